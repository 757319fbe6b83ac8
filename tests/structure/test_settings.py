"""Every setting can be looked up: docs/settings.md and .env.example have it, and nothing else."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

from server.core.settings import Settings
from tests.structure.project import ROOT, read_table

VARIABLE_OF_FIELD = {"data_dir": "FRONTDESK_DATA_DIR"}


class Watched(Mapping[str, str]):
    """An environment that remembers what was asked of it."""

    def __init__(self, values: dict[str, str]) -> None:
        self._values = values
        self.asked: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.asked.add(name)
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def read_variables(data_dir: Path) -> set[str]:
    environment = Watched({"FRONTDESK_DATA_DIR": str(data_dir)})
    Settings.from_env(environment)
    return environment.asked


def test_every_variable_has_a_row_in_the_docs(tmp_path: Path) -> None:
    documented = {
        variable
        for row in read_table("settings.md", "Settings")
        for variable in re.findall(r"[A-Z_]+", row[0])
    }
    assert documented == read_variables(tmp_path)


def test_every_variable_has_a_line_in_the_example(tmp_path: Path) -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert set(re.findall(r"^#?\s?([A-Z_]+)=", example, re.MULTILINE)) == read_variables(tmp_path)


def test_every_field_is_a_variable_of_the_same_name(tmp_path: Path) -> None:
    names = {VARIABLE_OF_FIELD.get(field.name, field.name.upper()) for field in fields(Settings)}
    assert names - read_variables(tmp_path) == set()
