#!/usr/bin/env python3
"""Count the instructions of hot kernels and compare them with what they were.

A wall clock says little on a shared machine; instructions are the same in every run. Each kernel runs once and three
times under callgrind with AVX2, and half the difference is one run. More than 5 % above `counts.json` fails; after a
change that is meant, `--update` writes the file anew. Counts hold for one compiler version and one profile: where the
file was written by another compiler, the differences are printed and nothing fails.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path

BASELINE = Path(__file__).with_name("counts.json")
TOLERANCE = 0.05
FORMATS = ["Q4_K", "Q5_K", "Q6_K", "Q4_0", "Q8_0"]
KERNELS = [f"{name}@{tokens}" for name in FORMATS for tokens in (1, 2, 4, 32)] + ["attention"]


def instructions(program: Path, kernel: str, repetitions: int) -> int:
    """Count all instructions of a process."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, kernel, str(repetitions)]
    environment = os.environ | {"AI_RUNTIME_ISA": "avx2"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if found is None:
        raise SystemExit(f"counts.py: valgrind said nothing of instructions:\n{done.stderr}")
    return int(found[1])


def compiler() -> str:
    """Which compiler made the program."""
    return subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.strip()


def main() -> int:
    """Count, compare, and say what grew."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="the example 'counts', a release build")
    parser.add_argument("--update", action="store_true", help="write counts.json")
    options = parser.parse_args()
    counts = {}
    for kernel in KERNELS:
        once, thrice = (instructions(options.program, kernel, repetitions) for repetitions in (1, 3))
        counts[kernel] = (thrice - once) // 2
    if options.update:
        BASELINE.write_text(json.dumps({"compiler": compiler(), "instructions": counts}, indent=1) + "\n")
        return 0
    baseline = json.loads(BASELINE.read_text())
    grown = 0
    for kernel, count in counts.items():
        before = baseline["instructions"].get(kernel)
        change = count / before - 1 if before else float("inf")
        bad = change > TOLERANCE
        grown += bad
        print(f"{kernel:10} {count:10} {100 * change:+6.1f} %{'  GREW' if bad else ''}")
    if grown and baseline["compiler"] != compiler():
        print(f"counts.json was written by {baseline['compiler']}: no verdict; write it anew with --update")
        return 0
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
