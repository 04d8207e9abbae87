"""How they ask for what takes two calls: find a mail first, then do something with it."""

READ_LATEST = """(qu'est-ce que c'est|c'est quoi) le mail qui vient (d'arriver|de tomber)
(ça vient de sonner|je viens d'avoir une notification), (lis|ouvre) le mail
je viens de recevoir un mail, (lis-le-moi|ouvre-le|il dit quoi)
un mail vient (d'arriver|de tomber), (ouvre-le|lis-le|montre-le)
j'ai (un nouveau mail|un nouveau message), (lis-le-moi|ouvre-le)
(lis|ouvre)-moi celui (qui est arrivé|qui est tombé|reçu) en dernier
tu peux me lire le (tout |)dernier (mail|message) de ma boîte
je voudrais (lire|voir) (le|mon) dernier (mail|message|courriel)
pourriez-vous m'ouvrir le courriel le plus récent
auriez-vous l'obligeance de me lire mon dernier courriel
@prendre le dernier (mail|message) reçu et lis-le
@relire(-moi|) (mon|le) dernier (mail|message)
@afficher le (texte|contenu) (du|de mon) dernier (mail|message)
@aller chercher le dernier (mail|message) et (lis|ouvre)-le
@récupérer le dernier (mail|message) et (lis|montre)-le-moi
@dire-moi ce qu'il y a dans (mon|le) dernier (mail|message)
@dire-moi en deux mots ce que dit (mon|le) dernier (mail|message)
dernier mail( stp| svp|), en entier
dernier (mail|message), (contenu|lecture|texte complet)
le mail tout en haut de ma boîte, (ouvre|lis|affiche)-le
le premier de la liste, ouvre-le-moi
il dit quoi le dernier (mail|message)( que j'ai reçu|)
il y a écrit quoi dans (mon|le) dernier (mail|message)
en bref, que dit (mon|le) dernier (mail|message)
de quoi ça parle, (mon|le) dernier (mail|message)
je veux savoir ce que dit (mon|le) dernier (mail|message)
je veux savoir de quoi parle (mon|le) dernier (mail|message)
je n'ai pas vu (mon|le) dernier (mail|message), (ouvre|montre)-le
je souhaite lire mon dernier (courriel|message)
j'aimerais que tu me lises (mon|le) dernier (mail|message)
il faut que je lise (mon|le) dernier (mail|message)
(ding|bip), un nouveau mail, lis-le
quelqu'un vient de m'écrire, (lis|ouvre) son mail
on vient de m'écrire, (lis|ouvre) le mail
peux-tu ouvrir le mail que je viens de recevoir
pouvez-vous me lire mon dernier (courriel|message)
veuillez ouvrir le courriel reçu en dernier
est-ce que tu peux lire (mon|le) dernier (mail|message)
qu'est-ce qu'il y a dans (mon|le) dernier (mail|message)
qu'est-ce qu'on vient de m'écrire, ouvre le mail
qu'est-ce que je viens de recevoir, lis-le-moi
quel est le (contenu|texte) de mon dernier (mail|message)
que contient (mon|le) dernier (mail|message)
que me veut le dernier mail reçu
vas-y, lis le dernier (mail|message) (arrivé|reçu)
allez, le dernier mail, ouvre-le
euh lis-moi le dernier mail
@consulter (mon|le) dernier (mail|message)
@ouvrir celui qui vient d'arriver
@lire celui qui vient d'arriver
@montrer(-moi|) le (mail|message) qui vient d'arriver
@regarder ce qui vient d'arriver et lis-le
@résumer le (mail|message) que je viens de recevoir
@résumer ce qui vient d'arriver dans ma boîte
@faire un résumé (du|de mon) dernier (mail|message)
@raconter-moi (mon|le) dernier (mail|message)
@visualiser (mon|le) dernier (mail|message)
résumé du dernier (mail|message)( stp| svp|)
lecture du dernier (mail|message)( stp| svp|)"""

