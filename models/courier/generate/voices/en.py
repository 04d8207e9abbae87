"""More ways in which people put it, in English: freer, longer and less tidy than the lines of `phrases`."""

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
SEND = """I've been meaning to (write|email|write a mail) to {to} {wish}
I (still|finally) (have|need|ought) to (write|email|send a mail to) {to} {wish}
I (really|urgently) (have|need) to (write to|email|mail) {to} {wish}
I (owe|promised) {to} (a mail|an email|a line) {wish}
I'd be (glad|grateful|happy) if you (could|would) (write to|email|send a mail to) {to} {wish}
I was wondering if you could (write to|email|send an email to) {to} {wish}
would you be so kind as to (write to|email|send a message to) {to} {wish}
would you mind (writing to|emailing|sending an email to) {to} {wish}
would it be possible to (write to|email|send a mail to) {to} {wish}
could I get you to (write to|email|drop a line to) {to} {wish}
so (uh|um|well), (write to|email|send a mail to) {to} {wish}
ok listen, (write|send) (a mail|an email) to {to} {wish}
right, (let's write|let's send a mail|we need to write) to {to} {wish}
quick (mail|email|message|note) to {to} {wish}
(short|brief|tiny) (mail|email|note) (to|for) {to} {wish}
email -> {to} {wish}
to: {to}, (just a mail|a short mail|one email) {wish}
for {to}: (a short mail|a note|an email) {wish}
{to} (is waiting for|expects|deserves) (a mail|an email|a message) from me {wish}
{to} should (get|receive) (a mail|an email|a line from me|a note) {wish}
{to} (hasn't heard from me yet|has to hear from me), so (write|email) {wish}
there's (a mail|an email) to be written to {to} {wish}
somebody (has to|should|must) (write to|email) {to} {wish}
we (owe|promised) {to} (an email|a mail|a reply by mail) {wish}
we (need|have|ought) to (get back|write|send a mail) to {to} {wish}
before I forget, (email|write to|send a mail to) {to} {wish}
(since|while|as long as) you're at it, (email|write to|send a note to) {to} {wish}
as soon as you can, (email|write to|send a mail to) {to} {wish}
@send a (brief|kind|formal|warm|proper) (email|mail|message|note) to {to} {wish}
@send a (couple of lines|few lines|line or two|few words) to {to} {wish}
@send off (an email|a mail|a note) to {to} {wish}
@send over (an email|a mail|a message) to {to} {wish}
@send word to {to} {wish}
@send something (short|kind|friendly) to {to} {wish}
@write a (brief|polite|kind|formal|friendly|short) (email|mail|message|note) to {to} {wish}
@write a (couple of lines|few lines|few words|line or two) to {to} {wish}
@write up (an email|a mail|a message) for {to} {wish}
@write and send (an email|a mail|a message) to {to} {wish}
@draft and send (an email|a mail|a note) to {to} {wish}
@knock out (an email|a quick mail|a note) to {to} {wish}
@dash off (an email|a quick mail|a note|a line) to {to} {wish}
@bang out (an email|a mail) to {to} {wish}
@scribble (a line|a note|a few words|a mail) to {to} {wish}
I'd like (an email|a mail|a message) (to go|to be sent) to {to} {wish}
I'd like to (write|drop a line|send something) to {to} {wish}
I want to (send a mail|write a few lines|drop a note) to {to} {wish}
I want (an email|a mail) (sent|to go out) to {to} {wish}
I could do with (an email|a mail|a short note) to {to} {wish}
I can't reach {to} by phone, so (email|write|send a mail) {wish}
I couldn't get hold of {to}, so send (an email|a mail) {wish}
I have to get hold of {to}, (write|send) (an email|a mail) {wish}
I (forgot|keep forgetting) to (write to|email) {to} {wish}
I haven't (written to|emailed) {to} yet, (send|write) (a mail|an email) {wish}
do me the favour of (writing to|emailing|mailing) {to} {wish}
could you (maybe|perhaps|possibly|quickly) (write to|email|mail) {to} {wish}
could (an email|a mail) be sent to {to} {wish}
can't you just (email|write to|mail) {to} {wish}
will you (write to|email|send a note to) {to} {wish}
will you please (write|send) (an email|a mail) to {to} {wish}
kindly (write to|email|send a message to) {to} {wish}
be so kind as to (write to|email|send a few lines to) {to} {wish}
please be so good as to (write|send) (an email|a message) to {to} {wish}
please (see to it|make sure) that {to} gets (an email|a mail) {wish}
please (prepare|compose|do) (an email|a mail) for {to} {wish}
why don't we (write to|email|drop a line to) {to} {wish}
why don't you (write to|email|send a mail to) {to} {wish}
shall we (write to|email|send a message to) {to} {wish}
it's time (to write|for a mail|for an email|we wrote) to {to} {wish}
it's high time (somebody|we|I) (wrote to|emailed) {to} {wish}
maybe (write to|email|drop a line to) {to} {wish}
now (write to|email|send a mail to) {to} {wish}
first (write to|email|send a mail to) {to} {wish}
next (mail|email|message) goes to {to} {wish}
this one goes to {to}, (a mail|an email) {wish}
another (mail|email|message), this time to {to} {wish}
one (mail|email) for {to} please {wish}
(email|mail|message), {to} {wish}
(outgoing|urgent|private|official) (mail|email) to {to} {wish}
a (couple of|few) (lines|words) (to|for) {to} {wish}
two lines to {to} {wish}
just a (line|note|word) to {to} {wish}
just (email|write to|mail|message) {to} {wish}
quickly (email|write to|mail) {to} {wish}
hurry and (email|write to|mail) {to} {wish}
@inform {to} by (email|mail) {wish}
@approach {to} by (email|mail) {wish}
@address (an email|a mail|a message|a few lines) to {to} {wish}
@deliver (an email|a mail|a message) to {to} {wish}
@dispatch (an email|a mail) to {to} {wish}
@forward a (short|quick) (message|note) to {to} {wish}
@pass a (message|note) (on |)to {to} by (mail|email) {wish}
@ping {to} (by mail|by email) {wish}
@pop (an email|a mail|a note) over to {to} {wish}
@zip (an email|a mail) over to {to} {wish}
@whip up (an email|a mail) to {to} {wish}
@hammer out (an email|a mail) to {to} {wish}
@jot down (a mail|a note|a line) to {to} {wish}
@open a new (mail|email|message) to {to} {wish}
@start (an email|a mail|a new message) to {to} {wish}
@make (an email|a mail) for {to} {wish}
@do (an email|a mail|a short note) to {to} {wish}
@let {to} have (a mail|an email|a few lines|a note) {wish}
@try {to} by (mail|email) {wish}
@write {to} (an email|a mail|a message|a note|a line|a few lines) {wish}"""
TELL = """please alert {to} that {x}
I (wanted|meant|forgot) to tell {to} (that|) {x}
I (have|need|want) to let {to} know (that |){x}
I (still |)haven't told {to} (that|) {x}
I'd like {to} to know (that|) {x}
I want {to} to (know|hear|be told) that {x}
I think {to} should (know|hear|be told) that {x}
nobody (has told|told) {to} (yet |)that {x}, so write a mail
{to} (has no idea|doesn't know|isn't aware|can't know)( yet|) that {x}, (tell|email|inform) them
{to} (may|might) not (know|have heard) (yet |)that {x}, (write|tell|mail) them
{to} (needs|ought|deserves|is supposed) to know (that|) {x}
{to} (is asking|keeps asking|wants an answer), (write back|tell them|email them) that {x}
{to} has to be (told|warned|informed) that {x}
{to} should be (told|warned|informed|notified) that {x}
would you (please |kindly |)(tell|inform|notify) {to} that {x}
would you mind (telling|informing|letting) {to} know that {x}
would you be so kind as to (tell|inform) {to} that {x}
could you (maybe|possibly|quickly) (tell|email|write) {to} that {x}
be so good as to (tell|inform) {to} that {x}
so (um|uh|yeah), tell {to} (that |){x}
ok (so |)tell {to} (that|) {x}
just (tell|email|write|let) {to} know (that|) {x}
quickly (tell|email|write) {to} that {x}
(short|quick|little) (mail|note|message|email) to {to}: {x}
note to {to}: {x}
message for {to}: {x}
to {to}: {x}
for {to}: {x}
mail {to} - {x}
fyi mail to {to}: {x}
heads-up (to|for) {to}: {x}
@give {to} a heads-up that {x}
@give {to} notice (by mail |by email |)that {x}
@give {to} to understand that {x}
@drop {to} a (line|note|mail|message) (that|saying|to say) {x}
@send {to} (word|a note|a line|a mail) that {x}
@send {to} (an email|a quick mail|a short note): {x}
@send (word|a note) to {to} that {x}
@leave {to} a (note|message) (by mail |)(that|saying) {x}
@keep {to} (informed|posted|in the picture|in the loop): {x}
@bring {to} up to (date|speed): {x}
@fill {to} in (by mail |by email |): {x}
I can't reach {to} on the phone, (email|write) them that {x}
I couldn't get through to {to}, so (write|email) them that {x}
I (don't want|wouldn't like) {to} to be surprised, so (tell|write) them that {x}
I promised to (tell|inform|email) {to}, so write that {x}
I ought to (tell|inform|warn) {to} that {x}
I must (tell|inform|warn|write to) {to} that {x}
I should (have told|tell) {to} (long ago |)that {x}
I'd better (tell|inform|warn) {to} that {x}
I'm supposed to (tell|inform) {to} that {x}
it's only fair to tell {to} that {x}
it's time to tell {to} that {x}
it's time {to} (knew|heard|was told) that {x}
it's important that {to} (knows|hears|learns) that {x}
it would be good if {to} knew that {x}
can't you just (tell|email|write) {to} that {x}
will you (tell|inform|warn|let) {to} know that {x}
kindly (inform|tell|notify|advise) {to} that {x}
be so kind as to let {to} know that {x}
please (see that|make sure) {to} (knows|hears|is told) that {x}
please have {to} (informed|told|notified) that {x}
why don't you (tell|write|email) {to} that {x}
somebody (has to|must|should) tell {to} that {x}
we (have|need|ought) to (tell|inform|warn) {to} that {x}
we (forgot|never managed) to tell {to} that {x}
we should (tell|inform|warn|write to) {to} that {x}
maybe (tell|write|email) {to} that {x}
first tell {to} (that |){x}
then tell {to} (that |){x}
(tell|write|email) this to {to}: {x}
(write|mail|email) {to} and (say|explain|tell them) (that |){x}
(write|mail|email) {to} saying that {x}
in a (short |friendly |)(mail|email) to {to}, (say|write|explain) that {x}
in (an email|a mail) to {to}, say (that |){x}
by (mail|email) to {to}: {x}
info (to|for) {to}: {x}
(warning|update|news) for {to}: {x}
for the attention of {to}: {x}
(tell|inform) {to} (right away|at once|straight away) that {x}
{to} (will|would) (want|like) to know that {x}
{to} (will|would) be (glad|happy|sorry|relieved) to hear that {x}
{to} (complained|asked again|is nervous), (write|explain) that {x}
{to} wants to know what's going on, (tell|write) them that {x}
{to} is to be (told|informed) that {x}
{to} still thinks everything is the same, (tell|write) them that {x}
{x}, (tell|write|email) {to}
{x}, and {to} should know
{x}, please let {to} know
{x} - {to} (needs|has) to know that
{x} - could you let {to} know
@explain to {to} (by mail |in a mail |)that {x}
@mention to {to} (in a mail |by mail |)that {x}
@confirm (to|with) {to} (by mail|by email) that {x}
@point out to {to} that {x}
@make it clear to {to} that {x}
@admit to {to} (by mail|by email|in a mail) that {x}
@assure {to} (by mail |by email |)that {x}
@promise {to} (by mail |by email |)that {x}
@state in (an email|a mail) to {to} that {x}
@alert {to} (by mail |by email |)that {x}
@relay to {to} that {x}
@share with {to} (by mail |)that {x}
@break it (gently |)to {to} that {x}
@write (an email|a mail|a note) to {to}: {x}
@write {to} (a line|a note|a mail|an email): {x}
@ping {to} (by mail |)that {x}"""
SUBJECT = """I'd like (an email|a mail) (sent|to go) to {to} with the subject {s} {wish}
I want (an email|a mail) with the subject {s} to go to {to} {wish}
I need (an email|a mail|a message) to {to} with {s} (as the subject|as subject line|in the subject line), {wish}
would you (write to|email) {to}, (with |)subject {s}, {wish}
would you mind (emailing|writing to) {to} with the subject {s}, {wish}
would you be so kind as to (write to|email) {to} with the subject line {s}, {wish}
could you (write to|email) {to} with {s} in the subject line, {wish}
@send {to} a (short|brief|quick|little) (mail|email|note) with (the |)subject {s} {wish}
@send (an email|a mail|a message|a note) to {to} whose (subject|title) is {s}, {wish}
@send (an email|a mail) to {to}, (make|let) the subject {s}, {wish}
@send {to} (something|an email) (entitled|titled) {s}, {wish}
@write (an email|a mail) to {to} with {s} as (the |its |)(subject|title|heading), {wish}
@write to {to} with the (subject line|heading|title) {s}, {wish}
@write to {to} under the (heading|subject line) {s} {wish}
@write to {to}. (Subject|Title|Subject line): {s}. Write {wish}
@compose (an email|a mail|a message) (for|to) {to} with (the |)(title|subject) {s}, {wish}
@compose an email titled {s} to {to} {wish}
@draft and send (an email|a mail) to {to}, (subject|title) {s}, {wish}
@drop {to} a (line|mail|note) with the subject {s} {wish}
@email {to}, (call it|title it|name it) {s}, {wish}
@email {to} under the (heading|subject line|title) {s}, {wish}
@email {to}, the (subject line|title|heading) (reads|is|should read) {s}, {wish}
@mail {to}, with {s} as the (subject line|heading|title), {wish}
@mail {to}, subject line {s}, {wish}
@message {to} by (mail|email), subject {s}, {wish}
@contact {to} by (email|mail), (with the |)subject {s}, {wish}
@get (an email|a mail) out to {to} with the subject {s} {wish}
(quick|short|brief) (mail|email|note) to {to}, subject {s}, {wish}
mail to {to}, (re|subject|title): {s}, {wish}
email to {to}, subject (line |){s}, {wish}
subject {s}, (recipient|addressee|to) {to}, {wish}
subj {s}, to {to}, {wish}
subject (is|should be|must be) {s}, (goes|it goes|mail goes) to {to}, {wish}
(the subject|subject line): {s}; (recipient|addressee): {to}; {wish}
to {to} with (the |)subject {s} {wish}
{to} (should|must|has to) (get|receive) (an email|a mail) (with the subject|titled|called) {s} {wish}
{to} is (waiting for|expecting) a mail (titled|with the subject) {s}, {wish}
I have to (email|write to) {to}, subject {s}, {wish}
I'd like to (email|write to|mail) {to} (under|with) the (subject|title|heading) {s} {wish}
I want to (email|write to) {to}, (subject|title) {s}, {wish}
I want the subject {s} (for|in) (a mail|an email) to {to}, {wish}
I want {s} in the subject line of (a mail|an email) to {to}, {wish}
please have a mail sent to {to}, subject {s}, {wish}
please (write|send) {to} (a mail|an email), (subject|title|subject line) {s}, {wish}
kindly (email|write to) {to} with the subject {s}, {wish}
be so kind as to (email|write to) {to}, subject {s}, {wish}
can't you just (email|mail) {to}, subject {s}, {wish}
will you (email|write to) {to} with {s} as (the |)subject, {wish}
why don't we (email|write to) {to}, (subject|title) {s}, {wish}
just (email|mail|write to) {to}, subject {s}, {wish}
quickly (email|write to) {to}, subject {s}, {wish}
so (uh|um|well), a mail to {to}, subject {s}, {wish}
ok so the subject is {s}, it's for {to}, {wish}
one mail (to|for) {to}, (title|subject) {s}, {wish}
(an email|a mail) for {to} (under|with) the (subject|heading|title) {s} {wish}
(an email|a mail) headed {s} for {to} {wish}
(an email|a mail) (with subject|with the subject line) {s} has to go to {to} {wish}
(a mail|an email) whose (subject|title) is {s}, for {to}, {wish}
(mail|email) {to} / subject {s} / {wish}
(mail|email) with subject {s} to {to}, {wish}
the (mail|email) to {to} (should|must|has to) have the subject {s}, {wish}
the (mail|email) to {to} (is called|is titled|bears the title) {s}, {wish}
the subject line (should say|says|must say) {s}, the mail goes to {to}, {wish}
the (title|heading) is {s}, the recipient {to}, {wish}
title: {s}, recipient: {to}, {wish}
heading {s}, mail to {to}, {wish}
with {s} as (the |)(subject|title|heading), (write to|email) {to} {wish}
under the (subject|heading|title) {s}, (write to|email) {to} {wish}
in the subject line put {s}, and (write to|email) {to} {wish}
@address (a mail|an email) to {to}, subject {s}, {wish}
@choose {s} as the subject and (email|write to) {to} {wish}
@enter {s} as the subject and (email|write to) {to} {wish}
@give the mail to {to} the (subject|title|heading) {s}, {wish}
@head the (mail|email) to {to} with {s}, {wish}
@let the subject be {s} and (email|write to) {to} {wish}
@make the subject {s} and (email|write to) {to} {wish}
@make (a mail|an email) for {to} with subject {s}, {wish}
@prepare and send a mail for {to}, subject {s}, {wish}
@set the subject to {s} and (email|write to) {to} {wish}
@start a mail to {to}, (subject|title) {s}, {wish}
@take {s} as the (subject|title|heading) and write to {to} {wish}
@title (a mail|an email) {s} and send it to {to}, {wish}
@type {s} in the subject line and (email|write to) {to} {wish}
@write a (short|polite|friendly|formal) (mail|email) to {to}, (subject|title) {s}, {wish}
@write {to} a (short |quick |)(note|mail|email) under the (title|subject|heading) {s} {wish}
@write {to}, subject {s}, {wish}"""
FULL = """I'd like (an email|a mail) to go to {to}, subject {s}, text {b}
I want to (send|mail) {to} the (text|words|message) {b} (with|under) the subject {s}
I need (an email|a mail) to {to} with subject {s} that (says|reads) {b}
would you (send|write) {to} (an email|a mail) with the subject {s} and the (text|body|message) {b}
would you mind (emailing|mailing) {to}, subject {s}, (body|text) {b}
would you be so kind as to send {to} a mail, subject {s}, text {b}
could you (email|write to) {to}, (subject line|subject|title) {s}, and (say|write) {b}
@send {to} (an email|a mail|a note) with the (subject line|title|heading) {s} and the (text|content|words) {b}
@send {to} a mail: (subject|title) {s}, (content|text|body) {b}
@send (an email|a mail) to {to} whose subject is {s} and whose (text|body) is {b}
@send (an email|a mail) to {to}, let the subject be {s} and the (text|body) {b}
@send this to {to}: (subject|title) {s}, (text|body|message) {b}
@send {to} {b} with {s} as (the |)(subject|title|subject line)
@write {to} (an email|a mail) titled {s} (that says|saying|which reads) {b}
@write to {to}: subject {s}, and then {b}
@write to {to}, (title|heading|subject line) {s}, (text|body|content) {b}
@write {b} to {to}, (subject|title) {s}
@compose (an email|a mail) to {to}, (subject|title) {s}, (body|text|content) {b}
@compose a message for {to} with subject {s} and (body|content) {b}
@draft and send a mail to {to}: subject {s}, body {b}
@email {to} under the (subject|title|heading) {s} (the words|the text|the message) {b}
@email {to} with {s} in the subject line and {b} (as|for|in) the (body|text)
@email {to}, call it {s} and (write|say|put) {b}
@mail {to}, (subject line|title) {s}, (content|message|words) {b}
@mail the (text|sentence|words) {b} to {to}, subject {s}
@drop {to} a (line|mail|note), subject {s}, (saying|text|reading) {b}
@fire off (an email|a mail) to {to}, subject {s}, text {b}
@fill in {to} as recipient, {s} as subject and {b} as (text|message), then send it
@type {b} in (an email|a mail) to {to} with the subject {s} and send it
@use {s} as (the |)(subject|title) and {b} as (the |)(text|body|message), to {to}
@take {s} as the subject and {b} as the text and mail it to {to}
(mail|email) to {to}, (re|subj|subject): {s}, (txt|text|body): {b}
to={to}, subject={s}, body={b}
to: {to}; subject: {s}; (text|message|body): {b}
recipient: {to}, title: {s}, content: {b}
addressee {to}, subject {s}, (words|body|content) {b}
I have to (email|write to) {to}, subject {s}, text {b}
I'd like to (email|write to|mail) {to} with the subject {s} and the (text|message|words) {b}
I want (an email|a mail) to {to} titled {s} with the (text|words|content) {b}
I want (an email|a mail) sent to {to}: subject {s}, body {b}
I want {s} in the subject line and {b} in the (body|text) of a mail to {to}
please have a mail sent to {to}, subject {s}, text {b}
please (write|send) {to} (a mail|an email): subject {s}, (text|message) {b}
kindly (email|write to) {to}, subject {s}, text {b}
be so kind as to email {to}, subject {s}, body {b}
can't you just email {to}, subject {s}, text {b}
will you send {to} (a mail|an email), subject {s}, saying {b}
will you write to {to}, title {s}, text {b}
just (email|mail) {to}, subject {s}, body {b}
so (uh|um|well), mail to {to}, subject {s}, and the text is {b}
ok so it goes to {to}, the subject is {s} and the text is {b}
it goes to {to}, subject {s}, text {b}
it's for {to}, the subject is {s}, the (text|message) {b}
(an email|a mail) to {to}, (title|subject) {s}, (reading|saying) {b}
(an email|a mail) with (the |)subject {s} and (the |)(text|body) {b} (for|to) {to}
(an email|a mail) to {to} that is called {s} and says {b}
(email|mail) {to} / {s} / {b}
mail {to}; subject {s}; text {b}
the (subject|title) is {s}, the (text|body|message) is {b}, the recipient {to}
the (mail|email) to {to} has the subject {s} and the text {b}
the (mail|email) to {to} (should|must) be titled {s} and (say|read) {b}
the text {b} (should|has to) go to {to} under the (subject|title) {s}
title {s}, text {b}, (recipient|addressee|to) {to}
subject: {s} / text: {b} / to: {to}
subj: {s}, msg: {b}, to: {to}
subject line {s}, message {b}, send to {to}
with the subject {s}, (mail|email|send) {b} to {to}
under the (title|heading) {s}, (mail|email|send) {b} to {to}
(text|message|body): {b}, (subject|title): {s}, (for|to): {to}
{b} to {to}, subject {s}
{b}, that's the text, {s} is the subject, and it goes to {to}
@address a mail to {to}, subject {s}, body {b}
@choose {s} as the subject and {b} as the (text|body) and send it to {to}
@deliver the message {b} to {to}, subject {s}
@enter {s} as subject and {b} as text, recipient {to}, and send
@get (a mail|an email) out to {to}: (subject|title) {s}, (text|body) {b}
@give the mail to {to} the (subject|title) {s} and the text {b}
@make the subject {s} and the (body|text) {b}, then send it to {to}
@prepare and send a mail to {to}, title {s}, body {b}
@set the subject to {s} and the body to {b}, and mail it to {to}
@send the (sentence|line|note) {b} to {to} with the (title|subject) {s}
@send an email to {to}: subject {s}, (message|content) {b}
@send off a mail to {to}, subject {s}, (text|content) {b}
@shoot {to} (a mail|an email), subject {s}, text {b}
@start a mail to {to}, subject {s}, text {b}, and send it
@write {to} a (short|quick) mail, subject {s}, that says {b}
@write in the subject {s} and in the text {b}, send it to {to}"""
BODY = """I'd like to (send|write|mail) {to} (just |)this: {b}
I want {to} to (get|receive|read) (the words|this message|this): {b}
I need (the text|the message|the words) {b} sent to {to}
would you (send|write|mail) {to} (the words|the text|this|this line): {b}
would you mind (writing|sending|mailing) {b} to {to}
would you be so kind as to (send|write) {b} to {to}
could you (quickly|please|just) (write|mail|send) {b} to {to}
{to} should (get|receive|read) (this|the following|exactly this): {b}
{to} (gets|is to get|needs) (this|the following) (mail|text|message|line): {b}
just (write|send|mail|email) {b} to {to}
only {b}, (to|for) {to}
simply (write|send|mail) {to} {b}
write {to} word for word: {b}
word for word to {to}: {b}
mail to {to}: {b}
(message|text|email) to {to}: {b}
(message|text|body) {b}, (recipient|to|addressee) {to}
{b} -> {to}
{b} to {to}( by mail| by email|)
{b} is what (I want to tell {to}|{to} should read|the mail to {to} should say)
{b} - (mail|send|email) (that|this) to {to}
@send {to} (an email|a mail|a note) (with nothing but|consisting of|that contains) {b}
@send (an email|a mail|a line) to {to} that (reads|goes|simply says) {b}
@send the (following|exact) (text|words|message) to {to}: {b}
@send this (sentence|line|text|message) to {to}: {b}
@send over {b} to {to}
@mail (this|the following) to {to}: {b}
@mail {b} to {to}
@mail {to} (this|these words|exactly this): {b}
@email (this|the following) to {to}: {b}
@email {to} the (words|text|line|sentence) {b}
@email {to}, (just|simply|only) {b}
@email {to} and (write|put|say) {b}
@write (this|the following) to {to}: {b}
@write {to} a (line|mail|note|message) (that says|saying|which reads) {b}
@write {to} (the words|just the words|the sentence) {b}
I have to (send|write|mail) {b} to {to}
I'd like (the text|the words|the message) {b} to go to {to}
I'd like {to} to (get|receive|read) (this|the following): {b}
I want (the words|the text|this) {b} (sent|mailed|to go) to {to}
I want to (send|write|mail|email) {b} to {to}
I (only|just) want to (send|write|mail) {to} {b}
please have {b} sent to {to}
please (let {to} have|pass on to {to}|relay to {to}) (this|the following): {b}
kindly (send|write|mail) {to} the (following|text|words): {b}
be so kind as to (write|send|mail) {to} (this|the following): {b}
can't you just (write|send|mail) {b} to {to}
will you (write|send|mail|email) {b} to {to}
would it be possible to send {to} the (words|text|line) {b}
why don't you (write|send|mail) {to} {b}
so (uh|um|well), send {to} this: {b}
ok so (write|send|mail) {to} {b}
quickly (write|send|mail) {b} to {to}
exactly this to {to}: {b}
exactly these words to {to}: {b}
nothing but {b} to {to}
no more than this to {to}: {b}
the following to {to}: {b}
this goes to {to}: {b}
this is (for|what goes to) {to}: {b}
for {to}: {b}
to {to}: {b}
(one|a) line to {to}: {b}
(mail|email) for {to}: {b}
(mail|email) to {to}, (text|body|content): {b}
a (short|quick) mail to {to}: {b}
quote {b}, to {to}
my (message|text|words) (to|for) {to}: {b}
the (mail|email|message) to {to} (should|must|is to) (say|read): {b}
the (mail|email|message) to {to} (says|reads|goes) {b}
the words {b} (must|have to|should) (reach|get to|go to) {to}
let {to} (read|have) (this|these words): {b}
{to} (must|has to) (get|read) {b}
{b}, (send|mail|write|email) (that|this|it) to {to}
{b}, (mailed|sent|emailed) to {to}, please
{b} (for|goes to) {to}
@address (the words|the line) {b} to {to}
@deliver {b} to {to}
@deliver (this|the following) message to {to}: {b}
@drop {to} (a line|a note|a mail) (saying|that says|reading) {b}
@fire off {b} to {to}
@get {b} (over |)to {to} by (mail|email)
@leave {to} the (message|line|note) {b} by (mail|email)
@pass (this|the following|the line) on to {to}: {b}
@put {b} in (a mail|an email) to {to}
@say exactly {b} to {to} by (mail|email)
@shoot {b} (over |)to {to}
@transmit {b} to {to}
@type {b} and (send|mail) it to {to}
@use the (words|text) {b} in (a mail|an email) to {to}"""
VERBAL = [  # (phrasing with [what is carried over], subject, body)
    (
        "@inquire (by mail|by email) with {to} [(if|whether|when) the {w} (closes|opens|is free) {d}]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "@nudge {to} (by mail |by email |)about [(the unpaid|the late|the missing) {w} from {d}]",
        "Reminder",
        "A reminder: {rest}.",
    ),
    ("@apologize to {to} (by mail|by email) for [{det} {w}( in {c}|)]", "Sorry", "I am sorry for {rest}."),
    (
        "@order [(a dozen|half a dozen) {w}s( for {d}|)] (from|at) {to} (by mail|by email)",
        "Order",
        "I would like to order {rest}.",
    ),
    (
        "I need [(advice|permission|support|a favour) (for|with) the {w}], ask {to} for it",
        "Request",
        "I would like to ask you for {rest}.",
    ),
    (
        "@apply (to|at) {to} for [(an internship|a job|a course|a grant)( in {c}| from {d}|)]",
        "Application",
        "I would like to apply for {rest}.",
    ),
    (
        "my congratulations to {to} on [(the promotion|the prize|the engagement|the {w})]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    ("@give my excuses to {to} because [{x}]", "Sorry", "Sorry, {rest}."),
    ("@recommend [(this|the) {w}( in {c}|)] to {to}( by mail|)", "Recommendation", "I recommend {rest}."),
    (
        "@introduce [(the new|our new) (teacher|trainee|manager) {n}] to {to} (by mail|)",
        "Introduction",
        "I would like to introduce {rest}.",
    ),
    (
        "@warn {to} (by mail |by email |)(about|of) [(the|a) {w} (at|near) the {w2}]",
        "Warning",
        "Please beware of {rest}.",
    ),
    ("@object to [(the|this) {w}( of {d}|)] in (a mail|an email) to {to}", "Objection", "I object to {rest}."),
    (
        "@terminate [(my|our|the) {w}( by {d}|)] in (a mail|an email) to {to}",
        "Termination",
        "I would like to terminate {rest}.",
    ),
    (
        "@return [(this|the broken|the wrong) {w}] to {to}, (tell|write to|email) them",
        "Return",
        "I would like to return {rest}.",
    ),
    (
        "@agree to [(the {w}|the terms|the offer of {k} euros)] in (a mail|an email) to {to}",
        "Agreement",
        "I agree to {rest}.",
    ),
    (
        "@sign {n} up with {to} for [(the {w}|the camp|the swimming course)]",
        "Registration",
        "I would like to sign up for {rest}.",
    ),
    ("@vote for [(the {w}|{n}|the second date)] (by mail|by email) to {to}", "Vote", "I vote for {rest}."),
    (
        "@send {to} (my |our |)(best |warm |)wishes for [(the {w}|the new year|the exam|the wedding)]",
        "Best wishes",
        "I wish you all the best for {rest}.",
    ),
    (
        "@wish {to} all the best for [(the {w}|the operation|the move to {c})]",
        "Best wishes",
        "I wish you all the best for {rest}.",
    ),
    (
        "@bring forward [(the|our|my) {w}( to {d}|)] with {to} (by mail|by email)",
        "Change",
        "I would like to bring forward {rest}.",
    ),
    (
        "@delay [(the|our|my) {w}( until {d}|)] with {to} (by mail|by email)",
        "Postponement",
        "I would like to postpone {rest}.",
    ),
    (
        "@praise {to} for [(the|this) {w}( in {c}|)] (by mail|by email)",
        "Compliment",
        "I would like to praise you for {rest}.",
    ),
    ("@compliment {to} on [(the|this) {w}( in {c}|)]", "Compliment", "My compliments on {rest}."),
    (
        "@acknowledge [(the receipt of the {w}|the {w}|the payment of {k} euros)] to {to} (by mail|by email)",
        "Confirmation",
        "I confirm {rest}.",
    ),
    (
        "@inquire with {to} about [(the price of the {w}|the opening hours|the {w} in {c}|a room for {d})]",
        "Question",
        "I have a question about {rest}.",
    ),
    (
        "@enquire (by mail |)with {to} about [(the {w}|the cost of the {w}|the next course|the rules for the {w})]",
        "Question",
        "I have a question about {rest}.",
    ),
    (
        "I'd like to inquire [(whether|if) the {w} (closes|opens) {d}], (write|email) {to}",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "@introduce [{n}, (our new|the) (trainee|manager|nurse)] to {to} (by mail|by email)",
        "Introduction",
        "I would like to introduce {rest}.",
    ),
    ("@ask {to} to [(send|bring|forward) me the {w}]", "Request", "Could you {rest}?"),
    ("@ask {to} to [(check|look at|read|sign|correct) the {w}( before {d}|)]", "Request", "Could you {rest}?"),
    ("@ask {to} to [call me back (at {t}|before {d}|about the {w})]", "Request", "Could you {rest}?"),
    ("@ask {to} to [(bring|take|pick up) the {w} {d}]", "Request", "Could you {rest}?"),
    ("@ask {to} to [reserve a table for {k} people at {t}]", "Request", "Could you {rest}?"),
    ("@ask {to} [how {det} {w} (went|works|is going)]", "Question", "Could you tell me {rest}?"),
    (
        "@ask {to} [why the {w} (is late|was cancelled|is closed|costs so much)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    ("@ask {to} [which {w} (is mine|we need|to take|is the right one)]", "Question", "Could you tell me {rest}?"),
    ("@ask {to} [how many {w}s (are left|we need|there are)]", "Question", "Could you tell me {rest}?"),
    ("@ask {to} [how long the {w} (takes|lasts|will last)]", "Question", "Could you tell me {rest}?"),
    ("@ask {to} [what happened (to|with) {det} {w}]", "Question", "Could you tell me {rest}?"),
    ("@ask {to} [what the {w} (is called|looks like|costs)]", "Question", "Could you tell me {rest}?"),
    (
        "I'd (like|love) to know from {to} [(when|where|why) the {w} (is|takes place|was moved)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    ("I need to know from {to} [(whether|if) {x}]", "Question", "Could you tell me {rest}?"),
    (
        "@enquire with {to} [(whether|if) the {w} is (still available|open {d}|ready)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    ("@inquire with {to} [when the {w} (opens|closes|is available)]", "Question", "Could you tell me {rest}?"),
    ("@query {to} (by mail |by email |)[(whether|if) {x}]", "Question", "Could you tell me {rest}?"),
    ("@see with {to} [if the {w} (can wait|is possible {d}|can be moved)]", "Question", "Could you tell me {rest}?"),
    ("@beg {to} to [(keep|return|save) the {w}]", "Request", "Could you {rest}?"),
    ("@get {to} (by mail |)to [(send|order|repair|deliver) the {w}( by {d}|)]", "Request", "Could you {rest}?"),
    ("@urge {to} (by mail |)to [(pay|return|finish) the {w} (before|by) {d}]", "Request", "Could you {rest}?"),
    ("@request (from {to} |of {to} )[(a copy of the {w}|the {w} for {d})]", "Request", "Could you send me {rest}?"),
    (
        "@demand [(a refund for the {w}|a new {w}|a written apology|my deposit)] from {to}",
        "Request",
        "Could you send me {rest}?",
    ),
    (
        "@write to {to} (for|requesting) [(an extract of the {w}|the price list|a quote for the {w})]",
        "Request",
        "Could you send me {rest}?",
    ),
    (
        "I (need|want|would like) [(a quote|an offer|an estimate) for the {w}] from {to}, (write|email) them",
        "Request",
        "Could you send me {rest}?",
    ),
    (
        "@thank {to} for [(coming {d}|helping with the {w}|waiting so long|the quick reply)]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    (
        "@thank {to} for [(looking after the {w}|repairing the {w}|lending me the {w})]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    ("@express (my|our) thanks to {to} for [{det} {w}]", "Thank you", "Thank you for {rest}."),
    ("@send (my|our) thanks to {to} for [{det} {w}( in {c}|)]", "Thank you", "Thank you for {rest}."),
    ("I'm (so |very |)grateful to {to} for [{det} {w}], (tell|write) them", "Thank you", "Thank you for {rest}."),
    ("a (big |)thank you to {to} for [{det} {w}]", "Thank you", "Thank you for {rest}."),
    (
        "@invite {to} (by mail |by email |)to [(lunch|dinner|breakfast|coffee) {d}( at {t}|)]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "@invite {to} to [(my|our) (birthday|house-warming|leaving|garden) party {d}]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "I'd (love|like) to have {to} at [(my|our|the) {w} {d}], (send|write) an invitation",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "@send {to} an invitation to [(the|my|our) {w} (in {c}|{d}|at {t})]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    ("@remind {to} to [(bring|return|sign|pay) the {w}( {d}| by {d}|)]", "Reminder", "Please remember to {rest}."),
    (
        "@remind {to} to [(lock the door|water the plants|switch off the heating|feed the cat)]",
        "Reminder",
        "Please remember to {rest}.",
    ),
    ("@send {to} a reminder (of|about) [(the|our|your) {w} for {d}]", "Reminder", "A reminder: {rest}."),
    (
        "@nudge {to} (by mail|by email) about [(the unpaid|the missing|the overdue) {w}]",
        "Reminder",
        "A reminder: {rest}.",
    ),
    (
        "@apologise to {to} for [(being late|missing the {w}|the delay|the late answer|the mix-up)]",
        "Sorry",
        "I am sorry for {rest}.",
    ),
    (
        "@apologize to {to} (by mail |)for [(the noise|the mess|breaking the {w}|forgetting the {w})]",
        "Sorry",
        "I am sorry for {rest}.",
    ),
    ("@say sorry to {to} for [{det} {w}]", "Sorry", "I am sorry for {rest}."),
    ("I feel (bad|awful) about [{det} {w}], apologise to {to}", "Sorry", "I am sorry for {rest}."),
    (
        "@cancel [(my|the|our) (appointment|booking|reservation|order|subscription)( for {d}|)] with {to}",
        "Cancellation",
        "I have to cancel {rest}.",
    ),
    ("@call off [(the|our|my) {w} {d}] with {to} (by mail|by email)", "Cancellation", "I have to cancel {rest}."),
    ("I have to cancel [(the|my|our) {w} {d}], (tell|write to|email) {to}", "Cancellation", "I have to cancel {rest}."),
    (
        "@confirm [(my|the|our) (appointment|booking|order|reservation)( for {d}|)] (to|with) {to}",
        "Confirmation",
        "I confirm {rest}.",
    ),
    ("@confirm to {to} [(the|our|my) {w} for {d}]", "Confirmation", "I confirm {rest}."),
    ("@postpone [(the|our|my) {w}] with {to} (by mail |)", "Postponement", "I would like to postpone {rest}."),
    (
        "@put off [(the|our|my) {w} {d}] with {to} (by mail|by email)",
        "Postponement",
        "I would like to postpone {rest}.",
    ),
    ("@move [(the|our|my) {w} to {d}] with {to} (by mail|by email)", "Change", "I would like to move {rest}."),
    (
        "@reschedule [(the|our|my) {w}( to {d}| for {d}|)] with {to} (by mail|by email)",
        "Change",
        "I would like to reschedule {rest}.",
    ),
    (
        "@complain to {to} about [(the {w}|the noise|the delay|the bad service|the dirty {w})]",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    ("@complain to {to} that [{x}]", "Complaint", "I would like to complain that {rest}."),
    (
        "@make a complaint to {to} about [(the|this) {w}( of {d}| in {c}|)]",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    ("@order [{k} {w}s] from {to} (by mail|by email)", "Order", "I would like to order {rest}."),
    ("@order [(two|three|ten|a dozen) {w}s( for {d}|)] from {to}", "Order", "I would like to order {rest}."),
    ("@place an order (with {to} |at {to} )for [(a|the|another) {w}]", "Order", "I would like to order {rest}."),
    (
        "@book [(a room|a table|a seat) (for {d}|at {t}|for two)] (with|at) {to} (by mail|by email)",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "@reserve [(a room|a table|a seat|the {w}) (for {d}|at {t}|for two)] (with|at) {to} (by mail|by email)",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "@decline [(the|this) (invitation|offer|{w})] in (a mail|an email) to {to}",
        "Decline",
        "Unfortunately I must decline {rest}.",
    ),
    (
        "@turn down [(the|this) (offer|invitation|{w})] from {to} (by mail|politely)",
        "Decline",
        "Unfortunately I must decline {rest}.",
    ),
    ("@refuse [(the|this) {w}] (in a mail|by mail) to {to}", "Decline", "Unfortunately I must decline {rest}."),
    (
        "@accept [(the|this) (offer|invitation|{w})( for {d}|)] in (a mail|an email) to {to}",
        "Accepted",
        "I accept {rest}.",
    ),
    ("@say yes to [(the|this) (offer|invitation|{w})] in (a mail|an email) to {to}", "Accepted", "I accept {rest}."),
    ("@suggest [(a|another) {w} for {d}] to {to}", "Proposal", "I propose {rest}."),
    ("@suggest to {to} that [{x}]", "Proposal", "I suggest that {rest}."),
    ("@propose [(lunch|coffee|a call|a meeting) {d}( at {t}|)] to {to}", "Proposal", "I propose {rest}."),
    (
        "@offer [(my|our|the) {w}( for {k} euros|)] to {to} (by mail|by email)",
        "Offer",
        "I would like to offer you {rest}.",
    ),
    ("@warn {to} (about|of) [(the|a|this) {w}( in {c}| {d}|)]", "Warning", "Please beware of {rest}."),
    ("@caution {to} against [(the|this|that) {w}]", "Warning", "Please beware of {rest}."),
    ("@report [(a|the) (broken|missing|stolen|damaged) {w}] to {to}", "Report", "I would like to report {rest}."),
    (
        "@report to {to} [(a leak|a power cut|the loss of the {w}|a problem with the {w})]",
        "Report",
        "I would like to report {rest}.",
    ),
    (
        "@recommend [(the {w} in {c}|{n}|the new {w})] to {to} (by mail|by email)",
        "Recommendation",
        "I recommend {rest}.",
    ),
    ("@recommend to {to} [(a good {w}|the {w} of {n}|this {w})]", "Recommendation", "I recommend {rest}."),
    ("@introduce [{n}] to {to} (by mail|by email)", "Introduction", "I would like to introduce {rest}."),
    (
        "@introduce [(my|our) (new colleague|friend|sister|partner) {n}] to {to}",
        "Introduction",
        "I would like to introduce {rest}.",
    ),
    ("@announce [(the|our|my) {w} (in {c}|{d}|for {d})] to {to}", "Announcement", "We announce {rest}."),
    ("@announce to {to} [(the|our|my) {w}]", "Announcement", "We announce {rest}."),
    (
        "@ask {to} to [(turn down the music|close the windows|water the flowers|open the gate)]",
        "Request",
        "Could you {rest}?",
    ),
    ("@ask {to} to [(wait for us|be on time|come a bit earlier|stay until {t})]", "Request", "Could you {rest}?"),
    ("@ask {to} to [(explain the {w}|write a reference for me|have a look at my {w})]", "Request", "Could you {rest}?"),
    ("@tell {to} to [(bring|keep|return|cancel|order) the {w}]", "Request", "Could you {rest}?"),
    ("@tell {to} to [(be on time|wait outside|come at {t}|park behind the house)]", "Request", "Could you {rest}?"),
    (
        "I want {to} to [(send me the {w}|call me {d}|pay the {k} euros)], (write|email) them",
        "Request",
        "Could you {rest}?",
    ),
    (
        "I'd like {to} to [(repair the {w}|check the {w}|come {d} at {t})], (ask|write to) them",
        "Request",
        "Could you {rest}?",
    ),
    (
        "@ask {to} for [(advice|more time|an appointment|help with the {w}|permission)]",
        "Request",
        "I would like to ask you for {rest}.",
    ),
    (
        "@ask {to} for [(a day off {d}|a loan of {k} euros|a lift to {c}|a later date)]",
        "Request",
        "I would like to ask you for {rest}.",
    ),
    (
        "@apply (to|with) {to} for [(the {w}|the job|the flat|the place) (in {c}|as a gardener|for {d})]",
        "Application",
        "I would like to apply for {rest}.",
    ),
    (
        "@send {to} my application for [(the {w}|the job|the internship|the room)]",
        "Application",
        "I would like to apply for {rest}.",
    ),
    (
        "@sign me up (with|at) {to} for [(the {w}|the course|the trip to {c}|the tournament)]",
        "Registration",
        "I would like to sign up for {rest}.",
    ),
    (
        "@register me (with|at) {to} for [(the {w}|the workshop|the race) {d}]",
        "Registration",
        "I would like to sign up for {rest}.",
    ),
    (
        "@congratulate {to} on [(the baby|the new job|passing the exam|winning the {w})]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    (
        "@send my congratulations to {to} on [(the wedding|the promotion|the new flat|{det} {w})]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    (
        "@thank {to} for [(everything|the lovely evening|your patience|your help with the {w})]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    (
        "@thank {to} (warmly |sincerely |once more |)for [(the flowers|the invitation|the present|the nice words)]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    ("@apologise (by mail |)to {to} because [{x}]", "Sorry", "Sorry, {rest}."),
    ("@make my excuses to {to} because [{x}]", "Sorry", "Sorry, {rest}."),
    (
        "@cancel [(our|the|my) (table|room|lesson|trip|delivery) for {d}] (with|at) {to}",
        "Cancellation",
        "I have to cancel {rest}.",
    ),
    ("@cancel with {to} because [{x}]", "Cancellation", "I have to cancel because {rest}."),
    ("@say no to {to} because [{x}]", "Decline", "Unfortunately I must decline because {rest}."),
    (
        "@wish {to} [(a speedy recovery|a safe journey|a wonderful holiday|all the best)]",
        "Best wishes",
        "I wish you {rest}.",
    ),
    ("@wish {to} [(lots of luck|every success) with the {w}]", "Best wishes", "I wish you {rest}."),
    ("@wish {to} a happy easter( by mail| by email|)", "Happy Easter", "Happy Easter!"),
    ("@wish {to} a good start( by mail|)", "Good start", "Have a good start!"),
    ("@send {to} birthday (wishes|greetings)( by mail|)", "Happy birthday", "Happy birthday!"),
    ("@send (kind |warm |best |)(regards|greetings) to {to}( by mail| by email|)", "Greetings", "Kind regards!"),
    ("@send {to} (my |our |)(condolences|sympathy)", "Condolences", "My sincere condolences."),
    ("@offer (my |our |)condolences to {to}( by mail|)", "Condolences", "My sincere condolences."),
    ("@say goodbye to {to}( by mail| by email|)", "Goodbye", "Goodbye!"),
    (
        "@point out to {to} (by mail|by email) [(the mistake in the {w}|the missing {w}|the new {w})]",
        "Note",
        "Please note {rest}.",
    ),
    ("@draw the attention of {to} to [{det} {w}]", "Note", "Please note {rest}."),
    (
        "@notify {to} of [(the loss of the {w}|my new address|a change of plan|the damage to the {w})]",
        "Report",
        "I would like to report {rest}.",
    ),
    (
        "@inform {to} (of|about) [(the new {w}|the change of {w}|the {w} (in {c}|{d}))]",
        "Information",
        "For your information: {rest}.",
    ),
    ("@let {to} know about [(the|our|my) {w} ({d}|in {c}|at {t})]", "Information", "For your information: {rest}."),
    (
        "@give notice to {to} (for|of) [(the flat|the subscription|the contract|the {w})( for {d}|)]",
        "Notice",
        "I hereby give notice for {rest}.",
    ),
    (
        "@terminate [(the|my|our) (contract|membership|subscription|lease)( by {d}| from {d}|)] with {to}",
        "Termination",
        "I would like to terminate {rest}.",
    ),
    (
        "@return [(the {w}|the {w} from {d}|order number {k})] to {to}, (write|email) them",
        "Return",
        "I would like to return {rest}.",
    ),
    (
        "@agree (with {to} |in a mail to {to} )to [(the {w}|the new date|the price of {k} euros)]",
        "Agreement",
        "I agree to {rest}.",
    ),
    (
        "@object (by mail|in a mail) to {to} to [(the {w}|the fine|the invoice|the decision)]",
        "Objection",
        "I object to {rest}.",
    ),
    ("@appeal to {to} against [(the {w}|the fine|the decision of {d})]", "Objection", "I object to {rest}."),
    ("@vote for [({n}|the {w}|the first date)] in a mail to {to}", "Vote", "I vote for {rest}."),
]
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
NO_ADDRESS = """I (need|want) to (get in touch with|contact|reach) {n} by (mail|email)
I want to (tell|inform) {n} by (mail|email) that {x}
I (need|have) to email {n} {wish}
could you (quickly|maybe|please) (write to|email) {n} {wish}
could you (tell|inform) {n} by (mail|email) that {x}
kindly (write to|email) {n} {wish}
be so kind as to (email|write to) {n} that {x}
please have (a mail|an email) sent to {n}
it's time to (write to|email) {n}
we (should|need to|ought to) (write to|email) {n} {wish}
so (um|uh), (an email|a mail) to {n}
ok so (write to|email) {n} {wish}
just (write to|email) {n} that {x}
one (mail|email) to {n} please
a (mail|email) about the {w} to {n}
mail for {n}, about the {w}
(mail|email) {n} saying {x}
@get in touch with {n} by (mail|email) about the {w}
@shoot {n} (a mail|an email) {wish}
@inform {n} by (mail|email) that {x}
I (really |)(must|should|ought to) (write to|email|mail) {n}
I've been meaning to (write to|email) {n}
I (promised|owe) {n} (a mail|an email)
I'd like to (write to|email|send a mail to) {n} {wish}
I want {n} to know by mail that {x}
would you mind (emailing|writing to) {n} for me
would you (write|send) {n} (a mail|an email) {wish}
{n} (is waiting for|expects) (a mail|an email) from me
{n} (should|has to|needs to) (know|hear) by (mail|email) that {x}
{n} (should|must) get (a mail|an email) from me
quick (mail|email|note) to {n} {wish}
(short|brief) (mail|email) for {n}
email to {n}: {x}
@send {n} a (quick |short |)(mail|email|note) {wish}
@send a (few lines|line or two) to {n}
@write {n} (a mail|an email|a few lines)
@email {n} that {x}
@email {n} about the {w}"""
NOTHING = """I feel like writing (a mail|an email)
I'd love to (write|send) (a mail|an email)
I must (write|send) (a mail|an email)
I was going to (write|send) (a mail|an email)
could you (write|send|compose) (a mail|an email)( for me|)
can you do (mails|emails), I'd like to send one
be so kind as to write (a mail|an email)
kindly (send|write) (a mail|an email)( for me|)
another (mail|email) please
a new (mail|email|message) please
next (mail|email), please (write|send) it
new (mail|message)( pls|)
outgoing (mail|message) please
we (need|have) to (send|write) (a mail|an email)
somebody needs (a mail|an email) from me
it's time I wrote (a mail|an email)
ok so (a mail|an email) has to be (written|sent)
@prepare (a mail|an email)( for me|)
@do (a mail|an email) for me
@send out (a mail|an email|a message)
I (need|want|would like|have) to (get|send) (a mail|an email|a message) out
I'd like to (write|send) (a mail|an email)
I've got (a mail|an email) to (write|send)
there's (a mail|an email) I (have|need) to (send|write)
would you (write|send) (a mail|an email) for me
would you mind (writing|sending) (a mail|an email) for me
could we (write|send|do) (a mail|an email)
time to (write|send) (a mail|an email)
let's do (a mail|an email)
email time, (write|send) one for me
one (mail|email) to send please
(start|open|begin) a new (mail|email)
@send (a mail|an email) to (someone|somebody|a friend)
@write (a mail|an email) to (someone|somebody|a colleague)
@mail (someone|somebody)( for me|)
@start (a new mail|an email|writing a mail)"""
NO_TEXT = """I (still |)have to send (a mail|an email) to {to}
I want to (contact|get in touch with|reach) {to} (by mail|by email)
I must (write to|email) {to}
I should (write to|email|mail) {to}
could you (write to|email|mail) {to}( for me|)
could you (write|send|compose) (a mail|an email) (for|to) {to}
be so kind as to (write to|email) {to}
kindly (write to|email) {to}
please have (a mail|an email) sent to {to}
it's time to (write to|email) {to}
we (should|need to|ought to) (write to|email) {to}
so (um|uh|well), (an email|a mail) to {to}
ok so (write to|email) {to}
next (mail|email) goes to {to}
another (mail|email) to {to}
a (short|quick) (mail|email|message) to {to}( please|)
to {to} please
recipient {to}
@contact {to}( by mail| by email|)
@prepare (a mail|an email) for {to}
@start (a mail|an email) to {to}
I (need|have|want) to (write to|email|mail) {to}
I'd like to (write to|email|send a mail to) {to}
I've been meaning to (write to|email) {to}
I (owe|promised) {to} (a mail|an email)
would you (write to|email) {to} for me
would you mind (emailing|writing to) {to}
{to} (is waiting for|expects|wants) (a mail|an email) from me
{to} (needs|should get) (a mail|an email)
mail to {to}( please| pls|)
email for {to}( please| pls|)
(new|one) (mail|email) (to|for) {to}
let's (write to|email) {to}
the (mail|email) (goes|is) to {to}
@mail {to}
@message {to}
@drop {to} a line"""
NO_ID = """I (must|have to|should) {verb} (a mail|an email|one of my mails)
I'd love to {verb} (a mail|an email|one of my messages)
I was going to {verb} (a mail|an email|one of them)
could you please {verb} (that|this|the) (one|mail|email|message)
be so kind as to {verb} (a mail|an email|one of my mails)
kindly {verb} (the|that) (mail|email|message)
can you {verb} (mails|emails), there's one I'd like you to take
can't you just {verb} (it|that one|that mail)
please {verb} (it|the thing I mean|the one I mean)
let's {verb} (one|one of them|a mail|an email)
ok so {verb} (it|that one|this one)
so (um|uh), {verb} that (mail|email|message)
just {verb} (it|that one|this mail|the mail)
would you mind, I need you to {verb} (a mail|an email)
we (need|have|ought) to {verb} (a mail|an email|one of the mails)
it's time to {verb} (that|the) (mail|email|message)
(one|a single) (mail|email) is all I want you to {verb}
there's one (mail|email|message) you should {verb}
@{verb} only one( mail| email| message|)
@{verb} just one of (the|my) (mails|emails|messages)
@{verb} some (mail|email|message) or other
@{verb} one of (the|my) (mails|emails|messages)
@{verb} the (mail|email|message) I (mean|meant)
@{verb} this one( mail|)
@{verb} that (email|message|thing)( for me|)
@{verb} (a particular|a specific) (mail|email|message)
@{verb} the (mail|email|message) we talked about
@{verb} the (other|right) (mail|email|one)
@{verb} something in my (inbox|mailbox)
I (want|need|would like) to {verb} (a mail|an email|a message|one mail)
I'd like to {verb} (one|one mail|a mail|an email)
there's (a mail|an email|one) I (want|need) to {verb}
there is something I'd like to {verb}
could you {verb} (a mail|an email|one) for me
can we {verb} (a mail|an email|one of them)
would you {verb} (that|this|the) (mail|email|message)
I need you to {verb} one of (them|these|those)"""
NO_QUERY = """I'm trying to find (a mail|an email|something)
I'm missing (a mail|an email)
I've misplaced (a mail|an email|a message)
I must find (a mail|an email|a message)
I was looking for (a mail|an email|something in my inbox)
could you (search|go through|look through) my (mail|inbox|emails)
could you look something up (for me |)in my (mail|inbox|emails)
can you search (mails|emails|my inbox), I need something
be so kind as to (search|look through) my (mail|inbox|emails)
kindly search my (mail|inbox|emails)
ok so I can't find (a mail|an email|something)
so (um|uh), I'm looking for (a mail|an email)
it's a search I need( in my mail| in my inbox|)
we need to find (a mail|an email|a message)
there must be (a mail|an email) somewhere, find it
there was (a mail|an email) once, find it( for me|)
find (mail|email|message)( pls| please|)
inbox search( please|)
new search( please|)
one (mail|email) has gone missing, find it
@search through my (mail|mails|emails|inbox)( please|)
@track down (a mail|an email) for me
@hunt for (a mail|an email)( for me|)
@check my mail for something
I (need|want|have) to (find|look for|search for) (a mail|an email|something)
I'd like to (find|search for|look for) (a mail|an email|something in my mail)
I can't find (a mail|an email|something)
I've lost (a mail|an email)
there's (a mail|an email) I can't find
there's something I'm looking for in my (mail|inbox|emails)
would you (search|look through) my (mail|inbox|emails)( for something|)
would you mind looking for (a mail|an email)
could you find me (a mail|an email|something)
(start|do|run) a search( in my mail| in my inbox|)
search( please| pls|)
mail search( please|)
@find something (for me|in my mail|in my inbox)
@look for something (in my mail|in my inbox|among my emails)
@help me find (a mail|an email)
@help me search my (mail|inbox|emails)"""
CLAUSES = """the radiator in the hall stays cold and the one in the bedroom won't turn off
the bathroom light flickers and the fan doesn't work at all
the cellar was flooded, so all our boxes are wet
we have mice in the kitchen again
the parcel is with the neighbours at number 14
our bins were emptied on Tuesday, but yours were not
the rent went up by 70 euros and we weren't told
I would like to extend the lease for another year
I'm looking for a room from September and don't smoke
the flat is on the fourth floor and has no lift
the handover of the flat is at ten and I have all the keys
I measured the window, it is 120 by 90 centimetres
the tiles you laid are coming loose
the carpenter needs the exact height of the doors
the estimate of 3400 euros is more than we can spend
the work took two days longer, but the result is lovely
the gardener cut the wrong tree
she sprained her wrist and can't play the violin
he was sick in the night and stays at home today
my son needs extra help with fractions
the class trip was a great success and the children slept on the bus
your son was very polite and helped everybody
the report cards will be handed out on the last day of term
the canteen served fish although she is allergic to it
the school bus didn't come, so I drove them myself
we are missing your signature on the consent form
the seminar has been moved from room 12 to room 31
I handed in the wrong file and the right one is ready
I got a 2 in physics and I'm quite proud
the professor is on leave this term
the training starts at six sharp and nobody waits for latecomers
the coach resigned and we don't have a replacement
the tournament takes place indoors because of the rain
our goalkeeper broke his finger and is out until spring
we sold 140 tickets and made a small profit
the raffle brought in 615 euros for the shelter
the band cancelled, but we have found a DJ
I can take over the till from two to four
there are still three places on the coach
the hall has to be swept and locked by midnight
the order was delivered twice and I will send one back
the size runs small, so I need a 42
the strap broke after two days
the colour looks nothing like the picture
the guarantee is valid until next spring
my complaint from last month is still unanswered
I returned the blender two weeks ago and have not got my money back
the shop charged me 18 euros for delivery although it was free
the prescription was for 20 tablets, not for 200
the rash has spread to both arms
the vaccination made me a bit tired, but I'm fine
my hearing aid whistles and I'd like it checked
mum had a fall but nothing is broken
the wound has healed nicely and the stitches can come out
I have to be fasting for the blood test
the physiotherapist helped me a lot
I've applied for parental leave from January to June
I would like to work four days a week from next month
the new colleague speaks Polish and Turkish
the fire drill is at eleven and everybody has to leave the building
the lights in the car park don't come on any more
the figures for the second quarter are down by five percent
the delivery is stuck at customs
we can lower the price by ten percent if you order today
the machine stopped twice and the shift ended late
our van broke down on the way to the customer
the customer didn't sign because the date was missing
we have run out of visitor badges
I read your draft and liked the beginning, but the ending is too long
the translation is nearly done and only the notes are missing
the workshop was fully booked within an hour
my desk is by the window and the sun blinds me
I'm taking the 7.40 train and will be at the office by nine
I forgot my badge and am standing outside
the ferry doesn't run in this wind
our plane leaves at dawn, so we are sleeping near the airport
we lost our way and got there after dark
the campsite was full, so we slept in the car
the sea was cold but the food was excellent
our passports are still at the embassy
the guided tour lasts two hours and is not suitable for small children
the museum is free on the first Sunday of the month
it's a boy and he weighs 3400 grams
we named her Matilda
Grandma's recipe needs six eggs and no flour
the cake collapsed, so we bought ice cream
I've knitted you a scarf
the twins start school this autumn
my brother has moved in with us for a while
I heard about your father and I'm so sorry
you sang beautifully last night
you left the stove on and the window open
you are welcome to stay for a few nights
you promised to be on time and you weren't
the town hall wants a copy of the birth certificate
my residence permit runs out in May and I have no appointment yet
my tax number is wrong on the notice
I moved on the first of the month and am registering today
the dog licence costs 90 euros a year
the witness saw a red van and noted the number
the petition has 3000 signatures already
the road works start at seven and it's terribly loud
the {w} I ordered {d} still hasn't been (sent|paid|delivered)
the {w} you lent me is (broken|lost|back in your garage) and I'm sorry
the {w} we saw in {c} is (cheaper|sold|still available)
the {w} must not be (moved|opened|touched) before {n} is back
the {w} takes place in {c} and not in {c}
the {w} doesn't start until {t}
the {w} has gone up from {k} to {k} euros
the {w} is yours if you want it
the {w} that {n} built (fell down|won a prize|looks great)
I paid {k} euros for the {w} and want my money back
I didn't order a {w} and won't pay for it
I'm allergic to the {w} and had to see a doctor
I'll be in {c} {d} and would love to see you
I've found a {w} for less than {k} euros
I've put the {w} in the post and you should have it by {d}
I will meet {n} at {t} at the station in {c}
we've had no {w} since {t} and it's getting cold
we never said the {w} would be free
we are selling the {w} because we are moving to {c}
{n} says the {w} (isn't worth {k} euros|is in good hands|comes from {c})
{n} was in {c} when the {w} happened
{n} will be {k} minutes late because of the {w}
{n}, {n} and I will (organise|clean|paint) the {w}
half of the {w} is missing and the rest is (wet|broken|useless)
nobody but {n} knows how the {w} works
neither the {w} nor the {w2} has arrived
after the {w} we will all go to {c}
thanks to {n} the {w} is working again
as of {d} the {w} is (closed|open|free) from {t}
the tap in the (kitchen|bathroom) is dripping again
the heating has been off since (Sunday|yesterday morning|the weekend)
the boiler makes a (strange|terrible) noise and there is no hot water
the (downstairs|upstairs) neighbours have been playing loud music until two in the morning
the (washing machine|dishwasher) is leaking and the floor is soaked
there is (mould|a damp patch) on the bedroom wall behind the wardrobe
the lock on the front door is (stuck|jammed|broken) and I can't get in
the lift has been out of order for (three weeks|ten days)
I paid the rent on the first of the month, so there must be a mistake
the rent for (March|June) has been paid
I will move out at the end of (July|September)
the window in the living room won't close any more
somebody has parked in my space again
the rubbish wasn't collected this week
the smoke alarm in the hallway keeps beeping
we found a water stain on the ceiling
the deposit of 800 euros still hasn't been returned
I left the keys under the flowerpot
the spare key is with the neighbour on the second floor
the electrician can only come in the afternoon
the painters will be done by Thursday and then we can move the furniture back
the roof is leaking over the attic
the garden fence blew down in the storm
I have a sore throat and a fever, so I am staying in bed
my daughter has (chickenpox|a fever|a stomach bug) and can't come to school
my son left his (gym bag|lunch box|jacket) on the bus
(Leo|Emma|Nina) won't be at school on Friday because of a dentist appointment
the school trip costs 45 euros and has to be paid by Friday
the maths test has been moved to next week
the homework was too difficult and took her three hours
he has been bullied by two boys in his class
the parents' evening starts at half past seven in room 12
I can help at the cake sale but I can't bake
the kindergarten is closed on Monday because of a strike
I will pick up the children at four
grandma will pick up the twins today
the swimming lesson is cancelled because the pool is being cleaned
the essay is almost finished but I need two more days
I failed the exam and would like to see my paper
I missed the lecture because my train was cancelled
my thesis is about bees and I am looking for a supervisor
I can't make it to practice tonight
I can't come to training because I twisted my ankle
we lost three to one but it was a great match
the match has been moved to the other pitch
we are two players short on Sunday
the choir rehearsal is in the church hall this time
the new jerseys have arrived and they look great
the membership fee goes up to 60 euros a year
I would like to cancel my membership at the end of the year
the club house needs a new coat of paint
the chess club meets every other Wednesday
I am giving up the treasurer's job after six years
the train is forty minutes late and I will miss my connection
I'm stuck in traffic on the motorway
I missed the last bus and need a lift
my flight has been cancelled and I am stranded in Lisbon
we landed safely and the weather is lovely
the hotel room was dirty and smelled of smoke
I left my (charger|glasses|passport) in room 214
we would like a quiet room with a view of the sea
we arrive late in the evening, around eleven
my suitcase didn't arrive and all my clothes are in it
the taxi never came, so I walked
I will be working from home until Wednesday
I will be (on leave|out of the office|on holiday) from the third to the seventeenth
I am handing in my notice and my last day is the thirtieth
I have accepted another job
I can start on the first of October
the interview went well and they want to see me again
the printer on the third floor is jammed again
the coffee machine is broken and everybody is grumpy
the projector in the big meeting room doesn't work
the wifi has been down since this morning
I can't log in because my password has expired
my laptop won't start and I have a presentation at two
the website is down and customers are complaining
the server crashed last night but no data was lost
the backup failed twice this week
the figures on page three are wrong
there is a typo in the headline
the numbers look better than last year
the customer is furious and wants his money back
the client signed and we can start on Monday
the supplier raised his prices by eight percent
we don't have the money for that this year
the deadline is too tight and we need one more week
nobody told me about the meeting
the meeting took too long and nothing was decided
I sent you the wrong version, please ignore it
the slides are done except for the last two
the contract is signed and in the post
I agree with everything except the second point
I don't agree with the new opening hours
we hired two new people and they start in May
the boss is on sick leave and won't be back before Easter
the parcel arrived but the box was empty
the parcel went to the wrong address
the shoes are too small and I would like to exchange them
the jacket has a hole in the sleeve
the lamp arrived in a thousand pieces
I ordered the blue one and got a green one
I was charged twice for the same order
I never received a refund of the 39 euros
I don't want the subscription any more
the voucher code doesn't work
the sofa doesn't fit through the door
the bread was stale and the cake was dry
the invoice is wrong because I already paid a deposit
I paid the bill by bank transfer this morning
the payment of 1200 euros has gone out
the amount should be 250 and not 520 euros
my bank card was stolen yesterday in the underground
the cash machine swallowed my card
I have a new phone number, it ends in 47
my new address is 12 Mill Lane
I have moved and need my post sent to the new flat
my car (won't start|failed its inspection|is in the garage)
the brakes squeak and the left headlight is out
the tyres are worn and need to be replaced
somebody scratched my car in the car park
I had a small accident but nobody was hurt
the bike is repaired and can be picked up
the driving licence expires in two weeks
I lost my identity card on the train
the form is filled in but the photo is missing
I sent the documents three weeks ago and have heard nothing
the fine is unjustified because I had a valid ticket
my tooth hurts and I need an appointment this week
the test results are fine and there is no need to worry
the medicine makes me dizzy
I need a new prescription for my blood pressure pills
the cough is getting worse and I can hardly sleep
my back hurts too much to sit all day
the operation went well and she is already walking
dad is out of hospital and in good spirits
grandpa has passed away and the funeral is on Tuesday
the baby was born last night and everyone is well
we are getting married in August
we have broken up and I'm moving out
Tom and I are expecting a baby
I miss you and I hope we can see each other soon
I passed my driving test at the third attempt
I got the job and I'm over the moon
I burnt the lasagne, so we are having pizza
dinner is at eight and there is no need to bring anything
I'll bring a salad and some wine
I'm vegetarian and allergic to nuts
the guest room is ready and the bed is made
the cat hasn't eaten for two days
the dog ran away and came back muddy
the dog needs to go out twice a day
our hamster escaped and is somewhere behind the oven
the plants need water every second day
the barbecue will take place even if it rains
the party was wonderful and we slept until noon
I broke your favourite vase and I'm terribly sorry
I found your umbrella under the table
I still have your book and will return it soon
I borrowed the ladder and put it back in the shed
we have too many courgettes, you can have some
I sold the piano for less than I hoped
I owe you 20 euros for the tickets
the concert is sold out
the film was boring and far too long
the show starts at a quarter past eight, not at nine
we got front row seats
the library book is overdue
the photos turned out beautifully
the present is hidden in the cellar
it snowed all night and the road is closed
the power was out for four hours
the beach is full of jellyfish
it's raining too hard for a picnic
the tent is still wet from last time
I counted the money and five euros are missing
he never pays his share
she is a better cook than I am
you were right and I was wrong
you don't have to worry about me
you can keep the change
you forgot your scarf at our place
your mother called and wants you to ring back
your order is ready for collection
your room is booked until Saturday
they haven't decided anything yet
they will turn off the water between nine and noon
nobody is at home during the day
everyone liked the cake
nothing has changed since last time
it was a pleasure to meet you all
there is (no rush|plenty of time|nothing left)
there are no seats left on the early train
there were only six people at the course
there's a wasp nest above the front door
that is not what we agreed
that was not very kind
this is the third time I am asking
all of us are looking forward to it
the last bus leaves at ten past eleven
the office is closed between Christmas and New Year
the market is on Saturday this week
the bakery will be closed for two weeks in August
we close at six and are closed on Mondays
we are running out of paper and toner
we could take the early train and be back by seven
we had to leave early because the children were tired
we have thought about it and the answer is no
we need at least twelve volunteers for the street festival
we are six adults and two children
we can offer you the flat for 950 euros a month
we spent the whole day cleaning the garage
I can lend you the drill until the weekend
I can't find the receipt but I have the bank statement
I don't eat fish
I don't feel well and am going home
I have no time this week but next week is fine
I have written down everything we discussed
I haven't heard from you since the spring
I haven't slept because of the baby
I only need it for a day or two
I think we should wait until the prices come down
I thought about your offer and I'm in
I tried to call three times but nobody answered
I will never buy there again
I would rather meet in the morning
I would prefer a smaller table by the window
I'd rather stay at home tonight
I'm allergic to cats
I'm coming by bike, so I may be a bit sweaty
I'm in a meeting until three and can't talk
I'm not interested any more
I'm quitting the committee as of today
I'm very happy with your work
I've changed my mind and will come after all
my sister will come with me
my phone fell into the water
my wife is ill, so I have to look after the kids
my grandmother turns ninety in November
our neighbours are away and we are watering their plants
the traffic lights at the crossing are broken
the street lamp in front of our house doesn't work
the playground is full of broken glass
the bins are overflowing
the hedge is too high and blocks the pavement
the application deadline was yesterday
the appointment on Tuesday doesn't suit me
the course was very good but much too short
the lesson is at five instead of four
the piano is out of tune
the soup was cold and the waiter was rude
the carpet is brand new and already stained
the invoice is attached to the first mail
the garage can't get the spare part before June
the plumber came but he couldn't fix it
the landlord refuses to repair the balcony
the doctor says I should stay in bed for a week
the teacher was ill and nobody replaced her
I have (signed|printed|read|corrected|scanned) the {w} and put it on your desk
I (forgot|lost|finished|cancelled|returned) the {w} and I'm (sorry|happy) about it
I haven't (seen|received|found|opened) the {w} yet
I can't (open|find|read|use|afford) the {w} because it is (too big|damaged|locked|in French)
I don't (need|want|have|like) the {w} any more
I (need|would like|am looking for) a (smaller|cheaper|bigger|second-hand) {w}
I (will|can) (bring|pick up|drop off|return) the {w} {d}
I'll (bring|repair|send|pay for) the {w} as soon as I'm back from {c}
I'd like to (sell|swap|hire|borrow) the {w} for a week
I'm (not happy|very pleased|a bit worried|disappointed) with the {w}
I'm (in {c}|on a train|in a course) until {d} and can't answer the phone
I've been waiting for the {w} for (weeks|{k} days|ages)
I've asked {n} to (look after|check|bring) the {w}
I met {n} in {c} and we talked about the {w}
I spoke to {n} and the {w} is not a problem
I think the {w} should be (cheaper|simpler|earlier|in {c})
I would rather have the {w} {d} than {w2}
my {w} (was stolen in {c}|is still under guarantee|is older than yours|fell off the table)
my {w} and my {w2} are still at your place
my appointment {d} at {t} (has to be moved|doesn't suit me any more|is cancelled)
my flight to {c} lands at {t}
my train from {c} arrives at {t} if all goes well
my number has changed and now ends in {k}
my order number is {k} and the {w} is missing
my flat in {c} is free from {d}
we (can't|won't|don't) need the {w} before {d}
we (have|had) to (cancel|postpone|change) the {w} because {n} is ill
we (expect|need|ordered) {k} {w}s but only got half of them
we are {k} short for the {w}
we are meeting at {t} in front of the {w}
we are moving to {c} {d} and need boxes
we bought the {w} for {k} euros and it broke after a week
we are out of {w}s and the shop is closed
we have decided against the {w}
we have found a {w} that costs only {k} euros
we leave {c} at {t}, so we should be with you before dinner
we liked the {w}, but the {w2} was too (loud|expensive|small)
we will pay the {k} euros (in cash|by bank transfer|by {d})
we'd like to (move|extend|repeat) the {w}
our {w} (breaks down|stops working) whenever it rains
our office in {c} will be closed {d}
our guests from {c} arrive {d} at {t}
our offer of {k} euros for the {w} still stands
the {w} (broke|arrived|stopped|ended) (yesterday|on the way|before {t})
the {w} (doesn't work|isn't clean|is not allowed|makes no sense) without the {w2}
the {w} (has disappeared|is too expensive|has been sold|is empty|is worth it)
the {w} and the {w2} don't (match|fit|belong together)
the {w} can be (collected|picked up|paid|seen) from {t}
the {w} cost {k} euros instead of {k} euros
the {w} for {n} is in my bag
the {w} from {c} is better than ours
the {w} has a crack and has to be replaced
the {w} has been lying here for {k} days
the {w} in {c} is closed {d}
the {w} is (between the chairs|on the shelf|in the cellar|behind the door|at the reception)
the {w} is far too (small|heavy|loud|late|dear), but the {w2} is perfect
the {w} is in room {k} on the first floor
the {w} is full, so {n} is on the waiting list
the {w} is not (mine|yours|finished|included), it belongs to {n}
the {w} lasts until {t} and after that there is {w2}
the {w} needs (a new battery|a signature|more time|fresh paint)
the {w} number {k} is missing from the list
the {w} on page {k} is wrong
the {w} was (better|worse|shorter) than last year, but everyone enjoyed it
the {w} was delivered {d} at {t}, but nobody was there
the {w} will be late because the {w2} is broken
the {w} won't be ready before {d}
the bus to {c} leaves at {t} from the other stop
the code for the {w} is {k}
the course in {c} starts {d} and costs {k} euros
the date of the {w} suits (me|us|everybody)
the discount on the {w} only counts until {d}
the invoice number is {k}
the key to the {w} is with {n}
the meeting with {n} is at {t} instead
the password for the {w} has changed
the price of the {w} went up to {k} euros
the room for the {w} holds {k} people
the table for {k} people is booked under the name {n}
the total is {k} euros including the {w}
{n} (can't|won't|will not) (come|help|drive|play) {d}
{n} (broke|fixed|found|hid|ate|kept) the {w}
{n} (called|wrote|came by) and wants the {w} back
{n} and {n} are getting married in {c}
{n} has (a cold|a new job|moved to {c}|the keys|no time)
{n} is allergic to {w}s
{n} is in hospital, but it's nothing serious
{n} is looking after the {w} while I'm in {c}
{n} is my new neighbour and plays the {w}
{n} needs a lift to {c} {d}
{n} never answered my question about the {w}
{n} still owes me {k} euros for the {w}
{n} takes over from me from {d}
{n} turns {k} {d}
{n} will pick you up at {t} outside the station
{n} won the {w} and we are all very proud
{k} people have signed up for the {w}
{k} of the {w}s were broken
{k} euros is too much for a {w}
it takes {k} minutes from {c} by train
it's {n}'s birthday {d}, and we are collecting for a {w}
it would be better to meet at {t}
there is a {w} for sale in {c}
there is a mistake in the {w}, it should say {k}
there is something wrong with the {w}
there was no {w} in the box
there will be {w} and {w2} for everybody
nobody (wants|needs|understood|brought) the {w}
everybody except {n} can come {d}
you (left|forgot) your {w} at our place
you can (have|keep|borrow|collect) the {w} if you like
you don't need a {w} for that
you owe me {k} euros
you still have my {w}
you were right about the {w}
your {w} is (ready|here|too long|in my car|very good)
your {w} arrived in {c} without the {w2}
your seat is number {k}
your subscription to the {w} ends {d}
they (cancelled|lost|changed|forgot) the {w} without telling anyone
they moved the {w} from {t} to {d}
they want {k} euros for the {w}, which is a lot
she (liked|wants|hates|has ordered) the {w}
he (needs|forgot|sold|has) the {w}
this {w} is the best I have ever had
all {w}s have to be back by {d}
both the {w} and the {w2} were stolen
no {w}s were left by {t}
instead of the {w} we will have a {w2} {d}
because of the {w} the road to {c} is closed"""
BEFORE = """the landlord never picks up the phone.
the heating has been off since yesterday and we're freezing.
the school wants an answer by tonight.
the bank is driving me up the wall.
the train is packed and I can hardly move.
the doctor's office hangs up on me every time.
the washing machine flooded the kitchen, so I've got wet feet and no time.
the repair man let me down again.
the internet at work is down, so I'm doing this on my phone.
the printer ate my notes.
my daughter is ill and I'm on my own with the other two.
my mother-in-law is coming in an hour and nothing is ready.
my flatmate is asleep, so I can't speak loudly.
my secretary is on holiday and I'm lost without her.
my boss wants an answer before the meeting.
my hands are greasy from fixing the bike.
my keyboard has lost its letter e, so I'm dictating.
my doctor says I should look at screens less,
my son took my laptop.
my grandson showed me how to use this.
my flight boards in ten minutes.
my shift starts soon.
we're having guests tonight and I'm still at work.
we had such a lovely weekend.
we were away for two weeks.
we talked about it at lunch,
we've got visitors any minute.
I spent all morning on the phone.
I spilt coffee all over my desk.
I slept badly and can't concentrate.
I dropped my phone and the screen is gone.
I missed my bus and I'm standing in the rain.
I got a strange call this morning.
I got up at five and I'm already tired.
I was in a meeting all day.
I was on holiday until yesterday.
I was just about to leave, but
I was told you could help me.
I can never remember how to do this myself.
I can't be bothered with the mouse today.
I don't want to be rude, but
I don't have my computer with me.
I don't trust this new mail programme.
I hate computers.
I hate Mondays.
I haven't had breakfast yet.
I haven't got all day.
I just don't get around to anything.
I need a holiday.
I promised to be quick.
I should have done this last week.
I should really be asleep by now.
I swear I'm drowning in work.
I'm babysitting and it's a madhouse.
I'm eighty-two and new to all this.
I'm in bed with the flu.
I'm in the waiting room at the dentist.
I'm in the car with my hands on the wheel.
I'm cleaning up my life today.
I'm stuck at the airport.
I'm stuck in traffic.
I'm standing in the supermarket with both hands full.
I'm trying to get organised.
I'm expecting a call any second.
after that,
and now,
and then,
but first,
because I keep forgetting it:
since we're talking about it,
since I'm leaving early today,
now that the kids are gone,
now that I've got a coffee,
in case I forget later,
in the meantime,
let me be clear:
lunch was too long.
sorry, my English isn't great.
sorry, bad connection.
sorry for typing so badly, I'm walking.
this may sound silly, but
this has been bugging me all day.
this is for work:
this is a private matter.
you've been such a help today.
you're better at this than I am.
I'm on the train and my battery is dying.
I'm on the bus and can hardly hear you.
I'm driving, so I can't type.
I'm at the wheel right now,
I'm in a (meeting|lesson|queue) and can't really talk.
I'm in a hurry.
I'm in a bit of a hurry,
I'm running late already,
I'm about to board a plane.
I'm about to go to bed,
I'm just out of the shower,
I'm cooking and my hands are full of flour.
I've got my hands full with the baby.
I've got my hands full,
I've got two minutes before the (bell rings|doors close|bus comes).
I've only got one hand free,
I've only got a minute.
I've had a long day.
I've had enough for today,
I've just woken up.
I've just come back from (holiday|lunch|the dentist).
I've just got off the phone.
I've got a (terrible|splitting) headache.
I've been off (sick|work) for a week.
I've been putting this off for days.
I've forgotten my glasses.
I forgot my glasses at home,
I can't find my glasses.
I can't see a thing without my glasses.
I can't type because my arm is in plaster.
I broke my wrist and typing hurts.
I'm not very good with computers.
I'm not good at this,
I'm new here.
I'm new to this,
I don't know how this works.
I don't really know how to put this.
I hope this isn't too much trouble.
I hope I'm not disturbing you.
I hate to bother you,
I hate to ask, but
I know it's late, but
I know you're busy.
I know this is a strange one.
I'm sorry to bother you again.
I'm sorry it's so late.
I'm losing my mind here.
I'm going mad with all this.
I'm so tired.
I'm a bit stressed today.
I'm nearly done for today.
I'm nearly there,
I almost forgot.
I nearly forgot,
I just remembered something.
I just thought of something.
I've just noticed something.
I had a look at the clock and it's late.
ok so the landlord still hasn't answered,
ok so this is what I need:
ok, here we go:
ok, last thing for today:
ok, one more:
ok, next one.
ok well,
ok listen,
okay, deep breath:
right then,
right, first things first.
right, back to work.
right, where were we.
well,
well, since you ask,
so,
so anyway,
so listen,
so here's the thing:
so here's what I need.
um,
uh,
uhm, right,
erm, yes,
hmm, let me think.
hmm, ok,
oh,
oh, before I forget:
oh no,
oh dear, what a day.
oh yes, one more thing:
oh, and another thing:
ah yes,
ah, there you are.
hey you,
hey, me again.
hey there, quick question:
hi, it's me again.
hi there, hope you're well.
hello again,
hello, I need your help.
hello there, I could use a hand.
good morning, I hope you slept well.
good evening, sorry to be so late.
morning, coffee isn't ready yet.
dear assistant,
dear Courier,
Courier,
my dear,
be a darling and help me out.
be an angel.
if you don't mind,
if it's not too much trouble,
if you have a second,
if you've got a minute,
if I may,
if that's possible,
when you have a moment,
when you're ready,
whenever you have time,
while I'm making coffee,
while I look for my keys,
while I think of it,
while I still remember,
as I said,
as usual,
as always,
as promised,
as discussed,
like yesterday,
same as last time:
same procedure as every morning:
before I go home,
before I leave the office,
before my battery dies,
before my lunch break,
first of all,
first things first:
second thing:
secondly,
last but not least,
finally,
next,
next task:
next up:
new task:
new topic.
different topic.
something else now.
another thing.
another one:
one more thing:
one last thing:
one small thing,
just one thing:
just quickly:
just a quick one.
quick question:
quick favour:
quickly, please:
Small favour:
small request:
little favour,
tiny thing:
big favour:
do me a favour,
do me a favour here:
could do with some help here.
a bit of help, please.
your turn,
your job for today:
you know the drill:
you know me, I forget everything.
you're going to laugh, but
you won't believe it, but
you must be sick of me by now.
don't laugh, but
don't ask why,
don't be cross with me,
no idea if this works, but
not sure you can do this, but
not urgent, but
no rush, but
this is urgent.
this is important.
this is really urgent:
this one is important:
this can't wait.
it's urgent,
it's important,
it's a bit embarrassing, but
it's been a crazy week.
it's been on my list for days.
it's Monday morning and I'm not awake.
it's raining and I'm bored.
urgent!
important!
emergency!
attention,
listen,
listen carefully:
look,
look, I'll be honest.
believe me or not,
to be honest,
honestly,
frankly,
between you and me,
by the way,
speaking of which,
come to think of it,
on second thoughts,
anyway,
anyhow,
actually,
sorry, me again.
sorry for the trouble,
sorry, one more:
excuse me,
pardon me,
thanks for earlier.
thank you for your help so far.
thanks, that worked.
great, thanks.
perfect, next:
my boss is standing behind me.
my boss is breathing down my neck.
my boss wants this done by noon.
my colleague is off sick, so it's up to me.
my (wife|husband|mother|son) keeps asking me.
my wife is waiting in the car.
my phone is nearly empty.
my phone screen is cracked and I can't type well.
my internet is awfully slow today.
my computer is acting up.
my laptop crashed again.
my hands are freezing.
my head is spinning.
my memory is like a sieve.
my break is over in five minutes.
my train leaves in ten minutes.
my lunch is getting cold.
my eyes hurt from staring at the screen.
the baby is finally asleep, so quietly:
the baby is crying, so quick:
the kids are finally in bed.
the kids are driving me up the wall.
the children are asleep at last,
the dog is barking at the door.
the doorbell is ringing.
the connection is bad here.
the neighbours are drilling again and I can't think.
the meeting starts in a moment.
the customer is on the other line.
the tax office is getting on my nerves.
the teacher called me this morning.
the doctor kept me waiting for two hours.
the plumber never showed up.
the insurance people are driving me crazy.
there's a queue behind me.
there's so much to do today.
there was something else.
time is short.
time flies,
time to get some work done.
let's get this over with.
let's get going.
let's see,
now then,
now, where was I,
what a day.
what a mess.
what was it again, ah yes:
where was I, oh yes:
why is everything so complicated.
nobody ever helps me around here.
everything is late today.
we had a power cut this morning.
we just moved house and everything is chaos.
we talked about it yesterday.
work is crazy at the moment.
still on holiday, but
still half asleep,
still at work, sadly.
back from lunch,
back at my desk,
home at last.
long story short,
long day,
short version:
happy Friday!
guess what,
fine,
alright,
alright then,
yes,
yes please,
yep,
no wait,
wait,
wait, one more thing.
hold on,
for my peace of mind,
for the record,
for once,
with all due respect,
without further ado,
until I'm back at my computer,
from my phone, so short:
typing with one thumb here,
written in a rush,
speaking into my phone here,
according to my to-do list it's time:"""
AFTER = """, please and thank you
, if you don't mind
, if you would
, if you could
, if that's all right
, if that's possible
, if it's not too much trouble
, if you have a second
, would you
, could you
, will you
, can you do that
, there's a dear
, there's a good assistant
, be so kind
, I've got a meeting in five minutes
, I'm in a hurry
, I'm in a rush
, I'm running late
, I have to go
, my battery is dying
, my bus is coming
, my boss is waiting
, the boss is waiting for it
, it's urgent
, it's important
, it can't wait
, it's long overdue
, that would be great
, that would be lovely
, that would help me a lot
, that would be all
, that's all
, that's it for today
, then I'm done for today
, then I can go home
, so I can go to lunch
, so I can sleep in peace
, so that it's off my list
, so that's done
, before I forget
, before I go to bed
, before it's too late
, before lunch
, when you have a moment
, whenever you can
, as soon as possible
, as fast as you can
, as quickly as you can
, right now
, right away
, at once
, straight away
, today if possible
, and hurry
, and make it quick
, and be quick about it
, and thanks
, and thank you in advance
, and sorry for the trouble
, and don't ask why
, no rush
, no hurry
, no need to hurry
, thank you so much
, thanks a million
, thanks in advance
, ta
, cheers
, many thanks
, much appreciated
, I'd appreciate it
, I'd be grateful
, I'd be very grateful
, for heaven's sake
, for crying out loud
, damn it
, ok
, okay
, yeah
, right
, you know
, I guess
, I suppose
 - it's rather urgent
 - it's urgent
 - it's important
 - quick please
 - thanks
 - thank you
 - thanks a lot
 - cheers
 - no rush
 - I'm in a hurry
 - I have to run
 - my train is coming
 - sorry, I'm in a rush
. Thanks a lot!
. Thanks!
. Thank you!
. Thank you very much.
. Thanks in advance.
. Thanks, you're a star.
. Thanks, you're a great help.
. Many thanks in advance.
. Cheers!
. Please hurry.
. Please be quick.
. Please, it's urgent.
. It's urgent.
. It's really important.
. It's important to me.
. It can't wait.
. I'm in a hurry.
. I'm in a rush.
. I have to leave in a minute.
. I have to catch a train.
. I don't have much time.
. I'd do it myself but my hands are full.
. I can't do it myself at the moment.
. I'm counting on you.
. I owe you one.
. I'd be very grateful.
. My battery is nearly empty.
. My boss is waiting.
. No rush.
. No hurry at all.
. No need to hurry.
. That's all.
. That's all for now.
. That would be great.
. That would be a great help.
. You're a star!
. You're the best.
. You'd be doing me a big favour.
. Sorry for the trouble.
. Sorry to be a pain.
. And quick!
. Today, please.
. Right now, please.
! Thanks!
! Thank you so much!
! And hurry up!
! It's urgent!
 please, it's urgent
 please, I'm in a hurry
 please, thanks a lot
 please and thanks
 pretty please
 pls thx
 thx
 ta
 as soon as possible
 right away please
 for me please
 if you can
 when you can
 asap please
 ... thanks
 ... please"""
UNMET = """ring the vet's surgery
hang up now
post a birthday greeting on Facebook
how much was my spending on food last month
what are fifty pounds in dollars
what does offside mean in football
I want to hear a riddle
pause the film
turn the radio up
what's in the newspaper about the strike
is a cheetah faster than a horse
dictate a letter to the tax office and print it
change the ink in the printer
change twenty pounds into dollars for me
show me last month's bank statement
remind me to water the plants tonight
remind me tomorrow at nine to call the bank
set a reminder for my pills at eight
set a reminder for the dentist on Thursday
wake me up at half past six
wake me at seven tomorrow morning
set the alarm to six
set a timer for twelve minutes
start the stopwatch
how long is left on the timer
what's the weather going to be like this weekend
do I need an umbrella today
is it going to snow tonight
how hot will it get tomorrow
is there a storm coming
will it be sunny on Sunday
call my sister please
call the doctor's surgery
call a taxi for me
ring my dad
phone the plumber and ask when he's coming
dial the number of the town hall
hang up the phone
call me back in ten minutes
text my wife that I'm late
send a text message to my brother
send a WhatsApp to Julia
write an SMS to mum
post this on Facebook
post a picture on Instagram
leave a voicemail for the office
fax this to the lawyer
transfer fifty euros to my landlord
pay the electricity bill
pay my parking ticket
how much money is left in my account
what's my bank balance
check my account for last month's spending
buy some shares for me
what's the exchange rate of the dollar
how much is a hundred dollars in euros
is the pound going up
order a pizza with extra cheese
order a new pair of running shoes online
order me a taxi to the airport
book a flight to Madrid for Friday
book a hotel room in Vienna
book two cinema tickets for tonight
reserve a table for four at the Italian place
get me concert tickets
get me a haircut appointment
rent a car for the weekend
find me a cheap flight to Athens
find a plumber near me
find the nearest pharmacy
where's the nearest petrol station
how do I get to the airport from here
how long does it take to drive to Hamburg
show me the way to the town hall
what's the traffic like on the motorway
when does the next bus leave
when is the next train to Zurich
is my train on time
track my parcel
where is my parcel right now
where am I
where did I park the car
how far is the moon
how many people live in Japan
who invented the telephone
who painted the Mona Lisa
who was the first man on the moon
who is the prime minister of Italy
who won the football last night
what was the score of the game last night
what's the capital of Australia
what's the square root of 144
what's seventeen times twenty-three
add up 45, 12 and 130
divide 900 by 7
work out the tip for a bill of 64 euros
how many grams are in a pound
how many days until Christmas
what day was the third of May
what's the date today
what time is it in New York
what's the time right now
what does photosynthesis mean
what's another word for happy
how do you say thank you in Japanese
translate this sentence into Spanish
translate good evening into Polish
how do you spell rhythm
correct the spelling of this paragraph
proofread my essay
write a poem about autumn
write a short story about a dragon
write me a speech for the wedding
write a song about my dog
write a python script that sorts a list
debug this program for me
explain how a car engine works
explain the offside rule to me
tell me something about the Romans
tell me a bedtime story
tell me a riddle
tell me your favourite joke
make up a limerick
sing me a lullaby
play some jazz
play the next song
play my favourite album
pause the music
turn the volume down
skip this track
turn on the radio
what song is this
put on a film
what's on at the cinema tonight
what's on television this evening
recommend a good book
recommend a good restaurant in town
suggest a present for my mother
what should I cook for dinner
what can I make with eggs and spinach
give me a recipe for pancakes
how long do I boil an egg
how many calories are in a banana
is this mushroom safe to eat
my head hurts, what should I take
how much should I drink every day
plan a workout for me
count my steps
how well did I sleep last night
measure my heart rate
turn off the lights in the bedroom
switch off the heating
turn the heating up to 21 degrees
close the blinds
open the garage door
lock the front door
is the oven still on
start the washing machine
start the vacuum cleaner
start the dishwasher
turn off my phone at midnight
switch on flight mode
my phone is slow, fix it
restart the computer
reboot the router
why is the wifi so slow
connect to the wifi
install the latest update
update my computer
update the operating system
take a screenshot
take a picture of me
record my voice
scan this document
print three copies of the contract
print the last page
open the spreadsheet with the figures
open the file on my desktop
open a web page for me
open the calculator
create a new spreadsheet
create a folder called holidays
create a presentation about our sales
make a table of last year's costs
convert this document to a PDF
rename the file to final
save the document
merge these two documents
zip the photos from the holiday
back up my photos
delete the photos from my phone
delete the file report.docx
download the film
google the opening hours of the zoo
search the web for cheap laptops
look up the opening hours of the swimming pool
look up a word in the dictionary
what's in the news today
any breaking news
read me the newspaper
read me the sports results
what's in my calendar today
what appointments do I have tomorrow
when is my next appointment
add the dentist to my calendar
put the party in the calendar for Saturday
move my three o'clock appointment to four
cancel my meeting in the calendar
am I free on Thursday afternoon
when is Easter this year
block out Friday afternoon in my diary
put milk and butter on the shopping list
add bread to the shopping list
what's on my shopping list
add this to my to-do list
what's still on my to-do list
make a note that the code is 4711
take a note
read me my notes
add Peter's number to my contacts
delete Susan from my contacts
what's Mark's phone number
how old is my neighbour
move this mail to the folder invoices
move the last three mails to the archive folder
create a new mail folder for the taxes
rename the folder work to office
delete the folder old stuff
archive all the mails from last year
archive this conversation
put a star on the last mail
label all mails from my boss as important
mark the last mail as unread
mark it as unread again
flag this mail for next week
snooze this mail until Monday
pin that mail to the top
mute this conversation
block this sender
block everyone from that company
unblock my ex
report this mail as phishing
unsubscribe me from all newsletters
unsubscribe from this mailing list
set up an automatic reply for my holiday
switch on my out-of-office message
turn off the out-of-office reply
change my mail signature
add a signature with my phone number
set up a filter for adverts
create a rule that sorts my mail
save this mail as a draft
show me my drafts
delete all my drafts
open the draft from yesterday
attach the photo to the mail
attach my CV to the mail
save the attachment on my desktop
download the attachment
open the attached PDF
print this mail
print out the last mail
translate the last mail's attachment
take back the mail I just sent
unsend my last mail
recall the mail from this morning
schedule a mail for tomorrow at eight
send the mail at midnight, not now
request a read receipt
has he opened my mail yet
encrypt my mails
empty the trash
restore the mail I deleted yesterday
bring back the mail from the bin
change my mail password
reset my password
change my email address
set up a new mail account
add a second mailbox
import my old mails
export all my mails to a file
back up my mailbox
sort my inbox by size
change the font of my mails
switch to dark mode
turn off mail notifications
make the text bigger
change the language to German
log me out
log me in to my bank
generate a strong password
find me a flat in Berlin
find me a new job
apply for the job for me
fill in the tax form for me
file my tax return
renew my passport
renew my library books
check my spelling in this letter
check if my lottery numbers won
roll a dice
flip a coin
pick a number between one and ten
guess my age
what's my horoscope
what does my name mean
when is my mother's birthday
when was the Berlin Wall built
when does the supermarket close
is the pharmacy open on Sunday
is there a bakery around here
walk the dog
feed the cat
clean the kitchen
mow the lawn
fetch me a coffee
make me a sandwich
babysit the children tonight
drive me to work
charge my car
teach me the guitar
teach me ten words of Italian
quiz me on geography
let's play chess
let's play a game
draw a picture of a horse
draw a map of Europe
design a logo for my shop
edit this photo
make the picture brighter
measure the distance from Rome to Naples
how high is Mont Blanc
how deep is the ocean
how fast can a cheetah run
why is the sky blue
why do cats purr
do fish sleep"""
CHAT_THANKS = """thanks so much
thanks a bunch
thanks a lot for that
thanks, that's exactly what I needed
thanks, that's perfect
thanks, you've saved my day
thanks again
thanks for everything
thanks for being so quick
thank you for that
thank you, that's very kind
thank you, that helps a lot
thank you, you're a great help
thank you ever so much
thank you kindly
a thousand thanks
big thanks
much obliged
much appreciated
I appreciate it
I really appreciate your help
I'm very grateful
that's very kind of you
that's so helpful, thank you
you've been a great help
you're a lifesaver, thanks
you're a star, thank you
cheers mate
cheers for that
tysm
thx a lot
wonderful, thanks a lot
brilliant, thank you
lovely, thanks
great job, thanks"""
CHAT_HELLO = """hello my friend
hello again
hello assistant
hello, it's me
hello, good to see you
hello from Scotland
hi again
hi assistant
hi everyone
hi, nice to meet you
hi, I'm new here
hi, I'm back
hey there
hey again
hey assistant
hey, are you awake
howdy
good day
good day to you
good morning to you
good morning, Courier
good evening to you
good afternoon to you
greetings
welcome back
nice to meet you
pleased to meet you
anybody home
anyone there
yo
hiya, it's me
top of the morning"""
CHAT_BYE = """bye for now
bye then
bye, see you tomorrow
bye, have a nice day
goodbye for today
goodbye and take care
goodbye, my friend
see you tomorrow
see you soon
see you next week
see you around
see ya
so long
take care
have a nice day
have a good evening
have a good weekend
talk to you tomorrow
talk to you soon
until tomorrow
until next time
cheerio
night night
good night, sleep well
good night, see you tomorrow
that's it for today
that's all for now, bye
I'm off now
I'm off to bed
I have to go now
I'm leaving, bye
catch you later
I'm done for today, bye"""
CHAT_OK = """ok then
ok, good
ok, perfect
ok, got it
ok great
okay
okay, fine
all right
alright then
all good
got it
understood
I see
I understand
makes sense
sounds good
that's good
that's great
that's perfect
that's fine
that's right
very good
very nice
well done, you
good to know
excellent
brilliant
wonderful
awesome
fantastic
amazing
nice one
nice work
good work
great work
great stuff
wow
cool, good
perfect, that's it
exactly
right
you did well
not bad"""
CHAT_STOP = """stop it
stop that
stop, please
stop everything
please stop
no, stop
no, don't
no, forget it
no, leave it
no, not now
no, that's all right
no, nothing
no need
not now
not now, thanks
don't bother
don't worry about it
forget about it
forget that
forget what I said
leave it be
let it be
let's leave it
nothing, thanks
nothing, sorry
never mind, I'll do it myself
never mind, it's fine
never mind then
oh, never mind
it's nothing
it's fine, leave it
drop it
skip it
scrap that
I changed my mind
I've changed my mind, forget it
I don't need it any more
abort
cancel
quit"""
CHAT_HOW = """how are you today
how are you doing today
how are you this morning
how are you feeling
how have you been
how's life
how's your day
how's your day going
how's everything
how's it going today
how are things
how are things with you
how do you do
how do you feel
how was your day
how was your weekend
are you well
are you fine
are you feeling good
are you all right
are you having a good day
all good with you
everything ok
everything all right
everything ok with you
are you tired
you ok
you ok today
what's new with you
how goes it
did you sleep well
hope you're well
hope you are doing fine"""
