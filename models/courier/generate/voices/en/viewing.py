"""Listing and reading, in a fifth author's words."""

LIST = """my (latest|newest|recent) (mails|emails|messages)( please| pls|)
my new (mails|emails|messages), please
all (my|the) (mails|emails|messages)( please|)
all the (unread|new) (mails|emails|messages)( please|)
unread (mails|emails|messages)( please| pls|)
unread ones( please|)
which (mails|emails|messages) (haven't I|have I not) (read|opened|seen)( yet|)
which (mails|emails|messages) are (unread|still unread|new)
which (mails|emails|messages) (still need|are waiting for) (reading|me)
which (mails|emails|messages) came (overnight|this morning|in today|while I was out)
what (mails|emails|messages) (haven't I|have I not) (read|opened)( yet|)
what (mails|emails|messages) (came|have come|arrived) (overnight|since lunch|while I slept)
what (mails|emails|messages) are (there|waiting|in there)
what have people (sent|written)( me| to me|)( today| lately|)
what has (arrived|come in|landed)( today| overnight| in my inbox|)
what landed in my (inbox|mailbox)( today| this morning|)
what came (today|in overnight|by mail|in the mail)
what did the (day|morning|night) bring (by mail|in my inbox|in mails)
what's (waiting|sitting|lying) in my (inbox|mailbox)
what's (arrived|come in|landed)( today| in my inbox|)
what's my (inbox|mailbox) (like|looking like)
what does my (inbox|mailbox) (contain|look like|say)( today|)
what is there (in my inbox|to read|in my mailbox)
what's there to read( today| in my inbox|)
who's (written|mailed|been writing|been in touch)( to me|)( today|)
who (got|has been) in touch (by mail|by email)( today|)
who are my (mails|emails|messages) from
who are the (latest|new|unread) (mails|emails|messages) from
did I (get|receive) (mail|any mails|any emails|post|anything)( today| overnight|)
did any (mails|emails|messages|mail) (come|arrive)( in|)( today| overnight|)
did anything (come in|arrive|land)( in my inbox| overnight|)( today|)
do I have any (mails|emails|messages|mail)( today| at all|)
do I have anything to read( today| in my inbox|)
have I (had|got|received) (mail|any mails|any emails|new messages)( today|)
have any (mails|emails|messages) (come|arrived)( in|)( today|)
has any mail (come|arrived|turned up)( today| for me|)
has the post been, I mean my (mails|emails)
is there (mail|post|anything new|something new)( for me| in my inbox|)
are there (new|any|any new|unread) (mails|emails|messages)( for me| today|)
anything (for me|new|to read|unread)( in the inbox| in my mail|)
any (mail|mails|emails|post|messages)( for me| today| so far|)
any new (ones|mails|emails|messages)( today| for me|)
got (mail|any mail|anything new in the inbox)
time to (see|look at|check) my (mails|emails|inbox)
inbox( please| pls| now|)
inbox: show
mailbox( please| now|)
mail list( please|)
mails, (all|the lot)( please|)
let's see (my|the) (mails|emails|inbox|mailbox)
let's check (my|the) (mails|emails|inbox|mail)
let's have a look at (my|the) (inbox|mailbox|mails)
let me (see|look at|check|have) my (mails|emails|inbox|mailbox)
I'd like (a look at|to check|to see) my (inbox|mails|emails)
I'd like a (list|summary list|rundown) of my (mails|emails|messages)
I want (a list|an overview|a rundown) of (what came in|my mails|my inbox)
I want to see (who wrote|what came in|what's new|my inbox|all my mails)
I need to (check|see|look at|catch up on) my (mails|emails|inbox)
I haven't checked my (mail|mails|inbox) (today|since Friday|all day), what's (there|new)
I've just (logged on|come in|sat down), what's in my (inbox|mailbox)
may I see my (inbox|mailbox|mails)
can we (look at|check|see) (my|the) (inbox|mails|emails)
could I (see|have|look at) my (inbox|mails|emails)
would you (list|show me|check) my (mails|emails|inbox)
@walk me through my (inbox|mails|emails)
@catch me up on my (mails|emails|inbox)
@update me on my (inbox|mails|emails)
@bring up (my|the) (inbox|mailbox|mails)
@pull up (my|the) (inbox|mailbox|mails)
@call up my (inbox|mails|messages)
@present my (inbox|mails|emails)
@get (me |)my (mails|emails|messages)
@have a look (in|at|into) (my|the) (inbox|mailbox|mails)
@let me see my (inbox|mailbox|emails)
@tell me who (wrote|has written|mailed me)( today|)"""

