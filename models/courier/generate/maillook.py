"""Requests to list, read, search, count, mark and delete, and what may follow a list."""

import re

from .mailbox import Mail, full, listing, mail
from .mailsend import quoted
from .mailserver import call, done, done_word, failed, fails, failure, nothing_found, numbered, sent_ok, told
from .mix import MIX
from .phrase import expand, voice
from .phrases.change import DELETE, MARK
from .phrases.look import COUNT, LIST, LIST_N, READ, SEARCH, SUMMARY
from .pools import ROLES_EN, ROLES_FR
from .tools import compact
from .world import Exchange, World, ask, calls, result, user

NUMBERS = {
    "en": "one two three four five six seven eight nine ten eleven twelve".split(),
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze".split(),
}


def spelled(world: World, number: int) -> str:
    """Small numbers are often written as words."""
    words = NUMBERS[world.lang]
    return words[number - 1] if 2 <= number <= len(words) and world.rng.random() < 0.3 else str(number)


def answer_list(world: World, mails: list[Mail]) -> dict:
    if not mails:
        return world.answer("You have no emails.", "Tu n'as aucun email.")
    return {"role": "assistant", "content": numbered(mails)}


def resemble(world: World, mails: list[Mail]):
    """Mails that are easily taken for one another: senders of two or three domains, subjects of several words."""
    pools, rng = world.pools, world.rng
    domains = [pools.domain(), pools.domain()] if rng.random() < 0.5 else ["example.com", "example.fr", "city.example"]
    for m in mails:
        m.address = f"{m.address.split('@')[0]}@{rng.choice(domains)}"
        m.subject = pools.long_subject(world.lang, pools.word(world.lang))


def list_mails(world: World, given: str | None = None) -> Exchange:
    rng = world.rng
    limit = None
    if given:
        text = given
    elif world.tools["list"].has("limit") and rng.random() < 0.35:
        limit = world.pools.number()
        text = ask(world, LIST_N, k=spelled(world, limit))
    else:
        text = ask(world, LIST)
    turn = calls(call(world, "list", **({"limit": limit} if limit else {})))
    if fails(world):
        reply, why = failure(world)
        return Exchange("single", "list", [user(text), turn, result(reply), failed(world, why)])
    count = min(limit or 9, rng.choice([0, 1, 2, 3, 4, 5, 5, 6, 6, 7] if world.plain else [0, 1, 1, 2, 2, 2, 3, 3, 4]))
    mails = [mail(world) for _ in range(count)]
    if MIX["alike"] and rng.random() < MIX["alike"]:
        resemble(world, mails)
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


SUMMED = re.compile(
    r"summar|résum|resum|sum up|gist|in short|few words|one sentence|short version|main point|tl;dr|is (it )?about|(is|'s) .* about( please)?[?.! ]*$"
    r"|parle|en bref|une phrase|deux mots|raconte|\b(what|say) .*wants?\b|\bveut\b"
)


def wants_summary(text: str) -> bool:
    """Whether a request asks what a mail is about; "what does it say" asks for all of it."""
    return bool(SUMMED.search(text.lower()))


def read(world: World) -> Exchange:
    rng = world.rng
    m = mail(world)
    block = READ if rng.random() < 0.65 else SUMMARY
    text = ask(world, block, id=m.id)
    return Exchange("single", "read", [user(text)] + act(world, "read", m, block is SUMMARY))


def mark(world: World) -> Exchange:
    m = mail(world)
    return Exchange("single", "mark", [world.ask(MARK, {"id": m.id})] + act(world, "mark", m, False))


def delete(world: World) -> Exchange:
    m = mail(world)
    return Exchange("single", "delete", [world.ask(DELETE, {"id": m.id})] + act(world, "delete", m, False))


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
            "single", "count", [world.ask(COUNT, {}, question=True), turn, result(reply), failed(world, why)]
        )
    en = "You have no unread emails." if n == 0 else f"You have {n} unread email{'s' if n > 1 else ''}."
    fr = (
        "Tu n'as aucun email non lu."
        if n == 0
        else f"Tu as {n} email{'s' if n > 1 else ''} non lu{'s' if n > 1 else ''}."
    )
    return Exchange("single", "count", [world.ask(COUNT, {}, question=True), turn, result(reply), world.answer(en, fr)])


def target(world: World) -> tuple[dict, dict]:
    """What a search is about: how the request says it, and the query it leads to."""
    rng, pools = world.rng, world.pools
    person = pools.person()
    role = rng.choice(ROLES_FR if world.fr() else ROLES_EN)
    article = rng.choice(["le ", "la ", "", "mon ", "notre "] if world.fr() else ["the ", "the ", "", "my ", "our "])
    word = pools.thing(world.lang)
    if rng.random() < 0.12:  # a firm or a heading
        article = ""
        word = rng.choice([pools.last(), f"{pools.first()} {pools.last()}", pools.word(world.lang).capitalize()])
    if rng.random() < 0.1:
        word += f" {rng.randint(1, 9999)}"
    shown = word if rng.random() < 0.85 else quoted(world, word)
    name = person if rng.random() < 0.88 else person.lower()
    by_role = not world.fr() and rng.random() < 0.2
    slots = {"q": (article if shown == word else "") + shown, "n": f"the {role}" if by_role else name, "role": role}
    return slots, {"q": word, "n": role if by_role else name, "role": role}


def find(world: World, block: dict, **more) -> tuple[str, str, Mail]:
    """A request that first has to find a mail: (text, query, the mail)."""
    slots, queries = target(world)
    template = expand(voice(expand(world.pick(block), world.rng), world.lang, world.rng), world.rng)
    template_slots = [s for s in ("q", "n", "role") if "{" + s + "}" in template]
    key = template_slots[0] if template_slots else "q"
    text = world.say(template, slots | more, tail="x" not in more)
    query = queries[key]
    m = mail(world, name=query if key == "n" else None, word=query if key != "n" or query.islower() else None)
    return text, query, m


def found(world: World, m: Mail) -> list[Mail]:
    extra = world.rng.choice([0, 0, 0, 1, 2])
    return [m] + [mail(world, name=m.name or None) for _ in range(extra)]


def search(world: World) -> Exchange:
    text, query, m = find(world, SEARCH)
    turn = calls(call(world, "search", query=query))
    if fails(world):
        reply, why = failure(world)
        return Exchange("single", "search", [user(text), turn, result(reply), failed(world, why)])
    mails = found(world, m) if world.rng.random() < 0.85 else []
    end = {"role": "assistant", "content": numbered(mails)} if mails else nothing_found(world, query)
    messages = [user(text), turn, result(listing(mails, world)), end]
    if mails and world.rng.random() < MIX["follow"]:
        messages += follow(world, mails)
    return Exchange("single", "search", messages)
