"""How they ask what is in their mailbox, for one mail, or for some."""

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
@sum up who has (written|mailed)( me|) and about what"""

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
@restrict the list to {k} (mails|emails|messages)"""

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
@tell me everything {id} says"""

SUMMARY = """{id} is (far |way |)too long, (give me the short version|what's it about|sum it up)
I (don't have|haven't got) time to read {id}, (what's it about|what's the gist|sum it up)
I can't be bothered to read {id}, (what does it want|summarise it|just the gist)
no time for all of {id}, (the main point|the gist|a summary) (please|will do)
@boil {id} down (to a sentence|to two lines|for me)
@condense (mail|email|message|) {id}( for me| to a few lines|)
@shorten {id} (to the essentials|to what matters|for me)
@give me the (key|main|essential) points of (mail|email|message|) {id}
@give me (mail|email|message|) {id} in (a nutshell|brief|two sentences|a few words)
what are the (key|main) points (of|in) (mail|email|message|) {id}
what's the (gist|essence|bottom line|point) of (mail|email|message|) {id}
what's the point of {id}
in (a nutshell|brief|two words|a word), what does {id} say
roughly, what (does|is) {id} (say|tell me|all about)
roughly speaking, what's in {id}
what does {id} (boil|come) down to
{id} in (a nutshell|brief|one sentence|short|two lines)( please|)
{id}: (summary|gist|short version|tl;dr)( pls| please|)
(quick|short|brief) (summary|recap|digest) of (mail|email|message|) {id}
summary {id}( pls| please|)
tl;dr (for|on) {id}
could you tell me roughly what {id} is about
I'd like a (short|quick|brief) summary of (mail|email|message|) {id}
I (only|just) (want|need) to know what {id} is about
do I have to (do|answer) anything about {id}, what's it about
I have no (clue|idea) what {id} is about, (sum it up|tell me)
@recap (mail|email|message|) {id}( for me| in a sentence|)
@explain (briefly |)what {id} is about
@spare me the details, what's {id} about
without the (blah|details|waffle), what does {id} want
skip the details and tell me what {id} is about
what's all the fuss about in {id}
I can't make head or tail of {id}, (what's it about|sum it up|what does it want)
I only need the (gist|main points|essentials) of (mail|email|message|) {id}
I'd like to know (roughly|in short|in a nutshell) what {id} (says|wants|is about)
I don't want the (whole|full) text of {id}, just (the gist|a summary|the main point)
I don't need every word of {id}, (the gist is enough|a summary will do)
I've got ten seconds, what's {id} about
I'm in no mood to read {id}, (what's it about|just the gist)
is {id} (important|urgent|any of my business), what's it about
would you (summarise|summarize|sum up|condense) (mail|email|message|) {id} (for me|in a line or two)
would you mind (summarising|summing up) (mail|email|message|) {id}
would you be so kind as to (summarise|sum up) {id}
could I (have|get) a (short |quick |)summary of (mail|email|message|) {id}
can I get the (gist|short version|tl;dr) of {id}
just the (gist|main points|short version|essentials) of (mail|email|message|) {id}
just sum (mail|email|message|) {id} up
in (one line|one sentence|three words|a few words), what's in {id}
in one sentence, what does (mail|email|message|) {id} say
in other words, what does {id} want
in plain (English|words), what does {id} want
so what's {id} about (then|anyway)
what are they after in {id}
what are they asking (for|me) in {id}, roughly
what do they want (from me |)in {id}
what do I need to know (about|from) {id}
what's the (message|news|story) of {id} in one sentence
what's the main (message|idea|thing) (in|of) (mail|email|message|) {id}
what's {id} (getting at|trying to say)
what's the long and short of {id}
what is it they want in {id}
what matters in (mail|email|message|) {id}
which points does {id} make, briefly
{id} briefly( please| pls|)
{id} (is a novel|goes on for ever), (sum it up|what's the gist)
{id}, (what's it about|the gist|in a few words|in brief)
summary of (email|mail|message) {id} in (one sentence|two sentences|three lines)
tell me (briefly|in brief|in a line) what (mail|email|message|) {id} (says|is about)
tell me what's (important|essential) in {id}
a (short|rough|brief) summary of {id} (will do|is enough|please)
@extract the (key|main) (points|facts) (of|from) (mail|email|message|) {id}
@reduce {id} to (the essentials|one sentence|the main points)
@digest {id} for me
@outline what (mail|email|message|) {id} says
@describe in (a sentence|a few words) what {id} is about
@give me the (tl;dr|short version|bottom line) of (mail|email|message|) {id}"""

SEARCH = """I think {n} wrote to me about it, can you look
I (believe|think|could swear) {n} (sent|wrote) me something( last week| a while ago|), (can you look|can you check|find it)
I remember (a mail|an email|something) (from {n}|about {q}), where is it
somebody (wrote|mailed|emailed) me about {q}( last week| a while ago|), find (it|that)
somewhere in my (inbox|mail|mailbox) there's (a mail|something) (about|on|regarding) {q}
(I know|I'm sure) there was (a mail|an email|something) about {q}( somewhere|)
I can't for the life of me find (the mail|the email|anything) (about {q}|from {n})
I've lost track of the (mail|email|message) (about {q}|from {n})
I (seem to have|must have) (lost|misplaced) the (mail|email|message) (about {q}|from {n})
where (did|has) the (mail|email|message) (about {q}|from {n}) (go|gone)
where the hell is the (mail|email) (about {q}|from {n})
where can I find (the mail|the email|something|what I got) (about|on) {q}
where are (all |)the (mails|emails|messages) (from {n}|about {q})
what have I got (on|about|regarding) {q}
what have I got from {n}
what do we (have|know) (on|about) {q} in (my|the) (mail|inbox|emails)
has {n} (got back|replied|answered|responded)( to me|)( yet|)
did {n} (ever |)(get back|reply|respond|answer)( to me|)( at all|)
has there been (anything|any mail|any news|a word) from {n}( lately| today| yet|)
have I (heard|had anything) from {n}( lately| this week| yet|)
have we (heard|received anything|had anything) (from {n}|about {q})( yet|)
have I (had|received|got) (any mail|any emails|anything|something) (from {n}|about {q})
any (news|word|sign|mail|reply|answer) from {n}( yet| today|)
any (news|mail|word|update|info) (on|about|regarding) {q}( yet| in my mail|)
still nothing from {n}, or (is there|did I miss it)
did I (miss|overlook) (a mail|an email|something|anything) (from {n}|about {q})
did I (ever |)(get|receive) (a mail|an email|anything|something) (from {n}|about {q})
did anyone (write|mail|say|send) (me |)(anything|something) about {q}
{n} (says|claims|swears) (he|she) (wrote|mailed|emailed)( me|), (is that true|do you see anything|can you check)
{n} (was going|promised|wanted) to (write|mail|email)( me|), is there anything( yet|)
{n} should have (written|mailed|emailed|replied)( by now|), (is there anything|please check|do you see it)
I'm (waiting for|expecting) (a mail|an email|an answer|a reply) from {n}, (is it there|did it arrive|has it come)
I'm (waiting for|expecting) (a mail|an email|news|a message) about {q}, (is it there|did it arrive)
@see what {n} has (sent|written)( me| so far| lately|)
@see what I have (on|about) {q}
@check my (mail|mails|inbox|mailbox) for (anything|something) (from {n}|about {q})
@comb (through |)my (inbox|mails|emails) for {q}
@go through my (mail|mails|emails) and find (the one|everything|what I have) (about {q}|from {n})
@scan my (inbox|mails|emails) for (anything about {q}|anything from {n}|{q})
@trawl (through |)my (inbox|mails|emails) for (anything on {q}|anything from {n})
@filter my (inbox|mails|emails) (by|for) {q}
@filter for (mails|emails|messages) (from {n}|about {q})
@dig (up|out) (what|whatever|anything) (I have on {q}|{n} sent me|{n} wrote)
@track down the (mail|email|message) (about {q}|from {n})
@bring up (everything|all the mails|all emails) (from {n}|about {q}|on {q})
@gather (all |)(the |)(mails|emails|messages) (from {n}|about {q})
@collect (everything|all mails|all the emails) (from {n}|about {q})
@run a search (for|on) {q}
@do a (quick |)search for (mails from {n}|emails about {q}|{q})
@try to find (that|the) (mail|email|message) (about {q}|from {n})
@help me find (that|the) (mail|email|message) (about {q}|from {n})
{n}, (any mails|any mail|anything in my inbox|what have I got from him|what have I got from her)
{q}, (is there a mail about it|any mails about that|what do my mails say)
mails {n}
emails from {n} (pls|please|all of them)
(everything|all|all there is) from {n}
(everything|all mails|all emails) (on|about|to do with) {q}
(all|every) (correspondence|mail|email) (with|from) {n}
(the|that) (mail|email|message) (about|with|concerning) {q}, where is it
I may have overlooked (a mail|an email|something) (from {n}|about {q}), (look|check|find it)
could I have overlooked (a mail|an email|something) (from {n}|about {q}), (look|check)
someone mentioned {q} in (a mail|an email|a message), (find it|which one was it)
in a mail that mentions {q}, I think, can you (look|find it)
please don't overlook anything, I need all (mails|emails|messages) (from {n}|about {q})
I (need|want) (to see |)(what|everything|anything) {n} (has sent|sent|wrote)( me|)
I need (something|everything|all I have) (on|about) {q} (from|out of) my (mail|inbox|emails)
I need to (find|get hold of) the (mail|email|message) (about {q}|from {n})
I'd like to (find|see) (all |)(the |)(mails|emails|messages) (from {n}|about {q})
I (got|had) (a mail|an email) from {n}( some time ago| in the spring| last year|), (find it|where is it|dig it up)
I (got|had) (a mail|an email|a message) about {q}( some time ago| in the spring| last year|), (find it|where is it|dig it up)
I can't remember (what|whether) {n} (wrote|answered), can you (look|check|find it)
I can't remember what they wrote about {q}, can you (look|check|find the mail)
I'm trying to find (the mail|an email|a message) (from {n}|about {q})
I'm searching (high and low |everywhere |)for the (mail|email) (from {n}|about {q})
I'm (told|pretty sure) there's (a mail|something) (from {n}|about {q}) in my (inbox|mailbox)
I was (sent|promised) something about {q}, (is it there|can you find it|look for it)
I had a (discussion|conversation) by mail about {q}, (find it|can you find it)
it was about {q}, that (mail|email|message), (find it|where is it)
it was from {n}, that (mail|email) I'm (looking for|missing)
it must have been {n} who (wrote|mailed) me, (find it|look it up)
the one (from {n}|about {q}), I can't find it
the (mail|email) must be somewhere, it (was about {q}|came from {n})
there (must|should|ought to) be (a mail|an email|something) (from {n}|about {q})( somewhere|)
there used to be (a mail|an email|a message) (from {n}|about {q})( in my inbox|)
wasn't there (a mail|an email|something) (from {n}|about {q})
didn't {n} (write|send me something|mail me)( last week| recently| the other day|)
didn't I (get|have) (a mail|an email|something) (from {n}|about {q})
could you (see|check|find out) (if|whether) {n} (has written|wrote|answered|mailed)( me|)
could you (see|check|find out) (if|whether) I (have|got) (anything|a mail) about {q}
would you mind (looking for|finding|searching for) (the mail|the email|anything) (from {n}|about {q})
would you be so kind as to (find|look for) the (mails|emails|messages) (from {n}|about {q})
kindly (find|search for|look up) the (mails|emails) (from {n}|about {q})
any (mail|email|message) (in which {q} is mentioned|that mentions {q}|with {q})
anything in (there|my inbox|my mail) (from {n}|about {q})
anything (new |)from {n}( in my inbox| today|)
does (any|one) of my (mails|emails|messages) mention {q}
do (any of |)my (mails|emails|messages) (mention|talk about|say anything about) {q}
in which (mail|email|message) did (someone|they) (write|mention|talk) about {q}
which (mail|email|message) was (about|from someone about) {q}
which (mails|emails|messages) (did {n} send me|are from {n}|came from {n})
which of my (mails|emails|messages) (are|come) from {n}
who was it that wrote to me about {q}
who (mailed|emailed|told) me about {q}
what was it {n} (wrote|sent)( me|)( again| the other day|)
what has {n} (been writing|written|mailed) to me( so far| lately|)
what's the (latest|newest) (on|about) {q} in my (mail|inbox|emails)
has {n}'s (mail|email|answer|reply) (come|arrived|come in)( yet|)
has the (mail|email|message) about {q} (come|arrived|come in)( yet|)
is {n}'s (mail|email|answer|reply) (there|in)( yet|)
is the (mail|email|message) about {q} (there|in my inbox|still around)
nothing from {n} yet, (is there|right)
nothing about {q} in my (mail|inbox), (is there|right)
did {n}'s (mail|email|answer|reply) (arrive|get here|come)( yet|)
search {q}
find {q} in (mail|inbox|mails)
search mail: {q}
(mails|search|inbox) from {n}( pls| please|)
find mails (by|from) {n}( pls| now|)
look (for|up) {n}( in my mail| in my inbox)
keyword {q} (in my mail|in my inbox|in my emails)
sender {n}
all mails with the (word|words|keyword) {q}
@browse my (mail|inbox|emails) for {q}
@sift through my (mails|emails|inbox) for (mails from {n}|anything about {q}|{q})
@rummage through my (mail|inbox) for {q}
@hunt down the (mail|email|message) (from {n}|about {q})
@search everything for {q}
@search (by|for the) sender {n}
@query my (inbox|mailbox) for {q}
@recover the (mail|email|message) about {q}, I can't find it
@point me to the (mail|email|message) (from {n}|about {q})
@isolate the (mails|emails) (from {n}|about {q})
@pick out the (mails|emails|messages) (from {n}|about {q})"""

COUNT = """unread count (pls|please|now)
how many (mails|emails|messages) (have piled up|are piling up|have come in|are sitting there)
how many (mails|emails|messages) have I (still |)got to (read|go through|deal with)
how many (mails|emails|messages) am I behind (on|with)
how many (mails|emails) have I (ignored|neglected|not opened)( so far|)
how many unopened (mails|emails|messages)( are there| do I have| have I got|)
how (bad|full) is (it in |)my inbox( right now| today|)
how full is my (mailbox|inbox)
what's (the|my) (unread count|number of unread mails|count of unread emails)
what's the (total|number) of (mails|emails|messages) in my (inbox|mailbox)
what number is on my (mail|inbox) badge
(I wonder|I'd like to know|tell me|any idea) how many (unread |new |)(mails|emails|messages) (there are|I have|are waiting)
I'd love to know how many (mails|emails) I haven't (read|opened)( yet|)
I don't want to see them, just (how many|the number of) (mails|emails|messages)( there are| I have|)
no list (please|needed), (just|only) how many (unread |)(mails|emails)( there are| I have|)
just the number of (unread |new |)(mails|emails|messages)( please| pls|)
just a (figure|number), how many (unread|new) (mails|emails|messages)
give me (a|the) (figure|number|count)( please|), how many unread (mails|emails|messages)
@count (up |)(what's|the mails that are) unread
@count how many (mails|emails|messages) I (have|haven't read)
@do a count of (the unread|my unread|all my) (mails|emails|messages)
@work out how many (unread |)(mails|emails) there are
@find out how many (unread |new |)(mails|emails|messages) I have
would you mind counting my (unread |new |)(mails|emails|messages)
roughly how many (unread |new |)(mails|emails|messages)( are there| have I got|)
are there more than (ten|twenty|a hundred) unread (mails|emails)
is it (ten|twenty|a hundred) unread mails or more
(have|did) I (read|open) (all my mails|everything), or how many are (left|missing)
how many (are left|are left to read|left unread)
I've stopped counting, how many (mails|emails|messages) are (unread|there)
I'm scared to look, how many (unread |new |)(mails|emails|messages) (are there|do I have)
I'm curious how many (unread |new |)(mails|emails|messages) (there are|I have)
I need (a count|the number) of (my|the) (unread |new |)(mails|emails|messages)
I'd like (a count|the number) of (my|the) unread (mails|emails|messages)
could you (count|tell me the number of) (my|the) (unread|new) (mails|emails|messages)
would you be so kind as to (count|tell me the number of) my unread (mails|emails|messages)
would you tell me how many (unread |new |)(mails|emails|messages) I have
kindly count my (unread |)(mails|emails|messages)
do you know how many (unread |new |)(mails|emails|messages) (I have|are waiting|there are)
have I got (lots of|many|a lot of) unread (mails|emails|messages), how many
have I got more than (five|ten|fifty) unread (mails|emails|messages)
am I up to date or how many (mails|emails|messages) are unread
did I (leave|miss) any unread, how many
how big is (the|my) pile of unread (mails|emails|messages)
how long is the queue of unread (mails|emails|messages)
how high is my unread (count|counter)( now| today|)
how many (mails|emails|messages) are (lying|waiting|sitting) (there|in my inbox)( unread|)
how many (mails|emails|messages) did I get (altogether|in total)
how many (mails|emails|messages) are there (altogether|in all|in total)
how many (mails|emails|messages) does my (inbox|mailbox) (hold|contain)
how many (mails|emails|messages) (have I|haven't I) (opened|looked at)( yet|)
how many (mails|emails|messages) did I (leave|not open)( unread|)
how many of my (mails|emails|messages) (are|have I left) unread
how many more (mails|emails|messages) (to read|do I have to read|are unread)
how many is that now, unread (mails|emails|messages) I mean
how many (unread|new) (messages|mails), (roughly|exactly)
exactly how many (unread |new |)(mails|emails|messages) (have I got|are there)
in numbers, how (full|unread) is my (inbox|mailbox)
what's my unread (mail |message |email |)(count|number|total)( now| today|)
what's the (count|number|total) (of|for) (unread|new) (mails|emails|messages)
what's the tally of unread (mails|emails|messages)
the number of (unread|new) (mails|emails|messages)( please| in my inbox|)
(inbox|mail|unread) (count|counter|tally)( please| pls|)
(mails|emails|messages) unread: how many
new (mails|emails|messages), how many
no details, (just|only) the number of (unread|new) (mails|emails|messages)
total number of (mails|emails|messages)( in my inbox|)
@count what I (haven't read|still have to read)
@count (the|my) (mails|emails) (waiting|that are waiting) (for me|in my inbox)
@check (the|my) unread (count|counter|total)
@give me the (unread count|total|tally)( of my mails| in my inbox|)
@see how many (unread |new |)(mails|emails|messages) (there are|I have)"""
