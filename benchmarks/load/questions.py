"""What is asked: the pack's typical questions and the project's own, in three languages."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from knowledge.contents import Contents
from knowledge.folder import IndexFolder
from tests.quality.places import HELD_OUT, QUESTIONS
from tests.quality.scoring import read_questions


def all_questions(index: Path) -> list[str]:
    """List every question once, in an order that is always the same and has no pattern."""
    contents = Contents(IndexFolder(index).current().contents)
    asked = [
        question.text
        for stored in contents.documents()
        for section in contents.sections(stored.source.id)
        for question in section.questions
    ]
    contents.close()
    asked += [each.text for path in (QUESTIONS, HELD_OUT) for each in read_questions(path)]
    questions = list(dict.fromkeys(asked))
    random.Random(1).shuffle(questions)  # noqa: S311  # to repeat, not to hide
    return questions


def each_once(questions: Sequence[str]) -> Iterator[str]:
    """Ask every question once before one comes again."""
    return itertools.cycle(questions)


def as_people_ask(questions: Sequence[str]) -> Iterator[str]:
    """Ask some questions often and most seldom: the n-th as often as 1/n says (Zipf), as in logs of help desks."""
    weights = list(itertools.accumulate(1 / rank for rank in range(1, len(questions) + 1)))
    dice = random.Random(2)  # noqa: S311  # to repeat, not to hide
    while True:
        yield from dice.choices(questions, cum_weights=weights, k=1000)
