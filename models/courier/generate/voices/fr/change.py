"""How they ask for a mail they name to be marked or deleted."""

MARK = """{id}, je l'ai (déjà |)lu, (tu peux le marquer|marque-le)
{id} : c'est bon, je l'ai lu
c'est bon pour {id}, (je l'ai lu|lu)
(le mail|le message|) {id}, j'en ai pris connaissance
j'ai pris connaissance (du mail|du message|de) {id}, (note-le|marque-le) comme lu
j'ai déjà parcouru {id}, (coche-le|marque-le comme lu)
{id} ne doit plus apparaître (comme|en) non lu
{id} s'affiche encore comme non lu, (corrige ça|marque-le lu)
(enlève|retire) le gras sur {id}, je l'ai lu
(enlève|retire) {id} des non lus
(tu peux|on peut|vous pouvez) considérer (le mail |le message |){id} comme lu
{id} (vu|lu), (merci de le marquer|coche-le|marque-le)
{id} lu, note-le
@basculer (le mail|le message|) {id} en lu
@étiqueter (le mail|le message|) {id} comme lu
@enregistrer {id} comme (lu|déjà lu)
@signaler {id} comme (lu|déjà lu)
@déclarer {id} (lu|comme lu)
@mettre le statut de {id} (sur|à) lu
@pointer {id} comme lu
@valider {id} comme lu
@sortir {id} des (messages |mails |)non lus
@compter {id} (comme|parmi les mails) lu
@faire passer {id} en lu
pourriez-vous (marquer|noter) le (courriel|message) {id} comme lu
auriez-vous l'obligeance de marquer le courriel {id} comme lu
statut lu pour {id}
{id} -> lu
{id} en lu( stp| svp|)
(plus besoin|pas la peine) de lire {id}, marque-le comme lu
j'aimerais que {id} (soit|apparaisse) (marqué comme lu|comme lu)
on me l'a lu au téléphone, mets {id} en lu
euh {id} là, mets-le en lu
je viens de lire {id}, (tu peux le noter|mets-le en lu|coche-le)
je viens de finir {id}, mets-le en lu
je connais déjà (le contenu de |){id}, marque-le comme lu
je l'ai lu hier, {id}, mets-le en lu
j'ai lu (le mail|le message) {id} (sur mon téléphone|au bureau|hier soir), (marque|note)-le comme lu
j'ai fini de lire {id}, (note|marque)-le
j'ai vu {id}, (note|marque)-le comme lu
j'ai regardé {id}, tu peux le passer en lu
je souhaite marquer (le courriel|le message|) {id} comme lu
je voudrais que {id} (passe|bascule) en lu
je voudrais marquer {id} comme lu
je ne veux plus voir {id} en gras, il est lu
il faut (mettre|passer) {id} en lu
il faudrait noter que {id} est lu
il est lu, {id}, (marque|note|coche)-le
on a lu {id} ensemble, marque-le comme lu
{id} n'est plus à lire, (marque-le|mets-le en lu)
{id} est toujours affiché non lu alors que je l'ai lu
{id} devrait être marqué comme lu
{id} a déjà été (lu|ouvert et lu), marque-le
{id}, considère-le comme lu
{id}, on peut le marquer comme lu
{id} doit passer en lu
peux-tu cocher {id} comme lu
pouvez-vous (passer|mettre) le (courriel|message) {id} en lu
veuillez (marquer|noter|classer) le (courriel|message) {id} comme lu
est-ce que tu peux mettre {id} en lu
@marquer que {id} est lu
@marquer que j'ai lu {id}
@noter que (le mail |le message |){id} a été lu
@noter que j'ai lu {id}
@indiquer que (le mail |le message |){id} est lu
@retenir que j'ai lu {id}
@modifier le statut de {id} en lu
@changer l'état de {id} en lu
@régler {id} sur lu
@ranger {id} parmi les (messages |mails |)lus
@classer {id} parmi les (messages |mails |)lus
@mettre {id} (dans|parmi|avec) les (mails|messages) lus
@retirer {id} des (messages |mails |)non lus
n'affiche plus {id} comme non lu, je l'ai lu
@acter {id} comme lu
@tenir {id} pour lu
marquage de {id} comme lu
marque {id} lu( stp| svp|)
mail {id} ok, (lu|marqué lu)
état de {id} : lu
(le|message) {id} c'est vu, mets-le en lu
je l'ai sous les yeux, {id}, et je l'ai lu, marque-le
j'ai vu {id} déjà
j'ai déjà vu {id}, inutile de me le signaler comme non lu
j'ai lu {id} ce matin( dans le bus| au café|)
j'ai lu {id} en diagonale, ça suffit, marque-le comme lu
j'ai lu {id}, c'est bon
{id}, c'est fait, je l'ai lu
{id}, je sais ce qu'il contient, marque-le lu
{id}, ma femme me l'a lu, mets-le en lu
{id} traité et lu, (coche|marque)-le
{id} est resté en non lu, corrige
{id} me nargue en gras, je l'ai pourtant lu
{id} compte encore comme nouveau, mets-le en lu
{id} n'est plus nouveau, je l'ai lu
{id} a été consulté, (note|marque)-le comme lu
{id} fait partie des lus
{id} passe en lu( stp| svp|)
{id} : vu et lu
{id} : ok lu
{id} = lu
lu : {id}
vu : {id}, marque-le
vu et lu : {id}
déjà lu : {id}
lu et approuvé pour {id}, marque-le comme lu
c'est lu pour {id}
c'est vu pour {id}, note-le comme lu
ça y est, j'ai lu {id}
ça y est pour {id}, mets-le en lu
oui oui, {id} je l'ai lu
mais je l'ai lu, {id}, marque-le donc
arrête de me dire que {id} est non lu
ne me montre plus {id} comme nouveau
ne laisse pas {id} en non lu
plus besoin de me signaler {id}, il est lu
tu peux cocher {id}
tu peux enlever {id} de la pile des non lus
vous pouvez noter que {id} est lu
vous pouvez marquer le (courriel|message) {id} comme lu
considérez le courriel {id} comme lu
prière de marquer {id} comme lu
merci de noter que j'ai pris connaissance de {id}
à marquer comme lu : {id}
à mettre en lu : {id}
marqué lu : {id}
statut de {id} : lu( stp| svp|)
je viens d'en finir avec {id}, lu
je viens de parcourir {id}, marque-le comme lu
je viens de voir {id}, mets-le en lu
je termine {id} à l'instant, note-le comme lu
je voudrais que {id} ne soit plus en non lu
je ne veux plus de {id} dans les non lus
j'ai terminé (la lecture de |){id}, marque-le comme lu
j'ai imprimé et lu {id}, mets-le en lu
on peut rayer {id} de la liste des non lus
on passe {id} en lu
on l'a déjà vu, {id}, marque-le lu
il faut que {id} soit marqué comme lu
il faut cocher {id} comme lu
@acquitter {id} comme lu
@cocher la case lu pour {id}
@faire comme si {id} était lu
@mettre (le mail|le message|) {id} au statut lu
@mettre {id} en déjà lu
@passer (le message|le courriel|) {id} au statut lu
@noter-moi {id} comme lu
@marquer-moi (le mail|le message|) {id} comme lu
@ajouter {id} aux (mails|messages) lus
@basculer le statut de {id} sur lu
@décocher non lu pour {id}"""

