"""Mail requests played to their end: the call, what the server says, and the answer."""

import json
import re

from . import mailtext as T
from .letters import clause, sentence, wish
from .mailbox import Mail, full, listing, mail
from .mix import MIX
from .phrase import expand, say, voice
from .pools import ROLES_EN, ROLES_FR
from .tools import compact
from .world import Exchange, World, calls, result, tidy, user


def own(world: World) -> dict:
    """The user's own address, for the tools that cannot do without: where it is optional, the server knows it."""
    return {"from": world.own, "email": world.own}


def call(world: World, intent: str, **roles) -> dict:
    tool = world.tools[intent]
    for p in tool.params:  # a required folder or limit gets the usual value
        if p.required and p.role == "folder":
            roles.setdefault("folder", "INBOX")
        if p.required and p.role == "limit":
            roles.setdefault("limit", 10)
    needed = {p.role for p in tool.params if p.required}
    return tool.call(**{role: value for role, value in own(world).items() if role in needed}, **roles)


def recipient(world: World) -> tuple[str, str]:
    """How the request names the recipient, and the address."""
    rng, pools = world.rng, world.pools
    if rng.random() < 0.78:
        address = pools.address()
        return address, address
    person = pools.person()
    address = pools.address(person)
    return rng.choice(
        [
            f"{person} ({address})",
            f"{person} <{address}>",
            f"{person}, {address},",
            f"{person} {'à' if world.fr() else 'at'} {address}",
            f"{'mon' if world.fr() else 'my'} {rng.choice(ROLES_FR if world.fr() else ROLES_EN)} ({address})",
        ]
    ), address


def quoted(world: World, text: str) -> str:
    forms = [f"'{text}'", f'"{text}"', f"'{text}'", text] + ([f"« {text} »"] if world.fr() else [f"“{text}”"])
    return world.rng.choice(forms)


NUMBERS = {
    "en": "one two three four five six seven eight nine ten eleven twelve".split(),
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze".split(),
}


def spelled(world: World, number: int) -> str:
    """Small numbers are often written as words."""
    words = NUMBERS[world.lang]
    return words[number - 1] if 2 <= number <= len(words) and world.rng.random() < 0.3 else str(number)


def sent_ok(world: World) -> str:
    n = world.rng.randint(10, 9999)
    if world.plain:
        return world.rng.choice(['{"status": "sent"}', "ok", "Email sent"])
    return world.rng.choice(
        [
            '{"status": "sent"}',
            "Email sent",
            '{"success": true}',
            "ok",
            f'{{"ok": true, "id": "{n}"}}',
            "sent",
            '{"status": "ok"}',
            f"Message sent ({n})",
            f'{{"message_id": "<{n}@{world.pools.domain()}>", "status": "sent"}}',
            "true",
            "Message accepted for delivery",
        ]
    )


ERRORS = [
    "connection refused",
    "mailbox unavailable",
    "timeout",
    "permission denied",
    "invalid address",
    "quota exceeded",
    "server not reachable",
    "authentication failed",
    "not found",
    "rate limit reached",
    "disk full",
    "no such message",
    "service unavailable",
    "550 user unknown",
    "internal error",
]


SERVED_ERRORS = [
    "There is no mail with the id '{id}'; the mailbox is empty",
    "There is no mail with the id '{id}'. The newest ids are {other}; list_emails shows more",
    "This server cannot send mail: it was started without an SMTP server",
    "This server cannot read mail: it was started without a mailbox",
    "The SMTP server refused the mail: 550 no such user",
]


def failure(world: World) -> tuple[str, str]:
    """An error as a tool returns it, and its words."""
    rng = world.rng
    text = (
        rng.choice(ERRORS)
        if rng.random() < 0.75
        else f"{rng.choice(ERRORS)} ({world.pools.word('en')} {rng.randint(1, 599)})"
    )
    if world.served and rng.random() < 0.5:
        text = rng.choice(SERVED_ERRORS).format(id=world.pools.email_id(), other=world.pools.email_id())
        return text + ".", text
    form = rng.choice(
        [
            '{{"error": "{}"}}',
            "Error: {}",
            "error: {}",
            '{{"status": "error", "message": "{}"}}',
            '{{"ok": false, "error": "{}"}}',
            "Erreur : {}",
        ]
    )
    return form.format(text), text


def fails(world: World) -> bool:
    return world.rng.random() < (0.02 if world.plain else 0.06)


