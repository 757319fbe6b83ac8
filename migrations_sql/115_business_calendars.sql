-- Many calendars for one business, and rules that choose among them. Additive: no table or row is lost, and an
-- appointment without a calendar stays valid. Nobody who writes meanwhile notices: the column comes first, the links
-- in small batches, the index and the key after them. Undo by hand: docs/migrations.md.

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
-- The column costs no rewrite.
ALTER TABLE public.appointments ADD COLUMN IF NOT EXISTS calendar_id integer;

-- step: 115_default_calendars
-- outside a transaction
-- From here on a business has a default calendar from the moment it exists: none slips in behind the INSERT below.
CREATE OR REPLACE FUNCTION public.make_default_calendar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public.business_calendars (business_id, name, type_key, priority)
    VALUES (NEW.id, CASE NEW.languages ->> 0 WHEN 'he' THEN 'לוח ברירת מחדל' ELSE 'Calendar' END, 'default', 1);
    INSERT INTO public.business_settings (business_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER business_default_calendar AFTER INSERT ON public.business
    FOR EACH ROW EXECUTE FUNCTION public.make_default_calendar();

-- A size of NULL, 0 or less means an hour.
-- ends: NOT EXISTS (SELECT FROM public.business b WHERE NOT EXISTS (
--     SELECT FROM public.business_calendars c WHERE c.business_id = b.id AND c.type_key = 'default'))
INSERT INTO public.business_calendars (
    business_id, name, type_key, provider, is_active, priority, default_duration_minutes, allowed_tags)
SELECT b.id, 'לוח ברירת מחדל', 'default', 'internal', true, 1,
       CASE WHEN bs.slot_size_min > 0 THEN bs.slot_size_min ELSE 60 END, '[]'::jsonb
FROM public.business b
LEFT JOIN public.business_settings bs ON bs.business_id = b.id
WHERE NOT EXISTS (
    SELECT 1 FROM public.business_calendars bc WHERE bc.business_id = b.id AND bc.type_key = 'default');

-- The same of default calendars that are there already.
-- ends: NOT EXISTS (SELECT FROM public.business_calendars WHERE type_key = 'default' AND default_duration_minutes <= 0)
UPDATE public.business_calendars SET default_duration_minutes = 60
WHERE type_key = 'default' AND default_duration_minutes <= 0;

-- Of two active default calendars the one of the higher priority, then the older one stays it; the other keeps
-- everything but that mark.
-- ends: NOT EXISTS (SELECT FROM public.business_calendars WHERE type_key = 'default' AND is_active
--     GROUP BY business_id HAVING count(*) > 1)
UPDATE public.business_calendars c SET type_key = NULL
WHERE c.type_key = 'default' AND c.is_active AND EXISTS (
    SELECT FROM public.business_calendars other
    WHERE other.business_id = c.business_id AND other.type_key = 'default' AND other.is_active
      AND (other.priority > c.priority OR (other.priority = c.priority AND other.id < c.id)));

-- step: 115_link_appointments
-- outside a transaction
-- The bridge: what code that knows no calendars writes from now on is linked at once. 119 takes it down.
CREATE OR REPLACE FUNCTION public.link_to_default_calendar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.calendar_id := (
        SELECT c.id FROM public.business_calendars c
        WHERE c.business_id = NEW.business_id AND c.type_key = 'default'
        ORDER BY c.is_active DESC, c.priority DESC, c.id LIMIT 1);
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER appointments_bridge BEFORE INSERT ON public.appointments
    FOR EACH ROW WHEN (NEW.calendar_id IS NULL) EXECUTE FUNCTION public.link_to_default_calendar();

-- Links that lead nowhere or to another business, which an older attempt may have left.
-- batch: public.appointments by id until no row has calendar_id IS NOT NULL AND NOT EXISTS (
--     SELECT FROM public.business_calendars c WHERE c.id = calendar_id
--     AND c.business_id = appointments.business_id)
UPDATE public.appointments SET calendar_id = NULL;

-- batch: public.appointments by id until no row has calendar_id IS NULL
UPDATE public.appointments a SET calendar_id = (
    SELECT c.id FROM public.business_calendars c
    WHERE c.business_id = a.business_id AND c.type_key = 'default'
    ORDER BY c.is_active DESC, c.priority DESC, c.id LIMIT 1);

CREATE INDEX CONCURRENTLY IF NOT EXISTS idx_appointments_calendar_id ON public.appointments (calendar_id);

-- A key of an older attempt would guard less (not the business) or forbid more (no deletion).
-- ends: NOT EXISTS (SELECT FROM pg_constraint WHERE contype = 'f'
--     AND conrelid = 'public.appointments'::regclass AND confrelid = 'public.business_calendars'::regclass
--     AND conname <> 'appointments_calendar_fkey')
DO $$
DECLARE
    older name;
BEGIN
    FOR older IN SELECT conname FROM pg_constraint
                 WHERE contype = 'f' AND conrelid = 'public.appointments'::regclass
                   AND confrelid = 'public.business_calendars'::regclass AND conname <> 'appointments_calendar_fkey' LOOP
        EXECUTE format('ALTER TABLE public.appointments DROP CONSTRAINT %I', older);
    END LOOP;
END $$;
ALTER TABLE public.appointments ADD CONSTRAINT appointments_calendar_fkey
    FOREIGN KEY (business_id, calendar_id) REFERENCES public.business_calendars (business_id, id)
    ON DELETE SET NULL (calendar_id) NOT VALID;
ALTER TABLE public.appointments VALIDATE CONSTRAINT appointments_calendar_fkey;
