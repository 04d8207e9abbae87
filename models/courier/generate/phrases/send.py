"""How people ask for a mail to be sent. Every line is one phrasing; its checksum decides its split."""

from ..voices import tuples
from . import block

SEND = block(
    "SEND",
    {
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
@get in touch with {to} {wish}
@contact {to} by (mail|email) {wish}
I need (an email|a mail) to {to} {wish}
@have (an email|a mail) sent to {to} {wish}
@mail something nice to {to} {wish}
(time to|we should) (write|email|mail) {to} {wish}
@type up (an email|a mail) for {to} {wish}
(address|recipient) {to}, (an email|a mail) {wish}
@fire (a mail|an email|a message) off to {to} {wish}
@fire off (a message|a note) for {to} {wish}
let us put (a mail|a message) together for {to} {wish}
@put (a few lines|a mail) together to {to} {wish}
{to} is waiting for (a mail|a message|an email) {wish}
@draft and send (a mail|an email) for {to} {wish}
I promised {to} (a mail|an email) {wish}
@let {to} have (a mail|a message|a note) {wish}
@dispatch (a mail|an email) to {to} {wish}
@forward (a word|a greeting|a note) to {to} {wish}""",
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
@passer (un mot|un message) à {to} {wish}
il me faut un (mail|email) pour {to} {wish}
@composer un (mail|email|message) pour {to} {wish}
(destinataire|adresse) {to}, un (mail|email) {wish}
il est temps d'écrire à {to} {wish}
@taper un (mail|message) à {to} {wish}
@mailer {to} {wish}
@lancer un (mail|email) à {to} {wish}
@laisser un (mail|message|mot) à {to} {wish}
@prendre contact avec {to} par (mail|email) {wish}
{to} attend un (mail|message) {wish}
j'ai promis un (mail|message) à {to} {wish}
@prendre la plume pour {to} {wish}
@faire partir un (mail|message) (à|pour) {to} {wish}
@envoyer un (mot|message) (vite|tout de suite) à {to} {wish}
@balancer un (mail|message) à {to} {wish}
@rédiger (quelques lignes|deux lignes) pour {to} {wish}
@adresser (quelques mots|un mot) à {to} {wish}""",
    },
)
TELL = block(  # a clause follows directly
    "TELL",
    {
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
email {to}, {x}
{to} is wondering, (tell|write) them that {x}
@make sure {to} knows (that |){x}
@report to {to} that {x}
@give {to} the news that {x}
@advise {to} by (mail|email) that {x}
since {x}, (email|write to|tell) {to}
(important|good news|bad news) for {to}: {x}
@announce to {to} that {x}
@advise {to} that {x}
{to} should be advised that {x}
I promised {to} an answer: (tell them|write) that {x}
{to} ought to know (that |){x}
@explain to {to} (by mail |by email |)that {x}
@confirm to {to} (by mail|by email) that {x}
@write to {to} (that|, ){x}
@alert {to} that {x}
@mention to {to} that {x}
@remind {to} by mail that {x}
@point out to {to} (by mail |)that {x}
word for {to}: {x}
{to} is to be told that {x}
@explain (to|by mail to) {to} that {x}
explain to {to} by (mail|email) that {x}""",
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
@écrire à {to}, {x}
{to} se demande, (dis|écris)-lui que {x}
@rapporter à {to} que {x}
@donner la nouvelle à {to} : {x}
(important|bonne nouvelle|mauvaise nouvelle) pour {to} : {x}
@communiquer à {to} que {x}
@notifier à {to} que {x}
@répéter à {to} que {x}
à dire à {to} : {x}
@signaler à {to} que {x}
il faut prévenir {to} que {x}
il faut que {to} sache que {x}
@laisser savoir à {to} que {x}
@avertir {to} par (mail|email) que {x}
@alerter {to} que {x}
@mentionner à {to} que {x}
{to} attend de mes nouvelles, (dis|écris)-lui que {x}
@porter à la connaissance de {to} que {x}
@faire remarquer à {to} que {x}
@glisser à {to} que {x}
j'avais promis une réponse à {to}, (dis|écris)-lui que {x}""",
    },
)
SUBJECT = block(  # a subject is given word for word
    "SUBJECT",
    {
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
new (mail|email) for {to}, subject {s}, {wish}
@use the subject {s} and write to {to} {wish}
@put {s} as the subject, to {to}, {wish}
@send {to} (an email|a mail), the subject (is|should be) {s}, {wish}
(an email|a mail) called {s} to {to} {wish}
@write {to} a mail headed {s} {wish}
(an email|a mail) headed {s} (for|to) {to} {wish}
@send (an email|a mail) headed {s} to {to} {wish}
@send {to} a message (named|headed|under the heading) {s} {wish}
under the heading {s}, (write to|mail|email) {to} {wish}
@write to {to} about {s} as the subject {wish}
the subject is {s}, the recipient {to}, {wish}
@title it {s} and send it to {to} {wish}""",
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
@écrire à {to} sous l'objet {s} {wish}
@utiliser l'objet {s} et écris à {to} {wish}
@mettre {s} en objet, pour {to}, {wish}
@envoyer un mail à {to}, l'objet (est|sera) {s}, {wish}
un (mail|email) nommé {s} pour {to} {wish}
@envoyer à {to} un mail au titre {s} {wish}
un (mail|message) intitulé {s} (à|pour) {to} {wish}
@envoyer un (mail|email|message) (titré|intitulé) {s} à {to} {wish}
@intituler le (mail|message) {s} et envoie-le à {to} {wish}
sous le titre {s}, (écris|envoie un mail) à {to} {wish}
@écrire à {to} un (mail|message) (intitulé|titré|au titre) {s} {wish}
le sujet est {s}, le destinataire {to}, {wish}
@adresser à {to} un (mail|message) intitulé {s} {wish}""",
    },
)
FULL = block(  # subject and body are given word for word
    "FULL",
    {
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
@send {b} to {to} (under|with) (the subject|the title|subject) {s}
@mail {to} with {s} as (the |)subject and {b} as (the |)(text|body)
recipient {to}, subject {s}, (text|message) {b}
@put {s} in the subject and {b} in the (body|text), send it to {to}
(an email|a mail) for {to}: (title|subject) {s}, (content|words) {b}""",
        "fr": """@envoyer (un email|un mail) à {to} avec (le sujet|l'objet) {s} et le (corps|texte|message) {b}
@envoyer un (email|mail) à {to}, (sujet|objet) {s}, (corps|texte) {b}
à {to}, (objet|sujet) {s}, (texte|corps|message) {b}
@écrire à {to} : (objet|sujet) {s}, (texte|message) {b}
(sujet|objet) {s}, (corps|texte) {b}, pour {to}
@envoyer le (texte|message) {b} à {to} avec (l'objet|le sujet) {s}
(nouveau|un) (mail|message) (à|pour) {to}. (Objet|Sujet) : {s}. (Texte|Message|Corps) : {b}
À : {to} Objet : {s} (Texte|Corps) : {b}
@écrire à {to}, (objet|sujet) {s}, en disant {b}
@envoyer {b} à {to}, (objet|sujet) {s}
@écrire à {to} avec {s} comme (objet|sujet) et {b} comme (texte|message)
destinataire {to}, (objet|sujet) {s}, (texte|message) {b}
@mettre {s} en objet et {b} en texte, pour {to}
un (mail|email) pour {to} : (titre|objet) {s}, (contenu|texte) {b}""",
    },
)
BODY = block(  # only the text is given word for word
    "BODY",
    {
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
@send {to} (just|only|) the (words|text|line) {b}
@forward the (words|text) {b} to {to}
@send the (line|sentence|note) {b} to {to}
(an email|a mail) to {to} with {b} in it
@write {b}, it goes to {to}
(a|one) mail reading {b} to {to}
@send {to} a (mail|message|note) reading {b}
let {to} read this: {b}
@send {to} {b}
@put {b} in a mail to {to}
{b}: that is all that goes to {to}""",
        "fr": """@envoyer {b} à {to}
@envoyer (un mail|un email) à {to} (disant|avec le texte|avec le message|qui dit) {b}
@écrire {b} à {to}
@dire à {to} : {b}
@envoyer à {to} (ce message|ceci|le message suivant) : {b}
@écrire à {to} ceci : {b}
(le texte|le message) {b} pour {to}
@envoyer (juste|seulement) {b} à {to}
@écrire à {to} exactement {b}
@répondre {b} à l'adresse {to}
@envoyer la (phrase|ligne|note) {b} à {to}
un (mail|email) à {to} avec {b} dedans
@écrire {b}, c'est pour {to}
@adresser le (texte|message) {b} à {to}
@envoyer à {to} {b}
@envoyer à {to} un (mail|message) (disant|qui dit|avec) {b}
un (mail|message) pour {to} qui dit {b}
@mettre {b} dans un mail à {to}
{b}, envoie (ça|cela) à {to}
@dire {b} à {to}""",
    },
)
# A verb of its own for the intention: (phrasing, subject, body). {x} a clause, {w} a thing, {det} its article, {d} a date;
# the body repeats what stands in [] as {rest}.
VERBAL = {
    "en": [
        ("@ask {to} [(if|whether) {x}]", "Question", "Could you tell me {rest}?"),
        ("@ask {to} [when the {w} (arrives|starts|is ready|opens|is due)]", "Question", "Could you tell me {rest}?"),
        ("@ask {to} (for|to send me) [(the|a|his|her|their|another) {w}]", "Request", "Could you send me {rest}?"),
        ("@ask {to} [where {det} {w} is]", "Question", "Could you tell me {rest}?"),
        ("@ask {to} [who (has|needs|wants) the {w}]", "Question", "Could you tell me {rest}?"),
        ("@thank {to} for [{det} {w}]", "Thank you", "Thank you for {rest}."),
        ("@thank {to}( by mail| by email|)", "Thank you", "Thank you!"),
        ("@say thank you to {to}( by mail| by email|)", "Thank you", "Thank you!"),
        ("@say (hello|hi) to {to}( by mail| by email|)", "Hello", "Hello!"),
        ("@send {to} a (hello|hi)", "Hello", "Hello!"),
        ("@congratulate {to} (on|for) [{det} {w}]", "Congratulations", "Congratulations on {rest}!"),
        ("@congratulate {to}( by mail|)", "Congratulations", "Congratulations!"),
        ("@invite {to} to [(the|a|my|our) {w} {d}]", "Invitation", "I would like to invite you to {rest}."),
        ("@remind {to} (of|about) [{det} {w}]", "Reminder", "A reminder: {rest}."),
        ("@remind {to} that [{x}]", "Reminder", "A reminder: {rest}."),
        ("@wish {to} a happy birthday( by mail| by email|)", "Happy birthday", "Happy birthday!"),
        ("@wish {to} good luck( by mail|)", "Good luck", "Good luck!"),
        ("@wish {to} a (nice|good) trip", "Good trip", "Have a good trip!"),
        ("@welcome {to}( by mail|)", "Welcome", "Welcome!"),
        ("@apologise to {to} for [{det} {w}]", "Sorry", "I am sorry for {rest}."),
        ("@apologise to {to}", "Sorry", "I am sorry."),
        ("@confirm to {to} that [{x}]", "{topic}", "{X}"),
        ("I (have|need|want|would like) to (tell|write to|inform|email) {to} that [{x}]", "{topic}", "{X}"),
        ("{to} (needs|has|ought) to (know|hear) that [{x}]", "{topic}", "{X}"),
        ("@order [(a|the|another) {w}] from {to} by (mail|email)", "Order", "I would like to order {rest}."),
        ("@send (a mail|an email|mail) to {to}: [{x}]", "{topic}", "{X}"),
        ("@send {to} a (mail|message), [{x}]", "{topic}", "{X}"),
        ("@ask {to} [(what time|when) the {w} (starts|begins|is)]", "Question", "Could you tell me {rest}?"),
        ("@ask {to} [how much {det} {w} costs]", "Question", "Could you tell me {rest}?"),
        ("@check with {to} [(if|whether) {x}]", "Question", "Could you tell me {rest}?"),
        ("@find out from {to} [(if|whether) {x}]", "Question", "Could you tell me {rest}?"),
        ("@request [{det} {w}] from {to}( by mail|)", "Request", "Could you send me {rest}?"),
        ("@cancel [(the|our|my) {w} {d}] with {to}( by mail|)", "Cancellation", "I have to cancel {rest}."),
        ("@book [(a|the) {w} {d}] with {to}( by mail|)", "Booking", "I would like to book {rest}."),
        (
            "@thank {to} (a lot |so much |)for [(his|her|their|the lovely|the nice) {w}]",
            "Thank you",
            "Thank you for {rest}.",
        ),
        ("@propose [(a|the) {w} {d}] to {to}( by mail|)", "Proposal", "I propose {rest}."),
        ("@wish {to} a merry christmas( by mail|)", "Merry Christmas", "Merry Christmas!"),
        ("@wish {to} a happy new year( by mail|)", "Happy new year", "Happy new year!"),
        ("@wish {to} a (nice|good) weekend( by email|)", "Nice weekend", "Have a nice weekend!"),
    ]
    + tuples("VERBAL", "en"),
    "fr": [
        ("@demander à {to} [si {x}]", "Question", "Pouvez-vous me dire {rest} ?"),
        (
            "@demander à {to} [quand {det} {w} (arrive|commence|est prêt|ouvre)]",
            "Question",
            "Pouvez-vous me dire {rest} ?",
        ),
        ("@demander [(le|la|un|une|son|sa) {w}] à {to}", "Demande", "Pouvez-vous m'envoyer {rest} ?"),
        ("@demander à {to} de m'envoyer [{det} {w}]", "Demande", "Pouvez-vous m'envoyer {rest} ?"),
        ("@demander à {to} [où est {det} {w}]", "Question", "Pouvez-vous me dire {rest} ?"),
        ("@demander à {to} [qui (a|apporte|veut) (le|la) {w}]", "Question", "Pouvez-vous me dire {rest} ?"),
        ("@remercier {to} pour [{det} {w}]", "Merci", "Merci pour {rest}."),
        ("@remercier {to} [(du|de la|de son|de sa) {w}]", "Merci", "Merci {rest}."),
        ("@remercier {to}( par mail| par email|)", "Merci", "Merci !"),
        ("@dire merci à {to}( par mail|)", "Merci", "Merci !"),
        ("@dire bonjour à {to}( par mail| par email|)", "Bonjour", "Bonjour !"),
        ("@envoyer un (bonjour|petit bonjour) à {to}", "Bonjour", "Bonjour !"),
        ("@féliciter {to} pour [{det} {w}]", "Félicitations", "Félicitations pour {rest} !"),
        ("@féliciter {to}( par mail|)", "Félicitations", "Félicitations !"),
        ("@inviter {to} [(au|à la|à mon|à notre) {w} {d}]", "Invitation", "Je vous invite {rest}."),
        ("@rappeler à {to} [{det} {w}]", "Rappel", "Petit rappel : {rest}."),
        ("@rappeler à {to} que [{x}]", "Rappel", "Petit rappel : {rest}."),
        (
            "@souhaiter (un bon|un joyeux) anniversaire à {to}( par mail|)",
            "Joyeux anniversaire",
            "Joyeux anniversaire !",
        ),
        ("@souhaiter bonne chance à {to}( par mail|)", "Bonne chance", "Bonne chance !"),
        ("@souhaiter (un bon|bon) voyage à {to}", "Bon voyage", "Bon voyage !"),
        ("@souhaiter la bienvenue à {to}( par mail|)", "Bienvenue", "Bienvenue !"),
        ("@présenter mes excuses à {to}( par mail|)", "Excuses", "Je suis désolé."),
        ("@confirmer à {to} que [{x}]", "{topic}", "{X}"),
        (
            "(je dois|il faut que je|je voudrais|j'ai besoin de) (dire|écrire|annoncer) à {to} que [{x}]",
            "{topic}",
            "{X}",
        ),
        ("{to} (doit|devrait) savoir que [{x}]", "{topic}", "{X}"),
        ("@commander [(un|une|le|la) {w}] à {to} par (mail|email)", "Commande", "Je voudrais commander {rest}."),
        ("@envoyer un (mail|email) à {to} : [{x}]", "{topic}", "{X}"),
        ("@laisser un (mot|message) à {to} : [{x}]", "{topic}", "{X}"),
        ("@demander à {to} [à quelle heure est (le|la) {w}]", "Question", "Pouvez-vous me dire {rest} ?"),
        ("@demander à {to} [combien coûte {det} {w}]", "Question", "Pouvez-vous me dire {rest} ?"),
        (
            "@demander à {to} des nouvelles [(du|de la|de son|de sa) {w}]",
            "Question",
            "Pouvez-vous me donner des nouvelles {rest} ?",
        ),
        ("@vérifier auprès de {to} [si {x}]", "Question", "Pouvez-vous me dire {rest} ?"),
        ("@annuler [{det} {w} {d}] auprès de {to}( par mail|)", "Annulation", "Je dois annuler {rest}."),
        ("@réserver [(un|une|le|la) {w} {d}] chez {to}( par mail|)", "Réservation", "Je voudrais réserver {rest}."),
        ("@proposer [(un|une) {w} {d}] à {to}( par mail|)", "Proposition", "Je propose {rest}."),
        ("@souhaiter bonne année à {to}( par mail|)", "Bonne année", "Bonne année !"),
        ("@souhaiter un joyeux noël à {to}( par mail|)", "Joyeux Noël", "Joyeux Noël !"),
        ("@souhaiter un bon week-end à {to}( par mail|)", "Bon week-end", "Bon week-end !"),
        ("@souhaiter (de bonnes|bonnes) vacances à {to}( par mail|)", "Bonnes vacances", "Bonnes vacances !"),
        ("@réclamer [{det} {w}] à {to}( par mail|)", "Demande", "Pouvez-vous m'envoyer {rest} ?"),
    ]
    + tuples("VERBAL", "fr"),
}
