#!/usr/bin/env python3
"""Run other engines and this one side by side and write the table: Markdown for people, JSON for machines.

The engines alternate, run by run, each run a process that takes all tests of a group, and the machine's read bandwidth
is taken before and after. Where the two differ by more than 15 % the machine's state changed in between, and the group
is taken again. llama.cpp is measured with and without its repacked weights; what counts is the better one of each cell.
mistral.rs and candle, written in Rust, get a table of their own (`--engines ours,mistralrs,candle --name others`).

Passes over n tokens of one sequence ("ff4") are in tokens a second, too: such a pass takes n divided by that.

A group ("pp512+tg128") of one model is the smallest measurement; whatever is measured replaces those cells of
NAME.json and leaves the others, so a table can be made bit by bit, whenever the machine is quiet.
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
# Groups of tests that one process takes.
TESTS = ["pp512+tg128", "tg32@b2+tg32@b4+tg32@b8+tg32@b16", "ff1+ff2+ff4+ff8", "tg64@d4096", "pp8192", "first"]
ENGINES = ["ours", "llama.cpp", "llama.cpp repacked"]
# Others, which take prefill and decode of one sequence only.
SINGLE = ["mistralrs", "candle"]


def lines(command: list[str], wrap: list[str]) -> list[dict]:
    """Run a command and read the objects that it prints."""
    done = subprocess.run([*wrap, *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, text=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


class Machine:
    """How the engines are called here."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.driver, self.cells = str(options.driver), str(options.cells)
        self.candle, self.mistralrs = str(options.candle), str(options.mistralrs)
        self.threads, self.wrap = str(options.threads), shlex.split(options.wrap)
        # Indexes of vocabularies, as a user's cache folder would have them.
        self.cache = (options.out / "cache").resolve()

    def read(self, model: Path) -> float:
        """Bandwidth of reading the model, in GB/s."""
        return lines([self.driver, "read", str(model), self.threads], self.wrap)[0]["gb_per_second"]

    def command(self, engine: str, what: str, model: Path, rest: list[str]) -> list[str]:
        """One engine's command line."""
        if engine == "ours":
            return [self.cells, what, str(model), self.threads, *rest]
        if engine in SINGLE:
            driver = Path(__file__).with_name("mistral_driver.py")
            program = [self.candle] if engine == "candle" else [self.mistralrs, str(driver)]
            return ["env", f"RAYON_NUM_THREADS={self.threads}", *program, what, str(model), *rest]
        return [self.driver, what, str(model), self.threads, "1" if "repacked" in engine else "0", *rest]

    def speeds(self, engine: str, model: Path, tests: list[str]) -> list[dict]:
        """One run of some tests."""
        return lines(self.command(engine, "bench", model, ["1", *tests]), self.wrap)

    def first_token(self, engine: str, model: Path) -> dict:
        """Times of a fresh process, its own start included."""
        begun = time.perf_counter()
        process = subprocess.Popen(
            [*self.wrap, *self.command(engine, "first", model, ["32"])],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"AI_RUNTIME_CACHE_DIR": str(self.cache)},
        )
        assert process.stdout is not None
        line = process.stdout.readline()
        took = time.perf_counter() - begun
        process.wait()
        return json.loads(line) | {"process_to_first_ms": 1e3 * took}


def from_disk(model: Path) -> None:
    """Have the system forget the file's pages, so that they come in large ones, as after a restart.

    What was written in small parts stays in small pages otherwise, and whoever maps it reads a fifth more slowly.
    """
    with model.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def group(machine: Machine, model: Path, tests: list[str], options: argparse.Namespace) -> list[dict]:
    """The cells of a group of tests, taken again while the machine is not steady."""
    attempt = 0
    steady = False
    while not steady and attempt < options.tries:
        attempt += 1
        before = machine.read(model)
        runs: dict[tuple[str, str], list[dict]] = {(engine, test): [] for engine in options.engines for test in tests}
        if tests == ["first"]:
            for engine in options.engines:
                machine.first_token(engine, model)  # fills caches; not counted
        for _ in range(options.repeat):
            for engine in options.engines:
                if tests == ["first"]:
                    runs[engine, "first"].append(machine.first_token(engine, model))
                    continue
                for found in machine.speeds(engine, model, tests):
                    runs[engine, found["test"]].append(found)
        after = machine.read(model)
        steady = abs(before - after) <= SPREAD * max(before, after)
    conditions = {
        "read_gb_per_second": [before, after],
        "attempts": attempt,
        "steady": steady,
        "repeat": options.repeat,
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "commit": commit(),
    }
    return [
        {
            "model": model.stem,
            "test": test,
            "engines": {engine: summary(test, runs[engine, test]) | conditions for engine in options.engines},
        }
        for test in tests
    ]


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


def merge(report: dict, cells: list[dict]) -> None:
    """Put cells into a report: an engine's measurement replaces its earlier one of the same cell."""
    for found in cells:
        for known in report["cells"]:
            if (known["model"], known["test"]) == (found["model"], found["test"]):
                known["engines"] |= found["engines"]
                break
        else:
            report["cells"].append(found)
    models = [f"{name}-{kind}" for name, kinds in MODELS.items() for kind in kinds]
    tests = [test for group in TESTS for test in group.split("+")]

    def place(cell: dict) -> tuple:
        return tuple(
            known.index(name) if name in known else len(known)
            for known, name in [(models, cell["model"]), (tests, cell["test"])]
        )

    report["cells"].sort(key=place)


def weights_read(model: Path) -> int:
    """Bytes of weights that one new token reads, about: the file less its vocabulary."""
    vocabulary = {"llama1b": 7_900_000, "qwen05b": 5_900_000}.get(model.stem.split("-")[0], 0)
    return model.stat().st_size - vocabulary


