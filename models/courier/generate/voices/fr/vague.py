"""More requests that lack what they need: an address, a text, a mail, a word to search for."""

NO_ADDRESS = """@adresser un e-mail à {n} {wish}
@annoncer par courriel à {n} que {x}
@demander à {n} par mail s'il a fini
@dire merci par mail à {n}
@donner signe de vie par mail à {n}
@écrire un e-mail à {n} {wish}
@écrire un mot à {n} {wish}
@envoyer quelques mots à {n} {wish}
@envoyer un e-mail à {n} pour annoncer que {x}
@prévenir {n} par courriel que {x}
@répondre par mail à mon amie {n} {wish}
un e-mail à {n} {wish}
un petit mot à {n} {wish}
message pour {n} {wish}
à {n}, un mail {wish}
pour {n}, un mot {wish}
{n} attend de mes nouvelles, envoie un mail {wish}
{n} doit savoir que {x}, écris un mail
{n} voudrait un mail de ma part
{n} aimerait que je lui écrive
{n} ne sait pas encore que {x}, envoie un courriel
je dois un mail à {n}
je dois écrire un mot à {n} {wish}
je voudrais écrire un e-mail à {n} {wish}
je voudrais prévenir {n} par mail
j'aimerais envoyer un mot à {n} {wish}
j'ai oublié d'écrire à {n}, fais-le {wish}
il faut que {n} sache que {x}, envoie un mail
il faudrait un mail pour {n} {wish}
on doit un mail à {n}
tu peux envoyer un petit mot à {n} {wish}
tu veux bien faire un mail à {n} {wish}
pourriez-vous envoyer un courriel à {n} {wish}
voudriez-vous écrire à {n} {wish}"""

NOTHING = """un mail, s'il te plaît
un courriel, s'il vous plaît
un e-mail à faire partir
un message à envoyer, tu peux t'en occuper
c'est pour envoyer un mail
c'est pour écrire à quelqu'un
il y a un mail à écrire
il me faut écrire un e-mail
il faut que je réponde à quelqu'un par mail
je dois taper un mail
je dois rédiger un courriel
je dois faire un e-mail
je veux taper un message
je voudrais rédiger un courriel
je voudrais que tu écrives un mail
je voudrais dicter un mail
je me mets à mon courrier, un mail à écrire
je souhaite rédiger un message
j'aimerais qu'on écrive un courriel
j'aimerais dicter un message
j'ai envie d'écrire à quelqu'un
j'ai un e-mail à envoyer
j'ai besoin d'envoyer un e-mail
j'ai besoin de ton aide pour un mail
on envoie un e-mail
on fait un mail
tu m'écris un mail
tu envoies un mail pour moi
tu saurais m'envoyer un mail
pourriez-vous expédier un message pour moi
voulez-vous écrire un mail pour moi
prêt à écrire un mail
prépare-toi, on écrit un mail
ouvre un message vierge
mail vierge( stp| svp|)
nouvel e-mail( stp| svp|)
@envoyer un e-mail pour moi
@rédiger un e-mail"""

NO_TEXT = """un e-mail à {to}
un e-mail pour {to}
un petit mail à {to}
un petit message pour {to}
un mot à écrire à {to}
un mail pour {to}, tu peux
nouveau mail, destinataire {to}
nouvel e-mail à {to}
message à {to}, s'il te plaît
e-mail à {to}, s'il te plaît
courriel à {to}, s'il vous plaît
destinataire {to}
le destinataire est {to}
c'est pour {to}, le mail
le mail est pour {to}
ça part à {to}
à {to}, un mail
à l'adresse {to}, un mail
{to}, je dois lui écrire
{to} attend un mail de moi
{to} attend un mot de ma part
je dois un mail à {to}
je dois répondre à {to}
je dois contacter {to} par mail
je veux écrire un e-mail à {to}
je veux contacter {to}
je voudrais rédiger un mail pour {to}
je voudrais adresser un courriel à {to}
je souhaite envoyer un message à {to}
j'ai un mail à faire pour {to}
j'aimerais envoyer un e-mail à {to}
il faut que je contacte {to}
on envoie un mail à {to}
tu envoies un mail à {to}
vous écrivez un courriel à {to}
pourriez-vous contacter {to} par mail
voudriez-vous écrire à {to}
@adresser un e-mail à {to}
@écrire un e-mail à {to}
@préparer un courriel pour {to}"""

NO_ID = """j'ai un e-mail à {verb}
j'ai besoin de {verb} un de mes mails
j'aimerais {verb} un courriel
j'aimerais bien {verb} ce mail
je vais {verb} un mail
je veux {verb} ce message
je veux {verb} un e-mail
je voudrais {verb} quelque chose
je voudrais {verb} ce courriel
je dois {verb} un message important
je devais {verb} un mail
je souhaiterais {verb} un message
il faut {verb} ce mail
il me reste un mail à {verb}
on doit {verb} un message
on devrait {verb} ce mail
on peut {verb} ce message
tu dois {verb} un mail
tu pourrais {verb} ce mail
vous pouvez {verb} ce courriel
voudriez-vous {verb} un courriel
pouvez-vous {verb} ce message
peux-tu {verb} un e-mail
c'est possible de {verb} ce mail
est-ce que tu sais {verb} un mail
un e-mail à {verb}
encore un mail à {verb}
@{verb} cet e-mail
@{verb} ce message-là
@{verb} un e-mail pour moi"""

NO_QUERY = """un mail que je ne retrouve pas
un mail a disparu, aide-moi
un e-mail perdu, tu peux chercher
un courriel égaré à retrouver
il me manque un mail
il me faut retrouver un vieux mail
il y a un mail que je cherche
je cherche un e-mail
je cherche un mail précis
je cherche un certain message
je cherche un mail d'il y a longtemps
je cherche quelqu'un dans mes mails
je cherche une information dans mes mails
je dois fouiller dans mes mails
je dois remettre la main sur un mail
je ne retrouve pas un e-mail
je ne trouve plus un message
je ne sais plus où est un mail
je voudrais faire une recherche
je voudrais faire une recherche dans ma messagerie
je voudrais que tu cherches quelque chose
je veux rechercher un e-mail
je souhaite faire une recherche dans mes courriels
j'ai besoin de chercher quelque chose
j'ai besoin d'une recherche dans ma boîte
j'ai une recherche à faire
j'ai une recherche à faire dans mes mails
j'aimerais fouiller ma boîte
j'aimerais que tu retrouves un message
on fait une recherche
tu peux m'aider à retrouver un mail
tu m'aides à chercher un message
tu sais rechercher un mail
vous pouvez chercher un courriel
voudriez-vous faire une recherche
pourriez-vous lancer une recherche dans mes courriels
recherche( stp| svp|)
search( stp| svp|)
@chercher un e-mail dans ma messagerie
@chercher quelque chose pour moi
@démarrer une recherche
@effectuer une recherche dans mes mails
@faire une recherche dans ma messagerie
@rechercher un e-mail"""
