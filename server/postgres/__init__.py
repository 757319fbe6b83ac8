"""The database server, its roles and log-ins, and which of them each process uses.

`databases.py` is the door: every other room connects through it. `embedded.py` attaches to the PostgreSQL
that comes along when there is no `DATABASE_URL`; `keeper.py` is the process that runs it.
"""
