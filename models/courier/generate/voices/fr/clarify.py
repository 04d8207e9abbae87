"""How they ask and forget what is needed."""

NO_ADDRESS = """(tu peux|tu veux bien) écrire à {n} {wish}
je (dois|voudrais) (écrire|envoyer un mail) à {n} {wish}
il faudrait envoyer un mot à {n} {wish}
il faut (prévenir|avertir) {n} par mail que {x}
j'ai oublié d'écrire à {n}
(tu m'écris|tu me fais) un petit mail pour {n} {wish}
{n} attend un mail de ma part
{n} n'est pas au courant que {x}, écris-lui
pourriez-vous adresser un courriel à {n} {wish}
auriez-vous la gentillesse d'écrire à {n}
@adresser un (mail|courriel) à {n} {wish}
@rédiger un (mail|message) pour {n} {wish}
@faire parvenir un (mail|courriel) à {n}
@prendre contact avec {n} par mail
@signaler à {n} par mail que {x}
@annoncer à {n} par mail que {x}
@expliquer par mail à {n} que {x}
@demander à {n} par mail des nouvelles (du|de la) {w}
un (petit |)(mot|mail|message) pour {n}
j'aimerais (écrire|envoyer un message) à {n} {wish}
j'ai besoin d'écrire à {n} {wish}
j'ai promis un mail à {n}
ça fait longtemps que je n'ai pas écrit à {n}
c'est l'anniversaire de {n}, envoie un mail
on écrit un mail à {n}
il serait temps d'écrire à {n} {wish}
n'oublie pas d'envoyer un mail à {n} {wish}
peux-tu contacter {n} par mail
pouvez-vous prévenir {n} par courriel que {x}
{n} doit savoir que {x}, envoie un mail
@relancer {n} par mail
@remercier {n} par mail
@féliciter {n} par mail
@inviter {n} par mail
@composer un mail à {n} {wish}
@avertir {n} par mail que {x}
@confirmer à {n} par mail que {x}
@envoyer un petit mot à {n} {wish}
(courriel|message) à {n} {wish}
faut que j'écrive à {n} {wish}
faut prévenir {n} par mail
il faut absolument que je contacte {n} par mail
je devais écrire à {n} {wish}
je voudrais faire un petit mail à {n}
je voudrais remercier {n} par mail
je voudrais inviter {n} par courriel
je veux m'excuser par mail auprès de {n}
je dois une explication à {n}, envoie-lui un mail
j'aimerais donner de mes nouvelles à {n} par mail
j'ai rendez-vous avec {n}, confirme-lui par mail
{n} doit être prévenu par mail que {x}
{n} ne sait pas que {x}, préviens par mail
{n} fête son anniversaire, écris-lui un mail
{n} n'a pas eu de mail de moi depuis longtemps, écris-lui
{n} voudrait savoir que {x}, envoie-lui un mail
(un courriel|un mot) pour {n} {wish}
petit mail à {n} {wish}
mail à {n} {wish}
mail pour {n} : {x}
message pour {n} : {x}
nouveau mail à {n}
courriel pour {n}( svp| stp|)
tu écris à {n} {wish}
tu peux faire un courriel à {n} {wish}
tu pourrais envoyer un mail à {n} {wish}
vous pouvez écrire à {n} {wish}
veuillez écrire à {n} {wish}
veuillez informer {n} par courriel que {x}
serait-il possible d'écrire à {n} {wish}
on pourrait écrire à {n} {wish}
@passer un mot à {n} par mail {wish}
@préparer un courriel pour {n} {wish}
@faire un mail à {n} {wish}
@féliciter {n} par courriel
@rassurer {n} par mail en disant que {x}
@aviser {n} par courriel que {x}
@donner de mes nouvelles à {n} par mail
@souhaiter un bon anniversaire à {n} par mail
@envoyer à {n} un mail disant que {x}"""

