"""Searching, summing up and counting, in a fifth author's words."""

SEARCH = """I can't remember what {n} (wrote|said), can you check
I no longer know what {n} (wrote|answered), please check my (mails|inbox)
I've forgotten what {n} (told|promised) me by mail, (check|have a look)
I can't recall whether {n} (wrote|answered|ever replied), can you check
no idea any more what was agreed about {q}, (check|search) my (mail|inbox)
(everything|anything|whatever) that comes from {n}
(everything|anything) that has to do with {q}
everything with {n}'s name on it
all (mails|emails|messages) that (concern|touch on|refer to) {q}
every single (mail|email|message) in which {q} (comes up|is mentioned|is discussed)
the ones (from {n}|about {q}), all of them please
only the (mails|emails|messages) (from {n}|about {q}), nothing else
not the whole inbox, (just|only) what (comes from {n}|concerns {q})
not everything, just the ones (from {n}|about {q})
show me (just|only) the (mails|emails|messages) (from {n}|about {q})
list (just|only) the (mails|emails|messages) (from {n}|about {q})
list everything {n} (has |)(sent|written)( me|)
list the (mails|emails|messages) (from {n}|about {q})
give me a list of (mails|emails|messages) (from {n}|about {q})
@give me all the (mails|emails|messages) that (mention|talk about|speak of) {q}
@show me (all|everything) I (ever |)(got|received|had) from {n}
@fetch (all|everything) (from {n}|about {q})
@gather up what people (wrote|sent) about {q}
@check (whether|if) {n} (has been in touch|got my mail and replied|has come back to me)
@check (whether|if) (there's|there is) (something|anything|a mail) (from {n}|about {q})
@verify (whether|if) {n} (wrote|replied|has written)
@find out (whether|if) {n} (has written|replied|wrote back)
@find out what (we have|I have|came in) about {q}
@do a search for {n}
@run {q} through the search
@type {n} into the search
@enter {q} in the search (box|field)
@put {n} in the search (box|field)
@hunt (down|for) the (mails|emails|messages) (from {n}|about {q})
@chase up the (mail|email|message) about {q}
@rummage (through|in) my (inbox|mail) for {q}
@root out (anything|everything) (from {n}|about {q})
@poke around for (a mail|anything) (from {n}|about {q})
@scour my (inbox|mailbox|emails) for {q}
@comb (through |)my (mails|inbox|messages) for (anything from {n}|{q})
@dig (around |)in my (inbox|mailbox|mail) for {q}
@dig for the (mail|email) about {q}
@scan (my inbox|my mails|the mailbox) for (mails from {n}|{q})
@filter (out |)the (mails|emails|messages) (from {n}|about {q})
@sort out which (mails|emails) are (from {n}|about {q})
@pull (up |)the (mails|emails|conversation) with {n}
@pull up (anything|whatever) (from {n}|about {q})
@bring up all (mails|emails|messages) (from {n}|about {q})
@get up the (mails|emails) (from {n}|about {q})
@track (the mails|the emails|everything) from {n}( down|)
@spot any (mail|message) (from {n}|about {q})
@retrieve (all |)(mails|emails|messages) (from {n}|about {q})
@round up the (mails|emails|messages) (from {n}|about {q})
@hand me the (mails|emails) (from {n}|about {q})
@narrow my (inbox|mails) down to {n}
@limit it to (mails|emails) (from {n}|about {q})
@search (the |my |)(subject lines|subjects|senders) for {q}
@search (my |)(mail|mails|emails|inbox|mailbox) (for|by) {n}
search {n}( please| in my mail|)
search {q}( please| in my mail|)
search: {n}
query: {q}
find: {n}
find: {q}
look for: {q}
keyword {q}
search term {q}
sender {n}, (search|find them)
subject {q}, (find|search for) it
from {n}: (what have I got|anything)
about {q}: (what have I got|anything)
re {q}, (any mails|any emails|what do I have)
(mails|emails|messages) from {n}( please| only|)
(mails|emails|messages) about {q}( please| only|)
(correspondence|conversation|exchange) with {n}( please|)
has {n} (finally |)(written|answered|replied|responded)
has {n} (come back to|got back to|answered|written to) me (yet|already|at last)
has {n} (reacted|responded)( to my mail| to my question| yet|)
has {n} (confirmed|declined|accepted|signed)( yet| by mail|)
has {n} sent (the papers|the bill|the file|the offer|his answer|the documents|anything)( yet|)
has {n} (mailed|emailed|messaged) (me|us) (this week|today|since Monday|lately)
has anybody (written|said anything|mailed|asked) about {q}( yet|)
has there been (news|anything|any word) (from {n}|about {q})
did {n} (ever |)(get back to|answer|reply to|write back to) me
did {n} (confirm|accept|decline|agree)( by mail|)
did {n} send (me |)(the invoice|the photos|the contract|something|a reply|the key code)
did {n} (say|write|send) anything (today|this week|yesterday|over the weekend)
did (we|I) (get|receive) (the answer|a reply|an offer|word) from {n}
did anything (arrive|come) (from {n}|about {q})
was there (ever |)(an answer|a reply|any answer) from {n}
was there (any news|any word|a reply) about {q}
is there (any news|any word|an answer|a reply) from {n}( yet|)
is there (still |)(a mail|something|an old mail) about {q} (somewhere|in there|in my inbox)
are there (mails|emails|messages) (from {n}|about {q})( in there| in my inbox|)
are there any (answers|replies) from {n}
any (news|word|sign|update|reply|answer) from {n}( yet| today|)
any (news|word|update|developments) (on|about) {q}( yet| in my mail|)
any luck with {n}, (has he|has she) written
anything (come|coming) in from {n}
still (nothing|no answer|no reply|no news|no word) from {n}
still nothing (on|about) {q} in my (mail|inbox)
no (answer|reply|mail|news) from {n} (yet|so far|today)
nothing from {n} (yet|so far|today|again)
nothing new from {n}, (is there|I suppose)
what (about|with) {n}, (any answer|any mail|has he replied|has she replied)
what has {n} (been writing|sent|mailed) to me
what has been (written|said) about {q} in my (mails|emails)
what (mails|emails|messages) (mention|talk about|are about) {q}
what's the story (with|on) {q}, search my (mail|mails)
what (came|arrived) from {n}( lately| this week| recently|)
where did I (read|see) (something |)about {q}, it was a mail
where's (that|the) (mail|email|message) (from {n}|about {q}|with {q} in it)
where can I find (the mail|the email|what I got) (from {n}|about {q})
which (of my |)(mails|emails|messages) (are|were) about {q}
which (mails|emails|messages) has {n} sent( me|)
which (mail|email|message) was it that mentioned {q}
who (wrote|mailed|asked) (me |)about {q}
who was it that (wrote|mailed) (me |)about {q}
who is it that keeps (writing|mailing) about {q}
who sent me (the mail|something|that mail) about {q}
when did I (last |)(get|have) (a mail|mail|anything) from {n}
when did {n} (mail|email|answer|contact) me
how many times did {n} write, (show|find) the mails
I'm (waiting for|expecting) (an answer|a reply|news|word) from {n}, (is it there|has it come|check)
I'm (after|looking for|hunting) the (mail|email|message) (from {n}|about {q})
I'm (after|hunting for|trying to find) {q} in my (mail|inbox)
I'm sure {n} (wrote|answered|mailed), (find it|look for it|search)
I'm not sure {n} (ever answered|replied), (check|have a look)
I'm missing (a mail|an email) (from {n}|about {q}), (search for it|can you find it)
I've been waiting (for days|all week|since Tuesday) for {n}, (anything|did a mail come)
I've lost (track of |)the (mail|email|message) (from {n}|about {q})
I've misplaced the (mail|email) (from {n}|about {q})
I had a mail (from {n}|about {q}) (once|in March|months ago), (where is it|find it)
I have a vague memory of a mail about {q}, (find it|search for it)
I saw something about {q} (in my inbox|in a mail) (once|the other day), find it
I know {n} (wrote|mailed) (in June|ages ago|before Christmas), (search|look) for it
I was told {n} has (written|mailed), (check|is that so)
I would like to see (all |)the (mails|emails|messages) (from {n}|about {q})
I want to see what (came|arrived) from {n}
I wonder (whether|if) {n} (wrote|replied|has answered)
I want everything (from {n}|about {q}) (in one place|together|on the screen)
I need to (find|trace|locate) the (mail|email|message) (from {n}|about {q})
I need (whatever|everything|all) {n} (wrote|sent)( me|)
I need the (mails|emails) in which {q} is (mentioned|discussed)
I need to look up what was (said|written) about {q}
let me see what {n} (has sent|sent|wrote)( so far|)
let me know (whether|if) {n} (wrote|has replied|got back)
let's see (whether|if) {n} (has answered|wrote|replied)
let's see (the mails|everything) (from {n}|about {q})
let's look for {q}( in my mail|)
let's have everything (from {n}|about {q})
{n}'s (mails|emails|messages)( please| all of them|)
{n}: (any reply|any mail|anything in my inbox|nothing yet)
{n} (should|must) have (written|mailed|replied) by now, (check|has he|has she)
{n} was (going|supposed|meant) to (write|mail me|send something), (did it come|is it there|check)
{n} (claims|swears|says) (he|she) (wrote|mailed|answered), (is it there|can you see it|check)
{n} (promised|meant) to (get back to|answer|mail) me, (did he|did she|any sign)
{n} usually writes on Mondays, anything
{n} has gone quiet, (any mail|anything at all)
{q}, (search|look it up|find the mails)
{q}? (which mail was that in|who wrote about that|any mail)
{q} was (mentioned|discussed) in some mail, (which one|find it)
{q} (came up|was a topic) in a mail, (find|search for) it
mum's asking about {q}, search my mails
(the boss|my wife|the office|a client) wants to know about {q}, (search|look) in my (mail|inbox)
there (was|must have been) (a mail|something) about {q}, (look for it|find it|search)
there should be (a mail|an answer|a reply|something) from {n}
there ought to be (something|a mail) about {q} (in there|in my inbox)
somewhere in my (inbox|mail) there's (something|a mail) (from {n}|about {q}), find it
(somebody|someone|a customer|a colleague) mentioned {q} in a mail, (find|look for) it
can you find (anything|everything|something|a mail) (from {n}|about {q})
can you tell me (whether|if) {n} (has answered|wrote|replied)
could you look (whether|if) {n} (wrote|replied)
would you check (whether|if) {n} (wrote|replied|has answered)
do we have (anything|something|a mail) (from {n}|about {q})
do you have (anything|something) (from {n}|about {q}) for me
do I have (an answer|a reply) from {n}( yet|)
have we heard (from {n}|anything about {q})
have you (got|seen|found) (anything|a mail|something) (from {n}|about {q})
have any (answers|replies) from {n} (come|arrived)
just {n}'s (mails|emails|messages)( please|)
just the stuff about {q}
my (mails|emails|messages) (from {n}|about {q})( please|)
old (mails|emails) (from {n}|about {q}), (find|show) them
try {q} in the search
try (finding|searching for) {n}
what was it {n} wrote me, I can't remember, can you check
my memory fails me, did {n} (write|answer)
the one where {n} (complains|apologises|says yes), find it
search my mail for the (invoice|answer|offer) from {n}
I'm preparing a talk on {q}, (find|search for) the mails about it
the (police|judge|auditor) wants everything about {q}, search my mail
{n} is on the phone, find (his|her) mails
does the inbox have (anything|a mail) (from {n}|about {q})
emails that mention {q}( please|)
mails in which {q} is mentioned
I want every mail that mentions {q}
did {n} finally send word
heard (anything|back) from {n}
word from {n}"""

