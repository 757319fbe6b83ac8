-- A booking in one call: what PostgreSQL has to judge of it, it judges in one journey and with plans that it has kept.
-- Hours, notice, horizon and what a calendar offers are judged before, in Python, by the rules of a version that is
-- checked here. Every function runs with the rights of its caller: row-level security holds inside as outside.

-- step: 124_own_holds_index
-- outside a transaction
-- Whether a customer holds anything is asked at every booking, however many appointments they have had.
CREATE INDEX CONCURRENTLY IF NOT EXISTS idx_appointments_own_holds ON public.appointments (business_id, customer_id)
    WHERE status = 'held';

-- step: 124_note_appointment
-- An instant as events tell it, whatever the zone of the session.
CREATE OR REPLACE FUNCTION public.utc_text(p_at timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT (to_json(p_at AT TIME ZONE 'UTC') #>> '{}') || '+00:00'
$$;

-- What a change of an appointment leaves beside it: the event, the audit row, and the reminder that is due or is not any
-- more. Nobody unknown is reminded. `p_what` is created, rescheduled, cancelled or updated.
CREATE OR REPLACE FUNCTION public.note_appointment(
    p_of public.appointments, p_what text, p_actor text, p_now timestamptz
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public.notification_events (business_id, event_type, ts_iso, object_type, object_id, data)
    VALUES (p_of.business_id, 'appointment_' || p_what, public.utc_text(p_now), 'appointment', p_of.uid,
        json_build_object(
            'appointment_id', p_of.id, 'calendar_id', p_of.calendar_id, 'service_id', p_of.service_id,
            'customer_id', p_of.customer_id, 'status', p_of.status, 'starts_at', public.utc_text(p_of.starts_at),
            'ends_at', public.utc_text(p_of.ends_at), 'sequence', p_of.sequence,
            'rescheduled_from_id', p_of.rescheduled_from_id, 'series_id', p_of.series_id));
    INSERT INTO public.audit_log (business_id, actor, action, object_type, object_id, detail)
    VALUES (p_of.business_id, p_actor, 'appointment.' || p_what, 'appointment', p_of.id::text, jsonb_build_object(
        'calendar_id', p_of.calendar_id, 'status', p_of.status, 'rescheduled_from_id', p_of.rescheduled_from_id));
    IF p_what IN ('rescheduled', 'cancelled') THEN  -- a move's reminder is the old row's
        UPDATE public.scheduled_messages m SET status = 'cancelled', reason = 'moved, cancelled or over'
        WHERE m.business_id = p_of.business_id AND m.status = 'pending'
          AND m.appointment_id = CASE p_what WHEN 'rescheduled' THEN p_of.rescheduled_from_id ELSE p_of.id END;
    END IF;
    IF p_what IN ('created', 'rescheduled') AND p_of.customer_id IS NOT NULL THEN
        INSERT INTO public.scheduled_messages (
            business_id, kind, due_at, appointment_id, customer_id, idempotency_key)
        SELECT p_of.business_id, 'reminder', p_of.starts_at - make_interval(hours => s.reminder_hours), p_of.id,
            p_of.customer_id, 'reminder:' || p_of.id
        FROM public.business_settings s
        WHERE s.business_id = p_of.business_id AND p_of.starts_at - make_interval(hours => s.reminder_hours) > p_now
        ON CONFLICT DO NOTHING;
    END IF;
END $$;

-- step: 124_own_holds
-- Turns the customer's own hold of exactly this time into the booking; NULL when there is none that still lasts. The
-- key may be used by somebody else at this moment: then no row comes back either, and whoever asks looks for the key.
CREATE OR REPLACE FUNCTION public.confirm_own_hold(p_wish public.appointments, p_hold_id bigint, p_now timestamptz)
RETURNS public.appointments LANGUAGE plpgsql AS $$
DECLARE
    v_booked public.appointments;
BEGIN
    UPDATE public.appointments SET
        status = p_wish.status, hold_expires_at = NULL, kind = p_wish.kind,
        customer_id = coalesce(p_wish.customer_id, customer_id),
        customer_name = coalesce(p_wish.customer_name, customer_name), notes = coalesce(p_wish.notes, notes),
        customer_phone = coalesce(p_wish.customer_phone, customer_phone),
        turn_id = coalesce(p_wish.turn_id, turn_id),
        idempotency_key = coalesce(p_wish.idempotency_key, idempotency_key), updated_at = now()
    WHERE business_id = p_wish.business_id AND status = 'held' AND hold_expires_at > p_now AND id = (
        SELECT h.id FROM public.appointments h
        WHERE h.business_id = p_wish.business_id AND h.status = 'held' AND h.hold_expires_at > p_now
          AND h.calendar_id = p_wish.calendar_id AND h.starts_at = p_wish.starts_at AND h.ends_at = p_wish.ends_at
          AND h.service_id IS NOT DISTINCT FROM p_wish.service_id
          AND (h.customer_id = p_wish.customer_id AND h.id = coalesce(p_hold_id, h.id)
               OR h.customer_id IS NULL AND h.id = p_hold_id)
        ORDER BY h.id LIMIT 1)
    RETURNING * INTO v_booked;
    RETURN v_booked;
EXCEPTION WHEN unique_violation THEN
    RETURN NULL;
END $$;

-- Ends the holds of whoever wishes for something else, and the named one if it is nobody's; returns the times that are
-- free now. What the waiting list has offered stays offered meanwhile, unless it is in the way.
CREATE OR REPLACE FUNCTION public.end_own_holds(p_wish public.appointments, p_hold_id bigint)
RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_freed jsonb;
BEGIN
    WITH ended AS (
        UPDATE public.appointments a SET status = 'expired', updated_at = now()
        WHERE a.business_id = p_wish.business_id AND a.status = 'held'
          AND (a.customer_id = p_wish.customer_id OR a.id = p_hold_id AND a.customer_id IS NULL)
          AND (a.calendar_id = p_wish.calendar_id AND a.blocked && p_wish.blocked
               OR NOT EXISTS (SELECT FROM public.waitlist_offers o WHERE o.business_id = a.business_id
                              AND o.appointment_id = a.id AND o.status = 'offered'))
        RETURNING a.calendar_id, a.starts_at, a.ends_at)
    SELECT jsonb_agg(to_jsonb(ended)) INTO v_freed FROM ended WHERE calendar_id IS NOT NULL;
    RETURN v_freed;
END $$;

-- step: 124_what_is_in_the_way
-- Vacations, blocks and what an external calendar says. Days are local ones, both included.
CREATE OR REPLACE FUNCTION public.is_calendar_closed(p_wish public.appointments, p_first_day date, p_last_day date)
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    RETURN EXISTS (
            SELECT FROM public.vacation_periods p
            WHERE p.business_id = p_wish.business_id
              AND (p.calendar_id IS NULL OR p.calendar_id = p_wish.calendar_id) AND p.start_date <= p_last_day
              AND coalesce(p.end_date, p.start_date + (p.duration_days - 1), 'infinity') >= p_first_day)
        OR EXISTS (
            SELECT FROM public.calendar_blocks k
            WHERE k.business_id = p_wish.business_id
              AND (k.calendar_id IS NULL OR k.calendar_id = p_wish.calendar_id) AND k.during && p_wish.blocked)
        OR EXISTS (
            SELECT FROM public.external_events e
            WHERE e.business_id = p_wish.business_id AND e.calendar_id = p_wish.calendar_id AND e.is_busy
              AND e.during && p_wish.blocked);
END $$;

-- Whether the local day or week of a wish has as many appointments as it may have. `p_limits` has per_day and per_week,
-- the instants between which those lie, and the week's Monday. The counter's row is there to be locked, so that
-- bookings of one calendar and week count one after the other: a number kept in it would drift with every hold that ends.
CREATE OR REPLACE FUNCTION public.is_calendar_full(p_wish public.appointments, p_limits jsonb, p_now timestamptz)
RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_day tstzrange := (p_limits ->> 'day')::tstzrange;
    v_week tstzrange := (p_limits ->> 'week')::tstzrange;
BEGIN
    INSERT INTO public.booking_counters (business_id, calendar_id, period, starts_on)
    VALUES (p_wish.business_id, p_wish.calendar_id, 'week', (p_limits ->> 'monday')::date)
    ON CONFLICT (business_id, calendar_id, period, starts_on) DO UPDATE SET booked = booking_counters.booked;
    RETURN (
        SELECT coalesce(count(*) FILTER (WHERE a.starts_at <@ v_day) >= (p_limits ->> 'per_day')::integer, false)
            OR coalesce(count(*) >= (p_limits ->> 'per_week')::integer, false)
        FROM public.appointments a
        WHERE a.business_id = p_wish.business_id AND a.calendar_id = p_wish.calendar_id
          AND a.status IN ('held', 'pending', 'confirmed')
          AND a.starts_at >= lower(v_week) AND a.starts_at < upper(v_week)
          AND (a.status <> 'held' OR coalesce(a.hold_expires_at, 'infinity') > p_now));
END $$;

-- The first seat that nobody has, buffers included; NULL when there is none. Stale holds in the way are ended. Found by
-- their start, which row-level security lets an index answer: none is longer than a day, and no buffer is.
CREATE OR REPLACE FUNCTION public.find_free_seat(p_wish public.appointments, p_capacity integer, p_now timestamptz)
RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    v_taken integer[];
    v_stale bigint[];
BEGIN
    SELECT array_agg(a.seat) FILTER (WHERE a.status <> 'held' OR coalesce(a.hold_expires_at, 'infinity') > p_now),
           array_agg(a.id) FILTER (WHERE a.status = 'held' AND a.hold_expires_at <= p_now)
    INTO v_taken, v_stale
    FROM public.appointments a
    WHERE a.business_id = p_wish.business_id AND a.calendar_id = p_wish.calendar_id
      AND a.status IN ('held', 'pending', 'confirmed')
      AND a.starts_at > lower(p_wish.blocked) - interval '2 days'
      AND a.starts_at < upper(p_wish.blocked) + interval '1 day'
      AND coalesce(a.blocked, tstzrange(a.starts_at, a.ends_at)) && p_wish.blocked;
    IF v_stale IS NOT NULL THEN
        UPDATE public.appointments a SET status = 'expired', updated_at = now()
        WHERE a.business_id = p_wish.business_id AND a.status = 'held' AND a.hold_expires_at <= p_now AND a.id IN (
            SELECT s.id FROM public.appointments s WHERE s.business_id = p_wish.business_id AND s.id = ANY (v_stale)
            ORDER BY s.id FOR UPDATE);  -- in one order, or two bookings could wait for each other
    END IF;
    IF v_taken IS NULL THEN
        RETURN 1;
    END IF;
    IF p_capacity < ANY (v_taken) THEN
        RETURN NULL;  -- booked when there were more seats: it takes one of those that are left
    END IF;
    RETURN (SELECT min(s) FROM generate_series(1, p_capacity) s WHERE s <> ALL (v_taken));
END $$;

-- step: 124_give_up
-- Cancels an appointment that its caller has locked.
CREATE OR REPLACE FUNCTION public.give_up_appointment(
    p_business_id integer, p_id bigint, p_by text, p_now timestamptz
) RETURNS public.appointments LANGUAGE plpgsql AS $$
DECLARE
    v_cancelled public.appointments;
BEGIN
    UPDATE public.appointments
    SET status = 'cancelled', cancelled_at = p_now, cancelled_by = p_by, updated_at = now()
    WHERE business_id = p_business_id AND id = p_id
    RETURNING * INTO v_cancelled;
    RETURN v_cancelled;
END $$;

-- Whether a freed time could matter to anybody: somebody of the business waits, or is offered something.
CREATE OR REPLACE FUNCTION public.has_waiting_line(p_business_id integer) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    RETURN EXISTS (SELECT FROM public.waitlist_entries e WHERE e.business_id = p_business_id AND e.status = 'waiting')
        OR EXISTS (SELECT FROM public.waitlist_offers o WHERE o.business_id = p_business_id AND o.status = 'offered');
END $$;

-- Cancels, writes it down, and says whether somebody may want the time.
CREATE OR REPLACE FUNCTION public.cancel_booking(
    p_business_id integer, p_id bigint, p_by text, p_actor text, p_now timestamptz,
    OUT made public.appointments, OUT has_line boolean
) LANGUAGE plpgsql AS $$
BEGIN
    made := public.give_up_appointment(p_business_id, p_id, p_by, p_now);
    PERFORM public.note_appointment(made, 'cancelled', p_actor, p_now);
    has_line := public.has_waiting_line(p_business_id);
END $$;

-- step: 124_book_seat
-- The story of a booking. `p_wish` is the row as it shall be, all but its seat; `rescheduled_from_id` names what it
-- replaces, which the caller has locked. `p_version` and `p_written_by` are the state of the rules by which the caller
-- found that the time `p_is_open`; `p_limits` is NULL where appointments are not counted. `p_own_holds` says what
-- becomes of what the customer holds: 'confirm' the hold of this time, or else 'end' them; NULL leaves them alone.
-- Without `p_note` nothing is written down.
--
-- The outcome: `made`, `known` (the key's row of an earlier use), `no_customer`, `stale` (read the rules again), or why
-- it cannot be: `ruled_out`, `closed`, `full`, `taken`. Whoever is refused must roll back: a hold may have been ended.
CREATE OR REPLACE FUNCTION public.book_seat(
    p_wish public.appointments, p_version bigint, p_written_by bigint, p_is_open boolean, p_capacity integer,
    p_first_day date, p_last_day date, p_limits jsonb, p_own_holds text, p_hold_id bigint,
    p_note text, p_actor text, p_now timestamptz,
    OUT outcome text, OUT made public.appointments, OUT freed jsonb, OUT has_line boolean
) LANGUAGE plpgsql AS $$
DECLARE
    v_is_current boolean;
    v_is_customer boolean := true;
    v_had_holds boolean;
    v_old public.appointments;
    v_is_in_own_way boolean := false;
BEGIN
    -- 1. A key that was used has its answer.
    IF p_wish.idempotency_key IS NOT NULL THEN
        SELECT a.* INTO made FROM public.appointments a
        WHERE a.business_id = p_wish.business_id AND a.idempotency_key = p_wish.idempotency_key;
        IF FOUND THEN
            outcome := 'known';
            RETURN;
        END IF;
    END IF;

    -- 2. Nobody books by rules that are not true any more, or for a customer of somebody else.
    SELECT b.calendars_version = p_version AND b.xmin::text::bigint = p_written_by,
           p_wish.customer_id IS NULL OR EXISTS (
               SELECT FROM public.customers c WHERE c.business_id = p_wish.business_id AND c.id = p_wish.customer_id),
           p_own_holds IS NOT NULL AND (
               EXISTS (SELECT FROM public.appointments h WHERE h.business_id = p_wish.business_id
                       AND h.customer_id = p_wish.customer_id AND h.status = 'held')
               OR p_hold_id IS NOT NULL AND EXISTS (
                   SELECT FROM public.appointments h WHERE h.business_id = p_wish.business_id AND h.id = p_hold_id
                   AND h.customer_id IS NULL AND h.status = 'held'))
    INTO v_is_current, v_is_customer, v_had_holds
    FROM public.business b WHERE b.id = p_wish.business_id;
    IF NOT v_is_customer OR v_is_current IS NOT TRUE THEN
        outcome := CASE WHEN v_is_customer THEN 'stale' ELSE 'no_customer' END;
        RETURN;
    END IF;

    -- 3. The customer's own hold of this time becomes the booking; any other of theirs ends.
    IF v_had_holds AND p_own_holds = 'confirm' THEN
        made := public.confirm_own_hold(p_wish, p_hold_id, p_now);
        IF made.id IS NULL AND p_wish.idempotency_key IS NOT NULL THEN  -- the key may have been used meanwhile
            SELECT a.* INTO made FROM public.appointments a
            WHERE a.business_id = p_wish.business_id AND a.idempotency_key = p_wish.idempotency_key;
            IF FOUND THEN
                outcome := 'known';
                RETURN;
            END IF;
        END IF;
    END IF;
    IF v_had_holds AND made.id IS NULL THEN
        freed := public.end_own_holds(p_wish, p_hold_id);
    END IF;

    IF made.id IS NULL THEN
        IF NOT p_is_open THEN
            outcome := 'ruled_out';
            RETURN;
        END IF;

        -- 4. What is moved gives its own time up first when it is in its own way, and then the calendar is locked:
        -- two appointments that change places would each wait for the time of the other.
        IF p_wish.rescheduled_from_id IS NOT NULL THEN
            SELECT a.* INTO v_old FROM public.appointments a
            WHERE a.business_id = p_wish.business_id AND a.id = p_wish.rescheduled_from_id;
            v_is_in_own_way := v_old.calendar_id = p_wish.calendar_id AND (
                p_limits IS NOT NULL
                OR coalesce(v_old.blocked, tstzrange(v_old.starts_at, v_old.ends_at)) && p_wish.blocked);
        END IF;
        IF v_is_in_own_way THEN
            PERFORM FROM public.business_calendars c
            WHERE c.business_id = p_wish.business_id AND c.id = p_wish.calendar_id FOR NO KEY UPDATE;
            v_old := public.give_up_appointment(p_wish.business_id, v_old.id, 'move', p_now);
        END IF;

        -- 5. What closes the calendar, and limits. Who closes a calendar waits for bookings that have come so far, and is
        -- waited for here: it is told of them, or they of it.
        PERFORM FROM public.business_calendars c
        WHERE c.business_id = p_wish.business_id AND c.id = p_wish.calendar_id FOR KEY SHARE;
        IF NOT FOUND THEN
            outcome := 'stale';
            RETURN;
        END IF;
        outcome := CASE
            WHEN public.is_calendar_closed(p_wish, p_first_day, p_last_day) THEN 'closed'
            WHEN p_limits IS NOT NULL AND public.is_calendar_full(p_wish, p_limits, p_now) THEN 'full'
        END;
        IF outcome IS NOT NULL THEN
            RETURN;
        END IF;

        -- 6. The first free seat. The exclusion constraint is the judge: ON CONFLICT waits for a rival that has not
        -- committed yet, and never raises. Each turn but the last can lose one seat to a rival.
        FOR attempt IN 0 .. p_capacity LOOP
            p_wish.seat := public.find_free_seat(p_wish, p_capacity, p_now);
            EXIT WHEN p_wish.seat IS NULL;
            INSERT INTO public.appointments (
                business_id, calendar_id, seat, customer_id, service_id, kind, status, starts_at, ends_at, blocked,
                hold_expires_at, customer_name, customer_phone, notes, source_channel, uid, sequence, public_token,
                rescheduled_from_id, series_id, turn_id, idempotency_key)
            VALUES (
                p_wish.business_id, p_wish.calendar_id, p_wish.seat, p_wish.customer_id, p_wish.service_id,
                p_wish.kind, p_wish.status, p_wish.starts_at, p_wish.ends_at, p_wish.blocked, p_wish.hold_expires_at,
                p_wish.customer_name, coalesce(p_wish.customer_phone, (
                    SELECT c.phone FROM public.customers c
                    WHERE c.business_id = p_wish.business_id AND c.id = p_wish.customer_id)), p_wish.notes, p_wish.source_channel, p_wish.uid,
                p_wish.sequence, p_wish.public_token, p_wish.rescheduled_from_id, p_wish.series_id, p_wish.turn_id,
                p_wish.idempotency_key)
            ON CONFLICT DO NOTHING
            RETURNING * INTO made;
            EXIT WHEN made.id IS NOT NULL;
            -- Somebody was faster: with this seat, or with this key.
            SELECT a.* INTO made FROM public.appointments a
            WHERE a.business_id = p_wish.business_id AND a.idempotency_key = p_wish.idempotency_key;
            IF FOUND THEN
                outcome := 'known';
                EXIT;
            END IF;
        END LOOP;
        IF made.id IS NULL THEN
            outcome := 'taken';
            RETURN;
        END IF;
    END IF;

    -- 7. What is left beside it, in the same transaction.
    has_line := public.has_waiting_line(p_wish.business_id);
    IF outcome = 'known' THEN
        RETURN;
    END IF;
    outcome := 'made';
    IF v_old.id IS NOT NULL AND NOT v_is_in_own_way THEN
        PERFORM public.give_up_appointment(p_wish.business_id, v_old.id, 'move', p_now);
    END IF;
    IF p_note IS NOT NULL THEN
        PERFORM public.note_appointment(made, p_note, p_actor, p_now);
    END IF;
END $$;
