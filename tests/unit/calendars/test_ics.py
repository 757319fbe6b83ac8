"""iCalendar files as RFC 5545 wants them; checked by hand and by reading them back."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from server.calendars.ics import CalendarEvent, Feed, Person, is_mailbox, render_feed, render_invitation

STARTS = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
EVENT: dict[str, Any] = {
    "uid": "3f6d",
    "stamp": datetime(2026, 11, 1, 8, 30, tzinfo=UTC),
    "starts": STARTS,
    "ends": STARTS + timedelta(minutes=45),
    "summary": "Haircut",
}
HEBREW = "תספורת, צבע; ועוד דברים רבים שכתובים בעברית כדי שהשורה תהיה ארוכה מאוד ותתקפל"


def invitation(**members: Any) -> bytes:
    method = "CANCEL" if members.get("status") == "CANCELLED" else "REQUEST"
    return render_invitation(CalendarEvent(**(EVENT | members)), method=method)  # type: ignore[arg-type]


def lines(content: bytes) -> list[str]:
    """Unfold as the standard says: a line end and one space are nothing."""
    return content.decode().replace("\r\n ", "").split("\r\n")


def read_back(content: bytes) -> Any:
    return Calendar.from_ical(content).walk("VEVENT")[0]


def test_an_invitation_has_all_that_calendars_ask_for() -> None:
    organizer, attendee = Person("Salon", "hi@salon.example"), Person("Dana", "dana@mail.example")
    found = lines(invitation(sequence=2, organizer=organizer, attendee=attendee))
    assert found[:5] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Frontdesk//Appointments//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
    ]
    assert set(found) >= {
        "UID:3f6d",
        "SEQUENCE:2",
        "DTSTAMP:20261101T083000Z",
        "DTSTART:20261124T130000Z",
        "DTEND:20261124T134500Z",
        "SUMMARY:Haircut",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "ORGANIZER;CN=Salon:mailto:hi@salon.example",
        "ATTENDEE;CN=Dana;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT;RSVP=FALSE:mailto:dana@mail.example",
        "END:VCALENDAR",
    }


@pytest.mark.parametrize("zone", [ZoneInfo("Asia/Jerusalem"), timezone(timedelta(hours=-6)), UTC], ids=str)
def test_times_are_written_in_utc_whatever_their_zone(zone: tzinfo) -> None:
    found = lines(invitation(starts=STARTS.astimezone(zone), stamp=EVENT["stamp"].astimezone(zone)))
    assert {"DTSTART:20261124T130000Z", "DTSTAMP:20261101T083000Z"} <= set(found)


def test_a_cancellation_takes_the_event_out_and_reminds_nobody() -> None:
    found = lines(invitation(status="CANCELLED", reminder=timedelta(hours=24)))
    assert set(found) >= {"METHOD:CANCEL", "STATUS:CANCELLED", "TRANSP:TRANSPARENT", "UID:3f6d"}
    assert "BEGIN:VALARM" not in found


def test_what_has_not_been_confirmed_is_tentative() -> None:
    assert "STATUS:TENTATIVE" in lines(invitation(status="TENTATIVE"))


@pytest.mark.parametrize(
    ("before", "trigger"),
    [
        pytest.param(timedelta(hours=24), "TRIGGER:-P1D", id="a day before"),
        pytest.param(timedelta(hours=2), "TRIGGER:-PT2H", id="two hours before"),
        pytest.param(timedelta(hours=36), "TRIGGER:-P1DT12H", id="a day and a half before"),
    ],
)
def test_the_reminder_rings_before_the_start(before: timedelta, trigger: str) -> None:
    found = lines(invitation(reminder=before))
    alarm = found[found.index("BEGIN:VALARM") : found.index("END:VALARM")]
    assert set(alarm) >= {"ACTION:DISPLAY", "DESCRIPTION:Haircut", trigger}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(HEBREW, id="Hebrew"),
        pytest.param("قص شعر، " * 30, id="Arabic"),
        pytest.param("💇‍♀️" * 60, id="pictures of four bytes and joiners"),
        pytest.param("x" * 74 + "é" * 40, id="a letter of two bytes at the fold"),
        pytest.param("a\\b;c,d\nn\\n" * 20, id="all that is escaped"),
    ],
)
def test_no_line_is_longer_than_75_bytes_and_nothing_is_lost(text: str) -> None:
    content = invitation(summary=text, description=text, location=text)
    assert content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    folded = content.split(b"\r\n")
    assert max(map(len, folded)) <= 75
    assert [line.decode() for line in folded]  # no line is cut inside a letter
    event = read_back(content)
    assert [str(event[name]) for name in ("SUMMARY", "DESCRIPTION", "LOCATION")] == [text] * 3


def test_what_means_something_in_the_format_is_escaped() -> None:
    assert "SUMMARY:cut\\, colour\\; \\\\ and\\nmore" in lines(
        invitation(summary="cut, colour; \\ and\r\nmore")
    )


def test_a_name_cannot_add_a_line_of_its_own() -> None:
    evil = 'Dana"\r\nATTENDEE:mailto:x@evil.example\r\nX:"'
    found = lines(invitation(summary=evil, location=evil, organizer=Person(evil, "hi@salon.example")))
    assert [line for line in found if line.startswith(("ATTENDEE", "X:"))] == []


def test_control_characters_and_marks_of_direction_are_left_out() -> None:
    text = "a\x00b\x07c\x1bd\x7fe\u2068f\u2069g\u202eh\ti"
    content = invitation(summary=text, organizer=Person(text, "hi@salon.example"))
    assert str(read_back(content)["SUMMARY"]) == "abcdefghi"
    assert b"CN=abcdefghi" in content


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        pytest.param("dana@mail.example", True, id="an address"),
        pytest.param("dana", False, id="no at"),
        pytest.param("a@b\r\nX:y", False, id="a line of its own"),
        pytest.param("a b@c.d", False, id="a space"),
        pytest.param("a@b,c@d", False, id="two"),
        pytest.param("", False, id="nothing"),
        pytest.param(None, False, id="none"),
    ],
)
def test_only_addresses_are_written_as_addresses(address: str | None, is_one: bool) -> None:
    assert is_mailbox(address) is is_one


def test_a_feed_names_itself_and_says_how_often_to_come_back() -> None:
    closed = CalendarEvent(
        **(
            EVENT
            | {"uid": "v1", "starts": date(2026, 12, 24), "ends": date(2026, 12, 27), "summary": "Closed"}
        )
    )
    feed = Feed("יומן, א; ב", "Asia/Jerusalem", timedelta(minutes=15), (CalendarEvent(**EVENT), closed))
    found = lines(render_feed(feed))
    assert set(found) >= {
        "METHOD:PUBLISH",
        "X-WR-CALNAME:יומן\\, א\\; ב",
        "X-WR-TIMEZONE:Asia/Jerusalem",
        "REFRESH-INTERVAL;VALUE=DURATION:PT15M",
        "X-PUBLISHED-TTL:PT15M",
        "DTSTART:20261124T130000Z",
        "DTSTART;VALUE=DATE:20261224",
        "DTEND;VALUE=DATE:20261227",
    }
    assert len(Calendar.from_ical(render_feed(feed)).walk("VEVENT")) == 2


def test_the_same_feed_is_the_same_bytes() -> None:
    feed = Feed("Chair", None, timedelta(minutes=15), (CalendarEvent(**EVENT),))
    assert render_feed(feed) == render_feed(feed)
