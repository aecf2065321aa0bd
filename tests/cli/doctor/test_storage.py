"""The storage as the doctor finds it."""

from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr

from bot.settings import Settings
from cli.doctor.finding import State
from cli.doctor.storage import look_at_storage


async def test_a_file_that_opens_is_good_and_says_how_much_room_there_is(tmp_path: Path) -> None:
    found = await look_at_storage(Settings(storage=str(tmp_path / "trygg.sqlite")))
    assert found.state in (State.GOOD, State.WARNING)
    assert "MB are free" in found.said


async def test_another_key_is_a_fault(tmp_path: Path) -> None:
    storage = str(tmp_path / "trygg.sqlite")
    await look_at_storage(Settings(storage=storage, hash_key=SecretStr("first key of thirty-two characters")))
    found = await look_at_storage(Settings(storage=storage, hash_key=SecretStr("other key of thirty-two characters")))
    assert found.state is State.FAULT
    assert "TRYGG_HASH_KEY" in found.said
    assert "other key" not in found.said


async def test_a_database_that_is_not_there_is_a_fault_that_shows_no_password() -> None:
    key = SecretStr("a key of more than thirty-two characters")
    found = await look_at_storage(Settings(storage="postgresql://u:hunter2@127.0.0.1:9/trygg", hash_key=key))
    assert found.state is State.FAULT
    assert "hunter2" not in found.said + found.remedy


async def test_an_unknown_kind_of_database_is_a_fault() -> None:
    assert (await look_at_storage(Settings(storage="oracle://x"))).state is State.FAULT


async def test_a_place_that_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    found = await look_at_storage(Settings(storage=str(tmp_path / "file" / "trygg.sqlite")))
    assert found.state is State.FAULT
