"""A tiny grammar for phrasings, and the noise of real typing.

`(a|b|)` picks one branch, `{slot}` is filled with a value, and `@verb` becomes an imperative, a
polite question or a wish: "send", "could you send", "je voudrais envoyer".
"""

import random
import re
import unicodedata

VOWEL = re.compile("(?i)[aeiouàâéèêëîïôûœ]")
MUTE = re.compile("h(ô|ui|eu|ab|is|um|or|ip)")  # an h that is not said, in French
SHORT = {"de": "d'", "le": "l'", "la": "l'", "du": "de l'", "au": "à l'", "que": "qu'"}  # before one of those

FRENCH = {  # infinitive: (tu, vous)
    "écrire": ("écris", "écrivez"),
    "dire": ("dis", "dites"),
    "lire": ("lis", "lisez"),
    "faire": ("fais", "faites"),
    "mettre": ("mets", "mettez"),
    "prévenir": ("préviens", "prévenez"),
    "ouvrir": ("ouvre", "ouvrez"),
    "répondre": ("réponds", "répondez"),
    "transmettre": ("transmets", "transmettez"),
    "voir": ("vois", "voyez"),
    "prendre": ("prends", "prenez"),
    "éteindre": ("éteins", "éteignez"),
    "rappeler": ("rappelle", "rappelez"),
    "jeter": ("jette", "jetez"),
    "envoyer": ("envoie", "envoyez"),
    "essayer": ("essaie", "essayez"),
    "convertir": ("convertis", "convertissez"),
    "traduire": ("traduis", "traduisez"),
    "réserver": ("réserve", "réservez"),
    "acheter": ("achète", "achetez"),
    "inscrire": ("inscris", "inscrivez"),
    "fournir": ("fournis", "fournissez"),
    "réunir": ("réunis", "réunissez"),
    "remplir": ("remplis", "remplissez"),
    "vernir": ("vernis", "vernissez"),
    "tondre": ("tonds", "tondez"),
    "peindre": ("peins", "peignez"),
    "vendre": ("vends", "vendez"),
    "réduire": ("réduis", "réduisez"),
    "peser": ("pèse", "pesez"),
    "compléter": ("complète", "complétez"),
    "obtenir": ("obtiens", "obtenez"),
    "définir": ("définis", "définissez"),
    "suspendre": ("suspends", "suspendez"),
    "sortir": ("sors", "sortez"),
    "joindre": ("joins", "joignez"),
    "parcourir": ("parcours", "parcourez"),
    "balancer": ("balance", "balancez"),
    "glisser": ("glisse", "glissez"),
    "considérer": ("considère", "considérez"),
    "polir": ("polis", "polissez"),
    "refroidir": ("refroidis", "refroidissez"),
    "repérer": ("repère", "repérez"),
    "répéter": ("répète", "répétez"),
    "suivre": ("suis", "suivez"),
    "apprendre": ("apprends", "apprenez"),
    "reprendre": ("reprends", "reprenez"),
    "comprendre": ("comprends", "comprenez"),
    "servir": ("sers", "servez"),
    "offrir": ("offre", "offrez"),
    "couvrir": ("couvre", "couvrez"),
    "découvrir": ("découvre", "découvrez"),
    "rouvrir": ("rouvre", "rouvrez"),
    "partir": ("pars", "partez"),
    "défaire": ("défais", "défaites"),
    "refaire": ("refais", "refaites"),
    "relire": ("relis", "relisez"),
    "élire": ("élis", "élisez"),
    "prévoir": ("prévois", "prévoyez"),
    "revoir": ("revois", "revoyez"),
    "recevoir": ("reçois", "recevez"),
    "rejoindre": ("rejoins", "rejoignez"),
    "repeindre": ("repeins", "repeignez"),
    "extraire": ("extrais", "extrayez"),
    "exclure": ("exclus", "excluez"),
    "inclure": ("inclus", "incluez"),
    "conclure": ("conclus", "concluez"),
    "résoudre": ("résous", "résolvez"),
    "interrompre": ("interromps", "interrompez"),
    "accueillir": ("accueille", "accueillez"),
    "interdire": ("interdis", "interdisez"),
    "prédire": ("prédis", "prédisez"),
    "clore": ("clos", "clôturez"),
    "aller": ("va", "allez"),
    "maintenir": ("maintiens", "maintenez"),
    "promettre": ("promets", "promettez"),
    "redire": ("redis", "redites"),
    "foutre": ("fous", "foutez"),
    "ressortir": ("ressors", "ressortez"),
    "reconnaître": ("reconnais", "reconnaissez"),
}
ASK_EN = [
    "can you",
    "could you",
    "please",
    "could you please",
    "I want you to",
    "I need you to",
    "I'd like to",
    "I want to",
    "I need to",
    "go ahead and",
    "would you",
    "can you please",
    "let's",
    "you should",
    "help me",
]
ASK_FR = [
    "peux-tu",
    "tu peux",
    "pourrais-tu",
    "pouvez-vous",
    "pourriez-vous",
    "je voudrais",
    "je veux",
    "j'aimerais",
    "merci de",
    "il faut",
    "il faudrait",
    "est-ce que tu peux",
    "tu pourrais",
    "est-ce que vous pouvez",
    "il me faut",
    "veuillez",
]
OWN = re.compile("(I'd like|I want|I need) to$|let's|help me|je |j'|il ")  # nobody wants to give himself something

