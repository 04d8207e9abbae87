#!/usr/bin/env python3
"""Time llama.cpp's grammar on the calls that the bench `tool_calls` wrote: the same file, prompts and forced texts.

`cargo bench -p ai-runtime-benches --bench tool_calls -- MODEL.gguf 24 2 --dump calls.json` writes what this reads. For
each task the prompt is decoded, then the call token by token: the grammar judges the whole vocabulary, as it does
before any sampler that needs probabilities, the call's own next token is taken, and decoded. That is what
llama-cpp-python does with a `grammar`, less the sampler. The time is that of the call alone, without the prompt's.

Needs llama-cpp-python. `LLAMA_CPP_LIB_PATH` names the folder of another build of its library.
"""

import argparse
import ctypes
import json
import statistics
import sys
import time
from dataclasses import dataclass, field
from typing import Any

import llama_cpp
import numpy as np
from llama_cpp.llama_grammar import json_schema_to_gbnf


def gbnf(tools: list[dict[str, Any]]) -> str:
    """The grammar of one or more Hermes calls of these tools."""
    rules = []
    for index, tool in enumerate(tools):
        schema = closed(tool.get("parameters") or {"type": "object", "properties": {}})
        for line in json_schema_to_gbnf(json.dumps(schema)).splitlines():
            name, _, body = line.partition("::=")
            if not body:
                continue
            rules.append(f"{renamed(name.strip(), index)} ::= {renamed_all(body, index)}")
    names = [json.dumps(json.dumps(tool["name"]))[1:-1] for tool in tools]
    options = " | ".join(f'"{name}, \\"arguments\\": " {renamed("root", index)}' for index, name in enumerate(names))
    head = '"<tool_call>\\n{\\"name\\": "'
    return "\n".join(['root ::= call ("\\n" call)*', f'call ::= {head} ({options}) "}}\\n</tool_call>"', *rules, ""])


def closed(schema: dict[str, Any]) -> dict[str, Any]:
    """The names that BFCL gives to types, as JSON Schema has them."""
    names = {"dict": "object", "float": "number", "tuple": "array", "any": "string"}

    def visit(node: Any) -> Any:
        if isinstance(node, list):
            return [visit(item) for item in node]
        if not isinstance(node, dict):
            return node
        node = {key: item if key in ("enum", "const", "default") else visit(item) for key, item in node.items()}
        if isinstance(node.get("type"), str):
            node["type"] = names.get(node["type"], node["type"])
        return node

    return visit(schema)


def renamed(rule: str, index: int) -> str:
    """A rule of the tool with this number."""
    return f"t{index}-{rule}"


def renamed_all(body: str, index: int) -> str:
    """A rule's body, with the names in it renamed; what is quoted or in brackets stays."""
    out, at = [], 0
    while at < len(body):
        char = body[at]
        if char in '"[':
            close = '"' if char == '"' else "]"
            end = at + 1
            while body[end] != close:
                end += 2 if body[end] == "\\" else 1
            out.append(body[at : end + 1])
            at = end + 1
        elif char.isalpha():
            end = at
            while end < len(body) and (body[end].isalnum() or body[end] in "-_"):
                end += 1
            out.append(renamed(body[at:end], index))
            at = end
        elif char == "{":
            end = body.index("}", at) + 1
            out.append(body[at:end])
            at = end
        else:
            out.append(char)
            at += 1
    return "".join(out)


@llama_cpp.llama_log_callback
def SILENT(level: int, text: bytes, data: Any) -> None:  # noqa: N802 (a constant that C holds)
    """Keeps llama.cpp's log from the terminal."""


