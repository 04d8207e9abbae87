"""In town and in the country: town hall, clubs, nature, helpers."""

DOMAINS = {
    "townhall": {
        "report": dict(
            names="report_issue signal_problem city_complaint street_defect",
            params={"topic": "problem|what|issue|description", "address": "address|place|where|street"},
            desc=["Report a problem in a street to the town", "City complaint", "Signale un problème de voirie"],
            en="""there is a problem at {address}: {topic}
@report {topic} at {address}
{topic} at {address}, somebody from the town should come
@tell the town hall about {topic} at {address}
street problem, {address}: {topic}
I pay my taxes and still {topic} at {address}""",
            fr="""il y a un problème au {address} : {topic}
@signaler au {address} : {topic}
{topic} au {address}, quelqu'un de la mairie doit passer
@prévenir la mairie, {address} : {topic}
problème de rue, {address} : {topic}
je paie mes impôts et pourtant, au {address} : {topic}""",
        ),
        "bins": dict(
            names="bin_day garbage_schedule waste_collection next_pickup",
            params={"address": "address|street|place|home"},
            desc=["When the rubbish is collected at an address", "Bin day", "Jour des poubelles"],
            en="""when do they empty the bins at {address}
when should I put the rubbish out at {address}
bin day for {address}
@check the waste collection at {address}
the bins at {address} are full, when do they come
garbage, {address}
it smells at {address}, when does the truck come""",
            fr="""quand vide-t-on les poubelles au {address}
quand sortir les poubelles au {address}
jour de collecte au {address}
@vérifier le ramassage au {address}
les poubelles du {address} débordent, quand passent-ils
ordures, {address}
ça sent au {address}, quand passe le camion""",
            v="weekday",
        ),
        "passport": dict(
            names="passport_appointment book_id_card renew_passport town_appointment",
            params={"name": "name|person|citizen|for", "date": "date|day|when"},
            desc=["Appointment for a passport at the town hall", "Renew papers", "Rendez-vous pour un passeport"],
            en="""{name} needs a new passport, an appointment {date}
@book the town hall for {name}'s passport {date}
passport for {name} {date}
{name}'s identity card has run out, can we come {date}
@renew the papers of {name} {date}
appointment at the town hall for {name} {date}""",
            fr="""{name} a besoin d'un nouveau passeport, rendez-vous {date}
@réserver la mairie pour le passeport de {name} {date}
passeport pour {name} {date}
la carte d'identité de {name} est périmée, on peut venir {date}
@renouveler les papiers de {name} {date}
rendez-vous à la mairie pour {name} {date}""",
        ),
    },
    "air": {
        "quality": dict(
            names="air_quality pollution_level get_aqi is_air_clean",
            params={"city": "city|place|where|location"},
            desc=["How clean the air of a city is", "Pollution level", "Qualité de l'air"],
            en="""is the air clean in {city}
can I open the window in {city}
pollution in {city}
@check the air of {city}
I have asthma, is {city} safe
how bad is the smog in {city}""",
            fr="""l'air est-il propre à {city}
peut-on ouvrir la fenêtre à {city}
pollution à {city}
@vérifier l'air à {city}
j'ai de l'asthme, est-ce que ça va à {city}
le smog est-il fort à {city}""",
            v="percent",
        ),
        "pollen": dict(
            names="pollen_count hay_fever allergy_forecast get_pollen",
            params={"city": "city|place|where|location", "date": "date|day|when"},
            desc=["Pollen in a city on a day", "Hay fever forecast", "Taux de pollen"],
            en="""how much pollen is there in {city} {date}
will my nose run in {city} {date}
pollen in {city} {date}
@check the hay fever forecast for {city} {date}
do I need my tablets in {city} {date}
allergy outlook {city} {date}""",
            fr="""combien de pollen à {city} {date}
vais-je éternuer à {city} {date}
pollen à {city} {date}
@vérifier le pollen à {city} pour {date}
faut-il mes comprimés contre l'allergie à {city} {date}
prévision d'allergie {city} {date}""",
            v="share",
        ),
        "uv": dict(
            names="uv_index sun_protection sunburn_risk get_uv",
            params={"city": "city|place|beach|where"},
            desc=["Strength of the sun in a place", "Risk of sunburn", "Indice UV"],
            en="""do I need sun cream in {city}
how strong is the sun in {city}
UV in {city}
will I get sunburnt in {city}
@look up the UV index of {city}
is a hat enough in {city}""",
            fr="""faut-il de la crème solaire à {city}
le soleil tape-t-il fort à {city}
UV à {city}
vais-je attraper un coup de soleil à {city}
@chercher l'indice UV de {city}
un chapeau suffit-il à {city}""",
            v="hours",
        ),
    },
    "quakes": {
        "latest": dict(
            names="latest_quakes earthquakes_near recent_shocks seismic_events",
            params={"city": "city|place|near|region"},
            desc=["Recent earthquakes near a place", "Seismic events", "Derniers séismes"],
            en="""did the ground shake in {city}
any earthquakes near {city}
@list the quakes around {city}
my lamp was swinging, was there something in {city}
seismic activity {city}
was that an earthquake in {city}""",
            fr="""la terre a-t-elle tremblé à {city}
des séismes près de {city}
@lister les secousses autour de {city}
ma lampe bougeait, il s'est passé quelque chose à {city}
activité sismique {city}
était-ce un tremblement de terre à {city}""",
            items="date rate",
        ),
        "alert": dict(
            names="quake_alert warn_earthquake set_seismic_alert notify_shock",
            params={"city": "city|place|near|region", "rate": "magnitude|above|min|strength:number"},
            desc=["Warn of earthquakes above a magnitude", "Seismic alert", "Alerte aux séismes"],
            en="""@warn me of quakes above {rate} in {city}
I want to know about any shock over {rate} near {city}
earthquake alert {city}, magnitude {rate}
@tell me when {city} shakes with more than {rate}
@set an alert for {city} at {rate}
if it is stronger than {rate} in {city}, wake me""",
            fr="""@prévenir-moi des séismes au-dessus de {rate} à {city}
je veux savoir s'il y a une secousse de plus de {rate} près de {city}
alerte séisme {city}, magnitude {rate}
@dire-moi quand {city} tremble à plus de {rate}
@mettre une alerte pour {city} à {rate}
si c'est plus fort que {rate} à {city}, réveille-moi""",
        ),
    },
    "hiking": {
        "trail": dict(
            names="find_trail hikes_near walking_routes suggest_hike",
            params={"city": "near|place|city|start", "hours": "hours|duration|max_hours|length:integer"},
            desc=["Find a walk near a place of some hours", "Suggest a hike", "Propose une randonnée"],
            en="""where can we walk for {hours} hours near {city}
a {hours} hour hike around {city}
@suggest a walk of {hours} hours near {city}
we have {hours} hours and good shoes, near {city}
hike: {city}, {hours} hours
something green near {city}, {hours} hours on foot
the weather is fine in {city}, {hours} hours outside would do us good""",
            fr="""où marcher {hours} heures près de {city}
une randonnée de {hours} heures autour de {city}
@proposer une balade de {hours} heures près de {city}
on a {hours} heures et de bonnes chaussures, près de {city}
rando : {city}, {hours} heures
un coin vert près de {city}, {hours} heures à pied
il fait beau à {city}, {hours} heures dehors nous feraient du bien""",
            items="film",
        ),
        "summit": dict(
            names="mountain_weather summit_conditions peak_forecast is_peak_safe",
            params={"company": "mountain|peak|summit|name", "date": "date|day|when"},
            desc=["Weather on a summit on a day", "Whether a peak is safe", "Conditions sur un sommet"],
            en="""can we climb mount {company} {date}
what is it like on top of {company} {date}
conditions on mount {company} {date}
@check the summit of {company} for {date}
is mount {company} dangerous {date}
snow on {company} {date}""",
            fr="""peut-on monter au mont {company} {date}
comment est-ce au sommet de {company} {date}
conditions au mont {company} {date}
@vérifier le sommet de {company} pour {date}
le mont {company} est-il dangereux {date}
de la neige sur {company} {date}""",
            v="weather",
        ),
        "hut": dict(
            names="book_hut reserve_refuge mountain_hut sleep_in_hut",
            params={
                "company": "hut|refuge|cabin|name",
                "people": "people|beds|count|persons:integer",
                "date": "date|day|night|when",
            },
            desc=["Reserve beds in a mountain hut", "Sleep in the mountains", "Réserve un refuge"],
            en="""{people} beds in the hut {company} {date}
@reserve the refuge {company} for {people} {date}
we are {people} and want to sleep in the {company} hut {date}
hut {company}, {date}, {people} people
@get {people} places in the {company} refuge {date}
is there room for {people} in the hut {company} {date}""",
            fr="""{people} lits au refuge {company} {date}
@réserver le refuge {company} pour {people} personnes {date}
nous sommes {people} et voulons dormir au refuge {company} {date}
refuge {company}, {date}, {people} personnes
@prendre {people} places au refuge {company} {date}
y a-t-il de la place pour {people} au refuge {company} {date}""",
        ),
    },
    "ski": {
        "snow": dict(
            names="snow_depth snow_report how_much_snow slope_conditions",
            params={"city": "resort|place|station|where"},
            desc=["Depth of the snow in a resort", "Snow report", "Hauteur de neige"],
            en="""how much snow is there in {city}
can we ski in {city}
snow report {city}
is {city} white yet
@check the slopes of {city}
centimetres of snow in {city}""",
            fr="""combien de neige à {city}
peut-on skier à {city}
bulletin de neige {city}
{city} est-elle déjà blanche
@vérifier les pistes de {city}
centimètres de neige à {city}""",
            v="metres",
        ),
        "pass": dict(
            names="buy_ski_pass lift_ticket order_pass get_lift_pass",
            params={"city": "resort|place|station|where", "days": "days|duration|length|n:integer"},
            desc=["Buy a ski pass for some days", "Lift ticket", "Achète un forfait"],
            en="""a {days} day ski pass for {city}
@buy a lift pass in {city} for {days} days
I'll ski {days} days in {city}, get my pass
ski pass {city}, {days} days
@order a pass for the lifts of {city}, {days} days
{days} days on the slopes of {city}""",
            fr="""un forfait de {days} jours pour {city}
@acheter un forfait à {city} pour {days} jours
je skie {days} jours à {city}, prends mon forfait
forfait {city}, {days} jours
@commander les remontées de {city}, {days} jours
{days} jours sur les pistes de {city}""",
        ),
        "lesson": dict(
            names="book_ski_lesson ski_teacher reserve_instructor learn_to_ski",
            params={"name": "pupil|name|skier|who", "date": "date|day|when"},
            desc=["Book a ski lesson for a person", "Learn to ski", "Réserve un cours de ski"],
            en="""{name} has never skied, a lesson {date}
@book a ski lesson for {name} {date}
a ski teacher for {name} {date}
{name} wants to learn skiing {date}
ski lesson, {name}, {date}
@find an instructor for {name} {date}""",
            fr="""{name} n'a jamais skié, un cours {date}
@réserver un cours de ski pour {name} {date}
un moniteur pour {name} {date}
{name} veut apprendre à skier {date}
cours de ski, {name}, {date}
@trouver un moniteur pour {name} {date}""",
        ),
    },
    "choir": {
        "rehearsal": dict(
            names="plan_rehearsal schedule_practice call_rehearsal set_band_practice",
            params={"date": "date|day|when", "time": "time|at|hour"},
            desc=["Plan a rehearsal of the choir", "Band practice", "Planifie une répétition"],
            en="""we sing {date} at {time}
rehearsal {date} at {time}
@call everybody to rehearsal {date} at {time}
the band practises {date}, {time}
@plan a practice {date} at {time}
choir, {date}, {time}, nobody be late""",
            fr="""on chante {date} à {time}
répétition {date} à {time}
@convoquer tout le monde à la répétition {date} à {time}
le groupe répète {date}, {time}
@prévoir une répétition {date} à {time}
chorale, {date}, {time}, soyez à l'heure""",
        ),
        "score": dict(
            names="find_sheet_music get_score notes_of_song print_music",
            params={"song": "piece|song|title|work"},
            desc=["Find the sheet music of a piece", "Notes of a song", "Trouve une partition"],
            en="""I need the notes of {song}
sheet music for {song}
@find the score of {song}
how does {song} go, I need the notes
@get me the music of {song} on paper
score: {song}""",
            fr="""il me faut les notes de {song}
partition de {song}
@trouver la partition de {song}
comment se chante {song}, il me faut les notes
@donner-moi la musique de {song} sur papier
partition : {song}""",
            v="document",
        ),
        "tune": dict(
            names="play_pitch tuning_note metronome set_tempo",
            params={"speed": "tempo|bpm|beats|speed:integer"},
            desc=["Start the metronome at a tempo", "Beat the time", "Lance le métronome"],
            en="""metronome at {speed}
@beat {speed} times a minute
@give us the time, {speed} bpm
too slow, make it {speed} beats
tempo {speed}
@start the metronome, {speed} per minute""",
            fr="""métronome à {speed}
@battre {speed} fois par minute
@donner le tempo, {speed} bpm
trop lent, passe à {speed} battements
tempo {speed}
@lancer le métronome, {speed} par minute""",
        ),
    },
    "charity": {
        "goods": dict(
            names="give_goods drop_off_clothes offer_goods collect_bags",
            params={"count": "bags|count|boxes|n:integer", "company": "charity|organisation|cause|to"},
            desc=["Offer bags of used things to a charity", "Old clothes for a cause", "Donne des sacs d'affaires"],
            en="""I have {count} bags of old clothes for {company}
{count} bags for the charity {company}
{company} can fetch {count} bags of toys
@offer {count} bags of clothes to {company}
our attic is empty now, {count} bags for {company}
old things: {company}, {count} bags""",
            fr="""j'ai {count} sacs de vieux habits pour {company}
{count} sacs pour l'association {company}
{company} peut venir chercher {count} sacs de jouets
@proposer {count} sacs de vêtements à {company}
notre grenier est vide, {count} sacs pour {company}
vieilles affaires : {company}, {count} sacs""",
        ),
        "volunteer": dict(
            names="sign_up_volunteer offer_help volunteer_for help_out",
            params={"name": "volunteer|name|person|who", "date": "date|day|when"},
            desc=["Sign a volunteer up for a day", "Offer help", "Inscrit un bénévole"],
            en="""{name} can help {date}
@sign {name} up as a volunteer {date}
{name} has time for the charity {date}
volunteer {date}: {name}
@count on {name} {date} for the soup kitchen
{name} would like to be useful {date}""",
            fr="""{name} peut aider {date}
@inscrire {name} comme bénévole {date}
{name} a du temps pour l'association {date}
bénévole {date} : {name}
@compter sur {name} {date} pour la soupe populaire
{name} aimerait donner un coup de main {date}""",
        ),
        "needs": dict(
            names="list_needs what_is_needed wanted_goods shelter_needs",
            params={"city": "city|place|where|shelter"},
            desc=["What the shelter of a town needs", "Goods that are wanted", "Besoins d'un foyer"],
            en="""what does the shelter in {city} need
what can I bring to the poor in {city}
needs in {city}
@list what is wanted in {city} for the homeless
do they need blankets or food in {city}
I have a full wardrobe, what do they want in {city}""",
            fr="""de quoi a besoin le foyer de {city}
que puis-je apporter aux pauvres à {city}
besoins à {city}
@lister ce qu'il faut à {city} pour les sans-abri
ont-ils besoin de couvertures ou de vivres à {city}
mon armoire est pleine, que veulent-ils à {city}""",
            items="option",
        ),
    },
    "wedding": {
        "guest": dict(
            names="add_guest invite_guest guest_list_add put_on_guest_list",
            params={"name": "guest|name|person|who"},
            desc=["Add a guest to the wedding", "Guest list", "Ajoute un invité"],
            en="""@invite {name} to the wedding
{name} must be at our wedding
@add {name} to the guest list
guest list: {name}
we forgot {name}, one more guest
@put {name} among the guests
my aunt insists on {name}""",
            fr="""@inviter {name} au mariage
{name} doit venir à notre mariage
@ajouter {name} à la liste des invités
invités : {name}
on a oublié {name}, un invité de plus
@mettre {name} parmi les invités
ma tante insiste pour {name}""",
        ),
        "seat": dict(
            names="seat_guest assign_table_to_guest place_guest seating_plan",
            params={"name": "guest|name|person|who", "row": "table|table_number|number|at:integer"},
            desc=["Seat a guest at a table", "Seating plan", "Place un invité à une table"],
            en="""{name} sits at table {row}
@put {name} at table {row}
@seat {name} at table number {row}
table {row} for {name}
{name} can't stand the others, move them to table {row}
seating: {name}, {row}""",
            fr="""{name} s'assoit à la table {row}
@mettre {name} à la table {row}
@placer {name} à la table numéro {row}
table {row} pour {name}
{name} ne supporte pas les autres, plutôt la table {row}
plan de table : {name}, {row}""",
        ),
        "answer": dict(
            names="guest_reply rsvp_of who_answered is_guest_coming",
            params={"name": "guest|name|person|who"},
            desc=["Whether a guest is coming", "Reply to the invitation", "Réponse d'un invité"],
            en="""is {name} coming to the wedding
has {name} replied to our invitation
answer of {name}
@check whether {name} comes to the party
can we count on {name} for the wedding
{name}: yes or no""",
            fr="""est-ce que {name} vient au mariage
{name} a-t-il répondu à notre invitation
réponse de {name}
@vérifier si {name} vient à la fête
peut-on compter sur {name} pour le mariage
{name} : oui ou non""",
            v="yes",
        ),
    },
    "salon": {
        "book": dict(
            names="book_haircut salon_appointment hairdresser reserve_stylist",
            params={"name": "client|name|customer|for", "date": "date|day|when", "time": "time|at|hour?"},
            desc=["Book a haircut for a customer", "Appointment at the hairdresser's", "Réserve chez le coiffeur"],
            en="""{name} wants a haircut {date}
@book the hairdresser for {name} {date} at {time}
a cut for {name} {date}
{name}'s hair is too long, the salon {date} please
haircut, {name}, {date} at {time}
@find {name} a chair at the hairdresser's {date}""",
            fr="""{name} veut se faire couper les cheveux {date}
@réserver le coiffeur pour {name} {date} à {time}
une coupe pour {name} {date}
{name} a les cheveux trop longs, coiffeur {date}
coupe, {name}, {date} à {time}
@trouver une place chez le coiffeur pour {name} {date}""",
        ),
        "color": dict(
            names="set_hair_color choose_dye color_for_client note_dye",
            params={"name": "client|name|customer|who", "color": "color|colour|dye|shade"},
            desc=["Note the hair colour a customer wants", "Choose a dye", "Note la couleur voulue"],
            en="""{name} wants {color} hair
@note {color} for {name}
dye for {name}: {color}
{name} would like to be {color} this time
@mix {color} for {name}
hair colour {color}, customer {name}""",
            fr="""{name} veut les cheveux en {color}
@noter {color} pour {name}
teinture pour {name} : {color}
{name} voudrait du {color} cette fois
@préparer du {color} pour {name}
couleur {color}, client {name}""",
        ),
        "noshow": dict(
            names="mark_no_show client_missed customer_absent did_not_come",
            params={"name": "client|name|customer|who"},
            desc=["Note that a customer did not come", "Missed appointment", "Note un client absent"],
            en="""{name} didn't show up
we waited for {name} in vain
@mark {name} as a no-show
{name} missed the haircut
no trace of {name} today
@note that the customer {name} never came""",
            fr="""{name} n'est pas venu
on a attendu {name} pour rien
@marquer {name} comme absent du salon
{name} a raté sa coupe
aucune trace de {name} aujourd'hui
@noter que le client {name} n'est jamais venu""",
        ),
    },
    "baby": {
        "bottle": dict(
            names="log_bottle feed_baby record_milk baby_drank",
            params={"pet": "baby|child|name|who", "ml": "ml|millilitres|amount|milk:integer"},
            desc=["Record a bottle a baby drank", "Feed a baby", "Note un biberon"],
            en="""{pet} drank {ml} ml
@log a bottle of {ml} ml for {pet}
bottle: {pet}, {ml} ml
{ml} millilitres for the baby {pet}
{pet} finished the bottle, {ml} ml
@record {ml} ml of milk for little {pet}""",
            fr="""{pet} a bu {ml} ml
@noter un biberon de {ml} ml pour {pet}
biberon : {pet}, {ml} ml
{ml} millilitres pour bébé {pet}
{pet} a fini son biberon, {ml} ml
@enregistrer {ml} ml de lait pour le petit {pet}""",
        ),
        "nappy": dict(
            names="log_diaper nappy_change changed_baby record_change",
            params={"pet": "baby|child|name|who"},
            desc=["Note that a baby was changed", "Nappy change", "Note un change"],
            en="""I changed {pet}
new nappy for {pet}
@log a nappy change for {pet}
{pet} smelled, all clean now
clean nappy: {pet}
@note that {pet} was changed""",
            fr="""j'ai changé {pet}
nouvelle couche pour {pet}
@noter un change pour {pet}
{pet} sentait mauvais, tout est propre
couche propre : {pet}
@noter que {pet} a été changé""",
        ),
        "sitter": dict(
            names="book_sitter find_babysitter call_nanny reserve_sitter",
            params={"date": "date|evening|day|when", "hours": "hours|duration|length|for:integer"},
            desc=["Book a babysitter for some hours", "Find a nanny", "Réserve une baby-sitter"],
            en="""we want to go out {date}, somebody for the kids, {hours} hours
@book a babysitter {date} for {hours} hours
babysitter {date}, {hours} hours
who can watch the children {date} for {hours} hours
@find a nanny {date}, {hours} hours
the little ones need company {date}, {hours} hours
it's our anniversary {date}, {hours} hours without the children""",
            fr="""on veut sortir {date}, quelqu'un pour les enfants, {hours} heures
@réserver une baby-sitter {date} pour {hours} heures
baby-sitter {date}, {hours} heures
qui peut garder les enfants {date} pendant {hours} heures
@trouver une nounou {date}, {hours} heures
les petits ont besoin de compagnie {date}, {hours} heures
c'est notre anniversaire {date}, {hours} heures sans les enfants""",
        ),
        "sleep": dict(
            names="baby_sleeping log_nap nap_start child_asleep",
            params={"pet": "baby|child|name|who", "time": "time|at|since|start"},
            desc=["Note when a baby fell asleep", "Log a nap", "Note une sieste"],
            en="""{pet} fell asleep at {time}
{pet} has been asleep since {time}
@log a nap of {pet} from {time}
finally quiet, {pet} sleeps since {time}
nap: {pet}, {time}
@write down that {pet} dozed off at {time}""",
            fr="""{pet} s'est endormi à {time}
{pet} dort depuis {time}
@noter une sieste de {pet} à partir de {time}
enfin le calme, {pet} dort depuis {time}
sieste : {pet}, {time}
@noter que {pet} s'est assoupi à {time}""",
        ),
    },
    "emergency": {
        "call": dict(
            names="call_emergency send_ambulance alert_rescue call_911",
            params={"address": "address|place|where|location", "topic": "what|reason|problem|situation"},
            desc=["Send help to an address", "Call an ambulance or the fire brigade", "Appelle les secours"],
            en="""help at {address}: {topic}
@send an ambulance to {address}, {topic}
emergency at {address}, {topic}
quick, {address}, {topic}
somebody is hurt at {address}: {topic}
@call the fire brigade to {address}: {topic}
please hurry to {address}, {topic}""",
            fr="""au secours au {address} : {topic}
@envoyer une ambulance au {address}, {topic}
urgence au {address}, {topic}
vite, {address}, {topic}
quelqu'un est blessé au {address} : {topic}
@appeler les pompiers au {address} : {topic}
dépêchez-vous au {address}, {topic}""",
        ),
        "contact": dict(
            names="set_emergency_contact who_to_call add_ice_contact choose_relative",
            params={"name": "contact|name|person|relative", "phone": "phone|number|tel|mobile"},
            desc=["Decide who is told in an emergency", "Emergency contact", "Personne à prévenir"],
            en="""in an emergency call {name}, {phone}
@tell {name} at {phone} if something happens to me
emergency contact: {name} {phone}
if I have an accident, {name} should know, {phone}
@make {name} my emergency contact, {phone}
my person to call is {name}, {phone}""",
            fr="""en cas d'urgence, {name}, {phone}
@prévenir {name} au {phone} s'il m'arrive quelque chose
contact d'urgence : {name} {phone}
si j'ai un accident, {name} doit le savoir, {phone}
@mettre {name} en contact d'urgence, {phone}
la personne à prévenir est {name}, {phone}""",
        ),
        "night": dict(
            names="night_pharmacy duty_chemist open_pharmacy pharmacy_on_duty",
            params={"city": "city|place|near|where"},
            desc=["Chemist that is open at night in a city", "Pharmacy on duty", "Pharmacie de garde"],
            en="""which chemist is open at night in {city}
I need a pharmacy on duty in {city}
night pharmacy {city}
where do I get medicine now in {city}
@find the duty chemist of {city}
everything is closed in {city} and my child is ill""",
            fr="""quelle pharmacie est ouverte la nuit à {city}
il me faut une pharmacie de garde à {city}
pharmacie de nuit {city}
où trouver des médicaments à cette heure à {city}
@trouver la pharmacie de garde à {city}
tout est fermé à {city} et mon enfant est malade""",
            v="address",
        ),
    },
    "court": {
        "hearing": dict(
            names="next_hearing court_date when_is_trial hearing_of_case",
            params={"ref": "case|case_number|file|reference"},
            desc=["Date of the next hearing of a case", "When the trial is", "Date d'audience"],
            en="""when do we go to court for {ref}
next hearing of the case {ref}
court date of {ref}
@look up the trial {ref}
when must I see the judge about {ref}
case {ref}: when""",
            fr="""quand passe-t-on au tribunal pour {ref}
prochaine audience de l'affaire {ref}
date d'audience de {ref}
@chercher le procès {ref}
quand dois-je voir le juge pour {ref}
affaire {ref} : quand""",
            v="dated",
        ),
        "lawyer": dict(
            names="assign_lawyer set_counsel choose_advocate defend_by",
            params={"ref": "case|case_number|file|reference", "name": "lawyer|counsel|name|by"},
            desc=["Decide which lawyer takes a case", "Assign counsel", "Désigne un avocat"],
            en="""{name} defends {ref}
@give the case {ref} to {name}
lawyer for {ref}: {name}
I want {name} to speak for us in {ref}
@make {name} counsel in {ref}
case {ref} is in the hands of {name}""",
            fr="""{name} défend {ref}
@confier l'affaire {ref} à {name}
avocat pour {ref} : {name}
je veux que {name} plaide dans {ref}
@désigner {name} comme avocat pour {ref}
l'affaire {ref} est entre les mains de {name}""",
        ),
        "evidence": dict(
            names="add_evidence file_exhibit attach_proof submit_document",
            params={"ref": "case|case_number|file|reference", "document": "document|proof|exhibit|attachment"},
            desc=["Add a document as proof to a case", "File an exhibit", "Verse une pièce au dossier"],
            en="""@add {document} to the case {ref}
{document} proves we are right in {ref}
@file {document} as evidence in {ref}
proof for {ref}: {document}
@attach {document} to {ref}
the judge should read {document} in {ref}""",
            fr="""@ajouter {document} à l'affaire {ref}
{document} prouve que nous avons raison dans {ref}
@verser {document} au dossier {ref}
preuve pour {ref} : {document}
@mettre {document} dans {ref} comme pièce
le juge doit lire {document} dans {ref}""",
        ),
    },
    "pool": {
        "temperature": dict(
            names="pool_temperature heat_pool set_pool_heat warm_pool",
            params={"degrees": "temperature|degrees|target|value:number"},
            desc=["Heat the swimming pool to a temperature", "Warm the pool", "Chauffe la piscine"],
            en="""@heat the pool to {degrees} degrees
the pool is too cold, {degrees} degrees
pool at {degrees}
I'd like to swim in {degrees} degree water
@warm the pool up to {degrees}
{degrees} degrees in the pool please""",
            fr="""@chauffer la piscine à {degrees} degrés
la piscine est trop froide, {degrees} degrés
piscine à {degrees}
j'aimerais nager dans une eau à {degrees} degrés
@mettre la piscine à {degrees}
{degrees} degrés dans la piscine""",
        ),
        "filter": dict(
            names="run_filter clean_pool start_pump filter_water",
            params={"hours": "hours|duration|for|length:integer"},
            desc=["Run the filter of the pool for some hours", "Clean the water", "Lance la filtration"],
            en="""@run the pool filter for {hours} hours
the water is green, filter it for {hours} hours
@clean the pool, {hours} hours
pool pump on for {hours} hours
filter: {hours} hours
there are leaves in the pool, {hours} hours of filtering""",
            fr="""@lancer le filtre de la piscine pour {hours} heures
l'eau est verte, filtre-la {hours} heures
@nettoyer la piscine, {hours} heures
pompe de la piscine pendant {hours} heures
filtration : {hours} heures
il y a des feuilles dans la piscine, {hours} heures de filtration""",
        ),
        "chlorine": dict(
            names="chlorine_level test_water pool_quality water_chemistry",
            params={},
            desc=["How much chlorine is in the pool", "Quality of the water", "Taux de chlore"],
            en="""is the pool water ok
how much chlorine is in the pool
@test the pool water
can the children bathe in the pool
pool chemistry
my eyes burn after swimming, check the pool""",
            fr="""l'eau de la piscine est-elle bonne
combien de chlore dans la piscine
@tester l'eau de la piscine
les enfants peuvent-ils se baigner dans la piscine
chimie de la piscine
mes yeux piquent après le bain, vérifie la piscine""",
            v="rate",
        ),
    },
    "bees": {
        "inspect": dict(
            names="log_inspection inspect_hive hive_check visited_hive",
            params={"field": "hive|hive_id|number|which", "topic": "observation|note|seen|finding"},
            desc=["Note what was seen in a hive", "Hive inspection", "Note une visite de ruche"],
            en="""I opened hive {field}: {topic}
@note for hive {field}: {topic}
hive {field}, seen: {topic}
the bees of {field} look like {topic}
inspection of hive {field}: {topic}
@write down about hive {field}: {topic}""",
            fr="""j'ai ouvert la ruche {field} : {topic}
@noter pour la ruche {field} : {topic}
ruche {field}, vu : {topic}
chez les abeilles de {field} : {topic}
visite de la ruche {field} : {topic}
@écrire pour la ruche {field} : {topic}""",
        ),
        "honey": dict(
            names="log_honey honey_harvest record_honey extract_honey",
            params={"field": "hive|hive_id|number|which", "litres": "kilos|kg|amount|weight:number"},
            desc=["Record the honey of a hive", "Honey harvest", "Note le miel récolté"],
            en="""hive {field} gave {litres} kilos of honey
{litres} kg of honey from hive {field}
@record {litres} kilos for hive {field}
honey: {field}, {litres} kg
the bees in {field} made {litres} kilos
@note the honey of {field}: {litres}""",
            fr="""la ruche {field} a donné {litres} kilos de miel
{litres} kg de miel de la ruche {field}
@noter {litres} kilos pour la ruche {field}
miel : {field}, {litres} kg
les abeilles de {field} ont fait {litres} kilos
@enregistrer le miel de {field} : {litres}""",
        ),
        "weight": dict(
            names="hive_weight weigh_hive scale_reading how_heavy",
            params={"field": "hive|hive_id|number|which"},
            desc=["Weight of a hive", "What the scale under the hive says", "Poids d'une ruche"],
            en="""how heavy is hive {field}
weight of hive {field}
has hive {field} enough food for the winter
@read the scale under {field}
is hive {field} getting lighter
hive {field}: kilos""",
            fr="""combien pèse la ruche {field}
poids de la ruche {field}
la ruche {field} a-t-elle assez pour l'hiver
@lire la balance sous {field}
la ruche {field} s'allège-t-elle
ruche {field} : combien de kilos""",
            v="weight",
        ),
    },
}
