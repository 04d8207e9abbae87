"""The town's services and the public order."""

DOMAINS = {
    "streetlights": {
        "report": dict(
            names="report_dark_lamp lamp_out broken_streetlight",
            params={"address": "address|where|street"},
            desc=[
                "Report a street lamp that does not burn",
                "It is dark in a street",
                "Signale un lampadaire en panne",
            ],
            en="""the street lamp at {address} is out
it's pitch dark at {address}
@report the dead street light at {address}
broken lamp post, {address}
{address}: no light in the street
I nearly fell at {address}, the lamp post is dead
lamp post flickers at {address}
@have the street light at {address} repaired""",
            fr="""le lampadaire du {address} est éteint
il fait noir au {address}
@signaler le lampadaire en panne au {address}
réverbère cassé, {address}
{address} : plus de lumière dans la rue
j'ai failli tomber au {address}, le réverbère est mort
le lampadaire clignote au {address}
@faire réparer le réverbère du {address}""",
        ),
        "dim": dict(
            names="dim_district night_lighting setStreetLevel",
            params={"city": "district|area|quarter", "percent": "level|brightness|percent:integer"},
            desc=[
                "Brightness of the street lighting of a district",
                "Dim the street lamps",
                "Baisse l'éclairage public",
            ],
            en="""@dim the street lamps of {city} to {percent} percent
street lighting in {city} at {percent}%
{city}: lamps at {percent} percent at night
@save power, street lamps of {city} at {percent}
street lights {city}, {percent} percent
the people of {city} can't sleep, street lamps at {percent} percent
the streets of {city} need {percent} percent light
@set the lighting of {city} to {percent}""",
            fr="""@baisser les lampadaires de {city} à {percent} pour cent
éclairage public de {city} à {percent} %
{city} : réverbères à {percent} pour cent la nuit
économise, lampadaires de {city} à {percent}
réverbères {city}, {percent} pour cent
les gens de {city} ne dorment pas, lampadaires à {percent} pour cent
les rues de {city} veulent {percent} pour cent de lumière
@régler l'éclairage de {city} sur {percent}""",
        ),
    },
    "crossings": {
        "phase": dict(
            names="set_green_time green_phase lightPhase",
            params={"address": "crossing|junction|at", "seconds": "green_seconds|duration|secs:integer"},
            desc=["How many seconds a traffic light is green", "Phase of a crossing", "Durée du feu vert"],
            en="""@make the light at {address} green for {seconds} seconds
green of {seconds} seconds at {address}
traffic jam at {address}, green for {seconds} seconds
@set the green phase at {address} to {seconds} s
traffic light {address}: {seconds} seconds
pedestrians at {address} need {seconds} seconds of green
{address}, green {seconds} s
@lengthen the green at {address} to {seconds} seconds""",
            fr="""@mettre le feu du {address} au vert pendant {seconds} secondes
vert de {seconds} secondes au {address}
bouchon au {address}, feu vert {seconds} secondes
@régler le feu du {address} sur {seconds} s
feu tricolore {address} : {seconds} secondes
les piétons du {address} ont besoin de {seconds} secondes de vert
{address}, vert {seconds} s
@allonger le feu vert du {address} à {seconds} secondes""",
        ),
        "blink": dict(
            names="blink_light amber_mode flashing",
            params={"address": "crossing|junction|at"},
            desc=["Let a traffic light blink in amber", "Amber mode", "Met un feu à l'orange clignotant"],
            en="""@let the light at {address} blink
amber flashing at {address}
the traffic light at {address} is broken, set it to amber
{address}: blinking light
only amber at {address} tonight
@put the crossing {address} on flashing
flash the lights of {address}
traffic light {address} to amber""",
            fr="""@faire clignoter le feu du {address}
orange clignotant au {address}
le feu du {address} déraille, passe-le à l'orange
{address} : feu clignotant
seulement l'orange au {address} cette nuit
@mettre le carrefour {address} en clignotant
clignotant aux feux du {address}
feu {address} à l'orange""",
        ),
        "count": dict(
            names="traffic_count cars_per_hour vehicle_flow",
            params={"address": "crossing|junction|at"},
            desc=["Cars per hour at a crossing", "Traffic count", "Comptage des voitures"],
            en="""how many cars pass {address}
traffic at {address}
@count the cars at {address}
cars per hour, {address}
is {address} a busy crossing
flow of vehicles at {address}
@measure the traffic of {address}
how much traffic does {address} get""",
            fr="""combien de voitures passent au {address}
trafic au {address}
@compter les voitures au {address}
voitures par heure, {address}
le {address} est-il un carrefour chargé
flux de véhicules au {address}
@mesurer le trafic du {address}
quel trafic y a-t-il au {address}""",
            v="hourly",
        ),
    },
    "snowplough": {
        "clear": dict(
            names="send_plough clear_snow plow_street",
            params={"street": "street|road|where"},
            desc=["Send a snow plough to a street", "Clear a road of snow", "Envoie le chasse-neige"],
            en="""@clear the snow in {street}
nobody gets through the snow at {street}
snow plough to {street}
@send the plough to {street}
{street} is snowed in
the road to {street} is white, plough it
plough {street}
deep snow on the {street} road""",
            fr="""@déneiger {street}
plus personne ne passe dans la neige à {street}
chasse-neige à {street}
@envoyer le chasse-neige à {street}
{street} est sous la neige
la route de {street} est blanche, déneige-la
déneigement {street}
beaucoup de neige sur la route de {street}""",
        ),
        "salt": dict(
            names="spread_salt grit_road saltRoad",
            params={"street": "street|road|where", "kilos": "kg|amount|quantity:number?"},
            desc=["Spread salt on an icy road", "Grit a street", "Sale une rue verglacée"],
            en="""@salt {street}
{street} is slippery
@spread {kilos} kilos of salt at {street}
black ice at {street}
salt for {street}, {kilos} kg
people slip at {street}, grit it
@grit the road of {street}
{street}: salt""",
            fr="""@saler {street}
ça glisse à {street}
@répandre {kilos} kilos de sel à {street}
verglas à {street}
du sel pour {street}, {kilos} kg
les gens glissent à {street}, mets du sel
@sabler la route de {street}
{street} : sel""",
        ),
    },
    "police": {
        "report": dict(
            names="file_report report_crime new_complaint",
            params={"crime": "offence|crime|what", "address": "address|place|where"},
            desc=["Report a crime with its place", "File a complaint with the police", "Dépose une plainte"],
            en="""I want to report a {crime} at {address}
@file a complaint: {crime}, {address}
{crime} at {address}
there has been a {crime} at {address}
police, {crime}, {address}
@tell the police about a {crime} at {address}
I was a victim of {crime} at {address}
{address}: {crime}""",
            fr="""je veux signaler un {crime} au {address}
@porter plainte : {crime}, {address}
{crime} au {address}
il y a eu un {crime} au {address}
police, {crime}, {address}
@déclarer un {crime} au {address}
j'ai été victime d'un {crime} au {address}
{address} : {crime}""",
        ),
        "follow": dict(
            names="case_status complaint_progress how_is_case",
            params={"casefile": "case|file|pv_number"},
            desc=["How far the police are with a case", "State of a complaint", "Avancement d'un dossier"],
            en="""what about my complaint {casefile}
case {casefile}
is there news in the case {casefile}
@check the police file {casefile}
how far are you with {casefile}
did you catch anybody in {casefile}
(|can you |could you |please )tell me the state of complaint {casefile}
file {casefile}: progress""",
            fr="""où en est ma plainte {casefile}
affaire {casefile}
du nouveau dans l'affaire {casefile}
@vérifier le dossier de police {casefile}
où en êtes-vous avec {casefile}
avez-vous arrêté quelqu'un dans {casefile}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) l'état de la plainte {casefile}
dossier {casefile} : avancement""",
            v="progress",
        ),
        "witness": dict(
            names="add_witness witness_statement testimony",
            params={"casefile": "case|file|pv_number", "name": "witness|person|who", "text": "statement|said|words?"},
            desc=["Add a witness to a case", "What a witness said", "Ajoute un témoin"],
            en="""{name} saw it, case {casefile}
@add {name} as a witness in {casefile}
witness in {casefile}: {name}
{name} wants to testify in {casefile}
case {casefile}, {name} says: {text}
statement of {name} in {casefile}: {text}
@put {name} into the file {casefile} as a witness
{casefile}: heard {name}""",
            fr="""{name} a tout vu, affaire {casefile}
@ajouter {name} comme témoin dans {casefile}
témoin dans {casefile} : {name}
{name} veut témoigner dans {casefile}
affaire {casefile}, {name} dit : {text}
déposition de {name} dans {casefile} : {text}
@inscrire {name} au dossier {casefile} comme témoin
{casefile} : {name} entendu""",
        ),
        "patrol": dict(
            names="request_patrol send_officers patrolAt",
            params={"address": "place|address|where", "time": "at|time|hour"},
            desc=["Ask for a patrol at a time", "Officers keep an eye on a place", "Demande une patrouille"],
            en="""@send a patrol to {address} at {time}
patrol, {address}, {time}
youths make trouble at {address}, come by at {time}
officers needed at {address} at {time}
@have the police pass {address} at {time}
at {time} a patrol car to {address}
we feel unsafe at {address} around {time}, a patrol would help
{address} at {time}: patrol""",
            fr="""@envoyer une patrouille au {address} à {time}
patrouille, {address}, {time}
des jeunes sèment le trouble au {address}, passez à {time}
il faut des agents au {address} à {time}
@faire passer la police au {address} à {time}
à {time} une voiture de patrouille au {address}
on ne se sent pas en sécurité au {address} vers {time}, une patrouille aiderait
{address} à {time} : patrouille""",
        ),
    },
    "lostfound": {
        "hand": dict(
            names="hand_in found_item register_find",
            params={"garment": "object|thing|item", "place": "place|found_at|where"},
            desc=["Register something that was found", "Hand in a find", "Enregistre un objet trouvé"],
            en="""I found a {garment} at the {place}
@hand in a {garment}, found at the {place}
found: {garment}, {place}
somebody left a {garment} at the {place}
a {garment} was lying at the {place}
@register a {garment} from the {place}
{place}: {garment} found
this {garment} isn't mine, it was at the {place}""",
            fr="""j'ai trouvé un {garment} au {place}
@déposer un {garment} trouvé au {place}
trouvé : {garment}, {place}
quelqu'un a laissé un {garment} au {place}
un {garment} traînait au {place}
@enregistrer un {garment} venant du {place}
{place} : {garment} trouvé
ce {garment} n'est pas à moi, il était au {place}""",
        ),
        "lost": dict(
            names="report_lost lost_item missing_thing",
            params={"garment": "object|thing|item", "color": "color|colour|hue?"},
            desc=["Report something lost", "I lost something", "Déclare un objet perdu"],
            en="""I lost my {garment}
my {garment} is gone, it is {color}
@report my lost {garment}
lost: {garment}
a {color} {garment} of mine is missing
I left my {garment} somewhere
where is my {garment}, I must have dropped it
@note that my {garment} got lost""",
            fr="""j'ai perdu mon {garment}
mon {garment} a disparu, il est {color}
@déclarer mon {garment} perdu
perdu : {garment}
mon {garment} {color} est introuvable
j'ai oublié mon {garment} quelque part
où est mon {garment}, j'ai dû le laisser tomber
@noter que mon {garment} est perdu""",
        ),
        "claim": dict(
            names="claim_item collect_find pick_up_found",
            params={"ref": "number|find_no|ticket", "name": "owner|who|claimed_by"},
            desc=["Hand a find out to its owner", "Somebody claims an object", "Rend un objet à son propriétaire"],
            en="""{name} is the owner of find {ref}
@give the find {ref} to {name}
{name} collects {ref}
find {ref} belongs to {name}
@hand object {ref} back to {name}
owner of {ref}: {name}
{name} came for the found object {ref}
{ref} returned to {name}""",
            fr="""{name} est le propriétaire de l'objet trouvé {ref}
@rendre l'objet trouvé {ref} à {name}
{name} récupère {ref}
l'objet {ref} est à {name}
@restituer l'objet {ref} à {name}
propriétaire de {ref} : {name}
{name} est venu pour l'objet trouvé {ref}
{ref} rendu à {name}""",
        ),
    },
    "election": {
        "station": dict(
            names="polling_station where_to_vote vote_place",
            params={"address": "address|home|lives_at"},
            desc=["Where somebody votes, by address", "Polling station", "Bureau de vote d'une adresse"],
            en="""where do I vote, I live at {address}
polling station for {address}
where is the ballot box for {address}
@find the polling station of {address}
{address}: where to vote
I moved to {address}, where do I vote now
which polling place for {address}
(|can you |could you |please )tell me where people of {address} vote""",
            fr="""où est-ce que je vote, j'habite {address}
bureau de vote pour {address}
où est l'urne pour {address}
@trouver le bureau de vote du {address}
{address} : où voter
j'ai déménagé au {address}, où voter maintenant
quel bureau de vote pour {address}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) où votent les gens du {address}""",
            v="city",
        ),
        "turnout": dict(
            names="turnout participation_rate how_many_voted",
            params={"city": "town|constituency|where"},
            desc=["Share of voters who came", "Turnout of a town", "Participation dans une ville"],
            en="""how many people voted in {city}
turnout in {city}
do the people of {city} go and vote
@check the turnout of {city}
participation, {city}
share of voters in {city}
{city}: turnout
what is the participation in {city}""",
            fr="""combien de gens ont voté à {city}
participation à {city}
les gens de {city} vont-ils voter
@vérifier la participation de {city}
taux de participation, {city}
part des électeurs venus à {city}
{city} : participation
quelle est la participation à {city}""",
            v="share",
        ),
        "tally": dict(
            names="enter_votes record_tally countVotes",
            params={"name": "candidate|for|who", "votes": "votes|count|ballots:integer"},
            desc=["Enter the votes of a candidate", "Tally of the count", "Saisit les voix d'un candidat"],
            en="""{votes} votes for {name}
@enter {votes} votes for {name}
{name} got {votes} votes
candidate {name}: {votes}
we counted {votes} ballots for {name}
@record {votes} ballots, candidate {name}
{name} has {votes}
result, {name}, {votes} votes""",
            fr="""{votes} voix pour {name}
@saisir {votes} voix pour {name}
{name} a obtenu {votes} voix
candidat {name} : {votes}
on a compté {votes} bulletins pour {name}
@enregistrer {votes} bulletins, candidat {name}
{name} en a {votes}
résultat, {name}, {votes} voix""",
        ),
        "proxy": dict(
            names="give_proxy vote_by_proxy power_to_vote",
            params={"name": "voter|absent|from_person", "name2": "proxy|to_person|deputy"},
            desc=["Somebody votes in the place of somebody", "Proxy vote", "Donne procuration"],
            en="""{name2} votes for {name}
@give the vote of {name} to {name2}
{name} is away, {name2} votes instead
proxy from {name} to {name2}
{name} trusts {name2} with the ballot
@let {name2} vote in the place of {name}
power of {name}: {name2}
{name} can't come and sends {name2}""",
            fr="""{name2} vote pour {name}
@donner la voix de {name} à {name2}
{name} est absent, {name2} vote à sa place
procuration de {name} à {name2}
{name} confie son bulletin à {name2}
@laisser {name2} voter à la place de {name}
pouvoir de {name} : {name2}
{name} ne peut pas venir et envoie {name2}""",
        ),
    },
}
