"""The shapes of routing rules, of decisions and of drafts to be tried, as the API takes and gives them."""

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError, fields, validate, validates_schema

from server.calendars.models import CalendarRoutingRule
from server.calendars.words import words_of
from server.core.fields import Flag, Id, Moment, QueryId, Text, Whole
from server.core.paging import PageQuerySchema, PageSchema
from server.messaging.messages import CHANNELS

LONGEST_TEXT = 20_000
MOST_MESSAGES = 2_000
_MOST_KEYWORDS, _MOST_LABELS, _MOST_DRAFTS = 200, 50, 5_000
_SILENT = "Give keywords or labels, or a channel of its own: otherwise the rule never speaks."


class Keyword(Text):
    """A word or a phrase; it is plain text, so that no sign in it means anything."""

    default_error_messages = {  # noqa: RUF012 - marshmallow's way
        "wordless": "Has no letter, digit or picture in it, so no message can have it."
    }

    def __init__(self) -> None:
        """Accept what can be found in a message."""
        super().__init__(1, 100)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        keyword = " ".join(super()._deserialize(value, *args, **kwargs).split())
        if keyword and not words_of(keyword):
            raise self.make_error("wordless")
        return keyword


class RuleChangeSchema(Schema):
    """What may be changed of a rule; what is absent stays as it is."""

    calendar_id = Id(metadata={"description": "Where the rule leads."})
    match_keywords = fields.List(
        Keyword(),
        validate=validate.Length(max=_MOST_KEYWORDS),
        metadata={
            "description": "Words or phrases in any language, found whole and in order, whatever their case,"
            " accents, vowel points or glued articles; other endings of a word are other keywords."
        },
    )
    match_labels = fields.List(
        Text(1, 64),
        validate=validate.Length(max=_MOST_LABELS),
        metadata={"description": "Labels of the conversation; they weigh more than keywords."},
    )
    channel_scope = fields.String(
        validate=validate.OneOf(["all", *CHANNELS]),
        metadata={
            "description": "Only messages of this channel; with neither keyword nor label all of them."
        },
    )
    when_ambiguous_ask = Flag(metadata={"description": "Ask whenever other calendars match too."})
    question_text = Text(
        1, 500, allow_none=True, metadata={"description": "What is asked then; null: a question of ours."}
    )
    priority = Whole(-1000, 1000, metadata={"description": "One step decides between equal matches."})
    is_active = Flag(metadata={"description": "false: it counts for nothing."})


class NewRuleSchema(RuleChangeSchema):
    """A rule to be made."""

    calendar_id = Id(required=True)

    @validates_schema
    def _says_something(self, data: Mapping[str, Any], **_: Any) -> None:
        check_speaks(data)


class RuleSchema(Schema):
    """Which words, labels and channel lead a message to a calendar."""

    id = fields.Integer(required=True)
    calendar_id = fields.Integer(required=True)
    match_keywords = fields.List(fields.String())
    match_labels = fields.List(fields.String())
    channel_scope = fields.String()
    when_ambiguous_ask = fields.Boolean()
    question_text = fields.String(allow_none=True)
    priority = fields.Integer()
    is_active = fields.Boolean()
    created_at = Moment(allow_none=True)
    updated_at = Moment(allow_none=True)


class RuleQuerySchema(PageQuerySchema):
    """Which rules."""

    calendar_id = QueryId(metadata={"description": "Only those that lead to this calendar."})
    is_active = fields.Boolean(
        truthy={"true", "1"}, falsy={"false", "0"}, metadata={"description": "Only these; both when absent."}
    )


class RulePageSchema(PageSchema):
    """A page of routing rules."""

    items = fields.List(fields.Nested(RuleSchema), required=True)


class MessageSchema(Schema):
    """A message to be tried."""

    text = Text(0, LONGEST_TEXT, required=True)
    labels = fields.List(Text(1, 64), load_default=list, validate=validate.Length(max=_MOST_LABELS))
    channel = fields.String(load_default="web", validate=validate.OneOf(CHANNELS))


class CandidateSchema(Schema):
    """A calendar that may be meant, and what speaks for it."""

    calendar_id = fields.Integer(required=True)
    rule_id = fields.Integer(allow_none=True)
    score = fields.Float()
    why = fields.List(fields.String())


