"""docs/business-file.md has a row for every key of the file."""

import re
from pathlib import Path

import pytest

from server.business_files import schema

TEXT = (Path(__file__).parents[3] / "docs" / "business-file.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("Facts", schema.BusinessSchema),
        ("`owners`", schema.OwnerSchema),
        ("`users`", schema.MemberSchema),
        ("`services`", schema.ServiceSchema),
        ("`calendars`", schema.CalendarSchema),
        ("A calendar's `services`", schema.OfferSchema),
        ("`routing_rules`", schema.RuleSchema),
        ("`faqs`", schema.FaqSchema),
        ("`channels`", schema.ChannelSchema),
        ("`special_days`", schema.SpecialDaySchema),
        ("`closures`", schema.ClosureSchema),
    ],
)
def test_every_key_is_documented_in_its_section(heading: str, part: type[schema.Part]) -> None:
    _, found, rest = TEXT.partition(f"\n## {heading}\n")
    assert found, heading
    keys = {field.data_key or name for name, field in part().fields.items()}
    if part is schema.BusinessSchema:
        headings = set(re.findall(r"^## `(\w+)`$", TEXT, re.MULTILINE))
        assert headings < keys
        keys -= headings
    rows = [line for line in rest.partition("\n## ")[0].splitlines() if line.startswith("|")]
    written = {key for row in rows for key in re.findall(r"`(\w+)`", row.split("|")[1])}
    assert written == keys
