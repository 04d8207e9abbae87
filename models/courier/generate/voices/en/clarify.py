"""How they ask and forget what is needed."""

NO_ADDRESS = """I (need|want) to (get in touch with|contact|reach) {n} by (mail|email)
I want to (tell|inform) {n} by (mail|email) that {x}
I (need|have) to email {n} {wish}
could you (quickly|maybe|please) (write to|email) {n} {wish}
could you (tell|inform) {n} by (mail|email) that {x}
kindly (write to|email) {n} {wish}
be so kind as to (email|write to) {n} that {x}
please have (a mail|an email) sent to {n}
it's time to (write to|email) {n}
we (should|need to|ought to) (write to|email) {n} {wish}
so (um|uh), (an email|a mail) to {n}
ok so (write to|email) {n} {wish}
just (write to|email) {n} that {x}
one (mail|email) to {n} please
a (mail|email) about the {w} to {n}
mail for {n}, about the {w}
(mail|email) {n} saying {x}
@get in touch with {n} by (mail|email) about the {w}
@shoot {n} (a mail|an email) {wish}
@inform {n} by (mail|email) that {x}
I (really |)(must|should|ought to) (write to|email|mail) {n}
I've been meaning to (write to|email) {n}
I (promised|owe) {n} (a mail|an email)
I'd like to (write to|email|send a mail to) {n} {wish}
I want {n} to know by mail that {x}
would you mind (emailing|writing to) {n} for me
would you (write|send) {n} (a mail|an email) {wish}
{n} (is waiting for|expects) (a mail|an email) from me
{n} (should|has to|needs to) (know|hear) by (mail|email) that {x}
{n} (should|must) get (a mail|an email) from me
quick (mail|email|note) to {n} {wish}
(short|brief) (mail|email) for {n}
email to {n}: {x}
@send {n} a (quick |short |)(mail|email|note) {wish}
@send a (few lines|line or two) to {n}
@write {n} (a mail|an email|a few lines)
@email {n} that {x}
@email {n} about the {w}
can you (write to|email|mail) {n}( for me| please|)
can you (write to|email) {n} {wish}
can you tell {n} by (mail|email) that {x}
could you let {n} know (by mail |)that {x}
could you (write|send) {n} a (mail|line|note)
I (want|need|have) to (email|write to|mail) {n}( today| quickly|)
I (want|need|have) to tell {n} that {x}
I gotta (email|write to) {n}
I'd like to (email|write to|mail) {n}
I'd like {n} to (get|have) (a mail|an email) {wish}
I'd like to let {n} know that {x}
I should let {n} know that {x}
it's {n} I want to (write to|email)
let's (write to|email|mail) {n}
let's tell {n} that {x}
please (write to|email|mail) {n}( for me|)
please (write to|email) {n} {wish}
please tell {n} that {x}
please let {n} know that {x}
time to (write to|email) {n} {wish}
{n} (wants|needs|is waiting for) (a mail|an email)
{n} has to (know|be told) that {x}
{n} should be told that {x}
(an email|a mail|mail|a message) to {n}
(an email|a mail|a message) to {n} about the {w}
(mail|email) to {n} {wish}
for {n}, (a mail|an email) {wish}
@email {n} {wish}
@mail {n} {wish}
@inform {n} that {x}
@drop {n} a line about the {w}
@write {n} about the {w}"""

NOTHING = """I feel like writing (a mail|an email)
I'd love to (write|send) (a mail|an email)
I must (write|send) (a mail|an email)
I was going to (write|send) (a mail|an email)
could you (write|send|compose) (a mail|an email)( for me|)
can you do (mails|emails), I'd like to send one
be so kind as to write (a mail|an email)
kindly (send|write) (a mail|an email)( for me|)
another (mail|email) please
a new (mail|email|message) please
next (mail|email), please (write|send) it
new (mail|message)( pls|)
outgoing (mail|message) please
we (need|have) to (send|write) (a mail|an email)
somebody needs (a mail|an email) from me
it's time I wrote (a mail|an email)
ok so (a mail|an email) has to be (written|sent)
@prepare (a mail|an email)( for me|)
@do (a mail|an email) for me
@send out (a mail|an email|a message)
I (need|want|would like|have) to (get|send) (a mail|an email|a message) out
I'd like to (write|send) (a mail|an email)
I've got (a mail|an email) to (write|send)
there's (a mail|an email) I (have|need) to (send|write)
would you (write|send) (a mail|an email) for me
would you mind (writing|sending) (a mail|an email) for me
could we (write|send|do) (a mail|an email)
time to (write|send) (a mail|an email)
let's do (a mail|an email)
email time, (write|send) one for me
one (mail|email) to send please
(start|open|begin) a new (mail|email)
@send (a mail|an email) to (someone|somebody|a friend)
@write (a mail|an email) to (someone|somebody|a colleague)
@mail (someone|somebody)( for me|)
@start (a new mail|an email|writing a mail)
a mail( please|)
an email( please|)
another one to write, a mail
can I (send|write) (a mail|an email)( from here|)
can you (write|send) (a mail|an email)( for me| please|)
could I (send|write) (a mail|an email)
(email|mail) to be (written|sent)
(email|mail) somebody( for me| please|)
I feel like (mailing|emailing) somebody
I have (a mail|an email|mails) to (write|send)
I have to (mail|email) somebody
I need (a mail|an email) (sent|written)( please| for me|)
I need to (mail|email) somebody
I need you to (send|write) (a mail|an email)
I want (a mail|an email) (sent|written)
I want to (mail|email) somebody
I want to (write|compose) (a mail|an email|a message)
I'd like (a mail|an email) (sent|written)
I'd like to send somebody (a mail|an email)
let me (send|write) (a mail|an email)
let's (mail|email) somebody
let's write (a new mail|a new message)
new one, (a mail|an email) I mean
please (send|write) (a mail|an email)( for me|)
ready to write (a mail|an email)
we need (a mail|an email)
@draft (a mail|an email)
@put together (a mail|an email)( for me|)
@type (a mail|an email)( for me|)
@write something and send it"""

