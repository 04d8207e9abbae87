"""What no mail tool can do, and small talk."""

UNMET = """rappelle-moi d'arroser les plantes ce soir
rappelle-moi dans une heure de sortir le gâteau du four
mets un rappel pour la réunion de lundi
préviens-moi dix minutes avant mon rendez-vous
programme une alarme à six heures et demie
réveille-moi demain à sept heures
lance un compte à rebours de dix minutes
arrête le minuteur
il fait combien dehors
est-ce qu'il va neiger ce week-end
faut-il que je prenne un parapluie
quelle température fera-t-il à Lyon demain
y a-t-il du vent sur la côte
téléphone à mon frère
passe un coup de fil au dentiste
appelle un taxi pour la gare
rappelle le dernier numéro qui m'a appelé
envoie un texto à maman
envoie un sms à Julie pour dire que j'arrive
écoute mes messages vocaux
laisse un message sur son répondeur
lance un appel vidéo avec mes parents
vire cinquante euros à mon fils
fais un virement de 200 euros à mon propriétaire
quel est le solde de mon compte
combien me reste-t-il sur mon livret
paie la facture d'électricité
règle l'amende en ligne
bloque ma carte bancaire
combien vaut un euro en dollars
réserve une table pour quatre samedi soir
réserve un hôtel à Nantes pour deux nuits
prends-moi un billet de train pour Bordeaux
trouve-moi un vol pas cher pour Lisbonne
annule ma chambre d'hôtel
loue une voiture pour le week-end
achète des piles sur internet
commande une pizza
commande-moi un livre
ajoute du lait à ma liste de courses
qui a inventé le téléphone
combien d'habitants y a-t-il en Belgique
en quelle année est tombé le mur de Berlin
quelle est la plus haute montagne d'Europe
pourquoi le ciel est bleu
comment fait-on une pâte à crêpes
comment enlever une tache de vin
comment on dit merci en japonais
traduis cette phrase en espagnol
corrige mes fautes d'orthographe
conjugue le verbe aller au futur
combien font 17 fois 23
quelle est la racine carrée de 144
combien de grammes dans une livre
baisse le chauffage du salon
monte un peu le volume
éteins la télé
ferme les volets
allume la lampe de la chambre
lance l'aspirateur
mets la machine à laver en route
verrouille la porte d'entrée
active le wifi
désactive le bluetooth
mets mon téléphone en silencieux
quel est le niveau de ma batterie
redémarre mon ordinateur
installe la dernière mise à jour
fais une capture d'écran
ouvre mon document de thèse
crée un tableau avec mes dépenses
imprime le contrat en deux exemplaires
scanne cette feuille
convertis ce fichier en pdf
renomme mon dossier photos
range mes mails dans un dossier travail
crée un dossier pour les factures
déplace les mails de la banque dans un dossier
archive tous mes vieux mails
vide la corbeille de ma messagerie
récupère un mail que j'ai supprimé hier
télécharge la pièce jointe
ouvre la pièce jointe du mail
ajoute une pièce jointe à mon message
envoie la photo en pièce jointe
enregistre ce mail comme brouillon
montre-moi mes brouillons
reprends le brouillon d'hier
bloque cet expéditeur
désabonne-moi de cette newsletter
change ma signature de mail
mets en place un message d'absence
change le mot de passe de ma messagerie
programme l'envoi du mail pour demain matin
annule l'envoi du dernier mail
mets une étoile sur ce mail
qu'est-ce que j'ai de prévu demain
ajoute un rendez-vous chez le coiffeur mardi à dix heures
décale ma réunion de jeudi dans l'agenda
suis-je libre vendredi après-midi
montre mon calendrier de la semaine
ajoute l'anniversaire de Paul à mon calendrier
ajoute Sophie à mes contacts
supprime un contact de mon carnet d'adresses
rappelle-moi d'appeler le garage à midi
rappelle-moi tous les lundis de sortir les poubelles
fais-moi penser à prendre mon médicament
programme un rappel pour payer le loyer
mets le réveil plus tôt demain
chronomètre-moi pendant mon jogging
quel temps fera-t-il dimanche
quelle est la météo à Marseille
est-ce que la neige tient en montagne
à quelle heure se couche le soleil
quelle heure est-il à Tokyo
on est le combien aujourd'hui
dans combien de jours c'est Noël
appelle les pompiers
décroche le téléphone
raccroche
réponds à l'appel
mets le haut-parleur
envoie un message vocal à mon frère
écris un message whatsapp à mon groupe
publie une photo sur instagram
poste ce texte sur mon blog
lis-moi mes sms
partage ma position avec ma femme
quel est le cours de la bourse
achète dix actions de cette entreprise
paye mes impôts
ouvre un compte d'épargne
combien j'ai dépensé ce mois-ci
calcule la tva sur 350 euros
partage l'addition entre cinq personnes
combien font vingt pour cent de 90
convertis dix livres en kilos
réserve un court de tennis pour demain
réserve deux places de cinéma
réserve-moi un taxi pour l'aéroport
prends rendez-vous chez le coiffeur
prends rendez-vous avec mon médecin
inscris-moi au cours de yoga
annule mon abonnement de téléphone
commande des fleurs pour ma mère
commande les courses pour la semaine
suis mon colis
à quelle heure passe le prochain bus
y a-t-il des bouchons sur le périphérique
quel est le chemin le plus court vers la plage
trouve une pharmacie ouverte près d'ici
trouve une station-service
combien de temps pour aller à Rouen en voiture
où suis-je
quel film passe ce soir au cinéma
mets la chaîne des sports
joue du jazz
mets ma chanson préférée
passe au morceau suivant
lis-moi un livre audio
raconte-moi une histoire drôle
donne-moi une idée de cadeau
que faire ce week-end avec les enfants
donne-moi la recette du gratin dauphinois
combien de temps faut-il pour cuire un œuf dur
combien de calories dans une banane
conseille-moi un bon roman
quelle est la capitale de la Mongolie
qui a peint la Joconde
qui a gagné la coupe du monde
quelle est la vitesse de la lumière
combien pèse un éléphant
comment s'écrit chrysanthème
quel est le contraire de généreux
donne-moi un synonyme de rapide
traduis bon appétit en allemand
résume ce livre
écris-moi une lettre de motivation
rédige mon discours de mariage
écris un poème pour ma femme
aide-moi à faire mes devoirs de maths
corrige ma dissertation
fais-moi un logo
dessine un plan de la maison
retouche cette photo
prends une photo avec la caméra
filme ce qui se passe
allume la cafetière
démarre la voiture
ouvre le portail
éteins toutes les lumières
règle le thermostat sur dix-neuf degrés
mets le lave-vaisselle en marche
qui sonne à la porte
active l'alarme de la maison
charge mon téléphone
augmente la luminosité de l'écran
connecte-toi au wifi de l'hôtel
éteins l'ordinateur
vide le cache du navigateur
ouvre une page internet
cherche sur google des idées de vacances
télécharge cette application
sauvegarde mes photos
efface l'historique du navigateur
ouvre le fichier des comptes
remplis ce formulaire
signe ce contrat à ma place
crée une présentation pour mon exposé
mets ce mail dans le dossier famille
range les messages du club dans un dossier
classe mes mails par dossier
crée une étiquette vacances dans ma messagerie
archive les mails de l'année dernière
récupère les messages de la corbeille
restaure le mail effacé hier
enregistre la pièce jointe sur mon bureau
imprime la pièce jointe
joins mon cv au mail
prépare un brouillon et garde-le
supprime mes brouillons
bloque les mails de ce vendeur
mets cet expéditeur en liste noire
désinscris-moi de toutes les publicités
crée une règle de tri automatique
active une réponse automatique pendant mes congés
change mon adresse mail
crée-moi une nouvelle adresse mail
envoie ce mail demain à huit heures
mets une signature au bas de mes mails
ajoute le dîner de vendredi à mon agenda
quand est mon prochain rendez-vous
déplace mon rendez-vous dans l'agenda
annule la réunion dans mon calendrier
invite Paul à la réunion dans l'agenda
montre-moi mes contacts
change le numéro de Claire dans mes contacts
note que je dois acheter du pain
ajoute une tâche à ma liste
coche la première tâche de ma liste
prends une note : idées pour les vacances
mets l'email de Claire en favori
marque ce mail comme non lu
transfère la pièce jointe dans mon dossier photos
ouvre le pdf joint au mail
exporte mes mails dans un fichier
imprime mes derniers mails
signale ce mail comme indésirable
bloque les publicités
mets les mails du club dans un dossier à part
sauvegarde ma messagerie sur une clé usb
fais une copie de mon agenda
prends rendez-vous au garage pour la révision
réserve un restaurant italien pour ce soir
vérifie si mon train est à l'heure"""

