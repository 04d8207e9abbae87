"""Roads, camps and things that travel."""

DOMAINS = {
    "rental": {
        "hire": dict(
            names="rent_vehicle hire_car book_rental",
            params={
                "city": "pickup|city|place",
                "days": "days|for_days|duration:integer",
                "size2": "category|class|size:small/family/van",
            },
            desc=["Hire a car of a class in a city for some days", "Car rental", "Loue une voiture"],
            en="""a small car in {city} for {days} days => size2=small
(|can you |could you |please )rent me something tiny in {city}, {days} days => size2=small
{city}, {days} days, smallest car => size2=small
a car for all five of us in {city}, {days} days => size2=family
@hire a family car in {city} for {days} days => size2=family
we move furniture, a van in {city} for {days} days => size2=van
@rent a van in {city}, {days} days => size2=van
van hire {city}, {days} days => size2=van""",
            fr="""une petite voiture à {city} pour {days} jours => size2=small
(loue-moi|louez-moi|peux-tu me louer|tu peux me louer) la plus petite à {city}, {days} jours => size2=small
{city}, {days} jours, plus petite voiture => size2=small
une voiture pour nous cinq à {city}, {days} jours => size2=family
@louer une familiale à {city} pour {days} jours => size2=family
on déménage des meubles, une camionnette à {city} pour {days} jours => size2=van
@louer une camionnette à {city}, {days} jours => size2=van
location d'utilitaire {city}, {days} jours => size2=van""",
        ),
        "extend": dict(
            names="extend_rental keep_longer prolong_hire",
            params={"plate": "plate|car|vehicle", "days": "days|more|extra_days:integer"},
            desc=["Keep a hired car some days longer", "Extend", "Prolonge une location"],
            en="""@keep {plate} {days} days longer
{days} more days with {plate}
I need the hired car {plate} {days} days more
@extend the rental of {plate} by {days} days
rental {plate}: + {days} days
we stay longer, {plate} for {days} more days
car {plate}, another {days} days
@prolong {plate}, {days} days""",
            fr="""@garder {plate} {days} jours de plus
encore {days} jours avec {plate}
il me faut la voiture louée {plate} {days} jours de plus
@prolonger la location de {plate} de {days} jours
location {plate} : + {days} jours
on reste plus longtemps, {plate} pour {days} jours de plus
voiture {plate}, encore {days} jours
@rallonger {plate}, {days} jours""",
        ),
        "scratch": dict(
            names="report_rental_damage scratch_on_car damageReport",
            params={"plate": "plate|car|vehicle", "part": "part|where|what"},
            desc=["Report damage on a hired car", "Something broke", "Signale un dégât sur une voiture louée"],
            en="""the {part} of the hired car {plate} is broken
@report damage to {plate}: {part}
{plate}, {part} damaged
I broke the {part} on the rental {plate}
{plate} was hit, the {part}
damage: {plate}, {part}
@note that {plate} has a bad {part}
the {part} of {plate} gave up on the road""",
            fr="""le {part} de la voiture louée {plate} est cassé
@signaler un dégât sur {plate} : {part}
{plate}, {part} abîmé
j'ai cassé le {part} sur la location {plate}
{plate} a été touchée, le {part}
dégât : {plate}, {part}
@noter que {plate} a le {part} abîmé
le {part} de {plate} a lâché en route""",
        ),
    },
    "towing": {
        "tow": dict(
            names="call_tow_truck tow_car breakdown_help",
            params={"plate": "plate|car|vehicle", "city": "where|near|place"},
            desc=["Call the tow truck for a car", "Breakdown", "Appelle la dépanneuse"],
            en="""my car {plate} broke down near {city}
@tow {plate} from {city}
tow truck to {city} for {plate}
{plate} won't start, I'm in {city}
breakdown: {plate}, {city}
@send a tow truck for {plate}, {city}
I'm stuck with {plate} at {city}
{city}: {plate} has to be towed""",
            fr="""ma voiture {plate} est en panne près de {city}
@remorquer {plate} depuis {city}
dépanneuse à {city} pour {plate}
{plate} ne démarre plus, je suis à {city}
panne : {plate}, {city}
@envoyer une dépanneuse pour {plate}, {city}
je suis coincé avec {plate} à {city}
{city} : {plate} à remorquer""",
        ),
        "where": dict(
            names="tow_truck_eta how_long_tow waiting_time",
            params={"plate": "plate|car|vehicle"},
            desc=["How long until the tow truck comes for a car", "Waiting time", "Attente de la dépanneuse"],
            en="""when does the tow truck for {plate} come
I've waited for ages with {plate}, where is the tow truck
tow truck {plate}: how long
@check the tow truck for {plate}
is help for {plate} on its way
how much longer do I wait with {plate}
arrival of the tow truck, {plate}
@ask where the truck for {plate} is""",
            fr="""quand vient la dépanneuse pour {plate}
j'attends depuis des heures avec {plate}, où est la dépanneuse
dépanneuse {plate} : combien de temps
@vérifier la dépanneuse pour {plate}
le secours pour {plate} est-il en route
combien de temps j'attends encore avec {plate}
arrivée de la dépanneuse, {plate}
@demander où est le camion pour {plate}""",
            v="left",
        ),
        "garage": dict(
            names="deliver_to_garage drop_car_at choose_workshop",
            params={"plate": "plate|car|vehicle", "company": "workshop|garage|to"},
            desc=["Say to which workshop a towed car goes", "Deliver to a garage", "Dépose la voiture dans un atelier"],
            en="""@bring {plate} to {company}
{plate} goes to the workshop {company}
towed car {plate}: to {company}
drop {plate} at {company}
@deliver {plate} to the garage {company}
{company} should repair {plate}
workshop for {plate}: {company}
I trust {company} with {plate}""",
            fr="""@amener {plate} chez {company}
{plate} va à l'atelier {company}
voiture remorquée {plate} : chez {company}
dépose {plate} chez {company}
@livrer {plate} au garage {company}
c'est {company} qui doit réparer {plate}
atelier pour {plate} : {company}
je confie {plate} à {company}""",
        ),
    },
    "petrol": {
        "pump": dict(
            names="release_pump unlock_pump start_pump",
            params={"lane": "pump|number|no:integer", "cash": "limit|max_euros|amount:number?"},
            desc=["Release a pump of the filling station", "Let a customer fill up", "Libère une pompe à essence"],
            en="""@release pump {lane}
pump {lane} free
@open pump {lane} for {cash} euros
the customer at pump {lane} wants to fill up
pump {lane}, up to {cash} euros
let pump {lane} run
a car waits at pump {lane}
filling station: pump {lane} on""",
            fr="""@libérer la pompe {lane}
pompe {lane} libre
@ouvrir la pompe {lane} pour {cash} euros
le client de la pompe {lane} veut faire le plein
pompe {lane}, jusqu'à {cash} euros
laisse couler la pompe {lane}
une voiture attend à la pompe {lane}
station-service : pompe {lane} en marche""",
        ),
        "lock": dict(
            names="lock_pump shut_pump pump_out_of_order",
            params={"lane": "pump|number|no:integer"},
            desc=["Shut a pump of the filling station", "Out of order", "Bloque une pompe"],
            en="""@shut pump {lane}
pump {lane} is out of order
no petrol from pump {lane}
@lock the pump {lane}
pump {lane} drips, close it
pump {lane}: closed
somebody smokes at pump {lane}, stop it
block pump {lane} at once""",
            fr="""@bloquer la pompe {lane}
la pompe {lane} est hors service
plus d'essence à la pompe {lane}
@verrouiller la pompe {lane}
la pompe {lane} goutte, ferme-la
pompe {lane} : fermée
quelqu'un fume à la pompe {lane}, coupe-la
ferme la pompe {lane} tout de suite""",
        ),
        "price": dict(
            names="fuel_price price_at_station cheapest_fuel",
            params={"city": "town|city|near", "fuel2": "fuel|kind|type:diesel/petrol/gas"},
            desc=["Price of a fuel in a town", "What fuel costs", "Prix d'un carburant"],
            en="""what does diesel cost in {city} => fuel2=diesel
diesel price {city} => fuel2=diesel
@check the diesel in {city} => fuel2=diesel
how dear is petrol in {city} => fuel2=petrol
petrol, {city}: price => fuel2=petrol
I fill up in {city} with petrol, what's the price => fuel2=petrol
autogas in {city}, how much => fuel2=gas
price of LPG in {city} => fuel2=gas""",
            fr="""combien coûte le gazole à {city} => fuel2=diesel
prix du diesel {city} => fuel2=diesel
@vérifier le gazole à {city} => fuel2=diesel
l'essence est à combien à {city} => fuel2=petrol
essence, {city} : prix => fuel2=petrol
je fais le plein d'essence à {city}, quel prix => fuel2=petrol
GPL à {city}, combien => fuel2=gas
prix du gaz auto à {city} => fuel2=gas""",
            v="money",
        ),
    },
    "campsite": {
        "pitch": dict(
            names="book_pitch reserve_campsite tent_place",
            params={
                "pitch": "pitch|place|number",
                "date": "date|arrival|from",
                "nights": "nights|for_nights|n:integer",
            },
            desc=[
                "Book a pitch of the campsite for some nights",
                "Place for a tent",
                "Réserve un emplacement de camping",
            ],
            en="""pitch {pitch} {date} for {nights} nights
@book pitch {pitch} {date}, {nights} nights
we put up our tent on {pitch} {date} for {nights} nights
campsite: {pitch}, {date}, {nights} nights
@reserve the place {pitch} {date} for {nights} nights
{nights} nights on pitch {pitch} {date}
camping {date}, {nights} nights, pitch {pitch}
our caravan wants {pitch} {date}, {nights} nights""",
            fr="""emplacement {pitch} {date} pour {nights} nuits
@réserver l'emplacement {pitch} {date}, {nights} nuits
on plante la tente en {pitch} {date} pour {nights} nuits
camping : {pitch}, {date}, {nights} nuits
@bloquer la place {pitch} {date} pour {nights} nuits
{nights} nuits sur l'emplacement {pitch} {date}
camping {date}, {nights} nuits, emplacement {pitch}
notre caravane veut {pitch} {date}, {nights} nuits""",
        ),
        "power": dict(
            names="switch_hookup pitch_electricity power_for_pitch",
            params={"pitch": "pitch|place|number", "on2": "on|enabled|electricity:boolean"},
            desc=["Electricity of a pitch on or off", "Hook-up", "Courant d'un emplacement"],
            en="""@turn the power on at pitch {pitch} => on2=true
pitch {pitch} wants electricity => on2=true
current for the caravan on {pitch} => on2=true
hook {pitch} up => on2=true
@cut the power at pitch {pitch} => on2=false
pitch {pitch} needs no electricity any more => on2=false
the caravan on {pitch} left, power off => on2=false
unhook {pitch} => on2=false""",
            fr="""@mettre le courant à l'emplacement {pitch} => on2=true
l'emplacement {pitch} veut l'électricité => on2=true
du courant pour la caravane en {pitch} => on2=true
branche {pitch} => on2=true
@couper le courant de l'emplacement {pitch} => on2=false
l'emplacement {pitch} n'a plus besoin d'électricité => on2=false
la caravane en {pitch} est partie, coupe l'électricité => on2=false
débranche {pitch} => on2=false""",
        ),
        "noise": dict(
            names="complain_noise quiet_please night_disturbance",
            params={"pitch": "pitch|place|number"},
            desc=["Campers complain about the noise of a pitch", "Night's rest", "Signale du bruit au camping"],
            en="""they are loud on pitch {pitch}
@complain about the noise on {pitch}
we can't sleep because of {pitch}
noise on pitch {pitch}
@tell the people on {pitch} to be quiet
the tent on {pitch} plays music at night
pitch {pitch}: too loud
somebody should calm {pitch} down""",
            fr="""ils sont bruyants sur l'emplacement {pitch}
@signaler le bruit en {pitch}
on ne peut pas dormir à cause de {pitch}
bruit à l'emplacement {pitch}
@dire aux gens de {pitch} de se taire
la tente en {pitch} met de la musique la nuit
emplacement {pitch} : trop fort
quelqu'un devrait calmer {pitch}""",
        ),
    },
    "luggage": {
        "store": dict(
            names="store_luggage left_luggage drop_bags",
            params={"count": "bags|pieces|n:integer", "hours": "hours|for_hours|duration:integer"},
            desc=["Store bags for some hours", "Left luggage", "Consigne des bagages"],
            en="""{count} bags for {hours} hours
@store {count} suitcases, {hours} hours
I want to leave {count} bags here for {hours} hours
left luggage: {count} bags, {hours} h
@keep {count} bags for {hours} hours
we walk through town {hours} hours, {count} bags to leave
{hours} hours, {count} pieces of luggage
where do I put {count} bags for {hours} hours""",
            fr="""{count} sacs pour {hours} heures
@garder {count} valises, {hours} heures
je veux laisser {count} sacs ici pendant {hours} heures
consigne : {count} bagages, {hours} h
@déposer {count} sacs pour {hours} heures
on visite la ville {hours} heures, {count} bagages à laisser
{hours} heures, {count} bagages
où mettre {count} sacs pendant {hours} heures""",
        ),
        "trace": dict(
            names="trace_lost_bag missing_suitcase bag_claim",
            params={"flight": "flight|number|arrived_with", "color": "color|colour|looks"},
            desc=["Report a suitcase that did not arrive with a flight", "Trace a bag", "Recherche un bagage perdu"],
            en="""my {color} suitcase didn't come with {flight}
@trace a {color} bag of flight {flight}
lost suitcase, {color}, {flight}
flight {flight}, {color} suitcase missing
where is my {color} bag from {flight}
the belt stopped and no {color} suitcase, {flight}
@report a missing {color} bag, {flight}
bag claim {flight}: {color}""",
            fr="""ma valise de couleur {color} n'est pas arrivée avec {flight}
@rechercher un bagage {color} du vol {flight}
valise perdue, {color}, {flight}
vol {flight}, bagage {color} manquant
où est mon sac {color} du vol {flight}
le tapis s'est arrêté sans mon bagage {color}, {flight}
@signaler un bagage {color} manquant, {flight}
réclamation bagage {flight} : {color}""",
        ),
        "weigh": dict(
            names="weigh_bag bag_weight is_bag_too_heavy",
            params={"kilos": "kg|weight|kilograms:number", "company": "airline|carrier|with"},
            desc=["Whether a bag of a weight is too heavy for an airline", "Allowance", "Vérifie le poids d'un bagage"],
            en="""may I fly with {kilos} kilos at {company}
is {kilos} kg too much for {company}
bag of {kilos} kg, {company}
@check {kilos} kilos with {company}
my suitcase weighs {kilos} kg, I fly {company}
{company}: {kilos} kg allowed
does {company} take {kilos} kilos
{kilos} kg of luggage on {company}, fine or not""",
            fr="""puis-je voyager avec {kilos} kilos chez {company}
{kilos} kg, est-ce trop pour {company}
bagage de {kilos} kg, {company}
@vérifier {kilos} kilos avec {company}
ma valise pèse {kilos} kg, je vole avec {company}
{company} : {kilos} kg permis
est-ce que {company} accepte {kilos} kilos
{kilos} kg de bagages sur {company}, bon ou pas""",
            v="yes",
        ),
    },
    "diving": {
        "log": dict(
            names="log_dive dive_entry write_dive",
            params={
                "depth": "depth|metres|max_depth:integer",
                "minutes": "minutes|duration|bottom_time:integer",
                "city": "place|site|where?",
            },
            desc=["Log a dive with its depth and minutes", "Dive book", "Note une plongée"],
            en="""I dived {depth} metres for {minutes} minutes
@log a dive: {depth} m, {minutes} min
dive in {city}, {depth} metres, {minutes} minutes
{depth} m, {minutes} minutes under water
@note the dive at {city}: {depth} m, {minutes} minutes
we were down at {depth} metres for {minutes} minutes
dive book: {depth} m / {minutes} min
{minutes} minutes at {depth} metres""",
            fr="""j'ai plongé à {depth} mètres pendant {minutes} minutes
@noter une plongée : {depth} m, {minutes} min
plongée à {city}, {depth} mètres, {minutes} minutes
{depth} m, {minutes} minutes sous l'eau
@enregistrer la plongée de {city} : {depth} m, {minutes} minutes
on était à {depth} mètres pendant {minutes} minutes
carnet de plongée : {depth} m / {minutes} min
{minutes} minutes à {depth} mètres""",
        ),
        "stop": dict(
            names="decompression_stop safety_stop deco_time",
            params={"depth": "depth|metres|from:integer"},
            desc=["Minutes to wait while coming up from a depth", "Decompression stop", "Palier de décompression"],
            en="""how long must I stop coming up from {depth} metres
decompression from {depth} m
@compute the stop after {depth} metres
we were at {depth} m, how many minutes of decompression
safety stop, {depth} metres
{depth} m: deco
may I go up from {depth} metres without a stop
stop after a dive to {depth} m""",
            fr="""combien de minutes de palier en remontant de {depth} mètres
décompression depuis {depth} m
@calculer le palier après {depth} mètres
on était à {depth} m, combien de minutes de palier
palier de sécurité, {depth} mètres
{depth} m : palier
puis-je remonter de {depth} mètres sans palier
palier après une plongée à {depth} m""",
            v="minutes",
        ),
        "fill": dict(
            names="fill_tank air_bottle refill_cylinder",
            params={"bar": "bar|pressure|to:integer", "serial": "bottle|tank|cylinder"},
            desc=["Fill an air bottle to a pressure", "Refill a cylinder", "Gonfle une bouteille de plongée"],
            en="""@fill the bottle {serial} to {bar} bar
bottle {serial}: {bar} bar
cylinder {serial} is empty, {bar} bar please
@pump {serial} up to {bar} bar
{bar} bar in the tank {serial}
air for {serial}, {bar} bar
diving bottle {serial}, {bar} bar
{serial} needs {bar} bar""",
            fr="""@gonfler la bouteille {serial} à {bar} bars
bouteille {serial} : {bar} bars
la bouteille {serial} est vide, {bar} bars
@remplir {serial} jusqu'à {bar} bars
{bar} bars dans la bouteille {serial}
de l'air pour {serial}, {bar} bars
bouteille de plongée {serial}, {bar} bars
{serial} a besoin de {bar} bars""",
        ),
    },
}
