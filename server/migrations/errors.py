"""Why a run ends without having reached its target; each message is meant for a person."""


class MigrationRefused(Exception):
    """The database cannot be brought to where the files say; the message names what is in the way."""


class LockTimeout(MigrationRefused):
    """Somebody kept what we need for longer than this run may wait; the message names it."""


class BadMigrationFile(Exception):
    """A migration file cannot be read as steps; the message names it."""
