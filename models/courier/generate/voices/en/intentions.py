"""Intentions with a verb of their own, by a second author: from complaint to recommendation."""

VERBAL = [  # (phrasing with [what is carried over], subject, body)
    (
        "I want to complain about [(the {w}|the noise|the smell|the rude staff|the long wait)], (write to|email) {to}",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    (
        "I have a complaint about [(the {w}|the service|the food|the {w} in {c}|the state of the {w})] for {to}",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    (
        "complaint to {to} about [(the {w}|the heating|the dirty room|the {w} from {d})]",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    (
        "(a mail|an email) to {to} complaining about [(the {w}|the queue|the price of the {w}|the cold water)]",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    (
        "@lodge a complaint with {to} about [(the {w}|the delivery|the wrong bill|the {w} in {c})]",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    (
        "@file a complaint with {to} about [(the {w}|the treatment|the loud {w}|the broken promise)]",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    (
        "@complain about [(the {w}|the late bus|the neighbours|the quality of the {w})] to {to}",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    (
        "@complain (by mail|by email) to {to} about [(the {w}|the mess|the parking|the poor {w})]",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    (
        "{to} should get my complaint about [(the {w}|the smoke|the repair|the {w} from {d})]",
        "Complaint",
        "I would like to complain about {rest}.",
    ),
    (
        "I'm sorry for [(the {w}|the confusion|the late payment|my tone|the wrong {w})], (tell|write to|email) {to}",
        "Sorry",
        "I am sorry for {rest}.",
    ),
    (
        "I want to apologise to {to} for [(the {w}|my mistake|my absence|the inconvenience|the long silence)]",
        "Sorry",
        "I am sorry for {rest}.",
    ),
    (
        "I need to apologize to {to} for [(the {w}|the misunderstanding|shouting|the broken {w})]",
        "Sorry",
        "I am sorry for {rest}.",
    ),
    (
        "(a mail|an email) to {to} apologising for [(the {w}|the wait|the error|the cancelled {w})]",
        "Sorry",
        "I am sorry for {rest}.",
    ),
    ("my apologies to {to} for [(the {w}|the trouble|the late {w}|not coming {d})]", "Sorry", "I am sorry for {rest}."),
    ("apologies to {to} for [(the {w}|the short notice|the bad {w}|the muddle)]", "Sorry", "I am sorry for {rest}."),
    ("@apologise for [(the {w}|the barking dog|the typo|the lost {w})] to {to}", "Sorry", "I am sorry for {rest}."),
    (
        "@ask {to} to forgive me for [(the {w}|my mistake|the spilt coffee|being so rude)]",
        "Sorry",
        "I am sorry for {rest}.",
    ),
    ("@tell {to} I'm sorry for [(the {w}|the mess|the late reply|the noise {d})]", "Sorry", "I am sorry for {rest}."),
    (
        "{to} deserves an apology for [(the {w}|the delay|my behaviour|the wrong bill)]",
        "Sorry",
        "I am sorry for {rest}.",
    ),
    (
        "congratulations to {to} on [(the {w}|the birth|the degree|the new house|the anniversary)]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    (
        "(a mail|an email) to {to} with congratulations on [(the {w}|the victory|the award|the new {w})]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    (
        "I want to congratulate {to} on [(the {w}|the diploma|the retirement|the medal|the first goal)]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    (
        "I'd like to congratulate {to} on [(the {w}|the success|the new business|the twins)]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    (
        "@congratulate {to} by (mail|email) on [(the {w}|the record|the exam|the good marks)]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    (
        "@congratulate {to} warmly on [(the {w}|the speech|the result|the {w} in {c})]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    (
        "{to} did so well with the {w}, send congratulations on [(the {w}|the great result)]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    (
        "let's congratulate {to} on [(the {w}|the contract|the new job|the grandchild)]",
        "Congratulations",
        "Congratulations on {rest}!",
    ),
    (
        "I want to report [(a theft|an accident|a fault|a broken {w}|a water leak)] to {to}",
        "Report",
        "I would like to report {rest}.",
    ),
    (
        "I have to report [(a loss|a burst pipe|a gas smell|a missing {w}|an absence)] to {to}",
        "Report",
        "I would like to report {rest}.",
    ),
    (
        "(a mail|an email) to {to} reporting [(a defect|a break-in|a lost {w}|an injury)]",
        "Report",
        "I would like to report {rest}.",
    ),
    (
        "@report [(an accident|a fault|a blocked drain|a stolen {w}|a problem with the {w})] to {to} by (mail|email)",
        "Report",
        "I would like to report {rest}.",
    ),
    (
        "@report by (mail|email) to {to} [(a defect|a theft|a damaged {w}|an error in the {w})]",
        "Report",
        "I would like to report {rest}.",
    ),
    (
        "report for {to}: [(a leak in the {w}|a fault in the {w}|a lost {w})]",
        "Report",
        "I would like to report {rest}.",
    ),
    (
        "{to} has to be told about [(a broken {w}|a fault|a dangerous {w})], report it",
        "Report",
        "I would like to report {rest}.",
    ),
    (
        "I want to book [(a table|a room|a seat|a court|a {w}) (for {d}|at {t}|for {k} people)] with {to}",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "I'd like to book [(a double room|a table by the window|a lesson|a {w}) for {d}] at {to}",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "I'd like to reserve [(a table for {k}|a single room|a pitch|two seats|a {w}) for {d}] with {to}",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "(a mail|an email) to {to} to book [(a table|a cabin|a tour|a {w}) (for {d}|at {t})]",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "booking for {to}: [(a table|a room|a {w}|a massage) (for {d}|at {t})]",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "@book [(a haircut|a service|a lesson|a court|a {w}) for {d}] by (mail|email) with {to}",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "@make a booking with {to} for [(a table|a twin room|the sauna|a {w}) (for {d}|at {t})]",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "@make a reservation at {to} for [(a table|a room|a boat|a {w}) (for {d}|at {t})]",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "(write to|email) {to}, I want to book [(a table|a room|the hall|a {w}) for {d}]",
        "Booking",
        "I would like to book {rest}.",
    ),
    (
        "I want to offer {to} my help with [(the {w}|the move|the garden|the homework|the tax form)]",
        "Help",
        "I would like to help you with {rest}.",
    ),
    (
        "I'd like to help {to} with [(the {w}|the shopping|the luggage|the party|the {w} {d})]",
        "Help",
        "I would like to help you with {rest}.",
    ),
    (
        "I can help {to} with [(the {w}|the painting|the boxes|the translation)], (write|tell) them",
        "Help",
        "I would like to help you with {rest}.",
    ),
    (
        "(a mail|an email) to {to} offering help with [(the {w}|the cooking|the repair|the {w} in {c})]",
        "Help",
        "I would like to help you with {rest}.",
    ),
    (
        "@offer {to} help with [(the {w}|the decoration|the move|the washing-up)]",
        "Help",
        "I would like to help you with {rest}.",
    ),
    (
        "@offer {to} my help (by mail |by email |)with [(the {w}|the forms|the computer|the harvest)]",
        "Help",
        "I would like to help you with {rest}.",
    ),
    (
        "@offer to help {to} with [(the {w}|the buffet|the children|the stall)]",
        "Help",
        "I would like to help you with {rest}.",
    ),
    (
        "{to} needs a hand, offer my help with [(the {w}|the stairs|the garden|the bike)]",
        "Help",
        "I would like to help you with {rest}.",
    ),
    (
        "I want to invite {to} to [(the|my|our) (wedding|barbecue|concert|{w}) {d}]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "I'd like to invite {to} to [(lunch|tea|dinner|the cinema|our {w}) (on {d}|at {t})]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "I'd like to ask {to} to come to [(my|our) (concert|picnic|anniversary|{w}) {d}]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "(a mail|an email) to {to} with an invitation to [(the|my|our) (opening|ceremony|party|{w}) {d}]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "(a mail|an email) inviting {to} to [(the|my|our) (workshop|open day|game|{w}) {d}]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "invitation for {to} to [(the|my|our) (meeting|brunch|house-warming|{w}) {d}]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "@invite {to} by (mail|email) to [(the|my|our) (training|reception|reading|{w}) {d}]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "@invite {to} along to [(the|my|our) (festival|match|hike|{w}) {d}]",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "{to} is invited to [(the|my|our) (christening|dinner|show|{w}) {d}], (write|tell) them",
        "Invitation",
        "I would like to invite you to {rest}.",
    ),
    (
        "I have to decline [(the offer|the invitation|the job|the {w})], (write to|email) {to}",
        "Decline",
        "Unfortunately I must decline {rest}.",
    ),
    (
        "I want to decline [(the|this) (invitation|proposal|position|{w})] from {to}",
        "Decline",
        "Unfortunately I must decline {rest}.",
    ),
    (
        "I'm turning down [(the|this) (offer|invitation|contract|{w})], (tell|write to|email) {to}",
        "Decline",
        "Unfortunately I must decline {rest}.",
    ),
    (
        "(a mail|an email) to {to} declining [(the|this) (offer|invitation|role|{w})]",
        "Decline",
        "Unfortunately I must decline {rest}.",
    ),
    (
        "@decline [(the|this) (offer|request|seat|{w})] by (mail|email) to {to}",
        "Decline",
        "Unfortunately I must decline {rest}.",
    ),
    (
        "@decline (politely|with regret) [(the|this) (offer|invitation|{w})] of {to}",
        "Decline",
        "Unfortunately I must decline {rest}.",
    ),
    (
        "@tell {to} politely no to [(the|this) (offer|invitation|deal|{w})]",
        "Decline",
        "Unfortunately I must decline {rest}.",
    ),
    (
        "no from me to [(the|this) (offer|invitation|{w})], (write to|email) {to}",
        "Decline",
        "Unfortunately I must decline {rest}.",
    ),
    (
        "I'm asking {to} [(if|whether) (the {w} is free {d}|there is still a {w}|we can bring a {w})]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "I want to ask {to} [(if|whether) (the {w} is included|the shop is open {d}|dogs are allowed|{x})]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "I want to know from {to} [(when|where) the {w} (starts|is|takes place|will be)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "I'd like to know [(when|where|how) the {w} (starts|works|takes place)] from {to}",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "I need to ask {to} [(when|where|how) (I can pay|we meet|I can get the {w}|to open the {w})]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "(a mail|an email) to {to} asking [(if|whether|when) the {w} (is ready|comes|is delivered)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "question for {to}: [(when|where|why) the {w} (is|was closed|is so expensive)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "question to {to}: [(if|whether) (the {w} is still for sale|I need a {w}|the price is right)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "@ask {to} by (mail|email) [(if|whether) (the {w} fits|the {w} is safe|there is parking|{x})]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "@ask {to} [(when|where) (the next {w} is|the {w} can be collected|we should meet {d})]",
        "Question",
        "Could you tell me {rest}?",
    ),
    ("@ask {to} [whose {w} (this is|that was|is in the hall)]", "Question", "Could you tell me {rest}?"),
    (
        "@ask {to} [what (colour|size|kind of {w}) (it is|they need|we should buy)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    ("@ask {to} [how (far|big|old|expensive) the {w} is]", "Question", "Could you tell me {rest}?"),
    (
        "@ask {to} [(if|whether) {n} (is at home|can come {d}|needs the {w}|has the keys)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "@find out from {to} [(when|where|why|how) the {w} (is|opens|was moved|works)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    ("@see if {to} knows [(when|where|why) the {w} (is|starts|has gone)]", "Question", "Could you tell me {rest}?"),
    (
        "does {to} know [(when|where|whether) the {w} (is|starts|opens)], ask (by mail|by email)",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "what I'd like to know from {to} is [(if|whether|when) the {w} (is free|starts|can be delivered)]",
        "Question",
        "Could you tell me {rest}?",
    ),
    (
        "I have a question about [(the {w}|my contract|the bill|the {w} of {d}|the rules)] for {to}",
        "Question",
        "I have a question about {rest}.",
    ),
    (
        "I'd like to inquire about [(the {w}|the vacancy|the rates|a place in the {w})] with {to}",
        "Question",
        "I have a question about {rest}.",
    ),
    (
        "I'm inquiring about [(the {w}|a {w} for {d}|the room in {c}|the price)], (write to|email) {to}",
        "Question",
        "I have a question about {rest}.",
    ),
    (
        "(a mail|an email) to {to} with a question about [(the {w}|the timetable|my order|the guarantee)]",
        "Question",
        "I have a question about {rest}.",
    ),
    (
        "(a mail|an email) to {to} inquiring about [(the {w}|the fees|the course|the {w} in {c})]",
        "Question",
        "I have a question about {rest}.",
    ),
    (
        "@inquire about [(the {w}|the flat|the discount|the dates)] with {to} by (mail|email)",
        "Question",
        "I have a question about {rest}.",
    ),
    (
        "@put a question to {to} about [(the {w}|the deposit|the visa|my {w})]",
        "Question",
        "I have a question about {rest}.",
    ),
    (
        "@make an inquiry to {to} about [(the {w}|the opening times|the cost|the {w} in {c})]",
        "Question",
        "I have a question about {rest}.",
    ),
    (
        "I want to remind {to} to [(bring the {w}|pay the {w}|sign the form|call {n})]",
        "Reminder",
        "Please remember to {rest}.",
    ),
    (
        "I have to remind {to} to [(return the {w}|take the pills|feed the rabbit|book the {w})]",
        "Reminder",
        "Please remember to {rest}.",
    ),
    (
        "(a mail|an email) reminding {to} to [(bring the {w}|cancel the {w}|take the key|send the {w})]",
        "Reminder",
        "Please remember to {rest}.",
    ),
    (
        "reminder for {to} to [(water the {w}|bring the {w}|pick up the children|turn off the lights)]",
        "Reminder",
        "Please remember to {rest}.",
    ),
    (
        "@remind {to} by (mail|email) to [(bring the {w}|pay the rent|empty the bins|check the {w})]",
        "Reminder",
        "Please remember to {rest}.",
    ),
    (
        "@remind {to} please to [(wash the {w}|lock the {w}|buy the tickets|bring a {w} {d})]",
        "Reminder",
        "Please remember to {rest}.",
    ),
    (
        "{to} mustn't forget to [(bring the {w}|pay the bill|close the {w})], send a reminder",
        "Reminder",
        "Please remember to {rest}.",
    ),
    (
        "{to} tends to forget, so write a reminder to [(bring the {w}|collect the {w}|charge the {w})]",
        "Reminder",
        "Please remember to {rest}.",
    ),
    (
        "I want to remind {to} of [(the {w}|the appointment|the deadline|our date) (at {t}|{d}|on {d})]",
        "Reminder",
        "A reminder: {rest}.",
    ),
    (
        "I'd like to remind {to} about [(the {w}|the unpaid invoice|the keys|the meeting at {t})]",
        "Reminder",
        "A reminder: {rest}.",
    ),
    (
        "reminder to {to} about [(the {w}|the appointment {d}|the fee of {k} euros|the {w} at {t})]",
        "Reminder",
        "A reminder: {rest}.",
    ),
    (
        "(a mail|an email) to {to} as a reminder of [(the {w}|the concert {d}|the {w} at {t})]",
        "Reminder",
        "A reminder: {rest}.",
    ),
    (
        "@remind {to} by (mail|email) of [(the {w}|the rehearsal|the {w} at {t}|the exam {d})]",
        "Reminder",
        "A reminder: {rest}.",
    ),
    (
        "@remind {to} once more about [(the {w}|the rent|the missing {w}|the {w} for {d})]",
        "Reminder",
        "A reminder: {rest}.",
    ),
    (
        "I want to warn {to} about [(the {w}|the dog|the black ice|the pickpockets in {c}|the scam)]",
        "Warning",
        "Please beware of {rest}.",
    ),
    (
        "I need to warn {to} of [(the {w}|the storm|the fake {w}|the roadworks|the wet paint)]",
        "Warning",
        "Please beware of {rest}.",
    ),
    (
        "(a mail|an email) warning {to} about [(the {w}|the thief|the traffic in {c}|the loose step)]",
        "Warning",
        "Please beware of {rest}.",
    ),
    (
        "warning to {to} about [(the {w}|the wasps|the broken {w}|the strike {d})]",
        "Warning",
        "Please beware of {rest}.",
    ),
    (
        "@warn {to} by (mail|email) about [(the {w}|the flood|the new {w}|the bull in the field)]",
        "Warning",
        "Please beware of {rest}.",
    ),
    (
        "{to} should beware of [(the {w}|the ice|the hot {w}|the wet floor)], (warn|write to) them",
        "Warning",
        "Please beware of {rest}.",
    ),
    (
        "I recommend [(the {w}|the hotel|the book|the {w} in {c}|{n})], (tell|write to|email) {to}",
        "Recommendation",
        "I recommend {rest}.",
    ),
    ("I want to recommend [(the {w}|a film|a dentist|{n}|the soup)] to {to}", "Recommendation", "I recommend {rest}."),
    (
        "I'd like to recommend to {to} [(the {w}|the museum|the trail|the {w} of {n})]",
        "Recommendation",
        "I recommend {rest}.",
    ),
    (
        "(a mail|an email) to {to} recommending [(the {w}|the beach|the teacher|the {w} in {c})]",
        "Recommendation",
        "I recommend {rest}.",
    ),
    ("@recommend {to} [(a {w}|the restaurant|the island|the new {w})]", "Recommendation", "I recommend {rest}."),
    (
        "@recommend by (mail|email) to {to} [(the {w}|a lawyer|the early train|the {w} in {c})]",
        "Recommendation",
        "I recommend {rest}.",
    ),
]
