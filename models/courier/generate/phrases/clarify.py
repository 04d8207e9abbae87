"""How people ask and forget what is needed. Every line is one phrasing; its checksum decides its split."""

from . import block

NO_ADDRESS = block(
    "NO_ADDRESS",
    {
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
mail to {n} please
@contact {n} by (mail|email)
I (have|need) to (write to|email|mail) {n}
(an email|a mail) for {n} {wish}
@let {n} know by (mail|email) that {x}
@get a (mail|message) to {n}
@drop a (mail|message) to {n}
{n} (must|should) (get|have) (a mail|an email) {wish}
I promised {n} (a mail|an email)
@dispatch (a mail|an email) to {n}""",
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
@demander à {n} par mail si {x}
il faut que j'écrive à {n}
un (mail|email) pour {n} {wish}
@faire savoir à {n} que {x}
@joindre {n} par (mail|email)
@transmettre à {n} que {x}
@laisser un (mail|message) pour {n}
{n} attend un (mail|message)
j'ai promis un (mail|message) à {n}
@laisser {n} savoir que {x}""",
    },
)
NOTHING = block(
    "NOTHING",
    {
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
    },
)
NO_TEXT = block(
    "NO_TEXT",
    {
        "en": """@send (an email|a mail|a message|mail) to {to}
@write (an email|a mail|) to {to}
@email {to}
@send {to} (an email|a mail)
@compose a mail for {to}""",
        "fr": """@envoyer (un email|un mail|un message) à {to}
@écrire (un mail|un email|) à {to}
@faire un mail à {to}
@rédiger un (mail|message) pour {to}""",
    },
)
NO_ID = block(
    "NO_ID",
    {
        "en": """@{verb} (an email|a mail|the email|the mail|that mail|a message|the message)
@{verb} (one of my mails|a mail for me|some mail)
@{verb} (it|this|that|one|the thing)( please|)
@{verb} (another|a certain) (mail|email|message)
@{verb} (another one|a certain one|one more)
@{verb} (these|those|some)( mails| messages| emails|)
@{verb} (that|this) (email|mail|message)( now| for me|)
(that|this|the) (mail|message|email), @{verb} it""",
        "fr": """@{verb} (un mail|un email|le mail|l'email|ce mail|un message|le message)
@{verb} un de mes (mails|messages)
@{verb} (ça|celui-là|celui-ci|quelque chose)( s'il te plaît|)
@{verb} un (autre|certain) (mail|message)
@{verb} (celui-là|celui-ci|celui-là aussi)
@{verb} (cet|cet autre) (email|mail|message)
@{verb} (ce|cet|l'autre) (message|email)( maintenant|)
@{verb} (ceux-là|un autre|l'un d'eux)
@{verb} (celui-ci|ceci|celui-ci aussi)
@{verb} aussi (celui-là|le mail|ce message)""",
    },
)
NO_QUERY = block(
    "NO_QUERY",
    {
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
    },
)
