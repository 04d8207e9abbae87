"""More ways to ask for the text of one mail, or for its gist."""

READ = """{id}, qu'est-ce que j'y trouve écrit
{id}, on m'y dit quoi
{id}, je n'en connais que le titre, ouvre-le
{id}, je veux voir les mots exacts
{id}, fais-moi la lecture
{id}, mets-le à l'écran
{id}, mets-le en grand, je vais le lire
{id}, tu me l'ouvres
{id}, tu me le lis à haute voix
{id}, vous me l'ouvrez s'il vous plaît
{id}, montre tout
{id}, montre-moi ce qu'il y a d'écrit
{id}, dis-moi ce qui est écrit
{id} attend d'être lu, ouvre-le
{id} m'a l'air intéressant, (ouvre|affiche)-le
{id} m'a l'air sérieux, montre-moi le texte
{id} n'a jamais été ouvert, ouvre-le
{id} dit exactement quoi
{id} contient quoi
{id} vient de mon fils, lis-le-moi
{id} vient de l'école, (ouvre|lis)-le vite
{id} vient de la mairie, affiche-le
{id} ? montre voir
{id} ? lis-moi ça
{id} ? ouvre, que je voie
{id} : je t'écoute
{id} : j'aimerais le lire
{id} : ouvre et lis
{id} : texte intégral( stp| svp|)
{id} version complète( stp| svp|)
on ouvre {id}
on lit {id}
on va lire {id}, affiche-le
à l'écran, {id}
à voix haute, {id}
tout le texte de {id}( stp| svp|)
le texte brut de {id}
le corps (du mail|du message|de) {id}
le corps entier de {id}
les phrases exactes de {id}
la teneur exacte de {id}
la lettre complète, {id}
montrez-moi le corps du courriel {id}
lisez-moi le (courriel|message) {id}
lisez-moi {id} mot à mot
ouvrez donc le (courriel|message) {id}
ouvre donc {id}
ouvre vite {id}
ouvre moi {id}
open {id}
cat {id}
lis {id} tout haut
lis {id} jusqu'au bout
lis tranquillement {id}, j'écoute
lis-moi {id} lentement
lis-moi le fameux {id}
lis-moi donc {id}, mes mains sont prises
mes mains sont pleines de farine, lis-moi {id}
je tiens le volant, lis {id} à voix haute
je suis malvoyant, lis-moi {id}
j'ai cassé mes lunettes, lis {id}
j'épluche les légumes, lis-moi {id}
j'ai l'oreille tendue, lis {id}
j'ai du temps maintenant, ouvre {id}
j'ai hâte de lire {id}
j'ai laissé {id} de côté, montre-le-moi
j'ai sauté {id} tout à l'heure, ouvre-le
j'ai oublié ce que dit {id}, lis-le-moi
j'ai oublié ce qu'il y avait dans {id}
j'ai un doute sur {id}, montre-moi le texte
j'ai besoin de lire {id} mot pour mot
j'aimerais voir {id} en entier
j'aimerais entendre {id}
je n'ai pas fini {id}, réaffiche-le
je n'ai vu que l'objet de {id}, montre le reste
je n'ai jamais ouvert {id}, fais-le pour moi
je ne me rappelle plus ce que dit {id}, rouvre-le
je ne me souviens pas du texte de {id}
je ne veux pas de résumé, lis-moi tout {id}
je veux l'intégralité de {id}
je veux savoir mot pour mot ce que dit {id}
je veux savoir ce qu'on m'écrit dans {id}
je voudrais voir ce qui est marqué dans {id}
je voudrais bien lire {id}
je voudrais jeter un œil à {id}
je jetterais bien un œil à {id}
je peux avoir {id} à l'écran
je peux relire {id}
je dois vérifier un détail dans {id}, ouvre-le
je dois recopier {id}, affiche tout
il me faut {id} sous les yeux
il me faut lire {id} tout de suite
il y a marqué quoi dans {id}
c'est marqué quoi dans {id}
c'est quoi le texte de {id}
c'est quoi qui est écrit dans {id}
ça dit quoi exactement, {id}
et {id}, on y lit quoi
et dans {id}, qu'est-ce qu'on m'écrit
qu'est-ce qui est marqué dans {id}
qu'est-ce qu'on trouve dans {id}
qu'est-ce que j'ai reçu avec {id}, montre le texte
qu'y a-t-il d'écrit dans {id}
qu'écrit-on dans {id}
que dit au juste (le mail|le message|) {id}
que disait {id} déjà
que dit le texte de {id}
quel est le message complet de {id}
quelles sont les phrases exactes (du mail|du message|de) {id}
tu peux me mettre {id} à l'écran
tu peux dérouler {id}
tu veux bien me lire {id}
tu saurais m'ouvrir {id}
pourrais-tu m'afficher {id} en entier
pourriez-vous mettre le courriel {id} à l'écran
pourriez-vous me donner lecture du courriel {id}
auriez-vous la bonté de me lire {id}
voudriez-vous ouvrir le message {id}
est-ce possible de voir {id}
sans le supprimer, ouvre {id}
avant de le jeter, lis-moi {id}
avant de répondre je veux lire {id}
avant la réunion je veux voir {id}
avant tout, lis {id}
@aller à {id} et lis-le
@donner lecture (du mail|du message|de) {id}
@faire lire {id} à voix haute
@mettre le texte de {id} devant moi
@découvrir ce que contient {id}
@étaler {id} à l'écran
@exposer-moi le texte de {id}
@énoncer-moi le contenu de {id}
@lire mot à mot (le mail|le message|) {id}
@lire-moi l'email {id}
@ouvrir l'e-mail {id}
@montrer-moi l'e-mail {id}
@présenter-moi {id} en entier
@rapporter-moi les mots exacts de {id}
@livrer-moi le texte complet de {id}
@regarder {id} et lis-le-moi"""

