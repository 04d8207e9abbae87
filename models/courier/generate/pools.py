"""Names, addresses, words and ids, drawn from pools too large to learn by heart.

Copying only generalises if the thing to copy is nearly always new, so half of the names and
all of the domains are made of random syllables. A checksum decides which strings belong to the
test split, so that nothing held out can slip into training whichever module draws it.
"""

import json
import random
import zlib
from pathlib import Path

FIRST = """Anna John Marie Paul Karim Emma Lucas Sophie Thomas Julie Nina Omar Lea Hugo Chloe Louis Alice Jules Sarah Adam
Ines Leo Eva Noah Lina Tom Clara Max Zoe Ben Lucie Sam Rose Victor Camille Antoine Helene Pierre Jean Claire Bob Eve Kate
Peter Mary James Linda David Laura Mark Susan Steve Karen Brian Nancy Kevin Lisa George Betty Frank Helen Scott Ruth Eric
Olivia Liam Mia Ethan Ava Mason Ella Logan Grace Oliver Lily Jack Zara Yusuf Fatima Ahmed Leila Hassan Amina Ivan Olga
Marco Giulia Luca Sofia Diego Carmen Pablo Elena Hans Greta Lars Ingrid Sven Astrid Kenji Yuki Wei Mei Raj Priya Arjun
Nadia Samir Yasmine Mehdi Theo Manon Arthur Jade Raphael Louise Gabriel Margot Benoit Cedric Elodie Fabien Gaelle Herve
Isabelle Jerome Laurent Mathilde Nicolas Odile Pascal Quentin Remi Sandrine Thierry Valerie Xavier Yves Zineb Aurelie""".split()

LAST = """Dupont Martin Bernard Durand Moreau Petit Leroy Roux Fournier Girard Smith Jones Brown Taylor Wilson Evans Walker
White Green Hall Clarke Lewis Young King Wright Berg Larsen Novak Rossi Bianchi Silva Costa Garcia Lopez Weber Fischer
Meyer Wagner Becker Schulz Haddad Benali Mansour Diallo Traore Ndiaye Nguyen Tran Kim Park Tanaka Sato Chen Wang Patel""".split()

WORDS_EN = """budget invoice report meeting contract project schedule delivery order payment training holiday proposal
review lunch dinner rent roof garden kitchen server backup printer network website logo video photo ticket flight hotel
train museum concert football piano school exam homework doctor dentist insurance tax salary bonus interview workshop
conference newsletter survey audit inventory catalogue sample prototype design blueprint permit visa passport car bike
boat tent camera lamp chair table window door key parcel package coffee tea bread cheese wine birthday wedding party
picnic festival marathon choir library book novel magazine recipe menu plan map budget strategy roadmap release bug
test demo launch pricing discount refund warranty subscription membership donation charity election committee lease
mortgage loan account password badge uniform timetable agenda minutes slides poster brochure quote estimate harvest
bakery factory warehouse truck engine battery cable sensor robot drone solar heating plumbing painting floor ceiling
fence bridge tunnel river mountain forest island beach""".split()

