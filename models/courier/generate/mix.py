"""How much of what. `core` is the mail assistant in its usual spelling, `wide` is everything and what the test split
is drawn with, `broad` lies between."""

WIDE = {
    "themes": {"mail": 46, "mixed": 9, "domain": 23, "invented": 20, "bare": 2},
    "rows_b": 0.42,  # share of mailboxes in the spelling of rows B11 to B17
    "rows_a": 0.14,  # share in the spelling of row A21
    "served": 0.15,  # share of mailboxes that are the project's own mail server, all seven tools in order
    "demo": 0.02,  # share of the four sentences of the requirements among mail requests
    "plain": 0.0,  # share of worlds whose servers answer in the usual form and seldom fail
    "sends": 5.0,  # weight of a mail to send among mail requests
    "verbal": 0.35,  # share of intentions with a verb of their own among mails to send; there are many, each seldom met
    "lists": 9.0,  # weight of a list
    "searches": 1.6,  # weight of a search that nothing follows: models act on what they find if it is rare
    "parallel": 1.0,  # weight of two calls in one turn
    "chains": 1.0,  # what the weights of chains are multiplied with
    "alike": 0.0,  # share of lists whose senders share domains and whose subjects are long
    "follow": 0.3,  # share of lists after which the user points back into them
    "cut": 0.5,  # share of a family's conversations whose last exchange ends with its first call
}
CORE = {
    "themes": {"mail": 66, "mixed": 3, "domain": 19, "invented": 10, "bare": 2},
    "rows_b": 0.4,
    "rows_a": 0.12,
    "served": 0.65,
    "demo": 0.06,
    "plain": 0.9,
    "sends": 9.0,
    "verbal": 0.4,
    "lists": 7.0,
    "searches": 3.5,
    "parallel": 2.5,
    "chains": 2.0,
    "alike": 0.5,
    "follow": 0.1,
    "cut": 0.5,
}
BROAD = WIDE | {
    "themes": {"mail": 44, "mixed": 8, "domain": 29, "invented": 17, "bare": 2},
    "served": 0.4,
    "demo": 0.04,
    "plain": 0.5,
    "sends": 10.0,
    "verbal": 0.4,
    "lists": 4.0,
    "searches": 3.0,
    "parallel": 1.6,
    "chains": 1.2,
    "alike": 0.5,
    "follow": 0.15,
    "cut": 0.6,
}
MIX = dict(WIDE)


def use(name: str):
    """Chooses the mix for this process."""
    MIX.update({"core": CORE, "wide": WIDE, "broad": BROAD}[name])