READ_FOUND = """je n'ai pas lu le (mail|message) de {n}, (ouvre|lis)-le-moi
je crois que {n} m'a écrit, (lis-moi son mail|qu'est-ce que ça dit)
{n} m'a répondu, (lis|ouvre) sa réponse
(qu'est-ce que|que) {n} me (dit|répond|demande) dans son (mail|message)
il dit quoi le (mail|message) (de {n}|sur {q})
il y a écrit quoi dans le (mail|message) (de {n}|sur {q})
j'aimerais (lire|relire) le (mail|message) (de {n}|sur {q})
je dois relire le (mail|message) (de {n}|concernant {q})
je voudrais savoir ce que {n} m'a (répondu|écrit), ouvre son mail
tu peux m'ouvrir le (mail|message) (de {n}|sur {q})
pourriez-vous me lire le courriel (de {n}|concernant {q})
auriez-vous l'amabilité d'ouvrir le courriel (de {n}|concernant {q})
@relire(-moi|) le (mail|message) (de {n}|sur {q})
@récupérer le (mail|message) (de {n}|sur {q}) et (lis|affiche|ouvre)-le
@dénicher le (mail|message) (de {n}|sur {q}) et (ouvre|lis)-le
@rechercher le (mail|message) (de {n}|sur {q}) et affiche son contenu
@afficher le contenu du (mail|message) (de {n}|sur {q})
@résumer ce que {n} m'a (écrit|envoyé)
@chercher ce que {n} m'a envoyé et résume-le
@dire-moi en deux mots ce que {n} m'a écrit
(le|et le) mail de {n}, il dit quoi
le (mail|message) (de {n}|sur {q}), en entier( stp|)
le contenu du (mail|message) (de {n}|sur {q})( s'il te plaît|)
le (mail|message) sur {q}, (ouvre|lis|affiche)-le-moi
{n} vient de m'écrire, (lis|ouvre)-moi son (mail|message)
{n} m'a donné des nouvelles par mail, lis-les-moi
{n} me demande quelque chose par mail, (ouvre|lis) son message
je veux (lire|voir) ce que {n} m'a (écrit|envoyé|répondu)
je veux le texte du (mail|message) (de {n}|sur {q})
je n'ai pas compris le mail de {n}, résume-le
je n'ai pas le temps de lire le mail (de {n}|sur {q}), résume-le
je cherche le mail (de {n}|sur {q}), (ouvre|lis)-le-moi
j'ai besoin de (lire|relire) le (mail|message) (de {n}|sur {q})
j'ai besoin du contenu du mail (de {n}|sur {q})
il faut que je lise le (mail|message) (de {n}|sur {q})
qu'est-ce qu'il y a (d'écrit |)dans le (mail|message) (de {n}|sur {q})
qu'est-ce que {n} a écrit dans son (mail|message)
qu'est-ce que {n} veut dans son (mail|message)
que contient le (mail|message) (de {n}|sur {q})
que m'a répondu {n}, lis-moi son mail
quel est le contenu du (mail|message) (de {n}|sur {q})
de quoi parle le (mail|message) de {n}
de quoi parle {n} dans son (mail|message)
peux-tu me lire la réponse de {n}
pouvez-vous ouvrir le courriel (de {n}|concernant {q})
veuillez me lire le courriel (de {n}|concernant {q})
est-ce que tu peux résumer le mail (de {n}|sur {q})
vas-y, lis le mail de {n}
@consulter le (mail|message) (de {n}|sur {q})
@lire-moi ce que {n} m'a (écrit|répondu)
@lire la réponse de {n}
@ouvrir la réponse de {n}
@repérer le mail (de {n}|sur {q}) et (lis|ouvre)-le
@fouiller ma boîte pour {q} et (ouvre|lis) le mail
@faire un résumé du mail (de {n}|sur {q})
@montrer(-moi|) le texte du (mail|message) (de {n}|concernant {q})
@aller chercher le mail (de {n}|sur {q}) et lis-le-moi
@localiser le mail (de {n}|sur {q}) et montre-le-moi
(résumé|lecture) du mail (de {n}|sur {q})( stp| svp|)"""

