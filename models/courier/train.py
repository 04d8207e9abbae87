"""Trains Courier: `python train.py --out DIR --minutes 80`, and on with `--resume`.

The schedule runs by the clock, because the machine is shared: full rate, then a linear descent to
zero over the last part of the minutes. A running average of the weights is what gets evaluated and
exported. Everything needed to go on is in DIR/last.pt; DIR/log.csv is the loss curve.
"""

import argparse
import csv
import shutil
import signal
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from batches import REST, Encoder, Pack, stream
from generate import mix
from generate.dialog import family
from model import Config, Courier
from optim import Muon, only_rows
from start import copying
from team import Team
from tokenizer import load

HERE = Path(__file__).parent
KEPT = 0.3  # share of those tokens that is looked at


def loss_of(model, pack: Pack):
    """The weighted loss, and the plain means over the assistant's tokens and the others'."""
    rest = pack.rest[torch.rand(len(pack.rest)) < KEPT]
    places = torch.cat([pack.mine, rest])
    losses = F.cross_entropy(model.logits(model(pack.ids, pack.parts, places)), pack.ids[places + 1], reduction="none")
    ours, theirs = losses[: len(pack.mine)], losses[len(pack.mine) :].mean()
    return (ours * pack.weight).mean() + REST * theirs, ours.mean().item(), theirs.item()


@torch.no_grad()
def exact_turns(model, encoder: Encoder, count=6) -> tuple[float, float]:
    """On held-out families: the loss, and the share of assistant turns with every token right."""
    right = turns = total = tokens = 0
    for seed in range(900_000, 900_000 + count):
        pack = encoder.pack([encoder.encode(family(seed, True))])
        logits = model.logits(model(pack.ids, pack.parts, pack.mine))
        target = pack.ids[pack.mine + 1]
        total += F.cross_entropy(logits, target, reduction="sum").item()
        tokens += len(target)
        found = exact(logits, target, encoder.end)
        right, turns = right + sum(found), turns + len(found)
    return total / tokens, right / turns


def exact(logits, target, end: int) -> list[bool]:
    """For each turn that ends among these tokens, whether the likeliest token was right everywhere."""
    out, right = [], True
    for hit, token in zip((logits.argmax(-1) == target).tolist(), target.tolist()):
        right = right and hit
        if token == end:
            out.append(right)
            right = True
    return out


def rate(progress: float, descent: float) -> float:
    return min(1.0, max(0.0, (1 - progress) / descent))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=80, help="of training in all, over every resumed run")
    parser.add_argument("--descent", type=float, default=0.5, help="share of the minutes in which the rate falls")
    parser.add_argument("--tokens", type=int, default=2500, help="at least so many in a pack")
    parser.add_argument(
        "--workers",
        type=int,
        default=1,
        help="processes of one thread each; on a busy machine they wait less than threads do",
    )
    parser.add_argument("--muon", type=float, default=0.006)
    parser.add_argument("--adam", type=float, default=0.0006)
    parser.add_argument("--seed", type=int, default=0, help="the first conversation")
    parser.add_argument(
        "--mix",
        choices=["core", "broad", "wide"],
        default="wide",
        help="core: the mail assistant in its usual spelling; broad: with other spellings and tools",
    )
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--start", type=Path, help="a GGUF of Courier whose weights a new run begins with")
    return parser.parse_args()


