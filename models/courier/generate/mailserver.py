"""What a mail server says to a call, and how an answer passes it on."""

from .mailbox import Mail
from .tools import compact
from .world import World


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


def sent(world: World, to: str, subject: str) -> str:
    """The server's word for a mail that went out; many repeat what was sent."""
    if world.rng.random() < (0.7 if world.served else 0.2):
        return compact({"status": "sent", "to": to, "subject": subject})
    return sent_ok(world)


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


def nothing_found(world: World, query: str) -> dict:
    return world.answer(f"No email found for '{query}'.", f"Aucun email trouvé pour '{query}'.")


def numbered(mails: list[Mail]) -> str:
    return "\n".join(f"{i}. {m.sender()}: {m.subject}" for i, m in enumerate(mails, 1))
