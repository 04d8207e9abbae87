"""Lamps, spectacles and other things of the household."""

DOMAINS = {
    "lamps": {
        "hue": dict(
            names="set_lamp_color colourLamp lamp_hue",
            params={"hexcolor": "hex|color_code|rgb", "space": "room|lamp|where"},
            desc=[
                "Colour of the lamps of a room as a hex code",
                "Give the lamps a colour code",
                "Couleur des lampes en code hexadécimal",
            ],
            en="""@make the lamps of the {space} {hexcolor}
colour {hexcolor} for the {space} lamps
@set the lamp colour in the {space} to {hexcolor}
the {space} lamps in {hexcolor}
I'd love {hexcolor} in the {space} tonight
lamps, {space}: {hexcolor}
the {space} should glow in {hexcolor}
@use the code {hexcolor} for the lamps in the {space}""",
            fr="""@mettre les lampes de la {space} en {hexcolor}
couleur {hexcolor} pour les lampes de la {space}
@régler la couleur des lampes de la {space} sur {hexcolor}
les lampes de la {space} en {hexcolor}
j'aimerais du {hexcolor} dans la {space} ce soir
lampes, {space} : {hexcolor}
la {space} doit briller en {hexcolor}
@utiliser le code {hexcolor} pour les lampes de la {space}""",
        ),
        "white": dict(
            names="set_white_tone color_temperature whiteness",
            params={"kelvin": "kelvin|tone|white_k:integer", "space": "room|where|zone"},
            desc=[
                "White tone of the lamps in kelvin",
                "How warm the white light is",
                "Température de couleur des lampes",
            ],
            en="""@set the white of the {space} lamps to {kelvin} kelvin
{kelvin} K in the {space}
warm white of {kelvin} kelvin in the {space}
the light in the {space} is too cold, take {kelvin} K
white tone {kelvin} for the {space}
@put the {space} at {kelvin} kelvin
{space}: {kelvin}K
lamps of the {space} at {kelvin} kelvin""",
            fr="""@régler le blanc des lampes de la {space} sur {kelvin} kelvins
{kelvin} K dans la {space}
un blanc de {kelvin} kelvins dans la {space}
la lumière de la {space} est trop froide, mets {kelvin} K
température de blanc {kelvin} pour la {space}
@passer la {space} à {kelvin} kelvins
{space} : {kelvin}K
lampes de la {space} à {kelvin} kelvins""",
        ),
        "dim": dict(
            names="dim_lamps fade_lights lampDimmer",
            params={"percent": "brightness|percent|to:integer", "minutes": "over|fade_minutes|duration:integer?"},
            desc=[
                "Dim the lamps to a percentage",
                "Fade the lamps within some minutes",
                "Baisse l'intensité des lampes",
            ],
            en="""@dim the lamps to {percent} percent
lamps at {percent}%
@fade the lamps to {percent} percent over {minutes} minutes
it is dazzling, lamps at {percent} percent
down to {percent} percent with the lamps within {minutes} minutes
a bit cosier, lamps at {percent} percent
lamp brightness {percent}
@take the lamps to {percent}%""",
            fr="""@baisser les lampes à {percent} pour cent
lampes à {percent} %
@tamiser les lampes à {percent} pour cent en {minutes} minutes
ça m'éblouit, lampes à {percent} pour cent
passe les lampes à {percent} pour cent en {minutes} minutes
plus intime, lampes à {percent} pour cent
luminosité des lampes {percent}
@amener les lampes à {percent} %""",
        ),
    },
    "optician": {
        "frames": dict(
            names="find_frames show_glasses search_frames",
            params={"brand": "brand|maker|label", "sum": "max_price|below|budget:number"},
            desc=["Glasses of a brand below a price", "Find frames", "Cherche des montures"],
            en="""glasses by {brand} below {sum} euros
@find {brand} frames under {sum} euros
I want {brand} glasses, {sum} euros at most
frames {brand}, budget {sum}
@show spectacles of {brand} up to {sum}
what does {brand} have for {sum} euros, glasses I mean
my glasses broke, {brand} again, not over {sum}
{brand} spectacles, max {sum}""",
            fr="""lunettes {brand} à moins de {sum} euros
@trouver des montures {brand} sous {sum} euros
je veux des lunettes {brand}, {sum} euros maximum
montures {brand}, budget {sum}
@montrer les lunettes de {brand} jusqu'à {sum}
qu'a {brand} comme montures pour {sum} euros
mes lunettes sont cassées, encore {brand}, pas plus de {sum}
lunettes de {brand}, max {sum}""",
            items="serial",
        ),
        "sight": dict(
            names="eye_test book_sight_test vision_check",
            params={"name": "customer|who|name", "date": "day|date|on"},
            desc=["Book a test of the eyes", "Sight test at the optician's", "Réserve un examen de vue"],
            en="""eye test for {name} {date}
@book {name} in for a sight test {date}
{name} sees badly, test {date}
{name} comes to have the eyes tested {date}
sight test, {name}, {date}
@check the eyes of {name} {date}
{date}: vision of {name}
@put {name} down for an eye test {date}""",
            fr="""examen de vue pour {name} {date}
@inscrire {name} à un examen de vue {date}
{name} voit mal, examen {date}
{name} vient faire contrôler ses yeux {date}
examen de la vue, {name}, {date}
@contrôler les yeux de {name} {date}
{date} : vue de {name}
@noter {name} pour un test de vue {date}""",
        ),
        "ready": dict(
            names="glasses_ready spectacles_status order_of_glasses",
            params={"name": "customer|name|for"},
            desc=["Whether somebody's glasses are ready", "State of glasses ordered", "Lunettes prêtes ou non"],
            en="""are the glasses of {name} ready
glasses for {name}, finished
can {name} collect the new glasses
@check {name}'s glasses
where are the spectacles of {name}
{name} waits for new lenses, are they here
status of {name}'s glasses
@see if the lenses of {name} came""",
            fr="""les lunettes de {name} sont-elles prêtes
lunettes de {name}, c'est fini
{name} peut-il venir chercher ses lunettes
@vérifier les lunettes de {name}
où en sont les lunettes de {name}
{name} attend ses verres, ils sont là
état des lunettes de {name}
@voir si les verres de {name} sont arrivés""",
            v="yes",
        ),
    },
    "mushrooms": {
        "identify": dict(
            names="identify_mushroom which_mushroom mushroom_name",
            params={"image": "photo|image|picture"},
            desc=["Name a mushroom in a photo", "Which mushroom is this", "Identifie un champignon"],
            en="""which mushroom is in {image}
@identify the mushroom in {image}
I found this in the wood, {image}, what is it called
{image}: which mushroom
name of the mushroom on {image}
(|can you |could you |please )tell me the mushroom of {image}
what's the mushroom on my picture {image}
mushroom, {image}""",
            fr="""quel champignon est sur {image}
@identifier le champignon de {image}
j'ai trouvé ça dans le bois, {image}, ça s'appelle comment
{image} : quel champignon
nom du champignon sur {image}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) le champignon de {image}
c'est quoi le champignon sur ma photo {image}
champignon, {image}""",
            v="word",
        ),
        "edible": dict(
            names="is_edible can_i_eat edibility",
            params={"image": "photo|image|picture"},
            desc=[
                "Whether the mushroom in a photo may be eaten",
                "Poisonous or edible",
                "Champignon comestible ou non",
            ],
            en="""can I eat the mushroom in {image}
is the mushroom in {image} poisonous
may the one on {image} go in the pan
{image}: edible
do I die of the mushroom in {image}
@check whether the mushroom in {image} can be eaten
eat or leave, {image}
is it safe to cook what is on {image}""",
            fr="""puis-je manger le champignon de {image}
le champignon de {image} est-il vénéneux
celui de {image} peut-il aller à la poêle
{image} : comestible
vais-je mourir du champignon de {image}
@vérifier si le champignon de {image} se mange
à manger ou à laisser, {image}
est-ce sûr de cuisiner ce qu'on voit sur {image}""",
            v="yes",
        ),
        "spot": dict(
            names="save_mushroom_spot remember_place secret_spot",
            params={"gps": "coordinates|position|where"},
            desc=["Keep a good place for mushrooms in mind", "Secret spot", "Retient un coin à champignons"],
            en="""lots of mushrooms at {gps}
@remember the mushroom spot {gps}
my secret place is at {gps}
mushroom spot: {gps}
@save {gps} for the next mushroom season
{gps} is full of chanterelles
basket full at {gps}, keep that
good place for mushrooms, {gps}""",
            fr="""plein de champignons en {gps}
@retenir le coin à champignons {gps}
mon coin secret est en {gps}
coin à champignons : {gps}
@enregistrer {gps} pour la prochaine saison des champignons
{gps} est plein de girolles
panier plein en {gps}, garde ça
bon endroit à champignons, {gps}""",
        ),
    },
    "escape": {
        "book": dict(
            names="book_escape_room reserve_game escapeBooking",
            params={
                "people": "players|people|team_size:integer",
                "date": "date|day|when",
                "topic": "room|theme|adventure",
            },
            desc=["Book an escape room for a team", "Reserve a theme", "Réserve un jeu d'évasion"],
            en="""escape room {topic} {date} for {people}
@book the escape room {topic} for {people} people {date}
{people} of us want to be locked in {topic} {date}
{topic}, {people} players, {date}
we play the escape game {topic} {date}, {people} persons
@reserve {topic} {date}, team of {people}
{date} escape game {topic}, {people} people
team of {people} for {topic} {date}""",
            fr="""escape game {topic} {date} pour {people}
@réserver l'escape game {topic} pour {people} personnes {date}
on veut être enfermés à {people} dans {topic} {date}
{topic}, {people} joueurs, {date}
on joue à l'escape game {topic} {date}, {people} personnes
@bloquer {topic} {date}, équipe de {people}
{date} jeu d'évasion {topic}, {people} personnes
équipe de {people} pour {topic} {date}""",
        ),
        "hint": dict(
            names="give_hint ask_clue help_puzzle",
            params={"word": "puzzle|object|about"},
            desc=["Give the players a hint about a puzzle", "Help", "Donne un indice aux joueurs"],
            en="""we're stuck at the {word}
a hint for the {word}
(|can you |could you |please )give us a clue about the {word}
help with the {word} please
what do we do with the {word}
hint, {word}
the {word} makes no sense to us
we don't get the {word}, help""",
            fr="""on bloque sur : {word}
un indice pour : {word}
(donne-nous|donnez-nous|peux-tu nous donner|tu peux nous donner) un indice sur : {word}
de l'aide pour ceci : {word}
que faire avec ça : {word}
indice, {word}
on n'y comprend rien : {word}
énigme {word}, aide-nous""",
            v="text",
        ),
        "left": dict(
            names="time_left_in_room remaining_time clock_of_game",
            params={},
            desc=["Minutes the players still have", "Time left in the escape room", "Temps restant du jeu d'évasion"],
            en="""how long do we still have to get out
time left in the escape room
how many minutes before we lose
are we nearly out of time
@show the clock of the escape game
(|can you |could you |please )tell us the time that remains to escape
escape clock
can we still make it, how much time""",
            fr="""combien de temps nous reste-t-il pour sortir
temps restant de l'escape game
combien de minutes avant de perdre
n'a-t-on presque plus de temps
@montrer l'horloge du jeu d'évasion
@dire le temps qui reste pour s'évader
chrono de l'évasion
peut-on encore y arriver, combien de temps""",
            v="left",
        ),
    },
    "customs": {
        "declare": dict(
            names="declare_goods customs_declaration goods_to_declare",
            params={"item": "goods|article|what", "sum": "value|worth|euros:number", "country": "from|origin|country"},
            desc=["Declare goods from a country with their value", "Customs", "Déclare des marchandises"],
            en="""I have {item} worth {sum} euros from {country}
@declare {item}, {sum} euros, from {country}
customs: {item}, {country}, {sum}
{item} from {country}, value {sum} euros
goods to declare: {item}, {sum} euros, {country}
I bring {item} from {country}, it cost {sum} euros
{country}, {item}, {sum} euros to declare
@fill in the customs form: {item} from {country}, {sum}""",
            fr="""j'ai {item} d'une valeur de {sum} euros, pays : {country}
@déclarer {item}, {sum} euros, du {country}
douane : {item}, {country}, {sum}
{item} du {country}, valeur {sum} euros
à déclarer : {item}, {sum} euros, {country}
je rapporte {item} du {country}, ça a coûté {sum} euros
{country}, {item}, {sum} euros à déclarer
@remplir le formulaire de douane : {item} du {country}, {sum}""",
        ),
        "duty": dict(
            names="import_duty customs_duty duty_on",
            params={"sum": "value|worth|euros:number", "country": "from|origin|country"},
            desc=["Duty to pay on goods of a value from a country", "Import tax", "Droits de douane"],
            en="""what duty do I pay on {sum} euros from {country}
import duty {country}, {sum} euros
@compute the customs duty for {sum} euros of goods from {country}
goods of {sum} euros from {country}, how much duty
customs on {sum} euros, {country}
{country}, value {sum}: duty
how much does customs want for {sum} euros from {country}
is there duty on {sum} euros from {country}""",
            fr="""quels droits de douane sur {sum} euros du {country}
droits de douane {country}, {sum} euros
@calculer les droits pour {sum} euros de marchandises du {country}
marchandises de {sum} euros du {country}, combien de droits
douane sur {sum} euros, {country}
{country}, valeur {sum} : droits
combien veut la douane pour {sum} euros du {country}
y a-t-il des droits sur {sum} euros du {country}""",
            v="money",
        ),
        "allowed": dict(
            names="import_allowed may_i_bring forbidden_goods",
            params={"food": "goods|food|what", "country": "into|to|country"},
            desc=[
                "Whether a food may be brought into a country",
                "Forbidden goods",
                "Dit si un produit peut entrer dans un pays",
            ],
            en="""may I bring {food} into {country}
is {food} forbidden in {country}
{food} to {country}, allowed
can I take {food} along to {country}
@check if {food} may enter {country}
{country}: {food} permitted
do they take my {food} away in {country}
luggage with {food} for {country}, all right or not""",
            fr="""puis-je apporter du {food} au {country}
le {food} est-il interdit au {country}
du {food} vers le {country}, permis
puis-je emporter du {food} au {country}
@vérifier si le {food} peut entrer au {country}
{country} : {food} autorisé
va-t-on me prendre mon {food} au {country}
du {food} dans mes bagages pour le {country}, bon ou non""",
            v="yes",
        ),
    },
    "cleaning": {
        "order": dict(
            names="order_cleaning book_cleaners send_cleaner",
            params={"room3": "room|where|area", "date": "date|day|when", "hours": "hours|duration|for_hours:integer?"},
            desc=["Have a room cleaned by the firm on a day", "Book cleaners", "Commande un nettoyage"],
            en="""@clean the {room3} {date}
cleaners for {room3} {date}
{room3} must be cleaned {date}, {hours} hours
{date}: {room3}, cleaning
the {room3} is filthy, send someone {date}
@send a cleaner to {room3} {date} for {hours} hours
cleaning of {room3}, {date}
we have guests {date} and {room3} is a mess""",
            fr="""@faire nettoyer : {room3}, {date}
des agents d'entretien, {room3}, {date}
nettoyage à faire {date}, {room3}, {hours} heures
{date} : {room3}, ménage
c'est dégoûtant, {room3}, envoyez quelqu'un {date}
@envoyer un agent d'entretien, {room3}, {date}, {hours} heures
ménage, {room3}, {date}
on reçoit {date} et c'est le bazar, {room3}""",
        ),
        "supplies": dict(
            names="order_soap cleaning_supplies restock_products",
            params={"item": "product|article|what", "count": "bottles|quantity|n:integer"},
            desc=["Order products for the cleaners", "Soap, cloths and the like", "Commande des produits d'entretien"],
            en="""the cleaners need {count} bottles of {item}
@order {count} {item} for the cleaning cupboard
cleaning supplies: {item}, {count}
{count} × {item} for the cleaners
our cleaner ran out of {item}, get {count}
@restock {item} in the broom cupboard, {count}
{item} is used up, {count} more for cleaning
cleaning cupboard: {count} {item}""",
            fr="""les agents d'entretien ont besoin de {count} flacons de {item}
@commander {count} {item} pour le local ménage
produits d'entretien : {item}, {count}
{count} × {item} pour le ménage
la femme de ménage n'a plus de {item}, prends-en {count}
@réapprovisionner le local ménage en {item}, {count}
{item} est épuisé, {count} de plus pour le ménage
local ménage : {count} {item}""",
        ),
        "complain": dict(
            names="complain_cleaning not_clean report_dirt",
            params={"room3": "room|where|area", "text": "problem|text|what"},
            desc=["Complain that a room was badly cleaned", "Still dirty", "Signale un mauvais nettoyage"],
            en="""the {room3} was badly cleaned: {text}
@complain about the cleaning of {room3}: {text}
{room3} is still dirty: {text}
dirt in {room3}: {text}
the cleaners forgot {room3}: {text}
@report {room3} as not clean: {text}
cleaning, {room3}: {text}
nobody wiped {room3}: {text}""",
            fr="""mal nettoyé, {room3} : {text}
@signaler le ménage mal fait, {room3} : {text}
c'est encore sale, {room3} : {text}
saleté, {room3} : {text}
le ménage a été oublié, {room3} : {text}
@déclarer que ce n'est pas propre, {room3} : {text}
ménage, {room3} : {text}
personne n'a essuyé, {room3} : {text}""",
        ),
    },
}
