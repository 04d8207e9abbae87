"""Turns without a call: small talk, and requests that none of the tools shown can meet."""

from .domains import DOMAINS, HELD, alike, halves
from .letters import wish
from .other import asked, filled
from .phrases.look import COUNT, LIST
from .phrases.send import SEND
from .voices import lines as more
from .world import Exchange, World, user

TALK = {  # what people say, what is answered
    "en": [
        (
            [
                "hello",
                "hi",
                "hey",
                "hi there",
                "good morning",
                "good evening",
                "hello there",
                "hey you",
                "hiya",
                "good afternoon",
                "hello hello",
                "hi courier",
                "morning",
                "evening",
                "hello, anyone there",
                "are you there",
            ],
            "Hello! How can I help?",
        ),
        (
            [
                "thank you",
                "thanks",
                "thanks a lot",
                "great, thanks",
                "thx",
                "many thanks",
                "cheers",
                "perfect, thank you",
                "ok thanks",
                "thank you very much",
                "thanks for your help",
                "thank you so much",
                "that was helpful, thanks",
                "that's kind, thank you",
                "great work, thank you",
                "ta",
                "thanks a million",
            ],
            "You're welcome!",
        ),
        (
            [
                "bye",
                "goodbye",
                "see you",
                "see you later",
                "good night",
                "that's all",
                "that is all for today",
                "bye bye",
                "talk to you later",
            ],
            "Goodbye!",
        ),
        (
            ["how are you", "how are you doing", "how's it going", "are you ok", "what's up", "you alright"],
            "I'm fine, thank you. How can I help?",
        ),
        (
            [
                "who are you",
                "what are you",
                "what's your name",
                "are you a robot",
                "are you human",
                "tell me about yourself",
                "who am I talking to",
            ],
            "I am Courier, a small assistant that works with tools.",
        ),
        (
            [
                "ok",
                "great",
                "perfect",
                "nice",
                "cool",
                "good",
                "alright",
                "fine",
                "well done",
                "good job",
                "super",
                "you are great",
                "I like you",
                "lovely",
            ],
            "Glad to help!",
        ),
        (
            [
                "never mind",
                "forget it",
                "nothing",
                "no thanks",
                "no",
                "leave it",
                "stop",
                "cancel that",
                "no, it's fine",
            ],
            "All right.",
        ),
        (["sorry", "my mistake", "oops", "sorry about that", "I was wrong"], "No problem."),
        (
            ["I am tired", "I am sad", "I am bored", "bad day", "I have a headache", "work is hard today"],
            "I am sorry to hear that.",
        ),
        (
            [
                "tell me a joke",
                "sing a song",
                "write a poem",
                "make me laugh",
                "what is the meaning of life",
                "do you believe in god",
                "do you love me",
                "what do you think of me",
                "who won the match",
                "who is the president",
                "how old is the sun",
                "what is the capital of Peru",
                "explain quantum physics",
                "write an essay about bees",
                "give me a recipe for soup",
                "how do I cook rice",
                "what time is it",
                "what day is it today",
                "how much is 12 times 9",
                "what is 15 percent of 80",
                "call my mother",
                "play some music",
                "turn on the light",
                "book me a table",
                "remind me to buy milk",
                "set an alarm for seven",
                "how do I get to the station",
                "what's the weather like",
                "will it rain tomorrow",
                "translate hello into german",
                "draw me a cat",
                "order some sushi",
                "how tall is the eiffel tower",
                "what's the news",
                "who wrote hamlet",
                "fix my computer",
                "write some code for me",
                "tell me a story",
                "recommend a film",
                "what should I eat tonight",
                "convert 10 miles to kilometres",
                "open the garage",
                "buy me a ticket to rome",
                "pay my rent",
                "find me a job",
                "how are the stocks doing",
                "print this page",
                "take a photo",
                "start a timer",
                "what's on tv",
                "find a restaurant nearby",
                "do my homework",
                "spell necessary",
                "what does ubiquitous mean",
            ],
            "Sorry, I can't help with that: none of my tools does it.",
        ),
    ],
    "fr": [
        (
            [
                "bonjour",
                "salut",
                "coucou",
                "bonsoir",
                "hello",
                "bonjour à toi",
                "hey",
                "salut toi",
                "bonjour bonjour",
                "re bonjour",
                "bonjour courier",
                "salut salut",
                "bien le bonjour",
                "il y a quelqu'un",
                "tu es là",
            ],
            "Bonjour ! Comment puis-je aider ?",
        ),
        (
            [
                "merci",
                "merci beaucoup",
                "merci bien",
                "super, merci",
                "un grand merci",
                "ok merci",
                "parfait, merci",
                "mille mercis",
                "merci pour ton aide",
                "je te remercie",
                "merci à toi",
                "c'est gentil, merci",
                "merci, c'est parfait",
                "grand merci à toi",
                "merci mille fois",
            ],
            "Avec plaisir !",
        ),
        (
            [
                "au revoir",
                "à bientôt",
                "à plus",
                "bonne nuit",
                "c'est tout",
                "c'est tout pour aujourd'hui",
                "à demain",
                "salut, à plus",
                "ciao",
            ],
            "Au revoir !",
        ),
        (
            ["ça va", "comment ça va", "comment vas-tu", "tu vas bien", "la forme", "comment allez-vous"],
            "Ça va bien, merci. Comment puis-je aider ?",
        ),
        (
            [
                "qui es-tu",
                "tu es qui",
                "comment t'appelles-tu",
                "es-tu un robot",
                "tu es humain",
                "parle-moi de toi",
                "à qui je parle",
                "quel est ton nom",
            ],
            "Je suis Courier, un petit assistant qui travaille avec des outils.",
        ),
        (
            [
                "ok",
                "super",
                "parfait",
                "génial",
                "bien",
                "cool",
                "d'accord",
                "très bien",
                "bravo",
                "bien joué",
                "tu es génial",
                "je t'aime bien",
                "excellent",
            ],
            "Ravi d'aider !",
        ),
        (
            [
                "laisse tomber",
                "oublie",
                "rien",
                "non merci",
                "non",
                "ce n'est rien",
                "arrête",
                "annule ça",
                "non, c'est bon",
            ],
            "Très bien.",
        ),
        (["pardon", "désolé", "mon erreur", "oups", "je me suis trompé", "excuse-moi"], "Pas de problème."),
        (
            [
                "je suis fatigué",
                "je suis triste",
                "je m'ennuie",
                "mauvaise journée",
                "j'ai mal à la tête",
                "le travail est dur",
            ],
            "J'en suis désolé.",
        ),
        (
            [
                "raconte une blague",
                "chante une chanson",
                "écris un poème",
                "fais-moi rire",
                "quel est le sens de la vie",
                "crois-tu en dieu",
                "tu m'aimes",
                "que penses-tu de moi",
                "qui a gagné le match",
                "qui est le président",
                "quel âge a le soleil",
                "quelle est la capitale du Pérou",
                "explique la physique quantique",
                "écris un essai sur les abeilles",
                "donne une recette de soupe",
                "comment cuire du riz",
                "quelle heure est-il",
                "on est quel jour",
                "combien font 12 fois 9",
                "calcule 15 pour cent de 80",
                "appelle ma mère",
                "mets de la musique",
                "allume la lumière",
                "réserve une table",
                "rappelle-moi d'acheter du lait",
                "mets un réveil à sept heures",
                "comment aller à la gare",
                "quel temps fait-il",
                "va-t-il pleuvoir demain",
                "traduis bonjour en allemand",
                "dessine un chat",
                "commande des sushis",
                "quelle est la hauteur de la tour eiffel",
                "quelles sont les nouvelles",
                "qui a écrit les misérables",
                "répare mon ordinateur",
                "écris du code pour moi",
                "raconte une histoire",
                "conseille-moi un film",
                "que manger ce soir",
                "convertis 10 miles en kilomètres",
                "ouvre le garage",
                "achète un billet pour rome",
                "paie mon loyer",
                "trouve-moi un travail",
                "comment va la bourse",
                "imprime cette page",
                "prends une photo",
                "lance un minuteur",
                "qu'y a-t-il à la télé",
                "trouve un restaurant",
                "fais mes devoirs",
                "que veut dire ubiquité",
            ],
            "Désolé, je ne peux pas : aucun de mes outils ne le permet.",
        ),
    ],
}
# By the first of the lines above: where `voices` has more of them.
CHAT = {
    "hello": "CHAT_HELLO",
    "bonjour": "CHAT_HELLO",
    "thank you": "CHAT_THANKS",
    "merci": "CHAT_THANKS",
    "bye": "CHAT_BYE",
    "au revoir": "CHAT_BYE",
    "how are you": "CHAT_HOW",
    "ça va": "CHAT_HOW",
    "ok": "CHAT_OK",
    "never mind": "CHAT_STOP",
    "laisse tomber": "CHAT_STOP",
    "tell me a joke": "UNMET",
    "raconte une blague": "UNMET",
}
SKILLS = {
    "en": [
        "what can you do",
        "what are you able to do",
        "how can you help me",
        "help",
        "which tools do you have",
        "what are your tools",
        "list your functions",
    ],
    "fr": [
        "que peux-tu faire",
        "que sais-tu faire",
        "comment peux-tu m'aider",
        "aide",
        "quels outils as-tu",
        "quels sont tes outils",
        "à quoi sers-tu",
    ],
}


