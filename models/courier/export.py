"""Writes the GGUF: `python export.py DIR/last.pt courier.gguf`. Matrices in Q8_0, gains in F32.

The averaged weights are what ships. RoPE is already in llama.cpp's order, so tensors go in as they are.
"""

import argparse
import json
from pathlib import Path

import gguf
import torch

from chat import TEMPLATE
from model import Config, Courier
from tokenizer import FILE, SPECIAL

LAYER = {
    "attn_norm": "attn_norm",
    "attn.q": "attn_q",
    "attn.k": "attn_k",
    "attn.v": "attn_v",
    "attn.o": "attn_output",
    "ffn_norm": "ffn_norm",
    "ffn.gate": "ffn_gate",
    "ffn.up": "ffn_up",
    "ffn.down": "ffn_down",
}


def tensor_name(name: str) -> str:
    name = name.removesuffix(".weight")
    if name == "embed":
        return "token_embd.weight"
    if name == "norm":
        return "output_norm.weight"
    _, layer, rest = name.split(".", 2)
    return f"blk.{layer}.{LAYER[rest]}.weight"


def read(path: Path) -> tuple[dict, int, int]:
    """The weights of an exported file under their names here, and the steps and tokens that made them."""
    reader = gguf.GGUFReader(path)
    ours = {tensor_name(name): name for name in Courier(Config()).state_dict()}
    state = {}
    for tensor in reader.tensors:
        state[ours[tensor.name]] = torch.from_numpy(gguf.quants.dequantize(tensor.data, tensor.tensor_type).copy())
    steps, tokens = (int(reader.get_field(f"courier.training_{what}").contents()) for what in ("steps", "tokens"))
    return state, steps, tokens


def metadata(writer: gguf.GGUFWriter, config: dict, state: dict):
    writer.add_name("Courier")
    writer.add_description("A small model that calls tools, English and French")
    writer.add_license("MIT OR Apache-2.0")
    writer.add_languages(["en", "fr"])
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    writer.add_uint64("courier.training_steps", state["step"])
    writer.add_uint64("courier.training_tokens", state["tokens"])
    writer.add_context_length(config["context"])
    writer.add_embedding_length(config["dim"])
    writer.add_block_count(config["layers"])
    writer.add_feed_forward_length(config["ffn"])
    writer.add_head_count(config["heads"])
    writer.add_head_count_kv(config["kv_heads"])
    writer.add_rope_dimension_count(config["dim"] // config["heads"])
    writer.add_rope_freq_base(config["rope_base"])
    writer.add_layer_norm_rms_eps(config["norm_eps"])
    writer.add_vocab_size(config["vocab"])


def vocabulary(writer: gguf.GGUFWriter):
    model = json.loads(FILE.read_text())["model"]
    ids = dict(model["vocab"]) | {a["content"]: a["id"] for a in json.loads(FILE.read_text())["added_tokens"]}
    tokens = [t for t, _ in sorted(ids.items(), key=lambda item: item[1])]
    assert list(range(len(tokens))) == sorted(ids.values())
    # The call markers are text that a caller wants to see; the turn markers are control.
    kinds = {t: gguf.TokenType.CONTROL if t.startswith("<|") else gguf.TokenType.USER_DEFINED for t in SPECIAL}
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types([kinds.get(t, gguf.TokenType.NORMAL) for t in tokens])
    writer.add_token_merges([" ".join(m) if isinstance(m, list) else m for m in model["merges"]])
    writer.add_bos_token_id(ids["<|endoftext|>"])
    writer.add_eos_token_id(ids["<|im_end|>"])
    writer.add_eot_token_id(ids["<|im_end|>"])
    writer.add_pad_token_id(ids["<|endoftext|>"])
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE.read_text())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    state = torch.load(args.checkpoint, map_location="cpu", weights_only=True)
    writer = gguf.GGUFWriter(args.out, "llama")
    metadata(writer, state["config"], state)
    vocabulary(writer)
    for name, tensor in state["average"].items():
        array = tensor.float().numpy()
        if array.ndim == 1:
            writer.add_tensor(tensor_name(name), array)
        else:
            kind = gguf.GGMLQuantizationType.Q8_0
            writer.add_tensor(tensor_name(name), gguf.quants.quantize(array, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    print(f"{args.out}: {args.out.stat().st_size / 1e6:.2f} MB, step {state['step']}")


if __name__ == "__main__":
    main()
