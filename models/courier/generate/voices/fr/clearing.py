"""More ways to ask for what takes two calls: find a mail or take the newest, then delete or mark it."""

DELETE_FOUND = """le mail du {role}, je n'en veux plus, (jette|efface)-le
le mail du {role}, poubelle
le mail du {role} ne me sert à rien, supprime-le
le mail du {role} encombre ma boîte, (vire|jette)-le
le mail de {n} a fait son temps, supprime-le
le mail de {n} ne mérite pas de rester, jette-le
le mail de {n} prend de la place, (efface|supprime)-le
le mail de {n}, je ne le garde pas
le mail de {n}, je ne veux plus le voir
le mail de {n}, qu'il disparaisse
le mail sur {q} ne vaut rien, jette-le
le mail qui mentionne {q}, (supprime|efface)-le
le message où {n} est cité, supprime-le
le message de {n} est bon pour la poubelle
le courriel du {role} peut être supprimé
la réponse de {n}, à la poubelle
la réponse du {role}, je ne la garde pas, supprime-la
la pub du {role}, (jette|supprime)-la
ce fichu mail de {n}, (vire|supprime)-le
ce vieux mail sur {q}, jette-le
{n} m'a écrit des bêtises, (jette|supprime) son mail
{n} n'est plus mon client, supprime son mail
{n} s'est trompé de destinataire, efface son mail
{n} m'agace, fais disparaître son mail
{n}, je ne veux plus de son mail, jette-le
le {role} m'a écrit pour rien, (jette|efface) son mail
le {role} m'a envoyé une pub, supprime-la
mon {role} m'a envoyé deux fois le même mail, supprime-le
je n'ai aucune raison de garder le mail de {n}
je n'ai aucune raison de garder le message sur {q}
je n'ai plus l'utilité du mail du {role}
je n'ai plus rien à voir avec {n}, efface son mail
je ne garde pas le mail du {role}
je ne tiens pas à garder le mail sur {q}, jette-le
je ne veux plus tomber sur le mail de {n}
je ne veux plus du mail de {n}
je ne veux plus du message sur {q} dans ma boîte
je ne vois pas l'intérêt de garder le mail de {n}, supprime-le
je veux jeter le mail du {role}
je veux faire disparaître le mail de {n}
je veux que le message du {role} soit supprimé
je voudrais effacer ce que {n} m'a envoyé
je souhaite faire disparaître le courriel du {role}
j'aimerais me débarrasser du mail de {n}
j'aimerais supprimer le message où on mentionne {q}
j'ai classé l'affaire de {n}, jette son mail
j'ai rappelé le {role}, tu peux supprimer son mail
j'ai imprimé le mail de {n}, efface-le
j'ai gardé trop longtemps le mail de {n}, (jette|supprime)-le
il faut jeter le mail du {role}
il faut que le mail de {n} disparaisse
il y a une pub du {role}, supprime-la
il y a un mail de {n} à supprimer
ça ne sert à rien de garder le mail de {n}
pourquoi garder le mail de {n}, jette-le
inutile de conserver le message du {role}, efface-le
plus besoin du mail du {role}, (jette|supprime)-le
plus la peine de garder le mail sur {q}
pas la peine de garder le mail de {n}, supprime-le
tu peux faire disparaître le mail du {role}
tu peux jeter ce que le {role} m'a écrit
tu me cherches le mail du {role} et tu le supprimes
tu me retrouves le mail sur {q} et tu le jettes
vous pouvez jeter le message du {role}
voudriez-vous effacer le courriel de {n}
pourriez-vous rechercher le courriel du {role} et le supprimer
fais-moi disparaître le mail de {n}
fais sauter le mail du {role}
mets-moi le mail de {n} à la poubelle
vire-moi le mail du {role}
va chercher le mail de {n} et supprime-le
@chercher {n} et jette son mail
@chercher ce que {n} m'a écrit et efface-le
@chercher le mail qui mentionne {q} et supprime-le
@chercher le courriel du {role} pour le supprimer
@trouver ce qui vient de {n} et supprime-le
@retrouver l'e-mail de {n} et supprime-le
@retrouver le message du {role} et mets-le à la poubelle
@rechercher {n} et supprime ce qu'il m'a envoyé
@supprimer l'e-mail de {n}
@supprimer ce que le {role} m'a envoyé
@supprimer le message qui mentionne {q}
@effacer l'e-mail sur {q}
@effacer la réponse du {role}
@jeter la réponse de {n}
@mettre au panier le mail de {n}
@liquider le mail du {role}
@faire partir à la corbeille le mail de {n}
@sortir le mail du {role} et jette-le"""

