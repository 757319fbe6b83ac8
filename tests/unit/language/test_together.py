"""Sets of words mean a wish wherever they stand, each said by a word of its own."""

import pytest

from server.language.together import WordSets, words_of_sets
from server.language.vocabulary import Vocabulary

SETS = {
    "cancel": "not|can't come|attend !want",
    "book": "need|want haircut|trim / see|visit doctor*",
}


@pytest.fixture(scope="module")
def sets() -> WordSets:
    """Read the sets above."""
    words = [symbol for text in SETS.values() for symbol in words_of_sets(text)]
    return WordSets(SETS, Vocabulary(words), in_clause=("cancel",))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("on Friday I would need, if you can, a haircut", "book", id="anywhere in a sentence"),
        pytest.param("a trim is what I want", "book", id="in any order"),
        pytest.param("when may I visit the doctors", "book", id="a stem"),
        pytest.param("I need something. A haircut is nice", None, id="not over two sentences"),
        pytest.param("my mother can't really come on Friday", "cancel", id="what costs most is asked first"),
        pytest.param("not quite, I will come at two", None, id="a cancellation in one clause"),
        pytest.param("I do not want to come", None, id="what is barred"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_words_that_stand_together_mean_their_wish(sets: WordSets, text: str, name: str | None) -> None:
    assert sets.find(text) == name


def test_a_set_that_only_bars_is_refused() -> None:
    with pytest.raises(ValueError, match="no usable set"):
        list(words_of_sets("!cost|price"))
