"""Tools beside mail, as plain data: names, parameters, phrasings and how an answer reads.

`done` is said after an action; `value` after a question, with {v} from the tool's answer.
Domains in HELD never occur in training: they measure tools never seen.
"""

HELD = {"bank", "library", "gym", "parking"}

DOMAINS = {
    "calendar": {
        "add": dict(names="create_event add_event calendar_add new_appointment schedule_event add_appointment", params={"title": "title|name|summary|event", "date": "date|day|when", "time": "time|at|hour?"},
            desc=["Create a calendar event", "Add an event to the calendar", "Ajoute un événement au calendrier", "Schedule an appointment"],
            en="@add {title} to my calendar (on|for) {date} at {time}\n@schedule {title} {date} at {time}\n@put {title} in my calendar {date}\n@create an event {title} (on|for) {date}\n{title} {date} at {time}, put it in the calendar\n@book {title} for {date} at {time}\n@plan {title} {date}",
            fr="@ajouter {title} à mon agenda {date} à {time}\n@mettre {title} dans mon calendrier {date} à {time}\n@créer un événement {title} {date}\n@planifier {title} {date} à {time}\n@noter {title} {date} dans l'agenda\n@inscrire {title} au calendrier {date} à {time}",
            done=("✅ {title} added on {date}.", "✅ {title} ajouté : {date}.")),
        "list": dict(names="list_events get_events calendar_list show_agenda get_calendar", params={"date": "date|day|when"},
            desc=["List the events of a day", "Get calendar events", "Show the agenda of a date", "Liste les rendez-vous"],
            en="what's on my calendar {date}\nwhat do I have {date}\n@show my agenda for {date}\nmy appointments {date}\nam I free {date}\nany meetings {date}", fr="qu'est-ce que j'ai {date}\nqu'y a-t-il à mon agenda {date}\n@montrer mon agenda {date}\nmes rendez-vous {date}\nsuis-je libre {date}\ndes réunions {date}",
            items=("{title} at {time}", "{title} à {time}")),
        "cancel": dict(names="cancel_event delete_event remove_appointment calendar_delete", params={"title": "title|name|event"},
            desc=["Cancel an event", "Delete a calendar event", "Annule un événement"], en="@cancel {title}\n@remove {title} from my calendar\n@drop the {title} appointment", fr="@annuler {title}\n@supprimer {title} de mon agenda\n@enlever le rendez-vous {title}",
            done=("✅ {title} cancelled.", "✅ {title} annulé.")),
    },
    "chat": {
        "post": dict(names="post_message send_chat chat_send send_slack_message post_to_channel", params={"channel": "channel|room|chat", "text": "text|message|body|content"},
            desc=["Post a message in a channel", "Send a chat message", "Envoie un message dans un salon"],
            en="@post '{text}' in {channel}\n@send '{text}' to {channel}\n@tell {channel}: {text}\n@write '{text}' in the channel {channel}\n@say '{text}' on {channel}", fr="@poster '{text}' dans {channel}\n@envoyer '{text}' sur {channel}\n@écrire '{text}' dans le salon {channel}\n@dire '{text}' sur {channel}\n@publier '{text}' sur {channel}",
            done=("✅ Message posted in {channel}.", "✅ Message publié dans {channel}.")),
        "members": dict(names="list_members channel_members get_members", params={"channel": "channel|room"}, desc=["List the members of a channel", "Liste les membres d'un salon"],
            en="who is in {channel}\n@list the members of {channel}\nwho can read {channel}", fr="qui est dans {channel}\n@lister les membres de {channel}\nqui peut lire {channel}", items=("{name}", "{name}")),
    },
    "files": {
        "read": dict(names="read_file open_file cat_file file_read get_file", params={"path": "path|file|filename|name"}, desc=["Read a file", "Get the content of a file", "Lit un fichier"],
            en="@read {path}\n@open the file {path}\nwhat is in {path}\n@show me {path}\n@print the content of {path}", fr="@lire {path}\n@ouvrir le fichier {path}\nqu'y a-t-il dans {path}\n@montrer {path}\n@afficher le contenu de {path}", value=("{v}", "{v}"), v="sentence"),
        "delete": dict(names="delete_file remove_file rm file_delete", params={"path": "path|file|filename"}, desc=["Delete a file", "Remove a file", "Supprime un fichier"],
            en="@delete {path}\n@remove the file {path}\n@erase {path}", fr="@supprimer {path}\n@effacer le fichier {path}\n@enlever {path}", done=("✅ {path} deleted.", "✅ {path} supprimé.")),
        "list": dict(names="list_files ls list_directory dir_list", params={"folder": "path|folder|directory|dir"}, desc=["List the files of a folder", "List a directory", "Liste les fichiers d'un dossier"],
            en="@list the files in {folder}\nwhat is in the folder {folder}\n@show the folder {folder}\nwhich files are in {folder}", fr="@lister les fichiers de {folder}\nqu'y a-t-il dans le dossier {folder}\n@montrer le dossier {folder}\nquels fichiers sont dans {folder}", items=("{path}", "{path}")),
        "write": dict(names="write_file save_file create_file file_write", params={"path": "path|file|filename", "text": "content|text|data|body"}, desc=["Write text to a file", "Save a file", "Écrit dans un fichier"],
            en="@write '{text}' to {path}\n@save '{text}' in {path}\n@create {path} with the text '{text}'\n@put '{text}' into {path}", fr="@écrire '{text}' dans {path}\n@enregistrer '{text}' dans {path}\n@créer {path} avec le texte '{text}'\n@mettre '{text}' dans {path}", done=("✅ {path} saved.", "✅ {path} enregistré.")),
        "move": dict(names="move_file rename_file mv file_move", params={"path": "source|from|path|src", "path2": "destination|to|target|dst"}, desc=["Move or rename a file", "Déplace un fichier"],
            en="@move {path} to {path2}\n@rename {path} to {path2}\n@rename {path} as {path2}", fr="@déplacer {path} vers {path2}\n@renommer {path} en {path2}", done=("✅ {path} moved to {path2}.", "✅ {path} déplacé vers {path2}.")),
    },
    "weather": {
        "now": dict(names="get_weather weather current_weather fetch_weather meteo", params={"city": "city|location|place|town", "unit": "unit|units:celsius/fahrenheit?"}, desc=["Get the weather of a city", "Current weather for a location", "Donne la météo d'une ville"],
            en="what's the weather in {city}\nhow is the weather in {city}\nweather in {city}\nis it (raining|sunny|cold|hot) in {city}\n@tell me the weather in {city}\n@get the weather for {city}\nhow warm is it in {city} in {unit}\ndo I need an umbrella in {city}", fr="quel temps fait-il à {city}\nil fait quel temps à {city}\nquelle est la météo à {city}\nmétéo à {city}\nest-ce qu'il (pleut|fait froid|fait beau) à {city}\n@donner la météo de {city}\ntempérature à {city} en {unit}\nfaut-il un parapluie à {city}", value=("In {city}: {v}.", "À {city} : {v}."), v="weather"),
        "forecast": dict(names="get_forecast forecast weather_forecast previsions", params={"city": "city|location|place", "days": "days|n:integer"}, desc=["Weather forecast for some days", "Prévisions météo"],
            en="forecast for {city} for {days} days\nthe weather in {city} for the next {days} days\n@give me a {days} day forecast for {city}", fr="prévisions à {city} pour {days} jours\nle temps à {city} pour les {days} prochains jours\n@donner les prévisions de {city} sur {days} jours", value=("In {city}: {v}.", "À {city} : {v}."), v="weather"),
    },
    "shop": {
        "find": dict(names="search_products find_product product_search shop_search", params={"item": "query|product|item|q", "price": "max_price|budget|limit:number?"}, desc=["Search products", "Find products in the shop", "Cherche des produits"],
            en="@find a {item}\n@search the shop for {item}\n@look for a {item} under {price} euros\ndo you sell {item}\n@show me {item} for less than {price}\nI am looking for a {item}", fr="@trouver un {item}\n@chercher {item} dans la boutique\n@chercher un {item} à moins de {price} euros\nvendez-vous {item}\nje cherche un {item}\nun {item} pour moins de {price}", items=("{item2}: {price2} €", "{item2} : {price2} €")),
        "order": dict(names="place_order buy order_item add_to_cart purchase", params={"item": "product|item|article|name", "count": "quantity|qty|amount|count:integer?"}, desc=["Order a product", "Add a product to the cart", "Commande un article"],
            en="@order {count} {item}\n@buy {count} {item}\n@add {count} {item} to my cart\n@order a {item}\nI'll take {count} {item}\n@get me {count} {item}", fr="@commander {count} {item}\n@acheter {count} {item}\n@ajouter {count} {item} à mon panier\n@commander un {item}\nje prends {count} {item}", done=("✅ Ordered: {item}.", "✅ Commandé : {item}.")),
        "track": dict(names="track_order order_status get_order where_is_order", params={"order": "order_id|id|order|number"}, desc=["Track an order", "Get the status of an order", "Suit une commande"],
            en="where is my order {order}\n@track order {order}\nstatus of {order}\nhas {order} shipped\nwhen will {order} arrive", fr="où est ma commande {order}\n@suivre la commande {order}\nétat de {order}\nma commande {order} est partie\nquand arrive {order}", value=("Order {order}: {v}.", "Commande {order} : {v}."), v="status"),
    },
    "home": {
        "light": dict(names="set_light light_control switch_light lights turn_light", params={"room": "room|place|zone", "state": "state|power|action:on/off"}, desc=["Turn a light on or off", "Control the lights", "Allume ou éteint la lumière"],
            special="light", en="", fr="", done=("✅ Light in the {room}: {state}.", "✅ Lumière ({room}) : {state}.")),
        "heat": dict(names="set_temperature set_thermostat heating set_heat", params={"degrees": "temperature|degrees|value|target:number", "room": "room|zone|place?"}, desc=["Set the temperature of a room", "Set the thermostat", "Règle le chauffage"],
            en="@set the (heating|thermostat|temperature) to {degrees} degrees\n@heat the {room} to {degrees}\n@put the {room} at {degrees} degrees\nI want {degrees} degrees in the {room}\nmake it {degrees} degrees", fr="@mettre le chauffage à {degrees} degrés\n@chauffer {room} à {degrees}\n@régler le thermostat sur {degrees}\nje veux {degrees} degrés dans {room}\n@mettre {room} à {degrees} degrés", done=("✅ Set to {degrees}°.", "✅ Réglé sur {degrees}°.")),
        "door": dict(names="lock_door door_lock secure_door", params={"door": "door|name|which"}, desc=["Lock a door", "Verrouille une porte"], en="@lock the {door} door\n@close and lock the {door} door", fr="@verrouiller la porte {door}\n@fermer à clé la porte {door}", done=("✅ Door {door} locked.", "✅ Porte {door} verrouillée.")),
    },
    "music": {
        "play": dict(names="play_music play play_song music_play start_playback", params={"title": "song|title|track|query", "artist": "artist|by|singer?"}, desc=["Play a song", "Play music", "Joue de la musique"],
            en="@play {title}\n@play {title} by {artist}\n@put on {title}\n@start {title} by {artist}\nI want to hear {title}", fr="@jouer {title}\n@jouer {title} de {artist}\n@mettre {title}\n@lancer {title} de {artist}\nje veux écouter {title}", done=("🎵 Playing {title}.", "🎵 Lecture de {title}.")),
        "volume": dict(names="set_volume volume change_volume", params={"level": "level|volume|value|percent:integer"}, desc=["Set the volume", "Règle le volume"], en="@set the volume to {level}\nvolume {level}\n@turn the volume to {level} percent", fr="@mettre le volume à {level}\nvolume à {level}\n@régler le son à {level}", done=("✅ Volume: {level}.", "✅ Volume : {level}.")),
        "stop": dict(names="stop_music pause pause_playback music_stop", params={}, desc=["Stop the music", "Pause playback", "Arrête la musique"], en="@stop the music\n@pause the music\nsilence please\n@pause the song", fr="@arrêter la musique\n@couper la musique\n@mettre la musique en pause\nsilence", done=("✅ Music stopped.", "✅ Musique arrêtée.")),
    },
    "notes": {
        "add": dict(names="create_note add_note save_note note_add take_note", params={"text": "text|content|note|body"}, desc=["Save a note", "Create a note", "Enregistre une note"],
            en="@note that {text}\n@write down {text}\n@take a note: {text}\n@save the note '{text}'\nnote: {text}", fr="@noter que {text}\n@prendre une note : {text}\n@enregistrer la note '{text}'\nnote : {text}\n@écrire dans mes notes que {text}", done=("✅ Noted.", "✅ C'est noté.")),
        "remind": dict(names="set_reminder remind_me add_reminder create_reminder", params={"text": "text|message|what|task", "when": "when|time|at|date"}, desc=["Set a reminder", "Remind the user of something", "Crée un rappel"],
            en="remind me {when} that {text}\n@set a reminder {when}: {text}\nreminder {when}: {text}", fr="rappelle-moi {when} que {text}\n@mettre un rappel {when} : {text}\nrappel {when} : {text}", done=("✅ Reminder set: {when}.", "✅ Rappel créé : {when}.")),
        "todo": dict(names="add_task add_todo create_task todo_add", params={"task": "task|title|item|name", "due": "due|deadline|date?"}, desc=["Add a task to the list", "Ajoute une tâche"],
            en="@add {task} to my (todo list|tasks|list)\nnew task: {task}\n@add the task {task} for {due}\n@put {task} on my list", fr="@ajouter {task} à ma liste\nnouvelle tâche : {task}\n@ajouter la tâche {task} pour {due}\n@mettre {task} sur ma liste", done=("✅ Task added: {task}.", "✅ Tâche ajoutée : {task}.")),
    },
    "maps": {
        "route": dict(names="get_directions route directions find_route plan_route", params={"from": "from|origin|start|source", "to": "to|destination|end|target", "mode": "mode|by:car/bike/train/walk?"}, desc=["Find a route between two places", "Get directions", "Calcule un itinéraire"],
            en="how do I get from {from} to {to}\nroute from {from} to {to}\n@find the way from {from} to {to} by {mode}\n@give me directions from {from} to {to}\nfrom {from} to {to} by {mode}\nhow long from {from} to {to}", fr="comment aller de {from} à {to}\nitinéraire de {from} à {to}\n@trouver le chemin de {from} à {to}\n@calculer la route de {from} à {to}\ncombien de temps de {from} à {to}\ntrajet de {from} à {to}", value=("From {from} to {to}: {v}.", "De {from} à {to} : {v}."), v="duration"),
        "near": dict(names="find_nearby places_nearby search_places nearby", params={"place": "type|what|category|query", "city": "location|city|near|around"}, desc=["Find places nearby", "Cherche des lieux à proximité"],
            en="@find a {place} near {city}\nis there a {place} in {city}\nwhere is a {place} in {city}", fr="@trouver un {place} à {city}\ny a-t-il un {place} à {city}\noù y a-t-il un {place} près de {city}", items=("{name}", "{name}")),
    },
    "translate": {
        "text": dict(names="translate translate_text translation", params={"text": "text|sentence|input", "lang": "target|to|language|target_language"}, desc=["Translate a text", "Traduit un texte"],
            en="@translate '{text}' into {lang}\nhow do you say '{text}' in {lang}\n'{text}' in {lang}", fr="@traduire '{text}' en {lang}\ncomment dit-on '{text}' en {lang}\n'{text}' en {lang}", value=("{v}", "{v}"), v="pseudo"),
    },
    "contacts": {
        "find": dict(names="find_contact search_contacts get_contact lookup_contact", params={"name": "name|query|person|who"}, desc=["Find a contact", "Look up a person in the address book", "Cherche un contact"],
            en="what is {name}'s (phone number|address|number)\n@find the contact {name}\n@look up {name}\n@get {name}'s number", fr="quel est le numéro de {name}\n@chercher le contact {name}\n@trouver les coordonnées de {name}\nle numéro de {name}", value=("{name}: {v}", "{name} : {v}"), v="phone"),
        "add": dict(names="add_contact create_contact save_contact new_contact", params={"name": "name|full_name|person", "phone": "phone|number|tel"}, desc=["Add a contact", "Ajoute un contact"],
            en="@add {name} with the number {phone}\n@save {name}'s number {phone}\nnew contact {name}, {phone}", fr="@ajouter {name} avec le numéro {phone}\n@enregistrer le numéro de {name} : {phone}\nnouveau contact {name}, {phone}", done=("✅ Contact {name} saved.", "✅ Contact {name} enregistré.")),
        "call": dict(names="call phone_call make_call dial", params={"name": "name|who|contact|person"}, desc=["Call a contact", "Make a phone call", "Appelle un contact"], en="@call {name}\n@phone {name}\n@ring {name}\n@dial {name}", fr="@appeler {name}\n@téléphoner à {name}\n@passer un coup de fil à {name}", done=("📞 Calling {name}.", "📞 Appel de {name}.")),
    },
    "math": {
        "convert": dict(names="convert_currency currency exchange convert_money", params={"amount": "amount|value|sum:number", "cur": "from|from_currency|source", "cur2": "to|to_currency|target"}, desc=["Convert an amount between currencies", "Convertit une devise"],
            en="@convert {amount} {cur} to {cur2}\nhow much is {amount} {cur} in {cur2}\n{amount} {cur} in {cur2}", fr="@convertir {amount} {cur} en {cur2}\ncombien font {amount} {cur} en {cur2}\n{amount} {cur} en {cur2}", value=("{amount} {cur} = {v} {cur2}", "{amount} {cur} = {v} {cur2}"), v="number"),
        "calc": dict(names="calculate calc calculator evaluate compute", params={"expr": "expression|formula|input|expr"}, desc=["Evaluate an expression", "Fait un calcul"],
            en="what is {expr}\n@compute {expr}\n{expr} =\nhow much is {expr}\n@calculate {expr}", fr="combien font {expr}\n@calculer {expr}\n{expr} =\nque vaut {expr}", value=("{expr} = {v}", "{expr} = {v}"), v="number"),
        "timer": dict(names="set_timer start_timer timer", params={"minutes": "minutes|duration|min:integer"}, desc=["Start a timer in minutes", "Lance un minuteur"],
            en="@set a timer for {minutes} minutes\ntimer {minutes} minutes\n@start a {minutes} minute timer\n@wake me in {minutes} minutes", fr="@mettre un minuteur de {minutes} minutes\nminuteur {minutes} minutes\n@lancer un minuteur de {minutes} minutes\n@réveiller-moi dans {minutes} minutes", done=("⏱️ Timer: {minutes} minutes.", "⏱️ Minuteur : {minutes} minutes.")),
    },
    "tickets": {
        "create": dict(names="create_ticket open_issue create_issue new_ticket report_bug", params={"title": "title|summary|subject|name", "priority": "priority|level:low/medium/high?"}, desc=["Open a ticket", "Create an issue", "Ouvre un ticket"],
            en="@open a ticket: {title}\n@create an issue '{title}'\n@report a bug: {title}\nnew ticket '{title}' with {priority} priority\n@file a {priority} priority ticket '{title}'", fr="@ouvrir un ticket : {title}\n@créer un ticket '{title}'\n@signaler un bug : {title}\nnouveau ticket '{title}'", done=("✅ Ticket opened: {title}.", "✅ Ticket ouvert : {title}.")),
        "close": dict(names="close_ticket close_issue resolve_ticket", params={"order": "ticket_id|id|number|issue"}, desc=["Close a ticket", "Ferme un ticket"], en="@close ticket {order}\n@resolve {order}\nticket {order} is done, close it", fr="@fermer le ticket {order}\n@clore {order}\nle ticket {order} est fini, ferme-le", done=("✅ Ticket {order} closed.", "✅ Ticket {order} fermé.")),
    },
    "news": {
        "web": dict(names="web_search search_web google search_internet", params={"item": "query|q|keywords"}, desc=["Search the web", "Cherche sur internet"], en="@search the web for {item}\n@google {item}\n@look up {item} on the internet\nweb search {item}", fr="@chercher {item} sur internet\n@chercher {item} sur le web\nrecherche web {item}", items=("{sentence}", "{sentence}")),
        "stock": dict(names="get_stock_price stock_quote share_price", params={"ticker": "ticker|symbol|stock"}, desc=["Get a share price", "Cours d'une action"], en="what is the price of {ticker}\nhow is {ticker} doing\nstock price of {ticker}\n@quote {ticker}", fr="quel est le cours de {ticker}\ncombien vaut {ticker}\ncours de l'action {ticker}", value=("{ticker}: {v}", "{ticker} : {v}"), v="number"),
    },
    "travel": {
        "flight": dict(names="search_flights find_flight flights flight_search", params={"from": "from|origin|departure", "to": "to|destination|arrival", "date": "date|day|when"}, desc=["Search flights", "Cherche des vols"],
            en="@find a flight from {from} to {to} {date}\nflights from {from} to {to} {date}\nI want to fly from {from} to {to} {date}\n@search flights {from} to {to} on {date}", fr="@trouver un vol de {from} à {to} {date}\nvols de {from} à {to} {date}\nje veux aller en avion de {from} à {to} {date}\n@chercher un vol {from} {to} {date}", items=("{time}: {price2} €", "{time} : {price2} €")),
        "hotel": dict(names="book_hotel reserve_room hotel_booking", params={"city": "city|location|place", "date": "date|checkin|from", "nights": "nights|days|n:integer"}, desc=["Book a hotel", "Réserve un hôtel"],
            en="@book a hotel in {city} {date} for {nights} nights\nhotel in {city} from {date}, {nights} nights\n@reserve {nights} nights in {city} {date}", fr="@réserver un hôtel à {city} {date} pour {nights} nuits\nhôtel à {city} {date}, {nights} nuits\n@réserver {nights} nuits à {city} {date}", done=("✅ Hotel booked in {city}: {nights} nights.", "✅ Hôtel réservé à {city} : {nights} nuits.")),
        "table": dict(names="book_table reserve_table restaurant_booking", params={"count": "people|guests|persons|seats:integer", "date": "date|day|when", "time": "time|hour|at"}, desc=["Book a table in a restaurant", "Réserve une table"],
            en="@book a table for {count} {date} at {time}\na table for {count} people {date} at {time}\n@reserve a table {date} at {time} for {count}", fr="@réserver une table pour {count} {date} à {time}\nune table pour {count} personnes {date} à {time}", done=("✅ Table booked for {count}: {date}, {time}.", "✅ Table réservée pour {count} : {date}, {time}.")),
    },
    "bank": {
        "pay": dict(names="transfer_money make_payment wire_transfer pay", params={"name": "recipient|to|payee|beneficiary", "amount": "amount|sum|value:number"}, desc=["Transfer money to a person", "Fait un virement"],
            en="@transfer {amount} euros to {name}\n@pay {name} {amount} euros\n@send {amount} euros to {name}", fr="@virer {amount} euros à {name}\n@payer {amount} euros à {name}\n@transférer {amount} euros à {name}", done=("✅ {amount} sent to {name}.", "✅ {amount} envoyés à {name}.")),
        "balance": dict(names="get_balance account_balance check_balance", params={"order": "account|account_id|iban"}, desc=["Get the balance of an account", "Solde d'un compte"], en="what is the balance of {order}\nhow much is on the account {order}\n@check the balance of {order}", fr="quel est le solde de {order}\ncombien y a-t-il sur le compte {order}\n@vérifier le solde de {order}", value=("{order}: {v}", "{order} : {v}"), v="number"),
    },
    "library": {
        "loan": dict(names="borrow_book loan_book reserve_book", params={"title": "title|book|name", "days": "days|duration:integer?"}, desc=["Borrow a book", "Emprunte un livre"], en="@borrow the book {title}\n@reserve {title} for {days} days\n@lend me {title}", fr="@emprunter le livre {title}\n@réserver {title} pour {days} jours", done=("✅ Book reserved: {title}.", "✅ Livre réservé : {title}.")),
        "author": dict(names="find_author books_by author_search", params={"name": "author|writer|name"}, desc=["Find the books of an author", "Livres d'un auteur"], en="which books did {name} write\nbooks by {name}\n@find books of {name}", fr="quels livres a écrits {name}\nlivres de {name}\n@trouver les livres de {name}", items=("{sentence}", "{sentence}")),
    },
    "gym": {
        "log": dict(names="log_workout add_workout record_exercise", params={"item": "exercise|activity|sport", "minutes": "minutes|duration:integer"}, desc=["Log a workout", "Enregistre un entraînement"], en="@log {minutes} minutes of {item}\nI did {minutes} minutes of {item}\n@record {item} for {minutes} minutes", fr="@enregistrer {minutes} minutes de {item}\nj'ai fait {minutes} minutes de {item}", done=("✅ Logged: {item}, {minutes} minutes.", "✅ Enregistré : {item}, {minutes} minutes.")),
    },
    "parking": {
        "spot": dict(names="find_parking parking_spot search_parking", params={"city": "place|location|area|street"}, desc=["Find a parking spot", "Cherche une place de parking"], en="where can I park in {city}\n@find parking in {city}\na parking spot in {city}", fr="où puis-je me garer à {city}\n@trouver une place de parking à {city}", value=("In {city}: {v}.", "À {city} : {v}."), v="street"),
    },
}
