"""Requests that lack something, in a fifth author's words."""

NO_ADDRESS = """{n} hasn't heard from me (for ages|in weeks), (write|send a mail)
{n} should (get|receive) (a mail|an email) {wish}
{n} wants (to hear from me|a mail), {wish}
{n}: (a mail|an email|a note) {wish}
a (mail|note|line) for {n}, {wish}
an email for {n}( please|)
I'd like to (write|email|mail) (something |)to {n}
I want to (write|send) {n} (a few lines|a mail|an email) {wish}
I'm supposed to (write to|email) {n} {wish}
I never got round to (writing to|emailing) {n}
I owe {n} (a mail|an email|a few lines)
let's (drop|send) {n} (a line|a mail|an email) {wish}
would you (write to|email|drop a line to) {n} {wish}
will you (write to|email) {n}( for me|)
how about (a mail|an email) to {n}
next, (a mail|an email) to {n} {wish}
we need to (write to|email) {n} about the {w}
please (email|write to) {n} about the {w}
somebody should (write to|email) {n} {wish}
new (mail|email) to {n} {wish}
@compose (a mail|an email) to {n} about the {w}
@contact {n} by (mail|email) {wish}
@type (a mail|an email) to {n} {wish}
@drop {n} (a line|a note) (about the {w}|{wish})
@get (a mail|an email) (off|out) to {n} {wish}
@reach {n} by (mail|email) {wish}
{n} is expecting (a mail|an email|news) from me
I must not forget to (write to|email) {n}
I still need to (email|write to) {n} {wish}"""

NOTHING = """I'd like to (send|write) someone (a mail|an email|a few lines)
I'd like to get (a mail|an email) off
I have (mail|an email|a mail) to send
I must get (a mail|an email) out (today|before lunch|now)
I'm going to (send|write) (a mail|an email), (help me|ready)
I'm (about|ready) to (write|send) (a mail|an email)
I want to (start|begin) (a mail|an email|a new mail)
it's time for (a mail|an email)
we have to (write|send) (a mail|an email|a letter by mail)
we should (write|send) (a mail|an email)
are you ready to (write|send) (a mail|an email)
can we (write|send) (a mail|an email)( now| please|)
could you get (a mail|an email) ready( for me|)
could you help me (write|send) (a mail|an email)
would you (write|send) (a mail|an email)( for me| please|)
would you take down (a mail|an email)
will you send (a mail|an email) for me
let's (start|begin|compose) (a mail|an email|a new mail)
let's get writing, (a mail|an email)
one (mail|email) please
new mail( please|)
start a (mail|new mail|new message)( please|)
write something to somebody( for me|)
mail someone for me( please|)
@open a (blank|new|fresh) (mail|email|message)
@start (writing |)(a mail|an email|a message)
@get (a mail|an email) (going|started|off)
@fire off (a mail|an email)( for me|)
@draw up (a mail|an email)( for me|)"""

NO_TEXT = """{to} please, (a mail|an email)
{to}, (a mail|an email) please
{to}, (write|send a mail|mail them)( please| for me|)
{to} (should|must) (get|have) (a mail|an email)( today|)
{to} hasn't heard from me, (write|send a mail)
{to} is who I want to (write to|mail|email)
I'd like to (email|mail|contact) {to}( today| now|)
I'd like {to} to (get|receive) (a mail|an email)
I want to drop {to} (a line|a note)
I never (wrote|mailed) {to}, do it now
I'm supposed to (mail|email|write to) {to}
let's (mail|email|write to|contact) {to}
let's drop {to} a line
would you (mail|email|write to) {to}( for me|)
will you (mail|email|write to) {to}( for me|)
how about (a mail|an email) to {to}
can we (mail|email|write to) {to}
next, (a mail|an email) to {to}
new (mail|email|message) to {to}( please|)
address: {to}, new mail
recipient {to}( please|), (a mail|an email)
to {to}, (a mail|an email)( please|)
@compose (a mail|an email) to {to}( for me|)
@get (a mail|an email) off to {to}
@contact {to} by (mail|email)( please| for me|)
@open a new (mail|message) to {to}
I still need to (mail|email) {to}
can I (mail|email|write to) {to}"""

NO_ID = """I'd like to {verb} (one|a message|one of the mails)( please|)
I feel like I should {verb} (a mail|one of them)
I'm going to {verb} (a mail|an email|one of them)
I (want|need) you to {verb} (that mail|this mail|one of them)
I was going to {verb} (a mail|an email|that one)
it's that mail I want to {verb}
there was a mail to {verb}
that mail we talked about, {verb} it
the mail you know, {verb} it
the other mail, {verb} it
this (mail|email|message), {verb} it
that one, {verb} it( please|)
{verb} the other (mail|email|message|one)
{verb} this (mail|email|message|one)( please|)
{verb} one (mail|email|message)( please| for me|)
{verb} a (mail|message) for me
would you {verb} (a mail|that one|this mail)( for me|)
will you {verb} (that one|that mail|this one)
could we {verb} (a mail|one of them|that one)
can we {verb} (that one|that mail)
how do I {verb} (a mail|one of them)
may I {verb} (one|one of the mails)
you should {verb} (that one|that mail|one of them)
next, {verb} (one|that one|a mail)
please {verb} (one of my|one of the) (mails|emails|messages)
@{verb} (the right|that one|the other|this) (mail|email|message)
@{verb} some (mail|email|message)
go on, {verb} one of my mails
I was asked to {verb} (a mail|one of the mails)"""

NO_QUERY = """I'd like to search( please| now|)
I'd like to (look for|find) (something|a mail|an email)( please|)
I want to run a search( in my mail|)
I want to (search|look through) my (mail|mails|inbox)( for something|)
I need to find (one|something|a certain mail)
I'm after a (certain|particular) (mail|email|message)
I'm looking for something( in my inbox| in my mail|)
I'm missing (a mail|an email|one mail)
I can't find (it|that mail|the mail)( anywhere|)
I've lost (a mail|an email|one of my mails)
where's that (mail|email|message)( gone| again|)
where is it, that mail
which mail was it again, (search|look)
there was (a mail|an email|something), (find it|search for it)
somewhere I have a mail, (find it|search)
can you search( my mail| the inbox|)( for something|)
could you (look|search) for (a mail|an email|something)
would you (look|search) for (a mail|something) for me
will you search my (mail|mails|inbox)
help me (search|look|find something)( in my inbox| in my mail|)
let's (search|find) (something|a mail|my mail)
let's run a search
search (something|my mail|my inbox|the mailbox)( please| for me|)
find (it|that mail|the mail|something)( for me| please|)
look for (it|that mail|something)( please| in my mail|)
a search( please| in my mail|)
@look something up( in my mail| for me|)
@search (through |)my (mails|inbox|mailbox)( for something|)
@find (one of my mails|a certain mail|that mail)
@track down (a mail|an email|something)( for me|)
@run a search (in my mail|for me|in the inbox)"""
