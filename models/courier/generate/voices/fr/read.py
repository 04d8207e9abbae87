"""How they ask for one mail, and for those of somebody or about something."""

READ = """tu peux m'ouvrir (le mail|le message|) {id}, que je le lise
j'aimerais (prendre connaissance du|lire le) (mail|message|courriel) {id}
il y a écrit quoi dans (le mail|le message|) {id}
je n'ai pas encore lu {id}, (montre|affiche|ouvre)-le
c'est quoi ce (mail|message) {id}, (ouvre|affiche|lis)-le
(et|bon) le {id}, il dit quoi
pourriez-vous (me lire|m'ouvrir|m'afficher) le (courriel|message) {id}
auriez-vous l'obligeance d'ouvrir le (courriel|message) {id}
je veux le texte (complet|intégral|entier) (du mail|du message|de) {id}
(lis|récite)-moi {id} à voix haute
@relire(-moi|) (le mail|le message|) {id}
@dévoiler (le mail|le message|le contenu de) {id}
@déplier (le mail|le message|) {id}
@faire apparaître (le mail|le message|) {id}
@cliquer sur (le mail|le message|) {id} et montre-moi ce qu'il y a dedans
@récupérer le (texte|contenu) (du mail|du message|de) {id}
@dire-moi (mot pour mot |)ce (que contient|qu'il y a dans) {id}
@extraire le texte de {id}
@communiquer-moi le contenu de {id}
(mail|message) numéro {id}, (je t'écoute|ouvre|à l'écran)
{id} en entier( stp| s'il vous plaît|)
{id} stp, je veux le lire
(ouvre|affiche) voir {id}
je n'arrive pas à ouvrir {id}, tu peux le lire pour moi
j'ai pas mes lunettes, lis-moi {id}
je suis (curieux|curieuse) de (lire|voir) {id}
qu'est-ce qu'on (me dit|m'écrit|me raconte) dans {id}
le {id} m'intéresse, (ouvre|montre)-le
(il faut que|faut que) je (lise|voie) {id}
qu'est-ce qui est écrit dans (le mail|le message|) {id}
je peux (voir|lire|avoir) (le mail|le message|) {id}
{id} : (contenu complet|texte complet|lecture)
je voudrais savoir ce qu'il y a (d'écrit |)dans {id}
tu me (lis|ouvres|montres) (le mail|le message|) {id}
(je dois|il me faut) lire {id} avant (ma réunion|de partir|ce soir)
le (mail|message|courriel) {id}, qu'est-ce qu'il (contient|dit)
quelqu'un m'a parlé du mail {id}, (ouvre|affiche)-le
on m'a dit de lire {id}, (ouvre|montre)-le
qu'est-ce qui se cache dans {id}
qu'est-ce que contient (le mail|le message|) {id}
qu'est-ce que c'est que {id}, ouvre-le
que contient (le mail|le message|le courriel) {id}
que m'écrit-on dans (le mail|le message|) {id}
quel est le (contenu|texte) (du mail|du message|de) {id}
quels sont les mots exacts (du mail|du message|de) {id}
est-ce que je peux (lire|voir) (le mail|le message|) {id}
est-ce que tu peux (ouvrir|lire) {id} à ma place
peux-tu me donner (tout le texte|le contenu intégral) de {id}
pouvez-vous (afficher|ouvrir) à l'écran le courriel {id}
veuillez ouvrir le (courriel|message) {id}
serait-il possible de lire le (courriel|message) {id}
je souhaite (prendre connaissance|consulter le contenu) (du courriel|du message|de) {id}
je souhaiterais lire le courriel {id}
je veux (tout |)savoir de ce qui est écrit dans {id}
je n'ai lu que le titre de {id}, (montre|affiche) la suite
j'ai raté {id}, (lis-le-moi|montre-le-moi)
j'ai envie de lire {id}
montre (un peu |)ce que dit {id}
fais voir ce qu'il y a dans {id}
voyons (voir |)ce que dit {id}
(vas-y|allez), (ouvre|lis) (le mail|le message|) {id}
bon, passons à {id}, lis-le
maintenant le mail {id}, lis-le-moi
@visualiser (le mail|le message|) {id}
@examiner (le mail|le message|) {id}
@déchiffrer (le mail|le message|) {id}
@parcourir (le mail|le message|) {id}
@citer-moi (le texte|le contenu) de {id}
@dicter-moi le texte (du mail|du message|de) {id}
@prendre (le mail|le message|) {id} et lis-le
@charger (le mail|le message|) {id}
@imprimer {id} à l'écran
@faire lecture (du mail|du message|de) {id}
@rouvrir (le mail|le message|) {id}
@ressortir(-moi|) (le mail|le message|) {id}
(ouvrir|lire|voir) {id}( stp| svp|)
texte (du mail|du message|de) {id}( svp| stp|)
lecture (du mail|du message|de) {id}
{id}, en toutes lettres
{id}, mot à mot
{id} à l'écran( s'il te plaît|)
je veux entendre (le mail|le message|) {id}
je conduis, (lis|récite)-moi le mail {id}
mes yeux fatiguent, lis-moi {id}
à toi de lire : {id}
fais-moi la lecture de {id}
dis-moi exactement ce que contient {id}
(peux-tu|tu peux) aller dans {id} et me le lire
ouvre-moi ça : {id}
clique sur {id}
double-clique sur {id}, je veux le lire
on regarde {id} ensemble, ouvre-le
je vais lire {id} maintenant, affiche-le
je suis prêt à lire {id}
je suis prête, lis {id}
je n'ai vu que le début de {id}, donne-moi le tout
je n'ai pas eu le temps d'ouvrir {id}, lis-le
je n'ai toujours pas lu {id}, lis-le-moi
je ne sais pas ce qu'il y a dans {id}, (ouvre|montre)-le
j'ai reçu {id} mais je ne l'ai pas ouvert, ouvre-le
j'ai besoin de voir (le texte de |)(le mail |){id}
j'ai besoin du texte exact de {id}
j'ai besoin de relire {id}
(il me faut|donne-moi) le texte complet de {id}
il faudrait que je relise {id}
(et|bon,) dans {id}, c'est écrit quoi
c'est écrit quoi dans (le mail|le message|) {id}
ça dit quoi dans {id}, au juste
y a quoi d'écrit dans {id}
y a quoi dedans {id}
qu'est-ce que {id} contient
qu'est-ce qu'on lit dans {id}
qu'est-ce qu'ils ont écrit dans {id}
que lit-on dans le (mail|message) {id}
que trouve-t-on dans le courriel {id}
comment est formulé le (mail|message) {id}, lis-le
quelle est la formulation exacte de {id}
quel texte y a-t-il dans {id}
puis-je lire {id}
puis-je voir le (courriel|message) {id}
pourrais-je avoir le texte de {id}
pourrais-je consulter le courriel {id}
je vous prie d'ouvrir le (courriel|message) {id}
vous m'ouvrez le (courriel|message) {id}
voulez-vous me lire le (courriel|message) {id}
montrez-moi (le contenu complet |tout |){id}
lisez-moi intégralement {id}
tu m'affiches {id} en grand
tu me fais voir (le mail|le message) {id}
tu me lis ça : {id}
@relire {id} depuis le début
@lire d'un bout à l'autre (le mail|le message|) {id}
@lire le texte de {id}
@lire-moi tout (le mail|le message) {id}
@ouvrir en grand (le mail|le message|) {id}
@ouvrir-moi (le mail|le message|le courriel) {id}
@afficher tout le texte de {id}
@afficher-moi {id}
@montrer-moi le texte de {id}
@donner-moi {id} à lire
@transcrire-moi le contenu de {id}
@réciter-moi (le mail|le message|) {id}
@prononcer à voix haute le texte de {id}
@sélectionner {id} et ouvre-le
@entrer dans {id} et dis-moi ce qui est écrit
@revenir sur {id} et lis-le
@passer au mail {id} et affiche-le
@aller lire {id}
@chercher {id} par son numéro et ouvre-le
mail {id}, ouvre
message {id} : texte( stp| svp|)
{id}, ouvre( stp| svp|)
{id}, je le lis maintenant, affiche
{id} s'il vous plaît, à lire
contenu intégral de {id}( svp| stp|)
ouverture (du mail|du message|de) {id}( svp| stp|)
affichage de {id}( stp| svp|)
lecture intégrale de {id}"""

