"""Builders of times: what a rule about clock times and parts of day means, in any language."""

from dataclasses import replace
from itertools import pairwise

from server.language.grammar import Builder, Context, Found
from server.language.readings import DAY_MINUTES, IMPOSSIBLE, Clock, Clocks, Day, Part, Piece, hour_readings

_SPOKEN_MINUTES = {5, 10, 20, 25}
_SHARES = (("QUARTER", 15), ("THIRD", 20), ("HALF", 30), ("THREE_QUARTERS", 45))


def hour_with_half(found: Found, context: Context) -> Piece | None:
    """Build "3pm", "3:30 pm", "3.30pm"; an hour past noon with "pm" keeps its sense."""
    hour, minute = _hour_and_minute(found)
    half = found.name("MERIDIEM")
    if minute > 59 or hour > 24 or (hour > 12 and half == "am") or (hour == 0 and half == "pm"):
        return IMPOSSIBLE
    if hour > 12:
        return _clock(hour, minute, context)
    return _clock_at(hour % 12 * 60 + minute + (DAY_MINUTES // 2 if half == "pm" else 0))


def hour_and_minute(found: Found, context: Context) -> Piece | None:
    """Build "15:00", "3:30": an hour up to twelve without a leading zero may be either half of the day."""
    hour, minute = _hour_and_minute(found)
    mark = next(i for i in found.items if i.tag in {"COLON", "DOT", "COMMA"})
    numbers = [i for i in found.items if i.tag == "NUM"]
    if numbers[0].end != mark.start or mark.end != numbers[1].start or len(numbers[1].text) != 2:
        return None
    if minute > 59 or hour * 60 + minute > DAY_MINUTES:
        return IMPOSSIBLE
    if numbers[0].text.startswith("0") or context.written_24:
        return _clock_at(hour * 60 + minute)
    return _clock(hour, minute, context)


def hour_mark_minute(found: Found, context: Context) -> Piece | None:
    """Build "15h30", "15 h 30", "9 Uhr 15", "trois heures dix": digits are read as those with a colon."""
    hour, minute = _hour_and_minute(found)
    if minute > 59 or hour * 60 + minute > DAY_MINUTES:
        return IMPOSSIBLE
    numbers = [i.text for i in found.items if i.tag == "NUM"]
    if all(text.isdigit() for text in numbers) and (numbers[0].startswith("0") or context.written_24):
        return _clock_at(hour * 60 + minute)
    return _clock(hour, minute, context)


def spoken_time(found: Found, context: Context) -> Piece | None:
    """Build "two thirty", "4 fifteen pm"; digits side by side are something else."""
    hour, minute = found.values("NUM")
    words = [i.text for i in found.items if i.tag == "NUM"]
    last = 23 if context.written_24 else 12
    if words[1].isdigit() or not 1 <= hour <= last or minute < 10 or minute % 5:
        return None
    return hour_with_half(found, context) if found.has("MERIDIEM") else _clock(hour, minute, context)


def spaced_time(found: Found, context: Context) -> Piece | None:
    """Build "5 30 pm", "at 10 15": digits, the minutes with two of them and round."""
    hour, minute = found.values("NUM")
    words = [i.text for i in found.items if i.tag == "NUM"]
    last = 23 if context.written_24 else 12
    if not all(word.isdigit() for word in words) or len(words[1]) != 2 or not 1 <= hour <= last:
        return None
    if minute > 59:
        return None
    if found.has("MERIDIEM"):
        return hour_with_half(found, context)
    if minute % 5:
        return None
    return _clock_at(hour * 60 + minute) if context.written_24 else _clock(hour, minute, context)


def hours_to_twelve(found: Found, context: Context) -> Piece | None:
    """Build "10 to 12 am": midnight by the clock, noon by what many mean; both are kept."""
    first, last = found.values("NUM")
    if last != 12 or found.name("MERIDIEM") != "am" or not 6 <= first < 12:
        return None
    noon = DAY_MINUTES // 2
    return Piece(times=(Clocks(first * 60, noon), Clocks(first * 60 + noon, DAY_MINUTES)))


def whole_hour(found: Found, context: Context) -> Piece | None:
    """Build "3 o'clock", "at six", "at 25" (impossible)."""
    hour = found.number("NUM")
    if hour <= 24 and any(i.tag == "NUM" and i.text.startswith("0") for i in found.items):
        return _clock_at(hour * 60)
    return _clock(hour, 0, context) if hour <= 24 else IMPOSSIBLE


def about_hour(found: Found, context: Context) -> Piece | None:
    """Build "3ish", "3pm-ish"."""
    piece = hour_with_half(found, context) if found.has("MERIDIEM") else whole_hour(found, context)
    return replace(piece, approximate=True) if piece else None


def ish(build: Builder) -> Builder:
    """Build "elevenish": the number with its "or so" written onto it (`NUMISH`)."""

    def build_numbered(found: Found, context: Context) -> Piece | None:
        items = (replace(i, tag="NUM") if i.tag == "NUMISH" else i for i in found.items)
        return build(Found(tuple(items)), context)

    return build_numbered


def military(found: Found, context: Context) -> Piece | None:
    """Build "at 1530"; what could be a year or no time at all is left alone."""
    number = found.number("YEAR")
    hour, minute = divmod(number, 100)
    if hour > 23 or minute > 59 or (minute % 5 and not found.has("UNIT")):
        return None
    return _clock_at(hour * 60 + minute)


def run_together(found: Found, context: Context) -> Piece | None:
    """Build "930am", "at 930", "1130 pm": hour and minutes written without anything between."""
    numbers = found.values("LONGNUM") + found.values("YEAR")
    hour, minute = divmod(numbers[0], 100) if numbers else (0, 60)
    if not 1 <= hour <= 12 or minute > 59 or minute % 5:
        return None
    half = found.name("MERIDIEM")
    if half:
        return _clock_at(hour % 12 * 60 + minute + (DAY_MINUTES // 2 if half == "pm" else 0))
    return _clock(hour, minute, context)


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
        if first not in _SPOKEN_MINUTES or is_range:
            return None
    return _shifted(found, context, sign=-1)


def spoken_before(found: Found, context: Context) -> Piece | None:
    """Build "zehn vor drei", "10 voor 3": words that never stand in a range, so digits count too."""
    shift, hour = found.values("NUM")
    if shift not in _SPOKEN_MINUTES | {15}:
        return None
    return _clock_with_shift(hour, -shift, "", context) if 0 <= hour <= 24 else None


def spoken_after(found: Found, context: Context) -> Piece | None:
    """Build "zehn nach drei", "10 over 3"; "3 nach 5" may be anything."""
    shift, hour = found.values("NUM")
    if shift not in _SPOKEN_MINUTES | {15}:
        return None
    return _clock_with_shift(hour, shift, "", context) if 0 <= hour <= 24 else None


def with_one(build: Builder) -> Builder:
    """Let the article count as one: "half een", "ein Uhr", "um eins" said with the word for "a"."""

    def build_counted(found: Found, context: Context) -> Piece | None:
        items = (replace(i, tag="NUM", value=1) if i.tag == "A" else i for i in found.items)
        return build(Found(tuple(items)), context)

    return build_counted


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
        return _clock_with_shift(hour, moved - minutes, _half_said(found), context)

    return build


def minutes_of_coming_hour(found: Found, context: Context) -> Piece | None:
    """Build Russian "ten minutes of the sixth" (5:10): `NUM`, then the hour that is running as an `ORD`."""
    minute, hour = found.number("NUM"), found.number("ORD")
    if not 1 <= minute <= 59 or not 1 <= hour <= 12:
        return None
    return _clock_with_shift(hour, minute - 60, _half_said(found), context)


def minutes_before(found: Found, context: Context) -> Piece | None:
    """Build "without a quarter four", "without ten minutes three": what is taken comes first."""
    numbers = found.values("NUM")
    shift, hour = (15, numbers[0]) if found.has("QUARTER") else (numbers[0], numbers[-1])
    if not 1 <= shift <= 59 or not 1 <= hour <= 24:
        return None
    return _clock_with_shift(hour, -shift, _half_said(found), context)


def hour_said(found: Found, context: Context) -> Piece | None:
    """Build "3 hours" where it names the time of day; other units are none."""
    return whole_hour(found, context) if found.name("UNIT") == "hour" else None


def one_oclock(found: Found, context: Context) -> Piece | None:
    """Build "at hour", "at hour of the day": one o'clock where the language leaves the number out."""
    units = found.names("UNIT")
    if units not in (["hour"], ["hour", "day"]):
        return None
    return _clock_with_shift(1, 0, _half_said(found), context)


def hour_of_afternoon(found: Found, context: Context) -> Piece | None:
    """Build "3 of the day", "3 hours of the day": the afternoon's."""
    units, hour = found.names("UNIT"), found.number("NUM")
    if units not in (["day"], ["hour", "day"]) or not 1 <= hour <= 12:
        return None
    if hour in {10, 11}:  # "в 11 дня" is before noon
        return _clock_at(hour * 60)
    return _clock_with_shift(hour, 0, _half_said(found), context)


def hours_and_minutes(found: Found, context: Context) -> Piece | None:
    """Build "15 hours 30 minutes" as a time of day."""
    units = found.names("UNIT")
    return hour_mark_minute(found, context) if units in (["hour"], ["hour", "minute"]) else None


def dashed_time(found: Found, context: Context) -> Piece | None:
    """Build "at 9-30": written tight, the minutes with two digits that can be no hour or are round."""
    numbers = [i for i in found.items if i.tag in {"NUM", "DASH"}]
    hour, minute = found.values("NUM")
    is_tight = all(a.end == b.start for a, b in pairwise(numbers))
    if not is_tight or len(numbers[-1].text) != 2 or hour > 23 or minute > 59:
        return None
    if minute and minute % 15:
        return None
    return _clock_at(hour * 60 + minute) if context.written_24 else _clock(hour, minute, context)


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
    return _clock_with_shift(numbers[0], sign * shift, found.name("MERIDIEM"), context)


def clock_shifted(found: Found, context: Context) -> Piece | None:
    """Build "midi et demi", "half past noon", "a quarter to noon": from a named time, as `hour_shifted`.

    `MINUS`, `TO` and `BEFORE` take.
    """
    shift = next((share for tag, share in _SHARES if found.has(tag)), 0) or (found.values("NUM") or [0])[0]
    takes = found.has("MINUS") or found.has("TO") or found.has("BEFORE")
    minute = found.number("CLOCK") + (-shift if takes else shift)
    return _clock_at(minute % DAY_MINUTES) if 1 <= shift <= 59 else None


def hour_and_letter(found: Found, context: Context) -> Piece | None:
    """Build "9a": the letter written onto the hour is its half of the day."""
    return hour_with_half(found, context) if found.is_tight() and found.number("NUM") <= 12 else None


def named_time(found: Found, context: Context) -> Piece | None:
    """Build "noon"."""
    return _clock_at(found.number("CLOCK"))


def about_noon(found: Found, context: Context) -> Piece | None:
    """Build "noonish"."""
    noon = (found.values("CLOCK") + found.values("NOONISH"))[0]
    return replace(_clock_at(noon), approximate=True)


def midnight(found: Found, context: Context) -> Piece | None:
    """Build "midnight": alone 00:00; beside a day it is either end of that day, so both are kept."""
    return Piece(times=(Clock(0), Clock(DAY_MINUTES)))


def hour_of_part(found: Found, context: Context) -> Piece | None:
    """Build "9 in the morning", "3 de la tarde": the hour that lies in the part of day, if there is one."""
    hour, part = found.number("NUM"), found.part()
    if hour == 12 and part.half == "am" and part.start:
        return None  # the noon that ends the morning, or midnight: "from 10 to 12 in the morning" decides
    kept = within(part, hour_readings(hour, 0, half_days=context.half_days)) if hour < 24 else ()
    return Piece(times=kept) if kept else None


def clock_of_today(found: Found, context: Context) -> Piece | None:
    """Build "ce midi": today's."""
    return replace(_clock_at(found.number("CLOCK")), days=(Day(context.today),))


def about(build: Builder) -> Builder:
    """Build a time with "or so" behind it: "15h environ", "le 15 circa"."""

    def build_about(found: Found, context: Context) -> Piece | None:
        piece = build(found, context)
        return replace(piece, approximate=True) if piece and not piece.is_impossible else piece

    return build_about


def part_of_day(found: Found, context: Context) -> Piece | None:
    """Build "morning", "in the evening"."""
    return Piece(part=found.part())


def part_of_today(found: Found, context: Context) -> Piece | None:
    """Build "tonight"."""
    return Piece(days=(Day(context.today),), part=found.part())


def bare_hour(number: int, context: Context) -> tuple[Clock, ...]:
    """Read a lone number as an hour; empty when it can't be one."""
    return _readings(number, 0, context) if 0 <= number <= 24 else ()


def within(part: Part, times: tuple[Clock | Clocks, ...]) -> tuple[Clock | Clocks, ...]:
    """Keep the readings that can be said together with the part of day, ranges cut to it."""
    kept: list[Clock | Clocks] = []
    for reading in times:
        edge = reading.minute if isinstance(reading, Clock) else _edge(reading)
        if not part.allows(edge % DAY_MINUTES):
            continue
        kept.append(reading if isinstance(reading, Clock) else _cut(reading, part))
    return tuple(kept)


def span_readings(starts: tuple[Clock, ...], ends: tuple[Clock, ...]) -> tuple[Clocks, ...]:
    """Pair both ends of "from 9 to 5": each range runs forward and is the shortest that the words allow.

    "3-4pm" is one hour, "10 to 2" four; "2 to 5" stays open between afternoon and night.
    """
    pairs = [Clocks(s.minute, e.minute) for s in starts for e in _ends(ends) if s.minute < e.minute]
    if len(starts) == 1 and not pairs:  # "from 22 to 2" runs past midnight
        return (Clocks(starts[0].minute, min(end.minute for end in ends) + DAY_MINUTES),)
    if len(starts) == 1 or len(ends) == 1:
        return tuple(sorted(pairs, key=_length)[:1])
    firsts = {pair.start: pair for pair in sorted(pairs, key=_length, reverse=True)}
    return tuple(firsts[start.minute] for start in starts if start.minute in firsts)


def _ends(ends: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """As an end, 00:00 is the midnight that closes the day."""
    return tuple(Clock(end.minute or DAY_MINUTES) for end in ends)


def _length(span: Clocks) -> int:
    return (span.end or 0) - (span.start or 0)


def _hour_and_minute(found: Found) -> tuple[int, int]:
    hour, *minute = found.values("NUM")
    return hour, minute[0] if minute else 0


def _shifted(found: Found, context: Context, *, sign: int) -> Piece | None:
    numbers = found.values("NUM")
    if found.has("QUARTER") or found.has("HALF"):
        shift, hour = (15 if found.has("QUARTER") else 30), numbers[0]
    else:
        shift, hour = numbers[0], numbers[1]
    if not 1 <= shift <= 59 or not 0 <= hour <= 24:
        return None
    half = found.name("MERIDIEM")
    return _clock_with_shift(hour, sign * shift, half, context)


def between_hours(found: Found, context: Context) -> Piece | None:
    """Build "entre las 3 y 5", "entre 15 e 17h": numbers that a bare "3 and 5" would not join."""
    start, end = found.values("NUM")
    starts, ends = bare_hour(start, context), bare_hour(end, context)
    half = found.name("MERIDIEM")
    if half:
        ends = tuple(e for e in ends if (e.minute >= DAY_MINUTES // 2) == (half == "pm"))
    spans = span_readings(starts, ends) if starts and ends else ()
    return Piece(times=spans) if spans else None


def of_part(build: Builder) -> Builder:
    """Build "las seis y media de la tarde": the part of day decides at once, so ranges work."""

    def build_settled(found: Found, context: Context) -> Piece | None:
        piece = build(found, context)
        kept = within(found.part(), piece.times) if piece else ()
        return replace(piece, times=kept) if piece and kept else None

    return build_settled


def minutes_before_clock(found: Found, context: Context) -> Piece | None:
    """Build "quinze para o meio-dia", "un cuarto para las doce del día": so much before a named time."""
    shift = 15 if found.has("QUARTER") else found.number("NUM")
    if not 1 <= shift <= 59 or shift % 5:
        return None
    return _clock_at((found.number("CLOCK") - shift) % DAY_MINUTES)


def time_of_part(found: Found, context: Context) -> Piece | None:
    """Build "9:30 da noite", "9h30 du soir": a part of day decides even where writing counts to 24."""
    hour, minute = _hour_and_minute(found)
    part = found.part()
    if minute > 59 or (hour == 12 and part.half == "am" and part.start):
        return None  # as in `hour_of_part`
    kept = within(part, hour_readings(hour, minute, half_days=True))
    return Piece(times=kept, time_grain="minute") if kept else None


def _half_said(found: Found) -> str:
    """Return the half of the day that was named: `MERIDIEM`, or the `day` after an hour (pm)."""
    return "pm" if "day" in found.names("UNIT") else found.name("MERIDIEM")


def _clock_with_shift(hour: int, shift: int, half: str, context: Context) -> Piece:
    # Spoken times count to twelve everywhere: "halb zwölf" may be late at night.
    readings = hour_readings(hour, 0, half_days=context.half_days) if 0 <= hour <= 24 else ()
    if half:
        readings = tuple(r for r in readings if (r.minute >= DAY_MINUTES // 2) == (half == "pm"))
    moved = sorted((r.minute + shift) % DAY_MINUTES for r in readings)
    return Piece(times=tuple(map(Clock, moved)), time_grain="minute") if moved else IMPOSSIBLE


def _readings(hour: int, minute: int, context: Context) -> tuple[Clock, ...]:
    """Read an hour by the language; where people write 24 hours, twelve is noon ("à 12h", "alle 12")."""
    is_noon = hour == 12 and context.written_24
    return hour_readings(hour, minute, half_days=context.half_days and not is_noon)


def _clock(hour: int, minute: int, context: Context) -> Piece:
    readings = _readings(hour, minute, context)
    return Piece(times=readings, time_grain="minute" if minute else "hour")


def _clock_at(minute: int) -> Piece:
    return Piece(times=(Clock(minute),), time_grain="minute" if minute % 60 else "hour")


def _edge(reading: Clocks) -> int:
    return reading.start if reading.start is not None else (reading.end or 1) - 1


def _cut(reading: Clocks, part: Part) -> Clocks:
    start = reading.start
    if start is None and (reading.end is None or part.start < reading.end):
        start = part.start  # "by two in the morning" ends before the morning begins: it stays open
    end = max(part.end, (start or 0) + 1) if reading.end is None else reading.end
    return Clocks(start, end)
