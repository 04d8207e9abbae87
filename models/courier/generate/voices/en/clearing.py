"""Deleting and marking, in a fifth author's words."""

DELETE = """ditch {id}( please|)
ditch {id}, I (won't|don't) need it
I have no reason to keep {id}
I see no (reason|point|sense) in keeping {id}
there's no (reason|point|sense) (to keep|in keeping|to hold on to) {id}
what's the point of keeping {id}, (delete|bin|lose) it
why would I keep {id}, (delete|bin|erase) it
why is {id} still here, (delete|bin|remove) it
I don't want to see {id} (again|any more|ever again)
I never want to (see|read|hear of) {id} again
I can't bear the sight of {id}, (delete|bin) it
I couldn't care less about {id}, (delete|bin|trash) it
I regret ever getting {id}, (erase|delete) it
I want {id} (gone|deleted|wiped|erased|out of here)
I want nothing more to do with {id}, (delete|remove) it
I want rid of {id}
I need {id} (gone|deleted|erased|out of my inbox)
I'd prefer {id} (gone|deleted)
I've (no use|no need|no time) for {id}, (delete|bin|ditch) it
I've (kept|saved) {id} long enough, (delete|bin|erase) it
I've (sorted|settled|copied|printed) {id}, (delete|erase|bin) it now
I've got {id} on paper, (delete|erase) the mail
I've no further need of {id}
I'm not keeping {id}
I'm not going to (answer|reply to) {id}, (delete|bin) it
I'm (fed up|annoyed) with {id}, (delete|bin|kill) it
we don't (need|keep|want) {id}, (delete|bin|erase) it
we can (lose|drop|scrap|ditch|do without) {id}
we won't be needing {id}( any more| again|)
you can (lose|drop|scrap|ditch|wipe) {id}
you needn't keep {id}
you don't have to keep {id}
don't (keep|save|store) {id}
don't bother keeping {id}
no need to (keep|hold on to|save) {id}
not worth keeping, {id}, (delete|bin) it
never mind {id}, (delete|bin|erase) it
{id} isn't worth (keeping|the space), (delete|bin) it
{id} isn't (needed|wanted|useful) (any more|any longer)
{id} is (superfluous|redundant|pointless|worthless), (delete|bin|remove) it
{id} is (an old one|ancient|past it|from last year), (delete|bin|erase) it
{id} is (a scam|a hoax|a con|phishing), (delete|erase|kill) it
{id} is (just |only |)(an advert|a newsletter|advertising|noise|clutter), (delete|bin|trash) it
{id} is (taking up|wasting) space, (delete|remove) it
{id} is (a duplicate|there twice), (delete|erase) it
{id} must (go|disappear|vanish)
{id} (should|can|may|ought to) (go|disappear|be erased|be scrapped)
{id} has (served its purpose|had its day), (delete|bin) it
{id} has no (place|business) in my inbox, (delete|bin|remove) it
{id} has to (go|be deleted|be removed)
{id} belongs in the (bin|trash|rubbish|dustbin)
{id} deserves the (bin|trash)
{id} goes (in|into|to) the (bin|trash|rubbish)
{id} off (the list|my list|with its head)
{id} out, (please|thanks)
{id}: (delete|bin|trash|erase|remove|ditch)
{id}: (gone|away|out), please
{id}, (wipe|scrap|kill|dump|ditch|junk) it
{id}, (make it|let it) (disappear|vanish|go away)
{id}, (I'm done with it|no longer needed|we're finished with it), (delete|bin) it
{id}, what a load of rubbish, (delete|bin) it
(take|get|kick|throw) {id} out( please| of my inbox|)
(clear|sweep|tidy) {id} away( please|)
goodbye {id}, (delete|bin) it
farewell to {id}, (delete|bin) it
enough of {id}, (delete|bin) it
so much for {id}, (delete|bin|erase) it
as to {id}, (get rid of|delete|scrap) it
mail {id}, (delete|erase|bin|remove)( please|)
number {id} can (go|be deleted|be thrown out)
number {id} (into|in) the (bin|trash)
message {id}, (throw it out|get rid of it|dump it)
once and for all, (delete|erase) {id}
straight (in|into) the (bin|trash) with {id}
into the (bin|trash|rubbish) with {id}
to the (bin|trash) with {id}
to hell with {id}, (delete|bin) it
time for {id} to go
the one I want deleted is {id}
the one to (delete|throw away|bin) is {id}
the mail to (delete|remove|bin) is {id}
the world can live without {id}, (delete|bin) it
my (inbox|mailbox) doesn't need {id}, (delete|remove) it
my (inbox|mailbox) is full, (delete|erase|get rid of) {id}
my (husband|wife|boss) mustn't (see|find) {id}, (delete|erase) it
nobody must (see|find|read) {id}, (erase|delete) it
nobody will miss {id}, (delete|bin) it
before anybody (sees|reads) it, (delete|erase) {id}
feel free to (delete|bin|erase) {id}
be a dear and (delete|bin) {id}
do me a favour and (delete|bin|ditch) {id}
do away with {id}
how do we get {id} out of here, (delete|remove) it
may I have {id} (deleted|removed|erased)
could {id} be (erased|thrown out|taken out|got rid of)
would you (throw|chuck) {id} (away|out)
will you (delete|erase|bin|remove) {id}( for me| please|)
can we (delete|lose|bin|scrap) {id}
is it possible to (delete|remove|erase) {id}
please see that {id} is (deleted|erased|removed)
please (erase|wipe|junk|dump|scrap) {id}
let's (lose|scrap|dump|erase|ditch) {id}
@do away with (email|mail|message|) {id}
@strike (email|mail|message|) {id} from (my|the) (inbox|list)
@nuke (email|mail|message|) {id}
@shred (email|mail|message|) {id}
@wipe (email|mail|message|) {id}( out| away| for good|)
@weed out (email|mail|message|) {id}
@consign {id} to the (bin|trash)
@send {id} (to the bin|to the trash|into oblivion)
@drop {id} (in|into) the (bin|trash)
@put {id} (in|into) the (bin|trash|rubbish)
@fling {id} in the (bin|trash)
@take {id} (off|out of) my (hands|inbox|mailbox)
@lose (email|mail|message|) {id}( please|)
@kill (off |)(email|mail|message|) {id}
@toss (email|mail|message|) {id}( out| away|)
I won't miss {id}, (delete|bin|ditch) it
I've finished with {id} for good, (throw it out|delete it)
{id} makes me angry, (delete|bin|erase) it
{id} is embarrassing, (delete|erase) it
{id} came twice, (delete|erase) it
{id} was a mistake, (delete|erase|remove) it
no more {id}, (delete|bin|remove) it
I'm tidying up, {id} can go
{id} is the first one to (delete|bin|throw out)
one click and {id} is gone, (delete|erase) it
get that awful {id} out of my (inbox|mailbox)
make sure I never see {id} again"""

