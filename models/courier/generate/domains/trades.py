"""Shops, workshops and those who serve."""

DOMAINS = {
    "florist": {
        "bouquet": dict(
            names="order_bouquet make_bouquet flowers_for",
            params={"flower": "flowers|kind|which", "count": "stems|number|n:integer", "name": "for|recipient|to?"},
            desc=["Order a bouquet with a number of stems", "Flowers", "Commande un bouquet"],
            en="""a bouquet of {count} {flower}
@make a bouquet of {count} {flower} for {name}
{count} {flower} please
I'd like {count} {flower}
{count} {flower} for {name}
@send {name} {count} {flower}
my wife loves {flower}, {count} of them
bouquet: {flower}, {count} stems""",
            fr="""un bouquet de {count} {flower}
@faire un bouquet de {count} {flower} pour {name}
{count} {flower}
je voudrais {count} {flower}
{count} {flower} pour {name}
@envoyer {count} {flower} à {name}
ma femme adore les {flower}, {count}
bouquet : {flower}, {count} tiges""",
        ),
        "card": dict(
            names="add_greeting_card card_with_flowers attachNote",
            params={"text": "words|greeting|text"},
            desc=["Words of the card that goes with the flowers", "Greeting card", "Carte jointe aux fleurs"],
            en="""on the card with the flowers: {text}
@write on the card: {text}
card for the bouquet: {text}
the greeting should say: {text}
@put a card in the flowers: {text}
with the bouquet, these words: {text}
card: {text}
greeting with the flowers: {text}""",
            fr="""sur la carte avec les fleurs : {text}
@écrire sur la carte : {text}
carte du bouquet : {text}
le petit mot doit dire : {text}
@glisser une carte dans les fleurs : {text}
avec le bouquet, ces mots : {text}
carte : {text}
petit mot avec les fleurs : {text}""",
        ),
        "season": dict(
            names="flowers_in_season available_flowers which_bloom",
            params={"month": "month|in|when"},
            desc=["Flowers that can be had in a month", "What blooms", "Fleurs de saison"],
            en="""which flowers are there in {month}
flowers of {month}
what blooms in {month}
@list the flowers for a wedding in {month}
what can you get me in {month}, flowers I mean
{month}: flowers
season's flowers, {month}
@show what grows in {month} for bouquets""",
            fr="""quelles fleurs y a-t-il en {month}
fleurs de {month}
qu'est-ce qui fleurit en {month}
@lister les fleurs pour un mariage en {month}
que pouvez-vous avoir en {month} comme fleurs
{month} : fleurs
fleurs de saison, {month}
@montrer ce qui pousse en {month} pour les bouquets""",
            items="flower",
        ),
    },
    "butcher": {
        "order": dict(
            names="order_meat reserve_cut meatOrder",
            params={"meat": "cut|meat|piece", "grams": "grams|weight|weight_g:integer"},
            desc=["Order grams of a meat", "Reserve a cut", "Commande de la viande"],
            en="""{grams} grams of {meat}
@put {grams} grams of {meat} aside
I'd like {grams} g of {meat}
{meat}, {grams} grams
(|can you |could you |please )cut me {grams} grams of {meat}
barbecue tonight, {grams} grams of {meat}
order of {meat}: {grams} g
the dinner needs {grams} grams of {meat}""",
            fr="""{grams} grammes de {meat}
@mettre {grams} grammes de {meat} de côté
je voudrais {grams} g de {meat}
{meat}, {grams} grammes
@couper {grams} grammes de {meat}
barbecue ce soir, {grams} grammes de {meat}
commande de {meat} : {grams} g
il faut {grams} grammes de {meat} pour le dîner""",
        ),
        "price": dict(
            names="meat_price price_per_kilo cost_of_cut",
            params={"meat": "cut|meat|piece"},
            desc=["Price of a kilo of a meat", "What a cut costs", "Prix au kilo d'une viande"],
            en="""what does {meat} cost
price of {meat}
how much is a kilo of {meat}
@check the price of {meat}
{meat}: price per kilo
is {meat} dear at the moment
(|can you |could you |please )tell me what {meat} costs today
kilo price, {meat}""",
            fr="""combien coûte le {meat}
prix du {meat}
à combien est le kilo de {meat}
@vérifier le prix du {meat}
{meat} : prix au kilo
le {meat} est-il cher en ce moment
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) combien coûte le {meat} aujourd'hui
prix au kilo, {meat}""",
            v="money",
        ),
        "origin": dict(
            names="meat_origin where_from trace_meat",
            params={"meat": "cut|meat|piece"},
            desc=["Where a meat comes from", "Farm of origin", "Origine d'une viande"],
            en="""where does the {meat} come from
origin of the {meat}
is the {meat} local
@trace the {meat}
from which farm is the {meat}
{meat}: origin
(|can you |could you |please )tell me where your {meat} was raised
I only eat local meat, where is the {meat} from""",
            fr="""d'où vient le {meat}
origine du {meat}
est-ce que le {meat} est local
@tracer le {meat}
de quelle ferme est le {meat}
{meat} : origine
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) où a été élevé le {meat}
je ne mange que du local, d'où est le {meat}""",
            v="city",
        ),
    },
    "tailor": {
        "alter": dict(
            names="alter_garment shorten_garment retouche",
            params={"garment": "garment|piece|what", "depth": "cm|by|centimetres:integer"},
            desc=["Take a garment in by centimetres", "Shorten", "Raccourcit un vêtement"],
            en="""@shorten the {garment} by {depth} cm
the {garment} is {depth} centimetres too long
{garment}: {depth} cm off
@take {depth} cm off the {garment}
my {garment} should lose {depth} cm
alteration: {garment}, {depth} cm
I lost weight, {garment} {depth} cm shorter
{depth} cm less on the {garment}""",
            fr="""@raccourcir le {garment} de {depth} cm
le {garment} a {depth} centimètres de trop
{garment} : {depth} cm en moins
@enlever {depth} cm au {garment}
mon {garment} doit perdre {depth} cm
retouche : {garment}, {depth} cm
j'ai maigri, {garment} plus court de {depth} cm
{depth} cm de moins sur le {garment}""",
        ),
        "make": dict(
            names="order_made_to_measure sew_garment bespoke",
            params={"garment": "garment|piece|what", "fabric": "fabric|cloth|material", "name": "customer|for|who?"},
            desc=["Have a garment made of a fabric", "Made to measure", "Fait coudre un vêtement"],
            en="""@sew a {garment} in {fabric}
a {garment} of {fabric}
I want a {garment} made of {fabric}
{garment} in {fabric} for {name}
@make {name} a {garment} of {fabric}
bespoke {garment}, {fabric}
made to measure: {garment}, {fabric}
{fabric} would be nice for a {garment}""",
            fr="""@faire coudre un {garment} en {fabric}
un {garment} en {fabric}
je veux un {garment} fait en {fabric}
{garment} en {fabric} pour {name}
@faire à {name} un {garment} en {fabric}
{garment} sur mesure, {fabric}
sur mesure : {garment}, {fabric}
du {fabric} irait bien pour un {garment}""",
        ),
        "measure": dict(
            names="store_measurements waist_of customer_size",
            params={"name": "customer|who|person", "waist": "waist|waist_cm|cm:integer"},
            desc=["Store the waist of a customer", "Measurements", "Note le tour de taille d'un client"],
            en="""{name} has a waist of {waist} cm
@store {waist} cm for {name}
waist of {name}: {waist}
{name}: {waist} cm around the waist
I measured {name}, {waist} cm
@note the waist of {name}, {waist} centimetres
measurements {name}, {waist} cm
{waist} cm at the waist, {name}""",
            fr="""{name} fait {waist} cm de tour de taille
@noter {waist} cm pour {name}
taille de {name} : {waist}
{name} : {waist} cm de tour de taille
j'ai mesuré {name}, {waist} cm
@enregistrer le tour de taille de {name}, {waist} centimètres
mesures {name}, {waist} cm
{waist} cm à la taille, {name}""",
        ),
    },
    "drycleaner": {
        "drop": dict(
            names="drop_off_clothes take_in_garment cleaning_order",
            params={"garment": "garment|piece|what", "name": "customer|owner|who"},
            desc=["Take a garment of a customer in for cleaning", "Drop off", "Dépose un vêtement au pressing"],
            en="""{name} brings a {garment} to be cleaned
@take in the {garment} of {name}
{garment}, {name}, cleaning
@clean the {garment} of {name}
{name} has a stain on the {garment}
{name} drops off a {garment}
dry cleaning for {name}: {garment}
a {garment} came in from {name}""",
            fr="""{name} apporte un {garment} à nettoyer
@prendre le {garment} de {name}
{garment}, {name}, nettoyage
@nettoyer le {garment} de {name}
{name} a une tache sur le {garment}
{name} dépose un {garment}
pressing pour {name} : {garment}
un {garment} est arrivé de {name}""",
        ),
        "ready": dict(
            names="cleaning_ready is_garment_clean pickup_state",
            params={"ref": "ticket|slip|number"},
            desc=["Whether the clothes of a ticket are clean", "State of a cleaning order", "État d'un nettoyage"],
            en="""is ticket {ref} ready
are my clothes clean, ticket {ref}
dry cleaning {ref}
@check the cleaning ticket {ref}
can I collect {ref}
{ref}: clean
is the stain of {ref} out
state of the cleaning slip {ref}""",
            fr="""le ticket {ref} est-il prêt
mes vêtements sont-ils propres, ticket {ref}
pressing {ref}
@vérifier le ticket de pressing {ref}
puis-je récupérer {ref}
{ref} : propre
la tache de {ref} est-elle partie
état du ticket de nettoyage {ref}""",
            v="yes",
        ),
        "damage": dict(
            names="cleaning_complaint damaged_garment claim_damage",
            params={"garment": "garment|piece|what", "text": "damage|problem|text"},
            desc=["Complain about a garment that the cleaner spoilt", "Damage", "Réclame pour un vêtement abîmé"],
            en="""my {garment} came back spoilt: {text}
@complain about the {garment}: {text}
damage to the {garment}: {text}
the cleaner ruined my {garment}: {text}
{garment} damaged: {text}
@claim for my {garment}: {text}
what did you do to my {garment}: {text}
complaint, {garment}: {text}""",
            fr="""mon {garment} est revenu abîmé : {text}
@réclamer pour le {garment} : {text}
dégât sur le {garment} : {text}
le pressing a ruiné mon {garment} : {text}
{garment} abîmé : {text}
@porter plainte pour mon {garment} : {text}
qu'avez-vous fait à mon {garment} : {text}
réclamation, {garment} : {text}""",
        ),
    },
    "jeweller": {
        "engrave": dict(
            names="engrave_ring engraving put_words_on",
            params={"word": "words|text|name", "metal": "ring|material|metal"},
            desc=["Engrave a word in a ring of a metal", "Engraving", "Grave un mot dans une bague"],
            en="""@engrave {word} in the {metal} ring
the {metal} ring should say {word}
{word} inside the {metal} ring
engraving: {word}, {metal}
I want {word} in the ring of {metal}
@put {word} on the {metal} ring
{metal} ring, words: {word}
our ring of {metal} with {word} in it""",
            fr="""@graver {word} dans la bague en {metal}
la bague en {metal} doit dire {word}
{word} à l'intérieur de la bague en {metal}
gravure : {word}, {metal}
je veux {word} dans la bague en {metal}
@mettre {word} sur la bague en {metal}
bague en {metal}, mots : {word}
notre bague en {metal} avec {word} dedans""",
        ),
        "set": dict(
            names="set_stone mount_gem choose_gem",
            params={"stone": "stone|gem|jewel", "carat": "carats|weight|size:number"},
            desc=["Set a stone of some carats in a ring", "Mount a gem", "Sertit une pierre"],
            en="""@set a {stone} of {carat} carats
a {carat} carat {stone} in the ring
{stone}, {carat} carats
I'd like a {stone}, {carat} carats, in my ring
@mount the {stone} of {carat} carats
ring with a {stone} of {carat} carats
gem: {stone}, {carat} ct
she wants a {stone} of {carat} carats on it""",
            fr="""@sertir un {stone} de {carat} carats
un {stone} de {carat} carats dans la bague
{stone}, {carat} carats
j'aimerais un {stone}, {carat} carats, sur ma bague
@monter le {stone} de {carat} carats
bague avec un {stone} de {carat} carats
pierre : {stone}, {carat} ct
elle veut un {stone} de {carat} carats dessus""",
        ),
        "appraise": dict(
            names="appraise_jewel jewel_value expert_opinion",
            params={"stone": "stone|gem|jewel"},
            desc=["What a jewel with a stone is worth", "Appraisal", "Estime un bijou"],
            en="""what's my {stone} worth
@appraise the {stone}
value of a {stone}
is this {stone} real and what is it worth
I inherited a {stone}, what would it fetch
{stone}: appraisal
@estimate my {stone}
jewel with a {stone}, its value""",
            fr="""que vaut mon {stone}
@expertiser le {stone}
valeur d'un {stone}
ce {stone} est-il vrai et que vaut-il
j'ai hérité d'un {stone}, il vaut combien
{stone} : expertise
@estimer mon {stone}
bijou avec un {stone}, sa valeur""",
            v="money",
        ),
    },
    "till": {
        "scan": dict(
            names="scan_item ring_up addToSale",
            params={"barcode": "barcode|ean|code", "count": "quantity|qty|times:integer?"},
            desc=["Scan an article at the till", "Ring up", "Scanne un article"],
            en="""@scan {barcode}
article {barcode}
@ring up {barcode}
{barcode} goes on the bill
{count} times {barcode} at the till
@add {barcode} to the sale, {count}
till: {barcode}
the scanner won't read it, the code is {barcode}""",
            fr="""@scanner {barcode}
article {barcode}
@encaisser {barcode}
{barcode} va sur le ticket
{count} fois {barcode} en caisse
@ajouter {barcode} à la vente, {count}
caisse : {barcode}
le lecteur ne lit pas, le code est {barcode}""",
        ),
        "void": dict(
            names="void_item cancel_article remove_from_sale",
            params={"barcode": "barcode|ean|code"},
            desc=["Take an article off the sale at the till", "Void", "Annule un article en caisse"],
            en="""@void {barcode}
the customer doesn't want {barcode} after all
{barcode} off the bill
@take {barcode} off the sale
I scanned {barcode} by mistake
cancel article {barcode}
{barcode}: void
@delete {barcode} from the receipt""",
            fr="""@annuler {barcode}
le client ne veut finalement pas {barcode}
{barcode} hors du ticket
@retirer {barcode} de la vente
j'ai scanné {barcode} par erreur
annule l'article {barcode}
{barcode} : annulé
@supprimer {barcode} du ticket""",
        ),
        "cash": dict(
            names="cash_payment pay_cash give_change",
            params={"cash": "given|amount|received:number"},
            desc=["Customer pays in cash; says the change", "Cash given at the till", "Paiement en espèces"],
            en="""the customer gives {cash} euros
{cash} euros in cash
@take {cash} euros cash
paid with {cash} euros, how much change
cash: {cash}
they handed me {cash} euros in notes
@close the sale with {cash} euros cash
change for {cash} euros""",
            fr="""le client donne {cash} euros
{cash} euros en espèces
@prendre {cash} euros en liquide
payé avec {cash} euros, combien je rends
espèces : {cash}
on m'a donné {cash} euros en billets
@clore la vente avec {cash} euros en espèces
monnaie sur {cash} euros""",
            v="money",
        ),
        "close": dict(
            names="close_register end_of_day day_total",
            params={},
            desc=["Close the till at the end of the day", "Total of the day", "Clôture la caisse"],
            en="""@close the till
end of the day, close the register
what did we take today
day's total
the shop is closed, what is in the till
@count the till for tonight
register: end of day
takings of today""",
            fr="""@fermer la caisse
fin de journée, clôture la caisse
combien a-t-on fait aujourd'hui
total du jour
le magasin est fermé, qu'y a-t-il en caisse
@compter la caisse de ce soir
caisse : fin de journée
recette du jour""",
            v="money",
        ),
    },
}
