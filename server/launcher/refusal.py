"""Why a start ends early."""


class LaunchRefused(Exception):
    """The server can't start; the message says why, and what helps."""


class StopRequested(Exception):
    """Somebody asked for the end while the server was still starting."""
