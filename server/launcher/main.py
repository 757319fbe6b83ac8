"""The order of a start, and of the end."""

import os
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from dotenv import load_dotenv

from server.core.settings import Settings, SettingsError
from server.launcher.arguments import Arguments, parse_arguments
from server.launcher.child import ROOT, Child
from server.launcher.health import read_health
from server.launcher.listener import open_listener, render_url
from server.launcher.output import LogFollower, Output
from server.launcher.refusal import LaunchRefused, StopRequested
from server.launcher.single import MARK_VARIABLE, Claim
from server.launcher.steps import Demo, prepare_database, prepare_demo, read_environment
from server.launcher.stopping import StopSignals
from server.launcher.supervisor import Supervisor
from server.launcher.welcome import render_welcome
from server.postgres.embedded import EmbeddedServer
from server.postgres.errors import DatabaseError

_TICK_SECONDS = 0.05
_KEEPER_CHECK_SECONDS = 2.0
_FIRST_WORD_SECONDS = 10.0
_STOPPING_SECONDS = 12.0  # gunicorn gives its requests 8, the worker finishes its turn
_DATABASE_STOPPING_SECONDS = 30.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run everything until somebody stops it; return the exit code."""
    given = parse_arguments(sys.argv[1:] if arguments is None else arguments)
    output = Output()
    signals = StopSignals()
    try:
        settings, port = read_settings(given)
        with ExitStack() as stack:
            Launch(given, settings, port=port, output=output, signals=signals, stack=stack).run()
    except StopRequested:
        pass  # it came while we were still starting; all the same it was wanted
    except (LaunchRefused, SettingsError, DatabaseError) as error:
        print(error, file=sys.stderr)
        return 1
    output.say("stopped")
    return 0


def read_settings(given: Arguments) -> tuple[Settings, int]:
    """Read `.env` and the environment from the project's folder; the command line's port wins."""
    folder = os.environ.get("FRONTDESK_DATA_DIR")
    if folder:  # relative to where the person stands, not to where the project is
        os.environ["FRONTDESK_DATA_DIR"] = str(Path(folder).expanduser().resolve())
    os.chdir(ROOT)
    load_dotenv(ROOT / ".env")
    if given.port is not None:
        os.environ["PORT"] = str(given.port)
    try:
        settings = Settings.from_env(os.environ)
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LaunchRefused(
            f"The data folder cannot be used: {error.filename}: {error.strerror}. "
            "Set FRONTDESK_DATA_DIR to a folder of yours."
        ) from error
    return settings, settings.port


class Launch:
    """One run of the server. What it opens goes onto `stack`, so the end is the start read backwards."""

    def __init__(
        self,
        given: Arguments,
        settings: Settings,
        *,
        port: int,
        output: Output,
        signals: StopSignals,
        stack: ExitStack,
    ) -> None:
        """Describe the run; start nothing yet."""
        self._given = given
        self._settings = settings
        self._port = port
        self._output = output
        self._signals = signals
        self._stack = stack
        self._url = render_url(given.host, port)
        self._server: EmbeddedServer | None = None
        self._news: LogFollower | None = None
        self._keeper_checked = 0.0
        self._supervisor = Supervisor(output)
        self._environment: dict[str, str] = {}

    def run(self) -> None:
        """Start everything, watch it, and return when somebody asked for the end."""
        self._claim()
        listener = open_listener(self._given.host, self._port)
        self._stack.callback(listener.close)
        self._start_database()
        prepare_database(
            self._settings, environment=self._environment, output=self._output, signals=self._signals
        )
        # Where strangers can reach it, the demo's log-ins are disabled before the first request.
        demo = None if self._given.is_private else self._prepare_demo()
        self._stack.callback(self._stop_children)
        self._supervisor.start([self._gunicorn("web", "wsgi:app", listener.fileno())])
        if self._given.is_private:
            demo = self._prepare_demo()  # while the web process is still importing
        self._wait_until_healthy()
        # After the first answer: on a small machine each start takes a second of a whole core.
        self._supervisor.start([*self._live(), *self._workers()])
        self._output.box(render_welcome(url=self._url, demo=demo, python=Path(sys.executable), root=ROOT))
        while not self._signals.requested:
            self._tick()

    def _claim(self) -> None:
        claim = Claim(self._settings.data_dir)
        self._stack.callback(claim.release)
        claim.note(self._url)
        self._environment = read_environment(
            self._settings, port=self._port, mark={MARK_VARIABLE: claim.mark}
        )

    def _start_database(self) -> None:
        if not self._settings.is_embedded:
            return
        server = EmbeddedServer(self._settings.data_dir)
        self._news = LogFollower(server.keeper_log, self._output, "database")
        server.attach(self._on_wait)
        self._stack.callback(self._release_database, server)
        self._server = server

    def _on_wait(self, sentence: str | None) -> None:
        self._signals.raise_if_requested()
        if sentence:
            self._output.line("database", sentence)

    def _prepare_demo(self) -> Demo | None:
        if not self._given.demo:
            return None
        return prepare_demo(
            self._given.host, environment=self._environment, output=self._output, signals=self._signals
        )

    def _live(self) -> list[Child]:
        """Describe the live process; without its port all else works, and pages ask instead of following."""
        if not self._given.live:
            return []
        try:
            listener = open_listener(self._given.host, self._settings.live_port)
        except LaunchRefused:
            self._output.say(
                f"no event streams: their port {self._settings.live_port} is taken or not allowed; "
                "set LIVE_PORT to another one"
            )
            return []
        self._stack.callback(listener.close)
        return [self._gunicorn("live", "wsgi:live", listener.fileno())]

    def _gunicorn(self, name: str, app: str, descriptor: int) -> Child:
        command = [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py"]
        command += ["--bind", f"fd://{descriptor}", app]
        return Child(
            name,
            command,
            environment=self._environment,
            output=self._output,
            descriptors=[descriptor],
        )

    def _workers(self) -> list[Child]:
        count = self._given.workers
        names = ["worker"] if count == 1 else [f"worker {number}" for number in range(1, count + 1)]
        command = [sys.executable, "-m", "flask", "--app", "wsgi", "worker"]
        return [Child(name, command, environment=self._environment, output=self._output) for name in names]

    def _wait_until_healthy(self) -> None:
        speaks_at = time.monotonic() + _FIRST_WORD_SECONDS
        while True:
            self._signals.raise_if_requested()
            self._tick()
            status, word = read_health(self._url)
            if status == 200:
                self._supervisor.mark_served()
                return
            if time.monotonic() >= speaks_at:
                self._output.say(f"waiting for the web process to answer ({status or 'no answer'}, {word})")
                speaks_at = time.monotonic() + _FIRST_WORD_SECONDS

    def _tick(self) -> None:
        self._supervisor.tick()
        if self._news is not None:
            self._news.read_on()
        self._look_after_keeper()
        time.sleep(_TICK_SECONDS)

    def _look_after_keeper(self) -> None:
        """Start the database's keeper again when it was killed; it says so itself, whoever starts it."""
        now = time.monotonic()
        if self._server is None or now - self._keeper_checked < _KEEPER_CHECK_SECONDS:
            return
        self._keeper_checked = now
        self._server.ensure_keeper()

    def _stop_children(self) -> None:
        self._output.say("stopping")
        self._supervisor.stop(patience_seconds=_STOPPING_SECONDS, is_urgent=lambda: self._signals.urgent)

    def _release_database(self, server: EmbeddedServer) -> None:
        if not server.release(wait_seconds=_DATABASE_STOPPING_SECONDS):
            self._output.say("the database goes on: another Frontdesk command uses it")
        if self._news is not None:
            self._news.read_on()
