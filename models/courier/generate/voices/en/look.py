"""How they ask what is in their mailbox, or for one mail."""

LIST = """my inbox is a mess, (what's in there|what have I got in there)
I haven't (looked at|checked) my (mail|mails|emails|inbox) (all day|since yesterday|in ages), (what's there|what did I miss|show me)
what did I miss (in my mail|by email|in my inbox)( while I was away| over the weekend|)
I've been (away|off sick|on holiday) (all week|since Monday|for three days), what's (piled up|waiting) in my (inbox|mailbox)
so (uh|um|well) what (mails|emails) (have come in|are there|do we have)
could I (see|get|have) (a list of |)(all |)my (mails|emails|messages)
I'd love to (see|know) what's in my (inbox|mailbox)
would you mind (showing|listing) (me |)my (emails|messages|mails)
would you be so kind as to (show|list) my (emails|messages|mails)
do you (see|have) anything new (for me |)in the (inbox|mailbox)
inbox (list|overview|rundown)( pls| please|)
mails (today|now|pls)
emails (list|overview)( pls|)
new (mail|stuff|messages) (for me|in the inbox)
show me the damn (inbox|mails|emails)
just (show|give) me my (mails|emails|messages) already
(come on|hurry up), what's in my (inbox|mailbox|mail)
(I wonder|I'm wondering|I'm curious) what (came in|has arrived|landed in my inbox)( overnight| today| this morning|)
I wonder (if|whether) (anyone|anybody|somebody) (has written|wrote|has emailed)( to me|)
tell me (if|whether) there's any(thing new| new mail| mail for me)
let me know what (came in|has come in|arrived)( today| overnight| since this morning|)
@run me through my (inbox|emails|mails)
@walk me through (what's in my inbox|today's mails|my emails)
@refresh my (inbox|mailbox|mails) and show me what's (new|there)
@take a (look|peek) (at|into|inside) my (inbox|mailbox|mail)
@peek into (my|the) (inbox|mailbox)
@scroll through my (inbox|emails|mails)
@skim (through |)my (inbox|mails|emails)
what's going on in my (inbox|mailbox)
what's the (state|situation) (of|in) my (inbox|mailbox)
what (sort|kind) of (mails|emails|messages) (have I got|did I get|do I have)( today|)
who's been (writing|emailing|mailing) (to me|me)( today| lately| this week|)
who (wants|wanted) something from me( today| by mail|)
from whom (did I get|do I have) (mail|mails|emails)( today|)
did the (post|mail|emails) (come|arrive)( yet|)( today|)
got (mail|anything new|any mails|any emails)( for me|)
you've got mail for me, right
I can't open my mail (app|programme), what's in (there|the inbox)
my phone keeps buzzing, what (mails|messages) (came in|are these)
I'm (expecting|waiting for) some (mails|emails), what (arrived|came in)( so far|)
before I (start|go to bed|leave), (show|list) my (mails|emails|inbox)
first thing in the morning, (what's in my inbox|my mails|show my mails)
(morning|evening) mail (check|round)
time for (the|my) mail( round|), what have we got
what's on top of my (inbox|mailbox)
anything I (should|need to|ought to) (see|know about|look at) in my (mails|inbox|emails)
is there (something|anything) (important|urgent|interesting|worth reading) in my (inbox|mail|mailbox)
(any|some) (important|urgent) (mails|emails|messages) I (overlooked|missed)
give me (the|a) (lowdown|rundown) (on|of) my (inbox|emails)
subject lines and senders of my (mails|emails|inbox)
who sent (me |)what( today| this morning|)
how about listing my (emails|messages|mails)
(tell me|I wonder) what awaits me in (my|the) (inbox|mailbox)
I need to catch up on my (mail|emails|messages), (where do I stand|what's there|show me everything)
I've lost the overview of my (mail|inbox|emails), (help me out|give me a list|what's there)
I'm drowning in (mail|emails|messages), (show me the list|what have I got|list them)
I don't know what's in my (inbox|mailbox) any more, (list it|show me|tell me)
I'm (not at my computer|away from my desk), what (came in|mails are there|has arrived)
I just got back (to|from) my desk, what (came in|mails arrived|landed in my inbox)
now that I'm (back|awake|home), what's (new|waiting) in my (inbox|mailbox|mail)
what awaits me in my (inbox|mailbox)( today| this morning|)
what have I (received|been sent)( today| lately| this week|)
what did the (morning|night|weekend) bring, mail-wise
anything for me (by mail|in the mailbox|in the inbox)
anybody (write|been writing) to me( today|)
did I get (something|anything) by (mail|email)( today| in the meantime|)
has there been any (mail|email|post)( for me|)( today|)
is something (waiting|new) in (my|the) (inbox|mailbox)
is it empty, (my|the) (inbox|mailbox), or what's in there
it'd be (nice|good|great) to see (my|all my) (mails|emails|messages)
it's time I (checked|looked at|went through) my (mail|emails|inbox)
kindly (show|list) me (my|the) (emails|messages|mails)
please be so kind and (list|show me) my (mails|emails|messages)
can't you just show me my (inbox|mails|emails)
why don't you (list|show me) my (mails|emails|messages)
(inbox|mailbox) contents( please| pls|)
contents of (my|the) (inbox|mailbox)
(the|my) mails, (one by one|all of them|newest first)
all (my|the) (mails|emails|messages), newest first
check mail( pls| now|)
mail check( please|)
@update (my|the) (inbox|mailbox) and tell me what's (there|new)
@report what's (new|waiting) in my (inbox|mailbox)
@browse (through |)my (inbox|mails|emails)
@enumerate my (mails|emails|messages)
@sum up who has (written|mailed)( me|) and about what
(fill me in|bring me up to date) on my (mail|emails|inbox)
a quick look (at|into) my (inbox|mailbox|mail)( please|)
a round through my (inbox|mailbox)( please|)
all (that|that has) (came|come) in( today| this week|)
any (post|mail|emails|messages) (in|for me)( today| yet| this morning|)
any (mails|emails|messages) (since lunch|since yesterday|from today|overnight)
any (mails|emails|messages) (waiting|there|worth reading)
any (new stuff|action|movement) in my (inbox|mailbox)
anything (worth my time|that can't wait) in my (inbox|mail|emails)
anything (come in|turned up|landed) (by mail|by email|in my inbox)
anything interesting (today|in my mail|in the inbox)
are there (any |)(mails|emails|messages) (for me|in my inbox)( today|)
class starts soon, (show|list|check) my (mails|emails|inbox)
can I (see|get|have) my (inbox|mails|emails|messages)
can you (show|list|read out) what's in my (inbox|mailbox)
can you check (if|whether) (there's|I have|I got) (new |any |)(mail|mails|emails|messages)
could you check (if|whether) anything (new |important |)(has come in|came in|arrived)
could you go through (my|the) (inbox|mails|emails) with me
did (any|new|some) (mails|emails|messages) (arrive|come in|turn up)( today| overnight| since lunch|)
did (somebody|someone|anyone|a customer) (write|mail|send me something)( today| this morning| meanwhile|)
did I (get|receive) (mail|emails|any messages|anything)( today| this morning| meanwhile|)
display (my|the) (inbox|mails|emails|messages)
do I have (new |any |)(mails|emails|messages)( today| this morning|)
do I have anything (new |important |)in my (inbox|mailbox|mail)
every (mail|email|message) (in my inbox|I have|I got today)
give me (the|an) (headlines|overview) (of|from) my (inbox|mail|emails)
have (any|some|new) (mails|emails|messages) (come in|arrived)( today| since this morning|)
have I got (mail|emails|messages|post|anything)( today| this morning|)
hey what's (in|new in) my (inbox|mailbox|mail)
I (need|want) (a list|an overview|a rundown) of my (mails|emails|messages|inbox)
I (need|want|would like) to know what('s| is) in my (inbox|mailbox)
I (need|want|would like) to know (who wrote|who has written|who emailed)( me| to me|)( today|)
I'm back from my (break|shift|lunch|holiday|round), what (came in|is in my inbox|mails have I got)
I'm between two (patients|customers|lessons|meetings), (show|list) my (mails|emails|inbox)
I'd like my (mails|emails|messages|inbox)( please|)
inbox( now| today| overview| summary|)
inbox, (show|list|open)( it|)( please|)
is there (any mail|an email|any post|a message) (for me|in my inbox|I should see)
is there anything (new |)in (my|the) (inbox|mailbox|mail)( today|)
just my (inbox|mails|emails)( please| pls|)
just (list|show|open) my (inbox|mails|emails|messages)
let's (see|look at|check|go through) my (inbox|mailbox|mails|emails)
let's have a look (at|in) my (inbox|mailbox|mails)
list mail( please|)
list the inbox
ls inbox
mail please
my (inbox|mailbox), (please|show it|what's in it)
my latest (mails|emails|messages)( please| pls|)
on to my (mails|emails|inbox)
open up my (inbox|mailbox|mail)
please (check|open|list) (my|the) (inbox|mails|emails|messages)
quick (check|look|glance) (of|at) my (inbox|mails|emails)
read me the list of my (mails|emails|messages)
show (emails|mails|messages|inbox)
show us (the|our) (inbox|mails|emails)
so who (wrote|mailed|emailed)( me|)( today| this morning|)
tell me about my (new |latest |)(mails|emails|messages)
tell me who (wrote|mailed|emailed|has written)( to me| me|)( today| this morning|)
the list of (mails|emails|messages)( please| pls|)
the (new|latest|recent|important) (mails|emails|messages)( please| pls|)
to my (inbox|mailbox)( please|)
today's (mail|mails|emails|messages)( please| pls|)
what (arrived|came in|did I get) (while I was out|while I was asleep|during the lesson|during my shift)
what (mails|emails|messages) (came|arrived) (today|this morning|overnight|since Friday)
what (mails|emails|messages) (are there|are in my inbox|have I got|did I get)
what does my (inbox|mailbox) (hold|contain|look like)( today|)
what have we (got|here) in (my|the) (inbox|mailbox)
what is (new|waiting) in my (mail|inbox|mailbox)
what's (arrived|come in|waiting)( for me|)( today| this morning|)
what's (happening|up|cooking) in my (inbox|mailbox|mail)
whatever is in my (inbox|mailbox), (show|list) it
which (mails|emails|messages) (are there|do I have|have I got|are new)
who (has|have) (written|mailed|emailed)( to me| me|)( today| lately|)
who's in my (inbox|mailbox)( today|)
who's after me (by mail|in my inbox)( today|)
@pull up my (mailbox|mails|emails)
@check for (new |)(mail|mails|emails|messages)
@check (if|whether) I have (mail|new mails|any emails|messages)
@check who (wrote|mailed|emailed)( me|)( today|)
@give me my (inbox|mailbox|mails)
@have a look (in|into) my (inbox|mailbox|mail)
@look whether there is (mail|anything new|something for me in the inbox)
@read me my (inbox|list of mails)
@see (if|whether) (anyone wrote|there is mail|anything came in)( today|)
@see what's in (my|the) (inbox|mailbox|mail)
@tell me what's in (my|the) (inbox|mailbox)
@tell me whether (anyone|someone|anybody) (wrote|mailed|emailed)( me|)( today|)
show me the unread (ones|mails|emails|messages)
list the unread (ones|mails|emails|messages)
which (mails|emails|messages) are unread
which (mails|emails|messages) haven't I (read|opened)( yet|)
what (mails|emails|messages) haven't I (read|opened|seen)( yet|)
my unread (mails|emails|messages)( please|), show them
unread (mails|emails|messages), list them( please|)
what have I not read( yet|)
what's unread( in my inbox|)
@show me what's unread
@list what I haven't read( yet|)
@let me see the unread (ones|mails|emails)"""

