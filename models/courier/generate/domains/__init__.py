"""Tools beside mail, as plain data: names, parameters, phrasings and how an answer reads.

A domain is a few tools that belong together. A tool has `names`; `params`, a role each, as "name|other name:type?" with
"?" for an optional one; `desc`; its phrasings `en` and `fr`, one a line, with `@verb`, `(a|b|)` and `{role}` as in
`phrase.py`, where a role names the kind of its value too. What a phrasing says without a slot stands behind an arrow:
`@turn off the fan => state=off`. A tool that answers with a value has its kind as `v`, one that answers with a list the
kinds of each thing of it as `items`; any other does something and says that it did.
Domains in HELD never occur in training: they measure tools never seen.
"""

from . import (
    accounts,
    affairs,
    appliances,
    basic,
    business,
    choices,
    civic,
    clinic,
    clubs,
    code,
    comfort,
    community,
    craft,
    daily,
    devices,
    garden,
    health,
    hobbies,
    industry,
    interfaces,
    learning,
    media,
    money,
    office,
    online,
    planning,
    plant,
    play,
    roads,
    safety,
    school,
    science,
    servers,
    software,
    software2,
    stagearts,
    teams,
    town,
    trades,
    transport,
    travel,
    ways,
    words,
    workplace,
    zoo,
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
    appliances,
    civic,
    clinic,
    plant,
    zoo,
    software,
    software2,
    clubs,
    hobbies,
    stagearts,
    ways,
    comfort,
    trades,
    workplace,
    community,
    play,
    money,
    roads,
    science,
    interfaces,
    learning,
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
logs containers
fridge oven kitchen climate pantry
coffee takeaway kitchen
doorbell cameras alarm_system phone reception
lamps switches home scenes settings streetlights
scenes home playlists
purifier climate air settings
smartbed sleep
zoo livestock henhouse pets aquarium farm birding riding
orchard vineyard forestry farm garden plants
vineyard wine brewery
surgery hospital doctor trial carehome
blood hospital charity
vaccines doctor medicine pets
pharmacy medicine chemstore shop warehouse
ambulance emergency hospital taxi towing
carehome nutrition meals
optician doctor shop
conveyor machines windfarm robotarm queue
upkeep machines car tools tenants
quality lab machines till
windfarm energy
waterworks townhall tides air
streetlights townhall
crossings signals transit modeltrain
snowplough townhall ski
police emergency court insurance
lostfound police luggage shop
election polls townhall
debugger editor linter unittests browser logs
editor files textwork
unittests ci lab
cronjobs queue ci alarms training timers
buckets files backups
pods containers servers deploy
firewall dns web servers locks
oncall servers tickets emergency leave
training ci fitness
browser web
stamps auction museum market
genealogy contacts
knitting tailor drycleaner
modeltrain trains
pottery oven
club choir users newsletter leave
tournament sports chess games referee
referee golf
swimming pool fitness diving
tuner studio music fitness
karaoke playlists music queue choir
gallery museum dig warehouse
dig lab warehouse
festival events stage cinema casting
casting hiring jobs films
bridge harbour drone marina notes diary
marina harbour car
signals trains
apron flights
carpool travel taxi trains
spacecraft stars drone metrics
balloon drone weather stars
florist garden funeral shop
butcher shop shopping kitchen
tailor shop drycleaner laundry
jeweller shop auction
till shop invoices bakery parcels
reception contacts hiring calendar
desks meetings stay
assets warehouse tickets parcels lab
purchasing shop shopping invoices expenses warehouse
staff_training school exams hiring
parish calendar wedding events charity
scripture textwork dictionary birthdays calendar
funeral wedding parish blog
tenants housing contracts lift
pocketmoney envelopes subscriptions expenses ledger charity
screentime tv habits baby
roleplay quest chance games blockworld
gamenight games sports tournament chess
poker auction
crossword dictionary textwork
blockworld site games forum livestream
microscope cameras photos lab
trial medicine lab
survey forms polls flashcards
polar shopping pantry
ledger invoices expenses tax
grants expenses charity tax
pension tax payroll leave
rental car bikes taxi travel
petrol car
campsite stay travel hiking
luggage parcels flights
diving hiking
apikeys vault users certs
webhooks web notes
localization translate
migrations database deploy
drawing whiteboard slides photos exports
canteen meals restaurants leave school
exams school doctor
newsroom blog textwork social
livestream clips social radio chat
movers parcels travel lostfound
recycling townhall parcels
mushrooms weather birding plants
escape events games clock timers
customs tax parcels harbour
cleaning chores purchasing vacuum""".split(
    "\n"
)  # a request to one of a line could be meant for another, so only one is shown


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
