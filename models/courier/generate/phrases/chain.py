"""How people ask for what takes two calls: find a mail first, then do something with it. Every line is one phrasing; its checksum decides its split."""

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
@find {n}'s (mail|email|message) and (open|read) it
@show me what {n} (wrote|sent)( me|)
{n} sent (me |)(a mail|something), (open|read) it
@get the (mail|email|message) (from {n}|about {q}) and (read|open) it
what exactly did {n} write in (his|her|the) (mail|email|message)
@look at the (mail|email) (from {n}|about {q}) and (summarise|summarize) it
there is a (mail|message) about {q}, (read|open) it""",
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
il y a un (mail|message) (sur|à propos de) {q}, (lis|ouvre)-le""",
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
@find and delete the (mail|message) about {q}
@hunt down the (mail|email|message) (from {n}|about {q}) and (delete|bin|remove) it
{n}'s (mail|email|message) (is useless|can go), (delete|bin|trash) it
@look up the (mail|email) about {q} and (delete|trash|bin) it
the (mail|email|message) (from {n}|about {q}) is junk, (remove|delete) it""",
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
(le|ce) (mail|message) (de {n}|du {role}) est inutile, (efface|supprime)-le""",
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
@find what {n} wrote and answer that {x}
{n} (wrote|asked|is waiting), (reply|answer) that {x}
@send {n} (a reply|an answer) (saying|that) {x}
@tell {n} in (a|my) reply that {x}
(reply|answer) to {n}: {x}
@return {n}'s (mail|email) saying {x}
@reply to whatever {n} sent: {x}""",
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
@retourner une réponse à {n} : {x}""",
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
