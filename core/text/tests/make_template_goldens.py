#!/usr/bin/env python3
"""Renders every chat template of the fixtures with Python's jinja2, as transformers sets it up.

Writes `templates/goldens.json`: for each template and conversation the FNV-1a hash of the rendered text, or the word
"refused" (by `raise_exception`) or "error" (of Python, such as None that is iterated over). The templates stay outside the repository; only hashes are kept.

    python make_template_goldens.py ../../../../shared/fixtures/chat-templates [--show TEMPLATE CONVERSATION]

Needs jinja2 3.1. The settings are those of `transformers.utils.chat_template_utils` (5.x): the immutable sandbox,
trim_blocks, lstrip_blocks, loop controls, the tag `generation`, `tojson` that keeps order and does not escape,
`raise_exception`, and `strftime_now` with a fixed clock. Three things are added, because some of these templates were
written for llama.cpp's engine: `append` and `pop` of lists, the filter `from_json`, and `tojson` of generators.
"""

import argparse
import datetime
import json
import pathlib
import types

import jinja2
from jinja2 import nodes
from jinja2.ext import Extension, loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment, SandboxedEnvironment

HERE = pathlib.Path(__file__).parent / "templates"
# 2026-07-26 10:04:05 UTC; the Rust side gets the same seconds.
NOW = datetime.datetime(2026, 7, 26, 10, 4, 5, tzinfo=datetime.timezone.utc)


class Generation(Extension):
    """`{% generation %}` marks what is trained on; it renders its body in a scope of its own."""

    tags = {"generation"}

    def parse(self, parser):
        line = next(parser.stream).lineno
        body = parser.parse_statements(["name:endgeneration"], drop_needle=True)
        return nodes.CallBlock(self.call_method("_body"), [], [], body).set_lineno(line)

    def _body(self, caller):
        return caller()


class Refused(jinja2.exceptions.TemplateError):
    """The template called `raise_exception`."""


def raise_exception(message):
    raise Refused(message)


def plain(value):
    if isinstance(value, types.GeneratorType):
        return list(value)
    raise TypeError(f"{type(value)} is not JSON serializable")


def tojson(value, ensure_ascii=False, indent=None, separators=None, sort_keys=False):
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
        default=plain,
    )


def environment(source):
    changes_lists = ".append(" in source or ".pop(" in source
    sandbox = SandboxedEnvironment if changes_lists else ImmutableSandboxedEnvironment
    env = sandbox(trim_blocks=True, lstrip_blocks=True, extensions=[Generation, loopcontrols])
    env.filters["tojson"] = tojson
    env.filters["from_json"] = json.loads
    env.globals["raise_exception"] = raise_exception
    env.globals["strftime_now"] = NOW.strftime
    return env


def fnv1a(text):
    state = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        state = (state ^ byte) * 0x100000001B3 % 2**64
    return f"{state:016x}"


def render(template, conversation, tokens):
    variables = dict(tokens)
    variables.update(conversation.get("variables", {}))
    try:
        return template.render(
            messages=conversation["messages"],
            tools=conversation.get("tools"),
            documents=None,
            add_generation_prompt=conversation["add_generation_prompt"],
            **variables,
        )
    except Exception as error:  # whatever goes wrong in a template is an error to the caller
        return error


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("templates", type=pathlib.Path)
    parser.add_argument("--show", nargs=2, metavar=("TEMPLATE", "CONVERSATION"))
    arguments = parser.parse_args()
    data = json.loads((HERE / "conversations.json").read_text("utf-8"))
    goldens = {}
    for path in sorted(arguments.templates.glob("*.jinja")):
        source = path.read_bytes().decode("utf-8")
        template = environment(source).from_string(source)
        goldens[path.stem] = {}
        for name, conversation in data["conversations"].items():
            # Templates may change what they are given; each rendering gets its own copy.
            rendered = render(template, json.loads(json.dumps(conversation)), data["tokens"])
            failed = isinstance(rendered, Exception)
            refused = "refused" if isinstance(rendered, Refused) else "error"
            goldens[path.stem][name] = refused if failed else fnv1a(rendered)
            if arguments.show == [path.stem, name]:
                print(f"{type(rendered).__name__}: {rendered}" if failed else rendered, end="")
    if not arguments.show:
        text = json.dumps(goldens, indent=1, sort_keys=True)
        (HERE / "goldens.json").write_text(text + "\n", "utf-8")
        counts = [entry for row in goldens.values() for entry in row.values()]
        print(
            f"{len(goldens)} templates, {len(counts)} renderings, {counts.count('refused')} refused, {counts.count('error')} errors"
        )


if __name__ == "__main__":
    main()