LIST_N = """not all of them, just the (latest|last|newest) {k}
not everything, (only|just) the (last|latest|newest|top) {k}
not the whole inbox, (only|just) {k} (mails|emails|messages)
not more than {k} (mails|emails|messages), the (latest|newest) ones
no more than the (last|latest) {k} please
{k} latest (mails|emails|messages)( please| pls|)
{k} newest (mails|emails|messages)( please| pls|)
{k} last (mails|emails|messages), please
{k} recent (mails|emails|messages)( please| pls|)
{k} (mails|emails|messages) (are enough|is enough|are plenty)( for now|)
{k} (mails|emails|messages), the (newest|latest) first
{k} (mails|emails|messages) from the top
{k} (mails|emails|messages) from my inbox( please|)
{k} will do, the (latest|newest) (mails|emails|messages)
{k} only: my (latest|last|newest) (mails|emails|messages)
just {k} (mails|emails|messages)( please| for now|)
just the {k} (latest|newest|most recent) (mails|emails|messages)
just my last {k} (mails|emails|messages)
only {k} (mails|emails|messages)( please| for now|)
only the {k} (latest|newest|most recent)( mails| emails| messages|)
only my (latest|newest|last) {k}( mails| emails| messages|)
top {k}( please| in my inbox| of the inbox| mails| emails|)
top {k} of my (mails|emails|messages)
the top {k}( please| mails| emails| in my inbox|)
the {k} (newest|latest|most recent) (ones|mails|emails|messages)( please|)
the {k} at the top (of my inbox|of the list|please)
the {k} that (came in|arrived) last
the {k} (mails|emails|messages) that (came in|arrived) last
the {k} (mails|emails|messages) (I got|people sent me) last
the first {k} (in my inbox|in the list|on the list)
the most recent {k}( please| mails| emails| messages|)
last {k}( mails| emails| messages|)( only| please| pls|)
latest {k}( mails| emails| messages|)( only| please| pls|)
newest {k}( mails| emails| messages|)( only| please| pls|)
most recent {k}( mails| emails| messages|)( only| please|)
first {k}( mails| emails| messages|) (only|please)
my (latest|newest|last) {k}( mails| emails| messages|)( please| pls|)
my {k} (latest|newest|most recent) (mails|emails|messages)( please|)
my top {k}( please| mails| emails|)
inbox top {k}( please|)
mailbox: (last|latest|first) {k}
mails: the (last|latest) {k}
list {k}( mails| emails| messages|)( please| only|)
list (the |my |)(newest|latest|last|top) {k}( please|)
show {k}( mails| emails| messages|)( please| only|)
show (the |my |)(newest|latest|last|top) {k}( please|)
read out the (subjects|senders) of the last {k} (mails|emails|messages)
limit {k}, (list|show) my (mails|emails|inbox)
limit (the list|it) to {k} (mails|emails|messages)
stop after {k}, but show me my (mails|emails|messages)
cut the list off after {k} (mails|emails|messages)
I (only|just) (care about|have time for|want|need) the (last|latest|newest) {k}( mails| emails| messages|)
I have time for {k} (mails|emails|messages), (show|list) the (newest|latest)
I'd (only |just |)like to see {k} (mails|emails|messages)
I'd like my (newest|latest|last) {k}( mails| emails| messages|)
I want to see (no more than|at most|only) {k} (mails|emails|messages)
I want my inbox, but only {k} (mails|emails|messages)
I want the (last|latest|newest) {k} (mails|emails|messages) (listed|shown|on the screen)
I can't look at all of it, (show|give) me {k} (mails|emails|messages)
I'll look at {k} (mails|emails|messages), the (newest|latest)
what are the (last|latest|newest) {k} (mails|emails|messages)( I got|)
what are my (last|latest|top) {k}( mails| emails| messages|)
what are the {k} (latest|newest|most recent)( mails| emails| messages|)
what (do|did) the last {k} (mails|emails|messages) (look like|deal with)
what were my last {k}( mails| emails| messages|)
what's in the (last|latest|top) {k} of my inbox
which were the last {k} (mails|emails|messages)( I got|)
who sent (me |)the last {k} (mails|emails|messages)
who are the last {k} (people that|who) (wrote|mailed) me
who wrote the (last|latest|newest) {k} (mails|emails|messages)
from whom are the last {k} (mails|emails|messages)
may I have the (last|latest|newest) {k} (mails|emails|messages)
may I see (my|the) (last|latest|newest) {k}( mails| emails|)
can I (see|get) (my|the) (last|latest|top) {k}( mails| emails|)
can we (see|look at|go over) the (last|latest|newest) {k}( mails| emails|)
could I (see|have|get) {k} (mails|emails|messages), the (newest|latest)
could you limit it to my (last|latest) {k} (mails|emails|messages)
would you (show|list|give) me {k} (mails|emails|messages)
how about the last {k} (mails|emails|messages)
let's have (the|my) (last|latest|newest|top) {k}( mails| emails|)
let's look at (the|my) (last|latest|top) {k} (mails|emails|messages)
let's see {k} (mails|emails|messages)
let me (see|have) (the|my) (last|latest|newest|top) {k}( mails| emails|)
give me {k} (mails|emails|messages), the (newest|latest)( ones|)
give me the {k} (newest|latest|most recent)( ones| mails| emails|)
we only need the (last|latest|newest) {k} (mails|emails|messages)
show no more than {k}( mails| emails|)
show at most {k} (mails|emails|messages)
up to {k} (mails|emails|messages)( please|), (newest|latest) first
(never|don't) show more than {k}, my (mails|inbox|emails) please
@fetch the (newest|latest|last|top) {k}( mails| emails| messages|)
@get (me |)the (newest|latest|last|top) {k}( mails| emails| messages|)
@list my {k} (newest|latest|most recent)( mails| emails|)
@pull (up |)the (last|latest|newest) {k} (mails|emails|messages)
@bring up the (last|latest|newest) {k} (mails|emails|messages)
@load the (last|latest|newest) {k} (mails|emails|messages)
@print the (last|latest|newest) {k} (mails|emails|messages) on the screen
@read (me |)the list of my last {k} (mails|emails|messages)
@take me through the (last|latest|newest) {k} (mails|emails|messages)
@go through the (last|latest|newest|top) {k} (mails|emails|messages)
@look at the {k} (newest|latest|last) (mails|emails|messages)
@show me {k} of my (mails|emails|messages), the (newest|latest)
@tell me (who sent|about) the last {k} (mails|emails|messages)"""

