"""What a file may say, and what is said about its mistakes."""

from collections.abc import Callable

import pytest

from server.business_files.document import BusinessFile
from server.business_files.parsing import parse_business_file, parse_faqs
from server.business_files.reading import BadBusinessFile

HEAD = "name: Salon\nslug: salon\ntime_zone: Europe/Paris\n"


def parse(body: str) -> BusinessFile:
    return parse_business_file((HEAD + body).encode())


def mistakes_of(
    body: str, read: Callable[[bytes], object] = parse_business_file, head: str = HEAD
) -> list[str]:
    with pytest.raises(BadBusinessFile) as refused:
        read((head + body).encode())
    return refused.value.problems


def test_three_facts_are_enough() -> None:
    found = parse("")
    assert found.slug == "salon"
    assert found.facts == {"name": "Salon", "time_zone": "Europe/Paris"}
    assert found.calendars is None, "a section that is not there is not empty"


@pytest.mark.parametrize(
    ("hours", "ranges"),
    [
        pytest.param("09:00-18:00", [("09:00", "18:00")], id="one range"),
        pytest.param("9:00 – 18:00", [("09:00", "18:00")], id="a dash and a short hour"),
        pytest.param(
            "[14:00-18:00, 09:00-13:00]", [("09:00", "13:00"), ("14:00", "18:00")], id="two, in order"
        ),
        pytest.param("00:00-24:00", [("00:00", "24:00")], id="all day"),
        pytest.param("22:00-02:00", [("22:00", "02:00")], id="over midnight"),
        pytest.param("closed", [], id="closed"),
        pytest.param("[]", [], id="an empty list is closed too"),
    ],
)
def test_hours_are_read(hours: str, ranges: list[tuple[str, str]]) -> None:
    found = parse(f"hours:\n  monday: {hours}\n").facts["hours"]
    assert list(found["monday"]) == ranges
    assert found["tuesday"] == (), "a day that is not named is closed"


