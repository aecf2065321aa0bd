from __future__ import annotations

from bot.teams.recent import Recent
from tests.bot.teams.fakes import FakeClock


def test_a_thing_is_new_once() -> None:
    recent = Recent(10, 60.0)
    assert [recent.is_new("a"), recent.is_new("a"), recent.is_new("b")] == [True, False, True]


def test_a_thing_is_new_again_after_its_time() -> None:
    clock = FakeClock()
    recent = Recent(10, 60.0, clock)
    recent.is_new("a")
    clock.now += 59
    assert not recent.is_new("a")
    clock.now += 1
    assert recent.is_new("a")


def test_the_oldest_is_forgotten_when_there_are_too_many() -> None:
    recent = Recent(2, 60.0)
    for each in "abc":
        recent.is_new(each)
    assert not recent.is_new("c")
    assert recent.is_new("a")


def test_a_thing_can_be_forgotten() -> None:
    recent = Recent(10, 60.0)
    recent.is_new("a")
    recent.forget("a")
    recent.forget("never seen")
    assert recent.is_new("a")
