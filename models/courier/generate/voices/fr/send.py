"""How they ask for a mail to be sent."""

SEND = """(tu veux bien|vous voulez bien) (écrire|envoyer un mail) à {to} {wish}
(j'aurais besoin|j'ai besoin) que tu (envoies un mail|écrives) à {to} {wish}
(j'aurais besoin|j'ai besoin) que vous (envoyiez un message|écriviez) à {to} {wish}
(il faudrait qu'on|il faut qu'on) (écrive|envoie un mot) à {to} {wish}
(il faut|faut) que j'écrive à {to} {wish}
je (dois|devrais) (écrire|envoyer un mail) à {to} {wish}
j'ai un (mail|message) à envoyer à {to} {wish}
je te laisse écrire à {to} {wish}
(tu m'écris|tu me fais|tu me prépares) un (petit |)mail pour {to} {wish}
(tu envoies|envoie donc) un mail à {to} {wish}
(ça te dérange|ça t'embête) d'écrire à {to} {wish}
(ça serait bien|ce serait gentil) d'envoyer un mail à {to} {wish}
on pourrait (écrire|envoyer un mot) à {to} {wish}
pourriez-vous avoir l'amabilité d'écrire à {to} {wish}
auriez-vous la gentillesse d'envoyer un courriel à {to} {wish}
je souhaiterais (adresser|faire parvenir) un (courriel|message) à {to} {wish}
je vous prie de bien vouloir écrire à {to} {wish}
(allez|vas-y|hop), un mail à {to} {wish}
euh tu peux écrire à {to} {wish}
bon, on écrit à {to} {wish}
(mail|message|courriel) pour {to} {wish}
(urgent|vite|important) : mail à {to} {wish}
@contacter {to} (de ma part|pour moi) {wish}
@écrire (de ma part|en mon nom) à {to} {wish}
@faire partir un (mail|message) (à|vers|pour) {to} {wish}
@faire parvenir un (mail|mot|courriel) à {to} {wish}
@envoyer (un petit mot|deux mots|quelques mots|une bafouille) à {to} {wish}
@rédiger (quelques lignes|deux lignes|un mot) pour {to} {wish}
@pondre un (mail|message) pour {to} {wish}
@tourner un (mail|message) (poli|sympa|courtois) à {to} {wish}
@balancer un mail à {to} {wish}
@relancer {to} par mail {wish}
@recontacter {to} par (mail|message) {wish}
@donner des nouvelles par mail à {to} {wish}
@prendre contact avec {to} {wish}
@préparer un message (à|pour) {to} {wish}
@reprendre contact avec {to} {wish}
j'ai promis (un mail|d'écrire) à {to} {wish}
j'ai oublié d'écrire à {to} {wish}
ça fait longtemps que je dois écrire à {to} {wish}
je n'ai pas le temps d'écrire à {to}, envoie un mail {wish}
{to} attend (un mail|un message|de mes nouvelles), écris {wish}
{to} n'a pas de nouvelles de moi, envoie un mot {wish}
il est l'heure d'envoyer un mail à {to} {wish}
(à l'attention|à l'intention) de {to}, un (mail|message) {wish}
un (petit|bref|court) (message|courriel) (à|pour) {to} {wish}
destinataire : {to}. un mail {wish}
je voudrais (écrire|envoyer un mail|faire un petit mot) à {to} {wish}
j'aimerais (écrire|envoyer quelques lignes) à {to} {wish}
j'aimerais bien que {to} reçoive un mail {wish}
je veux que tu (écrives|envoies un message) à {to} {wish}
je compte sur toi pour écrire à {to} {wish}
j'ai besoin d'envoyer un (mail|message) à {to} {wish}
j'ai besoin de (contacter|joindre) {to} par mail {wish}
il est urgent d'écrire à {to} {wish}
il serait bon d'envoyer un mot à {to} {wish}
il serait temps d'envoyer un mail à {to} {wish}
ça urge, écris à {to} {wish}
mon patron veut que j'écrive à {to} {wish}
ma femme veut que j'envoie un mail à {to} {wish}
on doit (écrire|envoyer un mail) à {to} {wish}
n'oublie pas d'écrire à {to} {wish}
pense à écrire à {to} {wish}
pourrait-on envoyer un message à {to} {wish}
serait-il possible d'envoyer un courriel à {to} {wish}
voulez-vous bien écrire à {to} {wish}
veux-tu envoyer un mot à {to} {wish}
puis-je te demander d'écrire à {to} {wish}
est-ce que je peux envoyer un mail à {to} {wish}
est-ce qu'on peut écrire à {to} {wish}
est-ce que ça te va d'écrire à {to} {wish}
tu pourrais faire un mail à {to} {wish}
tu peux contacter {to} {wish}
tu me rends service : écris à {to} {wish}
rends-moi service, écris à {to} {wish}
fais-moi plaisir, écris à {to} {wish}
sois gentil, envoie un mail à {to} {wish}
aide-moi à écrire à {to} {wish}
je veux contacter {to} {wish}
je souhaite contacter {to} par courriel {wish}
maintenant un (mail|message) à {to} {wish}
ensuite un (mail|mot) à {to} {wish}
encore un mail, à {to} cette fois, {wish}
même chose pour {to}, un mail {wish}
c'est pour {to}, un (mail|message) {wish}
pour {to}, un mail {wish}
pour {to}, (rédige|écris) quelque chose {wish}
{to}, un (petit mail|message) {wish}
{to} doit recevoir un (mail|message) {wish}
{to} mérite un (mot|mail) {wish}
@écrire gentiment à {to} {wish}
@écrire (poliment|courtoisement|fermement) à {to} {wish}
@écrire un (joli|gentil|bref) (mot|message) à {to} {wish}
@rédiger un courriel (poli|formel|bref) à {to} {wish}
@envoyer (d'urgence|tout de suite|rapidement) un mail à {to} {wish}
@envoyer (d'abord|ensuite|aussi) un mail à {to} {wish}
@envoyer un (mail|message) (sympa|poli|chaleureux|sérieux) à {to} {wish}
@laisser un (mot|message) par mail à {to} {wish}
@répondre à l'adresse {to} {wish}
@prévenir {to} par (mail|courriel) {wish}
@déposer un message pour {to} {wish}
@griffonner un mot pour {to} {wish}
@faire signe à {to} par mail {wish}
@formuler un mail pour {to} {wish}
@rédiger et expédier un courriel à {to} {wish}
@transmettre un (petit |)mot à {to} {wish}"""

