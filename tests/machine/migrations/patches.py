"""What people and killed runs did to databases, as SQL that a superuser ran."""

import os
from collections.abc import Sequence
from typing import Any

EVERY_ONE = os.environ.get("FRONTDESK_PATCHES") == "all"

STEPS_OF_115 = (
    "115_business_calendars_table",
    "115_calendar_routing_rules_table",
    "115_appointments_calendar_id",
    "115_default_calendars",
    "115_link_appointments",
)

# Businesses 6, 7 and 9 have no settings, 7 has no appointments, 9 is closed; two appointments overlap.
ROWS = """
INSERT INTO public.business (id, name, is_active)
SELECT g, 'Business ' || g, g <> 9 FROM generate_series(1, 9) g;
SELECT setval(pg_get_serial_sequence('public.business', 'id'), 9);
INSERT INTO public.business_settings (business_id, slot_size_min)
VALUES (1, 30), (2, NULL), (3, 0), (4, -15), (5, 45), (8, 90);
INSERT INTO public.appointments (business_id, starts_at, ends_at, status, customer_name, notes)
SELECT (ARRAY[1, 2, 3, 4, 5, 6, 8, 9])[1 + g % 8], timestamptz '2024-01-01 08:00+00' + g * interval '1 hour',
       timestamptz '2024-01-01 08:30+00' + g * interval '1 hour',
       (ARRAY['confirmed', 'completed', 'cancelled', 'no_show'])[1 + g % 4], 'Customer ' || g, 'note ' || g
FROM generate_series(1, 320) g;
INSERT INTO public.appointments (business_id, starts_at, ends_at)
SELECT 1 + g % 2, now() + (30 + g) * interval '1 day', now() + (30 + g) * interval '1 day' + interval '1 hour'
FROM generate_series(1, 16) g;
INSERT INTO public.appointments (business_id, starts_at, ends_at)
SELECT 1, now() + interval '60 days', now() + interval '60 days 1 hour' FROM generate_series(1, 2);
INSERT INTO public.usage (business_id, direction, channel, model,
                          prompt_tokens, completion_tokens, total_tokens, msg_ts, trace_id)
SELECT 1 + g % 6, (ARRAY['inbound', 'outbound'])[1 + g % 2], 'whatsapp', 'model', g, g, 2 * g,
       timestamptz '2024-02-01 00:00+00' + g * interval '1 minute', 'trace-' || g
FROM generate_series(1, 60) g;
"""

# The reference's own SQL for Migration 115, typed in by somebody with the join that step 4 lacks in print and
# with care for sizes of nought and less: NO_LENGTH is what comes of it without.
TABLES_BY_HAND = """
CREATE TABLE public.business_calendars (
    id SERIAL PRIMARY KEY,
    business_id INTEGER NOT NULL REFERENCES public.business(id) ON DELETE CASCADE,
    name VARCHAR(255) NOT NULL,
    type_key VARCHAR(64),
    provider VARCHAR(32) DEFAULT 'internal' NOT NULL,
    calendar_external_id VARCHAR(255),
    is_active BOOLEAN DEFAULT TRUE NOT NULL,
    priority INTEGER DEFAULT 0 NOT NULL,
    default_duration_minutes INTEGER DEFAULT 60,
    buffer_before_minutes INTEGER DEFAULT 0,
    buffer_after_minutes INTEGER DEFAULT 0,
    allowed_tags JSONB DEFAULT '[]'::jsonb NOT NULL,
    created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX idx_business_calendars_business_active ON public.business_calendars (business_id, is_active);
CREATE INDEX idx_business_calendars_priority ON public.business_calendars (business_id, priority);
CREATE TABLE public.calendar_routing_rules (
    id SERIAL PRIMARY KEY,
    business_id INTEGER NOT NULL REFERENCES public.business(id) ON DELETE CASCADE,
    calendar_id INTEGER NOT NULL REFERENCES public.business_calendars(id) ON DELETE CASCADE,
    match_labels JSONB DEFAULT '[]'::jsonb NOT NULL,
    match_keywords JSONB DEFAULT '[]'::jsonb NOT NULL,
    channel_scope VARCHAR(32) DEFAULT 'all' NOT NULL,
    when_ambiguous_ask BOOLEAN DEFAULT FALSE,
    question_text VARCHAR(500),
    priority INTEGER DEFAULT 0 NOT NULL,
    is_active BOOLEAN DEFAULT TRUE NOT NULL,
    created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX idx_calendar_routing_business_active ON public.calendar_routing_rules (business_id, is_active);
CREATE INDEX idx_calendar_routing_calendar ON public.calendar_routing_rules (calendar_id);
"""
COLUMN_BY_HAND = """
ALTER TABLE public.appointments
    ADD COLUMN calendar_id INTEGER REFERENCES public.business_calendars(id) ON DELETE SET NULL;
CREATE INDEX idx_appointments_calendar_id ON public.appointments (calendar_id);
"""
PLAIN_COLUMN = "ALTER TABLE public.appointments ADD COLUMN calendar_id integer;"
DEFAULTS_BY_HAND = """
INSERT INTO public.business_calendars (
    business_id, name, type_key, provider, is_active, priority, default_duration_minutes, allowed_tags,
    created_at)
SELECT b.id, 'By hand', 'default', 'internal', TRUE, 1,
       CASE WHEN bs.slot_size_min > 0 THEN bs.slot_size_min ELSE 60 END, '[]'::jsonb, '2024-05-01 12:00'
FROM public.business b LEFT JOIN public.business_settings bs ON bs.business_id = b.id
WHERE NOT EXISTS (SELECT 1 FROM public.business_calendars bc WHERE bc.business_id = b.id);
"""
NO_LENGTH = """
UPDATE public.business_calendars c SET default_duration_minutes = s.slot_size_min
FROM public.business_settings s WHERE s.business_id = c.business_id AND s.slot_size_min <= 0;
"""
LINKS_BY_HAND = """
UPDATE public.appointments a SET calendar_id = bc.id FROM public.business_calendars bc
WHERE a.business_id = bc.business_id AND bc.type_key = 'default' AND a.calendar_id IS NULL;
"""
ALL_BY_HAND = TABLES_BY_HAND + COLUMN_BY_HAND + DEFAULTS_BY_HAND + LINKS_BY_HAND


def recorded(*names: str) -> str:
    """Write ledger rows as somebody would by hand: names, and nothing else."""
    return "".join(f"INSERT INTO public.migrations_applied (name) VALUES ('{name}');" for name in names)


ALL_RECORDED = recorded(*STEPS_OF_115)


def older_ledger(columns: str) -> str:
    """Make the ledger anew in the shape that an older release gave it; the names and times stay."""
    return f"""
CREATE TEMP TABLE kept AS
SELECT name, timestamp '2024-01-01 10:00' AS applied_at FROM public.migrations_applied;
DROP TABLE public.migrations_applied;
CREATE TABLE public.migrations_applied ({columns});
INSERT INTO public.migrations_applied (name, applied_at) SELECT name, applied_at FROM kept;
"""


def invalid(index: str, *, ready: bool = True) -> str:
    """Leave an index as a killed CREATE INDEX CONCURRENTLY does, late or early in its work."""
    return (
        f"UPDATE pg_index SET indisvalid = false, indisready = {ready} "
        f"WHERE indexrelid = 'public.{index}'::regclass;"
    )


def some_of(cases: Sequence[Any]) -> Sequence[Any]:
    """Return every fifth case, which the suite has time for; `make nightly` takes all of them."""
    return cases if EVERY_ONE else cases[::5]