SUMMARY = """je n'ai pas le temps de lire {id}, (résume|fais-moi un résumé)
(le mail|le message|) {id} est (trop long|interminable), (résume-le|raccourcis-le|fais court)
dans les grandes lignes, (que dit|il dit quoi) {id}
(qu'est-ce qu'il faut|que dois-je) retenir (du mail|du message|de) {id}
@synthétiser (le mail|le message|) {id}
@faire une synthèse (du mail|du message|de) {id}
@condenser (le mail|le message|) {id}
@donner-moi l'essentiel (du mail|du message|de) {id}
@donner-moi les (points clés|idées principales|grandes lignes) de {id}
@expliquer-moi en (deux mots|quelques mots|gros) ce que dit {id}
@dire-moi (vite fait|rapidement|en gros) de quoi il s'agit dans {id}
@abréger {id}
@résumer-moi {id} en (deux|trois) (lignes|phrases)
de quoi il est question dans {id}
de quoi s'agit-il dans (le mail|le message|) {id}
c'est à quel sujet, (le mail|le message|) {id}
(c'est|il est) à propos de quoi, {id}
ça cause de quoi {id}
en gros {id}, (c'est quoi|ça raconte quoi|il veut quoi)
{id}, la version courte( svp| s'il te plaît|)
la substance de {id}( en deux lignes|)
le {id} en quelques mots( s'il te plaît| stp|)
bref, {id} me demande quoi
quel est le message principal de {id}
je veux juste (l'idée générale|l'idée|les grandes lignes) de {id}
pas besoin de tout lire, juste l'essentiel de {id}
pourriez-vous me (résumer|synthétiser) le (courriel|message) {id}
auriez-vous la bonté de résumer le courriel {id}
qu'est-ce qu'on me veut dans {id}
résumé rapide de {id}
un petit (résumé|topo) (du mail|du message|de) {id}
{id} : (synthèse|idée générale|en deux phrases)
à quoi rime {id}, en une ligne
tu me résumes (le mail|le message|) {id}
tu peux me faire (court|simple) : que dit {id} dans les grandes lignes
je n'ai qu'une minute, l'essentiel de {id}
je n'ai rien compris à {id}, résume-le
je ne veux pas lire tout {id}, résume
je veux comprendre en deux phrases (le mail|le message|) {id}
j'aimerais (un résumé|une synthèse) (du mail|du message|de) {id}
j'ai besoin d'un résumé (du mail|du message|de) {id}
il faudrait me résumer {id} avant la réunion
c'est important {id} ou pas, résume
c'est long {id}, (fais-moi un résumé|résume ça)
(le pavé|le roman) {id}, résume-le-moi
pouvez-vous me faire un résumé du courriel {id}
pourrais-tu condenser {id} en une phrase
veuillez résumer le (courriel|message) {id}
je vous saurais gré de résumer le courriel {id}
serait-il possible d'avoir un résumé du courriel {id}
de quoi est-il question (dans le mail|dans le message|dans) {id}
de quoi retourne-t-il dans {id}
quel est l'objet principal de {id}, en bref
quelle est l'idée générale de {id}
quelles sont les idées principales (du mail|du message|de) {id}
quelle conclusion dans {id}
qu'est-ce qui est important dans {id}
qu'est-ce qu'il faut comprendre de {id}
que retenir de {id}
que demande {id} en deux mots
que faut-il retenir (du mail|du message) {id}
@raccourcir {id} en (une phrase|deux phrases|trois lignes)
@réduire {id} à l'essentiel
@extraire l'essentiel de {id}
@tirer l'essentiel (du mail|du message|de) {id}
@récapituler (le mail|le message|) {id}
@faire un récapitulatif (du mail|du message|de) {id}
@faire court : {id} dit quoi
@faire-moi un topo sur {id}
@faire une version courte (du mail|du message|de) {id}
@simplifier {id} en quelques mots
@présenter-moi (les points clés|l'essentiel) de {id}
@expliquer-moi vite fait de quoi parle {id}
@dire-moi l'essentiel (du mail|du message|de) {id}
@dire-moi juste de quoi parle {id}
(version courte|points clés|grandes lignes|en résumé) : {id}
{id} résumé( stp| svp|)
{id}, les grandes lignes( stp| svp|)
{id}, ça parle de quoi
{id}, ça raconte quoi en gros
{id} est trop long, de quoi ça parle
{id} fait trois pages, résume-le
{id}, c'est un roman, donne-moi l'essentiel
ils ont écrit un pavé dans {id}, c'est quoi l'idée
je n'ai pas la patience de lire {id}, résume
je n'ai pas envie de tout lire {id}, fais-moi un résumé
je conduis, dis-moi en deux mots de quoi parle {id}
je suis entre deux cours, résume-moi {id}
je dois en parler à mon chef : résume {id}
je dois répondre vite, {id} en bref
j'ai survolé {id}, résume-le-moi
j'ai lu {id} deux fois sans comprendre, résume
j'ai besoin des grandes lignes (du mail|du message|de) {id}
je cherche l'information importante dans {id}, résume
je voudrais un condensé de {id}
je veux savoir en gros ce que raconte {id}
je veux le résumé (du mail|du message|de) {id}, pas le texte
je préfère une version courte de {id}
fais-moi la version courte de {id}
fais-moi gagner du temps, résume {id}
fais-moi un bref résumé de {id}
fais-moi une petite synthèse de {id}
fais simple : {id} parle de quoi
dis-moi en une phrase ce que (dit|raconte|demande) {id}
dis-moi en trois mots de quoi parle {id}
dis-moi si {id} parle de quelque chose d'important, en bref
dites-moi en quelques mots ce que contient {id}
donnez-moi la substance du (courriel|message) {id}
veuillez me donner l'essentiel du courriel {id}
ayez la bonté de me résumer le courriel {id}
pourriez-vous me dire brièvement de quoi traite {id}
pouvez-vous condenser le courriel {id}
de quoi traite (le mail|le message|) {id}
de quoi ça cause dans {id}
de quoi est-ce que {id} parle
sur quoi porte (le mail|le message|) {id}
à quel sujet m'écrit-on dans {id}, en bref
quel est le sujet de (ce long mail|ce long message), {id}
quel est le propos de {id}
quel est le résumé (du mail|du message|de) {id}
quel est le point essentiel de {id}
quelles sont les infos importantes de {id}, en résumé
c'est quoi l'idée générale de {id}
c'est quoi les points clés de {id}
c'est quoi le but de {id}, en une phrase
c'est quoi en gros le mail {id}
ça veut dire quoi en gros {id}
il raconte quoi en bref {id}
ça parle de quoi au fond {id}
en trois phrases, {id}
en deux phrases maximum, que dit {id}
en une ligne, {id} dit quoi
en quelques mots, {id} c'est à propos de quoi
en somme, que dit {id}
grosso modo, {id} raconte quoi
pour faire court, {id} dit quoi
l'essentiel seulement : {id}
l'idée principale de {id}( stp| svp|)
le point principal (du mail|du message|de) {id}
le résumé de {id}, pas tout le texte
les infos clés de {id}( stp| svp|)
synthèse (du mail|du message|de) {id}( svp| stp|)
topo sur {id}( stp| svp|)
tl;dr {id}
{id} en une ligne( stp| svp|)
{id} en trois mots( stp| svp|)
{id}, qu'est-ce que ça raconte en deux mots
{id}, je n'ai qu'une minute, l'essentiel
@dire-moi vite de quoi parle {id}
@résumer (le long mail|le long message) {id}
@résumer brièvement (le mail|le message|) {id}
@faire tenir {id} en deux phrases
@ramener {id} à l'essentiel
@dégager les points clés de {id}
@reformuler {id} en une phrase
@rédiger un court résumé (du mail|du message|de) {id}
@préparer-moi un résumé de {id}"""

