"""Every error code that a client may meet is explained in docs/errors.md, with its status."""

from collections.abc import Iterator

from server.core.errors import FrontdeskError
from tests.structure.project import import_all_rooms, read_table


def list_errors(parent: type[FrontdeskError] = FrontdeskError) -> Iterator[type[FrontdeskError]]:
    yield parent
    for child in parent.__subclasses__():
        yield from list_errors(child)


def test_every_error_is_documented_with_its_status() -> None:
    import_all_rooms()
    documented = {(row[0], row[1]) for row in read_table("errors.md", "Codes of Frontdesk")}
    ours = {
        (error.code, str(error.status)) for error in list_errors() if error.__module__.startswith("server.")
    }
    assert documented == ours


def test_every_error_has_a_sentence_for_the_client() -> None:
    import_all_rooms()
    silent = [error.__qualname__ for error in list_errors() if not error.__dict__.get("__doc__")]
    assert silent == []