STEM = re.compile("(é[bcdfghjklmnpqrstvwxz]{1,2}|e[bcdfghjklmnpqrstvwxz])er$")  # régler: règle; acheter: achète
DOUBLING = ("appeler", "étiqueter", "rappeler", "épeler", "renouveler", "jeter", "projeter", "rejeter")


def french_forms(verb: str) -> tuple[str, str]:
    if verb in FRENCH:
        return FRENCH[verb]
    if verb.endswith(("tenir", "venir")):
        return verb[:-4] + "iens", verb[:-2] + "ez"
    if verb.endswith("ir"):  # finir; those like ouvrir are in the table
        return verb[:-1] + "s", verb[:-1] + "ssez"
    if verb.endswith(("mettre", "battre")):
        return verb[:-3] + "s", verb[:-2] + "ez"
    if verb.endswith("crire"):
        return verb[:-2] + "s", verb[:-2] + "vez"
    if verb.endswith("uire"):
        return verb[:-2] + "s", verb[:-2] + "sez"
    if verb.endswith("dre"):  # attendre; those like prendre are in the table
        return verb[:-2] + "s", verb[:-2] + "ez"
    if verb in DOUBLING:
        return verb[:-2] + verb[-3] + "e", verb[:-1] + "z"
    tu = re.sub("[eé]([bcdfghjklmnpqrstvwxz]{1,2})e$", r"è\1e", verb[:-1]) if STEM.search(verb) else verb[:-1]
    return re.sub("([ou])ye$", r"\1ie", tu), verb[:-1] + "z"


def expand(template: str, rng: random.Random) -> str:
    """Resolves `(a|b)` from the inside out."""
    while True:
        close = template.find(")")
        if close < 0:
            return " ".join(template.split(" "))
        start = template.rfind("(", 0, close)
        branch = rng.choice(template[start + 1 : close].split("|"))
        template = template[:start] + branch + template[close + 1 :]


def voice(template: str, lang: str, rng: random.Random) -> str:
    """Turns a leading `@verb` into one of the ways to ask for it."""
    if "@" not in template:
        return template
    head, _, tail = template.partition("@")
    verb, space, tail = tail.partition(" ")
    roll = rng.random()
    if lang == "fr":
        verb, me, _ = verb.partition("-moi")
        tu, vous = french_forms(verb)
        if roll < 0.5:
            verb = tu + me
        elif roll < 0.64:
            verb = vous + me
        else:
            verb = ("m'" if verb[0] in "aeiouéè" else "me ") + verb if me else verb
            verb = f"{rng.choice([a for a in ASK_FR if not (me and OWN.match(a))])} {verb}" if roll < 0.92 else verb
    elif roll > 0.62:
        me = tail.startswith("me ")
        verb = f"{rng.choice([a for a in ASK_EN if not (me and OWN.match(a))])} {verb}"
    return head + verb + space + tail


