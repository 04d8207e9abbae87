"""Finding first, then reading or answering, in a fifth author's words."""

READ_LATEST = """what just landed in my (inbox|mailbox), (read|open) it
something just landed in my (inbox|mailbox), (read|open) it
something (has |)just (come in|arrived|popped up), (read it|open it|read it to me)
what just (popped up|dropped in|came), (read it|open it|read it to me)
my phone just (buzzed|pinged|beeped), (read|open) the new (mail|email|message)
I heard (a ping|the chime), (read|open) the new (mail|email|message)
there was a (ping|beep), (read me|open) what just came in
a (mail|message) (just|has just) (came in|arrived|popped up), what does it say
a new one just (came in|arrived), (read|open) it
the one that just (landed|popped up|came through), (read it|open it|read it to me)
the one on top, (read|open|show) it
the top (mail|email|message) (of|in) my inbox, (read|open|show) it
the newest one, (read it|open it|show it|read it to me|read it please)
the newest (mail|email|message), what does it say
the latest one, (read it|open it|show it|read it to me|read it please)
the latest (mail|email|message), what's in it
the last one (that came|I got|in), (read|open|show) it
the very last (mail|email|message), (read|open|show) it
the most recent (mail|email|message), (read it|open it|show it|read it to me)
the freshest (mail|email|message), (read|open) it
newest one, (read|open|show)( it|)( please|)
latest one, (read|open|show)( it|)( please|)
last (mail|email|message), (read|open|show)( it|)( please|)
most recent (mail|email|message), (read it|open it|what does it say)
what does the (newest|latest|last|most recent) (mail|email|message) say( exactly|)
what does the one that just (came|landed) say
what does the top (mail|email|message|one) say
what's (in|written in) (the|my) (newest|latest|last|most recent) (mail|email|message)
what's the (newest|latest|last) (mail|email|message) about
what's the last (thing|mail|message) I got about
what was the last (mail|email|message) I (got|received) about
what did the last person to (write|mail) me (say|want)
what came in (last|just now), (read it|open it|read it to me)
what arrived (last|just now), (read it|open it|read it to me)
who just (wrote|mailed me), and what does (it|the mail) say
who wrote (me |)last, and what (does the mail say|do they say)
whatever (just came in|came in last|arrived last), (read it|open it|read it to me)
whatever is (newest|on top|at the top), (read|open) it
I'd like to (read|hear|see) what just (came in|arrived|landed)
I want to (read|hear|see) what (just came in|came in last|just landed)
I want to know what just (came in|arrived), (read|open) it
I need to (read|see|hear) (the|my) (newest|latest|last) (mail|email|message)
I just got (a mail|an email|a message), (read it|open it|read it to me)
I just got (a mail|an email|a message), what does it say
I just received something, (read|open) it
I've (got|had) a new (mail|email|message), (read it|open it|read it to me)
I missed the (last|latest|newest) (mail|email|message), (read|open) it
I don't care about the others, (read|open) the (newest|latest) (mail|email|message)
never mind the rest, (read|open) the (newest|latest|last) (mail|email|message)
forget the (old|other) ones, (read|open) the (newest|latest) (mail|email|message)
only the (newest|latest) one, (read|open) it
see what just (came in|arrived|landed) and (read|open) it
look what just (came in|arrived|landed) and (read|open) it
let's (read|open|see|hear) the (newest|latest|last|top) (mail|email|message)
let me (read|hear|see) the (newest|latest|last|top) (mail|email|message)
may I (read|hear|see) the (newest|latest|last) (mail|email|message)
can I (read|hear|see) the (newest|latest|last) (mail|email|message)
can we (read|open) the (newest|latest|last) (mail|email|message)
would you (read|open) the (newest|latest|last) (mail|email|message)( for me|)
how does the (newest|latest|last) (mail|email|message) (go|read)
open the (newest|latest|last|top) one( please| for me|)
open the newest( please|)
read the (newest|latest|last|top) one( please| to me|)
read me the (newest|latest|top) one( please|)
show the (newest|latest|last|top) one( in full| please|)
show me the (text|content) of the (newest|latest|last) (mail|email|message)
open whatever (came in last|just came in|is newest)
read out what (just came in|came last)
tell me what the (newest|latest|last) (mail|email|message) (says|is about)
go to the top of my inbox and (read|open) the first (mail|email|message)
list my newest (mail|email|message) and (read|open) it
@check what just (came in|arrived) and (read it|open it|read it to me)
@look at my inbox and (read|open) the newest (mail|one|message)
@look in my inbox and (read|open) the most recent (mail|one|message)
@go into my inbox and (read|open) the (latest|newest|last) (mail|one)
@fetch the (newest|latest|last) (mail|email|message) and (read|open) it
@open the most recent (mail|email|message|one)
@open the (mail|email|message) that (just came in|arrived last|came in last)
@open the one (that just came in|on top|that came last)
@read me the most recent (mail|email|message)
@read me (whatever|what) (came in last|arrived last)
@read the (mail|email|message) at the top( of my inbox| of the list|)
@show me the (newest|latest|last|most recent) (mail|email|message) in full
@give me the text of the (newest|latest|last) (mail|email|message)
@summarise the (newest|latest|last) (mail|email|message)( for me|)"""

