"""Feedback: kept without who, and still deleted for whoever gave it."""

from __future__ import annotations

from datetime import date

from bot.storage.feedback import Feedback, GivenFeedback
from bot.storage.storage import Storage
from tests.bot.storing import Clock, rows

DOWN = Feedback(False, "nb", "outdated", "Fristen er endret.", "varsling", "frister")
UP = Feedback(True, "en")


async def test_feedback_is_listed_with_its_day_only(storage: Storage, clock: Clock) -> None:
    await storage.feedback.add(DOWN, "29:ola")
    clock.forward(days=1)
    await storage.feedback.add(UP, "29:kari")
    first, second = date(2026, 11, 26), date(2026, 11, 27)
    assert await storage.feedback.list() == [GivenFeedback(first, DOWN), GivenFeedback(second, UP)]
    assert await storage.feedback.list(second) == [GivenFeedback(second, UP)]


async def test_a_persons_feedback_is_deleted_and_nobody_elses(storage: Storage) -> None:
    for owner in ("29:ola", "29:kari", "29:ola"):
        await storage.feedback.add(DOWN, owner)
    assert await storage.feedback.forget("29:ola") == 2
    assert len(await storage.feedback.list()) == 1


async def test_old_feedback_is_purged(storage: Storage, clock: Clock) -> None:
    await storage.feedback.add(DOWN, "29:ola")
    clock.forward(days=1)
    await storage.feedback.add(UP, "29:ola")
    assert await storage.feedback.purge(clock.now) == 1
    assert [given.feedback for given in await storage.feedback.list()] == [UP]


async def test_rows_of_one_person_cannot_be_told_to_belong_together(storage: Storage) -> None:
    for _ in range(2):
        await storage.feedback.add(DOWN, "29:ola")
    first, second = await rows(storage.database, "SELECT owner, comment FROM feedback")
    assert not set(first) & set(second)
    assert b"Fristen" not in bytes(first.comment)


async def test_whoever_gave_it_can_say_why_and_nobody_else(storage: Storage) -> None:
    """Said again, the reason takes the place of the first; without new words, the first words stay."""
    number = await storage.feedback.add(Feedback(False, "nb", comment="Feil."), "29:ola")
    assert not await storage.feedback.explain(number, "29:kari", "other", "Tull")
    assert not await storage.feedback.explain(number + 1, "29:ola", "other", "")
    assert await storage.feedback.explain(number, "29:ola", "missing", "")
    assert await storage.feedback.explain(number, "29:ola", "outdated", "Ny frist.")
    assert [given.feedback for given in await storage.feedback.list()] == [
        Feedback(False, "nb", "outdated", "Ny frist.")
    ]
