"""Body and health."""

DOMAINS = {
    "medicine": {
        "remind": dict(
            names="add_medication medicine_reminder schedule_dose set_pill_time new_prescription",
            params={"drug": "drug|medicine|medication|name", "time": "time|at|hour|when"},
            desc=[
                "Remind the user to take a medicine at a time",
                "Schedule a dose",
                "Rappelle de prendre un médicament",
            ],
            en="""I have to take {drug} at {time}
@remind me to take my {drug} at {time}
{drug} every day at {time}
@add {drug} at {time}
new pill: {drug}, {time}
the doctor says {drug} at {time}
don't let me forget the {drug} at {time}""",
            fr="""je dois prendre mon {drug} à {time}
@rappeler-moi de prendre mon {drug} à {time}
{drug} tous les jours à {time}
@ajouter le {drug} à {time}
nouveau comprimé : {drug}, {time}
le médecin dit du {drug} à {time}
ne me laisse pas oublier le {drug} à {time}""",
        ),
        "taken": dict(
            names="log_dose took_medicine mark_taken dose_taken",
            params={"drug": "drug|medicine|medication|name"},
            desc=["Note that a medicine was taken", "Log a dose", "Note une prise"],
            en="""I took my {drug}
{drug} taken
@note that I had {drug}
just swallowed the {drug}
@mark {drug} as taken
I've had my {drug} today
swallowed: {drug}""",
            fr="""j'ai pris mon {drug}
le {drug}, c'est pris
@noter que j'ai pris du {drug}
je viens d'avaler mon {drug}
@marquer le {drug} comme pris
j'ai eu mon {drug} aujourd'hui
avalé : {drug}""",
        ),
        "info": dict(
            names="drug_info side_effects medicine_leaflet about_drug",
            params={"drug": "drug|medicine|medication|name"},
            desc=["What a medicine does and its side effects", "Leaflet of a drug", "Notice d'un médicament"],
            en="""what is {drug} for
side effects of {drug}
is {drug} dangerous
@tell me about {drug}
can I drive after {drug}
@read me the leaflet of {drug}
my grandmother got {drug}, what does it do""",
            fr="""à quoi sert le {drug}
effets secondaires du {drug}
est-ce que le {drug} est dangereux
@parler-moi du {drug}
peut-on conduire après du {drug}
@lire-moi la notice du {drug}
ma grand-mère a reçu du {drug}, ça fait quoi""",
            v="sentence",
        ),
        "stop": dict(
            names="stop_medication remove_drug end_treatment cancel_pills",
            params={"drug": "drug|medicine|medication|name"},
            desc=["Stop a treatment", "Remove a medicine from the plan", "Arrête un traitement"],
            en="""I no longer take {drug}
@stop {drug}
the treatment with {drug} is over
@remove {drug} from my medicines
no more {drug}
@take {drug} off the plan""",
            fr="""je ne prends plus de {drug}
@arrêter le {drug}
le traitement au {drug} est fini
@enlever le {drug} de mes médicaments
plus de {drug}
@retirer le {drug} du plan""",
        ),
    },
    "doctor": {
        "book": dict(
            names="book_doctor doctor_appointment see_doctor medical_appointment",
            params={"name": "doctor|name|physician|with", "date": "date|day|when", "time": "time|at|hour?"},
            desc=["Make an appointment with a doctor", "Book a consultation", "Prend rendez-vous chez le médecin"],
            en="""I need to see doctor {name} {date}
@book an appointment with Dr {name} {date} at {time}
Dr {name} {date}
my back hurts, an appointment with {name} {date}
@get me in to see Dr {name} {date}
consultation with {name} {date} at {time}
I've had a cough for weeks, {name} should look at it {date}""",
            fr="""je dois voir le docteur {name} {date}
@prendre rendez-vous avec le Dr {name} {date} à {time}
Dr {name} {date}
j'ai mal au dos, un rendez-vous avec {name} {date}
@obtenir un rendez-vous chez le Dr {name} {date}
consultation avec {name} {date} à {time}
je tousse depuis des semaines, {name} devrait voir ça {date}""",
        ),
        "results": dict(
            names="get_test_results lab_results blood_test analysis_of_day",
            params={"past": "date|day|of|when"},
            desc=["Results of the blood test of a day", "Medical analysis", "Résultats d'analyses médicales"],
            en="""what did the blood test of {past} say
my results of {past}
are the tests from {past} back
@show my medical results of {past}
was anything wrong with the blood test {past}
results {past}""",
            fr="""que dit la prise de sang, {past}
mes résultats, {past}
les analyses faites {past} sont-elles arrivées
@montrer mes résultats médicaux, {past}
la prise de sang faite {past} était-elle bonne
résultats {past}""",
            v="number",
        ),
        "find": dict(
            names="find_doctor search_physician doctors_in who_treats",
            params={"medic": "specialty|kind|speciality|field", "city": "city|place|near|where"},
            desc=["Find a practitioner in a city", "Who treats patients near a place", "Trouve un praticien"],
            en="""I need a {medic} in {city}
@find me a {medic} in {city}
is there a good {medic} near {city}
who can treat me in {city}, a {medic} if possible
{medic} in {city}
@search practitioners: {medic}, {city}""",
            fr="""il me faut un {medic} à {city}
@trouver un {medic} à {city}
y a-t-il un bon {medic} près de {city}
qui peut me soigner à {city}, un {medic} si possible
{medic} à {city}
@chercher un praticien : {medic}, {city}""",
            items="name",
        ),
        "cancel": dict(
            names="cancel_doctor cancel_consultation drop_medical call_off_visit",
            params={"name": "doctor|name|physician|with"},
            desc=["Cancel the appointment with a doctor", "Call off a consultation", "Annule un rendez-vous médical"],
            en="""@cancel my appointment with Dr {name}
I feel fine, no need to see doctor {name}
I won't come to Dr {name}
@call off the consultation with {name}
@drop the visit to doctor {name}
Dr {name}: cancel
it doesn't hurt any more, so no {name}""",
            fr="""@annuler mon rendez-vous avec le Dr {name}
je vais bien, plus besoin de voir le docteur {name}
je ne viendrai pas chez le Dr {name}
@décommander la consultation avec {name}
@supprimer la visite chez le docteur {name}
Dr {name} : annuler
ça ne fait plus mal, donc pas de {name}""",
        ),
    },
    "sleep": {
        "night": dict(
            names="sleep_of_night hours_slept get_sleep last_night sleep_report",
            params={"past": "date|night|day|when"},
            desc=["How long the user slept in a night", "Sleep report", "Durée du sommeil d'une nuit"],
            en="""how did I sleep {past}
how long was my night {past}
hours of sleep {past}
@show my sleep of {past}
did I get enough rest {past}
was I awake much {past}""",
            fr="""comment ai-je dormi {past}
combien de temps ai-je dormi {past}
heures de sommeil {past}
@montrer mon sommeil, {past}
ai-je assez dormi {past}
quelle nuit ai-je passée {past}""",
            v="duration2",
        ),
        "bedtime": dict(
            names="set_bedtime bedtime go_to_bed_at sleep_schedule",
            params={"time": "time|at|hour|when"},
            desc=["Set the time to go to bed", "Remind the user to sleep", "Fixe l'heure du coucher"],
            en="""I want to be in bed at {time}
bedtime at {time}
@send me to bed at {time}
@set my bedtime to {time}
lights out at {time}
I should sleep from {time}
no more late nights, {time} is when I stop""",
            fr="""je veux être au lit à {time}
coucher à {time}
@envoyer-moi au lit à {time}
@fixer mon coucher à {time}
on dort à {time}
je dois dormir dès {time}
fini les nuits courtes, j'arrête à {time}""",
        ),
        "sound": dict(
            names="play_sleep_sound white_noise night_sound relax_sound",
            params={"minutes": "minutes|duration|for|length:integer"},
            desc=["Play rain or noise to fall asleep", "Calm sounds for some minutes", "Joue un bruit blanc"],
            en="""I can't fall asleep, {minutes} minutes of rain
@play calm sounds for {minutes} minutes
white noise, {minutes} minutes
{minutes} minutes of sea sounds
@help me fall asleep, {minutes} minutes
something soothing for {minutes} minutes""",
            fr="""je n'arrive pas à dormir, {minutes} minutes de pluie
@jouer un son calme pendant {minutes} minutes
bruit blanc, {minutes} minutes
{minutes} minutes de bruit de mer
@aider-moi à m'endormir, {minutes} minutes
quelque chose d'apaisant pendant {minutes} minutes""",
        ),
    },
    "fitness": {
        "steps": dict(
            names="get_steps step_count steps_of_day pedometer walked_today",
            params={"past": "date|day|when"},
            desc=["Steps walked on a day", "Pedometer", "Nombre de pas d'un jour"],
            en="""how many steps did I take {past}
steps {past}
did I walk enough {past}
@show my step count for {past}
how much did I move {past}
pedometer {past}
was I lazy {past}""",
            fr="""combien de pas ai-je faits {past}
pas {past}
ai-je assez marché {past}
@montrer mes pas pour {past}
ai-je beaucoup bougé {past}
podomètre {past}
ai-je été paresseux {past}""",
            v="entries",
        ),
        "goal": dict(
            names="set_step_goal daily_goal change_target steps_target",
            params={"steps": "steps|goal|target|count:integer"},
            desc=["Set how many steps a day the user wants to walk", "Daily goal", "Fixe l'objectif de pas"],
            en="""I want to walk {steps} steps a day
@set my goal to {steps} steps
goal: {steps} steps
{steps} steps a day is my target
@raise my daily goal to {steps}
from now on {steps} steps
I'm too lazy, {steps} steps from now on""",
            fr="""je veux faire {steps} pas par jour
@mettre mon objectif à {steps} pas
objectif : {steps} pas
{steps} pas par jour, c'est mon but
@passer mon objectif du jour à {steps}
désormais {steps} pas
je suis trop paresseux, {steps} pas dès maintenant""",
        ),
        "weight": dict(
            names="log_weight record_body_weight weigh_in set_my_weight",
            params={"weight": "weight|kg|kilos|value:number"},
            desc=["Record the weight of the user", "Weigh in", "Note le poids de l'utilisateur"],
            en="""I weigh {weight} kilos
@record my weight: {weight}
the scales say {weight}
my weight is {weight} kg today
weigh-in: {weight}
@note {weight} kg for me""",
            fr="""je pèse {weight} kilos
@noter mon poids : {weight}
la balance affiche {weight}
mon poids est de {weight} kg aujourd'hui
pesée : {weight}
@enregistrer {weight} kg pour moi""",
        ),
        "pulse": dict(
            names="heart_rate get_pulse resting_pulse measure_heart",
            params={},
            desc=["Heart rate now", "Measure the pulse", "Fréquence cardiaque"],
            en="""what is my pulse
heart rate
how fast is my heart beating
@measure my pulse
my heart is racing, check it
@take my heart rate""",
            fr="""quel est mon pouls
fréquence cardiaque
mon cœur bat à combien
@mesurer mon pouls
mon cœur s'emballe, mesure-le
@prendre mon rythme cardiaque""",
            v="percent",
        ),
    },
    "nutrition": {
        "log": dict(
            names="log_food add_meal_eaten track_food record_intake",
            params={"food": "food|what|item|name", "quantity": "grams|amount|weight|portion:number"},
            desc=["Record what the user ate, in grams", "Track food", "Note un aliment mangé"],
            en="""I ate {quantity} grams of {food}
@log {quantity} g of {food}
{quantity} grams of {food} for me
just had {quantity} g {food}
@note that I had {quantity} grams of {food}
food: {food}, {quantity} g
lunch was {quantity} grams of {food}""",
            fr="""j'ai mangé {quantity} grammes de {food}
@noter {quantity} g de {food}
{quantity} grammes de {food} pour moi
je viens de manger {quantity} g de {food}
@enregistrer {quantity} grammes de {food}
aliment : {food}, {quantity} g
à midi, {quantity} grammes de {food}""",
        ),
        "calories": dict(
            names="calories_in food_energy kcal_of nutrition_facts",
            params={"food": "food|what|item|name"},
            desc=["Calories of a food", "How nourishing something is", "Calories d'un aliment"],
            en="""how many calories are in {food}
is {food} fattening
calories of {food}
@tell me the calories of {food}
can I eat {food} on a diet
kcal {food}
will {food} make me fat""",
            fr="""combien de calories dans le {food}
est-ce que le {food} fait grossir
calories du {food}
@donner les calories du {food}
puis-je manger du {food} au régime
kcal du {food}
est-ce que je grossis avec du {food}""",
            v="calories",
        ),
        "limit": dict(
            names="set_calorie_limit daily_calories diet_goal max_calories",
            params={"calories": "calories|limit|max|kcal:integer"},
            desc=["Set a daily limit of calories", "Diet goal", "Fixe une limite de calories"],
            en="""no more than {calories} calories a day
@set my limit to {calories} kcal
I'm on a diet, {calories} calories
my daily limit is {calories} kcal
@keep me under {calories} calories
diet: {calories} kcal""",
            fr="""pas plus de {calories} calories par jour
@mettre ma limite à {calories} kcal
je suis au régime, {calories} calories
ma limite par jour est de {calories} kcal
@garder ma journée sous {calories} calories
régime : {calories} kcal""",
        ),
        "water": dict(
            names="log_water drink_water add_glass hydration",
            params={"count": "glasses|count|cups|n:integer"},
            desc=["Record glasses of water", "Note what the user drank", "Note des verres d'eau"],
            en="""I drank {count} glasses of water
{count} glasses of water
@log {count} glasses
had {count} glasses to drink
@add {count} cups of water
water: {count}""",
            fr="""j'ai bu {count} verres d'eau
{count} verres d'eau
@noter {count} verres
{count} verres bus
@ajouter {count} verres d'eau
eau : {count}""",
        ),
    },
}
