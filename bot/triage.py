"""Is a message urgent, and is it about whistleblowing? Pure: no model, only rules one can read (`bot/urgent/`)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from bot.urgent.reading import Reader
from bot.urgent.rulebook import Rulebook
from bot.urgent.rules import Danger

__all__ = ["Danger", "danger", "is_reporting"]

# Of several dangers in a message the one comes first that others nearby are in too.
_FIRST = (Danger.VIOLENCE, Danger.FIRE, Danger.INJURY, Danger.LIFE)


def danger(text: str) -> Danger | None:
    """Tell what someone is in danger of, if `text` speaks of danger as something real and present."""
    reader, rules = _tools()
    found = rules.dangers(reader.read(text))
    return next((each for each in _FIRST if each in found), None)


@cache
def _tools() -> tuple[Reader, Rulebook]:
    """Read the rules once, at the first message."""
    rules = Rulebook()
    return Reader(rules.vocabulary), rules


def is_reporting(words: Sequence[str]) -> bool:
    return False
