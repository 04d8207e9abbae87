"""Mails in a mailbox, and the forms in which servers return them."""

import json
from dataclasses import dataclass

from .letters import heading, sentence, wish
from .tools import compact
from .world import World


@dataclass
class Mail:
    id: str
    name: str
    address: str
    subject: str
    date: str
    unread: bool
    key: str
    body: str

    def sender(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address

    def short(self) -> str:
        """The sender as an answer names them."""
        return self.name or self.address


FILLER = {
    "en": [
        "I hope you are well.",
        "Let me know if you have any question.",
        "Have a nice day.",
        "Thanks in advance.",
        "Talk to you soon.",
        "Please confirm.",
        "See you soon.",
    ],
    "fr": [
        "J'espère que tu vas bien.",
        "N'hésite pas si tu as des questions.",
        "Bonne journée.",
        "Merci d'avance.",
        "À bientôt.",
        "Merci de confirmer.",
        "Dis-moi si ça te va.",
    ],
}


def mail(world: World, name: str | None = None, word: str | None = None) -> Mail:
    """A mail, from a given sender or about a given word if the search asked for it."""
    rng, pools = world.rng, world.pools
    lang = world.lang if rng.random() < 0.8 else ("en" if world.fr() else "fr")
    person = name if name and name[0].isupper() else pools.sender()
    _, subject, key = wish(pools, lang)
    subject = subject if rng.random() < 0.4 else pools.subject(lang)
    if word:
        subject = rng.choice(
            [heading(word), f"{heading(word)} {rng.randint(1, 999)}", f"{pools.word(lang).capitalize()} {word}"]
        )
    hello = rng.choice(
        ["Hello,", "Hi,", "Dear friend,", ""] if lang == "en" else ["Bonjour,", "Salut,", "Chers tous,", ""]
    )
    end = person.split()[0]
    filler = rng.choice(FILLER[lang]) if rng.random() < 0.6 else ""
    joint = rng.choice(["\n", "\n\n", " "])
    body = joint.join(
        part for part in (hello, (sentence(key) + " " + filler).strip(), end if rng.random() < 0.7 else "") if part
    )
    address = pools.address(person)
    date = f"2026-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    bare = rng.random() < 0.12 and not name
    return Mail(
        pools.email_id(), "" if bare else person, address, subject, date, rng.random() < 0.5, sentence(key), body
    )


KEYS = {
    "id": ["id", "id", "email_id", "uid"],
    "from": ["from", "from", "sender"],
    "subject": ["subject", "subject", "title"],
    "date": ["date", "received"],
    "unread": ["unread", "is_unread", "read"],
    "body": ["body", "text", "content"],
}


def record(m: Mail, world: World, names: dict, with_body=False) -> dict:
    row = {}
    for key in names["order"]:
        if key == "id":
            row[names["id"]] = m.id
        elif key == "from":
            row[names["from"]] = m.sender()
        elif key == "subject":
            row[names["subject"]] = m.subject
        elif key == "date":
            row[names["date"]] = m.date
        elif key == "unread":
            row[names["unread"]] = m.unread if names["unread"] != "read" else not m.unread
    if with_body:
        row[names["body"]] = m.body
    return row


def key_names(world: World) -> dict:
    rng = world.rng
    if world.plain or world.served:
        keys = ["id", "from", "subject", "date", "unread"]
        return {key: key for key in KEYS} | {"order": keys if world.served else keys[: rng.choice([3, 3, 4, 5])]}
    names = {key: rng.choice(options) for key, options in KEYS.items()}
    order = ["id", "from", "subject"] + [k for k in ("date", "unread") if rng.random() < 0.5]
    if rng.random() < 0.15:
        rng.shuffle(order)
    return names | {"order": order}


def listing(mails: list[Mail], world: World) -> str:
    """A list of mails as a tool returns it."""
    rng = world.rng
    roll = rng.random()
    if world.served:
        return compact([record(m, world, key_names(world)) for m in mails])
    if not mails:
        return rng.choice(["[]", "[]", '{"emails": []}', "No emails found.", '{"count": 0, "emails": []}', "(empty)"])
    names = key_names(world)
    rows = [record(m, world, names) for m in mails]
    if roll < 0.35 and world.plain or roll < 0.06:
        return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    if roll < 0.55 or world.plain:
        return json.dumps(rows, ensure_ascii=False)
    if roll < 0.62:
        return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    if roll < 0.72:
        return json.dumps({rng.choice(["emails", "messages", "results"]): rows}, ensure_ascii=False)
    if roll < 0.8:
        return "\n".join(f"{m.id} | {m.sender()} | {m.subject}" for m in mails)
    if roll < 0.86:
        return "\n".join(f"{i}. [{m.id}] {m.sender()}: {m.subject}" for i, m in enumerate(mails, 1))
    if roll < 0.92:
        return "\n".join(f"- {m.id}: {m.subject} ({m.sender()})" for m in mails)
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)


def full(m: Mail, world: World) -> str:
    """One mail as a tool returns it."""
    roll = world.rng.random()
    if world.served and world.rng.random() < 0.7:
        row = record(m, world, key_names(world), with_body=True)
        row = {"id": m.id, "from": m.sender(), "to": world.own or world.pools.address(), **row}
        row["date"] += f"T{world.rng.randint(6, 22):02}:{world.rng.randint(0, 59):02}:00+01:00"
        return compact(row)
    if roll < 0.6 or world.plain:
        return json.dumps(record(m, world, key_names(world), with_body=True), ensure_ascii=False)
    if roll < 0.9:
        return f"From: {m.sender()}\nSubject: {m.subject}\nDate: {m.date}\n\n{m.body}"
    return f"{m.sender()}\n{m.subject}\n\n{m.body}"
