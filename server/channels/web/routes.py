"""The chat page's API: begin, say, listen.

Only pages of our own origin call it: no CORS header is sent, so browsers keep other sites out.
"""

import hashlib
import uuid
from typing import Any, Final

from flask import Blueprint, Response, current_app, request
from flask.typing import ResponseReturnValue

from server.businesses.queries import find_business_id
from server.channels.web.requests import AfterSchema, MessageSchema, SessionSchema, read_object
from server.channels.web.tokens import BadVisitorToken, Visitor, issue_token, new_visitor, read_token
from server.core.auth import authentication
from server.core.db import transaction
from server.core.errors import NotFound
from server.core.limits import client_address, limiter
from server.core.settings import Settings
from server.messaging.conversations import find_conversation_of, list_messages
from server.messaging.inbound_queue import accept
from server.messaging.messages import InboundMessage
from server.messaging.models import Message

CHANNEL: Final = "web"
ACCOUNT: Final = "web"
PAGE_SIZE: Final = 100

blueprint = Blueprint("widget", __name__, url_prefix="/widget/v1")


def current_visitor() -> Visitor:
    """Return who asks; raise `BadVisitorToken` without a good token."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token:
        raise BadVisitorToken
    return read_token(token.strip(), secret_key=_settings().secret_key)


def visitor_or_address() -> str:
    """Name whom a limit counts: the visitor behind a good token, else the address."""
    try:
        return f"visitor:{current_visitor().visitor_id}"
    except BadVisitorToken:
        return client_address()


@blueprint.post("/sessions")
@authentication("public")
@limiter.limit("300/minute")
def begin_session() -> ResponseReturnValue:
    """Give a token to whoever wants to talk to a business; nothing is stored until they write."""
    wish: dict[str, Any] = SessionSchema().load(read_object())
    with transaction():
        business_id = find_business_id(wish["business"])
    if business_id is None:
        raise NotFound("There is no such business here.")
    visitor = new_visitor(business_id=business_id, language=wish["language"])
    return {"token": issue_token(visitor, secret_key=_settings().secret_key)}, 201


@blueprint.post("/messages")
@authentication("widget")
@limiter.limit("30/minute", key_func=visitor_or_address)
@limiter.limit("240/minute")
def say() -> ResponseReturnValue:
    """Take a message into the visitor's lane and answer 202: it is kept and will be answered.

    The same `Idempotency-Key` again is the same message, said once.
    """
    visitor = current_visitor()
    text: str = MessageSchema().load(read_object())["text"]
    message_id = _message_id(visitor, request.headers.get("Idempotency-Key"))
    message = InboundMessage(
        channel=CHANNEL,
        account=ACCOUNT,
        message_id=message_id,
        sender=visitor.visitor_id,
        text=text,
        payload={"language": visitor.language} if visitor.language else {},
    )
    accept([message], business_id=visitor.business_id, own_account=True)
    return {"id": message_id}, 202


@blueprint.get("/messages")
@authentication("widget")
@limiter.limit("240/minute", key_func=visitor_or_address)
def listen() -> ResponseReturnValue:
    """List what was said after the item `after`, oldest first."""
    visitor = current_visitor()
    after: int = AfterSchema().load(request.args.to_dict())["after"]
    with transaction(business_id=visitor.business_id):
        conversation = find_conversation_of(
            business_id=visitor.business_id,
            channel=CHANNEL,
            account=ACCOUNT,
            external_id=visitor.visitor_id,
        )
        found = (
            list_messages(
                business_id=visitor.business_id, conversation_id=conversation.id, after=after, limit=PAGE_SIZE
            )
            if conversation
            else []
        )
    return {"items": [_render_item(message) for message in found], "next_cursor": None}


@blueprint.after_request
def _keep_private(answer: Response) -> Response:
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _message_id(visitor: Visitor, key: str | None) -> str:
    """Return the id that makes the message unique: the visitor's own key, or a new one."""
    if not key:
        return f"web-{uuid.uuid4().hex}"
    # The visitor is part of it: nobody can swallow another visitor's message with the same key.
    said_by = f"{visitor.business_id}\0{visitor.visitor_id}\0{key}"
    return f"web-{hashlib.sha256(said_by.encode('utf-8', 'replace')).hexdigest()[:32]}"


def _render_item(message: Message) -> dict[str, Any]:
    return {
        "id": message.id,
        "role": message.role,
        "text": message.text,
        "quick_replies": message.quick_replies or [],
        "created_at": message.created_at.isoformat(),
    }


def _settings() -> Settings:
    settings: Settings = current_app.extensions["settings"]
    return settings
