"""A few single-threaded workers that train one model together.

On a machine shared with compilers, threads inside one operation wait for each other thousands of
times a second; workers that meet once a step do not.
"""

from pathlib import Path

import torch
import torch.distributed as dist


class Team:
    def __init__(self, rank: int, size: int, meeting: Path):
        self.rank, self.size = rank, size
        if rank == 0:
            meeting.unlink(missing_ok=True)
        if size > 1:
            import time

            time.sleep(3 * bool(rank))  # the first worker clears the meeting place of an earlier run
            dist.init_process_group("gloo", init_method=f"file://{meeting.resolve()}", rank=rank, world_size=size)

    def average_gradients(self, model):
        if self.size == 1:
            return
        grads = [p.grad for p in model.parameters()]
        flat = torch.cat([g.flatten() for g in grads])
        dist.all_reduce(flat)
        flat /= self.size
        at = 0
        for g in grads:
            g.copy_(flat[at : at + g.numel()].view_as(g))
            at += g.numel()

    def shared(self, batch: torch.Tensor, work) -> torch.Tensor:
        """Applies `work` to a batch of matrices, each worker doing its share."""
        if self.size == 1:
            return work(batch)
        out = torch.zeros_like(batch)
        out[self.rank :: self.size] = work(batch[self.rank :: self.size])
        dist.all_reduce(out)
        return out

    def any(self, mask: torch.Tensor) -> torch.Tensor:
        """Where some worker's mask is true."""
        if self.size == 1:
            return mask
        marks = mask.float()
        dist.all_reduce(marks)
        return marks > 0

    def same(self, value: float) -> float:
        """The first worker's value, for everybody."""
        if self.size == 1:
            return value
        box = torch.tensor([value if self.rank == 0 else 0.0])
        dist.all_reduce(box)
        return box.item()
