"""A database with one busy business among others, for measuring searches."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from urllib.parse import urlsplit, urlunsplit

import psycopg2
from psycopg2 import sql

from server.core.settings import Settings
from server.db_migrate import apply_migrations
from server.postgres.logins import compute_login

DATABASE = "bench_scheduling"
# Any value will do: nothing secret is in this database.
_KEY = "a key for benchmarks, long enough to be accepted"
BUSINESS = 1
NOW = datetime(2026, 11, 23, tzinfo=UTC)
ZONE = "Europe/Paris"
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
RANGES = ((9, 13), (14, 18))
SLOT_MINUTES, STEP_MINUTES, BUFFER_MINUTES = 30, 15, 10

# Every business has a calendar with 200 appointments in 30 days (the first) and twenty with 100 in 60 days.
# One is asked about; fifty others make the tables as full as those of a server that is in use.
_FILL = f"""
INSERT INTO business (id, name, slug, time_zone)
SELECT n, 'Business ' || n, 'b' || n, '{ZONE}' FROM generate_series(1, 51) n;
DELETE FROM business_calendars;
INSERT INTO business_settings (business_id, opening_hours)
SELECT id, (SELECT jsonb_object_agg(day, '[["09:00", "13:00"], ["14:00", "18:00"]]'::jsonb)
            FROM unnest(ARRAY['{"', '".join(DAYS)}']) day) FROM business
ON CONFLICT (business_id) DO UPDATE SET opening_hours = excluded.opening_hours;
INSERT INTO business_calendars (
    business_id, name, default_duration_minutes, slot_step_minutes, buffer_after_minutes)
SELECT b.id, 'Chair ' || n, {SLOT_MINUTES}, {STEP_MINUTES}, {BUFFER_MINUTES}
FROM business b, generate_series(0, 20) n ORDER BY b.id, n;
INSERT INTO appointments (business_id, calendar_id, status, starts_at, ends_at, blocked)
SELECT business_id, id, 'confirmed', t, t + interval '{SLOT_MINUTES} minutes',
       tstzrange(t, t + interval '{SLOT_MINUTES + BUFFER_MINUTES} minutes')
FROM business_calendars c
CROSS JOIN LATERAL (SELECT CASE name WHEN 'Chair 0' THEN 200 ELSE 100 END AS many) m
CROSS JOIN LATERAL (SELECT CASE name WHEN 'Chair 0' THEN 30 ELSE 60 END AS days) d
CROSS JOIN LATERAL generate_series(0, many - 1) n
CROSS JOIN LATERAL (
    SELECT timestamptz '{NOW:%Y-%m-%d}' + interval '1 day' * (n * days / many)
        + interval '8 hours' + interval '45 minutes' * ((n * 5 + c.id) % 13)) AS s (t)
ON CONFLICT DO NOTHING;
ANALYZE;
"""  # noqa: S608 - constants of this file


@contextmanager
def open_salon(admin_url: str, **variables: str) -> Iterator[Settings]:
    """Yield the settings of a process that works on the database; drop it at the end."""
    url = urlunsplit(urlsplit(admin_url)._replace(path=f"/{DATABASE}"))
    values = {
        "DATABASE_URL": url,
        "SECRET_KEY": _KEY,
        "ENCRYPTION_KEYS": _KEY,
        "LOG_LEVEL": "WARNING",
    }
    settings = Settings.from_env(values | variables)
    os.environ.update(values)
    _administrate(admin_url, "DROP DATABASE IF EXISTS {} WITH (FORCE)", DATABASE)
    _administrate(admin_url, "CREATE DATABASE {}", DATABASE)
    try:
        apply_migrations(settings, say=lambda _: None)
        _administrate(url, _FILL)
        yield settings
    finally:
        _administrate(admin_url, "DROP DATABASE IF EXISTS {} WITH (FORCE)", DATABASE)
        _administrate(admin_url, "DROP ROLE IF EXISTS {}", compute_login(url, _KEY).name)


def _administrate(url: str, statement: str, *names: str) -> None:
    connection = psycopg2.connect(url)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL(statement).format(*map(sql.Identifier, names)) if names else statement)
    connection.close()
