"""How they ask what is in their mailbox, for some of it, and how much there is."""

LIST = """ma boîte est un vrai (bazar|foutoir), (qu'est-ce qu'il y a dedans|montre-moi ce qu'elle contient)
ça fait (trois jours|une semaine|deux jours) que je n'ai pas ouvert mes mails, (fais-moi voir|montre-moi) ce qui est arrivé
(je rentre|je reviens) de (congés|vacances|déplacement), (qu'est-ce qui m'attend|qu'est-ce que j'ai) dans ma (boîte|messagerie)
(j'étais absent|j'étais absente) hier, qu'est-ce que j'ai raté (dans mes mails|côté mails|par mail)
bon, voyons (voir|un peu) ce qu'on m'a (écrit|envoyé)
je me demande (si on m'a écrit|qui a bien pu m'écrire|ce qu'il y a dans ma boîte)
j'attends (des réponses|des nouvelles|plusieurs réponses), est-ce qu'il y a du nouveau dans ma (boîte|messagerie)
tu peux me dire ce qui est (tombé|rentré|arrivé) dans ma (boîte|messagerie)( ce matin| cette nuit| depuis hier|)
j'aimerais bien savoir (qui m'a contacté|ce que j'ai reçu|ce qu'on m'a envoyé)( par mail|)
pourriez-vous (m'indiquer|me préciser) quels (messages|courriels) me sont parvenus( aujourd'hui| ce matin|)
auriez-vous l'amabilité de me (présenter|montrer) mes (courriels|messages)
serait-il possible de (voir|consulter) (mes courriels|le contenu de ma boîte|mes messages)
(allez|vas-y|hop), (mes mails|montre-moi la boîte|balance mes messages)
bah mes mails quoi, (affiche-les|montre-les|fais voir)
euh (tu peux me sortir|je peux voir|on peut regarder) les mails que j'ai reçus
on m'a écrit ou pas( aujourd'hui| depuis ce matin|)
y a quoi (dans ma boîte|comme mails|dans mes mails)( ce matin| aujourd'hui|)
y a du (neuf|nouveau) dans mes (mails|messages)
@énumérer (les mails de ma boîte|tout ce que j'ai reçu|mes messages)
@dresser la liste de mes (mails|courriels|messages)
@passer en revue (ma boîte|mes mails|mes derniers messages)
@récupérer mes (mails|nouveaux messages|courriels)
@relever (mes mails|mon courrier|ma boîte|le courrier)
@dire-moi (qui m'a écrit|ce que j'ai reçu|ce qu'il y a dans ma boîte)
@dérouler(-moi|) (ma boîte|la liste de mes mails)
@actualiser ma (boîte|messagerie) et montre-moi ce qu'il y a
@présenter(-moi|) (mes derniers messages|le contenu de ma boîte)
un coup d'œil à (ma boîte|mes mails|ma messagerie), (vite fait|s'il te plaît|en vitesse)
le facteur (est passé|a laissé quelque chose) dans ma boîte mail
(boîte mail|messagerie|mails) : quoi de neuf
mails du jour svp
liste mails( stp| svp|)
boîte de réception, (vite|montre)
qui est-ce qui m'a écrit ces derniers (jours|temps)
est-ce que quelqu'un a essayé de me joindre par mail( aujourd'hui| ce matin|)
est-ce que le courrier électronique est arrivé
j'ai pas encore regardé mes (mails|messages) (ce matin|aujourd'hui), (fais-le pour moi|c'est quoi)
avant de commencer ma journée je voudrais (voir mes mails|faire le tour de ma boîte)
il faut que je (consulte|parcoure|trie) mes (mails|messages), (affiche-les|sors-les-moi)
j'ai besoin (de voir|d'un aperçu de) (ma boîte de réception|mes derniers messages|mes mails)
rien d'important dans mes (mails|messages)( ce matin| aujourd'hui|)
des choses urgentes dans ma (boîte|messagerie)( à voir| ce matin|)
mon téléphone a (bipé|vibré|sonné) plusieurs fois, qu'est-ce que j'ai reçu comme mails
je suis perdu dans mes mails, (donne-moi|fais-moi) la liste
qu'est-ce qu'il y a de beau dans ma messagerie
qu'est-ce qui traîne dans ma boîte
ouais montre (un peu |)ce qu'il y a dans la boîte
peux-tu m'afficher tout ce qui est arrivé (aujourd'hui|ce matin|dernièrement)
comment ça se passe dans ma (boîte|messagerie), il y a du nouveau
j'ai été malade toute la semaine, montre-moi les mails que j'ai reçus
je n'ai pas touché à ma messagerie depuis (lundi|vendredi|le week-end), qu'est-ce qu'elle contient
je viens d'arriver au bureau, (affiche|montre|sors)-moi mes mails
je prends mon café, (fais-moi défiler|montre-moi) mes (mails|messages)
avant d'aller dormir je veux (voir|regarder) mes (mails|messages)
tu me (montres|sors|fais voir) mes (mails|messages)
vous me (montrez|sortez) mes (mails|courriels)
peux-tu jeter un œil à (ma boîte|ma messagerie|mes mails)
pouvez-vous relever mon courrier électronique
j'ai hâte de voir (qui m'a écrit|ce que j'ai reçu)
je veux tout voir : tous mes (mails|messages) récents
affiche tout ce qui est dans (la boîte|ma boîte|ma messagerie)
est-ce que ma boîte (contient|a reçu) quelque chose
est-ce que j'ai reçu (des trucs|quelque chose|du courrier) pendant (mon absence|la nuit|le week-end)
qu'est-ce qui s'est passé dans mes mails pendant (mon absence|le week-end)
qu'ai-je (reçu|manqué) (dans ma boîte|par mail|comme courriels)
que contient ma (boîte de réception|messagerie|boîte mail)
quels (expéditeurs|gens|collègues) m'ont écrit( aujourd'hui| cette semaine|)
quels sont les sujets des mails que j'ai reçus
quelles sont les nouvelles dans ma (boîte|messagerie)
quoi de beau dans mes (mails|messages)( ce matin| aujourd'hui|)
de qui ai-je reçu du courrier( aujourd'hui| ce matin|)
par qui ai-je été contacté( aujourd'hui| cette semaine|)
@faire un tour dans ma (boîte|messagerie)
@faire l'inventaire de (ma boîte|mes mails)
@faire défiler mes (mails|messages)
@ramener(-moi|) mes (mails|nouveaux messages)
@rafraîchir ma (boîte|messagerie)
@accéder à ma (boîte|messagerie|boîte de réception)
@entrer dans ma messagerie et affiche les messages
@établir la liste de mes (mails|courriels)
@inspecter ma (boîte|messagerie)
@dire-moi (quels mails j'ai|quels messages m'attendent|ce qui est arrivé dans ma boîte)
@exposer-moi le contenu de ma boîte
@indiquer(-moi|) qui m'a écrit( aujourd'hui| cette semaine|)
(nouveaux|derniers) mails, vite( stp|)
inbox( stp| svp|)
mails reçus( stp| svp| aujourd'hui|)
mon courrier( électronique|)( s'il vous plaît| stp|)
la liste des (messages|courriels) reçus( svp| stp|)
un (aperçu|état) de ma (boîte|messagerie)( svp| s'il te plaît|)
bon sang, montre-moi ces mails à la fin
je te demande juste de m'afficher ma boîte
mon chef dit qu'il m'a envoyé plein de choses, affiche ma boîte
je me noie dans les mails, fais-moi une liste
magne-toi, affiche mes mails
grouille, c'est quoi mes nouveaux mails
t'attends quoi pour me montrer mes mails
qu'est-ce qui m'est tombé dessus comme mails (cette nuit|pendant le cours|depuis ce matin)
je sors de classe, (montre|affiche)-moi les mails des parents et le reste
je viens de poser le camion, (c'est quoi mes mails|qu'est-ce que j'ai reçu)
entre deux patients, dis-moi ce qu'il y a dans ma (boîte|messagerie)
fais-moi un point sur le courrier (reçu|arrivé)( ce matin| cette nuit|)
j'ouvre la boutique dans dix minutes, (montre-moi|affiche) les mails
(maître|docteur|patron), il faut que je regarde mes courriels : affichez-les
bon matin, qu'est-ce que j'ai dans mes courriels
j'ai-tu reçu des courriels( à matin| aujourd'hui|)
est-ce que j'ai du courriel( depuis hier| ce matin|)
je reviens de la fin de semaine, montre-moi mes courriels
t'as quoi pour moi (dans la boîte|comme mails)
vas-y mets mes mails
(fais péter|envoie) la liste de mes mails
wesh j'ai reçu quoi comme mails
j'ai des mails ou pas
qui me veut quelque chose dans ma boîte (aujourd'hui|ce matin)
quelqu'un a-t-il pensé à m'écrire( aujourd'hui| ces jours-ci|)
est-ce que le monde m'a oublié ou j'ai reçu des mails
a-t-on reçu du courrier (électronique|par mail) (ce matin|aujourd'hui|depuis midi)
qu'avons-nous reçu (comme courriels|dans la boîte)( ce matin| depuis hier|)
que nous a-t-on (écrit|envoyé) (ce matin|depuis hier|pendant le week-end)
voulez-vous bien me sortir (mon courrier électronique|mes messages du jour)
montrez-moi ma boîte de réception, je vous prie
ayez l'obligeance de m'afficher les (messages|courriels) reçus
je prendrais volontiers connaissance de mes courriels
j'aimerais commencer par (mes mails|la boîte de réception)
on commence par (les mails|la boîte de réception|le courrier)
première chose du jour : mes mails
rituel du matin : la boîte de réception
pause déjeuner, montre-moi (mes mails|ma boîte)
je suis au volant, (énumère-moi|dis-moi) les mails que j'ai reçus
je ne vois pas bien l'écran, dis-moi quels mails j'ai
énonce-moi les (expéditeurs et les sujets|sujets) de mes mails
titres de mes mails( svp| stp|)
les expéditeurs et les objets, c'est tout ce que je veux voir de ma boîte
le contenu de ma boîte de réception( stp| svp|)
l'état de ma messagerie( s'il te plaît| svp|)
@synchroniser ma boîte et montre-moi la liste
@aller voir dans ma (boîte|messagerie) ce qu'il y a de neuf
@aller chercher mes (mails|messages|courriels)
@descendre la liste de mes mails
@ouvrir la messagerie et dis-moi ce qui est arrivé
@présenter-moi le courrier (du jour|de ce matin)
@dire-moi qui a écrit( aujourd'hui| cette nuit| ce matin|)
@mettre-moi tous mes mails sous les yeux
@faire-moi la revue des (mails|messages) reçus
@ressortir mes mails (du jour|de la semaine|récents)
@étaler mes mails à l'écran
@rapporter-moi ce qui est arrivé dans la boîte
ma boîte s'est remplie ? (montre|fais voir)
ça bouge dans ma (boîte|messagerie) ou c'est calme
c'est calme dans ma boîte ou il y a des choses
y a des choses qui m'attendent dans la (messagerie|boîte mail)
il est arrivé quelque chose (dans ma boîte|dans ma messagerie) pendant que je dormais
pendant que je (roulais|travaillais|cuisinais), qu'est-ce qui est arrivé par mail
pendant mes congés, qui m'a écrit
depuis que je suis parti, j'ai reçu quels mails
depuis mon opération je n'ai rien lu, affiche mes mails
après (trois|huit|quinze) jours sans internet, montre-moi ma boîte
je n'ai plus consulté mes mails depuis un bail, fais voir
je n'ai aucune idée de ce qui m'attend dans ma boîte, montre
je ne sais même pas si j'ai reçu des mails, regarde
je suis nerveux, regarde si j'ai reçu des mails
je m'ennuie, montre-moi mes mails
ma secrétaire est absente, affiche-moi le courrier électronique
ma boîte clignote, c'est quoi
le petit chiffre rouge est apparu sur ma messagerie, qu'est-ce que j'ai reçu
la messagerie, (vite|tout de suite), montre
mes messages d'abord, le café ensuite
(mails|courriels|messages) svp
mes nouveaux courriels( svp| s'il vous plaît|)
nouveautés dans la boîte( mail|)
arrivages du jour dans ma messagerie
courrier entrant( svp| stp|)
boîte de réception complète( svp| stp|)
affiche l'inbox
check mes mails( stp|)
regarde mes mails et dis-moi ce qu'il y a
@lire-moi la liste de mes mails
@dire-moi ce que contient ma boîte (mail|de réception)
je voudrais (savoir|entendre) quels mails sont arrivés
je veux la liste complète de ce que j'ai reçu( par mail|)
il me faudrait voir (la boîte de réception|les derniers courriels reçus)
tu as relevé mes mails ? montre-les
vous avez relevé le courrier ? montrez-moi ça"""

