"""Trains Courier on one GPU: `python gpu.py --out DIR --seconds 535`, on from a checkpoint with `--start FILE`.

Loss, data, optimisers and the averaged weights are those of `train.py`; what differs is how it is computed: trees of tens of
thousands of tokens (`tree.py`) in bfloat16, attention of variable length, and what lies between two attentions compiled. Weights
and optimisers stay in float32. The schedule runs by the clock, which starts with the first step after compiling.
"""

import argparse
import csv
import signal
import time
from itertools import pairwise
from pathlib import Path

import torch
import torch.nn.functional as F

from model import Config, Courier, Part, attend
from optim import Muon, only_rows
from start import copying
from team import Team
from train import exact, rate
from tree import Planter, Tree, trees


def norm(x, gain):
    """RMSNorm, computed in float32."""
    wide = x.float()
    return (wide * torch.rsqrt(wide.square().mean(-1, keepdim=True) + Config.norm_eps) * gain).bfloat16()


def rotate(x, cosine, sine):
    """`model.rotate` in real numbers: x is [tokens, heads, head_dim], the tables are [tokens, 1, head_dim / 2]."""
    a, b = x.float().unflatten(-1, (-1, 2)).unbind(-1)
    return torch.stack((a * cosine - b * sine, a * sine + b * cosine), -1).flatten(-2).bfloat16()


@torch.compile(dynamic=False)
def before(x, gain, wq, wk, wv, cosine, sine):
    """What comes before a layer's attention: queries, keys and values, [tokens, heads, head_dim] each."""
    sizes = [len(wq), len(wk), len(wv)]
    heads = F.linear(norm(x, gain), torch.cat([wq, wk, wv]).bfloat16()).split(sizes, -1)
    q, k, v = (part.unflatten(-1, (-1, 2 * cosine.shape[-1])) for part in heads)
    return rotate(q, cosine, sine), rotate(k, cosine, sine), v.contiguous()


@torch.compile(dynamic=False)
def after(x, seen, wo, gain, wgate, wup, wdown):
    """What comes after it."""
    x = x + F.linear(seen.flatten(1), wo.bfloat16())
    h = norm(x, gain)
    inner = F.silu(F.linear(h, wgate.bfloat16())) * F.linear(h, wup.bfloat16())
    return x + F.linear(inner, wdown.bfloat16())


@torch.compile(dynamic=False)
def losses(x, gain, embed, targets):
    """The loss at each place."""
    logits = F.linear(norm(x, gain), embed.bfloat16()).float()
    return torch.logsumexp(logits, -1) - logits.gather(1, targets[:, None])[:, 0]


def look(q, k, v, tree: Tree):
    """Causal attention of every part over what it sees."""
    k, v = k.index_select(0, tree.keys), v.index_select(0, tree.keys)
    if q.is_cuda:
        from torch.nn.attention.varlen import varlen_attn

        until, seen = tree.queries_until, tree.keys_until
        return varlen_attn(q, k, v, until, seen, tree.longest_part, tree.longest_seen, window_size=(-1, 0))
    out = []
    for own, seen in zip(pairwise(tree.queries_until.tolist()), pairwise(tree.keys_until.tolist())):
        own, seen = slice(*own), slice(*seen)
        out.append(attend(*(t.float().transpose(0, 1) for t in (q[own], k[seen], v[seen]))))
    return torch.cat(out).bfloat16()


def forward(model: Courier, tree: Tree):
    """The last layer's results at the counted places of a tree."""
    turns = torch.view_as_real(model.turns)[tree.positions.long()]
    cosine, sine = turns[..., 0].contiguous(), turns[..., 1].contiguous()
    x = F.embedding(tree.ids, model.embed.weight).bfloat16()
    for block in model.blocks:
        a, f = block.attn, block.ffn
        q, k, v = before(x, block.attn_norm.weight, a.q.weight, a.k.weight, a.v.weight, cosine, sine)
        x = after(x, look(q, k, v, tree), a.o.weight, block.ffn_norm.weight, f.gate.weight, f.up.weight, f.down.weight)
    return x[tree.places]


