"""What llama.cpp says about the small models of `engine/zoo.rs`: log probabilities after every position of their text.

    cargo run -p ai-runtime-engine --example arch_models -- /tmp/zoo
    pip install xllamacpp
    python reference.py /tmp/zoo            # writes engine/architectures.txt

A line of the result is a model, a position, and ln p of every token in thousandths, negated. A part of the positions is kept:
enough to tell every fact of a row, small enough for the repository.
"""

import json
import math
import pathlib
import sys

import xllamacpp

KEPT = [1, 7, 13, 15, 16, 17, 20, 30, 31, 33, 40, 47, 49, 60, 63, 65, 70, 80, 90, 95]


def log_probabilities(model: pathlib.Path, text: list[int], context: int) -> list[list[float]]:
    """One row per position: what the model expects after it."""
    params = xllamacpp.CommonParams()
    params.model.path = str(model)
    params.n_ctx = context
    params.n_parallel = 1
    params.warmup = False
    params.fit_params = False
    params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
    params.cache_type_k = xllamacpp.ggml_type.GGML_TYPE_F32
    params.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
    params.cpuparams.n_threads = 1
    params.swa_full = True
    server = xllamacpp.Server(params)
    rows = []
    for end in range(1, len(text) + 1):
        # Probabilities come only with a token that is a whole character; the bias makes it one and does not change them.
        request = {"prompt": text[:end], "n_predict": 1, "n_probs": 400, "temperature": 0, "cache_prompt": False}
        request["logit_bias"] = [[97, 100.0]]
        answer = server.handle_completions(request)
        answer = json.loads(answer) if isinstance(answer, str) else answer
        if not answer.get("choices") or not answer["choices"][0].get("logprobs"):
            raise SystemExit(f"{model.name}, position {end - 1}: {str(answer)[:500]}")
        top = answer["choices"][0]["logprobs"]["content"][0]["top_logprobs"]
        found = {entry["id"]: entry["logprob"] for entry in top}
        rows.append([found[token] for token in range(len(found))])
    return rows


def main() -> None:
    """Writes the goldens of all models in the folder."""
    folder = pathlib.Path(sys.argv[1])
    text = json.loads((folder / "text.json").read_text())
    lines = []
    for model in sorted(folder.glob("*.gguf")):
        rows = log_probabilities(model, text, 128)
        full = [math.fsum(math.exp(p) for p in row) for row in rows]
        print(model.stem, len(rows), "rows; sums of probabilities", min(full), max(full), file=sys.stderr)
        for position in KEPT:
            values = " ".join(str(round(-1000 * p)) for p in rows[position])
            lines.append(f"{model.stem} {position} {values}")
    (pathlib.Path(__file__).parent / "engine" / "architectures.txt").write_text("\n".join(lines) + "\n")


main()
