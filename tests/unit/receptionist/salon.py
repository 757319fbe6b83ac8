"""A salon whose diary lives in the test: a journal that already knows what every tool call answers.

The toolbox asks the journal before it runs a tool, so a whole talk runs on the real dialogue and the real
toolbox without a database. The shapes are those of `server/receptionist/tools/`, which has tests of its own.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from server.receptionist.brain import BusinessProfile, CustomerProfile, Reply, Turn
from server.receptionist.claims import find_unbacked_claim, is_quoted
from server.receptionist.offline import OfflineBrain
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.toolbox import Toolbox
from server.receptionist.turn import answer

ZONE = ZoneInfo("Asia/Jerusalem")
# A Saturday, ten in the morning in the salon.
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def weekly(hours: list[list[str]], *closed: str) -> dict[str, list[list[str]]]:
    """The same hours on every day but the closed ones."""
    return {day: [] if day in closed else hours for day in WEEK}


CALENDARS: list[dict[str, Any]] = [
    {
        "id": 1,
        "name": "Cuts",
        "opening_hours": weekly([["09:00", "18:00"]]),
        "services": [{"name": "Haircut", "duration_minutes": 60, "keywords": ["trim"]}],
    },
    {
        "id": 2,
        "name": "Colour",
        "opening_hours": weekly([["09:00", "18:00"]], "monday"),
        "services": [
            {"name": "Full colour", "duration_minutes": 120, "keywords": []},
            {"name": "Highlights", "duration_minutes": 120, "keywords": []},
        ],
    },
    {
        "id": 3,
        "name": "Nails",
        "opening_hours": weekly([["10:00", "20:00"]], "sunday"),
        "services": [{"name": "Manicure", "duration_minutes": 60, "keywords": []}],
    },
]
KEYWORDS = {1: ("haircut", "trim", "cut"), 2: ("colour", "color"), 3: ("nails", "manicure")}
FAQS = {"parking": "There is free parking behind the salon.", "card": "Yes, we take cards."}


@dataclass
class Diary:
    """A journal that answers from a diary in memory, and writes down what was called."""

    busy: set[tuple[int, str]] = field(default_factory=set)
    appointments: dict[int, dict[str, Any]] = field(default_factory=dict)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    taken_meanwhile: bool = False

    def replay(self, index: int, name: str, arguments: Mapping[str, Any]) -> dict[str, Any] | None:
        """Answer any call at once."""
        del index
        self.calls.append((name, dict(arguments)))
        result: dict[str, Any] = getattr(self, name)(**_plain(arguments))
        return result

    def record(self, index: int, name: str, arguments: Mapping[str, Any], result: dict[str, Any]) -> None:
        """Refuse: no tool may really run here."""
        raise AssertionError(f"{name} was run")

    def calendar_list(self) -> dict[str, Any]:
        """Answer `calendar_list`."""
        return {"calendars": CALENDARS}

    def calendar_resolve_target(self, text: str, labels: list[str]) -> dict[str, Any]:
        """Answer `calendar_resolve_target` by keywords; "treatment" is ambiguous."""
        del labels
        hits = [
            number for number, words in KEYWORDS.items() if any(word in text.casefold() for word in words)
        ]
        asks = "treatment" in text.casefold() or len(hits) > 1
        candidates = [
            {"calendar_id": number, "rule_id": number} for number in (hits if len(hits) > 1 else (2, 3))
        ]
        return {
            "calendar_id": None if asks else (hits or [1])[0],
            "rule_id": None if asks or not hits else hits[0],
            "needs_question": asks,
            "question": "Is it for your hair or your nails?" if asks else None,
            "candidates": candidates if asks else [],
        }

    def calendar_find_slots(self, **wish: Any) -> dict[str, Any]:
        """Answer `calendar_find_slots` on an hourly grid."""
        calendar = next(c for c in CALENDARS if c["id"] == wish["calendar_id"])
        day = datetime.fromisoformat(wish["from_"]).date()
        last = datetime.fromisoformat(wish["to"]).date()
        slots: list[dict[str, Any]] = []
        while day < last:
            slots += [slot for slot in _slots_of(calendar, day) if self._is_free(slot)]
            day += timedelta(days=1)
        return {"slots": slots, "free_days": sorted({slot["starts_at"][:10] for slot in slots})}

    def calendar_hold_slot(
        self, starts_at: str | None, calendar_id: int = 0, service: str | None = None
    ) -> dict[str, Any]:
        """Answer `calendar_hold_slot`."""
        del service
        if starts_at is None:
            return {"status": "released"}
        return {"status": "held", "hold": {"id": 900, "starts_at": starts_at, "calendar_id": calendar_id}}

    def calendar_create_appointment(self, **wish: Any) -> dict[str, Any]:
        """Answer `calendar_create_appointment`."""
        key = (wish["calendar_id"], wish["starts_at"])
        if self.taken_meanwhile or key in self.busy:
            self.busy.add(key)
            self.taken_meanwhile = False
            day = datetime.fromisoformat(wish["starts_at"]).date()
            free = [s for s in _slots_of(CALENDARS[wish["calendar_id"] - 1], day) if self._is_free(s)]
            return {
                "error": {"code": "slot_taken", "detail": "That time is taken.", "alternatives": free[:3]}
            }
        self.busy.add(key)
        number = len(self.appointments) + 1
        self.appointments[number] = {
            "id": number,
            "calendar_id": wish["calendar_id"],
            "calendar": CALENDARS[wish["calendar_id"] - 1]["name"],
            "service": wish["service"],
            "starts_at": wish["starts_at"],
            "ends_at": (datetime.fromisoformat(wish["starts_at"]) + timedelta(hours=1)).isoformat(),
            "status": "confirmed",
            "customer_name": wish["customer_name"],
        }
        return {"status": "booked", "appointment": self.appointments[number]}

    def calendar_cancel_appointment(self, appointment_id: int) -> dict[str, Any]:
        """Answer `calendar_cancel_appointment`."""
        gone = self.appointments.pop(appointment_id)
        self.busy.discard((gone["calendar_id"], gone["starts_at"]))
        return {"status": "cancelled", "appointment": gone}

    def calendar_reschedule_appointment(
        self, appointment_id: int, starts_at: str, calendar_id: int
    ) -> dict[str, Any]:
        """Answer `calendar_reschedule_appointment`."""
        moved = replace_in(self.appointments[appointment_id], starts_at=starts_at, calendar_id=calendar_id)
        self.appointments[appointment_id] = moved
        return {"status": "rescheduled", "appointment": moved}

    def calendar_name_appointment(self, appointment_id: int, customer_name: str) -> dict[str, Any]:
        """Answer `calendar_name_appointment`."""
        named = replace_in(self.appointments[appointment_id], customer_name=customer_name)
        self.appointments[appointment_id] = named
        return {"status": "named", "appointment": named}

    def calendar_my_appointments(self) -> dict[str, Any]:
        """Answer `calendar_my_appointments`."""
        return {"appointments": list(self.appointments.values())}

    def faq_search(self, question: str) -> dict[str, Any]:
        """Answer `faq_search` by one keyword."""
        found = [text for word, text in FAQS.items() if word in question.casefold()]
        return {"answers": [{"faq_id": 1, "question": question, "answer": text} for text in found]}

    def handoff_to_human(self, reason: str) -> dict[str, Any]:
        """Answer `handoff_to_human`."""
        return {"status": "handed_over", "reason": reason}

    def _is_free(self, slot: Mapping[str, Any]) -> bool:
        return (slot["calendar_id"], slot["starts_at"]) not in self.busy

    def called(self, name: str) -> int:
        """Count the calls of one tool."""
        return sum(1 for called, _ in self.calls if called == name)


class Chat:
    """A customer's talk with the offline receptionist of the salon."""

    def __init__(self, diary: Diary | None = None, *, name: str | None = None, now: datetime = NOW) -> None:
        """Begin as a customer who may be known by name."""
        self.diary = diary or Diary()
        self.turn = Turn(
            business=BusinessProfile(1, "Salon Demo", "demo", "Asia/Jerusalem", ("en", "fr"), "+97231234567"),
            customer=CustomerProfile(7, name),
            channel="web",
            texts=(),
            language=None,
            now=now,
            state={},
        )
        self.last: Reply | None = None

    def say(self, *texts: str) -> Reply:
        """Send one or several quick messages; return the reply to all of them."""
        turn = replace(self.turn, texts=texts)
        context = ToolContext(
            business_id=1, customer_id=7, channel="web", turn_id=1, now=turn.now, journal=self.diary
        )
        toolbox = Toolbox(context)
        reply = answer(turn, toolbox, OfflineBrain())
        assert_claims_nothing_undone(reply, toolbox)
        self.turn = replace(turn, state=reply.state, language=reply.language)
        self.last = reply
        return reply

    def labels(self) -> list[str]:
        """The buttons under the last reply."""
        return [button.label for button in self.last.quick_replies] if self.last else []


