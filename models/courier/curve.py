"""Draws loss-curve.png from training-log.csv."""

import csv
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

HERE = Path(__file__).parent


def main():
    rows = list(csv.DictReader((HERE / "training-log.csv").open()))
    tokens = [int(r["tokens"]) / 1e6 for r in rows]
    tested = [r for r in rows if r["test_loss"]]
    figure, left = plt.subplots(figsize=(7, 3.6), dpi=100)
    left.plot(tokens, [float(r["loss_answers"]) for r in rows], color="#c60", lw=1, label="training loss, answers")
    left.plot(
        [int(r["tokens"]) / 1e6 for r in tested],
        [float(r["test_loss"]) for r in tested],
        "o-",
        color="#06c",
        ms=3,
        label="test loss, answers",
    )
    left.set_xlabel("million tokens")
    left.set_ylabel("loss (nats a token)")
    left.set_yscale("log")
    right = left.twinx()
    right.plot(
        [int(r["tokens"]) / 1e6 for r in tested],
        [100 * float(r["test_turns_exact"]) for r in tested],
        "s--",
        color="#292",
        ms=3,
        label="test turns exact, %",
    )
    right.set_ylim(0, 100)
    right.set_ylabel("%")
    lines = left.get_lines() + right.get_lines()
    left.legend(lines, [line.get_label() for line in lines], fontsize=8, loc="lower left")
    figure.tight_layout()
    figure.savefig(HERE / "loss-curve.png")


if __name__ == "__main__":
    main()
