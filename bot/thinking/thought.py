"""A question's way to a thinker and back, with the time that each stage took there."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Protocol

import structlog

from bot.answer import Answer
from bot.followup import Thread
from bot.meter import Meter, Stage, Unmetered
from bot.thinking.host import HostGoneError, Think
from bot.thinking.memory import Memory, alone, led_on
from bot.thinking.pool import Thinkers

Timings = tuple[tuple[Stage, float], ...]

_log = structlog.get_logger(__name__)


class Thought(Protocol):
    """How a question is answered: the same question in the same thread has the same answer."""

    def __call__(self, question: str, thread: Thread, language: str, /) -> Answer:
        """Answer one question that may go on from what was said before."""
        ...


class Stopwatch(Unmetered):
    """A meter for a process that answers one question at a time: it keeps the stages' times until they are taken."""

    def __init__(self) -> None:
        self._times: list[tuple[Stage, float]] = []

    @contextmanager
    def stage(self, stage: Stage) -> Iterator[None]:
        """Time what happens within."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self._times.append((stage, time.perf_counter() - started))

    def taken(self) -> Timings:
        """Give the times since the last call."""
        times, self._times = tuple(self._times), []
        return times


def timed(thought: Thought, stopwatch: Stopwatch) -> Think:
    """Make what a thinker runs: the answer, with the times of its stages."""

    def think(question: str, thread: Thread, language: str) -> tuple[Answer, Timings]:
        stopwatch.taken()  # of a question before that failed half way
        return thought(question, thread, language), stopwatch.taken()

    return think


class Thinking:
    """Answers with the thinkers; without a host, in a thread of the server: slower, but the bot goes on answering."""

    def __init__(self, thinkers: Thinkers, otherwise: Thought, memory: Memory, meter: Meter) -> None:
        self._thinkers = thinkers
        self._memory = memory
        self._otherwise = otherwise
        self._meter = meter

    @property
    def waiting(self) -> int:
        """How many questions wait for a thinker, or are with one."""
        return self._thinkers.waiting

    async def start(self) -> None:
        """Make the thinkers now: otherwise the first questions wait for them."""
        with suppress(HostGoneError):
            await self._thinkers.start()

    async def __call__(self, question: str, thread: Thread, language: str) -> Answer:
        """Answer one question, from memory where it was asked before; raises `ThinkingError` or `TimeoutError`."""
        key = self._memory.key(question, thread, language)
        if key is None:
            return await self._think(question, thread, language)
        known = self._memory.recall(key, thread)
        if known is not None:
            return known
        answer = await self._think(question, alone(thread), language)
        self._memory.keep(key, answer)
        return led_on(answer, thread)

    async def _think(self, question: str, thread: Thread, language: str) -> Answer:
        try:
            answer, times = await self._thinkers.think(question, thread, language)
        except HostGoneError:
            _log.error("thinkers_gone")  # there is nothing more to say about it
            return await asyncio.to_thread(self._otherwise, question, thread, language)
        for stage, seconds in times:
            self._meter.took(stage, seconds)
        return answer  # type: ignore[no-any-return]  # what comes out of a frame has no type

    def close(self) -> None:
        """Let the thinkers go."""
        self._thinkers.close()
