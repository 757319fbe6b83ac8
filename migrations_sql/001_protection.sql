-- How every table is walled in. Later migrations call these functions and never write
-- CREATE POLICY, GRANT or OWNER TO themselves, so that the rules have one home.

-- Protects a table with tenant rows. `tenant` is the condition under which the app may touch a row;
-- NULL means never (the table is reached through router functions only).
CREATE OR REPLACE FUNCTION public.frontdesk_protect(
    target regclass,
    tenant text DEFAULT 'business_id = nullif(current_setting(''app.business_id'', true), '''')::int',
    app_privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE',
    router_privileges text DEFAULT ''
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
    existing name;
    owned regclass;
    privilege text;
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    FOR existing IN SELECT polname FROM pg_policy WHERE polrelid = target LOOP
        EXECUTE format('DROP POLICY %I ON %s', existing, target);
    END LOOP;

    IF current_setting('app.single_login', true) = 'on' THEN
        EXECUTE format(
            'CREATE POLICY tenant ON %s TO PUBLIC USING (%s OR current_setting(''app.system'', true) = ''on'')',
            target, coalesce('(' || tenant || ')', 'false'));
        RETURN;
    END IF;

    -- A forced owner without a policy updates 0 rows in silence.
    EXECUTE format('CREATE POLICY migrations ON %s TO frontdesk_owner USING (true) WITH CHECK (true)', target);
    IF tenant IS NOT NULL THEN
        EXECUTE format('CREATE POLICY tenant ON %s TO frontdesk_app USING (%s) WITH CHECK (%s)', target, tenant, tenant);
        EXECUTE format('GRANT %s ON %s TO frontdesk_app', app_privileges, target);
        FOR owned IN SELECT d.objid::regclass FROM pg_depend d JOIN pg_class c ON c.oid = d.objid
                     WHERE d.refobjid = target AND d.deptype IN ('a', 'i') AND c.relkind = 'S' LOOP
            EXECUTE format('GRANT USAGE ON SEQUENCE %s TO frontdesk_app', owned);
        END LOOP;
    END IF;
    FOREACH privilege IN ARRAY string_to_array(replace(router_privileges, ' ', ''), ',') LOOP
        EXECUTE format('GRANT %s ON %s TO frontdesk_router', privilege, target);
        EXECUTE format('CREATE POLICY %I ON %s FOR %s TO frontdesk_router %s', 'router_' || lower(privilege), target,
            privilege, CASE privilege WHEN 'INSERT' THEN 'WITH CHECK (true)' ELSE 'USING (true)' END);
    END LOOP;
END $$;

-- Puts a function behind one of the same name that lifts the walls for as long as it runs. The obvious
-- ALTER FUNCTION ... SET app.system is for superusers only (PostgreSQL 15 and later), and a single log-in is none.
-- When the function raises, the transaction-local setting goes back with the rest.
CREATE OR REPLACE FUNCTION public.frontdesk_lift_walls_inside(target regprocedure)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
    given pg_proc;
    inner_name name;
    arguments text := pg_get_function_arguments(target);
    result text := pg_get_function_result(target);
    call text;
BEGIN
    SELECT * INTO STRICT given FROM pg_proc WHERE oid = target;
    inner_name := left(given.proname, 54) || '_unwalled';
    EXECUTE format('DROP FUNCTION IF EXISTS public.%I(%s)', inner_name, pg_get_function_identity_arguments(target));
    EXECUTE format('ALTER FUNCTION %s RENAME TO %I', target, inner_name);
    call := format('public.%I(%s)', inner_name,
        (SELECT string_agg('$' || n, ', ' ORDER BY n) FROM generate_series(1, given.pronargs) n));
    EXECUTE format(
        'CREATE FUNCTION public.%I(%s) RETURNS %s LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS %L',
        given.proname, arguments, result, format(
            'DECLARE before text := current_setting(''app.system'', true); %s BEGIN '
            'PERFORM set_config(''app.system'', ''on'', true); %s '
            'PERFORM set_config(''app.system'', coalesce(before, ''''), true); %s END',
            CASE WHEN given.proretset OR result = 'void' THEN '' ELSE format('outcome %s;', result) END,
            CASE WHEN given.proretset THEN format('RETURN QUERY SELECT * FROM %s;', call)
                 WHEN result = 'void' THEN format('PERFORM %s;', call)
                 ELSE format('outcome := %s;', call) END,
            CASE WHEN given.proretset OR result = 'void' THEN 'RETURN;' ELSE 'RETURN outcome;' END));
END $$;

-- Makes a function a router function: it runs as frontdesk_router, which sees across tenants,
-- and the app may call it. Such a function returns ids and counts, never content.
CREATE OR REPLACE FUNCTION public.frontdesk_router_function(target regprocedure)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', target);
    IF current_setting('app.single_login', true) = 'on' THEN
        PERFORM public.frontdesk_lift_walls_inside(target);
        RETURN;
    END IF;
    EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER', target);
    EXECUTE format('ALTER FUNCTION %s OWNER TO frontdesk_router', target);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', target);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO frontdesk_app', target);
END $$;

-- Tables without tenant rows that the app may read.
CREATE OR REPLACE FUNCTION public.frontdesk_readable(target regclass)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
    IF current_setting('app.single_login', true) IS DISTINCT FROM 'on' THEN
        EXECUTE format('GRANT SELECT ON %s TO frontdesk_app', target);
    END IF;
END $$;

SELECT public.frontdesk_readable('public.migrations_applied');
SELECT public.frontdesk_readable('public.migrations_progress');
SELECT public.frontdesk_readable('public.migrations_proof');