LIST_N = """I (only|just) (want|need) to see the (last|latest|newest) {k} (emails|mails|messages)
{k} (mails|emails|messages) are enough, the (newest|latest) ones
not all of them, just the (last|latest) {k} (mails|emails|messages)
what were the (last|latest) {k} (mails|emails|messages)( I got| about|)
which {k} (mails|emails|messages) (came in|arrived) (last|most recently)
@limit the (list|inbox) to {k} (mails|emails|messages)
@list no more than {k} (mails|emails|messages)
@show (me |)at most {k} (emails|mails|messages)
@display the top {k} (emails|mails|messages)( of my inbox| in my inbox|)
top {k} of my inbox
inbox, (last|latest|newest) {k}( only| please|)
(last|latest) {k}, (please|that's enough|my inbox)
the most recent {k} (will do|are enough|in my inbox)
could I see the (last|newest|latest) {k} (things|mails|messages) in my (inbox|mailbox)
would you mind showing me my {k} (latest|newest|most recent) (mails|emails|messages)
I'd like a list of the {k} (latest|newest|last) (mails|emails|messages)
(my|the) inbox is huge, just (show|give) me {k} (mails|emails|messages)
{k} (newest|latest) messages( please| pls|)
@check the {k} (newest|latest|last) (mails|emails) in my (inbox|mailbox)
@take the {k} (newest|latest) (mails|emails|messages) and list them
@run through the last {k} (mails|emails|messages)
@load {k} (mails|emails|messages) from (my|the) (inbox|mailbox)
who sent the last {k} (mails|emails|messages)
who are the {k} last people who (wrote|mailed|emailed)( me| to me|)
subjects of (my|the) (last|latest) {k} (mails|emails|messages)
hand me the {k} (freshest|newest|latest) (mails|emails|messages)
what do the top {k} of my inbox look like
I've got time for {k} (mails|emails|messages), list (them|the newest)
@pull the {k} (latest|newest|last) (mails|emails) (out of|from) my (inbox|mailbox)
first {k} (mails|messages) on the list
please restrict it to the {k} (newest|latest|last) (mails|emails|messages)
(my|the) (inbox|mailbox) please, but (only|just) the {k} (newest|latest) (mails|emails|messages)
don't show (me |)everything, {k} (mails|emails|messages) (will do|is plenty|are plenty)
my time is limited, so just the {k} (newest|latest) (mails|emails|messages)
I've only got time for the {k} (newest|latest) (mails|emails|messages)
I don't need the whole (inbox|list|mailbox), (only|just) the (last|newest) {k}
I can only cope with {k} (mails|emails|messages), show me the (latest|newest)
I'd like to see the {k} (newest|latest|most recent) (mails|emails|messages) (in|from) my (inbox|mailbox)
I want {k} (mails|emails|messages) on the screen, the (newest|latest) ones
I need (a list of |)the {k} (latest|last|newest) (emails|mails|messages)
would you be so kind as to show me the {k} (newest|latest) (mails|emails|messages)
would you (list|show me) the {k} (newest|latest|last) (mails|emails|messages)
could I have a look at the {k} (latest|newest) (mails|emails|messages)
may I see the {k} (newest|latest|last) (mails|emails|messages)
where did the {k} (newest|latest|last) (mails|emails|messages) in my inbox come from
tell me (what|which) the {k} (newest|latest) (mails|emails|messages) are
tell me who sent the {k} (newest|latest|last) (mails|emails)
the (last|latest|newest) {k} in my (inbox|mailbox)( please| pls|)
the {k} (mails|emails|messages) that came in last
the {k} (mails|emails|messages) at the top of my (inbox|mailbox)
the top {k} (mails|emails|messages) (please|in my inbox|from my mailbox)
give me {k} (mails|emails|messages), no more
{k} mails, no more, no less
{k} (mails|emails|messages), (newest|latest) first
(mails|inbox): (last|latest|newest) {k}
last {k} (pls|please)
my last {k} in the inbox
check mail, {k} (newest|latest) only
@fetch the {k} (newest|latest|last) (mails|emails|messages)
@browse the {k} (newest|latest|last) (mails|emails|messages)
@skim (through |)the {k} (newest|latest|last) (mails|emails) in my inbox
@go through the {k} (newest|latest|last) (mails|emails) in my (inbox|mailbox)
@open my (inbox|mailbox) and list the {k} (newest|latest) (mails|emails|messages)
@open my inbox but show (me |)only {k} (mails|emails|messages)
@put the {k} (newest|latest) (mails|emails|messages) on the screen
@cut the list down to the {k} (newest|latest) (mails|emails|messages)
@restrict the list to {k} (mails|emails|messages)
(give|show|get|read) me the (last|latest|top|newest) {k}
(give|show) me my top {k}( mails| emails| messages|)
(give|show) me {k} (mails|emails|messages)( from my inbox|)
the (last|latest|newest|top) {k}( please| pls|)
the last {k} that came in( please|)
the last {k} I (got|received)( please|)
last {k} (mails|emails|messages) I (got|received)
last {k} in my (inbox|mailbox)( please|)
latest {k} (in|from) my (inbox|mailbox)
newest {k} (mails|emails|messages)( please| pls|)
most recent {k} (mails|emails|messages)( please|)
top {k}( mails| emails| messages|)( please|)
top {k} in my (inbox|mailbox)( please|)
first {k} (mails|emails|messages)( please| in my inbox|)
first {k} of my (inbox|mailbox)
inbox top {k}
inbox limit {k}
inbox last {k}( please|)
mails, top {k}
{k} (mails|emails|messages) (please|pls)
{k} (mails|emails|messages) from (my|the) (inbox|mailbox)
{k} (mails|emails|messages) is all I (want|need)
{k} (mails|emails|messages) will do
{k} (mails|emails|messages), the (last|latest|newest)
{k} of my (latest|newest|last) (mails|emails|messages)
{k} most recent (mails|emails|messages)( please|)
{k} from the top of my (inbox|mailbox)
what are the last {k}( in my inbox| mails| emails|)
what are the top {k} (mails|emails|messages)( in my inbox|)
what came in last, the (latest|newest) {k}
what do my last {k} (mails|emails|messages) look like
what were the last {k} (things|messages|emails) people sent me
which are my last {k} (mails|emails|messages)
which were the {k} (latest|newest) (mails|emails|messages)
who wrote the last {k} (mails|emails|messages)
who wrote the {k} (latest|newest|most recent) (mails|emails|messages)
can I see the (last|top|newest|latest) {k}( mails| emails| messages|)
can I have my last {k} (mails|emails|messages)
can you list the last {k}( mails| emails| messages|)
could I get the last {k} (mails|emails|messages)
could you show me just {k} (mails|emails|messages)
I need the (last|latest|newest) {k} (mails|emails|messages)
I want the (last|top|latest|newest) {k}( mails| emails| messages|)
I'd like the (last|latest|newest) {k} (mails|emails|messages)
I'd like {k} (mails|emails|messages), the (newest|latest|last)
I only have time for {k} (mails|emails|messages)
I only want {k} (mails|emails|messages), the (newest|latest)
let me have the (last|latest|newest) {k} (mails|emails|messages)
let's see the (last|latest|top|newest) {k}( mails| emails| messages|)
let's go through the last {k} (mails|emails|messages)
just the last {k}( mails| emails| messages|)( please|)
just the top {k}( mails| emails| messages|)( please|)
just {k} (mails|emails|messages)( please| pls|)
only the (first|top) {k}( mails| emails| messages|)( please|)
only {k} (mails|emails|messages)( please| pls|)
no more than {k} (mails|emails|messages)( please|)
not the whole inbox, (just|only) the (last|latest|newest|top) {k}
not everything, (just|only) the (last|latest|newest) {k} (mails|emails|messages)
show {k} (mails|emails|messages)
show last {k}
show top {k}
list last {k}
list top {k} (mails|emails|messages)
@list the (last|top|first|latest|newest) {k}
@list my {k} (latest|newest|last|most recent) (mails|emails|messages)
@read me the list of the last {k} (mails|emails|messages)
@bring me the (last|latest) {k} (mails|emails|messages)
@check the last {k} (mails|emails|messages)
@get the (last|latest|newest|top) {k} (mails|emails|messages)( for me|)
@look at the (last|latest|newest) {k} (mails|emails|messages)
@tell me about the last {k} (mails|emails|messages)"""

