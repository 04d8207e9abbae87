"""Music, pictures, television, games and going out."""

DOMAINS = {
    "playlists": {
        "create": dict(
            names="create_playlist new_playlist make_playlist playlist_create start_collection",
            params={"list": "name|title|playlist"},
            desc=["Create an empty playlist", "Make a new collection of songs", "Crée une playlist"],
            en="""@create a playlist called {list}
new playlist {list}
@make me a playlist named {list}
I want a playlist for {list}
@start a {list} playlist
playlist {list}, a new one
I'd like to collect some songs under {list}""",
            fr="""@créer une playlist nommée {list}
nouvelle playlist {list}
@faire une playlist {list}
je veux une playlist pour {list}
@commencer une playlist {list}
une playlist {list}, une nouvelle
j'aimerais rassembler des titres sous {list}""",
        ),
        "add": dict(
            names="add_to_playlist playlist_add_song save_track queue_in_playlist append_song",
            params={"song": "song|track|title", "list": "playlist|list|to"},
            desc=["Add a song to a playlist", "Save a track in a collection", "Ajoute un titre à une playlist"],
            en="""@add {song} to my {list} playlist
@put {song} in {list}
{song} belongs in {list}
@save {song} to the playlist {list}
I want {song} in my {list} mix
playlist {list}: add {song}
this goes straight into {list}: {song}
I love {song}, keep it in {list}""",
            fr="""@ajouter {song} à ma playlist {list}
@mettre {song} dans {list}
{song} a sa place dans {list}
@enregistrer {song} dans la playlist {list}
je veux {song} dans ma playlist {list}
playlist {list} : ajoute {song}
ça va tout droit dans {list} : {song}
j'adore {song}, garde-le dans {list}""",
        ),
        "remove": dict(
            names="remove_from_playlist drop_track playlist_delete_song unsave_song",
            params={"song": "song|track|title", "list": "playlist|list|from"},
            desc=["Remove a song from a playlist", "Take a track out", "Retire un titre d'une playlist"],
            en="""@remove {song} from {list}
@take {song} out of my {list} playlist
I'm tired of {song} in {list}
@drop {song} from the {list} mix
{song} should not be in {list}
@delete {song} from the playlist {list}""",
            fr="""@retirer {song} de {list}
@enlever {song} de ma playlist {list}
j'en ai assez de {song} dans {list}
@supprimer {song} de la playlist {list}
{song} n'a rien à faire dans {list}
@sortir {song} de {list}""",
        ),
        "songs": dict(
            names="playlist_songs list_tracks show_playlist songs_in what_is_in_playlist",
            params={"list": "playlist|list|name"},
            desc=["List the songs of a playlist", "What a playlist contains", "Titres d'une playlist"],
            en="""what's in my {list} playlist
which songs are in {list}
@show the playlist {list}
tracks of {list}
@list the songs of {list}
what did I put in {list}
remind me what I saved in {list}""",
            fr="""qu'y a-t-il dans ma playlist {list}
quels titres sont dans {list}
@montrer la playlist {list}
les morceaux de {list}
@lister les titres de {list}
qu'est-ce que j'ai mis dans {list}
rappelle-moi ce que j'ai gardé dans {list}""",
            items="song",
        ),
    },
    "radio": {
        "tune": dict(
            names="tune_radio play_station radio_on listen_radio set_station",
            params={"radio": "station|frequency|channel|name"},
            desc=["Tune the radio to a station", "Listen to a radio station", "Met une station de radio"],
            en="""@tune in to {radio}
@put {radio} on
I want to listen to {radio}
radio: {radio}
@switch the radio to {radio}
@turn on {radio} on the radio
{radio} on the radio please
some {radio} would be nice""",
            fr="""@mettre {radio}
@allumer la radio sur {radio}
je veux écouter {radio} à la radio
radio : {radio}
@passer la radio sur {radio}
{radio} à la radio
@régler la radio sur {radio}
un peu de {radio} serait bien""",
        ),
        "playing": dict(
            names="now_playing what_is_playing current_song identify_track",
            params={},
            desc=["Which song is on the radio now", "Title of what is playing", "Titre en cours de lecture"],
            en="""what song is this
what's playing
who sings this
@tell me the name of this song
I like this one, what is it
which title is on the radio""",
            fr="""c'est quoi cette chanson
qu'est-ce qui passe à la radio
qui chante ça
@donner-moi le titre de cette chanson
j'aime bien, qu'est-ce que c'est
quel titre passe en ce moment""",
            v="song",
        ),
        "genre": dict(
            names="stations_by_genre find_stations radio_search list_stations",
            params={"genre": "genre|style|music|kind"},
            desc=["Find radio stations of a style", "Stations by genre", "Stations de radio par genre"],
            en="""which stations play {genre}
@find a {genre} station
radio with {genre}
I'm in the mood for {genre} on the radio
any {genre} on the air
@list {genre} stations""",
            fr="""quelles stations passent du {genre}
@trouver une station de {genre}
radio {genre}
j'ai envie de {genre} à la radio
@lister les stations de {genre}
où écouter du {genre} à la radio""",
            items="radio",
        ),
    },
    "podcasts": {
        "play": dict(
            names="play_podcast podcast_play start_episode listen_podcast play_latest_episode",
            params={"show": "podcast|show|title|name"},
            desc=["Play the latest episode of a podcast", "Listen to a show", "Lance un podcast"],
            en="""@play the podcast {show}
the latest episode of {show}
I want to hear the new {show} episode
@start {show} where I left off
podcast {show}
@put on the last {show} podcast
I'm going for a walk, give me {show}""",
            fr="""@lancer le podcast {show}
le dernier épisode de {show}
je veux écouter le nouvel épisode de {show}
@reprendre {show} là où j'en étais
podcast {show}
@mettre le dernier podcast {show}
je pars me promener, mets-moi {show}""",
        ),
        "subscribe": dict(
            names="subscribe_podcast follow_show podcast_follow add_subscription",
            params={"show": "podcast|show|title|name"},
            desc=["Subscribe to a podcast", "Follow a show", "Abonne à un podcast"],
            en="""@subscribe to {show}
@follow the podcast {show}
I don't want to miss {show}
@add {show} to my podcasts
{show} is great, follow it
@sign me up for {show}
whenever {show} comes out I want to have it""",
            fr="""@abonner-moi à {show}
@suivre le podcast {show}
je ne veux pas rater {show}
@ajouter {show} à mes podcasts
{show} est super, abonne-moi
j'aimerais m'abonner à {show}
chaque fois que {show} sort, je le veux""",
        ),
        "unsubscribe": dict(
            names="unsubscribe_podcast unfollow_show drop_subscription podcast_leave",
            params={"show": "podcast|show|title|name"},
            desc=["Unsubscribe from a podcast", "Stop following a show", "Désabonne d'un podcast"],
            en="""@unsubscribe from {show}
@stop following {show}
{show} is boring, @drop it
no more {show} in my podcasts
@unfollow {show}
@remove {show} from my podcasts
I never listen to {show} any more""",
            fr="""@désabonner-moi de {show}
@arrêter de suivre {show}
{show} m'ennuie, @supprimer l'abonnement
plus de {show} dans mes podcasts
@enlever {show} de mes podcasts
je ne veux plus du podcast {show}
je n'écoute plus jamais {show}""",
        ),
        "episodes": dict(
            names="list_episodes podcast_episodes get_episodes new_episodes",
            params={"show": "podcast|show|title|name"},
            desc=["List the episodes of a podcast", "New episodes of a show", "Épisodes d'un podcast"],
            en="""which episodes does {show} have
is there anything new from {show}
@list the episodes of {show}
new episodes of {show}
@show me what {show} has published
did {show} bring out a new episode""",
            fr="""quels sont les épisodes de {show}
y a-t-il du nouveau chez {show}
@lister les épisodes de {show}
nouveaux épisodes de {show}
@montrer ce que {show} a publié
{show} a-t-il sorti un épisode""",
            items="film",
        ),
    },
    "photos": {
        "find": dict(
            names="search_photos find_pictures photo_search photos_of show_pictures",
            params={"place": "query|what|keyword|subject", "year": "year|date|from:integer?"},
            desc=["Search the photos", "Find pictures of something", "Cherche des photos"],
            en="""@find my pictures of a {place}
@show photos with a {place}
photos of a {place} from {year}
where are the {place} pictures of {year}
I'm looking for the photo of the {place}
@search my photos for {place}
we took a picture of a {place} in {year}, where is it""",
            fr="""@trouver mes photos de {place}
@montrer les photos avec un {place}
photos de {place} de {year}
où sont les images de {place} de {year}
je cherche la photo du {place}
@chercher {place} dans mes photos
on a photographié un {place} en {year}, où est la photo""",
            items="image",
        ),
        "album": dict(
            names="create_album new_album make_album photo_album",
            params={"album": "name|title|album"},
            desc=["Create a photo album", "New album of pictures", "Crée un album photo"],
            en="""@create an album called {album}
new photo album {album}
@make an album for {album}
I need an album {album} for my pictures
@start the photo album {album}
album {album} please""",
            fr="""@créer un album nommé {album}
nouvel album photo {album}
@faire un album pour {album}
il me faut un album {album} pour mes photos
@commencer l'album photo {album}
un album {album}""",
        ),
        "share": dict(
            names="share_photo send_picture photo_share give_access_photo",
            params={"image": "photo|image|file|picture", "name": "with|person|to|who"},
            desc=["Share a photo with a person", "Give somebody a picture", "Partage une photo"],
            en="""@share {image} with {name}
@show {image} to {name}
{name} wants to see {image}
@give {name} the picture {image}
@let {name} have the photo {image}
picture {image} for {name}
could {name} get a look at {image}""",
            fr="""@partager {image} avec {name}
@montrer {image} à {name}
{name} veut voir {image}
@donner à {name} la photo {image}
photo {image} pour {name}
@faire passer {image} à {name}
est-ce que {name} peut jeter un œil à {image}""",
        ),
        "crop": dict(
            names="resize_image scale_photo shrink_picture set_image_width",
            params={"image": "image|photo|file|picture", "width": "width|pixels|size|px:integer"},
            desc=["Resize an image to a width in pixels", "Make a picture smaller", "Redimensionne une image"],
            en="""@resize {image} to {width} pixels
@make {image} {width} pixels wide
{image} is too big, {width} px
@scale {image} down to {width} px
{image} at a width of {width}
I need {image} in {width} pixels
the website only takes pictures of {width} pixels, so {image} must shrink""",
            fr="""@redimensionner {image} à {width} pixels
@mettre {image} à {width} pixels de large
{image} est trop grande, {width} px
@réduire {image} à {width} px
{image} en largeur {width}
il me faut {image} en {width} pixels
le site n'accepte que {width} pixels, donc réduis {image}""",
        ),
        "delete": dict(
            names="delete_photo trash_picture remove_image discard_photo",
            params={"image": "image|photo|file|picture"},
            desc=["Delete a photo", "Move a picture to the bin", "Supprime une photo"],
            en="""@delete the photo {image}
{image} is blurry, @bin it
@throw away {image}
@remove the picture {image}
I don't like {image}, get rid of it
{image} can go
nobody should ever see {image}""",
            fr="""@supprimer la photo {image}
{image} est floue, @jeter cette photo
@mettre {image} à la corbeille
@effacer l'image {image}
je n'aime pas {image}, supprime-la
{image} peut partir
personne ne doit jamais voir {image}""",
        ),
    },
    "tv": {
        "channel": dict(
            names="set_channel tv_channel change_channel switch_channel watch_channel",
            params={"channelname": "channel|station|name|program"},
            desc=["Switch the television to a channel", "Change the TV channel", "Change de chaîne"],
            en="""@switch to {channelname}
@put {channelname} on
I want to watch {channelname}
TV: {channelname}
@change the channel to {channelname}
@turn the telly to {channelname}
there's a match on {channelname}, let's see it""",
            fr="""@mettre {channelname}
@passer sur {channelname}
je veux regarder {channelname}
télé : {channelname}
@changer de chaîne pour {channelname}
@allumer la télé sur {channelname}
il y a un match sur {channelname}, on regarde""",
        ),
        "record": dict(
            names="record_show record_program tv_record schedule_recording",
            params={"show": "show|program|title", "time": "time|at|start?"},
            desc=["Record a television programme", "Save a show for later", "Enregistre une émission"],
            en="""@record {show}
@record {show} at {time}
I'll miss {show}, @save it for me
{show} at {time}, record it
@tape {show}
I can't watch {show} live
we'll be out when {show} is on""",
            fr="""@enregistrer {show}
@enregistrer {show} à {time}
je vais rater {show}, garde-le
{show} à {time}, enregistre-le
@prévoir l'enregistrement de {show}
je ne peux pas voir {show} en direct
on sera sortis pendant {show}""",
        ),
        "guide": dict(
            names="tv_guide get_program whats_on tv_listing program_of_channel",
            params={"channelname": "channel|station|name", "date": "date|day|when"},
            desc=["Programme of a channel on a day", "What is on TV", "Programme télé d'une chaîne"],
            en="""what's on {channelname} {date}
TV guide for {channelname} {date}
is there anything good on {channelname} {date}
@show the programme of {channelname} for {date}
what does {channelname} broadcast {date}
{channelname} {date}: what's on""",
            fr="""qu'y a-t-il sur {channelname} {date}
programme de {channelname} {date}
y a-t-il quelque chose de bien sur {channelname} {date}
@montrer le programme de {channelname} pour {date}
que passe {channelname} {date}
que regarder sur {channelname} {date}""",
            items="time film",
        ),
        "off": dict(
            names="tv_off turn_off_tv television_standby stop_tv",
            params={},
            desc=["Turn the television off", "Put the TV on standby", "Éteint la télévision"],
            en="""@turn off the TV
@switch the telly off
enough television
TV off
nobody is watching, @turn the TV off
@stop the television""",
            fr="""@éteindre la télé
@couper la télévision
assez de télé
télé éteinte
plus personne ne regarde, @éteindre la télé
@arrêter la télé""",
        ),
    },
    "films": {
        "search": dict(
            names="search_movies find_film suggest_movie films_of_kind what_to_watch",
            params={"filmkind": "genre|kind|category|style"},
            desc=["Suggest films of a kind", "Find something to watch tonight", "Propose des films d'un genre"],
            en="""I'd like to watch something {filmkind} tonight
@suggest a {filmkind} film
any good {filmkind} films
we're in the mood for {filmkind}, what should we watch
@find {filmkind} films
movie night, {filmkind}""",
            fr="""j'ai envie d'un film {filmkind} ce soir
@proposer un film {filmkind}
y a-t-il un bon film {filmkind}
que regarder comme film {filmkind}
@trouver un film {filmkind}
soirée cinéma, plutôt un film {filmkind}""",
            items="film",
        ),
        "rate": dict(
            names="rate_movie give_stars score_film review_movie",
            params={"film": "film|movie|title", "stars": "stars|rating|score|points:integer"},
            desc=["Give a film some stars", "Rate a movie", "Note un film"],
            en="""@give {film} {stars} stars
@rate {film} {stars}
{stars} stars for {film}
{film} deserves {stars} stars
I'd say {stars} out of 5 for {film}
my rating for {film} is {stars}
we saw {film} last night: {stars}""",
            fr="""@donner {stars} étoiles à {film}
@noter {film} {stars} sur 5
{stars} étoiles pour {film}
{film} mérite {stars} étoiles
je dirais {stars} sur 5 pour {film}
ma note pour {film} est {stars}
on a vu {film} hier soir : {stars}""",
        ),
        "later": dict(
            names="add_to_watchlist watch_later remember_film queue_movie",
            params={"film": "film|movie|title"},
            desc=["Keep a film to watch later", "Add to the watchlist", "Ajoute un film à voir"],
            en="""I want to see {film} some day
@add {film} to my watchlist
@remember {film} for later
{film} sounds good, keep it in mind
@put {film} on the list of films to see
somebody told me to watch {film}""",
            fr="""je veux voir {film} un jour
@ajouter {film} aux films à voir
@garder {film} pour plus tard
{film} a l'air bien, garde-le
@mettre {film} dans ma liste à voir
on m'a conseillé de regarder {film}""",
        ),
        "about": dict(
            names="movie_info film_plot get_synopsis what_is_film_about",
            params={"film": "film|movie|title"},
            desc=["What a film is about", "Plot of a movie", "Résumé d'un film"],
            en="""what is {film} about
what happens in {film}
plot of {film}
@tell me about {film}
is {film} worth watching
@sum up {film}
is {film} a love story or what""",
            fr="""de quoi parle {film}
que se passe-t-il dans {film}
résumé de {film}
@parler-moi du film {film}
est-ce que {film} vaut le coup
@résumer {film}
est-ce que {film} est une histoire d'amour""",
            v="sentence",
        ),
    },
    "games": {
        "start": dict(
            names="start_game launch_game play_game run_game open_game",
            params={"film": "game|title|name"},
            desc=["Start a video game", "Launch a game", "Lance un jeu"],
            en="""@start {film}
@launch the game {film}
I want to play {film}
let's have a round of {film}
game: {film}
@boot up {film}
a quick game of {film}
time for {film}""",
            fr="""@lancer {film}
@démarrer le jeu {film}
je veux jouer à {film}
une partie de {film}
jeu : {film}
@ouvrir le jeu {film}
on joue à {film}
c'est l'heure de {film}""",
        ),
        "invite": dict(
            names="invite_player add_friend_game send_game_invite challenge",
            params={"player": "player|friend|who|user", "film": "game|title|in"},
            desc=["Invite a player to a game", "Challenge a friend", "Invite un joueur"],
            en="""@invite {player} to {film}
@challenge {player} at {film}
I want to play {film} with {player}
@ask {player} to join me in {film}
{player} against me in {film}
{film} with {player}, send the invite
let's see if {player} beats me at {film}""",
            fr="""@inviter {player} à {film}
@défier {player} à {film}
je veux jouer à {film} avec {player}
@demander à {player} de me rejoindre dans {film}
{player} contre moi à {film}
{film} avec {player}, envoie l'invitation
voyons si {player} me bat à {film}""",
        ),
        "scores": dict(
            names="high_scores leaderboard get_ranking best_players top_scores",
            params={"film": "game|title|name"},
            desc=["Best scores of a game", "Leaderboard", "Meilleurs scores d'un jeu"],
            en="""who is the best at {film}
high scores of {film}
@show the leaderboard of {film}
who leads in {film}
ranking for {film}
am I in the top of {film}""",
            fr="""qui est le meilleur à {film}
meilleurs scores de {film}
@montrer le classement de {film}
qui mène à {film}
classement du jeu {film}
suis-je bien placé à {film}""",
            items="player price2",
        ),
        "save": dict(
            names="save_game store_progress quick_save game_save",
            params={"list": "slot|name|label"},
            desc=["Save the current game under a name", "Store the progress", "Sauvegarde la partie"],
            en="""@save my game as {list}
@store my progress under {list}
save slot {list}
I have to go, save as {list}
@keep this game as {list}
quick save {list}""",
            fr="""@sauvegarder ma partie sous {list}
@garder ma progression sous {list}
sauvegarde {list}
je dois partir, sauvegarde sous {list}
@enregistrer la partie {list}
partie à garder : {list}""",
        ),
    },
    "sports": {
        "score": dict(
            names="get_score match_result live_score last_result game_score",
            params={"team": "team|club|side"},
            desc=["Score of a team's last match", "Live result", "Score d'une équipe"],
            en="""how did {team} play
what's the score of {team}
did {team} win
score {team}
@give me the result of {team}
has {team} lost again
how many goals did {team} score
tell me {team} didn't lose""",
            fr="""qu'a fait {team}
quel est le score de {team}
est-ce que {team} a gagné
score de {team}
@donner le résultat de {team}
{team} a encore perdu ou pas
combien de buts pour {team}
dis-moi que {team} n'a pas perdu""",
            v="score",
        ),
        "next": dict(
            names="next_match upcoming_game fixture when_do_they_play match_date",
            params={"team": "team|club|side"},
            desc=["When a team plays next", "Next fixture of a club", "Prochain match d'une équipe"],
            en="""when does {team} play
next match of {team}
who is {team} up against next
@tell me when {team} plays again
is there a {team} game soon
{team} fixtures
I don't want to miss {team}, when is it""",
            fr="""quand joue {team}
prochain match de {team}
quand rejoue {team}
@dire-moi quand joue {team}
y a-t-il bientôt un match de {team}
calendrier de {team}
je ne veux pas rater {team}, c'est quand""",
            v="date",
        ),
        "table": dict(
            names="league_table standings get_ranking sport_table league_positions",
            params={"sport": "sport|league|competition"},
            desc=["Table of a league", "Standings in a sport", "Classement d'un championnat"],
            en="""who is first in {sport}
{sport} standings
@show the {sport} table
who leads the {sport} league
how do things stand in {sport}
ranking in {sport}""",
            fr="""qui est premier en {sport}
classement de {sport}
@montrer le classement de {sport}
qui mène le championnat de {sport}
où en est le championnat de {sport}
le tableau en {sport}""",
            items="team score",
        ),
        "follow": dict(
            names="follow_team add_favorite_team notify_goals subscribe_team",
            params={"team": "team|club|side"},
            desc=["Follow a team and get its news", "Tell the user about goals", "Suit une équipe"],
            en="""@follow {team}
I'm a {team} fan
@tell me when {team} scores
@keep me posted on {team}
{team} is my club
@add {team} to my favourites
since I was a child I've been with {team}""",
            fr="""@suivre {team}
je suis fan de {team}
@prévenir-moi quand {team} marque
@tenir-moi au courant pour {team}
{team}, c'est mon équipe
@ajouter {team} à mes favoris
depuis tout petit je soutiens {team}""",
        ),
    },
    "cinema": {
        "showtimes": dict(
            names="get_showtimes cinema_times screenings film_sessions when_is_it_shown",
            params={"film": "film|movie|title", "city": "city|place|cinema|where"},
            desc=["When a film is shown in a city", "Showtimes", "Séances d'un film"],
            en="""when is {film} shown in {city}
@find screenings of {film} in {city}
{film} in {city}, what times
where can I see {film} in {city}
showtimes for {film} in {city}
is {film} still running in {city}
my daughter wants to see {film}, we live in {city}""",
            fr="""quand passe {film} à {city}
@trouver les séances de {film} à {city}
{film} à {city}, à quelle heure
où voir {film} à {city}
séances de {film} à {city}
est-ce que {film} passe encore à {city}
ma fille veut voir {film}, nous habitons à {city}""",
            items="time",
        ),
        "book": dict(
            names="book_seats buy_cinema_tickets reserve_film cinema_booking",
            params={"film": "film|movie|title", "people": "seats|tickets|count|people:integer"},
            desc=["Buy cinema tickets", "Book seats for a film", "Réserve des places de cinéma"],
            en="""@book {people} seats for {film}
{people} tickets for {film}
we are {people} and want to see {film}
@get {people} cinema tickets for {film}
@reserve {people} places for {film}
{film}, {people} people
we'd love to see {film}, there are {people} of us""",
            fr="""@réserver {people} places pour {film}
{people} billets pour {film}
nous sommes {people} à vouloir voir {film}
@prendre {people} places de cinéma pour {film}
@acheter {people} billets pour le film {film}
{film}, {people} personnes
on aimerait voir {film}, nous sommes {people}""",
        ),
        "now": dict(
            names="now_showing whats_on_cinema films_in_city cinema_program",
            params={"city": "city|place|town|where"},
            desc=["Films shown in a city now", "Cinema programme", "Films à l'affiche"],
            en="""which films are on in {city}
what's on at the cinema in {city}
@show the cinema programme of {city}
films in {city}
we want to go to the movies in {city}
what can we see in {city} on the big screen""",
            fr="""quels films passent à {city}
qu'y a-t-il au cinéma à {city}
@montrer le programme du cinéma à {city}
films à l'affiche à {city}
on veut aller au cinéma à {city}
que voir sur grand écran à {city}""",
            items="film",
        ),
    },
    "events": {
        "find": dict(
            names="find_events whats_on events_in local_events search_concerts",
            params={"city": "city|place|town|where", "date": "date|day|when"},
            desc=["Concerts and events in a city on a day", "What is going on", "Événements dans une ville"],
            en="""what's going on in {city} {date}
any concerts in {city} {date}
@find something to do in {city} {date}
events in {city} {date}
I'm in {city} {date} and bored
where can we go out in {city} {date}""",
            fr="""que se passe-t-il à {city} {date}
des concerts à {city} {date}
@trouver une sortie à {city} {date}
événements à {city} {date}
je suis à {city} {date} et je m'ennuie
où sortir à {city} {date}""",
            items="show",
        ),
        "buy": dict(
            names="buy_tickets book_event get_tickets order_tickets purchase_entry",
            params={"show": "event|show|concert|title", "people": "count|tickets|quantity|n:integer"},
            desc=["Buy tickets for an event", "Order entries for a concert", "Achète des billets"],
            en="""@buy {people} tickets for {show}
{people} tickets for {show} please
@get us into {show}, we are {people}
I want to go to {show} with {people} people
@order {people} entries for {show}
{show}: {people} tickets
{show} with {people} friends, sort out the tickets""",
            fr="""@acheter {people} billets pour {show}
{people} billets pour {show}
nous sommes {people} à aller à {show}
@prendre {people} entrées pour {show}
@commander {people} billets pour {show}
{show} : {people} billets
{show} avec {people} amis, occupe-toi des billets""",
        ),
        "refund": dict(
            names="refund_tickets return_ticket cancel_booking_event give_back_tickets",
            params={"show": "event|show|concert|title"},
            desc=["Give tickets back", "Ask for a refund of an event", "Rembourse des billets"],
            en="""I can't go to {show}
@refund my tickets for {show}
@return the {show} tickets
I want my money back for {show}
@give back the entries for {show}
@cancel {show}, I am ill
something came up, {show} without me""",
            fr="""je ne peux pas aller à {show}
@rembourser mes billets pour {show}
@rendre les billets de {show}
je veux être remboursé pour {show}
@annuler {show}, je suis malade
je renonce à {show}
un empêchement, {show} sans moi""",
        ),
    },
    "museum": {
        "hours": dict(
            names="museum_hours opening_hours when_open visiting_times",
            params={"company": "museum|place|name|venue", "weekday": "day|weekday|when"},
            desc=["Opening hours of a museum on a day", "When one can visit", "Horaires d'un musée"],
            en="""when does the {company} museum open on {weekday}
is the {company} museum open on {weekday}
opening hours of the {company} museum, {weekday}
can we visit the {company} museum on {weekday}
until when can I stay in the {company} museum on {weekday}
@check the hours of the {company} museum for {weekday}
we'd come on {weekday}, will {company} museum let us in""",
            fr="""quand ouvre le musée {company} {weekday}
le musée {company} est-il ouvert {weekday}
horaires du musée {company}, {weekday}
peut-on visiter le musée {company} {weekday}
jusqu'à quelle heure rester au musée {company} {weekday}
@vérifier les horaires du musée {company} pour {weekday}
on viendrait {weekday}, le musée {company} sera-t-il ouvert""",
            v="clock",
        ),
        "audio": dict(
            names="play_audio_guide audio_tour explain_exhibit guide_number listen_about_object",
            params={"row": "number|exhibit|object|stop:integer"},
            desc=["Play the audio guide for an object", "Explain an exhibit by its number", "Lance l'audioguide"],
            en="""@play the audio guide number {row}
what is the object number {row}
@explain exhibit {row}
I'm standing in front of number {row}
audio guide {row}
@tell me about the exhibit {row}""",
            fr="""@lancer l'audioguide numéro {row}
qu'est-ce que l'objet numéro {row}
@expliquer l'œuvre {row}
je suis devant le numéro {row}
audioguide {row}
@parler-moi de l'objet {row}""",
        ),
        "tour": dict(
            names="book_guided_tour reserve_visit join_tour group_visit",
            params={"people": "people|visitors|count|group_size:integer", "date": "date|day|when"},
            desc=["Book a guided tour", "Reserve a visit for a group", "Réserve une visite guidée"],
            en="""@book a guided tour for {people} people {date}
we are {people} and want a guide {date}
a visit {date} for {people} people
@reserve a tour {date}, {people} visitors
guided tour {date}, group of {people}
can a guide take {people} of us {date}""",
            fr="""@réserver une visite guidée {date} pour {people} personnes
nous sommes {people} et voulons un guide {date}
une visite {date} pour {people} personnes
@organiser une visite {date}, {people} visiteurs
visite guidée {date}, groupe de {people}
un guide peut-il nous prendre {date}, nous sommes {people}""",
        ),
    },
}
