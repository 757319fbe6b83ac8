"""Everything for one machine, started and watched by one command: database, migrations, web, worker.

`main.py` is the order of things; `supervisor.py` keeps the children alive. It imports neither Flask nor
SQLAlchemy, so that it is up at once.
"""
