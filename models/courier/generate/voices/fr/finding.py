"""More ways to look for the mails of somebody or about something, to see the mailbox, or some of it, and to have it counted."""

SEARCH = """tout ce que {n} a pu m'écrire
tout ce qui porte la signature de {n}
tout ce qui est signé {n} dans ma boîte
tout ce qui émane de {n}
tout ce qui a trait à {n}, dans mes mails
tout ce qui touche {q} dans ma boîte
tout ce qui mentionne {q}( stp| svp|)
tout ce qui tourne autour de {n} dans mes mails
tout ce qu'on m'a écrit sur {q}
tout ce qu'on m'a envoyé concernant {q}
tout ce qu'on a échangé avec {n}
tout sur {q}, dans mes mails
tout mail de {n}
tout message où {q} apparaît
tous les mails venant de {n}( stp| svp|)
tous les mails où on évoque {q}
tous les mails où on lit {q}
tous les mails qui abordent {q}
tous les mails qui traitent ce thème : {q}
tous les courriels qui citent {q}
tous les courriels qui font mention de {n}
tous les courriels de mon {role}( stp| svp|)
tous les messages de mon {role}, sors-les
tous les messages de {n} depuis le début
tous les messages qui parlent de {n}
les mails qui parlent de {n}( stp| svp|)
les mails où il est question de {n}
les mails dans lesquels on lit le mot {q}
les mails du {role}, où sont-ils
les mails signés {n}
les mails reçus de {n}( svp| stp|)
les mails reçus concernant {q}
les messages avec {q} dedans
les messages sur {q}, retrouve-les
les réponses de {n}, tu peux les ressortir
seulement les mails de {n}
seulement ce qui vient de {n}
seulement ce qui concerne {q}
uniquement les messages sur {q}
rien que les mails de {n}, pas toute la boîte
pas toute la boîte, juste les mails de {n}
pas toute la liste, juste ce qui concerne {q}
je ne veux que les mails de {n}
je ne veux voir que ce qui concerne {q}
je ne sais plus ce que mon {role} m'a écrit, tu peux vérifier
je ne sais plus ce qu'a répondu {n}, cherche
je ne sais plus ce qu'on a dit sur {q}, regarde dans mes mails
je ne sais plus si {n} m'a répondu
je ne sais plus si {n} a confirmé, regarde dans mes mails
je ne sais plus si mon {role} m'a écrit
je ne me souviens pas de ce que mon {role} avait écrit, regarde
je ne me souviens plus du mail de {n}, retrouve-le
je ne me rappelle plus ce que {n} voulait, cherche dans mes mails
je ne me rappelle plus qui parlait de {n} dans un mail
je ne retrouve rien de {n}
je ne retrouve pas ce qu'on m'a écrit sur {q}
je n'ai pas vu passer de réponse de {n}, regarde
je n'ai pas souvenir d'un mail de {n}, vérifie
je n'ai plus le mail sur {q} sous la main
j'ai oublié ce que {n} m'a écrit, cherche
j'ai oublié ce que mon {role} disait, retrouve son mail
j'ai oublié qui m'a écrit au sujet de {n}
j'ai oublié où j'ai lu ça : {q}
j'ai vu {q} dans un mail, mais lequel
j'ai lu quelque part {q}, retrouve le mail
j'ai bien dû recevoir quelque chose de {n}
j'ai bien dû recevoir quelque chose sur {q}
j'ai dû recevoir un mail de mon {role}, où est-il
j'ai dû rater le mail de {n}, cherche-le
j'ai peut-être un mail de {n}
j'ai peut-être quelque chose sur {q} dans ma boîte
j'ai besoin de savoir si {n} a répondu
j'ai besoin de savoir si on m'a écrit sur {q}
j'ai relancé {n} hier, est-ce que j'ai une réponse
j'ai sollicité mon {role}, est-ce qu'il a répondu
j'avais un échange avec {n}, retrouve-le
j'avais écrit à {n}, a-t-on une réponse
j'aurais besoin des mails de {n}
j'aurais besoin de ce que j'ai sur {q}
j'attends une réponse de mon {role}, elle est là
j'attends que {n} me réponde, vérifie
je cherche après {n} dans mes mails
je cherche à savoir si {n} a écrit
je cherche à savoir qui a mentionné {q}
je cherche le mot {q} dans mes mails
je cherche la réponse de mon {role}
je cherche un message où {n} est cité
je cherche des infos reçues sur {q}
je remets plus la main sur ce que {n} m'a envoyé
je suis sans nouvelles de {n}, regarde si j'ai un mail
je suis sûr d'avoir un mail sur {q}
je suis certaine d'avoir reçu un mot de {n}
je crois bien avoir reçu un mail sur {q}
je crois que mon {role} a écrit, tu vérifies
je pense avoir un courriel de {n} quelque part
je voudrais revoir ce que {n} avait dit par mail
je voudrais retomber sur le mail de {n}
je voudrais retomber sur le message concernant {q}
je voudrais tout ce que mon {role} m'a envoyé
je veux tous les messages sur {q}
je veux savoir si {n} m'a écrit
je veux savoir qui m'a parlé de {n} par mail
je veux savoir si quelqu'un a mentionné {q}
j'aimerais voir tous les mails de mon {role}
j'aimerais voir ce que j'ai reçu sur {q}
il me faudrait les courriels de mon {role}
il me faudrait ce que {n} a envoyé
il me reste quoi de {n} dans mes mails
il y a bien un mail de {n} là-dedans
il y a bien quelque chose sur {q} dans mes mails
il m'avait écrit, {n}, retrouve ça
elle m'avait écrit, {n}, retrouve-moi ça
on n'a rien reçu de {n}
on n'aurait pas un mail sur {q}
on m'avait écrit sur {q}, cherche ça
on avait discuté par mail sur {q}, retrouve l'échange
on a des mails de {n}
on a quelque chose sur {q} par mail
c'est passé où, le mail de mon {role}
c'est quand que {n} m'a écrit
c'est {n} qui m'a écrit ça, retrouve son mail
ça donne quoi si tu cherches {q} dans mes mails
ça donne quoi si tu cherches {n}
qu'a dit mon {role} déjà, cherche son mail
qu'a bien pu m'envoyer {n}
qu'est-ce qui vient de {n} dans ma boîte
qu'est-ce que {n} m'avait écrit, cherche
qu'est-ce qu'il y a sur {q} dans mes mails
quels mails viennent de {n}
quels mails ont un rapport avec {n}
quels mails contiennent le mot {q}
quels mails parlent de {n}
quels courriels de mon {role} ai-je reçus
quel mail parlait de {n}
quel mail mentionnait {q}
quel message contient {q}
qui donc m'a écrit sur {q}
qui a écrit quelque chose sur {q}
qui a mentionné {q} dans un mail
qui m'a parlé de {n} dans un mail
où est ce que {n} m'a envoyé
où est ce mail qui mentionne {q}
où est-ce qu'on parle de {n} dans mes mails
où est-ce qu'on évoque {q} dans ma boîte
où ai-je lu {q}, dans quel mail
où diable est le mail de mon {role}
mais qu'est-ce que {n} m'avait écrit, retrouve son mail
mais si, {n} m'a écrit, cherche bien
est-ce que {n} m'a laissé un mail
est-ce que {n} m'a confirmé quelque chose par mail
est-ce que {n} m'a relancé
est-ce que {n} est quelque part dans mes mails
est-ce que mon {role} a fini par se manifester
est-ce que le {role} m'a recontacté
est-ce que le {role} m'a envoyé un mail
est-ce que j'ai un truc du {role}
est-ce que j'ai un mail où {q} est cité
est-ce qu'un mail parle de {n}
est-ce qu'un de mes mails mentionne {q}
le {role} m'a-t-il écrit
le {role} a-t-il répondu à mon mail
le {role} a répondu ou pas
le {role} m'a écrit, cherche son mail
le {role} devait m'écrire, des nouvelles
le {role} n'a toujours pas répondu, vérifie
et le {role}, il a répondu
et {n}, elle a répondu
et {n}, il m'a écrit
alors, {n} a répondu
alors, des nouvelles du {role}
du courrier du {role}, dans ma boîte
un signe de {n}, dans ma boîte
un signe de vie de {n} par mail
un mail du {role} est-il arrivé
un message de {n} est-il là
quelque chose est-il arrivé de la part de {n}
rien de neuf du côté de {n}
rien du {role}
{n} : a répondu ou pas
{n} : mails( stp| svp|)
{n}, a-t-on quelque chose dans la boîte
{n}, je veux ses mails
{n}, retrouve ce qu'il m'a écrit
{n} a promis d'écrire, vérifie dans ma boîte
{n} jure m'avoir répondu, regarde
{n} m'a cité dans un mail, cherche-le
{n} m'avait prévenu par mail, retrouve ça
{n} a-t-il envoyé quelque chose récemment
{q}, retrouve-moi les mails
{q}, quels mails en parlent
{q}, j'ai reçu quelque chose là-dessus
grep {q} dans mes mails
search {q}
search {n} dans la boîte
ctrl f {q} dans mes mails
tu retrouves les mails de {n}
tu peux filtrer par expéditeur, {n}
tu peux chercher {q} dans mes messages
tu vois un mail du {role}
tu vois quelque chose sur {q} dans ma boîte
tu as reçu quelque chose de {n} pour moi
vous retrouvez le courriel de {n}
vous auriez un message du {role}
sauriez-vous si {n} a répondu
pourriez-vous regarder si le {role} a écrit
pourriez-vous me sortir les courriels qui mentionnent {q}
puis-je voir les courriels de {n}
puis-je savoir si {n} a écrit
y a-t-il trace de {n} dans mes mails
y a-t-il trace d'un mail sur {q}
y a-t-il un courriel qui mentionne {q}
y a-t-il un mot du {role}
@afficher tout ce qui vient du {role}
@afficher les messages où on lit {q}
@aller voir si {n} a répondu
@aller voir ce que j'ai sur {q}
@contrôler si {n} m'a écrit
@montrer-moi seulement les mails de {n}
@montrer-moi juste ce qui concerne {q}
@donner-moi tous les mails du {role}
@lister seulement les messages de {n}
@sortir uniquement ce qui concerne {q}
@sélectionner les mails de {n}
@afficher uniquement ce qui vient de {n}
@chercher l'expéditeur {n}
@chercher les courriels signés {n}
@chercher un peu {q} dans mes mails
@chercher voir si {n} m'a répondu
@chercher qui m'a parlé de {n} par mail
@fouiner dans mes mails, je cherche {q}
@farfouiller dans ma boîte pour {q}
@retrouver la conversation avec {n}
@retrouver l'email qui mentionne {q}
@retrouver tout e-mail de {n}
@retrouver qui m'a écrit au sujet de {n}
@repérer les mails qui citent {q}
@exhumer les mails de {n}
@recenser les mails de {n}
@vérifier s'il y a un retour du {role}
@vérifier si on m'a écrit sur {q}
@dire-moi si quelqu'un a évoqué {q} par mail
@dire-moi où on parle de {n} dans mes mails"""

