"""How they ask for what takes two calls: find a mail first, then mark or delete it."""

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
@erase the (mail|email|message) (from {n}|about {q})
delete {n}'s (mail|email|message)( please| pls|)
delete what {n} (wrote|sent)( me|)( please|)
delete the (thing|stuff) (from {n}|about {q})
bin {n}'s (mail|email|message)( please|)
trash {n}'s (mail|email|message)( please|)
remove {n}'s (mail|email|message)( please| from my inbox|)
get rid of {n}'s (mail|email|message)( please|)
get rid of what {n} (wrote|sent)( me|)
find {n}'s (mail|email|message) and (delete|bin|remove|trash) it
find what {n} (wrote|sent)( me|) and (delete|bin|trash) it
find the (mail|message) about {q} and get rid of it
look for the (mail|message) (from {n}|about {q}) and (delete|bin|remove) it
look up {n}'s (mail|message) and (delete|bin|remove) it
search for {n} and (delete|bin|trash) the mail
search for {q} and (delete|bin|trash) the mail
there's a mail from {n}, (delete|bin|trash|remove) it
there's a mail about {q}, (delete|bin|trash|remove) it
{n} wrote (to me|nonsense|something rude), (delete|bin) it
{n} mailed me again, (delete|bin|trash) it
{n}'s (mail|email|message) can (go|be deleted|be binned|be thrown away)
{n}'s (mail|email|message) (has|needs) to go
{n}'s (mail|email|message) is (spam|rubbish|out of date), (delete|bin) it
{n}'s (mail|email|message), (delete|bin|trash) it( please|)
{n}'s mail, out with it
the (mail|email|message) (from {n}|about {q}) (can go|must go|can be deleted)
the (mail|email|message) (from {n}|about {q}), (delete|bin|trash|remove) it( please|)
the (mail|email|message) (from {n}|about {q}) is (no use|done with|rubbish|expired), (delete|bin) it
the one (from {n}|about {q}), (delete|bin|trash|remove) it
the one (from {n}|about {q}) can go
what {n} (wrote|sent)( me|) can go, (delete|bin) it
I don't need the (mail|email|message) (from {n}|about {q}) (any more|any longer)( delete it|, delete it)
I don't need {n}'s (mail|email|message) (any more|any longer), (delete|bin) it
I don't want to see the (mail|email|message) (from {n}|about {q}) (any more|again)
I don't want to see {n}'s (mail|email|message) (any more|again), (delete|bin) it
I want to (delete|get rid of|bin) the (mail|email|message) (from {n}|about {q})
I want to (delete|get rid of|bin) what {n} (wrote|sent)( me|)
I'd like to (delete|get rid of|remove) the (mail|email|message) (from {n}|about {q})
I need to (delete|get rid of) {n}'s (mail|email|message)
I've read {n}'s (mail|message), it can be (deleted|binned|thrown away)
I've dealt with {n}'s (mail|message), (delete|bin) it
can you (delete|bin|trash|remove) the (mail|email|message) (from {n}|about {q})
can you (delete|bin|remove) {n}'s (mail|email|message)
can you find the (mail|message) (from {n}|about {q}) and (delete|bin) it
could you (delete|bin|remove) {n}'s (mail|email|message)
could you find the (mail|message) (from {n}|about {q}) and (delete|bin) it
please (delete|bin|remove) the (mail|email|message) (from {n}|about {q})
please find {n}'s (mail|message) and (delete|bin) it
let's (delete|bin|get rid of) the (mail|email|message) (from {n}|about {q})
you can delete {n}'s (mail|email|message)
if there is a mail from {n}, (delete|bin) it
is {n}'s mail still there, (delete|bin) it
@go find {n}'s (mail|message) and (delete|bin|trash) it
@get rid of the one (from {n}|about {q})
@remove the one (from {n}|about {q})
@throw {n}'s (mail|email|message) (away|out|in the bin)
@take the (mail|email|message) (from {n}|about {q}) out of my inbox
find the (mail|email|message) (from {n}|about {q}), then (delete|bin|remove) it
first find the (mail|message) (from {n}|about {q}), then (delete|bin) it
look for {n}'s (mail|message), then (delete|bin|trash) it
search for {n}, then (delete|bin) the mail
search for {q}, then (delete|bin) the mail
once you have found {n}'s (mail|message), (delete|bin) it
when you find the (mail|message) (from {n}|about {q}), (delete|bin) it
if you find a mail (from {n}|about {q}), (delete|bin|trash) it
in case there is a mail from {n}, (delete|bin) it"""

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
@set {n}'s (mail|email|message) to read
mark {n}'s (mail|email|message) as (seen|read)( please|)
mark what {n} (wrote|sent)( me|) (as |)read( please|)
mark the (thing|mail|one) about {q} as read( please|)
find {n}'s (mail|email|message) and mark it (as |)read
find what {n} (wrote|sent)( me|) and mark it (as |)read
find the (mail|email|message) about {q} and mark it (as |)read
look for the (mail|message) (from {n}|about {q}) and mark it (as |)read
look up {n}'s (mail|message) and mark it (as |)read
search for {n} and mark the mail (as |)read
search for {q} and mark the mail (as |)read
there's a mail from {n}, mark it (as |)read
there's a mail about {q}, mark it (as |)read
{n}'s (mail|email|message), mark it (as |)read( please|)
{n}'s (mail|email|message) I've (read|seen) already, mark it
{n}'s (mail|email|message) is (dealt with|settled|done), mark it as read
{n} told me on the phone, mark the mail as read
{n} wrote (to me|something), I've read it, mark it
the (mail|email|message) (from {n}|about {q}) is read, mark it
the (mail|email|message) (from {n}|about {q}), I've (read|seen) it, mark it
the (mail|email|message) (from {n}|about {q}), mark it (as |)read( please|)
the one (from {n}|about {q}) is read, mark it
the one (from {n}|about {q}), mark it (as |)read
what {n} (wrote|sent)( me|) I've (read|seen), mark it
I've (read|seen|had) what {n} (wrote|sent)( me|), mark it( as read|)
I've (read|seen) the (mail|email|message) (from {n}|about {q})( already|), mark it
I've already (read|seen|opened) {n}'s (mail|email|message), mark it
I know what's in {n}'s (mail|email|message), mark it( as read|)
I know about {q}, mark the mail as read
I want the (mail|email|message) (from {n}|about {q}) marked (as |)read
I want to mark the (mail|email|message) (from {n}|about {q}) as read
I'd like {n}'s (mail|email|message) marked (as |)read
can you mark the (mail|email|message) (from {n}|about {q}) (as |)read
can you mark {n}'s (mail|email|message) (as |)read
can you find the (mail|message) (from {n}|about {q}) and mark it (as |)read
could you mark {n}'s (mail|email|message) (as |)read
could you mark the (mail|email|message) (from {n}|about {q}) (as |)read
please mark the (mail|email|message) (from {n}|about {q}) (as |)read
please find {n}'s (mail|message) and mark it (as |)read
let's mark the (mail|email|message) (from {n}|about {q}) as read
set the (mail|email|message) (from {n}|about {q}) to read
tick off {n}'s (mail|email|message) as read
@flag {n}'s (mail|email|message) as read
@go to {n}'s (mail|message) and mark it (as |)read
@make {n}'s (mail|email|message) count as read
@put {n}'s (mail|email|message) down as read
find the (mail|email|message) (from {n}|about {q}), then mark it (as |)read
first find the (mail|message) (from {n}|about {q}), then mark it (as |)read
look for {n}'s (mail|message), then mark it (as |)read
search for {n}, then mark the mail (as |)read
search for {q}, then mark the mail (as |)read
once you have found {n}'s (mail|message), mark it (as |)read
when you find the (mail|message) (from {n}|about {q}), mark it (as |)read
if you find a mail (from {n}|about {q}), mark it (as |)read"""

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
@flag the most recent (mail|email|message) as read
mark (the|my) (newest|latest|last) (mail|email|message) as (seen|read)( please|)
mark (the|my) (newest|latest|last) one (as |)read( please|)
mark the one that just (came in|arrived) (as |)read( please|)
mark the top one (as |)read( please|)
mark what just (came in|arrived) (as |)read( please|)
set (the|my) (newest|latest|last) (mail|email|message) to read
tick off the one that just (came in|arrived)( as read|)
I've (just |)read what (came in|arrived) last, mark it
I've (just |)(read|seen) the one that just (came in|arrived), mark it
I've already (read|seen) (the|my) (newest|latest|last) (mail|email|message), mark it
I've read my (newest|latest|last) (mail|email|message)( already|), mark it
I've seen what just (came in|arrived), mark it( as read|)
I know what's in the (newest|latest|last) (mail|email|message), mark it as read
I want to mark (the|my) (newest|latest|last) (mail|email|message) as read
I'd like to mark (the|my) (newest|latest|last) (mail|email|message) as read
I got a mail just now, mark it as read
a mail just came in, mark it (as |)read
there's a new mail, mark it (as |)read
the (newest|latest|last) (mail|email|message) is read, mark it
the (newest|latest|last) (mail|email|message), mark it (as |)read( please|)
the (newest|latest|last) (mail|email|message), I've (read|seen) it, mark it
the (newest|latest|last) one (is|counts as) read, mark it
the one that just (came in|arrived), mark it (as |)read
the top one, mark it (as |)read
my (newest|latest|last) (mail|email|message) is dealt with, mark it as read
can you mark (the|my) (newest|latest|last) (mail|email|message) (as |)read
can you mark the one that just came in as read
could you mark (the|my) (newest|latest|last|most recent) (mail|email|message) as read
please mark (the|my) (newest|latest|last) (mail|email|message) (as |)read
let's mark (the|my) (newest|latest|last) (mail|email|message) as read
last one read, mark it
latest (mail|message): mark as read
newest (mail|message): mark as read
whatever came in last is read, mark it
what came in last I've (read|seen), mark it
look at the newest mail and mark it as read
check the inbox and mark the (newest|latest|top) one as read
@find the (newest|latest|last) (mail|email|message) and mark it (as |)read
@take the (newest|latest|last) (mail|email|message) and mark it (as |)read
@mark the last (mail|email|message) I (got|received) as read
@make the (newest|latest|last) (mail|email|message) count as read
look in my inbox, then mark the (newest|latest|top) (mail|one) as read
see what came in last, then mark it (as |)read"""

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
@get rid of the (mail|email|message) that (just came in|arrived last)
delete (the|my) (newest|latest|last) one( please|)
delete the top one( please|)
delete the one that just (came in|arrived)( please|)
delete what just (came in|arrived)( please|)
delete what I got last
bin the one that just (came in|arrived)( please|)
bin what just (came in|arrived)( please|)
trash (the|my) (newest|latest|last) (mail|email|message)( please|)
remove (the|my) (newest|latest|last) (mail|email|message)( please|)
remove what just (came in|arrived)
get rid of what just (came in|arrived)
get rid of the top (one|mail)
throw (the|my) (newest|latest|last) (mail|email|message) (away|out)
throw away what just (came in|arrived)
I want to (delete|bin|get rid of) (the|my) (newest|latest|last) (mail|email|message)
I'd like to (delete|bin|get rid of) (the|my) (newest|latest|last) (mail|email|message)
I don't want to see the (newest|latest|last) (mail|email|message) (again|any more), (delete|bin) it
I don't need what just (came in|arrived), (delete|bin) it
I've read (the|my) (newest|latest|last) (mail|email|message), (delete|bin) it
I just got (spam|rubbish|an advert|a stupid mail), (delete|bin) it
I just got a mail I don't want, (delete|bin) it
a mail just came in, (delete|bin|trash) it
there's a new mail, (delete|bin|trash) it
some junk just (came in|arrived), (delete|bin|trash) it
that last (mail|email|message), (delete|bin|trash) it
that last (mail|email|message) can (go|be deleted|be binned)
the (newest|latest|last) (mail|email|message) can (go|be deleted|be binned)( now|)
the (newest|latest|last) (mail|email|message) (has|needs) to go
the (newest|latest|last) (mail|email|message), (delete|bin|trash) it( please|)
the (newest|latest|last) one can (go|be deleted)
the one that just (came in|arrived), (delete|bin|trash) it
the top one, (delete|bin|trash) it
my (newest|latest|last) (mail|email|message) (has|needs) to go, (delete|bin) it
what came in last is (spam|rubbish), (delete|bin) it
whatever just came in, (delete|bin) it
can you (delete|bin|remove) (the|my) (newest|latest|last) (mail|email|message)
can you (delete|bin) the one that just came in
could you (delete|bin|remove) (the|my) (newest|latest|last) (mail|email|message)
please (delete|bin|remove) (the|my) (newest|latest|last) (mail|email|message)
let's (delete|bin|get rid of) (the|my) (newest|latest|last) (mail|email|message)
check the inbox and (delete|bin) the (newest|latest|top) one
@find the (newest|latest|last) (mail|email|message) and (delete|bin|trash) it
@delete the last (mail|email|message) I (got|received)
@take the (newest|latest|last) (mail|email|message) out of my inbox
look in my inbox, then (delete|bin) the (newest|latest|top) (mail|one)
see what came in last, then (delete|bin) it
whatever came in last, just (delete|bin) it"""
