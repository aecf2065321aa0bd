"""The text of a message without the mention of the bot.

botbuilder's own function deletes the bot's name wherever it stands, and fails over incomplete mentions.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from bot.teams.sdk import Activity

# With its semicolon only: "?a=1&para=2" is an address, not a paragraph sign.
_CHARACTER_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\u00a0]+")


def text_of(activity: Activity) -> str:
    """Remove each mention of the bot once; show a colleague's mention as the name; read HTML's character references."""
    text = str(activity.text or "")
    bot = activity.recipient.id if activity.recipient else None
    for name, account in _mentions(activity):
        # Teams writes the mention with or without a number, and the name as it is or escaped.
        markup = rf"<at(?: id=\"[^\"<>]*\")?>(?:{re.escape(name)}|{re.escape(html.escape(name))})</at>"
        text = re.sub(markup, " " if account == bot else lambda _, name=name: name, text, count=1)
    text = _CHARACTER_REFERENCE.sub(lambda match: html.unescape(match[0]), text)
    return _SPACES.sub(" ", _whole_characters(text)).strip()


def _mentions(activity: Activity) -> Iterator[tuple[str, str]]:
    """Yield the name and the account of each complete mention."""
    for entity in activity.entities or ():
        properties = entity.additional_properties or {}
        account = properties.get("mentioned")
        if entity.type != "mention" or not isinstance(account, dict) or not isinstance(account.get("id"), str):
            continue
        name = _inner(properties.get("text")) or _inner(account.get("name"))
        if name:
            yield name, account["id"]


def _inner(markup: Any) -> str:
    return html.unescape(re.sub(r"</?at(?: [^<>]*)?>", "", markup)) if isinstance(markup, str) else ""


def _whole_characters(text: str) -> str:
    """Replace halves of characters (lone surrogates), which JSON can hold and nothing else can."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
