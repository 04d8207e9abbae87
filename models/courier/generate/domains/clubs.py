"""Clubs, tournaments and sports to practise."""

DOMAINS = {
    "club": {
        "join": dict(
            names="register_member club_join newMember",
            params={"name": "member|person|who", "sport": "section|sport|discipline"},
            desc=["Register a member in a section of the club", "Join the club", "Inscrit un membre au club"],
            en="""@sign {name} up for {sport}
{name} joins the {sport} section
new member {name}, {sport}
{name} wants to do {sport} in our club
@register {name}, section {sport}
{sport} gets a new member: {name}
club: {name} for {sport}
{name} would like to play {sport} with us""",
            fr="""@inscrire {name} au club en {sport}
{name} rejoint la section {sport}
nouveau membre {name}, {sport}
{name} veut faire du {sport} dans notre club
@enregistrer {name}, section {sport}
la section {sport} a un nouveau membre : {name}
club : {name} en {sport}
{name} aimerait jouer au {sport} avec nous""",
        ),
        "fee": dict(
            names="record_fee subscription_paid dues",
            params={"name": "member|person|who", "cash": "amount|euros|fee:number"},
            desc=["Note that a member paid the fee", "Club dues", "Note une cotisation payée"],
            en="""{name} paid {cash} euros of fees
@note the fee of {name}: {cash} euros
membership fee {name}, {cash}
{cash} euros of dues from {name}
{name} gave me {cash} euros for the year
club fee: {name}, {cash} euros
@record {cash} euros from the member {name}
dues of {name} received, {cash}""",
            fr="""{name} a payé {cash} euros de cotisation
@noter la cotisation de {name} : {cash} euros
cotisation {name}, {cash}
{cash} euros de cotisation de {name}
{name} m'a donné {cash} euros pour l'année
cotisation du club : {name}, {cash} euros
@enregistrer {cash} euros du membre {name}
cotisation de {name} reçue, {cash}""",
        ),
        "owing": dict(
            names="unpaid_fees who_owes members_in_debt",
            params={"sport": "section|sport|discipline"},
            desc=["Members of a section who have not paid", "Unpaid dues", "Cotisations impayées"],
            en="""who in {sport} hasn't paid yet
unpaid fees in {sport}
@list those of {sport} who owe the fee
{sport}: who owes
which members of {sport} are behind with their dues
@find unpaid dues, {sport}
does anybody in the {sport} section still owe us
debts in {sport}""",
            fr="""qui n'a pas encore payé en {sport}
cotisations impayées en {sport}
@lister ceux du {sport} qui doivent la cotisation
{sport} : qui doit
quels membres du {sport} sont en retard de cotisation
@trouver les impayés, {sport}
quelqu'un de la section {sport} nous doit-il encore
dettes en {sport}""",
            items="name",
        ),
        "leave": dict(
            names="cancel_membership member_leaves strike_off",
            params={"name": "member|person|who"},
            desc=["A member leaves the club", "Cancel a membership", "Résilie une adhésion"],
            en="""{name} leaves the club
@cancel the membership of {name}
{name} quits
@strike {name} off the list of members
{name} moved away and is no member any more
membership of {name}: end
{name} is out of the club
we lose {name} as a member""",
            fr="""{name} quitte le club
@résilier l'adhésion de {name}
{name} arrête le club
@rayer {name} de la liste des membres
{name} a déménagé et n'est plus membre
adhésion de {name} : fin
{name} ne fait plus partie du club
on perd {name} comme membre""",
        ),
    },
    "tournament": {
        "draw": dict(
            names="draw_match pair_players set_match",
            params={"player": "first|player_a|one", "player2": "second|player_b|two"},
            desc=["Pair two players of a tournament", "Set a match", "Fixe un match du tournoi"],
            en="""{player} plays against {player2}
@pair {player} with {player2}
match {player} – {player2}
@set {player} against {player2}
next game: {player} versus {player2}
{player} meets {player2} in the tournament
@draw {player} and {player2} together
{player} vs {player2}""",
            fr="""{player} joue contre {player2}
@opposer {player} à {player2}
match {player} – {player2}
@fixer {player} contre {player2}
prochain match : {player} contre {player2}
{player} rencontre {player2} au tournoi
@tirer {player} et {player2} ensemble
{player} vs {player2}""",
        ),
        "result": dict(
            names="enter_result match_won report_winner",
            params={"player": "winner|who_won|player", "score": "score|result|final"},
            desc=["Enter who won a match and the score", "Result of a match", "Saisit le résultat d'un match"],
            en="""{player} won {score}
@enter {score} for {player}
winner {player}, {score}
{player} beat the other one {score}
result: {player}, {score}
@report the victory of {player}, {score}
{score}, {player} goes through
{player} wins by {score}""",
            fr="""{player} a gagné {score}
@saisir {score} pour {player}
vainqueur {player}, {score}
{player} a battu l'autre {score}
résultat : {player}, {score}
@déclarer la victoire de {player}, {score}
{score}, {player} se qualifie
{player} l'emporte {score}""",
        ),
        "forfeit": dict(
            names="forfeit walk_over withdraw_player",
            params={"player": "player|who|withdrawn"},
            desc=["A player gives up and leaves the tournament", "Forfeit", "Déclare un forfait"],
            en="""{player} gives up
{player} is hurt and can't play on
forfeit of {player}
@withdraw {player} from the tournament
{player} didn't turn up
{player}: walkover
@take {player} out of the draw
{player} retires""",
            fr="""{player} abandonne
{player} est blessé et ne peut plus jouer
forfait de {player}
@retirer {player} du tournoi
{player} ne s'est pas présenté
{player} : forfait
@sortir {player} du tableau
{player} jette l'éponge""",
        ),
        "rank": dict(
            names="player_ranking standing_of seed",
            params={"player": "player|who|of"},
            desc=["Rank of a player in the tournament", "Standing", "Classement d'un joueur"],
            en="""what is {player}'s rank
where does {player} stand
ranking of {player}
@look up the seed of {player}
is {player} ranked high
{player}: rank
@check where {player} is in the ranking
how good is {player} in the table""",
            fr="""quel est le rang de {player}
où en est {player} au classement
classement de {player}
@vérifier le rang de {player}
{player} est-il bien classé
{player} : rang
@regarder où est {player} dans le classement
quelle place a {player}""",
            v="rank",
        ),
    },
    "referee": {
        "card": dict(
            names="show_card book_player give_card",
            params={"player": "player|who|to", "color2": "card|colour|kind:yellow/red"},
            desc=["Show a player a yellow or a red card", "Book a player", "Carton à un joueur"],
            en="""yellow card for {player} => color2=yellow
@warn {player} with a card => color2=yellow
{player} gets a yellow => color2=yellow
@book {player} for the foul => color2=yellow
red card for {player} => color2=red
@send {player} off => color2=red
{player} is out, red => color2=red
{player} kicked somebody, off the field => color2=red""",
            fr="""carton jaune pour {player} => color2=yellow
@avertir {player} => color2=yellow
{player} prend un jaune => color2=yellow
un avertissement à {player} pour la faute => color2=yellow
carton rouge pour {player} => color2=red
@expulser {player} => color2=red
{player} dehors, rouge => color2=red
{player} a frappé quelqu'un, hors du terrain => color2=red""",
        ),
        "goal": dict(
            names="record_goal goal_by score_goal",
            params={"player": "scorer|player|who", "minutes": "minute|min|at:integer"},
            desc=["Record a goal with its minute", "Who scored", "Note un but et sa minute"],
            en="""goal by {player}, minute {minutes}
{player} scored in minute {minutes}
@record {player}'s goal at {minutes} minutes
{minutes}th minute: {player} scores
@note a goal, {player}, {minutes}'
{player} puts it in, minute {minutes}
goal! {player}, {minutes} min
in minute {minutes} {player} hit the net""",
            fr="""but de {player}, minute {minutes}
{player} a marqué à la minute {minutes}
@noter le but de {player} à {minutes} minutes
{minutes}e minute : {player} marque
@enregistrer un but, {player}, {minutes}'
{player} la met au fond, minute {minutes}
but ! {player}, {minutes} min
à la minute {minutes} {player} a trouvé le filet""",
        ),
        "extra": dict(
            names="add_time extra_time injury_minutes",
            params={"minutes": "minutes|added|extra:integer"},
            desc=["Add minutes to the match", "Injury time", "Temps additionnel"],
            en="""@add {minutes} minutes
{minutes} minutes of extra time
injury time: {minutes}
they lost time, {minutes} minutes more
{minutes} more minutes to play
the match lasts {minutes} minutes longer
@give {minutes} minutes on top
+{minutes} minutes""",
            fr="""@ajouter {minutes} minutes
{minutes} minutes de temps additionnel
arrêts de jeu : {minutes}
ils ont perdu du temps, {minutes} minutes de plus
encore {minutes} minutes à jouer
le match dure {minutes} minutes de plus
@donner {minutes} minutes en plus
+{minutes} minutes""",
        ),
    },
    "swimming": {
        "lane": dict(
            names="book_lane reserve_lane getLane",
            params={"lane": "lane|number|which:integer", "time": "time|at|hour"},
            desc=["Reserve a lane to swim", "Book a lane at a time", "Réserve un couloir de nage"],
            en="""@book lane {lane} at {time}
lane {lane}, {time}
I want to swim at {time} in lane {lane}
@reserve lane {lane} for {time}
is it possible to have lane {lane} at {time}
swimming at {time}, lane {lane}
keep lane {lane} free for me at {time}
lane {lane} for our team at {time}""",
            fr="""@réserver le couloir {lane} à {time}
couloir {lane}, {time}
je veux nager à {time} dans le couloir {lane}
@bloquer le couloir {lane} pour {time}
est-ce possible d'avoir le couloir {lane} à {time}
natation à {time}, couloir {lane}
garde-moi le couloir {lane} à {time}
le couloir {lane} pour notre équipe à {time}""",
        ),
        "lesson": dict(
            names="swim_lesson teach_swimming book_swim_teacher",
            params={"player": "pupil|child|who", "weekday": "day|weekday|on"},
            desc=["Lesson with a swimming teacher on a weekday", "Learn to swim", "Cours de natation"],
            en="""{player} has a swimming lesson on {weekday}
@book {player} a swimming teacher for {weekday}
{player} can't swim yet, lesson on {weekday}
swimming lesson, {player}, {weekday}
on {weekday} {player} learns to swim
@put {player} in {weekday}'s swimming class
{player} is afraid of the deep end, a teacher on {weekday}
{weekday}: swimming lesson for {player}""",
            fr="""{player} a un cours de natation le {weekday}
@réserver un maître-nageur à {player} le {weekday}
{player} ne sait pas encore nager, cours le {weekday}
cours de natation, {player}, {weekday}
le {weekday} {player} apprend à nager
@mettre {player} au cours de natation du {weekday}
{player} a peur du grand bain, un professeur le {weekday}
{weekday} : cours de natation pour {player}""",
        ),
        "record": dict(
            names="personal_best best_time swim_record",
            params={"meters": "distance|metres|length:integer"},
            desc=["Best time over a distance", "Personal record in swimming", "Record personnel sur une distance"],
            en="""what is my best time over {meters} metres
record on {meters} m, swimming
how fast do I swim {meters} metres at best
@show my personal best on {meters} metres
my record, {meters} m
{meters} m: best time
did I ever swim {meters} metres well, my record
@look up my {meters} metre record in the water""",
            fr="""quel est mon meilleur temps sur {meters} mètres
record sur {meters} m, natation
mon meilleur temps de nage sur {meters} mètres
@montrer mon record sur {meters} mètres
mon record, {meters} m
{meters} m : meilleur temps
ai-je déjà bien nagé {meters} mètres, mon record
@chercher mon record de {meters} mètres dans l'eau""",
            v="left",
        ),
    },
    "golf": {
        "score": dict(
            names="enter_strokes hole_score noteHole",
            params={"hole": "hole|no|number:integer", "count": "strokes|shots|score:integer"},
            desc=["Strokes needed for a hole", "Score of a hole", "Note les coups d'un trou"],
            en="""{count} strokes at hole {hole}
hole {hole}: {count}
@enter {count} for hole {hole}
I needed {count} shots on hole {hole}
@note {count} strokes, hole {hole}
the {hole} took me {count} strokes
golf, hole {hole}, {count} strokes
a {count} on hole {hole}""",
            fr="""{count} coups au trou {hole}
trou {hole} : {count}
@saisir {count} pour le trou {hole}
il m'a fallu {count} coups au trou {hole}
@noter {count} coups, trou {hole}
le {hole} m'a pris {count} coups
golf, trou {hole}, {count} coups
un {count} au trou {hole}""",
        ),
        "tee": dict(
            names="book_tee_time tee_off reserve_round",
            params={"date": "date|day|on", "time": "time|at|start", "people": "players|people|count:integer?"},
            desc=["Book a start on the golf course", "Tee time", "Réserve un départ de golf"],
            en="""tee time {date} at {time}
@book a round of golf {date} at {time}
we tee off {date} at {time}, {people} players
golf {date}, {time}
@reserve a start on the course {date} at {time}
{people} of us want to play golf {date} at {time}
a round on {date}, {time}
I'd like to golf {date} at {time}""",
            fr="""départ de golf {date} à {time}
@réserver un parcours de golf {date} à {time}
on part {date} à {time}, {people} joueurs
golf {date}, {time}
@bloquer un départ sur le parcours {date} à {time}
nous sommes {people} pour le golf {date} à {time}
un parcours {date}, {time}
j'aimerais golfer {date} à {time}""",
        ),
        "club": dict(
            names="which_club suggest_club clubFor",
            params={"meters": "distance|metres|to_pin:integer"},
            desc=["Which club to use for a distance", "Advice about a shot", "Conseille un club de golf"],
            en="""which club for {meters} metres
the flag is {meters} metres away
what do I hit with from {meters} m
{meters} metres to the pin, which iron
@suggest a club for {meters} metres
club, {meters} m
I stand {meters} metres from the hole, what do I take
iron or wood for {meters} metres""",
            fr="""quel club pour {meters} mètres
le drapeau est à {meters} mètres
avec quoi je frappe à {meters} m
{meters} mètres du trou, quel fer
@conseiller un club pour {meters} mètres
club, {meters} m
je suis à {meters} mètres du trou, je prends quoi
fer ou bois pour {meters} mètres""",
            v="rank",
        ),
    },
    "riding": {
        "lesson": dict(
            names="book_riding_lesson riding_class plan_ride",
            params={"name": "rider|pupil|who", "horse": "horse|on|mount", "date": "day|date|when"},
            desc=["Book a riding lesson on a horse", "Which rider on which horse", "Réserve une leçon d'équitation"],
            en="""{name} rides {horse} {date}
@book a lesson for {name} on {horse} {date}
riding lesson {date}: {name}, {horse}
@put {name} on {horse} {date}
{horse} carries {name} {date}
{date} {name} wants to ride {horse}
lesson, {name}, horse {horse}, {date}
{name} has riding {date}, on {horse}""",
            fr="""{name} monte {horse} {date}
@réserver une leçon pour {name} sur {horse} {date}
leçon d'équitation {date} : {name}, {horse}
@mettre {name} sur {horse} {date}
{horse} porte {name} {date}
{date} {name} veut monter {horse}
leçon, {name}, cheval {horse}, {date}
{name} a équitation {date}, sur {horse}""",
        ),
        "shoe": dict(
            names="call_farrier shoe_horse farrier_visit",
            params={"horse": "horse|mount|which"},
            desc=["Call the farrier for a horse", "New horseshoes", "Appelle le maréchal-ferrant"],
            en="""{horse} lost a shoe
@call the farrier for {horse}
{horse} needs new shoes
the hooves of {horse} are too long
farrier: {horse}
@have {horse} shod
{horse} limps, the iron is loose
horseshoes for {horse}""",
            fr="""{horse} a perdu un fer
@appeler le maréchal-ferrant pour {horse}
{horse} a besoin de nouveaux fers
les sabots de {horse} sont trop longs
maréchal-ferrant : {horse}
@faire ferrer {horse}
{horse} boite, le fer est lâche
fers pour {horse}""",
        ),
        "paddock": dict(
            names="turn_out put_in_paddock release_horse",
            params={"horse": "horse|mount|which", "field": "paddock|meadow|field"},
            desc=["Put a horse out to a paddock", "Turn a horse out", "Met un cheval au pré"],
            en="""@put {horse} in the paddock {field}
{horse} to the meadow {field}
{horse} may graze on {field}
@turn {horse} out to {field}
paddock {field} for {horse}
{horse} has been in the box too long, let it out on {field}
{horse}: paddock {field}
@lead {horse} to the meadow {field}""",
            fr="""@mettre {horse} au pré {field}
{horse} dans le pré {field}
{horse} peut brouter sur {field}
@lâcher {horse} au paddock {field}
paddock {field} pour {horse}
{horse} est resté trop longtemps au box, mets-le sur {field}
{horse} : pré {field}
@emmener {horse} au pré {field}""",
        ),
    },
}
