"""Ferries, coaches, routes, passes and the weather on the way."""

DOMAINS = {
    "ferry": {
        "book": dict(
            names="book_ferry ferry_ticket reserve_crossing buy_ferry_ticket",
            params={"from": "from|port|departure", "to": "to|destination|arrival", "date": "date|day|when"},
            desc=["Book a place on a ferry", "Buy a ferry ticket", "Réserve une traversée en ferry"],
            en="""@book the ferry from {from} to {to} {date}
ferry ticket {from} – {to}, {date}
@reserve a crossing from {from} to {to} {date}
I want to take the ferry to {to} from {from} {date}
one place on the ferry {from} to {to} {date}
@buy a ferry ticket to {to}, leaving {from} {date}""",
            fr="""@réserver le ferry de {from} à {to} {date}
billet de ferry {from} – {to}, {date}
@réserver une traversée de {from} à {to} {date}
je veux prendre le ferry pour {to} depuis {from} {date}
une place sur le ferry {from} – {to} {date}
@acheter un billet de ferry pour {to}, départ {from} {date}""",
        ),
        "times": dict(
            names="ferry_times ferry_schedule sailings crossing_times",
            params={"from": "from|port|departure", "to": "to|destination|arrival"},
            desc=["When ferries sail between two ports", "Ferry schedule", "Horaires des ferries"],
            en="""when do the ferries sail from {from} to {to}
ferry times {from} – {to}
@show the ferry schedule from {from} to {to}
is there a ferry from {from} to {to}
sailings between {from} and {to}
@look up the crossings {from} to {to}""",
            fr="""quand partent les ferries de {from} à {to}
horaires du ferry {from} – {to}
@montrer les horaires du ferry de {from} à {to}
y a-t-il un ferry de {from} à {to}
traversées entre {from} et {to}
@chercher les traversées {from} – {to}""",
            items="time price",
        ),
        "vehicle": dict(
            names="ferry_add_car take_car_on_ferry add_vehicle_to_crossing ferry_vehicle",
            params={"ref": "booking|reservation|ticket", "plate": "plate|car|vehicle"},
            desc=[
                "Take a car along on a booked ferry",
                "Add a vehicle to a crossing",
                "Ajoute une voiture à la traversée",
            ],
            en="""@add the car {plate} to the ferry booking {ref}
I take the car {plate} along on the ferry, booking {ref}
ferry {ref} with the vehicle {plate}
@put my car {plate} on the ferry {ref}
vehicle {plate} for the crossing {ref}
the ferry booking {ref} needs a place for the car {plate}""",
            fr="""@ajouter la voiture {plate} à la réservation de ferry {ref}
j'emmène la voiture {plate} sur le ferry, réservation {ref}
ferry {ref} avec le véhicule {plate}
@mettre ma voiture {plate} sur le ferry {ref}
véhicule {plate} pour la traversée {ref}
il faut une place pour la voiture {plate} sur le ferry {ref}""",
        ),
    },
    "coach": {
        "search": dict(
            names="search_coaches find_coach long_distance_bus bus_connections",
            params={"from": "from|origin|departure", "to": "to|destination|arrival", "date": "date|day|when"},
            desc=["Find a coach between two cities", "Long-distance buses", "Cherche un car entre deux villes"],
            en="""@find a coach from {from} to {to} {date}
long-distance bus {from} to {to} {date}
is there a coach from {from} to {to} {date}
@search coaches {from} – {to}, {date}
coach to {to} {date}, I leave from {from}
I can't afford the train, a coach from {from} to {to} {date}""",
            fr="""@trouver un car de {from} à {to} {date}
autocar longue distance {from} – {to} {date}
y a-t-il un car de {from} à {to} {date}
@chercher les cars {from} – {to}, {date}
car pour {to} {date}, je pars de {from}
le train est trop cher, un car de {from} à {to} {date}""",
            items="time price",
        ),
        "stop": dict(
            names="coach_stop where_coach_leaves bus_stop_location coach_departure_point",
            params={"city": "city|place|in"},
            desc=["Where coaches leave in a city", "Stop of the long-distance buses", "Arrêt des cars dans une ville"],
            en="""where do the coaches leave in {city}
coach stop in {city}
@find the place where the coach leaves in {city}
where is the coach station of {city}
departure point of the coaches, {city}
which stop do coaches use in {city}""",
            fr="""d'où partent les cars à {city}
arrêt des cars à {city}
@trouver l'endroit où le car part à {city}
où est la gare routière de {city}
point de départ des autocars, {city}
quel arrêt utilisent les cars à {city}""",
            v="address",
        ),
        "rebook": dict(
            names="rebook_coach change_coach coach_other_day move_coach_trip",
            params={"ref": "booking|ticket|reservation", "date": "date|day|to"},
            desc=["Move a coach ticket to another day", "Rebook", "Change la date d'un billet de car"],
            en="""@rebook the coach {ref} to {date}
@move my coach ticket {ref} to {date}
coach {ref}, I'd rather ride {date}
@change the coach booking {ref} to {date}
coach ticket {ref}: new day {date}
I can't ride with coach booking {ref}, take {date}""",
            fr="""@changer le car {ref} pour {date}
@déplacer mon billet de car {ref} à {date}
car {ref}, je préfère partir {date}
@modifier la réservation de car {ref} pour {date}
billet de car {ref} : nouveau jour {date}
je ne peux pas prendre le car {ref}, prends {date}""",
        ),
    },
    "traffic": {
        "jam": dict(
            names="traffic_jams get_traffic road_congestion how_is_traffic",
            params={"city": "city|area|where"},
            desc=["Traffic jams around a city", "Congestion on the roads", "Bouchons autour d'une ville"],
            en="""are there traffic jams around {city}
how is the traffic in {city}
@check the traffic near {city}
congestion in {city}
do the roads of {city} jam right now
traffic, {city}""",
            fr="""y a-t-il des bouchons autour de {city}
comment est le trafic à {city}
@vérifier la circulation près de {city}
embouteillages à {city}
les routes de {city} sont-elles bouchées en ce moment
circulation, {city}""",
            items="street minutes",
        ),
        "toll": dict(
            names="toll_cost road_toll motorway_fee calculate_toll",
            params={"from": "from|origin|start", "to": "to|destination|end"},
            desc=["Toll of the motorway between two cities", "What the motorway costs", "Péage entre deux villes"],
            en="""how much is the toll from {from} to {to}
motorway toll {from} – {to}
@calculate the toll between {from} and {to}
what does the motorway from {from} to {to} cost
toll, {from} to {to}
do I pay a toll from {from} to {to}, how much""",
            fr="""combien coûte le péage de {from} à {to}
péage d'autoroute {from} – {to}
@calculer le péage entre {from} et {to}
que coûte l'autoroute de {from} à {to}
péage, {from} – {to}
paie-t-on un péage de {from} à {to}, combien""",
            v="money",
        ),
        "works": dict(
            names="roadworks list_roadworks closed_roads construction_on_road",
            params={"city": "city|area|where"},
            desc=["Roadworks and closed roads around a city", "Construction sites", "Travaux routiers"],
            en="""which roads are closed in {city}
roadworks around {city}
@list the roadworks in {city}
is there construction on the roads of {city}
closed roads, {city}
where do they dig up the streets of {city}""",
            fr="""quelles routes sont fermées à {city}
travaux routiers autour de {city}
@lister les travaux à {city}
y a-t-il des chantiers sur les routes de {city}
routes fermées, {city}
où creuse-t-on les rues de {city}""",
            items="street",
        ),
    },
    "geocoder": {
        "coords": dict(
            names="geocode address_to_coordinates get_coordinates locate_address",
            params={"address": "address|place|street"},
            desc=["Coordinates of an address", "Geocode", "Coordonnées d'une adresse"],
            en="""what are the coordinates of {address}
@geocode {address}
latitude and longitude of {address}
@get the coordinates for {address}
GPS position of {address}
@turn the address {address} into coordinates""",
            fr="""quelles sont les coordonnées de {address}
@géocoder {address}
latitude et longitude de {address}
@donner les coordonnées GPS de {address}
position GPS de {address}
@convertir l'adresse {address} en coordonnées""",
            v="gps",
        ),
        "reverse": dict(
            names="reverse_geocode coordinates_to_address what_is_at address_of_point",
            params={"gps": "coordinates|point|position"},
            desc=["Address at some coordinates", "Reverse geocode", "Adresse à des coordonnées"],
            en="""which address is at {gps}
@find the address of the point {gps}
what is at {gps}
address for the coordinates {gps}
@turn the coordinates {gps} into an address
reverse geocode {gps}""",
            fr="""quelle adresse se trouve à {gps}
@trouver l'adresse du point {gps}
qu'y a-t-il à {gps}
adresse pour les coordonnées {gps}
@convertir les coordonnées {gps} en adresse
géocodage inverse de {gps}""",
            v="address",
        ),
        "elevation": dict(
            names="get_elevation altitude_of height_above_sea how_high_is",
            params={"city": "place|city|where"},
            desc=["Height of a place above the sea", "Altitude", "Altitude d'un lieu"],
            en="""how high above the sea is {city}
altitude of the town {city}
@get the elevation of {city}
elevation, {city}
at what altitude does {city} lie
@look up the height of {city} above sea level""",
            fr="""à quelle hauteur au-dessus de la mer est {city}
altitude de la ville de {city}
@donner l'élévation de {city}
élévation, {city}
à quelle altitude se trouve {city}
@chercher la hauteur de {city} au-dessus du niveau de la mer""",
            v="metres",
        ),
        "distance": dict(
            names="distance_between straight_line_distance how_far_apart crow_flies",
            params={"city": "from|first|a", "city2": "to|second|b"},
            desc=["Distance between two places as the crow flies", "How far apart", "Distance à vol d'oiseau"],
            en="""how far apart are {city} and {city2}
distance between {city} and {city2}
as the crow flies, {city} to {city2}
@measure the distance from {city} to {city2}
how many kilometres lie between {city} and {city2}
straight line {city} – {city2}""",
            fr="""à quelle distance sont {city} et {city2}
distance entre {city} et {city2}
à vol d'oiseau, {city} – {city2}
@mesurer la distance de {city} à {city2}
combien de kilomètres séparent {city} et {city2}
ligne droite {city} – {city2}""",
            v="spot",
        ),
    },
    "sun": {
        "rise": dict(
            names="sunrise sunrise_time when_sun_rises dawn_time",
            params={"city": "city|place|where", "date": "date|day|when?"},
            desc=["When the sun rises in a place", "Sunrise", "Heure du lever du soleil"],
            en="""when does the sun rise in {city}
sunrise in {city}
when is sunrise in {city} {date}
@look up the sunrise of {city} {date}
at what time does it get light in {city}
dawn, {city}""",
            fr="""quand se lève le soleil à {city}
lever du soleil à {city}
à quelle heure est le lever du soleil à {city} {date}
@chercher le lever du soleil de {city} {date}
à quelle heure fait-il jour à {city}
aube, {city}""",
            v="clock",
        ),
        "set": dict(
            names="sunset sunset_time when_sun_sets dusk_time",
            params={"city": "city|place|where", "date": "date|day|when?"},
            desc=["When the sun sets in a place", "Sunset", "Heure du coucher du soleil"],
            en="""when does the sun set in {city}
sunset in {city}
when is sunset in {city} {date}
@look up the sunset of {city} {date}
at what time does it get dark in {city}
dusk, {city}""",
            fr="""quand se couche le soleil à {city}
coucher du soleil à {city}
à quelle heure est le coucher du soleil à {city} {date}
@chercher le coucher du soleil de {city} {date}
à quelle heure fait-il nuit à {city}
crépuscule, {city}""",
            v="clock",
        ),
        "length": dict(
            names="day_length hours_of_daylight daylight_duration how_long_is_day",
            params={"city": "city|place|where", "date": "date|day|when"},
            desc=["How long the daylight lasts in a place", "Length of the day", "Durée du jour"],
            en="""how long is the daylight in {city} {date}
hours of daylight in {city} {date}
length of the day in {city} {date}
@compute the day length of {city} {date}
how many hours of light has {city} {date}
daylight, {city}, {date}""",
            fr="""combien de temps dure le jour à {city} {date}
heures de lumière à {city} {date}
longueur du jour à {city} {date}
@calculer la durée du jour de {city} {date}
combien d'heures de clarté à {city} {date}
durée du jour, {city}, {date}""",
            v="duration2",
        ),
    },
    "storms": {
        "warnings": dict(
            names="storm_warnings severe_weather weather_alerts active_warnings",
            params={"city": "city|region|where"},
            desc=["Storm warnings for a region", "Severe weather", "Alertes tempête d'une région"],
            en="""is there a storm warning for {city}
storm warnings in {city}
@check severe weather for {city}
does a storm come to {city}
weather alerts, {city}
@list the warnings in force in {city}""",
            fr="""y a-t-il une alerte tempête pour {city}
alertes tempête à {city}
@vérifier les vigilances pour {city}
une tempête arrive-t-elle sur {city}
vigilance météo, {city}
@lister les alertes en cours à {city}""",
            items="rule clock",
        ),
        "lightning": dict(
            names="lightning_near recent_lightning thunder_distance lightning_strikes",
            params={"city": "city|place|near"},
            desc=["Lightning that struck near a place", "How far the thunderstorm is", "Éclairs près d'un lieu"],
            en="""did lightning strike near {city}
how far is the thunderstorm from {city}
lightning around {city}
@show the lightning strikes near {city}
is there thunder near {city}
lightning, {city}""",
            fr="""la foudre est-elle tombée près de {city}
à quelle distance de {city} est l'orage
éclairs autour de {city}
@montrer les impacts de foudre près de {city}
y a-t-il du tonnerre près de {city}
foudre, {city}""",
            v="spot",
        ),
        "track": dict(
            names="track_hurricane hurricane_path cyclone_track follow_storm",
            params={"name": "hurricane|cyclone|name"},
            desc=["Where a hurricane is and where it goes", "Path of a cyclone", "Trajectoire d'un ouragan"],
            en="""where is the hurricane {name}
path of the hurricane {name}
@track the cyclone {name}
where does hurricane {name} go
@follow the hurricane {name}
cyclone {name}: track""",
            fr="""où est l'ouragan {name}
trajectoire de l'ouragan {name}
@suivre le cyclone {name}
où va l'ouragan {name}
@suivre la trajectoire de l'ouragan {name}
cyclone {name} : trajectoire""",
            v="spot",
        ),
    },
    "citypass": {
        "buy": dict(
            names="buy_city_pass city_pass tourist_card order_city_card",
            params={"city": "city|place|for", "days": "days|duration|for_days:integer"},
            desc=["Buy a tourist pass of a city for some days", "City card", "Achète un pass touristique"],
            en="""@buy a city pass for {city}, {days} days
tourist card {city}, {days} days
@order a {days} day pass for {city}
{days} days of sightseeing in {city}, get me the city card
city card for {city} valid {days} days
I want the tourist pass of {city} for {days} days""",
            fr="""@acheter un city pass pour {city}, {days} jours
carte touristique {city}, {days} jours
@commander un pass de {days} jours pour {city}
{days} jours de visites à {city}, prends-moi la carte touristique
pass touristique pour {city} valable {days} jours
je veux le pass touristique de {city} pour {days} jours""",
        ),
        "covers": dict(
            names="pass_covers included_in_pass what_pass_includes pass_sights",
            params={"city": "city|place|for"},
            desc=["Which sights the pass of a city includes", "What the card covers", "Ce que le pass comprend"],
            en="""what does the city pass of {city} include
which sights does the {city} card cover
@list what the tourist pass of {city} covers
included in the pass for {city}
is the tourist card of {city} good, what does it cover
sights of the city card {city}""",
            fr="""que comprend le city pass de {city}
quelles visites couvre la carte de {city}
@lister ce que le pass touristique de {city} couvre
compris dans le pass pour {city}
la carte touristique de {city} vaut-elle le coup, que couvre-t-elle
visites du pass {city}""",
            items="title",
        ),
        "activate": dict(
            names="activate_pass start_city_card validate_pass first_use_of_pass",
            params={"ref": "pass|card|number"},
            desc=["Activate a tourist pass, whose days begin then", "Start the card", "Active un pass touristique"],
            en="""@activate the city pass {ref}
@start my tourist card {ref} now
pass {ref} from today, activate it
tourist pass {ref}: activate
@validate the city card {ref}
my sightseeing begins, activate the pass {ref}""",
            fr="""@activer le city pass {ref}
@démarrer ma carte touristique {ref} maintenant
pass {ref} à partir d'aujourd'hui, active-le
pass touristique {ref} : activer
@valider la carte touristique {ref}
mes visites commencent, active le pass {ref}""",
        ),
    },
    "cruise": {
        "search": dict(
            names="search_cruises find_cruise cruises_from sea_voyages",
            params={"city": "port|from|departure", "month": "month|in|when"},
            desc=["Find cruises from a port in a month", "Sea voyages", "Cherche des croisières"],
            en="""@find a cruise from {city} in {month}
cruises from {city}, {month}
which cruises leave {city} in {month}
@search sea voyages from {city} in {month}
we'd like a cruise in {month}, from {city}
cruise {month}, port of {city}""",
            fr="""@trouver une croisière au départ de {city} en {month}
croisières depuis {city}, {month}
quelles croisières partent de {city} en {month}
@chercher des voyages en mer depuis {city} en {month}
on aimerait une croisière en {month}, depuis {city}
croisière {month}, port de {city}""",
            items="ship price",
        ),
        "cabin": dict(
            names="choose_cabin book_cabin reserve_cabin pick_cabin",
            params={"unitno": "cabin|number|which", "ship": "ship|on|vessel"},
            desc=["Choose a cabin on a cruise ship", "Reserve a cabin", "Choisit une cabine"],
            en="""@choose cabin {unitno} on the {ship}
@book the cabin {unitno} aboard {ship}
cabin {unitno} on {ship}
we take the cabin {unitno} of the ship {ship}
@reserve cabin {unitno}, ship {ship}
{ship}: cabin {unitno}""",
            fr="""@choisir la cabine {unitno} sur {ship}
@réserver la cabine {unitno} à bord de {ship}
cabine {unitno} sur {ship}
on prend la cabine {unitno} du bateau {ship}
@retenir la cabine {unitno}, bateau {ship}
{ship} : cabine {unitno}""",
        ),
        "excursion": dict(
            names="book_excursion shore_trip join_excursion land_tour",
            params={"city": "port|stop|in", "people": "people|persons|guests:integer"},
            desc=["Book a trip on land at a stop of the cruise", "Shore excursion", "Réserve une excursion à l'escale"],
            en="""@book an excursion in {city} for {people} people
shore trip at {city}, {people} persons
@join the land tour in {city} with {people} people
excursion, {city}, {people} guests
when the ship stops in {city}, {people} of us go on the excursion
{people} places on the shore excursion of {city}""",
            fr="""@réserver une excursion à {city} pour {people} personnes
excursion à l'escale de {city}, {people} personnes
@rejoindre l'excursion à terre à {city} avec {people} personnes
excursion, {city}, {people} personnes
à l'escale de {city}, {people} d'entre nous font l'excursion
{people} places pour l'excursion à {city}""",
        ),
    },
    "immigration": {
        "apply": dict(
            names="apply_residence_permit residence_permit_request ask_for_permit permit_application",
            params={"name": "person|applicant|for", "country": "country|in|where"},
            desc=[
                "Apply for a residence permit in a country",
                "Request a permit to stay",
                "Demande de titre de séjour",
            ],
            en="""@apply for a residence permit in {country} for {name}
{name} wants to live in {country}, apply for the permit
residence permit: {name}, {country}
@request a permit for {name} to stay in {country}
application of {name} for a residence permit, {country}
permit to stay in {country}, applicant {name}""",
            fr="""@demander un titre de séjour au {country} pour {name}
{name} veut vivre au {country}, demande le titre de séjour
titre de séjour : {name}, {country}
@faire la demande pour que {name} reste au {country}
demande de {name} pour un titre de séjour, {country}
permis de séjour au {country}, demandeur {name}""",
        ),
        "status": dict(
            names="permit_status residence_permit_progress check_permit application_state",
            params={"ref": "application|file|number"},
            desc=[
                "How far an application for a residence permit is",
                "Permit status",
                "État d'une demande de titre de séjour",
            ],
            en="""how far is the residence permit {ref}
status of the permit application {ref}
@check the permit {ref}
has the residence permit {ref} been granted
permit application {ref}: state
do you have news of my residence permit {ref}""",
            fr="""où en est le titre de séjour {ref}
état de la demande de séjour {ref}
@vérifier le titre de séjour {ref}
le titre de séjour {ref} est-il accordé
demande de séjour {ref} : état
as-tu des nouvelles de mon titre de séjour {ref}""",
            v="progress",
        ),
        "renew": dict(
            names="renew_residence_permit extend_permit prolong_stay permit_renewal",
            params={"ref": "permit|file|number"},
            desc=["Renew a residence permit before it ends", "Extend a stay", "Renouvelle un titre de séjour"],
            en="""@renew the residence permit {ref}
the permit {ref} ends soon, extend my stay
@extend the residence permit {ref}
renewal of permit {ref}
residence permit {ref}: renew
@prolong my stay, permit {ref}""",
            fr="""@renouveler le titre de séjour {ref}
le titre {ref} expire bientôt, prolonge mon séjour
@prolonger le titre de séjour {ref}
renouvellement du titre {ref}
titre de séjour {ref} : renouveler
@prolonger mon séjour, titre {ref}""",
        ),
    },
}
