"""Looks over the tables: `python -m generate.domains.check` prints what is wrong and how much there is."""

import random

from ..kinds import KNOWN, TWIN
from ..other import slots_of, value
from ..pools import Pools
from ..world import World
from . import ALIKE, DOMAINS, HELD, halves

OLD = """title item task item2 text sentence id color city from to street name artist date due when time days count nights
price price2 amount level minutes degrees number path path2 folder channel order phone room door lang cur cur2 expr ticker
place unit mode priority weather status duration pseudo""".split()
TYPES = {"string": str, "integer": int, "number": (int, float)}


def faults(domain: str, name: str, spec: dict):
    """What is wrong with one tool."""
    params = {role: text.rstrip("?").partition(":")[2] or "string" for role, text in spec["params"].items()}
    needed = {role for role, text in spec["params"].items() if not text.endswith("?")}
    for lang in ("en", "fr"):
        lines = spec[lang].strip().split("\n")
        world = World(random.Random(1), lang, False, Pools(random.Random(1), False))
        for line in lines:
            words, fixed = halves(line)
            roles = [s for s in slots_of(words) if s != "v"]
            if needed - set(roles) - set(fixed):
                yield f"{lang}: lacks {needed - set(roles) - set(fixed)}: {line}"
            for role in [*roles, *fixed]:
                if role not in params:
                    yield f"{lang}: no parameter {role}: {line}"
            for role in roles:
                kind = TWIN.get(role, role)
                if kind not in KNOWN and kind not in OLD:
                    yield f"unknown kind {role}"
                if not isinstance(value(world, role), TYPES.get(params.get(role, "string"), str)):
                    yield f"{role} is not of type {params.get(role)}"
            for role, v in fixed.items():
                if "/" in params.get(role, "") and v not in params[role].split("/"):
                    yield f"{v} is no choice of {role}"
            if line.count("(") != line.count(")") or line.count("{") != line.count("}") or line != line.strip():
                yield f"brackets or spaces: {line!r}"
        if len(set(lines)) < len(lines):
            yield f"{lang}: a line twice"
        for role in [*spec.get("items", "").split(), *spec.get("v", "").split()]:
            if TWIN.get(role, role) not in KNOWN | set(OLD):
                yield f"the answer is of an unknown kind {role}"
        if not any(set(slots_of(halves(t)[0])) | set(halves(t)[1]) == needed for t in lines) and needed != set(params):
            yield f"{lang}: no phrasing with the required parameters alone"
    for tool, other in DOMAINS[domain].items():
        if tool != name and set(other["names"].split()) & set(spec["names"].split()):
            yield f"shares a name with {tool}"


def main():
    found = 0
    for domain, tools in DOMAINS.items():
        for name, spec in tools.items():
            if spec.get("special"):
                continue
            for fault in dict.fromkeys(faults(domain, name, spec)):
                found += 1
                print(f"{domain}.{name}: {fault}")
    for name in " ".join(ALIKE).split():
        if name not in DOMAINS:
            print(f"ALIKE: no domain {name}")
    tools = [spec for d, group in DOMAINS.items() for spec in group.values() if d not in HELD]
    lines = {lang: sum(len(t[lang].strip().split("\n")) for t in tools) for lang in ("en", "fr")}
    print(
        f"{len(DOMAINS)} domains, {len(HELD)} held out; {len(tools)} tools beside those, phrasings {lines}; {found} faults"
    )


if __name__ == "__main__":
    main()
