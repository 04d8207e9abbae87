"""Intentions as in `verbal.py`: opinions, prices, excuses with a reason, exchanges, damage, receipts, objections, permissions."""

VERBAL = [
    (
        "@demander un avis à {to} [sur (le logo|la robe|le menu|mon texte|la couleur du mur)]",
        "Demande d'avis",
        "J'aimerais votre avis {rest}.",
    ),
    (
        "que pense {to} [de (la maison|mon projet|la proposition|l'affiche|notre plan)] ? demande par mail",
        "Demande d'avis",
        "Que pensez-vous {rest} ?",
    ),
    (
        "@demander à {to} ce qu'il faut penser [de (l'offre|la voiture|la nouvelle école|mon dessin)]",
        "Demande d'avis",
        "Que pensez-vous {rest} ?",
    ),
    (
        "je veux savoir ce que {to} pense [de (la chambre|mon idée|ce contrat|la dernière version)]",
        "Demande d'avis",
        "Que pensez-vous {rest} ?",
    ),
    (
        "il me faut l'opinion de {to} [sur (le site|la recette|les travaux|le prix|ma lettre)], écris un mail",
        "Demande d'avis",
        "J'aimerais votre opinion {rest}.",
    ),
    (
        "@solliciter l'opinion de {to} [sur (le budget|le choix du lieu|notre équipe|la réforme)]",
        "Demande d'avis",
        "J'aimerais votre opinion {rest}.",
    ),
    (
        "@obtenir l'opinion de {to} [sur (la visite|le cours|le spectacle|le repas)]",
        "Demande d'avis",
        "J'aimerais votre opinion {rest}.",
    ),
    (
        "@demander les prix à {to} [pour (la location|une semaine en août|deux personnes|la peinture du salon)]",
        "Demande de prix",
        "Pouvez-vous me donner vos prix {rest} ?",
    ),
    (
        "@demander à {to} ses prix [pour (un bouquet|dix repas|la salle {d}|un lavage complet)]",
        "Demande de prix",
        "Pouvez-vous me donner vos prix {rest} ?",
    ),
    (
        "je veux connaître les prix de {to} [pour (une tonte|un massage|un cours particulier|trois nuits)]",
        "Demande de prix",
        "Pouvez-vous me donner vos prix {rest} ?",
    ),
    (
        "quels sont les prix de {to} [pour (une pose de carrelage|un camion|un gâteau de mariage)] ? demande par mail",
        "Demande de prix",
        "Pouvez-vous me donner vos prix {rest} ?",
    ),
    (
        "écris à {to}, je voudrais les prix [pour (le bois|le traiteur|les cartes de visite|une vidange)]",
        "Demande de prix",
        "Pouvez-vous me donner vos prix {rest} ?",
    ),
    (
        "@demander les tarifs à {to} [pour (les enfants|un groupe|l'année|le camping)]",
        "Demande de tarifs",
        "Pouvez-vous me donner vos tarifs {rest} ?",
    ),
    (
        "je me renseigne sur les tarifs de {to} [pour (la piscine|le ski|la crèche|la garde du chien)], envoie un mail",
        "Demande de tarifs",
        "Pouvez-vous me donner vos tarifs {rest} ?",
    ),
    (
        "@annoncer mon prix à {to} : [{k} euros (le lot|la pièce|tout compris|par jour|la nuit)]",
        "Prix",
        "Mon prix est de {rest}.",
    ),
    (
        "dis mon prix à {to}, soit [{k} euros (la journée|l'heure|pour le tout|par personne)]",
        "Prix",
        "Mon prix est de {rest}.",
    ),
    (
        "@donner mon prix à {to}, c'est [{k} euros (livraison comprise|à débattre|avec la pose|par mois)]",
        "Prix",
        "Mon prix est de {rest}.",
    ),
    ("mon prix pour {to} : [{k} euros (le mètre|la caisse|la séance|en liquide)]", "Prix", "Mon prix est de {rest}."),
    (
        "@faire une offre à {to} : [{k} euros pour (le vélo|la table|la guitare|le terrain)]",
        "Offre",
        "Je vous offre {rest}.",
    ),
    (
        "j'offre à {to} [{k} euros pour (la moto|le canapé|les chaises|la caravane)], écris un mail",
        "Offre",
        "Je vous offre {rest}.",
    ),
    (
        "@demander un rabais à {to} [sur (la facture|le canapé|la commande {k}|le séjour)]",
        "Demande de remise",
        "Pouvez-vous me faire un rabais {rest} ?",
    ),
    (
        "@négocier un rabais avec {to} [sur (le loyer|la voiture|l'abonnement|les travaux)]",
        "Demande de remise",
        "Pouvez-vous me faire un rabais {rest} ?",
    ),
    (
        "je voudrais un rabais de {to} [sur (le prix|le forfait|les deux lits|la location)]",
        "Demande de remise",
        "Pouvez-vous me faire un rabais {rest} ?",
    ),
    (
        "@obtenir de {to} une remise [sur (le devis|la livraison|le lot|les billets)]",
        "Demande de remise",
        "Pouvez-vous me faire une remise {rest} ?",
    ),
    (
        "mail à {to} pour avoir une remise [sur (le stage|la tenue|le matériel|la cuisine)]",
        "Demande de remise",
        "Pouvez-vous me faire une remise {rest} ?",
    ),
    (
        "excuse-moi auprès de {to} [d'avoir (oublié le rendez-vous|perdu les clés|crié|raté le train)]",
        "Excuses",
        "Je vous prie de m'excuser {rest}.",
    ),
    (
        "@demander à {to} de m'excuser [d'avoir (manqué la réunion|cassé le verre|été absent|tardé à répondre)]",
        "Excuses",
        "Je vous prie de m'excuser {rest}.",
    ),
    (
        "je veux m'excuser auprès de {to} [d'être (arrivé en retard|parti si tôt|venu sans prévenir)]",
        "Excuses",
        "Je vous prie de m'excuser {rest}.",
    ),
    (
        "mille excuses à {to} [pour (le bruit d'hier|la panne|le repas brûlé|mon oubli)]",
        "Excuses",
        "Je vous prie de m'excuser {rest}.",
    ),
    (
        "mes excuses à {to} [pour (le contretemps|la grève|les travaux|mon chien)]",
        "Excuses",
        "Toutes mes excuses {rest}.",
    ),
    ("[je regrette (ma colère|la dispute|mon erreur|le malentendu)], écris-le à {to}", "{topic}", "{X}"),
    (
        "@dire mes regrets à {to}, je regrette [(mon absence|mes paroles|cet incident|la situation)]",
        "Regrets",
        "Je regrette {rest}.",
    ),
    (
        "@exprimer des regrets à {to}, je regrette [(la décision|l'annulation|votre départ|le contretemps)]",
        "Regrets",
        "Je regrette {rest}.",
    ),
    (
        "@demander à {to} d'échanger [(la veste|le pull trop grand|les chaussures|la lampe) contre (une autre taille|un autre modèle|un bon)]",
        "Échange",
        "Je souhaite échanger {rest}.",
    ),
    (
        "je voudrais échanger [(le casque|la jupe|le sac|mon cadeau) contre (un autre modèle|une autre couleur)] chez {to}",
        "Échange",
        "Je souhaite échanger {rest}.",
    ),
    (
        "@échanger auprès de {to} [(le manteau|les rideaux|la montre) contre (une taille au-dessus|un modèle noir)]",
        "Échange",
        "Je souhaite échanger {rest}.",
    ),
    (
        "écris à {to} pour échanger [(ma garde {d}|mon tour|ma place|mon créneau) avec {n}]",
        "Échange",
        "Je souhaite échanger {rest}.",
    ),
    (
        "un échange chez {to} : [(la robe bleue contre la rouge|le jouet contre un autre|le clavier contre un modèle qui marche)]",
        "Échange",
        "Je souhaite échanger {rest}.",
    ),
    (
        "@signaler à {to} des dégâts [(dans la cuisine|au plafond|sur le toit|après l'orage|sur la portière)]",
        "Dégâts",
        "Je vous signale des dégâts {rest}.",
    ),
    (
        "il y a des dégâts [(dans le garage|sur le parquet|à la cave|sur la clôture)], signale-les à {to}",
        "Dégâts",
        "Je vous signale des dégâts {rest}.",
    ),
    (
        "@déclarer des dégâts à {to} [(sur la voiture|dans la salle de bain|à cause de la grêle|dans le salon)]",
        "Dégâts",
        "Je vous déclare des dégâts {rest}.",
    ),
    (
        "mail à {to} pour signaler des dégâts [(sur le colis|sur les meubles|dans la chambre {k}|sur le bateau)]",
        "Dégâts",
        "Je vous signale des dégâts {rest}.",
    ),
    (
        "préviens {to} des dégâts [(dans le jardin|au sous-sol|sur la façade|dans l'atelier)]",
        "Dégâts",
        "Je vous signale des dégâts {rest}.",
    ),
    (
        "@demander un reçu à {to} [pour (le don|le loyer|les {k} euros|la course en taxi|la consultation)]",
        "Demande de reçu",
        "Pouvez-vous m'envoyer un reçu {rest} ?",
    ),
    (
        "il me faut un reçu de {to} [pour (le repas|l'acompte|le paiement de {k} euros|les cours)]",
        "Demande de reçu",
        "Pouvez-vous m'envoyer un reçu {rest} ?",
    ),
    (
        "je n'ai pas eu de reçu [pour (le stage|la chambre|la caution|le parking)], demande-le à {to}",
        "Demande de reçu",
        "Pouvez-vous m'envoyer un reçu {rest} ?",
    ),
    (
        "@réclamer un reçu à {to} [pour (la réparation|le taxi {d}|la cotisation|le matériel)]",
        "Demande de reçu",
        "Pouvez-vous m'envoyer un reçu {rest} ?",
    ),
    (
        "mail à {to}, je voudrais un reçu [pour (la crèche|les soins|l'inscription|le train)]",
        "Demande de reçu",
        "Pouvez-vous m'envoyer un reçu {rest} ?",
    ),
    (
        "@accuser réception à {to} [(du colis|des clés|de la lettre|du chèque|des documents)]",
        "Accusé de réception",
        "J'accuse réception {rest}.",
    ),
    (
        "accuse réception [(du dossier|de la facture {k}|du contrat|des photos)] auprès de {to}",
        "Accusé de réception",
        "J'accuse réception {rest}.",
    ),
    (
        "écris à {to} pour accuser réception [(de la commande|du devis|des livres|de l'offre)]",
        "Accusé de réception",
        "J'accuse réception {rest}.",
    ),
    (
        "@envoyer à {to} un accusé de réception [(du paiement|de la demande|du matériel|des papiers)]",
        "Accusé de réception",
        "J'accuse réception {rest}.",
    ),
    (
        "un accusé de réception à {to} [(de la plainte|du courrier|des échantillons|du virement)]",
        "Accusé de réception",
        "J'accuse réception {rest}.",
    ),
    (
        "@faire opposition auprès de {to} [(au prélèvement|au chèque {k}|à la carte volée|au virement)]",
        "Opposition",
        "Je fais opposition {rest}.",
    ),
    (
        "[je m'oppose (au projet|à la vente|aux travaux|à la hausse du loyer|au changement)], écris-le à {to}",
        "{topic}",
        "{X}",
    ),
    (
        "écris à {to} pour m'opposer [(à la décision|au nouvel horaire|au permis|à la coupe des arbres)]",
        "Opposition",
        "Je m'oppose {rest}.",
    ),
    (
        "@exprimer mon opposition à {to}, je m'oppose [(à la fermeture|au devis|aux frais|à cette clause)]",
        "Opposition",
        "Je m'oppose {rest}.",
    ),
    (
        "mail d'opposition à {to} : je m'oppose [(au règlement|à l'antenne|à la démolition|au report)]",
        "Opposition",
        "Je m'oppose {rest}.",
    ),
    (
        "@faire part à {to} de mes objections [(au projet|au contrat|sur le budget|sur la date|au plan)]",
        "Objections",
        "J'ai des objections {rest}.",
    ),
    (
        "[j'ai des objections (au compte rendu|à la proposition|sur le prix|sur le point {k})], écris à {to}",
        "{topic}",
        "{X}",
    ),
    (
        "écris à {to} pour faire des objections [(sur la méthode|au calendrier|à l'accord|sur le texte)]",
        "Objections",
        "J'ai des objections {rest}.",
    ),
    (
        "@exposer mes objections à {to} [(sur le contrat|sur le choix de {n}|au devis|sur le rapport)]",
        "Objections",
        "J'ai des objections {rest}.",
    ),
    (
        "mes objections à {to} [(sur le règlement|à la clause {k}|sur les horaires)], par mail",
        "Objections",
        "J'ai des objections {rest}.",
    ),
    (
        "@écrire à {to} un mot pour accompagner [(le colis|le dossier|les fleurs|le chèque|les plans)]",
        "Mot d'accompagnement",
        "Ce mot accompagne {rest}.",
    ),
    (
        "un mot d'accompagnement à {to} pour [(la facture|le cadeau|ma candidature|les clés|le devis)]",
        "Mot d'accompagnement",
        "Ce mot accompagne {rest}.",
    ),
    (
        "@rédiger pour {to} un mot qui accompagne [(le contrat|les échantillons|le livre|le paquet)]",
        "Mot d'accompagnement",
        "Ce mot accompagne {rest}.",
    ),
    (
        "il faut un petit mot à {to} avec [(le rapport|les papiers|le bulletin|la commande {k})], fais un mot d'accompagnement",
        "Mot d'accompagnement",
        "Ce mot accompagne {rest}.",
    ),
    (
        "@demander à {to} ses disponibilités [pour (une visite|un entretien|un café|la livraison|le tournage)]",
        "Disponibilités",
        "Quelles sont vos disponibilités {rest} ?",
    ),
    (
        "quelles sont les disponibilités de {to} [pour (un rendez-vous|la pose|une réunion {d}|un cours)] ? écris un mail",
        "Disponibilités",
        "Quelles sont vos disponibilités {rest} ?",
    ),
    (
        "je voudrais les disponibilités de {to} [pour (le chantier|un appel|l'essayage|la répétition)]",
        "Disponibilités",
        "Quelles sont vos disponibilités {rest} ?",
    ),
    (
        "mail à {to} pour ses disponibilités [(en mars|la semaine prochaine|pour le contrôle|pour dîner)]",
        "Disponibilités",
        "Quelles sont vos disponibilités {rest} ?",
    ),
    (
        "@autoriser {to} [à (entrer chez moi|prendre la voiture|publier la photo|sortir mon fils|garder la clé)]",
        "Autorisation",
        "Je vous autorise {rest}.",
    ),
    (
        "je donne à {to} l'autorisation [(de partir plus tôt|d'utiliser la salle|de filmer|de couper la haie)]",
        "Autorisation",
        "Je vous donne l'autorisation {rest}.",
    ),
    (
        "écris à {to} pour l'autoriser [à (ouvrir le colis|signer pour moi|camper dans le pré|emmener {n})]",
        "Autorisation",
        "Je vous autorise {rest}.",
    ),
    (
        "mail d'autorisation à {to} : je l'autorise [à (récupérer ma fille|retirer le paquet|rouler avec mon camion)]",
        "Autorisation",
        "Je vous autorise {rest}.",
    ),
    (
        "@interdire à {to} [(de fumer sur le balcon|de publier mon nom|d'entrer dans le pré)]",
        "Interdiction",
        "Je vous interdis {rest}.",
    ),
    (
        "j'interdis à {to} [(de toucher à mes affaires|d'utiliser ma photo|de nourrir le chien)], écris un mail",
        "Interdiction",
        "Je vous interdis {rest}.",
    ),
    (
        "écris à {to} pour lui interdire [(de revenir|de couper mon arbre|d'appeler le soir|de copier mon texte)]",
        "Interdiction",
        "Je vous interdis {rest}.",
    ),
    (
        "mail ferme à {to}, je lui interdis [(de passer par mon champ|de vendre mes dessins|d'ouvrir mon courrier)]",
        "Interdiction",
        "Je vous interdis {rest}.",
    ),
    (
        "@promettre à {to} [de (rendre l'argent|venir {d}|tout ranger|finir à temps|rapporter la clé)]",
        "Promesse",
        "Je vous promets {rest}.",
    ),
    (
        "je promets à {to} [(de payer {d}|de faire attention|d'être à l'heure|de terminer le mur)], écris-le par mail",
        "Promesse",
        "Je vous promets {rest}.",
    ),
    (
        "écris à {to} pour promettre [de (revenir vite|rappeler {d}|tenir les délais|tout nettoyer)]",
        "Promesse",
        "Je vous promets {rest}.",
    ),
    (
        "fais une promesse à {to} : [de (ne plus crier|rendre le livre|passer avant {t}|garder le secret)]",
        "Promesse",
        "Je vous promets {rest}.",
    ),
    (
        "@convoquer {to} [à (la réunion {d}|un entretien {d}|l'assemblée générale|une visite médicale)]",
        "Convocation",
        "Je vous convoque {rest}.",
    ),
    (
        "convoque {to} [à (l'examen {d}|une réunion à {t}|une répétition {d}|la commission)] par mail",
        "Convocation",
        "Je vous convoque {rest}.",
    ),
    (
        "mail de convocation à {to} [pour (le conseil {d}|l'entretien à {t}|le contrôle)]",
        "Convocation",
        "Je vous convoque {rest}.",
    ),
    (
        "@mettre {to} en demeure [de (payer la facture|finir les travaux|rendre le matériel|cesser le bruit)]",
        "Mise en demeure",
        "Je vous mets en demeure {rest}.",
    ),
    (
        "mise en demeure à {to} [de (rembourser {k} euros|quitter les lieux|réparer la fuite|livrer la commande)]",
        "Mise en demeure",
        "Je vous mets en demeure {rest}.",
    ),
    (
        "je mets {to} en demeure [de (régler le loyer|retirer la photo|respecter le contrat)], écris le mail",
        "Mise en demeure",
        "Je vous mets en demeure {rest}.",
    ),
    (
        "@demander à {to} la réparation [(du four|de la serrure|du chauffage|de mon vélo|du volet)]",
        "Demande de réparation",
        "Je vous demande la réparation {rest}.",
    ),
    (
        "je demande à {to} la réparation [(de l'ascenseur|du toit|de la porte|du lave-vaisselle)], écris un mail",
        "Demande de réparation",
        "Je vous demande la réparation {rest}.",
    ),
    (
        "il faut que {to} s'occupe de la réparation [(du robinet|de la fenêtre|du portail|de la montre)]",
        "Demande de réparation",
        "Je vous demande la réparation {rest}.",
    ),
    (
        "@réclamer à {to} la réparation [(de la chaudière|du trottoir|de l'interphone|de la machine)]",
        "Demande de réparation",
        "Je vous demande la réparation {rest}.",
    ),
    (
        "@demander une prolongation à {to} [(du prêt|de l'abonnement|du délai|du contrat|du séjour)]",
        "Prolongation",
        "Je souhaite une prolongation {rest}.",
    ),
    (
        "je voudrais une prolongation [(du bail|du stage|de mon visa|des livres)], écris à {to}",
        "Prolongation",
        "Je souhaite une prolongation {rest}.",
    ),
    (
        "mail à {to}, je souhaite une prolongation [(de la garantie|de l'essai|de la location|du congé)]",
        "Prolongation",
        "Je souhaite une prolongation {rest}.",
    ),
    (
        "@désinscrire [(ma fille|mon fils|{n}) (du judo|de la cantine|du cours de danse|du club)] auprès de {to}",
        "Désinscription",
        "Je souhaite désinscrire {rest}.",
    ),
    (
        "je veux désinscrire [(mon équipe|{n}|mes enfants) (du tournoi|de la sortie|du stage|du voyage)], préviens {to}",
        "Désinscription",
        "Je souhaite désinscrire {rest}.",
    ),
    (
        "mail à {to} pour désinscrire [(ma mère|{n}|mon groupe) (de la visite|de l'atelier|de la course)]",
        "Désinscription",
        "Je souhaite désinscrire {rest}.",
    ),
    (
        "@valider auprès de {to} [(le devis|la maquette|le planning|la date|les plans|le menu)]",
        "Validation",
        "Je valide {rest}.",
    ),
    ("[je valide (la commande|le budget|la version {k}|le texte)], écris-le à {to}", "{topic}", "{X}"),
    (
        "écris à {to} pour valider [(les photos|le choix|la proposition|l'horaire|le contrat)]",
        "Validation",
        "Je valide {rest}.",
    ),
    (
        "c'est bon pour moi, @valider par mail [(la facture|le programme|l'affiche)] auprès de {to}",
        "Validation",
        "Je valide {rest}.",
    ),
    (
        "@approuver auprès de {to} [(le compte rendu|le projet|la liste|les comptes)]",
        "Approbation",
        "J'approuve {rest}.",
    ),
    (
        "écris à {to} pour approuver [(le plan|la décision|l'idée|le nouveau règlement)]",
        "Approbation",
        "J'approuve {rest}.",
    ),
    ("[j'approuve (la réforme|les travaux|le rapport|votre choix)], fais-le savoir à {to}", "{topic}", "{X}"),
    (
        "@vendre à {to} [(mon vélo|la table|le canapé|ma guitare|le lot) pour {k} euros]",
        "Vente",
        "Je vous vends {rest}.",
    ),
    (
        "je vends à {to} [(la remorque|mon ordinateur|les pneus|le piano) pour {k} euros], écris un mail",
        "Vente",
        "Je vous vends {rest}.",
    ),
    (
        "écris à {to} pour lui vendre [(la tente|le frigo|mes skis|l'armoire) pour {k} euros]",
        "Vente",
        "Je vous vends {rest}.",
    ),
    ("@prêter à {to} [(ma voiture {d}|la perceuse|mes notes|la poussette|l'échelle)]", "Prêt", "Je vous prête {rest}."),
    (
        "je prête à {to} [(mon appareil photo|la remorque {d}|mes skis|la clé du local)], écris-le",
        "Prêt",
        "Je vous prête {rest}.",
    ),
    (
        "écris à {to} pour lui prêter [(mon vélo|le livre|la tondeuse {d}|cent euros|la maison en août)]",
        "Prêt",
        "Je vous prête {rest}.",
    ),
    (
        "@encourager {to} [(pour l'examen|pour le match|avant l'opération|dans ses recherches|pour la course)]",
        "Encouragements",
        "Je vous encourage {rest}.",
    ),
    (
        "mail d'encouragement à {to} [(pour le concours|pour la reprise|pour le permis|avant la finale)]",
        "Encouragements",
        "Je vous encourage {rest}.",
    ),
    (
        "je veux encourager {to} [(pour la rentrée|dans son projet|avant le concert|pour le déménagement)]",
        "Encouragements",
        "Je vous encourage {rest}.",
    ),
]
