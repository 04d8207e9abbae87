"""What no mail tool can do, by a second author: much of it in the words of what one can."""

UNMET = """what have I got on tomorrow
what have I got planned for Friday
what am I doing this weekend
what's on my schedule for today
what's in my diary next week
do I have a meeting this afternoon
do I have any appointments on Monday
when is my dentist appointment
when am I free next week
put the meeting with Paul in my calendar
put the parents' evening in my diary
add a meeting at ten to my calendar
add the deadline to the calendar
delete the meeting from my calendar
delete the appointment on Friday
move the meeting to Wednesday in my calendar
open my calendar
show me my calendar
show me next week's appointments
accept the meeting invitation in my calendar
decline the calendar invitation
book the meeting room for ten o'clock
bring back the mail I deleted
bring back what I deleted this morning
get the deleted mail out of the bin
undelete the last mail
undo that deletion
recover the mail from the trash
what's in the trash folder
show me the deleted mails
show me the spam folder
open the spam folder
open the bin
open the sent folder
show me the mails I've sent
which mails did I send yesterday
empty the spam folder
empty my recycle bin
take it out of the spam folder
mark this sender as safe
mark that mail as spam
mark it as important
mark the mail from my boss as important
mark all of this as junk
mark the mail from Anna as unread
set the last mail back to unread
put the mail from the bank in the folder finances
put it in the archive
file the mail under taxes
file all the invoices in one folder
move the newsletter to another folder
move this mail to my work account
make a new folder for school
make a folder for the holiday mails
show me my folders
which mail folders do I have
rename my inbox
colour the mails from my wife green
tag this mail with a red label
remove the label from the last mail
star the mail from Peter
unstar that mail
pin the mail from the school
flag the last mail for follow-up
remind me of this mail tomorrow
hide this mail until Monday
snooze the last mail until tonight
block my ex
block this address
block all mails from the shop
stop the newsletters from coming
unsubscribe me from the shop's mails
sign me out of this newsletter
filter out all adverts from now on
create a filter for mails from school
make a rule for mails from the bank
forward all my mail to my other address
set up forwarding to my work address
redirect my mail while I'm away
sort my mails by sender
sort my mails by date
group my mails by subject
turn on the vacation reply
write an automatic answer for the holidays
tell everyone automatically that I'm away
change my signature to my new title
put my phone number in the signature
delete my signature
save it as a draft
save what I wrote for later
finish my draft
where are my drafts
send my draft from yesterday
send it later
send this mail tomorrow morning
send the mail on Monday at nine
schedule the mail for tonight
delay the mail by an hour
cancel the scheduled mail
stop the mail from going out
pull back the mail I've just sent
has she read my mail
has my mail been opened
did my mail arrive at the customer's
ask for a read receipt
turn off read receipts
attach the report
attach a photo of the house
attach the invoice to the mail
add the file to my mail
open the attachment
open the photo in the mail
save the photos from the mail
save the attachment of the last mail
what's in the attachment
print the mail from the school
print all the mails from today
print the invoice
print it twice in colour
read the PDF to me
translate the mail into French
translate this mail for me
is this mail a scam
check the mail for viruses
check my mails for spelling mistakes
encrypt the mail to the lawyer
sign the mail digitally
who is in my address book
open my contacts
show me my contacts
add this address to my contacts
save the sender as a contact
delete the contact Martin
what's the plumber's phone number
change the address of my sister in my contacts
create a mailing list for the team
make a group of all the parents
log into my other mail account
switch to my work account
check my other account
show me the inbox of my wife
open my husband's mailbox
delete my mail account
close my account
change my account name
change my profile picture
how much space is left in my mailbox
make my mailbox bigger
my mailbox is full, buy more storage
how do I set up mail on my phone
turn the notification sound off
turn off the ping for new mails
notify me when a mail comes in
tell me as soon as Anna writes
ring a bell for each new mail
speak French to me
use a female voice
make a phone call to the office
make a video call to grandma
call the school and say he's ill
call the restaurant and book a table
phone the bank for me
ring the plumber
text Dad that I'm here
text the group that I'm late
send a text to my sister
send a fax to the lawyer
send a parcel to my aunt
send a postcard to Grandma
send flowers to my mother
send fifty pounds to Tom
send the photo by WhatsApp
send my location to Mark
write a letter and post it
write a shopping list
write my homework
write a blog post about trees
write a report about the trip
write it in my notebook
read me the book
read me today's newspaper
read the page on my screen
read my palm
open the window
open a bottle of wine
open Spotify
open the map
open the camera
delete the photo
delete my browser history
delete the app
delete the last song from the list
delete the alarm
delete the reminder
find my keys
find my phone
find a dog sitter
find the cheapest petrol
find a good dentist in town
find the film on the internet
find out who called me
search the internet for recipes
search the shop for shoes
search my photos for the cat
search the house for my glasses
list the films with Tom Hanks
list the planets
list the files on my computer
list my reminders
list the shops on the high street
list the last five calls
show me the last three photos
show me the five best hotels in Rome
show me the last ten transactions
how many calls did I miss
how many steps have I done
how many photos do I have
how many people are coming tonight
how many days of holiday do I have left
how many euros have I spent this month
how many meetings do I have today
how many friends do I have online
count to ten
count the calories of my lunch
did anyone call while I was out
did the postman come
did my parcel arrive
did Arsenal win
did it rain yesterday
has the bus left
has the shop closed
has my salary come in
is Anna online
is Paul at home
is it Tuesday today
is the museum open today
is there milk in the fridge
is there a bus at six
is there a doctor nearby
any good films tonight
any trains this evening
anything good on telly
what did I buy last week
what did I eat yesterday
what did the doctor say on the phone
what did the teacher say in class
what does the sign say
what does this word mean
what does the label say
what's the latest football score
what's the latest news from Paris
what's new on Netflix
what's the traffic like
what's the temperature outside
what's the time in Tokyo
what's the number of the taxi
what's the name of this song
what's the price of petrol
what's the population of France
what's a good name for a dog
what's for dinner
what's my password
what's my blood pressure
what's two thirds of ninety
when does the film start
when is the next bank holiday
when is the next full moon
when was Mozart born
when is sunset
when does my contract end
where's the remote
where's my brother right now
where's the nearest cash machine
where can I park
where can I buy stamps
where do penguins live
who sang this song
who was Napoleon
who's calling me
who's at the door
who won the election
why is my phone so hot
why does my knee hurt
why do leaves fall
how do I change a tyre
how do I tie a tie
how do I get rid of mice
how do I remove a wine stain
how do I bake bread
how far is it to the coast
how long is the film
how much does a stamp cost
how much is a ticket to London
how much milk goes in the batter
how old is the queen
mark my homework
mark the page in my book
mark the place on the map
remind me when the bus comes
remind me to reply tonight
warn me if it rains
warn me when the battery is low
wake the children
turn the lights on in the hall
turn off the tap
turn down the heating
switch on the kettle
switch the alarm on
switch the telly off
start the car
start a new game
start recording
stop the music
stop the timer
stop the robot
shut down the computer
lock my phone
charge my phone
clear the table
clear my browser cache
clear the notifications
clean up my desktop
clean my screen
install a printer
install an app for me
update my address at the bank
update my CV
upload the photos
download my bank statements
book a train to York
book a doctor's appointment online
book me a massage
reserve two seats for the show
cancel my hotel booking online
cancel my gym contract at the website
cancel my taxi
order a coffee for me
order new glasses online
order the usual from the takeaway
buy a birthday card
buy two tickets for the match
buy that lamp online
pay the invoice
pay the phone bill by card
pay Anna back
transfer the rent
invest a thousand euros
compare the prices of two phones
calculate the area of the room
calculate my mortgage
convert twelve inches into centimetres
convert euros into yen
solve this equation
check my tyres
check the oven
check the weather for Sunday
check the bus timetable
check my bank account
check my balance
check me in for the flight
check if the shop has size 42
plan our holiday in Spain
plan the seating for the wedding
plan a route to Leeds
navigate to the office
take me home
take a note of the number
take a message if she calls
take a selfie
make a cup of tea
make an appointment at the hairdresser's
make a backup of my phone
make a chart of the figures
make a video of the party
draw a graph
draw the curtains
paint the fence
sing happy birthday
play the radio
play a game with the children
play the voicemail
tell me a fairy tale
tell me how to boil eggs
tell me the time
tell me the way to the station
tell me who lives next door
tell me the score
tell Alexa to stop
teach my dog to sit
explain gravity to a child
explain this contract to me
explain the rules of cricket
summarise the news
summarise this book
summarise the meeting we just had
summarise the web page
proofread the contract
edit my video
spell accommodation
translate the menu
name three rivers in Africa
name the kings of England
give me a tip for the races
give me directions to the beach
give me the phone number of the hotel
give me some exercises for my back
give me a synonym for big
choose a colour for the wall
suggest a film for tonight
recommend a hotel in Prague
recommend a wine with fish
guess what I'm thinking
iron my shirts
wash the car
water the plants
empty the bin in the kitchen
empty the dishwasher
take out the rubbish
throw the rubbish out
throw a party
pick up the kids from school
pick up the parcel at the post office
bring me a blanket
bring in the washing
fetch the newspaper
put me through to the manager
put the heating on
put on the kettle
put on some jazz
put the baby to bed
put the kids' photos in an album
post a photo on my page
post this letter
like her picture on Instagram
follow him on Twitter
join the video meeting
share my screen
start a video conference
record the meeting
mute my microphone
scan the code
scan my passport"""
