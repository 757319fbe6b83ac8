"""What people see: whole lines, each with the name of who says it."""

import os
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from typing import IO

_COLOURS = {"frontdesk": "bold green", "database": "magenta", "migrations": "yellow", "web": "cyan"}
_OTHER_COLOUR = "blue"


class Output:
    """Standard output, shared by the launcher and the threads that read its children."""

    def __init__(self, stream: IO[str] | None = None) -> None:
        """Write to `stream` (standard output), in colour only where a person looks."""
        self._stream = stream or sys.stdout
        self._lock = threading.Lock()
        self._is_terminal = self._stream.isatty()

    def say(self, sentence: str) -> None:
        """Say something as the launcher itself."""
        self.line("frontdesk", sentence)

    def line(self, name: str, text: str) -> None:
        """Write one line of `name`."""
        self._write(f"{name:<10} | ", _COLOURS.get(name, _OTHER_COLOUR), text)

    def box(self, lines: Iterable[str]) -> None:
        """Write lines that stand out, none of them cut off: there are commands to copy among them."""
        if not self._is_terminal:
            for line in lines:
                self._write("", "", line)
            return
        from rich.rule import Rule  # noqa: PLC0415 - only on a terminal; rich costs a tenth of a start

        for part in (Rule(style="green"), "\n".join(lines), Rule(style="green")):
            self._print_rich(part)

    def _write(self, prefix: str, colour: str, text: str) -> None:
        if not self._is_terminal:
            self._print_plain(prefix + text)
            return
        from rich.text import Text  # noqa: PLC0415 - see above

        self._print_rich(Text.assemble((prefix, colour), text))

    def _print_plain(self, text: str) -> None:
        # Nobody reading any more is no reason to stop serving, nor to let the children's pipes fill up.
        with self._lock, suppress(OSError, ValueError):
            self._stream.write(f"{text}\n")
            self._stream.flush()

    def _print_rich(self, what: object) -> None:
        from rich.console import Console  # noqa: PLC0415 - see above

        with self._lock, suppress(OSError, ValueError):
            console = Console(file=self._stream, highlight=False, markup=False, soft_wrap=True)
            console.print(what)


def pass_through(output: Output, name: str, pipe: IO[bytes]) -> threading.Thread:
    """Write everything that comes out of a child's pipe as lines of `name`, until it is closed."""

    def read() -> None:
        with pipe:
            for line in pipe:
                output.line(name, line.decode(errors="replace").rstrip("\r\n"))

    thread = threading.Thread(target=read, name=f"output of {name}", daemon=True)
    thread.start()
    return thread


class LogFollower:
    """Reads aloud what is added to a log file from now on."""

    def __init__(self, path: "os.PathLike[str]", output: Output, name: str) -> None:
        """Begin at the file's present end."""
        self._path = path
        self._output = output
        self._name = name
        self._offset = self._size()

    def read_on(self) -> None:
        """Pass on the whole lines that were added since the last time."""
        if self._size() < self._offset:
            self._offset = 0  # a new keeper began a new file
        if self._size() == self._offset:
            return
        with open(self._path, "rb") as file:
            file.seek(self._offset)
            added = file.read()
        whole = added[: added.rfind(b"\n") + 1]
        self._offset += len(whole)
        for line in whole.decode(errors="replace").splitlines():
            self._output.line(self._name, line)

    def _size(self) -> int:
        try:
            return os.stat(self._path).st_size
        except FileNotFoundError:
            return 0