def assert_claims_nothing_undone(reply: Reply, toolbox: Toolbox) -> None:
    """Hold every clause against the tools: the offline receptionist is trusted to say only what was done."""
    for clause in re.split(r"(?<=[.!?؟])\s+|\n+", reply.text):
        claim = find_unbacked_claim(
            clause, clocks=(), results=toolbox.results, zone=ZONE, language=reply.language
        )
        assert claim is None or is_quoted(clause, toolbox.results), clause


def replace_in(row: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    """A copy of the row with changes."""
    return {**row, **changes}


def _slots_of(calendar: Mapping[str, Any], day: date) -> list[dict[str, Any]]:
    found = []
    for opening, closing in calendar["opening_hours"][WEEK[day.weekday()]]:
        for hour in range(int(opening[:2]), int(closing[:2])):
            starts = datetime.combine(day, time(hour), ZONE)
            if starts > NOW:
                ends = starts + timedelta(hours=1)
                found.append(
                    {
                        "calendar_id": calendar["id"],
                        "starts_at": starts.isoformat(),
                        "ends_at": ends.isoformat(),
                    }
                )
    return found


def _plain(arguments: Mapping[str, Any]) -> dict[str, Any]:
    return {f"{name}_" if name == "from" else name: value for name, value in arguments.items()}
