"""The waiting list speaks all ten languages: nobody is asked in English whether they want a time."""

import pytest

from server.language.phrases import LANGUAGES, has_phrase, list_keys, say, values_of

_KEYS = [key for key in list_keys() if "waitlist" in key or key.endswith("_offer") or key == "nothing_soon"]
_BUTTONS = [key for key in _KEYS if key.startswith("button_")]
_LONGEST_BUTTON = 20  # WhatsApp's


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_exists_with_the_same_values(language: str) -> None:
    assert len(_KEYS) == 12
    assert [key for key in _KEYS if not has_phrase(key, language)] == []
    assert [key for key in _KEYS if values_of(key, language) != values_of(key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_fit_and_no_other_button_has_their_words(language: str) -> None:
    labels = [say(key, language) for key in _BUTTONS]
    assert max(map(len, labels)) <= _LONGEST_BUTTON
    every = [say(key, language) for key in list_keys() if key.startswith("button_")]
    assert [label for label in labels if every.count(label) > 1] == []
