"""One child process: start it, read its output, end it."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from server.launcher.output import Output, pass_through
from server.postgres.processes import ended_with_parent

ROOT = Path(__file__).resolve().parents[2]


class Child:
    """A program that this launcher runs; it ends when the launcher ends, however that happens."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        environment: Mapping[str, str],
        output: Output,
        descriptors: Sequence[int] = (),
        keeps_answer: bool = False,
    ) -> None:
        """Describe it. With `keeps_answer` its standard output is not shown but returned by `answer`."""
        self.name = name
        self.started_at = 0.0
        self._command = list(command)
        self._environment = dict(environment)
        self._output = output
        self._descriptors = tuple(descriptors)
        self._keeps_answer = keeps_answer
        self._process: subprocess.Popen[bytes] | None = None
        self._readers: list[threading.Thread] = []
        self._answer: list[bytes] = []

    def start(self) -> None:
        """Start it, as the leader of a group of its own: Ctrl-C reaches the launcher alone."""
        self._process = process = subprocess.Popen(  # noqa: S603 - our own commands
            self._command,
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if self._keeps_answer else subprocess.STDOUT,
            pass_fds=self._descriptors,
            process_group=0,
            preexec_fn=ended_with_parent(signal.SIGTERM),  # noqa: PLW1509 - it calls only prctl and kill
        )
        self.started_at = time.monotonic()
        shown = process.stderr if self._keeps_answer else process.stdout
        self._readers = [pass_through(self._output, self.name, shown)] if shown else []
        if self._keeps_answer:
            self._readers.append(self._keep_answer())

    @property
    def code(self) -> int | None:
        """Return its return code; None while it runs or before it was started."""
        return self._process.poll() if self._process else None

    @property
    def is_running(self) -> bool:
        """Tell whether it runs now."""
        return self._process is not None and self._process.poll() is None

    def answer(self) -> str:
        """Return what it wrote to standard output; call it after the end."""
        for reader in self._readers:
            reader.join(timeout=5)
        return b"".join(self._answer).decode(errors="replace")

    def ask_to_end(self) -> None:
        """Ask it to finish what it is doing and end."""
        if self._process is not None and self.is_running:
            self._process.terminate()

    def kill(self) -> None:
        """End it at once, its own children too."""
        if self._process is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def finish_output(self) -> None:
        """Wait a moment for its last words."""
        for reader in self._readers:
            reader.join(timeout=1)

    def _keep_answer(self) -> threading.Thread:
        process = self._process

        def read() -> None:
            if process is not None and process.stdout is not None:
                with process.stdout:
                    self._answer.append(process.stdout.read())

        thread = threading.Thread(target=read, name=f"answer of {self.name}", daemon=True)
        thread.start()
        return thread