def work(rank: int, args):
    """One worker of the team; the first one also keeps the log, the average and the checkpoints."""
    torch.set_num_threads(1)
    mix.use(args.mix)
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    team, chief = Team(rank, args.workers, args.out / "meeting"), rank == 0
    encoder = Encoder(load())
    last = args.out / "last.pt"
    state = torch.load(last, weights_only=False) if args.resume and last.exists() else None
    config = Config(**state["config"]) if state else Config()
    model, average = Courier(config), Courier(config)
    copying(model)
    matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and "embed" not in name]
    others = [p for name, p in model.named_parameters() if p.ndim == 1 or "embed" in name]
    muon, adam = Muon(matrices, team), torch.optim.AdamW(others, lr=args.adam, betas=(0.9, 0.95), weight_decay=0.0)
    step = tokens = began = 0
    seed, spent = args.seed, 0.0
    if state:
        model.load_state_dict(state["model"])
        average.load_state_dict(state["average"])
        muon.load(state["muon"])
        adam.load_state_dict(state["adam"])
        step, tokens, seed, spent, began = (state[k] for k in ("step", "tokens", "seed", "spent", "began"))
    else:
        if args.start:
            from export import read

            weights, began, tokens = read(args.start)
            model.load_state_dict(weights)
            step = began
        average.load_state_dict(model.state_dict())
    torch.manual_seed(step * args.workers + rank)
    print(f"{model.parameter_count() / 1e6:.2f} M parameters, from step {step}", flush=True)

    if args.start and step == began:
        shutil.copy(HERE / "training-log.csv", args.out / "log.csv")
    log = open(args.out / "log.csv" if chief else "/dev/null", "a" if step else "w", newline="")
    writer = csv.writer(log)
    if not step:
        writer.writerow(
            ["step", "tokens", "seconds", "rate", "loss_answers", "loss_rest", "test_loss", "test_turns_exact"]
        )

    def save():
        torch.save(
            {
                "model": model.state_dict(),
                "average": average.state_dict(),
                "muon": muon.state(),
                "adam": adam.state_dict(),
                "config": model.config.as_dict(),
                "step": step,
                "tokens": tokens,
                "seed": seed,
                "spent": spent,
                "began": began,
            },
            args.out / "new.pt",
        )
        (args.out / "new.pt").rename(last)

    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    sums, clock, before, spent_before = [], time.time(), tokens, spent
    for pack, next_seed in stream(encoder, seed + rank, args.workers, args.tokens):
        now = time.time()
        spent, clock = spent + now - clock, now
        pace = team.same(rate(spent / 60 / args.minutes, args.descent))
        if pace <= 0 or stopped:
            break
        warm = min(1.0, (step - began + 1) / 50)
        loss, ours, theirs = loss_of(model, pack)
        loss.backward()
        team.average_gradients(model)
        adam.param_groups[0]["lr"] = args.adam * pace * warm
        torch.nn.utils.clip_grad_norm_(others, 1.0)
        occurring = torch.zeros(model.config.vocab, dtype=torch.bool)
        occurring[pack.ids] = True
        with only_rows(model.embed.weight, team.any(occurring)):
            adam.step()
        muon.step(args.muon * pace * warm)
        model.zero_grad(set_to_none=True)
        step, tokens, seed = step + 1, tokens + len(pack) * args.workers, next_seed - rank
        with torch.no_grad():
            keep = min(0.99, step / (step + 10))
            torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - keep)
        sums.append((ours, theirs))
        if step % 20 == 0 and chief:
            test = exact_turns(average, encoder) if step % 200 == 0 else ("", "")
            mean = [sum(x) / len(sums) for x in zip(*sums)]
            writer.writerow(
                [
                    step,
                    tokens,
                    round(spent),
                    round(pace, 4),
                    *(round(m, 4) for m in mean),
                    *(t and round(t, 4) for t in test),
                ]
            )
            log.flush()
            print(
                f"step {step} tokens {tokens} {(tokens - before) / max(1, spent - spent_before):.0f}/s rate {pace:.3f} loss {mean[0]:.4f} {mean[1]:.3f} test {test}",
                flush=True,
            )
            sums = []
        if step % 50 == 0 and chief:
            save()
    if chief:
        save()
        print("done", exact_turns(average, encoder, 24), flush=True)


if __name__ == "__main__":
    options = arguments()
    if options.workers == 1:
        work(0, options)
        raise SystemExit
    torch.multiprocessing.spawn(work, (options,), nprocs=options.workers)
