"""More ways of real people to ask, in French: one phrasing a line, glued to the blocks of the same name."""

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
VERBAL = [
    ("(tu peux|pourriez-vous) demander à {to} [si {x}]", "Question", "Pourriez-vous me dire {rest} ?"),
    ("je voudrais savoir auprès de {to} [si {x}]", "Question", "J'aimerais savoir {rest}."),
    ("@demander à {to} [pourquoi {x}]", "Question", "Pouvez-vous m'expliquer {rest} ?"),
    ("@demander à {to} [comment va {n}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("@demander à {to} [ce qu'il faut apporter {d}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("@demander à {to} [quel est le prix (du|de la) {w}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("@demander à {to} [à quelle heure on se retrouve {d}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("@demander à {to} [où on se retrouve {d}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("@interroger {to} [sur (le|la) {w}]", "Question", "J'ai une question {rest}."),
    ("@questionner {to} [sur (le|la) {w}]", "Question", "J'ai une question {rest}."),
    ("@solliciter auprès de {to} [un rendez-vous {d}]", "Rendez-vous", "Je souhaiterais {rest}."),
    ("@demander à {to} [un rendez-vous {d}( à {t}|)]", "Rendez-vous", "Je voudrais {rest}."),
    ("@demander à {to} [un devis pour (le|la) {w}]", "Demande de devis", "Pouvez-vous m'envoyer {rest} ?"),
    ("je voudrais que {to} m'envoie [(le|la) {w}]", "Demande", "Pouvez-vous m'envoyer {rest} ?"),
    ("@demander de l'aide à {to} [pour (le|la|mon|ma) {w}]", "Demande d'aide", "J'aurais besoin d'aide {rest}."),
    ("@remercier {to} [d'être venu( hier soir| samedi| si vite|)]", "Merci", "Merci {rest}."),
    ("@remercier {to} [de m'avoir aidé( avec (le|la) {w}|)]", "Merci", "Merci {rest}."),
    ("@remercier chaleureusement {to} [pour (le|la) {w}]", "Merci", "Merci {rest}."),
    ("@dire un grand merci à {to} [pour (le|la) {w}]", "Merci", "Un grand merci {rest}."),
    ("@exprimer ma gratitude à {to} [pour (le|la) {w}]", "Merci", "Merci infiniment {rest}."),
    ("@inviter {to} [à dîner {d}]", "Invitation", "Je vous invite {rest}."),
    ("@inviter {to} [à déjeuner {d}( à {t}|)]", "Invitation", "Je vous invite {rest}."),
    ("@convier {to} [(au|à la|à notre) {w} {d}]", "Invitation", "Je vous invite {rest}."),
    ("j'aimerais inviter {to} [(au|à la|à mon|à notre) {w}]", "Invitation", "Je vous invite {rest}."),
    ("@rappeler à {to} [d'apporter (le|la) {w}]", "Rappel", "N'oubliez pas {rest}."),
    ("@rappeler à {to} [de payer (le|la) {w} avant {d}]", "Rappel", "N'oubliez pas {rest}."),
    ("@relancer {to} [au sujet (du|de la) {w}]", "Relance", "Je me permets de vous relancer {rest}."),
    ("@relancer {to} [pour (le|la) {w}]", "Relance", "Je me permets de vous relancer {rest}."),
    ("@annuler auprès de {to} [mon rendez-vous {d}]", "Annulation", "Je dois annuler {rest}."),
    ("@annuler auprès de {to} [(ma|la|notre) réservation {d}]", "Annulation", "Je dois annuler {rest}."),
    ("je dois annuler [(le|la|notre) {w} {d}] avec {to}", "Annulation", "Je dois annuler {rest}."),
    ("@décommander auprès de {to} [(le|la|notre) {w} {d}]", "Annulation", "Je dois annuler {rest}."),
    ("@reporter [(le|la|notre) {w}] avec {to}", "Report", "Pourrions-nous reporter {rest} ?"),
    ("@repousser auprès de {to} [(le|la|notre) {w}, disons {d}]", "Report", "Pourrions-nous repousser {rest} ?"),
    ("@proposer à {to} [de décaler (le|la|notre) {w}]", "Proposition", "Je vous propose {rest}."),
    ("@proposer à {to} [de se voir {d}( à {t}|)]", "Proposition", "Je vous propose {rest}."),
    ("@suggérer à {to} [de changer (le|la) {w}]", "Suggestion", "Je vous suggère {rest}."),
    ("@conseiller à {to} [de prendre (le|la) {w}]", "Conseil", "Je vous conseille {rest}."),
    ("@recommander à {to} [(le|la) {w} de {n}]", "Recommandation", "Je vous recommande {rest}."),
    ("@confirmer à {to} [(ma|notre) venue {d}]", "Confirmation", "Je vous confirme {rest}."),
    ("@confirmer auprès de {to} [(mon|notre) rendez-vous {d}( à {t}|)]", "Confirmation", "Je vous confirme {rest}."),
    ("@accepter [(l'invitation|la proposition|l'offre)] de {to}", "Réponse", "J'accepte {rest} avec plaisir."),
    (
        "@décliner poliment [(l'invitation|la proposition|l'offre)] de {to}",
        "Réponse",
        "Je dois malheureusement décliner {rest}.",
    ),
    ("@refuser auprès de {to} [(le|la) {w}]", "Refus", "Je dois refuser {rest}."),
    ("je veux me plaindre auprès de {to} [(du|de la) {w}]", "Réclamation", "Je souhaite me plaindre {rest}."),
    ("@signaler à {to} [une panne (du|de la) {w}]", "Signalement", "Je vous signale {rest}."),
    ("@signaler à {to} [un problème avec (le|la|mon|ma) {w}]", "Signalement", "Je vous signale {rest}."),
    ("@avertir {to} [d'un retard {d}]", "Avertissement", "Je vous préviens {rest}."),
    ("@prévenir {to} [de mon absence {d}]", "Absence", "Je vous préviens {rest}."),
    ("@informer {to} [de mon départ {d}]", "Information", "Je vous informe {rest}."),
    ("@présenter mes excuses à {to} [pour (le|la|mon|ma) {w}]", "Excuses", "Toutes mes excuses {rest}."),
    ("je voudrais m'excuser auprès de {to} [pour mon retard( {d}|)]", "Excuses", "Je vous prie de m'excuser {rest}."),
    ("@demander à {to} [combien de {w}s il faut prévoir]", "Question", "Pouvez-vous me dire {rest} ?"),
    (
        "@demander à {to} [jusqu'à quand (le|la) {w} est (disponible|valable)]",
        "Question",
        "Pouvez-vous me dire {rest} ?",
    ),
    ("@demander à {to} [qui s'occupe (du|de la) {w}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("@demander à {to} [comment faire pour (le|la) {w}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("@demander à {to} [quel jour convient( pour (le|la) {w}|)]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("@demander à {to} [des photos (du|de la) {w}]", "Demande", "Pouvez-vous m'envoyer {rest} ?"),
    ("@demander à {to} [une copie (du|de la|de mon) {w}]", "Demande", "Pouvez-vous m'envoyer {rest} ?"),
    ("@demander à {to} [une facture pour (le|la) {w}]", "Demande de facture", "Pouvez-vous m'envoyer {rest} ?"),
    ("@demander à {to} [un délai pour (le|la) {w}]", "Demande de délai", "Pourriez-vous m'accorder {rest} ?"),
    ("@demander à {to} [le remboursement (du|de la) {w}]", "Demande de remboursement", "Je vous demande {rest}."),
    ("@exiger de {to} [le remboursement (du|de la) {w}]", "Réclamation", "J'exige {rest}."),
    ("@réclamer à {to} [les {k} euros (du|de la) {w}]", "Réclamation", "Je vous réclame {rest}."),
    ("il faut demander à {to} [si {x}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("j'aimerais demander à {to} [si {x}]", "Question", "Pouvez-vous me dire {rest} ?"),
    ("je me demande [si {x}], pose la question à {to}", "Question", "Pouvez-vous me dire {rest} ?"),
    ("@poser la question à {to} : [est-ce que {x}]", "Question", "Une question : {rest} ?"),
    (
        "je veux me renseigner auprès de {to} [sur (le|la) {w}]",
        "Renseignements",
        "J'aimerais des renseignements {rest}.",
    ),
    ("@remercier {to} [pour tout( ce qui a été fait|)]", "Merci", "Merci {rest}."),
    ("@remercier {to} [pour (le dîner|l'accueil|les fleurs|la soirée|le cadeau)]", "Merci", "Merci beaucoup {rest}."),
    (
        "@féliciter {to} [pour (le bébé|le diplôme|le nouveau travail|la victoire|le permis)]",
        "Félicitations",
        "Félicitations {rest} !",
    ),
    ("@féliciter chaudement {to} [pour (le|la) {w}]", "Félicitations", "Toutes mes félicitations {rest} !"),
    ("@inviter {to} [à mon anniversaire {d}]", "Invitation", "Je vous invite {rest}."),
    ("@inviter {to} [à venir {d}( à {t}|)]", "Invitation", "Je vous invite {rest}."),
    ("@convier {to} [à l'apéritif {d}( à {t}|)]", "Invitation", "Je vous invite {rest}."),
    ("@accepter auprès de {to} [(le|la) {w} {d}]", "Réponse", "J'accepte {rest}."),
    ("@dire oui à {to} [pour (le|la) {w} {d}]", "Réponse", "C'est oui {rest}."),
    ("@dire non à {to} [pour (le|la) {w}]", "Réponse", "C'est non {rest}."),
    (
        "@décliner auprès de {to} [(l'invitation|la proposition) {d}]",
        "Réponse",
        "Je dois malheureusement décliner {rest}.",
    ),
    (
        "@refuser poliment [(l'offre|la proposition|le poste)] de {to}",
        "Refus",
        "Je vous remercie mais je dois refuser {rest}.",
    ),
    ("@commander auprès de {to} [{k} {w}s]", "Commande", "Je voudrais commander {rest}."),
    (
        "@commander chez {to} [(deux|trois|quatre) (pizzas|gâteaux|bouquets) pour {d}]",
        "Commande",
        "Je voudrais commander {rest}.",
    ),
    (
        "@réserver auprès de {to} [une table pour (deux|quatre|six) {d}( à {t}|)]",
        "Réservation",
        "Je voudrais réserver {rest}.",
    ),
    ("@réserver auprès de {to} [une chambre {d}]", "Réservation", "Je voudrais réserver {rest}."),
    ("je voudrais réserver [(le|la) {w} {d}] auprès de {to}", "Réservation", "Je voudrais réserver {rest}."),
    ("@résilier auprès de {to} [mon (abonnement|contrat|bail)]", "Résiliation", "Je souhaite résilier {rest}."),
    ("@résilier auprès de {to} [(le|la|mon|ma) {w}]", "Résiliation", "Je souhaite résilier {rest}."),
    ("@reporter auprès de {to} [mon rendez-vous, disons {d}]", "Report", "Je souhaite reporter {rest}."),
    ("@décaler avec {to} [(le|la|notre) {w}, disons {d}]", "Report", "Pourrions-nous décaler {rest} ?"),
    ("@avancer avec {to} [(le|la|notre) {w}, disons {d}]", "Changement de date", "Pourrions-nous avancer {rest} ?"),
    ("@maintenir auprès de {to} [(le|la|notre) {w} {d}]", "Confirmation", "Nous maintenons {rest}."),
    ("@confirmer à {to} [la réception (du|de la) {w}]", "Confirmation", "Je vous confirme {rest}."),
    (
        "@accuser réception auprès de {to} [(du|de la) {w}]",
        "Accusé de réception",
        "J'ai bien reçu votre message au sujet {rest}.",
    ),
    (
        "@avertir {to} [d'une fuite (dans la cuisine|dans la salle de bain|au sous-sol)]",
        "Avertissement",
        "Je vous avertis {rest}.",
    ),
    ("@alerter {to} [sur l'état (du|de la) {w}]", "Alerte", "Je vous alerte {rest}."),
    ("@mettre en garde {to} [contre (le|la) {w}]", "Mise en garde", "Je vous mets en garde {rest}."),
    ("@signaler à {to} [la perte (du|de la|de mon) {w}]", "Signalement", "Je vous signale {rest}."),
    ("@déclarer à {to} [le vol (du|de la|de mon) {w}]", "Déclaration", "Je vous déclare {rest}."),
    ("je veux protester auprès de {to} [contre (le|la) {w}]", "Réclamation", "Je proteste {rest}."),
    ("@contester auprès de {to} [(le|la) {w}]", "Contestation", "Je conteste {rest}."),
    ("@annoncer à {to} [la naissance de {n}]", "Naissance", "J'ai la joie de vous annoncer {rest}."),
    ("@annoncer à {to} [mon arrivée {d}( à {t}|)]", "Arrivée", "Je vous annonce {rest}."),
    ("@présenter à {to} [mon collègue {n}]", "Présentation", "Je vous présente {rest}."),
    (
        "@recommander à {to} [(le plombier|le médecin|la nounou|l'avocat) de {n}]",
        "Recommandation",
        "Je vous recommande {rest}.",
    ),
    ("@conseiller à {to} [d'attendre {d}]", "Conseil", "Je vous conseille {rest}."),
    ("@suggérer à {to} [de se retrouver {d}( à {t}|)]", "Suggestion", "Je suggère {rest}."),
    ("@proposer à {to} [de garder (les enfants|le chien|le chat) {d}]", "Proposition", "Je vous propose {rest}."),
    ("@offrir à {to} [mon aide pour (le|la) {w}]", "Aide", "Je vous offre {rest}."),
    ("@souhaiter à {to} [un bon rétablissement]", "Bon rétablissement", "Je vous souhaite {rest}."),
    ("@souhaiter à {to} [une bonne retraite]", "Bonne retraite", "Je vous souhaite {rest}."),
    ("@souhaiter à {to} [bon courage pour (le|la) {w}]", "Bon courage", "Je vous souhaite {rest}."),
    ("@présenter mes condoléances à {to}( par mail|)", "Condoléances", "Je vous présente mes sincères condoléances."),
    ("@rassurer {to} [au sujet (du|de la) {w}]", "Rassurez-vous", "Soyez sans inquiétude {rest}."),
    (
        "@postuler auprès de {to} [pour le poste de (vendeur|cuisinier|comptable|serveur)]",
        "Candidature",
        "Je souhaite postuler {rest}.",
    ),
    (
        "@inscrire auprès de {to} [mon fils au cours de (judo|piano|natation|dessin)]",
        "Inscription",
        "Je voudrais inscrire {rest}.",
    ),
]
READ_LATEST = """(qu'est-ce que c'est|c'est quoi) le mail qui vient (d'arriver|de tomber)
(ça vient de sonner|je viens d'avoir une notification), (lis|ouvre) le mail
je viens de recevoir un mail, (lis-le-moi|ouvre-le|il dit quoi)
un mail vient (d'arriver|de tomber), (ouvre-le|lis-le|montre-le)
j'ai (un nouveau mail|un nouveau message), (lis-le-moi|ouvre-le)
(lis|ouvre)-moi celui (qui est arrivé|qui est tombé|reçu) en dernier
tu peux me lire le (tout |)dernier (mail|message) de ma boîte
je voudrais (lire|voir) (le|mon) dernier (mail|message|courriel)
pourriez-vous m'ouvrir le courriel le plus récent
auriez-vous l'obligeance de me lire mon dernier courriel
@prendre le dernier (mail|message) reçu et lis-le
@relire(-moi|) (mon|le) dernier (mail|message)
@afficher le (texte|contenu) (du|de mon) dernier (mail|message)
@aller chercher le dernier (mail|message) et (lis|ouvre)-le
@récupérer le dernier (mail|message) et (lis|montre)-le-moi
@dire-moi ce qu'il y a dans (mon|le) dernier (mail|message)
@dire-moi en deux mots ce que dit (mon|le) dernier (mail|message)
dernier mail( stp| svp|), en entier
dernier (mail|message), (contenu|lecture|texte complet)
le mail tout en haut de ma boîte, (ouvre|lis|affiche)-le
le premier de la liste, ouvre-le-moi
il dit quoi le dernier (mail|message)( que j'ai reçu|)
il y a écrit quoi dans (mon|le) dernier (mail|message)
en bref, que dit (mon|le) dernier (mail|message)
de quoi ça parle, (mon|le) dernier (mail|message)
je veux savoir ce que dit (mon|le) dernier (mail|message)
je veux savoir de quoi parle (mon|le) dernier (mail|message)
je n'ai pas vu (mon|le) dernier (mail|message), (ouvre|montre)-le
je souhaite lire mon dernier (courriel|message)
j'aimerais que tu me lises (mon|le) dernier (mail|message)
il faut que je lise (mon|le) dernier (mail|message)
(ding|bip), un nouveau mail, lis-le
quelqu'un vient de m'écrire, (lis|ouvre) son mail
on vient de m'écrire, (lis|ouvre) le mail
peux-tu ouvrir le mail que je viens de recevoir
pouvez-vous me lire mon dernier (courriel|message)
veuillez ouvrir le courriel reçu en dernier
est-ce que tu peux lire (mon|le) dernier (mail|message)
qu'est-ce qu'il y a dans (mon|le) dernier (mail|message)
qu'est-ce qu'on vient de m'écrire, ouvre le mail
qu'est-ce que je viens de recevoir, lis-le-moi
quel est le (contenu|texte) de mon dernier (mail|message)
que contient (mon|le) dernier (mail|message)
que me veut le dernier mail reçu
vas-y, lis le dernier (mail|message) (arrivé|reçu)
allez, le dernier mail, ouvre-le
euh lis-moi le dernier mail
@consulter (mon|le) dernier (mail|message)
@ouvrir celui qui vient d'arriver
@lire celui qui vient d'arriver
@montrer(-moi|) le (mail|message) qui vient d'arriver
@regarder ce qui vient d'arriver et lis-le
@résumer le (mail|message) que je viens de recevoir
@résumer ce qui vient d'arriver dans ma boîte
@faire un résumé (du|de mon) dernier (mail|message)
@raconter-moi (mon|le) dernier (mail|message)
@visualiser (mon|le) dernier (mail|message)
résumé du dernier (mail|message)( stp| svp|)
lecture du dernier (mail|message)( stp| svp|)"""
READ_FOUND = """je n'ai pas lu le (mail|message) de {n}, (ouvre|lis)-le-moi
je crois que {n} m'a écrit, (lis-moi son mail|qu'est-ce que ça dit)
{n} m'a répondu, (lis|ouvre) sa réponse
(qu'est-ce que|que) {n} me (dit|répond|demande) dans son (mail|message)
il dit quoi le (mail|message) (de {n}|sur {q})
il y a écrit quoi dans le (mail|message) (de {n}|sur {q})
j'aimerais (lire|relire) le (mail|message) (de {n}|sur {q})
je dois relire le (mail|message) (de {n}|concernant {q})
je voudrais savoir ce que {n} m'a (répondu|écrit), ouvre son mail
tu peux m'ouvrir le (mail|message) (de {n}|sur {q})
pourriez-vous me lire le courriel (de {n}|concernant {q})
auriez-vous l'amabilité d'ouvrir le courriel (de {n}|concernant {q})
@relire(-moi|) le (mail|message) (de {n}|sur {q})
@récupérer le (mail|message) (de {n}|sur {q}) et (lis|affiche|ouvre)-le
@dénicher le (mail|message) (de {n}|sur {q}) et (ouvre|lis)-le
@rechercher le (mail|message) (de {n}|sur {q}) et affiche son contenu
@afficher le contenu du (mail|message) (de {n}|sur {q})
@résumer ce que {n} m'a (écrit|envoyé)
@chercher ce que {n} m'a envoyé et résume-le
@dire-moi en deux mots ce que {n} m'a écrit
(le|et le) mail de {n}, il dit quoi
le (mail|message) (de {n}|sur {q}), en entier( stp|)
le contenu du (mail|message) (de {n}|sur {q})( s'il te plaît|)
le (mail|message) sur {q}, (ouvre|lis|affiche)-le-moi
{n} vient de m'écrire, (lis|ouvre)-moi son (mail|message)
{n} m'a donné des nouvelles par mail, lis-les-moi
{n} me demande quelque chose par mail, (ouvre|lis) son message
je veux (lire|voir) ce que {n} m'a (écrit|envoyé|répondu)
je veux le texte du (mail|message) (de {n}|sur {q})
je n'ai pas compris le mail de {n}, résume-le
je n'ai pas le temps de lire le mail (de {n}|sur {q}), résume-le
je cherche le mail (de {n}|sur {q}), (ouvre|lis)-le-moi
j'ai besoin de (lire|relire) le (mail|message) (de {n}|sur {q})
j'ai besoin du contenu du mail (de {n}|sur {q})
il faut que je lise le (mail|message) (de {n}|sur {q})
qu'est-ce qu'il y a (d'écrit |)dans le (mail|message) (de {n}|sur {q})
qu'est-ce que {n} a écrit dans son (mail|message)
qu'est-ce que {n} veut dans son (mail|message)
que contient le (mail|message) (de {n}|sur {q})
que m'a répondu {n}, lis-moi son mail
quel est le contenu du (mail|message) (de {n}|sur {q})
de quoi parle le (mail|message) de {n}
de quoi parle {n} dans son (mail|message)
peux-tu me lire la réponse de {n}
pouvez-vous ouvrir le courriel (de {n}|concernant {q})
veuillez me lire le courriel (de {n}|concernant {q})
est-ce que tu peux résumer le mail (de {n}|sur {q})
vas-y, lis le mail de {n}
@consulter le (mail|message) (de {n}|sur {q})
@lire-moi ce que {n} m'a (écrit|répondu)
@lire la réponse de {n}
@ouvrir la réponse de {n}
@repérer le mail (de {n}|sur {q}) et (lis|ouvre)-le
@fouiller ma boîte pour {q} et (ouvre|lis) le mail
@faire un résumé du mail (de {n}|sur {q})
@montrer(-moi|) le texte du (mail|message) (de {n}|concernant {q})
@aller chercher le mail (de {n}|sur {q}) et lis-le-moi
@localiser le mail (de {n}|sur {q}) et montre-le-moi
(résumé|lecture) du mail (de {n}|sur {q})( stp| svp|)"""
DELETE_FOUND = """le (mail|message) de {n} (m'énerve|m'encombre|traîne encore), (vire|supprime|efface)-le
{n} m'a envoyé un mail (inutile|sans intérêt|bidon), (supprime|jette)-le
{n} m'a écrit mais ça ne m'intéresse pas, (supprime|jette) son mail
je ne veux (pas|plus) garder le (mail|message) (de {n}|sur {q})
je ne veux plus voir le (mail|message) (de {n}|de mon {role}|sur {q})
(plus|pas) besoin du (mail|message) (de {n}|sur {q}), (efface|supprime)-le
(tu peux|on peut) (jeter|supprimer|effacer) le (mail|message) (de {n}|de mon {role}|sur {q})
pourriez-vous supprimer le courriel (de {n}|concernant {q})
auriez-vous la gentillesse d'effacer le courriel de {n}
je souhaite supprimer le (mail|courriel) (de {n}|concernant {q})
@dégager le (mail|message) (de {n}|sur {q})
@bazarder le (mail|message) (de {n}|sur {q})
@retirer le (mail|message) (de {n}|concernant {q}) de ma boîte
@mettre le (mail|message) (de {n}|sur {q}) à la (poubelle|corbeille)
@envoyer le (mail|message) (de {n}|sur {q}) à la (poubelle|corbeille)
@enlever le (mail|message) (de {n}|de mon {role}|sur {q})
@débarrasser ma boîte du mail (de {n}|sur {q})
@récupérer le (mail|message) (de {n}|sur {q}) et (jette|supprime)-le
@dénicher le (mail|message) sur {q} et (vire|efface)-le
@supprimer le (mail|message) que {n} m'a envoyé
@éliminer le (mail|message) (de {n}|concernant {q})
poubelle pour le (mail|message) (de {n}|sur {q})
le (mail|message) (de {n}|sur {q}), (poubelle|corbeille|à supprimer)
suppression du mail (de {n}|concernant {q})
{n} m'a envoyé (une pub|du spam|une bêtise), supprime son mail
{n} m'a écrit par erreur, (efface|supprime) son mail
j'ai répondu à {n}, tu peux (supprimer|jeter) son mail
j'ai fini avec {n}, (supprime|efface) son mail
je n'ai plus rien à faire du mail (de {n}|sur {q}), (jette|supprime)-le
je voudrais (supprimer|effacer|jeter) le (mail|message) (de {n}|de mon {role}|sur {q})
je veux me débarrasser du mail (de {n}|de mon {role}|sur {q})
j'aimerais que le mail (de {n}|sur {q}) disparaisse
il faut (supprimer|effacer) le (mail|message) (de {n}|de mon {role}|sur {q})
il y a un mail sur {q}, (supprime|jette)-le
on peut supprimer le mail (de {n}|sur {q})
peux-tu te débarrasser du (mail|message) (de {n}|de mon {role}|sur {q})
pouvez-vous mettre le courriel (de {n}|concernant {q}) à la corbeille
veuillez supprimer le courriel (de {n}|de mon {role}|concernant {q})
est-ce que tu peux jeter le mail (de {n}|sur {q})
vas-y, supprime le mail (de {n}|sur {q})
le (mail|message) (de {n}|sur {q}), je n'en veux plus, (jette|efface)-le
le (mail|message) (de {n}|de mon {role}), tu peux le supprimer
le (mail|message) (de {n}|sur {q}) est périmé, (supprime|jette)-le
le mail sur {q} n'est plus d'actualité, (supprime|efface)-le
@supprimer la réponse de {n}
@supprimer le (mail|message) concernant {q}
@effacer le (mail|message) (de mon {role}|de {n})
@effacer ce que {n} m'a (écrit|envoyé)
@jeter ce que {n} m'a (écrit|envoyé)
@balancer le (mail|message) (de {n}|sur {q})
@faire disparaître le (mail|message) (de {n}|sur {q})
@fouiller ma boîte pour {q} et supprime le mail
@localiser le mail (de {n}|sur {q}) et (supprime|efface)-le
@aller chercher le mail (de {n}|sur {q}) et jette-le
@rechercher le (mail|message) (de {n}|de mon {role}|sur {q}) et supprime-le"""
MARK_FOUND = """j'ai (déjà |)lu le (mail|message) (de {n}|sur {q}), (mets|marque|note)-le comme lu
j'ai pris connaissance du (mail|message) (de {n}|sur {q}), marque-le comme lu
le (mail|message) (de {n}|sur {q}) est (déjà |)lu, (note|marque)-le
le (mail|message) de {n} apparaît encore comme non lu, mets-le en lu
le (mail|message) (de {n}|sur {q}), c'est lu, (marque|coche)-le
(c'est bon|ok) pour le mail de {n}, mets-le en lu
(tu peux|on peut) (marquer|noter) le (mail|message) (de {n}|sur {q}) comme lu
pourriez-vous marquer le courriel (de {n}|concernant {q}) comme lu
auriez-vous l'obligeance de noter le courriel de {n} comme lu
@noter le (mail|message) (de {n}|sur {q}) comme lu
@considérer le (mail|message) (de {n}|sur {q}) comme lu
@cocher le (mail|message) (de {n}|sur {q}) comme lu
@classer le (mail|message) de {n} comme lu
@basculer le (mail|message) (de {n}|sur {q}) en lu
@enlever le (mail|message) (de {n}|sur {q}) des non lus
@sortir le (mail|message) de {n} des (messages |mails |)non lus
@rechercher le (mail|message) (de {n}|sur {q}) et (mets|note)-le comme lu
@récupérer le mail (de {n}|sur {q}) et marque-le comme lu
@repérer le mail (de {n}|de mon {role}|sur {q}) et coche-le comme lu
@indiquer que le (mail|message) (de {n}|sur {q}) a été lu
statut lu pour le mail (de {n}|sur {q})
mail de {n} en lu( stp| svp|)
{n} m'a écrit et j'ai lu son mail, marque-le comme lu
je viens de lire le mail (de {n}|sur {q}), (note|marque)-le comme lu
j'ai fini de lire le mail (de {n}|sur {q}), mets-le en lu
j'ai vu le (mail|message) (de {n}|de mon {role}|sur {q}), marque-le comme lu
je connais déjà le contenu du mail (de {n}|sur {q}), marque-le comme lu
je voudrais que le mail (de {n}|sur {q}) soit marqué comme lu
je souhaite marquer le courriel (de {n}|concernant {q}) comme lu
il faut (mettre|passer) le mail (de {n}|sur {q}) en lu
il faudrait marquer le mail (de {n}|de mon {role}) comme lu
on peut passer en lu le mail (de {n}|sur {q})
peux-tu mettre le mail (de {n}|sur {q}) en lu
pouvez-vous passer le courriel (de {n}|concernant {q}) en lu
veuillez marquer le courriel (de {n}|de mon {role}|concernant {q}) comme lu
le mail sur {q} n'est plus à lire, marque-le comme lu
le mail (de {n}|sur {q}) doit passer en lu
@noter que j'ai lu le mail (de {n}|sur {q})
@marquer que le mail (de {n}|sur {q}) est lu
@marquer la réponse de {n} comme lue
@marquer comme lu le (mail|message) concernant {q}
@faire passer en lu le mail (de {n}|sur {q})
@retirer le (mail|message) (de {n}|sur {q}) des non lus
@ranger le mail (de {n}|sur {q}) parmi les lus
@localiser le mail (de {n}|sur {q}) et marque-le comme lu
@dénicher le (mail|message) sur {q} et mets-le en lu
@aller chercher le mail de {n} et coche-le comme lu
@changer le statut du mail (de {n}|sur {q}) en lu
mail sur {q} en lu( stp| svp|)"""
REPLY = """je dois une réponse à {n} : {x}
je n'ai pas encore répondu à {n}, (dis-lui|réponds-lui|écris-lui) que {x}
il faut répondre à {n} que {x}
il faut que je réponde à {n} que {x}
il faudrait répondre à mon {role} que {x}
{n} m'a (posé une question|relancé), (réponds-lui|dis-lui) que {x}
{n} attend ma réponse : {x}
{n} voulait savoir, réponds que {x}
{n} m'a envoyé un mail, réponds-lui que {x}
(tu peux|tu veux bien|tu pourrais) répondre à {n} que {x}
(tu réponds|réponds juste|réponds simplement) à {n} que {x}
pourriez-vous répondre (au courriel|au message) de {n} que {x}
auriez-vous l'amabilité de répondre à {n} que {x}
je souhaite répondre au courriel de {n} que {x}
je voudrais répondre au (mail|message) (de {n}|sur {q}) que {x}
@répondre poliment (à {n}|au mail de {n}) que {x}
@rédiger une réponse (à {n}|à mon {role}|au mail de {n}) : {x}
@envoyer ma réponse à {n} : {x}
@donner une réponse à {n} : {x}
@renvoyer un mail à {n} (en réponse au sien|pour lui répondre) : {x}
@rechercher le (mail|message) (de {n}|sur {q}) et réponds que {x}
@récupérer le mail (de {n}|sur {q}) et réponds : {x}
@repérer le (mail|message) de {n} et (réponds|réponds-lui) : {x}
@réagir au (mail|message) (de {n}|sur {q}) en disant que {x}
@répliquer à {n} que {x}
en réponse (au mail|au message) de {n}, (écris|dis|mets) que {x}
pour répondre au mail de {n} : {x}
suite au (mail|message) de {n}, réponds que {x}
concernant le mail de {n}, réponds-lui que {x}
ma réponse à {n} : {x}
ma réponse au mail (de {n}|sur {q}) : {x}
réponse au mail (de {n}|sur {q}) : {x}
euh réponds à {n} que {x}
{n} s'impatiente, réponds-lui que {x}
{n} m'a écrit hier, réponds que {x}
{n} m'a envoyé une proposition, réponds que {x}
{n} me demande des nouvelles par mail, réponds que {x}
je te laisse répondre à {n} que {x}
je voudrais que tu répondes à {n} que {x}
je veux répondre à {n} : {x}
j'ai oublié de répondre à {n} : {x}
j'aimerais répondre (à {n}|à mon {role}) que {x}
on répond (à {n}|au mail de {n}) que {x}
peux-tu répondre au mail (de {n}|sur {q}) : {x}
pouvez-vous répondre (à {n}|à mon {role}) que {x}
veuillez répondre au courriel (de {n}|concernant {q}) que {x}
serait-il possible de répondre à {n} que {x}
est-ce que tu peux répondre à {n} que {x}
n'oublie pas de répondre à {n} que {x}
allez, réponds à {n} que {x}
@répondre gentiment à {n} que {x}
@répondre (vite|tout de suite|enfin) à {n} que {x}
@répondre à la question de {n} : {x}
@répondre au courriel (de {n}|concernant {q}) : {x}
@répondre à la proposition de {n} que {x}
@localiser le mail (de {n}|sur {q}) et réponds : {x}
@retrouver le mail sur {q} et réponds que {x}
@dire à {n}, en réponse, que {x}
@écrire en réponse à {n} que {x}
@formuler une réponse à {n} : {x}
@envoyer une réponse au mail (de {n}|sur {q}) : {x}
réponse (à|pour) mon {role} : {x}"""
MARK_LATEST = """je viens de lire (le|mon) dernier (mail|message), (mets|note)-le en lu
le dernier (mail|message) est (déjà |)lu, (marque|note|coche)-le
le dernier (mail|message), c'est lu, note-le
(mon|le) dernier (mail|message) apparaît encore comme non lu, mets-le en lu
(tu peux|on peut) marquer (mon|le) dernier (mail|message) comme lu
pourriez-vous marquer mon dernier courriel comme lu
auriez-vous l'obligeance de passer mon dernier courriel en lu
@noter (mon|le) dernier (mail|message) comme lu
@cocher (mon|le) dernier (mail|message) comme lu
@considérer (mon|le) dernier (mail|message) comme lu
@classer (mon|le) dernier (mail|message) comme lu
@basculer (mon|le) dernier (mail|message) en lu
@passer le (mail|message) (reçu|arrivé) en dernier en lu
@marquer le (mail|message) qui vient d'arriver comme lu
@mettre en lu le (mail|message) (qui vient d'arriver|tout en haut)
@enlever (mon|le) dernier (mail|message) des non lus
@sortir (mon|le) dernier (mail|message) des non lus
@prendre le dernier mail reçu et marque-le comme lu
dernier (mail|message) en lu( stp| svp|)
statut lu pour le dernier (mail|message)
le mail le plus récent, (mets|coche)-le comme lu
j'ai vu le (mail|message) qui vient d'arriver, (marque|mets)-le comme lu
j'ai fini de lire (mon|le) dernier (mail|message), marque-le comme lu
j'ai pris connaissance (du|de mon) dernier (mail|message), note-le comme lu
j'ai lu le mail qui vient d'arriver, (note|marque)-le comme lu
je l'ai lu, (mon|le) dernier (mail|message), mets-le en lu
je voudrais que (mon|le) dernier mail soit marqué comme lu
je souhaite marquer mon dernier (courriel|message) comme lu
il faut (mettre|passer) (mon|le) dernier mail en lu
il faudrait marquer (mon|le) dernier (mail|message) comme lu
on peut passer (mon|le) dernier (mail|message) en lu
peux-tu mettre (mon|le) dernier (mail|message) en lu
pouvez-vous noter mon dernier courriel comme lu
veuillez marquer le dernier courriel (reçu|arrivé) comme lu
est-ce que tu peux cocher (mon|le) dernier (mail|message) comme lu
le mail qui vient d'arriver est déjà lu, (note|marque)-le
le dernier (mail|message) n'est plus à lire, mets-le en lu
@noter que j'ai lu (mon|le) dernier (mail|message)
@marquer que (mon|le) dernier (mail|message) est lu
@faire passer (mon|le) dernier (mail|message) en lu
@changer le statut (du|de mon) dernier (mail|message) en lu
@indiquer que (mon|le) dernier (mail|message) est lu
@retirer (mon|le) dernier (mail|message) des non lus
@marquer celui qui vient d'arriver comme lu
le tout dernier (mail|message), marque-le comme lu
dernier (mail|message) reçu : lu"""
DELETE_LATEST = """(mon|le) dernier (mail|message) ne (sert à rien|m'intéresse pas), (supprime|jette|vire)-le
le dernier (mail|message) (reçu|arrivé), c'est (du spam|de la pub), (supprime|jette)-le
le mail qui vient d'arriver est (du spam|de la pub|une arnaque), (supprime|efface)-le
un mail vient d'arriver et je n'en veux pas, (supprime|jette)-le
je ne veux pas garder (mon|le) dernier (mail|message)
(plus|pas) besoin du dernier (mail|message), (efface|supprime)-le
(tu peux|on peut) (jeter|supprimer|effacer) (mon|le) dernier (mail|message)
pourriez-vous supprimer mon dernier courriel
auriez-vous la gentillesse d'effacer le courriel le plus récent
je souhaite (supprimer|effacer) (mon|le) dernier (mail|courriel)
@virer (mon|le) dernier (mail|message)
@dégager (mon|le) dernier (mail|message)
@bazarder (mon|le) dernier (mail|message)
@enlever (mon|le) dernier (mail|message)
@retirer le (mail|message) le plus récent de ma boîte
@éliminer le (mail|message) (arrivé|reçu) en dernier
@supprimer celui qui vient d'arriver
@envoyer (mon|le) dernier (mail|message) à la (poubelle|corbeille)
@prendre le dernier mail reçu et (jette|supprime|efface)-le
@débarrasser ma boîte du dernier (mail|message) (reçu|arrivé)
dernier (mail|message) : (poubelle|corbeille|à supprimer)
poubelle pour le dernier (mail|message)
suppression du dernier (mail|message)
je viens de recevoir (du spam|une pub|une arnaque), supprime ce mail
j'ai lu (mon|le) dernier (mail|message), tu peux le (supprimer|jeter)
je voudrais (supprimer|jeter|effacer) (mon|le) dernier (mail|message)
je veux me débarrasser (du|de mon) dernier (mail|message)
j'aimerais que le dernier mail disparaisse
il faut supprimer le (mail|message) qui vient d'arriver
il faudrait jeter (mon|le) dernier (mail|message)
on peut (virer|jeter) le dernier (mail|message) (reçu|arrivé)
peux-tu effacer le mail que je viens de recevoir
pouvez-vous mettre mon dernier courriel à la corbeille
veuillez supprimer le dernier courriel (reçu|arrivé)
est-ce que tu peux supprimer celui qui vient d'arriver
vas-y, jette le dernier (mail|message)
le tout dernier (mail|message), (supprime|jette|efface)-le
le mail qui vient d'arriver, je n'en veux pas, jette-le
le mail le plus récent peut (partir|disparaître), (jette|supprime)-le
le dernier (mail|message) est (une erreur|un doublon|périmé), (efface|supprime)-le
@supprimer le (mail|message) que je viens de recevoir
@supprimer le (mail|message) tout en haut de ma boîte
@effacer le (mail|message) (arrivé|reçu) en dernier
@jeter celui qui vient d'arriver
@balancer (mon|le) dernier (mail|message)
@faire disparaître (mon|le) dernier (mail|message)
ne garde pas (mon|le) dernier (mail|message), (jette|supprime)-le"""
REPLY_LATEST = """je viens de recevoir un mail, réponds que {x}
un mail vient d'arriver, réponds-lui que {x}
il faut répondre au dernier (mail|message) que {x}
il faut que je réponde à mon dernier (mail|message) que {x}
(tu peux|tu veux bien|tu pourrais) répondre au dernier (mail|message) que {x}
(tu réponds|réponds juste) au dernier (mail|message) que {x}
pourriez-vous répondre à mon dernier courriel que {x}
auriez-vous l'amabilité de répondre au dernier courriel que {x}
je souhaite répondre au courriel le plus récent que {x}
je voudrais répondre à mon dernier (mail|message) que {x}
@répondre au (mail|message) (reçu|arrivé) en dernier que {x}
@répondre à la dernière personne qui m'a écrit que {x}
@répondre à celui qui vient de m'écrire que {x}
@écrire une réponse (au|à mon) dernier (mail|message) : {x}
@rédiger une réponse (au|à mon) dernier (mail|message) : {x}
@envoyer une réponse (au|à mon) dernier (mail|message) : {x}
@réagir au dernier (mail|message) en disant que {x}
@prendre le dernier (mail|message) et réponds que {x}
en réponse (au|à mon) dernier (mail|message), (écris|dis) que {x}
suite au dernier (mail|message) reçu, réponds que {x}
réponse au dernier (mail|message) : {x}
ma réponse au dernier (mail|message) : {x}
on vient de m'écrire, réponds que {x}
quelqu'un vient de m'écrire, réponds-lui que {x}
le mail qui vient d'arriver attend une réponse : {x}
je dois répondre (au|à mon) dernier (mail|message) : {x}
je veux répondre au (mail|message) qui vient d'arriver que {x}
je te laisse répondre (au|à mon) dernier (mail|message) que {x}
j'aimerais répondre au dernier (mail|message) que {x}
j'ai oublié de répondre (au|à mon) dernier (mail|message) : {x}
on répond au dernier (mail|message) que {x}
peux-tu répondre au mail que je viens de recevoir que {x}
pouvez-vous répondre au dernier (courriel|message) que {x}
veuillez répondre au courriel reçu en dernier que {x}
serait-il possible de répondre à mon dernier courriel que {x}
est-ce que tu peux répondre à mon dernier mail que {x}
allez, réponds au dernier mail que {x}
n'oublie pas de répondre au dernier mail que {x}
@répondre (poliment|gentiment|vite) (au|à mon) dernier (mail|message) que {x}
@répondre au (mail|message) le plus récent : {x}
@répondre au mail que je viens de recevoir : {x}
@répondre au tout dernier mail : {x}
@dire à celui qui vient de m'écrire que {x}
@écrire à l'auteur du dernier mail que {x}
@donner une réponse au dernier (mail|message) : {x}
@formuler une réponse au dernier (mail|message) : {x}
@expliquer à la personne qui vient de m'écrire que {x}"""
NO_ADDRESS = """(tu peux|tu veux bien) écrire à {n} {wish}
je (dois|voudrais) (écrire|envoyer un mail) à {n} {wish}
il faudrait envoyer un mot à {n} {wish}
il faut (prévenir|avertir) {n} par mail que {x}
j'ai oublié d'écrire à {n}
(tu m'écris|tu me fais) un petit mail pour {n} {wish}
{n} attend un mail de ma part
{n} n'est pas au courant que {x}, écris-lui
pourriez-vous adresser un courriel à {n} {wish}
auriez-vous la gentillesse d'écrire à {n}
@adresser un (mail|courriel) à {n} {wish}
@rédiger un (mail|message) pour {n} {wish}
@faire parvenir un (mail|courriel) à {n}
@prendre contact avec {n} par mail
@signaler à {n} par mail que {x}
@annoncer à {n} par mail que {x}
@expliquer par mail à {n} que {x}
@demander à {n} par mail des nouvelles (du|de la) {w}
un (petit |)(mot|mail|message) pour {n}
j'aimerais (écrire|envoyer un message) à {n} {wish}
j'ai besoin d'écrire à {n} {wish}
j'ai promis un mail à {n}
ça fait longtemps que je n'ai pas écrit à {n}
c'est l'anniversaire de {n}, envoie un mail
on écrit un mail à {n}
il serait temps d'écrire à {n} {wish}
n'oublie pas d'envoyer un mail à {n} {wish}
peux-tu contacter {n} par mail
pouvez-vous prévenir {n} par courriel que {x}
{n} doit savoir que {x}, envoie un mail
@relancer {n} par mail
@remercier {n} par mail
@féliciter {n} par mail
@inviter {n} par mail
@composer un mail à {n} {wish}
@avertir {n} par mail que {x}
@confirmer à {n} par mail que {x}
@envoyer un petit mot à {n} {wish}
(courriel|message) à {n} {wish}"""
NOTHING = """j'ai (besoin|envie) d'écrire un (mail|message|courriel)
(je dois|il faudrait) envoyer un mail mais je ne sais pas (par où commencer|comment m'y prendre)
j'aimerais (rédiger|envoyer|écrire) un (mail|courriel|message)
(tu peux|tu veux bien) (écrire|envoyer) un mail pour moi
pourriez-vous (rédiger|envoyer) un courriel
je souhaiterais envoyer un courriel
on se fait un mail
(allez|bon), on écrit un mail
@composer un (mail|message|courriel)
@créer un nouveau (mail|message)
@commencer un (nouveau |)(mail|message)
@ouvrir un nouveau message à écrire
@expédier un (mail|courriel|message)
@lancer l'écriture d'un (mail|message)
un mail à écrire( stp| svp|)
(mail|courriel|message) à (envoyer|rédiger)
écrire à quelqu'un
il me faut envoyer un message à quelqu'un
j'ai un mail à faire
j'ai un courriel important à écrire
je veux écrire à quelqu'un
je voudrais contacter quelqu'un par mail
il faut que j'envoie un mail à quelqu'un
peux-tu m'aider à rédiger un (mail|message)
pouvez-vous m'aider à écrire un courriel
est-ce que tu peux envoyer un mail
est-ce que je peux envoyer un (mail|message)
veuillez préparer un courriel
je pensais envoyer un petit mail
euh je voudrais faire un mail
@aider-moi à faire un (mail|message)
@taper un (mail|message)
@envoyer un (petit mot|courriel)
@contacter quelqu'un par mail
@écrire un (message|courriel) à quelqu'un
(rédaction|envoi) d'un (mail|courriel)"""
NO_TEXT = """j'ai (un mail|un message) à envoyer à {to}
je dois (écrire|envoyer un mail) à {to}
je voudrais (écrire|envoyer un mot|envoyer un mail) à {to}
(tu peux|tu veux bien) écrire à {to}
il faut que j'écrive à {to}
il faudrait (contacter|écrire à) {to}
pourriez-vous adresser un courriel à {to}
auriez-vous la gentillesse d'écrire à {to}
@contacter {to} par mail
@adresser un (mail|courriel|message) à {to}
@préparer un (mail|message) pour {to}
@composer un (mail|message) à {to}
@expédier un (mail|message) à {to}
@faire un petit mot à {to}
@laisser un message à {to}
(nouveau|un) (mail|message) (pour|à) {to}
mail {to}
un mot pour {to}
j'ai promis d'écrire à {to}
j'ai oublié d'écrire à {to}
j'aimerais (contacter|joindre) {to} par mail
je souhaite adresser un courriel à {to}
il est temps d'écrire à {to}
on écrit à {to}
peux-tu contacter {to}
pouvez-vous écrire à {to}
est-ce que tu peux envoyer un mail à {to}
veuillez écrire à {to}
{to} attend un mail de ma part
destinataire : {to}
@joindre {to} par (mail|courriel)
@relancer {to}
@envoyer (un petit mot|quelque chose|un courriel) à {to}
@prendre contact avec {to}
@taper un mail à {to}
un courriel pour {to}"""
NO_ID = """(je voudrais|j'aimerais|je veux) {verb} un (mail|message)
(il faut|il faudrait|je dois) {verb} un (mail|message|courriel)
(tu peux|tu veux bien|tu pourrais) {verb} un (mail|message)( pour moi|)
j'ai un (mail|message) à {verb}
il y a un (mail|message) à {verb}
pourriez-vous {verb} un courriel
je souhaite {verb} un (courriel|message)
@{verb} (un courriel|un de mes courriels|ce courriel)
@{verb} (ce truc|cette chose|ce machin)
@{verb} le mail (dont je parlais|que tu sais|en question)
@{verb} ce mail-là
@{verb} celui dont je t'ai parlé
on peut {verb} un mail
un (mail|message) à {verb}( stp| svp|)
j'aimerais bien {verb} un (mail|message)
je pensais {verb} un mail
j'ai quelque chose à {verb} dans ma boîte
je n'arrive pas à {verb} un mail
je dois {verb} quelque chose dans ma boîte
il me faut {verb} un message
il faut que je puisse {verb} un mail
on doit {verb} un mail
on voudrait {verb} un mail
est-ce que tu peux {verb} un mail
est-ce qu'on peut {verb} un message
peux-tu {verb} ce mail
pouvez-vous {verb} ce courriel
veuillez {verb} le courriel
voulez-vous bien {verb} ce message
euh tu peux {verb} le truc là
@{verb} (le mail en question|le fameux mail)
@{verb} un seul mail
@{verb} le bon mail
vas-y, tu peux {verb} le mail"""
NO_QUERY = """j'ai perdu un (mail|message)
j'ai besoin de retrouver un (mail|message)
il faut que je retrouve un (vieux |)(mail|message)
je ne retrouve (plus|pas) un (mail|message)
je voudrais (chercher|retrouver) un (mail|message|courriel)
(tu peux|tu veux bien) (chercher|retrouver) un (mail|message)( pour moi|)
pourriez-vous (rechercher|retrouver) un courriel
auriez-vous la gentillesse de rechercher un courriel
@fouiller (dans |)(ma boîte|ma messagerie|mes mails)
@retrouver un (mail|message|courriel)( pour moi|)
@lancer une recherche( dans ma boîte| dans mes mails|)
@explorer (ma boîte|ma messagerie|mes mails)
@remettre la main sur un (mail|message)
@dénicher un (mail|message) dans ma boîte
(une |)recherche dans (ma boîte|mes mails)( svp| stp|)
il y a un (mail|message) que je n'arrive pas à retrouver
on peut chercher un mail
j'aimerais (chercher|rechercher) quelque chose dans mes (mails|messages)
j'ai quelque chose à (chercher|retrouver) dans ma boîte
je dois chercher un (mail|message)
je suis à la recherche d'un (mail|message)
je cherche un truc dans ma (boîte|messagerie)
je souhaite (rechercher|retrouver) un courriel
il me manque un mail, aide-moi à le retrouver
est-ce que tu peux chercher dans ma boîte
peux-tu fouiller dans mes mails
pouvez-vous chercher dans ma messagerie
veuillez effectuer une recherche dans ma messagerie
euh je cherche un mail mais je ne sais plus lequel
@chercher pour moi dans (la boîte|ma messagerie)
@rechercher quelque chose dans ma (boîte|messagerie)
@aider-moi à (chercher|retrouver|trouver) un mail
@repérer un (mail|message) dans ma boîte
un mail à (retrouver|rechercher)( svp| stp|)"""
CLAUSES = """le chauffe-eau est tombé en panne (hier soir|ce matin|dans la nuit)
le robinet de la cuisine goutte encore malgré la réparation
la chaudière ne démarre plus depuis dimanche et nous n'avons pas d'eau chaude
les toilettes sont bouchées et le plombier ne répond pas
le radiateur de la chambre reste froid même réglé au maximum
la serrure de la porte d'entrée est bloquée, je suis resté dehors une heure
le voisin du dessus fait du bruit jusqu'à deux heures du matin
la lumière de la cage d'escalier ne s'allume plus
l'ascenseur est encore en panne et ma grand-mère ne peut pas sortir
la fuite sous l'évier a repris et le meuble est trempé
j'ai viré le loyer (ce matin|hier|avec deux jours de retard), désolé pour l'attente
je paierai le loyer le 10 parce que mon salaire arrive plus tard
la caution de 650 euros ne m'a toujours pas été rendue
nous quittons l'appartement à la fin du mois de juin
je vous envoie (le préavis|la quittance|l'état des lieux) par courrier recommandé
les clés sont chez la gardienne, au rez-de-chaussée
le camion de déménagement arrive à 8h et il faut garder deux places devant l'immeuble
mon fils a de la fièvre et ne viendra pas à l'école aujourd'hui
ma fille a oublié son cahier de maths à la maison
je viendrai chercher les enfants à 16h30 au lieu de 18h
{n} ira à la cantine (lundi et jeudi|toute la semaine|à partir de {d})
la sortie au musée coûte 12 euros par élève
la réunion parents-professeurs est déplacée au mardi suivant
je n'ai pas compris la note du dernier contrôle
le devoir d'histoire est à rendre avant {d}
mes enfants sont allergiques aux arachides, merci d'y faire attention
la maîtresse est absente (jusqu'à {d}|cette semaine) et personne ne la remplace
{n} a très bien travaillé ce trimestre, je suis fier de lui
je cherche un professeur de piano pour une débutante de neuf ans
je n'ai pas reçu le code pour l'espace élève
le bus scolaire est passé avec vingt minutes de retard
je me suis cassé le poignet et je suis arrêté trois semaines
mon rendez-vous chez le dentiste dure plus longtemps que prévu
j'ai besoin d'une nouvelle ordonnance pour mon traitement
les résultats de la prise de sang sont bons
je n'ai plus mal au dos depuis les séances de kiné
le médecin m'a prescrit des antibiotiques pour sept jours
je voudrais avancer mon rendez-vous parce que la douleur s'aggrave
ma mère sort de l'hôpital {d} et tout s'est bien passé
mon vaccin est à jour, je vous enverrai une copie du carnet
je suis enceinte de quatre mois et je voulais te le dire moi-même
le chat a été opéré et il mange déjà
le train de {t} est supprimé, je prends le suivant
mon vol pour {c} a été annulé à cause de la grève
je suis coincé dans les embouteillages et je n'arriverai pas avant {t}
la voiture ne démarre pas, la batterie est à plat
le garagiste demande 480 euros pour changer les freins
je passe te prendre {d} à {t} devant la gare
nous avons réservé deux chambres pour trois nuits
l'hôtel à {c} est complet, il faut trouver autre chose
mon passeport expire en mars et je n'ai pas encore de rendez-vous à la mairie
j'ai laissé mon écharpe dans le taxi
le parking est payant à partir de 9h
je t'attends sur le quai, côté tête de train
{n} conduit parce que j'ai bu un verre
le péage coûte plus cher que l'essence
les billets sont non remboursables mais on peut les échanger
le colis est arrivé ouvert et il manque deux pièces
je n'ai jamais reçu ma commande du 14 mars
la taille ne va pas, je vous renvoie le pantalon
le remboursement de 39,90 euros n'apparaît pas sur mon compte
la facture comporte une erreur, nous avons été comptés deux fois
je conteste l'amende de 135 euros car je n'étais pas garé à cet endroit
le devis est trop élevé pour nous, nous avons trouvé moins cher
le paiement par carte a été refusé (deux|trois) fois
je voudrais échanger le cadeau contre un bon d'achat
vous m'avez facturé un abonnement que j'ai résilié en janvier
votre livreur a laissé le paquet sous la pluie
le canapé est bien arrivé, il est encore plus beau qu'en photo
la machine à laver fait un bruit bizarre pendant l'essorage
le magasin ferme à 19h et il reste trois articles en stock
la réunion commence sans moi, je vous rejoins vers {t}
le client a signé (ce matin|hier soir) et veut démarrer lundi
je ne serai pas au bureau {d}, appelez mon collègue
nous avons perdu l'appel d'offres pour trois points
le serveur est de nouveau accessible depuis {t}
la sauvegarde de cette nuit a échoué
je n'arrive plus à me connecter au réseau depuis la mise à jour
mon mot de passe ne marche plus et je suis bloqué dehors
l'imprimante du deuxième étage n'a plus d'encre noire
j'ai corrigé les trois fautes à la page 14
la version finale sera prête avant midi
les chiffres du trimestre sont meilleurs que prévu
je démissionne et mon dernier jour sera le 30 septembre
je pose une semaine de congé en août
mon contrat se termine fin octobre et j'aimerais le prolonger
je travaille de chez moi (mardi et jeudi|{d}) cette semaine
la salle de réunion est déjà prise, on se met à la cafétéria
le stagiaire commence {d} et il lui faut un bureau
nous sommes en retard de deux semaines sur le planning
la direction a validé le budget mais pas les embauches
le fournisseur augmente ses prix de 4 % au premier janvier
mon collègue {n} reprend le dossier à partir de {d}
je n'ai pas pu ouvrir la présentation, le fichier est abîmé
votre candidature a été retenue pour un second entretien
votre profil est intéressant mais le poste est déjà pourvu
les horaires changent, on ouvre maintenant à 7h30
l'entraînement est annulé à cause du terrain gelé
le match de samedi se joue finalement à l'extérieur
il manque encore deux joueurs pour le tournoi
la cotisation du club passe à 95 euros cette année
j'apporte les boissons et {n} s'occupe du gâteau
je ne peux pas arbitrer dimanche, ma cheville est encore gonflée
la chorale répète {d} à {t} dans la petite église
les maillots sont lavés et rangés dans le vestiaire
nous avons gagné trois à un et {n} a marqué deux buts
le cours de yoga est complet mais il y a une liste d'attente
je vends mon vélo 180 euros, il est presque neuf
le barbecue est maintenu même s'il pleut
la fête commence vers 20h et vous pouvez dormir sur place
on sera douze à table dont trois végétariens
mamie fête ses quatre-vingts ans {d} et elle compte sur nous
papa a enfin vendu la maison de {c}
nous avons adopté un chiot, il s'appelle Biscuit
notre fille est née cette nuit, elle pèse 3,4 kilos
je me marie en juin et je voudrais que tu sois témoin
ton frère dort chez nous jusqu'à dimanche
ta tante a adoré les fleurs et te remercie mille fois
je garde les enfants samedi soir si ça vous arrange
le repas de famille se fera chez {n} parce que la cuisine est plus grande
tu me manques et je pense souvent à toi
je te rends tes livres {d}, promis
je t'ai fait un virement de {k} euros pour le cadeau commun
tu as laissé ton chargeur chez moi
je suis désolé pour hier, j'étais fatigué et de mauvaise humeur
ce n'est pas grave, on se verra une autre fois
je n'ai rien compris à ton dernier message
nous sommes bien rentrés, la route était dégagée
le film était nul mais le restaurant valait le détour
la boulangerie en bas de chez toi est fermée pour travaux
je suis d'accord avec tout sauf le troisième point
je refuse de payer (le|la) {w} tant que ce n'est pas réparé
votre {w} arrive {d} entre {t} et 19h
notre {w} est en réparation et personne ne sait pour combien de temps
je n'ai jamais reçu votre {w}, vous pouvez le renvoyer
leur {w} coûte {k} euros et le nôtre la moitié
(le|la) {w} ne marche plus depuis que {n} y a touché
(le|la) {w} vient d'arriver et tout est en ordre
(le|la) {w} ne sera pas là avant {d}
(le|la) {w} et (le|la) {w2} sont dans le placard du couloir
je cherche toujours (le|la) {w} et je commence à m'inquiéter
je vous rapporte (le|la) {w} {d} à {t}
j'ai rangé (le|la) {w} à la cave, derrière les valises
j'ai commandé (le|la) {w} mais rien n'arrive avant {d}
j'ai payé {k} euros pour (le|la) {w} et je le regrette
nous avons besoin de votre {w} avant {d}
nous n'avons plus besoin de (ce|cette) {w}, merci quand même
personne n'a pensé à prendre (le|la) {w}
quelqu'un a renversé du café sur (le|la) {w}
tout le monde préfère (le|la) {w} de {c}
{n} s'occupe de (ce|cette) {w} et moi de la {w2}
{n} ne veut plus entendre parler de (ce|cette) {w}
{n} n'a toujours pas rendu (le|la) {w}
{n} passe (le|la) prendre {d} vers {t}
{n} remplace la caissière {d} de bonne heure
c'est d'accord pour {d}, je serai là à {t}
c'est moi qui ai pris (le|la) {w}, je le remets {d}
ça ne marche pas, j'ai essayé trois fois
ce sera plutôt {d}, vers {t}
mon numéro de dossier est le {k}
mon nouveau numéro est le 06 12 34 56 78
mon adresse a changé, j'habite maintenant au 14 rue des Lilas
le numéro de commande est {k} et le nom est {n}
le code de l'immeuble est le {k}, deuxième étage à gauche
le digicode a changé, c'est maintenant {k}B
la porte du garage ne ferme plus et je crains un vol
la haie du fond doit être taillée avant l'été
le jardinier a coupé le mauvais arbre
les tuiles se sont envolées pendant la tempête
les volets du salon sont coincés depuis une semaine
le peintre a fini le plafond mais il reste les plinthes
l'électricien passe {d} de bonne heure, il faut que quelqu'un soit là
le maçon demande un acompte de trente pour cent
la prise derrière le frigo fait des étincelles
il n'y a plus d'eau chaude au troisième étage
il fait douze degrés dans le bureau et tout le monde a froid
il reste (deux|quatre) places pour le concert de {d}
il faudrait arroser les plantes pendant notre absence
il vaut mieux passer par {c}, la nationale est fermée
il y a une erreur de date sur l'invitation
on se retrouve {d} à {t} devant le cinéma
on a trouvé un portefeuille à ton nom dans le vestiaire
on ne pourra pas se libérer avant la fin du mois
on prend le petit déjeuner à 8h et on part à 9h précises
elle arrive par le train de {t} et il faut aller la chercher
la chasse d'eau coule sans arrêt depuis samedi
la machine à café du bureau est morte
la chaudière a été réparée mais la pression reste trop basse
la fenêtre de la salle de bain ne ferme plus bien
la clé s'est cassée dans la serrure et je n'ai pas de double
le chauffage ne sera rallumé que le 15 octobre
le locataire précédent a laissé des meubles dans la cave
le voisin se plaint du bruit de notre chien
le portail électrique reste ouvert toute la nuit
le compteur d'eau affiche une consommation anormale
le carrelage de la terrasse s'est fendu avec le gel
le toit fuit au-dessus de la chambre des enfants
le radiateur du salon fuit et le parquet gonfle
le four ne chauffe plus et j'ai douze invités ce soir
le frigo est tombé en panne et tout a dégelé
nous avons des souris dans le grenier depuis l'automne
nous cherchons un studio meublé pour notre fils étudiant
nous acceptons votre devis de 2 300 euros
nous n'avons pas d'électricité depuis {t}
nous avons vu la maison deux fois et nous voulons faire une offre
nous sommes d'accord pour un loyer de 720 euros charges comprises
nous serons absents du 3 au 17 août
nous serons dix-huit à déjeuner et il faut deux chaises hautes
nous avons bien reçu votre dossier, il est complet
nous ne vendons plus ce modèle mais le suivant sort en mai
nous vous remboursons sous dix jours ouvrés
nous avons bu du bon vin et parlé jusqu'à minuit
nous fermons à midi le 24 décembre
nous partons plus tôt parce que la neige arrive
nous avons raté la correspondance à {c}
j'ai besoin d'une attestation de domicile pour la préfecture
j'ai envoyé ma déclaration d'impôts en retard
j'ai changé de banque et mon nouveau compte est ouvert
j'ai reçu votre courrier et je ne suis pas d'accord avec le montant
j'ai payé en espèces et je n'ai pas eu de reçu
j'ai retrouvé ton bonnet sous le canapé
j'ai rêvé de toi cette nuit, c'était bizarre
j'ai obtenu mon permis du premier coup
j'ai réussi mon examen avec 15 de moyenne
j'ai raté mon bus et le prochain passe dans une heure
j'ai mis les papiers dans la boîte aux lettres
j'ai pris froid et j'ai perdu ma voix
j'ai trop de travail pour partir en week-end
j'ai deux places gratuites pour le match de rugby
j'ai lu ton texte et je l'ai trouvé très drôle
j'ai noté la date mais pas encore l'heure
j'ai appelé quatre fois sans réussir à vous joindre
j'ai entendu dire que {n} déménage à {c}
j'ai un empêchement de dernière minute
j'ai une allergie au lactose, il me faut un autre dessert
j'ai déposé plainte au commissariat hier après-midi
j'aurai vingt minutes de retard à cause d'un accident sur l'autoroute
j'arrive dans un quart d'heure avec les croissants
j'attends votre réponse depuis trois semaines
j'attends le technicien de la fibre entre 8h et 12h
j'habite au quatrième étage sans ascenseur
j'espère que tu te sens mieux et que la fièvre est tombée
j'aimerais récupérer mes affaires avant {d}
je t'envoie la recette de la tarte dès que je la retrouve
je t'attends en bas, prends ton manteau
je te dois encore 25 euros pour le taxi
je te prête ma perceuse jusqu'à dimanche
je te laisse les clés sous le pot de fleurs
je t'ai gardé une part de gâteau
je te présente mes condoléances pour ton grand-père
je te félicite, tu as bien mérité ce poste
je te confirme que la nounou garde les petits jusqu'à 23h
je vous dépose le dossier à l'accueil {d} de bonne heure
je vous rappelle que la cotisation est due avant la fin du mois
je vous recommande ce garage, ils sont honnêtes
je vous avais demandé une chambre au calme et j'ai eu la rue
je vous remercie pour votre accueil chaleureux
je vous souhaite un bon courage pour les travaux
je vous prie d'excuser l'absence de ma fille lundi dernier
je vous communique mes disponibilités : mardi, mercredi et vendredi
je renonce à ma place, donnez-la à quelqu'un d'autre
je résilie mon assurance à la date d'échéance
je refuse cette augmentation de loyer
je regrette de ne pas pouvoir accepter ton invitation
je reste à la maison pour garder le petit
je reviens de {c} et je suis crevé
je dors à l'hôtel près de l'aéroport
je passe à la pharmacie avant de rentrer
je n'ai pas d'argent sur moi, je te rembourse {d}
je n'ai pas reçu mon bulletin de salaire de mars
je n'ai plus de papier pour l'imprimante
je n'ai pas dormi à cause des travaux dans la rue
je n'ai jamais commandé ces rideaux
je ne mange ni viande ni poisson
je ne retrouve pas mes lunettes, elles sont peut-être chez toi
je ne peux pas porter de charges lourdes à cause de mon dos
je ne veux plus recevoir vos publicités
je ne viendrai pas seul, ma sœur m'accompagne
je ne suis disponible qu'après 18h
je préfère le bleu au vert pour la chambre du bébé
je prends des cours du soir en comptabilité
je propose de reporter à la rentrée
je suis bloqué à l'aéroport de {c}, mon avion a trois heures de retard
je suis d'accord pour garder votre chat pendant les vacances
je suis déçu du service et je ne reviendrai pas
je suis ravie de ma nouvelle voiture
je suis tombé à vélo mais rien de cassé
je suis convoqué au tribunal le 12 septembre
je suis inscrite au marathon et je m'entraîne tous les matins
je suis à la bibliothèque jusqu'à 17h
je suis allergique à la pénicilline
je serai en télétravail {d} et joignable par téléphone
je serai remplacé par {n} pendant mon congé
je signerai le bail {d} si tout est en ordre
je souhaite passer à temps partiel dès septembre
je trouve que le prix est raisonnable
je voudrais être payée en deux fois
je change d'école à la rentrée et je suis un peu triste
je cherche un covoiturage pour {c} {d}
je quitte le comité mais je reste membre du club
je fais des crêpes {d}, passez quand vous voulez
tu as gagné le concours de photo
tu as raison, j'aurais dû vérifier
tu peux garder le pull, il te va mieux qu'à moi
tu peux venir quand tu veux, la porte est ouverte
tu n'as rien oublié, j'ai tout vérifié
tu avais promis de rendre la tondeuse
tu devrais voir un médecin pour cette toux
tu es attendu à 9h au bureau de la directrice
tu me dois une explication
vous avez oublié de signer la dernière page
vous trouverez la clé chez le boulanger
vous n'avez pas répondu à ma réclamation du 2 mai
vous pouvez passer prendre le colis jusqu'à 19h30
vous serez payé à la livraison, pas avant
vous êtes les bienvenus chez nous à Noël
vous avez gagné un week-end pour deux à {c}
votre chien est entré dans mon jardin et a déterré les tulipes
votre demande a été refusée faute de justificatif
votre rendez-vous avec le docteur est confirmé {d} à {t}
votre fils s'est blessé au genou pendant la récréation
votre facture de {k} euros reste impayée
votre {w} est prêt, passez quand vous voulez
votre {w} nous a beaucoup plu et nous le recommandons
notre {w} change de prix à partir de {d}
notre {w} n'est pas compris dans le tarif
notre équipe est qualifiée pour la finale à {c}
notre association cherche des bénévoles pour {d}
notre réunion de copropriété a lieu {d} à {t} dans le hall
leur {w} est en vente et la visite coûte {k} euros
leur fils a eu son bac avec mention
ma voiture est chez le garagiste jusqu'à {d}
ma valise n'est pas arrivée, elle est restée à {c}
ma sœur accouche en novembre et je prends quelques jours
ma fille adore son nouveau professeur de danse
ma carte de bibliothèque est périmée
ma proposition tient toujours, réfléchis bien
ma grand-mère ne peut plus monter les escaliers
mon ordinateur portable a été volé dans le train
mon mari passera chercher le gâteau à 11h
mon père va mieux mais il reste à l'hôpital
mon fils arrête le judo et commence l'escrime
mon téléphone est cassé, écrivez-moi plutôt ici
mon abonnement a été prélevé deux fois ce mois-ci
mon avocat vous contactera au sujet du litige
mon propriétaire vend l'appartement et je dois partir
mes lunettes sont prêtes chez l'opticien
mes voisins arrosent les tomates pendant mon absence
mes parents arrivent {d} par le train de {t}
ce n'est pas moi qui ai cassé la vitre
ce serait bien de se voir avant les vacances
ce prix ne comprend pas la livraison
ce modèle n'existe plus qu'en noir
cette facture a déjà été payée le 8 février
ça fait trois fois que le livreur ne sonne pas
ça m'a fait très plaisir de te revoir
c'est une fille et elle s'appelle Jeanne
c'est {n} qui a la clé du local
c'est la deuxième relance et je perds patience
c'est fini entre nous
rien n'a été décidé pour {d}
rien ne presse, prends ton temps
personne n'est venu ouvrir malgré trois coups de sonnette
quelqu'un a pris mon parapluie par erreur
tout est prêt pour {d} sauf la musique
tout s'est bien passé chez le notaire
tous les bureaux seront fermés {d} pour inventaire
les clés de la voiture sont sur la table de l'entrée
les travaux commencent {d} et dureront trois semaines
les poubelles n'ont pas été ramassées ce matin
les enfants ont mangé et ils sont déjà au lit
les billets sont à votre nom à la caisse
les résultats seront affichés {d} à {t}
les invités arrivent vers {t} et rien n'est cuit
les photos de mariage sont magnifiques
les deux candidats conviennent mais le second est plus motivé
le tournoi d'échecs est ouvert aux débutants
le cours de {d} est remplacé par une visite
le vol de {t} part de la porte 42
le montant exact est de {k} euros et {k} centimes
le rendez-vous de {d} est avancé à {t}
le chèque de {k} euros a été refusé par la banque
le spectacle de fin d'année aura lieu dans le gymnase
le pain est commandé, il suffit de passer le prendre
le chien est perdu depuis hier soir, il porte un collier rouge
le docteur veut me revoir dans six mois
le prof a rendu les copies et j'ai eu 17
le chef est content mais il veut un résumé d'une page
le bébé dort, ne sonnez pas
le gardien part à la retraite et nous faisons une collecte
le jury a choisi mon projet
le serveur sera coupé {d} de {t} à minuit
le dossier {k} est incomplet, il manque une signature
le wifi de l'hôtel ne marche que dans le hall
le train est bondé et je voyage debout
il pleut dans le garage et les cartons sont mouillés
il a neigé toute la nuit et la route est fermée
il reste du gratin dans le frigo
il manque {k} euros dans la caisse
il ne reste plus que deux exemplaires
il est interdit de se garer dans la cour {d}
on déménage {d} et on a besoin de bras
on a changé d'avis pour la couleur du salon
on t'attend pour couper le gâteau
on a oublié le doudou chez vous
elle a accouché à {t}, tout le monde va bien
elle ne travaille plus ici depuis avril
{n} et moi venons à vélo
{n} vous remplacera au guichet {d}
{n} a perdu sa carte de cantine
{n} a la varicelle et reste à la maison jusqu'à {d}
{n} refuse de signer sans voir (le|la) {w}
{n} prépare un discours, ne dis rien
{n} propose de prêter sa voiture pour aller à {c}
{n} n'est pas venu au cours de piano
(le|la) {w} a coûté moins cher que (le|la) {w2}
(le|la) {w} se trouve dans le tiroir du bas
(le|la) {w} ne rentre pas dans le coffre
(le|la) {w} a disparu pendant le déménagement
(le|la) {w} ne correspond pas à la description
(le|la) {w} me convient, je vous fais le virement {d}
chaque {w} coûte {k} euros, livraison comprise
sans votre {w}, nous ne pouvons rien faire
il ne faut pas déplacer (le|la) {w} avant {d}
pour {d} c'est trop tard, disons plutôt {d}
je me suis trompé de {w}, désolé
le magasin était déjà fermé, dommage
(le|la) {w} fonctionne de nouveau, c'est une bonne nouvelle
j'ai perdu (le|la) {w} entre {c} et {c}
j'ai prêté (le|la) {w} à {n} et je ne l'ai plus revu
j'ai vendu {k} billets pour (le|la) {w}
j'ai rempli le formulaire {k} et je l'ai déposé {d}
j'ai fait réparer (le|la) {w} pour {k} euros
j'ai gagné {k} euros à la tombola de {d}
j'ai choisi (le|la) {w} plutôt que (le|la) {w2}
j'ai dû annuler (le|la) {w} parce que {n} est tombé malade
j'apporterai (le|la) {w} {d} si personne ne s'y oppose
j'emmène {n} chez le médecin {d} à {t}
j'échange mon tour avec {n} {d}
je compte acheter (le|la) {w} avant {d}
je donne (le|la) {w} à qui veut, il faut juste venir {d}
je garde (le|la) {w} jusqu'à {d}, après je jette tout
je laisse (le|la) {w} chez {n} à {c}
je loue (le|la) {w} pour {k} euros par mois
je me suis inscrit pour {d} avec {n}
je n'ai pas les moyens de payer {k} euros d'un coup
je n'ai trouvé ni (le|la) {w} ni (le|la) {w2}
je ne comprends pas pourquoi (le|la) {w} coûte {k} euros
je ne connais pas {n} mais on m'en a dit du bien
je ne suis pas libre {d}, plutôt la semaine d'après
je ne viendrai à {c} que si {n} vient aussi
je passe {d} vers {t} pour (le|la) {w}
je pars à {c} {d} et je rentre quand j'aurai fini
je peux venir {d} mais pas avant {t}
je règle les {k} euros {d}, promis
je repeins (le|la) {w} en bleu {d}
je serai à {c} {d} avec {n}
je te montre (le|la) {w} {d}, tu vas rire
je t'appelle {d} après {t}
je voudrais {k} exemplaires pour {d}
je vous attends {d} à {t}, au premier étage
je vous dois {k} euros et je les apporte {d}
je vous envoie (le|la) {w} par la poste {d}
je vous laisse (le|la) {w} à l'accueil, au nom de {n}
je vous propose {d} à {t} ou bien à {t}
je vous rends (le|la) {w} puisque la taille ne va pas
nous attendons toujours (le|la) {w} promis par {n}
nous comptons {k} inscrits pour {d}
nous devons décider pour (le|la) {w} avant {d}
nous fermons {d} à {t} au lieu de {t}
nous manquons de bénévoles pour (le|la) {w} de {d}
nous partons de {c} {d} à {t}
nous payons {k} euros de charges et rien n'est réparé
nous avons déménagé à {c}, au numéro {k}
nous avons remplacé (le|la) {w} par (le|la) {w2}
nous avons accueilli {k} visiteurs à {c}
nous serons {k} pour (le|la) {w}
notre {w} a été choisi par {n}
notre {w} ne peut pas attendre {d}
notre train arrive à {c} vers {t}
votre {w} a été livré chez {n} par erreur
votre {w} dépasse de {k} centimètres la limite autorisée
votre {w} sera facturé {k} euros
votre {w} manque au dossier {k}
votre place est réservée pour {d}, rangée {k}
votre solde est de {k} euros et non de {k}
mon {w} et ma {w2} ont disparu {d}
mon oncle {n} vient de {c} pour (le|la) {w}
mon vol part de {c} à {t} et arrive {d}
ma collègue {n} connaît bien (le|la) {w}
ma nouvelle adresse est {k} avenue de {c}
tu as oublié (le|la) {w} chez {n}
tu dois {k} euros à {n} pour (le|la) {w}
tu peux prendre (le|la) {w} {d}, je n'en ai pas besoin
tu trouveras (le|la) {w} sous (le|la) {w2}
vous avez jusqu'à {d} pour payer les {k} euros
vous avez promis (le|la) {w} pour {d} et rien n'est venu
vous deviez rappeler {n} avant {t}
vous ne pouvez pas laisser (le|la) {w} dans le couloir
vous pouvez joindre {n} {d} entre {t} et {t}
ils nous ont livré {k} chaises au lieu de {k}
il faut {k} signatures avant {d}
il faut rendre (le|la) {w} à {n} {d}
il n'y a plus de place pour {d}, seulement pour {d}
il y a {k} personnes sur la liste et {n} n'y figure pas
on a élu {n} présidente du comité
on se voit {d} à {c} pour parler (du|de la) {w}
on vous attend {d} à {t} avec (le|la) {w}
on fête (le|la) {w} {d} chez {n}
elle demande {k} euros pour (le|la) {w}
{n} a trouvé (le|la) {w} en ligne pour {k} euros
{n} a été embauchée à {c} et commence {d}
{n} apporte la salade, {n} la boisson et moi le dessert
{n} arrive {d} à {t}, quai {k}
{n} s'est fâché avec {n} à cause (du|de la) {w}
{n} sera opéré {d} à {c}
{n} te cherche partout pour (le|la) {w}
{n} vend (le|la) {w} {k} euros à débattre
c'est {n} qui paie (le|la) {w}
c'est {k} euros par personne, à régler avant {d}
ce sera {d} à {t}, salle {k}
(le|la) {w} a été volé {d} devant la gare de {c}
(le|la) {w} contient {k} erreurs
(le|la) {w} dure plus longtemps que prévu, jusqu'à {t}
(le|la) {w} est à retirer chez {n}, au {k} rue du Moulin
(le|la) {w} ne vaut pas {k} euros
(le|la) {w} passe de {k} à {k} euros
(le|la) {w} reste chez nous tant que {n} n'a pas payé
(ton|ta) {w} est resté dans ma voiture
(ton|ta) {w} me plaît beaucoup, surtout la fin
les {w}s sont bien arrivés, il y en a {k}
les {k} {w}s sont dans l'entrée
la commande {k} partira {d}
la facture {k} a été réglée {d}
la visite (du|de la) {w} est prévue {d} à {t}
la salle {k} est libre {d} à partir de {t}
le colis {k} est bloqué à {c}
le paiement de {k} euros arrivera {d}
le train de {c} arrive à {t}, voie {k}"""
BEFORE = """Je suis dans le train et ma batterie est presque vide.
Petit service :
Petite demande :
Une chose encore :
Autre chose,
Tant que j'y pense,
Pendant que j'y suis,
Avant que j'oublie,
Avant que ça me sorte de la tête :
Au fait,
Dis donc,
Écoute,
Bon,
Bon alors,
Euh,
Voilà,
Ok alors,
Alors voilà :
Excuse-moi de te déranger,
Désolé de vous déranger,
Désolé d'insister,
Si ça ne t'ennuie pas,
Si vous avez une minute,
Quand tu auras un moment,
Dès que possible,
C'est urgent :
C'est un peu urgent,
Ce n'est pas très urgent,
J'ai besoin de toi.
J'ai besoin d'un coup de main.
J'ai les mains prises,
J'ai les mains pleines de farine,
Je conduis,
Je suis au volant, je ne peux pas taper.
Je suis en réunion, fais vite.
Je suis en retard comme d'habitude.
Je suis débordé aujourd'hui.
Je suis débordée ce matin.
Je n'ai que deux minutes.
Je n'ai pas beaucoup de temps.
Je pars dans cinq minutes.
Je sors d'une réunion interminable.
Je viens de me réveiller,
Je viens de rentrer de vacances.
Je viens d'avoir mon patron au téléphone.
Je rentre du travail épuisé,
Je ne m'en sors plus avec tous ces papiers.
Je ne sais plus où donner de la tête.
Je ne suis pas très doué avec l'informatique.
Je n'ai pas mes lunettes.
Je fais le ménage ce matin.
Je fais un peu de tri.
Je reprends le travail aujourd'hui.
Ma connexion est mauvaise, j'espère que ça passe.
Ma fille dort sur mes genoux, je tape d'une main.
Mon téléphone n'arrête pas de sonner.
Mon chef me met la pression.
Mon patron attend, il s'impatiente.
Mon ordinateur rame,
Le propriétaire n'a toujours pas répondu,
Le client vient encore de se plaindre.
Le plombier m'a posé un lapin,
La banque m'a encore appelé.
La réunion commence bientôt.
Les enfants crient autour de moi,
Quelle journée !
Quel bazar !
Quelle histoire !
Pfff, encore une journée de fou.
Oh là là, j'avais complètement oublié.
Zut, j'allais oublier.
Mince, j'ai failli oublier.
Bonjour, j'espère que tu vas bien.
Bonjour, désolé pour l'heure tardive.
Bonsoir, encore moi.
Salut, c'est encore moi.
Coucou, une petite chose :
Re-bonjour,
Merci pour tout à l'heure.
Merci, c'était parfait. Maintenant,
Super. Ensuite,
Parfait, on continue :
Premièrement,
Pour commencer,
Pour finir,
Et pour terminer,
J'ai un souci.
J'ai un petit problème.
J'ai une question, enfin plutôt une demande :
J'ai promis de m'en occuper aujourd'hui.
J'ai la tête ailleurs en ce moment.
J'ai rendez-vous chez le médecin dans une heure.
J'ai mal dormi, soyons brefs.
J'ai froid aux doigts,
J'ai laissé traîner ça trop longtemps.
J'allais encore oublier.
J'arrive au bureau,
J'attends le bus,
J'y pense seulement maintenant :
Je suis à la caisse du supermarché,
Je suis au lit avec de la fièvre.
Je suis chez ma mère ce week-end.
Je suis dans la salle d'attente du dentiste.
Je suis coincé dans les bouchons,
Je suis désolée de demander ça si tard,
Je suis en plein déménagement.
Je suis en vacances mais tant pis,
Je suis nouvelle ici,
Je prépare ma valise,
Je mange, mais vas-y :
Je commence ma journée,
Je termine dans dix minutes.
Je voudrais en finir avec ça.
Je compte sur toi.
Je m'en occupe enfin.
Je me lance.
Je ne sais pas si c'est possible :
Sans vouloir abuser,
Je déteste les mails.
Ma chef s'énerve,
Ma mère me le demande depuis une semaine.
Ma pause se termine,
Mon fils est malade et je n'ai pas une minute.
Mon train part dans trois minutes.
Mon mari me dit que c'est important.
Mon clavier marche mal, désolée pour les fautes.
Il est tard, je sais.
Il fait un temps affreux.
Il faut que ça avance.
Il me reste deux pour cent de batterie.
On est lundi, il faut bien s'y mettre.
On m'attend,
On reprend là où on en était.
Ça traîne depuis des semaines,
Ça fait une éternité que je dois le faire.
C'est encore moi,
C'est la dernière chose, promis :
C'est tout bête :
C'est un peu délicat.
La situation est compliquée au travail.
La voisine est encore venue se plaindre.
Le bébé vient de s'endormir,
Le chat marche sur mon clavier,
Le dîner brûle,
Le prof de mon fils s'inquiète.
Les travaux n'avancent pas,
Personne ne m'écoute ici.
Toujours pas de nouvelles de l'assurance.
Enfin une minute de libre.
Enfin vendredi !
Allez, au travail.
Allez hop,
Bon, courage.
Bon, c'est pas tout ça,
Ok,
Ouais alors,
Hum,
Ah oui,
Ah, au fait,
Tiens,
Attends,
Vite :
Juste une chose :
Juste un truc,
Dernière chose,
D'abord,
Sinon,
Hello hello,
Chère assistante,
Cher assistant,
Bonjour Courier,
Bonjour, je vous dérange un instant.
Bonjour à vous, une petite demande.
Bonsoir, désolée de vous embêter.
Salut, tu vas rire,
Excusez-moi,
Pardon de vous presser,
Avec tout ce que j'ai à faire,
Comme d'habitude,
Comme promis,
Comme convenu hier,
Vu l'heure,
Suite à la réunion de ce matin,
Après réflexion,
À la demande de mon patron,
À propos,
J'ai les yeux fatigués,
J'ai un doute,
J'ai reçu un coup de fil bizarre,
Je suis sur mon vélo,
Je suis à l'hôpital avec mon père.
Je cuisine,
Mon écran est cassé,
Mes collègues attendent après moi.
La journée a mal commencé.
La réunion s'éternise,
Le facteur a une heure de retard.
Les voisins font la fête, je n'entends rien."""
AFTER = """, c'est urgent
, c'est assez urgent
, c'est plutôt pressé
 - c'est plutôt urgent
 - merci d'avance
. Merci d'avance
. Merci d'avance !
. Merci beaucoup !
. Mille mercis
. Un grand merci
. Merci, tu es un amour
, merci bien
, merci mille fois
, je te remercie
, je vous remercie
, je vous en remercie d'avance
, s'il te plaît, c'est important
, si ça ne te dérange pas
, si ça ne vous ennuie pas
, si tu as une seconde
, si tu peux
, si possible
, si c'est possible
, quand tu peux
, quand tu auras une minute
, dès que tu peux
, dès que possible
, tout de suite
, sans traîner
, et vite
, j'ai une réunion dans cinq minutes
, je pars dans dix minutes
, je suis pressé
, je suis pressée
, je n'ai pas beaucoup de temps
, je t'en prie
, tu serais gentil
, tu serais un ange
, ce serait super
, ce serait vraiment sympa
. Ça m'arrangerait bien
. Ça m'aiderait beaucoup
 et merci
 et au trot
 d'accord
 si tu veux bien
 si vous voulez bien
 je te prie
 je vous prie
 tant qu'on y est
, d'accord
, ok
, hein
, tu veux bien
, vous seriez aimable
, ça presse
, mon chef attend
, on m'attend
, je dois filer
, mon train arrive
, ma batterie est presque vide
, je compte sur toi
, je compte sur vous
, fais vite
, prends ton temps
, rien ne presse
, pas d'urgence
, ce n'est pas pressé
, désolé de te déranger
, désolée pour le dérangement
, pardon d'insister
, c'est la dernière chose
, ensuite on arrête
 - et vite
 - rien d'urgent
 - désolé, je suis pressé
 - c'est pour le travail
 - c'est pour ma mère
. Je suis pressé
. Je suis pressée, merci
. Je compte sur toi
. C'est urgent
. C'est pressé
. C'est important
. C'est tout
. C'est tout pour aujourd'hui
. Rien ne presse
. Prends ton temps
. Tu es gentil
. Tu me rendrais un grand service
. Vous me rendriez service
. Bonne journée
. Bonne soirée !
. Bien à vous
. Désolé de vous déranger
. J'ai un train à prendre
. On m'attend au bureau
. Encore merci !
 !! vite
... merci
... si ce n'est pas trop demander"""
UNMET = """rappelle-moi d'arroser les plantes ce soir
rappelle-moi dans une heure de sortir le gâteau du four
mets un rappel pour la réunion de lundi
préviens-moi dix minutes avant mon rendez-vous
programme une alarme à six heures et demie
réveille-moi demain à sept heures
lance un compte à rebours de dix minutes
arrête le minuteur
il fait combien dehors
est-ce qu'il va neiger ce week-end
faut-il que je prenne un parapluie
quelle température fera-t-il à Lyon demain
y a-t-il du vent sur la côte
téléphone à mon frère
passe un coup de fil au dentiste
appelle un taxi pour la gare
rappelle le dernier numéro qui m'a appelé
envoie un texto à maman
envoie un sms à Julie pour dire que j'arrive
écoute mes messages vocaux
laisse un message sur son répondeur
lance un appel vidéo avec mes parents
vire cinquante euros à mon fils
fais un virement de 200 euros à mon propriétaire
quel est le solde de mon compte
combien me reste-t-il sur mon livret
paie la facture d'électricité
règle l'amende en ligne
bloque ma carte bancaire
combien vaut un euro en dollars
réserve une table pour quatre samedi soir
réserve un hôtel à Nantes pour deux nuits
prends-moi un billet de train pour Bordeaux
trouve-moi un vol pas cher pour Lisbonne
annule ma chambre d'hôtel
loue une voiture pour le week-end
achète des piles sur internet
commande une pizza
commande-moi un livre
ajoute du lait à ma liste de courses
qui a inventé le téléphone
combien d'habitants y a-t-il en Belgique
en quelle année est tombé le mur de Berlin
quelle est la plus haute montagne d'Europe
pourquoi le ciel est bleu
comment fait-on une pâte à crêpes
comment enlever une tache de vin
comment on dit merci en japonais
traduis cette phrase en espagnol
corrige mes fautes d'orthographe
conjugue le verbe aller au futur
combien font 17 fois 23
quelle est la racine carrée de 144
combien de grammes dans une livre
baisse le chauffage du salon
monte un peu le volume
éteins la télé
ferme les volets
allume la lampe de la chambre
lance l'aspirateur
mets la machine à laver en route
verrouille la porte d'entrée
active le wifi
désactive le bluetooth
mets mon téléphone en silencieux
quel est le niveau de ma batterie
redémarre mon ordinateur
installe la dernière mise à jour
fais une capture d'écran
ouvre mon document de thèse
crée un tableau avec mes dépenses
imprime le contrat en deux exemplaires
scanne cette feuille
convertis ce fichier en pdf
renomme mon dossier photos
range mes mails dans un dossier travail
crée un dossier pour les factures
déplace les mails de la banque dans un dossier
archive tous mes vieux mails
vide la corbeille de ma messagerie
récupère un mail que j'ai supprimé hier
télécharge la pièce jointe
ouvre la pièce jointe du mail
ajoute une pièce jointe à mon message
envoie la photo en pièce jointe
enregistre ce mail comme brouillon
montre-moi mes brouillons
reprends le brouillon d'hier
bloque cet expéditeur
désabonne-moi de cette newsletter
change ma signature de mail
mets en place un message d'absence
change le mot de passe de ma messagerie
programme l'envoi du mail pour demain matin
annule l'envoi du dernier mail
mets une étoile sur ce mail
qu'est-ce que j'ai de prévu demain
ajoute un rendez-vous chez le coiffeur mardi à dix heures
décale ma réunion de jeudi dans l'agenda
suis-je libre vendredi après-midi
montre mon calendrier de la semaine
ajoute l'anniversaire de Paul à mon calendrier
ajoute Sophie à mes contacts
supprime un contact de mon carnet d'adresses
rappelle-moi d'appeler le garage à midi
rappelle-moi tous les lundis de sortir les poubelles
fais-moi penser à prendre mon médicament
programme un rappel pour payer le loyer
mets le réveil plus tôt demain
chronomètre-moi pendant mon jogging
quel temps fera-t-il dimanche
quelle est la météo à Marseille
est-ce que la neige tient en montagne
à quelle heure se couche le soleil
quelle heure est-il à Tokyo
on est le combien aujourd'hui
dans combien de jours c'est Noël
appelle les pompiers
décroche le téléphone
raccroche
réponds à l'appel
mets le haut-parleur
envoie un message vocal à mon frère
écris un message whatsapp à mon groupe
publie une photo sur instagram
poste ce texte sur mon blog
lis-moi mes sms
partage ma position avec ma femme
quel est le cours de la bourse
achète dix actions de cette entreprise
paye mes impôts
ouvre un compte d'épargne
combien j'ai dépensé ce mois-ci
calcule la tva sur 350 euros
partage l'addition entre cinq personnes
combien font vingt pour cent de 90
convertis dix livres en kilos
réserve un court de tennis pour demain
réserve deux places de cinéma
réserve-moi un taxi pour l'aéroport
prends rendez-vous chez le coiffeur
prends rendez-vous avec mon médecin
inscris-moi au cours de yoga
annule mon abonnement de téléphone
commande des fleurs pour ma mère
commande les courses pour la semaine
suis mon colis
à quelle heure passe le prochain bus
y a-t-il des bouchons sur le périphérique
quel est le chemin le plus court vers la plage
trouve une pharmacie ouverte près d'ici
trouve une station-service
combien de temps pour aller à Rouen en voiture
où suis-je
quel film passe ce soir au cinéma
mets la chaîne des sports
joue du jazz
mets ma chanson préférée
passe au morceau suivant
lis-moi un livre audio
raconte-moi une histoire drôle
donne-moi une idée de cadeau
que faire ce week-end avec les enfants
donne-moi la recette du gratin dauphinois
combien de temps faut-il pour cuire un œuf dur
combien de calories dans une banane
conseille-moi un bon roman
quelle est la capitale de la Mongolie
qui a peint la Joconde
qui a gagné la coupe du monde
quelle est la vitesse de la lumière
combien pèse un éléphant
comment s'écrit chrysanthème
quel est le contraire de généreux
donne-moi un synonyme de rapide
traduis bon appétit en allemand
résume ce livre
écris-moi une lettre de motivation
rédige mon discours de mariage
écris un poème pour ma femme
aide-moi à faire mes devoirs de maths
corrige ma dissertation
fais-moi un logo
dessine un plan de la maison
retouche cette photo
prends une photo avec la caméra
filme ce qui se passe
allume la cafetière
démarre la voiture
ouvre le portail
éteins toutes les lumières
règle le thermostat sur dix-neuf degrés
mets le lave-vaisselle en marche
qui sonne à la porte
active l'alarme de la maison
charge mon téléphone
augmente la luminosité de l'écran
connecte-toi au wifi de l'hôtel
éteins l'ordinateur
vide le cache du navigateur
ouvre une page internet
cherche sur google des idées de vacances
télécharge cette application
sauvegarde mes photos
efface l'historique du navigateur
ouvre le fichier des comptes
remplis ce formulaire
signe ce contrat à ma place
crée une présentation pour mon exposé
mets ce mail dans le dossier famille
range les messages du club dans un dossier
classe mes mails par dossier
crée une étiquette vacances dans ma messagerie
archive les mails de l'année dernière
récupère les messages de la corbeille
restaure le mail effacé hier
enregistre la pièce jointe sur mon bureau
imprime la pièce jointe
joins mon cv au mail
prépare un brouillon et garde-le
supprime mes brouillons
bloque les mails de ce vendeur
mets cet expéditeur en liste noire
désinscris-moi de toutes les publicités
crée une règle de tri automatique
active une réponse automatique pendant mes congés
change mon adresse mail
crée-moi une nouvelle adresse mail
envoie ce mail demain à huit heures
mets une signature au bas de mes mails
ajoute le dîner de vendredi à mon agenda
quand est mon prochain rendez-vous
déplace mon rendez-vous dans l'agenda
annule la réunion dans mon calendrier
invite Paul à la réunion dans l'agenda
montre-moi mes contacts
change le numéro de Claire dans mes contacts
note que je dois acheter du pain
ajoute une tâche à ma liste
coche la première tâche de ma liste
prends une note : idées pour les vacances
mets l'email de Claire en favori
marque ce mail comme non lu
transfère la pièce jointe dans mon dossier photos
ouvre le pdf joint au mail
exporte mes mails dans un fichier
imprime mes derniers mails
signale ce mail comme indésirable
bloque les publicités
mets les mails du club dans un dossier à part
sauvegarde ma messagerie sur une clé usb
fais une copie de mon agenda
prends rendez-vous au garage pour la révision
réserve un restaurant italien pour ce soir
vérifie si mon train est à l'heure"""
CHAT_THANKS = """merci, tu me sauves la vie
merci infiniment
merci, ça m'aide beaucoup
merci c'est exactement ce qu'il me fallait
ah super, merci bien
nickel, merci
génial, merci à toi
je vous remercie
je vous remercie infiniment
c'est très aimable à vous, merci
t'es adorable, merci
impeccable, merci beaucoup
encore merci
merci à vous
ah merci, c'est gentil
merci, bon travail
parfait, je te remercie
merci du fond du cœur
ok merci, c'est tout ce que je voulais
merci merci
un tout grand merci
je te dois une fière chandelle
c'était rapide, merci
merci pour le coup de main
tu es un ange, merci
merci de ta patience"""
CHAT_HELLO = """bonjour, je suis de retour
salut, c'est moi
coucou toi
bonjour à vous
hello tout le monde
bonsoir à toi
yo
me revoilà
bonjour, on peut commencer
allô
ohé
bien le bonsoir
salutations
salut à toi
salut l'ami
bonjour, j'aurais besoin de toi
bonjour, vous êtes là
bonsoir, tu es encore là
hey salut
coucou coucou
bonjour monsieur
bonjour mon ami
tiens, bonjour
hé, tu m'entends
rebonjour
salut la compagnie"""
CHAT_BYE = """allez, à demain
bonne soirée
bonne journée
bon week-end
à tout à l'heure
à la prochaine
je te laisse, à plus tard
bon, j'y vais, salut
je file, à bientôt
au revoir et bonne journée
on s'arrête là pour aujourd'hui
je vais me coucher, bonne nuit
tchao
bonne soirée à toi
bonne journée à vous
à lundi
à la semaine prochaine
on se reparle demain
je dois filer, au revoir
je m'en vais, bonne soirée
c'est bon pour aujourd'hui, à demain
j'ai fini, merci et au revoir
adieu
à très vite
bye
allez salut"""
CHAT_OK = """c'est noté
ça marche
entendu
bien reçu
très bien, parfait
ah d'accord
top
nickel
impeccable
c'est parfait comme ça
ça me va
tu es vraiment doué
tu travailles bien
ok, ça marche
d'accord, je vois
je vois
compris
bonne réponse
pas mal du tout
beau travail
tu gères
formidable
magnifique
ça me convient
bien vu
voilà, parfait"""
CHAT_STOP = """non, laisse tomber
finalement non
en fait non, rien
oublie ce que j'ai dit
j'ai changé d'avis
ce n'est plus la peine
pas maintenant
non merci, ça ira
tant pis
on verra plus tard
arrête tout
non non, c'est bon
rien du tout, merci
non, ce n'est rien
oublie tout ça
laisse, je m'en occupe
je vais le faire moi-même
ça ne fait rien
stop
ne fais rien
non, surtout pas
abandonne
pas besoin finalement
je n'ai plus besoin de rien
on laisse tomber
attends, non, rien"""
CHAT_HOW = """comment tu te sens aujourd'hui
tu as passé une bonne journée
la journée se passe bien
ça roule
tout va bien
vous allez bien
quoi de neuf de ton côté
tu tiens le coup
comment va la vie
en forme aujourd'hui
bien dormi
pas trop fatigué
alors, cette journée
comment se passe ta journée
comment te portes-tu
comment vous portez-vous
tu es en forme
tu vas comment
ça va bien chez toi
et toi, ça va
et vous, comment allez-vous
ça se passe bien
tu es de bonne humeur
alors, comment ça va
bien ou quoi
la santé, ça va"""