def failed(world: World, text: str) -> dict:
    return world.answer(f"❌ That did not work: {text}.", f"❌ Cela n'a pas marché : {text}.")


def confirm_sent(world: World, to: str, subject: str) -> str:
    return (
        f"✅ Email envoyé à {to} avec le sujet '{subject}'"
        if world.fr()
        else f"✅ Email sent to {to} with subject '{subject}'"
    )


def compose(world: World) -> tuple[str, str, str, str]:
    """A whole request to send: (text, to, subject, body)."""
    rng, pools, lang = world.rng, world.pools, world.lang
    shown, to = recipient(world)
    roll = rng.random()
    if roll < 0.2:
        return verbal(world, shown, to)
    if roll < 0.5:
        words, subject, body = wish(pools, lang)
        return ask(world, T.SEND, to=shown, wish=words), to, subject, body
    if roll < 0.66:
        x, topic = clause(pools, lang)
        return ask(world, T.TELL, to=shown, x=x), to, topic, sentence(x)
    if roll < 0.82:
        words, _, body = wish(pools, lang)
        s = pools.subject(lang)
        return ask(world, T.SUBJECT, to=shown, s=quoted(world, s), wish=words), to, s, body
    if roll < 0.92:
        s, b = pools.subject(lang), words_to_copy(world)
        return ask(world, T.FULL, to=shown, s=quoted(world, s), b=quoted(world, b)), to, s, b
    x, topic = clause(pools, lang)
    b = sentence(x) if rng.random() < 0.5 else x
    q = f"'{b}'" if rng.random() < 0.5 else f'"{b}"'
    return ask(world, T.BODY, to=shown, b=q), to, topic, b


def verbal(world: World, shown: str, to: str) -> tuple[str, str, str, str]:
    """The intention has a verb of its own: "thank", "ask", "invite", "souhaiter"."""
    rng, pools, lang = world.rng, world.pools, world.lang
    lines = T.VERBAL[lang]
    line = world.pick({lang: [phrase for phrase, _, _ in lines]})
    _, subject, body = next(item for item in lines if item[0] == line)
    line = expand(line, rng)
    x, topic = clause(pools, lang)
    w, d = pools.word(lang), pools.date(lang)
    if body.startswith("ASK "):
        key = body[4:]
        rest = line[line.find(f" {key} ") + 1 :]
        body = f"Pouvez-vous me dire {rest} ?" if world.fr() else f"Could you tell me {rest}?"
    article = next((a for a in ("la", "une", "un") if f" {a} {{w}}" in line), None)
    if world.fr() and article:
        body = body.replace("le {w}", article + " {w}")
    text = world.ask({lang: [line]}, {"to": shown, "x": x, "w": w, "d": d}, tail="{x}" not in line)["content"]
    for slot, value in (
        ("{topic}", topic),
        ("{W}", w[:1].upper() + w[1:]),
        ("{w}", w),
        ("{d}", d),
        ("{x}", x),
        ("{X}", sentence(x)),
    ):
        subject, body = subject.replace(slot, value), body.replace(slot, value)
    return text, to, subject, tidy(body, lang)


def words_to_copy(world: World) -> str:
    rng = world.rng
    if rng.random() < 0.6:
        x, _ = clause(world.pools, world.lang)
        return sentence(x) if rng.random() < 0.5 else x
    return " ".join(world.pools.word(world.lang) for _ in range(rng.randint(1, 4)))


def ask(world: World, block: dict, **slots) -> str:
    return world.ask(block, slots, tail=not ("wish" in slots or "x" in slots or "b" in slots))["content"]


SENTENCES = {
    "send": {
        "en": ("Send an email to {to} to say hello", "Hello", "Hello!"),
        "fr": ("Envoie un email à {to} pour lui dire bonjour", "Bonjour", "Bonjour !"),
    },
    "list": {"en": "What are my important mails today?", "fr": "Quels sont mes mails importants aujourd'hui?"},
}


def demo(world: World) -> Exchange:
    """The four public sentences of rows A02 and A03, word for word; the recipient is often another."""
    intent = world.rng.choice([i for i in SENTENCES if i in world.tools])
    if intent == "list":
        return list_mails(world, SENTENCES["list"][world.lang])
    text, subject, body = SENTENCES["send"][world.lang]
    to = "john@example.com" if world.rng.random() < 0.3 else world.pools.address()
    return send(world, (text.replace("{to}", to), to, subject, body))