class DecisionSchema(Schema):
    """A calendar, or the question that decides between candidates; and why."""

    calendar_id = fields.Integer(allow_none=True, required=True)
    rule_id = fields.Integer(
        allow_none=True, metadata={"description": "Of a draft: -1 for its first new rule, -2 for the second."}
    )
    confidence = fields.Float()
    needs_question = fields.Boolean(required=True)
    question = fields.String(
        allow_none=True, metadata={"description": "The rule's own; null: a question of ours is asked."}
    )
    candidates = fields.List(fields.Nested(CandidateSchema))
    why = fields.String(required=True)


class DraftRuleSchema(NewRuleSchema):
    """A rule of a draft; with the `id` of a rule that it stands for, or without one."""

    id = Id()


class ChangedRuleSchema(RuleChangeSchema):
    """What a draft changes of a rule."""

    id = Id(required=True)


class DraftChangesSchema(Schema):
    """What a draft changes; all other rules stay as they are."""

    create = fields.List(
        fields.Nested(NewRuleSchema), load_default=list, validate=validate.Length(max=_MOST_DRAFTS)
    )
    update = fields.List(
        fields.Nested(ChangedRuleSchema), load_default=list, validate=validate.Length(max=_MOST_DRAFTS)
    )
    delete = fields.List(Id(), load_default=list, validate=validate.Length(max=_MOST_DRAFTS))


class DraftSchema(Schema):
    """A draft to be tried on real messages: all rules anew, or changes."""

    rules = fields.List(
        fields.Nested(DraftRuleSchema),
        validate=validate.Length(max=_MOST_DRAFTS),
        metadata={"description": "These and no others."},
    )
    changes = fields.Nested(DraftChangesSchema)
    last = Whole(
        1, MOST_MESSAGES, load_default=200, metadata={"description": "How many of the latest messages."}
    )

    @validates_schema
    def _is_one_of_both(self, data: Mapping[str, Any], **_: Any) -> None:
        if ("rules" in data) == ("changes" in data):
            raise ValidationError("Give either rules or changes.", "rules")


class OutcomeSchema(Schema):
    """What a message led or would lead to."""

    calendar_id = fields.Integer(allow_none=True, required=True)
    rule_id = fields.Integer(allow_none=True)
    needs_question = fields.Boolean(required=True)
    question = fields.String(allow_none=True)
    calendar_ids = fields.List(
        fields.Integer(), metadata={"description": "Between which calendars the question decides."}
    )
    why = fields.String(required=True)


class DifferenceSchema(Schema):
    """A message that the draft decides otherwise."""

    message_id = fields.Integer(required=True)
    channel = fields.String(required=True)
    created_at = Moment(required=True)
    excerpt = fields.String(required=True)
    before = fields.Nested(OutcomeSchema, required=True)
    after = fields.Nested(OutcomeSchema, required=True)


class CalendarShareSchema(Schema):
    """How many messages lead to a calendar."""

    calendar_id = fields.Integer(allow_none=True, metadata={"description": "null: a question, or nowhere."})
    before = fields.Integer(required=True)
    after = fields.Integer(required=True)


class WhatIfSchema(Schema):
    """What a draft would change; nothing has been written."""

    examined = fields.Integer(required=True, metadata={"description": "How many messages were looked at."})
    changed = fields.Integer(required=True)
    questions_before = fields.Integer(required=True)
    questions_after = fields.Integer(required=True)
    calendars = fields.List(fields.Nested(CalendarShareSchema), required=True)
    items = fields.List(
        fields.Nested(DifferenceSchema), required=True, metadata={"description": "The latest first."}
    )


def check_speaks(rule: Mapping[str, Any]) -> None:
    """Raise `ValidationError` for a rule that can match nothing."""
    listens = rule.get("match_keywords") or rule.get("match_labels")
    if not listens and rule.get("channel_scope", "all") == "all":
        raise ValidationError({"match_keywords": [_SILENT]})


def render_rule(rule: CalendarRoutingRule) -> dict[str, Any]:
    """Give a rule out as a document."""
    document: Mapping[str, Any] = RuleSchema().dump(rule)
    return dict(document)