CHAT_THANKS = """merci, tu me sauves la vie
merci infiniment
merci, ça m'aide beaucoup
merci c'est exactement ce qu'il me fallait
ah super, merci bien
nickel, merci
génial, merci à toi
je vous remercie
je vous remercie infiniment
c'est très aimable à vous, merci
t'es adorable, merci
impeccable, merci beaucoup
encore merci
merci à vous
ah merci, c'est gentil
merci, bon travail
parfait, je te remercie
merci du fond du cœur
ok merci, c'est tout ce que je voulais
merci merci
un tout grand merci
je te dois une fière chandelle
c'était rapide, merci
merci pour le coup de main
tu es un ange, merci
merci de ta patience"""

CHAT_HELLO = """bonjour, je suis de retour
salut, c'est moi
coucou toi
bonjour à vous
hello tout le monde
bonsoir à toi
yo
me revoilà
bonjour, on peut commencer
allô
ohé
bien le bonsoir
salutations
salut à toi
salut l'ami
bonjour, j'aurais besoin de toi
bonjour, vous êtes là
bonsoir, tu es encore là
hey salut
coucou coucou
bonjour monsieur
bonjour mon ami
tiens, bonjour
hé, tu m'entends
rebonjour
salut la compagnie"""

CHAT_BYE = """allez, à demain
bonne soirée
bonne journée
bon week-end
à tout à l'heure
à la prochaine
je te laisse, à plus tard
bon, j'y vais, salut
je file, à bientôt
au revoir et bonne journée
on s'arrête là pour aujourd'hui
je vais me coucher, bonne nuit
tchao
bonne soirée à toi
bonne journée à vous
à lundi
à la semaine prochaine
on se reparle demain
je dois filer, au revoir
je m'en vais, bonne soirée
c'est bon pour aujourd'hui, à demain
j'ai fini, merci et au revoir
adieu
à très vite
bye
allez salut"""

