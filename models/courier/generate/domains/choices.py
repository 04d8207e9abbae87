"""Tools with fixed choices: what the request says in its own words stands behind the arrow."""

DOMAINS = {
    "climate": {
        "mode": dict(
            names="set_hvac_mode climate_mode ac_mode change_mode air_conditioner_mode",
            params={"mode": "mode|hvac_mode|setting|state:heat/cool/auto/off"},
            desc=[
                "Set the mode of the air conditioner",
                "Heating, cooling, automatic or off",
                "Règle le mode de la clim",
            ],
            en="""@set the air conditioning to cool => mode=cool
it's boiling in here => mode=cool
@make it cooler, please => mode=cool
I'm freezing => mode=heat
@switch the climate to heating => mode=heat
@warm the place up => mode=heat
@let the air conditioner decide => mode=auto
climate on automatic => mode=auto
@turn the air conditioning off => mode=off
no more air conditioning => mode=off""",
            fr="""@mettre la clim sur froid => mode=cool
on crève de chaud ici => mode=cool
@rafraîchir un peu l'air => mode=cool
je gèle => mode=heat
@passer la clim en chauffage => mode=heat
@réchauffer un peu la pièce => mode=heat
@laisser la clim décider toute seule => mode=auto
clim en automatique => mode=auto
@couper la clim => mode=off
plus besoin de clim => mode=off""",
        ),
        "fan": dict(
            names="set_fan_speed fan_speed ventilation_level blower fan_power",
            params={"speed": "speed|level|fan|power:low/medium/high"},
            desc=["Set how fast the fan turns", "Ventilation low, medium or high", "Règle la vitesse du ventilateur"],
            en="""@turn the fan down to the minimum => speed=low
fan on low => speed=low
a light breeze is enough => speed=low
fan at medium speed => speed=medium
@put the fan halfway => speed=medium
fan at full power => speed=high
@blow as hard as you can => speed=high
I need a lot of air => speed=high""",
            fr="""@baisser le ventilateur au minimum => speed=low
ventilateur sur faible => speed=low
une petite brise suffit => speed=low
ventilateur à vitesse moyenne => speed=medium
@mettre le ventilateur à moitié => speed=medium
ventilateur à fond => speed=high
@souffler le plus fort possible => speed=high
j'ai besoin de beaucoup d'air => speed=high""",
        ),
        "humidity": dict(
            names="get_humidity room_humidity air_moisture read_hygrometer",
            params={"space": "room|place|zone|where"},
            desc=["Humidity of the air in a room", "How damp a room is", "Humidité d'une pièce"],
            en="""how damp is the {space}
humidity in the {space}
is the air dry in the {space}
@check the moisture of the {space}
does the {space} need airing
will mould grow in the {space}""",
            fr="""quelle humidité dans la {space}
l'air est-il sec dans la {space}
humidité de la {space}
@vérifier l'humidité de la {space}
faut-il aérer la {space}
risque-t-on de la moisissure dans la {space}""",
            v="share",
        ),
    },
    "settings": {
        "dark": dict(
            names="set_dark_mode dark_mode toggle_theme night_theme",
            params={"state": "enabled|on|active|dark:boolean"},
            desc=["Turn the dark theme on or off", "Night colours of the screen", "Active ou coupe le thème sombre"],
            en="""@turn on dark mode => state=true
the screen is too bright for my eyes, dark theme please => state=true
@make everything dark => state=true
I prefer black screens => state=true
@turn off dark mode => state=false
back to the light theme => state=false
@make the screen white again => state=false
no more dark theme => state=false""",
            fr="""@activer le mode sombre => state=true
l'écran me fait mal aux yeux, thème sombre => state=true
@passer tout en noir => state=true
je préfère les écrans noirs => state=true
@désactiver le mode sombre => state=false
retour au thème clair => state=false
@remettre l'écran en blanc => state=false
plus de thème sombre => state=false""",
        ),
        "language": dict(
            names="set_language interface_language change_locale switch_language",
            params={"lang": "language|lang|locale|to"},
            desc=["Language of the menus", "Change the interface language", "Langue de l'interface"],
            en="""@show the menus in {lang}
I'd rather have everything in {lang}
@switch the interface to {lang}
menus in {lang} please
@change the language to {lang}
I don't understand these buttons, {lang} please""",
            fr="""@afficher les menus en {lang}
je préfère tout en {lang}
@passer l'interface en {lang}
menus en {lang}
@changer la langue pour {lang}
je ne comprends pas ces boutons, plutôt en {lang}""",
        ),
        "brightness": dict(
            names="set_brightness screen_brightness dim_screen backlight",
            params={"percent": "brightness|level|percent|value:integer"},
            desc=["Set the brightness of the screen", "Dim the display", "Règle la luminosité"],
            en="""brightness at {percent} percent
@dim the screen to {percent}%
@set the display to {percent} percent
I can't see anything, screen at {percent}%
screen brightness {percent}
as bright as it gets => percent=100
@make the screen as bright as possible => percent=100""",
            fr="""luminosité à {percent} %
@baisser l'écran à {percent} %
@régler l'affichage sur {percent} %
je ne vois rien, écran à {percent} %
luminosité de l'écran {percent}
luminosité au maximum => percent=100
@mettre l'écran le plus clair possible => percent=100""",
        ),
        "bluetooth": dict(
            names="set_bluetooth bluetooth toggle_bluetooth wireless_link",
            params={"state": "state|power|status|value:on/off"},
            desc=["Turn Bluetooth on or off", "Wireless link for headphones", "Active ou coupe le Bluetooth"],
            en="""@switch Bluetooth on => state=on
I want to use my wireless headphones => state=on
bluetooth on => state=on
@enable bluetooth => state=on
@turn off Bluetooth => state=off
@save the battery, no bluetooth => state=off
bluetooth off => state=off
@disable bluetooth => state=off""",
            fr="""@allumer le Bluetooth => state=on
je veux utiliser mon casque sans fil => state=on
bluetooth en marche => state=on
@activer le bluetooth => state=on
@éteindre le Bluetooth => state=off
@économiser la batterie, pas de bluetooth => state=off
bluetooth coupé => state=off
@désactiver le bluetooth => state=off""",
        ),
    },
    "exports": {
        "table": dict(
            names="export_table download_data dump_table export_records",
            params={"table": "table|name|what|dataset", "mode": "format|type|as|file_type:csv/json/xlsx"},
            desc=["Download a table as a file", "Export data in a format", "Exporte une table"],
            en="""@export {table} as CSV => mode=csv
{table} with commas between the columns => mode=csv
@give me {table} as comma separated values => mode=csv
@export {table} to JSON => mode=json
my program needs {table} in JSON => mode=json
@download {table} for Excel => mode=xlsx
I'd like to open {table} in Excel => mode=xlsx
{table} as a spreadsheet => mode=xlsx""",
            fr="""@exporter {table} en CSV => mode=csv
{table} avec des virgules entre les colonnes => mode=csv
@donner-moi {table} en valeurs séparées par des virgules => mode=csv
@exporter {table} en JSON => mode=json
mon programme a besoin de {table} en JSON => mode=json
@télécharger {table} pour Excel => mode=xlsx
j'aimerais ouvrir {table} dans Excel => mode=xlsx
{table} sous forme de tableur => mode=xlsx""",
        ),
        "share": dict(
            names="set_visibility publish_dataset change_access make_visible",
            params={"table": "table|dataset|name|what", "mode": "visibility|access|scope|level:public/private"},
            desc=["Make a data set public or private", "Who may see the data", "Change la visibilité des données"],
            en="""@make {table} public => mode=public
everybody may see {table} => mode=public
@open {table} to the world => mode=public
@make {table} private => mode=private
nobody else should see {table} => mode=private
@hide {table} from the others => mode=private
{table} is confidential => mode=private""",
            fr="""@rendre {table} public => mode=public
tout le monde peut voir {table} => mode=public
@ouvrir {table} à tous => mode=public
@rendre {table} privé => mode=private
personne d'autre ne doit voir {table} => mode=private
@cacher {table} aux autres => mode=private
{table} est confidentiel => mode=private""",
        ),
        "refresh": dict(
            names="schedule_refresh refresh_rate update_every set_sync",
            params={"table": "table|dataset|name|what", "mode": "frequency|interval|every|period:hourly/daily/weekly"},
            desc=["How often a data set is refreshed", "Schedule an update", "Fréquence de mise à jour"],
            en="""@refresh {table} every hour => mode=hourly
{table} must never be older than an hour => mode=hourly
@update {table} every day => mode=daily
a fresh {table} each morning => mode=daily
@renew {table} once a week => mode=weekly
{table} can wait until Sunday each time => mode=weekly
@sync {table} weekly => mode=weekly""",
            fr="""@actualiser {table} toutes les heures => mode=hourly
{table} ne doit jamais avoir plus d'une heure => mode=hourly
@mettre {table} à jour tous les jours => mode=daily
{table} tout frais chaque matin => mode=daily
@renouveler {table} une fois par semaine => mode=weekly
{table} peut attendre dimanche à chaque fois => mode=weekly
@synchroniser {table} chaque semaine => mode=weekly""",
        ),
    },
    "driving": {
        "mode": dict(
            names="set_drive_mode driving_mode car_mode vehicle_profile",
            params={"mode": "mode|profile|style|setting:eco/normal/sport"},
            desc=["Driving mode of the car", "Economical, normal or sporty", "Mode de conduite"],
            en="""@drive economically => mode=eco
I want to save fuel => mode=eco
eco mode => mode=eco
@drive as usual => mode=normal
back to normal driving => mode=normal
let's have some fun on the road => mode=sport
@give me all the power => mode=sport
sport mode => mode=sport""",
            fr="""@conduire de façon économique => mode=eco
je veux économiser l'essence => mode=eco
mode éco => mode=eco
@conduire comme d'habitude => mode=normal
retour à la conduite normale => mode=normal
on va s'amuser sur la route => mode=sport
@donner-moi toute la puissance => mode=sport
mode sport => mode=sport""",
        ),
        "wipers": dict(
            names="set_wipers windscreen_wipers wiper_speed rain_wipers",
            params={"state": "state|speed|level|position:off/slow/fast"},
            desc=["Windscreen wipers of the car", "Wipe slowly or fast", "Règle les essuie-glaces"],
            en="""it's pouring, I can't see the road => state=fast
wipers at full speed => state=fast
@wipe faster => state=fast
just a few drops on the windscreen => state=slow
@put the wipers on slow => state=slow
the rain is over => state=off
@stop the wipers => state=off""",
            fr="""il pleut à verse, je ne vois plus la route => state=fast
essuie-glaces à fond => state=fast
@accélérer les essuie-glaces => state=fast
juste quelques gouttes sur le pare-brise => state=slow
@mettre les essuie-glaces au ralenti => state=slow
il ne pleut plus => state=off
@arrêter les essuie-glaces => state=off""",
        ),
        "cruise": dict(
            names="set_cruise cruise_control keep_speed speed_limit",
            params={"speed": "speed|kmh|limit|value:integer"},
            desc=["Keep the car at a speed", "Cruise control", "Régulateur de vitesse"],
            en="""cruise control at {speed}
@keep {speed} km/h
@hold the speed at {speed}
stay at {speed} on the motorway
never faster than {speed}
@set the cruise to {speed} km/h""",
            fr="""régulateur à {speed}
@garder {speed} km/h
@maintenir la vitesse à {speed}
reste à {speed} sur l'autoroute
jamais plus vite que {speed}
@régler le régulateur sur {speed} km/h""",
        ),
        "seat": dict(
            names="seat_heating heat_seat warm_seat set_seat_heater",
            params={"mode": "seat|side|which|place:driver/passenger", "state": "state|power|status|value:on/off"},
            desc=["Heat a seat of the car", "Seat heating on or off", "Chauffe un siège de la voiture"],
            en="""@warm my seat, I'm driving => mode=driver, state=on
driver's seat heating on => mode=driver, state=on
@heat the passenger seat => mode=passenger, state=on
my wife next to me is cold => mode=passenger, state=on
@stop heating the driver's seat => mode=driver, state=off
driver's seat is too hot now => mode=driver, state=off
passenger seat heating off => mode=passenger, state=off
@turn off the heating of the seat next to me => mode=passenger, state=off""",
            fr="""@chauffer mon siège, je conduis => mode=driver, state=on
siège du conducteur chauffant => mode=driver, state=on
@chauffer le siège passager => mode=passenger, state=on
ma femme a froid à côté de moi => mode=passenger, state=on
@arrêter de chauffer le siège du conducteur => mode=driver, state=off
le siège du conducteur est trop chaud maintenant => mode=driver, state=off
chauffage du siège passager coupé => mode=passenger, state=off
@couper le chauffage du siège à côté de moi => mode=passenger, state=off""",
        ),
    },
    "queue": {
        "add": dict(
            names="enqueue_job submit_job add_job queue_work push_job",
            params={"package": "job|name|task|program", "priority": "priority|level|urgency|rank:low/medium/high?"},
            desc=["Put a job in the queue with a priority", "Submit work", "Ajoute un travail à la file"],
            en="""@queue the job {package}
@submit {package}
@run {package} when there is room
the job {package} is urgent => priority=high
@run the job {package} before everything else => priority=high
job {package} whenever you like => priority=low
@add the job {package} with {priority} priority
no hurry for {package} in the queue => priority=low""",
            fr="""@mettre le travail {package} dans la file
@soumettre {package}
@lancer {package} quand il y a de la place
le travail {package} est urgent => priority=high
@faire le travail {package} avant tout le reste => priority=high
travail {package} quand tu veux => priority=low
@ajouter le travail {package}, priorité {priority}
rien ne presse pour {package} dans la file => priority=low""",
        ),
        "list": dict(
            names="list_jobs show_queue jobs_by_state queue_content",
            params={"state": "state|status|filter|which:waiting/running/failed"},
            desc=["Jobs of the queue in a state", "What waits, runs or failed", "Travaux de la file"],
            en="""which jobs are waiting => state=waiting
what is still to be done in the queue => state=waiting
which jobs are running => state=running
what is the queue working on => state=running
@show the failed jobs => state=failed
what went wrong in the queue => state=failed
did any job crash => state=failed""",
            fr="""quels travaux attendent => state=waiting
que reste-t-il à faire dans la file => state=waiting
quels travaux tournent => state=running
sur quoi travaille la file => state=running
@montrer les travaux échoués => state=failed
qu'est-ce qui a échoué dans la file => state=failed
un travail a-t-il planté => state=failed""",
            items="package",
        ),
        "retry": dict(
            names="retry_job run_again repeat_job requeue",
            params={"package": "job|name|task|program", "count": "times|attempts|retries|n:integer"},
            desc=["Try a job again some times", "Repeat failed work", "Relance un travail"],
            en="""@try {package} again {count} times
@retry {package} up to {count} times
{package} failed, {count} more attempts
give {package} one more chance => count=1
@repeat {package} once => count=1
@run {package} twice more => count=2
{package}: {count} retries""",
            fr="""@réessayer {package} {count} fois
@relancer {package} jusqu'à {count} fois
{package} a échoué, encore {count} essais
donne encore une chance à {package} => count=1
@refaire {package} une fois => count=1
@relancer {package} deux fois => count=2
{package} : {count} tentatives""",
        ),
    },
    "breaks": {
        "start": dict(
            names="start_break take_break pause_work rest_for break_timer",
            params={"minutes": "minutes|duration|length|mins:integer"},
            desc=["Start a break of some minutes", "Rest from work", "Lance une pause"],
            en="""a break of {minutes} minutes
@give me a {minutes} minute break
I'm tired, {minutes} minutes off
half an hour of rest, please => minutes=30
a quarter of an hour to stretch my legs => minutes=15
I'm taking an hour off => minutes=60
coffee break, {minutes} minutes
two hours of rest => minutes=120""",
            fr="""une pause de {minutes} minutes
@donner-moi {minutes} minutes de pause
je suis fatigué, {minutes} minutes de repos
une demi-heure de repos s'il te plaît => minutes=30
un quart d'heure pour me dégourdir les jambes => minutes=15
je prends une heure => minutes=60
pause café, {minutes} minutes
deux heures de repos => minutes=120""",
        ),
        "end": dict(
            names="end_break back_to_work resume_work stop_break",
            params={},
            desc=["End the break", "Back to work", "Termine la pause"],
            en="""back to work
I'm back from my break
@end the break
enough rest
the break is over
let's get going again""",
            fr="""au travail
je suis revenu de pause
@terminer la pause
assez de repos
la pause est finie
on s'y remet""",
        ),
        "total": dict(
            names="break_total rested_minutes pause_sum time_off_work",
            params={"past": "date|day|when|of"},
            desc=["How long the breaks of a day were", "Sum of the pauses", "Total des pauses d'un jour"],
            en="""how long were my breaks {past}
did I rest enough {past}
breaks {past}
@add up my breaks of {past}
was I too lazy at work {past}
minutes of pause {past}""",
            fr="""combien de pause ai-je pris {past}
me suis-je assez reposé {past}
pauses {past}
@additionner mes pauses, {past}
ai-je trop traîné au travail {past}
minutes de pause {past}""",
            v="left",
        ),
    },
    "bakery": {
        "order": dict(
            names="order_bread bakery_order reserve_rolls get_pastries",
            params={"pastry": "item|bread|pastry|what", "count": "quantity|count|pieces|n:integer"},
            desc=["Order bread or pastries", "Reserve at the bakery", "Commande du pain ou des viennoiseries"],
            en="""{count} {pastry} please
@put aside {count} {pastry} for me
I'd like {count} {pastry}
a dozen {pastry} => count=12
half a dozen {pastry} please => count=6
a pair of {pastry} => count=2
@keep me {count} {pastry}
two dozen {pastry} for the party => count=24""",
            fr="""{count} {pastry} s'il vous plaît
@mettre de côté {count} {pastry}
je voudrais {count} {pastry}
une douzaine de {pastry} => count=12
une demi-douzaine de {pastry} => count=6
deux {pastry} => count=2
@garder-moi {count} {pastry}
deux douzaines de {pastry} pour la fête => count=24""",
        ),
        "fresh": dict(
            names="next_batch when_fresh baking_time fresh_bread",
            params={"pastry": "item|bread|pastry|what"},
            desc=["When a pastry next comes out of the oven", "Fresh bread", "Prochaine fournée"],
            en="""when are the {pastry} fresh
are there warm {pastry}
next batch of {pastry}
@tell me when the {pastry} come out of the oven
I only want {pastry} straight from the oven
{pastry}: when""",
            fr="""quand les {pastry} sont-ils frais
y a-t-il des {pastry} tout chauds
prochaine fournée de {pastry}
@dire-moi quand les {pastry} sortent du four
je ne veux que des {pastry} tout chauds
{pastry} : quand""",
            v="clock",
        ),
        "cake": dict(
            names="order_cake birthday_cake custom_cake decorate_cake",
            params={"name": "text|name|inscription|for", "date": "date|day|when|pickup"},
            desc=["Order a cake with a name on it", "Birthday cake", "Commande un gâteau avec un prénom"],
            en="""a cake for {name} {date}
@bake a cake with {name} on it for {date}
{name}'s birthday cake, {date}
@write {name} on the cake, I come {date}
cake, {date}, it should say {name}
we celebrate {name} {date} and need a cake""",
            fr="""un gâteau pour {name} {date}
@faire un gâteau avec le nom {name} pour {date}
le gâteau d'anniversaire de {name}, {date}
@écrire {name} sur le gâteau, je passe {date}
gâteau, {date}, marqué {name}
on fête {name} {date} et il faut un gâteau""",
        ),
    },
}
