"""How they ask for what takes two calls: find a mail first, then read or answer it."""

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
lecture du dernier (mail|message)( stp| svp|)
le téléphone vient de vibrer, lis-moi le mail
ça a bipé, (c'est quoi le mail|lis-moi le mail)
quelque chose vient d'arriver dans ma boîte, ouvre-le
qui vient de m'écrire, et qu'est-ce qu'il dit dans son mail
le tout dernier (mail|message), il dit quoi
le (mail|message) d'en haut, (ouvre|lis)-le
le premier mail de ma boîte, (lis|ouvre)-le
le mail arrivé à l'instant, (affiche|lis)-le
le petit nouveau dans ma boîte, ouvre-le
(mon|le) dernier courriel, lisez-le-moi
(mon|le) dernier mail, que dit-il
(mon|le) dernier mail, en entier s'il te plaît
(mon|le) dernier message, affiche tout le texte
c'est quoi le contenu (du|de mon) dernier (mail|message)
c'est quoi ce mail qui vient d'arriver, ouvre-le
qu'est-ce que dit le mail qui vient d'arriver
qu'est-ce qu'il y a d'écrit dans le mail le plus récent
que dit le courriel que je viens de recevoir
que dit le (mail|message) (arrivé|reçu) en dernier
qu'y a-t-il dans le dernier (mail|message) (arrivé|reçu)
je conduis, lis-moi le mail qui vient d'arriver
je voudrais entendre mon dernier (mail|message)
je veux lire le (mail|message) le plus récent
je veux ouvrir le dernier (mail|message) reçu
je n'ai pas le temps, résume-moi le dernier (mail|message)
j'ai reçu un mail à l'instant, (lis|ouvre)-le
j'ai reçu quelque chose, ouvre le dernier mail
j'attendais un mail et il vient d'arriver, lis-le
il y a un nouveau mail, (lis|ouvre)-le-moi
il y a du neuf, ouvre le dernier mail
tu peux ouvrir le mail le plus récent
tu me lis le dernier mail
tu me fais voir le dernier message arrivé
vous pouvez m'ouvrir le courriel qui vient d'arriver
voulez-vous me lire le dernier courriel reçu
pourriez-vous me résumer le dernier courriel
peux-tu me dire de quoi parle le mail qui vient d'arriver
en deux mots, que dit le dernier (mail|message)
en bref, le dernier mail dit quoi
de quoi parle le mail le plus récent
@regarder dans ma boîte et ouvre le mail le plus récent
@vérifier ma boîte et lis-moi le dernier mail
@afficher mes mails et ouvre le premier
@lister mes mails et lis le plus récent
@prendre le mail le plus récent et lis-le-moi
@aller dans ma boîte et lis le mail du haut
@ouvrir ma boîte et lis-moi le dernier (mail|message)
@ouvrir le dernier courriel
@lire-moi le dernier courriel (arrivé|reçu)
@lire le (mail|message) tout en haut de la liste
@lire à voix haute (mon|le) dernier (mail|message)
@montrer-moi le texte du dernier (mail|message)
@résumer-moi le dernier courriel (arrivé|reçu)
@dire-moi en une phrase ce que dit (mon|le) dernier mail
dernier courriel, lecture( svp| stp|)
dernier mail reçu, ouvre( stp| svp|)
nouveau mail, lis-le
plus récent mail, contenu( stp| svp|)
s'il y a un nouveau mail, lis-le-moi
dès que ma boîte est ouverte, lis le premier mail
va voir ma boîte, puis lis-moi le plus récent
regarde d'abord ma boîte, ouvre ensuite le dernier mail"""

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
(résumé|lecture) du mail (de {n}|sur {q})( stp| svp|)
{n} a répondu, lis-moi ça
{n} a répondu, (ouvre|affiche) sa réponse
{n} a écrit quelque chose, ouvre son mail
{n} m'a envoyé un long mail, résume-le
{n} m'a envoyé des explications, lis-moi son mail
{n} m'a écrit hier soir, montre-moi son message
{n} a envoyé un mail, qu'est-ce que ça dit
{n} m'a envoyé un truc que je n'ai pas lu, ouvre-le
mon {role} m'a écrit, (lis|ouvre) son mail
mon {role} m'a répondu, que dit son mail
mon {role} m'a envoyé un mail, lis-le-moi
notre {role} a écrit, ouvre son courriel
le mail de mon {role}, il dit quoi
le mail de mon {role}, (lis|ouvre)-le
le dernier mail de {n}, (lis|ouvre)-le
la réponse de {n}, (lis-la|lis-la-moi|que dit-elle)
la réponse de mon {role}, lis-la-moi
le message sur {q}, que dit-il
le courriel concernant {q}, lisez-le-moi
ce fameux mail de {n}, ouvre-le
que dit {n} dans son mail
que dit {n} dans sa réponse
que dit le mail de mon {role}
que m'écrit mon {role}, ouvre son mail
qu'a répondu {n}, ouvre son mail
qu'est-ce que {n} a bien pu répondre, lis-moi son mail
qu'est-ce que mon {role} me dit dans son mail
qu'est-ce qui est écrit dans le mail de {n}
quelle est la réponse de {n}, lis-la
c'est quoi la réponse de {n} dans son mail
comment {n} a répondu, lis son mail
il y a un mail de {n}, (lis-le-moi|que dit-il)
il y a un message de mon {role}, ouvre-le
il y a quelque part un mail sur {q}, retrouve-le et lis-le
je veux savoir ce que dit {n} dans son mail
je veux savoir ce que mon {role} m'écrit, lis son mail
je veux lire la réponse de (mon {role}|{n})
je voudrais relire le message de {n}
je voudrais lire le mail sur {q}
je voudrais que tu me lises le mail de {n}
j'aimerais savoir ce que contient le mail de {n}
j'aimerais que vous me lisiez le courriel de mon {role}
j'aimerais entendre le message de {n}
j'ai vu passer un mail sur {q}, ouvre-le
j'ai reçu un mail de {n}, lis-le-moi
j'ai reçu la réponse de {n}, (lis|ouvre)-la
je conduis, lis-moi le mail de {n}
tu peux me lire ce que {n} a envoyé
tu peux chercher le mail de {n} et me le lire
tu me retrouves le mail de {n} et tu me le lis
tu me cherches le mail sur {q} et tu l'ouvres
vous pouvez retrouver le courriel de {n} et me le lire
@trouver la réponse de {n} et lis-la-moi
@chercher le mail de mon {role} et lis-le
@chercher le mail de {n}, ensuite lis-le
@chercher le mail de {n}, après tu me le lis
@chercher {q} dans mes mails et ouvre ce que tu trouves
@retrouver le mail de mon {role} et dis-moi ce qu'il dit
@retrouver le mail sur {q} pour me le lire
@retrouver le mail de {n} afin que je le lise
@trouver le mail où {n} m'écrit et ouvre-le
@sortir le mail de {n} et affiche-le
@ressortir le mail sur {q} et lis-le-moi
@voir si {n} a écrit et lis-moi son mail
@regarder si {n} a répondu et lis-moi sa réponse
@vérifier si {n} a répondu et, si oui, lis son mail
@résumer en deux mots le mail de mon {role}
@résumer-moi la réponse de {n}
@dire-moi de quoi parle le mail de {n}
lecture du mail de mon {role}( svp| stp|)
mail de {n}, contenu( svp| stp|)
une fois le mail de {n} trouvé, lis-le-moi
une fois que tu as le mail sur {q}, ouvre-le
dès que tu as trouvé le mail de {n}, lis-le
quand tu auras trouvé le mail de mon {role}, ouvre-le
si {n} a écrit, lis-moi son mail
si mon {role} a répondu, lis-moi sa réponse
s'il y a un mail de {n}, (lis|ouvre)-le
s'il y a quelque chose sur {q} dans ma boîte, lis-le-moi
va chercher le mail de {n}, puis ouvre-le
cherche d'abord le mail de {n}, ouvre-le ensuite"""

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
réponse (à|pour) mon {role} : {x}
{n} m'a demandé mon avis, réponds que {x}
{n} m'a posé une question par mail, ma réponse : {x}
{n} m'a invité, réponds-lui que {x}
{n} s'inquiète dans son mail, réponds que {x}
{n} attend toujours, réponds à son mail que {x}
{n} veut une réponse : {x}
{n} m'a envoyé un mail ce matin, réponds : {x}
{n} m'a écrit, dis-lui en réponse que {x}
mon {role} m'a écrit, réponds-lui que {x}
mon {role} attend ma réponse, écris-lui que {x}
mon {role} m'a relancé, réponds que {x}
mon {role} m'a posé une question, réponds : {x}
le mail de {n} attend une réponse : {x}
le mail sur {q} attend une réponse, réponds que {x}
au mail de {n}, réponds que {x}
au mail de mon {role}, réponds : {x}
au message sur {q}, réponds que {x}
à {n} qui m'a écrit, réponds que {x}
à la question de {n}, réponds que {x}
à mon {role}, réponds que {x}
je n'ai jamais répondu à {n}, écris-lui en réponse que {x}
je dois répondre à {n} que {x}
je dois répondre à mon {role} : {x}
je dois répondre au mail sur {q} : {x}
je voudrais répondre à mon {role} que {x}
je voudrais faire une réponse à {n} : {x}
je réponds à {n} que {x}
je viens de lire le mail de {n}, réponds-lui que {x}
j'ai lu le mail de {n}, réponds que {x}
j'ai reçu un mail de {n}, réponds que {x}
j'ai reçu un mail sur {q}, réponds que {x}
j'ai tardé à répondre à {n}, dis-lui que {x}
il faut répondre au mail de {n} : {x}
il faut répondre à mon {role} que {x}
tu peux retrouver le mail de {n} et lui répondre que {x}
tu peux répondre à mon {role} que {x}
tu réponds à mon {role} : {x}
tu réponds au mail de {n} : {x}
vous pouvez répondre au courriel de {n} que {x}
vous répondrez à {n} que {x}
voulez-vous répondre à mon {role} que {x}
réponds donc à {n} que {x}
réponds-lui, à {n}, que {x}
répondre à {n} : {x}
répondre au mail sur {q} : {x}
réponse pour {n} : {x}
réponse courte à {n} : {x}
en réponse à mon {role} : {x}
suite au mail de mon {role}, réponds que {x}
@chercher le mail de {n}, ensuite réponds-lui que {x}
@chercher le mail de mon {role} et réponds-lui que {x}
@trouver le dernier mail de {n} et réponds : {x}
@retrouver la question de {n} et réponds que {x}
@sortir le mail de {n} et réponds-lui que {x}
@écrire à {n}, en réponse à son mail, que {x}
@écrire une réponse à mon {role} : {x}
@répondre par mail à mon {role} que {x}
@répondre brièvement à {n} : {x}
@répondre au vieux mail de {n} que {x}
@répondre à l'invitation de {n} que {x}
@renvoyer une réponse à {n} : {x}
une fois le mail de {n} trouvé, réponds que {x}
dès que tu as le mail de {n}, réponds-lui que {x}
quand tu auras trouvé le mail sur {q}, réponds que {x}
s'il y a un mail de {n}, réponds que {x}
cherche d'abord le mail de {n}, puis réponds : {x}
si mon {role} a écrit, réponds-lui que {x}"""

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
@expliquer à la personne qui vient de m'écrire que {x}
au dernier mail, réponds que {x}
au dernier mail reçu, réponds : {x}
au mail qui vient d'arriver, réponds que {x}
au mail le plus récent, réponds que {x}
à mon dernier mail, réponds : {x}
à celui qui vient de m'écrire, réponds que {x}
à la personne qui vient de m'écrire, dis que {x}
je viens d'avoir un mail, réponds que {x}
je viens de lire le dernier mail, réponds que {x}
je réponds au dernier mail que {x}
je dois répondre au mail qui vient d'arriver : {x}
je voudrais répondre au mail qui vient d'arriver : {x}
j'ai lu le dernier mail, réponds que {x}
j'ai reçu un mail à l'instant, réponds que {x}
il faut répondre au mail qui vient d'arriver : {x}
il faut répondre au dernier courriel que {x}
le dernier mail attend une réponse : {x}
le dernier mail me pose une question, réponds que {x}
le mail d'en haut attend une réponse : {x}
le dernier qui m'a écrit veut une réponse : {x}
quelqu'un m'a écrit à l'instant, réponds : {x}
réponds donc au dernier mail que {x}
répondre au dernier mail : {x}
réponse courte au dernier mail : {x}
réponse au mail qui vient d'arriver : {x}
en réponse au mail qui vient d'arriver : {x}
suite au mail que je viens de recevoir, réponds que {x}
tu peux répondre au mail qui vient d'arriver que {x}
tu réponds au mail le plus récent : {x}
vous pouvez répondre au dernier courriel reçu que {x}
vous répondrez au dernier courriel que {x}
voulez-vous répondre au dernier message que {x}
@regarder ma boîte et réponds au dernier mail que {x}
@ouvrir ma boîte et réponds au premier mail : {x}
@aller dans ma boîte et réponds au mail du haut que {x}
@prendre le mail le plus récent et réponds que {x}
@répondre au mail d'en haut : {x}
@répondre au premier mail de ma boîte que {x}
@répondre à la personne du dernier mail que {x}
@répondre brièvement au dernier mail : {x}
@répondre au mail que j'ai reçu en dernier que {x}"""
