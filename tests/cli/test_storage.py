"""`trygg storage`: what an operator does with what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import Command


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "kept" / "trygg.sqlite"
    monkeypatch.setenv("TRYGG_STORAGE", str(file))
    return file


def test_upgrade_makes_the_database_and_may_be_repeated(office: Command, database: Path) -> None:
    for _ in range(2):
        said = office("storage", "upgrade")
        assert said.code == 0
        assert "up to date (version " in said.out
    assert database.stat().st_size > 0


def test_an_address_of_no_database_is_one_clear_line(office: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRYGG_STORAGE", "mysql://root:hunter2@localhost/trygg")
    refused = office("storage", "upgrade")
    assert refused.is_refused("TRYGG_STORAGE", "postgresql://")
    assert "hunter2" not in refused.flat


def test_a_database_that_does_not_answer_is_one_clear_line(office: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRYGG_STORAGE", "postgresql://trygg@127.0.0.1:1/trygg")
    monkeypatch.setenv("TRYGG_HASH_KEY", "k" * 32)
    assert office("storage", "upgrade").is_refused("TRYGG_STORAGE", "does not answer")


def test_a_copy_is_made_and_restored(office: Command, database: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    office("storage", "upgrade")
    assert office("storage", "backup", str(copy)).code == 0
    database.unlink()
    assert "Restored" in office("storage", "restore", "--yes", str(copy)).out
    assert database.stat().st_size > 0


def test_restoring_asks_first(office: Command, database: Path, tmp_path: Path) -> None:
    """It replaces everything."""
    copy = tmp_path / "copy.sqlite"
    office("storage", "upgrade")
    office("storage", "backup", str(copy))
    said = office("storage", "restore", str(copy), stdin=b"n\n")
    assert said.code == 1
    assert "Restored" not in said.out


def test_a_copy_that_is_none_is_one_clear_line(office: Command, database: Path, tmp_path: Path) -> None:
    assert office("storage", "restore", "--yes", str(tmp_path / "none")).is_refused("There is no file")


def test_purge_says_what_it_deleted(office: Command, database: Path) -> None:
    assert "Deleted: 0 conversations, 0 cases, 0 pieces of feedback, 0 weekly counts." in office("purge").out
