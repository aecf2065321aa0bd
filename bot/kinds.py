"""The kind of thing a question asks for: where the passage holds none of the kind, it is near the matter and no answer.

"How many hours does the course take?" finds the course. A reader takes what is shown for the answer, so the hours must be there.
Each rule says how a question asks for a kind, and how a passage shows that it holds one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing: how it is asked for, and how it is written."""

    asked: re.Pattern[str]
    held: re.Pattern[str]


def _kind(asked: str, held: str) -> Kind:
    return Kind(re.compile(asked, re.I), re.compile(held, re.I))


_HOW_MANY = r"\b(?:hvor|kor|how) (?:mange|many)"

KINDS = (
    # The time of day.
    _kind(
        r"\bklokkeslett|\b(?:hvilken|kva|hva|what) (?:tid|time) (?:på dagen |of day )?"
        r"(?:byrja|byrjar|begynte|begynner|starta|startar|startet|starter|did|does)\b|\bo.clock\b",
        r"\bkl\.? ?\d|\b\d{1,2}[.:]\d{2}\b|\bo.clock\b|\bklokk",
    ),
    # How many hours or minutes.
    _kind(rf"{_HOW_MANY} (?:timer|timar|hours|minutt|minutter|minutes)\b", r"\btime|\btimar|\bminutt|\bhour|\bminute"),
    _kind(rf"{_HOW_MANY} prosent|\bper cent\b|\bpercentage\b", r"%|prosent|per cent"),
    # Marks at an examination.
    _kind(r"\b(?:hvilken|kva|what|which) (?:karakter|grade)\b|\bkarakterkrav", r"\bkarakter|\bgrade"),
    # Men and women.
    _kind(
        r"\b(?:kva|hvilket|what|which) (?:kjønn|sex|gender)\b"
        rf"|{_HOW_MANY}\b[^?.]*\b(?:er|are|var|were) (?:menn|kvinner|men|women|male|female)\b",
        r"\bmann|\bmenn\b|\bkvinn|\bmen\b|\bwomen\b|\bwoman\b",
    ),
    # A weight, and a room.
    _kind(r"\b(?:veier|weigh|weighs|vekta|vekten)\b.*\?", r"\d ?(?:kg|gram|g\b)|\bkilo"),
    _kind(r"\b(?:hvilket|kva|which|what) (?:rom|room)\b", r"\brom(?:met)?\b|\broom\b"),
    # What something measures or looks like.
    _kind(r"\b(?:hvilken|kva|what) (?:farge|fargen|colour|color)\b", r"\bfarge|\bcolour|\bcolor"),
    _kind(r"\b(?:hvilket|kva|which|what) (?:merke|brand)\b", r"\bmerke\b|\bbrand\b"),
)  # fmt: skip

# "How many of the trainees are vegetarians?": what they are to be counted by is the last word, and must be spoken of.
_SHARE = re.compile(
    rf"^\W*{_HOW_MANY} (?:av|of)\b.*?\b(?:er|are|var|were|har|have|snakker|snakkar|speak) (\w+)\W*$", re.I
)
# So much of a word stays the same in its forms.
_BEGINNING = 5


def lacks_kind(question: str, text: str) -> bool:
    """Tell whether `question` asks for a kind of thing that `text` has none of."""
    share = _SHARE.search(question)
    if share and share[1][:_BEGINNING].lower() not in text.lower():
        return True
    return any(kind.asked.search(question) and not kind.held.search(text) for kind in KINDS)
