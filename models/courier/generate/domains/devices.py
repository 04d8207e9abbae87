"""Machines of a home."""

DOMAINS = {
    "blinds": {
        "open": dict(
            names="open_blinds raise_shutters blinds_up open_shades shutter_open lift_blinds",
            params={"space": "room|place|zone|where"},
            desc=["Raise the blinds of a room", "Opens the shutters", "Lets daylight into a room", "Ouvre les volets"],
            en="""@open the blinds in the {space}
@raise the {space} shutters
@let some light into the {space}
it's too dark in the {space}
blinds up in the {space}
@pull up the shades (in|of) the {space}
I need daylight in the {space}
would it be possible to get a bit of sun into the {space}
good morning, curtains up in the {space}
I can hardly see anything in the {space}, the shutters are still down""",
            fr="""@ouvrir les volets de la {space}
@remonter les stores (de|dans) la {space}
@faire entrer la lumière dans la {space}
il fait trop sombre dans la {space}
volets ouverts dans la {space}
@lever les stores de la {space}
je veux (voir|avoir) le jour dans la {space}
serait-il possible d'avoir un peu de soleil dans la {space}
on n'y voit rien dans la {space}, les volets sont encore baissés
bonjour le jour, dans la {space} s'il te plaît""",
        ),
        "close": dict(
            names="close_blinds lower_shutters blinds_down close_shades shutter_close drop_blinds",
            params={"space": "room|place|zone|where"},
            desc=["Lower the blinds of a room", "Closes the shutters", "Makes a room dark", "Ferme les volets"],
            en="""@close the blinds in the {space}
@lower the {space} shutters
the sun is blinding me in the {space}
blinds down in the {space}
@make it dark in the {space}
@shut the shades (in|of) the {space}
too much light in the {space}
the neighbours can see right into the {space}
it's getting dark, shut everything in the {space}
I'd like to sleep in the {space}, no light please""",
            fr="""@fermer les volets de la {space}
@baisser les stores (de|dans) la {space}
trop de soleil dans la {space}
volets fermés dans la {space}
@descendre les stores de la {space}
je veux le noir dans la {space}
@mettre la {space} dans le noir
les voisins voient tout dans la {space}
la nuit tombe, ferme tout dans la {space}
je voudrais dormir dans la {space}, sans lumière""",
        ),
        "set": dict(
            names="set_blind_position blinds_position adjust_shutter move_blinds",
            params={"space": "room|place|zone", "percent": "position|percent|level|value:integer"},
            desc=[
                "Move the blinds to a position in percent",
                "Set how far a shutter is open",
                "Règle la position du store",
            ],
            en="""@set the {space} blinds to {percent} percent
blinds in the {space} at {percent}%
@open the {space} shutters to {percent} percent
@put the shades of the {space} at {percent} percent
@leave the {space} blinds {percent}% open
I want the {space} shutters at {percent} percent
not fully open in the {space}, about {percent} percent""",
            fr="""@régler les stores de la {space} à {percent} %
volets de la {space} à {percent} %
@ouvrir les volets de la {space} à {percent} pour cent
@mettre le store de la {space} à {percent} %
@laisser les volets de la {space} à {percent} %
je veux les stores de la {space} à {percent} %
pas grand ouvert dans la {space}, plutôt {percent} %""",
        ),
    },
    "vacuum": {
        "start": dict(
            names="start_vacuum clean_room vacuum_room robot_clean run_vacuum vacuum_start",
            params={"space": "room|zone|area|where"},
            desc=["Send the vacuum robot to a room", "Cleans the floor of a room", "Lance l'aspirateur robot"],
            en="""@vacuum the {space}
@clean the {space} floor
@send the robot to the {space}
the {space} is dusty
there are crumbs (all over|in) the {space}
@start the vacuum in the {space}
the {space} floor needs a clean
@hoover the {space}
guests are coming and the {space} looks terrible
the dog has left hair everywhere in the {space}
have the robot do the {space}""",
            fr="""@passer l'aspirateur dans la {space}
@nettoyer le sol de la {space}
@envoyer le robot dans la {space}
la {space} est pleine de poussière
il y a des miettes dans la {space}
@lancer l'aspirateur dans la {space}
@aspirer la {space}
des invités arrivent et la {space} est dans un état terrible
le chien a laissé des poils partout dans la {space}
@faire faire la {space} au robot""",
        ),
        "dock": dict(
            names="dock_vacuum return_to_base vacuum_home stop_vacuum send_robot_home",
            params={},
            desc=["Send the robot back to its base", "Stop cleaning and recharge", "Renvoie le robot à sa base"],
            en="""@stop vacuuming
@send the (robot|vacuum) home
@bring the vacuum back to its (base|dock)
enough cleaning
the robot is too loud, @send it back
robot, go back to your dock
that's clean enough, the robot may rest""",
            fr="""@arrêter l'aspirateur
@renvoyer le robot à sa base
@rentrer l'aspirateur
assez nettoyé
le robot fait trop de bruit, @ranger le robot
robot, retourne à ta base
c'est assez propre, le robot peut se reposer""",
        ),
        "battery": dict(
            names="vacuum_battery robot_status get_vacuum_state vacuum_charge",
            params={},
            desc=["Battery level of the vacuum robot", "How much charge the robot has", "Batterie de l'aspirateur"],
            en="""how much battery does the (vacuum|robot) have
is the (robot|vacuum) charged
vacuum battery
@check the vacuum's battery
can the robot still clean
charge of the robot""",
            fr="""combien de batterie a (l'aspirateur|le robot)
(l'aspirateur|le robot) est-il chargé
batterie du robot
@vérifier la batterie de l'aspirateur
le robot peut-il encore nettoyer
charge de l'aspirateur""",
            v="share",
        ),
    },
    "switches": {
        "on": dict(
            names="turn_on power_on switch_on enable_device device_on start_device",
            params={"device": "device|appliance|name|entity|plug"},
            desc=["Turn a device on", "Gives power to an appliance", "Allume un appareil", "Starts a plugged device"],
            en="""@turn on the {device}
@switch the {device} on
{device} on
@start the {device}
I need the {device} running
@power up the {device}
the {device} should be on
get the {device} going, would you
why is the {device} not running, @start it
the {device} please, I'll need it in a moment""",
            fr="""@allumer le {device}
@mettre le {device} en marche
{device} : marche
@brancher le {device}
j'ai besoin du {device}
@démarrer le {device}
le {device} doit être allumé
fais marcher le {device}, tu veux bien
pourquoi le {device} ne tourne pas, démarre-le
le {device} s'il te plaît, j'en ai besoin bientôt""",
        ),
        "off": dict(
            names="turn_off power_off switch_off disable_device device_off stop_device cut_power",
            params={"device": "device|appliance|name|entity|plug"},
            desc=[
                "Turn a device off",
                "Cuts the power of an appliance",
                "Éteint un appareil",
                "Stops a plugged device",
            ],
            en="""@turn off the {device}
@switch the {device} off
{device} off
@stop the {device}
I no longer need the {device}
@cut the power of the {device}
I left the {device} on, @turn it off
@kill the {device}
nobody is using the {device}
the {device} has been running all day, that's enough
we're leaving, make sure the {device} is not on""",
            fr="""@éteindre le {device}
@arrêter le {device}
{device} : arrêt
@couper le courant du {device}
plus besoin du {device}
@débrancher le {device}
le {device} doit être éteint
personne n'utilise le {device}
le {device} tourne depuis ce matin, ça suffit
on s'en va, vérifie que le {device} ne reste pas allumé, sinon coupe""",
        ),
        "state": dict(
            names="device_state get_device_status is_on check_device appliance_state",
            params={"device": "device|appliance|name|entity"},
            desc=["Tell whether a device is on or off", "Get the state of an appliance", "État d'un appareil"],
            en="""is the {device} on
is the {device} (still|) running
what is the state of the {device}
did I forget the {device}
@check (whether|if) the {device} is off
{device} status""",
            fr="""le {device} est-il allumé
est-ce que le {device} (marche|tourne) (encore|)
quel est l'état du {device}
ai-je oublié le {device}
@vérifier si le {device} est éteint
état du {device}""",
            v="power",
        ),
        "schedule": dict(
            names="schedule_device plan_switch timed_switch program_device",
            params={"device": "device|appliance|name", "time": "time|at|hour|start"},
            desc=["Program a device to start at a time", "Switch an appliance on later", "Programme un appareil"],
            en="""@start the {device} at {time}
the {device} should come on at {time}
@program the {device} for {time}
{device} on at {time}
I want the {device} to run at {time}
@schedule the {device} at {time}
when I come home at {time} the {device} should be running""",
            fr="""@démarrer le {device} à {time}
le {device} doit s'allumer à {time}
@programmer le {device} pour {time}
{device} en marche à {time}
je veux que le {device} tourne à {time}
@planifier le {device} à {time}
quand je rentre à {time}, le {device} doit déjà tourner""",
        ),
    },
    "oven": {
        "preheat": dict(
            names="preheat_oven heat_oven oven_on oven_start set_oven",
            params={"oven": "temperature|degrees|temp|heat:integer"},
            desc=["Preheat the oven to a temperature", "Starts the oven", "Préchauffe le four"],
            en="""@preheat the oven to {oven}
oven at {oven} degrees
@heat the oven to {oven} degrees
I'm baking, {oven} degrees (please|)
@get the oven ready at {oven}
I need a hot oven, {oven} degrees
pizza tonight, so {oven} degrees please
the recipe says {oven} degrees, get the oven hot""",
            fr="""@préchauffer le four à {oven}
four à {oven} degrés
@chauffer le four à {oven} degrés
je vais cuire un gâteau, {oven} degrés
@mettre le four à {oven} degrés
@lancer le four à {oven}
pizza ce soir, donc {oven} degrés s'il te plaît
la recette dit {oven} degrés, fais chauffer""",
        ),
        "off": dict(
            names="oven_off stop_oven turn_off_oven oven_stop",
            params={},
            desc=["Turn the oven off", "Stop heating the oven", "Éteint le four"],
            en="""@turn the oven off
@stop the oven
oven off
the cake is done, @stop heating
@shut down the oven
it smells burnt, oven off""",
            fr="""@éteindre le four
@arrêter le four
four éteint
le gâteau est prêt, @couper le four
@couper le four
ça sent le brûlé, @arrêter le four""",
        ),
        "left": dict(
            names="oven_remaining cooking_time_left oven_timer_status get_baking_time",
            params={},
            desc=["Remaining baking time", "How long until the oven is done", "Temps de cuisson restant"],
            en="""how long until the oven is done
when is the cake ready
how much baking time is left
oven time left
is it (done|baked|cooked) yet
@check the baking time""",
            fr="""dans combien de temps le four a-t-il fini
quand le gâteau est-il prêt
combien de temps de cuisson reste-t-il
temps de cuisson restant
est-ce que c'est cuit
@vérifier le temps de cuisson""",
            v="left",
        ),
    },
    "laundry": {
        "start": dict(
            names="start_washer wash_clothes run_wash start_laundry washing_machine_start launch_cycle",
            params={"wash": "program|programme|cycle|mode"},
            desc=["Start the washing machine with a program", "Wash clothes", "Lance la machine à laver"],
            en="""@start the {wash} wash
@run the washing machine on {wash}
@wash my clothes on {wash}
a {wash} cycle please
I have dirty clothes, {wash} program
laundry: {wash}
@put the machine on {wash}
my shirts are filthy, do a {wash} run
could the machine do a {wash} load now""",
            fr="""@lancer le programme {wash}
@mettre la machine sur {wash}
@laver mon linge en {wash}
une lessive en {wash}
j'ai du linge sale, programme {wash}
machine à laver : {wash}
@démarrer la machine en {wash}
mes chemises sont sales, fais un cycle {wash}
la machine pourrait-elle faire un programme {wash} maintenant""",
        ),
        "left": dict(
            names="wash_time_left laundry_status washer_remaining get_wash_state",
            params={},
            desc=["How long the wash still takes", "Remaining time of the washing machine", "Temps restant du lavage"],
            en="""how long does the washing machine still need
is the laundry done
when are my clothes (ready|clean)
wash time left
@check the washing machine
how much longer for the wash
can I take my clothes out already""",
            fr="""combien de temps reste-t-il à la machine
la lessive est-elle finie
quand mon linge est-il prêt
temps restant de la lessive
@vérifier la machine à laver
la machine a-t-elle fini
puis-je déjà sortir mon linge""",
            v="left",
        ),
        "stop": dict(
            names="stop_washer cancel_wash abort_cycle washer_pause",
            params={},
            desc=["Stop the washing machine", "Cancel the current cycle", "Arrête la machine à laver"],
            en="""@stop the washing machine
@cancel the wash
there is a phone in the machine, @stop it
@abort the cycle
@interrupt the laundry
washing machine off""",
            fr="""@arrêter la machine à laver
@annuler la lessive
il y a un téléphone dans la machine, @arrêter tout
@interrompre le lavage
@couper la machine
machine à laver : stop""",
        ),
        "dry": dict(
            names="start_dryer tumble_dry dry_clothes run_dryer",
            params={"minutes": "minutes|duration|time:integer"},
            desc=["Dry the clothes for some minutes", "Starts the tumble dryer", "Lance le sèche-linge"],
            en="""@dry my clothes for {minutes} minutes
@run the dryer for {minutes} minutes
dryer {minutes} minutes
the clothes are wet, {minutes} minutes in the dryer
@tumble dry for {minutes} minutes
{minutes} minutes of drying""",
            fr="""@sécher le linge pendant {minutes} minutes
@lancer le sèche-linge {minutes} minutes
sèche-linge {minutes} minutes
le linge est mouillé, {minutes} minutes de séchage
@mettre le sèche-linge pour {minutes} minutes
{minutes} minutes de sèche-linge""",
        ),
    },
}
