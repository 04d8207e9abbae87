"""Small talk."""

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
great job, thanks
thanks, much better
thanks, that did it
thanks, that's all I wanted
thanks buddy
thanks, you're quick
thanks for the help
thanks for that
thanks for your patience
thanks ever so much
thanks, I owe you one
thank you, perfect
thank you, that was fast
thank you for everything
thank you, my friend
thank you, you're a gem
thank you, exactly right
thank you, well done
many thanks to you
a big thank you
ok, thank you
ok thank you very much
super, thanks
perfect, thanks a lot
nice, thank you
good, thanks
very kind, thank you
how kind, thank you
you're so helpful, thanks
you're too kind
what would I do without you
ty"""

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
top of the morning
hello, how nice to see you
hello you
hello Courier
hello, is this working
hello, can you hear me
hello, I'm new to this
hello, good afternoon
hello from the office
hello everybody
hi Courier, it's me
hi, good morning
hi, good evening
hi, anyone there
hi, are you there
hi friend
hey Courier
hey, good morning
hey, it's me again
hey, are you there
hey buddy
good morning everyone
good morning, it's me
good evening, Courier
good afternoon, assistant
morning all
evening all
hi, long time no see
hey, nice to see you"""

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
I'm done for today, bye
bye, thanks for everything
bye, until tomorrow
bye, talk soon
bye, take care
bye, good night
bye now
ok bye
ok, see you
goodbye, see you tomorrow
goodbye, have a nice evening
goodbye for now
see you on Monday
see you later, bye
see you tonight
later
later, mate
have a great day
have a lovely evening
have a nice weekend
good night, Courier
good night then
sleep well
time to go home, bye
I'm going home, bye
I'm off, see you
I'm going to bed, good night
that was all, bye
that's everything, goodbye"""

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
not bad
ok, nice
ok, thanks for telling me
ok, understood
ok, that's clear
ok, very good
okay, great
okay, I see
sure
sure, fine
yes, good
yes, that's right
yes, perfect
good, good
good, that's settled
great, that's it
great, well done
fine by me
fine, good
clear
that's clear
that's lovely
that's wonderful
that's good news
that's what I wanted
that was quick
that was easy
you're good at this
you're clever
you're fast
clever you
impressive
very helpful
just right
spot on"""

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
quit
stop, I changed my mind
stop, not that
stop right there
stop now
wait, no, forget it
no, don't do that
no, never mind
no, thank you
no, nothing more
no, that's all
nope
nope, nothing
not any more
not today
don't do it
don't do anything
forget it, thanks
forget it, sorry
forget the whole thing
leave that
leave it for now
leave it, thanks
never mind that
never mind, thanks
sorry, never mind
nothing at all
nothing more
nothing else
it's ok, leave it
it doesn't matter"""

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
hope you are doing fine
how are you this evening
how are you, my friend
how are you then
how are you feeling today
how are you keeping
how have you been lately
how is it going
how is your day
how is your morning
how is life
how was your morning
how was your night
how do you feel today
how are we today
how's your week
how's your morning going
how's work
is everything ok
is everything all right with you
is all well
are you ok today
are you well today
are you doing well
are you happy
are you busy today
all well
you well
you good
are you good"""
