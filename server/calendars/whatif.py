"""What a draft of rules would change, seen on the messages that customers really wrote. Writes nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any

from marshmallow import ValidationError
from sqlalchemy import select

from server.calendars.decisions import RoutingDecision, Rule
from server.calendars.models import BusinessCalendar
from server.calendars.queries import UnknownCalendar
from server.calendars.routing import RuleIndex
from server.calendars.rule_schemas import LONGEST_TEXT, check_speaks
from server.calendars.rules import UnknownRule, compile_rules, list_rules, load_rule_index
from server.core.db import session
from server.messaging.models import Conversation, Message

Document = Mapping[str, Any]
_EXCERPT = 140


@dataclass(frozen=True)
class Spoken:
    """A message of a customer."""

    message_id: int
    text: str
    channel: str
    created_at: datetime


@dataclass(frozen=True)
class Trial:
    """The rules of today and those of a draft, and the messages to try them on."""

    before: RuleIndex
    after: RuleIndex
    messages: Sequence[Spoken]

    def compare(self) -> dict[str, Any]:
        """Decide every message twice; return what differs, and the counts."""
        decided = [
            (
                message,
                self.before.resolve(message.text, channel=message.channel),
                self.after.resolve(message.text, channel=message.channel),
            )
            for message in self.messages
        ]
        differing = [one for one in decided if _outcome(one[1]) != _outcome(one[2])]
        before = Counter(old.calendar_id for _, old, _ in decided)
        after = Counter(new.calendar_id for _, _, new in decided)
        ids = sorted({*before, *after}, key=lambda calendar_id: calendar_id or 0)
        return {
            "examined": len(decided),
            "changed": len(differing),
            "questions_before": sum(old.needs_question for _, old, _ in decided),
            "questions_after": sum(new.needs_question for _, _, new in decided),
            "calendars": [{"calendar_id": one, "before": before[one], "after": after[one]} for one in ids],
            "items": [_difference(*one) for one in differing],
        }


def read_trial(*, business_id: int, draft: Mapping[str, Any]) -> Trial:
    """Read what a checked draft (`DraftSchema`) needs; unknown calendars and rules are field errors."""
    if "rules" in draft:
        documents = _number(draft["rules"])
        wrong: dict[str, Any] = _wrong_calendars(business_id, {"rules": draft["rules"]})
    else:
        changes = draft["changes"]
        documents = _change(_read_documents(business_id), changes)
        written = {what: changes[what] for what in ("create", "update")}
        wrong = {"changes": errors} if (errors := _wrong_calendars(business_id, written)) else {}
    if wrong:
        raise ValidationError(wrong)
    return Trial(
        before=load_rule_index(business_id=business_id),
        after=compile_rules(map(_rule, documents), business_id=business_id),
        messages=_read_messages(business_id=business_id, last=draft["last"]),
    )


def _read_messages(*, business_id: int, last: int) -> list[Spoken]:
    rows = session().execute(
        select(Message.id, Message.text, Conversation.channel, Message.created_at)
        .join(
            Conversation,
            (Conversation.id == Message.conversation_id) & (Conversation.business_id == Message.business_id),
        )
        .where(Message.business_id == business_id, Message.role == "customer", Message.text != "")
        .order_by(Message.id.desc())
        .limit(last)
    )
    return [Spoken(message_id, text[:LONGEST_TEXT], channel, at) for message_id, text, channel, at in rows]


def _number(drafts: Iterable[Document]) -> list[Document]:
    """Give the rules without an id the numbers -1, -2 and so on; leave out those that are switched off."""
    new = count(-1, -1)
    numbered = [{**draft, "id": draft.get("id") or next(new)} for draft in drafts]
    return [draft for draft in numbered if draft.get("is_active", True)]


def _change(documents: dict[int, Document], changes: Mapping[str, Any]) -> list[Document]:
    for place, change in enumerate(changes["update"]):
        if change["id"] not in documents:
            raise ValidationError({"changes": {"update": {place: {"id": [UnknownRule().detail]}}}})
        documents[change["id"]] = {**documents[change["id"]], **change}
        try:
            check_speaks(documents[change["id"]])
        except ValidationError as error:
            raise ValidationError({"changes": {"update": {place: error.messages}}}) from error
    for place, rule_id in enumerate(changes["delete"]):
        if documents.pop(rule_id, None) is None:
            raise ValidationError({"changes": {"delete": {place: [UnknownRule().detail]}}})
    return _number([*documents.values(), *changes["create"]])


def _read_documents(business_id: int) -> dict[int, Document]:
    columns = (*Rule._fields, "is_active")
    rows = list_rules(business_id=business_id, active_only=False)
    return {row.id: {name: getattr(row, name) for name in columns} for row in rows}


def _rule(document: Document) -> Rule:
    """Make a rule of a document; what it leaves out has the table's default."""
    values = {name: document[name] for name in Rule._fields if name in document}
    for name in ("match_labels", "match_keywords"):
        values[name] = tuple(map(str, values.get(name) or ()))
    return Rule(**values)


def _wrong_calendars(business_id: int, drafts: Mapping[str, Sequence[Document]]) -> dict[str, Any]:
    """Return errors, by their place, of drafts that lead to a calendar that the business does not have."""
    own = select(BusinessCalendar.id).where(BusinessCalendar.business_id == business_id)
    known = {None, *session().scalars(own)}
    error = {"calendar_id": [UnknownCalendar().detail]}
    wrong = {
        name: {place: error for place, one in enumerate(documents) if one.get("calendar_id") not in known}
        for name, documents in drafts.items()
    }
    return {name: errors for name, errors in wrong.items() if errors}


def _outcome(decision: RoutingDecision) -> dict[str, Any]:
    asked = decision.candidates if decision.needs_question else ()
    return {
        "calendar_id": decision.calendar_id,
        "needs_question": decision.needs_question,
        "question": decision.question,
        "calendar_ids": [candidate.calendar_id for candidate in asked],
    }


def _difference(message: Spoken, before: RoutingDecision, after: RoutingDecision) -> dict[str, Any]:
    excerpt = " ".join(message.text.split())
    return {
        "message_id": message.message_id,
        "channel": message.channel,
        "created_at": message.created_at,
        "excerpt": excerpt if len(excerpt) <= _EXCERPT else f"{excerpt[:_EXCERPT]}…",
        "before": {**_outcome(before), "rule_id": before.rule_id, "why": before.why},
        "after": {**_outcome(after), "rule_id": after.rule_id, "why": after.why},
    }