DELETE_FOUND = """le (mail|message) de {n} (m'énerve|m'encombre|traîne encore), (vire|supprime|efface)-le
{n} m'a envoyé un mail (inutile|sans intérêt|bidon), (supprime|jette)-le
{n} m'a écrit mais ça ne m'intéresse pas, (supprime|jette) son mail
je ne veux (pas|plus) garder le (mail|message) (de {n}|sur {q})
je ne veux plus voir le (mail|message) (de {n}|de mon {role}|sur {q})
(plus|pas) besoin du (mail|message) (de {n}|sur {q}), (efface|supprime)-le
(tu peux|on peut) (jeter|supprimer|effacer) le (mail|message) (de {n}|de mon {role}|sur {q})
pourriez-vous supprimer le courriel (de {n}|concernant {q})
auriez-vous la gentillesse d'effacer le courriel de {n}
je souhaite supprimer le (mail|courriel) (de {n}|concernant {q})
@dégager le (mail|message) (de {n}|sur {q})
@bazarder le (mail|message) (de {n}|sur {q})
@retirer le (mail|message) (de {n}|concernant {q}) de ma boîte
@mettre le (mail|message) (de {n}|sur {q}) à la (poubelle|corbeille)
@envoyer le (mail|message) (de {n}|sur {q}) à la (poubelle|corbeille)
@enlever le (mail|message) (de {n}|de mon {role}|sur {q})
@débarrasser ma boîte du mail (de {n}|sur {q})
@récupérer le (mail|message) (de {n}|sur {q}) et (jette|supprime)-le
@dénicher le (mail|message) sur {q} et (vire|efface)-le
@supprimer le (mail|message) que {n} m'a envoyé
@éliminer le (mail|message) (de {n}|concernant {q})
poubelle pour le (mail|message) (de {n}|sur {q})
le (mail|message) (de {n}|sur {q}), (poubelle|corbeille|à supprimer)
suppression du mail (de {n}|concernant {q})
{n} m'a envoyé (une pub|du spam|une bêtise), supprime son mail
{n} m'a écrit par erreur, (efface|supprime) son mail
j'ai répondu à {n}, tu peux (supprimer|jeter) son mail
j'ai fini avec {n}, (supprime|efface) son mail
je n'ai plus rien à faire du mail (de {n}|sur {q}), (jette|supprime)-le
je voudrais (supprimer|effacer|jeter) le (mail|message) (de {n}|de mon {role}|sur {q})
je veux me débarrasser du mail (de {n}|de mon {role}|sur {q})
j'aimerais que le mail (de {n}|sur {q}) disparaisse
il faut (supprimer|effacer) le (mail|message) (de {n}|de mon {role}|sur {q})
il y a un mail sur {q}, (supprime|jette)-le
on peut supprimer le mail (de {n}|sur {q})
peux-tu te débarrasser du (mail|message) (de {n}|de mon {role}|sur {q})
pouvez-vous mettre le courriel (de {n}|concernant {q}) à la corbeille
veuillez supprimer le courriel (de {n}|de mon {role}|concernant {q})
est-ce que tu peux jeter le mail (de {n}|sur {q})
vas-y, supprime le mail (de {n}|sur {q})
le (mail|message) (de {n}|sur {q}), je n'en veux plus, (jette|efface)-le
le (mail|message) (de {n}|de mon {role}), tu peux le supprimer
le (mail|message) (de {n}|sur {q}) est périmé, (supprime|jette)-le
le mail sur {q} n'est plus d'actualité, (supprime|efface)-le
@supprimer la réponse de {n}
@supprimer le (mail|message) concernant {q}
@effacer le (mail|message) (de mon {role}|de {n})
@effacer ce que {n} m'a (écrit|envoyé)
@jeter ce que {n} m'a (écrit|envoyé)
@balancer le (mail|message) (de {n}|sur {q})
@faire disparaître le (mail|message) (de {n}|sur {q})
@fouiller ma boîte pour {q} et supprime le mail
@localiser le mail (de {n}|sur {q}) et (supprime|efface)-le
@aller chercher le mail (de {n}|sur {q}) et jette-le
@rechercher le (mail|message) (de {n}|de mon {role}|sur {q}) et supprime-le"""

