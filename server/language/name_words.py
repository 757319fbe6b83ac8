"""Which words make up a name: capitals, given names, and small words inside ("van der", "de la", "bin")."""

from collections.abc import Callable, Sequence

from server.language.given_names import given_names
from server.language.talk.lexicon import Talk
from server.language.times.grammars import grammar_of
from server.language.tokens import Token, fold

MOST_WORDS = 4  # besides the small ones
_PARTICLES = """
    van der den de ter ten te t von zu zur zum da das do dos du des di del della dello dei degli la le los las
    el al bin bint ibn ben bat abu umm af av san santa saint st
    ван дер де ла фон бин ибн аль да ди дель оглы
    בן בת בר אבו אל بن بنت ابن ابو ام ال عبد
"""
PARTICLES = frozenset(map(fold, _PARTICLES.split()))
SERVANT_OF = frozenset({"عبد"})  # part of the name with whatever follows: "Abd Allah"
ATTACHED_AND = ("ו", "و")  # written onto the next word
_NO_AND = ("וו", "וי", "וק")  # a name that begins with that letter
# Between two family names: "da Silva e Sousa", "Ortega y Gasset"; without accents ("é" is a verb).
_JOINS = {"pt": frozenset({"e"}), "es": frozenset({"y", "e", "i"})}
_TITLE_WORDS = """
    frau herr herrn mr mrs ms miss madame monsieur mme mlle senor senora sr sra srta senhor senhora dona don
    signor signora signore sig sigra mevrouw meneer mevr dhr dr prof doctor doctora doutor doutora dott
    dottoressa
    господин госпожа г-н г-жа גברת מר السيد السيدة الانسة
"""
TITLES = frozenset(map(fold, _TITLE_WORDS.split()))
Fits = Callable[[int], bool]


def read_name(tokens: Sequence[Token], start: int, fits: Fits) -> int:
    """Return the place behind the name that begins at `start`; `fits` tells if the word at a place is of it.

    Small words belong to it only with a word behind them: "Ana de la peluquería" is Ana.
    """
    end = place = start
    words = 0
    while place < len(tokens) and words < MOST_WORDS:
        place = _after_joint(tokens, place, start)
        following = _after_particles(tokens, place)
        if following < len(tokens) and following > place and fits(following):
            place = following
        elif place >= len(tokens) or tokens[place].kind != "word" or not fits(place):
            break
        place += 1
        end, words = place, words + 1
        if place < len(tokens) and tokens[place].text == "." and len(tokens[place - 1].text) < MOST_WORDS:
            place += 1  # "Dr. J. R. Smith"
    return end


def is_join(cleaned: str, token: Token, language: str) -> bool:
    """Tell whether it is an "and" that may stand between two family names."""
    return cleaned[token.start : token.end].casefold() in _JOINS.get(language, ())


def joins_names(cleaned: str, tokens: Sequence[Token], place: int, talk: Talk) -> bool:
    """Tell the "e" of "João da Silva e Sousa" from the one of "sou a Ana e quero marcar"."""
    if not 1 < place < len(tokens) - 1 or not is_join(cleaned, tokens[place], talk.language):
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    behind = tokens[place + 2] if place + 2 < len(tokens) else None
    is_last = behind is None or behind.kind != "word" or is_known(behind, talk)
    if not is_last or before.kind != "word" or after.kind != "word" or means_something(after, talk):
        return False
    shown = [cleaned[token.start : token.end] for token in (before, after)]
    return all(map(is_capitalised, shown)) or (behind is None and not is_known(after, talk))


def is_titled(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether "Mrs" or its like stands right before a place: "Dr. Freitag"."""
    last = place - 2 if place > 1 and tokens[place - 1].text == "." else place - 1
    return last >= 0 and tokens[last].text in TITLES


def is_particle(token: Token) -> bool:
    """Tell whether it is one of the small words inside a name."""
    return token.kind == "word" and token.text in PARTICLES


def is_given(token: Token) -> bool:
    """Tell whether people are called so."""
    return token.text in given_names()


def is_capitalised(shown: str) -> bool:
    """Tell "Anna" and "d'Angelo" from "anna" and "ANNA"."""
    before, _, behind = shown.partition("'")
    name = behind if behind and len(before) == 1 and before.islower() else shown
    return name[0].isupper() and not (len(name) > 1 and name.isupper())


def has_capitals(name: str) -> bool:
    """Tell whether a name is written as one: only its small words have no capital."""
    return all(word[0].isupper() for word in name.split() if fold(word).strip("'") not in PARTICLES)


def means_something(token: Token, talk: Talk) -> bool:
    """Tell whether the language has the word for something else."""
    return token.text in talk.no_name_words or is_timely(token, talk)


def is_timely(token: Token, talk: Talk) -> bool:
    """Tell whether dates and times are told with the word, spelt just so."""
    known = grammar_of(talk.language).phrases.get(token.text, ())
    return any(len(words) == 1 for words, _, _ in known)


def is_known(token: Token, talk: Talk) -> bool:
    """Tell whether the language has the word in any of its lists."""
    return (
        means_something(token, talk)
        or token.text in talk.name_end_words
        or talk.vocabulary.knows(token.text)
        or (token.text.startswith(ATTACHED_AND) and not token.text.startswith(_NO_AND))
    )


def spell(name: str, language: str = "") -> str:
    """Give a name that is written in small letters its capitals: "joost van der berg"."""
    if not name.islower():
        return name
    words = name.split()
    small = PARTICLES | (_JOINS.get(language, frozenset()) if len(words) > 2 else frozenset())
    return " ".join(word if fold(word) in small else word.title() for word in words)


def _after_joint(tokens: Sequence[Token], place: int, start: int) -> int:
    """Step over the hyphen of "Jean-Luc"."""
    if not (start < place < len(tokens) - 1 and tokens[place].text == "-"):
        return place
    touches = tokens[place].touches(tokens[place - 1]) and tokens[place + 1].touches(tokens[place])
    return place + 1 if touches else place


def _after_particles(tokens: Sequence[Token], place: int) -> int:
    """Step over small words, the Dutch "'t" too."""
    while place < len(tokens):
        texts = [token.text for token in tokens[place : place + 3]]
        if texts[:2] == ["'", "t"]:
            place += 2
        elif texts == ["in", "'", "t"]:
            place += 3
        elif is_particle(tokens[place]):
            place += 1
        else:
            break
    return place
