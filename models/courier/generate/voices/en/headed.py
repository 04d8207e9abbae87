"""Mails with a subject of their own, in a fifth author's words."""

SUBJECT = """{to}: subject {s}, {wish}
{to}, {s} as subject, {wish}
{to} (gets|should get) a mail, subject {s}, {wish}
{s} is the subject, {to} the recipient, {wish}
{s} as (the |)(subject|title), (write|mail|email) to {to} {wish}
{s} in the subject line, (mail|email) to {to} {wish}
under {s}, (write to|mail|email) {to} {wish}
under the (heading|title|subject) {s} (write to|mail|email) {to} {wish}
subject = {s}, to = {to}, {wish}
subject line {s}, {to}, {wish}
(title|heading) {s}, to {to}, {wish}
re: {s}, to {to}, {wish}
re {s}, (mail|email|write to) {to} {wish}
recipient {to}, subject {s}, {wish}
address {to}, subject {s}, {wish}
to: {to}, re: {s}, {wish}
to {to} under the (title|subject) {s} {wish}
for {to} under the (title|subject) {s} {wish}
(mail|email) {to} re {s} {wish}
(mail|email) {to}, the subject is {s}, {wish}
(mail|email) {to} {wish} and (put|use) {s} as (the |)subject
(mail|email) {to} {wish} with {s} in the subject( line|)
(write to|mail|email) {to} {wish} under the (subject|title|heading) {s}
(write to|mail|email) {to} {wish}. Subject: {s}
(write to|mail|email) {to} {wish} - subject {s}
(write to|mail|email) {to} {wish} (subject {s}|title {s})
a mail to {to} {wish}, the subject (is|being) {s}
a mail with the subject {s} for {to}, {wish}
a mail headed {s} (should|has to|must) go to {to} {wish}
new mail, subject {s}, for {to}, {wish}
new mail to {to}, subject {s}, {wish}
I want to (write to|mail|email) {to} {wish}, subject {s}
I want to (write to|mail|email) {to} with the subject {s} {wish}
I'd like to (write to|mail|email) {to}, subject {s}, {wish}
I need (a mail|an email) to {to}, subject {s}, {wish}
I need (a mail|an email) (headed|titled) {s} to {to} {wish}
I'd like the subject to be {s}, the mail goes to {to}, {wish}
let's (write to|mail|email) {to}, subject {s}, {wish}
let the subject be {s}, (write to|mail|email) {to} {wish}
let's call it {s}, a mail to {to} {wish}
could you (write to|mail|email) {to} subject {s} {wish}
could you (write to|mail|email) {to} {wish}, subject {s}
would you (write to|mail|email) {to}, subject {s}, {wish}
please (write to|mail|email) {to} subject {s} {wish}
please use {s} as the subject and (write to|mail|email) {to} {wish}
the subject line (says|is) {s}, it's for {to}, {wish}
the mail is called {s}, it goes to {to}, {wish}
the title is {s}, (write to|mail|email) {to} {wish}
call it {s}, send it to {to} {wish}
name it {s}, to {to}, {wish}
head it {s}, for {to}, {wish}
use {s} as (the |)(subject|title), to {to}, {wish}
use the subject {s} and (write to|mail|email) {to} {wish}
start a mail with the subject {s} to {to} {wish}
with {s} as the (title|subject), (write to|mail|email) {to} {wish}
with the subject {s} (write to|mail|email) {to} {wish}
@write {to} under {s} {wish}
@write {to}, title {s}, {wish}
@write (a mail|an email) subject {s} to {to} {wish}
@send {to} something under the (subject|title) {s} {wish}
@drop {to} a line under the subject {s} {wish}
@compose a mail for {to}, title {s}, {wish}
@entitle it {s} and (write to|mail|email) {to} {wish}
@put {s} in the subject line and (write to|mail|email) {to} {wish}
@make the subject {s} and (write to|mail|email) {to} {wish}
{to}, with {s} as the title, {wish}
headed {s}, a mail to {to} {wish}
headed {s}, to {to}, {wish}
entitled {s}, for {to}, {wish}
topic {s}, recipient {to}, {wish}
topic: {s}, (write to|mail|email) {to} {wish}
topic {s}, (write to|mail|email) {to} {wish}
(write to|mail|email) {to} {wish}, topic {s}
(write to|mail|email) {to} on the topic {s} {wish}
concerning {s}, (write to|mail|email) {to} {wish}
the heading should be {s}, the mail goes to {to}, {wish}
set {s} as subject, recipient {to}, {wish}
set {s} as the subject and (write to|mail|email) {to} {wish}
under subject put {s}, to {to}, {wish}"""