DELETE_LATEST = """ce qui vient d'arriver, (supprime|jette|efface)-le
ce qui vient de tomber dans ma boîte, (jette|supprime)-le
ce qui est arrivé en dernier, efface-le
ce que je viens de recevoir, à la poubelle
celui qui vient d'arriver, (jette|supprime)-le
celui du dessus, supprime-le
celui d'en haut dans ma boîte, (jette|vire)-le
le plus récent, (supprime|jette)-le
le plus récent de mes mails, efface-le
le dernier en date, supprime-le
le dernier mail en date, poubelle
le dernier e-mail, (jette|supprime)-le
le dernier truc reçu par mail, vire-le
le dernier mail, je ne le garde pas
le dernier mail, je n'en veux plus
le dernier mail, qu'il disparaisse
le dernier mail ne vaut rien, jette-le
le dernier mail ne me concerne pas, efface-le
le dernier mail m'agace, vire-le
le dernier message est bon pour la poubelle
le petit dernier de ma boîte, supprime-le
le mail tout frais, c'est une pub, jette-le
le mail qui vient de tomber, (vire|supprime)-le
mon mail le plus récent, (jette|efface)-le
mon dernier e-mail, à la poubelle
mon tout dernier courriel, supprimez-le
dernier arrivé, à la poubelle
dernier e-mail, efface-le
tout dernier mail, jette-le
encore un mail inutile qui vient de tomber, supprime-le
encore une arnaque qui vient d'arriver, jette ce mail
tiens, encore une pub, supprime ce mail qui vient d'arriver
un mail idiot vient d'arriver, (jette|efface)-le
une pub vient de tomber, supprime-la
une newsletter vient d'arriver, jette-la
on vient de m'envoyer une pub, supprime-la
on vient de m'envoyer un mail inutile, jette-le
quelqu'un vient de m'envoyer une bêtise, efface ce mail
j'ai vu le mail qui vient d'arriver, jette-le
j'ai lu ce qui vient d'arriver, supprime-le
j'ai reçu un mail bidon à l'instant, vire-le
j'ai reçu une pub à l'instant, efface-la
je n'ai aucune raison de garder le dernier mail
je n'ai que faire du mail qui vient d'arriver, jette-le
je n'ai pas besoin de ce qui vient d'arriver, supprime-le
je ne veux pas de ce qui vient d'arriver, supprime-le
je ne veux plus du dernier mail
je ne garde pas le mail le plus récent
je veux que le dernier mail disparaisse
je veux effacer ce qui vient d'arriver
je voudrais jeter ce que je viens de recevoir
j'aimerais supprimer le mail le plus récent
il faut virer ce qui vient d'arriver
pas besoin de le lire, supprime le dernier mail
pas la peine de garder le dernier mail
inutile de garder le mail qui vient d'arriver
tu peux effacer ce qui vient d'arriver
tu peux jeter le plus récent
tu me vires ce qui vient de tomber
vous pouvez jeter mon dernier courriel
pourriez-vous effacer ce qui vient d'arriver
va dans ma boîte et (jette|supprime) le premier mail
fais disparaître ce qui vient d'arriver
fais sauter le dernier mail
mets le mail le plus récent à la poubelle
vire-moi le dernier mail
@supprimer ce qui vient de tomber dans ma boîte
@supprimer mon e-mail le plus récent
@supprimer le mail du haut de la liste
@effacer ce que je viens de recevoir
@effacer mon mail le plus récent
@jeter ce qui vient d'arriver
@jeter l'e-mail du haut
@mettre ce qui vient d'arriver à la corbeille
@mettre au panier le dernier mail
@liquider le dernier message reçu
@consulter ma boîte et supprime le mail le plus récent"""

