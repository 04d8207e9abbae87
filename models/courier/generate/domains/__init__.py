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
    assistants,
    basic,
    bodycare,
    business,
    buying,
    choices,
    civic,
    clinic,
    clubs,
    code,
    comfort,
    community,
    craft,
    daily,
    desktop,
    devices,
    fields,
    forge,
    funds,
    garden,
    health,
    hobbies,
    houseware,
    industry,
    interfaces,
    journeys,
    learning,
    leisure,
    media,
    money,
    netops,
    oddments,
    office,
    online,
    pagework,
    planning,
    plant,
    play,
    public,
    roads,
    safety,
    school,
    science,
    servers,
    software,
    software2,
    stagearts,
    study,
    talking,
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
    assistants,
    bodycare,
    buying,
    desktop,
    fields,
    forge,
    funds,
    houseware,
    journeys,
    leisure,
    netops,
    oddments,
    pagework,
    public,
    study,
    talking,
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
cleaning chores purchasing vacuum
memory notes diary wiki contacts crm
encyclopedia web news dictionary papers wiki
videos films clips tv livestream podcasts web
invites calendar meetings events wedding birthdays
trash files photos documents backups recycling
designs drawing slides whiteboard exports
zones clock calendar meetings units
stopwatch timers timesheet sports breaks
mindmap whiteboard drawing notes board
vitals hospital doctor fitness medicine diabetes
diabetes nutrition medicine vitals doctor
allergies kitchen canteen doctor medicine
physio fitness doctor salon training sports
dental doctor hospital
waitingroom doctor hospital reception queue
firstaid emergency ambulance pharmacy doctor
cart shop shopping coupons takeaway wishlist
returns shop parcels payments
reviews restaurants films shop
wishlist shop shopping cart birthdays films
giftcards coupons shop loyalty
loyalty coupons giftcards shop
payments invoices till expenses returns subscriptions tenants ledger
quotes invoices contracts crm insurance
tabs browser web
bookmarks web wiki browser tabs recipes sports
downloads buckets films files web
archives files backups documents pdfs
processes containers servers cronjobs machines apps
apps packages phone settings games
windows blinds apps home car
clipboard textwork notes
disks buckets backups files printer3d
greenhouse garden plants farm climate
irrigation garden farm waterworks orchard vineyard
dairy farm livestock kitchen brewery
tractor farm fleet car machines
freight fleet parcels warehouse harbour movers customs
coldroom fridge warehouse lab pantry vaccines
rover robotarm drone vacuum spacecraft
meterreading energy waterworks tenants
storagebattery energy car climate
issues tickets board forum pulls oncall upkeep
releases deploy packages git
snippets textwork notes editor files
artifacts ci buckets packages files
registry containers packages photos pods
sqlconsole database migrations sheets
kvstore vault buckets database settings
statuspage oncall tickets newsroom servers
forex math market units crypto
loans tax pension insurance math
vat tax invoices math customs ledger
onboarding hiring staff_training users assets
appraisals hiring staff_training payroll meetings
okrs habits board metrics crm
inventory warehouse shop assets till pantry
mailroom parcels reception warehouse
boiler home climate waterworks heatpump radiators
radiators home climate switches boiler heatpump
heatpump climate energy home pool boiler radiators
speakers music settings phone karaoke radio tv
detectors alarm_system air emergency purifier
garagedoor locks blinds car home doorbell
fan switches climate oven purifier
airfryer oven kitchen recipes timers
ferry tides harbour marina trains coach cruise
coach trains transit travel ferry
traffic maps car taxi crossings
geocoder maps weather clock hiking
sun weather stars clock alarms tides
storms weather station quakes hiking
citypass transit museum ski
cruise travel stay ferry trips harbour
immigration trips townhall customs court
setlist playlists studio stage choir karaoke
dance fitness swimming club riding
dogwalk pets baby doorbell
shelter pets zoo livestock lostfound
sudoku chess crossword games trivia
giftlist wedding wishlist birthdays baby
surfing tides weather swimming diving ski
climbing hiking ski escape
cocktails wine recipes brewery coffee
vpn wifi web firewall
netports wifi firewall web harbour
balancer servers deploy pods
traces logs metrics debugger
experiments flags campaigns lab survey
crashes issues logs linter tickets oncall
registrar dns certs web
seo metrics blog campaigns web
sshkeys apikeys vault users locks
permissions users files documents wiki
hotkeys settings apps editor
shooting cameras photos microscope drone
podcasthost podcasts blog radio clips
catering takeaway canteen restaurants wedding kitchen
satellites stars spacecraft balloon weather
scooters bikes taxi rental car
schoolbus school transit coach baby creche
chimney cleaning tenants oven boiler site
pdfs documents files textwork slides archives
imagework photos drawing files
ocr documents printer textwork imagework
sounds clips music studio podcasts files
codetext textwork linter editor units vault
jsonkit linter editor textwork files sheets
palette lamps drawing salon
parliament election news court
lawbook court contracts scripture web
notary court contracts housing townhall
petitions polls survey charity election
donations charity payments grants parish
graves funeral parish florist
carpapers car fleet townhall customs insurance
consumer returns shop insurance court townhall
timetable school exams canteen calendar courses
courses school exams staff_training club
papers web news wiki newsroom blog
trivia games flashcards quest chess crossword
drivingschool car exams courses driving rental
creche baby school leave campsite
tutoring school jobs hiring exams courses
messenger chat sms social contacts contactgroups
videocalls meetings phone livestream calendar
contactgroups contacts chat users newsletter messenger
interpreter translate localization dictionary
callcenter phone tickets reception voicemail
noticeboard adverts forum blog""".split(
    "\n"
)  # a request to one of a line could be meant for another, so only one is shown
MISTAKEN = {}  # for each domain all that stand in a line with it
for line in ALIKE:
    for name in line.split():
        MISTAKEN.setdefault(name, set()).update(line.split())


def alike(names) -> set[str]:
    """These domains and all that could be taken for one of them."""
    return set(names).union(*(MISTAKEN.get(name, ()) for name in names))


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