MARK_FOUND = """j'ai (déjà |)lu le (mail|message) (de {n}|sur {q}), (mets|marque|note)-le comme lu
j'ai pris connaissance du (mail|message) (de {n}|sur {q}), marque-le comme lu
le (mail|message) (de {n}|sur {q}) est (déjà |)lu, (note|marque)-le
le (mail|message) de {n} apparaît encore comme non lu, mets-le en lu
le (mail|message) (de {n}|sur {q}), c'est lu, (marque|coche)-le
(c'est bon|ok) pour le mail de {n}, mets-le en lu
(tu peux|on peut) (marquer|noter) le (mail|message) (de {n}|sur {q}) comme lu
pourriez-vous marquer le courriel (de {n}|concernant {q}) comme lu
auriez-vous l'obligeance de noter le courriel de {n} comme lu
@noter le (mail|message) (de {n}|sur {q}) comme lu
@considérer le (mail|message) (de {n}|sur {q}) comme lu
@cocher le (mail|message) (de {n}|sur {q}) comme lu
@classer le (mail|message) de {n} comme lu
@basculer le (mail|message) (de {n}|sur {q}) en lu
@enlever le (mail|message) (de {n}|sur {q}) des non lus
@sortir le (mail|message) de {n} des (messages |mails |)non lus
@rechercher le (mail|message) (de {n}|sur {q}) et (mets|note)-le comme lu
@récupérer le mail (de {n}|sur {q}) et marque-le comme lu
@repérer le mail (de {n}|de mon {role}|sur {q}) et coche-le comme lu
@indiquer que le (mail|message) (de {n}|sur {q}) a été lu
statut lu pour le mail (de {n}|sur {q})
mail de {n} en lu( stp| svp|)
{n} m'a écrit et j'ai lu son mail, marque-le comme lu
je viens de lire le mail (de {n}|sur {q}), (note|marque)-le comme lu
j'ai fini de lire le mail (de {n}|sur {q}), mets-le en lu
j'ai vu le (mail|message) (de {n}|de mon {role}|sur {q}), marque-le comme lu
je connais déjà le contenu du mail (de {n}|sur {q}), marque-le comme lu
je voudrais que le mail (de {n}|sur {q}) soit marqué comme lu
je souhaite marquer le courriel (de {n}|concernant {q}) comme lu
il faut (mettre|passer) le mail (de {n}|sur {q}) en lu
il faudrait marquer le mail (de {n}|de mon {role}) comme lu
on peut passer en lu le mail (de {n}|sur {q})
peux-tu mettre le mail (de {n}|sur {q}) en lu
pouvez-vous passer le courriel (de {n}|concernant {q}) en lu
veuillez marquer le courriel (de {n}|de mon {role}|concernant {q}) comme lu
le mail sur {q} n'est plus à lire, marque-le comme lu
le mail (de {n}|sur {q}) doit passer en lu
@noter que j'ai lu le mail (de {n}|sur {q})
@marquer que le mail (de {n}|sur {q}) est lu
@marquer la réponse de {n} comme lue
@marquer comme lu le (mail|message) concernant {q}
@faire passer en lu le mail (de {n}|sur {q})
@retirer le (mail|message) (de {n}|sur {q}) des non lus
@ranger le mail (de {n}|sur {q}) parmi les lus
@localiser le mail (de {n}|sur {q}) et marque-le comme lu
@dénicher le (mail|message) sur {q} et mets-le en lu
@aller chercher le mail de {n} et coche-le comme lu
@changer le statut du mail (de {n}|sur {q}) en lu
mail sur {q} en lu( stp| svp|)"""

