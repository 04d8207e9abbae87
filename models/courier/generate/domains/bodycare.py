"""Readings, allergies, exercises, teeth, waiting rooms and first aid."""

DOMAINS = {
    "vitals": {
        "pressure": dict(
            names="log_blood_pressure record_blood_pressure add_pressure_reading note_pressure",
            params={"bpm": "systolic|upper|high:integer", "age": "diastolic|lower|low:integer"},
            desc=["Log a blood pressure reading", "Record systolic and diastolic", "Note une tension artérielle"],
            en="""@log my blood pressure: {bpm} over {age}
blood pressure {bpm} over {age}
@record {bpm} over {age} as my blood pressure
my pressure was {bpm} over {age}, note it
blood pressure reading: {bpm}/{age}
@note a blood pressure of {bpm} to {age}""",
            fr="""@noter ma tension : {bpm} sur {age}
tension artérielle {bpm} sur {age}
@enregistrer {bpm} sur {age} comme tension
ma tension était de {bpm} sur {age}, note-la
mesure de tension : {bpm}/{age}
@inscrire une tension de {bpm} sur {age}""",
        ),
        "temperature": dict(
            names="log_fever record_body_temperature note_fever add_temperature_reading",
            params={"degrees": "temperature|degrees|fever:number", "name": "person|patient|who?"},
            desc=["Log a body temperature", "Note a fever", "Note une température corporelle"],
            en="""@log a fever of {degrees} degrees
my body temperature is {degrees}, note it
{name} has a fever of {degrees}
@record the body temperature of {name}: {degrees}
fever {degrees}, write it down
@note {degrees} degrees of fever for {name}""",
            fr="""@noter une fièvre de {degrees} degrés
ma température corporelle est de {degrees}, note-la
{name} a une fièvre de {degrees}
@enregistrer la température corporelle de {name} : {degrees}
fièvre {degrees}, écris-le
@noter {degrees} de fièvre pour {name}""",
        ),
        "history": dict(
            names="blood_pressure_history past_readings pressure_trend list_pressure",
            params={"days": "days|period|last:integer"},
            desc=["Blood pressure of the past days", "Trend of the readings", "Historique de la tension"],
            en="""@show my blood pressure of the last {days} days
blood pressure over {days} days
how has my blood pressure been for {days} days
trend of my pressure, {days} days
@list the blood pressure readings of {days} days
did my blood pressure rise in {days} days""",
            fr="""@montrer ma tension des {days} derniers jours
tension sur {days} jours
comment était ma tension depuis {days} jours
évolution de ma tension, {days} jours
@lister les mesures de tension de {days} jours
ma tension a-t-elle monté en {days} jours""",
            items="dated bpm",
        ),
    },
    "diabetes": {
        "log": dict(
            names="log_glucose record_blood_sugar add_sugar_reading note_glucose",
            params={"weight": "glucose|value|sugar:number"},
            desc=["Log a blood sugar value", "Record glucose", "Note une glycémie"],
            en="""@log a blood sugar of {weight}
my glucose is {weight}
@record {weight} as my blood sugar
blood sugar: {weight}
sugar reading {weight}, note it
@note glucose {weight}""",
            fr="""@noter une glycémie de {weight}
mon taux de sucre est de {weight}
@enregistrer {weight} comme glycémie
glycémie : {weight}
mesure de sucre {weight}, note-la
@inscrire glycémie {weight}""",
        ),
        "insulin": dict(
            names="log_insulin record_insulin insulin_dose note_insulin",
            params={"count": "units|dose|amount:integer"},
            desc=["Log the units of insulin taken", "Insulin dose", "Note une dose d'insuline"],
            en="""@log {count} units of insulin
I've injected {count} units of insulin
insulin: {count} units
@record an insulin dose of {count}
@note that I took {count} units of insulin
{count} units of insulin just now""",
            fr="""@noter {count} unités d'insuline
je me suis injecté {count} unités d'insuline
insuline : {count} unités
@enregistrer une dose d'insuline de {count}
@inscrire que j'ai pris {count} unités d'insuline
{count} unités d'insuline à l'instant""",
        ),
        "average": dict(
            names="average_glucose mean_blood_sugar glucose_average sugar_average",
            params={"days": "days|period|last:integer"},
            desc=["Average blood sugar of the past days", "Mean glucose", "Glycémie moyenne"],
            en="""what was my average blood sugar in {days} days
mean glucose of the last {days} days
average glucose, {days} days
@compute the average of my blood sugar over {days} days
how high was my sugar on average, {days} days
@show the mean blood sugar of {days} days""",
            fr="""quelle a été ma glycémie moyenne sur {days} jours
glycémie moyenne des {days} derniers jours
moyenne de glycémie, {days} jours
@calculer la moyenne de ma glycémie sur {days} jours
mon sucre était à combien en moyenne, {days} jours
@montrer la glycémie moyenne de {days} jours""",
            v="number",
        ),
    },
    "allergies": {
        "add": dict(
            names="add_allergy record_allergy register_intolerance new_allergy",
            params={"name": "patient|person|who", "food": "substance|allergen|to"},
            desc=["Record that a person is allergic to something", "Add an allergy", "Enregistre une allergie"],
            en="""{name} is allergic to {food}
@add an allergy of {name}: {food}
allergy: {name}, {food}
@record that {name} doesn't tolerate {food}
new allergy for {name}: {food}
@register an intolerance to {food} for {name}""",
            fr="""{name} est allergique (à ceci : |au ){food}
@ajouter une allergie de {name} : {food}
allergie : {name}, {food}
@enregistrer que {name} ne tolère pas : {food}
nouvelle allergie pour {name} : {food}
@inscrire une intolérance de {name} : {food}""",
        ),
        "list": dict(
            names="list_allergies known_allergies get_allergies allergic_to_what",
            params={"name": "patient|person|who"},
            desc=["What a person is allergic to", "Known allergies", "Allergies d'une personne"],
            en="""what is {name} allergic to
@list the allergies of {name}
does {name} have allergies
known allergies of {name}
@show the intolerances of {name}
allergies, {name}""",
            fr="""à quoi {name} est-il allergique
@lister les allergies de {name}
{name} a-t-il des allergies
allergies connues de {name}
@montrer les intolérances de {name}
allergies, {name}""",
            items="food",
        ),
        "remove": dict(
            names="remove_allergy delete_allergy allergy_gone clear_allergy",
            params={"name": "patient|person|who", "food": "substance|allergen|to"},
            desc=["Delete an allergy that was wrong or is gone", "Remove an allergy", "Supprime une allergie"],
            en="""@remove the allergy of {name} to {food}
{name} is not allergic to {food} any more
@delete the {food} allergy of {name}
{name} tolerates {food} now, clear the allergy
allergy {food} of {name}: gone
no more {food} allergy for {name}""",
            fr="""@supprimer l'allergie de {name} : {food}
{name} n'est plus allergique : {food}
@effacer l'allergie {food} de {name}
{name} tolère maintenant {food}, efface l'allergie
allergie {food} de {name} : disparue
plus d'allergie {food} pour {name}""",
        ),
    },
    "physio": {
        "exercise": dict(
            names="assign_exercise prescribe_exercise give_exercise add_physio_exercise",
            params={
                "name": "patient|for|person",
                "item": "exercise|movement|what",
                "count": "repetitions|times|count:integer?",
            },
            desc=[
                "Give a patient an exercise to do at home",
                "Prescribe a movement",
                "Prescrit un exercice à un patient",
            ],
            en="""@assign the exercise {item} to {name}
@prescribe {name} the exercise {item}
@give {name} the exercise {item}, {count} repetitions
exercise for {name}: {item}, {count} times
{name} should do the exercise {item} at home
@add {item} to the physio exercises of {name}""",
            fr="""@donner l'exercice {item} à {name}
@prescrire à {name} l'exercice {item}
@donner à {name} l'exercice {item}, {count} répétitions
exercice pour {name} : {item}, {count} fois
{name} doit faire l'exercice {item} à la maison
@ajouter {item} aux exercices de kiné de {name}""",
        ),
        "pain": dict(
            names="log_pain rate_pain pain_level record_pain",
            params={"stars": "level|score|strength:integer", "word": "where|body_part|place?"},
            desc=["Log how strong a pain is", "Pain score", "Note l'intensité d'une douleur"],
            en="""@log a pain of {stars}
my pain is {stars} today
pain at the {word}: {stars}
@record pain level {stars} in the {word}
pain score {stars}
it hurts, I'd say a pain of {stars}""",
            fr="""@noter une douleur de {stars}
ma douleur est à {stars} aujourd'hui
douleur, {word} : {stars}
@enregistrer une douleur de niveau {stars}, endroit {word}
score de douleur {stars}
j'ai mal, disons une douleur de {stars}""",
        ),
        "sessions": dict(
            names="sessions_left remaining_physio how_many_sessions physio_sessions",
            params={"name": "patient|for|person"},
            desc=["How many physio sessions a patient has left", "Remaining sessions", "Séances de kiné restantes"],
            en="""how many physio sessions does {name} have left
sessions left for {name}
@check the remaining physio sessions of {name}
has {name} used up the sessions
remaining sessions: {name}
does {name} still have physio sessions""",
            fr="""combien de séances de kiné reste-t-il à {name}
séances restantes pour {name}
@vérifier les séances de kiné restantes de {name}
{name} a-t-il épuisé ses séances
séances restantes : {name}
{name} a-t-il encore des séances de kiné""",
            v="count",
        ),
    },
    "dental": {
        "chart": dict(
            names="note_tooth chart_tooth record_tooth_finding tooth_note",
            params={"rank": "tooth|tooth_number|number:integer", "text": "finding|note|text"},
            desc=["Note what was found on a tooth", "Dental chart", "Note l'état d'une dent"],
            en="""@note on tooth {rank}: {text}
tooth {rank}: {text}
@chart tooth {rank}, {text}
finding on tooth number {rank}: {text}
dental chart, tooth {rank}: {text}
@write for the tooth {rank}: {text}""",
            fr="""@noter sur la dent {rank} : {text}
dent {rank} : {text}
@inscrire pour la dent {rank}, {text}
constat sur la dent numéro {rank} : {text}
schéma dentaire, dent {rank} : {text}
@écrire pour la dent {rank} : {text}""",
        ),
        "cleaning": dict(
            names="book_teeth_cleaning dental_cleaning schedule_scaling hygienist_appointment",
            params={"name": "patient|for|person", "date": "date|day|when"},
            desc=["Book a cleaning of the teeth", "Hygienist appointment", "Réserve un détartrage"],
            en="""@book a teeth cleaning for {name} {date}
dental cleaning, {name}, {date}
{name} wants clean teeth, hygienist {date}
@schedule a scaling for {name} {date}
teeth cleaning {date} for {name}
the hygienist should see {name} {date}""",
            fr="""@réserver un détartrage pour {name} {date}
nettoyage des dents, {name}, {date}
{name} veut des dents propres, hygiéniste {date}
@prévoir un détartrage de {name} {date}
détartrage {date} pour {name}
l'hygiéniste dentaire doit voir {name} {date}""",
        ),
        "crown": dict(
            names="order_crown dental_lab_order order_prosthesis new_crown",
            params={"rank": "tooth|tooth_number|number:integer", "name": "patient|for|person"},
            desc=[
                "Order a crown for a tooth from the dental laboratory",
                "Prosthesis",
                "Commande une couronne dentaire",
            ],
            en="""@order a crown for tooth {rank} of {name}
crown: {name}, tooth {rank}
dental lab, a crown for {name}, tooth {rank}
{name}'s tooth {rank} needs a crown, order it
@order from the dental laboratory a crown for tooth {rank}, patient {name}
tooth {rank} of {name} gets a crown""",
            fr="""@commander une couronne pour la dent {rank} de {name}
couronne : {name}, dent {rank}
labo dentaire, une couronne pour {name}, dent {rank}
la dent {rank} de {name} a besoin d'une couronne, commande-la
@commander au laboratoire dentaire une couronne pour la dent {rank}, patient {name}
la dent {rank} de {name} reçoit une couronne""",
        ),
    },
    "waitingroom": {
        "next": dict(
            names="call_next_patient next_in_line next_patient call_in_next",
            params={},
            desc=["Call the next patient in", "Next in line of the waiting room", "Appelle le patient suivant"],
            en="""@call the next patient
who is next in the waiting room, call them in
next patient, please
@call in the next one from the waiting room
the doctor is free, next patient
send the next patient in""",
            fr="""@appeler le patient suivant
qui est le suivant dans la salle d'attente, appelle-le
patient suivant
@faire entrer le prochain de la salle d'attente
le médecin est libre, patient suivant
fais entrer le patient suivant""",
            v="name",
        ),
        "arrive": dict(
            names="patient_arrived check_in_patient register_arrival sign_in_patient",
            params={"name": "patient|name|who"},
            desc=[
                "Note that a patient has arrived in the waiting room",
                "Check a patient in",
                "Enregistre l'arrivée d'un patient",
            ],
            en="""{name} has arrived in the waiting room
@check in the patient {name}
patient {name} is here
@register the arrival of the patient {name}
@sign {name} in, the patient sits in the waiting room
arrival: patient {name}""",
            fr="""{name} est arrivé dans la salle d'attente
@enregistrer l'arrivée du patient {name}
le patient {name} est là
@noter que le patient {name} est arrivé
@inscrire {name}, le patient est en salle d'attente
arrivée : patient {name}""",
        ),
        "wait": dict(
            names="patient_waiting_time how_long_waiting estimated_wait wait_in_room",
            params={},
            desc=["How long patients wait at the moment", "Waiting time", "Temps d'attente"],
            en="""how long is the wait at the moment
waiting time in the waiting room
@check how long the patients wait
how long do patients have to wait
is the waiting room full, how long is the wait
estimated wait""",
            fr="""combien de temps attend-on en ce moment
temps d'attente en salle d'attente
@vérifier combien de temps les patients attendent
combien de temps les patients doivent-ils attendre
la salle d'attente est-elle pleine, quelle est l'attente
attente estimée""",
            v="left",
        ),
    },
    "firstaid": {
        "guide": dict(
            names="first_aid_for how_to_treat first_aid_guide help_with_injury",
            params={"symptom": "injury|problem|for"},
            desc=["First aid for an injury", "What to do until help comes", "Premiers secours pour une blessure"],
            en="""first aid for {symptom}
what first aid does one give for {symptom}
@show the first aid guide for {symptom}
somebody here has {symptom}, what first aid
first aid: {symptom}
@look up first aid against {symptom}""",
            fr="""premiers secours en cas de {symptom}
quels premiers secours donne-t-on pour {symptom}
@montrer le guide des premiers secours pour {symptom}
quelqu'un ici a {symptom}, quels premiers secours
premiers secours : {symptom}
@chercher les premiers secours contre {symptom}""",
            v="sentence",
        ),
        "defib": dict(
            names="nearest_defibrillator find_aed locate_defibrillator aed_near",
            params={"address": "address|near|place"},
            desc=["Nearest defibrillator to an address", "Find an AED", "Défibrillateur le plus proche"],
            en="""where is the nearest defibrillator to {address}
@find an AED near {address}
defibrillator close to {address}
@locate a defibrillator at {address}
is there a defibrillator around {address}
nearest AED: {address}""",
            fr="""où est le défibrillateur le plus proche du {address}
@trouver un défibrillateur près du {address}
défibrillateur proche du {address}
@localiser un défibrillateur au {address}
y a-t-il un défibrillateur autour du {address}
défibrillateur le plus proche : {address}""",
            v="spot",
        ),
        "kit": dict(
            names="first_aid_kit_missing check_kit first_aid_kit_check kit_contents",
            params={},
            desc=["What is missing in the first aid kit", "Check the kit", "Vérifie la trousse de secours"],
            en="""what is missing in the first aid kit
@check the first aid kit
is the first aid kit complete
@list what we must refill in the first aid kit
first aid kit, what lacks
are there still plasters in the first aid kit""",
            fr="""que manque-t-il dans la trousse de secours
@vérifier la trousse de secours
la trousse de secours est-elle complète
@lister ce qu'il faut remettre dans la trousse de secours
trousse de secours, que manque-t-il
reste-t-il des pansements dans la trousse de secours""",
            items="item",
        ),
    },
}
