"""The network: a plain llama-shaped decoder, small enough to train on two CPU cores.

RoPE turns adjacent pairs (0,1), (2,3), ... which is what llama.cpp's `llama` architecture
computes, so the exported weights need no permutation.
"""

from dataclasses import asdict, dataclass
from functools import cache

import torch
import torch.nn as nn
import torch.nn.functional as F


@dataclass
class Config:
    """The shape, as it is written into the GGUF's `llama.*` keys."""

    vocab: int = 4096
    dim: int = 384
    layers: int = 12
    heads: int = 6
    kv_heads: int = 2
    ffn: int = 1024
    context: int = 2048
    rope_base: float = 1000000.0
    norm_eps: float = 1e-5

    @property
    def head_dim(self) -> int:
        return self.dim // self.heads

    def as_dict(self) -> dict:
        return asdict(self)


class Norm(nn.Module):
    """RMSNorm with a learned gain."""

    def __init__(self, dim: int, eps: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(dim))
        self.eps = eps

    def forward(self, x):
        return Normalise.apply(x, self.weight, self.eps)


class Normalise(torch.autograd.Function):
    """RMSNorm in few passes over memory: autograd's own chain of small operations takes three times as long."""

    @staticmethod
    def forward(ctx, x, gain, eps):
        scale = x.square().mean(-1, keepdim=True).add_(eps).rsqrt_()
        unit = x * scale
        ctx.save_for_backward(unit, scale, gain)
        return unit * gain

    @staticmethod
    def backward(ctx, grad):
        unit, scale, gain = ctx.saved_tensors
        product = grad * unit
        along = (product @ gain).div_(gain.numel()).unsqueeze(-1)
        out = torch.addcmul(grad * gain, unit, along, value=-1).mul_(scale)
        return out, product.sum(0), None


class Swiglu(torch.autograd.Function):
    """silu(gate) * up."""

    @staticmethod
    def forward(ctx, gate, up):
        ctx.save_for_backward(gate, up)
        return F.silu(gate).mul_(up)

    @staticmethod
    def backward(ctx, grad):
        gate, up = ctx.saved_tensors
        for_up = F.silu(gate).mul_(grad)
        return torch.ops.aten.silu_backward(grad * up, gate), for_up


def rope_table(config: Config, length: int) -> torch.Tensor:
    """The unit complex numbers that turn each pair: [length, 1, head_dim / 2]."""
    half = torch.arange(0, config.head_dim, 2).float() / config.head_dim
    angles = torch.outer(torch.arange(length).float(), config.rope_base**-half)
    return torch.polar(torch.ones_like(angles), angles)[:, None]


def rotate(x, turns):
    """Turns each adjacent pair (a, b) of the last axis, as one complex number, by its position's angle."""
    pairs = torch.view_as_complex(x.view(*x.shape[:-1], -1, 2))
    return torch.view_as_real(pairs * turns).flatten(-2)


@dataclass
class Part:
    """A run of tokens in a pack; it sees itself and, if `after` is given, all of that earlier part."""

    length: int
    after: int | None = None


class Attention(nn.Module):
    def __init__(self, c: Config):
        super().__init__()
        self.c = c
        self.q = nn.Linear(c.dim, c.heads * c.head_dim, bias=False)
        self.k = nn.Linear(c.dim, c.kv_heads * c.head_dim, bias=False)
        self.v = nn.Linear(c.dim, c.kv_heads * c.head_dim, bias=False)
        self.o = nn.Linear(c.heads * c.head_dim, c.dim, bias=False)

    def forward(self, x, turns, parts: list[Part], places=None):
        c = self.c
        sizes = [c.heads * c.head_dim, c.kv_heads * c.head_dim, c.kv_heads * c.head_dim]
        q, k, v = F.linear(x, torch.cat([self.q.weight, self.k.weight, self.v.weight])).split(sizes, -1)
        q = rotate(q.reshape(-1, c.heads, c.head_dim), turns)
        k = rotate(k.reshape(-1, c.kv_heads, c.head_dim), turns)
        v = v.reshape(-1, c.kv_heads, c.head_dim)
        lengths = [part.length for part in parts]
        q, k, v = (t.transpose(0, 1).split(lengths, 1) for t in (q, k, v))
        out = []
        for i, part in enumerate(parts):
            keys, values = k[i], v[i]
            if part.after is not None:
                keys, values = torch.cat([k[part.after], keys], 1), torch.cat([v[part.after], values], 1)
            out.append(attend(q[i], keys, values))
        out = torch.cat(out).flatten(-2)
        return self.o(out if places is None else out[places])


