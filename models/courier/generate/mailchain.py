"""Requests that take several calls: find or list first, then act; or the same call twice."""

from .letters import clause, sentence
from .mailbox import full, listing, mail
from .maillook import act, done, find, found, wants_summary
from .mailsend import send_two
from .mailserver import call, confirm_sent, done_word, nothing_found, sent, told
from .phrases.chain import DELETE_LATEST, MARK_LATEST, READ_LATEST, REPLY, REPLY_LATEST
from .world import Exchange, World, ask, calls, result, user


def searched(world: World, block: dict, intent: str) -> Exchange:
    """search -> read, delete or mark -> answer."""
    text, query, m = find(world, block)
    head = [user(text), calls(call(world, "search", query=query))]
    if world.rng.random() < 0.1:
        return Exchange("chain", f"search-{intent}", head + [result(listing([], world)), nothing_found(world, query)])
    head.append(result(listing(found(world, m), world)))
    return Exchange("chain", f"search-{intent}", head + act(world, intent, m, wants_summary(text)))


def reply(world: World) -> Exchange:
    x, _ = clause(world.pools, world.lang)
    text, query, m = find(world, REPLY, x=x)
    head = [user(text), calls(call(world, "search", query=query))]
    if world.rng.random() < 0.08:
        return Exchange("chain", "reply", head + [result(listing([], world)), nothing_found(world, query)])
    subject = f"Re: {m.subject}"
    tail = [
        calls(call(world, "send", to=m.address, subject=subject, body=sentence(x))),
        result(sent(world, m.address, subject)),
        {"role": "assistant", "content": confirm_sent(world, m.address, subject)},
    ]
    rows = listing(found(world, m), world)
    while m.address not in rows:
        rows = listing(found(world, m), world)
    return Exchange("chain", "reply", head + [result(rows)] + tail)


def latest(world: World, intent: str) -> Exchange:
    """list -> read, mark or delete the newest."""
    text = ask(world, {"read": READ_LATEST, "mark": MARK_LATEST, "delete": DELETE_LATEST}[intent])
    mails = [mail(world) for _ in range(world.rng.choice([1, 1, 1, 2, 3]))]
    limit = {"limit": 1} if world.tools["list"].has("limit") else {}
    head = [user(text), calls(call(world, "list", **limit)), result(listing(mails, world))]
    return Exchange("chain", f"list-{intent}", head + act(world, intent, mails[0], wants_summary(text)))


def reply_latest(world: World) -> Exchange:
    """list -> send to whoever wrote last."""
    x, _ = clause(world.pools, world.lang)
    text = ask(world, REPLY_LATEST, x=x)
    mails = [mail(world) for _ in range(world.rng.choice([1, 1, 2]))]
    m, limit = mails[0], {"limit": 1} if world.tools["list"].has("limit") else {}
    rows = listing(mails, world)
    if m.address not in rows:
        return None
    subject = f"Re: {m.subject}"
    messages = [
        user(text),
        calls(call(world, "list", **limit)),
        result(rows),
        calls(call(world, "send", to=m.address, subject=subject, body=sentence(x))),
        result(sent(world, m.address, subject)),
        {"role": "assistant", "content": confirm_sent(world, m.address, subject)},
    ]
    return Exchange("chain", "reply-latest", messages)


TWO = {
    "read": {
        "en": ["@read (emails |mails |messages |){a} and {b}", "@open {a} and {b}", "@show me {a} and {b}"],
        "fr": ["@lire (les mails |les messages |){a} et {b}", "@ouvrir {a} et {b}"],
    },
    "delete": {
        "en": ["@delete (emails |mails |messages |){a} and {b}", "@remove {a} and {b}", "@trash both {a} and {b}"],
        "fr": ["@supprimer (les mails |les messages |){a} et {b}", "@effacer {a} et {b}", "@jeter {a} et {b}"],
    },
    "mark": {
        "en": ["@mark (emails |mails |){a} and {b} as read", "@mark both {a} and {b} read"],
        "fr": ["@marquer (les mails |){a} et {b} comme lus", "@mettre {a} et {b} en lu"],
    },
}


def parallel(world: World) -> Exchange:
    """Two calls in one turn."""
    options = [i for i in ("send", "send", "send", "read", "delete", "mark") if i in world.tools]
    intent = world.rng.choice(options)
    if intent == "send":
        return send_two(world)
    pair = [mail(world), mail(world)]
    text = world.ask(TWO[intent], {"a": pair[0].id, "b": pair[1].id})
    turn = calls(*(call(world, intent, id=m.id) for m in pair))
    if intent == "read":
        ends = [told(world, m, True)["content"] for m in pair]
        return Exchange(
            "parallel",
            "read-2",
            [text, turn] + [result(full(m, world)) for m in pair] + [{"role": "assistant", "content": "\n".join(ends)}],
        )
    ends = [done(world, intent, m.id)["content"] for m in pair]
    return Exchange(
        "parallel",
        f"{intent}-2",
        [text, turn]
        + [result(done_word(world, intent, m.id)) for m in pair]
        + [{"role": "assistant", "content": "\n".join(ends)}],
    )
