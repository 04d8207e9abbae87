"""How they ask for a mail to be sent under a subject they name."""

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
@write {to}, subject {s}, {wish}
@write to {to} {wish}, subject {s}
@write to {to} {wish}, (the |)(subject|title|subject line) (is|should be) {s}
@write to {to} {wish} and (make|let) the subject (be |){s}
@write to {to} {wish}. Subject: {s}
@email {to} {wish}, subject {s}
@email {to} {wish}, (with |)(title|subject line|heading) {s}
@email {to} {wish} and (call|title) it {s}
@email {to} {wish}. Subject line: {s}
@mail {to} {wish}, subject {s}
@mail {to} {wish}, under the (subject|title|heading) {s}
@send {to} (a mail|an email|a note) {wish}, subject {s}
@send {to} (a mail|an email) {wish}, the subject is {s}
@send (a mail|an email|a message) to {to} {wish}, with the subject {s}
@send (a mail|an email) to {to} {wish}, and put {s} as (the |)subject
@send (a mail|an email) to {to} {wish}; subject: {s}
@drop {to} a line {wish}, subject {s}
@drop a note to {to} {wish}, titled {s}
@message {to} {wish}, subject {s}
@contact {to} by (mail|email) {wish}, subject {s}
(mail|email|note) to {to} {wish}, subject {s}
(mail|email) to {to} {wish} - subject {s}
(mail|email) for {to} {wish}, (title|subject|heading): {s}
I need to (email|write to) {to} {wish}, subject {s}
I want to (email|write to) {to} {wish}, the subject being {s}
I'd like to (email|write to) {to} {wish}, subject line {s}
could you (email|write to) {to} {wish}, subject {s}
please (email|write to|mail) {to} {wish}, subject {s}
to {to} {wish}, subject {s}
for {to}, {wish}, subject {s}
{to}, subject {s}, {wish}
{to}, re {s}, {wish}
{to} - subject {s} - {wish}
{to} / {s} / {wish}
subject {s}, {to}, {wish}
subject {s}, (email|mail|write to) {to} {wish}
subject {s}, (a mail|an email|a note) to {to} {wish}
subject {s}, send it to {to} {wish}
subject {s} and it's for {to}, {wish}
subject {s} please, (email|write to|mail) {to} {wish}
subject: {s}. (Email|Write to|Mail) {to} {wish}
subject line {s}, (email|write to|mail) {to} {wish}
subject line {s}, for {to}, {wish}
subject line: {s}, send to {to}, {wish}
subject should read {s}, (email|write to) {to} {wish}
subject must be {s}, (email|write to|mail) {to} {wish}
title {s}, (email|write to|mail) {to} {wish}
title it {s}, (email|write to|mail) {to} {wish}
title of the mail {s}, addressed to {to}, {wish}
heading: {s}, (email|write to|mail) {to} {wish}
call it {s}, (email|write to|mail) {to} {wish}
call the mail {s}, it's for {to}, {wish}
with subject {s} (email|write to|mail) {to} {wish}
with the subject line {s}, (email|write to|mail) {to} {wish}
in the subject {s}, (email|write to|mail) {to} {wish}
in the subject line I want {s}, (email|write to) {to} {wish}
as the subject take {s}, (email|write to|mail) {to} {wish}
as subject {s}, to {to}, {wish}
for the subject put {s}, then (email|write to|mail) {to} {wish}
for the subject line use {s}, it goes to {to}, {wish}
the subject will be {s}, (email|write to|mail) {to} {wish}
the subject of the mail is {s}, (email|write to) {to} {wish}
the subject you can take is {s}, (email|write to) {to} {wish}
the mail is called {s}, it's for {to}, {wish}
the mail for {to} has the title {s}, {wish}
@email {to} subject {s} {wish}
@email {to} subject {s}, {wish}
@email {to} with subject {s}, {wish}
@email {to} re {s}, {wish}
@email {to} (and |)(put|write|type) {s} in the subject, {wish}
@email {to}, I want the subject to be {s}, {wish}
@mail {to} subject {s} {wish}
@mail {to} re {s} {wish}
@mail {to} with subject line {s} {wish}
@mail {to}, put {s} (as|for) the subject, {wish}
@mail {to}; subject: {s}; {wish}
@write {to} with subject {s} {wish}
@write {to} subject {s} {wish}
@write to {to} subject {s} {wish}
@write to {to} re {s}, {wish}
@write to {to}, name the mail {s}, {wish}
@write to {to}, make the subject {s}, {wish}
@write to {to}, subject line {s}, {wish}
@write to {to}; subject {s}; {wish}
@send {to} a mail, subject {s}, {wish}
@send {to} an email, subject: {s}, {wish}
@send mail to {to}, subject {s}, {wish}
@send mail to {to} subject {s} {wish}
@send to {to}, subject {s}, {wish}
@send to {to} with subject {s}, {wish}
@send one to {to}, subject {s}, {wish}
@send something to {to} with the subject {s} {wish}
to {to} {wish}, title {s}
email {to} {wish} - title {s}
mail {to} {wish}; subject line {s}
write {to} {wish}, and the subject is {s}
write {to} {wish}, subject {s}
it's about {s}, use that as the subject and (email|write to) {to} {wish}
(email|write to) {to} {wish}, and for the subject take {s}
(email|write to|mail) {to} {wish}, and in the subject line put {s}
(email|write to|mail) {to} {wish}, the subject line reads {s}
send word to {to} {wish}, with {s} as (the |)subject"""

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
@write in the subject {s} and in the text {b}, send it to {to}
@email {to}, text {b}, subject {s}
@email {to}: {b}, subject {s}
@email {to} saying {b}, subject {s}
@email {to} the (text|message|words) {b} with the subject {s}
@email {to} the (message|line|text) {b}, and make the subject {s}
@email {to}, the message is {b}, the subject is {s}
@mail {to}, (body|text|message) {b}, (subject|title) {s}
@mail {to} (saying|to say) {b}, subject {s}
@mail {to}: text {b}, subject {s}
@mail {b} to {to} under the (title|heading|subject) {s}
@mail {b} to {to} with the subject {s}
@email {b} to {to}, subject {s}
@email {b} to {to} and (put|use) {s} as the subject
@write {to} {b}, subject {s}
@write {to}, text {b}, subject {s}
@write to {to} saying {b}, with the subject {s}
@write to {to}: {b}. Subject: {s}
@write to {to}. Text: {b}. Subject: {s}
@send {to} the text {b}, subject {s}
@send {to} the (words|message|line) {b} under the (title|subject|heading) {s}
@send {to} (a mail|an email) saying {b}, subject {s}
@send {to} (a mail|an email) that says {b} and has the subject {s}
@send {to} (a mail|an email), body {b}, subject {s}
@send {b} to {to}, the subject is {s}
@send {b} to {to} and title it {s}
@send the mail {s} to {to}, it should (say|read) {b}
@send a mail called {s} to {to}, the text is {b}
@send a mail to {to}, {s} is the subject, {b} is the (text|body)
@send a mail to {to}: {s} as subject, {b} as text
@send mail to {to}, subject {s}, saying {b}
@send mail to {to} subject {s} body {b}
@send mail to {to} subject {s} text {b}
@message {to} by mail, subject {s}, text {b}
@drop {to} a note, {b}, with the subject {s}
@put {b} in the text and {s} in the subject, for {to}
@put {s} as the title and {b} as the message, recipient {to}
@put down {s} as subject, {b} as text and {to} as recipient
@create a mail: to {to}, subject {s}, body {b}
@create a mail for {to} called {s} that says {b}
@compose to {to}, subject {s}, body {b}
@write and send: to {to}, subject {s}, text {b}
@use {b} as text and {s} as subject for a mail to {to}
@take {b} as the text and {s} as the title, to {to}
@title it {s}, write {b} and send it to {to}
@call it {s}, say {b} and send it to {to}
to {to}: subject {s}, text {b}
to {to}, subject {s}, say {b}
to {to}, subject {s}, the message is {b}
to {to}, text {b}, subject {s}
to {to} with subject {s} and text {b}
to {to} / subject {s} / text {b}
{to}, subject {s}, text {b}
{to}, subject {s}, body {b}
{to}, subject {s}, message {b}
{to}, subject {s}, say {b}
{to}, text {b}, subject {s}
{to}: subject {s}, body {b}
{to} - {s} - {b}
for {to}, subject {s}, text {b}
for {to}, subject {s}, and say {b}
for {to}, title {s}, message {b}
subject {s}, say {b}, to {to}
subject {s}, text {b}, for {to}
subject {s}, to {to}, text {b}
subject {s}, to {to}, say {b}
subject {s}, for {to}, message {b}
subject {s}, recipient {to}, body {b}
subject {s}, then {b}, send to {to}
subject {s} and text {b}, to {to}
subject {s} and message {b}, goes to {to}
subject {s}; body {b}; recipient {to}
subject: {s}, write {b} to {to}
subject: {s}; to: {to}; text: {b}
subject is {s}, body is {b}, send it to {to}
subject is {s}, text is {b}, it's for {to}
subject line {s}, to {to}, and the text reads {b}
text {b}, subject {s}, to {to}
text {b}, to {to}, subject {s}
text is {b}, subject is {s}, recipient is {to}
text: {b}. Subject: {s}. To: {to}
body {b}, subject {s}, recipient {to}
message {b}, subject {s}, for {to}
message to {to}, subject {s}: {b}
mail to {to}, subject {s}: {b}
mail to {to}, {b}, subject {s}
mail for {to}, subject {s}, text {b}
mail for {to}, {s} as subject, {b} as text
email for {to}, title {s}, it says {b}
note to {to}, subject {s}, saying {b}
say {b} to {to} in a mail with the subject {s}
say {b} in a mail to {to}, subject {s}
I'd like to send {to} {b}, subject {s}
I want to send {b} to {to}, subject {s}
I want {b} to go to {to} with the subject {s}
could you send {b} to {to}, subject {s}
could you mail {to}: subject {s}, text {b}
please email {to}, subject {s}, body {b}
please send {b} to {to} under the subject {s}
the mail for {to} says {b} and the subject is {s}
the text is {b}, the subject {s}, and it goes to {to}
the subject {s}, the text {b}, the address {to}
the recipient is {to}, the subject {s}, the text {b}
the address is {to}, subject {s}, text {b}"""
