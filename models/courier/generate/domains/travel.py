"""Where one stays, eats and looks around."""

DOMAINS = {
    "stay": {
        "cancel": dict(
            names="cancel_hotel cancel_reservation release_booking undo_stay",
            params={"ref": "reservation|booking|id|reference"},
            desc=["Cancel a hotel reservation", "Give up a stay", "Annule une réservation d'hôtel"],
            en="""@cancel the hotel reservation {ref}
we won't come, reservation {ref}
@call off my stay {ref}
booking {ref} can be dropped
I no longer need the room, {ref}
@undo the booking {ref}
our plans changed, {ref} is not needed""",
            fr="""@annuler la réservation d'hôtel {ref}
nous ne viendrons pas, réservation {ref}
@annuler mon séjour {ref}
la réservation {ref} n'est plus utile
je n'ai plus besoin de la chambre, {ref}
@supprimer la réservation {ref}
nos plans ont changé, {ref} n'est plus utile""",
        ),
        "service": dict(
            names="room_service order_to_room send_to_room bring_food",
            params={"dish": "item|dish|what|order", "floor": "room|room_number|number:integer"},
            desc=["Order something to a hotel room", "Room service", "Commande en chambre"],
            en="""@bring {dish} to room {floor}
room {floor} would like {dish}
{dish} for room {floor}
I'm hungry, {dish} to {floor} please
@send {dish} up to room {floor}
@order {dish} for room {floor}
could somebody bring a {dish} up to {floor}""",
            fr="""@apporter un {dish} à la chambre {floor}
la chambre {floor} voudrait un {dish}
{dish} pour la chambre {floor}
j'ai faim, un {dish} à la {floor}
@monter un {dish} à la chambre {floor}
@commander un {dish} pour la chambre {floor}
quelqu'un peut-il monter un {dish} à la {floor}""",
        ),
        "wake": dict(
            names="wake_up_call morning_call ring_room schedule_wakeup",
            params={"floor": "room|room_number|number:integer", "time": "time|at|hour"},
            desc=["Wake a guest by telephone", "Morning call to a room", "Réveille un client"],
            en="""@wake room {floor} at {time}
a wake-up call at {time} for room {floor}
room {floor} wants to get up at {time}
@ring room {floor} at {time}
room {floor}, {time}, wake-up call
our guest in {floor} has to be up at {time}
early meeting for the guest in {floor}, {time}""",
            fr="""@réveiller la chambre {floor} à {time}
un réveil à {time} pour la chambre {floor}
la chambre {floor} veut se lever à {time}
@appeler la chambre {floor} à {time}
chambre {floor}, {time}, réveil
notre client de la {floor} doit être debout à {time}
réunion matinale pour le client de la {floor}, {time}""",
        ),
        "free": dict(
            names="free_rooms check_availability available_rooms vacancy",
            params={"date": "date|day|checkin|when"},
            desc=["Rooms that are free on a date", "Vacancies of the hotel", "Chambres libres"],
            en="""do you have a room {date}
which rooms are free {date}
any vacancies {date}
@check the availability for {date}
is the hotel full {date}
can we stay {date}
we need a bed {date}""",
            fr="""avez-vous une chambre {date}
quelles chambres sont libres {date}
des chambres disponibles {date}
@vérifier les disponibilités pour {date}
l'hôtel est-il complet {date}
peut-on dormir chez vous {date}
il nous faut un lit {date}""",
            items="floor price2",
        ),
    },
    "restaurants": {
        "find": dict(
            names="find_restaurant restaurant_search where_to_eat search_food_places",
            params={"cuisine": "cuisine|food|kind|style", "city": "city|place|near|where"},
            desc=["Find restaurants of a kind in a city", "Where to eat", "Cherche un restaurant"],
            en="""where can I eat {cuisine} in {city}
a good {cuisine} restaurant in {city}
I feel like {cuisine} food in {city}
@find a {cuisine} place in {city}
{cuisine}, {city}
we're hungry in {city}, something {cuisine}
@recommend something {cuisine} near {city}
my parents are visiting {city} and love {cuisine} food""",
            fr="""où manger {cuisine} à {city}
un bon restaurant {cuisine} à {city}
j'ai envie de manger {cuisine} à {city}
@trouver un restaurant {cuisine} à {city}
{cuisine}, {city}
on a faim à {city}, plutôt {cuisine}
@conseiller un resto {cuisine} à {city}
mes parents viennent à {city} et aiment manger {cuisine}""",
            items="company",
        ),
        "menu": dict(
            names="get_menu restaurant_menu show_card dishes_at",
            params={"company": "restaurant|name|place"},
            desc=["Menu of a restaurant", "What a restaurant serves", "Carte d'un restaurant"],
            en="""what's on the menu at {company}
what can one eat at {company}
@show the menu of {company}
menu of {company}
what do they serve at {company}
is the food good at {company}
is there something for a vegetarian at {company}""",
            fr="""qu'y a-t-il à la carte chez {company}
que mange-t-on chez {company}
@montrer la carte de {company}
menu de {company}
que servent-ils chez {company}
c'est bon chez {company}
y a-t-il un plat végétarien chez {company}""",
            items="dish price2",
        ),
        "review": dict(
            names="review_restaurant rate_place leave_review give_rating",
            params={"company": "restaurant|name|place", "stars": "stars|rating|score:integer"},
            desc=["Give a restaurant some stars", "Leave a review", "Note un restaurant"],
            en="""{stars} stars for {company}
@rate {company} {stars}
@give the restaurant {company} {stars} stars
we ate at {company}, {stars} out of 5
{company} was worth {stars} stars
@leave {company} a review of {stars}
the waiter at {company} was lovely, {stars}""",
            fr="""{stars} étoiles pour {company}
@noter {company} {stars} sur 5
@donner {stars} étoiles au restaurant {company}
on a mangé chez {company}, {stars} sur 5
{company} vaut {stars} étoiles
@mettre {stars} étoiles à {company}
le serveur de {company} était adorable, {stars}""",
        ),
        "cancel": dict(
            names="cancel_table drop_table_booking free_table cancel_dinner",
            params={"company": "restaurant|name|place", "date": "date|day|when"},
            desc=["Cancel a table at a restaurant", "Give back a booked table", "Annule une table"],
            en="""@cancel our table at {company} {date}
we can't come to {company} {date}
no dinner at {company} {date} after all
@call off {company} for {date}
@tell {company} we are not coming {date}
table at {company} {date}: cancel""",
            fr="""@annuler notre table chez {company} {date}
nous ne pouvons pas venir chez {company} {date}
pas de dîner chez {company} {date} finalement
@décommander chez {company} pour {date}
@dire à {company} que nous ne venons pas {date}
table chez {company} {date} : annuler""",
        ),
    },
    "car": {
        "lock": dict(
            names="lock_car car_lock secure_vehicle close_car",
            params={},
            desc=["Lock the car", "Secure the car's doors", "Verrouille la voiture"],
            en="""@lock the car
I forgot to lock the car
@secure the car
car doors closed please
@close the car up
I left the car open""",
            fr="""@verrouiller la voiture
j'ai oublié de fermer la voiture
@fermer la voiture à clé
portières fermées s'il te plaît
@bloquer les portes de la voiture
la voiture est restée ouverte""",
        ),
        "climate": dict(
            names="set_car_temperature preheat_car car_climate warm_up_car",
            params={"degrees": "temperature|degrees|target|value:number"},
            desc=["Heat or cool the car to a temperature", "Car air conditioning", "Climatisation de la voiture"],
            en="""@warm the car up to {degrees} degrees
@heat the car to {degrees}
the car should be at {degrees} degrees when I get in
car at {degrees} degrees
it's freezing outside, {degrees} in the car
@set the car's climate to {degrees}
I hate cold seats, make it {degrees} in the car""",
            fr="""@chauffer la voiture à {degrees} degrés
@préchauffer l'auto à {degrees}
la voiture doit être à {degrees} degrés quand je monte
voiture à {degrees} degrés
il gèle dehors, {degrees} dans la voiture
@régler la clim de la voiture sur {degrees}
je déteste les sièges froids, {degrees} dans la voiture""",
        ),
        "fuel": dict(
            names="fuel_level get_range tank_level how_much_petrol car_range",
            params={},
            desc=["How full the tank is", "Range of the car", "Niveau de carburant"],
            en="""how much petrol do I have
do I need to fill up
how far can I still drive
fuel level
is the tank empty
@check the tank
will I make it to work without stopping for petrol""",
            fr="""combien d'essence me reste-t-il
dois-je faire le plein
jusqu'où puis-je rouler
niveau d'essence
le réservoir est-il vide
@vérifier le réservoir
puis-je aller au travail sans m'arrêter pour l'essence""",
            v="share",
        ),
        "service": dict(
            names="book_service garage_appointment car_maintenance schedule_inspection",
            params={"plate": "plate|registration|car|vehicle", "date": "date|day|when"},
            desc=["Book a car in at the garage", "Plan an inspection", "Prend rendez-vous au garage"],
            en="""@book {plate} in at the garage {date}
{plate} needs a service {date}
inspection of {plate} {date}
the brakes of {plate} squeak, garage {date}
@take {plate} to the mechanic {date}
service for {plate} on {date}
{plate} makes a strange noise, somebody should look at it {date}""",
            fr="""@prendre rendez-vous au garage pour {plate} {date}
{plate} a besoin d'une révision {date}
contrôle de {plate} {date}
les freins de {plate} grincent, garage {date}
@emmener {plate} chez le garagiste {date}
révision pour {plate} {date}
{plate} fait un bruit bizarre, quelqu'un doit regarder {date}""",
        ),
        "tyres": dict(
            names="tyre_pressure check_tires get_tire_pressure wheel_status",
            params={},
            desc=["Pressure of the tyres", "Whether the wheels need air", "Pression des pneus"],
            en="""are the tyres ok
tyre pressure
do the wheels need air
@check the tires
is a tyre flat
how much air is in the tyres""",
            fr="""les pneus sont-ils bien gonflés
pression des pneus
faut-il gonfler les pneus
@vérifier les pneus
un pneu est-il à plat
combien de pression dans les pneus""",
            v="rate",
        ),
    },
    "bikes": {
        "unlock": dict(
            names="unlock_bike rent_bike take_scooter start_rental",
            params={"bike": "bike|bike_id|scooter|number"},
            desc=["Unlock a shared bike", "Start renting a scooter", "Débloque un vélo"],
            en="""@unlock {bike}
I take {bike}
@rent {bike}
@start my ride with {bike}
{bike} please
I'm in front of {bike}, open it
I'd like to ride {bike} to work""",
            fr="""@débloquer {bike}
je prends {bike}
@louer {bike}
@commencer ma course avec {bike}
à moi {bike}
je suis devant {bike}, ouvre-le
j'aimerais aller au travail avec {bike}""",
        ),
        "return": dict(
            names="return_bike end_rental finish_ride give_back_bike",
            params={"bike": "bike|bike_id|scooter|number", "station": "station|dock|where"},
            desc=["Give a shared bike back at a station", "End a rental", "Rend un vélo"],
            en="""@return {bike} at {station}
I've left {bike} in {station}
@end my rental of {bike}, I'm at {station}
{bike} is back at {station}
@finish the ride: {bike}, {station}
@give back {bike} at the {station} dock""",
            fr="""@rendre {bike} à {station}
j'ai laissé {bike} à {station}
@terminer la location de {bike}, je suis à {station}
{bike} est de retour à {station}
@finir la course : {bike}, {station}
@déposer {bike} à la borne {station}""",
        ),
        "near": dict(
            names="bikes_nearby find_bike available_bikes bike_stations",
            params={"address": "address|near|street|around"},
            desc=["Shared bikes near an address", "Find a free bike", "Vélos près d'une adresse"],
            en="""are there bikes near {address}
@find a bike close to {address}
bikes around {address}
I'm at {address} and need a bike
how many bikes are at {address}
@show the scooters near {address}""",
            fr="""y a-t-il des vélos près du {address}
@trouver un vélo près du {address}
vélos autour du {address}
je suis au {address} et il me faut un vélo
combien de vélos au {address}
@montrer les trottinettes près du {address}""",
            items="bike",
        ),
    },
    "station": {
        "latest": dict(
            names="station_reading latest_observation read_weather_station get_measurement",
            params={"sensor": "station|sensor|site|id"},
            desc=["Latest reading of a weather station", "What a sensor measures", "Dernier relevé d'une station"],
            en="""what does {sensor} measure
latest reading of {sensor}
how warm is it at {sensor}
@read the weather station {sensor}
{sensor}: current values
@get the data of {sensor}""",
            fr="""que mesure {sensor}
dernier relevé de {sensor}
quelle température à la station {sensor}
@lire la station météo {sensor}
{sensor} : valeurs actuelles
@donner les données de {sensor}""",
            v="temp",
        ),
        "rain": dict(
            names="rainfall get_rain precipitation how_much_rain",
            params={"sensor": "station|sensor|site|id", "past": "date|day|when"},
            desc=["Rain measured at a station on a day", "Rainfall in millimetres", "Pluie mesurée"],
            en="""how much did it rain at {sensor} {past}
rainfall at {sensor} {past}
millimetres of rain, {sensor}, {past}
@get the rain of {past} for {sensor}
was it wet at {sensor} {past}
did {sensor} get any rain {past}""",
            fr="""combien a-t-il plu à {sensor} {past}
pluie à {sensor} {past}
millimètres de pluie, {sensor}, {past}
@donner la pluie de {sensor} pour {past}
a-t-il plu à {sensor} {past}
cumul de pluie de {sensor} {past}""",
            v="rain",
        ),
        "warn": dict(
            names="set_weather_alert storm_alert warn_above wind_warning",
            params={"sensor": "station|sensor|site|id", "speed": "threshold|speed|above|limit:integer"},
            desc=["Warn when the wind at a station is stronger than a limit", "Storm alert", "Alerte de vent"],
            en="""@warn me when {sensor} gets more than {speed} km/h of wind
wind alert at {sensor} above {speed}
I want to know if {sensor} passes {speed} km/h
@set a storm warning for {sensor} at {speed}
@tell me if the wind at {sensor} goes over {speed}
alert: {sensor}, {speed} km/h""",
            fr="""@prévenir-moi quand le vent à {sensor} dépasse {speed} km/h
alerte de vent à {sensor} au-dessus de {speed}
je veux savoir si {sensor} passe les {speed} km/h
@mettre une alerte tempête pour {sensor} à {speed}
@avertir-moi si le vent à {sensor} dépasse {speed}
alerte : {sensor}, {speed} km/h""",
        ),
    },
    "tides": {
        "high": dict(
            names="high_tide tide_times when_high_water get_tide",
            params={"city": "port|place|harbour|location", "date": "date|day|when"},
            desc=["Time of high water in a port", "High tide of a day", "Heure de la marée haute"],
            en="""when is high tide in {city} {date}
high water at {city} {date}
when does the sea come in at {city} {date}
@find the high tide of {city} for {date}
when can I leave the harbour of {city} {date}
tide {city} {date}
my boat leaves from {city} {date}, when is there enough water""",
            fr="""quand est la marée haute à {city} {date}
pleine mer à {city} {date}
quand la mer monte-t-elle à {city} {date}
@trouver la marée haute de {city} pour {date}
quand sortir du port de {city} {date}
marée {city} {date}
mon bateau part de {city} {date}, quand y a-t-il assez d'eau""",
            v="clock",
        ),
        "waves": dict(
            names="wave_height surf_report sea_state get_swell",
            params={"city": "beach|place|spot|location"},
            desc=["Height of the waves at a place", "Surf report", "Hauteur des vagues"],
            en="""how high are the waves in {city}
can I surf in {city}
sea state at {city}
is the sea rough in {city}
waves at {city}
@check the swell at {city}
is it a good day for surfing at {city}""",
            fr="""quelle hauteur de vagues à {city}
peut-on surfer à {city}
état de la mer à {city}
la mer est-elle agitée à {city}
vagues à {city}
@vérifier la houle à {city}
est-ce un bon jour pour surfer à {city}""",
            v="metres",
        ),
        "water": dict(
            names="water_temperature sea_temperature how_cold_is_sea swim_temperature",
            params={"city": "beach|place|spot|location"},
            desc=["Temperature of the sea", "How warm the water is", "Température de la mer"],
            en="""how warm is the water in {city}
can we swim in {city}
sea temperature at {city}
is the water cold in {city}
@tell me the water temperature at {city}
do I need a wetsuit in {city}""",
            fr="""l'eau est-elle bonne à {city}
peut-on se baigner à {city}
température de la mer à {city}
l'eau est-elle froide à {city}
@donner la température de l'eau à {city}
faut-il une combinaison à {city}""",
            v="temp",
        ),
    },
    "stars": {
        "rise": dict(
            names="rise_time when_does_it_rise object_rise star_rise",
            params={"star": "object|star|planet|name", "city": "place|city|from|location"},
            desc=["When a star or planet rises at a place", "Rise time in the sky", "Lever d'un astre"],
            en="""when does {star} rise in {city}
when can I see {star} from {city}
rise of {star} at {city}
@tell me when {star} comes up in {city}
{star} over {city}: what time
at what time is {star} up in {city}""",
            fr="""quand se lève {star} à {city}
quand voir {star} depuis {city}
lever de {star} à {city}
@dire-moi quand {star} se lève à {city}
{star} au-dessus de {city} : à quelle heure
à quelle heure {star} est visible à {city}""",
            v="clock",
        ),
        "moon": dict(
            names="moon_phase get_moon lunar_phase what_moon",
            params={"date": "date|day|when|night"},
            desc=["Phase of the moon on a date", "What the moon looks like", "Phase de la lune"],
            en="""what is the moon like {date}
is it full moon {date}
moon phase {date}
how bright is the moon {date}
@tell me the phase of the moon {date}
will the night be dark {date}
we want to look at the sky {date}, how about the moon""",
            fr="""comment est la lune {date}
est-ce la pleine lune {date}
phase de la lune {date}
la lune est-elle pleine {date}
@donner la phase de la lune {date}
la nuit sera-t-elle noire {date}
on veut regarder le ciel {date}, et la lune""",
            v="moonphase",
        ),
        "point": dict(
            names="point_telescope aim_at goto_object slew_to",
            params={"star": "target|object|star|planet"},
            desc=["Point the telescope at an object", "Move the telescope", "Pointe le télescope"],
            en="""@point the telescope at {star}
@show me {star} in the telescope
telescope to {star}
I want to look at {star}
@aim at {star}
@turn to {star}
let's have a look at {star} tonight""",
            fr="""@pointer le télescope vers {star}
@montrer {star} dans le télescope
télescope sur {star}
je veux observer {star}
@viser {star}
@tourner l'instrument vers {star}
regardons {star} ce soir""",
        ),
    },
    "trips": {
        "pack": dict(
            names="add_to_packing pack_item suitcase_add bring_item",
            params={"item": "item|what|thing|object"},
            desc=["Add a thing to the packing list", "What goes into the suitcase", "Ajoute à la liste des bagages"],
            en="""@pack {item}
{item} goes into the suitcase
I must not forget {item} for the trip
@add {item} to the packing list
suitcase: {item}
@put {item} in my luggage list""",
            fr="""@mettre dans la valise : {item}
à ne pas oublier pour le voyage : {item}
@ajouter {item} à la liste des bagages
valise : {item}
@prévoir {item} pour le voyage
bagages : {item}""",
        ),
        "plan": dict(
            names="create_trip plan_trip new_journey add_trip",
            params={
                "city": "destination|city|to|where",
                "date": "start|date|from|departure",
                "days": "days|length|duration:integer",
            },
            desc=["Plan a trip to a city", "New journey with its length", "Planifie un voyage"],
            en="""@plan a trip to {city} from {date} for {days} days
I'm going to {city} {date}, {days} days
{days} days in {city} from {date}
new trip: {city}, {date}, {days} days
we leave for {city} {date} and stay {days} days
@set up my journey to {city}, {date}, {days} days
{city} for {days} days, we set off {date}""",
            fr="""@planifier un voyage à {city}, départ {date}, {days} jours
je pars à {city} {date}, {days} jours
{days} jours à {city}, départ {date}
nouveau voyage : {city}, {date}, {days} jours
nous partons à {city} {date} et restons {days} jours
@organiser mon voyage à {city}, {date}, {days} jours
{city} pour {days} jours, on part {date}""",
        ),
        "visa": dict(
            names="visa_rules need_visa entry_requirements passport_rules",
            params={"city": "destination|country|place|to"},
            desc=["Papers needed to enter a place", "Whether a visa is needed", "Formalités d'entrée"],
            en="""do I need a visa for {city}
which papers do I need for {city}
entry rules for {city}
can I go to {city} with a passport
@check the visa rules for {city}
what do they ask for at the border of {city}
my passport is the only thing I have, is that enough for {city}""",
            fr="""faut-il un visa pour {city}
quels papiers pour {city}
formalités pour {city}
puis-je aller à {city} avec un passeport
@vérifier les règles de visa pour {city}
que demande-t-on à l'entrée de {city}
je n'ai que mon passeport, ça suffit pour {city}""",
            v="yes",
        ),
    },
}
