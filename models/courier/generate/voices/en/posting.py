"""Mails to one person, in a fifth author's words."""

SEND = """a (quick |short |friendly |)(mail|email|line|note) (for|to) {to}, {wish}
a (mail|email) is due to {to}, {wish}
an (email|e-mail) to {to}( now|), {wish}
get (a mail|an email|a note) (off|out|across) to {to} {wish}
have (a mail|an email) (sent|written|go out) to {to} {wish}
I'd be glad if you (wrote|mailed) (to |){to} {wish}
I'd like {to} to (get|receive|have) (a mail|an email|a line) {wish}
I want {to} to (get|receive|find) (a mail|an email|a note) {wish}
I want (a mail|an email|a few words) (sent|to go) to {to} {wish}
I (have|ought|really need) to (drop|send) {to} (a line|a mail|a note) {wish}
I thought I'd (write to|email|mail) {to} {wish}
I'm supposed to (write to|email|mail) {to} {wish}
it's high time (I wrote|we wrote|to write) to {to} {wish}
let's (drop|send|write) {to} (a line|a note|a mail|an email) {wish}
let's (get|send) a mail (off|out) to {to} {wish}
may I ask you to (write to|email|mail) {to} {wish}
might you (write to|email|drop a line to) {to} {wish}
would you mind (writing to|emailing|mailing) {to} {wish}
would you (quickly |)(write to|email|mail|message) {to} {wish}
will you (write to|email|mail|send a note to) {to} {wish}
could you (get|fire|send) (a mail|an email) (off|out) to {to} {wish}
could we (write to|email|drop a line to) {to} {wish}
how about (writing to|emailing|a mail to) {to} {wish}
next on my list: (write to|email) {to} {wish}
first thing: (write to|email) {to} {wish}
today you must (write to|email) {to} {wish}
please (compose|prepare|write out|type up) (a mail|an email|a message) to {to} {wish}
please (get in touch with|contact|reach) {to} (by mail|by email) {wish}
{to} (hasn't heard|should hear|ought to hear) from me, (write|send a mail) {wish}
{to} is next, (write|send a mail|send a line) {wish}
{to} would like a mail, {wish}
{to}: (a mail|an email|a line|a note), {wish}
{to} (please|now), (a mail|an email) {wish}
for {to} (a mail|an email|a note|a few lines) {wish}
address {to}, (write|send a mail) {wish}
recipient {to}, (a mail|an email|a message) {wish}
mail to {to}: {wish}
the mail is for {to}, {wish}
open a new (mail|email|message) to {to} {wish}
take down (a mail|an email) to {to} {wish}
take dictation, (a mail|an email) to {to} {wish}
wanna (write|mail|email) {to} {wish}
want to (write|mail|email) {to} {wish}
need to (write|mail|email) {to} {wish}
@craft (a mail|an email|a message) (for|to) {to} {wish}
@compose (a few words|a few lines|something) (for|to) {to} {wish}
@put pen to paper to {to} {wish}
@type out (a mail|an email|a message) to {to} {wish}
@shoot off (a mail|an email|a note) to {to} {wish}
@dash off (a mail|an email|a note) to {to} {wish}
@knock out a quick (mail|email) to {to} {wish}
@let a mail go to {to} {wish}
@address (a few words|a line|a message) to {to} {wish}
@direct (a mail|an email) to {to} {wish}
@transmit (a mail|a message) to {to} {wish}
@have a mail go to {to} {wish}
@make contact with {to} by (mail|email) {wish}
@get in contact with {to} by (mail|email) {wish}
@mail (over|off) to {to} (a few words|a line|a note) {wish}
@contact {to} (by mail |by email |){wish}
@reach {to} by (mail|email) {wish}
@say something by mail to {to}, {wish}
@inbox {to} {wish}
I've a mail to write to {to} {wish}
I've got a few words for {to}, {wish}
my next mail goes to {to}, {wish}
the next mail is for {to}, {wish}
today's mail to {to}, {wish}
on my behalf (write to|email) {to} {wish}
from me to {to} {wish}
with my greetings (write to|email) {to} {wish}
kindly (send a mail|drop a line) to {to} {wish}
please (send|get) a mail off to {to} {wish}
please (drop|send) {to} (a line|a note|a mail) {wish}
(write|send) (a mail|an email) for me to {to} {wish}
before lunch (write to|email) {to} {wish}
tonight (write to|email) {to} {wish}
do (write to|email) {to} {wish}"""

