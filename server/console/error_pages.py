"""Errors for people: a browser that asked for a page gets one, a program its problem document."""

from typing import Final

from flask import Flask, Response, g, redirect, render_template, request, url_for

from server.console.pages import protect_page

_FOR_PROGRAMS: Final = ("/api/", "/widget/", "/webhooks/", "/v1/")
_TITLES: Final = {
    403: "That is not for you",
    404: "There is nothing here",
    429: "A little slower, please",
}


def init_app(app: Flask) -> None:
    """Show problem documents as pages to whoever prefers HTML."""
    app.after_request(_show_as_page)


def _show_as_page(answer: Response) -> Response:
    if answer.mimetype != "application/problem+json" or not _is_for_a_person():
        return answer
    status = answer.status_code
    if status == 401:
        return redirect(url_for("console.login"))  # type: ignore[return-value]  # werkzeug's own answer
    page = Response(
        render_template(
            "error.html",
            title=_TITLES.get(status, "That did not work" if status < 500 else "Something went wrong"),
            detail=answer.get_json()["detail"],
            request_id=g.get("request_id"),
        ),
        status=status,
        headers=[pair for pair in answer.headers if pair[0] not in {"Content-Type", "Content-Length"}],
        mimetype="text/html",
    )
    return protect_page(page)


def _is_for_a_person() -> bool:
    if request.path.startswith(_FOR_PROGRAMS):
        return False
    wanted = request.accept_mimetypes.best_match(
        ["application/problem+json", "application/json", "text/html"]
    )
    return wanted == "text/html"
