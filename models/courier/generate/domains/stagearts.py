"""Music, pictures, museums' work and festivals."""

DOMAINS = {
    "tuner": {
        "note": dict(
            names="play_reference_note give_tone reference_pitch",
            params={"note": "note|tone|pitch"},
            desc=["Sound a note to tune an instrument by", "Reference tone", "Donne une note de référence"],
            en="""(|can you |could you |please )give me a {note}
sound of {note}
@play the note {note} so that I can tune
I need the tone {note}
what does {note} sound like
reference {note}
(|can you |could you |please )let me hear {note}
tuning note {note}""",
            fr="""(donne-moi|donnez-moi|peux-tu me donner|tu peux me donner) un {note}
son du {note}
@jouer la note {note} pour m'accorder
il me faut le ton {note}
à quoi ressemble {note}
référence {note}
@faire entendre {note}
note d'accord {note}""",
        ),
        "metro": dict(
            names="metronome set_tempo click_track",
            params={"bpm": "bpm|tempo|beats:integer"},
            desc=["Let the metronome tick at a tempo", "Beats per minute", "Lance le métronome"],
            en="""metronome at {bpm}
@tick at {bpm} beats per minute
tempo {bpm}
I want to practise at {bpm} bpm
@set the metronome to {bpm}
I get too fast, give me {bpm} beats
click {bpm}
beat of {bpm} a minute""",
            fr="""métronome à {bpm}
@battre à {bpm} par minute
tempo {bpm}
je veux travailler à {bpm} bpm
@régler le métronome sur {bpm}
j'accélère trop, donne-moi {bpm} battements
clic {bpm}
mesure de {bpm} à la minute""",
        ),
        "practise": dict(
            names="log_practice practised practice_minutes",
            params={"musical": "instrument|what|on", "minutes": "minutes|duration|length:integer"},
            desc=[
                "Note minutes of practice on an instrument",
                "Practice diary",
                "Note un temps de travail d'instrument",
            ],
            en="""I practised the {musical} for {minutes} minutes
{minutes} minutes of {musical}
@write {minutes} minutes of {musical} in the practice diary
{musical}: {minutes} minutes practised
I played the {musical} {minutes} minutes
@note my {musical} practice, {minutes} minutes
{musical} practice done, {minutes} min
{minutes} minutes at the {musical} today""",
            fr="""j'ai travaillé le {musical} {minutes} minutes
{minutes} minutes de {musical}
@inscrire {minutes} minutes de {musical} au carnet de travail
{musical} : {minutes} minutes travaillées
j'ai joué du {musical} {minutes} minutes
@enregistrer ma pratique du {musical}, {minutes} minutes
travail du {musical} fait, {minutes} min
{minutes} minutes au {musical} aujourd'hui""",
        ),
        "chords": dict(
            names="chords_of_song find_chords songChords",
            params={"song": "song|title|of"},
            desc=["Chords of a song", "How to play a song", "Accords d'une chanson"],
            en="""chords of {song}
how do I play {song}, which chords
@find the chords of {song}
{song}: chords
I want to accompany {song}
which chords are in {song}
(|can you |could you |please )show me the grips for {song}
what chords does {song} use""",
            fr="""accords de {song}
comment jouer {song}, quels accords
@trouver les accords de {song}
{song} : accords
je veux accompagner {song}
quels accords y a-t-il dans {song}
@montrer les accords pour {song}
quels accords pour {song}""",
            items="chord",
        ),
    },
    "karaoke": {
        "queue": dict(
            names="queue_song sing_next add_singer",
            params={"song": "song|title|what", "player": "singer|who|for"},
            desc=["Put a song on the karaoke list for a singer", "Who sings what", "Inscrit une chanson au karaoké"],
            en="""{player} sings {song}
@put {song} on the karaoke list for {player}
karaoke: {song}, {player}
{player} wants to sing {song}
next {song} with {player}
@add {player} to the singers with {song}
the microphone to {player}, {song}
{player}, {song}, karaoke""",
            fr="""{player} chante {song}
@mettre {song} au karaoké pour {player}
karaoké : {song}, {player}
{player} veut chanter {song}
ensuite {song} avec {player}
@ajouter {player} aux chanteurs avec {song}
le micro à {player}, {song}
{player}, {song}, karaoké""",
        ),
        "key": dict(
            names="shift_key transpose_song changeKey",
            params={"count": "semitones|steps|by:integer", "way": "direction|way|shift:up/down"},
            desc=["Move the song higher or lower by semitones", "Transpose", "Change la tonalité"],
            en="""{count} semitones higher => way=up
@raise the key by {count} => way=up
too low for me, {count} steps up => way=up
key up {count} => way=up
{count} semitones lower => way=down
@lower the key by {count} => way=down
I can't sing that high, {count} steps down => way=down
key down {count} => way=down""",
            fr="""{count} demi-tons plus haut => way=up
@monter la tonalité de {count} => way=up
trop grave pour moi, {count} crans plus haut => way=up
tonalité plus {count} => way=up
{count} demi-tons plus bas => way=down
@baisser la tonalité de {count} => way=down
je ne chante pas si haut, {count} crans plus bas => way=down
tonalité moins {count} => way=down""",
        ),
        "score": dict(
            names="singing_score rate_singer karaoke_points",
            params={"player": "singer|who|of"},
            desc=["Points a singer got", "How well somebody sang", "Note d'un chanteur"],
            en="""how well did {player} sing
score of {player} at karaoke
how many points for {player}
@show {player}'s singing score
{player}: points
was {player} any good at singing
@rate the song of {player}
points of the singer {player}""",
            fr="""{player} a bien chanté, combien de points
note de {player} au karaoké
combien de points pour {player}
@montrer la note de chant de {player}
{player} : points
{player} chante-t-il bien, quelle note
@noter la chanson de {player}
points du chanteur {player}""",
            v="percent",
        ),
    },
    "gallery": {
        "hang": dict(
            names="hang_work install_artwork hangPicture",
            params={"film": "work|title|picture", "room3": "wall|room|where"},
            desc=["Hang a work in a room of the exhibition", "Install a picture", "Accroche une œuvre"],
            en="""@hang {film} in {room3}
{film} goes to {room3}
picture {film}, {room3}
I'd like to see {film} on the wall of {room3}
@install the work {film} in {room3}
{room3} is empty, put {film} there
{film}: {room3}
new place for the painting {film}: {room3}""",
            fr="""@accrocher {film}, {room3}
{film} va en {room3}
tableau {film}, {room3}
j'aimerais voir {film} au mur, {room3}
@installer l'œuvre {film}, {room3}
{room3} est vide, mets-y {film}
{film} : {room3}
nouvelle place du tableau {film} : {room3}""",
        ),
        "lend": dict(
            names="lend_work loan_artwork send_to_show",
            params={"film": "work|title|picture", "city": "to|museum_city|destination", "date": "until|return|back_by"},
            desc=["Lend a work to a museum of a city until a date", "Loan of a picture", "Prête une œuvre"],
            en="""@lend {film} to the museum of {city} until {date}
{film} travels to {city} until {date}
{city} borrows {film} until {date}
loan: {film}, {city}, {date}
the show in {city} wants {film} until {date}
@send {film} to {city}, back {date}
{film} to {city}, return {date}
exhibition in {city}: {film} until {date}""",
            fr="""@prêter {film} au musée de {city}, retour {date}
{film} part à {city}, retour {date}
{city} emprunte {film}, retour {date}
prêt : {film}, {city}, {date}
l'exposition de {city} veut {film}, retour {date}
@envoyer {film} à {city}, retour {date}
{film} à {city}, retour {date}
exposition à {city} : {film}, retour {date}""",
        ),
        "label": dict(
            names="write_label wall_text caption_work",
            params={"film": "work|title|picture", "text": "text|caption|wording"},
            desc=["Write the label beside a work", "Caption", "Rédige le cartel d'une œuvre"],
            en="""label of {film}: {text}
@write beside {film}: {text}
the caption of {film}: {text}
visitors should read next to {film}: {text}
@put a label on {film}: {text}
text for the picture {film}: {text}
{film}, label: {text}
wall text, {film}: {text}""",
            fr="""cartel de {film} : {text}
@écrire à côté de {film} : {text}
légende de {film} : {text}
les visiteurs doivent lire près de {film} : {text}
@mettre un cartel à {film} : {text}
texte du tableau {film} : {text}
{film}, cartel : {text}
texte au mur, {film} : {text}""",
        ),
        "style": dict(
            names="find_by_style works_of_style search_artworks",
            params={"style": "movement|style|school"},
            desc=["Works of a style in the collection", "Search by movement", "Œuvres d'un style"],
            en="""which works of {style} do we have
pictures in the style {style}
@find paintings of the {style}
{style}: works
I love {style}, what can I see
@list our {style} pieces
anything {style} in the collection
art of the {style}""",
            fr="""quelles œuvres du {style} avons-nous
tableaux du {style}
@trouver des peintures du {style}
{style} : œuvres
j'adore le {style}, que peut-on voir
@lister nos pièces du {style}
y a-t-il du {style} dans la collection
art du {style}""",
            items="film",
        ),
    },
    "dig": {
        "find": dict(
            names="register_artefact log_find newArtefact",
            params={"artefact": "number|find_no|artefact", "cell": "square|grid|trench", "stone": "material|made_of?"},
            desc=["Register a find of the excavation with its square", "Artefact", "Enregistre un objet de fouille"],
            en="""we found {artefact} in square {cell}
@register {artefact}, square {cell}
artefact {artefact} from {cell}
{artefact} of {stone}, square {cell}
@log the find {artefact} in trench {cell}
something came out of {cell}, number {artefact}
square {cell}: {artefact}, {stone}
find {artefact}, {cell}""",
            fr="""on a trouvé {artefact} dans le carré {cell}
@enregistrer {artefact}, carré {cell}
objet {artefact} venant de {cell}
{artefact} en {stone}, carré {cell}
@noter la trouvaille {artefact} dans la tranchée {cell}
quelque chose est sorti de {cell}, numéro {artefact}
carré {cell} : {artefact}, {stone}
trouvaille {artefact}, {cell}""",
        ),
        "date": dict(
            names="date_artefact carbon_dating age_of_find",
            params={"artefact": "number|find_no|artefact"},
            desc=["Date a find", "How old an artefact is", "Date un objet de fouille"],
            en="""how old is {artefact}
@date the find {artefact}
from what year is {artefact}
age of the artefact {artefact}
{artefact}: dating
is {artefact} really ancient, which year
@find out the age of {artefact}
year of {artefact}""",
            fr="""quel âge a {artefact}
@dater la trouvaille {artefact}
de quelle année est {artefact}
âge de l'objet {artefact}
{artefact} : datation
{artefact} est-il vraiment ancien, quelle année
@déterminer l'âge de {artefact}
année de {artefact}""",
            v="year",
        ),
        "depth": dict(
            names="set_layer record_depth log_stratum",
            params={"cell": "square|grid|trench", "depth": "cm|depth|depth_cm:integer"},
            desc=["Depth reached in a square", "How deep the trench is", "Profondeur atteinte"],
            en="""square {cell} is at {depth} cm
@note {depth} centimetres for {cell}
we dug {depth} cm deep in {cell}
{cell}: {depth} cm down
depth of {cell}: {depth}
@record {depth} cm in trench {cell}
trench {cell} reached {depth} centimetres
{depth} cm now in square {cell}""",
            fr="""le carré {cell} est à {depth} cm
@noter {depth} centimètres pour {cell}
on a creusé {depth} cm dans {cell}
{cell} : {depth} cm de profondeur
profondeur de {cell} : {depth}
@enregistrer {depth} cm dans la tranchée {cell}
la tranchée {cell} a atteint {depth} centimètres
{depth} cm à présent dans le carré {cell}""",
        ),
    },
    "festival": {
        "slot": dict(
            names="book_act set_slot lineup_add",
            params={"artist": "act|band|artist", "time": "time|start|at", "stage2": "stage|on|where:main/tent/club"},
            desc=["Put an act on a stage of the festival", "Line-up", "Programme un artiste sur une scène"],
            en="""{artist} plays the main stage at {time} => stage2=main
@put {artist} on the big stage at {time} => stage2=main
main stage, {time}: {artist} => stage2=main
{artist} in the tent at {time} => stage2=tent
tent, {time}: {artist} => stage2=tent
@book {artist} for the tent at {time} => stage2=tent
{artist} at the club at {time} => stage2=club
club, {time}: {artist} => stage2=club""",
            fr="""{artist} joue sur la grande scène à {time} => stage2=main
@mettre {artist} sur la scène principale à {time} => stage2=main
grande scène, {time} : {artist} => stage2=main
{artist} sous le chapiteau à {time} => stage2=tent
chapiteau, {time} : {artist} => stage2=tent
@programmer {artist} sous la tente à {time} => stage2=tent
{artist} au club à {time} => stage2=club
club, {time} : {artist} => stage2=club""",
        ),
        "wrist": dict(
            names="issue_wristband wristband_for giveBand",
            params={"name": "visitor|guest|who", "days": "days|valid_days|for_days:integer"},
            desc=["Issue a wristband for some days", "Entry to the festival", "Remet un bracelet de festival"],
            en="""wristband for {name}, {days} days
@give {name} a wristband for {days} days
{name} stays {days} days at the festival
{days} day band for {name}
@issue a {days}-day wristband to {name}
{name}: {days} days of festival
a band for {name}, valid {days} days
{name} bought {days} days, hand over the wristband""",
            fr="""bracelet pour {name}, {days} jours
@donner à {name} un bracelet de {days} jours
{name} reste {days} jours au festival
bracelet {days} jours pour {name}
@remettre un bracelet de {days} jours à {name}
{name} : {days} jours de festival
un bracelet pour {name}, valable {days} jours
{name} a acheté {days} jours, remets le bracelet""",
        ),
        "crowd": dict(
            names="crowd_size people_at_stage how_crowded",
            params={"stage2": "stage|area|where:main/tent/club"},
            desc=["How many people stand at a stage", "Is it crowded", "Affluence devant une scène"],
            en="""how many people are at the main stage => stage2=main
is the big stage crowded => stage2=main
crowd at the main stage => stage2=main
@count the people in the tent => stage2=tent
is the tent full => stage2=tent
tent: how many inside => stage2=tent
is there room in the club => stage2=club
how many are in the club => stage2=club""",
            fr="""combien de monde à la grande scène => stage2=main
y a-t-il foule à la scène principale => stage2=main
affluence à la grande scène => stage2=main
@compter les gens sous le chapiteau => stage2=tent
le chapiteau est-il plein => stage2=tent
chapiteau : combien de gens => stage2=tent
y a-t-il de la place au club => stage2=club
combien sont au club => stage2=club""",
            v="entries",
        ),
    },
    "casting": {
        "audition": dict(
            names="invite_audition schedule_audition callActor",
            params={"name": "actor|actress|who", "film": "play|role_in|production", "date": "day|date|when?"},
            desc=["Invite an actor to an audition for a play", "Casting", "Convoque à une audition"],
            en="""@invite {name} to audition for {film}
audition {name}, {film}
{name} should try for a part in {film}
{name} auditions for {film} {date}
@call {name} in for {film} {date}
casting of {film}: {name}
I want to hear {name} for {film}
is {name} right for {film}? audition {date}""",
            fr="""@convoquer {name} à l'audition de {film}
audition {name}, {film}
{name} devrait tenter un rôle dans {film}
{name} auditionne pour {film} {date}
@faire venir {name} pour {film} {date}
distribution de {film} : {name}
je veux entendre {name} pour {film}
{name} convient-il pour {film} ? audition {date}""",
        ),
        "cast": dict(
            names="give_role cast_actor assign_part",
            params={"name": "actor|actress|who", "creature": "part|character|role"},
            desc=["Give an actor a part", "Cast somebody", "Donne un rôle à un acteur"],
            en="""{name} plays the {creature}
@give {name} the part of the {creature}
the {creature} is {name}
role of the {creature}: {name}
{name} gets the {creature}
@cast {name} as the {creature}
the {creature} will be played by {name}
{name}, part: {creature}""",
            fr="""{name} joue le {creature}
@donner à {name} le rôle du {creature}
le {creature}, c'est {name}
rôle du {creature} : {name}
{name} obtient le {creature}
@distribuer le {creature} à {name}
le {creature} sera joué par {name}
{name}, rôle : {creature}""",
        ),
        "under": dict(
            names="set_understudy understudy_for replace_actor",
            params={"name": "actor|absent|who", "name2": "understudy|replacement|by"},
            desc=["Somebody else plays for an actor who is absent", "Understudy", "Remplace un acteur"],
            en="""{name} is ill, {name2} plays instead
@replace {name} by {name2} on stage
{name2} steps in for {name} tonight
understudy of {name}: {name2}
{name} lost the voice, {name2} takes over
@let {name2} act for {name}
{name2} for {name}
tonight {name2} instead of {name}""",
            fr="""{name} est malade, {name2} joue à sa place
@remplacer {name} par {name2} sur scène
{name2} remplace {name} ce soir
doublure de {name} : {name2}
{name} n'a plus de voix, {name2} prend la suite
@laisser {name2} jouer pour {name}
{name2} pour {name}
ce soir {name2} au lieu de {name}""",
        ),
    },
}
