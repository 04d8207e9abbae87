"""What assistants offer: memory, an encyclopedia, videos, invitations, bins, designs, records, zones, maps of thoughts."""

DOMAINS = {
    "memory": {
        "remember": dict(
            names="remember_fact store_memory save_to_memory memorize",
            params={"text": "fact|text|memory|content"},
            desc=["Remember a fact about the user for later", "Store a memory", "Retient un fait pour plus tard"],
            en="""@remember that {text}
@keep in your memory: {text}
for later, remember this fact: {text}
@memorize this about me: {text}
you should never forget that {text}
@store in memory: {text}""",
            fr="""@retenir que {text}
@garder en mémoire : {text}
pour plus tard, souviens-toi de ce fait : {text}
@mémoriser ceci à mon sujet : {text}
tu ne dois jamais oublier que {text}
@enregistrer en mémoire : {text}""",
        ),
        "recall": dict(
            names="recall_memory search_memory what_do_you_remember retrieve_facts",
            params={"topic": "topic|about|query"},
            desc=["What is remembered about a topic", "Search the memory", "Ce qui est retenu sur un sujet"],
            en="""what do you remember about {topic}
@search your memory for {topic}
do you recall anything about {topic}
memory: {topic}
what facts have you kept about {topic}
did I ever tell you something about {topic}""",
            fr="""de quoi te souviens-tu au sujet de {topic}
@chercher {topic} dans ta mémoire
te rappelles-tu quelque chose sur {topic}
mémoire : {topic}
quels faits as-tu retenus sur {topic}
t'ai-je déjà dit quelque chose sur {topic}""",
            items="sentence",
        ),
        "forget": dict(
            names="forget_fact delete_memory erase_memory remove_from_memory",
            params={"topic": "topic|about|what"},
            desc=[
                "Forget what is remembered about a topic",
                "Delete a memory",
                "Oublie ce qui est retenu sur un sujet",
            ],
            en="""@forget what you know about {topic}
@delete the memory of {topic}
you needn't remember {topic} any more
@erase {topic} from your memory
memory of {topic}: forget
what I told you about {topic} is private, forget it""",
            fr="""@oublier ce que tu sais sur {topic}
@supprimer le souvenir de {topic}
tu n'as plus à te souvenir de {topic}
@effacer {topic} de ta mémoire
souvenir de {topic} : oublier
ce que je t'ai dit sur {topic} est privé, oublie-le""",
        ),
    },
    "encyclopedia": {
        "summary": dict(
            names="wikipedia_summary get_article_summary encyclopedia_entry look_up_article",
            params={"topic": "article|topic|title"},
            desc=["Summary of an encyclopedia article", "Wikipedia summary", "Résumé d'un article d'encyclopédie"],
            en="""what does the encyclopedia say about {topic}
@summarize the Wikipedia article {topic}
encyclopedia: {topic}
Wikipedia, {topic}
@look up {topic} in the encyclopedia
short article on {topic}, from Wikipedia""",
            fr="""que dit l'encyclopédie sur {topic}
@résumer l'article Wikipédia {topic}
encyclopédie : {topic}
Wikipédia, {topic}
@chercher {topic} dans l'encyclopédie
court article sur {topic}, tiré de Wikipédia""",
            v="sentence",
        ),
        "related": dict(
            names="related_articles similar_articles see_also linked_articles",
            params={"topic": "article|topic|title"},
            desc=["Articles of the encyclopedia related to an article", "See also", "Articles liés"],
            en="""which articles are related to {topic}
@list encyclopedia articles similar to {topic}
see also, for the article {topic}
articles linked from {topic}
what else should I read beside the article {topic}
related to the Wikipedia article {topic}""",
            fr="""quels articles sont liés à {topic}
@lister les articles d'encyclopédie proches de {topic}
voir aussi, pour l'article {topic}
articles cités par l'article {topic}
que lire d'autre à côté de l'article {topic}
en lien avec l'article Wikipédia {topic}""",
            items="topic",
        ),
        "random": dict(
            names="random_article surprise_article article_of_chance any_article",
            params={},
            desc=["A random article of the encyclopedia", "Any article", "Article au hasard"],
            en="""@show me a random article
surprise me with an encyclopedia article
random Wikipedia article
any article of the encyclopedia, I don't care which
@pick a random encyclopedia article
a random page of Wikipedia""",
            fr="""@montrer un article au hasard
surprends-moi avec un article d'encyclopédie
article Wikipédia au hasard
n'importe quel article de l'encyclopédie
@choisir un article d'encyclopédie au hasard
une page de Wikipédia au hasard""",
            v="topic",
        ),
    },
    "videos": {
        "search": dict(
            names="search_videos find_video youtube_search video_lookup",
            params={"topic": "query|topic|about"},
            desc=["Find videos about something", "Search YouTube", "Cherche des vidéos"],
            en="""@find videos about {topic}
video on {topic}
@search YouTube for {topic}
is there a video that explains {topic}
videos: {topic}
I'd like to watch a video on {topic}""",
            fr="""@trouver des vidéos sur {topic}
vidéo sur {topic}
@chercher {topic} sur YouTube
y a-t-il une vidéo qui explique {topic}
vidéos : {topic}
j'aimerais regarder une vidéo sur {topic}""",
            items="title url",
        ),
        "transcript": dict(
            names="video_transcript get_transcript video_text what_is_said",
            params={"url": "url|video|link"},
            desc=["What is said in a video, as text", "Transcript", "Transcription d'une vidéo"],
            en="""what is said in the video {url}
@get the transcript of {url}
video {url} as text
transcript: {url}
I have no time to watch {url}, give me the transcript
@write out the words of the video {url}""",
            fr="""que dit-on dans la vidéo {url}
@récupérer la transcription de {url}
vidéo {url} sous forme de texte
transcription : {url}
pas le temps de regarder {url}, donne la transcription
@écrire les paroles de la vidéo {url}""",
            v="sentence",
        ),
        "info": dict(
            names="video_info video_details get_video_length about_video",
            params={"url": "url|video|link"},
            desc=["Title, length and author of a video", "Video details", "Informations sur une vidéo"],
            en="""how long is the video {url}
who made the video {url}
@show the details of the video {url}
video info: {url}
what is the title of the video {url}
@tell me about the video {url}, length and author""",
            fr="""combien de temps dure la vidéo {url}
qui a fait la vidéo {url}
@montrer les détails de la vidéo {url}
infos de la vidéo : {url}
quel est le titre de la vidéo {url}
@donner la durée et l'auteur de la vidéo {url}""",
            v="title",
        ),
    },
    "invites": {
        "accept": dict(
            names="accept_invite accept_invitation say_yes_to_invite rsvp_yes",
            params={"title": "invitation|event|title"},
            desc=["Accept an invitation to an event", "RSVP yes", "Accepte une invitation"],
            en="""@accept the invitation {title}
yes to the invitation {title}
I'll come to {title}, accept the invite
invitation {title}: accept
@say yes to the invitation for {title}
RSVP yes: {title}""",
            fr="""@accepter l'invitation {title}
oui à l'invitation {title}
je viendrai à {title}, accepte l'invitation
invitation {title} : accepter
@dire oui à l'invitation pour {title}
invitation {title}, je viens""",
        ),
        "decline": dict(
            names="decline_invite refuse_invitation say_no_to_invite rsvp_no",
            params={"title": "invitation|event|title"},
            desc=["Decline an invitation to an event", "RSVP no", "Décline une invitation"],
            en="""@decline the invitation {title}
no to the invitation {title}
I can't come to {title}, decline the invite
invitation {title}: decline
@refuse the invitation for {title}
RSVP no: {title}""",
            fr="""@décliner l'invitation {title}
non à l'invitation {title}
je ne peux pas venir à {title}, décline l'invitation
invitation {title} : décliner
@refuser l'invitation pour {title}
invitation {title}, je ne viens pas""",
        ),
        "propose": dict(
            names="propose_new_time counter_invite suggest_other_time ask_to_move_invite",
            params={"title": "invitation|event|title", "date": "date|day|to", "time": "time|at|hour?"},
            desc=["Propose another time for an invitation", "Suggest a new date", "Propose une autre date"],
            en="""@propose {date} for the invitation {title}
invitation {title}: rather {date}
@propose another time for the invitation {title}: {date} at {time}
@suggest {date} instead for the invitation {title}
{title} doesn't suit me, suggest {date}
counter the invite {title} with {date} at {time}""",
            fr="""@proposer {date} pour l'invitation {title}
invitation {title} : plutôt {date}
@proposer une autre heure pour l'invitation {title} : {date} à {time}
@suggérer {date} à la place pour l'invitation {title}
{title} ne me convient pas, propose {date}
invitation {title}, propose {date} à {time}""",
        ),
        "pending": dict(
            names="pending_invites unanswered_invitations open_invitations list_invites",
            params={},
            desc=["Invitations without an answer so far", "Pending invites", "Invitations sans réponse"],
            en="""which invitations haven't I answered
@list my pending invites
open invitations
@show the invitations that wait for my answer
do I have unanswered invitations
pending invitations""",
            fr="""à quelles invitations n'ai-je pas répondu
@lister mes invitations en attente
invitations ouvertes
@montrer les invitations qui attendent ma réponse
ai-je des invitations sans réponse
invitations en attente""",
            items="title date",
        ),
    },
    "trash": {
        "empty": dict(
            names="empty_trash clear_recycle_bin purge_trash trash_empty",
            params={},
            desc=[
                "Delete for good what is in the computer's trash",
                "Empty the recycle bin",
                "Vide la corbeille de l'ordinateur",
            ],
            en="""@empty the trash
@clear the recycle bin
the computer's trash is full, empty it
recycle bin: empty
@delete for good what's in the trash
trash, empty it""",
            fr="""@vider la corbeille
@purger la corbeille de l'ordinateur
la corbeille de l'ordinateur est pleine, vide-la
corbeille : vider
@supprimer définitivement ce qui est dans la corbeille
corbeille, vide-la""",
        ),
        "restore": dict(
            names="restore_from_trash undelete_file recover_deleted put_back_file",
            params={"path": "file|path|name"},
            desc=["Bring a file back from the trash", "Undelete", "Restaure un fichier de la corbeille"],
            en="""@restore {path} from the trash
@undelete {path}
I deleted {path} by mistake, get it back
{path} is in the recycle bin, put it back
@recover the deleted file {path}
trash: restore {path}""",
            fr="""@restaurer {path} depuis la corbeille
@récupérer {path} dans la corbeille
j'ai supprimé {path} par erreur, fais-le revenir
{path} est dans la corbeille, remets-le en place
@récupérer le fichier supprimé {path}
corbeille : restaurer {path}""",
        ),
        "list": dict(
            names="list_trash show_recycle_bin deleted_files whats_in_trash",
            params={},
            desc=["What lies in the computer's trash", "Deleted files", "Contenu de la corbeille"],
            en="""what is in the trash
@show the recycle bin
@list the deleted files
which files did I delete
contents of the recycle bin
trash, show me""",
            fr="""qu'y a-t-il dans la corbeille de l'ordinateur
@montrer la corbeille
@lister les fichiers supprimés
quels fichiers ai-je supprimés
contenu de la corbeille
corbeille, montre-moi""",
            items="path",
        ),
    },
    "designs": {
        "frame": dict(
            names="get_frame show_design fetch_mockup open_design",
            params={"title": "frame|design|screen"},
            desc=["Show a frame of the design", "Fetch a mock-up", "Montre une maquette"],
            en="""@show the design {title}
@open the mock-up {title}
frame {title} of the design
what does the screen {title} look like in the design
@fetch the frame {title}
mock-up of {title}""",
            fr="""@montrer la maquette {title}
@ouvrir le design {title}
cadre {title} de la maquette
à quoi ressemble l'écran {title} dans la maquette
@récupérer le cadre {title}
maquette de {title}""",
            v="url",
        ),
        "comment": dict(
            names="comment_design leave_design_comment annotate_mockup note_on_frame",
            params={"title": "frame|design|screen", "text": "text|comment|note"},
            desc=["Leave a comment on a frame of the design", "Annotate a mock-up", "Commente une maquette"],
            en="""@comment on the design {title}: {text}
comment for the frame {title}: {text}
@leave a note on the mock-up {title}: {text}
design {title}, comment: {text}
@annotate the screen {title} with '{text}'
on the mock-up {title} I'd say: {text}""",
            fr="""@commenter la maquette {title} : {text}
commentaire pour le cadre {title} : {text}
@laisser une note sur la maquette {title} : {text}
maquette {title}, commentaire : {text}
@annoter l'écran {title} avec '{text}'
sur la maquette {title}, je dirais : {text}""",
        ),
        "component": dict(
            names="list_components design_components show_components component_library",
            params={},
            desc=["Components that the design is made of", "Component list", "Composants de la maquette"],
            en="""which components does the design have
@list the components of the design
@show all design components
components of the mock-up
is there a component for buttons in the design, list them
design components""",
            fr="""quels composants a la maquette
@lister les composants de la maquette
@montrer tous les composants du design
composants de la maquette
y a-t-il un composant pour les boutons, liste ceux de la maquette
composants du design""",
            items="title",
        ),
    },
    "zones": {
        "convert": dict(
            names="convert_timezone time_in_zone convert_time translate_time",
            params={"time": "time|hour|at", "city": "from|source|of", "city2": "to|target|in"},
            desc=[
                "What time it is elsewhere when it is some time here",
                "Convert between time zones",
                "Convertit une heure entre deux fuseaux",
            ],
            en="""what is {time} in {city} for somebody in {city2}
when it is {time} in {city}, what time is it in {city2}
@convert {time} from {city} to {city2} time
{time} {city} time, in {city2}
time zones: {time} in {city}, what in {city2}
the call is at {time} in {city}, when is that in {city2}""",
            fr="""{time} à {city}, quelle heure est-ce à {city2}
quand il est {time} à {city}, quelle heure est-il à {city2}
@convertir {time} de l'heure de {city} à celle de {city2}
{time}, heure de {city}, en heure de {city2}
fuseaux : {time} à {city}, combien à {city2}
l'appel est à {time} à {city}, à quelle heure pour {city2}""",
            v="clock",
        ),
        "difference": dict(
            names="time_difference hours_between_zones timezone_gap hours_apart",
            params={"city": "from|first|a", "city2": "to|second|b"},
            desc=["Hours of difference between two places", "Time difference", "Décalage horaire"],
            en="""what's the time difference between {city} and {city2}
how many hours apart are {city} and {city2}
time difference {city} – {city2}
@compute the hours between the zones of {city} and {city2}
by how many hours is {city2} ahead of {city}
jet lag from {city} to {city2}, how many hours""",
            fr="""quel est le décalage horaire entre {city} et {city2}
combien d'heures d'écart entre {city} et {city2}
décalage horaire {city} – {city2}
@calculer l'écart entre les fuseaux de {city} et {city2}
de combien d'heures {city2} est-elle en avance sur {city}
décalage de {city} à {city2}, combien d'heures""",
            v="hours",
        ),
        "zone": dict(
            names="get_timezone timezone_of which_timezone zone_name",
            params={"city": "city|place|where"},
            desc=["Time zone of a place", "Name of the zone", "Fuseau horaire d'un lieu"],
            en="""in which time zone is {city}
time zone of {city}
@get the time zone of {city}
which time zone does {city} use
zone for {city}
@look up the timezone of {city}""",
            fr="""dans quel fuseau horaire est {city}
fuseau horaire de {city}
@donner le fuseau horaire de {city}
quel fuseau utilise {city}
fuseau pour {city}
@chercher le fuseau horaire de {city}""",
            v="word",
        ),
    },
    "stopwatch": {
        "start": dict(
            names="start_stopwatch stopwatch_go begin_timing run_stopwatch",
            params={},
            desc=["Start the stopwatch", "Begin to measure time", "Lance le chronomètre"],
            en="""@start the stopwatch
stopwatch, go
@begin timing
I'm running now, start the stopwatch
@run the stopwatch
measure my time, stopwatch on""",
            fr="""@lancer le chronomètre
chrono, partez
@démarrer le chrono
je cours maintenant, lance le chronomètre
@déclencher le chronomètre
mesure mon temps, chrono en marche""",
        ),
        "lap": dict(
            names="lap_time record_lap new_lap split_time",
            params={},
            desc=["Take a lap time with the stopwatch", "Split time", "Prend un temps intermédiaire"],
            en="""@take a lap time
lap
@record a lap on the stopwatch
another lap is done, take the time
split time, please
@note the lap on the stopwatch""",
            fr="""@prendre un temps intermédiaire
un tour
@noter un tour au chronomètre
encore un tour de fait, prends le temps
temps intermédiaire
@enregistrer le tour sur le chrono""",
            v="timecode",
        ),
        "stop": dict(
            names="stop_stopwatch stopwatch_stop end_timing halt_stopwatch",
            params={},
            desc=["Stop the stopwatch and tell the time", "End of timing", "Arrête le chronomètre"],
            en="""@stop the stopwatch
stopwatch, stop
I've crossed the line, stop the stopwatch
@end the timing
@halt the stopwatch
finished, what does the stopwatch say""",
            fr="""@arrêter le chronomètre
chrono, stop
j'ai passé la ligne, arrête le chrono
@finir le chronométrage
@stopper le chronomètre
c'est fini, que dit le chronomètre""",
            v="timecode",
        ),
    },
    "mindmap": {
        "add": dict(
            names="add_idea new_node add_branch_to_map grow_map",
            params={"option": "idea|node|text", "topic": "under|parent|topic"},
            desc=["Add an idea under a topic of the mind map", "New node", "Ajoute une idée à la carte mentale"],
            en="""@add the idea {option} under {topic} in the mind map
mind map: {option} below {topic}
@put {option} on the mind map under {topic}
new node {option} under {topic}
{option} belongs to {topic} on the mind map
@grow the mind map: {topic} → {option}""",
            fr="""@ajouter l'idée {option} sous {topic} dans la carte mentale
carte mentale : {option} sous {topic}
@mettre {option} sur la carte mentale sous {topic}
nouveau nœud {option} sous {topic}
{option} se rattache à {topic} sur la carte mentale
@faire grandir la carte mentale : {topic} → {option}""",
        ),
        "remove": dict(
            names="remove_idea delete_node prune_map cut_branch",
            params={"option": "idea|node|text"},
            desc=["Remove an idea from the mind map", "Delete a node", "Enlève une idée de la carte mentale"],
            en="""@remove the idea {option} from the mind map
@delete the node {option}
mind map without {option}
@prune {option} from the mind map
the idea {option} was silly, off the mind map
@cut the branch {option} of the mind map""",
            fr="""@enlever l'idée {option} de la carte mentale
@supprimer le nœud {option}
carte mentale sans {option}
@élaguer {option} de la carte mentale
l'idée {option} était bête, hors de la carte mentale
@couper la branche {option} de la carte mentale""",
        ),
        "show": dict(
            names="show_mindmap ideas_under list_nodes expand_topic",
            params={"topic": "topic|under|node"},
            desc=["Ideas under a topic of the mind map", "Show a branch", "Idées sous un sujet de la carte mentale"],
            en="""which ideas are under {topic} on the mind map
@show the mind map around {topic}
@expand {topic} on the mind map
mind map, branch {topic}
@list the nodes below {topic}
what have we put under {topic} in the mind map""",
            fr="""quelles idées sont sous {topic} sur la carte mentale
@montrer la carte mentale autour de {topic}
@déplier {topic} sur la carte mentale
carte mentale, branche {topic}
@lister les nœuds sous {topic}
qu'avons-nous mis sous {topic} dans la carte mentale""",
            items="option",
        ),
    },
}
