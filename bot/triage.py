"""Is a message urgent, and is it about whistleblowing? Pure: no model, only rules one can read (`bot/urgent/`)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from bot.urgent.reading import Reader
from bot.urgent.reporting import LISTS, OTHER_NOTICE, REPORTING
from bot.urgent.rulebook import Rulebook
from bot.urgent.rules import Danger
from bot.urgent.table import Table, struck

__all__ = ["Danger", "danger", "is_reporting"]

# Of several dangers in a message the one comes first that others nearby are in too.
_FIRST = (Danger.VIOLENCE, Danger.FIRE, Danger.INJURY, Danger.LIFE)


def danger(text: str) -> Danger | None:
    """Tell what someone is in danger of, if `text` speaks of danger as something real and present."""
    reader, rules = _urgent()
    found = rules.dangers(reader.read(text))
    return next((each for each in _FIRST if each in found), None)


def is_reporting(words: Sequence[str]) -> bool:
    """Tell whether a question, given as normalised words, is about whistleblowing, and not about another kind of notice."""
    reporting, other_notice = _reporting()
    return bool(reporting.find(struck(words, other_notice)))


# The tables are put together at the first message: whoever only imports this module does not wait for it.
@cache
def _urgent() -> tuple[Reader, Rulebook]:
    rules = Rulebook()
    return Reader(rules.vocabulary), rules


@cache
def _reporting() -> tuple[Table, Table]:
    return Table([REPORTING], LISTS), Table([OTHER_NOTICE], LISTS)
