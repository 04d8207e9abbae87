"""A starting point that can already copy.

From random weights a small network spends its first million tokens finding out how to repeat a
string it has seen. Two heads in each of the first two layers are therefore set by hand to what
training would find: layer 0 looks one and two tokens back, layer 1 looks for places where the same
tokens came before and proposes what followed them. Training is free to change all of it.
"""

import torch

OWN, BACK1, BACK2, ONE = slice(0, 128), slice(128, 192), slice(192, 254), 255  # parts of the residual stream
SIZE = 0.06  # of an embedding's entries
CONSTANT = 4.0  # the entry that is the same for every token, in units of SIZE


@torch.no_grad()
def copying(model, seed: int = 0):
    """Sets the embedding and the first two layers of a fresh model; a norm makes an entry larger the wider the model is."""
    c = model.config
    assert c.dim >= 256 and c.head_dim == 64 and c.kv_heads == 2 and c.heads % 2 == 0
    g = torch.Generator().manual_seed(seed)
    model.embed.weight[:, 128:] = 0
    own = model.embed.weight[:, OWN]  # rows of equal length, or some tokens would draw every glance
    own *= SIZE * 128**0.5 / own.norm(dim=1, keepdim=True)
    model.embed.weight[:, ONE] = CONSTANT * SIZE
    basis = torch.linalg.qr(torch.randn(128, 128, generator=g))[0]
    project = basis[:64]  # what layer 0 remembers of a token
    wider = (c.dim / 256) ** 0.5
    _look_back(model.blocks[0].attn, model.turns[:, 0], project, 3.0 / wider, SIZE * 0.75 / wider)
    _find_again(model.blocks[1].attn, project, basis, 1.7 / wider, SIZE * 4 / wider)


def _look_back(attn, turns, project, strength, size):
    """Heads 0 and 1 share a key that says nothing; their queries are turned one and two places back."""
    pairs = 14
    flat = torch.zeros(64)
    flat[: 2 * pairs : 2] = strength / CONSTANT
    attn.k.weight[:64] = 0
    attn.k.weight[:64, ONE] = flat * 2
    attn.v.weight[:64] = 0
    attn.v.weight[:64, OWN] = project
    for head, places in ((0, 1), (1, 2)):
        turned = torch.view_as_real(flat[0::2] * 2 * turns[places].conj()).flatten()
        attn.q.weight[64 * head : 64 * head + 64] = 0
        attn.q.weight[64 * head : 64 * head + 64, ONE] = turned
    # the norm before layer 0 makes an entry of SIZE about 1.3 at a width of 256
    attn.o.weight[BACK1, 0:64] = torch.eye(64) * size
    attn.o.weight[BACK2, 64:126] = torch.eye(62) * size


def _find_again(attn, project, basis, strength, size):
    """The first heads of both groups match the current token (and the one before it) with what earlier places remember.

    Only the slow half of the rotary pairs is used: they hardly turn within a conversation.
    """
    slow = slice(32, 64)
    second = len(attn.q.weight) // 2
    for w in (attn.k.weight, attn.v.weight):
        w.zero_()
    for head in (0, second):
        attn.q.weight[head : head + 64] = 0
    attn.q.weight[0:64][slow, OWN] = project[:32] * strength
    attn.k.weight[0:64][slow, BACK1] = torch.eye(64)[:32] * strength
    attn.q.weight[second:][32:48, OWN] = project[32:48] * strength * 1.2
    attn.k.weight[64:128][32:48, BACK1] = torch.eye(64)[32:48] * strength * 1.2
    attn.q.weight[second:][48:64, BACK1] = torch.eye(64)[:16] * strength * 1.2
    attn.k.weight[64:128][48:64, BACK2] = torch.eye(62)[:16] * strength * 1.2
    attn.v.weight[0:64, OWN] = basis[:64]
    attn.v.weight[64:128, OWN] = basis[64:]
    attn.o.weight[OWN, 0:64] = basis[:64].T * size
    attn.o.weight[OWN, second : second + 64] = basis[64:].T * size
