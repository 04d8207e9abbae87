"""Keys, hooks, translations, migrations and drawings of software."""

DOMAINS = {
    "apikeys": {
        "issue": dict(
            names="create_api_key issue_token newKey",
            params={"app": "application|client|for", "weeks": "valid_weeks|expires_weeks|weeks:integer?"},
            desc=["Issue an API key for an application", "Create a token", "Crée une clé d'API"],
            en="""@create an API key for {app}
{app} needs a key
API key for {app}, valid {weeks} weeks
@issue {app} a token for {weeks} weeks
new key: {app}
{app} must call our API, make a key
token for {app}
give {app} access with a key""",
            fr="""@créer une clé d'API pour {app}
{app} a besoin d'une clé
clé d'API pour {app}, valable {weeks} semaines
@délivrer un jeton à {app} pour {weeks} semaines
nouvelle clé : {app}
{app} doit appeler notre API, fais une clé
jeton pour {app}
donne accès à {app} avec une clé""",
        ),
        "revoke": dict(
            names="revoke_api_key invalidate_token killKey",
            params={"serial": "key|key_id|token"},
            desc=["Make an API key invalid", "Revoke a token", "Révoque une clé d'API"],
            en="""@revoke the key {serial}
{serial} was leaked on the internet
key {serial} must not work any more
@invalidate {serial}
API key {serial}: revoke
somebody stole the token {serial}
@kill the API key {serial}
{serial} is compromised, block it""",
            fr="""@révoquer la clé {serial}
{serial} a fuité sur internet
la clé {serial} ne doit plus marcher
@invalider {serial}
clé d'API {serial} : révoquer
on a volé le jeton {serial}
@tuer la clé d'API {serial}
{serial} est compromise, bloque-la""",
        ),
        "rotate": dict(
            names="rotate_key replace_token renewKey",
            params={"serial": "key|key_id|token"},
            desc=["Replace an API key by a fresh one", "Rotate", "Remplace une clé d'API par une neuve"],
            en="""@rotate the key {serial}
{serial} is old, give us a fresh one in its place
new secret for the key {serial}
@renew the API key {serial}
key {serial}: rotate
swap {serial} for a new key
it is time to exchange {serial}
@replace {serial} by a fresh key""",
            fr="""@faire tourner la clé {serial}
{serial} est vieille, donne-nous-en une neuve à la place
nouveau secret pour la clé {serial}
@renouveler la clé d'API {serial}
clé {serial} : rotation
échange {serial} contre une nouvelle clé
il est temps d'échanger {serial}
@remplacer {serial} par une clé neuve""",
        ),
        "quota": dict(
            names="key_usage calls_made quota_left",
            params={"serial": "key|key_id|token"},
            desc=["Calls that an API key has made", "Usage of a token", "Appels faits avec une clé"],
            en="""how many calls did {serial} make
usage of the key {serial}
@check the quota of {serial}
is {serial} close to its limit
API key {serial}: calls
how much is {serial} used
@count the requests of {serial}
did anyone use the token {serial}""",
            fr="""combien d'appels a fait {serial}
utilisation de la clé {serial}
@vérifier le quota de {serial}
{serial} est-elle près de sa limite
clé d'API {serial} : appels
{serial} sert beaucoup, combien d'appels
@compter les requêtes de {serial}
quelqu'un a-t-il utilisé le jeton {serial}""",
            v="entries",
        ),
    },
    "webhooks": {
        "add": dict(
            names="register_webhook add_hook subscribe_event",
            params={"url": "url|target|callback", "word": "event|on|topic"},
            desc=["Call an address whenever an event happens", "Webhook", "Appelle une adresse à chaque événement"],
            en="""@call {url} on every {word}
webhook {url} for {word}
@notify {url} when {word} happens
event {word} → {url}
{url} wants to hear about {word}
@register the hook {url} for the event {word}
on {word} post to {url}
each {word} should reach {url}""",
            fr="""@appeler {url} à chaque {word}
webhook {url} pour {word}
@notifier {url} quand {word} arrive
événement {word} → {url}
{url} veut être informé de {word}
@enregistrer le hook {url} pour l'événement {word}
à chaque {word}, poste vers {url}
chaque {word} doit arriver à {url}""",
        ),
        "drop": dict(
            names="delete_webhook unsubscribe_hook removeHook",
            params={"url": "url|target|callback"},
            desc=["No longer call an address", "Delete a webhook", "Supprime un webhook"],
            en="""@delete the webhook {url}
{url} is gone, don't call it any more
no more events to {url}
@remove the hook {url}
stop calling {url}
webhook {url}: delete
{url} unsubscribes from our events
@unhook {url}""",
            fr="""@supprimer le webhook {url}
{url} n'existe plus, ne l'appelle plus
plus d'événements vers {url}
@retirer le hook {url}
arrête d'appeler {url}
webhook {url} : supprimer
{url} se désabonne de nos événements
@décrocher {url}""",
        ),
        "replay": dict(
            names="replay_event resend_hook redeliver",
            params={"ref": "delivery|event_id|id"},
            desc=["Deliver a lost event to its webhook again", "Replay", "Renvoie un événement perdu"],
            en="""@replay the event {ref}
{ref} never arrived, send the event again
deliver {ref} once more
@resend delivery {ref}
event {ref}: again
the webhook failed for {ref}, retry
@redeliver {ref} to the hook
push {ref} a second time""",
            fr="""@rejouer l'événement {ref}
{ref} n'est jamais arrivé, renvoie l'événement
livre {ref} encore une fois
@renvoyer la livraison {ref}
événement {ref} : encore
le webhook a échoué pour {ref}, réessaie
@relivrer {ref} au hook
pousse {ref} une deuxième fois""",
        ),
    },
    "localization": {
        "set": dict(
            names="set_translation translate_key putString",
            params={"setting": "key|string_id|message", "lang": "language|locale|lang", "text": "text|value|wording"},
            desc=[
                "Text of a message of the program in a language",
                "Translation of a key",
                "Texte d'un message dans une langue",
            ],
            en="""{setting} in {lang}: {text}
@set the {lang} text of {setting}: {text}
key {setting}, {lang}: {text}
in {lang}, {setting} reads: {text}
@translate the key {setting} into {lang}: {text}
{lang} wording of {setting}: {text}
message {setting} / {lang}: {text}
our {lang} users should see for {setting}: {text}""",
            fr="""{setting} en {lang} : {text}
@définir le texte {lang} de {setting} : {text}
clé {setting}, {lang} : {text}
en {lang}, {setting} se lit : {text}
@traduire la clé {setting} en {lang} : {text}
formulation {lang} de {setting} : {text}
message {setting} / {lang} : {text}
nos utilisateurs en {lang} doivent voir pour {setting} : {text}""",
        ),
        "missing": dict(
            names="missing_translations untranslated_keys gaps",
            params={"lang": "language|locale|lang"},
            desc=["Messages of the program without a text in a language", "Untranslated", "Messages non traduits"],
            en="""what is not translated into {lang} yet
missing {lang} texts
@list the keys without a {lang} text
{lang}: untranslated
which messages lack {lang}
is the {lang} version complete, what lacks
gaps of the {lang} translation
@find strings that have no {lang}""",
            fr="""que n'a-t-on pas encore traduit en {lang}
textes {lang} manquants
@lister les clés sans texte {lang}
{lang} : non traduit
quels messages n'ont pas de {lang}
la version {lang} est-elle complète, que manque-t-il
trous de la traduction en {lang}
@trouver les chaînes sans {lang}""",
            items="setting",
        ),
        "progress": dict(
            names="translation_progress percent_translated completeness",
            params={"lang": "language|locale|lang"},
            desc=["Share of the program that is translated into a language", "Progress", "Avancement d'une langue"],
            en="""how far is the {lang} translation
share translated into {lang}
@check the progress of {lang}
{lang}: percent done
how complete is {lang}
is {lang} nearly finished, percent please
progress of the {lang} texts
(|can you |could you |please )tell me how much of the program speaks {lang}""",
            fr="""où en est la traduction en {lang}
part traduite en {lang}
@vérifier l'avancement en {lang}
{lang} : pour cent faits
le {lang} est-il complet, à combien
la version {lang} est-elle presque finie, quel pourcentage
avancement des textes en {lang}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) quelle part du programme parle {lang}""",
            v="share",
        ),
    },
    "migrations": {
        "up": dict(
            names="run_migration migrate_up apply_schema",
            params={"version": "version|to|revision"},
            desc=["Bring the schema of the database up to a version", "Migrate", "Migre le schéma"],
            en="""@migrate to {version}
schema up to {version}
the database must have the schema {version}
@apply the migrations up to {version}
migration {version}: apply
bring the schema to {version}
new release, migrate the schema to {version}
tables as of {version}""",
            fr="""@migrer vers {version}
schéma jusqu'à {version}
la base doit avoir le schéma {version}
@appliquer les migrations jusqu'à {version}
migration {version} : appliquer
amène le schéma à {version}
nouvelle version, migre le schéma vers {version}
tables comme en {version}""",
        ),
        "down": dict(
            names="undo_migration migrate_down revertSchema",
            params={"version": "version|migration|revision"},
            desc=["Undo a migration of the schema", "Back to before", "Annule une migration"],
            en="""@undo the migration {version}
{version} broke the tables, take the migration back
migration {version}: undo
@revert the schema change {version}
schema without {version} again
back to before the migration {version}
the migration {version} was a mistake
migrate down {version}""",
            fr="""@défaire la migration {version}
{version} a cassé les tables, annule la migration
migration {version} : annuler
@revenir sur le changement de schéma {version}
schéma de nouveau sans {version}
retour à avant la migration {version}
la migration {version} était une erreur
descends la migration {version}""",
        ),
        "column": dict(
            names="add_column new_column alter_table",
            params={
                "table": "table|to|in_table",
                "func": "column|field|name",
                "kind4": "type|sql_type|kind:text/integer/date",
            },
            desc=["Add a column to a table of the schema", "Alter a table", "Ajoute une colonne à une table"],
            en="""@add a text column {func} to {table} => kind4=text
{table} needs {func} for words => kind4=text
column {func}, text, in {table} => kind4=text
@add {func} as a whole number to {table} => kind4=integer
{table} should count something in {func} => kind4=integer
integer column {func} in {table} => kind4=integer
@add a date {func} to {table} => kind4=date
{table}: {func} for a day of the calendar => kind4=date""",
            fr="""@ajouter une colonne texte {func} à {table} => kind4=text
{table} a besoin de {func} pour des mots => kind4=text
colonne {func}, texte, dans {table} => kind4=text
@ajouter {func} comme nombre entier à {table} => kind4=integer
{table} doit compter quelque chose dans {func} => kind4=integer
colonne entière {func} dans {table} => kind4=integer
@ajouter une date {func} à {table} => kind4=date
{table} : {func} pour un jour du calendrier => kind4=date""",
        ),
    },
    "drawing": {
        "rect": dict(
            names="draw_rectangle add_rect place_box",
            params={"width": "width|w|px:integer", "hexcolor": "fill|colour|hex"},
            desc=["Draw a box of a width in a colour on the canvas", "Rectangle", "Dessine un rectangle"],
            en="""@draw a box {width} wide in {hexcolor}
rectangle, width {width}, {hexcolor}
a {hexcolor} rectangle of {width} pixels
@add a box of {width} px, colour {hexcolor}
box {width}, fill {hexcolor}
I need a rectangle {width} px wide, filled with {hexcolor}
{hexcolor} box, {width} pixels wide
canvas: rectangle {width} {hexcolor}""",
            fr="""@dessiner un cadre de {width} de large en {hexcolor}
rectangle, largeur {width}, {hexcolor}
un rectangle {hexcolor} de {width} pixels
@ajouter un cadre de {width} px, couleur {hexcolor}
cadre {width}, fond {hexcolor}
il me faut un rectangle de {width} px de large, rempli de {hexcolor}
cadre {hexcolor}, {width} pixels de large
canevas : rectangle {width} {hexcolor}""",
        ),
        "turn": dict(
            names="rotate_shape turn_layer spin",
            params={"list": "layer|shape|name", "angle": "degrees|angle|by:number"},
            desc=["Turn a layer of the drawing by an angle", "Rotate", "Tourne un calque"],
            en="""@rotate the layer {list} by {angle} degrees
turn {list} {angle}°
layer {list}: {angle} degrees
{list} is crooked, turn it by {angle} degrees
@spin the shape {list} {angle} degrees
{angle} degrees for the layer {list}
shape {list}, angle {angle}
@tilt {list} by {angle}""",
            fr="""@tourner le calque {list} de {angle} degrés
tourne {list} de {angle}°
calque {list} : {angle} degrés
{list} est de travers, tourne-le de {angle} degrés
@faire pivoter la forme {list} de {angle} degrés
{angle} degrés pour le calque {list}
forme {list}, angle {angle}
@incliner {list} de {angle}""",
        ),
        "hide": dict(
            names="set_layer_visible show_hide_layer layerVisibility",
            params={"list": "layer|name|which", "visible": "visible|shown|show:boolean"},
            desc=["Show or hide a layer of the drawing", "Visibility", "Affiche ou masque un calque"],
            en="""@hide the layer {list} => visible=false
I don't want to see the layer {list} => visible=false
layer {list} invisible => visible=false
the layer {list} covers everything, away => visible=false
@show the layer {list} => visible=true
where did the layer {list} go, bring it back => visible=true
layer {list} visible => visible=true
let me see the layer {list} again => visible=true""",
            fr="""@masquer le calque {list} => visible=false
je ne veux pas voir le calque {list} => visible=false
calque {list} invisible => visible=false
le calque {list} couvre tout, enlève-le de la vue => visible=false
@afficher le calque {list} => visible=true
où est passé le calque {list}, ramène-le => visible=true
calque {list} visible => visible=true
laisse-moi revoir le calque {list} => visible=true""",
        ),
        "export": dict(
            names="export_drawing save_as_format render_canvas",
            params={"image": "file|name|to", "ratio": "ratio|aspect|proportions?"},
            desc=["Export the drawing as a picture", "Save the canvas", "Exporte le dessin"],
            en="""@export the drawing to {image}
drawing as {image}
@save the canvas in {image}
{image} from the drawing, {ratio}
@render the canvas to {image} at {ratio}
I need the drawing as a picture, {image}
export {image}
canvas → {image}""",
            fr="""@exporter le dessin vers {image}
dessin en {image}
@enregistrer le canevas dans {image}
{image} à partir du dessin, {ratio}
@rendre le canevas dans {image} en {ratio}
il me faut le dessin en image, {image}
export {image}
canevas → {image}""",
        ),
    },
}