class Model:
    """A model in llama.cpp, with one sequence."""

    def __init__(self, path: str, threads: int) -> None:
        """Maps the file."""
        llama_cpp.llama_backend_init()
        llama_cpp.llama_log_set(SILENT, ctypes.c_void_p(0))
        params = llama_cpp.llama_model_default_params()
        self.model = llama_cpp.llama_model_load_from_file(path.encode(), params)
        if not self.model:
            sys.exit(f"llama_grammar: cannot load {path}")
        context = llama_cpp.llama_context_default_params()
        context.n_ctx, context.n_batch = 4096, 512
        context.n_threads = context.n_threads_batch = threads
        self.context = llama_cpp.llama_init_from_model(self.model, context)
        self.vocab = llama_cpp.llama_model_get_vocab(self.model)
        self.size = llama_cpp.llama_vocab_n_tokens(self.vocab)
        self.candidates = (llama_cpp.llama_token_data * self.size)()
        fields = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])
        self.view = np.frombuffer(self.candidates, dtype=fields)
        self.ids = np.arange(self.size, dtype=np.int32)

    def clear(self) -> None:
        """Forgets the sequence."""
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self.context), True)

    def decode(self, tokens: list[int]) -> None:
        """Computes so many tokens more, and the logits of the last."""
        for begin in range(0, len(tokens), 512):
            part = tokens[begin : begin + 512]
            array = (llama_cpp.llama_token * len(part))(*part)
            batch = llama_cpp.llama_batch_get_one(array, len(part))
            if llama_cpp.llama_decode(self.context, batch) != 0:
                sys.exit("llama_grammar: llama_decode failed")

    def keep(self, tokens: int) -> None:
        """Forgets all but the first so many tokens."""
        llama_cpp.llama_memory_seq_rm(llama_cpp.llama_get_memory(self.context), 0, tokens, -1)

    def judge(self, sampler: Any, token: int) -> bool:
        """Lets the grammar judge the logits of the last token; whether it allows this one to come next."""
        logits = llama_cpp.llama_get_logits_ith(self.context, -1)
        self.view["id"] = self.ids
        self.view["logit"] = np.ctypeslib.as_array(logits, shape=(self.size,))
        array = llama_cpp.llama_token_data_array(data=self.candidates, size=self.size, selected=-1, sorted=False)
        llama_cpp.llama_sampler_apply(sampler, ctypes.byref(array))
        return bool(self.view["logit"][token] != -np.inf)


def main() -> None:
    """Prints one line for the calls without and one for the calls with the grammar."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("calls", help="the file that the bench wrote")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--tasks", type=int, default=0, help="only so many")
    options = parser.parse_args()
    with open(options.calls) as file:
        tasks = json.load(file)[: options.tasks or None]
    model = Model(options.model, options.threads)
    sums = {False: Sum(), True: Sum()}
    for task in tasks:
        model.clear()
        model.decode(task["prompt"][:-1])
        for constrained, total in sums.items():
            model.keep(len(task["prompt"]) - 1)
            model.decode(task["prompt"][-1:])
            write(model, task, constrained, total)
    for constrained, total in sums.items():
        line = {
            "grammar": constrained,
            "tasks": len(tasks),
            "tokens": total.tokens,
            "ms_per_token": round(1000 * total.seconds / max(total.tokens, 1), 3),
        }
        if constrained:
            line["refused"] = total.refused
            line["ms_judging_median"] = round(1000 * statistics.median(total.judged), 3)
            line["ms_building_median"] = round(1000 * statistics.median(total.builds), 3)
        print(json.dumps(line), flush=True)


@dataclass
class Sum:
    """What the calls of all tasks took."""

    seconds: float = 0.0
    tokens: int = 0
    refused: int = 0
    builds: list[float] = field(default_factory=list)
    judged: list[float] = field(default_factory=list)


def write(model: Model, task: dict[str, Any], constrained: bool, total: Sum) -> None:
    """Takes the call's tokens one by one, each judged by the grammar and then decoded."""
    begun = time.perf_counter()
    sampler = None
    if constrained:
        grammar = gbnf(task["tools"])
        sampler = llama_cpp.llama_sampler_init_grammar(model.vocab, grammar.encode(), b"root")
        if not sampler:
            sys.exit(f"llama_grammar: refused: {grammar}")
        total.builds.append(time.perf_counter() - begun)
    for token in task["answer"]:
        if sampler:
            before = time.perf_counter()
            legal = model.judge(sampler, token)
            total.judged.append(time.perf_counter() - before)
            if not legal:
                total.refused += 1
                break
            llama_cpp.llama_sampler_accept(sampler, token)
        model.decode([token])
        total.tokens += 1
    total.seconds += time.perf_counter() - begun
    if sampler:
        llama_cpp.llama_sampler_free(sampler)


if __name__ == "__main__":
    main()
