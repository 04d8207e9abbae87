"""How they ask for what takes two calls: find a mail first, then read or answer it."""

READ_LATEST = """I can't look myself, (read|open) (me |)the (newest|latest|last) (mail|email|message)
I think something new (arrived|came in), (read it out|open the newest mail|read the latest one)
I missed the (newest|latest|last) (mail|email|message), what does it say
I'm curious what the (newest|latest|last) (mail|email|message) says
I need to see the (newest|latest|last) (mail|email|message) (in full|right now|word for word)
could I (see|hear|read) the (newest|latest|last|most recent) (mail|email|message)
would you (read|open) (my|the) (newest|latest|most recent) (mail|email|message)
kindly (read|open) (my|the) (newest|latest|last) (mail|email|message)
be so kind as to (open|read out) (my|the) (newest|latest|last) (mail|email|message)
can't you just read me the (newest|latest|last) (mail|email|message)
don't list anything, just (open|read) the (newest|latest|last) (mail|email|message)
never mind the others, (open|read) the (newest|latest|last) (mail|email|message)
so what does the (newest|latest|last) (mail|email|message) say
so who wrote last and what does (the mail|it) say
who wrote last, and what
what did I get last, (read it|open it|read it out)
what did they write in the (newest|latest|last) (mail|email|message)
what's the text of (my|the) (newest|latest|last) (mail|email|message)
in a few words, what does (my|the) (newest|latest|last) (mail|email|message) say
what is it about, (my|the) (newest|latest|last) (mail|email|message)
open newest (mail|message)( pls|)
read newest( mail| email| message|)( pls| please|)
last (mail|message) in full( please|)
text of the (newest|latest|last) (mail|email|message)( please|)
contents of (my|the) (newest|latest|last) (mail|email|message)
the one that just (came in|arrived), (open|read) it
@fetch the (newest|latest|last) (mail|email|message) and read it( to me| out|)
@take the (newest|latest|top) (mail|email|message) and (read|open) it
@display the (newest|latest|most recent) (mail|email|message) in full
@read the (mail|email|message) (on|at the) top( of my inbox|)
@check what came in last and (read it|read it to me|open it)
@see what just came in and (read it|open it|summarise it)
@sum up whatever came in last
@tell me what just (came in|arrived) and what it says
what just (came in|arrived|landed in my inbox), read it
something just (came in|arrived|landed in my inbox), (open|read) it
I heard a ping, (read|open) the (newest|latest|last) (mail|email|message)
my phone just buzzed, (read|open) the (newest|latest|last) (mail|email|message)
I'd like to (read|hear|see) (my|the) (newest|latest|last|most recent) (mail|email|message)
I want to know what the (newest|latest|last) (mail|email|message) says
would you mind (reading|opening) (me |)(my|the) (newest|latest|last) (mail|email|message)
would you be so kind as to read me (my|the) (latest|last|newest) (mail|email|message)
only the (newest|latest|last) (mail|email|message), (read it|open it|read it out)
(newest|latest|last) (mail|email|message), (full text|open|read)( please| pls|)
the (mail|email|message) at the (very |)top( of my inbox|), (open|read) it
@open the (top|topmost|first) (mail|email|message) (in|of) my (inbox|mailbox)
@open whatever (came in last|arrived last|is on top)
@read out (my|the) (latest|newest|last|most recent) (mail|email|message)
@read whatever (came in last|came last|is at the top of my inbox)
@get me the text of (my|the) (latest|newest|last) (mail|email|message)
@have a look at the (latest|newest|last) (mail|email) and read it out
@go to my inbox and open the (newest|latest|top) (mail|email|message)
@go to my inbox and read the (newest|latest|first) (one|mail)
what did I just (get|receive), (open|read) it
what's in (my|the) (latest|newest|last|most recent) (mail|email|message)
what's written in (my|the) (latest|newest|last) (mail|email|message)
(my|the) (latest|newest|last) (mail|email|message), what is it about, roughly
in short, what does (my|the) (latest|newest|last) (mail|email|message) say
the gist of (my|the) (latest|newest|last) (mail|email|message)( please|)
@give me (a summary|the gist) of (my|the) (latest|newest|last) (mail|email|message)
what does the (newest|latest|last) (mail|email|message) say( please| exactly|)
what does the (newest|latest|last) one (in my inbox |)say
what did the last (mail|email|message) (say|bring)
what do they write in the (newest|latest|last) (mail|email|message)
what's the (newest|latest|last) (mail|email|message), (read|open) it
what (came|arrived) last, (read|open) it
what was the last thing I (got|received) by (mail|email), (read|open) it
who (wrote|mailed|emailed) last and what does (he|she|the mail) say
who was the last to (write|mail|email) (me|to me) and what does the mail say
is there a new mail, (read|open) it
my (newest|latest|last) (mail|email|message), (read|open) it( to me| please|)
my (newest|latest|last) (mail|email|message), word for word
my most recent (mail|email|message), (read|open) it
newest one, (read|open) it( please|)
latest one, (read|open) it( please|)
last one in, (read|open) it( please|)
top one, (read|open) it( please|)
read (newest|latest)( please|)
read me my (newest|latest|last) (mail|email|message)
read (the|my) last one( to me|)( please|)
read the top one( please|)
read what just arrived( please| to me|)
read what I got last
open (newest|latest)( please|)
open my (newest|latest|last) (mail|email|message)( please|)
open the top one( please|)
open what just arrived( please|)
open what I got last
can I hear the (newest|latest|last) (mail|email|message)
can you read me the (newest|latest|last|most recent) (mail|email|message)
can you open the one that just came in
could you read what just (arrived|came in)
I'm driving, read me the (newest|latest|last) (mail|email|message)
I'm at the wheel, what does the (newest|latest|last) (mail|email|message) say
I just got a mail, (read|open) it
I just got a mail, what does it say
I've just had a mail, (read|open) it( to me|)
a mail has just (arrived|come in), (read|open) it( to me|)
a new mail, (read|open) it( to me|)
there's a new mail, (read|open) it( to me|)
it went ping, (read|open) the (newest|latest) (mail|email|message)
just the (newest|latest|last) (mail|email|message), (read|open) it
let me (hear|read|see) the (newest|latest|last) (mail|email|message)
let me (hear|read) what came in last
let's (read|open|hear) the (newest|latest|last) (mail|email|message)
sum up the (newest|latest|last) (mail|email|message)( please| for me|)
summarise the (newest|latest|last) (mail|email|message)( please| for me|)
summary of the (newest|latest|last) (mail|email|message)( please|)
the (newest|latest|last) (mail|email|message), what is it about
the gist of what just came in( please|)
tell me what the (newest|latest|last) (mail|email|message) says
@check my inbox and read the (newest|latest|first) (mail|one)
@check the inbox and open what came in last
@get the (newest|latest|last) (mail|email|message) and (read|open) it
@look at what came in last and read it( to me|)
@look into my inbox and read the (newest|latest|top) (one|mail)
@open my inbox and read the (newest|latest|top) (one|mail)
@open the last (mail|email|message) I (got|received)
@read the last (mail|email|message) I (got|received)
@read me the one that just (came in|arrived)
@read the (newest|latest|last) (mail|email|message) (slowly|aloud|from start to end)
@summarise what just came in
first check the inbox, then (read|open) the (newest|latest) (mail|one)
look in my inbox, then (read|open) the (newest|latest|top) (mail|one)
if there is a new mail, (read|open) it( to me|)
if something just came in, (read|open) it( to me|)
see what came in last, then (read|open) it"""

