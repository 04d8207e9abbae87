"""What mails say: an intention in the request, its subject and its body.

Each line gives the words of the request, the subject and the body. The three share their content,
so that the model learns to carry a clause over and to turn "that the report is ready" into a sentence.
"""

from .clauses import free
from .phrase import VOWEL, expand
from .pools import Pools
from .voices import spoken

FIXED = {
    "en": [
        ("to say hello|to say hi|saying hello|and say hello|just to say hello|with a hello", "Hello", "Hello!"),
        ("to say good morning|saying good morning|and say good morning", "Good morning", "Good morning!"),
        (
            "to say thank you|to say thanks|saying thank you|and say thanks|to thank (him|her|them)",
            "Thank you",
            "Thank you!",
        ),
        ("to wish (him|her|them) good luck|wishing good luck|to say good luck", "Good luck", "Good luck!"),
        (
            "to wish (him|her|them) a happy birthday|to say happy birthday|wishing (him|her) a happy birthday",
            "Happy birthday",
            "Happy birthday!",
        ),
        ("to wish (him|her|them) a happy new year|to say happy new year", "Happy new year", "Happy new year!"),
        ("to wish (him|her|them) a nice weekend|wishing a nice weekend", "Nice weekend", "Have a nice weekend!"),
        ("to wish (him|her|them) a good trip|to say have a good trip", "Good trip", "Have a good trip!"),
        ("to say goodbye|saying goodbye", "Goodbye", "Goodbye!"),
        ("to say sorry|to apologise|to apologize|saying sorry|and apologise", "Sorry", "I am sorry."),
        (
            "to congratulate (him|her|them)|to say congratulations|with congratulations",
            "Congratulations",
            "Congratulations!",
        ),
        ("to say welcome|to welcome (him|her|them)|saying welcome", "Welcome", "Welcome!"),
        ("to say get well soon|to wish (him|her|them) a quick recovery", "Get well soon", "Get well soon!"),
        ("to say good night|saying good night", "Good night", "Good night!"),
        ("to say merry christmas|wishing (him|her|them) a merry christmas", "Merry Christmas", "Merry Christmas!"),
    ],
    "fr": [
        (
            "pour (lui|leur) dire bonjour|pour dire bonjour|et dis bonjour|juste pour dire bonjour|en disant bonjour|disant bonjour",
            "Bonjour",
            "Bonjour !",
        ),
        ("pour (lui|leur) dire salut|pour dire salut|avec un petit salut", "Salut", "Salut !"),
        ("pour (lui|leur) dire bonsoir|pour dire bonsoir", "Bonsoir", "Bonsoir !"),
        (
            "pour (lui|leur) dire merci|pour (le|la|les) remercier|pour dire merci|et remercie-(le|la|les)",
            "Merci",
            "Merci !",
        ),
        (
            "pour (lui|leur) souhaiter bonne chance|pour dire bonne chance|en (lui|leur) souhaitant bonne chance",
            "Bonne chance",
            "Bonne chance !",
        ),
        (
            "pour (lui|leur) souhaiter (un|son) bon anniversaire|pour (lui|leur) souhaiter un joyeux anniversaire",
            "Joyeux anniversaire",
            "Joyeux anniversaire !",
        ),
        ("pour (lui|leur) souhaiter une bonne année|pour dire bonne année", "Bonne année", "Bonne année !"),
        ("pour (lui|leur) souhaiter un bon week-end|pour dire bon week-end", "Bon week-end", "Bon week-end !"),
        ("pour (lui|leur) souhaiter bon voyage|pour (lui|leur) souhaiter un bon voyage", "Bon voyage", "Bon voyage !"),
        ("pour (lui|leur) dire au revoir|pour dire au revoir", "Au revoir", "Au revoir !"),
        (
            "pour m'excuser|pour (lui|leur) présenter mes excuses|pour dire que je suis désolé",
            "Excuses",
            "Je suis désolé.",
        ),
        (
            "pour (le|la|les) féliciter|pour dire félicitations|avec mes félicitations",
            "Félicitations",
            "Félicitations !",
        ),
        ("pour (lui|leur) souhaiter la bienvenue|pour dire bienvenue", "Bienvenue", "Bienvenue !"),
        ("pour (lui|leur) souhaiter un bon rétablissement", "Bon rétablissement", "Bon rétablissement !"),
        ("pour (lui|leur) souhaiter bonnes vacances|pour dire bonnes vacances", "Bonnes vacances", "Bonnes vacances !"),
        ("pour (lui|leur) souhaiter un joyeux noël|pour dire joyeux noël", "Joyeux Noël", "Joyeux Noël !"),
    ],
}

