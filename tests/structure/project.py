"""The project's own files, as the house rules see them."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import server

ROOT = Path(__file__).parents[2]
NOT_OURS = {
    ".git", ".venv", ".venv-test", "node_modules", "var", "vendor", "__pycache__",
    ".pytest_cache", ".mypy_cache", ".ruff_cache", ".import_linter_cache", ".hypothesis",
}  # fmt: skip
TEXT = {
    "", ".cfg", ".css", ".html", ".js", ".json", ".md", ".po", ".py", ".sql", ".toml", ".txt", ".yaml",
    ".yml",
}  # fmt: skip


def list_files(folder: Path = ROOT) -> Iterator[Path]:
    """Give every text file that belongs to the project, and none that a tool made."""
    for path in sorted(folder.iterdir()):
        if path.name in NOT_OURS or path.is_symlink():
            continue
        if path.is_dir():
            yield from list_files(path)
        elif path.suffix in TEXT and path.name != ".env" and not path.name.startswith(".coverage"):
            yield path


def import_all_rooms() -> None:
    """Import every module of the server, so that all its classes are known."""
    for module in pkgutil.walk_packages(server.__path__, "server."):
        importlib.import_module(module.name)


def read_table(document: str, heading: str) -> list[list[str]]:
    """Return the rows of the first table under a heading of a page in docs/; backticks are taken off."""
    text = (ROOT / "docs" / document).read_text(encoding="utf-8")
    section = re.split(r"^#+ ", text.split(f"# {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]
    rows = [line.strip("| ") for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip(" `") for cell in re.split(r"(?<!\\)\|", row)] for row in rows[2:]]