SEARCH = """je crois que {n} m'a écrit (à ce sujet|là-dessus|récemment), tu peux (regarder|vérifier)
{n} devait m'écrire, (tu vois|est-ce qu'il y a) quelque chose
{n} m'avait envoyé (un mail|un message|un truc), (retrouve-le|où est-il passé)
je suis (sûr|sûre|certain) que {n} m'a écrit (l'an dernier|il y a un mois|la semaine dernière), cherche
(toujours rien|aucune nouvelle|pas de réponse) de {n}
(et {n}|{n}), (ça a répondu|des nouvelles|toujours rien)
est-ce que {n} (a fini par|a bien voulu) (m'écrire|me répondre)
est-ce que {n} a donné signe de vie par mail
j'aimerais (revoir|retrouver) (tout ce que|les mails que) {n} m'a (écrit|envoyé)
tout ce qui vient de {n}
mails de {n} svp
mails {n}
{n} dans mes mails, (cherche|tu trouves quoi)
(montre|affiche)-moi la correspondance avec {n}
@passer ma boîte au peigne fin pour trouver {q}
@éplucher mes (mails|messages) à la recherche de {q}
@récupérer (tout|les mails|les messages) (sur|concernant) {q}
@récupérer les (mails|messages) de {n}
@dénicher (le mail|les messages) (sur|concernant) {q}
@remettre la main sur le (mail|message) concernant {q}
@déterrer les (vieux |)(mails|messages) (de {n}|sur {q})
@filtrer (mes mails|ma boîte) sur {q}
@afficher uniquement les (mails|messages) (de {n}|sur {q})
@explorer ma (boîte|messagerie) pour {q}
@dire-moi si {n} m'a (répondu|contacté|relancé)
@dire-moi si j'ai reçu quelque chose (sur|concernant) {q}
impossible de remettre la main sur le (mail|message) (concernant|sur) {q}
j'ai perdu (le mail|le message) (sur|concernant) {q}, (aide-moi à le retrouver|tu peux chercher)
il me semble avoir reçu (un mail|un message|quelque chose) (sur|concernant) {q}
j'avais un mail qui mentionnait {q}, (où est-il|retrouve-le)
(quelque part|je ne sais plus où), on m'a écrit (sur|concernant) {q}
on m'a parlé par mail de ça : {q}. (tu retrouves|cherche)
{q}, ça te dit quelque chose dans mes mails
{q} : y a-t-il un mail (dessus|là-dessus|à ce sujet)
des infos sur {q} dans ma (boîte|messagerie)
quelqu'un m'a-t-il écrit (sur|concernant|au sujet de) {q}
qui m'a (contacté|relancé) (sur|pour|concernant) {q}
c'était dans quel mail, {q}
dans quel (mail|message) il est question de {q}
où en est-on sur {q}, regarde dans mes mails
recherche : (mails|messages) avec {q}
cherche voir {q}
(recherche|mots-clés) {q}( dans ma boîte| stp|)
mot-clé : {q}
pourriez-vous (rechercher|retrouver) les courriels (concernant {q}|de {n})
auriez-vous un courriel de {n} dans ma boîte
serait-il possible de retrouver le courriel concernant {q}
euh je cherche un truc de {n}, un mail
t'as pas vu passer un mail (de {n}|sur {q})
il n'y aurait pas un (mail|message) (de {n}|sur {q}) quelque part
j'ai besoin du mail (sur|concernant) {q}, où est-il
il me faut (tous les mails|la totalité des messages) (de {n}|sur {q})
il me faut retrouver ce que {n} m'a envoyé
depuis quand {n} ne m'a pas écrit
{n} a-t-(il|elle) (répondu|écrit|envoyé quelque chose)
est-ce qu'on a reçu un mail de la part de {n}
{n}, j'attends sa réponse depuis longtemps, (tu vois quelque chose|est-ce arrivé)
{n} dit m'avoir écrit, (vérifie|tu trouves)
{n} prétend m'avoir envoyé un mail, c'est vrai
{n} m'a promis un mail, (est-il arrivé|je l'ai reçu)
{n} m'a relancé, retrouve ses (mails|messages)
{n} est-il dans mes expéditeurs
j'ai (reçu|eu) quelque chose de {n}
j'ai (reçu|eu) quelque chose (sur|concernant) {q}
j'ai rendez-vous avec {n} demain, ressors ses (mails|messages)
je dois revoir tous les mails (de {n}|sur {q})
je dois retrouver (le mail|le message|le courriel) concernant {q}
je suis à la recherche du (mail|message) (concernant|sur) {q}
je suis à la recherche d'un (mail|message) de {n}
je me souviens d'un mail (de {n}|sur {q}), où est-il
je me rappelle vaguement un message sur {q}, retrouve-le
je n'arrive pas à retrouver (le mail|le message) (de {n}|sur {q})
je ne vois pas le (mail|message) de {n}, cherche-le
je ne sais plus qui m'a écrit (sur|concernant) {q}
je ne sais plus ce que {n} m'a envoyé, cherche
je voudrais (voir|consulter) (tous |)les (mails|messages) (de {n}|sur {q})
il y avait un mail avec {q} dedans, cherche-le
il doit y avoir un (mail|message) (de {n}|sur {q}) dans ma boîte
il existe sûrement un mail sur {q}, trouve-le
ça me dit quelque chose, {q}, cherche dans mes mails
c'est où déjà le (mail|message) (de {n}|sur {q})
c'est qui qui m'a écrit (sur|concernant) {q}
où est passé le (mail|message) (de {n}|sur {q})
où sont les (mails|messages) de {n}
où se trouve le (mail|message|courriel) concernant {q}
quand est-ce que {n} m'a écrit pour la dernière fois
qu'est-ce que {n} m'a envoyé (récemment|dernièrement|ce mois-ci)
qu'est-ce que j'ai (sur|concernant) {q} dans ma boîte
quels (courriels|messages) ai-je reçus de {n}
quels (mails|courriels) (mentionnent|citent|évoquent|contiennent) {q}
lequel de mes mails (mentionne|cite|évoque) {q}
qui évoque {q} dans mes mails
y a-t-il des nouvelles (de {n}|concernant {q})
y a-t-il quelqu'un qui m'a écrit (sur|concernant) {q}
a-t-on reçu un (mail|message) (de {n}|concernant {q})
ai-je un (mail|message|courriel) (de {n}|concernant {q})
est-ce qu'il y a un (mail|message) de {n} dans ma boîte
est-ce qu'il existe un message (sur|concernant) {q}
est-ce que tu retrouves un mail (de {n}|sur {q})
peux-tu retrouver ce que m'a écrit {n}
pouvez-vous vérifier si {n} m'a écrit
veuillez rechercher les courriels (de {n}|concernant {q})
auriez-vous l'obligeance de rechercher le courriel concernant {q}
je souhaite retrouver les courriels (de {n}|concernant {q})
@chercher (après |)tout ce qui (concerne|touche) {q}
@chercher ce que {n} m'a (écrit|envoyé)
@chercher les (mails|messages) où (figure|apparaît) {q}
@chercher parmi mes (mails|messages) {q}
@rechercher (les mails|tout) (en provenance|venant) de {n}
@rechercher le mot {q} dans ma (boîte|messagerie)
@trouver (les|tous les) (messages|mails) contenant {q}
@trouver qui m'a écrit (sur|concernant) {q}
@retrouver (ce que|tout ce que) {n} m'a écrit
@ressortir (les|tous les) (mails|messages) (de {n}|sur {q})
@réunir tous les mails (de {n}|sur {q})
@rassembler les messages (de {n}|concernant {q})
@lancer une recherche sur {q}
@fouiller ma (boîte|messagerie) pour trouver (les mails de {n}|{q})
@scruter mes mails pour {q}
@consulter les mails de {n}
@isoler les messages (de {n}|sur {q})
@extraire les mails (de {n}|concernant {q})
@voir s'il y a (un mail|un message) (de {n}|sur {q})
@montrer-moi (les mails|tout) (sur|concernant) {q}
@donner-moi ce que j'ai (sur|concernant) {q}
(un|le) mail de {n}, tu peux le chercher
(messages|courriels|mails) (venant|en provenance) de {n}
(messages|courriels|mails) (concernant|mentionnant|avec) {q}
{q}, cherche dans ma boîte
{q}, qui m'en a parlé par mail
mais bon sang il est où le mail de {n}
mais où est ce fichu mail (de {n}|sur {q})
magne-toi de trouver le mail (de {n}|sur {q})
est-ce que {n} s'est enfin manifesté
est-ce que {n} a fini par répondre à mon mail
est-ce que {n} m'a fait signe( par mail|)
est-ce que {n} est revenu vers moi( par mail|)
est-ce que mon {role} m'a (répondu|écrit|recontacté)
est-ce que notre {role} a donné des nouvelles par mail
{n} a répondu ou pas encore
{n} a réagi à mon mail ou pas
{n} m'a écrit ou je rêve
{n} m'a-t-il envoyé quelque chose( cette semaine| récemment|)
{n} ne m'a toujours pas répondu, vérifie (quand même|encore)
{n} devait revenir vers moi, (des nouvelles|tu vois quelque chose)
{n} devait me confirmer quelque chose par mail, regarde
{n} me dit que c'est parti ce matin, regarde si j'ai reçu son mail
{n}, rien de neuf( dans mes mails|)
{n}, des nouvelles
(toujours rien|encore rien|rien) de {n}( dans ma boîte|)
(toujours aucune|pas encore de|une) réponse de mon {role}
toujours pas de mail de {n}
aucun mail de {n}( aujourd'hui| cette semaine|)
des nouvelles de mon {role}
des nouvelles de {n} (dans ma boîte|par mail|dans mes mails)
du nouveau (de|du côté de) {n}
quelque chose de mon {role} dans mes mails
mon {role} devait m'écrire, cherche son mail
mon {role} m'a envoyé un mail, où est-il
tu as vu passer une réponse de {n}
tu as quelque chose de {n} (dans la boîte|en stock)
t'as des mails de {n}
t'aurais pas un mail de {n} qui traîne
j'ai-tu quelque chose de {n} dans mes courriels
est-ce que j'ai eu une réponse de {n}
est-ce que j'ai eu des nouvelles de {n}( cette semaine| dernièrement|)
j'ai demandé un devis à {n}, il a répondu ou pas
j'ai écrit à {n} la semaine passée, est-ce que j'ai une réponse
j'attends un mail de {n}, est-ce qu'il est là
j'attends des nouvelles de {n}
j'attends toujours la réponse de {n}, regarde dans la boîte
j'attends après {n}, est-ce que j'ai un mail
je guette un mail de {n}, est-ce qu'il est arrivé
je n'ai rien vu de {n}, vérifie
je veux voir ce que {n} a envoyé
je veux tous les échanges avec {n}
je veux relire nos échanges avec {n}, trouve-les
je plaide demain, sors-moi tous les courriels de {n}
je prépare ma réunion avec {n}, trouve ses mails
je cherche (ce que|tout ce que) {n} m'a écrit
je cherche tout sur {q}
je cherche le mail où on parle de ça : {q}
je cherche un vieux mail sur {q}
je cherche où on en est avec {n}, trouve ses mails
je retrouve plus le mail sur {q}
je ne remets pas la main sur le mail de {n}
je sais que quelqu'un m'a écrit sur {q}, retrouve ça
j'ai égaré le (mail|message) sur {q}
j'ai un trou de mémoire, qui m'a écrit sur {q}
j'ai besoin de tout ce qui concerne {q}
j'ai besoin de revoir les mails sur {q}
j'avais reçu un truc sur {q}, où c'est
il y avait quelque chose sur {q}, retrouve-le
il existe un mail de {n}, trouve-le
qu'est-ce que j'ai de {n}
qu'est-ce que j'ai reçu de mon {role}
qu'est-ce qu'on a sur {q} dans la boîte
qu'est-ce qui a été dit par mail sur {q}
quelles nouvelles de {n}
quels mails ai-je sur {q}
quels messages viennent de mon {role}
quels mails {n} m'a-t-il envoyés
qui m'a envoyé quelque chose sur {q}
qui a parlé de ça dans un mail : {q}
où est la réponse de {n}
où est le mail de mon {role}
où ai-je un mail sur {q}
où sont passés les mails sur {q}
quand {n} m'a-t-elle répondu
dans mes mails, il y a quelque chose sur {q}
dans ma boîte, cherche {q}
dans la messagerie, trouve tout sur {q}
parmi mes mails, lesquels concernent {q}
a-t-on des nouvelles de {n}
a-t-on une réponse de {n}
avons-nous reçu un courriel de {n}
avons-nous un courriel concernant {q}
y a-t-il une réponse de mon {role}
y a-t-il un retour de {n}
y a pas un mail de {n} (quelque part|là-dedans)
un retour de {n}( par mail|)
une nouvelle de {n} dans la boîte
un mot de {n} dans mes mails
les échanges avec {n}( svp| stp|)
les derniers mails de {n}( svp| stp|)
les courriels de mon {role}( svp| stp|)
l'historique des mails avec {n}
correspondance avec {n}( svp| stp|)
recherche : {n}
recherche {n} dans ma boîte
recherche {q} stp
retrouve {q}
cherche {n} dans mes mails
cherche moi tout sur {q}
mails sur {q}( stp| svp|)
courriels de {n}( svp|)
veuillez vérifier si {n} a répondu
pourriez-vous regarder si {n} nous a écrit
pourriez-vous me retrouver les messages de mon {role}
auriez-vous vu un courriel de {n}
sauriez-vous retrouver le courriel sur {q}
vous avez quelque chose de {n}
@vérifier si j'ai (quelque chose|des nouvelles|une réponse) de {n}
@vérifier s'il y a des mails sur {q}
@regarder si mon {role} a (répondu|écrit)
@regarder s'il y a du nouveau de {n}
@regarder dans mes mails pour {q}
@voir si {n} m'a fait un retour
@voir si j'ai eu un mail de mon {role}
@pister les mails de {n}
@retracer mes échanges avec {n}
@retrouver-moi (le mail|les mails) de mon {role}
@sortir-moi tout ce que j'ai sur {q}
@sortir-moi les mails de {n}
@trouver-moi (le message|le mail) qui mentionne {q}
@trouver-moi quelque chose sur {q} dans mes mails
@dire-moi si {n} a répondu
@dire-moi si mon {role} a écrit
@dire-moi ce que j'ai reçu de {n}
@dire-moi s'il y a un mail sur {q}
@lister tout ce qui vient de {n}
@lister les mails sur {q}
@remonter tous les messages (de {n}|sur {q})
@faire une recherche sur {q}
@faire une recherche avec le nom {n}
@taper {q} dans la recherche
@taper {n} dans la recherche de ma boîte
@rechercher tout message de {n}
@rechercher dans mes messages le nom {n}
mon {role}, il m'a répondu
mon {role}, des nouvelles
et mon {role}, toujours rien
est-ce que j'ai une réponse de mon {role}
est-ce que mon {role} m'a fait un retour
est-ce qu'on a des nouvelles de notre {role}
est-ce que {n} a dit quelque chose par mail
est-ce que quelqu'un m'a écrit sur {q}
{n} a-t-il fini par m'écrire
{n} a-t-elle donné suite à mon mail
{n}, ça a bougé de son côté, regarde dans mes mails
{n} m'a écrit quand pour la dernière fois
y a-t-il quelque chose de {n} dans la boîte
il n'y a rien de {n} dans mes mails
rien reçu de {n}, tu peux vérifier
rien de mon {role} dans la boîte
tu as des nouvelles de {n} dans les mails
j'ai-tu eu une réponse de {n}
j'ai-tu un courriel sur {q}
je veux les mails de mon {role}
je veux retrouver ce que mon {role} m'a écrit
je voudrais savoir si {n} m'a répondu
je voudrais savoir si mon {role} a écrit
je me demande si {n} m'a répondu
j'aimerais savoir si {n} a donné des nouvelles par mail
as-tu un mail de {n}
as-tu quelque chose sur {q}
avez-vous trouvé un courriel de mon {role}
la réponse de {n} est-elle arrivée
la réponse de mon {role} est arrivée ou pas
le mail de {n} est arrivé ou toujours pas"""
