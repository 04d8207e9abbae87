"""Factories, energy and water."""

DOMAINS = {
    "conveyor": {
        "speed": dict(
            names="set_belt_speed conveyor_speed beltRate",
            params={"unitno": "belt|line|conveyor", "percent": "speed|percent|rate:integer"},
            desc=["Speed of a conveyor belt in percent", "How fast a belt runs", "Vitesse d'un tapis roulant"],
            en="""@run belt {unitno} at {percent} percent
belt {unitno}: {percent}%
the parcels pile up, belt {unitno} at {percent} percent
@set the conveyor {unitno} to {percent}
conveyor {unitno} should go {percent} percent
speed of belt {unitno} to {percent}
too fast, {percent} percent for the conveyor {unitno}
@bring belt {unitno} to {percent}%""",
            fr="""@faire tourner le tapis {unitno} à {percent} pour cent
tapis {unitno} : {percent} %
les colis s'entassent, tapis {unitno} à {percent} pour cent
@régler le convoyeur {unitno} sur {percent}
le convoyeur {unitno} doit aller à {percent} pour cent
vitesse du tapis {unitno} à {percent}
trop vite, {percent} pour cent pour le convoyeur {unitno}
@passer le tapis {unitno} à {percent} %""",
        ),
        "reverse": dict(
            names="reverse_belt run_backwards invertDirection",
            params={"unitno": "belt|line|conveyor"},
            desc=["Let a belt run backwards", "Reverse the direction of a conveyor", "Inverse le sens d'un tapis"],
            en="""@reverse belt {unitno}
belt {unitno} backwards
the parcels on {unitno} must come back
@turn the direction of conveyor {unitno} around
{unitno} should run the other way
conveyor {unitno} in reverse
a box went the wrong way on {unitno}, run it back
@make {unitno} go backwards""",
            fr="""@inverser le tapis {unitno}
tapis {unitno} en arrière
les colis du {unitno} doivent revenir
@inverser le sens du convoyeur {unitno}
{unitno} doit tourner dans l'autre sens
convoyeur {unitno} en marche arrière
un carton est parti du mauvais côté sur {unitno}, fais revenir
@faire reculer le tapis {unitno}""",
        ),
        "jam": dict(
            names="clear_jam unblock_belt report_jam",
            params={"unitno": "belt|line|conveyor"},
            desc=["Report a jam on a belt so that it is cleared", "Something is stuck", "Signale un bourrage"],
            en="""something is stuck on belt {unitno}
jam on {unitno}
belt {unitno} is blocked
@report a jam at conveyor {unitno}
a box is wedged in {unitno}
nothing moves on {unitno} any more
@get someone to unblock belt {unitno}
{unitno}: jammed""",
            fr="""quelque chose est coincé sur le tapis {unitno}
bourrage sur {unitno}
le tapis {unitno} est bloqué
@signaler un bourrage au convoyeur {unitno}
un carton est coincé dans {unitno}
plus rien ne bouge sur {unitno}
@faire débloquer le tapis {unitno}
{unitno} : bourrage""",
        ),
    },
    "upkeep": {
        "order": dict(
            names="create_work_order maintenance_request workOrder",
            params={"machine": "machine|asset|equipment", "part": "part|component|what"},
            desc=[
                "Ask for a part of a machine to be replaced",
                "Maintenance order",
                "Demande de remplacement d'une pièce",
            ],
            en="""the {part} of {machine} is worn
@replace the {part} on {machine}
{machine} needs a new {part}
maintenance: {part}, {machine}
@order work on {machine}, the {part}
{machine} rattles, it's the {part}
{machine}: change {part}
the {part} broke at {machine}""",
            fr="""le {part} de {machine} est usé
@remplacer le {part} de {machine}
il faut un nouveau {part} à {machine}
maintenance : {part}, {machine}
@demander une intervention sur {machine}, le {part}
{machine} fait du bruit, c'est le {part}
{machine} : changer le {part}
le {part} a cassé sur {machine}""",
        ),
        "grease": dict(
            names="log_lubrication greased oil_machine",
            params={"machine": "machine|asset|equipment", "grams": "grease_g|amount|grams:integer?"},
            desc=["Note that a machine was greased", "Lubrication log", "Note un graissage"],
            en="""I greased {machine}
{machine} was oiled
@note the greasing of {machine}
{machine} got {grams} grams of grease
grease, {machine}, {grams} g
lubrication done on {machine}
@log that {machine} has fresh oil
{machine}: greased""",
            fr="""j'ai graissé {machine}
{machine} a été huilée
@noter le graissage de {machine}
{machine} a reçu {grams} grammes de graisse
graisse, {machine}, {grams} g
lubrification faite sur {machine}
@inscrire que {machine} est huilée
{machine} : graissée""",
        ),
        "due": dict(
            names="maintenance_due next_service when_overhaul",
            params={"machine": "machine|asset|equipment"},
            desc=["Date of the next overhaul of a machine", "When service is due", "Date de la prochaine révision"],
            en="""when is {machine} due for service
next overhaul of {machine}
how long until {machine} is serviced
@check when {machine} needs maintenance
{machine}: next service
date of the overhaul, {machine}
is {machine} to be looked after soon
(|can you |could you |please )tell me the next maintenance of {machine}""",
            fr="""quand {machine} doit-elle être révisée
prochaine révision de {machine}
combien de temps avant l'entretien de {machine}
@vérifier quand {machine} passe en maintenance
{machine} : prochaine révision
date de la révision, {machine}
{machine} est-elle bientôt à réviser
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) la prochaine maintenance de {machine}""",
            v="dated",
        ),
        "tag": dict(
            names="lockout lock_out_machine consign",
            params={"machine": "machine|asset|equipment", "name": "technician|by|who"},
            desc=[
                "Lock a machine so that nobody starts it during work",
                "Lockout by a technician",
                "Consigne une machine",
            ],
            en="""@lock out {machine} for {name}
{name} works inside {machine}, nobody may start it
lockout {machine}: {name}
{machine} is locked by {name}
@secure {machine} while {name} repairs it
{name} puts a padlock on {machine}
{machine}, {name}: lockout
no start of {machine}, {name} is in there""",
            fr="""@consigner {machine} pour {name}
{name} travaille dans {machine}, que personne ne la démarre
consignation {machine} : {name}
{machine} est verrouillée par {name}
@sécuriser {machine} pendant que {name} répare
{name} met un cadenas sur {machine}
{machine}, {name} : consignation
pas de démarrage de {machine}, {name} est dedans""",
        ),
    },
    "quality": {
        "check": dict(
            names="record_inspection quality_check inspectLot",
            params={"lot": "lot|batch|lot_no", "verdict2": "verdict|result|outcome:pass/fail/rework"},
            desc=["Record the verdict on a lot", "Pass, fail or rework", "Verdict qualité d'un lot"],
            en="""lot {lot} is good => verdict2=pass
{lot} passed the inspection => verdict2=pass
@accept the batch {lot} => verdict2=pass
batch {lot} is to be thrown away => verdict2=fail
@reject lot {lot} => verdict2=fail
{lot} failed the tests => verdict2=fail
lot {lot} must be done again => verdict2=rework
@send {lot} back for rework => verdict2=rework""",
            fr="""le lot {lot} est bon => verdict2=pass
{lot} a passé le contrôle => verdict2=pass
@accepter le lot {lot} => verdict2=pass
le lot {lot} est à jeter => verdict2=fail
@refuser le lot {lot} => verdict2=fail
{lot} a raté les tests => verdict2=fail
le lot {lot} est à reprendre => verdict2=rework
@renvoyer {lot} en retouche => verdict2=rework""",
        ),
        "measure": dict(
            names="add_measurement gauge_reading log_dimension",
            params={"lot": "lot|batch|lot_no", "quantity": "value|mm|reading:number"},
            desc=["Add a measured value to a lot", "Gauge reading in millimetres", "Ajoute une mesure à un lot"],
            en="""{lot} measures {quantity} mm
@add {quantity} millimetres to lot {lot}
lot {lot}: {quantity} mm
I measured {quantity} on {lot}
gauge reading {quantity} for lot {lot}
@log {quantity} mm for batch {lot}
the caliper says {quantity} at {lot}
dimension {lot}, {quantity}""",
            fr="""{lot} mesure {quantity} mm
@ajouter {quantity} millimètres au lot {lot}
lot {lot} : {quantity} mm
j'ai mesuré {quantity} sur {lot}
relevé de {quantity} pour le lot {lot}
@noter {quantity} mm pour le lot {lot}
le pied à coulisse indique {quantity} pour {lot}
cote {lot}, {quantity}""",
        ),
        "recall": dict(
            names="recall_lot withdraw_batch callBack",
            params={"lot": "lot|batch|lot_no", "text": "reason|why|cause"},
            desc=["Call a sold lot back from the customers", "Recall with a reason", "Rappelle un lot vendu"],
            en="""@recall lot {lot}: {text}
call {lot} back from the shops: {text}
recall of batch {lot}, reason: {text}
lot {lot} is dangerous for customers: {text}
@withdraw {lot} from sale: {text}
customers must return {lot}: {text}
{lot} back to the factory: {text}
product recall {lot}: {text}""",
            fr="""@rappeler le lot {lot} : {text}
retire {lot} des magasins : {text}
rappel du lot {lot}, motif : {text}
le lot {lot} est dangereux pour les clients : {text}
@retirer {lot} de la vente : {text}
les clients doivent rendre {lot} : {text}
{lot} retour à l'usine : {text}
rappel produit {lot} : {text}""",
        ),
    },
    "robotarm": {
        "goto": dict(
            names="move_arm arm_goto jogTo",
            params={"cell": "position|point|target", "percent": "speed|velocity_pct|at:integer?"},
            desc=["Move the robot arm to a point", "Arm position", "Déplace le bras robot"],
            en="""@move the arm to {cell}
arm to {cell}
the robot arm should be at {cell}
@drive the arm to point {cell} at {percent} percent
arm, position {cell}
@bring the gripper over {cell}
to {cell} with the arm, speed {percent} percent
the arm is in the way, park it at {cell}""",
            fr="""@déplacer le bras en {cell}
bras en {cell}
le bras robot doit être en {cell}
@amener le bras au point {cell} à {percent} pour cent
bras, position {cell}
@placer la pince au-dessus de {cell}
en {cell} avec le bras, vitesse {percent} pour cent
le bras gêne, range-le en {cell}""",
        ),
        "grip": dict(
            names="gripper set_gripper hand_state",
            params={"grip": "action|state|jaw:grab/release"},
            desc=["Close or open the gripper of the arm", "Grab or let go", "Ferme ou ouvre la pince"],
            en="""@grab the piece => grip=grab
@close the gripper => grip=grab
take hold of it with the arm => grip=grab
gripper shut => grip=grab
@let the piece go => grip=release
@open the gripper => grip=release
drop what the arm holds => grip=release
gripper open => grip=release""",
            fr="""@saisir la pièce => grip=grab
@fermer la pince => grip=grab
attrape-la avec le bras => grip=grab
pince fermée => grip=grab
@lâcher la pièce => grip=release
@ouvrir la pince => grip=release
repose ce que tient le bras => grip=release
pince ouverte => grip=release""",
        ),
        "teach": dict(
            names="teach_point save_position store_waypoint",
            params={"id": "name|label|waypoint"},
            desc=["Store where the arm is now under a name", "Teach a waypoint", "Mémorise la position du bras"],
            en="""@remember this position of the arm as {id}
@teach the point {id}
call where the arm is now {id}
waypoint {id} is here
@save the arm position under {id}
this spot is {id} for the arm
store point {id}
the arm is right, name it {id}""",
            fr="""@mémoriser cette position du bras sous {id}
@apprendre le point {id}
appelle {id} l'endroit où est le bras
le point {id} est ici
@enregistrer la position du bras sous {id}
cet endroit s'appelle {id} pour le bras
point {id} à retenir
le bras est bien placé, nomme ça {id}""",
        ),
    },
    "windfarm": {
        "stop": dict(
            names="stop_turbine halt_rotor shutDownTurbine",
            params={"hull": "turbine|unit|windmill"},
            desc=["Stop a wind turbine", "Halt a rotor", "Arrête une éolienne"],
            en="""@stop turbine {hull}
{hull} must stand still
too much wind for {hull}, halt it
turbine {hull} off
birds fly near {hull}, stop it
@halt the rotor of {hull}
no more turning for {hull}
shut the wind turbine {hull} down""",
            fr="""@arrêter l'éolienne {hull}
{hull} ne doit plus tourner
trop de vent pour {hull}, arrête-la
éolienne {hull} à l'arrêt
des oiseaux volent près de {hull}, stoppe-la
@immobiliser le rotor de {hull}
plus de rotation pour {hull}
mets l'éolienne {hull} hors service""",
        ),
        "pitch": dict(
            names="set_blade_pitch blade_angle pitch_control",
            params={"hull": "turbine|unit|windmill", "angle": "degrees|pitch|angle:number"},
            desc=["Angle of the blades of a turbine", "Blade pitch", "Angle des pales d'une éolienne"],
            en="""@set the blades of {hull} to {angle} degrees
blades {hull}: {angle}°
@turn the blades of turbine {hull} {angle} degrees
pitch of {angle} degrees for {hull}
{hull}, blade angle {angle}
gusts at {hull}, blades to {angle} degrees
the blades of {hull} should stand at {angle}
blade pitch {angle}, turbine {hull}""",
            fr="""@régler les pales de {hull} sur {angle} degrés
pales {hull} : {angle}°
@tourner les pales de l'éolienne {hull} à {angle} degrés
angle de {angle} degrés pour {hull}
{hull}, angle des pales {angle}
des rafales sur {hull}, pales à {angle} degrés
les pales de {hull} doivent être à {angle}
calage des pales {angle}, éolienne {hull}""",
        ),
        "yield": dict(
            names="turbine_output wind_power_now production_of",
            params={"hull": "turbine|unit|windmill"},
            desc=["Electricity that a turbine makes now", "Output of a wind turbine", "Production d'une éolienne"],
            en="""how much does turbine {hull} produce
output of {hull}
is {hull} making power
@check the production of turbine {hull}
{hull}: kWh
how well does {hull} do today
power from turbine {hull}
@read what {hull} delivers""",
            fr="""combien produit l'éolienne {hull}
production de {hull}
est-ce que {hull} fait du courant
@vérifier la production de l'éolienne {hull}
{hull} : kWh
que donne {hull} aujourd'hui
courant de l'éolienne {hull}
@lire ce que fournit {hull}""",
            v="kwh",
        ),
    },
    "waterworks": {
        "gate": dict(
            names="sluice set_sluice_gate openGate",
            params={"unitno": "gate|sluice|valve", "percent": "opening|percent|to:integer"},
            desc=["Open a gate of the dam by a percentage", "Sluice opening", "Ouvre une vanne du barrage"],
            en="""@open gate {unitno} to {percent} percent
sluice {unitno}: {percent}%
the lake is too full, gate {unitno} at {percent} percent
@set the sluice {unitno} to {percent}
gate {unitno} should be {percent} percent open
let water out by {unitno}, {percent} percent
opening of {unitno}: {percent}
dam gate {unitno}, {percent}%""",
            fr="""@ouvrir la vanne {unitno} à {percent} pour cent
écluse {unitno} : {percent} %
le lac est trop plein, vanne {unitno} à {percent} pour cent
@régler la vanne {unitno} sur {percent}
la vanne {unitno} doit être ouverte à {percent} pour cent
lâche de l'eau par {unitno}, {percent} pour cent
ouverture de {unitno} : {percent}
vanne du barrage {unitno}, {percent} %""",
        ),
        "level": dict(
            names="reservoir_level water_height lake_fill",
            params={"city": "reservoir|lake|dam"},
            desc=["How full a reservoir is", "Level of a lake behind a dam", "Remplissage d'un réservoir"],
            en="""how full is the reservoir of {city}
level of the {city} dam
water in the reservoir of {city}
@check the reservoir at {city}
does {city} have enough water behind the dam
{city} reservoir: percent
how much is in the lake of the {city} dam
@read the level at the dam of {city}""",
            fr="""le réservoir de {city} est rempli à combien
niveau du barrage de {city}
eau dans le réservoir de {city}
@vérifier le réservoir de {city}
y a-t-il assez d'eau derrière le barrage de {city}
réservoir de {city} : pour cent
combien y a-t-il dans le lac du barrage de {city}
@relever le niveau au barrage de {city}""",
            v="share",
        ),
        "leak": dict(
            names="report_leak burst_pipe leak_at",
            params={"address": "address|where|street"},
            desc=["Report a burst pipe in a street", "Water leak", "Signale une fuite d'eau"],
            en="""water runs over the road at {address}
burst pipe at {address}
@report a leak at {address}
there is a leak, {address}
{address}: pipe burst
the street is flooded at {address}
a pipe leaks near {address}
@tell the waterworks about the leak at {address}""",
            fr="""l'eau coule sur la route au {address}
canalisation éclatée au {address}
@signaler une fuite au {address}
il y a une fuite d'eau, {address}
{address} : tuyau percé
la rue est inondée au {address}
un tuyau fuit près du {address}
@prévenir le service des eaux pour la fuite au {address}""",
        ),
        "test": dict(
            names="water_quality is_water_safe drinking_water_test",
            params={"city": "town|city|place"},
            desc=[
                "Whether the tap water of a town may be drunk",
                "Result of the water test",
                "Qualité de l'eau du robinet",
            ],
            en="""may I drink the tap water in {city}
is the water of {city} clean
tap water {city}
@check the drinking water of {city}
can the babies of {city} drink from the tap
result of the water test in {city}
{city}: water safe
@see if the water in {city} is good""",
            fr="""peut-on boire l'eau du robinet à {city}
l'eau de {city} est-elle propre
eau du robinet {city}
@vérifier l'eau potable de {city}
les bébés de {city} peuvent-ils boire l'eau du robinet
résultat de l'analyse d'eau à {city}
{city} : eau potable
@voir si l'eau de {city} est bonne""",
            v="yes",
        ),
    },
}
