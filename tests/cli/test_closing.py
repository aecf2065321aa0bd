"""`trygg close` and `trygg open`: what an operator types when something must stop at once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.closing import read_closing
from bot.turn import Scope
from tests.cli.command import Command


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TRYGG_CLOSING", str(tmp_path / "closed.json"))
    return tmp_path / "closed.json"


def test_without_more_words_everything_is_closed_until_it_is_opened(trygg: Command, file: Path) -> None:
    said = trygg("close")
    assert said.out.splitlines() == ["personal: closed", "groupChat: closed", "channel: closed"]
    assert dict(read_closing(file).until) == dict.fromkeys(Scope)
    said = trygg("open")
    assert said.out.splitlines() == ["personal: open", "groupChat: open", "channel: open"]
    assert dict(read_closing(file).until) == {}


def test_scopes_are_closed_and_opened_one_by_one(trygg: Command, file: Path) -> None:
    trygg("close", "--scope", "groupChat", "--scope", "channel")
    trygg("open", "--scope", "channel")
    assert dict(read_closing(file).until) == {Scope.GROUP: None}


def test_a_day_and_time_are_in_the_machines_own_zone(trygg: Command, file: Path) -> None:
    said = trygg("close", "--scope", "personal", "--until", "2099-11-30T08:00")
    (until,) = read_closing(file).until.values()
    assert until == datetime(2099, 11, 30, 8, 0).astimezone()
    assert "personal: closed until 2099-11-30 08:00" in said.out


def test_a_time_of_day_is_the_next_one_to_come(trygg: Command, file: Path) -> None:
    trygg("close", "--until", "14:00")
    until = read_closing(file).until[Scope.PERSONAL]
    assert until is not None
    assert 0 < (until - datetime.now(UTC)).total_seconds() <= 25 * 3600
    assert (until.hour, until.minute) == (14, 0)


@pytest.mark.parametrize(
    ("until", "because"),
    [
        ("snart", "write 14:00"),
        ("25:00", "write 14:00"),
        ("2020-01-01T08:00", "has passed"),
        ("2026-13-01 08:00", "write"),
    ],
)
def test_a_time_that_is_none_to_come_is_refused_and_nothing_changes(
    until: str, because: str, trygg: Command, file: Path
) -> None:
    assert trygg("close", "--until", until).is_refused(because)
    assert not file.exists()


def test_a_damaged_file_is_mended_by_opening_everything(trygg: Command, file: Path) -> None:
    """One scope alone is refused: of the others nobody knows whether they should be open."""
    file.write_text("{")
    assert trygg("close").is_refused("trygg open")
    assert trygg("open", "--scope", "channel").is_refused("trygg open")
    assert trygg("open").code == 0
    assert dict(read_closing(file).until) == {}
