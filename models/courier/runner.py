"""Something that continues a prompt: llama.cpp in this process, or a command line such as ours."""

import subprocess
import time
from pathlib import Path


class LlamaCpp:
    """llama.cpp through the `xllamacpp` wheel; greedy, with an optional grammar in GBNF."""

    def __init__(self, model: Path, threads: int = 2):
        import xllamacpp

        params = xllamacpp.CommonParams()
        params.model.path = str(model)
        params.n_ctx = 2048
        params.n_parallel = 1
        params.cpuparams.n_threads = threads
        params.cpuparams_batch.n_threads = threads
        params.warmup = False
        params.verbosity = 0
        self.server = xllamacpp.Server(params)
        self.tokens, self.seconds = 0, 0.0

    def complete(self, prompt: str, grammar: str | None = None) -> str:
        body = {"prompt": prompt, "temperature": 0.0, "n_predict": 256, "stop": ["<|im_end|>"], "cache_prompt": True}
        if grammar:
            body["grammar"] = grammar
        answer = self.server.handle_completions(body)
        timings = answer.get("timings", {})
        self.tokens += timings.get("predicted_n", 0)
        self.seconds += timings.get("predicted_ms", 0) / 1000
        return answer["content"] if "content" in answer else answer["choices"][0]["text"]


class Command:
    """Any program: the prompt goes in on standard input, the continuation comes out.

    The words `{model}` and `{grammar}` in the command are replaced (the grammar by a file's path).
    """

    def __init__(self, command: str, model: Path):
        self.command, self.model = command, model
        self.tokens, self.seconds = 0, 0.0

    def complete(self, prompt: str, grammar: str | None = None) -> str:
        import tempfile

        with tempfile.NamedTemporaryFile("w", suffix=".gbnf") as file:
            file.write(grammar or "root ::= [^\\x00]*")
            file.flush()
            words = [
                w.replace("{model}", str(self.model)).replace("{grammar}", file.name) for w in self.command.split()
            ]
            started = time.time()
            done = subprocess.run(words, input=prompt, capture_output=True, text=True, check=True)
            self.seconds += time.time() - started
        return done.stdout.removesuffix("\n").split("<|im_end|>")[0]