DELETE = """{id} peut (aller à la poubelle|dégager|disparaître), (en ce qui me concerne|pour ma part|à mon avis)
(débarrasse-moi|débarrassez-moi) (du mail|du message|de) {id}
{id} encombre ma boîte, (vire-le|enlève-le|efface-le)
{id}, c'est (de la pub|du spam|une arnaque|n'importe quoi), (supprime-le|à la poubelle|dégage-le)
je ne veux plus (voir|avoir) {id}( dans ma boîte|)
je ne veux pas garder {id}
(pas la peine|inutile) de garder (le mail|le message|) {id}
{id} (n'a plus d'intérêt|n'est plus d'actualité|fait doublon), (supprime-le|jette-le)
{id}, (hop à la poubelle|poubelle|corbeille|allez ouste)
(fais-moi|fais) sauter {id}
(tu peux|vous pouvez) (jeter|effacer|supprimer) {id}, (je n'en ai plus besoin|il ne me sert à rien|je l'ai imprimé)
@dégager (le mail|le message|) {id}
@bazarder (le mail|le message|) {id}
@évacuer (le mail|le message|) {id}
@envoyer {id} (à la corbeille|à la poubelle|aux oubliettes)
@faire le ménage : {id} à la (poubelle|corbeille)
@ôter (le mail|le message|) {id} de ma boîte
@zapper {id}, à la poubelle
@débarrasser ma boîte (du mail|du message|de) {id}
@placer {id} dans la (corbeille|poubelle)
@rayer {id} de ma boîte
@détruire {id}
@sortir {id} de ma boîte, (direction corbeille|à la poubelle)
pourriez-vous (supprimer|effacer|retirer) le (courriel|message) {id}
auriez-vous la gentillesse de supprimer le courriel {id}
je souhaite (supprimer|effacer) (le mail|le message|le courriel|) {id}
suppression (du mail|du message|de) {id}
del {id}
suppr {id}
{id} ? (poubelle|à supprimer|supprime)
{id} est un (doublon|courrier indésirable|vieux mail), (efface-le|supprime-le)
bah {id} tu le (vires|supprimes|jettes)
(ce foutu|ce satané|cette cochonnerie de) {id}, (supprime-le|à la poubelle)
(j'ai déjà répondu|c'est réglé), supprime {id}
j'ai trop de mails, (commence par supprimer|supprime) {id}
j'ai reçu {id} par erreur, (supprime|efface)-le
j'en ai marre de voir {id}, (vire|jette|supprime)-le
je n'ai (rien à faire|que faire) de {id}, (jette|supprime)-le
je n'ai pas besoin de garder {id}
je ne lirai jamais {id}, (supprime|jette)-le
je ne tiens pas à conserver {id}, (efface|supprime)-le
je voudrais me débarrasser (du mail|du message|de) {id}
je voudrais que {id} disparaisse
je veux que tu (supprimes|effaces|jettes) {id}
il faut (supprimer|effacer|jeter) (le mail|le message|) {id}
il faudrait (virer|jeter) (le mail|le message|) {id}
on peut (virer|jeter|supprimer) {id}
on n'a plus besoin de {id}, supprime
on efface {id}
{id} prend de la place, (supprime|efface)-le
{id} contient une erreur, (supprime|efface)-le
{id} est une arnaque, (jette|supprime)-le
{id} est de la publicité, (jette|efface)-le
{id} doit disparaître
{id} ne me concerne pas, (supprime|jette)-le
{id} ne présente aucun intérêt, (efface|supprime)-le
{id} me pollue la boîte, (vire|dégage)-le
{id}, tu peux le (supprimer|jeter|virer)
{id}, direction la (poubelle|corbeille)
{id}, ça dégage
{id}, bon à jeter
{id}, aux ordures
est-ce que tu peux effacer (le mail|le message) {id}
peux-tu faire disparaître {id} de ma boîte
pouvez-vous mettre le courriel {id} à la corbeille
veuillez (supprimer|effacer|détruire) le (courriel|message) {id}
je vous prie de supprimer le courriel {id}
serait-il possible d'effacer le courriel {id}
@supprimer définitivement (le mail|le message|) {id}
@supprimer-moi {id}
@effacer pour de bon {id}
@enlever {id} de ma (boîte|messagerie)
@retirer {id} de ma (boîte|messagerie)
@jeter-moi {id}
@foutre {id} à la poubelle
@flanquer {id} à la poubelle
@éjecter {id} de ma boîte
@épurer ma boîte : supprime {id}
@annihiler {id}
ne garde pas {id}, (jette|supprime)-le
effacement (du mail|du message|de) {id}
(le mail|le message) {id} : poubelle( stp| svp|)
adieu {id}, supprime-le
je ne veux plus voir {id}
je ne veux plus entendre parler de {id}, (supprime|jette)-le
je ne veux pas de {id} dans ma boîte
je ne supporte plus de voir {id} traîner
je n'ai aucune raison de garder {id}
je n'ai plus l'utilité de {id}
je ne garderai pas {id}, efface-le
je peux me passer de {id}, supprime
je me passerai de {id}, à la poubelle
j'ai lu {id}, on peut le jeter
j'ai noté ce qu'il fallait, supprime {id}
j'ai fini avec {id}, (poubelle|efface|supprime)
j'ai deux fois le même, vire {id}
j'en ai assez de {id}, (vire|efface)-le
{id} peut partir
{id} peut être jeté( sans regret|)
{id} peut être effacé, il date
{id} est vieux comme le monde, supprime
{id} traîne depuis des mois, (jette|efface)-le
{id} ne me sert plus, ouste
{id} c'est de la pub, vire
{id} c'est du vent, jette
{id} c'est une chaîne débile, supprime
{id} c'est pour un autre que moi, supprime-le
{id} m'a été envoyé par erreur, (efface|jette)-le
{id} vient d'un escroc, supprime-le
{id} est louche, efface-le
{id} n'a rien à faire dans ma boîte
{id} n'a rien d'intéressant, jette-le
{id} ? je n'en veux plus
{id} ? dehors
{id}, on l'oublie et on l'efface
{id}, efface ça
{id}, à virer( stp| svp|)
{id}, du balai
{id}, adieu
{id} à supprimer( stp| svp|)
{id} à effacer d'urgence
{id} à jeter( stp| svp|)
{id} dans la poubelle( stp| svp|)
à jeter : {id}
à effacer : {id}
à supprimer : {id}
supprimer {id}( svp| stp|)
effacer {id}( svp| stp|)
jeter {id}( svp| stp|)
poubelle : {id}
corbeille : {id}
aux oubliettes, {id}
bon débarras : efface {id}
ça dégage, {id}
on vire {id}
on supprime {id} et on n'en parle plus
qu'on me débarrasse de {id}
que {id} disparaisse de ma boîte
fais de la place, supprime {id}
fais le vide : efface {id}
fais-moi disparaître {id}
tu peux bazarder {id}
tu peux me supprimer {id}
tu me vires {id}
vous pouvez effacer le (courriel|message) {id}
vous pouvez vous débarrasser de {id}
ayez l'obligeance de supprimer {id}
prière de supprimer le (courriel|message) {id}
ne conserve pas {id}
inutile de conserver (le mail|le message|) {id}, efface-le
ce n'est pas utile de garder {id}, jette-le
il n'y a pas lieu de conserver le courriel {id}
@jeter {id} à la (corbeille|poubelle)
@mettre {id} dans la poubelle
@supprimer ce courrier indésirable, {id}
@supprimer sans hésiter {id}
@effacer complètement (le mail|le message|) {id}
@retirer {id} de la boîte de réception et jette-le
@débarrasser-moi de {id}"""