SUMMARY = """{id} en bref, je n'ai pas la journée
{id} en raccourci( stp| svp|)
{id} en une petite phrase
{id} : fais-moi le topo
{id} : en résumé
{id} : de quoi s'agit-il en gros
{id} : c'est à quel sujet, en bref
{id}, ça dit quoi dans les grandes lignes
{id}, abrège
{id}, abrège s'il te plaît
{id}, c'est l'histoire de quoi
{id}, juste les points importants
{id}, juste les idées
{id}, juste l'idée principale
{id}, pas tout, juste le principal
{id}, résume en trois lignes
{id}, raconte en deux mots
{id}, il s'agit de quoi
{id} compte quinze paragraphes, résume-les
{id} est long comme un jour sans pain, résume
{id} est un vrai roman, résume-le
{id} est du charabia, résume en clair
{id} est écrit petit et long, fais-moi un résumé
{id} m'endort, donne-moi juste l'idée
{id} n'en finit pas, c'est quoi l'idée
{id} parle de quoi, dis vite
{id} parle bien de quelque chose, mais de quoi
{id} porte sur quoi
{id} traite de quoi
{id} tourne autour de quoi
{id} veut en venir où
où veut en venir (le mail|le message|) {id}
où veut-on en venir dans {id}
à quoi ça se résume, {id}
à quoi se résume (le mail|le message|) {id}
qu'est-ce qui ressort de {id}
qu'est-ce que je dois savoir de {id}, en deux mots
qu'est-ce que veut celui qui a écrit {id}
que ressort-il de {id}
que me veut-on dans {id}, en bref
que faut-il savoir de {id}, en gros
quel est le thème de {id}
quel est le fond de {id}, sans les détails
quels sont les points importants (du mail|du message|de) {id}
quelles sont les grandes lignes de {id}
c'est quoi le sujet de fond de {id}
c'est quoi le thème (du mail|du message|de) {id}
c'est quoi l'essentiel dans {id}
c'est quoi l'histoire dans {id}, en deux mots
ça concerne quoi en gros {id}
ça porte sur quoi {id}
ça se résume à quoi {id}
ça tourne autour de quoi, {id}
explique-moi {id} comme à un enfant, en deux phrases
explique en bref ce qu'on me veut dans {id}
je ne lis pas les longs mails, résume {id}
je ne lis jamais jusqu'au bout, résume-moi {id}
je n'ai que dix secondes pour {id}, résume
je n'ai lu que la moitié de {id}, donne-moi l'idée générale
je sors de réunion, résumé de {id}
je veux une phrase sur {id}, pas deux
je veux les points essentiels de {id}
je veux seulement savoir de quoi parle {id}
je voudrais (un aperçu|une idée) du contenu de {id}, en bref
j'ai la flemme de lire {id}, résume
j'ai mal aux yeux, dis-moi en bref ce que dit {id}
j'ai deux minutes, les grandes lignes de {id}
j'aimerais connaître l'idée principale de {id}
il me faut une synthèse de {id} pour midi
il me faut les points clés de {id}
tu peux me dire en gros ce que raconte {id}
tu peux me résumer ça en une phrase : {id}
tu me fais un résumé de {id}
tu me dis en gros de quoi parle {id}
voudriez-vous me résumer le courriel {id}
pourriez-vous me livrer l'essentiel du courriel {id}
pourrais-tu me faire une synthèse de {id}
serait-il possible de synthétiser le courriel {id}
sans me lire tout, de quoi parle {id}
sans entrer dans les détails, que dit {id}
sans les détails, {id}
au fond, de quoi parle {id}
au final, {id} demande quoi
bref, {id} c'est quoi
l'idée de {id} en une phrase
le fond de {id} en deux mots
la morale de {id}, en bref
le principal (du mail|du message|de) {id}
@aller à l'essentiel pour {id}
@cerner l'essentiel de {id}
@décrire en une phrase (le mail|le message|) {id}
@exprimer en deux phrases le contenu de {id}
@faire le résumé (du mail|du message|de) {id}
@faire ressortir l'essentiel de {id}
@livrer-moi l'essentiel de {id}
@résumer simplement (le mail|le message|) {id}
@résumer-moi l'e-mail {id} en gros
@schématiser (le mail|le message|) {id}
@tirer les points importants de {id}
@vulgariser {id} en deux phrases"""
