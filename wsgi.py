"""The app object for gunicorn and the flask command."""

import sys

from server.app_factory import create_app
from server.core.settings import SettingsError

try:
    app = create_app()
except SettingsError as error:  # whoever starts it made a mistake, not the program: sentences, no traceback
    sys.exit(str(error))
