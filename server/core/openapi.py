"""The HTTP API's frame: strict arguments, answers by schema, and the OpenAPI document that follows."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final, NoReturn, TypeVar

import flask_smorest
from flask import Blueprint, Flask, Response, jsonify, make_response, render_template, send_from_directory
from marshmallow import INCLUDE, Schema, ValidationError, fields
from webargs.flaskparser import FlaskParser

from server.core import json_bodies
from server.core.auth import authentication
from server.core.openapi_pages import list_operations

API_VERSION = "1"
_FOLDER: Final = Path(__file__).parent
_EXTENSION = "frontdesk-api"
_WORD = {"type": "string", "pattern": "^[!-~]{1,200}$"}
_IF_MATCH = "The ETag of what you have read: if somebody has changed it since, the answer is 412."
_CHANGED = "It has changed since you read it"
_STYLES_ONLY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'"
View = TypeVar("View", bound=Callable[..., Any])
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class ProblemSchema(Schema):
    """An error (RFC 9457). `code` is stable; `detail` is a sentence for people; some have more members."""

    class Meta:
        """Members of single codes, such as the `alternatives` of `slot_taken`, are documented with them."""

        unknown = INCLUDE

    type = fields.String(required=True)
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    detail = fields.String(required=True)
    code = fields.String(required=True)
    errors = fields.Dict(metadata={"description": "With a 422: what is wrong with each field."})


class _Parser(FlaskParser):
    """Reads arguments as strictly as every route does, and leaves errors to our handlers."""

    DEFAULT_UNKNOWN_BY_LOCATION = {"json": "raise", "query": "raise"}  # noqa: RUF012 - webargs' way

    def load_json(self, _: object, schema: Schema) -> Any:
        """Read the body; what is no object is refused by the schema."""
        if getattr(schema, "may_be_absent", False) and not json_bodies.has_body():
            return {}
        return json_bodies.read_json()

    def handle_error(self, error: ValidationError, *_: object, **__: object) -> NoReturn:
        """Hand the refused fields to the handler of problems, without the name of where they stood."""
        (messages,) = error.normalized_messages().values()  # type: ignore[no-untyped-call]  # marshmallow's
        raise ValidationError(messages) from error


class ApiBlueprint(flask_smorest.Blueprint):  # type: ignore[misc]  # flask-smorest ships no types
    """A room's part of the API. Unknown fields are refused; answers are dumped by their schema."""

    ARGUMENTS_PARSER = _Parser()

    def get(self, rule: str, **options: Any) -> Callable[[View], View]:
        """Serve GET."""
        return self._serve("GET", rule, options)

    def post(self, rule: str, **options: Any) -> Callable[[View], View]:
        """Serve POST."""
        return self._serve("POST", rule, options)

    def put(self, rule: str, **options: Any) -> Callable[[View], View]:
        """Serve PUT."""
        return self._serve("PUT", rule, options)

    def patch(self, rule: str, **options: Any) -> Callable[[View], View]:
        """Serve PATCH."""
        return self._serve("PATCH", rule, options)

    def delete(self, rule: str, **options: Any) -> Callable[[View], View]:
        """Serve DELETE."""
        return self._serve("DELETE", rule, options)

    def body(self, schema: type[Schema]) -> Decorator:
        """Give the view the JSON body, checked by this schema, as its first argument."""
        decorator: Decorator = self.arguments(schema, location="json")
        return decorator

    def query(self, schema: type[Schema]) -> Decorator:
        """Give the view the query string, checked by this schema, as its first argument."""
        decorator: Decorator = self.arguments(schema, location="query")
        return decorator

    def answers(self, status: int, schema: type[Schema] | None = None) -> Decorator:
        """Dump what the view returns; a `Response` that the view made itself passes as it is."""
        decorator: Decorator = self.response(status, schema)
        return decorator

    def refuses(self, status: int, says: str) -> Decorator:
        """Document a refusal that a client should foresee."""
        decorator: Decorator = self.alt_response(
            status, schema=ProblemSchema, content_type="application/problem+json", description=says
        )
        return decorator

    def summary(self, says: str) -> Decorator:
        """Document what the view does, where its docstring cannot: in views that a function makes."""
        decorator: Decorator = self.doc(summary=says)
        return decorator

    def takes_header(self, name: str, says: str) -> Decorator:
        """Document a header that the view reads: a word of visible characters."""
        parameter = {"in": "header", "name": name, "description": says, "schema": _WORD}
        decorator: Decorator = self.doc(parameters=[parameter])
        return decorator

    def takes_if_match(self) -> Decorator:
        """Document that the view refuses to overwrite what its caller has not read (`core/etags.py`)."""

        def document(view: Callable[..., Any]) -> Callable[..., Any]:
            header = {
                "in": "header",
                "name": "If-Match",
                "description": _IF_MATCH,
                "schema": {"type": "string"},
            }
            documented: Callable[..., Any] = self.doc(parameters=[header])(self.refuses(412, _CHANGED)(view))
            return documented

        return document

    def open_to_all(self) -> Decorator:
        """Document that neither key nor session is needed."""
        decorator: Decorator = self.doc(security=[])
        return decorator

    def _serve(self, method: str, rule: str, options: Mapping[str, Any]) -> Callable[[View], View]:
        decorator: Callable[[View], View] = self.route(rule, methods=[method], **options)
        return decorator


