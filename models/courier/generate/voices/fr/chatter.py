"""More small talk, and more remarks before and behind a request."""

CHAT_THANKS = """merci, tu assures
merci, tu m'enlèves une épine du pied
merci, tu m'as fait gagner du temps
merci, c'est parfait comme ça
merci, bonne continuation
merci, c'est tout bon
merci, ça roule
merci de ton aide précieuse
merci d'avoir fait si vite
merci de vous être occupé de ça
mille fois merci
merci l'ami
merci, chef
merci bien, c'est aimable
merci, quelle efficacité
merci, ça me rassure
je te suis reconnaissant
je vous suis très reconnaissante
c'est adorable, merci
bien joué, merci
bravo et merci
grand merci à toi
ah merci, ouf
cool, merci
top, merci à toi"""

CHAT_HELLO = """bonjour à toi
bonjour, c'est lundi
bonjour, bien dormi
bonjour bonjour
bonjour, je suis là
bonjour, me revoilà
bonjour, me voici
bonsoir, me voilà rentré
bonsoir, bonsoir
salut, me revoilà
salut, tu es là
coucou, c'est encore moi
hello, c'est moi
hello toi
allô, y a quelqu'un
hey, tu es réveillé
me voilà
bonjour, me voilà
salut, prêt à travailler
bonsoir, c'est encore moi
coucou, me revoilà"""

CHAT_BYE = """à demain, bonne nuit
à la prochaine fois
à plus tard
à bientôt, porte-toi bien
au revoir, merci et à demain
au revoir, bon week-end
allez, je te laisse
allez, je rentre
bon, je m'arrête là
bon, je vais dormir
bon, je dois y aller
bon week-end à toi
bonne soirée à vous
ciao, à demain
je dois te quitter
je file, à plus
je me déconnecte
je te dis bonsoir
bon, je retourne à mes copies
allez, bonne route
à ce soir peut-être"""

CHAT_OK = """ah, je comprends
bien noté
c'est bien comme ça
c'est entendu
c'est parfait
ça marche pour moi
d'accord, merci de l'info
je comprends
je note
okay
ok, je vois
ok c'est bon
oui, c'est ça
parfait parfait
super, c'est fait
tout est clair
très bien comme ça
voilà qui est bien
c'est tout à fait ça
voilà, tout est bon
ok ok, je vois"""

CHAT_STOP = """annule, c'est pas grave
arrête, je me suis trompé
attends, non
c'était une erreur, oublie
euh non, laisse
finalement je m'en occupe
finalement pas la peine
je change d'idée
je n'en ai plus besoin
je préfère ne rien faire
laisse donc
laisse, c'est pas grave
laisse, je verrai demain
ne bouge pas, je réfléchis
ne fais rien pour l'instant
non, attends
non, c'est bon
non, finalement
non, pas ça
on arrête là
pas la peine, merci
rien, oublie
rien, rien
stop, on arrête
stop, ne fais rien"""

CHAT_HOW = """alors, comment va
alors, quoi de beau
ça baigne
ça va bien toi
ça se passe bien aujourd'hui
comment vas-tu ce matin
comment allez-vous ce soir
comment tu te portes
comment te sens-tu aujourd'hui
comment s'est passée ta nuit
et vous, tout va bien
la vie est belle
tout baigne
tout roule
tout va comme tu veux
tu as bonne mine
tu as passé un bon week-end
tu es en forme ce matin
tu t'ennuies
vous allez bien ce matin
vous tenez le coup"""

