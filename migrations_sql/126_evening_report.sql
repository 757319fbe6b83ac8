-- The report of the day, to those from whom the owner's commands are accepted.

-- step: 126_evening_report
-- At which wall time it is sent; NULL: never. `evening_report_due_at` is the next moment of that, which the worker
-- reckons with the business's zone; NULL: not reckoned yet.
ALTER TABLE public.business_settings
    ADD COLUMN IF NOT EXISTS evening_report_at time,
    ADD COLUMN IF NOT EXISTS evening_report_due_at timestamptz;
SELECT public.frontdesk_protect('public.business_settings', router_privileges => 'SELECT');

-- Whoever sets another time (the API, a business file, a person in psql) has it reckoned anew.
CREATE OR REPLACE FUNCTION public.reckon_evening_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.evening_report_at IS DISTINCT FROM OLD.evening_report_at THEN
        NEW.evening_report_due_at := NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER evening_report_moved BEFORE UPDATE OF evening_report_at ON public.business_settings
    FOR EACH ROW EXECUTE FUNCTION public.reckon_evening_report();

CREATE OR REPLACE FUNCTION public.businesses_with_report_due(p_now timestamptz, p_businesses integer[])
RETURNS SETOF integer LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY SELECT s.business_id FROM public.business_settings s
    WHERE s.evening_report_at IS NOT NULL AND coalesce(s.evening_report_due_at, '-infinity') <= p_now
      AND (p_businesses IS NULL OR s.business_id = ANY (p_businesses));
END $$;
SELECT public.frontdesk_router_function('public.businesses_with_report_due(timestamptz, integer[])');

-- step: 126_reports_due
-- outside a transaction
-- Asked every second; most businesses have no report.
CREATE INDEX CONCURRENTLY IF NOT EXISTS idx_business_settings_report ON public.business_settings (evening_report_due_at)
    WHERE evening_report_at IS NOT NULL;
