"""What every language can read without words: ISO dates and 24-hour times, as buttons send them."""

from server.language.times.clocks import hour_and_minute
from server.language.times.days import iso_moment
from server.language.times.grammar import Grammar, LexiconValue, Rule

MARKS: dict[str, LexiconValue] = {
    "COLON": {":": None},
    "COMMA": {",": None},
    "DASH": {"-": None, "–": None, "—": None},
    "DOT": {".": None},
    "SLASH": {"/": None},
}

GRAMMAR = Grammar(
    lexicon=MARKS,
    rules=(Rule("ISO", iso_moment), Rule("NUM COLON NUM", hour_and_minute)),
    day_first=None,
)
