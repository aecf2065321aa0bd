"""`trygg cases`, `trygg feedback` and `trygg gaps`: what HR and the operator see of what is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.storage.cases import CaseState, Delivery, Draft
from bot.storage.feedback import Feedback
from bot.storage.gaps import Gap
from bot.storage.opening import open_storage
from bot.storage.storage import Storage
from bot.themes import Theme
from tests.cli.command import Command

Fill = Callable[[Storage], Awaitable[object]]


@pytest.fixture
def keep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Fill], None]:
    """Give a function that puts something into the storage that the commands then open."""
    file = str(tmp_path / "trygg.sqlite")
    monkeypatch.setenv("TRYGG_STORAGE", file)

    def put(fill: Fill) -> None:
        async def run() -> None:
            storage = open_storage(Settings(storage=file))
            await storage.prepare()
            await fill(storage)
            await storage.close()

        asyncio.run(run())

    return put


async def two_cases(storage: Storage) -> None:
    draft = Draft("hr", Theme.LEAVE, "nb", "Kan jeg [red]få[/red] fri?", "{}", "Kari Moen")
    case = await storage.cases.open(draft, "29:kari", "1")
    await storage.cases.open(replace(draft, group="hms", name=""), "29:ola", "2")
    done = {"state": CaseState.ANSWERED, "answer": "Ja.", "delivery": Delivery.DELIVERED}
    await storage.cases.change(case.number, lambda now: replace(now, **done))


def test_cases_are_listed_without_their_texts(office: Command, keep: Callable[[Fill], None]) -> None:
    keep(two_cases)
    first, second = office("cases", "--json").objects
    assert (first["state"], first["group"], first["theme"], first["told"]) == (
        "answered",
        "hr",
        "ferie-og-permisjon",
        "delivered",
    )
    assert (second["state"], second["group"]) == ("open", "hms")
    table = office("cases").flat
    assert "answered" in table
    assert not [secret for secret in ("fri", "Kari", "Ja.") if secret in table]


def test_one_case_is_shown_whole(office: Command, keep: Callable[[Fill], None]) -> None:
    """What somebody wrote is no markup of the terminal's."""
    keep(two_cases)
    assert "Kan jeg [red]få[/red] fri?" in office("cases", "--show", "1").flat
    [whole] = office("cases", "--show", "1", "--json").objects
    assert (whole["name"], whole["answer"]) == ("Kari Moen", "Ja.")
    assert office("cases", "--show", "9").is_refused("no case number 9")


def test_connect_prints_what_to_write(office: Command, keep: Callable[[Fill], None]) -> None:
    """Another code each time, for each connects once."""

    async def nothing(_: Storage) -> None:
        return None

    keep(nothing)
    said = office("cases", "connect", "hr")
    assert "@Trygg koble til hr " in said.out
    assert said.out != office("cases", "connect", "hr").out
    assert office("cases", "connect", "ledelsen").is_refused("ledelsen", "hr, hms, verneombud")


def test_feedback_is_listed_from_a_day_on(office: Command, keep: Callable[[Fill], None]) -> None:
    async def fill(storage: Storage) -> None:
        await storage.feedback.add(Feedback(False, "nb", "outdated", "Ny frist.", "varsling", "frister"), "29:kari")
        await storage.feedback.add(Feedback(True, "en"), "29:ola")

    keep(fill)
    down, up = office("feedback", "--json").objects
    assert (down["thumb"], down["reason"], down["document"], down["comment"]) == (
        "down",
        "outdated",
        "varsling",
        "Ny frist.",
    )
    assert up["thumb"] == "up"
    assert "Ny frist." in office("feedback", "--since", "2026-01-01").flat
    assert "No feedback." in office("feedback", "--since", "2999-01-01").flat
    assert office("feedback", "--since", "i går").code == 2


def test_gaps_are_listed_by_week(office: Command, keep: Callable[[Fill], None]) -> None:
    async def fill(storage: Storage) -> None:
        for _ in range(2):
            await storage.gaps.add(Gap(Theme.PAY, "nb", "too-little", "hr-strategi#mal"))

    keep(fill)
    [gap] = office("gaps", "--json").objects
    assert (gap["times"], gap["theme"], gap["reason"], gap["nearest"]) == (
        2,
        "lønn og pensjon",
        "too-little",
        "hr-strategi#mal",
    )
    assert gap["week"].count("-W") == 1
    assert "lønn og pensjon" in office("gaps").flat
    assert "No gaps." in office("gaps", "--since", "2999-01-01").flat
