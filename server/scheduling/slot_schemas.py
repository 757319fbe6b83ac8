"""The shapes of a search for free times, as the API takes and gives them."""

from marshmallow import Schema, fields, validate

from server.core.fields import Moment, QueryId, QueryWhole
from server.core.paging import DEFAULT_LIMIT, PageQuerySchema, PageSchema
from server.scheduling.refusals import LONGEST_MINUTES, SHORTEST_MINUTES


class SlotQuerySchema(PageQuerySchema):
    """Where and when to look for free times."""

    calendar_id = fields.List(
        QueryId(),
        validate=validate.Length(max=100),
        metadata={"description": "May be repeated; every active calendar when absent."},
    )
    window_from = Moment(
        data_key="from",
        date_allowed=True,
        metadata={"description": "A time, or a date for its midnight; now when absent."},
    )
    window_to = Moment(
        data_key="to",
        date_allowed=True,
        metadata={"description": "A time, or a date for its midnight; a week after `from` when absent."},
    )
    duration_minutes = QueryWhole(
        SHORTEST_MINUTES,
        LONGEST_MINUTES,
        metadata={"description": "The service's or the calendar's when absent."},
    )
    service_id = QueryId()
    limit = QueryWhole(1, 1000, load_default=DEFAULT_LIMIT, metadata={"description": "How many at most."})


class SlotSchema(Schema):
    """A free time on a calendar."""

    calendar_id = fields.Integer(required=True)
    starts_at = Moment(required=True)
    ends_at = Moment(required=True)


class SlotPageSchema(PageSchema):
    """A page of free times."""

    items = fields.List(fields.Nested(SlotSchema), required=True)
