"""A stranger at the chat page: writes, chooses, books, and sees the appointment in the day beside."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import text

from server.core.db import session, transaction
from tests.browser.barriers import barriers
from tests.builders import Salon

pytestmark = pytest.mark.browser

Visit = Callable[..., Page]
PATIENCE_MS = 15_000


def last_answer(page: Page, *, after: int) -> str:
    """Wait for the answer that follows `after` answers and return it."""
    answer = page.locator(".from-assistant .bubble").nth(after)
    expect(answer).to_be_visible(timeout=PATIENCE_MS)
    expect(page.locator("#typing")).to_be_hidden(timeout=PATIENCE_MS)
    return answer.inner_text()


def talk_until_booked(page: Page, *, name: str) -> str:
    """Take the first choice that is offered, give a name when asked, until something is booked."""
    for answers in range(1, 8):
        said = last_answer(page, after=answers)
        if said.startswith("Booked"):
            return said
        if "name" in said:
            page.get_by_label("Your message").fill(name)
            page.keyboard.press("Enter")
        else:
            page.locator(".choice").first.click()
    raise AssertionError(f"not booked after {answers} answers; the last one was: {said}")


def appointments_of(salon: Salon) -> list[Any]:
    with transaction(business_id=salon.id):
        rows = session().execute(
            text("SELECT status, source_channel FROM appointments WHERE status <> 'held'")
        )
        return [tuple(row) for row in rows]


@pytest.mark.usefixtures("receptionist")
def test_the_printed_example_ends_in_an_appointment_that_the_visitor_sees(visit: Visit, salon: Salon) -> None:
    page = visit()
    page.get_by_role("button", name="I'd like a haircut tomorrow at 3pm").click()
    booked = talk_until_booked(page, name="Giulia Rossi")
    assert "3:00" in booked
    assert "Giulia Rossi" in booked
    expect(page.locator(".span.is-mine")).to_contain_text("3:00", timeout=PATIENCE_MS)
    expect(page.locator("#day-note")).to_contain_text("Your appointment: 3:00")
    assert appointments_of(salon) == [("confirmed", "web")]


@pytest.mark.usefixtures("receptionist")
def test_another_visitor_sees_that_time_as_taken_and_nothing_else(visit: Visit) -> None:
    page = visit()
    page.get_by_role("button", name="I'd like a haircut tomorrow at 3pm").click()
    talk_until_booked(page, name="Giulia Rossi")
    other = visit()
    other.get_by_role("button", name="The next day").click()
    expect(other.locator(".span.is-busy")).to_have_count(1, timeout=PATIENCE_MS)
    expect(other.locator(".span.is-mine")).to_have_count(0)
    assert "Giulia" not in other.content()


@pytest.mark.usefixtures("receptionist")
def test_a_reload_goes_on_with_the_same_talk(visit: Visit) -> None:
    page = visit()
    page.get_by_label("Your message").fill("What are your opening hours?")
    page.keyboard.press("Enter")
    answer = last_answer(page, after=1)
    page.reload()
    assert last_answer(page, after=1) == answer
    expect(page.locator(".from-customer .bubble")).to_have_text(["What are your opening hours?"])


@pytest.mark.usefixtures("receptionist")
def test_the_page_turns_when_the_answer_runs_from_the_right(visit: Visit) -> None:
    page = visit()
    page.get_by_label("Your message").fill("שלום, אפשר לקבוע תור?")
    page.keyboard.press("Enter")
    last_answer(page, after=1)
    expect(page.locator("html")).to_have_attribute("dir", "rtl")


def test_without_an_answer_the_visitor_sees_their_words_and_that_somebody_writes(visit: Visit) -> None:
    page = visit()
    page.get_by_label("Your message").fill("<b>hello</b>")
    page.keyboard.press("Enter")
    expect(page.locator(".from-customer .bubble")).to_have_text("<b>hello</b>")
    expect(page.locator("#typing")).to_be_visible()
    expect(page.get_by_label("Your message")).to_be_focused()


def test_the_day_is_also_a_table_for_those_who_cannot_see_it(visit: Visit) -> None:
    page = visit()
    table = page.get_by_role("table", name=re.compile("Free and taken times"))
    expect(table.get_by_role("rowheader")).to_have_count(1)
    expect(table).to_contain_text("9:00 AM")


def test_on_a_phone_the_day_folds_under_the_talk(visit: Visit) -> None:
    page = visit(width=390)
    day = page.locator("#day-body")
    expect(day).to_be_hidden()
    page.get_by_role("button", name="Show the day's calendar").click()
    expect(day).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_without_javascript_the_page_says_so(visit: Visit) -> None:
    page = visit(java_script_enabled=False)
    expect(page.locator(".notice")).to_contain_text("This chat needs JavaScript")
    expect(page.locator("#composer")).to_be_hidden()


@pytest.mark.parametrize("language", ["en", "he"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_chat_page_has_no_barrier(
    visit: Visit, salon: Salon, width: int, scheme: str, language: str
) -> None:
    page = visit(
        f"/chat/{salon.slug}?language={language}", width=width, color_scheme=scheme, reduced_motion="reduce"
    )
    expect(page.locator(".track").first).to_be_attached()
    assert barriers(page) == []
    if width < 800:
        page.locator("#day-fold").click()
        assert barriers(page) == []
