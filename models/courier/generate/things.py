"""More kinds of values, in the form of `kinds.py`: names of things, codes and numbers of many trades."""

OPEN = {  # masculine in French unless said otherwise
    "animal": (
        "lion,tiger,elephant,giraffe,zebra,panda,penguin,otter,camel,wolf,lynx,seal,hippo,gorilla,llama",
        "lion,tigre,éléphant,zèbre,panda,pingouin,chameau,loup,lynx,phoque,gorille,lama,ours,koala,puma",
    ),
    "bird": (
        "robin,heron,kestrel,sparrow,magpie,kingfisher,swallow,owl,stork,finch,buzzard,nightingale",
        "héron,moineau,merle,hibou,faucon,cygne,rossignol,pinson,geai,corbeau,milan,martin-pêcheur",
    ),
    "fish": (
        "pike,trout,carp,perch,bass,cod,mackerel,salmon,eel,sole,zander,tuna",
        "brochet,saumon,bar,thon,sandre,maquereau,cabillaud,merlu,gardon,lieu,turbot,silure",
    ),
    "tree": (
        "oak,beech,pine,cherry tree,maple,plane tree,willow,birch,chestnut,cedar,walnut,larch",
        "chêne,hêtre,pin,cerisier,érable,platane,saule,bouleau,châtaignier,cèdre,noyer,mélèze",
    ),
    "fruit": (
        "apricots,plums,cherries,melons,grapes,figs,raspberries,lemons,peaches,quinces,pears",
        "abricots,raisins,melons,citrons,kiwis,coings,pamplemousses,kakis,pruneaux,litchis",
    ),
    "musical": (
        "violin,cello,trumpet,piano,oboe,accordion,saxophone,harp,banjo,clarinet,flute,ukulele",
        "violon,violoncelle,piano,hautbois,accordéon,saxophone,banjo,ukulélé,tuba,basson,orgue,cor",
    ),
    "part": (
        "gearbox,belt,filter,gasket,spark plug,bearing,alternator,clutch,chain,valve,hose,fuse,bolt,injector",
        "filtre,joint,roulement,alternateur,embrayage,câble,fusible,boulon,injecteur,piston,ressort,radiateur",
    ),
    "fabric": (
        "linen,silk,velvet,denim,wool,felt,tweed,satin,jersey,fleece,canvas,cotton",
        "lin,velours,denim,feutre,tweed,satin,jersey,coton,tulle,cachemire,mohair,nylon",
    ),
    "metal": (
        "steel,copper,brass,aluminium,zinc,tin,lead,nickel,silver,bronze,titanium,iron",
        "acier,cuivre,laiton,aluminium,zinc,étain,plomb,nickel,argent,bronze,titane,fer",
    ),
    "stone": (
        "granite,marble,slate,limestone,sapphire,ruby,opal,jade,quartz,topaz,onyx,basalt",
        "granit,marbre,calcaire,saphir,rubis,jade,quartz,diamant,grès,onyx,basalte,cristal",
    ),
    "toy": (
        "teddy bear,kite,doll,puzzle,tricycle,marbles,train set,drum,castle,spinning top,yo-yo",
        "ours en peluche,cerf-volant,puzzle,tricycle,petit train,tambour,château fort,yo-yo,cheval à bascule",
    ),
    "boardgame": (
        "Catan,Scrabble,Monopoly,Risk,Dixit,Carcassonne,Azul,Codenames,Cluedo,Go,Backgammon",
        "Catan,Scrabble,Monopoly,Risk,Dixit,Carcassonne,Azul,Codenames,Cluedo,Dobble,Backgammon",
    ),
    "country": (  # as "au {country}" in French
        "Canada,Japan,Brazil,Mexico,Morocco,Portugal,Senegal,Chile,Peru,Vietnam,Kenya,Denmark",
        "Canada,Japon,Brésil,Mexique,Maroc,Portugal,Sénégal,Chili,Pérou,Vietnam,Kenya,Danemark",
    ),
    "beverage": (
        "espresso,cappuccino,latte,mocha,ristretto,lemonade,mojito,cider,orange juice,hot chocolate,martini",
        "expresso,cappuccino,café crème,mojito,cidre,jus d'orange,chocolat chaud,thé vert,ristretto,diabolo",
    ),
    "flower": (  # no article in French
        "tulips,roses,lilies,daisies,peonies,dahlias,irises,carnations,orchids,sunflowers",
        "tulipes,roses,marguerites,pivoines,dahlias,iris,œillets,orchidées,jonquilles,tournesols",
    ),
    "creature": (
        "dragon,troll,goblin,vampire,griffin,ogre,skeleton,werewolf,golem,basilisk,ghost",
        "dragon,troll,gobelin,vampire,griffon,ogre,squelette,loup-garou,golem,basilic,fantôme",
    ),
    "loot": (  # no article in French
        "sword,shield,potion,helmet,rope,torch,bow,spellbook,amulet,lockpick,wand",
        "épée,bouclier,potion,casque,corde,torche,arc,grimoire,amulette,bottes,dague",
    ),
    "chemical": (
        "acetone,ethanol,ammonia,chloroform,toluene,methanol,nitric acid,sodium chloride,benzene,hexane",
        "acétone,éthanol,ammoniac,chloroforme,toluène,méthanol,acide nitrique,benzène,hexane,chlorure de sodium",
    ),
    "app": (
        "Firefox,Slack,Spotify,Discord,Photoshop,Excel,Blender,Steam,Zoom,Chrome,Outlook,VLC",
        "Firefox,Slack,Spotify,Discord,Photoshop,Excel,Blender,Steam,Zoom,Chrome,Outlook,VLC",
    ),
    "feast": (  # no article in French
        "Christmas,Easter,Halloween,Diwali,Hanukkah,Eid,New Year,Pentecost,Thanksgiving,Epiphany",
        "Noël,Pâques,Halloween,Diwali,Hanoucca,Pentecôte,Toussaint,Épiphanie,Mardi gras,Pessah",
    ),
    "garment": (
        "jacket,coat,sweater,scarf,suit,raincoat,shirt,skirt,waistcoat,cardigan,tuxedo,hat",
        "manteau,pull,blouson,costume,imperméable,gilet,jean,pantalon,chemisier,smoking,chapeau,bonnet",
    ),
    "furniture": (
        "sofa,wardrobe,desk,armchair,bookcase,bed,sideboard,stool,dresser,bench,mattress",
        "canapé,bureau,fauteuil,lit,buffet,tabouret,placard,banc,matelas,secrétaire,guéridon",
    ),
    "cattle": (
        "holstein,angus,hereford,merino,charolais,limousin,shorthorn,suffolk,galloway,guernsey",
        "charolais,limousin,angus,mérinos,montbéliard,salers,jersiais,hereford,highland,suffolk",
    ),
    "pot": (
        "bowl,vase,mug,plate,teapot,jug,tile,candlestick,saucer,planter",
        "bol,vase,mug,plat,pichet,pot,carreau,bougeoir,saladier,beurrier",
    ),
    "symptom": (  # no article in French
        "fever,cough,headache,nausea,rash,dizziness,back pain,sore throat,insomnia,itching,cramps",
        "fièvre,toux,nausées,vertiges,mal de dos,mal de gorge,insomnie,démangeaisons,crampes,migraine",
    ),
    "vaccine": (  # no article in French
        "tetanus,flu,rabies,measles,hepatitis B,yellow fever,polio,HPV,typhoid,mumps",
        "tétanos,grippe,rage,rougeole,hépatite B,fièvre jaune,polio,HPV,typhoïde,oreillons",
    ),
    "crime": (
        "burglary,theft,robbery,break-in,mugging,forgery,kidnapping,car theft,hit and run,scam",
        "cambriolage,vol,vandalisme,braquage,chantage,tapage,vol à la tire,harcèlement,incendie volontaire",
    ),
    "waste": (
        "glass,paper,batteries,cardboard,paint,plastic,scrap metal,used oil,green waste,electronics",
        "verre,papier,carton,plastique,bois,polystyrène,plâtre,textile,caoutchouc,aluminium",
    ),
    "style": (
        "baroque,cubism,gothic,minimalism,art deco,pop art,romantic,surrealism,impressionism",
        "baroque,cubisme,gothique,minimalisme,art déco,pop art,surréalisme,impressionnisme,romantisme",
    ),
    "meat": (
        "steak,veal,lamb,sausages,ribs,mince,duck,turkey,pork chops,rabbit,ham",
        "steak,veau,agneau,rôti de porc,jambon,canard,lapin,gigot,boudin,haché,faux-filet",
    ),
    "model": (
        "iris,atlas,bert-small,resnet50,falcon,churn-v2,spam-net,yolo,llama-3b,forecast",
        "iris,atlas,bert-small,resnet50,falcon,churn-v2,spam-net,yolo,llama-3b,prévision",
    ),
    "room3": (  # of a hospital, a hotel, a house of culture; no article in French
        "east wing,ward 3,lobby,cloakroom,workshop,rotunda,auditorium,foyer,studio 2,terrace",
        "aile est,salle 3,vestiaire,atelier,rotonde,auditorium,foyer,studio 2,terrasse,hall",
    ),
}
CLOSED = {
    "size": ("S,M,L,XL,XXL,38,40,42,44", "S,M,L,XL,XXL,38,40,42,44"),
    "blood": ("A+,A-,B+,B-,AB+,AB-,O+,O-", "A+,A-,B+,B-,AB+,AB-,O+,O-"),
    "chord": ("Am7,C,G7,Dm,Em,F#m,Bb,Cmaj7,E7,Asus4", "Am7,C,G7,Dm,Em,F#m,Bb,Cmaj7,E7,Asus4"),
    "note": ("A,B flat,C,D,E,F sharp,G", "la,si bémol,do,ré,mi,fa dièse,sol"),
    "ratio": ("16:9,4:3,1:1,21:9,3:2", "16:9,4:3,1:1,21:9,3:2"),
    "dice": ("2d6,1d20,3d8,d100,4d4,d12+3", "2d6,1d20,3d8,d100,4d4,d12+3"),
}
INTEGERS = {
    "cold": (1, 22),
    "kiln": (600, 1300),
    "waist": (55, 130),
    "heading": (1, 359),
    "bpm": (40, 200),
    "age": (50, 75),
    "ppm": (300, 2500),
    "grams": (10, 900),
    "meters": (2, 900),
    "points": (1, 500),
    "votes": (10, 9000),
    "mg": (5, 900),
    "knots": (4, 60),
    "kelvin": (1800, 6500),
    "rank": (1, 30),
    "copies": (2, 400),
    "crates": (2, 90),
    "lane": (1, 9),
    "bar": (1, 120),
    "weeks": (2, 30),
    "months": (2, 24),
    "tons": (1, 90),
    "hole": (1, 18),
    "bet": (5, 900),
    "depth": (2, 120),
    "timeout": (1, 900),
    "megabytes": (16, 4096),
}
DECIMALS = {
    "coins": (1, 30),
    "angle": (1, 180),
    "kilos": (1, 90),
    "carat": (1, 9),
    "score3": (0, 10),
    "cash": (2, 900),
}
TWIN = {
    "player2": "player",
    "word3": "word",
    "func2": "func",
    "company2": "company",
    "list2": "list",
    "bucket2": "bucket",
    "cur2": "cur",
}


