"""The set of well-formed turns as GBNF: plain text, or calls of the tools shown.

Arguments come in the schema's order; required ones must be there, optional ones may be.
"""

import json

VALUES = r"""
string ::= "\"" char* "\""
char ::= [^"\\\x00-\x1F] | "\\" ["\\/bfnrt] | "\\u" [0-9a-fA-F]{4}
integer ::= "-"? [0-9]{1,15}
number ::= integer ("." [0-9]{1,9})?
boolean ::= "true" | "false"
value ::= string | number | boolean | "null" | array | object
array ::= "[" (value (", " value)*)? "]"
object ::= "{" (string ": " value (", " string ": " value)*)? "}"
"""
TYPES = {"string", "integer", "number", "boolean", "array", "object"}


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def value_rule(spec: dict) -> str:
    if spec.get("enum"):
        return "(" + " | ".join(quoted(json.dumps(v, ensure_ascii=False)) for v in spec["enum"]) + ")"
    return spec["type"] if spec.get("type") in TYPES else "value"


def arguments_rules(name: str, parameters: dict) -> list[str]:
    """Rules for one tool's arguments. `a{i}` goes on when nothing is written yet, `b{i}` after a comma."""
    items = list(parameters.get("properties", {}).items())
    required = set(parameters.get("required", []))
    rules = [f'{name}-a{len(items)} ::= ""', f'{name}-b{len(items)} ::= ""']
    for i, (key, spec) in enumerate(items):
        pair = f"{quoted(json.dumps(key) + ': ')} {value_rule(spec)} {name}-b{i + 1}"
        skip = key not in required
        rules.append(f"{name}-a{i} ::= {pair}" + (f" | {name}-a{i + 1}" if skip else ""))
        rules.append(f'{name}-b{i} ::= ", " {pair}' + (f" | {name}-b{i + 1}" if skip else ""))
    return rules


def grammar(tools: list[dict]) -> str:
    """The grammar of a turn when these tools are shown."""
    if not tools:
        return "root ::= [^<] [^\\x00]*"
    rules, names = [], []
    for i, tool in enumerate(tools):
        f = tool.get("function", tool)
        name = f"t{i}"
        names.append(name)
        rules += arguments_rules(name, f.get("parameters") or {})
        rules.append(
            f"{name} ::= {quoted(json.dumps(f['name']) + ', ' + json.dumps('arguments') + ': {')} {name}-a0 " + '"}"'
        )
    head = [
        "root ::= text | call (" + '"\\n"' + " call)*",
        "text ::= [^<] [^\\x00]*",
        'call ::= "<tool_call>\\n{\\"name\\": " (' + " | ".join(names) + ') "}\\n</tool_call>"',
    ]
    return "\n".join(head + rules) + VALUES
