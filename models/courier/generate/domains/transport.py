"""How one gets somewhere."""

DOMAINS = {
    "trains": {
        "search": dict(
            names="search_trains find_train train_times railway_search next_trains",
            params={
                "station": "from|departure|origin|start",
                "station2": "to|arrival|destination|end",
                "time": "after|time|at|leaving?",
            },
            desc=["Find trains between two stations", "Train timetable", "Cherche des trains"],
            en="""trains from {station} to {station2}
when is the next train from {station} to {station2}
I have to get from {station} to {station2} by train
@find a train {station} {station2} after {time}
a train to {station2} from {station} at {time}
@look up trains leaving {station} for {station2}
my aunt lives in {station2} and I'm in {station}, is there a train""",
            fr="""trains de {station} à {station2}
quand part le prochain train de {station} à {station2}
je dois aller de {station} à {station2} en train
@trouver un train {station} {station2} après {time}
un train pour {station2} depuis {station} vers {time}
@chercher les trains de {station} pour {station2}
ma tante habite à {station2} et je suis à {station}, y a-t-il un train""",
            items="time price2",
        ),
        "delay": dict(
            names="train_delay is_train_late train_status check_delay punctuality",
            params={"train": "train|number|train_id|service"},
            desc=["Whether a train is late", "Delay of a train", "Retard d'un train"],
            en="""is the train {train} on time
how late is {train}
delay of train {train}
has {train} been cancelled
@check whether {train} is late
will I have to wait for {train}
I'm on the platform and {train} isn't here""",
            fr="""le train {train} est-il à l'heure
combien de retard a {train}
retard du train {train}
le {train} est-il annulé
@vérifier si {train} est en retard
faut-il attendre le {train}
je suis sur le quai et {train} n'est pas là""",
            v="late",
        ),
        "platform": dict(
            names="get_platform which_track train_platform departure_track",
            params={"train": "train|number|train_id", "station": "station|stop|at"},
            desc=["Platform of a train in a station", "Which track a train leaves from", "Voie d'un train"],
            en="""which platform does {train} leave from in {station}
where does {train} stop in {station}
platform of {train} at {station}
@find the track of {train} in {station}
I'm in {station}, where is {train}
{train} in {station}: which track
hurry, {train}, {station}, which platform""",
            fr="""de quelle voie part {train} à {station}
où s'arrête {train} à {station}
voie du {train} à {station}
@trouver le quai de {train} à {station}
je suis à {station}, où est {train}
{train} à {station} : quelle voie
vite, {train}, {station}, quel quai""",
            v="channelno",
        ),
        "seat": dict(
            names="reserve_seat book_train_seat seat_reservation choose_seat",
            params={"train": "train|number|train_id", "seat": "seat|place|seat_number"},
            desc=["Reserve a seat in a train", "Book a place on a train", "Réserve une place dans un train"],
            en="""@reserve seat {seat} on {train}
@book {seat} in the train {train}
I'd like to sit in {seat} on {train}
seat {seat}, train {train}
{train}: I take seat {seat}
@get me the seat {seat} on {train}
{seat} is next to my friend on {train}, I want it""",
            fr="""@réserver la place {seat} dans le {train}
@prendre la place {seat} du train {train}
j'aimerais m'asseoir en {seat} dans le {train}
place {seat}, train {train}
{train} : je prends la place {seat}
@bloquer le siège {seat} dans le {train}
la {seat} est à côté de mon ami dans le {train}, je la veux""",
        ),
    },
    "transit": {
        "next": dict(
            names="next_departure next_bus stop_times departures when_is_the_bus",
            params={"line": "line|route|bus|number", "station": "stop|station|at|from"},
            desc=["Next departure of a line at a stop", "When the bus comes", "Prochain passage d'une ligne"],
            en="""when does the {line} come at {station}
next {line} at {station}
how long do I have to wait for the {line} at {station}
bus {line} from {station}
@tell me when line {line} leaves {station}
I'm at {station}, when is the {line}
will I still catch the {line} at {station}""",
            fr="""quand passe le {line} à {station}
prochain {line} à {station}
combien de temps attendre le {line} à {station}
bus {line} depuis {station}
@dire-moi quand la ligne {line} part de {station}
je suis à {station}, quand arrive le {line}
est-ce que j'aurai encore le {line} à {station}""",
            v="left",
        ),
        "disruption": dict(
            names="line_status get_disruptions traffic_info service_alerts is_line_running",
            params={"line": "line|route|number"},
            desc=["Disruptions of a line", "Whether a metro line works", "Perturbations d'une ligne"],
            en="""is line {line} running
any trouble on the {line}
disruptions on line {line}
what's wrong with the {line}
can I take the {line} today
@check line {line}
everybody is waiting, something with the {line}""",
            fr="""la ligne {line} fonctionne-t-elle
des problèmes sur la ligne {line}
perturbations sur la {line}
que se passe-t-il sur la ligne {line}
peut-on prendre la ligne {line}
@vérifier l'état de la ligne {line}
tout le monde attend, il y a un souci sur la {line}""",
            v="late",
        ),
        "ticket": dict(
            names="buy_ticket purchase_fare get_bus_ticket transit_ticket load_card",
            params={"people": "count|tickets|trips|n:integer"},
            desc=["Buy tickets for bus and metro", "Load trips on the card", "Achète des tickets de transport"],
            en="""@buy {people} bus tickets
{people} tickets for the metro
@load {people} trips on my card
I need {people} tickets for the tram
@get me {people} fares
my card is empty, {people} trips
the children and I, that makes {people} tickets for the bus""",
            fr="""@acheter {people} tickets de bus
{people} tickets de métro
@charger {people} trajets sur ma carte
il me faut {people} tickets de tram
@prendre {people} titres de transport
ma carte est vide, {people} trajets
les enfants et moi, ça fait {people} tickets de bus""",
        ),
    },
    "flights": {
        "status": dict(
            names="flight_status track_flight is_flight_on_time flight_info where_is_plane",
            params={"flight": "flight|number|flight_no|code"},
            desc=["Status of a flight", "Whether a plane is late", "État d'un vol"],
            en="""is {flight} on time
has flight {flight} landed
status of {flight}
@track the flight {flight}
how late is {flight}
where is the plane {flight} now
my mother is on {flight}, is it late
I'm picking somebody up from {flight}, has it arrived""",
            fr="""le vol {flight} est-il à l'heure
est-ce que {flight} a atterri
état du vol {flight}
@suivre le vol {flight}
combien de retard pour {flight}
où est l'avion {flight}
ma mère est dans le {flight}, il est à l'heure
je vais chercher quelqu'un du {flight}, il est arrivé""",
            v="late",
        ),
        "gate": dict(
            names="get_gate boarding_gate which_gate departure_gate",
            params={"flight": "flight|number|flight_no|code"},
            desc=["Boarding gate of a flight", "Where a flight leaves from", "Porte d'embarquement"],
            en="""which gate for {flight}
where do I board {flight}
gate of {flight}
@tell me the gate of flight {flight}
where does {flight} leave from
I'm lost, where is the gate for {flight}
I've passed security, where do I go for {flight}""",
            fr="""quelle porte pour {flight}
où embarquer pour {flight}
porte du vol {flight}
@donner la porte du vol {flight}
d'où part {flight}
je suis perdu, où est la porte du {flight}
j'ai passé la sécurité, où aller pour {flight}""",
            v="gate",
        ),
        "checkin": dict(
            names="check_in flight_checkin web_checkin register_passenger",
            params={"flight": "flight|number|flight_no", "name": "passenger|name|traveller|who"},
            desc=["Check a passenger in for a flight", "Online check-in", "Enregistre un passager"],
            en="""@check {name} in for {flight}
check-in for {flight}, passenger {name}
{name} flies with {flight}, do the check-in
@register {name} on flight {flight}
@do the check-in of {name} for {flight}
online check-in {flight} {name}
{name} wants to skip the queue for {flight}""",
            fr="""@enregistrer {name} sur le vol {flight}
enregistrement pour {flight}, passager {name}
{name} prend le {flight}, fais l'enregistrement
@faire l'enregistrement de {name} pour {flight}
@inscrire {name} sur le {flight}
check-in {flight} {name}
{name} veut éviter la queue pour {flight}""",
        ),
        "bag": dict(
            names="add_luggage add_bag buy_baggage extra_suitcase",
            params={"flight": "flight|number|flight_no", "weight": "weight|kilos|kg:number"},
            desc=["Add luggage to a flight", "Buy baggage in kilos", "Ajoute un bagage"],
            en="""@add {weight} kilos of luggage to {flight}
I take a {weight} kg suitcase on {flight}
luggage for {flight}: {weight} kg
@buy a {weight} kilo bag for flight {flight}
{flight} with {weight} kilos in the hold
@put a {weight} kg bag on {flight}
I can't travel light, {weight} kilos on {flight}""",
            fr="""@ajouter {weight} kilos de bagages sur {flight}
je prends une valise de {weight} kg sur {flight}
bagage pour {flight} : {weight} kg
@acheter un bagage de {weight} kilos pour le vol {flight}
{flight} avec {weight} kilos en soute
@mettre un sac de {weight} kg sur le {flight}
je ne voyage pas léger, {weight} kilos sur {flight}""",
        ),
    },
    "taxi": {
        "order": dict(
            names="order_taxi call_cab book_ride request_ride get_taxi",
            params={"address": "pickup|from|address|where", "city": "destination|to|dropoff?"},
            desc=["Order a taxi to an address", "Request a ride", "Commande un taxi"],
            en="""@send a taxi to {address}
@pick me up at {address}
I need a cab at {address}
taxi from {address} to {city}
@get me a ride from {address} to {city}
I'm at {address} and must get to {city}
cab, {address}
my feet hurt, get me home from {address}
two of us are waiting at {address}, a car please""",
            fr="""@envoyer un taxi au {address}
@venir me chercher au {address}
il me faut un taxi au {address}
taxi du {address} à {city}
@commander une course du {address} vers {city}
je suis au {address} et je dois aller à {city}
taxi, {address}
j'ai mal aux pieds, ramène-moi depuis le {address}
nous sommes deux à attendre au {address}, une voiture s'il te plaît""",
        ),
        "cancel": dict(
            names="cancel_ride cancel_taxi abort_trip dismiss_cab",
            params={"ref": "ride_id|id|booking|reference"},
            desc=["Cancel a taxi", "Call off a ride", "Annule un taxi"],
            en="""@cancel the taxi {ref}
I don't need the ride {ref} any more
@call off the cab {ref}
no taxi please, {ref}
ride {ref}: cancelled
@send the taxi {ref} away
my wife will drive me, so not {ref}""",
            fr="""@annuler le taxi {ref}
plus besoin de la course {ref}
@décommander le taxi {ref}
pas de taxi finalement, {ref}
course {ref} : annulée
@renvoyer le taxi {ref}
ma femme me conduit, donc plus besoin de {ref}""",
        ),
        "price": dict(
            names="estimate_fare taxi_price ride_cost quote_trip",
            params={"city": "from|start|origin|pickup", "city2": "to|end|destination|dropoff"},
            desc=["Price of a taxi between two places", "Estimate a fare", "Estime le prix d'une course"],
            en="""how much is a taxi from {city} to {city2}
what does a cab cost from {city} to {city2}
@estimate the fare {city} {city2}
price of a ride from {city} to {city2}
can I afford a taxi from {city} to {city2}
taxi {city} {city2}, how much
is it expensive to be driven from {city} to {city2}""",
            fr="""combien coûte un taxi de {city} à {city2}
quel est le prix d'une course de {city} à {city2}
@estimer le tarif {city} {city2}
prix du taxi de {city} à {city2}
un taxi de {city} à {city2}, c'est cher
taxi {city} {city2}, combien
est-ce cher de se faire conduire de {city} à {city2}""",
            v="money",
        ),
    },
}
