"""The network: a plain llama-shaped decoder, small enough to train on two CPU cores.

RoPE turns adjacent pairs (0,1), (2,3), ... which is what llama.cpp's `llama` architecture
computes, so the exported weights need no permutation.
"""

from dataclasses import asdict, dataclass

import torch
import torch.nn as nn
import torch.nn.functional as F


@dataclass
class Config:
    """The shape, as it is written into the GGUF's `llama.*` keys."""

    vocab: int = 4096
    dim: int = 256
    layers: int = 5
    heads: int = 4
    kv_heads: int = 2
    ffn: int = 512
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
        return F.rms_norm(x, (x.shape[-1],), self.weight.to(x.dtype), self.eps)


def rope_table(config: Config, length: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Cosines and sines, each repeated for the two members of a pair: [length, head_dim]."""
    half = torch.arange(0, config.head_dim, 2).float() / config.head_dim
    angles = torch.outer(torch.arange(length).float(), config.rope_base**-half)
    angles = angles.repeat_interleave(2, dim=-1)
    return angles.cos(), angles.sin()


def rotate(x, cos, sin):
    """Turns each adjacent pair (a, b) of the last axis by its position's angle."""
    a, b = x[..., 0::2], x[..., 1::2]
    turned = torch.stack((-b, a), dim=-1).flatten(-2)
    return x * cos + turned * sin


class Attention(nn.Module):
    def __init__(self, c: Config):
        super().__init__()
        self.c = c
        self.q = nn.Linear(c.dim, c.heads * c.head_dim, bias=False)
        self.k = nn.Linear(c.dim, c.kv_heads * c.head_dim, bias=False)
        self.v = nn.Linear(c.dim, c.kv_heads * c.head_dim, bias=False)
        self.o = nn.Linear(c.heads * c.head_dim, c.dim, bias=False)

    def forward(self, x, cos, sin, cache=None):
        batch, length, _ = x.shape
        c = self.c
        q = self.q(x).view(batch, length, c.heads, c.head_dim).transpose(1, 2)
        k = self.k(x).view(batch, length, c.kv_heads, c.head_dim).transpose(1, 2)
        v = self.v(x).view(batch, length, c.kv_heads, c.head_dim).transpose(1, 2)
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        if cache is not None:
            k, v = cache.append(self, k, v)
        share = c.heads // c.kv_heads
        k, v = k.repeat_interleave(share, 1), v.repeat_interleave(share, 1)
        causal = length > 1
        out = F.scaled_dot_product_attention(q, k, v, is_causal=causal)
        return self.o(out.transpose(1, 2).reshape(batch, length, -1))


class FeedForward(nn.Module):
    def __init__(self, c: Config):
        super().__init__()
        self.gate = nn.Linear(c.dim, c.ffn, bias=False)
        self.up = nn.Linear(c.dim, c.ffn, bias=False)
        self.down = nn.Linear(c.ffn, c.dim, bias=False)

    def forward(self, x):
        return self.down(F.silu(self.gate(x)) * self.up(x))


class Block(nn.Module):
    def __init__(self, c: Config):
        super().__init__()
        self.attn_norm = Norm(c.dim, c.norm_eps)
        self.attn = Attention(c)
        self.ffn_norm = Norm(c.dim, c.norm_eps)
        self.ffn = FeedForward(c)

    def forward(self, x, cos, sin, cache=None):
        x = x + self.attn(self.attn_norm(x), cos, sin, cache)
        return x + self.ffn(self.ffn_norm(x))


class Courier(nn.Module):
    """Tokens in, hidden states out; `logits` applies the tied embedding."""

    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        self.embed = nn.Embedding(config.vocab, config.dim)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = Norm(config.dim, config.norm_eps)
        cos, sin = rope_table(config, config.context)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self.apply(self._start)
        for block in self.blocks:  # residual branches start at zero: each block begins as identity
            nn.init.zeros_(block.attn.o.weight)
            nn.init.zeros_(block.ffn.down.weight)

    @staticmethod
    def _start(module):
        if isinstance(module, (nn.Linear, nn.Embedding)):
            nn.init.normal_(module.weight, std=0.02 if isinstance(module, nn.Embedding) else module.in_features**-0.5)

    def forward(self, tokens, start: int = 0, cache=None):
        end = start + tokens.shape[1]
        x = self.embed(tokens)
        cos, sin = self.cos[start:end].to(x.dtype), self.sin[start:end].to(x.dtype)
        for block in self.blocks:
            x = block(x, cos, sin, cache)
        return self.norm(x)

    def logits(self, hidden):
        return hidden @ self.embed.weight.to(hidden.dtype).T

    def parameter_count(self) -> int:
        return sum(p.numel() for p in self.parameters())
