"""The app object for gunicorn and for the `flask` command."""

from server.app_factory import create_app

app = create_app()
