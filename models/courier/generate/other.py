"""Requests to tools other than mail: from the table of domains, and wholly invented ones."""

import json

from .domains import DOMAINS, HELD, halves
from .invented import frame
from .kinds import TWIN, fill
from .letters import clause, sentence
from .mailserver import failed, failure
from .phrase import expand
from .tools import Tool, pick_style, spell
from .world import Exchange, World, calls, result, user

ROOMS = {
    "en": "kitchen bedroom bathroom garage office hallway living_room cellar attic nursery".replace("_", " ").split(),
    "fr": "cuisine chambre garage bureau salon cave grenier entrée couloir jardin".split(),
}
LANGS = {
    "en": "French German Spanish Italian Dutch Polish Arabic Japanese English Greek".split(),
    "fr": "anglais allemand espagnol italien néerlandais polonais arabe japonais grec français".split(),
}
COLORS = {"en": "red blue green yellow black white".split(), "fr": "rouge bleu vert jaune noir blanc".split()}
LIGHT = {
    "en": [
        "@turn {state} the light in the {room}",
        "@switch {state} the {room} light",
        "@turn the {room} lights {state}",
        "lights {state} in the {room}",
        "{room} light {state}",
    ],
    "fr_on": [
        "@allumer la lumière (du|de la|dans le|dans la) {room}",
        "lumière (du|de la) {room} allumée",
        "@mettre la lumière dans (le|la) {room}",
    ],
    "fr_off": ["@éteindre la lumière (du|de la|dans le|dans la) {room}", "@couper la lumière (du|de la) {room}"],
}


def value(world: World, slot: str):
    """A value for a slot of the table of domains."""
    rng, pools, lang = world.rng, world.pools, world.lang
    slot = TWIN.get(slot, slot)
    if slot in ("title", "item", "task", "item2"):
        a = pools.word(lang)
        return rng.choice(
            [a, f"{a} {pools.word(lang)}", f"{a} {rng.randint(1, 99)}", f"{pools.word(lang)} {pools.first()}"]
        )
    if slot in ("text", "sentence"):
        return (
            clause(pools, lang)[0].replace("'", "") if rng.random() < 0.7 else f"{pools.word(lang)} {pools.word(lang)}"
        )
    if slot == "id":
        return rng.choice(
            [
                pools.draw(lambda: pools.pseudo(2, 3)),
                str(rng.randint(1, 9999)),
                f"{rng.choice('ABKMX')}{rng.randint(1, 999)}",
                f"{pools.pseudo(1, 2)}-{rng.randint(1, 99)}",
                pools.first(),
            ]
        )
    if slot == "color":
        return rng.choice(COLORS[lang])
    if slot in ("city", "from", "to", "street"):
        return pools.city()
    if slot in ("name", "artist"):
        return pools.person()
    if slot in ("date", "due"):
        return pools.date(lang)
    if slot == "when":
        return rng.choice([pools.date(lang), f"{'à' if world.fr() else 'at'} {pools.time(lang)}"])
    if slot == "time":
        return pools.time(lang)
    if slot in ("days", "count", "nights", "number2"):
        return pools.number()
    if slot in ("price", "price2", "amount", "level", "minutes", "number", "degrees"):
        top = {"degrees": 30, "level": 100, "minutes": 90}.get(slot, 2000)
        low = 12 if slot == "degrees" else 1
        whole = rng.randint(low, top)
        return whole + 0.5 if slot in ("amount", "number", "degrees") and rng.random() < 0.15 else whole
    if slot in ("path", "path2"):
        name = pools.word("en") if rng.random() < 0.5 else pools.draw(lambda: pools.pseudo(2, 3))
        folder = rng.choice(["", "", "docs/", "src/", "/tmp/", "/home/" + name[:4] + "/", "data/"])
        return f"{folder}{name}.{rng.choice('txt md csv json pdf py log png'.split())}"
    if slot == "folder":
        return rng.choice(["/tmp", "docs", "src", "data", "photos", "/var/log", "music"]) + rng.choice(
            ["", "/" + pools.word("en")]
        )
    if slot == "channel":
        return rng.choice(["#", ""]) + rng.choice([pools.word("en"), "general", "random", "team-" + pools.word("en")])
    if slot == "order":
        return rng.choice(["", "", "A", "ORD-", "#", "FR", "X-"]) + str(rng.randint(10, 99999))
    if slot == "phone":
        return rng.choice(["+33 ", "0", "+44 ", "555-"]) + str(rng.randint(1000, 99999999))
    if slot == "room":
        return rng.choice(ROOMS[lang])
    if slot == "door":
        return rng.choice(
            ["front", "back", "garage", "garden"] if lang == "en" else ["avant", "arrière", "principale", "du garage"]
        )
    if slot == "lang":
        return rng.choice(LANGS[lang])
    if slot in ("cur", "cur2"):
        return rng.choice("EUR USD GBP CHF JPY CAD dollars euros yen".split())
    if slot == "expr":
        return f"{rng.randint(2, 999)} {rng.choice('+-*/')} {rng.randint(2, 99)}"
    if slot == "ticker":
        return "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.randint(3, 4)))
    if slot == "place":
        return rng.choice(
            ["pharmacy", "bakery", "bank", "cafe", "museum", "park"]
            if lang == "en"
            else ["café", "musée", "parc", "hôtel", "restaurant", "garage"]
        )
    if slot == "unit":
        return rng.choice(["celsius", "fahrenheit"])
    if slot == "mode":
        return rng.choice(["car", "bike", "train"])
    if slot == "priority":
        return rng.choice(["low", "medium", "high"])
    if slot == "weather":
        word = rng.choice(
            ["sunny", "rainy", "cloudy", "windy", "snow"]
            if lang == "en"
            else ["ensoleillé", "pluvieux", "nuageux", "venteux", "neige"]
        )
        return f"{word}, {rng.randint(-9, 38)}°C"
    if slot == "status":
        return rng.choice(["shipped", "delivered", "in preparation", "delayed", "lost"])
    if slot == "duration":
        return f"{rng.randint(2, 900)} km, {rng.randint(5, 300)} min"
    return fill(world, slot)


def bag(world: World, domain: str) -> dict[str, Tool]:
    """Tools of one domain, spelled."""
    style = pick_style(world.rng)
    specs = {f"{domain}.{name}": spec for name, spec in DOMAINS[domain].items()}
    world.specs |= specs
    return {intent: spell(intent, spec, world.rng, style) for intent, spec in specs.items()}


def request(world: World, intent: str) -> Exchange:
    """One request to a tool, in a phrasing whose optional parameters this tool has."""
    spec, tool, rng = world.specs[intent], world.tools[intent], world.rng
    if spec.get("special") == "light":
        state = rng.choice(["on", "off"])
        block = LIGHT["en"] if not world.fr() else LIGHT["fr_" + state]
        slots = {"room": value(world, "room"), "state": state}
        template, fixed = rng.choice(block), {}
    else:
        fitting = (t for t in (world.pick(spec) for _ in range(8)) if fits(tool, t))
        template = next(fitting, None) or plainest(world, spec, tool)
        template, fixed = halves(template)
        slots = filled(world, template)
    return played(world, tool, spec, asked(world, template, slots), slots | typed(tool, fixed))


def filled(world: World, template: str) -> dict:
    """A value for each slot of a phrasing."""
    slots = {s: value(world, s) for s in slots_of(template)}
    for s in slots:  # two of a kind differ
        if s in TWIN and slots[s] == slots.get(TWIN[s]):
            slots[s] = value(world, s)
    return slots


def asked(world: World, template: str, slots: dict) -> dict:
    """A user's turn in this phrasing."""
    template = expand(template, world.rng)
    tail = not any(s in slots for s in ("text", "title", "task"))
    return world.ask({world.lang: [template]}, slots, tail=tail)


def typed(tool: Tool, fixed: dict) -> dict:
    """What a phrasing says without a slot, in the types of the tool's parameters."""
    kinds = {p.role: p.type for p in tool.params}
    read = {"boolean": lambda v: v == "true", "integer": int, "number": int}
    return {role: read.get(kinds.get(role), str)(v) for role, v in fixed.items()}


