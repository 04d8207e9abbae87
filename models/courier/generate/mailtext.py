"""How people ask for mail work. Every line is one phrasing; its number decides its split."""

SEND = {
    "en": """@send (an|a quick|a short|) (email|mail|message) to {to} {wish}
@write (an email |a mail |a message ||) to {to} {wish}
@email {to} {wish}
@mail {to} {wish}
@send {to} (an email|a mail|a message|a note) {wish}
@drop {to} (a line|a note|an email) {wish}
@compose (an email|a mail) to {to} {wish}
@send a (polite|friendly|nice|little) (email|mail|note) to {to} {wish}
(an email|a mail|mail|email) to {to} {wish}
to {to}: (an email|a mail) {wish}
@shoot {to} (an email|a quick mail) {wish}
@prepare and send (an email|a mail) to {to} {wish}
@use my mail to write to {to} {wish}
{to} needs (an email|a mail) {wish}
@get (a mail|an email) out to {to} {wish}
@fire off (an email|a mail) to {to} {wish}
@message {to} {wish}
(new|one) (email|mail|message) (to|for) {to} {wish}
@do me a favour and (email|mail|write to) {to} {wish}
@put together (a mail|a note) for {to} {wish}
@reach out to {to} by (email|mail) {wish}
@get in touch with {to} {wish}""",
    "fr": """@envoyer (un|un petit|un court) (email|mail|e-mail|message|courriel) à {to} {wish}
@écrire à {to} {wish}
@écrire (un email|un mail|un message|un courriel) à {to} {wish}
@envoyer à {to} (un email|un mail|un message|un mot) {wish}
@rédiger (un email|un mail) à {to} {wish}
(un mail|un email|mail|email) à {to} {wish}
@faire un (mail|email) à {to} {wish}
@adresser (un mail|un email|un courriel) à {to} {wish}
à {to} : (un mail|un email) {wish}
@préparer et envoyer un (mail|email) à {to} {wish}
@contacter {to} par (mail|email) {wish}
@transmettre (un mail|un message) à {to} {wish}
@envoyer un (gentil|bref|rapide) (mail|message) pour {to} {wish}
@expédier un (email|mail) à {to} {wish}
(nouveau|un) (mail|message) pour {to} {wish}
@glisser un mot à {to} {wish}
@joindre {to} par (mail|email) {wish}
@écrire vite à {to} {wish}
@envoyer (ça|quelque chose|deux lignes) à {to} {wish}
@prendre ma boîte et (écris|écrire) à {to} {wish}
@passer (un mot|un message) à {to} {wish}""",
}
TELL = {  # a clause follows directly
    "en": """@tell {to} (that|) {x}
@let {to} know (that|) {x}
@inform {to} that {x}
@email {to} that {x}
@write {to} that {x}
{to} (must|should|has to) know that {x}
@say to {to} (that|) {x}
@warn {to} that {x}
@send {to} the message that {x}
@mail {to}: {x}
@notify {to} by (mail|email) that {x}
@message {to} that {x}
@mail {to} to say {x}
(new|one) (mail|email|message) (to|for) {to}: {x}
{x} - (tell|mail|write) that to {to}
{x}: (please |)(tell|write|email) (this|that) to {to}
{to} (asked|wants to hear from me|is waiting), (tell|answer) them that {x}
@pass on to {to} that {x}
@get word to {to} that {x}
email {to}, {x}""",
    "fr": """@dire à {to} que {x}
@prévenir {to} que {x}
@informer {to} que {x}
@avertir {to} que {x}
@faire savoir à {to} que {x}
@écrire à {to} que {x}
@annoncer à {to} que {x}
{to} doit savoir que {x}
@signaler à {to} par mail que {x}
mail à {to} : {x}
@mettre {to} au courant que {x}
@indiquer à {to} que {x}
@préciser à {to} que {x}
(nouveau mail|un mail|petit mail) (à|pour) {to} : {x}
{x}, (dis|écris)(-le|) à {to}
{x} : @transmettre ça à {to}
@expliquer à {to} que {x}
@confirmer à {to} que {x}
@écrire à {to}, {x}""",
}
SUBJECT = {  # a subject is given word for word
    "en": """@send (an email|a mail|) to {to} with (the|) subject {s} {wish}
@write to {to}, subject {s}, {wish}
@email {to} (with|) (the|) subject {s} {wish}
@send (an email|a mail) to {to} (titled|entitled|called) {s} {wish}
@mail {to} under the (subject|title) {s} {wish}
to {to}, subject {s}, {wish}
subject {s} to {to} {wish}
@compose a mail to {to}: subject {s}, {wish}
@send {to} (an email|a mail|a note) (with|under) (the subject|subject|the title) {s} {wish}
@email {to}. Subject: {s}. Write {wish}
(subject|title): {s}, to: {to}, {wish}
new (mail|email) for {to}, subject {s}, {wish}""",
    "fr": """@envoyer (un email|un mail) à {to} avec (le sujet|l'objet|pour objet|pour sujet) {s} {wish}
@écrire à {to}, (sujet|objet) {s}, {wish}
@écrire à {to} avec (l'objet|le sujet) {s} {wish}
@envoyer un (mail|email) à {to} (intitulé|titré) {s} {wish}
mail à {to}, (objet|sujet) {s}, {wish}
à {to}, (objet|sujet) {s}, {wish}
@envoyer à {to} un (mail|message) dont (l'objet|le sujet) est {s} {wish}
@envoyer à {to} un (mail|email) avec (l'objet|le sujet) {s} {wish}
(objet|sujet) : {s}, pour {to}, {wish}
@faire un mail à {to}, (objet|sujet|titre) {s}, {wish}
@écrire à {to} sous l'objet {s} {wish}""",
}
FULL = {  # subject and body are given word for word
    "en": """@send (an email|a mail|) to {to} with subject {s} and (body|text|message) {b}
@send (an email|a mail) to {to}, subject {s}, (body|text) {b}
to {to}, subject {s}, body {b}
@email {to} subject {s} (text|message) {b}
@mail {to}: subject {s}, text {b}
subject {s}, body {b}, to {to}
@write {to} with the subject {s} and the words {b}
@send the (text|message|words) {b} to {to} with (the|) subject {s}
(new|one) (mail|email) (to|for) {to}. Subject: {s}. (Text|Body|Message): {b}
To: {to} Subject: {s} (Body|Text): {b}
@email {to}, (subject|title) {s}, saying {b}
@send {b} to {to} (under|with) (the subject|the title|subject) {s}""",
    "fr": """@envoyer (un email|un mail) à {to} avec (le sujet|l'objet) {s} et le (corps|texte|message) {b}
@envoyer un (email|mail) à {to}, (sujet|objet) {s}, (corps|texte) {b}
à {to}, (objet|sujet) {s}, (texte|corps|message) {b}
@écrire à {to} : (objet|sujet) {s}, (texte|message) {b}
(sujet|objet) {s}, (corps|texte) {b}, pour {to}
@envoyer le (texte|message) {b} à {to} avec (l'objet|le sujet) {s}
(nouveau|un) (mail|message) (à|pour) {to}. (Objet|Sujet) : {s}. (Texte|Message|Corps) : {b}
À : {to} Objet : {s} (Texte|Corps) : {b}
@écrire à {to}, (objet|sujet) {s}, en disant {b}
@envoyer {b} à {to}, (objet|sujet) {s}""",
}
BODY = {  # only the text is given word for word
    "en": """@send {b} to {to}
@send (an email|a mail) to {to} (saying|with the text|with the message|that says|reading) {b}
@write {b} to {to}
@email {b} to {to}
@email {to}: {b}
@mail {to} the words {b}
@tell {to}: {b}
@send {to} (this message|this|the following): {b}
@message {to}: {b}
(the text|text) {b} (goes|should go) to {to}
@write to {to} exactly {b}
@send {to} (just|only|) the (words|text|line) {b}""",
    "fr": """@envoyer {b} à {to}
@envoyer (un mail|un email) à {to} (disant|avec le texte|avec le message|qui dit) {b}
@écrire {b} à {to}
@dire à {to} : {b}
@envoyer à {to} (ce message|ceci|le message suivant) : {b}
@écrire à {to} ceci : {b}
(le texte|le message) {b} pour {to}
@envoyer (juste|seulement) {b} à {to}
@écrire à {to} exactement {b}
@répondre {b} à l'adresse {to}""",
}
LIST = {
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
what's the news in my (mail|inbox)""",
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
quels (mails|messages) (m'attendent|dois-je regarder)""",
}
LIST_N = {
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
}
READ = {
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
tell me what {id} says""",
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
@lire(-moi|) (le mail|le message|) {id}""",
}
SUMMARY = {
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
}
SEARCH = {
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
@check (if|whether) there is (a mail|something) about {q}""",
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
@sortir les (mails|messages) de {n}""",
}
MARK = {
    "en": """@mark (email|mail|message|) {id} as read
@mark {id} read
@set (email|mail|message|) {id} (as|to) read
@flag {id} as read
I have read {id}, mark it
(email|mail|) {id} is read
consider {id} (as |)read
@tick off (mail|message) {id} as read
(done with|finished with|seen|I saw) {id}, mark (it|that) as read
@make (email|mail|) {id} read
{id} as read
@put {id} (down as|to) read
@mark (email|mail|message) number {id} as read""",
    "fr": """@marquer (le mail|l'email|le message|) {id} comme lu
@mettre (le mail|le message|) {id} (en|comme) lu
@passer (le mail|l'email|) {id} en lu
j'ai lu {id}, marque-le
considère {id} comme lu
@noter {id} comme lu
{id} est lu
(vu|déjà vu|c'est vu) pour {id}, (marque|mets)-le comme lu
@classer {id} comme lu
{id} comme lu
@cocher {id} comme lu
@marquer (le numéro|mail|message|email) {id} (comme|en) lu""",
}
DELETE = {
    "en": """@delete (email|mail|message|the mail|) {id}
@remove (email|mail|message|) {id}
@trash (email|mail|message|) {id}
@throw away (email|mail|message|) {id}
@get rid of (email|mail|message|) {id}
@erase (email|mail|) {id}
{id} (can go|is spam, delete it|can be deleted)
@move {id} to the (trash|bin)
@bin (mail|message|) {id}
I don't need {id} any more, delete it
@kill (email|mail|message|) {id}
@drop (email|mail|message) {id}
@throw (email|mail|message|) {id} (away|out)
@clear (email|mail|message|) {id} (away|out)
@wipe (email|mail|message) {id}
{id}: delete( it|)
@put {id} in the (trash|bin)
delete (email|mail|message) number {id}""",
    "fr": """@supprimer (le mail|l'email|le message|) {id}
@effacer (le mail|l'email|le message|) {id}
@jeter (le mail|le message|) {id}
@mettre {id} à la (corbeille|poubelle)
@enlever (le mail|le message|) {id}
{id} (est un spam, supprime-le|peut être supprimé|à la corbeille)
@détruire (le mail|le message) {id}
je n'ai plus besoin de {id}, supprime-le
@virer (le mail|le message|) {id}
(poubelle|corbeille) pour {id}
{id} (ne sert à rien|ne sert plus|me gêne), (supprime|efface|jette)-le
@retirer (le mail|le message|) {id}
@balancer (le mail|) {id}
@faire disparaître (le mail|le message|) {id}
{id} : (supprime|efface|à supprimer)
@supprimer (mail|message|email|le numéro) {id}""",
}
COUNT = {
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
how many (unread |new |)(emails|mails|messages) (in|are in) my (inbox|mailbox)""",
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
@compter les (mails|messages|emails)( non lus|)""",
}
READ_LATEST = {
    "en": """@read my (latest|last|newest|most recent) (email|mail|message)
@open (my|the) (latest|last|newest|first) (email|mail|message)
what does my (latest|last|newest) (email|mail|message) say
@show me (my|the) (latest|last|newest) (email|mail|message)
@summarise my (latest|last|newest) (email|mail|message)
the last (mail|email), what is it about
@check my mail and read the (first|latest) one
@read me the (newest|last) mail
@open the (email|mail|message) that (just came in|came last|arrived last)
(the|my) (latest|newest|last) (mail|email|message), (please|open it|read it)
@read (what|the mail that) came in last
@sum up the (last|latest|newest) (mail|email|message)
what did the last person write( to me|)
@tell me what the (last|latest|newest) (mail|email|message) says""",
    "fr": """@lire mon dernier (mail|email|message)
@ouvrir (mon|le) dernier (mail|email|message)
que dit (mon|le) dernier (mail|email|message)
@montrer(-moi|) (mon|le) dernier (mail|email|message)
@résumer (mon|le) dernier (mail|email|message)
de quoi parle mon dernier (mail|email|message)
@regarder ma boîte et (lire|lis) le premier (mail|message)
c'est quoi mon dernier mail
@lire (le|mon) (tout dernier|dernier) (mail|message|email)( reçu|)
@ouvrir le (mail|message) (le plus récent|qui vient d'arriver)
(le|mon) dernier (mail|message), (lis-le|ouvre-le|il dit quoi)
@lire le plus récent de mes (mails|messages)
(que|qu'est-ce que) (raconte|dit) (le|mon) dernier (mail|message|email)
@résumer le (mail|message) le plus récent""",
}
READ_FOUND = {
    "en": """@read (the|) (email|mail|message) (from|of) {n}
@open the (email|mail|message) (from|by) {n}
@find the (mail|email|message) from {n} and (read|open|summarise|summarize) it
what does the (mail|email) (from {n}|about {q}) say
@read the (mail|email|message) about {q}
@summarise the (mail|email) (from {n}|about {q})
what did {n} (want|say) in (his|her|the) (mail|email)
@search for {q} and read the mail
@look up {n}'s mail and tell me what it says
@open what {n} (wrote|sent)( me|)
@find and read the (mail|email|message) about {q}
@look for the (mail|email) from {n} and tell me what it says
@read me what {n} (wrote|sent)
@tell me what {n} (wrote|says|wants)( in the mail|)
@find {n}'s (mail|email|message) and (open|read) it""",
    "fr": """@lire le (mail|message) de {n}
@ouvrir le (mail|message) de {n}
@trouver le (mail|message) de {n} et (lis-le|ouvre-le|résume-le)
que dit le (mail|message) (de {n}|sur {q})
@lire le (mail|message) (sur|concernant|à propos de) {q}
@résumer le (mail|message) (de {n}|sur {q})
que me veut {n} dans son mail
@chercher {q} et (lis|lire) le mail
qu'est-ce que {n} raconte dans son mail
@lire ce que {n} (m'a écrit|m'a envoyé)
@trouver le mail (sur|à propos de) {q} et (lis-le|ouvre-le)
@chercher le (mail|message) de {n} et (dis-moi ce qu'il dit|lis-le|résume-le)
@ouvrir le (mail|message) (sur|à propos de) {q}
@dire(-moi|) ce que {n} (m'a écrit|veut)( dans son mail|)
@retrouver le (mail|message) de {n} et (ouvre|lis)-le""",
}
DELETE_FOUND = {
    "en": """@delete (the|) (email|mail|message) (from|of) {n}
@find the (email|mail|message) (from {n}|about {q}) and (delete|remove|trash) it
@remove the (mail|message) (from {n}|about {q})
@search (for |){q} and delete (it|the mail)
@trash the (mail|email) (about {q}|from {n})
the (mail|email) (from {n}|about {q}) can go, delete it
@get rid of the (mail|email|message) (from {n}|about {q})
@look for the mail of {n} and throw it away
@find {n}'s (mail|email|message) and (delete|trash|remove) it
@delete what {n} (sent|wrote)( me|)
@delete the (mail|email|message) about {q}
@search for the (mail|email) from {n} and delete it
I don't need the (mail|email) (from {n}|about {q}) any more, delete it
@find and delete the (mail|message) about {q}""",
    "fr": """@supprimer le (mail|message) de {n}
@trouver le (mail|message) (de {n}|du {role}|sur {q}) et supprime-le
@chercher le (mail|message) (de {n}|du {role}|sur {q}) et (efface-le|supprime-le|jette-le)
@effacer le (mail|message) (sur|concernant) {q}
@jeter le (mail|message) (de {n}|du {role})
le (mail|message) (de {n}|sur {q}) peut partir, supprime-le
@rechercher {q} et supprimer le mail
@supprimer le (mail|message) du {role}
@trouver le (mail|message|email) (du {role}|de {n}|sur {q}) et (efface|jette)-le
@retrouver le (mail|message) (de {n}|du {role}) et (supprime|efface)-le
@supprimer ce que {n} m'a (envoyé|écrit)
@chercher (et supprimer|puis supprime) le (mail|message) (de {n}|sur {q})
je n'ai plus besoin du (mail|message) de {n}, supprime-le
@virer le (mail|message) (de {n}|du {role}|sur {q})""",
}
MARK_FOUND = {
    "en": """@mark the (email|mail|message) (from|of) {n} as read
@find the (mail|email) (from {n}|about {q}) and mark it as read
@mark the (mail|email|message) about {q} as read
I have read the mail (from {n}|about {q}), mark it
@find {n}'s (mail|email|message) and mark it (as |)read
@set the (mail|email|message) (from {n}|about {q}) to read
@search for {q} and mark (it|the mail) as read
@look up the mail from {n}, then mark it read""",
    "fr": """@marquer le (mail|message) (de {n}|du {role}|sur {q}) comme lu
@trouver le (mail|message) (de {n}|sur {q}) et marque-le comme lu
j'ai lu le mail de {n}, marque-le comme lu
@mettre en lu le (mail|message) (de {n}|sur {q})
@chercher le (mail|message) (de {n}|du {role}|sur {q}) et (marque|mets)-le comme lu
@marquer ce que {n} m'a (envoyé|écrit) comme lu
@retrouver le mail de {n} et (marque-le|mets-le) en lu
@passer le (mail|message) (de {n}|sur {q}) en lu""",
}
REPLY = {
    "en": """@reply to {n} (that|saying that|saying|and say) {x}
@answer {n} that {x}
@find the (mail|email|message) from {n} and (reply|answer) that {x}
@answer the (mail|email|message) (from {n}|about {q}) (saying|that|and say) {x}
@reply to the (mail|email) (from {n}|about {q}) that {x}
@write back to {n} (that|saying) {x}
@look up {n}'s mail and reply that {x}
@respond to {n}'s (mail|email|message) that {x}
@search for {n} and answer that {x}
@get back to {n} (that|saying|and say) {x}
@reply to {n}'s (mail|email|message): {x}
@answer {n}: {x}
@let {n} know in reply that {x}
@find what {n} wrote and answer that {x}""",
    "fr": """@répondre à {n} que {x}
@répondre (au mail|au message) de {n} (que|en disant que) {x}
@trouver le (mail|message) de {n} et réponds(-lui|) que {x}
@chercher le (mail|message) (de {n}|du {role}|sur {q}) et réponds que {x}
@répondre au (mail|message) (sur {q}|du {role}) que {x}
réponse à {n} : {x}
@dire à {n} en réponse à son mail que {x}
@répondre (à|au mail de|au message de) {n} : {x}
@trouver ce que {n} a écrit et réponds que {x}
@écrire une réponse à {n} : {x}
@retrouver le mail de {n} et réponds-lui que {x}
@répondre au {role} que {x}""",
}
MARK_LATEST = {
    "en": """@mark (my|the) (latest|last|newest) (email|mail|message) as read
@mark the (mail|email|message) that came last as read
@set my (latest|last|newest) (email|mail|message) to read
(my|the) (latest|last|newest) (email|mail) is read, mark it""",
    "fr": """@marquer (mon|le) dernier (mail|email|message) comme lu
@mettre (mon|le) dernier (mail|email|message) en lu
@passer le (mail|message) le plus récent en lu
j'ai lu mon dernier (mail|message), marque-le comme lu""",
}
DELETE_LATEST = {
    "en": """@delete (my|the) (latest|last|newest) (email|mail|message)
@remove the (mail|email|message) that came last
@trash (my|the) (latest|last|newest) (email|mail|message)
(my|the) (latest|last|newest) (email|mail|message) can go, delete it
@throw away the (latest|last|newest|most recent) (email|mail|message)""",
    "fr": """@supprimer (mon|le) dernier (mail|email|message)
@effacer (mon|le) dernier (mail|email|message)
@jeter le (mail|message) (le plus récent|qui vient d'arriver)
(mon|le) dernier (mail|message) peut partir, supprime-le
@mettre (mon|le) dernier (mail|message) à la (corbeille|poubelle)""",
}
REPLY_LATEST = {
    "en": """@reply to (my|the) (latest|last|newest) (email|mail|message) (that|saying that|saying) {x}
@answer (my|the) (latest|last|newest) (email|mail|message) (that|saying|with) {x}
@answer the last (mail|email): {x}
@write back to whoever wrote last that {x}
@reply to the (mail|email) that just came in that {x}""",
    "fr": """@répondre (à mon|au) dernier (mail|email|message) que {x}
@répondre (à mon|au) dernier (mail|message) en disant que {x}
@répondre au dernier (mail|message) : {x}
@répondre au (mail|message) qui vient d'arriver que {x}
@dire à la personne qui vient de m'écrire que {x}""",
}
NO_ADDRESS = {
    "en": """@send (an email|a mail|a message|mail) to {n}
@write (an email|a mail|a message|) to {n}
@email {n}
@send {n} (an email|a mail)
@mail {n} (about the {w}|that {x})
@send (an email|a mail) to {n} {wish}
@write to {n} {wish}
@tell {n} that {x}
@let {n} know that {x}
@drop {n} a (line|note|mail)
@message {n} that {x}
@ask {n} (by mail|by email) about the {w}
@send (an email|a mail) to {n} saying that {x}
mail to {n} please""",
    "fr": """@envoyer (un email|un mail|un message) à {n}
@écrire (un mail|un email|) à {n}
@envoyer un (mail|email) à {n} {wish}
@écrire à {n} {wish}
@faire un mail à {n}
@contacter {n} par mail
@dire à {n} que {x}
@prévenir {n} que {x}
@envoyer (un mail|un message) à {n} pour lui dire que {x}
@laisser un (mot|message) à {n}
@informer {n} par mail que {x}
mail à {n}( s'il te plaît|)
@demander à {n} par mail si {x}""",
}
NOTHING = {
    "en": """@send (an email|a mail|a message)
@write (an email|a mail|a message)
I want to send (an email|a mail)
(new|an) email
@compose (a mail|an email)
@help me write (a mail|an email)
(send|write) (a mail|an email) for me
@email (someone|somebody)
(can we|let's) (send|write) (a mail|an email|something)
@get a mail out
I (have|need) to (write|send) (a mail|an email)( to somebody|)
mail something""",
    "fr": """@envoyer (un email|un mail|un message)
@écrire (un email|un mail)
je veux envoyer un (mail|email)
nouveau (mail|message)
@rédiger un (mail|email)
@faire un (mail|email)
@envoyer un mail à quelqu'un
j'ai (un mail|un message) à (écrire|envoyer)
@aider(-moi|) à écrire un (mail|email)
on (écrit|envoie) un (mail|message)
@préparer un (mail|message)""",
}
NO_TEXT = {
    "en": """@send (an email|a mail|a message|mail) to {to}
@write (an email|a mail|) to {to}
@email {to}
@send {to} (an email|a mail)
@compose a mail for {to}""",
    "fr": """@envoyer (un email|un mail|un message) à {to}
@écrire (un mail|un email|) à {to}
@faire un mail à {to}
@rédiger un (mail|message) pour {to}""",
}
NO_ID = {
    "en": """@{verb} (an email|a mail|the email|the mail|that mail|a message|the message)
@{verb} (one of my mails|a mail for me|some mail)
@{verb} (it|this|that|one|the thing)( please|)
@{verb} (another|a certain) (mail|email|message)""",
    "fr": """@{verb} (un mail|un email|le mail|l'email|ce mail|un message|le message)
@{verb} un de mes (mails|messages)
@{verb} (ça|celui-là|celui-ci|quelque chose)( s'il te plaît|)
@{verb} un (autre|certain) (mail|message)""",
}
NO_QUERY = {
    "en": """@search my (mail|emails|inbox)
@find (an email|a mail)
@search (for |)(an email|a mail|emails)
@look for (a mail|an email)
@look (something|a thing) up in my (mail|inbox)
@search something( for me| in my mail|)
I am looking for (a mail|an email|something)""",
    "fr": """@chercher (un mail|un email|dans mes mails)
@rechercher (un mail|un message)
@trouver un (mail|email)
@chercher (quelque chose|un truc) dans (mes mails|ma boîte)
je cherche (un mail|un message|quelque chose)
@faire une recherche( dans mes mails|)""",
}

# A verb of its own for the intention: (phrasing, subject, body). {x} a clause, {w} a thing, {d} a date.
VERBAL = {
    "en": [
        ("@ask {to} (if|whether) {x}", "Question", "Could you tell me if {x}?"),
        ("@ask {to} when the {w} (arrives|starts|is ready|opens|is due)", "Question", "ASK when"),
        ("@ask {to} (for|to send me) (the|a|his|her) {w}", "Request", "Could you send me the {w}?"),
        ("@ask {to} where the {w} is", "Question", "Could you tell me where the {w} is?"),
        ("@thank {to} for the {w}", "Thank you", "Thank you for the {w}."),
        ("@thank {to}", "Thank you", "Thank you!"),
        ("@say thank you to {to}( by mail| by email|)", "Thank you", "Thank you!"),
        ("@say (hello|hi) to {to}( by mail| by email|)", "Hello", "Hello!"),
        ("@send {to} a (hello|hi)", "Hello", "Hello!"),
        ("@congratulate {to} on the {w}", "Congratulations", "Congratulations on the {w}!"),
        ("@congratulate {to}( by mail|)", "Congratulations", "Congratulations!"),
        ("@invite {to} to the {w} {d}", "Invitation", "I would like to invite you to the {w} {d}."),
        ("@remind {to} (of|about) the {w}", "Reminder", "A reminder: the {w}."),
        ("@remind {to} that {x}", "Reminder", "A reminder: {x}."),
        ("@wish {to} a happy birthday( by mail| by email|)", "Happy birthday", "Happy birthday!"),
        ("@wish {to} good luck( by mail|)", "Good luck", "Good luck!"),
        ("@wish {to} a (nice|good) trip", "Good trip", "Have a good trip!"),
        ("@welcome {to}( by mail|)", "Welcome", "Welcome!"),
        ("@apologise to {to} for the {w}", "Sorry", "I am sorry for the {w}."),
        ("@apologise to {to}", "Sorry", "I am sorry."),
        ("@confirm to {to} that {x}", "{topic}", "{X}"),
        ("I (have|need|want|would like) to (tell|write to|inform|email) {to} that {x}", "{topic}", "{X}"),
        ("{to} (needs|has|ought) to (know|hear) that {x}", "{topic}", "{X}"),
        ("@order (a|the) {w} from {to} by (mail|email)", "Order", "I would like to order the {w}."),
        ("@send (a mail|an email|mail) to {to}: {x}", "{topic}", "{X}"),
        ("@send {to} a (mail|message), {x}", "{topic}", "{X}"),
        ("@ask {to} (what time|when) the {w} (starts|begins|is)", "Question", "Could you tell me when the {w} is?"),
        ("@ask {to} how much the {w} costs", "Question", "Could you tell me how much the {w} costs?"),
        ("@check with {to} (if|whether) {x}", "Question", "Could you tell me if {x}?"),
        ("@find out from {to} (if|whether) {x}", "Question", "Could you tell me if {x}?"),
        ("@request the {w} from {to}( by mail|)", "Request", "Could you send me the {w}?"),
        ("@cancel the {w} {d} with {to}( by mail|)", "Cancellation", "I have to cancel the {w} {d}."),
        ("@book (a|the) {w} {d} with {to}( by mail|)", "Booking", "I would like to book the {w} {d}."),
        (
            "@thank {to} (a lot |so much |)for (his|her|their|the lovely|yesterday's) {w}",
            "Thank you",
            "Thank you for the {w}.",
        ),
        ("@propose (a|the) {w} {d} to {to}( by mail|)", "Proposal", "I propose the {w} {d}."),
        ("@wish {to} a (merry christmas|happy new year)( by mail|)", "Wishes", "I wish you a happy season!"),
        ("@wish {to} a (nice|good) (weekend|holiday)( by email|)", "Have a nice time", "Have a nice time!"),
    ],
    "fr": [
        ("@demander à {to} si {x}", "Question", "Pouvez-vous me dire si {x} ?"),
        ("@demander à {to} quand (le|la) {w} (arrive|commence|est prêt|ouvre)", "Question", "ASK quand"),
        ("@demander (le|la|un|une) {w} à {to}", "Demande", "Pouvez-vous m'envoyer le {w} ?"),
        ("@demander à {to} de m'envoyer (le|la) {w}", "Demande", "Pouvez-vous m'envoyer le {w} ?"),
        ("@demander à {to} où est (le|la) {w}", "Question", "Pouvez-vous me dire où est le {w} ?"),
        ("@remercier {to} pour (le|la) {w}", "Merci", "Merci pour le {w}."),
        ("@remercier {to}( par mail| par email|)", "Merci", "Merci !"),
        ("@dire merci à {to}( par mail|)", "Merci", "Merci !"),
        ("@dire bonjour à {to}( par mail| par email|)", "Bonjour", "Bonjour !"),
        ("@envoyer un (bonjour|petit bonjour) à {to}", "Bonjour", "Bonjour !"),
        ("@féliciter {to} pour (le|la) {w}", "Félicitations", "Félicitations pour le {w} !"),
        ("@féliciter {to}( par mail|)", "Félicitations", "Félicitations !"),
        ("@inviter {to} (au|à la) {w} {d}", "Invitation", "Je vous invite : {w} {d}."),
        ("@rappeler à {to} (le|la) {w}", "Rappel", "Petit rappel : le {w}."),
        ("@rappeler à {to} que {x}", "Rappel", "Petit rappel : {x}."),
        (
            "@souhaiter (un bon|un joyeux) anniversaire à {to}( par mail|)",
            "Joyeux anniversaire",
            "Joyeux anniversaire !",
        ),
        ("@souhaiter bonne chance à {to}( par mail|)", "Bonne chance", "Bonne chance !"),
        ("@souhaiter (un bon|bon) voyage à {to}", "Bon voyage", "Bon voyage !"),
        ("@souhaiter la bienvenue à {to}( par mail|)", "Bienvenue", "Bienvenue !"),
        ("@présenter mes excuses à {to}( par mail|)", "Excuses", "Je suis désolé."),
        ("@confirmer à {to} que {x}", "{topic}", "{X}"),
        ("(je dois|il faut que je|je voudrais|j'ai besoin de) (dire|écrire|annoncer) à {to} que {x}", "{topic}", "{X}"),
        ("{to} (doit|devrait) savoir que {x}", "{topic}", "{X}"),
        ("@commander (un|une) {w} à {to} par (mail|email)", "Commande", "Je voudrais commander : {w}."),
        ("@envoyer un (mail|email) à {to} : {x}", "{topic}", "{X}"),
        ("@laisser un (mot|message) à {to} : {x}", "{topic}", "{X}"),
        (
            "@demander à {to} à quelle heure est (le|la) {w}",
            "Question",
            "Pouvez-vous me dire à quelle heure est le {w} ?",
        ),
        ("@demander à {to} combien coûte (le|la) {w}", "Question", "Pouvez-vous me dire combien coûte le {w} ?"),
        ("@demander à {to} des nouvelles (du|de la) {w}", "Question", "Pouvez-vous me donner des nouvelles : {w} ?"),
        ("@vérifier auprès de {to} si {x}", "Question", "Pouvez-vous me dire si {x} ?"),
        ("@annuler (le|la) {w} {d} auprès de {to}( par mail|)", "Annulation", "Je dois annuler le {w} {d}."),
        ("@réserver (un|une) {w} {d} chez {to}( par mail|)", "Réservation", "Je voudrais réserver : {w} {d}."),
        ("@proposer (un|une) {w} {d} à {to}( par mail|)", "Proposition", "Je propose : {w} {d}."),
        ("@remercier {to} (pour son|pour sa|de son|de sa) {w}", "Merci", "Merci pour le {w}."),
        ("@souhaiter (bonne année|un joyeux noël) à {to}( par mail|)", "Meilleurs vœux", "Meilleurs vœux !"),
        ("@souhaiter (un bon week-end|de bonnes vacances) à {to}( par mail|)", "Bonne détente", "Bonne détente !"),
        ("@réclamer (le|la) {w} à {to}( par mail|)", "Demande", "Pouvez-vous m'envoyer le {w} ?"),
    ],
}
