"""What this room raises when a person has to do something."""


class DatabaseError(Exception):
    """The database can't be used as it is; the message is a sentence that says what helps."""
