"""Thinkers for each generation of the index."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot.conversation import Conversation
from bot.meter import Meter
from bot.thinking.host import Host, Think
from bot.thinking.memory import Memory
from bot.thinking.pool import Thinkers
from bot.thinking.thought import Stopwatch, Thinking, timed
from knowledge.folder import Generation
from knowledge.search import KnowledgeBase

OpenIndex = Callable[[Generation], KnowledgeBase]


class Minds:
    """Makes thinkers. The first host is a copy of this process; for a later generation the host before makes its successor.

    `workers` is the number of thinkers for each generation, `answers` how many answers are remembered of it; `open_index`
    opens one.
    """

    def __init__(self, workers: int, answers: int, open_index: OpenIndex, meter: Meter) -> None:
        self._workers = workers
        self._answers = answers
        self._open_index = open_index
        self._meter = meter
        self._latest: Host | None = None

    def thinking(self, generation: Generation, knowledge: KnowledgeBase) -> Thinking:
        """Give what answers questions from `knowledge`, which is `generation`, opened."""
        self._latest = (
            Host.start(_mind(knowledge), self._reopen)
            if self._latest is None
            else self._latest.successor(str(generation.path))
        )
        here = Conversation(knowledge, meter=self._meter)
        return Thinking(Thinkers(self._latest, self._workers), here.go_on, Memory(self._answers), self._meter)

    def _reopen(self, path: str) -> Think:
        return _mind(self._open_index(Generation(Path(path))))


def _mind(knowledge: KnowledgeBase) -> Think:
    stopwatch = Stopwatch()
    conversation = Conversation(knowledge, meter=stopwatch)
    conversation.reply("")  # the tables of urgent words are made at the first message: once, for all thinkers
    return timed(conversation.go_on, stopwatch)
