"""Boilers, radiators, speakers, shutters, detectors and other things of the house."""

DOMAINS = {
    "boiler": {
        "heat": dict(
            names="heat_water boost_hot_water warm_up_water hot_water_on",
            params={"minutes": "minutes|duration|for:integer?"},
            desc=["Heat the water of the boiler now", "Boost hot water", "Chauffe l'eau du ballon"],
            en="""@heat the water now
@boost the hot water for {minutes} minutes
I want to take a bath, heat some water
hot water, {minutes} minutes
@warm up the water in the boiler
the tap runs cold, heat water for {minutes} minutes""",
            fr="""@chauffer l'eau maintenant
@faire chauffer l'eau chaude pendant {minutes} minutes
je veux prendre un bain, chauffe de l'eau
eau chaude, {minutes} minutes
@réchauffer l'eau du ballon
le robinet coule froid, chauffe l'eau {minutes} minutes""",
        ),
        "pressure": dict(
            names="boiler_pressure water_pressure check_boiler read_boiler_gauge",
            params={},
            desc=["Pressure of the boiler", "Read the gauge of the boiler", "Pression de la chaudière"],
            en="""what is the pressure of the boiler
@check the boiler pressure
is there enough pressure in the boiler
@read the gauge of the boiler
boiler pressure
@tell me the water pressure in the heating""",
            fr="""quelle est la pression de la chaudière
@vérifier la pression de la chaudière
y a-t-il assez de pression dans la chaudière
@lire le manomètre de la chaudière
pression de la chaudière
@donner la pression d'eau du chauffage""",
            v="score3",
        ),
        "fault": dict(
            names="reset_boiler boiler_restart reset_boiler_fault clear_boiler_error",
            params={},
            desc=["Clear the fault of the boiler and start it again", "Reset after an error", "Réarme la chaudière"],
            en="""@reset the boiler
the boiler shows a fault, clear it
@clear the boiler error
boiler fault: reset
the red lamp of the boiler blinks, reset it
@start the boiler again after the fault""",
            fr="""@réarmer la chaudière
la chaudière affiche un défaut, efface-le
@effacer l'erreur de la chaudière
défaut de chaudière : réarmer
le voyant rouge de la chaudière clignote, réarme-la
@relancer la chaudière après le défaut""",
        ),
    },
    "radiators": {
        "set": dict(
            names="set_radiator radiator_level turn_radiator adjust_radiator",
            params={"space": "room|where|zone", "stars": "level|position|valve:integer"},
            desc=["Set the radiator of a room to a level", "Turn a radiator valve", "Règle le radiateur d'une pièce"],
            en="""@set the {space} radiator to {stars}
@turn the radiator in the {space} to {stars}
radiator, {space}: {stars}
the {space} radiator on level {stars}
@adjust the radiator valve of the {space} to {stars}
{space}: radiator at {stars}""",
            fr="""@régler le radiateur (de la|dans la) {space} sur {stars}
@mettre le radiateur de la {space} sur {stars}
radiateur, {space} : {stars}
le radiateur de la {space} au niveau {stars}
@ajuster la vanne du radiateur de la {space} à {stars}
{space} : radiateur à {stars}""",
        ),
        "bleed": dict(
            names="bleed_radiator radiator_bleed radiator_air purge_radiator",
            params={"space": "room|where|zone"},
            desc=["Let the air out of a radiator", "Bleed", "Purge un radiateur"],
            en="""@bleed the {space} radiator
the radiator in the {space} gurgles, bleed it
@let the air out of the {space} radiator
there is air in the radiator of the {space}
@purge the radiator in the {space}
radiator of the {space}: bleed""",
            fr="""@purger le radiateur de la {space}
le radiateur de la {space} glougloute, purge-le
@chasser l'air du radiateur de la {space}
il y a de l'air dans le radiateur de la {space}
@vider l'air du radiateur dans la {space}
radiateur de la {space} : purger""",
        ),
        "frost": dict(
            names="heating_frost_guard antifreeze_mode away_heating frost_protection_on",
            params={"date": "until|date|back"},
            desc=["Keep the radiators just above freezing until a day", "Frost guard", "Hors-gel jusqu'à une date"],
            en="""@put the radiators on frost guard until {date}
we're away until {date}, only keep the pipes from freezing
frost guard until {date}
@keep the heating just above freezing until {date}
antifreeze mode, back {date}
heating on frost guard, we come back {date}""",
            fr="""@mettre les radiateurs en hors-gel jusqu'à {date}
on est absents jusqu'à {date}, évite juste le gel des tuyaux
hors-gel jusqu'à {date}
@garder le chauffage juste au-dessus du gel jusqu'à {date}
mode hors-gel, retour {date}
chauffage en hors-gel, on revient {date}""",
        ),
    },
    "heatpump": {
        "mode": dict(
            names="set_heat_pump heat_pump_mode switch_heat_pump run_heat_pump",
            params={"mode": "mode|operation|to:heat/cool/off"},
            desc=["Let the heat pump heat, cool or rest", "Mode of the heat pump", "Mode de la pompe à chaleur"],
            en="""@let the heat pump heat => mode=heat
@let the heat pump cool => mode=cool
@switch the heat pump off => mode=off
heat pump: heating => mode=heat
heat pump: cooling => mode=cool
heat pump off => mode=off
the heat pump should cool the house => mode=cool""",
            fr="""@mettre la pompe à chaleur en chauffage => mode=heat
@mettre la pompe à chaleur en rafraîchissement => mode=cool
@arrêter la pompe à chaleur => mode=off
pompe à chaleur : chauffage => mode=heat
pompe à chaleur : froid => mode=cool
pompe à chaleur arrêtée => mode=off
la pompe à chaleur doit rafraîchir la maison => mode=cool""",
        ),
        "efficiency": dict(
            names="heat_pump_efficiency pump_cop heat_pump_performance how_efficient_pump",
            params={"month": "month|period|in"},
            desc=["How efficient the heat pump was in a month", "COP", "Rendement de la pompe à chaleur"],
            en="""how efficient was the heat pump in {month}
heat pump performance in {month}
COP of the heat pump in {month}
@show the efficiency of the heat pump for {month}
did the heat pump work well in {month}
efficiency, heat pump, {month}""",
            fr="""quel a été le rendement de la pompe à chaleur en {month}
performance de la pompe à chaleur en {month}
COP de la pompe à chaleur en {month}
@montrer le rendement de la pompe à chaleur pour {month}
la pompe à chaleur a-t-elle bien travaillé en {month}
rendement, pompe à chaleur, {month}""",
            v="score3",
        ),
        "defrost": dict(
            names="defrost_heat_pump pump_defrost melt_ice deice_heat_pump",
            params={},
            desc=["Melt the ice on the heat pump", "Defrost", "Dégivre la pompe à chaleur"],
            en="""@defrost the heat pump
the heat pump is covered in ice
@melt the ice on the heat pump
heat pump: defrost
there's ice on the outdoor unit of the heat pump, defrost
@free the heat pump from ice""",
            fr="""@dégivrer la pompe à chaleur
la pompe à chaleur est couverte de glace
@faire fondre la glace de la pompe à chaleur
pompe à chaleur : dégivrage
il y a de la glace sur l'unité extérieure de la pompe à chaleur, dégivre
@débarrasser la pompe à chaleur de la glace""",
        ),
    },
    "speakers": {
        "pair": dict(
            names="pair_speaker connect_speaker link_speaker add_speaker",
            params={"serial": "speaker|device|name"},
            desc=["Pair a speaker", "Connect a loudspeaker", "Associe une enceinte"],
            en="""@pair the speaker {serial}
@connect the loudspeaker {serial}
new speaker: {serial}, pair it
@link the speaker {serial} to my phone
speaker {serial} isn't connected yet, do that
@add {serial} to my speakers""",
            fr="""@associer l'enceinte {serial}
@connecter le haut-parleur {serial}
nouvelle enceinte : {serial}, associe-la
@relier l'enceinte {serial} à mon téléphone
l'enceinte {serial} n'est pas encore connectée, fais-le
@ajouter {serial} à mes enceintes""",
        ),
        "group": dict(
            names="group_speakers join_speakers multiroom_speakers play_in_both_rooms",
            params={"space": "room|first|main", "room2": "other|second|with"},
            desc=[
                "Let the speakers of two rooms play together",
                "Group speakers",
                "Groupe les enceintes de deux pièces",
            ],
            en="""@group the speakers of the {space} and the {room2}
the speakers in {space} and {room2} should play the same
@join the {space} speaker with the {room2} speaker
multiroom: {space}, {room2}
speakers {space} + {room2} together
@let the {space} and {room2} speakers play together""",
            fr="""@grouper les enceintes {space} et {room2}
les enceintes {space} et {room2} doivent jouer la même chose
@joindre l'enceinte {space} à l'enceinte {room2}
multiroom : {space}, {room2}
enceintes {space} + {room2} ensemble
@faire jouer ensemble les enceintes {space} et {room2}""",
        ),
        "bass": dict(
            names="set_bass adjust_bass bass_level more_bass",
            params={"level": "bass|level|value:integer"},
            desc=["Set the bass of the speakers", "Low tones", "Règle les basses des enceintes"],
            en="""@set the bass to {level}
bass at {level}
the speakers boom, bass down to {level}
@adjust the bass of the speakers to {level}
@put the low tones at {level}
speakers: bass {level}""",
            fr="""@régler les basses à {level}
basses à {level}
les enceintes grondent, basses à {level}
@ajuster les basses des enceintes à {level}
@mettre les graves à {level}
enceintes : basses {level}""",
        ),
    },
    "detectors": {
        "check": dict(
            names="test_smoke_detector check_detector try_smoke_alarm detector_test",
            params={"space": "room|where|detector"},
            desc=["Test the smoke detector of a room", "Try the smoke alarm", "Teste le détecteur de fumée"],
            en="""@test the smoke detector in the {space}
does the {space} smoke detector work
@try the smoke alarm of the {space}
smoke detector, {space}: test
@check the smoke detector of the {space}
is the smoke alarm in the {space} still good""",
            fr="""@tester le détecteur de fumée de la {space}
le détecteur de fumée de la {space} marche-t-il
@essayer l'alarme incendie de la {space}
détecteur de fumée, {space} : test
@vérifier le détecteur de fumée de la {space}
le détecteur de la {space} est-il encore bon""",
            v="verdict",
        ),
        "silence": dict(
            names="silence_smoke_alarm hush_detector stop_smoke_alarm quiet_detector",
            params={"space": "room|where|detector"},
            desc=["Silence a smoke detector that sounds for nothing", "Hush", "Fait taire un détecteur de fumée"],
            en="""@silence the smoke detector in the {space}
I only burnt the toast, hush the {space} smoke alarm
@stop the smoke alarm in the {space}
false alarm of the {space} smoke detector
smoke detector of the {space}, quiet
@quiet the {space} detector, there is no fire""",
            fr="""@faire taire le détecteur de fumée de la {space}
j'ai juste brûlé le pain, coupe l'alarme de fumée de la {space}
@arrêter l'alarme de fumée de la {space}
fausse alerte du détecteur de fumée de la {space}
détecteur de fumée de la {space}, silence
@calmer le détecteur de la {space}, il n'y a pas de feu""",
        ),
        "battery": dict(
            names="detector_battery smoke_alarm_battery battery_of_detector detector_power",
            params={"space": "room|where|detector"},
            desc=["Battery of the smoke detector in a room", "Power left", "Pile du détecteur de fumée"],
            en="""how is the battery of the {space} smoke detector
the detector in the {space} beeps, is its battery low
battery of the smoke detector in the {space}
@check the battery of the {space} smoke alarm
smoke detector {space}: battery
does the {space} smoke detector need a new battery""",
            fr="""comment va la pile du détecteur de fumée de la {space}
le détecteur de la {space} bipe, sa pile est-elle faible
pile du détecteur de fumée de la {space}
@vérifier la pile du détecteur de la {space}
détecteur de fumée {space} : pile
faut-il une pile neuve au détecteur de la {space}""",
            v="share",
        ),
    },
    "garagedoor": {
        "open": dict(
            names="open_garage raise_garage_door garage_door_up garage_open",
            params={},
            desc=["Open the garage door", "Raise the door of the garage", "Ouvre la porte du garage"],
            en="""@open the garage door
@raise the garage door
I'm in front of the garage, open up
garage door up
@open the garage for my car
I'm coming home with the car, open the garage door""",
            fr="""@ouvrir la porte du garage
@lever la porte du garage
je suis devant le garage, ouvre
porte du garage en haut
@ouvrir le garage pour ma voiture
je rentre en voiture, ouvre la porte du garage""",
        ),
        "close": dict(
            names="close_garage lower_garage_door garage_door_down shut_garage",
            params={},
            desc=["Close the garage door", "Lower the door of the garage", "Ferme la porte du garage"],
            en="""@close the garage door
@lower the garage door
I've driven off and forgot to shut the garage
garage door down
@shut the garage
rain blows into the garage, close its door""",
            fr="""@fermer la porte du garage
@baisser la porte du garage
je suis parti en oubliant de fermer le garage
porte du garage en bas
@refermer le garage
la pluie entre dans le garage, ferme la porte""",
        ),
        "state": dict(
            names="is_garage_open garage_state garage_door_status check_garage_door",
            params={},
            desc=["Whether the garage door is open", "State of the garage door", "État de la porte du garage"],
            en="""is the garage open
did I close the garage door
state of the garage door
@check the garage door
is the garage door open or closed
garage door status""",
            fr="""le garage est-il ouvert
ai-je fermé la porte du garage
état de la porte du garage
@vérifier la porte du garage
la porte du garage est-elle ouverte ou fermée
statut de la porte du garage""",
            v="open",
        ),
    },
    "fan": {
        "on": dict(
            names="fan_on start_ceiling_fan spin_fan turn_fan_on",
            params={"space": "room|where|in", "stars": "speed|level|strength:integer?"},
            desc=["Start the ceiling fan of a room", "Turn the fan on", "Met le ventilateur de plafond en marche"],
            en="""@start the ceiling fan in the {space}
@turn on the ceiling fan of the {space}
ceiling fan in the {space} at speed {stars}
@run the {space} ceiling fan at level {stars}
ceiling fan, {space}: on
I want the ceiling fan of the {space} to spin""",
            fr="""@démarrer le ventilateur de plafond de la {space}
@allumer le ventilateur de plafond dans la {space}
ventilateur de plafond de la {space} à la vitesse {stars}
@faire tourner le ventilateur de plafond de la {space} au niveau {stars}
ventilateur de plafond, {space} : en marche
je veux que le ventilateur de plafond de la {space} tourne""",
        ),
        "off": dict(
            names="fan_off stop_ceiling_fan halt_fan turn_fan_off",
            params={"space": "room|where|in"},
            desc=["Stop the ceiling fan of a room", "Turn the fan off", "Arrête le ventilateur de plafond"],
            en="""@stop the ceiling fan in the {space}
@turn off the ceiling fan of the {space}
ceiling fan, {space}: off
it's cold under the {space} ceiling fan, stop it
@halt the ceiling fan in the {space}
no more ceiling fan in the {space}""",
            fr="""@arrêter le ventilateur de plafond de la {space}
@éteindre le ventilateur de plafond dans la {space}
ventilateur de plafond, {space} : arrêt
il fait froid sous le ventilateur de plafond de la {space}, arrête-le
@stopper le ventilateur de plafond de la {space}
plus de ventilateur de plafond dans la {space}""",
        ),
        "direction": dict(
            names="reverse_fan fan_direction change_fan_direction turn_fan_around",
            params={"space": "room|where|in"},
            desc=["Let the ceiling fan turn the other way", "Reverse the direction", "Inverse le sens du ventilateur"],
            en="""@reverse the ceiling fan in the {space}
the ceiling fan of the {space} should turn the other way
@change the direction of the {space} ceiling fan
winter is here, reverse the fan in the {space}
ceiling fan {space}: other direction
@let the {space} ceiling fan turn around the other way""",
            fr="""@inverser le ventilateur de plafond de la {space}
le ventilateur de plafond de la {space} doit tourner dans l'autre sens
@changer le sens du ventilateur de plafond de la {space}
c'est l'hiver, inverse le ventilateur de la {space}
ventilateur de plafond {space} : autre sens
@faire tourner le ventilateur de plafond de la {space} en sens inverse""",
        ),
    },
    "airfryer": {
        "fry": dict(
            names="air_fry start_airfryer fry_food cook_in_airfryer",
            params={"food": "food|what|item", "minutes": "minutes|time|duration:integer"},
            desc=["Fry something in the air fryer for some minutes", "Start the air fryer", "Lance la friteuse à air"],
            en="""@air-fry the {food} for {minutes} minutes
@start the air fryer: {food}, {minutes} minutes
{food} into the air fryer, {minutes} minutes
@cook {food} in the air fryer for {minutes} minutes
air fryer, {minutes} minutes, {food}
@fry {food} without oil, {minutes} minutes""",
            fr="""@cuire le {food} à la friteuse à air pendant {minutes} minutes
@lancer la friteuse à air : {food}, {minutes} minutes
{food} dans la friteuse à air, {minutes} minutes
@faire frire {food} dans l'airfryer pendant {minutes} minutes
friteuse à air, {minutes} minutes, {food}
@frire {food} sans huile, {minutes} minutes""",
        ),
        "shake": dict(
            names="shake_reminder remind_to_shake airfryer_shake shake_basket",
            params={"minutes": "after|minutes|in:integer"},
            desc=["Remind to shake the basket of the air fryer", "Shake reminder", "Rappelle de secouer le panier"],
            en="""@remind me to shake the air fryer basket in {minutes} minutes
shake the basket after {minutes} minutes, say so
air fryer: shake in {minutes} minutes
@tell me in {minutes} minutes to shake the basket of the air fryer
in {minutes} minutes I must shake the fryer's basket
shake reminder of the air fryer, {minutes} minutes""",
            fr="""@rappeler-moi de secouer le panier de la friteuse dans {minutes} minutes
secouer le panier après {minutes} minutes, préviens-moi
friteuse à air : secouer dans {minutes} minutes
@prévenir dans {minutes} minutes pour secouer le panier de l'airfryer
dans {minutes} minutes je dois secouer le panier de la friteuse
rappel pour secouer la friteuse, {minutes} minutes""",
        ),
        "stop": dict(
            names="stop_airfryer airfryer_off end_frying switch_off_fryer",
            params={},
            desc=["Stop the air fryer", "Switch the fryer off", "Arrête la friteuse à air"],
            en="""@stop the air fryer
@switch off the air fryer
the chips are brown enough, stop the fryer
air fryer off
@end the frying
it smells burnt, stop the air fryer""",
            fr="""@arrêter la friteuse à air
@éteindre l'airfryer
les frites sont assez dorées, arrête la friteuse
friteuse à air éteinte
@finir la friture
ça sent le brûlé, arrête la friteuse à air""",
        ),
    },
}
