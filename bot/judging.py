"""Is what the search found an answer? Thresholds with names, set from data (docs/quality.md)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from bot.kinds import is_untold, lacks_count, lacks_kind
from bot.naming import leaves_unnamed, points_elsewhere
from bot.outside import outside
from knowledge.language import Inquiry
from knowledge.language.asking import Want, has_topic, holds
from knowledge.types import Hit, PassageKind, Status

# What each kind of evidence for the best passage says, in log-odds; logistic regressions over the project's question sets
# gave these (`python -m tests.quality.thresholds` fits them anew). `question` is the likeness in words to a typical question of
# the section, `words` the lexical ranking, `coverage` which share of the question the passage holds, `wants` whether it holds
# the kind of thing asked for (a figure, a date, a name), `length` how long the question is: of a long story less is found.
# Likeness of meaning orders passages and does not judge: to an author whose questions were left out of the fit, weights on it
# refused worse (docs/quality.md).
_ASKED_BEFORE = {"question": 7.8, "words": 10.1, "coverage": 6.0, "wants": 0.7, "length": 7.1}
_ASKED_BEFORE_BASE = -10.9
# Sections without typical questions (an organisation's own documents) are judged by their words alone.
_NEVER_ASKED = {"coverage": 9.0, "words": 7.4, "wants": 2.3, "length": 5.4}
_NEVER_ASKED_BASE = -9.3
# What is added where the section does not speak of the very thing that is asked for (bot/naming.py). As a rule that refuses, this
# took five of 150 answers from an author it had not been made for, and kept no more from being wrong.
NOT_NAMED = -3.0
# From here on the passage answers (docs/quality.md) …
ENOUGH = 0.75
# … and from here on it may be what was meant: the asker is offered the choice.
MAYBE = -1.0

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# What was or became in a year stands in a text that names the year.
_WAS = re.compile(r"\b(?:ble|blei|vart|var|was|were|fikk|fekk|hadde|had|got|did)\b", re.I)
# The year before the asker's own: no source counts anything in it.
_LAST_YEAR = re.compile(
    r"\bi fjor\b|\bfjoråret\b|\b(?:forrige|førre|last) (?:år|year)\b|\bhittil i år\b|\bso far this year\b", re.I
)
# How many there are is true of a time; a goal holds as long as its plan.
_COUNTS = re.compile(r"\b(?:hvor|kor|how) (?:mange|many)\b|andel|\bshare\b|\bpercentage\b", re.I)
_GOAL = re.compile(r"\bmål|\bskal\b|\bbør\b|\bmå\b|\btarget|\bgoal|\bshould\b|\bmust\b|\bshall\b", re.I)
# "2023–2026" in a title is how long a plan is in force.
_SPAN = re.compile(r"\b(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\b")


class Verdict(StrEnum):
    """What the best passage is to the question; machine-readable."""

    ANSWERED = "answered"
    AMBIGUOUS = "ambiguous"
    NOT_IN_SOURCES = "not-in-sources"
    WRONG_YEAR = "wrong-year"
    NO_CONTACT = "no-such-contact"
    NO_PRICE = "no-such-price"
    NO_SUCH_KIND = "no-such-kind"
    PRIVATE_LIFE = "private-life"
    A_TASK = "a-task"
    ABOUT_ONE_PERSON = "about-one-person"
    INSIDE = "life-inside"
    OTHER_AGENCY = "other-agency"
    OWN_CASE = "own-case"
    OPINION = "opinion"
    PREDICTION = "prediction"
    TIMETABLE = "timetable"
    TOO_LITTLE = "too-little"
    NOTHING_FOUND = "nothing-found"


def evidence(hit: Hit) -> float:
    """Sum up what speaks for a passage: the log-odds that it answers."""
    asked = bool(hit.section.questions)
    weights, base = (_ASKED_BEFORE, _ASKED_BEFORE_BASE) if asked else (_NEVER_ASKED, _NEVER_ASKED_BASE)
    return base + sum(weight * hit.parts[name] for name, weight in weights.items())


def judge(inquiry: Inquiry, hits: Sequence[Hit], enough: float = ENOUGH, maybe: float = MAYBE) -> Verdict:
    """Judge the best hit: by the evidence for it, in log-odds, and by rules that hold whatever the evidence is."""
    if inquiry.wants is Want.TASK:
        return Verdict.A_TASK
    reason = outside(inquiry.text)
    if reason is not None:
        return Verdict(reason.value)
    if not hits:
        return Verdict.NOTHING_FOUND
    best = hits[0]
    weighed = evidence(best) + (NOT_NAMED if leaves_unnamed(inquiry, best) else 0.0)
    if weighed < maybe:
        return Verdict.TOO_LITTLE
    if not _holds_year(inquiry, best):
        return Verdict.WRONG_YEAR
    if weighed >= enough and best.section.status is Status.MISSING:
        return Verdict.NOT_IN_SOURCES
    if inquiry.wants is Want.CONTACT and not holds(Want.CONTACT, best.passage.text):
        return Verdict.NO_CONTACT
    told = _told(best)
    if inquiry.wants is Want.PRICE and not holds(Want.PRICE, told):
        return Verdict.NO_PRICE
    if lacks_kind(inquiry.text, told) or points_elsewhere(inquiry, best):
        return Verdict.NO_SUCH_KIND
    if weighed < enough or not has_topic(inquiry.words, inquiry.language):
        return Verdict.AMBIGUOUS
    if lacks_count(inquiry.text, _in_norwegian(best)):
        return Verdict.NO_SUCH_KIND
    if is_untold(inquiry.text, best.passage.text):
        return Verdict.NOT_IN_SOURCES
    return Verdict.ANSWERED


def _told(hit: Hit) -> str:
    """Give all that the section says, its tables' cells with the names of their columns."""
    return "\n".join(passage.text for passage in hit.section.passages)


def _in_norwegian(hit: Hit) -> str:
    """Give what the section itself says: "to" is a number in Norwegian."""
    return "\n".join(passage.text for passage in hit.section.passages if passage.kind is not PassageKind.TRANSLATION)


def _holds_year(inquiry: Inquiry, hit: Hit) -> bool:
    """Tell whether the source speaks of the year that is asked about; figures of another year are no answer.

    What a year brought, or how many there are in it, no source says by being in force then.
    """
    source, years = hit.source, _YEAR.findall(inquiry.text)
    if _COUNTS.search(inquiry.text) and _LAST_YEAR.search(inquiry.text):
        return False
    if _WAS.search(inquiry.text) or (_COUNTS.search(inquiry.text) and not _GOAL.search(inquiry.text)):
        told = f"{hit.section.text} {hit.section.place} {source.published} {_SPAN.sub('', source.title)}"
        return all(year in told for year in years)
    known = f"{hit.section.text} {source.published} {source.valid_from} {source.valid_to} {source.title}"
    return all(year in known or _within(int(year), hit) for year in years)


def _within(year: int, hit: Hit) -> bool:
    first, last = hit.source.valid_from, hit.source.valid_to
    return first is not None and last is not None and first.year <= year <= last.year
