"""More of what people tell each other."""

CLAUSES = """la chorale répète {d} à {t} dans la salle du bas
la chorale cherche deux ténors
la récolte est bonne cette année
la vache a vêlé cette nuit
la moissonneuse est en panne et l'orage arrive
la ruche est vide
la clôture est tombée et les moutons sont sur la route
la pompe du puits ne marche plus
la cave est inondée
la citerne est presque vide
la péniche part {d} de {c}
la marée est haute à {t}
la piste est fermée à cause du vent
la télécabine ne tourne pas {d}
la route de {c} est barrée
la déviation passe par {c}
la caisse enregistreuse est bloquée
la vitrine est cassée
la balance affiche n'importe quoi
la peinture n'est pas sèche
la dalle doit sécher trois jours
la grue arrive {d}
la toiture sera finie avant {d}
la pose de la cuisine prend deux jours
la bétonnière est chez {n}
la scie est mal réglée
la cliente veut voir un autre tissu
la robe est prête pour l'essayage
la retouche coûte {k} euros
la coiffeuse est en congé jusqu'à {d}
la kiné ne prend plus de nouveaux patients
la prise de sang se fait à jeun
la cicatrice est propre
la perfusion est terminée
la patiente du lit {k} a bien dormi
la greffe a réussi
la sage-femme passe {d}
la maîtresse est absente
la récréation est annulée à cause de la pluie
la note de mon exposé est très bonne
la bourse est versée {d}
la rentrée a lieu {d} à {t}
la thèse avance bien
la soutenance est fixée {d} à {t}
la bibliothèque ferme à {t}
la garderie est fermée {d}
la colonie part {d} de {c}
la partie commence à {t}
la balle est perdue
la finale se joue à {c}
la licence coûte {k} euros
la salle de sport est en travaux
la guitare est désaccordée
la tournée passe par {c}
la scène est trop petite
la répétition générale est {d} à {t}
la première a été un triomphe
la bande-annonce est en ligne
la maquette est presque finie
la fonction renvoie une erreur
la base de données est pleine
la requête met dix secondes
la machine virtuelle ne répond plus
la version {k} corrige le problème
la mise en ligne est prévue {d}
la licence du logiciel expire {d}
la souris ne répond plus
la prise réseau {k} est morte
la borne wifi est dans le couloir
la clé du coffre est chez {n}
la serrure est changée
la concierge a ton paquet
la boîte aux lettres déborde
la minuterie de l'escalier ne marche plus
la porte du hall reste ouverte
la charge de mars est de {k} euros
la quittance est dans ta boîte
la visite de l'appartement est {d} à {t}
la signature chez le notaire est {d}
la banque a accepté le prêt
la banque demande une pièce de plus
la TVA n'est pas comprise
la remise est de dix pour cent
la somme est de {k} euros
la plainte est classée
la partie adverse propose un accord
la médiation a échoué
la cour a rejeté l'appel
la mairie a donné son accord
la préfecture n'a pas répondu
la carte grise est arrivée
la vignette n'est plus valable
la vidange est faite
la pièce arrive {d} au garage
la révision coûte {k} euros
la remorque est attelée
la palette {k} est abîmée
la tournée finit à {t}
la cargaison est partie de {c}
le quai {k} est bloqué
le camion est chargé
le chargement sera prêt à {t}
le tachygraphe est en panne
le douanier veut la facture
le conteneur arrive {d} à {c}
le carton {k} est vide
le fournisseur augmente ses prix
le stock est à zéro
le magasin ouvre dimanche
le rayon est vide
le lave-linge est livré {d}
le tissu vient de {c}
le bijou est réparé
le cadre est trop grand
le bouquet coûte {k} euros
le gâteau sera au chocolat
le menu est à {k} euros
le cuisinier a démissionné
le four chauffe trop
le poisson arrive {d}
le vin est bouchonné
le café n'a plus de lait
le traiteur annule
le buffet est pour {k} personnes
le mariage est en juin à {c}
le témoin s'appelle {n}
le baptême a lieu {d} à {t}
le cousin de {n} arrive {d}
le petit a sa première dent
le petit tousse depuis deux jours
le petit dort enfin
le chien a mangé mes chaussures
le chien doit être vacciné {d}
le chat est chez le vétérinaire
le lapin s'est échappé
le cheval boite
le poulailler est fermé
le voisin du dessus fait trop de bruit
le voisin a coupé ma haie
le gardien est en vacances jusqu'à {d}
le facteur n'est pas passé
le ramonage est prévu {d}
le chauffage collectif redémarre {d}
le compteur est relevé {d}
le parking est plein
le vélo est réparé
le pneu est crevé
le pare-brise est fendu
le moteur chauffe
le covoiturage part à {t} de {c}
le tram est à l'arrêt
le train de {t} est supprimé
le ferry part à {t}
le vol a deux heures de retard
le visa est accordé
le passeport est périmé
le guide parle français
le refuge est complet {d}
le camping ouvre en avril
le matelas est trop mou
le petit-déjeuner est compris
le spectacle est complet
le concert est reporté {d}
le chef d'orchestre est {n}
le disque sort {d}
le film m'a fait pleurer
le livre est épuisé
le manuscrit est chez l'éditeur
le chapitre {k} est à refaire
le rapport fait {k} pages
le devoir est à rendre {d}
le professeur d'anglais est malade
le contrôle porte sur le chapitre {k}
le bus scolaire ne passe pas {d}
le goûter est offert
le carnet est à signer
le stage dure six semaines
le jury a choisi {n}
le concours est dans {k} jours
le recruteur rappelle {d}
le poste est pourvu
le salaire est de {k} euros
le contrat commence {d}
le préavis est d'un mois
le comité se réunit {d} à {t}
le vote est reporté
le quorum n'est pas atteint
le budget est voté
le procès est renvoyé {d}
le juge a tranché
le testament est ouvert {d}
le dossier {k} est complet
le formulaire {k} est introuvable
le délai est dépassé
le chèque est parti ce matin
le virement est revenu
le taux est de trois pour cent
le solde est réglé
le serveur {k} est tombé à {t}
le certificat est renouvelé
le script tourne depuis deux heures
le module est cassé
le ticket {k} est fermé
le déploiement est bloqué
le correctif est en test
le mot de passe a changé
le site est revenu
le robot est coincé sous le lit
le toner est commandé
les clés du local sont sous le pot
les papiers sont signés
les billets sont pris pour {c}
les photos du mariage sont prêtes
les résultats sont bons
les analyses sont normales
les points de suture partent {d}
les béquilles sont à rendre {d}
les enfants ont adoré {c}
les enfants sont rentrés trempés
les élèves de {n} ont gagné
les parents sont attendus à {t}
les livres sont à rendre avant {d}
les inscriptions ferment {d}
les joueurs se retrouvent à {t}
les maillots sont lavés
les places sont au deuxième rang
les répétitions reprennent {d}
les fraises sont mûres
les pommes de terre sont plantées
les œufs sont à {k} centimes
les foins commencent {d}
les abeilles sont agressives
les loups sont revenus près de {c}
les pneus neige sont montés
les freins sont à changer
les ouvriers arrivent à {t}
les fenêtres sont commandées
les plans sont refaits
les échafaudages restent jusqu'à {d}
les poutres sont pourries
les charges augmentent de {k} euros
les locataires partent {d}
les voisins sont d'accord
les ordures passent {d}
les travaux du hall durent un mois
les horaires changent {d}
les soldes commencent {d}
les clients de {c} sont contents
les ventes ont baissé
les comptes sont bons
les chiffres de mars sont faux
les tests sont verts
les journaux d'erreur sont vides
les serveurs de {c} sont lents
les avocats de {n} demandent un délai
les témoins sont entendus {d}
les bagages sont restés à {c}
les routes sont gelées
les douaniers ont tout ouvert
j'ai trouvé un studio à {c}
j'ai signé le bail ce matin
j'ai raté le train de {t}
j'ai raté mon permis
j'ai réussi mon permis du premier coup
j'ai oublié mon cartable chez {n}
j'ai oublié le pain
j'ai perdu ma bague à la piscine
j'ai perdu la facture {k}
j'ai retrouvé ton écharpe
j'ai cassé ton vase, pardon
j'ai réparé la radio de {n}
j'ai vendu la moto {k} euros
j'ai acheté des places pour {d}
j'ai arrêté de fumer
j'ai commencé la natation
j'ai grossi de deux kilos
j'ai mal à l'épaule
j'ai pris rendez-vous {d} à {t}
j'ai vu le médecin, tout va bien
j'ai revu {n} à {c}
j'ai croisé ton frère au marché
j'ai parlé à {n} de notre idée
j'ai parlé au directeur et c'est oui
j'ai vérifié, le compte est juste
j'ai relu le contrat et la clause {k} me gêne
j'ai corrigé la page {k}
j'ai installé la mise à jour
j'ai redémarré la machine et ça marche
j'ai planté douze tomates
j'ai tondu la pelouse
j'ai rentré les chaises
j'ai fermé les volets à cause du vent
j'ai laissé la clé sous le paillasson
j'ai laissé un double chez {n}
j'ai mis de l'argent de côté
j'ai mis la table pour huit
j'ai payé ta part
j'ai payé {k} euros de trop
j'ai démissionné hier
j'ai eu une augmentation
j'ai eu la grippe
j'ai un entretien {d} à {c}
j'ai un pneu crevé
j'ai deux places en trop pour {d}
j'ai hâte de vous voir {d}
j'ai peur du dentiste
j'ai honte de mon retard
j'ai confiance en toi
j'ai besoin de repos
j'ai besoin de {k} euros avant {d}
j'ai l'impression que ça fuit encore
j'ai rendez-vous à {t} et je ne peux pas décaler
j'aime beaucoup ton idée
j'attends un bébé pour septembre
j'attends toujours le remboursement de {k} euros
j'arrive {d} par le train de {t}
j'arriverai avec dix minutes de retard
j'habite maintenant à {c}
j'hésite entre les deux devis
j'organise un repas {d} à {t}
j'accepte la place de gardien
j'emporte la tente et le réchaud
j'enseigne à {c} depuis la rentrée
j'espère que le voyage s'est bien passé
j'étais malade et je n'ai pas pu prévenir
je déménage à {c} fin juin
je change de numéro {d}
je cherche un covoiturage pour {c}
je cherche du travail dans la région
je garde ton chien avec plaisir
je garde mon petit-fils {d}
je passe à {c} {d} et j'aimerais te voir
je passe te prendre à {t}
je passerai à la mairie demain
je reste au lit aujourd'hui
je reste chez {n} jusqu'à {d}
je reprends le travail {d}
je reprends la natation {d}
je quitte le comité à la fin de l'année
je renonce à mon poste de trésorier
je retire mon offre
je maintiens mon offre de {k} euros
je monte mon prix à {k} euros
je prends le lot pour {k} euros
je prends la chambre du fond
je prends des vacances à partir de {d}
je paierai {d}, sans faute
je te rembourse {d}
je te rejoins à {c} {d}
je te cherche partout
je te prête ma tente
je te laisse ma place
je te félicite, tu l'as mérité
je te demande pardon pour hier
je te confirme {d} à {t}
je vous apporte les papiers {d}
je vous attends à l'accueil
je vous envoie les chiffres ce soir
je vous laisse décider
je vous réserve la table de {t}
je vous propose {k} euros et la livraison
je vous dérange pour une fuite au plafond
je ne fume plus
je ne conduis pas la nuit
je ne connais pas l'adresse de {n}
je ne comprends pas la question {k}
je ne trouve pas la salle
je ne retrouve plus la clé de la cave
je ne supporte plus le bruit
je ne signerai pas ce contrat
je ne pourrai pas jouer {d}
je ne rentre pas manger à midi
je ne veux pas de dispute
je n'étais pas à {c} ce jour-là
je n'ai pas fini mes devoirs
je n'ai pas de voiture {d}
je n'ai pas été payé en mars
je n'ai rien cassé
je n'ai rien contre ton idée
je n'ai jamais commandé ce produit
je n'oublierai pas les bougies
je suis admis à l'université de {c}
je suis arrivé premier
je suis bloqué à {c} par la neige
je suis chez le garagiste
je suis convoqué {d} à {t}
je suis d'astreinte {d}
je suis élu trésorier
je suis enceinte de trois mois
je suis fâché contre {n}
je suis guéri
je suis intéressé par le poste
je suis invité chez {n} {d}
je suis sur place à partir de {t}
je suis tombé de l'échelle
je suis végétarien
je viens avec {n} et les enfants
je viendrai avec un dessert
je voyage avec {n} jusqu'à {d}
nous avons choisi le carrelage gris
nous avons choisi un prénom
nous avons reçu {k} candidatures
nous avons retrouvé votre chat
nous avons une fuite au sous-sol
nous avons gagné le tournoi de {c}
nous cherchons un gardien
nous embauchons deux serveurs
nous fêtons nos vingt ans de mariage
nous arrivons {d} vers {t}
nous serons {k} à table
nous serons six au lieu de quatre
nous sommes rentrés de {c}
nous sommes complets {d}
nous sommes contents de {n}
nous regrettons de ne pas pouvoir venir
nous renonçons à la vente
nous refusons le devis
nous remboursons les {k} euros {d}
nous reprenons les cours {d}
nous vendons la maison de {c}
nous vous attendons {d} à {t}
nous vous remercions de votre patience
nous n'avons plus de chambre {d}
nous n'acceptons pas les chiens
nous ne livrons pas à {c}
on a gagné le gros lot à la tombola
on a trouvé un médecin
on a dormi comme des loirs
on a décidé de rester à {c}
on a perdu {n} dans la foule
on fait un barbecue {d}
on fait une collecte pour {n}
on joue à domicile {d}
on mange à {t}
on ne sera que trois
on prend la route à {t}
on se retrouve devant la gare de {c}
on vous garde une part de gâteau
ça sent le gaz dans l'escalier
ça fait trois fois que je rappelle
ça me fait très plaisir
ça ne me convient pas
ça se passera bien
c'est moi qui apporte le vin
c'est à {n} de jouer
c'est la faute du livreur
c'est une fille et elle s'appelle {n}
c'est le meilleur repas de ma vie
ce n'est pas mon écriture
ce n'est que partie remise
c'était un plaisir de vous recevoir
elle a eu son bac avec mention
elle a démissionné
elle arrive de {c} à {t}
elle ne mange pas de noix
elle sort de l'hôpital {d}
elle t'attend à {t}
il a plu toute la semaine
il a eu un accident sans gravité
il a retrouvé du travail à {c}
il ne viendra pas {d}
il part à la retraite {d}
il reste trois places
il reste {k} cartons à livrer
il manque la page {k}
il manque ta signature
il faut venir avec des bottes
il faut une pièce d'identité
il faut rappeler {n} avant {t}
il faut changer le filtre
il fait moins dix à {c}
il vaut mieux attendre {d}
il y a une coupure d'eau {d}
il y a une place libre à côté de {n}
il y a une erreur de {k} euros
il y a du verglas
il y a eu un vol au bureau
il n'y a plus de places pour {d}
ils ont accepté notre offre
ils ont coupé l'électricité à {t}
ils viennent de {c} exprès
ils se marient {d}
mon patron est d'accord pour {d}
mon mari est hospitalisé à {c}
mon fils entre au collège
mon train arrive à {t}
mon téléphone est cassé, il faut m'écrire
mon ordinateur est infecté
mon compte est à découvert
mon colocataire part {d}
mon grand-père fête ses cent ans {d}
mon équipe est prête
mon dossier est incomplet
mon réveil n'a pas sonné
ma voiture est restée à {c}
ma fille est malade, elle reste à la maison
ma mère va mieux
ma femme a lancé sa boutique
ma chaudière est tombée en panne
ma commande {k} n'est jamais arrivée
ma chambre sent le tabac
ma douche est froide
ma retraite commence {d}
mes parents fêtent leurs noces d'or
mes clients attendent
mes notes ont remonté
mes lunettes sont chez toi
mes valises sont perdues
ton frère a appelé
ton vélo est chez {n}
ton plat était délicieux
ton devis est trop cher
ton fils a bien travaillé
ta lettre est arrivée
ta voiture gêne le portail
ta chambre est prête
tes clés sont sur la table
tu as laissé ton parapluie
tu as le poste
tu peux dormir ici {d}
tu me manques
tu seras remboursé {d}
votre colis est au dépôt de {c}
votre voiture est réparée
votre fils s'est battu
votre fille a de la fièvre
votre table est réservée à {t}
votre dossier est accepté
votre place est la {k}
votre offre nous intéresse
votre loyer de {k} euros est en retard
votre chat est chez moi
vos lunettes sont prêtes
vos billets sont au guichet
vous êtes invités {d}
vous êtes attendu à {t}
vous avez oublié de signer
vous m'avez compté {k} euros de trop
vous pouvez commencer {d}
{n} a accouché d'un garçon
{n} a cassé la vitre
{n} a eu son permis
{n} a gagné la course de {c}
{n} a laissé un mot pour toi
{n} a quitté l'entreprise
{n} a réservé la salle {d}
{n} a besoin d'un coup de main {d}
{n} conduit le bus {d}
{n} doit {k} euros à {n}
{n} est de garde {d}
{n} est le nouveau président
{n} est reparti à {c}
{n} est sorti de l'hôpital
{n} et moi on se marie
{n} fait une surprise à {n}
{n} garde les enfants {d}
{n} joue à {c} {d}
{n} me remplace {d}
{n} ne répond plus au téléphone
{n} ne veut plus venir
{n} passera à {t}
{n} prend sa retraite
{n} s'occupe des boissons
{n} sera en retard {d}
{n} te salue
{n} t'a cherché partout
{n} viendra avec la remorque
(le|la) {w} a coûté {k} euros
(le|la) {w} a été refusé
(le|la) {w} appartient à {n}
(le|la) {w} attend sur le palier
(le|la) {w} commence mal
(le|la) {w} est à {n}
(le|la) {w} est à vendre {k} euros
(le|la) {w} est au nom de {n}
(le|la) {w} est presque fini
(le|la) {w} est resté chez {n}
(le|la) {w} n'est pas à la bonne adresse
(le|la) {w} ne sera pas prêt {d}
(le|la) {w} nous a beaucoup plu
(le|la) {w} part {d} pour {c}
(le|la) {w} plaît à tout le monde
(le|la) {w} sera livré {d} à {t}
(mon|ma) {w} a disparu
(mon|ma) {w} est chez le réparateur
(mon|ma) {w} est à {c}
(ton|ta) {w} est prêt
(notre|votre) {w} commence à {t}
(notre|votre) {w} est accepté
(notre|votre) {w} est dans le couloir
(un|une) {w} manque
j'ai laissé (le|la) {w} chez {n}
j'ai oublié (le|la) {w} à {c}
j'ai vendu (le|la) {w} {k} euros
j'ai réservé (le|la) {w} pour {d}
j'apporte (le|la) {w} {d}
je rends (le|la) {w} {d}
je refuse (le|la) {w}
je préfère (le|la) {w} de {n}
je vous laisse (le|la) {w} à l'accueil
nous cherchons (un|une) {w} pour {d}
nous n'avons plus de {w}s
nous refusons (le|la) {w} de {n}
on a volé (le|la) {w} de {n}
on se voit {d} pour (le|la) {w}
personne n'a vu (le|la) {w}
personne ne veut (du|de la) {w}
tout le monde attend (le|la) {w}
tout est prêt pour (le|la) {w}
vous recevrez (le|la) {w} {d}
sans (le|la) {w} on ne peut rien faire"""
