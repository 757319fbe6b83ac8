"""The shape of a language's talk: the words with which the receptionist hears all but dates and times.

Each language is one file, `talk/<xx>.py`, with one `TALK = Talk(...)`; every field has to be there, so a
language cannot lack one. "Patterns" are written as `phrasebook.py` says; "words" are single words. Both are
folded as messages are (no case, accents, vowel points), so write them as a dictionary would.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache, cached_property

from server.language.phrasebook import Phrasebook, words_of_patterns
from server.language.times.grammars import grammar_of
from server.language.together import WordSets, words_of_sets
from server.language.tokens import fold_phrase
from server.language.vocabulary import Vocabulary

Phrase = tuple[str, ...]
Weighted = Mapping[float, str]  # weight -> patterns

# What a message is for outweighs how it is said; in this order where two are equally sure: what costs most to
# overhear comes first.
PURPOSES = (
    "stop",
    "handover",
    "cancel",
    "reschedule",
    "my_appointments",
    "faq",
    "owner_command",
    "availability",
    "book",
    "start",
)
MANNERS = ("deny", "affirm", "greeting", "thanks")
# Said in every language alike; a language's own file need not repeat them.
SHARED_INTENTS: Mapping[str, Weighted] = {
    "affirm": {0.9: "👍 / ✅ / 👌 / 💯 / ✔ / 🆗 / 🤝 / ☑ / ok / okay / oki / okey / yes"},
    "deny": {0.9: "👎 / ❌ / 🙅 / 🚫 / ✖"},
    "thanks": {0.9: "🙏 / ❤ / 🥰 / 💐"},
    "greeting": {0.9: "👋"},
    "stop": {0.97: "unsubscribe"},
}
SHARED_WHOLE: Mapping[str, str] = {"stop": "stop / stopall / unsubscribe", "start": "start / unstop"}


@dataclass(frozen=True)
class Cues:
    """What the dialogue listens for besides intents, dates and times: patterns, unless it says "words"."""

    appointment: str  # what an appointment is called: "appointment*|booking* / reservation* / visit"
    never_mind: str  # drop what we are doing: "never mind / forget it / changed my mind / bye"
    none_of_them: str  # none of what was offered: "neither / none of them"
    either: str  # whichever: "either / any of them / doesn't matter / no preference / you choose / whoever"
    soon: str  # the first free time: "asap / as soon as possible / first|next|soonest available"
    earlier: str  # than what was offered or chosen: "earlier / sooner / before that"
    later: str  # the same the other way round: "later / after that"
    compared: str  # whole messages that ask for other times, not for "the later one": "a bit later please"
    same_time: str  # moving to another day at the hour it has: "same time / same hour"
    same_as_last: str  # the last visit again: "same as last time / the usual / like last time"
    more_times: str  # none of the offered times: "other times / anything else / what else"
    another_day: str  # "another day / a different day / not that day"
    hours: str  # the opening hours are asked for: "opening hours / are you open / when do you close"
    now: str  # the present moment: "now / at the moment / still / right now"
    who: str  # who is answering, what can it do: "who is this / are you a bot / what can you do / ^ help $"
    services: str  # what can be booked: "what|which services / what do you offer"
    question: str  # how a question begins, mostly with ^: "^ do|is|where|how|what"; "?" is known without
    price: str  # "how much / price* / what does it cost"
    length: str  # "how long / how much time"
    and_also: str  # the same question about something else: "^ and / ^ what about / ^ how about"
    address: str  # "where are you / address / how do i find you"
    phone: str  # "your phone number / can i call you"
    several: str  # more than one visit or person in one booking: "two of us / me and my / every week"
    one_more: str  # a further appointment beside this one: "and one for / another one for / one more for"
    for_other: str  # it is for somebody else: "for my son|daughter|wife / my son needs"
    waitlist: str  # "wait|waiting list / let me know if something opens up"
    leave_waitlist: str  # "take me off the list / leave the waiting list"
    name_told: str  # what stands right before a name and nothing else: "my name is / call me / name"
    name_maybe: str  # before a name only where it is written like one: "i'm / this is / it's for / for"
    name_ends: str  # words that are no part of a name any more: "and i please for at on with thanks"
    empty: str  # words without weight in a service's name: "a an and the for of with or in on to"
    provided: str  # makes a yes one with a condition: "yes, if it is cheaper", "yes, but with Anna"
    pause: str  # not yet: "maybe / let me think / get back to you / one moment"
    everything: str  # all of what there is: "both / all of them / everything"
    brings_forward: str  # moves to an earlier time: "bring ~ forward / earlier"
    next_day: str  # the day after the one spoken of: "the following day"
    day_before: str  # and the one before it: "the previous day"
    correction: str  # what was said before is put right: "^ no wait / actually / i meant / instead"


@dataclass(frozen=True)
class Talk:
    """One language's words. A weight is how sure one phrase alone makes us of the intent, from 0 to 1."""

    language: str
    intents: Mapping[str, Weighted]  # intent -> weight -> patterns; names as in `intents.NAMES`
    whole_messages: Mapping[str, str]  # intent -> patterns that count only when nothing else is said
    negations: str  # before an intent they turn it round: "don't / do not / not / never / no need to"
    negations_after: str  # after it: French "pas", German and Dutch "nicht", "niet"; else ""
    prefixes: str  # attached to a word's front, cut off where the whole is unknown, with "+" always: "d' l'"
    real_words: str  # words one letter away from ours that mean something else: "except" beside "accept"
    polite: str  # words that add nothing: "please thanks"
    choices: Mapping[str, int]  # "second", "the later" -> place from 1; -1 the last, 0 none ("for two")
    choice_fillers: str  # words that may stand beside a choice: "the one option please i'll take"
    name_openers: str  # patterns that may stand before a name that was asked for: "my name is / it's / hi"
    no_names: str  # words that are no names: "yes tomorrow haircut appointment"
    cues: Cues
    # Intent -> sets of words (`together.py`) that mean it wherever they stand, where no phrase above is said;
    # those of "faq?" are asked last: "do you have ...", whatever it is.
    together: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """All words of the patterns, and what else the language knows."""
        lexicon = grammar_of(self.language).lexicon
        timely = (word for phrases in lexicon.values() for phrase in phrases for word in fold_phrase(phrase))
        plain = (self.polite, self.choice_fillers, self.no_names, self.real_words, self.cues.empty)
        others = {word for text in plain for word in words(text)} | set(timely)
        return Vocabulary(self._patterned_words(), prefixes=self.prefixes.split(), others=others)

    def texts(self) -> Iterator[str]:
        """Yield every text of the language's own file: where its words may be looked for."""
        for by_weight in self.intents.values():
            yield from by_weight.values()
        yield from (*self.whole_messages.values(), *self.choices, *self.together.values())
        yield from (self.negations, self.negations_after, self.real_words, self.polite)
        yield from (self.choice_fillers, self.name_openers, self.no_names)
        yield from (getattr(self.cues, one.name) for one in fields(self.cues))

    def _patterned_words(self) -> Iterator[str]:
        for text in (*self._intent_texts(), *self.whole_messages.values(), *SHARED_WHOLE.values()):
            yield from words_of_patterns(text)
        for text in (self.negations, self.negations_after, self.name_openers, *_texts(self.cues)):
            yield from words_of_patterns(text)
        for text in self.together.values():
            yield from words_of_sets(text)

    def _intent_texts(self) -> Iterator[str]:
        for by_weight in (*self.intents.values(), *SHARED_INTENTS.values()):
            yield from by_weight.values()

    @cached_property
    def wishes(self) -> Phrasebook:
        """The patterns of all intents."""
        entries = {name: dict(self.intents.get(name, {})) for name in (*PURPOSES, *MANNERS)}
        for name, found in SHARED_INTENTS.items():
            for weight, text in found.items():
                entries[name][weight] = f"{entries[name].get(weight, '')}\n{text}"
        return Phrasebook(entries, self.vocabulary)

    @cached_property
    def word_sets(self) -> WordSets:
        """The sets of words of all intents, what costs most to overhear first."""
        named = {name: self.together[name] for name in (*PURPOSES, "faq?") if name in self.together}
        return WordSets(named, self.vocabulary, in_clause=("cancel",))

    @cached_property
    def refusals(self) -> Phrasebook:
        """What turns an intent round: named "before" or "after", as it stands to the intent."""
        entries = {"before": {1.0: self.negations}, "after": {1.0: self.negations_after}}
        return Phrasebook(entries, self.vocabulary)

    @cached_property
    def whole(self) -> Phrasebook:
        """The messages that mean their intent only as a whole."""
        names = {*self.whole_messages, *SHARED_WHOLE}
        texts = {n: f"{self.whole_messages.get(n, '')}\n{SHARED_WHOLE.get(n, '')}" for n in names}
        entries = {name: {1.0: text} for name, text in texts.items()}
        return Phrasebook(entries, self.vocabulary, whole=True)

    @cached_property
    def openers(self) -> Phrasebook:
        """What may stand before a name that was asked for."""
        return Phrasebook({"opener": {1.0: self.name_openers}}, self.vocabulary)

    def cue(self, name: str) -> Phrasebook:
        """Return the patterns of one cue."""
        found = self._cue_books.get(name)
        if found is None:
            text: str = getattr(self.cues, name)
            found = Phrasebook({name: {1.0: text}}, self.vocabulary, whole=name == "compared")
            self._cue_books[name] = found
        return found

    @cached_property
    def _cue_books(self) -> dict[str, Phrasebook]:
        return {}

    @cached_property
    def polite_words(self) -> frozenset[str]:
        """The folded words that add nothing."""
        return words(self.polite)

    @cached_property
    def places(self) -> Mapping[Phrase, int]:
        """Choices, cut as messages are."""
        return {fold_phrase(phrase): place for phrase, place in self.choices.items()}

    @cached_property
    def filler_words(self) -> frozenset[str]:
        """The folded words that may stand beside a choice."""
        return words(self.choice_fillers)

    @cached_property
    def no_name_words(self) -> frozenset[str]:
        """The folded words that are no names."""
        return words(self.no_names)

    @cached_property
    def empty_words(self) -> frozenset[str]:
        """The folded words without weight in a service's name."""
        return words(self.cues.empty)

    @cached_property
    def name_end_words(self) -> frozenset[str]:
        """The folded words that are no part of a name any more."""
        return words(self.cues.name_ends)


def _texts(cues: Cues) -> Iterator[str]:
    return (getattr(cues, one.name) for one in fields(cues) if one.name not in _WORD_CUES)


_WORD_CUES = frozenset({"name_ends", "empty"})


@cache
def words(text: str) -> frozenset[str]:
    """Cut a text into its folded words."""
    return frozenset(word for line in text.split() for word in fold_phrase(line))