def plain(text: str) -> str:
    """Without accents, as many people type French."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def typo(text: str, rng: random.Random) -> str:
    """One slip of the fingers inside a word of the template, never inside a slot."""
    spots = [i for i in range(1, len(text) - 2) if text[i : i + 2].isalpha()]
    depth = [text[:i].count("{") - text[:i].count("}") for i in spots]
    spots = [s for s, d in zip(spots, depth) if d == 0]
    if not spots:
        return text
    i = rng.choice(spots)
    kind = rng.random()
    if kind < 0.4:
        return text[:i] + text[i + 1] + text[i] + text[i + 2 :]
    if kind < 0.7:
        return text[:i] + text[i + 1 :]
    return text[:i] + text[i] + text[i:]


BEFORE = {
    "en": [
        "hi, ",
        "hey, ",
        "ok, ",
        "hello, ",
        "so, ",
        "now ",
        "then ",
        "also ",
        "right, ",
        "good morning, ",
        "quick one: ",
    ],
    "fr": [
        "salut, ",
        "bonjour, ",
        "ok, ",
        "dis, ",
        "alors ",
        "maintenant ",
        "ensuite ",
        "et ",
        "bon, ",
        "s'il te plaît ",
        "vite, ",
    ],
}
AFTER = {
    "en": [" please", ", please", " thanks", ", thank you", " for me", " now", " pls", " asap"],
    "fr": [" s'il te plaît", ", merci", " stp", " s'il vous plaît", " svp", " merci", " maintenant", " vite"],
}


QUESTION = re.compile(  # how a question begins
    r"(can|could|would|what|where|when|who|whose|which|how|is|are|am|do|does|did|will|has|have|why|should|any|was|were|"
    r"peux-tu|pourrais-tu|pouvez-vous|pourriez-vous|"
    r"quels?|quelles?|où|quand|qui|combien|comment|est-ce|y a-t-il|qu'|que |suis-je|ai-je|puis-je|"
    r"peut-on|pourquoi|dois-je|faut-il|reste-t-il|à quelle|à quel|de quand|c'est quoi|il y a quoi)\b",
    re.I,
)


def say(template: str, slots: dict, lang: str, rng: random.Random, question=False, tail=True) -> str:
    """One request: expanded, voiced, made a little untidy, then filled. Slot values are never touched."""
    text = expand(voice(expand(template, rng), lang, rng), rng).strip()
    asks = question or bool(QUESTION.match(text))
    if rng.random() < 0.1:
        text = rng.choice(BEFORE[lang]) + text
    if tail and rng.random() < 0.1:
        text += rng.choice(AFTER[lang])
    if rng.random() < 0.07:
        text = typo(text, rng)
    if rng.random() < 0.68:
        text = text[:1].upper() + text[1:]
    else:
        text = "".join(part if part.startswith("{") else part.lower() for part in _pieces(text))
    if lang == "fr" and rng.random() < 0.12:
        text = "".join(part if part.startswith("{") else plain(part) for part in _pieces(text))
    if asks and rng.random() < 0.7:
        text += " ?" if lang == "fr" and rng.random() < 0.7 else "?"
    elif not asks and rng.random() < 0.3 and tail:
        text += rng.choice([".", ".", "!"])
    if rng.random() < 0.9:
        text = elided(text, slots, lang)
    for key, value in slots.items():
        text = text.replace("{" + key + "}", str(value))
    return text


def elided(text: str, slots: dict, lang: str) -> str:
    """French elisions and the English "an" before a slot whose value starts with a vowel."""
    for slot, value in slots.items():
        value = str(value)
        if slot == "id" or "@" in value or not (VOWEL.match(value) or lang == "fr" and MUTE.match(value)):
            continue
        if lang == "fr":
            form = r"(?<![.\w])(de|le|la|du|au|que) (?=\{" + slot + r"\})"
            text = re.sub(form, lambda m: SHORT[m[1].lower()], text, flags=re.I)
        else:
            text = re.sub(r"\b(a) (?=\{" + slot + r"\})", r"\1n ", text, flags=re.I)
    return text


def _pieces(text: str) -> list[str]:
    """Splits into literal pieces and `{slots}`."""
    out, rest = [], text
    while "{" in rest:
        head, _, rest = rest.partition("{")
        slot, _, rest = rest.partition("}")
        out += [head, "{" + slot + "}"]
    return out + [rest]