NOTHING = """j'ai (besoin|envie) d'écrire un (mail|message|courriel)
(je dois|il faudrait) envoyer un mail mais je ne sais pas (par où commencer|comment m'y prendre)
j'aimerais (rédiger|envoyer|écrire) un (mail|courriel|message)
(tu peux|tu veux bien) (écrire|envoyer) un mail pour moi
pourriez-vous (rédiger|envoyer) un courriel
je souhaiterais envoyer un courriel
on se fait un mail
(allez|bon), on écrit un mail
@composer un (mail|message|courriel)
@créer un nouveau (mail|message)
@commencer un (nouveau |)(mail|message)
@ouvrir un nouveau message à écrire
@expédier un (mail|courriel|message)
@lancer l'écriture d'un (mail|message)
un mail à écrire( stp| svp|)
(mail|courriel|message) à (envoyer|rédiger)
écrire à quelqu'un
il me faut envoyer un message à quelqu'un
j'ai un mail à faire
j'ai un courriel important à écrire
je veux écrire à quelqu'un
je voudrais contacter quelqu'un par mail
il faut que j'envoie un mail à quelqu'un
peux-tu m'aider à rédiger un (mail|message)
pouvez-vous m'aider à écrire un courriel
est-ce que tu peux envoyer un mail
est-ce que je peux envoyer un (mail|message)
veuillez préparer un courriel
je pensais envoyer un petit mail
euh je voudrais faire un mail
@aider-moi à faire un (mail|message)
@taper un (mail|message)
@envoyer un (petit mot|courriel)
@contacter quelqu'un par mail
@écrire un (message|courriel) à quelqu'un
(rédaction|envoi) d'un (mail|courriel)
j'ai quelque chose à dire à quelqu'un par mail
j'ai quelqu'un à contacter par mail
j'ai envie d'envoyer un (mail|courriel)
j'ai un truc à envoyer par mail
j'ai des mails à écrire
je dois écrire un (mail|courriel|message)
je dois faire un mail
je dois contacter quelqu'un par (mail|courriel)
je voudrais faire partir un courriel
je veux rédiger un (mail|courriel)
je veux faire un mail
je peux écrire un mail ici
je ne sais pas comment commencer mon mail
j'écris un mail, tu m'aides
on rédige un (mail|courriel|message)
on envoie un courriel
on va écrire un mail
il faut écrire un mail
il faut que je fasse un courriel
il est temps d'écrire un mail
il faudrait rédiger un (courriel|message)
veuillez rédiger un (courriel|message)
voudriez-vous écrire un courriel pour moi
pourriez-vous m'aider à envoyer un message
pouvez-vous écrire un courriel
tu peux me faire un mail
tu peux rédiger un message
tu sais envoyer des mails ? j'en ai un à faire
nouveau courriel( svp| stp|)
mail à faire( svp| stp|)
envoyer mail
écrire mail
rédiger un courriel
@démarrer un nouveau (mail|courriel)
@rédiger un courriel pour moi
@écrire quelques lignes à quelqu'un
@faire partir un mail"""

