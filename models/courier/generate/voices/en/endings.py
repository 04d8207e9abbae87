"""What they say behind a request."""

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
... please
, if you'd be so good
, if that works for you
, if there's time
, if you get round to it
, when you get a chance
, when you've got a second
, whenever it suits you
, as quick as you like
, today rather than tomorrow
, this minute
, before my next patient
, before the bell rings
, before the shop opens
, before the kids are back
, before the boss asks
, before we drive off
, I'm about to go in
, I'm on my break
, I'm on the motorway
, I'm at the till
, I've got a class in a minute
, I've got customers waiting
, the light is about to turn green
, my hands are dirty
, my coffee is getting cold
, then I'll leave you in peace
, then we're done
, then I can sleep
, that's the last one
, that's one thing less
, it's been on my mind all day
, it would save me a lot of time
, I keep putting it off
, I don't want to forget it
, I'd hate to forget it
, you'd do me a favour
, you'd be a great help
, you're a treasure
, mate
, buddy
, my friend
, dear
, love
, sir
, boss
, chop chop
, quick quick
, pretty please
, for goodness' sake
, will you please
, ok thanks
, thank you kindly
- whenever you can
- today please
- it can wait if need be
- this is the last one
- I'm driving
- I'm in class
- hands full here
- my break is over
- you're the best
- sorry for the rush
. I'm driving.
. I'm in the middle of a lesson.
. I'm on my way to a patient.
. I'm in the lorry.
. I have customers in the shop.
. My shift starts now.
. My class is waiting.
. It's for tonight.
. It's nearly too late.
. It won't take long.
. Take your time.
. No stress.
. Whenever you like.
. I appreciate your help.
. Thank you kindly.
. Thanks, mate.
. Have a nice day!
. That should be it.
. That's the last one, promise.
. Then we can go home.
! Cheers!
! Please!
! Quick!
! My bus is here!
please, I'm driving
please, when you can
please, today
please mate
thanks mate
thank you very much
many thanks
right away
straight away
quickly please
if possible
... quick
... sorry"""
