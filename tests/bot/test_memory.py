"""A conversation's memory: kept in the storage, and done without where that is gone."""

from __future__ import annotations

from dataclasses import replace

from structlog.testing import capture_logs

from bot.followup import Thread
from bot.memory import StoredMemory
from bot.storage.database import Database
from bot.storage.storage import Storage
from tests.bot.storing import Clock, rows

SHOWN = Thread(places=(("etat", "vold"),))


async def test_what_a_turn_changed_is_recalled_by_the_next(storage: Storage) -> None:
    memory = StoredMemory(storage.conversations)
    await memory.remember("19:ola", "29:ola", Thread(), SHOWN)
    assert await memory.recall("19:ola") == SHOWN


async def test_of_two_turns_at_once_neither_undoes_the_other(storage: Storage) -> None:
    """One tells where the person works, the other shows sections; both began with nothing."""
    memory = StoredMemory(storage.conversations)
    await memory.remember("19:ola", "29:ola", Thread(), Thread(unit="KRUS"))
    await memory.remember("19:ola", "29:ola", Thread(), SHOWN)
    assert await memory.recall("19:ola") == replace(SHOWN, unit="KRUS")


async def test_a_turn_that_changed_nothing_writes_nothing(storage: Storage) -> None:
    await StoredMemory(storage.conversations).remember("19:ola", "29:ola", SHOWN, SHOWN)
    assert await rows(storage.database, "SELECT * FROM conversations") == []


async def test_without_its_storage_each_message_stands_alone(storage: Storage, clock: Clock) -> None:
    """The log says so, and nothing of the conversation."""
    gone = Storage.over(Database("postgresql://postgres@127.0.0.1:1/none"), storage.key, clock)
    memory = StoredMemory(gone.conversations)
    with capture_logs() as lines:
        await memory.remember("19:ola", "29:ola", Thread(), SHOWN)
        assert await memory.recall("19:ola") == Thread()
    assert [line["event"] for line in lines] == ["conversation_not_remembered", "conversation_not_recalled"]
    assert "ola" not in repr(lines)
    assert "vold" not in repr(lines)
