"""More ways to have a mail sent: with an intention, with what to tell, with its subject, with its text."""

SEND = """@adresser un petit mot à {to} {wish}
@adresser un e-mail à {to} {wish}
@adresser une missive à {to} {wish}
@concocter un petit mail à {to} {wish}
@contacter {to} au plus vite {wish}
@écrire au plus vite à {to} {wish}
@écrire ce soir à {to} {wish}
@écrire un mot gentil à {to} {wish}
@écrire un petit e-mail à {to} {wish}
@envoyer une petite bafouille à {to} {wish}
@envoyer un mail tout simple à {to} {wish}
@envoyer par mail un mot à {to} {wish}
@envoyer à {to} quelques mots {wish}
@expédier un e-mail à {to} {wish}
@griffonner un mail à {to} {wish}
@passer un petit mail à {to} {wish}
@pondre un mail à {to} {wish}
@préparer un message à {to} et envoie-le {wish}
@rédiger un petit mot pour {to} {wish}
@renvoyer un mail à {to} {wish}
@soigner un mail à {to} {wish}
@taper deux mots à {to} {wish}
@toucher un mot par mail à {to} {wish}
un e-mail à {to} {wish}
un petit e-mail pour {to} {wish}
un mot rapide à {to} {wish}
un mail vite fait à {to} {wish}
un mail officiel à {to} {wish}
un mail de ma part à {to} {wish}
un mail s'impose pour {to} {wish}
quelques mots à {to} {wish}
petit mail à {to} {wish}
petit mot à {to} {wish}
mail rapide à {to} {wish}
message rapide à {to} {wish}
courriel à {to} {wish}
mon mail à {to} {wish}
le mail est pour {to} {wish}
le prochain mail va à {to} {wish}
destination {to}, un message {wish}
{to} aimerait un mot de moi, écris {wish}
{to} compte sur un mail {wish}
{to} n'a rien reçu de moi, envoie un mail {wish}
{to} : un mail {wish}
à {to}, tu écris {wish}
à {to}, un petit e-mail {wish}
pour {to}, quelques lignes {wish}
ce serait bien d'écrire à {to} {wish}
ce serait sympa d'envoyer un mot à {to} {wish}
il est l'heure d'écrire à {to} {wish}
je dois un mail à {to} {wish}
je dois un mot à {to} {wish}
je m'adresse à {to} {wish}
je pense à {to}, envoie un mail {wish}
je tiens à écrire à {to} {wish}
je veux envoyer un e-mail à {to} {wish}
je voudrais adresser un mot à {to} {wish}
je voudrais qu'on écrive à {to} {wish}
j'écris à {to} {wish}
j'aimerais envoyer un e-mail à {to} {wish}
j'aurais besoin d'un mail à {to} {wish}
j'ai un mot à envoyer à {to} {wish}
on écrit un mot à {to} {wish}
on devrait écrire à {to} {wish}
tu écris un petit mot à {to} {wish}
tu mailes {to} {wish}
tu peux faire un petit mail à {to} {wish}
vous enverrez un mail à {to} {wish}
pensez à écrire à {to} {wish}
voudriez-vous envoyer un courriel à {to} {wish}
puis-je vous demander d'écrire à {to} {wish}
va écrire à {to} {wish}
@écrire poliment un e-mail à {to} {wish}
@envoyer un tout petit mot à {to} {wish}
@expédier deux lignes à {to} {wish}
@lancer un mail vers {to} {wish}
un courriel officiel à {to} {wish}
un e-mail rapide pour {to} {wish}
encore un mail, cette fois à {to} {wish}
il y a un mail à faire à {to} {wish}
je souhaite envoyer un e-mail à {to} {wish}
mail du jour pour {to} {wish}
tu peux taper un mail à {to} {wish}
vous écrirez un mot à {to} {wish}"""

