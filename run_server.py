#!/usr/bin/env python3
"""Starts everything for one machine: `python run_server.py --help`."""

import signal
import sys

signal.signal(signal.SIGINT, signal.SIG_DFL)  # until main() listens: Ctrl-C ends us without a traceback

try:
    from server.launcher.main import main
except ModuleNotFoundError as missing:
    sys.exit(
        f"This Python ({sys.executable}) lacks the package {missing.name!r}. "
        "Use ./scripts/run, which installs what Frontdesk needs into .venv, or install requirements.txt."
    )

if __name__ == "__main__":
    sys.exit(main())
