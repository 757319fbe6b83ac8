"""The API keeps its own document: made-up requests, right ones and wrong ones, are answered as it says."""

import os
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import schemathesis
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS
from schemathesis.config import SchemathesisConfig
from sqlalchemy.dialects.postgresql import Range

from server.calendars.models import OpeningOverride
from server.core.db import session, transaction
from server.scheduling.models import CalendarBlock, VacationPeriod
from tests.builders import Salon, a_calendar, a_rule, a_service, an_api_key, an_appointment

# Two modes of some sixty operations; a nightly run asks for more.
EXAMPLES = int(os.environ.get("FRONTDESK_API_EXAMPLES", "2"))
# That a calendar exists, or that a time is free, no schema says: what looks right may still be refused.
PASSED_OVER = {"positive_data_acceptance", "use_after_free", "ensure_resource_availability"}

Headers = dict[str, str]

# A format of JSON Schema has no bounds; business happens within these years.
schemathesis.openapi.format("date", st.dates(date(1970, 1, 1), date(2199, 12, 31)).map(str))
schemathesis.openapi.format(
    "date-time",
    st.builds(
        "{:%Y-%m-%dT%H:%M}:00{}".format,
        st.datetimes(datetime(1971, 1, 1), datetime(2199, 12, 30)),  # noqa: DTZ001 - an offset follows
        st.sampled_from(["Z", "+02:00", "-06:30"]),
    ),
)


@pytest.fixture
def operations(app: Flask) -> list[Any]:
    config = SchemathesisConfig.from_dict({"generation": {"deterministic": True, "database": "none"}})
    api = schemathesis.openapi.from_wsgi("/api/openapi.json", app, config=config)
    return [found.ok() for found in api.include(path_regex="^/api/calendar/").get_all_operations()]


@pytest.fixture
def furnished(business: Salon) -> Salon:
    """Give a business that has several of each thing, so that some can be deleted."""
    for nth in range(EXAMPLES + 1):
        calendar_id = a_calendar(business)
        a_service(business, calendars=[business.calendar_id, calendar_id])
        a_rule(business, calendar_id=calendar_id, keywords=["cut"])
        an_appointment(business)
        day = date(2031, 1, 1) + timedelta(days=nth)
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        with transaction(business.id):
            session().add(VacationPeriod(business_id=business.id, start_date=day, end_date=day))
            session().add(OpeningOverride(business_id=business.id, on_date=day))
            session().add(
                CalendarBlock(business_id=business.id, during=Range(noon, noon + timedelta(hours=1)))
            )
    return business


@pytest.mark.parametrize(
    ("mode", "successes"),
    [
        pytest.param(GenerationMode.POSITIVE, 0.4, id="requests as described"),
        pytest.param(GenerationMode.NEGATIVE, 0, id="requests that are wrong"),
    ],
)
def test_every_answer_is_one_that_the_document_has(
    client: FlaskClient, furnished: Salon, operations: list[Any], mode: GenerationMode, successes: float
) -> None:
    headers = {"Authorization": f"Bearer {an_api_key(furnished)}"}
    answered: dict[str, set[int]] = defaultdict(set)

    def send(case: Any) -> None:
        fill_in(case, client, headers)
        answer = case.call_and_validate(headers=headers, checks=list_checks())
        answered[case.operation.label].add(answer.status_code)

    failures = []
    for operation in operations:
        try:
            run(operation.as_strategy(generation_mode=mode), send)
        except Exception as failure:  # noqa: BLE001 - all of them are shown at once
            failures.append(f"{operation.label}: {failure} {getattr(failure, 'exceptions', '')}")
    assert failures == []
    # A test whose requests are all refused would prove little.
    succeeded = [label for label, statuses in answered.items() if min(statuses) < 300]
    assert len(succeeded) >= successes * len(operations)


def run(cases: Any, send: Callable[[Any], None]) -> None:
    """Send some of these requests, the same in every run."""
    quiet = settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    seed(1)(quiet(given(cases)(send)))()


def list_checks() -> list[Any]:
    return [check for check in CHECKS.get_all() if check.__name__ not in PASSED_OVER]


def fill_in(case: Any, client: FlaskClient, headers: Headers) -> None:
    """Let a request that names a thing by any number name one that is there."""
    if not isinstance(case.path_parameters, dict) or case.meta.generation.mode is GenerationMode.NEGATIVE:
        return
    collection = case.operation.path.split("/{", maxsplit=1)[0]
    found = client.get(collection, headers=headers).get_json().get("items")
    for name in case.path_parameters:
        if name.endswith("_id") and found:
            case.path_parameters[name] = found[-1]["id"]
