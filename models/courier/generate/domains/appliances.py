"""Appliances and comfort at home: doorbell, fridge, coffee, scenes, purifier, bed, lamps."""

DOMAINS = {
    "doorbell": {
        "last": dict(
            names="last_visitor who_rang doorbell_last",
            params={"past": "day|when|date"},
            desc=["Who rang the bell on a day", "Visitors seen at the door", "Qui a sonné à la porte"],
            en="""who rang the bell {past}
did anybody ring {past}
who was at the door {past}
@list the visitors of {past}
somebody rang {past}, who was it
visitors at the door, {past}
I missed the bell {past}, who came
rings of {past}""",
            fr="""qui a sonné {past}
quelqu'un a-t-il sonné {past}
qui était à la porte {past}
@lister les visiteurs : {past}
on a sonné {past}, c'était qui
visiteurs à la porte, {past}
j'ai raté la sonnette {past}, qui est venu
coups de sonnette, {past}""",
            items="name",
        ),
        "speak": dict(
            names="speak_at_door doorbell_say talkToVisitor",
            params={"text": "message|speech|say|words"},
            desc=["Say something through the doorbell", "Speak to the visitor", "Parle par l'interphone"],
            en="""@say at the door: {text}
@tell the visitor: {text}
through the doorbell: {text}
speak to whoever is outside: {text}
@let the visitor hear: {text}
doorbell, say: {text}
the person at the door should hear: {text}
@announce outside: {text}""",
            fr="""@dire à la porte : {text}
@répondre au visiteur : {text}
par l'interphone : {text}
parle à la personne dehors : {text}
@faire entendre au visiteur : {text}
sonnette, dis : {text}
la personne à la porte doit entendre : {text}
@annoncer dehors : {text}""",
        ),
        "chime": dict(
            names="set_chime change_ringtone doorbell_sound",
            params={"song": "tune|melody|sound|chime_name"},
            desc=[
                "Choose the melody of the bell",
                "Change how the doorbell sounds",
                "Change la mélodie de la sonnette",
            ],
            en="""@make the bell play {song}
I want {song} as the doorbell tune
@change the chime to {song}
the doorbell should sound like {song}
doorbell melody: {song}
@use {song} when somebody rings
the old ding dong bores me, take {song}
bell sound {song}""",
            fr="""@mettre {song} comme mélodie de sonnette
je veux {song} quand on sonne
@changer le carillon pour {song}
la sonnette doit jouer {song}
mélodie de la sonnette : {song}
@utiliser {song} quand quelqu'un sonne
le vieux ding dong m'ennuie, prends {song}
sonnerie de porte {song}""",
        ),
        "quiet": dict(
            names="mute_doorbell silence_bell no_ringing",
            params={"hours": "hours|for_hours|duration:integer"},
            desc=["Silence the bell for some hours", "The doorbell stays mute", "Coupe la sonnette"],
            en="""@silence the doorbell for {hours} hours
no ringing for {hours} hours, the baby sleeps
the bell must be quiet for {hours} hours
@mute the bell, {hours} hours
doorbell off for {hours} hours
I don't want to hear the bell for {hours} hours
{hours} hours without the bell
@keep the doorbell silent for {hours} hours""",
            fr="""@couper la sonnette pendant {hours} heures
pas de sonnette pendant {hours} heures, le bébé dort
la sonnette doit se taire {hours} heures
@mettre la sonnette en silencieux {hours} heures
sonnette muette pour {hours} heures
je ne veux pas entendre la sonnette pendant {hours} heures
{hours} heures sans sonnette
@laisser la sonnette muette {hours} heures""",
        ),
    },
    "fridge": {
        "temp": dict(
            names="set_fridge_temperature fridgeTemp cooling",
            params={"zone": "compartment|zone|section:fridge/freezer", "cold": "degrees|celsius|target:integer"},
            desc=["Set how cold the fridge or the freezer is", "Temperature of a compartment", "Règle le froid"],
            en="""@set the fridge to {cold} degrees => zone=fridge
the fridge should be at {cold} => zone=fridge
fridge {cold}° => zone=fridge
milk turns sour, make the fridge {cold} degrees => zone=fridge
@cool the freezer to minus {cold} => zone=freezer
the freezer must have {cold} degrees => zone=freezer
freezer {cold}° => zone=freezer
the ice cream is soft, freezer at {cold} => zone=freezer""",
            fr="""@régler le frigo sur {cold} degrés => zone=fridge
le frigo doit être à {cold} => zone=fridge
frigo {cold}° => zone=fridge
le lait tourne, mets le frigo à {cold} degrés => zone=fridge
@refroidir le congélateur à moins {cold} => zone=freezer
le congélateur doit avoir {cold} degrés => zone=freezer
congélateur {cold}° => zone=freezer
la glace est molle, congélateur à {cold} => zone=freezer""",
        ),
        "ice": dict(
            names="make_ice ice_cubes iceMaker",
            params={"grams": "amount|grams|quantity:integer"},
            desc=["Make ice cubes", "Produce an amount of ice", "Fabrique des glaçons"],
            en="""@make {grams} grams of ice
I need {grams} grams of ice cubes
{grams} g of ice
guests are coming for drinks, make {grams} grams of ice
@produce {grams} grams of ice cubes
ice cubes, {grams} grams
@freeze {grams} grams of cubes
my cocktail needs {grams} grams of ice""",
            fr="""@faire {grams} grammes de glaçons
il me faut {grams} grammes de glace
{grams} g de glaçons
on reçoit pour l'apéro, fais {grams} grammes de glaçons
@produire {grams} grammes de glace
glaçons, {grams} grammes
@préparer {grams} grammes de glaçons
mon cocktail demande {grams} grammes de glaçons""",
        ),
        "door": dict(
            names="fridge_door is_fridge_open door_open_since",
            params={},
            desc=[
                "Whether the door of the fridge is open",
                "Is the fridge shut",
                "Dit si la porte du frigo est ouverte",
            ],
            en="""did I close the fridge
is the fridge open
is the door of the fridge shut
the fridge beeps, is it open
@check the fridge door
fridge door status
did somebody leave the fridge open
@see whether the fridge is closed""",
            fr="""ai-je fermé le frigo
le frigo est-il ouvert
est-ce que la porte du frigo est fermée
le frigo bipe, il est ouvert
@vérifier la porte du frigo
état de la porte du frigo
quelqu'un a laissé le frigo ouvert
@regarder si le frigo est bien fermé""",
            v="open",
        ),
    },
    "coffee": {
        "brew": dict(
            names="brew makeDrink pour_beverage start_brewing",
            params={"beverage": "drink|beverage|recipe", "stars": "strength|intensity:integer?"},
            desc=[
                "Prepare a drink of the machine",
                "Brew a coffee at a strength from 1 to 5",
                "Prépare une boisson chaude",
            ],
            en="""(|can you |could you |please )make me a {beverage}
one {beverage}
@brew a {beverage} of strength {stars}
I fancy a {beverage}
{beverage}, strength {stars}
I can't wake up without a {beverage}
@pour a {beverage}, intensity {stars}
a {beverage} would be nice""",
            fr="""@faire un {beverage}
un {beverage}
@préparer un {beverage} de force {stars}
j'ai envie d'un {beverage}
{beverage}, intensité {stars}
je ne me réveille pas sans mon {beverage}
@couler un {beverage}, force {stars}
un bon {beverage} me ferait du bien""",
        ),
        "descale": dict(
            names="descale clean_machine run_cleaning_cycle",
            params={"mode": "cycle|program|kind:rinse/descale/deep"},
            desc=[
                "Run a cleaning cycle of the coffee machine",
                "Rinse, descale or deep clean",
                "Nettoie la machine à café",
            ],
            en="""@rinse the coffee machine => mode=rinse
only a rinse of the machine => mode=rinse
quick rinse with water => mode=rinse
@descale the coffee machine => mode=descale
there is limescale in the machine => mode=descale
get rid of the scale in the coffee maker => mode=descale
@clean the coffee machine thoroughly => mode=deep
a deep clean of the machine => mode=deep""",
            fr="""@rincer la machine à café => mode=rinse
juste un rinçage de la machine => mode=rinse
petit rinçage à l'eau => mode=rinse
@détartrer la machine à café => mode=descale
il y a du calcaire dans la machine => mode=descale
débarrasse la cafetière de son tartre => mode=descale
@nettoyer la machine à café à fond => mode=deep
un grand nettoyage de la machine => mode=deep""",
        ),
        "beans": dict(
            names="beans_left hopper_level coffee_stock",
            params={},
            desc=["How many grams of beans are left", "Fill level of the hopper", "Grammes de café en grains restants"],
            en="""how many beans are left
do we need new coffee beans
@check the bean hopper
is there still coffee in the machine
level of the beans
are we about to run out of beans
how full is the hopper
beans left""",
            fr="""combien de grains reste-t-il
faut-il racheter du café en grains
@vérifier le bac à grains
y a-t-il encore du café dans la machine
niveau des grains
va-t-on manquer de grains
le bac à grains est rempli à combien
grains restants""",
            v="grams",
        ),
    },
    "scenes": {
        "run": dict(
            names="run_scene activateScene start_scene",
            params={"list": "scene|name|preset"},
            desc=["Activate a scene of the house", "Several devices at once", "Lance une ambiance"],
            en="""@start the scene {list}
scene {list}
@put the house in {list}
it's time for {list}, start that scene
@activate the {list} scene
the house in scene {list}
I'd like the {list} atmosphere
go to scene {list}""",
            fr="""@lancer la scène {list}
scène {list}
@mettre la maison en {list}
c'est l'heure de {list}, lance cette scène
@activer l'ambiance {list}
la maison en scène {list}
j'aimerais l'ambiance {list}
passe à la scène {list}""",
        ),
        "rename": dict(
            names="rename_scene sceneRename change_scene_name",
            params={"list": "scene|old|current_name", "list2": "new_name|to|title"},
            desc=["Give a scene another name", "Rename a scene", "Renomme une scène"],
            en="""@rename the scene {list} to {list2}
scene {list} should be called {list2}
@call the scene {list} {list2} from now on
{list} is a bad name for a scene, call it {list2}
the scene {list} becomes {list2}
new name for the scene {list}: {list2}
@change the name of scene {list} into {list2}
rename {list}, {list2} is better""",
            fr="""@renommer la scène {list} en {list2}
la scène {list} doit s'appeler {list2}
@appeler la scène {list} {list2} désormais
{list} est un mauvais nom de scène, appelle-la {list2}
la scène {list} devient {list2}
nouveau nom de la scène {list} : {list2}
@changer le nom de la scène {list} en {list2}
renomme {list}, {list2} c'est mieux""",
        ),
        "members": dict(
            names="scene_devices what_in_scene describe_scene",
            params={"list": "scene|name|which"},
            desc=["Devices that a scene switches", "What a scene does", "Appareils d'une scène"],
            en="""what does the scene {list} do
which devices belong to the scene {list}
@describe the scene {list}
what is switched by the scene {list}
@show what's in scene {list}
content of scene {list}
I forgot what {list} turns on
devices of the scene {list}""",
            fr="""que fait la scène {list}
quels appareils sont dans la scène {list}
@décrire la scène {list}
qu'est-ce qui s'allume avec la scène {list}
@montrer ce qu'il y a dans la scène {list}
contenu de la scène {list}
j'ai oublié ce que {list} allume
appareils de la scène {list}""",
            items="device",
        ),
        "erase": dict(
            names="delete_scene drop_scene removeScene",
            params={"list": "scene|name|which"},
            desc=["Delete a scene for good", "Remove a scene", "Supprime une scène"],
            en="""@delete the scene {list}
we never use the scene {list}, away with it
@drop scene {list}
the scene {list} can go
I no longer want a scene called {list}
@get rid of the {list} scene
@remove the scene {list}
scene {list}: delete""",
            fr="""@supprimer la scène {list}
on n'utilise jamais la scène {list}, enlève-la
@effacer la scène {list}
la scène {list} peut disparaître
je ne veux plus de scène {list}
débarrasse-toi de la scène {list}
@retirer la scène {list}
scène {list} : à supprimer""",
        ),
    },
    "purifier": {
        "level": dict(
            names="set_purifier_speed purify air_cleaner_level",
            params={"percent": "speed|power|fan_percent:integer", "space": "room|where|zone?"},
            desc=["Speed of the air purifier in percent", "How hard the purifier works", "Vitesse du purificateur"],
            en="""@set the air purifier to {percent} percent
purifier at {percent}%
@run the air cleaner in the {space} at {percent} percent
it smells of fish, purifier at {percent} percent
the purifier should run at {percent}
too much noise, air purifier at {percent} percent
air purifier of the {space}: {percent}%
@turn the purifier to {percent}""",
            fr="""@régler le purificateur d'air sur {percent} pour cent
purificateur à {percent} %
@faire tourner le purificateur de la {space} à {percent} pour cent
ça sent le poisson, purificateur à {percent} pour cent
le purificateur doit tourner à {percent}
trop de bruit, purificateur à {percent} pour cent
purificateur de la {space} : {percent} %
@mettre le purificateur à {percent}""",
        ),
        "filter": dict(
            names="purifier_filter_life filter_remaining when_change_filter",
            params={},
            desc=[
                "How much the filter of the purifier still lasts",
                "Filter life in percent",
                "Usure du filtre du purificateur",
            ],
            en="""how long does the purifier filter last
must I change the filter of the air purifier
@check the filter of the purifier
state of the purifier filter
is the air cleaner's filter worn out
filter life of the purifier
how much filter is left in the purifier
the purifier blinks, is it the filter""",
            fr="""le filtre du purificateur tient encore combien
dois-je changer le filtre du purificateur
@vérifier le filtre du purificateur
état du filtre du purificateur
le filtre du purificateur est-il usé
durée de vie du filtre du purificateur
reste-t-il du filtre dans le purificateur
le purificateur clignote, c'est le filtre""",
            v="share",
        ),
        "co2": dict(
            names="co2_level indoor_air carbonDioxide",
            params={"space": "room|where|zone"},
            desc=["Carbon dioxide in a room", "Is the air of a room stale", "Taux de CO2 d'une pièce"],
            en="""how much CO2 is in the {space}
is the air in the {space} stale
CO2 in the {space}
@measure the carbon dioxide in the {space}
my head aches in the {space}, what is the CO2
should I air the {space}, what's the CO2 level
(|can you |could you |please )give me the CO2 of the {space}
{space}: ppm of CO2""",
            fr="""combien de CO2 dans la {space}
l'air de la {space} est-il vicié
CO2 de la {space}
@mesurer le dioxyde de carbone de la {space}
j'ai mal à la tête dans la {space}, quel est le CO2
dois-je aérer la {space}, quel est le taux de CO2
(donne-moi|donnez-moi|peux-tu me donner|tu peux me donner) le CO2 de la {space}
{space} : ppm de CO2""",
            v="ppm",
        ),
    },
    "smartbed": {
        "head": dict(
            names="raise_head bed_angle tilt_bed",
            params={"part3": "section|which|end:head/feet", "angle": "degrees|angle|tilt:number"},
            desc=[
                "Raise the head or the feet of the bed",
                "Tilt a part of the bed",
                "Relève la tête ou les pieds du lit",
            ],
            en="""@raise the head of the bed to {angle} degrees => part3=head
I want to read in bed, head up {angle} degrees => part3=head
my back needs the headboard at {angle} degrees => part3=head
bed head at {angle}° => part3=head
@lift the foot end to {angle} degrees => part3=feet
my legs are heavy, feet of the bed at {angle} degrees => part3=feet
feet up {angle} degrees in bed => part3=feet
bed feet at {angle}° => part3=feet""",
            fr="""@relever la tête du lit à {angle} degrés => part3=head
je veux lire au lit, tête à {angle} degrés => part3=head
mon dos veut le dossier du lit à {angle} degrés => part3=head
tête de lit à {angle}° => part3=head
@relever les pieds du lit à {angle} degrés => part3=feet
j'ai les jambes lourdes, pieds du lit à {angle} degrés => part3=feet
pieds surélevés de {angle} degrés au lit => part3=feet
pieds du lit à {angle}° => part3=feet""",
        ),
        "firm": dict(
            names="set_firmness mattressHardness bed_firmness",
            params={"percent": "firmness|hardness|value:integer", "side": "side|who|half:left/right"},
            desc=[
                "Firmness of one side of the mattress",
                "How hard a half of the bed is",
                "Fermeté du matelas par côté",
            ],
            en="""@make the left side of the bed {percent} percent firm => side=left
left half of the mattress at {percent} => side=left
I sleep on the left and want firmness {percent} => side=left
left side: firmness {percent} => side=left
@set the right side of the mattress to {percent} => side=right
the right half is too soft, {percent} percent => side=right
right side: firmness {percent} => side=right
whoever sleeps on the right wants {percent} percent firmness => side=right""",
            fr="""@mettre le côté gauche du lit à {percent} pour cent de fermeté => side=left
moitié gauche du matelas à {percent} => side=left
je dors à gauche et je veux une fermeté de {percent} => side=left
côté gauche : fermeté {percent} => side=left
@régler le côté droit du matelas sur {percent} => side=right
la moitié droite est trop molle, {percent} pour cent => side=right
côté droit : fermeté {percent} => side=right
celui qui dort à droite veut {percent} pour cent de fermeté => side=right""",
        ),
    },
}
