"""The name that somebody tells in the middle of something else: "Hi, I'm Ann and ...", "..., Eva Bos"."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from server.language.given_names import ORDINARY
from server.language.name_words import (
    SERVANT_OF,
    TITLES,
    is_capitalised,
    is_given,
    is_known,
    is_particle,
    is_timely,
    is_titled,
    joins_names,
    means_something,
    read_name,
    spell,
)
from server.language.phrasebook import Match
from server.language.talk.lexicon import Talk
from server.language.talks import talk_of
from server.language.tokens import Token, clean, tokenize

LONGEST_NAME = 60
SURE, MAYBE = "name_told", "name_maybe"
_AFTER_OPENERS = frozenset({",", ":", "!", "."})
_CLAUSE = re.compile(r"[,;:!?؟\n–—]|\.(?=\s|$)|\s-\s")
_ASKING = "?؟"
_NOUNS_HAVE_CAPITALS = frozenset({"de"})
# "Name of": what follows is no part of the name, as the "van" of "van Dijk" is.
_NAME_NOUNS = frozenset({"nombre", "nom", "nome", "naam", "name", "namen"})
# "I'm Diabetic", "soy Autónomo": who is called so is asked for the name.
_ENDINGS_OF_ADJECTIVES = (
    *("ic", "able", "ible", "ous", "ful", "less", "ing", "ed", "isch"),
    *("ico", "ica", "ado", "ada", "ivo", "iva", "oso", "osa", "ista", "nomo", "noma"),
)
# "My dog is called": a noun stands between.
_MINE_WORDS = """
    my our mon ma mes notre mein meine meinen unser unsere mi mis nuestro nuestra mio mia meu minha mijn onze
    мой моя мою моего мое наш наша нашу
"""
_CALLED = frozenset({"is", "s'appelle", "appelle", "llama", "chiama", "chama", "heet", "heisst", "зовут"})
_MINE = frozenset(_MINE_WORDS.split())
_WITH = (["con"], ["com"], ["met"])  # "met Joost" answers a telephone, "con Ana" is whom they come to
# Said right behind one's own name: "Eva Bos here".
_BEHIND_WORDS = """
    here speaking calling hier spricht mein name am apparat ici a l'appareil al habla fala qui parla spreekt
    беспокоит звонит пишет כאן מדברת מדבר معكم معك
