"""What kind of thing a question wants to know: it decides which cell of a row is shown first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum


class Want(StrEnum):
    """What the answer should begin with."""

    WHO = "who"
    WHEN = "when"
    ANYTHING = "anything"


_WHO = frozenset("hvem kven who whom ansvar ansvarlig ansvarleg responsible responsibility".split())
_WHEN = frozenset("når frist tidspunkt when deadline".split())

# Names that tables give the column which holds the answer, in lower case.
COLUMNS = {
    Want.WHO: ("ansvarlig", "ansvarleg", "ansvar", "responsible", "hvem"),
    Want.WHEN: ("tidspunkt", "frist", "når", "deadline"),
    Want.ANYTHING: (),
}


def want(words: Sequence[str]) -> Want:
    """Tell what a question, given as normalised words, wants to know."""
    if _WHO & set(words):
        return Want.WHO
    if _WHEN & set(words):
        return Want.WHEN
    return Want.ANYTHING
