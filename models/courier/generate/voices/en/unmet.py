"""What no mail tool can do."""

UNMET = """ring the vet's surgery
hang up now
post a birthday greeting on Facebook
how much was my spending on food last month
what are fifty pounds in dollars
what does offside mean in football
I want to hear a riddle
pause the film
turn the radio up
what's in the newspaper about the strike
is a cheetah faster than a horse
dictate a letter to the tax office and print it
change the ink in the printer
change twenty pounds into dollars for me
show me last month's bank statement
remind me to water the plants tonight
remind me tomorrow at nine to call the bank
set a reminder for my pills at eight
set a reminder for the dentist on Thursday
wake me up at half past six
wake me at seven tomorrow morning
set the alarm to six
set a timer for twelve minutes
start the stopwatch
how long is left on the timer
what's the weather going to be like this weekend
do I need an umbrella today
is it going to snow tonight
how hot will it get tomorrow
is there a storm coming
will it be sunny on Sunday
call my sister please
call the doctor's surgery
call a taxi for me
ring my dad
phone the plumber and ask when he's coming
dial the number of the town hall
hang up the phone
call me back in ten minutes
text my wife that I'm late
send a text message to my brother
send a WhatsApp to Julia
write an SMS to mum
post this on Facebook
post a picture on Instagram
leave a voicemail for the office
fax this to the lawyer
transfer fifty euros to my landlord
pay the electricity bill
pay my parking ticket
how much money is left in my account
what's my bank balance
check my account for last month's spending
buy some shares for me
what's the exchange rate of the dollar
how much is a hundred dollars in euros
is the pound going up
order a pizza with extra cheese
order a new pair of running shoes online
order me a taxi to the airport
book a flight to Madrid for Friday
book a hotel room in Vienna
book two cinema tickets for tonight
reserve a table for four at the Italian place
get me concert tickets
get me a haircut appointment
rent a car for the weekend
find me a cheap flight to Athens
find a plumber near me
find the nearest pharmacy
where's the nearest petrol station
how do I get to the airport from here
how long does it take to drive to Hamburg
show me the way to the town hall
what's the traffic like on the motorway
when does the next bus leave
when is the next train to Zurich
is my train on time
track my parcel
where is my parcel right now
where am I
where did I park the car
how far is the moon
how many people live in Japan
who invented the telephone
who painted the Mona Lisa
who was the first man on the moon
who is the prime minister of Italy
who won the football last night
what was the score of the game last night
what's the capital of Australia
what's the square root of 144
what's seventeen times twenty-three
add up 45, 12 and 130
divide 900 by 7
work out the tip for a bill of 64 euros
how many grams are in a pound
how many days until Christmas
what day was the third of May
what's the date today
what time is it in New York
what's the time right now
what does photosynthesis mean
what's another word for happy
how do you say thank you in Japanese
translate this sentence into Spanish
translate good evening into Polish
how do you spell rhythm
correct the spelling of this paragraph
proofread my essay
write a poem about autumn
write a short story about a dragon
write me a speech for the wedding
write a song about my dog
write a python script that sorts a list
debug this program for me
explain how a car engine works
explain the offside rule to me
tell me something about the Romans
tell me a bedtime story
tell me a riddle
tell me your favourite joke
make up a limerick
sing me a lullaby
play some jazz
play the next song
play my favourite album
pause the music
turn the volume down
skip this track
turn on the radio
what song is this
put on a film
what's on at the cinema tonight
what's on television this evening
recommend a good book
recommend a good restaurant in town
suggest a present for my mother
what should I cook for dinner
what can I make with eggs and spinach
give me a recipe for pancakes
how long do I boil an egg
how many calories are in a banana
is this mushroom safe to eat
my head hurts, what should I take
how much should I drink every day
plan a workout for me
count my steps
how well did I sleep last night
measure my heart rate
turn off the lights in the bedroom
switch off the heating
turn the heating up to 21 degrees
close the blinds
open the garage door
lock the front door
is the oven still on
start the washing machine
start the vacuum cleaner
start the dishwasher
turn off my phone at midnight
switch on flight mode
my phone is slow, fix it
restart the computer
reboot the router
why is the wifi so slow
connect to the wifi
install the latest update
update my computer
update the operating system
take a screenshot
take a picture of me
record my voice
scan this document
print three copies of the contract
print the last page
open the spreadsheet with the figures
open the file on my desktop
open a web page for me
open the calculator
create a new spreadsheet
create a folder called holidays
create a presentation about our sales
make a table of last year's costs
convert this document to a PDF
rename the file to final
save the document
merge these two documents
zip the photos from the holiday
back up my photos
delete the photos from my phone
delete the file report.docx
download the film
google the opening hours of the zoo
search the web for cheap laptops
look up the opening hours of the swimming pool
look up a word in the dictionary
what's in the news today
any breaking news
read me the newspaper
read me the sports results
what's in my calendar today
what appointments do I have tomorrow
when is my next appointment
add the dentist to my calendar
put the party in the calendar for Saturday
move my three o'clock appointment to four
cancel my meeting in the calendar
am I free on Thursday afternoon
when is Easter this year
block out Friday afternoon in my diary
put milk and butter on the shopping list
add bread to the shopping list
what's on my shopping list
add this to my to-do list
what's still on my to-do list
make a note that the code is 4711
take a note
read me my notes
add Peter's number to my contacts
delete Susan from my contacts
what's Mark's phone number
how old is my neighbour
move this mail to the folder invoices
move the last three mails to the archive folder
create a new mail folder for the taxes
rename the folder work to office
delete the folder old stuff
archive all the mails from last year
archive this conversation
put a star on the last mail
label all mails from my boss as important
mark the last mail as unread
mark it as unread again
flag this mail for next week
snooze this mail until Monday
pin that mail to the top
mute this conversation
block this sender
block everyone from that company
unblock my ex
report this mail as phishing
unsubscribe me from all newsletters
unsubscribe from this mailing list
set up an automatic reply for my holiday
switch on my out-of-office message
turn off the out-of-office reply
change my mail signature
add a signature with my phone number
set up a filter for adverts
create a rule that sorts my mail
save this mail as a draft
show me my drafts
delete all my drafts
open the draft from yesterday
attach the photo to the mail
attach my CV to the mail
save the attachment on my desktop
download the attachment
open the attached PDF
print this mail
print out the last mail
translate the last mail's attachment
take back the mail I just sent
unsend my last mail
recall the mail from this morning
schedule a mail for tomorrow at eight
send the mail at midnight, not now
request a read receipt
has he opened my mail yet
encrypt my mails
empty the trash
restore the mail I deleted yesterday
bring back the mail from the bin
change my mail password
reset my password
change my email address
set up a new mail account
add a second mailbox
import my old mails
export all my mails to a file
back up my mailbox
sort my inbox by size
change the font of my mails
switch to dark mode
turn off mail notifications
make the text bigger
change the language to German
log me out
log me in to my bank
generate a strong password
find me a flat in Berlin
find me a new job
apply for the job for me
fill in the tax form for me
file my tax return
renew my passport
renew my library books
check my spelling in this letter
check if my lottery numbers won
roll a dice
flip a coin
pick a number between one and ten
guess my age
what's my horoscope
what does my name mean
when is my mother's birthday
when was the Berlin Wall built
when does the supermarket close
is the pharmacy open on Sunday
is there a bakery around here
walk the dog
feed the cat
clean the kitchen
mow the lawn
fetch me a coffee
make me a sandwich
babysit the children tonight
drive me to work
charge my car
teach me the guitar
teach me ten words of Italian
quiz me on geography
let's play chess
let's play a game
draw a picture of a horse
draw a map of Europe
design a logo for my shop
edit this photo
make the picture brighter
measure the distance from Rome to Naples
how high is Mont Blanc
how deep is the ocean
how fast can a cheetah run
why is the sky blue
why do cats purr
do fish sleep"""