MARK_FOUND = """le mail du {role} est lu, (marque|note)-le
le mail du {role}, je l'ai lu, mets-le en lu
le mail du {role} reste en gras, marque-le comme lu
le mail du {role} peut passer en lu
le mail de {n}, étiquette-le comme lu
le mail de {n}, lecture faite, marque-le
le mail de {n}, je l'ai lu de bout en bout, (coche|marque)-le comme lu
le mail de {n} est connu, marque-le comme lu
le mail qui mentionne {q} est lu, note-le
le mail concernant {q} est lu, marque-le
le message de {n} est vu, note-le comme lu
le message où {n} est cité, marque-le comme lu
le courriel du {role} a été lu, notez-le
la réponse du {role} est lue, marque-la
la réponse de {n}, je l'ai lue, mets-la en lu
{n} m'a écrit, c'est vu, marque son mail comme lu
{n}, son mail est lu, note-le
{n}, j'ai lu son mail, coche-le
le {role} m'a écrit et j'ai lu, marque son mail
le {role} m'a répondu, c'est lu, marque sa réponse
j'ai lu le mail du {role}, (marque|mets)-le en lu
j'ai lu ce que le {role} m'a écrit, marque-le comme lu
j'ai lu la réponse du {role}, marque-la comme lue
j'ai lu le mail qui mentionne {q}, mets-le en lu
j'ai lu le courriel de {n} chez moi, notez-le comme lu
j'ai consulté le mail de {n}, coche-le comme lu
j'ai fini le mail du {role}, marque-le comme lu
j'ai parlé avec {n}, marque son mail comme lu
j'ai vu le message du {role}, note-le comme lu
je viens de parcourir le mail de {n}, mets-le en lu
je viens de lire la réponse du {role}, marque-la
je sais ce que dit le mail du {role}, mets-le en lu
je connais le mail de {n}, marque-le comme lu
je ne veux plus voir le mail du {role} en gras, il est lu
je veux passer en lu le mail sur {q}
je veux que le mail du {role} soit noté comme lu
je voudrais cocher le mail de {n} comme lu
je voudrais marquer la réponse de {n} comme lue
je souhaite que le courriel du {role} passe en lu
j'aimerais mettre le mail de {n} en lu
il faut noter le mail du {role} comme lu
il faudrait cocher le mail sur {q} comme lu
on l'a lu, le mail de {n}, marque-le
c'est lu, le mail du {role}, coche-le
vu, le mail du {role}, marque-le comme lu
ok pour le mail du {role}, c'est lu, note-le
ne le jette pas, marque juste comme lu le mail de {n}
ne supprime pas le mail de {n}, mets-le en lu
sans me le lire, marque le mail de {n} comme lu
pas besoin de lire le mail du {role}, passe-le en lu
étiquette comme lu le mail de {n}
étiquette le mail du {role} comme lu
tu peux passer en lu le mail du {role}
tu me trouves le mail du {role} et tu le marques comme lu
tu me mets le mail de {n} en lu
vous pouvez passer en lu le courriel de {n}
voudriez-vous noter la réponse de {n} comme lue
pourriez-vous rechercher le courriel du {role} et le marquer comme lu
va chercher le mail de {n} et marque-le comme lu
@étiqueter le mail de {n} comme lu
@chercher {n} et mets son mail en lu
@chercher le mail du {role} et passe-le en lu
@chercher le mail qui mentionne {q} et coche-le comme lu
@trouver le message de {n} et note-le en lu
@retrouver l'e-mail de {n} et marque-le comme lu
@retrouver le courriel du {role} pour le mettre en lu
@rechercher {n} et marque son mail comme lu
@marquer l'e-mail de {n} comme lu
@marquer le message qui mentionne {q} comme lu
@marquer la réponse du {role} comme lue
@noter le mail du {role} comme lu
@mettre l'e-mail sur {q} en lu
@passer le mail du {role} en lu
@cocher la réponse de {n} comme lue
@définir le mail de {n} comme lu
@faire passer le message de {n} parmi les lus
@sortir le mail du {role} des non lus"""

