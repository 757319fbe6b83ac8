"""`/api/calendar/routing-rules`: the rules, a message to try them with, a draft to try on real messages."""

from typing import Any

from flask import Response
from flask.typing import ResponseReturnValue

from server.businesses import idempotency
from server.businesses.identity import current_identity, require
from server.calendars import rule_editing, rules
from server.calendars.models import CalendarRoutingRule
from server.calendars.rule_schemas import (
    DecisionSchema,
    DraftSchema,
    MessageSchema,
    NewRuleSchema,
    RuleChangeSchema,
    RulePageSchema,
    RuleQuerySchema,
    RuleSchema,
    WhatIfSchema,
    render_rule,
)
from server.calendars.whatif import read_trial
from server.core import clock
from server.core.db import transaction
from server.core.etags import check_if_match
from server.core.openapi import ApiBlueprint
from server.core.resources import after_id, storable_id, with_etag

blueprint = ApiBlueprint(
    "routing-rules", __name__, url_prefix="/api/calendar", description="Which words lead to which calendar"
)


@blueprint.get("/routing-rules")
@require("viewer")
@blueprint.query(RuleQuerySchema)
@blueprint.answers(200, RulePageSchema)
def list_rules(query: dict[str, Any]) -> Any:
    """List the routing rules."""
    business_id = current_identity().business_id
    with transaction(business_id):
        return rules.read_page(
            business_id=business_id,
            after_id=after_id(query),
            limit=query["limit"],
            calendar_id=query.get("calendar_id"),
            is_active=query.get("is_active"),
        )


@blueprint.post("/routing-rules")
@require("owner")
@blueprint.takes_header(idempotency.HEADER, idempotency.SAYS)
@blueprint.body(NewRuleSchema)
@blueprint.answers(201, RuleSchema)
def create_rule(values: dict[str, Any]) -> ResponseReturnValue:
    """Make a rule; it counts from the next message on."""
    who = current_identity()

    def act() -> dict[str, Any]:
        return render_rule(
            rule_editing.create_rule(
                business_id=who.business_id, values=values, actor=who.actor, now=clock.now()
            )
        )

    with transaction(who.business_id):
        return idempotency.answer_once(business_id=who.business_id, status=201, act=act)


@blueprint.post("/routing-rules/resolve")
@require("viewer")
@blueprint.body(MessageSchema)
@blueprint.answers(200, DecisionSchema)
def resolve(message: dict[str, Any]) -> Any:
    """Say where a message would lead, and why."""
    business_id = current_identity().business_id
    with transaction(business_id):
        index = rules.load_rule_index(business_id=business_id)
    return index.resolve(message["text"], labels=message["labels"], channel=message["channel"]).to_json()


@blueprint.post("/routing-rules/what-if")
@require("owner")
@blueprint.body(DraftSchema)
@blueprint.answers(200, WhatIfSchema)
def try_draft(draft: dict[str, Any]) -> Any:
    """Try a draft on the latest real messages of customers; nothing is written."""
    business_id = current_identity().business_id
    with transaction(business_id):
        trial = read_trial(business_id=business_id, draft=draft)
    return trial.compare()


@blueprint.get("/routing-rules/<int:rule_id>")
@require("viewer")
@blueprint.answers(200, RuleSchema)
def get_rule(rule_id: int) -> ResponseReturnValue:
    """Give one rule, with its ETag."""
    business_id = current_identity().business_id
    with transaction(business_id):
        rule = rules.get_rule(business_id=business_id, rule_id=storable_id(rule_id))
    return with_etag(render_rule(rule))


@blueprint.patch("/routing-rules/<int:rule_id>")
@require("owner")
@blueprint.takes_if_match()
@blueprint.body(RuleChangeSchema)
@blueprint.answers(200, RuleSchema)
def change_rule(values: dict[str, Any], rule_id: int) -> ResponseReturnValue:
    """Change what is named of a rule."""
    who = current_identity()
    with transaction(who.business_id):
        rule = _locked(who.business_id, rule_id)
        changed = rule_editing.change_rule(rule, values=values, actor=who.actor, now=clock.now())
        return with_etag(render_rule(changed))


@blueprint.delete("/routing-rules/<int:rule_id>")
@require("owner")
@blueprint.takes_if_match()
@blueprint.answers(204)
def delete_rule(rule_id: int) -> ResponseReturnValue:
    """Delete a rule."""
    who = current_identity()
    with transaction(who.business_id):
        rule_editing.delete_rule(_locked(who.business_id, rule_id), actor=who.actor, now=clock.now())
    return Response(status=204)


def _locked(business_id: int, rule_id: int) -> CalendarRoutingRule:
    rule = rules.get_rule(business_id=business_id, rule_id=storable_id(rule_id), lock=True)
    check_if_match(render_rule(rule))
    return rule
