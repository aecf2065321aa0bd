"""What counts as right. Pure: the rules by which every quality figure is counted."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from bot.answer import Answer, Outcome
from knowledge.types import Hit, PassageKind, Section

# A longer answer is not read on a phone. The rule's own number: it must not move when the bot's setting does.
LONGEST = 1500
# Emergency numbers and help lines, as they are written in an answer.
_NUMBER = re.compile(r"\b(?:11[023]|116\s?\d{3})\b")


class Kind(StrEnum):
    """What a question should lead to."""

    ANSWER = "answer"
    NONE = "none"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what a right answer must say: every pattern of `must`, from one of `sources`.

    A source stands for every document whose id begins with it: "lov" for "lov-permisjon" too.
    """

    id: str
    kind: Kind
    language: str
    text: str
    sources: tuple[str, ...]
    must: tuple[str, ...]

    def says_all(self, text: str) -> bool:
        """Tell whether `text` says everything that it must."""
        return all(re.search(pattern, text, re.IGNORECASE) for pattern in self.must)

    def is_from(self, document: str) -> bool:
        """Tell whether `document` is among the sources."""
        return any(document == source or document.startswith(f"{source}-") for source in self.sources)


def read_questions(path: Path) -> list[Asked]:
    """Read a question set, one JSON object a line."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        Asked(row["id"], Kind(row["kind"]), row["lang"], row["q"], tuple(row["sources"]), tuple(row["must"]))
        for row in rows
    ]


def is_right(asked: Asked, answer: Answer) -> bool:
    """Tell whether an answer is right.

    To an unanswerable question nothing may be claimed; an offered choice claims nothing.
    """
    match asked.kind:
        case Kind.NONE:
            return answer.outcome in (Outcome.NONE, Outcome.CLARIFY)
        case Kind.CRISIS:
            return answer.outcome is Outcome.CRISIS and asked.says_all(answer.text)
        case Kind.ANSWER:
            cited = any(asked.is_from(citation.document) for citation in answer.citations)
            return (
                answer.outcome is Outcome.ANSWER
                and cited
                and asked.says_all(answer.text)
                and len(answer.text) <= LONGEST
            )
        case _:
            assert_never(asked.kind)


def calls_the_right_one(asked: Asked, answer: Answer) -> bool:
    """Tell whether an emergency's own number is the first that the answer names.

    Every emergency text names all numbers, so `is_right` only says that the emergency was seen, not what it was taken for.
    """
    number = _NUMBER.search(answer.text)
    return answer.outcome is Outcome.CRISIS and number is not None and asked.says_all(number.group())


def place_of_right(asked: Asked, hits: Sequence[Hit], language: str) -> int | None:
    """Give the place, from 1 up, of the first passage that alone says all that the answer must.

    `language` is the question's: English translations count for English questions, and are not shown for others.
    """
    shown = [hit for hit in hits if language == "en" or hit.passage.kind is not PassageKind.TRANSLATION]
    right = (place for place, hit in enumerate(shown, start=1) if holds(asked, hit, language))
    return next(right, None)


def holds(asked: Asked, hit: Hit, language: str) -> bool:
    """Tell whether a passage alone says all that the answer must, and comes from one of its sources."""
    text = f"{hit.passage.text}\n{_translation(hit.section)}" if language == "en" else hit.passage.text
    return asked.is_from(hit.source.id) and asked.says_all(text)


def _translation(section: Section) -> str:
    return "\n".join(passage.text for passage in section.passages if passage.kind is PassageKind.TRANSLATION)
