"""Intentions with a verb of their own, as in `verbal.py`: book, order, cancel, accept, propose, wish, resign, buy."""

VERBAL = [
    (
        "@réserver chez {to} [(une table pour (deux|trois|six|huit) personnes|une table près de la fenêtre|une terrasse) {d}( à {t}|)]",
        "Réservation",
        "Je voudrais réserver {rest}.",
    ),
    (
        "je voudrais réserver [(une chambre double|un gîte|deux lits|une place de camping) {d}] chez {to}",
        "Réservation",
        "Je voudrais réserver {rest}.",
    ),
    (
        "je veux réserver [(un terrain|une salle|un court de tennis|un minibus) {d}( à {t}|)] auprès de {to}",
        "Réservation",
        "Je voudrais réserver {rest}.",
    ),
    (
        "fais une réservation chez {to} : [(deux places|une cabine|une table|quatre vélos) pour {d}]",
        "Réservation",
        "Je voudrais réserver {rest}.",
    ),
    (
        "réserve-moi par mail [(une coupe|une séance|un massage|une leçon) {d} à {t}] chez {to}",
        "Réservation",
        "Je voudrais réserver {rest}.",
    ),
    (
        "@commander chez {to} [(dix baguettes|un gâteau au chocolat|deux stères de bois|une caisse de vin|vingt croissants) pour {d}]",
        "Commande",
        "Je voudrais commander {rest}.",
    ),
    (
        "je voudrais commander [(cent enveloppes|un bouquet de roses|trois poulets|un pneu|une cartouche d'encre)] chez {to}",
        "Commande",
        "Je voudrais commander {rest}.",
    ),
    (
        "passe commande à {to} : [(cinq tee-shirts|deux pizzas|un panier de légumes|{k} flyers)]",
        "Commande",
        "Je voudrais commander {rest}.",
    ),
    (
        "il me faut [(dix chaises|une tarte|des cartes de visite|un filtre neuf)], commande ça à {to}",
        "Commande",
        "Je voudrais commander {rest}.",
    ),
    (
        "@retourner à {to} [(la veste|le pantalon trop petit|la lampe cassée|l'appareil|la commande {k})]",
        "Retour",
        "Je souhaite vous retourner {rest}.",
    ),
    (
        "je veux retourner [(les chaussures|le téléphone|le colis|le grille-pain)] à {to}",
        "Retour",
        "Je souhaite vous retourner {rest}.",
    ),
    (
        "je renvoie [(le manteau|la montre|la robe rouge|les draps)], écris à {to}",
        "Retour",
        "Je souhaite vous retourner {rest}.",
    ),
    (
        "@échanger auprès de {to} [(la chemise|les bottes|le casque|le billet) contre (une autre taille|un autre modèle|un bon d'achat)]",
        "Échange",
        "Je souhaite échanger {rest}.",
    ),
    (
        "je voudrais échanger [(le pull contre une taille M|ce jouet contre un autre|le livre contre le tome deux)] chez {to}",
        "Échange",
        "Je souhaite échanger {rest}.",
    ),
    (
        "@annuler auprès de {to} [(la commande {k}|le rendez-vous {d}|ma réservation {d}|la livraison|mon inscription)]",
        "Annulation",
        "Je dois annuler {rest}.",
    ),
    (
        "je dois annuler [(le cours|le dîner|la visite|le voyage|la répétition) {d}], préviens {to}",
        "Annulation",
        "Je dois annuler {rest}.",
    ),
    (
        "j'annule [(notre rendez-vous|la réunion|le repas|la séance) {d}], écris à {to}",
        "Annulation",
        "Je dois annuler {rest}.",
    ),
    ("annule [(la table|la chambre|le taxi|le stage) {d}] auprès de {to}", "Annulation", "Je dois annuler {rest}."),
    (
        "@reporter avec {to} [(la réunion|le rendez-vous|le cours de danse|la visite) à (la semaine prochaine|lundi prochain|plus tard)]",
        "Report",
        "Pourrions-nous reporter {rest} ?",
    ),
    (
        "je voudrais reporter [(le rendez-vous|l'entretien|la livraison|le contrôle) à (mardi|jeudi|la rentrée)], demande à {to}",
        "Report",
        "Pourrions-nous reporter {rest} ?",
    ),
    (
        "demande à {to} de reporter [(la réunion|l'audience|le match|le repas)( à {t}|)]",
        "Report",
        "Pourrions-nous reporter {rest} ?",
    ),
    (
        "@repousser avec {to} [(l'échéance|le départ|le dîner|les travaux) d'(une semaine|un jour|une heure)]",
        "Report",
        "Pourrions-nous repousser {rest} ?",
    ),
    (
        "@avancer avec {to} [(la réunion|le rendez-vous|le cours|le départ) d'(une heure|un jour)]",
        "Changement de date",
        "Pourrions-nous avancer {rest} ?",
    ),
    (
        "@confirmer à {to} [(ma présence|ma participation|la commande {k}|le rendez-vous|la réservation)( {d}|)]",
        "Confirmation",
        "Je vous confirme {rest}.",
    ),
    (
        "je confirme [(ma venue|le rendez-vous {d}|mon accord|la date|le prix)] à {to}",
        "Confirmation",
        "Je vous confirme {rest}.",
    ),
    (
        "je voudrais confirmer à {to} [(l'heure|l'adresse|le menu|la livraison|notre arrivée à {t})]",
        "Confirmation",
        "Je vous confirme {rest}.",
    ),
    (
        "@donner à {to} la confirmation [(du rendez-vous|du paiement|de la réservation|de ma venue) {d}]",
        "Confirmation",
        "Je vous donne confirmation {rest}.",
    ),
    (
        "@accepter par mail [(l'offre|le devis|le poste|l'invitation|la proposition)] de {to}",
        "Réponse",
        "J'accepte {rest} avec plaisir.",
    ),
    (
        "j'accepte [(le devis|le stage|la mission|le prix|l'invitation)], réponds à {to}",
        "Réponse",
        "J'accepte {rest} avec plaisir.",
    ),
    (
        "{to} attend ma réponse : j'accepte [(le rendez-vous|le poste|l'offre|les conditions)]",
        "Réponse",
        "J'accepte {rest} avec plaisir.",
    ),
    (
        "@décliner [(l'invitation|la mission|le poste|la proposition)] de {to}",
        "Réponse",
        "Je dois malheureusement décliner {rest}.",
    ),
    (
        "je décline [(le poste|l'invitation|la proposition|votre offre)], écris à {to}",
        "Réponse",
        "Je dois malheureusement décliner {rest}.",
    ),
    (
        "je ne peux pas accepter [(l'invitation|le poste|l'offre|ce prix)], décline auprès de {to}",
        "Réponse",
        "Je dois malheureusement décliner {rest}.",
    ),
    (
        "@refuser auprès de {to} [(le devis|la hausse de loyer|l'arrangement|la date|les heures supplémentaires)]",
        "Refus",
        "Je dois refuser {rest}.",
    ),
    (
        "je refuse [(le devis|cette offre|le contrat|l'augmentation)], fais-le savoir à {to}",
        "Refus",
        "Je dois refuser {rest}.",
    ),
    (
        "@proposer à {to} [de (venir {d}|partager les frais|manger ensemble|faire du covoiturage|échanger les gardes)]",
        "Proposition",
        "Je vous propose {rest}.",
    ),
    (
        "je propose à {to} [de (se voir {d}|jouer au tennis|prendre le train de {t}|visiter l'appartement)]",
        "Proposition",
        "Je vous propose {rest}.",
    ),
    (
        "@proposer à {to} [(un café|une visite|un apéro|une réunion|une partie d'échecs) {d}( à {t}|)]",
        "Proposition",
        "Je vous propose {rest}.",
    ),
    (
        "propose [(un échange|un rendez-vous|une balade|un essai gratuit) {d}] à {to}",
        "Proposition",
        "Je vous propose {rest}.",
    ),
    (
        "@proposer mon aide à {to} [pour (le déménagement|la fête|les courses|le jardin|les devoirs)]",
        "Aide",
        "Je vous propose mon aide {rest}.",
    ),
    (
        "j'offre mon aide à {to} [pour (la kermesse|le stand|la peinture|la traduction)]",
        "Aide",
        "Je vous offre mon aide {rest}.",
    ),
    (
        "je peux aider {to} [pour (le ménage|les valises|la cuisine|le site)], propose mon aide",
        "Aide",
        "Je vous propose mon aide {rest}.",
    ),
    (
        "@offrir mes services à {to} [comme (gardien|traductrice|jardinier|prof de maths|baby-sitter)]",
        "Offre de services",
        "Je vous offre mes services {rest}.",
    ),
    (
        "@annoncer un prix à {to} : [{k} euros pour (la réparation|le tableau|les travaux|la table)]",
        "Prix",
        "Je vous propose {rest}.",
    ),
    (
        "donne un prix à {to} : [{k} euros (la journée|l'heure|par personne|tout compris)]",
        "Prix",
        "Je vous propose {rest}.",
    ),
    (
        "@faire une offre à {to} : [{k} euros pour (la voiture|le vélo|le piano|l'armoire)]",
        "Offre",
        "Je vous propose {rest}.",
    ),
    ("j'offre à {to} [{k} euros pour (la maison|la moto|la collection|le lot)]", "Offre", "Je vous propose {rest}."),
    (
        "@recommander à {to} [(le restaurant du port|le docteur {n}|ce garage|un bon livre|l'hôtel à {c})]",
        "Recommandation",
        "Je vous recommande {rest}.",
    ),
    (
        "je recommande [(le menuisier|la nounou|le cours de yoga|le film)] à {to}",
        "Recommandation",
        "Je vous recommande {rest}.",
    ),
    (
        "@conseiller à {to} [de (prendre le bus|voir un médecin|réserver tôt|changer de banque|bien dormir)]",
        "Conseil",
        "Je vous conseille {rest}.",
    ),
    (
        "je conseille à {to} [de (lire le contrat|partir avant {t}|garder les reçus|venir en train)], écris-lui",
        "Conseil",
        "Je vous conseille {rest}.",
    ),
    (
        "@suggérer à {to} [de (venir {d}|peindre en bleu|commencer par la cuisine|attendre les soldes)]",
        "Suggestion",
        "Je vous suggère {rest}.",
    ),
    (
        "@souhaiter à {to} [(une belle journée|un bon retour|un bel été|une bonne rentrée|une bonne semaine)]",
        "Vœux",
        "Je vous souhaite {rest}.",
    ),
    (
        "je souhaite à {to} [(beaucoup de bonheur|un bon vol|de belles fêtes|bonne route|un bon séjour)]",
        "Vœux",
        "Je vous souhaite {rest}.",
    ),
    (
        "souhaite [(beaucoup de succès|une bonne semaine|un bon séjour|une belle soirée)] à {to}",
        "Vœux",
        "Je vous souhaite {rest}.",
    ),
    (
        "@souhaiter la bienvenue à {to} [(dans l'équipe|dans l'immeuble|au club|à l'école|parmi nous)]",
        "Bienvenue",
        "Bienvenue {rest} !",
    ),
    (
        "je voudrais souhaiter la bienvenue à {to} [(dans le quartier|dans la chorale|à {c}|au bureau)]",
        "Bienvenue",
        "Bienvenue {rest} !",
    ),
    (
        "@accueillir {to} par un mail de bienvenue [(dans l'équipe|au club|dans notre groupe)]",
        "Bienvenue",
        "Bienvenue {rest} !",
    ),
    (
        "@présenter à {to} [(mon frère {n}|notre nouvelle collègue {n}|mon associé|ma fille)]",
        "Présentation",
        "Je vous présente {rest}.",
    ),
    (
        "je voudrais présenter [(mon ami {n}|notre stagiaire|le nouveau prof)] à {to}",
        "Présentation",
        "Je vous présente {rest}.",
    ),
    ("@présenter ma démission à {to}( par mail|)", "Démission", "Je vous présente ma démission."),
    ("je démissionne, écris-le à {to}", "Démission", "Je vous présente ma démission."),
    (
        "@annoncer à {to} ma démission [(à partir de {d}|à la fin du mois|pour le 30 juin)]",
        "Démission",
        "Je vous présente ma démission {rest}.",
    ),
    (
        "je quitte mon poste [(à partir de {d}|fin septembre|après l'été)], donne ma démission à {to}",
        "Démission",
        "Je vous présente ma démission {rest}.",
    ),
    (
        "@démissionner auprès de {to} [(du comité|du club|du conseil|de mon poste)]",
        "Démission",
        "Je démissionne {rest}.",
    ),
    (
        "@résilier auprès de {to} [(l'abonnement au journal|mon forfait|le contrat de gaz|la salle de sport|l'assurance du vélo)]",
        "Résiliation",
        "Je souhaite résilier {rest}.",
    ),
    (
        "je veux résilier [(mon bail|mon assurance|mon abonnement|le contrat {k})], écris à {to}",
        "Résiliation",
        "Je souhaite résilier {rest}.",
    ),
    ("mets fin à [(mon abonnement|mon contrat|mon adhésion)] chez {to}", "Résiliation", "Je souhaite résilier {rest}."),
    (
        "@contester auprès de {to} [(l'amende|la facture {k}|la note|la décision|le montant)]",
        "Contestation",
        "Je conteste {rest}.",
    ),
    (
        "je conteste [(la contravention|le relevé|les frais|la retenue)], écris à {to}",
        "Contestation",
        "Je conteste {rest}.",
    ),
    (
        "@postuler chez {to} [comme (cuisinière|chauffeur|infirmier|développeur|vendeuse)]",
        "Candidature",
        "Je souhaite postuler {rest}.",
    ),
    (
        "je voudrais postuler auprès de {to} [pour (le poste de secrétaire|un stage|un job d'été|la place d'apprenti)]",
        "Candidature",
        "Je souhaite postuler {rest}.",
    ),
    (
        "@inscrire [(ma fille au judo|mon fils à la cantine|{n} au cours de natation|nos deux enfants au camp)] auprès de {to}",
        "Inscription",
        "Je voudrais inscrire {rest}.",
    ),
    (
        "je voudrais m'inscrire [(au cours de poterie|à la course|à l'atelier|au tournoi) {d}], écris à {to}",
        "Inscription",
        "Je voudrais m'inscrire {rest}.",
    ),
    (
        "@présenter mes condoléances à {to} [pour (la perte de {n}|le décès de son père|le deuil de la famille)]",
        "Condoléances",
        "Je vous présente mes condoléances {rest}.",
    ),
    ("mes condoléances à {to}( par mail|)", "Condoléances", "Je vous présente mes sincères condoléances."),
    (
        "@encourager {to} [pour (l'examen|le match|le marathon|l'opération|l'entretien)]",
        "Courage",
        "Bon courage {rest} !",
    ),
    (
        "bon courage à {to} [pour (le procès|les examens|le déménagement|la rentrée)], envoie un mail",
        "Courage",
        "Bon courage {rest} !",
    ),
    (
        "@informer {to} [(de mon départ|du changement d'adresse|de ma nouvelle adresse|des nouveaux horaires|de la fermeture) {d}]",
        "Information",
        "Je vous informe {rest}.",
    ),
    (
        "je voudrais informer {to} [(du décès de {n}|de mon arrivée|de la panne|des travaux) {d}]",
        "Information",
        "Je vous informe {rest}.",
    ),
    (
        "@annoncer à {to} [(mon mariage|la vente de la maison|ma grossesse|notre départ|la victoire)]",
        "Annonce",
        "Je vous annonce {rest}.",
    ),
    (
        "j'annonce à {to} [(la naissance du petit|mon nouveau travail|notre emménagement|ma retraite)]",
        "Annonce",
        "Je vous annonce {rest}.",
    ),
    (
        "@excuser auprès de {to} [l'absence de (mon fils|ma fille|{n}|notre équipe) {d}]",
        "Absence",
        "Je vous prie d'excuser {rest}.",
    ),
    (
        "il faut excuser [l'absence de (mon fils|ma fille|{n}) {d}] auprès de {to}",
        "Absence",
        "Je vous prie d'excuser {rest}.",
    ),
    (
        "je propose à {to} [(mon vélo|ma voiture|le canapé|ma guitare) pour {k} euros]",
        "Vente",
        "Je vous propose {rest}.",
    ),
    (
        "fais savoir à {to} mon souhait d'acheter [(le vélo|la table|le piano|la voiture) pour {k} euros]",
        "Achat",
        "Je voudrais acheter {rest}.",
    ),
    ("je veux acheter [(le lit|la commode|les skis|la poussette)] à {to}", "Achat", "Je voudrais acheter {rest}."),
    (
        "demande à emprunter à {to} [(la perceuse|l'échelle|la remorque|la tente) {d}]",
        "Emprunt",
        "Je voudrais emprunter {rest}.",
    ),
    (
        "je voudrais emprunter [(la voiture|une tondeuse|le barbecue|des chaises) {d}] à {to}",
        "Emprunt",
        "Je voudrais emprunter {rest}.",
    ),
    (
        "@louer auprès de {to} [(le chalet|une camionnette|la salle des fêtes|un costume) {d}]",
        "Location",
        "Je voudrais louer {rest}.",
    ),
    (
        "je veux louer [(l'appartement|un garage|une place de parking|le bateau)], écris à {to}",
        "Location",
        "Je voudrais louer {rest}.",
    ),
    (
        "@exprimer à {to} mon mécontentement [(pour le retard|sur la qualité|pour l'attente|sur l'accueil)]",
        "Mécontentement",
        "Je vous exprime mon mécontentement {rest}.",
    ),
    (
        "@donner mon accord à {to} [pour (le devis|la date|les travaux|la sortie|le changement)]",
        "Accord",
        "Je vous donne mon accord {rest}.",
    ),
    (
        "je suis d'accord [pour (le prix|le planning|la date {d}|le remplacement)], donne mon accord à {to}",
        "Accord",
        "Je vous donne mon accord {rest}.",
    ),
    (
        "@donner à {to} un préavis [(d'un mois|de trois mois|pour l'appartement|pour {d})]",
        "Préavis",
        "Je vous donne un préavis {rest}.",
    ),
]
