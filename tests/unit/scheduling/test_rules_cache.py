"""What a process remembers of the businesses it was asked about."""

from server.scheduling.calendar_rules import BusinessRules, Stamp
from server.scheduling.rules_cache import RulesCache


def rules(version: int) -> BusinessRules:
    document = {
        "time_zone": "UTC",
        "holiday_country": None,
        "opening_hours": {},
        "always_open": False,
        "min_notice_min": 0,
        "booking_window_days": None,
        "calendars": [],
        "services": [],
        "known_services": [],
        "overrides": [],
    }
    return BusinessRules(Stamp(version, 1), document)


def test_the_rules_that_were_not_asked_for_longest_are_forgotten() -> None:
    cache = RulesCache(most=2)
    for business_id in (1, 2):
        cache.keep(business_id, rules(business_id))
    assert cache.find(1) is not None
    cache.keep(3, rules(3))
    assert cache.find(2) is None
    kept = cache.find(1)
    assert kept is not None
    assert kept.stamp.version == 1


def test_newer_rules_take_the_place_of_older_ones() -> None:
    cache = RulesCache(most=2)
    cache.keep(1, rules(1))
    cache.keep(1, rules(2))
    kept = cache.find(1)
    assert kept is not None
    assert kept.stamp.version == 2


def test_any_number_of_lengths_may_be_asked_for() -> None:
    known = rules(1)
    for minutes in range(5, 500):
        assert known.all_calendars(duration_minutes=minutes) == ()
    assert len(known._wishes) <= 64