TELL = """@annoncer par e-mail à {to} que {x}
@aviser par mail {to} que {x}
briefe {to} : {x}
@dire simplement à {to} que {x}
@dire par e-mail à {to} que {x}
@dire tout de suite à {to} que {x}
@écrire noir sur blanc à {to} que {x}
@expliquer clairement à {to} que {x}
@glisser à {to} par mail que {x}
@informer au plus vite {to} que {x}
@insister auprès de {to} sur le fait que {x}
@jurer à {to} que {x}
@raconter par mail à {to} que {x}
@révéler à {to} que {x}
@transmettre à {to} l'information suivante : {x}
@envoyer un e-mail à {to} pour dire que {x}
@écrire un mail à {to} comme quoi {x}
@passer l'info à {to} : {x}
un mail à {to} pour expliquer que {x}
un e-mail à {to} qui dit que {x}
un mot à {to} qui explique que {x}
un mot pour dire à {to} que {x}
un courriel à {to} annonçant que {x}
mail à {to} pour signaler que {x}
note à {to} : {x}
petit message à {to} : {x}
message urgent à {to} : {x}
à savoir pour {to} : {x}
à transmettre à {to} : {x}
à {to}, annonce que {x}
à {to}, explique que {x}
à {to}, par mail, dis bien que {x}
pour l'info de {to}, écris que {x}
{to} ne se doute pas que {x}, écris un mail
{to} veut savoir si c'est vrai, réponds que {x}
{to} s'inquiète, écris que {x}
{to} attend de mes nouvelles, dis que {x}
{to} m'attend, écris que {x}
{to} n'a pas compris, explique par mail que {x}
{x}, annonce-le à {to}
{x}, dis-le par mail à {to}
{x}, fais passer à {to}
{x}, fais-le savoir à {to}
{x}. mail à {to}
{x} : à écrire à {to}
vu que {x}, (écris à|préviens) {to}
c'est bête mais {x}, écris-le à {to}
voilà, {x}, préviens {to}
écris ceci à {to} : {x}
écris-lui, à {to}, que {x}
dis de ma part à {to} que {x}
ne laisse pas {to} sans nouvelles, dis que {x}
rien de grave mais dis à {to} que {x}
faudrait prévenir {to} que {x}
il serait bon que {to} sache que {x}
il convient d'informer {to} que {x}
je tiens à dire à {to} que {x}
je souhaite que {to} sache que {x}
je charge ce mail de dire à {to} que {x}
j'écris à {to} que {x}
j'annonce à {to} que {x}
j'aurais dû dire à {to} que {x}
tu annonces à {to} que {x}
tu écris à {to} comme quoi {x}
tu mets au courant {to} : {x}
vous préviendrez {to} que {x}
vous voudrez bien dire à {to} que {x}
voudriez-vous informer {to} que {x}
pensez à dire à {to} que {x}
puis-je vous demander de dire à {to} que {x}
@lâcher l'info à {to} : {x}
@faire connaître à {to} la nouvelle : {x}
@donner à {to} la nouvelle que {x}
@mettre au parfum {to} : {x}
@prévenir d'urgence {to} que {x}
@spécifier à {to} que {x}
@témoigner à {to} que {x}
@annoncer fièrement à {to} que {x}
@dire franchement à {to} que {x}
@dire poliment à {to} que {x}
@écrire sèchement à {to} que {x}
@écrire en deux mots à {to} que {x}
@répondre simplement à {to} que {x}
@répondre à la question de {to} : {x}
briefe par mail {to} : {x}
tenez {to} au courant par mail : {x}
tiens {to} informé : {x}
c'est officiel, {x}, annonce-le à {to}
une précision pour {to} : {x}
une information pour {to} : {x}
dernière minute pour {to} : {x}
{to} me demande ce qui se passe, réponds que {x}
{to} veut une réponse : {x}
{to} sera content d'apprendre que {x}, écris-lui
{to} sera déçu, mais écris que {x}
il vaut mieux que {to} sache que {x}
je n'ai pas encore dit à {to} que {x}
je n'ai pas prévenu {to} que {x}, fais-le
tu diras de ma part à {to} que {x}
tu peux répondre à {to} que {x}
on doit dire à {to} que {x}"""

