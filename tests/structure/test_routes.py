"""Every route says how it knows who is asking."""

from flask import Flask

# Served by libraries, so that no view of ours can carry the mark; nothing behind them belongs to a business.
UNMARKED = {
    "static": "stylesheets and scripts of the pages",
    "api-docs.openapi_json": "the OpenAPI document: public by intent",
    "api-docs.openapi_swagger_ui": "the readable page of that document",
}


def is_marked(view: object, method: str) -> bool:
    """Look at the view itself, at the class behind it, and at the class's method."""
    view_class = getattr(view, "view_class", None)
    places = (view, view_class, getattr(view_class, method.lower(), None))
    return any(getattr(place, "authentication", None) for place in places)


def test_every_route_names_its_authentication(app: Flask) -> None:
    unmarked = {
        f"{method} {rule.rule} ({rule.endpoint})"
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
        if rule.endpoint not in UNMARKED and not is_marked(app.view_functions[rule.endpoint], method)
    }
    assert unmarked == set()
