"""Networks, traffic, traces, experiments and the names of sites."""

DOMAINS = {
    "vpn": {
        "connect": dict(
            names="vpn_connect connect_vpn start_vpn enable_tunnel",
            params={"country": "country|location|server"},
            desc=["Connect to the VPN through a country", "Start the tunnel", "Connecte le VPN"],
            en="""@connect the VPN to {country}
@start the VPN in {country}
VPN via {country}
I want to surf from {country}, connect the VPN
@enable the tunnel through {country}
connect me to a {country} VPN server""",
            fr="""@connecter le VPN au {country}
@démarrer le VPN au {country}
VPN via {country}
je veux surfer depuis {country}, connecte le VPN
@activer le tunnel par {country}
connecte-moi à un serveur VPN, {country}""",
        ),
        "disconnect": dict(
            names="vpn_disconnect disconnect_vpn stop_vpn close_tunnel",
            params={},
            desc=["Disconnect from the VPN", "Close the tunnel", "Déconnecte le VPN"],
            en="""@disconnect the VPN
@stop the VPN
VPN off
@close the tunnel
I don't need the VPN any more
@leave the VPN""",
            fr="""@déconnecter le VPN
@arrêter le VPN
VPN coupé
@fermer le tunnel
je n'ai plus besoin du VPN
@quitter le VPN""",
        ),
        "status": dict(
            names="vpn_status is_vpn_on tunnel_state vpn_connected",
            params={},
            desc=["Whether the VPN is connected", "State of the tunnel", "État du VPN"],
            en="""is the VPN on
status of the VPN
am I connected to the VPN
@check whether the VPN is connected
does the tunnel stand
VPN state""",
            fr="""le VPN est-il actif
état du VPN
suis-je connecté au VPN
@vérifier si le VPN est connecté
le tunnel est-il en place
statut du VPN""",
            v="power",
        ),
    },
    "netports": {
        "enable": dict(
            names="enable_port port_up activate_switch_port turn_port_on",
            params={"port": "port|port_number|interface:integer"},
            desc=["Enable a port of the network switch", "Activate a port", "Active un port du commutateur"],
            en="""@enable port {port} of the switch
@activate the switch port {port}
port {port} up
switch port {port} must work again, enable it
@turn on port {port} of the network switch
@bring the port {port} up""",
            fr="""@activer le port {port} du commutateur
@activer le port réseau {port}
port {port} actif
le port {port} du switch doit remarcher, active-le
@allumer le port {port} du commutateur
@remettre le port {port} du switch en service""",
        ),
        "disable": dict(
            names="disable_port port_down deactivate_switch_port shut_port",
            params={"port": "port|port_number|interface:integer"},
            desc=["Disable a port of the network switch", "Shut a port", "Désactive un port du commutateur"],
            en="""@disable port {port} of the switch
@shut the switch port {port}
port {port} down
nobody should plug into port {port}, disable it
@turn off port {port} of the network switch
@deactivate port {port}""",
            fr="""@désactiver le port {port} du commutateur
@couper le port réseau {port}
port {port} désactivé
personne ne doit se brancher sur le port {port}, désactive-le
@éteindre le port {port} du commutateur
@mettre le port {port} du switch hors service""",
        ),
        "vlan": dict(
            names="assign_vlan set_port_vlan move_to_vlan port_vlan",
            params={"port": "port|port_number|interface:integer", "row": "vlan|vlan_id|network:integer"},
            desc=["Assign a switch port to a VLAN", "VLAN of a port", "Affecte un port à un VLAN"],
            en="""@assign port {port} to VLAN {row}
@put the port {port} into VLAN {row}
VLAN {row} on port {port}
@move switch port {port} to the VLAN {row}
port {port} belongs to VLAN {row}
@set the VLAN of port {port} to {row}""",
            fr="""@affecter le port {port} au VLAN {row}
@mettre le port {port} dans le VLAN {row}
VLAN {row} sur le port {port}
@déplacer le port {port} du switch vers le VLAN {row}
le port {port} appartient au VLAN {row}
@régler le VLAN du port {port} sur {row}""",
        ),
        "traffic": dict(
            names="switch_port_traffic switch_port_stats port_throughput interface_stats",
            params={"port": "port|port_number|interface:integer"},
            desc=["Traffic on a port of the switch", "Throughput of an interface", "Trafic d'un port"],
            en="""how much traffic is on port {port}
traffic of the switch port {port}
@show the statistics of port {port}
throughput on port {port}
is there much traffic on port {port} of the switch
@check the interface {port}, how busy is it""",
            fr="""combien de trafic y a-t-il sur le port {port}
trafic du port {port} du commutateur
@montrer les statistiques du port {port}
débit sur le port {port}
y a-t-il beaucoup de trafic sur le port {port} du switch
@vérifier l'interface {port}, elle est chargée""",
            v="hourly",
        ),
    },
    "balancer": {
        "add": dict(
            names="add_backend register_backend join_pool attach_server",
            params={"host": "backend|server|host", "service": "pool|service|group"},
            desc=[
                "Add a backend server to the pool of a load balancer",
                "Join a server to a pool",
                "Ajoute un serveur au répartiteur",
            ],
            en="""@add the backend {host} to the pool {service}
@register {host} as a backend of {service}
load balancer: {host} joins {service}
@attach the server {host} to the {service} pool
let {host} serve in the pool {service} too
new backend for {service}: {host}""",
            fr="""@ajouter le backend {host} au groupe {service}
@enregistrer {host} comme backend de {service}
répartiteur : {host} rejoint {service}
@attacher le serveur {host} au pool {service}
fais aussi servir {host} dans le groupe {service}
nouveau backend pour {service} : {host}""",
        ),
        "drain": dict(
            names="drain_backend drain_server no_new_requests empty_backend",
            params={"host": "backend|server|host"},
            desc=[
                "Send a backend no new requests",
                "Drain a server of the load balancer",
                "Vide un serveur du répartiteur",
            ],
            en="""@drain the backend {host}
no new requests to {host}, drain it
load balancer: drain {host}
@drain {host} before the update
the server {host} should finish its requests and get no new ones
@empty the backend {host}""",
            fr="""@vider le backend {host}
plus de nouvelles requêtes vers {host}, vide-le
répartiteur : vider {host}
@drainer {host} avant la mise à jour
le serveur {host} doit finir ses requêtes sans en recevoir
@drainer le backend {host}""",
        ),
        "weight": dict(
            names="set_backend_weight weigh_backend traffic_share backend_weight",
            params={"host": "backend|server|host", "percent": "weight|share|percent:integer"},
            desc=["Share of the traffic that a backend gets", "Weight of a server", "Part du trafic d'un serveur"],
            en="""@set the weight of the backend {host} to {percent}
@give the backend {host} {percent} percent of the traffic
traffic share of {host}: {percent}
backend {host}, weight {percent}
{host} should get {percent} percent of the requests
@send {percent} percent of the traffic to {host}""",
            fr="""@régler le poids du backend {host} à {percent}
@donner au backend {host} {percent} pour cent du trafic
part du trafic de {host} : {percent}
backend {host}, poids {percent}
{host} doit recevoir {percent} pour cent des requêtes
@envoyer {percent} pour cent du trafic vers {host}""",
        ),
    },
    "traces": {
        "get": dict(
            names="get_trace show_trace trace_details fetch_trace",
            params={"commit": "trace|trace_id|id"},
            desc=["Get the spans of a trace", "Show one trace", "Montre une trace"],
            en="""@show the trace {commit}
@get trace {commit}
what happened in the trace {commit}
spans of the trace {commit}
@fetch the details of trace {commit}
trace {commit}, step by step""",
            fr="""@montrer la trace {commit}
@récupérer la trace {commit}
que s'est-il passé dans la trace {commit}
étapes de la trace {commit}
@donner les détails de la trace {commit}
trace {commit}, pas à pas""",
            items="func seconds",
        ),
        "slowest": dict(
            names="slowest_traces slow_spans find_slow_traces longest_requests",
            params={"service": "service|component|name"},
            desc=["Slowest traces of a service", "Requests that took longest", "Traces les plus lentes d'un service"],
            en="""which traces of {service} are the slowest
@find the slowest traces of {service}
slow spans in {service}
@list the longest requests of {service}
where does {service} lose its time, slowest traces
slowest requests to {service}""",
            fr="""quelles traces de {service} sont les plus lentes
@trouver les traces les plus lentes de {service}
étapes lentes dans {service}
@lister les requêtes les plus longues de {service}
où {service} perd-il son temps, traces les plus lentes
requêtes les plus lentes vers {service}""",
            items="commit seconds",
        ),
        "sample": dict(
            names="set_sampling_rate trace_sampling sample_traces sampling_percent",
            params={"service": "service|component|name", "percent": "percent|rate|share:integer"},
            desc=["Share of requests of a service to be traced", "Sampling rate", "Taux d'échantillonnage des traces"],
            en="""@trace {percent} percent of the requests to {service}
@set the sampling of {service} to {percent} percent
sampling rate for {service}: {percent}
@sample {percent} percent of {service}
{percent} percent of the traces of {service} are enough
traces for {service}: sample {percent} percent""",
            fr="""@tracer {percent} pour cent des requêtes vers {service}
@régler l'échantillonnage de {service} à {percent} pour cent
taux d'échantillonnage pour {service} : {percent}
@échantillonner {percent} pour cent de {service}
{percent} pour cent des traces de {service} suffisent
traces de {service} : échantillonner {percent} pour cent""",
        ),
    },
    "experiments": {
        "start": dict(
            names="start_experiment launch_ab_test begin_experiment run_experiment",
            params={"flag": "experiment|test|name", "percent": "share|percent|traffic:integer"},
            desc=["Start an A/B test with a share of the visitors", "Launch an experiment", "Lance un test A/B"],
            en="""@start the experiment {flag} with {percent} percent
@launch the A/B test {flag} for {percent} percent of the visitors
experiment {flag}: {percent} percent
{percent} percent of the visitors should see the test {flag}
@begin the A/B test {flag}, {percent} percent
A/B test {flag} at {percent} percent, go""",
            fr="""@lancer l'expérience {flag} avec {percent} pour cent
@démarrer le test A/B {flag} pour {percent} pour cent des visiteurs
expérience {flag} : {percent} pour cent
{percent} pour cent des visiteurs doivent voir le test {flag}
@commencer le test A/B {flag}, {percent} pour cent
test A/B {flag} à {percent} pour cent, vas-y""",
        ),
        "stop": dict(
            names="stop_experiment end_ab_test finish_experiment conclude_test",
            params={"flag": "experiment|test|name"},
            desc=["Stop an A/B test", "End an experiment", "Arrête un test A/B"],
            en="""@stop the experiment {flag}
@end the A/B test {flag}
the A/B test {flag} is finished
we've seen enough of the experiment {flag}
@conclude the test {flag}
experiment {flag}: stop""",
            fr="""@arrêter l'expérience {flag}
@terminer le test A/B {flag}
le test A/B {flag} est fini
on en a assez vu de l'expérience {flag}
@conclure le test {flag}
expérience {flag} : stop""",
        ),
        "result": dict(
            names="experiment_result ab_test_winner test_outcome winning_variant",
            params={"flag": "experiment|test|name"},
            desc=["Which variant of an A/B test wins", "Result of an experiment", "Résultat d'un test A/B"],
            en="""who wins the A/B test {flag}
result of the experiment {flag}
@show the outcome of the test {flag}
which variant of {flag} is better
is there a winner in the experiment {flag}
@read the results of the A/B test {flag}""",
            fr="""qui gagne le test A/B {flag}
résultat de l'expérience {flag}
@montrer l'issue du test {flag}
quelle variante de {flag} est la meilleure
y a-t-il un gagnant dans l'expérience {flag}
@lire les résultats du test A/B {flag}""",
            v="share",
        ),
    },
    "crashes": {
        "list": dict(
            names="recent_errors recent_crashes error_reports get_exceptions",
            params={"service": "project|app|service"},
            desc=["Recent errors and crashes of a project", "Exceptions users met", "Erreurs récentes d'un projet"],
            en="""@list the recent errors of {service}
which crashes has {service} had
@show the exceptions of {service}
latest errors in {service}
does {service} crash for our users, list the reports
error reports for the project {service}""",
            fr="""@lister les erreurs récentes de {service}
quels plantages {service} a-t-il eus
@montrer les exceptions de {service}
dernières erreurs dans {service}
{service} plante-t-il chez nos utilisateurs, liste les rapports
rapports d'erreur du projet {service}""",
            items="rule seen",
        ),
        "ignore": dict(
            names="ignore_error mute_error silence_exception skip_error",
            params={"ref": "error|error_id|exception"},
            desc=["Ignore an error from now on", "Silence an exception", "Ignore une erreur"],
            en="""@ignore the error {ref}
error {ref} is harmless, ignore it
@silence the exception {ref}
no more alerts about the error {ref}
@mute the error {ref}
exception {ref}: ignore""",
            fr="""@ignorer l'erreur {ref}
l'erreur {ref} est sans danger, ignore-la
@faire taire l'exception {ref}
plus d'alerte pour l'erreur {ref}
@taire l'erreur {ref}
exception {ref} : ignorer""",
        ),
        "owner": dict(
            names="assign_error give_error_to set_error_owner route_error",
            params={"ref": "error|error_id|exception", "name": "person|assignee|owner"},
            desc=["Assign an error to somebody", "Who fixes an exception", "Attribue une erreur à quelqu'un"],
            en="""@assign the error {ref} to {name}
{name} should fix the error {ref}
error {ref} → {name}
@give the exception {ref} to {name}
{name} takes the error {ref}
owner of error {ref}: {name}""",
            fr="""@attribuer l'erreur {ref} à {name}
{name} doit corriger l'erreur {ref}
erreur {ref} → {name}
@confier l'exception {ref} à {name}
{name} prend l'erreur {ref}
responsable de l'erreur {ref} : {name}""",
        ),
    },
    "registrar": {
        "free": dict(
            names="domain_available is_domain_free check_domain_name can_register",
            params={"domain": "domain|name|site"},
            desc=[
                "Whether a domain name is still free",
                "Availability of a domain",
                "Disponibilité d'un nom de domaine",
            ],
            en="""is the domain {domain} still free
can I register {domain}
@check whether {domain} is available
is {domain} taken already
availability of the domain {domain}
does anybody own the domain {domain}""",
            fr="""le domaine {domain} est-il encore libre
puis-je enregistrer {domain}
@vérifier si {domain} est disponible
{domain} est-il déjà pris
disponibilité du domaine {domain}
quelqu'un possède-t-il le domaine {domain}""",
            v="yes",
        ),
        "register": dict(
            names="register_domain buy_domain purchase_domain get_domain",
            params={"domain": "domain|name|site", "stars": "years|period|for_years:integer?"},
            desc=["Register a domain name", "Buy a domain for some years", "Enregistre un nom de domaine"],
            en="""@register the domain {domain}
@buy the domain {domain}
@register {domain} for {stars} years
I want to own the domain {domain}
domain {domain}, {stars} years, buy it
@purchase the domain name {domain}""",
            fr="""@enregistrer le domaine {domain}
@acheter le domaine {domain}
@enregistrer {domain} pour {stars} ans
je veux posséder le domaine {domain}
domaine {domain}, {stars} ans, achète-le
@acquérir le nom de domaine {domain}""",
        ),
        "renew": dict(
            names="renew_domain extend_domain prolong_domain domain_renewal",
            params={"domain": "domain|name|site"},
            desc=["Renew a domain that is about to expire", "Extend a registration", "Renouvelle un nom de domaine"],
            en="""@renew the domain {domain}
the domain {domain} runs out soon, extend it
renewal of {domain}
@extend the registration of {domain}
@keep the domain {domain} another year
we must not lose the domain {domain}, renew it""",
            fr="""@renouveler le domaine {domain}
le domaine {domain} expire bientôt, prolonge-le
renouvellement de {domain}
@prolonger l'enregistrement de {domain}
@garder le domaine {domain} un an de plus
il ne faut pas perdre le domaine {domain}, renouvelle-le""",
        ),
        "owner": dict(
            names="whois domain_owner who_owns_domain registrant_of",
            params={"domain": "domain|name|site"},
            desc=["Who owns a domain", "Registrant of a name", "Propriétaire d'un domaine"],
            en="""who owns the domain {domain}
whois {domain}
owner of the domain {domain}
@look up the registrant of {domain}
whose domain is {domain}
@find out who registered {domain}""",
            fr="""à qui appartient le domaine {domain}
whois {domain}
propriétaire du domaine {domain}
@chercher le titulaire de {domain}
qui a le domaine {domain}
@trouver qui a enregistré {domain}""",
            v="company",
        ),
    },
    "seo": {
        "rank": dict(
            names="keyword_rank search_position google_rank ranking_of",
            params={"topic": "keyword|query|term", "domain": "site|domain|website"},
            desc=[
                "Position of a site in search results for a keyword",
                "Ranking",
                "Position d'un site pour un mot-clé",
            ],
            en="""where does {domain} rank for {topic}
position of {domain} for the keyword {topic}
@check the ranking of {domain} for '{topic}'
keyword {topic}, rank of {domain}
is {domain} on the first page for the search {topic}
search position: {domain}, {topic}""",
            fr="""à quelle place est {domain} pour {topic}
position de {domain} pour le mot-clé {topic}
@vérifier le classement de {domain} sur '{topic}'
mot-clé {topic}, rang de {domain}
{domain} est-il en première page pour la recherche {topic}
position de recherche : {domain}, {topic}""",
            v="rank",
        ),
        "backlinks": dict(
            names="list_backlinks who_links_to inbound_links links_to_site",
            params={"domain": "site|domain|website"},
            desc=["Sites that link to a site", "Backlinks", "Sites qui pointent vers un site"],
            en="""who links to {domain}
@list the backlinks of {domain}
inbound links of {domain}
which sites link to {domain}
@show the backlinks for {domain}
how many links point to {domain}, list them""",
            fr="""qui fait un lien vers {domain}
@lister les backlinks de {domain}
liens entrants de {domain}
quels sites pointent vers {domain}
@montrer les liens vers {domain}
combien de liens mènent à {domain}, liste-les""",
            items="url",
        ),
        "sitemap": dict(
            names="submit_sitemap index_site send_sitemap request_indexing",
            params={"url": "url|sitemap|page"},
            desc=["Submit a sitemap to the search engines", "Request indexing", "Soumet un plan de site"],
            en="""@submit the sitemap {url}
@send {url} to the search engines
search engines should index {url}
sitemap: {url}
@request indexing of {url}
{url} doesn't show up in searches, have it indexed""",
            fr="""@soumettre le plan de site {url}
@envoyer {url} aux moteurs de recherche
les moteurs de recherche doivent indexer {url}
plan de site : {url}
@demander l'indexation de {url}
{url} n'apparaît pas dans les recherches, fais-le indexer""",
        ),
    },
}
