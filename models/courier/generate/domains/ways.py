"""Ships, rails, roads and the sky."""

DOMAINS = {
    "bridge": {
        "course": dict(
            names="set_course steer_heading helm",
            params={"heading": "heading|course|degrees:integer", "knots": "speed|knots|at:integer?"},
            desc=["Steer the ship on a course", "Heading in degrees", "Donne un cap"],
            en="""@steer {heading} degrees
course {heading}
@set the course to {heading} degrees at {knots} knots
helm: {heading}
heading {heading}, {knots} knots
the ship should head {heading} degrees
new course {heading} degrees
rocks ahead, turn to {heading} degrees""",
            fr="""@gouverner au {heading}
cap {heading}
@mettre le cap au {heading} à {knots} nœuds
barre : {heading}
cap au {heading}, {knots} nœuds
le navire doit faire route au {heading}
nouveau cap {heading} degrés
des rochers devant, vire au {heading}""",
        ),
        "engine": dict(
            names="engine_order engine_telegraph machineOrder",
            params={"order2": "order|telegraph|command:full_ahead/slow/stop/astern"},
            desc=["Order to the engine of the ship", "Telegraph: full ahead, slow, stop, astern", "Ordre à la machine"],
            en="""full ahead => order2=full_ahead
@go as fast as the engine can => order2=full_ahead
slow ahead => order2=slow
fog, ease the engine => order2=slow
@stop the engines => order2=stop
engines stop => order2=stop
full astern => order2=astern
@go backwards with the ship => order2=astern""",
            fr="""en avant toute => order2=full_ahead
@aller aussi vite que la machine peut => order2=full_ahead
en avant lente => order2=slow
du brouillard, réduis la machine => order2=slow
@stopper les machines => order2=stop
machines stop => order2=stop
en arrière toute => order2=astern
@faire reculer le navire => order2=astern""",
        ),
        "depth": dict(
            names="depth_below_keel sounding water_under_ship",
            params={},
            desc=["Water below the keel", "Sounding", "Profondeur sous la quille"],
            en="""how deep is it below us
water under the keel
@take a sounding
do we run aground
depth below the ship
is there enough water under us
@read the echo sounder
what does the sonar say about the depth""",
            fr="""quelle profondeur sous la quille
eau sous la quille
@sonder le fond
risque-t-on de toucher le fond
profondeur sous le navire
y a-t-il assez d'eau sous nous
@lire le sondeur
que dit le sonar de la profondeur""",
            v="metres",
        ),
        "log": dict(
            names="ship_log_entry write_log captain_log",
            params={"text": "entry|remark|text"},
            desc=["Write into the log of the ship", "Log entry of the captain", "Écrit au journal de bord"],
            en="""ship's log: {text}
@enter in the log: {text}
captain's log: {text}
@write in the log book of the ship: {text}
log entry: {text}
for the ship's log: {text}
note it in the log: {text}
the log should say: {text}""",
            fr="""journal de bord : {text}
@inscrire au journal de bord : {text}
journal du capitaine : {text}
@écrire dans le livre de bord : {text}
entrée au journal de bord : {text}
pour le journal de bord : {text}
note-le au journal de bord : {text}
le journal de bord doit dire : {text}""",
        ),
    },
    "marina": {
        "berth": dict(
            names="assign_berth moor_boat give_mooring",
            params={"ship": "boat|yacht|vessel", "berth": "berth|place|pontoon"},
            desc=["Give a boat a berth", "Mooring", "Attribue un poste d'amarrage"],
            en="""{ship} moors at {berth}
@give the boat {ship} berth {berth}
berth {berth} for {ship}
{ship} to {berth}
the yacht {ship} arrives, put it at {berth}
@assign {berth} to {ship}
{ship}: mooring {berth}
berth {berth} is free, {ship} may have it""",
            fr="""{ship} s'amarre en {berth}
@donner au bateau {ship} le poste {berth}
poste {berth} pour {ship}
{ship} en {berth}
le voilier {ship} arrive, mets-le en {berth}
@attribuer {berth} à {ship}
{ship} : amarrage {berth}
le poste {berth} est libre, {ship} peut l'avoir""",
        ),
        "fuelup": dict(
            names="refuel_boat boat_diesel fillTank",
            params={"ship": "boat|yacht|vessel", "litres": "litres|fuel|quantity:number"},
            desc=["Fill litres of fuel into a boat", "Refuel", "Ravitaille un bateau"],
            en="""{litres} litres of diesel for {ship}
@refuel {ship} with {litres} litres
the tank of {ship} is empty, {litres} litres
boat {ship}: {litres} l of fuel
{ship} takes {litres} litres
@pump {litres} litres into {ship}
fuel, {ship}, {litres} litres
{ship} wants {litres} l of diesel""",
            fr="""{litres} litres de gazole pour {ship}
@ravitailler {ship} avec {litres} litres
le réservoir de {ship} est vide, {litres} litres
bateau {ship} : {litres} l de carburant
{ship} prend {litres} litres
@pomper {litres} litres dans {ship}
carburant, {ship}, {litres} litres
{ship} veut {litres} l de gazole""",
        ),
        "winter": dict(
            names="haul_out store_ashore lift_boat",
            params={"ship": "boat|yacht|vessel", "date": "date|day|on"},
            desc=["Lift a boat out of the water", "Take ashore for the winter", "Sort un bateau de l'eau"],
            en="""@lift {ship} out of the water {date}
{ship} goes ashore {date}
winter storage of {ship} from {date}
{ship} must come out {date}
@haul {ship} out {date}
crane for {ship} {date}
the hull of {ship} needs paint, on land {date}
{ship}, out of the water, {date}""",
            fr="""@sortir {ship} de l'eau {date}
{ship} va à terre {date}
hivernage de {ship} dès {date}
{ship} doit sortir {date}
@mettre {ship} au sec {date}
grue pour {ship} {date}
la coque de {ship} veut de la peinture, à terre {date}
{ship}, hors de l'eau, {date}""",
        ),
    },
    "signals": {
        "signal": dict(
            names="set_signal signal_aspect semaphore",
            params={"cell": "signal|signal_id|mast", "aspect": "aspect|state|show:stop/go/caution"},
            desc=["Set a railway signal to stop, go or caution", "Signal aspect", "Met un signal ferroviaire"],
            en="""@set signal {cell} to stop => aspect=stop
nothing may pass signal {cell} => aspect=stop
signal {cell} red => aspect=stop
@hold the trains at {cell} => aspect=stop
signal {cell} free => aspect=go
trains may pass {cell} => aspect=go
signal {cell}: drive with caution => aspect=caution
people on the track behind {cell}, slowly => aspect=caution""",
            fr="""@fermer le signal {cell} => aspect=stop
rien ne doit passer le signal {cell} => aspect=stop
signal {cell} au rouge => aspect=stop
@retenir les trains au {cell} => aspect=stop
signal {cell} ouvert => aspect=go
les trains peuvent passer {cell} => aspect=go
signal {cell} : marche prudente => aspect=caution
des gens sur la voie après {cell}, doucement => aspect=caution""",
        ),
        "route": dict(
            names="set_route train_to_track assign_track",
            params={"train": "train|number|which", "lane": "track|platform|onto:integer"},
            desc=["Lead a train to a track of the station", "Set the route", "Trace un itinéraire vers une voie"],
            en="""train {train} to track {lane}
@lead {train} onto track {lane}
{train} arrives on track {lane}
track {lane} is free, take {train} there
@set the route of {train} to track {lane}
{train}: track {lane}
track {lane} for the train {train}
let {train} come in on {lane}""",
            fr="""train {train} vers la voie {lane}
@diriger {train} vers la voie {lane}
{train} arrive voie {lane}
la voie {lane} est libre, mets-y {train}
@tracer l'itinéraire de {train} vers la voie {lane}
{train} : voie {lane}
voie {lane} pour le train {train}
reçois {train} sur la {lane}""",
        ),
        "barrier": dict(
            names="level_crossing gate_crossing lowerBarrier",
            params={"city": "crossing|place|at", "state": "state|barrier|position:up/down"},
            desc=["Lower or raise the barrier of a level crossing", "Crossing gates", "Barrière d'un passage à niveau"],
            en="""@lower the barrier at {city} => state=down
close the level crossing of {city} => state=down
a train comes, crossing {city} shut => state=down
barrier {city} down => state=down
@raise the barrier at {city} => state=up
cars wait at the level crossing of {city}, let them through => state=up
the train passed {city}, crossing open => state=up
barrier {city} up => state=up""",
            fr="""@baisser la barrière à {city} => state=down
ferme le passage à niveau de {city} => state=down
un train arrive, passage de {city} fermé => state=down
barrière {city} en bas => state=down
@lever la barrière à {city} => state=up
des voitures attendent au passage à niveau de {city}, laisse passer => state=up
le train a passé {city}, passage ouvert => state=up
barrière {city} en haut => state=up""",
        ),
    },
    "apron": {
        "gate": dict(
            names="assign_gate put_at_stand gate_for_flight",
            params={"flight": "flight|number|which", "gate": "gate|stand|at"},
            desc=["Give an aircraft a gate", "Stand for a flight", "Attribue une porte à un vol"],
            en="""flight {flight} to gate {gate}
@put {flight} at {gate}
{flight} parks at stand {gate}
gate {gate} for {flight}
@assign {gate} to the flight {flight}
{flight}: {gate}
{flight} has landed and needs a stand, take {gate}
stand {gate} is free for {flight}""",
            fr="""vol {flight} en porte {gate}
@mettre {flight} en {gate}
{flight} se gare au poste {gate}
porte {gate} pour {flight}
@attribuer {gate} au vol {flight}
{flight} : {gate}
{flight} a atterri et cherche un poste, prends {gate}
le poste {gate} est libre pour {flight}""",
        ),
        "deice": dict(
            names="deice_aircraft remove_ice deicing",
            params={"flight": "flight|number|aircraft"},
            desc=["De-ice an aircraft before it starts", "Ice on the wings", "Dégivre un avion"],
            en="""@de-ice {flight}
ice on the wings of {flight}
{flight} is frozen over
de-icing for {flight}
@spray {flight} against the ice
{flight} can't start with that snow on it
remove the ice from {flight}
{flight}: de-ice""",
            fr="""@dégivrer {flight}
de la glace sur les ailes de {flight}
{flight} est couvert de givre
dégivrage pour {flight}
@traiter {flight} contre la glace
{flight} ne peut pas partir avec cette neige dessus
enlève la glace de {flight}
{flight} : dégivrage""",
        ),
        "tug": dict(
            names="push_back tow_aircraft callTug",
            params={"flight": "flight|number|aircraft", "time": "time|at|off_block"},
            desc=["Push an aircraft back from its gate at a time", "Tug", "Repousse un avion"],
            en="""push back {flight} at {time}
@call a tug for {flight} at {time}
{flight} leaves the gate at {time}
tug, {flight}, {time}
at {time} {flight} must be pushed out
{flight}: pushback {time}
@tow {flight} away from the gate at {time}
the doors of {flight} are shut, tug at {time}""",
            fr="""repoussage de {flight} à {time}
@appeler un tracteur pour {flight} à {time}
{flight} quitte la porte à {time}
tracteur, {flight}, {time}
à {time} il faut repousser {flight}
{flight} : repoussage {time}
@tracter {flight} hors de la porte à {time}
les portes de {flight} sont fermées, tracteur à {time}""",
        ),
    },
    "carpool": {
        "offer": dict(
            names="offer_ride post_trip new_ride",
            params={
                "from": "from|start|origin",
                "to": "to|destination|arrival",
                "date": "date|day|when",
                "count": "seats|places|free_seats:integer?",
            },
            desc=["Offer others a ride in one's car", "Carpool", "Propose un covoiturage"],
            en="""I drive from {from} to {to} {date}, anybody can come along
@offer a ride from {from} to {to} {date}
{count} free seats from {from} to {to} {date}
carpool {from} – {to}, {date}
I have room in my car, {from} to {to} {date}
ride from {from} to {to}, {date}, {count} seats
@post my trip {from} to {to} {date}
who wants to ride with me from {from} to {to} {date}""",
            fr="""je roule de {from} à {to} {date}, on peut venir avec moi
@proposer un trajet de {from} à {to} {date}
{count} places libres de {from} à {to} {date}
covoiturage {from} – {to}, {date}
j'ai de la place dans ma voiture, {from} à {to} {date}
trajet de {from} à {to}, {date}, {count} places
@publier mon trajet {from} à {to} {date}
qui veut faire la route avec moi de {from} à {to} {date}""",
        ),
        "seek": dict(
            names="find_ride search_carpool shared_ride",
            params={"from": "from|start|origin", "to": "to|destination|arrival", "date": "date|day|when"},
            desc=["Look for somebody who drives there", "Seat in another's car", "Cherche un covoiturage"],
            en="""who drives from {from} to {to} {date}
@find a shared ride from {from} to {to} {date}
I'd like a lift from {from} to {to} {date}
any car going from {from} to {to} {date}
looking for a seat, {from} to {to}, {date}
can someone take me from {from} to {to} {date}
lift wanted: {from} – {to}, {date}
@search a carpool {from} {to} {date}""",
            fr="""qui roule de {from} à {to} {date}
@trouver un covoiturage de {from} à {to} {date}
je cherche quelqu'un qui m'emmène de {from} à {to} {date}
une voiture va-t-elle de {from} à {to} {date}
cherche une place, {from} à {to}, {date}
quelqu'un peut-il m'emmener de {from} à {to} {date}
covoiturage recherché : {from} – {to}, {date}
@chercher une voiture partagée {from} {to} {date}""",
            items="name time",
        ),
        "rate": dict(
            names="rate_driver review_driver driver_stars",
            params={"player": "driver|who|name", "stars": "stars|score|rating:integer"},
            desc=["Rate a driver with stars", "Review of a carpool", "Note un conducteur"],
            en="""{stars} stars for the driver {player}
@rate {player} {stars}
{player} drove well, {stars} stars
driver {player}: {stars}
@give {player} {stars} stars for the ride
my ride with {player}: {stars} of 5
{player} gets {stars} stars
review of {player}, {stars}""",
            fr="""{stars} étoiles pour le conducteur {player}
@noter {player} {stars}
{player} a bien conduit, {stars} étoiles
conducteur {player} : {stars}
@donner à {player} {stars} étoiles pour le trajet
mon trajet avec {player} : {stars} sur 5
{player} reçoit {stars} étoiles
avis sur {player}, {stars}""",
        ),
    },
    "spacecraft": {
        "burn": dict(
            names="fire_thrusters engine_burn deltaV",
            params={"seconds": "duration|seconds|burn_s:integer", "percent": "thrust|throttle|percent:integer?"},
            desc=["Fire the engine of the probe for some seconds", "Burn", "Allume le moteur de la sonde"],
            en="""@fire the engine for {seconds} seconds
burn of {seconds} seconds
{seconds} seconds at {percent} percent thrust
thrusters on for {seconds} s
@burn {seconds} seconds with {percent} percent
we are off our orbit, {seconds} seconds of thrust
engine: {seconds} seconds
correction burn, {seconds} s""",
            fr="""@allumer le moteur de la sonde {seconds} secondes
poussée de {seconds} secondes
{seconds} secondes à {percent} pour cent de poussée
propulseurs pendant {seconds} s
@pousser {seconds} secondes à {percent} pour cent
on quitte l'orbite, {seconds} secondes de poussée
moteur de sonde : {seconds} secondes
correction d'orbite, {seconds} s""",
        ),
        "aim": dict(
            names="point_antenna orient_dish aimAt",
            params={"star": "target|body|at"},
            desc=["Turn the antenna of the probe to a body of the sky", "Aim", "Oriente l'antenne"],
            en="""@turn the antenna to {star}
antenna towards {star}
@aim the dish at {star}
the probe should look at {star}
dish: {star}
we lost the signal, antenna to {star}
@orient the probe to {star}
point the high-gain antenna at {star}""",
            fr="""@tourner l'antenne vers {star}
antenne vers {star}
@pointer la parabole sur {star}
la sonde doit regarder {star}
parabole : {star}
on a perdu le signal, antenne vers {star}
@orienter la sonde vers {star}
dirige l'antenne à grand gain vers {star}""",
        ),
        "telemetry": dict(
            names="read_telemetry probe_value telemetry_of",
            params={"metric": "channel|parameter|signal"},
            desc=["Last value of a channel of the probe", "Telemetry", "Télémétrie de la sonde"],
            en="""telemetry {metric}
what does the probe report for {metric}
@read {metric} from the probe
last value of {metric} on the spacecraft
probe: {metric}
is {metric} normal up there
(|can you |could you |please )give me the spacecraft's {metric}
value of {metric} aboard""",
            fr="""télémétrie {metric}
que rapporte la sonde pour {metric}
@lire {metric} sur la sonde
dernière valeur de {metric} à bord de la sonde
sonde : {metric}
{metric} est-il normal là-haut
(donne-moi|donnez-moi|peux-tu me donner|tu peux me donner) {metric} de la sonde
valeur de {metric} à bord""",
            v="entries",
        ),
    },
}
