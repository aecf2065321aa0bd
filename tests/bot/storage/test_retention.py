"""What is deleted when its time is over, and when a person asks for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.followup import Thread
from bot.storage.cases import CaseState, Draft
from bot.storage.deeds import Deed
from bot.storage.feedback import Feedback
from bot.storage.gaps import Gap
from bot.storage.retention import Deleted, Lifetimes, forget, purge
from bot.storage.storage import Storage
from tests.bot.storing import Clock

MONTH = Lifetimes(conversations=30, cases=30, feedback=30, gaps=30)
SHOWN = Thread(places=(("etat", "vold"),))


async def fill(storage: Storage, owner: str) -> None:
    """Store one of everything, and an open case beside the one that is closed."""
    await storage.conversations.change(f"19:{owner}", owner, lambda _: SHOWN)
    for state in (CaseState.OPEN, CaseState.CLOSED):
        case = await storage.cases.open(Draft("hr", "ferie", "nb", "Hvor lenge?", "{}"), owner, f"{owner} {state}")
        await storage.cases.change(case.number, lambda each, state=state: replace(each, state=state))
    await storage.feedback.add(Feedback(True, "nb"), owner)
    await storage.gaps.add(Gap("ferie", "nb", "too-little"))
    await storage.once.first(Deed.HANDLE, owner, keep=timedelta(minutes=10))


async def test_nothing_is_purged_before_its_time(storage: Storage, clock: Clock) -> None:
    await fill(storage, "29:ola")
    clock.forward(days=30)
    assert await purge(storage, MONTH, clock.now) == Deleted()


async def test_everything_is_purged_after_its_time_but_an_open_case(storage: Storage, clock: Clock) -> None:
    """A whole month after its last touch; a week's counts a month after the week."""
    await fill(storage, "29:ola")
    clock.forward(days=37)
    deleted = await purge(storage, MONTH, clock.now)
    assert deleted == Deleted(conversations=1, cases=1, feedback=1, gaps=1)
    assert deleted.count == 4
    assert [case.draft.text for case in await storage.cases.list()] == ["Hvor lenge?"]
    assert await storage.once.first(Deed.HANDLE, "29:ola", keep=timedelta(minutes=10))


async def test_each_kind_has_a_lifetime_of_its_own(storage: Storage, clock: Clock) -> None:
    await fill(storage, "29:ola")
    clock.forward(days=37)
    kept = Lifetimes(conversations=7, cases=365, feedback=365, gaps=365)
    assert await purge(storage, kept, clock.now) == Deleted(conversations=1)


async def test_a_person_is_forgotten_whole_and_nobody_else(storage: Storage) -> None:
    """Their open cases go, too; counts of gaps are nobody's and stay."""
    await fill(storage, "29:ola")
    await fill(storage, "29:kari")
    assert await forget(storage, "29:ola") == Deleted(conversations=1, cases=2, feedback=1)
    assert await forget(storage, "29:ola") == Deleted()
    assert await storage.conversations.get("19:29:kari") == SHOWN
    assert len(await storage.cases.list()) == 2
    assert [each.count for each in await storage.gaps.list()] == [2]
