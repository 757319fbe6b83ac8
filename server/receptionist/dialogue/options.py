"""Which of the offered options a message means: by its words, its number, its place, or its time."""

import re
import unicodedata
from collections.abc import Sequence

from server.language.choices import find_choice
from server.language.cues import says
from server.language.phrases import list_keys, say
from server.receptionist.dialogue.memory import Memory, Option
from server.receptionist.dialogue.wishes import Said
from server.receptionist.halves import lies_within

_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]")
# Options that may be named inside a longer sentence; "no" and a day are heard in other ways.
TIMED_KINDS = frozenset({"slot", "appointment"})
NAMED_KINDS = frozenset({"service", "calendar", "more", "other_day", "my_appointments", "person"})
_ABOUT_TIME = frozenset({"time", "day", "hour", "name", "confirm"})
_COMPARISONS = ("earlier", "later", "soon")
_EDGES = " \t\r\n.,;:!?¿¡\"'“”„«»()[]"


def normalise(text: str) -> str:
    """Reduce a text to what matters when comparing: no case, marks at the edges, invisible characters."""
    plain = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    return " ".join(plain.casefold().split()).strip(_EDGES)


def same_option(text: str, options: Sequence[Option]) -> Option | None:
    """Find the option whose button was pressed, or whose value or label was typed, in any language."""
    said = normalise(text)
    return next(
        (option for option in options if said and said in (normalise(option.value), normalise(option.label))),
        None,
    )


def standing_option(text: str, memory: Memory, language: str) -> list[Option]:
    """Find the button of an earlier message that was pressed, or its words typed: some work at any time."""
    kinds = {"my_appointments": "my_appointments", "hours": "hours", "person": "person", "cancel": "cancel"}
    kinds |= {key: key for key in ("take_offer", "decline_offer", "leave_waitlist")}
    if not memory.task:
        kinds["book"] = "book"
    elif memory.asked in _ABOUT_TIME:
        kinds |= {"other_day": "other_day", "more_times": "more"}
    labels = {kind: say(f"button_{key}", language) for key, kind in kinds.items()}
    found = same_option(text, [Option(kind, label, label) for kind, label in labels.items()])
    return [found] if found else []


def is_button(text: str, language: str) -> bool:
    """Tell whether the text is the label of one of our buttons, such as "Ja"."""
    labels = (say(key, language) for key in list_keys() if key.startswith("button_"))
    return normalise(text) in {normalise(label) for label in labels}


def meant_options(text: str, said: Said, options: Sequence[Option], language: str) -> list[Option]:
    """List the options that a message may mean: none, one, or several that it cannot tell apart ("3")."""
    exact = same_option(text, options)
    if exact:
        return [exact]
    found = [
        *_by_number(text, options, language),
        *_by_time(said, options),
        *_by_hour(normalise(text), options),
    ]
    return list(dict.fromkeys(found)) or _by_words(normalise(text), options)


def names_clock(option: Option, text: str, said: Said) -> bool:
    """Tell whether the time was chosen by its clock or its button, and not by its place."""
    is_said = option.data[11:16] in {said.wish.at, *said.readings} or bool(same_option(text, [option]))
    return is_said or bool(_by_hour(normalise(text), [option]))


def _by_number(text: str, options: Sequence[Option], language: str) -> list[Option]:
    """Find "the second one"; "the last" is the last real choice, not the button for more."""
    if says("compared", text, language=language):
        return []
    choosable = [option for option in options if option.kind not in ("more", "other_day")]
    place = find_choice(text, count=len(choosable), language=language)
    if place is None:
        return []
    is_timed = all(option.kind in TIMED_KINDS for option in choosable)
    if is_timed and any(says(cue, text, language=language) for cue in _COMPARISONS):
        # Times are offered by nearness: "the later one" is not the last button.
        choosable = sorted(choosable, key=lambda option: option.data[:16])
    return [choosable[place]]


def _by_time(said: Said, options: Sequence[Option]) -> list[Option]:
    times = {said.wish.at, *said.readings} - {""}
    found = [
        option for option in options if option.kind in TIMED_KINDS and said.wish.day in ("", option.data[:10])
    ]
    if said.wish.earliest or said.wish.latest:
        return _only_one_within(found, said)
    if not times:
        return [option for option in found if option.kind == "appointment" and said.wish.day]
    return [option for option in found if option.data[11:16] in times]


def _only_one_within(options: Sequence[Option], said: Said) -> list[Option]:
    """Find "the one in the morning", where only one is."""
    wish = said.wish
    found = [
        o for o in options if o.kind == "slot" and lies_within(o.data[11:16], wish.earliest, wish.latest)
    ]
    return found if len(found) == 1 < len(options) else []


def _by_hour(said: str, options: Sequence[Option]) -> list[Option]:
    """Find the times that a bare "3" may mean: it may be the third option, and it may be three o'clock."""
    if not said.isdecimal() or len(said) > 2:
        return []
    slots = [option for option in options if option.kind == "slot"]
    found = [option for option in slots if int(option.data[11:13]) % 12 == int(said) % 12]
    return [option for option in found if option.data[14:16] == "00"] or found


def _by_words(said: str, options: Sequence[Option]) -> list[Option]:
    """Find the label whose every word was said ("nails please"); the longest wins."""
    words = set(re.findall(r"\w+", said))
    existing = [
        option for option in options if option.kind == "appointment" and _service_words(option) & words
    ]
    if existing:
        return existing
    named = [option for option in options if option.kind in NAMED_KINDS and _words_of(option.label) <= words]
    longest = max((len(_words_of(option.label)) for option in named), default=0)
    return [option for option in named if len(_words_of(option.label)) == longest]


def _service_words(option: Option) -> set[str]:
    """Return the words of an appointment's button ("Tue 11:00 AM Manicure") but for its time."""
    return {word for word in _words_of(option.label) if word.isalpha() and len(word) > 3}


def _words_of(label: str) -> set[str]:
    return set(re.findall(r"\w+", normalise(label)))
