"""Timetables, courses, papers, quizzes and learning to drive."""

DOMAINS = {
    "timetable": {
        "today": dict(
            names="class_timetable lessons_of_day show_timetable get_lessons",
            params={"name": "pupil|class|who", "weekday": "day|weekday|on"},
            desc=["Lessons of a pupil on a day", "Class timetable", "Emploi du temps d'un élève"],
            en="""which lessons does {name} have on {weekday}
timetable of {name}, {weekday}
@show the timetable of {name} for {weekday}
what subjects are on {name}'s timetable on {weekday}
lessons on {weekday}: {name}
@look up {name}'s lessons on {weekday}""",
            fr="""quels cours a {name} le {weekday}
emploi du temps de {name}, {weekday}
@montrer l'emploi du temps de {name} pour {weekday}
quelles matières sont à l'emploi du temps de {name} le {weekday}
cours du {weekday} : {name}
@chercher les cours de {name} le {weekday}""",
            items="subject time",
        ),
        "cancel": dict(
            names="cancel_lesson lesson_cancelled drop_lesson no_class",
            params={"subject": "subject|lesson|class", "date": "date|day|when"},
            desc=["Cancel a lesson on a day", "No class", "Annule un cours"],
            en="""@cancel the {subject} lesson {date}
no {subject} class {date}
the {subject} teacher is ill, cancel the lesson {date}
{subject} lesson {date}: cancelled
@drop the lesson in {subject} {date}
the {subject} lesson does not take place {date}""",
            fr="""@annuler le cours, matière {subject}, {date}
pas de cours {date} : {subject}
le professeur est malade, annule le cours {date}, matière {subject}
cours {date} annulé : {subject}
@supprimer la leçon {date}, {subject}
le cours n'a pas lieu {date}, {subject}""",
        ),
        "room": dict(
            names="change_classroom move_lesson lesson_room set_classroom",
            params={"subject": "subject|lesson|class", "hall": "room|classroom|to"},
            desc=["Move a lesson to another classroom", "Change the room of a class", "Change la salle d'un cours"],
            en="""@move the {subject} lesson to {hall}
{subject} lesson in {hall} instead
@change the classroom of {subject} to {hall}
the {subject} class now takes place in {hall}
classroom for {subject}: {hall}
{subject}: lesson moves to {hall}""",
            fr="""@déplacer le cours en {hall}, matière {subject}
matière {subject}, cours en {hall} à la place
@changer la salle du cours, {subject} : {hall}
le cours a maintenant lieu en {hall}, {subject}
salle de classe pour {subject} : {hall}
{subject} : le cours passe en {hall}""",
        ),
    },
    "courses": {
        "search": dict(
            names="search_courses find_course courses_about course_catalog",
            params={"topic": "topic|subject|about"},
            desc=[
                "Find courses of the university about a topic",
                "Course catalog",
                "Cherche des cours de l'université",
            ],
            en="""@find a course about {topic}
which courses are there on {topic}
@search the course catalog for {topic}
courses about {topic}
does the university offer a course on {topic}
course catalog: {topic}""",
            fr="""@trouver un cours sur {topic}
quels cours y a-t-il sur {topic}
@chercher {topic} dans le catalogue de cours
cours sur {topic}
l'université propose-t-elle un cours sur {topic}
catalogue de cours : {topic}""",
            items="title name",
        ),
        "enrol": dict(
            names="enrol_course join_course sign_up_for_course register_for_course",
            params={"title": "course|title|class"},
            desc=["Enrol in a course of the university", "Sign up for a class", "S'inscrit à un cours"],
            en="""@enrol me in the course {title}
@sign up for the course {title}
I want to attend the course {title}
@join the course {title}
course {title}: enrol
@register me for the university course {title}""",
            fr="""@inscrire-moi au cours {title}
@faire mon inscription au cours {title}
je veux suivre le cours {title}
@rejoindre le cours {title}
cours {title} : inscription
je m'inscris au cours {title} de l'université""",
        ),
        "drop": dict(
            names="drop_course leave_course unenrol withdraw_from_course",
            params={"title": "course|title|class"},
            desc=["Drop a course one is enrolled in", "Withdraw from a class", "Abandonne un cours"],
            en="""@drop the course {title}
@withdraw me from the course {title}
the course {title} is too hard, I'm leaving it
@unenrol me from {title}
course {title}: drop
I no longer attend the course {title}""",
            fr="""@abandonner le cours {title}
@retirer-moi du cours {title}
le cours {title} est trop dur, je l'abandonne
@désinscrire-moi du cours {title}
cours {title} : abandon
je ne suis plus le cours {title}""",
        ),
        "credits": dict(
            names="credit_points how_many_credits earned_credits credits_so_far",
            params={},
            desc=["How many credit points have been earned so far", "Credits of the studies", "Crédits obtenus"],
            en="""how many credits do I have
@show my credit points
credits earned so far
do I have enough credits for the degree
my credit points
@count my study credits""",
            fr="""combien de crédits ai-je
@montrer mes crédits ECTS
crédits obtenus jusqu'ici
ai-je assez de crédits pour le diplôme
mes crédits d'études
@compter mes crédits d'études""",
            v="points",
        ),
    },
    "papers": {
        "find": dict(
            names="search_papers find_paper scholar_search literature_search",
            params={"topic": "topic|query|about", "year": "since|from_year|year:integer?"},
            desc=["Find scientific papers about a topic", "Literature search", "Cherche des articles scientifiques"],
            en="""@find papers about {topic}
scientific articles on {topic}
@search the literature on {topic} since {year}
papers on {topic} from {year} on
which research has been published about {topic}
literature: {topic}""",
            fr="""@trouver des articles scientifiques sur {topic}
publications scientifiques sur {topic}
@chercher la littérature sur {topic} depuis {year}
articles de recherche sur {topic} à partir de {year}
quelles recherches ont été publiées sur {topic}
littérature scientifique : {topic}""",
            items="title name",
        ),
        "cites": dict(
            names="who_cites citing_papers get_citations cited_by",
            params={"title": "paper|title|article"},
            desc=["Papers that cite a paper", "Citations", "Articles qui citent un article"],
            en="""who cites the paper {title}
@list the citations of {title}
which papers cite {title}
papers citing {title}
how often is {title} cited, show me by whom
citations of the article {title}""",
            fr="""qui cite l'article {title}
@lister les citations de {title}
quels articles citent {title}
publications citant {title}
{title} est-il souvent cité, montre par qui
citations de l'article {title}""",
            items="title",
        ),
        "bibtex": dict(
            names="export_bibtex cite_paper bibliography_entry make_citation",
            params={"title": "paper|title|article"},
            desc=["Entry of a paper for the bibliography", "BibTeX", "Référence bibliographique d'un article"],
            en="""BibTeX for {title}
@make a bibliography entry for {title}
@export the citation of the paper {title}
how do I cite {title}
bibliography: {title}
I need the reference of {title} for my thesis""",
            fr="""BibTeX pour {title}
@faire une entrée bibliographique pour {title}
@exporter la référence de l'article {title}
comment citer {title}
bibliographie : {title}
il me faut la référence de {title} pour mon mémoire""",
            v="sentence",
        ),
    },
    "trivia": {
        "ask": dict(
            names="trivia_question ask_me_question next_question quiz_question",
            params={"subject": "category|topic|subject"},
            desc=["Ask a trivia question of a category", "Quiz question", "Pose une question de quiz"],
            en="""@ask me a trivia question about {subject}
trivia, {subject}
a quiz question on {subject}, please
question of general knowledge: {subject}
I know everything about {subject}, ask me a trivia question
next trivia question, category {subject}""",
            fr="""@poser-moi une question de culture générale, thème {subject}
quiz, {subject}
une question de quiz, thème {subject}
question de culture générale : {subject}
pose-moi une question de quiz, {subject}
prochaine question du quiz, catégorie {subject}""",
            v="sentence",
        ),
        "answer": dict(
            names="answer_trivia submit_answer give_answer my_answer",
            params={"word": "answer|guess|text"},
            desc=["Answer the trivia question that was asked", "Submit an answer", "Répond à la question du quiz"],
            en="""my answer is {word}
I answer {word} to the trivia question
@submit the answer {word}
the answer to the quiz question is {word}
trivia answer: {word}
I guess {word} is the answer""",
            fr="""ma réponse est {word}
je réponds {word} à la question du quiz
@donner la réponse {word}
la réponse à la question du quiz est {word}
réponse au quiz : {word}
je crois que la réponse est {word}""",
            v="yes",
        ),
        "score": dict(
            names="trivia_score quiz_points my_quiz_score points_so_far",
            params={},
            desc=["Points of the trivia quiz so far", "Score of the quiz", "Points du quiz"],
            en="""what is my trivia score
how many points do I have in the quiz
@show the quiz score
trivia score
am I winning the quiz, how many points
quiz points so far""",
            fr="""quel est mon score au quiz
combien de points ai-je dans le quiz
@montrer le score du quiz
score du quiz
est-ce que je gagne le quiz, combien de points
points du quiz jusqu'ici""",
            v="points",
        ),
    },
    "drivingschool": {
        "lesson": dict(
            names="book_driving_lesson driving_lesson schedule_drive practice_drive",
            params={"name": "pupil|learner|for", "date": "date|day|when"},
            desc=["Book a driving lesson for a learner", "Practice drive", "Réserve une leçon de conduite"],
            en="""@book a driving lesson for {name} {date}
driving lesson: {name}, {date}
{name} wants to practise driving {date}
@schedule a driving lesson {date} for {name}
{name}, driving lesson {date}
a lesson at the wheel for {name} {date}""",
            fr="""@réserver une leçon de conduite pour {name} {date}
leçon de conduite : {name}, {date}
{name} veut s'entraîner à conduire {date}
@prévoir une heure de conduite {date} pour {name}
{name}, leçon de conduite {date}
une leçon au volant pour {name} {date}""",
        ),
        "theory": dict(
            names="practice_theory theory_question mock_theory_test highway_code_question",
            params={},
            desc=["A question of the theory test for drivers", "Highway code practice", "Question du code de la route"],
            en="""@ask me a question of the theory test
I want to practise the highway code
theory test question
@test me on the highway code
theory for the driving licence, a question please
practice question of the driving theory""",
            fr="""@poser-moi une question du code de la route
je veux réviser le code de la route
question du code
@interroger-moi sur le code de la route
code pour le permis, une question
question d'entraînement au code""",
            v="sentence",
        ),
        "hours": dict(
            names="driving_hours lessons_taken hours_driven how_many_lessons",
            params={"name": "pupil|learner|of"},
            desc=["How many driving lessons a learner has had", "Hours driven", "Heures de conduite faites"],
            en="""how many driving lessons has {name} had
hours driven by {name}
@count the driving lessons of {name}
driving hours of the learner {name}
does {name} have enough driving hours
lessons taken: {name}""",
            fr="""combien de leçons de conduite a eues {name}
heures de conduite de {name}
@compter les leçons de conduite de {name}
heures au volant de l'élève {name}
{name} a-t-il assez d'heures de conduite
leçons prises : {name}""",
            v="hours",
        ),
    },
    "creche": {
        "pickup": dict(
            names="authorize_pickup register_pickup set_pickup_person allow_pickup",
            params={"name": "child|kid|of", "name2": "person|by|adult"},
            desc=["Say who may fetch a child from the nursery", "Pickup person", "Qui peut venir chercher un enfant"],
            en="""{name2} will fetch {name} from the nursery
@let {name2} pick up {name} from the nursery
pickup of {name}: {name2}
@allow {name2} to fetch the child {name}
nursery, {name2} picks up {name}
today {name2} collects {name} from the nursery""",
            fr="""{name2} viendra chercher {name} à la crèche
@laisser {name2} venir chercher {name} à la crèche
sortie de crèche de {name} : {name2}
@autoriser {name2} à récupérer l'enfant {name}
crèche, {name2} récupère {name}
aujourd'hui c'est {name2} qui prend {name} à la crèche""",
        ),
        "nap": dict(
            names="log_nap child_nap record_nap note_nap",
            params={"name": "child|kid|of", "minutes": "minutes|duration|for:integer"},
            desc=["Note how long a child of the nursery has napped", "Log a nap", "Note la sieste d'un enfant"],
            en="""{name} napped {minutes} minutes
@log a nap of {minutes} minutes for {name}
nap: {name}, {minutes} minutes
@note that {name} took a nap of {minutes} minutes
{name}'s nap lasted {minutes} minutes
nursery, {name} has had a nap, {minutes} minutes""",
            fr="""{name} a fait la sieste {minutes} minutes
@noter une sieste de {minutes} minutes pour {name}
sieste : {name}, {minutes} minutes
@inscrire que {name} a fait une sieste de {minutes} minutes
la sieste de {name} a duré {minutes} minutes
crèche, {name} a fait une sieste, {minutes} minutes""",
        ),
        "place": dict(
            names="free_nursery_places nursery_vacancy creche_places is_nursery_full",
            params={"city": "city|where|town"},
            desc=["Whether nurseries of a town have free places", "Vacancy for a child", "Places libres en crèche"],
            en="""are there free nursery places in {city}
nursery place in {city}
@check the nurseries of {city} for a free place
does a nursery in {city} have room for a child
nursery vacancy, {city}
which nursery in {city} has a place""",
            fr="""y a-t-il des places en crèche à {city}
place en crèche à {city}
@vérifier s'il y a une place dans les crèches de {city}
une crèche de {city} a-t-elle de la place pour un enfant
places de crèche libres, {city}
quelle crèche de {city} a une place""",
            items="company",
        ),
    },
    "tutoring": {
        "find": dict(
            names="find_tutor search_tutors private_teacher look_for_tutor",
            params={"subject": "subject|for|field", "city": "city|where|near"},
            desc=[
                "Find a private tutor for a subject in a city",
                "Private teacher",
                "Cherche un professeur particulier",
            ],
            en="""@find a tutor for {subject} in {city}
private lessons, {subject}, {city}
I need a tutor in {subject} near {city}
@look for a private teacher of {subject} in {city}
tutor wanted: {subject}, {city}
who gives private lessons in {subject} in {city}""",
            fr="""@trouver un professeur particulier à {city}, matière {subject}
cours particuliers, {subject}, {city}
il me faut un prof particulier près de {city}, {subject}
@chercher un tuteur à {city}, matière {subject}
prof particulier recherché : {subject}, {city}
qui donne des cours particuliers à {city}, {subject}""",
            items="name price",
        ),
        "book": dict(
            names="book_tutor tutoring_session reserve_tutor private_lesson",
            params={"name": "tutor|teacher|with", "date": "date|day|when"},
            desc=["Book a session with a tutor", "Private lesson", "Réserve une séance avec un tuteur"],
            en="""@book the tutor {name} {date}
private lesson with {name} {date}
tutoring session, {name}, {date}
@reserve a tutoring session with {name} {date}
my tutor {name} should come {date}
a session with the tutor {name} {date}""",
            fr="""@réserver le tuteur {name} {date}
cours particulier avec {name} {date}
séance de soutien, {name}, {date}
@réserver une séance de soutien avec {name} {date}
mon tuteur {name} doit venir {date}
une séance avec le tuteur {name} {date}""",
        ),
        "pay": dict(
            names="pay_tutor settle_lesson pay_lesson_fee tutor_payment",
            params={"name": "tutor|teacher|to", "hours": "hours|lessons|for:integer"},
            desc=["Pay a tutor for some hours", "Lesson fee", "Paie des heures de soutien"],
            en="""@pay the tutor {name} for {hours} hours
{hours} hours of lessons to be paid to the tutor {name}
tutor {name}: pay {hours} hours
@settle {hours} hours of tutoring with {name}
the tutor {name} gets paid for {hours} hours
fee of the tutor {name}, {hours} hours""",
            fr="""@payer le tuteur {name} pour {hours} heures
{hours} heures de soutien à payer au tuteur {name}
tuteur {name} : payer {hours} heures
@régler {hours} heures de soutien avec {name}
le tuteur {name} est payé pour {hours} heures
honoraires du tuteur {name}, {hours} heures""",
        ),
    },
}
