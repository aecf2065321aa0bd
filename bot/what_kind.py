"""How a kind of thing is asked for, and how a text shows that it holds one; the words that several kinds share."""

from __future__ import annotations

import re
from dataclasses import dataclass

HOW_MANY = r"\b(?:hvor|kor|how) (?:mange|many)"
HOW_MUCH = r"\b(?:hvor|kor|how) (?:mye|mykje|much|mange|many)"
NUMBERS = r"\b(?:ett|to|tre|fire|fem|seks|sju|åtte|ni|ti|one|two|three|four|five|six|seven|eight|nine|ten) "
MONTHS = (
    "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
    "|january|february|march|may|june|july|october|december"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing: how it is asked for, and how it is written."""

    asked: re.Pattern[str]
    held: re.Pattern[str]


def kind(asked: str, held: str) -> Kind:
    """Read a kind from its two patterns."""
    return Kind(re.compile(asked, re.I), re.compile(held, re.I))
