"""Trades and makers: building sites, kitchens, studios, ships, hospitals."""

DOMAINS = {
    "site": {
        "worker": dict(
            names="assign_worker send_worker staff_site put_on_site",
            params={"name": "worker|name|person|who", "address": "site|address|place|where"},
            desc=["Send a worker to a building site", "Staff a site", "Affecte un ouvrier à un chantier"],
            en="""{name} works at {address} tomorrow
@send {name} to the site at {address}
we need {name} at {address}
site {address}: {name}
@put {name} on the building site {address}
the crew at {address} is short, {name} should go""",
            fr="""{name} travaille au {address} demain
@envoyer {name} sur le chantier du {address}
il nous faut {name} au {address}
chantier {address} : {name}
@mettre {name} sur le chantier {address}
l'équipe du {address} manque de bras, {name} doit y aller""",
        ),
        "material": dict(
            names="order_material deliver_material request_supplies site_order",
            params={
                "option": "material|what|item|supplies",
                "count": "quantity|pieces|amount|units:integer",
                "address": "site|address|place|to",
            },
            desc=["Have material delivered to a site", "Order building supplies", "Commande du matériel"],
            en="""@deliver {count} pallets of {option} to {address}
the site at {address} needs {count} pallets of {option}
{count} pallets of {option} for {address}
@order {count} pallets of {option} for the building site {address}
they've run out of {option} at {address}, {count} more
material for {address}: {count} pallets of {option}""",
            fr="""@livrer {count} palettes de {option} au {address}
le chantier du {address} a besoin de {count} palettes de {option}
{count} palettes de {option} pour le {address}
@commander {count} palettes de {option} pour le chantier {address}
il n'y a plus rien au {address}, encore {count} palettes de {option}
matériel pour {address} : {count} palettes de {option}""",
        ),
        "defect": dict(
            names="log_snag note_defect building_fault record_flaw",
            params={"address": "site|address|building|where", "topic": "defect|flaw|what|problem"},
            desc=["Note a fault in a building", "Snag list", "Note un défaut de construction"],
            en="""at {address} this is not right: {topic}
@note a fault at {address}: {topic}
snag, {address}: {topic}
the client complains about {topic} at {address}
@write {topic} on the list of faults for {address}
building fault {address}: {topic}""",
            fr="""au {address} ceci ne va pas : {topic}
@noter un défaut au {address} : {topic}
réserve, {address} : {topic}
le client se plaint au {address} : {topic}
@mettre sur la liste des défauts du {address} : {topic}
malfaçon {address} : {topic}""",
        ),
    },
    "kitchen": {
        "order": dict(
            names="take_order table_order add_to_ticket new_order fire_dish",
            params={"row": "table|table_number|number|for:integer", "dish": "dish|food|meal|what"},
            desc=["Order a dish for a table of the restaurant", "Tell the cooks", "Prend une commande"],
            en="""table {row} wants {dish}
{dish} for table {row}
@send {dish} to the kitchen for table {row}
the guests at {row} take {dish}
table {row}: {dish}
@tell the cook: {dish}, table {row}""",
            fr="""la table {row} veut un {dish}
{dish} pour la table {row}
@envoyer en cuisine : {dish}, table {row}
les clients de la {row} prennent le {dish}
table {row} : {dish}
@dire au cuisinier : {dish}, table {row}""",
        ),
        "bill": dict(
            names="print_bill close_table make_check table_total",
            params={"row": "table|table_number|number|for:integer"},
            desc=["Print the bill of a table", "Close a table", "Imprime l'addition"],
            en="""the bill for table {row}
table {row} would like to pay
@print the check of table {row}
@close table {row}
they are leaving at table {row}
what does table {row} owe
they've finished their coffee at table {row}""",
            fr="""l'addition de la table {row}
la table {row} voudrait payer
@imprimer la note de la table {row}
@fermer la table {row}
on s'en va à la table {row}
combien doit la table {row}
ils ont fini leur café à la table {row}""",
            v="money",
        ),
        "out": dict(
            names="mark_sold_out dish_gone take_off_menu no_more",
            params={"dish": "dish|food|meal|what"},
            desc=["A dish is sold out", "Take a dish off today's menu", "Plat épuisé"],
            en="""no more {dish} today
the {dish} is sold out
@take {dish} off the menu
we've served the last {dish}
@tell the waiters there is no {dish}
{dish}: finished""",
            fr="""plus de {dish} aujourd'hui
le {dish} est épuisé
@retirer le {dish} de la carte
on a servi le dernier {dish}
@dire aux serveurs qu'il n'y a plus de {dish}
{dish} : terminé""",
        ),
        "allergy": dict(
            names="note_allergy guest_intolerance warn_cook allergy_alert",
            params={"row": "table|table_number|number|at:integer", "food": "allergen|food|ingredient|what"},
            desc=["Warn the cooks that a table cannot eat something", "Allergy alert", "Signale une allergie"],
            en="""somebody at table {row} can't eat {food}
@warn the kitchen: no {food} for table {row}
allergy at table {row}: {food}
table {row} without {food}
the lady at {row} gets ill from {food}
careful with {food} at table {row}""",
            fr="""quelqu'un à la table {row} ne supporte pas le {food}
@prévenir la cuisine : pas de {food} pour la table {row}
allergie à la table {row} : {food}
table {row} sans {food}
la dame de la {row} est malade avec le {food}
attention au {food} à la table {row}""",
        ),
    },
    "brewery": {
        "start": dict(
            names="start_brew new_batch begin_fermentation brew_beer",
            params={"brand": "beer|name|recipe|brew", "litres": "litres|volume|size|amount:number"},
            desc=["Start a batch of beer", "Brew some litres", "Lance un brassin"],
            en="""@brew {litres} litres of {brand}
new batch: {brand}, {litres} litres
I want to make {litres} litres of {brand}
we are out of {brand}, {litres} litres more
@start a {brand} brew of {litres} l
beer {brand}, {litres} litres""",
            fr="""@brasser {litres} litres de {brand}
nouveau brassin : {brand}, {litres} litres
je veux faire {litres} litres de {brand}
il n'y a plus de {brand}, encore {litres} litres
@lancer un brassin de {brand}, {litres} l
bière {brand}, {litres} litres""",
        ),
        "gravity": dict(
            names="log_gravity measure_sugar record_density hydrometer",
            params={"brand": "beer|batch|name|brew", "grade": "gravity|density|value|plato:number"},
            desc=["Record the density of a batch", "Measure the sugar", "Note la densité"],
            en="""{brand} is at {grade}
@record {grade} for the batch {brand}
density of {brand}: {grade}
the hydrometer in {brand} says {grade}
I measured {grade} in {brand}
batch {brand}, gravity {grade}""",
            fr="""{brand} est à {grade}
@noter {grade} pour le brassin {brand}
densité de {brand} : {grade}
le densimètre de {brand} dit {grade}
j'ai mesuré {grade} dans {brand}
brassin {brand}, densité {grade}""",
        ),
        "ready": dict(
            names="is_beer_ready batch_state fermentation_status when_to_bottle",
            params={"brand": "beer|batch|name|brew"},
            desc=["Whether a batch is ready to drink", "State of the fermentation", "État d'un brassin"],
            en="""can we drink {brand} yet
is {brand} ready
how far is the fermentation of {brand}
@check the batch {brand}
when do we bottle {brand}
state of {brand}""",
            fr="""peut-on déjà boire {brand}
est-ce que {brand} est prêt
où en est la fermentation de {brand}
@vérifier le brassin {brand}
quand embouteiller {brand}
état de {brand}""",
            v="yes",
        ),
    },
    "studio": {
        "record": dict(
            names="record_track start_take arm_track new_recording",
            params={"song": "song|track|title|piece"},
            desc=["Record a track in the studio", "Start a take", "Enregistre une piste"],
            en="""@record {song}
take one of {song}
we are ready for {song}, roll
@start recording the song {song}
let's get {song} on tape
studio: {song}, recording""",
            fr="""@enregistrer le morceau {song}
première prise de {song}
on est prêts pour {song}, ça tourne
@lancer l'enregistrement de {song}
mettons {song} en boîte
studio : {song}, enregistrement""",
        ),
        "gain": dict(
            names="set_gain mixer_level adjust_fader channel_volume",
            params={"channelno": "channel|track|input|fader:integer", "percent": "level|gain|value|volume:integer"},
            desc=["Set the level of a channel of the mixer", "Adjust a fader", "Règle une piste de la console"],
            en="""channel {channelno} at {percent}
@set channel {channelno} to {percent}
@put the fader of channel {channelno} at {percent} percent
I can't hear channel {channelno}, take it to {percent}
input {channelno}: {percent}
@bring channel {channelno} to {percent}%""",
            fr="""voie {channelno} à {percent}
@mettre la voie {channelno} à {percent}
@régler le curseur de la voie {channelno} sur {percent} %
je n'entends pas la voie {channelno}, monte-la à {percent}
entrée {channelno} : {percent}
@passer la voie {channelno} à {percent} %""",
        ),
        "mute": dict(
            names="mute_channel silence_track cut_channel channel_off",
            params={"channelno": "channel|track|input|which:integer"},
            desc=["Mute a channel of the mixer", "Silence a track", "Coupe une piste de la console"],
            en="""@mute channel {channelno}
channel {channelno} hums, cut it
@silence the input {channelno}
no channel {channelno} please
@take channel {channelno} out of the mix
channel {channelno}: mute""",
            fr="""@couper la voie {channelno}
la voie {channelno} bourdonne, coupe-la
@rendre muette l'entrée {channelno}
pas de voie {channelno}
@sortir la voie {channelno} du mixage
voie {channelno} : muet""",
        ),
    },
    "stage": {
        "light": dict(
            names="set_spot stage_light spotlight light_cue",
            params={"channelno": "spot|lamp|number|channel:integer", "color": "color|colour|gel|tint"},
            desc=["Give a spotlight of the stage a colour", "Light cue", "Règle un projecteur de scène"],
            en="""spot {channelno} in {color}
@make spot {channelno} {color}
the actor should stand in {color}, spot {channelno}
@set the spotlight {channelno} to {color}
{color} on lamp {channelno} of the stage
spotlight {channelno}: {color}""",
            fr="""projecteur {channelno} en {color}
@passer le projecteur {channelno} en {color}
l'acteur doit être en {color}, projecteur {channelno}
@mettre le projecteur {channelno} en {color}
{color} sur la lampe {channelno} de la scène
projecteur {channelno} : {color}""",
        ),
        "curtain": dict(
            names="raise_curtain open_curtain start_show curtain_up",
            params={},
            desc=["Raise the curtain of the theatre", "The show begins", "Lève le rideau"],
            en="""curtain up
@raise the curtain
the audience is seated, let's begin
@open the curtain
the show starts now
lights down, curtain up""",
            fr="""lever de rideau
@lever le rideau
le public est assis, on commence
@ouvrir le rideau
le spectacle commence
noir dans la salle, rideau""",
        ),
        "prop": dict(
            names="find_prop locate_prop where_is_prop prop_shelf",
            params={"card": "prop|item|object|name"},
            desc=["Where a prop of the theatre is kept", "Find a prop", "Retrouve un accessoire"],
            en="""where did we put the prop {card}
the actor needs the {card}, where is it
@find the prop {card}
in which box is the {card} for the play
prop {card}
@look for the {card} among the props""",
            fr="""où a-t-on mis l'accessoire {card}
l'acteur a besoin de ceci : {card}
@trouver l'accessoire {card}
dans quelle caisse est l'accessoire {card}
accessoire {card}
@chercher {card} parmi les accessoires""",
            v="shelf",
        ),
    },
    "harbour": {
        "arrivals": dict(
            names="ship_arrivals list_ships expected_vessels port_traffic",
            params={"city": "port|harbour|place|where", "date": "date|day|when"},
            desc=["Ships expected in a harbour on a day", "Arrivals at the port", "Navires attendus"],
            en="""which ships come to {city} {date}
arrivals in the port of {city} {date}
@list the vessels expected in {city} {date}
is there a ship in {city} {date}
what docks in {city} {date}
port of {city}, {date}""",
            fr="""quels navires arrivent à {city} {date}
arrivées au port de {city} {date}
@lister les bateaux attendus à {city} {date}
y a-t-il un navire à {city} {date}
qu'est-ce qui accoste à {city} {date}
port de {city}, {date}""",
            items="brand time",
        ),
        "customs": dict(
            names="clear_customs declare_cargo release_goods customs_clearance",
            params={"ref": "container|container_id|cargo|number"},
            desc=["Clear a container through customs", "Release cargo", "Dédouane un conteneur"],
            en="""@clear the cargo {ref} through customs
the papers of {ref} are fine, let it go
@release {ref}
{ref} can leave customs
@declare the container {ref}
customs: {ref} is in order""",
            fr="""@dédouaner la cargaison {ref}
les papiers de {ref} sont en règle, laisse-la partir
@laisser sortir {ref}
{ref} peut quitter la douane
@déclarer le conteneur {ref}
douane : {ref} est en règle""",
        ),
        "crane": dict(
            names="unload_ship move_crane lift_container discharge",
            params={"ref": "container|container_id|cargo|number", "brand": "ship|vessel|from|boat"},
            desc=["Lift a container off a ship", "Unload cargo with the crane", "Décharge un conteneur"],
            en="""@lift {ref} off the {brand}
{ref} must come off the ship {brand}
@unload the container {ref} from {brand}
crane: {ref}, ship {brand}
the {brand} is in, take down {ref}
@get {ref} off the vessel {brand}""",
            fr="""@décharger {ref} du {brand}
{ref} doit descendre du navire {brand}
@enlever le conteneur {ref} du {brand}
grue : {ref}, navire {brand}
le {brand} est là, descends {ref}
@sortir {ref} du bateau {brand}""",
        ),
    },
    "hospital": {
        "admit": dict(
            names="admit_patient assign_bed patient_in hospitalise",
            params={"name": "patient|name|person|who", "row": "bed|room|bed_number|ward:integer"},
            desc=["Give a patient a bed", "Admit to hospital", "Hospitalise un patient"],
            en="""{name} gets bed {row}
@admit {name} to bed {row}
a bed for {name}: {row}
new patient {name}, bed {row}
@put {name} in bed number {row}
{name} has to stay overnight, {row} is free""",
            fr="""{name} prend le lit {row}
@admettre {name} au lit {row}
un lit pour {name} : {row}
nouveau patient {name}, lit {row}
@mettre {name} dans le lit numéro {row}
{name} doit passer la nuit ici, le {row} est libre""",
        ),
        "discharge": dict(
            names="discharge_patient send_home release_patient patient_out",
            params={"name": "patient|name|person|who"},
            desc=["Send a patient home", "Discharge from hospital", "Fait sortir un patient"],
            en="""{name} may go home
@discharge {name}
{name} is well again, free the bed
@send the patient {name} home
{name} leaves the ward
@let {name} out of hospital
the doctor is happy with {name}, home at last""",
            fr="""{name} peut rentrer à la maison
@faire sortir le patient {name}
{name} va mieux, libère le lit
@renvoyer {name} à la maison
{name} quitte le service
@autoriser la sortie de {name}
le médecin est content de {name}, retour à la maison""",
        ),
        "vitals": dict(
            names="get_vitals patient_temperature read_chart fever_of",
            params={"name": "patient|name|person|who"},
            desc=["Temperature of a patient", "Read the chart", "Température d'un patient"],
            en="""does {name} have a fever
how is the patient {name} doing
@read the chart of {name}
temperature of the patient {name}
is {name} still hot
vitals of {name}""",
            fr="""{name} a-t-il de la fièvre
comment va le patient {name}
@lire la feuille de {name}
température du patient {name}
{name} est-il encore chaud
constantes de {name}""",
            v="temp",
        ),
        "shift": dict(
            names="assign_shift nurse_on_duty plan_nurse set_night_duty",
            params={"name": "nurse|name|who|person", "date": "date|day|night|when"},
            desc=["Put a nurse on duty", "Plan a shift", "Met une infirmière de garde"],
            en="""{name} is on duty {date}
@put nurse {name} on duty {date}
nurse {name} takes the shift {date}
duty {date}: {name}
@plan {name} for the ward {date}
we are short of nurses {date}, call {name}""",
            fr="""{name} est de garde {date}
@mettre {name} de garde {date}
l'infirmière {name} prend le service {date}
garde {date} : {name}
@prévoir {name} dans le service {date}
il manque une infirmière {date}, appelle {name}""",
        ),
    },
    "lift": {
        "call": dict(
            names="call_elevator send_lift bring_lift elevator_to",
            params={"floor": "floor|level|storey|to:integer"},
            desc=["Send the lift to a floor", "Call the elevator", "Appelle l'ascenseur"],
            en="""@send the lift to floor {floor}
I'm on floor {floor} and waiting
lift to {floor}
@bring the elevator up to {floor}
floor {floor} please
somebody with a pram is on floor {floor}""",
            fr="""@envoyer l'ascenseur à l'étage {floor}
j'attends à l'étage {floor}
ascenseur au {floor}
@faire monter l'ascenseur au {floor}
étage {floor}
quelqu'un attend avec une poussette à l'étage {floor}""",
        ),
        "fault": dict(
            names="lift_broken report_lift_fault elevator_repair stuck_elevator",
            params={"address": "building|address|house|where"},
            desc=["Report that the lift of a building is broken", "Elevator repair", "Signale un ascenseur en panne"],
            en="""the lift at {address} is stuck
@report the broken elevator at {address}
we have to walk up at {address}, the lift is dead
lift out of order, {address}
somebody should repair the lift in {address}
@get the elevator of {address} fixed""",
            fr="""l'ascenseur du {address} est bloqué
@signaler l'ascenseur en panne au {address}
on monte à pied au {address}, l'ascenseur est mort
ascenseur en panne, {address}
quelqu'un doit réparer l'ascenseur du {address}
@faire réparer l'ascenseur du {address}""",
        ),
        "lock": dict(
            names="block_floor forbid_floor restrict_level no_stop_at",
            params={"floor": "floor|level|storey|number:integer"},
            desc=["The lift must not stop at a floor", "Restrict a floor", "Bloque un étage"],
            en="""nobody may go to floor {floor}
@block floor {floor}
the lift should not stop at {floor}
floor {floor} is being painted, keep people out
@forbid the {floor} floor button
no access to floor {floor}""",
            fr="""personne ne doit aller à l'étage {floor}
@bloquer l'étage {floor}
l'ascenseur ne doit pas s'arrêter au {floor}
on peint l'étage {floor}, que personne n'y aille
@interdire le bouton de l'étage {floor}
pas d'accès à l'étage {floor}""",
        ),
    },
    "drone": {
        "fly": dict(
            names="take_off fly_to launch_drone send_drone",
            params={"city": "target|place|destination|where", "width": "altitude|height|metres|level:integer?"},
            desc=["Fly the drone to a place", "Take off", "Fait voler le drone"],
            en="""@fly to {city}
@send the drone to {city} at {width} metres
drone to {city}
I want pictures from above {city}
@take off and head for {city}
up to {width} metres and over to {city}""",
            fr="""@voler vers {city}
@envoyer le drone à {city} à {width} mètres
drone vers {city}
je veux des images de {city} vue du ciel
@décoller vers {city}
monte à {width} mètres et va vers {city}""",
        ),
        "land": dict(
            names="land_drone come_back return_home bring_drone_down",
            params={},
            desc=["Land the drone", "Bring it back", "Pose le drone"],
            en="""@land the drone
@bring the drone down
the battery is low, come down
it's getting windy, @land now
drone, back to me
@return the drone home""",
            fr="""@poser le drone
@faire redescendre le drone
la batterie est faible, redescends
le vent se lève, @atterrir
drone, reviens
@ramener le drone""",
        ),
        "film": dict(
            names="drone_video film_from_air start_filming aerial_video",
            params={"seconds": "seconds|duration|length|for:integer"},
            desc=["Film from the air for some seconds", "Aerial video", "Filme depuis le drone"],
            en="""@film {seconds} seconds from the air
{seconds} seconds of aerial video
@shoot {seconds} seconds with the drone
drone camera on for {seconds} seconds
a clip of {seconds} seconds from up there
@take {seconds} seconds of the landscape""",
            fr="""@filmer {seconds} secondes depuis les airs
{seconds} secondes de vidéo aérienne
@tourner {seconds} secondes avec le drone
caméra du drone pendant {seconds} secondes
un clip de {seconds} secondes vu d'en haut
@prendre {seconds} secondes du paysage""",
        ),
    },
    "aquarium": {
        "feed": dict(
            names="feed_fish fish_food dispense_flakes give_fish",
            params={"tip": "grams|amount|portion|flakes:number"},
            desc=["Feed the fish some grams", "Fish food", "Nourrit les poissons"],
            en="""@feed the fish {tip} grams
{tip} grams for the fish
the fish are hungry, {tip} grams
@give {tip} grams of flakes to the fish
fish food: {tip} g
@drop {tip} grams into the tank""",
            fr="""@nourrir les poissons, {tip} grammes
{tip} grammes pour les poissons
les poissons ont faim, {tip} grammes
@donner {tip} grammes de flocons aux poissons
nourriture des poissons : {tip} g
@verser {tip} grammes dans l'aquarium""",
        ),
        "water": dict(
            names="change_water water_change refresh_tank renew_water",
            params={"percent": "percent|share|part|amount:integer"},
            desc=["Change a part of the water of the tank", "Refresh the aquarium", "Change l'eau de l'aquarium"],
            en="""@change {percent} percent of the aquarium water
the tank is cloudy, {percent} percent fresh water
fresh water for the fish, {percent}%
@replace {percent}% of the water in the tank
aquarium: {percent} percent new water
@renew {percent} percent""",
            fr="""@changer {percent} % de l'eau de l'aquarium
l'aquarium est trouble, {percent} % d'eau fraîche
de l'eau fraîche pour les poissons, {percent} %
@remplacer {percent} % de l'eau du bac
aquarium : {percent} % d'eau neuve
@renouveler {percent} % de l'eau""",
        ),
        "light": dict(
            names="aquarium_light tank_lamp fish_tank_light set_daylight",
            params={"hours": "hours|duration|day_length|for:integer"},
            desc=["How many hours a day the tank is lit", "Aquarium light", "Éclairage de l'aquarium"],
            en="""@light the aquarium {hours} hours a day
{hours} hours of light for the fish
the plants in the tank need {hours} hours of light
aquarium lamp: {hours} hours
@set the tank light to {hours} hours
fish day: {hours} hours""",
            fr="""@éclairer l'aquarium {hours} heures par jour
{hours} heures de lumière pour les poissons
les plantes du bac ont besoin de {hours} heures de lumière
lampe de l'aquarium : {hours} heures
@régler l'éclairage du bac sur {hours} heures
journée des poissons : {hours} heures""",
        ),
    },
    "wine": {
        "add": dict(
            names="add_bottle store_wine cellar_in put_in_cellar",
            params={
                "brand": "wine|name|bottle|label",
                "year": "vintage|year|from|of:integer",
                "count": "bottles|count|quantity|n:integer",
            },
            desc=["Put bottles of a vintage in the cellar", "Store wine", "Range du vin en cave"],
            en="""@put {count} bottles of {brand} {year} in the cellar
{count} {brand} {year} for the cellar
I bought {count} bottles of {brand} from {year}
@store {brand} {year}, {count} bottles
cellar: {count} x {brand} {year}
@keep {count} bottles of the {year} {brand}""",
            fr="""@mettre {count} bouteilles de {brand} {year} à la cave
{count} {brand} {year} pour la cave
j'ai acheté {count} bouteilles de {brand} de {year}
@ranger {brand} {year}, {count} bouteilles
cave : {count} x {brand} {year}
@garder {count} bouteilles de {brand} {year}""",
        ),
        "drink": dict(
            names="remove_bottle drank_wine cellar_out open_bottle",
            params={"brand": "wine|name|bottle|label"},
            desc=["A bottle was drunk", "Take wine out of the cellar", "Sort une bouteille de la cave"],
            en="""we drank a bottle of {brand}
@take a {brand} out of the cellar
one {brand} less
the {brand} was delicious, the bottle is empty
@open a bottle of {brand}
cellar: minus one {brand}""",
            fr="""on a bu une bouteille de {brand}
@sortir une bouteille de {brand} de la cave
une bouteille de {brand} en moins
le {brand} était délicieux, la bouteille est vide
@ouvrir une bouteille de {brand}
cave : moins un {brand}""",
        ),
        "pair": dict(
            names="wine_for_dish pair_wine suggest_wine which_wine",
            params={"dish": "dish|food|meal|with"},
            desc=["Which wine goes with a dish", "Pairing", "Vin pour un plat"],
            en="""which wine goes with {dish}
what do we drink with {dish}
a wine for {dish}
@suggest a bottle for {dish}
I'm serving {dish}, red or white
{dish}: which wine
guests tonight, {dish} on the table, what shall we pour""",
            fr="""quel vin avec un {dish}
que boit-on avec un {dish}
un vin pour le {dish}
@conseiller une bouteille pour un {dish}
je sers un {dish}, rouge ou blanc
{dish} : quel vin
des invités ce soir, un {dish} à table, que servir à boire""",
            v="brand",
        ),
    },
    "tools": {
        "where": dict(
            names="find_tool tool_location where_is_tool locate_equipment",
            params={"instrument": "tool|name|equipment|what"},
            desc=["Where a tool of the workshop is", "Find equipment", "Où est un outil"],
            en="""where is the {instrument}
who has the {instrument}
I can't find the {instrument}
@find the {instrument} in the workshop
did somebody take the {instrument}
@locate the {instrument}
I'd like to fix the shelf but the {instrument} is gone""",
            fr="""où est le {instrument}
qui a le {instrument}
je ne trouve pas le {instrument}
@trouver le {instrument} dans l'atelier
quelqu'un a-t-il pris le {instrument}
@localiser le {instrument}
je veux réparer l'étagère mais le {instrument} a disparu""",
            v="shelf",
        ),
        "broken": dict(
            names="tool_broken send_for_repair mark_defective out_of_order",
            params={"instrument": "tool|name|equipment|what"},
            desc=["A tool is broken and must be repaired", "Mark as defective", "Outil à réparer"],
            en="""the {instrument} is broken
@send the {instrument} for repair
the {instrument} doesn't work any more
@mark the {instrument} as defective
nobody should use the {instrument}, it's dangerous
{instrument}: out of order""",
            fr="""le {instrument} est cassé
@envoyer le {instrument} en réparation
le {instrument} ne marche plus
@marquer le {instrument} comme défectueux
que personne n'utilise le {instrument}, c'est dangereux
{instrument} : hors service""",
        ),
        "sharpen": dict(
            names="plan_maintenance service_tool sharpen_tool oil_tool",
            params={"instrument": "tool|name|equipment|what", "date": "date|day|when"},
            desc=["Plan the care of a tool on a day", "Maintenance in the workshop", "Planifie l'entretien d'un outil"],
            en="""the {instrument} needs care {date}
@oil the {instrument} {date}
maintenance of the {instrument} {date}
@take care of the {instrument} {date}
the {instrument} is blunt, do something {date}
{instrument}, {date}, maintenance""",
            fr="""le {instrument} a besoin d'entretien {date}
@huiler le {instrument} {date}
entretien du {instrument} {date}
@réviser le {instrument} {date}
le {instrument} est usé, à revoir {date}
{instrument}, {date}, entretien""",
        ),
    },
}
