-- The bridge of 115 links what older code writes. It goes when no process of that code can be running any more.

-- step: 119_retire_bridge
-- not before: 1 day after 115_link_appointments
DROP TRIGGER IF EXISTS appointments_bridge ON public.appointments;
DROP FUNCTION IF EXISTS public.link_to_default_calendar();
