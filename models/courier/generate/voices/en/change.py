"""How they ask for a mail they name to be marked or deleted."""

MARK = """I've (already |)(seen|read|dealt with|taken care of) {id}, (mark it|mark it as read|you can mark it)
I (know|knew) about {id} already, mark it as read
{id} is (done|dealt with|old news|sorted), mark it (as |)read
{id} (keeps showing|still shows|shows) (up |)as unread, (fix that|change that|mark it read)
{id} (needn't|shouldn't) (show|appear|stay) as unread( any more| any longer|)
{id} can be marked (as |)read
{id} (may|should|must) be (marked|set|flagged) (as |to |)read
why is {id} (still |)unread, mark it (as |)read
I don't want {id} to (show|be listed|appear) as unread
I don't need to read {id}, just mark it (as |)read
I'd like {id} (marked|flagged|set) as read
I want {id} (marked|flagged) (as |)read
would you mind marking (email|mail|message|) {id} (as |)read
would you be so kind as to mark {id} as read
@treat (email|mail|message|) {id} as read
@count {id} as read
@switch (email|mail|message|) {id} to read
@turn {id} to read
@take {id} off (my|the) unread (list|pile|ones)
@remove the unread (flag|mark|dot) from {id}
@clear the unread (flag|mark|dot|marker) (on|of|from) {id}
@set the read flag (on|of|for) {id}
@get {id} off my unread list
@register {id} as read
mark read {id}
{id}, mark( as|) read( pls| please|)
{id} seen
{id} (read|done), (tick it off|mark it)
seen {id}, you can mark it as read
no longer unread: {id}
I (opened|read) {id} on my (phone|other computer|tablet), mark it (as |)read
I (finished|went through|looked at|skimmed) {id}, mark it as read
I (won't|don't want to|don't need to) read {id}, mark it (as |)read (anyway|all the same)
I'm (done|finished|through) with {id}, mark it (as |)read
I'd be grateful if you marked {id} as read
I want {id} off (my|the) unread (list|pile)
could {id} be marked (as |)read
could you make sure {id} (is marked as|counts as|shows as) read
would you (please |kindly |)(mark|flag|set) (email|mail|message|) {id} as read
can't you just mark {id} as read
kindly mark (email|mail|message|) {id} as read
be so kind as to mark (email|mail|message|) {id} (as |)read
please have {id} (marked|flagged) as read
please note that I've read {id}
please (let|make) {id} count as read
no need for {id} to (stay|be|remain) unread
no need to show {id} as unread( any more|)
that bold (line|one) {id}, mark it (as |)read
the unread (dot|flag|marker) (on|at) {id} can go
the (mail|email|message) {id} is (known|old hat|settled), mark it as read
the status of {id} should be read
status of {id}: read
{id}: already (read|seen), (mark|flag) it
{id} to read status( please|)
{id} has been (seen|read|dealt with), (mark|flag) it (as |)read
{id} is no longer (unread|new), mark it as read
{id} is read as far as I'm concerned, mark it
{id} doesn't (have|need) to be unread
{id} shouldn't be (unread|bold) any more
(flag|mark) {id} read( pls| please|)
mark {id} (pls|please), I've read it
@update {id} to read
@change the status of {id} to (read|seen)
@label {id} as read
@declare {id} (as |)read
@file {id} as read
@see to it that {id} (is marked|shows) as read
@acknowledge {id} as read"""