MARK_LATEST = """ce qui vient d'arriver est lu, marque-le
ce qui vient d'arriver, je l'ai lu, mets-le en lu
ce qui vient de tomber dans ma boîte est lu, note-le
ce que je viens de recevoir est lu, marque-le comme lu
celui qui vient d'arriver est lu, coche-le
celui du dessus, je l'ai lu, marque-le
celui d'en haut est lu, (marque|note)-le
le plus récent est lu, marque-le
le plus récent de mes mails, marque-le comme lu
le dernier en date, mets-le en lu
le dernier en date est lu, coche-le
le dernier e-mail est lu, (marque|note)-le
le dernier e-mail, je l'ai vu, mets-le en lu
le dernier mail, étiquette-le comme lu
le dernier mail, lecture faite, marque-le
le dernier mail, je l'ai déjà parcouru, mets-le en lu
le dernier mail reste en gras, je l'ai lu, marque-le
le dernier mail n'est pas à supprimer, juste à marquer comme lu
le dernier message peut passer en lu
le petit dernier de ma boîte est lu, marque-le
le mail qui vient de tomber est lu, note-le
mon mail le plus récent est lu, coche-le
mon dernier e-mail, passe-le en lu
mon dernier courriel a été lu, notez-le
dernier e-mail en lu( stp| svp|)
dernier arrivé : lu
tout dernier mail : lu, marque-le
un mail vient d'arriver, je l'ai lu, marque-le
un message vient de tomber et je l'ai lu, mets-le en lu
on vient de m'écrire, j'ai lu, marque le mail comme lu
quelqu'un vient de m'écrire, c'est lu, note-le
j'ai lu ce qui vient d'arriver, (marque|mets)-le en lu
j'ai lu ce que je viens de recevoir, coche-le
j'ai lu mon mail le plus récent, marque-le comme lu
j'ai lu le dernier e-mail sur mon téléphone, note-le
j'ai vu ce qui vient de tomber, mets-le en lu
j'ai consulté le dernier mail, marque-le comme lu
j'ai fini le dernier mail, coche-le
je viens de parcourir le dernier mail, mets-le en lu
je viens de lire ce qui est arrivé, marque-le comme lu
je connais le dernier mail, marque-le comme lu
je ne veux plus voir le dernier mail en gras
je voudrais marquer ce qui vient d'arriver comme lu
je voudrais étiqueter le dernier mail comme lu
je veux passer en lu le mail le plus récent
j'aimerais mettre en lu ce qui vient d'arriver
il faut noter le dernier mail comme lu
il faudrait passer en lu ce qui vient d'arriver
sans me le lire, marque le dernier mail comme lu
ne le supprime pas, mets le dernier mail en lu
pas besoin de me le lire, marque le dernier mail comme lu
étiquette le dernier mail comme lu
tu peux mettre en lu ce qui vient d'arriver
tu me passes le dernier mail en lu
vous pouvez noter mon dernier courriel comme lu
pourriez-vous marquer ce qui vient d'arriver comme lu
va dans ma boîte et marque le premier mail comme lu
@étiqueter mon dernier mail comme lu
@marquer ce qui vient d'arriver comme lu
@marquer mon e-mail le plus récent comme lu
@marquer le petit dernier comme lu
@mettre en lu ce qui vient de tomber
@mettre en lu le plus récent
@noter ce que je viens de recevoir comme lu
@passer en lu mon mail le plus récent
@cocher le mail du haut comme lu
@définir le dernier mail comme lu
@consulter ma boîte et marque le mail le plus récent comme lu"""
