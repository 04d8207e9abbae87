"""What people tell each other, in a fifth author's words."""

CLAUSES = """the pupils were noisy but they learnt a lot
the school play has been moved to the sports hall
the marks are in and nobody failed
the headmistress would like a word with you
the exam room is on the second floor
the reading list is on the noticeboard
the parents' evening starts at half past six
the bus for the trip leaves at seven sharp
the coach driver needs a break every four hours
the trailer has a flat tyre
the load is too heavy for the small van
the border crossing took three hours
the ramp at your warehouse is blocked
the pallets are on the wrong side of the yard
the delivery note is missing a signature
the tank is full and the oil has been changed
the diversion adds forty minutes
the judge has accepted the new evidence
the witness will not appear
the deadline for the appeal ends on Friday
the other side has offered a settlement
the draft contract has two mistakes on page three
the power of attorney has to be notarised
the patient in room twelve can go home
the ward round is half an hour earlier
the blood sample has to be taken again
the new nurse starts on the first of the month
the visiting hours end at eight
the bandage should be changed every day
the physiotherapist is on holiday
the medicine must be kept in the fridge
the headset works again
the tests pass on my machine
the database was restored from the backup
the new version goes live tonight
the ticket has been reassigned to me
the certificate runs out next week
the bug only shows up on old phones
the meeting notes are in the wiki
the review took longer than planned
the shop will be closed for stocktaking
the till is ten euros short
the new collection arrives after Easter
the supplier has raised his prices
the shelves have been delivered without screws
the sign over the door is crooked
the customer wants to pay in instalments
the voucher is valid until the end of the year
the bread is sold out by ten o'clock
the oven has to be serviced
the boss liked your idea
the board has said yes
the figures for the quarter are better than expected
the client has cut the budget by half
the presentation has to be shorter
the flight to the trade fair is booked
the office will be repainted over the weekend
the air conditioning is far too cold
the coffee machine is being repaired
the car park is full by eight
the new colleague sits next to me
the canteen has changed its opening hours
the neighbours have a new puppy
the people upstairs play music until midnight
the bins are collected a day later this week
the stairwell light has gone out
the hedge trimmer is back in your shed
the key is with the lady on the ground floor
the cellar smells of damp
the chimney sweep comes at nine
the scaffolding goes up tomorrow
the roofers have finished the north side
the water will be turned off for an hour
the new kitchen looks wonderful
the tiles don't match
the painter needs another bucket
the gate won't close properly
the lawn needs cutting
the apples are ripe
the roses need water
the bees have moved into the old shed
the dog ran away but came back
the cat had four kittens
the vet says he'll be fine
the horse is lame
the chickens have stopped laying
the tent leaks
the campsite is right by the lake
the ferry doesn't sail in bad weather
the hotel has put us in a different room
the luggage is still in Paris
the flight was overbooked
the view from here is breathtaking
the food is too spicy for the children
the beach was empty
the museum is shut for repairs
the guide speaks five languages
the last train leaves before the film ends
the film was dreadful
the band plays without a drummer
the tickets are waiting at the box office
the seats are in the third row
the match ended in a draw
the referee didn't turn up
the pitch is under water
the team bus leaves from the station
the training starts a week later
the swimming pool has been closed
the race number must be worn on the front
the piano has to be tuned
the rehearsal went well
the wedding will be in the little church
the bride's dress is too long
the cake is in the fridge
the flowers are coming from my aunt
the party is a surprise
the presents are hidden in the wardrobe
the baby slept through the night
the baby weighs three kilos
the twins have chickenpox
the nursery is closed for training
the little one has lost her first tooth
the babysitter can stay until eleven
my son has passed his driving test
my daughter would like to change schools
my mother is out of hospital
my father can't drive any more
my grandmother turns ninety
my brother has moved to Canada
my sister got the job
my cousin is getting divorced
my aunt broke her hip
my uncle has sold the farm
my wife has the car today
my husband does the cooking tonight
my flatmate is moving out
my landlord wants to sell the house
my neighbour has a spare key
my boss has approved the leave
my colleague takes over from Monday
my secretary will ring you back
my doctor has signed me off for a week
my dentist found two holes
my lawyer advises against it
my bank has blocked the card
my insurance won't pay
my train was cancelled
my flight was delayed by three hours
my car failed the inspection
my bike has been stolen
my phone fell in the water
my laptop won't start
my printer only prints in blue
my password has expired
my account was charged twice
my address has not changed
my surname is spelt with a double t
my suitcase has turned up
my passport is at the embassy
my glasses are on your piano
my umbrella is still in your hall
my back is getting better
my knee hurts when I climb the stairs
my fever has gone down
my operation went well
my appointment is before yours
my shift was changed at the last minute
my notice period is three months
my thesis is with the printer's
my exam went better than expected
my English is improving
I have changed my mind
I have bought the tickets for both of us
I have paid for everything
I have put the money in an envelope
I have left the documents at reception
I have copied the key
I have spoken to the teacher
I have told the police
I have checked the figures twice
I have corrected the mistakes
I have filled in the form
I have found a flat near the park
I have given up smoking
I have hurt my ankle
I have lost my voice
I have run out of paint
I have sold the caravan
I have two tickets left
I have got the flu
I haven't found the receipt yet
I haven't decided which colour to take
I haven't slept at all
I haven't forgotten you
I am proud of you
I am looking forward to the weekend
I am staying with friends
I am still waiting for the refund
I am selling my old computer
I am allergic to nuts
I am vegetarian now
I am bringing a salad
I am bringing my own chair
I am moving into the flat next door
I am going to be a grandmother
I am learning to swim
I am working nights this week
I am thinking of changing jobs
I am stuck at the airport
I am in the meeting room upstairs
I am against the idea
I am willing to pay half
I am ready when you are
I can lend you a ladder
I can take the early shift
I can pick up the children
I can give you a lift to the station
I can only stay for an hour
I can't open the gate
I can't find a parking space
I can't read your handwriting
I can't make the appointment
I can't lift anything heavy
I can't remember the name of the hotel
I couldn't reach you by phone
I could come a day earlier
I could help on Saturday morning
I could use your advice
I don't eat meat
I don't agree with the bill
I don't have the right size
I don't know anybody there
I don't mind waiting
I don't work on Fridays
I didn't get the job
I didn't order this
I didn't break it
I would like to see the flat
I would like a quote in writing
I would like to pay in cash
I would rather meet in the afternoon
I would love to come
I will bring back your books
I will cook something simple
I will fetch the parcel
I will leave the key under the mat
I will pay the rest in cash
I will send the measurements
I will take the train instead
I will think about it
I will wait by the fountain
I will wear a red coat
I won't be at home before six
I won't sign this contract
I won't need a lift
I need an answer by noon
I need the ladder back
I need a new prescription
I need a bigger size
I need your signature on two pages
I need somebody for the late shift
I left my scarf on the bus
I locked myself out
I missed your call
I overslept and took the later train
I burnt the cake
I scratched your car while parking
I spilt coffee on the keyboard
I fixed the tap
I fed your cat
I watered your plants
I walked the dog twice
I washed the curtains
I met your sister in town
I saw your advert
I heard the good news
I dreamt of you
I enjoyed the evening very much
I really liked the book
I prefer the green one
I agree to the price
I insist on a refund
I wish to cancel the contract
we are expecting a baby
we are getting married in May
we are leaving a day earlier
we are looking for a bigger flat
we are moving the office to the first floor
we are out of stock
we are running out of wood
we are two people short
we are having the bathroom done
we are having a barbecue
we are staying at home this year
we are stuck in a traffic jam
we are very happy with the result
we are not open on Sundays
we are not interested
we are the only guests
we can deliver to the third floor
we can offer ten percent off
we can't accept the goods
we can't afford it
we can't wait any longer
we could meet halfway
we could share a taxi
we don't have a lift
we don't need a receipt
we don't sell spare parts
we expect about fifty people
we found your wallet
we found a better offer
we got lost in the fog
we got the keys to the house
we had a burst pipe
we had a lovely time
we had to call the police
we have a power cut
we have a spare room
we have been burgled
we have changed the locks
we have found a new coach
we have hired a temp
we have lowered the rent
we have moved to the country
we have no hot water
we have received your application
we have reserved the big room
we have to be out by noon
we have to sell the car
we have won the prize
we lost the match
we meet in front of the church
we missed the connection
we must talk about the heating costs
we need a bigger table
we need a decision today
we need a second opinion
we need more chairs
we need volunteers for the bake sale
we need your bank details
we only accept cash
we owe the plumber for two hours
we ran out of petrol
we should buy a present together
we should start without her
we start at the back door
we still need a driver
we take the dog with us
we thank everybody who helped
we want to adopt a dog
we will change the date
we will collect the sofa ourselves
we will keep the room for you
we will not extend the lease
we will send someone to look at it
we would like to invite the neighbours
we would like to move in earlier
you are always welcome
you are invited to the opening
you can have my old desk
you can park in our drive
you can sleep on the sofa
you can't park there
you don't need to bring anything
you forgot to sign page two
you gave me the wrong key
you have been chosen
you have paid too much
you have to turn left at the church
you left your coat here
you left the light on
you need a permit for that
you owe us for the drinks
you should see a doctor
you should wear boots
you were right about the weather
you were a great help
she can start straight away
she doesn't like surprises
she has the measles
she is on maternity leave
she is out of the office
she lost her purse
she passed the exam with honours
she sends her love
she will be staying for a week
he broke a window
he can't come to the phone
he has a new number
he has been promoted
he has left the company
he is in a meeting until four
he is retiring in the autumn
he is still asleep
he left without paying
he will be late for school
he will collect it himself
they are building a road behind our house
they are not at home
they arrive by boat
they charge extra for luggage
they closed the road
they delivered the wrong colour
they didn't have it in red
they have cancelled the strike
they offered me a place
they want their deposit back
they were very friendly
nobody answers the phone
nobody told us about the change
everybody is well
everybody brings a dish
everything went smoothly
everything is packed
everyone at work says hello
someone has taken my bike
someone left the tap running
something is wrong with the bill
nothing has been decided
there are mice in the attic
there are two seats left
there has been an accident
there is a crack in the wall
there is a hole in the roof
there is a wasps' nest under the eaves
there is no soap in the washroom
there is no lift in the building
there is no signal down here
there is plenty of food left
there was a mix-up
there will be a fire drill
it is a boy
it is my fault
it is not far from the station
it is the wrong size
it is too late to change it
it takes two weeks
it was a false alarm
it was kind of you to help
it would be better to wait
Grandma is feeling better
Dad has found the papers
Mum wants to know nothing about it
lunch is in the oven
supper will be late
breakfast is included
parking is free after six
payment is due within thirty days
work on the bridge starts in March
both keys are lost
all the rooms are taken
half of the class is ill
most of the guests have answered
two of the plates are broken
three people have cancelled
the {w} is under the {w2}
the {w} is next to the {w2}
the {w} was a present from {n}
the {w} smells odd
the {w} is worth {k} euros
the {w} is only {k} euros
the {w} is no longer available
the {w} is too (big|small|heavy|old|expensive)
the {w} is better than the {w2}
the {w} is in {c} until {d}
the {w} from {c} was the best
the {w} has to be paid by {d}
the {w} has been ordered
the {w} has been found
the {w} won't be ready by {d}
the {w} will be delivered {d}
the {w} will be delivered at {t}
the {w} was delivered to {n} by mistake
the {w} came without a {w2}
the {w} needs (cleaning|repairing|painting|replacing)
the {w} and the {w2} belong together
the number of the {w} is {k}
the price for the {w} is {k} euros
the bill for the {w} is {k} euros
the room number is {k}
the alarm code is {k}
your {w} is (ready|waiting|here|still with us)
your {w} can be picked up {d}
your {w} was sent to {c}
your {w} is the wrong one
my {w} is for sale
my {w} is in {c}
my {w} is still at {n}'s place
our {w} will be in {c}
our {w} costs {k} euros a month
I sold the {w} for {k} euros
I paid {k} euros for the {w}
I paid {n} for the {w}
I borrowed the {w} from {n}
I forgot the {w} in {c}
I left the {w} with {n}
I repaired the {w}
I returned the {w} {d}
I need {k} {w}s for the {w2}
I need the {w} back by {d}
I would like another {w}
I have no {w} and no {w2}
I can't find {n}'s {w}
I will be in {c} until {d}
I will bring the {w} and {n} brings the {w2}
I am meeting {n} at {t}
I am moving to {c}
I was in {c} with {n}
we have to postpone the {w}
we have {k} guests for the {w}
we leave for {c} at {t}
we sold {k} {w}s
we are short of {k} {w}s
we would like to see the {w} {d}
we will discuss the {w} {d} at {t}
we paid {k} euros too much
{n} has the {w}
{n} is ill and stays at home
{n} is the new coach
{n} is waiting in front of the station
{n} is leaving the company
{n} moved to {c}
{n} paid for the {w}
{n} passed the exam
{n} says thank you for the {w}
{n} can't come because of the {w}
{n} wants {k} euros for the {w}
{n} would like to see the {w}
{n} lost the {w} in {c}
{n} takes the train at {t}
{n}'s {w} is broken
{n}'s train gets in at {t}
you can have the {w} for {k} euros
you can pick up the {w} at {t}
you can fetch {n} from the station at {t}
you forgot the {w}
somebody stole the {w}
nobody has seen the {w}
there are {k} {w}s too many
there is another {w} for you at reception
there is a problem with the {w}
there is no {w} in {c} {d}
it is about the {w}
it was {n} who broke the {w}"""