def polish(world: World, text: str) -> str:
    rng = world.rng
    text = text[0].upper() + text[1:] if rng.random() < 0.6 else text
    if rng.random() < 0.4:
        question = text.lower().split()[0].split("-")[0] in (
            "how",
            "who",
            "what",
            "are",
            "do",
            "which",
            "comment",
            "qui",
            "que",
            "quel",
            "quelle",
            "quels",
            "tu",
            "ça",
            "es",
            "crois",
            "à",
        )
        text += ("?" if not world.fr() else " ?") if question else rng.choice([".", "!", " !", " :)"])
    return text


def talk(world: World) -> Exchange:
    rng = world.rng
    if rng.random() < 0.08:
        names = ", ".join(t.name for t in world.tools.values())
        text = polish(world, world.pick(SKILLS))
        return Exchange(
            "none", "skills", [user(text), world.answer(f"I can use: {names}.", f"Je peux utiliser : {names}.")]
        )
    other = any("." in intent for intent in world.tools)  # such a tool may do what else nothing here does
    lines, reply = rng.choices(TALK[world.lang], [2, 2, 1, 1, 1, 1, 1, 1, 1, 0 if other else 4])[0]
    text = world.pick({world.lang: lines + more(CHAT.get(lines[0], ""), world.lang)})
    return Exchange("none", "talk", [user(polish(world, text)), {"role": "assistant", "content": reply}])


