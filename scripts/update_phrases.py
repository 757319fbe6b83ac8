"""Bring the catalogues of phrases in line with the English one: `python -m scripts.update_phrases`.

Keys, order, comments and English sentences are taken from en.po; translations stay. One whose English has
changed is marked `fuzzy`, for somebody to read it and take the mark away; one without English is dropped.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import normalize, read_po

from server.language.catalogue import FOLDER

WIDTH = 110
HEADERS = ("Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Plural-Forms")


def main() -> None:
    """Rewrite every catalogue and say what is left to translate."""
    english = read(FOLDER / "en.po")
    for path in sorted(FOLDER.glob("*.po")):
        catalogue = read(path)
        follow(catalogue, english)
        path.write_text("\n".join(render(catalogue)), encoding="utf-8")
        open_keys = [str(entry.context) for entry in entries(catalogue) if not is_translated(entry)]
        if path.stem != "en" and open_keys:
            sys.stdout.write(f"{path.name}: {len(open_keys)} to translate: {', '.join(open_keys)}\n")


def read(path: Path) -> Catalog:
    """Read one catalogue as it stands."""
    with path.open("rb") as file:
        return read_po(file, locale=path.stem, abort_invalid=True)


def entries(catalogue: Catalog) -> Iterator[Message]:
    """Give the phrases without the header."""
    return (entry for entry in catalogue if entry.id)


def is_translated(entry: Message) -> bool:
    """Tell whether every form is there and none is in doubt."""
    said = entry.string if isinstance(entry.string, tuple) else (entry.string,)
    return all(said) and not entry.fuzzy


def follow(catalogue: Catalog, english: Catalog) -> None:
    """Give the catalogue the English keys, sentences and comments; keep its translations."""
    known = {entry.context: entry for entry in entries(catalogue)}
    for entry in list(entries(catalogue)):
        catalogue.delete(entry.id, entry.context)
    for source in entries(english):
        old = known.get(source.context)
        is_plural = isinstance(source.id, tuple)
        fits = old is not None and isinstance(old.id, tuple) == is_plural
        empty = ("",) * catalogue.num_plurals if is_plural else ""
        string = old.string if old is not None and fits else empty
        entry = catalogue.add(source.id, string, auto_comments=source.auto_comments, context=source.context)
        if old is not None and fits and string and (old.id != source.id or old.fuzzy):
            entry.flags.add("fuzzy")


def render(catalogue: Catalog) -> Iterator[str]:
    """Give the lines of a .po file; Babel's own writer adds dates, which make files differ every time."""
    yield 'msgid ""'
    yield 'msgstr ""'
    headers = dict(catalogue.mime_headers)
    yield from (f'"{name}: {headers[name]}\\n"' for name in HEADERS)
    yield ""
    for entry in entries(catalogue):
        yield from render_entry(entry)
        yield ""


def render_entry(entry: Message) -> Iterator[str]:
    """Give the lines of one phrase."""
    yield from (f"#. {comment}" for comment in entry.auto_comments)
    if entry.fuzzy:
        yield "#, fuzzy"
    yield f'msgctxt "{entry.context}"'
    if isinstance(entry.id, tuple):
        yield f"msgid {normalize(entry.id[0], width=WIDTH)}"
        yield f"msgid_plural {normalize(entry.id[1], width=WIDTH)}"
        for number, form in enumerate(entry.string):
            yield f"msgstr[{number}] {normalize(form or '', width=WIDTH)}"
    else:
        yield f"msgid {normalize(entry.id, width=WIDTH)}"
        yield f"msgstr {normalize(entry.string or '', width=WIDTH)}"


if __name__ == "__main__":
    main()
