"""Packages, switches, users, sites and secrets."""

DOMAINS = {
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
        ),
    },
}