# A clause of a person about a thing; {w} words, {d} dates, {t} times, {n} names, {c} cities, {k} numbers.
CLAUSES = {
    "en": [
        "the {w} is (ready|done|finished|late|cancelled|on its way|broken|confirmed|approved|not ready yet)",
        "the {w} (is|has been) (moved|postponed|rescheduled) to {d}",
        "the {w} (starts|begins|is|ends|takes place) at {t}",
        "the {w} is {d}",
        "the {w} is {d} at {t}",
        "{w} is at {t}",
        "I (am|will be|'m running) late",
        "I will be late for the {w}",
        "I am (sick|ill) today",
        "I (can't|cannot|won't) come to the {w}",
        "I will be there at {t}",
        "I am on my way",
        "I accept the {w}",
        "I (received|got|read|signed|sent|lost|like) the {w}",
        "I need the {w} by {d}",
        "we (need|want|have) {k} {w}s",
        "we will (meet|talk|eat|start) at {t}",
        "we (agree|are in)",
        "the {w} (costs|will cost) {k} euros",
        "{n} will (come|call|be there) {d}",
        "{n} is in {c} {d}",
        "the {w} and the {w2} are (ready|done|late)",
        "I will call (him|her|you|them) {d}",
        "my {w} (is broken|does not work|arrived|was stolen)",
        "the code is {k}",
        "I am free {d} at {t}",
        "the {w} in {c} was (great|perfect|a success)",
        "there is no {w} {d}",
        "our {w} has changed",
    ],
    "fr": [
        "(le|la) {w} est (prêt|prête|terminé|fini|en retard|annulé|en route|confirmé|validé|cassé)",
        "(le|la) {w} est (déplacé|reporté|décalé|reportée) (à|au) {d}",
        "(le|la) {w} (commence|débute|est|finit|a lieu) à {t}",
        "(le|la) {w} est {d}",
        "(le|la) {w} est {d} à {t}",
        "je (suis|serai) en retard",
        "je serai en retard pour (le|la) {w}",
        "je suis malade aujourd'hui",
        "je ne (peux|pourrai) pas venir (au|à la) {w}",
        "je serai là à {t}",
        "j'arrive",
        "je suis en route",
        "j'accepte (le|la) {w}",
        "j'ai (reçu|lu|signé|envoyé|perdu|aimé) (le|la) {w}",
        "il me faut (le|la) {w} pour {d}",
        "nous avons besoin de {k} {w}s",
        "on (se voit|se parle|mange|commence) à {t}",
        "nous sommes d'accord",
        "(le|la) {w} (coûte|coûtera) {k} euros",
        "{n} (viendra|appellera|sera là) {d}",
        "{n} est à {c} {d}",
        "(le|la) {w} et (le|la) {w2} sont (prêts|finis|en retard)",
        "je (l'appelle|t'appelle|vous appelle) {d}",
        "(mon|ma) {w} est (en panne|cassé|arrivé)",
        "le code est {k}",
        "je suis libre {d} à {t}",
        "(le|la) {w} à {c} était (super|parfait|une réussite)",
        "il n'y a pas de {w} {d}",
        "(notre|votre) {w} a changé",
    ],
}

THAT = {
    "en": [
        "to say (that|) {x}",
        "saying (that|) {x}",
        "and (say|tell (him|her|them)) (that|) {x}",
        "to tell (him|her|them) (that|) {x}",
        "to let (him|her|them) know (that|) {x}",
        "that {x}",
        "telling (him|her|them) (that|) {x}",
        "to (inform|warn) (him|her|them) that {x}",
        "explaining that {x}",
        "to announce that {x}",
        "to confirm that {x}",
        "with the news that {x}",
        "mentioning that {x}",
        ", tell (him|her|them) (that|) {x}",
        ", (say|write) (that|) {x}",
    ],
    "fr": [
        "pour (lui|leur|) dire que {x}",
        "disant que {x}",
        "et dis(-lui|-leur|) que {x}",
        "pour (l'informer|l'avertir|le prévenir|la prévenir|les prévenir) que {x}",
        "en disant que {x}",
        "pour (lui|leur) annoncer que {x}",
        "pour confirmer que {x}",
        "et explique que {x}",
        "que {x}",
        "pour (lui|leur) faire savoir que {x}",
        "en précisant que {x}",
        "pour signaler que {x}",
        "comme quoi {x}",
        ", dis(-lui|-leur|) que {x}",
        ", écris(-lui|-leur|) que {x}",
        ", préviens-(le|la|les) que {x}",
    ],
}

