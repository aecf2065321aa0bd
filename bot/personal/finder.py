"""All rules together: what is personal in a text, and the text without it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.personal.contacts import contacts
from bot.personal.finding import Finding, Kind
from bot.personal.names import names
from bot.personal.numbers import numbers


def find(text: str) -> list[Finding]:
    """Find what is personal, in reading order; nothing is found twice."""
    found: list[Finding] = []
    # A number with control digits is that number; its digits are no telephone number besides.
    for each in (*numbers(text), *contacts(text), *names(text)):
        if not any(each.start < other.end and other.start < each.end for other in found):
            found.append(each)
    return sorted(found, key=lambda each: each.start)


def without(text: str, findings: Iterable[Finding], called: Callable[[Kind], str]) -> str:
    """Give the text with what was found replaced by what its kind is `called`, in brackets."""
    parts, after = [], 0
    for each in findings:
        parts += [text[after : each.start], f"[{called(each.kind)}]"]
        after = each.end
    return "".join([*parts, text[after:]])
