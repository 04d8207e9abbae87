"""Measures Courier: `python evaluate.py` over the test split, `--requests FILE` over people's requests.

A request's first turn decides `right`, except for chains, which are played to their end. The test
split replays the recorded tool answers; for a file of requests a small fake mailbox answers.
"""

import argparse
import json
import re
import time
from collections import defaultdict
from pathlib import Path

import fake
from chat import render
from generate.dialog import conversation
from grammar import grammar
from runner import Command, LlamaCpp

HERE = Path(__file__).parent
CALL = re.compile(r"<tool_call>\s*(\{.*?\})\s*</tool_call>", re.DOTALL)
THEMES = {"mail": "mail", "other": "domain", "invented": "invented", "unseen": "unseen"}


def calls_in(text: str) -> list[dict]:
    """The calls of one turn; a block that is not JSON counts as a call of nothing."""
    found = []
    for block in CALL.findall(text):
        try:
            found.append(json.loads(block))
        except ValueError:
            found.append({"name": "", "arguments": {}})
    return found


def test_rows(theme: str, count: int, first: int):
    """Single-request conversations of the test split, half English, half French."""
    seed, want = first, {"en": count // 2, "fr": count - count // 2}
    while any(want.values()):
        row = conversation(seed, True, THEMES[theme], single=True)
        seed += 1
        if want[row["lang"]]:
            want[row["lang"]] -= 1
            yield row


def replay(runner, row: dict, with_grammar: bool) -> dict:
    """Plays one recorded conversation as long as the model does what was recorded."""
    rules = grammar(row["tools"]) if with_grammar else None
    messages = row["messages"]
    turns = [i for i, m in enumerate(messages) if m["role"] == "assistant"]
    users = [i for i, m in enumerate(messages) if m["role"] == "user"]
    stop = users[1] if len(users) > 1 else len(messages)
    out = {"tool": None, "exact": None, "complete": True, "answer": None}
    for i in [t for t in turns if t < stop]:
        text = runner.complete(render(messages[:i], row["tools"], True), rules)
        gold, made = messages[i].get("tool_calls", []), calls_in(text)
        names = [c["name"] for c in gold] == [c.get("name") for c in made]
        exact = gold == made if gold else not made
        if out["tool"] is None:
            out["tool"], out["exact"] = names, exact
        elif not gold:
            out["answer"] = text.strip() == messages[i]["content"].strip()
        out["complete"] = out["complete"] and exact
        if not exact:
            break
    return out


def share(values) -> float | None:
    values = [v for v in values if v is not None]
    return 100 * sum(values) / len(values) if values else None


def over_test(runner, themes: list[str], count: int, first: int, with_grammar: bool) -> list[tuple]:
    """Rows of the table: (set, language, n, right tool, exact call, chains, clarify, none, answers)."""
    table = []
    for theme in themes:
        by_lang = defaultdict(list)
        for row in test_rows(theme, count, first):
            by_lang[row["lang"]].append((row["kinds"][0], replay(runner, row, with_grammar)))
        for lang, results in sorted(by_lang.items()):
            calling = [r for kind, r in results if kind in ("single", "parallel", "chain")]
            table.append(
                (
                    theme,
                    lang,
                    len(results),
                    share(r["tool"] for r in calling),
                    share(r["exact"] for r in calling),
                    share(r["complete"] for kind, r in results if kind == "chain"),
                    share(r["exact"] for kind, r in results if kind == "clarify"),
                    share(r["exact"] for kind, r in results if kind == "none"),
                    share(r["answer"] for kind, r in results),
                )
            )
    return table


def show(table: list[tuple], title: str):
    print(
        f"\n{title}\n\n| set | language | n | right tool | exact call | chains | clarify | none | answer word for word |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for row in table:
        print(
            "| " + " | ".join("–" if v is None else f"{v:.1f}" if isinstance(v, float) else str(v) for v in row) + " |",
            flush=True,
        )


def matches(wanted, value) -> bool:
    if isinstance(wanted, dict):
        return all(word.lower() in str(value).lower() for word in wanted["~"])
    return wanted == value


def play(runner, request: dict, with_grammar: bool) -> tuple[list[dict], str]:
    """Plays one request with the seven mail tools: the calls made, and the last text."""
    messages = [{"role": "system", "content": fake.SYSTEM}, {"role": "user", "content": request["text"]}]
    rules, made = grammar(fake.TOOLS) if with_grammar else None, []
    for _ in range(5):
        text = runner.complete(render(messages, fake.TOOLS, True), rules)
        turn = calls_in(text)
        if not turn:
            return made, text
        made += turn
        messages.append({"role": "assistant", "content": "", "tool_calls": turn})
        messages += [{"role": "tool", "content": fake.answer(call, request)} for call in turn]
    return made, text


def right(request: dict, made: list[dict]) -> bool:
    """The rule of the file's format: see its README."""
    names = [c["name"] for c in made]
    if request["kind"] in ("none", "clarify"):
        return not made
    if request["kind"] in ("chain", "parallel"):
        return names == request["tool"]
    arguments = made[0]["arguments"] if made else {}
    return names[:1] == [request["tool"]] and all(
        k in arguments and matches(v, arguments[k]) for k, v in request["args"].items()
    )


def over_requests(runner, path: Path, with_grammar: bool, quiet=False):
    groups = defaultdict(list)
    for line in path.read_text().splitlines():
        if not line.strip():
            continue
        request = json.loads(line)
        made, answer = play(runner, request, with_grammar)
        ok = right(request, made)
        for key in ("all", request["lang"], request["kind"], f"{request['lang']} {request['kind']}"):
            groups[key].append(ok)
        if not quiet:
            print(
                json.dumps(
                    {"text": request["text"], "called": made, "right": ok, "answer": answer}, ensure_ascii=False
                ),
                flush=True,
            )
    print()
    for key, values in sorted(groups.items()):
        print(f"{key}: {sum(values)}/{len(values)} = {100 * sum(values) / len(values):.1f} %")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=HERE / "courier.gguf")
    parser.add_argument("--runner", help="a command line that continues the prompt on its standard input")
    parser.add_argument("--requests", type=Path)
    parser.add_argument("--count", type=int, default=120, help="conversations of each set")
    parser.add_argument("--set", action="append", choices=THEMES, help="only these sets; may be given several times")
    parser.add_argument("--first", type=int, default=5_000_000, help="first seed of the test conversations")
    parser.add_argument("--grammar", choices=["on", "off", "both"], default="both")
    parser.add_argument("--quiet", action="store_true")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    runner = Command(args.runner, args.model) if args.runner else LlamaCpp(args.model, args.threads)
    started = time.time()
    for setting in ("on", "off") if args.grammar == "both" else (args.grammar,):
        if args.requests:
            print(f"# {args.requests.name}, grammar {setting}")
            over_requests(runner, args.requests, setting == "on", args.quiet)
        else:
            table = over_test(runner, args.set or list(THEMES), args.count, args.first, setting == "on")
            show(table, f"Test split, grammar {setting}")
    speed = f", {runner.tokens / runner.seconds:.0f} tokens/s while writing" if runner.tokens else ""
    print(f"\n{time.time() - started:.0f} s{speed}")


if __name__ == "__main__":
    main()
