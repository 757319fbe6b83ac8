"""Where an owner's messages are taken, one after the other; what is none of an owner's is handed on."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from server.language.formats import LANGUAGES
from server.language.intents import SURE, find_intent
from server.language.owner_commands import find_command, is_bare_mark, owner_language
from server.language.phrases import say
from server.receptionist.brain import Reply, Turn
from server.receptionist.owner import closing, looking, messages, opening, reopening
from server.receptionist.owner.hearing import MAX_HEARD, hear
from server.receptionist.owner.memory import KEY, recall
from server.receptionist.owner.notices import CLOSED
from server.receptionist.owner.talk import Answer, OwnerTalk
from server.receptionist.owner.undoing import undo
from server.receptionist.tools.toolbox import Toolbox

_MOST_MISSES = 3
_IN_HAND = frozenset({closing.TASK, opening.TASK, reopening.TASK, "late"})  # nothing is done before ✅
_OF_CUSTOMERS = frozenset({"cancel", "deny", "stop"})  # "annuler" may be about an appointment
_MOST_MESSAGES = 5  # of one turn: each may need a tool, and a turn has few

_ASIDES: Mapping[str, Callable[[OwnerTalk], Answer]] = {
    "help": looking.show_help,
    "report": looking.show_report,
    "coming": looking.show_agenda,
    "asked": looking.show_closed,
}
_BEGINNINGS: Mapping[str, Callable[[OwnerTalk], Answer | None]] = {
    "vacation": closing.begin_vacation,
    "closed": closing.begin_closing,
    "block": closing.begin_closing,
    "free": opening.begin_opening,
    "late": messages.begin_late,
    "reopen": reopening.begin_reopening,
    "not_closed": closing.leave_open,
    "weekly": closing.refuse_weekly,
}
_GOING_ON: Mapping[str, Callable[[OwnerTalk], Answer | None]] = {
    closing.TASK: closing.go_on,
    opening.TASK: opening.go_on,
    reopening.TASK: reopening.go_on,
    "late": messages.go_on_late,
    "offer": messages.go_on_offer,
    "notices": messages.go_on_send,
}


class OwnerDesk:
    """The owner's side of one turn."""

    def __init__(self, turn: Turn, tools: Toolbox) -> None:
        """Remember what was open."""
        self._turn, self._tools = turn, tools
        self._memory = recall(turn.state)
        self._language = turn.language
        self._calendars: list[dict[str, Any]] | None = None

    def serve(self) -> tuple[Reply | None, tuple[str, ...]]:
        """Answer what is an owner's, and return the messages that are not, for the customers' brain."""
        said: list[Answer] = []
        rest: list[str] = []
        for text in _different(self._turn.texts):
            answer = self._serve(text)
            if answer is None:
                rest.append(text)
            else:
                said = [one for one in said if not one.buttons and one.is_aside] + [answer]
        rest.extend(self._turn.texts[_MOST_MESSAGES:])
        return (self._reply(said) if said else None), tuple(rest)

    def _reply(self, said: list[Answer]) -> Reply:
        return Reply(
            text="\n\n".join(answer.text for answer in said),
            quick_replies=said[-1].buttons,
            language=self._language or "en",
            state=self.kept,
        )

    @property
    def kept(self) -> dict[str, Any]:
        """What the conversation's state keeps of the owner's talk."""
        return {} if self._memory.is_empty() else {KEY: self._memory.dump()}

    def _serve(self, text: str) -> Answer | None:
        if not text.strip():
            return None
        if not self._memory.task and not _may_be_ours(text, self._language):
            return None
        turn = replace(self._turn, language=self._language)
        asked = self._memory.asked if self._memory.task else ""
        heard = hear(text, turn, self._list_calendars(), asked=asked)
        talk = OwnerTalk(turn, self._tools, self._memory, heard, self._list_calendars())
        answer = _answer(talk)
        if answer is not None:
            self._memory, self._language = talk.memory, talk.language
        else:
            self._memory = self._memory.afterwards()
        return answer

    def _list_calendars(self) -> list[dict[str, Any]]:
        if self._calendars is None:
            self._calendars = self._tools.call("owner_calendars").get("calendars", [])
        return self._calendars