EVERYDAY_EN = """the a my your our his her this that it we they he she I you is are was were has had will would can could
should must may not no never always still already soon later again almost maybe because when where why how who which if
but and or so then than with without for from to at on in under over between near behind after before until since about
very too much many few some any all both each other another same new old good bad big small long short late early full
empty free busy happy sad sure ready open closed broken lost cold warm hot wet dry clean dirty cheap expensive left right
come go get give take make keep let put bring send call meet see hear know think want need like love hope try start stop
wait stay leave find lose buy sell pay cost eat drink sleep work play learn teach read write speak ask answer help thank
forget remember change move turn open close fix break clean cook drive ride walk run fly swim win cut build draw sing
eggs milk bread apples potatoes tomatoes soup cake sugar salt rice chicken fish beer water juice dog cat horse bird baby
kids mum dad sister brother uncle aunt cousin friend guest neighbour boss team class group office shop street road town
village station airport bus taxi traffic ticket seat bag box coat shoes hat glasses watch phone screen keyboard cable
light heating boiler tap shower roof wall stairs lift gate keys bin rain snow wind sun storm morning noon evening night
week month year hour minute weekend summer winter spring autumn first second last next thursday december euros pounds
percent double half fever cough pills appointment blood test results surgery deadline slot desk invoice copy paper pen
signature stamp letter form list photo song film game match score goal medal prize gift flowers candles music news""".split()
EVERYDAY_FR = """le la les un une des mon ma mes ton ta tes son sa ses notre votre leur ce cette ces il elle on nous vous ils
je tu est sont était a ont avait sera serait peut doit veut va pas plus jamais toujours encore déjà bientôt tard presque
peut-être parce quand où pourquoi comment qui si mais et ou donc puis avec sans pour de à dans sur sous entre près après
avant jusque depuis très trop beaucoup peu quelques tout tous chaque autre même nouveau vieux bon mauvais grand petit long
court plein vide libre occupé content triste sûr prêt ouvert fermé cassé perdu froid chaud mouillé sec propre sale cher
gauche droite venir aller prendre donner faire garder laisser mettre apporter envoyer appeler voir entendre savoir penser
vouloir aimer espérer essayer commencer arrêter attendre rester partir trouver perdre acheter vendre payer manger boire
dormir travailler jouer apprendre lire écrire parler demander répondre aider remercier oublier changer bouger tourner
ouvrir fermer réparer casser nettoyer cuisiner conduire marcher courir voler nager gagner couper chanter œufs lait pain
pommes tomates soupe gâteau sucre sel riz poulet poisson bière eau jus chien chat cheval oiseau bébé enfants maman papa
sœur frère oncle tante cousin ami invité voisin patron équipe classe groupe bureau magasin rue route ville village gare
aéroport bus taxi bouchons place sac boîte manteau chaussures chapeau lunettes montre téléphone écran clavier lumière
chaudière robinet douche mur escalier ascenseur portail clés poubelle pluie neige vent soleil orage matin midi soir nuit
semaine mois année heure minute été hiver printemps automne premier second dernier prochain jeudi décembre euros double
moitié fièvre toux rendez-vous sang résultats opération délai créneau facture copie papier stylo signature timbre lettre
formulaire liste chanson film jeu match but prix cadeau fleurs bougies musique nouvelles""".split()

WORDS_FR = """budget facture rapport réunion contrat projet planning livraison commande paiement formation vacances
proposition bilan déjeuner dîner loyer toit jardin cuisine serveur sauvegarde imprimante réseau site logo vidéo photo
billet vol hôtel train musée concert football piano école examen devoir médecin dentiste assurance impôt salaire prime
entretien atelier conférence lettre sondage audit inventaire catalogue échantillon prototype dessin plan permis visa
passeport voiture vélo bateau tente caméra lampe chaise table fenêtre porte clé colis paquet café thé pain fromage vin
anniversaire mariage fête pique-nique festival marathon chorale bibliothèque livre roman magazine recette menu carte
stratégie calendrier version panne test démonstration lancement tarif remise remboursement garantie abonnement adhésion
don élection comité bail crédit prêt compte badge uniforme horaire ordre compte-rendu diaporama affiche brochure devis
estimation récolte boulangerie usine entrepôt camion moteur batterie câble capteur robot drone chauffage plomberie
peinture plancher plafond clôture pont tunnel rivière montagne forêt île plage""".split()

NOUNS_EN = """boiler keys umbrella bicycle fridge oven dishwasher sofa carpet curtain pillow
blanket mattress wardrobe mirror clock candle vase plant tree hedge lawn pool sauna garage balcony attic cellar lift
stairs gate parcel letter stamp pension passport licence vaccine prescription glasses hearing surgery physio diet yoga
tennis rugby hockey chess guitar violin drums choir theatre opera ballet cinema film series podcast essay thesis lecture
seminar internship vacancy shift overtime raise promotion retirement merger supplier customer complaint claim lawsuit
fine toll parking tyre brake mirror wipers petrol charger adapter headset microphone speaker monitor tablet laptop mouse
router firewall licence update crash outage backup migration deployment review ticket sprint retro kickoff offsite
barbecue brunch buffet dessert cake wedding funeral baptism graduation reunion raffle auction parade fair circus zoo
safari cruise ferry tram metro scooter helmet tent backpack map compass snow storm flood fire alarm""".split()
NOUNS_FR = """chaudière clés parapluie vélo frigo four lave-vaisselle canapé tapis rideau
oreiller couverture matelas armoire miroir horloge bougie vase plante arbre haie pelouse piscine garage balcon grenier
cave ascenseur escalier portail colis lettre timbre retraite permis vaccin ordonnance lunettes opération kiné régime
yoga tennis rugby échecs guitare violon batterie théâtre opéra ballet cinéma film série exposé mémoire cours stage poste
astreinte prime augmentation promotion fusion client réclamation plainte amende péage parking pneu frein essence chargeur
casque micro écran tablette ordinateur souris routeur licence mise-à-jour panne migration déploiement revue barbecue
brunch buffet dessert gâteau mariage enterrement baptême remise réunion tombola vente foire cirque zoo croisière ferry
tram métro trottinette tente sac carte boussole neige tempête inondation incendie alarme crèche cantine rentrée
kermesse tournoi stade gymnase vestiaire inscription bulletin cahier cartable goûter brocante loyer syndic voisinage
fuite serrure volet tuile gouttière compteur relevé virement chèque reçu acompte devis""".split()

