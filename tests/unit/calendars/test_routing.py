"""Routing: what a text is about, why, and when to ask."""

import time
from collections.abc import Sequence
from dataclasses import replace

import pytest

from server.calendars.routing import CalendarProfile, RoutingDecision, Rule, RuleIndex, resolve

DEFAULT = CalendarProfile(id=1, name="Main", type_key="default", priority=1)
CUTS = CalendarProfile(id=2, name="Cuts")
COLOUR = CalendarProfile(id=3, name="Colour")
NAILS = CalendarProfile(id=4, name="Nails")
SALON = (DEFAULT, CUTS, COLOUR, NAILS)


def rule(
    rule_id: int, calendar: CalendarProfile, *keywords: str, labels: Sequence[str] = (), **more: object
) -> Rule:
    plain = Rule(id=rule_id, calendar_id=calendar.id, match_keywords=keywords, match_labels=tuple(labels))
    return replace(plain, **more)  # type: ignore[arg-type]


def decide(
    text: str, *rules: Rule, labels: Sequence[str] = (), channel: str = "web", **salon: object
) -> RoutingDecision:
    return resolve(text, labels, channel, rules, salon.get("calendars", SALON))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("keyword", "text"),
    [
        pytest.param("haircut", "I'd like a HAIRCUT, please", id="case"),
        pytest.param("épilation", "une epilation demain", id="an accent left out"),
        pytest.param("manicure", "manicüre?", id="an accent too many"),
        pytest.param("Straße", "in der STRASSE", id="sharp s"),
        pytest.param("gel nails", "new gel, nails!", id="a phrase over a comma"),
        pytest.param("стрижка", "Стрижка на завтра", id="Russian"),
        pytest.param("תספורת", "אפשר לקבוע לתספורת מחר?", id="a Hebrew prefix"),
        pytest.param("תספורת", "הַתִּסְפּוֹרֶת", id="Hebrew vowel points"),
        pytest.param("תִּסְפּוֹרֶת", "תספורת", id="vowel points in the keyword"),
        pytest.param("شعر", "أريد قص الشعر", id="the Arabic article"),
        pytest.param("قص شعر", "قَصّ الشَّعْر غداً", id="Arabic vowel marks"),
        pytest.param("صبغة", "صبغه لو سمحت", id="an Arabic ending written otherwise"),
        pytest.param("💅", "💅 tomorrow?", id="a pictograph"),
    ],
)
def test_a_keyword_is_found(keyword: str, text: str) -> None:
    decision = decide(text, rule(7, CUTS, keyword))
    assert (decision.calendar_id, decision.rule_id) == (CUTS.id, 7)
    assert decision.candidates[0].why == (f"keyword '{keyword}'",)


@pytest.mark.parametrize(
    ("keyword", "text"),
    [
        pytest.param("cut", "haircut", id="inside another word"),
        pytest.param("gel nails", "nails with gel", id="a phrase in another order"),
        pytest.param("gel nails", "gel long nails", id="a phrase with a word between"),
        pytest.param("", "anything", id="an empty keyword"),
        pytest.param(".*", "anything", id="a keyword that looks like a pattern"),
        pytest.param("ר", "תור", id="a letter is no stem"),
    ],
)
def test_a_keyword_is_not_found(keyword: str, text: str) -> None:
    decision = decide(text, rule(7, CUTS, keyword))
    assert (decision.calendar_id, decision.rule_id) == (DEFAULT.id, None)
    assert decision.why == "no rule matched; Main is the default"


def test_labels_weigh_more_than_a_keyword() -> None:
    decision = decide("nails", rule(1, NAILS, "nails"), rule(2, CUTS, labels=["VIP"]), labels=["vip"])
    assert decision.calendar_id == CUTS.id
    assert [candidate.calendar_id for candidate in decision.candidates] == [CUTS.id, NAILS.id]


def test_a_longer_phrase_wins_over_its_word() -> None:
    decision = decide("colour correction", rule(1, CUTS, "colour"), rule(2, COLOUR, "colour correction"))
    assert decision.calendar_id == COLOUR.id


def test_more_found_words_win() -> None:
    assert (
        decide("wash and cut", rule(1, CUTS, "wash", "cut"), rule(2, COLOUR, "wash")).calendar_id == CUTS.id
    )


def test_one_step_of_priority_decides_whatever_the_calendars() -> None:
    loud = replace(COLOUR, priority=10)
    decision = decide(
        "hair", rule(1, CUTS, "hair", priority=1), rule(2, loud, "hair"), calendars=(DEFAULT, CUTS, loud)
    )
    assert (decision.calendar_id, decision.needs_question) == (CUTS.id, False)


