"""Bands, dance, films at home, pets, gardens of play and things people do for fun."""

DOMAINS = {
    "setlist": {
        "add": dict(
            names="add_to_setlist play_song_tonight setlist_add put_in_set",
            params={"song": "song|title|piece", "rank": "position|place|number:integer?"},
            desc=[
                "Add a song to the set list of the concert",
                "Put a song in the set",
                "Ajoute un morceau à la liste du concert",
            ],
            en="""@add {song} to the set list
@put {song} in the set
set list: {song} at place {rank}
@add {song} to tonight's set as number {rank}
the band plays {song} tonight, onto the set list
{song} should be number {rank} of the set""",
            fr="""@ajouter {song} à la liste du concert
@mettre {song} dans le set
liste du concert : {song} en place {rank}
@ajouter {song} au set de ce soir en numéro {rank}
le groupe joue {song} ce soir, sur la liste du concert
{song} doit être numéro {rank} du set""",
        ),
        "cut": dict(
            names="cut_from_setlist drop_song setlist_remove skip_in_set",
            params={"song": "song|title|piece"},
            desc=[
                "Cut a song from the set list of the concert",
                "Drop a song",
                "Retire un morceau de la liste du concert",
            ],
            en="""@cut {song} from the set list
@drop {song} from the set
we won't play {song} tonight
set list without {song}
@remove {song} from tonight's set
the concert is too long, cut {song}""",
            fr="""@retirer {song} de la liste du concert
@enlever {song} du set
on ne jouera pas {song} ce soir
liste du concert sans {song}
@couper {song} du set de ce soir
le concert est trop long, retire {song}""",
        ),
        "length": dict(
            names="set_length concert_duration setlist_time how_long_is_set",
            params={},
            desc=["How long the set of the concert lasts", "Duration of the set list", "Durée de la liste du concert"],
            en="""how long is our set
@compute the length of the set list
duration of the concert
is the set list too long, how many minutes
set length
how many minutes does the set last""",
            fr="""combien de temps dure notre set
@calculer la durée de la liste du concert
durée du concert
le set est-il trop long, combien de minutes
longueur du set
combien de minutes dure la liste du concert""",
            v="left",
        ),
    },
    "dance": {
        "lesson": dict(
            names="book_dance_lesson dance_class join_dance_class sign_up_dance",
            params={"title": "dance|style|class", "date": "date|day|when"},
            desc=["Book a dance lesson", "Join a dance class", "Réserve un cours de danse"],
            en="""@book a dance lesson: {title}, {date}
dance class {title} {date}
I want to learn to dance {title} {date}
@join the dance class {title} {date}
lesson in dancing {title}, {date}
@sign me up for dancing, {title}, {date}""",
            fr="""@réserver un cours de danse : {title}, {date}
cours de danse {title} {date}
je veux apprendre à danser, {title}, {date}
@rejoindre le cours de danse {title} {date}
leçon de danse {title}, {date}
@inscrire-moi à la danse, {title}, {date}""",
        ),
        "partner": dict(
            names="find_dance_partner dance_partner search_partner look_for_partner",
            params={"title": "dance|style|for", "city": "city|where|near"},
            desc=["Find a partner to dance with in a city", "Dance partner", "Cherche un partenaire de danse"],
            en="""@find a dance partner for {title} in {city}
dance partner wanted: {title}, {city}
who dances {title} in {city} and has no partner
@look for a partner to dance {title} in {city}
I need somebody to dance {title} with in {city}
partner for {title}, {city}""",
            fr="""@trouver un partenaire de danse à {city}, {title}
partenaire de danse recherché : {title}, {city}
qui danse {title} à {city} et n'a pas de partenaire
@chercher un partenaire pour danser {title} à {city}
il me faut quelqu'un pour danser {title} à {city}
partenaire de danse, {title}, {city}""",
            items="name",
        ),
        "steps": dict(
            names="dance_steps show_steps teach_steps how_to_dance",
            params={"title": "dance|style|which"},
            desc=["Steps of a dance", "How a dance goes", "Pas d'une danse"],
            en="""@show the steps of the dance {title}
how does one dance {title}
steps of {title}, please
@teach me the steps of {title}
dance steps: {title}
how do the steps of the {title} dance go""",
            fr="""@montrer les pas de la danse {title}
comment danse-t-on {title}
pas de danse de {title}
@apprendre-moi les pas de {title}
pas de danse : {title}
comment vont les pas de la danse {title}""",
            v="sentence",
        ),
    },
    "dogwalk": {
        "book": dict(
            names="book_dog_walker order_walk dog_walk hire_walker",
            params={"pet": "dog|pet|who", "time": "time|at|when"},
            desc=["Book somebody to walk a dog", "Dog walker", "Réserve un promeneur de chien"],
            en="""@book a dog walker for {pet} at {time}
{pet} needs a walk at {time}, book somebody
dog walk: {pet}, {time}
@hire a walker for the dog {pet} at {time}
someone should walk {pet} at {time}
walk for the dog {pet}, {time}""",
            fr="""@réserver un promeneur pour {pet} à {time}
{pet} doit être promené à {time}, réserve quelqu'un
promenade du chien : {pet}, {time}
@engager un promeneur pour le chien {pet} à {time}
quelqu'un doit promener {pet} à {time}
promenade pour le chien {pet}, {time}""",
        ),
        "track": dict(
            names="where_is_dog track_walk dog_walk_location follow_walk",
            params={"pet": "dog|pet|who"},
            desc=["Where the walker is with a dog", "Track a walk", "Suit la promenade d'un chien"],
            en="""where is {pet} walking now
@track the walk of {pet}
@follow the dog {pet} on its walk
how far has the walker got with {pet}
dog walk of {pet}: where
is {pet} still on the walk""",
            fr="""où se promène {pet} maintenant
@suivre la promenade de {pet}
@suivre le chien {pet} dans sa promenade
où en est le promeneur avec {pet}
promenade de {pet} : où
{pet} est-il encore en promenade""",
            v="spot",
        ),
        "log": dict(
            names="log_walk record_dog_walk note_walk walk_done",
            params={"pet": "dog|pet|who", "minutes": "minutes|duration|length:integer"},
            desc=["Note how long a dog was walked", "Log a walk", "Note la durée d'une promenade"],
            en="""{pet} was walked for {minutes} minutes
@log a walk of {minutes} minutes with {pet}
walk done: {pet}, {minutes} minutes
@note a {minutes} minute walk for the dog {pet}
I've walked {pet} for {minutes} minutes
dog {pet}, walk of {minutes} minutes""",
            fr="""{pet} a été promené {minutes} minutes
@noter une promenade de {minutes} minutes avec {pet}
promenade faite : {pet}, {minutes} minutes
@inscrire une promenade de {minutes} minutes pour le chien {pet}
j'ai promené {pet} pendant {minutes} minutes
chien {pet}, promenade de {minutes} minutes""",
        ),
    },
    "shelter": {
        "adopt": dict(
            names="adopt_pet request_adoption apply_adoption give_animal_home",
            params={"pet": "animal|pet|which", "name": "person|adopter|by"},
            desc=["Apply to adopt an animal of the shelter", "Adoption request", "Demande d'adoption d'un animal"],
            en="""{name} wants to adopt {pet}
@apply for the adoption of {pet} by {name}
adoption: {pet}, adopter {name}
@request to adopt {pet} for {name}
{name} would like to give {pet} from the shelter a home
shelter: {name} adopts {pet}""",
            fr="""{name} veut adopter {pet}
@demander l'adoption de {pet} par {name}
adoption : {pet}, adoptant {name}
@faire une demande d'adoption de {pet} pour {name}
{name} aimerait offrir un foyer à {pet} du refuge
refuge : {name} adopte {pet}""",
        ),
        "intake": dict(
            names="register_stray take_in_stray shelter_intake admit_animal",
            params={"animal": "animal|species|kind", "address": "found_at|place|address"},
            desc=[
                "Take a stray animal into the shelter",
                "Register a found animal",
                "Accueille un animal errant au refuge",
            ],
            en="""@take a stray {animal} from {address} into the shelter
stray {animal} found at {address}
@register a stray {animal}, found at {address}
shelter intake: {animal}, {address}
somebody found a {animal} at {address}, take it in
@admit the {animal} from {address} to the shelter""",
            fr="""@accueillir au refuge un {animal} errant trouvé au {address}
{animal} errant trouvé au {address}
@enregistrer un {animal} errant, trouvé au {address}
entrée au refuge : {animal}, {address}
quelqu'un a trouvé un {animal} au {address}, accueille-le
@prendre au refuge le {animal} du {address}""",
        ),
        "list": dict(
            names="animals_to_adopt list_adoptable available_animals who_needs_home",
            params={},
            desc=["Animals of the shelter that look for a home", "Adoptable animals", "Animaux à adopter"],
            en="""which animals can be adopted
@list the animals of the shelter that need a home
adoptable animals
@show who looks for a home in the shelter
are there animals to adopt in the shelter
animals up for adoption""",
            fr="""quels animaux peut-on adopter
@lister les animaux du refuge qui cherchent un foyer
animaux à adopter
@montrer qui cherche un foyer au refuge
y a-t-il des animaux à adopter au refuge
animaux proposés à l'adoption""",
            items="pet animal",
        ),
    },
    "sudoku": {
        "new": dict(
            names="new_sudoku sudoku_puzzle generate_sudoku give_me_sudoku",
            params={"mode": "difficulty|level|how_hard:easy/medium/hard"},
            desc=["A new sudoku of some difficulty", "Generate a puzzle", "Nouveau sudoku"],
            en="""@make an easy sudoku => mode=easy
@generate a hard sudoku => mode=hard
a new sudoku, medium => mode=medium
sudoku, easy one => mode=easy
give me a hard sudoku => mode=hard
@start a sudoku of medium difficulty => mode=medium""",
            fr="""@faire un sudoku facile => mode=easy
@générer un sudoku difficile => mode=hard
un nouveau sudoku, moyen => mode=medium
sudoku facile => mode=easy
donne-moi un sudoku difficile => mode=hard
@commencer un sudoku de difficulté moyenne => mode=medium""",
        ),
        "fill": dict(
            names="fill_sudoku_cell place_digit sudoku_move write_digit",
            params={"cell": "cell|field|at", "stars": "digit|number|value:integer"},
            desc=["Write a digit into a cell of the sudoku", "Fill a field", "Écrit un chiffre dans le sudoku"],
            en="""@write {stars} into the sudoku at {cell}
sudoku: {stars} at {cell}
@place a {stars} in the sudoku cell {cell}
{cell} in the sudoku is {stars}
@fill the sudoku field {cell} with {stars}
digit {stars} at {cell} of the sudoku""",
            fr="""@écrire {stars} dans le sudoku en {cell}
sudoku : {stars} en {cell}
@placer un {stars} dans la case {cell} du sudoku
{cell} du sudoku vaut {stars}
@remplir la case {cell} du sudoku avec {stars}
chiffre {stars} en {cell} du sudoku""",
        ),
        "hint": dict(
            names="sudoku_hint help_with_sudoku next_digit sudoku_tip",
            params={},
            desc=["A hint for the sudoku", "Next digit", "Indice pour le sudoku"],
            en="""@give me a hint for the sudoku
I'm stuck with the sudoku
sudoku hint
what's the next digit of the sudoku
help me with this sudoku
a tip for the sudoku, please""",
            fr="""@donner-moi un indice pour le sudoku
je suis bloqué dans le sudoku
indice de sudoku
quel est le prochain chiffre du sudoku
aide-moi avec ce sudoku
une piste pour le sudoku""",
            v="cell",
        ),
    },
    "giftlist": {
        "reserve": dict(
            names="reserve_gift claim_gift take_gift i_will_give",
            params={"item": "gift|present|which", "name": "giver|guest|by"},
            desc=["Reserve a gift of the wedding or birth list", "Who gives what", "Réserve un cadeau de la liste"],
            en="""{name} gives {item}
@reserve the gift {item} for {name}
gift list: {name} takes {item}
@mark the present {item} as given by {name}
{name} wants to give {item}, reserve it on the gift list
gift {item}: reserved by {name}""",
            fr="""{name} offre {item}
@réserver le cadeau {item} pour {name}
liste de cadeaux : {name} prend {item}
@marquer le cadeau {item} comme offert par {name}
{name} veut offrir {item}, réserve-le sur la liste de cadeaux
cadeau {item} : réservé par {name}""",
        ),
        "open": dict(
            names="gifts_left unreserved_gifts remaining_gifts what_can_i_give",
            params={},
            desc=["Gifts of the list that nobody has reserved yet", "What is left to give", "Cadeaux encore libres"],
            en="""which gifts are still free
@list the presents nobody has reserved
gifts left on the list
what can I still give
@show the remaining gifts
what is left on the gift list""",
            fr="""quels cadeaux sont encore libres
@lister les cadeaux que personne n'a réservés
cadeaux restants sur la liste
que puis-je encore offrir
@montrer les cadeaux restants
que reste-t-il sur la liste de cadeaux""",
            items="item price",
        ),
        "thanks": dict(
            names="thank_giver send_thank_you thank_for_gift thank_you_note",
            params={"name": "giver|guest|to", "item": "gift|present|for"},
            desc=["Thank somebody for a gift of the list", "Thank-you note", "Remercie pour un cadeau"],
            en="""@thank {name} for the gift {item}
thank-you note to {name} for {item}
@send {name} a thank-you card for the present {item}
{name} gave us {item}, say thank you
gift {item}: thank {name}
thanks to {name} for the present {item}""",
            fr="""@remercier {name} pour le cadeau {item}
carte de remerciement à {name} pour {item}
@envoyer à {name} une carte de remerciement pour le cadeau {item}
{name} nous a offert {item}, dis merci
cadeau {item} : remercier {name}
merci à {name} pour le cadeau {item}""",
        ),
    },
    "surfing": {
        "spots": dict(
            names="find_surf_spot surf_spots where_to_surf best_waves",
            params={"city": "city|near|coast"},
            desc=["Spots to surf near a place", "Where the waves are good", "Spots de surf près d'un lieu"],
            en="""where can I surf near {city}
surf spots around {city}
@find a surf spot near {city}
best waves near {city}
which surf spot close to {city} is good
surfing near {city}""",
            fr="""où peut-on surfer près de {city}
spots de surf autour de {city}
@trouver un spot de surf près de {city}
meilleures vagues près de {city}
quel spot de surf près de {city} est bon
surf près de {city}""",
            items="spot",
        ),
        "board": dict(
            names="rent_surfboard hire_board book_surfboard surfboard_rental",
            params={"size": "size|length|board", "date": "date|day|when"},
            desc=["Rent a surfboard of some size", "Hire a board", "Loue une planche de surf"],
            en="""@rent a surfboard, size {size}, {date}
surfboard {size} for {date}
@hire a board of size {size} {date} to surf
I need a surfboard {date}, size {size}
surfboard rental {date}, {size}
@book a surfboard in {size} {date}""",
            fr="""@louer une planche de surf, taille {size}, {date}
planche de surf {size} pour {date}
@réserver une planche de taille {size} {date} pour surfer
il me faut une planche de surf {date}, taille {size}
location de planche de surf {date}, {size}
@prendre une planche de surf en {size} {date}""",
        ),
        "lesson": dict(
            names="book_surf_lesson learn_to_surf surf_class surf_school",
            params={"name": "person|for|pupil", "date": "date|day|when"},
            desc=["Book a surf lesson for somebody", "Surf school", "Réserve un cours de surf"],
            en="""@book a surf lesson for {name} {date}
{name} wants to learn to surf {date}
surf lesson: {name}, {date}
surf school {date} for {name}
@sign {name} up for the surf class {date}
a lesson on the waves for {name} {date}, at the surf school""",
            fr="""@réserver un cours de surf pour {name} {date}
{name} veut apprendre à surfer {date}
cours de surf : {name}, {date}
école de surf {date} pour {name}
@inscrire {name} au cours de surf {date}
une leçon sur les vagues pour {name} {date}, à l'école de surf""",
        ),
    },
    "climbing": {
        "log": dict(
            names="log_route record_climb note_ascent climbed_route",
            params={"title": "route|climb|name", "word": "grade|difficulty|level"},
            desc=["Log a route one has climbed and its grade", "Record an ascent", "Note une voie grimpée"],
            en="""I climbed the route {title}, grade {word}
@log the route {title}, {word}
climb: {title}, grade {word}
@record my ascent of the route {title} ({word}|as {word})
route {title} climbed, difficulty {word}
@note the climb {title} with grade {word}""",
            fr="""j'ai grimpé la voie {title}, cotation {word}
@noter la voie {title}, {word}
escalade : {title}, cotation {word}
@enregistrer mon ascension de la voie {title} en {word}
voie {title} grimpée, difficulté {word}
@inscrire la voie {title} avec la cotation {word}""",
        ),
        "partner": dict(
            names="find_belayer climbing_partner who_belays search_belay_partner",
            params={"date": "date|day|when"},
            desc=["Find somebody to climb with on a day", "Belay partner", "Cherche un partenaire d'escalade"],
            en="""@find a climbing partner {date}
who can belay me {date}
climbing partner {date}
I want to climb {date} and have nobody to hold the rope
@look for a belayer {date}
partner for climbing wanted {date}""",
            fr="""@trouver un partenaire d'escalade {date}
qui peut m'assurer à l'escalade {date}
partenaire d'escalade {date}
je veux grimper {date} et je n'ai personne pour tenir la corde
@chercher un assureur pour grimper {date}
partenaire pour grimper recherché {date}""",
            items="name",
        ),
        "topo": dict(
            names="route_info topo_of describe_route climb_details",
            params={"title": "route|climb|name"},
            desc=["Description of a climbing route", "Topo", "Topo d'une voie d'escalade"],
            en="""@describe the climbing route {title}
topo of the route {title}
how hard is the climb {title}
what is the route {title} like to climb
@show the topo of {title}
climbing route {title}: details""",
            fr="""@décrire la voie d'escalade {title}
topo de la voie {title}
quelle est la difficulté de la voie {title}
comment est la voie {title} à grimper
@montrer le topo de {title}
voie d'escalade {title} : détails""",
            v="sentence",
        ),
    },
    "cocktails": {
        "mix": dict(
            names="cocktail_recipe how_to_mix mix_drink make_cocktail",
            params={"beverage": "cocktail|drink|name"},
            desc=["How a cocktail is mixed", "Recipe of a drink", "Recette d'un cocktail"],
            en="""how do I mix a {beverage}
cocktail recipe for {beverage}
@show how to mix {beverage}
which ingredients does the cocktail {beverage} have
cocktail: {beverage}
@tell me how the barman makes a {beverage}""",
            fr="""comment préparer le cocktail {beverage}
recette du cocktail {beverage}
@montrer comment préparer le cocktail {beverage}
quels ingrédients a le cocktail {beverage}
cocktail : {beverage}
@dire comment le barman fait le cocktail {beverage}""",
            v="sentence",
        ),
        "with": dict(
            names="cocktails_with drinks_from find_cocktail cocktail_by_ingredient",
            params={"food": "ingredient|with|spirit"},
            desc=["Cocktails that contain an ingredient", "Drinks with something", "Cocktails avec un ingrédient"],
            en="""which cocktails can I make with {food}
cocktails with {food}
@find a cocktail that contains {food}
drinks with {food} in them
I have {food}, which cocktail
cocktail ideas: {food}""",
            fr="""quels cocktails faire avec ça : {food}
cocktails avec {food}
@trouver un cocktail qui contient : {food}
boissons avec {food} dedans
j'ai du {food}, quel cocktail
idées de cocktail : {food}""",
            items="beverage",
        ),
        "order": dict(
            names="order_cocktail bring_drink serve_cocktail drink_to_table",
            params={"beverage": "cocktail|drink|what", "count": "table|table_number|to:integer"},
            desc=["Order a cocktail to a table of the bar", "Serve a drink", "Commande un cocktail à une table"],
            en="""a {beverage} for table {count}
@bring a {beverage} to table {count}
table {count} wants the cocktail {beverage}
@serve the cocktail {beverage} at table {count}
bar, table {count}: {beverage}
@order a {beverage} to table {count}""",
            fr="""un {beverage} pour la table {count}
@apporter un {beverage} à la table {count}
la table {count} veut le cocktail {beverage}
@servir le cocktail {beverage} à la table {count}
bar, table {count} : {beverage}
@commander un {beverage} à la table {count}""",
        ),
    },
}
