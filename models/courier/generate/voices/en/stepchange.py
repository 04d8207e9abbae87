"""Finding first, then deleting or marking, in a fifth author's words."""

DELETE_FOUND = """I have no reason to keep the (mail|email|message) (from {n}|about {q}), (delete|bin) it
I have no reason to keep {n}'s (mail|email|message)
I don't want to see {n}'s (mail|email|message) (again|any more)
I don't want to keep (the mail|the email|that message) (from {n}|about {q})
I'm not keeping the (mail|email|message) (from {n}|about {q}), (delete|bin) it
I've answered {n}, (delete|bin) the (mail|email|message)
I've (printed|saved|dealt with) the (mail|email) (from {n}|about {q}), (delete|bin) it now
I've (no use|no need) for the (mail|email|message) (from {n}|about {q}), (delete|bin) it
I want the (mail|email|message) (from {n}|about {q}) (gone|deleted|erased)
I want {n}'s (mail|email|message) (gone|deleted|erased)
I want {n}'s (mail|email|message) out of my inbox
I need the (mail|email|message) (from {n}|about {q}) (gone|deleted|erased)
I'd like {n}'s (mail|email|message) (gone|deleted|removed)
I'd like to (erase|ditch|scrap) the (mail|email|message) (from {n}|about {q})
ditch the (mail|email|message) (from {n}|about {q})( please|)
ditch {n}'s (mail|email|message)( please|)
ditch the one (from {n}|about {q})
erase the (mail|email|message) (from {n}|about {q})( please|)
erase the one (from {n}|about {q})
scrap the (mail|email|message) (from {n}|about {q})
bin the one (from {n}|about {q})
bin what {n} (sent|wrote)
delete the one (from {n}|about {q})( please|)
get rid of the one (from {n}|about {q})
throw out the one (from {n}|about {q})
(lose|dump|junk) the (mail|email|message) (from {n}|about {q})
(lose|dump|junk) {n}'s (mail|email|message)
out with {n}'s (mail|email|message)
into the (bin|trash) with {n}'s (mail|email|message)
off to the (bin|trash) with the (mail|email|message) (from {n}|about {q})
enough of {n}, (find|look up) the (mail|message) and (delete|bin) it
enough of {q}, (find|look up) the (mail|message) and (delete|bin) it
the (mail|email|message) (from {n}|about {q}) is (out of date|useless|rubbish|spam), (delete|bin) it
the (mail|email|message) (from {n}|about {q}) isn't (needed|wanted) any more, (delete|bin) it
the (mail|email|message) (from {n}|about {q}) (belongs|goes) in the (bin|trash)
the (mail|email|message) (from {n}|about {q}) has to (go|disappear)
the (mail|email|message) (from {n}|about {q}) should be (deleted|erased|removed)
the (mail|email|message) (from {n}|about {q}), (delete|bin|erase|trash) it
the (mail|email|message) (from {n}|about {q}): (delete|bin|erase|trash)
the one (from {n}|about {q}), (delete|bin|erase|ditch) it
the one (from {n}|about {q}) can go( in the bin|)
{n}'s (mail|email|message) (belongs|can go|goes) in the (bin|trash)
{n}'s (mail|email|message) can (go|be deleted|be erased)
{n}'s (mail|email|message), (delete|bin|erase|ditch) it
{n} (wrote|mailed) (me |)(nonsense|rubbish), (delete|bin) it
{n} sent me (rubbish|spam|an advert), (delete|bin|erase) it
{n} won't leave me alone, (find|look up) the (mail|message) and (delete|bin) it
what {n} (sent|wrote) can (go|be deleted|be binned)
what {n} sent, (delete|bin|erase) it
no need to keep the (mail|email|message) (from {n}|about {q})
no need to keep {n}'s (mail|email|message)
don't keep the (mail|email|message) (from {n}|about {q})
is there (a mail|something) (from {n}|about {q}), (delete|bin|erase) it
if there's (a mail|anything) (from {n}|about {q}), (delete|bin|erase) it
if you (find|see) (a mail|something) (from {n}|about {q}), (delete|bin) it
somewhere there's a mail (from {n}|about {q}), (delete|bin|erase) it
somebody mailed me about {q}, (delete|bin|erase) it
search for {n} and (delete|bin|erase) (the mail|what you find)
search for {q} and (delete|bin|erase) (the mail|what you find)
search {n}, (delete|bin) the mail
find {n}'s (mail|email|message), then (delete|bin|erase) it
find the one (from {n}|about {q}) and (delete|bin|erase) it
look for the (mail|email|message) (from {n}|about {q}), then (delete|bin) it
could the (mail|email|message) (from {n}|about {q}) (go|be deleted)
could you (erase|ditch|remove) {n}'s (mail|email|message)
would you (delete|bin|erase) {n}'s (mail|email|message)
let's (delete|bin|ditch|erase) the (mail|email|message) (from {n}|about {q})
let's (delete|bin|ditch|erase) {n}'s (mail|email|message)
@hunt down the (mail|email|message) (from {n}|about {q}) and (delete|bin|erase) it
@track down {n}'s (mail|email|message) and (delete|bin|erase) it
@look up what {n} (sent|wrote) and (delete|bin|erase) it
@do away with the (mail|email|message) (from {n}|about {q})
@make the (mail|email|message) (from {n}|about {q}) (disappear|vanish)
@get the (mail|email|message) (from {n}|about {q}) out of my (inbox|sight)"""