READ_FOUND = """I can't remember what {n}'s (mail|email|message) (said|says), open it
I forgot what the (mail|email|message) (from {n}|about {q}) said, (open|read) it again
I need the (exact words|full text|text) of the (mail|email|message) (from {n}|about {q})
I need to read the (mail|email|message) (from {n}|about {q}) (again|now|once more)
I'm curious what {n} wrote, open (it|the mail)
I'm told {n} wrote to me, (open it|read me the mail|read it to me)
could I (read|see) (what {n} wrote|the mail about {q}|the text of the mail from {n})
would you (read|open) (what {n} sent|the mail about {q}|the message from {n})
kindly (open|read) the (mail|email|message) (from {n}|about {q})
be so kind as to read me (what {n} wrote|the mail about {q})
can't you just open the (mail|email) (from {n}|about {q})
so what does {n} say in (that|the|this) (mail|email|message)
so what does the (mail|email|message) (from {n}|about {q}) say
what did {n} answer exactly, (open|read) the mail
what did they write in the (mail|email|message) about {q}, (open|read) it
what does {n} write( exactly| in the mail|)
what's the text of the (mail|email|message) (from {n}|about {q})
what's written in the (mail|email|message) (from {n}|about {q})
in short, what does the (mail|email|message) (from {n}|about {q}) say
the gist of the (mail|email|message) (from {n}|about {q})( please|)
in a few words, what did {n} write
contents of the (mail|email|message) (from {n}|about {q})
open mail (from {n}|about {q})
read mail (from {n}|about {q}) (pls|please)
the (mail|email|message) (from {n}|about {q}), (read it out|in full|word for word)
that (mail|email|message) (from {n}|about {q}), (open|read) it
{n}'s (mail|email|message), (read it|open it|word for word|in full)
{n} sent something, what does it say
@fetch the (mail|email|message) (from {n}|about {q}) and (read|open) it
@give me the (text|contents|gist) of the (mail|email|message) (from {n}|about {q})
@locate the (mail|email) (from {n}|about {q}) and (open|read) it
@sum up what {n} (wrote|sent)( me|)
@sum up the (mail|email|message) (from {n}|about {q})
@track down the (mail|email) (from {n}|about {q}) and (open|read) it
@see what {n} wrote and (summarise it|read it to me|read it out)
@take the (mail|email) (from {n}|about {q}) and read it to me
I'd like to (read|hear) what {n} (wrote|sent)( me|)
I want to read the (mail|email|message) (from {n}|about {q})
I haven't read {n}'s (mail|email|message) yet, (find|open) it
I never read the (mail|email|message) (from {n}|about {q}), open it
would you mind (opening|reading me) the (mail|email|message) (from {n}|about {q})
would you be so kind as to read me the (mail|email) (from {n}|about {q})
{n} wrote (to me|me a mail), what does (it|the mail) say
{n} (mailed|emailed) me (yesterday|this morning|last week), (read it|open it|read it to me)
there should be a (mail|email|message) (from {n}|about {q}), (read it to me|open it|read it out)
somebody wrote to me about {q}, (read it|open it|read it to me)
what exactly does the (mail|email|message) (from {n}|about {q}) say
what does it say in the (mail|email|message) (from {n}|about {q})
what's in the (mail|email|message) (from {n}|about {q})
{n}'s (mail|email|message), what is it about
the (mail|email|message) from {n}, what is it about
what does {n} want from me in (that|the) (mail|email|message)
(full|whole) text of the (mail|email|message) (from {n}|about {q})
text of {n}'s (mail|email|message)( please| pls|)
@read (me |)that (thing|mail|email|message) {n} sent( me|)
@read out the (mail|email|message) (from {n}|about {q})
@read the one (from {n}|about {q})
@open the one (from {n}|about {q})
@open (up |)that (mail|email|message) (from {n}|about {q})
@find the (mail|email|message) (from {n}|about {q}) and read it (out|aloud|to me)
@dig out the (mail|email) (from {n}|about {q}) and (read|open) it
@search for (the mail from {n}|the email about {q}) and (open|read) it
what does {n} (say|write)( in the mail| in that mail|)
what does {n}'s (mail|email|message) say( exactly| please|)
what does {n} say about it in the (mail|email)
what does the one (from {n}|about {q}) say
what does it say in {n}'s (mail|email|message)
what did {n} (write|say) in the (mail|email|message)
what did {n} (reply|answer), (read|open) it( to me|)
what did they (write|say) about {q}, (read|open) the mail
what was in the (mail|email|message) (from {n}|about {q})( again|)
what's in {n}'s (mail|email|message), (read|open) it
did {n} write, and what does the mail say
did {n} reply, and what does the reply say
has {n} replied, and if so read it to me
has {n} written, if so (read|open) it
is there a mail from {n}, (read|open) it( to me|)
is there a mail about {q}, (read|open) it( to me|)
there's a mail from {n}, what does it say
there's something about {q} in my inbox, (read|open) it
{n} (has written|has replied|wrote|replied), (read|open) it( to me|)
{n} (has written|has replied|wrote|answered), what does it say
{n} (sent|mailed) me something, (read|open) it( to me|)
{n}'s (reply|answer) please, (read|open) it
I want to (hear|read) what {n} (wrote|sent|answered)( me|)
I want to (hear|see) the (mail|message) (from {n}|about {q})
I need to (hear|read|know) what {n} wrote (exactly|word for word)
I'd like to (hear|read) the (mail|email|message) (from {n}|about {q})
I'd like to know what {n} (wrote|sent|answered)( me|)
I'm driving, read me the (mail|message) (from {n}|about {q})
I haven't seen the (mail|message) (from {n}|about {q}) yet, (read|open) it
I got a (mail|message) (from {n}|about {q}), (read|open) it( to me|)
can I (hear|read|see) the (mail|email|message) (from {n}|about {q})
can you (read|open) (me |)the (mail|email|message) (from {n}|about {q})
can you find {n}'s (mail|message) and (read|open) it
can you tell me what {n} (wrote|sent)
could you (read|open) (me |)the (one|mail|message) (from {n}|about {q})
could you find what {n} wrote and read it( to me|)
please (read|open) (me |)the (mail|email|message) (from {n}|about {q})
please find {n}'s (mail|message) and (read|open) it
find {n}'s (mail|email|message) and (read|open) it
find what {n} (wrote|sent)( me|) and (read|open) it
go to the (mail|email|message) (from {n}|about {q}) and (read|open) it
go to {n}'s (mail|message) and read it( to me| out|)
let me (hear|read|see) the (mail|email|message) (from {n}|about {q})
let me (hear|read) what {n} (wrote|sent)( me|)
let's (read|open|hear) the (mail|email|message) (from {n}|about {q})
once again the (mail|message) (from {n}|about {q}), (read|open) it
read {n}'s (mail|email|message|reply)( to me| please|)
open {n}'s (mail|email|message|reply)( for me| please|)
read what {n} (wrote|sent)( me|)( please|)
open what {n} sent( me|)( please|)
summarise {n}'s (mail|email|message)( please| for me|)
summarise the (mail|email|message) (from {n}|about {q})( please|)
the (mail|email|message) (from {n}|about {q}), (read|open) it( to me| please|)
the (mail|email|message) about {q}, what is it about
the one where they write about {q}, (read|open) it
@check {n}'s (mail|message) and tell me what it says
@get {n}'s (mail|message) and (read|open) it
@go find the (mail|message) (from {n}|about {q}) and (read|open) it
@look for {n}'s (mail|email|message) and (read|open) it
@look up the (mail|email|message) (from {n}|about {q}) and (read|open) it
@open the (mail|email|message) that {n} (wrote|sent)( me|)
@read me the (mail|email|message) that {n} (wrote|sent)
@search for {n} and (read|open) the mail
@search my inbox for {q} and (read|open) the mail
@pull up the (mail|email|message) (from {n}|about {q}) and read it
find the (mail|email|message) (from {n}|about {q}), then (read|open) it
first find the (mail|message) (from {n}|about {q}), then (read|open) it
look for the (mail|message) (from {n}|about {q}), then (read|open) it( to me|)
search for {n}, then (read|open) the mail
search for {q}, then (read|open) the mail
once you have found {n}'s (mail|message), (read|open) it
when you find the (mail|message) (from {n}|about {q}), (read|open) it
if there is a mail (from {n}|about {q}), (read|open) it( to me|)
if {n} has written, (read|open) the mail
in case {n} wrote, (read|open) the mail"""

