"""Faith, families, tenants and neighbours."""

DOMAINS = {
    "parish": {
        "mass": dict(
            names="mass_times service_hours worship_when",
            params={"city": "church|parish|place", "weekday": "day|weekday|on"},
            desc=["Hours of the services of a parish on a weekday", "When is mass", "Horaires des messes"],
            en="""when is mass in {city} on {weekday}
services in {city}, {weekday}
church of {city} on {weekday}, at what time
@look up {weekday}'s service in {city}
is there a mass in {city} on {weekday}
{city}, {weekday}: mass
I want to go to church in {city} on {weekday}
worship, {city}, {weekday}""",
            fr="""à quelle heure est la messe à {city} le {weekday}
offices à {city}, {weekday}
église de {city} le {weekday}, à quelle heure
@chercher la messe du {weekday} à {city}
y a-t-il une messe à {city} le {weekday}
{city}, {weekday} : messe
je veux aller à l'église à {city} le {weekday}
culte, {city}, {weekday}""",
            v="clock",
        ),
        "baptism": dict(
            names="book_baptism christen plan_baptism",
            params={"player": "child|baby|name", "date": "date|day|on"},
            desc=["Plan the baptism of a child", "Christening", "Planifie un baptême"],
            en="""{player} is baptised {date}
@plan the baptism of {player} {date}
baptism of {player}: {date}
we'd like {player} christened {date}
@book a christening for {player} {date}
{date}: baptism, {player}
our baby {player} shall be baptised {date}
christening {player}, {date}""",
            fr="""{player} est baptisé {date}
@planifier le baptême de {player} {date}
baptême de {player} : {date}
on aimerait baptiser {player} {date}
@réserver un baptême pour {player} {date}
{date} : baptême, {player}
notre bébé {player} doit être baptisé {date}
baptême {player}, {date}""",
        ),
        "candle": dict(
            names="light_candle prayer_for intention",
            params={"name": "for|person|who"},
            desc=["Light a candle for somebody", "Prayer intention", "Allume un cierge pour quelqu'un"],
            en="""@light a candle for {name}
a candle for {name}
@pray for {name}
{name} is very ill, light a candle
prayer for {name}
I'd like a candle to burn for {name}
intention: {name}
remember {name} in the prayers""",
            fr="""@allumer un cierge pour {name}
un cierge pour {name}
@prier pour {name}
{name} est très malade, allume un cierge
prière pour {name}
j'aimerais qu'un cierge brûle pour {name}
intention : {name}
qu'on pense à {name} dans les prières""",
        ),
    },
    "scripture": {
        "read": dict(
            names="read_verse get_passage scriptureText",
            params={"verse": "reference|verse|passage"},
            desc=["Read a verse of the Bible", "Passage by its reference", "Lit un verset"],
            en="""@read {verse}
what does {verse} say
verse {verse}
@quote {verse}
text of {verse}
the preacher spoke of {verse}, what's that
{verse}: text
passage {verse} aloud""",
            fr="""@lire {verse}
que dit {verse}
verset {verse}
@citer {verse}
texte de {verse}
le pasteur a parlé de {verse}, c'est quoi
{verse} : texte
passage {verse} à voix haute""",
            v="text",
        ),
        "find": dict(
            names="find_verse search_scripture verses_about",
            params={"word": "word|about|keyword"},
            desc=["Verses in which a word occurs", "Search the Bible", "Versets contenant un mot"],
            en="""verses about {word}
where does the Bible speak of {word}
@find verses with {word}
in which verse is {word}
{word} in scripture
I look for a passage on {word}
@search the Bible for {word}
passages with the word {word}""",
            fr="""versets sur {word}
où la Bible parle-t-elle de {word}
@trouver des versets avec {word}
dans quel verset est {word}
{word} dans les Écritures
je cherche un passage sur {word}
@chercher {word} dans la Bible
passages avec le mot {word}""",
            items="verse",
        ),
        "feast": dict(
            names="feast_date when_is_feast holy_day",
            params={"feast": "feast|holiday|which", "year": "year|in:integer"},
            desc=["Date of a feast in a year", "When a holy day is", "Date d'une fête"],
            en="""when is {feast} in {year}
date of {feast}, {year}
{feast} {year}
on what day does {feast} fall in {year}
@look up {feast} for {year}
is {feast} early in {year}
{feast} in {year}: date
day of {feast} {year}""",
            fr="""quand est {feast} en {year}
date de {feast}, {year}
{feast} {year}
quel jour tombe {feast} en {year}
@chercher {feast} pour {year}
{feast} est-il tôt en {year}
{feast} en {year} : date
jour de {feast} {year}""",
            v="month",
        ),
    },
    "funeral": {
        "arrange": dict(
            names="arrange_funeral plan_burial ceremony_for",
            params={"name": "deceased|person|who", "date": "date|day|on", "kind2": "kind|type|form:burial/cremation"},
            desc=["Arrange a burial or a cremation", "Funeral", "Organise des obsèques"],
            en="""burial of {name} {date} => kind2=burial
@bury {name} {date} => kind2=burial
{name} wanted a grave, ceremony {date} => kind2=burial
grave for {name}, {date} => kind2=burial
cremation of {name} {date} => kind2=cremation
{name} is cremated {date} => kind2=cremation
{name} wanted ashes and no grave, {date} => kind2=cremation
@plan the cremation of {name} {date} => kind2=cremation""",
            fr="""enterrement de {name} {date} => kind2=burial
@enterrer {name} {date} => kind2=burial
{name} voulait une tombe, cérémonie {date} => kind2=burial
tombe pour {name}, {date} => kind2=burial
crémation de {name} {date} => kind2=cremation
{name} est incinéré {date} => kind2=cremation
{name} voulait des cendres et pas de tombe, {date} => kind2=cremation
@prévoir la crémation de {name} {date} => kind2=cremation""",
        ),
        "notice": dict(
            names="death_notice publish_obituary announce_death",
            params={"name": "deceased|person|who", "text": "words|text|notice"},
            desc=["Publish the notice of a death", "Obituary", "Publie un avis de décès"],
            en="""death notice for {name}: {text}
@publish in memory of {name}: {text}
obituary of {name}: {text}
@announce the death of {name}: {text}
in the paper for {name}: {text}
notice, {name}: {text}
{name} has died, write: {text}
words for the late {name}: {text}""",
            fr="""avis de décès de {name} : {text}
@publier en mémoire de {name} : {text}
nécrologie de {name} : {text}
@annoncer le décès de {name} : {text}
dans le journal pour {name} : {text}
avis, {name} : {text}
{name} est mort, écris : {text}
mots pour feu {name} : {text}""",
        ),
        "wreath": dict(
            names="order_wreath funeral_flowers send_wreath",
            params={"name": "deceased|for|person", "flower": "flowers|of|kind"},
            desc=["Order a wreath of flowers for a dead person", "Funeral flowers", "Commande une couronne"],
            en="""a wreath of {flower} for {name}
@order a wreath for {name}, {flower}
wreath: {flower}, {name}
{name} loved {flower}, send a wreath
@lay {flower} on the grave of {name}
{flower} for the funeral of {name}
grave of {name}: {flower}
funeral wreath {name}, {flower}""",
            fr="""une couronne de {flower} pour {name}
@commander une couronne pour {name}, {flower}
couronne : {flower}, {name}
{name} aimait les {flower}, envoie une couronne
@déposer des {flower} sur la tombe de {name}
des {flower} pour les obsèques de {name}
tombe de {name} : {flower}
couronne mortuaire {name}, {flower}""",
        ),
    },
    "tenants": {
        "repair": dict(
            names="request_repair tenant_report landlord_repair",
            params={"room3": "flat|where|place", "part": "defect|broken|what"},
            desc=[
                "Tell the landlord that something is broken in the house",
                "Repair wanted",
                "Demande de réparation au bailleur",
            ],
            en="""the {part} is broken, {room3}
landlord, the {part} at {room3} needs repair
@report a broken {part}, {room3}
{room3}: {part} broken
we have no working {part} in the house, {room3}
@ask the landlord to mend the {part}, {room3}
{part} kaputt at {room3}
the tenants of {room3} complain about the {part}""",
            fr="""le {part} est cassé, {room3}
le bailleur doit réparer le {part}, {room3}
@signaler un {part} cassé, {room3}
{room3} : {part} en panne
le {part} de l'immeuble ne marche plus, {room3}
@demander au bailleur de réparer le {part}, {room3}
{part} fichu, {room3}
les locataires se plaignent du {part}, {room3}""",
        ),
        "rent": dict(
            names="record_rent rent_received note_rent",
            params={"name": "tenant|who|from", "cash": "amount|euros|rent:number"},
            desc=["Note that a tenant paid the rent", "Rent received", "Note un loyer reçu"],
            en="""{name} paid {cash} euros of rent
rent of {name}: {cash}
@note {cash} euros of rent from {name}
{name} sent the rent, {cash} euros
{cash} euros came from the tenant {name}
tenant {name}, {cash} euros
@record the rent of {name}, {cash}
the flat of {name} brought {cash} euros""",
            fr="""{name} a payé {cash} euros de loyer
loyer de {name} : {cash}
@noter {cash} euros de loyer de {name}
{name} a envoyé le loyer, {cash} euros
{cash} euros sont arrivés du locataire {name}
locataire {name}, {cash} euros
@enregistrer le loyer de {name}, {cash}
l'appartement de {name} a rapporté {cash} euros""",
        ),
        "notice": dict(
            names="give_notice end_lease move_out",
            params={"name": "tenant|who|person", "date": "until|date|leaves_on"},
            desc=["A tenant gives notice for a date", "End of a lease", "Congé d'un locataire"],
            en="""{name} moves out {date}
@note the notice of {name} for {date}
lease of {name} ends {date}
{name} leaves the flat {date}
notice: {name}, {date}
@end the lease of {name} {date}
{name} has found another flat, out {date}
{date} the tenant {name} goes""",
            fr="""{name} déménage {date}
@noter le congé de {name} pour {date}
le bail de {name} finit {date}
{name} quitte l'appartement {date}
congé : {name}, {date}
@finir le bail de {name} {date}
{name} a trouvé un autre logement, sortie {date}
{date} le locataire {name} s'en va""",
        ),
    },
    "pocketmoney": {
        "give": dict(
            names="give_allowance pay_pocket_money add_allowance",
            params={"player": "child|kid|who", "coins": "amount|euros|money:number"},
            desc=["Give a child pocket money", "Allowance", "Donne de l'argent de poche"],
            en="""{player} gets {coins} euros of pocket money
@give {player} {coins} euros of pocket money
pocket money {player}: {coins}
{coins} euros for my child {player}
allowance of {player}, {coins} euros
{player} helped in the house, {coins} euros pocket money
@add {coins} to {player}'s allowance
{player}: + {coins} euros""",
            fr="""{player} reçoit {coins} euros d'argent de poche
@donner à {player} {coins} euros d'argent de poche
argent de poche {player} : {coins}
{coins} euros pour mon enfant {player}
argent de poche de {player}, {coins} euros
{player} a aidé à la maison, {coins} euros d'argent de poche
@ajouter {coins} à l'argent de poche de {player}
{player} : + {coins} euros""",
        ),
        "spent": dict(
            names="kid_spent record_spending took_money",
            params={"player": "child|kid|who", "coins": "amount|euros|money:number", "toy": "on|thing|for"},
            desc=["Note what a child spent the pocket money on", "Spending of a child", "Note une dépense d'enfant"],
            en="""{player} spent {coins} euros on a {toy}
{player} bought a {toy} for {coins} euros
{toy}, {coins} euros, {player}
@note that {player} paid {coins} euros for the {toy}
{coins} euros gone, {player} wanted a {toy}
{player}: {toy} for {coins}
@take {coins} euros off {player}'s money for a {toy}
a {toy} cost {player} {coins} euros""",
            fr="""{player} a dépensé {coins} euros pour un {toy}
{player} a acheté un {toy} à {coins} euros
{toy}, {coins} euros, {player}
@noter que {player} a payé {coins} euros pour le {toy}
{coins} euros partis, {player} voulait un {toy}
{player} : {toy} à {coins}
@retirer {coins} euros à {player} pour un {toy}
un {toy} a coûté {coins} euros à {player}""",
        ),
        "saved": dict(
            names="kid_savings how_much_saved moneybox",
            params={"player": "child|kid|who"},
            desc=["What a child has left of the pocket money", "Money box", "Reste de l'argent de poche"],
            en="""how much pocket money does {player} have left
what is in {player}'s money box
savings of my kid {player}
@check the money box of {player}
{player}: pocket money left
can {player} afford a toy, how much is there
@count {player}'s pocket money
does {player} have any pocket money""",
            fr="""combien d'argent de poche reste-t-il à {player}
qu'y a-t-il dans la tirelire de {player}
économies de {player}
@vérifier la tirelire de {player}
{player} : argent de poche restant
{player} peut-il s'offrir un jouet, il y a combien
@compter l'argent de poche de {player}
{player} a-t-il encore de l'argent de poche""",
            v="money",
        ),
    },
    "screentime": {
        "limit": dict(
            names="limit_screen set_screen_time daily_limit",
            params={"player": "child|kid|who", "minutes": "minutes|per_day|limit:integer", "app": "app|program|on?"},
            desc=["Minutes a day that a child may use screens", "Limit", "Limite le temps d'écran"],
            en="""{player} may use the tablet {minutes} minutes a day
@limit {player} to {minutes} minutes of screen
screen time of {player}: {minutes} minutes
{minutes} minutes a day for {player}
{player} sits too long on {app}, {minutes} minutes
@allow {player} {minutes} minutes of {app}
{player}, screens: {minutes} minutes
no more than {minutes} minutes of screen for {player}""",
            fr="""{player} a droit à {minutes} minutes de tablette par jour
@limiter {player} à {minutes} minutes d'écran
temps d'écran de {player} : {minutes} minutes
{minutes} minutes par jour pour {player}
{player} est trop longtemps sur {app}, {minutes} minutes
@autoriser {player} à {minutes} minutes de {app}
{player}, écrans : {minutes} minutes
pas plus de {minutes} minutes d'écran pour {player}""",
        ),
        "block": dict(
            names="block_app_for_child forbid_app banApp",
            params={"player": "child|kid|who", "app": "app|program|what"},
            desc=["Forbid a child an app", "Block a program", "Interdit une application à un enfant"],
            en="""@block {app} for {player}
{player} must not use {app}
no {app} for {player}
@forbid {player} {app}
{app} is nothing for {player}'s age
{player}: {app} blocked
@lock {app} on {player}'s phone
{app} off limits for {player}""",
            fr="""@bloquer {app} pour {player}
{player} ne doit pas utiliser {app}
pas de {app} pour {player}
@interdire {app} à {player}
{app} n'est pas de l'âge de {player}
{player} : {app} bloqué
@verrouiller {app} sur le téléphone de {player}
{app} défendu à {player}""",
        ),
        "used": dict(
            names="screen_usage time_on_screen usage_of_child",
            params={"player": "child|kid|who", "past": "day|date|on"},
            desc=["How long a child used screens on a day", "Usage", "Temps d'écran d'un enfant"],
            en="""how long was {player} at the screen {past}
screen use of {player} {past}
@check {player}'s screen time {past}
{player} {past}: minutes of screen
was {player} on the tablet {past}, how long
did {player} play a lot {past}
minutes on screen, {player}, {past}
(|can you |could you |please )tell me how much {player} used the phone {past}""",
            fr="""combien de temps {player} a passé devant l'écran {past}
temps d'écran de {player}, {past}
@vérifier l'écran de {player}, {past}
{player}, {past} : minutes d'écran
{player} était sur la tablette {past}, combien de temps
{player} a-t-il beaucoup joué {past}
minutes d'écran, {player}, {past}
(dis-moi|dites-moi|peux-tu me dire|tu peux me dire) combien {player} a utilisé le téléphone {past}""",
            v="left",
        ),
    },
}
