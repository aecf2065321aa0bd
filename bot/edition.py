"""All that answers from one generation of the index. It keeps nothing of a turn: what must last is in the stores."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.thinking.thought import Thinking
from bot.turn import Reply, Turn
from knowledge.errors import IndexDamaged
from knowledge.search import KnowledgeBase

Receive = Callable[[Turn], Awaitable[Sequence[Reply]]]


@dataclass(frozen=True, slots=True)
class Edition:
    """An opened index, and what handles turns with it."""

    knowledge: KnowledgeBase
    receive: Receive
    thinking: Thinking | None = None

    def close(self) -> None:
        """Let the index go, and those who think about it."""
        if self.thinking is not None:
            self.thinking.close()
        self.knowledge.close()


def demand_answer(knowledge: KnowledgeBase) -> None:
    """Ask for what every index must find, a document by its title; takes as long as a question.

    Raises:
        IndexDamaged: nothing is found. A broken index may raise anything else, too.
    """
    titles = (source.title for source in knowledge.sources())
    if not any(knowledge.search(knowledge.understand(title), limit=1) for title in titles):
        raise IndexDamaged("The index opens, but finds none of its own documents. Build it again: trygg index.")