TELL = """{to} (n'est pas au courant|ne sait pas encore) que {x}, (préviens par mail|écris un mot)
{to} (aimerait|voudrait) savoir où on en est : {x}
il faut (prévenir|avertir|informer) {to} : {x}
il faut que {to} (sache|apprenne) que {x}
il faudrait (dire|signaler|écrire) à {to} que {x}
j'ai oublié de (dire|signaler|préciser) à {to} que {x}
je voulais (dire|écrire) à {to} que {x}
je dois (annoncer|expliquer|avouer) à {to} que {x}
je tiens à ce que {to} sache que {x}
(tu peux|tu veux bien|tu pourrais) (dire|écrire) à {to} que {x}
(tu dis|tu écris) à {to} que {x}
(pourriez-vous|veuillez) (signaler|indiquer|notifier) à {to} que {x}
je vous prie d'informer {to} que {x}
euh dis (juste |simplement |)à {to} que {x}
(dis|écris|réponds) bien à {to} que {x}
n'oublie pas de dire à {to} que {x}
au cas où {to} se demande, écris que {x}
pour que {to} soit au courant, envoie un mail : {x}
petit mot à {to} : {x}
petit message pour {to} : {x}
(info|pour info) à envoyer à {to} : {x}
message à faire passer à {to} : {x}
à l'attention de {to} : {x}
mail {to} : {x}
@envoyer à {to} : {x}
@envoyer (un mail|un mot|un message) à {to} : {x}
@faire passer (le message|l'info) à {to} : {x}
@faire passer à {to} (le message|l'info) que {x}
@avertir {to} par (mail|email|message) que {x}
@aviser {to} que {x}
@alerter {to} que {x}
@rassurer {to} : {x}
@répondre à {to} que {x}
@certifier à {to} que {x}
@assurer à {to} que {x}
@promettre à {to} que {x}
@avouer à {to} que {x}
@apprendre à {to} que {x}
@mentionner à {to} que {x}
@raconter à {to} que {x}
@tenir {to} au courant : {x}
@laisser un mot à {to} comme quoi {x}
@mettre dans un mail à {to} que {x}
{x}, il faut que {to} le sache
{x}, voilà ce qu'il faut (dire|écrire) à {to}
{x}. (préviens|avertis|informe) {to}
{x}. Tu peux (prévenir|avertir) {to} par mail
comme {x}, (préviens|écris à) {to}
puisque {x}, (préviens|écris à) {to}
vu que {x}, il vaut mieux prévenir {to}
{to} ignore que {x}, (écris-lui|préviens par mail)
{to} croit le contraire, explique par mail que {x}
{to} s'inquiète, (dis|écris)-lui que {x}
{to} m'a demandé des nouvelles, réponds que {x}
{to} doit être (prévenu|informé|averti) que {x}
{to} a besoin de savoir que {x}
{to} doit absolument savoir une chose : {x}
je voudrais que {to} (sache|soit informé) que {x}
je voudrais (prévenir|informer) {to} que {x}
je souhaite (informer|aviser) {to} que {x}
j'aimerais (prévenir|avertir) {to} que {x}
j'aimerais que tu (dises|écrives) à {to} que {x}
je veux que tu (dises|annonces) à {to} que {x}
j'ai besoin de dire à {to} que {x}
j'ai une (bonne |mauvaise |)nouvelle pour {to} : {x}
j'ai promis de (prévenir|tenir au courant) {to} : {x}
il faut absolument que {to} sache que {x}
il est important que {to} sache que {x}
il faut expliquer à {to} que {x}
il faudrait annoncer à {to} que {x}
on doit (prévenir|avertir) {to} que {x}
on prévient {to} que {x}
serait-il possible d'informer {to} que {x}
auriez-vous la gentillesse de signaler à {to} que {x}
pouvez-vous transmettre à {to} que {x}
est-ce que tu peux écrire à {to} que {x}
tu préviens {to} que {x}
tu peux confirmer à {to} que {x}
tu expliques à {to} que {x}
pense à dire à {to} que {x}
écris donc à {to} que {x}
dis-le à {to} : {x}
fais un mail à {to}, {x}
message pour {to} : {x}
nouvelle à annoncer à {to} : {x}
à faire savoir à {to} : {x}
à signaler à {to} : {x}
voici ce que {to} doit savoir : {x}
voilà ce que je veux dire à {to} : {x}
par mail à {to} : {x}
par courriel, @informer {to} que {x}
courriel à {to} : {x}
mail rapide à {to} : {x}
mail urgent pour {to} : {x}
@confier à {to} que {x}
@notifier à {to} par (mail|courriel) que {x}
@préciser par mail à {to} que {x}
@annoncer par mail à {to} que {x}
@déclarer à {to} que {x}
@garantir à {to} que {x}
@rappeler à {to} que {x}
@redire à {to} que {x}
@faire comprendre à {to} que {x}
@faire part à {to} de ceci : {x}
@écrire un mot à {to} : {x}
@envoyer un message à {to} comme quoi {x}
@envoyer l'info à {to} : {x}
@envoyer la nouvelle à {to} : {x}
@signaler à {to} que {x}
{x}, tu peux le (dire|faire savoir) à {to}
{x}, informe {to}
{x}. écris-le à {to}
{x}. mail à {to} pour le dire
{x} : c'est ce que je veux faire savoir à {to}
étant donné que {x}, (préviens|écris à) {to}"""

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
@transmettre à {to} un message, objet {s}, {wish}"""

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
@utiliser l'objet {s} et le texte {b} pour écrire à {to}"""

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
@lancer {b} à {to}"""
