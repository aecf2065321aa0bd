from __future__ import annotations

import time
from email.utils import formatdate

import pytest

from bot.teams.retry import LONGEST_WAIT, UNREACHABLE, Answer, pause_before_next, retry_after


@pytest.mark.parametrize(
    ("status", "attempts"), [(429, 4), (412, 4), (502, 2), (504, 2), (UNREACHABLE, 2), (500, 2), (503, 2), (403, 1)]
)
def test_how_often_a_call_is_tried(status: int, attempts: int) -> None:
    answer = Answer(status)
    assert all(pause_before_next(answer, attempt) is not None for attempt in range(1, attempts))
    assert pause_before_next(answer, attempts) is None


def test_pauses_grow_and_differ() -> None:
    pauses = [pause_before_next(Answer(429), attempt) or 0 for attempt in (1, 2, 3)]
    assert 1 <= pauses[0] <= 1.25 < 2 <= pauses[1] <= 2.5 < 4 <= pauses[2] <= 5
    assert len({pause_before_next(Answer(429), 1) for _ in range(10)}) > 1


def test_a_pause_is_never_shorter_than_teams_asks_for() -> None:
    assert all(7 <= (pause_before_next(Answer(429, retry_after=7.0), 1) or 0) <= 7 * 1.25 for _ in range(50))


def test_nobody_waits_for_minutes() -> None:
    assert pause_before_next(Answer(429, retry_after=LONGEST_WAIT + 1), 1) is None


def test_retry_after_is_seconds_or_a_date() -> None:
    assert retry_after("3") == 3.0
    assert retry_after("0.5") == 0.5
    assert 28 < (retry_after(formatdate(time.time() + 30, usegmt=True)) or 0) <= 30
    assert retry_after(formatdate(time.time() - 30, usegmt=True)) == 0
    assert retry_after("") is None
    assert retry_after("soon") is None
    assert retry_after("-1") is None


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({"error": {"code": "BotNotInConversationRoster", "message": "no"}}, "BotNotInConversationRoster"),
        ({"errorCode": 209, "message": "no"}, "209"),
        ({"error": "text"}, ""),
        ({}, ""),
    ],
)
def test_an_error_keeps_its_status_and_teams_own_code(content: dict[str, object], code: str) -> None:
    error = Answer(403, content).error
    assert (error.status, error.code) == (403, code)