def unmet(world: World) -> Exchange:
    """A request for which no tool is shown."""
    rng = world.rng
    shown = {i.split(".")[0] for i in world.tools}
    said = more("UNMET", world.lang)
    is_mail = bool(set(world.tools) & {"send", "list", "read", "search", "mark", "delete", "count"})
    if not is_mail and rng.random() < 0.35:
        words, _, _ = wish(world.pools, world.lang)
        block = rng.choice([SEND, LIST, COUNT, LIST])
        text = world.ask(block, {"to": world.pools.address(), "wish": words})
    elif said and not any("." in intent for intent in world.tools) and rng.random() < 0.7:
        text = world.ask({world.lang: said}, {})
    else:
        near = alike(shown) | {"home"}
        options = [d for d in DOMAINS if d not in near and (d in HELD) == world.test]
        domain = rng.choice(options)
        name = rng.choice(
            [n for n, spec in DOMAINS[domain].items() if spec[world.lang] and n not in ("find",)]
            or list(DOMAINS[domain])
        )
        template, _ = halves(world.pick(DOMAINS[domain][name]))
        text = asked(world, template, filled(world, template))
    return Exchange(
        "none",
        "unmet",
        [
            text,
            world.answer(
                "Sorry, I can't help with that: none of my tools does it.",
                "Désolé, je ne peux pas : aucun de mes outils ne le permet.",
            ),
        ],
    )
