"""Requests that lack something needed, and what happens once the user has said it."""

from .letters import clause, sentence, wish
from .mailbox import mail
from .maillook import act
from .mailserver import call, confirm_sent, sent
from .phrases.clarify import NO_ADDRESS, NO_ID, NO_QUERY, NO_TEXT, NOTHING
from .pools import ROLES_EN, ROLES_FR
from .world import Exchange, World, calls, result, tidy, user

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
        return Exchange("clarify", "search", [world.ask(NO_QUERY, {}), question])
    verb = rng.choice(VERBS[intent][world.lang])
    text = world.ask({world.lang: world.pick(NO_ID).replace("{verb}", verb)}, {})
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
        template = world.pick(NO_ADDRESS)
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
        return Exchange("clarify", "send", [world.ask(NOTHING, {}), question])
    to = pools.address()
    question = world.answer(f"What should the email to {to} say?", f"Que dois-je écrire à {to} ?")
    messages = [world.ask(NO_TEXT, {"to": to}), question]
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
