"""What Prometheus is told: counts and times, and never who or what."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import structlog
from aiohttp.test_utils import TestServer

from bot.app import create_app
from bot.meter import Stage
from bot.metrics import Metrics
from bot.reception import Unhandled
from bot.settings import HOME, Settings


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    return metrics.registry.get_sample_value(name, labels)


def test_a_turn_is_counted_as_done_or_as_failed(metrics: Metrics) -> None:
    with metrics.turn("message"):
        pass
    with pytest.raises(OSError, match="gone"), metrics.turn("message"):
        raise OSError("gone")
    assert value(metrics, "trygg_turn_seconds_count", kind="message", result="done") == 1
    assert value(metrics, "trygg_turn_seconds_count", kind="message", result="failed") == 1


def test_a_turn_that_no_feature_handles_has_not_failed(metrics: Metrics) -> None:
    """Teams may send what this bot has no use for: nobody should be woken by it."""
    with pytest.raises(Unhandled), metrics.turn("pressed"):
        raise Unhandled
    assert value(metrics, "trygg_turn_seconds_count", kind="pressed", result="unhandled") == 1
    assert value(metrics, "trygg_turn_seconds_count", kind="pressed", result="failed") is None


def test_each_stage_is_timed_by_itself(metrics: Metrics) -> None:
    """A stage that has not happened is a zero, so that a rule over it is not silent."""
    with metrics.stage(Stage.SEARCH):
        pass
    counts = {stage: value(metrics, "trygg_stage_seconds_count", stage=stage) for stage in Stage}
    assert counts == {stage: float(stage is Stage.SEARCH) for stage in Stage}


def test_an_answer_is_counted_by_outcome_and_language(metrics: Metrics) -> None:
    metrics.answered("crisis", "nn")
    assert value(metrics, "trygg_answers_total", outcome="crisis", language="nn") == 1


def test_only_the_index_in_use_is_named(metrics: Metrics) -> None:
    metrics.index_opened("g-1", "2026-11-20T10:00:00+00:00")
    metrics.index_opened("g-2", "2026-11-21T10:00:00+00:00")
    assert value(metrics, "trygg_index_info", generation="g-1") is None
    assert value(metrics, "trygg_index_info", generation="g-2") == 1
    assert value(metrics, "trygg_index_built_timestamp_seconds") == 1795255200


def test_a_watched_value_is_read_when_it_is_asked_for(metrics: Metrics) -> None:
    queue = ["a"]
    metrics.watch("queue", "How many wait.", lambda: len(queue))
    queue.append("b")
    assert value(metrics, "trygg_queue") == 2


def test_problems_in_the_log_are_counted_by_event_and_error(metrics: Metrics) -> None:
    """Everything that goes wrong is logged in any case: counting the lines misses nothing."""
    log = structlog.wrap_logger(structlog.ReturnLogger(), processors=[metrics.count_problem])
    log.warning("turn_failed", error="OSError", status=500)
    log.warning("turn_failed", error="OSError")
    log.error("index_refused")
    log.info("listening", port=1)
    assert value(metrics, "trygg_errors_total", event="turn_failed", error="OSError") == 2
    assert value(metrics, "trygg_errors_total", event="index_refused", error="") == 1
    assert value(metrics, "trygg_errors_total", event="listening", error="") is None


def test_two_bots_in_one_process_do_not_share_their_figures(metrics: Metrics) -> None:
    metrics.answered("answer", "nb")
    assert value(Metrics(), "trygg_answers_total", outcome="answer", language="nb") is None


async def test_the_operators_page_names_every_figure_and_no_other(office_index: Path) -> None:
    """So that an alert is never about a figure that is no more."""
    metrics = Metrics()
    async with TestServer(create_app(Settings(index=office_index, anonymous=True), metrics)):
        ours = {family.name for family in metrics.registry.collect()}
    page = (HOME / "docs" / "operations.md").read_text(encoding="utf-8")
    told = {re.sub(r"_(total|count|bucket)$", "", name) for name in re.findall(r"\btrygg_[a-z_]+", page)}
    assert told == ours
