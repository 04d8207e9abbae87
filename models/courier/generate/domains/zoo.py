"""Animals, farms and the land."""

DOMAINS = {
    "zoo": {
        "feed": dict(
            names="feed_animal giveFood animal_feeding",
            params={"animal": "animal|species|who", "kilos": "kg|quantity|ration:number"},
            desc=["Feed an animal of the zoo", "Give an animal its ration", "Nourrit un animal"],
            en="""@feed the {animal} {kilos} kilos
the {animal} is hungry, {kilos} kg
{kilos} kilos of food for the {animal}
{animal}: ration of {kilos} kg
@give the {animal} {kilos} kilos to eat
meal time for the {animal}, {kilos} kilos
the {animal} gets {kilos} kg today
@bring {kilos} kg of food to the {animal}""",
            fr="""@nourrir le {animal} avec {kilos} kilos
le {animal} a faim, {kilos} kg
{kilos} kilos de nourriture pour le {animal}
{animal} : ration de {kilos} kg
@donner {kilos} kilos à manger au {animal}
c'est l'heure du repas du {animal}, {kilos} kilos
le {animal} reçoit {kilos} kg aujourd'hui
@apporter {kilos} kg de nourriture au {animal}""",
        ),
        "rehouse": dict(
            names="move_animal transfer_enclosure rehouse",
            params={"animal": "animal|species|which", "shelf": "enclosure|cage|to_pen"},
            desc=["Move an animal to another enclosure", "Transfer between pens", "Change un animal d'enclos"],
            en="""@move the {animal} to enclosure {shelf}
the {animal} goes to {shelf}
the {animal} needs more room, put it in {shelf}
new cage for the {animal}: {shelf}
@transfer the {animal} into pen {shelf}
{animal} to {shelf}
enclosure {shelf} is free for the {animal}
from now on the {animal} lives in {shelf}""",
            fr="""@déplacer le {animal} dans l'enclos {shelf}
le {animal} va en {shelf}
le {animal} manque de place, mets-le en {shelf}
nouvelle cage du {animal} : {shelf}
@transférer le {animal} vers l'enclos {shelf}
{animal} en {shelf}
l'enclos {shelf} est libre pour le {animal}
désormais le {animal} vit en {shelf}""",
        ),
        "where": dict(
            names="locate_animal find_enclosure where_lives",
            params={"animal": "animal|species|name"},
            desc=["Enclosure where an animal can be seen", "Where an animal lives", "Trouve l'enclos d'un animal"],
            en="""where is the {animal}
in which enclosure is the {animal}
I want to see the {animal}, where do I go
the children look for the {animal}
@find the {animal}
{animal}: which pen
where do visitors see the {animal}
(|can you |could you |please )tell me where the {animal} lives""",
            fr="""où est le {animal}
dans quel enclos est le {animal}
je veux voir le {animal}, je vais où
les enfants cherchent le {animal}
@trouver le {animal}
{animal} : quel enclos
où peut-on voir le {animal}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) où vit le {animal}""",
            v="shelf",
        ),
        "birth": dict(
            names="register_birth newborn addBaby",
            params={"animal": "species|animal|mother", "pet": "name|baby_name|called"},
            desc=["Register a newborn animal with its name", "A birth at the zoo", "Enregistre une naissance"],
            en="""the {animal} has a baby called {pet}
@register the birth of {pet}, a {animal}
a {animal} was born, its name is {pet}
newborn {animal}: {pet}
@add the baby {animal} {pet}
little {pet} arrived at the {animal} house
birth: {animal}, {pet}
we named the young {animal} {pet}""",
            fr="""le {animal} a eu un petit nommé {pet}
@enregistrer la naissance de {pet}, un {animal}
un {animal} est né, il s'appelle {pet}
nouveau-né {animal} : {pet}
@ajouter le bébé {animal} {pet}
le petit {pet} est arrivé chez le {animal}
naissance : {animal}, {pet}
on a appelé le jeune {animal} {pet}""",
        ),
    },
    "livestock": {
        "tag": dict(
            names="tag_animal ear_tag register_cow",
            params={"serial": "tag|ear_number|label", "cattle": "race|kind|type"},
            desc=[
                "Register an animal of the herd with its ear tag",
                "New animal in the herd",
                "Enregistre une bête avec sa boucle",
            ],
            en="""new beast {serial}, {cattle}
@tag the {cattle} as {serial}
ear tag {serial} for the {cattle}
a {cattle} joins the herd: {serial}
@register {serial}, a {cattle}
{cattle} with tag {serial}
I bought a {cattle}, number {serial}
{serial}: {cattle}, add it to the herd""",
            fr="""nouvelle bête {serial}, {cattle}
@boucler le {cattle} sous {serial}
boucle {serial} pour le {cattle}
un {cattle} rejoint le troupeau : {serial}
@enregistrer {serial}, un {cattle}
{cattle} avec la boucle {serial}
j'ai acheté un {cattle}, numéro {serial}
{serial} : {cattle}, ajoute-le au troupeau""",
        ),
        "treat": dict(
            names="treat_animal give_treatment vet_log",
            params={"serial": "tag|animal|ear_number", "drug": "drug|remedy|medicine"},
            desc=["Note a treatment of an animal of the herd", "Medicine given to a cow", "Note un soin vétérinaire"],
            en="""{serial} got {drug}
@treat {serial} with {drug}
cow {serial} is ill, we gave {drug}
{drug} for {serial}
@note a treatment for {serial}: {drug}
treatment {serial}: {drug}
the vet put {serial} on {drug}
number {serial} limps, {drug}""",
            fr="""{serial} a reçu du {drug}
@soigner {serial} avec du {drug}
la vache {serial} est malade, on a donné du {drug}
du {drug} pour {serial}
@noter un soin pour {serial} : {drug}
traitement {serial} : {drug}
le véto a mis {serial} sous {drug}
le numéro {serial} boite, {drug}""",
        ),
        "calve": dict(
            names="due_calving calving_list who_calves",
            params={"month": "month|in|period"},
            desc=["Cows that calve in a month", "Expected births", "Vêlages prévus"],
            en="""which cows calve in {month}
calvings of {month}
@list the births expected in {month}
how busy is {month} with calves
calves due in {month}
who gives birth in {month}
@show {month}'s calvings
{month}: which cows are due""",
            fr="""quelles vaches vêlent en {month}
vêlages de {month}
@lister les naissances prévues en {month}
combien de veaux en {month}
veaux attendus en {month}
qui met bas en {month}
@montrer les vêlages de {month}
{month} : quelles vaches sont à terme""",
            items="serial",
        ),
        "cull": dict(
            names="remove_animal sell_beast leave_herd",
            params={"serial": "tag|animal|number"},
            desc=["Take an animal out of the herd", "An animal was sold or died", "Sort une bête du troupeau"],
            en="""{serial} was sold
{serial} died this morning
@take {serial} out of the herd
we no longer have {serial}
{serial} leaves the farm
@remove {serial} from the herd
number {serial} went to the butcher
{serial}: gone""",
            fr="""{serial} est vendue
{serial} est morte ce matin
@sortir {serial} du troupeau
on n'a plus {serial}
{serial} quitte la ferme
@retirer {serial} du troupeau
le numéro {serial} est parti à la boucherie
{serial} : partie""",
        ),
    },
    "henhouse": {
        "eggs": dict(
            names="log_eggs egg_count collectEggs",
            params={"count": "eggs|number|n:integer"},
            desc=["Note the eggs of the day", "Eggs collected", "Note la ponte du jour"],
            en="""{count} eggs today
@note {count} eggs
the hens laid {count}
I found {count} eggs in the coop
@log {count} eggs for the hens
{count} eggs collected
the hens gave me {count} eggs
eggs of the day: {count}""",
            fr="""{count} œufs aujourd'hui
@noter {count} œufs
les poules ont pondu {count} œufs
j'ai trouvé {count} œufs au poulailler
@enregistrer {count} œufs pour les poules
{count} œufs ramassés
les poules m'ont donné {count} œufs
ponte du jour : {count}""",
        ),
        "hatch": dict(
            names="coop_door hatchDoor set_hatch",
            params={"state": "position|door|to:open/closed"},
            desc=[
                "Open or close the hatch of the hen house",
                "Let the hens out or shut them in",
                "Trappe du poulailler",
            ],
            en="""@let the hens out => state=open
the hens want to go outside => state=open
@open the coop => state=open
hatch open => state=open
@shut the hens in => state=closed
the fox is about, close the coop => state=closed
hens to bed => state=closed
@close the hatch of the hen house => state=closed""",
            fr="""@faire sortir les poules => state=open
les poules veulent sortir => state=open
@ouvrir le poulailler => state=open
trappe ouverte => state=open
@enfermer les poules => state=closed
le renard rôde, ferme le poulailler => state=closed
les poules au lit => state=closed
@fermer la trappe du poulailler => state=closed""",
        ),
        "grain": dict(
            names="refill_grain feeder_level hens_feed",
            params={"grams": "grams|amount|g:integer"},
            desc=["Refill the feeder of the hens", "Grain for the hens in grams", "Remplit la mangeoire"],
            en="""@give the hens {grams} grams of grain
{grams} g for the hens
feeder empty, {grams} grams
@fill the feeder with {grams} grams
hens: {grams} grams of grain
the hens peck at nothing, {grams} grams
@pour {grams} g into the feeder
grain for the hens, {grams} grams""",
            fr="""@donner {grams} grammes de grain aux poules
{grams} g pour les poules
mangeoire vide, {grams} grammes
@remplir la mangeoire avec {grams} grammes
poules : {grams} grammes de grain
les poules picorent dans le vide, {grams} grammes
@verser {grams} g dans la mangeoire
grain des poules, {grams} grammes""",
        ),
    },
    "orchard": {
        "pick": dict(
            names="pick_fruit harvest_fruit recordPicking",
            params={"fruit": "fruit|kind|crop", "crates": "crates|boxes|count:integer"},
            desc=["Note crates of fruit picked", "Harvest of the orchard", "Note la cueillette en caisses"],
            en="""we picked {crates} crates of {fruit}
{crates} crates of {fruit}
@note {crates} crates of {fruit}
{fruit}: {crates} crates picked
the pickers brought {crates} crates of {fruit}
@add {crates} boxes of {fruit} to the picking
today's picking, {fruit}, {crates} crates
{crates} boxes came in, {fruit}""",
            fr="""on a cueilli {crates} caisses de {fruit}
{crates} caisses de {fruit}
@noter {crates} caisses de {fruit}
{fruit} : {crates} caisses cueillies
les cueilleurs ont rapporté {crates} caisses de {fruit}
@ajouter {crates} cageots de {fruit} à la cueillette
cueillette du jour, {fruit}, {crates} caisses
{crates} cageots sont rentrés, {fruit}""",
        ),
        "prune": dict(
            names="schedule_pruning prune_trees plan_pruning",
            params={"tree": "tree|kind|which", "month": "month|when|in"},
            desc=["Plan the pruning of trees for a month", "Prune the trees", "Planifie la taille des arbres"],
            en="""@prune the {tree} in {month}
the {tree} must be cut back in {month}
pruning of the {tree}: {month}
{month}: prune the {tree}
@plan the pruning of the {tree} for {month}
{month} is right for pruning the {tree}
the {tree} grows wild, shears in {month}
cut the {tree} in {month}""",
            fr="""@tailler le {tree} en {month}
le {tree} doit être taillé en {month}
taille du {tree} : {month}
{month} : tailler le {tree}
@planifier la taille du {tree} pour {month}
{month} est bon pour tailler le {tree}
le {tree} part dans tous les sens, sécateur en {month}
coupe le {tree} en {month}""",
        ),
        "frost": dict(
            names="frost_protection antifreeze frostGuard",
            params={"state": "state|mode|set:on/off"},
            desc=[
                "Protect the blossoms against frost or stop it",
                "Candles and sprinklers against frost",
                "Protection antigel",
            ],
            en="""@protect the trees against frost => state=on
frost is coming, save the blossoms => state=on
frost guard on => state=on
it will freeze tonight, save the orchard => state=on
@stop the frost protection => state=off
no more frost to fear in the orchard => state=off
frost guard off => state=off
it is mild again, enough protection => state=off""",
            fr="""@protéger les arbres du gel => state=on
le gel arrive, sauve les fleurs => state=on
antigel en marche => state=on
il va geler cette nuit, sauve le verger => state=on
@arrêter la protection contre le gel => state=off
plus de gel à craindre au verger => state=off
antigel coupé => state=off
il refait doux, plus besoin de protection => state=off""",
        ),
    },
    "vineyard": {
        "rows": dict(
            names="spray_rows treat_vines vine_spraying",
            params={"row": "row|rang|first_row:integer", "drug": "product|treatment|with"},
            desc=["Spray a row of vines with a product", "Treat the vines", "Traite un rang de vigne"],
            en="""@spray row {row} with {drug}
vines, row {row}: {drug}
mildew in row {row}, use {drug}
{drug} on row {row} of the vineyard
@treat the vines of row {row} with {drug}
row {row} needs {drug}
the leaves of row {row} are brown, {drug}
put {drug} on the row {row}""",
            fr="""@traiter le rang {row} avec du {drug}
vigne, rang {row} : {drug}
mildiou au rang {row}, mets du {drug}
du {drug} sur le rang {row} de la vigne
@pulvériser du {drug} sur le rang {row}
le rang {row} a besoin de {drug}
les feuilles du rang {row} brunissent, {drug}
mets du {drug} sur le rang {row}""",
        ),
        "sugar": dict(
            names="sugar_level brix grape_ripeness",
            params={"row": "row|rang|line:integer"},
            desc=["Sugar of the grapes in a row", "Are the grapes ripe", "Sucre des raisins d'un rang"],
            en="""are the grapes of row {row} ripe
sugar in row {row}
@measure the sugar in row {row}
can we harvest row {row}, how sweet is it
how sweet are the grapes in row {row}
row {row}: brix
@check the ripeness of row {row}
ripeness, row {row}""",
            fr="""les raisins du rang {row} sont-ils mûrs
sucre au rang {row}
@mesurer le sucre du rang {row}
peut-on vendanger le rang {row}, c'est sucré comment
quel est le sucre des raisins du rang {row}
rang {row} : brix
@vérifier la maturité du rang {row}
maturité, rang {row}""",
            v="grade",
        ),
        "pickers": dict(
            names="book_pickers hire_harvesters harvest_team",
            params={"people": "workers|people|count:integer", "date": "date|day|from"},
            desc=[
                "Book pickers for the grape harvest",
                "How many harvesters are needed on a day",
                "Réserve des vendangeurs",
            ],
            en="""@book {people} pickers for {date}
I need {people} grape pickers {date}
grape harvest {date}, {people} hands
{people} pickers, {date}
(|can you |could you |please )find me {people} people for the harvest {date}
we harvest {date} with {people} people
the vines need {people} pickers {date}
{date}: {people} harvesters""",
            fr="""@réserver {people} vendangeurs pour {date}
il me faut {people} vendangeurs {date}
vendanges {date}, {people} personnes
{people} vendangeurs, {date}
(trouve-moi|trouvez-moi|peux-tu me trouver|tu peux me trouver) {people} personnes pour les vendanges {date}
on vendange {date} à {people}
la vigne demande {people} cueilleurs {date}
{date} : {people} vendangeurs""",
        ),
    },
    "forestry": {
        "mark": dict(
            names="mark_tree tree_for_felling markForCut",
            params={"ref": "tree|tree_no|mark", "tree": "species|kind|essence"},
            desc=["Mark a tree to be felled", "Trees that are to be cut", "Marque un arbre à abattre"],
            en="""@mark the {tree} {ref} for felling
{ref}, a {tree}, has to be cut
the {tree} {ref} is sick, mark it
{tree} {ref}: to be felled
@paint a mark on {ref}, the {tree}
fell the {tree} number {ref}
{ref} is a dead {tree}, mark it
cut: {ref}, {tree}""",
            fr="""@marquer le {tree} {ref} pour l'abattage
{ref}, un {tree}, doit être coupé
le {tree} {ref} est malade, marque-le
{tree} {ref} : à abattre
@peindre une marque sur {ref}, le {tree}
à couper, le {tree} numéro {ref}
{ref} est un {tree} mort, marque-le
abattage : {ref}, {tree}""",
        ),
        "fire": dict(
            names="fire_risk wildfire_danger forest_fire_level",
            params={"city": "area|forest|near"},
            desc=["Risk of forest fires in an area", "Wildfire danger today", "Risque d'incendie de forêt"],
            en="""what is the fire risk in the forest of {city}
may I light a campfire near {city}, how dry is it
forest fire danger, {city}
is the forest at {city} likely to burn
@check the wildfire risk around {city}
wildfire level {city}
how dangerous is the drought for the woods of {city}
(|can you |could you |please )give me the fire danger of {city}""",
            fr="""quel est le risque d'incendie dans la forêt de {city}
puis-je faire un feu de camp près de {city}, c'est sec
danger de feu de forêt, {city}
la forêt de {city} risque-t-elle de brûler
@vérifier le risque de feu autour de {city}
niveau feu de forêt {city}
la sécheresse menace-t-elle les bois de {city}
(donne-moi|donnez-moi|peux-tu me donner|tu peux me donner) le danger d'incendie de {city}""",
            v="share",
        ),
        "timber": dict(
            names="sell_timber timber_lot offer_wood",
            params={
                "tree": "wood|species|kind",
                "tons": "tons|volume|quantity:integer",
                "sum": "price|for|amount:number?",
            },
            desc=["Offer a lot of timber for sale", "Sell wood by the ton", "Met du bois en vente"],
            en="""@sell {tons} tons of {tree}
{tons} tons of {tree} for {sum} euros
we have {tons} tons of {tree} to sell
@offer {tons} tons of {tree} at {sum} euros
timber lot: {tree}, {tons} tons
{tree}, {tons} t, for sale
who buys {tons} tons of {tree}
@put {tons} tons of {tree} on the timber market""",
            fr="""@vendre {tons} tonnes de {tree}
{tons} tonnes de {tree} pour {sum} euros
on a {tons} tonnes de {tree} à vendre
@proposer {tons} tonnes de {tree} à {sum} euros
lot de bois : {tree}, {tons} tonnes
{tree}, {tons} t, à vendre
qui achète {tons} tonnes de {tree}
@mettre {tons} tonnes de {tree} sur le marché du bois""",
        ),
    },
}
