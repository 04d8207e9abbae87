"""Intentions with a verb of their own, as in `verbal.py`: ask, request, thank, congratulate, invite, remind, warn, complain."""

VERBAL = [
    ("@demander à {to} par mail [si {x}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("mail à {to} pour savoir [si {x}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("je voudrais savoir [si {x}], demande à {to}", "Question", "Pouvez-vous me dire {rest} ?"),
    (
        "@écrire à {to} pour savoir [si (le local|la salle|le terrain|l'appartement|le poste) est (libre|disponible|toujours libre)( {d}|)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "@demander à {to} [quand (commence|finit|a lieu) (le cours|la réunion|la formation|le match|la visite)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "je voudrais savoir [quand (passe|arrive) (le livreur|le technicien|le colis|le plombier)], écris à {to}",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "à {to}, demande [quand (la commande|la voiture|le devis|le gâteau) sera (prêt|prête|disponible)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "(tu peux|vous pouvez) demander à {to} [quand (tombent|commencent) les (vacances|inscriptions|soldes|travaux)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "@demander à {to} [où (se trouve|se tient|a lieu) (la réunion|le cours|la fête|le rendez-vous)( {d}|)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "je ne sais pas [où (déposer|envoyer|récupérer) (le dossier|les clés|le colis|les papiers)], demande à {to}",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "mail à {to} pour demander [où (garer la voiture|trouver la clé|dormir {d}|laisser les vélos)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "@demander à {to} [combien (coûte la réparation|coûte une nuit|de personnes viennent|de temps ça prend)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "je veux savoir [combien (je dois payer|coûte l'inscription|d'élèves viennent|de chaises il faut)], pose la question à {to}",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "@demander à {to} [qui (vient {d}|garde les enfants|conduit|ouvre la salle|remplace {n})]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "@demander à {to} [pourquoi (la facture a augmenté|le colis n'arrive pas|la réunion est annulée|{n} est absent)]",
        "Question",
        "Pouvez-vous m'expliquer {rest} ?",
    ),
    (
        "@demander à {to} [comment (on s'inscrit|aller à la gare|se passe le stage|marche la machine|on paie)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "@demander à {to} [ce qu'il faut (préparer|acheter|emporter) pour (le voyage|la sortie|le repas|l'examen)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "@demander à {to} [quel (jour|document|train|bus) (convient|choisir|prendre|est le bon)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "@vérifier avec {to} [si (c'est toujours bon {d}|le rendez-vous tient|la date convient|tout est prêt)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "@sonder {to} par mail pour savoir [si {n} (vient|est libre|est d'accord)( {d}|)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    (
        "@demander à {to} de m'envoyer [(les photos|le dossier|l'adresse|la liste|le programme|le mode d'emploi)( avant {d}|)]",
        "Demande",
        "Pouvez-vous m'envoyer {rest} ?",
    ),
    (
        "demande [(la facture|le contrat|une attestation|un reçu|le bulletin)] à {to}",
        "Demande",
        "Pouvez-vous m'envoyer {rest} ?",
    ),
    (
        "j'ai besoin que {to} m'envoie [(la facture|le plan|la recette|les horaires|le compte rendu)]",
        "Demande",
        "Pouvez-vous m'envoyer {rest} ?",
    ),
    (
        "j'attends toujours [(le contrat|le certificat|les clés|le remboursement|la réponse)], réclame ça à {to}",
        "Demande",
        "Pouvez-vous m'envoyer {rest} ?",
    ),
    (
        "je voudrais recevoir [(le catalogue|la brochure|les tarifs|un plan d'accès)], écris à {to}",
        "Demande",
        "Pouvez-vous m'envoyer {rest} ?",
    ),
    ("@demander à {to} de me rappeler [{d}( à {t}|)]", "Demande de rappel", "Pouvez-vous me rappeler {rest} ?"),
    (
        "@demander à {to} l'autorisation [de (partir plus tôt|venir avec le chien|utiliser la salle|prendre des photos)]",
        "Demande d'autorisation",
        "Je vous demande l'autorisation {rest}.",
    ),
    (
        "je voudrais l'autorisation [de (quitter le bureau à {t}|travailler chez moi {d}|repeindre le salon)], écris à {to}",
        "Demande d'autorisation",
        "Je vous demande l'autorisation {rest}.",
    ),
    (
        "@demander à {to} un congé [(du lundi au mercredi|pour la semaine prochaine|pour {d}|en août)]",
        "Demande de congé",
        "Je vous demande un congé {rest}.",
    ),
    (
        "je voudrais prendre congé [(pour {d}|vendredi prochain|la dernière semaine de juillet)], fais la demande à {to}",
        "Demande de congé",
        "Je vous demande un congé {rest}.",
    ),
    (
        "@poser un congé auprès de {to} [(pour {d}|pour deux semaines|à Noël|au mois d'août)]",
        "Demande de congé",
        "Je vous demande un congé {rest}.",
    ),
    (
        "@demander conseil à {to} [sur (le choix d'une école|l'achat d'une voiture|le jardin|mon contrat)]",
        "Demande de conseil",
        "J'aimerais votre conseil {rest}.",
    ),
    (
        "j'aimerais l'avis de {to} [sur (le projet|la maison|mon texte|la couleur du salon)]",
        "Demande d'avis",
        "J'aimerais votre avis {rest}.",
    ),
    (
        "@demander l'avis de {to} [sur (le logo|le menu|le rapport|la robe|mon discours)]",
        "Demande d'avis",
        "J'aimerais votre avis {rest}.",
    ),
    (
        "@demander à {to} un coup de main [pour (le déménagement|la vaisselle|le stand|le jardin) {d}]",
        "Demande d'aide",
        "J'aurais besoin d'aide {rest}.",
    ),
    (
        "j'ai besoin d'aide [pour (déménager|monter l'armoire|porter le canapé|comprendre le contrat)], écris à {to}",
        "Demande d'aide",
        "J'aurais besoin d'aide {rest}.",
    ),
    (
        "je veux me renseigner chez {to} [sur (les tarifs|les horaires|les inscriptions|le cours de piano)]",
        "Renseignements",
        "J'aimerais des renseignements {rest}.",
    ),
    (
        "je voudrais des renseignements de {to} [sur (les tarifs|la location|le stage|la garantie)]",
        "Renseignements",
        "J'aimerais des renseignements {rest}.",
    ),
    (
        "@demander des renseignements à {to} [sur (le prêt|la crèche|le logement|l'assurance|le voyage)]",
        "Renseignements",
        "J'aimerais des renseignements {rest}.",
    ),
    (
        "@demander des précisions à {to} [sur (le devis|la livraison|le paiement|la date|l'exercice)]",
        "Demande de précisions",
        "J'aimerais des précisions {rest}.",
    ),
    (
        "il me faut des précisions [sur (le prix|le trajet|le poste|les délais)] de la part de {to}",
        "Demande de précisions",
        "J'aimerais des précisions {rest}.",
    ),
    (
        "@demander un devis à {to} [pour (la toiture|la peinture|la salle de bain|le mariage|deux fenêtres)]",
        "Demande de devis",
        "Pouvez-vous m'envoyer un devis {rest} ?",
    ),
    (
        "je voudrais un devis de {to} [pour (la clôture|le carrelage|la porte d'entrée|le chauffage)]",
        "Demande de devis",
        "Pouvez-vous m'envoyer un devis {rest} ?",
    ),
    (
        "je fais refaire la maison, demande un devis à {to} [pour (les volets|l'électricité|la cuisine|le parquet)]",
        "Demande de devis",
        "Pouvez-vous m'envoyer un devis {rest} ?",
    ),
    (
        "@demander un rendez-vous à {to} [(pour {d}|{d} à {t}|la semaine prochaine|avant la fin du mois)]",
        "Rendez-vous",
        "Je voudrais un rendez-vous {rest}.",
    ),
    (
        "je voudrais un rendez-vous [(pour {d}|{d} à {t}|lundi matin|en fin de journée)] avec {to}",
        "Rendez-vous",
        "Je voudrais un rendez-vous {rest}.",
    ),
    (
        "@fixer un rendez-vous avec {to} [({d}|{d} à {t}|lundi matin|jeudi après-midi)]",
        "Rendez-vous",
        "Je vous propose un rendez-vous {rest}.",
    ),
    (
        "@donner rendez-vous à {to} [({d} à {t}|devant la gare {d}|au café à {t}|à {t} devant l'école)]",
        "Rendez-vous",
        "Je vous donne rendez-vous {rest}.",
    ),
    ("@remercier {to} [pour (la lettre|le livre|l'invitation|le prêt|le conseil|la visite)]", "Merci", "Merci {rest}."),
    (
        "@remercier de tout cœur {to} [pour (le repas|la soirée|l'aide|les photos|les chocolats)]",
        "Merci",
        "Merci {rest}.",
    ),
    (
        "je voudrais remercier {to} [pour (la patience|le bouquet|le service|le cadeau|les bons soins)]",
        "Merci",
        "Merci {rest}.",
    ),
    ("je tiens à remercier {to} [pour (les cours|l'accueil|le travail|la confiance)]", "Merci", "Merci {rest}."),
    ("@dire merci à {to} [pour (hier soir|le dîner|le coup de main|les légumes|la recette)]", "Merci", "Merci {rest}."),
    ("un grand merci à {to} [pour (les vacances|le gâteau|le week-end|le covoiturage)]", "Merci", "Merci {rest}."),
    (
        "@remercier {to} [d'avoir (gardé les enfants|prêté la voiture|réparé le vélo|relu mon texte|répondu si vite)]",
        "Merci",
        "Merci {rest}.",
    ),
    (
        "envoie mes remerciements à {to} [pour (l'organisation|la collecte|le soutien|la belle soirée)]",
        "Merci",
        "Merci {rest}.",
    ),
    (
        "@féliciter {to} [pour (la naissance|le mariage|la promotion|la médaille|l'examen)]",
        "Félicitations",
        "Félicitations {rest} !",
    ),
    (
        "je voudrais féliciter {to} [pour (le concert|la réussite|le nouveau poste|la maison|le titre)]",
        "Félicitations",
        "Félicitations {rest} !",
    ),
    (
        "mes félicitations à {to} [pour (le but|l'exposition|le livre|la victoire|les fiançailles)]",
        "Félicitations",
        "Félicitations {rest} !",
    ),
    (
        "@envoyer mes félicitations à {to} [pour (le diplôme|la naissance de {n}|la course|le prix)]",
        "Félicitations",
        "Félicitations {rest} !",
    ),
    ("@dire bravo à {to} [pour (le match|l'exposé|la récolte|le spectacle|le permis)]", "Bravo", "Bravo {rest} !"),
    ("bravo à {to} [pour (la course|le discours|le chantier|la pièce)], envoie un mail", "Bravo", "Bravo {rest} !"),
    (
        "@inviter {to} [à (souper|boire un café|prendre l'apéritif|regarder le match|fêter ça) {d}]",
        "Invitation",
        "Je vous invite {rest}.",
    ),
    (
        "je voudrais inviter {to} [à (ma pendaison de crémaillère|notre mariage|mon départ|la fête de l'école) {d}]",
        "Invitation",
        "Je vous invite {rest}.",
    ),
    (
        "mail à {to} pour l'inviter [à (déjeuner|une fondue|un barbecue|une partie de pétanque) {d}]",
        "Invitation",
        "Je vous invite {rest}.",
    ),
    (
        "invite [à (la réunion|l'inauguration|la kermesse|l'assemblée) {d}] la personne à l'adresse {to}",
        "Invitation",
        "Je vous invite {rest}.",
    ),
    ("j'organise une fête, invite {to} [à (venir|passer|danser) {d}( à {t}|)]", "Invitation", "Je vous invite {rest}."),
    (
        "@rappeler à {to} [de (signer le contrat|rapporter les clés|fermer les fenêtres|rendre les livres|prendre son maillot)]",
        "Rappel",
        "N'oubliez pas {rest}.",
    ),
    (
        "rappelle par mail à {to} [de (venir à {t}|payer la cotisation|nourrir le chat|sortir les poubelles {d})]",
        "Rappel",
        "N'oubliez pas {rest}.",
    ),
    (
        "il faut rappeler à {to} [de (renvoyer le formulaire|apporter un pique-nique|arroser les plantes|réserver la salle)]",
        "Rappel",
        "N'oubliez pas {rest}.",
    ),
    (
        "que {to} n'oublie pas [de (passer à la banque|prendre le pain|amener {n}|confirmer avant {d})], envoie un mail",
        "Rappel",
        "N'oubliez pas {rest}.",
    ),
    ("@rappeler à {to} que [{x}], c'est un rappel", "Rappel", "Petit rappel : {rest}."),
    ("petit rappel à {to} : [{x}]", "Rappel", "Petit rappel : {rest}."),
    (
        "un mail de rappel à {to} : [(réunion|cours|contrôle|visite|match) {d} à {t}]",
        "Rappel",
        "Petit rappel : {rest}.",
    ),
    (
        "@relancer {to} [au sujet (de la facture|du devis|du loyer|de ma candidature|de la réparation)]",
        "Relance",
        "Je me permets de vous relancer {rest}.",
    ),
    (
        "je n'ai pas de réponse de {to}, relance [au sujet (du dossier|du paiement|de la commande|de la visite)]",
        "Relance",
        "Je me permets de vous relancer {rest}.",
    ),
    (
        "fais une relance à {to} [pour (la facture {k}|les {k} euros|le contrat|les documents manquants)]",
        "Relance",
        "Je me permets de vous relancer {rest}.",
    ),
    ("@prévenir {to} [de mon retard( {d}|)]", "Retard", "Je vous préviens {rest}."),
    (
        "@avertir {to} [de (mon absence|la grève|la panne|l'orage|la coupure d'eau) {d}]",
        "Avertissement",
        "Je vous avertis {rest}.",
    ),
    (
        "il faut avertir {to} [(du danger|des travaux|du bruit|de la coupure de courant) {d}]",
        "Avertissement",
        "Je vous avertis {rest}.",
    ),
    ("alerte {to} par mail [sur (le retard|l'incident|la fuite d'eau|le vol)]", "Alerte", "Je vous alerte {rest}."),
    (
        "@mettre en garde {to} [contre (les faux mails|le verglas|ce vendeur|les pickpockets)]",
        "Mise en garde",
        "Je vous mets en garde {rest}.",
    ),
    (
        "@signaler à {to} [(une fuite|une panne de chauffage|un dégât des eaux|une erreur sur la facture|un colis abîmé)]",
        "Signalement",
        "Je vous signale {rest}.",
    ),
    (
        "je dois signaler [(un vol|une ampoule grillée|un bruit bizarre|une vitre cassée|un bug)] à {to}",
        "Signalement",
        "Je vous signale {rest}.",
    ),
    (
        "il y a un problème, signale à {to} [(une odeur de gaz|une panne d'ascenseur|une prise défectueuse|des souris dans la cave)]",
        "Signalement",
        "Je vous signale {rest}.",
    ),
    (
        "je veux signaler à {to} [(une erreur de date|la disparition du chat|un accident|une page qui ne marche pas)]",
        "Signalement",
        "Je vous signale {rest}.",
    ),
    (
        "@déclarer à {to} [(un sinistre|un accident|la perte de ma carte|le vol de mon vélo)]",
        "Déclaration",
        "Je vous déclare {rest}.",
    ),
    (
        "je voudrais faire une déclaration à {to} [pour (le dégât des eaux|le vol du vélo|l'accident {d})]",
        "Déclaration",
        "Je souhaite faire une déclaration {rest}.",
    ),
    (
        "plains-toi auprès de {to} [(du bruit|du service|de la livraison|du retard|de l'accueil)]",
        "Réclamation",
        "Je souhaite me plaindre {rest}.",
    ),
    (
        "je me plains à {to} [(de la qualité|du chauffage|des voisins|de l'attente|du repas)], écris un mail",
        "Réclamation",
        "Je souhaite me plaindre {rest}.",
    ),
    (
        "je ne suis pas content, plains-toi à {to} [(du bruit|de la chambre|du prix|du vendeur)]",
        "Réclamation",
        "Je souhaite me plaindre {rest}.",
    ),
    (
        "@faire une réclamation à {to} [pour (le colis perdu|la facture {k}|la panne|les bagages|le train annulé)]",
        "Réclamation",
        "Je souhaite faire une réclamation {rest}.",
    ),
    (
        "@déposer une réclamation auprès de {to} [pour (le retard du vol|la machine cassée|le double paiement)]",
        "Réclamation",
        "Je souhaite faire une réclamation {rest}.",
    ),
    (
        "@demander à {to} le remboursement [(du billet|de la chemise|de l'acompte|des {k} euros|du concert annulé)]",
        "Demande de remboursement",
        "Je vous demande le remboursement {rest}.",
    ),
    (
        "je veux être remboursé par {to} [(du billet|du repas|de la commande|des frais)], demande le remboursement",
        "Demande de remboursement",
        "Je vous demande le remboursement {rest}.",
    ),
    (
        "exige le remboursement [(du trajet|de la réparation|de la caution|du stage)] à {to}",
        "Réclamation",
        "J'exige le remboursement {rest}.",
    ),
    (
        "@réclamer à {to} [(la caution|le salaire de mars|les clés|l'argent du voyage|{k} euros)]",
        "Réclamation",
        "Je vous réclame {rest}.",
    ),
    ("je réclame [(ma caution|mon dû|mes affaires|{k} euros)] à {to}", "Réclamation", "Je vous réclame {rest}."),
    (
        "@présenter mes excuses à {to} [pour (le retard|l'erreur|le malentendu|le bruit|mon silence)]",
        "Excuses",
        "Toutes mes excuses {rest}.",
    ),
    (
        "je voudrais m'excuser auprès de {to} [pour (l'oubli|la dispute|le dérangement|les mots d'hier)]",
        "Excuses",
        "Je vous prie de m'excuser {rest}.",
    ),
    (
        "excuse-moi auprès de {to} [pour (mon absence|la tache|le vase cassé|le rendez-vous manqué)]",
        "Excuses",
        "Je vous prie de m'excuser {rest}.",
    ),
    (
        "je m'excuse auprès de {to} [d'(être parti si vite|avoir oublié l'anniversaire|avoir crié|avoir raté le cours)]",
        "Excuses",
        "Je vous prie de m'excuser {rest}.",
    ),
    (
        "@demander pardon à {to} [pour (la blague|mon comportement|la voiture rayée|le retard de paiement)]",
        "Pardon",
        "Je vous demande pardon {rest}.",
    ),
]
