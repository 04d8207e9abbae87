"""Work on programs, from the change to its release."""

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
            items="commit sentence",
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
            items="ticketno deck",
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
        ),
    },
}
