#!/usr/bin/env python3
"""Run llama.cpp and this engine side by side and write the table: Markdown for people, JSON for machines.

Every cell alternates the engines, run by run, and has the machine's read bandwidth taken before and after it. Where the
two differ by more than 15 % the machine's state changed in between, and the cell is taken again. llama.cpp is measured
with and without its repacked weights; what counts is the better one of each cell.
"""

import argparse
import datetime
import json
import os
import platform
import shlex
import statistics
import subprocess
import sys
import time
from pathlib import Path

SPREAD = 0.15
TRIES = 3
MODELS = {
    "llama1b": ["Q4_K_M", "Q4_0", "Q8_0", "Q6_K", "Q5_K_M", "F16"],
    "qwen05b": ["Q4_K_M", "Q8_0"],
}
TESTS = ["pp512", "tg128", "tg64@d4096", "tg32@b2", "tg32@b4", "tg32@b8", "tg32@b16"]
ENGINES = ["ours", "llama.cpp", "llama.cpp repacked"]


def lines(command: list[str], wrap: list[str]) -> list[dict]:
    """Run a command and read the objects that it prints."""
    done = subprocess.run([*wrap, *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, text=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


class Machine:
    """How the engines are called here."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.driver, self.cells = str(options.driver), str(options.cells)
        self.threads, self.wrap = str(options.threads), shlex.split(options.wrap)

    def read(self, model: Path) -> float:
        """Bandwidth of reading the model, in GB/s."""
        return lines([self.driver, "read", str(model), self.threads], self.wrap)[0]["gb_per_second"]

    def command(self, engine: str, what: str, model: Path, rest: list[str]) -> list[str]:
        """One engine's command line."""
        if engine == "ours":
            return [self.cells, what, str(model), self.threads, *rest]
        return [self.driver, what, str(model), self.threads, "1" if "repacked" in engine else "0", *rest]

    def speed(self, engine: str, model: Path, test: str) -> dict:
        """One run of a test."""
        return lines(self.command(engine, "bench", model, ["1", test]), self.wrap)[0]

    def first_token(self, engine: str, model: Path) -> dict:
        """Times of a fresh process, its own start included."""
        begun = time.perf_counter()
        process = subprocess.Popen(
            [*self.wrap, *self.command(engine, "first", model, ["32"])],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout is not None
        line = process.stdout.readline()
        took = time.perf_counter() - begun
        process.wait()
        return json.loads(line) | {"process_to_first_ms": 1e3 * took}


def cell(machine: Machine, model: Path, test: str, repeat: int) -> dict:
    """One cell of the table, taken again while the machine is not steady."""
    attempt = 0
    steady = False
    while not steady and attempt < TRIES:
        attempt += 1
        before = machine.read(model)
        runs: dict[str, list[dict]] = {engine: [] for engine in ENGINES}
        for _ in range(repeat):
            for engine in ENGINES:
                if test == "first":
                    runs[engine].append(machine.first_token(engine, model))
                else:
                    runs[engine].append(machine.speed(engine, model, test))
        after = machine.read(model)
        steady = abs(before - after) <= SPREAD * max(before, after)
    return {
        "model": model.stem,
        "test": test,
        "read_gb_per_second": [before, after],
        "attempts": attempt,
        "steady": steady,
        "engines": {engine: summary(test, found) for engine, found in runs.items()},
    }


def summary(test: str, runs: list[dict]) -> dict:
    """Medians and spread of one engine's runs."""
    if test == "first":
        keys = ["load_ms", "process_to_first_ms"]
        return {key: statistics.median(run[key] for run in runs) for key in keys} | {"runs": runs}
    speeds = [speed for run in runs for speed in run["runs"]]
    return {
        "tokens_per_second": statistics.median(speeds),
        "low": min(speeds),
        "high": max(speeds),
        "peak_rss_mb": max(run["peak_rss_mb"] for run in runs),
    }


def weights_read(model: Path) -> int:
    """Bytes of weights that one new token reads, about: the file less its vocabulary."""
    vocabulary = {"llama1b": 7_900_000, "qwen05b": 5_900_000}.get(model.stem.split("-")[0], 0)
    return model.stat().st_size - vocabulary


def markdown(report: dict, models: Path) -> str:
    """Write the table for people."""
    about = report["about"]
    out = [
        f"{about['date']}, {about['cpu']}, {about['threads']} threads, instruction set {about['isa']}; ours "
        f"`{about['commit']}`, {about['peer']}. Medians of {about['repeat']} runs, alternating, lowest to highest in "
        "parentheses; tokens per second.",
        "",
        "| model | test | ours | llama.cpp, better setting | ratio | read GB/s before, after | of the read bandwidth |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for found in report["cells"]:
        engines = found["engines"]
        read = found["read_gb_per_second"]
        flag = "" if found["steady"] else " (unsteady)"
        probe = f"{read[0]:.1f}, {read[1]:.1f}{flag}"
        if found["test"] == "first":
            for key, name in [("load_ms", "load, ms"), ("process_to_first_ms", "process to first of 32+1, ms")]:
                best = min(engines[engine][key] for engine in ENGINES[1:])
                ours = engines["ours"][key]
                out.append(f"| {found['model']} | {name} | {ours:.0f} | {best:.0f} | {best / ours:.2f} | {probe} | |")
            continue
        best = max(ENGINES[1:], key=lambda engine: engines[engine]["tokens_per_second"])
        show = [
            f"{engines[e]['tokens_per_second']:.1f} ({engines[e]['low']:.1f}-{engines[e]['high']:.1f})"
            for e in ["ours", best]
        ]
        ours = engines["ours"]["tokens_per_second"]
        ratio = ours / engines[best]["tokens_per_second"]
        share = ""
        if found["test"].startswith("tg") and "@" not in found["test"]:
            read_bytes = weights_read(models / f"{found['model']}.gguf")
            share = f"{100 * ours * read_bytes / 1e9 / statistics.mean(read):.0f} %"
        out.append(f"| {found['model']} | {found['test']} | {show[0]} | {show[1]} | {ratio:.2f} | {probe} | {share} |")
    return "\n".join(out) + "\n"


def cpu() -> str:
    """Name the processor."""
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=Path, required=True, help="folder with NAME-TYPE.gguf")
    parser.add_argument("--driver", type=Path, required=True, help="llama_driver")
    parser.add_argument("--cells", type=Path, required=True, help="our cells")
    parser.add_argument("--out", type=Path, required=True, help="folder for peers.md and peers.json")
    parser.add_argument("--peer", default="llama.cpp", help="what the other engine is, for the table")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--only", action="append", help="only this model, NAME-TYPE; may be given several times")
    parser.add_argument("--tests", default=",".join([*TESTS, "first"]))
    parser.add_argument("--wrap", default="", help="a command before every measured one, such as 'chrt -f 10'")
    options = parser.parse_args()

    names = options.only or [f"{name}-{kind}" for name, kinds in MODELS.items() for kind in kinds]
    machine = Machine(options)
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    report = {
        "about": {
            "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
            "cpu": cpu(),
            "threads": options.threads,
            "repeat": options.repeat,
            "commit": commit.stdout.strip(),
            "peer": options.peer,
            "isa": os.environ.get("AI_RUNTIME_ISA", "best"),
            "wrap": options.wrap,
        },
        "cells": [],
    }
    options.out.mkdir(parents=True, exist_ok=True)
    for name in names:
        for test in options.tests.split(","):
            model = options.models / f"{name}.gguf"
            found = cell(machine, model, test, options.repeat)
            report["cells"].append(found)
            # After every cell, so that a long run that is stopped leaves what it has.
            (options.out / "peers.json").write_text(json.dumps(report, indent=1) + "\n")
            (options.out / "peers.md").write_text(markdown(report, options.models))
            print(f"{name} {test}: done", file=sys.stderr)
    print((options.out / "peers.md").read_text())


if __name__ == "__main__":
    main()