def send(world: World, given=None) -> Exchange:
    text, to, subject, body = given or compose(world)
    turn = calls(call(world, "send", to=to, subject=subject, body=body))
    if fails(world):
        reply, why = failure(world)
        end = world.answer(
            f"❌ The email to {to} was not sent: {why}.", f"❌ L'email à {to} n'a pas été envoyé : {why}."
        )
        return Exchange("single", "send", [user(text), turn, result(reply), end])
    end = {"role": "assistant", "content": confirm_sent(world, to, subject)}
    return Exchange("single", "send", [user(text), turn, result(sent(world, to, subject)), end])


def sent(world: World, to: str, subject: str) -> str:
    """The server's word for a mail that went out; many repeat what was sent."""
    if world.rng.random() < (0.7 if world.served else 0.2):
        return compact({"status": "sent", "to": to, "subject": subject})
    return sent_ok(world)


def numbered(mails: list[Mail]) -> str:
    return "\n".join(f"{i}. {m.sender()}: {m.subject}" for i, m in enumerate(mails, 1))


def answer_list(world: World, mails: list[Mail]) -> dict:
    if not mails:
        return world.answer("You have no emails.", "Tu n'as aucun email.")
    return {"role": "assistant", "content": numbered(mails)}


def list_mails(world: World, given: str | None = None) -> Exchange:
    rng = world.rng
    limit = None
    if given:
        text = given
    elif world.tools["list"].has("limit") and rng.random() < 0.35:
        limit = world.pools.number()
        text = ask(world, T.LIST_N, k=spelled(world, limit))
    else:
        text = ask(world, T.LIST)
    turn = calls(call(world, "list", **({"limit": limit} if limit else {})))
    if fails(world):
        reply, why = failure(world)
        return Exchange("single", "list", [user(text), turn, result(reply), failed(world, why)])
    count = min(limit or 9, rng.choice([0, 1, 2, 3, 3, 4, 4, 5, 6, 7] if world.plain else [0, 1, 1, 2, 2, 2, 3, 3, 4]))
    mails = [mail(world) for _ in range(count)]
    if world.served and rng.random() < 0.5:  # a mailbox read from its newest down
        oldest = rng.choice([1, 1, rng.randint(2, 300)])
        for place, m in enumerate(reversed(mails)):
            m.id = f"{oldest + place}.eml"
    messages = [user(text), turn, result(listing(mails, world)), answer_list(world, mails)]
    if mails and rng.random() < MIX["follow"]:
        messages += follow(world, mails)
    return Exchange("single", "list", messages)


ORDINAL = {
    "en": ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"],
    "fr": ["premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième"],
}
FOLLOW = {
    "read": {
        "en": [
            "read the {o} one",
            "open number {i}",
            "read {i}",
            "read the one from {n}",
            "what does the {o} one say",
            "open the mail from {n}",
        ],
        "fr": [
            "lis le {o}",
            "ouvre le numéro {i}",
            "lis celui de {n}",
            "que dit le {o}",
            "ouvre le {o}",
            "lis le mail de {n}",
        ],
    },
    "delete": {
        "en": ["delete the {o} one", "delete number {i}", "delete the one from {n}"],
        "fr": ["supprime le {o}", "supprime le numéro {i}", "supprime celui de {n}"],
    },
    "mark": {
        "en": ["mark the {o} one as read", "mark number {i} as read"],
        "fr": ["marque le {o} comme lu", "marque celui de {n} comme lu"],
    },
}


def follow(world: World, mails: list[Mail]) -> list[dict]:
    """A request that points back into the list just shown."""
    options = [i for i in FOLLOW if i in world.tools]
    if not options:
        return []
    intent = world.rng.choice(options)
    i = world.rng.randrange(len(mails))
    m = mails[i]
    text = world.rng.choice(FOLLOW[intent][world.lang]).format(o=ORDINAL[world.lang][i], i=i + 1, n=m.short())
    if world.rng.random() < 0.6:
        text = text[0].upper() + text[1:]
    return [user(text)] + act(world, intent, m, False)


def act(world: World, intent: str, m: Mail, summary: bool) -> list[dict]:
    """Calls one tool on a known mail and reports."""
    turn = calls(call(world, intent, id=m.id))
    if fails(world):
        reply, why = failure(world)
        return [turn, result(reply), failed(world, why)]
    if intent == "read":
        return [turn, result(full(m, world)), told(world, m, summary)]
    return [
        turn,
        result(sent_ok(world) if not world.plain and world.rng.random() < 0.6 else done_word(world, intent, m.id)),
        done(world, intent, m.id),
    ]