REPLY = """je dois une réponse à {n} : {x}
je n'ai pas encore répondu à {n}, (dis-lui|réponds-lui|écris-lui) que {x}
il faut répondre à {n} que {x}
il faut que je réponde à {n} que {x}
il faudrait répondre à mon {role} que {x}
{n} m'a (posé une question|relancé), (réponds-lui|dis-lui) que {x}
{n} attend ma réponse : {x}
{n} voulait savoir, réponds que {x}
{n} m'a envoyé un mail, réponds-lui que {x}
(tu peux|tu veux bien|tu pourrais) répondre à {n} que {x}
(tu réponds|réponds juste|réponds simplement) à {n} que {x}
pourriez-vous répondre (au courriel|au message) de {n} que {x}
auriez-vous l'amabilité de répondre à {n} que {x}
je souhaite répondre au courriel de {n} que {x}
je voudrais répondre au (mail|message) (de {n}|sur {q}) que {x}
@répondre poliment (à {n}|au mail de {n}) que {x}
@rédiger une réponse (à {n}|à mon {role}|au mail de {n}) : {x}
@envoyer ma réponse à {n} : {x}
@donner une réponse à {n} : {x}
@renvoyer un mail à {n} (en réponse au sien|pour lui répondre) : {x}
@rechercher le (mail|message) (de {n}|sur {q}) et réponds que {x}
@récupérer le mail (de {n}|sur {q}) et réponds : {x}
@repérer le (mail|message) de {n} et (réponds|réponds-lui) : {x}
@réagir au (mail|message) (de {n}|sur {q}) en disant que {x}
@répliquer à {n} que {x}
en réponse (au mail|au message) de {n}, (écris|dis|mets) que {x}
pour répondre au mail de {n} : {x}
suite au (mail|message) de {n}, réponds que {x}
concernant le mail de {n}, réponds-lui que {x}
ma réponse à {n} : {x}
ma réponse au mail (de {n}|sur {q}) : {x}
réponse au mail (de {n}|sur {q}) : {x}
euh réponds à {n} que {x}
{n} s'impatiente, réponds-lui que {x}
{n} m'a écrit hier, réponds que {x}
{n} m'a envoyé une proposition, réponds que {x}
{n} me demande des nouvelles par mail, réponds que {x}
je te laisse répondre à {n} que {x}
je voudrais que tu répondes à {n} que {x}
je veux répondre à {n} : {x}
j'ai oublié de répondre à {n} : {x}
j'aimerais répondre (à {n}|à mon {role}) que {x}
on répond (à {n}|au mail de {n}) que {x}
peux-tu répondre au mail (de {n}|sur {q}) : {x}
pouvez-vous répondre (à {n}|à mon {role}) que {x}
veuillez répondre au courriel (de {n}|concernant {q}) que {x}
serait-il possible de répondre à {n} que {x}
est-ce que tu peux répondre à {n} que {x}
n'oublie pas de répondre à {n} que {x}
allez, réponds à {n} que {x}
@répondre gentiment à {n} que {x}
@répondre (vite|tout de suite|enfin) à {n} que {x}
@répondre à la question de {n} : {x}
@répondre au courriel (de {n}|concernant {q}) : {x}
@répondre à la proposition de {n} que {x}
@localiser le mail (de {n}|sur {q}) et réponds : {x}
@retrouver le mail sur {q} et réponds que {x}
@dire à {n}, en réponse, que {x}
@écrire en réponse à {n} que {x}
@formuler une réponse à {n} : {x}
@envoyer une réponse au mail (de {n}|sur {q}) : {x}
réponse (à|pour) mon {role} : {x}"""