READ_FOUND = """I need to look up the (mail|email|message) (from {n}|about {q}) and tell me what it says
I need to look up {n}'s (mail|email|message), tell me what it says
look up the (mail|email|message) (from {n}|about {q}) and tell me what it says
look up what {n} (wrote|sent) and (read it|open it|read it to me)
look for the (mail|email|message) (from {n}|about {q}), and what does it say
find (out |)what {n} wrote and (read|open) it
find me the (mail|email|message) (from {n}|about {q}) and (open|read) it
find {n}'s (mail|email|message), (what does it say|then read it|then open it)
dig out the (mail|email|message) (from {n}|about {q}) and (open it|read it|read it to me)
search for {n} and (read|open) (the mail|what comes up)
search for {q} and (read|open) (the mail|what comes up)
search {n}, open the mail
search {q}, then open the mail
locate the (mail|email|message) (from {n}|about {q}) and (open|read) it
hunt down the (mail|email|message) (from {n}|about {q}) and (open|read) it
get the (mail|email|message) (from {n}|about {q}) and (open|read) it
go and find the (mail|email|message) (from {n}|about {q}), then (open|read) it
go through my mail for {n} and (open|read) what you find
where's the (mail|email|message) (from {n}|about {q}), (open|read) it
where is what {n} sent, (open it|read it|read it to me)
what does the (mail|email|message) (from {n}|about {q}) say( exactly|)
what's in {n}'s (mail|email|message|reply)
what's the (mail|email|message) (from {n}|about {q}) about
what exactly did {n} write, (read|open) the (mail|email|message)
what was it that {n} wrote, (read|open) the (mail|email|message)
what did it say in the (mail|email|message) (from {n}|about {q})
what does {n} (want|write|say) in the (mail|email|message)
what does {n} want, (read|open) the (mail|email|message)
how did {n} (answer|reply), (read|open) the (mail|email|message)
how does the (mail|email|message) (from {n}|about {q}) (go|read)
did {n} write, if so (read|open) it
did {n} (write|answer), and what does it say
has {n} (written|answered|replied), and what does it say
has {n} (written|answered|replied), if so (read|open) it
if {n} (wrote|has written|answered), (read it|open it|read it to me)
if there's (a mail|something) (from {n}|about {q}), (read it|open it|read it to me)
if there is anything (from {n}|about {q}), (read|open) it
is there (a mail|something) (from {n}|about {q}), (read it|open it|read it to me)
is there (a mail|something) (from {n}|about {q}), and what does it say
I believe {n} (wrote|mailed), (read it|open it|read it to me)
I see {n} has (written|answered), (read it|open it|read it to me)
I got something (from {n}|about {q}), what does it say
I have (a mail|an email) (from {n}|about {q}), (open it|read it|read it to me)
I (should|must|ought to) (read|look at) the (mail|email|message) (from {n}|about {q})
I want to (read|hear|see) {n}'s (mail|email|message|answer)
I want to (read|hear|see) what {n} (wrote|sent)
I want to know what {n} (wrote|says), (open|read) the mail
I'd like to (read|hear|see) {n}'s (mail|email|message|reply)
I'd like to (read|hear|see) the (mail|email|message) (from {n}|about {q})
I need to know what {n} wrote, (open|read) the (mail|email|message)
I need to (read|see) the (mail|email|message) (from {n}|about {q})( again|)
I never read the (mail|email|message) (from {n}|about {q}), (open|show) it
I haven't read the (mail|email|message) (from {n}|about {q}) yet, (open|show) it
I've forgotten what the (mail|email|message) (from {n}|about {q}) said, (open|read) it
let me (read|hear|see) {n}'s (mail|email|message|answer)
let me (read|hear|see) what {n} (wrote|sent)
let's (read|open|hear) {n}'s (mail|email|message)
let's see what {n} wrote, (open|read) it
can I (read|hear|see) what {n} (wrote|sent)
can you (read|open) the one (from {n}|about {q})
could you (read|open) {n}'s (mail|email|message)( for me|)
would you (read|open) {n}'s (mail|email|message)( for me|)
{n} (wrote|has written|has mailed)( to me|), what does (it|the mail) say
{n} (wrote|has written)( to me|), (read|open) it please
{n} has (answered|replied), (read it|open it|read it to me)
{n} has (answered|replied), what does (it|the reply) say
{n} sent (something|a mail|a message|a reply), (read|open) it
{n} sent (something|a mail|a message), what's in it
{n} wants something, (read|open) the (mail|email|message)
{n}, (open|read) (his|her) (mail|email|message)
{n}'s (mail|email|message), (read it|open it|read it to me|read it please)
{n}'s (reply|answer), (read it|open it|read it to me)
{n}'s (mail|email|message): what does it say
{n}'s last (mail|email|message), (read it|open it|read it to me)
the (mail|email|message) (from {n}|about {q}), (read it|open it|show it|read it to me|read it please)
the (mail|email|message) (from {n}|about {q}), what does it say
the (mail|email|message) about {q}: (read|open) it
the one (from {n}|about {q}), (read it|open it|show it|read it to me)
the one (from {n}|about {q}), what does it say
there (was|must be) a (mail|email) (from {n}|about {q}), (read it|open it|read it to me)
somebody (wrote|mailed) about {q}, (read it|open it|read it to me)
someone sent (me |)(a mail|something) about {q}, what does it say
open (what|the mail) {n} sent( please|)
open the one (from {n}|about {q})( please|)
read the one (from {n}|about {q})( please| to me|)
read me what {n} (wrote|sent|answered)
read me the (mail|email|message) (from {n}|about {q})( in full|)
show me what {n} wrote, in full
tell me what {n} (says|wrote) in the (mail|email|message)
tell me what's in the (mail|email|message) (from {n}|about {q})
tell me what the (mail|email|message) (from {n}|about {q}) is about
@find the (mail|email|message) (from {n}|about {q}) and tell me what it says
@find the (mail|email|message) (from {n}|about {q}) and summarise it
@find {n}'s (mail|email|message) and (read it|open it|show it|read it to me)
@look up {n}'s (mail|email|message) and (read it|open it|read it to me)
@look for {n}'s (mail|email|message) and tell me what it says
@track down the (mail|email|message) (from {n}|about {q}) and (read|open) it
@seek out the (mail|email|message) (from {n}|about {q}) and (read|open) it
@summarise the (mail|email|message) (from {n}|about {q})( for me|)"""

