-- When a process that speaks for us last said that it lives, so that a silent one is noticed.
CREATE TABLE IF NOT EXISTS public.process_heartbeats (
    process text PRIMARY KEY,
    kind text NOT NULL,
    beat_at timestamptz NOT NULL DEFAULT now()
);
-- It has no tenant: rows are written and counted through functions only.
SELECT public.frontdesk_protect('public.process_heartbeats', tenant => NULL,
    router_privileges => 'SELECT, INSERT, UPDATE, DELETE');

CREATE OR REPLACE FUNCTION public.beat(p_process text, p_kind text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public.process_heartbeats (process, kind) VALUES (p_process, p_kind)
        ON CONFLICT (process) DO UPDATE SET beat_at = now();
    DELETE FROM public.process_heartbeats WHERE beat_at < now() - interval '1 day';
END $$;
SELECT public.frontdesk_router_function('public.beat(text, text)');

CREATE OR REPLACE FUNCTION public.count_alive(p_kind text, p_within interval) RETURNS integer
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT count(*)::integer FROM public.process_heartbeats
            WHERE kind = p_kind AND beat_at > now() - p_within);
END $$;
SELECT public.frontdesk_router_function('public.count_alive(text, interval)');
