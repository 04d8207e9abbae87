"""Kinds of values beside those of `other.value`: small pools in English and French, and makers of numbers and codes.

French words of a kind that phrasings put an article before share one gender, said beside the kind: "le {plant}".
"""

from . import things
from .pools import ROLES_EN, ROLES_FR

OPEN = {  # names of things: most are words of these lists, the rest is made up and must be copied
    # masculine in French
    "plant": (
        "basil,cactus,ficus,rosemary,mint,orchid,lemon tree,fern,bonsai,rose bush,tomato plant,palm,lavender,aloe",
        "basilic,cactus,ficus,romarin,rosier,citronnier,bonsaï,palmier,géranium,laurier,lierre,yucca,jasmin,pothos",
    ),
    "device": (
        "heater,fan,coffee machine,lamp,kettle,dehumidifier,air conditioner,radiator,projector,toaster,pump,"
        "christmas tree,water heater,humidifier,printer,amplifier",
        "radiateur,ventilateur,grille-pain,projecteur,chauffe-eau,sapin,déshumidificateur,climatiseur,poêle,"
        "purificateur,lampadaire,amplificateur,sèche-serviettes",
    ),
    "dish": (
        "lasagna,curry,risotto,onion soup,apple pie,couscous,chili,ramen,pancakes,tiramisu,beef stew,falafel,"
        "carrot cake,fish tacos,mushroom pie,pad thai",
        "couscous,risotto,gratin,curry,pot-au-feu,tiramisu,clafoutis,bœuf bourguignon,cassoulet,taboulé,flan,"
        "gâteau au chocolat,poulet rôti,pad thai,velouté de courge",
    ),
    "crop": (
        "wheat,barley,maize,potatoes,sunflowers,rapeseed,lettuce,beans,carrots,oats,hops",
        "blé,maïs,colza,tournesol,soja,seigle,houblon,chanvre,trèfle,lin,sarrasin",
    ),
    "food": (  # masculine in French
        "milk,eggs,bread,rice,coffee,butter,tomatoes,onions,yoghurt,cheese,apples,flour,sugar,olive oil,chicken,pasta,"
        "honey,tea,ham,bananas,oat milk,mushrooms,lentils,spinach,salmon",
        "lait,pain,riz,café,beurre,yaourt,fromage,sucre,poulet,miel,thé,jambon,chocolat,poisson,sel,thon,concombre,"
        "jus d'orange,lait d'avoine,saumon,poivre,bœuf,quinoa,cidre,ananas",
    ),
    # without an article in French
    "drug": (  # masculine in French
        "ibuprofen,paracetamol,aspirin,amoxicillin,insulin,metformin,vitamin D,cetirizine,omeprazole,iron,zinc",
        "ibuprofène,paracétamol,zinc,fer,magnésium,sirop,calcium,oméprazole,doliprane,antibiotique,collyre,somnifère",
    ),
    "instrument": (  # masculine in French
        "hammer,drill,saw,screwdriver,ladder,welder,sander,chisel,wrench,spirit level,lathe,nail gun,chainsaw",
        "marteau,tournevis,rabot,ciseau,niveau,poste à souder,tour,cutter,compresseur,pistolet à colle,burin,cric",
    ),
    "pastry": (
        "croissants,rolls,baguettes,muffins,bagels,doughnuts,scones,pretzels,eclairs,brownies,macaroons,buns",
        "croissants,pains au chocolat,petits pains,muffins,bagels,beignets,macarons,bretzels,chaussons,flans,brownies",
    ),
    "filmkind": (  # as "un film {filmkind}" in French
        "comedy,thriller,western,horror,science fiction,romance,documentary,musical,war,fantasy,animation,crime",
        "comique,policier,d'horreur,de science-fiction,romantique,documentaire,musical,de guerre,fantastique,muet",
    ),
    "sport": (
        "football,tennis,rugby,basketball,handball,hockey,volleyball,cricket,badminton,cycling,judo,curling",
        "foot,tennis,rugby,basket,handball,hockey,volley,cricket,badminton,cyclisme,judo,curling",
    ),
    "chore": (  # feminine in French
        "dishes,laundry,vacuuming,rubbish,dusting,ironing,windows,bathroom,cooking,dog walk,lawn,recycling",
        "vaisselle,lessive,poussière,cuisine,pelouse,poubelle,litière,salle de bain,voiture,table,lecture du soir",
    ),
    "habit": (
        "meditation,reading,running,stretching,journaling,no sugar,piano,cold shower,early rising,flossing,water",
        "méditation,lecture,course à pied,étirements,journal,zéro sucre,piano,douche froide,lever tôt,dessin,eau",
    ),
    "subject": (
        "maths,physics,chemistry,biology,history,geography,English,French,art,music,philosophy,economics,latin",
        "maths,physique,chimie,biologie,histoire,géographie,anglais,français,dessin,musique,philosophie,latin,SVT",
    ),
    "genre": (
        "jazz,rock,techno,classical,blues,reggae,hip hop,folk,metal,soul,funk,bossa nova",
        "jazz,rock,techno,classique,blues,reggae,rap,folk,metal,soul,funk,bossa nova",
    ),
    "cuisine": (
        "Italian,Thai,Indian,Mexican,Lebanese,vegan,Japanese,Korean,Ethiopian,Greek,seafood,Vietnamese",
        "italien,thaï,indien,mexicain,libanais,végétarien,japonais,coréen,éthiopien,grec,vietnamien,marocain",
    ),
    "star": (
        "Mars,Venus,Jupiter,Saturn,Orion,Sirius,Vega,Polaris,Cassiopeia,Mercury,Andromeda,Neptune,Betelgeuse",
        "Mars,Vénus,Jupiter,Saturne,Orion,Sirius,Véga,Polaris,Cassiopée,Mercure,Andromède,Neptune,Bételgeuse",
    ),
    "coin": (
        "bitcoin,ethereum,BTC,ETH,dogecoin,solana,XRP,litecoin,cardano,monero,tether,polkadot",
        "bitcoin,ethereum,BTC,ETH,dogecoin,solana,XRP,litecoin,cardano,monero,tether,polkadot",
    ),
    "metric": (
        "cpu_usage,memory,latency,error_rate,requests,disk_io,queue_length,p95,uptime,throughput,active_users,load",
        "cpu_usage,memory,latency,error_rate,requests,disk_io,queue_length,p95,uptime,throughput,active_users,load",
    ),
    "label": (
        "travel,family,food,ideas,work,health,garden,summer,cats,house,music,sports,science",
        "voyages,famille,cuisine,idées,travail,santé,jardin,été,chats,maison,musique,sport,sciences",
    ),
    "hall": (
        "Atlas,Jupiter,Everest,room 12,Blue Room,Amazon,Boardroom,Edison,room B4,Lisbon,Aurora,Turing",
        "Atlas,Jupiter,Everest,salle 12,Salle Bleue,Amazone,Curie,Edison,B4,Lisbonne,Aurore,Turing",
    ),
    "service": (
        "api,frontend,billing,auth,search,gateway,worker,checkout,nginx,redis,scheduler,web,notifier,postgres",
        "api,frontend,billing,auth,search,gateway,worker,checkout,nginx,redis,scheduler,web,notifier,postgres",
    ),
    "table": (
        "users,orders,invoices,products,events,sessions,customers,payments,logs,items,visits,addresses",
        "users,orders,invoices,products,events,sessions,customers,clients,commandes,produits,logs,visites",
    ),
    "stage": (
        "qualified,proposal,negotiation,won,lost,interview,offer,review,done,in progress,backlog,testing,blocked",
        "qualifié,proposition,négociation,gagné,perdu,entretien,offre,revue,terminé,en cours,backlog,tests,bloqué",
    ),
    "medic": (
        "dentist,dermatologist,cardiologist,paediatrician,optician,psychologist,surgeon,midwife,neurologist,GP",
        "dentiste,dermatologue,cardiologue,pédiatre,kiné,psychologue,chirurgien,généraliste,neurologue,podologue",
    ),
    "job": (",".join(ROLES_EN), ",".join(ROLES_FR)),  # masculine in French
}
CLOSED = {  # lists too short for a held-out share
    "space": (  # feminine in French
        "kitchen,bedroom,bathroom,living room,office,hall,nursery,attic,dining room,guest room,basement",
        "cuisine,chambre,salle de bain,salle de jeux,buanderie,cave,véranda,salle à manger,chambre d'amis,mezzanine",
    ),
    "plot": (  # of a garden; feminine in French
        "vegetable,rose,herb,flower,north,south,strawberry,front",
        "serre,haie,rocaille,pelouse,plate-bande,terrasse,roseraie,allée",
    ),
    "weekday": (
        "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday",
        "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
    ),
    "month": (
        "January,February,March,April,May,June,July,August,September,October,November,December",
        "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre",
    ),
    "measure": (
        "km,miles,kg,pounds,litres,gallons,feet,metres,inches,cm,ounces,grams,yards,cups",
        "km,miles,kg,livres,litres,gallons,pieds,mètres,pouces,cm,onces,grammes,tasses,mètres carrés",
    ),
    "mood": (
        "happy,tired,calm,stressed,sad,angry,great,anxious,bored,proud",
        "content,fatigué,calme,stressé,triste,en colère,en forme,anxieux,fier,serein",
    ),
    "wash": (  # program of a machine; masculine in French
        "cotton,wool,delicates,quick,eco,synthetics,intensive,sportswear",
        "coton,laine,délicat,rapide,éco,synthétique,intensif,sport",
    ),
    "meal": ("breakfast,lunch,dinner,snack,brunch", "petit-déjeuner,déjeuner,dîner,goûter,brunch"),
    "env": ("staging,production,prod,dev,test,preprod", "staging,production,prod,dev,test,préprod"),
    "record": ("A,AAAA,CNAME,MX,TXT,NS", "A,AAAA,CNAME,MX,TXT,NS"),
    "role": ("admin,editor,viewer,guest,owner,developer", "admin,éditeur,lecteur,invité,propriétaire,développeur"),
    "zodiac": ("Aries,Leo,Virgo,Libra", "Bélier,Lion,Vierge,Balance"),
    "open": ("open,closed,jammed", "ouvert,fermé,bloqué"),
    "power": ("on,off,idle,running", "allumé,éteint,en veille,en marche"),
    "health": ("running,stopped,healthy,degraded,down", "en marche,arrêté,sain,dégradé,en panne"),
    "verdict": ("passed,failed,running,queued,cancelled", "réussi,échoué,en cours,en attente,annulé"),
    "progress": (
        "received,under review,accepted,refused,on its way,waiting for documents",
        "reçu,à l'étude,accepté,refusé,en route,en attente de pièces",
    ),
    "yes": ("yes,no,not yet", "oui,non,pas encore"),
    "coinside": ("heads,tails", "pile,face"),
    "moonphase": ("full moon,new moon,first quarter,waning crescent", "pleine lune,nouvelle lune,premier quartier"),
}
TITLE_EN = "The {a} {b}|{a} of {b}|{a} and {b}|My {a}|{a} in {c}|{a} {n}|Last {a}|{c} {a}|The {a}"
TITLE_FR = "{a} et {b}|{a} {n}|Mon {a}|{a} à {c}|{a} pour {b}|Sans {a}|{c}, {a}|{a}, {b}|Chez {n}"
INTEGERS = {  # kind: lowest, highest
    "percent": (1, 100),
    "hours": (2, 12),
    "ml": (30, 300),
    "seconds": (5, 300),
    "year": (1990, 2032),
    "stars": (1, 5),
    "page": (1, 180),
    "people": (2, 12),
    "steps": (500, 20000),
    "calories": (50, 1200),
    "port": (80, 9999),
    "row": (1, 200),
    "channelno": (1, 99),
    "sides": (4, 100),
    "low": (1, 50),
    "high": (51, 1000),
    "floor": (1, 40),
    "speed": (20, 220),
    "oven": (120, 250),
    "width": (100, 4000),
    "goals": (0, 9),
    "odometer": (1000, 300000),
    "replicas": (1, 20),
}
DECIMALS = {
    "weight": (1, 120),
    "grade": (1, 20),
    "sum": (5, 3000),
    "quantity": (1, 500),
    "rate": (1, 9),
    "rain": (0, 40),
    "tip": (1, 15),
    "litres": (4, 45),
}
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
TWIN = {  # a second value of the same kind
    "city2": "city",
    "name2": "name",
    "team2": "team",
    "measure2": "measure",
    "branch2": "branch",
    "food2": "food",
    "station2": "station",
    "hall2": "hall",
    "option2": "option",
    "place2": "place",
    "shelf2": "shelf",
    "date2": "date",
    "time2": "time",
    "sum2": "sum",
    "word2": "word",
    "room2": "room",
    "text2": "text",
    "song2": "song",
    "square2": "square",
}


