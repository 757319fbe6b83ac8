"""The database that every run starts from: at step 114, filled like one that has served for two years."""

import sys

import psycopg2

from benchmarks.migrations.commands import run
from benchmarks.migrations.lab import Lab

# One business in ten has no settings, one in seven of the others no slot size or one of 0.
_BUSINESSES = """
INSERT INTO business (id, name, time_zone)
SELECT n, 'Salon ' || n, (ARRAY['UTC', 'Asia/Jerusalem', 'Europe/Berlin', 'America/New_York'])[1 + mod(n, 4)]
FROM generate_series(1, %(businesses)s) n;

INSERT INTO business_settings (business_id, slot_size_min)
SELECT n, (ARRAY[15, 20, 30, 45, 60, NULL, 0])[1 + mod(n, 7)]
FROM generate_series(1, %(businesses)s) n WHERE mod(n, 10) > 0;

SELECT setval(pg_get_serial_sequence('business', 'id'), %(businesses)s);
"""

# Squaring favours the low ids: a few businesses have most of the appointments.
_APPOINTMENTS = """
SELECT setseed(0.115);
INSERT INTO appointments (
    business_id, status, starts_at, ends_at, customer_name, customer_phone, notes, source_channel)
SELECT 1 + floor(%(businesses)s * power(random(), 2))::int,
       (ARRAY['confirmed', 'confirmed', 'completed', 'cancelled'])[1 + mod(n, 4)],
       start, start + interval '30 min',
       'Customer ' || mod(n, 50000), '+97250' || lpad((mod(n, 50000))::text, 7, '0'),
       repeat('a word ', mod(n, 9)), 'whatsapp'
FROM generate_series(1, %(appointments)s) n,
     LATERAL (SELECT timestamptz '2025-01-01 08:00Z' + mod(n, 730) * interval '1 day'
                     + mod(n, 40) * interval '15 min') s (start)
"""


def build_template(lab: Lab, *, appointments: int, businesses: int = 10_000) -> None:
    """Make the template with the product's own migrations, then fill it."""
    print(f"building a database with {appointments:,} appointments at step 114", file=sys.stderr, flush=True)
    lab.create(lab.template)
    command = (sys.executable, "-m", "server.db_migrate", "--target", "114")
    built = run(command, lab.environment(lab.template))
    if built.exit_code:
        raise SystemExit(f"Migrations 1 to 114 failed: {built.output}")
    sizes = {"appointments": appointments, "businesses": businesses}
    connection = psycopg2.connect(lab.url(lab.template), options="-c synchronous_commit=off")
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(_BUSINESSES, sizes)
        cursor.execute(_APPOINTMENTS, sizes)
        cursor.execute("VACUUM (ANALYZE)")
    connection.close()
