"""Rates, loans, taxes on sales, staff, goals, stock in other words and people at work."""

DOMAINS = {
    "forex": {
        "rate": dict(
            names="exchange_rate get_rate fx_rate currency_rate",
            params={"cur": "from|base|currency", "cur2": "to|quote|target"},
            desc=["Exchange rate between two currencies", "FX rate", "Taux de change entre deux devises"],
            en="""what is the exchange rate of {cur} to {cur2}
rate {cur}/{cur2}
@get the rate from {cur} to {cur2}
exchange rate: {cur}, {cur2}
how does {cur} stand against {cur2}
FX rate {cur} – {cur2}""",
            fr="""quel est le taux de change de {cur} en {cur2}
taux {cur}/{cur2}
@donner le taux de change entre {cur} et {cur2}
taux de change : {cur}, {cur2}
comment se situe {cur} face à {cur2}
cours de change {cur} – {cur2}""",
            v="rate",
        ),
        "past": dict(
            names="historical_rate rate_on_date old_exchange_rate past_rate",
            params={"cur": "from|base|currency", "cur2": "to|quote|target", "past": "date|day|on"},
            desc=["Exchange rate on a day of the past", "Historical rate", "Taux de change à une date passée"],
            en="""what was the rate of {cur} to {cur2} {past}
historical rate {cur}/{cur2}, {past}
@look up the old exchange rate from {cur} to {cur2}, {past}
exchange rate {cur} {cur2} back then, {past}
how did {cur} stand against {cur2} {past}
past rate: {cur}, {cur2}, {past}""",
            fr="""quel était le taux de {cur} en {cur2} {past}
taux historique {cur}/{cur2}, {past}
@chercher l'ancien taux de change de {cur} en {cur2}, {past}
taux de change {cur} {cur2} à cette date : {past}
où en était {cur} face à {cur2} {past}
taux passé : {cur}, {cur2}, {past}""",
            v="rate",
        ),
        "list": dict(
            names="list_currencies supported_currencies which_currencies currency_list",
            params={},
            desc=["Currencies whose rates are known", "Supported currencies", "Devises disponibles"],
            en="""which currencies do you know
@list the currencies
supported currencies
what currencies are there, list them
@show all currencies with a rate
list of currencies""",
            fr="""quelles devises connais-tu
@lister les devises
devises disponibles
quelles devises existe-t-il, fais la liste
@montrer toutes les devises qui ont un taux
liste des devises""",
            items="cur",
        ),
    },
    "loans": {
        "payment": dict(
            names="loan_payment monthly_installment mortgage_payment calculate_installment",
            params={
                "price": "amount|loan|capital:integer",
                "rate": "interest|rate|percent:number",
                "stars": "years|term|duration:integer",
            },
            desc=["Monthly payment of a loan", "Mortgage installment", "Mensualité d'un prêt"],
            en="""what do I pay per month for a loan of {price} at {rate} percent over {stars} years
monthly installment: {price}, {rate} percent, {stars} years
@calculate the mortgage payment of {price} euros, {rate} percent, {stars} years
loan of {price} at {rate} percent for {stars} years, what is the payment
{price} borrowed over {stars} years at {rate} percent, how much a month
installment of a {price} loan: {rate} percent and {stars} years""",
            fr="""combien par mois pour un prêt de {price} à {rate} pour cent sur {stars} ans
mensualité : {price}, {rate} pour cent, {stars} ans
@calculer la mensualité d'un crédit de {price} euros, {rate} pour cent, {stars} ans
prêt de {price} à {rate} pour cent sur {stars} ans, quelle mensualité
{price} empruntés sur {stars} ans à {rate} pour cent, combien par mois
mensualité d'un prêt de {price} : {rate} pour cent et {stars} ans""",
            v="money",
        ),
        "apply": dict(
            names="apply_for_loan request_credit ask_for_loan loan_application",
            params={"price": "amount|loan|sum:integer", "topic": "purpose|for|project"},
            desc=["Apply for a loan", "Request credit for a purpose", "Demande de prêt"],
            en="""@apply for a loan of {price} euros for {topic}
I need a loan of {price} for {topic}
loan application: {price} euros, {topic}
@request a credit of {price}, purpose {topic}
@ask for {price} euros of credit for {topic}
we want to borrow {price} euros for {topic}""",
            fr="""@demander un prêt de {price} euros pour {topic}
il me faut un prêt de {price} pour {topic}
demande de crédit : {price} euros, {topic}
@solliciter un crédit de {price}, objet {topic}
@faire une demande de prêt de {price} euros pour {topic}
on veut emprunter {price} euros pour {topic}""",
        ),
        "rest": dict(
            names="loan_balance remaining_debt left_to_repay outstanding_loan",
            params={"ref": "loan|contract|number"},
            desc=["How much of a loan is still to be repaid", "Remaining debt", "Capital restant dû d'un prêt"],
            en="""how much of the loan {ref} is left to repay
remaining debt of loan {ref}
@check the outstanding balance of the loan {ref}
loan {ref}: what is left
is the loan {ref} nearly repaid
outstanding debt, loan {ref}""",
            fr="""combien reste-t-il à rembourser sur le prêt {ref}
capital restant dû du prêt {ref}
@vérifier la dette restante du prêt {ref}
prêt {ref} : que reste-t-il
le prêt {ref} est-il presque remboursé
dette restante, prêt {ref}""",
            v="money",
        ),
    },
    "vat": {
        "check": dict(
            names="check_vat_number validate_vat vat_lookup is_vat_valid",
            params={"serial": "vat_number|number|id"},
            desc=["Whether a VAT number is valid", "Check a company's VAT id", "Vérifie un numéro de TVA"],
            en="""is the VAT number {serial} valid
@check the VAT number {serial}
@validate the VAT id {serial}
VAT number {serial}, does it exist
whose VAT number is {serial}, is it valid
VAT check: {serial}""",
            fr="""le numéro de TVA {serial} est-il valide
@vérifier le numéro de TVA {serial}
@valider l'identifiant de TVA {serial}
numéro de TVA {serial}, existe-t-il
à qui est le numéro de TVA {serial}, est-il valide
contrôle de TVA : {serial}""",
            v="yes",
        ),
        "add": dict(
            names="add_vat price_with_vat gross_price vat_included",
            params={"sum": "net|amount|price:number", "percent": "rate|percent|vat:integer"},
            desc=["Gross price of a net amount with VAT", "Add the VAT", "Prix TTC d'un montant hors taxes"],
            en="""@add {percent} percent VAT to {sum}
{sum} euros net, what is that with {percent} percent VAT
price with VAT: {sum} at {percent} percent
gross price of {sum} with {percent} percent of VAT
how much is {sum} including {percent} percent VAT
net {sum}, VAT {percent} percent, what's gross""",
            fr="""@ajouter {percent} pour cent de TVA à {sum}
{sum} euros hors taxes, ça fait combien avec {percent} pour cent de TVA
prix TTC : {sum} à {percent} pour cent
prix TTC de {sum} avec {percent} pour cent de TVA
combien font {sum} avec {percent} pour cent de TVA comprise
HT {sum}, TVA {percent} pour cent, combien TTC""",
            v="money",
        ),
        "remove": dict(
            names="remove_vat net_price price_without_vat vat_excluded",
            params={"sum": "gross|amount|price:number", "percent": "rate|percent|vat:integer"},
            desc=["Net price of a gross amount without VAT", "Take the VAT off", "Prix hors taxes d'un montant TTC"],
            en="""@remove {percent} percent VAT from {sum}
{sum} euros gross, what is that without {percent} percent VAT
price without VAT: {sum} at {percent} percent
net price of {sum}, VAT {percent} percent taken off
how much is {sum} excluding {percent} percent VAT
gross {sum}, VAT {percent} percent, what's net""",
            fr="""@enlever {percent} pour cent de TVA de {sum}
{sum} euros TTC, ça fait combien sans {percent} pour cent de TVA
prix hors taxes : {sum} à {percent} pour cent
prix HT de {sum}, TVA de {percent} pour cent enlevée
combien font {sum} hors TVA à {percent} pour cent
TTC {sum}, TVA {percent} pour cent, combien HT""",
            v="money",
        ),
        "declare": dict(
            names="declare_vat file_vat_return submit_vat vat_declaration",
            params={"month": "month|period|for"},
            desc=["File the VAT return of a month", "Declare VAT", "Déclare la TVA d'un mois"],
            en="""@file the VAT return for {month}
@declare the VAT of {month}
VAT return {month}
the VAT for {month} must be declared
@submit the VAT declaration of {month}
@send the VAT return of {month} to the tax office""",
            fr="""@faire la déclaration de TVA de {month}
@déclarer la TVA de {month}
déclaration de TVA {month}
la TVA de {month} doit être déclarée
@envoyer la déclaration de TVA de {month}
@transmettre la TVA de {month} aux impôts""",
        ),
    },
    "onboarding": {
        "plan": dict(
            names="create_onboarding onboarding_plan prepare_new_hire plan_first_day",
            params={"name": "employee|person|new_hire", "date": "start|first_day|date"},
            desc=["Plan the first day of a new employee", "Onboarding plan", "Prépare l'arrivée d'un nouvel employé"],
            en="""@prepare the onboarding of {name}, who starts {date}
{name} starts {date}, make an onboarding plan
onboarding: {name}, first day {date}
@plan the first day of {name} for {date}
new employee {name} arrives {date}
@create the onboarding plan of {name}, start {date}""",
            fr="""@préparer l'accueil de {name}, qui commence {date}
{name} commence {date}, fais un plan d'intégration
intégration : {name}, premier jour {date}
@planifier le premier jour de {name} pour {date}
le nouvel employé {name} arrive {date}
@créer le plan d'intégration de {name}, début {date}""",
        ),
        "buddy": dict(
            names="assign_buddy give_mentor set_buddy mentor_for",
            params={"name": "employee|new_hire|for", "name2": "buddy|mentor|by"},
            desc=["Assign a mentor to a new employee", "Buddy", "Désigne un parrain pour un nouvel employé"],
            en="""@make {name2} the mentor of {name}
{name2} is the buddy of the new employee {name}
@assign {name2} to {name} as a mentor
mentor for {name}: {name2}
buddy: {name2}, new colleague: {name}
@give {name} a mentor, {name2}""",
            fr="""@nommer {name2} parrain de {name}
{name2} est le parrain du nouvel employé {name}
@désigner {name2} comme mentor de {name}
mentor pour {name} : {name2}
parrain : {name2}, nouveau collègue : {name}
@donner à {name} un mentor, {name2}""",
        ),
        "missing": dict(
            names="onboarding_missing open_onboarding_steps what_new_hire_lacks onboarding_progress",
            params={"name": "employee|person|new_hire"},
            desc=[
                "What is still missing for a new employee",
                "Open steps of the onboarding",
                "Étapes d'intégration restantes",
            ],
            en="""what is still missing for the new employee {name}
open onboarding steps of {name}
@check the onboarding of {name}
is the onboarding of {name} complete
what does the new colleague {name} still lack
onboarding {name}: what's left""",
            fr="""que manque-t-il encore au nouvel employé {name}
étapes d'intégration restantes de {name}
@vérifier l'intégration de {name}
l'intégration de {name} est-elle complète
que manque-t-il au nouveau collègue {name}
intégration {name} : que reste-t-il""",
            items="task",
        ),
    },
    "appraisals": {
        "goal": dict(
            names="set_goal give_objective add_goal agree_goal",
            params={"name": "employee|person|for", "topic": "goal|objective|target"},
            desc=["Set a goal for an employee", "Yearly objective", "Fixe un objectif à un employé"],
            en="""@set a goal for {name}: {topic}
{name}'s objective this year: {topic}
@give {name} the objective {topic}
goal of {name}: {topic}
we agreed with {name} on the goal {topic}
@add the goal {topic} for the employee {name}""",
            fr="""@fixer un objectif à {name} : {topic}
objectif de {name} cette année : {topic}
@donner à {name} l'objectif {topic}
but de {name} : {topic}
on a convenu avec {name} de l'objectif {topic}
@ajouter l'objectif {topic} pour l'employé {name}""",
        ),
        "feedback": dict(
            names="give_feedback write_feedback record_praise add_feedback",
            params={"name": "employee|person|about", "text": "text|feedback|comment"},
            desc=["Write feedback about an employee", "Praise or criticism", "Rédige un retour sur un employé"],
            en="""@give feedback on {name}: {text}
feedback about {name}: {text}
@write in the appraisal of {name}: {text}
my feedback for the employee {name}: {text}
@record feedback on {name}: {text}
{name}, feedback: {text}""",
            fr="""@donner un retour sur {name} : {text}
retour sur {name} : {text}
@écrire dans l'évaluation de {name} : {text}
mon retour pour l'employé {name} : {text}
@enregistrer un retour sur {name} : {text}
{name}, retour : {text}""",
        ),
        "rate": dict(
            names="rate_employee appraisal_score grade_performance performance_rating",
            params={"name": "employee|person|who", "stars": "rating|score|grade:integer"},
            desc=["Rate the performance of an employee", "Score of the appraisal", "Note la performance d'un employé"],
            en="""@rate the performance of {name} with {stars}
performance of {name}: {stars}
{name} gets {stars} in the appraisal
@grade the employee {name} with {stars}
appraisal of {name}, score {stars}
performance rating {stars} for {name}""",
            fr="""@noter la performance de {name} à {stars}
performance de {name} : {stars}
{name} obtient {stars} à l'évaluation
@évaluer l'employé {name} à {stars}
évaluation de {name}, note {stars}
note de performance {stars} pour {name}""",
        ),
    },
    "okrs": {
        "create": dict(
            names="create_objective new_okr add_objective define_objective",
            params={"title": "objective|title|goal", "team": "team|owner|for"},
            desc=["Create an objective for a team", "New OKR", "Crée un objectif pour une équipe"],
            en="""@create the objective {title} for the team {team}
new OKR for {team}: {title}
@add the objective '{title}' to team {team}
team {team} aims at {title}, make it an objective
objective of the team {team}: {title}
@define {title} as an objective of {team}""",
            fr="""@créer l'objectif {title} pour l'équipe {team}
nouvel OKR pour {team} : {title}
@ajouter l'objectif '{title}' à l'équipe {team}
l'équipe {team} vise {title}, fais-en un objectif
objectif de l'équipe {team} : {title}
@définir {title} comme objectif de {team}""",
        ),
        "update": dict(
            names="update_key_result set_progress report_progress key_result_at",
            params={"title": "key_result|objective|title", "percent": "progress|percent|value:integer"},
            desc=[
                "Report how far a key result is",
                "Set the progress of an objective",
                "Met à jour l'avancement d'un objectif",
            ],
            en="""@set the progress of the objective {title} to {percent} percent
objective {title} is at {percent} percent
key result {title}: {percent} percent
@report {percent} percent on the key result {title}
we've reached {percent} percent of the objective {title}
@update the OKR {title}: {percent} percent""",
            fr="""@mettre l'avancement de l'objectif {title} à {percent} pour cent
l'objectif {title} est à {percent} pour cent
résultat clé {title} : {percent} pour cent
@déclarer {percent} pour cent sur le résultat clé {title}
on a atteint {percent} pour cent de l'objectif {title}
@mettre à jour l'OKR {title} : {percent} pour cent""",
        ),
        "show": dict(
            names="team_objectives list_okrs show_objectives what_team_aims_at",
            params={"team": "team|owner|of"},
            desc=["Objectives of a team", "List OKRs", "Objectifs d'une équipe"],
            en="""what are the objectives of the team {team}
@show the OKRs of {team}
objectives of {team}
@list the objectives of team {team}
what does the team {team} aim at
OKRs, team {team}""",
            fr="""quels sont les objectifs de l'équipe {team}
@montrer les OKR de {team}
objectifs de {team}
@lister les objectifs de l'équipe {team}
que vise l'équipe {team}
OKR, équipe {team}""",
            items="title share",
        ),
    },
    "inventory": {
        "count": dict(
            names="count_stock stocktake record_count inventory_count",
            params={"sku": "article|sku|product", "count": "counted|quantity|count:integer"},
            desc=[
                "Record how many pieces of an article were counted",
                "Stocktake",
                "Enregistre un comptage d'inventaire",
            ],
            en="""@record a count of {count} for the article {sku}
stocktake: {sku}, {count} pieces
we counted {count} of {sku}
inventory count for {sku}: {count}
article {sku}, counted {count}
@enter {count} pieces counted of {sku}""",
            fr="""@enregistrer un comptage de {count} pour l'article {sku}
inventaire : {sku}, {count} pièces
on a compté {count} fois {sku}
comptage d'inventaire de {sku} : {count}
article {sku}, compté {count}
@inscrire {count} pièces comptées de {sku}""",
        ),
        "difference": dict(
            names="inventory_difference stock_variance missing_stock count_mismatch",
            params={"sku": "article|sku|product"},
            desc=["Difference between the counted and the booked stock", "Variance", "Écart d'inventaire"],
            en="""what is the inventory difference of {sku}
does the count of {sku} match the books
stock variance of {sku}
@check the difference between count and books for {sku}
are pieces of {sku} missing according to the inventory
inventory variance: {sku}""",
            fr="""quel est l'écart d'inventaire de {sku}
le comptage de {sku} correspond-il aux livres
écart de stock de {sku}
@vérifier l'écart entre comptage et livres pour {sku}
manque-t-il des pièces de {sku} selon l'inventaire
écart d'inventaire : {sku}""",
            v="count",
        ),
        "writeoff": dict(
            names="write_off_stock write_off_goods book_loss remove_damaged",
            params={
                "sku": "article|sku|product",
                "count": "pieces|quantity|count:integer",
                "topic": "reason|why|because?",
            },
            desc=["Write off pieces that are damaged or lost", "Book a loss of stock", "Passe des pièces en perte"],
            en="""@write off {count} pieces of {sku}
{count} of {sku} are broken, write them off
@write off {count} of {sku} because of {topic}
loss: {count} pieces of {sku}, {topic}
@book a loss of {count} for the article {sku}
{count} pieces {sku} damaged, take them off the books""",
            fr="""@passer {count} pièces de {sku} en perte
{count} pièces de {sku} sont cassées, passe-les en perte
@passer {count} pièces de {sku} en perte pour {topic}
perte : {count} pièces de {sku}, {topic}
@enregistrer une perte de {count} pour l'article {sku}
{count} pièces {sku} abîmées, sors-les des livres""",
        ),
    },
    "mailroom": {
        "received": dict(
            names="log_incoming_parcel parcel_for_colleague register_delivery received_for",
            params={"name": "recipient|for|colleague", "parcel": "parcel|number|tracking"},
            desc=[
                "Note that a parcel for a colleague has come to the mailroom",
                "Register a delivery",
                "Enregistre un colis arrivé pour un collègue",
            ],
            en="""a parcel {parcel} has come for {name}
@log the parcel {parcel} for {name} in the mailroom
mailroom: {parcel} for {name}
@register the delivery {parcel}, recipient {name}
the courier brought {parcel} for {name}
delivery {parcel} is here for {name}""",
            fr="""un colis {parcel} est arrivé pour {name}
@enregistrer le colis {parcel} pour {name} à l'accueil courrier
service courrier : {parcel} pour {name}
@inscrire la livraison {parcel}, destinataire {name}
le livreur a apporté {parcel} pour {name}
la livraison {parcel} est là pour {name}""",
        ),
        "collected": dict(
            names="parcel_collected hand_out_parcel mark_picked_up give_parcel",
            params={"parcel": "parcel|number|tracking"},
            desc=["Note that a parcel was collected from the mailroom", "Handed out", "Note qu'un colis a été retiré"],
            en="""the parcel {parcel} has been collected
@mark the parcel {parcel} as picked up
@hand out the parcel {parcel}
mailroom, {parcel}: collected
somebody has fetched {parcel} from the mailroom
parcel {parcel} handed out""",
            fr="""le colis {parcel} a été retiré
@marquer le colis {parcel} comme récupéré
@remettre le colis {parcel}
service courrier, {parcel} : retiré
quelqu'un est venu prendre {parcel} au service courrier
colis {parcel} remis""",
        ),
        "waiting": dict(
            names="parcels_waiting uncollected_parcels mailroom_list pending_pickups",
            params={},
            desc=["Parcels that wait in the mailroom", "Not yet collected", "Colis en attente au service courrier"],
            en="""which parcels wait in the mailroom
@list the parcels nobody has collected
uncollected parcels in the mailroom
@show what is waiting in the mailroom
is there still something in the mailroom
parcels waiting""",
            fr="""quels colis attendent au service courrier
@lister les colis que personne n'a retirés
colis non retirés au service courrier
@montrer ce qui attend au service courrier
y a-t-il encore quelque chose au service courrier
colis en attente""",
            items="parcel name",
        ),
    },
}
