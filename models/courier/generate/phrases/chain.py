"""How people ask for what takes two calls: find a mail first, then do something with it. Every line is one phrasing; its checksum decides its split."""

from . import block

READ_LATEST = block(
    "READ_LATEST",
    {
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
    },
)
READ_FOUND = block(
    "READ_FOUND",
    {
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
@find {n}'s (mail|email|message) and (open|read) it
@show me what {n} (wrote|sent)( me|)
{n} sent (me |)(a mail|something), (open|read) it
@get the (mail|email|message) (from {n}|about {q}) and (read|open) it
what exactly did {n} write in (his|her|the) (mail|email|message)
@look at the (mail|email) (from {n}|about {q}) and (summarise|summarize) it
there is a (mail|message) about {q}, (read|open) it
what (is|was) {n} (saying|asking) in (his|her|the|that) (mail|message|email)
@open up the (mail|message|email) (from {n}|about {q})
I want to (read|see) the (mail|message|email) (from {n}|about {q})
@read out the (mail|message|email) (from {n}|about {q})
@fetch {n}'s (mail|message|email) and (read|open) it( to me|)
go find the (mail|email) (from {n}|about {q}) and (open|read|show) it""",
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
@retrouver le (mail|message) de {n} et (ouvre|lis)-le
@montrer(-moi|) ce que {n} m'a (écrit|envoyé)
{n} m'a envoyé (un mail|quelque chose), (ouvre|lis)-le
@prendre le (mail|message) (de {n}|sur {q}) et (lis|ouvre)-le
qu'écrit {n} exactement dans son (mail|message)
@regarder le (mail|message) (de {n}|sur {q}) et résume-le
il y a un (mail|message) (sur|à propos de) {q}, (lis|ouvre)-le
je veux (lire|voir) le (mail|message) (de {n}|sur {q})
@prendre le (mail|message) (sur {q}|de {n}) et (montre|résume)-le
@chercher le (mail|message) (de {n}|sur {q}) puis (lis|ouvre)-le
@dire(-moi|) ce qu'il y a dans le (mail|message) (de {n}|sur {q})
que (voulait|demande) {n} dans (son|ce) (mail|message)
@chercher (ce que|le mail que) {n} m'a (écrit|envoyé) et lis-le
dis-moi ce que (dit|veut) {n} dans son (mail|message)
@trouver le (mail|message) (de {n}|sur {q}) et dis-moi ce qu'il dit""",
    },
)
DELETE_FOUND = block(
    "DELETE_FOUND",
    {
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
@find and delete the (mail|message) about {q}
@hunt down the (mail|email|message) (from {n}|about {q}) and (delete|bin|remove) it
{n}'s (mail|email|message) (is useless|can go), (delete|bin|trash) it
@look up the (mail|email) about {q} and (delete|trash|bin) it
the (mail|email|message) (from {n}|about {q}) is junk, (remove|delete) it
@erase the (email|mail|message) (from {n}|about {q})
@drop the (email|mail|message) (from {n}|about {q}), (I am done|it is old)
{n}'s (mail|email|message): find it and (erase|delete|bin) it
away with the (mail|email|message) (from {n}|about {q})
@scrap (whatever|what) {n} (sent|wrote)
(erase|delete|bin) (whatever|the mail that) {n} (sent|wrote)( to me|)""",
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
@virer le (mail|message) (de {n}|du {role}|sur {q})
@repérer le (mail|message) (de {n}|sur {q}) et (supprime|jette|efface)-le
le (mail|message) de {n} ne sert à rien, (supprime|jette)-le
@chercher (le mail|le message) sur {q} puis (supprime|efface|jette)-le
(le|ce) (mail|message) (de {n}|du {role}) est inutile, (efface|supprime)-le
@liquider le (mail|message) (de {n}|sur {q})
@chercher puis (supprimer|effacer) le (mail|message) (de {n}|sur {q})
@éliminer le (mail|message) (de {n}|du {role}|sur {q})
le (mail|message) (de {n}|sur {q}) part à la (poubelle|corbeille)
le (mail|message) (de {n}|du {role}) : (cherche-le et efface-le|trouve-le et jette-le)
@enlever de ma boîte le (mail|message) (de {n}|sur {q})""",
    },
)
MARK_FOUND = block(
    "MARK_FOUND",
    {
        "en": """@mark the (email|mail|message) (from|of) {n} as read
@find the (mail|email) (from {n}|about {q}) and mark it as read
@mark the (mail|email|message) about {q} as read
I have read the mail (from {n}|about {q}), mark it
@find {n}'s (mail|email|message) and mark it (as |)read
@set the (mail|email|message) (from {n}|about {q}) to read
@search for {q} and mark (it|the mail) as read
@look up the mail from {n}, then mark it read
@flag the (email|mail|message) (from {n}|about {q}) as read
the (mail|email|message) (from {n}|about {q}) is read, (find and mark|look it up and mark) it
@look for the (mail|email|message) (from {n}|about {q}) and (mark|flag|set) it (as|to) read
{n}'s (mail|email|message) is read, mark it
@find what {n} (sent|wrote) and mark it (as |)read
I am done with {n}'s (mail|message), mark it as read""",
        "fr": """@marquer le (mail|message) (de {n}|du {role}|sur {q}) comme lu
@trouver le (mail|message) (de {n}|sur {q}) et marque-le comme lu
j'ai lu le mail de {n}, marque-le comme lu
@mettre en lu le (mail|message) (de {n}|sur {q})
@chercher le (mail|message) (de {n}|du {role}|sur {q}) et (marque|mets)-le comme lu
@marquer ce que {n} m'a (envoyé|écrit) comme lu
@retrouver le mail de {n} et (marque-le|mets-le) en lu
@passer le (mail|message) (de {n}|sur {q}) en lu
@noter le (mail|message) (de {n}|sur {q}) comme lu
le (mail|message) (de {n}|sur {q}) est lu, (cherche-le et marque-le|marque-le)
@repérer le (mail|message) (de {n}|sur {q}) et (marque|mets|note)-le (comme|en) lu
j'ai (déjà lu|vu) le (mail|message) de {n}, (marque|note)-le comme lu
@chercher ce que {n} m'a (écrit|envoyé) et marque-le comme lu
@trouver le (mail|message) du {role} et (note|passe|marque)-le comme lu
@trouver le (mail|message) de {n} et passe-le en lu
passe le (mail|message) (de {n}|sur {q}) en lu""",
    },
)
# What follows a mail that is read: the end of a READ_FOUND or READ_LATEST line.
THEN = {
    "delete": {
        "en": " and (then |)(delete|trash|bin|remove|erase) it\n, then (delete|trash|bin|remove) it\n and get rid of it( after that| afterwards|)\n, it can go (to the bin |)after that",
        "fr": " (puis|et ensuite|et) (supprime|efface|jette|vire)-le\n, puis (supprime|efface|jette)-le\n et mets-le à la (corbeille|poubelle)( ensuite| après|)\n, après tu peux le supprimer",
    },
    "mark": {
        "en": " and (then |)mark it (as |)read\n, then (mark|flag|set) it (as|to) read\n and tick it off as read\n, and once that is done mark it as read",
        "fr": " (puis|et ensuite|et) marque-le comme lu\n, puis (marque-le comme|passe-le en|mets-le en) lu\n et note-le comme lu( ensuite| après|)",
    },
    "send": {
        "en": " and (then |)(reply|answer) that {x}\n, then (reply|answer|write back) that {x}\n and (reply|answer|write back): {x}\n and let (them|him|her) know that {x}",
        "fr": " (puis|et ensuite|et) réponds que {x}\n, puis (réponds|réponds-lui|écris-lui) que {x}\n et réponds : {x}\n et (dis-lui|fais-lui savoir) que {x}",
    },
}
REPLY = block(
    "REPLY",
    {
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
@find what {n} wrote and answer that {x}
{n} (wrote|asked|is waiting), (reply|answer) that {x}
@send {n} (a reply|an answer) (saying|that) {x}
@tell {n} in (a|my) reply that {x}
(reply|answer) to {n}: {x}
@return {n}'s (mail|email) saying {x}
@reply to whatever {n} sent: {x}
@find {n}'s (mail|email|message) and (write back|answer|reply) that {x}
@search for {n}'s (mail|email) and (reply|answer|write back): {x}
@look for the (mail|email|message) about {q} and (reply|answer) that {x}
(in reply|as a reply|in answer) to {n}: {x}
(reply|answer|write back) to the (mail|email|message) (from {n}|about {q}): {x}
{n} wrote to me, (answer|reply): {x}""",
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
@répondre au {role} que {x}
{n} (m'a écrit|attend une réponse|a demandé), réponds que {x}
@envoyer une réponse à {n} disant que {x}
@répondre au dernier (mail|message) de {n} que {x}
(répondre|réponse) au {role} : {x}
@faire une réponse à {n} : {x}
@retourner une réponse à {n} : {x}
@chercher le (mail|message) de {n} et (réponds|réponds-lui) : {x}
@trouver le (mail|message) (de {n}|sur {q}|du {role}) et (réponds|réponds-y) que {x}
{n} m'a écrit, (réponds|réponds-lui) : {x}
(en réponse|comme réponse) à {n} : {x}
@répondre au (mail|message) (de {n}|sur {q}|du {role}) : {x}
@retrouver le (mail|message) (de {n}|du {role}) et réponds que {x}""",
    },
)
MARK_LATEST = block(
    "MARK_LATEST",
    {
        "en": """@mark (my|the) (latest|last|newest) (email|mail|message) as read
@mark the (mail|email|message) that came last as read
@set my (latest|last|newest) (email|mail|message) to read
(my|the) (latest|last|newest) (email|mail) is read, mark it""",
        "fr": """@marquer (mon|le) dernier (mail|email|message) comme lu
@mettre (mon|le) dernier (mail|email|message) en lu
@passer le (mail|message) le plus récent en lu
j'ai lu mon dernier (mail|message), marque-le comme lu""",
    },
)
DELETE_LATEST = block(
    "DELETE_LATEST",
    {
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
    },
)
REPLY_LATEST = block(
    "REPLY_LATEST",
    {
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
    },
)