# Requests whose own words the body repeats: (words of the request, subject, body). What stands in [] is {rest}.
PASSED = {
    "en": [
        (
            "{ask} [when the {w} (ships|starts|arrives|will be ready|is due|opens|ends|is)]",
            "Question",
            "Could you tell me {rest}?",
        ),
        (
            "{ask} [when (it|that|this) (ships|starts|arrives|will be ready|is due|opens)]",
            "Question",
            "Could you tell me {rest}?",
        ),
        ("{ask} [(if|whether) {x}]", "Question", "Could you tell me {rest}?"),
        (
            "{ask} [if {det} {w} is (ready|done|confirmed|still on|free|open|available|over)]",
            "Question",
            "Could you tell me {rest}?",
        ),
        ("{ask} [(if|whether) {n} is coming {d}]", "Question", "Could you tell me {rest}?"),
        ("{ask} [whether the {w} is {d}]", "Question", "Could you tell me {rest}?"),
        ("{ask} [where {det} {w} is]", "Question", "Could you tell me {rest}?"),
        ("{ask} [how much the {w} costs]", "Question", "Could you tell me {rest}?"),
        ("{ask} [who (has|brings|needs|wrote) the {w}]", "Question", "Could you tell me {rest}?"),
        (
            "(asking for|to ask for|and ask for|requesting|to request) [(the|a|an|his|her|their|another) {w}]",
            "Request",
            "Could you send me {rest}?",
        ),
        (
            "(thanking (him|her|them)|to thank (him|her|them)|and thank (him|her|them)) for [{det} {w}]",
            "Thank you",
            "Thank you for {rest}.",
        ),
        (
            "(to congratulate (him|her|them)|congratulating (him|her|them)|and congratulate (him|her|them)) on [{det} {w}]",
            "Congratulations",
            "Congratulations on {rest}!",
        ),
        (
            "(to invite (him|her|them)|inviting (him|her|them)|and invite (him|her|them)) to [(the|a|my|our) {w} {d}]",
            "Invitation",
            "I would like to invite you to {rest}.",
        ),
        (
            "(to remind (him|her|them)|reminding (him|her|them)|and remind (him|her|them)) (of|about) [{det} {w}( {d}|)]",
            "Reminder",
            "A reminder: {rest}.",
        ),
        ("(to apologise|apologising|and apologise) for [{det} {w}]", "Sorry", "I am sorry for {rest}."),
        ("about [{det} {w}]", "{w}", "About {rest}."),
    ],
    "fr": [
        (
            "{ask} [quand (ça|cela) (arrive|commence|part|ouvre|finit)]",
            "Question",
            "Pouvez-vous me dire {rest} ?",
        ),
        ("{ask} [si {x}]", "Question", "Pouvez-vous me dire {rest} ?"),
        (
            "{ask} [quand {det} {w} (arrive|commence|part|sera prêt|ouvre)]",
            "Question",
            "Pouvez-vous me dire {rest} ?",
        ),
        (
            "{ask} [si {det} {w} est (prêt|prête|confirmé|libre|fini|ouvert|disponible)]",
            "Question",
            "Pouvez-vous me dire {rest} ?",
        ),
        ("{ask} [si {n} vient {d}]", "Question", "Pouvez-vous me dire {rest} ?"),
        ("{ask} [où est {det} {w}]", "Question", "Pouvez-vous me dire {rest} ?"),
        ("{ask} [combien coûte (le|la) {w}]", "Question", "Pouvez-vous me dire {rest} ?"),
        ("{ask} [qui (a|apporte|veut) (le|la) {w}]", "Question", "Pouvez-vous me dire {rest} ?"),
        ("{ask} [(le|la|un|une|son|sa|leur) {w}]", "Demande", "Pouvez-vous m'envoyer {rest} ?"),
        (
            "(pour (le|la|les) remercier|en (le|la|les) remerciant|et remercie-(le|la|les)) pour [{det} {w}]",
            "Merci",
            "Merci pour {rest}.",
        ),
        (
            "(pour (le|la|les) remercier|en (le|la|les) remerciant|et remercie-(le|la|les)) [(du|de la|de son|de sa) {w}]",
            "Merci",
            "Merci {rest}.",
        ),
        (
            "(pour (le|la|les) féliciter|et félicite-(le|la|les)) pour [{det} {w}]",
            "Félicitations",
            "Félicitations pour {rest} !",
        ),
        (
            "(pour (l'inviter|les inviter)|et (invite-le|invite-la)) [(au|à la|à mon|à notre) {w} {d}]",
            "Invitation",
            "Je vous invite {rest}.",
        ),
        (
            "(pour (lui|leur) rappeler|et rappelle(-lui|-leur)) [{det} {w}( {d}|)]",
            "Rappel",
            "Petit rappel : {rest}.",
        ),
        ("pour m'excuser pour [{det} {w}]", "Excuses", "Je suis désolé pour {rest}."),
        ("au sujet [(du|de la|de notre) {w}]", "{w}", "Au sujet {rest}."),
    ],
}
ASKING = {
    "en": "(asking|to ask|and ask|to ask (him|her|them)|and ask (him|her|them)|asking (him|her|them))",
    "fr": "(pour (lui|leur|) demander|et demande(-lui|-leur|)|en (lui|leur|) demandant)",
}
DETERMINERS = {
    "en": "(the|the|the|a|your|his|her|their|my|our|this|yesterday's|all the)",
    "fr": "(le|la|le|la|un|une|son|sa|votre|leur|mon|notre|ce|cette)",
}


