"""How they ask for a mail to be sent and give its subject or its text."""

SUBJECT = """(tu peux|tu veux bien) envoyer un mail à {to} avec pour objet {s}, {wish}
je voudrais (envoyer|faire) un mail à {to}, l'objet c'est {s}, {wish}
je dois écrire à {to}, (en objet|comme objet) {s}, {wish}
il faut écrire à {to}, objet {s}, {wish}
j'ai besoin d'un mail pour {to}, (titre|sujet|objet) {s}, {wish}
(pourriez-vous|veuillez) adresser à {to} un courriel ayant pour objet {s}, {wish}
je souhaiterais écrire à {to} sous le titre {s}, {wish}
auriez-vous la gentillesse d'écrire à {to}, objet {s}, {wish}
un mail pour {to} avec en objet {s}, {wish}
un (message|courriel) à {to}, (sujet|objet) : {s}, {wish}
nouveau (mail|message) à {to}, (sujet|objet) : {s}, {wish}
(objet|sujet|titre) {s}, destinataire {to}, {wish}
(objet|titre) : {s}. à {to}, {wish}
pour {to}, (sous le titre|avec l'objet|au titre de) {s}, un mail {wish}
{to}, objet {s}, {wish}
@intituler le mail {s} et envoie-le à {to} {wish}
@mettre en objet {s} et écris à {to} {wish}
@mettre {s} comme (sujet|objet|titre) et envoie ça à {to} {wish}
@donner pour titre {s} à un mail pour {to} {wish}
@choisir {s} comme objet et écris à {to} {wish}
@prendre {s} comme titre, c'est pour {to}, {wish}
@adresser à {to} un (mail|courriel) (intitulé|ayant pour objet) {s}, {wish}
@rédiger un (mail|message) pour {to}, objet {s}, {wish}
@rédiger pour {to} un courriel dont l'objet est {s}, {wish}
@envoyer un message à {to}, en objet {s}, {wish}
@envoyer quelque chose à {to} sous le titre {s}, {wish}
@expédier à {to} un mail, (objet|sujet) {s}, {wish}
@contacter {to} par mail, objet {s}, {wish}
@préparer un mail à {to}, objet {s}, {wish}
@faire parvenir à {to} un message intitulé {s}, {wish}
@taper un mail pour {to}, objet {s}, {wish}
@composer un mail pour {to}, en objet {s}, {wish}
(tu mets|mets) {s} en objet et tu écris à {to} {wish}
(tu mets|mets-moi) {s} en titre, pour {to}, {wish}
l'objet sera {s}, le mail va à {to}, {wish}
le sujet du mail est {s}, c'est pour {to}, {wish}
le titre, c'est {s}, et c'est à envoyer à {to} {wish}
comme objet {s}, et on écrit à {to} {wish}
avec {s} dans l'objet, écris à {to} {wish}
euh un mail à {to}, tu mets {s} en objet, {wish}
allez, mail à {to}, objet {s}, {wish}
un mail (titré|qui s'appelle|intitulé) {s}, pour {to}, {wish}
(tu fais|fais-moi) un mail à {to}, objet {s}, {wish}
(tu envoies|envoie donc) un mail à {to}, titre {s}, {wish}
j'aimerais écrire à {to}, avec {s} pour titre, {wish}
j'aimerais envoyer à {to} un mail intitulé {s}, {wish}
je veux envoyer un mail à {to} avec l'objet {s}, {wish}
je veux que l'objet soit {s}, à {to}, {wish}
je veux {s} comme objet, et un mail à {to} {wish}
je souhaite contacter {to}, objet {s}, {wish}
il me faut un courriel pour {to}, objet {s}, {wish}
il faut mettre {s} en objet et écrire à {to} {wish}
peux-tu écrire à {to} avec {s} comme titre, {wish}
pouvez-vous écrire à {to} avec pour titre {s}, {wish}
est-ce que tu peux écrire à {to}, objet {s}, {wish}
voulez-vous écrire à {to}, en objet {s}, {wish}
serait-il possible d'écrire à {to}, objet {s}, {wish}
on écrit à {to}, on met {s} en objet, {wish}
bon, mail pour {to}, titre {s}, {wish}
courriel à {to}, objet {s}, {wish}
courriel pour {to}, (intitulé|titre) {s}, {wish}
message à {to}, titre {s}, {wish}
message pour {to} avec {s} en objet, {wish}
mail urgent à {to}, objet {s}, {wish}
petit mail à {to}, titre {s}, {wish}
à l'adresse {to}, objet {s}, {wish}
à l'attention de {to}, objet {s}, {wish}
en objet {s}, pour {to}, {wish}
en titre {s}, à {to}, {wish}
destinataire : {to}, (objet|sujet|titre) : {s}, {wish}
destinataire {to}, en objet {s}, {wish}
pour : {to}. objet : {s}. {wish}
dest. {to}, objet {s}, {wish}
@nommer le mail {s} et envoie-le à {to} {wish}
@appeler le mail {s}, pour {to}, {wish}
@titrer le message {s}, pour {to}, {wish}
@indiquer {s} en objet, destinataire {to}, {wish}
@inscrire {s} dans l'objet et écris à {to} {wish}
@utiliser {s} comme (titre|sujet) et écris à {to} {wish}
@écrire un courriel à {to}, objet : {s}, {wish}
@écrire un mot à {to} avec pour sujet {s}, {wish}
@écrire à {to}, l'objet est {s}, {wish}
@écrire à {to}, mets {s} en objet, {wish}
@écrire un mail titré {s} à {to}, {wish}
@envoyer à {to}, objet {s}, un message {wish}
@envoyer à {to} un courriel au sujet {s}, {wish}
@relancer {to} par mail, objet {s}, {wish}
@rédiger un mail intitulé {s}, destinataire {to}, {wish}
@faire un courriel à {to} avec en titre {s}, {wish}
@préparer et envoyer un mail à {to}, titre {s}, {wish}
@lancer un mail à {to}, objet {s}, {wish}
@transmettre à {to} un message, objet {s}, {wish}
mail à {to} objet {s} {wish}
mail à {to} sujet {s} {wish}
mail pour {to} titre {s} {wish}
courriel à {to} objet {s} {wish}
message à {to} sujet {s} {wish}
objet {s} mail à {to} {wish}
objet {s} pour {to} {wish}
sujet {s} à {to} {wish}
titre {s} pour {to} {wish}
à {to} objet {s} {wish}
à {to} sujet {s} {wish}
{to} objet {s} {wish}
{to}, sujet {s}, {wish}
{to}, titre {s}, {wish}
{to}. Objet : {s}. {wish}
{to} - objet : {s} - {wish}
objet : {s}, mail à {to} {wish}
objet : {s}. mail à {to} {wish}
objet : {s} ; à : {to} ; {wish}
sujet : {s} ; destinataire : {to} ; {wish}
sujet : {s}, c'est pour {to}, {wish}
sujet {s}, tu écris à {to} {wish}
objet {s}, tu écris à {to} {wish}
objet {s}, écris à {to} {wish}
objet {s}, envoie un mail à {to} {wish}
objet {s}, j'écris à {to} {wish}
titre {s}, écris à {to} {wish}
titre du mail : {s}, pour {to}, {wish}
titre du mail {s}, destinataire {to}, {wish}
objet du mail : {s}, destinataire : {to}, {wish}
objet du mail {s}, à {to}, {wish}
objet du courriel : {s}, pour {to}, {wish}
sujet du message : {s}, à {to}, {wish}
l'objet, c'est {s}, écris à {to} {wish}
le sujet, c'est {s}, écris à {to} {wish}
le sujet sera {s}, envoie à {to} un mail {wish}
le titre du mail sera {s}, pour {to}, {wish}
l'objet du mail, c'est {s}, il va à {to}, {wish}
dans l'objet tu mets {s}, c'est pour {to}, {wish}
dans l'objet mets {s}, à {to}, {wish}
dans la ligne objet, {s}, pour {to}, {wish}
comme sujet tu mets {s}, pour {to}, {wish}
comme titre tu mets {s} et tu écris à {to} {wish}
avec comme objet {s}, un mail à {to} {wish}
avec le titre {s}, un courriel pour {to} {wish}
sous l'objet {s}, (écris|un mail) à {to} {wish}
pour {to}, objet {s}, {wish}
pour {to}, sujet {s}, tu écris {wish}
pour {to} : objet {s}, un mail {wish}
à {to}, en objet {s}, {wish}
à {to}, avec l'objet {s}, {wish}
à {to}, titre {s}, un mail {wish}
écris à {to}. Objet : {s}. {wish}
écris à {to}. Le sujet : {s}. {wish}
envoie un mail à {to}. objet : {s}. {wish}
envoie à {to} : objet {s}, {wish}
envoie un mail à {to} objet {s} {wish}
un mail à {to}, l'objet {s}, {wish}
un mail, objet {s}, à {to}, {wish}
un courriel à {to} ayant {s} pour objet, {wish}
un message, sujet {s}, pour {to}, {wish}
je veux écrire à {to}, objet {s}, {wish}
je veux un mail à {to}, sujet {s}, {wish}
je voudrais écrire à {to}, sujet {s}, {wish}
je voudrais un mail à {to} avec {s} en objet, {wish}
je dicte un mail pour {to}, objet {s}, {wish}
je fais un mail à {to}, objet {s}, {wish}
j'ai un mail à envoyer à {to}, objet {s}, {wish}
j'ai besoin d'écrire à {to}, sujet {s}, {wish}
j'aimerais un courriel pour {to}, titre {s}, {wish}
il faudrait un mail à {to}, objet {s}, {wish}
il faut un mail pour {to}, sujet {s}, {wish}
faut écrire à {to}, objet {s}, {wish}
tu peux écrire à {to}, objet {s}, {wish}
tu peux faire un mail à {to}, sujet {s}, {wish}
tu écris à {to}, objet {s}, {wish}
tu mets objet {s}, tu envoies à {to} {wish}
vous écrirez à {to}, objet {s}, {wish}
vous pouvez écrire à {to}, en objet {s}, {wish}
veuillez écrire à {to} sous l'objet {s}, {wish}
on fait un mail à {to}, sujet {s}, {wish}
on met {s} en objet, on envoie à {to} {wish}
@envoyer un mail objet {s} à {to} {wish}
@envoyer un mail, sujet {s}, à {to} {wish}
@envoyer un courriel à {to}, sujet : {s}, {wish}
@envoyer à {to} un mail, titre : {s}, {wish}
@écrire un mail, objet {s}, à {to} {wish}
@écrire à {to}, sujet : {s}, {wish}
@écrire un mail à {to} objet {s} {wish}
@écrire un message à {to} sujet {s} {wish}
@écrire à {to} objet {s} {wish}
@faire un mail à {to} objet {s} {wish}
@faire un mail, titre {s}, pour {to}, {wish}
@rédiger un message à {to} objet {s} {wish}
@mettre comme objet {s}, puis écris à {to} {wish}
@mettre le titre {s} et écris à {to} {wish}
@mettre pour sujet {s} et envoie à {to} un mail {wish}
@noter en objet {s}, le mail est pour {to}, {wish}"""

