"""Measures migration 115 on a database in use, beside the reference's own SQL, alembic and yoyo."""
