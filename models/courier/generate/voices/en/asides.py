"""Remarks around a request, in a fifth author's words."""

BEFORE = """the boss is standing behind me.
my wife is already in the car.
the doorbell is ringing, quick:
I'm between two patients.
I'm between two lessons.
I'm parked outside the school.
I've got two minutes before the bell.
I've got a train to catch.
I've got flour on my hands.
I've got my gloves on.
I've got a client on the other line.
I'm at the till.
I'm in the queue at the post office.
I'm in the waiting room.
I'm walking the dog.
I'm holding the baby.
I'm feeding the baby.
I'm cooking, so listen.
I'm on the platform.
I'm on a break.
I'm on the roof.
I'm on my lunch hour.
I'm on the night shift.
I'm running late.
I'm freezing.
I'm starving.
I'm tired of typing.
I'm no good with computers.
I'm not very good at this.
I'm trying this for the first time.
I'm sitting in the garden.
I'm sitting in the car.
I'm packing my suitcase.
I'm just finishing my tea.
I'm just back from the shops.
I'm back from the gym.
I'm back from court.
I'm back at my desk.
I'm back.
I had a terrible night.
I had a long day.
I slept badly.
I missed my bus.
I broke my wrist and type with one hand.
I lost my glasses.
I have a cold.
I have toothache.
I don't see well any more.
I don't have much time.
I don't understand this screen.
I hate writing.
I hate mails, but
I love this weather.
I won't be long.
I'll be quick.
I'll keep it short.
I'll make it quick.
I'd be grateful,
I could use some help.
I could use a hand here.
I was told you can help.
I was told to ask you.
I was just thinking,
I was wondering,
I just remembered,
I just noticed,
I keep forgetting this.
I promised my husband.
I promised the kids.
it's my last day at work.
it's my day off.
it's raining again.
it's snowing here.
it's far too hot in this office.
it's late, but
it's early, I know.
it's the end of the month.
it's been a long week.
it's me again.
it's nothing urgent.
it's quite urgent.
it's important to me.
it's just a small thing.
it's about work.
it's about the house.
the kettle is on.
the printer is jammed again.
the phone won't stop ringing.
the neighbours are drilling again.
the dog wants out.
the dinner is burning.
the baby is asleep, so quietly.
the children are in bed at last.
the kids are fighting again.
the class is coming in.
the judge is waiting.
the customers are waiting.
the shop is full.
the lorry is loaded.
the engine is running.
the taxi is here.
the train leaves in five minutes.
the meeting starts in a minute.
the meeting was dreadful.
the weekend was lovely.
the tests are running.
the server is down again.
the build is red.
my screen is cracked.
my hands are full.
my hands are wet.
my hands are cold.
my eyes are bad.
my back hurts.
my arm is in plaster.
my secretary is ill.
my assistant is on leave.
my daughter set this up for me.
my grandson says you can do this.
my son showed me how.
my husband usually does this.
my tea is getting cold.
my shift ends soon.
my phone is dying.
my keyboard is broken.
my English is not so good.
sorry for my English.
sorry to disturb.
sorry to trouble you.
sorry to bother you again.
sorry, I was on the phone.
excuse the mess.
pardon my French,
forgive me,
thanks for waiting.
thank you for being there.
let's be quick.
let's start.
let me think, yes:
let me put it this way:
listen up,
look here,
now listen,
now that I think of it,
ok, ready?
ok, listen:
okay, next.
okay then,
all right then,
all right, mate,
right you are,
right, to work.
well then,
well, you know,
erm,
um, right,
uh, yes,
oh dear,
oh yes,
hm,
hello there,
hello dear,
hi mate,
hey mate,
yo,
good afternoon,
good evening,
morning,
evening all,
Courier, please:
urgent:
second,
third,
next one:
and another thing:
one last thing,
last one for today:
last thing before bed:
before I forget,
before lunch,
before you go,
as you know,
at last,
in that case,
in fact,
in any case,
if you would,
if you're free,
if it's not a bother,
since you're here,
since I've got you,
since it's Monday,
while you're at it,
while I remember,
while I wait for the bus,
while the kettle boils,
when you get a chance,
whenever you're ready,
without wanting to rush you,
to cut a long story short,
trust me,
believe me,
promise not to laugh.
don't laugh.
don't worry, it's short.
don't ask why, but
no kidding,
no idea how this works, but
maybe you can help.
perhaps you can do this for me.
can I ask you something.
could I bother you a second.
do you have a minute.
are you there? good.
are you listening? good.
are you ready,
got a second,
got a job for you.
here's a job for you.
here we go,
here goes,
quick question,
quick favour,
quickly,
small favour,
same procedure as last week:
same again,
new job for you:
something else:
something simple:
something quick:
time to work.
we're in a hurry.
we're about to leave.
we're at the airport.
we're at the seaside.
we're all waiting.
we've just moved in.
what a morning.
what a week.
what weather.
would you believe it,
you know what,
you're my last hope.
you're quicker than me.
you do it better than I do.
as far as I can see, you can do this.
dictating from the car,
dictating while I cook,
typing on my phone here,
typing with gloves on,
speaking from the tractor,
greetings from the motorway.
greetings from the beach."""

AFTER = """, if you can
, if possible today
, when you can
, when you've time
, when you have a second
, as soon as you can
, as always
, as usual
, as agreed
, before I leave
, before the meeting
, before the shop closes
, by tonight
, straight off
, first thing
, in a moment
, without delay
, thanks very much
, thanks again
, thank you in advance
, thank you dear
, cheers mate
, please do
, I beg you
, I'd be so pleased
, I'm begging you
, I'm waiting
, I'm late
, I'm off to bed
, I'm off to a meeting
, I'm about to leave
, I'm already out of the door
, I have to run
, I've no time
, I've got to go
, I'll wait
, I'll be in the kitchen
, my lunch break is over
, my tea's getting cold
, the kids are waiting
, the boss is waiting
, the taxi's here
, it matters
, it won't wait
, it's for work
, it's for my mother
, it's really urgent
, that'd be lovely
, that would help
, that would help a lot
, that's it
, then I'm done
, then we can go
, can you
, okay then
, all right
, alright mate
, pal
, Courier
, good man
, you're a gem
, you're a lifesaver
, you know how
. I'm on my way out.
. I'm in a meeting.
. It's for my boss.
. It's the last one.
. That's everything.
. Much obliged.
- when you can
, I'm on call
, I'm at work
, I'm on foot
, I'm half asleep
, I'm all ears
, I can't wait
, I need it for work
, I need to leave
, I need to go out
, I hope that's clear
, I hope that works
, it's getting late
, it's for the school
, it's for a friend
, it's the last one today
, it's been a long day
, my hands are full
, my shift starts soon
, the baby's crying
, the customer is waiting
, the lesson starts in a minute
, the phone's ringing
, so I can go home
, so I don't forget
, and quickly
, and that's it for me
, and then a coffee
, and then lunch
. My shift is over.
. My train is coming.
. It's nearly midnight.
. Good work so far.
- it's for my boss"""