FULL = """(tu peux|tu veux bien) envoyer à {to} un mail avec {s} en objet et {b} dans le (texte|corps)
je voudrais un mail pour {to}, (objet|titre) {s}, (texte|corps|message) {b}
je dois envoyer à {to} un mail, (objet|sujet) {s}, (contenu|texte) {b}
il faut envoyer {b} à {to} avec {s} (en objet|comme titre|comme sujet)
(pourriez-vous|veuillez) adresser à {to} un courriel, objet {s}, (corps|texte) {b}
je souhaiterais adresser à {to}, sous l'objet {s}, le texte {b}
(mail|message) à {to} ; (objet|sujet) : {s} ; (texte|corps|contenu) : {b}
(mail|courriel) pour {to} / (objet|titre) : {s} / (texte|message) : {b}
destinataire : {to}, objet : {s}, (message|corps|contenu) : {b}
pour {to}. titre : {s}. (texte|contenu) : {b}
{to}, (objet|titre) {s}, (message|contenu) {b}
objet {s}, message {b}, à envoyer à {to}
titre {s}, contenu {b}, le tout pour {to}
@mettre {s} dans l'objet, {b} dans le corps, et envoie à {to}
@mettre {s} en titre et {b} en contenu, destinataire {to}
@mettre {b} dans un mail pour {to}, objet {s}
@rédiger un mail pour {to} : titre {s}, corps {b}
@rédiger à {to} un courriel, sujet {s}, contenu {b}
@composer un mail à {to}, objet {s}, corps {b}
@intituler le mail {s}, écris {b} dedans et envoie-le à {to}
@intituler le message {s}, avec le texte {b}, pour {to}
@adresser {b} à {to} sous l'objet {s}
@adresser à {to} le texte {b} sous le titre {s}
@expédier à {to} un mail, objet {s}, texte {b}
@faire parvenir à {to} le texte {b}, objet {s}
@faire un mail : pour {to}, objet {s}, texte {b}
@préparer un mail, objet {s}, message {b}, et envoie-le à {to}
@préparer et envoyer à {to} un mail intitulé {s} avec le texte {b}
@contacter {to}, sujet {s}, message {b}
@écrire {b} à {to}, avec en objet {s}
@écrire à {to}, objet : {s}, puis le texte : {b}
@taper un mail à {to}, titre {s}, texte {b}
@envoyer à {to} le message {b}, (titre|objet|sujet) {s}
@envoyer à {to} {b} avec pour objet {s}
l'objet est {s}, le texte est {b}, le destinataire est {to}
l'objet c'est {s} et le message c'est {b}, pour {to}
en objet tu mets {s}, en texte {b}, et ça part à {to}
en titre {s}, en message {b}, pour {to}
le corps du mail : {b}. l'objet : {s}. pour : {to}
comme sujet {s}, comme texte {b}, et tu envoies à {to}
comme titre {s}, comme contenu {b}, destinataire {to}
euh mail à {to}, en objet {s}, et dedans {b}
(tu envoies|envoie-moi ça) à {to} : objet {s}, texte {b}
(tu écris|tu fais un mail) à {to}, titre {s}, contenu {b}
j'aimerais envoyer {b} à {to}, avec {s} en objet
j'aimerais un mail à {to} intitulé {s} et contenant {b}
je veux que {to} reçoive un mail, objet {s}, texte {b}
je veux {s} en objet et {b} dans le texte, pour {to}
je souhaite écrire à {to}, objet {s}, message {b}
il me faut un mail pour {to}, objet {s}, corps {b}
il faudrait écrire à {to}, titre {s}, message {b}
peux-tu envoyer {b} à {to} sous le titre {s}
pouvez-vous envoyer à {to} un message, sujet {s}, texte {b}
est-ce que tu peux envoyer à {to} le texte {b}, objet {s}
serait-il possible d'envoyer à {to} un courriel, objet {s}, contenu {b}
auriez-vous la gentillesse d'écrire à {to}, objet {s}, texte {b}
on envoie à {to} : titre {s}, texte {b}
bon, mail à {to}, sujet {s}, message {b}
allez, mail pour {to}, objet {s}, et comme texte {b}
mail urgent : {to}, objet {s}, texte {b}
courriel à {to}, objet {s}, corps {b}
courriel pour {to} ; sujet {s} ; contenu {b}
message à {to}, titre {s}, corps {b}
pour {to} : objet {s}, message {b}
pour {to}, en objet {s}, en corps {b}
à {to} ; objet {s} ; texte {b}
à l'attention de {to}, objet {s}, corps {b}
à l'adresse {to} : titre {s}, message {b}
objet : {s}. texte : {b}. à : {to}
objet {s} ; corps {b} ; destinataire {to}
sujet : {s}, message : {b}, pour {to}
titre : {s}. corps : {b}. destinataire : {to}
texte {b}, objet {s}, pour {to}
message {b}, titre {s}, destinataire {to}
contenu : {b}, objet : {s}, à : {to}
dest. {to}, obj. {s}, texte {b}
voici le mail pour {to} : objet {s}, texte {b}
voici l'objet {s} et voici le texte {b}, c'est pour {to}
@inscrire {s} dans l'objet et {b} dans le message, pour {to}
@indiquer {s} en objet, {b} en texte, destinataire {to}
@écrire un mail à {to} intitulé {s} et disant {b}
@écrire un courriel à {to} avec l'objet {s} et le contenu {b}
@écrire à {to}, mets {s} en objet et {b} en message
@envoyer un message à {to}, titre {s}, avec dedans {b}
@envoyer un courriel, objet {s}, texte {b}, à {to}
@envoyer à {to} un mail titré {s} dont le texte est {b}
@transmettre à {to} le message {b} sous l'objet {s}
@nommer le mail {s}, mets {b} dedans, envoie à {to}
@lancer un mail à {to}, objet {s}, contenu {b}
@utiliser l'objet {s} et le texte {b} pour écrire à {to}
mail à {to} objet {s} texte {b}
mail à {to} sujet {s} message {b}
mail pour {to} titre {s} contenu {b}
courriel à {to} objet {s} corps {b}
objet {s} texte {b} pour {to}
objet {s} message {b} à {to}
sujet {s} texte {b} à {to}
titre {s} message {b} pour {to}
texte {b} objet {s} à {to}
message {b} sujet {s} pour {to}
{to} objet {s} texte {b}
{to} sujet {s} message {b}
{to}, sujet {s}, texte {b}
{to}. Objet : {s}. Texte : {b}
{to} ; objet : {s} ; message : {b}
à {to} objet {s} message {b}
à {to}. objet : {s}. dans le mail : {b}
à {to}, l'objet {s}, le texte {b}
pour {to}, objet {s}, et dedans {b}
pour {to}, le titre est {s} et le message est {b}
objet : {s}. le mail dit : {b}. destinataire : {to}
objet {s}, dans le mail tu mets {b}, pour {to}
objet {s}, dans le texte {b}, à envoyer à {to}
objet : {s}, corps : {b}, pour {to}
objet du mail {s}, texte du mail {b}, destinataire {to}
sujet {s}, et comme message {b}, pour {to}
sujet : {s} ; corps : {b} ; à : {to}
titre {s}, écris {b}, pour {to}
titre : {s}. message : {b}. pour : {to}
le titre c'est {s}, le texte c'est {b}, à {to}
le sujet sera {s}, le message sera {b}, pour {to}
l'objet sera {s}, le corps {b}, destinataire {to}
l'objet est {s}, le message {b}, c'est pour {to}
le message : {b}. le titre : {s}. à : {to}
le texte : {b}. l'objet : {s}. destinataire : {to}
dans l'objet {s}, dans le message {b}, pour {to}
dans l'objet mets {s}, dans le texte mets {b}, envoie à {to}
en sujet {s}, en texte {b}, à {to}
comme objet {s} et comme message {b}, pour {to}
comme message {b}, comme objet {s}, destinataire {to}
tu écris à {to}, objet {s}, et dans le mail {b}
tu mets {s} en objet, tu écris {b}, tu envoies à {to}
tu envoies à {to}, sujet {s}, message {b}
tu peux faire un mail à {to}, objet {s}, texte {b}
vous mettrez {s} en objet et {b} en texte, pour {to}
je dicte pour {to} : objet {s}, texte {b}
je veux écrire à {to}, sujet {s}, texte {b}
je voudrais envoyer à {to} le message {b}, objet {s}
j'ai un mail pour {to}, objet {s}, texte {b}
j'aimerais un courriel à {to}, sujet {s}, message {b}
il faut un mail à {to}, objet {s}, message {b}
on écrit à {to}, objet {s}, texte {b}
on met en objet {s}, en texte {b}, et ça va à {to}
nouveau mail, à {to}, objet {s}, texte {b}
nouveau courriel à {to} : sujet {s}, corps {b}
un mail à {to} : objet {s}, dedans {b}
un message à {to}, objet {s}, le texte est {b}
@envoyer un mail à {to} objet {s} texte {b}
@envoyer un mail à {to} sujet {s} message {b}
@envoyer à {to} un mail, sujet {s}, message {b}
@envoyer à {to} : objet {s}, contenu {b}
@envoyer à {to} un courriel, titre {s}, corps {b}
@envoyer un mail à {to}. Objet : {s}. Message : {b}
@écrire un mail à {to}, objet {s}, message {b}
@écrire à {to} objet {s} texte {b}
@écrire à {to}, sujet {s}, et mets {b} dans le texte
@faire un mail à {to} sujet {s} texte {b}
@faire un courriel à {to}, objet {s}, contenu {b}
@rédiger pour {to} un message, objet {s}, texte {b}
@mettre en objet {s}, en message {b}, et envoie à {to}
@noter {s} en objet et {b} en texte, destinataire {to}
objet {s}, puis {b} dans le texte, pour {to}
mail à {to}, en objet {s}, dans le corps du mail {b}
tu mets {s} dans le titre, {b} dans le mail, et c'est pour {to}
le titre : {s}. le contenu : {b}. mail à {to}
écris à {to}. l'objet : {s}. le texte : {b}
envoie à {to} : titre {s}, message {b}"""

