"""What people tell each other by mail, by a second author."""

CLAUSES = """the pupils handed in their essays late
the history test covers chapters four to six
half the class is off with flu
the geography lesson is in the computer room
her marks in chemistry have improved a lot
he forgot his sports kit for the second time
the parents are welcome to watch the play
the minibus for the museum trip leaves at a quarter to nine
the headmaster wants to see both of them
detention is on Thursday after school
the textbooks haven't been delivered yet
the exam papers are locked in my cupboard
I need a substitute for my third lesson
the lorry is loaded and I'm setting off now
the road to the warehouse is flooded
I'm held up at the border and won't make the slot
the pallets were damaged when I opened the trailer
the tail lift is broken, so I need a forklift
I had to take a break because of my driving hours
the weight on the papers doesn't match the load
unloading took three hours and nobody signed
the tyre blew on the bridge and I'm waiting for the breakdown service
the depot closes at ten, so I'll sleep in the cab
my client accepts the settlement
the hearing has been adjourned until the autumn
the witness withdrew her statement
we will appeal against the ruling
the deed must be signed in front of a notary
the other side has until Friday to respond
the documents were served yesterday
my fee covers the first consultation
the contract is void without a date
the patient in bed seven is asking for you
the night shift is one nurse short
the blood results came back normal
visiting hours are from two to five
his temperature went down overnight
we've run out of gloves and masks
the ambulance will bring her back at noon
the dressing needs to be changed twice a day
she may eat again from tomorrow
I swapped my Sunday shift with the new nurse
practice is off because the gym is being painted
I can't come tonight because I'm grounded
my mum says it's fine if I stay over
I lost my bus pass and had to walk
the party is at my place and everyone brings snacks
I beat my record in the 100 metres
I'll do the poster if you do the talk
my charger is still in your room
I got a puppy and he is so cute
the lift in the tower block is being inspected
I repaired the pump and it runs quietly again
the old drawings are in the blue cabinet
the bearing is worn and should be replaced
the model railway club has a new shed
my knee is better and I'm cycling again
the reading on the meter can't be right
the shop will be shut on Monday for stocktaking
the new stock comes in on Wednesday
your order is packed and waiting at the counter
we no longer sell that brand
the till was ten pounds short last night
the sign above the door has to be repainted
we give ten percent off to regulars
the shop window was smashed on Saturday night
the bread is sold out by eleven most days
the build is green again
the bug is fixed and the tests pass
the deployment was rolled back at noon
I found a memory leak in the parser
the database migration takes about an hour
the new version goes live on Thursday
the log files fill up the disk every night
the merge request needs one more review
the key on the server expires next month
the customer can't log in since the update
the budget was approved without cuts
the board wants the numbers by noon
sales are up four percent on last quarter
we are closing the branch in Leeds
the merger is off
the press release goes out at nine
I won't sign before the lawyers have read it
the bonus will be paid with the May salary
nobody leaves before the stand is packed
I saw a fox in your garden this morning
your cat is sleeping on our sofa
the new neighbours have three children and a parrot
the church bazaar made over six hundred pounds
the hedgehog is back under the shed
I made far too much marmalade
your dustbin rolled down the street in the wind
the postman left your letters with us
the lady at number nine broke her hip
my French is not perfect, but I understand everything
I am looking for a room near the university
my visa is valid until the end of August
I will stay three nights instead of two
I did not receive the code for the door
the landlady speaks only German
I am used to working at weekends
the diploma has been translated and certified
the train strike ends on Sunday night
the night bus only runs at weekends
I'm on platform four and I can't see you
I got off at the wrong stop
my bike has a flat tyre, so I'm taking the tram
there's a diversion through the village
the car park is full, so I'm parked by the church
the toll went up to nine euros
I left the car with the engine light on
the car needs new brake pads and a battery
the mechanic found rust under the doors
the caravan is sold
the boat is back in the water
the harbour is closed because of fog
the flight is overbooked and they offered me a voucher
I've checked in and my gate is B12
my luggage weighs twenty-six kilos
the visa office needs two photos
the hostel has no lockers
the cabin has a stove but no electricity
the view from the balcony is gorgeous
the pool is closed until the first of May
breakfast is included but parking isn't
the room next door was noisy all night
there was hair in the sink
we left the room tidy and the key on the desk
the campsite takes dogs on a lead
I'm allergic to feathers and need another pillow
the lasagne needs another half hour in the oven
I'll bring cheese and two bottles of red wine
the strawberries are ripe
the milk has gone off
I put too much salt in the soup
the cake is for Grandad's birthday
dinner is on me
we ate all the biscuits
the fridge is empty and I have no time to shop
the butcher has put the roast aside for us
the fish was fresh and the waiter was kind
I can't eat gluten
the coffee tastes burnt
the kettle is broken again
the roses need cutting back
the lawnmower won't start
I planted the bulbs you gave me
the tomatoes caught blight
the apple tree came down in the storm
the greenhouse door is off its hinges
the pond has a leak
there are slugs all over the lettuce
the gutters are full of leaves
the shed key hangs behind the door
the ceiling in the bathroom is black with mould
the doorbell doesn't ring
the radiators knock at night
the washing machine stops in the middle of the cycle
the sink is blocked and smells
the toilet upstairs keeps running
the blinds in the bedroom are stuck
the fuse blows when I use the toaster
the boiler was serviced in March
the new carpet comes on Tuesday
the paint is the wrong shade of green
the removal men come at eight sharp
we are keeping the old curtains
the flat has two bedrooms and a small garden
I can pay the deposit this week
the lease ends on the thirtieth of June
the rent is due on the third
the tenant upstairs smokes on the stairs
the caretaker is away until Thursday
the bike cellar must be cleared by the weekend
the insurance covers the window but not the carpet
the insurance wants photos of the damage
the excess is 300 pounds
I had a bump in the supermarket car park
the other driver admitted it was his fault
the police have the number of the car
I left my wallet in the taxi
my purse was found and nothing is missing
I found a set of keys with a red ribbon
the bank has blocked my card
the transfer bounced because of a wrong number
the standing order has been cancelled
the invoice for March is still open
I paid 89 pounds too much
you charged me for breakfast twice
the reminder fee isn't justified
the receipt is in the bag with the shoes
the loan has been approved
I would rather pay in three instalments
the tax return is done and posted
the fine was paid last week
my application for the grant was turned down
the permit must hang behind the windscreen
the counter closes at noon on Fridays
I need the form in English
my name is spelt with two Ls
my date of birth is wrong on the card
the certificate has to be stamped
the bins are collected on Thursdays from now on
the street party needs a permit
the bus stop has been moved to the corner
the library opens an hour later in summer
the swimming pool is drained for repairs
the town council votes on the bypass tonight
the lamp posts on the hill are dark
the choir needs two more tenors
the piano tuner comes on Monday
the rehearsal went on until eleven
the costumes are still at the cleaner's
the stage is too small for all of us
we sold out both evenings
the drummer has a broken arm
the exhibition opens with a glass of wine
my novel has found a publisher
the second chapter is much better than the first
the book club is reading Emma
the film is three hours long and worth it
the photographs from the wedding are ready
the frame doesn't fit the picture
the referee cancelled the match at half time
we won five nil
the pitch is waterlogged
our striker is suspended
I pulled a muscle and can't run
training moves indoors from October
the kit has to be washed by Saturday
the fee for juniors is 40 pounds
the coach wants everyone there an hour early
the race starts in front of the town hall
I came third in my age group
the vet says she only has a cold
the puppies can be collected in six weeks
the rabbit got out again
the parrot repeats everything you said
the horse is lame and can't be ridden
the dog sitter cancelled
I gave the cat her tablets
my tooth has been pulled and I can't speak
the glasses are ready but the frame is bent
the appointment at the eye clinic is in room six
the plaster comes off in two weeks
I need a sick note from Monday
the cream helped and the itching has stopped
the pharmacist gave me a cheaper one
my hay fever is terrible this year
the baby is teething and nobody slept
our daughter took her first steps
the nursery has a place for him from January
the nanny can't come on Wednesdays
the twins have lost their first teeth
the pushchair is in the hall downstairs
Grandpa is home and wants to see everybody
Auntie Joan sends her love
our son has been accepted at Bristol
my brother and his wife have separated
my cousin is getting engaged
we are expecting in the spring
my parents have been married for fifty years
I've lost my job
I start my new job in the new year
the interview is by video call
they offered me less money than I hoped
I've asked for Fridays off
I worked twelve hours of overtime last week
my holiday was approved
my boss is leaving at the end of the month
the office moves to the third floor
the new desks are too low
the heating in the office is set to nineteen
the badge reader at the gate is broken
the canteen is closed for two days
the kitchen rota starts again with me
the coffee fund is empty
the phones were dead all morning
the scanner eats every second page
the new printer needs black ink
I can't open the spreadsheet
the file is too big for me to send
the link you gave me doesn't work
the password has to be changed by tonight
the video call is in ten minutes
my camera doesn't work, so I'll only listen
the minutes of the meeting are on the shared drive
item three was postponed
the slides need larger letters
the talk should last twenty minutes
the speaker is stuck in Munich
the conference dinner is on the second evening
there are no vegetarian dishes left
the catering costs 28 euros a head
the sample arrived broken
the fabric is sold by the metre
the spare part is out of production
the machine is back in use
the welding has to be done again
the scaffolding comes down on Friday
the concrete needs two more days to dry
the foreman fell off a ladder but is fine
the crane can't work in this wind
the crew starts at six
the harvest is two weeks early
the calf was born in the night
the fence by the stream is down
the well is dry
it hasn't rained for five weeks
the snow plough came too late
the power will be off from one to three
the alarm went off twice for no reason
the fire brigade came within minutes
nobody was hurt
it was all a misunderstanding
it wasn't my fault
it won't happen again
I take it all back
I didn't mean to be rude
I owe you an explanation
I owe you lunch
I forgive you
I miss our talks
I think of you often
I'm proud of you
I'm so relieved
I'm fine again
I'm in
I'm out
I'm awake
I'm home
I'm on holiday
I'm still thinking about it
I'm ready when you are
I'm busy all day
I'm free at the weekend
I'm running out of patience
I'll think about it
I'll be right there
I'll take care of it
I'll call back later
I'll let you know by Friday
I'll be in touch next week
I'd love to come
I'd rather not
I have a question
I have good news
I can't wait
I can't afford it
I can't promise anything
I can't thank you enough
I won't be long
I couldn't agree more
I did my best
I don't mind
I don't remember
I haven't decided
I never said that
I need a hand
I need more time
I need an answer today
we made it
we missed you
we got lost
we're nearly there
we're on holiday until the tenth
we're fully booked
we're closed today
we're moving in together
we should talk
we can't accept that
we'd love to see you
you're invited
you're welcome any time
you can count on me
you made my day
you dropped your glove
everything is fine
everything is arranged
dinner is ready
lunch is cancelled
the coast is clear
the answer is no
the answer is yes
the deal is off
the deal is done
the offer still stands
the date is fixed
the date suits us
the price is too high
the price includes delivery
the plan has changed
there's been a change of plan
there's a problem
there's cake in the kitchen
there's no hurry
there's nothing to worry about
no one told us
nobody turned up
nothing was stolen
that's not enough
that's too late for us
that works for me
this can't go on
this is my new address
all is well
all tickets are gone
the {w} is on the table
the {w} is at the repair shop until {d}
the {w} is much nicer than I thought
the {w} is missing a screw
the {w} is too heavy for one person
the {w} is free for members
the {w} is not for sale
the {w} is for {n}, not for me
the {w} smells (funny|of smoke|lovely)
the {w} makes a strange noise
the {w} gets stuck all the time
the {w} will be delivered {d} between nine and noon
the {w} has been stolen from the {w2}
the {w} has been found in {c}
the {w} has to be ready by {t}
the {w} has to be signed by {n}
the {w} hasn't been cleaned for weeks
the {w} was better in {c}
the {w} was a gift from {n}
the {w} was far from perfect
the {w} fell down the stairs
the {w} fits perfectly
the {w} weighs {k} kilos
the {w} takes {k} minutes
the {w} works again
the {w} starts without {n}
the {w} with the {w2} is mine
the {w} we ordered from {c} is here
the {w} you sent is the wrong one
the {w} you asked for is in the post
the {w} costs more than the {w2}
the {w} can't be repaired
the {w} can wait until {d}
the {w} should be on time
the {w} belongs to the club
the {w} broke when {n} used it
the {w} needs cleaning before {d}
the {w} opens {d} in {c}
the {w} closes at {t}
the {w} for {d} is sold out
the {w} at the back of the room is empty
the last {w} leaves at {t}
the next {w} is {d}
the new {w} is a dream
the old {w} has to go
the wrong {w} was delivered
my {w} is yours for the weekend
my {w} has gone missing
my {w} needs a new {w2}
my {w} costs {k} euros a month
my sister wants to buy the {w}
my neighbour found your {w}
our {w} is full until {d}
our {w} has moved to {c}
our {w} was a great success
your {w} is on the back seat
your {w} is still in the office
your {w} looks great
your {w} was not on the list
I left my {w} in {c}
I left the {w} at the front desk
I booked the {w} for {d} at {t}
I bought a {w} for {n}
I broke the {w} by accident
I can fix the {w} {d}
I can't lift the {w} on my own
I changed the {w}, as you wanted
I checked the {w} and it is fine
I cleaned the {w} and locked the door
I dreamed of a {w}
I enjoyed the {w} very much
I found the {w} behind the {w2}
I gave the {w} to {n}
I have a spare {w}
I have no {w} left
I have to be in {c} by {t}
I have two tickets for the {w} {d}
I made the {w} myself
I met {n} at the {w}
I need {k} more {w}s by {d}
I prefer the {w} to the {w2}
I put the {w} in the {w2}
I sold my {w} to {n} for {k} euros
I still need the {w} from {n}
I tried the {w} and didn't like it
I want to swap the {w} for a {w2}
I was at the {w} and saw {n}
I will be in {c} from {d}
I will be out of the office {d}
I'll wait at the {w} until {t}
I'll take the {w} if it's still there
I'm bringing {n} to the {w}
I'm learning {w}
I'm stuck in {c} without my {w}
I'm paying for the {w}
we agreed on {k} euros for the {w}
we are short of {w}s
we can do without the {w}
we could meet in {c} {d}
we drive to {c} {d}
we fixed the {w} with tape
we forgot about the {w}
we have {k} {w}s in stock
we have to move the {w} to {d}
we need a bigger {w}
we need someone for the {w} {d}
we never got the {w}
we only have {k} {w}s left
we start the {w} at {t}
we voted against the {w}
we won't need the {w} after all
{n} asked about the {w}
{n} forgot the {w} at home
{n} has (lost|sold|ordered|cleaned) the {w}
{n} has {k} {w}s in the garage
{n} is bringing the {w}
{n} is coming {d} at {t}
{n} is flying to {c} {d}
{n} is waiting in front of the {w}
{n} lives in {c} now
{n} loves the {w}
{n} made a mistake with the {w}
{n} says hello
{n} took my {w} by mistake
{n} wants to meet {d}
{n} will look at the {w} {d}
{n} would like a {w} for Christmas
{n} is better and back at work
{n} is off sick until {d}
{n} can't find the way to {c}
{n} and {n} have already paid
{n} doesn't like the {w}
{k} guests are coming to the {w}
{k} euros are missing from the {w}
there are {k} {w}s in the box
there is a long queue at the {w}
there's no {w} at this hotel
someone left a {w} at our place
somebody has to open the {w} at {t}
they closed the {w} for good
they want to see the {w} {d}
they sent me a {w} I didn't order
she left the {w} in {c}
he is afraid of the {w}
it rained during the whole {w}
it would be great to have a {w}
it's too late for the {w}
it costs {k} euros to repair the {w}
without the {w} we can't start
with a {w} it would be easier
before the {w} I have to see {n}
after {t} the {w} is locked
from {d} the {w} costs {k} euros
everyone needs a {w} for {d}
every {w} must have a number
half of the {w}s are too small"""
