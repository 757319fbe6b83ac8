"""What a monitor asks: is the process alive, can it serve, is anything stuck."""

import time
from typing import Any

from flask import Blueprint, current_app, jsonify
from flask.typing import ResponseReturnValue
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from server.core import logs
from server.core.auth import authentication
from server.core.db import session, transaction
from server.migrations.files import read_steps
from server.postgres.databases import DatabaseError

blueprint = Blueprint("health", __name__)
log = logs.get_logger(__name__)

_OLD_SECONDS = 60.0
_ALIVE_WITHIN = "30 seconds"
_DEPTH = text("SELECT q.*, public.count_alive('worker', :within) AS workers FROM public.queue_depth() q")


@blueprint.get("/healthz")
@authentication("public")
def healthz() -> ResponseReturnValue:
    """Report each part; 200 `ok` or `degraded`, 503 only when nothing can be served."""
    database = _database()
    redis = _redis()
    serves = database["status"] == "ok" and not database["migrations"]["pending"]
    fine = serves and redis["status"] in {"ok", "off"} and database["queue"]["oldest_seconds"] < _OLD_SECONDS
    single = current_app.extensions["settings"].allow_single_login
    found: dict[str, Any] = {
        "status": "unavailable" if not serves else "ok" if fine and not single else "degraded",
        "process": {"status": "ok"},
        "database": database,
        "redis": redis,
    }
    if single:
        found["warnings"] = ["ALLOW_SINGLE_LOGIN=1: tenants are kept apart by one log-in's policies only"]
    return jsonify(found), 200 if serves else 503


@blueprint.get("/readyz")
@authentication("public")
def readyz() -> ResponseReturnValue:
    """Answer 200 when this process can serve requests now."""
    database = _database()
    ready = database["status"] == "ok" and not database["migrations"]["pending"]
    return jsonify({"status": "ready" if ready else "not ready"}), 200 if ready else 503


def _database() -> dict[str, Any]:
    started = time.perf_counter()
    try:
        with transaction():
            applied = set(session().scalars(text("SELECT name FROM public.migrations_applied")))
            depth = (
                session()
                .execute(
                    _DEPTH,
                    {"within": _ALIVE_WITHIN},
                )
                .one()
            )
    except (SQLAlchemyError, DatabaseError) as error:
        log.warning("health check failed", part="database", error=type(error).__name__)
        return {"status": "down", "migrations": {"pending": []}, "queue": {"oldest_seconds": 0}}
    return {
        "status": "ok",
        "latency_ms": round(1000 * (time.perf_counter() - started), 1),
        "migrations": {
            "pending": [step.name for step in _steps() if step.name not in applied and step.rest is None]
        },
        "queue": {
            "waiting": depth.waiting,
            "oldest_seconds": round(depth.oldest_seconds, 1),
            "unsent": depth.unsent,
            "dead": depth.dead,
            "workers": depth.workers,
        },
    }


def _steps() -> Any:
    """Return the steps; the files of a version do not change while it runs, so they are read once."""
    known = current_app.extensions.get("migration_steps")
    if known is None:
        known = current_app.extensions["migration_steps"] = read_steps()
    return known


def _redis() -> dict[str, Any]:
    settings = current_app.extensions["settings"]
    if settings.redis_url is None:
        return {"status": "off"}
    import redis  # noqa: PLC0415 - only where a cache is set; everything works without one

    started = time.perf_counter()
    seconds = settings.redis_connect_timeout_ms / 1000
    try:
        client = redis.Redis.from_url(
            settings.redis_url, socket_connect_timeout=seconds, socket_timeout=seconds
        )
        client.ping()
    except (redis.RedisError, OSError) as error:
        log.warning("health check failed", part="redis", error=type(error).__name__)
        return {"status": "down"}
    return {"status": "ok", "latency_ms": round(1000 * (time.perf_counter() - started), 1)}
