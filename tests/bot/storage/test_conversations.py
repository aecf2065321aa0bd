"""Conversations: what is kept of them, by whom it can be changed, and when it goes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from bot.followup import Considered, Thread
from bot.storage.conversations import ConversationStore
from bot.storage.database import Database
from bot.storage.storage import Storage
from tests.bot.storing import Clock, rows

THREAD = Thread((("varsling", "hvem"), ("ordliste", "å-varsle")), (Considered(17, 0.75),), "KRUS")


async def test_a_new_conversation_is_empty(storage: Storage) -> None:
    assert await storage.conversations.get("19:ola") == Thread()


async def test_a_thread_is_remembered_as_it_was(storage: Storage) -> None:
    assert await storage.conversations.change("19:ola", "29:ola", lambda _: THREAD) == THREAD
    assert await storage.conversations.get("19:ola") == THREAD
    assert await storage.conversations.get("19:kari") == Thread()


async def test_it_is_remembered_over_a_restart(storage: Storage, address: str, clock: Clock) -> None:
    await storage.conversations.change("19:ola", "29:ola", lambda _: THREAD)
    again = Storage.over(Database(address), storage.key, clock)
    assert await again.conversations.get("19:ola") == THREAD
    await again.close()


async def test_two_writers_lose_no_update(storage: Storage, address: str, clock: Clock) -> None:
    """Each of two replicas adds its sections to one conversation, time and again; all are there in the end."""
    other = Storage.over(Database(address), storage.key, clock)

    async def write(store: ConversationStore, name: str) -> None:
        for number in range(10):
            place = (name, str(number))
            await store.change("19:ola", "29:ola", lambda now, p=place: replace(now, places=(*now.places, p)))

    await asyncio.gather(write(storage.conversations, "first"), write(other.conversations, "second"))
    places = (await storage.conversations.get("19:ola")).places
    assert set(places) == {(name, str(number)) for name in ("first", "second") for number in range(10)}
    assert len(places) == 20
    await other.close()


async def test_a_change_is_asked_again_on_what_another_wrote_meanwhile(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between reading and writing another replica has written: what it wrote stays."""
    store = storage.conversations
    await store.change("19:ola", "29:ola", lambda now: replace(now, unit="KRUS"))
    read, seen = store._read, []

    def read_too_early(*wanted: Any) -> dict[str, Any]:
        return {} if len(seen) == 1 else read(*wanted)

    def put(thread: Thread) -> Thread:
        seen.append(thread)
        return replace(thread, places=THREAD.places)

    seen.append(Thread())
    monkeypatch.setattr(store, "_read", read_too_early)
    assert await store.change("19:ola", "29:ola", put) == Thread(THREAD.places, unit="KRUS")
    assert seen == [Thread(), Thread(), Thread(unit="KRUS")]


async def test_changes_that_come_together_are_done_one_on_top_of_the_other(storage: Storage) -> None:
    """Many turns share a transaction, and each sees what the one before it did, in its own conversation only."""

    def put(number: int) -> Callable[[Thread], Thread]:
        return lambda now: replace(now, places=(*now.places, ("document", str(number))))

    threads = await asyncio.gather(
        *(storage.conversations.change(f"19:{number % 3}", "29:ola", put(number)) for number in range(9))
    )
    assert [len(thread.places) for thread in threads] == [1, 1, 1, 2, 2, 2, 3, 3, 3]
    assert (await storage.conversations.get("19:2")).places == tuple(("document", each) for each in "258")


async def test_replicas_that_write_the_same_conversations_in_other_orders_do_not_block_one_another(
    storage: Storage, address: str, clock: Clock
) -> None:
    """One locks the first row and wants the last, the other the last and wants the first: neither may have to give up."""
    other = Storage.over(Database(address), storage.key, clock)
    names = [f"19:{number}" for number in range(200)]

    async def write(store: ConversationStore, order: Sequence[str]) -> None:
        for _ in range(8):
            await asyncio.gather(*(store.change(name, "29:ola", lambda now: THREAD) for name in order))

    await asyncio.gather(write(storage.conversations, names), write(other.conversations, names[::-1]))
    assert [await storage.conversations.get(name) for name in names] == [THREAD] * len(names)
    await other.close()


async def test_a_person_is_forgotten_and_nobody_else(storage: Storage) -> None:
    """Whoever has several conversations with the bot is forgotten in all of them."""
    for conversation, owner in [("19:a", "29:ola"), ("19:b", "29:ola"), ("19:c", "29:kari")]:
        await storage.conversations.change(conversation, owner, lambda _: THREAD)
    assert await storage.conversations.forget("29:ola") == 2
    assert await storage.conversations.forget("29:ola") == 0
    assert await storage.conversations.get("19:a") == Thread()
    assert await storage.conversations.get("19:c") == THREAD


async def test_what_nobody_goes_on_with_is_purged(storage: Storage, clock: Clock) -> None:
    await storage.conversations.change("19:old", "29:ola", lambda _: THREAD)
    clock.forward(days=30)
    await storage.conversations.change("19:new", "29:ola", lambda _: THREAD)
    assert await storage.conversations.purge(clock.now) == 1
    assert await storage.conversations.get("19:new") == THREAD


async def test_the_row_says_neither_who_nor_what(storage: Storage) -> None:
    await storage.conversations.change("19:ola", "29:ola", lambda _: THREAD)
    row = repr(await rows(storage.database, "SELECT * FROM conversations"))
    assert not [word for word in ("ola", "varsl", "hvem", "KRUS", "places") if word in row]
