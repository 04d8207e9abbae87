"""A whole conversation: a system prompt, the tools, and one or more exchanges."""

import random

from . import mail, other
from .domains import apart
from .letters import clause, sentence
from .mailtools import mailbox, served
from .mix import MIX
from .pools import Pools
from .talk import talk, unmet
from .world import World

SYSTEM = [
    "You are a helpful assistant.",
    "You are a mail assistant.",
    "You help the user with mail.",
    "Tu es un assistant utile.",
    "You are Courier, a small assistant.",
    "You are an assistant that uses tools.",
    "Answer briefly.",
    "Tu aides l'utilisateur avec ses mails.",
    "You are a helpful assistant with access to tools.",
    "Be concise and polite.",
]
LONG = [
    "Answer in the user's language.",
    "Use the tools when they help.",
    "If something needed is missing, ask for it.",
    "Never invent addresses or facts.",
    "Réponds dans la langue de l'utilisateur.",
    "Show mails as a numbered list.",
    "Confirm each action in one line.",
    "Be honest about errors.",
    "Tell the user when no tool fits.",
    "Do not repeat the question.",
    "Utilise les outils fournis.",
    "Keep answers short.",
    "You have access to the user's mailbox.",
    "The user may write in English or French.",
    "Après un envoi, confirme le destinataire et le sujet.",
    "Dates are in ISO form.",
]
ADDRESS = [
    "The user's address is {a}.",
    "The user's address is {a}.",
    "The user's email address is {a}.",
    "User: {a}",
    "L'adresse de l'utilisateur est {a}.",
    "Email of the user: {a}.",
    "You work for {a}.",
    "The user is {n} <{a}>.",
    "The user's own address is {a}.",
]


def system(world: World, name: str, needed: bool) -> str:
    """None, short or long, with the user's address somewhere in it."""
    rng = world.rng
    parts = []
    if world.plain and rng.random() < 0.5:
        world.own = world.pools.address(name) if rng.random() < 0.9 else "me@localhost.test"
        return f"{rng.choice(['You are a helpful assistant.', 'You are a mail assistant.'])} The user's address is {world.own}."
    if rng.random() < 0.75:
        parts.append(rng.choice(SYSTEM))
    if rng.random() < (0.1 if world.plain else 0.25):
        parts += rng.sample(LONG, rng.randint(1, 6))
    for _ in range(rng.choice([0] * 11 + [1, 2])):  # anything else may stand there
        parts.append(sentence(clause(world.pools, rng.choice(["en", "fr"]))[0]))
    if rng.random() < 0.15:
        parts.append(f"Today is {rng.randint(2024, 2028)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}.")
    if needed or rng.random() < 0.3:
        world.own = world.pools.address(name)
        parts.insert(rng.randint(0, len(parts)), rng.choice(ADDRESS).format(a=world.own, n=name))
    return rng.choice([" ", " ", "\n"]).join(parts)


def world_for(rng: random.Random, test: bool, theme: str | None = None) -> tuple[World, list, str]:
    """Draws the tools and what can be asked of them."""
    pools = Pools(rng, test)
    world = World(rng, rng.choice(["en", "fr"]), test, pools)
    theme = theme or rng.choices(list(MIX["themes"]), list(MIX["themes"].values()))[0]
    world.plain = rng.random() < MIX["plain"]
    if theme in ("mail", "mixed"):
        world.served = rng.random() < MIX["served"]
        world.tools |= served(rng) if world.served else mailbox(rng)
    if theme in ("mixed", "domain", "unseen"):
        names = other.domains(theme == "unseen")
        for domain in apart(rng.sample(names, rng.randint(1, 3 if theme == "domain" else 2))):
            tools = other.bag(world, domain)
            for key in rng.sample(list(tools), rng.randint(1, len(tools))):
                world.tools[key] = tools[key]
    if theme == "invented":
        for _ in range(rng.randint(1, 8)):
            tool = other.invent(world)
            world.tools[tool.intent] = tool
    world.tools = shown(world, rng)
    return world, options(world), theme


