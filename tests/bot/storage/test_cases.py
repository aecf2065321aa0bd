"""Cases: opened once, changed by many, closed, and deleted with the person who opened them."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.storage.cases import Case, CaseMissing, CaseState, Delivery, Draft
from bot.storage.database import Database
from bot.storage.storage import Storage
from tests.bot.storing import Clock, rows

DRAFT = Draft("hr", "permisjon", "nb", "Hvor lenge kan jeg være borte?", '{"conversation": "19:ola"}')
OTHER = replace(DRAFT, text="Noe annet", name="Kari Nordmann")


async def test_a_case_gets_a_number_and_is_there_as_it_was_sent(storage: Storage, clock: Clock) -> None:
    case = await storage.cases.open(DRAFT, "29:ola", "press-1")
    assert case == Case(case.number, DRAFT, CaseState.OPEN, clock.now, clock.now)
    assert await storage.cases.get(case.number) == case
    assert (await storage.cases.open(OTHER, "29:kari", "press-2")).number > case.number


async def test_the_same_press_twice_is_one_case(storage: Storage) -> None:
    """Also when both come at once."""
    cases = await asyncio.gather(*(storage.cases.open(DRAFT, "29:ola", "press-1") for _ in range(4)))
    assert len({case.number for case in cases}) == 1
    assert len(await storage.cases.list()) == 1


async def test_a_case_goes_its_way_and_every_step_is_kept(storage: Storage, clock: Clock) -> None:
    number = (await storage.cases.open(DRAFT, "29:ola", "press-1")).number
    clock.forward(hours=1)
    steps = [
        {"state": CaseState.TAKEN, "handler": "Per i HR", "expert_messages": ("card",)},
        {"state": CaseState.ANSWERED, "answer": "To uker."},
        {"delivery": Delivery.DELIVERED},
        {"state": CaseState.CLOSED},
    ]
    for step in steps:
        changed = await storage.cases.change(number, lambda case, step=step: replace(case, **step))
        assert changed == await storage.cases.get(number)
    assert (changed.handler, changed.answer, changed.state) == ("Per i HR", "To uker.", CaseState.CLOSED)
    assert changed.delivery is Delivery.DELIVERED
    assert changed.opened_at < changed.changed_at == clock.now


async def test_what_changes_nothing_writes_nothing(storage: Storage, clock: Clock) -> None:
    case = await storage.cases.open(DRAFT, "29:ola", "press-1")
    clock.forward(hours=1)
    assert await storage.cases.change(case.number, lambda same: same) == case
    assert await storage.cases.get(case.number) == case


async def test_of_two_experts_who_press_at_once_one_takes_it(storage: Storage, address: str, clock: Clock) -> None:
    other = Storage.over(Database(address), storage.key, clock)
    number = (await storage.cases.open(DRAFT, "29:ola", "press-1")).number

    def take(name: str, case: Case) -> Case:
        return replace(case, state=CaseState.TAKEN, handler=name) if case.state is CaseState.OPEN else case

    seen = await asyncio.gather(
        *(
            store.cases.change(number, lambda case, name=name: take(name, case))
            for store, name in [(storage, "Per"), (other, "Pål"), (storage, "Espen"), (other, "Askeladd")]
        )
    )
    assert len({case.handler for case in seen}) == 1
    await other.close()


async def test_no_experts_message_is_lost_among_many_writers(storage: Storage) -> None:
    number = (await storage.cases.open(DRAFT, "29:ola", "press-1")).number
    await asyncio.gather(
        *(
            storage.cases.change(number, lambda case, n=n: replace(case, expert_messages=(*case.expert_messages, n)))
            for n in "abcde"
        )
    )
    assert sorted((await storage.cases.get(number)).expert_messages) == list("abcde")


async def test_cases_are_listed_and_counted_by_state(storage: Storage) -> None:
    first, second = [await storage.cases.open(draft, "29:ola", draft.text) for draft in (DRAFT, OTHER)]
    await storage.cases.change(second.number, lambda case: replace(case, state=CaseState.TAKEN))
    assert [case.number for case in await storage.cases.list()] == [first.number, second.number]
    assert [case.draft for case in await storage.cases.list(CaseState.TAKEN)] == [OTHER]
    assert await storage.cases.counts() == {
        CaseState.OPEN: 1,
        CaseState.TAKEN: 1,
        CaseState.ANSWERED: 0,
        CaseState.CLOSED: 0,
    }


async def test_a_number_that_is_unknown_is_named(storage: Storage) -> None:
    with pytest.raises(CaseMissing, match="42"):
        await storage.cases.get(42)
    with pytest.raises(CaseMissing, match="42"):
        await storage.cases.change(42, lambda case: case)


async def test_a_persons_cases_are_deleted_and_nobody_elses(storage: Storage) -> None:
    """And the number of a deleted case is given to no other one."""
    kept = await storage.cases.open(OTHER, "29:kari", "press-1")
    gone = await storage.cases.open(DRAFT, "29:ola", "press-2")
    assert await storage.cases.forget("29:ola") == 1
    assert await storage.cases.list() == [kept]
    assert (await storage.cases.open(DRAFT, "29:ola", "press-2")).number > gone.number


@pytest.mark.parametrize(
    ("state", "purged"),
    [(CaseState.OPEN, 0), (CaseState.TAKEN, 0), (CaseState.ANSWERED, 1), (CaseState.CLOSED, 1)],
)
async def test_only_what_is_done_grows_old(state: CaseState, purged: int, storage: Storage, clock: Clock) -> None:
    number = (await storage.cases.open(DRAFT, "29:ola", "press-1")).number
    await storage.cases.change(number, lambda case: replace(case, state=state))
    assert await storage.cases.purge(clock.now) == 0
    clock.forward(seconds=1)
    assert await storage.cases.purge(clock.now) == purged


async def test_the_row_holds_no_word_of_anybody(storage: Storage) -> None:
    case = await storage.cases.open(OTHER, "29:kari", "press-1")
    await storage.cases.change(case.number, lambda each: replace(each, handler="Per", answer="To uker."))
    row = repr(await rows(storage.database, "SELECT * FROM cases"))
    assert not [word for word in ("annet", "Kari", "Nordmann", "Per", "uker", "29:", "19:", "press") if word in row]


async def test_a_persons_cases_can_be_listed_by_them_alone(storage: Storage) -> None:
    mine = [await storage.cases.open(DRAFT, "29:ola", f"press-{number}") for number in range(2)]
    await storage.cases.open(OTHER, "29:kari", "press-3")
    assert list(await storage.cases.of("29:ola")) == mine
    assert list(await storage.cases.of("29:per")) == []
