#!/usr/bin/env python3
"""mistral.rs, for the comparison: the tests of our `cells`, defined in the same way, one measurement a line of JSON.

mistral_driver.py bench MODEL REPEAT TEST...     TEST: pp512 tg128 tg64@d4096

It needs the wheel `mistralrs` of PyPI. RAYON_NUM_THREADS is the number of threads. Prompts go in as text (a word that
is one token, repeated; the usage that comes back says how many tokens they were), and its cache of prefixes is off. A
token's time is that of a long answer less that of one token behind the same prompt.
"""

import argparse
import json
import resource
import time
from pathlib import Path

from mistralrs import CompletionRequest, Runner, Which

WORD = " the"


class Peer:
    """A model that mistral.rs has loaded."""

    def __init__(self, model: Path) -> None:
        self.runner = Runner(
            which=Which.GGUF(quantized_model_id=str(model.parent), quantized_filename=model.name),
            prefix_cache_n=0,
            max_seqs=1,
        )

    def answer(self, prompt: int, tokens: int) -> float:
        """Seconds that an answer of some tokens behind a prompt of some tokens takes."""
        request = CompletionRequest(
            model="default", prompt=WORD * prompt, max_tokens=tokens, temperature=0.0, ignore_eos=True
        )
        begun = time.perf_counter()
        usage = self.runner.send_completion_request(request).usage
        took = time.perf_counter() - begun
        found = (usage.prompt_tokens, usage.completion_tokens)
        # A vocabulary may put a token of its own before the text.
        if found not in {(prompt, tokens), (prompt + 1, tokens)}:
            raise SystemExit(f"expected {prompt} and {tokens} tokens, mistral.rs counts {found}")
        return took

    def speed(self, test: str) -> float:
        """Tokens per second of one test."""
        what, _, depth = test.partition("@d")
        count = int(what[2:])
        if what.startswith("pp"):
            return count / self.answer(count, 1)
        prompt = int(depth or 1)
        return count / (self.answer(prompt, count + 1) - self.answer(prompt, 1))


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["bench"])
    parser.add_argument("model", type=Path)
    parser.add_argument("repeat", type=int)
    parser.add_argument("tests", nargs="+")
    options = parser.parse_args()
    peer = Peer(options.model.resolve())
    peer.answer(32, 1)
    for test in options.tests:
        runs = [peer.speed(test) for _ in range(options.repeat)]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
        print(json.dumps({"test": test, "runs": runs, "peak_rss_mb": peak}), flush=True)


if __name__ == "__main__":
    main()
