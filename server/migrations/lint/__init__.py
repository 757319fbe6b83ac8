"""Our own lint of migrations: `python -m server.migrations.lint`. docs/migration-lint.md has the rules."""
