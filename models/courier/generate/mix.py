"""How much of what. `core` is the mail assistant in its usual spelling, learned first; `wide` is everything."""

WIDE = {
    "themes": {"mail": 56, "mixed": 9, "domain": 16, "invented": 17, "bare": 2},
    "rows_b": 0.42,  # share of mailboxes in the spelling of rows B11 to B17
    "rows_a": 0.14,  # share in the spelling of row A21
    "plain": 0.0,  # share of worlds whose servers answer in the usual form and seldom fail
}
CORE = {
    "themes": {"mail": 92, "mixed": 2, "domain": 1, "invented": 4, "bare": 1},
    "rows_b": 0.78,
    "rows_a": 0.14,
    "plain": 0.9,
}
MIX = dict(WIDE)


def use(name: str):
    """Chooses the mix for this process."""
    MIX.update({"core": CORE, "wide": WIDE}[name])
