"""Invoices, expenses, pay, customers, leave."""

DOMAINS = {
    "invoices": {
        "create": dict(
            names="create_invoice new_invoice bill_client issue_invoice invoice_customer",
            params={"company": "client|customer|company|to", "sum": "amount|total|sum|price:number"},
            desc=["Write an invoice to a customer", "Bill a client", "Crée une facture", "New invoice with an amount"],
            en="""@bill {company} {sum} euros
@invoice {company} for {sum} euros
{company} owes us {sum} euros, make an invoice
new invoice: {company}, {sum}
@create an invoice of {sum} euros for {company}
@charge {company} {sum} euros
{company} has to pay {sum} euros
the work for {company} is finished, that makes {sum} euros""",
            fr="""@facturer {sum} euros à {company}
@créer une facture de {sum} euros pour {company}
{company} nous doit {sum} euros, fais une facture
nouvelle facture : {company}, {sum}
@faire une facture de {sum} euros à {company}
@établir une facture pour {company} : {sum} euros
{company} doit payer {sum} euros
le travail pour {company} est fini, ça fait {sum} euros""",
        ),
        "paid": dict(
            names="mark_paid invoice_paid set_paid settle_invoice close_invoice",
            params={"invoice": "invoice|invoice_id|number|reference"},
            desc=["Mark an invoice as paid", "The money of an invoice has come", "Marque une facture comme payée"],
            en="""the invoice {invoice} has been paid
@mark {invoice} as paid
the money for {invoice} has arrived
{invoice} is settled
@close the invoice {invoice}
they paid {invoice}
good news, {invoice} came in today""",
            fr="""la facture {invoice} est payée
@marquer {invoice} comme payée
l'argent de la facture {invoice} est arrivé
{invoice} est réglée
@clôturer la facture {invoice}
ils ont payé {invoice}
bonne nouvelle, {invoice} est rentrée aujourd'hui""",
        ),
        "overdue": dict(
            names="overdue_invoices unpaid_invoices list_unpaid late_payers",
            params={},
            desc=["Invoices that are not paid in time", "Who still owes money", "Factures impayées"],
            en="""who hasn't paid yet
which invoices are overdue
@list the unpaid invoices
what money are we still waiting for
open invoices
who owes us money
I need to phone those who don't pay, who are they""",
            fr="""qui n'a pas encore payé
quelles factures sont en retard
@lister les impayés
quel argent attend-on encore
factures en attente
qui nous doit de l'argent
je dois appeler ceux qui ne paient pas, qui est-ce""",
            items="invoice company",
        ),
        "remind": dict(
            names="send_payment_reminder dun_customer remind_invoice chase_payment",
            params={"invoice": "invoice|invoice_id|number|reference"},
            desc=["Remind a customer of an unpaid invoice", "Chase a late payment", "Relance une facture"],
            en="""@chase the payment of {invoice}
@send a reminder for {invoice}
{invoice} is late, @remind them
@remind the customer of invoice {invoice}
a payment reminder for {invoice}
nobody paid {invoice}, @nudge them
weeks have gone by and still nothing for {invoice}""",
            fr="""@relancer le client pour {invoice}
@envoyer un rappel pour {invoice}
{invoice} est en retard, @relancer le client
@rappeler au client la facture {invoice}
un rappel de paiement pour {invoice}
personne n'a payé {invoice}, relance-les
des semaines ont passé et toujours rien pour {invoice}""",
        ),
    },
    "expenses": {
        "add": dict(
            names="add_expense log_expense claim_cost record_spending submit_receipt",
            params={"sum": "amount|cost|total|value:number", "item": "what|for|description|category"},
            desc=["Record money spent for work", "Claim an expense", "Enregistre une dépense"],
            en="""I spent {sum} euros on {item}
@log {sum} euros for {item}
expense: {item}, {sum} euros
{item} cost me {sum} euros
@claim {sum} for {item}
@add {sum} euros of {item} to my expenses
receipt: {item} {sum} euros
the taxi and so on came to {sum}, put it under {item}
I paid {sum} euros out of my own pocket: {item}""",
            fr="""j'ai dépensé {sum} euros pour {item}
@noter {sum} euros pour {item}
dépense : {item}, {sum} euros
{item} m'a coûté {sum} euros
@déclarer {sum} euros pour {item}
@ajouter à mes frais {sum} euros : {item}
reçu : {item} {sum} euros
j'ai avancé {sum} euros de ma poche : {item}
le taxi et le reste, {sum} euros, à mettre sous {item}""",
        ),
        "total": dict(
            names="total_expenses spending_of_month sum_expenses monthly_spending",
            params={"month": "month|period|when"},
            desc=["Sum of the expenses of a month", "How much was spent", "Total des dépenses d'un mois"],
            en="""how much did I spend in {month}
total expenses for {month}
what did {month} cost me
@add up my spending of {month}
my expenses in {month}
was {month} expensive""",
            fr="""combien ai-je dépensé en {month}
total des frais de {month}
combien m'a coûté le mois de {month}
@additionner mes dépenses de {month}
mes dépenses en {month}
le mois de {month} a-t-il été cher""",
            v="money",
        ),
        "approve": dict(
            names="approve_expense accept_claim validate_expense sign_off_expense",
            params={"ref": "expense|claim|id|reference"},
            desc=["Approve an expense claim", "Accept what a colleague spent", "Valide une note de frais"],
            en="""@approve the expense {ref}
expense {ref} is fine
@sign off {ref}
@accept the claim {ref}
you can pay back {ref}
claim {ref}: ok for me
I looked at {ref}, pay it back""",
            fr="""@valider la note de frais {ref}
la dépense {ref} est en règle
@approuver {ref}
@accepter les frais {ref}
on peut rembourser {ref}
note {ref} : d'accord pour moi
j'ai regardé {ref}, remboursez""",
        ),
        "reject": dict(
            names="reject_expense refuse_claim deny_expense decline_claim",
            params={"ref": "expense|claim|id|reference"},
            desc=["Refuse an expense claim", "Do not pay a claim back", "Refuse une note de frais"],
            en="""@reject the expense {ref}
expense {ref} is not ok
@refuse {ref}
@turn down the claim {ref}
we won't pay back {ref}
claim {ref}: no
{ref} was a private dinner, we won't cover it""",
            fr="""@refuser la note de frais {ref}
la dépense {ref} ne va pas
@rejeter {ref}
@décliner les frais {ref}
on ne rembourse pas {ref}
note {ref} : non
{ref} était un dîner privé, on ne couvre pas""",
        ),
    },
    "payroll": {
        "slip": dict(
            names="get_payslip payslip salary_slip show_wage download_payslip",
            params={"name": "employee|name|person|who", "month": "month|period"},
            desc=["Pay slip of an employee for a month", "What somebody earned", "Bulletin de paie"],
            en="""what did {name} earn in {month}
pay slip of {name} for {month}
@get {name}'s payslip of {month}
how much was {name} paid in {month}
@show the salary of {name} in {month}
{name}, {month}, pay slip""",
            fr="""combien a gagné {name} en {month}
bulletin de paie de {name} pour {month}
@donner la fiche de paie de {name} de {month}
combien a touché {name} en {month}
@montrer le salaire de {name} en {month}
{name}, {month}, fiche de paie""",
            v="money",
        ),
        "raise": dict(
            names="set_salary give_raise change_wage update_pay",
            params={"name": "employee|name|person|who", "sum": "salary|amount|pay|new_salary:number"},
            desc=["Set the monthly salary of an employee", "Give a raise", "Fixe le salaire d'un employé"],
            en="""{name} now earns {sum} euros a month
@set {name}'s salary to {sum}
@raise {name} to {sum} euros
{name} gets a raise, {sum} euros
new pay for {name}: {sum}
@change the wage of {name} to {sum} euros
after all this work {name} deserves {sum} a month""",
            fr="""{name} gagne maintenant {sum} euros par mois
@fixer le salaire de {name} à {sum}
@augmenter {name} à {sum} euros
{name} a une augmentation, {sum} euros
nouveau salaire de {name} : {sum}
@passer le salaire de {name} à {sum} euros
après tout ce travail {name} mérite {sum} par mois""",
        ),
        "bonus": dict(
            names="grant_bonus add_bonus premium_for award_bonus",
            params={"name": "employee|name|person|who", "sum": "amount|bonus|value:number"},
            desc=["Give an employee a bonus", "Reward somebody once", "Accorde une prime"],
            en="""@give {name} a bonus of {sum} euros
a {sum} euro bonus for {name}
{name} worked hard, {sum} euros extra
@reward {name} with {sum} euros
bonus {name} {sum}
{name} deserves a premium of {sum} euros""",
            fr="""@accorder une prime de {sum} euros à {name}
une prime de {sum} euros pour {name}
{name} a bien travaillé, {sum} euros de plus
@récompenser {name} de {sum} euros
prime {name} {sum}
{name} mérite une prime de {sum} euros""",
        ),
    },
    "crm": {
        "lead": dict(
            names="add_lead create_prospect new_lead register_prospect add_customer",
            params={"name": "contact|name|person|lead", "company": "company|firm|organisation|at"},
            desc=["Add a possible customer", "New lead with a company", "Ajoute un prospect"],
            en="""@add {name} of {company} as a lead
new prospect: {name}, {company}
I met {name} from {company}, a possible customer
{name} at {company} is interested
@register {name} ({company}) as a prospect
lead {name}, {company}
I have a card of {name}, works for {company}, could become a customer""",
            fr="""@ajouter {name} de {company} aux prospects
nouveau prospect : {name}, {company}
j'ai rencontré {name} de chez {company}, client possible
{name} de chez {company} est intéressé
@enregistrer {name}, {company}, comme prospect
prospect {name}, {company}
j'ai la carte de {name}, de chez {company}, peut devenir client""",
        ),
        "stage": dict(
            names="update_deal move_deal set_stage change_deal_stage advance_deal",
            params={"company": "deal|company|client|firm", "stage": "stage|status|phase|step"},
            desc=["Move a deal to another stage", "Change the state of a sale", "Change l'étape d'une affaire"],
            en="""@move the {company} deal to {stage}
{company} is now in {stage}
@set {company} to {stage}
deal {company}: {stage}
the sale to {company} has reached {stage}
@put {company} in the stage {stage}
good talk with {company}, they are at {stage} now""",
            fr="""@passer l'affaire {company} en {stage}
{company} est maintenant en {stage}
@mettre {company} à l'étape {stage}
affaire {company} : {stage}
la vente à {company} en est à {stage}
@faire avancer {company} vers {stage}
bon échange avec {company}, ils en sont à {stage}""",
        ),
        "note": dict(
            names="log_call add_activity note_meeting record_interaction",
            params={"company": "company|client|firm|customer", "text": "text|note|content|summary"},
            desc=["Note what was said with a customer", "Log a call", "Note un échange avec un client"],
            en="""I spoke to {company}: {text}
@log a call with {company}: {text}
call with {company}: {text}
@note for {company}: {text}
{company} said: {text}
@write in the file of {company}: {text}""",
            fr="""j'ai parlé à {company} : {text}
@noter un appel avec {company} : {text}
appel avec {company} : {text}
@noter pour {company} : {text}
{company} a dit : {text}
@écrire dans la fiche de {company} : {text}""",
        ),
        "owner": dict(
            names="assign_client set_client_manager give_customer_to reassign_client",
            params={"company": "company|client|customer|firm", "name": "owner|manager|person|to"},
            desc=["Decide who looks after a customer", "Assign a client to a colleague", "Attribue un client"],
            en="""{name} looks after {company} from now on
@assign {company} to {name}
@give {company} to {name}
{company} is {name}'s customer
@make {name} responsible for {company}
{name} takes over {company}
I'm leaving, so {company} goes to {name}""",
            fr="""{name} s'occupe de {company} désormais
@attribuer {company} à {name}
@confier {company} à {name}
{company} est le client de {name}
@nommer {name} responsable de {company}
{name} reprend {company}
je pars, donc {company} revient à {name}""",
        ),
    },
    "leave": {
        "request": dict(
            names="request_leave ask_days_off book_holiday submit_absence take_vacation",
            params={"date": "from|start|date|first_day", "days": "days|duration|count:integer"},
            desc=["Ask for days off", "Book a holiday from a date", "Demande des congés"],
            en="""I'd like {days} days off from {date}
@book {days} days of holiday starting {date}
I'm away for {days} days from {date}
{days} days of leave, {date}
holiday request: {date}, {days} days
can I take {days} days off {date}
I need a break, {days} days from {date}
my family wants to go away {date} for {days} days""",
            fr="""je voudrais {days} jours de congé, début {date}
@poser {days} jours, début {date}
je suis absent {days} jours, départ {date}
{days} jours de congé, {date}
demande de vacances : {date}, {days} jours
puis-je prendre {days} jours {date}
j'ai besoin d'une pause, {days} jours, début {date}
ma famille veut partir {date} pour {days} jours""",
        ),
        "left": dict(
            names="remaining_leave days_left days_off_left how_many_days_off",
            params={"name": "employee|name|who|person"},
            desc=["Days of holiday somebody still has", "Remaining leave", "Jours de congé restants"],
            en="""how many days off does {name} have left
remaining leave of {name}
can {name} still take holidays
@check {name}'s holidays
days left for {name}
has {name} used all the leave
does {name} have enough days for a trip""",
            fr="""combien de congés reste-t-il à {name}
congés restants de {name}
{name} peut-il encore prendre des vacances
@vérifier les congés de {name}
jours restants pour {name}
est-ce que {name} a pris tous ses congés
{name} a-t-il assez de jours pour un voyage""",
            v="days",
        ),
        "away": dict(
            names="who_is_away list_absences team_absences out_of_office",
            params={"date": "date|day|when"},
            desc=["Who is away on a day", "Absences of the team", "Absents d'un jour"],
            en="""who is away {date}
who is on holiday {date}
absences {date}
@list who is off {date}
is everybody there {date}
who won't be in the office {date}""",
            fr="""qui est absent {date}
qui est en vacances {date}
absences {date}
@lister les absents {date}
est-ce que tout le monde est là {date}
qui ne sera pas au bureau {date}""",
            items="name",
        ),
        "sick": dict(
            names="report_sick call_in_sick sick_leave declare_illness",
            params={"name": "employee|name|who|person", "date": "until|to|end|date?"},
            desc=["Report that somebody is ill", "Sick leave", "Déclare un arrêt maladie"],
            en="""{name} is ill
{name} called in sick
{name} is sick until {date}
@report {name} sick
{name} stays in bed until {date}
sick leave for {name} until {date}
{name} has a fever and stays at home""",
            fr="""{name} est malade
@déclarer {name} malade
{name} est en arrêt, retour {date}
{name} garde le lit, retour {date}
arrêt maladie pour {name}, fin {date}
{name} ne vient pas, c'est la grippe
{name} a de la fièvre et reste à la maison""",
        ),
    },
}
