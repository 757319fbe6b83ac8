"""What can be booked and when it is open: calendars, services, hours, and the rules that route to them.

Nothing here knows an appointment.
"""
