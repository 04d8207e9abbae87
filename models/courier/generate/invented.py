"""Tools that nobody has seen: frames of requests whose verb, thing and property are drawn anew each time.

A frame is what a domain is in `domains`, with <a> and <A> for a verb, <t> for a thing, <p> for a property;
its French lines say <a> for the infinitive. What is asked is filled in with values, as there.
"""

import random

from .pools import Pools

ACTS = """polish polir
paint peindre
wash laver
repair réparer
rent louer
print imprimer
scan scanner
weigh peser
sort trier
archive archiver
lock verrouiller
start démarrer
stop arrêter
check vérifier
sell vendre
clean nettoyer
measure mesurer
copy copier
charge charger
register enregistrer
approve approuver
reject rejeter
water arroser
feed nourrir
count compter
heat chauffer
cool refroidir
move déplacer
inspect inspecter
reserve réserver
compile compiler
deploy déployer
restart redémarrer
rate noter
publish publier
draw dessiner
compress compresser
encrypt chiffrer
test tester
update actualiser
install installer
share partager""".split("\n")
THINGS = """lantern lanterne
fence clôture
bike vélo
boat bateau
machine machine
server serveur
report rapport
invoice facture
room salle
plant plante
cat chat
tank cuve
badge badge
camera caméra
robot robot
valve vanne
drone drone
job tâche
oven four
sample échantillon
image image
module module
document document
parcel colis
vehicle véhicule
battery batterie
account compte
table table
lamp lampe
film film
package paquet
database base
pump pompe
device appareil
song chanson
model modèle""".split("\n")
PROPERTIES = """status état
price prix
weight poids
size taille
age âge
owner propriétaire
color couleur
rank rang
level niveau
speed vitesse
state état
temperature température
value valeur
cost coût
length longueur
version version
place emplacement
deadline échéance
score score
label libellé""".split("\n")
UNITS = """boxes boîtes
kilos kilos
litres litres
pages pages
pieces pièces
cups tasses
metres mètres
points points
copies copies
rows lignes""".split("\n")