CHAT_OK = """c'est noté
ça marche
entendu
bien reçu
très bien, parfait
ah d'accord
top
nickel
impeccable
c'est parfait comme ça
ça me va
tu es vraiment doué
tu travailles bien
ok, ça marche
d'accord, je vois
je vois
compris
bonne réponse
pas mal du tout
beau travail
tu gères
formidable
magnifique
ça me convient
bien vu
voilà, parfait"""

CHAT_STOP = """non, laisse tomber
finalement non
en fait non, rien
oublie ce que j'ai dit
j'ai changé d'avis
ce n'est plus la peine
pas maintenant
non merci, ça ira
tant pis
on verra plus tard
arrête tout
non non, c'est bon
rien du tout, merci
non, ce n'est rien
oublie tout ça
laisse, je m'en occupe
je vais le faire moi-même
ça ne fait rien
stop
ne fais rien
non, surtout pas
abandonne
pas besoin finalement
je n'ai plus besoin de rien
on laisse tomber
attends, non, rien"""

CHAT_HOW = """comment tu te sens aujourd'hui
tu as passé une bonne journée
la journée se passe bien
ça roule
tout va bien
vous allez bien
quoi de neuf de ton côté
tu tiens le coup
comment va la vie
en forme aujourd'hui
bien dormi
pas trop fatigué
alors, cette journée
comment se passe ta journée
comment te portes-tu
comment vous portez-vous
tu es en forme
tu vas comment
ça va bien chez toi
et toi, ça va
et vous, comment allez-vous
ça se passe bien
tu es de bonne humeur
alors, comment ça va
bien ou quoi
la santé, ça va"""
