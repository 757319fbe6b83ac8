-- No double booking, ever: PostgreSQL refuses two live appointments on one seat whose times, buffers included, overlap.

-- step: 117_calendar_rules
-- A calendar's own rules; NULL inherits the business's.
-- lint: accept constraint-without-not-valid, because a business has a handful of calendars
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

-- step: 117_busy_index
-- outside a transaction
-- The busy rows of a few calendars in a window, however many the business has.
CREATE INDEX CONCURRENTLY IF NOT EXISTS idx_appointments_busy ON public.appointments (business_id, calendar_id, starts_at)
    WHERE status IN ('held', 'pending', 'confirmed');

-- step: 117_no_double_booking
-- may stall: 3 s
-- No index can be built for it beforehand, so the table is read once while nobody writes. It holds rows with a blocked
-- time only, and before the next step there are none: that is all the time it takes.
-- lint: accept index-before-backfill, because built empty it is quick; built after the backfill it would stall
ALTER TABLE public.appointments ADD CONSTRAINT appointments_no_double_booking
    EXCLUDE USING gist (calendar_id WITH =, seat WITH =, blocked WITH &&)
    WHERE (status IN ('held', 'pending', 'confirmed') AND blocked IS NOT NULL);

-- step: 117_block_future_appointments
-- outside a transaction
-- Appointments to come get their blocked time unless they overlap another one already; those keep NULL, still
-- count as busy by their own times, and are listed by the status command. The past needs no guard.
-- batch: public.appointments by id until no row has blocked IS NULL
--     AND ends_at > now() AND status IN ('held', 'pending', 'confirmed')
--     AND NOT EXISTS (SELECT FROM public.appointments b WHERE b.business_id = appointments.business_id
--         AND b.calendar_id = appointments.calendar_id AND b.seat = appointments.seat AND b.id <> appointments.id
--         AND b.status IN ('held', 'pending', 'confirmed')
--         AND b.starts_at < appointments.ends_at
--         AND coalesce(upper(b.blocked), b.ends_at) > appointments.starts_at
--         AND coalesce(lower(b.blocked), b.starts_at) < appointments.ends_at)
UPDATE public.appointments SET blocked = tstzrange(starts_at, ends_at);

-- step: 117_appointments_indexes
-- outside a transaction
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS appointments_business_id_idempotency_key_key
    ON public.appointments (business_id, idempotency_key);
CREATE INDEX CONCURRENTLY IF NOT EXISTS idx_appointments_customer ON public.appointments (business_id, customer_id);
CREATE INDEX CONCURRENTLY IF NOT EXISTS idx_appointments_uid ON public.appointments (business_id, uid);
CREATE INDEX CONCURRENTLY IF NOT EXISTS idx_appointments_public_token ON public.appointments (public_token);
CREATE INDEX CONCURRENTLY IF NOT EXISTS idx_appointments_holds ON public.appointments (hold_expires_at)
    WHERE status = 'held';