class _Api(flask_smorest.Api):  # type: ignore[misc]  # flask-smorest ships no types
    """The document only: errors are answered by `core/problems.py`, pages by this module."""

    ERROR_SCHEMA = ProblemSchema

    def _register_error_handlers(self) -> None:
        """Leave errors to `core/problems.py`."""

    def _register_doc_blueprint(self) -> None:
        """Leave the document's addresses to `init_app`."""

    def _register_responses(self) -> None:
        """Describe the answer to whatever goes wrong, as what it is."""
        names = {status.name: status.phrase for status in HTTPStatus if status >= HTTPStatus.BAD_REQUEST}
        for name, phrase in (names | {"DEFAULT_ERROR": "A problem"}).items():
            content = {"application/problem+json": {"schema": ProblemSchema}}
            self.spec.components.response(name, {"description": phrase, "content": content}, lazy=True)


def init_app(app: Flask) -> None:
    """Give the app its API document, at `/api/openapi.json` and, for people, at `/api/docs`."""
    app.config.update(API_TITLE="Frontdesk", API_VERSION=API_VERSION, OPENAPI_VERSION="3.1.0")
    api = _Api(app, spec_kwargs={"info": {"description": _ABOUT}, "servers": [{"url": "/"}]})
    api.spec.components.security_scheme("api_key", {"type": "http", "scheme": "bearer"})
    api.spec.components.security_scheme(
        "session", {"type": "apiKey", "in": "cookie", "name": "frontdesk_session"}
    )
    api.spec.options["security"] = [{"api_key": []}, {"session": []}]
    app.extensions[_EXTENSION] = api
    app.register_blueprint(_pages(api))


def register(app: Flask, blueprint: ApiBlueprint) -> None:
    """Serve a room's part of the API and describe it in the document."""
    app.extensions[_EXTENSION].register_blueprint(blueprint)


def _pages(api: _Api) -> Blueprint:
    pages = Blueprint("api-docs", __name__, url_prefix="/api", template_folder="templates")

    @pages.get("/openapi.json")
    @authentication("public")
    def openapi_json() -> Response:
        """Answer with the OpenAPI document."""
        return jsonify(api.spec.to_dict())

    @pages.get("/docs")
    @authentication("public")
    def readable_page() -> Response:
        """Show the same document to people."""
        document = api.spec.to_dict()
        page = make_response(
            render_template("api_docs.html", document=document, groups=list_operations(document))
        )
        page.headers["Content-Security-Policy"] = _STYLES_ONLY
        return page

    @pages.get("/docs.css")
    @authentication("public")
    def stylesheet() -> Response:
        """Answer with the page's style."""
        return send_from_directory(_FOLDER / "static", "api_docs.css")

    return pages


_ABOUT = """\
Frontdesk's API for programs and for its own pages.

Programs send `Authorization: Bearer <api key>`. Pages send the session cookie, the `X-CSRF-Token` that
`GET /api/auth/me` returns with every change, and `X-Business-ID` when the user belongs to several businesses.
Times are ISO 8601; a time without an offset is read in the business's time zone. Errors are
`application/problem+json` with a stable `code`. A POST that is repeated with the same `Idempotency-Key` is
carried out once."""
