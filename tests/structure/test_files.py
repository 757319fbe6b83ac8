"""Modules fit in the head, and nothing in the project names the machine it was written on."""

import re

from tests.structure.project import ROOT, list_files

MACHINE_PATH = re.compile(r"(?<![\w.$}])/(?:home|Users|root|work|mnt)/[A-Za-z0-9_.-]+")

# A language's words and its table of expressions are lists: one file each, however many there are.
WORD_LISTS = {
    ROOT / "server/language/times/languages",
    ROOT / "server/language/talk",
    ROOT / "tests/unit/language/tables",
    ROOT / "tests/unit/language/intents",
}


def test_no_module_has_more_than_500_lines() -> None:
    modules = [path for path in list_files() if path.suffix == ".py" and path.parent not in WORD_LISTS]
    lengths = {str(path.relative_to(ROOT)): len(path.read_bytes().splitlines()) for path in modules}
    assert {name: length for name, length in lengths.items() if length > 500} == {}


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {hit}"
        for path in list_files()
        for hit in MACHINE_PATH.findall(path.read_text(encoding="utf-8", errors="replace"))
    }
    assert found == set()


def test_every_package_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in list_files(ROOT / "server")
        if path.name == "__init__.py" and not path.read_text(encoding="utf-8").startswith('"""')
    ]
    assert silent == []
