"""More of what no mail tool can do, much of it in the words of what mail tools can."""

UNMET = """montre-moi le dossier spam
montre-moi le courrier indésirable
ouvre le dossier spam
liste les mails du dossier indésirables
combien de mails dans les spams
combien de mails dans la corbeille
qu'est-ce qu'il y a dans la corbeille
montre-moi la corbeille
affiche le contenu de la poubelle de ma messagerie
y a-t-il quelque chose dans les indésirables
vide les spams
sors le message de Paul du dossier spam
dis à la messagerie que ce n'est pas un spam
baisse le niveau du filtre antispam
lis-moi les messages que j'ai envoyés hier
montre-moi le dossier des messages envoyés
qu'est-ce que j'ai envoyé la semaine dernière
retrouve le mail que j'ai écrit à mon avocat dans les envoyés
combien de mails ai-je envoyés ce mois-ci
quel est l'expéditeur qui m'écrit le plus
fais-moi des statistiques sur mes mails
fais un graphique de mes mails par jour
montre-moi mes dossiers
liste mes dossiers de messagerie
combien de dossiers j'ai dans ma boîte
ouvre le dossier factures
montre ce qu'il y a dans le dossier travail
crée un dossier pour l'école
crée un dossier voyages dans la messagerie
déplace ce mail vers le dossier vacances
déplace les newsletters dans un dossier à part
mets le mail du notaire dans le dossier maison
range ce message dans les archives
sors ce mail des archives
montre-moi les mails archivés
archive la conversation avec mon frère
archive tout ce que j'ai déjà lu
supprime le dossier travaux
renomme le dossier clients en anciens clients
fusionne deux dossiers de ma boîte
trie ma boîte par expéditeur
trie mes mails par date croissante
regroupe les mails par expéditeur
étiquette ce mail en important
étiquette tous les mails de la banque en finances
colle une étiquette rouge sur ce message
crée une nouvelle étiquette
enlève l'étiquette travail
marque le mail de ma sœur comme important
marque ce message comme non lu, je le relirai
remets tous mes mails en non lu
ajoute ce mail à mes favoris
mets le message du prof en favori
épingle la conversation de l'équipe
montre-moi les mails avec une étoile
mets ce mail de côté jusqu'à jeudi
reporte ce mail au week-end
fais réapparaître ce message à dix-huit heures
rappelle-moi de répondre à ce mail demain
rappelle-moi lundi si je n'ai pas de réponse
préviens-moi si personne ne répond d'ici vendredi
préviens-moi quand mon fils m'écrit
fais sonner mon téléphone quand le patron m'écrit
coupe les notifications de la messagerie
mets mes mails en silencieux jusqu'à lundi
ne me dérange plus avec les nouveaux mails
envoie ce mail dans une heure
envoie le message vendredi à la première heure
planifie l'envoi de ce courriel pour dimanche
programme un mail d'anniversaire pour le trois mai
envoie le même mail tous les lundis
retarde tous mes envois de dix minutes
annule l'envoi programmé
rattrape le mail que je viens d'envoyer
rappelle mon dernier message avant qu'il soit lu
corrige le mail que j'ai envoyé hier
modifie le texte du mail déjà parti
enregistre ce texte comme modèle de mail
crée un modèle de réponse
garde ce mail en brouillon pour plus tard
combien de brouillons ai-je
lis-moi le brouillon pour la mairie
jette le brouillon de ce matin
joins la photo du chat
joins le devis au mail
ajoute le fichier du rapport à mon mail
ajoute mon CV en pièce jointe
enlève la pièce jointe de ce mail
lis-moi le pdf joint
résume la pièce jointe
combien de pièces jointes dans ce mail
quelle taille fait la pièce jointe
cherche un mot dans les pièces jointes
sauvegarde les photos jointes sur mon téléphone
imprime la pièce jointe en noir et blanc
imprime le dernier mail
imprime la conversation avec l'avocat
exporte ce mail en pdf
convertis ce mail en document
traduis ce mail en anglais
traduis-moi le dernier message en arabe
traduis le mail de mon client allemand
lis-moi le mail avec une voix de femme
réponds au mail avec un message vocal
appelle l'expéditeur de ce mail
appelle la personne qui vient de m'écrire
envoie un texto à celui qui m'a écrit
quelle est l'adresse postale de mon expéditeur
quel est le numéro de celui qui m'a écrit
enregistre l'expéditeur dans mes contacts
ajoute cette adresse à mon carnet
montre-moi le carnet d'adresses
liste mes contacts
combien de contacts ai-je
cherche Karim dans mes contacts
trouve l'adresse mail de ma cousine dans le répertoire
trouve-moi l'adresse mail de la mairie sur internet
supprime Julie de mes contacts
supprime les contacts que je n'utilise plus
change l'adresse de mon frère dans le carnet
crée une liste de diffusion pour le club
ajoute ma mère à la liste de diffusion
retire-moi de cette liste de diffusion
désabonne-moi de la pub du supermarché
désabonne-moi de tous ces trucs
arrête de me faire recevoir ces pubs
fais en sorte que je ne reçoive plus rien de ce vendeur
bloque l'expéditeur du dernier mail
bloque toutes les adresses de ce site
bloque mon ex
débloque l'adresse de mon cousin
montre-moi les expéditeurs bloqués
signale ce message comme arnaque
signale l'expéditeur à la police
vérifie si ce mail contient un virus
vérifie si mon adresse a été piratée
chiffre le mail pour mon avocat
mets un mot de passe sur ce mail
demande une confirmation de lecture
est-ce qu'elle a lu mon mail
mon mail a-t-il bien été ouvert
à quelle heure a-t-il ouvert mon message
mets mon associé en copie cachée
ajoute toujours ma femme en copie
change mon nom d'expéditeur
change l'adresse avec laquelle j'écris
envoie ce mail depuis mon adresse perso
passe à mon autre boîte
montre-moi la boîte de mon mari
lis-moi les mails du compte de l'association
ajoute un deuxième compte de messagerie
supprime mon compte de messagerie
ferme ma boîte mail définitivement
récupère le mot de passe de ma boîte mail
ma boîte mail est pleine, augmente la place
combien de gigaoctets dans ma messagerie
nettoie ma boîte de tous les mails de plus d'un an automatiquement
fais une règle pour effacer les pubs
fais une règle : tout ce qui vient de l'école va dans un dossier
filtre automatiquement les mails du forum
transfère automatiquement tous mes mails à ma secrétaire
redirige les mails de l'ancien compte vers le nouveau
active mon message d'absence pour les vacances
prépare une réponse automatique pour le mois d'août
arrête la réponse automatique
mets mon numéro dans ma signature
enlève la signature de mes mails
change le fond de ma messagerie
mets la messagerie en anglais
écris plus gros dans la boîte mail
mets à jour l'application de mail
la messagerie rame, répare-la
configure ma messagerie sur mon nouveau téléphone
remets le mail effacé à sa place
annule, je ne voulais pas supprimer ce mail
restaure les messages supprimés hier
rends-moi le mail que j'ai jeté
fais revenir la lettre du notaire de la corbeille
le message est à la corbeille, ressors-le
sauvegarde ma boîte sur le disque externe
qu'est-ce que j'ai de prévu la semaine prochaine
qu'est-ce que j'ai demain matin
qu'est-ce qui m'attend aujourd'hui au travail
quand est la prochaine réunion
quand est mon rendez-vous chez l'ophtalmo
quel jour est mon contrôle technique
à quelle heure je commence demain
est-ce que j'ai quelque chose mercredi
est-ce que je suis libre à midi
lis-moi mon planning
montre mes rendez-vous du mois
montre-moi l'agenda de ma fille
combien de jours de congé me reste-t-il
mets la réunion du mail dans mon calendrier
ajoute la date de ce mail à l'agenda
réponds à l'invitation du calendrier
accepte l'invitation dans l'agenda
refuse la réunion de mardi dans le calendrier
décale mon rendez-vous chez le dentiste dans l'agenda
efface tous mes rendez-vous de vendredi
marque le quinze comme jour férié
marque ma place dans le livre
note mon score
note une idée
note le numéro de la plaque
lis-moi ma liste de tâches
lis mes notes
lis le message sur le tableau
lis-moi la notice du four
lis-moi un conte
ouvre ma boîte à gants
ouvre la boîte aux lettres
ouvre le robinet du jardin
ouvre la fenêtre de la chambre
ouvre l'appareil photo
ouvre le coffre
supprime la photo floue
supprime ce programme
supprime l'alarme de sept heures
supprime le jeu de mon téléphone
efface le tableau
efface ma dette
jette les poubelles
jette les dés
cherche un vol pour Athènes
cherche un emploi de cuisinier
cherche une recette de lasagnes
cherche mon chien
cherche le prix d'un vélo électrique
cherche des photos de montagne
cherche le numéro de la gare
retrouve mes lunettes
retrouve mon ancien camarade de classe
trouve un cadeau pour mon père
trouve un bar ouvert ce soir
liste les fruits de saison
liste les films de la semaine
les dix derniers appels
les cinq dernières photos
les trois derniers sms
combien d'appels en absence
combien de pas ai-je faits aujourd'hui
combien de messages sur le répondeur
combien de photos sur mon téléphone
combien de sucre dans un soda
combien de temps dure le film
combien coûte un passeport
combien coûte un timbre
le cours du bitcoin
quel est le prix du bitcoin
combien vaut le bitcoin aujourd'hui
quel est le prix de l'or
le cours de l'action Renault
quel est le taux des crédits immobiliers
le résultat du match d'hier
qui a gagné le tour de France
le score de la finale
les numéros du loto
l'horoscope du jour
les horaires de la piscine
les horaires du train pour Nancy
le programme télé de ce soir
la météo de demain
va-t-il faire beau pour le mariage
est-ce qu'il gèle cette nuit
est-ce qu'il y a de la neige à Chamonix
quelle heure est-il à Montréal
on est quel jour
c'est quand les vacances de Pâques
c'est quand le prochain jour férié
c'est où la mairie
c'est qui l'auteur de Germinal
c'est quoi la recette du pain perdu
c'est quoi un taux fixe
c'est quoi la capitale du Pérou
pourquoi mon chat miaule la nuit
pourquoi la mer est salée
comment tailler un rosier
comment changer une roue
comment résilier une assurance
comment on dit bonjour en coréen
dis bonjour en italien
dis-moi une blague
dis-moi l'heure
dis-moi combien je pèse
dis-moi qui sonne
raconte-moi ta journée en chanson
résume-moi la réunion de ce matin
résume-moi le dernier épisode
résume la vidéo
résume mon livre de philo
réponds au téléphone
réponds à la porte
réponds à mon message whatsapp
réponds au commentaire sur Facebook
écris un message sur Messenger à Léa
écris sur le mur de ma classe
écris un article pour mon blog
écris un programme en python
écris une chanson
écris mon rapport de stage
écris une carte pour mamie et poste-la
envoie une carte d'anniversaire par la poste
envoie un colis à mon fils
envoie un message vocal à ma femme
envoie un message sur Telegram
envoie de l'argent à mon neveu
envoie un fax au tribunal
envoie ma position à mes parents
transfère cinq cents euros sur mon livret
transfère mon appel au standard
paye ma contravention
paye la nounou
paie ma cotisation par carte
vérifie mon compte en banque
vérifie l'état de mes pneus
vérifie ma tension
vérifie que la porte est fermée
réserve-moi une place de parking
réserve une salle de réunion dans le système
réserve un gîte en Bretagne sur internet
réserve le billet de dix heures douze
achète un billet de loto
achète-moi des chaussures
commande le même café que d'habitude
commande un nouveau chargeur
commande des croquettes
inscris ma fille à la piscine
annule mon billet de train
annule mon abonnement à la salle
annule mon alarme
prends rendez-vous à la préfecture
prends un rendez-vous pour mon vaccin
appelle le livreur
appelle le standard de l'hôpital
appelle ma banque pour moi
téléphone à Omar
rappelle ma femme
rappelle-moi de prendre le pain
rappelle-moi de rendre les clés
rappelle-moi l'heure du match
réveille-moi à l'aube
mets un minuteur de cinq minutes
mets une musique calme
mets le journal de vingt heures
mets la clim
mets de l'essence
monte le chauffage dans le bureau
baisse la musique
allume le barbecue
allume la télé
éteins le four
ferme la porte à clé
lance une lessive
lance la vidéo
démarre le robot tondeuse
charge ma voiture
guide-moi vers la sortie de l'autoroute
où est garée ma voiture
où est mon fils
où se trouve le bureau de vote
combien de kilomètres jusqu'au dépôt
donne-moi un mot qui rime avec orange
donne-moi la définition de résilience
donne-moi un prénom pour mon chat
donne-moi un conseil pour dormir
conseille-moi un film
corrige mon devoir d'anglais
calcule mon salaire net
calcule la surface de la pièce
convertis cent dollars en euros
fais le total de mes notes de frais
fais une sauvegarde de mon ordinateur
fais un dessin de dragon
fais-moi un planning de révisions
fais-moi un contrat type
fais défiler mes photos
fais une liste de prénoms
scanne mon passeport
signe le bail pour moi
remplis ma déclaration d'impôts
installe l'antivirus
redémarre le serveur
connecte l'imprimante
corrige le bug ligne douze
fais un commit
quelle est ma plaque d'immatriculation
quel est mon groupe sanguin
qui a gagné l'élection
qui est en ligne
joue au morpion
chante une berceuse
danse avec moi
mets le mail de la banque dans le dossier argent
liste ce qu'il y a dans le dossier factures
supprime le dossier spam
marque l'expéditeur comme fiable
lis le fax
ouvre le lien qui est dans le mail
clique sur le lien du message
suis le colis dont parle ce mail
paie la facture reçue par mail
inscris dans mon agenda le rendez-vous du dernier mail
crée une tâche à partir de ce message
appelle celui qui a envoyé le dernier mail
partage ce mail sur le groupe de la classe
mets le dernier mail sur ma clé usb
enregistre le dernier mail dans mes documents
qui d'autre a reçu ce mail en copie cachée
dans quel pays se trouve l'expéditeur
trouve la photo de l'expéditeur"""
