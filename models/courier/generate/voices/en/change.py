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
@acknowledge {id} as read
I have (seen|read) {id} (already|before|long ago)
I've (seen|read) {id}( now| today| on paper|)
I've (just |)(read|seen|finished|been through) {id}
I've already (read|seen|opened) {id}
I (know|remember) {id}, mark it (as |)read
I (know|know all about) what's in {id}, mark it (as |)read
I saw {id} (yesterday|this morning|on my phone|at work), mark it (as |)read
I read {id} (yesterday|this morning|on the train|with the kids)( so mark it|, mark it)
I heard about {id} on the phone, mark it as read
I talked to them about {id}, mark it as read
I'm aware of {id}, mark it (as |)read
I'm up to date with {id}, mark it (as |)read
I don't need {id} as unread( any more|)
I don't need reminding of {id}, mark it (as |)read
I want {id} to (be|count as|show as) read
I want {id} as read
I'd like {id} to (be|count as|show as) read
I'd like {id} as read( please|)
{id} I've (seen|read)( already|)
{id} I know( already|), mark it( as read|)
{id} (has been|was) read( already|)
{id} is already read
{id} is read, (mark|tick|note) (it|that)
{id} is (not new|nothing new|no news) (to me|for me), mark it (as |)read
{id} is (settled|finished|handled|clear), mark it (as |)read
{id} (still |)(looks|says|is) unread (but|though) I've (read|seen) it
{id} is bold but I've read it
{id} shows up as new, but I've (read|seen) it
{id} counts as read( please|)
{id} goes (down |)as read
{id} read (please|pls)
{id} to read( please| pls|)
{id}, as read( please|)
{id}, mark it( please| for me|)
{id}, mark that one (as |)read
{id}, read it already
{id}, seen( it|)( already|)
{id}: read
{id}: seen( it|)
{id}: mark it read
{id} can be ticked off( as read|)
{id} can come off the unread list
{id} has no business being unread
already (read|seen|opened) {id}
already read: {id}
as read: {id}
as read please: {id}
be a dear and mark {id} (as |)read
can you mark {id}( as read| read|)( for me|)
can you (tick off|set|flag) {id} as read
can {id} be (set to|marked as) read
could you mark {id}( as read| read|)( for me|)
could you (set|flag|tick) {id} as read
done reading {id}
done with {id}, mark it (as |)read
finished {id}, (mark|tick|set) it( as read|)
flag {id} (please|pls) as read
for me {id} is read
from now on {id} is read
I think {id} can be marked (as |)read
it's {id} that should be marked (as |)read
let {id} be (read|marked as read)
let {id} count as read
let's (mark|call|set) {id} (as |)read
make {id} (count as|show as) read
mark as read: {id}
mark as read {id}
mark as seen {id}
mark it as read, {id}
mark it read, I mean {id}
mark the one with (the |)id {id} (as |)read
mark {id} (please|pls|now)( as read|)
mark {id}, I've (read|seen|dealt with) it
mark {id}, I (know|saw) it
mark {id}, it's (read|old|known)
no more bold for {id}, I've read it
no need to read {id}, mark it( as read|)
note that {id} is read
please (mark|flag|set|tick off) (mail|email|message|) {id} as read
put a tick (on|next to|by) {id}, I've read it
read and understood: {id}
read it: {id}, mark it
seen {id}
seen it: {id}
seen that {id}, (mark|tick) it
set {id} (please|pls) to read
so {id} is read, mark it
that {id} (mail|message|thing) is read
the (mail|email|message) {id} (is|has been) read
the (mail|email|message) {id} I've (seen|read)( already|)
the one numbered {id} is read, mark it
the students have all seen {id}, mark it as read
they told me about {id}, mark it as read
unread no longer: {id}
we('ve| have) (read|seen|discussed) {id}, mark it( as read|)
we went through {id} in the meeting, mark it as read
would you (mark|tick off|set) {id} (as |)read
you can tick off {id}, I've (read|seen) it
you may mark {id}( as read|)
@check off {id} as read
@leave {id} as read
@mark (mail|email|message) {id}( as read| read|)
@mark the (mail|email|message) (numbered|called|with id) {id} (as |)read
@mark {id} as (seen|opened)
@mark {id}( as read|), (it's dealt with|I know it|I've seen it)
@mark off {id} as read
@move {id} to the read ones
@note {id} as seen
@put {id} with the read ones
@set the status of {id} to read
@tag {id} as read
@tick {id} (off |)(as read|as seen)"""

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
@rid me of {id}
I don't (want|wish) to see {id} (any more|again|any longer)
I don't (want|wish) to see {id} in my (inbox|mailbox)( any more|)
I don't want {id} (any more|any longer|around)
I don't need {id} (any more|any longer)( now|)
I don't need {id}, (delete|bin|trash|remove) it
I don't have any use for {id}
I could do without {id}, (delete|bin|trash) it
I want to get rid of {id}
I want to (delete|remove|bin|trash) {id}
I want {id} (out|off my list|in the bin|wiped|removed)
I need to (delete|get rid of|remove) {id}
I need {id} (gone|deleted|out of here)
I'd like to (delete|remove|get rid of|bin) {id}
I'd like to be rid of {id}
I'd like {id} out of my (inbox|mailbox|sight)
I never asked for {id}, (delete|bin|trash) it
I've had enough of {id}( delete it|, delete it)
I've no more use for {id}
I've finished with {id}, (delete|bin|trash) it
I'm sick of {id}, (delete|bin) it
I'm cleaning up, (delete|bin|trash) {id}
I'm tidying my inbox, {id} can go
{id} isn't (needed|relevant|wanted|important) (any more|any longer)( delete it|, delete it)
{id} is (superfluous|worthless|pointless|expired|a duplicate), (delete|bin|remove) it
{id} is (a scam|phishing|an ad|a chain letter|from a robot), (delete|bin|trash) it
{id} is just (an ad|clutter|noise|junk mail), (delete|bin) it
{id} is for the (bin|trash|dustbin)
{id} is to be (deleted|removed|binned)
{id} is in my way, (delete|bin|remove) it
{id} is nothing I need, (delete|bin) it
{id} clutters (up |)my (inbox|mailbox), (delete|bin) it
{id} can (leave|be gone|be thrown out|be removed|be binned)
{id} can go( now| for good|)
{id} can go to the (bin|trash|rubbish)
{id} may (go|be deleted|be removed)
{id} should (go|be gone|be deleted|disappear)
{id} gets on my nerves, (delete|bin|trash) it
{id} (came|was sent) twice, delete it
{id} was sent to the wrong person, delete it
{id} was only for yesterday, (delete|bin) it
{id}, away with it
{id}, (delete|remove|erase)( please|)
{id}, gone( please|)
{id}, out( with it|)
{id}, I don't (need|want) it( any more|)
{id}, get rid of it( please|)
{id}, throw it (away|out)( please|)
{id}, you can (delete|bin|trash) (it|that)
{id}: away( with it|)
{id}: get rid of it
{id}: into the (bin|trash)
{id}: remove( it|)( please|)
{id} into the (bin|trash)( please|)
{id} to the (bin|trash)( please|)
{id} delete( it|)( please|)
all it says in {id} is rubbish, delete it
as for {id}, (delete|bin|trash) it
before anyone sees it, delete {id}
bye bye {id}
goodbye {id}, into the bin
can you (delete|bin|trash|remove|erase) {id}( for me|)
can you get rid of {id}( for me|)
can {id} be (deleted|removed|binned)
can we (delete|bin|lose) {id}
could you get rid of {id}( for me|)
could you (remove|erase|throw out) {id}( for me|)
delete the one with (the |)id {id}
delete it: {id}
delete (mail|email|message|) {id} (please|pls|now)
delete {id}, (it's spam|it's old|I've read it|I don't need it)
delete {id} (right away|for good|immediately|permanently)
delete: {id}
rm {id}
erase {id} (please|pls|now)
free me (of|from) {id}
get {id} (out of|away from) my (inbox|mailbox|sight)
get rid of {id} (please|pls|for me|now)
it's {id} I want to (delete|get rid of)
it's only {id} that has to go, delete it
kick {id} out( of my inbox|)
kick out {id}
let's (delete|bin|trash|get rid of|remove) {id}
make room, delete {id}
my students sent me {id} by mistake, delete it
no (more|longer any) need for {id}, (delete|bin) it
no one will miss {id}, (delete|bin) it
not interested in {id}, (delete|bin|trash) it
off with {id} to the bin
old mail {id}, (delete|bin) it
please (delete|bin|trash|remove|erase) (mail|email|message|) {id}
please get rid of {id}
please throw {id} (away|out)
remove {id} (please|pls|now)
rubbish, that {id}, (delete|bin) it
spam: {id}, (delete|bin|trash) it
take {id} away
take {id} off my (list|hands)
that {id} (mail|message|thing) (can|has to|must) go
the (bin|trash) is the right place for {id}
the (mail|email|message) {id} (can|must|has to) (go|be deleted)
the (mail|email|message) {id} is (rubbish|spam|junk), (delete|bin) it
the one numbered {id} can be deleted
this {id} is (junk|spam|rubbish), (delete|bin) it
throw {id} (out|away|in the bin) (please|pls|now)
trash {id} (please|pls|now)
what's {id} still doing here, (delete|bin) it
why do I still have {id}, (delete|bin) it
we don't need {id} (any more|any longer)
we can delete {id}
would you (get rid of|throw away|erase) {id}
you can (get rid of|remove|chuck) {id}
@banish {id} from my (inbox|mailbox)
@bin the (mail|email|message) (numbered|with id|called) {id}
@delete the (mail|email|message) (numbered|with id|called) {id}
@delete {id} (from my inbox|for me|at once)
@drop {id} in the (bin|trash)
@get {id} deleted
@get rid of the (mail|email|message) {id}
@have {id} deleted
@kick {id} out of my (inbox|mailbox)
@pitch {id} in the (bin|trash)
@remove {id} from my (inbox|mailbox|list)
@remove the (mail|email|message) (numbered|with id|called) {id}
@sweep {id} (away|out)
@throw the (mail|email|message) {id} (away|out|in the bin)
@trash the (mail|email|message) (numbered|with id|called) {id}"""
