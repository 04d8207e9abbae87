"""Intentions as in `verbal.py`: renounce, let, deliver, change, correct, explain, disappointment, joy, come by, advise."""

VERBAL = [
    (
        "@renoncer auprès de {to} [(au voyage|à la chambre|à ma place|au logement|au stage)]",
        "Renonciation",
        "Je renonce {rest}.",
    ),
    (
        "écris à {to} pour renoncer [(à l'achat|au cours de piano|à la visite|au poste)]",
        "Renonciation",
        "Je renonce {rest}.",
    ),
    (
        "mail de renonciation à {to}, je renonce [(à la location|au prêt|à mes vacances|au terrain)]",
        "Renonciation",
        "Je renonce {rest}.",
    ),
    ("@louer à {to} [(ma remorque|le studio|mon garage|la salle|une chambre) {d}]", "Location", "Je vous loue {rest}."),
    (
        "je loue à {to} [(le gîte|mon bateau|la sono|la caravane) pour {k} euros], écris un mail",
        "Location",
        "Je vous loue {rest}.",
    ),
    (
        "écris à {to} pour lui louer [(l'appartement de {c}|le camping-car {d}|le parking)]",
        "Location",
        "Je vous loue {rest}.",
    ),
    (
        "@commander par mail à {to} [(deux caisses de pommes|un menuisier|{k} affiches|des rideaux sur mesure)]",
        "Commande",
        "Je voudrais commander {rest}.",
    ),
    (
        "commande à {to} [(une galette|six bouteilles|un parasol|des dossards) pour {d}]",
        "Commande",
        "Je voudrais commander {rest}.",
    ),
    (
        "je passe une commande chez {to} : [(vingt chaises|un vitrail|du foin|trois sacs de ciment)]",
        "Commande",
        "Je voudrais commander {rest}.",
    ),
    (
        "@demander à {to} de livrer [(le canapé {d}|la commande {k}|le bois à {t}|les fleurs à {c})]",
        "Livraison",
        "Pouvez-vous livrer {rest} ?",
    ),
    (
        "{to} peut-il livrer [(le lit {d}|les repas à {t}|le gravier|la machine à {c})] ? demande par mail",
        "Livraison",
        "Pouvez-vous livrer {rest} ?",
    ),
    (
        "mail à {to} pour faire livrer [(le frigo|les courses {d}|la palette|le matelas)]",
        "Livraison",
        "Pouvez-vous livrer {rest} ?",
    ),
    (
        "je veux que {to} livre [(le mazout {d}|les pizzas à {t}|les tuiles|le buffet)], écris un mail",
        "Livraison",
        "Pouvez-vous livrer {rest} ?",
    ),
    (
        "@demander à {to} de modifier [(la date|mon adresse|la réservation {k}|le nom sur le billet)]",
        "Modification",
        "Pouvez-vous modifier {rest} ?",
    ),
    (
        "il faut modifier [(ma commande|l'horaire|le contrat|l'heure du repas)], demande à {to}",
        "Modification",
        "Pouvez-vous modifier {rest} ?",
    ),
    (
        "mail à {to} pour modifier [(la facture {k}|le trajet|mon inscription|le menu)]",
        "Modification",
        "Pouvez-vous modifier {rest} ?",
    ),
    (
        "je voudrais faire modifier [(le plan|mes coordonnées|le rendez-vous {d})] par {to}, écris-lui",
        "Modification",
        "Pouvez-vous modifier {rest} ?",
    ),
    (
        "@demander à {to} de corriger [(la facture|mon nom|le montant|l'adresse|le bulletin)]",
        "Correction",
        "Pouvez-vous corriger {rest} ?",
    ),
    (
        "il faut que {to} corrige [(la date|le relevé|l'acte|la note {k})], écris un mail",
        "Correction",
        "Pouvez-vous corriger {rest} ?",
    ),
    (
        "mail à {to} pour faire corriger [(le contrat|l'affiche|le prix|le procès-verbal)]",
        "Correction",
        "Pouvez-vous corriger {rest} ?",
    ),
    (
        "@demander à {to} d'expliquer [(la facture|le retard|la consigne|la clause {k}|le résultat)]",
        "Explications",
        "Pouvez-vous m'expliquer {rest} ?",
    ),
    (
        "je veux que {to} m'explique [(le calcul|la hausse|le refus|l'exercice)], écris un mail",
        "Explications",
        "Pouvez-vous m'expliquer {rest} ?",
    ),
    (
        "mail à {to}, j'aimerais qu'on m'explique [(la panne|le tarif|la décision|la procédure)]",
        "Explications",
        "Pouvez-vous m'expliquer {rest} ?",
    ),
    (
        "@demander à {to} de confirmer [(la réception|l'heure|ma réservation|le prix|la date)]",
        "Confirmation",
        "Pouvez-vous confirmer {rest} ?",
    ),
    (
        "il me faut une réponse de {to} pour confirmer [(la date|le nombre de places|la livraison)]",
        "Confirmation",
        "Pouvez-vous confirmer {rest} ?",
    ),
    (
        "@exprimer ma déception à {to} [(au sujet du repas|après le concert|face au refus|pour le séjour)]",
        "Déception",
        "Je suis déçu {rest}.",
    ),
    ("[je suis déçu (de la chambre|du service|par la visite|par le produit)], écris-le à {to}", "{topic}", "{X}"),
    (
        "écris à {to} ma déception [(à cause du bruit|au sujet du cadeau|après le stage)]",
        "Déception",
        "Je suis déçu {rest}.",
    ),
    (
        "@exprimer ma joie à {to} [(pour la naissance|de le revoir|après la victoire|pour le mariage)]",
        "Joie",
        "Je suis très heureux {rest}.",
    ),
    (
        "écris ma joie à {to} [(pour la bonne nouvelle|après le résultat|pour les fiançailles)]",
        "Joie",
        "Je suis très heureux {rest}.",
    ),
    (
        "@exprimer mon inquiétude à {to} [(pour {n}|au sujet des travaux|pour les notes|au sujet du budget)]",
        "Inquiétude",
        "Je suis inquiet {rest}.",
    ),
    (
        "écris à {to} mon inquiétude [(pour le chien|au sujet du bruit|pour la sécurité|pour la récolte)]",
        "Inquiétude",
        "Je suis inquiet {rest}.",
    ),
    (
        "mail à {to}, fais part de mon inquiétude [(au sujet de la fissure|pour les délais|pour {n})]",
        "Inquiétude",
        "Je suis inquiet {rest}.",
    ),
    (
        "@demander à {to} de patienter [(jusqu'à demain|une semaine|quelques jours|jusqu'à la paie)]",
        "Patience",
        "Merci de patienter {rest}.",
    ),
    (
        "il faut que {to} patiente [(encore un mois|deux jours|jusqu'au retour de {n})], écris un mail",
        "Patience",
        "Merci de patienter {rest}.",
    ),
    (
        "fais patienter {to} par mail [(jusqu'à lundi|trois jours|jusqu'à la fin des travaux)]",
        "Patience",
        "Merci de patienter {rest}.",
    ),
    (
        "@demander à {to} de venir [({d} à {t}|avec ses outils|plus tôt|sans la voiture|à {c})]",
        "Demande",
        "Pouvez-vous venir {rest} ?",
    ),
    (
        "il faut que {to} vienne [({d}|avec {n}|avant {t}|avec les papiers)], demande par mail",
        "Demande",
        "Pouvez-vous venir {rest} ?",
    ),
    (
        "@demander à {to} de passer [(chez moi {d}|au bureau à {t}|prendre les clés|au magasin)]",
        "Demande",
        "Pouvez-vous passer {rest} ?",
    ),
    (
        "est-ce que {to} peut passer [(voir la fuite|chercher le colis|au local {d}|à la maison)] ? écris un mail",
        "Demande",
        "Pouvez-vous passer {rest} ?",
    ),
    (
        "@recommander chaudement à {to} [(le restaurant de {c}|mon garagiste|ce roman|la crèche|{n} pour le poste)]",
        "Recommandation",
        "Je vous recommande {rest}.",
    ),
    (
        "recommande par mail [(ma coiffeuse|le sentier de {c}|ce vin|l'hôtel du lac)] à {to}",
        "Recommandation",
        "Je vous recommande {rest}.",
    ),
    (
        "je recommande à {to} [(la méthode|le cours de {n}|notre dentiste|ce fromage)], écris un mail",
        "Recommandation",
        "Je vous recommande {rest}.",
    ),
    (
        "@déconseiller à {to} [(ce vendeur|la route de {c}|le restaurant|cette marque|l'achat)]",
        "Conseil",
        "Je vous déconseille {rest}.",
    ),
    (
        "je déconseille à {to} [(cet hôtel|le modèle {k}|ce médecin|le crédit)], écris un mail",
        "Conseil",
        "Je vous déconseille {rest}.",
    ),
    (
        "déconseille par mail [(la location|ce logiciel|le camping de {c}|cette assurance)] à {to}",
        "Conseil",
        "Je vous déconseille {rest}.",
    ),
]