SUBJECT = """mail à {to}, je mets {s} en objet, {wish}
mail à {to} avec {s} en objet {wish}
mail à {to} avec {s} comme titre {wish}
mail à {to} intitulé {s} {wish}
mail à {to}, il s'appelle {s}, {wish}
mail à {to}. objet : {s}. {wish}
mail à {to} - objet {s} - {wish}
e-mail à {to}, objet {s}, {wish}
e-mail à {to} sujet {s} {wish}
courriel à {to}, sujet {s}, {wish}
courriel à {to} intitulé {s}, {wish}
petit mail à {to}, objet {s}, {wish}
message à {to}, objet {s}, {wish}
nouveau courriel pour {to}, objet {s}, {wish}
un e-mail pour {to}, titre {s}, {wish}
un mail à {to}, je veux {s} en objet, {wish}
un mail à {to} qui a pour titre {s} {wish}
un mail à {to} qui porte le titre {s}, {wish}
un message pour {to} avec {s} en titre, {wish}
objet {s}, c'est pour {to}, {wish}
objet {s}, e-mail à {to} {wish}
objet {s}, petit mail à {to} {wish}
objet {s}, un mot à {to} {wish}
objet {s}, un courriel pour {to} {wish}
objet {s} et destinataire {to}, {wish}
objet : {s}, destinataire : {to}, {wish}
objet : {s} / à : {to} / {wish}
objet - {s} - à {to} {wish}
objet c'est {s}, écris à {to} {wish}
sujet {s}, mail à {to}, {wish}
sujet {s}, c'est pour {to}, {wish}
sujet : {s}. à : {to}. {wish}
sujet : {s}, pour {to}, un mail {wish}
titre {s}, mail à {to} {wish}
titre : {s}. destinataire : {to}. {wish}
titre du mail {s}, à {to}, {wish}
en objet {s}, à {to}, {wish}
en objet tu mets {s}, c'est pour {to}, {wish}
avec l'objet {s}, écris à {to} {wish}
avec {s} en objet, écris à {to} {wish}
avec {s} en titre, un mail à {to} {wish}
{s} en objet, mail à {to} {wish}
{s} comme objet, écris à {to} {wish}
{s} comme titre, envoie un mail à {to} {wish}
{s}, c'est l'objet, et {to} le destinataire, {wish}
à {to}, le titre c'est {s}, {wish}
à {to}, avec {s} en objet, {wish}
à {to}, un mail titré {s}, {wish}
à {to} je veux écrire, objet {s}, {wish}
pour {to}, sujet : {s}, {wish}
pour {to} avec comme titre {s}, {wish}
{to}, sujet {s}, un mail {wish}
{to}, un mail, objet {s}, {wish}
destinataire {to}, sujet {s}, {wish}
l'objet sera {s}, le mail est pour {to}, {wish}
l'objet doit être {s}, écris à {to} {wish}
le titre sera {s}, écris à {to} {wish}
le sujet est {s}, c'est pour {to}, {wish}
le mail s'intitule {s}, pour {to}, {wish}
je voudrais un mail à {to}, titre {s}, {wish}
je souhaite adresser à {to} un courriel, objet {s}, {wish}
je mets {s} en objet, tu envoies à {to} {wish}
j'écris à {to}, sujet {s}, {wish}
j'ai un mail pour {to}, objet {s}, {wish}
il faut un mail à {to}, objet {s}, {wish}
on fait un mail à {to}, objet {s}, {wish}
tu envoies à {to} un mail, objet {s}, {wish}
vous mettrez {s} en objet, pour {to}, {wish}
veuillez écrire à {to}, objet {s}, {wish}
pourriez-vous écrire à {to}, objet {s}, {wish}
voudriez-vous adresser à {to} un mail intitulé {s}, {wish}
@adresser un mail à {to}, objet {s}, {wish}
@écrire un mail intitulé {s} à {to} {wish}
@écrire un e-mail à {to} avec {s} en objet {wish}
@envoyer sous le titre {s} un mail à {to} {wish}
@indiquer {s} en objet, le mail va à {to}, {wish}
@préparer pour {to} un courriel, objet {s}, {wish}
@taper un mail à {to}, objet {s}, {wish}"""