DELETE_LATEST = """what just landed in my (inbox|mailbox), (delete|bin|erase) it
what just landed in my (inbox|mailbox) is (junk|spam|rubbish), (delete|bin|erase) it
what just (came in|arrived|popped up), (delete|bin|erase|ditch) it
what came in last, (delete|bin|erase|ditch) it
what came in last can (go|be deleted|be binned)
whatever just (came in|arrived|landed), (delete|bin|erase) it
whatever is (newest|on top), (delete|bin|erase) it
something (stupid|useless|silly) just came in, (delete|bin|erase) it
some (spam|advert|newsletter|junk) just (arrived|came in|landed), (delete|bin|erase) it
a (newsletter|scam|hoax) just came in, (delete|bin|ditch) it
the one that just (came in|arrived|landed), (delete|bin|erase|ditch) it
the one that just (came in|arrived) can go
the one on top, (delete|bin|erase|ditch) it
the one on top can (go|be deleted)
the top (mail|email|message) (of|in) my inbox, (delete|bin|erase) it
the top (mail|email|message) can (go|be deleted|be binned)
the newest one, (delete|bin|erase|ditch) it
the newest one is (spam|junk|useless), (delete|bin|erase) it
the latest one, (delete|bin|erase|ditch) it
the last one (that came|I got), (delete|bin|erase) it
the last one is (spam|junk|useless), (delete|bin|erase) it
the most recent (mail|email|message), (delete|bin|erase) it
the most recent (mail|email|message) can (go|be deleted)
the (newest|latest|last) (mail|email|message) (must|has to|should) (go|disappear)
the (newest|latest|last) (mail|email|message) (belongs|goes) in the (bin|trash)
the (newest|latest|last) (mail|email|message) isn't for me, (delete|bin) it
I have no reason to keep the (newest|latest|last) (mail|email|message)
I don't want to see the (newest|latest|last) (mail|email|message) (again|any more)
I don't want what just came in, (delete|bin|erase) it
I don't need what just (came in|arrived), (delete|bin|erase) it
I don't like what just came in, (delete|bin|erase) it
I want (the|my) (newest|latest|last) (mail|email|message) (gone|erased|out of my inbox)
I want what just came in (gone|deleted)
I'm not keeping the (newest|latest|last) (mail|email|message)
I've read the (newest|latest|last) (mail|email|message), (now |)(delete|bin|erase) it
I've seen what just came in, (delete|bin|erase) it
ditch (the|my) (newest|latest|last) (mail|email|message)( please|)
ditch (what|whatever) just (came in|arrived)
erase (the|my) (newest|latest|last) (mail|email|message)( please|)
erase (what|whatever) just (came in|arrived)
scrap the (newest|latest|last|top) (mail|email|message|one)
bin the one that just (came in|arrived|landed)
delete the one that just (came in|arrived|landed)
delete the most recent (mail|email|message|one)( please|)
delete (what|whatever) came in last( please|)
get rid of (the newest one|the top one|whatever just came in|what came in last)
get rid of the most recent (mail|email|message)
out with what just (came in|arrived)
look what just came in and (delete|bin|erase) it
look at my inbox and (delete|bin|erase) the (newest|latest|top) (mail|one)
go to my inbox and (delete|bin|erase) the (newest|latest|top) (mail|one)
don't keep the (newest|latest|last) (mail|email|message)
would you (delete|bin|erase) the (newest|latest|last|top) (one|mail)
let's (delete|bin|ditch|erase) the (newest|latest|last|top) (one|mail)
@make the (newest|latest|last) (mail|email|message) (disappear|vanish)
@do away with the (newest|latest|last) (mail|email|message)
@find the (newest|latest) (mail|email|message) and (delete|bin|erase) it
@check what came in last and (delete|bin|erase) it"""

