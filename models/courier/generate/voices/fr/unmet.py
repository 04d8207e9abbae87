"""What no mail tool can do."""

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
vérifie si mon train est à l'heure
fais apparaître mon agenda de demain
c'est quoi mon programme de jeudi
qu'est-ce que j'ai de prévu cet après-midi
qu'est-ce que j'ai au programme ce week-end
qu'est-ce qui m'attend demain dans l'agenda
est-ce que je suis pris vendredi soir
est-ce que j'ai cours à huit heures demain
à quelle heure est ma réunion de demain
bloque-moi deux heures dans le calendrier mardi
ajoute un événement à mon agenda pour samedi
note le rendez-vous du dentiste dans mon calendrier
mets le concert de samedi dans mon agenda
supprime le rendez-vous de lundi de mon agenda
efface la réunion de jeudi de mon calendrier
ouvre mon calendrier
montre-moi mes rendez-vous de la semaine
affiche mon emploi du temps
lis-moi mon agenda du jour
combien de réunions ai-je demain
combien de rendez-vous il me reste cette semaine
cherche un créneau libre mercredi
propose trois dates dans l'agenda pour la réunion
synchronise mon calendrier avec celui de ma femme
crée un dossier clients dans ma boîte mail
crée un sous-dossier impôts
déplace ce message dans archives
déplace le dernier mail dans le dossier école
range ce courriel avec les factures
classe le message du garage dans un dossier
mets les mails de l'école dans un dossier
renomme le dossier travail de ma messagerie
supprime le dossier publicité
archive ce mail
archive tout ce qui date de janvier
désarchive le message de mardi
épingle ce mail en haut de la liste
épingle le message de maman
mets un drapeau sur ce message
marque ce mail comme important
mets une étoile au mail du notaire
enlève l'étoile de ce mail
ajoute une étiquette urgent à ce message
colore ce mail en rouge
trie ma boîte par taille
trie mes mails par ordre alphabétique
groupe mes mails par conversation
mets en sourdine cette conversation
remets ce mail à demain matin
fais revenir ce mail dans ma boîte lundi
rappelle-moi ce mail dans une heure
reporte ce message à ce soir, je le lirai plus tard
remets le mail supprimé dans ma boîte
ressors le mail de la corbeille
fais revenir le message que j'ai jeté
annule la suppression du dernier mail
j'ai supprimé un mail par erreur, récupère-le
peut-on récupérer un mail effacé
vide la poubelle de ma boîte mail
vide le dossier spam
regarde dans les indésirables
qu'est-ce qu'il y a dans mes spams
montre-moi mes messages envoyés d'il y a un an dans les archives
sors ce mail des indésirables
signale ce mail comme hameçonnage
règle le filtre antispam plus sévère
crée un filtre pour les newsletters
crée une règle pour mon patron
fais suivre automatiquement mes mails à mon adresse privée
redirige tout mon courrier vers une autre adresse
active le transfert automatique
désactive la réponse automatique
mets un message d'absence jusqu'à lundi
change ma réponse d'absence
bloque cet emmerdeur de vendeur
bloque l'adresse de mon ex
débloque cet expéditeur
mets cette adresse sur liste blanche
désinscris-moi de la lettre d'information du magasin
désabonne-moi de tout
ajoute une signature avec mon numéro
change ma signature en bas des mails
mets mon logo dans la signature
ajoute le plombier à mes contacts
crée une fiche contact pour le dentiste
cherche un numéro dans mon carnet d'adresses
quelle est l'adresse mail de mon cousin dans les contacts
quel est le numéro de téléphone du garage
crée un groupe de contacts pour la chorale
fusionne les contacts en double
importe mes contacts du téléphone
efface tous mes contacts
joins le contrat à ma réponse
mets la facture en pièce jointe
attache le fichier photo au message
télécharge tous les fichiers joints
ouvre le fichier joint
lis-moi la pièce jointe du mail
enregistre les photos du mail sur mon ordinateur
imprime-moi ce mail
imprime le message du notaire en couleur
imprime tous les mails du mois
envoie le mail à l'imprimante
envoie ce mail lundi à neuf heures
programme le mail pour ce soir à vingt heures
attends demain matin pour envoyer ce message
diffère l'envoi de mon mail de deux heures
rappelle le mail que je viens d'envoyer
annule le mail parti il y a une minute
demande un accusé de lecture pour ce mail
est-ce que mon message a été lu par le destinataire
dis-moi s'il a ouvert mon mail
chiffre ce message
signe ce mail numériquement
garde ce mail en brouillon
enregistre mon brouillon
finis le brouillon de ce matin
ouvre mes brouillons
supprime tous les brouillons
mets une photo de profil sur mon compte mail
change mon mot de passe
active la double authentification
connecte mon autre boîte mail
ajoute mon adresse du travail à l'application
passe sur mon compte professionnel
ferme ma session
déconnecte-moi de la messagerie
combien de place reste-t-il dans ma boîte mail
augmente le stockage de ma messagerie
sauvegarde tous mes mails sur un disque
mets ma messagerie en mode sombre
agrandis les caractères de la messagerie
change la langue de l'application
active les notifications de mail
coupe le son des notifications
traduis ce paragraphe en anglais
traduis-moi le menu en néerlandais
corrige l'orthographe de mon mail d'hier
marque tout comme non lu
remets ce message en non lu
mets mon chef en copie cachée par défaut
transforme ce mail en tâche
ajoute ce mail à ma liste de choses à faire
envoie un fax à la mairie
envoie un pli recommandé
envoie une carte postale à mamie
envoie un texto à mon frère
écris un sms à ma fille
écris sur le groupe de la famille
réponds au sms de mon frère
réponds au message vocal de maman
lis mon dernier sms
qui m'a appelé ce matin
combien d'appels manqués j'ai
supprime mes messages vocaux
supprime mes vieilles photos
efface mes sms
ouvre la galerie photo
cherche mes clés
cherche un bon restaurant dans le coin
cherche un appartement à louer à Namur
cherche la définition de procrastination
trouve-moi un plombier
trouve une baby-sitter pour samedi
trouve le mode d'emploi du four
retrouve mon téléphone
lis-moi le journal
lis-moi les gros titres
lis ce livre à voix haute
résume l'actualité
résume-moi le film d'hier
résume ce pdf
ouvre la porte du garage
ouvre mon fichier excel
ouvre une nouvelle fenêtre
ouvre youtube
montre-moi des photos de chats
montre-moi la carte du métro
montre-moi le chemin de la gare
affiche la météo de la semaine
liste les pays d'Europe
liste mes applications
compte jusqu'à cent
combien de kilomètres jusqu'à Genève
combien de jours avant les vacances
combien coûte une place de parking
combien mesure la tour Eiffel
combien de cantons en Suisse
combien font septante plus nonante
marque un but
marque la page de mon livre
supprime l'application de météo
supprime mon compte bancaire
jette un œil dehors
jette les yaourts périmés
commande un taxi pour dix-huit heures
commande du mazout
réserve une table chez l'Italien
réserve un vol pour Montréal
réserve un créneau chez le coiffeur
réserve le court numéro trois
annule mon vol
annule ma séance de kiné
paie la cantine de ma fille
paie mon loyer
paie la facture du garage
verse vingt euros à ma sœur
rembourse mon collègue
montre-moi mes dernières dépenses
suis-je à découvert
quel est le taux de change du franc suisse
quel est le prix de l'essence
c'est quand la fête des mères
c'est quand le changement d'heure
c'est qui le premier ministre du Québec
c'est quoi le cours du bitcoin
c'est quoi un triangle isocèle
quel jour tombe Pâques
quelle est la population de la Suisse
quelle est la distance entre Liège et Mons
quelle langue parle-t-on au Brésil
qui a écrit Les Misérables
qui a marqué hier soir
qui est le président de la Suisse
pourquoi les feuilles tombent en automne
comment réparer une chambre à air
comment on fait du sirop d'érable
comment faire partir une odeur de frigo
est-ce qu'il va pleuvoir ce soir
est-ce que la pharmacie est encore ouverte
est-ce qu'il y a du monde sur l'autoroute
est-ce que mon bus est à l'heure
donne-moi l'itinéraire vers l'hôpital
donne-moi la recette des gaufres
donne-moi les résultats du foot
donne-moi la température de l'eau
guide-moi jusqu'au dépôt
évite les péages
où est la station-service la plus proche
où puis-je manger une bonne fondue
rappelle-moi de rappeler le notaire
rappelle-moi d'acheter du beurre en rentrant
rappelle-moi l'anniversaire de ma sœur
préviens-moi quand il pleut
préviens-moi quand le linge est sec
dis-moi quand il sera midi
réveille-moi dans vingt minutes
mets une alarme pour la pause
mets le minuteur sur quatre minutes
mets de la musique douce
mets la radio
mets le chauffage à vingt degrés
mets la télé sur la deux
baisse les stores
coupe le wifi des enfants
allume le four à cent quatre-vingts
allume la lumière du couloir
éteins la lampe du salon
éteins l'alarme
arrose le jardin
lave la voiture
fais la vaisselle
fais mes devoirs
fais-moi un café
fais une recherche sur internet
fais un virement à mon propriétaire
fais une photo de l'écran
fais un graphique avec ces chiffres
fais la liste des courses
ajoute des œufs à la liste d'épicerie
écris-moi un poème sur l'automne
écris une dissertation sur Voltaire
écris du code pour trier une liste
écris ma lettre de démission dans un document
rédige mon cv
rédige un contrat de bail
prépare-moi une présentation
calcule ma moyenne
calcule mes impôts
calcule le prix avec la taxe
joue aux échecs avec moi
chante-moi quelque chose
raconte-moi une histoire pour dormir
appelle le cabinet du docteur
appelle ma mère
appelle-moi un dépanneur
téléphone au garage pour moi
prends un rendez-vous chez le vétérinaire
prends une photo
scanne ce reçu
installe une nouvelle application
mets à jour mon téléphone
redémarre la box
compile mon projet
déploie la nouvelle version sur le serveur
lance les tests
ouvre un ticket pour le bug
lis-moi les mails de mon autre adresse
regarde la boîte mail de ma femme
ouvre la messagerie de mon collègue
déplace les pubs dans un dossier à part
mets les factures dans leur dossier
où est mon dossier vacances dans la messagerie
ressors le courriel de la poubelle
remets en place le message effacé
reviens sur la suppression, je veux le mail de retour
annule ce que tu viens de supprimer
cache les mails de mon chef jusqu'à lundi
fais suivre tous les mails de la banque à mon comptable automatiquement
réponds automatiquement à tous ceux qui m'écrivent cette semaine
préviens-moi dès que je reçois un mail de la banque
avertis-moi quand un nouveau message arrive
bloque tous les mails de publicité
affiche les pièces jointes de la semaine
ouvre la photo jointe
enregistre le document joint
envoie ce fichier à l'imprimante
transfère mes photos sur la clé"""
