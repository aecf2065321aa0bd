"""A request's body, read within bounds and checked before anything believes in it."""

from __future__ import annotations

import json
from typing import Any, NoReturn

import structlog
from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from bot.teams.sdk import Activity

# Teams' own messages stay below 100 KB as UTF-16; JSON's escapes and the HTML copy of the text take more.
MAX_BODY = 512 * 1024
# An adaptive card's data is the deepest thing Teams sends; ten levels are many.
MAX_DEPTH = 40

_TEXT = ("type", "id", "name", "text", "serviceUrl", "channelId", "locale", "replyToId", "deliveryMode", "action")
_OBJECT = ("from", "recipient", "conversation", "channelData")
_LIST = ("entities", "membersAdded", "membersRemoved", "attachments")
_SHAPES: dict[str, type] = dict.fromkeys(_TEXT, str) | dict.fromkeys(_OBJECT, dict) | dict.fromkeys(_LIST, list)
_ACCOUNT: dict[str, type] = {
    **dict.fromkeys(("id", "name", "aadObjectId", "tenantId", "conversationType"), str),
    "isGroup": bool,
}

_log = structlog.get_logger(__name__)


def check_head(request: web.Request) -> None:
    """Refuse by the headers alone: what is no JSON (415), and what says that it is too large (413)."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    _check_size(request.content_length or 0)


async def read_object(request: web.Request) -> dict[str, Any]:
    """Read a JSON object; 413 where it is too large, 400 where it is something else."""
    raw = bytearray()
    try:
        async for chunk in request.content.iter_any():
            raw += chunk
            _check_size(len(raw))  # a compressed body is larger than its header says
        body = json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError, BadHttpMessage, web.RequestPayloadError) as error:
        _refuse(type(error).__name__)
    if not isinstance(body, dict) or _is_deep(body):
        _refuse("no object, or a very deep one")
    return body


def to_activity(body: dict[str, Any]) -> Activity:
    """Turn a body into botbuilder's activity; 400 where the shapes are not those of an activity."""
    _check_shapes(body, _SHAPES)
    for name in ("from", "recipient", "conversation"):
        _check_shapes(body.get(name) or {}, _ACCOUNT)
    if not body.get("type") or not (body.get("conversation") or {}).get("id"):
        _refuse("no type, or no conversation")
    # Teams has sent nulls among the entities; botbuilder stumbles over them.
    entities = [each for each in body.get("entities") or () if isinstance(each, dict)]
    try:
        return Activity.deserialize(body | {"entities": entities})
    except ValueError as error:
        _refuse(type(error).__name__)


def _check_size(size: int) -> None:
    if size > MAX_BODY:
        raise web.HTTPRequestEntityTooLarge(max_size=MAX_BODY, actual_size=size)


def _check_shapes(value: dict[str, Any], shapes: dict[str, type]) -> None:
    for name, shape in shapes.items():
        found = value.get(name)
        if found is not None and not isinstance(found, shape):
            _refuse(f"{name} is no {shape.__name__}")
        if isinstance(found, str) and name != "text":
            _check_encodable(name, found)


def _check_encodable(name: str, value: str) -> None:
    """JSON can hold half a character (a lone surrogate): an id with one could not be sent back."""
    try:
        value.encode()
    except UnicodeEncodeError:
        _refuse(f"{name} is no text")


def _is_deep(body: dict[str, Any]) -> bool:
    level: list[Any] = [body]
    for _ in range(MAX_DEPTH):
        level = [child for each in level for child in _children(each)]
        if not level:
            return False
    return True


def _children(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _refuse(reason: str) -> NoReturn:
    _log.warning("request_malformed", reason=reason)
    raise web.HTTPBadRequest
