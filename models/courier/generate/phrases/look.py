"""How people ask what is in their mailbox. Every line is one phrasing; its checksum decides its split."""

from . import block

LIST = block(
    "LIST",
    {
        "en": """(show|list|display|open|check|get|see) (me |)(my|the) (inbox|emails|mails|messages|mail|mailbox)
@show me my (inbox|emails|mails|messages|mail)
@list my (emails|mails|messages|mail)
@check my (inbox|emails|mails|mail|mailbox)
what (emails|mails|messages|mail) do I have
what's (in my inbox|new in my mail|new in my inbox)
what are my important (mails|emails) today
what are my important (mails|emails|messages)( today||)
what are my (|important |latest |new |recent |last |unread )(emails|mails|messages) (today|this morning||)
(any|is there any|do I have any) (new |important |)(mail|emails|messages)( today||)
do I have (mail|new mail|messages|emails)
which (emails|mails|messages) (did I get|came in|arrived)( today| this morning|)
my (emails|mails|inbox|messages)( please|)
@give me (an overview of my|the list of my|a list of my|my) (emails|mails|messages)
@look (at|into) my (inbox|mailbox|mail)
who (wrote to me|wrote me|emailed me|mailed me)( today| this week| lately|)
@fetch (my|the) (latest|newest|recent) (emails|mails|messages)
(important|new|latest|recent|today's) (emails|mails|messages)
@tell me (what|which) (emails|mails|messages) I (have|got|received)( today|)
did (anyone|anybody) (write|email|mail)( me|)( today|)
@go through my (inbox|mail)
has anything (arrived|come in)( today| by mail|)
anything (important|urgent|new) in my (mail|inbox|emails)( today|)
(anything|something|what's) new( today| this morning| in there|)
@bring up (my|the) (inbox|mail|messages)
@let me see (my|the) (inbox|mail|mails|emails|messages)
(inbox|mail|mails|my inbox|the inbox)( please| now|)
did (I|we) get (any |)(mail|mails|emails|messages)( today| yet|)
what (came|has come) in( today| since this morning| last night|)
what is (sitting|lying|there) in (my|the) (inbox|mailbox)
(are there|have I got|did I get) (any |)(new |unread |important |urgent |)(emails|mails|messages)
I (want|would like|need) to (see|check|go over) my (emails|mails|messages|inbox)
which (emails|mails|messages) (need|want) my attention
@catch me up on my (mail|emails|inbox)
what's the news in my (mail|inbox)
@run through (my|the) (newest|latest|recent) (mails|emails|messages)
what have people (sent|written)( me|)( since yesterday| since Monday| this week| over the weekend|)
@update me on my (mail|mails|inbox|messages)
how does my (inbox|mailbox) look( today| this morning|)
is there (mail|post|anything new) for me( since yesterday| today|)
@put my (mails|emails|messages) on the screen
(recent|latest) (activity|arrivals) in my (mailbox|inbox)
which (senders|people) are in my inbox
@load (my|the) (inbox|mailbox|mails)
time to (check|see|go through) my (mail|emails|inbox)
@pull up (my|the) (inbox|mail|emails)
what has landed in my (inbox|mailbox)( today| this morning|)
who is (writing|trying to reach) me( today|)
I'd like an overview of my (mails|inbox|messages)
(so |)what's up in my (mail|inbox|mailbox)
my (mail|post) of today( please|)
@spread out my (mails|messages|emails)
what am I to read( today| this morning|)
@show all (mails|emails|messages)( I have| there are|)
I'd like to (see|read) my (mails|messages|inbox)
@spread my (mails|emails) out( for me|)""",
        "fr": """@montrer(-moi|) (mes|les) (mails|emails|messages|courriels)
@afficher (mes|les) (mails|emails|messages|courriels)
@afficher (ma boîte|la boîte de réception|ma boîte de réception|ma boîte mail)
@lister (mes|les) (mails|emails|messages)
@consulter (mes mails|ma boîte mail|ma messagerie)
quels sont mes (mails|emails) importants aujourd'hui
quels sont mes (mails|emails|messages) importants( aujourd'hui||)
quels sont mes (|derniers |nouveaux )(mails|emails|messages)( importants||)( aujourd'hui| du jour| d'aujourd'hui|)
quels (mails|emails|messages) (ai-je reçus|j'ai reçus|sont arrivés)( aujourd'hui| ce matin|)
j'ai (reçu |)(quoi comme |quels |des |de nouveaux )(mails|emails|messages)( aujourd'hui| ce matin|)
est-ce que j'ai (des|de nouveaux) (mails|emails|messages)( aujourd'hui||)
(y a-t-il|il y a) (des|de nouveaux) (mails|messages)( importants|)( aujourd'hui|)
qu'y a-t-il dans ma boîte( mail| de réception|)
quoi de neuf dans (mes mails|ma boîte|ma messagerie)
mes (mails|emails|messages)( du jour| importants| récents| d'aujourd'hui|)( s'il te plaît|)
@donner(-moi|) (la liste de mes|un aperçu de mes|mes) (mails|emails|messages)
@voir mes (mails|emails|messages)
qui m'a écrit( aujourd'hui| récemment| cette semaine|)
(liste|aperçu) (des|de mes) (mails|emails|messages)
@vérifier (mes mails|ma boîte mail|ma boîte de réception)
@regarder (mes mails|ma boîte mail|mes messages)
du courrier( aujourd'hui|)
les (mails|messages) (importants|récents|du jour)
des (mails|messages) (importants|urgents)( aujourd'hui|)
(du neuf|quoi de neuf|des nouvelles)( dans ma boîte| aujourd'hui| ce matin|)
(ma boîte|ma messagerie|mes messages|boîte de réception)( s'il te plaît| maintenant|)
@faire voir mes (mails|messages|emails)
on m'a écrit( aujourd'hui| ce matin|)
quelqu'un m'a (écrit|envoyé un mail)( aujourd'hui|)
j'ai (reçu|eu) (du courrier|des mails|des messages|quelque chose)( aujourd'hui| ce matin|)
qu'est-ce que j'ai (reçu|comme mails|comme messages)( aujourd'hui| ce matin|)
qu'est-ce qui est arrivé( dans ma boîte| aujourd'hui| ce matin|)
je (veux|voudrais) (voir|regarder|parcourir) mes (mails|messages|emails)
@sortir(-moi|) (mes|les) (mails|messages)
(as-tu|tu as|y a-t-il) (des|de nouveaux) (mails|messages) pour moi
quels (mails|messages) (m'attendent|dois-je regarder)
@parcourir mes (derniers |)(mails|messages|emails)
que m'a-t-on (écrit|envoyé)( depuis hier| depuis lundi| cette semaine| ce week-end|)
@faire le point sur (mes mails|ma boîte|ma messagerie)
comment se présente ma (boîte|messagerie)( aujourd'hui| ce matin|)
y a-t-il du (courrier|nouveau) pour moi( depuis hier| aujourd'hui|)
@mettre mes (mails|messages) à l'écran
les (derniers|nouveaux) (arrivages|arrivés) dans ma boîte
@charger (ma boîte|mes mails|ma messagerie)
c'est l'heure de (voir|lire) mes (mails|messages)
@ouvrir (ma boîte|ma messagerie|ma boîte de réception)
qui sont les expéditeurs dans ma boîte
qu'est-ce qui est arrivé (comme|de) (courrier|neuf)
qu'est-ce qui m'est arrivé( aujourd'hui| ce matin|)
(du|le) courrier est-il arrivé
j'aimerais un aperçu de (ma boîte|mes messages)
qu'ai-je (reçu|à lire)( aujourd'hui| ce matin|)
@dérouler (mes mails|ma boîte|mes messages)
mon courrier( du jour| de ce matin| s'il te plaît|)
tous mes (mails|messages)( s'il te plaît|)""",
    },
)
LIST_N = block(
    "LIST_N",
    {
        "en": """(show|list|get) (me |)(my|the) (last|latest|first|newest|most recent) {k} (emails|mails|messages)
@show me (my|the) (last|latest) {k} (emails|mails|messages)
@list {k} (emails|mails|messages)
@give me the {k} (latest|last|newest|most recent) (emails|mails|messages)
(last|latest) {k} (emails|mails|messages)
what are my {k} (latest|last|most recent) (emails|mails)
the {k} (newest|latest) (emails|mails)
@fetch {k} (emails|messages)
{k} (last|most recent) mails
(pull|bring) up (my|the) {k} (newest|latest|last) (emails|mails|messages)
@let me see the {k} most recent (emails|mails|messages)
(only|just) the {k} (latest|last|newest) (emails|mails|ones in my inbox)
what are the {k} (newest|last) (messages|emails)
my {k} (latest|last|newest) (emails|mails|messages)""",
        "fr": """@montrer(-moi|) (les|mes) {k} derniers (mails|emails|messages)
@lister (les|mes) {k} derniers (mails|emails|messages)
@afficher (les|mes) {k} (derniers|premiers) (mails|emails|messages)
(les|mes) {k} derniers (mails|emails|messages)
quels sont (les|mes) {k} derniers (mails|emails)
@donner(-moi|) {k} (mails|emails|messages)
{k} derniers mails
@lister {k} (mails|emails)
(seulement|juste) (les|mes) {k} derniers (mails|messages)
@faire voir (les|mes) {k} derniers (mails|messages|emails)
mes {k} (derniers|tout derniers) (mails|emails|messages)
@sortir(-moi|) les {k} derniers (mails|messages)
@voir les {k} (mails|messages) les plus récents""",
    },
)
READ = block(
    "READ",
    {
        "en": """@read (email|mail|message|) {id}
@open (email|mail|message|the email|the mail) {id}
@show (me |)(email|mail|message|the content of|the text of) {id}
what does (email|mail|message|) {id} say
what's in (email|mail|message|) {id}
@read me (email|mail|message|number|) {id}
@display (mail|message) {id}
(read|open) {id}
@get the (text|content) of {id}
what is written in {id}
@let me (see|read) (email|mail|message|) {id}
@bring up (email|mail|message|) {id}
can I (see|read|have a look at) (email|mail|message|) {id}
(email|mail|message) {id}( please|)
I (want|would like) to (read|see) (email|mail|message|) {id}
tell me what {id} says
@pull up (email|mail|message|) {id}
@take me to (email|mail|message) {id}
@go to (email|mail|message|) {id}
{id}, (read it|open it|show it)( to me|)
@print (email|mail|message|) {id} (here|on the screen)
@have a look at (email|mail|message|) {id}
@read (email|mail|message|) {id} (aloud|out|to me|for me)
@read out (email|mail|message|number) {id}
(what|so what) did {id} say
@open up (email|mail|message|) {id}
the (text|words|content) of {id}( please|)
what do they say in {id}
@give me (email|mail|message|) {id}( in full| word for word|)
@unfold (email|mail|) {id}
I have not read {id} yet, (open|read|show) it
what stands in {id}
{id} aloud( please|)
@read {id} aloud( to me|)
@unfold {id}( for me|)""",
        "fr": """@lire (le mail|l'email|le message|) {id}
@ouvrir (le mail|l'email|le message|) {id}
@montrer(-moi|) (le mail|l'email|le message|le contenu de) {id}
@afficher (le mail|l'email|le message|) {id}
que dit (le mail|l'email|le message|) {id}
qu'y a-t-il dans (le mail|le message|) {id}
(lis|lis-moi|ouvre) {id}
@donner(-moi|) le (texte|contenu) de {id}
c'est quoi le (mail|message) {id}
@faire voir (le mail|le message|) {id}
je (veux|voudrais) (lire|voir) (le mail|le message|) {id}
(le mail|le message) {id}( s'il te plaît|)
@sortir(-moi|) (le mail|le message|) {id}
@regarder (le mail|le message|) {id}
@lire(-moi|) (le mail|le message|) {id}
@aller (au mail|au message|à) {id}
{id}, (lis-le|ouvre-le|montre-le)
@jeter un œil (au mail|au message|à) {id}
@mettre (le mail|le message|) {id} à l'écran
@consulter (le mail|le message|l'email|) {id}
le contenu de {id}( s'il te plaît|)
@lire (le mail|le message|) {id} (à haute voix|tout haut|pour moi|en entier)
{id}, (il dit quoi|ça dit quoi|qu'est-ce qu'il dit)
@lire à (haute voix|voix haute) le (mail|message) {id}
que raconte-t-on dans {id}
@donner(-moi|) (à lire |lecture de |)(le mail|le message|) {id}
je n'ai pas encore (lu|ouvert) {id}, (ouvre|montre|lis)-le
qu'est-ce qui est écrit dans {id}
@déplier (le mail|le message|) {id}
le texte (du mail|du message|de) {id}
@lire {id} (mot pour mot|jusqu'au bout)
@lire {id} (à voix haute|à haute voix|en entier|tout haut)
@ouvrir {id} et (lis|lis-le) à voix haute
je n'ai pas ouvert {id}, (lis|montre)-le
(montre|fais voir) {id} en entier""",
    },
)
SUMMARY = block(
    "SUMMARY",
    {
        "en": """@summarise (email|mail|message|) {id}
@summarize (email|mail|message|) {id}
@give me (a short summary|a summary|the gist) of (email|mail|) {id}
@sum up (email|mail|message|) {id}
what is {id} about
in short, what does {id} say
(tl;dr|summary) of {id}
(what's|what is) (email|mail|message|) {id} about
the (gist|main point|short version) of {id}
@tell me in (short|one sentence|a few words) what {id} says
what does {id} want( from me|)""",
        "fr": """@résumer (le mail|l'email|le message|) {id}
@faire un résumé (du mail|du message|de|de l'email) {id}
@donner(-moi|) le résumé (du mail|de) {id}
de quoi parle (le mail|le message|) {id}
en bref, que dit {id}
résumé (du mail|de) {id}
(c'est quoi|quel est) (le sujet|l'essentiel|le résumé) (du mail|de) {id}
@dire(-moi|) en (bref|une phrase|deux mots) ce que dit {id}
{id} en (bref|une phrase|résumé)
(que|qu'est-ce que) (veut|raconte) (le mail|le message|) {id}""",
    },
)
SEARCH = block(
    "SEARCH",
    {
        "en": """@search (for |)(emails|mails|messages|mail) about {q}
@find (emails|mails|messages|the emails|all mails) about {q}
@look for (emails|mails|messages|mail) (about|on|concerning|mentioning) {q}
@search (my mail|my inbox|my emails) for {q}
@find (the|) (emails|mails|messages) (from|of|by) {n}
@search (for |)(emails|mails|messages|mail) from {n}
do I have (anything|mail|emails|something) (about|on) {q}
(did|has) {n} (write|email|wrote|emailed)( me|)
is there (a mail|an email|anything|something) (about|from) {n}
what did {n} (write|send)( me|)
(emails|mails|anything) about {q}
where is the (mail|email) about {q}
which (mails|emails) mention {q}
@show (me |)(mails|emails) (from|by) {n}
@look up {q} in my (mail|inbox|emails)
@look for {q} in my (mail|inbox|emails|messages)
@search for {q}
@find (me |)everything (about|on) {q}
I (am looking for|can't find|lost) the (mail|email|message) about {q}
(anything|something|mail|emails|messages) from {n}
@dig out the (mail|emails|messages) (about|on) {q}
(emails|mails|messages) with {q} in (it|them|the subject)
what (mails|emails) did {n} send( me|)
I need (the|all) (mails|emails|messages) from {n}
@check (if|whether) {n} (wrote|has written|has replied|answered)
@check (if|whether) there is (a mail|something) about {q}
who (wrote|writes|sent something|sent a mail) about {q}
@pull up (the |all |)(mails|emails|messages) (about|on|regarding) {q}
(was|were) there (a mail|any mail|an email|any messages) (about|regarding|on) {q}
where did I (put|read|see) the (mail|message) about {q}
@get me (the|all the|every) (mail|mails|emails|message) (from|by) {n}
when did {n} (write|email|mail|send something)( to me|)
(mail|email) search: {q}
@see if {n} has (sent|written) (anything|something|a mail)
is {n} (in|somewhere in) my (inbox|mailbox|mails)
what do my (mails|emails) say about {q}
@list the (mails|emails|messages) (from|by) {n}
@hunt for {q} (in my mail|among my emails|in my inbox)
@locate the (mail|email|message) (about|concerning|regarding) {q}
(mails|emails|messages) (mentioning|that mention|that speak of) {q}
does any (mail|email|message) mention {q}
@find (everything|all that|whatever) (there is|I have) (about|on|from) {q}
everything (about|on|concerning) {q}( in my mail|)
@show (me |)everything (from|by) {n}
(all|any) (mails|emails|messages) that (speak of|talk about|deal with) {q}
who (writes|has written) (about|on) {q}
{n}: (did they|did he|did she) (write|answer|reply)( to me|)( yet|)
(has|did) {n} (answered|replied|reply|answer|respond)( yet| to me|)
(any|an|no) (answer|reply|word|news|response) from {n}( yet|)
@filter my (mails|inbox|emails) (for|by) {q}
every (mail|email|message) (from|by) {n}
{q}: find the (mail|email|message|mails)
I remember a (mail|message|email) about {q}, find it
@trace the (mail|message|email) (about|from) {q}
what has {n} been (writing|sending)( to me|)
@see (what|which mails) I have (about|on) {q}
have (they|people) written about {q}
is {n} among (the senders|my mails)
{n}'s (mails|emails|messages)( please|)
I remember something about {q}, (find|search) it
(mails|messages) that (talk about|deal with) {q}
do you remember the mail about {q}, find it""",
        "fr": """@chercher (les|des) (mails|emails|messages) (sur|à propos de|au sujet de|concernant) {q}
@rechercher (les|des) (mails|emails|messages) (sur|à propos de|qui parlent de) {q}
@trouver (les|des|mes) (mails|emails|messages) (sur|concernant|à propos de) {q}
@chercher (les|des) (mails|emails|messages) de {n}
@trouver (les|tous les) (mails|messages) de {n}
@rechercher {q} dans (mes mails|ma boîte mail|mes emails)
@chercher {q} dans (mes mails|mes messages)
est-ce que j'ai (un mail|quelque chose|des mails) (sur|à propos de) {q}
est-ce que {n} m'a écrit
{n} m'a (écrit|envoyé quelque chose|envoyé un mail)
qu'est-ce que {n} m'a écrit
les (mails|messages) (de|envoyés par) {n}
quels (mails|messages) parlent de {q}
où est le (mail|message) (sur|concernant) {q}
y a-t-il (un mail|un message) de {n}
@retrouver (les|mes) (mails|messages) (sur|à propos de) {q}
@retrouver (les|tous les|des) (mails|messages) de {n}
je (cherche|ne trouve pas|ne trouve plus) (un|le) (mail|message) (sur|à propos de) {q}
je cherche (un mail|des messages|les mails) de {n}
@chercher {q}
(du courrier|des nouvelles|quelque chose|un mail) de {n}
@fouiller (ma boîte|mes mails) pour {q}
tous les (mails|messages) (sur|avec) {q}
@vérifier si {n} m'a (écrit|répondu)
@regarder si {n} a (écrit|répondu)
qu'est-ce qu'on m'a écrit (sur|à propos de) {q}
@sortir les (mails|messages) de {n}
qui m'a écrit (sur|à propos de|au sujet de) {q}
@sortir (tous les|les) (mails|messages) (sur|concernant|à propos de) {q}
y a-t-il eu (un mail|des messages|quelque chose) (sur|concernant) {q}
où ai-je (lu|vu|mis) le (mail|message) (sur|à propos de) {q}
@donner(-moi|) (tous les|les) (mails|messages) de {n}
quand {n} m'a-t-il (écrit|envoyé un mail)
recherche mail : {q}
@voir si {n} a (envoyé|écrit) (quelque chose|un mail|un message)
{n} est-il dans (ma boîte|mes mails|ma messagerie)
que disent mes (mails|messages) (sur|au sujet de) {q}
@lister les (mails|messages) de {n}
@localiser le (mail|message) (sur|concernant|à propos de) {q}
@repérer les (mails|messages) (de {n}|sur {q})
(des mails|des messages|un message) qui (mentionne|mentionnent|parle de|évoquent) {q}
tout ce qui (parle de|touche à|a trait à) {q}
tout ce que j'ai (sur|à propos de|reçu sur) {q}
tout ce que {n} m'a (écrit|envoyé)
@fouiller dans (mes messages|ma messagerie) pour (trouver|retrouver) {q}
@fouiller tout (mon courrier|dans ma boîte) : {q}
{n} a-t-(il|elle) (répondu|écrit|réagi)
(une|pas de|toujours pas de) réponse de {n}
{n} m'a-t-(il|elle) (répondu|écrit|recontacté)
est-ce que {n} (a réagi|a répondu|m'a recontacté)
(des|les|quels) (mails|messages|courriels) (évoquent|mentionnent|citent) {q}
@filtrer (mes mails|ma boîte|mes messages) sur {q}
je me souviens d'un (mail|message) sur {q}, (cherche|trouve)-le
chaque (mail|message) (de|envoyé par) {n}
les (mails|messages|courriels) (sur|de|avec) {q}( s'il te plaît|)
que m'(écrit|envoie|a écrit) {n}
a-t-on (écrit|parlé) de {q}( dans mes mails|)
{q} : (cherche|trouve|retrouve) le (mail|message)
@passer ma boîte au peigne fin pour {q}
ce que {n} m'a envoyé( ces jours-ci|)""",
    },
)
COUNT = block(
    "COUNT",
    {
        "en": """how many (unread |new |)(emails|mails|messages)( do I have| are there| are waiting|)
how many (emails|mails|messages) (are|have I) (unread|not read)
@count my (unread |)(emails|mails|messages)
(number|count) of unread (emails|mails|messages)
@tell me how many (unread |new |)(emails|mails|messages) I have
how many (mails|messages) (haven't I read|did I not read)( yet|)
unread count
is my inbox (full|empty)
how much (unread |)mail do I have
@give me the number of (unread |new |)(emails|mails|messages)
(any idea |)how many (unread|new) (ones|mails|emails|messages) (I have|are there|there are)
how many (are|still) unread
unread (mails|emails|messages), how many
@count (the|all) (unread |new |)(emails|mails|messages)( in my inbox|)
how many (unread |new |)(emails|mails|messages) (in|are in) my (inbox|mailbox)
what does my unread counter say
@check how many (unread |new |)(emails|mails|messages) (I have|there are|are waiting)
(total|amount) of unread (emails|mails|messages)
how many (emails|mails|messages) (do|should) I still have to (read|open)
are there many unread (emails|mails|messages)""",
        "fr": """combien (de|j'ai de|ai-je de) (mails|emails|messages) non lus
j'ai combien de (mails|emails|messages)( non lus| pas lus|)
combien de (nouveaux |)(mails|emails|messages)( ai-je| est-ce que j'ai| j'ai|)
@compter mes (mails|emails|messages)( non lus|)
nombre de (mails|emails|messages) non lus
@dire(-moi|) combien j'ai de (mails|messages)( non lus|)
combien de (mails|messages) (je n'ai pas lus|à lire|m'attendent)
il y a combien de (mails|messages)( non lus| à lire|)
reste-t-il des mails non lus, combien
(il me reste|il reste|reste-t-il) combien de (mails|messages)( non lus| à lire|)
combien (de non lus|de nouveaux mails|en attente)( dans ma boîte|)
@donner(-moi|) le nombre de (mails|messages)( non lus|)
(les |mes |)(mails|messages) non lus, (combien|il y en a combien)
combien de (mails|messages)( non lus|) dans ma (boîte|messagerie)
tu peux me dire combien de (mails|messages) (j'ai|sont non lus)
@compter les (mails|messages|emails)( non lus|)
quel est le nombre de (mails|messages) non lus
@vérifier combien de (mails|messages) (j'ai|m'attendent|sont non lus)
(total|quantité) de (mails|messages) non lus
combien de (mails|messages) dois-je encore (lire|ouvrir)
ai-je beaucoup de (mails|messages) non lus""",
    },
)