NO_TEXT = """j'ai (un mail|un message) à envoyer à {to}
je dois (écrire|envoyer un mail) à {to}
je voudrais (écrire|envoyer un mot|envoyer un mail) à {to}
(tu peux|tu veux bien) écrire à {to}
il faut que j'écrive à {to}
il faudrait (contacter|écrire à) {to}
pourriez-vous adresser un courriel à {to}
auriez-vous la gentillesse d'écrire à {to}
@contacter {to} par mail
@adresser un (mail|courriel|message) à {to}
@préparer un (mail|message) pour {to}
@composer un (mail|message) à {to}
@expédier un (mail|message) à {to}
@faire un petit mot à {to}
@laisser un message à {to}
(nouveau|un) (mail|message) (pour|à) {to}
mail {to}
un mot pour {to}
j'ai promis d'écrire à {to}
j'ai oublié d'écrire à {to}
j'aimerais (contacter|joindre) {to} par mail
je souhaite adresser un courriel à {to}
il est temps d'écrire à {to}
on écrit à {to}
peux-tu contacter {to}
pouvez-vous écrire à {to}
est-ce que tu peux envoyer un mail à {to}
veuillez écrire à {to}
{to} attend un mail de ma part
destinataire : {to}
@joindre {to} par (mail|courriel)
@relancer {to}
@envoyer (un petit mot|quelque chose|un courriel) à {to}
@prendre contact avec {to}
@taper un mail à {to}
un courriel pour {to}
je dois contacter {to}
je dois faire un mail à {to}
je veux envoyer quelque chose à {to}
je voudrais joindre {to}
je voudrais contacter {to} par courriel
j'aimerais écrire un mot à {to}
j'ai besoin d'écrire à {to}
j'ai quelque chose à dire à {to}
il faut envoyer un mail à {to}
il faut contacter {to}
il faut répondre à {to}
il faudrait écrire à {to} aujourd'hui
on doit écrire à {to}
on envoie un courriel à {to}
tu peux faire un mail à {to}
tu m'écris un mail pour {to}
tu pourrais contacter {to}
vous pouvez adresser un message à {to}
voulez-vous écrire à {to}
veuillez envoyer un courriel à {to}
pouvez-vous rédiger un message pour {to}
serait-il possible d'écrire à {to}
n'oublie pas d'écrire à {to}
pense à envoyer un mail à {to}
prochain mail : {to}
mail pour {to}( stp| svp|)
nouveau courriel à {to}
message à {to}
petit mail à {to}
écrire à {to}
{to} attend de mes nouvelles
{to} doit recevoir un mail
{to}, un courriel
@démarrer un mail à {to}
@rédiger un courriel à {to}
@donner de mes nouvelles à {to}
@recontacter {to} par mail"""

NO_ID = """(je voudrais|j'aimerais|je veux) {verb} un (mail|message)
(il faut|il faudrait|je dois) {verb} un (mail|message|courriel)
(tu peux|tu veux bien|tu pourrais) {verb} un (mail|message)( pour moi|)
j'ai un (mail|message) à {verb}
il y a un (mail|message) à {verb}
pourriez-vous {verb} un courriel
je souhaite {verb} un (courriel|message)
@{verb} (un courriel|un de mes courriels|ce courriel)
@{verb} (ce truc|cette chose|ce machin)
@{verb} le mail (dont je parlais|que tu sais|en question)
@{verb} ce mail-là
@{verb} celui dont je t'ai parlé
on peut {verb} un mail
un (mail|message) à {verb}( stp| svp|)
j'aimerais bien {verb} un (mail|message)
je pensais {verb} un mail
j'ai quelque chose à {verb} dans ma boîte
je n'arrive pas à {verb} un mail
je dois {verb} quelque chose dans ma boîte
il me faut {verb} un message
il faut que je puisse {verb} un mail
on doit {verb} un mail
on voudrait {verb} un mail
est-ce que tu peux {verb} un mail
est-ce qu'on peut {verb} un message
peux-tu {verb} ce mail
pouvez-vous {verb} ce courriel
veuillez {verb} le courriel
voulez-vous bien {verb} ce message
euh tu peux {verb} le truc là
@{verb} (le mail en question|le fameux mail)
@{verb} un seul mail
@{verb} le bon mail
vas-y, tu peux {verb} le mail
j'ai besoin de {verb} un mail
j'ai envie de {verb} un message
je voulais {verb} un mail
je viens pour {verb} un courriel
il reste un mail à {verb}
il y en a un à {verb}, de mail
tu peux {verb} le mail
tu peux me {verb} ce mail
tu sais {verb} un mail
vous pouvez {verb} le message
vous pouvez {verb} un courriel pour moi
pourrais-tu {verb} un de ces mails
pourriez-vous {verb} ce message-là
puis-je te demander de {verb} un mail
est-ce possible de {verb} un (mail|message)
serait-il possible de {verb} un courriel
il m'en faut un autre à {verb}
on va {verb} un message
allez, on peut {verb} ce mail
bon, tu peux {verb} le message
mail à {verb}( svp| stp|)
message à {verb}( svp| stp|)
courriel à {verb}( svp|)
@{verb} le message de tout à l'heure
@{verb} le mail de l'autre jour
@{verb} ce fichu mail
@{verb} mon mail
@{verb} le courriel en question
@{verb} celui d'avant
@{verb} (l'un de mes|un des) messages
@{verb} le mail que tu veux
@{verb} le truc que j'ai reçu
@{verb} ce qu'on m'a envoyé"""

