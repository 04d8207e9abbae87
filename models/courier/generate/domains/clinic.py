"""Hospitals, care and animals' doctors."""

DOMAINS = {
    "surgery": {
        "plan": dict(
            names="schedule_surgery plan_operation book_theatre",
            params={"name": "patient|person|who", "date": "date|day|on"},
            desc=["Plan an operation of a patient", "Schedule surgery", "Planifie une opération"],
            en="""{name} is operated on {date}
@schedule the operation of {name} for {date}
surgery for {name}: {date}
@put {name} on the operating list {date}
{name} goes under the knife {date}
operation, {name}, {date}
the surgeon takes {name} {date}
@plan surgery for {name} on {date}""",
            fr="""{name} se fait opérer {date}
@programmer l'opération de {name} pour {date}
chirurgie pour {name} : {date}
@mettre {name} au programme opératoire {date}
{name} passe sur le billard {date}
opération, {name}, {date}
le chirurgien prend {name} {date}
@planifier l'intervention de {name} {date}""",
        ),
        "postpone": dict(
            names="postpone_surgery delay_operation pushBackSurgery",
            params={"name": "patient|person|who", "days": "days|by|delay:integer"},
            desc=["Put an operation off by some days", "Delay surgery", "Reporte une opération"],
            en="""@postpone the operation of {name} by {days} days
{name} has a cold, operate {days} days later
surgery of {name}: {days} days later
@delay {name}'s operation {days} days
the operation of {name} must wait {days} days
{days} more days before the surgery of {name}
@push the operation of {name} back by {days} days
{name} can't be operated yet, plus {days} days""",
            fr="""@reporter l'opération de {name} de {days} jours
{name} est enrhumé, opération {days} jours plus tard
chirurgie de {name} : {days} jours plus tard
@décaler l'opération de {name} de {days} jours
l'opération de {name} doit attendre {days} jours
encore {days} jours avant l'opération de {name}
@repousser l'intervention de {name} de {days} jours
on ne peut pas encore opérer {name}, plus {days} jours""",
        ),
        "theatre": dict(
            names="theatre_free operating_room_status is_theatre_free",
            params={"rank": "theatre|room|block:integer"},
            desc=["Whether an operating theatre is free", "State of an operating room", "Dit si un bloc est libre"],
            en="""is operating theatre {rank} free
@check theatre {rank}
can I operate in theatre {rank}
is anybody using operating room {rank}
operating room {rank}: free or not
state of theatre {rank}
@see if theatre {rank} is taken
may we wheel the patient into theatre {rank}""",
            fr="""le bloc {rank} est-il libre
@vérifier le bloc {rank}
puis-je opérer au bloc {rank}
quelqu'un utilise-t-il le bloc opératoire {rank}
bloc opératoire {rank} : libre ou non
état du bloc {rank}
@voir si le bloc {rank} est pris
peut-on amener le patient au bloc {rank}""",
            v="yes",
        ),
    },
    "blood": {
        "give": dict(
            names="register_donation give_blood bloodDonation",
            params={"name": "donor|name|who", "blood": "group|type|blood_type"},
            desc=["Register a gift of blood with its group", "Somebody gave blood", "Enregistre un don du sang"],
            en="""{name} gave blood, group {blood}
@register a blood donation of {name}, {blood}
donor {name}, {blood}
one bag {blood} from {name}
{name}, {blood}, has just donated
@note that {name} gave {blood} blood
blood donation: {name}, {blood}
@add {name} as a donor of {blood}""",
            fr="""{name} a donné son sang, groupe {blood}
@enregistrer le don du sang de {name}, {blood}
donneur {name}, {blood}
une poche de {blood} de {name}
{name}, {blood}, vient de donner
@noter que {name} a donné du sang {blood}
don du sang : {name}, {blood}
@ajouter {name} comme donneur de {blood}""",
        ),
        "stock": dict(
            names="blood_stock bags_left supply_of_group",
            params={"blood": "group|type|which"},
            desc=["Bags of a blood group left", "Is there enough of a group", "Poches d'un groupe sanguin"],
            en="""how much {blood} do we have
bags of {blood} left
is there any {blood} blood
@check the stock of {blood}
we need {blood} badly, is there any
stock {blood}
can we transfuse {blood}, how many bags
@count the bags of {blood}""",
            fr="""combien de {blood} avons-nous
poches de {blood} restantes
y a-t-il du sang {blood}
@vérifier le stock de {blood}
on manque de {blood}, il en reste
stock {blood}
peut-on transfuser du {blood}, combien de poches
@compter les poches de {blood}""",
            v="count",
        ),
        "callup": dict(
            names="call_donors appeal_for_blood inviteDonors",
            params={"blood": "group|type|blood", "city": "city|where|area"},
            desc=["Call the donors of a group in a city", "Appeal for blood", "Appelle les donneurs"],
            en="""@call the {blood} donors of {city}
we lack {blood} in {city}, write to the donors
appeal: {blood} in {city}
donors of {blood} needed at {city}
@invite everybody with {blood} in {city} to give
{city} runs out of {blood}, alert the donors
@ask people in {city} for {blood}
{blood} appeal, {city}""",
            fr="""@appeler les donneurs {blood} de {city}
on manque de {blood} à {city}, écris aux donneurs
appel : {blood} à {city}
on cherche des donneurs de {blood} à {city}
@inviter tous les {blood} de {city} à donner
{city} n'a bientôt plus de {blood}, alerte les donneurs
@demander du {blood} aux gens de {city}
appel aux dons {blood}, {city}""",
        ),
    },
    "vaccines": {
        "give": dict(
            names="record_vaccination vaccinate jab",
            params={"name": "patient|person|who", "vaccine": "vaccine|against|shot"},
            desc=["Note a vaccination", "Somebody was vaccinated", "Note un vaccin reçu"],
            en="""{name} was vaccinated against {vaccine}
@record the {vaccine} shot of {name}
{vaccine} jab for {name}
{name}: {vaccine} done
@vaccinate {name} against {vaccine}
{name} had the {vaccine} vaccine today
vaccination, {name}, {vaccine}
@note {vaccine} in the booklet of {name}""",
            fr="""{name} a été vacciné contre {vaccine}
@noter le vaccin {vaccine} de {name}
piqûre {vaccine} pour {name}
{name} : {vaccine} fait
@vacciner {name} contre {vaccine}
{name} a eu le vaccin {vaccine} aujourd'hui
vaccination, {name}, {vaccine}
@inscrire {vaccine} au carnet de {name}""",
        ),
        "next": dict(
            names="next_booster booster_due when_next_shot",
            params={"name": "patient|person|who", "vaccine": "vaccine|against|shot"},
            desc=["When the next shot is due", "Date of a booster", "Date du rappel"],
            en="""when does {name} need the {vaccine} booster
next {vaccine} shot of {name}
is {name} due for {vaccine}
@check the {vaccine} booster of {name}
{name}, {vaccine}: when again
until when is {name} protected against {vaccine}
date of the {vaccine} booster for {name}
(|can you |could you |please )tell me when {name} must renew {vaccine}""",
            fr="""quand {name} doit-il refaire {vaccine}
prochain rappel {vaccine} de {name}
faut-il un rappel {vaccine} à {name}
@vérifier le rappel {vaccine} de {name}
{name}, {vaccine} : à refaire quand
jusqu'à quand {name} est-il protégé contre {vaccine}
date du rappel {vaccine} pour {name}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) quand {name} doit renouveler {vaccine}""",
            v="dated",
        ),
        "missing": dict(
            names="missing_vaccines not_vaccinated unprotected",
            params={"name": "patient|person|who"},
            desc=["Vaccines that somebody lacks", "Which shots are missing", "Vaccins manquants"],
            en="""which vaccines does {name} lack
what shots is {name} missing
missing vaccines of {name}
is {name} up to date with the vaccines
@list what {name} still must be vaccinated against
{name}: gaps in the booklet
against what is {name} not protected
@check the vaccination booklet of {name}""",
            fr="""quels vaccins manquent à {name}
que manque-t-il à {name} comme vaccins
vaccins manquants de {name}
est-ce que {name} est à jour de ses vaccins
@lister les vaccins qui manquent à {name}
{name} : trous dans le carnet
contre quoi {name} n'est-il pas protégé
@vérifier le carnet de vaccination de {name}""",
            items="vaccine",
        ),
    },
    "pharmacy": {
        "stock": dict(
            names="pharmacy_stock have_drug is_drug_available",
            params={"drug": "drug|medicine|product"},
            desc=["Whether the pharmacy has a drug", "Packs of a medicine in stock", "Stock d'un médicament"],
            en="""do you have {drug}
is {drug} in stock at the pharmacy
{drug} available
@check whether the pharmacy has {drug}
packs of {drug} left
I have a prescription for {drug}, is it there
@look for {drug} on the shelves
how many boxes of {drug}""",
            fr="""avez-vous du {drug}
la pharmacie a-t-elle du {drug}
du {drug} disponible
@vérifier si la pharmacie a du {drug}
boîtes de {drug} restantes
j'ai une ordonnance de {drug}, il y en a
@chercher du {drug} dans les rayons
combien de boîtes de {drug}""",
            v="count",
        ),
        "dispense": dict(
            names="dispense hand_out_drug deliver_prescription",
            params={
                "drug": "drug|medicine|product",
                "name": "patient|customer|to",
                "mg": "dose_mg|strength|mg:integer?",
            },
            desc=["Hand a drug to a patient", "Deliver a prescription", "Délivre un médicament"],
            en="""@give {name} {drug}
{drug} for {name}
@dispense {drug} {mg} mg to {name}
{name} collects {drug}
prescription of {name}: {drug}, {mg} mg
one box of {drug} to {name}
{name} is at the counter for {drug}
@hand {drug} over to {name}""",
            fr="""@donner du {drug} à {name}
du {drug} pour {name}
@délivrer du {drug} {mg} mg à {name}
{name} vient chercher du {drug}
ordonnance de {name} : {drug}, {mg} mg
une boîte de {drug} à {name}
{name} est au comptoir pour du {drug}
@remettre du {drug} à {name}""",
        ),
        "interact": dict(
            names="check_interaction drug_conflict compatible_drugs",
            params={"drug": "first|drug_a|drug1", "symptom": "complaint|condition|with"},
            desc=["Whether a drug is safe with a complaint", "Contraindications", "Contre-indications d'un médicament"],
            en="""may I take {drug} with {symptom}
is {drug} safe in case of {symptom}
{drug} and {symptom}, any danger
@check {drug} against {symptom}
a patient with {symptom} wants {drug}, is it allowed
{symptom}: {drug} possible
can {drug} be harmful with {symptom}
@see whether {drug} is forbidden with {symptom}""",
            fr="""peut-on prendre du {drug} en cas de {symptom}
le {drug} est-il sûr en cas de {symptom}
{drug} et {symptom}, un danger
@vérifier le {drug} en cas de {symptom}
un patient avec {symptom} veut du {drug}, c'est permis
{symptom} : {drug} possible
le {drug} est-il dangereux en cas de {symptom}
@voir si le {drug} est interdit en cas de {symptom}""",
            v="yes",
        ),
        "reorder": dict(
            names="order_drug restock_medicine pharmacy_order",
            params={"drug": "drug|product|what", "copies": "boxes|quantity|packs:integer"},
            desc=[
                "Order boxes of a drug from the wholesaler",
                "Restock a medicine",
                "Commande un médicament au grossiste",
            ],
            en="""@order {copies} boxes of {drug}
we run out of {drug}, {copies} boxes
{copies} boxes of {drug} from the wholesaler
restock {drug}: {copies}
@get {copies} packs of {drug} delivered
flu season, order {copies} boxes of {drug}
{drug}, {copies} packs to order
the shelf needs {copies} boxes of {drug}""",
            fr="""@commander {copies} boîtes de {drug}
on n'a plus de {drug}, {copies} boîtes
{copies} boîtes de {drug} chez le grossiste
réassort {drug} : {copies}
@faire livrer {copies} boîtes de {drug}
saison de la grippe, commande {copies} boîtes de {drug}
{drug}, {copies} boîtes à commander
le rayon demande {copies} boîtes de {drug}""",
        ),
    },
    "ambulance": {
        "send": dict(
            names="dispatch_ambulance send_rescue ambulance_to",
            params={"address": "address|where|location", "symptom": "reason|complaint|problem?"},
            desc=["Send an ambulance to an address", "Rescue dispatch", "Envoie une ambulance"],
            en="""@send an ambulance to {address}
ambulance to {address}, {symptom}
somebody collapsed at {address}
rescue to {address}
{symptom} at {address}, hurry
we need paramedics at {address}
@dispatch a team to {address} for {symptom}
{address}: ambulance""",
            fr="""@envoyer une ambulance au {address}
ambulance au {address}, {symptom}
quelqu'un s'est effondré au {address}
secours au {address}
{symptom} au {address}, dépêche
il faut des secouristes au {address}
@dépêcher une équipe au {address} pour {symptom}
{address} : ambulance""",
        ),
        "eta": dict(
            names="ambulance_eta rescue_arrival how_far_ambulance",
            params={"vehicle": "unit|ambulance|vehicle"},
            desc=["Minutes until an ambulance arrives", "Where a unit is", "Arrivée d'une ambulance"],
            en="""when does ambulance {vehicle} arrive
{vehicle}: how long still
how far is the ambulance {vehicle}
the patient waits, where is {vehicle}
@check the arrival of {vehicle}
arrival of unit {vehicle}
(|can you |could you |please )tell me when {vehicle} gets here
minutes until {vehicle}""",
            fr="""quand arrive l'ambulance {vehicle}
{vehicle} : encore combien de temps
l'ambulance {vehicle} est encore loin
le patient attend, où est {vehicle}
@vérifier l'arrivée de {vehicle}
arrivée de l'unité {vehicle}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) quand {vehicle} sera là
minutes avant {vehicle}""",
            v="left",
        ),
        "free": dict(
            names="unit_available release_unit set_unit_free",
            params={"vehicle": "unit|ambulance|vehicle", "state": "status|availability|to:available/busy/out"},
            desc=["Set whether an ambulance is available", "State of a unit", "Disponibilité d'une ambulance"],
            en="""{vehicle} is free again => state=available
the ambulance {vehicle} can go => state=available
@set {vehicle} available => state=available
{vehicle} is on a mission => state=busy
ambulance {vehicle} is taken => state=busy
{vehicle} broke down => state=out
@take the unit {vehicle} out of service => state=out
{vehicle} has a flat tyre, no driving => state=out""",
            fr="""{vehicle} est de nouveau libre => state=available
l'ambulance {vehicle} peut repartir => state=available
@rendre {vehicle} disponible => state=available
{vehicle} est en mission => state=busy
l'ambulance {vehicle} est prise => state=busy
{vehicle} est en panne => state=out
@mettre l'unité {vehicle} hors service => state=out
{vehicle} a crevé, elle ne roule plus => state=out""",
        ),
    },
    "carehome": {
        "meal": dict(
            names="note_meal resident_ate eating_log",
            params={
                "name": "resident|who|person",
                "meal": "meal|which|course",
                "percent": "eaten_percent|how_much|share:integer?",
            },
            desc=["Note what a resident ate", "Meals of residents", "Note le repas d'un résident"],
            en="""{name} ate {meal}
{name} had {percent} percent of {meal}
@note {meal} for {name}
{meal} of {name}: {percent}%
@write down that {name} took {meal}
resident {name}, {meal}
{name} finished {meal}
at {meal} {name} ate {percent} percent""",
            fr="""{name} a pris son {meal}
{name} a mangé {percent} pour cent du {meal}
@noter le {meal} de {name}
{meal} de {name} : {percent} %
@inscrire que {name} a pris le {meal}
résident {name}, {meal}
{name} a fini son {meal}
au {meal} {name} a mangé {percent} pour cent""",
        ),
        "fall": dict(
            names="report_fall resident_fell fallReport",
            params={"name": "resident|who|person", "room3": "place|where|location"},
            desc=["Report that a resident fell", "Falls and accidents", "Signale une chute"],
            en="""{name} fell in the {room3}
@report a fall of {name}, {room3}
{name} lies on the floor, {room3}
fall: {name}, {room3}
{name} slipped at {room3}
{room3}: {name} has fallen
@note that {name} fell, place {room3}
we found {name} on the ground, {room3}""",
            fr="""{name} est tombé, {room3}
@signaler une chute de {name}, {room3}
{name} est par terre, {room3}
chute : {name}, {room3}
{name} a glissé, {room3}
{room3} : {name} a fait une chute
@noter que {name} est tombé, lieu {room3}
on a trouvé {name} au sol, {room3}""",
        ),
        "visit": dict(
            names="plan_family_visit visitor_for_resident register_relative",
            params={"name": "resident|for|to_see", "date": "day|when|date"},
            desc=["Plan a visit of the family to a resident", "Relatives who come", "Prévoit une visite à un résident"],
            en="""I come to see {name} {date}
@plan a visit to {name} {date}
family visit for {name} {date}
{name}'s daughter comes {date}
visit: {name}, {date}
we'd like to see grandma {name} {date}
(|can you |could you |please )put me down as a visitor of {name} {date}
{date} somebody visits {name}""",
            fr="""je viens voir {name} {date}
@prévoir une visite à {name} {date}
visite de la famille pour {name} {date}
la fille de {name} vient {date}
visite : {name}, {date}
on aimerait voir mamie {name} {date}
@noter ma visite chez {name} {date}
{date} quelqu'un vient voir {name}""",
        ),
    },
}