READ = """I'd love to (read|see|hear) {id}
I'd better (read|open|see) {id}
I'm (dying|curious|keen) to (read|know what's in|see) {id}
I'm ready for {id}, (read it|go ahead|open it)
I'm (allowed|able) to read {id}, right? open it
I'd like you to (read|open) {id} (to|for) me
I want (the text|the wording|the contents|every word) of {id}
I want to (know|hear|see|read) (everything|all) {id} says
I want to go over {id} (again|once more|in full)
I want to have {id} (read out|in front of me|on the screen)
I need (the text|the content|the wording) of {id}
I need {id} (on my screen|opened|read out)( please|)
I need to know (exactly |)what {id} says
I have to (read|study|go over) {id}
I still have to read {id}, open it
I still haven't (read|opened|looked at) {id}, (open|show) it
I haven't had time for {id}, (read it to me|open it|what does it say)
I never (read|opened) {id}, (show|open) it
I only (skimmed|glanced at) {id}, (open|show) it again
I can't make out {id}, read it (out |)to me
I can't see {id}, read it (out|aloud|to me)
I closed {id} by mistake, open it again
I've no idea what {id} says, (open|read) it
I've not read {id} yet, (open|show) it
what (is|was) (written|said) in {id}
what does it say in (mail|email|message|) {id}
what have they sent me in {id}
what's in (mail|email|message|number) {id}
what's (written|inside) {id}
what are the contents of {id}
what words did they use in {id}
what did (they|he|she) write in {id}
what is this {id}, open it
how does {id} (read|go|begin and end)
how exactly is {id} worded
let's (hear|see|read|open|look at) {id}
let's have {id}( then| please|)
let me (look at|go over|have a look at) {id}
let me have the (text|contents) of {id}
may I (look at|hear|have) {id}
might I (see|read) {id}
can I (see|read|hear|look at) {id}
can we (open|read|look at|see) {id}
can you get {id} up
could I (see|read|hear|have) {id}
could you (open up|show|read out|display) {id}
would you (read|show|open|display) {id}( for me| to me| please|)
will you (open|read|show me) {id}
won't you read me {id}
do read me {id}
do open {id}
please (display|show|open|read|bring up) {id}
please read (me |)all of {id}
now (open|read|show) {id}
now {id}, (open|read) it
next, {id}, (open|read) it
then (open|read|show) me {id}
first of all, (read|open) {id}
open {id} so I can (read|see) it
open up {id}( please|)
open {id}, I (want|need) to read it
read {id}, I've got my hands full
read {id} (out|aloud|to me|word for word|in full|from the top)
read me {id} (from start to finish|word by word|in full)
read me {id} while I (drive|cook|get dressed)
read it to me, {id}
show {id} (in full|completely|on the screen)
show the (text|content|body) of {id}
display {id}( in full| please|)
{id}, (out loud|aloud|in full|the whole text)( please|)
{id}, (what does it say|what's in it|what's written there)
{id}, (read it out|open it up|show me)
{id} on (the|my) screen( please|)
{id} read aloud please
{id}: (open|show|display|read out)( please|)
{id}: what does it say
{id} has (arrived|come), (open|read) it
{id} looks (interesting|important|odd|serious), (open|read) it
{id} might be from (the school|my boss|the bank), (open|read) it
{id} is (the one|next), (open|read|show) it
{id} is the one I want to (read|see|hear)
the one I want to read is {id}
the mail I (want|need) to read is {id}
the (full |complete |whole |)text of {id}( please|)
the (contents|wording|words) of {id}( please|)
mail {id}, (read it|open it|show it|read it to me|read it please)
message {id}( please|), (read|open|show) it
number {id}, what does it say
number {id}, let me (see|read) it
my lawyer mentioned {id}, (open|read) it
my glasses are upstairs, read me {id}
before I go, read me {id}
pop {id} open
pull {id} up( please|)
get {id} open
time to read {id}
@get {id} (up|open|on the screen)
@pop open (mail|email|message|) {id}
@expand (mail|email|message|) {id}
@present (mail|email|message|) {id}
@recite (mail|email|message|) {id}
@let me (read|see|hear) (mail|email|message|) {id}
@show me (the content of |the text of |what's in )(mail|email|message|) {id}"""
