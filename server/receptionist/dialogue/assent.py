"""Whether a message is a yes and nothing else, so that something may be written on the strength of it. Pure.

"Ok and where is it?" asks, "yes, wait" waits, "sure, if it's cheaper" sets a condition: none of them agrees.
"""

import re

from server.language.cues import says
from server.language.intents import find_intent
from server.language.talks import talk_of
from server.language.times.grammars import grammar_of
from server.language.times.tagging import tag_tokens
from server.language.tokens import Token, clean, tokenize
from server.language.vocabulary import said_words

_SENTENCE_END = re.compile(r"(?<=[.!])\s+|\n+")
_ASSENTS = frozenset({"affirm", "thanks", "book", "greeting"})
_RESERVES = frozenset({"OR", "NOT", "NO", "CANNOT", "MINUS", "NOT_AFTER", "RATHER", "WITHOUT"})
_TAKES_BACK = frozenset({"deny", "cancel", "reschedule", "stop", "handover"})


def is_assent(text: str, language: str, *, of: str = "") -> bool:
    """Tell whether the first sentence agrees and no other takes it back; a question may follow it.

    `of` is an intent whose words agree too: "cancel it" to the question whether to.
    """
    first, *others = _SENTENCE_END.split(clean(text).strip())
    if not _is_pure(first, language, of):
        return False
    return not any(
        says("pause", other, language=language) or _takes_back(other, language, of) for other in others
    )


def _is_pure(sentence: str, language: str, of: str) -> bool:
    if "?" in sentence or "؟" in sentence:
        return False
    talk = talk_of(language)
    spoken = [token for token in tokenize(sentence) if said_words(token.text)]
    matches = talk.wishes.find([token.text for token in spoken])
    assenting = {place for m in matches if m.name in {*_ASSENTS, of} for place in range(m.start, m.end)}
    rest = [token for place, token in enumerate(spoken) if place not in assenting]
    left = " ".join(token.text for token in rest)
    if left and (_holds_back(left, language) or _takes_back(left, language, of)):
        return False
    if any(item.tag in _RESERVES for item in tag_tokens(rest, grammar_of(language))):
        return False
    idle = talk.polite_words | talk.filler_words | talk.no_name_words
    return 0 in assenting or all(_is_idle(token, sentence, idle, language) for token in rest)


def _takes_back(left: str, language: str, of: str) -> bool:
    return find_intent(left, language=language).name in _TAKES_BACK - {of}


def _holds_back(left: str, language: str) -> bool:
    return any(says(cue, left, language=language) for cue in ("pause", "provided"))


def _is_idle(token: Token, sentence: str, idle: frozenset[str], language: str) -> bool:
    """Tell whether the word adds nothing: a filler, the time that was proposed, a name."""
    if {token.text, token.text.split("'")[0]} & idle or sentence[token.start : token.end][:1].isupper():
        return True
    return all(item.tag != "WORD" for item in tag_tokens([token], grammar_of(language)))
