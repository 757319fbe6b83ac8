"""Every route says how it knows who is asking; a test walks the app and fails for one that does not."""

from collections.abc import Callable
from typing import Any, Literal, TypeVar

Kind = Literal["public", "signature", "widget", "session_or_key", "session", "operator"]
View = TypeVar("View", bound=Callable[..., Any])


def authentication(kind: Kind) -> Callable[[View], View]:
    """Mark a view with how it authenticates; the check itself is the view's or its blueprint's."""

    def mark(view: View) -> View:
        view.authentication = kind  # type: ignore[attr-defined]  # a mark on a function, read by the walk
        return view

    return mark
