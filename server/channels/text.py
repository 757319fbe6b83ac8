"""Which text can be stored, and what becomes of the rest. A room of its own so that every channel agrees."""

import re
from typing import Final

# PostgreSQL stores neither NUL nor half a surrogate pair.
UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff]")


def replace_unstorable(text: str) -> str:
    """Return the text with U+FFFD in place of each character that the database refuses."""
    return UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)