def done_word(world: World, intent: str, number: str) -> str:
    if world.served and world.rng.random() < 0.7:
        status = {"delete": {"status": "deleted", "id": number, "moved_to": "Trash"}}
        return compact(status.get(intent, {"status": "read", "id": number}))
    return world.rng.choice(
        {
            "delete": ["deleted", '{"deleted": true}', "Email deleted"],
            "mark": ["marked", '{"read": true}', "Marked as read"],
        }[intent]
    )


def done(world: World, intent: str, number: str) -> dict:
    if intent == "delete":
        return world.answer(f"✅ Email {number} deleted.", f"✅ Email {number} supprimé.")
    return world.answer(f"✅ Email {number} marked as read.", f"✅ Email {number} marqué comme lu.")


def told(world: World, m: Mail, summary: bool) -> dict:
    """A mail told in full, or in one line."""
    if summary:
        return world.answer(f"{m.short()}: {m.key}", f"{m.short()} : {m.key}")
    return world.answer(
        f"From: {m.short()}\nSubject: {m.subject}\n\n{m.body}", f"De : {m.short()}\nObjet : {m.subject}\n\n{m.body}"
    )


def wants_summary(text: str) -> bool:
    return bool(
        re.search(
            r"summar|résum|resum|sum up|about|gist|parle|in short|en bref|tl;dr| say|que dit|veut|want|raconte",
            text.lower(),
        )
    )


def read(world: World) -> Exchange:
    rng = world.rng
    m = mail(world)
    block = T.READ if rng.random() < 0.65 else T.SUMMARY
    text = ask(world, block, id=m.id)
    return Exchange("single", "read", [user(text)] + act(world, "read", m, block is T.SUMMARY))


def mark(world: World) -> Exchange:
    m = mail(world)
    return Exchange("single", "mark", [world.ask(T.MARK, {"id": m.id})] + act(world, "mark", m, False))


def delete(world: World) -> Exchange:
    m = mail(world)
    return Exchange("single", "delete", [world.ask(T.DELETE, {"id": m.id})] + act(world, "delete", m, False))


def count(world: World) -> Exchange:
    rng = world.rng
    n = rng.choice([0, 1, rng.randint(2, 9), rng.randint(2, 300)])
    reply = rng.choice(
        [
            str(n),
            f'{{"count": {n}}}',
            f'{{"unread": {n}}}',
            f"{n} unread",
            f'{{"unread_count": {n}}}',
            f"{n} unread emails",
        ]
    )
    if world.served and rng.random() < 0.7:
        reply = compact({"unread": n, "total": n + rng.choice([0, rng.randint(1, 20), rng.randint(1, 900)])})
    turn = calls(call(world, "count"))
    if fails(world):
        reply, why = failure(world)
        return Exchange(
            "single", "count", [world.ask(T.COUNT, {}, question=True), turn, result(reply), failed(world, why)]
        )
    en = "You have no unread emails." if n == 0 else f"You have {n} unread email{'s' if n > 1 else ''}."
    fr = (
        "Tu n'as aucun email non lu."
        if n == 0
        else f"Tu as {n} email{'s' if n > 1 else ''} non lu{'s' if n > 1 else ''}."
    )
    return Exchange(
        "single", "count", [world.ask(T.COUNT, {}, question=True), turn, result(reply), world.answer(en, fr)]
    )


def target(world: World) -> tuple[dict, str, dict]:
    """What a search is about: slots for the request, the query, and what the found mail has."""
    rng, pools = world.rng, world.pools
    person = pools.person()
    role = rng.choice(ROLES_FR if world.fr() else ROLES_EN)
    word = pools.word(world.lang)
    if rng.random() < 0.25:
        word += f" {pools.word(world.lang)}" if rng.random() < 0.5 else f" {rng.randint(1, 9999)}"
    article = rng.choice(["le ", "la ", "", "mon ", "notre "] if world.fr() else ["the ", "the ", "", "my ", "our "])
    shown = word if rng.random() < 0.85 else quoted(world, word)
    name = person if rng.random() < 0.88 else person.lower()
    by_role = not world.fr() and rng.random() < 0.2
    slots = {"q": (article if shown == word else "") + shown, "n": f"the {role}" if by_role else name, "role": role}
    return slots, {"q": word, "n": role if by_role else name, "role": role}, {}


