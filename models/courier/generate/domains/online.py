"""On the net: posts, shops, campaigns, videos, games with others."""

DOMAINS = {
    "social": {
        "post": dict(
            names="publish_post create_post share_status tweet post_update",
            params={"text": "text|status|content|message"},
            desc=["Publish a post for all followers", "Share a status", "Publie un message public"],
            en="""@post publicly: {text}
@tell my followers: {text}
@publish {text}
new post: {text}
I want everybody to read this: {text}
@share on my wall: {text}
everybody should know: {text}""",
            fr="""@publier pour tous : {text}
@dire à mes abonnés : {text}
@partager sur mon mur : {text}
nouveau post : {text}
je veux que tout le monde lise ceci : {text}
@mettre en ligne : {text}
que tout le monde sache : {text}""",
        ),
        "follow": dict(
            names="follow_user add_follow subscribe_to_user follow_profile",
            params={"login": "user|handle|profile|username"},
            desc=["Follow a user", "See the posts of a profile", "Suit un utilisateur"],
            en="""@follow {login}
I want to see what {login} writes
@add {login} to the people I follow
{login} is funny, follow them
don't let me miss {login}'s posts
@subscribe me to {login}""",
            fr="""@suivre {login}
je veux voir ce qu'écrit {login}
@ajouter {login} aux profils suivis
{login} est drôle, abonne-moi
ne me laisse pas rater les posts de {login}
@abonner-moi au profil {login}""",
        ),
        "mute": dict(
            names="mute_user hide_user block_profile silence_profile",
            params={"login": "user|handle|profile|username"},
            desc=["Hide the posts of a user", "Mute a profile", "Masque un utilisateur"],
            en="""@mute {login}
I'm fed up with {login}
@hide everything from {login}
no more posts of {login}
{login} is rude, @block that profile
@silence {login}""",
            fr="""@masquer {login}
j'en ai marre de {login}
@cacher tout ce qui vient de {login}
plus de posts de {login}
{login} est grossier, bloque ce profil
@faire taire {login}""",
        ),
        "likes": dict(
            names="count_likes post_stats get_reactions popularity",
            params={"ref": "post|post_id|id|which"},
            desc=["How many people liked a post", "Reactions to a post", "Nombre de j'aime"],
            en="""how many likes has {ref}
did people like the post {ref}
reactions to {ref}
is {ref} popular
@count the likes of {ref}
how is my post {ref} doing""",
            fr="""combien de j'aime pour {ref}
les gens ont-ils aimé le post {ref}
réactions à {ref}
est-ce que {ref} est populaire
@compter les j'aime de {ref}
comment marche mon post {ref}""",
            v="entries",
        ),
    },
    "blog": {
        "draft": dict(
            names="create_draft new_article write_draft start_post",
            params={"deck": "title|headline|subject|name"},
            desc=["Start a draft of an article", "New blog post, not published", "Crée un brouillon"],
            en="""@start a draft called {deck}
I want to write about {deck} on the blog
new blog article: {deck}
@open a draft on {deck}
an article named {deck}, not public yet
blog draft {deck}""",
            fr="""@commencer un brouillon nommé {deck}
je veux écrire sur {deck} dans le blog
nouvel article de blog : {deck}
@ouvrir un brouillon sur {deck}
un article nommé {deck}, pas encore public
brouillon de blog {deck}""",
        ),
        "publish": dict(
            names="publish_article go_live release_post make_public",
            params={"deck": "title|article|post|which", "date": "date|day|when|on?"},
            desc=["Publish an article of the blog", "Make a draft public", "Publie un article"],
            en="""@publish the article {deck}
{deck} can go live
@make the post {deck} public {date}
readers should see {deck} {date}
@put the article {deck} online
article {deck}: publish {date}""",
            fr="""@publier l'article {deck}
{deck} peut paraître
@rendre l'article {deck} public {date}
les lecteurs doivent voir {deck} {date}
@mettre l'article {deck} en ligne
article {deck} : parution {date}""",
        ),
        "comments": dict(
            names="list_comments get_comments reader_feedback show_replies",
            params={"deck": "title|article|post|which"},
            desc=["Comments of the readers on an article", "What people said", "Commentaires d'un article"],
            en="""what do readers say about {deck}
comments on {deck}
@show the comments under {deck}
did anybody comment on {deck}
@list the replies to the article {deck}
any feedback on {deck}""",
            fr="""que disent les lecteurs de {deck}
commentaires sur {deck}
@montrer les commentaires sous {deck}
quelqu'un a-t-il commenté {deck}
@lister les réponses à l'article {deck}
des retours sur {deck}""",
            items="login sentence",
        ),
    },
    "adverts": {
        "sell": dict(
            names="post_ad sell_item create_listing offer_for_sale new_advert",
            params={"item": "item|title|what|product", "sum": "price|amount|for|asking_price:number"},
            desc=["Offer a used thing for sale", "Post a small ad", "Publie une petite annonce"],
            en="""I want to sell my {item} for {sum} euros
@post an ad: {item}, {sum} euros
for sale: {item}, {sum}
@offer {item} at {sum} euros
somebody might like my {item}, {sum} euros
@put my {item} up for sale at {sum}""",
            fr="""je veux vendre : {item}, {sum} euros
@publier une annonce : {item}, {sum} euros
à vendre : {item}, {sum}
@proposer {item} à {sum} euros
quelqu'un voudra peut-être ceci : {item}, {sum} euros
@mettre en vente {item} à {sum}""",
        ),
        "search": dict(
            names="search_ads find_used second_hand classified_search",
            params={"item": "query|item|what|keyword", "city": "city|near|place|where"},
            desc=["Find used things near a city", "Search small ads", "Cherche des occasions"],
            en="""is anybody selling {item} in {city}
second-hand {item} near {city}
@look for a used {item} around {city}
I need {item} but not new, in {city}
used {item}, {city}
@search the ads of {city} for {item}""",
            fr="""quelqu'un vend-il ceci à {city} : {item}
{item} d'occasion près de {city}
@chercher {item} d'occasion autour de {city}
il me faut {item} mais pas neuf, à {city}
occasion : {item}, {city}
@fouiller les annonces de {city} pour {item}""",
            items="item2 price2",
        ),
        "remove": dict(
            names="remove_ad delete_listing mark_sold withdraw_ad",
            params={"ref": "ad|listing|id|reference"},
            desc=["Take an ad off", "Mark a thing as sold", "Retire une annonce"],
            en="""@take down the ad {ref}
{ref} has been sold
@mark {ref} as sold
I changed my mind about selling {ref}
@withdraw the listing {ref}
ad {ref}: gone""",
            fr="""@retirer l'annonce {ref}
{ref} est vendu
@marquer {ref} comme vendu
j'ai changé d'avis pour l'annonce {ref}
@enlever l'annonce {ref}
annonce {ref} : c'est parti""",
        ),
    },
    "auction": {
        "bid": dict(
            names="place_bid bid raise_bid offer_amount",
            params={"ref": "lot|lot_id|item|number", "sum": "amount|bid|price|max:number"},
            desc=["Bid on a lot", "Offer more in an auction", "Enchérit sur un lot"],
            en="""@bid {sum} on lot {ref}
I offer {sum} euros for lot {ref}
{sum} for {ref}, my hand is up
lot {ref}: {sum} euros
@go up to {sum} on {ref}
nobody gets {ref} for less than my {sum}""",
            fr="""@enchérir {sum} sur le lot {ref}
j'offre {sum} euros pour le lot {ref}
{sum} pour {ref}, je lève la main
lot {ref} : {sum} euros
@monter à {sum} sur {ref}
personne n'aura {ref} à moins de {sum}""",
        ),
        "current": dict(
            names="current_bid highest_bid lot_state auction_price",
            params={"ref": "lot|lot_id|item|number"},
            desc=["Highest bid on a lot so far", "State of an auction", "Enchère actuelle d'un lot"],
            en="""how much is lot {ref} at
who leads on {ref}
highest bid for {ref}
@check the lot {ref}
am I still the highest on {ref}
price of lot {ref} now""",
            fr="""à combien est le lot {ref}
qui mène sur {ref}
plus haute enchère pour {ref}
@vérifier le lot {ref}
suis-je encore le plus haut sur {ref}
prix du lot {ref} en ce moment""",
            v="money",
        ),
        "watch": dict(
            names="watch_lot follow_auction remind_lot_end track_lot",
            params={"ref": "lot|lot_id|item|number"},
            desc=["Tell the user before a lot ends", "Follow an auction", "Suit un lot"],
            en="""@keep an eye on lot {ref}
@tell me before {ref} ends
I may want {ref}, follow it
@watch the auction of {ref}
don't let lot {ref} slip by
@follow the lot {ref}""",
            fr="""@garder un œil sur le lot {ref}
@prévenir-moi avant la fin de {ref}
je voudrai peut-être {ref}, suis-le
@suivre la vente de {ref}
ne laisse pas passer le lot {ref}
@surveiller le lot {ref}""",
        ),
    },
    "campaigns": {
        "start": dict(
            names="start_campaign launch_ads run_campaign begin_promotion",
            params={"deck": "campaign|name|title|which", "sum": "budget|amount|daily_budget|spend:number"},
            desc=["Start an advertising campaign with a budget", "Run ads", "Lance une campagne"],
            en="""@start the campaign {deck} with {sum} euros
@spend {sum} euros on ads for {deck}
campaign {deck}: go, {sum} euros
@advertise {deck}, budget {sum}
let's promote {deck} with {sum} euros
ads for {deck}, {sum} euros""",
            fr="""@lancer la campagne {deck} avec {sum} euros
@dépenser {sum} euros en publicité pour {deck}
campagne {deck} : c'est parti, {sum} euros
@faire de la pub pour {deck}, budget {sum}
on met {sum} euros sur la pub {deck}
publicité {deck}, {sum} euros""",
        ),
        "pause": dict(
            names="pause_campaign stop_ads halt_promotion suspend_campaign",
            params={"deck": "campaign|name|title|which"},
            desc=["Pause an advertising campaign", "Stop spending on ads", "Suspend une campagne"],
            en="""@pause the campaign {deck}
{deck} costs too much, no more ads
@stop advertising {deck}
@suspend the ads for {deck}
campaign {deck}: hold
enough publicity for {deck}""",
            fr="""@suspendre la campagne {deck}
{deck} coûte trop cher, plus de pub
@arrêter la pub pour {deck}
@couper les annonces pour {deck}
campagne {deck} : pause
assez de publicité pour {deck}""",
        ),
        "clicks": dict(
            names="campaign_stats count_clicks ad_results get_performance",
            params={"deck": "campaign|name|title|which"},
            desc=["Clicks on the ads of a campaign", "How well ads work", "Clics d'une campagne"],
            en="""how many people clicked on {deck}
does the campaign {deck} work
clicks for {deck}
@show the results of the ads {deck}
was {deck} worth it
performance of {deck}""",
            fr="""combien de gens ont cliqué sur {deck}
la campagne {deck} marche-t-elle
clics pour {deck}
@montrer les résultats de la campagne {deck}
est-ce que {deck} valait le coup
performance de {deck}""",
            v="entries",
        ),
    },
    "newsletter": {
        "subscribe": dict(
            names="add_subscriber newsletter_signup register_reader join_list",
            params={"invitee": "address|reader|subscriber|contact"},
            desc=["Add a reader to the newsletter", "Sign an address up", "Inscrit un lecteur"],
            en="""@sign {invitee} up for the newsletter
{invitee} wants our newsletter
new reader: {invitee}
@add {invitee} to the subscribers
newsletter for {invitee} too
@put {invitee} on the newsletter list""",
            fr="""@inscrire {invitee} à la newsletter
{invitee} veut notre newsletter
nouveau lecteur : {invitee}
@ajouter {invitee} aux abonnés
la newsletter pour {invitee} aussi
@mettre {invitee} dans les lecteurs de la newsletter""",
        ),
        "remove": dict(
            names="remove_subscriber newsletter_optout delete_reader leave_list",
            params={"invitee": "address|reader|subscriber|contact"},
            desc=["Take a reader off the newsletter", "Opt out", "Désinscrit un lecteur"],
            en="""{invitee} doesn't want the newsletter any more
@take {invitee} off the newsletter
@remove {invitee} from the subscribers
no newsletter for {invitee}
@opt {invitee} out
reader {invitee} has left""",
            fr="""{invitee} ne veut plus de la newsletter
@désinscrire {invitee} de la newsletter
@enlever {invitee} des abonnés
plus de newsletter pour {invitee}
@retirer {invitee} des lecteurs
le lecteur {invitee} est parti""",
        ),
        "size": dict(
            names="count_subscribers newsletter_size how_many_readers list_size",
            params={},
            desc=["Number of readers of the newsletter", "How many subscribed", "Nombre d'abonnés"],
            en="""how many people read our newsletter
how many subscribers do we have
newsletter size
@count the readers
is our newsletter growing
number of subscribers""",
            fr="""combien de gens lisent notre newsletter
combien d'abonnés avons-nous
taille de la newsletter
@compter les lecteurs
notre newsletter grandit-elle
nombre d'abonnés""",
            v="entries",
        ),
    },
    "clips": {
        "cut": dict(
            names="trim_video cut_clip shorten_video crop_video",
            params={"clip": "video|file|clip|source", "seconds": "seconds|length|duration|keep:integer"},
            desc=["Keep only the first seconds of a video", "Trim a clip", "Coupe une vidéo"],
            en="""@cut {clip} to {seconds} seconds
{clip} is too long, {seconds} seconds are enough
@trim {clip} down to {seconds} seconds
keep {seconds} seconds of {clip}
{clip}, only {seconds} seconds
@shorten the clip {clip} to {seconds} s
nobody watches more than {seconds} seconds of {clip}""",
            fr="""@couper {clip} à {seconds} secondes
{clip} est trop long, {seconds} secondes suffisent
@réduire {clip} à {seconds} secondes
garde {seconds} secondes de {clip}
{clip}, seulement {seconds} secondes
@raccourcir la vidéo {clip} à {seconds} s
personne ne regarde plus de {seconds} secondes de {clip}""",
        ),
        "subtitle": dict(
            names="add_subtitles caption_video transcribe_clip make_captions",
            params={"clip": "video|file|clip|source", "lang": "language|lang|in|to"},
            desc=["Add subtitles in a language to a video", "Caption a clip", "Ajoute des sous-titres"],
            en="""@add {lang} subtitles to {clip}
my friends don't hear well, subtitles for {clip} in {lang}
{clip} with {lang} captions
@caption {clip} in {lang}
subtitles: {clip}, {lang}
I'd like to read {clip} in {lang}""",
            fr="""@ajouter des sous-titres en {lang} à {clip}
mes amis entendent mal, sous-titres de {clip} en {lang}
{clip} avec sous-titres en {lang}
@sous-titrer {clip} en {lang}
sous-titres : {clip}, {lang}
j'aimerais lire {clip} en {lang}""",
        ),
        "audio": dict(
            names="extract_audio get_sound video_to_audio rip_sound",
            params={"clip": "video|file|clip|source"},
            desc=["Get only the sound of a video", "Extract the audio track", "Extrait le son d'une vidéo"],
            en="""I only need the sound of {clip}
@extract the audio from {clip}
@get the sound track of {clip}
{clip} without the picture
@turn {clip} into audio
sound of {clip} please""",
            fr="""je n'ai besoin que du son de {clip}
@extraire le son de {clip}
@récupérer la bande son de {clip}
{clip} sans l'image
@transformer {clip} en audio
le son de {clip}""",
        ),
        "speed": dict(
            names="change_speed speed_up_video slow_motion set_playback_rate",
            params={"clip": "video|file|clip|source", "rate": "rate|factor|speed|times:number"},
            desc=["Play a video some times faster", "Change the speed of a clip", "Change la vitesse d'une vidéo"],
            en="""@make {clip} {rate} times faster
{clip} is boring, {rate} times the speed
@speed up {clip} by {rate}
@play {clip} at {rate}x
{clip}, speed {rate}
time lapse of {clip}, factor {rate}""",
            fr="""@accélérer {clip} {rate} fois
{clip} est ennuyeux, {rate} fois plus vite
@mettre {clip} à la vitesse {rate}
{clip} en {rate}x
{clip}, vitesse {rate}
accéléré de {clip}, facteur {rate}""",
        ),
    },
    "forum": {
        "ask": dict(
            names="open_thread ask_forum new_topic start_discussion",
            params={"topic": "title|topic|question|subject"},
            desc=["Start a discussion in the forum", "Ask the community", "Ouvre une discussion"],
            en="""@ask the forum about {topic}
@start a thread on {topic}
what does the community think of {topic}
new discussion: {topic}
I'd like to discuss {topic} with the others
@open a topic {topic}""",
            fr="""@demander au forum son avis sur {topic}
@lancer un fil sur {topic}
que pense la communauté de {topic}
nouvelle discussion : {topic}
j'aimerais discuter de {topic} avec les autres
@ouvrir un sujet {topic}""",
        ),
        "ban": dict(
            names="ban_member kick_user exclude_member remove_troll",
            params={"login": "member|user|username|who", "days": "days|duration|for|length:integer"},
            desc=["Exclude a member from the forum for some days", "Ban a troll", "Exclut un membre"],
            en="""@ban {login} for {days} days
{login} insults people, out for {days} days
@kick {login} from the forum for {days} days
{days} days without {login}
member {login}: banned, {days} days
@exclude {login} for {days} days""",
            fr="""@bannir {login} pour {days} jours
{login} insulte les gens, dehors {days} jours
@exclure {login} du forum pour {days} jours
{days} jours sans {login}
membre {login} : exclu, {days} jours
@mettre {login} dehors pendant {days} jours""",
        ),
        "pin": dict(
            names="pin_topic stick_thread feature_topic keep_on_top",
            params={"topic": "title|topic|thread|which"},
            desc=["Keep a discussion at the top", "Pin a thread", "Épingle une discussion"],
            en="""@pin the thread {topic}
{topic} should stay on top
@keep the discussion {topic} at the top
everyone must see the thread {topic} first
@stick {topic}
thread {topic}: pin""",
            fr="""@épingler le fil {topic}
{topic} doit rester en haut
@garder la discussion {topic} en tête
tout le monde doit voir d'abord le fil {topic}
@fixer le sujet {topic} en haut
fil {topic} : à épingler""",
        ),
    },
    "chess": {
        "move": dict(
            names="play_move make_move chess_move move_piece",
            params={"square": "from|start|source|piece", "square2": "to|end|target|square"},
            desc=["Move a piece from one square to another", "Play a move", "Joue un coup"],
            en="""@move {square} to {square2}
{square} {square2}
@take the piece on {square} to {square2}
my move: {square} to {square2}
I play {square} {square2}
from {square} to {square2}, your turn""",
            fr="""@jouer {square} en {square2}
{square} {square2}
@déplacer la pièce de {square} en {square2}
mon coup : {square} en {square2}
je joue {square} {square2}
de {square} à {square2}, à toi""",
        ),
        "hint": dict(
            names="best_move suggest_move hint analyse_position",
            params={},
            desc=["Suggest a good move", "Analyse the position", "Propose un coup"],
            en="""what should I play
@give me a hint
I don't know what to move
what is the best move here
@analyse the position
help, I'm losing""",
            fr="""que dois-je jouer
@donner-moi un indice
je ne sais pas quoi jouer
quel est le meilleur coup
@analyser la position
au secours, je perds""",
            v="square",
        ),
        "resign": dict(
            names="resign give_up surrender end_game",
            params={},
            desc=["Give the game up", "Resign", "Abandonne la partie"],
            en="""I give up
@resign
you've won
my king has no chance
@end the game, I lost
I surrender""",
            fr="""j'abandonne
@abandonner la partie
tu as gagné
mon roi n'a plus de chance
@finir la partie, j'ai perdu
je me rends""",
        ),
    },
    "quest": {
        "take": dict(
            names="pick_up take_item grab_object inventory_add",
            params={"card": "item|object|thing|what"},
            desc=["Pick an object up in the adventure", "Add to the inventory", "Ramasse un objet"],
            en="""@pick up the {card}
@take the {card}
my hero grabs the {card}
the {card} goes into my bag
@collect the {card}
is that a {card}, I want it""",
            fr="""@ramasser l'objet {card}
@prendre l'objet {card}
mon héros attrape ça : {card}
dans mon sac : {card}
@récupérer l'objet {card}
je veux l'objet {card}""",
        ),
        "attack": dict(
            names="attack_enemy fight strike hit_monster",
            params={"player": "enemy|target|monster|who"},
            desc=["Attack an enemy", "Fight a monster", "Attaque un ennemi"],
            en="""@attack {player}
I hit {player}
@fight {player}
my sword goes for {player}
{player} must die
@strike {player} with all my strength""",
            fr="""@attaquer {player}
je frappe {player}
@combattre {player}
mon épée vise {player}
{player} doit tomber
@frapper {player} de toutes mes forces""",
        ),
        "go": dict(
            names="go_to travel_to walk_to enter_place",
            params={"city": "place|location|destination|where"},
            desc=["Walk to a place in the adventure", "Change the scene", "Va dans un lieu"],
            en="""my hero walks to {city}
@go to the castle of {city}
let's explore {city}
I enter {city}
@travel on to {city} with my hero
on to {city}, brave knight""",
            fr="""mon héros marche vers {city}
@aller au château de {city}
explorons {city}
j'entre à {city}
@continuer vers {city} avec mon héros
en route pour {city}, brave chevalier""",
        ),
    },
}
