"""What is refused says where to look instead; and who cancels may want another time in the same breath."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from server.language.understand import Understanding, understand
from server.receptionist.dialogue.denials import hear_denied
from server.receptionist.dialogue.instead import wants_another_time
from server.receptionist.dialogue.memory import Memory, Wish
from server.receptionist.halves import is_daytime, lies_within, other_half

ZONE = ZoneInfo("Europe/Paris")
# A Saturday; Tuesday is the day that was spoken of.
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=ZONE)
SPOKEN_OF = Memory(task="book", wish=Wish(day="2026-11-24"))
LATER = Wish(day="2026-11-25", until="2026-12-09")


@pytest.mark.parametrize(
    ("language", "text", "wish"),
    [
        ("en", "not Tuesday", LATER),
        ("en", "Tuesday doesn't work", LATER),
        ("de", "Dienstag geht nicht", LATER),
        ("fr", "pas mardi", LATER),
        ("es", "el martes no", LATER),
        ("ru", "только не во вторник", LATER),
        ("he", "לא ביום שלישי", LATER),
        ("en", "not in the morning", Wish(earliest="12:00")),
        ("fr", "pas le matin", Wish(earliest="12:00")),
        ("de", "nicht am Abend", Wish(latest="18:00")),
        ("en", "not Friday", Wish()),  # nobody spoke of it
        ("en", "Tuesday", Wish()),
        ("en", "no", Wish()),
    ],
)
def test_a_refused_time_leads_beside_it(language: str, text: str, wish: Wish) -> None:
    said = hear_denied(text, SPOKEN_OF, now=NOW, zone=ZONE, language=language)
    assert said.wish == wish


def test_nothing_is_refused_where_nothing_is_being_booked() -> None:
    assert hear_denied("not Tuesday", Memory(), now=NOW, zone=ZONE, language="en").is_empty()


MOVES = {
    "en": ["I won't make it, can we do Monday instead?", "I can't come on Thursday, is Friday possible?"],
    "fr": ["je ne pourrai pas venir, lundi c'est possible ?"],
    "de": ["ich kann leider nicht kommen, hätten Sie am Montag etwas frei?"],
    "it": ["non riesco a venire, si può fare lunedì?"],
    "pt": ["não vou conseguir ir, pode ser na segunda?"],
    "nl": ["ik red het niet, kan het maandag?"],
    "ar": ["لا أستطيع الحضور، هل يمكن يوم الاثنين؟"],
}
CANCELS = {
    "en": [
        "cancel my appointment on Monday please",
        "can you cancel my appointment on Monday?",
        "please cancel my booking, it's on Friday at 3",
        "cancel it. Are you open on Friday?",
    ],
    "fr": ["annulez mon rendez-vous de vendredi"],
    "de": ["bitte den Termin absagen, am Freitag um 15 Uhr"],
}


def heard(text: str, language: str) -> bool:
    def of(part: str) -> Understanding:
        return understand(part, now=NOW, time_zone=ZONE, language=language)

    return wants_another_time(text, language, of)


@pytest.mark.parametrize("language", MOVES)
def test_another_day_beside_a_cancellation_is_a_move(language: str) -> None:
    assert all(heard(text, language) for text in MOVES[language])


@pytest.mark.parametrize("language", CANCELS)
def test_the_day_of_what_is_cancelled_is_no_move(language: str) -> None:
    assert not any(heard(text, language) for text in CANCELS[language])


def test_half_days_and_bounds() -> None:
    assert [other_half(clock) for clock in ("03:30", "15:30", "12:00", "00:00")] == [
        "15:30",
        "03:30",
        "00:00",
        "12:00",
    ]
    assert [is_daytime(clock) for clock in ("03:00", "08:00", "15:00", "20:00")] == [
        False,
        False,
        True,
        False,
    ]
    assert lies_within("15:00", "15:00", "")
    assert not lies_within("15:00", "", "15:00")
    assert lies_within("15:00", "", "")