FULL = """{to}, subject {s}, (text|body|message|content) {b}
{to}: subject {s}, text {b}
{to}, title {s}, text {b}
{to}, {s} as the subject, {b} as the text
{to} gets {b} with the subject {s}
{to} should get {b}, subject {s}
{s} is the subject and {b} the (text|body|message), for {to}
{s} in the subject line, {b} in the (body|text), to {to}
{s} as the subject, {b} as the (text|body), to {to}
{b} under the (subject|title|heading) {s} to {to}
{b} is the (text|body|message), {s} the subject, {to} the recipient
{b}, subject {s}, to {to}
{b} for {to}, (title|subject) {s}
subject {s}, text {b}, {to}
subject {s}, (body|text|message) {b}, recipient {to}
subject: {s}; text: {b}; to: {to}
subject: {s}, (text|body): {b}, (recipient|address): {to}
subject = {s}, (body|text) = {b}, to = {to}
subject {s} and (text|message) {b} to {to}
subject is {s}, recipient is {to}, (text|message) is {b}
subject line {s}, content {b}, to {to}
text {b}, subject {s}, {to}
body: {b}; subject: {s}; recipient: {to}
title {s}, text {b}, for {to}
title: {s}, text: {b}, to: {to}
re {s}: {b}, to {to}
recipient {to}, text {b}, subject {s}
recipient {to}, subject {s}, body {b}
address {to}, subject {s}, text {b}
address: {to}, subject: {s}, message: {b}
to: {to}; text: {b}; subject: {s}
to {to}, under {s}: {b}
to {to} subject {s} text {b}
for {to}: text {b}, subject {s}
(mail|email) {to} subject {s} saying {b}
(mail|email) {to} {b} with {s} as the subject
(mail|email) {to} under the (subject|title) {s}: {b}
(mail|email) to {to}, {s} as subject, saying {b}
(mail|email) to {to}: {b}. Subject: {s}
new mail, {to}, subject {s}, text {b}
new mail: to {to}, subject {s}, text {b}
a mail to {to} saying {b}, subject {s}
a mail headed {s} to {to}, (text|saying) {b}
I want to (write|mail|send) {b} to {to}, subject {s}
I want to (write|send) {to} {b} under the (subject|title) {s}
I want {to} to get {b}, subject {s}
I'd like to (mail|email) {to}, subject {s}, text {b}
I'd like {b} to go to {to}, subject {s}
I need a mail with the subject {s} and the text {b} sent to {to}
I need {b} sent to {to}, subject {s}
let's (send|mail) {to} {b}, subject {s}
let's write to {to}, subject {s}, text {b}
let the subject be {s} and the text {b}, to {to}
could you (mail|email) {to}, subject {s}, text {b}
would you (mail|email|write) {to} {b}, subject {s}
please send {b} to {to}, (subject|title) {s}
please (mail|email) {to}, text {b}, subject {s}
please write to {to}: subject {s}, text {b}
the text (should be|is) {b}, the subject {s}, the mail goes to {to}
the subject should be {s}, the text {b}, and it's for {to}
the mail for {to} (says|reads) {b}, subject {s}
put {s} in the subject and {b} in the text, for {to}
use {s} as the subject and {b} as the text, to {to}
call it {s}, write {b}, and send it to {to}
under the (subject|title) {s} write {b} to {to}
@send {to} subject {s} text {b}
@send {to} {b}, the subject is {s}
@send {b} to {to} and (put|use) {s} as the subject
@write to {to} with {s} as the (subject|title), (saying|text) {b}
@write {to} {b}, title {s}
@write {b} under {s} to {to}
@type {b}, subject {s}, and send it to {to}
@drop {to} a line saying {b}, subject {s}
@put {b} in a mail to {to} with the subject {s}
{to}, topic {s}, text {b}
topic {s}, text {b}, to {to}
topic: {s}, message: {b}, for {to}
headed {s}, saying {b}, to {to}
to {to}, headed {s}, {b}
entitled {s}, text {b}, to {to}
under subject put {s}, under text {b}, for {to}
set the subject {s} and the text {b}, recipient {to}"""
