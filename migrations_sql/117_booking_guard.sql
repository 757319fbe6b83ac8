-- No double booking, ever: PostgreSQL refuses two live appointments on one seat whose times, buffers included, overlap.

-- step: 117_calendar_rules
-- A calendar's own rules; NULL inherits the business's.
ALTER TABLE public.business_calendars
    ADD COLUMN IF NOT EXISTS capacity integer NOT NULL DEFAULT 1 CHECK (capacity BETWEEN 1 AND 1000),
    ADD COLUMN IF NOT EXISTS opening_hours jsonb,
    ADD COLUMN IF NOT EXISTS slot_grid text NOT NULL DEFAULT 'opening' CHECK (slot_grid IN ('opening', 'clock', 'packed')),
    ADD COLUMN IF NOT EXISTS slot_step_minutes integer CHECK (slot_step_minutes BETWEEN 1 AND 1440),
    ADD COLUMN IF NOT EXISTS min_notice_minutes integer CHECK (min_notice_minutes >= 0),
    ADD COLUMN IF NOT EXISTS horizon_days integer CHECK (horizon_days > 0),
    ADD COLUMN IF NOT EXISTS max_per_day integer CHECK (max_per_day > 0),
    ADD COLUMN IF NOT EXISTS max_per_week integer CHECK (max_per_week > 0);

-- step: 117_appointments_drop_emergency_defaults
-- A booking that forgets its time must fail, not happen now.
ALTER TABLE public.appointments ALTER COLUMN starts_at DROP DEFAULT, ALTER COLUMN ends_at DROP DEFAULT;

-- step: 117_block_future_appointments
-- Appointments to come get their blocked time unless they overlap another one already; those keep NULL, still
-- count as busy by their own times, and are listed by the status command. The past needs no guard.
UPDATE public.appointments a SET blocked = tstzrange(a.starts_at, a.ends_at)
WHERE a.blocked IS NULL AND a.ends_at > now() AND a.status IN ('held', 'pending', 'confirmed')
  AND NOT EXISTS (
    SELECT 1 FROM public.appointments b
    WHERE b.calendar_id = a.calendar_id AND b.seat = a.seat AND b.id <> a.id
      AND b.status IN ('held', 'pending', 'confirmed')
      AND b.starts_at < a.ends_at AND b.ends_at > a.starts_at);

-- step: 117_no_double_booking
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'appointments_no_double_booking') THEN
        ALTER TABLE public.appointments ADD CONSTRAINT appointments_no_double_booking
            EXCLUDE USING gist (calendar_id WITH =, seat WITH =, blocked WITH &&)
            WHERE (status IN ('held', 'pending', 'confirmed'));
    END IF;
END $$;

-- step: 117_busy_index
-- The busy rows of a few calendars in a window, however many the business has.
CREATE INDEX IF NOT EXISTS idx_appointments_busy ON public.appointments (business_id, calendar_id, starts_at)
    WHERE status IN ('held', 'pending', 'confirmed');