@pytest.mark.parametrize(
    ("body", "mistake"),
    [
        pytest.param(
            "calendars:\n  - name: A\n  - name: B\n    hours:\n      monday: [9-5]\n",
            'line 8: calendars[1].hours.monday[0]: "9-5" is not a range of hours; '
            'write "09:00-18:00", or closed',
            id="hours, by their place",
        ),
        pytest.param(
            "hours: {monday: 09:00-25:00}\n",
            'line 4: hours.monday: "09:00-25:00" is not a range of hours; write "09:00-18:00", or closed',
            id="an hour that no clock shows",
        ),
        pytest.param(
            "hours: {monday: 24:00-26:00}\n",
            'line 4: hours.monday: "24:00-26:00" is not a range of hours; write "09:00-18:00", or closed',
            id="an hour after the day's end",
        ),
        pytest.param(
            "hours: {monday: 24:00-10:00}\n",
            'line 4: hours.monday: "24:00-10:00" has an hour that no clock shows; a day ends at 24:00',
            id="a day does not begin at its end",
        ),
        pytest.param(
            "hours: {monday: 09:00-09:00}\n",
            'line 4: hours.monday: "09:00-09:00" opens and closes at once; the whole day is "00:00-24:00"',
            id="no time at all",
        ),
        pytest.param(
            "timezone: UTC\n",
            "line 4: timezone: is not known here; did you mean time_zone?",
            id="another word",
        ),
        pytest.param(
            "calenders: []\n", "line 4: calenders: is not known here; did you mean calendars?", id="a slip"
        ),
        pytest.param(
            "users:\n  - {email: a@b.example, role: owner, password: x}\n",
            "line 5: users[0].password: passwords are never in a file; set one with: "
            "flask --app wsgi user reset-password",
            id="a password",
        ),
        pytest.param(
            "services:\n  - {name: Cut, duration_minutes: 45, price: 9.999}\n",
            "line 5: services[0].price: 9.999 is not an amount of at most two decimals, from 0 to 20000000",
            id="a tenth of a cent",
        ),
        pytest.param(
            "services:\n  - {name: Cut, duration_minutes: true}\n",
            "line 5: services[0].duration_minutes: must be a whole number, not true or false",
            id="true is no number",
        ),
        pytest.param(
            "calendars:\n  - {name: A}\nrouting_rules:\n  - {calendar: B, keywords: x}\n",
            'line 7: routing_rules[0].calendar: there is no calendar "B"; there are A',
            id="a rule that leads nowhere",
        ),
        pytest.param(
            "services: []\ncalendars:\n  - {name: A, services: [Cut]}\n",
            'line 6: calendars[0].services[0]: there is no service "Cut"; there are none',
            id="a service nobody sells",
        ),
        pytest.param(
            "services: []\ncalendars:\n  - name: A\n    services:\n      - {name: Cut, price: 5}\n",
            'line 8: calendars[0].services[0]: there is no service "Cut"; there are none',
            id="the same, with a price",
        ),
        pytest.param(
            "calendars:\n  - name: A\n    services: [Cut, {name: Cut, price: 5}]\n",
            'line 6: calendars[0].services: names "Cut" twice, in different ways',
            id="one service in two ways",
        ),
        pytest.param(
            "calendars:\n  - name: A\n    services: [{name: Cut, prize: 5}]\n",
            "line 6: calendars[0].services[0].prize: is not known here; did you mean price?",
            id="a misspelt term",
        ),
        pytest.param(
            "calendars:\n  - name: A\n    services: [{price: 5}]\n",
            "line 6: calendars[0].services[0].name: is required",
            id="an offer of nothing",
        ),
        pytest.param(
            "holiday_country: XX\n",
            'line 4: holiday_country: "XX" has no known holidays; write a country, or its part: FR, DE-BY',
            id="a country nobody knows",
        ),
        pytest.param(
            "calendars:\n  - {name: A, default: true}\n  - {name: B, default: true}\n",
            "line 6: calendars[1]: only one calendar is the default; calendars[0] is it",
            id="two defaults",
        ),
        pytest.param(
            "calendars:\n  - {name: A}\n  - {name: A}\n",
            "line 6: calendars[1]: is the same calendar as calendars[0]: A",
            id="twins",
        ),
        pytest.param(
            "closures:\n  - {from: 2026-12-24, to: 2026-12-20}\n",
            "line 5: closures[0].to: is before the first day",
            id="an end before the start",
        ),
        pytest.param(
            "special_days:\n  - {date: 2026-02-30, hours: closed}\n",
            'line 5: special_days[0].date: "2026-02-30" is not a date; write it as 2026-12-24',
            id="a day that never comes",
        ),
        pytest.param(
            'phone: "1\\u00002"\n',
            "line 4: phone: has a control character in it",
            id="a NUL, which no table takes",
        ),
        pytest.param(
            "name: Again\n",
            "line 1: name: stands here twice; the second time on line 4",
            id="a key given twice",
        ),
        pytest.param(
            "faqs: hello\n",
            "line 4: faqs: must be a list (lines that begin with '- '), not \"hello\"",
            id="no list where one is needed",
        ),
        pytest.param(
            "faqs:\n  - hello\n",
            "line 5: faqs[0]: must be a mapping (key: value), not a single value",
            id="no mapping where one is needed",
        ),
        pytest.param(
            "routing_rules:\n  - {calendar: A}\n",
            "line 5: routing_rules[0].keywords: needs keywords or labels, or a channel of its own",
            id="a rule that listens to everything",
        ),
    ],
)
def test_a_mistake_is_said_with_its_line_and_place(body: str, mistake: str) -> None:
    assert mistakes_of(body) == [mistake]


def test_all_mistakes_are_said_at_once() -> None:
    found = mistakes_of("slug: Bad Slug\ntime_zone: Mars\nlanguages: [xx]\ncolour: red\n", head="")
    assert [line.split(": ")[1] for line in found] == ["name", "slug", "time_zone", "languages[0]", "colour"]


def test_the_first_calendar_is_the_default_when_none_is_named() -> None:
    found = parse("calendars:\n  - name: A\n  - name: B\n").calendars or ()
    assert [calendar.is_default for calendar in found] == [True, False]


def test_a_calendar_that_names_no_services_offers_all() -> None:
    found = parse(
        "services:\n  - {name: Cut, duration_minutes: 30}\n  - {name: Dye, duration_minutes: 60}\n"
        "calendars:\n  - name: A\n  - {name: B, services: [Dye]}\n  - {name: C, services: []}\n"
    )
    offers = [calendar.services or () for calendar in found.calendars or ()]
    assert [[offer.name for offer in offered] for offered in offers] == [["Cut", "Dye"], ["Dye"], []]


def test_an_answer_without_a_language_is_in_the_first_of_the_business() -> None:
    found = parse("languages: [fr, en]\nfaqs:\n  - {question: Q, answer: A}\n").faqs or ()
    assert found[0].language == "fr"


def test_a_list_of_answers_is_read_by_itself() -> None:
    found = parse_faqs(b"- {question: Q, answer: A}\n- {question: R, answer: B, language: fr}\n")
    assert [(faq.question, faq.language) for faq in found] == [("Q", ""), ("R", "fr")]
    assert mistakes_of("- {question: Q}\n", parse_faqs, head="") == ["line 1: [0].answer: is required"]
