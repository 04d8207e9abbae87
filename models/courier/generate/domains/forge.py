"""Issues, releases, snippets and what else a git forge keeps."""

DOMAINS = {
    "issues": {
        "open": dict(
            names="create_issue open_issue file_bug report_bug new_issue",
            params={"title": "title|summary|name", "repo": "repo|repository|project"},
            desc=[
                "Create an issue in a repository",
                "Open a bug report",
                "Ouvre un ticket dans un dépôt",
                "File a new bug",
            ],
            en="""@open an issue in {repo}: {title}
@create (a new|an) issue '{title}' (in|on) {repo}
@file a bug in {repo}: {title}
new issue for the repo {repo}: {title}
@report the bug {title} on the project {repo}
repository {repo}, please open an issue called {title}
there's a bug in {repo}: {title}""",
            fr="""@ouvrir une issue dans {repo} : {title}
@créer un ticket '{title}' dans le dépôt {repo}
@signaler un bug dans {repo} : {title}
nouvelle issue pour le dépôt {repo} : {title}
@déclarer le bug {title} sur le projet {repo}
ouvre un rapport de bug dans {repo}, titre {title}
il y a un bug dans {repo} : {title}""",
        ),
        "close": dict(
            names="close_issue resolve_issue shut_issue mark_issue_fixed",
            params={"ticketno": "issue|number|issue_id"},
            desc=["Close an issue", "Mark a bug as fixed", "Ferme une issue", "Resolve an open bug report"],
            en="""@close issue {ticketno}
@close the issue number {ticketno}
bug {ticketno} is fixed, close it
@resolve the issue {ticketno}
issue {ticketno} can be closed
@mark bug {ticketno} as fixed
that bug, {ticketno}, doesn't happen any more""",
            fr="""@fermer l'issue {ticketno}
@fermer le bug numéro {ticketno}
le bug {ticketno} est corrigé, ferme-le
@résoudre l'issue {ticketno}
l'issue {ticketno} peut être fermée
@marquer le bug {ticketno} comme corrigé
ce bug, {ticketno}, n'arrive plus""",
        ),
        "label": dict(
            names="label_issue add_issue_label tag_bug put_label",
            params={"ticketno": "issue|number|issue_id", "label": "label|tag"},
            desc=["Put a label on an issue", "Tag a bug", "Ajoute une étiquette à une issue"],
            en="""@label issue {ticketno} {label}
@add the label {label} to issue {ticketno}
@tag bug {ticketno} as {label}
issue {ticketno} gets the label {label}
@put the tag {label} on the bug {ticketno}
label {label} for issue {ticketno}""",
            fr="""@étiqueter l'issue {ticketno} {label}
@ajouter l'étiquette {label} à l'issue {ticketno}
@marquer le bug {ticketno} avec le label {label}
l'issue {ticketno} reçoit l'étiquette {label}
@mettre le label {label} sur le bug {ticketno}
étiquette {label} pour l'issue {ticketno}""",
        ),
        "list": dict(
            names="list_issues open_issues get_issues show_bugs",
            params={"repo": "repo|repository|project"},
            desc=["List the open issues of a repository", "Bugs of a project", "Liste les issues d'un dépôt"],
            en="""@list the issues of {repo}
which issues are open in {repo}
@show (me|) the open bugs of {repo}
what bugs does the project {repo} have
open issues, {repo}
how many bugs are still open in {repo}, list them""",
            fr="""@lister les issues de {repo}
quelles issues sont ouvertes dans {repo}
@montrer les bugs ouverts de {repo}
quels bugs a le projet {repo}
issues ouvertes, {repo}
combien de bugs restent ouverts dans {repo}, fais la liste""",
            items="ticketno title",
        ),
    },
    "releases": {
        "create": dict(
            names="create_release publish_release cut_release tag_version",
            params={"repo": "repo|repository|project", "version": "version|tag|name"},
            desc=["Publish a release of a repository", "Cut a new version", "Publie une version d'un dépôt"],
            en="""@create release {version} of {repo}
@publish version {version} of {repo}
@cut a release {version} for {repo}
{repo} is ready, release it as {version}
@tag {repo} with version {version}
new release of {repo}: {version}""",
            fr="""@créer la release {version} de {repo}
@publier la version {version} de {repo}
@sortir une release {version} pour {repo}
{repo} est prêt, publie-le en {version}
@étiqueter {repo} en version {version}
nouvelle release de {repo} : {version}""",
        ),
        "notes": dict(
            names="release_notes get_changelog what_changed version_changes",
            params={"version": "version|tag|release"},
            desc=["Read the notes of a release", "What changed in a version", "Notes de version", "Get the changelog"],
            en="""what changed in {version}
@show the release notes of {version}
changelog for {version}
what is new in version {version}
@read the notes of the release {version}
which changes came with {version}""",
            fr="""qu'est-ce qui a changé dans la {version}
@montrer les notes de la release {version}
journal des changements de {version}
quoi de neuf dans la version {version}
@lire les notes de version de {version}
quels changements sont arrivés avec {version}""",
            v="sentence",
        ),
        "withdraw": dict(
            names="withdraw_release delete_release unpublish_version retract_release",
            params={"version": "version|tag|release"},
            desc=["Withdraw a published release", "Unpublish a version", "Retire une version publiée"],
            en="""@withdraw release {version}
@delete the release {version}
version {version} must be unpublished
@unpublish {version}, it crashes
@retract the version {version}
release {version} was a mistake, withdraw it""",
            fr="""@retirer la release {version}
@supprimer la release {version}
la version {version} doit être dépubliée
@dépublier {version}, elle plante
@retirer la version publiée {version}
la release {version} était une erreur, retire-la""",
        ),
        "list": dict(
            names="list_releases all_versions get_releases release_history",
            params={"repo": "repo|repository|project"},
            desc=["List all releases of a repository", "Versions published so far", "Liste les versions publiées"],
            en="""@list the releases of {repo}
which versions of {repo} have been released
@show (all|) releases for {repo}
release history of {repo}
all published versions of {repo}
what releases does {repo} have""",
            fr="""@lister les releases de {repo}
quelles versions de {repo} ont été publiées
@montrer (toutes|) les releases de {repo}
historique des versions de {repo}
toutes les versions publiées de {repo}
quelles releases existent pour {repo}""",
            items="version dated",
        ),
    },
    "snippets": {
        "save": dict(
            names="save_snippet create_gist store_snippet add_snippet",
            params={"title": "title|name|label", "text": "code|content|body|text"},
            desc=["Save a snippet of code", "Create a gist", "Enregistre un extrait de code"],
            en="""@save the snippet {title}: {text}
@create a gist {title} with '{text}'
new snippet {title}: {text}
@store '{text}' as the snippet {title}
@add a snippet called {title}: {text}
gist {title}, content: {text}""",
            fr="""@enregistrer l'extrait {title} : {text}
@créer un gist {title} avec '{text}'
nouvel extrait de code {title} : {text}
@sauver '{text}' comme extrait {title}
@ajouter un extrait nommé {title} : {text}
gist {title}, contenu : {text}""",
        ),
        "get": dict(
            names="get_snippet fetch_gist show_snippet snippet_content",
            params={"title": "title|name|snippet"},
            desc=["Get the code of a snippet", "Fetch a gist", "Donne un extrait de code"],
            en="""@get the snippet {title}
@show me the gist {title}
what is in my snippet {title}
@fetch the code of the snippet {title}
snippet {title}, what was the code
I need the gist {title} again""",
            fr="""@chercher l'extrait {title}
@montrer le gist {title}
qu'y a-t-il dans mon extrait {title}
@récupérer le code de l'extrait {title}
extrait {title}, c'était quoi le code
il me faut de nouveau le gist {title}""",
            v="sentence",
        ),
        "share": dict(
            names="share_snippet publish_gist snippet_link make_gist_public",
            params={"title": "title|name|snippet"},
            desc=["Get a public link to a snippet", "Publish a gist", "Lien public vers un extrait"],
            en="""@share the snippet {title}
@publish the gist {title}
public link to the snippet {title}
@make the gist {title} public
others should see my snippet {title}, give me a link
link for the gist {title}""",
            fr="""@partager l'extrait {title}
@publier le gist {title}
lien public vers l'extrait {title}
@rendre le gist {title} public
d'autres doivent voir mon extrait {title}, donne un lien
lien pour le gist {title}""",
            v="url",
        ),
    },
    "artifacts": {
        "download": dict(
            names="download_artifact fetch_build_output get_artifact pull_artifact",
            params={"ref": "build|run|build_id|job"},
            desc=[
                "Download the artifacts of a build",
                "Fetch the output of a run",
                "Télécharge les artefacts d'un build",
            ],
            en="""@download the artifacts of build {ref}
@fetch the output of the build {ref}
artifacts of run {ref}, please download them
@get the artifact from {ref}
I need what build {ref} produced
@pull the artifact of the job {ref}""",
            fr="""@télécharger les artefacts du build {ref}
@récupérer la sortie du build {ref}
artefacts du run {ref}, télécharge-les
@prendre l'artefact de {ref}
il me faut ce que le build {ref} a produit
@rapatrier l'artefact du job {ref}""",
        ),
        "list": dict(
            names="list_artifacts show_artifacts artifacts_of_build build_outputs",
            params={"ref": "build|run|build_id|job"},
            desc=["List the artifacts of a build", "Files a run has produced", "Liste les artefacts d'un build"],
            en="""@list the artifacts of {ref}
which artifacts did build {ref} make
@show the outputs of build {ref}
artifacts for {ref}, a list
what files came out of the run {ref}
which outputs does build {ref} have""",
            fr="""@lister les artefacts de {ref}
quels artefacts le build {ref} a-t-il faits
@montrer les sorties du build {ref}
artefacts pour {ref}, la liste
quels fichiers sont sortis du run {ref}
quelles sorties a le build {ref}""",
            items="path",
        ),
        "keep": dict(
            names="keep_artifact pin_artifact extend_artifact retain_build",
            params={"ref": "build|run|build_id", "days": "days|for_days|retention:integer"},
            desc=["Keep the artifacts of a build longer", "Extend retention", "Garde les artefacts plus longtemps"],
            en="""@keep the artifacts of {ref} for {days} days
artifacts of build {ref} must stay {days} days
@retain build {ref} {days} days longer
@extend the artifacts of {ref} by {days} days
don't throw the outputs of {ref} away for {days} days
retention of build {ref}: {days} days""",
            fr="""@garder les artefacts de {ref} {days} jours
les artefacts du build {ref} doivent rester {days} jours
@conserver le build {ref} {days} jours de plus
@prolonger les artefacts de {ref} de {days} jours
ne jette pas les sorties de {ref} avant {days} jours
conservation du build {ref} : {days} jours""",
        ),
    },
    "registry": {
        "pull": dict(
            names="pull_image docker_pull fetch_image download_image",
            params={"container": "image|name|reference"},
            desc=["Pull a container image from the registry", "Download an image", "Récupère une image de conteneur"],
            en="""@pull the image {container}
docker pull {container}
@fetch the container image {container} from the registry
image {container}, pull it
@download the docker image {container}
we need {container} from the registry""",
            fr="""@tirer l'image {container}
docker pull {container}
@récupérer l'image de conteneur {container} dans le registre
image {container}, récupère-la
@télécharger l'image docker {container}
il nous faut {container} du registre""",
        ),
        "push": dict(
            names="push_image docker_push upload_image publish_image",
            params={"container": "image|name|reference"},
            desc=["Push a container image to the registry", "Upload an image", "Pousse une image vers le registre"],
            en="""@push the image {container}
docker push {container}
@upload the container image {container} to the registry
image {container} is built, push it
@publish the docker image {container}
{container} belongs in the registry, upload it""",
            fr="""@pousser l'image {container}
docker push {container}
@envoyer l'image de conteneur {container} au registre
l'image {container} est construite, pousse-la
@publier l'image docker {container}
{container} doit aller dans le registre, téléverse-la""",
        ),
        "build": dict(
            names="build_image docker_build make_image assemble_image",
            params={"container": "image|name|tag", "folder": "path|context|folder|directory"},
            desc=["Build a container image from a folder", "Docker build", "Construit une image à partir d'un dossier"],
            en="""@build the image {container} from {folder}
docker build {container} in {folder}
@make a container image {container} out of {folder}
image {container}, to be built from {folder}
@assemble {container} from the Dockerfile in {folder}
build {folder} as the docker image {container}""",
            fr="""@construire l'image {container} depuis {folder}
docker build {container} dans {folder}
@fabriquer une image de conteneur {container} avec {folder}
image {container}, à construire depuis {folder}
@assembler {container} à partir du Dockerfile de {folder}
construis {folder} comme image docker {container}""",
        ),
        "scan": dict(
            names="scan_image image_vulnerabilities check_image_security audit_image",
            params={"container": "image|name|reference"},
            desc=[
                "Scan a container image for vulnerabilities",
                "Security audit of an image",
                "Cherche les failles d'une image",
            ],
            en="""@scan the image {container}
does the image {container} have vulnerabilities
@audit the container image {container}
security holes in the image {container}
@check the security of image {container}
is the docker image {container} safe""",
            fr="""@scanner l'image {container}
l'image {container} a-t-elle des vulnérabilités
@auditer l'image de conteneur {container}
failles dans l'image {container}
@vérifier la sécurité de l'image {container}
l'image docker {container} est-elle sûre""",
            items="package version",
        ),
    },
    "sqlconsole": {
        "query": dict(
            names="run_query execute_sql run_sql sql_query",
            params={"text": "sql|query|statement"},
            desc=["Run an SQL query", "Execute a statement", "Exécute une requête SQL"],
            en="""@run the query {text}
@execute this SQL: {text}
SQL: {text}
@run this statement on the database: {text}
@query the database with {text}
execute: {text}""",
            fr="""@lancer la requête {text}
@exécuter ce SQL : {text}
SQL : {text}
@exécuter cette instruction sur la base : {text}
@interroger la base avec {text}
requête à exécuter : {text}""",
            v="entries",
        ),
        "describe": dict(
            names="describe_table table_schema show_columns get_table_structure",
            params={"table": "table|table_name|name"},
            desc=["Columns and types of a table", "Describe the schema of a table", "Colonnes d'une table"],
            en="""@describe the table {table}
which columns does {table} have
@show the schema of {table}
structure of the table {table}
what are the columns of {table}
@tell me the types in the table {table}""",
            fr="""@décrire la table {table}
quelles colonnes a {table}
@montrer le schéma de {table}
structure de la table {table}
quelles sont les colonnes de {table}
@donner les types de la table {table}""",
            items="column",
        ),
        "index": dict(
            names="create_index add_index index_column build_index",
            params={"table": "table|table_name|on", "column": "column|field"},
            desc=[
                "Create an index on a column of a table",
                "Make searches in a table faster",
                "Crée un index sur une colonne",
            ],
            en="""@create an index on {table}, column {column}
@index the column {column} of {table}
searching {table} by {column} is slow, add an index
@add an index for {column} in {table}
index on {column} of the table {table}
{table} needs an index on {column}""",
            fr="""@créer un index sur {table}, colonne {column}
@indexer la colonne {column} de {table}
chercher {table} par {column} est lent, ajoute un index
@ajouter un index pour {column} dans {table}
index sur {column} de la table {table}
il faut à {table} un index sur {column}""",
        ),
        "truncate": dict(
            names="truncate_table empty_table clear_rows wipe_table",
            params={"table": "table|table_name|name"},
            desc=["Remove all rows of a table", "Empty a table", "Vide une table"],
            en="""@truncate {table}
@empty the table {table}
@remove all rows from {table}
the table {table} must be empty
@wipe all rows of {table}
@clear the table {table}""",
            fr="""@tronquer {table}
@vider la table {table}
@enlever toutes les lignes de {table}
la table {table} doit être vide
@effacer toutes les lignes de {table}
@nettoyer la table {table}, plus aucune ligne""",
        ),
    },
    "kvstore": {
        "get": dict(
            names="get_key read_cache cache_get fetch_value",
            params={"setting": "key|name|cache_key"},
            desc=["Get the value of a key in the cache", "Read a cached value", "Lit une clé du cache"],
            en="""@get the key {setting}
what is the value of the key {setting}
@read {setting} from the cache
cached value of {setting}
@fetch {setting} from redis
what does the cache hold under {setting}""",
            fr="""@lire la clé {setting}
quelle est la valeur de la clé {setting}
@lire {setting} dans le cache
valeur en cache de {setting}
@récupérer {setting} dans redis
que contient le cache sous {setting}""",
            v="word",
        ),
        "set": dict(
            names="set_key cache_set store_key write_cache",
            params={
                "setting": "key|name|cache_key",
                "word": "value|content|to",
                "seconds": "ttl|expires|seconds:integer?",
            },
            desc=["Set a key in the cache to a value", "Write a value", "Écrit une clé dans le cache"],
            en="""@set the key {setting} to {word}
@put {word} under {setting} in the cache
@set key {setting} to {word} for {seconds} seconds
cache {setting} = {word}
@write {word} into the cache as {setting}, it expires after {seconds} seconds
key {setting}, value {word}""",
            fr="""@mettre la clé {setting} à {word}
@ranger {word} sous {setting} dans le cache
@mettre la clé {setting} à {word} pendant {seconds} secondes
cache {setting} = {word}
@écrire {word} dans le cache sous {setting}, expire après {seconds} secondes
clé {setting}, valeur {word}""",
        ),
        "flush": dict(
            names="flush_cache clear_cache empty_cache purge_cache",
            params={},
            desc=["Empty the whole cache", "Flush every key", "Vide tout le cache"],
            en="""@flush the cache
@clear the whole cache
@empty the cache
throw everything in the cache away
@purge all keys
the cache is full of rubbish, start with an empty one""",
            fr="""@vider le cache
@purger tout le cache
@effacer le cache entier
jette tout ce qui est dans le cache
@supprimer toutes les clés
le cache est plein de bêtises, repars avec un vide""",
        ),
        "expire": dict(
            names="expire_key set_ttl key_lifetime expire_after",
            params={"setting": "key|name|cache_key", "seconds": "seconds|ttl|after:integer"},
            desc=["Let a key of the cache expire", "Set the lifetime of a key", "Fait expirer une clé du cache"],
            en="""@expire the key {setting} in {seconds} seconds
{setting} should expire after {seconds} seconds
lifetime of the key {setting}: {seconds} seconds
@give {setting} a TTL of {seconds}
the cache may forget {setting} after {seconds} seconds
key {setting} expires in {seconds} seconds""",
            fr="""@faire expirer la clé {setting} dans {seconds} secondes
{setting} doit expirer après {seconds} secondes
durée de vie de la clé {setting} : {seconds} secondes
@donner à {setting} un TTL de {seconds}
le cache peut oublier {setting} après {seconds} secondes
la clé {setting} expire dans {seconds} secondes""",
        ),
    },
    "statuspage": {
        "post": dict(
            names="post_incident announce_outage open_incident publish_incident",
            params={"service": "service|component|system", "text": "text|message|details"},
            desc=[
                "Announce an incident on the status page",
                "Publish an outage",
                "Annonce un incident sur la page d'état",
            ],
            en="""@post an incident for {service}: {text}
@announce an outage of {service}: {text}
status page, incident on {service}: {text}
@publish on the status page that {service} has an incident: {text}
@open an incident on {service}: {text}
our customers should read about the {service} outage: {text}""",
            fr="""@publier un incident pour {service} : {text}
@annoncer une panne de {service} : {text}
page d'état, incident sur {service} : {text}
@publier sur la page d'état l'incident de {service} : {text}
@ouvrir un incident sur {service} : {text}
nos clients doivent être informés de la panne de {service} : {text}""",
        ),
        "resolve": dict(
            names="resolve_incident end_outage close_incident all_clear",
            params={"service": "service|component|system"},
            desc=["Mark the incident of a service as resolved", "End of an outage", "Clôt l'incident d'un service"],
            en="""@resolve the incident of {service}
the outage of {service} is over
@close the incident on {service}
{service} works again, resolve the incident
@end the outage of {service} on the status page
all clear for {service}""",
            fr="""@résoudre l'incident de {service}
la panne de {service} est finie
@fermer l'incident sur {service}
{service} marche de nouveau, clos l'incident
@terminer la panne de {service} sur la page d'état
fin d'alerte pour {service}""",
        ),
        "maintenance": dict(
            names="announce_maintenance plan_downtime schedule_maintenance maintenance_window",
            params={"service": "service|component|system", "date": "date|day|when"},
            desc=["Announce maintenance of a service", "Planned downtime", "Annonce une maintenance"],
            en="""@announce maintenance of {service} {date}
@schedule downtime for {service} {date}
maintenance window for {service}: {date}
{service} will be down {date} for maintenance, announce it
@plan the maintenance of {service} {date}
planned downtime: {service}, {date}""",
            fr="""@annoncer une maintenance de {service} {date}
@planifier un arrêt de {service} {date}
fenêtre de maintenance pour {service} : {date}
{service} sera arrêté {date} pour maintenance, annonce-le
@prévoir la maintenance de {service} {date}
arrêt prévu : {service}, {date}""",
        ),
    },
}
