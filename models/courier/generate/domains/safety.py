"""Doors, eyes and lines of a home."""

DOMAINS = {
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
            items="name time",
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
            items="space time",
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
            items="host ip",
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
        ),
    },
}
