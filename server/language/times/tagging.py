"""Give the words of a message the tags of a language's lexicon.

A word that the lexicon lacks may be one of its words with a prefix written onto it ("l'apres", Hebrew "ba-"),
one of another language, or misspelt.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rapidfuzz.distance import DamerauLevenshtein
from rapidfuzz.process import extractOne

from server.language.times.grammar import SHORTEST_SPELT, Grammar, Item, Value
from server.language.tokens import Token

_LONG_WORD = 9  # letters; may have two slips
_MOST_PREFIXES = 3
_LAST_LETTER_OF_CYRILLIC = "\u052f"


def tag_tokens(
    tokens: Sequence[Token], grammar: Grammar, borrowed: Mapping[str, tuple[str, Value]] | None = None
) -> list[Item]:
    """Give every token, or the longest known phrase of tokens, its tag; unknown words are `WORD`.

    `borrowed` has the words that may come from other languages.
    """
    spelt = [word for token in tokens for word in _split_prefixes(token, grammar)]
    items: list[Item] = []
    place = 0
    while place < len(spelt):
        item, length = _tag_at(spelt, place, grammar, borrowed or {})
        items.append(item)
        place += length
    return grammar.settle(items) if grammar.settle else items


def _split_prefixes(token: Token, grammar: Grammar) -> list[Token]:
    """Cut prefixes off an unknown word when a known one is left: "l'apres" is "l'" and "apres"."""
    prefixes: list[Token] = []
    rest = token
    for _ in range(_MOST_PREFIXES if token.kind == "word" and grammar.prefixes else 0):
        if rest.text in grammar.phrases:
            break
        cut = next((p for p in grammar.prefixes if rest.text.startswith(p) and rest.text != p), None)
        if cut is None:
            break
        middle = min(rest.start + len(cut), rest.end)
        prefixes.append(replace(rest, text=cut, end=middle))
        rest = replace(rest, text=rest.text[len(cut) :], start=middle)
        if rest.text not in grammar.phrases and _misspelt(rest, grammar):
            return [*prefixes, rest]
    # One letter that is left of several ("Moshe" in Hebrew) is a name's, not a word.
    is_word = rest.text in grammar.phrases and (len(rest.text) > 1 or len(prefixes) == 1)
    return [*prefixes, rest] if prefixes and is_word else [token]


def _tag_at(
    tokens: Sequence[Token], place: int, grammar: Grammar, borrowed: Mapping[str, tuple[str, Value]]
) -> tuple[Item, int]:
    token = tokens[place]
    for words, tag, value in grammar.phrases.get(token.text, ()):
        last = place + len(words) - 1
        if tuple(t.text for t in tokens[place : last + 1]) == words:
            text = " ".join(words)
            return Item(tag, value, text, token.start, tokens[last].end), len(words)
    if token.kind == "word" and token.text in borrowed:
        tag, value = borrowed[token.text]
        return Item(tag, value, token.text, token.start, token.end), 1
    return _misspelt(token, grammar) or _untagged(token), 1


def _misspelt(token: Token, grammar: Grammar) -> Item | None:
    """Recognise "wendesday": the word nearest by letters added, left out, changed or swapped."""
    if token.kind != "word" or not SHORTEST_SPELT - 1 <= len(token.text) <= 2 * _LONG_WORD:
        return None
    if len(token.text) < SHORTEST_SPELT:
        return _nearly(token, grammar)
    slips = 2 if len(token.text) >= _LONG_WORD else 1
    near = grammar.spelling.get(token.text[0], ())
    found = extractOne(token.text, near, scorer=DamerauLevenshtein.distance, score_cutoff=slips)
    if found is None:
        return None
    tag, value = next((t, v) for words, t, v in grammar.phrases[found[0]] if len(words) == 1)
    return Item(tag, value, token.text, token.start, token.end)


def _nearly(token: Token, grammar: Grammar) -> Item | None:
    """Recognise a short word that lacks a letter ("samdi", "morgn") or has two of them swapped ("ludni")."""
    text = token.text
    for known in grammar.spelling.get(text[0], ()):
        if _lacks_a_letter(text, known) or _swaps_letters(text, known):
            tag, value = next((t, v) for words, t, v in grammar.phrases[known] if len(words) == 1)
            return Item(tag, value, text, token.start, token.end)
    return None


def _lacks_a_letter(text: str, known: str) -> bool:
    """Tell whether one letter is left out, neither the first nor the last."""
    fits = len(known) == len(text) + 1 and known[-1] == text[-1]
    return fits and any(known[:cut] + known[cut + 1 :] == text for cut in range(1, len(text)))


def _swaps_letters(text: str, known: str) -> bool:
    """Tell whether two neighbours are swapped; words of Hebrew and Arabic are too near to each other."""
    if len(known) != len(text) or text[0] > _LAST_LETTER_OF_CYRILLIC:
        return False
    other = [place for place, (one, two) in enumerate(zip(text, known, strict=True)) if one != two]
    return (
        len(other) == 2
        and other[1] == other[0] + 1
        and text[other[0]] == known[other[1]]
        and (text[other[1]] == known[other[0]])
    )


def _untagged(token: Token) -> Item:
    if token.kind == "number":
        # Longer digit strings are telephone numbers and the like; int() of thousands of digits is slow.
        tag = {1: "NUM", 2: "NUM", 3: "LONGNUM", 4: "YEAR"}.get(len(token.text), "LONGNUM")
        value = int(token.text) if len(token.text) <= 4 else None
        return Item(tag, value, token.text, token.start, token.end)
    tag = {"iso": "ISO", "word": "WORD"}.get(token.kind, "MARK")
    return Item(tag, token.text, token.text, token.start, token.end)
