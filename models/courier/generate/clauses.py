"""Free clauses: who does what to which thing, when. Many small lists make few repeats."""

from .pools import Pools

EN = {
    "who": ["I", "we", "my sister", "my brother", "the boss", "nobody", "everybody", "the team", "our client", "the neighbours", "my son", "her friend", "they", "you", "the children", "{n}", "{n}", "{n} and I"],
    "did": ["forgot", "found", "lost", "bought", "sold", "cleaned", "finished", "started", "cancelled", "moved", "changed", "broke", "repaired", "ordered", "paid for", "checked", "opened", "closed", "left", "brought",
            "missed", "chose", "built", "wrote", "prepared", "accepted", "refused", "saw", "sent", "took", "will bring", "will fix", "will check", "can't find", "can't open", "need", "want", "love", "would like", "must see",
            "have to change", "are looking for", "will pay for", "can send", "should read", "won't need", "want to sell", "have to return"],
    "what": ["the {w}", "the {w}", "a new {w}", "the old {w}", "my {w}", "our {w}", "your {w}", "the {w} from {c}", "the {w} of {n}", "{k} {w}s", "the blue {w}", "the first {w}", "both {w}s", "the {w} and the {w2}", "another {w}"],
    "when": ["", "", "", " {d}", " at {t}", " last night", " this morning", " yesterday", " in {c}", " with {n}", " before {d}", " after lunch", " again", " too late", " for free", " because of the {w2}", ", sorry", " by train", " at home"],
}
FR = {
    "who": ["je", "nous", "ma sœur", "mon frère", "le patron", "personne", "l'équipe", "notre client", "les voisins", "mon fils", "son amie", "on", "tu", "les enfants", "{n}", "{n}", "ma mère", "la voisine"],
    "did": ["a oublié", "a trouvé", "a perdu", "a acheté", "a vendu", "a nettoyé", "a fini", "a commencé", "a annulé", "a déplacé", "a changé", "a cassé", "a réparé", "a commandé", "a payé", "a vérifié", "a ouvert", "a fermé",
            "a laissé", "a apporté", "a raté", "a choisi", "a construit", "a écrit", "a préparé", "a accepté", "a refusé", "a vu", "a envoyé", "a pris", "va apporter", "va réparer", "va vérifier", "ne trouve pas", "cherche", "veut",
            "aime", "voudrait", "doit voir", "doit changer", "peut envoyer", "doit lire", "veut vendre", "attend", "garde", "prépare", "prend"],
    "what": ["le {w}", "la {w}", "un nouveau {w}", "une autre {w}", "mon {w}", "ma {w}", "notre {w}", "votre {w}", "le {w} de {c}", "la {w} de {n}", "{k} {w}s", "le premier {w}", "les deux {w}s", "le {w} et la {w2}", "ton {w}"],
    "when": ["", "", "", " {d}", " à {t}", " hier soir", " ce matin", " hier", " à {c}", " avec {n}", " avant {d}", " après le repas", " encore une fois", " trop tard", " gratuitement", " à cause du {w2}", ", désolé", " en train", " à la maison"],
}
AVOIR = {"je": "ai", "nous": "avons", "tu": "as", "les voisins": "ont", "les enfants": "ont"}
PLURAL = {"je": {"va": "vais", "veut": "veux", "doit": "dois", "peut": "peux", "prend": "prends", "attend": "attends", "voudrait": "voudrais"},
          "tu": {"va": "vas", "veut": "veux", "doit": "dois", "peut": "peux", "cherche": "cherches", "aime": "aimes", "prend": "prends", "attend": "attends", "voudrait": "voudrais", "garde": "gardes", "prépare": "prépares"}}


def free(pools: Pools, lang: str) -> tuple[str, str]:
    """A clause and the thing it is about."""
    rng = pools.rng
    parts = FR if lang == "fr" else EN
    who, did, what, when = (rng.choice(parts[k]) for k in ("who", "did", "what", "when"))
    if lang == "fr":
        verb, space, rest = did.partition(" ")
        if verb == "a" and who in AVOIR:
            did = AVOIR[who] + space + rest
        elif who in PLURAL:
            did = PLURAL[who].get(verb, verb) + space + rest
        elif who in ("nous", "les voisins", "les enfants"):
            did = AVOIR[who] + " trouvé"
        text = f"{who} {did} {what}{when}".replace("je ai", "j'ai").replace("je a", "j'a")
    else:
        if who not in ("I", "we", "they", "you", "the neighbours", "the children") and not who.endswith("I"):
            did = did.replace("need", "needs").replace("want", "wants").replace("love", "loves").replace("have to", "has to").replace("are looking", "is looking") if not did.startswith("won't") else did
        text = f"{who} {did} {what}{when}"
        text = text.replace("I are looking", "I am looking")
    w, w2 = pools.word(lang), pools.word(lang)
    fills = {"{w2}": w2, "{w}": w, "{n}": pools.first(), "{c}": pools.city(), "{d}": pools.date(lang), "{t}": pools.time(lang), "{k}": str(rng.randint(2, 99))}
    for slot, value in fills.items():
        text = text.replace(slot, value)
    return text, w[:1].upper() + w[1:]
