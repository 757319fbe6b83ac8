"""One lane, from lease to answer: the thin edge between the queue and the receptionist."""

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from server.businesses.owners import is_owner
from server.businesses.queries import get_business
from server.core import logs
from server.core.db import transaction
from server.language.detect import detect_language
from server.language.phrases import LANGUAGES, say
from server.messaging import leases, turns
from server.messaging.journal import TurnJournal
from server.messaging.leases import Lease, LeaseLost
from server.messaging.messages import style_of
from server.messaging.turns import OpenTurn
from server.receptionist import turn as receptionist
from server.receptionist.brain import Brain, BusinessProfile, CustomerProfile, Turn
from server.receptionist.owner.registry import TOOLS_OF_OWNERS
from server.receptionist.tools.context import ToolContext
from server.receptionist.tools.registry import TOOLS
from server.receptionist.tools.toolbox import Toolbox

log = logs.get_logger(__name__)

_UNANSWERED_KINDS = {"reaction"}


def answer_lane(lease: Lease, *, brain: Brain, now: datetime) -> None:
    """Answer what waits on a leased lane; put it back when that fails, bury it when it failed too often."""
    logs.bind(business_id=lease.business_id, lane_id=lease.lane_id)
    try:
        turn = turns.open_turn(lease, now=now)
        if turn is not None:
            logs.bind(conversation_id=turn.conversation.id, turn_id=turn.id)
            _answer(turn, brain=brain)
    except LeaseLost:
        log.warning("lane taken over by another worker")
    except Exception:
        log.exception("turn failed", attempts=lease.attempts)
        _give_way(lease, now=now)
    finally:
        logs.unbind_all()


def _answer(turn: OpenTurn, *, brain: Brain) -> None:
    language = turn.conversation.language or "en"
    if turn.lease.is_spent:
        apology = say("apology_dead_letter", language, style=style_of(turn.lane.channel))
        turns.bury(turn, error="too many attempts", apology=apology, language=language)
        return
    if turn.conversation.status == "human" or all(said.kind in _UNANSWERED_KINDS for said in turn.messages):
        turns.finish(turn, reply=None, quick_replies=(), language=language, state=turn.conversation.state)
        log.info("left to a person", messages=len(turn.messages))
        return
    asked = _for_brain(turn)
    reply = receptionist.answer(asked, _toolbox(turn, for_owner=asked.is_owner), brain)
    turns.finish(
        turn,
        reply=reply.text,
        quick_replies=reply.quick_replies,
        language=reply.language,
        state=reply.state,
        handover=reply.handover,
    )
    log.info("turn answered", messages=len(turn.messages), language=reply.language)


def _for_brain(turn: OpenTurn) -> Turn:
    business, is_owner = _who_talks(turn)
    return Turn(
        business=business,
        customer=CustomerProfile(id=turn.customer.id, name=turn.customer.name),
        channel=turn.lane.channel,
        texts=_texts(turn),
        language=_known_language(turn),
        now=turn.now,
        state=turn.conversation.state,
        history=turn.history,
        is_owner=is_owner,
    )


def _texts(turn: OpenTurn) -> tuple[str, ...]:
    return tuple(said.text for said in turn.messages if said.kind not in _UNANSWERED_KINDS)


def _known_language(turn: OpenTurn) -> str | None:
    """Return the language of the talk so far, else the one chosen on the page, if it is one that we speak."""
    chosen = turn.messages[-1].language
    return turn.conversation.language or (chosen if chosen in LANGUAGES else None)


def _who_talks(turn: OpenTurn) -> tuple[BusinessProfile, bool]:
    """Return the business that is written to, and whether it is its owner who writes."""
    business_id, lane = turn.lease.business_id, turn.lane
    with transaction(business_id=business_id):
        business = get_business(business_id=business_id)
        owns = is_owner(business_id=business_id, channel=lane.channel, external_id=lane.external_id)
    profile = BusinessProfile(
        id=business.id,
        name=business.name,
        slug=business.slug,
        time_zone=business.time_zone,
        languages=tuple(business.languages),
        phone=business.phone,
        address=business.address,
    )
    return profile, owns


def _toolbox(turn: OpenTurn, *, for_owner: bool) -> Toolbox:
    context = ToolContext(
        business_id=turn.lease.business_id,
        customer_id=turn.customer.id,
        channel=turn.lane.channel,
        turn_id=turn.id,
        now=turn.now,
        journal=TurnJournal(turn),
        language=detect_language("\n".join(_texts(turn)), memory=_known_language(turn)),
    )
    return Toolbox(context, TOOLS_OF_OWNERS if for_owner else TOOLS)


def _give_way(lease: Lease, *, now: datetime) -> None:
    """Wait longer after every failure, not in step with other lanes that failed alike; give up in the end."""
    pause = timedelta(seconds=min(2.0**lease.attempts, 60) * random.uniform(0.5, 1.0))  # noqa: S311 - jitter
    try:
        if lease.is_spent:
            turns.abandon(lease, now=now)
        else:
            leases.put_back(lease, pause=pause)
    except LeaseLost:
        log.warning("lane taken over by another worker")


def answer_next(
    *,
    brain: Brain,
    clock: Callable[[], datetime],
    runner: str | None = None,
    businesses: Sequence[int] | None = None,
    holding: Callable[[Lease], None] = lambda lease: None,
    released: Callable[[Lease], None] = lambda lease: None,
) -> bool:
    """Lease one lane and answer it; return whether there was one. `holding`, `released` frame the lease."""
    lease = leases.claim(runner=runner, businesses=businesses)
    if lease is None:
        return False
    holding(lease)
    try:
        answer_lane(lease, brain=brain, now=clock())
    finally:
        released(lease)
    return True
