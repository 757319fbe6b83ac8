"""The app objects for gunicorn (`wsgi:app`, `wsgi:live`) and the flask command, made when asked for."""

import sys
from typing import TYPE_CHECKING

from server.app_factory import create_app, create_live_app
from server.core.settings import SettingsError

if TYPE_CHECKING:
    from flask import Flask

_MAKERS = {"app": create_app, "live": create_live_app}


def __getattr__(name: str) -> "Flask":
    if name not in _MAKERS:
        raise AttributeError(name)
    try:
        made = globals()[name] = _MAKERS[name]()
    except (
        SettingsError
    ) as error:  # whoever starts it made a mistake, not the program: sentences, no traceback
        sys.exit(str(error))
    return made
