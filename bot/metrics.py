"""The bot's figures for Prometheus. Labels come from closed sets in the code: no ids, no names, no words of a question."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime

from aiohttp.typedefs import Handler
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.aiohttp import make_aiohttp_handler
from structlog.typing import EventDict, WrappedLogger

from bot.meter import Stage
from bot.reception import Unhandled

# Seconds. A warm answer takes some ten milliseconds; Teams gives up after ten seconds.
_STAGE_BUCKETS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_TURN_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
# Log lines of these levels are problems that someone may want to be woken by.
_PROBLEMS = frozenset({"warning", "error", "critical"})


class Metrics:
    """A registry of its own for each running bot, so that two in one process do not mix."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._turns = Histogram(
            "trygg_turn_seconds",
            "Time from a turn's arrival until its messages are ready, by its kind and whether it was done, failed or not for us.",
            ("kind", "result"),
            buckets=_TURN_BUCKETS,
            registry=self.registry,
        )
        self._stages = Histogram(
            "trygg_stage_seconds",
            "Time of each part of the way from a question to its answer.",
            ("stage",),
            buckets=_STAGE_BUCKETS,
            registry=self.registry,
        )
        self._answers = Counter(
            "trygg_answers", "Questions by what became of them.", ("outcome", "language"), registry=self.registry
        )
        self._problems = Counter(
            "trygg_errors",
            "Warnings and errors in the log, by event and the exception's type.",
            ("event", "error"),
            registry=self.registry,
        )
        self._generation = Gauge(
            "trygg_index_info", "The generation of the index in use.", ("generation",), registry=self.registry
        )
        self._built = Gauge(
            "trygg_index_built_timestamp_seconds",
            "When the index in use was built, in seconds since 1970; its age is time() less this.",
            registry=self.registry,
        )
        for stage in Stage:  # a stage that has not happened yet is a zero, not a gap
            self._stages.labels(stage)

    def stage(self, stage: Stage) -> AbstractContextManager[object]:
        """Time a part of the way."""
        return self._stages.labels(stage).time()

    def took(self, stage: Stage, seconds: float) -> None:
        """Note the time of a part of the way that a thinker went."""
        self._stages.labels(stage).observe(seconds)

    @contextmanager
    def turn(self, kind: str) -> Iterator[None]:
        """Count and time a turn."""
        started = time.perf_counter()
        result = "failed"
        try:
            yield
            result = "done"
        except Unhandled:
            result = "unhandled"
            raise
        finally:
            self._turns.labels(kind, result).observe(time.perf_counter() - started)

    def answered(self, outcome: str, language: str) -> None:
        """Count a question."""
        self._answers.labels(outcome, language).inc()

    def index_opened(self, generation: str, built: str) -> None:
        """Note which index is in use; `built` is an ISO time."""
        self._generation.clear()
        self._generation.labels(generation).set(1)
        self._built.set(datetime.fromisoformat(built).timestamp())

    def watch(self, name: str, meaning: str, value: Callable[[], float]) -> None:
        """Show a value that is read whenever it is asked for, such as a queue's length, as `trygg_<name>`."""
        Gauge(f"trygg_{name}", meaning, registry=self.registry).set_function(value)

    def count_problem(self, _: WrappedLogger, method: str, line: EventDict) -> EventDict:
        """Count a line of the log, as one of its processors. An event is a name in the code, `error` an exception's type."""
        if method in _PROBLEMS:
            self._problems.labels(str(line.get("event", "")), str(line.get("error", ""))).inc()
        return line

    def handler(self) -> Handler:
        """Give what answers to `GET /metrics`."""
        return make_aiohttp_handler(self.registry)