MARK = """I've read {id}, (set it to read|set it|set it as read)
I've read {id} (from start to end|twice|to the end), (mark it|tick it|set it)
I've (been through|gone through|had a look at|gone over) {id}, mark it( as read|)
I've (dealt with|answered|sorted|handled) {id} so (it can be marked|mark it) as read
I've taken (note|notice) of {id}, mark it as read
I've (heard|been told) what {id} says, mark it as read
I've got the message in {id}, mark it (as |)read
I've (just|already|long since) read {id}, (mark it|tick it off|set it to read)
I have (opened and read|looked at|seen) {id}, (mark it|tick it off|set it to read)
I read {id} (over breakfast|in bed|on the tablet|at the office|in the lift), mark it( as read|)
I did read {id}, why is it still (bold|unread), mark it
I don't want {id} (bold|in bold) any more, mark it (as |)read
I don't want {id} (showing|counted|shown) as (unread|new)
I no longer want {id} (among|with) the unread( ones| mails|)
I no longer need {id} as unread
I'm aware of what {id} says, mark it (as |)read
I'm up to date on {id}, mark it (as |)read
I know {id} by heart, mark it (as |)read
I know all about {id}, (mark|set|flag) it as read
I'll keep {id}, but mark it (as |)read
I'll keep {id}, just mark it (as |)read
I want to keep {id} but as read
I want {id} to (count|show|appear) as read
I'd like {id} (set|flagged|marked|labelled) (as|to) read
keep {id} but (mark|set) it as read
don't delete {id}, (just|only) mark it (as |)read
not delete, just mark {id} as read
(I've|I have) seen {id} (already|before|on paper|on my phone), mark it
seen {id}, (mark it|tick it|set it to read)
been through {id}, (mark it|tick it off)
done reading {id}, (mark it|tick it off)
read and understood: {id}, (mark it|set it to read)
noted, mark {id} (as |)read
got it, (mark|set) {id} (as|to) read
all read in {id}, mark it
{id} has been (read|seen|opened|noted|dealt with), mark it
{id} has had my attention, mark it as read
{id} is (read|seen|known to me), (mark|tick|set) it
{id} is old (news|hat), mark it (as |)read
{id} is no longer (new|unread), mark it
{id} is not (new|unread)( any more|), mark it
{id} isn't (news|new) to me, mark it (as |)read
{id} is (clear|understood), mark it (as |)read
{id} needn't (be|stay|remain) unread
{id} shouldn't (be|show as|count as) unread
{id} should (be|show as|count as|appear as) read
{id} (may|can) be (set|changed|switched) to read
{id} can be (ticked off|flagged as read|marked read|set to read)
{id} as read( please| pls|)
{id} as seen( please|)
{id} = read
{id} -> read
{id} seen, thanks
{id}, I (saw|read|opened) (it|that one) (already|earlier|yesterday), (tick it off|mark it)
{id}, (read|seen|noted), (tick it off|mark it|set it)
{id}: mark (it |)(as |)(read|seen)
{id}: (seen|noted), mark it
{id}: status read
message {id}: (read|seen), mark it
mail {id} has been read, (mark|tick|set) it
mail {id}, mark as read
email {id} to read( please|)
number {id} is read, mark it
(we've|we have|my wife has|my assistant has|the team has) read {id}, mark it( as read|)
we all know what {id} says, mark it as read
the unread (flag|dot|mark) on {id} (should|can) go
the blue dot (on|at|next to) {id} should go away, I've read it
lose the unread (flag|dot|mark) on {id}
(remove|clear|take away) the unread (flag|dot|mark|sign) (from|on|of) {id}
@take {id} (off|out of) the unread( list| ones| mails|)
@take the bold off {id}, I've read it
@give {id} (the |a |)(read mark|status read|tick)
@label {id} (as |)(read|seen)
@tag {id} as (read|seen)
@flag {id} as (read|seen)
@tick (mail|email|message|) {id}( off| as read|)
@check {id} off as read
@consider {id} read
@regard {id} as read
@log {id} as read
@record {id} as read
@turn {id} (into|to) read
@change {id} (from unread to read|to read|into a read mail)
@make {id} (read|a read one|show as read)
@put {id} (among|with) the read (ones|mails|messages)
@move {id} to read
@leave {id} where it is but mark it as read
please have {id} (marked|set|flagged) as read
please don't show {id} as (new|unread)( any more|)
stop (showing|listing|counting) {id} as (unread|new)
not unread any more: {id}
can {id} (be|count as) read
could {id} be (ticked off|set to read|flagged as read)
would you (mark|tick|set|flag) {id} as read
will you (mark|tick|set|flag) {id} as read
may I have {id} marked as read
let's (call|consider) {id} read
let's (tick|mark|set) {id} as read
you can (set|mark|flag|label) {id} (to|as) read
you may (tick off|mark|set) {id} as read
kindly (mark|set|flag) {id} as read
there's nothing more to read in {id}, mark it (as |)read
I've read {id} in the (tram|garden|waiting room|canteen), mark it (as |)read
{id} was read (out |)at the meeting, mark it as read
{id}, (yes|yeah), I've read that, mark it
reading {id} is done, mark it
my eyes have been over {id}, mark it as read
I finished {id}, mark it (as |)read
after reading {id} I'd like it marked as read
{id} keeps its place but gets the status read
tick {id}, I know what it says
it's enough, {id} has been read, mark it"""
