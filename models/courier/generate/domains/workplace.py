"""Reception, desks, buying and learning in a firm."""

DOMAINS = {
    "reception": {
        "visitor": dict(
            names="announce_visitor register_visitor check_in_guest",
            params={"name": "visitor|guest|who", "name2": "host|to_see|for"},
            desc=["Announce a visitor to the host", "Reception desk", "Annonce un visiteur"],
            en="""{name} is here to see {name2}
@announce {name} to {name2}
visitor {name} for {name2}
{name} has an appointment with {name2}
@tell {name2} that {name} waits at the reception
{name} stands at the desk and asks for {name2}
reception: {name} for {name2}
guest of {name2}: {name}""",
            fr="""{name} vient voir {name2}
@annoncer {name} à {name2}
visiteur {name} pour {name2}
{name} a rendez-vous avec {name2}
@prévenir {name2} que {name} attend à l'accueil
{name} est au comptoir et demande {name2}
accueil : {name} pour {name2}
invité de {name2} : {name}""",
        ),
        "badge": dict(
            names="print_visitor_badge visitor_pass issueBadge",
            params={"name": "visitor|guest|who", "company": "company|firm|from"},
            desc=["Print a badge for a visitor of a company", "Visitor pass", "Imprime un badge visiteur"],
            en="""badge for {name} of {company}
@print a badge: {name}, {company}
{name} from {company} needs a pass
visitor pass {name}, {company}
@make {name} a badge, company {company}
{company} sends {name}, a badge please
badge: {name}, {company}
name tag for {name}, {company}""",
            fr="""badge pour {name} de {company}
@imprimer un badge : {name}, {company}
{name} de chez {company} a besoin d'un badge
badge visiteur {name}, {company}
@faire un badge à {name}, société {company}
{company} envoie {name}, il faut un badge
badge : {name}, {company}
étiquette pour {name}, {company}""",
        ),
        "inside": dict(
            names="who_is_in visitors_inside guests_of_company",
            params={"company": "company|firm|from"},
            desc=["Visitors of a company who are in the house", "Who is inside", "Visiteurs présents d'une société"],
            en="""who of {company} is in the building
visitors from {company} inside
is anybody of {company} still here
@list the guests of {company}
{company}: who is in
are the people from {company} gone
@show the visitors of {company}
which {company} people are in our house""",
            fr="""qui de {company} est dans le bâtiment
visiteurs de {company} présents
y a-t-il encore quelqu'un de {company}
@lister les invités de {company}
{company} : qui est là
les gens de {company} sont-ils partis
@montrer les visiteurs de {company}
quelles personnes de {company} sont chez nous""",
            items="name",
        ),
    },
    "desks": {
        "book": dict(
            names="book_desk reserve_desk hot_desk",
            params={"cell": "desk|desk_id|place", "date": "date|day|when"},
            desc=["Reserve a desk in the open office", "Hot desk", "Réserve un bureau partagé"],
            en="""desk {cell} {date}
@book desk {cell} for {date}
I'm in the office {date} and want desk {cell}
@reserve {cell} for me {date}
I'd like to sit at {cell} {date}
{date}, desk {cell}
hot desk {cell}, {date}
keep the desk {cell} for me {date}""",
            fr="""bureau {cell} {date}
@réserver le bureau {cell} pour {date}
je suis sur place {date} et je veux le bureau {cell}
@garder le poste {cell} pour moi {date}
j'aimerais m'asseoir en {cell} {date}
{date}, bureau {cell}
poste partagé {cell}, {date}
garde-moi le bureau {cell} {date}""",
        ),
        "free": dict(
            names="free_desks find_desk desks_on_floor",
            params={"floor": "floor|level|storey:integer", "date": "date|day|when"},
            desc=["Desks of a floor that are free", "Find a place to work", "Bureaux libres d'un étage"],
            en="""which desks are free on floor {floor} {date}
a free desk {date}, floor {floor}
@find a place on floor {floor} {date}
desks, floor {floor}, {date}
where can I sit {date} on the floor {floor}
is there room on floor {floor} {date}
@show the empty desks of floor {floor} {date}
I come {date}, any desk on floor {floor}""",
            fr="""quels bureaux sont libres à l'étage {floor} {date}
un bureau libre {date}, étage {floor}
@trouver une place à l'étage {floor} {date}
bureaux, étage {floor}, {date}
où m'asseoir {date} à l'étage {floor}
y a-t-il de la place à l'étage {floor} {date}
@montrer les bureaux vides de l'étage {floor} {date}
je viens {date}, un bureau à l'étage {floor}""",
            items="cell",
        ),
        "sits": dict(
            names="who_sits_at occupant desk_user",
            params={"cell": "desk|desk_id|place"},
            desc=["Who sits at a desk", "Occupant", "Occupant d'un bureau"],
            en="""who sits at desk {cell}
whose desk is {cell}
desk {cell}: who
@find out who uses the desk {cell}
somebody is at {cell}, who is it
is {cell} anybody's desk
occupant of {cell}
(|can you |could you |please )tell me who works at desk {cell}""",
            fr="""qui est assis au bureau {cell}
à qui est le bureau {cell}
bureau {cell} : qui
@chercher qui utilise le bureau {cell}
il y a quelqu'un en {cell}, c'est qui
est-ce que {cell} est le bureau de quelqu'un
occupant de {cell}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) qui travaille au bureau {cell}""",
            v="name",
        ),
    },
    "assets": {
        "hand": dict(
            names="assign_asset give_equipment hand_out",
            params={"serial": "asset|serial|tag", "name": "employee|to|holder"},
            desc=["Hand a device of the firm to an employee", "Equipment", "Remet un matériel à un salarié"],
            en="""{name} gets {serial}
@hand {serial} to {name}
{serial} belongs to {name} now
equipment {serial} for {name}
@give {name} the device {serial}
{name} signs for {serial}
{serial}: holder {name}
laptop {serial} to {name}""",
            fr="""{name} reçoit {serial}
@remettre {serial} à {name}
{serial} est à {name} maintenant
matériel {serial} pour {name}
@donner à {name} l'appareil {serial}
{name} signe pour {serial}
{serial} : détenteur {name}
portable {serial} à {name}""",
        ),
        "back": dict(
            names="return_asset take_back equipmentReturned",
            params={"serial": "asset|serial|tag"},
            desc=["A device comes back from an employee", "Return of equipment", "Retour de matériel"],
            en="""{serial} came back
@take {serial} back
{serial} was returned
the device {serial} is in our store again
nobody uses {serial} any more, it is back
@note the return of {serial}
{serial}: returned
they gave {serial} back on leaving""",
            fr="""{serial} est revenu
@reprendre {serial}
{serial} a été rendu
l'appareil {serial} est de nouveau au stock
plus personne n'utilise {serial}, il est rendu
@noter le retour de {serial}
{serial} : rendu
ils ont rendu {serial} en partant""",
        ),
        "holder": dict(
            names="who_has_asset asset_owner find_device",
            params={"serial": "asset|serial|tag"},
            desc=["Who has a device", "Holder of an asset", "Détenteur d'un matériel"],
            en="""who has {serial}
where is the device {serial}
holder of {serial}
@find who uses {serial}
{serial}: who
to whom did we give {serial}
@look up the asset {serial}
is {serial} with anybody""",
            fr="""qui a {serial}
où est l'appareil {serial}
détenteur de {serial}
@trouver qui utilise {serial}
{serial} : chez qui
à qui avons-nous donné {serial}
@chercher le matériel {serial}
{serial} est-il chez quelqu'un""",
            v="name",
        ),
        "scrap": dict(
            names="scrap_asset write_off dispose",
            params={"serial": "asset|serial|tag", "text": "reason|why|cause?"},
            desc=["Write a device off for good", "Scrap equipment", "Met un matériel au rebut"],
            en="""@scrap {serial}
{serial} is beyond repair
{serial} is dead, {text}
@write {serial} off, {text}
device {serial} to the dump
{serial}: scrap
@dispose of {serial}
nothing can be done for {serial}, off the books""",
            fr="""@mettre {serial} au rebut
{serial} est irréparable
{serial} est mort, {text}
@sortir {serial} de l'inventaire, {text}
appareil {serial} à la casse
{serial} : rebut
débarrasse-toi de {serial}
on ne peut plus rien pour {serial}, raye-le""",
        ),
    },
    "purchasing": {
        "request": dict(
            names="request_purchase purchase_order buyRequest",
            params={
                "item": "article|goods|what",
                "count": "quantity|qty|units:integer",
                "company": "supplier|vendor|from?",
            },
            desc=["Ask the buyers to order goods", "Purchase request", "Demande d'achat"],
            en="""we need {count} {item}
@order {count} {item} for the office
purchase request: {count} × {item}
{count} {item} from {company}
@buy {count} {item} at {company}
{item}: {count} units
our team ran out of {item}, {count} more
request {count} units of {item}""",
            fr="""il nous faut {count} {item}
@commander {count} {item} pour le bureau
demande d'achat : {count} × {item}
{count} {item} chez {company}
@acheter {count} {item} chez {company}
{item} : {count} unités
notre équipe n'a plus de {item}, {count} de plus
demande {count} unités de {item}""",
        ),
        "compare": dict(
            names="compare_suppliers compare_offers versus",
            params={"company": "first|supplier_a|a", "company2": "second|supplier_b|b"},
            desc=["Compare two suppliers", "Which supplier is cheaper", "Compare deux fournisseurs"],
            en="""@compare {company} and {company2}
who is cheaper, {company} or {company2}
{company} versus {company2}
@weigh {company} against {company2}
should we buy at {company} or at {company2}
offers of {company} and {company2} side by side
{company} or {company2}, which supplier
difference between {company} and {company2}""",
            fr="""@comparer {company} et {company2}
qui est moins cher, {company} ou {company2}
{company} contre {company2}
@mettre en balance {company} et {company2}
faut-il acheter chez {company} ou chez {company2}
offres de {company} et {company2} côte à côte
{company} ou {company2}, quel fournisseur
différence entre {company} et {company2}""",
            v="money",
        ),
        "approve": dict(
            names="approve_order release_purchase sign_off",
            params={"order": "order|po_number|request", "yes2": "approved|ok|decision:boolean"},
            desc=["Approve or refuse a purchase order", "Sign off", "Valide ou refuse un achat"],
            en="""@approve the purchase {order} => yes2=true
purchase {order} is fine => yes2=true
order {order}: yes => yes2=true
they may buy {order} => yes2=true
@refuse the purchase {order} => yes2=false
no money for {order} => yes2=false
order {order}: no => yes2=false
{order} is too dear, not with me => yes2=false""",
            fr="""@valider l'achat {order} => yes2=true
l'achat {order} me convient => yes2=true
commande {order} : oui => yes2=true
ils peuvent acheter {order} => yes2=true
@refuser l'achat {order} => yes2=false
pas d'argent pour {order} => yes2=false
commande {order} : non => yes2=false
{order} est trop cher, pas avec moi => yes2=false""",
        ),
    },
    "staff_training": {
        "enrol": dict(
            names="enrol_training sign_up_course train_employee",
            params={"name": "employee|person|who", "topic": "course|training|subject"},
            desc=["Enrol an employee in a training", "Course of the firm", "Inscrit un salarié à une formation"],
            en="""@enrol {name} in the training {topic}
{name} should learn {topic}
training {topic} for {name}
{name} takes the course {topic}
@send {name} to the {topic} course
course {topic}: {name}
{name} wants to be trained in {topic}
{name} knows nothing of {topic}, a course would help""",
            fr="""@inscrire {name} à la formation {topic}
{name} devrait apprendre {topic}
formation {topic} pour {name}
{name} suit le cours {topic}
@envoyer {name} à la formation {topic}
cours {topic} : {name}
{name} veut se former en {topic}
{name} ne connaît rien à {topic}, un cours aiderait""",
        ),
        "certify": dict(
            names="issue_certificate passed_training certify",
            params={
                "name": "employee|person|who",
                "topic": "course|training|subject",
                "score3": "mark|result|score:number?",
            },
            desc=["Give an employee the certificate of a training", "Passed", "Délivre une attestation"],
            en="""certificate {topic} for {name}
{name} passed {topic}
@give {name} the certificate of {topic}
{name} finished {topic} with {score3}
@certify {name} in {topic}
{name}, {topic}: passed, {score3}
diploma of {topic} to {name}
{name} has now learnt {topic}, certificate please""",
            fr="""attestation {topic} pour {name}
{name} a réussi {topic}
@donner à {name} l'attestation {topic}
{name} a fini {topic} avec {score3}
@certifier {name} en {topic}
{name}, {topic} : réussi, {score3}
diplôme {topic} à {name}
{name} sait maintenant {topic}, fais l'attestation""",
        ),
        "skilled": dict(
            names="who_is_trained skilled_people find_expert",
            params={"topic": "skill|subject|in"},
            desc=["Employees trained in something", "Who has a skill", "Salariés formés à un sujet"],
            en="""who is trained in {topic}
who knows about {topic} in our firm
people with the skill {topic}
@find somebody trained in {topic}
do we have an expert for {topic}
{topic}: who can do it
@list those who learnt {topic}
whom do I ask about {topic}, somebody trained""",
            fr="""qui est formé à {topic}
qui s'y connaît en {topic} chez nous
personnes compétentes en {topic}
@trouver quelqu'un de formé à {topic}
avons-nous un expert en {topic}
{topic} : qui sait faire
@lister ceux qui ont appris {topic}
qui interroger sur {topic}, quelqu'un de formé""",
            items="name",
        ),
    },
}
