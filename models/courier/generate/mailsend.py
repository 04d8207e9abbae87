"""Requests to send: to one, to two, in the words of the requirements."""

from .letters import clause, heading, parted, sentence, wish
from .mailserver import call, confirm_sent, fails, failure, sent
from .mix import MIX
from .phrases.send import BODY, FULL, SEND, SUBJECT, TELL, VERBAL
from .pools import ROLES_EN, ROLES_FR
from .world import Exchange, World, ask, calls, result, tidy, user


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
    """In quotes more often than not."""
    forms = [f"'{text}'", f'"{text}"', f"'{text}'", text, text, f"« {text} »" if world.fr() else f"“{text}”"]
    return world.rng.choice(forms)


def compose(world: World) -> tuple[str, str, str, str]:
    """A whole request to send: (text, to, subject, body)."""
    rng, pools, lang = world.rng, world.pools, world.lang
    shown, to = recipient(world)
    if rng.random() < MIX["verbal"]:
        return verbal(world, shown, to)
    roll = rng.random()
    if roll < 0.38:
        words, subject, body = wish(pools, lang)
        return ask(world, SEND, to=shown, wish=words), to, subject, body
    if roll < 0.58:
        x, topic = clause(pools, lang)
        return ask(world, TELL, to=shown, x=x), to, topic, sentence(x)
    if roll < 0.78:
        words, _, body = wish(pools, lang)
        s = pools.subject(lang)
        return ask(world, SUBJECT, to=shown, s=quoted(world, s), wish=words), to, s, body
    if roll < 0.9:
        s, b = pools.subject(lang), words_to_copy(world)
        return ask(world, FULL, to=shown, s=quoted(world, s), b=quoted(world, b)), to, s, b
    x, topic = clause(pools, lang)
    b = sentence(x) if rng.random() < 0.5 else x
    q = f"'{b}'" if rng.random() < 0.5 else f'"{b}"'
    return ask(world, BODY, to=shown, b=q), to, topic, b


def verbal(world: World, shown: str, to: str) -> tuple[str, str, str, str]:
    """The intention has a verb of its own: "thank", "ask", "invite", "souhaiter". What is repeated stays word for word."""
    pools, lang = world.pools, world.lang
    lines = VERBAL[lang]
    line = world.pick({lang: [phrase for phrase, _, _ in lines]})
    _, subject, body = next(item for item in lines if item[0] == line)
    line, rest = parted(line, pools, lang, pools.thing(lang), clause(pools, lang)[0])
    if rest:
        line = line.replace(rest, "{rest}")
    text = world.say(line, {"to": shown, "rest": rest}, tail=not line.endswith("{rest}"))
    for slot, value in (("{topic}", heading(rest)), ("{rest}", rest), ("{X}", sentence(rest or " "))):
        subject, body = subject.replace(slot, value), body.replace(slot, value)
    return text, to, subject, tidy(body, lang)


def words_to_copy(world: World) -> str:
    rng = world.rng
    if rng.random() < 0.6:
        x, _ = clause(world.pools, world.lang)
        return sentence(x) if rng.random() < 0.5 else x
    return " ".join(world.pools.word(world.lang) for _ in range(rng.randint(1, 4)))


SENTENCES = {
    "send": {
        "en": ("Send an email to {to} to say hello", "Hello", "Hello!"),
        "fr": ("Envoie un email à {to} pour lui dire bonjour", "Bonjour", "Bonjour !"),
    },
    "list": {"en": "What are my important mails today?", "fr": "Quels sont mes mails importants aujourd'hui?"},
}


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


def send_two(world: World) -> Exchange:
    rng = world.rng
    pair = [world.pools.address(), world.pools.address()]
    shown = f"{pair[0]} {'et' if world.fr() else 'and'} {pair[1]}"
    if rng.random() < 0.15:
        shown = f"{pair[0]}, {pair[1]}"
    if rng.random() < 0.5:
        x, subject = clause(world.pools, world.lang)
        text, body = ask(world, TELL, to=shown, x=x), sentence(x)
    else:
        words, subject, body = wish(world.pools, world.lang)
        text = ask(world, SEND, to=shown, wish=words)
    turn = calls(*(call(world, "send", to=to, subject=subject, body=body) for to in pair))
    end = "\n".join(confirm_sent(world, to, subject) for to in pair)
    return Exchange(
        "parallel",
        "send-2",
        [user(text), turn]
        + [result(sent(world, to, subject)) for to in pair]
        + [{"role": "assistant", "content": end}],
    )
