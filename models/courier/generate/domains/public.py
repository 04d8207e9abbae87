"""Laws, parliaments, petitions, gifts, graves, cars on paper and complaints."""

DOMAINS = {
    "parliament": {
        "bill": dict(
            names="bill_status where_is_bill follow_bill law_progress",
            params={"title": "bill|law|title"},
            desc=["How far a bill is in parliament", "Status of a bill", "Avancement d'un projet de loi"],
            en="""how far is the bill {title}
status of the bill {title}
has parliament passed the bill {title}
@check the bill {title}
bill {title}: where is it
is the bill {title} a law yet""",
            fr="""où en est le projet de loi {title}
état du projet de loi {title}
le parlement a-t-il adopté le projet de loi {title}
@vérifier le projet de loi {title}
projet de loi {title} : où en est-il
le projet de loi {title} est-il déjà une loi""",
            v="progress",
        ),
        "votes": dict(
            names="how_voted voting_record vote_of_member get_vote",
            params={"name": "member|deputy|politician", "title": "bill|law|on"},
            desc=["How a member of parliament voted on a bill", "Voting record", "Vote d'un député"],
            en="""how did {name} vote on the bill {title}
vote of {name} on {title}
@look up how the deputy {name} voted on {title}
did {name} vote for the bill {title}
voting record: {name}, {title}
was the member {name} in favour of {title}""",
            fr="""comment {name} a-t-il voté sur le projet de loi {title}
vote de {name} sur {title}
@chercher comment le député {name} a voté sur {title}
{name} a-t-il voté pour le projet de loi {title}
vote au parlement : {name}, {title}
le député {name} était-il favorable à {title}""",
            v="yes",
        ),
        "deputy": dict(
            names="find_deputy who_represents my_representative member_for_city",
            params={"city": "city|district|constituency"},
            desc=["Who represents a city in parliament", "Find a deputy", "Député d'une ville"],
            en="""who represents {city} in parliament
deputy of {city}
@find the member of parliament for {city}
which deputy stands for {city}
my representative, I live in {city}
member for {city}""",
            fr="""qui représente {city} au parlement
député de {city}
@trouver le député pour {city}
quel député est élu à {city}
mon député, j'habite à {city}
élu de la circonscription de {city}""",
            v="name",
        ),
    },
    "lawbook": {
        "article": dict(
            names="get_law_article read_statute article_of_law statute_text",
            params={"page": "article|section|number:integer", "title": "law|code|act"},
            desc=["Text of an article of a law", "Read a statute", "Texte d'un article de loi"],
            en="""what does article {page} of the law {title} say
@read article {page} of the code {title}
article {page}, law {title}
text of the article {page} in {title}
@show section {page} of the act {title}
law {title}, article number {page}""",
            fr="""que dit l'article {page} de la loi {title}
@lire l'article {page} du code {title}
article {page}, loi {title}
texte de l'article {page} dans {title}
@montrer l'article {page} de la loi {title}
loi {title}, article numéro {page}""",
            v="sentence",
        ),
        "rulings": dict(
            names="find_rulings search_case_law court_decisions judgments_on",
            params={"topic": "topic|about|query"},
            desc=["Find judgments of courts about a topic", "Case law", "Cherche la jurisprudence"],
            en="""@find rulings about {topic}
case law on {topic}
@search court decisions on {topic}
have judges ruled on {topic}
judgments about {topic}
which court decisions exist on {topic}""",
            fr="""@trouver des jugements sur {topic}
jurisprudence sur {topic}
@chercher les décisions de justice sur {topic}
des juges ont-ils statué sur {topic}
jugements concernant {topic}
quelles décisions de justice existent sur {topic}""",
            items="casefile",
        ),
        "deadline": dict(
            names="legal_deadline time_limit limitation_period when_does_claim_expire",
            params={"topic": "claim|matter|for"},
            desc=["Until when a claim can be brought to court", "Limitation period", "Délai légal pour agir"],
            en="""what is the legal time limit for {topic}
limitation period: {topic}
until when can I sue for {topic}
@look up the legal deadline for {topic}
when does a claim for {topic} expire
time limit to go to court, {topic}""",
            fr="""quel est le délai légal pour {topic}
délai de prescription : {topic}
jusqu'à quand puis-je porter plainte pour {topic}
@chercher le délai légal pour {topic}
quand une action pour {topic} est-elle prescrite
délai pour agir en justice, {topic}""",
            v="days",
        ),
    },
    "notary": {
        "deed": dict(
            names="draw_up_deed prepare_deed notarial_deed write_deed",
            params={"topic": "deed|subject|about", "name": "client|for|person"},
            desc=["Draw up a deed for a client", "Notarial deed", "Rédige un acte notarié"],
            en="""@draw up a deed for {name}: {topic}
notarial deed for {name}, {topic}
@prepare the deed of {name}: {topic}
{name} needs a deed about {topic}
deed: {topic}, client {name}
@write a notarial deed on {topic} for {name}""",
            fr="""@rédiger un acte pour {name} : {topic}
acte notarié pour {name}, {topic}
@préparer l'acte de {name} : {topic}
{name} a besoin d'un acte sur {topic}
acte : {topic}, client {name}
@établir un acte notarié sur {topic} pour {name}""",
        ),
        "will": dict(
            names="register_will deposit_will store_testament keep_will",
            params={"name": "person|testator|of"},
            desc=["Deposit the last will of a person", "Register a testament", "Dépose un testament"],
            en="""@deposit the will of {name}
{name} has written a testament, register it
@register the last will of {name}
last will: {name}
@keep the testament of {name} safe
{name} wants to leave a will with us""",
            fr="""@déposer le testament de {name}
{name} a écrit un testament, enregistre-le
@enregistrer les dernières volontés de {name}
testament : {name}
@conserver le testament de {name}
{name} veut nous confier un testament""",
        ),
        "certify": dict(
            names="certify_copy true_copy authenticate_copy legalize_document",
            params={"document": "document|paper|file"},
            desc=["Certify that a copy of a paper is true", "Authenticate", "Certifie une copie conforme"],
            en="""@certify the copy of {document}
certified copy of {document}
@authenticate the copy {document}
{document} must be a true copy, certify it
true copy: {document}
@legalize the document {document}""",
            fr="""@certifier la copie de {document}
copie certifiée conforme de {document}
@authentifier la copie {document}
{document} doit être une copie conforme, certifie-la
copie conforme : {document}
@légaliser le document {document}""",
        ),
    },
    "petitions": {
        "start": dict(
            names="start_petition create_petition launch_petition new_petition",
            params={"title": "title|petition|demand"},
            desc=["Start a petition", "Launch a demand that people can sign", "Lance une pétition"],
            en="""@start a petition: {title}
@launch the petition {title}
new petition {title}
@create a petition called {title}
we demand {title}, start a petition
petition '{title}', people should be able to sign it""",
            fr="""@lancer une pétition : {title}
@démarrer la pétition {title}
nouvelle pétition {title}
@créer une pétition nommée {title}
on réclame {title}, lance une pétition
pétition '{title}', les gens doivent pouvoir la signer""",
        ),
        "sign": dict(
            names="sign_petition add_signature support_petition put_my_name",
            params={"title": "petition|title|which", "name": "name|as|signer"},
            desc=["Sign a petition with a name", "Add a signature", "Signe une pétition"],
            en="""@sign the petition {title} as {name}
{name} signs the petition {title}
@add the signature of {name} to the petition {title}
petition {title}: signed by {name}
@put {name} under the petition {title}
signature for the petition {title}, name {name}""",
            fr="""@signer la pétition {title} au nom de {name}
{name} signe la pétition {title}
@ajouter la signature de {name} à la pétition {title}
pétition {title} : signée par {name}
@mettre {name} sous la pétition {title}
signature pour la pétition {title}, nom {name}""",
        ),
        "count": dict(
            names="count_signatures signatures_so_far how_many_signed petition_progress",
            params={"title": "petition|title|which"},
            desc=["How many people have signed a petition", "Count the signatures", "Nombre de signatures"],
            en="""how many have signed the petition {title}
signatures of the petition {title}
@count the signatures for {title}
is the petition {title} doing well, how many signatures
petition {title}: signatures so far
how far is the petition {title}""",
            fr="""combien ont signé la pétition {title}
signatures de la pétition {title}
@compter les signatures pour {title}
la pétition {title} marche-t-elle bien, combien de signatures
pétition {title} : signatures à ce jour
où en est la pétition {title}""",
            v="votes",
        ),
    },
    "donations": {
        "give": dict(
            names="donate make_donation give_money donate_to",
            params={"sum": "amount|sum|gift:number", "company": "charity|organisation|to"},
            desc=["Donate money to a charity", "Make a gift of money", "Fait un don d'argent"],
            en="""@donate {sum} euros to {company}
donation of {sum} euros to {company}
@give {sum} euros to the charity {company}
{company} does good work, donate {sum}
@make a donation of {sum} to {company}
{sum} euros for {company}, as a donation""",
            fr="""@donner {sum} euros à {company}
don de {sum} euros à {company}
@verser un don de {sum} euros à l'association {company}
{company} fait du bon travail, donne {sum}
@faire un don de {sum} à {company}
{sum} euros pour {company}, en don""",
        ),
        "monthly": dict(
            names="monthly_donation regular_gift donate_every_month standing_donation",
            params={"sum": "amount|sum|gift:number", "company": "charity|organisation|to"},
            desc=["Donate to a charity every month", "Regular gift", "Don mensuel à une association"],
            en="""@donate {sum} euros every month to {company}
monthly donation to {company}: {sum}
@give {company} {sum} euros each month
a regular gift of {sum} euros per month to {company}
{sum} a month for the charity {company}
every month {sum} euros for {company}, as a donation""",
            fr="""@donner {sum} euros chaque mois à {company}
don mensuel à {company} : {sum}
@verser à {company} {sum} euros par mois en don
un don régulier de {sum} euros par mois à {company}
{sum} par mois pour l'association {company}
tous les mois {sum} euros pour {company}, en don""",
        ),
        "receipt": dict(
            names="donation_receipt tax_receipt get_gift_receipt receipt_for_donation",
            params={"year": "year|for|of:integer"},
            desc=["Receipt of the donations of a year for the tax office", "Tax receipt", "Reçu fiscal des dons"],
            en="""@get the donation receipt for {year}
tax receipt of my donations in {year}
I need the receipt for what I donated in {year}
donation receipt {year}
@show the receipt of my gifts of {year}
the tax office wants my donation receipt for {year}""",
            fr="""@chercher le reçu fiscal des dons de {year}
reçu de mes dons de {year}
il me faut le reçu de ce que j'ai donné en {year}
reçu de dons {year}
@montrer le reçu de mes dons de {year}
le fisc veut mon reçu de dons pour {year}""",
            v="url",
        ),
    },
    "graves": {
        "find": dict(
            names="find_grave locate_grave where_is_buried grave_of",
            params={"name": "person|name|deceased"},
            desc=["Where a person is buried", "Find a grave", "Emplacement d'une tombe"],
            en="""where is {name} buried
grave of {name}
@find the grave of {name}
in which row of the cemetery lies {name}
@locate the tomb of {name}
cemetery: {name}""",
            fr="""où est enterré {name}
tombe de {name}
@trouver la tombe de {name}
dans quelle allée du cimetière repose {name}
@localiser la sépulture de {name}
cimetière : {name}""",
            v="pitch",
        ),
        "care": dict(
            names="order_grave_care tend_grave grave_maintenance look_after_grave",
            params={"name": "person|name|deceased"},
            desc=["Order the care of a grave", "Have a grave tended", "Commande l'entretien d'une tombe"],
            en="""@tend the grave of {name}
@order grave care for {name}
the grave of {name} is overgrown, look after it
grave maintenance: {name}
weeds grow on {name}'s grave, have it tended
care of the grave of {name}""",
            fr="""@entretenir la tombe de {name}
@commander l'entretien de la tombe de {name}
la tombe de {name} est envahie d'herbes, occupe-t'en
entretien de tombe : {name}
des mauvaises herbes poussent sur la tombe de {name}, fais-la entretenir
soins de la tombe de {name}""",
        ),
        "lease": dict(
            names="extend_grave_lease renew_concession grave_lease prolong_grave",
            params={"pitch": "grave|plot|number", "stars": "years|period|by:integer"},
            desc=["Extend the lease of a grave by some years", "Renew a concession", "Prolonge une concession"],
            en="""@extend the lease of grave {pitch} by {stars} years
grave {pitch}, {stars} years more
@renew the concession {pitch} for {stars} years
we keep the grave {pitch} another {stars} years
lease of the grave {pitch}: {stars} years
@prolong the grave {pitch} by {stars} years""",
            fr="""@prolonger la concession {pitch} de {stars} ans
tombe {pitch}, {stars} ans de plus
@renouveler la concession {pitch} pour {stars} ans
on garde la tombe {pitch} encore {stars} ans
concession {pitch} : {stars} ans
@prolonger la tombe {pitch} de {stars} ans""",
        ),
    },
    "carpapers": {
        "transfer": dict(
            names="transfer_registration change_owner register_new_owner car_ownership",
            params={"plate": "plate|car|vehicle", "name": "owner|new_owner|to"},
            desc=[
                "Register a new owner of a car",
                "Transfer the registration",
                "Change le titulaire d'une carte grise",
            ],
            en="""@transfer the car {plate} to {name}
{name} bought the car {plate}, register the new owner
new owner of {plate}: {name}
@change the owner of the vehicle {plate} to {name}
registration of {plate} in the name of {name}
@register {name} as the owner of the car {plate}""",
            fr="""@transférer la voiture {plate} à {name}
{name} a acheté la voiture {plate}, enregistre le nouveau propriétaire
nouveau propriétaire de {plate} : {name}
@changer le titulaire du véhicule {plate}, c'est {name}
carte grise de {plate} au nom de {name}
@inscrire {name} comme propriétaire de la voiture {plate}""",
        ),
        "fine": dict(
            names="traffic_fines open_fines speeding_tickets list_fines",
            params={"plate": "plate|car|vehicle"},
            desc=["Fines that are open for a car", "Speeding tickets", "Amendes en cours d'un véhicule"],
            en="""are there fines for {plate}
@list the open fines of the car {plate}
speeding tickets, {plate}
was the car {plate} caught speeding
@show the traffic fines for {plate}
fines of the vehicle {plate}""",
            fr="""y a-t-il des amendes pour {plate}
@lister les amendes de la voiture {plate}
contraventions, {plate}
la voiture {plate} a-t-elle été flashée
@montrer les amendes pour {plate}
amendes du véhicule {plate}""",
            items="dated money",
        ),
        "inspection": dict(
            names="book_inspection technical_inspection roadworthiness_test book_mot",
            params={"plate": "plate|car|vehicle", "date": "date|day|when"},
            desc=["Book the technical inspection of a car", "Roadworthiness test", "Réserve le contrôle technique"],
            en="""@book the technical inspection for {plate} {date}
technical inspection: {plate}, {date}
the car {plate} needs its roadworthiness test {date}
@schedule the inspection of the vehicle {plate} {date}
inspection {date} for the car {plate}
roadworthiness test for {plate} {date}""",
            fr="""@réserver le contrôle technique de {plate} {date}
contrôle technique : {plate}, {date}
la voiture {plate} doit passer le contrôle technique {date}
@prévoir le contrôle technique du véhicule {plate} {date}
contrôle technique {date} pour la voiture {plate}
visite technique pour {plate} {date}""",
        ),
        "expiry": dict(
            names="inspection_due registration_expiry car_papers_expire next_inspection",
            params={"plate": "plate|car|vehicle"},
            desc=["Until when the inspection of a car is valid", "Papers expire", "Validité du contrôle technique"],
            en="""until when is the inspection of {plate} valid
when is the inspection of {plate} due
@check the inspection date of {plate}
does the inspection of {plate} run out soon
next inspection, {plate}
validity of the papers of {plate}""",
            fr="""jusqu'à quand le contrôle technique de {plate} est-il valable
quand faut-il passer le contrôle de {plate}
@vérifier la date du contrôle de {plate}
le contrôle de {plate} expire-t-il bientôt
prochain contrôle, {plate}
validité du contrôle technique de {plate}""",
            v="dated",
        ),
    },
    "consumer": {
        "complain": dict(
            names="consumer_complaint complain_about_company file_consumer_complaint report_company",
            params={"company": "company|firm|about", "text": "text|complaint|what"},
            desc=["Complain about a company to the consumer office", "Report a firm", "Plainte contre une entreprise"],
            en="""@file a consumer complaint about {company}: {text}
I want to complain about the firm {company}: {text}
complaint against {company}: {text}
@report the company {company} to the consumer office: {text}
consumer office, {company}: {text}
company {company} treats its customers badly: {text}""",
            fr="""@déposer une plainte de consommateur contre {company} : {text}
je veux me plaindre de l'entreprise {company} : {text}
réclamation contre {company} : {text}
@signaler l'entreprise {company} à la répression des fraudes : {text}
association de consommateurs, {company} : {text}
l'entreprise {company} traite mal ses clients : {text}""",
        ),
        "recall": dict(
            names="product_recalls is_product_recalled check_recall recall_of",
            params={"sku": "product|article|model"},
            desc=["Whether a product has been recalled by its maker", "Product recalls", "Rappels d'un produit"],
            en="""has the product {sku} been recalled
recall of {sku}
@check whether {sku} is recalled
is the product {sku} dangerous, any recall
product recalls: {sku}
did the maker recall the article {sku}""",
            fr="""le produit {sku} a-t-il été rappelé
rappel du produit {sku}
@vérifier si {sku} fait l'objet d'un rappel
le produit {sku} est-il dangereux, y a-t-il un rappel
rappels de produits : {sku}
le fabricant a-t-il rappelé l'article {sku}""",
            v="yes",
        ),
        "compare": dict(
            names="compare_products product_test best_buy test_results_of",
            params={"item": "product|kind|category"},
            desc=["Products of a kind that did best in tests", "Compare products", "Produits les mieux notés"],
            en="""which {item} did best in the tests
product test: {item}
@compare products of the kind {item}
best buy for {item}
@find the test results of {item}
consumer test of {item}""",
            fr="""quel produit, {item}, a été le meilleur aux tests
test comparatif : {item}
@comparer les produits du genre {item}
meilleur achat pour {item}
@trouver les résultats des tests de {item}
test de consommateurs sur {item}""",
            items="brand score3",
        ),
    },
}
