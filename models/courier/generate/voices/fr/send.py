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
@transmettre un (petit |)mot à {to} {wish}
(peux-tu|tu peux) m'envoyer un mail à {to} {wish}
tu fais un saut dans les mails et tu écris à {to} {wish}
tu prends contact avec {to} {wish}
tu m'expédies un mail à {to} {wish}
tu voudrais bien écrire à {to} {wish}
vous m'écrivez un courriel à {to} {wish}
vous seriez aimable d'écrire à {to} {wish}
vous voudrez bien adresser un courriel à {to} {wish}
veuillez adresser un courriel à {to} {wish}
veuillez écrire sans délai à {to} {wish}
ayez l'obligeance d'écrire à {to} {wish}
prière d'écrire à {to} {wish}
merci d'envoyer un courriel à {to} {wish}
je te charge d'écrire à {to} {wish}
je vous charge d'adresser un message à {to} {wish}
je te dicte un mail pour {to} {wish}
je veux qu'on écrive à {to} {wish}
je veux qu'un mail parte à {to} {wish}
je veux faire un courriel à {to} {wish}
je veux donner signe de vie à {to} {wish}
je voudrais que vous écriviez à {to} {wish}
je voudrais qu'on envoie un mot à {to} {wish}
je voudrais toucher un mot à {to} {wish}
je voudrais recontacter {to} par courriel {wish}
j'aimerais envoyer un courriel à {to} {wish}
j'aimerais contacter {to} {wish}
j'aimerais qu'un mail parte vers {to} {wish}
j'aurais un mail à envoyer à {to} {wish}
j'aurais voulu écrire à {to} {wish}
j'ai un courriel à adresser à {to} {wish}
j'ai à écrire à {to} {wish}
j'ai besoin d'un mail à {to} {wish}
j'avais dit que j'écrirais à {to} {wish}
je pensais écrire à {to} {wish}
je me suis engagé à écrire à {to} {wish}
je n'ose pas appeler {to}, envoie un mail {wish}
je n'ai pas le numéro de {to}, envoie un mail {wish}
je n'arrive pas à joindre {to}, écris un mail {wish}
il est grand temps d'écrire à {to} {wish}
il me faut écrire à {to} {wish}
il nous faut contacter {to} {wish}
il s'agit d'écrire à {to} {wish}
il convient d'écrire à {to} {wish}
il ne faut pas oublier d'écrire à {to} {wish}
faudrait écrire à {to} {wish}
faudrait que j'envoie un mail à {to} {wish}
faut qu'on écrive à {to} {wish}
ça serait gentil d'écrire à {to} {wish}
ce serait l'occasion d'écrire à {to} {wish}
on va écrire à {to} {wish}
on envoie un mail à {to} {wish}
on fait un petit courriel à {to} {wish}
si tu peux écrire à {to} {wish}
dépêche-toi d'écrire à {to} {wish}
occupe-toi d'envoyer un mail à {to} {wish}
occupe-toi de {to} : un mail {wish}
charge-toi d'écrire à {to} {wish}
débrouille-toi pour écrire à {to} {wish}
dicte un mail pour {to} {wish}
prends note, mail pour {to} {wish}
vite fait un mail à {to} {wish}
vite un mot à {to} {wish}
juste un mail à {to} {wish}
juste un petit mot à {to} {wish}
deux mots à {to} {wish}
trois lignes à {to} {wish}
quelques lignes pour {to} {wish}
courrier électronique à {to} {wish}
e-mail à {to} {wish}
un e-mail pour {to} {wish}
nouveau courriel pour {to} {wish}
envoi d'un mail à {to} {wish}
écrire à {to} {wish}
envoyer à {to} un courriel {wish}
à {to}, un (courriel|mot) {wish}
à {to}, tu écris un mail {wish}
pour {to}, un courriel {wish}
à l'adresse {to}, un message {wish}
à destination de {to}, un mail {wish}
{to} : un courriel {wish}
{to} n'a pas le téléphone, écris un mail {wish}
{to} aimerait un mot de ma part, écris {wish}
@écrire un petit quelque chose à {to} {wish}
@écrire aimablement à {to} {wish}
@écrire en vitesse à {to} {wish}
@écrire deux phrases à {to} {wish}
@envoyer un e-mail à {to} {wish}
@envoyer vite fait un message à {to} {wish}
@envoyer gentiment un mot à {to} {wish}
@faire un e-mail à {to} {wish}
@faire une petite bafouille à {to} {wish}
@rédiger un message à l'intention de {to} {wish}
@rédiger un mot à l'attention de {to} {wish}
@adresser de ma part un message à {to} {wish}
@confectionner un mail pour {to} {wish}
@tapoter un mail à {to} {wish}
@acheminer un message à {to} {wish}"""

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
étant donné que {x}, (préviens|écris à) {to}
fais savoir par courriel à {to} que {x}
fais passer le mot à {to} : {x}
{to} doit apprendre que {x}
{to} devrait être au courant que {x}
{to} n'a pas été informé que {x}, écris-lui
{to} pense que j'ai oublié, dis que {x}
{to} se fait du souci, écris que {x}
{to} attend une réponse, la voici : {x}
{to} m'a posé la question, réponds que {x}
{to} me demande où ça en est, réponds que {x}
{to} mérite de savoir que {x}
{to}, dis-lui que {x}
{to}, je veux lui dire que {x}
{to} : écris que {x}
pour {to}, écris que {x}
pour {to} : {x}
à {to}, dis que {x}
à {to}, écris que {x}
à {to}, tu écris que {x}
à {to}, fais savoir que {x}
à l'adresse {to}, écris que {x}
tu écris un mail à {to} et tu dis que {x}
tu envoies un mail à {to}, tu expliques que {x}
tu fais savoir à {to} que {x}
tu avertis {to} par mail que {x}
tu peux informer {to} que {x}
tu peux rassurer {to} en disant que {x}
tu voudrais bien dire à {to} que {x}
vous pouvez avertir {to} que {x}
vous direz à {to} que {x}
vous écrirez à {to} que {x}
vous voudrez bien informer {to} que {x}
veuillez faire savoir à {to} que {x}
veuillez aviser {to} par courriel que {x}
prière d'informer {to} que {x}
merci de dire à {to} que {x}
merci d'informer {to} que {x}
je te charge de dire à {to} que {x}
je vous charge d'informer {to} que {x}
je préviens {to} par mail que {x}
je voudrais dire à {to} que {x}
je voudrais faire savoir à {to} que {x}
je voudrais expliquer à {to} que {x}
je voudrais que vous disiez à {to} que {x}
je veux écrire à {to} que {x}
je veux expliquer à {to} que {x}
je veux faire savoir à {to} que {x}
je dois dire à {to} que {x}
je dois prévenir {to} par mail : {x}
je dois des explications à {to} : {x}
j'ai à dire à {to} que {x}
j'ai besoin d'avertir {to} que {x}
j'ai ceci à dire à {to} : {x}
j'ai un message pour {to} : {x}
j'ai une info pour {to} : {x}
j'aimerais faire savoir à {to} que {x}
j'aimerais annoncer à {to} que {x}
j'aimerais qu'on dise à {to} que {x}
il faut écrire à {to} que {x}
il faut mettre {to} au courant : {x}
il faut répondre à {to} que {x}
il faut dire à {to} par mail que {x}
il faudrait informer {to} que {x}
il faudrait que {to} sache que {x}
faut dire à {to} que {x}
faut que {to} sache que {x}
on écrit à {to} que {x}
on dit à {to} que {x}
on informe {to} par mail que {x}
oublie pas de dire à {to} que {x}
dis voir à {to} que {x}
dites donc à {to} que {x}
écris vite à {to} que {x}
juste un mot à {to} : {x}
un mot à {to} comme quoi {x}
un mail à {to} comme quoi {x}
un courriel à {to} pour dire que {x}
envoi à {to} : {x}
e-mail à {to} : {x}
info pour {to} : {x}
réponse à {to} : {x}
annonce à {to} : {x}
mail à {to}, voilà le message : {x}
le message pour {to} est simple : {x}
ce qu'il faut écrire à {to} : {x}
@écrire un mail à {to}, dis que {x}
@envoyer un mail à {to}, dis-lui que {x}
@envoyer un mail à {to} et explique que {x}
@envoyer un courriel à {to} et écris que {x}
@écrire un courriel à {to} et précise que {x}
@faire un mail à {to} et dis que {x}
@écrire à {to} et dis-lui ceci : {x}
@prévenir vite {to} que {x}
@prévenir gentiment {to} que {x}
@tenir {to} informé que {x}
@tranquilliser {to} en écrivant que {x}
@faire un mot à {to} : {x}
@répondre par mail à {to} que {x}
@communiquer à {to} la chose suivante : {x}
@souligner à {to} que {x}
@admettre auprès de {to} que {x}
{x}, écris ça à {to}
{x}, dis-le à {to} par mail
{x}, il faudrait prévenir {to}
{x}, tu préviens {to}
{x}. fais-le savoir à {to}
{x}. envoie ça à {to}
{x}. dis-le à {to}
{x} : préviens {to}
{x} : message à envoyer à {to}"""
