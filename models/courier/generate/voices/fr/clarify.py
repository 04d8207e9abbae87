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
(courriel|message) à {n} {wish}"""

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
(rédaction|envoi) d'un (mail|courriel)"""

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
un courriel pour {to}"""

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
vas-y, tu peux {verb} le mail"""

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
un mail à (retrouver|rechercher)( svp| stp|)"""
