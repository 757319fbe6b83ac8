"""Read the phrases of a language from its gettext catalogue, `catalogues/<language>.po`.

An entry's msgctxt is the key ("reminder", or "reminder.sms" for the variant of a style), its msgid the
English sentence, its msgstr the sentence in the language, once for each plural form. In `en.po`, which names
every key, msgstr stays empty. Files are read as they are, once for each language and process.
"""

import gettext
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po

FOLDER = Path(__file__).with_name("catalogues")
_CONTEXT = re.compile(r'msgctxt\s+"(.*)"\s*$')
# Babel reads over an open quotation mark and takes the last letter for one.
_LINE = re.compile(
    r'\s*(?:#.*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)\s+)?"(?:[^"\\]|\\.)*"\s*)?'
)


class BrokenCatalogue(ValueError):
    """A catalogue that cannot be spoken from; the message names file, line and fault."""


@dataclass(frozen=True)
class Catalogue:
    """The phrases of one language: the forms of each key, and which form a number takes."""

    language: str
    forms: Mapping[str, tuple[str, ...]]
    form_of: Callable[[int], int]

    def choose(self, key: str, number: int | None) -> str:
        """Return the key's wording for a number; in English where nobody has translated it yet.

        Raises KeyError for an unknown key, and for a phrase of several forms without its number.
        """
        if key not in self.forms and self.language != "en":
            return load_catalogue("en").choose(key, number)
        forms = self.forms[key]
        if len(forms) == 1:
            return forms[0]
        if number is None:
            raise KeyError("count")
        return forms[self.form_of(abs(number))]


@cache
def load_catalogue(language: str) -> Catalogue:
    """Read a language's catalogue once."""
    return read_catalogue(FOLDER / f"{language}.po")


def read_catalogue(path: Path) -> Catalogue:
    """Read and check a catalogue; raises BrokenCatalogue with the place of the first fault."""
    _check_lines(path)
    try:
        with path.open("rb") as file:
            catalogue = read_po(file, locale=path.stem, abort_invalid=True)
    except PoFileError as error:
        raise BrokenCatalogue(f"{path}:{error.lineno + 1}: {str(error).rpartition(' on ')[0]}") from error
    entries = [entry for entry in catalogue if entry.id]
    forms = {str(entry.context): _read_forms(path, catalogue, entry) for entry in entries}
    said = {key: wordings for key, wordings in forms.items() if all(wordings)}
    return Catalogue(path.stem, said, gettext.c2py(catalogue.plural_expr))


def values_in(template: str) -> set[str]:
    """Name the values that a template needs; raises ValueError where its braces do not match."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def _check_lines(path: Path) -> None:
    """Refuse what is no line of a catalogue, and a key that stands twice: one would be lost in silence."""
    seen: dict[str, int] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not _LINE.fullmatch(line):
            raise BrokenCatalogue(f"{path}:{number}: no line of a catalogue: {line}")
        found = _CONTEXT.match(line)
        if found and seen.setdefault(found[1], number) != number:
            raise BrokenCatalogue(f"{path}:{number}: {found[1]} stands in line {seen[found[1]]} already")


def _read_forms(path: Path, catalogue: Catalog, entry: Message) -> tuple[str, ...]:
    """Return the wordings of an entry; those of the English catalogue are its msgid."""
    place = f"{path}:{entry.lineno}: {entry.context}"
    if not entry.context:
        raise BrokenCatalogue(f"{path}:{entry.lineno}: an entry without msgctxt")
    english, said = _texts(entry.id), _texts(entry.string)
    expected = catalogue.num_plurals if len(english) > 1 else 1
    if len(said) != expected:
        raise BrokenCatalogue(f"{place} has {len(said)} forms, not {expected}")
    forms = english if path.stem == "en" else said
    try:
        fault = _find_fault(english, forms)
    except ValueError as error:
        raise BrokenCatalogue(f"{place} is no template: {error}") from error
    if fault:
        raise BrokenCatalogue(f"{place} {fault}")
    return forms


def _find_fault(english: Sequence[str], forms: Sequence[str]) -> str | None:
    """Say which wording takes other values than the English; `count` may be left to the noun ("two days")."""
    wanted = values_in(english[-1])
    optional = {"count"} if len(english) > 1 else set()
    for form in filter(None, forms):
        named = values_in(form)
        if not wanted - optional <= named <= wanted:
            return f"takes {sorted(named)}, its English {sorted(wanted)}"
    return None


def _texts(value: object) -> tuple[str, ...]:
    """Return the forms of an entry: Babel gives one as a string, several as a tuple."""
    return tuple(map(str, value)) if isinstance(value, tuple | list) else (str(value or ""),)
