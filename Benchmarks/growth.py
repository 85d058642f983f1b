#!/usr/bin/env python3
"""growth.py [ATTEST]: how the cost of `attest extract` grows with the length of a text.

    swift build -c release --product attest && python3 Benchmarks/growth.py

News-like text of 1 MB and of 10 MB, the same as one line without punctuation, and such a line of 50 MB: CPU seconds and peak memory of whole processes.
Ten times the text may take at most twelve times as long; the status says whether it does.
"""
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PEOPLE = ["Edi Rama", "Maria Lopez", "Karim Haddad", "Anna Novak", "Tom Baker", "Mary Jones"]
BODIES = ["the Ministry of Defence", "Acme Corp.", "the World Bank", "the port authority", "the city council"]
SENTENCES = [
    "{person} said on {day} that {body} would pay ${number} million for the bridge.",
    "“We have waited for {number} years,” {person} told reporters, “and we will not wait any longer.”",
    "{body} denied it, and a spokesman said that about {number} percent of the work had been done by 2019.",
    "He added that the country needed {number},000 tonnes of steel before the end of the year.",
    "According to {body}, {person} resigned as director in {year} after a report found {number} errors.",
]


def news(size, punctuation=True):
    """The same text on every run; paragraphs of three sentences, or one line of words alone."""
    chance, parts, length = random.Random(7), [], 0
    while length < size:
        sentence = chance.choice(SENTENCES).format(
            person=chance.choice(PEOPLE), body=chance.choice(BODIES), number=chance.randint(2, 90), year=chance.randint(1990, 2021),
            day=chance.choice(["Monday", "July 15", "Friday"]))
        if not punctuation:
            sentence = "".join(letter for letter in sentence if letter.isalnum() or letter == " ") + " "
        else:
            sentence += "\n\n" if len(parts) % 3 == 2 else " "
        parts.append(sentence)
        length += len(sentence.encode())
    return "".join(parts)


def cost(attest, text, folder):
    """CPU seconds and peak memory in MB of one whole process."""
    path = Path(folder) / "text.txt"
    path.write_text(text)
    process = subprocess.Popen([attest, "extract", str(path), "--json-lines", "--jobs", "1"], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"attest ended with {process.returncode} on {len(text)} characters")
    unit = 1 if sys.platform == "darwin" else 1024
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6


def main():
    attest = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build" / "release" / "attest")
    worst = 0
    print(f"{'text':32}{'MB':>5}{'CPU s':>9}{'memory MB':>11}{'growth':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for name, punctuation, sizes in [("news", True, [1, 10]), ("a line without punctuation", False, [1, 10, 50])]:
            before = None
            for size in sizes:
                seconds, memory = cost(attest, news(size * 1_000_000, punctuation), folder)
                growth = seconds / before[0] * 10 * before[1] / size if before else None
                worst = max(worst, growth or 0)
                print(f"{name:32}{size:5}{seconds:9.2f}{memory:11.0f}" + (f"{growth:8.1f}" if growth else ""), flush=True)
                before = (seconds, size)
    print("growth: times as long for ten times the text; at most 12")
    sys.exit(0 if worst <= 12 else 1)


if __name__ == "__main__":
    main()
