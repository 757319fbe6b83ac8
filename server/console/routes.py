"""The addresses of the pages: the chat, log-in, and the account of whoever is logged in."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from flask import Blueprint, Response, g, redirect, render_template, request, send_from_directory, url_for
from flask.typing import ResponseReturnValue

from server.businesses.csrf import csrf_token
from server.businesses.identity import require_session
from server.businesses.models import Business
from server.businesses.queries import find_business_id, find_only_business_id, get_business
from server.businesses.sessions import read_cookie
from server.calendars.queries import list_services
from server.channels.text import UNSTORABLE
from server.channels.web.requests import DaySchema
from server.channels.web.routes import current_visitor, visitor_or_address
from server.console.agenda import read_account
from server.console.day import local_date, read_day
from server.console.pages import initials, page_words, protect_page
from server.core import clock
from server.core.auth import authentication
from server.core.db import transaction
from server.core.errors import NotFound
from server.core.limits import limiter
from server.language.phrases import LANGUAGES, is_rtl, say

_FILES: Final = Path(__file__).parent / "static"

blueprint = Blueprint("console", __name__, template_folder="templates")
blueprint.add_app_template_filter(initials)


@blueprint.get("/")
@authentication("public")
def home() -> ResponseReturnValue:
    """Lead to the chat when there is one business, else to the log-in."""
    with transaction():
        business_id = find_only_business_id()
    if business_id is None:
        return redirect(url_for("console.login"))
    with transaction(business_id=business_id):
        return redirect(url_for("console.chat", slug=get_business(business_id=business_id).slug))


@blueprint.get("/chat/<slug>")
@authentication("public")
def chat(slug: str) -> ResponseReturnValue:
    """Show a business's chat page, in the direction of `?language=`."""
    with transaction():
        business_id = None if UNSTORABLE.search(slug) else find_business_id(slug)
    if business_id is None:
        raise NotFound("There is no such business here.")
    with transaction(business_id=business_id):
        business = get_business(business_id=business_id)
        services = [service.name for service in list_services(business_id=business_id)]
    asked = request.args.get("language", "")
    locale = asked if asked in LANGUAGES else _first_language(business)
    return render_template(
        "chat.html",
        business=business,
        language=asked if asked in LANGUAGES else None,
        locale=locale,
        direction="rtl" if is_rtl(locale) else "ltr",
        today=local_date(clock.now(), business.time_zone).isoformat(),
        words=page_words(locale, business=business.name),
        today_word=say("button_today", locale),
        greeting=say("greet", locale, business=business.name),
        suggestions=_suggestions(locale, services),
    )


@blueprint.get("/widget/v1/day")
@authentication("widget")
@limiter.limit("120/minute", key_func=visitor_or_address)
def show_day() -> ResponseReturnValue:
    """Tell the free and the taken times of one day, and the visitor's own appointments; nobody else's."""
    visitor = current_visitor()
    on_date = DaySchema().load(request.args.to_dict())["date"]
    with transaction(business_id=visitor.business_id):
        found = read_day(visitor=visitor, on_date=on_date, now=clock.now())
    return found, 200, {"Cache-Control": "no-store"}


@blueprint.get("/login")
@authentication("public")
def login() -> ResponseReturnValue:
    """Show the form that sends its two fields to the log-in API."""
    return render_template("login.html")


@blueprint.get("/account")
@require_session
def account() -> ResponseReturnValue:
    """Show who is logged in and who is coming today."""
    found = read_account(user_id=g.session.user_id, now=clock.now())
    return render_template("account.html", account=found, csrf_token=csrf_token(read_cookie() or ""))


@blueprint.get("/static/<path:filename>")
@authentication("public")
def file(filename: str) -> ResponseReturnValue:
    """Serve a stylesheet, script or picture of the pages."""
    return send_from_directory(_FILES, filename, conditional=True)


@blueprint.after_request
def _protect(answer: Response) -> Response:
    return protect_page(answer) if answer.mimetype == "text/html" else answer


def _first_language(business: Business) -> str:
    return next((language for language in business.languages if language in LANGUAGES), "en")


def _suggestions(language: str, services: Sequence[str]) -> list[str]:
    """Return what a visitor could say first: the printed example in English, the button's words elsewhere."""
    if language != "en":
        return [say(key, language) for key in ("button_book", "button_hours", "button_person")]
    wanted = services[0].lower() if services else "appointment"
    article = "an" if wanted[:1] in "aeiou" else "a"
    return [f"I'd like {article} {wanted} tomorrow at 3pm", "What are your opening hours?", "Who is this?"]
