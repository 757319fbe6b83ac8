"""Builders of times as people say them: "half past three", "halb vier", "las tres menos cuarto".

Minutes are counted from the hour before or after, shares of the hour have names of their own.
"""

from server.language.times.clocks import hour_with_half
from server.language.times.grammar import Builder, Context, Found
from server.language.times.hours import clock_piece, hour_piece, shifted_piece
from server.language.times.readings import DAY_MINUTES, Part, Piece

_SPOKEN_MINUTES = {5, 10, 20, 25}
_UNIT_MINUTES = {"hour": 60, "minute": 1}
_MOST_BESIDE = 180  # minutes
_TAKING = ("MINUS", "TO", "BEFORE", "FOR", "FOR_AT")
_SHARES = (("QUARTER", 15), ("THIRD", 20), ("HALF", 30), ("THREE_QUARTERS", 45))


def hour_then_minutes(found: Found, context: Context) -> Piece | None:
    """Build "two thirty", "4 fifteen pm"; digits side by side are something else."""
    hour, minute = found.values("NUM")
    words = [i.text for i in found.items if i.tag == "NUM"]
    last = 23 if context.written_24 else 12
    if words[1].isdigit() or not 1 <= hour <= last or minute < 10 or minute % 5:
        return None
    return hour_with_half(found, context) if found.has("MERIDIEM") else hour_piece(hour, minute, context)


def minutes_past(found: Found, context: Context) -> Piece | None:
    """Build "half past three", "twenty past 4 pm"."""
    return _shifted(found, context, sign=1)


def minutes_after(found: Found, context: Context) -> Piece | None:
    """Build "5 after 3": only of minutes that people say so, "2 after 3" may be two guests."""
    return minutes_past(found, context) if found.number("NUM") in _SPOKEN_MINUTES | {15} else None


def minutes_to(found: Found, context: Context) -> Piece | None:
    """Build "quarter to four"; digits without a cue ("10 to 12") are a range unless they run backwards."""
    numbers = [i for i in found.items if i.tag == "NUM"]
    if len(numbers) == 2 and not found.has("UNIT"):
        first, last = found.values("NUM")
        is_range = numbers[0].text.isdigit() and first < last and not found.has("AT")
        is_quarter = first == 15 and last < 12  # "15 to 16" are hours
        if is_range or (first not in _SPOKEN_MINUTES and not is_quarter):
            return None
    return _shifted(found, context, sign=-1)


def minutes_before(found: Found, context: Context) -> Piece | None:
    """Build "without a quarter four", "without ten minutes three": what is taken comes first."""
    numbers = found.values("NUM")
    shift, hour = (15, numbers[0]) if found.has("QUARTER") else (numbers[0], numbers[-1])
    if not 1 <= shift <= 59 or not 1 <= hour <= 24:
        return None
    return shifted_piece(hour, -shift, _half_said(found), context)


def before_hour(minutes: int) -> Builder:
    """Build what counts back from the coming hour: "halb vier" (30), "viertel vier" (45), Russian the same.

    Minutes said before it shift it further: "fünf vor halb vier" (`TO`), "fünf nach halb vier" (`PAST`).
    """

    def build(found: Found, context: Context) -> Piece | None:
        *shift, hour = [*found.values("NUM"), *found.values("ORD")]
        if not 1 <= hour <= 24 or (shift and not 1 <= shift[0] <= 29):
            return None
        is_past = found.has("PAST") or found.has("AFTER")
        moved = (shift[0] if is_past else -shift[0]) if shift else 0
        return shifted_piece(hour, moved - minutes, _half_said(found), context)

    return build


def minutes_of_coming_hour(found: Found, context: Context) -> Piece | None:
    """Build Russian "ten minutes of the sixth" (5:10): `NUM`, then the hour that is running as an `ORD`."""
    minute, hour = found.number("NUM"), found.number("ORD")
    if not 1 <= minute <= 59 or not 1 <= hour <= 12:
        return None
    return shifted_piece(hour, minute - 60, _half_said(found), context)


