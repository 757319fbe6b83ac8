"""Puts the rooms together. Nothing here decides anything, and nothing here connects to anything."""

import os

from dotenv import load_dotenv
from flask import Flask

from server import cli
from server.businesses import routes as accounts
from server.calendars import routes as calendars
from server.calendars import rule_routes, service_routes, settings_routes
from server.channels.web import routes as web_channel
from server.channels.whatsapp import routes as whatsapp
from server.console import appointment_routes, error_pages, health
from server.console import routes as console_routes
from server.core import limits, logs, openapi, problems, sentry
from server.core.db import db
from server.core.pool import watch
from server.core.settings import Settings
from server.db_migrate import apply_migrations, require_current
from server.events import routes as events
from server.events import stream, webhook_routes
from server.events.hub import Hub
from server.postgres.databases import Databases
from server.receptionist import routes as ai_tools
from server.scheduling import closure_routes, link_routes, slot_routes, waitlist_routes
from server.scheduling import routes as scheduling

MAX_BODY_BYTES = 3 * 1024 * 1024  # the largest body any route reads; each route sets its own, lower, limit


def create_app(settings: Settings | None = None) -> Flask:
    """Return the web app, all routes and commands in it."""
    app = create_minimal_app(settings)
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY_BYTES
    openapi.init_app(app)
    for room in (
        accounts,
        calendars,
        rule_routes,
        service_routes,
        settings_routes,
        scheduling,
        closure_routes,
        link_routes,
        slot_routes,
        waitlist_routes,
        ai_tools,
        events,
        webhook_routes,
    ):
        openapi.register(app, room.blueprint)
    for blueprint in (
        health.blueprint,
        whatsapp.blueprint,
        web_channel.blueprint,
        console_routes.blueprint,
        appointment_routes.blueprint,
        link_routes.feeds,
    ):
        app.register_blueprint(blueprint)
    error_pages.init_app(app)
    cli.register(app)
    return app


def create_live_app(settings: Settings | None = None) -> Flask:
    """Return the app of the live process: connections that stay open for as long as somebody follows."""
    app = create_minimal_app(settings, pool_size=4, max_overflow=4)  # streams ask in turns, and hold nothing
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY_BYTES
    app.extensions["event_hub"] = Hub(app.extensions["databases"])
    for blueprint in (health.blueprint, stream.blueprint):
        app.register_blueprint(blueprint)
    return app


def create_minimal_app(
    settings: Settings | None = None, *, pool_size: int = 16, max_overflow: int = 0
) -> Flask:
    """Return an app with settings, logs and the database, and no routes."""
    if settings is None:
        load_dotenv()
        settings = Settings.from_env(os.environ)
    logs.configure(level=settings.log_level)
    sentry.init(settings)
    app = Flask("server", static_folder=None)
    databases = Databases(settings)
    app.extensions["settings"] = settings
    app.extensions["databases"] = databases
    app.config["SECRET_KEY"] = settings.secret_key
    app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql+psycopg2://"
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {
        "creator": databases.connect_pooled,
        "pool_size": pool_size,
        "max_overflow": max_overflow,
        "pool_timeout": 10,
        "pool_use_lifo": True,  # PostgreSQL keeps plans in each connection: the fewer are used, the better
        "hide_parameters": True,  # they hold what people wrote, and errors are logged
    }
    db.init_app(app)
    with app.app_context():
        watch(db.engine.pool)
    problems.init_app(app)  # before the limits: their refusals, too, get a request id and our headers
    limits.init_app(app, settings)
    return app


def prepare_database(settings: Settings) -> None:
    """Migrate, when AUTO_MIGRATE allows; what starts before the workers calls this once."""
    if settings.auto_migrate:
        apply_migrations(settings)


def require_current_database(app: Flask) -> None:
    """Refuse a database that is behind, and a log-in that row-level security does not bind."""
    require_current(app.extensions["databases"])
