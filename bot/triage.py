"""Is a message urgent, and is it about whistleblowing? Pure: no model, only rules one can read (`bot/urgent/`)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from bot.urgent.reading import Reader
from bot.urgent.rulebook import Rulebook
from bot.urgent.rules import Danger

__all__ = ["Danger", "danger", "is_reporting"]

# One faint sign is an ordinary bad day.
ENOUGH_SIGNS = 2
# Of several dangers in a message the one comes first that others nearby are in too.
_FIRST = (Danger.VIOLENCE, Danger.FIRE, Danger.INJURY, Danger.LIFE)


def danger(text: str) -> Danger | None:
    """Tell what someone is in danger of, if `text` speaks of danger as something real and present."""
    reader, rules = _tools()
    sentences = reader.read(text)
    found = {each for sentence in sentences for each in rules.dangers(sentence)}
    signs = {each for sentence in sentences for each in rules.faint_signs(sentence)}
    if len(signs) >= ENOUGH_SIGNS:
        found.add(Danger.LIFE)
    return next((each for each in _FIRST if each in found), None)


@cache
def _tools() -> tuple[Reader, Rulebook]:
    """Read the rules once, at the first message."""
    rules = Rulebook()
    return Reader(rules.vocabulary), rules


def is_reporting(words: Sequence[str]) -> bool:
    return False
