"""Operations, machine learning and the browser."""

DOMAINS = {
    "pods": {
        "scale": dict(
            names="scale_pods set_pod_count kubectl_scale",
            params={"service": "deployment|workload|name", "replicas": "pods|replicas|n:integer"},
            desc=["Number of pods of a workload in the cluster", "Scale a deployment", "Nombre de pods"],
            en="""@scale {service} to {replicas} pods
{service} needs {replicas} pods
{replicas} pods of {service}
too much load, {replicas} pods for {service}
{service}: {replicas} pods
@run {service} in {replicas} pods
I want {replicas} pods of {service}
pods of {service} up to {replicas}""",
            fr="""@passer {service} à {replicas} pods
{service} a besoin de {replicas} pods
{replicas} pods de {service}
trop de charge, {replicas} pods pour {service}
{service} : {replicas} pods
@faire tourner {service} sur {replicas} pods
je veux {replicas} pods de {service}
pods de {service} à {replicas}""",
        ),
        "describe": dict(
            names="describe_pod pod_state why_is_pod_failing",
            params={"pod": "pod|pod_name|name"},
            desc=["State of a pod of the cluster", "Why a pod does not start", "État d'un pod"],
            en="""what's wrong with the pod {pod}
@describe the pod {pod}
pod {pod}: state
is pod {pod} healthy
{pod} does not start, look at the pod
@check the pod {pod}
state of {pod}
why does pod {pod} crash""",
            fr="""qu'a le pod {pod}
@décrire le pod {pod}
pod {pod} : état
le pod {pod} est-il sain
{pod} ne démarre pas, regarde le pod
@vérifier le pod {pod}
état de {pod}
pourquoi le pod {pod} plante-t-il""",
            v="health",
        ),
        "evict": dict(
            names="evict_pod kill_pod deletePod",
            params={"pod": "pod|pod_name|name", "seconds": "grace|grace_seconds|wait:integer?"},
            desc=["Delete a pod so that a fresh one takes its place", "Kill a pod", "Supprime un pod"],
            en="""@kill the pod {pod}
pod {pod} hangs, away with it
@delete pod {pod} after {seconds} seconds
{pod}: evict
@throw {pod} out of the cluster
replace the stuck pod {pod}
pod {pod} must die, grace of {seconds} seconds
get me a fresh pod instead of {pod}""",
            fr="""@tuer le pod {pod}
le pod {pod} est bloqué, vire-le
@supprimer le pod {pod} après {seconds} secondes
{pod} : à évincer
@éjecter {pod} du cluster
remplace le pod coincé {pod}
le pod {pod} doit mourir, délai de {seconds} secondes
donne-moi un pod neuf à la place de {pod}""",
        ),
    },
    "firewall": {
        "allow": dict(
            names="allow_port open_port_rule permit_traffic",
            params={"port": "port|dport|number2:integer", "ip": "source|ip|from_ip?"},
            desc=["Let traffic through the firewall on a port", "Open a port", "Autorise un port"],
            en="""@open port {port}
@allow port {port} from {ip}
port {port} must be reachable
let {ip} in on port {port}
firewall: allow {port}
nobody reaches us on {port}, open it
@permit traffic on port {port}
{port} open""",
            fr="""@ouvrir le port {port}
@autoriser le port {port} depuis {ip}
le port {port} doit être joignable
laisse entrer {ip} sur le port {port}
pare-feu : autorise {port}
personne ne nous joint sur {port}, ouvre-le
@permettre le trafic sur le port {port}
{port} ouvert""",
        ),
        "deny": dict(
            names="block_ip deny_address ban_host",
            params={"ip": "address|ip|host"},
            desc=["Block an address in the firewall", "Ban an attacker", "Bloque une adresse"],
            en="""@block {ip}
{ip} attacks us
no more traffic from {ip}
@ban the address {ip}
firewall: deny {ip}
keep {ip} out
lots of failed logins from {ip}, shut it out
{ip} blocked""",
            fr="""@bloquer {ip}
{ip} nous attaque
plus de trafic venant de {ip}
@bannir l'adresse {ip}
pare-feu : refuse {ip}
ne laisse pas entrer {ip}
plein d'échecs de connexion depuis {ip}, bloque
{ip} bloquée""",
        ),
        "rules": dict(
            names="list_firewall_rules show_rules rules_for_port",
            params={"port": "port|dport|for_port:integer"},
            desc=["Rules of the firewall about a port", "Which addresses may use a port", "Règles d'un port"],
            en="""who may use port {port}
firewall rules for port {port}
@list the rules of port {port}
which addresses reach port {port}
port {port}: rules
(|can you |could you |please )show me what is allowed on {port}
from where is {port} open
is {port} open to anyone""",
            fr="""qui peut utiliser le port {port}
règles du pare-feu pour le port {port}
@lister les règles du port {port}
quelles adresses joignent le port {port}
port {port} : règles
@montrer ce qui est permis sur {port}
depuis où {port} est-il ouvert
{port} est-il ouvert à quelqu'un""",
            items="ip",
        ),
    },
    "oncall": {
        "who": dict(
            names="who_is_oncall oncall_person get_responder",
            params={"service": "service|team|for"},
            desc=["Who is on call for a service", "Person to wake up at night", "Personne d'astreinte"],
            en="""who is on call for {service}
whom do I wake for {service}
on-call of {service}
@find the person on duty for {service}
{service}: on call
who looks after {service} tonight
(|can you |could you |please )tell me who is responsible for {service} now
whose pager rings for {service}""",
            fr="""qui est d'astreinte pour {service}
qui réveiller pour {service}
astreinte de {service}
@trouver la personne d'astreinte pour {service}
{service} : astreinte
qui s'occupe de {service} cette nuit
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) qui est responsable de {service} maintenant
quel téléphone sonne pour {service}""",
            v="name",
        ),
        "page": dict(
            names="page_oncall trigger_incident raise_alarm",
            params={"service": "service|affected|what", "text": "message|summary|problem"},
            desc=["Wake the person on call with a message", "Trigger an incident", "Déclenche une alerte d'astreinte"],
            en="""@page whoever cares for {service}: {text}
incident {service}: {text}
wake somebody, {service}: {text}
@raise an incident on {service}: {text}
{service} is on fire: {text}
@alert the on-call of {service}: {text}
new incident at {service}: {text}
pager, {service}: {text}""",
            fr="""@réveiller le responsable de {service} : {text}
incident {service} : {text}
réveille quelqu'un, {service} : {text}
@ouvrir un incident sur {service} : {text}
{service} brûle : {text}
@alerter l'astreinte de {service} : {text}
nouvel incident sur {service} : {text}
alerte, {service} : {text}""",
        ),
        "swap": dict(
            names="swap_shift cover_oncall exchange_duty",
            params={"name": "absent|person|who", "name2": "cover|replacement|by", "date": "day|date|on"},
            desc=["Somebody takes the on-call day of somebody", "Exchange duty", "Échange une astreinte"],
            en="""{name2} takes the on-call of {name} {date}
@swap {name} for {name2} on call {date}
{name} is ill {date}, {name2} gets the pager
on-call {date}: {name2} instead of {name}
@let {name2} cover for {name} {date}
{date} {name2} does the duty of {name}
pager from {name} to {name2} {date}
{name} can't be on call {date}, {name2} can""",
            fr="""{name2} prend l'astreinte de {name} {date}
@remplacer {name} par {name2} pour l'astreinte {date}
{name} est malade {date}, {name2} prend le bip
astreinte {date} : {name2} au lieu de {name}
@laisser {name2} assurer l'astreinte de {name} {date}
{date} {name2} fait l'astreinte de {name}
le bip passe de {name} à {name2} {date}
{name} ne peut pas être d'astreinte {date}, {name2} oui""",
        ),
        "ack": dict(
            names="acknowledge_incident take_incident ackAlert",
            params={"ticketno": "incident|id|number"},
            desc=["Say that somebody works on an incident", "Acknowledge", "Prend en charge un incident"],
            en="""@acknowledge incident {ticketno}
I'm on it, {ticketno}
incident {ticketno}: I take it
@mark the incident {ticketno} as seen
stop ringing about {ticketno}, I'm awake
{ticketno} acknowledged
I look at the incident {ticketno}
I'll handle incident {ticketno}""",
            fr="""@prendre en charge l'incident {ticketno}
je m'en occupe, {ticketno}
incident {ticketno} : c'est pour moi
@marquer l'incident {ticketno} comme vu
arrête de sonner pour {ticketno}, je suis réveillé
{ticketno} pris en charge
je regarde l'incident {ticketno}
je gère l'incident {ticketno}""",
        ),
    },
    "training": {
        "start": dict(
            names="train_model start_training fit",
            params={
                "model": "model|name|network",
                "count": "epochs|passes|n_epochs:integer",
                "rate": "lr|learning_rate|step:number?",
            },
            desc=["Train a model for some epochs", "Start a training run", "Entraîne un modèle"],
            en="""@train {model} for {count} epochs
training of {model}, {count} epochs
{model}: {count} epochs
@fit {model}, {count} passes over the data
let {model} learn for {count} epochs
@start training {model} with {count} epochs at rate {rate}
{count} epochs of {model}
{model} underfits, {count} more epochs""",
            fr="""@entraîner {model} pendant {count} époques
entraînement de {model}, {count} époques
{model} : {count} époques
@ajuster {model}, {count} passes sur les données
laisse {model} apprendre {count} époques
@lancer l'entraînement de {model} sur {count} époques au taux {rate}
{count} époques de {model}
{model} n'a pas assez appris, encore {count} époques""",
        ),
        "stop": dict(
            names="stop_training abort_run early_stop",
            params={"model": "model|run|name"},
            desc=["Stop a training run before its end", "Abort training", "Arrête un entraînement"],
            en="""@stop the training of {model}
{model} diverges, abort
no more training for {model}
@abort the run {model}
the loss of {model} explodes, stop it
{model}: stop learning
training {model} off
@end {model}'s training right now""",
            fr="""@arrêter l'entraînement de {model}
{model} diverge, arrête
plus d'entraînement pour {model}
@interrompre l'entraînement {model}
la perte de {model} explose, stoppe
{model} : arrête d'apprendre
entraînement {model} stoppé
@finir tout de suite l'entraînement de {model}""",
        ),
        "loss": dict(
            names="training_loss current_loss run_progress",
            params={"model": "model|run|name"},
            desc=["Loss of a training run now", "How well a model learns", "Perte actuelle d'un entraînement"],
            en="""what is the loss of {model}
how well does {model} learn
loss, {model}
@check how {model} is learning
is {model} still getting better
{model}: current loss
@read the loss of {model}
does the training of {model} converge""",
            fr="""quelle est la perte de {model}
{model} apprend-il bien
perte, {model}
@vérifier comment {model} apprend
{model} progresse-t-il encore
{model} : perte actuelle
@lire la perte de {model}
l'entraînement de {model} converge-t-il""",
            v="score3",
        ),
        "predict": dict(
            names="predict infer run_inference",
            params={"model": "model|with_model|network", "path": "input|file|data"},
            desc=["Apply a trained model to a file", "Inference", "Applique un modèle à un fichier"],
            en="""@predict {path} with {model}
what does {model} say about {path}
@apply {model} to {path}
inference: {model} on {path}
{path} through {model}
@classify {path} using {model}
let {model} guess from {path}
prediction of {model} for {path}""",
            fr="""@prédire {path} avec {model}
que dit {model} de {path}
@appliquer {model} à {path}
inférence : {model} sur {path}
{path} passé dans {model}
@classer {path} avec {model}
laisse {model} deviner à partir de {path}
prédiction de {model} pour {path}""",
            v="label",
        ),
    },
    "browser": {
        "open": dict(
            names="navigate goto_url open_page",
            params={"url": "url|address|page"},
            desc=["Open a page in the browser", "Navigate to an address", "Ouvre une page"],
            en="""@open {url} in the browser
@go to {url}
browser: {url}
I want to look at {url}
@visit {url}
page {url} please
@navigate to {url}
take me to {url}""",
            fr="""@ouvrir {url} dans le navigateur
@aller sur {url}
navigateur : {url}
je veux voir {url}
@visiter {url}
page {url}
@naviguer vers {url}
amène-moi sur {url}""",
        ),
        "click": dict(
            names="click_element press_button_on_page clickText",
            params={"word": "text|label|selector"},
            desc=["Click something on the open page", "Press a button or a link", "Clique sur un élément"],
            en="""@click on {word}
@press the button {word}
the link {word}, click it
push {word} on the page
click {word}
@tap {word} on this page
button {word}
the page asks me, choose {word} there""",
            fr="""@cliquer sur {word}
@appuyer sur le bouton {word}
le lien {word}, clique
appuie sur {word} dans la page
clic {word}
@toucher {word} sur cette page
bouton {word}
la page me demande, choisis {word} là""",
        ),
        "type": dict(
            names="type_text fill_field enterText",
            params={"column": "field|input|into", "text": "value|content|text"},
            desc=["Type a text into a field of the page", "Fill in an input", "Saisit un texte dans un champ"],
            en="""@type into the field {column}: {text}
field {column}: {text}
@fill in {column} with: {text}
in the box {column} write: {text}
@enter in {column}: {text}
the input {column} should say: {text}
page field {column}, type: {text}
put in {column}: {text}""",
            fr="""@taper dans le champ {column} : {text}
champ {column} : {text}
@remplir {column} avec : {text}
dans la case {column} écris : {text}
@saisir dans {column} : {text}
le champ {column} doit dire : {text}
champ de la page {column}, tape : {text}
mets dans {column} : {text}""",
        ),
        "shot": dict(
            names="take_screenshot capture_page screen_grab",
            params={"path": "file|save_as|target", "full": "full_page|whole|entire:boolean?"},
            desc=["Save a picture of the open page", "Screenshot, of all of the page if asked", "Capture la page"],
            en="""@take a screenshot as {path}
screenshot {path}
@capture the page in {path}
save what the browser shows in {path}
@capture the whole page into {path} => full=true
full page screenshot, {path} => full=true
from top to bottom, a picture of the page in {path} => full=true
page picture to {path}""",
            fr="""@faire une capture d'écran dans {path}
capture {path}
@capturer la page dans {path}
enregistre ce que montre le navigateur dans {path}
@capturer toute la page dans {path} => full=true
capture de la page entière, {path} => full=true
de haut en bas, une image de la page dans {path} => full=true
image de la page vers {path}""",
        ),
    },
}