SUMMARY = """what's {id} (all |)about( then| anyway| again|)
what's the (gist|essence|upshot|drift|bottom line) of {id}
what's the short (version|story) of {id}
what is {id} about( in short| roughly| please|)
what's the main (point|message|thing) (in|of) {id}
what does {id} say in (short|brief|a nutshell|a sentence|plain words)
what do they want (from me |of me |)in {id}
what would {id} be in (one sentence|two lines|ten words)
what's it about, {id}
so what's {id} about
tell me what {id} is about( in a word| in a line| please|)
tell me the (gist|main point|essence) of {id}
I don't have time for (all of |the whole of |){id}, what's it about
I can't read all of {id}, (sum it up|what's it about)
I won't read (all of |the whole of |){id}, (give me the gist|sum it up)
I won't get through {id}, (sum it up|what's the gist)
I don't understand {id}, what's it about in short
I want the (gist|essence|main point|summary) of {id}
I want {id} (summed up|summarised|in a nutshell|in one line)
I'd like (a summary|the gist|a short version) of {id}
I need {id} (summed up|in brief|in a sentence|boiled down)
{id} goes on (and on|for ever|for pages), (sum it up|what's it about)
{id} is (endless|three pages long|as long as a novel), (sum it up|what's it about)
{id} is (complicated|legalese|all jargon), what is it about in plain words
{id} is a (long one|wall of text|monster), (sum it up|give me the gist)
{id} in (brief|short|a nutshell|one sentence|two sentences|a word)( please|)
{id} (summed up|summarised|boiled down|condensed)( please|)
{id}, (summarise|sum up|summary|the short version)( please|)
{id}, (what's it about|what is it about), I'm in a hurry
{id}: what's it about
{id}: (the gist|in short|main points|bottom line)( please|)
{id} gist
summary of {id}( please| pls|)
executive summary of {id}( please|)
in a (word|nutshell|sentence|few words): what's {id} about
in a (word|nutshell|sentence|line), {id}
in (short|brief|simple words), what does {id} say
briefly, what's {id} about
roughly, what's {id} about
long story short, what's {id} about
spare me the details of {id}, what's it about
skip the (pleasantries|small talk) in {id}, what's it about
leave out the (details|small print), what is {id} about
do I need to read {id}, or what's it about in short
do you know what {id} is about
can you (give me|let me have) the (gist|short version|main points) of {id}
can you (sum up|summarise|shorten|condense) {id}
could you (sum|boil) {id} (up|down to one line)
could I have (a summary|the gist|the short version) of {id}
would you sum {id} up( for me|)
let's have the (gist|short version|main points) of {id}
let me have (a summary|the gist) of {id}
give me {id} in (a line|a nutshell|one sentence|short)
please (summarise|sum up|condense) {id}
mail {id}, what's it about
number {id}, what's it about
message {id} in (short|a nutshell|a few words)
@boil {id} down (for me|to one sentence|to the essentials)
@distil (mail|email|message|) {id} (for me|into one sentence)
@sum (mail|email|message|) {id} up (in a line|for me|quickly|in two sentences)
@summarise (mail|email|message|) {id} (in one line|briefly|quickly|in simple words)
@recap (mail|email|message|) {id}( for me| in short|)
@outline in a few words what {id} says
@get me the (gist|essence) of {id}
@tell me in (one line|a few words|one sentence) what {id} is about
what's the fuss about {id}, in short
what am I supposed to do according to {id}, in one sentence
{id} in ten words( please|)
{id}, but short( please|)
{id}, the essentials only
only the essentials of {id}
the essentials of {id}( please|)
the long and short of {id}
keep it brief, what's {id} about
I have one minute, what's {id} about
my head hurts, what is {id} about in short
explain {id} in (simple|plain) words
explain {id} briefly
sum up {id} as if I were (five|a child)
reading all of {id} takes too long, what's it about"""

