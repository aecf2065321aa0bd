"""What people write and what they are asked: paragraphs, quotations, notices, and the inputs of a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.cards import parts
from bot.turn import Card


def said(text: str) -> Sequence[Card]:
    """Show what somebody wrote, as it stands: each line by itself, for Markdown would run them together."""
    return [parts.text(parts.plain(line)) for line in text.splitlines() if line.strip()]


def quoted(text: str) -> Card:
    """Show what somebody wrote, set apart."""
    return {"type": "Container", "style": "emphasis", "items": said(text)}


def notice(style: str, words: str) -> Card:
    """Make a line that stands out by its ground: coloured letters are hard to read."""
    return {"type": "Container", "style": style, "items": [parts.text(words)]}


def box(name: str, label: str, longest: int, value: str = "") -> Card:
    """Ask for a text of several lines."""
    return {"type": "Input.Text", "id": name, "label": label, "isMultiline": True, "maxLength": longest, "value": value}


def choice(name: str, label: str, titles: Mapping[str, str], value: str = "", *, style: str = "compact") -> Card:
    """Ask for one of several; `titles` by what is sent."""
    choices = [{"title": title, "value": each} for each, title in titles.items()]
    asked = {"type": "Input.ChoiceSet", "id": name, "label": label, "style": style, "choices": choices}
    return asked | ({"value": value} if value else {})


def switch(name: str, title: str, *, on: bool) -> Card:
    """Ask for yes or no."""
    return {"type": "Input.Toggle", "id": name, "title": title, "value": str(on).lower()}