def markdown(report: dict, models: Path) -> str:
    """Write the table for people."""
    about = report["about"]
    all_runs = [engine for cell in report["cells"] for engine in cell["engines"].values()]
    commits = sorted({run["commit"] for run in all_runs})
    dates = sorted(run["date"] for run in all_runs)
    when = dates[0] if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"
    out = [
        f"{when}, {about['cpu']}, {about['threads']} threads, instruction set {about['isa']}; ours "
        f"{', '.join(f'`{name}`' for name in commits)}, {about['peer']}. Medians of "
        f"{min(run['repeat'] for run in all_runs)} or more runs, alternating, "
        "lowest to highest in parentheses; tokens per second.",
        "",
        "| model | test | ours | peer, better setting | ratio | read GB/s before, after | of the read bandwidth |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for found in report["cells"]:
        engines = found["engines"]
        peers = [engine for engine in engines if engine != "ours"]
        if "ours" in engines:
            for name in dict.fromkeys(engine.split()[0] for engine in peers):
                settings = [engine for engine in peers if engine.split()[0] == name]
                out += rows(found, settings, models)
    return "\n".join(out) + "\n"


def rows(found: dict, settings: list[str], models: Path) -> list[str]:
    """Write the lines of one cell beside one peer, of whose settings the better one counts."""
    engines = found["engines"]
    ours = engines["ours"]
    read = ours["read_gb_per_second"]
    flag = "" if all(engines[engine]["steady"] for engine in ["ours", *settings]) else " (unsteady)"
    probe = f"{read[0]:.1f}, {read[1]:.1f}{flag}"
    if found["test"] == "first":
        out = []
        for key, name in [("load_ms", "load, ms"), ("process_to_first_ms", "process to first of 32+1, ms")]:
            best = min(settings, key=lambda engine: engines[engine][key])
            times = [ours[key], engines[best][key]]
            out.append(
                f"| {found['model']} | {name} | {times[0]:.0f} | {times[1]:.0f}, {best} | {times[1] / times[0]:.2f} "
                f"| {probe} | |"
            )
        return out
    best = max(settings, key=lambda engine: engines[engine]["tokens_per_second"])
    show = [f"{e['tokens_per_second']:.1f} ({e['low']:.1f}-{e['high']:.1f})" for e in [ours, engines[best]]]
    ratio = ours["tokens_per_second"] / engines[best]["tokens_per_second"]
    share = ""
    if found["test"].startswith("tg") and "@" not in found["test"]:
        read_bytes = weights_read(models / f"{found['model']}.gguf")
        share = f"{100 * ours['tokens_per_second'] * read_bytes / 1e9 / statistics.mean(read):.0f} %"
    return [f"| {found['model']} | {found['test']} | {show[0]} | {show[1]}, {best} | {ratio:.2f} | {probe} | {share} |"]


def commit() -> str:
    """The commit of this checkout, with a mark where it was changed."""
    done = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    return done.stdout.strip()


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
    parser.add_argument("--out", type=Path, required=True, help="folder for the tables")
    parser.add_argument("--name", default="peers", help="of the tables: NAME.md and NAME.json")
    parser.add_argument("--candle", type=Path, default="candle_cells", help="core/candle's example candle_cells")
    parser.add_argument("--mistralrs", type=Path, default="python3", help="a Python that has the wheel mistralrs")
    parser.add_argument("--peer", default="llama.cpp", help="what the other engine is, for the table")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--only", action="append", help="only this model, NAME-TYPE; may be given several times")
    parser.add_argument("--tests", default=",".join(TESTS), help="groups of tests, TEST+TEST,..")
    parser.add_argument("--engines", default=",".join(ENGINES), help="which engines, by commas")
    parser.add_argument("--tries", type=int, default=TRIES, help="how often a group is taken at most")
    parser.add_argument("--wrap", default="", help="a command before every measured one, such as 'chrt -f 10'")
    parser.add_argument("--afresh", action="store_true", help="forget what NAME.json has")
    options = parser.parse_args()
    options.engines = options.engines.split(",")
    if unknown := [name for name in options.engines if name not in ENGINES + SINGLE]:
        parser.error(f"expected engines of {', '.join(ENGINES + SINGLE)}, found {', '.join(unknown)}")
    if any(name in SINGLE for name in options.engines) and ("first" in options.tests or "@b" in options.tests):
        parser.error(f"{' and '.join(SINGLE)} take prefill and decode of one sequence only: --tests pp512+tg128")

    names = options.only or [f"{name}-{kind}" for name, kinds in MODELS.items() for kind in kinds]
    machine = Machine(options)
    kept = options.out / f"{options.name}.json"
    report = {"cells": []} if options.afresh or not kept.exists() else json.loads(kept.read_text())
    report["about"] = {
        "cpu": cpu(),
        "threads": options.threads,
        "peer": options.peer,
        "isa": os.environ.get("AI_RUNTIME_ISA", "best"),
        "wrap": options.wrap,
    }
    options.out.mkdir(parents=True, exist_ok=True)
    for name in names:
        from_disk(options.models / f"{name}.gguf")
        for tests in options.tests.split(","):
            model = options.models / f"{name}.gguf"
            merge(report, group(machine, model, tests.split("+"), options))
            # After every group, so that a long run that is stopped leaves what it has.
            kept.write_text(json.dumps(report, indent=1) + "\n")
            (options.out / f"{options.name}.md").write_text(markdown(report, options.models))
            print(f"{name} {tests}: done", file=sys.stderr)
    print((options.out / f"{options.name}.md").read_text())


if __name__ == "__main__":
    main()