def fill(world, kind: str):
    """A value of a kind."""
    rng, pools, lang = world.rng, world.pools, world.lang
    which = 1 if lang == "fr" else 0
    if kind in OPEN:
        words = OPEN[kind][which].split(",")
        return pools.draw(lambda: pools.pseudo(2, 3) if rng.random() < 0.22 else rng.choice(words))
    if kind in CLOSED:
        return rng.choice(CLOSED[kind][which].split(","))
    if kind in INTEGERS:
        low, high = INTEGERS[kind]
        return rng.randint(low, high if rng.random() < 0.5 else min(high, low + 9 * max(1, (high - low) // 30)))
    if kind in DECIMALS:
        low, high = DECIMALS[kind]
        whole = rng.randint(low, high)
        return whole + 0.5 if rng.random() < 0.25 else whole
    if kind == "past":
        return _past(rng, pools, lang)
    if kind in MAKERS:
        return pools.draw(lambda: MAKERS[kind](rng, pools, lang))
    return pools.draw(lambda: pools.pseudo(2, 3))


PAST_EN = (
    "yesterday,last night,last Monday,last Friday,last week,the day before yesterday,this morning,two days ago".split(
        ","
    )
)
PAST_FR = (
    "hier,hier soir,lundi dernier,vendredi dernier,la semaine dernière,avant-hier,ce matin,il y a deux jours".split(",")
)


def _past(rng, pools, lang) -> str:
    """A day that is over."""
    if rng.random() < 0.6:
        return rng.choice(PAST_FR if lang == "fr" else PAST_EN)
    return pools.date(lang) if rng.random() < 0.1 else pools.calendar_day(lang)


def _work(rng, pools, lang) -> str:
    """A title of a film, a song, a show."""
    form = rng.choice((TITLE_FR if lang == "fr" else TITLE_EN).split("|"))
    return form.format(
        a=pools.word(lang).capitalize(), b=pools.word(lang).capitalize(), c=pools.city(), n=pools.first()
    )


def _code(rng, *heads: str, digits=4) -> str:
    return rng.choice(heads) + str(rng.randint(10 ** (digits - 2), 10**digits - 1))


def _small(pools) -> str:
    return pools.pseudo(2, 3).lower()


def _host(rng, pools) -> str:
    head = rng.choice(["web", "db", "app", "mail", "cache", "node", "srv", _small(pools)])
    return head + rng.choice(["", "-", "", "-"]) + str(rng.randint(1, 24)) if rng.random() < 0.8 else _small(pools)


def _branch(rng, pools, lang) -> str:
    if rng.random() < 0.2:
        return rng.choice(["main", "develop", "master", "release", "staging", "next", "stable"])
    tail = f"{pools.word('en')}-{pools.word('en')}" if rng.random() < 0.5 else _small(pools)
    return rng.choice(["fix/", "feature/", "release/", "", "hotfix-", "feat/"]) + tail


def _name(rng, pools, lang) -> str:
    """A made-up name of a shop, a firm, a club."""
    one = pools.pseudo(2, 3).capitalize()
    tails = (
        ["", "", "", " Ltd", " Group", " & Co", " Labs"] if lang == "en" else ["", "", "", " SA", " SARL", " & Fils"]
    )
    return one + rng.choice(tails)


def _heading(rng, pools, lang) -> str:
    """A title of a document, as people write it."""
    return pools.thing(lang) if rng.random() < 0.6 else f"{pools.word(lang)} {rng.randint(2020, 2030)}"


MAKERS = {
    "song": _work,
    "film": _work,
    "show": _work,
    "deck": _heading,
    "company": _name,
    "shop": _name,
    "brand": _name,
    "team": lambda r, p, g: p.city() if r.random() < 0.5 else p.pseudo(2, 3).capitalize(),
    "station": lambda r, p, g: p.city() if r.random() < 0.7 else f"{p.city()} {r.choice(['Nord', 'Central', 'Sud'])}",
    "pet": lambda r, p, g: p.first(),
    "word": lambda r, p, g: p.everyday(g) if r.random() < 0.5 else p.word(g),
    "option": lambda r, p, g: p.thing(g),
    "topic": lambda r, p, g: p.thing(g),
    "list": lambda r, p, g: p.word(g),
    "album": lambda r, p, g: f"{p.word(g)} {r.randint(2015, 2029)}" if r.random() < 0.4 else p.thing(g),
    "repo": lambda r, p, g: _small(p) + r.choice(["", "-api", "-web", "-core", f"/{_small(p)}"]),
    "branch": _branch,
    "commit": lambda r, p, g: "".join(r.choice("0123456789abcdef") for _ in range(r.choice([7, 7, 8, 12]))),
    "version": lambda r, p, g: (
        r.choice(["", "v", ""]) + ".".join(str(r.randint(0, 19)) for _ in range(r.choice([2, 3, 3])))
    ),
    "host": lambda r, p, g: _host(r, p),
    "domain": lambda r, p, g: (
        r.choice(["", "", "www.", "api.", "blog."]) + _small(p) + r.choice([".com", ".org", ".fr", ".io", ".test"])
    ),
    "url": lambda r, p, g: (
        "https://"
        + _small(p)
        + r.choice([".com", ".org", ".fr", ".io"])
        + r.choice(["", "/" + _small(p), "/news", "/a/b"])
    ),
    "ip": lambda r, p, g: ".".join(str(r.randint(1, 254)) for _ in range(4)),
    "ssid": lambda r, p, g: p.pseudo(2, 3).capitalize() + r.choice(["", "-5G", "_guest", str(r.randint(1, 99))]),
    "container": lambda r, p, g: _small(p) + r.choice(["", "-1", "_web", "-db"]),
    "package": lambda r, p, g: _small(p) + r.choice(["", "-cli", "lib", "-utils"]),
    "flag": lambda r, p, g: f"{r.choice(['new', 'beta', 'dark', 'fast'])}_{p.word('en').replace('-', '_')}",
    "image": lambda r, p, g: f"{_small(p)}.{r.choice(['jpg', 'png', 'jpeg', 'heic'])}",
    "document": lambda r, p, g: (
        p.word(g).replace(" ", "_") + r.choice(["", "_v2", "-final"]) + r.choice([".pdf", ".docx", ".odt", ".pdf"])
    ),
    "model3d": lambda r, p, g: f"{_small(p)}.{r.choice(['stl', 'gcode', '3mf'])}",
    "sheet": lambda r, p, g: p.word(g).capitalize() if r.random() < 0.6 else p.word(g) + r.choice([".xlsx", ".csv"]),
    "clip": lambda r, p, g: f"{_small(p)}.{r.choice(['mp4', 'mov', 'avi', 'mkv'])}",
    "square": lambda r, p, g: r.choice("abcdefgh") + str(r.randint(1, 8)),
    "cell": lambda r, p, g: r.choice("ABCDEFGHK") + str(r.randint(1, 99)),
    "column": lambda r, p, g: r.choice("ABCDEFGHK") if r.random() < 0.4 else p.word(g),
    "sku": lambda r, p, g: _code(r, "SKU-", "P", "ART-", "REF", ""),
    "sample": lambda r, p, g: _code(r, "S-", "LAB", "T", "smp-"),
    "shelf": lambda r, p, g: f"{r.choice(ALPHABET)}{r.randint(1, 40)}" + r.choice(["", f"-{r.randint(1, 9)}"]),
    "invoice": lambda r, p, g: _code(r, "INV-", "F", "2026-", "FA", "#", ""),
    "ref": lambda r, p, g: _code(r, "REF-", "CL-", "D", "X", "#", "", digits=6),
    "ticketno": lambda r, p, g: _code(r, "#", "", "OPS-", "BUG-", "T-"),
    "parcel": lambda r, p, g: _code(r, "1Z", "LP", "CP", "", digits=8) + r.choice(["", "FR", "GB"]),
    "flight": lambda r, p, g: r.choice(["AF", "BA", "LH", "U2", "KL", "EK", "TP"]) + str(r.randint(100, 9999)),
    "train": lambda r, p, g: r.choice(["TGV ", "IC ", "", "ICE ", "TER "]) + str(r.randint(100, 9999)),
    "line": lambda r, p, g: r.choice(["", "M", "T", "C", "RER "]) + str(r.randint(1, 99)),
    "plate": lambda r, p, g: (
        f"{r.choice(ALPHABET)}{r.choice(ALPHABET)}-{r.randint(100, 999)}-{r.choice(ALPHABET)}{r.choice(ALPHABET)}"
    ),
    "vehicle": lambda r, p, g: _code(r, "V", "van-", "camion " if g == "fr" else "truck ", "bus ", digits=3),
    "bike": lambda r, p, g: _code(r, "B", "bike-", "EB", "vélo " if g == "fr" else "scooter ", digits=3),
    "machine": lambda r, p, g: _code(r, "M", "CNC-", "press-", "robot ", digits=3),
    "sensor": lambda r, p, g: _code(r, "S", "WX", "probe-", "station ", digits=3) if r.random() < 0.6 else p.city(),
    "field": lambda r, p, g: r.choice(["F", "P", "", "N"]) + str(r.randint(1, 40)) if r.random() < 0.5 else _small(p),
    "seat": lambda r, p, g: str(r.randint(1, 40)) + r.choice("ABCDEF"),
    "coupon": lambda r, p, g: (
        r.choice(["SAVE", "PROMO", "WELCOME", "SUMMER", p.pseudo(1, 2).upper()]) + str(r.randint(5, 99))
    ),
    "secret": lambda r, p, g: _small(p) + str(r.randint(10, 9999)),
    "pin": lambda r, p, g: f"{r.randint(0, 9999):04}",
    "address": lambda r, p, g: (
        f"{r.randint(1, 180)} {r.choice(['rue', 'avenue', 'place']) if g == 'fr' else ''} {p.last()}"
        f"{'' if g == 'fr' else r.choice([' Street', ' Road', ' Avenue'])}".replace("  ", " ")
    ),
    "invitee": lambda r, p, g: p.address(),
    "login": lambda r, p, g: _small(p) + r.choice(["", "", str(r.randint(1, 99))]),
    "player": lambda r, p, g: p.first(),
    "camera": lambda r, p, g: (
        r.choice(
            ["garage", "portail", "terrasse", "jardin", "hall"] if g == "fr" else ["garage", "gate", "porch", "yard"]
        )
        if r.random() < 0.6
        else f"cam{r.randint(1, 20)}"
    ),
    "radio": lambda r, p, g: (
        f"{r.choice(['Radio', 'FM'])} {p.pseudo(1, 2).capitalize()}"
        if r.random() < 0.7
        else f"{r.randint(88, 107)}.{r.randint(0, 9)}"
    ),
    "channelname": lambda r, p, g: p.pseudo(1, 2).capitalize() + r.choice(["", " TV", " News", " Sport", "+"]),
    "policy": lambda r, p, g: _code(r, "POL-", "H", "A-", "", digits=6),
    "card": lambda r, p, g: p.thing(g),
    # what tools answer
    "share": lambda r, p, g: f"{r.randint(0, 100)}{' ' if g == 'fr' else ''}%",
    "temp": lambda r, p, g: f"{r.randint(-9, 38)}{r.choice(['', '.5'])}°C",
    "money": lambda r, p, g: f"{r.randint(2, 4000)}{r.choice(['', '.50', '.90'])} €",
    "clock": lambda r, p, g: p.time(g),
    "left": lambda r, p, g: (
        f"{r.randint(1, 59)} min" if r.random() < 0.6 else f"{r.randint(1, 9)} h {r.randint(1, 59)}"
    ),
    "score": lambda r, p, g: f"{r.randint(0, 6)}-{r.randint(0, 6)}",
    "late": lambda r, p, g: (
        r.choice(["on time", "cancelled"] if g == "en" else ["à l'heure", "annulé"])
        if r.random() < 0.5
        else f"{r.randint(2, 90)} min {'late' if g == 'en' else 'de retard'}"
    ),
    "kwh": lambda r, p, g: f"{r.randint(1, 90)} kWh",
    "metres": lambda r, p, g: f"{r.randint(0, 9)}.{r.randint(0, 9)} m",
    "dated": lambda r, p, g: f"{r.randint(2024, 2031)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}",
    "gate": lambda r, p, g: f"{r.choice('ABCDEK')}{r.randint(1, 60)}",
    "spot": lambda r, p, g: f"{p.city()}, {r.randint(1, 90)} km",
    "load": lambda r, p, g: f"CPU {r.randint(1, 99)}%, RAM {r.randint(1, 64)} GB",
    "entries": lambda r, p, g: str(r.randint(0, 90000)),
    "duration2": lambda r, p, g: f"{r.randint(1, 11)} h {r.randint(0, 59):02}",
}


OPEN |= things.OPEN
CLOSED |= things.CLOSED
INTEGERS |= things.INTEGERS
DECIMALS |= things.DECIMALS
MAKERS |= things.MAKERS
TWIN |= things.TWIN
KNOWN = {"past"} | set(OPEN) | set(CLOSED) | set(INTEGERS) | set(DECIMALS) | set(MAKERS)
