"""Accounts of a firm or a household, and their papers."""

DOMAINS = {
    "ledger": {
        "post": dict(
            names="post_entry book_entry journal_entry",
            params={
                "sum": "amount|euros|value:number",
                "topic": "account|label|category",
                "side2": "side|type|direction:debit/credit",
            },
            desc=["Book an amount on an account, debit or credit", "Journal entry", "Passe une écriture comptable"],
            en="""@debit {topic} with {sum} euros => side2=debit
{sum} euros debit on {topic} => side2=debit
account {topic}, {sum}, debit side => side2=debit
book {sum} to the debit of {topic} => side2=debit
@credit {topic} with {sum} euros => side2=credit
{sum} euros credit on {topic} => side2=credit
account {topic}, {sum}, credit side => side2=credit
book {sum} to the credit of {topic} => side2=credit""",
            fr="""@débiter {topic} de {sum} euros => side2=debit
{sum} euros au débit de {topic} => side2=debit
compte {topic}, {sum}, côté débit => side2=debit
passe {sum} au débit de {topic} => side2=debit
@créditer {topic} de {sum} euros => side2=credit
{sum} euros au crédit de {topic} => side2=credit
compte {topic}, {sum}, côté crédit => side2=credit
passe {sum} au crédit de {topic} => side2=credit""",
        ),
        "undo": dict(
            names="reverse_entry cancel_booking storno",
            params={"ref": "entry|number|booking"},
            desc=["Reverse a booked entry", "Cancel a booking in the ledger", "Annule une écriture"],
            en="""@reverse the entry {ref}
entry {ref} was wrong
storno {ref}
@cancel the booking {ref} in the books
I booked {ref} twice, undo it
ledger: {ref} out
{ref} shouldn't be in the ledger
take the journal entry {ref} back""",
            fr="""@contre-passer l'écriture {ref}
l'écriture {ref} était fausse
extourne {ref}
@annuler l'écriture {ref} dans les comptes
j'ai passé {ref} deux fois, annule
comptabilité : {ref} à annuler
{ref} ne devrait pas être dans les comptes
reviens sur l'écriture {ref}""",
        ),
        "year_end": dict(
            names="close_year year_end close_books",
            params={"year": "year|fiscal_year|exercise:integer"},
            desc=["Close the books of a year", "Year end", "Clôture un exercice"],
            en="""@close the books of {year}
year {year} is finished, close it
year end {year}
@close the fiscal year {year}
nothing more may be booked in {year}
accounts {year}: close
the auditors are done with {year}, shut it
{year} closed in the ledger""",
            fr="""@clôturer les comptes de {year}
l'année {year} est finie, clôture
fin d'exercice {year}
@fermer l'exercice {year}
on ne doit plus rien passer sur {year}
comptes {year} : clôture
les auditeurs ont fini {year}, ferme
{year} clos en comptabilité""",
        ),
    },
    "envelopes": {
        "fill": dict(
            names="fill_envelope budget_set allocate",
            params={"list": "envelope|category|name", "sum": "amount|euros|monthly:number"},
            desc=["Put money in an envelope of the household budget", "Allocate", "Alimente une enveloppe du budget"],
            en="""@put {sum} euros in the envelope {list}
{sum} euros for {list} this month
budget {list}: {sum}
@allocate {sum} to {list}
envelope {list}, {sum} euros
we plan {sum} euros for {list}
{list} gets {sum} euros of our budget
household: {sum} for {list}""",
            fr="""@mettre {sum} euros dans l'enveloppe {list}
{sum} euros pour {list} ce mois-ci
budget {list} : {sum}
@allouer {sum} à {list}
enveloppe {list}, {sum} euros
on prévoit {sum} euros pour {list}
{list} reçoit {sum} euros de notre budget
ménage : {sum} pour {list}""",
        ),
        "shift": dict(
            names="move_budget shift_between envelope_transfer",
            params={
                "list": "from_envelope|source|out_of",
                "list2": "to_envelope|target|into",
                "sum": "amount|euros|value:number",
            },
            desc=["Move money from an envelope to another", "Shift the budget", "Déplace entre enveloppes"],
            en="""@move {sum} euros from {list} to {list2}
{sum} from the envelope {list} to {list2}
{list2} is empty, take {sum} out of {list}
@shift {sum} of {list} into {list2}
budget: {sum} less for {list}, more for {list2}
{list} → {list2}: {sum}
{list} can spare {sum} for {list2}
{sum} euros out of {list} into {list2}""",
            fr="""@déplacer {sum} euros de {list} vers {list2}
{sum} de l'enveloppe {list} vers {list2}
{list2} est vide, prends {sum} dans {list}
@basculer {sum} de {list} dans {list2}
budget : {sum} de moins pour {list}, de plus pour {list2}
{list} → {list2} : {sum}
{list} peut céder {sum} à {list2}
{sum} euros hors de {list} dans {list2}""",
        ),
        "left": dict(
            names="envelope_left remaining_budget whats_left",
            params={"list": "envelope|category|name"},
            desc=["What is left in an envelope", "Remaining budget", "Reste d'une enveloppe"],
            en="""what's left in the envelope {list}
how much can we still spend on {list}
envelope {list}: left
@check the budget of {list}
remaining budget {list}
is there money for {list}
did we use up the {list} budget
@look into the envelope {list}""",
            fr="""que reste-t-il dans l'enveloppe {list}
combien peut-on encore dépenser pour {list}
enveloppe {list} : reste
@vérifier le budget {list}
budget restant {list}
y a-t-il de l'argent pour {list}
a-t-on épuisé le budget {list}
@regarder dans l'enveloppe {list}""",
            v="money",
        ),
    },
    "subscriptions": {
        "add": dict(
            names="add_subscription track_subscription new_recurring",
            params={"app": "service|name|what", "cash": "monthly|price|cost:number"},
            desc=["Track a subscription with its monthly price", "Recurring cost", "Suit un abonnement"],
            en="""I pay {cash} euros a month for {app}
@add the subscription {app}, {cash} euros
{app}: {cash} a month
new subscription, {app}, {cash}
@track {app} at {cash} euros monthly
we subscribed to {app} for {cash} euros
subscription {app} costs {cash}
{cash} euros monthly, {app}""",
            fr="""je paie {cash} euros par mois pour {app}
@ajouter l'abonnement {app}, {cash} euros
{app} : {cash} par mois
nouvel abonnement, {app}, {cash}
@suivre {app} à {cash} euros par mois
on s'est abonné à {app} pour {cash} euros
l'abonnement {app} coûte {cash}
{cash} euros par mois, {app}""",
        ),
        "cancel": dict(
            names="cancel_subscription end_recurring unsubscribeService",
            params={"app": "service|name|what"},
            desc=["End a subscription", "Cancel a recurring cost", "Résilie un abonnement"],
            en="""@cancel {app}
I never use {app}, end the subscription
no more {app}
@end my subscription to {app}
{app} is too dear, cancel
subscription {app}: end
get me out of {app}
stop paying for {app}""",
            fr="""@résilier {app}
je n'utilise jamais {app}, finis l'abonnement
plus de {app}
@arrêter mon abonnement à {app}
{app} est trop cher, résilie
abonnement {app} : fin
sors-moi de {app}
arrête de payer pour {app}""",
        ),
        "sum": dict(
            names="monthly_total subscription_costs sum_recurring",
            params={},
            desc=["What all subscriptions cost a month", "Total of recurring costs", "Total mensuel des abonnements"],
            en="""what do my subscriptions cost a month
total of the subscriptions
@add up my subscriptions
how much goes to subscriptions
monthly subscription costs
am I paying too much for subscriptions
sum of all recurring costs
@count what I pay for subscriptions""",
            fr="""combien me coûtent mes abonnements par mois
total des abonnements
@additionner mes abonnements
combien part en abonnements
coût mensuel des abonnements
est-ce que je paie trop d'abonnements
somme des frais récurrents
@compter ce que je paie en abonnements""",
            v="money",
        ),
    },
    "grants": {
        "apply": dict(
            names="apply_grant request_funding submit_grant",
            params={"topic": "project|title|for", "sum": "amount|euros|requested:number"},
            desc=["Ask for a grant for a project", "Funding", "Demande une subvention"],
            en="""we ask for {sum} euros for {topic}
@apply for a grant of {sum} euros: {topic}
grant for {topic}, {sum}
{topic} needs {sum} euros of funding
@request {sum} for the project {topic}
funding: {topic}, {sum} euros
subsidy of {sum} euros for {topic}
project {topic}: grant of {sum}""",
            fr="""on demande {sum} euros pour {topic}
@demander une subvention de {sum} euros : {topic}
subvention pour {topic}, {sum}
{topic} a besoin de {sum} euros de financement
@solliciter {sum} pour le projet {topic}
financement : {topic}, {sum} euros
aide de {sum} euros pour {topic}
projet {topic} : subvention de {sum}""",
        ),
        "status": dict(
            names="grant_status is_grant_decided funding_decision",
            params={"ref": "file|application|grant_no"},
            desc=["State of an application for a grant", "Decision", "État d'une demande de subvention"],
            en="""was the grant {ref} decided
grant application {ref}
@check the funding file {ref}
did we get the money of {ref}
{ref}: grant decision
is there news about the grant {ref}
state of grant {ref}
@ask about our application {ref}""",
            fr="""la subvention {ref} est-elle décidée
demande de subvention {ref}
@vérifier le dossier de financement {ref}
a-t-on eu l'argent de {ref}
{ref} : décision de subvention
du nouveau pour la subvention {ref}
état de la subvention {ref}
@demander où en est notre dossier {ref}""",
            v="progress",
        ),
        "report": dict(
            names="file_grant_report justify_spending send_accounts",
            params={"ref": "file|application|grant_no", "document": "report|document|file_name"},
            desc=["Send the report on how a grant was spent", "Justify the spending", "Rend compte d'une subvention"],
            en="""@send {document} as the report of grant {ref}
report for the grant {ref}: {document}
{document} justifies the spending of {ref}
@file {document} for {ref}
grant {ref}, report {document}
they want to know how we spent {ref}, send {document}
accounts of {ref}: {document}
@hand in {document} for the grant {ref}""",
            fr="""@envoyer {document} comme bilan de la subvention {ref}
bilan de la subvention {ref} : {document}
{document} justifie les dépenses de {ref}
@déposer {document} pour {ref}
subvention {ref}, bilan {document}
ils veulent savoir comment on a dépensé {ref}, envoie {document}
comptes de {ref} : {document}
@remettre {document} pour la subvention {ref}""",
        ),
    },
    "pension": {
        "estimate": dict(
            names="estimate_pension future_pension pension_at",
            params={"age": "age|retire_at|leaving_age:integer"},
            desc=["What pension one gets when leaving at an age", "Estimate", "Estime la retraite"],
            en="""what pension do I get at {age}
I'd like to retire at {age}, how much is that
pension at {age}
@estimate my pension for retiring at {age}
retire at {age}: amount
if I stop working at {age}, what do I get
can I afford to leave at {age}, what pension
@compute the pension at age {age}""",
            fr="""quelle retraite ai-je à {age} ans
j'aimerais partir à {age} ans, ça fait combien
retraite à {age} ans
@estimer ma retraite pour un départ à {age} ans
départ à {age} ans : montant
si j'arrête de travailler à {age} ans, je touche combien
puis-je partir à {age} ans, quelle pension
@calculer la pension à {age} ans""",
            v="money",
        ),
        "year": dict(
            names="career_year years_paid check_contributions",
            params={"year": "year|for|worked_in:integer"},
            desc=[
                "Whether the contributions of a year were counted",
                "Career record",
                "Vérifie une année de cotisation",
            ],
            en="""was the year {year} counted for my pension
contributions of {year}
@check {year} in my career record
is {year} missing in my pension file
{year}: contributions paid
did my boss pay in for {year}
I worked in {year}, does it count
pension year {year}""",
            fr="""l'année {year} compte-t-elle pour ma retraite
cotisations de {year}
@vérifier {year} dans mon relevé de carrière
{year} manque-t-elle à mon dossier de retraite
{year} : cotisations payées
mon patron a-t-il cotisé en {year}
j'ai travaillé en {year}, ça compte
année de retraite {year}""",
            v="yes",
        ),
        "buy": dict(
            names="buy_pension_months top_up_pension extra_contribution",
            params={"months": "months|n|quantity:integer"},
            desc=["Buy extra months for the pension", "Top up", "Rachète des mois de retraite"],
            en="""@buy {months} months for my pension
{months} extra months of pension
I want to pay for {months} missing months
pension: {months} months more
@top my pension up by {months} months
I studied long, buy {months} months
{months} months to add to my retirement
purchase of {months} pension months""",
            fr="""@racheter {months} mois de retraite
{months} mois de retraite en plus
je veux payer {months} mois manquants
retraite : {months} mois de plus
@compléter ma retraite de {months} mois
j'ai fait de longues études, rachète {months} mois
{months} mois à ajouter à ma retraite
rachat de {months} mois de pension""",
        ),
    },
}
