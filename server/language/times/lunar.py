"""Dates of the Hebrew and the Islamic calendar. Pure.

The Hebrew one is reckoned as it has been since Hillel II: the mean new moon of Tishri, put off where a feast
would fall badly. The Islamic one is the civil (tabular) reckoning; what people keep may differ by a day.
"""

from datetime import date, timedelta

_HEBREW_EPOCH = -1_373_427  # days from the proleptic Gregorian day 1 to the eve of the first Tishri
_ISLAMIC_EPOCH = 227_014
_NISAN, _TISHRI, _ADAR = 1, 7, 12
_PARTS = 25_920  # of a day
_TUESDAY, _THURSDAY, _FRIDAY, _SATURDAY, _MONDAY = 1, 3, 4, 5, 0


def hebrew_date(year: int, month: int, day: int) -> date:
    """Return the day of a Hebrew month (Nisan is 1, Adar 12: in a leap year the second Adar)."""
    new_year = _hebrew_new_year(year)
    lengths = _months_from_tishri(year)
    place = month - _TISHRI if month >= _TISHRI else month - _NISAN + len(lengths) - 6
    if month == _ADAR:
        place = len(lengths) - 7
    return new_year + timedelta(days=sum(lengths[:place]) + day - 1)


def _hebrew_new_year(year: int) -> date:
    """Return the first of Tishri."""
    days = _molad_day(year)
    before, after = _molad_day(year - 1), _molad_day(year + 1)
    if after - days == 356:
        days += 2
    elif days - before == 382:
        days += 1
    return date.fromordinal(_HEBREW_EPOCH + days)


def _molad_day(year: int) -> int:
    """Return the day of Tishri's new moon; Sundays, Wednesdays and Fridays are put off."""
    months = (235 * year - 234) // 19
    parts = 12_084 + 13_753 * months
    day = 29 * months + parts // _PARTS
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def _months_from_tishri(year: int) -> list[int]:
    length = (_hebrew_new_year(year + 1) - _hebrew_new_year(year)).days
    is_leap = (7 * year + 1) % 19 < 7
    heshvan, kislev = 29 + (length % 10 == 5), 30 - (length % 10 == 3)
    winter = [30, heshvan, kislev, 29, 30]
    return [*winter, *([30, 29] if is_leap else [29]), 30, 29, 30, 29, 30, 29]


def independence_day(year: int) -> date:
    """Return Israel's Independence Day: the fifth of Iyar, moved away from the sabbath."""
    day = hebrew_date(year, 2, 5)
    moved = {_FRIDAY: -1, _SATURDAY: -2, _MONDAY: 1}.get(day.weekday(), 0)
    return day + timedelta(days=moved)


def islamic_date(year: int, month: int, day: int) -> date:
    """Return the day of an Islamic month, by the civil reckoning."""
    days = 354 * (year - 1) + (11 * year + 3) // 30 + 30 * (month - 1) - (month - 1) // 2 + day
    return date.fromordinal(_ISLAMIC_EPOCH + days)