READ = """I'd like to know what {id} says
I need to (read|see|look at) (email|mail|message|) {id}( right now| again|)
would you (kindly |)(open|read) (email|mail|message|) {id} for me
would you mind (reading|opening) (me |)(email|mail|message|) {id}
{id} (looks|sounds) (interesting|important|odd), (open|read) it
I (still |)haven't read {id}( yet|), (open|show) it
I (can't|couldn't) open {id}, read it (to|for) me
I forgot what {id} (said|was saying), (read it again|open it again)
what on earth does {id} say
what the hell (is|does it say) in {id}
what exactly (does|did) (mail|email|message|) {id} say
what's the full text of {id}
(full|whole|complete) text of (mail|email|message|) {id}( please|)
the whole of {id}, (word for word|from start to end)
word for word, what does {id} say
@read {id} (aloud|out loud|out to me)
@read out (mail|email|message|) {id}
@click (on|open) (mail|email|message) {id}
@fetch (me |)(mail|email|message|the text of) {id}
@grab (mail|email|message) {id} and show me (the text|what it says)
@give me {id} to read
@pass me (mail|email|message) {id}
@unfold (mail|message|) {id}
{id} (pls|please)
{id} - (open|read|show)
(open|read) number {id}
let's (see|have a look at|open) {id}
let's hear what {id} says
now (open|read|show me) {id}
who (wrote|sent) {id} and what (does it say|is in it)
I got something called {id}, what does it say
there's a mail with (the id|number|the number) {id}, (read|open) it
the one with (the id|number) {id}, (open|read|show) it
the (mail|message|email) I want to (read|see) is {id}
I'm curious (about|what's in) {id}, (open|read) it
my eyes are tired, read {id} to me
I (think|believe) {id} is (important|urgent), (open|read) it (to me|for me)
I (missed|skipped|overlooked) {id}, what does it say
I (need|want) the (exact words|full text|contents|text) of {id}
I'd like to have {id} (read to me|opened|on the screen)
I was told to read {id}, (open it|show it to me)
I (only|just) want to (read|see) {id}
could I (read|see|take a look at) {id}
may I (read|see) (email|mail|message|) {id}
would you show me what's (in|inside) {id}
would you be so kind as to (open|read me) (email|mail|message|) {id}
be so kind as to (open|read me) (email|mail|message|) {id}
kindly open (email|mail|message|) {id}
can't you just (open|read me) {id}
open the bloody (mail|email|thing), {id}
open up (email|mail|message|) {id}
so what does {id} say (exactly|then)
so what's in {id}( then|)
and what does {id} say
what did they write in {id}
what have they written in (mail|email|message|) {id}
what's the (wording|content|text) of (mail|email|message|) {id}
what's written in (mail|email|message|) {id}
which words are in {id}
contents of (mail|email|message|) {id}
text of (mail|email|message|) {id}( please| pls|)
next I want to (read|see) {id}
now {id}( please|), (open it|read it out)
mail {id}, (what does it say|word for word)
{id}, (what does it say|what's in it|what's the text)
{id} (on the screen|in full|in full length)( please|)
{id} in full( please|)
@dig out (mail|email|message|) {id} and (open|show) it
@get (mail|email|message|) {id} open
@find (mail|email|message) {id} and open it
@view (mail|email|message|) {id}
@check what (mail|email|message|) {id} says
@tell me exactly what (mail|email|message|) {id} says
@tell me everything {id} says
(what|so what) (does|did) {id} say( please|)
(read|open) (me |)the one (called|named|numbered) {id}
(read|open|show) {id} (for me |)(first|next|now)( please|)
and {id}( please|), (read|open) (it|that one)
as for {id}, (read|open) it( to me|)
the (boss|customer|school) is asking about {id}, (read|open) it
before anything else, (read|open|show me) {id}
can I (read|see|have|hear) (mail |email |message |){id}
can you (read|open|show me) (that |)(mail|email|message) (number |){id}
could you (read|open) {id} (aloud|out|to me|for me)
could you tell me what {id} says
do you have {id}, (read|open) it
go on, (read|open|show me) {id}
go to {id} and (read|open) it
have a look at {id} and read it to me
here's the id, {id}, (read|open) it
the id is {id}, (read|open|show) (it|the mail)
hold on, what did {id} say
I (want|need|would like) to (open|hear|check|reread|go over) {id}
I (want|need) {id} (open|in front of me|read out)
I'm driving, read me {id}
I'm ready for {id}, (read|open) it
I haven't got round to {id}, (read|open) it( to me|)
I haven't seen {id} yet, (read|open|show) it
I'd like to (hear|check|read|see) (mail |email |message |){id}
I'd like {id} (open|read out|shown)( please|)
id {id}, (read|open|show)( it|)
it's {id} I want to (read|see|hear)
it's {id}, (read|open|show) (it|that)
let me (see|read|hear|have) {id}
let me have a look at {id}
mail {id}( please|)
message {id}, (read|open) it( please|)
maybe {id} explains it, (read|open) it
my glasses are gone, read {id} (to me|out)
number {id}, (read|open) it( please|)
on with {id}, (read|open) it
once more {id}, (read|open) it
please (show|open|read) (me |)(mail|email|message|) {id}
quickly (read|open) {id}
repeat to me what {id} says
right, {id}, what's in it
show (mail|email|message|) {id}
show {id} (in full|on screen|please)
start with {id}, (read|open) it
what do we have in {id}, (read|open) it
what does the (mail|email|message) {id} say( exactly|)
what does the one with number {id} say
what have I got in {id}, (read|open) it
what is in {id}
what is (inside|written in) (mail|email|message|) {id}
what was in {id} (again|exactly)
what was {id} again, (read|open) it
whatever {id} is, (read|open) it
who is {id} from and what does it say
would you (open|read out|bring up) (mail|email|message|) {id}
you can (read|open) {id} now
{id} (first|next|now)( please|), (read|open) it
{id}, aloud( please|)
{id}, every word( please|)
{id}, open( please|)
{id}, read( it|)( please|)
{id}: (read|open|show)( it|)( please|)
{id}, (can you|could you) (read|open) (it|that)( to me|)
{id}, I want to (read|see|hear) (it|that)
{id}, let me (see|read) it
{id}, what does it say exactly
{id} has come in, (read|open) it
{id} is new, (read|open) it
{id} is from (the bank|the school|my boss|the doctor), (read|open) it
{id} might be (urgent|important), (read|open) it
@bring up (mail|email|message|) {id}
@call up (mail|email|message|) {id}
@give me (the words|the text|the content) of {id}
@go into {id} and read it
@have {id} read to me
@let me know what {id} says
@load (mail|email|message|) {id}
@look into {id} and tell me what it says
@open the (mail|email|message) with (the |)id {id}
@open the (mail|email|message) (called|numbered) {id}
@print {id} on the screen
@pull up (mail|email|message|) {id}
@put {id} on the screen
@read (me |)the (mail|email|message) with (the |)id {id}
@read (me |)(all of|the whole of|everything in) {id}
@read {id} (slowly|carefully|from top to bottom|in full|now)
@show me the (mail|email|message) (called|with id|numbered) {id}
@show me (all of|the whole of|the text of) {id}
@take me to {id}
@turn to {id} and read it"""
