"""gunicorn's settings: `gunicorn -c gunicorn.conf.py wsgi:app` (web) or `wsgi:live` (event streams)."""

import gc
import os
import sys
from pathlib import Path

from dotenv import load_dotenv

from server.app_factory import prepare_database, require_current_database
from server.core.settings import Settings

load_dotenv()
settings = Settings.from_env(os.environ)

serves_live = "wsgi:live" in sys.argv
bind = f"127.0.0.1:{settings.live_port if serves_live else settings.port}"
worker_class = "gthread"  # psycopg2 under gevent triples p99
# One process serves a small machine. Each thread may hold a database connection: processes x threads, the
# workers and their listeners must stay below PostgreSQL's max_connections (docs/scaling.md).
workers = int(os.environ.get("LIVE_CONCURRENCY" if serves_live else "WEB_CONCURRENCY", "1"))
# A stream keeps its thread but no connection: 64 of them, and 8 threads to refuse more and answer monitors.
threads = 72 if serves_live else 16
preload_app = False  # connections and locks do not survive a fork
timeout = 60
graceful_timeout = 8
keepalive = 5
# A proxy may send long headers (cookies, signatures); a longer line than this is an attack.
limit_request_line = 8190
limit_request_field_size = 8190
limit_request_fields = 100
accesslog = None  # the app logs requests itself, with their ids
errorlog = "-"
loglevel = "warning"
# By default every gunicorn of an account makes the same socket in its home: two servers take it in turns.
control_socket_disable = True
# The heartbeat file on a disk can block a worker for so long that gunicorn kills it.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - gunicorn makes a private file


def on_starting(_server: object) -> None:
    """Migrate once, before the processes start; the launcher has done it already when it started us."""
    if os.environ.get("FRONTDESK_PREPARED") != "1":
        prepare_database(settings)


def post_worker_init(worker: object) -> None:
    """Refuse to serve on a database that is behind, or as a log-in that sees every tenant."""
    app = worker.app.callable  # type: ignore[attr-defined]  # gunicorn has no types
    require_current_database(app)
    # What is loaded by now stays; looking through it for garbage stops all threads for a quarter
    # of a second.
    gc.collect()
    gc.freeze()
    if serves_live:  # streams end by themselves when the process is asked to, or is left alone
        app.extensions["event_hub"].stop_when(lambda: not worker.alive or os.getppid() != worker.ppid)  # type: ignore[attr-defined]  # as above