LIST_N = """donne les {k} (mails|messages) (arrivés|reçus) en dernier
(juste|uniquement|rien que) les {k} plus récents
je ne veux voir que {k} (mails|messages)
montre-moi {k} mails, pas (plus|un de plus|davantage)
je n'ai pas le temps de tout voir, (seulement|juste) les {k} derniers (mails|messages)
(limite-toi|tiens-t'en) aux {k} derniers (mails|messages)
les {k} derniers suffiront( pour les mails|, dans ma boîte)
pourriez-vous m'afficher les {k} derniers courriels
auriez-vous la gentillesse de me montrer mes {k} derniers messages
qu'est-ce que disent les titres de mes {k} derniers mails
qui a envoyé les {k} derniers (mails|messages)
de qui viennent mes {k} derniers (mails|messages)
@énumérer (les|mes) {k} derniers (mails|courriels)
@récupérer (les|mes) {k} derniers (mails|messages)
@passer en revue (les|mes) {k} derniers (mails|messages)
@relever (les|mes) {k} derniers (mails|messages)
@présenter(-moi|) (les|mes) {k} (mails|messages) les plus récents
@faire une liste de {k} (mails|messages)
@remonter (les|mes) {k} derniers (mails|messages)
{k} mails( stp| svp| s'il te plaît|)
{k} (mails|messages) pour commencer, les plus récents
top {k} de mes mails récents
les {k} derniers trucs arrivés dans ma boîte
euh les {k} derniers mails, (montre|affiche|balance)
j'aimerais voir {k} mails (maximum|au maximum|tout au plus)
affiche-moi une page de {k} (mails|messages)
(je voudrais|il me faut) la liste des {k} (mails|messages) les plus récents
(qu'y a-t-il|qu'est-ce qu'il y a) dans les {k} derniers (mails|messages) reçus
si tu peux me sortir les {k} tout derniers (mails|messages)
c'est quoi mes {k} derniers (mails|messages)
ma boîte, mais seulement les {k} premiers (mails|messages)
les {k} (mails|courriels) les plus frais
{k} derniers (courriels|messages), et c'est tout
je commence par les {k} derniers (mails|messages)
je n'ai que deux minutes, montre-moi les {k} derniers mails
je reviens de vacances, montre-moi {k} mails pour démarrer
j'aimerais (consulter|parcourir) les {k} derniers (mails|messages)
je veux la liste de mes {k} derniers (mails|courriels)
j'ai besoin des {k} derniers (mails|messages)
(tu me montres|tu me sors|tu m'affiches) les {k} derniers (mails|messages)
(peux-tu|tu pourrais) te limiter aux {k} derniers mails
(pas|jamais) plus de {k} mails à la fois, affiche les derniers
qui m'a écrit dans les {k} derniers (mails|messages)
quels sont les sujets des {k} derniers (mails|messages)
quels (mails|messages) ai-je reçus, juste les {k} derniers
qu'est-ce que j'ai reçu dans mes {k} derniers mails
serait-il possible d'afficher mes {k} derniers courriels
veuillez me présenter les {k} derniers courriels
@parcourir (les|mes) {k} derniers (mails|messages)
@consulter (les|mes) {k} derniers (mails|messages|courriels)
@regarder (les|mes) {k} derniers (mails|messages)
@vérifier (les|mes) {k} derniers (mails|messages)
@ramener(-moi|) (les|mes) {k} derniers (mails|messages)
@faire défiler les {k} derniers (mails|messages)
@extraire les {k} derniers (mails|messages) de ma boîte
@charger (les|mes) {k} derniers (mails|messages)
@dresser la liste des {k} derniers (mails|courriels)
@dire-moi ce que sont mes {k} derniers (mails|messages)
limitons-nous à {k} mails
(liste|aperçu) des {k} derniers (mails|messages|courriels)
liste de {k} mails( stp| svp|)
derniers mails : {k}
boîte de réception, {k} (mails|messages) seulement
dans ma boîte, les {k} plus récents
les {k} premiers de ma boîte( stp| svp|)
les {k} qui viennent d'arriver
allez, {k} mails, les plus récents
bon, mes {k} derniers (mails|messages)
montre voir les {k} derniers (mails|messages)
un aperçu rapide de {k} (mails|messages)
il me faudrait mes {k} derniers (mails|messages)
(affiche|donne)-m'en {k}, les plus récents de ma boîte
juste {k} mails, je suis sur mon téléphone
donne-m'en {k}, pas plus, des mails les plus récents
mes {k} mails les plus (frais|récents|neufs)
les {k} messages du dessus de la pile
le haut de ma boîte, {k} (mails|messages)
top {k} des mails reçus
top {k} de ma boîte( de réception|)
le top {k} des derniers courriels
{k} mails max( stp| svp|)
max {k} messages, les derniers arrivés
pas besoin de toute la boîte, les {k} derniers (mails|messages) me suffisent
pas toute la liste : {k} (mails|messages) seulement
coupe la liste à {k} (mails|messages)
arrête-toi à {k} (mails|messages)
stop à {k} mails, les plus récents d'abord
en commençant par le haut, {k} (mails|messages)
commence par m'en montrer {k} de ma boîte
entre deux clients, mes {k} derniers (mails|messages)
je suis au feu rouge, lis-moi la liste des {k} derniers mails
je n'ai de place à l'écran que pour {k} mails, affiche-les
j'ai juste le temps pour {k} (mails|messages)
j'ai le temps d'en regarder {k}, les derniers mails
pour aller vite, {k} (mails|messages), les plus récents
sors {k} mails de la boîte
tire-moi les {k} derniers (mails|messages) de la boîte
@rapporter(-moi|) les {k} derniers courriels
@aller chercher les {k} derniers (mails|messages)
@prendre les {k} derniers (mails|messages) et affiche-les
@dire-moi qui a écrit les {k} derniers (mails|messages)
@lire-moi les titres des {k} derniers (mails|messages)
@donner-moi les objets des {k} derniers mails
@mettre à l'écran les {k} derniers (mails|messages)
@lister seulement {k} (messages|courriels)
@limiter la liste à {k} (mails|messages)
@réduire la liste à {k} (mails|messages)
@garder la liste courte : {k} mails
@passer-moi les {k} derniers (mails|messages)
@fournir-moi la liste des {k} derniers courriels
qu'est-ce qui est arrivé en dernier ? montre-m'en {k}
c'est qui les {k} derniers qui m'ont écrit
qui sont les {k} dernières personnes à m'avoir écrit
on m'a écrit quoi dernièrement, les {k} derniers suffisent
quels sont les {k} (mails|messages) arrivés en dernier
quels {k} mails sont les plus récents
quels sont les titres des {k} derniers (mails|courriels)
je veux seulement les {k} derniers (mails|messages)
je veux voir les {k} derniers, rien d'autre de ma boîte
je voudrais jeter un œil aux {k} derniers (mails|messages)
j'aimerais les {k} derniers courriels, s'il vous plaît
il me suffit de voir {k} (mails|messages)
on regarde les {k} derniers (mails|messages)
voyons les {k} derniers (mails|messages|courriels)
fais-moi voir {k} messages, les tout nouveaux
vous pouvez me sortir les {k} derniers (mails|messages)
auriez-vous les {k} derniers courriels à me montrer
pouvez-vous limiter ma boîte aux {k} derniers messages
seulement {k} mails ce matin, les plus récents
{k} lignes de ma boîte, pas davantage
{k} derniers( reçus| arrivés|), stp
{k} mails récents
derniers courriels ({k} seulement)
liste courte : {k} (mails|messages)
boîte mail, top {k}
inbox : {k} derniers
les {k} plus récents de ma boîte, (s'il te plaît|svp)
seulement {k}, les derniers mails arrivés
je veux le top {k} de mes mails
montre le top {k} de ma messagerie
dernières nouvelles de ma boîte, {k} mails"""

