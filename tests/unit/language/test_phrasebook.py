"""Patterns of phrases: what they match, what they leave, and what they refuse to be."""

import pytest

from server.language.cues import cut_at
from server.language.intents import begins_with_yes, find_intent
from server.language.phrasebook import Phrasebook, words_of_patterns
from server.language.talks import talk_of
from server.language.vocabulary import Vocabulary, said_words


def book_of(patterns: str, *, prefixes: str = "", others: str = "") -> Phrasebook:
    """A book of one name."""
    vocabulary = Vocabulary(words_of_patterns(patterns), prefixes=prefixes.split(), others=others.split())
    return Phrasebook({"it": {1.0: patterns}}, vocabulary)


@pytest.mark.parametrize(
    ("patterns", "text"),
    [
        pytest.param("cancel it", "please CANCEL it!", id="words in their order"),
        pytest.param("annul*", "annuleren", id="the beginning of a word"),
        pytest.param("*termin*", "mein Friseurtermin", id="the inside of a word"),
        pytest.param("*absage", "Terminabsage", id="the end of a word"),
        pytest.param("my|the visit", "the visit", id="one of several words"),
        pytest.param("cancel my? visit", "cancel visit", id="a word that is missing"),
        pytest.param("cancel ~ visit", "cancel this visit", id="any word between"),
        pytest.param("cancel ~ visit", "cancel visit", id="no word between"),
        pytest.param("cancel ~ ~ visit", "cancel my next visit", id="two words between"),
        pytest.param("^ help $", "Help!", id="all of the message"),
        pytest.param("rendez-vous", "un rendez vous", id="marks do not count"),
        pytest.param("don't come", "i dont come", id="an apostrophe that was left out"),
        pytest.param("réserver", "reserver", id="an accent that was left out"),
        pytest.param("appointment", "apointment", id="a letter that was left out"),
        pytest.param("reschedule", "rescehdule", id="letters that were swapped"),
        pytest.param("👍", "👍🏽", id="a picture in another colour"),
        pytest.param("one|\n two", "two", id="a choice over two lines"),
    ],
)
def test_a_pattern_is_found(patterns: str, text: str) -> None:
    assert book_of(patterns).has(said_words(text))


@pytest.mark.parametrize(
    ("patterns", "text"),
    [
        pytest.param("cancel it", "cancel", id="half of it"),
        pytest.param("cancel ~ visit", "cancel my next visit", id="more words between than it allows"),
        pytest.param("^ help $", "please help", id="not all of the message"),
        pytest.param("come", "some", id="a short word with another letter"),
        pytest.param("annul*", "banana", id="another word"),
    ],
)
def test_a_pattern_is_not_found(patterns: str, text: str) -> None:
    assert not book_of(patterns).has(said_words(text))


def test_a_word_that_means_something_else_is_no_misspelling() -> None:
    assert book_of("accept").has(said_words("acceot"))
    assert not book_of("accept", others="except").has(said_words("except"))


def test_attached_prefixes_are_cut_off_unknown_words_only() -> None:
    assert book_of("תור", prefixes="ל ה ו").has(said_words("ולהתור"))
    assert not book_of("תור", prefixes="ל ה ו", others="התור").has(said_words("התור"))


@pytest.mark.parametrize("patterns", ["~ ~", "*", "a? b? c? d? e? f? g? h?"])
def test_a_pattern_that_says_nothing_or_everything_is_refused(patterns: str) -> None:
    with pytest.raises(ValueError, match=r"pattern|word"):
        book_of(patterns)


def test_the_longest_wins_and_a_surer_one_inside_wins_over_that() -> None:
    entries = {
        "weak": {0.5: "can i change"},
        "sure": {0.9: "change the time"},
        "long": {0.5: "can i change it"},
    }
    texts = (text for by_weight in entries.values() for text in by_weight.values())
    book = Phrasebook(entries, Vocabulary(word for text in texts for word in words_of_patterns(text)))
    assert [match.name for match in book.find(said_words("can i change it"))] == ["long"]
    assert [match.name for match in book.find(said_words("can i change the time"))] == ["sure"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "don't cancel my appointment"),
        ("en", "please do not cancel it"),
        ("fr", "n'annulez pas mon rendez-vous"),
        ("fr", "il ne faut pas annuler"),
        ("de", "bitte den Termin nicht absagen"),
        ("nl", "mijn afspraak niet annuleren"),
        ("es", "no canceles la cita"),
        ("it", "non annullare l'appuntamento"),
        ("pt", "não cancele a consulta"),
        ("ru", "не отменяйте запись"),
        ("he", "אל תבטלו את התור"),
        ("ar", "لا تلغوا الموعد"),
    ],
)
def test_what_is_not_to_be_cancelled_is_kept(language: str, text: str) -> None:
    assert find_intent(text, language=language).name == "deny"


def test_a_negation_in_another_clause_changes_nothing() -> None:
    assert find_intent("I'm not well, cancel my appointment", language="en").name == "cancel"


def test_a_yes_that_is_taken_back_is_none() -> None:
    assert begins_with_yes("yes, go ahead and book the haircut", language="en")
    assert not begins_with_yes("yes but cancel the other one", language="en")


def test_a_text_is_cut_before_what_comes_later() -> None:
    assert cut_at("one_more", "a cut at 3, and one for my son at 4", language="en") == (
        "a cut at 3, ", "and one for my son at 4",
    )  # fmt: skip
    assert cut_at("one_more", "a cut at 3", language="en") is None


def test_each_language_has_words_of_its_own() -> None:
    assert {talk_of(language).language for language in ("he", "ru", "xx")} == {"he", "ru", "en"}