NO_TEXT = """I (still |)have to send (a mail|an email) to {to}
I want to (contact|get in touch with|reach) {to} (by mail|by email)
I must (write to|email) {to}
I should (write to|email|mail) {to}
could you (write to|email|mail) {to}( for me|)
could you (write|send|compose) (a mail|an email) (for|to) {to}
be so kind as to (write to|email) {to}
kindly (write to|email) {to}
please have (a mail|an email) sent to {to}
it's time to (write to|email) {to}
we (should|need to|ought to) (write to|email) {to}
so (um|uh|well), (an email|a mail) to {to}
ok so (write to|email) {to}
next (mail|email) goes to {to}
another (mail|email) to {to}
a (short|quick) (mail|email|message) to {to}( please|)
to {to} please
recipient {to}
@contact {to}( by mail| by email|)
@prepare (a mail|an email) for {to}
@start (a mail|an email) to {to}
I (need|have|want) to (write to|email|mail) {to}
I'd like to (write to|email|send a mail to) {to}
I've been meaning to (write to|email) {to}
I (owe|promised) {to} (a mail|an email)
would you (write to|email) {to} for me
would you mind (emailing|writing to) {to}
{to} (is waiting for|expects|wants) (a mail|an email) from me
{to} (needs|should get) (a mail|an email)
mail to {to}( please| pls|)
email for {to}( please| pls|)
(new|one) (mail|email) (to|for) {to}
let's (write to|email) {to}
the (mail|email) (goes|is) to {to}
@mail {to}
@message {to}
@drop {to} a line
can you (write to|email|mail) {to}( for me|)
can you send (a mail|an email) to {to}
I want to send (a mail|an email) to {to}
I want {to} to get (a mail|an email)
I'd like to (email|mail|write to) {to}( please|)
I need (a mail|an email) (for|to) {to}
let's send (a mail|an email) to {to}
let's mail {to}
please (email|mail|write to) {to}( for me|)
please send (a mail|an email) to {to}
please (write|compose) (a mail|an email) for {to}
time to (mail|email|write to) {to}
send something to {to}( please|)
something (for|to) {to}, by (mail|email)
a mail for {to}
an email to {to}( please|)
new message (to|for) {to}( please|)
the next (mail|email) is for {to}
it's {to} I want to (email|write to)
mail this address: {to}
the address is {to}, (write|send a mail)
write there: {to}
@write something to {to}
@compose (a mail|an email|a message) (to|for) {to}
@draft (a mail|an email) (to|for) {to}
@get in touch with {to}( by mail| by email|)
@reach out to {to}( by mail| by email|)
@send {to} something
@shoot {to} (a mail|an email)
@type (a mail|an email) to {to}"""