REPLY = """{n} just (wrote|mailed)( to me|), (answer|reply) that {x}
{n} (wrote|mailed) (me |)(yesterday|this morning|last night), (answer|reply) that {x}
{n} wants (an answer|a reply), (say|write) that {x}
{n} is (asking|waiting)( again|), (answer|reply) that {x}
{n}'s (mail|email|message), (answer|reply) that {x}
{n}'s (mail|email|message): (answer|reply) that {x}
{n} needs (an answer|a reply) to (his|her|that) (mail|email): {x}
the (mail|email|message) (from {n}|about {q}), (answer|reply) that {x}
the one (from {n}|about {q}), (answer|reply) that {x}
the one who wrote about {q}, tell them that {x}
somebody (wrote|mailed) about {q}, (answer|reply) that {x}
whoever (wrote|mailed) (me |)about {q}, tell them that {x}
whoever (wrote|mailed) (me |)about {q} should know that {x}
to whoever (wrote|mailed) about {q}, (say|answer) that {x}
as (an answer|a reply) to {n}'s (mail|email), (say|write) that {x}
as (an answer|a reply) to the (mail|email) about {q}, (say|write) that {x}
in reply to the (mail|email|message) (from {n}|about {q}), (say|write) that {x}
in my (answer|reply) to {n}, (say|write|mention) that {x}
my (answer|reply) to the (mail|email|message) (from {n}|about {q}): {x}
(answer|reply to) the (mail|email|message) (from {n}|about {q}) (and say|saying|with) that {x}
(answer|reply to) the (mail|email|message) (from {n}|about {q}): {x}
(answer|reply to) the one (from {n}|about {q}) that {x}
(answer|reply to) {n}'s question: {x}
(answer|reply to) what {n} (sent|wrote) that {x}
write back to {n} on (his|her|that) (mail|email) that {x}
write {n} back (that|and say that) {x}
mail {n} back that {x}
find {n}'s (mail|email|message) and (answer|reply) that {x}
find {n}'s (mail|email|message), then (answer|reply) that {x}
find the one (from {n}|about {q}) and (answer|reply) that {x}
find out who (wrote|mailed) about {q} and (answer|reply) that {x}
find whoever (wrote|mailed) about {q} and tell them that {x}
look for the (mail|email|message) (from {n}|about {q}) and (answer|reply) that {x}
look up what {n} wrote and (answer|reply) that {x}
search for {n}'s (mail|email|message) and (answer|reply) that {x}
search for {q} and (answer|reply to) the mail: {x}
dig out the (mail|email) (from {n}|about {q}) and (answer|reply) that {x}
I'd like to (answer|reply to) {n}'s (mail|email|message) that {x}
I'd like to (answer|reply to) the (mail|email) about {q} that {x}
I never (answered|replied to) {n}, (write back|reply) that {x}
I must (answer|reply to) {n}'s (mail|email|message): {x}
I want {n} to get (an answer|a reply): {x}
if {n} (wrote|mailed)( me|), (answer|reply) that {x}
could you find {n}'s (mail|email) and (answer|reply) that {x}
would you (answer|reply to) {n}'s (mail|email|message) that {x}
let's (answer|reply to) {n}'s (mail|email|message) that {x}
@send an (answer|reply) to {n}'s (mail|email|message): {x}
find {n} and (answer|reply) that {x}
find the sender of the (mail|email|message) about {q} and tell them that {x}
the sender of the (mail|email|message) about {q} should know that {x}
tell whoever (asked|wrote) about {q} that {x}
tell {n} in (reply|answer) to (his|her|the) (mail|email|message) that {x}
let {n} know, as (an answer|a reply) to (his|her) (mail|message), that {x}
reply under {n}'s (mail|email|message) that {x}"""

