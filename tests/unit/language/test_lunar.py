"""Feasts of the Hebrew and the Islamic calendar, in our years."""

from datetime import date

import pytest

from server.language.times.holidays import coming_holiday, date_of_holiday

NEW_YEARS = {
    2023: "2023-09-16",
    2024: "2024-10-03",
    2025: "2025-09-23",
    2026: "2026-09-12",
    2027: "2027-10-02",
}
PASSOVERS = {
    2024: "2024-04-23",
    2025: "2025-04-13",
    2026: "2026-04-02",
    2027: "2027-04-22",
    2028: "2028-04-11",
}
# In leap years Purim is in the second Adar; Independence Day moves away from the sabbath.
PURIMS = {2023: "2023-03-07", 2024: "2024-03-24", 2025: "2025-03-14", 2026: "2026-03-03", 2027: "2027-03-23"}
INDEPENDENCE = {2024: "2024-05-14", 2025: "2025-05-01", 2026: "2026-04-22", 2027: "2027-05-12"}
ENDS_OF_RAMADAN = {2026: "2026-03-20", 2027: "2027-03-10", 2028: "2028-02-27"}


@pytest.mark.parametrize(
    ("holiday", "dates"),
    [
        ("hebrew 7-1", NEW_YEARS),
        ("hebrew 1-15", PASSOVERS),
        ("hebrew 12-14", PURIMS),
        ("independence", INDEPENDENCE),
        ("islamic 10-1", ENDS_OF_RAMADAN),
    ],
)
def test_a_feast_has_its_date_in_each_year(holiday: str, dates: dict[int, str]) -> None:
    assert {year: str(date_of_holiday(holiday, year)) for year in dates} == dates


def test_the_coming_feast_is_found_where_a_year_has_two() -> None:
    assert coming_holiday("islamic 10-1", date(2033, 6, 1)) == date(2033, 12, 23)
