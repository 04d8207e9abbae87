"""Mail requests played to their end: what can be asked with the tools shown, and how often."""

import json

from .mailbox import mail
from .mailchain import both, latest, parallel, read_then, reply, reply_latest, searched
from .mailclarify import clarify
from .maillook import count, delete, list_mails, mark, read, search
from .mailsend import SENTENCES, send
from .mailserver import told
from .mix import MIX
from .phrases.chain import DELETE_FOUND, MARK_FOUND, READ_FOUND
from .world import Exchange, World, user


def demo(world: World) -> Exchange:
    """The four public sentences of rows A02 and A03, word for word; the recipient is often another."""
    intent = world.rng.choice([i for i in SENTENCES if i in world.tools])
    if intent == "list":
        return list_mails(world, SENTENCES["list"][world.lang])
    text, subject, body = SENTENCES["send"][world.lang]
    to = "john@example.com" if world.rng.random() < 0.3 else world.pools.address()
    return send(world, (text.replace("{to}", to), to, subject, body))


DIRECT = {
    "en": [
        "Summarise this email:",
        "Summarize this email in one sentence:",
        "Give a short summary of this mail:",
        "Summary of this email please:",
        "Sum this mail up:",
    ],
    "fr": [
        "Résume cet email :",
        "Résume ce mail en une phrase :",
        "Fais un court résumé de ce mail :",
        "Donne un résumé de cet email :",
        "Résumé de ce message :",
    ],
}


def summary(world: World) -> Exchange:
    """A mail pasted into the request: no tool is needed."""
    m = mail(world)
    head = world.pick(DIRECT)
    frame = world.rng.choice(
        ["{h}\n\nFrom: {f}\nSubject: {s}\n\n{b}", "{h}\nFrom: {f}\nSubject: {s}\nBody: {b}", "{h}\n{j}"]
    )
    as_json = json.dumps({"from": m.sender(), "subject": m.subject, "body": m.body}, ensure_ascii=False)
    text = frame.format(h=head, f=m.sender(), s=m.subject, b=m.body, j=as_json)
    return Exchange("none", "summary", [user(text), told(world, m, True)])


def choices(world: World) -> list[tuple[float, object]]:
    """What can be asked with the tools shown, with weights."""
    t, chains = world.tools, MIX["chains"]
    out = []
    if "send" in t:
        out.append((MIX["sends"], send))
    for intent, weight, make in (
        ("list", MIX["lists"], list_mails),
        ("read", 2.0, read),
        ("search", MIX["searches"], search),
        ("mark", 1.4, mark),
        ("delete", 2.0, delete),
        ("count", 1.2, count),
    ):
        if intent in t:
            out.append((weight, make))
    if {"list", "read"} <= set(t):
        out.append((1.4 * chains, lambda w: latest(w, "read")))
    for intent in ("delete", "mark"):
        if {"list", intent} <= set(t):
            out.append((0.35 * chains, lambda w, i=intent: latest(w, i)))
    for intent, block in (("read", READ_FOUND), ("delete", DELETE_FOUND), ("mark", MARK_FOUND)):
        if {"search", intent} <= set(t):
            out.append((0.6 * chains, lambda w, i=intent, b=block: searched(w, b, i)))
    if "read" in t and {"search", "list"} & set(t) and {"delete", "mark", "send"} & set(t):
        out.append((0.6 * chains, read_then))
    plain = {"read": read, "delete": delete, "mark": mark, "count": count, "search": search, "list": list_mails}
    makers = [make for intent, make in plain.items() if intent in t]
    if len(makers) > 1:
        out.append((0.6 * MIX["parallel"], lambda w: both(w, makers)))
    if {"search", "send"} <= set(t):
        out.append((1.0 * chains, reply))
    if {"list", "send"} <= set(t):
        out.append((0.3 * chains, reply_latest))
    if {"send", "read", "delete", "mark"} & set(t):
        out.append((MIX["parallel"], parallel))
    if {"send", "read", "delete", "search"} & set(t):
        out.append((1.6, clarify))
    out.append((0.3, summary))
    if {"send", "list"} & set(t):
        share = MIX["demo"]
        out.append((share / (1 - share) * sum(weight for weight, _ in out), demo))
    return out
