"""Writing to customers: whom a closure hits, who waits when somebody is late. Shown first, sent after ✅."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from server.language.phrases import say
from server.messaging.messages import QuickReply
from server.receptionist.owner.notices import CLOSED, LATE, MOST_NOTICES, ON_TIME
from server.receptionist.owner.rendering import cut
from server.receptionist.owner.talk import NO, YES, Answer, OwnerTalk

_MOST_SHOWN = 3  # whole messages; of the others the name is enough


def begin_late(talk: OwnerTalk) -> Answer:
    """Draft what customers are told of a delay; ask how long it is where nobody said."""
    talk.begin("late")
    talk.memory.minutes = talk.heard.command.minutes if talk.heard.command else 0
    return _draft_delay(talk) if talk.memory.minutes else _ask_minutes(talk)


def go_on_late(talk: OwnerTalk) -> Answer | None:
    """Take the minutes that were asked for; None when none are said."""
    talk.memory.minutes = talk.heard.minutes
    return _draft_delay(talk) if talk.memory.minutes else None


def _ask_minutes(talk: OwnerTalk) -> Answer:
    return talk.ask("minutes", say("owner_ask_minutes", talk.language))


def _draft_delay(talk: OwnerTalk) -> Answer:
    late = {"minutes": talk.memory.minutes, "calendar_id": talk.calendar_id}
    found = talk.tools.call("owner_delays", late).get("delays", [])
    if not found:
        return talk.end(say("owner_nobody_affected", talk.language))
    return _draft(talk, LATE, [[one["appointment_id"], one["minutes"]] for one in found])


def offer(talk: OwnerTalk, said: str, hit: Sequence[Mapping[str, Any]], undo: QuickReply) -> Answer:
    """Offer to write to those whom a closure hits; a second ✅ only shows the message."""
    talk.begin("offer")
    talk.memory.notice = CLOSED
    talk.memory.about = [[one["appointment_id"], 0] for one in hit[:MOST_NOTICES]]
    text = f"{said}\n{say('owner_offer_messages', talk.language, count=len(hit))}"
    buttons = [talk.button(say(key, talk.language)) for key in ("button_show_message", "button_no")]
    return talk.ask("offer", text, *buttons, undo)


def offer_on_time(talk: OwnerTalk, about: Sequence[Sequence[int]]) -> Answer:
    """Say that nobody takes messages back, and draft those that say that all begins on time."""
    told = say("owner_delay_told", talk.language, count=len(about))
    answer = _draft(talk, ON_TIME, about)
    return replace(answer, text=f"{told}\n{answer.text}")


def go_on_offer(talk: OwnerTalk) -> Answer | None:
    """Show the messages, or leave them."""
    text = talk.heard.text.strip()
    if talk.heard.answer is True or text == say("button_show_message", talk.language):
        return _draft(talk, talk.memory.notice, talk.memory.about)
    if talk.heard.answer is False or text == say("button_no", talk.language):
        return talk.end(say("owner_unsent", talk.language))
    return None


def _draft(talk: OwnerTalk, notice: str, about: Sequence[Sequence[int]]) -> Answer:
    """Show what would be sent, and to whom nobody can write."""
    kept = [list(one) for one in about[:MOST_NOTICES]]
    drafted = talk.tools.call("owner_draft", _arguments(notice, kept)).get("notices", [])
    reachable = [one for one in drafted if one["reachable"]]
    unreachable = [one for one in drafted if not one["reachable"]]
    lines = [_unreachable(talk, unreachable)] if unreachable else []
    if not reachable:
        return talk.end("\n".join(lines) or say("owner_nobody_affected", talk.language))
    talk.begin("notices")
    talk.memory.notice = notice
    known = {one["appointment_id"] for one in reachable}
    talk.memory.about = [one for one in kept if one[0] in known]
    shown = [f"{one['name'] or '?'}: {one['text']}" for one in reachable[:_MOST_SHOWN]]
    shown += [one["name"] or "?" for one in reachable[_MOST_SHOWN:]]
    told = talk.memory.late_told if notice == LATE else []
    names = [one["name"] or "?" for one in reachable if one["appointment_id"] in told]
    if names:
        lines.insert(0, say("owner_late_told", talk.language, lines=names))
    drafts = say("owner_draft", talk.language, lines=cut(shown, talk.language))
    question = say("owner_ask_send", talk.language, count=len(reachable))
    return talk.ask("send", "\n".join([drafts, *lines, question]), YES, NO)


def _unreachable(talk: OwnerTalk, notices: Sequence[Mapping[str, Any]]) -> str:
    names = [" ".join(part for part in (one["name"], one["phone"]) if part) or "?" for one in notices]
    return say("owner_unreachable", talk.language, lines=cut(names, talk.language))


def go_on_send(talk: OwnerTalk) -> Answer | None:
    """Send what was shown, or leave it."""
    if talk.heard.answer is None:
        return None
    if talk.heard.answer is False:
        return talk.end(say("owner_unsent", talk.language))
    done = talk.tools.call("owner_send", _arguments(talk.memory.notice, talk.memory.about))
    sent = done.get("appointment_ids")
    if not sent:
        return talk.end(say("owner_nobody_affected", talk.language))
    _note_sent(talk, sent)
    return talk.end(say("owner_sent", talk.language, count=len(sent)))


def _note_sent(talk: OwnerTalk, sent: Sequence[int]) -> None:
    """Remember who was told what: of a closure that may be undone, of a delay, or that there is none."""
    memory = talk.memory
    if memory.notice == CLOSED:
        memory.told = len(sent)
        return
    others = [one for one in memory.late_told if one not in sent]
    if memory.notice == LATE:
        memory.late_told = [*others, *sent][-MOST_NOTICES:]
        memory.note_done([[LATE, str(one)] for one in sent], talk.turn.now)
    else:
        memory.late_told = others


def _arguments(notice: str, about: Sequence[Sequence[int]]) -> dict[str, Any]:
    return {
        "kind": notice,
        "appointment_ids": [one[0] for one in about],
        "minutes": [one[1] for one in about],
    }