MARK_FOUND = """I've read the (mail|email|message) (from {n}|about {q}), (set|tick|mark) it( as read|)
I've read {n}'s (mail|email|message), (set|tick|mark) it( as read|)
I've read the one (from {n}|about {q}), (mark it|tick it off|set it to read)
I've (seen|answered|gone through) the (mail|email|message) (from {n}|about {q}), mark it (as |)read
I've (seen|answered|gone through) {n}'s (mail|email|message), mark it (as |)read
I've talked to {n}, mark (his|her) (mail|email|message) (as |)read
I've spoken to {n}, mark the (mail|email|message) as read
I have read the (mail|email|message) (from {n}|about {q}), (tick it off|set it to read)
I read the (mail|email|message) (from {n}|about {q}) (on my phone|yesterday|at home), mark it
I read {n}'s (mail|email|message) (on my phone|yesterday|at home), mark it
I'll keep the (mail|email|message) (from {n}|about {q}), but mark it (as |)read
I'm aware of the (mail|email|message) (from {n}|about {q}), mark it (as |)read
I know what {n} (wrote|wants), mark the (mail|message) (as |)read
I know about {q}, mark the (mail|message) (as |)read
I know the (mail|email|message) (from {n}|about {q}), mark it (as |)read
I don't want the (mail|email|message) (from {n}|about {q}) (showing|shown) as unread
I don't need the (mail|email|message) (from {n}|about {q}) as unread( any more|)
I want the (mail|email|message) (from {n}|about {q}) (set|switched) to read
I want {n}'s (mail|email|message) (set|switched) to read
I want {n}'s (mail|email|message) marked (as |)read
the (mail|email|message) (from {n}|about {q}) is old news, mark it (as |)read
the (mail|email|message) (from {n}|about {q}) has been (read|seen|answered), mark it
the (mail|email|message) (from {n}|about {q}) is (known to me|no longer new), mark it (as |)read
the (mail|email|message) (from {n}|about {q}) (should|can|may) count as read
the (mail|email|message) (from {n}|about {q}) shouldn't be unread
the (mail|email|message) (from {n}|about {q}) needn't stay unread
the (mail|email|message) (from {n}|about {q}) (can|should) be set to read
the (mail|email|message) (from {n}|about {q}), (mark|set|label) it as read
the (mail|email|message) (from {n}|about {q}): (read|seen), mark it
the one (from {n}|about {q}), (mark|set|label) it as read
the one (from {n}|about {q}) has been read, mark it
the one (from {n}|about {q}) can be (ticked off|marked|set to read)
{n}'s (mail|email|message) has been (read|seen|answered), mark it
{n}'s (mail|email|message) is old news, mark it (as |)read
{n}'s (mail|email|message) is still (bold|unread), mark it (as |)read
{n}'s (mail|email|message) (should|can|may) count as read
{n}'s (mail|email|message) can be (ticked off|set to read)
{n}'s (mail|email|message), (mark|set|label) it as read
{n}'s (mail|email|message): (read|seen), mark it
{n} (called|rang|phoned) (anyway|already), mark (his|her|the) (mail|message) as read
{n} told me already, mark the (mail|email|message) as read
what {n} (sent|wrote) is read, mark it
seen {n}'s (mail|email|message), mark it (as |)read
seen the (mail|email|message) about {q}, mark it (as |)read
done with {n}'s (mail|email|message), mark it (as |)read
don't delete the (mail|email|message) (from {n}|about {q}), mark it (as |)read
keep {n}'s (mail|email|message) but mark it as read
no need to read {n}'s (mail|email|message), mark it as read
is there a mail (from {n}|about {q}), mark it as read
if there's a mail (from {n}|about {q}), mark it (as |)read
if you (find|see) the (mail|message) (from {n}|about {q}), mark it (as |)read
search for {n} and mark what you find as read
find the one (from {n}|about {q}) and mark it (as |)read
find {n}'s (mail|email|message), then mark it (as |)read
look up {n}'s (mail|email|message) and (mark|set) it as read
look for the one (from {n}|about {q}) and mark it (as |)read
look for {n}'s mail and (tick it off|set it to read|flag it as read)
could {n}'s (mail|email|message) be (marked as read|set to read)
would you mark {n}'s (mail|email|message) (as |)read
let {n}'s (mail|email|message) count as read
let's mark {n}'s (mail|email|message) (as |)read
@label the (mail|email|message) (from {n}|about {q}) as read
@flag the (mail|email|message) (from {n}|about {q}) as (read|seen)
@tick (off |)the one (from {n}|about {q})( as read|)
@take the (mail|email|message) (from {n}|about {q}) off the unread list
@track down the (mail|email|message) (from {n}|about {q}) and mark it (as |)read
@look up what {n} (sent|wrote) and mark it (as |)read
@locate {n}'s (mail|email|message) and mark it (as |)read"""

