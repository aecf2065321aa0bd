"""The groups as the doctor finds them."""

from __future__ import annotations

from pathlib import Path

from bot.settings import Settings
from bot.storage.opening import open_storage
from cli.doctor.finding import State
from cli.doctor.groups import look_at_groups


async def connect(settings: Settings, *groups: str) -> None:
    storage = open_storage(settings)
    await storage.prepare()
    for group in groups:
        await storage.addresses.put(group, "{}")
    await storage.close()


async def test_groups_without_a_chat_are_named_with_the_way_to_connect_them(tmp_path: Path) -> None:
    settings = Settings(storage=str(tmp_path / "trygg.sqlite"))
    found = await look_at_groups(settings)
    assert (found.state, found.said) == (State.WARNING, "connected: none; not connected: hr, hms, verneombud")
    await connect(settings, "hr")
    found = await look_at_groups(settings)
    assert found.said == "connected: hr; not connected: hms, verneombud"
    assert "trygg cases connect hms" in found.remedy


async def test_all_groups_connected_is_good(tmp_path: Path) -> None:
    settings = Settings(storage=str(tmp_path / "trygg.sqlite"))
    await connect(settings, "hr", "hms", "verneombud")
    assert (await look_at_groups(settings)).state is State.GOOD


async def test_a_file_that_does_not_fit_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "groups.toml").write_text("[hr]\n")
    found = await look_at_groups(Settings(groups=tmp_path / "groups.toml", storage=str(tmp_path / "trygg.sqlite")))
    assert found.state is State.FAULT
    assert "[hr]" in found.said


async def test_without_the_storage_nothing_is_said_of_who_is_connected() -> None:
    assert (await look_at_groups(Settings(storage="oracle://x"))).state is State.UNKNOWN
