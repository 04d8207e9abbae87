"""Machines that serve, and what they tell."""

DOMAINS = {
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
            items="table",
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
            items="time sentence",
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
            items="sentence",
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
            items="dated",
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
            items="container",
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
            items="sentence",
        ),
    },
}