def _digits(r, n: int) -> str:
    return "".join(r.choice("0123456789") for _ in range(n))


def _letters(r, n: int) -> str:
    return "".join(r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(n))


def _low(p) -> str:
    return p.pseudo(2, 3).lower()


MAKERS = {
    "serial": lambda r, p, g: r.choice(["SN", "", "X", "SN-"]) + _letters(r, 2) + _digits(r, r.choice([4, 6])),
    "barcode": lambda r, p, g: _digits(r, r.choice([8, 13])),
    "gps": lambda r, p, g: f"{r.randint(-60, 60)}.{_digits(r, 3)}, {r.randint(-120, 120)}.{_digits(r, 3)}",
    "hexcolor": lambda r, p, g: "#" + "".join(r.choice("0123456789abcdef") for _ in range(6)),
    "cron": lambda r, p, g: (
        f"{r.choice(['0', '*/5', '30', '*/15'])} {r.choice(['*', '3', '12', '*/2'])} * * {r.choice(['*', '1', '1-5'])}"
    ),
    "lot": lambda r, p, g: r.choice(["L", "LOT-", "B", "", "batch-"]) + _digits(r, r.choice([3, 5])),
    "casefile": lambda r, p, g: f"{r.randint(20, 29)}/{_digits(r, 4)}" if r.random() < 0.5 else "PV-" + _digits(r, 5),
    "berth": lambda r, p, g: r.choice("ABCDEF") + str(r.randint(1, 60)),
    "ship": lambda r, p, g: r.choice(
        [p.pseudo(2, 3).capitalize(), f"{p.first()} {r.randint(1, 9)}", p.city() + " Star"]
    ),
    "horse": lambda r, p, g: p.pseudo(2, 3).capitalize(),
    "setting": lambda r, p, g: f"{r.choice(['server', 'ui', 'log', 'net', 'editor'])}.{_low(p)}",
    "bucket": lambda r, p, g: _low(p) + r.choice(["", "-assets", "-prod", "-raw"]),
    "pod": lambda r, p, g: f"{_low(p)}-{r.choice(['', 'x', '7d'])}{_digits(r, 3)}",
    "func": lambda r, p, g: r.choice(["parse", "load", "get", "is", "make", ""]) + p.pseudo(1, 2).capitalize(),
    "srcfile": lambda r, p, g: (
        r.choice(["src/", "", "lib/", "tests/", "app/"])
        + _low(p)
        + r.choice([".py", ".rs", ".ts", ".go", ".c", ".java"])
    ),
    "verse": lambda r, p, g: (
        f"{r.choice(['Jean', 'Marc', 'Luc', 'Psaume'] if g == 'fr' else ['John', 'Mark', 'Luke', 'Psalm'])} "
        f"{r.randint(1, 20)}:{r.randint(1, 40)}"
    ),
    "timecode": lambda r, p, g: f"{r.randint(0, 2):02}:{r.randint(0, 59):02}:{r.randint(0, 59):02}",
    "pixels": lambda r, p, g: f"{r.choice([640, 800, 1024, 1920, 2560])}x{r.choice([480, 600, 768, 1080])}",
    "nick": lambda r, p, g: _low(p) + r.choice(["", "_", "42", "xx"]),
    "artefact": lambda r, p, g: r.choice(["K", "F-", "obj", "T", "Inv. "]) + _digits(r, r.choice([3, 4])),
    "pitch": lambda r, p, g: r.choice(["", "A", "B", "C", "E-"]) + str(r.randint(1, 140)),
    "rule": lambda r, p, g: _low(p) + r.choice(["", "-rule", "-check", str(r.randint(1, 99))]),
    "hull": lambda r, p, g: r.choice(["T", "G", "E", "turbine ", "unit "]) + str(r.randint(1, 80)),
    "unitno": lambda r, p, g: r.choice(["B", "L-", "", "N", "K-", "west "]) + str(r.randint(1, 30)),
    "seen": lambda r, p, g: f"{p.city()}, {p.time(g)}",
    "hourly": lambda r, p, g: f"{r.randint(1, 400)} {'per hour' if g == 'en' else 'par heure'}",
}
