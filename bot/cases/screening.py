"""What must be looked at before a text goes to a person. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.personal.finder import find
from bot.personal.finding import Finding
from bot.triage import danger, is_reporting
from knowledge.language import words

# About a page. What is longer belongs in a document, and a card must stay far below what Teams takes.
LONGEST_TEXT = 2000
URGENT = "urgent"


class Look(StrEnum):
    """What stands in the way of sending, the gravest first."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    REPORTING = "reporting"
    URGENT = "urgent"
    PERSONAL = "personal"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class Screened:
    """A text that was looked at; `seen` is what its writer will have seen when they press the next time."""

    look: Look
    seen: frozenset[str] = frozenset()
    findings: Sequence[Finding] = ()


def screen(text: str, seen: Collection[str]) -> Screened:
    """Look at a text. What its writer has seen and sends anyway is let through, but whistleblowing never is."""
    if not text.strip():
        return Screened(Look.EMPTY)
    if len(text) > LONGEST_TEXT:
        return Screened(Look.TOO_LONG)
    if is_reporting(words(text)):
        return Screened(Look.REPORTING)
    before = frozenset(seen)
    if danger(text) is not None and URGENT not in before:
        return Screened(Look.URGENT, before | {URGENT})
    findings = find(text)
    kinds = {each.kind.value for each in findings}
    if kinds - before:
        return Screened(Look.PERSONAL, before | kinds, findings)
    return Screened(Look.CLEAR, before, findings)
