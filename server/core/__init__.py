"""What every room stands on: settings, database, tenancy, clock, errors, logs, secrets.

Nothing here knows a business rule, and nothing here imports another room.
"""
