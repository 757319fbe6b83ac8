"""Free times and appointments: what can be booked, the booking itself, holds, moves and cancellations.

One pure function lists and checks; the database refuses what two bookings want at once.
"""
