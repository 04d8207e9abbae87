"""What people tell each other by mail."""

CLAUSES = """le chauffe-eau est tombé en panne (hier soir|ce matin|dans la nuit)
le robinet de la cuisine goutte encore malgré la réparation
la chaudière ne démarre plus depuis dimanche et nous n'avons pas d'eau chaude
les toilettes sont bouchées et le plombier ne répond pas
le radiateur de la chambre reste froid même réglé au maximum
la serrure de la porte d'entrée est bloquée, je suis resté dehors une heure
le voisin du dessus fait du bruit jusqu'à deux heures du matin
la lumière de la cage d'escalier ne s'allume plus
l'ascenseur est encore en panne et ma grand-mère ne peut pas sortir
la fuite sous l'évier a repris et le meuble est trempé
j'ai viré le loyer (ce matin|hier|avec deux jours de retard), désolé pour l'attente
je paierai le loyer le 10 parce que mon salaire arrive plus tard
la caution de 650 euros ne m'a toujours pas été rendue
nous quittons l'appartement à la fin du mois de juin
je vous envoie (le préavis|la quittance|l'état des lieux) par courrier recommandé
les clés sont chez la gardienne, au rez-de-chaussée
le camion de déménagement arrive à 8h et il faut garder deux places devant l'immeuble
mon fils a de la fièvre et ne viendra pas à l'école aujourd'hui
ma fille a oublié son cahier de maths à la maison
je viendrai chercher les enfants à 16h30 au lieu de 18h
{n} ira à la cantine (lundi et jeudi|toute la semaine|à partir de {d})
la sortie au musée coûte 12 euros par élève
la réunion parents-professeurs est déplacée au mardi suivant
je n'ai pas compris la note du dernier contrôle
le devoir d'histoire est à rendre avant {d}
mes enfants sont allergiques aux arachides, merci d'y faire attention
la maîtresse est absente (jusqu'à {d}|cette semaine) et personne ne la remplace
{n} a très bien travaillé ce trimestre, je suis fier de lui
je cherche un professeur de piano pour une débutante de neuf ans
je n'ai pas reçu le code pour l'espace élève
le bus scolaire est passé avec vingt minutes de retard
je me suis cassé le poignet et je suis arrêté trois semaines
mon rendez-vous chez le dentiste dure plus longtemps que prévu
j'ai besoin d'une nouvelle ordonnance pour mon traitement
les résultats de la prise de sang sont bons
je n'ai plus mal au dos depuis les séances de kiné
le médecin m'a prescrit des antibiotiques pour sept jours
je voudrais avancer mon rendez-vous parce que la douleur s'aggrave
ma mère sort de l'hôpital {d} et tout s'est bien passé
mon vaccin est à jour, je vous enverrai une copie du carnet
je suis enceinte de quatre mois et je voulais te le dire moi-même
le chat a été opéré et il mange déjà
le train de {t} est supprimé, je prends le suivant
mon vol pour {c} a été annulé à cause de la grève
je suis coincé dans les embouteillages et je n'arriverai pas avant {t}
la voiture ne démarre pas, la batterie est à plat
le garagiste demande 480 euros pour changer les freins
je passe te prendre {d} à {t} devant la gare
nous avons réservé deux chambres pour trois nuits
l'hôtel à {c} est complet, il faut trouver autre chose
mon passeport expire en mars et je n'ai pas encore de rendez-vous à la mairie
j'ai laissé mon écharpe dans le taxi
le parking est payant à partir de 9h
je t'attends sur le quai, côté tête de train
{n} conduit parce que j'ai bu un verre
le péage coûte plus cher que l'essence
les billets sont non remboursables mais on peut les échanger
le colis est arrivé ouvert et il manque deux pièces
je n'ai jamais reçu ma commande du 14 mars
la taille ne va pas, je vous renvoie le pantalon
le remboursement de 39,90 euros n'apparaît pas sur mon compte
la facture comporte une erreur, nous avons été comptés deux fois
je conteste l'amende de 135 euros car je n'étais pas garé à cet endroit
le devis est trop élevé pour nous, nous avons trouvé moins cher
le paiement par carte a été refusé (deux|trois) fois
je voudrais échanger le cadeau contre un bon d'achat
vous m'avez facturé un abonnement que j'ai résilié en janvier
votre livreur a laissé le paquet sous la pluie
le canapé est bien arrivé, il est encore plus beau qu'en photo
la machine à laver fait un bruit bizarre pendant l'essorage
le magasin ferme à 19h et il reste trois articles en stock
la réunion commence sans moi, je vous rejoins vers {t}
le client a signé (ce matin|hier soir) et veut démarrer lundi
je ne serai pas au bureau {d}, appelez mon collègue
nous avons perdu l'appel d'offres pour trois points
le serveur est de nouveau accessible depuis {t}
la sauvegarde de cette nuit a échoué
je n'arrive plus à me connecter au réseau depuis la mise à jour
mon mot de passe ne marche plus et je suis bloqué dehors
l'imprimante du deuxième étage n'a plus d'encre noire
j'ai corrigé les trois fautes à la page 14
la version finale sera prête avant midi
les chiffres du trimestre sont meilleurs que prévu
je démissionne et mon dernier jour sera le 30 septembre
je pose une semaine de congé en août
mon contrat se termine fin octobre et j'aimerais le prolonger
je travaille de chez moi (mardi et jeudi|{d}) cette semaine
la salle de réunion est déjà prise, on se met à la cafétéria
le stagiaire commence {d} et il lui faut un bureau
nous sommes en retard de deux semaines sur le planning
la direction a validé le budget mais pas les embauches
le fournisseur augmente ses prix de 4 % au premier janvier
mon collègue {n} reprend le dossier à partir de {d}
je n'ai pas pu ouvrir la présentation, le fichier est abîmé
votre candidature a été retenue pour un second entretien
votre profil est intéressant mais le poste est déjà pourvu
les horaires changent, on ouvre maintenant à 7h30
l'entraînement est annulé à cause du terrain gelé
le match de samedi se joue finalement à l'extérieur
il manque encore deux joueurs pour le tournoi
la cotisation du club passe à 95 euros cette année
j'apporte les boissons et {n} s'occupe du gâteau
je ne peux pas arbitrer dimanche, ma cheville est encore gonflée
la chorale répète {d} à {t} dans la petite église
les maillots sont lavés et rangés dans le vestiaire
nous avons gagné trois à un et {n} a marqué deux buts
le cours de yoga est complet mais il y a une liste d'attente
je vends mon vélo 180 euros, il est presque neuf
le barbecue est maintenu même s'il pleut
la fête commence vers 20h et vous pouvez dormir sur place
on sera douze à table dont trois végétariens
mamie fête ses quatre-vingts ans {d} et elle compte sur nous
papa a enfin vendu la maison de {c}
nous avons adopté un chiot, il s'appelle Biscuit
notre fille est née cette nuit, elle pèse 3,4 kilos
je me marie en juin et je voudrais que tu sois témoin
ton frère dort chez nous jusqu'à dimanche
ta tante a adoré les fleurs et te remercie mille fois
je garde les enfants samedi soir si ça vous arrange
le repas de famille se fera chez {n} parce que la cuisine est plus grande
tu me manques et je pense souvent à toi
je te rends tes livres {d}, promis
je t'ai fait un virement de {k} euros pour le cadeau commun
tu as laissé ton chargeur chez moi
je suis désolé pour hier, j'étais fatigué et de mauvaise humeur
ce n'est pas grave, on se verra une autre fois
je n'ai rien compris à ton dernier message
nous sommes bien rentrés, la route était dégagée
le film était nul mais le restaurant valait le détour
la boulangerie en bas de chez toi est fermée pour travaux
je suis d'accord avec tout sauf le troisième point
je refuse de payer (le|la) {w} tant que ce n'est pas réparé
votre {w} arrive {d} entre {t} et 19h
notre {w} est en réparation et personne ne sait pour combien de temps
je n'ai jamais reçu votre {w}, vous pouvez le renvoyer
leur {w} coûte {k} euros et le nôtre la moitié
(le|la) {w} ne marche plus depuis que {n} y a touché
(le|la) {w} vient d'arriver et tout est en ordre
(le|la) {w} ne sera pas là avant {d}
(le|la) {w} et (le|la) {w2} sont dans le placard du couloir
je cherche toujours (le|la) {w} et je commence à m'inquiéter
je vous rapporte (le|la) {w} {d} à {t}
j'ai rangé (le|la) {w} à la cave, derrière les valises
j'ai commandé (le|la) {w} mais rien n'arrive avant {d}
j'ai payé {k} euros pour (le|la) {w} et je le regrette
nous avons besoin de votre {w} avant {d}
nous n'avons plus besoin de (ce|cette) {w}, merci quand même
personne n'a pensé à prendre (le|la) {w}
quelqu'un a renversé du café sur (le|la) {w}
tout le monde préfère (le|la) {w} de {c}
{n} s'occupe de (ce|cette) {w} et moi de la {w2}
{n} ne veut plus entendre parler de (ce|cette) {w}
{n} n'a toujours pas rendu (le|la) {w}
{n} passe (le|la) prendre {d} vers {t}
{n} remplace la caissière {d} de bonne heure
c'est d'accord pour {d}, je serai là à {t}
c'est moi qui ai pris (le|la) {w}, je le remets {d}
ça ne marche pas, j'ai essayé trois fois
ce sera plutôt {d}, vers {t}
mon numéro de dossier est le {k}
mon nouveau numéro est le 06 12 34 56 78
mon adresse a changé, j'habite maintenant au 14 rue des Lilas
le numéro de commande est {k} et le nom est {n}
le code de l'immeuble est le {k}, deuxième étage à gauche
le digicode a changé, c'est maintenant {k}B
la porte du garage ne ferme plus et je crains un vol
la haie du fond doit être taillée avant l'été
le jardinier a coupé le mauvais arbre
les tuiles se sont envolées pendant la tempête
les volets du salon sont coincés depuis une semaine
le peintre a fini le plafond mais il reste les plinthes
l'électricien passe {d} de bonne heure, il faut que quelqu'un soit là
le maçon demande un acompte de trente pour cent
la prise derrière le frigo fait des étincelles
il n'y a plus d'eau chaude au troisième étage
il fait douze degrés dans le bureau et tout le monde a froid
il reste (deux|quatre) places pour le concert de {d}
il faudrait arroser les plantes pendant notre absence
il vaut mieux passer par {c}, la nationale est fermée
il y a une erreur de date sur l'invitation
on se retrouve {d} à {t} devant le cinéma
on a trouvé un portefeuille à ton nom dans le vestiaire
on ne pourra pas se libérer avant la fin du mois
on prend le petit déjeuner à 8h et on part à 9h précises
elle arrive par le train de {t} et il faut aller la chercher
la chasse d'eau coule sans arrêt depuis samedi
la machine à café du bureau est morte
la chaudière a été réparée mais la pression reste trop basse
la fenêtre de la salle de bain ne ferme plus bien
la clé s'est cassée dans la serrure et je n'ai pas de double
le chauffage ne sera rallumé que le 15 octobre
le locataire précédent a laissé des meubles dans la cave
le voisin se plaint du bruit de notre chien
le portail électrique reste ouvert toute la nuit
le compteur d'eau affiche une consommation anormale
le carrelage de la terrasse s'est fendu avec le gel
le toit fuit au-dessus de la chambre des enfants
le radiateur du salon fuit et le parquet gonfle
le four ne chauffe plus et j'ai douze invités ce soir
le frigo est tombé en panne et tout a dégelé
nous avons des souris dans le grenier depuis l'automne
nous cherchons un studio meublé pour notre fils étudiant
nous acceptons votre devis de 2 300 euros
nous n'avons pas d'électricité depuis {t}
nous avons vu la maison deux fois et nous voulons faire une offre
nous sommes d'accord pour un loyer de 720 euros charges comprises
nous serons absents du 3 au 17 août
nous serons dix-huit à déjeuner et il faut deux chaises hautes
nous avons bien reçu votre dossier, il est complet
nous ne vendons plus ce modèle mais le suivant sort en mai
nous vous remboursons sous dix jours ouvrés
nous avons bu du bon vin et parlé jusqu'à minuit
nous fermons à midi le 24 décembre
nous partons plus tôt parce que la neige arrive
nous avons raté la correspondance à {c}
j'ai besoin d'une attestation de domicile pour la préfecture
j'ai envoyé ma déclaration d'impôts en retard
j'ai changé de banque et mon nouveau compte est ouvert
j'ai reçu votre courrier et je ne suis pas d'accord avec le montant
j'ai payé en espèces et je n'ai pas eu de reçu
j'ai retrouvé ton bonnet sous le canapé
j'ai rêvé de toi cette nuit, c'était bizarre
j'ai obtenu mon permis du premier coup
j'ai réussi mon examen avec 15 de moyenne
j'ai raté mon bus et le prochain passe dans une heure
j'ai mis les papiers dans la boîte aux lettres
j'ai pris froid et j'ai perdu ma voix
j'ai trop de travail pour partir en week-end
j'ai deux places gratuites pour le match de rugby
j'ai lu ton texte et je l'ai trouvé très drôle
j'ai noté la date mais pas encore l'heure
j'ai appelé quatre fois sans réussir à vous joindre
j'ai entendu dire que {n} déménage à {c}
j'ai un empêchement de dernière minute
j'ai une allergie au lactose, il me faut un autre dessert
j'ai déposé plainte au commissariat hier après-midi
j'aurai vingt minutes de retard à cause d'un accident sur l'autoroute
j'arrive dans un quart d'heure avec les croissants
j'attends votre réponse depuis trois semaines
j'attends le technicien de la fibre entre 8h et 12h
j'habite au quatrième étage sans ascenseur
j'espère que tu te sens mieux et que la fièvre est tombée
j'aimerais récupérer mes affaires avant {d}
je t'envoie la recette de la tarte dès que je la retrouve
je t'attends en bas, prends ton manteau
je te dois encore 25 euros pour le taxi
je te prête ma perceuse jusqu'à dimanche
je te laisse les clés sous le pot de fleurs
je t'ai gardé une part de gâteau
je te présente mes condoléances pour ton grand-père
je te félicite, tu as bien mérité ce poste
je te confirme que la nounou garde les petits jusqu'à 23h
je vous dépose le dossier à l'accueil {d} de bonne heure
je vous rappelle que la cotisation est due avant la fin du mois
je vous recommande ce garage, ils sont honnêtes
je vous avais demandé une chambre au calme et j'ai eu la rue
je vous remercie pour votre accueil chaleureux
je vous souhaite un bon courage pour les travaux
je vous prie d'excuser l'absence de ma fille lundi dernier
je vous communique mes disponibilités : mardi, mercredi et vendredi
je renonce à ma place, donnez-la à quelqu'un d'autre
je résilie mon assurance à la date d'échéance
je refuse cette augmentation de loyer
je regrette de ne pas pouvoir accepter ton invitation
je reste à la maison pour garder le petit
je reviens de {c} et je suis crevé
je dors à l'hôtel près de l'aéroport
je passe à la pharmacie avant de rentrer
je n'ai pas d'argent sur moi, je te rembourse {d}
je n'ai pas reçu mon bulletin de salaire de mars
je n'ai plus de papier pour l'imprimante
je n'ai pas dormi à cause des travaux dans la rue
je n'ai jamais commandé ces rideaux
je ne mange ni viande ni poisson
je ne retrouve pas mes lunettes, elles sont peut-être chez toi
je ne peux pas porter de charges lourdes à cause de mon dos
je ne veux plus recevoir vos publicités
je ne viendrai pas seul, ma sœur m'accompagne
je ne suis disponible qu'après 18h
je préfère le bleu au vert pour la chambre du bébé
je prends des cours du soir en comptabilité
je propose de reporter à la rentrée
je suis bloqué à l'aéroport de {c}, mon avion a trois heures de retard
je suis d'accord pour garder votre chat pendant les vacances
je suis déçu du service et je ne reviendrai pas
je suis ravie de ma nouvelle voiture
je suis tombé à vélo mais rien de cassé
je suis convoqué au tribunal le 12 septembre
je suis inscrite au marathon et je m'entraîne tous les matins
je suis à la bibliothèque jusqu'à 17h
je suis allergique à la pénicilline
je serai en télétravail {d} et joignable par téléphone
je serai remplacé par {n} pendant mon congé
je signerai le bail {d} si tout est en ordre
je souhaite passer à temps partiel dès septembre
je trouve que le prix est raisonnable
je voudrais être payée en deux fois
je change d'école à la rentrée et je suis un peu triste
je cherche un covoiturage pour {c} {d}
je quitte le comité mais je reste membre du club
je fais des crêpes {d}, passez quand vous voulez
tu as gagné le concours de photo
tu as raison, j'aurais dû vérifier
tu peux garder le pull, il te va mieux qu'à moi
tu peux venir quand tu veux, la porte est ouverte
tu n'as rien oublié, j'ai tout vérifié
tu avais promis de rendre la tondeuse
tu devrais voir un médecin pour cette toux
tu es attendu à 9h au bureau de la directrice
tu me dois une explication
vous avez oublié de signer la dernière page
vous trouverez la clé chez le boulanger
vous n'avez pas répondu à ma réclamation du 2 mai
vous pouvez passer prendre le colis jusqu'à 19h30
vous serez payé à la livraison, pas avant
vous êtes les bienvenus chez nous à Noël
vous avez gagné un week-end pour deux à {c}
votre chien est entré dans mon jardin et a déterré les tulipes
votre demande a été refusée faute de justificatif
votre rendez-vous avec le docteur est confirmé {d} à {t}
votre fils s'est blessé au genou pendant la récréation
votre facture de {k} euros reste impayée
votre {w} est prêt, passez quand vous voulez
votre {w} nous a beaucoup plu et nous le recommandons
notre {w} change de prix à partir de {d}
notre {w} n'est pas compris dans le tarif
notre équipe est qualifiée pour la finale à {c}
notre association cherche des bénévoles pour {d}
notre réunion de copropriété a lieu {d} à {t} dans le hall
leur {w} est en vente et la visite coûte {k} euros
leur fils a eu son bac avec mention
ma voiture est chez le garagiste jusqu'à {d}
ma valise n'est pas arrivée, elle est restée à {c}
ma sœur accouche en novembre et je prends quelques jours
ma fille adore son nouveau professeur de danse
ma carte de bibliothèque est périmée
ma proposition tient toujours, réfléchis bien
ma grand-mère ne peut plus monter les escaliers
mon ordinateur portable a été volé dans le train
mon mari passera chercher le gâteau à 11h
mon père va mieux mais il reste à l'hôpital
mon fils arrête le judo et commence l'escrime
mon téléphone est cassé, écrivez-moi plutôt ici
mon abonnement a été prélevé deux fois ce mois-ci
mon avocat vous contactera au sujet du litige
mon propriétaire vend l'appartement et je dois partir
mes lunettes sont prêtes chez l'opticien
mes voisins arrosent les tomates pendant mon absence
mes parents arrivent {d} par le train de {t}
ce n'est pas moi qui ai cassé la vitre
ce serait bien de se voir avant les vacances
ce prix ne comprend pas la livraison
ce modèle n'existe plus qu'en noir
cette facture a déjà été payée le 8 février
ça fait trois fois que le livreur ne sonne pas
ça m'a fait très plaisir de te revoir
c'est une fille et elle s'appelle Jeanne
c'est {n} qui a la clé du local
c'est la deuxième relance et je perds patience
c'est fini entre nous
rien n'a été décidé pour {d}
rien ne presse, prends ton temps
personne n'est venu ouvrir malgré trois coups de sonnette
quelqu'un a pris mon parapluie par erreur
tout est prêt pour {d} sauf la musique
tout s'est bien passé chez le notaire
tous les bureaux seront fermés {d} pour inventaire
les clés de la voiture sont sur la table de l'entrée
les travaux commencent {d} et dureront trois semaines
les poubelles n'ont pas été ramassées ce matin
les enfants ont mangé et ils sont déjà au lit
les billets sont à votre nom à la caisse
les résultats seront affichés {d} à {t}
les invités arrivent vers {t} et rien n'est cuit
les photos de mariage sont magnifiques
les deux candidats conviennent mais le second est plus motivé
le tournoi d'échecs est ouvert aux débutants
le cours de {d} est remplacé par une visite
le vol de {t} part de la porte 42
le montant exact est de {k} euros et {k} centimes
le rendez-vous de {d} est avancé à {t}
le chèque de {k} euros a été refusé par la banque
le spectacle de fin d'année aura lieu dans le gymnase
le pain est commandé, il suffit de passer le prendre
le chien est perdu depuis hier soir, il porte un collier rouge
le docteur veut me revoir dans six mois
le prof a rendu les copies et j'ai eu 17
le chef est content mais il veut un résumé d'une page
le bébé dort, ne sonnez pas
le gardien part à la retraite et nous faisons une collecte
le jury a choisi mon projet
le serveur sera coupé {d} de {t} à minuit
le dossier {k} est incomplet, il manque une signature
le wifi de l'hôtel ne marche que dans le hall
le train est bondé et je voyage debout
il pleut dans le garage et les cartons sont mouillés
il a neigé toute la nuit et la route est fermée
il reste du gratin dans le frigo
il manque {k} euros dans la caisse
il ne reste plus que deux exemplaires
il est interdit de se garer dans la cour {d}
on déménage {d} et on a besoin de bras
on a changé d'avis pour la couleur du salon
on t'attend pour couper le gâteau
on a oublié le doudou chez vous
elle a accouché à {t}, tout le monde va bien
elle ne travaille plus ici depuis avril
{n} et moi venons à vélo
{n} vous remplacera au guichet {d}
{n} a perdu sa carte de cantine
{n} a la varicelle et reste à la maison jusqu'à {d}
{n} refuse de signer sans voir (le|la) {w}
{n} prépare un discours, ne dis rien
{n} propose de prêter sa voiture pour aller à {c}
{n} n'est pas venu au cours de piano
(le|la) {w} a coûté moins cher que (le|la) {w2}
(le|la) {w} se trouve dans le tiroir du bas
(le|la) {w} ne rentre pas dans le coffre
(le|la) {w} a disparu pendant le déménagement
(le|la) {w} ne correspond pas à la description
(le|la) {w} me convient, je vous fais le virement {d}
chaque {w} coûte {k} euros, livraison comprise
sans votre {w}, nous ne pouvons rien faire
il ne faut pas déplacer (le|la) {w} avant {d}
pour {d} c'est trop tard, disons plutôt {d}
je me suis trompé de {w}, désolé
le magasin était déjà fermé, dommage
(le|la) {w} fonctionne de nouveau, c'est une bonne nouvelle
j'ai perdu (le|la) {w} entre {c} et {c}
j'ai prêté (le|la) {w} à {n} et je ne l'ai plus revu
j'ai vendu {k} billets pour (le|la) {w}
j'ai rempli le formulaire {k} et je l'ai déposé {d}
j'ai fait réparer (le|la) {w} pour {k} euros
j'ai gagné {k} euros à la tombola de {d}
j'ai choisi (le|la) {w} plutôt que (le|la) {w2}
j'ai dû annuler (le|la) {w} parce que {n} est tombé malade
j'apporterai (le|la) {w} {d} si personne ne s'y oppose
j'emmène {n} chez le médecin {d} à {t}
j'échange mon tour avec {n} {d}
je compte acheter (le|la) {w} avant {d}
je donne (le|la) {w} à qui veut, il faut juste venir {d}
je garde (le|la) {w} jusqu'à {d}, après je jette tout
je laisse (le|la) {w} chez {n} à {c}
je loue (le|la) {w} pour {k} euros par mois
je me suis inscrit pour {d} avec {n}
je n'ai pas les moyens de payer {k} euros d'un coup
je n'ai trouvé ni (le|la) {w} ni (le|la) {w2}
je ne comprends pas pourquoi (le|la) {w} coûte {k} euros
je ne connais pas {n} mais on m'en a dit du bien
je ne suis pas libre {d}, plutôt la semaine d'après
je ne viendrai à {c} que si {n} vient aussi
je passe {d} vers {t} pour (le|la) {w}
je pars à {c} {d} et je rentre quand j'aurai fini
je peux venir {d} mais pas avant {t}
je règle les {k} euros {d}, promis
je repeins (le|la) {w} en bleu {d}
je serai à {c} {d} avec {n}
je te montre (le|la) {w} {d}, tu vas rire
je t'appelle {d} après {t}
je voudrais {k} exemplaires pour {d}
je vous attends {d} à {t}, au premier étage
je vous dois {k} euros et je les apporte {d}
je vous envoie (le|la) {w} par la poste {d}
je vous laisse (le|la) {w} à l'accueil, au nom de {n}
je vous propose {d} à {t} ou bien à {t}
je vous rends (le|la) {w} puisque la taille ne va pas
nous attendons toujours (le|la) {w} promis par {n}
nous comptons {k} inscrits pour {d}
nous devons décider pour (le|la) {w} avant {d}
nous fermons {d} à {t} au lieu de {t}
nous manquons de bénévoles pour (le|la) {w} de {d}
nous partons de {c} {d} à {t}
nous payons {k} euros de charges et rien n'est réparé
nous avons déménagé à {c}, au numéro {k}
nous avons remplacé (le|la) {w} par (le|la) {w2}
nous avons accueilli {k} visiteurs à {c}
nous serons {k} pour (le|la) {w}
notre {w} a été choisi par {n}
notre {w} ne peut pas attendre {d}
notre train arrive à {c} vers {t}
votre {w} a été livré chez {n} par erreur
votre {w} dépasse de {k} centimètres la limite autorisée
votre {w} sera facturé {k} euros
votre {w} manque au dossier {k}
votre place est réservée pour {d}, rangée {k}
votre solde est de {k} euros et non de {k}
mon {w} et ma {w2} ont disparu {d}
mon oncle {n} vient de {c} pour (le|la) {w}
mon vol part de {c} à {t} et arrive {d}
ma collègue {n} connaît bien (le|la) {w}
ma nouvelle adresse est {k} avenue de {c}
tu as oublié (le|la) {w} chez {n}
tu dois {k} euros à {n} pour (le|la) {w}
tu peux prendre (le|la) {w} {d}, je n'en ai pas besoin
tu trouveras (le|la) {w} sous (le|la) {w2}
vous avez jusqu'à {d} pour payer les {k} euros
vous avez promis (le|la) {w} pour {d} et rien n'est venu
vous deviez rappeler {n} avant {t}
vous ne pouvez pas laisser (le|la) {w} dans le couloir
vous pouvez joindre {n} {d} entre {t} et {t}
ils nous ont livré {k} chaises au lieu de {k}
il faut {k} signatures avant {d}
il faut rendre (le|la) {w} à {n} {d}
il n'y a plus de place pour {d}, seulement pour {d}
il y a {k} personnes sur la liste et {n} n'y figure pas
on a élu {n} présidente du comité
on se voit {d} à {c} pour parler (du|de la) {w}
on vous attend {d} à {t} avec (le|la) {w}
on fête (le|la) {w} {d} chez {n}
elle demande {k} euros pour (le|la) {w}
{n} a trouvé (le|la) {w} en ligne pour {k} euros
{n} a été embauchée à {c} et commence {d}
{n} apporte la salade, {n} la boisson et moi le dessert
{n} arrive {d} à {t}, quai {k}
{n} s'est fâché avec {n} à cause (du|de la) {w}
{n} sera opéré {d} à {c}
{n} te cherche partout pour (le|la) {w}
{n} vend (le|la) {w} {k} euros à débattre
c'est {n} qui paie (le|la) {w}
c'est {k} euros par personne, à régler avant {d}
ce sera {d} à {t}, salle {k}
(le|la) {w} a été volé {d} devant la gare de {c}
(le|la) {w} contient {k} erreurs
(le|la) {w} dure plus longtemps que prévu, jusqu'à {t}
(le|la) {w} est à retirer chez {n}, au {k} rue du Moulin
(le|la) {w} ne vaut pas {k} euros
(le|la) {w} passe de {k} à {k} euros
(le|la) {w} reste chez nous tant que {n} n'a pas payé
(ton|ta) {w} est resté dans ma voiture
(ton|ta) {w} me plaît beaucoup, surtout la fin
les {w}s sont bien arrivés, il y en a {k}
les {k} {w}s sont dans l'entrée
la commande {k} partira {d}
la facture {k} a été réglée {d}
la visite (du|de la) {w} est prévue {d} à {t}
la salle {k} est libre {d} à partir de {t}
le colis {k} est bloqué à {c}
le paiement de {k} euros arrivera {d}
le train de {c} arrive à {t}, voie {k}"""
