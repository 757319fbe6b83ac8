"""The catalogues: every phrase in every language, with the same values, in the plural forms it needs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from scripts import update_phrases
from server.language.catalogue import FOLDER, BrokenCatalogue, load_catalogue, read_catalogue, values_in
from server.language.phrases import LANGUAGES, is_rtl, say

TRANSLATED = [language for language in LANGUAGES if language != "en"]
NUMBERS = range(1, 250)
# 3GPP TS 23.038, the basic alphabet and its extension: what a text message holds 160 of, and not 70.
GSM7 = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€"
)
HEADER = (
    'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'
)


@cache
def list_entries(language: str) -> Sequence[Message]:
    with (FOLDER / f"{language}.po").open("rb") as file:
        return [entry for entry in read_po(file, locale=language) if entry.id]


def list_forms(language: str) -> Iterator[tuple[str, str]]:
    return ((key, form) for key, forms in load_catalogue(language).forms.items() for form in forms)


def test_there_is_one_catalogue_for_each_language() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{language}.po" for language in LANGUAGES}


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_phrase_lacks_a_language_and_none_is_of_one_language_alone(language: str) -> None:
    missing = set(load_catalogue("en").forms) ^ set(load_catalogue(language).forms)
    assert sorted(missing) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_phrase_translates_what_the_english_says_today(language: str) -> None:
    english = {entry.context: entry.id for entry in list_entries("en")}
    stale = [
        entry.context for entry in list_entries(language) if entry.fuzzy or entry.id != english[entry.context]
    ]
    assert stale == [], "run python -m scripts.update_phrases, then read these again"


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogues_are_written_as_the_script_writes_them(language: str) -> None:
    english, catalogue = (update_phrases.read(FOLDER / f"{name}.po") for name in ("en", language))
    update_phrases.follow(catalogue, english)
    text = (FOLDER / f"{language}.po").read_text(encoding="utf-8")
    is_same = text == "\n".join(update_phrases.render(catalogue))
    assert is_same, "run python -m scripts.update_phrases"


def test_the_script_adds_what_is_new_marks_what_changed_and_drops_what_is_gone(tmp_path: Path) -> None:
    entry = 'msgctxt "{}"\nmsgid "{}"\nmsgstr "{}"\n\n'
    for name, phrases in {
        "en": [("new", "New", ""), ("changed", "Hello", ""), ("kept", "Yes", "")],
        "fr": [("kept", "Yes", "Oui"), ("gone", "Gone", "Parti"), ("changed", "Hi", "Salut")],
    }.items():
        text = HEADER + "".join(entry.format(*phrase) for phrase in phrases)
        (tmp_path / f"{name}.po").write_text(text, encoding="utf-8")
    english, french = (update_phrases.read(tmp_path / f"{name}.po") for name in ("en", "fr"))
    update_phrases.follow(french, english)
    found = [(one.context, one.string, one.fuzzy) for one in update_phrases.entries(french)]
    assert found == [("new", "", False), ("changed", "Salut", True), ("kept", "Oui", False)]


def test_translators_are_told_every_value() -> None:
    silent = [
        f"{entry.context}: {{{name}}}"
        for entry in list_entries("en")
        for name in values_in(entry.id[-1] if isinstance(entry.id, tuple) else str(entry.id))
        if not any(comment.startswith(f"{{{name}}}: ") for comment in entry.auto_comments)
    ]
    assert silent == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plural_rule_is_the_languages_own(language: str) -> None:
    form_of, name_of = load_catalogue(language).form_of, Locale.parse(language).plural_form
    names = {(form_of(number), name_of(number)) for number in (0, *NUMBERS)}
    assert len({form for form, _ in names}) == len({name for _, name in names}) == len(names)
    plurals = [forms for forms in load_catalogue(language).forms.values() if len(forms) > 1]
    assert {len(forms) for forms in plurals} == {len(names)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_a_form_for_a_single_number_leaves_the_number_out(language: str) -> None:
    form_of = load_catalogue(language).form_of
    shared = {form for form, count in Counter(map(form_of, NUMBERS)).items() if count > 1}
    vague = [
        key
        for key, forms in load_catalogue(language).forms.items()
        for number, form in enumerate(forms)
        if len(forms) > 1 and number in shared and "{count}" not in form and "{count}" in forms[-1]
    ]
    assert vague == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_are_tidy(language: str) -> None:
    untidy = [
        key
        for key, form in list_forms(language)
        if "  " in form or form != form.strip() or any(line != line.strip() for line in form.split("\n"))
    ]
    assert untidy == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_of_direction_are_left_to_the_code(language: str) -> None:
    marks = {"\u200e", "\u200f", *map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))}
    assert [key for key, form in list_forms(language) if marks & set(form)] == []


@pytest.mark.parametrize("language", [language for language in LANGUAGES if is_rtl(language)])
def test_isolates_close_and_every_line_has_its_direction(language: str) -> None:
    values = dict.fromkeys(
        ["business", "service", "name", "when", "calendar", "day", "hours", "appointment"], "Luna"
    )
    for key in ("appointment_line", "hours_line", "confirm", "confirm_cancel"):
        said = say(
            key, language, **{name: values[name] for name in values_in(dict(list_forms(language))[key])}
        )
        assert said.count("\u2068") == said.count("\u2069") > 0
        assert not said.startswith("\u2068"), "a value would decide where the line begins"


@pytest.mark.parametrize("language", [pytest.param(name, id=name) for name in ("en", "de", "fr", "it", "nl")])
def test_text_messages_are_written_in_the_small_alphabet_where_the_language_allows(language: str) -> None:
    # Spanish and Portuguese need á and ã, which GSM-7 has not.
    found = {key: set(form) - GSM7 for key, form in list_forms(language) if key.endswith(".sms")}
    assert {key: letters for key, letters in found.items() if letters} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_voice_says_no_lines_links_or_buttons(language: str) -> None:
    spoken = {key: form for key, form in list_forms(language) if key.endswith(".voice")}
    assert [key for key, form in spoken.items() if set("\n✅❌→•*") & set(form) or "{link}" in form] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_variant_belongs_to_a_phrase_and_takes_no_values_of_its_own(language: str) -> None:
    forms = load_catalogue(language).forms
    for key in [key for key in forms if "." in key]:
        base, style = key.split(".")
        assert style in ("sms", "voice")
        assert values_in(forms[key][-1]) <= values_in(forms[base][-1]), key


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        pytest.param(
            'msgctxt "a"\nmsgid "Hello\nmsgstr "Bonjour"\n', 8, "no line", id="an open quotation mark"
        ),
        pytest.param('msgctxt "a"\nmsgid "Hi"\nmsgstr "Oui"\nnonsense\n', 10, "no line", id="a stray line"),
        pytest.param('msgid "Hi"\nmsgstr "Salut"\n', 7, "without msgctxt", id="no key"),
        pytest.param(
            'msgctxt "a"\nmsgid "Hi"\nmsgstr "Salut"\n\nmsgctxt "a"\nmsgid "Bye"\nmsgstr "Ciao"\n',
            11,
            "a stands in line 7 already",
            id="a key twice",
        ),
        pytest.param(
            'msgctxt "a"\nmsgid "Hi {name}"\nmsgstr "Salut {nom}"\n', 8, "takes ['nom']", id="a wrong value"
        ),
        pytest.param(
            'msgctxt "a"\nmsgid "Hi {name}"\nmsgstr "Salut {name"\n', 8, "no template", id="an open brace"
        ),
        pytest.param(
            'msgctxt "a"\nmsgid "{count} day"\nmsgid_plural "{count} days"\n'
            'msgstr[0] "un jour"\nmsgstr[1] "{count} jours"\nmsgstr[2] "{count} jours"\n',
            8,
            "more translations than num_plurals",
            id="a form too many",
        ),
    ],
)
def test_a_broken_catalogue_names_file_and_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    path = tmp_path / "fr.po"
    path.write_text(HEADER + text, encoding="utf-8")
    with pytest.raises(BrokenCatalogue) as caught:
        read_catalogue(path)
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert says in str(caught.value)
