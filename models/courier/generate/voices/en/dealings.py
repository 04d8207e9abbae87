"""Intentions with a verb of their own, by a second author: from thank you to information."""

VERBAL = [  # (phrasing with [what is carried over], subject, body)
    (
        "I want to thank {to} for [(the {w}|the lift|the advice|the cake|the kind letter)]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    (
        "I'd like to thank {to} for [(the {w}|the meal|the support|the tickets|the good work)]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    (
        "I owe {to} thanks for [(the {w}|the money|the help|the {w} in {c})], (write|send a mail)",
        "Thank you",
        "Thank you for {rest}.",
    ),
    (
        "(a mail|an email) to {to} thanking them for [(the {w}|the tip|the visit|the quick repair)]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    (
        "thanks to {to} for [(the {w}|the chocolate|the loan|the photos|the ride)], (send|write) that",
        "Thank you",
        "Thank you for {rest}.",
    ),
    (
        "many thanks to {to} for [(the {w}|the effort|the lesson|the {w} from {d})]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    (
        "@thank {to} by (mail|email) for [(the {w}|the parcel|the donation|the book|the call)]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    (
        "@thank {to} from all of us for [(the {w}|the concert|the {w} {d}|the welcome)]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    (
        "@let {to} know how grateful I am for [(the {w}|the care|the help|the lovely {w})]",
        "Thank you",
        "Thank you for {rest}.",
    ),
    ("@write a thank you to {to} for [(the {w}|the card|the soup|the jumper)]", "Thank you", "Thank you for {rest}."),
    (
        "I want to confirm [(the {w}|my attendance|our meeting {d}|the address|the price)] to {to}",
        "Confirmation",
        "I confirm {rest}.",
    ),
    (
        "I'd like to confirm [(the {w}|my booking|the date|the order of {d})] with {to}",
        "Confirmation",
        "I confirm {rest}.",
    ),
    (
        "I confirm [(the {w}|my seat|the time|the amount of {k} euros)], (write to|tell|email) {to}",
        "Confirmation",
        "I confirm {rest}.",
    ),
    (
        "(a mail|an email) to {to} confirming [(the {w}|the visit {d}|the delivery|my presence)]",
        "Confirmation",
        "I confirm {rest}.",
    ),
    (
        "@confirm [(the {w}|my stay|the dates|the {w} at {t})] by (mail|email) to {to}",
        "Confirmation",
        "I confirm {rest}.",
    ),
    (
        "@send {to} a confirmation of [(the {w}|my arrival|the booking|the {w} for {d})]",
        "Confirmation",
        "I confirm {rest}.",
    ),
    (
        "{to} needs confirmation of [(the {w}|the time|my participation|the {w} {d})]",
        "Confirmation",
        "I confirm {rest}.",
    ),
    (
        "I want to cancel [(my|the|our) (trip|lesson|table|ticket|{w})( for {d}|)], (write to|email|tell) {to}",
        "Cancellation",
        "I have to cancel {rest}.",
    ),
    (
        "I'd like to cancel [(my|the|our) (order|stay|visit|membership|{w})( {d}|)] with {to}",
        "Cancellation",
        "I have to cancel {rest}.",
    ),
    (
        "I need to cancel [(my|the|our) (appointment|class|room|{w})( at {t}|)] with {to}",
        "Cancellation",
        "I have to cancel {rest}.",
    ),
    (
        "(a mail|an email) to {to} cancelling [(my|the|our) (booking|flight|order|{w})( {d}|)]",
        "Cancellation",
        "I have to cancel {rest}.",
    ),
    (
        "cancellation to {to} of [(my|the|our) (appointment|seat|course|{w})( {d}|)]",
        "Cancellation",
        "I have to cancel {rest}.",
    ),
    (
        "@cancel [(my|the|our) (dinner|meeting|subscription|{w})( {d}|)] by (mail|email) with {to}",
        "Cancellation",
        "I have to cancel {rest}.",
    ),
    (
        "@tell {to} I have to cancel [(my|the|our) (session|party|delivery|{w})( {d}|)]",
        "Cancellation",
        "I have to cancel {rest}.",
    ),
    (
        "I want to postpone [(the|my|our) (meeting|lesson|exam|{w})( {d}|)], (write to|email|tell) {to}",
        "Postponement",
        "I would like to postpone {rest}.",
    ),
    (
        "I'd like to postpone [(the|my|our) (visit|delivery|call|{w})( until {d}|)] with {to}",
        "Postponement",
        "I would like to postpone {rest}.",
    ),
    (
        "I have to put off [(the|my|our) (appointment|dinner|operation|{w})( {d}|)], (tell|email) {to}",
        "Postponement",
        "I would like to postpone {rest}.",
    ),
    (
        "(a mail|an email) to {to} postponing [(the|my|our) (session|trip|repair|{w})( to {d}|)]",
        "Postponement",
        "I would like to postpone {rest}.",
    ),
    (
        "@postpone [(the|my|our) (interview|game|inspection|{w})( to {d}|)] by (mail|email) with {to}",
        "Postponement",
        "I would like to postpone {rest}.",
    ),
    (
        "@ask {to} to let me postpone [(the|my|our) (payment|test|class|{w})( to {d}|)]",
        "Postponement",
        "I would like to postpone {rest}.",
    ),
    (
        "I want to order [({k} {w}s|a new {w}|flowers|a cake|two bags of coffee)] from {to}",
        "Order",
        "I would like to order {rest}.",
    ),
    (
        "I'd like to order [({k} {w}s|the blue {w}|a kilo of apples|firewood)] from {to} by (mail|email)",
        "Order",
        "I would like to order {rest}.",
    ),
    (
        "I need [({k} {w}s|a new {w}|ten chairs|another {w})] from {to}, (order|write an order for) them",
        "Order",
        "I would like to order {rest}.",
    ),
    (
        "(a mail|an email) to {to} to order [({k} {w}s|a {w}|paper and toner|the large {w})]",
        "Order",
        "I would like to order {rest}.",
    ),
    (
        "order for {to}: [({k} {w}s|a {w}|twenty bottles of water|a birthday cake)]",
        "Order",
        "I would like to order {rest}.",
    ),
    ("order with {to}: [({k} {w}s|a {w}|three pizzas|a pair of gloves)]", "Order", "I would like to order {rest}."),
    (
        "@order [({k} {w}s|a spare {w}|bread rolls|a box of candles)] with {to}",
        "Order",
        "I would like to order {rest}.",
    ),
    (
        "@order by (mail|email) from {to} [({k} {w}s|the red {w}|a dozen eggs|a new battery)]",
        "Order",
        "I would like to order {rest}.",
    ),
    (
        "I want to return [(the {w}|the shoes|the broken lamp|the {w} from {d})] to {to}, (write|mail) them",
        "Return",
        "I would like to return {rest}.",
    ),
    (
        "I'd like to send back [(the {w}|the coat|the wrong {w}|order {k})], (write to|email) {to}",
        "Return",
        "I would like to return {rest}.",
    ),
    (
        "(a mail|an email) to {to} about returning [(the {w}|the dress|the phone|the {w})]",
        "Return",
        "I would like to return {rest}.",
    ),
    (
        "@tell {to} I want to return [(the {w}|the kettle|the second {w}|the tent)]",
        "Return",
        "I would like to return {rest}.",
    ),
    (
        "@announce to {to} that I'd like to return [(the {w}|the toaster|the damaged {w})]",
        "Return",
        "I would like to return {rest}.",
    ),
    (
        "I want to claim [(the damage|a refund for the {w}|the guarantee|{k} euros for the {w})] from {to}",
        "Claim",
        "I would like to claim {rest}.",
    ),
    (
        "I'd like to claim [(compensation|my money back|my expenses|the cost of the {w})] from {to}",
        "Claim",
        "I would like to claim {rest}.",
    ),
    (
        "I'm claiming [(compensation for the {w}|a refund|the travel costs|{k} euros)], (write to|email) {to}",
        "Claim",
        "I would like to claim {rest}.",
    ),
    (
        "(a mail|an email) to {to} claiming [(damages|a refund for the {w}|my bonus|the deposit)]",
        "Claim",
        "I would like to claim {rest}.",
    ),
    (
        "@claim [(the insurance for the {w}|a refund|my expenses|the lost {w})] from {to}",
        "Claim",
        "I would like to claim {rest}.",
    ),
    (
        "@claim by (mail|email) from {to} [(compensation|a discount|{k} euros|a new {w})]",
        "Claim",
        "I would like to claim {rest}.",
    ),
    (
        "I want to resign from [(my post|the committee|my job|the board|the {w})], (write to|email) {to}",
        "Resignation",
        "I hereby resign from {rest}.",
    ),
    (
        "I'm resigning from [(the club|my job|the team|the council|the {w})], (tell|write to|email) {to}",
        "Resignation",
        "I hereby resign from {rest}.",
    ),
    (
        "I'd like to resign from [(the band|the association|my position|the {w})], (inform|email) {to}",
        "Resignation",
        "I hereby resign from {rest}.",
    ),
    (
        "(a mail|an email) to {to} resigning from [(my job|the choir|the party|the {w})]",
        "Resignation",
        "I hereby resign from {rest}.",
    ),
    (
        "@hand in my resignation from [(the job|the school board|the {w})] to {to}",
        "Resignation",
        "I hereby resign from {rest}.",
    ),
    (
        "@resign from [(the committee|my position|the group|the {w})] in (a mail|an email) to {to}",
        "Resignation",
        "I hereby resign from {rest}.",
    ),
    ("@give {to} my resignation from [(the post|the jury|the {w})]", "Resignation", "I hereby resign from {rest}."),
    (
        "I want to quote {to} [({k} euros for the {w}|{k} euros a day|{k} pounds including delivery)]",
        "Quote",
        "Our price is {rest}.",
    ),
    (
        "I'd like to quote {to} a price of [({k} euros for the {w}|{k} euros an hour|{k} dollars a piece)]",
        "Quote",
        "Our price is {rest}.",
    ),
    (
        "(a mail|an email) to {to} quoting [({k} euros for the {w}|{k} euros a month|{k} euros plus tax)]",
        "Quote",
        "Our price is {rest}.",
    ),
    (
        "price for {to}: [({k} euros for the {w}|{k} euros per person|{k} pounds)], (send|write) it",
        "Quote",
        "Our price is {rest}.",
    ),
    ("@quote {to} [({k} euros for the {w}|{k} euros per {w}|{k} pounds all in)]", "Quote", "Our price is {rest}."),
    (
        "@quote a price of [({k} euros for the {w}|{k} euros a night|{k} euros a metre)] to {to}",
        "Quote",
        "Our price is {rest}.",
    ),
    ("@give {to} our price, [({k} euros for the {w}|{k} euros a week|{k} dollars)]", "Quote", "Our price is {rest}."),
    (
        "I want to wish {to} [(a good journey|good health|a happy retirement|a lovely {w})]",
        "Best wishes",
        "I wish you {rest}.",
    ),
    (
        "I'd like to wish {to} [(a good start|a merry time|strength|lots of fun with the {w})]",
        "Best wishes",
        "I wish you {rest}.",
    ),
    (
        "(a mail|an email) wishing {to} [(a good recovery|a quiet night|a great {w}|success)]",
        "Best wishes",
        "I wish you {rest}.",
    ),
    (
        "(a mail|an email) to {to} wishing them [(a good year|a nice stay in {c}|luck for the {w})]",
        "Best wishes",
        "I wish you {rest}.",
    ),
    (
        "@wish {to} by (mail|email) [(a good holiday|a pleasant flight|a happy anniversary|a good {w})]",
        "Best wishes",
        "I wish you {rest}.",
    ),
    (
        "@wish {to} from all of us [(a fast recovery|a good trip to {c}|a wonderful {w})]",
        "Best wishes",
        "I wish you {rest}.",
    ),
    ("I want to welcome {to} to [(the team|our club|the neighbourhood|the {w}|{c})]", "Welcome", "Welcome to {rest}!"),
    ("I'd like to welcome {to} to [(the choir|our school|the project|the {w})]", "Welcome", "Welcome to {rest}!"),
    (
        "(a mail|an email) welcoming {to} to [(the family|the village|the class|the {w}|{c})]",
        "Welcome",
        "Welcome to {rest}!",
    ),
    ("@welcome {to} to [(the company|our street|the course|the {w}|{c})]", "Welcome", "Welcome to {rest}!"),
    ("@welcome {to} by (mail|email) to [(the group|our hotel|the crew|the {w})]", "Welcome", "Welcome to {rest}!"),
    ("a welcome to {to}, they are joining [(the band|the office|our team|the {w})]", "Welcome", "Welcome to {rest}!"),
    (
        "I want to ask {to} for [(help|a discount|a reference|more {w}|an extension until {d})]",
        "Request",
        "I would like to ask you for {rest}.",
    ),
    (
        "I'd like to ask {to} for [(a pay rise|a meeting|a second chance|a copy of the {w})]",
        "Request",
        "I would like to ask you for {rest}.",
    ),
    (
        "(a mail|an email) to {to} asking for [(a favour|a receipt|time off {d}|a new {w})]",
        "Request",
        "I would like to ask you for {rest}.",
    ),
    (
        "@ask {to} by (mail|email) for [(a quote|a refund|patience|a lift {d}|the {w})]",
        "Request",
        "I would like to ask you for {rest}.",
    ),
    (
        "@beg {to} for [(a little more time|forgiveness|a ticket to the {w})] by (mail|email)",
        "Request",
        "I would like to ask you for {rest}.",
    ),
    (
        "I need {to} to [(send the {w}|call {n}|come {d}|bring the {w} at {t})], (ask|write to|email) them",
        "Request",
        "Could you {rest}?",
    ),
    (
        "can {to} [(bring the {w}|come earlier|fix the {w}|send a photo of the {w})], ask (by mail|by email)",
        "Request",
        "Could you {rest}?",
    ),
    (
        "(a mail|an email) asking {to} to [(move the {w}|sign the {w}|keep quiet after {t}|call back {d})]",
        "Request",
        "Could you {rest}?",
    ),
    ("request to {to} to [(send the {w}|open the {w}|repair the {w} {d})]", "Request", "Could you {rest}?"),
    (
        "@ask {to} by (mail|email) to [(clean the {w}|send the bill|cut the hedge|bring {n})]",
        "Request",
        "Could you {rest}?",
    ),
    (
        "@ask {to} kindly to [(move the car|collect the {w}|confirm the {w}|reply by {d})]",
        "Request",
        "Could you {rest}?",
    ),
    (
        "@ask {to} if they could [(bring the {w}|lend me the {w}|swap shifts with {n}|stay till {t})]",
        "Request",
        "Could you {rest}?",
    ),
    (
        "@have {to} [(check the {w}|order a {w}|deliver the {w} {d})], ask by (mail|email)",
        "Request",
        "Could you {rest}?",
    ),
    (
        "I agree to [(the {w}|the terms|the new date|the price of {k} euros)], (tell|write to|email) {to}",
        "Agreement",
        "I agree to {rest}.",
    ),
    (
        "I want to agree to [(the {w}|the change|the plan for {d})] with {to} by (mail|email)",
        "Agreement",
        "I agree to {rest}.",
    ),
    (
        "(a mail|an email) to {to} agreeing to [(the {w}|the deal|the swap|the {w} in {c})]",
        "Agreement",
        "I agree to {rest}.",
    ),
    ("@tell {to} yes to [(the {w}|the new time|the plan|the rent of {k} euros)]", "Agreement", "I agree to {rest}."),
    (
        "I want to apply for [(the {w}|the job|the post of cook|the flat in {c})], (write to|email) {to}",
        "Application",
        "I would like to apply for {rest}.",
    ),
    (
        "I'd like to apply to {to} for [(the {w}|a parking permit|a nursery place|the vacancy)]",
        "Application",
        "I would like to apply for {rest}.",
    ),
    (
        "(a mail|an email) to {to} applying for [(the {w}|the traineeship|a visa|the job in {c})]",
        "Application",
        "I would like to apply for {rest}.",
    ),
    (
        "application to {to} for [(the {w}|the position|a scholarship|a summer job)]",
        "Application",
        "I would like to apply for {rest}.",
    ),
    (
        "I want to sign up for [(the {w}|the marathon|the language course|the trip {d})] with {to}",
        "Registration",
        "I would like to sign up for {rest}.",
    ),
    (
        "I'd like to register for [(the {w}|the exam|the conference in {c}|the yoga class)] with {to}",
        "Registration",
        "I would like to sign up for {rest}.",
    ),
    (
        "(a mail|an email) to {to} to sign up for [(the {w}|the tour|the choir|the race {d})]",
        "Registration",
        "I would like to sign up for {rest}.",
    ),
    (
        "@put my name down with {to} for [(the {w}|the raffle|the outing|the {w} {d})]",
        "Registration",
        "I would like to sign up for {rest}.",
    ),
    (
        "I want to offer {to} [(the {w}|my car|a lift to {c}|a job|{k} euros for the {w})]",
        "Offer",
        "I would like to offer you {rest}.",
    ),
    (
        "I'd like to offer {to} [(the {w}|my old bike|a discount|the spare room|two tickets)]",
        "Offer",
        "I would like to offer you {rest}.",
    ),
    (
        "(a mail|an email) offering {to} [(the {w}|the job|a free lesson|{k} euros)]",
        "Offer",
        "I would like to offer you {rest}.",
    ),
    (
        "@offer {to} [(a {w}|a seat in my car|the flat|a cup of tea {d}|{k} euros for the {w})]",
        "Offer",
        "I would like to offer you {rest}.",
    ),
    (
        "I want to suggest [(a {w}|a walk|a call at {t}|another date|lunch {d})] to {to}",
        "Proposal",
        "I propose {rest}.",
    ),
    ("I'd like to propose [(a {w}|a break|a new plan|a meeting in {c})] to {to}", "Proposal", "I propose {rest}."),
    (
        "(a mail|an email) to {to} proposing [(a {w}|a swap|a visit {d}|the {w} at {t})]",
        "Proposal",
        "I propose {rest}.",
    ),
    ("@suggest to {to} [(a {w}|a compromise|a game of chess|a coffee at {t})]", "Proposal", "I propose {rest}."),
    (
        "I object to [(the {w}|the fee|the plan|the {w} of {d})], (tell|write to|email) {to}",
        "Objection",
        "I object to {rest}.",
    ),
    (
        "I want to object to [(the {w}|the parking fine|the building work|the bill)], (write to|email) {to}",
        "Objection",
        "I object to {rest}.",
    ),
    (
        "(a mail|an email) to {to} objecting to [(the {w}|the rent increase|the new rule|the {w})]",
        "Objection",
        "I object to {rest}.",
    ),
    ("@raise an objection with {to} to [(the {w}|the decision|the fine|the {w})]", "Objection", "I object to {rest}."),
    (
        "for the information of {to}: [(the new {w}|the {w} {d}|my number is {k})]",
        "Information",
        "For your information: {rest}.",
    ),
    (
        "I want to inform {to} about [(the {w}|my new number|the change of date|the {w} in {c})]",
        "Information",
        "For your information: {rest}.",
    ),
    (
        "@tell {to} about [(the new {w}|the change|our move to {c}|the {w} {d})]",
        "Information",
        "For your information: {rest}.",
    ),
]
