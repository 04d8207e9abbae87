"""Laboratories, surveys and expeditions."""

DOMAINS = {
    "chemstore": {
        "take": dict(
            names="withdraw_chemical use_chemical take_reagent",
            params={"chemical": "substance|reagent|what", "ml": "ml|volume|quantity:integer"},
            desc=["Take millilitres of a chemical from the store", "Withdraw a reagent", "Prélève un produit chimique"],
            en="""@take {ml} ml of {chemical}
I need {ml} millilitres of {chemical}
{ml} ml {chemical}
I used {ml} ml of {chemical}
@withdraw {ml} ml of {chemical} from the store
{chemical}: {ml} ml taken
my experiment needs {ml} ml of {chemical}
{chemical}, minus {ml} ml""",
            fr="""@prélever {ml} ml de {chemical}
il me faut {ml} millilitres de {chemical}
{ml} ml {chemical}
j'ai utilisé {ml} ml de {chemical}
@sortir {ml} ml de {chemical} de la réserve
{chemical} : {ml} ml pris
mon expérience demande {ml} ml de {chemical}
{chemical}, moins {ml} ml""",
        ),
        "hazard": dict(
            names="hazard_of safety_sheet is_it_dangerous",
            params={"chemical": "substance|reagent|what"},
            desc=["Dangers of a chemical", "Safety data sheet", "Dangers d'un produit chimique"],
            en="""is {chemical} dangerous
safety sheet of {chemical}
what must I watch out for with {chemical}
@check the hazards of {chemical}
{chemical}: danger
I spilled {chemical}, what now
do I need gloves for {chemical}
@show the warnings on {chemical}""",
            fr="""est-ce que {chemical} est dangereux
fiche de sécurité : {chemical}
à quoi faire attention avec {chemical}
@vérifier les dangers de {chemical}
{chemical} : danger
j'ai renversé du {chemical}, que faire
faut-il des gants pour {chemical}
@montrer les avertissements sur {chemical}""",
            v="text",
        ),
        "cabinet": dict(
            names="find_chemical where_is_reagent locate_substance",
            params={"chemical": "substance|reagent|what"},
            desc=["Cabinet in which a chemical stands", "Where a reagent is kept", "Armoire d'un produit"],
            en="""where is the {chemical}
in which cabinet is {chemical}
@find the {chemical}
{chemical}: which cabinet
I can't find the {chemical}
where do we keep {chemical}
@locate {chemical} in the store
shelf of {chemical}""",
            fr="""où est le {chemical}
dans quelle armoire est le {chemical}
@trouver le {chemical}
{chemical} : quelle armoire
je ne trouve pas le {chemical}
où range-t-on le {chemical}
@localiser le {chemical} dans la réserve
étagère du {chemical}""",
            v="shelf",
        ),
    },
    "microscope": {
        "zoom": dict(
            names="set_magnification zoom_lens magnify",
            params={"width": "magnification|zoom|factor:integer"},
            desc=["Magnification of the microscope", "Zoom", "Grossissement du microscope"],
            en="""@magnify {width} times
zoom {width}
microscope at {width}x
@set the magnification to {width}
I can't see the cells, {width} times larger
lens {width}
factor {width} on the microscope
@look at it {width} times enlarged""",
            fr="""@grossir {width} fois
zoom {width}
microscope à {width}x
@régler le grossissement sur {width}
je ne vois pas les cellules, {width} fois plus grand
objectif {width}
facteur {width} au microscope
@regarder ça agrandi {width} fois""",
        ),
        "focus": dict(
            names="focus_microscope adjust_focus sharpen_view",
            params={"count": "steps|micrometres|by:integer", "way": "direction|way|dir:up/down"},
            desc=["Move the focus up or down by steps", "Sharpen the view", "Fait la mise au point"],
            en="""focus up {count} => way=up
@raise the focus by {count} steps => way=up
{count} steps up, it's blurred => way=up
lens {count} higher => way=up
focus down {count} => way=down
@lower the focus by {count} steps => way=down
{count} steps down, it's blurred => way=down
lens {count} lower => way=down""",
            fr="""mise au point plus haut de {count} => way=up
@monter la mise au point de {count} pas => way=up
{count} pas vers le haut, c'est flou => way=up
objectif {count} plus haut => way=up
mise au point plus bas de {count} => way=down
@descendre la mise au point de {count} pas => way=down
{count} pas vers le bas, c'est flou => way=down
objectif {count} plus bas => way=down""",
        ),
        "capture": dict(
            names="capture_slide microscope_image take_micrograph",
            params={"sample": "slide|sample|of", "image": "file|save_as|image?"},
            desc=["Take a picture of a slide under the microscope", "Micrograph", "Photographie une lame"],
            en="""@take a picture of the slide {sample}
micrograph of {sample}
@capture {sample} in {image}
slide {sample}, picture {image}
I want to keep what {sample} looks like under the microscope
{sample}: micrograph
@photograph {sample} with the microscope
image of the slide {sample}""",
            fr="""@prendre une photo de la lame {sample}
micrographie de {sample}
@capturer {sample} dans {image}
lame {sample}, image {image}
je veux garder ce que {sample} montre au microscope
{sample} : micrographie
@photographier {sample} au microscope
image de la lame {sample}""",
        ),
    },
    "trial": {
        "enrol": dict(
            names="enrol_patient randomise include_subject",
            params={"name": "patient|subject|who", "arm": "arm|group|assigned:drug/placebo"},
            desc=["Put a patient in an arm of the trial", "Drug or placebo", "Inclut un patient dans un bras"],
            en="""{name} gets the real drug in the trial => arm=drug
@put {name} in the drug group => arm=drug
{name}: treatment arm => arm=drug
trial, {name} with the active substance => arm=drug
{name} gets the placebo => arm=placebo
@put {name} in the placebo group => arm=placebo
{name}: control arm => arm=placebo
trial, {name} with sugar pills => arm=placebo""",
            fr="""{name} reçoit le vrai médicament dans l'essai => arm=drug
@mettre {name} dans le groupe traité => arm=drug
{name} : bras traitement => arm=drug
essai, {name} avec la substance active => arm=drug
{name} reçoit le placebo => arm=placebo
@mettre {name} dans le groupe placebo => arm=placebo
{name} : bras témoin => arm=placebo
essai, {name} avec des pilules de sucre => arm=placebo""",
        ),
        "side": dict(
            names="report_side_effect adverse_event logReaction",
            params={"name": "patient|subject|who", "symptom": "effect|reaction|what"},
            desc=["Note a side effect of a patient in the trial", "Adverse event", "Note un effet indésirable"],
            en="""{name} has {symptom} since the trial drug
@report {symptom} in patient {name}
side effect of {name}: {symptom}
{name}: {symptom}
the drug gave {name} {symptom}
@note that {name} suffers from {symptom}
adverse event, {name}, {symptom}
subject {name} complains of {symptom}""",
            fr="""{name} a eu ceci depuis le traitement : {symptom}
@signaler un effet chez {name} : {symptom}
effet indésirable de {name} : {symptom}
{name} : {symptom}
{symptom} chez {name} à cause du produit
@noter que {name} se plaint : {symptom}
événement indésirable, {name}, {symptom}
le sujet {name} signale : {symptom}""",
        ),
        "drop": dict(
            names="withdraw_patient drop_out_trial leave_study",
            params={"name": "patient|subject|who", "text": "reason|why|because?"},
            desc=["A patient leaves the trial", "Withdrawal", "Sort un patient de l'essai"],
            en="""{name} leaves the trial
@take {name} out of the study
{name} doesn't want to take part any more
withdrawal of {name}: {text}
{name} out of the study, {text}
trial without {name} from now on
{name} stops the study
@withdraw {name} because {text}""",
            fr="""{name} quitte l'essai
@sortir {name} de l'étude
{name} ne veut plus participer
retrait de {name} : {text}
{name} hors de l'étude, {text}
l'essai continue sans {name}
{name} arrête l'étude
@retirer {name} parce que {text}""",
        ),
    },
    "survey": {
        "ask": dict(
            names="add_survey_question new_question surveyAdd",
            params={"text": "question|wording|text", "kind3": "kind|type|answer_type:scale/choice/open"},
            desc=["Add a question to the survey", "Scale, choice or free text", "Ajoute une question à l'enquête"],
            en="""survey question to rate from 1 to 10: {text} => kind3=scale
a scale question for the survey: {text} => kind3=scale
@ask in the survey, on a scale: {text} => kind3=scale
multiple choice in the survey: {text} => kind3=choice
a survey question with boxes to tick: {text} => kind3=choice
survey, choice: {text} => kind3=choice
a question they answer in their own words: {text} => kind3=open
open question in the survey: {text} => kind3=open""",
            fr="""question à noter de 1 à 10 dans l'enquête : {text} => kind3=scale
une question d'échelle pour l'enquête : {text} => kind3=scale
@demander dans l'enquête, sur une échelle : {text} => kind3=scale
choix multiple dans l'enquête : {text} => kind3=choice
une question d'enquête avec des cases à cocher : {text} => kind3=choice
enquête, choix : {text} => kind3=choice
une question à laquelle on répond librement : {text} => kind3=open
question ouverte dans l'enquête : {text} => kind3=open""",
        ),
        "sample": dict(
            names="set_sample_size how_many_people survey_size",
            params={"votes": "people|size|respondents:integer"},
            desc=["Number of people to ask in the survey", "Sample size", "Taille de l'échantillon"],
            en="""@ask {votes} people
survey of {votes} people
we need {votes} answers
@set the sample to {votes}
{votes} respondents for the survey
our survey should reach {votes} persons
sample size {votes}
too few, question {votes} people""",
            fr="""@interroger {votes} personnes
enquête auprès de {votes} personnes
il nous faut {votes} réponses
@régler l'échantillon sur {votes}
{votes} répondants pour l'enquête
notre enquête doit toucher {votes} personnes
taille d'échantillon {votes}
trop peu, interroge {votes} personnes""",
        ),
        "mean": dict(
            names="mean_of_question average_answer survey_result",
            params={"row": "question|number|q:integer"},
            desc=["Average answer to a question of the survey", "Mean", "Moyenne d'une question"],
            en="""what is the average of question {row}
mean of question {row}
how did people answer question {row} on average
@compute the mean for question {row}
question {row}: average
result of survey question {row}
(|can you |could you |please )give me the average answer to number {row}
question {row}, mean please""",
            fr="""quelle est la moyenne de la question {row}
moyenne de la question {row}
qu'a-t-on répondu en moyenne à la question {row}
@calculer la moyenne de la question {row}
question {row} : moyenne
résultat de la question d'enquête {row}
(donne-moi|donnez-moi|peux-tu me donner|tu peux me donner) la réponse moyenne au numéro {row}
question {row}, la moyenne""",
            v="score3",
        ),
    },
    "balloon": {
        "launch": dict(
            names="launch_balloon release_sonde start_ascent",
            params={"city": "site|place|from", "time": "time|at|hour"},
            desc=["Launch a weather balloon from a place", "Release a sonde", "Lâche un ballon-sonde"],
            en="""@launch the balloon from {city} at {time}
weather balloon, {city}, {time}
the sonde goes up in {city} at {time}
@release a balloon at {time} in {city}
{city}, {time}: balloon
we start the ascent at {time} from {city}
balloon from {city}, {time}
{time}, weather balloon at {city}""",
            fr="""@lancer le ballon depuis {city} à {time}
ballon-sonde, {city}, {time}
la sonde monte à {city} à {time}
@lâcher un ballon à {time} à {city}
{city}, {time} : ballon
on commence l'ascension à {time} depuis {city}
ballon depuis {city}, {time}
{time}, ballon météo à {city}""",
        ),
        "height": dict(
            names="balloon_altitude sonde_height how_high",
            params={"serial": "sonde|id|balloon"},
            desc=["Height a balloon has reached", "Altitude of a sonde", "Altitude d'un ballon-sonde"],
            en="""how high is the balloon {serial}
altitude of {serial}
@check the height of the sonde {serial}
{serial}: metres
where is the balloon {serial}, how far up
has {serial} reached the stratosphere, how high
height of balloon {serial}
@read {serial}'s altitude""",
            fr="""à quelle hauteur est le ballon {serial}
altitude de {serial}
@vérifier la hauteur de la sonde {serial}
{serial} : mètres
où est le ballon {serial}, à quelle hauteur
{serial} est-il dans la stratosphère, quelle altitude
hauteur du ballon {serial}
@lire l'altitude de {serial}""",
            v="entries",
        ),
        "landed": dict(
            names="report_landing sonde_found recovery",
            params={"serial": "sonde|id|balloon", "gps": "position|coordinates|where"},
            desc=["Where a sonde came down", "Recovery of a balloon", "Lieu de chute d'une sonde"],
            en="""{serial} came down at {gps}
the sonde {serial} landed at {gps}
@note the landing of {serial}: {gps}
we found {serial} in a field, {gps}
{serial}: {gps}
landing of {serial} at {gps}
balloon {serial} lies at {gps}
@record {gps} for the landed {serial}""",
            fr="""{serial} est retombé en {gps}
la sonde {serial} a atterri en {gps}
@noter la chute de {serial} : {gps}
on a trouvé {serial} dans un champ, {gps}
{serial} : {gps}
atterrissage de {serial} en {gps}
le ballon {serial} est tombé en {gps}
@enregistrer {gps} pour {serial} au sol""",
        ),
    },
    "polar": {
        "supply": dict(
            names="order_supplies camp_supplies send_provisions",
            params={"food": "food|item|what", "kilos": "kg|weight|quantity:number"},
            desc=["Have food flown to the camp", "Supplies for the expedition", "Ravitaille le camp"],
            en="""the camp needs {kilos} kilos of {food}
@fly {kilos} kg of {food} to the camp
supplies: {food}, {kilos} kg
we have no {food} left on the ice, {kilos} kilos
{kilos} kg of {food} for the expedition
@send {kilos} kilos of {food} to the camp
camp: {food}, {kilos} kilos
next plane brings {kilos} kilos of {food}""",
            fr="""le camp a besoin de {kilos} kilos de {food}
@envoyer par avion {kilos} kg de {food} au camp
ravitaillement : {food}, {kilos} kg
plus de {food} sur la glace, {kilos} kilos
{kilos} kg de {food} pour l'expédition
@expédier {kilos} kilos de {food} au camp
camp : {food}, {kilos} kilos
le prochain avion apporte {kilos} kilos de {food}""",
        ),
        "core": dict(
            names="log_ice_core drill_core record_drilling",
            params={"depth": "depth|metres|length:integer", "ref": "core|core_id|label"},
            desc=["Log a core of ice with its depth", "Drilling", "Enregistre une carotte de glace"],
            en="""core {ref} from {depth} metres
@log the ice core {ref}, depth {depth} m
we drilled {depth} metres, core {ref}
{ref}: {depth} m of ice
ice core {ref}, {depth} m
@record {ref} at {depth} metres
drilling {ref} reached {depth} m
{depth} metres down, call the core {ref}""",
            fr="""carotte {ref} à {depth} mètres
@enregistrer la carotte {ref}, profondeur {depth} m
on a foré {depth} mètres, carotte {ref}
{ref} : {depth} m de glace
carotte de glace {ref}, {depth} m
@noter {ref} à {depth} mètres
le forage {ref} a atteint {depth} m
{depth} mètres de fond, appelle la carotte {ref}""",
        ),
        "sled": dict(
            names="sled_position team_on_ice where_is_sled",
            params={"team": "team|sled|group"},
            desc=["Where a sled team is on the ice", "Position of a party", "Position d'un traîneau"],
            en="""where is the sled team {team}
position of {team} on the ice
@find team {team}
{team}: position
we've heard nothing of {team}, where are they
is the party {team} far from the camp
@locate the sled {team}
last position of {team}""",
            fr="""où est l'équipe de traîneau {team}
position de {team} sur la glace
@trouver l'équipe {team}
{team} : position
on n'a pas de nouvelles de {team}, où sont-ils
l'équipe {team} est-elle loin du camp
@localiser le traîneau {team}
dernière position de {team}""",
            v="gps",
        ),
    },
}
