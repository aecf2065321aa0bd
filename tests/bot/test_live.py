"""What is exchanged under its users: each keeps its own until it is done, and then the old one is closed, once."""

from __future__ import annotations

import pytest

from bot.live import Live


@pytest.fixture
def closed() -> list[str]:
    return []


@pytest.fixture
def live(closed: list[str]) -> Live[str]:
    return Live("first", closed.append)


def test_whoever_comes_after_an_exchange_gets_the_new_one(live: Live[str]) -> None:
    live.exchange("second")
    with live.lease() as used:
        assert used == live.value == "second"


def test_nobody_using_it_the_old_one_is_closed_at_once(live: Live[str], closed: list[str]) -> None:
    live.exchange("second")
    assert closed == ["first"]


def test_the_old_one_is_closed_when_its_last_user_is_done(live: Live[str], closed: list[str]) -> None:
    one, other = live.lease(), live.lease()
    assert (one.__enter__(), other.__enter__()) == ("first", "first")
    live.exchange("second")
    one.__exit__(None, None, None)
    assert closed == []
    other.__exit__(None, None, None)
    assert closed == ["first"]


def test_a_user_that_fails_is_done_too(live: Live[str], closed: list[str]) -> None:
    def fail() -> None:
        with live.lease():
            live.exchange("second")
            raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        fail()
    assert closed == ["first"]


def test_the_current_one_stays_open_between_users(live: Live[str], closed: list[str]) -> None:
    with live.lease():
        pass
    assert closed == []


def test_several_old_ones_are_each_closed_once(live: Live[str], closed: list[str]) -> None:
    with live.lease():
        live.exchange("second")
        with live.lease():
            live.exchange("third")
        assert closed == ["second"]
    assert closed == ["second", "first"]


def test_in_the_end_the_current_one_is_closed_when_it_is_free(live: Live[str], closed: list[str]) -> None:
    with live.lease():
        live.close()
        assert closed == []
    assert closed == ["first"]
