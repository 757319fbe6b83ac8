"""What a message wants, with how sure we are of it.

Patterns of the language's lexicon are looked up, longest first; each adds to its intent. What the message is
for ("book", "cancel", ...) outweighs how it is said ("hello", "yes"), and a wish that is negated ("don't
cancel it") is a no. Nothing known is `other`, confidence 0. Below `SURE` nobody should act on it unasked.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from server.language.choices import find_choice
from server.language.cues import says
from server.language.phrasebook import Match
from server.language.talk.lexicon import MANNERS, PURPOSES, Talk
from server.language.talks import talk_of
from server.language.times.grammars import grammar_of
from server.language.tokens import clean, tokenize
from server.language.vocabulary import said_words

NAMES = (
    "book",
    "reschedule",
    "cancel",
    "my_appointments",
    "availability",
    "faq",
    "greeting",
    "thanks",
    "affirm",
    "deny",
    "choose",
    "handover",
    "stop",
    "start",
    "owner_command",
    "other",
)
# "Cancel and move it" is 0.67, a lone "slots" 0.6, one clear phrase 0.9 and more.
SURE = 0.6
# Appointments are spoken of in every message: saying it twice is no more a wish to book.
_MENTIONED = frozenset({"book", "availability"})
_NEGATED = frozenset({"book", "cancel", "reschedule"})
_TAKES_BACK = frozenset({"deny", "cancel", "reschedule", "availability", "faq", "handover"})
_TURNED = frozenset({"book", "my_appointments"})
_OTHERWISE = frozenset({"book", "availability"})  # behind "I can't come" they ask for another time
_TURNS_ROUND = frozenset({"cancel", "reschedule"})
_SURE_CHOICE = 0.95
_MOST_CHOICES = 10
_SHORT_REST = 2  # "yes, cancel it" answers a question; "yes, I want to cancel my appointment" asks
_NEAR_BEFORE, _NEAR_AFTER = 2, 3  # words between a negation and what it negates
_REFUSAL = 0.9
_LONGEST_PHRASE = 12  # words behind a wish that a phrase inside it may still need: keeps long messages cheap
_CLEAR = 0.8  # below it a word only names an appointment
_MOST_OF_YES = 4  # words of a message that a "good" amid it may still mean as a whole
_LOOSE = 0.75  # words that together mean a purpose, though no phrase says it
_NO_CONSENT = ("pause", "provided")
_DAY_TAGS = frozenset({"WEEKDAY", "DAYWORD", "MONTH"})
_OVER_NO = frozenset({"stop", "handover", "cancel", "reschedule"})


@dataclass(frozen=True)
class Intent:
    """A name of CONTRACT section 5 and the confidence, from 0 to 1; `rival` was meant otherwise."""

    name: str
    confidence: float
    rival: str = ""


def find_intent(text: str, *, language: str) -> Intent:
    """Return the one intent that fits best, `other` where none does."""
    talk = talk_of(language)
    said = said_words(text)
    whole = next(talk.whole.find(said), None)
    if whole:
        return Intent(whole.name, _SURE_CHOICE)
    if find_choice(text, count=_MOST_CHOICES, language=language) is not None:
        return Intent("choose", _SURE_CHOICE)
    found = [_turned(match, said, talk) for match in talk.wishes.find(said)]
    agrees = _is_consent(text, said, found, talk)
    if agrees and _begins_with_yes(found) and _is_short(said, talk):
        return Intent("affirm", found[0].weight)
    refused = _refusals(text, said, found, talk)
    scores = _score(_moved(found, _clauses(text)), refused)
    purpose, manner = _best(scores, PURPOSES), _best(scores, MANNERS)
    if manner and manner.name == "affirm" and not agrees:
        manner = None
    kept = any(match.name in _TURNS_ROUND for match in refused)  # "don't cancel it"
    if not kept and (purpose is None or scores[purpose.name] < _CLEAR):
        loose = _told_loosely(text, purpose, _manner_said(found, said, manner), talk)
        purpose = Intent(loose, _LOOSE, purpose.name if purpose else "") if loose else purpose
    if purpose and purpose.name == "stop" and _names_day(said, talk):
        purpose = replace(purpose, name="cancel")  # "take me off the list for Friday"
    return purpose or manner or Intent("other", 0.0)


def _names_day(said: Sequence[str], talk: Talk) -> bool:
    known = grammar_of(talk.language).phrases
    return any(tag in _DAY_TAGS for word in said for _, tag, _ in known.get(word, ()))


def _manner_said(found: Sequence[Match], said: Sequence[str], manner: Intent | None) -> Intent | None:
    """Return the manner; a "yes" amid a longer message ("is it ok to come ...") is none."""
    is_amid = manner is not None and manner.name == "affirm" and not _begins_with_yes(found)
    return None if is_amid and len(said) > _MOST_OF_YES else manner


def _begins_with_yes(found: Sequence[Match]) -> bool:
    return bool(found) and found[0].start == 0 and found[0].name == "affirm"


def _is_consent(text: str, said: Sequence[str], found: Sequence[Match], talk: Talk) -> bool:
    """Tell whether a yes in it is one: it asks nothing ("is that right?"), and nothing takes it back.

    "Yes, wait", "ok no", "yes, but with Anna" are none; of "Yes. Where is it?" the first sentence counts.
    """
    sentence = re.split(r"[.!\n]", text.strip(), maxsplit=1)[0]
    if "?" in sentence or "؟" in sentence:
        return False
    covered = {place for m in found if m.name == "affirm" for place in range(m.start, m.end)}
    rest = [word for place, word in enumerate(said) if place not in covered]
    takes_back = next(talk.refusals.find(rest), None) or any(m.name == "deny" for m in talk.wishes.find(rest))
    spoken = " ".join(rest)
    return not takes_back and not any(says(cue, spoken, language=talk.language) for cue in _NO_CONSENT)


def _told_loosely(text: str, purpose: Intent | None, manner: Intent | None, talk: Talk) -> str | None:
    """Return what the words mean together; a yes is none of it, a no only what it may take back."""
    name = talk.word_sets.find(text)
    if name is None or (manner and manner.name == "affirm"):
        return None
    if manner and manner.name == "deny" and name not in _OVER_NO:
        return None
    if purpose is None or purpose.name in _MENTIONED | {"faq"}:
        return name
    return name if PURPOSES.index(name) < PURPOSES.index(purpose.name) else None


def begins_with_yes(text: str, *, language: str) -> bool:
    """Tell whether the message begins with a yes and takes nothing of it back."""
    said, wishes = said_words(text), talk_of(language).wishes
    first = next(wishes.find(said[:1]), None) or wishes.at_start(said)
    agrees = first is not None and first.name == "affirm"
    return agrees and not {match.name for match in wishes.find(said)} & _TAKES_BACK


def _turned(match: Match, said: Sequence[str], talk: Talk) -> Match:
    """Return the wish that "I'd like to cancel my visit" is: what turns a booking round stands inside it."""
    if match.name not in _TURNED:
        return match
    behind = match.start + 1
    for inner in talk.wishes.find(said[behind : match.end + _LONGEST_PHRASE]):
        if behind + inner.start >= match.end:
            break
        if inner.name in _TURNS_ROUND and inner.weight >= _REFUSAL:
            return replace(inner, start=behind + inner.start, end=behind + inner.end)
    return match


def _moved(found: Sequence[Match], clauses: Sequence[int]) -> Sequence[Match]:
    """Read "I can't come at ten, can I come at noon?" as a wish to move: nobody says to cancel it."""
    unable = [match for match in found if match.name == "cancel"]
    if not unable or any(match.weight > _REFUSAL for match in unable):
        return found
    last = clauses[unable[-1].end - 1]
    if not any(m.name in _OTHERWISE and m.weight >= _REFUSAL and clauses[m.start] > last for m in found):
        return found
    return [replace(m, name="reschedule") if m.name in _OTHERWISE | {"cancel"} else m for m in found]


def _score(found: Sequence[Match], refused: Sequence[Match]) -> Mapping[str, float]:
    """Add up what was found; a wish that was refused is a no, and an appointment named beside it no wish."""
    scores: dict[str, float] = {}
    for match in found:
        if refused and match.name == "book" and match.weight < _CLEAR:
            continue
        name, weight = ("deny", _REFUSAL) if match in refused else (match.name, match.weight)
        known = scores.get(name, 0.0)
        scores[name] = max(known, weight) if name in _MENTIONED else 1 - (1 - known) * (1 - weight)
    return scores


def _refusals(text: str, said: Sequence[str], found: Sequence[Match], talk: Talk) -> list[Match]:
    """List the wishes that a negation near them in the same clause turns round.

    A cancellation that only comes about across a comma is none: "Tuesday I can't, Wednesday at 3".
    """
    wishes = [match for match in found if match.name in _NEGATED]
    if not wishes:
        return []
    within = {place for m in found if m.name in PURPOSES for place in range(m.start, m.end)}
    clauses = _clauses(text)
    denied = list(talk.refusals.find(said))
    negations = [n for n in denied if n.start not in within]
    # "I won't be here, so I can't come": the second "not" is the cancellation's own.
    own = {wish for wish in wishes if wish.name == "cancel" and wish.start in {n.start for n in denied}}
    return [
        wish
        for wish in wishes
        if _is_torn(wish, said, clauses, talk)
        or (wish not in own and any(_turns_round(n, wish, clauses) for n in negations))
    ]


def _is_torn(wish: Match, said: Sequence[str], clauses: Sequence[int], talk: Talk) -> bool:
    """Tell whether a cancellation needs the day that another clause begins with."""
    if wish.name != "cancel":
        return False
    other = [said[n] for n in range(wish.start, wish.end) if clauses[n] != clauses[wish.start]]
    meanings = grammar_of(talk.language).phrases.get(other[0], ()) if other else ()
    return any(tag in _DAY_TAGS - {"MONTH"} for _, tag, _ in meanings)


def _turns_round(negation: Match, wish: Match, clauses: Sequence[int]) -> bool:
    if clauses[negation.start] != clauses[wish.start]:
        return False
    if negation.name == "after":
        return 0 <= negation.start - wish.end <= _NEAR_AFTER
    return 0 <= wish.start - negation.end <= _NEAR_BEFORE


def _clauses(text: str) -> list[int]:
    """Give each said word the number of its clause: commas and full stops end one."""
    numbers: list[int] = []
    clause = 0
    for token in tokenize(clean(text)):
        if token.text in _ENDS:
            clause += 1
        elif said_words(token.text):
            numbers.append(clause)
    return numbers


_ENDS = frozenset(",.;:!?،؛؟()\n")


def _is_short(said: Sequence[str], talk: Talk) -> bool:
    rest = [word for word in said[1:] if word not in talk.polite_words]
    return len(rest) <= _SHORT_REST


def _best(scores: Mapping[str, float], names: Sequence[str]) -> Intent | None:
    """Return the surest of the names; a second one nearly as sure takes some of its confidence."""
    ranked = sorted((name for name in names if name in scores), key=lambda name: -scores[name])
    if not ranked:
        return None
    rival = ranked[1] if len(ranked) > 1 else ""
    return Intent(ranked[0], round(scores[ranked[0]] - scores.get(rival, 0.0) * 0.3, 3), rival)
