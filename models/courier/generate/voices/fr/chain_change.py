"""How they ask for what takes two calls: find a mail first, then delete or mark it."""

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
@rechercher le (mail|message) (de {n}|de mon {role}|sur {q}) et supprime-le
j'ai réglé l'affaire avec {n}, (jette|supprime) son mail
j'ai payé, tu peux supprimer le mail de mon {role}
j'en ai assez de {n}, supprime son mail
j'en veux plus du mail de {n}
je n'en peux plus de voir le mail sur {q}, (vire|efface)-le
je n'ai pas besoin du mail de mon {role}, jette-le
je ne garderai pas le mail de {n}, efface-le
je ne vais pas répondre à {n}, supprime son mail
je me suis fâché avec {n}, jette son mail
je veux supprimer le (mail|message) de mon {role}
je veux que le mail de {n} disparaisse
je veux effacer toute trace du mail sur {q}
je viens de lire le mail de {n}, supprime-le
il y a un vieux mail de {n}, (jette|vire)-le
il y a quelque part un mail sur {q}, retrouve-le et supprime-le
il y a un mail de mon {role}, (jette|efface)-le
le vieux (mail|message) de {n}, (jette|vire)-le
le mail de {n}, poubelle( stp| svp|)
le mail de {n} date, supprime-le
le mail de {n} est trop vieux, jette-le
le mail de mon {role} ne sert plus, efface-le
le message sur {q} est réglé, supprime-le
le mail sur {q}, on peut le jeter
le courriel concernant {q}, supprimez-le
tu peux chercher le mail de {n} et le supprimer
tu peux retrouver le mail sur {q} et l'effacer
tu peux m'enlever le mail de {n}
tu me trouves le mail de {n} et tu le jettes
tu me vires le mail de {n}
vous pouvez retrouver le courriel de {n} et le supprimer
vous pouvez effacer le courriel de mon {role}
débarrasse-moi du mail de {n}
débarrasse-moi du mail sur {q}
que le mail de {n} disparaisse
fais le ménage : supprime le mail de {n}
à supprimer : le mail de {n}
à jeter : le mail sur {q}
à effacer : le message de mon {role}
inutile de garder le mail de {n}, supprime-le
@chercher le mail de {n}, ensuite supprime-le
@chercher le mail sur {q}, après tu l'effaces
@chercher le mail de mon {role} et mets-le à la poubelle
@trouver le mail de {n} afin de le supprimer
@trouver le mail sur {q} pour l'effacer
@trouver la réponse de {n} et supprime-la
@retrouver le mail de mon {role} et jette-le
@retrouver ce mail sur {q} et mets-le à la corbeille
@sortir le mail de {n} et supprime-le
@regarder s'il y a un mail de {n} et supprime-le
@voir s'il reste un mail sur {q} et efface-le
@effacer la réponse de {n}
@jeter le vieux mail de mon {role}
@supprimer le message que mon {role} m'a envoyé
@vider ma boîte du mail de {n}
une fois le mail de {n} trouvé, supprime-le
une fois que tu as le mail sur {q}, jette-le
dès que tu as trouvé le mail de {n}, efface-le
quand tu auras trouvé le mail de mon {role}, supprime-le
si {n} a écrit, supprime son mail
s'il y a un mail de {n}, (efface|supprime)-le
s'il reste quelque chose sur {q} dans ma boîte, supprime-le
cherche d'abord le mail de {n}, supprime-le ensuite"""

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
ne garde pas (mon|le) dernier (mail|message), (jette|supprime)-le
je viens de recevoir une bêtise, supprime le dernier mail
je viens de recevoir un mail sans intérêt, (jette|efface)-le
je viens de lire le dernier mail, jette-le
je n'ai pas besoin du mail qui vient d'arriver, supprime-le
je n'en veux pas, du dernier mail, (efface|supprime)-le
je ne veux plus voir le dernier mail
je ne garderai pas le dernier message, efface-le
je veux jeter le mail qui vient d'arriver
je veux supprimer le (mail|message) le plus récent
encore une pub qui vient d'arriver, supprime ce mail
encore du spam, supprime le dernier mail
ce qui vient d'arriver est une arnaque, supprime le mail
c'est de la pub, le dernier mail, (jette|vire)-le
c'est un faux, le mail qui vient d'arriver, supprime-le
le premier mail de ma boîte, (jette|supprime)-le
le premier mail de la liste peut partir à la poubelle
le mail d'en haut, (vire|efface)-le
le mail tout en haut de la boîte, poubelle
le mail du haut ne sert à rien, supprime-le
le dernier arrivé, (jette|supprime|vire)-le
le dernier mail m'énerve, efface-le
le dernier mail n'est pas pour moi, supprime-le
le dernier message est inutile, jette-le
le dernier courriel reçu peut être effacé
le mail arrivé à l'instant, à la poubelle
tu peux virer le mail qui vient d'arriver
tu peux m'enlever le dernier mail
tu me jettes le dernier mail
tu me supprimes le mail d'en haut
vous pouvez supprimer le courriel qui vient d'arriver
voulez-vous effacer mon dernier courriel
débarrasse-moi du dernier mail
débarrasse-moi du mail qui vient d'arriver
à supprimer : mon dernier mail
à jeter : le mail qui vient d'arriver
poubelle, le dernier mail
@regarder ma boîte et supprime le premier mail
@afficher mes mails et jette le plus récent
@ouvrir ma boîte et supprime le dernier mail
@aller dans ma boîte et efface le mail du haut
@lister mes mails et supprime le dernier arrivé
@prendre le mail d'en haut et jette-le
@mettre le dernier arrivé à la poubelle
@supprimer le premier mail de ma boîte
@effacer le mail qui vient de tomber"""

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
mail sur {q} en lu( stp| svp|)
{n} m'a écrit, j'ai tout lu, marque son mail comme lu
{n} m'a envoyé un mail, c'est lu, (coche|note)-le
{n} m'a répondu, j'ai vu, mets son mail en lu
mon {role} m'a écrit, j'ai lu, mets son mail en lu
mon {role} a répondu et j'ai lu son mail, marque-le comme lu
j'ai lu ce que {n} a écrit, marque le mail comme lu
j'ai lu ce que mon {role} m'a envoyé, mets-le en lu
j'ai lu la réponse de {n}, marque-la comme lue
j'ai lu le mail de mon {role}, note-le comme lu
j'ai parcouru le mail sur {q}, mets-le en lu
j'ai ouvert et lu le mail de {n}, marque-le comme lu
j'ai déjà vu le mail sur {q}, marque-le comme lu
j'ai téléphoné à {n}, son mail peut passer en lu
je sais ce que {n} m'écrit, marque son mail comme lu
je veux que le mail de {n} passe en lu
je voudrais passer en lu le mail de mon {role}
je ne veux plus voir le mail de {n} dans les non lus
le mail de {n} est resté en non lu, corrige ça
le mail de {n} compte encore comme nouveau, mets-le en lu
le mail de {n}, vu, marque-le comme lu
le mail de mon {role}, c'est lu, coche-le
le mail de mon {role} est lu, note-le
le message sur {q} a été lu, passe-le en lu
le message sur {q} peut être marqué comme lu
le courriel de {n} a été lu, marquez-le
la réponse de {n} est lue, marque-la
tu peux cocher le mail de {n} comme lu
tu peux trouver le mail de {n} et le marquer comme lu
tu me trouves le mail sur {q} et tu le passes en lu
vous pouvez noter le courriel de mon {role} comme lu
c'est vu pour le mail de {n}, note-le comme lu
lu, le mail de {n}, coche-le
déjà lu le mail sur {q}, mets-le en lu
à marquer comme lu : le mail de {n}
à mettre en lu : le message sur {q}
@chercher le mail de {n}, ensuite marque-le comme lu
@chercher le mail de mon {role} et coche-le comme lu
@chercher le mail sur {q}, après tu le mets en lu
@trouver le mail de {n} pour le marquer comme lu
@trouver le mail sur {q} et note-le en lu
@retrouver le mail sur {q} et passe-le en lu
@retrouver ce que {n} a écrit et marque-le comme lu
@sortir le mail de {n} et mets-le en lu
@mettre le mail de mon {role} en lu
@cocher le mail de mon {role} comme lu
@passer la réponse de {n} en lu
@noter que le mail de {n} est lu
@faire passer le mail de mon {role} en lu
une fois le mail de {n} trouvé, marque-le comme lu
dès que tu as le mail sur {q}, mets-le en lu
quand tu auras trouvé le mail de mon {role}, coche-le comme lu
s'il y a un mail de {n}, marque-le comme lu
cherche d'abord le mail de {n}, marque-le ensuite comme lu
si le mail de {n} est encore en non lu, marque-le comme lu"""

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
dernier (mail|message) reçu : lu
j'ai lu le mail qui vient de tomber, marque-le comme lu
j'ai lu le tout dernier mail, (mets|note)-le en lu
j'ai lu le message arrivé à l'instant, coche-le
j'ai déjà vu le dernier courriel, marque-le comme lu
j'ai ouvert et lu le dernier mail, marque-le comme lu
je sais ce que dit le dernier mail, mets-le en lu
je ne veux plus voir le dernier mail en non lu
je veux que le dernier mail passe en lu
je voudrais cocher le dernier mail comme lu
il est lu, le dernier mail, note-le
c'est lu, le dernier message, mets-le en lu
c'est vu pour le dernier mail, marque-le comme lu
vu le dernier mail, mets-le en lu
lu, le dernier mail, coche-le
déjà lu le dernier message, marque-le
le premier mail de la liste est lu, marque-le
le premier mail de ma boîte, je l'ai lu, mets-le en lu
le mail d'en haut, c'est lu, note-le
le mail du haut est lu, (coche|marque)-le
le dernier arrivé est lu, marque-le
le dernier courriel reçu a été lu, marquez-le
le dernier mail compte encore comme nouveau, mets-le en lu
le mail le plus récent est lu, note-le
le mail arrivé à l'instant, je l'ai lu, mets-le en lu
tu peux passer le dernier mail en lu
tu peux noter que j'ai lu le dernier message
tu me coches le dernier mail comme lu
vous pouvez passer mon dernier courriel en lu
voulez-vous marquer le dernier courriel comme lu
à marquer comme lu : le dernier mail
à mettre en lu : mon dernier message
@regarder ma boîte et marque le premier mail comme lu
@afficher mes mails et mets le plus récent en lu
@ouvrir ma boîte et marque le dernier mail comme lu
@prendre le mail d'en haut et mets-le en lu
@aller dans ma boîte et passe le dernier mail en lu
@passer au statut lu mon dernier mail
@mettre le dernier arrivé en lu
@marquer le premier mail de ma boîte comme lu
@cocher comme lu le mail qui vient d'arriver
@noter le dernier courriel reçu comme lu"""
