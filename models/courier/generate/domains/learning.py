"""Schools, newsrooms, broadcasts and other houses of learning."""

DOMAINS = {
    "canteen": {
        "menu": dict(
            names="canteen_menu lunch_today school_meals",
            params={"date": "day|date|when"},
            desc=["What the canteen serves on a day", "School lunch", "Menu de la cantine"],
            en="""what does the canteen serve {date}
canteen menu {date}
what do the children eat at school {date}
@show the canteen's lunch {date}
is there something good at the canteen {date}
{date}: canteen
school lunch {date}
(|can you |could you |please )tell me what's cooked at school {date}""",
            fr="""que sert la cantine {date}
menu de la cantine {date}
que mangent les enfants à l'école {date}
@montrer le repas de cantine : {date}
y a-t-il quelque chose de bon à la cantine {date}
{date} : cantine
repas scolaire {date}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) le plat de la cantine {date}""",
            items="dish",
        ),
        "skip": dict(
            names="skip_canteen no_lunch cancel_school_meal",
            params={"player": "pupil|child|who", "date": "day|date|when"},
            desc=["A child does not eat at the canteen on a day", "Cancel a school meal", "Annule un repas de cantine"],
            en="""{player} doesn't eat at the canteen {date}
@cancel the school lunch of {player} {date}
no canteen for {player} {date}
{player} has lunch at home {date}
canteen: without {player} {date}
{player} brings a sandwich {date}, no school lunch
{date} {player} is not at the canteen
lunch of {player} off {date}""",
            fr="""{player} ne mange pas à la cantine {date}
@annuler le repas de cantine de {player} {date}
pas de cantine pour {player} {date}
{player} déjeune à la maison {date}
cantine : sans {player} {date}
{player} apporte un sandwich {date}, pas de cantine
{date} {player} n'est pas à la cantine
repas de {player} annulé {date}""",
        ),
        "diet": dict(
            names="set_diet canteen_allergy special_meal",
            params={"player": "pupil|child|who", "food": "without|allergic_to|avoid"},
            desc=["Note what a child must not eat at the canteen", "Special diet", "Régime particulier à la cantine"],
            en="""{player} must not eat {food}
no {food} for {player} at the canteen
@note that {player} is allergic to {food}
canteen: {player} without {food}
{player} gets ill from {food}
diet of {player}: no {food}
@keep {food} off {player}'s plate
{player}, allergy, {food}""",
            fr="""{player} ne doit pas manger de {food}
pas de {food} pour {player} à la cantine
@noter que {player} est allergique : {food}
cantine : {player} sans {food}
{player} est malade s'il mange du {food}
régime de {player} : pas de {food}
@éviter le {food} dans l'assiette de {player}
{player}, allergie, {food}""",
        ),
    },
    "exams": {
        "sit": dict(
            names="register_exam sit_exam enrol_candidate",
            params={"name": "candidate|student|who", "subject": "subject|exam|paper"},
            desc=["Register a candidate for an exam", "Sign up", "Inscrit un candidat à un examen"],
            en="""{name} takes the exam in {subject}
@register {name} for {subject}
exam {subject}: {name}
{name} sits {subject}
@put {name} on the list for the {subject} exam
candidate {name}, {subject}
{name} wants to be examined in {subject}
{subject} exam for {name}""",
            fr="""{name} passe l'examen de {subject}
@inscrire {name} à l'épreuve de {subject}
examen {subject} : {name}
{name} se présente en {subject}
@mettre {name} sur la liste de l'examen de {subject}
candidat {name}, {subject}
{name} veut être examiné en {subject}
épreuve de {subject} pour {name}""",
        ),
        "room": dict(
            names="exam_room where_is_exam room_for_exam",
            params={"subject": "subject|exam|paper"},
            desc=["Room in which an exam is held", "Where to go for the exam", "Salle d'un examen"],
            en="""where is the {subject} exam
which room for the {subject} exam
exam in {subject}, where
@find the room of the {subject} exam
I'm lost, where do they write {subject}
{subject} exam: room
room of the {subject} paper
(|can you |could you |please )tell me where to go for the exam in {subject}""",
            fr="""où est l'examen de {subject}
quelle salle pour l'examen de {subject}
examen de {subject}, où
@trouver la salle de l'examen de {subject}
je suis perdu, où se passe l'épreuve de {subject}
épreuve de {subject} : salle
salle de l'épreuve de {subject}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) où aller pour l'examen de {subject}""",
            v="hall",
        ),
        "mark": dict(
            names="enter_exam_mark grade_paper record_mark",
            params={
                "name": "candidate|student|who",
                "subject": "subject|exam|paper",
                "grade": "mark|grade|points:number",
            },
            desc=["Enter the mark of a candidate in an exam", "Grade a paper", "Saisit la note d'examen"],
            en="""{name} has {grade} in the {subject} exam
@enter {grade} for {name}, exam {subject}
{subject}: {name} {grade}
exam mark of {name} in {subject}: {grade}
{name}'s {subject} paper is worth {grade}
@give {name} {grade} for the paper in {subject}
{grade} points, {name}, {subject}
I corrected {name}'s {subject} exam: {grade}""",
            fr="""{name} a {grade} à l'examen de {subject}
@saisir {grade} pour {name}, examen de {subject}
{subject} : {name} {grade}
note d'examen de {name} en {subject} : {grade}
la copie de {subject} de {name} vaut {grade}
@mettre {grade} à {name} pour la copie de {subject}
{grade} points, {name}, {subject}
j'ai corrigé l'examen de {subject} de {name} : {grade}""",
        ),
    },
    "newsroom": {
        "pitch": dict(
            names="pitch_story propose_article story_idea",
            params={"topic": "story|subject|about", "name": "reporter|journalist|by"},
            desc=["Give a story to a reporter", "Article planned", "Confie un sujet à un journaliste"],
            en="""{name} writes about {topic}
@give the story {topic} to {name}
story {topic}: {name}
{name} should report on {topic}
@send {name} to cover {topic}
article on {topic} by {name}
{topic} is news, {name} takes it
reporter {name}, subject {topic}""",
            fr="""{name} écrit sur {topic}
@confier le sujet {topic} à {name}
sujet {topic} : {name}
{name} devrait faire un reportage sur {topic}
@envoyer {name} couvrir {topic}
article sur {topic} par {name}
{topic} fait l'actualité, {name} s'en charge
journaliste {name}, sujet {topic}""",
        ),
        "headline": dict(
            names="set_headline change_title headline_for",
            params={"ref": "article|article_id|piece", "text": "headline|title|text"},
            desc=["Headline of an article", "Change the title", "Titre d'un article"],
            en="""headline of article {ref}: {text}
@title the article {ref}: {text}
article {ref} should be headed: {text}
@change the headline of {ref} to: {text}
over the piece {ref} we print: {text}
{ref}, new headline: {text}
title, article {ref}: {text}
the heading of {ref} is dull, take: {text}""",
            fr="""titre de l'article {ref} : {text}
@titrer l'article {ref} : {text}
l'article {ref} doit avoir pour titre : {text}
@changer le titre de {ref} en : {text}
au-dessus du papier {ref} on imprime : {text}
{ref}, nouveau titre : {text}
titre, article {ref} : {text}
le titre de {ref} est fade, mets : {text}""",
        ),
        "embargo": dict(
            names="hold_article embargo_until delay_story",
            params={"ref": "article|article_id|piece", "date": "until|date|not_before"},
            desc=["Hold an article back to a date", "Embargo", "Retient un article"],
            en="""@hold article {ref}, embargo {date}
article {ref} not before {date}
embargo on {ref}: {date}
nobody may print {ref} before {date}
@keep the piece {ref} back, date {date}
{ref}: embargo {date}
the source asks us to wait with {ref}, release {date}
article {ref} waits, {date}""",
            fr="""@retenir l'article {ref}, embargo {date}
article {ref}, pas avant : {date}
embargo sur {ref} : {date}
interdit d'imprimer {ref}, sortie {date}
@garder le papier {ref}, date {date}
{ref} : embargo {date}
la source demande d'attendre pour {ref}, sortie {date}
l'article {ref} attend, {date}""",
        ),
        "correct": dict(
            names="publish_correction erratum fix_article",
            params={"ref": "article|article_id|piece", "text": "correction|text|erratum"},
            desc=["Publish a correction to an article", "Erratum", "Publie un rectificatif"],
            en="""correction to article {ref}: {text}
@correct the article {ref}: {text}
we were wrong in {ref}: {text}
erratum for {ref}: {text}
@publish a correction under {ref}: {text}
there is an error in article {ref}, it should say: {text}
article {ref}, rectify: {text}
{ref}: correction, {text}""",
            fr="""rectificatif à l'article {ref} : {text}
@corriger l'article {ref} : {text}
on s'est trompé dans {ref} : {text}
erratum pour {ref} : {text}
@publier un rectificatif sous {ref} : {text}
il y a une erreur dans l'article {ref}, il faut dire : {text}
article {ref}, rectifier : {text}
{ref} : rectificatif, {text}""",
        ),
    },
    "livestream": {
        "start": dict(
            names="go_live start_stream begin_broadcast",
            params={"topic": "title|about|name", "pixels": "resolution|size|quality?"},
            desc=["Start a live stream under a title", "Go live", "Lance un direct"],
            en="""@go live with {topic}
stream {topic}
@start the stream {topic} in {pixels}
my viewers wait, live with {topic}
live: {topic}, {pixels}
@broadcast {topic}
the stream about {topic} begins
on air with {topic}""",
            fr="""@lancer le direct {topic}
direct {topic}
@démarrer le stream {topic} en {pixels}
mes spectateurs attendent, direct sur {topic}
en direct : {topic}, {pixels}
@diffuser {topic}
le direct sur {topic} commence
à l'antenne avec {topic}""",
        ),
        "viewers": dict(
            names="viewer_count people_watching audience_now",
            params={},
            desc=["How many people watch the live stream", "Viewers", "Nombre de spectateurs du direct"],
            en="""how many people watch my stream
viewers
@count the viewers
is anybody watching the live
size of the audience right now
how many are in the stream
@check how many watch me live
audience of the stream""",
            fr="""combien de gens regardent mon direct
spectateurs
@compter les spectateurs
quelqu'un regarde-t-il le direct
taille du public en ce moment
combien sont sur le stream
@vérifier combien me regardent en direct
public du direct""",
            v="entries",
        ),
        "timeout": dict(
            names="timeout_viewer silence_user mute_chatter",
            params={"nick": "user|viewer|nick", "seconds": "seconds|duration|for:integer"},
            desc=[
                "Silence a viewer in the chat of the stream for some seconds",
                "Timeout",
                "Réduit un spectateur au silence",
            ],
            en="""@silence {nick} for {seconds} seconds
{nick} spams my live chat, {seconds} seconds
timeout {nick} {seconds}
@mute the viewer {nick} {seconds} seconds
{nick} must be quiet for {seconds} seconds
{seconds} seconds of silence for {nick}
viewer {nick}: {seconds} s timeout
{nick} is rude, {seconds} seconds out of the chat""",
            fr="""@faire taire {nick} {seconds} secondes
{nick} pourrit le chat de mon direct, {seconds} secondes
exclusion temporaire {nick} {seconds}
@rendre muet le spectateur {nick} {seconds} secondes
{nick} doit se taire {seconds} secondes
{seconds} secondes de silence pour {nick}
spectateur {nick} : {seconds} s d'exclusion
{nick} est grossier, {seconds} secondes hors du chat""",
        ),
        "clip": dict(
            names="clip_moment save_highlight mark_moment",
            params={"timecode": "at|timecode|position", "title": "title|name|label?"},
            desc=["Keep a moment of the stream as a highlight", "Clip", "Garde un moment du direct"],
            en="""@clip the stream at {timecode}
highlight at {timecode}
that was great at {timecode}, keep it
@mark {timecode} as {title}
{timecode}: clip called {title}
save the moment {timecode} of my live
clip {timecode}
what happened at {timecode} is worth a highlight""",
            fr="""@garder un clip du direct à {timecode}
temps fort à {timecode}
c'était génial à {timecode}, garde-le
@marquer {timecode} comme {title}
{timecode} : clip nommé {title}
sauve le moment {timecode} de mon direct
clip {timecode}
ce qui s'est passé à {timecode} mérite un temps fort""",
        ),
    },
    "movers": {
        "box": dict(
            names="label_box pack_box add_carton",
            params={"rank": "box|number|carton:integer", "text": "contents|inside|what"},
            desc=["Note what is in a moving box", "Label a carton", "Note le contenu d'un carton"],
            en="""box {rank}: {text}
@label box {rank} with: {text}
in carton {rank} there is: {text}
moving box {rank} holds: {text}
@write on box {rank}: {text}
carton {rank}, contents: {text}
I packed into box {rank}: {text}
{rank} is packed: {text}""",
            fr="""carton {rank} : {text}
@noter le contenu du carton {rank} : {text}
dans le carton {rank} il y a : {text}
le carton de déménagement {rank} contient : {text}
@écrire sur le carton {rank} : {text}
carton {rank}, contenu : {text}
j'ai emballé dans le carton {rank} : {text}
le {rank} est emballé : {text}""",
        ),
        "where": dict(
            names="find_box which_box search_cartons",
            params={"furniture": "thing|item|object"},
            desc=["Box or van in which a thing travels", "Where a thing was packed", "Où est emballée une chose"],
            en="""in which box is the {furniture}
where did we pack the {furniture}
@find the {furniture} among the cartons
the {furniture} is lost in the move
{furniture}: which box
did the movers take the {furniture}, in what box
@look for the {furniture} in our boxes
box of the {furniture}""",
            fr="""dans quel carton est le {furniture}
où avons-nous emballé le {furniture}
@trouver le {furniture} parmi les cartons
le {furniture} s'est perdu dans le déménagement
{furniture} : quel carton
les déménageurs ont-ils pris le {furniture}, dans quel carton
@chercher le {furniture} dans nos cartons
carton du {furniture}""",
            v="rank",
        ),
        "quote": dict(
            names="moving_quote estimate_move cost_of_move",
            params={
                "from": "from|old_home|origin",
                "to": "to|new_home|destination",
                "kilos": "cubic_metres|volume|m3:number?",
            },
            desc=["What moving the household costs", "Quote for a removal", "Devis de déménagement"],
            en="""what does moving from {from} to {to} cost
removal {from} – {to}, price
@estimate a move from {from} to {to}
we leave {from} for {to} with all our furniture, how much
moving house, {from} to {to}, {kilos} cubic metres
quote for {kilos} m³ from {from} to {to}
price of movers {from} → {to}
how dear is it to move to {to} from {from}""",
            fr="""combien coûte un déménagement de {from} à {to}
déménagement {from} – {to}, prix
@estimer un déménagement de {from} à {to}
on quitte {from} pour {to} avec tous nos meubles, combien
on déménage, {from} à {to}, {kilos} mètres cubes
devis pour {kilos} m³ de {from} à {to}
prix des déménageurs {from} → {to}
c'est cher de déménager à {to} depuis {from}""",
            v="money",
        ),
    },
    "recycling": {
        "where": dict(
            names="where_to_throw sort_waste which_bin",
            params={"waste": "waste|material|thing"},
            desc=["Bin in which a kind of waste belongs", "Sort rubbish", "Bac d'un déchet"],
            en="""where do I throw {waste}
which bin for {waste}
{waste}: which bin
(|can you |could you |please )tell me how to sort {waste}
does {waste} go in the yellow bin
I have old {waste}, where does it belong
how is {waste} recycled, what colour of bin
bin for {waste}""",
            fr="""où jeter le {waste}
quel bac pour le {waste}
{waste} : quel bac
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) comment trier le {waste}
le {waste} va-t-il dans le bac jaune
j'ai du vieux {waste}, ça va où
comment recycle-t-on le {waste}, quelle couleur de bac
bac pour le {waste}""",
            v="color",
        ),
        "collect": dict(
            names="request_collection bulky_pickup fetch_waste",
            params={"waste": "waste|material|what", "date": "date|day|on"},
            desc=["Have a heap of waste collected on a day", "Bulky waste", "Fait enlever des déchets"],
            en="""@collect our {waste} {date}
{waste} to be fetched {date}
we have a heap of {waste}, come {date}
pick-up of {waste} {date}
@send somebody for the {waste} {date}
{date}: {waste} in front of the house
bulky {waste}, {date}
the yard is full of {waste}, fetch it {date}""",
            fr="""@enlever notre {waste} {date}
{waste} à enlever {date}
on a un tas de {waste}, venez {date}
enlèvement du {waste} {date}
@envoyer quelqu'un pour le {waste} {date}
{date} : du {waste} devant la maison
encombrants, {waste}, {date}
la cour est pleine de {waste}, enlève-le {date}""",
        ),
        "weigh": dict(
            names="weigh_in waste_delivered scale_entry",
            params={"waste": "waste|material|what", "kilos": "kg|weight|net:number"},
            desc=["Note kilos of waste delivered at the recycling yard", "Scale", "Note un dépôt en déchèterie"],
            en="""{kilos} kilos of {waste} delivered
@weigh in {kilos} kg of {waste}
{waste}: {kilos} kg
a customer brings {kilos} kilos of {waste}
recycling yard, {waste}, {kilos} kg
@note {kilos} kg {waste} on the scale
the scale says {kilos}, it's {waste}
we took in {kilos} kg of {waste}""",
            fr="""{kilos} kilos de {waste} déposés
@peser {kilos} kg de {waste}
{waste} : {kilos} kg
un client apporte {kilos} kilos de {waste}
déchèterie, {waste}, {kilos} kg
@noter {kilos} kg de {waste} sur la balance
la balance indique {kilos}, c'est du {waste}
on a reçu {kilos} kg de {waste}""",
        ),
    },
}
