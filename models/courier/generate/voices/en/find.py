"""How they search, count, and ask what a mail is about."""

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
@pick out the (mails|emails|messages) (from {n}|about {q})
has {n} replied( yet| today| at all|)
has {n} replied to me( yet| by now|)
has {n} written( yet| today| back|)
has {n} written to me( yet| today| lately|)
has {n} answered( yet| my mail| me|)
has {n} emailed( me|)( yet| today| back|)
has {n} mailed( me|)( yet| today| back|)
has {n} been in touch( yet| lately| by mail|)
has {n} got in touch( yet| with me|)
has {n} sent (me |)(anything|something|a mail|a reply|an answer)( yet| today|)
has {n} come back to me( yet|)( on that| by mail|)
has {n} reacted( yet|)( to my mail|)
has {n} said anything( yet| by mail|)
has a (mail|message|reply) from {n} come in( yet| today|)
has anything come in (from {n}|about {q})( yet| today|)
has anyone written (to me |)about {q}
has anybody (replied|written|mailed) about {q}( yet|)
have there been any (mails|emails|messages) (from {n}|about {q})
have I got a (mail|message|reply|answer) from {n}( yet|)
have I got (anything|something) (from {n}|about {q})( yet| in there|)
have I (missed|overlooked) (something|anything|a mail) (from {n}|about {q})
did {n} write( to me|)( today| yesterday| last week| at all|)
did {n} reply( to me| to my mail|)( today| yesterday| yet|)
did {n} answer( me| my mail| my question|)( yet| in the end|)
did {n} email( me|)( today| yesterday| yet|)
did {n} mail( me|)( today| yesterday| back|)
did {n} get in touch( today| yet|)
did {n} get back to me on that( yet|)
did {n} send (me |)(anything|something|a mail|an answer|the mail)( yet| today|)
did {n} say anything( by mail| in a mail|)
did I hear (back |)from {n}( yet| today|)
did I get (an answer|a reply|mail|word) from {n}( yet| today|)
did I get (a mail|an email|a message|anything) about {q}( yet| today|)
did we get (anything|something|a mail) (from {n}|about {q})
did (somebody|anyone|people) (write|mail) about {q}
did {n} reply? (check|look|have a look)( please|)
has {n} written? (check my mail|have a look|look in my inbox)
any mail from {n}? (check|look)( please|)
where is {n}'s mail? find it
is there (a mail|an email|something|anything|a reply|an answer) from {n}( yet| in my inbox| somewhere|)
is there (a mail|an email|something|anything|news) about {q}( yet| in my inbox| somewhere|)
is there (still |)(nothing|no answer|no reply|no mail) from {n}( yet|)
still (no mail|no answer|no reply|no word|no news) from {n}
still (no mail|no news|nothing) about {q}
still waiting for {n}, (anything yet|has a mail come|is there a mail)
any (mail|mails|email|emails|message|messages|post) from {n}( today| yet| lately|)
any (mail|mails|emails|message|messages) about {q}( today| yet| lately|)
any (reply|answer|response|reaction|feedback) from {n}( yet| by mail| so far|)
any sign of (life from {n}|{n}'s mail|the mail about {q})
any trace of (a mail from {n}|{n}'s mail|the mail about {q})
anything (at all |)from {n}( yet| lately| in my mail|)
anything (at all |)about {q}( yet| in my inbox| in my mail|)
no news from {n} yet, (or is there|have a look)
nothing (yet |)from {n}, or did I (overlook|miss) it
news (from {n}|about {q}) in my (inbox|mail)
a mail from {n}, (is there one|do I have one|did one come)
a mail about {q}, (is there one|do I have one|did one come)
I (wonder|am wondering) (if|whether) {n} (replied|wrote|has written|answered)( to me|)
I (wonder|am wondering) (if|whether) there is (a mail|anything) about {q}
I want to know (if|whether) {n} (replied|wrote|has answered|got back to me)
I need to know (if|whether) {n} (replied|wrote|has answered|mailed me)
I'd like to know (if|whether) {n} (has replied|wrote|answered)
I want (all the|every|the) (mails|emails|mail|messages) (from {n}|about {q})
I want (what|everything) {n} (wrote|sent|mailed)( me|)( so far|)
I want to see everything {n} (wrote|sent|mailed)( me|)
I want to see (all mails|everything|all messages) (from {n}|about {q})
I need (all mails|the mail|every mail|everything) (from {n}|about {q})
I need the mail where they (talk about|mention) {q}
I need (that|the) (old|recent|last) (mail|email|message) (from {n}|about {q})
I should have a (mail|message|reply) from {n}, (find it|check|have a look)
I should have something about {q}, (find it|check|have a look)
I can't see {n}'s (mail|message|reply), (find|look for) it
I can't see the (mail|message) about {q}, (find|look for) it
I don't see {n}'s (mail|answer) anywhere, (find|look for) it
I remember {n} (writing|mailing|emailing)( to me|), (find it|where is it)
I remember {q} from (a mail|an email|some message), find it
I'm after (a mail|the mail|an email) (from {n}|about {q})
I'm looking for (a mail|the mail|everything|something|messages) (from {n}|about {q})
I'm still waiting for {n} to (reply|write|answer), (check|any mail yet)
{n} said there would be a mail, (is it there|can you find it|has it come)
{n} said (he|she) (replied|wrote|answered), (check|find it|is it there)
{n} (told|assured) me (he|she) had (written|replied|mailed), (check|find it)
{n} wrote (to me |)(ages ago|in March|at Christmas|on Monday), (find it|find the mail)
{n} usually writes on Mondays, anything from (him|her) today
{n} must have (written|mailed|replied|answered) by now, (check|have a look)
{n} (sent|mailed) me (the address|the price|a photo|the date) once, find the mail
{n}, (has he|has she) (replied|written|answered)( yet|)
{n}, (did he|did she) (reply|write|answer)( yet|)
{n}, (anything|any news|any mail)( yet| today|)
{n}: (any mails|mails|search|all messages)
{q}: (any mails|mails|search|all messages)
{q} in my (mails|inbox|emails), (search|find it)
{q}, who wrote about that
{q}, which mail was that in
about {q}, (which|what) (mails|emails|messages) (are there|do I have)
from {n}, (which|what) (mails|emails|messages) (are there|do I have)
from {n}, (everything|all mails)( please|)
what did {n} (write|send|mail|email)( me|)( lately| last week| last month|)
what do I have from {n}( in my inbox| in my mail|)
what do I have (on|about) {q}( in my inbox| in my mail|)
what (mails|emails|messages) (do I have|are there|did I get) from {n}
what (mails|emails|messages) (do I have|are there|did I get) about {q}
what was (in|with) that business about {q}, find the mails
which (mails|emails|messages) (are|were) about {q}
which (mails|emails|messages) mention {q}
which (mails|emails|messages) did I get from {n}
who wrote (to me |)about {q}
who mentioned {q}( in a mail| by mail|)
who asked me about {q}( by mail| in a mail|)
who sent (me |)(something|the mail|a mail) about {q}
when did {n} (last write|last mail me|write to me)
when did {n} reply, (find|look for) the mail
when did I get the (mail|message) (from {n}|about {q})
where is the (mail|email|message|one) (from {n}|about {q})
where is (what|the thing) {n} (sent|wrote)( me|)
where did I (see|read) {q}, in which mail
where's {n}'s (mail|email|message|reply|answer)
where's that (mail|email|message|thing) (from {n}|about {q})
where are {n}'s (mails|emails|messages)
can you check (if|whether) {n} (replied|wrote|has written|got back to me)
can you find (what|the mail|the thing) {n} (sent|wrote)( me|)
can you find (me |)(the|that|a) (mail|email|message) (from {n}|about {q})
can you look for {n} in my (mail|inbox|emails)
can you look for {q} in my (mail|inbox|emails)
can you see (anything|something|a mail) (from {n}|about {q})
could you look (if|whether) {n} (has replied|wrote|answered)
could you search my (mail|inbox|emails) for {q}
could you dig up the (mail|message) (from {n}|about {q})
do I have (a mail|mails|an email|anything|something) from {n}
do I have (a mail|mails|an email|anything|something) about {q}
do you see (a mail|an email|anything) (from {n}|about {q})
does {n} (appear|show up) (anywhere |)in my (inbox|mails)
does {q} (appear|come up|show up) (anywhere |)in my (inbox|mails)
find (all|everything|the mails|any mail|whatever there is) (from {n}|about {q})
find {n}( in my mails| in my inbox|)
find {n}'s (mails|emails|mail|message|reply|answer)
find me (anything|everything|something|the mail|the one) (from {n}|about {q})
find out (if|whether) {n} (replied|wrote|has written|answered)
get me (all|everything|the mails) (from {n}|about {q})
give me (all|everything|the mails|what I have) (from {n}|about {q})
go and find (the mail|what I got) (from {n}|about {q})
grep {q} in my (mail|inbox)
inbox search {q}
inbox search {n}
just the (mails|emails|messages) (from {n}|about {q})
only the (mails|emails|messages) (from {n}|about {q})( please|)
look (whether|if) {n} (has written|wrote|replied|answered)
look for anything (from {n}|about {q})( please|)
mails about {q}( please| pls|)
mails (from|by) {n}( please| pls|)
messages (from {n}|about {q})( please|)
please find (the mail|the mails|everything) (from {n}|about {q})
remember that mail about {q}, find it
remember {n}'s mail, where is it
search for (mails|anything|everything|messages) (from {n}|about {q})
search: {q}
search from:{n}
show (me |)(all|the|any) (mails|emails|messages) (from {n}|about {q})
show (me |)everything (from {n}|about {q})
that (mail|email|message|thing) (from {n}|about {q}), find it
the (mail|email|message|one) (from {n}|about {q}), find it( please|)
the (mail|email|message) where {n} writes, find it
there was (a mail|something|a message) (from {n}|about {q}), (find it|where is it)
there was talk of {q} in (a mail|some mail), (find it|which one)
was there (a mail|anything|something|a message) (from {n}|about {q})( today| lately|)
were there (any |)(mails|emails|messages) (from {n}|about {q})( lately|)
@check (if|whether) {n} (replied|wrote|has written|got back to me|answered)( yet|)
@check (if|whether) there's (a mail|anything|something) (from {n}|about {q})
@check for (a mail|a reply|an answer|news|mails) from {n}
@check for (a mail|news|mails) about {q}
@find (all |)(the |)(mails|emails|messages) (from {n}|about {q})
@find (what|whatever) {n} (sent|wrote)( me|)
@find that (mail|thing|message) (from {n}|about {q})
@have a look for {n}'s (mail|reply|message)
@have a look whether {n} (wrote|replied|answered)
@look for (a mail|the mail|mails|messages) (from {n}|about {q})
@look for {n} among my (mails|emails|messages)
@look (for|up) {q} in my (mails|emails|inbox)
@look through my (mail|mails|inbox) for (anything from {n}|something about {q}|{q})
@search (my mail|my inbox|my mails) for {n}
@search (my mail|my inbox|my mails) for {q}
@search for what {n} (wrote|sent)( me|)
@see (if|whether) {n} (replied|wrote|has written|got back|answered)( to me| yet|)
@see (if|whether) there's (a mail|anything) (from {n}|about {q})
@show me (all |the |)(mails|emails|messages) (from {n}|about {q})
@tell me (if|whether) {n} (replied|wrote|has written|answered|got back to me)( yet|)
@tell me (if|whether) there's (a mail|anything) (from {n}|about {q})
@verify (if|whether) {n} (replied|wrote|answered)"""

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
@give me the (tl;dr|short version|bottom line) of (mail|email|message|) {id}
{id} is too long( for me|), what('s| is) it about
{id} is too long( for me|), (summarise|summarize|shorten) it
{id} is (very|so|awfully|terribly) long, (sum it up|what's it about|just the main points)
{id} is (endless|huge|a whole page|three pages long), (sum it up|what's in it, roughly|what's it about)
{id} is full of (jargon|figures|blah), what is it about
{id} is boring, (what's the gist|sum it up)
{id} looks (long|complicated|confusing), (sum it up|what's it about)
{id} in (a line|two words|a few lines|three sentences|simple words)( please|)
{id} (summarised|shortened|in outline)( please|)
{id}, (sum it up|summarise it|give me the gist)( please|)
{id}, (short version|main points|key points|bottom line)( please|)
{id}, roughly( please|)
{id}, what do they want( from me|)
{id}, what is that about
{id}, what's the (point|upshot|story)
{id}, the (gist|short of it) is enough
a (line|sentence|word) or two on {id}( please|)
a (one-line|two-line|one-sentence) summary of {id}
a summary of {id}( please| pls|)
any idea what {id} is about
before the lesson starts, what is {id} about
can you (sum up|summarise|summarize|shorten) (mail |email |message |){id}( for me|)
can you give me (a summary|the gist|the main points|the short version) of {id}
can you tell me (roughly|briefly|in short) what {id} (says|wants|is about)
could you (sum up|summarise|condense|shorten) {id} (in a sentence|for me|a bit)
could you explain {id} in a (sentence|few words)
could you give me (a rough idea|an idea|an outline) of {id}
do I need to know what's in {id}, what is it about
don't read it all, just (summarise|sum up) {id}
don't read me all of {id}, just (the gist|a summary|the main points)
for a busy boss, what's {id} about
from a bird's eye view, what is {id} about
gist of {id}( please| pls|)
give me {id} in (short|a sentence|a line|two lines)
give me (an idea|a rough idea) of what's in {id}
give me the (bottom line|upshot|highlights|substance) of {id}
highlights of {id}( please|)
how would you sum up {id}
I (can't|won't) read all of {id}, (summarise it|what is it about)
I don't (get|understand|follow) {id}, what (is it about|do they want)
I got lost halfway through {id}, (what's it about|sum it up)
I have (a minute|thirty seconds|no patience), what's {id} about
I have no (time|patience|nerves) for {id}, (sum it up|what's it about)
I need (a summary|the gist|the main points|a digest) of {id}
I need to know roughly what {id} says
I want (a summary|the gist|the short version) of {id}
I want to know what {id} is about
I'd like to know what {id} is about
I'd like (the gist|the key points|the short version) of {id}
I'm off in a minute, what's {id} about
I'm too (tired|busy|lazy) to read {id}, (what's it about|sum it up|just the gist)
in (brief|short|essence), {id}( please|)
in (brief|short|a sentence), what('s| is) {id} about
in simple words, what is {id} about
is there anything I have to do in {id}, sum it up
just (tell me|say) what {id} is about
just the (highlights|bottom line|key points|important bits) of {id}
key points of {id}( please|)
long mail, {id}, what's it about
main points of {id}( please| pls|)
make {id} (short|shorter|brief) for me
make it short, what does {id} say
more or less, what does {id} say
nutshell version of {id}( please|)
one sentence on {id}( please|)
outline of {id}( please|)
please (summarise|summarize|sum up|shorten) (mail|email|message|) {id}
quick, what's {id} about
short version of {id}( please| pls|)
so what does {id} want (from me|of us)
so what is {id} all about
sum {id} up( please| pls| for me|)
summarise (mail|email|message|) {id}( please| pls|)
summarize (mail|email|message|) {id}( please| pls|)
summary please, {id}
tell me in (two words|one line|a sentence|short) what {id} (says|is about)
tell me what {id} is about( please|)
tell me what they want in {id}
tell me the main point of {id}
too long, didn't read: {id}
what (could|might) {id} be about
what are they on about in {id}
what are they trying to tell me in {id}
what do I have to take away from {id}
what does {id} say (in short|roughly|in a sentence|in brief|overall)
what does it all mean in {id}, in short
what is {id} about( please|)
what is the (point|gist|subject|purpose) of {id}
what is the upshot of {id}
what should I remember from {id}
what was {id} about( again|)
what's (important|new) in {id}, in short
what's {id} about( please|)
what's {id} all about
what's in {id}, in a (word|sentence|nutshell)
who wants what in {id}
without reading it all, what's {id} about
@break {id} down( for me|)
@cut {id} down to the (essentials|main points)
@give me a (summary|digest|recap|short version|rough idea) of {id}
@give me the gist of {id}
@make a summary of {id}
@make {id} into two lines
@put {id} in (a few words|a sentence|simple terms)
@say in (a sentence|a few words|two lines) what {id} is about
@skim {id} and tell me what it's about
@sum up (mail |email |message |){id}( please| for me| in a line|)
@summarise {id} (briefly|in a line|in two sentences|for me)
@summarize {id} (briefly|in a line|in two sentences|for me)
@tell me (in short|briefly|roughly) what's in {id}
@tell me what's the point of {id}
@trim {id} to the (essentials|main points)"""

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
@see how many (unread |new |)(mails|emails|messages) (there are|I have)
how many unread( ones| mails| emails| messages|)
how many unread (mails|emails|messages) (do I have|have I got|are there|are waiting)( now| today|)
how many (new|unread) ones( are there| have I got| do I have|)
how many (new|unread) (mails|emails|messages) (do I have|have I got|are there)( now| today| at the moment|)
how many (mails|emails|messages) (do I have|have I got|are there)( now| today| in my inbox|)
how many (mails|emails|messages) haven't I (read|opened|seen)( yet|)
how many (mails|emails|messages) are (new|unopened|still unread)
how many are (new|unread|unopened|still unread)
how many in (the|my) (inbox|mailbox)
how many in total, (mails|emails|messages) I mean
how many (mails|emails) (came in|did I get|have I received) that I haven't (read|opened)
how many have I still to read
how many have I not read( yet|)
how many do I still have to read
how many do I have to catch up on
how many messages are waiting( for me|)
how many things are unread in my (inbox|mailbox)
how many times did people write that I haven't read
how much mail (do I have|have I got|is there|is waiting)( for me| unread|)
how much unread mail (do I have|have I got|is there)
how much (unread |)(mail|post) is in my (inbox|mailbox)
how much is left to read( in my inbox|)
number of unread( mails| emails| messages|)( please|)
number of (new|unread) (mails|emails)( please| now|)
number of (mails|emails|messages) (in my inbox|I have|I haven't read)
count of unread( mails| emails|)( please|)
count unread( mails| emails| messages|)( please|)
count the (unread|new) (ones|mails|emails|messages)( please|)
count please, unread (mails|emails)
count my (inbox|mails|emails|messages)( please|)
unread( mails| emails|), how many
unread total( please|)
unread (mails|emails|messages), (what's the number|the total)( please|)
any idea how many (mails|emails|messages) are unread
can you count (my|the) (unread |new |)(mails|emails|messages)
can you tell me how many (unread |new |)(mails|emails|messages) (I have|there are)
could you check how many (mails|emails|messages) are unread
could you say how many (unread |new |)(mails|emails|messages) I have
I (need|want) (the|a) (count|number|figure) of unread (mails|emails|messages)
I (need|want|would like) to know how many (unread |new |)(mails|emails|messages) (I have|there are|are waiting)
I'd like to know the number of unread (mails|emails|messages)
I lost count, how many unread (mails|emails|messages)
I only want the number, how many unread (mails|emails)
I don't need the list, just the (count|number|total)( of mails| of unread mails|)
is it a lot, how many unread (mails|emails|messages)
is it many, (unread|new) (mails|emails) I mean, how many
just count (the|my) (unread |new |)(mails|emails|messages)
just count them, the unread (mails|emails|messages)
just how many (unread |)(mails|emails|messages) (are there|do I have)
just tell me how many (unread |new |)(mails|emails|messages)( there are| I have|)
let me know how many (unread |new |)(mails|emails|messages) (there are|I have)
more than a hundred unread (mails|emails) or fewer
my unread count( please| now|)
my unread (mails|emails|messages), how many( are there|)
so how many (unread |new |)(mails|emails|messages) (is it|are there)( now|)
tell me the (number|count) of (unread |new |)(mails|emails|messages)
the (number|count|total) of unread( mails| emails|)( please|)
the figure for unread (mails|emails)( please|)
what is (the|my) (number|count|total) of (unread|new) (mails|emails|messages)
what number of (unread |new |)(mails|emails|messages) (do I have|are there)
what's the damage, how many unread (mails|emails)
what's the score, how many unread (mails|emails)
with how many unread (mails|emails|messages) am I starting
@count how many are (unread|new|still unread)
@count how many (unread |new |)(mails|emails|messages) (there are|I have|are left)
@count the (mails|emails|messages) (I haven't read|in my inbox|that are unread)
@count (all |)(my|the) unread (mails|emails|messages)
@count them all, the (mails|emails) in my inbox
@check how many (unread |new |)(mails|emails|messages) (there are|I have|are left)
@check (the|my) number of unread (mails|emails)
@give me the number of (unread|new) (mails|emails|messages)
@give me the count( of my unread mails| of unread emails|)
@say how many (unread |new |)(mails|emails|messages) there are
@tell me how many (mails|emails|messages) (I have|are unread|I haven't read)
@tell me how many are (unread|new|left to read)"""