COUNT = """j'en ai (encore |)combien à lire
j'en suis à combien de (mails|messages) non lus
combien de (mails|messages) se sont accumulés
combien de (mails|messages) (en retard|en souffrance|pas encore ouverts)
combien de (mails|messages) j'ai (loupés|laissés de côté|pas ouverts)
je voudrais (savoir|connaître) (combien de mails m'attendent|le nombre de mails non lus)
je me demande combien de (mails|messages) je n'ai pas lus
(quel est|c'est quoi) le (compteur|total|chiffre) de (mails|messages) non lus
le compteur de (mails|messages) non lus( svp| stp|), il est à combien
nb de non lus( stp| svp|)
non lus : combien
combien de non lus( stp| svp|)
mails non lus, juste le (nombre|chiffre|total)
pas la liste, juste le nombre de (mails|messages)( non lus|)
donne-moi (juste|simplement|uniquement) (le chiffre|un chiffre) : mails non lus
@chiffrer mes (mails|messages)( non lus|)
@dénombrer (mes|les) (mails|courriels|messages)( non lus|)
@recenser mes messages non lus et donne-moi le (total|nombre)
@indiquer(-moi|) (le nombre|la quantité) de (mails|messages) non lus
@préciser(-moi|) combien de (messages|courriels) (restent à lire|je n'ai pas lus)
@faire le compte de mes (mails|messages)( non lus|)
@calculer combien de (mails|messages) il me reste à lire
pourriez-vous me dire combien de (courriels|messages) (demeurent non lus|m'attendent)
auriez-vous l'amabilité de me donner le nombre de courriels non lus
ça (monte|s'élève) à combien, mes (mails|messages) non lus
y en a combien des mails (pas lus|à lire|non lus)
y a combien de (mails|messages) dans ma boîte
t'as compté combien de mails non lus
il y en a beaucoup des (mails|messages) que je n'ai pas lus
est-ce que j'ai plus de cinquante mails non lus
ma boîte (déborde|explose), (il y a|y a) combien de (mails|messages)( non lus|)
j'ai du retard dans mes mails, combien exactement
(une vingtaine|une centaine|une dizaine) de mails non lus ou plus, combien au juste
combien de courriels me reste-t-il à (ouvrir|traiter|lire)
ma boîte contient combien de (mails|messages)
combien j'en ai pas lu
combien de (mails|messages) à traiter( aujourd'hui| ce matin|)
combien de (mails|courriels) sont encore (fermés|non lus|à ouvrir)
combien de nouveaux messages m'attendent dans ma boîte
combien sont non lus dans ma (boîte|messagerie)
combien en reste-t-il à lire dans ma boîte
combien y a-t-il de (mails|courriels|messages) (non lus|à lire)
à combien s'élève le nombre de (mails|messages) non lus
à combien de (mails|messages) non lus suis-je
de combien de mails non lus suis-je en retard
ça fait combien de (mails|messages) non lus en tout
ça représente combien de mails à lire
c'est quoi le nombre de mails (non lus|que je n'ai pas lus)
il m'en reste combien à (lire|ouvrir) dans ma boîte
il y a encore combien de mails (à lire|non lus)
il s'est accumulé combien de (mails|messages) depuis hier
j'ai beaucoup de mails non lus, ou ça va
j'ai combien de nouveaux (mails|messages)
j'aimerais connaître le nombre de (mails|messages|courriels) non lus
je voudrais un chiffre : combien de (mails|messages) non lus
je veux juste savoir combien de (mails|messages) (m'attendent|sont non lus)
je n'ose pas regarder, combien de mails non lus
je ne veux pas la liste, seulement combien de mails (non lus|à lire)
on en est à combien de mails non lus
mon retard dans les mails, c'est combien
ma messagerie affiche combien de non lus
ma boîte a combien de (mails|messages) (non lus|en attente)
est-ce que j'ai encore des mails non lus, et combien
est-ce qu'il me reste beaucoup de (mails|messages) à lire
est-ce qu'on a dépassé les cent mails non lus
peux-tu compter les (mails|messages) que je n'ai pas (lus|ouverts)
pouvez-vous m'indiquer le nombre de courriels non lus
veuillez m'indiquer le nombre de messages non lus
puis-je avoir le nombre de (courriels|messages) non lus
@compter (ce qui reste à lire|les non lus)( dans ma boîte|)
@compter combien de mails (je n'ai pas lus|j'ai|attendent)
@additionner mes (mails|messages) non lus
@évaluer le nombre de mails non lus
@regarder combien de (mails|messages) (sont non lus|il me reste)
@dire-moi le nombre de (mails|messages|courriels) (non lus|à lire)
@donner-moi le (compte|total|compteur) des (mails|messages) non lus
(chiffre|score|compte) des mails non lus( stp| svp|)
total non lus( stp| svp|)
le nombre de (messages|courriels) (non lus|à lire|en attente)( svp|)
messages en attente de lecture : combien
combien de (mails|messages) est-ce que je dois encore (lire|me farcir)
combien de mails j'ai en retard de lecture
combien de (mails|courriels) se sont empilés( depuis hier| ce week-end|)
combien de (mails|messages) je n'ai pas encore regardés
combien de messages y a-t-il en attente
combien j'ai de non-lus
combien de nouveaux, dans ma boîte
combien de courriels (non lus|pas lus) j'ai-tu
il m'en reste combien, des (mails|messages) à lire
il m'en manque combien à lire, des mails
ça en fait combien, de mails non lus
ça fait beaucoup de mails non lus ? donne le chiffre
on est à combien de (mails|messages) non lus
où en est le compteur de mails
où en est mon compteur de non lus
(quel est|donne-moi) le chiffre rouge sur ma messagerie, en mails non lus
je parie que j'ai cent mails non lus, vérifie le nombre
j'ai peur du nombre de mails non lus, dis-le-moi quand même
j'en ai des dizaines à lire, mais combien exactement de mails
j'ai plus de vingt mails non lus ou moins
j'ai dépassé les mille mails non lus, ou pas encore
est-ce que j'ai moins de dix mails non lus
est-ce qu'il y en a beaucoup dans ma boîte, des non lus
est-ce que le nombre de mails non lus a baissé
suis-je à zéro mail non lu
suis-je à jour dans mes mails, il en reste combien
ai-je tout lu, ou combien de mails restent
ai-je encore du retard dans mes mails, et de combien
tout est lu ou il reste des mails, combien
quel nombre de (messages|courriels) n'ai-je pas encore lus
quel est le total des (mails|messages|courriels) (non lus|à lire)
quelle quantité de (mails|courriels) m'attend
quel retard ai-je en nombre de mails
dites-moi combien de (messages|courriels) sont restés non lus
@dire-moi (juste|seulement) combien de mails je n'ai pas ouverts
@dire-moi à combien de non lus j'en suis
@donner-moi un nombre : les mails non lus
@donner-moi le nombre exact de (mails|messages) non lus
@indiquer-moi à combien s'élèvent les non lus
@annoncer-moi le nombre de mails non lus
@estimer le nombre de (mails|messages) qu'il me reste à lire
@faire le total des (mails|messages) non lus
@faire le décompte des (mails|messages|courriels)( non lus|)
@compter-moi les mails( non lus| à lire|)
@compter le nombre de (messages|courriels) non lus
@vérifier le nombre de (mails|messages) (non lus|en attente)
@regarder à combien de non lus je suis
@totaliser les messages non lus
@recompter mes (mails|messages) non lus
sans les lister, combien de mails non lus
sans détail, le nombre de mails à lire
ne me les montre pas, dis-moi juste combien de mails non lus
seul le nombre de mails non lus m'intéresse
uniquement le nombre de non lus( stp| svp|)
juste un chiffre pour mes (mails|messages) non lus
chiffre des non lus( stp| svp|)
nombre de non-lus( svp| stp|)
nombre de courriels en attente( svp|)
nb mails non lus
nb de messages à lire( stp|)
décompte des mails( non lus|)( stp|)
compteur mails( stp| svp|)
compteur non lus
(mails|messages) restants à lire : combien
(mails|messages) pas ouverts, il y en a combien
(mails|courriels) à lire, combien (au total|en tout)
les non lus, ça chiffre à combien
les mails pas lus, tu en comptes combien
ma boîte est à combien de non lus
ma pile de mails non lus, elle monte à combien
ma boîte compte combien de messages non lus
je voudrais savoir si j'ai beaucoup de mails en retard, combien
je veux connaître le nombre de (mails|messages) non ouverts
j'aimerais un simple décompte de mes mails non lus
il y a du monde dans ma boîte ? combien de non lus"""