REPLY_LATEST = """to the person who just (wrote|mailed|emailed)( to me| me|), (say|write|reply) that {x}
to the person who just (wrote|mailed)( to me| me|): {x}
to whoever just (wrote|mailed)( to me| me|), (say|write) that {x}
to whoever (wrote|mailed me) last, (say|write|answer) that {x}
whoever just (wrote|mailed)( to me| me|) should (know|be told) that {x}
whoever (wrote|mailed) last needs to know that {x}
the person who just (wrote|mailed)( to me| me|) (should|needs to) know that {x}
the one who just (wrote|mailed)( to me| me|), tell them that {x}
the last person (to write|who wrote), tell them that {x}
somebody just (wrote|mailed)( to me| me|), (answer|reply) that {x}
somebody just (wrote|mailed)( to me| me|), tell them that {x}
someone has just (written|mailed), (answer|reply|write back) that {x}
something just (came in|landed in my inbox), (answer|reply) that {x}
what just (came in|landed in my inbox), (answer|reply) that {x}
what just (came in|landed), (answer|reply) to it that {x}
the (mail|email|message) that just (came in|arrived|landed), (answer|reply) that {x}
the one on top, (answer|reply) that {x}
the top (mail|email|message), (answer|reply) that {x}
the latest one, (answer|reply) that {x}
the most recent (mail|email|message), (answer|reply) that {x}
(answer|reply to) the newest (mail|email|message) (with|saying): {x}
(answer|reply to) the one that just (came in|arrived) that {x}
(answer|reply to) the one on top that {x}
(answer|reply to) the top one: {x}
(answer|reply to) the most recent (mail|email|message) that {x}
(answer|reply to) whoever just (wrote|mailed) that {x}
(answer|reply to) what came in last that {x}
answer my (newest|latest|last) (mail|email|message) and say that {x}
reply to my (newest|latest|last) (mail|email|message) and (say|explain) that {x}
write back to the person who (just wrote|wrote last|just mailed me) that {x}
write back to whoever (just wrote|just mailed me) that {x}
write back on the (newest|latest|last) (mail|email|message) that {x}
in reply to what just came in, (say|write) that {x}
my (answer|reply) to the person who just (wrote|mailed): {x}
tell the person who just (wrote|mailed|emailed)( me|) that {x}
tell the one who (just wrote|wrote last) that {x}
tell whoever sent the (newest|latest|last) (mail|email|message) that {x}
tell the sender of the (newest|latest|last) (mail|email|message) that {x}
let the sender of the (newest|latest|last) (mail|email|message) know that {x}
let the person who just (wrote|mailed) know that {x}
inform the sender of my (newest|latest|last) (mail|email) that {x}
the sender of the (newest|latest|last) (mail|email|message) should know that {x}
look who just (wrote|mailed) and (answer|reply) that {x}
look what just came in and (answer|reply) that {x}
look at my inbox and (answer|reply to) the newest (mail|one) that {x}
go to my inbox and (answer|reply to) the (newest|latest|top) (mail|one): {x}
I'd like to (answer|reply to) what just came in: {x}
I want to tell the person who just (wrote|mailed) that {x}
I want to (answer|reply to) whoever just (wrote|mailed) that {x}
I must (answer|reply to) the (mail|message) that just came in: {x}
could you tell whoever just (wrote|mailed) that {x}
@respond to whoever just (wrote|mailed) that {x}
@send an (answer|reply) to the (newest|latest|last) (mail|email|message): {x}
my inbox just pinged, (answer|reply) that {x}
a mail just came in, (answer|reply|write back) that {x}
a new mail (came in|arrived), (answer|reply|write back) that {x}
I just got a mail, (answer|reply|write back) that {x}
I just got an email, tell the sender that {x}
I just received a message, (answer|reply) that {x}
find out who just (wrote|mailed) and (answer|reply) that {x}
whoever sent the last (mail|message) should know that {x}
open my inbox and (answer|reply to) the first (mail|one) that {x}
the sender of the top (mail|message) should know that {x}"""
