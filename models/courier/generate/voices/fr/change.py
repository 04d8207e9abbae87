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
(le|message) {id} c'est vu, mets-le en lu"""

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
adieu {id}, supprime-le"""