def parted(line: str, pools: Pools, lang: str, w: str, x: str = "") -> tuple[str, str]:
    """A line whose small slots are filled, and what of it stood in []; there may be nothing."""
    line = line.replace("{ask}", ASKING[lang]).replace("{det}", DETERMINERS[lang])
    line = fill(" ".join(expand(line, pools.rng).split()).replace("{x}", x), pools, lang, w)
    head, _, tail = line.partition("[")
    rest, _, tail = tail.partition("]")
    return head + rest + tail, rest


def loose(pools: Pools, lang: str) -> str:
    """Everyday words in no order that a grammar knows: whatever people write must be carried over."""
    rng = pools.rng
    words = [pools.everyday(lang)] + [pools.loose_word(lang) for _ in range(rng.randint(1, 8))]
    if rng.random() < 0.25:
        words.insert(rng.randint(1, len(words)), str(rng.randint(1, 2030)))
    return " ".join(words)


def fill(text: str, pools: Pools, lang: str, w: str) -> str:
    """Fills the small slots of a clause."""
    rng = pools.rng
    for slot, make in (
        ("{w2}", lambda: pools.word(lang)),
        ("{d}", lambda: pools.date(lang)),
        ("{t}", lambda: pools.time(lang)),
        ("{n}", pools.first),
        ("{c}", pools.city),
        ("{k}", lambda: rng.randint(2, 9999)),
    ):
        if slot in text:
            text = text.replace(slot, str(make()))
    return text.replace("{w}s", pools.word(lang) + "s").replace("{w}", w)


def clause(pools: Pools, lang: str) -> tuple[str, str]:
    """A clause and the subject of a mail that says it: ("the report is ready", "The report is ready")."""
    roll = pools.rng.random()
    said = spoken("CLAUSES", lang, pools.test)
    if roll < 0.26:
        text = free(pools, lang)
    elif roll < 0.34:
        text = loose(pools, lang)
    else:
        text = expand(pools.rng.choice(said if said and roll > 0.56 else CLAUSES[lang]), pools.rng).replace(
            "I 'm", "I'm"
        )
        text = fill(text, pools, lang, pools.thing(lang))
    return text, heading(text)


def heading(text: str) -> str:
    """The subject of a mail that was given none: its text, without the stop."""
    return text[:1].upper() + text[1:].rstrip(".")


def sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text[-1] in ".!?" else text + "."


def wish(pools: Pools, lang: str) -> tuple[str, str, str]:
    """An intention for a mail: (words of the request, subject, body)."""
    rng = pools.rng
    roll = rng.random()
    if roll < 0.3:
        words, subject, body = FIXED[lang][0] if rng.random() < 0.2 else rng.choice(FIXED[lang])
        depth_safe = expand("(" + words + ")", rng)
        return depth_safe, subject, body
    if roll < 0.72:
        text, topic = clause(pools, lang)
        frame = expand(rng.choice(THAT[lang]), rng)
        if frame.endswith("que {x}") and VOWEL.match(text):
            frame = frame[:-5] + "'{x}"
        return " ".join(frame.replace("{x}", text).split()), topic, sentence(text)
    line, topic, body = rng.choice(PASSED[lang])
    w = pools.thing(lang)
    words, rest = parted(line, pools, lang, w, clause(pools, lang)[0])
    topic = topic.replace("{w}", w)
    return words, topic[:1].upper() + topic[1:], body.replace("{rest}", rest)
