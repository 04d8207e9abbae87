"""Games, tables and puzzles."""

DOMAINS = {
    "roleplay": {
        "roll": dict(
            names="roll_dice_for roll_check diceRoll",
            params={"dice": "dice|formula|roll", "player": "character|player|who?"},
            desc=["Roll dice written as a formula in a role-playing game", "Roll 2d6", "Lance des dés de jeu de rôle"],
            en="""@roll {dice}
{dice}
{dice} for {player}
@roll {dice} for {player}
my damage is {dice}, roll it
throw {dice}
roll of {dice}
{player} attacks, {dice}""",
            fr="""@lancer {dice}
{dice}
{dice} pour {player}
@lancer {dice} pour {player}
mes dégâts sont de {dice}, lance
jette {dice}
jet de {dice}
{player} attaque, {dice}""",
            v="points",
        ),
        "hero": dict(
            names="create_character new_hero make_character",
            params={
                "player": "name|hero|character",
                "creature": "race|people|species",
                "level": "level|lvl|rank:integer?",
            },
            desc=["Create a character of a race", "New hero", "Crée un personnage"],
            en="""@create the character {player}, a {creature}
{player} is a {creature}
new hero {player}, {creature}
(|can you |could you |please )make me a {creature} called {player}
character {player}: {creature}, level {level}
I play a {creature}, its name is {player}
{player} the {creature} joins the party
a level {level} {creature} named {player}""",
            fr="""@créer le personnage {player}, un {creature}
{player} est un {creature}
nouveau héros {player}, {creature}
@faire un {creature} nommé {player}
personnage {player} : {creature}, niveau {level}
je joue un {creature}, il s'appelle {player}
{player} le {creature} rejoint le groupe
un {creature} de niveau {level} nommé {player}""",
        ),
        "bag": dict(
            names="add_to_inventory give_loot pick_loot",
            params={"loot": "item|loot|thing", "player": "character|hero|who"},
            desc=["Put something in the bag of a character", "Loot", "Ajoute un objet à un personnage"],
            en="""{player} takes the {loot}
@give {player} a {loot}
{loot} for {player}
{player} finds a {loot}
@put the {loot} in {player}'s bag
inventory of {player}: + {loot}
{player} pockets the {loot}
the chest holds a {loot}, {player} gets it""",
            fr="""{player} prend : {loot}
@donner à {player} : {loot}
{loot} pour {player}
{player} trouve : {loot}
@mettre dans le sac de {player} : {loot}
inventaire de {player} : + {loot}
{player} empoche : {loot}
dans le coffre : {loot}, c'est {player} qui l'a""",
        ),
        "hurt": dict(
            names="apply_damage lose_hit_points wound",
            params={"player": "character|hero|target", "points": "damage|points|hp:integer"},
            desc=["Take hit points from a character", "Damage", "Inflige des dégâts"],
            en="""{player} loses {points} hit points
{points} damage to {player}
@hurt {player} by {points}
{player} is hit for {points}
{player}: −{points} HP
@take {points} points of life from {player}
the troll strikes {player}, {points} points
wound of {points} for {player}""",
            fr="""{player} perd {points} points de vie
{points} dégâts à {player}
@blesser {player} de {points}
{player} est touché pour {points}
{player} : −{points} PV
@retirer {points} points de vie à {player}
le troll frappe {player}, {points} points
blessure de {points} pour {player}""",
        ),
        "heal": dict(
            names="heal_character restore_hit_points cure",
            params={"player": "character|hero|target", "points": "amount|points|hp:integer"},
            desc=["Give hit points back to a character", "Healing", "Soigne un personnage"],
            en="""{player} gets {points} hit points back
@heal {player} by {points}
{player} drinks a potion, {points} points
{player}: +{points} HP
@restore {points} points to {player}
healing {points} for {player}
the cleric lays hands on {player}, {points} points
{player} feels better, {points} HP more""",
            fr="""{player} récupère {points} points de vie
@soigner {player} de {points}
{player} boit une potion, {points} points
{player} : +{points} PV
@rendre {points} points à {player}
soin de {points} pour {player}
le prêtre impose les mains à {player}, {points} points
{player} va mieux, {points} PV de plus""",
        ),
    },
    "gamenight": {
        "suggest": dict(
            names="suggest_game which_game game_for_players",
            params={"people": "players|people|n:integer", "minutes": "minutes|time|max_minutes:integer"},
            desc=["Board games for a number of players and a time", "Suggest a game", "Propose un jeu de société"],
            en="""a board game for {people} players, {minutes} minutes
what can {people} people play in {minutes} minutes
@suggest a game for {people}, {minutes} minutes
we are {people} and have {minutes} minutes, which board game
game night: {people} players, {minutes} min
{people} players, {minutes} minutes, what game
something to play with {people} in {minutes} minutes
which box for {people} players and {minutes} minutes""",
            fr="""un jeu de société pour {people}, {minutes} minutes
à quoi peuvent jouer {people} personnes en {minutes} minutes
@proposer un jeu pour {people}, {minutes} minutes
on est {people} et on a {minutes} minutes, quel jeu de société
soirée jeux : {people} joueurs, {minutes} min
{people} joueurs, {minutes} minutes, quel jeu
quelque chose à jouer à {people} en {minutes} minutes
quelle boîte pour {people} joueurs et {minutes} minutes""",
            items="boardgame",
        ),
        "score": dict(
            names="add_points keep_score board_score",
            params={"player": "player|who|name", "points": "points|score|n:integer", "boardgame": "game|in|of?"},
            desc=["Add points of a player in a board game", "Keep the score", "Note les points d'un joueur"],
            en="""{points} points for {player}
{player} scores {points}
@add {points} points to {player}
{player} made {points} points at {boardgame}
{player}: {points}
@write {points} for {player} in {boardgame}
{points} more for {player}
{player} gets {points} points this round""",
            fr="""{points} points pour {player}
{player} marque {points}
@ajouter {points} points à {player}
{player} a fait {points} points à {boardgame}
{player} : {points}
@noter {points} pour {player} à {boardgame}
encore {points} pour {player}
{player} gagne {points} points ce tour""",
        ),
        "rule": dict(
            names="explain_board_rule rules_question how_to_play",
            params={"boardgame": "game|which|title", "word": "about|term|topic"},
            desc=["Ask the rules of a board game about something", "Rule book", "Règle d'un jeu de société"],
            en="""rules of {boardgame}: {word}
in {boardgame}, what about {word}
what do the rules of {boardgame} say about {word}
@explain {word} in {boardgame}
{boardgame}, {word}: rule
we quarrel over {word} in {boardgame}
is {word} allowed in {boardgame}
@look up {word} in the rules of {boardgame}""",
            fr="""règles de {boardgame} : {word}
à {boardgame}, que dire de {word}
que disent les règles de {boardgame} sur {word}
@expliquer {word} à {boardgame}
{boardgame}, {word} : règle
on se dispute sur {word} à {boardgame}
est-ce que {word} est permis à {boardgame}
@chercher {word} dans les règles de {boardgame}""",
            v="text",
        ),
    },
    "poker": {
        "bet": dict(
            names="place_bet raise_bet put_chips",
            params={"bet": "chips|stake|amount:integer"},
            desc=["Bet chips in the hand", "Raise", "Mise des jetons"],
            en="""I bet {bet}
@raise by {bet}
{bet} chips in the pot
bet {bet}
@put {bet} chips
my stake is {bet}
{bet} on my hand
I dare {bet} chips""",
            fr="""je mise {bet}
@relancer de {bet}
{bet} jetons au pot
mise {bet}
@mettre {bet} jetons
ma mise est de {bet}
{bet} sur ma main
j'ose {bet} jetons""",
        ),
        "fold": dict(
            names="fold_hand drop_out leave_hand",
            params={},
            desc=["Give the hand up", "Fold", "Se couche"],
            en="""I fold
my cards are bad, I'm out
@throw my hand away
fold
I don't go along
no more of this hand
@drop out of the hand
I pass my cards back, nothing in them""",
            fr="""je me couche
mes cartes sont mauvaises, je sors
@jeter ma main
couché
je ne suis pas
plus de cette main
@abandonner la main
je rends mes cartes, rien dedans""",
        ),
        "pot": dict(
            names="pot_size chips_in_pot how_big_is_pot",
            params={},
            desc=["Chips that lie in the pot", "How much can be won", "Taille du pot"],
            en="""how much is in the pot
pot
what can I win in this hand
@count the pot
how big is the pot
chips in the middle
is the pot worth it, how much
size of the pot""",
            fr="""combien y a-t-il dans le pot
pot
que puis-je gagner sur cette main
@compter le pot
quelle est la taille du pot
jetons au milieu
le pot vaut-il le coup, combien
taille du pot""",
            v="bet",
        ),
    },
    "crossword": {
        "fit": dict(
            names="words_matching fit_pattern solve_clue",
            params={"word": "clue|hint|definition", "count": "letters|length|n:integer"},
            desc=["Words of some letters for a clue", "Crossword", "Mots croisés : cherche un mot"],
            en="""{count} letters, clue {word}
crossword: {word}, {count} letters
a word of {count} letters for {word}
@solve {word}, {count} letters
what has {count} letters and means {word}
{word} ({count})
I'm stuck at {word}, {count} letters
@find a word for {word} with {count} letters""",
            fr="""{count} lettres, définition {word}
mots croisés : {word}, {count} lettres
un mot de {count} lettres pour {word}
@résoudre {word}, {count} lettres
quoi a {count} lettres et veut dire {word}
{word} ({count})
je bloque sur {word}, {count} lettres
@trouver un mot pour {word} en {count} lettres""",
            items="word",
        ),
        "anagram": dict(
            names="anagrams_of shuffle_letters rearrange",
            params={"word3": "letters|word|of"},
            desc=["Words made of the same letters", "Anagrams", "Anagrammes d'un mot"],
            en="""anagrams of {word3}
what can be made of the letters {word3}
@shuffle {word3} into other words
{word3}: anagram
which words have the same letters as {word3}
@rearrange {word3}
letters {word3}, other words
I have the letters of {word3}, what do they spell""",
            fr="""anagrammes de {word3}
que peut-on faire avec les lettres {word3}
@mélanger {word3} en d'autres mots
{word3} : anagramme
quels mots ont les mêmes lettres que {word3}
@réarranger {word3}
lettres {word3}, autres mots
j'ai les lettres de {word3}, ça donne quoi""",
            items="word",
        ),
        "check": dict(
            names="check_answer is_word_right verify_entry",
            params={"word": "answer|word|entry", "row": "number|clue_no|at:integer"},
            desc=[
                "Whether a word is right at a number of the grid",
                "Check an entry",
                "Vérifie une réponse de la grille",
            ],
            en="""is {word} right at {row}
{word} at number {row}, correct
@check {word} at {row}
number {row}: is it {word}
does {word} fit at {row}
I wrote {word} at {row}, was that right
{row} is {word}, yes or no
@verify my {word} at number {row}""",
            fr="""{word} est-il juste au {row}
{word} au numéro {row}, correct
@vérifier {word} au {row}
numéro {row} : est-ce {word}
{word} va-t-il au {row}
j'ai écrit {word} au {row}, c'était juste
le {row} est {word}, oui ou non
@contrôler mon {word} au numéro {row}""",
            v="yes",
        ),
    },
    "blockworld": {
        "place": dict(
            names="place_block build_block set_block",
            params={"stone": "block|material|type", "gps": "coordinates|at|position"},
            desc=["Place a block at coordinates in the world of the game", "Build", "Place un bloc"],
            en="""@place {stone} at {gps}
block of {stone}, {gps}
{stone} at {gps}
put a {stone} block on {gps}
@build with {stone} at {gps}
the tower needs {stone} at {gps}
{gps}: {stone}
set {gps} to {stone}""",
            fr="""@placer du {stone} en {gps}
bloc de {stone}, {gps}
{stone} en {gps}
mets un bloc de {stone} en {gps}
@construire en {stone} à {gps}
la tour a besoin de {stone} en {gps}
{gps} : {stone}
change {gps} en {stone}""",
        ),
        "tp": dict(
            names="teleport_player warp bring_to",
            params={"nick": "player|who|nick", "gps": "coordinates|to|position"},
            desc=["Teleport a player of the game server to coordinates", "Warp", "Téléporte un joueur"],
            en="""@teleport {nick} to {gps}
{nick} to {gps}
warp {nick}, {gps}
{nick} is stuck in a hole, bring them to {gps}
@bring {nick} to {gps}
{nick} should be at {gps}
tp {nick} {gps}
@move the player {nick} to {gps}""",
            fr="""@téléporter {nick} en {gps}
{nick} en {gps}
téléportation {nick}, {gps}
{nick} est coincé dans un trou, amène-le en {gps}
@amener {nick} en {gps}
{nick} doit être en {gps}
tp {nick} {gps}
@déplacer le joueur {nick} en {gps}""",
        ),
        "spawn": dict(
            names="summon_creature spawn_mob call_monster",
            params={"creature": "creature|mob|kind", "count": "count|number|n:integer?"},
            desc=["Let creatures appear in the game", "Spawn monsters", "Fait apparaître des créatures"],
            en="""@spawn a {creature}
a {creature} should appear
@summon a {creature}
{creature}, {count} of them, in the world
spawn {creature} × {count}
it's too quiet, bring a {creature}
@let a {creature} loose
new monster: {creature}""",
            fr="""@faire apparaître un {creature}
un {creature} doit apparaître
@invoquer un {creature}
{creature}, {count} exemplaires, dans le monde
apparition {creature} × {count}
c'est trop calme, mets un {creature}
@lâcher un {creature}
nouveau monstre : {creature}""",
        ),
        "kick": dict(
            names="kick_player remove_from_server throwOut",
            params={"nick": "player|who|nick", "text": "reason|why|message?"},
            desc=["Throw a player off the game server", "Kick", "Éjecte un joueur du serveur"],
            en="""@kick {nick}
{nick} cheats, off the server
@throw {nick} off the server, {text}
kick {nick}: {text}
{nick} spoils the game for all, out
player {nick} must leave the server
{nick} out
away with {nick} from our world""",
            fr="""@éjecter {nick}
{nick} triche, hors du serveur
@virer {nick} du serveur, {text}
éjection de {nick} : {text}
{nick} gâche la partie, dehors
le joueur {nick} doit quitter le serveur
{nick} dehors
plus de {nick} dans notre monde""",
        ),
    },
}