BEFORE = """Je suis en salle d'attente,
Je suis coincé dans l'ascenseur,
Je suis dans les bouchons,
Je suis en terrasse avec des amis,
Je suis sur le quai de la gare.
Je suis dans le tram,
Je suis à la pharmacie,
Je suis au pied des pistes,
Je suis en train de bricoler,
Je suis en train de donner le bain aux petits,
Je suis en pleine cuisine,
Je suis en grève aujourd'hui,
Je suis de permanence,
Je suis de nuit cette semaine,
Je suis enrhumé, excuse ma voix.
Je suis grand-père depuis hier !
Je suis un peu perdue avec cette machine.
Je suis débordé,
Je suis de bonne humeur,
Je suis malade comme un chien.
Je viens d'arriver,
Je viens de garer le camion,
Je viens de finir ma garde.
Je viens de raccrocher avec ma mère.
Je reviens de la boulangerie,
Je reviens du tribunal,
Je reviens du chantier,
Je rentre à l'instant,
Je pars en tournée,
Je pars à la retraite dans un mois.
Je passe un examen demain.
Je commence ma pause,
Je finis mon café,
Je prépare les valises,
Je tiens le bébé d'une main.
Je garde mes petits-enfants.
Je corrige des copies,
Je dicte, pardon pour les fautes.
Je dicte dans la voiture,
Je te dérange encore,
Je me permets de vous déranger.
Je m'y prends un peu tard,
Je sais, je suis pénible,
Je ne comprends rien à l'informatique.
Je n'ai qu'une main libre.
Je n'ai pas mes lunettes,
Je n'y vois rien avec ce soleil.
J'ai la tête ailleurs,
J'ai les doigts gelés,
J'ai un client au téléphone.
J'ai un train à prendre,
J'ai un mal de tête terrible.
J'ai une classe qui m'attend.
J'ai une audience dans dix minutes.
J'ai les mains pleines de peinture,
J'ai deux minutes devant moi.
J'ai failli oublier :
J'ai encore une chose à te demander :
J'ai pris du retard,
J'ai mal dormi,
J'ai fini mes devoirs,
Il pleut à verse ici.
Il fait une chaleur à mourir.
Il est tard, mais
Il est tôt, je sais.
Il y a du bruit autour de moi,
Il y a foule à la boutique.
On est lundi, hélas.
On est vendredi !
On m'attend en bas,
On est en plein inventaire.
On ferme dans cinq minutes.
Le docteur m'a dit de me reposer.
Le prof ne regarde pas,
Le chef est dans le couloir,
Le client s'impatiente,
Le four sonne,
Le film commence,
La réunion reprend,
La petite pleure,
La cloche va sonner,
La batterie faiblit,
La nuit a été longue.
La connexion est mauvaise ici,
Les invités arrivent,
Les enfants jouent, j'en profite :
Ma fille m'a installé ce programme.
Ma tasse de thé à la main,
Mon fils m'a dit que tu pouvais m'aider.
Mon avion décolle bientôt,
Mon collègue est absent,
Mon écran est tout petit,
Mon clavier colle,
Mon chat marche sur le clavier.
Mon téléphone rame,
Toujours dans le même ordre d'idées,
Tout d'abord,
Toute petite question :
Un dernier service :
Un service à te demander :
Une requête :
Une petite chose :
Une question toute simple :
Voici ce que je voudrais :
Voilà ma demande :
Voilà où j'en suis :
Vous tombez bien :
Tu tombes à pic :
Tu es là ?
Tu m'entends ?
Tu vas rire,
Vous êtes là ?
Chère machine,
Mon brave,
Hé ho,
Dis-moi,
Bien le bonjour,
Bonsoir, désolé pour l'heure.
Bonjour, je me dépêche :
Rebelote :
Et de deux :
Puis,
Enfin,
Pour terminer la journée,
Pour bien faire,
Pour ne rien oublier,
Pour le bureau :
Pour la maison :
Pour le syndic :
Par ailleurs,
Par la même occasion,
En passant,
En vitesse,
En parlant de ça,
En y repensant,
Du coup,
De retour au bureau,
Avant la réunion,
Avant que le prof arrive,
Après le repas,
À tout hasard,
Si c'est possible,
Si tu es disponible,
S'il te reste une seconde,
Sauf erreur,
Sans te presser,
Quand tu auras un instant,
Comme convenu,
Ni une ni deux,
Zut, j'allais oublier :
Mince,
Ouf,
Hop,"""

AFTER = """. Je suis en retard
. Je suis sur la route
. Je t'en serais reconnaissante
. Je vous en saurai gré
. Je dois partir
. Je file au bureau
. Je te revaudrai ça
. J'ai les mains prises
. J'en ai besoin pour ce soir
. Ma pause se termine
. Mon avion décolle
. Mon patron me regarde
. Le bébé pleure
. Le train entre en gare
. Les enfants crient
. La réunion commence
. Ça me soulagerait
. Ce serait chic
. C'est gentil à toi
. C'est aimable à vous
. C'est tout pour l'instant
. C'est pour mon chef
. On m'appelle
. On n'a plus le temps
. Grand merci
. Bon courage
. Tu es un chef
. Vous êtes formidable
. Désolé pour le dérangement
. Pardon de te presser
. Pas de panique
, tu serais chou
, tu me sauverais
, tu me rendrais service
, vous me rendriez service
, j'ai un train à prendre
, j'ai classe dans cinq minutes
, j'ai un client
, je suis au volant
, je suis en plein travail
, je suis débordé
, je n'y arrive pas tout seul
, je ne sais pas faire
, on ferme bientôt
, on part dans une heure
, le chef arrive
, la cloche sonne
, c'est pour aujourd'hui
, c'est pressé
, ça fait une heure que j'attends
, si ça te va
, si vous pouvez
, si tu as deux minutes
, si ça ne prend pas trop de temps
, au plus vite
, sans attendre
, dans la foulée
, comme hier
, allez
, hop
, mille mercis
 au plus vite
 sans tarder
 s'il vous plaît merci
 et merci d'avance
 si ça va pour toi
 pour ma femme
 - c'est pour ce soir
 - à tout de suite
 !! merci"""
