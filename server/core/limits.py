"""How often one address may ask. Counted in Redis when there is one, in the process otherwise."""

import logging

from flask import Flask, request
from flask_limiter import Limiter

from server.core.settings import Settings


def client_address() -> str:
    """Return who is asking, as far as the connection tells."""
    return request.remote_addr or "unknown"


limiter = Limiter(key_func=client_address, headers_enabled=True, strategy="fixed-window")


def init_app(app: Flask, settings: Settings) -> None:
    """Count in Redis if it is set; go on counting in memory while Redis is away."""
    app.config["RATELIMIT_STORAGE_URI"] = settings.redis_url or "memory://"
    app.config["RATELIMIT_KEY_PREFIX"] = settings.redis_prefix
    app.config["RATELIMIT_IN_MEMORY_FALLBACK_ENABLED"] = settings.redis_url is not None
    app.config["RATELIMIT_SWALLOW_ERRORS"] = True
    limiter.init_app(app)
    # Its line about a refusal names the address; ours, which every refusal gets, does not.
    logging.getLogger("flask-limiter").setLevel(logging.WARNING)
