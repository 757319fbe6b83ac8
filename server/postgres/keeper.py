"""The keeper: a small process of its own that runs the embedded PostgreSQL for as long as anybody uses it.

`python -m server.postgres.keeper FOLDER` goes to the background. There is one keeper for a folder. Users hold
a shared lock; when the keeper gets that lock alone, nobody is left, however they ended, and it shuts
PostgreSQL down. When the keeper itself is killed the kernel tells PostgreSQL, and the next user starts anew.
"""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from server.postgres.cluster import Cluster, Layout, open_cluster
from server.postgres.errors import DatabaseError
from server.postgres.leftovers import clear_leftovers
from server.postgres.locks import FileLock
from server.postgres.processes import describe_end

_POLL_SECONDS = 0.2
# Commands that follow each other closely share one server.
_GRACE_SECONDS = 1.0
_SHUT_DOWN_SECONDS = 20.0
_QUIT_SECONDS = 5.0
_QUICK_DEATH_SECONDS = 5.0
_MOST_QUICK_DEATHS = 5
_LARGEST_LOG = 5_000_000


class Keeper:
    """Runs the server of one folder; whoever makes it holds the keeper's lock."""

    def __init__(self, layout: Layout) -> None:
        """Open the users' lock; start nothing yet."""
        self._layout = layout
        self._users = FileLock(layout.users_lock)
        self._unused_since: float | None = None
        self._hurries = False

    def hurry(self, *_: object) -> None:
        """End without the usual grace, if nobody uses the server."""
        self._hurries = True

    def run(self) -> None:
        """Keep the server running until nobody uses it; leave a note where that can't be done."""
        try:
            cluster = open_cluster(self._layout)
            if self._layout.home.is_symlink():
                say(
                    f"{cluster.account.name} cannot work in {self._layout.folder}: the database is in "
                    f"{self._layout.home.resolve()}"
                )
            self._keep(cluster)
        except (DatabaseError, OSError) as error:
            self._give_up(str(error))

    def _keep(self, cluster: Cluster) -> None:
        quick_deaths = 0
        while True:
            clear_leftovers(self._layout)
            started = time.monotonic()
            server = cluster.start()
            self._layout.started.touch()
            self._layout.failure.unlink(missing_ok=True)
            is_unused = self._watch(server)
            self._layout.started.unlink(missing_ok=True)
            if is_unused:
                stop(server)
                return
            lived = time.monotonic() - started
            quick_deaths = quick_deaths + 1 if lived < _QUICK_DEATH_SECONDS else 0
            if quick_deaths >= _MOST_QUICK_DEATHS:
                raise DatabaseError(f"PostgreSQL does not stay up. Its last words:\n{self._last_words()}")
            say(f"PostgreSQL stopped ({describe_end(server.returncode)}); starting it again")
            time.sleep(0.2 * quick_deaths)

    def _watch(self, server: "subprocess.Popen[bytes]") -> bool:
        """Return True when nobody uses the server any more, False when it ended by itself."""
        while server.poll() is None:
            if self._is_unused():
                return True
            with suppress(subprocess.TimeoutExpired):
                server.wait(_POLL_SECONDS)
        return False

    def _is_unused(self) -> bool:
        """Tell whether nobody has used the server for a while; if so the lock stays ours, newcomers wait."""
        if not self._users.take():
            self._unused_since = None
            self._hurries = False
            return False
        now = time.monotonic()
        if self._unused_since is None:
            self._unused_since = now
        if self._hurries or now - self._unused_since >= _GRACE_SECONDS:
            return True
        self._users.give_back()
        return False

    def _give_up(self, reason: str) -> None:
        say(reason)
        draft = self._layout.failure.with_suffix(".new")
        draft.write_text(reason, encoding="utf-8")
        draft.rename(self._layout.failure)

    def _last_words(self) -> str:
        lines = self._layout.server_log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(lines[-8:])


def stop(server: "subprocess.Popen[bytes]") -> None:
    """Shut the server down cleanly; with more force when it takes too long."""
    for number, seconds in ((signal.SIGINT, _SHUT_DOWN_SECONDS), (signal.SIGQUIT, _QUIT_SECONDS)):
        server.send_signal(number)
        with suppress(subprocess.TimeoutExpired):
            server.wait(seconds)
            return
    server.kill()
    server.wait()


def say(sentence: str) -> None:
    """Write a sentence to the log that the launcher reads aloud; standard error leads there."""
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


def main(arguments: list[str]) -> int:
    """Become the keeper of the folder named, in the background; do nothing when it has one."""
    layout = Layout(Path(arguments[0]))
    lock = FileLock(layout.keeper_lock)
    if not _take_patiently(lock):
        return 0
    # The lock is taken before the fork, so that whoever started us sees a keeper once we return,
    # and no trace of the one before.
    was_killed = layout.started.exists()
    layout.started.unlink(missing_ok=True)
    if os.fork():
        return 0
    os.chdir("/")
    _shorten_logs(layout)
    if was_killed:
        say("the keeper before this one was killed; starting PostgreSQL again")
    keeper = Keeper(layout)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, keeper.hurry)
    keeper.run()
    lock.close()  # before the users' lock, which goes with the keeper: a newcomer then finds no keeper
    return 0


def _take_patiently(lock: FileLock) -> bool:
    """Take the lock; try for a moment, since those who look whether it is held touch it too."""
    deadline = time.monotonic() + 0.5
    while not lock.take():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def _shorten_logs(layout: Layout) -> None:
    for path in (layout.server_log, layout.keeper_log):
        if path.exists() and path.stat().st_size > _LARGEST_LOG:
            path.replace(path.with_suffix(".old.log"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
