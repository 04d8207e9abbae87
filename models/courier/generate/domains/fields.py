"""Greenhouses, irrigation, cheese, tractors, robots, freight and cold rooms."""

DOMAINS = {
    "greenhouse": {
        "vent": dict(
            names="open_vents greenhouse_vents ventilate_greenhouse air_greenhouse",
            params={"percent": "opening|percent|how_far:integer"},
            desc=["Open the vents of the greenhouse", "Let air into the greenhouse", "Ouvre les aérations de la serre"],
            en="""@open the vents of the greenhouse to {percent} percent
greenhouse vents: {percent} percent
it's stuffy in the greenhouse, vents to {percent} percent
@ventilate the greenhouse, {percent} percent
@air the greenhouse with the vents at {percent}
vents of the greenhouse {percent} percent open""",
            fr="""@ouvrir les aérations de la serre à {percent} pour cent
aérations de la serre : {percent} pour cent
on étouffe dans la serre, ouvre les aérations à {percent} pour cent
@ventiler la serre, {percent} pour cent
@aérer la serre à {percent} pour cent
volets d'aération de la serre à {percent} pour cent""",
        ),
        "shade": dict(
            names="draw_shade shade_greenhouse pull_shading sun_screen",
            params={},
            desc=["Draw the shading over the greenhouse", "Shade the plants from the sun", "Ombre la serre"],
            en="""@draw the shade over the greenhouse
the sun burns the seedlings in the greenhouse, shade them
@shade the greenhouse
greenhouse: shading on
@pull the sun screen over the greenhouse
too much sun in the greenhouse""",
            fr="""@tirer l'ombrage sur la serre
le soleil brûle les semis dans la serre, ombre-les
@ombrer la serre
serre : ombrage
@déployer la toile d'ombrage sur la serre
trop de soleil dans la serre""",
        ),
        "mist": dict(
            names="mist_plants start_misting humidify_greenhouse spray_mist",
            params={"seconds": "seconds|duration|for:integer"},
            desc=["Mist the plants of the greenhouse for some seconds", "Humidify", "Brumise les plantes de la serre"],
            en="""@mist the greenhouse for {seconds} seconds
{seconds} seconds of mist in the greenhouse
@start misting the plants of the greenhouse, {seconds} seconds
greenhouse mist: {seconds} seconds
the air in the greenhouse is dry, mist for {seconds} seconds
@spray mist for {seconds} seconds in the greenhouse""",
            fr="""@brumiser la serre pendant {seconds} secondes
{seconds} secondes de brume dans la serre
@lancer la brumisation de la serre, {seconds} secondes
brume dans la serre : {seconds} secondes
l'air de la serre est sec, brumise {seconds} secondes
@vaporiser de la brume {seconds} secondes dans la serre""",
        ),
    },
    "irrigation": {
        "start": dict(
            names="start_irrigation irrigate_field turn_on_pivot field_sprinklers_on",
            params={"field": "field|plot|parcel", "hours": "hours|duration|for:integer"},
            desc=["Irrigate a field for some hours", "Start the pivot", "Irrigue un champ"],
            en="""@irrigate field {field} for {hours} hours
@start the irrigation of the field {field}, {hours} hours
irrigation: field {field}, {hours} hours
field {field} is dry, irrigate it {hours} hours
@turn on the pivot of field {field} for {hours} hours
{hours} hours of irrigation on field {field}""",
            fr="""@irriguer la parcelle {field} pendant {hours} heures
@démarrer l'irrigation du champ {field}, {hours} heures
irrigation : champ {field}, {hours} heures
le champ {field} est sec, irrigue-le {hours} heures
@lancer le pivot du champ {field} pour {hours} heures
{hours} heures d'irrigation sur le champ {field}""",
        ),
        "stop": dict(
            names="stop_irrigation end_irrigation shut_off_pivot irrigation_off",
            params={"field": "field|plot|parcel"},
            desc=["Stop the irrigation of a field", "Shut the pivot off", "Arrête l'irrigation d'un champ"],
            en="""@stop irrigating field {field}
irrigation off on field {field}
it's raining on field {field}, stop the irrigation
@shut off the pivot of field {field}
field {field} has had enough irrigation
@end the irrigation of the field {field}""",
            fr="""@arrêter d'irriguer le champ {field}
irrigation coupée sur le champ {field}
il pleut sur le champ {field}, arrête l'irrigation
@couper le pivot du champ {field}
le champ {field} a eu assez d'irrigation
@terminer l'irrigation du champ {field}""",
        ),
        "used": dict(
            names="irrigation_water_used water_consumption_field how_much_irrigated water_on_field",
            params={"field": "field|plot|parcel", "month": "month|in|period"},
            desc=["How much water a field was given in a month", "Irrigation consumption", "Eau donnée à un champ"],
            en="""how much water did field {field} get in {month}
irrigation water of field {field} in {month}
@show the water used on field {field} in {month}
water consumption, field {field}, {month}
how much was field {field} irrigated in {month}
did we irrigate field {field} a lot in {month}""",
            fr="""combien d'eau a reçu le champ {field} en {month}
eau d'irrigation du champ {field} en {month}
@montrer l'eau utilisée sur le champ {field} en {month}
consommation d'eau, champ {field}, {month}
combien a-t-on irrigué le champ {field} en {month}
a-t-on beaucoup irrigué le champ {field} en {month}""",
            v="quantity",
        ),
    },
    "dairy": {
        "batch": dict(
            names="start_cheese new_cheese_batch make_cheese begin_batch",
            params={"item": "cheese|kind|recipe", "litres": "milk|litres|amount:number"},
            desc=[
                "Start a batch of cheese from some litres of milk",
                "Make cheese",
                "Lance une fabrication de fromage",
            ],
            en="""@start a batch of the cheese {item} with {litres} litres of milk
cheese {item}, {litres} litres
@make cheese, recipe {item}, from {litres} litres of milk
new batch of cheese: {item}, {litres} litres
{litres} litres of milk become the cheese {item}
@begin the cheese {item} with {litres} litres""",
            fr="""@lancer une fabrication de fromage {item} avec {litres} litres de lait
fromage {item}, {litres} litres
@faire du fromage, recette {item}, avec {litres} litres de lait
nouvelle fabrication de fromage : {item}, {litres} litres
{litres} litres de lait deviennent le fromage {item}
@commencer le fromage {item} avec {litres} litres""",
        ),
        "turn": dict(
            names="turn_cheese flip_wheels turn_wheels log_turning",
            params={"lot": "batch|lot|which"},
            desc=[
                "Note that the wheels of a batch of cheese were turned",
                "Flip the cheese",
                "Note le retournement des meules",
            ],
            en="""the cheese of batch {lot} has been turned
@log that the wheels of {lot} were flipped
@note the turning of the cheese batch {lot}
cheese {lot}: turned
I've just turned the wheels of lot {lot}
wheels of batch {lot} flipped""",
            fr="""le fromage du lot {lot} a été retourné
@noter que les meules du lot {lot} sont retournées
@inscrire le retournement du fromage {lot}
fromage {lot} : retourné
je viens de retourner les meules du lot {lot}
meules du lot {lot} retournées""",
        ),
        "age": dict(
            names="cheese_age how_old_is_cheese ripening_time days_in_cellar",
            params={"lot": "batch|lot|which"},
            desc=["How long a batch of cheese has ripened", "Age of the cheese", "Durée d'affinage d'un lot"],
            en="""how old is the cheese of batch {lot}
ripening time of the cheese {lot}
@check how long batch {lot} has ripened
how many days has the cheese {lot} been in the cellar
is the cheese {lot} ripe yet
age of cheese lot {lot}""",
            fr="""quel âge a le fromage du lot {lot}
durée d'affinage du fromage {lot}
@vérifier depuis combien de temps le lot {lot} s'affine
depuis combien de jours le fromage {lot} est-il en cave
le fromage {lot} est-il affiné
âge du fromage, lot {lot}""",
            v="days",
        ),
    },
    "tractor": {
        "attach": dict(
            names="attach_implement couple_implement hitch_tool mount_implement",
            params={"item": "implement|tool|attachment", "vehicle": "tractor|machine|vehicle"},
            desc=["Hitch an implement to a tractor", "Attach a tool", "Attelle un outil au tracteur"],
            en="""@attach {item} to the tractor {vehicle}
@hitch {item} to tractor {vehicle}
tractor {vehicle} with {item}
the tractor {vehicle} should pull {item}, couple it
@mount {item} on the tractor {vehicle}
implement {item}, tractor {vehicle}: hitch""",
            fr="""@atteler {item} au tracteur {vehicle}
@accrocher {item} au tracteur {vehicle}
tracteur {vehicle} avec {item}
le tracteur {vehicle} doit tirer {item}, attelle-le
@monter {item} sur le tracteur {vehicle}
outil {item}, tracteur {vehicle} : atteler""",
        ),
        "guide": dict(
            names="steer_field_line set_guidance tractor_autopilot follow_track",
            params={"vehicle": "tractor|machine|vehicle", "field": "field|plot|in"},
            desc=[
                "Let a tractor follow its lines in a field by itself",
                "Autopilot",
                "Guidage automatique du tracteur",
            ],
            en="""@let the tractor {vehicle} steer itself in field {field}
autopilot of tractor {vehicle} on field {field}
@guide the tractor {vehicle} along the lines of field {field}
tractor {vehicle}, field {field}: guidance on
@start the guidance of tractor {vehicle} in the field {field}
the tractor {vehicle} may follow its tracks in field {field}""",
            fr="""@laisser le tracteur {vehicle} se guider dans le champ {field}
pilote automatique du tracteur {vehicle} sur le champ {field}
@guider le tracteur {vehicle} sur les lignes du champ {field}
tracteur {vehicle}, champ {field} : guidage
@démarrer le guidage du tracteur {vehicle} dans le champ {field}
le tracteur {vehicle} peut suivre ses traces dans le champ {field}""",
        ),
        "hours": dict(
            names="engine_hours tractor_hours hours_meter operating_hours",
            params={"vehicle": "tractor|machine|vehicle"},
            desc=["Hours that the engine of a tractor has run", "Hour meter", "Heures moteur d'un tracteur"],
            en="""how many hours has the tractor {vehicle} run
engine hours of tractor {vehicle}
@read the hour meter of the tractor {vehicle}
tractor {vehicle}: hours
operating hours of the tractor {vehicle}
has the tractor {vehicle} run for long, engine hours""",
            fr="""combien d'heures a tourné le tracteur {vehicle}
heures moteur du tracteur {vehicle}
@lire le compteur d'heures du tracteur {vehicle}
tracteur {vehicle} : heures
heures de fonctionnement du tracteur {vehicle}
le tracteur {vehicle} a-t-il beaucoup tourné, heures moteur""",
            v="entries",
        ),
    },
    "freight": {
        "quote": dict(
            names="freight_rate quote_shipment shipping_price_tons cost_of_freight",
            params={"tons": "tons|weight|load:integer", "from": "from|origin|pickup", "to": "to|destination|delivery"},
            desc=["What it costs to ship tons of freight", "Freight rate", "Prix d'un transport de fret"],
            en="""how much does it cost to ship {tons} tons from {from} to {to}
freight rate {from} – {to}, {tons} tons
@quote a shipment of {tons} tons from {from} to {to}
{tons} tons, {from} to {to}, what is the freight
price of freight: {tons} tons to {to}, loaded in {from}
@get a rate for {tons} tons between {from} and {to}""",
            fr="""combien coûte le transport de {tons} tonnes de {from} à {to}
tarif de fret {from} – {to}, {tons} tonnes
@chiffrer un transport de {tons} tonnes de {from} à {to}
{tons} tonnes, {from} – {to}, quel est le fret
prix du fret : {tons} tonnes pour {to}, chargement à {from}
@demander un tarif pour {tons} tonnes entre {from} et {to}""",
            v="money",
        ),
        "book": dict(
            names="book_truck order_truck reserve_lorry book_freight",
            params={"from": "from|origin|pickup", "to": "to|destination|delivery", "date": "date|day|when"},
            desc=["Book a truck for a load between two cities", "Reserve a lorry", "Réserve un camion"],
            en="""@book a truck from {from} to {to} {date}
lorry {from} – {to}, {date}
@order a truck {date} from {from} to {to}
our load must go from {from} to {to} {date}, book a truck
@reserve a lorry to {to}, pickup in {from} {date}
truck needed {date}: {from} to {to}""",
            fr="""@réserver un camion de {from} à {to} {date}
poids lourd {from} – {to}, {date}
@commander un camion {date} de {from} à {to}
notre chargement doit aller de {from} à {to} {date}, réserve un camion
@retenir un camion pour {to}, enlèvement à {from} {date}
camion {date} : {from} – {to}""",
        ),
        "papers": dict(
            names="waybill make_waybill freight_documents consignment_note",
            params={"ref": "shipment|load|number"},
            desc=["Make the waybill of a load", "Consignment note", "Établit la lettre de voiture"],
            en="""@make the waybill for the load {ref}
waybill {ref}
@print the consignment note of shipment {ref}
the driver needs the papers of the load {ref}
freight documents for {ref}
@prepare the waybill of the freight {ref}""",
            fr="""@établir la lettre de voiture du chargement {ref}
lettre de voiture {ref}
@imprimer la lettre de voiture de l'envoi {ref}
le chauffeur a besoin des papiers du chargement {ref}
documents de fret pour {ref}
@préparer la lettre de voiture du fret {ref}""",
            v="url",
        ),
    },
    "coldroom": {
        "temp": dict(
            names="cold_room_temperature read_cold_store chamber_temperature freezer_reading",
            params={"unitno": "room|chamber|unit"},
            desc=["Temperature of a cold room", "Read a cold store", "Température d'une chambre froide"],
            en="""how cold is it in the cold room {unitno}
temperature of the cold room {unitno}
@read the cold store {unitno}
cold room {unitno}: temperature
is the cold room {unitno} cold enough
@check the temperature of the cold room {unitno}""",
            fr="""combien fait-il dans la chambre froide {unitno}
température de la chambre froide {unitno}
@lire la chambre froide {unitno}
chambre froide {unitno} : température
la chambre froide {unitno} est-elle assez froide
@vérifier la température de la chambre froide {unitno}""",
            v="temp",
        ),
        "alarm": dict(
            names="set_cold_alarm cold_chain_alert warn_if_warm alert_above",
            params={"unitno": "room|chamber|unit", "degrees": "above|limit|degrees:number"},
            desc=[
                "Warn when a cold room gets too warm",
                "Cold chain alert",
                "Alerte si une chambre froide se réchauffe",
            ],
            en="""@warn me when the cold room {unitno} is above {degrees} degrees
cold chain alert for room {unitno} above {degrees}
@set an alarm on the cold room {unitno} at {degrees} degrees
cold room {unitno}: alert above {degrees} degrees
if the cold room {unitno} gets warmer than {degrees}, tell me
alarm when the cold room {unitno} reaches {degrees} degrees""",
            fr="""@prévenir quand la chambre froide {unitno} dépasse {degrees} degrés
alerte chaîne du froid pour la chambre {unitno} au-dessus de {degrees}
@mettre une alarme sur la chambre froide {unitno} à {degrees} degrés
chambre froide {unitno} : alerte au-dessus de {degrees} degrés
si la chambre froide {unitno} dépasse {degrees}, dis-le-moi
alarme quand la chambre froide {unitno} atteint {degrees} degrés""",
        ),
        "defrost": dict(
            names="defrost_cold_room start_defrost deice_chamber thaw_evaporator",
            params={"unitno": "room|chamber|unit"},
            desc=["Defrost a cold room", "Remove the ice of a cold store", "Dégivre une chambre froide"],
            en="""@defrost the cold room {unitno}
there is ice on the walls of the cold room {unitno}
cold room {unitno}: defrost
@start the defrost of the cold room {unitno}
@remove the ice in the cold room {unitno}
the evaporator of the cold room {unitno} is frozen, thaw it""",
            fr="""@dégivrer la chambre froide {unitno}
il y a de la glace aux murs de la chambre froide {unitno}
chambre froide {unitno} : dégivrage
@lancer le dégivrage de la chambre froide {unitno}
@enlever la glace de la chambre froide {unitno}
l'évaporateur de la chambre froide {unitno} est pris, dégivre-le""",
        ),
    },
    "rover": {
        "drive": dict(
            names="drive_robot move_forward robot_forward advance_robot",
            params={"meters": "meters|distance|by:integer"},
            desc=["Drive the robot forward some metres", "Move ahead", "Fait avancer le robot"],
            en="""@drive the robot {meters} metres forward
@move the robot ahead by {meters} metres
robot: {meters} metres forward
@advance {meters} metres with the robot
the robot should roll {meters} metres ahead
forward, robot, {meters} metres""",
            fr="""@faire avancer le robot de {meters} mètres
@avancer le robot de {meters} mètres
robot : {meters} mètres en avant
@faire rouler le robot {meters} mètres tout droit
le robot doit rouler {meters} mètres en avant
en avant, robot, {meters} mètres""",
        ),
        "turn": dict(
            names="turn_robot rotate_robot robot_turn spin_robot",
            params={"angle": "angle|degrees|by:number", "mode": "direction|side|way:left/right"},
            desc=["Turn the robot on the spot", "Rotate left or right", "Fait tourner le robot"],
            en="""@turn the robot left by {angle} degrees => mode=left
@turn the robot right by {angle} degrees => mode=right
robot: {angle} degrees to the left => mode=left
robot: {angle} degrees to the right => mode=right
@rotate the robot {angle} degrees to the right => mode=right
the robot should turn {angle} degrees left => mode=left""",
            fr="""@tourner le robot de {angle} degrés à gauche => mode=left
@tourner le robot de {angle} degrés à droite => mode=right
robot : {angle} degrés à gauche => mode=left
robot : {angle} degrés à droite => mode=right
@faire pivoter le robot de {angle} degrés vers la droite => mode=right
le robot doit tourner de {angle} degrés vers la gauche => mode=left""",
        ),
        "halt": dict(
            names="stop_robot halt_robot emergency_stop_robot freeze_robot",
            params={},
            desc=["Stop the robot where it is", "Halt every motor", "Arrête le robot sur place"],
            en="""@stop the robot
@halt the robot at once
robot, stop
the robot is about to fall, halt it
@freeze the robot where it is
stop all motors of the robot""",
            fr="""@arrêter le robot
@stopper le robot tout de suite
robot, stop
le robot va tomber, arrête-le
@immobiliser le robot sur place
arrête tous les moteurs du robot""",
        ),
        "charge": dict(
            names="robot_charge charge_robot send_to_charger dock_robot",
            params={},
            desc=["Send the robot to its charger", "Charge the robot", "Envoie le robot se recharger"],
            en="""@send the robot to its charger
@charge the robot
the robot's battery is low, let it charge
robot, go and charge
@dock the robot at the charger
the robot should recharge""",
            fr="""@envoyer le robot à sa borne de recharge
@recharger le robot
la batterie du robot est faible, fais-le charger
robot, va te recharger
@ramener le robot au chargeur
le robot doit se recharger""",
        ),
    },
    "meterreading": {
        "submit": dict(
            names="submit_meter_reading send_reading report_meter enter_meter",
            params={"odometer": "reading|value|index:integer", "mode": "meter|kind|of:gas/water/electricity"},
            desc=[
                "Report the reading of a meter to the supplier",
                "Submit an index",
                "Transmet le relevé d'un compteur",
            ],
            en="""@submit a gas meter reading of {odometer} => mode=gas
the water meter shows {odometer}, report it => mode=water
@send the electricity meter reading {odometer} => mode=electricity
meter reading, gas: {odometer} => mode=gas
electricity meter: {odometer} => mode=electricity
@report {odometer} as the reading of the water meter => mode=water""",
            fr="""@transmettre un relevé du compteur de gaz de {odometer} => mode=gas
le compteur d'eau indique {odometer}, transmets-le => mode=water
@envoyer le relevé du compteur électrique {odometer} => mode=electricity
relevé, gaz : {odometer} => mode=gas
compteur électrique : {odometer} => mode=electricity
@déclarer {odometer} comme relevé du compteur d'eau => mode=water""",
        ),
        "last": dict(
            names="last_meter_reading previous_reading read_meter_value latest_index",
            params={"mode": "meter|kind|of:gas/water/electricity"},
            desc=["Last known reading of a meter", "Previous index", "Dernier relevé d'un compteur"],
            en="""what was the last reading of the gas meter => mode=gas
last water meter reading => mode=water
@show the previous reading of the electricity meter => mode=electricity
latest index of the gas meter => mode=gas
which value did the water meter have last time => mode=water
last electricity meter reading => mode=electricity""",
            fr="""quel était le dernier relevé du compteur de gaz => mode=gas
dernier relevé du compteur d'eau => mode=water
@montrer le relevé précédent du compteur électrique => mode=electricity
dernier index du compteur de gaz => mode=gas
quelle valeur avait le compteur d'eau la dernière fois => mode=water
dernier relevé du compteur électrique => mode=electricity""",
            v="entries",
        ),
        "tariff": dict(
            names="change_tariff switch_tariff new_energy_plan choose_tariff",
            params={"brand": "tariff|plan|offer"},
            desc=["Change to another tariff of the supplier", "Switch the plan", "Change de tarif d'énergie"],
            en="""@change my energy tariff to {brand}
@switch to the tariff {brand}
energy tariff: {brand}
I want the plan {brand} from my energy supplier
@choose the energy tariff {brand}
new tariff {brand} for our electricity""",
            fr="""@changer mon tarif d'énergie pour {brand}
@passer au tarif {brand}
tarif d'énergie : {brand}
je veux l'offre {brand} de mon fournisseur d'énergie
@choisir le tarif d'énergie {brand}
nouveau tarif {brand} pour notre électricité""",
        ),
    },
    "storagebattery": {
        "level": dict(
            names="battery_level home_battery_charge stored_energy battery_state",
            params={},
            desc=["How full the battery of the house is", "Stored energy", "Charge de la batterie de la maison"],
            en="""how full is the home battery
charge of the house battery
@check the battery of the house
how much energy is stored in the home battery
is the home battery full
home battery level""",
            fr="""la batterie de la maison est-elle pleine
charge de la batterie domestique
@vérifier la batterie de la maison
combien d'énergie est stockée dans la batterie domestique
à combien est la batterie de la maison
niveau de la batterie domestique""",
            v="share",
        ),
        "reserve": dict(
            names="set_reserve keep_reserve backup_reserve battery_minimum",
            params={"percent": "percent|reserve|minimum:integer"},
            desc=[
                "Keep a share of the home battery for a power cut",
                "Reserve",
                "Réserve de la batterie en cas de coupure",
            ],
            en="""@keep {percent} percent of the home battery in reserve
battery reserve: {percent} percent
@set the reserve of the home battery to {percent} percent
for a power cut, keep {percent} percent in the battery
the home battery must never fall below {percent} percent
reserve of {percent} percent in the house battery""",
            fr="""@garder {percent} pour cent de la batterie domestique en réserve
réserve de la batterie : {percent} pour cent
@régler la réserve de la batterie domestique à {percent} pour cent
pour une coupure, garde {percent} pour cent dans la batterie
la batterie domestique ne doit jamais descendre sous {percent} pour cent
réserve de {percent} pour cent dans la batterie de la maison""",
        ),
        "sell": dict(
            names="feed_into_grid sell_energy export_power discharge_to_grid",
            params={"amount": "kwh|energy|amount:number"},
            desc=["Sell energy of the home battery to the grid", "Feed in", "Vend l'énergie de la batterie au réseau"],
            en="""@sell {amount} kWh from the battery to the grid
@feed {amount} kWh into the grid
{amount} kWh of the home battery to the grid
prices are high, export {amount} kWh from the battery
grid gets {amount} kWh of our stored energy
@discharge {amount} kWh into the grid""",
            fr="""@vendre {amount} kWh de la batterie au réseau
@injecter {amount} kWh dans le réseau
{amount} kWh de la batterie domestique vers le réseau
les prix sont hauts, vends {amount} kWh de la batterie
le réseau reçoit {amount} kWh de notre énergie stockée
@décharger {amount} kWh vers le réseau""",
        ),
    },
}
