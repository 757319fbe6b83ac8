"""A name that is told in the middle of something else: "Hi, I'm Ann and I'd like a haircut". Pure.

The answer to the question for a name is read by `server.language.names`.
"""

import re

from server.language.names import LONGEST_NAME

_PART = r"[^\W\d_][\w'’.-]*"
_TOLD = re.compile(
    r"\b(?:my name is|the name is|my name'?s|call me|under the name(?: of)?|name:)\s+"
    rf"({_PART}(?:\s+{_PART}){{0,3}})",
    re.IGNORECASE,
)
# "I'm Ann" and "this is Ann Lee" tell a name only when it is written like one.
_INTRODUCED = re.compile(
    r"\b(?:[Ii]['’]?m|[Ii] am|[Tt]his is)\s+([A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,2})(?=[\s,.!]|$)"
)
_AFTER_NAME = re.compile(
    r"\s+(?:and|i|i'd|i’d|please|for|at|on|with|thanks|thank)\b.*$", re.IGNORECASE | re.DOTALL
)


def find_told_name(text: str) -> str:
    """Return the name that the text introduces, or nothing."""
    told = _TOLD.search(text) or _INTRODUCED.search(text)
    if not told:
        return ""
    name = " ".join(_AFTER_NAME.sub("", told[1]).split()).strip(".,!")
    if len(name) > LONGEST_NAME:
        return ""
    return name.title() if name.islower() else name
