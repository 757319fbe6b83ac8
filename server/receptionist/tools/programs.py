"""The tools outside a turn: a program or another assistant calls one of them for one customer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.core.db import transaction
from server.core.errors import FrontdeskError, NotFound
from server.core.logs import get_logger
from server.messaging.customers import find_by_phone, find_or_create, get_customer
from server.receptionist.tools.alternatives import explain
from server.receptionist.tools.context import CustomerRequired, MemoryJournal, ToolContext
from server.receptionist.tools.registry import Tool
from server.receptionist.tools.schema import check
from server.scheduling.booking import retry_deadlocks

Result = dict[str, Any]
Once = Callable[[Callable[[], Result]], Any]
log = get_logger(__name__)


@dataclass(frozen=True)
class Customer:
    """For whom a program acts: a customer by our id, or by phone number, with a name for a new one."""

    id: int | None = None
    phone: str | None = None
    name: str | None = None


@dataclass(frozen=True)
class Caller:
    """Which program calls, and for whom. `labels` are those of the conversation that it has."""

    business_id: int
    actor: str
    customer: Customer = Customer()
    channel: str = "api"
    language: str = "en"
    labels: tuple[str, ...] = ()


def run_tool(
    caller: Caller, tool: Tool, arguments: Any, *, now: datetime, once: Once = lambda act: act()
) -> Any:
    """Run one tool in a transaction of its own and return its answer, as `once` hands it out.

    Raise the refusal of the use case, with what is possible instead among its members. `once` decides inside
    the transaction whether the tool runs or an earlier answer is given.
    """
    keywords = check(tool.arguments, arguments)

    def attempt() -> Any:
        with transaction(caller.business_id):
            return once(lambda: _act(caller, tool, keywords, now))

    try:
        return retry_deadlocks(attempt)
    except FrontdeskError as error:
        log.info("tool refused", tool=tool.name, code=error.code, actor=caller.actor)
        _add_alternatives(error, caller, keywords, now)
        raise


def _act(caller: Caller, tool: Tool, keywords: Mapping[str, Any], now: datetime) -> Result:
    customer_id = _find_customer(caller, create=tool.writes)
    if customer_id is None and tool.needs_customer:
        raise _unknown(caller.customer)
    return tool.run(_context(caller, customer_id, now), **keywords)


def _find_customer(caller: Caller, *, create: bool) -> int | None:
    """Return the customer's id; what only reads makes no customer. Raise `NotFound` for a stranger's id."""
    who, business_id = caller.customer, caller.business_id
    if who.id is not None:
        return get_customer(business_id=business_id, customer_id=who.id).id
    known = find_by_phone(business_id=business_id, phone=who.phone) if who.phone else None
    if known is not None:
        return known.id
    if create and who.name and who.phone:
        return find_or_create(business_id=business_id, name=who.name, phone=who.phone).id
    return None


def _unknown(who: Customer) -> FrontdeskError:
    if who.phone and who.name:
        return NotFound("No customer has that phone number, so there is nothing to show.")
    if who.phone:
        return CustomerRequired("No customer has that phone number yet: give their name as well.")
    return CustomerRequired()


def _add_alternatives(
    error: FrontdeskError, caller: Caller, keywords: Mapping[str, Any], now: datetime
) -> None:
    """Complete the refusal in a transaction of its own: the tool's was rolled back."""
    with transaction(caller.business_id):
        told = explain(_context(caller, None, now), keywords, error)
    error.members = {name: value for name, value in told.items() if name not in {"code", "detail"}}


def _context(caller: Caller, customer_id: int | None, now: datetime) -> ToolContext:
    return ToolContext(
        business_id=caller.business_id,
        customer_id=customer_id,
        channel=caller.channel,
        turn_id=None,
        now=now,
        journal=MemoryJournal(),
        language=caller.language,
        labels=caller.labels,
        actor=caller.actor,
    )