TELL = """{to} should (hear|read|be told) (that |){x}
{to} must (hear|be told|know) (that |){x}
{to} has no idea (that |){x}, (tell|write to) them
{to} doesn't know (yet |)that {x}, (tell them|let them know)
{to} might not know that {x}, (tell them|let them know)
{to} (asked|keeps asking|wants news), (write back|answer|reply) that {x}
{to} will want to (hear|know) that {x}
{to} would like to know (that |){x}
{to} is to (hear|learn|know) that {x}
{to} (please|now): {x}
{to}, tell them (that |){x}
{to} - tell them {x}
{to} -> {x}
{x}, (tell|inform|write to|email) {to}
{x}, {to} (should|must|has to|needs to) know
{x}. (Tell|Write that to|Mail that to) {to}
{x}: (say|write|mail) that to {to}
{x}: for {to}
a line to {to}: {x}
(mail|email), {to}: {x}
(mail|email|message) to {to} (saying|stating|that says) {x}
in a mail to {to}: {x}
I'd like {to} to (know|hear|be told) (that |){x}
I want {to} to (know|hear|be aware) that {x}
I want it (known|made clear) to {to} that {x}
I need {to} to (know|understand|hear) that {x}
I (need|want|wish) to (inform|warn|tell) {to} (that |){x}
I haven't told {to} yet that {x}, (do it|write it)
I told nobody, but {to} should know that {x}
I suppose {to} should know that {x}
I think {to} (should|ought to) know that {x}
does {to} know that {x}? (tell them|write it)
did anyone tell {to} that {x}? (do it|write to them)
has {to} been told that {x}? (tell them|do it)
has anyone (told|informed) {to} that {x}? (do it|write to them)
let's (tell|inform|warn|write) {to} that {x}
let {to} (hear|know by mail|know straight away) that {x}
could you (quickly |)(tell|inform|warn|alert) {to} that {x}
would you (tell|inform|let) {to} (know |)that {x}
will you (tell|inform) {to} that {x}
may I ask you to tell {to} that {x}
would you mind telling {to} that {x}
please (inform|tell|advise|notify) {to} (at once |today |)that {x}
please write {to} that {x}
see to it that {to} (knows|hears) that {x}
say to {to} that {x}
say (by mail |)to {to}: {x}
tell (my friend|my boss|my mother|my client) {to} that {x}
remember to tell {to} that {x}
don't forget to tell {to} that {x}
just (mail|email|tell|write) {to} that {x}
just say to {to} that {x}
simply tell {to} that {x}
also tell {to} that {x}
quickly (tell|mail|email) {to} that {x}
@inform {to} (right away|today|at once|in writing) that {x}
@write (and tell|to inform|to let) {to} (know |)that {x}
@write to {to} (to say|and say|saying) {x}
@mail {to} (to say|and say|saying) {x}
@drop {to} a (line|note) (saying|to say) (that |){x}
@send {to} (the news|word|a line) that {x}
@pass the news to {to} that {x}
@pass it on to {to} that {x}
@bring it to {to}'s attention that {x}
@state to {to} that {x}
@admit to {to} that {x}
@persuade {to} that {x}
@emphasise to {to} that {x}
@remark to {to} that {x}
@repeat to {to} that {x}
{to} can't know it yet, but {x}, (tell them|write it)
{to} thinks otherwise, but {x}, (tell them|write it)
the (message|news|answer) for {to} is that {x}
the news for {to}: {x}
what {to} must know: {x}
what I have to tell {to}: {x}
my (answer|message) to {to} is that {x}
it's {to} I want to tell that {x}
officially inform {to} that {x}
politely (tell|inform) {to} that {x}
gently (tell|inform) {to} that {x}
tell {to} by (mail|email) please that {x}
tell {to} the following: {x}
tell {to} something: {x}
write {to} (quickly|briefly|kindly) that {x}
write down for {to} that {x}
mail {to} the news that {x}
mail {to} because {x}
(email|mail|message) {to} as {x}
@give {to} the message that {x}
@add for {to} that {x}
@offer {to} the explanation that {x}
@comfort {to}, say that {x}
@hint to {to} that {x}"""

