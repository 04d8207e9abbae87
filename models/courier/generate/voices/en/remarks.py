"""What they say before and behind a request."""

BEFORE = """the landlord never picks up the phone.
the heating has been off since yesterday and we're freezing.
the school wants an answer by tonight.
the bank is driving me up the wall.
the train is packed and I can hardly move.
the doctor's office hangs up on me every time.
the washing machine flooded the kitchen, so I've got wet feet and no time.
the repair man let me down again.
the internet at work is down, so I'm doing this on my phone.
the printer ate my notes.
my daughter is ill and I'm on my own with the other two.
my mother-in-law is coming in an hour and nothing is ready.
my flatmate is asleep, so I can't speak loudly.
my secretary is on holiday and I'm lost without her.
my boss wants an answer before the meeting.
my hands are greasy from fixing the bike.
my keyboard has lost its letter e, so I'm dictating.
my doctor says I should look at screens less,
my son took my laptop.
my grandson showed me how to use this.
my flight boards in ten minutes.
my shift starts soon.
we're having guests tonight and I'm still at work.
we had such a lovely weekend.
we were away for two weeks.
we talked about it at lunch,
we've got visitors any minute.
I spent all morning on the phone.
I spilt coffee all over my desk.
I slept badly and can't concentrate.
I dropped my phone and the screen is gone.
I missed my bus and I'm standing in the rain.
I got a strange call this morning.
I got up at five and I'm already tired.
I was in a meeting all day.
I was on holiday until yesterday.
I was just about to leave, but
I was told you could help me.
I can never remember how to do this myself.
I can't be bothered with the mouse today.
I don't want to be rude, but
I don't have my computer with me.
I don't trust this new mail programme.
I hate computers.
I hate Mondays.
I haven't had breakfast yet.
I haven't got all day.
I just don't get around to anything.
I need a holiday.
I promised to be quick.
I should have done this last week.
I should really be asleep by now.
I swear I'm drowning in work.
I'm babysitting and it's a madhouse.
I'm eighty-two and new to all this.
I'm in bed with the flu.
I'm in the waiting room at the dentist.
I'm in the car with my hands on the wheel.
I'm cleaning up my life today.
I'm stuck at the airport.
I'm stuck in traffic.
I'm standing in the supermarket with both hands full.
I'm trying to get organised.
I'm expecting a call any second.
after that,
and now,
and then,
but first,
because I keep forgetting it:
since we're talking about it,
since I'm leaving early today,
now that the kids are gone,
now that I've got a coffee,
in case I forget later,
in the meantime,
let me be clear:
lunch was too long.
sorry, my English isn't great.
sorry, bad connection.
sorry for typing so badly, I'm walking.
this may sound silly, but
this has been bugging me all day.
this is for work:
this is a private matter.
you've been such a help today.
you're better at this than I am.
I'm on the train and my battery is dying.
I'm on the bus and can hardly hear you.
I'm driving, so I can't type.
I'm at the wheel right now,
I'm in a (meeting|lesson|queue) and can't really talk.
I'm in a hurry.
I'm in a bit of a hurry,
I'm running late already,
I'm about to board a plane.
I'm about to go to bed,
I'm just out of the shower,
I'm cooking and my hands are full of flour.
I've got my hands full with the baby.
I've got my hands full,
I've got two minutes before the (bell rings|doors close|bus comes).
I've only got one hand free,
I've only got a minute.
I've had a long day.
I've had enough for today,
I've just woken up.
I've just come back from (holiday|lunch|the dentist).
I've just got off the phone.
I've got a (terrible|splitting) headache.
I've been off (sick|work) for a week.
I've been putting this off for days.
I've forgotten my glasses.
I forgot my glasses at home,
I can't find my glasses.
I can't see a thing without my glasses.
I can't type because my arm is in plaster.
I broke my wrist and typing hurts.
I'm not very good with computers.
I'm not good at this,
I'm new here.
I'm new to this,
I don't know how this works.
I don't really know how to put this.
I hope this isn't too much trouble.
I hope I'm not disturbing you.
I hate to bother you,
I hate to ask, but
I know it's late, but
I know you're busy.
I know this is a strange one.
I'm sorry to bother you again.
I'm sorry it's so late.
I'm losing my mind here.
I'm going mad with all this.
I'm so tired.
I'm a bit stressed today.
I'm nearly done for today.
I'm nearly there,
I almost forgot.
I nearly forgot,
I just remembered something.
I just thought of something.
I've just noticed something.
I had a look at the clock and it's late.
ok so the landlord still hasn't answered,
ok so this is what I need:
ok, here we go:
ok, last thing for today:
ok, one more:
ok, next one.
ok well,
ok listen,
okay, deep breath:
right then,
right, first things first.
right, back to work.
right, where were we.
well,
well, since you ask,
so,
so anyway,
so listen,
so here's the thing:
so here's what I need.
um,
uh,
uhm, right,
erm, yes,
hmm, let me think.
hmm, ok,
oh,
oh, before I forget:
oh no,
oh dear, what a day.
oh yes, one more thing:
oh, and another thing:
ah yes,
ah, there you are.
hey you,
hey, me again.
hey there, quick question:
hi, it's me again.
hi there, hope you're well.
hello again,
hello, I need your help.
hello there, I could use a hand.
good morning, I hope you slept well.
good evening, sorry to be so late.
morning, coffee isn't ready yet.
dear assistant,
dear Courier,
Courier,
my dear,
be a darling and help me out.
be an angel.
if you don't mind,
if it's not too much trouble,
if you have a second,
if you've got a minute,
if I may,
if that's possible,
when you have a moment,
when you're ready,
whenever you have time,
while I'm making coffee,
while I look for my keys,
while I think of it,
while I still remember,
as I said,
as usual,
as always,
as promised,
as discussed,
like yesterday,
same as last time:
same procedure as every morning:
before I go home,
before I leave the office,
before my battery dies,
before my lunch break,
first of all,
first things first:
second thing:
secondly,
last but not least,
finally,
next,
next task:
next up:
new task:
new topic.
different topic.
something else now.
another thing.
another one:
one more thing:
one last thing:
one small thing,
just one thing:
just quickly:
just a quick one.
quick question:
quick favour:
quickly, please:
Small favour:
small request:
little favour,
tiny thing:
big favour:
do me a favour,
do me a favour here:
could do with some help here.
a bit of help, please.
your turn,
your job for today:
you know the drill:
you know me, I forget everything.
you're going to laugh, but
you won't believe it, but
you must be sick of me by now.
don't laugh, but
don't ask why,
don't be cross with me,
no idea if this works, but
not sure you can do this, but
not urgent, but
no rush, but
this is urgent.
this is important.
this is really urgent:
this one is important:
this can't wait.
it's urgent,
it's important,
it's a bit embarrassing, but
it's been a crazy week.
it's been on my list for days.
it's Monday morning and I'm not awake.
it's raining and I'm bored.
urgent!
important!
emergency!
attention,
listen,
listen carefully:
look,
look, I'll be honest.
believe me or not,
to be honest,
honestly,
frankly,
between you and me,
by the way,
speaking of which,
come to think of it,
on second thoughts,
anyway,
anyhow,
actually,
sorry, me again.
sorry for the trouble,
sorry, one more:
excuse me,
pardon me,
thanks for earlier.
thank you for your help so far.
thanks, that worked.
great, thanks.
perfect, next:
my boss is standing behind me.
my boss is breathing down my neck.
my boss wants this done by noon.
my colleague is off sick, so it's up to me.
my (wife|husband|mother|son) keeps asking me.
my wife is waiting in the car.
my phone is nearly empty.
my phone screen is cracked and I can't type well.
my internet is awfully slow today.
my computer is acting up.
my laptop crashed again.
my hands are freezing.
my head is spinning.
my memory is like a sieve.
my break is over in five minutes.
my train leaves in ten minutes.
my lunch is getting cold.
my eyes hurt from staring at the screen.
the baby is finally asleep, so quietly:
the baby is crying, so quick:
the kids are finally in bed.
the kids are driving me up the wall.
the children are asleep at last,
the dog is barking at the door.
the doorbell is ringing.
the connection is bad here.
the neighbours are drilling again and I can't think.
the meeting starts in a moment.
the customer is on the other line.
the tax office is getting on my nerves.
the teacher called me this morning.
the doctor kept me waiting for two hours.
the plumber never showed up.
the insurance people are driving me crazy.
there's a queue behind me.
there's so much to do today.
there was something else.
time is short.
time flies,
time to get some work done.
let's get this over with.
let's get going.
let's see,
now then,
now, where was I,
what a day.
what a mess.
what was it again, ah yes:
where was I, oh yes:
why is everything so complicated.
nobody ever helps me around here.
everything is late today.
we had a power cut this morning.
we just moved house and everything is chaos.
we talked about it yesterday.
work is crazy at the moment.
still on holiday, but
still half asleep,
still at work, sadly.
back from lunch,
back at my desk,
home at last.
long story short,
long day,
short version:
happy Friday!
guess what,
fine,
alright,
alright then,
yes,
yes please,
yep,
no wait,
wait,
wait, one more thing.
hold on,
for my peace of mind,
for the record,
for once,
with all due respect,
without further ado,
until I'm back at my computer,
from my phone, so short:
typing with one thumb here,
written in a rush,
speaking into my phone here,
according to my to-do list it's time:"""

