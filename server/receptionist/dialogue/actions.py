"""What is done next: what an option means when it is chosen, and the same for a yes, a no, a going on."""

from collections.abc import Callable, Mapping

from server.receptionist.dialogue import booking, changes, questions, waiting
from server.receptionist.dialogue.memory import Option, Wish
from server.receptionist.dialogue.offers import SHOWN, offer
from server.receptionist.dialogue.options import names_clock
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.target import take_calendar, take_service
from server.receptionist.dialogue.times import take_in
from server.receptionist.dialogue.wishes import Said


def follow(talk: Talk, option: Option) -> Answer:
    """Do what the option means."""
    return _ACTIONS[option.kind](talk, option)


def go_on(talk: Talk) -> Answer:
    """Go on with the task in hand."""
    return changes.go_on(talk) if talk.memory.task == "move" else booking.go_on(talk)


def confirm(talk: Talk) -> Answer:
    """Do what the customer said yes to."""
    return booking.book(talk) if talk.memory.task == "book" else changes.confirm(talk)


def decline(talk: Talk) -> Answer:
    """Leave undone what the customer said no to."""
    return booking.refuse_slot(talk) if talk.memory.task == "book" else changes.keep(talk)


def take_offered(talk: Talk, option: Option) -> Answer:
    """Take the one time that was offered, at a yes."""
    return (
        changes.take_slot(talk, option) if talk.memory.task == "move" else booking.take_offered(talk, option)
    )


def _slot(talk: Talk, option: Option) -> Answer:
    if talk.memory.task == "move":
        return changes.take_slot(talk, option)
    answer = booking.take_slot(talk, option)
    talk.memory.spoken = bool(talk.memory.starts_at) and names_clock(option, talk.heard.text, talk.heard.said)
    return answer


def _more(talk: Talk, _: Option) -> Answer:
    talk.memory.skip += SHOWN
    return offer(talk)


def _other_day(talk: Talk, _: Option) -> Answer:
    """From a list of days on to the next ones; from anything else back to the list."""
    talk.memory.skip = (
        talk.memory.skip + SHOWN if talk.memory.asked == "day" and not talk.memory.wish.day else 0
    )
    talk.memory.wish = Wish()
    return go_on(talk)


def _service(talk: Talk, option: Option) -> Answer:
    talk.memory.task = talk.memory.task or "book"
    take_calendar(talk)
    take_service(talk, option.data)
    take_in(talk, talk.heard.said)
    return go_on(talk)


def _calendar(talk: Talk, option: Option) -> Answer:
    talk.memory.calendar_id = int(option.data)
    take_in(talk, talk.heard.said)
    return go_on(talk)


def _day(talk: Talk, option: Option) -> Answer:
    talk.memory.days = []
    take_in(talk, Said(Wish(day=option.data)))
    return go_on(talk)


def _hour(talk: Talk, option: Option) -> Answer:
    talk.memory.readings = []
    take_in(talk, Said(Wish(at=option.data)))
    return go_on(talk)


def _cancel(talk: Talk, _: Option) -> Answer:
    """In the middle of something it means that; else an appointment."""
    if talk.memory.task == "book":
        return booking.abandon(talk)
    return changes.keep(talk) if talk.memory.task else changes.begin(talk, "cancel")


def wait(talk: Talk, option: Option) -> Answer:
    """Put the customer on the waiting list, or offer what has become free since they were asked."""
    return waiting.join(talk, option) or offer(talk)


_ACTIONS: Mapping[str, Callable[[Talk, Option], Answer]] = {
    "slot": _slot,
    "more": _more,
    "other_day": _other_day,
    "service": _service,
    "calendar": _calendar,
    "day": _day,
    "hour": _hour,
    "yes": lambda talk, _: confirm(talk),
    "no": lambda talk, _: decline(talk),
    "appointment": changes.choose,
    "book": lambda talk, _: booking.begin(talk),
    "my_appointments": lambda talk, _: changes.show(talk),
    "cancel": _cancel,
    "move": lambda talk, _: changes.begin(talk, "move"),
    "hours": lambda talk, _: questions.hours(talk),
    waiting.KIND: wait,
    "take_offer": lambda talk, _: waiting.take(talk),
    "decline_offer": lambda talk, _: waiting.let_go(talk),
    "leave_waitlist": lambda talk, _: waiting.leave(talk),
    "person": lambda talk, _: questions.hand_over(talk, "the customer asked for a person"),
}
