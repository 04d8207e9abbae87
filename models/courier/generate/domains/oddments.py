"""Keys and rights of computers, cameras in the hand, feasts to feed, scooters, buses, chimneys and satellites."""

DOMAINS = {
    "sshkeys": {
        "add": dict(
            names="add_ssh_key upload_public_key install_key register_ssh_key",
            params={"login": "user|login|account", "title": "name|key|label"},
            desc=["Add an SSH key to a user", "Upload a public key", "Ajoute une clé SSH à un utilisateur"],
            en="""@add the SSH key {title} to {login}
SSH key {title} for {login}
@upload the public key {title} of {login}
{login} has a new laptop with the SSH key {title}, add it
@register the SSH key {title} for the user {login}
user {login} gets the SSH key {title}""",
            fr="""@ajouter la clé SSH {title} à {login}
clé SSH {title} pour {login}
@téléverser la clé publique {title} de {login}
{login} a un nouveau portable avec la clé SSH {title}, ajoute-la
@enregistrer la clé SSH {title} pour l'utilisateur {login}
l'utilisateur {login} reçoit la clé SSH {title}""",
        ),
        "remove": dict(
            names="remove_ssh_key delete_public_key revoke_ssh_key drop_ssh_key",
            params={"title": "name|key|label"},
            desc=["Remove an SSH key", "Delete a public key", "Supprime une clé SSH"],
            en="""@remove the SSH key {title}
@delete the public key {title}
the laptop of the SSH key {title} was stolen, remove it
SSH key {title}: remove
@revoke the SSH key {title}
nobody may log in with the SSH key {title}""",
            fr="""@supprimer la clé SSH {title}
@effacer la clé publique {title}
le portable de la clé SSH {title} a été volé, supprime-la
clé SSH {title} : supprimer
@révoquer la clé SSH {title}
personne ne doit se connecter avec la clé SSH {title}""",
        ),
        "list": dict(
            names="list_ssh_keys show_public_keys keys_of_user get_ssh_keys",
            params={"login": "user|login|account"},
            desc=["SSH keys of a user", "List public keys", "Clés SSH d'un utilisateur"],
            en="""which SSH keys does {login} have
@list the SSH keys of {login}
public keys of the user {login}
@show {login}'s SSH keys
SSH keys, {login}
has {login} uploaded an SSH key""",
            fr="""quelles clés SSH a {login}
@lister les clés SSH de {login}
clés publiques de l'utilisateur {login}
@montrer les clés SSH de {login}
clés SSH, {login}
{login} a-t-il téléversé une clé SSH""",
            items="title",
        ),
    },
    "permissions": {
        "grant": dict(
            names="grant_access allow_user give_permission add_permission",
            params={"login": "user|login|person", "path": "file|path|on"},
            desc=["Give a user the right to open a file", "Grant access", "Donne un accès à un fichier"],
            en="""@grant {login} access to {path}
{login} may open {path}
@give {login} permission on {path}
access to {path} for {login}
@allow {login} to read {path}
user {login} needs access to {path}""",
            fr="""@donner à {login} l'accès à {path}
{login} peut ouvrir {path}
@donner la permission à {login} sur {path}
accès à {path} pour {login}
@autoriser {login} à lire {path}
l'utilisateur {login} a besoin d'un accès à {path}""",
        ),
        "deny": dict(
            names="deny_file_access remove_permission take_away_access revoke_access",
            params={"login": "user|login|person", "path": "file|path|on"},
            desc=["Take away a user's right to open a file", "Revoke access", "Retire un accès à un fichier"],
            en="""@revoke the access of {login} to {path}
{login} may no longer open {path}
@take the permission on {path} away from {login}
no access to {path} for {login}
@deny {login} the file {path}
user {login} must not see {path} any more""",
            fr="""@retirer à {login} l'accès à {path}
{login} ne doit plus ouvrir {path}
@enlever à {login} la permission sur {path}
pas d'accès à {path} pour {login}
@interdire le fichier {path} à {login}
l'utilisateur {login} ne doit plus voir {path}""",
        ),
        "who": dict(
            names="who_has_access list_permissions file_access show_permissions",
            params={"path": "file|path|on"},
            desc=["Who has access to a file", "List permissions", "Qui a accès à un fichier"],
            en="""who has access to {path}
permissions of {path}
@list the users who may open {path}
@show who can read {path}
which people have access to the file {path}
access rights on {path}""",
            fr="""qui a accès à {path}
permissions de {path}
@lister les utilisateurs qui peuvent ouvrir {path}
@montrer qui peut lire {path}
quelles personnes ont accès au fichier {path}
droits d'accès sur {path}""",
            items="login",
        ),
    },
    "hotkeys": {
        "bind": dict(
            names="bind_key set_shortcut assign_hotkey map_key",
            params={"cell": "key|hotkey|shortcut", "app": "app|action|program"},
            desc=["Let a key start a program", "Assign a hotkey", "Associe une touche à un programme"],
            en="""@bind the key {cell} to {app}
hotkey {cell} starts {app}
@set the shortcut {cell} for {app}
@assign {app} to the hotkey {cell}
when I press {cell}, start {app}
keyboard shortcut {cell}: {app}""",
            fr="""@associer la touche {cell} à {app}
le raccourci {cell} lance {app}
@définir le raccourci {cell} pour {app}
@affecter {app} à la touche {cell}
quand j'appuie sur {cell}, lance {app}
raccourci clavier {cell} : {app}""",
        ),
        "free": dict(
            names="unbind_key remove_shortcut free_hotkey clear_hotkey",
            params={"cell": "key|hotkey|shortcut"},
            desc=["Free a key that started a program", "Remove a shortcut", "Libère une touche"],
            en="""@unbind the key {cell}
@remove the shortcut {cell}
the hotkey {cell} should do nothing
@free the hotkey {cell}
keyboard shortcut {cell}: remove
I press {cell} by accident, remove that shortcut""",
            fr="""@libérer la touche {cell}
@supprimer le raccourci {cell}
la touche {cell} ne doit plus rien faire
@enlever le raccourci {cell}
raccourci clavier {cell} : supprimer
j'appuie sur {cell} par erreur, supprime ce raccourci""",
        ),
        "list": dict(
            names="list_shortcuts show_hotkeys keyboard_shortcuts which_keys",
            params={},
            desc=["All keys that start something", "Keyboard shortcuts", "Raccourcis clavier"],
            en="""which keyboard shortcuts are there
@list the hotkeys
@show my shortcuts
hotkeys
what do my keys start, list the shortcuts
all keyboard shortcuts""",
            fr="""quels raccourcis clavier y a-t-il
@lister les raccourcis
@montrer mes raccourcis clavier
raccourcis
que lancent mes touches, liste les raccourcis
tous les raccourcis clavier""",
            items="cell app",
        ),
    },
    "shooting": {
        "iso": dict(
            names="set_iso camera_iso iso_to change_sensitivity",
            params={"width": "iso|value|sensitivity:integer"},
            desc=["Set the ISO of the camera", "Sensitivity to light", "Règle la sensibilité ISO"],
            en="""@set the ISO to {width}
ISO {width}
the photo is too dark, ISO {width}
@change the camera's sensitivity to {width}
camera at ISO {width}
@put the ISO of the camera at {width}""",
            fr="""@régler l'ISO à {width}
ISO {width}
la photo est trop sombre, ISO {width}
@changer la sensibilité de l'appareil à {width}
appareil à {width} ISO
@mettre l'ISO de l'appareil photo à {width}""",
        ),
        "delay": dict(
            names="self_timer photo_in_seconds delayed_shot shoot_after",
            params={"seconds": "seconds|delay|after:integer"},
            desc=["Take a photo after some seconds", "Self-timer", "Déclencheur à retardement"],
            en="""@take a photo in {seconds} seconds
self-timer, {seconds} seconds
we all want to be in the picture, shoot after {seconds} seconds
@set the self-timer to {seconds} seconds
camera: delay of {seconds} seconds
picture with a delay of {seconds} seconds""",
            fr="""@prendre une photo dans {seconds} secondes
retardateur, {seconds} secondes
on veut tous être sur la photo, déclenche après {seconds} secondes
@régler le retardateur sur {seconds} secondes
appareil : délai de {seconds} secondes
photo avec un retard de {seconds} secondes""",
        ),
        "flash": dict(
            names="set_flash camera_flash flash_mode use_flash",
            params={"state": "mode|flash|state:on/off/auto"},
            desc=["Flash of the camera: on, off or automatic", "Use the flash", "Flash de l'appareil photo"],
            en="""@turn the flash on => state=on
@turn the flash off => state=off
flash on automatic => state=auto
no flash, please => state=off
@use the flash => state=on
the camera may decide about the flash => state=auto""",
            fr="""@activer le flash => state=on
@désactiver le flash => state=off
flash en automatique => state=auto
pas de flash => state=off
@utiliser le flash => state=on
l'appareil peut décider du flash => state=auto""",
        ),
    },
    "podcasthost": {
        "upload": dict(
            names="upload_episode publish_episode release_episode new_episode",
            params={"title": "title|episode|name", "clip": "file|audio|recording"},
            desc=[
                "Publish an episode of one's own podcast from a file",
                "Upload an episode",
                "Publie un épisode de son podcast",
            ],
            en="""@publish the episode {title} from the file {clip}
@upload {clip} as the episode {title}
new episode of our podcast: {title}, file {clip}
@release {title} with the recording {clip} as an episode
episode {title}: {clip}
our podcast gets the episode {title}, it is in {clip}""",
            fr="""@publier l'épisode {title} à partir du fichier {clip}
@téléverser {clip} comme épisode {title}
nouvel épisode de notre podcast : {title}, fichier {clip}
@sortir {title} avec l'enregistrement {clip} comme épisode
épisode {title} : {clip}
notre podcast reçoit l'épisode {title}, il est dans {clip}""",
        ),
        "listeners": dict(
            names="count_listeners episode_downloads audience_of_episode podcast_stats",
            params={"title": "title|episode|name"},
            desc=[
                "How many people listened to an episode of one's podcast",
                "Audience",
                "Nombre d'auditeurs d'un épisode",
            ],
            en="""how many listened to the episode {title}
listeners of the episode {title}
@count the audience of our episode {title}
was the episode {title} a success, how many listeners
audience: episode {title}
downloads of the episode {title}""",
            fr="""combien ont écouté l'épisode {title}
auditeurs de l'épisode {title}
@compter l'audience de notre épisode {title}
l'épisode {title} a-t-il eu du succès, combien d'auditeurs
audience : épisode {title}
téléchargements de l'épisode {title}""",
            v="entries",
        ),
        "guest": dict(
            names="invite_podcast_guest book_podcast_guest guest_for_episode plan_guest",
            params={"name": "guest|person|who", "date": "date|day|when"},
            desc=[
                "Book a guest for a recording of one's podcast",
                "Invite somebody",
                "Invite quelqu'un dans son podcast",
            ],
            en="""@book {name} as a podcast guest {date}
{name} is our guest on the podcast {date}
@invite {name} to record an episode {date}
podcast guest: {name}, {date}
guest {name} for the recording {date}
we want to talk to {name} on our podcast {date}""",
            fr="""@inviter {name} dans le podcast {date}
{name} est notre invité au podcast {date}
@faire venir {name} pour enregistrer un épisode {date}
invité du podcast : {name}, {date}
invité {name} pour l'enregistrement {date}
on veut parler à {name} dans notre podcast {date}""",
        ),
    },
    "catering": {
        "order": dict(
            names="order_catering book_caterer catering_for order_buffet",
            params={"people": "guests|people|for:integer", "date": "date|day|when"},
            desc=["Order catering for a number of guests", "Book a caterer", "Commande un traiteur"],
            en="""@order catering for {people} guests {date}
caterer for {people} people {date}
@book a caterer {date}, {people} guests
catering: {people} persons, {date}
{people} guests are coming {date}, order a buffet
buffet for {people} {date}""",
            fr="""@commander un traiteur pour {people} invités {date}
traiteur pour {people} personnes {date}
@réserver un traiteur {date}, {people} invités
traiteur : {people} personnes, {date}
{people} invités viennent {date}, commande un buffet
buffet pour {people} {date}""",
        ),
        "count": dict(
            names="change_guest_count update_catering catering_headcount more_guests",
            params={"ref": "order|booking|catering", "people": "guests|people|to:integer"},
            desc=[
                "Change the number of guests of a catering order",
                "Headcount",
                "Change le nombre d'invités du traiteur",
            ],
            en="""@change the catering {ref} to {people} guests
catering order {ref}: now {people} guests
@update the headcount of the catering {ref} to {people}
we'll be {people} guests, catering {ref}
the caterer should know that order {ref} is for {people} people
catering {ref}, {people} guests instead""",
            fr="""@changer le traiteur {ref} à {people} invités
commande traiteur {ref} : maintenant {people} invités
@mettre à jour le nombre d'invités du traiteur {ref} à {people}
on sera {people} invités, traiteur {ref}
le traiteur doit savoir que la commande {ref} est pour {people} personnes
traiteur {ref}, {people} invités à la place""",
        ),
        "menu": dict(
            names="choose_catering_menu catering_dish add_dish_to_buffet buffet_menu",
            params={"ref": "order|booking|catering", "dish": "dish|menu|course"},
            desc=["Choose a dish for a catering order", "Menu of the buffet", "Choisit un plat pour le buffet"],
            en="""@add {dish} to the catering {ref}
buffet of the order {ref} with {dish}
@choose {dish} for the catering order {ref}
catering {ref}: {dish}
our guests like {dish}, put it on the buffet {ref}
the caterer should make {dish}, order {ref}""",
            fr="""@ajouter {dish} au traiteur {ref}
buffet de la commande {ref} avec {dish}
@choisir {dish} pour la commande traiteur {ref}
traiteur {ref} : {dish}
nos invités aiment ça, {dish}, mets-le au buffet {ref}
le traiteur doit préparer {dish}, commande {ref}""",
        ),
    },
    "satellites": {
        "pass": dict(
            names="next_pass satellite_pass when_visible pass_over",
            params={"ship": "satellite|name|object", "city": "city|place|over"},
            desc=["When a satellite next passes over a place", "Visible pass", "Prochain passage d'un satellite"],
            en="""when does the satellite {ship} pass over {city}
next pass of {ship} over {city}
@find the next pass of the satellite {ship} above {city}
satellite {ship}, {city}: when visible
can I see the satellite {ship} from {city} soon
pass of {ship}, seen from {city}""",
            fr="""quand le satellite {ship} passe-t-il au-dessus de {city}
prochain passage de {ship} au-dessus de {city}
@trouver le prochain passage du satellite {ship} sur {city}
satellite {ship}, {city} : quand visible
peut-on bientôt voir le satellite {ship} depuis {city}
passage de {ship}, vu de {city}""",
            v="clock",
        ),
        "orbit": dict(
            names="satellite_orbit orbit_of orbital_height where_is_satellite",
            params={"ship": "satellite|name|object"},
            desc=["Height and place of a satellite now", "Orbit", "Orbite d'un satellite"],
            en="""where is the satellite {ship} now
orbit of {ship}
at what height does the satellite {ship} fly
@look up the orbit of the satellite {ship}
satellite {ship}: height and place
@locate the satellite {ship}""",
            fr="""où est le satellite {ship} maintenant
orbite de {ship}
à quelle hauteur vole le satellite {ship}
@chercher l'orbite du satellite {ship}
satellite {ship} : hauteur et lieu
@localiser le satellite {ship}""",
            v="gps",
        ),
        "photo": dict(
            names="order_satellite_image satellite_photo image_of_area task_satellite",
            params={"gps": "area|coordinates|point", "date": "date|day|when"},
            desc=[
                "Order a satellite image of a point on the ground",
                "Photo from space",
                "Commande une image satellite",
            ],
            en="""@order a satellite image of {gps} {date}
satellite photo, {gps}, {date}
I want to see {gps} from space {date}
image from a satellite: {gps} {date}
@take a satellite picture of {gps} {date}
@task the satellite: photo of {gps}, {date}""",
            fr="""@commander une image satellite de {gps} {date}
photo satellite, {gps}, {date}
je veux voir {gps} depuis l'espace {date}
image d'un satellite : {gps} {date}
@prendre une image satellite de {gps} {date}
@programmer le satellite : photo de {gps}, {date}""",
        ),
    },
    "scooters": {
        "unlock": dict(
            names="unlock_scooter start_scooter_ride rent_scooter take_scooter",
            params={"bike": "scooter|number|code"},
            desc=["Unlock an electric scooter for a ride", "Take a scooter", "Déverrouille une trottinette"],
            en="""@unlock the electric scooter {bike}
@take the e-scooter {bike}
e-scooter {bike}: unlock
I want to ride on the e-scooter {bike}
@start a ride on the electric scooter {bike}
electric scooter {bike}, please""",
            fr="""@déverrouiller la trottinette {bike}
@prendre la trottinette {bike}
trottinette {bike} : déverrouiller
je veux rouler avec la trottinette {bike}
@commencer un trajet avec la trottinette {bike}
trottinette électrique {bike}""",
        ),
        "end": dict(
            names="end_scooter_ride lock_scooter finish_ride drop_scooter",
            params={"bike": "scooter|number|code"},
            desc=["End the ride on an electric scooter", "Lock a scooter", "Termine un trajet en trottinette"],
            en="""@end the ride on the electric scooter {bike}
@lock the e-scooter {bike}
I've arrived with the e-scooter {bike}
e-scooter {bike}: ride finished
@finish my ride on the e-scooter {bike}
done with the electric scooter {bike}""",
            fr="""@terminer le trajet avec la trottinette {bike}
@verrouiller la trottinette {bike}
je suis arrivé avec la trottinette {bike}
trottinette {bike} : trajet fini
@finir mon trajet en trottinette {bike}
j'ai fini avec la trottinette {bike}""",
        ),
        "range": dict(
            names="scooter_battery scooter_range how_far_can_scooter_go charge_of_scooter",
            params={"bike": "scooter|number|code"},
            desc=["How far an electric scooter still goes", "Battery of a scooter", "Autonomie d'une trottinette"],
            en="""how far does the e-scooter {bike} still go
battery of the electric scooter {bike}
@check the range of the e-scooter {bike}
is the e-scooter {bike} charged
range: e-scooter {bike}
does the electric scooter {bike} have enough battery""",
            fr="""jusqu'où va encore la trottinette {bike}
batterie de la trottinette {bike}
@vérifier l'autonomie de la trottinette {bike}
la trottinette {bike} est-elle chargée
autonomie : trottinette {bike}
la trottinette {bike} a-t-elle assez de batterie""",
            v="share",
        ),
    },
    "schoolbus": {
        "where": dict(
            names="school_bus_location where_is_school_bus track_school_bus bus_position",
            params={"line": "bus|line|number"},
            desc=["Where a school bus is", "Track a school bus", "Position d'un car scolaire"],
            en="""where is the school bus {line}
@track the school bus {line}
school bus {line}: where
has the school bus {line} passed yet
position of school bus {line}
my child is waiting for the school bus {line}, where is it""",
            fr="""où est le car scolaire {line}
@suivre le car scolaire {line}
car scolaire {line} : où
le car scolaire {line} est-il déjà passé
position du car scolaire {line}
mon enfant attend le car scolaire {line}, où est-il""",
            v="street",
        ),
        "absent": dict(
            names="child_not_riding skip_school_bus no_bus_today cancel_bus_ride",
            params={"name": "child|pupil|who", "date": "date|day|when"},
            desc=[
                "Say that a child does not take the school bus on a day",
                "Skip the bus",
                "Un enfant ne prend pas le car scolaire",
            ],
            en="""{name} doesn't take the school bus {date}
@tell the school bus that {name} is not riding {date}
no school bus for {name} {date}
school bus {date}: without {name}
{name} is brought by car {date}, skip the school bus
@cancel the school bus for {name} {date}""",
            fr="""{name} ne prend pas le car scolaire {date}
@prévenir le car scolaire que {name} ne monte pas {date}
pas de car scolaire pour {name} {date}
car scolaire {date} : sans {name}
{name} vient en voiture {date}, pas de car scolaire
@annuler le car scolaire de {name} {date}""",
        ),
        "stop": dict(
            names="school_bus_stop nearest_school_stop find_school_stop where_bus_picks_up",
            params={"address": "address|near|home"},
            desc=[
                "Nearest stop of the school bus to an address",
                "Where the bus picks up",
                "Arrêt de car scolaire le plus proche",
            ],
            en="""where does the school bus stop near {address}
nearest stop of the school bus to {address}
@find the school bus stop for {address}
school bus stop, {address}
we live at {address}, where does the school bus pick up
which school bus stop is close to {address}""",
            fr="""où s'arrête le car scolaire près du {address}
arrêt de car scolaire le plus proche du {address}
@trouver l'arrêt du car scolaire pour {address}
arrêt de car scolaire, {address}
on habite au {address}, où passe le car scolaire
quel arrêt de car scolaire est proche du {address}""",
            v="street",
        ),
    },
    "chimney": {
        "sweep": dict(
            names="book_chimney_sweep sweep_chimney order_sweep chimney_cleaning",
            params={"address": "address|house|where", "date": "date|day|when"},
            desc=["Book a chimney sweep for a house", "Have the chimney swept", "Réserve un ramoneur"],
            en="""@book a chimney sweep for {address} {date}
chimney sweep: {address}, {date}
the chimney at {address} must be swept {date}
@have the chimney of {address} swept {date}
sweep the chimney at {address} {date}
the sweep should come to {address} {date}""",
            fr="""@réserver un ramoneur pour le {address} {date}
ramonage : {address}, {date}
la cheminée du {address} doit être ramonée {date}
@faire ramoner la cheminée du {address} {date}
ramone la cheminée du {address} {date}
le ramoneur doit venir au {address} {date}""",
        ),
        "certificate": dict(
            names="sweeping_certificate chimney_certificate proof_of_sweeping get_sweep_paper",
            params={"address": "address|house|where"},
            desc=["Certificate that a chimney was swept", "Proof for the insurance", "Certificat de ramonage"],
            en="""@get the chimney certificate of {address}
the insurance wants the proof that the chimney of {address} was swept
certificate of sweeping, {address}
chimney certificate: {address}
where is the certificate for the chimney at {address}
@show the sweeping certificate for {address}""",
            fr="""@obtenir le certificat de ramonage du {address}
l'assurance veut la preuve que la cheminée du {address} a été ramonée
certificat de ramonage, {address}
certificat pour la cheminée : {address}
où est le certificat de ramonage du {address}
@montrer le certificat de ramonage pour le {address}""",
            v="url",
        ),
        "last": dict(
            names="last_sweep when_was_chimney_swept chimney_history previous_sweeping",
            params={"address": "address|house|where"},
            desc=["When a chimney was last swept", "Previous sweeping", "Dernier ramonage d'une cheminée"],
            en="""when was the chimney at {address} last swept
last sweep of the chimney, {address}
@check when the sweep was at {address}
is the last sweeping at {address} long ago
chimney of {address}: last swept when
@look up the previous sweeping at {address}""",
            fr="""quand la cheminée du {address} a-t-elle été ramonée
dernier ramonage de la cheminée, {address}
@vérifier quand le ramoneur est venu au {address}
le dernier ramonage au {address} date-t-il
cheminée du {address} : ramonée quand
@chercher le ramonage précédent au {address}""",
            v="dated",
        ),
    },
}