VOCABULARY = Path(__file__).parent.parent / "tokenizer.json"
PIECES, ENTRIES = [], []  # empty while the tokenizer itself is being made
if VOCABULARY.exists():
    words = (t.lstrip("\u0120") for t in json.loads(VOCABULARY.read_text())["model"]["vocab"])
    ENTRIES = sorted({t for t in words if len(t) > 1 and t.isascii() and t.isalpha()})
    PIECES = sorted({t.lower() for t in ENTRIES})
ONSETS = "b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr kl kr pl pr qu sh sl sp st th tr vr".split()
VOWELS = "a e i o u a e i o ai au ea ei ia io ou oa y".split()
CODAS = ["", "", "", "", "", "", "", "n", "r", "l", "s", "t", "m", "k", "x", "nd", "rt", "lm", "sk", "ck", "ng"]
TLDS = "com org net fr io test example eu co.uk de info app be ch".split()

KINDS_OF_SENDER = "Weekly Daily Club Hotel Studio News Atelier Maison Les Le La The Service Info Editions".split()

ROLES_EN = """plumber electrician landlord accountant lawyer teacher neighbour bank insurer dentist doctor boss manager
supplier architect gardener mechanic carpenter painter coach editor librarian secretary nurse baker tailor florist
photographer translator notary""".split()
ROLES_FR = """plombier électricien propriétaire comptable avocat professeur voisin banquier assureur dentiste médecin
patron directeur fournisseur architecte jardinier garagiste menuisier peintre entraîneur éditeur bibliothécaire
secrétaire boulanger tailleur fleuriste photographe traducteur notaire""".split()


def held_out(text: str) -> bool:
    """Whether this string belongs to the test split (one in ten)."""
    return zlib.crc32(text.lower().encode()) % 10 == 3


