"""The shape of a language's owner words; `phrasebook.py` says how patterns are written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property

from server.language.phrasebook import Phrasebook, words_of_patterns
from server.language.vocabulary import Vocabulary, said_words

WHOLE = ("vacation", "undo", "help", "report", "drop", "yes")
_INSIDE = (
    "closed",
    "block",
    "free",
    "coming",
    "late",
    "open_end",
    "calendar",
    "everything",
    "not_closed",
    "weekly",
    "early",
    "sooner",
    "came",
    "asked",
    "reopen",
    "besides",
)


@dataclass(frozen=True)
class OwnerWords:
    """One language's words. The first six fields are whole messages, the others stand anywhere in one."""

    vacation: str  # begins the vacation wizard: "vacation / holiday*"
    undo: str  # takes the last closure back: "undo / take it back"
    help: str  # lists the commands: "help / commands"
    report: str  # how the day went: "report / today's report"
    drop: str  # leaves what was begun: "cancel / never mind / stop / no"
    yes: str  # as ✅ does: "yes / save it / send it / ok"
    closed: str  # states a closure: "we are closed / i am away / close the shop"
    block: str  # asks to close hours: "block / block off"
    free: str  # asks to open blocked hours, mostly with ^: "^ free / unblock / reopen"
    coming: str  # asks for the appointments: "who is coming / today's appointments"
    late: str  # "i'm late / running late"
    open_end: str  # "until further notice / open end"
    calendar: str  # the word itself: "calendar* / schedule*"
    everything: str  # all calendars: "all calendars / the whole shop / everybody"
    minutes: str  # "minute* / min / mins"
    hours: str  # "hour* / h"
    lengths: Mapping[int, str]  # minutes said in words: {30: "half an hour / thirty"}
    not_closed: str  # the contrary: "not closed / we never close"
    weekly: str  # says that it is so every week: "every monday / mondays"
    early: str  # closes for the rest of a day: "close ~ at"
    came: str  # that the day asked for is over: "was / came"
    sooner: str  # than usual: "early / earlier"
    asked: str  # asks whether it is closed, or when: "are we ~ closed|open / which closures"
    reopen: str  # ends a closure before its time: "cancel my vacation"
    besides: str  # what stays open follows: "except / apart from"
    after: str  # a length of time from now on, for the engine of dates: "in {}"
    besides_prefix: str = ""  # attached to what stays open, as "from" is after the Hebrew "outside"
    prefixes: str = ""  # attached to a word's front, as "in the" is in Hebrew and Arabic
    real_words: str = ""  # words one letter away from ours that mean something else: "appointment"

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """All words of the patterns."""
        words = (word for text in self._texts() for word in words_of_patterns(text))
        return Vocabulary(words, prefixes=self.prefixes.split(), others=said_words(self.real_words))

    def _texts(self) -> Iterator[str]:
        plain = {"lengths", "after", "besides_prefix", "prefixes", "real_words"}
        yield from (getattr(self, field.name) for field in fields(self) if field.name not in plain)
        yield from self.lengths.values()

    @cached_property
    def messages(self) -> Mapping[str, Phrasebook]:
        """What means something only as a whole message; one may be two of them: French "annuler"."""
        return {n: Phrasebook({n: {1.0: getattr(self, n)}}, self.vocabulary, whole=True) for n in WHOLE}

    @cached_property
    def phrases(self) -> Mapping[str, Phrasebook]:
        """What may stand anywhere in a message, each by itself: one message may say several."""
        return {n: Phrasebook({n: {1.0: getattr(self, n)}}, self.vocabulary) for n in _INSIDE}

    @cached_property
    def units(self) -> Phrasebook:
        """What a number may count: minutes or hours."""
        return Phrasebook({"minutes": {1.0: self.minutes}, "hours": {1.0: self.hours}}, self.vocabulary)

    @cached_property
    def spoken_lengths(self) -> Phrasebook:
        """Lengths of time in words; the name is the number of minutes."""
        entries = {str(minutes): {1.0: text} for minutes, text in self.lengths.items()}
        return Phrasebook(entries, self.vocabulary)
