"""How they ask for a mail to be sent."""

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
@write {to} (an email|a mail|a message|a note|a line|a few lines) {wish}
right team, one (mail|email) to {to} {wish}
class is over, so (write|email|drop a note to) {to} {wish}
I'm parked at the depot, (write|send a mail to|email) {to} {wish}
on behalf of our practice, (write to|email) {to} {wish}
on behalf of the (whole family|club|team), (write to|email|send a mail to) {to} {wish}
in my name, (write to|email|send a message to) {to} {wish}
from me, (a mail|an email|a few words) to {to} {wish}
can you shoot a (mail|message) over to {to} {wish}
can you get (a mail|an email|a message) over to {to} {wish}
can we get (an email|a message) off to {to} {wish}
could we (quickly |)(email|write to|message) {to} {wish}
might you (write to|email) {to} {wish}
may I ask you to (write to|email|send a mail to) {to} {wish}
I would ask you to (write to|email) {to} {wish}
I would appreciate (a mail|an email) to {to} {wish}
I would be obliged if you (wrote to|emailed) {to} {wish}
I'm asking you to (write to|email|contact) {to} {wish}
I'm gonna need (a mail|an email) to {to} {wish}
I gotta (email|write to|mail) {to} {wish}
gotta (email|write to) {to} {wish}
need to (email|write to|mail) {to} {wish}
have to (email|write to|mail) {to} {wish}
want to (email|write to|mail) {to} {wish}
would like to (email|write to) {to} {wish}
must (email|write to) {to} {wish}
must not forget to (email|write to) {to} {wish}
don't forget (the mail|the email) to {to} {wish}
don't let me forget, (email|write to) {to} {wish}
yo, (email|message|hit up) {to} {wish}
yeah so (email|write to|message) {to} {wish}
alright, (email|write to|mail) {to} {wish}
look, just (email|write to|mail) {to} {wish}
dear assistant, (write to|send a mail to) {to} {wish}
my dear, (write to|send a mail to) {to} {wish}
love, would you (write to|email) {to} {wish}
dictating now: (email|mail|message) to {to} {wish}
dictation for {to}, (an email|a mail) {wish}
voice note to (mail|email): {to}, {wish}
action: email {to} {wish}
todo: (email|write to|mail) {to} {wish}
task: send (an email|a mail) to {to} {wish}
step one, (email|write to) {to} {wish}
send mail, {to}, {wish}
send email to={to} {wish}
mailto {to} {wish}
mail 2 {to} {wish}
msg {to} by mail {wish}
msg to {to} {wish}
the person I want to (write to|email|reach) is {to}, {wish}
the one who needs (a mail|an email|a message) is {to}, {wish}
who gets the mail: {to}, {wish}
it's {to} I (want|need|have) to (write to|email) {wish}
the address is {to}, send (an email|a mail|a note) there {wish}
here's the address, {to}, (write|send something|send a mail) {wish}
use the address {to} and send (a mail|an email|a message) {wish}
over to {to}: (a mail|an email) {wish}
off to {to}: (a mail|an email|a note) {wish}
to {to}, a (nice|kind|quick|proper) (mail|email|note) {wish}
for {to}, a (nice|kind|quick|proper) (mail|email|note) {wish}
@write a letter by (mail|email) to {to} {wish}
@write to {to} (today|tonight|this morning|without delay) {wish}
@write to {to} (for me|on my behalf|in my name) {wish}
@email {to} (today|tonight|right away|on my behalf|in my name) {wish}
@mail {to} (today|quickly|straight away|on my behalf) {wish}
@send {to} (just |)(a word|a quick word|two words|a couple of words) {wish}
@send {to} a (quick|short|kind|friendly|polite) (mail|email|message|line) {wish}
@send {to} something by (mail|email) {wish}
@send a message by (mail|email) to {to} {wish}
@send a (courteous|firm|cheerful|sober|professional|casual) (mail|email) to {to} {wish}
@send an (official|informal|honest|urgent) (mail|email|message) to {to} {wish}
@create (a mail|an email|a new message) for {to} {wish}
@create and send (a mail|an email) to {to} {wish}
@generate (a mail|an email) to {to} {wish}
@prep (a mail|an email) for {to} {wish}
@word (a mail|an email) to {to} {wish}
@formulate (a mail|an email) to {to} {wish}
@finish (a mail|an email) to {to} {wish}
@pen (a mail|a note|a few lines) to {to} {wish}
@line up (a mail|an email) to {to} {wish}
@launch (a mail|an email) to {to} {wish}
@push (a mail|an email) out to {to} {wish}
@issue (a mail|an email|a notice) to {to} {wish}
@get hold of {to} by (mail|email) {wish}
@try and (email|reach|contact) {to} by (mail|email) {wish}
@touch base with {to} by (mail|email) {wish}
@follow up with {to} (by mail|by email) {wish}
@check in with {to} (by mail|by email) {wish}
@hit up {to} by (mail|email) {wish}
@put in (a word|a line) to {to} by (mail|email) {wish}"""

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
@ping {to} (by mail |)that {x}
can you let {to} know (that |){x}
can you pass it on to {to} that {x}
can you drop {to} a line, {x}
could you write to {to} and (explain|mention|add) that {x}
could someone tell {to} (that |){x}
I gotta tell {to} (that |){x}
gotta tell {to} (that |){x}
need to tell {to} (that |){x}
need to let {to} know (that |){x}
have to tell {to} (that |){x}
want {to} to know (that |){x}
please tell {to} (for me |)(that |){x}
please write to {to} that {x}
pls tell {to} {x}
pls let {to} know {x}
tell {to} for me, {x}
tell {to} from me that {x}
tell {to} this: {x}
tell {to} the (good|bad|sad|latest) news: {x}
tell {to} the truth: {x}
tell {to} honestly that {x}
tell {to} (politely|gently|nicely|briefly|once more|again) that {x}
inform {to} (politely|briefly|officially|in writing|today) that {x}
write {to} (politely|briefly|nicely|frankly|today) that {x}
let {to} know (today|tonight|right now|at once|for me) that {x}
the address is {to}, (write|say|mail) that {x}
{to} is the address, (write|say|mail) that {x}
{to} - {x}
{to}: {x}
{to}, fyi: {x}
fyi {to}: {x}
@write to {to} in two words that {x}
@write to {to} on my behalf that {x}
@write to {to} in my name that {x}
@say the following to {to}: {x}
@say to {to} by (mail|email) that {x}
@email {to} (saying|and say|and tell them) {x}
@email {to}: {x}
@email {to} - {x}
@email {to} the news that {x}
@email {to} the following: {x}
@mail {to} that {x}
@mail {to} the news: {x}
@message {to}: {x}
@message {to} by (mail|email) that {x}
@text {to} by email that {x}
@send {to} a (mail|message|note), it's that {x}
@send {to} this news: {x}
@send {to} the following by (mail|email): {x}
@send a (mail|message|note) to {to} explaining that {x}
@send a (mail|message) to {to} to report that {x}
@send a short answer to {to}: {x}
@pass the word to {to} that {x}
@pass this on to {to}: {x}
@pass along to {to} that {x}
@hand on to {to} that {x}
@get the message to {to} that {x}
@get it across to {to} that {x}
@update {to}( by mail| by email|): {x}
@brief {to}( by mail| by email|): {x}
@notify {to}: {x}
@notify {to} (without delay |formally |)that {x}
@advise {to} in writing that {x}
@make {to} aware that {x}
@make known to {to} that {x}
@set {to} straight: {x}
@reassure {to} (by mail |by email |)that {x}
@comfort {to}, write that {x}
@disappoint {to} gently and write that {x}
@admit to {to}: {x}
@confess to {to} (by mail |by email |)that {x}
@insist to {to} (by mail |by email |)that {x}
@stress to {to} (by mail |by email |)that {x}
@swear to {to} (by mail |by email |)that {x}
@declare to {to} (by mail |by email |)that {x}
@report to {to} by (mail|email): {x}
@reveal to {to} (by mail |)that {x}
@let it be known to {to} that {x}
@let {to} have it in writing that {x}
@spread the word to {to}: {x}
@convey to {to} that {x}
@communicate to {to} (by mail |by email |)that {x}
@clarify to {to} (by mail |by email |)that {x}
@answer {to} by saying that {x}
my (news|message|answer) for {to} is that {x}
my (news|message|answer) for {to}: {x}
the (news|message) for {to} is that {x}
(he|she) has to know, so write to {to} that {x}
what I want {to} to know is that {x}
what {to} doesn't know yet: {x}
what {to} needs to hear: {x}
{to} will be worried, so (write|say) that {x}
{to} is worried, (write|tell them) that {x}
{to} is (angry|upset|confused|impatient), (write|tell them|explain) that {x}
{to} (thinks|believes) otherwise, (write|tell them) that {x}
{to} deserves the truth: {x}
{to} must be told at once that {x}
{to} would like to hear from me: {x}
{x}, so (tell|email|write to|inform) {to}
{x}, so please let {to} know
{x}, could you tell {to} that
{x}, that's what {to} should know
{x} (send|mail) that to {to}
{x}. Let {to} know
{x}: mail to {to}
can you email {to} and tell (him|her|them) (that |){x}
could you mail {to} and tell (him|her|them) (that |){x}
email {to}, tell (him|her|them) {x}
mail {to}, tell (him|her|them) {x}
mail to {to}, tell (him|her|them) (that |){x}
email for {to}, say {x}
write {to}, tell (him|her|them) (that |){x}
write to {to}, say (that |){x}
write to {to} and say {x}
to {to}, say (that |){x}
send {to} a line, tell (him|her|them) {x}"""

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
@use the (words|text) {b} in (a mail|an email) to {to}
@send {to} {b} by (mail|email)
@send {to} (a message|a mail) with {b} and nothing else
@send {to} these words: {b}
@send {to} this exact (text|sentence|line): {b}
@send {to} the (line|sentence|note|message): {b}
@send just {b} to {to}
@send only {b} to {to}
@send a mail to {to}: {b}
@send an email with {b} to {to}
@send a mail with {b} in it to {to}
@send a mail with the (words|sentence|line) {b} to {to}
@send a mail to {to}, the text is {b}
@send a mail to {to} where it says {b}
@send to {to}: {b}
@send the mail {b} to {to}
@send my message {b} to {to}
@write {to}: {b}
@write {to} {b}
@write {to} exactly this: {b}
@write {to} this (sentence|line|text): {b}
@write to {to}: {b}
@write to {to} as follows: {b}
@write to {to}, text {b}
@write to {to}, and quote me: {b}
@write to {to} and say {b}
@write to {to} with the (words|text|line) {b}
@write a mail that reads {b} to {to}
@write a mail with the text {b} to {to}
@write {b} in an email to {to}
@write {b} and send it to {to}
@write just {b} to {to}
@mail {to}: {b}
@mail {to} {b}
@mail {to} the (sentence|text|line|message) {b}
@mail {to} and say {b}
@mail the (line|message|sentence) {b} to {to}
@mail my words {b} to {to}
@email {to} {b}
@email {to} - {b}
@email {to} exactly {b}
@email {to} with {b}
@email {to} with the (text|message|words) {b}
@email {to} my message: {b}
@email the (words|text|sentence) {b} to {to}
@message {to} {b}
@message {to} by (mail|email): {b}
@tell {to} {b}
@tell {to} word for word: {b}
@tell {to} exactly this by (mail|email): {b}
@tell {to} in a mail: {b}
@say {b} to {to}
@say to {to}: {b}
@drop {to} a line: {b}
@drop a mail to {to} saying {b}
@shoot {to} a mail: {b}
@compose a mail to {to}: {b}
@compose a mail to {to} with the text {b}
@create a mail to {to} that says {b}
@prepare and send {to} the text {b}
@fire {b} off to {to}
@copy {b} into a mail to {to}
@paste {b} into a mail to {to} and send it
@include {b} in a mail to {to}
@dictate to {to}: {b}
@answer {to} with {b}
@pass {b} on to {to}
@convey {b} to {to} by mail
@forward the (sentence|line|message) {b} to {to}
can you send {to} {b}
can you mail {b} to {to}
could {to} get this by (mail|email): {b}
I need to send {to} {b}
I need {to} to get this: {b}
I want to say {b} to {to} by (mail|email)
I'd like to say this to {to} by (mail|email): {b}
I'd like {b} sent to {to}
my mail to {to}: {b}
my mail to {to} should read {b}
my text is {b}, it goes to {to}
the text of the mail is {b}, it goes to {to}
the text is {b}, to {to}
the message is {b}, the recipient {to}
the mail says {b} and goes to {to}
the whole mail to {to}: {b}
put this in a mail to {to}: {b}
write this down for {to}: {b}
type this to {to}: {b}
it's for {to}: {b}
it's for {to}, text {b}
{to}, text {b}
{to}, message: {b}
{to}, just this: {b}
{to} by mail: {b}
{to} - {b}
{b} by mail to {to}
{b}, to {to}
{b}, for {to}
{b}, that goes to {to}
{b}, tell that to {to}
{b}, write that to {to}
{b}. To {to}, please
{b} is the text, {to} the recipient
{b} is what I want to say to {to}"""
