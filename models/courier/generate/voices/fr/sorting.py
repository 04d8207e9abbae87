"""More ways to have a mail that is named deleted or marked as read."""

DELETE = """{id} n'a plus sa place chez moi, (supprime|jette)-le
{id} me donne des boutons, (supprime|vire)-le
{id} m'a assez agacé, fais-le disparaître
{id} ne mérite pas de rester, (efface|jette)-le
{id} ne vaut rien, direction poubelle
{id} a fait son temps, (efface|supprime)-le
{id} est bon pour la (casse|poubelle|corbeille)
{id} est à détruire( stp| svp|)
{id} est tout bonnement inutile, supprime-le
{id} est de trop, (retire|enlève)-le de ma boîte
{id} était pour mon ancien poste, supprime-le
{id} fait double emploi, (supprime|efface)-le
{id} finit à la (poubelle|corbeille)
{id} passe à la trappe
{id} est sans objet maintenant, efface-le
{id} concerne une vente terminée, (jette|supprime)-le
{id} concerne l'année dernière, on peut l'effacer
{id} sent l'arnaque à plein nez, (vire|efface)-le
{id} vient d'un inconnu, (jette|supprime)-le sans l'ouvrir
{id}, c'est encore une loterie bidon, jette
{id}, c'est encore leur promo, vire-moi ça
{id}, c'est de l'histoire ancienne, efface-le
{id}, je m'en débarrasse
{id}, je m'en sépare
{id}, je n'en ai rien à faire, supprime
{id}, je ne le garde pas
{id}, je ne compte pas le garder
{id}, je ne veux même pas le lire, supprime-le
{id}, on s'en débarrasse
{id}, on s'en passe, jette-le
{id}, qu'il disparaisse
{id}, qu'il aille à la poubelle
{id}, raye-le de ma boîte
{id}, tu me le supprimes
{id}, tu me le jettes à la poubelle
{id}, vous pouvez l'effacer
{id}, sans hésiter, à la poubelle
{id}, sans intérêt, efface
{id} ? aucune raison de le garder
{id} ? je ne le garde pas, jette-le
pourquoi garder {id}, (jette|efface)-le
à quoi bon garder {id}, supprime-le
à quoi me sert {id} ? à rien, supprime-le
aucune utilité à garder {id}, (jette|efface)-le
aucun intérêt de conserver (le mail|le message|) {id}
rien à garder dans {id}, supprime
plus la peine de conserver {id}
pas question de garder {id}, (vire|efface)-le
j'ai décidé de ne pas garder {id}
j'ai déjà trop de choses, supprime (le mail|le message|) {id}
j'ai recopié ce qu'il y avait dans {id}, tu peux le supprimer
j'ai ouvert {id} par mégarde, (efface|jette)-le
j'ai classé l'affaire, jette {id}
j'en ai soupé de {id}, (vire|efface)-le
je n'ai aucune envie de garder {id}
je n'ai aucune utilité de {id}, supprime-le
je n'ai gardé {id} que pour l'adresse, supprime-le maintenant
je ne me sers plus de {id}, jette
je ne souhaite pas conserver (le courriel|le message|) {id}
je ne souhaite plus avoir {id} sous les yeux, effacez-le
je ne vois pas pourquoi je garderais {id}
je ne veux pas que {id} reste dans ma boîte
je ne veux plus tomber sur {id}
je ne veux plus de {id}
je n'en veux plus, de {id}
je préfère effacer {id}
je préfère que {id} ne reste pas dans ma boîte
je tiens à supprimer {id}
je vais me passer de {id}, jette-le
je veux que {id} soit (effacé|supprimé|détruit)
je veux effacer toute trace de {id}
je veux voir {id} disparaître
je voudrais ne plus jamais voir {id}
j'aimerais (effacer|supprimer|jeter) (le mail|le message|) {id}
j'aimerais que vous fassiez disparaître {id}
il est temps de supprimer {id}
il n'y a plus rien à tirer de {id}, jette-le
il serait bon d'effacer {id}
ça ne sert à rien de garder {id}
ça suffit avec {id}, supprime-le
ce mail {id} m'embarrasse, (supprime|efface)-le
cet affreux {id}, fais-le disparaître
ce n'est plus la peine de garder {id}
mon fils a cliqué n'importe où et j'ai reçu {id}, efface-le
mets {id} au rebut
mets-moi {id} à la (poubelle|corbeille)
mettez {id} à la corbeille, je vous prie
fous-moi {id} dehors
fais-moi de la place en effaçant {id}
libère-moi de {id}
libère un peu de place, jette {id}
n'archive pas {id}, supprime-le
ne lis pas {id}, supprime-le
ne me montre pas {id}, jette-le
ne le marque pas, supprime-le : {id}
tu peux tirer un trait sur {id}, efface-le
tu peux envoyer {id} aux ordures
vas-y, (efface|jette|supprime) {id}
voudriez-vous supprimer le (courriel|message) {id}
puis-je vous demander d'effacer le courriel {id}
suppression définitive de {id}( svp| stp|)
mise à la corbeille de {id}
delete {id}
rm {id}
efface moi {id}
dehors {id}
zou, {id} à la poubelle
hop, supprime {id}
allez, {id} au panier
{id} au panier( stp| svp|)
@balayer {id} de ma boîte
@larguer {id} dans la poubelle
@nettoyer ma boîte de {id}
@mettre {id} au rebut
@mettre au panier (le mail|le message|) {id}
@ficher {id} à la poubelle
@gommer {id} de ma boîte
@anéantir {id}
@faire table rase de {id}
@supprimer vite fait {id}
@supprimer ce machin, {id}
@supprimer l'email {id}, il ne sert plus
@effacer l'e-mail {id}
@effacer {id}, il est trop vieux
@jeter {id}, c'est de la pub
@jeter aux ordures (le mail|le message|) {id}
@virer {id}, il prend de la place
@ôter {id} de ma vue, à la corbeille"""

