"""The inside of the migration runner: the files, the ledger, the lock, the run.

Imports neither Flask nor SQLAlchemy: they cost more than a whole run with nothing to do.
"""
