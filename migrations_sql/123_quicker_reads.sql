-- What is asked all the time, asked with fewer journeys and without planning.

-- step: 123_busy_of_calendars
-- What takes time away from calendars, and the stamp of the rules, for whoever searches: the plan of this long query is
-- kept in each session, while a client's statement would be planned anew each time. STABLE: all of it is read in the
-- snapshot of the statement that calls it. Row-level security binds it, as it runs with the caller's rights.
CREATE OR REPLACE FUNCTION public.busy_of_calendars(
    p_business integer, p_calendars integer[], p_from timestamptz, p_to timestamptz, p_now timestamptz,
    p_own_holds_of bigint, p_counted boolean)
RETURNS TABLE (calendar integer, seat integer, starts bigint[], ends bigint[], begins bigint[])
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    -- Appointments are found by their start, which the index has: none is longer than a day, and no buffer is.
    first_start CONSTANT timestamptz := p_from - interval '48 hours';
    last_start CONSTANT timestamptz := p_to + interval '24 hours';
    -- Closures are read beyond the window, for whoever is told which day is the next open one.
    closed_from CONSTANT timestamptz := p_from - interval '72 hours';
    closed_to CONSTANT timestamptz := p_to + interval '72 hours';
    first_day CONSTANT date := (closed_from AT TIME ZONE 'UTC')::date;
    last_day CONSTANT date := (closed_to AT TIME ZONE 'UTC')::date;
BEGIN
    RETURN QUERY
    SELECT c.id, a.seat, a.starts, a.ends, a.begins
    FROM unnest(p_calendars) AS c (id) CROSS JOIN LATERAL (
        -- Calendar by calendar: for many at once a plan that fits all values would read the whole business.
        SELECT o.seat,
               array_agg(date_part('epoch', coalesce(lower(o.blocked), o.starts_at))::bigint / 60) AS starts,
               array_agg((date_part('epoch', coalesce(upper(o.blocked), o.ends_at))::bigint + 59) / 60) AS ends,
               CASE WHEN p_counted THEN array_agg(date_part('epoch', o.starts_at)::bigint / 60) END AS begins
        FROM public.appointments o
        WHERE o.business_id = p_business AND o.calendar_id = c.id
          AND o.status IN ('held', 'pending', 'confirmed')
          AND o.starts_at > first_start AND o.starts_at < last_start
          AND (o.status <> 'held'
               OR coalesce(o.hold_expires_at, 'infinity') > p_now
               AND (p_own_holds_of IS NULL OR o.customer_id IS DISTINCT FROM p_own_holds_of))
        GROUP BY o.seat) AS a
    UNION ALL
    SELECT k.calendar_id, 0,
           array_agg(date_part('epoch', greatest(lower(k.during), closed_from))::bigint / 60),
           array_agg((date_part('epoch', least(upper(k.during), closed_to))::bigint + 59) / 60), NULL
    FROM public.calendar_blocks k
    WHERE k.business_id = p_business AND (k.calendar_id IS NULL OR k.calendar_id = ANY (p_calendars))
      AND k.during && tstzrange(closed_from, closed_to)
    GROUP BY k.calendar_id
    UNION ALL
    SELECT e.calendar_id, -1,
           array_agg(date_part('epoch', greatest(lower(e.during), closed_from))::bigint / 60),
           array_agg((date_part('epoch', least(upper(e.during), closed_to))::bigint + 59) / 60), NULL
    FROM public.external_events e
    WHERE e.business_id = p_business AND e.calendar_id = ANY (p_calendars) AND e.is_busy
      AND e.during && tstzrange(closed_from, closed_to)
    GROUP BY e.calendar_id
    UNION ALL
    SELECT p.calendar_id, -2,
           array_agg((greatest(p.start_date, first_day) - date '0001-01-01' + 1)::bigint),
           array_agg((least(p.end_date, p.start_date + (p.duration_days - 1), last_day)
                      - date '0001-01-01' + 1)::bigint), NULL
    FROM public.vacation_periods p
    WHERE p.business_id = p_business AND (p.calendar_id IS NULL OR p.calendar_id = ANY (p_calendars))
      AND p.start_date <= last_day
      AND coalesce(p.end_date, p.start_date + (p.duration_days - 1), 'infinity') >= first_day
    GROUP BY p.calendar_id
    UNION ALL
    SELECT NULL, -3, ARRAY[b.calendars_version], ARRAY[b.xmin::text::bigint], NULL
    FROM public.business b WHERE b.id = p_business;
END $$;

-- step: 123_identify_api_key
-- Whose key it is and what it may do, at once: asking for the role afterwards takes a transaction of its own.
CREATE OR REPLACE FUNCTION public.identify_api_key(p_key_hash bytea)
RETURNS TABLE (api_key_id integer, business_id integer, key_role text) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY SELECT f.api_key_id, f.business_id, k.role
    FROM public.find_api_key(p_key_hash) AS f
    JOIN public.api_keys k ON k.business_id = f.business_id AND k.id = f.api_key_id;
END $$;
SELECT public.frontdesk_router_function('public.identify_api_key(bytea)');
