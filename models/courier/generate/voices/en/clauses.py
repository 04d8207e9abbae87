"""What people tell each other by mail."""

CLAUSES = """the radiator in the hall stays cold and the one in the bedroom won't turn off
the bathroom light flickers and the fan doesn't work at all
the cellar was flooded, so all our boxes are wet
we have mice in the kitchen again
the parcel is with the neighbours at number 14
our bins were emptied on Tuesday, but yours were not
the rent went up by 70 euros and we weren't told
I would like to extend the lease for another year
I'm looking for a room from September and don't smoke
the flat is on the fourth floor and has no lift
the handover of the flat is at ten and I have all the keys
I measured the window, it is 120 by 90 centimetres
the tiles you laid are coming loose
the carpenter needs the exact height of the doors
the estimate of 3400 euros is more than we can spend
the work took two days longer, but the result is lovely
the gardener cut the wrong tree
she sprained her wrist and can't play the violin
he was sick in the night and stays at home today
my son needs extra help with fractions
the class trip was a great success and the children slept on the bus
your son was very polite and helped everybody
the report cards will be handed out on the last day of term
the canteen served fish although she is allergic to it
the school bus didn't come, so I drove them myself
we are missing your signature on the consent form
the seminar has been moved from room 12 to room 31
I handed in the wrong file and the right one is ready
I got a 2 in physics and I'm quite proud
the professor is on leave this term
the training starts at six sharp and nobody waits for latecomers
the coach resigned and we don't have a replacement
the tournament takes place indoors because of the rain
our goalkeeper broke his finger and is out until spring
we sold 140 tickets and made a small profit
the raffle brought in 615 euros for the shelter
the band cancelled, but we have found a DJ
I can take over the till from two to four
there are still three places on the coach
the hall has to be swept and locked by midnight
the order was delivered twice and I will send one back
the size runs small, so I need a 42
the strap broke after two days
the colour looks nothing like the picture
the guarantee is valid until next spring
my complaint from last month is still unanswered
I returned the blender two weeks ago and have not got my money back
the shop charged me 18 euros for delivery although it was free
the prescription was for 20 tablets, not for 200
the rash has spread to both arms
the vaccination made me a bit tired, but I'm fine
my hearing aid whistles and I'd like it checked
mum had a fall but nothing is broken
the wound has healed nicely and the stitches can come out
I have to be fasting for the blood test
the physiotherapist helped me a lot
I've applied for parental leave from January to June
I would like to work four days a week from next month
the new colleague speaks Polish and Turkish
the fire drill is at eleven and everybody has to leave the building
the lights in the car park don't come on any more
the figures for the second quarter are down by five percent
the delivery is stuck at customs
we can lower the price by ten percent if you order today
the machine stopped twice and the shift ended late
our van broke down on the way to the customer
the customer didn't sign because the date was missing
we have run out of visitor badges
I read your draft and liked the beginning, but the ending is too long
the translation is nearly done and only the notes are missing
the workshop was fully booked within an hour
my desk is by the window and the sun blinds me
I'm taking the 7.40 train and will be at the office by nine
I forgot my badge and am standing outside
the ferry doesn't run in this wind
our plane leaves at dawn, so we are sleeping near the airport
we lost our way and got there after dark
the campsite was full, so we slept in the car
the sea was cold but the food was excellent
our passports are still at the embassy
the guided tour lasts two hours and is not suitable for small children
the museum is free on the first Sunday of the month
it's a boy and he weighs 3400 grams
we named her Matilda
Grandma's recipe needs six eggs and no flour
the cake collapsed, so we bought ice cream
I've knitted you a scarf
the twins start school this autumn
my brother has moved in with us for a while
I heard about your father and I'm so sorry
you sang beautifully last night
you left the stove on and the window open
you are welcome to stay for a few nights
you promised to be on time and you weren't
the town hall wants a copy of the birth certificate
my residence permit runs out in May and I have no appointment yet
my tax number is wrong on the notice
I moved on the first of the month and am registering today
the dog licence costs 90 euros a year
the witness saw a red van and noted the number
the petition has 3000 signatures already
the road works start at seven and it's terribly loud
the {w} I ordered {d} still hasn't been (sent|paid|delivered)
the {w} you lent me is (broken|lost|back in your garage) and I'm sorry
the {w} we saw in {c} is (cheaper|sold|still available)
the {w} must not be (moved|opened|touched) before {n} is back
the {w} takes place in {c} and not in {c}
the {w} doesn't start until {t}
the {w} has gone up from {k} to {k} euros
the {w} is yours if you want it
the {w} that {n} built (fell down|won a prize|looks great)
I paid {k} euros for the {w} and want my money back
I didn't order a {w} and won't pay for it
I'm allergic to the {w} and had to see a doctor
I'll be in {c} {d} and would love to see you
I've found a {w} for less than {k} euros
I've put the {w} in the post and you should have it by {d}
I will meet {n} at {t} at the station in {c}
we've had no {w} since {t} and it's getting cold
we never said the {w} would be free
we are selling the {w} because we are moving to {c}
{n} says the {w} (isn't worth {k} euros|is in good hands|comes from {c})
{n} was in {c} when the {w} happened
{n} will be {k} minutes late because of the {w}
{n}, {n} and I will (organise|clean|paint) the {w}
half of the {w} is missing and the rest is (wet|broken|useless)
nobody but {n} knows how the {w} works
neither the {w} nor the {w2} has arrived
after the {w} we will all go to {c}
thanks to {n} the {w} is working again
as of {d} the {w} is (closed|open|free) from {t}
the tap in the (kitchen|bathroom) is dripping again
the heating has been off since (Sunday|yesterday morning|the weekend)
the boiler makes a (strange|terrible) noise and there is no hot water
the (downstairs|upstairs) neighbours have been playing loud music until two in the morning
the (washing machine|dishwasher) is leaking and the floor is soaked
there is (mould|a damp patch) on the bedroom wall behind the wardrobe
the lock on the front door is (stuck|jammed|broken) and I can't get in
the lift has been out of order for (three weeks|ten days)
I paid the rent on the first of the month, so there must be a mistake
the rent for (March|June) has been paid
I will move out at the end of (July|September)
the window in the living room won't close any more
somebody has parked in my space again
the rubbish wasn't collected this week
the smoke alarm in the hallway keeps beeping
we found a water stain on the ceiling
the deposit of 800 euros still hasn't been returned
I left the keys under the flowerpot
the spare key is with the neighbour on the second floor
the electrician can only come in the afternoon
the painters will be done by Thursday and then we can move the furniture back
the roof is leaking over the attic
the garden fence blew down in the storm
I have a sore throat and a fever, so I am staying in bed
my daughter has (chickenpox|a fever|a stomach bug) and can't come to school
my son left his (gym bag|lunch box|jacket) on the bus
(Leo|Emma|Nina) won't be at school on Friday because of a dentist appointment
the school trip costs 45 euros and has to be paid by Friday
the maths test has been moved to next week
the homework was too difficult and took her three hours
he has been bullied by two boys in his class
the parents' evening starts at half past seven in room 12
I can help at the cake sale but I can't bake
the kindergarten is closed on Monday because of a strike
I will pick up the children at four
grandma will pick up the twins today
the swimming lesson is cancelled because the pool is being cleaned
the essay is almost finished but I need two more days
I failed the exam and would like to see my paper
I missed the lecture because my train was cancelled
my thesis is about bees and I am looking for a supervisor
I can't make it to practice tonight
I can't come to training because I twisted my ankle
we lost three to one but it was a great match
the match has been moved to the other pitch
we are two players short on Sunday
the choir rehearsal is in the church hall this time
the new jerseys have arrived and they look great
the membership fee goes up to 60 euros a year
I would like to cancel my membership at the end of the year
the club house needs a new coat of paint
the chess club meets every other Wednesday
I am giving up the treasurer's job after six years
the train is forty minutes late and I will miss my connection
I'm stuck in traffic on the motorway
I missed the last bus and need a lift
my flight has been cancelled and I am stranded in Lisbon
we landed safely and the weather is lovely
the hotel room was dirty and smelled of smoke
I left my (charger|glasses|passport) in room 214
we would like a quiet room with a view of the sea
we arrive late in the evening, around eleven
my suitcase didn't arrive and all my clothes are in it
the taxi never came, so I walked
I will be working from home until Wednesday
I will be (on leave|out of the office|on holiday) from the third to the seventeenth
I am handing in my notice and my last day is the thirtieth
I have accepted another job
I can start on the first of October
the interview went well and they want to see me again
the printer on the third floor is jammed again
the coffee machine is broken and everybody is grumpy
the projector in the big meeting room doesn't work
the wifi has been down since this morning
I can't log in because my password has expired
my laptop won't start and I have a presentation at two
the website is down and customers are complaining
the server crashed last night but no data was lost
the backup failed twice this week
the figures on page three are wrong
there is a typo in the headline
the numbers look better than last year
the customer is furious and wants his money back
the client signed and we can start on Monday
the supplier raised his prices by eight percent
we don't have the money for that this year
the deadline is too tight and we need one more week
nobody told me about the meeting
the meeting took too long and nothing was decided
I sent you the wrong version, please ignore it
the slides are done except for the last two
the contract is signed and in the post
I agree with everything except the second point
I don't agree with the new opening hours
we hired two new people and they start in May
the boss is on sick leave and won't be back before Easter
the parcel arrived but the box was empty
the parcel went to the wrong address
the shoes are too small and I would like to exchange them
the jacket has a hole in the sleeve
the lamp arrived in a thousand pieces
I ordered the blue one and got a green one
I was charged twice for the same order
I never received a refund of the 39 euros
I don't want the subscription any more
the voucher code doesn't work
the sofa doesn't fit through the door
the bread was stale and the cake was dry
the invoice is wrong because I already paid a deposit
I paid the bill by bank transfer this morning
the payment of 1200 euros has gone out
the amount should be 250 and not 520 euros
my bank card was stolen yesterday in the underground
the cash machine swallowed my card
I have a new phone number, it ends in 47
my new address is 12 Mill Lane
I have moved and need my post sent to the new flat
my car (won't start|failed its inspection|is in the garage)
the brakes squeak and the left headlight is out
the tyres are worn and need to be replaced
somebody scratched my car in the car park
I had a small accident but nobody was hurt
the bike is repaired and can be picked up
the driving licence expires in two weeks
I lost my identity card on the train
the form is filled in but the photo is missing
I sent the documents three weeks ago and have heard nothing
the fine is unjustified because I had a valid ticket
my tooth hurts and I need an appointment this week
the test results are fine and there is no need to worry
the medicine makes me dizzy
I need a new prescription for my blood pressure pills
the cough is getting worse and I can hardly sleep
my back hurts too much to sit all day
the operation went well and she is already walking
dad is out of hospital and in good spirits
grandpa has passed away and the funeral is on Tuesday
the baby was born last night and everyone is well
we are getting married in August
we have broken up and I'm moving out
Tom and I are expecting a baby
I miss you and I hope we can see each other soon
I passed my driving test at the third attempt
I got the job and I'm over the moon
I burnt the lasagne, so we are having pizza
dinner is at eight and there is no need to bring anything
I'll bring a salad and some wine
I'm vegetarian and allergic to nuts
the guest room is ready and the bed is made
the cat hasn't eaten for two days
the dog ran away and came back muddy
the dog needs to go out twice a day
our hamster escaped and is somewhere behind the oven
the plants need water every second day
the barbecue will take place even if it rains
the party was wonderful and we slept until noon
I broke your favourite vase and I'm terribly sorry
I found your umbrella under the table
I still have your book and will return it soon
I borrowed the ladder and put it back in the shed
we have too many courgettes, you can have some
I sold the piano for less than I hoped
I owe you 20 euros for the tickets
the concert is sold out
the film was boring and far too long
the show starts at a quarter past eight, not at nine
we got front row seats
the library book is overdue
the photos turned out beautifully
the present is hidden in the cellar
it snowed all night and the road is closed
the power was out for four hours
the beach is full of jellyfish
it's raining too hard for a picnic
the tent is still wet from last time
I counted the money and five euros are missing
he never pays his share
she is a better cook than I am
you were right and I was wrong
you don't have to worry about me
you can keep the change
you forgot your scarf at our place
your mother called and wants you to ring back
your order is ready for collection
your room is booked until Saturday
they haven't decided anything yet
they will turn off the water between nine and noon
nobody is at home during the day
everyone liked the cake
nothing has changed since last time
it was a pleasure to meet you all
there is (no rush|plenty of time|nothing left)
there are no seats left on the early train
there were only six people at the course
there's a wasp nest above the front door
that is not what we agreed
that was not very kind
this is the third time I am asking
all of us are looking forward to it
the last bus leaves at ten past eleven
the office is closed between Christmas and New Year
the market is on Saturday this week
the bakery will be closed for two weeks in August
we close at six and are closed on Mondays
we are running out of paper and toner
we could take the early train and be back by seven
we had to leave early because the children were tired
we have thought about it and the answer is no
we need at least twelve volunteers for the street festival
we are six adults and two children
we can offer you the flat for 950 euros a month
we spent the whole day cleaning the garage
I can lend you the drill until the weekend
I can't find the receipt but I have the bank statement
I don't eat fish
I don't feel well and am going home
I have no time this week but next week is fine
I have written down everything we discussed
I haven't heard from you since the spring
I haven't slept because of the baby
I only need it for a day or two
I think we should wait until the prices come down
I thought about your offer and I'm in
I tried to call three times but nobody answered
I will never buy there again
I would rather meet in the morning
I would prefer a smaller table by the window
I'd rather stay at home tonight
I'm allergic to cats
I'm coming by bike, so I may be a bit sweaty
I'm in a meeting until three and can't talk
I'm not interested any more
I'm quitting the committee as of today
I'm very happy with your work
I've changed my mind and will come after all
my sister will come with me
my phone fell into the water
my wife is ill, so I have to look after the kids
my grandmother turns ninety in November
our neighbours are away and we are watering their plants
the traffic lights at the crossing are broken
the street lamp in front of our house doesn't work
the playground is full of broken glass
the bins are overflowing
the hedge is too high and blocks the pavement
the application deadline was yesterday
the appointment on Tuesday doesn't suit me
the course was very good but much too short
the lesson is at five instead of four
the piano is out of tune
the soup was cold and the waiter was rude
the carpet is brand new and already stained
the invoice is attached to the first mail
the garage can't get the spare part before June
the plumber came but he couldn't fix it
the landlord refuses to repair the balcony
the doctor says I should stay in bed for a week
the teacher was ill and nobody replaced her
I have (signed|printed|read|corrected|scanned) the {w} and put it on your desk
I (forgot|lost|finished|cancelled|returned) the {w} and I'm (sorry|happy) about it
I haven't (seen|received|found|opened) the {w} yet
I can't (open|find|read|use|afford) the {w} because it is (too big|damaged|locked|in French)
I don't (need|want|have|like) the {w} any more
I (need|would like|am looking for) a (smaller|cheaper|bigger|second-hand) {w}
I (will|can) (bring|pick up|drop off|return) the {w} {d}
I'll (bring|repair|send|pay for) the {w} as soon as I'm back from {c}
I'd like to (sell|swap|hire|borrow) the {w} for a week
I'm (not happy|very pleased|a bit worried|disappointed) with the {w}
I'm (in {c}|on a train|in a course) until {d} and can't answer the phone
I've been waiting for the {w} for (weeks|{k} days|ages)
I've asked {n} to (look after|check|bring) the {w}
I met {n} in {c} and we talked about the {w}
I spoke to {n} and the {w} is not a problem
I think the {w} should be (cheaper|simpler|earlier|in {c})
I would rather have the {w} {d} than {w2}
my {w} (was stolen in {c}|is still under guarantee|is older than yours|fell off the table)
my {w} and my {w2} are still at your place
my appointment {d} at {t} (has to be moved|doesn't suit me any more|is cancelled)
my flight to {c} lands at {t}
my train from {c} arrives at {t} if all goes well
my number has changed and now ends in {k}
my order number is {k} and the {w} is missing
my flat in {c} is free from {d}
we (can't|won't|don't) need the {w} before {d}
we (have|had) to (cancel|postpone|change) the {w} because {n} is ill
we (expect|need|ordered) {k} {w}s but only got half of them
we are {k} short for the {w}
we are meeting at {t} in front of the {w}
we are moving to {c} {d} and need boxes
we bought the {w} for {k} euros and it broke after a week
we are out of {w}s and the shop is closed
we have decided against the {w}
we have found a {w} that costs only {k} euros
we leave {c} at {t}, so we should be with you before dinner
we liked the {w}, but the {w2} was too (loud|expensive|small)
we will pay the {k} euros (in cash|by bank transfer|by {d})
we'd like to (move|extend|repeat) the {w}
our {w} (breaks down|stops working) whenever it rains
our office in {c} will be closed {d}
our guests from {c} arrive {d} at {t}
our offer of {k} euros for the {w} still stands
the {w} (broke|arrived|stopped|ended) (yesterday|on the way|before {t})
the {w} (doesn't work|isn't clean|is not allowed|makes no sense) without the {w2}
the {w} (has disappeared|is too expensive|has been sold|is empty|is worth it)
the {w} and the {w2} don't (match|fit|belong together)
the {w} can be (collected|picked up|paid|seen) from {t}
the {w} cost {k} euros instead of {k} euros
the {w} for {n} is in my bag
the {w} from {c} is better than ours
the {w} has a crack and has to be replaced
the {w} has been lying here for {k} days
the {w} in {c} is closed {d}
the {w} is (between the chairs|on the shelf|in the cellar|behind the door|at the reception)
the {w} is far too (small|heavy|loud|late|dear), but the {w2} is perfect
the {w} is in room {k} on the first floor
the {w} is full, so {n} is on the waiting list
the {w} is not (mine|yours|finished|included), it belongs to {n}
the {w} lasts until {t} and after that there is {w2}
the {w} needs (a new battery|a signature|more time|fresh paint)
the {w} number {k} is missing from the list
the {w} on page {k} is wrong
the {w} was (better|worse|shorter) than last year, but everyone enjoyed it
the {w} was delivered {d} at {t}, but nobody was there
the {w} will be late because the {w2} is broken
the {w} won't be ready before {d}
the bus to {c} leaves at {t} from the other stop
the code for the {w} is {k}
the course in {c} starts {d} and costs {k} euros
the date of the {w} suits (me|us|everybody)
the discount on the {w} only counts until {d}
the invoice number is {k}
the key to the {w} is with {n}
the meeting with {n} is at {t} instead
the password for the {w} has changed
the price of the {w} went up to {k} euros
the room for the {w} holds {k} people
the table for {k} people is booked under the name {n}
the total is {k} euros including the {w}
{n} (can't|won't|will not) (come|help|drive|play) {d}
{n} (broke|fixed|found|hid|ate|kept) the {w}
{n} (called|wrote|came by) and wants the {w} back
{n} and {n} are getting married in {c}
{n} has (a cold|a new job|moved to {c}|the keys|no time)
{n} is allergic to {w}s
{n} is in hospital, but it's nothing serious
{n} is looking after the {w} while I'm in {c}
{n} is my new neighbour and plays the {w}
{n} needs a lift to {c} {d}
{n} never answered my question about the {w}
{n} still owes me {k} euros for the {w}
{n} takes over from me from {d}
{n} turns {k} {d}
{n} will pick you up at {t} outside the station
{n} won the {w} and we are all very proud
{k} people have signed up for the {w}
{k} of the {w}s were broken
{k} euros is too much for a {w}
it takes {k} minutes from {c} by train
it's {n}'s birthday {d}, and we are collecting for a {w}
it would be better to meet at {t}
there is a {w} for sale in {c}
there is a mistake in the {w}, it should say {k}
there is something wrong with the {w}
there was no {w} in the box
there will be {w} and {w2} for everybody
nobody (wants|needs|understood|brought) the {w}
everybody except {n} can come {d}
you (left|forgot) your {w} at our place
you can (have|keep|borrow|collect) the {w} if you like
you don't need a {w} for that
you owe me {k} euros
you still have my {w}
you were right about the {w}
your {w} is (ready|here|too long|in my car|very good)
your {w} arrived in {c} without the {w2}
your seat is number {k}
your subscription to the {w} ends {d}
they (cancelled|lost|changed|forgot) the {w} without telling anyone
they moved the {w} from {t} to {d}
they want {k} euros for the {w}, which is a lot
she (liked|wants|hates|has ordered) the {w}
he (needs|forgot|sold|has) the {w}
this {w} is the best I have ever had
all {w}s have to be back by {d}
both the {w} and the {w2} were stolen
no {w}s were left by {t}
instead of the {w} we will have a {w2} {d}
because of the {w} the road to {c} is closed"""
