"""How much of what. `core` is the mail assistant in its usual spelling, learned first; `wide` is everything."""

WIDE = {
    "themes": {"mail": 56, "mixed": 9, "domain": 16, "invented": 17, "bare": 2},
    "rows_b": 0.42,  # share of mailboxes in the spelling of rows B11 to B17
    "rows_a": 0.14,  # share in the spelling of row A21
    "served": 0.15,  # share of mailboxes that are the project's own mail server, all seven tools in order
    "demo": 0.02,  # share of the four sentences of the requirements among mail requests
    "plain": 0.0,  # share of worlds whose servers answer in the usual form and seldom fail
}
CORE = {
    "themes": {"mail": 92, "mixed": 2, "domain": 1, "invented": 4, "bare": 1},
    "rows_b": 0.6,
    "rows_a": 0.22,
    "served": 0.65,
    "demo": 0.09,
    "plain": 0.9,
}
MIX = dict(WIDE)


def use(name: str):
    """Chooses the mix for this process."""
    MIX.update({"core": CORE, "wide": WIDE}[name])
