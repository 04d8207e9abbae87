"""Tools of software makers."""

DOMAINS = {
    "debugger": {
        "break": dict(
            names="set_breakpoint add_breakpoint breakAt",
            params={"srcfile": "file|source|script", "row": "line|line_no|at:integer"},
            desc=["Set a breakpoint in a file", "Halt the program at a line", "Pose un point d'arrêt"],
            en="""@break at line {row} of {srcfile}
stop in {srcfile}, line {row}
breakpoint {srcfile}:{row}
@put a breakpoint on line {row} in {srcfile}
I want to see what happens at line {row} of {srcfile}
halt when {srcfile} reaches line {row}
line {row} of {srcfile} looks wrong, pause there
{srcfile}, {row}: breakpoint""",
            fr="""@poser un point d'arrêt ligne {row} de {srcfile}
arrête-toi dans {srcfile}, ligne {row}
point d'arrêt {srcfile}:{row}
@mettre un breakpoint à la ligne {row} de {srcfile}
je veux voir ce qui se passe ligne {row} de {srcfile}
stoppe quand {srcfile} atteint la ligne {row}
la ligne {row} de {srcfile} semble fausse, arrête-toi là
{srcfile}, {row} : point d'arrêt""",
        ),
        "inspect": dict(
            names="inspect_variable print_var evaluate_expression",
            params={"func": "variable|expr|symbol"},
            desc=["Value of a variable in the halted program", "Evaluate an expression", "Valeur d'une variable"],
            en="""what is the value of {func}
@print {func}
what's in the variable {func} right now
(|can you |could you |please )show me {func} in the debugger
{func}: value
@evaluate {func}
is {func} null
@look at {func} while it is halted""",
            fr="""que vaut {func}
@afficher {func}
qu'y a-t-il dans la variable {func} en ce moment
(montre-moi|montrez-moi|peux-tu me montrer|tu peux me montrer) {func} dans le débogueur
{func} : valeur
@évaluer {func}
est-ce que {func} est nul
@regarder {func} pendant l'arrêt""",
            v="entries",
        ),
        "step": dict(
            names="step_program continue_execution debugStep",
            params={"how2": "mode|kind|how:over/into/out/continue"},
            desc=[
                "Go on in the debugger: over, into, out or to the next breakpoint",
                "Step",
                "Avance dans le débogueur",
            ],
            en="""@step over this line => how2=over
next line please, without entering the call => how2=over
@step into the function => how2=into
go inside that call => how2=into
@step out of the function => how2=out
back to the caller => how2=out
@continue to the next breakpoint => how2=continue
let the program run on => how2=continue""",
            fr="""@passer à la ligne suivante sans entrer => how2=over
ligne suivante, sans entrer dans l'appel => how2=over
@entrer dans la fonction => how2=into
va à l'intérieur de cet appel => how2=into
@sortir de la fonction => how2=out
retour à l'appelant => how2=out
@continuer jusqu'au prochain point d'arrêt => how2=continue
laisse tourner le programme => how2=continue""",
        ),
    },
    "editor": {
        "rename": dict(
            names="rename_symbol refactor_rename renameIdentifier",
            params={"func": "old|symbol|from_name", "func2": "new|to_name|replacement"},
            desc=[
                "Give a function another name everywhere",
                "Rename a symbol in the code",
                "Renomme un symbole dans le code",
            ],
            en="""@rename the function {func} to {func2}
{func} should be called {func2}
the name {func} is bad, make it {func2} in all the code
refactor: {func} becomes {func2}
@change {func} into {func2} everywhere
new name for {func}: {func2}
@call {func} {func2} from now on
symbol {func}, new name {func2}""",
            fr="""@renommer la fonction {func} en {func2}
{func} doit s'appeler {func2}
le nom {func} est mauvais, mets {func2} dans tout le code
refactorisation : {func} devient {func2}
@changer {func} en {func2} partout
nouveau nom pour {func} : {func2}
@appeler {func} {func2} désormais
symbole {func}, nouveau nom {func2}""",
        ),
        "usages": dict(
            names="find_usages references callers_of",
            params={"func": "symbol|function|name"},
            desc=["Places of the code that use a symbol", "Find references", "Trouve les usages d'un symbole"],
            en="""who calls {func}
where is {func} used
usages of {func}
@find references to {func}
can I delete {func} or does somebody use it
callers of {func}
{func}: references
@list the files that use {func}""",
            fr="""qui appelle {func}
où est utilisé {func}
usages de {func}
@trouver les références à {func}
puis-je supprimer {func} ou sert-il quelque part
appelants de {func}
{func} : références
@lister les fichiers qui utilisent {func}""",
            items="srcfile",
        ),
        "define": dict(
            names="goto_definition where_defined find_definition",
            params={"func": "symbol|function|name"},
            desc=["File in which a symbol is defined", "Go to the definition", "Trouve la définition d'un symbole"],
            en="""where is {func} defined
@go to the definition of {func}
@open the source of {func}
{func}: definition
in which file does {func} live
@jump to {func}
definition of {func}
I need the code of {func}""",
            fr="""où est défini {func}
@aller à la définition de {func}
@ouvrir la source de {func}
{func} : définition
dans quel fichier se trouve {func}
@sauter à {func}
définition de {func}
il me faut le code de {func}""",
            v="srcfile",
        ),
        "format": dict(
            names="format_file reformat prettify",
            params={"srcfile": "file|source|target", "count": "indent|tab_width|spaces:integer?"},
            desc=["Format the source code of a file", "Tidy the indentation", "Met un fichier source en forme"],
            en="""@format {srcfile}
{srcfile} is badly indented
@reformat {srcfile} with {count} spaces
{srcfile}: tidy the code
@clean up the layout of {srcfile}
indent {srcfile} by {count}
run the formatter over {srcfile}
make {srcfile} look proper""",
            fr="""@formater {srcfile}
{srcfile} est mal indenté
@reformater {srcfile} avec {count} espaces
{srcfile} : mets le code au propre
@remettre en forme {srcfile}
indente {srcfile} de {count}
passe le formateur sur {srcfile}
rends {srcfile} présentable""",
        ),
    },
    "linter": {
        "run": dict(
            names="lint_file run_linter check_style",
            params={"srcfile": "file|source|target"},
            desc=["Look for faults of style in a file", "Run the linter", "Cherche les fautes de style"],
            en="""@lint {srcfile}
are there style errors in {srcfile}
run the linter on {srcfile}
{srcfile}: lint
what does the linter say about {srcfile}
@check the style of {srcfile}
warnings in {srcfile}
is {srcfile} clean code""",
            fr="""@analyser {srcfile} avec le linter
y a-t-il des fautes de style dans {srcfile}
lance le linter sur {srcfile}
{srcfile} : lint
que dit le linter de {srcfile}
@vérifier le style de {srcfile}
avertissements dans {srcfile}
le code de {srcfile} est-il propre""",
            items="rule",
        ),
        "silence": dict(
            names="disable_rule ignore_lint_rule turnOffRule",
            params={"rule": "rule|check|code", "srcfile": "in_file|file|scope?"},
            desc=["Switch a rule of the linter off", "Ignore a rule", "Désactive une règle du linter"],
            en="""@disable the rule {rule}
{rule} annoys me
@ignore {rule} in {srcfile}
no more {rule} warnings
rule {rule} off
{srcfile} may break {rule}
I never want to see {rule} again
@turn the lint rule {rule} off""",
            fr="""@désactiver la règle {rule}
{rule} m'agace
@ignorer {rule} dans {srcfile}
plus d'avertissements {rule}
règle {rule} coupée
{srcfile} peut enfreindre {rule}
je ne veux plus jamais voir {rule}
@couper la règle {rule} du linter""",
        ),
        "explain": dict(
            names="explain_rule rule_doc whatIsRule",
            params={"rule": "rule|check|code"},
            desc=["What a rule of the linter means", "Documentation of a rule", "Explique une règle du linter"],
            en="""what does the rule {rule} mean
@explain {rule}
why is {rule} a problem
{rule}: meaning
I don't understand the warning {rule}
(|can you |could you |please )tell me about the lint rule {rule}
doc of {rule}
what is {rule} good for""",
            fr="""que veut dire la règle {rule}
@expliquer {rule}
pourquoi {rule} est-il un problème
{rule} : signification
je ne comprends pas l'avertissement {rule}
@décrire la règle {rule} du linter
doc de {rule}
à quoi sert {rule}""",
            v="text",
        ),
    },
    "unittests": {
        "run": dict(
            names="run_tests execute_suite pytest_run",
            params={"srcfile": "suite|file|target", "count": "workers|jobs|parallel:integer?"},
            desc=["Run the tests of a file", "Execute a test suite", "Lance les tests d'un fichier"],
            en="""@run the tests in {srcfile}
test {srcfile}
do the tests of {srcfile} pass
@execute {srcfile} with {count} workers
tests of {srcfile}
I changed something, run {srcfile} again
suite {srcfile}, {count} jobs
@see if {srcfile} is green""",
            fr="""@lancer les tests de {srcfile}
teste {srcfile}
les tests de {srcfile} passent-ils
@exécuter {srcfile} avec {count} processus
tests de {srcfile}
j'ai changé un truc, relance {srcfile}
suite {srcfile}, {count} tâches
@voir si {srcfile} est vert""",
            v="verdict",
        ),
        "coverage": dict(
            names="test_coverage coverage_of how_covered",
            params={"srcfile": "file|module|source"},
            desc=["Share of a file that tests reach", "Coverage", "Couverture de tests d'un fichier"],
            en="""how well is {srcfile} tested
coverage of {srcfile}
what share of {srcfile} is covered
@check the coverage of {srcfile}
{srcfile}: coverage
is {srcfile} covered by tests
(|can you |could you |please )give me the coverage of {srcfile}
how much of {srcfile} do the tests reach""",
            fr="""{srcfile} est-il bien testé
couverture de {srcfile}
quelle part de {srcfile} est couverte
@vérifier la couverture de {srcfile}
{srcfile} : couverture
est-ce que {srcfile} est couvert par des tests
(donne-moi|donnez-moi|peux-tu me donner|tu peux me donner) la couverture de {srcfile}
que touchent les tests de {srcfile}""",
            v="share",
        ),
        "skip": dict(
            names="skip_test mark_skipped disable_test",
            params={"func": "test|test_name|which", "text": "reason|because|why?"},
            desc=["Skip a test with a reason", "Do not run a test", "Saute un test"],
            en="""@skip the test {func}
{func} fails at random, don't run it
don't run {func}, {text}
test {func}: skip
@leave {func} out of the tests
{func} off because {text}
ignore {func} for the moment
I don't want {func} to run""",
            fr="""@sauter le test {func}
{func} échoue au hasard, ne le lance pas
ne lance pas {func}, {text}
test {func} : à sauter
@laisser {func} hors des tests
{func} coupé parce que {text}
ignore {func} pour le moment
je ne veux pas que {func} tourne""",
        ),
    },
    "cronjobs": {
        "add": dict(
            names="schedule_job create_cron newCronJob",
            params={"cron": "schedule|cron|expression", "srcfile": "script|command|run"},
            desc=["Run a script again and again by a cron expression", "Create a cron job", "Crée une tâche planifiée"],
            en="""@run {srcfile} on {cron}
cron {cron} for {srcfile}
@schedule {srcfile} with {cron}
{srcfile} should run at {cron}
new job: {cron} {srcfile}
I want {srcfile} started by cron {cron}
@create a cron job {cron} for {srcfile}
{cron} → {srcfile}""",
            fr="""@lancer {srcfile} selon {cron}
cron {cron} pour {srcfile}
@planifier {srcfile} avec {cron}
{srcfile} doit tourner à {cron}
nouvelle tâche : {cron} {srcfile}
je veux que {srcfile} soit lancé par le cron {cron}
@créer une tâche cron {cron} pour {srcfile}
{cron} → {srcfile}""",
        ),
        "pause": dict(
            names="pause_job suspend_cron hold_schedule",
            params={"id": "job|job_id|name"},
            desc=["Suspend a scheduled job without deleting it", "Pause a cron job", "Suspend une tâche planifiée"],
            en="""@pause the job {id}
{id} must not run for now
cron job {id} on hold
@suspend {id} for the moment
job {id}: pause
hold the scheduled job {id}
maintenance, keep {id} from running
@put the cron {id} to sleep""",
            fr="""@suspendre la tâche {id}
{id} ne doit pas tourner pour l'instant
tâche cron {id} en attente
@mettre {id} en pause pour le moment
tâche {id} : pause
mets la tâche planifiée {id} en attente
maintenance, empêche {id} de tourner
@endormir le cron {id}""",
        ),
        "resume": dict(
            names="resume_job unpause_cron continue_schedule",
            params={"id": "job|job_id|name"},
            desc=["Let a suspended job run again", "Resume a cron job", "Reprend une tâche planifiée"],
            en="""@resume the job {id}
{id} may run again
cron job {id} back on
@let {id} run as before
job {id}: go on
the maintenance is over, {id} can start again
@wake the cron {id}
take up the scheduled job {id} again""",
            fr="""@reprendre la tâche {id}
{id} peut de nouveau tourner
tâche cron {id} réactivée
@laisser tourner {id} comme avant
tâche {id} : reprise
la maintenance est finie, {id} peut repartir
@réveiller le cron {id}
relance la tâche planifiée {id}""",
        ),
        "last": dict(
            names="last_run job_result when_did_it_run",
            params={"id": "job|job_id|name"},
            desc=["How the last run of a job ended", "Result of a cron job", "Résultat de la dernière exécution"],
            en="""how did the job {id} end last time
last run of {id}
did {id} work
@check the last execution of {id}
job {id}: result
was the cron job {id} all right
@see whether {id} ran well
what came of {id}""",
            fr="""comment a fini la tâche {id} la dernière fois
dernière exécution de {id}
est-ce que {id} a marché
@vérifier la dernière exécution de {id}
tâche {id} : résultat
la tâche cron {id} s'est-elle bien passée
@voir si {id} a bien tourné
qu'a donné {id}""",
            v="verdict",
        ),
    },
    "buckets": {
        "put": dict(
            names="upload_object put_object bucket_upload",
            params={"path": "file|source|local_path", "bucket": "bucket|container|store"},
            desc=["Upload a file to a bucket of object storage", "Put an object", "Téléverse un fichier"],
            en="""@upload {path} to {bucket}
{path} into the bucket {bucket}
@store {path} in {bucket}
bucket {bucket} needs {path}
@push {path} up to {bucket}
object {path}, bucket {bucket}
copy {path} to the cloud bucket {bucket}
{bucket}: add {path}""",
            fr="""@téléverser {path} dans {bucket}
{path} dans le bucket {bucket}
@stocker {path} dans {bucket}
le bucket {bucket} a besoin de {path}
@pousser {path} vers {bucket}
objet {path}, bucket {bucket}
copie {path} dans le bucket {bucket}
{bucket} : ajoute {path}""",
        ),
        "sync": dict(
            names="sync_buckets mirror_bucket replicate",
            params={"bucket": "source|from_bucket|origin", "bucket2": "target|to_bucket|mirror"},
            desc=["Copy all of a bucket to another", "Mirror a bucket", "Réplique un bucket"],
            en="""@sync {bucket} to {bucket2}
everything in {bucket} must be in {bucket2} too
mirror {bucket} in {bucket2}
@replicate {bucket} to {bucket2}
{bucket2} should be a copy of {bucket}
bucket {bucket} → {bucket2}
@copy the whole bucket {bucket} into {bucket2}
bring {bucket2} up to date with {bucket}""",
            fr="""@synchroniser {bucket} vers {bucket2}
tout ce qui est dans {bucket} doit être aussi dans {bucket2}
miroir de {bucket} dans {bucket2}
@répliquer {bucket} vers {bucket2}
{bucket2} doit être une copie de {bucket}
bucket {bucket} → {bucket2}
@copier tout le bucket {bucket} dans {bucket2}
mets {bucket2} à jour d'après {bucket}""",
        ),
        "size": dict(
            names="bucket_size storage_used how_big",
            params={"bucket": "bucket|container|store"},
            desc=["Size of a bucket", "Storage used", "Taille d'un bucket"],
            en="""how big is the bucket {bucket}
size of {bucket}
how much is stored in {bucket}
@check the size of {bucket}
{bucket}: megabytes
do we pay much for {bucket}, how large is it
@measure the bucket {bucket}
storage used by {bucket}""",
            fr="""quelle est la taille du bucket {bucket}
taille de {bucket}
combien y a-t-il dans {bucket}
@vérifier la taille de {bucket}
{bucket} : mégaoctets
{bucket} nous coûte cher, il est gros comment
@mesurer le bucket {bucket}
espace pris par {bucket}""",
            v="megabytes",
        ),
    },
}
