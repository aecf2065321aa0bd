"""What every card is made of, as Teams draws it: version 1.5, and an own element for each shape.

https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, assert_never

from bot.turn import Button, Card, Press

VERSION = "1.5"
_SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"
_MARKUP = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]#<>~"})


def card(body: Iterable[Card], actions: Iterable[Card] = (), **further: Any) -> Card:
    """Make a card of elements, with a row of buttons below them; `further` are other properties, such as `fallbackText`."""
    made = {"type": "AdaptiveCard", "$schema": _SCHEMA, "version": VERSION, "body": list(body), **further}
    row = list(actions)
    return made | ({"actions": row} if row else {})


def text(words: str, **look: Any) -> Card:
    """Make a paragraph that wraps. `words` is Markdown; what a person or a document wrote goes through `plain` first."""
    return {"type": "TextBlock", "text": words, "wrap": True, **look}


def heading(words: str) -> Card:
    """Make a heading, which a screen reader calls so."""
    return text(words, size="medium", weight="bolder", style="heading")


def titled(title: str, shown: Card) -> Card:
    """Put a title over a card: what a dialog's frame says, where there is no frame."""
    return {**shown, "body": [heading(plain(title)), *shown["body"]]}


def box(items: Iterable[Card], **look: Any) -> Card:
    """Make a box around elements; its `style` ("emphasis", "warning", "good") gives it a colour."""
    return {"type": "Container", "items": list(items), **look}


def table(head: Iterable[str], rows: Iterable[Iterable[str]], widths: Iterable[int]) -> Card:
    """Make a table; its cells are Markdown."""
    cells = [[{"type": "TableCell", "items": [text(each)]} for each in row] for row in (head, *rows)]
    return {
        "type": "Table",
        "firstRowAsHeader": True,
        "columns": [{"width": width} for width in widths],
        "rows": [{"type": "TableRow", "cells": row} for row in cells],
    }


def facts(pairs: Mapping[str, str]) -> Card:
    """Make a list of names and values; empty values are left out."""
    shown = [{"title": name, "value": value} for name, value in pairs.items() if value]
    return {"type": "FactSet", "facts": shown}


def action(button: Button) -> Card:
    """Make a button of a card."""
    data: dict[str, Any] = {"action": button.action, **button.values}
    match button.press:
        case Press.SUBMIT:
            return {"type": "Action.Submit", "title": button.title, "data": data}
        case Press.DIALOG:
            data["msteams"] = {"type": "task/fetch"}
            return {"type": "Action.Submit", "title": button.title, "data": data}
        case Press.EXECUTE:
            return {"type": "Action.Execute", "title": button.title, "verb": button.action, "data": data}
        case _:
            assert_never(button.press)


def link(title: str, url: str) -> Card:
    """Make a button that opens a web page."""
    return {"type": "Action.OpenUrl", "title": title, "url": url}


def plain(words: str) -> str:
    """Write words so that no sign in them is taken for Markdown."""
    return words.translate(_MARKUP)