AFTER = """, please and thank you
, if you don't mind
, if you would
, if you could
, if that's all right
, if that's possible
, if it's not too much trouble
, if you have a second
, would you
, could you
, will you
, can you do that
, there's a dear
, there's a good assistant
, be so kind
, I've got a meeting in five minutes
, I'm in a hurry
, I'm in a rush
, I'm running late
, I have to go
, my battery is dying
, my bus is coming
, my boss is waiting
, the boss is waiting for it
, it's urgent
, it's important
, it can't wait
, it's long overdue
, that would be great
, that would be lovely
, that would help me a lot
, that would be all
, that's all
, that's it for today
, then I'm done for today
, then I can go home
, so I can go to lunch
, so I can sleep in peace
, so that it's off my list
, so that's done
, before I forget
, before I go to bed
, before it's too late
, before lunch
, when you have a moment
, whenever you can
, as soon as possible
, as fast as you can
, as quickly as you can
, right now
, right away
, at once
, straight away
, today if possible
, and hurry
, and make it quick
, and be quick about it
, and thanks
, and thank you in advance
, and sorry for the trouble
, and don't ask why
, no rush
, no hurry
, no need to hurry
, thank you so much
, thanks a million
, thanks in advance
, ta
, cheers
, many thanks
, much appreciated
, I'd appreciate it
, I'd be grateful
, I'd be very grateful
, for heaven's sake
, for crying out loud
, damn it
, ok
, okay
, yeah
, right
, you know
, I guess
, I suppose
 - it's rather urgent
 - it's urgent
 - it's important
 - quick please
 - thanks
 - thank you
 - thanks a lot
 - cheers
 - no rush
 - I'm in a hurry
 - I have to run
 - my train is coming
 - sorry, I'm in a rush
. Thanks a lot!
. Thanks!
. Thank you!
. Thank you very much.
. Thanks in advance.
. Thanks, you're a star.
. Thanks, you're a great help.
. Many thanks in advance.
. Cheers!
. Please hurry.
. Please be quick.
. Please, it's urgent.
. It's urgent.
. It's really important.
. It's important to me.
. It can't wait.
. I'm in a hurry.
. I'm in a rush.
. I have to leave in a minute.
. I have to catch a train.
. I don't have much time.
. I'd do it myself but my hands are full.
. I can't do it myself at the moment.
. I'm counting on you.
. I owe you one.
. I'd be very grateful.
. My battery is nearly empty.
. My boss is waiting.
. No rush.
. No hurry at all.
. No need to hurry.
. That's all.
. That's all for now.
. That would be great.
. That would be a great help.
. You're a star!
. You're the best.
. You'd be doing me a big favour.
. Sorry for the trouble.
. Sorry to be a pain.
. And quick!
. Today, please.
. Right now, please.
! Thanks!
! Thank you so much!
! And hurry up!
! It's urgent!
 please, it's urgent
 please, I'm in a hurry
 please, thanks a lot
 please and thanks
 pretty please
 pls thx
 thx
 ta
 as soon as possible
 right away please
 for me please
 if you can
 when you can
 asap please
 ... thanks
 ... please"""
