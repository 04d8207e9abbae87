"""How people ask for a mail they name to be marked or deleted. Every line is one phrasing; its checksum decides its split."""

from . import block

MARK = block(
    "MARK",
    {
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
@mark (email|mail|message) number {id} as read
(email|mail|message|) {id} (was|has been) read, (mark|flag|set) it
@change {id} to read
@note {id} (as|as being) read
{id}: (mark|set|flag) (as |)read
@show {id} as read
I already read {id}, (flag|mark|set) it( as read|)
(already read|I know) {id}, mark it (as |)read
{id} is old news, mark it( as|) read
@change the (state|status) of {id} to read
@treat {id} as read
no longer unread: {id}
@take {id} off my unread (list|mails|ones)
@call {id} read""",
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
@marquer (le numéro|mail|message|email) {id} (comme|en) lu
(le mail|le message|) {id} a été lu, (marque|note|mets)-le
@changer {id} en lu
{id} : (marque|mets|note) comme lu
@indiquer (le mail|) {id} comme lu
@cocher (le mail|le message) {id} comme étant lu
(le mail|) {id}, c'est lu, (note|marque)-le
{id}, déjà lu( celui-là|), marque-le
(déjà lu|j'ai déjà lu) {id}, note-le comme lu
@changer l'état de {id} en lu
@enlever {id} de mes non lus
@retirer {id} des (messages|mails) non lus
@traiter {id} comme (un mail |)lu
{id} n'est plus à lire, marque-le""",
    },
)
DELETE = block(
    "DELETE",
    {
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
delete (email|mail|message) number {id}
@discard (email|mail|message|) {id}
@bin (email|mail|) {id} for good
@clean out {id}
{id} (is junk|is rubbish|is useless), (bin|trash|delete|remove) it
@lose (email|mail|message) {id}
(no need for|I'm done with) {id}, (delete|trash|remove) it
@destroy (email|mail|message|) {id}
{id} (goes|must go|should go) (to|in) the (bin|trash)
@erase {id} (from my mailbox|for me|for good)
{id} (should be erased|must be erased), erase it
please do erase (mail|message|number) {id}
@drop {id} (from my inbox|in the bin)
(out with|away with) {id}
@scrap (email|mail|message|) {id}
@dump (email|mail|message|) {id}
@chuck (email|mail|message|) {id}( out| away|)
@toss (email|mail|message|) {id}( out|)
@delete number {id}( for good| for ever|)
@eliminate (email|mail|message|) {id}
@purge (email|mail|message|) {id}
@ditch (email|mail|) {id}
{id} is spam, (get rid of it|bin it|trash it|erase it)
I never want to see {id} again, delete it
@make (email|mail|message|) {id} (vanish|disappear|go away)
nobody needs {id}, (erase|drop|scrap) it
(erase|remove|trash|bin) that one: {id}
@take {id} out of my (mailbox|inbox), it is (useless|spam)
@send {id} to the (trash|bin)
@dump {id} in the (bin|trash)
dump it: {id}
{id} can be (dumped|ditched|dropped)
just ditch {id}( please|)""",
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
@supprimer (mail|message|email|le numéro) {id}
@mettre (le mail|le message|) {id} à la (corbeille|poubelle)
@éliminer (le mail|le message|) {id}
@liquider (le mail|) {id}
{id} (est inutile|ne vaut rien|est périmé), (jette|supprime|efface)-le
@nettoyer {id} de ma boîte
(plus besoin de|j'en ai fini avec) {id}, (supprime|jette|efface)-le
{id} (va|doit aller|part) à la (poubelle|corbeille)
@expédier {id} à la (poubelle|corbeille)
@liquider (le message|mail|le numéro) {id}
{id} peut être (liquidé|effacé|jeté|viré)
@bazarder (le mail|le message|) {id}
@dégager (le mail|le message|) {id}
@ôter (le mail|le message|) {id} de ma boîte
{id}, (vire-le|jette-le|efface-le|liquide-le)( s'il te plaît|)
{id} part à la poubelle
{id} va à la corbeille
qu'on (supprime|efface|jette) {id}
@débarrasser ma boîte de {id}
@expédier {id} à la poubelle
@faire partir {id} à la (poubelle|corbeille)
(allez, |)(poubelle|corbeille), le {id}
je ne veux plus (voir|de) {id}, (efface|vire)-le
(le mail|le message) {id} est un spam, (vire|jette|élimine)-le
{id} : (jette|vire|liquide|élimine)
@gommer (le mail|le message|) {id}
@mettre {id} aux ordures
@éliminer {id} (de ma boîte|pour de bon)
@supprimer définitivement (le mail|le message|) {id}
{id}, ça va à la (poubelle|corbeille)
allez, (efface|supprime|vire) {id}""",
    },
)