ACT = {
    "names": "<a>_<t> <t>_<a> <a>",
    "params": {"id": "id|name|<t>|<t>_id|target|ref"},
    "desc": ["<A> a <t>", "<A> the <t>", "<A>s a <t> by id", "<a> <t>"],
    "en": "@<a> (the|) <t> {id}\n@<a> {id}, the <t>\n@<a> {id}\n<t> {id}: @<a> it\nthe <t> {id} (must|has to) be <a>ed",
    "fr": "@<a> (le|la|un|mon|) <t> {id}\n@<a> {id}\n@<a> {id}, le <t>\nil (faut|faudrait) <a> le <t> {id}",
}
ACT_WITH = {  # an optional or required thing more: role, names, type, English words, French words
    "mode": ("mode|how|style", "string", "in {mode} mode", "en mode {mode}"),
    "level": ("level|power|intensity", "integer", "at level {level}", "au niveau {level}"),
    "days": ("count|times|n|repeat", "integer", "{days} times", "{days} fois"),
    "minutes": ("duration|minutes|length", "integer", "for {minutes} minutes", "pendant {minutes} minutes"),
    "date": ("date|day|when", "string", "on {date}", "pour {date}"),
    "name": ("owner|person|who|for", "string", "for {name}", "pour {name}"),
    "city": ("place|city|location", "string", "in {city}", "à {city}"),
    "color": ("color|colour", "string", "in {color}", "en {color}"),
}
FRAMES = [
    {
        "names": "get_<p> <t>_<p> check_<p> get_<t>_<p> read_<p>",
        "params": {"id": "id|<t>|<t>_id|name|ref|target"},
        "desc": ["Get the <p> of a <t>", "<P> of a <t>", "Returns the <p>", "Check the <p> of a <t>"],
        "en": "what is the <p> of {id}\nwhat is the <p> of (the |)<t> {id}\n@check the <p> of {id}\n<p> of <t> {id}\n<t> {id}: what <p>\n@give me the <p> of {id}\nhow is the <p> of the <t> {id}",
        "fr": "quel est le <p> de {id}\nquel est le <p> du <t> {id}\n@vérifier le <p> de {id}\n<p> du <t> {id}\n<t> {id} : quel <p>\n@donner(-moi|) le <p> de {id}",
        "v": "number",
    },
    {
        "names": "find_<t> <t>_search search_<t>s <t>_finder locate_<t>",
        "params": {"city": "place|city|area|location|town|where"},
        "desc": ["Find a <t>", "Find a <t> in a place", "Locate a <t>", "Search <t>s"],
        "en": "where can I (find|see|get) a <t> in {city}\n@find a <t> in {city}\n@look for a <t> in {city}\na <t> in {city}\nis there a <t> in {city}\n<t>s (near|around|in) {city}",
        "fr": "où (puis-je|je peux) (trouver|voir) un <t> à {city}\n@trouver un <t> à {city}\n@chercher un <t> à {city}\nun <t> à {city}\ny a-t-il un <t> à {city}\nles <t>s (près de|autour de|de) {city}",
        "v": "street",
    },
    {
        "names": "<a>_<t>s count_<t> add_<t> use_<t> <t>_<a>",
        "params": {"item": "item|<t>|kind|what|type|product", "days": "count|amount|quantity|<u>|n:integer"},
        "desc": ["<A> some <t>", "Keep count of what was used", "Add <u> of something", "<A> an amount"],
        "en": "@<a> {days} <u> of {item}\nI (used|had|made|got|lost) {days} <u> of {item}\n@add {days} <u> of {item}\n@<a> {item}, {days} <u>\n{days} <u> of {item} (please|now|)\n@<a> {item}: {days}",
        "fr": "@<a> {days} <u> de {item}\nj'ai (pris|eu|fait|perdu) {days} <u> de {item}\n@ajouter {days} <u> de {item}\n@<a> {item}, {days} <u>\n{days} <u> de {item}",
    },
    {
        "names": "list_<t>s <t>s_of <t>_list get_<t>s",
        "params": {"name": "name|owner|person|maker|by|user"},
        "desc": ["List the <t>s of a person", "<T>s of somebody", "Get somebody's <t>s"],
        "en": "which <t>s (does|did) {name} (have|make|own|sell)\n<t>s (of|by|from) {name}\n@list the <t>s of {name}\n@show me {name}'s <t>s\n@find the <t>s of {name}\nwhat <t>s are {name}'s",
        "fr": "quels <t>s a {name}\n<t>s de {name}\n@lister les <t>s de {name}\n@trouver les <t>s de {name}\n@montrer(-moi|) les <t>s de {name}",
        "items": "sentence",
    },
    {
        "names": "give_<t>s hand_<t> <a>_<t>s offer_<t>s",
        "params": {"name": "to|person|who|receiver|name|target", "level": "count|amount|value|quantity|n:number"},
        "desc": ["Give <t>s to a person", "<A> <t>s for somebody", "Hands out <t>s"],
        "en": "@give {level} <t>s to {name}\n@give {name} {level} <t>s\n@<a> {level} <t>s for {name}\n{name} (gets|wins|needs) {level} <t>s\n@hand {name} {level} <t>s",
        "fr": "@donner {level} <t>s à {name}\n@<a> {level} <t>s pour {name}\n{name} (gagne|reçoit) {level} <t>s\n@offrir {level} <t>s à {name}",
    },
    {
        "names": "<a>_<t> <t>_<a> <a>_by_title",
        "params": {"title": "title|<t>|name|label", "minutes": "duration|minutes|time|length:integer?"},
        "desc": ["<A> a <t>", "<A> a <t> for a time", "<t>: <a>"],
        "en": "@<a> the <t> {title}\n@<a> {title}\n@<a> {title} for {minutes} minutes\n@<a> me {title}\n@<a> the <t> {title} for {minutes} minutes",
        "fr": "@<a> le <t> {title}\n@<a> {title}\n@<a> {title} pendant {minutes} minutes\n@<a> le <t> {title} pour {minutes} minutes",
    },
    {
        "names": "set_<p> <t>_set_<p> change_<p> update_<p>",
        "params": {"id": "id|<t>|name|target|ref", "level": "value|<p>|to|level|new_<p>:number"},
        "desc": ["Set the <p> of a <t>", "Change a <t>'s <p>", "Update the <p>"],
        "en": "@set the <p> of {id} to {level}\n@change the <p> of <t> {id} to {level}\n@put {id} (at|on) <p> {level}\n<p> {level} for {id}\n<t> {id}: <p> {level}",
        "fr": "@mettre le <p> de {id} à {level}\n@changer le <p> du <t> {id} en {level}\n@passer {id} au <p> {level}\n<p> {level} pour {id}",
    },
    {
        "names": "<a>_from_to <a>_<t> move_<t> carry_<t>",
        "params": {"from": "from|start|source|origin", "to": "to|end|target|destination"},
        "desc": ["<A> a <t> from one place to another", "Move a <t>", "<A> between two places"],
        "en": "@<a> (the|a) <t> from {from} to {to}\n@bring the <t> from {from} to {to}\n<t> from {from} to {to}\n@<a> to {to} from {from}\nthe <t> must go from {from} to {to}",
        "fr": "@<a> (le|un) <t> de {from} à {to}\n<t> de {from} à {to}\n@<a> de {from} vers {to}\nle <t> doit aller de {from} à {to}",
    },
]


