"""Requests that take several calls: find or list first, then act; or the same call twice."""

from .letters import clause, sentence
from .mailbox import full, listing, mail
from .maillook import act, done, find, found, wants_summary
from .mailsend import send_two
from .mailserver import call, confirm_sent, done_word, nothing_found, sent, told
from .phrases.chain import DELETE_LATEST, MARK_LATEST, READ_FOUND, READ_LATEST, REPLY, REPLY_LATEST, THEN
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


def read_then(world: World) -> Exchange | None:
    """search or list -> read -> delete, mark or reply -> answer."""
    rng = world.rng
    intent = rng.choice([i for i in ("delete", "mark", "send") if i in world.tools])
    first = rng.choice([i for i in ("search", "search", "list") if i in world.tools])
    x, _ = clause(world.pools, world.lang)
    line = world.pick(READ_FOUND if first == "search" else READ_LATEST) + world.pick(THEN[intent])
    if first == "search":
        text, query, m = find(world, {world.lang: [line]}, x=x)
        arguments, mails = {"query": query}, found(world, m)
    else:
        text = ask(world, {world.lang: [line]}, x=x)
        mails = [mail(world) for _ in range(rng.choice([1, 1, 2]))]
        m, arguments = mails[0], {"limit": 1} if world.tools["list"].has("limit") else {}
    rows = listing(mails, world)
    if m.address not in rows:
        return None
    messages = [user(text), calls(call(world, first, **arguments)), result(rows)]
    messages += [calls(call(world, "read", id=m.id)), result(full(m, world))]
    head = told(world, m, wants_summary(text))["content"]
    if intent == "send":
        subject = f"Re: {m.subject}"
        messages += [calls(call(world, "send", to=m.address, subject=subject, body=sentence(x)))]
        messages += [result(sent(world, m.address, subject))]
        end = confirm_sent(world, m.address, subject)
    else:
        messages += [calls(call(world, intent, id=m.id)), result(done_word(world, intent, m.id))]
        end = done(world, intent, m.id)["content"]
    return Exchange("chain", f"{first}-read-{intent}", messages + [{"role": "assistant", "content": f"{head}\n{end}"}])


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
        "en": [
            "@read (emails |mails |messages |){a} and {b}",
            "@open {a} and {b}",
            "@show me {a} and {b}",
            "{a} and {b}, (read|open) them( to me|)",
            "what do {a} and {b} say",
            "@read me {a} and also {b}",
        ],
        "fr": [
            "@lire (les mails |les messages |){a} et {b}",
            "@ouvrir {a} et {b}",
            "{a} et {b}, (lis|ouvre)-les",
            "que disent {a} et {b}",
            "@montrer(-moi|) {a} et aussi {b}",
        ],
    },
    "delete": {
        "en": [
            "@delete (emails |mails |messages |){a} and {b}",
            "@remove {a} and {b}",
            "@trash both {a} and {b}",
            "{a} and {b} (can go|are spam), (delete|bin|erase) them",
            "@get rid of {a} and {b}",
            "@throw {a} and {b} (away|out)",
            "@delete {a} and {b} (as well|too)",
        ],
        "fr": [
            "@supprimer (les mails |les messages |){a} et {b}",
            "@effacer {a} et {b}",
            "@jeter {a} et {b}",
            "{a} et {b}, (supprime|efface|jette|vire)-les",
            "{a} et {b} (à la|direction la) (poubelle|corbeille)",
            "@enlever {a} et aussi {b}",
        ],
    },
    "mark": {
        "en": [
            "@mark (emails |mails |){a} and {b} as read",
            "@mark both {a} and {b} read",
            "I have read {a} and {b}, (mark|flag|set) them",
            "{a} and {b} (are|have been) read, mark them",
            "@set {a} and {b} to read",
        ],
        "fr": [
            "@marquer (les mails |){a} et {b} comme lus",
            "@mettre {a} et {b} en lu",
            "j'ai lu {a} et {b}, (marque|mets|note)-les",
            "{a} et {b} sont lus, (marque|note)-les",
            "@passer {a} et {b} en lu",
        ],
    },
}


def both(world: World, makers: list) -> Exchange | None:
    """Two requests of different kinds in one sentence."""
    rng = world.rng
    first, second = (make(world) for make in rng.sample(makers, 2))
    if any(len(e.messages) != 4 or e.kind != "single" for e in (first, second)):
        return None
    a, b = (e.messages[0]["content"].rstrip(" ?.!") for e in (first, second))
    joints = (
        [" et ", ", et ", " puis ", " et aussi "] if world.fr() else [" and ", ", and ", " and also ", " and then "]
    )
    turn = calls(*(made for e in (first, second) for made in e.messages[1]["tool_calls"]))
    end = "\n".join(e.messages[3]["content"] for e in (first, second))
    text = a + rng.choice(joints) + b[:1].lower() + b[1:]
    return Exchange(
        "parallel",
        f"{first.intent}+{second.intent}",
        [user(text), turn, first.messages[2], second.messages[2], {"role": "assistant", "content": end}],
    )


def parallel(world: World) -> Exchange:
    """The same for two or three mails in one turn."""
    options = [i for i in ("send", "send", "send", "read", "delete", "mark") if i in world.tools]
    intent = world.rng.choice(options)
    if intent == "send":
        return send_two(world)
    pair = [mail(world) for _ in range(world.rng.choice([2, 2, 3]))]
    text = world.ask(TWO[intent], {"a": ", ".join(m.id for m in pair[:-1]), "b": pair[-1].id})
    turn = calls(*(call(world, intent, id=m.id) for m in pair))
    if intent == "read":
        ends = [told(world, m, True)["content"] for m in pair]
        return Exchange(
            "parallel",
            f"read-{len(pair)}",
            [text, turn] + [result(full(m, world)) for m in pair] + [{"role": "assistant", "content": "\n".join(ends)}],
        )
    ends = [done(world, intent, m.id)["content"] for m in pair]
    return Exchange(
        "parallel",
        f"{intent}-{len(pair)}",
        [text, turn]
        + [result(done_word(world, intent, m.id)) for m in pair]
        + [{"role": "assistant", "content": "\n".join(ends)}],
    )
