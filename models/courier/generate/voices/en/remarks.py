"""What they say before a request."""

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
according to my to-do list it's time:
year nine is waiting outside.
my pupils are noisy, so quickly:
I have thirty essays to mark tonight.
the bell has just gone.
I'm parked at a service station.
I'm stuck behind a tractor.
I've got forty pallets to unload.
the customs officer is taking ages.
I'm due in court at ten.
my client is in the next room.
my trainee is off today.
I've just come out of court.
my night shift just ended.
the ward is full and I've got one minute.
my patient is waiting.
I'm on call tonight.
mum says I have to do this myself.
my phone is on two percent.
I'm supposed to be doing homework, but
my little brother hid my charger.
dude,
no joke,
when I worked at the railway we did this by hand.
at my age one forgets things.
my hearing isn't what it was.
my grandchildren are visiting.
I've got the soup on the stove.
I was out in the garden all day.
I'm fixing the roof and only have a minute.
the dog has just eaten my sandwich.
I'm on the motorway, hands-free.
I'm at a red light.
I'm at the petrol station.
the sat nav is talking over me.
please excuse my English.
English is not my first language, so slowly please.
as we say in France,
I'm calling from the boat and the signal is weak.
no small talk today.
I need this done now.
I've got a board meeting in five minutes.
the investors are in the lobby.
time is money.
you'll never guess who I met at the market.
my neighbour told me all about you.
I was just saying to my husband,
the weather is lovely, isn't it.
I baked a cake this morning.
the build is red and everyone is staring at me.
the tests are running, so meanwhile:
my terminal froze.
I'm three coffees in.
standup is in two minutes.
the shop opens in ten minutes.
there's a customer at the counter.
the till is jammed again.
the delivery man is at the door.
we've sold out again.
I've been on my feet since six.
my feet are killing me.
the tram is late again.
I'm queuing at the post office.
I'm at the hairdresser's.
I'm at the gym, out of breath.
I'm in the bath, don't ask.
I'm at my sister's wedding.
I'm on the beach and it's too bright to read.
I'm up a ladder.
I've got paint on my fingers.
I've got gloves on.
I burnt my thumb, so typing is slow.
my eyes are bad today.
the screen is tiny.
the wifi comes and goes.
it's freezing in this office.
it's far too hot to think.
it's my birthday today.
it's my first day here.
it's nearly midnight.
it's my day off, but
we won the match!
we lost the match.
we've just landed.
the train has stopped in a tunnel.
the lift is stuck and I'm in it.
the printer is on strike.
the baby just woke up.
the twins are fighting.
the cat is sitting on my keyboard.
the postman came early today.
my wife is asleep next to me.
my husband is cooking and the kitchen is full of smoke.
my daughter is getting married on Saturday.
my father is in hospital.
my back is killing me.
my car broke down.
my bike was stolen this morning.
I lost my notes.
I forgot to do this yesterday.
I meant to do this on Monday.
I almost fell asleep.
I overslept.
I'd do it myself, but
I'd rather not do it myself,
I'm a bit lost here.
I'm all ears.
I'm only asking once.
I've a small request,
I've a little job for you.
here's a little job for you.
here's another one,
here's the next one:
here comes the next one:
right, boss,
good, next.
fine, then
so far so good.
before the next lesson,
before I start the engine,
before I close the shop,
before the children wake up,
on a different note,
on another matter,
to start with,
for a change,
if it isn't too late,
if you can,
my turn now.
tell you what,
seriously,
believe it or not,
as quick as you can,
without wanting to nag,
just between us,"""
