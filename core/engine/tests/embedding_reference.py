"""What llama.cpp, and for BERT transformers in F32, say about the small models of `engine/embedders.rs`: their embeddings.

    cargo run -p ai-runtime-engine --example arch_models -- /tmp/zoo
    pip install xllamacpp gguf torch transformers
    python embedding_reference.py /tmp/zoo            # writes engine/embeddings.gguf

A tensor of the result is a model: one vector for every token sequence of `embedded.json`; `NAME.texts` has one for every text,
`NAME.transformers` what transformers says of the sequences.
"""

import importlib.metadata
import json
import pathlib
import sys

import gguf
import numpy
import torch
import transformers
import xllamacpp

MEAN = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN


def embed(model: pathlib.Path, inputs: list) -> numpy.ndarray:
    """One row for each input, as llama.cpp computes it."""
    params = xllamacpp.CommonParams()
    params.model.path = str(model)
    params.n_ctx = 128
    params.n_batch = params.n_ubatch = 128
    params.n_parallel = 1
    params.warmup = False
    params.fit_params = False
    params.embedding = True
    params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
    params.cache_type_k = xllamacpp.ggml_type.GGML_TYPE_F32
    params.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
    params.cpuparams.n_threads = 1
    if f"{gguf.GGUFReader(model).fields['general.architecture'].contents()}.pooling_type" not in (
        gguf.GGUFReader(model).fields
    ):
        params.pooling_type = MEAN
    server = xllamacpp.Server(params)
    rows = []
    for one in inputs:
        answer = server.handle_embeddings({"input": one, "model": "any"})
        answer = json.loads(answer) if isinstance(answer, str) else answer
        if "data" not in answer:
            raise SystemExit(f"{model.name}: {str(answer)[:500]}")
        rows.append(answer["data"][0]["embedding"])
    return numpy.array(rows, dtype=numpy.float32)


def bert(model: pathlib.Path, sequences: list[list[int]]) -> numpy.ndarray:
    """The same by transformers, from the file's tensors."""
    reader = gguf.GGUFReader(model)
    key = {name: field.contents() for name, field in reader.fields.items()}
    tensors = {tensor.name: torch.tensor(tensor.data) for tensor in reader.tensors}
    config = transformers.BertConfig(
        vocab_size=tensors["token_embd.weight"].shape[0],
        hidden_size=key["bert.embedding_length"],
        num_hidden_layers=key["bert.block_count"],
        num_attention_heads=key["bert.attention.head_count"],
        intermediate_size=key["bert.feed_forward_length"],
        max_position_embeddings=key["bert.context_length"],
        layer_norm_eps=key["bert.attention.layer_norm_epsilon"],
    )
    network = transformers.BertModel(config, add_pooling_layer=False).eval()
    names = {
        "token_embd": "embeddings.word_embeddings",
        "position_embd": "embeddings.position_embeddings",
        "token_types": "embeddings.token_type_embeddings",
        "token_embd_norm": "embeddings.LayerNorm",
    }
    parts = {
        "attn_q": "attention.self.query",
        "attn_k": "attention.self.key",
        "attn_v": "attention.self.value",
        "attn_output": "attention.output.dense",
        "attn_output_norm": "attention.output.LayerNorm",
        "ffn_up": "intermediate.dense",
        "ffn_down": "output.dense",
        "layer_output_norm": "output.LayerNorm",
    }
    state = {}
    for name, tensor in tensors.items():
        stem, kind = name.rsplit(".", 1)
        if stem.startswith("blk."):
            _, layer, part = stem.split(".")
            state[f"encoder.layer.{layer}.{parts[part]}.{kind}"] = tensor
        else:
            state[f"{names[stem]}.{kind}"] = tensor
    missing, unexpected = network.load_state_dict(state, strict=False)
    if unexpected or any("position_ids" not in name for name in missing):
        raise SystemExit(f"{model.name}: missing {missing}, unexpected {unexpected}")
    rows = []
    for tokens in sequences:
        with torch.no_grad():
            hidden = network(torch.tensor([tokens])).last_hidden_state[0]
        rows.append(hidden.mean(0) if key["bert.pooling_type"] == 1 else hidden[0])
    return torch.stack(rows).numpy()


def main() -> None:
    """All models of the folder."""
    folder = pathlib.Path(sys.argv[1])
    read = json.loads((folder / "embedded.json").read_text())
    writer = gguf.GGUFWriter(pathlib.Path(__file__).parent / "engine" / "embeddings.gguf", "answers")
    packages = ("xllamacpp", "torch", "transformers")
    writer.add_string("answers.of", ", ".join(f"{name} {importlib.metadata.version(name)}" for name in packages))
    for model in sorted((folder / "embedders").glob("*.gguf")):
        writer.add_tensor(model.stem, embed(model, read["sequences"]))
        writer.add_tensor(f"{model.stem}.texts", embed(model, read["texts"]))
        if model.stem.startswith("bert"):
            writer.add_tensor(f"{model.stem}.transformers", bert(model, read["sequences"]))
        print(model.stem, file=sys.stderr)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


main()
