"""What more people tell each other by mail: at work, at school, at home, on the road."""

CLAUSES = """je ne peux pas venir {d}
je ne pourrai pas venir {d}, j'ai un empêchement
je serai en retard de (dix|quinze|vingt) minutes
j'arrive dans (cinq|dix|trente) minutes
je suis en route et j'arrive vers {t}
je suis bien arrivé à {c}
je suis malade et je reste au lit aujourd'hui
je rentre tard ce soir, ne m'attendez pas pour souper
je passe te chercher à {t}
je t'appelle en sortant du travail
je te rappelle dès que j'ai une minute
je te réponds demain, promis
je m'en occupe {d}
je n'ai pas le temps cette semaine
je n'ai pas encore reçu de réponse
je n'ai pas encore décidé
je n'ai pas compris la consigne
je n'ai rien reçu
je ne sais pas encore si je viens
je ne trouve plus mes clés
je suis d'accord
je suis partant pour {d}
je suis pris {d} mais libre le lendemain
je vais bien, ne vous inquiétez pas
je pense à vous
je vous embrasse tous
on mange à {t}, ne soyez pas en retard
on se voit {d} chez {n}
on part à {t} pile
on t'attend à la gare
c'est bon pour moi
c'est d'accord pour le prix
c'est trop cher pour nous
c'est noté, à {d}
ça me va très bien
tout est réglé
tout est en ordre de mon côté
la réunion est annulée
la réunion est reportée à {d}
la réunion de {t} est avancée d'une heure
le rendez-vous de {d} tient toujours
le rendez-vous est annulé, le docteur est malade
le contrôle de maths porte sur les chapitres 3 et 4
les élèves doivent apporter une règle et un compas
la classe part en forêt {d}, prévoyez des bottes
votre fille a oublié son goûter et ses lunettes
votre fils n'a pas rendu son devoir de français
votre fils progresse bien en lecture
le carnet doit être signé avant {d}
la photo de classe est prévue {d} à {t}
les bulletins seront distribués {d}
la cour de récréation est fermée à cause du verglas
le conseil de classe commence à {t} en salle {k}
la cantine servira un repas froid {d}
nous cherchons deux parents pour accompagner la sortie
ma fille a raté le bus et arrivera à la deuxième heure
mon fils a perdu son bonnet bleu à la garderie
ma fille ne mange pas de porc
il a de la fièvre depuis cette nuit
elle a vomi ce matin, je la garde à la maison
la nounou est malade et je dois rentrer plus tôt
le camion est en panne sur l'autoroute près de {c}
le camion est chargé et je pars à {t}
la remorque a un pneu crevé
j'ai livré les {k} palettes à {c}
je suis bloqué à la douane depuis trois heures
je dors sur une aire de repos cette nuit
le client n'était pas là pour la livraison
le bon de livraison n'est pas signé
il manque deux palettes et un carton est écrasé
la route est coupée par la neige, je fais demi-tour
le quai de déchargement est occupé jusqu'à {t}
mon tachygraphe est en panne
l'audience est fixée {d} à {t}
l'audience est renvoyée au mois prochain
le tribunal nous a donné raison
la partie adverse demande un délai
j'ai déposé les conclusions ce matin au greffe
votre dossier est entre les mains du juge
il me faut l'original signé avant {d}
le notaire attend encore le certificat
mon client refuse la transaction
nous faisons appel du jugement
le bail se termine le 31 mars et ne sera pas renouvelé
la provision de 1 200 euros n'est pas arrivée
le procès-verbal contient une erreur de date
le patient de la chambre {k} peut sortir {d}
le patient a bien dormi et n'a plus de douleurs
la prise de sang est prévue {d} à jeun
les résultats de la radio sont normaux
le pansement doit être changé tous les deux jours
je remplace {n} cette nuit
j'échange ma garde de {d} contre celle de {n}
il manque une infirmière pour la nuit
le docteur passe après {t}
la pharmacie n'a plus ce médicament
ma tension est trop haute depuis une semaine
j'ai mal au genou depuis ma chute
j'ai la grippe et je ne sors pas avant {d}
je dois passer une radio de l'épaule
je suis à jeun et j'attends mon tour
le vaccin se fait en deux fois
mon opération est avancée à {d}
le dentiste m'a arraché deux dents
j'ai oublié mon rendez-vous d'hier, toutes mes excuses
le cours de maths était trop dur
j'ai eu 14 à l'oral d'anglais
je suis collé samedi matin
je peux pas venir, mes parents veulent pas
je ramène la console et des chips
j'ai plus de batterie, je t'écris de l'ordi
le prof est pas venu alors on a rien fait
la soirée est chez {n} finalement
y a plus de place dans la voiture de {n}
j'ai cassé mon portable en tombant du skate
on a perdu mais on s'est bien marrés
ma mère est d'accord pour que je dorme chez toi
je te rends ton sweat {d}
mon exposé sur les volcans est fini
la pompe à chaleur consomme deux fois trop
le plan de la charpente comporte une erreur à la cote {k}
j'ai refait les calculs et la poutre est trop courte
la pièce est usée et il faut la changer
j'ai démonté le moteur, le joint est mort
mes petits-enfants arrivent {d} et le grenier n'est pas prêt
ma femme ne veut plus bouger de {c}
la retraite me laisse du temps pour le potager
les tomates ont gelé cette nuit
j'ai récolté douze kilos de pommes de terre
le compteur électrique saute quand on allume le four
la cave sent le moisi depuis l'orage
l'eau est coupée dans tout le quartier jusqu'à {t}
le mur du fond se fissure
la gouttière déborde dès qu'il pleut
le carreleur a posé les carreaux à l'envers
l'échafaudage reste jusqu'à {d}
le plombier a oublié sa pince chez nous
le chantier s'arrête pendant les congés
la peinture n'est pas sèche, ne touchez pas la porte
les fenêtres sont livrées {d} et posées le lendemain
le parquet grince dans toute la chambre
il y a une fourmilière sous la terrasse
le chien du voisin a encore aboyé toute la nuit
la voisine du deuxième a fait une chute dans l'escalier
les nouveaux voisins sont charmants
il y a des voleurs dans le quartier, fermez bien vos portes
quelqu'un se gare toujours devant mon garage
ma boîte aux lettres a été forcée
j'ai un colis pour vous à la maison
votre chat dort sur mon balcon
la fête des voisins aura lieu {d} dans la cour
je fais des confitures, passez en prendre un pot
la concierge est en congé jusqu'à {d}
les poubelles jaunes passent {d}
le local à vélos est plein
la buanderie est réservée {d} à partir de {t}
le build échoue depuis la dernière modification
le test {k} ne passe plus sur ma machine
la migration est terminée et tout fonctionne
j'ai corrigé le bug de la page de connexion
la base de données est pleine à 95 %
le certificat expire {d}
la mise en production est reportée à {d}
le serveur redémarre toutes les deux heures
l'API renvoie une erreur {k}
j'ai fusionné la branche ce matin
ma revue de code est faite, il reste trois remarques
le mot de passe du wifi est écrit au tableau
la réunion d'équipe passe à {t}
le disque dur a lâché et la sauvegarde date de lundi
l'écran du poste {k} reste noir
je travaille de la maison {d}
la boutique sera fermée {d} pour inventaire
votre commande {k} est prête en magasin
nous sommes en rupture de stock jusqu'à {d}
l'article existe aussi en vert et en gris
la promotion se termine {d}
la caisse était fausse de {k} euros hier soir
le représentant passe {d} avec les échantillons
la vitrine a été brisée pendant la nuit
le terminal de paiement ne marche plus
je ne fais pas crédit, désolé
les soldes commencent {d} à {t}
le four à pain est en réparation
il nous reste dix-huit bouteilles en cave
nous livrons à domicile à partir de 40 euros
votre bouquet sera livré {d} avant midi
votre retouche est terminée, c'est 15 euros
la robe est trop longue de trois centimètres
le traiteur peut servir quatre-vingts personnes
il me faut les chiffres avant {t}
il me faut une réponse {d} au plus tard
le client s'impatiente et veut une date
le budget est dépassé de {k} euros
le contrat est signé des deux côtés
la présentation dure vingt minutes, pas plus
le rapport est trop long, coupez-le de moitié
je veux vous voir dans mon bureau à {t}
le comité a repoussé le projet
nous embauchons trois personnes en janvier
la prime sera versée en décembre
les notes de frais sont à rendre avant {d}
votre demande de congé est acceptée
votre demande de congé est refusée car l'équipe est trop réduite
{n} part à la retraite {d} et nous lui offrons un vélo
{n} est absent jusqu'à {d}, voyez avec moi
{n} prend la relève pendant mes vacances
{n} a réussi son examen
{n} vient d'avoir une petite fille
{n} est à l'hôpital mais rien de grave
{n} nous rejoint à {t}
{n} n'a pas encore payé sa part
{n} n'est plus à cette adresse
{n} m'a donné votre adresse
{n} passe le bonjour
{n} et {n} se marient à {c}
{n} a oublié son parapluie chez nous
{n} t'attend au café à {t}
{n} cherche un appartement à {c}
{n} ne boit pas d'alcool
{n} amène sa guitare {d}
{n} s'est trompé de jour
{n} garde la boutique {d}
{n} joue dans l'équipe de {c} maintenant
le souper est à {t} chez {n}
le souper de {d} est annulé à cause de la tempête
le déneigement n'est pas passé dans notre rue
j'ai manqué la dernière navette, je couche à l'hôtel
j'ai magasiné un nouveau divan en fin de semaine
mon char est au garage jusqu'à {d}
le chalet est libre toute la fin de semaine
on a eu trente centimètres de neige
je suis rendue à {c}
la garderie ferme plus tôt {d}
le cégep est en grève
la cabane à sucre est réservée pour {d}
ma blonde a trouvé une job à {c}
mon chum est tombé malade
le loyer augmente de septante francs par mois
j'ai payé nonante euros pour le plein
je te téléphone tantôt
mon GSM est tombé dans l'eau
la ducasse commence {d}
mon natel ne capte pas en montagne
l'abonnement de train coûte {k} francs
le col est fermé, on passe par {c}
la poste ferme à {t}
nous skions à {c} jusqu'à {d}
les remontées sont arrêtées à cause du vent
la fondue est prête, il ne manque que le pain
la commune refuse le permis de construire
le bourgmestre a promis de réparer la route
la préfecture a perdu mon dossier
ma carte de séjour arrive à échéance en mai
l'ambassade m'a donné rendez-vous {d} à {t}
mon titre de séjour est prêt
il me manque un extrait de naissance
la mairie est fermée le mercredi
j'ai reçu un courrier des impôts que je ne comprends pas
je dois {k} euros au fisc
la caisse maladie ne rembourse pas les lunettes
l'assurance refuse de payer les dégâts
l'expert passe {d} constater les dégâts
la banque refuse notre prêt
ma carte a été avalée par le distributeur
le virement de {k} euros est parti ce matin
le chèque n'a pas encore été encaissé
je paierai en trois fois si vous voulez bien
le prix affiché n'était pas celui de la caisse
le service client me fait attendre depuis une heure
votre technicien n'est pas venu et j'ai perdu ma journée
l'aspirateur est tombé en panne au bout de deux jours
l'appareil chauffe trop et sent le brûlé
la couleur n'est pas celle de la photo
les chaussures sont trop petites, je fais du 42
il manque les vis dans le carton
la notice n'est pas en français
le meuble est rayé sur le côté gauche
la garantie court encore jusqu'en juin
j'ai jeté le ticket de caisse
je suis très satisfaite de votre travail
je ne suis pas du tout content de la réparation
le repas était délicieux et le service parfait
la chambre était sale et il n'y avait pas de serviettes
l'hôtel n'a pas trouvé notre réservation
nous avons attendu une heure nos plats
le guide était passionnant
le concert était magnifique
le vol a trois heures de retard
le vol {k} part de {c} à {t}
le train pour {c} est complet {d}
ma valise est restée à {c}
mon passeport est resté à la maison
notre bateau part {d} à {t}
le visa est arrivé
j'ai réservé deux lits dans une auberge à {c}
la location de voiture coûte {k} euros la semaine
nous dormons chez des amis à {c}
il fait un temps superbe à {c}
la plage est vide et l'eau est bonne
nous rentrons {d} en fin de journée
nous avons fait bon voyage
nous pensons bien à vous
nous venons avec les enfants et le chien
nous serons (trois|cinq|six|sept) à table
nous n'avons pas pu nous libérer
nous avons besoin de bénévoles {d}
nous répétons {d} dans la salle {k}
nous jouons contre {c} {d}
nous avons perdu quatre à deux
nous acceptons l'invitation avec joie
nous refusons la proposition
nous ne sommes pas intéressés, merci
nous restons à votre disposition
nous changeons de local à partir de {d}
nous organisons une collecte pour {n}
l'entraînement de {d} est avancé à {t}
le maillot coûte {k} euros
la salle de sport est fermée pour travaux
le cours de natation reprend {d}
le tournoi est reporté à cause de la pluie
le vestiaire reste ouvert jusqu'à {t}
la course part de la place à {t}
le club fête ses cinquante ans
le gâteau est commandé pour {d}
le cadeau coûte {k} euros et chacun met dix euros
la surprise est prévue {d}, ne dites rien à {n}
la fête est gâchée si {n} ne vient pas
la messe a lieu {d} à {t}
l'enterrement aura lieu {d} à {c}
mon père est décédé cette nuit
ma grand-mère a eu 95 ans hier
mes parents divorcent
mon frère est rentré de {c}
ma sœur vend sa maison à {c}
ma cousine arrive par le vol de {t}
ma mère te salue
mon voisin peut garder tes clés
mon collègue vous répondra {d}
mon patron est d'accord
mon bébé fait ses nuits
mon chat a disparu depuis trois jours
mon vélo a été volé devant la gare
mon stage commence {d}
mon contrat finit {d}
mon bus est en retard
mon micro ne marchait pas, excusez-moi
mon adresse est rue des Tilleuls, numéro {k}
mon bureau est au troisième étage
ma place de parking est la {k}
ma voiture ne démarre plus
ma clé ne tourne plus dans la serrure
ma facture {k} est fausse
ma réponse est non
ma décision est prise
mes bagages sont perdus
mes enfants ont des poux
mes plantes ont besoin d'eau
tes lunettes sont chez moi
tes photos sont superbes
ton gâteau était délicieux
ton colis est chez la voisine
ton train part voie {k}
ton rendez-vous est à {t}
tu as laissé ta veste au restaurant
tu as bien fait de refuser
tu as oublié de payer ta part
tu peux dormir sur le canapé
tu peux compter sur moi
tu peux garder la monnaie
tu n'as pas besoin d'apporter quoi que ce soit
tu me dois {k} euros
tu me manques beaucoup
vous pouvez venir à partir de {t}
vous pouvez payer par carte ou en espèces
vous pouvez laisser le colis chez {n}
vous avez laissé vos gants dans ma voiture
vous avez raison, c'est mon erreur
vous êtes invités {d} à {t}
vous recevrez la facture {d}
vous n'avez pas joint la facture
votre prix me convient
votre voiture est prête, cela fait {k} euros
votre table est réservée pour {t}
votre paiement n'a pas été accepté
votre abonnement expire {d}
votre inscription est confirmée
votre chambre est la {k}
votre visite nous a fait plaisir
votre lettre m'a beaucoup touchée
votre réponse nous aiderait beaucoup
il y a une erreur dans la facture {k}
il y a eu un accident devant l'école
il y a un contrôle {d}
il y a trop de bruit la nuit
il n'y a plus de pain
il n'y a pas cours {d}
il n'y a pas le feu
il ne reste que trois places
il ne faut pas m'attendre
il faut acheter du lait et des œufs
il faut changer la serrure
il faut libérer la salle à {t}
il faut signer en bas de la page {k}
il faut prendre un parapluie
il fait trop chaud dans la classe
il est trop tard pour s'inscrire
il est arrivé avant moi
elle est d'accord pour {d}
elle a perdu sa carte de bus
elle vous attend à l'accueil
ils arrivent {d} à {t}
ils ont changé le code, c'est {k}
ils n'ont rien voulu savoir
l'eau du robinet est brune
l'alarme s'est déclenchée trois fois cette nuit
l'agence n'a pas rendu la caution
l'imprimeur demande le fichier avant {t}
l'entretien s'est bien passé
l'examen est dans la salle {k}
l'école est fermée {d}
l'orage a coupé le courant
la clé est sous le paillasson
la voiture est garée derrière la gare
la porte était ouverte et la lumière allumée
la salle {k} est réservée à votre nom
la date ne convient à personne
la météo annonce de la pluie pour {d}
la livraison est prévue {d} entre {t} et {t}
la réparation prendra deux jours
la photocopieuse est en panne
la pizza était froide
la chanson de {n} passe à la radio
le gaz est coupé depuis ce matin
le code de la porte est {k}
le dîner est à {t}
le chien a mangé le gigot
le bébé a une dent
le film commence à {t}
le marché a lieu {d}
le musée est gratuit {d}
le médecin me garde jusqu'à {d}
le prix a augmenté de {k} euros
le pont est fermé, passez par {c}
le vin vient de {c}
le bus {k} ne passe plus par là
le formulaire {k} est à remplir en majuscules
le lien ne fonctionne pas
le tableau est accroché dans l'entrée
les pompiers sont venus pour rien
les clés sont chez {n}
les enfants vont bien et te réclament
les travaux sont finis
les courses sont faites
les places sont à {k} euros
les billets arrivent par la poste
les notes sont affichées
les chaises sont dans la remise
les deux dates me conviennent
personne ne répond au téléphone
personne n'est venu à la réunion
rien n'est prêt
tout le monde vient {d}
tout est parti en fumée
(le|la) {w} est à vendre pour {k} euros
(le|la) {w} est arrivé ce matin
(le|la) {w} est de nouveau en panne
(le|la) {w} est trop cher pour nous
(le|la) {w} sera livré {d}
(le|la) {w} aura lieu {d} à {c}
(le|la) {w} a été reporté à {d}
(le|la) {w} n'est pas compris
(le|la) {w} n'a rien coûté
(le|la) {w} vient de {c}
(le|la) {w} manque dans le carton
(le|la) {w} de {n} est superbe
j'ai reçu (le|la) {w} et je vous en remercie
j'ai besoin (du|de la) {w} pour {d}
j'ai oublié (le|la) {w} chez {n}
j'ai réparé (le|la) {w} moi-même
j'ai réservé (le|la) {w} pour {d} à {t}
je cherche (un|une) {w} pas trop cher
je renvoie (le|la) {w} {d}
je prends (le|la) {w} et toi (le|la) {w2}
je ne veux plus (du|de la) {w}
nous avons trouvé (le|la) {w} à {c}
nous avons annulé (le|la) {w} de {d}
nous livrons (le|la) {w} {d} à {t}
notre {w} commence {d}
notre {w} est plus grand que le vôtre
votre {w} est en retard de {k} jours
votre {w} nous attend à {c}
mon {w} est garanti deux ans
ton {w} est resté à {c}
chaque {w} doit porter un numéro
les {w}s sont vendus
il faut {k} {w}s de plus
sans {w}, je ne peux pas travailler"""
