"""Things in a house and around it."""

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
            done=("✅ Blinds open: {space}.", "✅ Volets ouverts : {space}."),
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
            done=("✅ Blinds closed: {space}.", "✅ Volets fermés : {space}."),
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
            done=("✅ Blinds of the {space}: {percent}%.", "✅ Stores ({space}) : {percent} %."),
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
            done=("✅ Vacuuming the {space}.", "✅ Aspirateur lancé : {space}."),
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
            done=("✅ The robot returns to its base.", "✅ Le robot rentre à sa base."),
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
            value=("Battery: {v}.", "Batterie : {v}."),
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
            done=("✅ On: {device}.", "✅ Allumé : {device}."),
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
            done=("✅ Off: {device}.", "✅ Éteint : {device}."),
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
            value=("The {device}: {v}.", "Le {device} : {v}."),
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
            done=("✅ {device} at {time}.", "✅ {device} à {time}."),
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
            done=("✅ Oven: {oven}°.", "✅ Four : {oven}°."),
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
            done=("✅ Oven off.", "✅ Four éteint."),
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
            value=("Left: {v}.", "Il reste {v}."),
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
            done=("✅ Washing: {wash}.", "✅ Lavage : {wash}."),
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
            value=("Left: {v}.", "Il reste {v}."),
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
            done=("✅ Wash stopped.", "✅ Lavage arrêté."),
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
            done=("✅ Drying: {minutes} minutes.", "✅ Séchage : {minutes} minutes."),
        ),
    },
    "locks": {
        "unlock": dict(
            names="unlock_door open_lock door_unlock release_lock unlock_entry",
            params={"door": "door|name|lock|which"},
            desc=["Unlock a door", "Open a smart lock", "Déverrouille une porte"],
            en="""@unlock the {door} door
@open the {door} door for me
I'm locked out at the {door} door
{door} door: unlock
the plumber is at the {door} door, @let him in
@release the {door} lock
I forgot my keys and I'm standing in front of the {door} door
somebody is knocking at the {door} door, open up""",
            fr="""@déverrouiller la porte {door}
@ouvrir la porte {door}
je suis coincé devant la porte {door}
porte {door} : ouvrir
le plombier attend à la porte {door}, @ouvrir-moi
@débloquer la porte {door}
j'ai oublié mes clés et je suis devant la porte {door}
quelqu'un frappe à la porte {door}, ouvre""",
            done=("✅ Door {door} unlocked.", "✅ Porte {door} déverrouillée."),
        ),
        "code": dict(
            names="add_door_code create_access_code set_entry_code grant_code new_pin",
            params={"name": "name|person|guest|who", "pin": "code|pin|digits"},
            desc=["Add an entry code for a person", "Create a door code", "Ajoute un code d'accès"],
            en="""@add the code {pin} for {name}
@give {name} the door code {pin}
{name} should get in with {pin}
new entry code {pin} for {name}
@let {name} in with the code {pin}
@create a door code for {name}: {pin}
my cousin {name} is coming to stay, the code should be {pin}
make sure {name} can get in using {pin}""",
            fr="""@ajouter le code {pin} pour {name}
@donner à {name} le code {pin}
{name} doit pouvoir entrer avec {pin}
nouveau code d'entrée {pin} pour {name}
@créer un code de porte pour {name} : {pin}
@attribuer le code {pin} à {name}
mon cousin {name} vient dormir à la maison, le code sera {pin}
fais en sorte que {name} puisse entrer avec {pin}""",
            done=("✅ Code added for {name}.", "✅ Code ajouté pour {name}."),
        ),
        "revoke": dict(
            names="revoke_code remove_access delete_door_code block_entry withdraw_access",
            params={"name": "name|person|guest|who"},
            desc=[
                "Withdraw a person's entry code",
                "Remove somebody's access",
                "Retire le code d'accès d'une personne",
            ],
            en="""@remove {name}'s door code
{name} must not come in any more
@take away {name}'s access
@revoke the code of {name}
@delete {name}'s entry code
@keep {name} out
we had an argument with {name}, no more access""",
            fr="""@supprimer le code de {name}
{name} ne doit plus entrer
@retirer l'accès de {name}
@révoquer le code de {name}
@enlever le code d'entrée de {name}
@bloquer l'entrée de {name}
on s'est disputé avec {name}, plus d'accès""",
            done=("✅ {name} has no code any more.", "✅ {name} n'a plus de code."),
        ),
        "history": dict(
            names="lock_history door_log entry_log who_entered access_history",
            params={"past": "date|day|when"},
            desc=["Who opened the doors on a day", "Entries of a day", "Historique des ouvertures"],
            en="""who came in {past}
who opened the door {past}
@show the door log for {past}
entries (on|for) {past}
@list who entered {past}
did anybody come home {past}""",
            fr="""qui est entré {past}
qui a ouvert la porte {past}
@montrer les entrées pour {past}
historique des portes {past}
@lister les passages {past}
quelqu'un est-il rentré {past}""",
            items=("{name} at {time}", "{name} à {time}"),
        ),
    },
    "alarm_system": {
        "arm": dict(
            names="arm_alarm alarm_on enable_alarm activate_security arm_house",
            params={"mode": "mode|type|level:home/away/night"},
            desc=["Arm the alarm system", "Turn the burglar alarm on", "Active l'alarme de la maison"],
            en="""@arm the alarm, we are leaving => mode=away
@turn the alarm on, nobody is home => mode=away
@set the alarm to away => mode=away
@arm the house for the night => mode=night
we're going to bed, alarm on => mode=night
alarm on night mode => mode=night
@arm the alarm, we stay at home => mode=home
@put the alarm in home mode => mode=home""",
            fr="""@activer l'alarme, nous partons => mode=away
@mettre l'alarme, il n'y a personne à la maison => mode=away
@armer l'alarme en mode absent => mode=away
@activer l'alarme pour la nuit => mode=night
on va se coucher, alarme activée => mode=night
alarme en mode nuit => mode=night
@activer l'alarme, nous restons à la maison => mode=home
@mettre l'alarme en mode présence => mode=home""",
            done=("✅ Alarm on ({mode}).", "✅ Alarme activée ({mode})."),
        ),
        "disarm": dict(
            names="disarm_alarm alarm_off disable_alarm deactivate_security",
            params={"pin": "code|pin|password"},
            desc=["Disarm the alarm with a code", "Turn the burglar alarm off", "Désactive l'alarme"],
            en="""@disarm the alarm with {pin}
alarm off, code {pin}
@turn off the alarm, my code is {pin}
it's me, {pin}
@stop the siren: {pin}
we are home, code {pin}
please make it stop, {pin}""",
            fr="""@désactiver l'alarme avec {pin}
alarme éteinte, code {pin}
@couper l'alarme, mon code est {pin}
c'est moi, {pin}
@arrêter la sirène : {pin}
nous sommes rentrés, code {pin}
fais cesser ce bruit, {pin}""",
            done=("✅ Alarm off.", "✅ Alarme désactivée."),
        ),
        "events": dict(
            names="alarm_events security_log get_alerts intrusion_history",
            params={"past": "date|day|when"},
            desc=["Alerts of the alarm on a day", "Intrusion log", "Alertes de l'alarme"],
            en="""did the alarm go off {past}
any alerts {past}
@show the security log for {past}
what set off the alarm {past}
alarm events {past}
@list the intrusions {past}""",
            fr="""l'alarme a-t-elle sonné {past}
des alertes {past}
@montrer les alertes pour {past}
qu'est-ce qui a déclenché l'alarme {past}
événements de l'alarme {past}
@lister les intrusions {past}""",
            items=("{space} at {time}", "{space} à {time}"),
        ),
    },
    "cameras": {
        "snapshot": dict(
            names="take_snapshot camera_picture grab_frame snapshot get_camera_image",
            params={"camera": "camera|cam|name|source"},
            desc=["Take a still picture with a camera", "Current image of a camera", "Prend une image de la caméra"],
            en="""@show me what the camera {camera} sees
@take a picture with the {camera} camera
what is going on at {camera}
snapshot of {camera}
@grab an image from {camera}
who is at the {camera} camera
I heard something, let me see {camera}""",
            fr="""@montrer-moi ce que voit la caméra {camera}
@prendre une image avec la caméra {camera}
que se passe-t-il devant la caméra {camera}
image de la caméra {camera}
@capturer une image de la caméra {camera}
qui est devant la caméra {camera}
j'ai entendu un bruit, fais voir la caméra {camera}""",
            done=("📷 Picture of {camera} taken.", "📷 Image de la caméra {camera} prise."),
        ),
        "record": dict(
            names="start_recording record_camera camera_record capture_video",
            params={"camera": "camera|cam|name", "seconds": "seconds|duration|length:integer"},
            desc=["Record a camera for some seconds", "Film with a camera", "Enregistre une vidéo"],
            en="""@record the camera {camera} for {seconds} seconds
@film {seconds} seconds with the {camera} camera
{seconds} seconds of video from {camera}
@capture {camera} for {seconds} seconds
@save {seconds} seconds of the {camera} camera
I want {seconds} seconds of footage of {camera}
something is moving near {camera}, keep {seconds} seconds of it""",
            fr="""@enregistrer la caméra {camera} pendant {seconds} secondes
@filmer {seconds} secondes avec la caméra {camera}
{seconds} secondes de vidéo de la caméra {camera}
@garder {seconds} secondes de la caméra {camera}
vidéo de {seconds} secondes, caméra {camera}
@capturer {seconds} secondes sur la caméra {camera}
ça bouge près de la caméra {camera}, garde {seconds} secondes""",
            done=("✅ Recording {camera} for {seconds} s.", "✅ Enregistrement de {camera} : {seconds} s."),
        ),
        "privacy": dict(
            names="disable_camera camera_off privacy_mode mute_camera",
            params={"camera": "camera|cam|name"},
            desc=["Turn a camera off for privacy", "Stop a camera from filming", "Coupe une caméra"],
            en="""@turn off the {camera} camera
@stop the camera {camera} from filming
I want some privacy, {camera} off
privacy on {camera}
@blind the camera {camera}
nobody should watch {camera}""",
            fr="""@éteindre la caméra {camera}
@empêcher la caméra {camera} de filmer
un peu d'intimité, caméra {camera} coupée
mode privé sur la caméra {camera}
@couper la caméra {camera}
plus personne ne doit regarder la caméra {camera}""",
            done=("✅ Camera {camera} off.", "✅ Caméra {camera} coupée."),
        ),
    },
    "wifi": {
        "devices": dict(
            names="list_connected_devices wifi_clients who_is_online network_devices get_clients",
            params={},
            desc=["List the devices on the wifi", "Who is connected to the network", "Appareils connectés au wifi"],
            en="""who is on my wifi
which devices are (connected|online)
@list the devices on the network
is somebody stealing my internet
@show everything connected to the router
wifi clients""",
            fr="""qui est sur mon wifi
quels appareils sont connectés
@lister les appareils du réseau
quelqu'un utilise-t-il ma connexion
@montrer tout ce qui est connecté à la box
clients du wifi""",
            items=("{host}: {ip}", "{host} : {ip}"),
        ),
        "block": dict(
            names="block_device ban_client cut_internet deny_access block_client",
            params={"host": "device|client|host|name"},
            desc=["Block a device on the network", "Cut a device's internet access", "Bloque un appareil sur le wifi"],
            en="""@block {host}
@kick {host} off the wifi
no more internet for {host}
@ban {host} from the network
{host} should not get online
@cut the internet of {host}
my son plays all night on {host}, @put an end to it
I don't recognise {host}, it has no business on my network""",
            fr="""@bloquer {host}
@virer {host} du wifi
plus d'internet pour {host}
@exclure {host} du réseau
{host} ne doit plus se connecter
@couper internet à {host}
mon fils joue toute la nuit sur {host}, @mettre fin à ça
je ne connais pas {host}, il n'a rien à faire sur mon réseau""",
            done=("✅ {host} blocked.", "✅ {host} bloqué."),
        ),
        "reboot": dict(
            names="reboot_router restart_wifi router_restart reset_box",
            params={},
            desc=["Restart the router", "Reboot the wifi box", "Redémarre la box"],
            en="""@restart the router
the internet is (down|slow|broken), @reboot the box
@reboot the wifi
wifi is not working, restart it
@turn the router off and on again
router restart
nothing loads any more, maybe the router needs a restart""",
            fr="""@redémarrer la box
internet ne marche plus, @relancer la box
@redémarrer le wifi
le wifi est (lent|en panne), redémarre-le
@relancer le routeur
redémarrage de la box
plus rien ne charge, la box a peut-être besoin d'un redémarrage""",
            done=("✅ The router restarts.", "✅ La box redémarre."),
        ),
        "guest": dict(
            names="create_guest_network guest_wifi enable_guest_wifi open_guest_access",
            params={"ssid": "ssid|name|network", "secret": "password|key|passphrase"},
            desc=["Open a guest wifi", "Create a network for visitors", "Crée un wifi invité"],
            en="""@open a guest wifi {ssid} with the password {secret}
@create the guest network {ssid}, password {secret}
we have visitors, wifi {ssid}, key {secret}
guest wifi {ssid} / {secret}
@let guests online through {ssid} with {secret}
@set up {ssid} for guests, password {secret}
our friends need internet tonight, name {ssid}, password {secret}""",
            fr="""@ouvrir un wifi invité {ssid} avec le mot de passe {secret}
@créer le réseau invité {ssid}, mot de passe {secret}
nous avons des invités, wifi {ssid}, clé {secret}
wifi invité {ssid} / {secret}
@configurer {ssid} pour les invités, mot de passe {secret}
@activer le réseau {ssid} pour les visiteurs, clé {secret}
nos amis ont besoin d'internet ce soir, nom {ssid}, mot de passe {secret}""",
            done=("✅ Guest wifi {ssid} is on.", "✅ Wifi invité {ssid} activé."),
        ),
    },
    "energy": {
        "usage": dict(
            names="energy_usage get_consumption power_used electricity_meter read_meter",
            params={"past": "date|day|when"},
            desc=["Electricity used on a day", "Power consumption", "Consommation d'électricité"],
            en="""how much electricity did we use {past}
power consumption {past}
@read the meter for {past}
how many kilowatt hours {past}
what did the house consume {past}
energy use (on|for) {past}
did we burn a lot of power {past}
I'd like to know the electricity we went through {past}""",
            fr="""combien d'électricité avons-nous utilisée {past}
consommation {past}
@relever le compteur pour {past}
combien de kilowattheures {past}
qu'a consommé la maison {past}
électricité {past}
a-t-on beaucoup consommé {past}
j'aimerais connaître l'électricité utilisée {past}""",
            value=("Used: {v}.", "Consommé : {v}."),
            v="kwh",
        ),
        "solar": dict(
            names="solar_production get_solar panels_output solar_yield",
            params={"past": "date|day|when"},
            desc=["Energy made by the solar panels on a day", "Solar yield", "Production des panneaux solaires"],
            en="""how much did the panels make {past}
solar production {past}
what did the sun give us {past}
@get the solar yield for {past}
did the roof produce anything {past}
output of the panels {past}""",
            fr="""combien ont produit les panneaux {past}
production solaire {past}
qu'a donné le soleil {past}
@donner la production des panneaux {past}
le toit a-t-il produit {past}
rendement des panneaux {past}""",
            value=("Produced: {v}.", "Produit : {v}."),
            v="kwh",
        ),
        "cost": dict(
            names="energy_cost electricity_bill monthly_cost estimate_bill",
            params={"month": "month|period"},
            desc=["Cost of the electricity of a month", "Electricity bill", "Coût de l'électricité"],
            en="""what did electricity cost in {month}
electricity bill for {month}
how high is the power bill of {month}
how much for power in {month}
@show the energy costs of {month}
was {month} expensive for heating and light""",
            fr="""combien a coûté l'électricité en {month}
facture d'électricité de {month}
combien pour le courant en {month}
@montrer le coût de l'énergie de {month}
à combien se monte l'électricité de {month}
le mois de {month} a coûté combien en électricité""",
            value=("{month}: {v}.", "{month} : {v}."),
            v="money",
        ),
        "charge": dict(
            names="charge_car start_charging ev_charge plug_car",
            params={"percent": "target|percent|limit|level:integer"},
            desc=["Charge the electric car up to a level", "Load the car's battery", "Recharge la voiture"],
            en="""@charge the car to {percent} percent
@load the car battery up to {percent}%
I need {percent} percent in the car
car charging up to {percent}%
@fill the car to {percent} percent
the car should be at {percent}% tomorrow
long drive tomorrow, the battery should be at {percent}""",
            fr="""@charger la voiture à {percent} %
@recharger la batterie de la voiture jusqu'à {percent} %
il me faut {percent} % dans la voiture
charge de la voiture à {percent} %
la voiture doit être à {percent} % demain
@mettre la voiture en charge jusqu'à {percent} %
longue route demain, la batterie doit être à {percent} %""",
            done=("✅ Charging to {percent}%.", "✅ Charge jusqu'à {percent} %."),
        ),
    },
    "garden": {
        "water": dict(
            names="water_zone start_sprinkler irrigate run_irrigation sprinkle",
            params={"plot": "zone|area|place|bed", "minutes": "minutes|duration|time:integer?"},
            desc=["Water a part of the garden", "Starts the sprinkler", "Arrose une zone du jardin"],
            en="""@water the {plot} bed
@run the sprinkler on the {plot} bed for {minutes} minutes
the {plot} bed is dry
sprinkler on the {plot} bed, {minutes} minutes
@irrigate the {plot} bed for {minutes} minutes
the {plot} bed is thirsty
it hasn't rained for days, take care of the {plot} bed
{minutes} minutes of water on the {plot} bed please""",
            fr="""@arroser du côté de la {plot}
@lancer l'arroseur de la {plot} pendant {minutes} minutes
la terre est sèche près de la {plot}
arrosage de la {plot}, {minutes} minutes
@arroser la {plot} pendant {minutes} minutes
les fleurs de la {plot} ont soif
il n'a pas plu depuis des jours, occupe-toi de la {plot}
{minutes} minutes d'eau sur la {plot} s'il te plaît""",
            done=("✅ Watering: {plot}.", "✅ Arrosage : {plot}."),
        ),
        "moisture": dict(
            names="soil_moisture get_humidity_of_soil ground_moisture check_soil",
            params={"plot": "zone|area|place|bed"},
            desc=["How wet the soil of a zone is", "Soil moisture sensor", "Humidité du sol"],
            en="""how dry is the {plot} bed
soil moisture in the {plot} bed
is the {plot} bed wet enough
@check the soil of the {plot} bed
does the {plot} bed need water
@measure the humidity of the {plot} bed""",
            fr="""la terre de la {plot} est-elle sèche
humidité du sol de la {plot}
le sol de la {plot} est-il assez humide
@vérifier la terre de la {plot}
faut-il arroser la {plot}
@mesurer l'humidité du sol de la {plot}""",
            value=("Soil: {v}.", "Sol : {v}."),
            v="share",
        ),
        "mow": dict(
            names="mow_lawn start_mower cut_grass run_mower",
            params={"date": "date|day|when"},
            desc=["Plan the mowing robot", "Cut the grass on a day", "Programme la tonte"],
            en="""@mow the lawn {date}
@cut the grass {date}
the lawn is too high, mow it {date}
@send out the mower {date}
mowing {date}
the grass needs a cut {date}""",
            fr="""@tondre la pelouse {date}
@couper l'herbe {date}
la pelouse est trop haute, tonte {date}
@sortir la tondeuse {date}
tonte {date}
@programmer la tonte pour {date}""",
            done=("✅ Mowing planned: {date}.", "✅ Tonte prévue : {date}."),
        ),
    },
    "plants": {
        "add": dict(
            names="add_plant register_plant new_plant track_plant",
            params={"plant": "plant|species|name", "space": "room|place|location"},
            desc=["Add a plant and its place", "Keep track of a new plant", "Ajoute une plante"],
            en="""I bought a {plant} for the {space}
@add a {plant} in the {space}
there is a new {plant} in the {space}
new plant: {plant}, {space}
@register the {plant} in the {space}
@keep track of the {plant} in the {space}
somebody gave me a {plant}, it will live in the {space}""",
            fr="""j'ai acheté un {plant} pour la {space}
@ajouter un {plant} dans la {space}
il y a un nouveau {plant} dans la {space}
nouvelle plante : {plant}, {space}
@enregistrer le {plant} de la {space}
@suivre le {plant} de la {space}
on m'a offert un {plant}, il vivra dans la {space}""",
            done=("🌱 {plant} added.", "🌱 {plant} ajouté."),
        ),
        "watered": dict(
            names="log_watering mark_watered plant_watered record_watering",
            params={"plant": "plant|name|which"},
            desc=["Note that a plant was watered", "Record a watering", "Note l'arrosage d'une plante"],
            en="""I watered the {plant}
the {plant} got water
@note that I watered the {plant}
{plant} watered
just gave the {plant} a drink
@mark the {plant} as watered""",
            fr="""j'ai arrosé le {plant}
le {plant} a eu son eau
@noter que j'ai arrosé le {plant}
{plant} arrosé
je viens de donner à boire au {plant}
@marquer le {plant} comme arrosé""",
            done=("✅ {plant} watered.", "✅ {plant} arrosé."),
        ),
        "when": dict(
            names="next_watering when_to_water watering_date plant_schedule",
            params={"plant": "plant|name|which"},
            desc=["When a plant needs water next", "Next watering date", "Prochain arrosage d'une plante"],
            en="""when does the {plant} need water
does my {plant} need a drink
next watering of the {plant}
is the {plant} thirsty
how long can the {plant} wait
@tell me when to water the {plant}
am I neglecting my {plant}""",
            fr="""quand faut-il arroser le {plant}
mon {plant} a-t-il soif
prochain arrosage du {plant}
combien de temps le {plant} peut-il attendre
@dire-moi quand arroser le {plant}
le {plant} a-t-il besoin d'eau
est-ce que je néglige mon {plant}""",
            value=("{plant}: {v}.", "{plant} : {v}."),
            v="date",
        ),
        "remove": dict(
            names="remove_plant delete_plant plant_died drop_plant",
            params={"plant": "plant|name|which"},
            desc=["Remove a plant from the list", "Forget a plant", "Retire une plante de la liste"],
            en="""my {plant} died
@remove the {plant} from my plants
I gave the {plant} away
@delete the {plant}
@forget the {plant}
the {plant} is dead""",
            fr="""mon {plant} est mort
@retirer le {plant} de mes plantes
j'ai donné le {plant}
@supprimer le {plant}
@oublier le {plant}
je n'ai plus le {plant}""",
            done=("✅ {plant} removed.", "✅ {plant} retiré."),
        ),
    },
    "pets": {
        "feed": dict(
            names="feed_pet log_meal_pet give_food pet_feeder dispense_food",
            params={"pet": "pet|name|animal|who", "quantity": "grams|amount|portion:number?"},
            desc=["Feed a pet", "Give a portion of food to an animal", "Nourrit un animal"],
            en="""@feed {pet}
@give {pet} {quantity} grams of food
{pet} is hungry
{quantity} grams for {pet}
{pet} has not eaten yet
@fill {pet}'s bowl
@serve {pet} {quantity} grams
don't let {pet} starve
it's dinner time for {pet}""",
            fr="""@nourrir {pet}
@donner {quantity} grammes à {pet}
{pet} a faim
{quantity} grammes pour {pet}
{pet} n'a pas encore mangé
@remplir la gamelle de {pet}
@servir {quantity} grammes à {pet}
ne laisse pas {pet} mourir de faim
c'est l'heure du repas pour {pet}""",
            done=("🐾 {pet} has been fed.", "🐾 {pet} a mangé."),
        ),
        "weigh": dict(
            names="log_pet_weight record_weight pet_weight set_animal_weight",
            params={"pet": "pet|name|animal", "weight": "weight|kg|kilos|value:number"},
            desc=["Record the weight of a pet", "Note how heavy an animal is", "Note le poids d'un animal"],
            en="""{pet} weighs {weight} kilos
@note that {pet} weighs {weight} kg
weight of {pet}: {weight}
{pet} is now at {weight} kilos
@record {weight} kg for {pet}
the scale says {weight} for {pet}
we came back from the scales with {pet}: {weight}""",
            fr="""{pet} pèse {weight} kilos
@noter que {pet} pèse {weight} kg
poids de {pet} : {weight}
{pet} fait maintenant {weight} kilos
@enregistrer {weight} kg pour {pet}
la balance dit {weight} pour {pet}
on revient de la pesée avec {pet} : {weight}""",
            done=("✅ {pet}: {weight} kg.", "✅ {pet} : {weight} kg."),
        ),
        "vet": dict(
            names="book_vet vet_appointment schedule_vet see_vet",
            params={"pet": "pet|name|animal|patient", "date": "date|day|when"},
            desc=[
                "Make an appointment at the vet",
                "Book a visit for an animal",
                "Prend rendez-vous chez le vétérinaire",
            ],
            en="""{pet} must see the vet {date}
@book the vet for {pet} {date}
vet for {pet} {date}
{pet} is sick, a vet (for|on) {date}
@take {pet} to the vet {date}
@make an appointment for {pet} at the vet's {date}
{pet} is limping, can somebody have a look {date}""",
            fr="""{pet} doit voir le vétérinaire {date}
@prendre rendez-vous chez le véto pour {pet} {date}
véto pour {pet} {date}
{pet} est malade, un vétérinaire {date}
@emmener {pet} chez le véto {date}
@réserver une visite pour {pet} {date}
{pet} boite, quelqu'un peut-il regarder {date}""",
            done=("✅ Vet for {pet}: {date}.", "✅ Vétérinaire pour {pet} : {date}."),
        ),
        "lost": dict(
            names="report_lost_pet pet_missing lost_animal search_pet",
            params={"pet": "pet|name|animal", "city": "city|place|where|last_seen"},
            desc=["Report that a pet is lost", "Search for a missing animal", "Signale un animal perdu"],
            en="""{pet} ran away in {city}
I can't find {pet}, last seen in {city}
@report {pet} missing in {city}
lost in {city}: {pet}
{pet} is gone since this morning, we live in {city}
@tell everybody in {city} that {pet} is lost""",
            fr="""{pet} s'est sauvé à {city}
je ne trouve plus {pet}, vu à {city}
@signaler que {pet} a disparu à {city}
perdu à {city} : {pet}
{pet} a disparu depuis ce matin, nous habitons {city}
@prévenir tout le monde à {city} que {pet} est perdu""",
            done=("🐾 {pet} is reported missing in {city}.", "🐾 {pet} est signalé perdu à {city}."),
        ),
    },
    "pantry": {
        "store": dict(
            names="stock_food add_to_fridge put_in_pantry add_stock store_item",
            params={"food": "food|item|product|name", "due": "expires|best_before|expiry|until?"},
            desc=["Put food in the fridge list", "Store an item with its date", "Ajoute un aliment au frigo"],
            en="""@put {food} in the fridge
I bought {food}, good until {due}
there is {food} in the fridge now
fridge: {food}, expires {due}
@add {food} to the fridge, best before {due}
I've just stored some {food}""",
            fr="""@ranger du {food} au frigo
j'ai acheté du {food}, à consommer avant {due}
il y a maintenant du {food} au frigo
frigo : {food}, périme {due}
@ajouter du {food} au frigo, à finir avant {due}
j'ai mis du {food} dans le placard""",
            done=("✅ In the fridge: {food}.", "✅ Au frigo : {food}."),
        ),
        "use": dict(
            names="use_up remove_from_fridge eat_food consume take_out",
            params={"food": "food|item|product|name"},
            desc=["Take an item out of the fridge list", "Note that food is used up", "Retire un aliment du frigo"],
            en="""the {food} is gone
I ate the last {food}
@take {food} out of the fridge
we have no {food} left
@remove {food} from the fridge
I used up the {food}
the {food} went bad, out with it
somebody finished the {food}
there was some {food} but not any more""",
            fr="""il n'y a plus de {food}
j'ai fini le {food}
@sortir le {food} du frigo
plus de {food} à la maison
@retirer le {food} du frigo
j'ai mangé tout le {food}
le {food} est périmé, à jeter
quelqu'un a fini le {food}
il y avait du {food} mais plus maintenant""",
            done=("✅ Removed: {food}.", "✅ Retiré : {food}."),
        ),
        "expiring": dict(
            names="expiring_food soon_bad check_expiry list_expiring",
            params={"days": "days|within|n:integer"},
            desc=["Food that goes bad within some days", "What must be eaten soon", "Aliments bientôt périmés"],
            en="""what goes bad in the next {days} days
what must we eat within {days} days
@show food expiring in {days} days
anything that won't last {days} days
what is off in {days} days
food to finish in {days} days""",
            fr="""qu'est-ce qui périme dans les {days} jours
que faut-il manger sous {days} jours
@montrer ce qui périme dans {days} jours
qu'est-ce qui ne tient pas {days} jours
aliments à finir en {days} jours
quoi de périmé d'ici {days} jours""",
            items=("{food}: {date}", "{food} : {date}"),
        ),
        "have": dict(
            names="check_stock do_we_have find_in_fridge stock_of",
            params={"food": "food|item|product|query"},
            desc=["How much of a food there is at home", "Look into the fridge", "Cherche un aliment au frigo"],
            en="""do we have {food}
is there any {food} left
how much {food} is there at home
@check if there is {food} in the fridge
any {food} at home
@look in the fridge for {food}""",
            fr="""avons-nous encore du {food}
reste-t-il du {food}
combien reste-t-il de {food}
@vérifier s'il y a du {food} au frigo
y a-t-il du {food} à la maison
@regarder s'il reste du {food}""",
            value=("{food}: {v}.", "{food} : {v}."),
            v="count",
        ),
    },
}