NO_QUERY = """j'ai perdu un (mail|message)
j'ai besoin de retrouver un (mail|message)
il faut que je retrouve un (vieux |)(mail|message)
je ne retrouve (plus|pas) un (mail|message)
je voudrais (chercher|retrouver) un (mail|message|courriel)
(tu peux|tu veux bien) (chercher|retrouver) un (mail|message)( pour moi|)
pourriez-vous (rechercher|retrouver) un courriel
auriez-vous la gentillesse de rechercher un courriel
@fouiller (dans |)(ma boîte|ma messagerie|mes mails)
@retrouver un (mail|message|courriel)( pour moi|)
@lancer une recherche( dans ma boîte| dans mes mails|)
@explorer (ma boîte|ma messagerie|mes mails)
@remettre la main sur un (mail|message)
@dénicher un (mail|message) dans ma boîte
(une |)recherche dans (ma boîte|mes mails)( svp| stp|)
il y a un (mail|message) que je n'arrive pas à retrouver
on peut chercher un mail
j'aimerais (chercher|rechercher) quelque chose dans mes (mails|messages)
j'ai quelque chose à (chercher|retrouver) dans ma boîte
je dois chercher un (mail|message)
je suis à la recherche d'un (mail|message)
je cherche un truc dans ma (boîte|messagerie)
je souhaite (rechercher|retrouver) un courriel
il me manque un mail, aide-moi à le retrouver
est-ce que tu peux chercher dans ma boîte
peux-tu fouiller dans mes mails
pouvez-vous chercher dans ma messagerie
veuillez effectuer une recherche dans ma messagerie
euh je cherche un mail mais je ne sais plus lequel
@chercher pour moi dans (la boîte|ma messagerie)
@rechercher quelque chose dans ma (boîte|messagerie)
@aider-moi à (chercher|retrouver|trouver) un mail
@repérer un (mail|message) dans ma boîte
un mail à (retrouver|rechercher)( svp| stp|)
je cherche un courriel
je cherche quelque chose dans ma boîte
je cherche un vieux message
je cherche quelque chose, tu peux fouiller ma messagerie
j'ai égaré un (mail|message|courriel)
j'ai un mail à retrouver
j'ai paumé un mail
j'ai besoin que tu cherches un mail
je dois retrouver un mail, aide-moi
je veux chercher dans mes (mails|messages|courriels)
je veux faire une recherche
je veux retrouver un message
je n'arrive pas à retrouver un (mail|message)
je voudrais lancer une recherche
il faut chercher un mail
il faut que je cherche quelque chose dans mes courriels
il doit y avoir un mail quelque part, cherche
on cherche un mail
on va chercher dans mes mails
tu peux faire une recherche
tu peux m'aider à retrouver un message
tu sais chercher dans les mails ? j'en ai besoin
vous pouvez chercher un courriel pour moi
veuillez rechercher un message
pourriez-vous fouiller ma messagerie
pouvez-vous retrouver un message pour moi
serait-il possible de rechercher un courriel
recherche de mail( svp| stp|)
chercher un courriel( svp|)
mail perdu, aide-moi
message introuvable, cherche-le
@trouver-moi un (mail|message)
@retrouver-moi un mail
@chercher-moi quelque chose dans ma boîte
@chercher un ancien (mail|message)
@rechercher un vieux mail"""
