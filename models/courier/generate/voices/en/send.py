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
