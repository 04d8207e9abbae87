"""Health, school, papers, money on the market, words and numbers."""

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
            done=("💊 {drug} at {time}.", "💊 {drug} à {time}."),
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
            done=("✅ {drug} taken.", "✅ {drug} pris."),
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
            value=("{drug}: {v}.", "{drug} : {v}."),
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
            done=("✅ {drug} stopped.", "✅ {drug} arrêté."),
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
            done=("🩺 {name}: {date}.", "🩺 {name} : {date}."),
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
            value=("{past}: {v}.", "{past} : {v}."),
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
            items=("{name}", "{name}"),
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
            done=("✅ {name}: cancelled.", "✅ {name} : annulé."),
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
            value=("{v} of sleep.", "{v} de sommeil."),
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
            done=("😴 Bedtime: {time}.", "😴 Coucher : {time}."),
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
            done=("🌧️ {minutes} minutes.", "🌧️ {minutes} minutes."),
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
            value=("{v} steps.", "{v} pas."),
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
            done=("🎯 {steps} steps.", "🎯 {steps} pas."),
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
            done=("⚖️ {weight} kg.", "⚖️ {weight} kg."),
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
            value=("❤️ {v}", "❤️ {v}"),
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
            done=("🍽️ {food}: {quantity} g.", "🍽️ {food} : {quantity} g."),
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
            value=("{food}: {v} kcal.", "{food} : {v} kcal."),
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
            done=("✅ {calories} kcal a day.", "✅ {calories} kcal par jour."),
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
            done=("💧 {count}.", "💧 {count}."),
        ),
    },
    "school": {
        "grades": dict(
            names="get_grades student_grades marks_of report_card show_marks",
            params={"name": "student|pupil|child|name", "subject": "subject|course|class|in"},
            desc=["Grades of a pupil in a subject", "Report card", "Notes d'un élève"],
            en="""how is {name} doing in {subject}
{name}'s marks in {subject}
@show the grades of {name} in {subject}
is {name} good at {subject}
what did {name} get in {subject}
{subject} grades of {name}
I'm {name}'s father, how are things in {subject}""",
            fr="""comment va {name} en {subject}
notes de {name} en {subject}
@montrer les notes de {name} en {subject}
est-ce que {name} est bon en {subject}
qu'a eu {name} en {subject}
{name}, {subject} : quelles notes
je suis le père de {name}, comment ça va en {subject}""",
            items=("{grade}", "{grade}"),
        ),
        "add": dict(
            names="add_grade give_mark enter_grade record_mark set_grade",
            params={
                "name": "student|pupil|child|name",
                "subject": "subject|course|class|in",
                "grade": "grade|mark|score|value:number",
            },
            desc=["Enter a grade of a pupil", "Give a mark", "Saisit une note"],
            en="""{name} gets {grade} in {subject}
@give {name} {grade} in {subject}
@enter {grade} for {name} in {subject}
{subject}: {name}, {grade}
mark of {name} in {subject}: {grade}
{name} scored {grade} in the {subject} test
well done {name}, that's {grade} in {subject}""",
            fr="""{name} a {grade} en {subject}
@mettre {grade} à {name} en {subject}
@saisir {grade} pour {name} en {subject}
{subject} : {name}, {grade}
note de {name} en {subject} : {grade}
{name} a obtenu {grade} au contrôle de {subject}
bravo {name}, ça fait {grade} en {subject}""",
            done=("✅ {name}, {subject}: {grade}.", "✅ {name}, {subject} : {grade}."),
        ),
        "absence": dict(
            names="report_absence pupil_absent mark_absent excuse_student",
            params={"name": "student|pupil|child|name", "date": "date|day|when"},
            desc=["Report that a pupil is absent on a day", "Excuse a child", "Signale une absence"],
            en="""{name} won't be in class {date}
@excuse {name} {date}
{name} is missing school {date}
@mark {name} absent {date}
absence of {name} {date}
my child {name} stays at home {date}
{name} has the flu, no school {date}""",
            fr="""{name} ne sera pas en classe {date}
@excuser {name} {date}
{name} manque l'école {date}
@marquer {name} absent {date}
absence de {name} {date}
mon enfant {name} reste à la maison {date}
{name} a la grippe, pas d'école {date}""",
            done=("✅ {name} absent: {date}.", "✅ {name} absent : {date}."),
        ),
        "homework": dict(
            names="get_homework list_homework assignments_for what_homework",
            params={"subject": "subject|course|class|in", "date": "date|for|due|day"},
            desc=["Homework in a subject for a day", "Assignments", "Devoirs d'une matière"],
            en="""what's the homework in {subject} for {date}
do we have {subject} homework for {date}
{subject} homework {date}
@show the {subject} assignments for {date}
what must I do in {subject} for {date}
is there anything to learn in {subject} {date}
my son says there's nothing in {subject} for {date}, is that true""",
            fr="""quels devoirs en {subject} pour {date}
a-t-on des devoirs de {subject} pour {date}
devoirs de {subject} {date}
@montrer le travail en {subject} pour {date}
que faut-il faire en {subject} pour {date}
y a-t-il une leçon de {subject} à apprendre pour {date}
mon fils dit qu'il n'a rien en {subject} pour {date}, c'est vrai""",
            items=("{sentence}", "{sentence}"),
        ),
        "assign": dict(
            names="assign_homework set_homework give_pages post_assignment",
            params={
                "subject": "subject|course|class|in",
                "page": "page|pages|number|p:integer",
                "date": "due|date|for|until",
            },
            desc=["Give a class homework from a page", "Set an assignment", "Donne un devoir"],
            en="""@give homework in {subject}: page {page} for {date}
{subject}, page {page}, due {date}
the class does page {page} in {subject} for {date}
@set page {page} of {subject} for {date}
homework {subject}: page {page}, {date}
everybody learns page {page} in {subject} by {date}""",
            fr="""@donner un devoir en {subject} : page {page} pour {date}
{subject}, page {page}, à rendre {date}
la classe fait la page {page} en {subject} pour {date}
@mettre la page {page} de {subject} pour {date}
devoir de {subject} : page {page}, {date}
tout le monde apprend la page {page} en {subject} pour {date}""",
            done=("📚 {subject}, page {page}: {date}.", "📚 {subject}, page {page} : {date}."),
        ),
    },
    "flashcards": {
        "add": dict(
            names="add_flashcard new_card create_flashcard learn_word",
            params={"word": "front|word|question|term", "word2": "back|meaning|answer|definition"},
            desc=["Make a card with a word and its meaning", "Add something to learn", "Crée une fiche à apprendre"],
            en="""{word} means {word2}, I want to learn it
@add a card: {word} / {word2}
new flashcard {word}: {word2}
@teach me that {word} is {word2}
front {word}, back {word2}
@make a card for {word} with {word2}""",
            fr="""{word} veut dire {word2}, je veux l'apprendre
@ajouter une fiche : {word} / {word2}
nouvelle fiche {word} : {word2}
@faire une fiche {word} avec {word2}
recto {word}, verso {word2}
@retenir pour mes fiches : {word} = {word2}""",
            done=("🃏 {word} / {word2}", "🃏 {word} / {word2}"),
        ),
        "quiz": dict(
            names="start_quiz quiz_me practice study_session test_me",
            params={"count": "count|cards|questions|n:integer"},
            desc=["Ask the user some cards", "Start a quiz", "Lance une révision"],
            en="""@quiz me on {count} cards
@ask me {count} questions
I want to revise {count} words
{count} cards please
@test me, {count} cards
let's practise {count} words
exam tomorrow, throw {count} cards at me""",
            fr="""@interroger-moi sur {count} fiches
@poser-moi {count} questions
je veux réviser {count} mots
{count} fiches
@tester-moi sur {count} fiches
révision de {count} mots
examen demain, montre-moi {count} fiches""",
            items=("{word}", "{word}"),
        ),
        "forget": dict(
            names="delete_flashcard remove_card drop_word know_it",
            params={"word": "front|word|card|term"},
            desc=["Remove a card that is known", "Delete a word", "Retire une fiche"],
            en="""I know {word} by now
@remove the card {word}
no need to ask {word} any more
@delete {word} from my cards
{word} is easy, drop it
card {word} can go""",
            fr="""je connais {word} maintenant
@retirer la fiche {word}
plus la peine de demander {word}
@supprimer {word} de mes fiches
{word}, c'est facile, enlève
la fiche {word} peut partir""",
            done=("✅ {word} removed.", "✅ {word} retiré."),
        ),
    },
    "insurance": {
        "claim": dict(
            names="file_claim report_damage open_claim declare_loss submit_claim",
            params={"policy": "policy|contract|policy_number|insurance", "topic": "damage|what|description|incident"},
            desc=["Report a damage to the insurance", "File a claim", "Déclare un sinistre"],
            en="""@file a claim on {policy}: {topic}
I had an accident, policy {policy}: {topic}
damage: {topic}, my contract is {policy}
@report {topic} under {policy}
{topic} is broken, insurance {policy}
claim for {topic}, policy {policy}
the storm destroyed {topic}, I'm insured under {policy}""",
            fr="""@déclarer un sinistre sur {policy} : {topic}
j'ai eu un accident, contrat {policy} : {topic}
dégât : {topic}, mon contrat est {policy}
@signaler '{topic}' sur le contrat {policy}
'{topic}' est cassé, assurance {policy}
sinistre {topic}, contrat {policy}
la tempête a détruit '{topic}', je suis assuré sous {policy}""",
            done=("✅ Claim filed: {topic}.", "✅ Sinistre déclaré : {topic}."),
        ),
        "status": dict(
            names="claim_status check_claim claim_progress case_state",
            params={"ref": "claim|claim_id|case|reference"},
            desc=["How far a claim is", "State of an insurance case", "Avancement d'un sinistre"],
            en="""what about my claim {ref}
has the insurance decided on {ref}
status of the claim {ref}
@check the case {ref}
will they pay for {ref}
any news of {ref} from the insurance""",
            fr="""où en est mon sinistre {ref}
l'assurance a-t-elle décidé pour {ref}
état du sinistre {ref}
@vérifier le dossier {ref}
vont-ils rembourser {ref}
des nouvelles de l'assurance pour {ref}""",
            value=("{ref}: {v}.", "{ref} : {v}."),
            v="progress",
        ),
        "cover": dict(
            names="check_cover am_i_insured coverage_for what_is_covered",
            params={"policy": "policy|contract|policy_number|insurance", "topic": "risk|what|thing|event"},
            desc=["Whether a contract covers something", "Extent of an insurance", "Garanties d'un contrat"],
            en="""does {policy} cover {topic}
am I insured for {topic} with {policy}
is {topic} included in {policy}
@check whether {policy} pays for {topic}
{topic}: is it in my policy {policy}
cover for {topic}, contract {policy}
before I go skiing: {topic} under {policy}, yes or no""",
            fr="""est-ce que {policy} couvre '{topic}'
suis-je assuré pour '{topic}' avec {policy}
'{topic}', est-ce compris dans {policy}
@vérifier si {policy} rembourse '{topic}'
{topic} : est-ce dans mon contrat {policy}
garantie pour {topic}, contrat {policy}
avant de partir : '{topic}' sous {policy}, oui ou non""",
            value=("{topic}: {v}.", "{topic} : {v}."),
            v="yes",
        ),
        "quote": dict(
            names="insurance_quote get_offer price_of_cover estimate_premium",
            params={"topic": "what|thing|object|risk", "sum": "value|worth|amount|price:number"},
            desc=["Price of an insurance for a thing of some value", "Get a quote", "Devis d'assurance"],
            en="""what does it cost to insure {topic} worth {sum} euros
insurance for {topic}, value {sum}
@quote me a cover for {topic} at {sum} euros
I want to insure {topic}, it's worth {sum}
@estimate the premium: {topic}, {sum} euros
how much to cover {topic} of {sum} euros""",
            fr="""combien coûte une assurance pour '{topic}', valeur {sum} euros
assurance pour {topic}, valeur {sum}
@faire un devis d'assurance pour '{topic}' à {sum} euros
je veux assurer '{topic}', ça vaut {sum}
@estimer la prime : {topic}, {sum} euros
combien pour couvrir '{topic}', {sum} euros""",
            value=("{topic}: {v}.", "{topic} : {v}."),
            v="money",
        ),
    },
    "tax": {
        "estimate": dict(
            names="estimate_tax compute_tax tax_due how_much_tax",
            params={"sum": "income|amount|earnings|revenue:number", "year": "year|for|tax_year:integer?"},
            desc=["Tax on an income", "How much the state takes", "Estime l'impôt"],
            en="""how much tax on {sum} euros
I earned {sum}, what do I owe the state
tax on an income of {sum} in {year}
@estimate my taxes for {sum} euros
what is left of {sum} after tax
taxes {year}: {sum} euros of income
with {sum} a year, what goes to the state""",
            fr="""combien d'impôt sur {sum} euros
j'ai gagné {sum}, combien pour l'État
impôt sur un revenu de {sum} en {year}
@estimer mes impôts pour {sum} euros
que reste-t-il de {sum} après impôt
impôts {year} : {sum} euros de revenu
avec {sum} par an, combien va à l'État""",
            value=("Tax: {v}.", "Impôt : {v}."),
            v="money",
        ),
        "deadline": dict(
            names="tax_deadline when_to_file filing_date last_day_tax",
            params={"year": "year|for|tax_year|of:integer"},
            desc=["Last day to file the tax return of a year", "Tax deadline", "Date limite de la déclaration"],
            en="""when must I file my taxes for {year}
tax deadline {year}
until when can I send the {year} return
@tell me the last day for the {year} tax return
am I late with the taxes of {year}
how long do I have for {year}, tax-wise""",
            fr="""quand faut-il déclarer les revenus de {year}
date limite des impôts {year}
jusqu'à quand envoyer la déclaration {year}
@donner le dernier jour pour la déclaration de {year}
suis-je en retard pour les impôts de {year}
combien de temps pour les impôts de {year}""",
            value=("{year}: {v}.", "{year} : {v}."),
            v="dated",
        ),
        "deduct": dict(
            names="add_deduction deduct_cost tax_relief write_off",
            params={"item": "what|item|reason|category", "sum": "amount|cost|value|euros:number"},
            desc=["Add a cost that lowers the tax", "Deduct something", "Ajoute une déduction"],
            en="""@deduct {sum} euros for {item}
I can write off {item}, {sum} euros
deduction: {item}, {sum}
@put {item} of {sum} euros in my tax return
{sum} euros of {item} off my taxes
{item} cost {sum}, it's deductible""",
            fr="""@déduire {sum} euros pour {item}
je peux déduire {item}, {sum} euros
déduction : {item}, {sum}
@mettre dans ma déclaration {item} pour {sum} euros
{sum} euros de moins sur mes impôts : {item}
{item} a coûté {sum}, c'est déductible""",
            done=("✅ Deducted: {item}, {sum} €.", "✅ Déduit : {item}, {sum} €."),
        ),
    },
    "housing": {
        "search": dict(
            names="search_flats find_apartment housing_search homes_for_rent",
            params={"city": "city|place|where|location", "sum": "max_rent|budget|rent|limit:number"},
            desc=["Find flats to rent in a city below a price", "Search for a home", "Cherche un appartement"],
            en="""I need a flat in {city} for at most {sum} euros
flats in {city} under {sum}
@find an apartment in {city}, up to {sum} euros
we want to live in {city}, budget {sum}
home to rent: {city}, {sum} euros
is there anything in {city} below {sum}
the rent must not be more than {sum}, and it should be in {city}""",
            fr="""je cherche un appartement à {city} pour {sum} euros au plus
appartements à {city} à moins de {sum}
@trouver un logement à {city}, jusqu'à {sum} euros
on veut habiter à {city}, budget {sum}
location : {city}, {sum} euros
y a-t-il un logement à {city} sous {sum} euros
le loyer ne doit pas dépasser {sum}, et ce sera à {city}""",
            items=("{address}: {price2} €", "{address} : {price2} €"),
        ),
        "visit": dict(
            names="book_viewing visit_flat schedule_visit see_apartment",
            params={"address": "address|flat|place|home", "date": "date|day|when"},
            desc=["Arrange to see a flat", "Book a viewing", "Organise une visite"],
            en="""I'd like to see {address} {date}
@book a viewing of {address} {date}
viewing at {address} {date}
@arrange a visit to {address} {date}
can we look at {address} {date}
{address} looks nice, I'll come {date}
I fell in love with {address}, could I come {date}""",
            fr="""j'aimerais visiter {address} {date}
@réserver une visite du {address} {date}
visite au {address} {date}
@organiser une visite au {address} {date}
peut-on voir {address} {date}
{address} me plaît, je passe {date}
j'ai eu un coup de cœur pour le {address}, puis-je venir {date}""",
            done=("🏠 {address}: {date}.", "🏠 {address} : {date}."),
        ),
        "value": dict(
            names="estimate_home home_value price_of_house appraise",
            params={"address": "address|house|property|home"},
            desc=["What a house is worth", "Estimate a property", "Estime un bien"],
            en="""what is {address} worth
how much could I sell {address} for
value of {address}
@estimate the house at {address}
price of {address}
is {address} expensive""",
            fr="""combien vaut {address}
à combien vendre {address}
valeur du {address}
@estimer la maison au {address}
prix du {address}
est-ce que {address} est cher""",
            value=("{address}: {v}.", "{address} : {v}."),
            v="money",
        ),
        "offer": dict(
            names="make_offer bid_on_house submit_offer propose_price",
            params={"address": "address|house|property|home", "sum": "price|offer|amount|bid:number"},
            desc=["Offer a price for a house", "Bid on a property", "Fait une offre"],
            en="""@offer {sum} euros for {address}
I'd pay {sum} for {address}
@bid {sum} on {address}
my price for {address} is {sum} euros
offer: {address}, {sum}
@make an offer of {sum} euros on {address}""",
            fr="""@proposer {sum} euros pour {address}
je paierais {sum} pour {address}
@offrir {sum} pour {address}
mon prix pour {address} est de {sum} euros
offre : {address}, {sum}
@faire une offre de {sum} euros au {address}""",
            done=("✅ {sum} € for {address}.", "✅ {sum} € pour {address}."),
        ),
    },
    "crypto": {
        "price": dict(
            names="coin_price crypto_price get_rate price_of_coin",
            params={"coin": "coin|currency|symbol|token"},
            desc=["Price of a crypto coin", "Current rate of a token", "Cours d'une cryptomonnaie"],
            en="""how much is one {coin}
what's {coin} at
{coin} price
@check {coin}
is {coin} going up
@tell me what {coin} is worth
did I get rich with {coin}""",
            fr="""combien vaut un {coin}
à combien est le {coin}
cours du {coin}
@vérifier le {coin}
est-ce que le {coin} monte
@dire-moi ce que vaut le {coin}
suis-je riche avec le {coin}""",
            value=("{coin}: {v}", "{coin} : {v}"),
            v="money",
        ),
        "alert": dict(
            names="price_alert alert_coin notify_price watch_coin",
            params={"coin": "coin|currency|symbol|token", "sum": "price|above|limit|target:number"},
            desc=["Tell the user when a coin passes a price", "Price alert", "Alerte sur un cours"],
            en="""@tell me when {coin} reaches {sum}
@alert me if {coin} goes over {sum} euros
I want to know when {coin} hits {sum}
{coin} alert at {sum}
@wake me when {coin} is at {sum}
@watch {coin} for {sum} euros
at {sum} I'd sell my {coin}, so tell me""",
            fr="""@prévenir-moi quand le {coin} atteint {sum}
@alerter-moi si le {coin} dépasse {sum} euros
je veux savoir quand le {coin} passe {sum}
alerte {coin} à {sum}
@réveiller-moi quand le {coin} est à {sum}
@surveiller le {coin}, seuil {sum} euros
à {sum} je vendrais mon {coin}, donc préviens-moi""",
            done=("🔔 {coin}: {sum}.", "🔔 {coin} : {sum}."),
        ),
        "history": dict(
            names="coin_history past_price chart price_history",
            params={"coin": "coin|currency|symbol|token", "days": "days|period|n|last:integer"},
            desc=["Prices of a coin in the last days", "Chart of a token", "Historique d'un cours"],
            en="""how did {coin} do in the last {days} days
{coin} over {days} days
chart of {coin}, {days} days
@show me {coin} for the past {days} days
what did {coin} cost during the last {days} days
@plot {coin} for {days} days""",
            fr="""comment a évolué le {coin} sur {days} jours
le {coin} sur {days} jours
courbe du {coin}, {days} jours
@montrer le {coin} des {days} derniers jours
que valait le {coin} ces {days} derniers jours
@tracer le {coin} sur {days} jours""",
            items=("{dated}: {price2} €", "{dated} : {price2} €"),
        ),
    },
    "market": {
        "watch": dict(
            names="watch_stock add_to_portfolio follow_share track_ticker",
            params={"ticker": "ticker|symbol|stock|share"},
            desc=["Follow a share", "Add a stock to the watch list", "Suit une action"],
            en="""@follow {ticker}
@keep an eye on {ticker}
@add {ticker} to my watch list
I'm interested in {ticker} shares
@watch the stock {ticker}
{ticker} on my list of shares""",
            fr="""@suivre l'action {ticker}
@garder un œil sur {ticker}
@ajouter {ticker} à mes actions suivies
je m'intéresse aux actions {ticker}
@surveiller le titre {ticker}
{ticker} dans ma liste d'actions""",
            done=("📈 {ticker} is followed.", "📈 {ticker} est suivie."),
        ),
        "buy": dict(
            names="buy_shares buy_stock order_shares invest_in",
            params={"ticker": "ticker|symbol|stock|share", "count": "quantity|shares|count|n:integer"},
            desc=["Buy shares of a company", "Place a buying order", "Achète des actions"],
            en="""@buy {count} {ticker}
I want {count} shares of {ticker}
@get me {count} {ticker} shares
@invest in {ticker}, {count} shares
{count} {ticker}, buy
{ticker} is cheap, take {count}
I believe in {ticker}, {count} for me""",
            fr="""@acheter {count} {ticker}
je veux {count} actions {ticker}
@prendre {count} titres {ticker}
@investir dans {ticker}, {count} actions
{count} {ticker}, achat
{ticker} n'est pas cher, prends-en {count}
je crois en {ticker}, {count} pour moi""",
            done=("📈 Bought: {count} {ticker}.", "📈 Acheté : {count} {ticker}."),
        ),
        "sell": dict(
            names="sell_shares sell_stock dump_shares cash_out",
            params={"ticker": "ticker|symbol|stock|share", "count": "quantity|shares|count|n:integer"},
            desc=["Sell shares of a company", "Place a selling order", "Vend des actions"],
            en="""@sell {count} {ticker}
@get rid of {count} {ticker} shares
I don't want my {count} shares of {ticker} any more
@dump {count} {ticker}
{count} {ticker}, sell
{ticker} is falling, out with {count} of them
time to part with {count} of my {ticker}""",
            fr="""@vendre {count} {ticker}
@céder {count} actions {ticker}
je ne veux plus de mes {count} actions {ticker}
@liquider {count} {ticker}
{count} {ticker}, vente
{ticker} baisse, vends-en {count}
il est temps de céder {count} de mes {ticker}""",
            done=("📉 Sold: {count} {ticker}.", "📉 Vendu : {count} {ticker}."),
        ),
        "dividend": dict(
            names="get_dividend dividend_of payout_per_share dividend_date",
            params={"ticker": "ticker|symbol|stock|share"},
            desc=["Dividend of a share", "What a company pays its owners", "Dividende d'une action"],
            en="""what dividend does {ticker} pay
does {ticker} give a dividend
dividend of {ticker}
how much do I get per {ticker} share
@look up the dividend of {ticker}
payout {ticker}""",
            fr="""quel dividende verse {ticker}
est-ce que {ticker} verse un dividende
dividende de {ticker}
combien par action {ticker}
@chercher le dividende de {ticker}
rendement de {ticker}""",
            value=("{ticker}: {v}", "{ticker} : {v}"),
            v="money",
        ),
    },
    "units": {
        "convert": dict(
            names="convert_units unit_converter convert_measure to_unit",
            params={
                "amount": "amount|value|number:number",
                "measure": "from|from_unit|unit|source",
                "measure2": "to|to_unit|target|into",
            },
            desc=["Convert a measure into another unit", "Units of length and weight", "Convertit une mesure"],
            en="""how many {measure2} are {amount} {measure}
{amount} {measure} in {measure2}
@convert {amount} {measure} to {measure2}
what is {amount} {measure} in {measure2}
the recipe says {amount} {measure}, I need {measure2}
@turn {amount} {measure} into {measure2}
the sign says {amount} {measure}, I only understand {measure2}""",
            fr="""combien de {measure2} font {amount} {measure}
{amount} {measure} en {measure2}
@convertir {amount} {measure} en {measure2}
que font {amount} {measure} en {measure2}
la recette dit {amount} {measure}, il me faut des {measure2}
@passer {amount} {measure} en {measure2}
le panneau dit {amount} {measure}, je ne comprends que les {measure2}""",
            value=("{amount} {measure} = {v} {measure2}", "{amount} {measure} = {v} {measure2}"),
            v="number",
        ),
        "temperature": dict(
            names="to_fahrenheit celsius_to_fahrenheit convert_temperature fahrenheit_of",
            params={"degrees": "celsius|degrees|temperature|value:number"},
            desc=["Celsius in Fahrenheit", "Convert a temperature", "Celsius en Fahrenheit"],
            en="""what is {degrees} degrees in Fahrenheit
{degrees} celsius in fahrenheit
@convert {degrees} °C to Fahrenheit
how would an American say {degrees} degrees
{degrees} degrees, what's that in Fahrenheit
Fahrenheit for {degrees} celsius""",
            fr="""combien font {degrees} degrés en Fahrenheit
{degrees} celsius en fahrenheit
@convertir {degrees} °C en Fahrenheit
comment un Américain dirait {degrees} degrés
{degrees} degrés, ça fait quoi en Fahrenheit
en Fahrenheit, {degrees} celsius""",
            value=("{degrees} °C = {v} °F", "{degrees} °C = {v} °F"),
            v="number",
        ),
        "percent": dict(
            names="percentage percent_of calculate_percent share_of",
            params={"percent": "percent|rate|percentage:integer", "sum": "of|value|amount|total:number"},
            desc=["Some percent of a value", "Calculate a percentage", "Pourcentage d'une valeur"],
            en="""what is {percent} percent of {sum}
{percent}% of {sum}
@take {percent} percent of {sum}
how much is {percent}% of {sum}
a discount of {percent} percent on {sum}, how much is that
@work out {percent} percent of {sum}
they take {percent} percent off {sum}, what is that in money""",
            fr="""combien font {percent} pour cent de {sum}
{percent} % de {sum}
@prendre {percent} % de {sum}
que font {percent} % de {sum}
une remise de {percent} % sur {sum}, ça fait combien
@calculer {percent} % de {sum}
on enlève {percent} % de {sum}, ça fait combien d'argent""",
            value=("{percent}% of {sum} = {v}", "{percent} % de {sum} = {v}"),
            v="number",
        ),
    },
    "dictionary": {
        "define": dict(
            names="define define_word dictionary meaning_of lookup_word",
            params={"word": "word|term|expression|query"},
            desc=["Meaning of a word", "Look a word up", "Définition d'un mot"],
            en="""what does {word} mean
what is the meaning of '{word}'
@define {word}
I don't know the word {word}
definition of {word}
@explain the word '{word}'
@look up {word}
my teacher used the word {word} and I didn't get it""",
            fr="""que veut dire {word}
quel est le sens de '{word}'
@définir {word}
je ne connais pas le mot {word}
définition de {word}
@expliquer le mot '{word}'
@chercher {word} dans le dictionnaire
mon prof a dit le mot {word} et je n'ai pas compris""",
            value=("{word}: {v}.", "{word} : {v}."),
            v="sentence",
        ),
        "synonym": dict(
            names="synonyms find_synonym thesaurus other_word_for",
            params={"word": "word|term|expression|for"},
            desc=["Other words with the same meaning", "Synonyms", "Synonymes d'un mot"],
            en="""another word for {word}
what can I say instead of '{word}'
synonyms of {word}
@find a synonym of {word}
I use {word} too often, give me others
how else can one say {word}
I've written {word} five times already, something else please""",
            fr="""un autre mot pour {word}
que dire à la place de '{word}'
synonymes de {word}
@trouver un synonyme de {word}
j'utilise trop {word}, donne-m'en d'autres
comment dire {word} autrement
j'ai déjà écrit {word} cinq fois, autre chose s'il te plaît""",
            items=("{word2}", "{word2}"),
        ),
        "spell": dict(
            names="check_spelling spell_check correct_word how_to_spell",
            params={"word": "word|text|term|input"},
            desc=["Whether a word is written right", "Check the spelling", "Vérifie l'orthographe"],
            en="""is {word} written like that
how do you spell {word}
@check the spelling of {word}
is '{word}' right
did I spell {word} correctly
{word}: spelling""",
            fr="""est-ce que {word} s'écrit comme ça
comment écrit-on {word}
@vérifier l'orthographe de {word}
'{word}', c'est juste
ai-je bien écrit {word}
{word} : orthographe""",
            value=("{word}: {v}", "{word} : {v}"),
            v="yes",
        ),
        "rhyme": dict(
            names="find_rhymes rhymes_with rhyme words_like",
            params={"word": "word|with|term|ending"},
            desc=["Words that rhyme with a word", "Find rhymes for a poem", "Rimes d'un mot"],
            en="""what rhymes with {word}
I'm writing a poem and need something for {word}
rhymes for {word}
@find a rhyme for {word}
@give me words that end like {word}
a rhyme on {word} please""",
            fr="""qu'est-ce qui rime avec {word}
j'écris un poème, il me faut une rime en {word}
rimes pour {word}
@trouver une rime à {word}
@donner des mots qui finissent comme {word}
une rime avec {word}""",
            items=("{word2}", "{word2}"),
        ),
    },
    "textwork": {
        "upper": dict(
            names="to_uppercase uppercase capitals shout_text",
            params={"text2": "text|input|string|content"},
            desc=["Turn a text into capital letters", "Uppercase", "Met un texte en majuscules"],
            en="""@write '{text2}' in capitals
'{text2}' in upper case
@make '{text2}' all capital letters
capital letters: '{text2}'
@turn '{text2}' into capitals
I want '{text2}' in big letters""",
            fr="""@écrire '{text2}' en majuscules
'{text2}' en majuscules
@mettre '{text2}' en lettres capitales
majuscules : '{text2}'
@passer '{text2}' en capitales
je veux '{text2}' en grandes lettres""",
            value=("{v}", "{v}"),
            v="sentence",
        ),
        "count": dict(
            names="count_words word_count text_length how_long_is_text",
            params={"text2": "text|input|string|content"},
            desc=["Number of words of a text", "How long a text is", "Compte les mots d'un texte"],
            en="""how many words has '{text2}'
@count the words in '{text2}'
how long is '{text2}'
word count: '{text2}'
length of '{text2}'
'{text2}', how many words""",
            fr="""combien de mots a '{text2}'
@compter les mots de '{text2}'
quelle longueur fait '{text2}'
nombre de mots : '{text2}'
longueur de '{text2}'
'{text2}', combien de mots""",
            value=("{v} words.", "{v} mots."),
            v="count",
        ),
        "replace": dict(
            names="replace_word substitute find_and_replace swap_words",
            params={
                "word": "find|old|search|from",
                "word2": "replace|new|with|to",
                "document": "document|file|in|path",
            },
            desc=["Replace a word by another in a file", "Find and replace", "Remplace un mot dans un fichier"],
            en="""@replace {word} by {word2} in {document}
{word} should be {word2} in {document}
@change every {word} to {word2} in {document}
in {document}, {word} becomes {word2}
@swap {word} for {word2} in {document}
I wrote {word} instead of {word2} in {document}
the name is no longer {word} but {word2}, correct {document}""",
            fr="""@remplacer {word} par {word2} dans {document}
{word} doit devenir {word2} dans {document}
@changer tous les {word} en {word2} dans {document}
dans {document}, {word} devient {word2}
@mettre {word2} à la place de {word} dans {document}
j'ai écrit {word} au lieu de {word2} dans {document}
on ne dit plus {word} mais {word2}, corrige {document}""",
            done=("✅ {word} → {word2}", "✅ {word} → {word2}"),
        ),
        "qr": dict(
            names="make_qr qr_code create_qr generate_code",
            params={"url": "url|content|link|data"},
            desc=["Make a QR code of a link", "Turn an address into a square code", "Crée un code QR"],
            en="""@make a QR code for {url}
a QR code of {url}
people should scan {url}, make a code
@turn {url} into a QR code
QR {url}
I need a square code for {url}""",
            fr="""@faire un code QR pour {url}
un code QR de {url}
les gens doivent scanner {url}, fais un code
@transformer {url} en code QR
QR {url}
il me faut un code à scanner pour {url}""",
            done=("✅ QR code made.", "✅ Code QR créé."),
        ),
    },
}