LIST = """les mails que je n'ai pas lus, c'est lesquels
quels mails je n'ai pas lus
quels mails n'ai-je pas encore lus
quels mails me reste-t-il à lire, montre-les
lesquels de mes mails sont non lus
montre-moi les mails (non lus|pas lus|pas encore ouverts)
affiche mes non lus
liste des non lus( stp| svp|)
mes derniers mails( s'il te plaît| s'il vous plaît|)
mes derniers mails je te prie
mes tout derniers mails, affiche
mes courriels récents( svp| stp|)
mes mails du jour, (vite|stp|svp)
les dernières choses reçues dans ma boîte
les derniers arrivages dans ma boîte mail
les dernières nouvelles de ma boîte( mail|)
le courrier du matin, montre
le menu de ma boîte mail
le sommaire de ma boîte( stp| svp|)
le tableau de mes mails( stp|)
les gens qui m'ont écrit( aujourd'hui| cette semaine|), c'est qui
les noms de ceux qui m'ont écrit
ceux qui m'ont écrit( aujourd'hui| hier|), montre-les
qui s'est manifesté dans ma boîte( aujourd'hui| ce matin|)
qui cherche à me joindre par mail
qui m'a laissé un mail( aujourd'hui| hier| cette nuit|)
qu'est-ce qui est nouveau dans ma boîte
qu'est-ce qui est arrivé (en dernier|récemment) dans ma messagerie
qu'est-ce qui a atterri dans ma boîte
qu'est-ce que j'ai comme mails non lus
qu'est-ce que j'ai à lire( aujourd'hui| ce matin|) comme mails
qu'est-ce qu'on m'a envoyé( aujourd'hui| cette semaine|)
quoi de neuf côté mails
quoi de neuf dans les courriels
du neuf côté messagerie
du nouveau côté courriels
des nouveautés dans mes mails
des mails pour moi( aujourd'hui| ce matin|)
des messages pour moi( aujourd'hui| ce soir|)
du courrier pour moi dans la messagerie
est-ce qu'il y a des mails pour moi
est-ce que j'ai des mails en attente, montre-les
est-ce que des mails sont arrivés
on a du courrier (dans la messagerie|dans la boîte mail)
on regarde ma boîte mail
on passe aux mails, affiche-les
on fait le tour de mes mails
on attaque les mails, montre-les
je viens aux nouvelles, qu'est-ce que j'ai reçu par mail
je viens de me lever, mes mails
je suis de retour, mes mails
je suis rentré, qu'est-ce qu'il y a dans la boîte mail
je rentre de l'école, mes mails s'il te plaît
je descends du bus, montre-moi mes mails
je sors de l'avion, quels mails ai-je reçus
je commence ma tournée, lis-moi la liste des mails
je n'ai pas regardé ma boîte depuis ce matin
je n'ai pas consulté mes courriels de la journée, montrez-les
je n'ai pas encore ouvert ma messagerie, que contient-elle
je voudrais la liste de mes messages
je voudrais les mails reçus depuis hier
je voudrais parcourir ma boîte
je veux voir ma boîte
je veux voir qui m'a écrit
j'aimerais voir les mails non lus
j'aimerais un état des courriels reçus
il me faut la liste des mails
il y a quoi de neuf dans ma boîte
il y a quoi de nouveau comme mails
c'est quoi les nouveaux mails
c'est quoi mes mails non lus
c'est qui qui m'a écrit( aujourd'hui| ce matin|)
ça donne quoi ma boîte ce matin
ça donne quoi côté mails
tu as quoi comme mails pour moi
tu peux me lister ma boîte
tu peux ouvrir ma messagerie et me dire ce que j'ai
vous pouvez m'énumérer mes courriels
voudriez-vous afficher ma boîte de réception
que dit ma boîte mail( ce matin| aujourd'hui|)
que m'est-il arrivé comme courrier électronique
ma boîte, vue d'ensemble
ma boîte mail, montre un peu
ma messagerie, je te prie
boîte de réception svp
ls inbox
check la boîte( mail|)
mailbox( stp| svp|)
@balayer ma boîte du regard et dis-moi ce qu'il y a
@consulter la boîte de réception
@contrôler ma boîte mail
@détailler le contenu de ma boîte
@donner-moi les nouveaux mails
@donner-moi le courrier électronique du jour
@donner-moi les mails que je n'ai pas lus
@montrer-moi tout ce que j'ai reçu( hier| ce matin|)
@montrer-moi les courriels en attente
@lister les mails non lus
@lister ma messagerie
@lister mes courriels récents
@lister ce qui est arrivé
@regarder si on m'a envoyé des mails
@sortir les mails du jour
@afficher les nouveaux courriels
@afficher la boîte de réception, je te prie
@voir qui m'a écrit récemment"""

