"""Workshops, stores, roads and fields."""

DOMAINS = {
    "printer3d": {
        "start": dict(
            names="start_print print_model begin_3d_print printer3d_start print_object",
            params={"model3d": "file|model|object|name", "degrees": "bed_temperature|temperature|heat:number?"},
            desc=["Start a 3D print of a model", "Print an object in plastic", "Lance une impression 3D"],
            en="""@print the model {model3d}
@start printing {model3d}
I need the part {model3d}
@make {model3d} on the 3D printer
{model3d} with the bed at {degrees} degrees
3D print: {model3d}
@print {model3d} at {degrees} degrees""",
            fr="""@imprimer le modèle {model3d}
@lancer l'impression 3D de {model3d}
il me faut la pièce {model3d}
@fabriquer {model3d} sur l'imprimante 3D
{model3d} avec le plateau à {degrees} degrés
impression 3D : {model3d}
@imprimer {model3d} à {degrees} degrés""",
        ),
        "progress": dict(
            names="print_progress how_far print_status get_progress",
            params={},
            desc=["How far the 3D print is", "Progress of the printer", "Avancement de l'impression"],
            en="""how far is the print
is the part finished
print progress
@check the 3D printer
how much is still to be printed
is my object ready""",
            fr="""où en est l'impression
la pièce est-elle finie
avancement de l'impression
@vérifier l'imprimante 3D
combien reste-t-il à imprimer
mon objet est-il prêt""",
            v="share",
        ),
        "pause": dict(
            names="pause_print hold_print stop_print printer_hold",
            params={},
            desc=["Pause the 3D print", "Hold the printer", "Met l'impression en pause"],
            en="""@pause the print
@hold the printer
the filament is tangled, stop for a moment
@stop printing for now
wait, the part is coming loose
@interrupt the 3D print""",
            fr="""@mettre l'impression en pause
@arrêter l'imprimante un moment
le filament est emmêlé, arrête un instant
@suspendre l'impression
attends, la pièce se décolle
@interrompre l'impression 3D""",
        ),
        "filament": dict(
            names="change_filament load_filament swap_color set_filament",
            params={"color": "color|colour|filament|spool"},
            desc=["Load filament of a colour", "Change the spool", "Change le filament"],
            en="""@load the {color} filament
I want to print in {color}
@change to {color}
{color} spool please
@swap the filament for {color}
the next part should be {color}""",
            fr="""@charger le filament {color}
je veux imprimer en {color}
@passer au {color}
filament {color}
@changer le filament pour du {color}
la prochaine pièce en {color}""",
        ),
    },
    "lab": {
        "register": dict(
            names="register_sample add_sample log_sample new_specimen sample_in",
            params={"sample": "sample|sample_id|code|specimen", "shelf": "location|shelf|place|freezer"},
            desc=["Register a sample and where it is kept", "New specimen", "Enregistre un échantillon"],
            en="""@register sample {sample} in {shelf}
{sample} is in {shelf}
I've put {sample} in {shelf}
new specimen {sample}, stored in {shelf}
@log {sample} at {shelf}
sample {sample}: {shelf}
a fresh one for {shelf}: {sample}""",
            fr="""@enregistrer l'échantillon {sample} en {shelf}
{sample} est en {shelf}
j'ai mis {sample} en {shelf}
nouveau prélèvement {sample}, rangé en {shelf}
@noter {sample} en {shelf}
échantillon {sample} : {shelf}
un nouveau pour {shelf} : {sample}""",
        ),
        "find": dict(
            names="locate_sample where_is_sample find_specimen sample_location",
            params={"sample": "sample|sample_id|code|specimen"},
            desc=["Where a sample is kept", "Find a specimen", "Retrouve un échantillon"],
            en="""where is {sample}
I can't find the sample {sample}
@locate {sample}
in which freezer is {sample}
location of {sample}
who has moved {sample}, where is it""",
            fr="""où est {sample}
je ne trouve pas l'échantillon {sample}
@localiser {sample}
dans quel congélateur est {sample}
emplacement de {sample}
où a-t-on mis {sample}""",
            v="shelf",
        ),
        "result": dict(
            names="get_result sample_result measurement_of analysis_result",
            params={"sample": "sample|sample_id|code|specimen"},
            desc=["Result of the analysis of a sample", "What was measured", "Résultat d'une analyse"],
            en="""what came out for {sample}
result of {sample}
is the analysis of {sample} done
@show the measurement of {sample}
what did we find in {sample}
{sample}: result""",
            fr="""qu'a donné {sample}
résultat de {sample}
l'analyse de {sample} est-elle faite
@montrer la mesure de {sample}
qu'a-t-on trouvé dans {sample}
{sample} : résultat""",
            v="number",
        ),
        "discard": dict(
            names="discard_sample destroy_specimen throw_sample sample_out",
            params={"sample": "sample|sample_id|code|specimen"},
            desc=["Throw a sample away", "Destroy a specimen", "Jette un échantillon"],
            en="""@throw away {sample}
{sample} is spoiled, @discard it
@destroy the specimen {sample}
we are done with {sample}, bin it
@remove {sample} for good
sample {sample} can go
{sample} was left in the sun, it's useless""",
            fr="""@jeter {sample}
{sample} est abîmé, à détruire
@détruire le prélèvement {sample}
on a fini avec {sample}, poubelle
@éliminer {sample}
l'échantillon {sample} peut partir
{sample} est resté au soleil, il ne sert plus à rien""",
        ),
    },
    "warehouse": {
        "stock": dict(
            names="get_stock stock_level check_inventory how_many_left quantity_on_hand",
            params={"sku": "sku|product|article|item"},
            desc=["How many of an article are in stock", "Inventory level", "Stock d'un article"],
            en="""how many {sku} do we have
is {sku} in stock
stock of {sku}
@check the inventory for {sku}
are we out of {sku}
how much {sku} is left in the warehouse
a customer wants {sku}, do we have any""",
            fr="""combien de {sku} avons-nous
{sku} est-il en stock
stock de {sku}
@vérifier l'inventaire pour {sku}
sommes-nous à court de {sku}
que reste-t-il de {sku} à l'entrepôt
un client veut {sku}, on en a""",
            v="entries",
        ),
        "move": dict(
            names="move_pallet relocate_stock carry_goods shift_item",
            params={
                "sku": "sku|pallet|article|item",
                "shelf": "from|source|origin|old_shelf",
                "shelf2": "to|target|destination|new_shelf",
            },
            desc=["Move goods from one shelf to another", "Relocate a pallet", "Déplace de la marchandise"],
            en="""@move {sku} from {shelf} to {shelf2}
{sku} goes from {shelf} to {shelf2}
@take {sku} out of {shelf} and put it in {shelf2}
pallet {sku}: {shelf} to {shelf2}
@bring {sku} over from {shelf} to {shelf2}
{sku} is in {shelf} but belongs in {shelf2}
there's water under {shelf}, {sku} must go to {shelf2}""",
            fr="""@déplacer {sku} de {shelf} vers {shelf2}
{sku} passe de {shelf} à {shelf2}
@prendre {sku} en {shelf} pour le mettre en {shelf2}
palette {sku} : {shelf} vers {shelf2}
@porter {sku} de {shelf} en {shelf2}
{sku} est en {shelf} mais va en {shelf2}
il y a de l'eau sous {shelf}, {sku} doit aller en {shelf2}""",
        ),
        "receive": dict(
            names="receive_goods goods_in book_delivery add_stock_in",
            params={"sku": "sku|product|article|item", "count": "quantity|count|pieces|amount:integer"},
            desc=["Book goods that have arrived", "Put a delivery in stock", "Réceptionne de la marchandise"],
            en="""{count} {sku} have arrived
@book in {count} {sku}
the truck brought {count} {sku}
goods in: {sku}, {count}
@receive {count} pieces of {sku}
we got {count} {sku} today
sign for {count} {sku}, they're at the gate""",
            fr="""{count} {sku} sont arrivés
@réceptionner {count} {sku}
le camion a apporté {count} {sku}
entrée : {sku}, {count}
@enregistrer l'arrivée de {count} {sku}
on a reçu {count} {sku} aujourd'hui
signe pour {count} {sku}, ils sont au portail""",
        ),
        "pick": dict(
            names="pick_goods take_from_stock goods_out remove_stock",
            params={"sku": "sku|product|article|item", "count": "quantity|count|pieces|amount:integer"},
            desc=["Take goods out of the stock", "Pick for an order", "Sort de la marchandise du stock"],
            en="""@take {count} {sku} out of stock
@pick {count} {sku}
we've used {count} {sku}
goods out: {sku}, {count}
{count} {sku} leave the warehouse
@remove {count} pieces of {sku}""",
            fr="""@sortir {count} {sku} du stock
@prélever {count} {sku}
on a utilisé {count} {sku}
sortie : {sku}, {count}
{count} {sku} quittent l'entrepôt
@retirer {count} pièces de {sku}""",
        ),
    },
    "fleet": {
        "locate": dict(
            names="locate_vehicle where_is_truck vehicle_position track_vehicle gps_position",
            params={"vehicle": "vehicle|vehicle_id|truck|unit"},
            desc=["Where a vehicle of the fleet is", "GPS position of a truck", "Position d'un véhicule"],
            en="""where is {vehicle}
position of {vehicle}
@locate {vehicle}
how far has {vehicle} got
@track {vehicle}
the customer asks where {vehicle} is""",
            fr="""où est {vehicle}
position de {vehicle}
@localiser {vehicle}
jusqu'où est arrivé {vehicle}
@suivre {vehicle}
le client demande où est {vehicle}""",
            v="spot",
        ),
        "driver": dict(
            names="assign_driver set_driver give_vehicle put_at_wheel",
            params={"vehicle": "vehicle|vehicle_id|truck|unit", "name": "driver|name|person|who"},
            desc=["Decide who drives a vehicle", "Assign a driver", "Affecte un conducteur"],
            en="""{name} drives {vehicle}
@put {name} on {vehicle}
@assign {vehicle} to {name}
@give {name} the keys of {vehicle}
driver of {vehicle}: {name}
{vehicle} is for {name} from now on
the keys of {vehicle} go to {name}""",
            fr="""{name} conduit {vehicle}
@mettre {name} sur {vehicle}
@affecter {vehicle} à {name}
@donner à {name} les clés de {vehicle}
conducteur de {vehicle} : {name}
{vehicle} est pour {name} désormais
les clés de {vehicle} vont à {name}""",
        ),
        "repair": dict(
            names="report_breakdown log_defect vehicle_problem send_to_workshop",
            params={"vehicle": "vehicle|vehicle_id|truck|unit", "topic": "problem|defect|description|what"},
            desc=["Report a defect of a vehicle", "Send a truck to the workshop", "Signale une panne"],
            en="""{vehicle} has a problem: {topic}
@report a defect on {vehicle}: {topic}
{vehicle} broke down, {topic}
something is wrong with {vehicle}: {topic}
breakdown of {vehicle}: {topic}
@send {vehicle} to the workshop because of {topic}
our driver called about {vehicle}, it's the {topic}""",
            fr="""{vehicle} a un problème : {topic}
@signaler un défaut sur {vehicle} : {topic}
{vehicle} est en panne, {topic}
quelque chose ne va pas avec {vehicle} : {topic}
panne de {vehicle} : {topic}
@envoyer {vehicle} à l'atelier, motif : {topic}
le chauffeur a appelé pour {vehicle}, problème : {topic}""",
        ),
        "mileage": dict(
            names="set_mileage log_odometer record_km update_odometer",
            params={"vehicle": "vehicle|vehicle_id|truck|unit", "odometer": "km|odometer|mileage|value:integer"},
            desc=["Record the mileage of a vehicle", "Note the odometer", "Note le kilométrage"],
            en="""{vehicle} has {odometer} km on the clock
@note {odometer} km for {vehicle}
mileage of {vehicle}: {odometer}
@set the odometer of {vehicle} to {odometer}
{vehicle} is at {odometer} kilometres
@record {odometer} for {vehicle}""",
            fr="""{vehicle} a {odometer} km au compteur
@noter {odometer} km pour {vehicle}
kilométrage de {vehicle} : {odometer}
@mettre le compteur de {vehicle} à {odometer}
{vehicle} en est à {odometer} kilomètres
@enregistrer {odometer} km sur {vehicle}""",
        ),
    },
    "farm": {
        "sow": dict(
            names="plan_sowing sow_field plant_crop seed_field",
            params={"crop": "crop|seed|plant|what", "field": "field|plot|parcel|where"},
            desc=["Sow a crop in a field", "Plan what grows where", "Sème une culture"],
            en="""@sow {crop} in field {field}
field {field} gets {crop}
I want {crop} in the field {field}
@plant {crop} in {field}
{crop} for {field}
this year {crop} grows in field {field}
what about {crop} on field {field} this spring""",
            fr="""@semer du {crop} dans le champ {field}
le champ {field} reçoit du {crop}
je veux du {crop} dans le champ {field}
@planter du {crop} en {field}
{crop} pour le champ {field}
cette année, du {crop} dans le champ {field}
et si on mettait du {crop} dans le champ {field} ce printemps""",
        ),
        "harvest": dict(
            names="log_harvest record_yield harvest_field crop_in",
            params={"field": "field|plot|parcel|where", "quantity": "tonnes|yield|amount|weight:number"},
            desc=["Record what was harvested in a field", "Yield in tonnes", "Note une récolte"],
            en="""we brought in {quantity} tonnes from field {field}
field {field} gave {quantity} tonnes
@record {quantity} tonnes for {field}
harvest of {field}: {quantity} t
{quantity} tonnes, field {field}
@note the yield of field {field}: {quantity}""",
            fr="""on a rentré {quantity} tonnes du champ {field}
le champ {field} a donné {quantity} tonnes
@enregistrer {quantity} tonnes pour {field}
récolte du champ {field} : {quantity} t
{quantity} tonnes, champ {field}
@noter le rendement du champ {field} : {quantity}""",
        ),
        "spray": dict(
            names="plan_spraying treat_field spray schedule_treatment",
            params={"field": "field|plot|parcel|where", "date": "date|day|when"},
            desc=["Plan the treatment of a field", "Spray on a day", "Planifie un traitement"],
            en="""@spray field {field} {date}
field {field} has bugs, treat it {date}
treatment of {field} {date}
@plan spraying in {field} for {date}
@send the sprayer to field {field} {date}
{field} must be treated {date}""",
            fr="""@traiter le champ {field} {date}
le champ {field} a des parasites, traitement {date}
traitement de {field} {date}
@prévoir le traitement de {field} pour {date}
@envoyer le pulvérisateur au champ {field} {date}
{field} doit être traité {date}""",
        ),
        "milk": dict(
            names="log_milk milk_yield record_milking cow_milk",
            params={"pet": "cow|animal|name|id", "litres": "litres|amount|milk|volume:number"},
            desc=["Record the milk of a cow", "Litres per milking", "Note le lait d'une vache"],
            en="""{pet} gave {litres} litres
@record {litres} litres of milk from {pet}
milking {pet}: {litres} litres
the cow {pet} gave {litres} l of milk
{litres} litres, cow {pet}
@note the milk of {pet}: {litres}""",
            fr="""{pet} a donné {litres} litres
@noter {litres} litres de lait pour {pet}
traite de {pet} : {litres} litres
la vache {pet} a fait {litres} l de lait
{litres} litres, vache {pet}
@enregistrer le lait de {pet} : {litres}""",
        ),
    },
    "machines": {
        "stop": dict(
            names="stop_machine emergency_stop halt_line machine_off",
            params={"machine": "machine|machine_id|line|unit"},
            desc=["Stop a machine of the plant", "Halt a line at once", "Arrête une machine"],
            en="""@stop {machine}
{machine} is smoking, turn it off
@halt the machine {machine} at once
emergency stop on {machine}
{machine} must not run
@shut {machine} down
somebody's hand is near {machine}, off with it""",
            fr="""@arrêter {machine}
{machine} fume, coupe tout
@stopper la machine {machine} tout de suite
arrêt d'urgence sur {machine}
{machine} ne doit plus tourner
@couper {machine}
quelqu'un a la main près de {machine}, coupe""",
        ),
        "start": dict(
            names="start_machine run_machine machine_on resume_line",
            params={"machine": "machine|machine_id|line|unit", "speed": "speed|rate|rpm|pace:integer?"},
            desc=["Start a machine of the plant", "Run a line at a speed", "Démarre une machine"],
            en="""@start {machine}
@run {machine} at speed {speed}
{machine} can go again
@put {machine} into operation
{machine} on, speed {speed}
@get {machine} going""",
            fr="""@démarrer {machine}
@faire tourner {machine} à la vitesse {speed}
{machine} peut repartir
@mettre {machine} en service
{machine} en marche, vitesse {speed}
@lancer {machine}""",
        ),
        "output": dict(
            names="production_count pieces_made machine_output get_production",
            params={"machine": "machine|machine_id|line|unit", "past": "date|day|when"},
            desc=["Pieces a machine made on a day", "Production count", "Production d'une machine"],
            en="""how many pieces did {machine} make {past}
output of {machine} {past}
what has {machine} produced {past}
@count the parts from {machine} {past}
production {machine} {past}
was {machine} productive {past}
the customer wants figures, {machine}, {past}""",
            fr="""combien de pièces a faites {machine} {past}
production de {machine} {past}
qu'a produit {machine} {past}
@compter les pièces de {machine} {past}
rendement de {machine} {past}
{machine} a-t-elle bien produit {past}
le client veut des chiffres, {machine}, {past}""",
            v="entries",
        ),
        "temperature": dict(
            names="machine_temperature how_hot read_heat thermal_sensor",
            params={"machine": "machine|machine_id|line|unit"},
            desc=["Temperature of a machine", "How hot a unit is", "Température d'une machine"],
            en="""how hot is {machine}
temperature of {machine}
is {machine} overheating
@read the heat of {machine}
@check if {machine} is too hot
{machine}: degrees""",
            fr="""quelle est la température de {machine}
{machine} chauffe-t-elle trop
température de {machine}
@lire la température de {machine}
@vérifier si {machine} est trop chaude
{machine} : combien de degrés""",
            v="temp",
        ),
    },
    "parcels": {
        "track": dict(
            names="track_parcel parcel_status where_is_package follow_shipment",
            params={"parcel": "tracking|tracking_number|parcel|number"},
            desc=["Where a parcel is", "Track a shipment", "Suit un colis"],
            en="""where is my parcel {parcel}
@track {parcel}
has the package {parcel} left
when does {parcel} get here
shipment {parcel}: status
I'm waiting for {parcel}
the postman hasn't brought {parcel} yet""",
            fr="""où est mon colis {parcel}
@suivre le colis {parcel}
le paquet {parcel} est-il parti
quand arrive le colis {parcel}
envoi {parcel} : état
j'attends le colis {parcel}
le facteur n'a pas encore apporté le colis {parcel}""",
            v="progress",
        ),
        "send": dict(
            names="send_parcel ship_package create_shipment post_parcel",
            params={
                "name": "recipient|to|person|name",
                "city": "city|destination|town|place",
                "weight": "weight|kg|kilos:number?",
            },
            desc=["Send a parcel to a person in a city", "Create a shipment", "Envoie un colis"],
            en="""@send a parcel to {name} in {city}
@ship {weight} kilos to {name} in {city}
package for {name}, {city}
{name} in {city} gets a parcel of {weight} kg
@post a box to {name} in {city}
a {weight} kg parcel for {name}, {city}
{name} in {city} has a birthday, a box should go there""",
            fr="""@envoyer un colis à {name} à {city}
@expédier {weight} kilos à {name} à {city}
paquet pour {name}, {city}
{name} à {city} reçoit un colis de {weight} kg
@poster un carton pour {name} à {city}
un colis de {weight} kg pour {name}, {city}
c'est l'anniversaire de {name} à {city}, un carton doit partir""",
        ),
        "pickup": dict(
            names="request_pickup collect_parcel schedule_collection courier_pickup",
            params={"address": "address|place|at|where", "date": "date|day|when"},
            desc=["Have a parcel fetched at an address", "Ask the courier to come", "Fait enlever un colis"],
            en="""@fetch a parcel at {address} {date}
@send a courier to {address} {date}
pickup at {address} {date}
there is a box to collect at {address} {date}
somebody must come to {address} {date} for a parcel
@collect the package at {address} {date}""",
            fr="""@enlever un colis au {address} {date}
@envoyer un coursier au {address} {date}
enlèvement au {address} {date}
il y a un carton à prendre au {address} {date}
quelqu'un doit passer au {address} {date} pour un colis
@récupérer le paquet au {address} {date}""",
        ),
        "redirect": dict(
            names="redirect_parcel change_address deliver_elsewhere reroute_package",
            params={
                "parcel": "tracking|tracking_number|parcel|number",
                "address": "address|to|new_address|destination",
            },
            desc=["Send a parcel to another address", "Change where it is delivered", "Change l'adresse de livraison"],
            en="""@deliver {parcel} to {address} instead
@send {parcel} to {address}
I've moved, {parcel} should come to {address}
@redirect {parcel}: {address}
new address for {parcel}: {address}
I won't be home, bring {parcel} to {address}
we're on holiday, let {parcel} go to {address}""",
            fr="""@livrer {parcel} au {address}
@rediriger {parcel} vers {address}
j'ai déménagé, {parcel} doit arriver au {address}
nouvelle adresse pour {parcel} : {address}
je ne serai pas là, apporte {parcel} au {address}
@changer l'adresse de {parcel} : {address}
nous sommes en vacances, fais aller {parcel} au {address}""",
        ),
    },
    "takeaway": {
        "order": dict(
            names="order_food deliver_food food_order order_meal get_takeaway",
            params={
                "dish": "dish|food|meal|what",
                "company": "restaurant|from|place|shop",
                "count": "count|quantity|portions|n:integer?",
            },
            desc=["Order food from a restaurant", "Have a meal delivered", "Commande à manger"],
            en="""@order {dish} from {company}
I'm hungry, get me {dish} from {company}
{dish} from {company} please
@order {count} portions of {dish} from {company}
{count} times {dish}, {company}
tonight we eat {dish} from {company}
no cooking tonight, {dish} from {company}""",
            fr="""@commander un {dish} chez {company}
j'ai faim, un {dish} de chez {company}
{dish} de chez {company}
@commander {count} portions de {dish} chez {company}
{count} fois {dish}, {company}
ce soir on mange un {dish} de chez {company}
pas de cuisine ce soir, un {dish} de chez {company}""",
        ),
        "courier": dict(
            names="where_is_courier delivery_eta food_status track_meal",
            params={"order": "order|order_id|number|reference"},
            desc=["Where the courier with the food is", "When the meal arrives", "Où est le livreur"],
            en="""where is my food, order {order}
when does the meal {order} get here
the courier for {order} is late
@check on the delivery {order}
how long until {order} is at the door
I'm starving, where is {order}""",
            fr="""où est mon repas, commande {order}
quand arrive le repas {order}
le livreur de {order} est en retard
@vérifier la livraison {order}
dans combien de temps {order} est à la porte
je meurs de faim, où est {order}""",
            v="left",
        ),
        "tip": dict(
            names="tip_courier give_tip add_gratuity reward_driver",
            params={"order": "order|order_id|number|reference", "tip": "amount|tip|value|euros:number"},
            desc=["Give the courier a tip", "Add a gratuity", "Laisse un pourboire"],
            en="""@tip the courier of {order} {tip} euros
{tip} euros for the driver of {order}
the delivery {order} was quick, a tip of {tip}
@add a {tip} euro tip to {order}
@give {tip} extra for {order}
{order}: {tip} euros tip""",
            fr="""@donner {tip} euros de pourboire pour {order}
{tip} euros pour le livreur de {order}
la livraison {order} était rapide, pourboire de {tip}
@ajouter {tip} euros de pourboire sur {order}
@laisser {tip} euros au livreur de {order}
{order} : {tip} euros de pourboire""",
        ),
        "complain": dict(
            names="report_problem complain_order claim_refund bad_delivery",
            params={"order": "order|order_id|number|reference", "topic": "reason|problem|what|complaint"},
            desc=["Complain about a delivery", "Report what was wrong", "Réclame pour une livraison"],
            en="""@complain about {order}: {topic}
{order} was wrong: {topic}
problem with {order}: {topic}
@report {topic} for the order {order}
I'm not happy with {order}, {topic}
refund for {order} because of {topic}
{order} was a disaster: {topic}""",
            fr="""@réclamer pour {order} : {topic}
{order} n'allait pas : {topic}
problème avec {order} : {topic}
@signaler pour la commande {order} : {topic}
je ne suis pas content de {order}, {topic}
remboursement de {order}, motif : {topic}
{order} était un désastre : {topic}""",
        ),
    },
}