class Pools:
    """Draws for one split: `test=True` draws only held-out strings, otherwise only the others."""

    def __init__(self, rng: random.Random, test: bool):
        self.rng, self.test = rng, test

    def fits(self, text: str) -> bool:
        return held_out(text) == self.test

    def draw(self, make):
        """Draws until the string belongs to this split."""
        for _ in range(400):
            text = make()
            if self.fits(text):
                return text
        return text

    def pseudo(self, low=1, high=3) -> str:
        """A string that is no word: of random syllables, or of entries of the vocabulary, which must all be copied well."""
        if PIECES and self.rng.random() < 0.4:
            return "".join(self.rng.choice(PIECES) for _ in range(self.rng.choice([1, 2, 2, 3])))[:14]
        parts = max(low, min(high, self.rng.choice([1, 2, 2, 2, 3])))
        return "".join(
            self.rng.choice(ONSETS) + self.rng.choice(VOWELS) + self.rng.choice(CODAS) for _ in range(parts)
        )[:12]

    def word(self, lang: str) -> str:
        r = self.rng
        roll = r.random()
        if roll < 0.22:
            return self.draw(lambda: self.pseudo(2, 3))
        if roll < 0.4:
            return r.choice(NOUNS_FR if lang == "fr" else NOUNS_EN)
        return r.choice(WORDS_FR if lang == "fr" else WORDS_EN)

    def thing(self, lang: str) -> str:
        """What a mail may be about, without its article: mostly one word, else a few that belong together."""
        r = self.rng
        word = self.word(lang)
        if r.random() < 0.66:
            return word
        if lang == "fr":
            forms = [
                f"{word} de {self.word(lang)}",
                f"{word} {r.choice(['de', 'pour', 'avec'])} {self.first()}",
                f"{word} {r.choice(['à', 'de', 'pour', 'vers'])} {self.city()}",
                f"{word} {r.choice(ADJECTIVES_FR)}",
                f"{word} {r.choice(['du', 'de la', 'sur le', 'pour la'])} {self.word(lang)}",
                f"{word} de {r.choice(MONTHS_FR)}".replace("de a", "d'a").replace("de o", "d'o"),
            ]
        else:
            forms = [
                f"{word} {self.word(lang)}",
                f"{word} {r.choice(['for', 'of', 'with'])} {self.first()}",
                f"{word} {r.choice(['to', 'in', 'from'])} {self.city()}",
                f"{r.choice(ADJECTIVES_EN)} {word}",
                f"{word} {r.choice(['for the', 'of the', 'on the'])} {self.word(lang)}",
                f"{r.choice(MONTHS_EN)} {word}",
            ]
        return r.choice(forms)

    def everyday(self, lang: str) -> str:
        return self.rng.choice(EVERYDAY_FR if lang == "fr" else EVERYDAY_EN)

    def loose_word(self, lang: str) -> str:
        """Any everyday word, a thing, a name or a random string."""
        r = self.rng
        roll = r.random()
        if roll < 0.6:
            return self.everyday(lang)
        if roll < 0.7:
            return self.draw(lambda: self.pseudo(1, 2))
        if roll < 0.8 and ENTRIES:
            return self.draw(lambda: r.choice(ENTRIES))
        return self.word(lang) if roll < 0.9 else self.first()

    def first(self) -> str:
        r = self.rng
        if r.random() < 0.45:
            return self.draw(lambda: self.pseudo(1, 3).capitalize())
        return self.draw(lambda: r.choice(FIRST))

    def last(self) -> str:
        r = self.rng
        if r.random() < 0.5:
            return self.draw(lambda: self.pseudo(2, 3).capitalize())
        return self.draw(lambda: r.choice(LAST))

    def sender(self) -> str:
        """Who writes: mostly people, sometimes a shop, a newsletter or an office."""
        r = self.rng
        if r.random() < 0.85:
            return self.person()
        word = self.word(r.choice(["en", "fr"])).capitalize()
        return r.choice([word, f"{word} {self.last()}", f"{r.choice(KINDS_OF_SENDER)} {word}", f"{word} Team"])

    def person(self) -> str:
        return self.first() if self.rng.random() < 0.3 else f"{self.first()} {self.last()}"

    def domain(self) -> str:
        r = self.rng
        if r.random() < 0.2 and not self.test:
            return r.choice(["example.com", "example.org", "mail.test", "corp.example", "example.net"])

        def make():
            name = self.pseudo(1, 3) if r.random() < 0.6 else r.choice(WORDS_EN).lower()
            if r.random() < 0.15:
                name += "-" + r.choice(WORDS_EN)
            return f"{name}.{r.choice(TLDS)}"

        return self.draw(make)

    def address(self, person: str | None = None) -> str:
        r = self.rng

        def local():
            roll = r.random()
            names = (person or self.person()).lower().replace("'", "").split()
            if roll < 0.35:
                return names[0]
            if roll < 0.6:
                return ".".join(names)
            if roll < 0.68:
                return names[0][0] + names[-1]
            if roll < 0.76:
                return names[0] + str(r.randint(1, 999))
            if roll < 0.84:
                return "_".join(names)
            if roll < 0.9 and not person:
                return r.choice(
                    "sales info contact support hello jobs press office team service billing admin hr".split()
                )
            if roll < 0.94 and not person:
                return r.choice([word for word in EVERYDAY_EN + EVERYDAY_FR if word.isascii() and word.isalpha()])
            return names[-1]

        return f"{local()}@{self.domain()}"

    def email_id(self) -> str:
        r = self.rng
        number = r.choice([r.randint(0, 9), r.randint(10, 99), r.randint(100, 999), r.randint(1000, 99999)])
        roll = r.random()
        if roll < 0.5:
            return f"{number}.eml"
        if roll < 0.64:
            return str(number)
        if roll < 0.7:
            return f"{r.choice('amxk')}{number}"
        if roll < 0.76:
            return f"{r.choice(['msg', 'mail', 'm', 'email'])}-{number}"
        letters = "".join(r.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(r.randint(1, 4)))
        letters = letters.upper() if r.random() < 0.4 else letters
        mark = r.choice(["-", "-", "_", "", ".", "/", "#"])
        return r.choice(
            [
                f"{letters}{mark}{number}",
                f"{letters}{mark}{number}{r.choice('abcdxyz')}",
                f"{number}{mark}{letters}",
                f"{letters}{mark}{number}.eml",
                f"{self.draw(lambda: self.pseudo(1, 2))}{mark}{number}",
                f"{r.randint(2019, 2028)}{mark}{number}",
                f"{r.randrange(16**6):06x}",
                f"{letters}{number}{mark}{r.randint(1, 99)}",
            ]
        )

    def number(self) -> int:
        return self.rng.choice(
            [self.rng.randint(2, 9), self.rng.randint(2, 30), self.rng.choice([1, 3, 5, 10, 20, 50, 100])]
        )

    def subject(self, lang: str) -> str:
        r = self.rng
        fr = lang == "fr"

        def make():
            a, b = self.word(lang), self.word(lang)
            if r.random() < 0.3:
                return self.long_subject(lang, a)
            forms = [
                a.capitalize(),
                f"{a.capitalize()} {r.randint(1, 9999)}",
                f"{a.capitalize()} {b}",
                f"{a} {b}",
                f"{a.capitalize()} {r.choice(MONTHS_FR if fr else MONTHS_EN)}",
                f"Question {'sur' if fr else 'about'} {a}",
                f"{b.capitalize()} {'de' if fr else 'for'} {self.first()}",
                f"{a.capitalize()} {r.randint(2024, 2029)}",
                f"{a.capitalize()} {'et' if fr else 'and'} {b}",
            ]
            return r.choice(forms)

        return self.draw(make)

    def long_subject(self, lang: str, word: str) -> str:
        """As people write them: a few words, often with a sign among them."""
        r = self.rng
        words = " ".join(self.loose_word(lang) for _ in range(r.randint(2, 6)))
        colon = " : " if lang == "fr" else ": "
        head = r.choice(
            ["Urgent", "Re", "Fwd", "Important", "Rappel" if lang == "fr" else "Reminder", word.capitalize()]
        )
        end = r.choice(["", "", "", "?", "!", f" {self.time(lang)}", f" ({r.randint(2, 99)})", f" {self.date(lang)}"])
        if end in ("?", "!") and lang == "fr":
            end = " " + end
        return (head + colon + words if r.random() < 0.5 else words.capitalize()) + end

    def date(self, lang: str) -> str:
        r = self.rng
        if r.random() < 0.25:
            return f"{r.randint(2024, 2028)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
        return r.choice(DAYS_FR if lang == "fr" else DAYS_EN) if r.random() < 0.6 else self.calendar_day(lang)

    def calendar_day(self, lang: str) -> str:
        r = self.rng
        if lang == "fr":
            return f"{'le ' if r.random() < 0.5 else ''}{r.randint(2, 30)} {r.choice(MONTHS_FR)}"
        month = r.choice(MONTHS_EN).capitalize()
        return r.choice([f"{month} {r.randint(1, 30)}", f"{r.randint(1, 30)} {month}"])

    def time(self, lang: str) -> str:
        r = self.rng
        hour, minute = r.randint(7, 22), r.choice([0, 0, 15, 30, 45])
        if lang == "fr":
            return r.choice([f"{hour}h", f"{hour}h{minute:02}", f"{hour}:{minute:02}"])
        return r.choice(
            [
                f"{hour}:{minute:02}",
                f"{hour % 12 or 12} {'am' if hour < 12 else 'pm'}",
                f"{hour % 12 or 12}{'am' if hour < 12 else 'pm'}",
            ]
        )

    def city(self) -> str:
        if self.rng.random() < 0.4:
            return self.draw(lambda: self.pseudo(2, 3).capitalize())
        return self.draw(lambda: self.rng.choice(CITIES))


ADJECTIVES_EN = """blue red green new old second first last big small wooden broken missing annual monthly weekly
free cheap urgent private public electric double spare local winter summer""".split()
ADJECTIVES_FR = """bleu rouge vert suivant ancien cassé manquant annuel mensuel gratuit urgent privé public électrique
double local scolaire commun général prochain rapide""".split()
MONTHS_EN = "january february march april may june july august september october november december".split()
MONTHS_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DAYS_EN = [
    "tomorrow",
    "today",
    "tonight",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "next Monday",
    "next week",
    "next Friday",
]
DAYS_FR = [
    "demain",
    "aujourd'hui",
    "ce soir",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lundi prochain",
    "la semaine prochaine",
    "vendredi prochain",
]
CITIES = """Paris London Lyon Berlin Madrid Rome Lille Nantes Brest Geneva Brussels Oslo Vienna Prague Dublin Boston
Chicago Denver Toronto Tokyo Seoul Cairo Tunis Dakar Lima Quito Sydney Delhi Nice Bordeaux Toulouse Rennes Dijon Metz""".split()
