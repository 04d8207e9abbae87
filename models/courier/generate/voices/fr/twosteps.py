"""More ways to ask for what takes two calls: find a mail or take the newest, then read or answer it."""

READ_LATEST = """ce qui vient de tomber dans ma boîte, (lis|ouvre)-le-moi
ce qui vient d'arriver par mail, (lis|affiche)-le
ce qui est arrivé en dernier, (lis|ouvre)-le
ce que je viens de recevoir, ouvre-le
ce dernier mail, (lis|ouvre)-le
cette notification de mail, ouvre ce que c'est
celui qui vient d'arriver, (lis|ouvre)-le-moi
celui du dessus, ouvre-le
celui d'en haut dans ma boîte, lis-le
le mail tout frais, (lis|ouvre)-le
le mail tout neuf, montre-le
le mail de la dernière minute, lis-le
le plus récent de mes mails, (lis|ouvre)-le
le plus récent, ouvre-le
le plus neuf de mes messages, lis-le
le dernier arrivé, (lis|ouvre|montre)-le-moi
le dernier en date, (lis|ouvre)-le
le dernier mail en date, il dit quoi
le dernier truc reçu par mail, ouvre-le
le dernier message de ma boîte, lis-le à voix haute
le dernier e-mail, (lis|ouvre)-le
le tout premier de ma boîte, (lis|ouvre)-le
le sommet de ma boîte, lis ce mail
le petit dernier, ouvre-le
mon dernier e-mail, que dit-il
mon mail le plus récent, (lis|ouvre)-le
mon plus récent message, lis-le
mon tout dernier courriel, lisez-le-moi
dernier e-mail, lis-le
dernier arrivé, ouvre-le
tout dernier mail, affiche le texte
nouveau message, (lis|ouvre)-le
nouveau courriel, lis-le-moi
nouvelle notification, lis le mail
tiens, un mail, (lis|ouvre)-le
tiens, ça vient d'arriver, ouvre le mail
ah, un nouveau mail, (lis|ouvre)-le
oh, un message, lis-le-moi
chouette, un mail, lis-le
un courriel est arrivé, (lisez|ouvrez)-le
un message est là, lis-le
un mail vient de faire sonner mon téléphone, lis-le
mon ordinateur vient de sonner, lis le mail
mon téléphone vient de vibrer, ouvre le dernier mail
j'ai entendu le bip, lis le mail
j'ai senti vibrer, qu'est-ce que dit le mail
j'ai une notification, lis-moi ce mail
j'ai vu passer une notification, ouvre le mail
j'ai reçu un mail il y a une minute, (lis|ouvre)-le
j'ai quelque chose de nouveau, lis-le
j'ai besoin d'entendre le dernier mail
j'ai envie de lire le mail qui vient d'arriver
j'ai les mains prises, lis-moi le dernier mail
je viens d'entendre le bip d'un mail, (lis|ouvre)-le
je viens de voir arriver un mail, ouvre-le
je n'ai pas vu ce qui vient d'arriver, lis-le-moi
je n'ai pas mes lunettes, lis-moi le dernier mail
je veux entendre ce qui vient d'arriver
je veux voir ce qu'on vient de m'envoyer, ouvre le mail
je veux juste le dernier mail, en entier
je voudrais lire ce qui vient d'arriver
je voudrais que tu ouvres le mail le plus récent
j'aimerais savoir ce que dit le dernier courriel
il y a du nouveau, lis-moi le mail
il y a un mail tout neuf, ouvre-le
il vient d'arriver un mail, (lis|ouvre)-le-moi
il vient de tomber un message, lis-le
on m'a écrit à l'instant, (lis|ouvre)-moi ça
on m'a envoyé quelque chose à l'instant, ouvre-le
on vient de m'envoyer un mail, lis-le-moi
quelqu'un m'écrit, lis le mail
qui m'écrit à cette heure, ouvre le mail
qui m'a écrit en dernier et pour dire quoi
c'est quoi ce bip, lis le mail
c'est quoi ce qui vient d'arriver dans ma boîte, ouvre-le
c'est quoi le nouveau mail, ouvre-le
qu'est-ce qui vient d'arriver dans ma boîte, lis-le
qu'est-ce qui vient de tomber, lis-le-moi
qu'est-ce que dit celui qui vient d'arriver
qu'est-ce qu'on vient de m'envoyer, lis-le
qu'est-ce qu'il dit, le mail qui vient de tomber
qu'y a-t-il dans le mail le plus récent
que dit le mail du haut de la liste
que dit le mail tout en haut de ma boîte
que dit mon mail le plus récent
que raconte le dernier mail reçu
de quoi parle ce qui vient d'arriver
de quoi parle mon dernier e-mail
en une phrase, que dit le mail qui vient d'arriver
en bref, que dit ce qui vient d'arriver
en bref, le mail le plus récent
résume ce qui vient d'arriver
résume-moi celui qui vient d'arriver
résume-moi en deux mots le dernier e-mail
tu me lis ce qui vient d'arriver
tu m'ouvres le mail le plus récent
tu peux me lire ce que je viens de recevoir
tu peux ouvrir ce qui vient de tomber
vous me lisez le courriel qui vient d'arriver
voudriez-vous ouvrir le dernier courriel
pourriez-vous me lire ce qui vient d'arriver
pourrais-tu ouvrir mon mail le plus récent
va dans ma boîte et (lis|ouvre) le premier mail
va lire le dernier mail
jette un œil à ma boîte et lis-moi le plus récent
fais la lecture du mail le plus récent
fais-moi la lecture du dernier mail
mets le dernier mail à l'écran
montre ce qui vient d'arriver, tout le texte
@lire ce qui vient de tomber dans ma boîte
@lire ce qui est arrivé en dernier
@lire-moi le petit dernier de ma boîte
@lire mon e-mail le plus récent
@ouvrir ce qui vient d'arriver
@ouvrir mon e-mail le plus récent
@ouvrir le mail tout neuf
@afficher ce que je viens de recevoir
@afficher le mail du haut
@dire-moi ce que dit celui qui vient d'arriver
@dire-moi ce qu'on vient de m'écrire
@prendre le premier mail de la boîte et lis-le
@parcourir ma boîte et ouvre le mail le plus récent
@consulter ma boîte et lis-moi ce qui est arrivé en dernier"""