REPLY = """I forgot to (answer|reply to) {n}, (say|write|tell them) that {x}
I want to (answer|reply to|write back to) {n} that {x}
I'm supposed to (answer|reply to) {n}, (say|write) that {x}
I should (answer|reply to|get back to) {n}: {x}
could you (answer|reply to|respond to) {n} that {x}
could you (answer|reply to) the (mail|email|message) (from {n}|about {q}) and say that {x}
kindly (answer|reply to|respond to) {n} that {x}
be so kind as to (reply to|answer) {n} that {x}
can't you just (answer|reply to) {n} that {x}
please have {n} answered that {x}
we (owe|promised) {n} an answer, (say|write|reply) that {x}
we (need|have|ought) to (answer|reply to) {n}: {x}
it's time to (answer|reply to) {n}: {x}
so (um|uh|well), (answer|reply to) {n} that {x}
ok so (answer|reply to) {n} that {x}
quick (answer|reply) to {n}: {x}
short (answer|reply) to the (mail|email|message) (from {n}|about {q}): {x}
back to {n}: {x}
re {n}'s (mail|email|message), (answer|reply) that {x}
(answer|reply) for {n}: {x}
the (answer|reply) to {n} (is|should be) that {x}
the (answer|reply) to {n}'s (mail|email) should say that {x}
the (mail|email|message) (from {n}|about {q}) needs (an answer|a reply): {x}
to {n}'s (mail|email|message), (answer|reply) that {x}
what {n} wrote deserves (an answer|a reply): {x}
{n} asked me something, (answer|reply|write back) that {x}
{n} keeps asking, (answer|reply|write back) that {x}
{n} sent me (a mail|an email|a question), (answer|reply) that {x}
{n} wants to hear from me, (answer|reply|write back) that {x}
@dig out the (mail|email) (from {n}|about {q}) and (answer|reply) that {x}
@find the (mail|email) about {q} and (answer|reply|write back) that {x}
@look for {n}'s (mail|email) and (answer|reply) that {x}
@react to {n}'s (mail|email|message) by saying that {x}
@reply to what {n} (sent|wrote)( me|): {x}
@respond to the (mail|email|message) (from {n}|about {q}) that {x}
@respond to what {n} (sent|wrote) that {x}
@shoot {n} a (quick |)(reply|answer): {x}
@write a reply to {n} (that|saying|saying that) {x}
@write back to {n}: {x}
I (need|have|want|ought) to (reply|answer|respond|write back) to {n}: {x}
I (still |)owe {n} (an answer|a reply), (say|write) that {x}
I haven't (answered|replied to) {n} yet, (say|write back|reply) that {x}
I'd like to (answer|reply to) {n} that {x}
would you (please |kindly |)(answer|reply to|write back to) {n} that {x}
would you mind (answering|replying to|writing back to) {n} that {x}
would you be so kind as to (answer|reply to) {n} that {x}
{n} (wants|expects|needs) (an answer|a reply), (tell them|say|write back) that {x}
{n} (mailed|emailed|wrote to) me, (answer|reply|write back) that {x}
{n}'s (mail|email|message) needs (an answer|a reply): {x}
{n} is still waiting for my (answer|reply), (write|say) that {x}
there's a (mail|email|message) (from {n}|about {q}), (answer|reply) that {x}
my (answer|reply) to {n}: {x}
my (answer|reply) to {n} is that {x}
(answer|reply|response) to {n}'s (mail|email|message): {x}
as (an answer|a reply) to {n}: {x}
in (answer|reply|response) to {n}'s (mail|email|message), say that {x}
reply {n}: {x}
just (answer|reply to) {n} (that|saying) {x}
@answer {n}'s (mail|email|message) (saying|by saying that) {x}
@answer the (mail|email|message) (from {n}|about {q}): {x}
@reply (briefly|politely|quickly) to {n} that {x}
@reply to the (mail|email|message) (from {n}|about {q}) (saying|by saying that) {x}
@reply to the one (from {n}|about {q}) that {x}
@write {n} back that {x}
answer {n} (with|by saying that) {x}
answer {n}'s (mail|email|message): {x}
answer {n}'s (mail|email|message) that {x}
answer what {n} (wrote|asked|sent): {x}
reply to {n}: {x}
reply to {n} with {x}
reply to {n} and (tell them|explain) that {x}
reply to {n}'s (mail|email|message) that {x}
reply to {n}'s (mail|email|message) and say {x}
reply to what {n} (wrote|asked) (that|saying) {x}
respond to {n}: {x}
respond to {n} (saying|and say) that {x}
write back to {n}, {x}
write back to {n} and say that {x}
get back to {n}, {x}
get back to {n} and say that {x}
find {n}'s (mail|email|message) and answer: {x}
find {n}'s (mail|email|message) and tell them that {x}
find the (mail|email|message) (from {n}|about {q}) and write back that {x}
find what {n} wrote and reply that {x}
find {n}'s last (mail|message) and reply that {x}
look up the (mail|message) (from {n}|about {q}) and reply that {x}
look for the (mail|message) from {n} and (answer|reply) that {x}
open {n}'s (mail|message) and (reply|answer) that {x}
search for {n}'s mail and (reply|answer) that {x}
search for {q} and (reply|answer) that {x}
{n} wrote, (answer|reply|write back) that {x}
{n} has written, (answer|reply|write back) that {x}
{n} asked a question, (answer|reply) that {x}
{n} asked something by mail, (answer|reply): {x}
{n} wants (an answer|a reply), (reply|write back) that {x}
{n} wants to know something, (answer|reply) that {x}
{n} is waiting for my (reply|answer), (say|reply) that {x}
{n} sent me a mail, (answer|reply): {x}
there's a mail from {n}, (answer|reply|write back): {x}
there's a mail about {q}, (answer|reply|write back): {x}
to {n}'s (mail|message) I want to (answer|reply) that {x}
to the (mail|email|message) (from {n}|about {q}), (reply|answer): {x}
my reply to {n} should say that {x}
my answer to {n}'s mail: {x}
my answer to the (mail|message) about {q}: {x}
I must (answer|reply to) {n}'s (mail|message): {x}
I must get back to {n}: {x}
I have to (answer|reply to) {n}'s (mail|message), (say|write) that {x}
I want to (answer|reply to) {n}'s (mail|email|message) that {x}
I want to (answer|reply to) the (mail|message) about {q}: {x}
I'd like to (answer|reply to) {n}'s (mail|message): {x}
I'd like to get back to {n} and say that {x}
I never (answered|replied to) {n}, (reply|write) that {x}
can you (answer|reply to) {n} (saying|and say) that {x}
can you (answer|reply to) the (mail|message) (from {n}|about {q}) that {x}
could you (answer|reply to) {n}'s (mail|message) that {x}
could you write back to {n} that {x}
please (answer|reply to|respond to) {n} that {x}
please (answer|reply to) the (mail|message) (from {n}|about {q}): {x}
please write back to {n} that {x}
let's (answer|reply to) {n} that {x}
say in (reply|answer) to {n} that {x}
tell {n}, in reply to the mail, that {x}
about {n}'s mail, (answer|reply) that {x}
as for {n}'s mail, (answer|reply): {x}
@send an answer to {n}'s (mail|email|message): {x}
@send a reply to the (mail|message) (from {n}|about {q}) saying that {x}
find the (mail|message) (from {n}|about {q}), then (answer|reply) that {x}
first find {n}'s (mail|message), then (answer|reply) that {x}
look for {n}'s (mail|message), then write back that {x}
search for {n}, then (answer|reply) that {x}
once you have found {n}'s (mail|message), (answer|reply) that {x}
when you find the (mail|message) (from {n}|about {q}), (answer|reply) that {x}
if {n} has written, (answer|reply) that {x}
if there's a mail from {n}, (answer|reply) that {x}"""