def test_a_calendars_priority_only_orders_the_question() -> None:
    loud = replace(COLOUR, priority=10)
    decision = decide("hair", rule(1, CUTS, "hair"), rule(2, loud, "hair"), calendars=(DEFAULT, CUTS, loud))
    assert decision.needs_question
    assert [candidate.calendar_id for candidate in decision.candidates] == [loud.id, CUTS.id]


@pytest.mark.parametrize(("channel", "calendar"), [("calls", CUTS), ("whatsapp", DEFAULT)])
def test_a_rule_counts_on_its_channel_only(channel: str, calendar: CalendarProfile) -> None:
    scoped = rule(1, CUTS, "hair", channel_scope="calls")
    assert decide("hair", scoped, channel=channel).calendar_id == calendar.id


def test_a_rule_without_words_takes_a_whole_channel() -> None:
    decision = decide("hello", rule(1, NAILS, channel_scope="calls"), channel="calls")
    assert (decision.calendar_id, decision.why) == (NAILS.id, "Nails: channel 'calls'")


def test_a_rule_for_everything_says_nothing() -> None:
    assert decide("hello", rule(1, NAILS)).calendar_id == DEFAULT.id


def test_a_rule_of_an_unknown_calendar_counts_for_nothing() -> None:
    assert decide("hair", Rule(id=1, calendar_id=99, match_keywords=("hair",))).calendar_id == DEFAULT.id


@pytest.mark.parametrize(("labels", "calendar"), [(["color"], COLOUR), ([], DEFAULT)])
def test_a_calendar_with_tags_takes_only_what_is_labelled_so(
    labels: list[str], calendar: CalendarProfile
) -> None:
    tagged = replace(COLOUR, allowed_tags=("Color",))
    decision = decide("dye", rule(1, tagged, "dye"), labels=labels, calendars=(DEFAULT, tagged))
    assert decision.calendar_id == calendar.id


def test_equal_calendars_are_a_question_with_the_rules_own_words() -> None:
    decision = decide(
        "something for my hair",
        rule(1, CUTS, "hair"),
        rule(2, COLOUR, "hair", question_text="Cut or colour?"),
    )
    assert decision.to_json() == {
        "calendar_id": None,
        "rule_id": None,
        "confidence": 0.4,
        "needs_question": True,
        "question": "Cut or colour?",
        "candidates": [
            {"calendar_id": 2, "rule_id": 1, "score": 1.0, "why": ["keyword 'hair'"]},
            {"calendar_id": 3, "rule_id": 2, "score": 1.0, "why": ["keyword 'hair'"]},
        ],
        "why": "ambiguous between Cuts, Colour",
    }


@pytest.mark.parametrize(("asks", "question"), [(True, True), (False, False)])
def test_a_rule_may_ask_although_it_leads(asks: bool, question: bool) -> None:
    rules = (rule(1, CUTS, "hair", priority=1, when_ambiguous_ask=asks), rule(2, COLOUR, "hair"))
    assert decide("hair", *rules).needs_question is question


def test_a_rule_that_may_ask_does_not_when_there_is_nothing_else() -> None:
    decision = decide("hair", rule(1, CUTS, "hair", when_ambiguous_ask=True))
    assert (decision.calendar_id, decision.needs_question) == (CUTS.id, False)


def test_the_more_certain_the_higher_the_confidence() -> None:
    nothing = decide("hello", rule(1, CUTS, "hair"))
    torn = decide("hair nails", rule(1, CUTS, "hair"), rule(2, NAILS, "nails"))
    leading = decide("hair nails", rule(1, CUTS, "hair", priority=1), rule(2, NAILS, "nails"))
    clear = decide("hair", rule(1, CUTS, "hair"))
    assert 0 < nothing.confidence < torn.confidence < leading.confidence < clear.confidence <= 1


def test_without_a_default_the_first_calendar_is_taken_and_without_any_none() -> None:
    assert decide("hello", calendars=(NAILS, CUTS)).calendar_id == CUTS.id
    assert decide("hello", calendars=()).calendar_id is None


def test_ten_thousand_rules_and_ten_thousand_characters_are_decided_quickly() -> None:
    rules = [rule(n, SALON[n % 4], f"word{n}", f"treatment number {n}") for n in range(1, 10_001)]
    index = RuleIndex(rules, SALON)
    began = time.perf_counter()
    assert index.resolve("treatment number 4242 " * 450, channel="web").rule_id == 4242
    assert time.perf_counter() - began < 0.5  # about 5 ms; a loop over the rules would take seconds