def shown(world: World, rng: random.Random) -> dict:
    """At most eight tools with distinct names, in any order."""
    keys = list(world.tools)
    if rng.random() < (0.15 if world.plain else 0.6):
        rng.shuffle(keys)
    out, names = {}, set()
    for key in keys:
        if world.tools[key].name not in names and len(out) < 8:
            names.add(world.tools[key].name)
            out[key] = world.tools[key]
    return out


def options(world: World) -> list:
    """Weighted makers of exchanges."""
    rest = [i for i in world.tools if "." in i]
    out = [(1.0, talk), (2.2 if rest else 1.4, unmet)]  # what unknown tools cannot do is the hardest to tell
    if not world.tools:
        out = [(1.0, talk), (0.6, unmet), (0.8, mail.summary)]
    if set(world.tools) & {"send", "list", "read", "search", "mark", "delete", "count"}:
        out += mail.choices(world)
    if rest:
        out.append((4.0, lambda w: other.request(w, w.rng.choice(rest))))
    if len(rest) > 1:
        out.append((0.7, lambda w: other.two(w, rest)))
    return out


def opening(rng: random.Random, test: bool, theme: str | None) -> tuple[World, list, str, list[dict]]:
    """The world, what can be asked in it, its theme, and the system message if there is one."""
    world, makers, theme = world_for(rng, test, theme)
    needs = any(p.role in ("from", "email") and p.required for t in world.tools.values() for p in t.params)
    uses = any(
        p.role in ("from", "email")
        for t in world.tools.values()
        for p in t.params
        if t.intent in ("send", "list", "read", "search", "mark", "delete", "count")
    )
    prompt = system(world, world.pools.person(), needs or (uses and rng.random() < 0.7))
    return world, makers, theme, [{"role": "system", "content": prompt}] if prompt else []


def exchanges(world: World, makers: list, count: int) -> list:
    found = []
    while len(found) < count:
        make = world.rng.choices([m for _, m in makers], [w for w, _ in makers])[0]
        exchange = make(world)
        if exchange:
            found.append(exchange)
    return found


def conversation(seed: int, test: bool, theme: str | None = None, single=False) -> dict:
    """One conversation, a pure function of its seed."""
    rng = random.Random(seed * 2 + int(test))
    world, makers, theme, head = opening(rng, test, theme)
    made = exchanges(world, makers, 1 if single else rng.choices([1, 2, 3, 4, 5], [20, 18, 20, 22, 20])[0])
    return {
        "lang": world.lang,
        "theme": theme,
        "kinds": [e.kind for e in made],
        "intents": [e.intent for e in made],
        "tools": [t.schema() for t in world.tools.values()],
        "messages": head + [m for e in made for m in e.messages],
    }


def until_call(messages: list[dict]) -> list[dict]:
    """What comes up to the first call of an exchange, which is the hardest to learn; what follows it is long and much alike."""
    first = next((i for i, m in enumerate(messages) if "tool_calls" in m), len(messages))
    return messages[: first + 1]


def family(seed: int, test: bool, members: int = 8) -> dict:
    """Several short conversations that begin alike, so that a trainer reads their system prompt and tools once."""
    rng = random.Random(f"family {seed} {test}")
    world, makers, _, head = opening(rng, test, None)
    branches = []
    for _ in range(members):
        world.lang = rng.choice(["en", "fr"])
        *before, last = exchanges(world, makers, rng.choices([1, 2, 3, 4, 6, 8], [73, 14, 6, 4, 2, 1])[0])
        cut = 0.85 if "." in last.intent or last.kind == "parallel" else MIX["cut"]  # the rest is much alike there
        ending = until_call(last.messages) if rng.random() < cut else last.messages
        branches.append([m for e in before for m in e.messages] + ending)
    return {"head": head, "tools": [t.schema() for t in world.tools.values()], "branches": branches}
