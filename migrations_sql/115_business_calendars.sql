-- Many calendars for one business, and rules that choose among them. Additive: nothing is dropped, no row is
-- deleted, and an appointment without a calendar stays valid. Undo by hand: docs/migrations.md.

-- step: 115_business_calendars_table
CREATE TABLE IF NOT EXISTS public.business_calendars (
    id serial PRIMARY KEY,
    business_id integer NOT NULL REFERENCES public.business (id) ON DELETE CASCADE,
    name varchar(255) NOT NULL,
    type_key varchar(64),
    provider varchar(32) NOT NULL DEFAULT 'internal',
    calendar_external_id varchar(255),
    is_active boolean NOT NULL DEFAULT true,
    priority integer NOT NULL DEFAULT 0,
    default_duration_minutes integer DEFAULT 60,
    buffer_before_minutes integer DEFAULT 0,
    buffer_after_minutes integer DEFAULT 0,
    allowed_tags jsonb NOT NULL DEFAULT '[]'::jsonb,
    created_at timestamptz DEFAULT now(),
    updated_at timestamptz DEFAULT now(),
    UNIQUE (business_id, id)
);
CREATE INDEX IF NOT EXISTS idx_business_calendars_business_active ON public.business_calendars (business_id, is_active);
CREATE INDEX IF NOT EXISTS idx_business_calendars_priority ON public.business_calendars (business_id, priority);
SELECT public.frontdesk_protect('public.business_calendars');

-- step: 115_calendar_routing_rules_table
CREATE TABLE IF NOT EXISTS public.calendar_routing_rules (
    id serial PRIMARY KEY,
    business_id integer NOT NULL REFERENCES public.business (id) ON DELETE CASCADE,
    calendar_id integer NOT NULL,
    match_labels jsonb NOT NULL DEFAULT '[]'::jsonb,
    match_keywords jsonb NOT NULL DEFAULT '[]'::jsonb,
    channel_scope varchar(32) NOT NULL DEFAULT 'all',
    when_ambiguous_ask boolean DEFAULT false,
    question_text varchar(500),
    priority integer NOT NULL DEFAULT 0,
    is_active boolean NOT NULL DEFAULT true,
    created_at timestamptz DEFAULT now(),
    updated_at timestamptz DEFAULT now(),
    UNIQUE (business_id, id),
    FOREIGN KEY (business_id, calendar_id) REFERENCES public.business_calendars (business_id, id) ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS idx_calendar_routing_business_active ON public.calendar_routing_rules (business_id, is_active);
CREATE INDEX IF NOT EXISTS idx_calendar_routing_calendar ON public.calendar_routing_rules (calendar_id);
SELECT public.frontdesk_protect('public.calendar_routing_rules');

-- step: 115_appointments_calendar_id
-- The column costs no rewrite; the key is checked for new rows now and for the others after the backfill.
ALTER TABLE public.appointments ADD COLUMN IF NOT EXISTS calendar_id integer;
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'appointments_calendar_fkey'
                   AND conrelid = 'public.appointments'::regclass) THEN
        ALTER TABLE public.appointments ADD CONSTRAINT appointments_calendar_fkey
            FOREIGN KEY (business_id, calendar_id) REFERENCES public.business_calendars (business_id, id)
            ON DELETE SET NULL (calendar_id) NOT VALID;
    END IF;
END $$;

-- step: 115_default_calendars
-- A size of NULL, 0 or less means an hour.
INSERT INTO public.business_calendars (
    business_id, name, type_key, provider, is_active, priority, default_duration_minutes, allowed_tags)
SELECT b.id, 'לוח ברירת מחדל', 'default', 'internal', true, 1,
       CASE WHEN bs.slot_size_min > 0 THEN bs.slot_size_min ELSE 60 END, '[]'::jsonb
FROM public.business b
LEFT JOIN public.business_settings bs ON bs.business_id = b.id
WHERE NOT EXISTS (
    SELECT 1 FROM public.business_calendars bc WHERE bc.business_id = b.id AND bc.type_key = 'default');

-- step: 115_link_appointments
-- Of two default calendars the active one of the higher priority is taken, then the older one.
UPDATE public.appointments a
SET calendar_id = chosen.id
FROM (
    SELECT DISTINCT ON (business_id) business_id, id FROM public.business_calendars
    WHERE type_key = 'default' ORDER BY business_id, is_active DESC, priority DESC, id
) chosen
WHERE a.business_id = chosen.business_id AND a.calendar_id IS NULL;
ALTER TABLE public.appointments VALIDATE CONSTRAINT appointments_calendar_fkey;
CREATE INDEX IF NOT EXISTS idx_appointments_calendar_id ON public.appointments (calendar_id);
