"""The thinkers: real processes, which some tests kill."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Callable

import pytest
from structlog.testing import capture_logs

from bot.thinking import pool
from bot.thinking.host import Host, HostGoneError
from bot.thinking.pool import Thinkers, ThinkingError


def mind(question: str) -> tuple[str, int]:
    """Answer as a test asks it to."""
    match question.split():
        case ["die"]:
            os.kill(os.getpid(), signal.SIGKILL)
        case ["signals"]:
            os.kill(os.getpid(), signal.SIGINT)
            os.kill(os.getpid(), signal.SIGTERM)
        case ["fail"]:
            raise ValueError("hemmelig")
        case ["sleep", seconds, *_]:
            time.sleep(float(seconds))
    return question, os.getpid()


def louder(mark: str) -> Callable[[str], tuple[str, int]]:
    """Open another mind; nothing is one that cannot be opened."""
    if not mark:
        raise ValueError
    return lambda question: (question + mark, os.getpid())


@pytest.fixture
async def host() -> AsyncIterator[Host]:
    host = Host.start(mind, louder)
    yield host
    host.close()


@pytest.fixture
async def thinkers(host: Host) -> AsyncIterator[Thinkers]:
    thinkers = Thinkers(host, 2)
    yield thinkers
    thinkers.close()
    await asyncio.sleep(0)


async def until_gone(pid: int) -> bool:
    """Wait for a process that is not our child to end."""
    for _ in range(500):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        await asyncio.sleep(0.02)
    return False


async def test_questions_are_answered_by_other_processes(thinkers: Thinkers) -> None:
    await thinkers.start()
    answers = await asyncio.gather(*(thinkers.think(f"sleep 0.1 {number}") for number in range(4)))
    assert [answer for answer, _ in answers] == [f"sleep 0.1 {number}" for number in range(4)]
    pids = {pid for _, pid in answers}
    assert len(pids) == 2
    assert os.getpid() not in pids


async def test_an_error_comes_back_as_its_type_and_the_thinker_goes_on(thinkers: Thinkers) -> None:
    with pytest.raises(ThinkingError, match=r"^ValueError$"):
        await thinkers.think("fail")
    assert (await thinkers.think("ja"))[0] == "ja"


async def test_a_question_that_kills_is_tried_twice_and_the_bot_lives_on(thinkers: Thinkers) -> None:
    with capture_logs() as logs, pytest.raises(ThinkingError, match="died"):
        await thinkers.think("die")
    assert [line["event"] for line in logs] == ["thinker_replaced"] * 2
    assert (await thinkers.think("ja"))[0] == "ja"


async def test_a_thinker_killed_in_the_middle_leaves_its_question_to_another(host: Host) -> None:
    thinkers = Thinkers(host, 1)
    (_, pid) = await thinkers.think("ja")
    asked = asyncio.create_task(thinkers.think("sleep 0.5"))
    await asyncio.sleep(0.1)
    os.kill(pid, signal.SIGKILL)
    (answer, by) = await asked
    assert answer == "sleep 0.5"
    assert by != pid
    thinkers.close()


async def test_all_thinkers_killed_at_once_cost_no_answer(thinkers: Thinkers, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second try does not go to one whose end has not been seen yet."""
    await thinkers.start()
    answers = await asyncio.gather(*(thinkers.think(f"sleep 0.1 {number}") for number in range(2)))
    monkeypatch.setattr(pool._Thinker, "gone", False)
    for _, pid in answers:
        os.kill(pid, signal.SIGKILL)
        assert await until_gone(pid)
    assert (await thinkers.think("ja"))[0] == "ja"


async def test_a_question_that_takes_too_long_ends_with_its_thinker(host: Host) -> None:
    thinkers = Thinkers(host, 1, within=0.5)
    (_, pid) = await thinkers.think("ja")
    with pytest.raises(TimeoutError):
        await thinkers.think("sleep 60")
    assert await until_gone(pid)
    assert (await thinkers.think("ja"))[1] != pid
    thinkers.close()


async def test_many_may_wait_but_not_endlessly_many(thinkers: Thinkers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "MOST_WAITING", 3)
    asked = [asyncio.create_task(thinkers.think("sleep 0.1")) for _ in range(3)]
    await asyncio.sleep(0)
    assert thinkers.waiting == 3
    with pytest.raises(ThinkingError, match="too many"):
        await thinkers.think("ja")
    assert len(await asyncio.gather(*asked)) == 3
    assert thinkers.waiting == 0


async def test_thinkers_end_when_they_are_let_go(host: Host) -> None:
    thinkers = Thinkers(host, 1)
    (_, pid) = await thinkers.think("ja")
    thinkers.close()
    assert await until_gone(pid)


async def test_a_successor_answers_from_what_it_opened_and_outlives_the_host_before(host: Host) -> None:
    successor = host.successor("!")
    thinkers = Thinkers(successor, 1)
    await thinkers.start()
    host.close()
    assert (await thinkers.think("ja"))[0] == "ja!"
    thinkers.close()


async def test_a_successor_that_cannot_be_opened_is_a_host_that_is_gone(host: Host) -> None:
    thinkers = Thinkers(host.successor(""), 1)
    with pytest.raises(HostGoneError):
        await thinkers.think("ja")
    thinkers.close()


async def test_a_host_that_is_gone_is_an_error_of_its_own(host: Host) -> None:
    thinkers = Thinkers(host, 1)
    host.close()
    with pytest.raises(HostGoneError):
        await thinkers.think("ja")


async def test_a_signal_to_the_whole_group_does_not_end_thinking(thinkers: Thinkers) -> None:
    """Ctrl-C and service managers signal every process; turns that are under way must finish."""
    assert (await thinkers.think("signals"))[0] == "signals"


async def test_thinkers_that_ended_while_idle_cost_no_question(thinkers: Thinkers) -> None:
    """Neither one of its two tries: they are made anew before it is asked."""
    await thinkers.start()
    for _ in range(2):
        (_, pid) = await thinkers.think("ja")
        os.kill(pid, signal.SIGKILL)
        assert await until_gone(pid)
    with capture_logs() as logs:
        assert (await thinkers.think("ja"))[0] == "ja"
    assert logs == []