DELETE = """{id} can go in the (bin|trash) as far as I'm concerned
{id} (has to|needs to|must) (go|disappear|be deleted)
{id} is (of no use|not needed|no longer needed|no longer relevant|out of date), (delete|bin|remove) it
{id} is (just |)(spam|advertising|an advert|garbage|nonsense), (away with it|out with it|get rid of it)
{id} (annoys|bothers|disgusts) me, (delete|bin|remove|trash) it
I (never want|don't want) to (see|read) {id} (again|any more), (delete it|bin it|get rid of it)
I don't (want|need) (email|mail|message|) {id} in my (inbox|mailbox)( any more| any longer|)
I (no longer need|have no use for) (email|mail|message|) {id}( so delete it| - delete it|, bin it)
I'm (sick|tired) of (looking at|seeing) {id}, (delete|bin|trash) it
I'd like {id} (deleted|removed|gone|binned)
I want {id} (gone|deleted|out of my inbox|binned)
would you mind (deleting|removing|binning|trashing) (email|mail|message|) {id}
would you be so kind as to (delete|remove) (email|mail|message|) {id}
feel free to (delete|bin|remove|trash) (email|mail|message|) {id}
you (can|may) (delete|bin|trash|throw away) {id}( now|)
you can safely (delete|remove|bin) (email|mail|message|) {id}
@make {id} (disappear|vanish|go away)
@chuck {id} (out|away|in the bin)
@toss {id} (out|away|in the trash)
@dump {id} (in the bin|in the trash)
@ditch (email|mail|message|) {id}
@scrap (email|mail|message|) {id}
@zap (email|mail|message|) {id}
@nuke {id}
@dispose of (email|mail|message|) {id}
@eliminate (email|mail|message|) {id}
@purge (email|mail|message|) {id}
@send {id} to the (bin|trash)
@take (email|mail|message|) {id} out of my (inbox|mailbox)
bin {id} (please|pls|now)
{id} -> (trash|bin)
{id} del
del {id}
(trash|bin) for {id}
(away|out|off) with {id}
who needs {id}, (delete|bin|trash) it
let {id} (vanish|disappear|go to the trash)
seeing {id} makes me (ill|angry|sad), (delete|bin|trash) it
how about (deleting|trashing|binning) {id}
I (accidentally|mistakenly) kept {id}, (delete|bin|trash) it
I don't (care about|want to keep) {id}, (delete|bin|remove) it
I don't know why I (kept|still have) {id}, (delete|bin) it
I have no use for {id}, (away with it|into the bin)
I'm (done|finished|through) with {id}, (delete|bin|trash|throw away) it
I won't need {id} (again|any more|any longer), (delete|bin|trash) it
I'd be grateful if you (deleted|binned|removed) {id}
I'd rather not (have|see|keep) {id} any more, (delete|bin|remove) it
I've (read|dealt with|answered) {id} and it can (go|be deleted|be thrown away)
I've (got|had) no need for {id} (any more|any longer), (delete|bin) it
could {id} be (deleted|removed|binned)
could you (maybe |possibly |)(bin|delete|trash) {id}
would you (please |kindly |)(delete|bin|trash|remove) (email|mail|message|) {id}
can't you just delete {id}
kindly (delete|remove) (email|mail|message|) {id}
be so kind as to (delete|remove|bin) (email|mail|message|) {id}
please have (email|mail|message|) {id} (deleted|removed)
please make sure {id} (is deleted|is gone|ends up in the bin)
delete that (stupid|silly|useless|horrible) {id}
get that (rubbish|nonsense|junk) {id} out of my (sight|inbox|mailbox)
off to the (bin|trash) with {id}
into the (bin|trash) with {id}
into the (bin|trash): {id}
out with {id}
for the (bin|trash): {id}
to be deleted: {id}
to delete: {id}
(bin|trash) it, (mail|email|message) {id} I mean
it's {id} that has to be deleted
it's time to (delete|bin|get rid of) {id}
that (mail|email|message), {id}, can be (deleted|binned|thrown away)
the (mail|email|message) (I want gone|to delete) is {id}
the world doesn't need {id}, (delete|bin) it
there's no point in keeping {id}, (delete|bin) it
no reason to keep {id}, (delete|bin|trash) it
nobody needs {id}, (delete|bin|trash) it
{id} (takes up|is taking up) (space|room), (delete|bin) it
{id} is (old|ancient|obsolete|outdated), (delete|bin|remove) it
{id} (was|came) by mistake, (delete|bin) it
{id} isn't (needed|wanted|for me), (delete|bin|trash) it
{id}, (bin|trash)( please| pls|)
{id} please delete
@clear {id} out of my (inbox|mailbox)
@clean {id} out of my (inbox|mailbox)
@rid me of {id}"""