LIST_N = """juste mes {k} derniers( mails| messages| courriels|), pas tout
pas tout, juste les {k} derniers (mails|messages)
pas tous, les {k} derniers seulement, dans ma boîte
pas tous mes mails, seulement les {k} derniers
pas l'ensemble, {k} mails suffisent
pas la peine de tout afficher, {k} mails suffisent
inutile de tout montrer, les {k} derniers mails
inutile d'en afficher plus de {k}, les derniers mails
sans tout lister, les {k} derniers mails
sans remonter trop loin, {k} mails
sans aller plus loin que {k} mails
je ne veux pas toute la liste, juste {k} mails
je ne veux pas voir plus de {k} mails
je ne regarde jamais plus de {k} mails, affiche les derniers
je ne lis que les {k} premiers, affiche-les
je n'ai besoin que des {k} derniers (mails|messages)
je n'ai besoin que de {k} mails, les plus récents
je n'ai le temps que pour {k} mails
je n'en veux que {k}, les derniers mails
je me contente de {k} mails, les plus récents
je me contenterai des {k} derniers
je prends les {k} derniers (mails|messages|courriels)
je prends {k} mails, les plus récents
je veux {k} mails, ni plus ni moins
je veux mes {k} mails les plus récents
je veux le haut de la boîte, {k} mails
je voudrais les {k} derniers, s'il te plaît
je voudrais voir {k} messages de ma boîte
je voudrais (juste|seulement) {k} mails
je souhaiterais consulter mes {k} derniers courriels
j'aimerais avoir {k} mails, les plus frais
j'aimerais que tu me montres {k} mails
j'en veux {k}, les derniers de la boîte
j'ai de quoi lire {k} mails, montre les derniers
il m'en faut {k}, les plus récents de ma boîte
il me faut {k} mails, les derniers reçus
il suffit de {k} mails
on se limite à {k} mails
on s'arrête à {k} (mails|messages)
on en regarde {k}, les derniers mails
on commence par {k} mails, les plus récents
arrête la liste après {k} mails
{k} mails et on s'arrête
{k} mails et pas un de plus
{k} derniers mails( stp| svp| s'il te plaît|)
{k} derniers, (stp|svp|s'il te plaît)
{k} derniers messages, s'il vous plaît
montre {k} nouveaux mails
{k} mails de ma boîte, les plus frais
{k} messages de la boîte( stp| svp|)
{k} messages, les plus récents
{k} courriels récents( svp| stp|)
{k} suffisent, les derniers mails
{k} me suffisent, dans ma boîte
{k} titres de mails, les derniers
{k} résultats de ma boîte, pas plus
les {k} derniers( mails|), s'il te plaît
les {k} derniers, sans plus, de ma messagerie
les {k} derniers messages reçus( stp| svp|)
les {k} derniers expéditeurs( svp| stp|)
les {k} derniers qui m'ont écrit( stp|)
les {k} derniers arrivés( stp| svp|)
les {k} plus récents( stp| svp|)
les {k} plus récents, je te prie
les {k} plus nouveaux mails
les {k} du haut de ma boîte
les {k} en tête de ma boîte
les {k} premiers mails de la liste
les {k} premières lignes de ma boîte
les {k} premiers courriels( svp|)
les objets des {k} derniers mails( stp|)
les titres de {k} mails, les plus récents
mes {k} derniers, dans la boîte
mes {k} derniers mails s'il te plaît
mes {k} derniers courriels( svp|)
mes {k} derniers messages, je te prie
mes {k} plus récents mails
la liste, mais limitée à {k}
la liste de mes mails, coupée à {k}
la boîte, seulement {k}
affiche {k} mails
affiche seulement {k} mails
affiche-m'en {k}, de ma boîte
donne-moi {k} mails
donne-m'en juste {k}, des derniers mails
montre-m'en {k}, des plus récents
montre {k} messages seulement
sors-m'en {k} de ma boîte
liste-moi {k} mails
liste-m'en {k}
limite à {k} mails
limit {k} sur ma boîte
head {k} de ma boîte
en tout {k} mails, les derniers
pour l'instant {k} mails suffisent
pour ce matin, {k} mails
pour commencer {k} messages de ma boîte
dans ma boîte, montre-m'en {k}
dans ma boîte, rien que {k} mails
de ma boîte je ne veux que {k} mails
quels sont mes {k} derniers courriels
quels sont les {k} du dessus, dans ma boîte
qui sont les {k} derniers à m'avoir écrit
qui m'a écrit ? donne les {k} derniers
c'est qui mes {k} derniers expéditeurs
c'est quoi les {k} plus récents de ma boîte
tu me donnes {k} mails
tu me donnes les {k} derniers, pas plus
tu peux m'en montrer {k}, des derniers mails
tu t'arrêtes à {k} mails
vous m'affichez mes {k} derniers courriels
voudriez-vous me présenter {k} courriels, les plus récents
pourriez-vous vous limiter à {k} messages
puis-je voir {k} courriels
puis-je avoir les {k} derniers
@afficher {k} lignes de ma boîte
@afficher au plus {k} mails
@lister {k} mails, sans plus
@lister au maximum {k} mails
@montrer-moi {k} mails et arrête-toi
@donner-moi mes {k} derniers mails
@donner-moi le haut de ma boîte, {k} mails
@sortir {k} messages, les plus récents
@couper à {k} mails
@énumérer {k} mails récents"""

