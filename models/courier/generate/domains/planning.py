"""Clocks that ring, lists of things to do and to buy."""

DOMAINS = {
    "timers": {
        "start": dict(
            names="start_timer set_countdown new_timer countdown begin_timer timer_start",
            params={"minutes": "minutes|duration|length|mins:integer", "label": "label|name|for?"},
            desc=["Start a countdown in minutes", "New kitchen timer", "Lance un compte à rebours"],
            en="""wake me in {minutes} minutes
@start a timer of {minutes} minutes
@tell me when {minutes} minutes are over
@ping me in {minutes} minutes
{minutes} minutes from now, ring
@count down {minutes} minutes
a {minutes} minute timer called {label}
{label} timer, {minutes} minutes
eggs on, {minutes} minutes
the pasta needs {minutes} minutes
give me a shout in {minutes} minutes
I'll lie down for {minutes} minutes, don't let me sleep longer
let me know once {minutes} minutes have gone by""",
            fr="""@réveiller-moi dans {minutes} minutes
@lancer un minuteur de {minutes} minutes
@prévenir-moi quand {minutes} minutes sont passées
@sonner dans {minutes} minutes
compte à rebours de {minutes} minutes
@compter {minutes} minutes
un minuteur de {minutes} minutes nommé {label}
minuteur {label}, {minutes} minutes
les œufs sont sur le feu, {minutes} minutes
les pâtes doivent cuire {minutes} minutes
fais-moi signe dans {minutes} minutes
je m'allonge {minutes} minutes, ne me laisse pas dormir plus
dis-moi quand {minutes} minutes auront passé""",
        ),
        "cancel": dict(
            names="cancel_timer stop_timer kill_timer timer_stop clear_timer",
            params={"label": "label|name|timer|which"},
            desc=["Stop a running timer", "Cancel a countdown", "Arrête un minuteur"],
            en="""@stop the {label} timer
@cancel the timer {label}
I no longer need the {label} timer
{label} timer off
@kill the countdown {label}
forget the timer for {label}
the {label} is ready, no need for the timer""",
            fr="""@arrêter le minuteur {label}
@annuler le minuteur {label}
plus besoin du minuteur {label}
minuteur {label} : stop
@couper le compte à rebours {label}
oublie le minuteur {label}
{label} est prêt, plus besoin du minuteur""",
        ),
        "left": dict(
            names="timer_left remaining_time check_timer time_remaining",
            params={"label": "label|name|timer|which"},
            desc=["Time left on a timer", "How long a countdown still runs", "Temps restant d'un minuteur"],
            en="""how long is left on the {label} timer
how much time for {label}
when does the {label} timer ring
is the {label} timer nearly done
time left for {label}
@check the {label} countdown
do I have time for a coffee before {label} rings""",
            fr="""combien de temps reste-t-il au minuteur {label}
combien de temps pour {label}
quand sonne le minuteur {label}
le minuteur {label} a-t-il bientôt fini
temps restant pour {label}
@vérifier le minuteur {label}
ai-je le temps pour un café avant que {label} sonne""",
            v="left",
        ),
    },
    "alarms": {
        "set": dict(
            names="set_alarm add_alarm wake_up alarm_at create_alarm morning_alarm",
            params={"time": "time|at|hour|when", "weekday": "day|weekday|repeat?"},
            desc=["Set the alarm clock", "Wake the user at a time", "Règle le réveil", "Create an alarm"],
            en="""wake me (up|) at {time}
@set an alarm for {time}
I have to be up at {time}
alarm at {time}
I must get up at {time} on {weekday}
@set the alarm clock to {time} every {weekday}
I can't sleep past {time}
get me out of bed at {time}
my train is early, I need to be awake at {time}
tomorrow's a big day, {time} please
make some noise at {time} so that I get up""",
            fr="""@réveiller-moi à {time}
@mettre le réveil à {time}
je dois me lever à {time}
réveil à {time}
je dois être debout à {time} {weekday}
@régler le réveil à {time} chaque {weekday}
je ne dois pas dormir après {time}
@sortir-moi du lit à {time}
mon train part tôt, je dois être réveillé à {time}
demain est un grand jour, {time} s'il te plaît
fais du bruit à {time} pour que je me lève""",
        ),
        "delete": dict(
            names="delete_alarm remove_alarm alarm_cancel drop_alarm disable_alarm_clock",
            params={"time": "time|at|which|alarm"},
            desc=["Delete an alarm", "Remove the alarm of a time", "Supprime un réveil"],
            en="""@delete the {time} alarm
no alarm at {time}
I can sleep in, @drop the {time} alarm
@remove the alarm at {time}
don't wake me at {time}
@cancel my {time} wake-up
it's my day off, so nothing at {time}""",
            fr="""@supprimer le réveil de {time}
pas de réveil à {time}
je fais la grasse matinée, @enlever le réveil de {time}
@annuler le réveil de {time}
ne me réveille pas à {time}
@retirer l'alarme de {time}
c'est mon jour de repos, donc rien à {time}""",
        ),
        "list": dict(
            names="list_alarms get_alarms show_alarms my_alarms",
            params={},
            desc=["List the alarms", "Which alarms are set", "Liste les réveils"],
            en="""which alarms are set
when will I be woken
@show my alarms
what time is my alarm
@list all the alarms
do I have an alarm
when do I have to get up""",
            fr="""quels réveils sont réglés
à quelle heure sonne mon réveil
@montrer mes réveils
mes réveils
@lister tous les réveils
ai-je un réveil
quand dois-je me lever""",
            items="time",
        ),
        "snooze": dict(
            names="snooze snooze_alarm sleep_more delay_alarm",
            params={"minutes": "minutes|duration|for:integer"},
            desc=["Snooze the ringing alarm", "Delay the alarm by some minutes", "Repousse le réveil"],
            en="""{minutes} more minutes
@snooze for {minutes} minutes
let me sleep {minutes} more minutes
not yet, {minutes} minutes more
@push the alarm back {minutes} minutes
snooze {minutes}
leave me alone for {minutes} minutes""",
            fr="""encore {minutes} minutes
@repousser le réveil de {minutes} minutes
laisse-moi dormir {minutes} minutes de plus
pas encore, {minutes} minutes de plus
@retarder le réveil de {minutes} minutes
je veux dormir {minutes} minutes encore
laisse-moi tranquille {minutes} minutes""",
        ),
    },
    "shopping": {
        "add": dict(
            names="add_to_shopping_list shopping_add add_grocery need_item put_on_list",
            params={"food": "item|product|what|name", "count": "quantity|amount|qty|n:integer?"},
            desc=["Add an item to the shopping list", "Something to buy", "Ajoute un article à la liste de courses"],
            en="""@add {food} to the shopping list
we need {food}
we are out of {food}
I must buy {food}
{food} on the shopping list
@put {count} packs of {food} on the shopping list
@remember to buy {food}
shopping list: {count} {food}
next time I'm at the shop I should get {food}
the {food} is nearly finished, write it down for the shop
{food}, {count} of them, on the list for the supermarket
don't let me forget the {food} when I go shopping""",
            fr="""@ajouter du {food} à la liste de courses
il (nous|) faut du {food}
nous n'avons plus de {food}
je dois acheter du {food}
{food} sur la liste de courses
@mettre {count} paquets de {food} sur la liste de courses
@penser à prendre du {food}
liste de courses : {count} {food}
la prochaine fois au magasin je devrais prendre du {food}
il n'y a presque plus de {food}, note-le pour les courses
du {food}, {count} paquets, sur la liste du supermarché
ne me laisse pas oublier le {food} aux courses""",
        ),
        "remove": dict(
            names="remove_from_shopping_list shopping_remove cross_off bought_item check_off_grocery",
            params={"food": "item|product|what|name"},
            desc=[
                "Cross an item off the shopping list",
                "Remove what was bought",
                "Raye un article de la liste de courses",
            ],
            en="""@remove {food} from the shopping list
I've got {food}
@cross off {food}
no need to buy {food}
{food} is bought
@take {food} off the shopping list
I already have {food}, off the list
my wife bought the {food} already
we don't need {food} after all""",
            fr="""@enlever le {food} de la liste de courses
j'ai pris le {food}
@rayer le {food}
plus la peine d'acheter du {food}
le {food}, c'est acheté
@retirer le {food} des courses
j'ai déjà du {food}, à rayer
ma femme a déjà acheté le {food}
finalement pas besoin de {food}""",
        ),
        "show": dict(
            names="show_shopping_list get_shopping_list shopping_items what_to_buy",
            params={},
            desc=["Show the shopping list", "What there is to buy", "Montre la liste de courses"],
            en="""what's on the shopping list
what do I have to buy
@show the shopping list
what do we need from the shop
@read me the shopping list
groceries""",
            fr="""qu'y a-t-il sur la liste de courses
que faut-il acheter
@montrer la liste de courses
qu'est-ce qu'on doit acheter
@lire-moi la liste de courses
les courses""",
            items="food",
        ),
        "clear": dict(
            names="clear_shopping_list empty_list reset_shopping shopping_done",
            params={},
            desc=["Empty the shopping list", "Delete all items to buy", "Vide la liste de courses"],
            en="""@empty the shopping list
@clear the shopping list
I bought everything
shopping is done, @wipe the list
@delete the whole shopping list
@start a new shopping list""",
            fr="""@vider la liste de courses
@effacer la liste de courses
j'ai tout acheté
les courses sont faites, @vider la liste
@supprimer toute la liste de courses
@recommencer une liste de courses""",
        ),
    },
    "tasks": {
        "complete": dict(
            names="complete_task finish_task mark_done task_done check_task",
            params={"task": "task|title|name|item"},
            desc=["Mark a task as done", "Tick off a to-do", "Marque une tâche comme faite"],
            en="""@mark {task} as done
I finished {task}
{task} is done
@tick off {task}
@check off the task {task}
done with {task}
@complete {task}
you can cross out {task}
at last, {task} is behind me""",
            fr="""@marquer {task} comme fait
j'ai fini {task}
{task}, c'est fait
@cocher {task}
@terminer la tâche {task}
fini : {task}
@valider {task}
tu peux rayer {task}
enfin, {task} est derrière moi""",
        ),
        "list": dict(
            names="list_tasks get_todos show_tasks open_tasks my_todos",
            params={"date": "date|day|due|when?"},
            desc=["List the open tasks", "What is left to do", "Liste les tâches à faire"],
            en="""what do I have to do
what is on my to-do list
@show my tasks
@list my open tasks
which tasks are due {date}
what's left to do {date}
my todos for {date}
what should I get done {date}""",
            fr="""qu'est-ce que j'ai à faire
qu'y a-t-il sur ma liste de tâches
@montrer mes tâches
@lister les tâches ouvertes
quelles tâches pour {date}
que reste-t-il à faire {date}
mes tâches pour {date}
qu'est-ce que je dois faire avancer {date}""",
            items="task",
        ),
        "postpone": dict(
            names="postpone_task move_task reschedule_task set_due defer_task",
            params={"task": "task|title|name", "date": "date|due|until|to"},
            desc=["Move a task to another day", "Change the due date", "Reporte une tâche"],
            en="""@postpone {task} to {date}
@move {task} to {date}
I'll do {task} {date}
{task} can wait until {date}
@reschedule {task} for {date}
no time for {task}, {date} instead
{date} would be better for {task}
push {task} back, {date} is fine""",
            fr="""@reporter {task}, plutôt {date}
@déplacer {task}, {date}
je ferai {task} {date}
{task} peut attendre {date}
@décaler {task} : {date}
pas le temps pour {task}, plutôt {date}
{date} serait mieux pour {task}
repousse {task}, {date} convient""",
        ),
        "delete": dict(
            names="delete_task remove_task drop_task discard_todo",
            params={"task": "task|title|name|item"},
            desc=["Delete a task", "Remove a to-do for good", "Supprime une tâche"],
            en="""@delete the task {task}
@remove {task} from my tasks
I don't have to do {task} any more
@drop {task}
@scrap the to-do {task}
never mind {task}
forget about {task}, it's not needed""",
            fr="""@supprimer la tâche {task}
@enlever {task} de mes tâches
je n'ai plus à faire {task}
@abandonner {task}
@retirer la tâche {task}
laisse tomber {task}
oublie {task}, ce n'est plus utile""",
        ),
    },
}