def find(world: World, block: dict, **more) -> tuple[str, str, Mail]:
    """A request that first has to find a mail: (text, query, the mail)."""
    slots, queries, _ = target(world)
    template = world.pick(block)
    template_slots = [s for s in ("q", "n", "role") if "{" + s + "}" in template]
    template = expand(voice(expand(template, world.rng), world.lang, world.rng), world.rng)
    template_slots = [s for s in ("q", "n", "role") if "{" + s + "}" in template]
    key = template_slots[0] if template_slots else "q"
    text = tidy(say(template, slots | more, world.lang, world.rng, tail="x" not in more), world.lang)
    query = queries[key]
    m = mail(world, name=query if key == "n" else None, word=query if key != "n" or query.islower() else None)
    return text, query, m


def found(world: World, query: str, m: Mail, least=1) -> list[Mail]:
    extra = world.rng.choice([0, 0, 0, 1, 2])
    return [m] + [mail(world, name=m.name or None) for _ in range(extra)]


def nothing_found(world: World, query: str) -> dict:
    return world.answer(f"No email found for '{query}'.", f"Aucun email trouvé pour '{query}'.")


def search(world: World) -> Exchange:
    text, query, m = find(world, T.SEARCH)
    turn = calls(call(world, "search", query=query))
    if fails(world):
        reply, why = failure(world)
        return Exchange("single", "search", [user(text), turn, result(reply), failed(world, why)])
    mails = found(world, query, m) if world.rng.random() < 0.85 else []
    end = {"role": "assistant", "content": numbered(mails)} if mails else nothing_found(world, query)
    messages = [user(text), turn, result(listing(mails, world)), end]
    if mails and world.rng.random() < MIX["follow"]:
        messages += follow(world, mails)
    return Exchange("single", "search", messages)


def searched(world: World, block: dict, intent: str) -> Exchange:
    """search -> read, delete or mark -> answer."""
    text, query, m = find(world, block)
    head = [user(text), calls(call(world, "search", query=query))]
    if world.rng.random() < 0.1:
        return Exchange("chain", f"search-{intent}", head + [result(listing([], world)), nothing_found(world, query)])
    head.append(result(listing(found(world, query, m), world)))
    return Exchange("chain", f"search-{intent}", head + act(world, intent, m, wants_summary(text)))


def reply(world: World) -> Exchange:
    x, _ = clause(world.pools, world.lang)
    text, query, m = find(world, T.REPLY, x=x)
    head = [user(text), calls(call(world, "search", query=query))]
    if world.rng.random() < 0.08:
        return Exchange("chain", "reply", head + [result(listing([], world)), nothing_found(world, query)])
    subject = f"Re: {m.subject}"
    tail = [
        calls(call(world, "send", to=m.address, subject=subject, body=sentence(x))),
        result(sent(world, m.address, subject)),
        {"role": "assistant", "content": confirm_sent(world, m.address, subject)},
    ]
    rows = listing(found(world, query, m), world)
    while m.address not in rows:
        rows = listing(found(world, query, m), world)
    return Exchange("chain", "reply", head + [result(rows)] + tail)


def latest(world: World, intent: str) -> Exchange:
    """list -> read, mark or delete the newest."""
    text = ask(world, {"read": T.READ_LATEST, "mark": T.MARK_LATEST, "delete": T.DELETE_LATEST}[intent])
    mails = [mail(world) for _ in range(world.rng.choice([1, 1, 1, 2, 3]))]
    limit = {"limit": 1} if world.tools["list"].has("limit") else {}
    head = [user(text), calls(call(world, "list", **limit)), result(listing(mails, world))]
    return Exchange("chain", f"list-{intent}", head + act(world, intent, mails[0], wants_summary(text)))


def reply_latest(world: World) -> Exchange:
    """list -> send to whoever wrote last."""
    x, _ = clause(world.pools, world.lang)
    text = ask(world, T.REPLY_LATEST, x=x)
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


def send_two(world: World) -> Exchange:
    rng = world.rng
    pair = [world.pools.address(), world.pools.address()]
    shown = f"{pair[0]} {'et' if world.fr() else 'and'} {pair[1]}"
    if rng.random() < 0.15:
        shown = f"{pair[0]}, {pair[1]}"
    if rng.random() < 0.5:
        x, subject = clause(world.pools, world.lang)
        text, body = ask(world, T.TELL, to=shown, x=x), sentence(x)
    else:
        words, subject, body = wish(world.pools, world.lang)
        text = ask(world, T.SEND, to=shown, wish=words)
    turn = calls(*(call(world, "send", to=to, subject=subject, body=body) for to in pair))
    end = "\n".join(confirm_sent(world, to, subject) for to in pair)
    return Exchange(
        "parallel",
        "send-2",
        [user(text), turn]
        + [result(sent(world, to, subject)) for to in pair]
        + [{"role": "assistant", "content": end}],
    )