def loss_of(model: Courier, tree: Tree):
    """The weighted loss, and the plain mean over the assistant's tokens."""
    each = losses(forward(model, tree), model.norm.weight, model.embed.weight, tree.targets())
    return (each * tree.weights).sum(), each[: tree.ours].detach().mean()


def exact_turns(model: Courier, held: list[Tree], end: int) -> tuple[float, float]:
    """On held-out families: the loss, and the share of assistant turns with every token right.

    Gradients are not switched off: what was compiled would be compiled again without them.
    """
    total = tokens = right = turns = 0
    for tree in held:
        x = norm(forward(model, tree)[: tree.ours].detach(), model.norm.weight.detach())
        logits, target = F.linear(x, model.embed.weight.detach().bfloat16()).float(), tree.targets()[: tree.ours]
        total += F.cross_entropy(logits, target, reduction="sum").item()
        tokens += len(target)
        found = exact(logits, target, end)
        right, turns = right + sum(found), turns + len(found)
    return total / tokens, right / turns


def check(tokens: int, device) -> None:
    """Loss and gradients against the plain model in float32; a difference beyond that of bfloat16 ends the program."""
    torch.manual_seed(1)
    model = Courier(Config())
    copying(model)
    for block in model.blocks:  # so that every matrix has a gradient
        torch.nn.init.normal_(block.ffn.down.weight, std=0.02)
        torch.nn.init.normal_(block.attn.o.weight, std=0.02)
    model.to(device)
    planter = Planter(tokens, ["wide"])
    families = []
    while sum(len(head) + sum(map(len, branches)) for head, branches in families) < tokens:
        families.append(planter.family(len(families)))
    tree = planter.tree(families)
    sizes = tree.queries_until.diff().tolist()  # the last part is cut
    parts = [Part(size, part.after) for size, part in zip(sizes, planter.encoder.pack(families).parts)]
    tree = tree.to(device)
    hidden = model(tree.ids.long(), parts, tree.places.long())
    each = F.cross_entropy(model.logits(hidden), tree.targets(), reduction="none")
    plain = (each * tree.weights).sum()
    plain.backward()
    wanted = {name: p.grad.flatten() for name, p in model.named_parameters()}
    model.zero_grad()
    ours, _ = loss_of(model, tree)
    ours.backward()
    made = {name: p.grad.flatten() for name, p in model.named_parameters()}
    alike = {name: F.cosine_similarity(made[name], wanted[name], 0).item() for name in made}
    worst = min(alike, key=alike.get)
    sizes = max(abs(made[name].norm().item() / wanted[name].norm().item() - 1) for name in made)
    print(
        f"check: loss {ours.item():.5f}, plainly {plain.item():.5f}; least cosine of a gradient {alike[worst]:.4f} ({worst}), "
        f"norms within {sizes:.3f}",
        flush=True,
    )
    if not (abs(ours.item() - plain.item()) < 0.02 * plain.item() and alike[worst] > 0.98 and sizes < 0.1):
        raise SystemExit("check failed: the GPU's way and the plain one differ")


def beginning(path: Path) -> dict:
    """A checkpoint, or what an exported file has of one: averaged weights, the steps and tokens that made them, the next family."""
    if path.suffix == ".gguf":
        from export import read

        weights, step, tokens = read(path)
        return {"average": weights, "step": step, "tokens": tokens, "seed": 0}
    return torch.load(path, weights_only=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=535)
    parser.add_argument(
        "--descent", type=float, default=0.85, help="share of the seconds in which the rate falls to zero"
    )
    parser.add_argument("--tokens", type=int, default=65536, help="in a step")
    parser.add_argument("--workers", type=int, default=14, help="processes that make conversations")
    parser.add_argument("--muon", type=float, default=0.016)
    parser.add_argument("--adam", type=float, default=0.0016)
    parser.add_argument("--seed", type=int, help="the first family; else the one that follows those of --start")
    parser.add_argument(
        "--mix", nargs="+", default=["core", "broad", "broad", "wide", "wide", "wide"], help="each family takes one"
    )
    parser.add_argument("--start", type=Path, help="a checkpoint or GGUF whose weights a new run begins with")
    parser.add_argument("--unchecked", action="store_true", help="do not compare the first loss with the plain model's")
    parser.add_argument("--device", default="cuda")
    return parser.parse_args()


