"""Thinkers for each generation of the index."""

from __future__ import annotations

import gc
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

_OBJECTS_A_ROUND = 10_000

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
        if self._latest is None:
            mind = _mind(knowledge)
            settle()  # before the copy is made: a collection afterwards would touch, and so copy, every page
            self._latest = Host.start(mind, self._reopen)
        else:
            settle()
            self._latest = self._latest.successor(str(generation.path))
        here = Conversation(knowledge, meter=self._meter)
        return Thinking(Thinkers(self._latest, self._workers), here.go_on, Memory(self._answers), self._meter)

    def _reopen(self, path: str) -> Think:
        return _mind(self._open_index(Generation(Path(path))))


def settle() -> None:
    """Take what is there now, and lasts, out of the garbage collector's rounds.

    An opened index and the lexicon are some 200,000 objects. To look through them again and again took a server under load a
    fifth of its time, a tenth of a second at once. What an index exchanged before has left behind is collected first. A round
    after each 700 objects, as Python has it, took a tenth again: a turn makes and drops thousands.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS_A_ROUND)


def _mind(knowledge: KnowledgeBase) -> Think:
    stopwatch = Stopwatch()
    conversation = Conversation(knowledge, meter=stopwatch)
    conversation.reply("")  # the tables of urgent words are made at the first message: once, for all thinkers
    return timed(conversation.go_on, stopwatch)