MARK_LATEST = """je viens de lire (le|mon) dernier (mail|message), (mets|note)-le en lu
le dernier (mail|message) est (déjà |)lu, (marque|note|coche)-le
le dernier (mail|message), c'est lu, note-le
(mon|le) dernier (mail|message) apparaît encore comme non lu, mets-le en lu
(tu peux|on peut) marquer (mon|le) dernier (mail|message) comme lu
pourriez-vous marquer mon dernier courriel comme lu
auriez-vous l'obligeance de passer mon dernier courriel en lu
@noter (mon|le) dernier (mail|message) comme lu
@cocher (mon|le) dernier (mail|message) comme lu
@considérer (mon|le) dernier (mail|message) comme lu
@classer (mon|le) dernier (mail|message) comme lu
@basculer (mon|le) dernier (mail|message) en lu
@passer le (mail|message) (reçu|arrivé) en dernier en lu
@marquer le (mail|message) qui vient d'arriver comme lu
@mettre en lu le (mail|message) (qui vient d'arriver|tout en haut)
@enlever (mon|le) dernier (mail|message) des non lus
@sortir (mon|le) dernier (mail|message) des non lus
@prendre le dernier mail reçu et marque-le comme lu
dernier (mail|message) en lu( stp| svp|)
statut lu pour le dernier (mail|message)
le mail le plus récent, (mets|coche)-le comme lu
j'ai vu le (mail|message) qui vient d'arriver, (marque|mets)-le comme lu
j'ai fini de lire (mon|le) dernier (mail|message), marque-le comme lu
j'ai pris connaissance (du|de mon) dernier (mail|message), note-le comme lu
j'ai lu le mail qui vient d'arriver, (note|marque)-le comme lu
je l'ai lu, (mon|le) dernier (mail|message), mets-le en lu
je voudrais que (mon|le) dernier mail soit marqué comme lu
je souhaite marquer mon dernier (courriel|message) comme lu
il faut (mettre|passer) (mon|le) dernier mail en lu
il faudrait marquer (mon|le) dernier (mail|message) comme lu
on peut passer (mon|le) dernier (mail|message) en lu
peux-tu mettre (mon|le) dernier (mail|message) en lu
pouvez-vous noter mon dernier courriel comme lu
veuillez marquer le dernier courriel (reçu|arrivé) comme lu
est-ce que tu peux cocher (mon|le) dernier (mail|message) comme lu
le mail qui vient d'arriver est déjà lu, (note|marque)-le
le dernier (mail|message) n'est plus à lire, mets-le en lu
@noter que j'ai lu (mon|le) dernier (mail|message)
@marquer que (mon|le) dernier (mail|message) est lu
@faire passer (mon|le) dernier (mail|message) en lu
@changer le statut (du|de mon) dernier (mail|message) en lu
@indiquer que (mon|le) dernier (mail|message) est lu
@retirer (mon|le) dernier (mail|message) des non lus
@marquer celui qui vient d'arriver comme lu
le tout dernier (mail|message), marque-le comme lu
dernier (mail|message) reçu : lu"""

DELETE_LATEST = """(mon|le) dernier (mail|message) ne (sert à rien|m'intéresse pas), (supprime|jette|vire)-le
le dernier (mail|message) (reçu|arrivé), c'est (du spam|de la pub), (supprime|jette)-le
le mail qui vient d'arriver est (du spam|de la pub|une arnaque), (supprime|efface)-le
un mail vient d'arriver et je n'en veux pas, (supprime|jette)-le
je ne veux pas garder (mon|le) dernier (mail|message)
(plus|pas) besoin du dernier (mail|message), (efface|supprime)-le
(tu peux|on peut) (jeter|supprimer|effacer) (mon|le) dernier (mail|message)
pourriez-vous supprimer mon dernier courriel
auriez-vous la gentillesse d'effacer le courriel le plus récent
je souhaite (supprimer|effacer) (mon|le) dernier (mail|courriel)
@virer (mon|le) dernier (mail|message)
@dégager (mon|le) dernier (mail|message)
@bazarder (mon|le) dernier (mail|message)
@enlever (mon|le) dernier (mail|message)
@retirer le (mail|message) le plus récent de ma boîte
@éliminer le (mail|message) (arrivé|reçu) en dernier
@supprimer celui qui vient d'arriver
@envoyer (mon|le) dernier (mail|message) à la (poubelle|corbeille)
@prendre le dernier mail reçu et (jette|supprime|efface)-le
@débarrasser ma boîte du dernier (mail|message) (reçu|arrivé)
dernier (mail|message) : (poubelle|corbeille|à supprimer)
poubelle pour le dernier (mail|message)
suppression du dernier (mail|message)
je viens de recevoir (du spam|une pub|une arnaque), supprime ce mail
j'ai lu (mon|le) dernier (mail|message), tu peux le (supprimer|jeter)
je voudrais (supprimer|jeter|effacer) (mon|le) dernier (mail|message)
je veux me débarrasser (du|de mon) dernier (mail|message)
j'aimerais que le dernier mail disparaisse
il faut supprimer le (mail|message) qui vient d'arriver
il faudrait jeter (mon|le) dernier (mail|message)
on peut (virer|jeter) le dernier (mail|message) (reçu|arrivé)
peux-tu effacer le mail que je viens de recevoir
pouvez-vous mettre mon dernier courriel à la corbeille
veuillez supprimer le dernier courriel (reçu|arrivé)
est-ce que tu peux supprimer celui qui vient d'arriver
vas-y, jette le dernier (mail|message)
le tout dernier (mail|message), (supprime|jette|efface)-le
le mail qui vient d'arriver, je n'en veux pas, jette-le
le mail le plus récent peut (partir|disparaître), (jette|supprime)-le
le dernier (mail|message) est (une erreur|un doublon|périmé), (efface|supprime)-le
@supprimer le (mail|message) que je viens de recevoir
@supprimer le (mail|message) tout en haut de ma boîte
@effacer le (mail|message) (arrivé|reçu) en dernier
@jeter celui qui vient d'arriver
@balancer (mon|le) dernier (mail|message)
@faire disparaître (mon|le) dernier (mail|message)
ne garde pas (mon|le) dernier (mail|message), (jette|supprime)-le"""