def attend(q, k, v):
    """Causal attention of the last tokens of a sequence: [heads, n, d] over [kv_heads, m, d] gives [n, heads, d]."""
    heads, n, d = q.shape
    groups, m, _ = k.shape
    q = q.reshape(groups, heads // groups * n, d)
    scores = (q @ k.mT).view(heads, n, m)
    scores = scores + hidden(n, m).to(scores.device)
    weights = torch.softmax(scores * d**-0.5, -1)
    return (weights.view(groups, -1, m) @ v).view(heads, n, d).transpose(0, 1)


@cache
def _future(size: int) -> torch.Tensor:
    return torch.full((size, size), -1e9).triu_(1)


def hidden(n: int, m: int) -> torch.Tensor:
    """Added to the scores of n tokens over m: the future is far below everything."""
    return _future(2048)[m - n : m, :m]


class FeedForward(nn.Module):
    def __init__(self, c: Config):
        super().__init__()
        self.gate = nn.Linear(c.dim, c.ffn, bias=False)
        self.up = nn.Linear(c.dim, c.ffn, bias=False)
        self.down = nn.Linear(c.ffn, c.dim, bias=False)

    def forward(self, x):
        return self.down(Swiglu.apply(self.gate(x), self.up(x)))


class Block(nn.Module):
    def __init__(self, c: Config):
        super().__init__()
        self.attn_norm = Norm(c.dim, c.norm_eps)
        self.attn = Attention(c)
        self.ffn_norm = Norm(c.dim, c.norm_eps)
        self.ffn = FeedForward(c)

    def forward(self, x, turns, parts, places=None):
        """With `places`, the results of those tokens only: what the last block may leave out."""
        change = self.attn(self.attn_norm(x), turns, parts, places)
        x = change + (x if places is None else x[places])
        return x + self.ffn(self.ffn_norm(x))


class Courier(nn.Module):
    """Tokens in, hidden states out; `logits` applies the tied embedding."""

    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        self.embed = nn.Embedding(config.vocab, config.dim)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = Norm(config.dim, config.norm_eps)
        self.register_buffer("turns", rope_table(config, config.context), persistent=False)
        self.apply(self._start)
        for block in self.blocks:  # residual branches start at zero: each block begins as identity
            nn.init.zeros_(block.attn.o.weight)
            nn.init.zeros_(block.ffn.down.weight)

    @staticmethod
    def _start(module):
        if isinstance(module, (nn.Linear, nn.Embedding)):
            nn.init.normal_(module.weight, std=0.02 if isinstance(module, nn.Embedding) else module.in_features**-0.5)

    def forward(self, tokens, parts: list[Part], places):
        """Hidden states [places, dim] of parts packed one after another. A part's positions go on from its `after`."""
        begin = [0 if part.after is None else parts[part.after].length for part in parts]
        turns = torch.cat([self.turns[b : b + part.length] for b, part in zip(begin, parts)])
        x = self.embed(tokens)
        for block in self.blocks[:-1]:
            x = block(x, turns, parts)
        return self.norm(self.blocks[-1](x, turns, parts, places))

    def logits(self, hidden):
        return hidden @ self.embed.weight.T

    def parameter_count(self) -> int:
        return sum(p.numel() for p in self.parameters())