MARK_LATEST = """what just landed in my (inbox|mailbox) I've read, mark it
what just (came in|arrived|landed), mark it (as |)read
what came in last I've (seen|read), mark it( as read|)
what came in last, mark it (as |)read
whatever just (came in|arrived), mark it (as |)read
whatever is (newest|on top), mark it (as |)read
something just (came in|arrived), mark it (as |)read
the one that just (came in|arrived|landed), mark it (as |)read
the one that just (came in|arrived) (is|has been) read, mark it
the one on top I've read, mark it
the one on top, mark it (as |)read
the top (mail|email|message) (of|in) my inbox is read, mark it
the top (mail|email|message), mark it (as |)read
the top one has been (read|seen), mark it
the newest one I (know|have read|have seen), mark it
the newest one, mark it (as |)read
the latest one, mark it (as |)read
the last one (that came|I got), mark it (as |)read
the last one is (read|seen), mark it
the most recent (mail|email|message), mark it (as |)read
the most recent (mail|email|message) is read, mark it
the (newest|latest|last) (mail|email|message) (should|can|may) count as read
the (newest|latest|last) (mail|email|message) needn't stay unread
the (newest|latest|last) (mail|email|message) can be (ticked off|set to read)
the (newest|latest|last) (mail|email|message) isn't new to me, mark it (as |)read
my (newest|latest|last) (mail|email|message) has been (read|seen), mark it
my (newest|latest|last) (mail|email|message) is still (bold|unread), mark it (as |)read
I've (seen|read) what just (came in|landed), mark it( as read|)
I've (seen|read) the one on top, mark it( as read|)
I've (already|just) (seen|read) the (newest|latest|last) (mail|email|message), (tick it off|mark it|set it to read)
I've answered the (newest|latest|last) (mail|email|message), mark it (as |)read
I know about the (mail|message) that just came in, mark it (as |)read
I know what just came in, mark it (as |)read
I'm aware of what just came in, mark it (as |)read
I'll keep the (newest|latest|last) (mail|email|message), but mark it (as |)read
I want the (newest|latest|last) (mail|email|message) (set|switched) to read
I don't want the (newest|latest|last) (mail|email|message) as unread, mark it
no need to read what just came in, mark it (as |)read
don't delete the (newest|latest|last) (mail|email|message), mark it (as |)read
don't read it to me, just mark the (newest|latest) (mail|message) as read
look what just came in and mark it (as |)read
look at my inbox and mark the (newest|latest|top) (mail|one) as read
go to my inbox and mark the (newest|latest|top) (mail|one) as read
get the (newest|latest|last) (mail|email|message) and mark it (as |)read
take the (newest|latest|last) (mail|email|message) and mark it (as |)read
mark (what|whatever) (just came in|came in last|arrived last) (as |)read
mark the most recent (mail|email|message|one) as read( please|)
set the (newest|latest|last|top) one to read( please|)
tick off the (newest|latest|last|top) (mail|email|message|one)
could you mark what just came in as read
would you mark the (newest|latest|last|top) (one|mail) as read
let's mark the (newest|latest|last|top) (one|mail) as read
let the (newest|latest|last) (mail|email|message) count as read
@label the (newest|latest|last) (mail|email|message) as read
@flag the (newest|latest|last|top) (mail|email|message) as (read|seen)
@set what just (came in|arrived) to read
@check what came in last and mark it (as |)read"""
