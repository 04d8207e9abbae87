"""What a model of random weights calls at temperature 1.5 is valid, as Python's `jsonschema` sees it."""

import json
import os
import subprocess
from pathlib import Path

import jsonschema
import pytest
import random_model

BESIDE = Path(__file__).resolve().parents[3] / "shared" / "fixtures"
FIXTURES = Path(os.environ.get("AI_RUNTIME_FIXTURES", BESIDE))

# The type names of BFCL's tool lists, which the runtime takes for JSON's.
NAMES = {"dict": "object", "float": "number", "tuple": "array"}


def fixture(name: str) -> Path:
    """A folder of the fixtures; without it the test is skipped, and fails in CI."""
    path = FIXTURES / name
    if not path.exists():
        assert "CI" not in os.environ, f"fixtures not found at {path}"
        pytest.skip(f"fixtures not found at {path}")
    return path


def tool_sets() -> dict[str, list[dict]]:
    """The tools of every BFCL task and of every recorded MCP server."""
    sets = {}
    for file in sorted(fixture("bfcl").glob("*.json")):
        for line in file.read_text().splitlines():
            task = json.loads(line)
            sets[task["id"]] = task["function"]
    for file in sorted(fixture("mcp-tools").glob("*.json")):
        sets[file.stem] = json.loads(file.read_text())["tools"]
    return sets


def schema(node: object) -> object:
    """A schema with JSON's own type names."""
    if isinstance(node, list):
        return [schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    node = {key: item if key in ("enum", "const", "default") else schema(item) for key, item in node.items()}
    kind = node.get("type")
    if kind == "any":
        del node["type"]
    elif isinstance(kind, str):
        node["type"] = NAMES.get(kind, kind)
    if node.get("type") == "array" and not all(isinstance(item, list) for item in node.get("enum", [[]])):
        node.setdefault("items", {}).setdefault("enum", node.pop("enum"))
    return node


def parameters(tool: dict) -> dict:
    """The schema of a tool's arguments."""
    found = next(tool[key] for key in ("parameters", "inputSchema", "input_schema") if key in tool)
    return schema(found)


@pytest.mark.timeout(7200)
@pytest.mark.parametrize(
    ("vocabulary", "template"),
    [("deepseek-coder", "Qwen-Qwen2.5-7B-Instruct"), ("qwen2", "Qwen3-Coder"), ("llama-bpe", "Kimi-K2-Instruct")],
)
def test_every_sampled_call_is_valid(
    commands: Path, tmp_path: Path, pytestconfig: pytest.Config, vocabulary: str, template: str
) -> None:
    """So many calls for each tool set: every one names a tool of the set, and its arguments are valid."""
    samples = int(pytestconfig.getoption("--samples"))
    if samples <= 2 and vocabulary != "deepseek-coder":
        pytest.skip("the larger vocabularies are for --samples 20")
    model = tmp_path / "random.gguf"
    jinja = fixture("chat-templates") / f"{template}.jinja"
    random_model.write(fixture("vocabs") / f"ggml-vocab-{vocabulary}.gguf", model, jinja.read_text())
    sets = tool_sets()
    files = {}
    for index, (name, tools) in enumerate(sets.items()):
        path = tmp_path / f"{index}.json"
        path.write_text(json.dumps(tools))
        files[str(path)] = name
    command = [commands / "ai-runtime", "grammar", "sample", "-m", model, "--choice", "required"]
    command += ["--temperature", "1.5", "--seed", "7", "-n", str(samples), "--tools", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    counts = dict.fromkeys(sets, 0)
    for line in done.stdout.rstrip("\n").split("\n"):  # `splitlines` would cut at U+2028, which JSON may hold as it is
        sample = json.loads(line)
        name = files[sample["file"]]
        assert "incomplete" not in sample, f"{name}: {line}"
        assert sample["calls"] and sample["tokens"] > sample["forced_tokens"] > 0, f"{name}: {line}"
        counts[name] += 1
        by_name = {tool["name"]: parameters(tool) for tool in sets[name]}
        for call in sample["calls"]:
            rules = by_name[call["name"]]
            kind = jsonschema.validators.validator_for(rules, default=jsonschema.Draft202012Validator)
            kind(rules, format_checker=kind.FORMAT_CHECKER).validate(call["arguments"])
    assert all(count == samples for count in counts.values()), counts
