"""What recurs: meals, habits, dates, chores."""

DOMAINS = {
    "recipes": {
        "search": dict(
            names="search_recipes find_recipe recipe_ideas recipes_with cook_with",
            params={"food": "ingredient|with|query|food"},
            desc=["Find recipes with an ingredient", "Ideas of what to cook", "Cherche des recettes"],
            en="""what can I cook with {food}
@find a recipe with {food}
I have {food}, what can I make
recipes with {food}
dinner ideas with {food}
@suggest something with {food}
what do I do with all this {food}
the fridge is full of {food}, any ideas
something tasty using {food}""",
            fr="""que puis-je cuisiner avec du {food}
@trouver une recette avec du {food}
j'ai du {food}, que faire
recettes avec du {food}
des idées de repas avec du {food}
@proposer un plat avec du {food}
que faire de tout ce {food}
le frigo est plein de {food}, une idée
quelque chose de bon avec du {food}""",
            items="dish",
        ),
        "ingredients": dict(
            names="get_ingredients recipe_ingredients ingredients_for what_goes_in",
            params={"dish": "dish|recipe|name|title", "people": "servings|people|portions|for:integer?"},
            desc=["Ingredients of a dish", "What a recipe needs", "Ingrédients d'une recette"],
            en="""what goes into {dish}
what do I need for {dish}
ingredients for {dish}
@list the ingredients of {dish}
{dish} for {people} people: what do I need
how much of everything for {dish} for {people}
what is in a {dish}
I'd like to cook {dish} tonight, what should I have at home""",
            fr="""que met-on dans un {dish}
que faut-il pour un {dish}
ingrédients du {dish}
@lister les ingrédients du {dish}
{dish} pour {people} personnes : que faut-il
quelles quantités pour un {dish} pour {people} personnes
qu'y a-t-il dans le {dish}
j'aimerais cuisiner un {dish} ce soir, que dois-je avoir à la maison""",
            items="food count",
        ),
        "save": dict(
            names="save_recipe bookmark_recipe keep_recipe favorite_dish",
            params={"dish": "dish|recipe|name|title"},
            desc=["Keep a recipe as a favourite", "Bookmark a dish", "Garde une recette"],
            en="""@save the {dish} recipe
@keep {dish} in my recipes
I loved the {dish}, keep it
@bookmark {dish}
{dish} is a favourite
I want to make {dish} again one day
we should have {dish} more often, keep it""",
            fr="""@garder la recette du {dish}
@enregistrer le {dish} dans mes recettes
j'ai adoré le {dish}, garde-le
@mettre le {dish} en favori
le {dish} est un favori
je veux refaire le {dish} un jour
on devrait manger ce {dish} plus souvent, garde-le""",
        ),
        "steps": dict(
            names="get_steps recipe_instructions how_to_cook cooking_steps",
            params={"dish": "dish|recipe|name|title"},
            desc=["How to cook a dish, step by step", "Instructions of a recipe", "Étapes d'une recette"],
            en="""how do I make {dish}
how do you cook {dish}
@walk me through the {dish}
steps for {dish}
@explain how to prepare {dish}
I've never made {dish}, how does it work
my first {dish}, help me through it""",
            fr="""comment (fait-on|préparer) le {dish}
comment cuisiner un {dish}
@expliquer-moi le {dish} pas à pas
étapes du {dish}
@montrer comment préparer un {dish}
je n'ai jamais fait de {dish}, comment faire
mon premier {dish}, guide-moi""",
            items="sentence",
        ),
    },
    "meals": {
        "plan": dict(
            names="plan_meal set_menu add_meal menu_add schedule_meal",
            params={"dish": "dish|meal|what|recipe", "weekday": "day|weekday|when|date"},
            desc=["Plan what is eaten on a day", "Put a dish on the menu of the week", "Planifie un repas"],
            en="""{dish} on {weekday}
we eat {dish} on {weekday}
@plan {dish} for {weekday}
@put {dish} on the menu for {weekday}
I'd like to have {dish} on {weekday}
{weekday} is {dish} day
@cook {dish} on {weekday}
how about {dish} on {weekday}, @write it down
the kids want {dish} on {weekday}""",
            fr="""{dish} pour {weekday}
on mange un {dish} {weekday}
@prévoir un {dish} {weekday}
@mettre le {dish} au menu de {weekday}
j'ai envie d'un bon {dish} {weekday}
{weekday}, c'est {dish}
@planifier un {dish} pour {weekday}
et si on faisait un {dish} {weekday}, @noter
les enfants veulent un {dish} {weekday}""",
        ),
        "show": dict(
            names="get_menu show_menu meals_of_day what_is_for_dinner",
            params={"weekday": "day|weekday|when|date"},
            desc=["What is on the menu of a day", "Show planned meals", "Menu d'un jour"],
            en="""what do we eat on {weekday}
what's for dinner on {weekday}
menu of {weekday}
@show the meals of {weekday}
what is planned for dinner {weekday}
who cooks what on {weekday}""",
            fr="""que mange-t-on {weekday}
qu'y a-t-il à manger {weekday}
menu de {weekday}
@montrer les repas de {weekday}
qu'est-ce qui est prévu à dîner {weekday}
quel est le menu {weekday}""",
            items="dish",
        ),
        "swap": dict(
            names="remove_meal clear_menu skip_meal cancel_meal",
            params={"weekday": "day|weekday|when|date"},
            desc=["Take the meal of a day off the menu", "No cooking on a day", "Retire le repas d'un jour"],
            en="""we eat out on {weekday}
nothing to cook on {weekday}
@clear the menu of {weekday}
@cancel the meal on {weekday}
no dinner at home {weekday}
@skip {weekday}""",
            fr="""on mange dehors {weekday}
rien à cuisiner {weekday}
@vider le menu de {weekday}
@annuler le repas de {weekday}
pas de dîner à la maison {weekday}
@sauter le repas de {weekday}""",
        ),
    },
    "habits": {
        "check": dict(
            names="check_habit log_habit habit_done did_habit tick_habit",
            params={"habit": "habit|name|what|activity"},
            desc=["Note that a habit was kept today", "Check a habit off", "Coche une habitude"],
            en="""I did my {habit} today
{habit}: done
@check off {habit}
@tick {habit} for today
{habit} went well today
I kept up {habit}
one more day of {habit}, tick""",
            fr="""{habit} : c'est fait aujourd'hui
@cocher {habit}
j'ai tenu mon habitude {habit}
@valider {habit} pour aujourd'hui
{habit}, fait
bonne journée pour {habit}
encore un jour de {habit}, coche""",
        ),
        "streak": dict(
            names="get_streak habit_streak how_many_days current_streak",
            params={"habit": "habit|name|what"},
            desc=["How many days in a row a habit was kept", "Current streak", "Série en cours d'une habitude"],
            en="""how long is my {habit} streak
how many days in a row of {habit}
{habit} streak
am I doing well with {habit}
since when do I keep up {habit}
@tell me my {habit} record""",
            fr="""quelle est ma série pour {habit}
combien de jours de suite pour {habit}
série {habit}
est-ce que je tiens bon pour {habit}
depuis quand je tiens {habit}
@donner ma série de {habit}""",
            v="count",
        ),
        "create": dict(
            names="create_habit new_habit start_habit track_habit",
            params={"habit": "habit|name|what", "count": "times|per_week|frequency|goal:integer?"},
            desc=["Start tracking a habit", "New habit with a weekly goal", "Crée une habitude"],
            en="""I want to start {habit}
new habit: {habit}
@track {habit}
{habit} {count} times a week
@create the habit {habit}, {count} times a week
from now on {habit}, {count} times per week
the doctor told me to take up {habit}""",
            fr="""je veux commencer une habitude : {habit}
nouvelle habitude : {habit}
@suivre l'habitude {habit}
{habit} {count} fois par semaine
@créer l'habitude {habit}, {count} fois par semaine
à partir de maintenant {habit}, {count} fois par semaine
le médecin m'a conseillé ceci : {habit}""",
        ),
    },
    "birthdays": {
        "add": dict(
            names="add_birthday save_birthday birthday_set remember_birthday",
            params={"name": "name|person|who", "date": "date|day|born|when"},
            desc=["Remember somebody's birthday", "Save a birthday", "Enregistre un anniversaire"],
            en="""{name}'s birthday is {date}
@remember that {name} was born on {date}
@save {name}'s birthday: {date}
{name} celebrates {date}
@note the birthday of {name}, {date}
{date} is the birthday of {name}
don't let me forget {name}, the birthday is {date}""",
            fr="""l'anniversaire de {name} tombe {date}
@retenir l'anniversaire de {name} : {date}
@enregistrer l'anniversaire de {name}, {date}
{name} fête son anniversaire {date}
@noter l'anniversaire de {name} : {date}
c'est l'anniversaire de {name} {date}
ne me laisse pas oublier {name}, son anniversaire est {date}""",
        ),
        "when": dict(
            names="get_birthday birthday_of when_born lookup_birthday",
            params={"name": "name|person|who"},
            desc=["When somebody's birthday is", "Look up a birthday", "Date d'anniversaire d'une personne"],
            en="""when is {name}'s birthday
when was {name} born
@look up the birthday of {name}
when do we celebrate {name}
{name}'s birthday
do you know when {name} gets older
I never remember when {name} was born""",
            fr="""quand est l'anniversaire de {name}
quand est né {name}
@chercher l'anniversaire de {name}
quand fête-t-on {name}
la date d'anniversaire de {name}
c'est quand, l'anniversaire de {name}
je ne sais jamais quand est né {name}""",
            v="date",
        ),
        "month": dict(
            names="birthdays_in_month upcoming_birthdays list_birthdays birthday_calendar",
            params={"month": "month|when|period"},
            desc=["Birthdays of a month", "Who has a birthday when", "Anniversaires d'un mois"],
            en="""who has a birthday in {month}
birthdays in {month}
@list the birthdays of {month}
whose birthday is in {month}
do I need presents in {month}
@show the {month} birthdays""",
            fr="""qui a son anniversaire en {month}
anniversaires de {month}
@lister les anniversaires de {month}
qui fête son anniversaire en {month}
faut-il des cadeaux en {month}
@montrer les anniversaires de {month}""",
            items="name date",
        ),
    },
    "chores": {
        "assign": dict(
            names="assign_chore give_chore set_turn delegate_chore",
            params={"name": "person|who|name|member", "chore": "chore|task|job|what"},
            desc=["Give a chore to a person", "Decide who does what at home", "Attribue une corvée"],
            en="""{name} does the {chore}
@give the {chore} to {name}
it's {name}'s turn for the {chore}
{chore} is for {name}
@ask {name} to do the {chore}
@put {name} down for the {chore}
{name} has to take care of the {chore}
let {name} take care of the {chore} for once""",
            fr="""{name} s'occupe de la {chore}
@donner la {chore} à {name}
c'est le tour de {name} pour la {chore}
la {chore}, c'est pour {name}
@confier la {chore} à {name}
@mettre {name} de corvée pour la {chore}
{name} doit faire la {chore}
que {name} s'occupe de la {chore} pour une fois""",
        ),
        "whose": dict(
            names="whose_turn get_chore_owner who_does chore_turn",
            params={"chore": "chore|task|job|what"},
            desc=["Whose turn a chore is", "Who must do a chore", "À qui le tour pour une corvée"],
            en="""whose turn is it for the {chore}
who does the {chore}
who has to do the {chore}
{chore}: who
is it my turn for the {chore}
@tell me who is in charge of the {chore}""",
            fr="""à qui le tour pour la {chore}
qui s'occupe de la {chore}
qui doit faire la {chore}
{chore} : qui
est-ce mon tour pour la {chore}
@dire-moi qui est chargé de la {chore}""",
            v="name",
        ),
        "done": dict(
            names="chore_done finish_chore mark_chore complete_chore",
            params={"chore": "chore|task|job|what"},
            desc=["Note that a chore is done", "Tick off a chore", "Marque une corvée comme faite"],
            en="""the {chore} is done
I finished the {chore}
@mark the {chore} as done
@tick off the {chore}
{chore}: done
I've just done the {chore}""",
            fr="""la {chore}, c'est fait
j'ai terminé la {chore}
@marquer la {chore} comme faite
@cocher la {chore}
{chore}, fini
je viens de finir la {chore}""",
        ),
    },
    "diary": {
        "mood": dict(
            names="log_mood record_mood set_mood how_i_feel mood_entry",
            params={"mood": "mood|feeling|state|how"},
            desc=["Record how the user feels", "Mood of the day", "Note l'humeur du jour"],
            en="""I feel {mood}
I'm {mood} today
mood: {mood}
@note that I feel {mood}
today I am rather {mood}
@log my mood as {mood}
it's been a long day and I am {mood}""",
            fr="""je me sens {mood}
je suis {mood} aujourd'hui
humeur : {mood}
@noter que je me sens {mood}
aujourd'hui plutôt {mood}
@enregistrer mon humeur : {mood}
la journée a été longue et je suis {mood}""",
        ),
        "write": dict(
            names="write_diary diary_entry journal_add add_journal",
            params={"text": "text|entry|content|story"},
            desc=["Write an entry in the diary", "Add to the journal", "Écrit dans le journal intime"],
            en="""dear diary, {text}
@write in my diary: {text}
@add to my journal: {text}
diary: {text}
for my journal: {text}
@put in my diary that {text}""",
            fr="""cher journal, {text}
@écrire dans mon journal : {text}
@ajouter à mon journal : {text}
journal : {text}
pour mon journal : {text}
@noter dans mon journal que {text}""",
        ),
        "read": dict(
            names="read_diary get_entry journal_read diary_of_day",
            params={"past": "date|day|when"},
            desc=["Read the diary of a day", "Find a journal entry by date", "Lit le journal d'un jour"],
            en="""what did I write {past}
@read my diary from {past}
@show my journal entry for {past}
diary (of|for) {past}
what does my diary say about {past}
@open the journal at {past}""",
            fr="""qu'ai-je écrit {past}
@lire mon journal, {past}
@montrer mon journal, {past}
journal : {past}
que dit mon journal, {past}
@ouvrir le journal : {past}""",
            v="sentence",
        ),
    },
    "coupons": {
        "add": dict(
            names="add_coupon save_coupon store_voucher keep_code",
            params={"coupon": "code|coupon|voucher", "shop": "shop|store|brand|merchant"},
            desc=["Keep a discount code of a shop", "Save a voucher", "Enregistre un bon de réduction"],
            en="""@save the code {coupon} for {shop}
I have a voucher for {shop}: {coupon}
@keep {coupon}, it's for {shop}
{shop} discount: {coupon}
new coupon {coupon} at {shop}
{shop} gave me the code {coupon}""",
            fr="""@enregistrer le code {coupon} pour {shop}
j'ai un bon pour {shop} : {coupon}
@garder {coupon}, c'est pour {shop}
réduction {shop} : {coupon}
nouveau bon {coupon} chez {shop}
{shop} m'a donné le code {coupon}""",
        ),
        "find": dict(
            names="find_coupon get_vouchers search_coupons coupons_for",
            params={"shop": "shop|store|brand|merchant"},
            desc=["Discount codes for a shop", "Find vouchers", "Bons de réduction d'un magasin"],
            en="""do I have a discount at {shop}
any coupons for {shop}
@find a voucher for {shop}
is there a code for {shop}
can I get {shop} cheaper
@show my {shop} coupons
I'm about to buy something from {shop}, can I save""",
            fr="""ai-je une réduction chez {shop}
des bons pour {shop}
@trouver un bon pour {shop}
y a-t-il un code pour {shop}
puis-je payer moins cher chez {shop}
@montrer mes bons {shop}
je vais acheter chez {shop}, puis-je économiser""",
            items="coupon",
        ),
        "use": dict(
            names="use_coupon redeem_code apply_voucher spend_coupon",
            params={"coupon": "code|coupon|voucher"},
            desc=["Redeem a discount code", "Apply a voucher", "Utilise un bon de réduction"],
            en="""@use the code {coupon}
@redeem {coupon}
@apply {coupon} to my basket
I want to cash in {coupon}
{coupon} please, I'm at the till
@take {coupon} off the price
I've got a code, {coupon}, take it off""",
            fr="""@utiliser le code {coupon}
@appliquer {coupon} à mon panier
je veux profiter du bon {coupon}
code {coupon}, je suis à la caisse
@déduire le bon {coupon}
@activer {coupon}
j'ai un code, {coupon}, déduis-le""",
        ),
    },
    "clock": {
        "now": dict(
            names="get_time current_time time_in world_clock what_time local_time",
            params={"city": "city|place|timezone|location"},
            desc=["The time in a city", "World clock", "Heure locale d'une ville"],
            en="""what time is it in {city}
time in {city}
is it late in {city}
what's the local time in {city}
can I still call somebody in {city}
are people awake in {city}
@tell me the time in {city}
my sister lives in {city}, is she still up
before I phone {city}: what's the clock there""",
            fr="""quelle heure est-il à {city}
heure à {city}
est-il tard à {city}
quelle est l'heure locale à {city}
puis-je encore appeler quelqu'un à {city}
fait-il nuit à {city}
@donner l'heure à {city}
ma sœur vit à {city}, est-elle encore debout
avant d'appeler à {city} : quelle heure là-bas""",
            v="clock",
        ),
        "until": dict(
            names="days_until countdown_to_date how_long_until date_distance",
            params={"date": "date|day|event|target"},
            desc=["Number of days until a date", "How far a day is", "Nombre de jours avant une date"],
            en="""how many days until {date}
how long (until|till) {date}
how far is {date}
days left before {date}
@count the days to {date}
is {date} far away
I can't wait for {date}, how long is it""",
            fr="""combien de jours avant {date}
dans combien de temps est-on {date}
combien de jours d'ici {date}
jours restants avant {date}
@compter les jours avant {date}
est-ce que {date}, c'est loin
j'ai hâte d'être {date}, c'est dans combien de jours""",
            v="count",
        ),
        "weekday": dict(
            names="day_of_week weekday_of which_day get_weekday",
            params={"dated": "date|day|iso_date"},
            desc=["Which weekday a date is", "Day of the week", "Jour de la semaine d'une date"],
            en="""what day is {dated}
which weekday is {dated}
is {dated} a Monday
{dated} is what day
weekday of {dated}
on which day does {dated} fall""",
            fr="""quel jour est le {dated}
quel jour de la semaine tombe le {dated}
le {dated} est-il un lundi
le {dated}, c'est quel jour
jour de la semaine du {dated}
quel jour tombe {dated}""",
            v="weekday",
        ),
    },
    "chance": {
        "dice": dict(
            names="roll_dice throw_die dice roll random_die",
            params={"sides": "sides|faces|max:integer"},
            desc=["Roll a die with some sides", "Throw a die", "Lance un dé"],
            en="""@roll a {sides} sided die
@throw a die with {sides} sides
roll a d{sides}
I need a number up to {sides}
a die of {sides}
dice, {sides} faces
it's my turn in the game, {sides} faces""",
            fr="""@lancer un dé à {sides} faces
@jeter un dé de {sides}
un dé à {sides} faces
il me faut un nombre jusqu'à {sides}
dé {sides}
@rouler un dé à {sides} faces
c'est mon tour au jeu, {sides} faces""",
            v="count",
        ),
        "coin": dict(
            names="flip_coin toss_coin coin_flip heads_or_tails",
            params={},
            desc=["Flip a coin", "Heads or tails", "Pile ou face"],
            en="""heads or tails
@flip a coin
@toss a coin
I can't decide, flip a coin
coin toss
let chance decide""",
            fr="""pile ou face
@lancer une pièce
@tirer à pile ou face
je n'arrive pas à choisir, pile ou face
@jeter une pièce
laisse le hasard décider""",
            v="coinside",
        ),
        "pick": dict(
            names="pick_between random_choice choose decide_between",
            params={"option": "first|a|option_a|choice1", "option2": "second|b|option_b|choice2"},
            desc=["Choose one of two things by chance", "Random choice", "Choisit au hasard entre deux choses"],
            en="""{option} or {option2}
@choose between {option} and {option2}
should I take {option} or {option2}
@pick one: {option} or {option2}
I can't choose between {option} and {option2}
@decide for me: {option} or {option2}
help me decide, {option} versus {option2}""",
            fr="""{option} ou {option2}
@choisir entre {option} et {option2}
dois-je prendre {option} ou {option2}
@tirer au sort : {option} ou {option2}
j'hésite entre {option} et {option2}
@décider pour moi : {option} ou {option2}
aide-moi à trancher, {option} contre {option2}""",
            v="topic",
        ),
        "between": dict(
            names="random_number number_between draw_number rand_int",
            params={"low": "min|from|low|start:integer", "high": "max|to|high|end:integer"},
            desc=["Draw a number between two bounds", "Random number", "Nombre au hasard"],
            en="""a number between {low} and {high}
@pick a number from {low} to {high}
random number {low} to {high}
@draw a number between {low} and {high}
@give me any number between {low} and {high}
{low} to {high}, surprise me""",
            fr="""un nombre entre {low} et {high}
@choisir un nombre de {low} à {high}
nombre au hasard de {low} à {high}
@tirer un nombre entre {low} et {high}
@donner-moi un nombre entre {low} et {high}
entre {low} et {high}, au hasard""",
            v="count",
        ),
    },
}