COUNT = """combien de mails je n'ai toujours pas lus
combien de mails attendent que je les lise
combien de mails attendent dans ma boîte
combien de mails à dépouiller
combien de messages n'ai-je pas ouverts
combien de courriels ai-je laissés sans les lire
combien de courriels ai-je en retard
combien d'e-mails non lus
combien d'emails je n'ai pas lus
combien m'en reste-t-il de non lus
combien me reste-t-il de mails
combien il y en a de non lus
combien en ai-je à lire
combien de lecture m'attend, en nombre de mails
combien de fois m'a-t-on écrit sans que je lise
il y a combien d'e-mails à lire
il y en a combien de non lus
il reste combien de non lus dans la boîte
y en a combien à lire dans ma boîte
y a-t-il beaucoup de mails non lus, combien
j'ai combien de mails en retard
j'ai combien de mails à lire
j'ai combien d'e-mails en tout
j'ai combien de non lus
j'en ai combien de non lus
j'en ai combien en attente dans la boîte
j'ai du mal à suivre, combien de mails non lus
j'ai peur, combien de mails non lus
je dois lire combien de mails
je suis à combien de mails en retard
je suis à combien de non lus
je voudrais le nombre de mails à lire
je voudrais connaître le total des courriels non lus
je veux un nombre, pas une liste : les mails non lus
je veux le compte des non lus
j'aimerais savoir combien de mails sont en attente
à combien sont mes non lus
à combien en est ma boîte
ça fait combien de non lus
ça en fait combien à lire
c'est quoi le total de mes mails
c'est quoi mon nombre de non lus
où en suis-je en nombre de mails non lus
quel est mon nombre de mails non lus
quel est mon compteur de mails
quel est le score de ma boîte, en mails non lus
quel nombre de mails ai-je à lire
donne un chiffre : combien de mails non lus
donne-moi le nombre, pas les mails
un chiffre, combien de non lus
un nombre suffit : mes mails non lus
le chiffre de mes mails non lus( stp| svp|)
le nombre exact de non lus
le total de ma boîte
le total des mails à lire
le compte de mes mails, s'il vous plaît
le compte des messages en attente
compte des non lus( stp| svp|)
total des mails( svp| stp|)
mails à lire : combien
messages non lus : combien
non lus, combien
ma boîte, combien de non lus
tu en comptes combien, de mails non lus
tu peux compter mes mails
tu peux me donner le nombre de non lus
vous pouvez compter mes courriels
pourriez-vous compter les courriels non lus
puis-je connaître le nombre de mes courriels non lus
est-ce que j'ai plus de cent mails
est-ce que j'ai encore beaucoup de mails à lire, combien
est-ce que le compteur de mails est à zéro
sont-ils nombreux, mes mails non lus
count non lus
wc des non lus
@compter mes e-mails
@compter un par un mes mails non lus
@compter ce que je n'ai pas lu dans ma boîte
@dire-moi combien j'en ai à lire, des mails
@dire-moi combien de courriels sont là
@dire-moi combien d'e-mails m'attendent
@donner-moi le chiffre des messages non lus
@évaluer combien de mails je dois lire
@chiffrer les mails en attente
@faire le point : combien de mails non lus
@indiquer combien de mails sont en attente
@sortir-moi le nombre de mails non lus"""
