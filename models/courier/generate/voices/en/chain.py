"""How they ask for what takes two calls: find a mail first, then do something with it."""

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
@give me (a summary|the gist) of (my|the) (latest|newest|last) (mail|email|message)"""

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
@search for (the mail from {n}|the email about {q}) and (open|read) it"""

DELETE_FOUND = """I'm (done|finished) with the (mail|email|message) (from {n}|about {q}), (delete|bin|trash) it
I've (read|answered|dealt with) the (mail|email) (from {n}|about {q}), it can be (deleted|binned)
I have no use for the (mail|email|message) (from {n}|about {q}), (delete|bin) it
I can't stand that (mail|email) (from {n}|about {q}), (delete|bin) it
I'd be grateful if you (deleted|binned) the (mail|email|message) (from {n}|about {q})
could the (mail|email|message) (from {n}|about {q}) be (deleted|binned|removed)
would you (please |kindly |)(delete|bin|remove) the (mail|email|message) (from {n}|about {q})
kindly (delete|remove) the (mail|email|message) (from {n}|about {q})
be so kind as to (delete|remove|bin) the (mail|email) (from {n}|about {q})
can't you just delete the (mail|email) (from {n}|about {q})
please make sure the (mail|email) (from {n}|about {q}) (is deleted|ends up in the bin)
no need to keep the (mail|email|message) (from {n}|about {q}), (delete|bin) it
there's no point in keeping the (mail|email) (from {n}|about {q}), (delete|bin) it
nobody needs the (mail|email|message) (from {n}|about {q}), (delete|bin) it
out with the (mail|email|message) (from {n}|about {q})
away with the (mail|email|message) (from {n}|about {q})
into the (bin|trash) with the (mail|email|message) (from {n}|about {q})
to be deleted: the (mail|email|message) (from {n}|about {q})
delete mail (from {n}|about {q}) pls
the one (from {n}|about {q}) can be (deleted|binned|thrown away)
that (mail|email|message) (from {n}|about {q}), (delete|bin|trash) it
{n}'s (mail|email|message): (delete|bin|trash)( it|)
what {n} (sent|wrote)( me|) can be (deleted|binned|thrown away)
@clear (away|out) the (mail|email|message) (from {n}|about {q})
@discard the (mail|email|message) (from {n}|about {q})
@dispose of the (mail|email|message) (from {n}|about {q})
@dump the (mail|email|message) (from {n}|about {q}) in the (bin|trash)
@locate the (mail|email) (from {n}|about {q}) and (delete|bin|remove) it
@make the (mail|email|message) (from {n}|about {q}) disappear
@search out the (mail|email) (from {n}|about {q}) and (delete|bin|trash) it
@track down the (mail|email) (from {n}|about {q}) and (delete|bin|trash) it
@wipe the (mail|email|message) (from {n}|about {q})
@zap the (mail|email|message) (from {n}|about {q})
I don't want (that|the) (mail|email|message) (from {n}|about {q}) any more, (delete|bin|trash) it
I never want to see the (mail|email|message) (from {n}|about {q}) again, (delete|bin) it
I'd like the (mail|email|message) (from {n}|about {q}) (deleted|removed|binned)
I want the (mail|email|message) (from {n}|about {q}) (gone|deleted|out of my inbox)
would you mind (deleting|binning|removing) the (mail|email|message) (from {n}|about {q})
would you be so kind as to delete the (mail|email) (from {n}|about {q})
the (mail|email|message) (from {n}|about {q}) can go in the (bin|trash)
the (mail|email|message) (from {n}|about {q}) (has|needs) to go
the (mail|email) (from {n}|about {q}) is (spam|nonsense|out of date|old news), (delete|bin) it
{n}'s (mail|email|message) belongs in the (bin|trash)
{n}'s (mail|email|message) (annoys me|bothers me), (delete|bin) it
{n} sent me (rubbish|junk|an advert), (delete|bin|trash) it
there's a (mail|email|message) (from {n}|about {q}) somewhere, (delete|bin|trash) it
you (can|may) (delete|bin|throw away) the (mail|email|message) (from {n}|about {q})
@delete that (mail|email|message|thing) (from {n}|about {q})
@delete the one (from {n}|about {q})
@bin (that|the) (mail|email|message) (from {n}|about {q})
@chuck (out |)the (mail|email|message) (from {n}|about {q})
@throw (away|out) the (mail|email|message) (from {n}|about {q})
@toss the (mail|email|message) (from {n}|about {q})
@ditch the (mail|email|message) (from {n}|about {q})
@move the (mail|email|message) (from {n}|about {q}) to the (bin|trash)
@put the (mail|email|message) (from {n}|about {q}) in the (bin|trash)
@erase the (mail|email|message) (from {n}|about {q})"""

