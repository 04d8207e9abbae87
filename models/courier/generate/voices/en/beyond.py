"""What no mail tool can do, in a fifth author's words."""

UNMET = """open the (spam|junk|drafts|archive) folder
what's in the (spam|junk|archive|drafts)( folder|)
is anything in the spam folder
empty the (spam|junk) folder
how many folders do I have
rename the folder clients
sort my mails into folders
put this mail in the folder work
move the newsletter to the folder later
bitcoin price
what's the price of (bitcoin|gold|silver)( today|)
how is the pound doing against the dollar
exchange rate euro to yen
what have I got on (this afternoon|next Tuesday|at the weekend)
what's in my (calendar|diary)( tomorrow| this week| on Monday|)
do I have anything planned for Saturday
put the meeting in my (calendar|diary)
add mum's birthday to the calendar
cancel the appointment in my (calendar|diary)
move my dentist's appointment to Friday
check my diary for clashes
invite the team to a meeting in the calendar
set up a video call for three o'clock
restore the mails from the bin
get the message back out of the bin
undo the last deletion
recall the mail I just sent
take back the message I sent to the boss
what's in the bin
empty the bin
empty the deleted items
archive (this mail|all old mails|the newsletter)
unarchive the mail from school
show me what I have sent
show my sent mails
what did I send yesterday
did my mail get delivered
has he opened my mail
did she read my mail
turn on read receipts
save the mail as a draft
open my drafts
finish the draft I started
attach my CV
add an attachment
send the spreadsheet as an attachment
open the attached file
save the attachment to my desktop
download all the attachments
what does the attached pdf say
print the (mail|last mail|invoice)
print my inbox
save the mail as a pdf
forward all my mail to my private address
set up a forwarding rule
create a rule for the newsletters
make a filter for mails from the bank
block the address that keeps writing
unblock my sister's address
report this as spam
mark it as spam
mark it as junk
mark it as not spam
unsubscribe me from (this|the newsletter|all newsletters)
get me off this mailing list
star this mail
star the mail from the landlord
pin the mail from Anna to the top
flag it in red
give the mail a yellow label
colour the mails from work blue
send it tomorrow at eight
send this mail later tonight
schedule a mail for Monday morning
mark all mails as unread
mark it as unread
set the mail back to unread
mark this mail as important
change my signature
add my phone number to the signature
write me a new signature
set an out of office reply
turn on the holiday message
set up an automatic reply
switch off the auto reply
add Dmitri to my contacts
what's Anna's phone number
save this address in the address book
show my address book
delete Paul from my contacts
who is in my contacts
import my contacts
export all my mails
I forgot my mail password
log me (in|out)
log out of my account
switch to my other account
open my work account
add a second mail account
read my gmail
connect my hotmail
how big is my mailbox
is my mailbox full
make the letters bigger
sort the inbox by size
translate this mail
check the spelling of my mail
make my mail sound friendlier
turn off the new mail sound
stop the notifications
encrypt the mail
turn on two factor login
scan my mail for viruses
text my (wife|son|sister)
send a text message to Paul
send a WhatsApp to the group
message her on Instagram
post it on Facebook
post this on my page
tweet this
ring my (mother|doctor|boss)
ring Dmitri for me
phone the garage
call the plumber
take the call
put him on speaker
leave a voicemail
listen to my voicemail
what did my voicemail say
fax the contract
send a letter by post
send flowers to my wife
post a parcel to Leeds
track the delivery
where is my package
reserve a table for four tonight
book a room in Vienna
book me on the ten o'clock train
cancel my flight
check in for my flight
how long is the flight to Lisbon
how do I get to the airport
how far is it to Bristol
is there a traffic jam on the motorway
find me a parking space
find petrol near here
where's the nearest (bakery|bank|hospital)
show me a map of Rome
who am I
what's my (address|number|age)
weather (tomorrow|for Friday|in Oslo)
is it going to (snow|rain|freeze) tonight
do I need an umbrella
how cold is it outside
when does the sun set
what's today's date
what day is Christmas this year
how many days until summer
how many weeks in a year
set a timer for ten minutes
set the alarm for six
wake me at half past six
cancel the alarm
remind me to ring mum
remind me to take my pills
make a note
note down that we need milk
add eggs to the shopping list
what's on my to do list
tick off milk on the shopping list
make a list of things to pack
play (some jazz|my favourite song|the radio)
skip this song
turn the volume (up|down)
turn it down
louder please
put on the news
what's on at the cinema
record the film tonight
turn on the (telly|heating|lamp|oven)
turn off the (telly|heating|lamp|oven)
dim the lights
make it warmer in here
open the (garage|blinds|window|gate)
close the (garage|blinds|window|gate)
is the door locked
start the (hoover|kettle|washing machine)
make me (a coffee|a cup of tea|a sandwich)
cook dinner
how long do potatoes take
how much flour do I need for a cake
order a pizza
order more printer paper online
buy two tickets for the concert
buy some stamps
transfer fifty euros to Anna
how much money do I have
what did I spend this month
how are my shares doing
do my tax return
work out the tip
what's 17 times 23
what's 12 percent of 340
divide 90 by 7
convert 5 miles to kilometres
how many ounces in a kilo
what does serendipity mean
what's the Spanish for bread
say thank you in Japanese
translate good morning into Polish
what's the capital of Kenya
who won the cup final
what was the score last night
when is the next match
how tall is Everest
how old is the Earth
how do planes fly
how do I remove a red wine stain
how do I reset my phone
fix the wifi
my laptop is slow, fix it
install the update
free some space on my disk
delete the photos on my phone
delete the file report.pdf
open the file budget.xlsx
rename my files
zip the folder
open a new tab
search the web for cheap flights
google my name
look it up on Wikipedia
what's in the news
what are the headlines
read me a story
tell me something funny
write a poem about rain
write a speech for the wedding
write my essay
write a cover letter for my CV
correct my homework
help me with maths
explain gravity to me
teach me to juggle
play chess with me
toss a coin
roll a die
pick a number
choose a name for my dog
what should I wear
what should I cook
which film should I watch
where should we go on holiday
give me some advice
should I quit my job
do you have feelings
do you dream
are you married
where do you live
how old are you
who made you
what's your favourite colour
will I be rich
what are the lottery numbers
feed the fish
iron my shirt
do the dishes
tidy my room
clean the bathroom
fetch the kids
drive me home
call a cab
get me a doctor
call an ambulance
take my temperature
measure my pulse
how many calories are in an apple
how much did I sleep
take a (picture|selfie|screenshot)
scan this page
copy this text
edit the photo
show me the pictures from Rome
where did I park
where is my phone
find a babysitter
find me a flat
find a good dentist
compare the prices of fridges
sell my bike online
rent a van for Saturday
hire a cleaner
register me for the course online
fill in the form on the website
sign the contract for me
vote for me in the poll
apply for a visa
turn on aeroplane mode
pair my headphones
what's the wifi password
who is online
start a video call
mute the microphone
turn on the camera
draw a (house|horse|map)
make a slide about sales
add up the column
open the spreadsheet
edit the document
save it under a new name
close the window on my screen
lock my screen
change my (ringtone|wallpaper|password)
download the app
update my profile picture
subscribe to the channel
like her photo
leave a review for the hotel
rate the restaurant
check the menu of the Italian place
is the pharmacy open
when does the library close
what are the opening hours of the museum
how much is a ticket to Leeds
how long is the queue
what's the speed limit
is it a bank holiday on Monday
who is the mayor
who is my MP
what's the minimum wage
how do I claim child benefit
when do the clocks change
when is Easter
how do I make a will
how do I say no politely
tell me the meaning of my name
give me a synonym for nice
what rhymes with orange
finish this sentence
count backwards from twenty
say something in Welsh
spell my surname
what's the plural of sheep
put the mail from the bank into the archive
which mails are in the folder invoices
move all newsletters into one folder
share the folder with my team
show me the mails I archived
clean out the junk folder
check whether my mail landed in their spam
stop mails from the shop going to spam
whitelist the school's address
how do I block somebody
never show me mails from this shop again, block it
stop him from mailing me
make my inbox look different
switch the mail program to dark mode
set my time zone
set the language to French
show the mail in plain text
show the mail headers
who else was copied in
put Anna in copy next time
add my boss in bcc
send it with high priority
send it in my husband's name
send it from my other address
change the sender of my mails
create a mailing list for the choir
make a group of my colleagues' addresses
find Dmitri's address in the contacts
update the plumber's number
when is Anna's birthday
sync my mail with my phone
sync the calendar with the laptop
set up my mail on the new phone
repair my mailbox
why is my mail so slow
why can't I log in
reset the password of my account
is my account secure
who has access to my mailbox
give my secretary access to my inbox
let my colleague read my mails while I'm away
set a holiday notice until Monday
tell callers I'm away
what meetings do I have today
what's on for the weekend
how does my week look
when's my next day off
when am I meeting Paul
who is at the meeting at four
find a free slot next week
block two hours for the report in the diary
reschedule the call in the calendar
accept the invitation in the calendar
remind me about the meeting ten minutes before
cancel all appointments today
show my to do list
mark the task as done
delete the task
delete my account
delete the last text message
delete the song
delete the contact
delete the recording
read the newspaper to me
read me the weather report
read my text messages
read the sign in the picture
read the number on the meter
open the door for the postman
open the boot
open the bonnet
open my bank account online
list the kings of England
list my appointments
list the files in the folder
list all my contacts
count the chairs in the room
count the words in my essay
count the days until my holiday
search the shops for a red dress
search for a plumber online
search the cupboard for sugar
find the cheapest flight
find a recipe for lentils
find out when the shop opens
find out who lives next door
look up the word ambiguous
look up the train times
show me a picture of a giraffe
show me my bank statement
show me the way home
show my photos from last summer
show the football results
send my location to Anna
send a fax to the office
send fifty pounds to my sister
send a card for the wedding by post
send a voice message to Paul
write it on the whiteboard
write a letter by hand
write a review of the film
write a song for my girlfriend
write a letter of application and print it
mark the date in the calendar
mark the exam papers
check the oil in the car
check my blood pressure
check my lottery ticket
check the weather for the weekend
check who's at the door
check the spelling of accommodate
remove the stain from the carpet
remove the app from my phone
remove the virus from my computer
get the deleted message back
get my old mails from the other account
get me a coffee
get me a ticket for the match
get a taxi to the hotel
ditch my phone contract
flag down a cab
how's the weather in Cairo
how's the bitcoin
how are house prices doing
what's the price of a stamp
how much is the dollar
how much is a pint in London
what's a good gift for a teacher
what's the best pizza in town
what's the best way to learn Greek
what's my horoscope for today
what's the population of Sweden
what's the longest river in Africa
who's the king of Spain
who wrote Emma
which team is top of the league
which bus goes to the zoo
which day is the bin collection
when was the French Revolution
when do the shops shut
where's the remote control
why is the sea salty
is it dark in Sydney now
is the shop still open
is there life on Mars
is Pluto a planet
can fish hear
can you drive
can you dance
can you see me
do you sleep
do you know my husband
have you eaten
put the kettle on
put the chair back
put some music on
turn the page
turn the alarm off
switch the fan on
boil some water
knit me a scarf
fix the tap
clean the windows
change the light bulb
sew on a button
cut my hair
bake a cake
rent a film
hire a car in Malaga
renew my library book
pay the parking ticket
top up my phone
cancel my gym membership online
cancel the pizza"""
