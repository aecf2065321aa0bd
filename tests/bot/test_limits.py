"""How much may be written, and what is said beyond it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.limits import MOST_PEOPLE, TELL_AGAIN_AFTER, Limits
from bot.texts.limits import EN, NB, NN
from bot.turn import Message, Notice, Reply, Results, Scope, Turn, TurnKind
from tests.bot.teams.fakes import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def limits(clock: FakeClock) -> Limits:
    """One message in three seconds, twenty at once; for all together a hundred a second."""
    return Limits(1 / 3, 100, clock)


def turn(
    user: str = "29:kari", text: str = "Hva er SEB?", kind: TurnKind = TurnKind.MESSAGE, locale: str = "nb-NO"
) -> Turn:
    return Turn(kind, "1", "a", user, Scope.PERSONAL, locale, text)


def exhausted(limits: Limits, user: str = "29:kari") -> Limits:
    """Let somebody write as much as they may."""
    for _ in range(20):
        assert limits.replies(turn(user)) is None
    return limits


def text_of(replies: object) -> str:
    assert isinstance(replies, list)
    (reply,) = replies
    assert isinstance(reply, Message | Notice)
    return reply.text


def test_who_writes_much_is_told_once_and_then_meets_silence(limits: Limits) -> None:
    exhausted(limits)
    assert text_of(limits.replies(turn())) == NB.slower
    assert [limits.replies(turn()) for _ in range(50)] == [()] * 50


def test_others_notice_nothing(limits: Limits) -> None:
    exhausted(limits).replies(turn())
    assert limits.replies(turn("29:ola")) is None


def test_after_a_while_there_are_answers_again(limits: Limits, clock: FakeClock) -> None:
    exhausted(limits).replies(turn())
    clock.now += 3
    assert limits.replies(turn()) is None
    assert limits.replies(turn()) == ()
    clock.now += TELL_AGAIN_AFTER
    exhausted(limits)
    assert text_of(limits.replies(turn())) == NB.slower


def test_silence_does_not_save_up_for_more_than_a_minute(limits: Limits, clock: FakeClock) -> None:
    limits.replies(turn())
    clock.now += 24 * 3600
    exhausted(limits)
    assert limits.replies(turn()) is not None


@pytest.mark.parametrize(
    ("text", "locale", "said"),
    [
        ("Kva er vald, og kven følgjer opp?", "nb-NO", NN.slower),
        ("What is it?", "nb-NO", EN.slower),
        ("", "nn-NO", NN.slower),
    ],
)
def test_it_is_said_in_the_language_that_was_written(limits: Limits, text: str, locale: str, said: str) -> None:
    assert text_of(exhausted(limits).replies(turn(text=text, locale=locale))) == said


def test_someone_in_danger_is_told_the_numbers_however_much_they_write(limits: Limits) -> None:
    exhausted(limits).replies(turn())
    for _ in range(3):
        said = text_of(limits.replies(turn(text="Jeg vil ikke leve lenger")))
        assert said.index("113") < said.index(NB.slower)


def test_when_all_write_at_once_those_beyond_it_are_told(limits: Limits) -> None:
    people = [f"29:{number}" for number in range(101)]
    assert [limits.replies(turn(each)) for each in people[:100]] == [None] * 100
    assert text_of(limits.replies(turn(people[100]))) == NB.busy
    assert limits.replies(turn(people[100])) == ()


@pytest.mark.parametrize(
    ("kind", "replies"),
    [
        (TurnKind.PRESSED, [Notice(NB.slower)]),
        (TurnKind.DIALOG_SUBMITTED, [Notice(NB.slower)]),
        (TurnKind.SEARCHED, [Results()]),
        (TurnKind.FEEDBACK, ()),
    ],
)
def test_what_waits_for_an_answer_gets_one(limits: Limits, kind: TurnKind, replies: list[Reply]) -> None:
    assert exhausted(limits).replies(turn(kind=kind, text="")) == replies


def test_a_card_that_refreshes_itself_is_told_nothing(limits: Limits) -> None:
    assert exhausted(limits).replies(replace(turn(kind=TurnKind.PRESSED, text=""), automatic=True)) == ()


@pytest.mark.parametrize("kind", [TurnKind.INSTALLED, TurnKind.REMOVED])
def test_coming_and_going_is_not_counted(limits: Limits, kind: TurnKind) -> None:
    exhausted(limits)
    assert [limits.replies(turn(kind=kind)) for _ in range(50)] == [None] * 50


def test_the_memory_for_people_is_bounded_and_holds_no_names(limits: Limits, clock: FakeClock) -> None:
    for number in range(MOST_PEOPLE + 10):
        clock.now += 1
        assert limits.replies(turn(f"29:{number}")) is None
    assert len(limits._people) == MOST_PEOPLE
    assert not any(b"29:" in key for key in limits._people)


def test_a_clock_that_stands_still_gives_nothing_away(limits: Limits) -> None:
    exhausted(limits)
    assert all(limits.replies(turn()) is not None for _ in range(5))