NO_ID = """I (must|have to|should) {verb} (a mail|an email|one of my mails)
I'd love to {verb} (a mail|an email|one of my messages)
I was going to {verb} (a mail|an email|one of them)
could you please {verb} (that|this|the) (one|mail|email|message)
be so kind as to {verb} (a mail|an email|one of my mails)
kindly {verb} (the|that) (mail|email|message)
can you {verb} (mails|emails), there's one I'd like you to take
can't you just {verb} (it|that one|that mail)
please {verb} (it|the thing I mean|the one I mean)
let's {verb} (one|one of them|a mail|an email)
ok so {verb} (it|that one|this one)
so (um|uh), {verb} that (mail|email|message)
just {verb} (it|that one|this mail|the mail)
would you mind, I need you to {verb} (a mail|an email)
we (need|have|ought) to {verb} (a mail|an email|one of the mails)
it's time to {verb} (that|the) (mail|email|message)
(one|a single) (mail|email) is all I want you to {verb}
there's one (mail|email|message) you should {verb}
@{verb} only one( mail| email| message|)
@{verb} just one of (the|my) (mails|emails|messages)
@{verb} some (mail|email|message) or other
@{verb} one of (the|my) (mails|emails|messages)
@{verb} the (mail|email|message) I (mean|meant)
@{verb} this one( mail|)
@{verb} that (email|message|thing)( for me|)
@{verb} (a particular|a specific) (mail|email|message)
@{verb} the (mail|email|message) we talked about
@{verb} the (other|right) (mail|email|one)
@{verb} something in my (inbox|mailbox)
I (want|need|would like) to {verb} (a mail|an email|a message|one mail)
I'd like to {verb} (one|one mail|a mail|an email)
there's (a mail|an email|one) I (want|need) to {verb}
there is something I'd like to {verb}
could you {verb} (a mail|an email|one) for me
can we {verb} (a mail|an email|one of them)
would you {verb} (that|this|the) (mail|email|message)
I need you to {verb} one of (them|these|those)
can you {verb} (it|that one|this one|the other one)
can you {verb} (one|a mail|an email)( for me| please|)
could you {verb} (it|that one|this one|the thing)
could you {verb} one of (the|my) (mails|emails)
I have (a mail|an email|one) to {verb}
I have something to {verb}
I meant to {verb} (a mail|an email|that one)
I'd like to {verb} (it|that one|this one)
I'd like to {verb} one of (my|the) (mails|emails|messages)
I want to {verb} (it|that one|this one|that mail)
I want you to {verb} (it|that one|a mail|an email)
I need to {verb} (it|that one|this mail|something)
if you could {verb} (it|that one|the mail)
let's {verb} (it|that one|this one|that mail)
maybe {verb} (it|that one)
next, {verb} (it|that one|the other one)
now {verb} (it|that one|the mail)( please|)
ok, {verb} (it|that one|the mail)( then| please|)
please {verb} (one|that one|this one|a mail|an email|the mail)
please {verb} one of (them|those|my mails)
quickly {verb} (it|that one|that mail)
right, {verb} (it|this one|the mail)
then {verb} (it|the other one|that one)
there's a mail you could {verb}
what about that mail, {verb} it
would you {verb} (it|one|a mail) for me
you know which one, {verb} it
you should {verb} (it|that one|the mail)
@{verb} the (one I told you about|one I want|mail I want)
@{verb} the (old|long|strange|short) one
@{verb} (any|one) of the (mails|emails|messages)"""

NO_QUERY = """I'm trying to find (a mail|an email|something)
I'm missing (a mail|an email)
I've misplaced (a mail|an email|a message)
I must find (a mail|an email|a message)
I was looking for (a mail|an email|something in my inbox)
could you (search|go through|look through) my (mail|inbox|emails)
could you look something up (for me |)in my (mail|inbox|emails)
can you search (mails|emails|my inbox), I need something
be so kind as to (search|look through) my (mail|inbox|emails)
kindly search my (mail|inbox|emails)
ok so I can't find (a mail|an email|something)
so (um|uh), I'm looking for (a mail|an email)
it's a search I need( in my mail| in my inbox|)
we need to find (a mail|an email|a message)
there must be (a mail|an email) somewhere, find it
there was (a mail|an email) once, find it( for me|)
find (mail|email|message)( pls| please|)
inbox search( please|)
new search( please|)
one (mail|email) has gone missing, find it
@search through my (mail|mails|emails|inbox)( please|)
@track down (a mail|an email) for me
@hunt for (a mail|an email)( for me|)
@check my mail for something
I (need|want|have) to (find|look for|search for) (a mail|an email|something)
I'd like to (find|search for|look for) (a mail|an email|something in my mail)
I can't find (a mail|an email|something)
I've lost (a mail|an email)
there's (a mail|an email) I can't find
there's something I'm looking for in my (mail|inbox|emails)
would you (search|look through) my (mail|inbox|emails)( for something|)
would you mind looking for (a mail|an email)
could you find me (a mail|an email|something)
(start|do|run) a search( in my mail| in my inbox|)
search( please| pls|)
mail search( please|)
@find something (for me|in my mail|in my inbox)
@look for something (in my mail|in my inbox|among my emails)
@help me find (a mail|an email)
@help me search my (mail|inbox|emails)
can you find (a mail|an email|a message|something)( for me| please|)
can you look for (a mail|an email|something)( for me|)
can you search (my mail|my inbox|my emails)
could you find (a mail|an email|a message) for me
could you look for (a mail|an email)( please|)
could you run a search( for me|)
do a search( please| for me|)
find (a mail|an email|something)( please| for me|)
find the mail I'm looking for
find that mail( please| for me|)
find that thing in my (mail|inbox)
I have to search my (mail|inbox|emails)
I need a search( please|)
I need to look something up in my (mail|inbox|emails)
I need to search my (mail|inbox|emails)
I want to (search|look through) my (mail|inbox|emails)
I want to find (a mail|an email|something)
I'd like to do a search
I'd like to look something up( in my mail|)
I'd like you to find (a mail|an email|something)
it's in my mail somewhere, find it
let's (find|look for|search for) (a mail|an email|something)
let's search (my mail|the inbox|my emails)
look for something( please| in my mail|)
please find (a mail|an email|a message)( for me|)
please look for (a mail|an email)( for me|)
please search my (mail|inbox|emails)
search for me( please|)
search for something( please|)
search in my (mail|mails|inbox|emails)( please|)
time for a search( in my mail|)
where did I put that mail
@look up (a mail|an email)( for me|)
@start a search( please| in my mail|)
@seek (a mail|an email|a message)"""
