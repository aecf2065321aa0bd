"""The index as the doctor sees it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.settings import Settings
from bot.texts import texts
from cli.doctor.finding import State
from cli.doctor.index import OLD_AFTER, look_at_index


def test_the_packs_index_answers_what_the_bot_suggests_to_ask(pack_index: Path) -> None:
    found = look_at_index(Settings(index=pack_index), datetime.now(UTC))
    assert found.state is State.GOOD, found
    assert "16 documents" in found.said


def test_an_old_index_is_pointed_out(pack_index: Path) -> None:
    later = datetime.now(UTC) + OLD_AFTER + timedelta(days=1)
    assert look_at_index(Settings(index=pack_index), later).state is State.WARNING


def test_an_index_that_does_not_know_the_subject_is_pointed_out(museum_index: Path) -> None:
    found = look_at_index(Settings(index=museum_index), datetime.now(UTC))
    assert found.state is State.WARNING
    assert any(starter.question in found.said for starter in texts("nb").starters)


def test_without_an_index_it_says_how_to_build_one(tmp_path: Path) -> None:
    found = look_at_index(Settings(index=tmp_path / "none"), datetime.now(UTC))
    assert found.state is State.FAULT
    assert "trygg index" in found.remedy