MARK_FOUND = """I'm (done|finished|through) with the (mail|email|message) (from {n}|about {q}), mark it as read
I (opened|read) the (mail|email|message) (from {n}|about {q}) on my phone, mark it as read
I (won't|don't need to) read the (mail|email|message) (from {n}|about {q}), mark it as read
I don't need to open {n}'s (mail|email|message), mark it as read
I want {n}'s (mail|email|message) (marked|flagged) as read
I'd be grateful if you marked the (mail|email) (from {n}|about {q}) as read
could the (mail|email|message) (from {n}|about {q}) be marked as read
would you (please |kindly |)(mark|flag) the (mail|email|message) (from {n}|about {q}) as read
kindly mark the (mail|email|message) (from {n}|about {q}) as read
be so kind as to mark the (mail|email) (from {n}|about {q}) as read
can't you just mark the (mail|email) (from {n}|about {q}) as read
please make sure the (mail|email) (from {n}|about {q}) is marked as read
why is the (mail|email|message) (from {n}|about {q}) still unread, mark it as read
no need for {n}'s (mail|email|message) to stay unread
read already: the (mail|email|message) (from {n}|about {q}), mark it
mark read: the (mail|email|message) (from {n}|about {q})
mark mail (from {n}|about {q}) read pls
the one (from {n}|about {q}) can be marked as read
the (mail|email|message) (from {n}|about {q}) doesn't have to be unread
that (mail|email|message) (from {n}|about {q}) is read, mark it
what {n} (sent|wrote)( me|) can be marked as read
{n}'s (mail|email|message) has been read, (mark|flag) it
{n}'s (mail|email|message) is no longer new, mark it as read
@change the (mail|email|message) (from {n}|about {q}) to read
@count the (mail|email|message) (from {n}|about {q}) as read
@locate the (mail|email) (from {n}|about {q}) and mark it (as |)read
@track down the (mail|email) (from {n}|about {q}) and (mark|flag) it as read
@put the (mail|email|message) (from {n}|about {q}) down as read
@switch the (mail|email|message) (from {n}|about {q}) to read
@take the (mail|email|message) (from {n}|about {q}) off my unread list
@tick off the (mail|email|message) (from {n}|about {q}) as read
@treat the (mail|email|message) (from {n}|about {q}) as read
I've (read|seen) {n}'s (mail|email|message), mark it (as |)read
I've (read|seen|dealt with) the (mail|email|message) (from {n}|about {q}), mark it as read
I've already read what {n} (wrote|sent)( me|), mark it as read
I know what {n} (wrote|sent), mark it as read
I'd like the (mail|email|message) (from {n}|about {q}) marked as read
I don't want the (mail|email|message) (from {n}|about {q}) to show as unread
the (mail|email|message) (from {n}|about {q}) (still shows|keeps showing) as unread, mark it read
the (mail|email|message) (from {n}|about {q}) is (done|dealt with|old news), mark it as read
the (mail|email|message) (from {n}|about {q}) can be marked (as |)read
the (mail|email|message) (from {n}|about {q}): mark (as |)read
{n}'s (mail|email|message) can be marked as read
{n}'s (mail|email|message) as read( please| pls|)
would you mind marking the (mail|email|message) (from {n}|about {q}) as read
you can mark the (mail|email|message) (from {n}|about {q}) as read
@mark {n}'s (mail|email|message) (as |)read
@mark that (mail|email|thing) (from {n}|about {q}) as read
@mark the one (from {n}|about {q}) (as |)read
@mark what {n} (sent|wrote)( me|) as read
@flag the (mail|email|message) (from {n}|about {q}) as read
@set {n}'s (mail|email|message) to read"""

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
@write {n} back that {x}"""

MARK_LATEST = """I (opened|read) the (newest|latest|last) (mail|email|message) on my phone, mark it as read
I'm (done|finished) with the (newest|latest|last) (mail|email|message), mark it as read
I don't need to read (my|the) (newest|latest|last) (mail|email|message), mark it as read
I want the (newest|latest|last) (mail|email|message) (marked|flagged) as read
could (my|the) (newest|latest|last) (mail|email|message) be marked as read
could you make sure the (newest|latest|last) (mail|email|message) is marked as read
would you (please |kindly |)(mark|flag) (my|the) (newest|latest|last) (mail|email|message) as read
kindly mark (my|the) (newest|latest|last) (mail|email|message) as read
be so kind as to mark (my|the) (newest|latest|last) (mail|email|message) as read
can't you just mark the (newest|latest|last) (mail|email|message) as read
why is the (newest|latest|last) (mail|email|message) still unread, mark it as read
no need for the (newest|latest|last) (mail|email|message) to stay unread
mark read: (newest|latest|last) (mail|email|message)
mark newest (mail |email |message |)read( pls|)
newest (mail|email|message), mark it (as |)read
the (mail|email|message) I just got, mark it as read
the (mail|email|message) that came last is read, mark it
(my|the) (newest|latest|last) (mail|email|message) has been read, mark it
(my|the) (newest|latest|last) (mail|email|message) doesn't have to be unread
what just came in can be marked as read
@change (my|the) (newest|latest|last) (mail|email|message) to read
@count (my|the) (newest|latest|last) (mail|email|message) as read
@mark what I got last as read
@mark the most recent (mail|email|message) (as |)read
@put (my|the) (newest|latest|last) (mail|email|message) down as read
@switch (my|the) (newest|latest|last) (mail|email|message) to read
@take (my|the) (newest|latest|last) (mail|email|message) off the unread list
@tick off (my|the) (newest|latest|last) (mail|email|message) as read
@treat (my|the) (newest|latest|last) (mail|email|message) as read
@go to the top of my inbox and mark the (first|newest) (mail|email) as read
I've (just |)(read|seen) the (latest|newest|last) (mail|email|message), mark it as read
I (know|saw) what just came in, mark it as read
I'd like (my|the) (latest|newest|last) (mail|email|message) marked as read
I don't want (my|the) (latest|newest|last) (mail|email|message) to show as unread
would you mind marking (my|the) (latest|newest|last) (mail|email|message) as read
you can mark (my|the) (latest|newest|last) (mail|email|message) as read
(my|the) (latest|newest|last) (mail|email|message) can be marked as read
(my|the) (latest|newest|last) (mail|email|message) still shows as unread, mark it read
(my|the) (latest|newest|last) (mail|email|message): mark (as |)read
(latest|newest|last) (mail|email|message) as read( please| pls|)
the (mail|message) that just (came in|arrived) is (dealt with|done), mark it as read
the top (mail|email|message) (in|of) my inbox, mark it as read
@mark the (mail|email|message) at the top( of my inbox|) as read
@mark whatever (came in last|just came in|arrived last) as read
@mark the (mail|email|message) that just (came in|arrived) (as |)read
@mark the (top|topmost|first) (mail|email|message) (in|of) my (inbox|mailbox) (as |)read
@mark only the (latest|newest|last) (mail|email|message) as read
@flag (my|the) (latest|newest|last) (mail|email|message) as read
@flag the (mail|email) that just came in as read
@flag the most recent (mail|email|message) as read"""

DELETE_LATEST = """I'm (done|finished) with (my|the) (newest|latest|last) (mail|email|message), (delete|bin) it
I don't want (my|the) (newest|latest|last) (mail|email|message) (any more|in my inbox), (delete|bin) it
I have no use for the (mail|email|message) that just came in, (delete|bin) it
I want (my|the) (newest|latest|last) (mail|email|message) (gone|deleted|out of my inbox)
could (my|the) (newest|latest|last) (mail|email|message) be (deleted|binned|removed)
would you (please |kindly |)(delete|bin|remove) (my|the) (newest|latest|last) (mail|email|message)
kindly (delete|remove) (my|the) (newest|latest|last) (mail|email|message)
be so kind as to (delete|remove) (my|the) (newest|latest|last) (mail|email|message)
can't you just (delete|bin) the (newest|latest|last) (mail|email|message)
please make sure (my|the) (newest|latest|last) (mail|email|message) is deleted
no need to keep (my|the) (newest|latest|last) (mail|email|message), (delete|bin) it
nobody needs the (mail|email|message) that just came in, (delete|bin) it
that thing that just came in, (delete|bin|trash) it
the (mail|email|message) I just got can be (deleted|binned|thrown away)
the newest one in my inbox, (delete|bin|trash) it
the one that just (came in|arrived) (can go|has to go), (delete|bin) it
out with (my|the) (newest|latest|last) (mail|email|message)
away with (my|the) (newest|latest|last) (mail|email|message)
into the (bin|trash) with (my|the) (newest|latest|last) (mail|email|message)
to be deleted: (my|the) (newest|latest|last) (mail|email|message)
delete newest( mail| email| message|)( pls|)
delete only the (newest|latest|last) (mail|email|message)
@clear (away|out) (my|the) (newest|latest|last) (mail|email|message)
@discard (my|the) (newest|latest|last) (mail|email|message)
@dispose of (my|the) (newest|latest|last) (mail|email|message)
@move (my|the) (newest|latest|last) (mail|email|message) to the (bin|trash)
@put (my|the) (newest|latest|last) (mail|email|message) in the (bin|trash)
@toss (my|the) (newest|latest|last) (mail|email|message)
@throw (out|away) whatever (came in last|just came in)
@wipe (my|the) (newest|latest|last) (mail|email|message)
@zap (my|the) (newest|latest|last) (mail|email|message)
I don't need (my|the) (latest|newest|last) (mail|email|message), (delete|bin|trash) it
I don't want what just came in, (delete|bin|trash) it
I'd like (my|the) (latest|newest|last) (mail|email|message) (deleted|removed|binned)
what just came in is (spam|junk|rubbish), (delete|bin|trash) it
(my|the) (latest|newest|last) (mail|email|message) is (spam|junk|rubbish|useless), (delete|bin|trash) it
(my|the) (latest|newest|last) (mail|email|message) belongs in the (bin|trash)
(my|the) (latest|newest|last) (mail|email|message): (delete|bin|trash)( it|)
would you mind (deleting|binning|removing) (my|the) (latest|newest|last) (mail|email|message)
you can (delete|bin|throw away) (my|the) (latest|newest|last) (mail|email|message)
the (mail|email|message) that just (came in|arrived) can go in the (bin|trash)
the (top|topmost) (mail|email|message) in my inbox (can go|has to go), (delete|bin) it
(latest|newest|last) (mail|email|message), (delete|bin) it( please| pls|)
@delete whatever (came in last|just came in|is at the top of my inbox)
@delete the (top|topmost|first) (mail|email|message) (in|of) my (inbox|mailbox)
@delete the (mail|email|message) that (just came in|arrived last|came in last)
@bin (my|the) (latest|newest|last) (mail|email|message)
@bin the (mail|email|message) that (just came in|arrived last)
@chuck (out |)(my|the) (latest|newest|last) (mail|email|message)
@get rid of (my|the) (latest|newest|last) (mail|email|message)
@get rid of the (mail|email|message) that (just came in|arrived last)"""

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
@respond to (my|the) (last|latest|newest) (mail|email|message) (that|saying) {x}"""
