"""Units, words and texts."""

DOMAINS = {
    "units": {
        "convert": dict(
            names="convert_units unit_converter convert_measure to_unit",
            params={
                "amount": "amount|value|number:number",
                "measure": "from|from_unit|unit|source",
                "measure2": "to|to_unit|target|into",
            },
            desc=["Convert a measure into another unit", "Units of length and weight", "Convertit une mesure"],
            en="""how many {measure2} are {amount} {measure}
{amount} {measure} in {measure2}
@convert {amount} {measure} to {measure2}
what is {amount} {measure} in {measure2}
the recipe says {amount} {measure}, I need {measure2}
@turn {amount} {measure} into {measure2}
the sign says {amount} {measure}, I only understand {measure2}""",
            fr="""combien de {measure2} font {amount} {measure}
{amount} {measure} en {measure2}
@convertir {amount} {measure} en {measure2}
que font {amount} {measure} en {measure2}
la recette dit {amount} {measure}, il me faut des {measure2}
@passer {amount} {measure} en {measure2}
le panneau dit {amount} {measure}, je ne comprends que les {measure2}""",
            v="number",
        ),
        "temperature": dict(
            names="to_fahrenheit celsius_to_fahrenheit convert_temperature fahrenheit_of",
            params={"degrees": "celsius|degrees|temperature|value:number"},
            desc=["Celsius in Fahrenheit", "Convert a temperature", "Celsius en Fahrenheit"],
            en="""what is {degrees} degrees in Fahrenheit
{degrees} celsius in fahrenheit
@convert {degrees} °C to Fahrenheit
how would an American say {degrees} degrees
{degrees} degrees, what's that in Fahrenheit
Fahrenheit for {degrees} celsius""",
            fr="""combien font {degrees} degrés en Fahrenheit
{degrees} celsius en fahrenheit
@convertir {degrees} °C en Fahrenheit
comment un Américain dirait {degrees} degrés
{degrees} degrés, ça fait quoi en Fahrenheit
en Fahrenheit, {degrees} celsius""",
            v="number",
        ),
        "percent": dict(
            names="percentage percent_of calculate_percent share_of",
            params={"percent": "percent|rate|percentage:integer", "sum": "of|value|amount|total:number"},
            desc=["Some percent of a value", "Calculate a percentage", "Pourcentage d'une valeur"],
            en="""what is {percent} percent of {sum}
{percent}% of {sum}
@take {percent} percent of {sum}
how much is {percent}% of {sum}
a discount of {percent} percent on {sum}, how much is that
@work out {percent} percent of {sum}
they take {percent} percent off {sum}, what is that in money""",
            fr="""combien font {percent} pour cent de {sum}
{percent} % de {sum}
@prendre {percent} % de {sum}
que font {percent} % de {sum}
une remise de {percent} % sur {sum}, ça fait combien
@calculer {percent} % de {sum}
on enlève {percent} % de {sum}, ça fait combien d'argent""",
            v="number",
        ),
    },
    "dictionary": {
        "define": dict(
            names="define define_word dictionary meaning_of lookup_word",
            params={"word": "word|term|expression|query"},
            desc=["Meaning of a word", "Look a word up", "Définition d'un mot"],
            en="""what does {word} mean
what is the meaning of '{word}'
@define {word}
I don't know the word {word}
definition of {word}
@explain the word '{word}'
@look up {word}
my teacher used the word {word} and I didn't get it""",
            fr="""que veut dire {word}
quel est le sens de '{word}'
@définir {word}
je ne connais pas le mot {word}
définition de {word}
@expliquer le mot '{word}'
@chercher {word} dans le dictionnaire
mon prof a dit le mot {word} et je n'ai pas compris""",
            v="sentence",
        ),
        "synonym": dict(
            names="synonyms find_synonym thesaurus other_word_for",
            params={"word": "word|term|expression|for"},
            desc=["Other words with the same meaning", "Synonyms", "Synonymes d'un mot"],
            en="""another word for {word}
what can I say instead of '{word}'
synonyms of {word}
@find a synonym of {word}
I use {word} too often, give me others
how else can one say {word}
I've written {word} five times already, something else please""",
            fr="""un autre mot pour {word}
que dire à la place de '{word}'
synonymes de {word}
@trouver un synonyme de {word}
j'utilise trop {word}, donne-m'en d'autres
comment dire {word} autrement
j'ai déjà écrit {word} cinq fois, autre chose s'il te plaît""",
            items="word2",
        ),
        "spell": dict(
            names="check_spelling spell_check correct_word how_to_spell",
            params={"word": "word|text|term|input"},
            desc=["Whether a word is written right", "Check the spelling", "Vérifie l'orthographe"],
            en="""is {word} written like that
how do you spell {word}
@check the spelling of {word}
is '{word}' right
did I spell {word} correctly
{word}: spelling""",
            fr="""est-ce que {word} s'écrit comme ça
comment écrit-on {word}
@vérifier l'orthographe de {word}
'{word}', c'est juste
ai-je bien écrit {word}
{word} : orthographe""",
            v="yes",
        ),
        "rhyme": dict(
            names="find_rhymes rhymes_with rhyme words_like",
            params={"word": "word|with|term|ending"},
            desc=["Words that rhyme with a word", "Find rhymes for a poem", "Rimes d'un mot"],
            en="""what rhymes with {word}
I'm writing a poem and need something for {word}
rhymes for {word}
@find a rhyme for {word}
@give me words that end like {word}
a rhyme on {word} please""",
            fr="""qu'est-ce qui rime avec {word}
j'écris un poème, il me faut une rime en {word}
rimes pour {word}
@trouver une rime à {word}
@donner des mots qui finissent comme {word}
une rime avec {word}""",
            items="word2",
        ),
    },
    "textwork": {
        "upper": dict(
            names="to_uppercase uppercase capitals shout_text",
            params={"text2": "text|input|string|content"},
            desc=["Turn a text into capital letters", "Uppercase", "Met un texte en majuscules"],
            en="""@write '{text2}' in capitals
'{text2}' in upper case
@make '{text2}' all capital letters
capital letters: '{text2}'
@turn '{text2}' into capitals
I want '{text2}' in big letters""",
            fr="""@écrire '{text2}' en majuscules
'{text2}' en majuscules
@mettre '{text2}' en lettres capitales
majuscules : '{text2}'
@passer '{text2}' en capitales
je veux '{text2}' en grandes lettres""",
            v="sentence",
        ),
        "count": dict(
            names="count_words word_count text_length how_long_is_text",
            params={"text2": "text|input|string|content"},
            desc=["Number of words of a text", "How long a text is", "Compte les mots d'un texte"],
            en="""how many words has '{text2}'
@count the words in '{text2}'
how long is '{text2}'
word count: '{text2}'
length of '{text2}'
'{text2}', how many words""",
            fr="""combien de mots a '{text2}'
@compter les mots de '{text2}'
quelle longueur fait '{text2}'
nombre de mots : '{text2}'
longueur de '{text2}'
'{text2}', combien de mots""",
            v="count",
        ),
        "replace": dict(
            names="replace_word substitute find_and_replace swap_words",
            params={
                "word": "find|old|search|from",
                "word2": "replace|new|with|to",
                "document": "document|file|in|path",
            },
            desc=["Replace a word by another in a file", "Find and replace", "Remplace un mot dans un fichier"],
            en="""@replace {word} by {word2} in {document}
{word} should be {word2} in {document}
@change every {word} to {word2} in {document}
in {document}, {word} becomes {word2}
@swap {word} for {word2} in {document}
I wrote {word} instead of {word2} in {document}
the name is no longer {word} but {word2}, correct {document}""",
            fr="""@remplacer {word} par {word2} dans {document}
{word} doit devenir {word2} dans {document}
@changer tous les {word} en {word2} dans {document}
dans {document}, {word} devient {word2}
@mettre {word2} à la place de {word} dans {document}
j'ai écrit {word} au lieu de {word2} dans {document}
on ne dit plus {word} mais {word2}, corrige {document}""",
        ),
        "qr": dict(
            names="make_qr qr_code create_qr generate_code",
            params={"url": "url|content|link|data"},
            desc=["Make a QR code of a link", "Turn an address into a square code", "Crée un code QR"],
            en="""@make a QR code for {url}
a QR code of {url}
people should scan {url}, make a code
@turn {url} into a QR code
QR {url}
I need a square code for {url}""",
            fr="""@faire un code QR pour {url}
un code QR de {url}
les gens doivent scanner {url}, fais un code
@transformer {url} en code QR
QR {url}
il me faut un code à scanner pour {url}""",
        ),
    },
}
