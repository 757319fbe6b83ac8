"""The `flask` commands of the server: they read options, call one use case and print.

`register(app)` gives them to an app.
"""

from server.cli.registration import register

__all__ = ["register"]
