"""Hobbies and collections."""

DOMAINS = {
    "stamps": {
        "add": dict(
            names="add_stamp catalogue_stamp newPiece",
            params={"country": "country|from|origin", "year": "year|issued|date:integer"},
            desc=["Add a stamp to the collection", "Catalogue a piece", "Ajoute un timbre à la collection"],
            en="""@add a stamp from {country}, {year}
new stamp: {country} {year}
I got a {year} stamp of {country}
stamp {country}, issued {year}
@put the {year} stamp from {country} in the album
my collection now has one from {country}, {year}
{country}, {year}: another stamp
a stamp of {year} from {country} came by post""",
            fr="""@ajouter un timbre du {country}, {year}
nouveau timbre : {country} {year}
j'ai eu un timbre de {year} du {country}
timbre {country}, émis en {year}
@mettre le timbre {year} du {country} dans l'album
ma collection en a un du {country}, {year}
{country}, {year} : encore un timbre
un timbre de {year} du {country} est arrivé""",
        ),
        "value": dict(
            names="stamp_value estimate_piece worth_of_stamp",
            params={"country": "country|from|origin", "year": "year|issued|date:integer"},
            desc=["What a stamp is worth", "Estimate a piece", "Valeur d'un timbre"],
            en="""what is the {year} stamp of {country} worth
value of a stamp, {country}, {year}
how much for the {country} stamp of {year}
@estimate the stamp {country} {year}
is a {year} stamp from {country} rare, what's its price
price of the {year} {country} stamp
{country} {year}: worth
I might sell my {year} stamp of {country}, for how much""",
            fr="""que vaut le timbre {year} du {country}
valeur d'un timbre, {country}, {year}
combien pour le timbre du {country} de {year}
@estimer le timbre {country} {year}
un timbre de {year} du {country}, c'est rare, quel prix
prix du timbre {year} du {country}
{country} {year} : valeur
je vendrais bien mon timbre {year} du {country}, à combien""",
            v="money",
        ),
        "swap": dict(
            names="propose_swap trade_stamps exchange_piece",
            params={"ref": "piece|stamp|mine", "name": "with|partner|collector"},
            desc=["Offer a collector a piece in exchange", "Swap stamps", "Propose un échange"],
            en="""@offer {ref} to {name} in exchange
I'd swap {ref} with {name}
swap {ref}, {name}
would {name} trade for {ref}
@propose {ref} to {name}, a swap
{name} could have my {ref} for another one
exchange with {name}: {ref}
I have {ref} twice, ask {name} to swap""",
            fr="""@proposer {ref} à {name} en échange
j'échangerais {ref} avec {name}
échange {ref}, {name}
est-ce que {name} échangerait contre {ref}
@offrir {ref} à {name}, un échange
{name} pourrait avoir mon {ref} contre un autre
échange avec {name} : {ref}
j'ai {ref} en double, propose un échange à {name}""",
        ),
    },
    "fishing": {
        "log": dict(
            names="log_catch record_fish newCatch",
            params={"fish": "fish|species|what", "kilos": "weight|kg|weight_kg:number"},
            desc=["Log a fish that was caught with its weight", "Catch", "Note une prise"],
            en="""I caught a {fish} of {kilos} kilos
@log a {fish}, {kilos} kg
{fish}: {kilos} kilos
a {kilos} kilo {fish} on my hook
catch: {fish}, {kilos} kg
@note my {fish} of {kilos} kg
what a {fish}, {kilos} kilos
the rod bent, a {fish}, {kilos} kg""",
            fr="""j'ai pris un {fish} de {kilos} kilos
@noter un {fish}, {kilos} kg
{fish} : {kilos} kilos
un {fish} de {kilos} kilos au bout de ma ligne
prise : {fish}, {kilos} kg
@enregistrer mon {fish} de {kilos} kg
quel {fish}, {kilos} kilos
la canne a plié, un {fish}, {kilos} kg""",
        ),
        "season": dict(
            names="is_season_open fishing_season allowed_to_fish",
            params={"fish": "fish|species|what", "month": "month|in|when"},
            desc=["Whether a fish may be caught in a month", "Closed season", "Saison de pêche"],
            en="""may I fish {fish} in {month}
is {month} open season for {fish}
{fish} in {month}, allowed
@check the season of {fish} in {month}
can one catch {fish} in {month}
{month}: {fish} permitted
am I fined if I take a {fish} in {month}
closed season for {fish} in {month} or not""",
            fr="""peut-on pêcher le {fish} en {month}
le {fish} est-il ouvert en {month}
{fish} en {month}, permis
@vérifier la saison du {fish} en {month}
a-t-on le droit au {fish} en {month}
{month} : {fish} autorisé
ai-je une amende si je prends un {fish} en {month}
fermeture du {fish} en {month} ou non""",
            v="yes",
        ),
        "bait": dict(
            names="best_bait bait_for recommend_lure",
            params={"fish": "fish|species|target"},
            desc=["Bait that a fish likes", "Lure for a species", "Appât pour un poisson"],
            en="""what bait for {fish}
how do I lure a {fish}
best bait, {fish}
which lure catches {fish}
{fish} won't bite, what do they like
@recommend a bait for {fish}
bait for {fish}
with what does one catch {fish}""",
            fr="""quel appât pour le {fish}
comment attirer un {fish}
meilleur appât, {fish}
quel leurre prend le {fish}
le {fish} ne mord pas, qu'est-ce qu'il aime
@conseiller un appât pour le {fish}
appât pour le {fish}
avec quoi pêche-t-on le {fish}""",
            v="word",
        ),
    },
    "birding": {
        "seen": dict(
            names="log_sighting bird_seen add_observation",
            params={"bird": "bird|species|what", "city": "place|where|near"},
            desc=["Log a bird that was seen at a place", "Sighting", "Note une observation d'oiseau"],
            en="""I saw a {bird} near {city}
@log a {bird} at {city}
{bird}, {city}
a {bird} has just flown over {city}
sighting: {bird} in {city}
@note the {bird} I watched at {city}
there is a {bird} in {city}, write it down
{city}: one {bird}""",
            fr="""j'ai vu un {bird} près de {city}
@noter un {bird} à {city}
{bird}, {city}
un {bird} vient de passer au-dessus de {city}
observation : {bird} à {city}
@enregistrer le {bird} que j'ai observé à {city}
il y a un {bird} à {city}, note-le
{city} : un {bird}""",
        ),
        "where": dict(
            names="find_bird spots_for_bird where_is_bird",
            params={"bird": "bird|species|which"},
            desc=["Places where a bird was seen of late", "Find a bird", "Où voir un oiseau"],
            en="""where can I see a {bird}
spots for {bird}
I've never seen a {bird}, where do I go
@find a {bird} to watch
recent sightings of the {bird}
where do people see {bird} these days
places with a {bird}
@look for the {bird}""",
            fr="""où peut-on voir un {bird}
lieux pour le {bird}
je n'ai jamais vu de {bird}, je vais où
@trouver un {bird} à observer
observations récentes du {bird}
où voit-on le {bird} en ce moment
endroits avec un {bird}
@chercher le {bird}""",
            items="seen",
        ),
        "song": dict(
            names="identify_song which_bird_sings recognise_call",
            params={"clip": "recording|file|audio"},
            desc=["Recognise a bird from a recording of its song", "Identify a call", "Reconnaît un chant d'oiseau"],
            en="""which bird sings in {clip}
@recognise the song in {clip}
what bird is that, {clip}
{clip}: which bird
I recorded a bird in {clip}, what is it
@identify the call in {clip}
whose song is {clip}
bird of {clip}""",
            fr="""quel oiseau chante dans {clip}
@reconnaître le chant dans {clip}
c'est quoi comme oiseau, {clip}
{clip} : quel oiseau
j'ai enregistré un oiseau dans {clip}, c'est lequel
@identifier le cri dans {clip}
de qui est le chant {clip}
oiseau de {clip}""",
            v="bird",
        ),
    },
    "knitting": {
        "cast": dict(
            names="cast_on start_piece begin_knitting",
            params={"garment": "piece|project|what", "count": "stitches|cast|n:integer"},
            desc=["Start a piece with a number of stitches", "Cast on", "Monte les mailles d'un ouvrage"],
            en="""@cast on {count} stitches for the {garment}
{count} stitches for a {garment}
I start a {garment} with {count} stitches
{garment}: {count} to cast on
new piece, {garment}, {count} stitches
@begin the {garment}, {count} stitches
my {garment} has {count} stitches
I'm knitting a {garment}, {count} stitches on the needle""",
            fr="""@monter {count} mailles pour le {garment}
{count} mailles pour un {garment}
je commence un {garment} avec {count} mailles
{garment} : {count} mailles à monter
nouvel ouvrage, {garment}, {count} mailles
@commencer le {garment}, {count} mailles
mon {garment} fait {count} mailles
je tricote un {garment}, {count} mailles sur l'aiguille""",
        ),
        "rows": dict(
            names="count_row rows_done advance_rows",
            params={"garment": "piece|project|what", "row": "rows|done|n:integer"},
            desc=["Note the rows done of a piece", "Row counter", "Compte les rangs tricotés"],
            en="""{row} rows done on the {garment}
@count {row} rows for the {garment}
the {garment} has {row} rows now
{garment}: {row} rows
I knitted {row} rows of the {garment}
row counter, {garment}, {row}
@note {row} rows on my {garment}
I'm at row {row} of the {garment}""",
            fr="""{row} rangs faits sur le {garment}
@compter {row} rangs pour le {garment}
le {garment} a {row} rangs
{garment} : {row} rangs
j'ai tricoté {row} rangs du {garment}
compteur de rangs, {garment}, {row}
@noter {row} rangs sur mon {garment}
j'en suis au rang {row} du {garment}""",
        ),
        "wool": dict(
            names="yarn_needed how_much_wool estimate_yarn",
            params={"garment": "piece|project|for", "size": "size|fit|in_size"},
            desc=["Grams of wool needed for a piece in a size", "Estimate yarn", "Laine nécessaire"],
            en="""how much wool for a {garment} in {size}
wool needed: {garment}, size {size}
grams of yarn for a {garment}, {size}
@estimate the yarn of a {garment} in size {size}
how many balls do I buy for a {garment}, size {size}
{garment} {size}: wool
I want to knit a {garment} in {size}, how much yarn
yarn for the {garment} of size {size}""",
            fr="""combien de laine pour un {garment} en {size}
laine nécessaire : {garment}, taille {size}
grammes de laine pour un {garment}, {size}
@estimer la laine d'un {garment} en taille {size}
combien de pelotes pour un {garment}, taille {size}
{garment} {size} : laine
je veux tricoter un {garment} en {size}, combien de laine
laine pour le {garment} de taille {size}""",
            v="grams",
        ),
    },
    "modeltrain": {
        "throttle": dict(
            names="set_throttle train_speed locoSpeed",
            params={"rank": "loco|locomotive|engine:integer", "percent": "speed|percent|throttle:integer"},
            desc=["Speed of a model locomotive", "Throttle in percent", "Vitesse d'une locomotive miniature"],
            en="""@run locomotive {rank} at {percent} percent
loco {rank}: {percent}%
engine {rank} slower, {percent} percent
@set the throttle of loco {rank} to {percent}
locomotive {rank} jumps the rails, {percent} percent
loco {rank} should go {percent}
{percent} percent for engine {rank}
model train {rank}, {percent}%""",
            fr="""@faire rouler la loco {rank} à {percent} pour cent
loco {rank} : {percent} %
loco {rank} moins vite, {percent} pour cent
@régler la vitesse de la loco {rank} sur {percent}
la loco {rank} déraille, {percent} pour cent
la locomotive {rank} doit aller à {percent}
{percent} pour cent pour la loco {rank}
train miniature {rank}, {percent} %""",
        ),
        "point": dict(
            names="throw_point set_turnout switchTrack",
            params={"cell": "turnout|point|switch_id", "way": "direction|position|to:straight/branch"},
            desc=[
                "Set a turnout of the model railway",
                "Points straight or to the branch line",
                "Aiguillage du réseau miniature",
            ],
            en="""@set turnout {cell} straight => way=straight
{cell} to the main line => way=straight
point {cell}: straight on => way=straight
the train must go on straight at {cell} => way=straight
@throw turnout {cell} to the branch => way=branch
{cell} towards the side track => way=branch
point {cell}: branch => way=branch
the train shall turn off at {cell} => way=branch""",
            fr="""@mettre l'aiguille {cell} tout droit => way=straight
{cell} sur la voie principale => way=straight
aiguillage {cell} : tout droit => way=straight
le train doit filer tout droit à {cell} => way=straight
@basculer l'aiguille {cell} vers l'embranchement => way=branch
{cell} vers la voie de garage => way=branch
aiguillage {cell} : embranchement => way=branch
le train doit tourner à {cell} => way=branch""",
        ),
        "lights": dict(
            names="layout_lights lamp_mode model_lighting",
            params={"state": "state|mode|lights:day/night"},
            desc=["Day or night on the model railway", "Lighting of the layout", "Jour ou nuit sur le réseau"],
            en="""@make it night on the layout => state=night
night falls over my model town => state=night
lamps on in the little houses => state=night
layout: night => state=night
@make it day on the layout => state=day
daylight over the model railway => state=day
the little houses need no lamps => state=day
layout: day => state=day""",
            fr="""@faire la nuit sur le réseau => state=night
la nuit tombe sur ma ville miniature => state=night
lampes allumées dans les petites maisons => state=night
réseau : nuit => state=night
@faire le jour sur le réseau => state=day
plein jour sur le train miniature => state=day
les petites maisons n'ont plus besoin de lampes => state=day
réseau : jour => state=day""",
        ),
    },
    "genealogy": {
        "add": dict(
            names="add_ancestor new_relative familyTreeAdd",
            params={"name": "person|ancestor|name", "year": "born|birth_year|year:integer"},
            desc=["Add a person to the family tree", "Ancestor with year of birth", "Ajoute un ancêtre"],
            en="""@add {name}, born {year}
{name} was born in {year}, put it in the family tree
ancestor {name}, {year}
new in the family tree: {name} ({year})
I found an ancestor, {name}, born in {year}
@put {name} in the tree, birth {year}
{name}, year of birth {year}
family tree: {name}, {year}""",
            fr="""@ajouter {name}, né en {year}
{name} est né en {year}, mets-le dans l'arbre généalogique
ancêtre {name}, {year}
nouveau dans l'arbre : {name} ({year})
j'ai trouvé un ancêtre, {name}, né en {year}
@mettre {name} dans l'arbre, naissance {year}
{name}, année de naissance {year}
arbre généalogique : {name}, {year}""",
        ),
        "link": dict(
            names="link_parent set_parent child_of",
            params={"name": "child|person|who", "name2": "parent|father_or_mother|of"},
            desc=["Say who is a parent of whom", "Link a child to a parent", "Relie un enfant à son parent"],
            en="""{name2} is a parent of {name}
{name} is a child of {name2}
@link {name} to the parent {name2}
{name}'s father was {name2}
family tree: {name}, child of {name2}
@set {name2} as the parent of {name}
the mother of {name} was {name2}
{name} descends from {name2}""",
            fr="""{name2} est un parent de {name}
{name} est l'enfant de {name2}
@relier {name} au parent {name2}
le père de {name} était {name2}
arbre : {name}, enfant de {name2}
@définir {name2} comme parent de {name}
la mère de {name} était {name2}
{name} descend de {name2}""",
        ),
        "cousins": dict(
            names="list_descendants children_of progeny",
            params={"name": "person|ancestor|of"},
            desc=["Descendants of a person", "Children and grandchildren in the tree", "Descendants d'une personne"],
            en="""who descends from {name}
descendants of {name}
@list the children and grandchildren of {name}
what became of {name}'s line
did {name} have children
family of {name}, downwards
{name}: descendants
@show everybody born of {name}""",
            fr="""qui descend de {name}
descendants de {name}
@lister les enfants et petits-enfants de {name}
qu'est devenue la lignée de {name}
{name} a-t-il eu des enfants
famille de {name}, vers le bas
{name} : descendants
@montrer tous ceux nés de {name}""",
            items="name",
        ),
    },
    "pottery": {
        "fire": dict(
            names="start_kiln fire_kiln kiln_program",
            params={"kiln": "temperature|celsius|heat:integer", "hours": "hours|duration|hold:integer"},
            desc=[
                "Fire the kiln at a temperature for some hours",
                "Start the kiln",
                "Lance une cuisson au four à céramique",
            ],
            en="""@fire the kiln at {kiln} degrees for {hours} hours
kiln {kiln}°, {hours} hours
my bowls go in the kiln, {kiln} degrees, {hours} hours
@start the kiln: {kiln} degrees, {hours} h
firing at {kiln} for {hours} hours
the pots need {kiln} degrees in the kiln during {hours} hours
kiln on, {hours} hours at {kiln}
{hours} hours of firing at {kiln} degrees""",
            fr="""@lancer la cuisson à {kiln} degrés pendant {hours} heures
four à céramique {kiln}°, {hours} heures
mes bols vont au four à poterie, {kiln} degrés, {hours} heures
@démarrer le four à poterie : {kiln} degrés, {hours} h
cuisson à {kiln} pendant {hours} heures
les pots demandent {kiln} degrés de cuisson pendant {hours} heures
four à céramique allumé, {hours} heures à {kiln}
{hours} heures de cuisson des pots à {kiln} degrés""",
        ),
        "glaze": dict(
            names="glaze_piece choose_glaze apply_enamel",
            params={"pot": "piece|object|what", "color": "glaze|colour|enamel"},
            desc=["Glaze a piece in a colour", "Enamel", "Émaille une pièce"],
            en="""@glaze the {pot} in {color}
the {pot} gets a {color} glaze
{pot}, {color} enamel
I want my {pot} glazed {color}
{color} glaze on the {pot}
enamel for the {pot}: {color}
@dip the {pot} in {color} glaze
clay {pot}, glaze {color}""",
            fr="""@émailler le {pot} en {color}
le {pot} reçoit un émail {color}
{pot}, émail {color}
je veux mon {pot} émaillé en {color}
émail {color} sur le {pot}
émail du {pot} : {color}
@tremper le {pot} dans l'émail {color}
{pot} en argile, émail {color}""",
        ),
    },
}
