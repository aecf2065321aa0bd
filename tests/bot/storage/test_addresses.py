"""Where to write to a group of experts."""

from __future__ import annotations

from bot.storage.storage import Storage
from tests.bot.storing import rows


async def test_the_newest_address_of_a_group_counts(storage: Storage) -> None:
    assert await storage.addresses.get("hr") is None
    await storage.addresses.put("hr", "old")
    await storage.addresses.put("hr", "new")
    await storage.addresses.put("hms", "other")
    assert await storage.addresses.get("hr") == "new"
    assert await storage.addresses.names() == ["hms", "hr"]


async def test_a_group_can_be_disconnected(storage: Storage) -> None:
    await storage.addresses.put("hr", "address")
    assert await storage.addresses.remove("hr")
    assert not await storage.addresses.remove("hr")
    assert await storage.addresses.get("hr") is None


async def test_an_address_is_sealed(storage: Storage) -> None:
    await storage.addresses.put("hr", "19:secret@thread.tacv2")
    [row] = await rows(storage.database, "SELECT address FROM addresses")
    assert b"secret" not in bytes(row.address)
