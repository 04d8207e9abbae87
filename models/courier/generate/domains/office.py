"""The desk: telephone, printer, documents, tables and slides."""

DOMAINS = {
    "phone": {
        "forward": dict(
            names="forward_calls divert_calls redirect_phone call_forwarding",
            params={"phone": "number|to|phone|target"},
            desc=["Forward the calls to another number", "Divert the telephone", "Transfère les appels"],
            en="""@forward my calls to {phone}
I'm out, send my calls to {phone}
@divert the phone to {phone}
calls to {phone} from now on
@let {phone} ring when somebody calls me
redirect: {phone}
I'm at my parents', reach me on {phone}""",
            fr="""@transférer mes appels vers {phone}
je sors, appels vers {phone}
@renvoyer le téléphone sur {phone}
appels sur le {phone} désormais
@faire sonner le {phone} quand on m'appelle
renvoi : {phone}
je suis chez mes parents, qu'on me joigne au {phone}""",
        ),
        "missed": dict(
            names="missed_calls list_missed who_called call_history",
            params={"past": "date|day|since|when"},
            desc=["Calls that nobody answered", "Who called on a day", "Appels manqués"],
            en="""who called {past}
did I miss a call {past}
missed calls {past}
@show who tried to ring me {past}
did anybody phone {past}
@list the calls I missed {past}
my phone was off {past}, did I miss somebody""",
            fr="""qui a appelé {past}
ai-je raté un appel {past}
appels manqués {past}
@montrer qui a essayé de me joindre {past}
quelqu'un a-t-il téléphoné {past}
@lister les appels manqués {past}
mon téléphone était éteint {past}, ai-je raté quelqu'un""",
            items="name phone",
        ),
        "block": dict(
            names="block_number blacklist_caller reject_calls ban_number",
            params={"phone": "number|phone|caller|from"},
            desc=["Block a telephone number", "Never ring for a caller", "Bloque un numéro"],
            en="""@block the number {phone}
I don't want calls from {phone}
{phone} keeps annoying me, @block it
never put {phone} through
@ban {phone}
no more calls from {phone}
they try to sell me things from {phone}""",
            fr="""@bloquer le numéro {phone}
je ne veux plus d'appels du {phone}
le {phone} m'embête, bloque-le
ne me passe jamais le {phone}
@refuser les appels du {phone}
plus d'appels du {phone}
on essaie de me vendre des choses depuis le {phone}""",
        ),
        "silent": dict(
            names="mute_phone silent_mode do_not_disturb ringer_off",
            params={"minutes": "minutes|duration|for|length:integer"},
            desc=["Mute the phone for some minutes", "Do not disturb", "Met le téléphone en silencieux"],
            en="""@mute the phone for {minutes} minutes
no calls for {minutes} minutes
I'm in a meeting, silence for {minutes} minutes
do not disturb for {minutes} minutes
@keep the phone quiet for {minutes} minutes
nobody should ring me for {minutes} minutes
I need some peace for {minutes} minutes""",
            fr="""@mettre le téléphone en silencieux pour {minutes} minutes
pas d'appels pendant {minutes} minutes
je suis en réunion, silence pendant {minutes} minutes
ne pas déranger pendant {minutes} minutes
@couper la sonnerie pour {minutes} minutes
personne ne doit m'appeler pendant {minutes} minutes
j'ai besoin de calme pendant {minutes} minutes""",
        ),
    },
    "sms": {
        "send": dict(
            names="send_sms text_person sms send_text write_sms",
            params={"name": "to|recipient|person|number", "text": "text|message|body|content"},
            desc=["Send a text message to a phone", "Write an SMS", "Envoie un SMS"],
            en="""@text {name}: {text}
@send an SMS to {name}: {text}
text {name} that {text}
SMS to {name}: {text}
@write {name} a text: {text}
a text message for {name}: {text}""",
            fr="""@envoyer un SMS à {name} : {text}
@écrire un texto à {name} : {text}
SMS à {name} : {text}
un texto pour {name} : {text}
@faire un SMS à {name} : {text}
texto à {name} : {text}""",
        ),
        "read": dict(
            names="read_sms get_texts sms_inbox texts_from",
            params={"name": "from|person|sender|who"},
            desc=["Text messages from a person", "Read the SMS of somebody", "Lit les SMS d'une personne"],
            en="""what did {name} text me
@read the texts from {name}
SMS from {name}
any text from {name}
@show {name}'s text messages
has {name} sent a text""",
            fr="""que m'a écrit {name} par SMS
@lire les SMS de {name}
textos de {name}
un SMS de {name}
@montrer les textos de {name}
est-ce que {name} a envoyé un SMS""",
            items="sentence",
        ),
        "delete": dict(
            names="delete_texts clear_sms erase_thread remove_texts",
            params={"name": "from|person|with|thread"},
            desc=[
                "Delete the text messages with a person",
                "Clear an SMS thread",
                "Supprime les SMS avec une personne",
            ],
            en="""@delete the texts with {name}
@erase all SMS from {name}
I don't want {name}'s texts any more
@clear my texts with {name}
text thread with {name}: delete
@wipe the SMS of {name}""",
            fr="""@supprimer les SMS avec {name}
@effacer tous les textos de {name}
je ne veux plus des SMS de {name}
@vider mes textos avec {name}
SMS avec {name} : supprimer
@enlever la discussion SMS avec {name}""",
        ),
    },
    "voicemail": {
        "list": dict(
            names="list_voicemails voice_messages check_voicemail answering_machine",
            params={},
            desc=["Messages on the answering machine", "List voicemails", "Messages vocaux"],
            en="""is there anything on the answering machine
do I have voicemail
@check my voicemail
who left me a voice message
@list the voice messages
answering machine""",
            fr="""y a-t-il quelque chose sur le répondeur
ai-je des messages vocaux
@vérifier mon répondeur
qui m'a laissé un message vocal
@lister les messages vocaux
répondeur""",
            items="name time",
        ),
        "play": dict(
            names="play_voicemail listen_message hear_voicemail voicemail_play",
            params={"name": "from|caller|person|who"},
            desc=["Play a voice message of a caller", "Listen to the answering machine", "Écoute un message vocal"],
            en="""@play the voicemail from {name}
what did {name} say on the answering machine
I want to hear {name}'s voice message
@listen to the message {name} left
voicemail of {name}
@let me hear {name}
{name} talked to my machine, let me listen""",
            fr="""@écouter le message vocal de {name}
qu'a dit {name} sur le répondeur
je veux entendre le message de {name}
@passer le message vocal de {name}
répondeur : message de {name}
@faire écouter le message laissé par {name}
{name} a parlé à mon répondeur, fais écouter""",
            v="sentence",
        ),
        "greeting": dict(
            names="set_greeting change_announcement voicemail_greeting record_greeting",
            params={"text": "text|greeting|message|announcement"},
            desc=["Change the greeting of the answering machine", "New announcement", "Change l'annonce du répondeur"],
            en="""@change my greeting to: {text}
the answering machine should say: {text}
new voicemail greeting: {text}
@let callers hear: {text}
@set the announcement: {text}
greeting: {text}""",
            fr="""@changer mon annonce : {text}
le répondeur doit dire : {text}
nouvelle annonce du répondeur : {text}
@faire entendre aux appelants : {text}
@mettre comme annonce : {text}
annonce : {text}""",
        ),
    },
    "printer": {
        "print": dict(
            names="print_document print_file send_to_printer print_copies",
            params={"document": "document|file|name|path", "count": "copies|count|n|quantity:integer?"},
            desc=["Print a document", "Put a file on paper", "Imprime un document"],
            en="""@print {document}
I need {document} on paper
{count} copies of {document}
@print {document} {count} times
a hard copy of {document}
@run off {count} copies of {document}
the boss wants {document} on the desk
bring {document} to paper, {count} times""",
            fr="""@imprimer {document}
il me faut {document} sur papier
{count} exemplaires de {document}
@imprimer {document} {count} fois
une copie papier de {document}
@tirer {count} exemplaires de {document}
le patron veut {document} sur son bureau
mets {document} sur papier, {count} fois""",
        ),
        "cancel": dict(
            names="cancel_print stop_printing abort_job clear_queue",
            params={"document": "document|job|file|name"},
            desc=["Stop a document from printing", "Cancel a print job", "Annule une impression"],
            en="""@stop printing {document}
wrong file, @cancel {document}
@abort the print of {document}
{document} should not come out of the printer
print job {document}: cancel
don't waste paper on {document}""",
            fr="""@arrêter l'impression de {document}
mauvais fichier, @annuler {document}
@interrompre l'impression de {document}
{document} ne doit pas sortir de l'imprimante
impression {document} : annuler
ne gaspille pas de papier pour {document}""",
        ),
        "ink": dict(
            names="ink_level toner_status get_ink printer_supplies",
            params={"color": "color|cartridge|which|ink"},
            desc=["How much ink of a colour is left", "Toner level", "Niveau d'encre"],
            en="""how much {color} ink is left
is the {color} cartridge empty
{color} toner level
@check the {color} ink
do I need to buy {color} ink
{color} cartridge
the prints look pale, is there {color} left""",
            fr="""combien reste-t-il dans le réservoir {color}
le réservoir {color} est-il vide
niveau du toner {color}
@vérifier le toner {color}
faut-il acheter du toner {color}
encre : {color}
les pages sont pâles, reste-t-il du {color}""",
            v="share",
        ),
        "scan": dict(
            names="scan_document scan_to_file digitize scanner_start",
            params={"document": "filename|file|save_as|name"},
            desc=["Scan a sheet into a file", "Digitise paper", "Numérise une feuille"],
            en="""@scan this to {document}
@digitise the sheet as {document}
I have a paper here, save it as {document}
scan, file name {document}
@turn the page into {document}
scanner: {document}""",
            fr="""@numériser ceci dans {document}
@scanner la feuille sous le nom {document}
j'ai un papier ici, enregistre-le sous {document}
scan, nom du fichier {document}
@faire de cette page {document}
scanner : {document}""",
        ),
    },
    "documents": {
        "convert": dict(
            names="convert_document to_pdf export_pdf make_pdf",
            params={"document": "document|file|source|name"},
            desc=["Turn a document into a PDF", "Export as PDF", "Convertit un document en PDF"],
            en="""@make a PDF of {document}
@convert {document} to PDF
{document} as a PDF please
@export {document} to PDF
I need {document} in PDF form
@turn {document} into a PDF
my boss can't open {document}, PDF please""",
            fr="""@faire un PDF de {document}
@convertir {document} en PDF
{document} en PDF
@exporter {document} en PDF
il me faut {document} au format PDF
@transformer {document} en PDF
mon patron ne peut pas ouvrir {document}, en PDF s'il te plaît""",
        ),
        "summary": dict(
            names="summarize_document sum_up digest_file tldr",
            params={"document": "document|file|name|text"},
            desc=["Short summary of a document", "What a file says in brief", "Résume un document"],
            en="""@sum up {document}
what does {document} say in short
the main points of {document}
I have no time to read {document}
@give me the gist of {document}
summary of {document}
just tell me what matters in {document}""",
            fr="""@résumer {document}
que dit {document} en bref
les points importants de {document}
je n'ai pas le temps de lire {document}
@donner l'essentiel de {document}
résumé de {document}
dis-moi juste ce qui compte dans {document}""",
            v="sentence",
        ),
        "share": dict(
            names="share_document invite_editor give_access add_collaborator",
            params={"document": "document|file|name", "name": "with|person|user|who"},
            desc=["Let a person edit a document", "Give access to a file", "Partage un document"],
            en="""@share {document} with {name}
{name} needs access to {document}
@let {name} edit {document}
@give {name} access to {document}
{document} is for {name} too
@invite {name} to {document}""",
            fr="""@partager {document} avec {name}
{name} a besoin d'accéder à {document}
@laisser {name} modifier {document}
@donner accès à {document} pour {name}
{document} est aussi pour {name}
@inviter {name} sur {document}""",
        ),
        "restore": dict(
            names="restore_version undo_changes previous_version revert_document",
            params={"document": "document|file|name", "past": "date|from|version|when"},
            desc=["Bring back an older version of a document", "Undo changes", "Restaure une version"],
            en="""@bring back {document} as it was {past}
@restore {document} from {past}
I broke {document}, take the version of {past}
older version of {document}: {past}
@undo everything in {document} since {past}
{document} like {past}
somebody ruined {document}, I liked it better {past}""",
            fr="""@remettre {document} comme {past}
@restaurer {document}, version : {past}
j'ai abîmé {document}, reprends la version : {past}
ancienne version de {document} : {past}
@annuler tout dans {document} depuis {past}
{document} comme {past}
quelqu'un a gâché {document}, c'était mieux {past}""",
        ),
    },
    "wiki": {
        "create": dict(
            names="create_page new_page write_page add_article wiki_create",
            params={"deck": "title|page|name|topic", "text": "text|content|body"},
            desc=["Write a new page in the wiki", "Add an article", "Crée une page de wiki"],
            en="""@create a wiki page {deck}: {text}
new page '{deck}': {text}
@write in the wiki under {deck}: {text}
wiki, {deck}: {text}
@add the article {deck} with: {text}
@document {deck}: {text}""",
            fr="""@créer une page de wiki {deck} : {text}
nouvelle page '{deck}' : {text}
@écrire dans le wiki sous {deck} : {text}
wiki, {deck} : {text}
@ajouter l'article {deck} avec : {text}
@documenter {deck} : {text}""",
        ),
        "read": dict(
            names="read_page get_article open_page wiki_read show_page",
            params={"deck": "title|page|name|topic"},
            desc=["Read a page of the wiki", "Open an article", "Lit une page du wiki"],
            en="""what does the wiki say about {deck}
@open the page {deck}
@read the article {deck}
how does {deck} work according to the wiki
wiki page {deck}
@look up {deck} in the wiki
a new colleague asks about {deck}, what have we written""",
            fr="""que dit le wiki sur {deck}
@ouvrir la page {deck}
@lire l'article {deck}
comment marche {deck} selon le wiki
page de wiki {deck}
@chercher {deck} dans le wiki
un nouveau collègue demande {deck}, qu'a-t-on écrit""",
            v="sentence",
        ),
        "history": dict(
            names="page_history who_edited list_revisions page_changes",
            params={"deck": "title|page|name|article"},
            desc=["Who changed a page and when", "Revisions of an article", "Historique d'une page"],
            en="""who changed the page {deck}
history of {deck}
@list the edits of {deck}
when was {deck} last edited
@show me the changes to {deck}
who wrote the page {deck}""",
            fr="""qui a modifié la page {deck}
historique de {deck}
@lister les modifications de {deck}
quand a-t-on modifié la page {deck}
@montrer les changements de {deck}
qui a écrit la page {deck}""",
            items="name date",
        ),
    },
    "sheets": {
        "set": dict(
            names="set_cell write_cell update_cell put_value fill_cell",
            params={"cell": "cell|address|ref|position", "sum": "value|number|content:number"},
            desc=["Write a number in a cell", "Set the value of a cell", "Écrit dans une cellule"],
            en="""@put {sum} in {cell}
@set {cell} to {sum}
{cell} = {sum}
@write {sum} into the cell {cell}
cell {cell}: {sum}
@change {cell} to {sum}
{cell} should be {sum}
the figure in {cell} is wrong, it's {sum}""",
            fr="""@mettre {sum} en {cell}
@écrire {sum} dans {cell}
{cell} = {sum}
@inscrire {sum} dans la cellule {cell}
cellule {cell} : {sum}
@changer {cell} en {sum}
{cell} doit valoir {sum}
le chiffre en {cell} est faux, c'est {sum}""",
        ),
        "get": dict(
            names="get_cell read_cell cell_value show_cell",
            params={"cell": "cell|address|ref|position"},
            desc=["Read the value of a cell", "What stands in a cell", "Lit une cellule"],
            en="""what is in {cell}
@read {cell}
value of {cell}
which number is in the cell {cell}
@look at {cell}
@tell me what {cell} says""",
            fr="""qu'y a-t-il en {cell}
@lire {cell}
valeur de {cell}
quel nombre est dans la cellule {cell}
@regarder {cell}
@dire-moi ce que contient {cell}""",
            v="number",
        ),
        "sum": dict(
            names="sum_column add_up total_column column_total",
            params={"column": "column|col|field|range"},
            desc=["Add up a column", "Total of a column", "Somme d'une colonne"],
            en="""@add up column {column}
sum of {column}
what is the total of the column {column}
@total {column}
how much does {column} come to
@sum the values in {column}
I need the grand total under {column}""",
            fr="""@additionner la colonne {column}
somme de {column}
quel est le total de la colonne {column}
@faire le total de {column}
à combien se monte la colonne {column}
@sommer les valeurs de {column}
il me faut le grand total de {column}""",
            v="number",
        ),
        "sort": dict(
            names="sort_table order_rows sort_by arrange_rows",
            params={"column": "column|by|key|field", "mode": "order|direction|sense:ascending/descending"},
            desc=["Sort the rows by a column", "Order a table up or down", "Trie un tableau"],
            en="""@sort by {column}, smallest first => mode=ascending
@sort the table by {column} upwards => mode=ascending
@order the rows by {column} from low to high => mode=ascending
@sort by {column}, largest first => mode=descending
@put the biggest {column} on top => mode=descending
@order the rows by {column} from high to low => mode=descending
sort {column} ascending => mode=ascending
sort {column} descending => mode=descending""",
            fr="""@trier par {column}, le plus petit d'abord => mode=ascending
@trier le tableau par {column} croissant => mode=ascending
@ranger les lignes par {column} du plus petit au plus grand => mode=ascending
@trier par {column}, le plus grand d'abord => mode=descending
@mettre en haut le plus grand {column} => mode=descending
@ranger les lignes par {column} du plus grand au plus petit => mode=descending
tri {column} croissant => mode=ascending
tri {column} décroissant => mode=descending""",
        ),
        "row": dict(
            names="delete_row remove_line drop_row erase_row",
            params={"row": "row|line|number|index:integer"},
            desc=["Delete a row of the table", "Remove a line", "Supprime une ligne du tableau"],
            en="""@delete row {row}
@remove line {row} from the table
row {row} is wrong, @drop it
row {row} can go
@erase the row number {row}
I don't need row {row}
somebody entered row {row} twice, get rid of it""",
            fr="""@supprimer la ligne {row}
@enlever la ligne {row} du tableau
la ligne {row} est fausse, enlève-la
la ligne {row} peut partir
@effacer la ligne numéro {row}
je n'ai pas besoin de la ligne {row}
on a saisi deux fois la ligne {row}, enlève-la""",
        ),
    },
    "slides": {
        "add": dict(
            names="add_slide new_slide insert_slide append_slide",
            params={"deck": "title|heading|text|name"},
            desc=["Add a slide with a title", "Insert a page in the presentation", "Ajoute une diapositive"],
            en="""@add a slide titled {deck}
new slide: {deck}
I need one more slide about {deck}
@insert a slide called {deck}
slide '{deck}' please
@append a page on {deck} to the presentation
the talk should also cover {deck}""",
            fr="""@ajouter une diapo intitulée {deck}
nouvelle diapo : {deck}
il me faut encore une diapo sur {deck}
@insérer une diapositive nommée {deck}
une diapo '{deck}'
@mettre une page sur {deck} dans la présentation
l'exposé doit aussi parler de {deck}""",
        ),
        "delete": dict(
            names="delete_slide remove_slide drop_slide cut_slide",
            params={"page": "number|slide|index|page:integer"},
            desc=["Remove a slide by its number", "Cut a page out", "Supprime une diapositive"],
            en="""@delete slide {page}
slide {page} is boring, @cut it
@remove the slide number {page}
we can do without slide {page}
@take out page {page} of the presentation
no slide {page}
nobody needs slide {page}""",
            fr="""@supprimer la diapo {page}
la diapo {page} est ennuyeuse, coupe-la
@enlever la diapositive numéro {page}
on peut se passer de la diapo {page}
@retirer la page {page} de la présentation
pas de diapo {page}
personne n'a besoin de la diapo {page}""",
        ),
        "goto": dict(
            names="go_to_slide show_slide jump_to_slide present_slide",
            params={"page": "number|slide|index|page:integer"},
            desc=["Show a slide of the presentation", "Jump to a page", "Affiche une diapositive"],
            en="""@go to slide {page}
@show slide {page}
back to slide {page}
slide {page} on the screen
@jump to page {page}
let's look at slide {page}""",
            fr="""@aller à la diapo {page}
@montrer la diapo {page}
retour à la diapo {page}
diapo {page} à l'écran
@passer à la page {page}
regardons la diapo {page}""",
        ),
    },
    "whiteboard": {
        "sticky": dict(
            names="add_sticky stick_note place_note new_sticky",
            params={"topic": "text|content|note|label", "color": "color|colour|shade?"},
            desc=["Put a sticky note on the whiteboard", "Add a coloured note", "Colle une note sur le tableau"],
            en="""@stick a note on the board: {topic}
a sticky saying {topic}
@put a {color} note on the whiteboard: {topic}
{color} sticky: {topic}
@add {topic} to the whiteboard
sticky note {topic}""",
            fr="""@coller une note au tableau : {topic}
un post-it avec {topic}
@mettre un post-it {color} au tableau : {topic}
post-it {color} : {topic}
@ajouter {topic} au tableau blanc
post-it {topic}""",
        ),
        "clear": dict(
            names="clear_whiteboard wipe_board erase_board clean_board",
            params={},
            desc=["Wipe the whiteboard", "Erase everything drawn", "Efface le tableau blanc"],
            en="""@wipe the whiteboard
@clear the board
@erase everything on the whiteboard
the board is full, start over
I want an empty whiteboard
clean board please""",
            fr="""@effacer le tableau blanc
@vider le tableau
@nettoyer tout le tableau blanc
le tableau est plein, on recommence
je veux un tableau vide
tableau propre""",
        ),
        "invite": dict(
            names="share_board invite_to_board board_access draw_with",
            params={"name": "person|name|who|guest"},
            desc=["Let a person draw on the whiteboard", "Share the board", "Invite une personne sur le tableau"],
            en="""@let {name} draw with us
@invite {name} to the whiteboard
{name} should see the board
@share the whiteboard with {name}
@give {name} a pen
whiteboard for {name} too""",
            fr="""@laisser {name} dessiner avec nous
@inviter {name} sur le tableau blanc
{name} doit voir le tableau
@partager le tableau avec {name}
@donner un crayon à {name}
tableau blanc pour {name} aussi""",
        ),
    },
    "forms": {
        "create": dict(
            names="create_form new_form make_questionnaire build_form",
            params={"deck": "title|name|subject|topic"},
            desc=["Make an online form", "New questionnaire", "Crée un formulaire"],
            en="""@create a form about {deck}
new questionnaire: {deck}
@make a form called {deck}
I want people to fill in something about {deck}
form: {deck}
@set up a sign-up form for {deck}""",
            fr="""@créer un formulaire sur {deck}
nouveau questionnaire : {deck}
@faire un formulaire nommé {deck}
je veux que les gens remplissent quelque chose sur {deck}
formulaire : {deck}
@préparer un formulaire d'inscription pour {deck}""",
        ),
        "answers": dict(
            names="count_responses form_answers responses get_submissions",
            params={"deck": "form|title|name|which"},
            desc=["How many people filled in a form", "Number of responses", "Nombre de réponses"],
            en="""how many people filled in {deck}
responses to {deck}
@count the answers to the form {deck}
has anybody answered {deck}
number of submissions for {deck}
how is the form {deck} doing""",
            fr="""combien de personnes ont rempli {deck}
réponses à {deck}
@compter les réponses au formulaire {deck}
quelqu'un a-t-il répondu à {deck}
nombre de réponses pour {deck}
où en est le formulaire {deck}""",
            v="count",
        ),
        "question": dict(
            names="add_question insert_field form_question append_question",
            params={"deck": "form|title|to|name", "text": "question|text|field|label"},
            desc=["Add a question to a form", "New field in a questionnaire", "Ajoute une question"],
            en="""@add to the form {deck} the question '{text}'
form {deck}, new question: '{text}'
@ask '{text}' in {deck}
@put the question '{text}' in the form {deck}
{deck} should ask '{text}'
new field '{text}' in {deck}""",
            fr="""@ajouter au formulaire {deck} la question '{text}'
formulaire {deck}, nouvelle question : '{text}'
@demander '{text}' dans {deck}
@mettre la question '{text}' dans le formulaire {deck}
{deck} doit demander '{text}'
nouveau champ '{text}' dans {deck}""",
        ),
    },
}