COUNT = """how many (mails|emails|messages) (are|have been) (left|still) unread
how many (mails|emails|messages) are (unread|new|not read|waiting)( now| today| right now|)
how many unread (mails|emails|messages) (have I got|do I have|are there)( now| left| in total|)
how many (unread|unopened) (are there|have I got|are left)
how many (mails|emails|messages) (piled up|have piled up|came in) (overnight|over the weekend|since Friday)
how many (mails|emails|messages) (am I behind|do I have to get through)
how many (mails|emails|messages) (must|should) I (still |)read
how many are (there|in there|in my inbox), (roughly|exactly|in all)
how many (new|unread) (mails|emails|messages) since (yesterday|this morning|Monday)
how (bad|big) is (it|the pile), how many unread (mails|emails|messages)
how full is (my|the) (inbox|mailbox)
how much unread (mail|stuff) (have I got|is there|do I have)
number of (unread |new |)(mails|emails|messages)( please|)
total (number of unread|unread) (mails|emails|messages)( please|)
total unread( please|)
count (my|the) (unread|new|unopened) (mails|emails|messages)
count (them|the unread ones) (for me|please), my (mails|emails)
counting the unread (mails|emails|messages), how many
just (the|a) (number|figure|count), how many unread (mails|emails|messages)
just tell me how many (mails|emails|messages|unread ones) (there are|I have)
don't list them, (count|just count) my (mails|emails|messages)
don't read them (out|to me), how many (mails|emails|messages) are there
no details, how many unread (mails|emails)
in numbers, how much (mail|unread mail) do I have
a number please, how many unread (mails|emails|messages)
give me (the|a) (number|count|figure|total) of (my |)unread (mails|emails|messages)
what number of (mails|emails|messages) is unread
what's the (tally|score|total)( today| now|), unread (mails|emails) I mean
what's my (mail|inbox|unread) count( today| now|)
what is the size of my unread (pile|stack)
I'd like to know how many (unread |new |)(mails|emails|messages) (I've got|there are)
I want (the number|a count) of (unread|new) (mails|emails|messages)
I want to know how many (mails|emails|messages) (are unread|are waiting|I've got)
I bet there are (fifty|a hundred|dozens of) unread (mails|emails), how many
is it (many|a lot), how many (mails|emails|messages) are unread
are there many unread (mails|emails|messages), how many
do I have (more than ten|many|lots of) unread (mails|emails), how many
have I got a lot of unread (mails|emails|messages), how many (is it|are there)
can you (count|add up) (my|the) (unread|new) (mails|emails|messages)
could you tell me how many (mails|emails|messages) are unread
would you count (my|the) (unread|new) (mails|emails|messages)
please say how many (unread |new |)(mails|emails|messages) (I have|there are)
let's count (my|the) (unread|new) (mails|emails|messages)
let me know the (number|count) of (unread|new) (mails|emails|messages)
@count what's (unread|new|in my inbox)
@add up (my|the) (unread|new) (mails|emails|messages)
@tot up the unread (mails|emails|messages)
@give me the (unread count|number of unread mails|total of unread mails)
@tell me the (number|count|total) of (unread|new) (mails|emails|messages)
@say how many (unread |new |)(mails|emails|messages) (there are|I have)
@work out how many (mails|emails|messages) (are unread|I haven't read)
@find out how many (mails|emails|messages) (are unread|I have)
tell me the unread count
how many haven't been (read|opened)
how many haven't I read
how many new ones (came in|arrived) (today|overnight)
how many (mails|emails|messages) since I last looked
how many people are waiting for an answer, I mean unread mails
zero unread mails or more, how many
have I cleared my inbox, how many unread mails are left
is the number of unread (mails|emails|messages) going down, how many are there
how high is the number of unread (mails|emails|messages)
up to how many unread (mails|emails) am I
unread: how many"""
