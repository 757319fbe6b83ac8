"""Routing: what a text is about, why, and when to ask."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from server.calendars.decisions import CalendarProfile, RoutingDecision, Rule, ServiceProfile
from server.calendars.routing import RuleIndex, resolve

DEFAULT = CalendarProfile(id=1, name="Main", type_key="default", priority=1)
CUTS = CalendarProfile(id=2, name="Cuts")
COLOUR = CalendarProfile(id=3, name="Colour")
NAILS = CalendarProfile(id=4, name="Nails")
SALON = (DEFAULT, CUTS, COLOUR, NAILS)


def rule(
    rule_id: int, calendar: CalendarProfile, *keywords: str, labels: Sequence[str] = (), **more: object
) -> Rule:
    plain = Rule(id=rule_id, calendar_id=calendar.id, match_keywords=keywords, match_labels=tuple(labels))
    return plain._replace(**more)  # type: ignore[arg-type]


def decide(
    text: str, *rules: Rule, labels: Sequence[str] = (), channel: str = "web", **salon: object
) -> RoutingDecision:
    return resolve(text, labels, channel, rules, salon.get("calendars", SALON))  # type: ignore[arg-type]


def test_labels_weigh_more_than_a_keyword() -> None:
    decision = decide("nails", rule(1, NAILS, "nails"), rule(2, CUTS, labels=["VIP"]), labels=["vip"])
    assert decision.calendar_id == CUTS.id
    assert [candidate.calendar_id for candidate in decision.candidates] == [CUTS.id, NAILS.id]


def test_a_longer_phrase_wins_over_its_word() -> None:
    decision = decide("colour correction", rule(1, CUTS, "colour"), rule(2, COLOUR, "colour correction"))
    assert decision.calendar_id == COLOUR.id


def test_a_phrase_and_its_word_in_one_rule_count_once() -> None:
    both = rule(1, COLOUR, "gel", "gel nails", "Gel Nails!")
    assert decide("gel nails", both).candidates[0].to_json() == {
        "calendar_id": COLOUR.id,
        "rule_id": 1,
        "score": 1.5,
        "why": ["keyword 'gel nails'"],
    }


def test_the_rules_of_one_calendar_speak_together() -> None:
    rules = [rule(1, CUTS, "hair"), rule(2, CUTS, "cut"), rule(3, COLOUR, "hair")]
    decision = decide("hair cut", *rules)
    assert (decision.calendar_id, decision.rule_id) == (CUTS.id, 1)
    assert decision.candidates[0].why == ("keyword 'hair'", "keyword 'cut'")
    assert decision.why == "Cuts: keyword 'hair', keyword 'cut'; ahead of Colour (keyword 'hair')"


def test_the_same_keyword_in_two_rules_of_a_calendar_counts_once() -> None:
    decision = decide("hair", rule(1, CUTS, "hair"), rule(2, CUTS, "Hair"), rule(3, COLOUR, "hair"))
    assert decision.needs_question


def test_a_word_said_often_counts_once() -> None:
    assert decide("hair hair hair", rule(1, CUTS, "hair")).candidates[0].score == 1.0


def test_a_keyword_may_be_as_long_as_a_letter() -> None:
    letter = "dear sir " * 300
    assert decide(letter, rule(1, CUTS, letter)).calendar_id == CUTS.id


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


@pytest.mark.parametrize(("high", "low"), [(1, 0), (0, -1), (100, 99), (1000, 500), (-5, -1000)])
def test_priorities_of_any_size_decide(high: int, low: int) -> None:
    decision = decide("hair", rule(1, CUTS, "hair", priority=low), rule(2, COLOUR, "hair", priority=high))
    assert (decision.calendar_id, decision.confidence > 0.5) == (COLOUR.id, True)


def test_an_explanation_names_the_priority_and_the_channel_that_decided() -> None:
    rules = (rule(1, CUTS, "hair"), rule(2, COLOUR, " Hair ", priority=2, channel_scope="web"))
    assert decide("my hair", *rules).why == (
        "Colour: keyword 'Hair', channel 'web', rule priority 2; ahead of Cuts (keyword 'hair')"
    )


def test_a_rule_of_this_channel_goes_before_one_of_all_channels() -> None:
    decision = decide("hair", rule(1, CUTS, "hair"), rule(2, COLOUR, "hair", channel_scope="web"))
    assert (decision.calendar_id, decision.needs_question) == (COLOUR.id, False)


def test_a_longer_phrase_wins_over_a_calendar_of_high_priority() -> None:
    loud = replace(COLOUR, priority=1000)
    rules = (rule(1, CUTS, "gel nails"), rule(2, loud, "gel"))
    assert decide("gel nails", *rules, calendars=(DEFAULT, CUTS, loud)).calendar_id == CUTS.id


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


@pytest.mark.parametrize(
    ("text", "is_labelled"),
    [
        pytest.param("A peeling, please", True, id="its name"),
        pytest.param("something for my skin", True, id="a keyword of it"),
        pytest.param("a haircut", False, id="another service"),
    ],
)
def test_a_service_that_the_text_names_labels_it(text: str, is_labelled: bool) -> None:
    clinic = replace(NAILS, allowed_tags=("medical",))
    rules = [rule(1, CUTS, "skin", "peeling", "haircut"), rule(2, clinic, labels=["Medical"])]
    services = [ServiceProfile(("Peeling", "skin"), ("medical",)), ServiceProfile(("Haircut",), ())]
    found = RuleIndex(rules, [DEFAULT, CUTS, clinic], services).resolve(text, channel="web")
    assert found.calendar_id == (clinic.id if is_labelled else CUTS.id)


def test_a_tag_without_letters_is_a_tag_too() -> None:
    tagged = replace(COLOUR, allowed_tags=("+",))
    found = [
        decide("dye", rule(1, tagged, "dye"), labels=given, calendars=(DEFAULT, tagged))
        for given in ([""], ["+"])
    ]
    assert [one.calendar_id for one in found] == [DEFAULT.id, COLOUR.id]


def test_a_default_with_tags_leaves_the_rest_to_others() -> None:
    tagged = replace(DEFAULT, allowed_tags=("vip",))
    assert decide("hello", calendars=(tagged, CUTS)).calendar_id == CUTS.id
    nowhere = decide("hello", calendars=(tagged,))
    assert (nowhere.calendar_id, nowhere.confidence) == (None, 0.0)
    assert nowhere.why == "no rule matched, and no calendar takes a message without its labels"


def test_labels_are_compared_as_keywords_are() -> None:
    decision = decide("hello", rule(1, NAILS, labels=["Épilation"]), labels=["EPILATION"])
    assert decision.why == "Nails: label 'Épilation'"


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
        "why": "ambiguous between Cuts (keyword 'hair'), Colour (keyword 'hair')",
    }


@pytest.mark.parametrize(("asks", "question"), [(True, True), (False, False)])
def test_a_rule_may_ask_although_it_leads(asks: bool, question: bool) -> None:
    rules = (rule(1, CUTS, "hair", priority=1, when_ambiguous_ask=asks), rule(2, COLOUR, "hair"))
    assert decide("hair", *rules).needs_question is question


def test_a_question_says_which_rule_asked_for_it() -> None:
    rules = (rule(1, CUTS, "hair", priority=1, when_ambiguous_ask=True), rule(2, COLOUR, "hair"))
    assert decide("hair", *rules).why == (
        "the rule of Cuts asks when others match too: Cuts (keyword 'hair'), Colour (keyword 'hair')"
    )


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


def test_a_long_text_is_decided_among_ten_thousand_rules() -> None:
    rules = [rule(n, SALON[n % 4], f"word{n}", f"treatment number {n}") for n in range(1, 10_001)]
    index = RuleIndex(rules, SALON)
    assert index.resolve("treatment number 4242 " * 450, channel="web").rule_id == 4242
