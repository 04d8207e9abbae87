"""Messages, calls, groups and people who speak for others."""

DOMAINS = {
    "messenger": {
        "dm": dict(
            names="send_direct_message message_person whisper write_privately",
            params={"name": "to|person|user", "text": "text|message|content"},
            desc=["Send a private message to a person in the messenger", "Direct message", "Message privé à quelqu'un"],
            en="""@send {name} a direct message: {text}
@message {name} on the messenger: {text}
direct message to {name}: {text}
@whisper to {name}: {text}
@write {name} a direct message: {text}
private message for {name}: {text}""",
            fr="""@envoyer un message privé à {name} : {text}
@écrire un message direct à {name} : {text}
message direct à {name} : {text}
@chuchoter à {name} : {text}
@écrire en message privé à {name} : {text}
message privé pour {name} : {text}""",
        ),
        "react": dict(
            names="react_to_message add_reaction send_emoji put_emoji",
            params={"ref": "message|message_id|on", "word": "emoji|reaction|with"},
            desc=["React to a message with an emoji", "Add a reaction", "Réagit à un message par un emoji"],
            en="""@react to the message {ref} with {word}
emoji {word} on message {ref}
@add the reaction {word} to {ref}
@put a {word} emoji under the message {ref}
reaction {word} for the message {ref}
message {ref} deserves the emoji {word}""",
            fr="""@réagir au message {ref} avec {word}
emoji {word} sur le message {ref}
@ajouter la réaction {word} à {ref}
@mettre un emoji {word} sous le message {ref}
réaction {word} pour le message {ref}
le message {ref} mérite l'emoji {word}""",
        ),
        "unsend": dict(
            names="unsend_message delete_message recall_message take_back_message",
            params={"ref": "message|message_id|id"},
            desc=["Take back a message already sent in the messenger", "Delete a message", "Retire un message envoyé"],
            en="""@unsend the chat message {ref}
@delete the chat message {ref} for everyone
@take back the chat message {ref}
the chat message {ref} went to the wrong person, unsend it
@recall the chat message {ref}
chat message {ref}: unsend""",
            fr="""@annuler l'envoi du message {ref}
@supprimer le message {ref} du chat pour tous
@reprendre le message {ref} du chat
le message {ref} est parti à la mauvaise personne, retire-le
@retirer le message {ref} du chat
message {ref} : annuler l'envoi""",
        ),
        "seen": dict(
            names="was_message_read read_receipt message_seen has_seen_message",
            params={"ref": "message|message_id|id"},
            desc=["Whether a message in the messenger has been seen", "Read receipt", "Accusé de lecture d'un message"],
            en="""has the chat message {ref} been seen
read receipt for message {ref}
did they read the chat message {ref}
@check whether the message {ref} was read
was {ref} seen
who has seen the message {ref}""",
            fr="""le message {ref} du chat a-t-il été vu
accusé de lecture du message {ref}
ont-ils lu sur le chat le message {ref}
@vérifier si le message {ref} a été lu
{ref} a-t-il été vu
qui a vu le message {ref}""",
            v="yes",
        ),
    },
    "videocalls": {
        "start": dict(
            names="start_video_call begin_call video_call open_video_meeting",
            params={"name": "person|with|contact"},
            desc=["Start a video call with somebody", "Open a video meeting", "Lance un appel vidéo"],
            en="""@start a video call with {name}
@video call {name}
I want to see {name}, start a video call
video meeting with {name}
@begin a video call to {name}
@open a video call with {name}""",
            fr="""@lancer un appel vidéo avec {name}
@appeler {name} en vidéo
je veux voir {name}, lance un appel vidéo
visio avec {name}
@démarrer un appel vidéo avec {name}
@ouvrir une visio avec {name}""",
        ),
        "join": dict(
            names="join_video_call enter_meeting join_meeting go_into_call",
            params={"url": "link|url|meeting"},
            desc=["Join a video call by its link", "Enter a meeting", "Rejoint un appel vidéo"],
            en="""@join the video call {url}
@enter the meeting {url}
they are waiting for me at {url}, join the call
video call {url}, join
@go into the video meeting {url}
join the call at {url}""",
            fr="""@rejoindre l'appel vidéo {url}
@entrer dans la visio {url}
on m'attend sur {url}, rejoins l'appel
visio {url}, rejoindre
@aller dans la réunion vidéo {url}
rejoins l'appel sur {url}""",
        ),
        "mute": dict(
            names="mute_participant silence_caller mute_person turn_off_mic",
            params={"name": "person|participant|who"},
            desc=[
                "Mute a participant of the video call",
                "Turn somebody's microphone off",
                "Coupe le micro d'un participant",
            ],
            en="""@mute {name} in the call
@turn off the microphone of {name}
{name}'s dog barks all through the call, mute {name}
mute the participant {name}
@silence {name} in the meeting
microphone of {name} off""",
            fr="""@couper le micro de {name}
@rendre {name} muet dans l'appel
le chien de {name} aboie pendant l'appel, coupe son micro
micro du participant {name} coupé
@faire taire {name} dans la visio
micro de {name} : couper""",
        ),
        "record": dict(
            names="record_call start_call_recording record_meeting capture_call",
            params={},
            desc=[
                "Record the video call that is going on",
                "Start the recording of a meeting",
                "Enregistre l'appel vidéo",
            ],
            en="""@record this call
@start recording the video meeting
recording of the call on
@record the meeting, please
those who are absent want to see the call, record it
@capture this video call""",
            fr="""@enregistrer cet appel
@commencer l'enregistrement de la visio
enregistrement de l'appel, vas-y
@enregistrer la réunion vidéo
les absents veulent revoir l'appel, enregistre-le
@capturer cet appel vidéo""",
        ),
    },
    "contactgroups": {
        "create": dict(
            names="create_group new_contact_group make_group form_group",
            params={"list": "group|name|title"},
            desc=["Create a group of contacts", "New group of people", "Crée un groupe de contacts"],
            en="""@create a contact group {list}
new group of contacts: {list}
@make a group called {list} for my contacts
contact group {list}, create it
@form the group {list} among my contacts
I want a contact group named {list}""",
            fr="""@créer un groupe de contacts {list}
nouveau groupe de contacts : {list}
@faire un groupe nommé {list} pour mes contacts
groupe de contacts {list}, crée-le
@former le groupe {list} parmi mes contacts
je veux un groupe de contacts appelé {list}""",
        ),
        "join": dict(
            names="add_to_group group_add put_in_group include_in_group",
            params={"name": "person|contact|member", "list": "group|to|into"},
            desc=["Add a contact to a group", "Put somebody into a group", "Ajoute un contact à un groupe"],
            en="""@add {name} to the group {list}
@put {name} into the contact group {list}
{name} belongs to the group {list}
group {list}: add {name}
@include {name} in the group {list}
{name} joins the contact group {list}""",
            fr="""@ajouter {name} au groupe {list}
@mettre {name} dans le groupe de contacts {list}
{name} fait partie du groupe {list}
groupe {list} : ajouter {name}
@inclure {name} dans le groupe {list}
{name} rejoint le groupe de contacts {list}""",
        ),
        "leave": dict(
            names="remove_from_group group_remove take_out_of_group exclude_from_group",
            params={"name": "person|contact|member", "list": "group|from|out_of"},
            desc=["Remove a contact from a group", "Take somebody out of a group", "Retire un contact d'un groupe"],
            en="""@remove {name} from the group {list}
@take {name} out of the contact group {list}
{name} no longer belongs to the group {list}
group {list}: remove {name}
@exclude {name} from the group {list}
{name} leaves the contact group {list}""",
            fr="""@retirer {name} du groupe {list}
@enlever {name} du groupe de contacts {list}
{name} ne fait plus partie du groupe {list}
groupe {list} : retirer {name}
@exclure {name} du groupe {list}
{name} quitte le groupe de contacts {list}""",
        ),
        "members": dict(
            names="group_members list_group who_is_in_group show_group",
            params={"list": "group|name|which"},
            desc=["Contacts that belong to a group", "Members of a contact group", "Membres d'un groupe de contacts"],
            en="""who is in the contact group {list}
@list the members of the group {list}
@show the group {list}
which contacts belong to {list}
members of the contact group {list}
is the group {list} large, who is in it""",
            fr="""qui est dans le groupe de contacts {list}
@lister les membres du groupe {list}
@montrer le groupe {list}
quels contacts appartiennent à {list}
membres du groupe de contacts {list}
le groupe {list} est-il grand, qui en fait partie""",
            items="name",
        ),
    },
    "interpreter": {
        "book": dict(
            names="book_interpreter hire_interpreter reserve_interpreter order_interpreting",
            params={"lang": "language|lang|into", "date": "date|day|when"},
            desc=["Book a person who interprets a language", "Hire an interpreter", "Réserve un interprète"],
            en="""@book a {lang} interpreter {date}
@hire an interpreter for {lang} {date}
we need somebody who interprets {lang} {date}
interpreter, {lang}, {date}
@reserve an interpreter {date}, language {lang}
our guests only speak {lang}, an interpreter {date} please""",
            fr="""@réserver un interprète en {lang} {date}
@engager un interprète pour {lang} {date}
il nous faut quelqu'un qui interprète, {lang}, {date}
interprète, {lang}, {date}
@retenir un interprète {date}, langue {lang}
nos invités ne parlent que {lang}, un interprète {date}""",
        ),
        "rate": dict(
            names="interpreter_fee interpreting_price interpreter_rate cost_of_interpreter",
            params={"lang": "language|lang|for", "hours": "hours|duration|for_hours:integer"},
            desc=["What an interpreter costs for some hours", "Fee", "Tarif d'un interprète"],
            en="""how much is a {lang} interpreter for {hours} hours
price of {hours} hours of {lang} interpreting
fee of an interpreter, {lang}, {hours} hours
what does an interpreter for {lang} cost, {hours} hours
@work out the fee of a {lang} interpreter for {hours} hours
interpreter {lang}: rate for {hours} hours""",
            fr="""combien coûte un interprète en {lang} pour {hours} heures
prix de {hours} heures d'interprétation en {lang}
tarif d'un interprète, {lang}, {hours} heures
que coûte un interprète pour {lang}, {hours} heures
@calculer le tarif d'un interprète en {lang} pour {hours} heures
interprète {lang} : tarif pour {hours} heures""",
            v="money",
        ),
        "sworn": dict(
            names="certified_translation order_sworn_translation official_translation legal_translation",
            params={"document": "document|file|paper", "lang": "language|into|to"},
            desc=[
                "Order a certified translation of a paper",
                "Sworn translator",
                "Commande une traduction assermentée",
            ],
            en="""@order a certified translation of {document} into {lang}
sworn translation of {document}, {lang}
the authorities want {document} officially translated into {lang}
certified {lang} translation of {document}
@have {document} translated into {lang} by a sworn translator
official translation: {document}, {lang}""",
            fr="""@commander une traduction assermentée de {document} en {lang}
traduction certifiée de {document}, {lang}
l'administration veut {document} traduit officiellement en {lang}
traduction assermentée en {lang} de {document}
@faire traduire {document} en {lang} par un traducteur assermenté
traduction officielle : {document}, {lang}""",
        ),
    },
    "callcenter": {
        "callback": dict(
            names="schedule_callback request_callback plan_call_back call_customer_later",
            params={"phone": "number|phone|customer", "time": "time|at|when"},
            desc=["Plan to call a customer back at a time", "Callback", "Planifie un rappel téléphonique"],
            en="""@schedule a callback to {phone} at {time}
@call the customer {phone} back at {time}
callback: {phone}, {time}
{phone} asks to be called back at {time}
@plan to call {phone} back at {time}
the customer on {phone} has no time, callback at {time}""",
            fr="""@planifier un rappel de {phone} à {time}
@rappeler le client {phone} à {time}
rappel : {phone}, {time}
{phone} demande à être rappelé à {time}
@prévoir de rappeler {phone} à {time}
le client au {phone} n'a pas le temps, rappel à {time}""",
        ),
        "wait": dict(
            names="queue_length waiting_callers callers_on_hold how_many_waiting",
            params={},
            desc=["How many callers wait in the queue", "Callers on hold", "Appelants en attente"],
            en="""how many callers are waiting
@check the queue of callers
callers on hold
is anybody on hold
length of the call queue
how long is the queue of callers""",
            fr="""combien d'appelants attendent
@vérifier la file des appelants
appelants en attente
quelqu'un est-il en attente au téléphone
longueur de la file d'appels
la file des appelants est-elle longue""",
            v="people",
        ),
        "transfer": dict(
            names="transfer_call pass_call_to hand_over_call put_through",
            params={"name": "agent|to|person"},
            desc=["Transfer the running call to an agent", "Put a caller through", "Transfère l'appel à un agent"],
            en="""@transfer the call to {name}
@put the caller through to {name}
@pass this call to {name}
the caller wants {name}, transfer the call
call to {name}, please put it through
@hand the call over to {name}""",
            fr="""@transférer l'appel à {name}
@mettre l'appelant en relation avec {name}
@passer cet appel à {name}
l'appelant veut {name}, transfère l'appel
appel pour {name}, passe-le-lui
@confier l'appel à {name}""",
        ),
        "hold": dict(
            names="put_on_hold hold_call park_call hold_caller",
            params={},
            desc=["Put the running call on hold", "Park the caller", "Met l'appel en attente"],
            en="""@put the call on hold
@hold the call
@park the caller for a moment
the caller has to wait, hold the line
call on hold
put this caller on hold, I have to ask someone""",
            fr="""@mettre l'appel en attente
@garder l'appel en attente
@faire patienter l'appelant un moment
l'appelant doit attendre, garde la ligne
appel en attente
mets cet appelant en attente, je dois demander""",
        ),
    },
    "noticeboard": {
        "post": dict(
            names="pin_notice post_notice put_up_notice hang_notice",
            params={"title": "title|notice|headline", "text": "text|message|content"},
            desc=["Pin a notice to the notice board", "Put up a notice", "Affiche une annonce au tableau"],
            en="""@pin a notice to the board: {title}, {text}
@put up the notice {title}: {text}
notice board, {title}: {text}
@hang a notice '{title}' on the board: {text}
new notice {title}: {text}
all neighbours should read the notice {title}: {text}""",
            fr="""@épingler une annonce au tableau : {title}, {text}
@afficher l'annonce {title} : {text}
tableau d'affichage, {title} : {text}
@accrocher une affiche '{title}' au tableau : {text}
nouvelle affiche {title} : {text}
tous les voisins doivent lire l'affiche {title} : {text}""",
        ),
        "take": dict(
            names="take_down_notice remove_notice unpin_notice delete_notice",
            params={"title": "title|notice|which"},
            desc=["Take a notice off the board", "Remove a notice", "Retire une annonce du tableau"],
            en="""@take down the notice {title}
@remove the notice {title} from the board
the notice {title} is out of date, unpin it
@unpin {title} from the notice board
notice {title}: take down
{title} has hung on the notice board long enough""",
            fr="""@décrocher l'affiche {title}
@retirer l'affiche {title} du tableau
l'affiche {title} est périmée, décroche-la
@enlever {title} du tableau d'affichage
affiche {title} : décrocher
{title} a assez traîné sur le tableau d'affichage""",
        ),
        "read": dict(
            names="read_notices current_notices list_notices whats_on_board",
            params={},
            desc=["Notices on the board", "Read the notice board", "Lit le tableau d'affichage"],
            en="""what is on the notice board
@read the notices
@list the current notices
anything new on the notice board
notices of this week
@show the notice board""",
            fr="""qu'y a-t-il sur le tableau d'affichage
@lire les affiches du tableau
@lister les affiches actuelles
du nouveau sur le tableau d'affichage
affiches de cette semaine
@montrer le tableau d'affichage""",
            items="title",
        ),
    },
}
