"""What holds for routing whatever the rules and the texts are."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.calendars.decisions import CalendarProfile, Rule
from server.calendars.routing import RuleIndex, resolve
from server.calendars.words import read_text, words_of

# More of them: FRONTDESK_ROUTING_EXAMPLES=20000 pytest tests/unit/calendars/test_routing_properties.py
EXAMPLES = int(os.environ.get("FRONTDESK_ROUTING_EXAMPLES", "60"))
CALENDARS = (
    CalendarProfile(1, "Main", "default", priority=1),
    CalendarProfile(2, "Cuts"),
    CalendarProfile(3, "Colour", priority=5),
    CalendarProfile(4, "Nails", allowed_tags=("vip",)),
)
# Words that meet each other, in several scripts, so that rules do match.
WORDS = """hair cut gel-nails uña una תספורת לתספורת לק ג'ל شعر الشعر للشعر ёлка елка Färben faerben 💅 men's
    3"""
words = st.sampled_from(WORDS.split())
phrases = st.lists(words, min_size=1, max_size=3).map(" ".join)
texts = st.one_of(st.lists(words, max_size=8).map(" ".join), st.text(max_size=60))
labels = st.lists(st.sampled_from(["vip", "VIP ", "new", "+", ""]), max_size=2)
rules_of = st.builds(
    Rule,
    id=st.integers(1, 10_000),
    calendar_id=st.integers(1, 5),
    match_labels=labels.map(tuple),
    match_keywords=st.lists(st.one_of(phrases, st.text(max_size=8)), max_size=3).map(tuple),
    channel_scope=st.sampled_from(["all", "web", "sms"]),
    when_ambiguous_ask=st.booleans(),
    question_text=st.none() | st.text(min_size=1, max_size=9),
    priority=st.integers(-20, 20),
)
rule_sets = st.lists(rules_of, max_size=6, unique_by=lambda rule: rule.id)


@settings(max_examples=EXAMPLES, deadline=None)
@given(text=st.text(alphabet=st.characters(), max_size=200), rules=rule_sets, given_labels=labels)
def test_no_text_is_too_strange(text: str, rules: list[Rule], given_labels: list[str]) -> None:
    decision = resolve(text, given_labels, "web", rules, CALENDARS)
    assert 0 <= decision.confidence <= 1
    assert decision.why
    assert decision.needs_question == (decision.calendar_id is None)


@settings(max_examples=EXAMPLES, deadline=None)
@given(text=texts, rules=rule_sets, given_labels=labels)
def test_a_decision_is_explained_by_what_its_rules_say(
    text: str, rules: list[Rule], given_labels: list[str]
) -> None:
    decision = resolve(text, given_labels, "web", rules, CALENDARS)
    by_calendar = {
        one: {
            f"keyword '{word.strip()}'"
            for rule in rules
            if rule.calendar_id == one
            for word in rule.match_keywords
        }
        | {
            f"label '{word.strip()}'"
            for rule in rules
            if rule.calendar_id == one
            for word in rule.match_labels
        }
        | {"channel 'web'"}
        for one in range(1, 6)
    }
    for candidate in decision.candidates:
        assert candidate.why
        assert set(candidate.why) <= by_calendar[candidate.calendar_id]
    scores = [candidate.score for candidate in decision.candidates]
    assert scores == sorted(scores, reverse=True)


@settings(max_examples=EXAMPLES, deadline=None)
@given(text=texts, rules=rule_sets, given_labels=labels, order=st.randoms(use_true_random=False))
def test_the_order_of_rules_and_calendars_does_not_matter(
    text: str, rules: list[Rule], given_labels: list[str], order: object
) -> None:
    shuffled, calendars = list(rules), list(CALENDARS)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    order.shuffle(calendars)  # type: ignore[attr-defined]
    assert resolve(text, given_labels, "web", rules, CALENDARS) == resolve(
        text, given_labels, "web", shuffled, calendars
    )


@settings(max_examples=EXAMPLES, deadline=None)
@given(text=texts, rules=rule_sets, priority=st.integers(-20, 20))
def test_a_rule_that_does_not_match_changes_nothing(text: str, rules: list[Rule], priority: int) -> None:
    unrelated = [
        Rule(id=20_000, calendar_id=2, match_keywords=("zzzunsaid", "hair zzzunsaid"), priority=priority),
        Rule(id=20_001, calendar_id=3, match_labels=("unsaid",), priority=priority),
        Rule(id=20_002, calendar_id=2, channel_scope="voice", priority=priority),
    ]
    assert resolve(text, (), "web", rules, CALENDARS) == resolve(
        text, (), "web", [*rules, *unrelated], CALENDARS
    )


@settings(max_examples=EXAMPLES, deadline=None)
@given(keyword=st.text(min_size=1, max_size=30), before=words, after=words)
def test_a_keyword_with_a_word_in_it_is_found_as_written(keyword: str, before: str, after: str) -> None:
    index = RuleIndex([Rule(id=1, calendar_id=2, match_keywords=(keyword,))], CALENDARS)
    for text in (keyword, f"{before} {keyword} {after}"):
        assert (index.resolve(text, channel="web").rule_id == 1) == bool(words_of(keyword))


@pytest.mark.parametrize(
    "first", [*range(0, 0x3400, 0x400), *range(0xF800, 0x10000, 0x400), 0x1F300, 0x1F600]
)
def test_what_is_folded_stays_as_it_is(first: int) -> None:
    """Folding twice is folding once, so that a keyword and a text meet whatever they are made of."""
    once = words_of(" ".join(map(chr, range(first, first + 0x400))))
    assert words_of(" ".join(once)) == once


@settings(max_examples=EXAMPLES, deadline=None)
@given(text=st.text(max_size=80))
def test_every_word_of_a_text_has_a_form_and_stays_within_it(text: str) -> None:
    reading = read_text(text)
    assert len(reading) == len(words_of(text))
    assert all(forms for forms in reading)
    assert all(place + taken <= len(reading) for place, forms in enumerate(reading) for _, taken in forms)