READ_FOUND = """je dois retrouver le mail de {n} et savoir ce qu'il dit
je dois relire ce que mon {role} m'a écrit
je dois savoir ce que le {role} m'a répondu, lis son mail
je ne sais plus ce que dit le mail de {n}, (lis|ouvre)-le-moi
je ne sais plus ce que le {role} a écrit, lis-moi son mail
je ne me souviens plus du texte de {n}, relis-moi son mail
je n'ai pas encore ouvert le mail de {n}, lis-le-moi
je n'ai pas ouvert la réponse du {role}, lis-la-moi
je veux relire mot à mot le mail de {n}
je veux entendre ce que {n} m'a écrit
je veux entendre la réponse du {role}
je veux savoir mot pour mot ce que {n} m'a écrit
je veux savoir ce qu'on m'a écrit sur {q}, ouvre le mail
je veux le contenu du mail du {role}
je voudrais revoir le texte du message sur {q}
je voudrais retrouver et lire le mail de {n}
je voudrais entendre le mail du {role}
j'aimerais relire ce que {n} m'avait écrit
j'aimerais connaître le contenu du courriel du {role}
j'ai besoin de savoir ce que contient le mail de {n}
j'ai raté le mail de {n}, (lis|ouvre)-le-moi
j'ai raté la réponse du {role}, lis-la-moi
j'ai oublié ce que dit le mail du {role}, rouvre-le
j'ai aperçu un mail de {n}, lis-le-moi
j'ai vu que {n} avait écrit, ouvre son mail
j'ai vu que le {role} avait répondu, (lis|ouvre) son mail
j'ai cherché partout le mail de {n}, trouve-le et lis-le
il faut que je sache ce que dit {n}, ouvre son mail
il faut que je relise la réponse de {n}
il y a un mot de {n} dans ma boîte, lis-le-moi
il y a un mail qui mentionne {q}, ouvre-le
il y a un courriel du {role}, lisez-le-moi
{n} a fini par répondre, lis-moi son mail
{n} a laissé un message dans ma boîte, lis-le-moi
{n} m'a écrit quoi, ouvre son mail
{n} m'a répondu quoi dans son mail
{n} dit quoi dans son mail
{n} écrit quoi exactement, lis-moi son message
{n} m'a mis quoi dans son dernier mail, lis-le
{n} m'a écrit ce matin et je n'ai pas lu, lis-moi son mail
{n}, son mail, (lis|ouvre)-le-moi
{n}, qu'est-ce qu'il m'a écrit, lis-moi son mail
le {role} m'a écrit, (lis|ouvre)-moi son mail
le {role} a répondu, ouvre sa réponse
le {role} a répondu quoi dans son mail
le {role} dit quoi dans son mail
le {role} m'a envoyé un courriel, que dit-il
mon {role} a répondu, lis-moi ça
mon {role} écrit quoi dans son mail
mon {role}, son dernier mail, lis-le
le mail du {role}, (lis|ouvre)-le
le mail du {role}, qu'est-ce qu'il dit
le mail où {n} est cité, ouvre-le
le mail qui mentionne {q}, (lis|ouvre)-le
le mail concernant {q}, il dit quoi
le message du {role}, en entier
le texte complet du mail de {n}( stp| svp|)
le texte du mail sur {q}( stp| svp|)
le contenu de la réponse de {n}
la lettre de {n}, lis-la-moi
la réponse du {role}, que dit-elle
les mots exacts de {n} dans son mail
et le mail du {role}, ça dit quoi
et {n}, il dit quoi dans son mail
alors, que dit {n} dans son message
que dit le mail concernant {q}
que dit le courriel du {role}
que dit la réponse du {role}
que disait {n} dans son mail
que me répond {n}, ouvre son mail
que répond le {role}, lis-moi son mail
qu'est-ce que dit le message sur {q}
qu'est-ce que le {role} m'a écrit, lis-le-moi
qu'est-ce qui est écrit dans le mail du {role}
qu'est-ce qu'il y a dans la réponse de {n}
qu'est-ce que {n} a répondu, ouvre son mail
qu'y a-t-il dans le mail de {n}
qu'y a-t-il dans le message sur {q}
quelle est la réponse du {role}, ouvre-la
c'est quoi le mail du {role}, ouvre-le
c'est quoi le texte du mail de {n}
il raconte quoi, le mail de {n}
de quoi parle la réponse de {n}
de quoi parle le mail du {role}
en bref, que dit le mail de {n}
en bref, que dit le {role} dans son mail
en une phrase, que dit le mail sur {q}
résume-moi le mail du {role}
résume la réponse de {n}
résume-moi ce que {n} m'a répondu
tu me retrouves la réponse de {n} et tu me la lis
tu m'ouvres le mail du {role}
tu m'ouvres la réponse de {n}
tu peux aller chercher le mail du {role} et me le lire
tu peux lire ce que le {role} a écrit
vous pouvez m'ouvrir le courriel du {role}
voudriez-vous me lire le courriel de {n}
pourriez-vous rechercher le courriel du {role} et me le lire
pourriez-vous m'ouvrir la réponse de {n}
auriez-vous l'obligeance de me lire la réponse du {role}
va me chercher le mail de {n} et lis-le
va lire le mail du {role}
montre-moi ce qu'a écrit {n}
fais-moi voir ce que dit le mail de {n}
fais-moi la lecture du mail de {n}
@chercher {n} et (lis|ouvre)-moi son mail
@chercher le mail qui mentionne {q} et lis-le
@chercher la réponse du {role} et ouvre-la
@chercher après le mail de {n} et dis-moi ce qu'il contient
@trouver ce que le {role} a écrit et lis-le-moi
@trouver le courriel du {role} et dis-moi ce qu'il dit
@trouver le mail sur {q}, je veux le lire
@trouver le message qui mentionne {q} et ouvre-le
@retrouver ce que {n} a écrit et lis-le
@retrouver l'e-mail de {n} et ouvre-le
@retrouver la réponse du {role} et lis-la
@rechercher {n} et ouvre ce qu'il m'a écrit
@rechercher le courriel concernant {q} et dis-moi ce qu'il dit
@ouvrir l'e-mail de {n}
@ouvrir ce que le {role} m'a envoyé
@lire ce que le {role} m'a répondu
@lire-moi l'e-mail sur {q}
@lire-moi le mot de {n}
@afficher la réponse du {role}
@sortir le message de {n} et lis-le-moi"""

REPLY = """à {n}, en réponse à son mail : {x}
à {n}, réponds : {x}
à la réponse de {n}, réponds que {x}
à l'invitation de {n}, réponds que {x}
à la proposition de {n}, je réponds que {x}
à la demande du {role}, réponds que {x}
au {role}, réponds que {x}
au {role} qui m'a écrit, réponds que {x}
au courriel du {role}, répondez que {x}
au dernier mail de {n}, réponds : {x}
pour {n} qui m'a écrit, la réponse est : {x}
voici ma réponse à {n} : {x}
voici ce qu'il faut répondre au {role} : {x}
ma réponse au {role} : {x}
réponds au {role} que {x}
réponds à {n}, qui me l'a demandé, que {x}
réponds à ce que {n} m'a écrit : {x}
réponds à {n} sur un ton aimable que {x}
répondez au {role} que {x}
{n} m'a écrit et je dois répondre : {x}
{n} m'a demandé quelque chose, réponds-lui : {x}
{n} m'a contacté par mail, réponds que {x}
{n} propose une date dans son mail, réponds que {x}
{n} se plaint dans son mail, réponds que {x}
{n} me remercie dans son mail, réponds que {x}
{n} attend depuis lundi, réponds-lui que {x}
le {role} m'a écrit, réponds que {x}
le {role} attend ma réponse : {x}
le {role} m'a posé une question par mail, réponds que {x}
le {role} a envoyé un mail, réponds-lui que {x}
le {role} veut une réponse à son mail : {x}
mon {role} propose autre chose, réponds à son mail que {x}
je n'ai pas répondu au {role}, écris-lui que {x}
je n'ai pas répondu au mail sur {q}, réponds que {x}
je dois une réponse au {role} : {x}
je voudrais répondre au mail de mon {role} : {x}
je veux répondre au {role} que {x}
je réponds au {role} : {x}
j'ai à répondre à {n} : {x}
j'ai bien reçu le mail de {n}, réponds que {x}
il est temps de répondre à {n} : {x}
il est temps de répondre au {role} que {x}
il faudrait que tu répondes au {role} que {x}
tu peux chercher le mail du {role} et répondre que {x}
tu retrouves le mail de {n} et tu réponds que {x}
vous voudrez bien répondre au {role} que {x}
pourriez-vous répondre au courriel du {role} que {x}
@chercher le mail du {role} et réponds : {x}
@chercher {n} dans mes mails et réponds-lui que {x}
@retrouver le mail où {n} me demande ça et réponds que {x}
@retrouver le courriel du {role} et réponds que {x}
@rechercher ce que {n} m'a écrit et réponds : {x}
@répondre à mon {role} par mail : {x}
@répondre à ce que m'a écrit le {role} : {x}
@répondre à l'e-mail de {n} que {x}
@répondre à la dernière question de {n} que {x}
@répondre au message du {role} en disant que {x}
@renvoyer un mot à {n} en réponse : {x}"""