BODY = """(tu peux|tu veux bien) envoyer {b} à {to}
(tu peux|tu pourrais) écrire {b} à {to}
(tu écris|tu mets|tu envoies) {b} à {to}
je voudrais (envoyer|écrire|dire) {b} à {to}
je voudrais que {to} reçoive (ce texte|ceci|ces mots) : {b}
je veux que tu écrives (exactement |mot pour mot |)à {to} : {b}
je dois envoyer à {to} (le texte|le message|cette phrase) {b}
il faut (écrire|envoyer|répondre) {b} à {to}
il faut que ce texte parte à {to} : {b}
j'ai (un texte|une phrase|un message) pour {to} : {b}
(pourriez-vous|veuillez) (transmettre|adresser) à {to} le (message|texte) suivant : {b}
auriez-vous la gentillesse d'envoyer à {to} le texte {b}
je souhaite faire parvenir à {to} les mots {b}
@transmettre à {to} (le texte|les mots|la phrase) {b}
@transmettre {b} à {to}
@faire parvenir {b} à {to}
@faire suivre à {to} (le texte|le message|ces mots) : {b}
@faire un mail à {to} avec {b}
@faire un mail à {to} où il y a écrit {b}
@expédier {b} à {to}
@expédier à {to} (la phrase|le texte|la ligne) {b}
@balancer {b} à {to}
@mettre {b} dans un mail (à|pour) {to}
@taper {b} et envoie-le à {to}
@taper à {to} : {b}
@rédiger un mail à {to} qui dit {b}
@rédiger pour {to} : {b}
@recopier {b} dans un mail à {to}
@copier {b} dans un mail pour {to}
@répondre à {to} : {b}
@répondre mot pour mot {b} à {to}
@poster {b} à {to}
@écrire (juste|seulement|simplement) {b} à {to}
@écrire mot pour mot {b} à {to}
@envoyer tel quel {b} à {to}
@envoyer à {to} un mail (qui contient|contenant) {b}
@envoyer à {to} un message avec (juste |seulement |){b}
message pour {to} : {b}
mail {to} {b}
texte du mail : {b}, destinataire : {to}
contenu : {b}. pour {to}
{b}, à envoyer (tel quel |)à {to}
{b} -> {to}
{b}, voilà ce qu'il faut envoyer à {to}
(à|pour) {to}, juste ces mots : {b}
euh envoie {b} à {to}
rien que {b}, pour {to}
j'aimerais (envoyer|écrire|transmettre) {b} à {to}
j'aimerais que {to} lise (ceci|ces mots) : {b}
je veux (envoyer|écrire|répondre) {b} à {to}
je veux un mail pour {to} avec juste {b}
je souhaite (envoyer|adresser) à {to} le texte {b}
il me faut un mail à {to} qui dit {b}
il faudrait envoyer à {to} (ces mots|ce texte) : {b}
il faut que {to} lise {b}
{to} doit recevoir (ce texte|ces mots|le message) {b}
{to} attend ce message : {b}
peux-tu écrire à {to} les mots {b}
pouvez-vous envoyer {b} à {to}
est-ce que tu peux envoyer {b} à {to}
serait-il possible d'envoyer le texte {b} à {to}
voulez-vous bien écrire {b} à {to}
on envoie {b} à {to}
bon, écris {b} à {to}
allez, envoie {b} à {to}
dis simplement {b} à {to}
dis juste {b} à {to} par mail
courriel à {to} : {b}
courriel pour {to} avec le texte {b}
petit mot pour {to} : {b}
mot à transmettre à {to} : {b}
par mail à {to} : {b}
pour {to}, par mail : {b}
à {to}, tel quel : {b}
à {to} : {b}
à l'attention de {to} : {b}
destinataire {to}, texte {b}
destinataire : {to}. message : {b}
texte : {b}. à envoyer à {to}
voici mon message pour {to} : {b}
voici le texte à envoyer à {to} : {b}
voilà ce que tu écris à {to} : {b}
@écrire en toutes lettres {b} à {to}
@écrire un mail à {to} avec seulement {b}
@écrire un message à {to} : {b}
@écrire un courriel à {to} contenant {b}
@envoyer ces mots à {to} : {b}
@envoyer à {to} la phrase {b} sans rien changer
@envoyer sans rien changer {b} à {to}
@envoyer un courriel à {to} : {b}
@envoyer un mot à {to} disant {b}
@laisser à {to} le message {b}
@adresser à {to} les mots {b}
@passer à {to} le message {b}
@remettre à {to} le texte {b} par mail
@reprendre mot pour mot {b} dans un mail à {to}
@insérer {b} dans un mail pour {to}
@composer un mail pour {to} avec le texte {b}
@préparer un mail à {to} avec {b}
@lancer {b} à {to}
mail à {to} texte {b}
mail à {to} message {b}
mail à {to} avec dedans {b}
mail à {to}, je dicte : {b}
mail pour {to}, texte : {b}
courriel à {to} texte {b}
message à {to} : {b}
texte pour {to} : {b}
texto non, mail à {to} : {b}
réponse à {to} : {b}
{to} : {b}
{to}, texte {b}
{to}, message : {b}
{to} doit lire ceci : {b}
{to} doit recevoir mot pour mot {b}
à {to} : écris {b}
à {to}, écris {b}
à {to}, envoie {b}
à {to}, le message est {b}
à {to}, mot pour mot : {b}
à {to}, je dicte : {b}
pour {to}, écris {b}
pour {to}, le texte {b}
pour {to} : texte {b}
je dicte un mail à {to} : {b}
je dicte, pour {to} : {b}
je dis à {to} : {b}
je veux dire à {to} : {b}
je veux que {to} lise exactement {b}
je voudrais écrire {b} à {to}
je voudrais que tu envoies {b} à {to}
j'ai un mot pour {to} : {b}
j'ai ceci pour {to} : {b}
j'écris à {to} : {b}
il faut écrire {b} à {to}
il faut répondre {b} à {to}
il faut que tu envoies {b} à {to}
on écrit {b} à {to}
on répond {b} à {to}
on met {b} dans un mail à {to}
tu écris {b} à {to}
tu envoies {b} à {to}
tu envoies à {to} : {b}
tu dis à {to} : {b}
tu mets {b} et tu envoies à {to}
tu réponds à {to} : {b}
tu peux envoyer ça à {to} : {b}
tu peux écrire ça à {to} : {b}
vous écrirez à {to} : {b}
vous enverrez à {to} ce message : {b}
veuillez écrire à {to} : {b}
veuillez adresser à {to} ce texte : {b}
juste {b} à {to}
juste un mail avec {b} pour {to}
rien d'autre que {b}, à {to}
le mail pour {to} dit {b}
le texte du mail est {b}, il va à {to}
le texte est {b}, le destinataire {to}
le message à envoyer à {to} : {b}
le mail dira {b}, pour {to}
ce message pour {to} : {b}
ce texte à {to} : {b}
un mail à {to} : {b}
un courriel à {to} avec ces mots : {b}
dans le mail à {to}, mets {b}
dans un mail à {to}, écris {b}
{b}, envoie-le à {to}
{b}, écris ça à {to}
{b}, à {to}
{b}. À envoyer à {to}
{b} pour {to}
{b}, mail à {to}
@écrire ceci à {to} : {b}
@écrire à {to} : {b}
@envoyer ce texte à {to} : {b}
@envoyer ce mail à {to} : {b}
@envoyer un mail à {to}, le texte est {b}
@envoyer un mail à {to} : {b}
@faire un mail à {to} qui dit {b}
@faire un mail à {to} : {b}
@mettre {b} et envoie à {to}
@dire à {to} par mail : {b}
@noter {b} dans un mail pour {to}"""