BODY = """I want {b} (sent|mailed|emailed) to {to}
I want {to} to (get|receive|read) {b}
I'd like {b} to (go|be sent|be mailed) to {to}
I need {b} (in a mail|mailed|emailed) to {to}
my mail to {to} (should read|reads|says|goes): {b}
(mail|email) to {to}: {b}, nothing (more|else)
(mail|email) to {to}, just {b}
(mail|email) {to} (just|simply|only) {b}
mail text {b}, recipient {to}
text: {b}, recipient: {to}
text for {to}: {b}
message: {b}. To: {to}
recipient {to}, (text|message) {b}
recipient: {to}. (Text|Message): {b}
to {to}, (text|message|content) {b}
{to}: {b}
{to}, (text|message): {b}
{to} should (get|receive|read) {b}
{to} gets {b} by mail
{to} <- {b}
{b} (for|to) {to}, (by mail|as a mail|as an email)
{b}, to {to}, (as it is|word for word|like that)
{b}, that (is for|goes to) {to}
{b} is (what I want to say to|for|my message to) {to}
as text {b}, to {to}
just {b} to {to}( please|)
exactly {b}, (send|mail) it to {to}
word for word {b}, (send|mail) it to {to}
let's (send|mail|email) {b} to {to}
let's (send|mail) {to} {b}
let {to} have {b}( by mail|)
could you (send|mail|email|write) {b} to {to}
could you (send|mail|email|write) {to} {b}
would you (send|mail|email|write) {b} to {to}
may I (send|mail) {to} {b}
please (send|mail|email|write) {to} {b}
please (send|mail|email) {b} (off |over |)to {to}
the (text|message|mail) {b} (should|must|has to) (go|be sent) to {to}
the message is {b}, (send|mail) it to {to}
the text is {b}, (send|mail) it to {to}
the text of the mail to {to} is {b}
what I want to say to {to} is {b}
write {b} and (mail|send) it to {to}
type {b} and (mail|send) it to {to}
put {b} in a mail to {to}
@send the (text|words|message) {b} to {to}
@send off {b} to {to}
@shoot {to} this: {b}
@drop {to} these words: {b}
@mail (over |)(the words|the text|the message) {b} to {to}
@email (over |)(the words|the text|the message) {b} to {to}
@put {b} into (a mail|an email) (for|to) {to}
@write {to} a mail with {b} in it
@write {to} (nothing but|just|only) {b}
@write {to} this: {b}
@deliver {b} to {to} by (mail|email)
@dispatch {b} to {to}
@make it {b}, to {to}
@say {b} to {to} by (mail|email)
@reply to {to} (with|by saying) {b}
@answer {to} (with|by saying) {b}
{to} by email: {b}
{to} shall read {b}
{to} is to get the (words|text|message) {b}
I'd like to (mail|email) {to} the words {b}
I'd like to say {b} to {to} by mail
I'd (mail|email) {to} just this: {b}
a mail with (just |only |)the words {b} to {to}
a mail for {to} (saying|reading|that says) {b}
an email (saying|reading|that says) {b} (for|to) {to}
one sentence for {to}: {b}
short and sweet to {to}: {b}
no subject needed, send {b} to {to}
dictation, to {to}: {b}
dictate to {to}: {b}
here's the text: {b}. Send it to {to}
here's what goes to {to}: {b}
content {b}, recipient {to}
message {b}, address {to}
quote {b} in a mail to {to}"""