FULL = """mail à {to}, titre {s}, texte : {b}
mail à {to}, {s} en objet, {b} en texte
mail à {to}, {s} comme titre, {b} comme message
mail à {to} avec l'objet {s} et le message {b}
mail à {to} intitulé {s}, contenu : {b}
mail à {to}. titre : {s}. message : {b}
mail à {to}. sujet : {s}. contenu : {b}
mail à {to} titre {s} corps {b}
e-mail à {to}, objet {s}, texte {b}
e-mail à {to}, sujet {s}, message : {b}
courriel à {to}, objet : {s}, contenu : {b}
courriel à {to} sujet {s} texte {b}
message à {to}, objet {s}, texte : {b}
un mail à {to}, l'objet est {s} et le texte {b}
un mail pour {to}, je mets {s} en objet et j'écris {b}
un courriel à {to}, titre : {s}, corps : {b}
un e-mail pour {to} qui s'intitule {s} et qui dit {b}
objet {s}, message {b}, à {to}
objet {s}, corps {b}, destinataire {to}
objet {s}, à {to}, texte {b}
objet {s}, à {to}, j'écris {b}
objet : {s} / texte : {b} / destinataire : {to}
objet : {s}, à : {to}, message : {b}
objet - {s}, texte - {b}, à {to}
sujet {s}, à {to}, message {b}
sujet {s}, contenu {b}, pour {to}
sujet : {s}. à : {to}. texte : {b}
sujet : {s}. destinataire : {to}. message : {b}
titre {s}, à {to}, texte {b}
titre : {s}, destinataire : {to}, corps : {b}
titre {s}, contenu {b}, mail à {to}
texte : {b}. sujet : {s}. à : {to}
texte {b}, titre {s}, pour {to}
message : {b}. objet : {s}. à : {to}
message {b}, objet {s}, mail à {to}
contenu {b}, sujet {s}, destinataire {to}
corps : {b}, objet : {s}, à : {to}
{to}, objet : {s}, texte : {b}
{to}, en objet {s}, en message {b}
{to} ; {s} en objet ; {b} en texte
à {to}, objet : {s}, message : {b}
à {to}, titre {s}, et le texte : {b}
à {to}, un mail, {s} en objet, {b} dedans
à : {to}, sujet : {s}, contenu : {b}
pour {to}, titre {s}, message {b}
pour {to} : {s} en objet, {b} en contenu
destinataire : {to}, titre : {s}, contenu : {b}
en objet {s}, en texte {b}, à {to}
avec {s} en objet et {b} en texte, un mail à {to}
avec pour objet {s} et pour texte {b}, écris à {to}
l'objet c'est {s}, le texte c'est {b}, envoie à {to}
l'objet du mail est {s}, son contenu {b}, il part à {to}
le titre est {s}, le contenu {b}, le destinataire {to}
le mail s'appelle {s}, il dit {b}, il va à {to}
je veux {s} en objet et {b} en texte, pour {to}
je voudrais écrire à {to}, objet {s}, message {b}
j'écris à {to}, sujet {s}, texte {b}
on écrit à {to}, objet {s}, contenu {b}
tu envoies à {to} un mail, titre {s}, texte {b}
tu mets {s} en objet, {b} en message, pour {to}
vous enverrez à {to} un courriel, objet {s}, texte {b}
veuillez adresser à {to} un mail, objet {s}, message {b}
pourriez-vous envoyer à {to}, objet {s}, le texte {b}
@adresser un mail à {to}, objet : {s}, texte : {b}
@écrire à {to} un mail intitulé {s} qui dit {b}
@écrire à {to}, sujet {s}, et mets {b} dans le mail
@écrire un e-mail à {to}, titre {s}, contenu {b}
@envoyer {b} à {to} sous le titre {s}
@envoyer {b} à {to}, avec {s} en objet
@envoyer un courriel à {to}, sujet : {s}, message : {b}
@envoyer un mail à {to} : titre {s}, message {b}
@expédier à {to} un mail, objet {s}, contenu {b}
@faire un mail pour {to}, sujet {s}, texte {b}
@mettre {b} dans un mail à {to}, objet {s}
@rédiger un courriel à {to}, titre {s}, message {b}"""

