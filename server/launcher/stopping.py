"""How a person, or the system, asks for the end."""

import signal

from server.launcher.refusal import StopRequested


class StopSignals:
    """Counts the requests to stop; nothing is interrupted, whoever waits looks here."""

    def __init__(self) -> None:
        """Take over Ctrl-C, SIGTERM and a closed terminal."""
        self._count = 0
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._note)

    @property
    def requested(self) -> bool:
        """Tell whether somebody asked."""
        return self._count > 0

    @property
    def urgent(self) -> bool:
        """Tell whether somebody asked again."""
        return self._count > 1

    def raise_if_requested(self) -> None:
        """End a wait when somebody asked."""
        if self.requested:
            raise StopRequested

    def _note(self, *_: object) -> None:
        self._count += 1