def hour_shifted(found: Found, context: Context) -> Piece | None:
    """Build "quatre heures et demie", "las tres menos cuarto": the hour first, then what is added or taken.

    `MINUS` takes; `HALF`, `QUARTER`, `THIRD` or a second number say how much.
    """
    numbers = found.values("NUM")
    shares = [share for tag, share in _SHARES if found.has(tag)]
    shift = shares[0] if shares else numbers[1] if len(numbers) > 1 else 0
    if not 0 <= numbers[0] <= 24 or not 1 <= shift <= 59:
        return None
    sign = -1 if found.has("MINUS") else 1
    return shifted_piece(numbers[0], sign * shift, found.name("MERIDIEM"), context)


def clock_shifted(found: Found, context: Context) -> Piece | None:
    """Build "midi et demi", "a quarter to noon", "quinze para o meio-dia": from a named time."""
    counted = (found.values("NUM") or [0])[0]
    shift = next((share for tag, share in _SHARES if found.has(tag)), counted)
    if not 1 <= shift <= 59 or (shift % 5 and (found.has("FOR") or found.has("FOR_AT"))):
        return None  # "3 para el mediodía" are people
    takes = any(found.has(tag) for tag in _TAKING)
    return clock_piece((found.number("CLOCK") + (-shift if takes else shift)) % DAY_MINUTES)


def length_beside_hour(found: Found, context: Context) -> Piece | None:
    """Build "media hora antes de las 5", "eine Viertelstunde nach drei", "een half uur voor de middag"."""
    numbers, unit = found.values("NUM"), found.name("UNIT")
    hour = None if any(isinstance(i.value, Part) for i in found.items) else numbers.pop()
    counted = (numbers or [1])[0] * _UNIT_MINUTES.get(unit, 0)
    minutes = found.number("DURATION") if found.has("DURATION") else counted
    if not 0 < minutes <= _MOST_BESIDE:
        return None
    shift = -minutes if found.has("BEFORE") or found.has("BEFORE_TIME") else minutes
    if hour is not None:
        return shifted_piece(hour, shift, found.name("MERIDIEM"), context) if hour <= 24 else None
    noon = found.part().clock
    return clock_piece(noon + shift) if noon else None


def one_oclock(found: Found, context: Context) -> Piece | None:
    """Build "at hour", "at hour of the day": one o'clock where the language leaves the number out."""
    units = found.names("UNIT")
    if units not in (["hour"], ["hour", "day"]):
        return None
    return shifted_piece(1, 0, _half_said(found), context)


def hour_of_afternoon(found: Found, context: Context) -> Piece | None:
    """Build "3 of the day", "3 hours of the day": the afternoon's."""
    units, hour = found.names("UNIT"), found.number("NUM")
    if units not in (["day"], ["hour", "day"]) or not 1 <= hour <= 12:
        return None
    if hour in {10, 11}:  # "в 11 дня" is before noon
        return clock_piece(hour * 60)
    return shifted_piece(hour, 0, _half_said(found), context)


def _shifted(found: Found, context: Context, *, sign: int) -> Piece | None:
    numbers = found.values("NUM")
    if found.has("QUARTER") or found.has("HALF"):
        shift, hour = (15 if found.has("QUARTER") else 30), numbers[0]
    else:
        shift, hour = numbers[0], numbers[1]
    if not 1 <= shift <= 59 or not 0 <= hour <= 24:
        return None
    half = found.name("MERIDIEM")
    return shifted_piece(hour, sign * shift, half, context)


def _half_said(found: Found) -> str:
    """Return the half of the day that was named: `MERIDIEM`, or the `day` after an hour (pm)."""
    return "pm" if "day" in found.names("UNIT") else found.name("MERIDIEM")
