"""What may be asked at any moment: the hours, who this is, anything in the FAQ; and small talk."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import Any

from server.language.vocabulary import said_words
from server.receptionist.dialogue import booking
from server.receptionist.dialogue.facts import book_asked_about
from server.receptionist.dialogue.memory import Memory, Option
from server.receptionist.dialogue.talk import Answer, Talk

_SEARCHED_WELL = frozenset({"en"})  # the search knows which of its words say nothing
_FUNCTION_WORD = 3  # letters: "il y a un parking ?" is about parking


def answer_question(talk: Talk) -> str | None:
    """Answer a question that can be asked at any time; None when the message is none of those."""
    if talk.says("hours"):
        return _hours(talk)
    if talk.says("who"):
        return talk.speak("who_is_this", business=talk.turn.business.name)
    return None


def answer_from_faq(talk: Talk) -> str | None:
    """Answer from the business's own FAQ; None when nothing there fits."""
    found = _search(talk, talk.heard.text[:500])
    if not found and talk.language not in _SEARCHED_WELL:
        telling = " ".join(word for word in said_words(talk.heard.text[:500]) if len(word) > _FUNCTION_WORD)
        found = _search(talk, telling) if telling else []
    return str(found[0]["answer"]) if found else None


def _search(talk: Talk, question: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = talk.tools.call("faq_search", {"question": question}).get("answers", [])
    return found


def menu(talk: Talk) -> tuple[Option, ...]:
    """Make the buttons for all that the receptionist can do."""
    return (
        talk.button("book", "book"),
        talk.button("my_appointments", "my_appointments"),
        talk.button("hours", "hours"),
        talk.button("person", "person"),
    )


def hours(talk: Talk) -> Answer:
    """Answer the button that asks for the hours."""
    return aside(talk, _hours(talk))


def aside(talk: Talk, text: str) -> Answer:
    """Answer, then come back to the question that is open, or begin the booking that was asked for too."""
    memory = talk.memory
    if memory.task and memory.question:
        again = f"{text}\n\n{talk.speak('back_to_booking')} {memory.question}".strip()
        return Answer(again, tuple(memory.options), question=memory.question)
    if talk.heard.intent == "book" and not memory.asked_about:
        begun = booking.begin(talk)
        return Answer(f"{text}\n\n{begun.text}", begun.options, question=begun.text)
    return Answer(text, (book_asked_about(talk), menu(talk)[1]))


def greet(talk: Talk) -> Answer:
    """Greet, by name where it is known, and say what can be done here."""
    name = talk.memory.name or talk.turn.customer.name
    business = talk.turn.business.name
    if name:
        text = talk.speak("greet_known", name=name, business=business)
    else:
        text = talk.speak("greet", business=business)
    return Answer(text, menu(talk))


def hand_over(talk: Talk, reason: str) -> Answer:
    """Ask a person to answer; the bot is silent until they release the conversation."""
    done = talk.tools.call("handoff_to_human", {"reason": reason})
    if "error" in done:
        return Answer(talk.speak("refused_person"))
    talk.memory = Memory(name=talk.memory.name)
    said = [talk.speak("handover", business=talk.turn.business.name)]
    if talk.turn.business.phone:
        said.append(talk.speak("handover_phone", phone=talk.turn.business.phone))
    return Answer(" ".join(said), handover=True)


def _hours(talk: Talk) -> str:
    """Say the hours of the day that was asked for, or of the week; each calendar's where they differ."""
    wish = talk.heard.said.wish
    if wish.day and not wish.until:
        return _hours_of_day(talk, date.fromisoformat(wish.day))
    if talk.says("now"):
        return _hours_of_day(talk, talk.now.date())
    monday = talk.now.date() - timedelta(days=talk.now.weekday())
    week = [monday + timedelta(days=offset) for offset in range(7)]
    lines = [
        talk.speak("hours_line", day=talk.weekday(day), hours=_spans(talk, talk.week_hours(day)))
        for day in week
    ]
    special = [
        talk.speak("hours_line", day=day, hours=_spans(talk, talk.hours_on(day))) for day in talk.special_days
    ]
    said = talk.speak("hours", lines=lines)
    return f"{said}\n{talk.speak('special_hours', lines=special)}" if special else said


def _hours_of_day(talk: Talk, day: date) -> str:
    if not talk.hours_on(day):
        return talk.speak("closed_on", day=day)
    return talk.speak("hours_line", day=day, hours=_spans(talk, talk.hours_on(day)))


def _spans(talk: Talk, spans: Sequence[tuple[time, time]]) -> str:
    if not spans:
        return talk.speak("closed")
    return ", ".join(talk.hours(opening, closing) for opening, closing in spans)
