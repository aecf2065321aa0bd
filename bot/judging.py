"""Is what the search found an answer? Thresholds with names, set from data (docs/quality.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
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
# `unnamed` is that the section does not speak of the very thing asked for (bot/naming.py), the rest how the question stands
# to the known ones that are answered and to those that no source answers, and how much is written (knowledge/known.py).
_COMPARED = {
    "question": 2.2,
    "words": 0.7,
    "coverage": 5.6,
    "wants": 1.3,
    "unnamed": -0.8,
    "answered": 2.6,
    "answered_words": 2.6,
    "unanswered": -5.3,
    "unanswered_words": -3.0,
    "share": -5.5,
    "written": 6.4,
    "brief": 2.1,
}
# The fit's own, less 1.15: a right answer that is not given is made good by the choice that is offered.
_COMPARED_BASE = -4.25
# By itself, where no question is known that has no answer (an organisation's own documents), and for sections that say that
# something is not in the sources: to be like such a question speaks for them. With and without typical questions. The bases are
# those of their fits less 1.25, so that one threshold serves all.
_ASKED_BEFORE = {"question": 7.8, "words": 10.1, "coverage": 6.0, "wants": 0.7, "length": 7.1, "unnamed": -3.0}
_ASKED_BEFORE_BASE = -12.15
_NEVER_ASKED = {"coverage": 9.0, "words": 7.4, "wants": 2.3, "length": 5.4, "unnamed": -3.0}
_NEVER_ASKED_BASE = -10.55
# Far from every question that has no answer, a passage must still hold some of what is asked: by itself it may fall short by so
# much. Three of 2,080 answers are refused by that, and of what has nothing to do with the sources most of what was answered.
_LENIENCE = 1.5
# From here on the passage answers (docs/quality.md) …
ENOUGH = -0.5
# … and from here on it may be what was meant: the asker is offered the choice.
MAYBE = -2.0
# From here on the question is so nearly a known one that what single words of it seem to ask for ("in the mail", "in weeks")
# counts for nothing: of 1,960 unanswerable questions of the project none comes so far that those rules refuse.
_SURE = 5.0
# Where more than this share of the known questions nearest to it has no answer, the asker is told so.
_MOSTLY = 0.5

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
    UNANSWERED = "unanswered"
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


def evidence(inquiry: Inquiry, hit: Hit) -> float:
    """Sum up what speaks for a passage: the log-odds that it answers."""
    return _weigh(hit, parts_of(inquiry, hit))[0]


def _weigh(hit: Hit, parts: Mapping[str, float]) -> tuple[float, float]:
    """Sum up what speaks for a passage, and what does whatever other questions are known."""
    if not hit.section.questions:
        alone = _sum(parts, _NEVER_ASKED, _NEVER_ASKED_BASE)
        return alone, alone
    alone = _sum(parts, _ASKED_BEFORE, _ASKED_BEFORE_BASE)
    if not parts["compared"] or hit.section.status is Status.MISSING:
        return alone, alone
    return min(_sum(parts, _COMPARED, _COMPARED_BASE), alone + _LENIENCE), alone


def _sum(parts: Mapping[str, float], weights: Mapping[str, float], base: float) -> float:
    return base + sum(weight * parts[name] for name, weight in weights.items())


def parts_of(inquiry: Inquiry, hit: Hit) -> dict[str, float]:
    """Give all kinds of evidence for a passage, by name."""
    return {**hit.parts, "unnamed": float(leaves_unnamed(inquiry, hit))}


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
    weighed, alone = _weigh(best, parts_of(inquiry, best))
    unanswered = best.parts["share"] > _MOSTLY
    if weighed < maybe:
        return Verdict.UNANSWERED if unanswered and alone >= maybe else Verdict.TOO_LITTLE
    if not _holds_year(inquiry, best):
        return Verdict.WRONG_YEAR
    if weighed >= enough and best.section.status is Status.MISSING:
        return Verdict.NOT_IN_SOURCES
    sure = weighed >= _SURE and bool(best.parts["compared"])
    if inquiry.wants is Want.CONTACT and not sure and not holds(Want.CONTACT, best.passage.text):
        return Verdict.NO_CONTACT
    told = _told(best)
    if inquiry.wants is Want.PRICE and not holds(Want.PRICE, told):
        return Verdict.NO_PRICE
    if (not sure and lacks_kind(inquiry.text, told)) or points_elsewhere(inquiry, best):
        return Verdict.NO_SUCH_KIND
    if weighed < enough or not has_topic(inquiry.words, inquiry.language):
        return Verdict.UNANSWERED if unanswered else Verdict.AMBIGUOUS
    if lacks_count(inquiry.text, _in_norwegian(best)):
        return Verdict.NO_SUCH_KIND
    # A translation says the main point, and not what the source leaves open.
    translated = best.passage.kind is PassageKind.TRANSLATION
    if is_untold(inquiry.text, _in_norwegian(best) if translated else best.passage.text):
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