MARK = """{id} est déjà passé sous mes yeux, marque-le comme lu
{id} est connu, note-le comme lu
{id} n'a plus rien de neuf pour moi, marque-le comme lu
{id} n'est pas nouveau, je l'ai lu, mets-le en lu
{id} ne doit plus clignoter, il est lu
{id} reste en gras alors que je l'ai lu
{id} devrait figurer parmi les lus
{id} a été lu par mon assistante, marque-le comme lu
{id} a été vu en réunion, coche-le comme lu
{id} est à mettre en lu( stp| svp|)
{id} est à noter comme lu
{id} est à cocher comme lu( svp|)
{id}, étiquette-le comme lu
{id}, étiquette lu( stp| svp|)
{id}, on l'a tous lu, marque-le
{id}, on me l'a résumé, mets-le en lu
{id}, je l'ai lu et relu, (coche|marque)-le comme lu
{id}, je l'ai lu de A à Z, mets-le en lu
{id}, je le connais par cœur, mets-le en lu
{id}, je viens d'y jeter un œil, mets-le en lu
{id}, je l'ai vu passer, marque-le comme lu
{id}, je l'ai vu hier, c'est bon, mets-le en lu
{id}, lu sur ma tablette, marque-le
{id}, lu dans le métro, note-le comme lu
{id}, lecture faite, marque-le
{id}, lecture terminée
{id} : lecture terminée, coche-le
{id} : j'ai vu, c'est bon
{id} : c'est vu
{id} : marque-le lu( stp|)
{id} : déjà consulté, note-le comme lu
{id} ? oui, je l'ai lu, coche-le
{id} ? déjà lu, marque-le
{id} ? vu et revu, mets-le en lu
ok pour {id}, c'est lu
c'est lu, {id}
c'est tout lu pour {id}, mets-le en lu
c'est bon, {id} est lu
voilà, {id} est lu, note-le
voilà, j'ai terminé {id}, marque-le comme lu
bien lu {id}, (coche|marque)-le
bien vu {id}, mets-le en lu
étiquette {id} comme lu
étiquette {id} en lu( stp|)
colle l'étiquette lu sur {id}
donne à {id} le statut lu
donne le statut de message lu à {id}
ne compte plus {id} parmi les nouveaux
ne compte plus {id} dans les non lus
ne m'affiche plus {id} en gras
ne le supprime pas, marque-le juste comme lu : {id}
ne supprime pas {id}, mets-le en lu
pas besoin de me lire {id}, mets-le en lu
pas besoin d'effacer {id}, juste le marquer comme lu
sans l'ouvrir, marque {id} comme lu
sans me le lire, passe {id} en lu
j'ai assez vu {id}, marque-le comme lu
j'ai bien reçu et lu {id}, note-le comme lu
j'ai consulté {id}, (coche|note)-le comme lu
j'ai étudié {id} hier soir, mets-le en lu
j'ai épluché {id}, marque-le comme lu
j'ai lu jusqu'au bout {id}, mets-le en lu
j'ai lu ce que disait {id}, note-le comme lu
j'ai lu {id} chez moi, (note|coche)-le comme lu
j'ai lu {id}, plus besoin qu'il soit en gras
j'ai pris le temps de lire {id}, marque-le
j'ai eu {id} sous les yeux, marque-le comme lu
j'ai répondu à {id} par téléphone, mets-le en lu
j'ai vu ce qu'il y avait dans {id}, coche-le comme lu
je l'ai parcouru, {id}, note-le comme lu
je l'ai déjà ouvert, {id}, mets-le en lu
je sais de quoi il retourne dans {id}, mets-le en lu
je sais déjà tout ça, passe {id} en lu
je souhaite que le courriel {id} soit noté comme lu
je viens d'achever la lecture de {id}, marquez-le comme lu
je voudrais faire passer {id} en lu
je voudrais enlever {id} des non lus
je veux que {id} compte comme lu
je veux passer {id} en lu
j'aimerais mettre {id} en lu
mon mari m'a lu {id}, mets-le en lu
il faudrait passer le courriel {id} en lu
il ne reste qu'à marquer {id} comme lu
on en a parlé, {id} peut passer en lu
on est bons pour {id}, marque-le comme lu
tu peux mettre une coche lu sur {id}
tu peux sortir {id} des nouveaux messages, je l'ai lu
tu me mets {id} en lu
tu me notes {id} comme lu
vous pouvez basculer {id} en lu
voulez-vous noter le courriel {id} comme lu
pourrais-tu passer {id} dans les lus
puis-je vous demander de marquer {id} comme lu
mise en lu de {id}( stp| svp|)
passage en lu de {id}
mark {id} lu
set {id} en lu
@faire basculer {id} parmi les lus
@faire savoir à la boîte que {id} est lu
@définir {id} comme lu
@désigner {id} comme lu
@porter {id} comme lu
@inscrire {id} comme lu
@reconnaître {id} comme lu
@mettre un statut lu à {id}
@mettre à jour {id}, il est lu
@mettre l'email {id} en lu, je l'ai vu
@marquer l'e-mail {id} comme déjà lu
@marquer {id} vu et lu
@cocher {id}, je l'ai lu
@noter l'e-mail {id} comme lu
@passer l'e-mail {id} en lu
@apposer la mention lu sur {id}
@rayer {id} des non lus
@effacer {id} de la liste des non lus, je l'ai lu"""
