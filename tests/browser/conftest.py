"""A real Chromium on the real pages, with a real worker behind them."""

import shutil
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import make_server

from server.worker.loop import Worker
from tests.builders import Salon, a_business, a_service

if TYPE_CHECKING:
    from flask import Flask

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
EVERY_DAY = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Give a headless Chromium; without one the test fails, for a skipped test proves nothing.

    One for each file: while it runs, its event loop runs too, and no test of anything asynchronous could.
    """
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert program, "install chromium for the browser tests: apt-get install chromium"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, headless=True, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture
def salon(app: "Flask") -> Salon:
    """Give a hairdresser who is open from nine to seven on every day."""
    hours = {day: [["09:00", "19:00"]] for day in EVERY_DAY}
    salon = a_business(name="Salon Aurora", time_zone="Europe/Rome", opening_hours=hours)
    a_service(salon, name="Haircut", duration_minutes=45, calendars=[salon.calendar_id])
    return salon


@pytest.fixture
def site(app: "Flask") -> Iterator[str]:
    """Give the address of the app, served over HTTP."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def receptionist(app: "Flask", salon: Salon) -> Iterator[None]:
    """Let a worker answer the salon's visitors."""
    worker = Worker(app, businesses=[salon.id])
    thread = threading.Thread(target=worker.run, daemon=True)
    thread.start()
    yield
    worker.stop()
    thread.join(timeout=20)


Visit = Callable[..., Page]


@pytest.fixture
def visit(browser: Browser, site: str, salon: Salon) -> Iterator[Visit]:
    """Give a way to open the salon's chat page; any error on the page fails the test."""
    contexts = []
    complaints: list[str] = []

    def open_page(path: str = f"/chat/{salon.slug}", *, width: int = 1280, **options: object) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 860}, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
        page.goto(site + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []
