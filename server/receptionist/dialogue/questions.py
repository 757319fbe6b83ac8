"""What may be asked at any moment: the hours, who this is, anything in the FAQ; and small talk."""

import re
from collections.abc import Sequence
from datetime import date, time, timedelta

from server.language.phrases import has_phrase
from server.receptionist.dialogue import booking
from server.receptionist.dialogue.facts import book_asked_about
from server.receptionist.dialogue.memory import Memory, Option
from server.receptionist.dialogue.talk import Answer, Talk

_HOURS = re.compile(
    r"\b(?:opening|business|working|office)?\s*hours\b|\bopening times?\b"
    r"|\bwhen (?:do|are|r) (?:you|u|ya) (?:guys )?(?:open|close)"
    r"|\bwhat time (?:do|are) (?:you|u) (?:open|close)"
    r"|\b(?:are|r) (?:you|u) (?:guys )?(?:open|closed)\b"
    r"|\bhow late are you open\b|\bis it open\b"
    r"|\bdo you (?:open|close|work) (?:on|at|tomorrow|today|sundays?|saturdays?)\b",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:now|at the moment|still)\b", re.IGNORECASE)
_WHO = re.compile(
    r"\bwho(?:'s| is| are| r|'re)? (?:this|it|you|u|there|am i (?:talking|speaking|chatting) (?:to|with))\b"
    r"|\bwhat(?:'s| is) this(?: number| place| chat)?\s*\??$"
    r"|\b(?:are (?:you|u)|is this) (?:a |an )?(?:real|human|person|bot|robot|machine|ai)\b"
    r"|\bwhat (?:can|do) you do\b|^\s*help\s*[?!.]*\s*$",
    re.IGNORECASE,
)
_WANTS_PERSON = re.compile(r"\b(?:want|need|speak|talk|connect|transfer|get me|let me)\b", re.IGNORECASE)
_SERVICES = re.compile(
    r"\b(?:what|which) (?:services|treatments)\b|\bwhat do you (?:offer|do)\b", re.IGNORECASE
)
_SOME_HOURS = re.compile(
    r"\b(?:in|for|after|within|about) (?:a few |two |three |\d+ )?hours\b", re.IGNORECASE
)


def answer_question(talk: Talk) -> str | None:
    """Answer a question that can be asked at any time; None when the message is none of those."""
    text = talk.heard.text
    if _HOURS.search(text) and not _SOME_HOURS.search(text):
        return _hours(talk)
    if asks_who(text):
        return talk.speak("who_is_this", business=talk.turn.business.name)
    return None


def answer_from_faq(talk: Talk) -> str | None:
    """Answer from the business's own FAQ; None when nothing there fits."""
    found = talk.tools.call("faq_search", {"question": talk.heard.text[:500]}).get("answers", [])
    return str(found[0]["answer"]) if found else None


def asks_who(text: str) -> bool:
    """Tell whether the text asks who is answering here, and does not ask for somebody else."""
    return bool(_WHO.search(text)) and not _WANTS_PERSON.search(text)


def asks_for_services(text: str) -> bool:
    """Tell whether the text asks what can be booked here."""
    return bool(_SERVICES.search(text))


def looks_like_question(text: str) -> bool:
    """Tell whether the text asks something: it ends so, or begins with a question's word."""
    return "?" in text or bool(
        re.match(r"\W*(?:do|does|is|are|can|could|where|how|what|which|who|why|when)\b", text, re.IGNORECASE)
    )


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
        again = f"{text}\n\n{talk.plain('back_to_booking')} {memory.question}".strip()
        return Answer(again, tuple(memory.options), question=memory.question)
    if talk.heard.intent == "book" and not memory.asked_about:
        begun = booking.begin(talk)
        return Answer(f"{text}\n\n{begun.text}", begun.options, question=begun.text)
    return Answer(text, (book_asked_about(talk), menu(talk)[1]))


def greet(talk: Talk) -> Answer:
    """Greet, by name where it is known, and say what can be done here."""
    name = talk.memory.name or talk.turn.customer.name
    business = talk.turn.business.name
    if name and talk.language == "en":
        text = talk.speak("greet_known", name=name, business=business)
    else:
        text = talk.speak("greet", business=business)
    return Answer(text, menu(talk))


def hand_over(talk: Talk, reason: str) -> Answer:
    """Ask a person to answer; the bot is silent until they release the conversation."""
    done = talk.tools.call("handoff_to_human", {"reason": reason})
    if "error" in done:
        return Answer(done["error"]["detail"])
    talk.memory = Memory(name=talk.memory.name)
    said = [talk.speak("handover", business=talk.turn.business.name)]
    if talk.turn.business.phone and has_phrase("handover_phone", talk.language):
        said.append(talk.speak("handover_phone", phone=talk.turn.business.phone))
    return Answer(" ".join(said), handover=True)


def _hours(talk: Talk) -> str:
    """Say the hours of the day that was asked for, or of the week; each calendar's where they differ."""
    wish = talk.heard.said.wish
    if wish.day and not wish.until:
        return _hours_of_day(talk, date.fromisoformat(wish.day))
    if _NOW.search(talk.heard.text):
        return _hours_of_day(talk, talk.now.date())
    monday = talk.now.date() - timedelta(days=talk.now.weekday())
    week = [monday + timedelta(days=offset) for offset in range(7)]
    lines = [
        talk.plain("hours_line", day=talk.weekday(day), hours=_spans(talk, talk.week_hours(day)))
        for day in week
    ]
    special = [
        talk.plain("hours_line", day=day, hours=_spans(talk, talk.hours_on(day))) for day in talk.special_days
    ]
    said = talk.speak("hours", lines=lines)
    return f"{said}\n{talk.speak('special_hours', lines=special)}" if special else said


def _hours_of_day(talk: Talk, day: date) -> str:
    if not talk.hours_on(day):
        return talk.speak("closed_on", day=day)
    return talk.plain("hours_line", day=day, hours=_spans(talk, talk.hours_on(day)))


def _spans(talk: Talk, spans: Sequence[tuple[time, time]]) -> str:
    if not spans:
        return talk.speak("closed")
    return ", ".join(f"{talk.clock(opening)}–{talk.clock(closing)}" for opening, closing in spans)
