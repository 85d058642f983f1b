#!/usr/bin/env python3
"""seed.py [ATTEST]: how long one article takes, start-up included, beside what starting a program costs at all.

Prints the median of 21 runs of `attest extract seeds/albania.txt`, of `python3 -c pass` and of `cat` on the same file, and the ratios within this run;
absolute times mean little on another machine.
"""
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEED = str(ROOT / "seeds" / "albania.txt")


def median(command, times=21):
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def main():
    attest = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build" / "release" / "attest")
    rows = [("attest extract", [attest, "extract", SEED]), ("python3 -c pass", [sys.executable, "-c", "pass"]), ("cat", ["cat", SEED])]
    times = [(name, median(command)) for name, command in rows]
    for name, seconds in times:
        print(f"{name:18}{1000 * seconds:8.1f} ms{times[0][1] / seconds:10.2f}")


if __name__ == "__main__":
    main()