REPLY_LATEST = """je viens de recevoir un mail, réponds que {x}
un mail vient d'arriver, réponds-lui que {x}
il faut répondre au dernier (mail|message) que {x}
il faut que je réponde à mon dernier (mail|message) que {x}
(tu peux|tu veux bien|tu pourrais) répondre au dernier (mail|message) que {x}
(tu réponds|réponds juste) au dernier (mail|message) que {x}
pourriez-vous répondre à mon dernier courriel que {x}
auriez-vous l'amabilité de répondre au dernier courriel que {x}
je souhaite répondre au courriel le plus récent que {x}
je voudrais répondre à mon dernier (mail|message) que {x}
@répondre au (mail|message) (reçu|arrivé) en dernier que {x}
@répondre à la dernière personne qui m'a écrit que {x}
@répondre à celui qui vient de m'écrire que {x}
@écrire une réponse (au|à mon) dernier (mail|message) : {x}
@rédiger une réponse (au|à mon) dernier (mail|message) : {x}
@envoyer une réponse (au|à mon) dernier (mail|message) : {x}
@réagir au dernier (mail|message) en disant que {x}
@prendre le dernier (mail|message) et réponds que {x}
en réponse (au|à mon) dernier (mail|message), (écris|dis) que {x}
suite au dernier (mail|message) reçu, réponds que {x}
réponse au dernier (mail|message) : {x}
ma réponse au dernier (mail|message) : {x}
on vient de m'écrire, réponds que {x}
quelqu'un vient de m'écrire, réponds-lui que {x}
le mail qui vient d'arriver attend une réponse : {x}
je dois répondre (au|à mon) dernier (mail|message) : {x}
je veux répondre au (mail|message) qui vient d'arriver que {x}
je te laisse répondre (au|à mon) dernier (mail|message) que {x}
j'aimerais répondre au dernier (mail|message) que {x}
j'ai oublié de répondre (au|à mon) dernier (mail|message) : {x}
on répond au dernier (mail|message) que {x}
peux-tu répondre au mail que je viens de recevoir que {x}
pouvez-vous répondre au dernier (courriel|message) que {x}
veuillez répondre au courriel reçu en dernier que {x}
serait-il possible de répondre à mon dernier courriel que {x}
est-ce que tu peux répondre à mon dernier mail que {x}
allez, réponds au dernier mail que {x}
n'oublie pas de répondre au dernier mail que {x}
@répondre (poliment|gentiment|vite) (au|à mon) dernier (mail|message) que {x}
@répondre au (mail|message) le plus récent : {x}
@répondre au mail que je viens de recevoir : {x}
@répondre au tout dernier mail : {x}
@dire à celui qui vient de m'écrire que {x}
@écrire à l'auteur du dernier mail que {x}
@donner une réponse au dernier (mail|message) : {x}
@formuler une réponse au dernier (mail|message) : {x}
@expliquer à la personne qui vient de m'écrire que {x}"""