def _may_be_ours(text: str, memory: str | None) -> bool:
    """Tell whether to look closer: most of what an owner says as a customer is no command at all."""
    read = text[:MAX_HEARD]
    is_command = find_command(read, language=owner_language(read, memory=memory)) is not None
    return is_command or is_bare_mark(read) or _is_undo_button(text)


def _is_undo_button(text: str) -> bool:
    """Tell whether the message is the label of our button, in any language."""
    return any(text.strip() == say("button_undo", language) for language in LANGUAGES)


def _different(texts: tuple[str, ...]) -> list[str]:
    """Leave out what was sent twice in a row: ✅ pressed again before anything was said."""
    kept: list[str] = []
    for text in texts[:_MOST_MESSAGES]:
        if text.strip() not in [one.strip() for one in kept[-1:]]:
            kept.append(text)
    return kept


def _answer(talk: OwnerTalk) -> Answer | None:
    if talk.memory.has_expired(talk.turn.now):
        talk.begin("")
        if talk.heard.command is None:
            return Answer(say("owner_expired", talk.language)) if _answers(talk) else None
    command = talk.heard.command.name if talk.heard.command else ""
    if command == "undo" or _is_undo_button(talk.heard.text):
        return _undo(talk)
    if talk.memory.task == closing.TASK and _wants_to_book(talk):
        return None
    if command in _ASIDES:
        shown = _ASIDES[command](talk)
        return talk.ask_again(shown.text) if talk.memory.task else shown
    if command in _BEGINNINGS:
        begun = _BEGINNINGS[command](talk)
        return begun if begun is not None or not talk.memory.task else _go_on(talk)
    return _go_on(talk) if talk.memory.task else _without_question(talk)


def _undo(talk: OwnerTalk) -> Answer | None:
    """Drop what is in hand; else take back what was done just now. A customer's "cancel" is handed on."""
    if _is_undo_button(talk.heard.text):
        return undo(talk)
    now, is_draft = talk.turn.now, talk.memory.task == "notices" and talk.memory.notice != CLOSED
    if talk.memory.task in _IN_HAND or is_draft:
        return talk.end(say("owner_dropped", talk.language))
    if talk.memory.can_undo(now):
        return undo(talk)
    is_customers = find_intent(talk.heard.text, language=talk.language).name in _OF_CUSTOMERS
    if _is_waited_for(talk) or (is_customers and not talk.memory.has_undone(now)):
        return None
    return undo(talk)


def _is_waited_for(talk: OwnerTalk) -> bool:
    return bool(talk.turn.state.get("task") or talk.turn.state.get("asked"))


def _wants_to_book(talk: OwnerTalk) -> bool:
    """Tell whether the message is a customer's: an owner may book too, and then closes nothing."""
    if talk.heard.command is not None or talk.heard.answer is not None:
        return False
    wish = find_intent(talk.heard.text[:MAX_HEARD], language=talk.language)
    return wish.name == "book" and wish.confidence >= SURE


def _answers(talk: OwnerTalk) -> bool:
    """Tell whether the message can only be an answer to a question."""
    return talk.heard.answer is not None or is_bare_mark(talk.heard.text)


def _go_on(talk: OwnerTalk) -> Answer | None:
    """Take the message as an answer to the open question; ask again when it is none, in the end drop it."""
    found = _GOING_ON[talk.memory.task](talk)
    if found is not None:
        talk.memory.misses = 0
        return found
    if talk.heard.answer is False:
        return talk.end(say("owner_dropped", talk.language))
    talk.memory.misses += 1
    if talk.memory.misses >= _MOST_MISSES:
        return talk.end(say("owner_dropped", talk.language))
    return _ask_again(talk)


def _ask_again(talk: OwnerTalk) -> Answer:
    """Ask with an example where a date is wanted; else repeat the question with its buttons."""
    if talk.memory.asked in {"start", "end", "time"}:
        return Answer(say("owner_bad_date", talk.language, example=talk.example))
    return talk.ask_again()


def _without_question(talk: OwnerTalk) -> Answer | None:
    """Answer ✅ and ❌ that no question is open for, unless a customer's talk waits for them."""
    if is_bare_mark(talk.heard.text) and not _is_waited_for(talk):
        return Answer(say("owner_nothing_to_confirm", talk.language))
    return None
