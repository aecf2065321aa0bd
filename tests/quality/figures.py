"""From what the bot did to figures. Pure."""

from __future__ import annotations

import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.answer import Answer, Outcome
from bot.conversation import Conversation
from bot.texts import language_of
from tests.quality.scoring import Asked, Kind, calls_the_right_one, is_right, place_of_right


@dataclass(frozen=True, slots=True)
class Run:
    """A question, what the bot said to it, at which place the search had the right passage, and how long all took."""

    asked: Asked
    answer: Answer
    place: int | None
    seconds: float

    @property
    def right(self) -> bool:
        """Whether the answer is right."""
        return is_right(self.asked, self.answer)


@dataclass(frozen=True, slots=True)
class Share:
    """So many out of so many."""

    right: int
    of: int

    @property
    def value(self) -> float:
        """The share, 0 to 1; of nothing it is 1, since nothing went wrong."""
        return self.right / self.of if self.of else 1.0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.of + other.of)

    def __str__(self) -> str:
        return f"{self.value:.1%} ({self.right}/{self.of})" if self.of else "–"


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one question set.

    `shares` are right answers by kind ("answer") and by kind and language ("answer/nn"); `outcomes` say for each kind how
    often the bot answered, offered a choice, refused, or gave the emergency numbers. `first` and `three` say how often the
    right passage came first, or among the first three; `called` how often an emergency's own number came first. Lengths are
    characters, `milliseconds` the whole way to an answer.
    """

    shares: dict[str, Share]
    outcomes: dict[str, dict[str, int]]
    first: Share
    three: Share
    called: Share
    cited: Share
    cited_right: Share
    citations: float
    length: dict[str, float]
    milliseconds: dict[str, float]


def ask_all(conversation: Conversation, questions: Sequence[Asked]) -> list[Run]:
    """Put each question to the bot, one after the other, each a conversation of its own."""
    return [_ask(conversation, asked) for asked in questions]


def _ask(conversation: Conversation, asked: Asked) -> Run:
    started = time.perf_counter()
    answer, hits = conversation.explain(asked.text, language_of(asked.language))
    seconds = time.perf_counter() - started
    return Run(asked, answer, place_of_right(asked, hits, answer.language), seconds)


def summarise(runs: Sequence[Run]) -> Figures:
    """Count a set's figures."""
    answerable = [run for run in runs if run.asked.kind is Kind.ANSWER]
    answers = [run for run in runs if run.answer.outcome is Outcome.ANSWER]
    called_for = [run for run in answers if run.asked.kind is Kind.ANSWER]
    urgent = [run for run in runs if run.asked.kind is Kind.CRISIS]
    lengths = [len(run.answer.text) for run in answers]
    return Figures(
        shares=_shares(runs),
        outcomes=_outcomes(runs),
        first=Share(sum(run.place == 1 for run in answerable), len(answerable)),
        three=Share(sum(run.place is not None and run.place <= 3 for run in answerable), len(answerable)),
        called=Share(sum(calls_the_right_one(run.asked, run.answer) for run in urgent), len(urgent)),
        cited=Share(sum(bool(run.answer.citations) for run in answers), len(answers)),
        cited_right=Share(sum(_cites_a_source(run) for run in called_for), len(called_for)),
        citations=statistics.fmean([len(run.answer.citations) for run in answers] or [0]),
        length=_percentiles(lengths, {"median": 50, "95 %": 95, "longest": 100}),
        milliseconds=_percentiles([run.seconds * 1000 for run in runs], {"median": 50, "95 %": 95, "99 %": 99}),
    )


def _shares(runs: Sequence[Run]) -> dict[str, Share]:
    groups: defaultdict[str, list[bool]] = defaultdict(list)
    for run in runs:
        for group in (run.asked.kind.value, f"{run.asked.kind.value}/{run.asked.language}"):
            groups[group].append(run.right)
    return {group: Share(sum(right), len(right)) for group, right in sorted(groups.items())}


def _outcomes(runs: Sequence[Run]) -> dict[str, dict[str, int]]:
    counted = Counter((run.asked.kind, run.answer.outcome) for run in runs)
    return {kind.value: {outcome.value: counted[kind, outcome] for outcome in Outcome} for kind in Kind}


def _cites_a_source(run: Run) -> bool:
    return any(run.asked.is_from(citation.document) for citation in run.answer.citations)


def _percentiles(values: Sequence[float], wanted: dict[str, float]) -> dict[str, float]:
    return {name: round(float(np.percentile(values or [0], share)), 1) for name, share in wanted.items()}
