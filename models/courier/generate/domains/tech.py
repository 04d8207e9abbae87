"""Computers: code, servers, networks, data."""

DOMAINS = {
    "git": {
        "branch": dict(
            names="create_branch new_branch git_branch start_branch branch_off",
            params={"branch": "branch|name|new_branch", "branch2": "from|base|source|start?"},
            desc=["Create a git branch", "Branch off from another branch", "Crée une branche"],
            en="""@create a branch {branch}
new branch {branch}
@branch off {branch} from {branch2}
I want to work on {branch}
@start {branch} from {branch2}
branch {branch}, based on {branch2}
@make {branch}
I'll start something new called {branch}""",
            fr="""@créer une branche {branch}
nouvelle branche {branch}
@partir de {branch2} pour une branche {branch}
je veux travailler sur {branch}
@démarrer {branch} depuis {branch2}
branche {branch}, à partir de {branch2}
@ouvrir la branche {branch}
je commence quelque chose de nouveau, {branch}""",
            done=("🌿 {branch} created.", "🌿 {branch} créée."),
        ),
        "merge": dict(
            names="merge_branch git_merge merge combine_branches",
            params={"branch": "source|from|branch|head", "branch2": "target|into|to|base"},
            desc=["Merge a branch into another", "Bring changes of one branch into another", "Fusionne deux branches"],
            en="""@merge {branch} into {branch2}
{branch} is ready for {branch2}
@bring {branch} into {branch2}
@put the changes of {branch} in {branch2}
merge {branch} -> {branch2}
{branch2} should have everything from {branch}
we're done on {branch}, into {branch2} with it""",
            fr="""@fusionner {branch} dans {branch2}
{branch} est prête pour {branch2}
@intégrer {branch} dans {branch2}
@mettre les changements de {branch} dans {branch2}
fusion {branch} -> {branch2}
{branch2} doit avoir tout ce que contient {branch}
on a fini sur {branch}, à mettre dans {branch2}""",
            done=("✅ {branch} merged into {branch2}.", "✅ {branch} fusionnée dans {branch2}."),
        ),
        "log": dict(
            names="git_log list_commits commit_history recent_commits",
            params={"repo": "repo|repository|project|name"},
            desc=["Recent commits of a repository", "What changed lately", "Derniers commits"],
            en="""what changed in {repo}
recent commits in {repo}
@show the history of {repo}
who committed to {repo}
@list the last commits of {repo}
what's new in the repository {repo}""",
            fr="""qu'est-ce qui a changé dans {repo}
derniers commits de {repo}
@montrer l'historique de {repo}
qui a poussé dans {repo}
@lister les commits de {repo}
quoi de neuf dans le dépôt {repo}""",
            items=("{commit}: {sentence}", "{commit} : {sentence}"),
        ),
        "revert": dict(
            names="revert_commit undo_commit git_revert back_out",
            params={"commit": "commit|sha|hash|revision"},
            desc=["Undo a commit", "Revert a change by its hash", "Annule un commit"],
            en="""@undo {commit}
@revert the commit {commit}
{commit} broke everything, take it back
@back out {commit}
the change {commit} was a mistake
@roll the commit {commit} back
everything fails since {commit}, take it out""",
            fr="""@annuler {commit}
@défaire le commit {commit}
{commit} a tout cassé, reviens en arrière
@retirer le commit {commit}
le changement {commit} était une erreur
@enlever la modification {commit}
tout échoue depuis {commit}, enlève-le""",
            done=("✅ {commit} reverted.", "✅ {commit} annulé."),
        ),
        "clone": dict(
            names="clone_repo git_clone fetch_repository download_repo",
            params={"url": "url|repository|source|address"},
            desc=["Clone a repository from its address", "Get a copy of the code", "Clone un dépôt"],
            en="""@clone {url}
@get me the code at {url}
I need a copy of the repository {url}
@check out {url}
@fetch the repo {url}
git clone {url}
let me work on the project at {url}""",
            fr="""@cloner {url}
@récupérer le code de {url}
il me faut une copie du dépôt {url}
@télécharger le dépôt {url}
@cloner le projet {url}
git clone {url}
laisse-moi travailler sur le projet {url}""",
            done=("✅ {url} cloned.", "✅ {url} cloné."),
        ),
    },
    "pulls": {
        "review": dict(
            names="request_review ask_review add_reviewer assign_reviewer",
            params={"ticketno": "pr|pull_request|number|id", "name": "reviewer|person|who|user"},
            desc=["Ask a person to review a pull request", "Add a reviewer", "Demande une relecture"],
            en="""@ask {name} to review {ticketno}
{name} should look at the pull request {ticketno}
reviewer for {ticketno}: {name}
@get {name} to look over {ticketno}
I need {name}'s eyes on {ticketno}
@assign {ticketno} to {name} for review
{ticketno} has been waiting for days, maybe {name} has time""",
            fr="""@demander à {name} de relire {ticketno}
{name} doit regarder la pull request {ticketno}
relecteur de {ticketno} : {name}
@faire relire {ticketno} par {name}
j'ai besoin de l'avis de {name} sur {ticketno}
@confier la relecture de {ticketno} à {name}
{ticketno} attend depuis des jours, peut-être que {name} a le temps""",
            done=("✅ {name} reviews {ticketno}.", "✅ {name} relit {ticketno}."),
        ),
        "approve": dict(
            names="approve_pr accept_pull_request lgtm approve_change",
            params={"ticketno": "pr|pull_request|number|id"},
            desc=["Approve a pull request", "The change is good", "Approuve une pull request"],
            en="""@approve {ticketno}
{ticketno} looks good to me
the pull request {ticketno} is fine
@accept the change {ticketno}
lgtm {ticketno}
you can let {ticketno} through""",
            fr="""@approuver {ticketno}
{ticketno} me va bien
la pull request {ticketno} est bonne
@accepter le changement {ticketno}
ok pour {ticketno}
on peut laisser passer {ticketno}""",
            done=("✅ {ticketno} approved.", "✅ {ticketno} approuvée."),
        ),
        "open": dict(
            names="list_pull_requests open_prs pending_reviews get_prs",
            params={"repo": "repo|repository|project"},
            desc=["Pull requests that are open in a repository", "What waits for review", "Pull requests ouvertes"],
            en="""which pull requests are open in {repo}
what waits for review in {repo}
@list the PRs of {repo}
open PRs {repo}
is there anything to review in {repo}
@show pending changes for {repo}""",
            fr="""quelles pull requests sont ouvertes dans {repo}
qu'est-ce qui attend une relecture dans {repo}
@lister les PR de {repo}
PR ouvertes {repo}
y a-t-il quelque chose à relire dans {repo}
@montrer les changements en attente pour {repo}""",
            items=("{ticketno}: {deck}", "{ticketno} : {deck}"),
        ),
    },
    "ci": {
        "run": dict(
            names="run_pipeline trigger_build start_build launch_ci run_tests",
            params={"branch": "branch|ref|on|target"},
            desc=["Run the pipeline on a branch", "Start the tests", "Lance la CI"],
            en="""@run the tests on {branch}
@build {branch}
@trigger the pipeline for {branch}
does {branch} still compile, @try it
CI on {branch} please
@start a build of {branch}
I pushed to {branch}, see if it works""",
            fr="""@lancer les tests sur {branch}
@compiler {branch}
@déclencher le pipeline pour {branch}
est-ce que {branch} compile encore, essaie
CI sur {branch}
@démarrer un build de {branch}
j'ai poussé sur {branch}, regarde si ça marche""",
            done=("🚀 Pipeline started: {branch}.", "🚀 Pipeline lancé : {branch}."),
        ),
        "status": dict(
            names="build_status ci_status pipeline_state is_build_green",
            params={"branch": "branch|ref|on|target"},
            desc=["State of the last build of a branch", "Whether the tests pass", "État du build"],
            en="""is {branch} green
did the tests pass on {branch}
build status of {branch}
@check the pipeline of {branch}
is {branch} broken
how did the last build of {branch} go
can I merge {branch} or are there failures""",
            fr="""est-ce que {branch} est au vert
les tests passent-ils sur {branch}
état du build de {branch}
@vérifier le pipeline de {branch}
{branch} est-elle cassée
comment s'est passé le dernier build de {branch}
puis-je fusionner {branch} ou y a-t-il des échecs""",
            value=("{branch}: {v}.", "{branch} : {v}."),
            v="verdict",
        ),
        "cancel": dict(
            names="cancel_build stop_pipeline abort_build kill_job",
            params={"ref": "build|build_id|job|run"},
            desc=["Stop a running build", "Cancel a pipeline", "Annule un build"],
            en="""@cancel the build {ref}
@stop the job {ref}
{ref} takes forever, @kill it
build {ref} is useless, @abort it
@abort the run {ref}
no need to finish {ref}
I forgot something, no point in running {ref}""",
            fr="""@annuler le build {ref}
@arrêter le job {ref}
{ref} n'en finit pas, arrête-le
le build {ref} ne sert à rien, annule-le
@interrompre l'exécution {ref}
inutile de finir {ref}
j'ai oublié quelque chose, inutile de faire tourner {ref}""",
            done=("✅ Build {ref} cancelled.", "✅ Build {ref} annulé."),
        ),
    },
    "deploy": {
        "deploy": dict(
            names="deploy release ship_version deploy_service rollout push_to_env",
            params={
                "service": "service|app|project|name",
                "version": "version|tag|release",
                "env": "environment|env|target|stage?",
            },
            desc=["Deploy a version of a service", "Ship a release", "Déploie une version"],
            en="""@deploy {service} {version}
@ship version {version} of {service}
@put {service} {version} in {env}
{service} {version} is ready, roll it out
@deploy {version} of {service} to {env}
{env} should run {service} {version}
@release {service} {version}
customers are waiting for {service} {version}""",
            fr="""@déployer {service} {version}
@livrer la version {version} de {service}
@mettre {service} {version} en {env}
{service} {version} est prêt, déploie
@déployer la {version} de {service} en {env}
{env} doit tourner avec {service} {version}
@sortir {service} {version}
les clients attendent {service} {version}""",
            done=("🚀 {service} {version} deployed.", "🚀 {service} {version} déployé."),
        ),
        "rollback": dict(
            names="rollback undo_deploy revert_release previous_release go_back",
            params={"service": "service|app|project|name"},
            desc=[
                "Go back to the previous version of a service",
                "Undo a deployment",
                "Revient à la version précédente",
            ],
            en="""@roll back {service}
the new {service} is broken, go back
@undo the last deployment of {service}
@bring back the old {service}
{service} was better before
@revert {service} to the previous release
users complain since we changed {service}, back to how it was""",
            fr="""@revenir à l'ancienne version de {service}
le nouveau {service} est cassé, reviens en arrière
@annuler le dernier déploiement de {service}
@remettre l'ancien {service}
{service} marchait mieux avant
@restaurer la version précédente de {service}
les utilisateurs se plaignent depuis le changement de {service}, retour en arrière""",
            done=("✅ {service} rolled back.", "✅ {service} : version précédente remise."),
        ),
        "version": dict(
            names="current_version deployed_version which_version running_release",
            params={"service": "service|app|project|name", "env": "environment|env|target|where"},
            desc=["Which version of a service runs", "Deployed release in an environment", "Version déployée"],
            en="""which version of {service} is in {env}
what {service} runs in {env}
version of {service} in {env}
is the new {service} in {env} yet
@check what {env} runs for {service}
{service} in {env}: version
a customer in {env} reports a bug in {service}, what do they run""",
            fr="""quelle version de {service} est en {env}
quel {service} tourne en {env}
version de {service} en {env}
le nouveau {service} est-il déjà en {env}
@vérifier ce que fait tourner {env} pour {service}
{service} en {env} : quelle version
un client en {env} signale un bug dans {service}, quelle version a-t-il""",
            value=("{service}: {v}.", "{service} : {v}."),
            v="version",
        ),
        "scale": dict(
            names="scale_service set_replicas resize_deployment scale_to",
            params={"service": "service|app|deployment|name", "replicas": "replicas|count|instances|size:integer"},
            desc=["Set how many instances of a service run", "Scale a deployment", "Change le nombre d'instances"],
            en="""@scale {service} to {replicas}
{replicas} instances of {service}
@run {replicas} copies of {service}
{service} is too slow, go to {replicas} instances
@set {service} to {replicas} replicas
{service} needs {replicas} machines
it's Black Friday, give me {replicas} of {service}""",
            fr="""@passer {service} à {replicas} instances
{replicas} instances de {service}
@faire tourner {replicas} copies de {service}
{service} est trop lent, {replicas} instances
@mettre {service} à {replicas} réplicas
il faut {replicas} machines pour {service}
c'est les soldes, donne-moi {replicas} fois {service}""",
            done=("✅ {service}: {replicas} instances.", "✅ {service} : {replicas} instances."),
        ),
    },
    "servers": {
        "restart": dict(
            names="restart_server reboot_host reboot power_cycle server_restart",
            params={"host": "server|host|machine|hostname"},
            desc=["Reboot a server", "Restart a machine", "Redémarre un serveur"],
            en="""@restart {host}
@reboot the server {host}
{host} hangs, turn it off and on again
@power cycle {host}
{host} needs a reboot
@give {host} a fresh start
kick {host}, it doesn't react any more""",
            fr="""@redémarrer {host}
@rebooter le serveur {host}
{host} est bloqué, éteins et rallume
@relancer {host}
{host} a besoin d'un redémarrage
@faire repartir {host}
secoue {host}, il ne réagit plus""",
            done=("✅ {host} restarts.", "✅ {host} redémarre."),
        ),
        "status": dict(
            names="server_status host_health check_server is_host_up",
            params={"host": "server|host|machine|hostname"},
            desc=["Whether a server is up and healthy", "State of a host", "État d'un serveur"],
            en="""is {host} up
is {host} still alive
status of {host}
@check on {host}
what is the matter with {host}
can you reach {host}
health of {host}
my colleagues can't reach {host}, is it down""",
            fr="""est-ce que {host} répond
{host} est-il encore vivant
état de {host}
@vérifier {host}
qu'est-ce qui ne va pas avec {host}
peut-on joindre {host}
santé de {host}
mes collègues n'atteignent pas {host}, est-il en panne""",
            value=("{host}: {v}.", "{host} : {v}."),
            v="health",
        ),
        "load": dict(
            names="server_load cpu_usage host_usage resource_usage",
            params={"host": "server|host|machine|hostname"},
            desc=["Processor and memory use of a server", "How busy a machine is", "Charge d'un serveur"],
            en="""how busy is {host}
how much memory does {host} use
load of {host}
@show the CPU of {host}
is {host} overloaded
why is {host} slow, show its usage
everything on {host} is slow today""",
            fr="""{host} est-il chargé
combien de mémoire utilise {host}
charge de {host}
@montrer le processeur de {host}
{host} est-il surchargé
pourquoi {host} est lent, montre sa charge
tout est lent sur {host} aujourd'hui""",
            value=("{host}: {v}.", "{host} : {v}."),
            v="load",
        ),
        "shutdown": dict(
            names="shutdown_server power_off_host halt stop_machine",
            params={"host": "server|host|machine|hostname"},
            desc=["Shut a server down", "Power a machine off", "Éteint un serveur"],
            en="""@shut down {host}
@power off {host}
we no longer need the server {host}
{host} can go to sleep
@halt {host}
@turn the machine {host} off
we're moving offices, {host} has to be unplugged""",
            fr="""@éteindre {host}
@arrêter le serveur {host}
on n'a plus besoin du serveur {host}
{host} peut dormir
@couper {host}
@mettre la machine {host} hors tension
on déménage, {host} doit être débranché""",
            done=("✅ {host} shuts down.", "✅ {host} s'éteint."),
        ),
    },
    "dns": {
        "lookup": dict(
            names="dns_lookup resolve resolve_domain dig lookup_record",
            params={"domain": "domain|host|name|hostname", "record": "type|record|record_type?"},
            desc=["Resolve a domain name", "Look up a DNS record", "Résout un nom de domaine"],
            en="""what is the address of {domain}
@resolve {domain}
where does {domain} point to
@look up the {record} record of {domain}
{record} of {domain}
dns {domain}
which IP has {domain}
I'd like to know which machine is behind {domain}""",
            fr="""quelle est l'adresse IP de {domain}
@résoudre {domain}
vers quoi pointe {domain}
@chercher l'enregistrement {record} de {domain}
{record} de {domain}
dns {domain}
quelle IP pour {domain}
j'aimerais savoir quelle machine est derrière {domain}""",
            value=("{domain}: {v}", "{domain} : {v}"),
            v="ip",
        ),
        "add": dict(
            names="add_record create_dns_record point_domain set_dns dns_add",
            params={"domain": "domain|name|host|record", "ip": "ip|address|target|value"},
            desc=["Point a domain at an address", "Create a DNS record", "Ajoute un enregistrement DNS"],
            en="""@point {domain} to {ip}
{domain} should go to {ip}
@add a record for {domain}: {ip}
dns: {domain} -> {ip}
@make {domain} resolve to {ip}
new record {domain} {ip}
we moved, {domain} lives at {ip} now""",
            fr="""@faire pointer {domain} vers {ip}
{domain} doit aller sur {ip}
@ajouter un enregistrement pour {domain} : {ip}
dns : {domain} -> {ip}
@diriger {domain} vers {ip}
nouvel enregistrement {domain} {ip}
on a déménagé, {domain} est maintenant à {ip}""",
            done=("✅ {domain} → {ip}", "✅ {domain} → {ip}"),
        ),
        "delete": dict(
            names="delete_record remove_dns drop_record dns_remove",
            params={"domain": "domain|name|host|record"},
            desc=["Delete the record of a domain", "Remove a name from DNS", "Supprime un enregistrement DNS"],
            en="""@delete the record of {domain}
@remove {domain} from DNS
{domain} should not resolve any more
@drop {domain}
no DNS for {domain}
@take the name {domain} out""",
            fr="""@supprimer l'enregistrement de {domain}
@retirer {domain} du DNS
{domain} ne doit plus répondre
@enlever {domain}
plus de DNS pour {domain}
@effacer le nom {domain}""",
            done=("✅ {domain} removed.", "✅ {domain} retiré."),
        ),
    },
    "certs": {
        "expiry": dict(
            names="cert_expiry check_certificate ssl_expiry certificate_date",
            params={"domain": "domain|host|site|name"},
            desc=["When the certificate of a site expires", "Check TLS", "Expiration d'un certificat"],
            en="""when does the certificate of {domain} expire
is the TLS of {domain} still valid
certificate of {domain}
@check the SSL of {domain}
how long is {domain} still secure
browsers complain about {domain}, check its certificate""",
            fr="""quand expire le certificat de {domain}
le TLS de {domain} est-il encore valable
certificat de {domain}
@vérifier le SSL de {domain}
jusqu'à quand {domain} est-il sécurisé
le navigateur se plaint de {domain}, vérifie son certificat""",
            value=("{domain}: {v}.", "{domain} : {v}."),
            v="dated",
        ),
        "renew": dict(
            names="renew_certificate issue_cert refresh_tls new_certificate",
            params={"domain": "domain|host|site|name"},
            desc=["Get a new certificate for a site", "Renew TLS", "Renouvelle un certificat"],
            en="""@renew the certificate of {domain}
{domain} needs a new certificate
@get a fresh cert for {domain}
the certificate of {domain} has run out, @renew it
new TLS for {domain}
@make {domain} secure again
visitors of {domain} get a security warning, new certificate please""",
            fr="""@renouveler le certificat de {domain}
{domain} a besoin d'un nouveau certificat
@prendre un nouveau certificat pour {domain}
le certificat de {domain} a expiré, renouvelle-le
nouveau TLS pour {domain}
@sécuriser de nouveau {domain}
les visiteurs de {domain} voient une alerte de sécurité, nouveau certificat""",
            done=("🔒 {domain} renewed.", "🔒 {domain} renouvelé."),
        ),
    },
    "database": {
        "count": dict(
            names="count_rows table_size row_count how_many_records",
            params={"table": "table|name|collection|from"},
            desc=["Number of rows of a table", "Count records", "Compte les lignes d'une table"],
            en="""how many rows are in {table}
how many {table} do we have in the database
@count {table}
size of the table {table}
number of records in {table}
is {table} empty
the boss asks how big {table} has become""",
            fr="""combien de lignes dans {table}
combien de {table} avons-nous dans la base
@compter {table}
taille de la table {table}
nombre d'enregistrements dans {table}
la table {table} est-elle vide
le patron demande quelle taille a prise {table}""",
            value=("{table}: {v} rows.", "{table} : {v} lignes."),
            v="entries",
        ),
        "get": dict(
            names="get_record fetch_row find_by_id read_record select_row",
            params={"table": "table|collection|from|name", "ref": "id|key|primary_key|record"},
            desc=["Get a record of a table by its id", "Fetch one row", "Lit un enregistrement"],
            en="""@get {ref} from {table}
@show record {ref} of {table}
what is in {table} under {ref}
@fetch the row {ref} in {table}
{table} {ref}
@look up {ref} in the table {table}""",
            fr="""@prendre {ref} dans {table}
@montrer l'enregistrement {ref} de {table}
qu'y a-t-il dans {table} sous {ref}
@lire la ligne {ref} de {table}
{table} {ref}
@chercher {ref} dans la table {table}""",
            value=("{ref}: {v}", "{ref} : {v}"),
            v="sentence",
        ),
        "delete": dict(
            names="delete_record remove_row drop_record erase_entry",
            params={"table": "table|collection|from|name", "ref": "id|key|primary_key|record"},
            desc=["Delete a record of a table", "Remove one row", "Supprime un enregistrement"],
            en="""@delete {ref} from {table}
@remove the row {ref} of {table}
record {ref} in {table} is wrong, erase it
{table}: drop {ref}
@get rid of {ref} in {table}
{ref} must leave the table {table}""",
            fr="""@supprimer {ref} de {table}
@enlever la ligne {ref} de {table}
l'enregistrement {ref} de {table} est faux, efface-le
{table} : retire {ref}
@effacer {ref} dans {table}
{ref} doit sortir de la table {table}""",
            done=("✅ {ref} deleted.", "✅ {ref} supprimé."),
        ),
        "tables": dict(
            names="list_tables show_tables get_schema database_tables",
            params={"repo": "database|db|name|schema"},
            desc=["Tables of a database", "What a database contains", "Liste les tables d'une base"],
            en="""which tables does {repo} have
what's in the database {repo}
@list the tables of {repo}
tables {repo}
@show the schema of {repo}
how is {repo} laid out""",
            fr="""quelles tables y a-t-il dans {repo}
que contient la base {repo}
@lister les tables de {repo}
tables {repo}
@montrer le schéma de {repo}
comment est organisée la base {repo}""",
            items=("{table}", "{table}"),
        ),
    },
    "logs": {
        "search": dict(
            names="search_logs grep_logs find_in_logs query_logs",
            params={"service": "service|app|source|from", "word": "query|text|pattern|keyword"},
            desc=["Search the logs of a service", "Find a word in the logs", "Cherche dans les journaux"],
            en="""@search the logs of {service} for {word}
does {word} appear in the {service} logs
@grep {word} in {service}
log lines of {service} with {word}
I want every {word} in the logs of {service}
@look for {word} in the {service} log
somebody mentioned {word}, do we see it in {service}""",
            fr="""@chercher {word} dans les logs de {service}
est-ce que {word} apparaît dans les logs de {service}
@filtrer {word} dans {service}
lignes de log de {service} avec {word}
je veux tous les {word} des logs de {service}
@trouver {word} dans le journal de {service}
on m'a parlé de {word}, est-ce qu'on le voit dans {service}""",
            items=("{time}: {sentence}", "{time} : {sentence}"),
        ),
        "tail": dict(
            names="tail_logs last_lines recent_logs show_log",
            params={"service": "service|app|source|from", "count": "lines|n|count|limit:integer?"},
            desc=["Last lines of the log of a service", "What a service wrote last", "Dernières lignes du journal"],
            en="""@show the log of {service}
what did {service} log last
last {count} lines of {service}
@tail {service}
the {count} most recent log lines of {service}
what is {service} writing""",
            fr="""@montrer le journal de {service}
qu'a écrit {service} en dernier
les {count} dernières lignes de {service}
@afficher les logs de {service}
{count} lignes récentes du journal de {service}
que raconte {service}""",
            items=("{sentence}", "{sentence}"),
        ),
        "errors": dict(
            names="count_errors error_rate list_errors exceptions_of",
            params={"service": "service|app|source|from", "past": "date|day|since|when"},
            desc=["Errors of a service on a day", "How many exceptions there were", "Erreurs d'un service"],
            en="""how many errors did {service} have {past}
did {service} crash {past}
errors of {service} {past}
@count the exceptions in {service} {past}
anything wrong with {service} {past}
what went wrong in {service} {past}
users were angry {past}, what did {service} do""",
            fr="""combien d'erreurs dans {service} {past}
est-ce que {service} a planté {past}
erreurs de {service} {past}
@compter les exceptions de {service} {past}
un problème avec {service} {past}
qu'est-ce qui a échoué dans {service} {past}
les utilisateurs râlaient {past}, qu'a fait {service}""",
            value=("{service}: {v} errors.", "{service} : {v} erreurs."),
            v="entries",
        ),
    },
    "metrics": {
        "get": dict(
            names="get_metric read_metric metric_value query_metric",
            params={"metric": "metric|name|series|what", "host": "host|server|instance|on"},
            desc=["Current value of a metric on a host", "Read a measurement", "Valeur d'une métrique"],
            en="""what is {metric} on {host}
{metric} of {host}
how high is {metric} on {host}
@read {metric} from {host}
@show me {metric} for {host}
{host}: {metric}
give me a number for {metric} on {host}""",
            fr="""quelle est la valeur de {metric} sur {host}
{metric} de {host}
à combien est {metric} sur {host}
@lire {metric} sur {host}
@montrer {metric} pour {host}
{host} : {metric}
donne-moi un chiffre pour {metric} sur {host}""",
            value=("{metric}: {v}.", "{metric} : {v}."),
            v="number",
        ),
        "alert": dict(
            names="create_alert add_alarm_rule alert_when set_threshold",
            params={"metric": "metric|name|series|what", "level": "threshold|above|limit|value:integer"},
            desc=["Alert when a metric passes a limit", "Create a monitoring rule", "Crée une alerte"],
            en="""@alert me when {metric} goes above {level}
@wake me if {metric} passes {level}
{metric} over {level} is bad, tell me
alert: {metric} > {level}
@set a threshold of {level} on {metric}
I must know when {metric} is higher than {level}
get me out of bed when {metric} is beyond {level}""",
            fr="""@alerter-moi quand {metric} dépasse {level}
@prévenir-moi si {metric} passe {level}
{metric} au-dessus de {level}, c'est mauvais, dis-le-moi
alerte : {metric} > {level}
@mettre un seuil de {level} sur {metric}
je dois savoir quand {metric} est au-dessus de {level}
sors-moi du lit quand {metric} est au-delà de {level}""",
            done=("🔔 {metric} > {level}", "🔔 {metric} > {level}"),
        ),
        "mute": dict(
            names="mute_alert silence_alert snooze_metric disable_rule",
            params={"metric": "metric|name|rule|alert", "hours": "hours|duration|for|h:integer"},
            desc=["Silence the alert of a metric for some hours", "Mute a rule", "Met une alerte en sourdine"],
            en="""@mute {metric} for {hours} hours
no more alarms about {metric} for {hours} hours
@silence the {metric} alert for {hours} hours
I know about {metric}, quiet for {hours} hours
leave me alone with {metric} for {hours} hours
{metric} alert: off for {hours} h""",
            fr="""@mettre {metric} en sourdine pendant {hours} heures
plus d'alertes sur {metric} pendant {hours} heures
@couper l'alerte {metric} pour {hours} heures
je suis au courant pour {metric}, silence pendant {hours} heures
laisse-moi tranquille avec {metric} pendant {hours} heures
alerte {metric} : coupée {hours} h""",
            done=("🔕 {metric}: {hours} h.", "🔕 {metric} : {hours} h."),
        ),
    },
    "backups": {
        "run": dict(
            names="run_backup backup_now create_backup save_copy snapshot_host",
            params={"host": "source|host|server|what"},
            desc=["Back up a machine now", "Make a safety copy", "Lance une sauvegarde"],
            en="""@back up {host}
@make a backup of {host} now
I'm about to break {host}, save it first
safety copy of {host}
@save everything on {host}
{host} has no backup yet, @make one
before the update of {host}, keep everything safe""",
            fr="""@sauvegarder {host}
@faire une sauvegarde de {host}
je vais toucher à {host}, sauvegarde d'abord
copie de sécurité de {host}
@mettre à l'abri tout ce qui est sur {host}
{host} n'a pas de sauvegarde, fais-en une
avant la mise à jour de {host}, mets tout en sécurité""",
            done=("💾 Backup of {host} started.", "💾 Sauvegarde de {host} lancée."),
        ),
        "restore": dict(
            names="restore_backup recover_host bring_back_data restore_from",
            params={"host": "target|host|server|what", "past": "date|from|of|day"},
            desc=["Restore a machine from the backup of a day", "Recover lost data", "Restaure une sauvegarde"],
            en="""@restore {host} from {past}
{host} lost everything, take the backup of {past}
@bring {host} back to {past}
@recover the data of {host}, backup {past}
{host}: backup of {past} please
put the {past} copy back on {host}
a virus got {host}, we need it as it was {past}""",
            fr="""@restaurer {host}, sauvegarde : {past}
{host} a tout perdu, prends la sauvegarde : {past}
@remettre {host} comme {past}
@récupérer les données de {host}, sauvegarde {past}
{host} : copie {past}
remets la copie {past} sur {host}
un virus a touché {host}, il le faut comme {past}""",
            done=("✅ {host} restored.", "✅ {host} restauré."),
        ),
        "list": dict(
            names="list_backups backup_history available_backups show_copies",
            params={"host": "host|server|source|of"},
            desc=["Backups that exist of a machine", "When copies were made", "Liste les sauvegardes"],
            en="""which backups are there of {host}
when was {host} last backed up
@list the backups of {host}
is there a copy of {host}
backups of {host}
@show what we saved from {host}""",
            fr="""quelles sauvegardes a-t-on de {host}
quand {host} a-t-il été sauvegardé
@lister les sauvegardes de {host}
y a-t-il une copie de {host}
sauvegardes de {host}
@montrer ce qu'on a gardé de {host}""",
            items=("{dated}", "{dated}"),
        ),
    },
    "containers": {
        "start": dict(
            names="start_container run_container docker_run container_up",
            params={"container": "container|image|name|id", "port": "port|publish|expose|p:integer?"},
            desc=["Start a container", "Run an image", "Démarre un conteneur"],
            en="""@start the container {container}
@run {container}
@run {container} on port {port}
{container} up please
@bring {container} up on port {port}
I need {container} running""",
            fr="""@démarrer le conteneur {container}
@lancer {container}
@lancer {container} sur le port {port}
conteneur {container}, en marche
@mettre {container} en route sur le port {port}
il faut que {container} tourne""",
            done=("🐳 {container} is running.", "🐳 {container} tourne."),
        ),
        "stop": dict(
            names="stop_container docker_stop kill_container container_down",
            params={"container": "container|name|id|which"},
            desc=["Stop a container", "Bring a container down", "Arrête un conteneur"],
            en="""@stop the container {container}
@kill {container}
@bring {container} down
{container} eats all the memory, stop it
{container} is no longer needed
@shut the container {container}
{container} has to go down""",
            fr="""@arrêter le conteneur {container}
@tuer {container}
@couper {container}
{container} mange toute la mémoire, arrête-le
on n'a plus besoin du conteneur {container}
conteneur {container} : stop
{container} doit s'arrêter""",
            done=("🐳 {container} stopped.", "🐳 {container} arrêté."),
        ),
        "list": dict(
            names="list_containers docker_ps running_containers show_containers",
            params={},
            desc=["Containers that run now", "List of containers", "Conteneurs en marche"],
            en="""which containers are running
@list the containers
what runs in docker
@show all containers
docker ps
what's up right now in docker""",
            fr="""quels conteneurs tournent
@lister les conteneurs
qu'est-ce qui tourne dans docker
@montrer tous les conteneurs
docker ps
les conteneurs en marche""",
            items=("{container}", "{container}"),
        ),
        "logs": dict(
            names="container_logs docker_logs get_output container_output",
            params={"container": "container|name|id|which"},
            desc=["Output of a container", "What a container printed", "Sortie d'un conteneur"],
            en="""what did the container {container} print
logs of {container}
@show the output of {container}
why did {container} stop, show its output
@read what {container} says
{container} output
{container} crashed again, what were its last words""",
            fr="""qu'a affiché le conteneur {container}
logs de {container}
@montrer la sortie de {container}
pourquoi {container} s'est arrêté, montre sa sortie
@lire ce que dit {container}
sortie de {container}
{container} a encore planté, quels ont été ses derniers mots""",
            items=("{sentence}", "{sentence}"),
        ),
    },
    "packages": {
        "install": dict(
            names="install_package add_package pip_install install add_dependency",
            params={"package": "package|name|module|dependency", "version": "version|v|release?"},
            desc=["Install a package", "Add a dependency", "Installe un paquet"],
            en="""@install {package}
I need {package}
@add {package} {version} to the project
@install {package} version {version}
{package} is missing, get it
dependency {package}
@pull in {package}
the code says {package} cannot be found""",
            fr="""@installer {package}
il me faut {package}
@ajouter {package} {version} au projet
@installer {package} version {version}
il manque {package}, installe-le
dépendance {package}
@ajouter le paquet {package}
le code dit que {package} est introuvable""",
            done=("📦 {package} installed.", "📦 {package} installé."),
        ),
        "remove": dict(
            names="uninstall_package remove_package drop_dependency uninstall",
            params={"package": "package|name|module|dependency"},
            desc=["Uninstall a package", "Remove a dependency", "Désinstalle un paquet"],
            en="""@uninstall {package}
@remove the package {package}
nobody uses {package}, throw it out
@get rid of {package}
we can do without {package}
@drop the dependency {package}""",
            fr="""@désinstaller {package}
@enlever le paquet {package}
personne n'utilise {package}, enlève-le
@supprimer {package}
on peut se passer de {package}
@retirer la dépendance {package}""",
            done=("📦 {package} removed.", "📦 {package} retiré."),
        ),
        "latest": dict(
            names="latest_version check_package newest_release package_info",
            params={"package": "package|name|module|dependency"},
            desc=["Newest version of a package", "Look a package up", "Dernière version d'un paquet"],
            en="""what is the latest {package}
is there a new version of {package}
newest {package}
@check for a newer {package}
which version is {package} at
is our {package} out of date""",
            fr="""quelle est la dernière version de {package}
y a-t-il une nouvelle version de {package}
{package}, dernière version
@vérifier s'il y a un {package} plus récent
à quelle version en est {package}
notre {package} est-il dépassé""",
            value=("{package}: {v}", "{package} : {v}"),
            v="version",
        ),
        "upgrade": dict(
            names="upgrade_package update_package bump_version update_dependency",
            params={"package": "package|name|module|dependency"},
            desc=["Update a package to its newest version", "Upgrade a dependency", "Met un paquet à jour"],
            en="""@upgrade {package}
@update the package {package}
@bring {package} up to date
our {package} is too old
@bump {package}
@move {package} to the newest version
there's a security hole in our {package}""",
            fr="""@mettre {package} à jour
@actualiser le paquet {package}
notre {package} est trop vieux
@passer {package} à la dernière version
mise à jour de {package}
@monter {package} de version
il y a une faille dans notre {package}""",
            done=("📦 {package} is up to date.", "📦 {package} est à jour."),
        ),
    },
    "flags": {
        "enable": dict(
            names="enable_flag turn_on_feature activate_flag feature_on",
            params={"flag": "flag|feature|name|key", "env": "environment|env|where|in?"},
            desc=["Switch a feature flag on", "Activate a feature", "Active une fonctionnalité"],
            en="""@enable {flag}
@turn {flag} on in {env}
users should see {flag}
@activate the feature {flag}
flag {flag}: on
@switch on {flag} for {env}
the testers are happy, everyone gets {flag}""",
            fr="""@activer {flag}
@mettre {flag} en marche en {env}
les utilisateurs doivent voir {flag}
@allumer la fonctionnalité {flag}
drapeau {flag} : actif
@activer {flag} pour {env}
les testeurs sont contents, tout le monde reçoit {flag}""",
            done=("✅ {flag} is on.", "✅ {flag} est actif."),
        ),
        "disable": dict(
            names="disable_flag turn_off_feature deactivate_flag feature_off",
            params={"flag": "flag|feature|name|key"},
            desc=["Switch a feature flag off", "Hide a feature", "Désactive une fonctionnalité"],
            en="""@disable {flag}
@turn {flag} off
nobody should see {flag}
@hide the feature {flag}
flag {flag}: off
{flag} causes trouble, @switch it off
we showed {flag} too early, take it away""",
            fr="""@désactiver {flag}
@couper {flag}
personne ne doit voir {flag}
@cacher la fonctionnalité {flag}
drapeau {flag} : inactif
{flag} pose problème, coupe-le
on a montré {flag} trop tôt, retire-le""",
            done=("✅ {flag} is off.", "✅ {flag} est inactif."),
        ),
        "check": dict(
            names="is_flag_on flag_state get_flag feature_state",
            params={"flag": "flag|feature|name|key"},
            desc=["Whether a feature flag is on", "State of a feature", "État d'un drapeau"],
            en="""is {flag} on
is the feature {flag} live
state of {flag}
@check {flag}
do people already see {flag}
@tell me whether {flag} is active""",
            fr="""est-ce que {flag} est actif
la fonctionnalité {flag} est-elle en ligne
état de {flag}
@vérifier {flag}
les gens voient-ils déjà {flag}
@dire-moi si {flag} est actif""",
            value=("{flag}: {v}.", "{flag} : {v}."),
            v="yes",
        ),
    },
    "users": {
        "create": dict(
            names="create_user add_user new_user register_user user_add",
            params={"login": "username|login|user|handle", "role": "role|group|rights|as?"},
            desc=["Create a user with a login", "Register a new colleague", "Crée un utilisateur"],
            en="""@create a user {login}
@add {login} as {role}
new colleague, login {login}
{login} needs a login
@register {login} with the role {role}
user {login}, {role}
a new developer starts today, call them {login}""",
            fr="""@créer un utilisateur {login}
@ajouter {login} comme {role}
nouveau collègue, identifiant {login}
{login} a besoin d'un identifiant
@enregistrer {login} avec le rôle {role}
utilisateur {login}, {role}
un nouveau développeur arrive, appelle-le {login}""",
            done=("👤 {login} created.", "👤 {login} créé."),
        ),
        "disable": dict(
            names="disable_user deactivate_user lock_user suspend_user",
            params={"login": "username|login|user|handle"},
            desc=["Lock a user out", "Suspend a login", "Désactive un utilisateur"],
            en="""{login} has left the company
@disable {login}
@lock {login} out
@suspend the user {login}
{login} must not log in any more
@deactivate {login}
{login} was fired""",
            fr="""{login} a quitté l'entreprise
@désactiver {login}
@bloquer {login}
@suspendre l'utilisateur {login}
{login} ne doit plus se connecter
@fermer l'accès de {login}
{login} a été renvoyé""",
            done=("👤 {login} is locked.", "👤 {login} est bloqué."),
        ),
        "password": dict(
            names="reset_password new_password change_password recover_login",
            params={"login": "username|login|user|handle"},
            desc=["Reset the password of a user", "Help somebody log in again", "Réinitialise un mot de passe"],
            en="""{login} forgot the password
@reset the password of {login}
new password for {login}
{login} can't log in
@send {login} a new password
@help {login} get back in
poor {login} typed it wrong three times""",
            fr="""{login} a oublié son mot de passe
@réinitialiser le mot de passe de {login}
nouveau mot de passe pour {login}
{login} n'arrive pas à se connecter
@donner un nouveau mot de passe à {login}
@aider {login} à se reconnecter
le pauvre {login} s'est trompé trois fois""",
            done=("🔑 New password for {login}.", "🔑 Nouveau mot de passe pour {login}."),
        ),
        "role": dict(
            names="set_role change_rights grant_role make_role",
            params={"login": "username|login|user|who", "role": "role|group|rights|level"},
            desc=["Change the role of a user", "Grant rights", "Change le rôle d'un utilisateur"],
            en="""@make {login} {role}
{login} becomes {role}
@give {login} the rights of {role}
@set the role of {login} to {role}
{login} should be {role}
rights of {login}: {role}
{login} has been promoted, from now on {role}""",
            fr="""@passer {login} en {role}
{login} devient {role}
@donner à {login} les droits : {role}
@mettre le rôle de {login} à {role}
{login} doit être {role}
droits de {login} : {role}
{login} a été promu, désormais {role}""",
            done=("✅ {login}: {role}.", "✅ {login} : {role}."),
        ),
    },
    "web": {
        "fetch": dict(
            names="fetch_url open_url get_page read_website download_page",
            params={"url": "url|address|link|page"},
            desc=["Read a web page by its address", "Download a page", "Lit une page web"],
            en="""@open {url}
what's on {url}
@read the page {url}
@fetch {url}
@show me {url}
I'd like to know what {url} says
somebody sent me {url}, what is it""",
            fr="""@ouvrir {url}
qu'y a-t-il sur {url}
@lire la page {url}
@télécharger {url}
@montrer-moi {url}
j'aimerais savoir ce que dit {url}
on m'a envoyé {url}, qu'est-ce que c'est""",
            value=("{v}", "{v}"),
            v="sentence",
        ),
        "shorten": dict(
            names="shorten_url short_link make_short_url tiny_link",
            params={"url": "url|link|long_url|address"},
            desc=["Make a short link", "Shorten a web address", "Raccourcit un lien"],
            en="""@shorten {url}
{url} is too long
a short link for {url}
@make {url} shorter
@turn {url} into something short
tiny version of {url}
{url} doesn't fit on the flyer""",
            fr="""@raccourcir {url}
{url} est trop long
un lien court pour {url}
@faire plus court que {url}
@réduire {url}
version courte de {url}
{url} ne tient pas sur l'affiche""",
            value=("{v}", "{v}"),
            v="url",
        ),
        "ping": dict(
            names="ping check_site is_site_up test_url uptime_check",
            params={"domain": "host|site|domain|target"},
            desc=["Whether a site answers", "Ping a host", "Vérifie si un site répond"],
            en="""is {domain} down
@ping {domain}
does {domain} answer
is it me or is {domain} offline
can you get through to {domain}
@test {domain}
our customers say {domain} doesn't load""",
            fr="""est-ce que {domain} est en panne
@pinguer {domain}
{domain} répond-il
c'est moi ou {domain} est hors ligne
peut-on joindre {domain}
@tester {domain}
nos clients disent que {domain} ne s'ouvre pas""",
            value=("{domain}: {v}.", "{domain} : {v}."),
            v="health",
        ),
        "port": dict(
            names="check_port is_port_open scan_port test_port",
            params={"ip": "host|ip|address|target", "port": "port|number|p:integer"},
            desc=["Whether a port of a host is open", "Test a connection", "Teste un port"],
            en="""is port {port} open on {ip}
@check port {port} at {ip}
can I connect to {ip} on {port}
@test {ip}:{port}
does {ip} listen on {port}
port {port}, host {ip}""",
            fr="""le port {port} est-il ouvert sur {ip}
@vérifier le port {port} de {ip}
peut-on se connecter à {ip} sur {port}
@tester {ip}:{port}
est-ce que {ip} écoute sur {port}
port {port}, machine {ip}""",
            value=("{ip}:{port}: {v}.", "{ip}:{port} : {v}."),
            v="yes",
        ),
    },
    "vault": {
        "generate": dict(
            names="generate_password random_password make_password new_secret",
            params={"count": "length|size|characters|n:integer"},
            desc=["Make up a random password", "Generate a secret", "Génère un mot de passe"],
            en="""@generate a password of {count} characters
a password with {count} letters
I need a new secret, {count} characters
@make up a password, length {count}
random password {count}
@invent a strong password of {count} signs""",
            fr="""@générer un mot de passe de {count} caractères
un mot de passe de {count} lettres
il me faut un nouveau secret, {count} caractères
@inventer un mot de passe, longueur {count}
mot de passe au hasard, {count}
@créer un mot de passe solide de {count} signes""",
            value=("{v}", "{v}"),
            v="secret",
        ),
        "get": dict(
            names="get_secret show_password lookup_credentials read_secret",
            params={"shop": "site|name|service|for"},
            desc=["Password kept for a site", "Read a stored secret", "Retrouve un mot de passe"],
            en="""what is my password for {shop}
I forgot how to log in to {shop}
@show the password of {shop}
password {shop}
@look up my {shop} login
how do I get into {shop}
I can't remember what I use at {shop}""",
            fr="""quel est mon mot de passe pour {shop}
je ne sais plus me connecter à {shop}
@montrer le mot de passe de {shop}
mot de passe {shop}
@retrouver mes identifiants {shop}
comment me connecter à {shop}
je ne me rappelle plus ce que j'utilise chez {shop}""",
            value=("{shop}: {v}", "{shop} : {v}"),
            v="secret",
        ),
        "store": dict(
            names="store_secret save_password keep_credentials add_secret",
            params={"shop": "site|name|service|for", "secret": "password|secret|value|pass"},
            desc=["Keep a password for a site", "Store a secret", "Enregistre un mot de passe"],
            en="""@keep the password {secret} for {shop}
my {shop} password is {secret}
@save {secret} as my password for {shop}
{shop}: {secret}, @remember it
@store {secret} for {shop}
new password at {shop}: {secret}""",
            fr="""@garder le mot de passe {secret} pour {shop}
mon mot de passe {shop} est {secret}
@enregistrer {secret} comme mot de passe de {shop}
{shop} : {secret}, retiens-le
@stocker {secret} pour {shop}
nouveau mot de passe chez {shop} : {secret}""",
            done=("🔑 Saved for {shop}.", "🔑 Enregistré pour {shop}."),
        ),
    },
}
