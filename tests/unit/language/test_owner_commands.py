"""What owners write, and what customers write that must never be taken for it."""

from collections.abc import Mapping
from importlib import import_module

import pytest

from server.language.formats import LANGUAGES
from server.language.owner_commands import (
    cut_exception,
    find_answer,
    find_command,
    find_minutes,
    owner_language,
    says_open_end,
    words_of_owner,
)
from server.language.tokens import MAX_CHARACTERS

COMMANDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    language: import_module(f"tests.unit.language.owner.{language}").COMMANDS for language in LANGUAGES
}


def named(text: str, language: str) -> str:
    found = find_command(text, language=language)
    return found.name if found else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_the_command_that_it_says(language: str) -> None:
    wanted = {text: name for name, texts in COMMANDS[language].items() for text in texts}
    heard = {text: named(text, language) for text in wanted}
    assert heard == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_customers_say_is_hardly_ever_taken_for_a_command(language: str) -> None:
    """The tables of intents hold some hundred sentences a language; "my appointments" is an owner's day."""
    table: dict[str, str] = import_module(f"tests.unit.language.intents.{language}").CASES
    customers = [text for text, intent in table.items() if intent not in {"owner_command", "my_appointments"}]
    owners = [text for text, intent in table.items() if intent == "owner_command"]
    wrong = [text for text in customers if named(text, language) not in {"", "undo", "help"}]
    assert len(wrong) <= 0.01 * len(customers), wrong
    missed = [text for text in owners if not named(text, language)]
    assert len(missed) <= 0.05 * len(owners), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_word_gives_its_language_away_whatever_was_spoken_before(language: str) -> None:
    words = COMMANDS[language]["vacation"]
    heard = {
        (text, memory): owner_language(text, memory=memory) for text in words for memory in (None, "en", "he")
    }
    assert {told: found for told, found in heard.items() if found != language} == {}


def test_how_late_is_read_in_minutes() -> None:
    wanted = {
        ("I'm 30 minutes late", "en"): 30,
        ("I'm an hour late", "en"): 60,
        ("2 hours late", "en"): 120,
        ("half an hour late", "en"): 30,
        ("ein Viertelstunde zu spät", "de"): 15,
        ("anderthalf uur te laat", "nl"): 90,
        ("опоздаю на полтора часа", "ru"): 90,
        ("אני מאחר בשעתיים", "he"): 120,
        ("I'm late", "en"): 0,
        ("late since 99999 minutes", "en"): 0,
        ("20", "en"): 0,
    }
    assert {said: find_minutes(said[0], language=said[1]) for said in wanted} == wanted


def test_a_bare_number_is_minutes_where_they_were_asked_for() -> None:
    assert find_minutes("20", language="en", bare=True) == 20


def test_yes_and_no_are_marks_or_whole_messages() -> None:
    wanted = {
        ("✅", "fr"): True,
        ("✅ merci", "fr"): True,
        ("👍🏽", "de"): True,
        ("❌", "he"): False,
        ("✅❌", "en"): None,
        ("oui", "fr"): True,
        ("annuler", "fr"): False,
        ("да", "ru"): True,
        ("לא", "he"): False,
        ("نعم", "ar"): True,
        ("✅ is what I would say if I had any idea", "en"): None,
        ("24/12/2026", "en"): None,
    }
    assert {said: find_answer(said[0], language=said[1]) for said in wanted} == wanted


def test_an_exception_is_cut_off_in_every_language() -> None:
    wanted = {
        ("closed tomorrow except Anna", "en"): ("closed tomorrow ", "Anna"),
        ("everyone but Anna is off on Friday", "en"): ("", "Anna is off on Friday"),
        ("closed tomorrow but open on Friday", "en"): None,
        ("fermé demain, sauf Anna", "fr"): ("fermé demain, ", "Anna"),
        ("morgen geschlossen außer Anna", "de"): ("morgen geschlossen ", "Anna"),
        ("cerrado mañana excepto Anna", "es"): ("cerrado mañana ", "Anna"),
        ("fechado amanhã exceto a Anna", "pt"): ("fechado amanhã ", "a Anna"),
        ("chiuso domani tranne Anna", "it"): ("chiuso domani ", "Anna"),
        ("morgen gesloten behalve Anna", "nl"): ("morgen gesloten ", "Anna"),
        ("завтра закрыто кроме Anna", "ru"): ("завтра закрыто ", "Anna"),
        ("סגור מחר חוץ מ-Anna", "he"): ("סגור מחר ", "Anna"),
        ("مغلق غدا ما عدا Anna", "ar"): ("مغلق غدا ", "Anna"),
    }
    assert {said: cut_exception(said[0], language=said[1]) for said in wanted} == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_everything(language: str) -> None:
    words = words_of_owner(language)
    assert words.phrases
    assert words.messages
    assert {15, 30, 60, 20, 10, 5, 45} <= set(words.lengths)
    assert "{}" in words.after
    assert not says_open_end("24/12/2026", language=language)


@pytest.mark.parametrize("text", ["late " * 4000, "block free close " * 2000, "1 " * 5000])
def test_of_a_message_that_never_ends_only_the_beginning_is_read(text: str) -> None:
    beginning = text[:MAX_CHARACTERS]
    for language in LANGUAGES:
        assert find_command(text, language=language) == find_command(beginning, language=language)
        assert find_minutes(text, language=language) == find_minutes(beginning, language=language)
