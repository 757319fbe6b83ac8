-- Caches ask for these two numbers instead of reading all rules again.
CREATE OR REPLACE FUNCTION public.bump_rules_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE public.business SET rules_version = rules_version + 1
    WHERE id IN (SELECT DISTINCT business_id FROM changed);
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION public.bump_calendars_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE public.business SET calendars_version = calendars_version + 1
    WHERE id IN (SELECT DISTINCT business_id FROM changed);
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER rules_inserted AFTER INSERT ON public.calendar_routing_rules
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.bump_rules_version();
CREATE OR REPLACE TRIGGER rules_updated AFTER UPDATE ON public.calendar_routing_rules
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.bump_rules_version();
CREATE OR REPLACE TRIGGER rules_deleted AFTER DELETE ON public.calendar_routing_rules
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.bump_rules_version();
CREATE OR REPLACE TRIGGER calendars_inserted AFTER INSERT ON public.business_calendars
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.bump_calendars_version();
CREATE OR REPLACE TRIGGER calendars_updated AFTER UPDATE ON public.business_calendars
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.bump_calendars_version();
CREATE OR REPLACE TRIGGER calendars_deleted AFTER DELETE ON public.business_calendars
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.bump_calendars_version();