def _pair(line: str) -> tuple[str, str]:
    english, french = line.split(" ")
    return english, french


def frame(pools: Pools, rng: random.Random) -> dict:
    """A tool's description in the form of `domains`, in words drawn anew; one in four is of words that do not exist."""
    act = _pair(pools.draw(lambda: rng.choice(ACTS)))  # the test split has verbs of its own
    thing, prop, unit = (_pair(rng.choice(lines)) for lines in (THINGS, PROPERTIES, UNITS))
    if rng.random() < 0.25:
        act = (pools.draw(lambda: pools.pseudo(1, 2)),) * 2
        act = act[0], act[1] + "er"
    if rng.random() < 0.25:
        thing = (pools.draw(lambda: pools.pseudo(2, 3)),) * 2
    if rng.random() < 0.15:
        prop = (pools.draw(lambda: pools.pseudo(2, 3)),) * 2
    spec = acting(rng) if rng.random() < 0.4 else rng.choice(FRAMES)
    words = {"a": act, "t": thing, "p": prop, "u": unit}

    def worded(text: str, which: int) -> str:
        for key, pair in words.items():
            text = text.replace(f"<{key}>", pair[which]).replace(f"<{key.upper()}>", pair[which].capitalize())
        return text

    out = {key: value for key, value in spec.items() if key in ("items", "v")}
    out["names"] = worded(spec["names"], 0)
    if rng.random() < 0.12:  # a name that says nothing: only the description helps
        out["names"] = pools.draw(lambda: pools.pseudo(2, 3))
    out["params"] = {role: worded(names, 0) for role, names in spec["params"].items()}
    out["desc"] = [worded(text, 0) for text in spec["desc"]]
    if rng.random() < 0.15 and spec["names"].startswith("<a>"):
        out["desc"] = [f"{act[1].capitalize()} un {thing[1]}"]
    out["en"], out["fr"] = worded(spec["en"], 0), worded(spec["fr"], 1)
    return out


def acting(rng: random.Random) -> dict:
    """Something done to a thing that has an id, with none to two things more."""
    spec = dict(ACT, params=dict(ACT["params"]))
    for role in rng.sample(list(ACT_WITH), rng.choice([0, 0, 1, 1, 2])):
        names, kind, en, fr = ACT_WITH[role]
        optional = rng.random() < 0.5
        spec["params"][role] = f"{names}:{kind}" + ("?" if optional else "")
        for lang, words in (("en", en), ("fr", fr)):
            lines = [line for line in spec[lang].split("\n") if not line.endswith(("it", "ed"))]
            longer = [f"{line} {words}" for line in lines]
            spec[lang] = "\n".join(spec[lang].split("\n") + longer if optional else longer)
    return spec