BODY = """mail à {to} avec le texte {b}
mail à {to}, le texte est {b}
mail à {to}, dedans j'écris {b}
mail à {to}, contenu {b}
mail à {to} disant {b}
mail à {to} : juste {b}
mail à {to} : rien que {b}
mail court à {to} : {b}
e-mail à {to} avec écrit {b}
e-mail à {to}, texte {b}
e-mail à {to} qui dit {b}
courriel à {to} avec {b} dedans
courriel à {to}, message {b}
message à {to} avec {b} comme texte
un mail à {to} qui dit seulement {b}
un mail de trois mots à {to} : {b}
un mot à {to} avec {b}
un courriel à {to}, et dedans {b}
un e-mail à {to} avec juste {b}
texte {b}, destinataire {to}
texte {b}, pour {to}
texte du mail : {b}, pour {to}
texte à envoyer à {to} : {b}
contenu {b}, à {to}
contenu du mail : {b}, destinataire : {to}
corps du mail {b}, à {to}
message {b}, à {to}
phrase à envoyer à {to} : {b}
réponse à envoyer à {to} : {b}
voici le texte pour {to} : {b}
voici mon message à {to} : {b}
voici ce que je dis à {to} : {b}
{b}, c'est pour {to}
{b}, voilà ce que j'écris à {to}
{b}, par mail à {to}
{b}, texte pour {to}
{to}, juste {b}
{to}, texte : {b}
{to} doit recevoir {b}
{to} attend ce texte : {b}
à {to} tu envoies {b}
pour {to}, juste {b}
pour {to}, le message {b}
destinataire : {to}, message : {b}
je veux que {to} lise ça : {b}
je veux juste envoyer {b} à {to}
je voudrais envoyer ce texte à {to} : {b}
je réponds {b} à {to}
j'écris {b} à {to}
j'envoie {b} à {to}
tu lui écris {b}, à {to}
tu réponds {b} à {to}
vous écrirez {b} à {to}
veuillez envoyer le texte {b} à {to}
pourriez-vous écrire {b} à {to}
ne mets rien d'autre que {b} dans le mail à {to}
ne change rien, envoie {b} à {to}
sans rien ajouter, envoie {b} à {to}
@adresser à {to} ces mots : {b}
@dire par mail {b} à {to}
@dire mot pour mot à {to} : {b}
@écrire par mail {b} à {to}
@écrire cette phrase à {to} : {b}
@envoyer à {to} rien que {b}
@envoyer à {to} la phrase {b}
@mailer {b} à {to}
@répondre par mail {b} à {to}
{b}, voilà tout ce que je dis à {to}
{b}, c'est tout le mail pour {to}
le mail pour {to} dira {b}
le mail à {to} tient en ces mots : {b}
mon mail à {to} sera : {b}
@écrire à {to} un mail d'une ligne : {b}
@envoyer par e-mail {b} à {to}
@recopier {b} tel quel pour {to}
à {to} j'écris juste {b}
un e-mail d'une phrase à {to} : {b}"""