REPLY_LATEST = """à la personne qui vient de m'écrire, réponds que {x}
à la personne qui vient de m'écrire : {x}
à celui qui m'a écrit en dernier, dis que {x}
à celui qui m'a écrit en dernier, réponds : {x}
à celle qui vient de m'écrire, dis que {x}
à qui vient de m'écrire, dis que {x}
à l'auteur du mail qui vient d'arriver, réponds que {x}
à l'expéditeur du dernier mail, dis que {x}
à l'expéditeur du mail le plus récent, réponds que {x}
au dernier qui m'a écrit, réponds que {x}
au dernier qui m'a écrit, dis que {x}
au mail tout en haut, réponds : {x}
au mail que je viens de recevoir, réponds que {x}
au message qui vient de tomber, réponds : {x}
au message que je viens de recevoir, je réponds que {x}
au mail le plus récent : {x}
pour le dernier mail, la réponse est : {x}
pour celui qui vient de m'écrire, ma réponse : {x}
dis à la personne qui vient de m'écrire que {x}
dis au dernier qui m'a écrit que {x}
dis à l'expéditeur du dernier mail que {x}
écris à celui qui m'a écrit en dernier que {x}
réponds à ce qui vient d'arriver : {x}
réponds au plus récent que {x}
réponds à mon mail le plus récent que {x}
réponds à l'e-mail qui vient d'arriver que {x}
réponds vite au mail qui vient de tomber : {x}
répondez à la personne qui vient de m'écrire que {x}
un mail vient de tomber, réponds : {x}
un message vient d'arriver, je réponds que {x}
ça vient d'arriver par mail, réponds que {x}
ce qui vient d'arriver mérite une réponse : {x}
le mail qui vient de tomber, réponds-y que {x}
le dernier mail, réponds-y que {x}
le dernier e-mail demande une réponse : {x}
il vient d'arriver un mail, réponds que {x}
on m'écrit à l'instant, réponds que {x}
je dois répondre à celui qui vient de m'écrire : {x}
je voudrais répondre à la personne qui vient de m'écrire que {x}
je veux dire à celui qui vient de m'écrire que {x}
j'ai lu ce qui vient d'arriver, réponds que {x}
ma réponse au mail qui vient d'arriver : {x}
ma réponse à ce qui vient d'arriver : {x}
tu peux dire à celui qui m'a écrit en dernier que {x}
pourriez-vous répondre à la personne qui vient de m'écrire que {x}
@répondre à l'auteur du dernier mail : {x}
@répondre à l'expéditeur du dernier message que {x}
@répondre au plus récent de mes mails : {x}"""
