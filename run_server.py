#!/usr/bin/env python3
"""Starts everything for one machine: `python run_server.py --help`."""

import sys

try:
    from server.launcher.main import main
except ModuleNotFoundError as missing:
    sys.exit(
        f"This Python ({sys.executable}) lacks the package {missing.name!r}. "
        "Use ./scripts/run, which installs what Frontdesk needs into .venv, or install requirements.txt."
    )

if __name__ == "__main__":
    sys.exit(main())
