"""School and learning by heart."""

DOMAINS = {
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
            items="grade",
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
            items="sentence",
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
            items="word",
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
        ),
    },
}
