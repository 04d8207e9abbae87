"""Plants, animals and provisions."""

DOMAINS = {
    "garden": {
        "water": dict(
            names="water_zone start_sprinkler irrigate run_irrigation sprinkle",
            params={"plot": "zone|area|place|bed", "minutes": "minutes|duration|time:integer?"},
            desc=["Water a part of the garden", "Starts the sprinkler", "Arrose une zone du jardin"],
            en="""@water the {plot} bed
@run the sprinkler on the {plot} bed for {minutes} minutes
the {plot} bed is dry
sprinkler on the {plot} bed, {minutes} minutes
@irrigate the {plot} bed for {minutes} minutes
the {plot} bed is thirsty
it hasn't rained for days, take care of the {plot} bed
{minutes} minutes of water on the {plot} bed please""",
            fr="""@arroser du côté de la {plot}
@lancer l'arroseur de la {plot} pendant {minutes} minutes
la terre est sèche près de la {plot}
arrosage de la {plot}, {minutes} minutes
@arroser la {plot} pendant {minutes} minutes
les fleurs de la {plot} ont soif
il n'a pas plu depuis des jours, occupe-toi de la {plot}
{minutes} minutes d'eau sur la {plot} s'il te plaît""",
        ),
        "moisture": dict(
            names="soil_moisture get_humidity_of_soil ground_moisture check_soil",
            params={"plot": "zone|area|place|bed"},
            desc=["How wet the soil of a zone is", "Soil moisture sensor", "Humidité du sol"],
            en="""how dry is the {plot} bed
soil moisture in the {plot} bed
is the {plot} bed wet enough
@check the soil of the {plot} bed
does the {plot} bed need water
@measure the humidity of the {plot} bed""",
            fr="""la terre de la {plot} est-elle sèche
humidité du sol de la {plot}
le sol de la {plot} est-il assez humide
@vérifier la terre de la {plot}
faut-il arroser la {plot}
@mesurer l'humidité du sol de la {plot}""",
            v="share",
        ),
        "mow": dict(
            names="mow_lawn start_mower cut_grass run_mower",
            params={"date": "date|day|when"},
            desc=["Plan the mowing robot", "Cut the grass on a day", "Programme la tonte"],
            en="""@mow the lawn {date}
@cut the grass {date}
the lawn is too high, mow it {date}
@send out the mower {date}
mowing {date}
the grass needs a cut {date}""",
            fr="""@tondre la pelouse {date}
@couper l'herbe {date}
la pelouse est trop haute, tonte {date}
@sortir la tondeuse {date}
tonte {date}
@programmer la tonte pour {date}""",
        ),
    },
    "plants": {
        "add": dict(
            names="add_plant register_plant new_plant track_plant",
            params={"plant": "plant|species|name", "space": "room|place|location"},
            desc=["Add a plant and its place", "Keep track of a new plant", "Ajoute une plante"],
            en="""I bought a {plant} for the {space}
@add a {plant} in the {space}
there is a new {plant} in the {space}
new plant: {plant}, {space}
@register the {plant} in the {space}
@keep track of the {plant} in the {space}
somebody gave me a {plant}, it will live in the {space}""",
            fr="""j'ai acheté un {plant} pour la {space}
@ajouter un {plant} dans la {space}
il y a un nouveau {plant} dans la {space}
nouvelle plante : {plant}, {space}
@enregistrer le {plant} de la {space}
@suivre le {plant} de la {space}
on m'a offert un {plant}, il vivra dans la {space}""",
        ),
        "watered": dict(
            names="log_watering mark_watered plant_watered record_watering",
            params={"plant": "plant|name|which"},
            desc=["Note that a plant was watered", "Record a watering", "Note l'arrosage d'une plante"],
            en="""I watered the {plant}
the {plant} got water
@note that I watered the {plant}
{plant} watered
just gave the {plant} a drink
@mark the {plant} as watered""",
            fr="""j'ai arrosé le {plant}
le {plant} a eu son eau
@noter que j'ai arrosé le {plant}
{plant} arrosé
je viens de donner à boire au {plant}
@marquer le {plant} comme arrosé""",
        ),
        "when": dict(
            names="next_watering when_to_water watering_date plant_schedule",
            params={"plant": "plant|name|which"},
            desc=["When a plant needs water next", "Next watering date", "Prochain arrosage d'une plante"],
            en="""when does the {plant} need water
does my {plant} need a drink
next watering of the {plant}
is the {plant} thirsty
how long can the {plant} wait
@tell me when to water the {plant}
am I neglecting my {plant}""",
            fr="""quand faut-il arroser le {plant}
mon {plant} a-t-il soif
prochain arrosage du {plant}
combien de temps le {plant} peut-il attendre
@dire-moi quand arroser le {plant}
le {plant} a-t-il besoin d'eau
est-ce que je néglige mon {plant}""",
            v="date",
        ),
        "remove": dict(
            names="remove_plant delete_plant plant_died drop_plant",
            params={"plant": "plant|name|which"},
            desc=["Remove a plant from the list", "Forget a plant", "Retire une plante de la liste"],
            en="""my {plant} died
@remove the {plant} from my plants
I gave the {plant} away
@delete the {plant}
@forget the {plant}
the {plant} is dead""",
            fr="""mon {plant} est mort
@retirer le {plant} de mes plantes
j'ai donné le {plant}
@supprimer le {plant}
@oublier le {plant}
je n'ai plus le {plant}""",
        ),
    },
    "pets": {
        "feed": dict(
            names="feed_pet log_meal_pet give_food pet_feeder dispense_food",
            params={"pet": "pet|name|animal|who", "quantity": "grams|amount|portion:number?"},
            desc=["Feed a pet", "Give a portion of food to an animal", "Nourrit un animal"],
            en="""@feed {pet}
@give {pet} {quantity} grams of food
{pet} is hungry
{quantity} grams for {pet}
{pet} has not eaten yet
@fill {pet}'s bowl
@serve {pet} {quantity} grams
don't let {pet} starve
it's dinner time for {pet}""",
            fr="""@nourrir {pet}
@donner {quantity} grammes à {pet}
{pet} a faim
{quantity} grammes pour {pet}
{pet} n'a pas encore mangé
@remplir la gamelle de {pet}
@servir {quantity} grammes à {pet}
ne laisse pas {pet} mourir de faim
c'est l'heure du repas pour {pet}""",
        ),
        "weigh": dict(
            names="log_pet_weight record_weight pet_weight set_animal_weight",
            params={"pet": "pet|name|animal", "weight": "weight|kg|kilos|value:number"},
            desc=["Record the weight of a pet", "Note how heavy an animal is", "Note le poids d'un animal"],
            en="""{pet} weighs {weight} kilos
@note that {pet} weighs {weight} kg
weight of {pet}: {weight}
{pet} is now at {weight} kilos
@record {weight} kg for {pet}
the scale says {weight} for {pet}
we came back from the scales with {pet}: {weight}""",
            fr="""{pet} pèse {weight} kilos
@noter que {pet} pèse {weight} kg
poids de {pet} : {weight}
{pet} fait maintenant {weight} kilos
@enregistrer {weight} kg pour {pet}
la balance dit {weight} pour {pet}
on revient de la pesée avec {pet} : {weight}""",
        ),
        "vet": dict(
            names="book_vet vet_appointment schedule_vet see_vet",
            params={"pet": "pet|name|animal|patient", "date": "date|day|when"},
            desc=[
                "Make an appointment at the vet",
                "Book a visit for an animal",
                "Prend rendez-vous chez le vétérinaire",
            ],
            en="""{pet} must see the vet {date}
@book the vet for {pet} {date}
vet for {pet} {date}
{pet} is sick, a vet (for|on) {date}
@take {pet} to the vet {date}
@make an appointment for {pet} at the vet's {date}
{pet} is limping, can somebody have a look {date}""",
            fr="""{pet} doit voir le vétérinaire {date}
@prendre rendez-vous chez le véto pour {pet} {date}
véto pour {pet} {date}
{pet} est malade, un vétérinaire {date}
@emmener {pet} chez le véto {date}
@réserver une visite pour {pet} {date}
{pet} boite, quelqu'un peut-il regarder {date}""",
        ),
        "lost": dict(
            names="report_lost_pet pet_missing lost_animal search_pet",
            params={"pet": "pet|name|animal", "city": "city|place|where|last_seen"},
            desc=["Report that a pet is lost", "Search for a missing animal", "Signale un animal perdu"],
            en="""{pet} ran away in {city}
I can't find {pet}, last seen in {city}
@report {pet} missing in {city}
lost in {city}: {pet}
{pet} is gone since this morning, we live in {city}
@tell everybody in {city} that {pet} is lost""",
            fr="""{pet} s'est sauvé à {city}
je ne trouve plus {pet}, vu à {city}
@signaler que {pet} a disparu à {city}
perdu à {city} : {pet}
{pet} a disparu depuis ce matin, nous habitons {city}
@prévenir tout le monde à {city} que {pet} est perdu""",
        ),
    },
    "pantry": {
        "store": dict(
            names="stock_food add_to_fridge put_in_pantry add_stock store_item",
            params={"food": "food|item|product|name", "due": "expires|best_before|expiry|until?"},
            desc=["Put food in the fridge list", "Store an item with its date", "Ajoute un aliment au frigo"],
            en="""@put {food} in the fridge
I bought {food}, good until {due}
there is {food} in the fridge now
fridge: {food}, expires {due}
@add {food} to the fridge, best before {due}
I've just stored some {food}""",
            fr="""@ranger du {food} au frigo
j'ai acheté du {food}, à consommer avant {due}
il y a maintenant du {food} au frigo
frigo : {food}, périme {due}
@ajouter du {food} au frigo, à finir avant {due}
j'ai mis du {food} dans le placard""",
        ),
        "use": dict(
            names="use_up remove_from_fridge eat_food consume take_out",
            params={"food": "food|item|product|name"},
            desc=["Take an item out of the fridge list", "Note that food is used up", "Retire un aliment du frigo"],
            en="""the {food} is gone
I ate the last {food}
@take {food} out of the fridge
we have no {food} left
@remove {food} from the fridge
I used up the {food}
the {food} went bad, out with it
somebody finished the {food}
there was some {food} but not any more""",
            fr="""il n'y a plus de {food}
j'ai fini le {food}
@sortir le {food} du frigo
plus de {food} à la maison
@retirer le {food} du frigo
j'ai mangé tout le {food}
le {food} est périmé, à jeter
quelqu'un a fini le {food}
il y avait du {food} mais plus maintenant""",
        ),
        "expiring": dict(
            names="expiring_food soon_bad check_expiry list_expiring",
            params={"days": "days|within|n:integer"},
            desc=["Food that goes bad within some days", "What must be eaten soon", "Aliments bientôt périmés"],
            en="""what goes bad in the next {days} days
what must we eat within {days} days
@show food expiring in {days} days
anything that won't last {days} days
what is off in {days} days
food to finish in {days} days""",
            fr="""qu'est-ce qui périme dans les {days} jours
que faut-il manger sous {days} jours
@montrer ce qui périme dans {days} jours
qu'est-ce qui ne tient pas {days} jours
aliments à finir en {days} jours
quoi de périmé d'ici {days} jours""",
            items="food date",
        ),
        "have": dict(
            names="check_stock do_we_have find_in_fridge stock_of",
            params={"food": "food|item|product|query"},
            desc=["How much of a food there is at home", "Look into the fridge", "Cherche un aliment au frigo"],
            en="""do we have {food}
is there any {food} left
how much {food} is there at home
@check if there is {food} in the fridge
any {food} at home
@look in the fridge for {food}""",
            fr="""avons-nous encore du {food}
reste-t-il du {food}
combien reste-t-il de {food}
@vérifier s'il y a du {food} au frigo
y a-t-il du {food} à la maison
@regarder s'il reste du {food}""",
            v="count",
        ),
    },
}
