"""Tools beside mail, as plain data: names, parameters, phrasings and how an answer reads.

A domain is a few tools that belong together. A tool has `names`; `params`, a role each, as "name|other name:type?" with
"?" for an optional one; `desc`; its phrasings `en` and `fr`, one a line, with `@verb`, `(a|b|)` and `{role}` as in
`phrase.py`, where a role names the kind of its value too. What a phrasing says without a slot stands behind an arrow:
`@turn off the fan => state=off`. `done` is said after an action; `value` after a question, with {v} of the kind `v` from
the tool's answer; `items` for each thing of a list.
Domains in HELD never occur in training: they measure tools never seen.
"""

from . import (
    accounts,
    affairs,
    basic,
    business,
    choices,
    code,
    craft,
    daily,
    devices,
    garden,
    health,
    industry,
    media,
    office,
    online,
    planning,
    safety,
    school,
    servers,
    teams,
    town,
    transport,
    travel,
    words,
)

HELD = {"bank", "library", "gym", "parking"}
GROUPS = [
    basic,
    devices,
    safety,
    garden,
    planning,
    daily,
    media,
    transport,
    travel,
    business,
    teams,
    office,
    code,
    servers,
    accounts,
    industry,
    health,
    school,
    affairs,
    words,
    online,
    town,
    craft,
    choices,
]
DOMAINS = {name: tools for group in GROUPS for name, tools in group.DOMAINS.items()}
assert len(DOMAINS) == sum(len(group.DOMAINS) for group in GROUPS), "a domain is there twice"

ALIKE = """climate home oven pool switches
settings switches climate
exports sheets database
driving car
breaks timers alarms math clock
bakery shopping shop takeaway pantry birthdays
queue ci printer containers packages tasks machines
townhall site lift fleet
salon doctor museum calendar hiring choir wedding
wedding events
air weather station tides quakes ski
hiking ski trips stay restaurants
adverts shop auction housing
social chat blog newsletter forum
podcasts newsletter social forum
clips cameras photos drone
games chess quest
baby pets aquarium
kitchen takeaway recipes meals restaurants
pool home oven
tools lab warehouse fleet stage
studio music playlists
emergency phone contacts maps
brewery wine pantry
harbour parcels tides
bees farm
math timers alarms notes clock
alarms sleep stay
notes tasks diary calendar shopping playlists films wiki crm trips medicine
tasks chores habits board
calendar meetings hiring doctor pets museum housing car leave birthdays events meals
home switches blinds oven locks alarm_system
home switches machines servers containers flags music games
shop shopping pantry coupons
shop takeaway parcels warehouse fleet lab
recipes meals pantry shopping nutrition
garden plants farm
music playlists radio podcasts tv games films cinema
events museum cinema
travel trains taxi maps transit bikes
travel trips stay restaurants flights
maps restaurants doctor bikes
weather station tides
files photos documents printer wiki textwork backups
chat sms voicemail contacts phone
tickets board pulls ci
crm board
polls chance
leave school
math units
news market crypto
web servers dns certs
logs containers""".split("\n")  # a request to one of a line could be meant for another, so only one is shown


def alike(names) -> set[str]:
    """These domains and all that could be taken for one of them."""
    return set(names).union(*(line.split() for line in ALIKE if set(line.split()) & set(names)))


def apart(names: list[str]) -> list[str]:
    """Without those that could be taken for an earlier one."""
    out = []
    for name in names:
        if name not in alike(out):
            out.append(name)
    return out


def halves(line: str) -> tuple[str, dict[str, str]]:
    """A phrasing's words, and what it says without a slot."""
    words, arrow, fixed = line.partition(" => ")
    return words, dict(pair.split("=") for pair in fixed.split(", ")) if arrow else {}
