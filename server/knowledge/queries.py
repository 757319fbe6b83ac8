"""Reads of the room's one table."""

from collections.abc import Sequence

from sqlalchemy import select

from server.core.db import session
from server.core.errors import NotFound
from server.knowledge.models import Faq


def list_faqs(*, business_id: int, active_only: bool = True) -> Sequence[Faq]:
    """List the questions and answers in the order the business gave them."""
    wanted = select(Faq).where(Faq.business_id == business_id).order_by(Faq.position, Faq.id)
    return session().scalars(wanted.where(Faq.is_active) if active_only else wanted).all()


def get_faq(*, business_id: int, faq_id: int) -> Faq:
    """Return one of the business's own; raise `NotFound` for any other id."""
    faq = session().scalar(select(Faq).where(Faq.business_id == business_id, Faq.id == faq_id))
    if faq is None:
        raise NotFound
    return faq
