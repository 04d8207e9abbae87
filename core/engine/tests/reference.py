"""What llama.cpp says about the small models of `engine/zoo.rs`: log probabilities after 64 positions of their text.

    cargo run -p ai-runtime-engine --example arch_models -- /tmp/zoo
    pip install xllamacpp gguf
    python reference.py /tmp/zoo            # writes engine/architectures.gguf and engine/formats.gguf

A tensor of the result is a model: for every position in `answers.positions`, -ln p of every token in thousandths, 16 bits each.
The positions lie behind every window and original context of the models.
"""

import importlib.metadata
import json
import math
import pathlib
import sys

import gguf
import numpy
import xllamacpp

KEPT = range(32, 96)
CONTEXT = 128


def log_probabilities(model: pathlib.Path, text: list[int]) -> list[list[float]]:
    """One row per kept position: what the model expects after it."""
    params = xllamacpp.CommonParams()
    params.model.path = str(model)
    params.n_ctx = CONTEXT
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
    for position in KEPT:
        # Probabilities come only with a token that is a whole character; the bias makes it one and does not change them.
        request = {
            "prompt": text[: position + 1],
            "n_predict": 1,
            "n_probs": 400,
            "temperature": 0,
            "cache_prompt": False,
        }
        request["logit_bias"] = [[97, 100.0]]
        answer = server.handle_completions(request)
        answer = json.loads(answer) if isinstance(answer, str) else answer
        if not answer.get("choices") or not answer["choices"][0].get("logprobs"):
            raise SystemExit(f"{model.name}, position {position}: {str(answer)[:500]}")
        top = answer["choices"][0]["logprobs"]["content"][0]["top_logprobs"]
        found = {entry["id"]: entry["logprob"] for entry in top}
        rows.append([found[token] for token in range(len(found))])
    return rows


def write(folder: pathlib.Path, text: list[int], target: str) -> None:
    """The answers for all models in the folder, as one file."""
    writer = gguf.GGUFWriter(pathlib.Path(__file__).parent / "engine" / target, "answers")
    writer.add_string("answers.of", "xllamacpp " + importlib.metadata.version("xllamacpp"))
    writer.add_array("answers.positions", list(KEPT))
    for model in sorted(folder.glob("*.gguf")):
        rows = log_probabilities(model, text)
        full = [math.fsum(math.exp(p) for p in row) for row in rows]
        print(model.stem, len(rows), "rows; sums of probabilities", min(full), max(full), file=sys.stderr)
        thousandths = numpy.rint(numpy.array(rows) * -1000).clip(0, 32767)
        writer.add_tensor(model.stem, thousandths.astype(numpy.int16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main() -> None:
    """Architectures, and a llama in each format."""
    folder = pathlib.Path(sys.argv[1])
    text = json.loads((folder / "text.json").read_text())
    for kind in ("architectures", "formats"):
        write(folder / kind, text, f"{kind}.gguf")


main()