def fits(tool: Tool, line: str) -> bool:
    """Whether the tool has every parameter that a phrasing speaks of."""
    template, fixed = halves(line)
    return all(tool.has(s) for s in [*slots_of(template), *fixed])


def plainest(world: World, spec: dict, tool: Tool) -> str:
    """The first phrasing whose optional parameters this tool has."""
    return next(t for t in spec[world.lang].strip().split("\n") if fits(tool, t))


def slots_of(template: str) -> list[str]:
    return [part.split("}")[0] for part in template.split("{")[1:]]


def played(world: World, tool: Tool, spec: dict, text: dict, slots: dict) -> Exchange:
    """Call, answer of the tool, answer to the user.

    The answer says what the call and the tool say, in a form that is the same for every tool: hundreds of
    turns of phrase would have to be learnt by heart, and a tool never seen has none.
    """
    rng = world.rng
    turn = calls(tool.call(**slots))
    if rng.random() < 0.06:
        reply, why = failure(world)
        return Exchange("single", tool.intent, [text, turn, result(reply), failed(world, why)])
    given = ", ".join(str(v) for v in turn["tool_calls"][0]["arguments"].values())
    if "v" in spec:
        v = str(value(world, spec["v"]))
        key = rng.choice(["result", "value", spec["v"], "data"])
        reply = rng.choice(
            [v, json.dumps({key: v}, ensure_ascii=False), json.dumps({"status": "ok", key: v}, ensure_ascii=False)]
        )
        end = given + (world.colon() if given else "") + v
    elif "items" in spec:
        reply, end = listed(world, spec["items"].split())
    else:
        reply = rng.choice(
            ['{"ok": true}', "ok", '{"status": "ok"}', "done", '{"success": true}', f'{{"id": {rng.randint(1, 9999)}}}']
        )
        end = ("✅ C'est fait" if world.fr() else "✅ Done") + (world.colon() + given if given else "") + "."
    return Exchange("single", tool.intent, [text, turn, result(reply), {"role": "assistant", "content": end}])


def listed(world: World, keys: list[str]) -> tuple[str, str]:
    """A tool's answer with some rows, and the numbered list that is made of it."""
    rng = world.rng
    rows = [{k: value(world, k) for k in keys} for _ in range(rng.choice([0, 1, 2, 2, 3]))]
    lines = [world.colon().join(str(v) for v in row.values()) for row in rows]
    clean = [{k.rstrip("2"): v for k, v in row.items()} for row in rows]
    reply = json.dumps(
        clean if len(keys) > 1 or rng.random() < 0.5 else [row[keys[0]] for row in rows], ensure_ascii=False
    )
    if rng.random() < 0.2 and rows:
        reply = "\n".join(lines)
    end = "\n".join(f"{i}. {line}" for i, line in enumerate(lines, 1))
    return reply, end or ("Rien trouvé." if world.fr() else "Nothing found.")


def invent(world: World) -> Tool:
    """A tool nobody has seen."""
    intent = f"invented.{len(world.specs)}"
    world.specs[intent] = frame(world.pools, world.rng)
    return spell(intent, world.specs[intent], world.rng, pick_style(world.rng))


def two(world: World, intents: list[str]) -> Exchange | None:
    """Two requests to tools in one turn, joined by "and"."""
    a, b = (request(world, i) for i in world.rng.sample(intents, 2))
    if len(a.messages) != 4 or len(b.messages) != 4:
        return None
    first, second = a.messages[0]["content"].rstrip(" ?.!"), b.messages[0]["content"]
    joint = world.rng.choice([" et ", ", et ", " puis "] if world.fr() else [" and ", ", and ", " and also "])
    text = first + joint + second[0].lower() + second[1:]
    turn = calls(*(a.messages[1]["tool_calls"] + b.messages[1]["tool_calls"]))
    end = a.messages[3]["content"] + "\n" + b.messages[3]["content"]
    return Exchange(
        "parallel", "two", [user(text), turn, a.messages[2], b.messages[2], {"role": "assistant", "content": end}]
    )


def domains(test: bool) -> list[str]:
    return [d for d in DOMAINS if (d in HELD) == test]


__all__ = ["asked", "bag", "domains", "filled", "invent", "request", "sentence", "two"]
