"""Small talk, in a fifth author's words."""

CHAT_THANKS = """thanks, that helps
that's great, thank you
that's brilliant, thanks
thank you, that's all I needed
oh thanks
oh, thank you
thanks, you saved me
thanks, that's exactly it
very grateful, thank you
I owe you one, thanks
how kind, thanks
thanks for the quick answer
thank you for being so quick
thanks for sorting that
super, thank you
sweet, thanks
wow, thanks
thanks, I'm relieved
bless you, thanks
I'm much obliged
thanks, you were quick
thank you, you were a big help
thanks, I knew I could count on you
thank you, that's very good of you
oh good, thanks
that was quick, thanks
thanks, all sorted"""

CHAT_HELLO = """hi, it's me again
hey, you there
hello, are you awake
hello assistant, good morning
well hello
well, good morning
hey hey
a very good morning
hello, nice to meet you
nice to see you again
hey, I'm home
hello, I'm new here
anyone home
greetings to you
hello Courier, here I am
hello old friend
hello, good to be back
good morning, I'm up early
hi, first time here
good evening, still working
hey, good morning to you
hello and welcome back to me
hi, it's Monday again"""

CHAT_BYE = """right, bye
bye, have a nice evening
I'm off now, bye
I'm leaving, goodbye
I have to go, bye
gotta run, bye
that will be all, goodbye
that's everything, bye
we're done, goodbye
talk tomorrow
speak soon
farewell
bye, and take care
time to go, bye
enough for today, goodbye
closing time, bye
see you after lunch
bye, I'm going home
I'm signing off
off to lunch, bye
good night, sleep tight
until Monday, bye
have a lovely weekend, bye"""

CHAT_OK = """that's correct
that's better
that's the one
works perfectly
excellent work
very well done
top job
good stuff
all clear
noted
got it, good
right then
right you are
marvellous
you're quick
just what I wanted
that looks good
yes, that's it
that's nice
that'll do
this is great
this is useful
I'm happy with that
I'm impressed
very clever
neat
splendid"""

CHAT_STOP = """no, stop that
leave it then
let's drop it
not yet
no, not that
no need any more
it's not important
it can wait
that's not necessary
no, thank you anyway
wait, don't
scrap that thought
forget I asked
no, hold on
hold it
oh, leave it
oh, forget it
oh never mind then
on second thoughts, no
on second thoughts, leave it
no, I'll do it myself
I'll do it myself
I'll do it later
that's ok, leave it
no more, thanks
enough, stop"""

CHAT_HOW = """how are you getting on
how's your morning
how's tricks
everything all right with you
are you in a good mood
having a good day
had a good day
feeling better
you doing well
you feeling all right
and how are you
how's your week going
are things ok
are you busy
you all right there
how's your health
everything fine with you
everything good"""