REPLY_LATEST = """I forgot to (answer|reply to) the (latest|newest|last) (mail|email|message), (say|write) that {x}
I owe an answer to whoever wrote last, (say|write) that {x}
I want to (reply to|answer) whoever wrote last that {x}
I should (answer|reply to) the (latest|newest|last) (mail|email|message): {x}
could you (answer|reply to|respond to) the (latest|newest|last) (mail|email|message) (that|saying) {x}
could you reply to whoever just wrote that {x}
kindly (answer|reply to) the (latest|newest|last) (mail|email|message) (that|saying) {x}
be so kind as to (answer|reply to) the (latest|newest|last) (mail|email|message) that {x}
can't you just (answer|reply to) the (latest|newest|last) (mail|email|message) that {x}
so (um|uh|well), (answer|reply to) the (latest|newest|last) (mail|email) that {x}
ok so (answer|reply to) the (latest|newest|last) (mail|email) that {x}
quick (answer|reply) to the (latest|newest|last) (mail|email|message): {x}
short reply to the (mail|email|message) that just came in: {x}
(answer|reply) to the (mail|email|message) that just (came in|arrived): {x}
the (answer|reply) to the (latest|newest|last) (mail|email|message) is that {x}
the (answer|reply) to my (latest|newest|last) (mail|email) should say that {x}
the (mail|email|message) that just came in needs (an answer|a reply): {x}
whoever just wrote (wants|needs) an answer, (say|write) that {x}
whoever wrote last should know that {x}
in reply to the (latest|newest|last) (mail|email|message), (say|write) that {x}
in answer to the (mail|email|message) that just came in, say that {x}
tell whoever (wrote|mailed|emailed) (last|me last) that {x}
let whoever wrote last know that {x}
@write a reply to the (latest|newest|last) (mail|email|message) saying that {x}
@write back to the (last|latest) (sender|person who wrote) that {x}
@respond to whoever (wrote|mailed) last that {x}
@respond to what just came in (that|saying) {x}
@get back to whoever (wrote|mailed me) last: {x}
@get back to the last (sender|person who wrote) that {x}
@send a reply to the (latest|newest|last) (mail|email|message): {x}
@send an answer to whoever wrote last (that|saying) {x}
@open the (latest|newest|last) (mail|email) and (reply|answer) that {x}
@go to the top of my inbox and (reply|answer) that {x}
I (have|need|want) to (answer|reply to) the (last|latest|newest) (mail|email|message): {x}
I'd like to (answer|reply to) the (mail|email|message) that just came in: {x}
somebody just (wrote to|mailed|emailed) me, (answer|reply) that {x}
whoever (wrote|mailed|emailed) me last, (answer them|tell them|write back) that {x}
would you (kindly |)(answer|reply to) (my|the) (last|latest|newest) (mail|email|message) that {x}
would you mind (answering|replying to) (my|the) (last|latest|newest) (mail|email|message) that {x}
(my|the) (last|latest|newest) (mail|email|message) needs (an answer|a reply): {x}
(reply|answer) to (my|the) (last|latest|newest) (mail|email|message): {x}
(answer|reply) to whoever just (wrote|mailed)( me|): {x}
to the (last|latest|newest) (mail|email|message), (answer|reply) that {x}
my (answer|reply) to the (last|latest|newest) (mail|email|message): {x}
@reply to whoever (just wrote|wrote last|mailed me last) (that|saying) {x}
@reply to what just came in: {x}
@reply to the (top|topmost) (mail|email|message) in my inbox that {x}
@reply to the most recent (mail|email|message) (that|saying) {x}
@answer whoever (just wrote|wrote last|emailed me last) that {x}
@answer the (mail|email|message) that (just came in|came in last|arrived last) (that|saying) {x}
@answer the most recent (mail|email|message) (that|saying) {x}
@answer the top (mail|email|message) (in|of) my inbox (that|saying) {x}
@respond to (my|the) (last|latest|newest) (mail|email|message) (that|saying) {x}
answer the (newest|latest|last) (mail|email|message): {x}
answer the (newest|latest|last) (mail|email|message) that {x}
answer the last one: {x}
answer what just (came in|arrived): {x}
answer whoever wrote last: {x}
reply to the (newest|latest|last) (mail|email|message) that {x}
reply to the (newest|latest|last) (mail|email|message) and say that {x}
reply to the (newest|latest|last) one (that|saying) {x}
reply to the one that just (came in|arrived): {x}
reply to the last one: {x}
reply to what just arrived that {x}
respond to the (newest|latest|last) (mail|email|message): {x}
respond to the one that just came in that {x}
write back to whoever wrote last that {x}
write back to the last one who (wrote|mailed): {x}
get back to whoever just (wrote|mailed|emailed) that {x}
get back to the person who just (wrote|mailed|emailed): {x}
say to whoever wrote last that {x}
tell the person who wrote last that {x}
tell the last person who (wrote|mailed|emailed) that {x}
tell whoever just (wrote|mailed|emailed) (me |)that {x}
let the last sender know that {x}
let whoever just wrote know that {x}
a mail just (came in|arrived), (answer|reply) that {x}
a mail just (came in|arrived), (answer|reply): {x}
there's a new mail, (answer|reply) that {x}
I just got a mail, (answer|reply) that {x}
I just got a mail, (answer|reply): {x}
I want to (answer|reply to) the (newest|latest|last) (mail|email|message) that {x}
I want to (answer|reply to) the one that just came in: {x}
I'd like to (answer|reply to) the (newest|latest|last) (mail|email|message) that {x}
I must (answer|reply to) the (newest|latest|last) (mail|email|message): {x}
can you (answer|reply to) the (newest|latest|last) (mail|email|message) (that|saying that) {x}
could you (answer|reply to) the one that just came in (that|saying that) {x}
please (answer|reply to) the (newest|latest|last) (mail|email|message): {x}
please reply to whoever wrote last that {x}
let's (answer|reply to) the (newest|latest|last) (mail|email|message) that {x}
the (newest|latest|last) (mail|email|message), (answer|reply) that {x}
the (newest|latest|last) (mail|email|message), (answer|reply): {x}
the one that just came in, (answer|reply) that {x}
my reply to what just came in: {x}
whoever wrote last is waiting, (answer|reply) that {x}
@check what came in last and (answer|reply) that {x}
@look at the newest mail and (answer|reply) that {x}
@take the (newest|latest|last) (mail|email|message) and (answer|reply) that {x}
look in my inbox, then (answer|reply to) the (newest|latest) (mail|one): {x}
see who wrote last, then (answer|reply) that {x}
see who wrote last and (answer|reply|write back) that {x}
@look up who wrote last and (answer|reply) that {x}"""
