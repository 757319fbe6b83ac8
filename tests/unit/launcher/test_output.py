"""What people see: whole lines with a name, whatever happens to the reader."""

import io
from pathlib import Path

import pytest

from server.launcher.output import LogFollower, Output, pass_through


def test_lines_carry_the_name_of_who_says_them() -> None:
    stream = io.StringIO()
    pass_through(Output(stream), "web", io.BytesIO(b"one\ntwo \xff\r\nno end")).join()
    assert stream.getvalue().splitlines() == [
        "web        | one",
        "web        | two \N{REPLACEMENT CHARACTER}",
        "web        | no end",
    ]


def test_what_stands_out_is_not_cut_off_on_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    stream = Terminal()
    command = "cd /a/long/way/down && .venv/bin/python -m flask --app wsgi chat --business demo"
    Output(stream).box(["Try it", command])
    assert command in stream.getvalue().splitlines()


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_reader_who_has_gone_does_not_matter() -> None:
    stream = io.StringIO()
    output = Output(stream)
    stream.close()
    output.say("still here")


def test_only_what_is_added_to_a_log_is_read_aloud(tmp_path: Path) -> None:
    log, stream = tmp_path / "keeper.log", io.StringIO()
    log.write_text("long ago\n")
    follower = LogFollower(log, Output(stream), "database")
    with log.open("a") as file:
        file.write("now\nnot yet fin")
    follower.read_on()
    with log.open("a") as file:
        file.write("ished\n")
    follower.read_on()
    log.write_text("anew\n")
    follower.read_on()
    assert stream.getvalue().splitlines() == [
        "database   | now",
        "database   | not yet finished",
        "database   | anew",
    ]


def test_a_log_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    LogFollower(tmp_path / "none.log", Output(io.StringIO()), "database").read_on()