"""
_BEHIND = frozenset(_BEHIND_WORDS.split())


def find_told_name(
    text: str, *, language: str, cues: Sequence[str] = (SURE, MAYBE), besides: Collection[str] = ()
) -> str:
    """Return the name that is told in the middle of something else ("Hi, I'm Ann and ..."), or nothing.

    Only after "my name is" and its like may it be written as anything but a name; its words must not be
    among `besides`.
    """
    cleaned = unicodedata.normalize("NFC", clean(text))
    talk = talk_of(language)
    message = _Message(cleaned, tokenize(cleaned), talk, frozenset(besides))
    for cue in cues:
        for name in message.after(cue):
            return name
    return next(message.signatures(), "") if MAYBE in cues else ""


@dataclass(frozen=True)
class _Message:
    cleaned: str
    tokens: Sequence[Token]
    talk: Talk
    besides: frozenset[str]

    def after(self, cue: str) -> Iterator[str]:
        """Yield the names behind "my name is" and its like."""
        spoken = [place for place, token in enumerate(self.tokens) if token.kind != "mark"]
        said = [self.tokens[place].text for place in spoken]
        for match in self.talk.cue(cue).find(said):
            if self._is_of_another(said, match) or self._joins(spoken[match.start]):
                continue
            start = self._first_place(spoken[match.end - 1] + 1, is_sure=cue == SURE)
            name = self._read(start, is_sure=cue == SURE)
            if name:
                yield name

    def _joins(self, place: int) -> bool:
        return joins_names(self.cleaned, self.tokens, place, self.talk)

    def _is_of_another(self, said: Sequence[str], match: Match) -> bool:
        """Tell "mon chien s'appelle Rex", and the one whom they want to come to: "una cita con Ana"."""
        if match.start > 1 and said[match.start - 2] in _MINE and said[match.end - 1] in _CALLED:
            return True
        return said[match.start : match.end] in _WITH and not self._greets(said[: match.start])

    def signatures(self) -> Iterator[str]:
        """Yield a full name that is a clause by itself: at the start, at the end, or behind a greeting.

        Where somebody else is to come, it may be theirs: "for my daughter, Emily Chen".
        """
        if self.talk.cue("for_other").has(self._words(0, len(self.tokens))):
            return
        clauses = list(self._clauses())
        for number, (start, end) in enumerate(clauses):
            follows_greeting = number == 1 and self._greets(self._words(*clauses[0]))
            is_outer = number in {0, len(clauses) - 1} and len(clauses) > 1
            behind = self.cleaned[self.tokens[end - 1].end :].lstrip()[:1]
            if (is_outer or follows_greeting) and (not behind or behind not in _ASKING):
                name = self._signature(start, end)
                if name:
                    yield name

    def _signature(self, start: int, end: int) -> str:
        """Take words of which the first is a given name; one alone may be greeted, but not in "Eva here"."""
        behind = list(takewhile(_adds_nothing, reversed(self.tokens[start:end])))
        last = end - len(behind)
        is_said_to_be = any(token.kind == "word" for token in behind)
        if last - start < 2 - is_said_to_be or not is_given(self.tokens[start]):
            return ""
        found = read_name(self.tokens[:last], start, lambda place: self._fits_signature(place, start))
        return self._checked(start, last) if found == last else ""

    def _fits_signature(self, place: int, start: int) -> bool:
        """Take what is like a name, behind the first also "Bon" with its capital."""
        token = self.tokens[place]
        if place == start or self._fits(place, start, is_sure=False):
            return True
        is_name = is_capitalised(self.cleaned[token.start : token.end]) and not is_timely(token, self.talk)
        return is_name and token.text not in self.talk.polite_words

    def _words(self, start: int, end: int) -> list[str]:
        return [token.text for token in self.tokens[start:end] if token.kind != "mark"]

    def _greets(self, said: Sequence[str]) -> bool:
        """Tell whether the words are a greeting, or none."""
        found = next(self.talk.wishes.find(said), None)
        is_greeting = found is not None and found.name == "greeting" and found.end - found.start == len(said)
        return is_greeting or not said

    def _clauses(self) -> Iterator[tuple[int, int]]:
        """Yield where each clause's tokens begin and end."""
        ends = [found.start() for found in _CLAUSE.finditer(self.cleaned)] + [len(self.cleaned)]
        place = 0
        for end in ends:
            start = None
            while place < len(self.tokens) and self.tokens[place].end <= end:
                if start is None and self.tokens[place].kind != "mark":
                    start = place
                place += 1
            if start is not None:
                yield start, place

    def _first_place(self, start: int, *, is_sure: bool) -> int:
        """Step over the colon of "Name: Ann" and the "of" of "in the name of", back to a name in the cue."""
        last = self.tokens[start - 1]
        if is_given(last) and is_capitalised(self.cleaned[last.start : last.end]):
            return start - 1  # the cue takes any one word: "aquí habla ~"
        following = self.tokens[start] if start < len(self.tokens) else None
        if following is None or not is_sure:
            return start
        is_of = is_particle(following) and last.text in _NAME_NOUNS
        return start + 1 if is_of or following.text in _AFTER_OPENERS else start

    def _read(self, start: int, *, is_sure: bool) -> str:
        end = read_name(self.tokens, start, lambda place: self._fits(place, start, is_sure=is_sure))
        if end == start:
            return ""
        return self._checked(start, end) if is_sure or self._is_told_apart(start, end) else ""

    def _is_told_apart(self, start: int, end: int) -> bool:
        """Tell Anna from the German "here is Traffic", from "it is Christmas" and from one's town."""
        first = self.tokens[start]
        if end > start + 1:
            return not is_particle(first) or is_given(first)
        if is_timely(first, self.talk) or first.text in TITLES:
            return False
        if is_given(first):
            return True
        is_adjective = first.text.endswith(_ENDINGS_OF_ADJECTIVES) or is_known(first, self.talk)
        return not is_adjective and self.talk.language not in _NOUNS_HAVE_CAPITALS

    def _checked(self, start: int, end: int) -> str:
        """Give the words as people write them; nothing where one of them is the name of something else."""
        named = [token.text for token in self.tokens[start:end] if token.kind == "word"]
        name = " ".join(self.cleaned[self.tokens[start].start : self.tokens[end - 1].end].split())
        return (
            spell(name, self.talk.language)
            if len(name) <= LONGEST_NAME and not self.besides & set(named)
            else ""
        )

    def _fits(self, place: int, start: int, *, is_sure: bool) -> bool:
        """Tell whether the word at a place belongs to the name that begins at `start`."""
        token = self.tokens[place]
        if place > start and (self.tokens[place - 1].text in SERVANT_OF or self._joins(place)):
            return token.kind == "word"
        if token.kind != "word" or token.text in self.talk.name_end_words:
            return False
        shown = self.cleaned[token.start : token.end]
        if is_capitalised(shown):
            is_first = place == start
            titled = not is_first and is_titled(self.tokens, place)
            return titled or self._fits_capitalised(token, is_first=is_first, is_sure=is_sure)
        if self.cleaned[self.tokens[start].start].isupper() and not shown.isupper():
            return False  # "Anna wants": only the small words of a name have no capital
        return self._fits_small(place, start, is_sure=is_sure)

    def _fits_small(self, place: int, start: int, *, is_sure: bool) -> bool:
        """Tell of a word without capitals: a given name, or one that the language does not know."""
        token = self.tokens[place]
        if place == start and not is_sure:
            return is_given(token) and token.text not in ORDINARY and not is_known(token, self.talk)
        is_unknown = not is_known(token, self.talk) and (is_sure or self._is_last(place))
        return is_given(token) or is_unknown

    def _fits_capitalised(self, token: Token, *, is_first: bool, is_sure: bool) -> bool:
        """Tell of a word with a capital: after "my name is" both "Will" and the "Good" of "Ann Good" are."""
        if is_given(token) or not means_something(token, self.talk):
            return True
        if is_first and (is_sure or token.text in TITLES):
            return True
        return is_sure and self.talk.language not in _NOUNS_HAVE_CAPITALS and not is_timely(token, self.talk)

    def _is_last(self, place: int) -> bool:
        """Tell whether nothing follows that could be one more word of a name."""
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return after is None or after.kind != "word" or is_known(after, self.talk)


def _adds_nothing(token: Token) -> bool:
    return token.kind == "mark" or token.text in _BEHIND
