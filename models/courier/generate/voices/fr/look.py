"""How they ask what is in their mailbox, for one mail, or for some."""

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
t'attends quoi pour me montrer mes mails"""

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
(affiche|donne)-m'en {k}, les plus récents de ma boîte"""

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
{id} à l'écran( s'il te plaît|)"""

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
{id}, ça raconte quoi en gros"""

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
magne-toi de trouver le mail (de {n}|sur {q})"""

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
messages en attente de lecture : combien"""
