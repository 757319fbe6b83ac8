"""Failures that a caller can foresee, each with the status and code a client sees."""

from inspect import getdoc
from typing import Any, ClassVar


class FrontdeskError(Exception):
    """The request could not be carried out."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "bad_request"

    def __init__(self, detail: str | None = None, **members: Any) -> None:
        """Keep the sentence for the client and the extra members of its problem document."""
        self.detail = detail or (getdoc(type(self)) or "").splitlines()[0]
        self.members = members
        super().__init__(self.detail)


class NotFound(FrontdeskError):
    """There is no such thing here."""

    status = 404
    code = "not_found"


class Invalid(FrontdeskError):
    """A value was refused; `errors` says which and why."""

    status = 422
    code = "invalid"


class Conflict(FrontdeskError):
    """The request does not fit the present state."""

    status = 409
    code = "conflict"


class Unauthorized(FrontdeskError):
    """Sign in, or send a valid API key."""

    status = 401
    code = "unauthorized"


class Forbidden(FrontdeskError):
    """Your role does not allow this."""

    status = 403
    code = "forbidden"


class TooLarge(FrontdeskError):
    """The body is larger than this address accepts."""

    status = 413
    code = "too_large"


class Unavailable(FrontdeskError):
    """The service cannot answer just now; try again."""

    status = 503
    code = "unavailable"


class DeletedMeanwhile(Conflict):
    """Something that this refers to was deleted at the same moment; read it again."""

    code = "deleted_meanwhile"
