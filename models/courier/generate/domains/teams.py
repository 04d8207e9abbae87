"""Meetings, people, boards and contracts."""

DOMAINS = {
    "meetings": {
        "book": dict(
            names="book_room reserve_room room_booking get_meeting_room",
            params={"hall": "room|name|which", "date": "date|day|when", "time": "time|at|start"},
            desc=["Book a meeting room", "Reserve a room at a time", "Réserve une salle de réunion"],
            en="""@book {hall} {date} at {time}
I need {hall} {date} at {time}
@reserve the meeting room {hall} for {date}, {time}
I want {hall} {date} at {time}, @book it
meeting in {hall} {date} at {time}
{hall}, {date}, {time}, book it
the client comes {date} at {time}, we'll sit in {hall}""",
            fr="""@réserver {hall} {date} à {time}
il me faut la salle {hall} {date} à {time}
@bloquer la salle de réunion {hall} pour {date}, {time}
réunion en salle {hall} {date} à {time}
{hall}, {date}, {time}, réserve
@prendre la salle {hall} {date} à {time}
le client vient {date} à {time}, on se met en {hall}""",
        ),
        "free": dict(
            names="free_meeting_rooms find_room available_meeting_rooms which_room_is_free",
            params={"people": "people|seats|capacity|size:integer", "time": "time|at|when"},
            desc=["Rooms that are free and large enough", "Find a room for some people", "Trouve une salle libre"],
            en="""which room is free at {time} for {people} people
a room for {people} at {time}
where can {people} people meet at {time}
@find a room at {time} for {people}
we are {people} and need a place at {time}
room for {people}, {time}
where do I put {people} guests at {time}""",
            fr="""quelle salle est libre à {time} pour {people} personnes
une salle pour {people} à {time}
où peuvent se réunir {people} personnes à {time}
@trouver une salle à {time} pour {people}
nous sommes {people} et cherchons une salle à {time}
salle pour {people}, {time}
où mettre {people} invités à {time}""",
            items="hall",
        ),
        "release": dict(
            names="release_room cancel_room give_up_room free_room",
            params={"hall": "room|name|which", "date": "date|day|when"},
            desc=["Give a booked room back", "Cancel a room", "Libère une salle"],
            en="""@release {hall} {date}
we don't need {hall} {date} after all
@give up the room {hall} {date}
{hall} is free again {date}
@cancel the room {hall} {date}
no meeting in {hall} {date}
the meeting is off, somebody else can have {hall} {date}""",
            fr="""@libérer {hall} {date}
pas besoin de la salle {hall} {date} finalement
@rendre la salle {hall} {date}
la salle {hall} est de nouveau libre {date}
@annuler la salle {hall} {date}
pas de réunion en {hall} {date}
la réunion tombe à l'eau, quelqu'un d'autre peut avoir {hall} {date}""",
        ),
        "minutes": dict(
            names="write_minutes save_minutes meeting_notes record_decision",
            params={"topic": "meeting|title|subject|about", "text": "text|notes|content|decision"},
            desc=["Save the minutes of a meeting", "Write down what was decided", "Enregistre un compte rendu"],
            en="""minutes of {topic}: {text}
@write the minutes of {topic}: {text}
in the meeting about {topic} we decided: {text}
@save for the meeting {topic}: {text}
decision, {topic}: {text}
@note about the {topic} meeting: {text}""",
            fr="""compte rendu de {topic} : {text}
@écrire le compte rendu de {topic} : {text}
à la réunion {topic} on a décidé : {text}
@enregistrer pour la réunion {topic} : {text}
décision, {topic} : {text}
@noter pour la réunion {topic} : {text}""",
        ),
    },
    "hiring": {
        "candidates": dict(
            names="list_candidates applicants_for get_applications who_applied",
            params={"job": "job|position|role|opening"},
            desc=["People who applied for a job", "List of candidates", "Candidats à un poste"],
            en="""who applied for the {job} job
candidates for {job}
@list the applicants for the {job} position
do we have anybody for the {job} opening
@show me who wants to be our {job}
applications for {job}""",
            fr="""qui a postulé comme {job}
candidats au poste de {job}
@lister les candidatures pour le poste de {job}
a-t-on quelqu'un pour le poste de {job}
@montrer qui veut être {job} chez nous
candidatures {job}""",
            items="name",
        ),
        "interview": dict(
            names="schedule_interview plan_interview invite_candidate book_interview",
            params={"name": "candidate|name|person|who", "date": "date|day|when", "time": "time|at|hour?"},
            desc=["Plan an interview with a candidate", "Invite an applicant", "Planifie un entretien"],
            en="""@interview {name} {date}
@invite {name} for an interview {date} at {time}
I want to meet the candidate {name} {date}
interview with {name} {date} at {time}
@schedule {name}'s interview for {date}
{name} comes for a job interview {date}
let's have {name} in for a talk about the job {date}""",
            fr="""@faire passer un entretien à {name} {date}
@convoquer {name} à un entretien {date} à {time}
je veux rencontrer le candidat {name} {date}
entretien avec {name} {date} à {time}
@planifier l'entretien de {name} pour {date}
{name} vient pour un entretien d'embauche {date}
faisons venir {name} pour parler du poste {date}""",
        ),
        "reject": dict(
            names="reject_candidate decline_applicant refuse_application turn_down",
            params={"name": "candidate|name|person|applicant"},
            desc=["Refuse a candidate", "Turn an applicant down", "Refuse un candidat"],
            en="""we don't take {name}
@reject {name}
@turn {name} down
{name} is not the right candidate
no for {name}
@decline the application of {name}
tell {name} it was a no""",
            fr="""on ne prend pas {name}
@refuser {name}
@écarter la candidature de {name}
{name} n'est pas le bon candidat
c'est non pour {name}
@décliner la candidature de {name}
dis à {name} que c'est non""",
        ),
        "hire": dict(
            names="hire_candidate make_offer accept_candidate send_job_offer",
            params={"name": "candidate|name|person|applicant", "sum": "salary|pay|amount|offer:number"},
            desc=["Offer a candidate the job", "Hire somebody with a salary", "Embauche un candidat"],
            en="""we take {name} for {sum} euros
@hire {name} at {sum}
@offer {name} the job for {sum} euros
{name} is the one, {sum} euros a month
job offer to {name}: {sum}
@make {name} an offer of {sum} euros
start the papers for {name}, {sum} euros a month""",
            fr="""on prend {name} pour {sum} euros
@embaucher {name} à {sum}
@proposer le poste à {name} pour {sum} euros
c'est {name} qu'il nous faut, {sum} euros par mois
offre d'emploi à {name} : {sum}
@faire une offre de {sum} euros à {name}
lance les papiers pour {name}, {sum} euros par mois""",
        ),
    },
    "jobs": {
        "search": dict(
            names="search_jobs find_vacancies job_offers openings_for",
            params={"job": "job|position|what|keyword", "city": "city|place|where|location"},
            desc=["Find job offers in a city", "Vacancies for a profession", "Cherche des offres d'emploi"],
            en="""I'm looking for work as a {job} in {city}
jobs for a {job} in {city}
is anybody hiring a {job} in {city}
@find {job} jobs in {city}
vacancies: {job}, {city}
who needs a {job} in {city}
I lost my job in {city}, I was a {job}""",
            fr="""je cherche du travail comme {job} à {city}
offres d'emploi de {job} à {city}
qui embauche un {job} à {city}
@trouver un poste de {job} à {city}
emploi : {job}, {city}
qui a besoin d'un bon {job} à {city}
j'ai perdu mon travail à {city}, j'étais {job}""",
            items="company",
        ),
        "apply": dict(
            names="apply_job send_application submit_cv apply_for",
            params={"company": "company|employer|firm|to", "document": "cv|resume|file|attachment"},
            desc=["Apply at a company with a CV", "Send an application", "Postule dans une entreprise"],
            en="""@apply at {company} with {document}
I want to work for {company}, my CV is {document}
@send {document} to {company} as my application
application to {company}: {document}
@use {document} to apply at {company}
{company} is hiring, apply with {document}
my dream is {company}, here is {document}""",
            fr="""@postuler chez {company} avec {document}
je veux travailler chez {company}, mon CV est {document}
candidature chez {company} : {document}
@utiliser {document} pour postuler chez {company}
{company} embauche, postule avec {document}
@proposer ma candidature à {company} avec {document}
mon rêve, c'est {company}, voici {document}""",
        ),
        "alert": dict(
            names="job_alert notify_jobs watch_vacancies subscribe_jobs",
            params={"job": "job|position|keyword|what"},
            desc=["Tell the user about new job offers", "Alert for a profession", "Alerte emploi"],
            en="""@tell me when somebody needs a {job}
job alert for {job}
@watch for {job} vacancies
I want to hear about new {job} jobs
@notify me of {job} openings
keep an eye out for {job} jobs""",
            fr="""@prévenir-moi quand on cherche un {job}
alerte emploi {job}
@surveiller les postes de {job}
je veux recevoir les nouvelles offres de {job}
@avertir-moi des offres de {job}
@guetter les emplois de {job}""",
        ),
    },
    "timesheet": {
        "log": dict(
            names="log_hours track_time add_hours record_work book_time",
            params={"hours": "hours|duration|time|h:integer", "topic": "project|on|task|what"},
            desc=["Log hours worked on a project", "Track working time", "Saisit des heures de travail"],
            en="""I worked {hours} hours on {topic}
@log {hours} hours on {topic}
{hours} hours for {topic}
@book {hours} h on the project {topic}
today: {hours} hours of {topic}
{topic} took me {hours} hours
put down {hours} hours, I was busy with {topic}""",
            fr="""j'ai travaillé {hours} heures sur {topic}
@saisir {hours} heures sur {topic}
{hours} heures pour {topic}
@imputer {hours} h au projet {topic}
aujourd'hui : {hours} heures sur {topic}
{topic} m'a pris {hours} heures
compte {hours} heures, j'étais sur {topic}""",
        ),
        "total": dict(
            names="hours_total worked_hours time_on_project sum_hours",
            params={"topic": "project|on|task|what"},
            desc=["Hours spent on a project so far", "Total time of a project", "Heures passées sur un projet"],
            en="""how many hours have we put into {topic}
time spent on {topic}
total hours for {topic}
@add up the hours on {topic}
how long did {topic} take so far
what has {topic} cost in hours""",
            fr="""combien d'heures avons-nous passées sur {topic}
temps passé sur {topic}
total des heures de {topic}
@additionner les heures sur {topic}
combien de temps a pris {topic}
où en sont les heures pour {topic}""",
            v="count",
        ),
        "clock": dict(
            names="clock_in start_work punch_in begin_shift",
            params={"name": "employee|name|who|badge"},
            desc=["Somebody starts working now", "Clock in", "Pointe l'arrivée d'une personne"],
            en="""{name} starts working now
@clock {name} in
{name} has just arrived
@punch in for {name}
{name} begins the shift
{name} is at work
the first one in the office today is {name}""",
            fr="""{name} commence le travail
@pointer l'arrivée de {name}
{name} vient d'arriver
@badger pour {name}
{name} prend son service
{name} est au travail
le premier au bureau aujourd'hui est {name}""",
        ),
    },
    "polls": {
        "create": dict(
            names="create_poll new_poll start_vote ask_group open_poll",
            params={"option": "option1|first|a|choice_a", "option2": "option2|second|b|choice_b"},
            desc=["Start a poll between two options", "Let the group vote", "Crée un sondage"],
            en="""@start a poll: {option} or {option2}
@let everybody vote between {option} and {option2}
poll: {option} / {option2}
@ask the team: {option} or {option2}
a vote on {option} against {option2}
what does the group prefer, {option} or {option2}
half of us want {option}, half want {option2}, let them decide""",
            fr="""@lancer un sondage : {option} ou {option2}
@faire voter entre {option} et {option2}
sondage : {option} / {option2}
@demander à l'équipe : {option} ou {option2}
un vote entre {option} et {option2}
que préfère le groupe, {option} ou {option2}
la moitié veut {option}, l'autre {option2}, qu'ils décident""",
        ),
        "vote": dict(
            names="vote cast_vote choose_option give_vote",
            params={"ref": "poll|poll_id|id|number", "option": "option|choice|answer|for"},
            desc=["Vote in a poll", "Choose an option", "Vote dans un sondage"],
            en="""I vote for {option} in {ref}
@vote {option} in the poll {ref}
poll {ref}: I take {option}
my choice in {ref} is {option}
@give my vote to {option} in {ref}
{option} in poll {ref}""",
            fr="""je vote pour {option} dans {ref}
@voter {option} au sondage {ref}
sondage {ref} : je prends {option}
mon choix dans {ref} est {option}
@donner ma voix à {option} dans {ref}
{option} dans le sondage {ref}""",
        ),
        "results": dict(
            names="poll_results get_votes who_won vote_count",
            params={"ref": "poll|poll_id|id|number"},
            desc=["Results of a poll", "How many voted for what", "Résultats d'un sondage"],
            en="""who won the poll {ref}
results of {ref}
how did people vote in {ref}
@show the outcome of poll {ref}
@count the votes of {ref}
poll {ref}: what came out
I'm curious about {ref}, who is ahead""",
            fr="""qui a gagné le sondage {ref}
résultats de {ref}
comment les gens ont-ils voté dans {ref}
@montrer le résultat du sondage {ref}
@compter les voix de {ref}
sondage {ref} : qu'en est-il
je suis curieux pour {ref}, qui est devant""",
            items="option count",
        ),
        "close": dict(
            names="close_poll end_vote stop_poll finish_poll",
            params={"ref": "poll|poll_id|id|number"},
            desc=["End a poll", "Nobody can vote any more", "Clôt un sondage"],
            en="""@close the poll {ref}
nobody may vote in {ref} any more
@end the vote {ref}
{ref} is over
@stop poll {ref}
enough votes in {ref}""",
            fr="""@fermer le sondage {ref}
plus personne ne vote dans {ref}
@terminer le vote {ref}
{ref}, c'est fini
@arrêter le sondage {ref}
assez de votes dans {ref}""",
        ),
    },
    "board": {
        "move": dict(
            names="move_card set_card_column drag_card change_status",
            params={"card": "card|title|item|ticket", "stage": "column|list|to|status"},
            desc=["Move a card to another column", "Change the state of a card", "Déplace une carte"],
            en="""@move the card {card} to {stage}
{card} goes to {stage}
@drag {card} into {stage}
card {card}: {stage}
@put {card} in the column {stage}
{card} belongs in {stage} now
I'm done with {card}, it can go to {stage}""",
            fr="""@déplacer la carte {card} vers {stage}
{card} passe en {stage}
@glisser {card} dans {stage}
carte {card} : {stage}
@mettre {card} dans la colonne {stage}
{card} va maintenant dans {stage}
j'ai fini {card}, ça peut passer en {stage}""",
        ),
        "assign": dict(
            names="assign_card set_assignee give_card_to card_owner",
            params={"card": "card|title|item|ticket", "name": "person|assignee|who|to"},
            desc=["Give a card to a person", "Decide who works on a card", "Attribue une carte"],
            en="""@give the card {card} to {name}
{name} works on {card}
@assign {card} to {name}
card {card} is for {name}
@let {name} do the card {card}
{name} takes {card}
nobody looks after {card}, {name} could""",
            fr="""@donner la carte {card} à {name}
{name} travaille sur {card}
@attribuer {card} à {name}
la carte {card} est pour {name}
@confier la carte {card} à {name}
{name} prend {card}
personne ne s'occupe de {card}, {name} pourrait""",
        ),
        "comment": dict(
            names="comment_card add_comment card_note reply_on_card",
            params={"card": "card|title|item|ticket", "text": "text|comment|message|body"},
            desc=["Write a comment on a card", "Add a remark", "Commente une carte"],
            en="""@comment on {card}: {text}
@write under the card {card}: {text}
remark on {card}: {text}
@add to the card {card}: {text}
about {card}: {text}
comment for {card}: {text}""",
            fr="""@commenter {card} : {text}
@écrire sous la carte {card} : {text}
remarque sur {card} : {text}
@ajouter sur la carte {card} : {text}
à propos de {card} : {text}
commentaire pour {card} : {text}""",
        ),
        "archive": dict(
            names="archive_card remove_card hide_card delete_card",
            params={"card": "card|title|item|ticket"},
            desc=["Take a card off the board", "Archive a card", "Archive une carte"],
            en="""@archive the card {card}
@take {card} off the board
the card {card} can go
we no longer need the card {card}
@hide {card}
@remove the card {card}""",
            fr="""@archiver la carte {card}
@retirer {card} du tableau
la carte {card} peut partir
on n'a plus besoin de la carte {card}
@cacher {card}
@enlever la carte {card}""",
        ),
    },
    "contracts": {
        "sign": dict(
            names="request_signature send_for_signing ask_signature esign",
            params={"document": "document|file|contract|name", "name": "signer|person|who|by"},
            desc=["Ask a person to sign a document", "Electronic signature", "Demande une signature"],
            en="""{name} has to sign {document}
@get {document} signed by {name}
@ask {name} to sign {document}
signature of {name} on {document}
I need {name}'s signature under {document}
{document} is for {name} to sign
we can't start before {name} puts a signature under {document}""",
            fr="""{name} doit signer {document}
@faire signer {document} par {name}
@demander à {name} de signer {document}
signature de {name} sur {document}
il me faut la signature de {name} sous {document}
{document} est à signer par {name}
on ne peut pas commencer avant la signature de {name} sur {document}""",
        ),
        "state": dict(
            names="signature_status is_signed contract_state check_signing",
            params={"document": "document|file|contract|name"},
            desc=["Whether a document is signed", "State of a contract", "État d'une signature"],
            en="""is {document} signed
has everybody signed {document}
state of {document}
@check whether {document} has been signed
are we still waiting for {document}
what about the contract {document}""",
            fr="""est-ce que {document} est signé
tout le monde a-t-il signé {document}
état de {document}
@vérifier si {document} a été signé
attend-on encore {document}
où en est le contrat {document}""",
            v="yes",
        ),
        "end": dict(
            names="terminate_contract end_contract give_notice stop_agreement",
            params={"company": "with|company|partner|supplier", "date": "date|end|on|effective"},
            desc=["End a contract with a firm on a date", "Give notice", "Résilie un contrat"],
            en="""@end the contract with {company} {date}
@give notice to {company} for {date}
we leave {company} {date}
contract with {company}: stop {date}
@terminate the agreement with {company} {date}
{date} is the last day with {company}""",
            fr="""@résilier le contrat avec {company} {date}
@mettre fin au contrat avec {company} {date}
nous quittons {company} {date}
contrat avec {company} : fin {date}
@arrêter l'accord avec {company} {date}
dernier jour avec {company} : {date}""",
        ),
    },
}
