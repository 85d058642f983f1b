#!/usr/bin/env python3
"""check_readme.py ATTEST: runs every command of README's `console` blocks and holds its output against what stands there.

A line `$ command` is run by the shell in one folder for the whole README, a copy of the package's seeds and fixtures; the lines below it are its
whole output, standard error included. `…` at the end of a line stands for the rest of that line, `…` alone on a line for any number of lines.
The commands that build and test (`make`) are run by `make test` and CI itself, and are passed over here.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def blocks(text):
    for block in re.findall(r"^```console\n(.*?)^```", text, re.M | re.S):
        steps = []
        for line in block.splitlines():
            if line.startswith("$ "):
                steps.append((line[2:], []))
            elif line.startswith("> ") and steps and not steps[-1][1]:
                steps[-1] = (steps[-1][0] + "\n" + line[2:], [])
            elif steps:
                steps[-1][1].append(line)
        yield from steps


def pattern(lines):
    """A regular expression that the output must match from start to end."""
    out = []
    for line in lines:
        if line.strip() == "…":
            out.append(r"(?:.*\n)*?")
        elif line.endswith("…"):
            out.append(re.escape(line[:-1]) + r".*\n")
        else:
            out.append(re.escape(line) + r"\n")
    return "".join(out)


def main():
    attest = Path(sys.argv[1]).resolve()
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in ("seeds", "Fixtures"):
            shutil.copytree(ROOT / name, Path(folder, name))
        tools = Path(folder, ".bin")
        tools.mkdir()
        (tools / "attest").symlink_to(attest)
        environment = {"PATH": f"{tools}:/usr/bin:/bin", "HOME": folder, "SOURCE_DATE_EPOCH": "1662800400", "LC_ALL": "C.UTF-8"}
        for command, expected in blocks((ROOT / "README.md").read_text()):
            if command.startswith(("make ", "git ")):
                continue
            done = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            output = "\n".join(line.rstrip() for line in done.stdout.splitlines()) + "\n" if done.stdout else ""
            held = re.fullmatch(pattern([line.rstrip() for line in expected]).rstrip("\n") + r"\n?", output)
            passed, failed = passed + bool(held), failed + (not held)
            if not held:
                print(f"README says of `{command}`:\n" + "\n".join(expected) + f"\nbut it gives (status {done.returncode}):\n{output}")
    print(f"README: {passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