def main():
    args = arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    device = torch.device(args.device)
    start = beginning(args.start) if args.start else {"step": 0, "tokens": 0, "seed": 0}
    first_family = start["seed"] if args.seed is None else args.seed
    orchard = iter(trees(args.tokens, args.mix, first_family, args.workers))  # begins to grow
    if not args.unchecked:
        check(args.tokens, device)
    planter = Planter(args.tokens, ["broad", "wide"], test=True)
    held, seed = [], 900_000
    for _ in range(2):
        tree, seed = planter.plant(seed, 1)
        held.append(tree.to(device))
    model = Courier(Config())
    copying(model)
    step, tokens = start["step"], start["tokens"]
    if args.start:
        model.load_state_dict({name: value.float() for name, value in start["average"].items()})
    model.to(device)
    average = Courier(model.config).to(device)
    average.load_state_dict(model.state_dict())
    matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and "embed" not in name]
    others = [p for name, p in model.named_parameters() if p.ndim == 1 or "embed" in name]
    muon = Muon(matrices, Team(0, 1, args.out / "meeting"))
    adam = torch.optim.AdamW(others, lr=args.adam, betas=(0.9, 0.95), weight_decay=0.0, fused=True)
    print(f"{model.parameter_count() / 1e6:.2f} M parameters, from step {step}", flush=True)
    log = open(args.out / "log.csv", "w", newline="")
    writer = csv.writer(log)
    writer.writerow(["step", "tokens", "seconds", "rate", "loss_answers", "loss_rest", "test_loss", "test_turns_exact"])

    def save(next_seed):
        weights = {name: value.half().cpu() for name, value in average.state_dict().items()}
        state = {
            "average": weights,
            "config": model.config.as_dict(),
            "step": step,
            "tokens": tokens,
            "seed": next_seed,
        }
        torch.save(state, args.out / "new.pt")
        (args.out / "new.pt").rename(args.out / "last.pt")

    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    began, first, counted, sums, saved = None, step, 0, [], time.time()
    for tree, next_seed in orchard:
        now = time.time()
        spent = now - began if began else 0.0
        pace = rate(spent / args.seconds, args.descent) * min(1.0, (step - first + 1) / 100)
        if pace <= 0 or stopped:
            break
        tree = tree.to(device)
        loss, ours = loss_of(model, tree)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(others, 1.0)
        occurring = torch.zeros(model.config.vocab, dtype=torch.bool, device=device)
        occurring[tree.ids.long()] = True
        adam.param_groups[0]["lr"] = args.adam * pace
        with only_rows(model.embed.weight, occurring):
            adam.step()
        muon.step(args.muon * pace)
        model.zero_grad(set_to_none=True)
        step, tokens = step + 1, tokens + args.tokens
        with torch.no_grad():
            keep = min(0.998, (step - first) / (step - first + 10))
            torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - keep)
        sums.append(ours)
        if began is None and step - first >= 3:  # everything is compiled
            torch.cuda.synchronize() if device.type == "cuda" else None
            began, counted = time.time(), tokens
        if step % 50 == 0:
            mean = torch.stack(sums).mean().item()
            sums = []
            test = exact_turns(average, held, planter.encoder.end) if step % 500 == 0 else ("", "")
            row = [step, tokens, round(spent), round(pace, 4), round(mean, 4), "", *(t and round(t, 4) for t in test)]
            writer.writerow(row)
            log.flush()
            speed = (tokens - counted) / max(1e-9, time.time() - began)
            print(f"step {step} tokens {tokens} {speed:.0f}/s rate {pace:.3f} loss {mean:.4f} test {test}", flush=True)
            if not mean < 20:
                raise SystemExit("the loss is not a number any more")
        if time.time() - saved > 60:
            save(next_seed)
            saved = time.time()
    save(next_seed)
    print("done", step, tokens, exact_turns(average, held, planter.encoder.end), flush=True)


if __name__ == "__main__":
    main()