VERBS = {
    "read": {"en": ["read", "open", "summarise"], "fr": ["lire", "ouvrir", "résumer"]},
    "delete": {"en": ["delete", "remove"], "fr": ["supprimer", "effacer"]},
    "mark": {"en": ["mark as read"], "fr": ["marquer comme lu"]},
}


def clarify(world: World) -> Exchange:
    """Something needed is missing: ask, and often go on once the user has said it."""
    rng = world.rng
    options = [i for i in ("send", "send", "send", "read", "delete", "search") if i in world.tools]
    intent = rng.choice(options)
    if intent == "send":
        return clarify_send(world)
    if intent == "search":
        question = world.answer("What should I search for?", "Que dois-je chercher ?")
        return Exchange("clarify", "search", [world.ask(T.NO_QUERY, {}), question])
    verb = rng.choice(VERBS[intent][world.lang])
    text = world.ask({world.lang: world.pick(T.NO_ID).replace("{verb}", verb)}, {})
    question = world.answer("Which email? Please give me its id.", "Quel email ? Donne-moi son identifiant.")
    messages = [text, question]
    if rng.random() < 0.5:
        m = mail(world)
        messages += [user(m.id)] + act(world, intent, m, verb in ("summarise", "résumer"))
    return Exchange("clarify", intent, messages)


def clarify_send(world: World) -> Exchange:
    rng, pools, lang = world.rng, world.pools, world.lang
    roll = rng.random()
    words, subject, body = wish(pools, lang)
    if roll < 0.5:
        name = rng.choice(
            [
                pools.first(),
                pools.person(),
                ("mon " if world.fr() else "my ") + rng.choice(ROLES_FR if world.fr() else ROLES_EN),
            ]
        )
        x, topic = clause(pools, lang)
        template = world.pick(T.NO_ADDRESS)
        has_text = "{wish}" in template
        text = world.ask({lang: template}, {"n": name, "wish": words, "x": x, "w": pools.word(lang)}, tail=not has_text)
        asked = name.replace("my ", "your ").replace("mon ", "ton ")
        question = world.answer(f"What is {asked}'s email address?", f"Quelle est l'adresse email de {asked} ?")
        messages = [text, question]
        if has_text and rng.random() < 0.6:
            to = pools.address(name if name[0].isupper() else None)
            given = rng.choice(
                [
                    to,
                    to,
                    f"{to}.",
                    f"c'est {to}" if world.fr() else f"it's {to}",
                    f"son adresse est {to}" if world.fr() else f"the address is {to}",
                ]
            )
            messages += finish(world, given, to, subject, body)
        return Exchange("clarify", "send", messages)
    if roll < 0.72:
        question = world.answer(
            "Who should I send it to, and what should it say?", "À qui dois-je l'envoyer, et que dois-je écrire ?"
        )
        return Exchange("clarify", "send", [world.ask(T.NOTHING, {}), question])
    to = pools.address()
    question = world.answer(f"What should the email to {to} say?", f"Que dois-je écrire à {to} ?")
    messages = [world.ask(T.NO_TEXT, {"to": to}), question]
    if rng.random() < 0.6:
        x, topic = clause(pools, lang)
        given = x if rng.random() < 0.5 else ("que " if world.fr() else "that ") + x
        messages += finish(world, tidy(given, lang), to, topic, sentence(x))
    return Exchange("clarify", "send", messages)


def finish(world: World, given: str, to: str, subject: str, body: str) -> list[dict]:
    turn = calls(call(world, "send", to=to, subject=subject, body=body))
    return [
        user(given),
        turn,
        result(sent(world, to, subject)),
        {"role": "assistant", "content": confirm_sent(world, to, subject)},
    ]


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
        out.append((5.0, send))
    for intent, weight, make in (
        ("list", MIX["lists"], list_mails),
        ("read", 2.0, read),
        ("search", 1.6, search),
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
    for intent, block in (("read", T.READ_FOUND), ("delete", T.DELETE_FOUND), ("mark", T.MARK_FOUND)):
        if {"search", intent} <= set(t):
            out.append((0.6 * chains, lambda w, i=intent, b=block: searched(w, b, i)))
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
