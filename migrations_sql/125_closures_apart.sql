-- Two closures of one calendar, or two of the whole business, do not overlap.

-- step: 125_vacations_apart
-- may stall: 3 s
-- `guarded` is the time that no other closure of the same calendar (none: of the whole business) may share. A trigger
-- fills it, so that code of the last release is held to it as well. It is NULL in rows that overlapped an earlier one
-- before: those stay as they are and close what they close until somebody changes their days.
-- Before the next steps the constraint holds no row, so that it can be added whatever the table has.
ALTER TABLE public.vacation_periods ADD COLUMN IF NOT EXISTS guarded daterange;
-- lint: accept index-before-backfill, because built empty it is quick; no row is counted before the trigger is there
ALTER TABLE public.vacation_periods ADD CONSTRAINT vacation_periods_apart
    EXCLUDE USING gist (business_id WITH =, coalesce(calendar_id, 0) WITH =, guarded WITH &&)
    WHERE (guarded IS NOT NULL) DEFERRABLE INITIALLY IMMEDIATE;

-- step: 125_blocks_apart
-- may stall: 3 s
ALTER TABLE public.calendar_blocks ADD COLUMN IF NOT EXISTS guarded tstzrange;
-- lint: accept index-before-backfill, because built empty it is quick; no row is counted before the trigger is there
ALTER TABLE public.calendar_blocks ADD CONSTRAINT calendar_blocks_apart
    EXCLUDE USING gist (business_id WITH =, coalesce(calendar_id, 0) WITH =, guarded WITH &&)
    WHERE (guarded IS NOT NULL) DEFERRABLE INITIALLY IMMEDIATE;

-- step: 125_guard_closures
-- The days are those that the search for free times takes: the sooner of an end and a number of days.
CREATE OR REPLACE FUNCTION public.guard_vacation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.guarded := daterange(
        NEW.start_date, least(NEW.end_date, NEW.start_date + (NEW.duration_days - 1)), '[]');
    RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION public.guard_block() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.guarded := NEW.during;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER vacation_guarded
    BEFORE INSERT OR UPDATE OF calendar_id, start_date, end_date, duration_days ON public.vacation_periods
    FOR EACH ROW EXECUTE FUNCTION public.guard_vacation();
CREATE OR REPLACE TRIGGER block_guarded
    BEFORE INSERT OR UPDATE OF calendar_id, during ON public.calendar_blocks
    FOR EACH ROW EXECUTE FUNCTION public.guard_block();

-- step: 125_guard_old_vacations
-- outside a transaction
-- Of two that overlap the older one is guarded.
-- batch: public.vacation_periods by id until no row has guarded IS NULL
--     AND NOT EXISTS (SELECT FROM public.vacation_periods b
--         WHERE b.business_id = vacation_periods.business_id AND b.id <> vacation_periods.id
--         AND coalesce(b.calendar_id, 0) = coalesce(vacation_periods.calendar_id, 0)
--         AND (b.id < vacation_periods.id OR b.guarded IS NOT NULL)
--         AND daterange(b.start_date, least(b.end_date, b.start_date + (b.duration_days - 1)), '[]')
--             && daterange(vacation_periods.start_date, least(vacation_periods.end_date,
--                 vacation_periods.start_date + (vacation_periods.duration_days - 1)), '[]'))
UPDATE public.vacation_periods
SET guarded = daterange(start_date, least(end_date, start_date + (duration_days - 1)), '[]');

-- step: 125_guard_old_blocks
-- outside a transaction
-- batch: public.calendar_blocks by id until no row has guarded IS NULL
--     AND NOT EXISTS (SELECT FROM public.calendar_blocks b
--         WHERE b.business_id = calendar_blocks.business_id AND b.id <> calendar_blocks.id
--         AND coalesce(b.calendar_id, 0) = coalesce(calendar_blocks.calendar_id, 0)
--         AND (b.id < calendar_blocks.id OR b.guarded IS NOT NULL)
--         AND b.during && calendar_blocks.during)
UPDATE public.calendar_blocks SET guarded = during;
