"""The kill switch: what is closed, until when, what is said there, and that a running bot follows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from structlog.testing import capture_logs

from bot import closing as module
from bot.app import create_app
from bot.closing import (
    OPEN,
    Closing,
    ClosingUnreadable,
    Switch,
    closed_replies,
    read_closing,
    write_closing,
)
from bot.settings import Settings
from bot.texts.closing import closing
from bot.turn import Message, Notice, Reply, Results, Scope, Turn, TurnKind
from tests.bot.teams.fakes import FakeConnector, message

NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 26, 14, 30, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "closed.json"


def replies(
    kind: TurnKind, text: str = "", locale: str = "nb-NO", until: datetime | None = None, **values: str
) -> list[Reply]:
    turn = Turn(kind, "1", "a", "b", Scope.PERSONAL, locale, text, values=values)
    return list(closed_replies(turn, {Scope.PERSONAL: until}))


def said(text: str, locale: str = "nb-NO", until: datetime | None = None) -> str:
    (message,) = replies(TurnKind.MESSAGE, text, locale, until)
    assert isinstance(message, Message)
    return message.text


def test_without_a_file_everything_is_open(file: Path) -> None:
    assert read_closing(file) == OPEN


def test_what_is_written_is_read_again(file: Path) -> None:
    wanted = OPEN.with_closed([Scope.GROUP], None).with_closed([Scope.CHANNEL], LATER)
    write_closing(file, wanted)
    assert read_closing(file) == wanted
    assert [each.name for each in file.parent.iterdir()] == ["closed.json"]


def test_one_scope_is_opened_and_the_others_stay_closed() -> None:
    wanted = OPEN.with_closed(list(Scope), None).with_opened([Scope.PERSONAL])
    assert set(wanted.until) == {Scope.GROUP, Scope.CHANNEL}


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "7", '{"personlig": null}', '{"personal": "snart"}', '{"personal": "2026-11-26T12:00"}', b"\xff"],
)
def test_a_file_that_says_something_else_is_refused_with_a_way_out(content: str | bytes, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ClosingUnreadable, match="trygg open"):
        read_closing(file)


def test_a_scope_opens_by_itself_when_its_time_has_come(file: Path) -> None:
    now = NOW
    write_closing(file, OPEN.with_closed([Scope.CHANNEL], LATER))
    switch = Switch(file, lambda: now)
    assert dict(switch.closed) == {Scope.CHANNEL: LATER}
    now = LATER - timedelta(seconds=1)
    assert dict(switch.closed) == {Scope.CHANNEL: LATER}
    now = LATER
    assert dict(switch.closed) == {}


def test_the_switch_follows_the_file_both_ways_and_says_so_once(file: Path) -> None:
    switch = Switch(file, lambda: NOW)
    with capture_logs() as log:
        for wanted in (OPEN.with_closed([Scope.GROUP], None), OPEN):
            write_closing(file, wanted)
            switch.look()
            switch.look()
            assert dict(switch.closed) == dict(wanted.until)
    assert [(line["event"], line["closed"]) for line in log] == [
        ("closing_changed", ["groupChat"]),
        ("closing_changed", []),
    ]


def test_a_file_that_cannot_be_read_closes_everything_until_it_can(file: Path) -> None:
    """Somebody wanted something closed; who then asks is given the numbers to call."""
    switch = Switch(file, lambda: NOW)
    file.parent.mkdir()
    file.write_text("{")
    with capture_logs() as log:
        switch.look()
        switch.look()
    assert set(switch.closed) == set(Scope)
    assert [line["event"] for line in log] == ["closing_unreadable", "closing_changed"]
    write_closing(file, Closing())
    switch.look()
    assert dict(switch.closed) == {}


@pytest.mark.parametrize(
    ("text", "locale", "language"),
    [
        ("Hvem følger opp ansatte etter vold?", "nb-NO", "nb"),
        ("Kven følgjer opp tilsette etter vald?", "nb-NO", "nn"),
        ("Who follows up staff after violence?", "nb-NO", "en"),
        ("", "nn-NO", "nn"),
        ("", "en-GB", "en"),
    ],
)
def test_it_says_so_in_the_askers_language_with_numbers_to_call(text: str, locale: str, language: str) -> None:
    words = said(text, locale)
    assert words == closing(language).closed.format(until="")
    for number in ("113", "112", "110", "116 117", "116 123"):
        assert number in words


def test_it_says_until_when() -> None:
    assert "vedlikehold til 26.11. kl. 14:30 og svarer" in said("Hva er SEB?", until=LATER)


def test_where_it_is_open_it_says_nothing_of_this() -> None:
    turn = Turn(TurnKind.MESSAGE, "1", "a", "b", Scope.PERSONAL, "nb-NO", "Hva er SEB?")
    assert not closed_replies(turn, {Scope.GROUP: None, Scope.CHANNEL: LATER})


@pytest.mark.parametrize("kind", [TurnKind.PRESSED, TurnKind.DIALOG_OPENED, TurnKind.DIALOG_SUBMITTED])
def test_a_press_or_a_form_is_answered_where_it_was(kind: TurnKind) -> None:
    assert replies(kind) == [Notice(closing("nb").closed.format(until=""))]


def test_danger_in_a_form_is_seen_too() -> None:
    (notice,) = replies(TurnKind.DIALOG_SUBMITTED, text="", description="Jeg vil dø")
    assert isinstance(notice, Notice)
    assert "113" in notice.text.split("\n\n")[0]
    assert "\n\n" in notice.text


def test_a_search_finds_nothing() -> None:
    assert replies(TurnKind.SEARCHED, "vold") == [Results()]


@pytest.mark.parametrize("kind", [TurnKind.FEEDBACK, TurnKind.REMOVED])
def test_what_asks_nothing_is_handled_as_ever(kind: TurnKind) -> None:
    assert replies(kind) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [("Jeg vil dø", "113"), ("Det brenner i avdelingen nå!", "110"), ("I want to kill myself", "113")],
)
def test_to_someone_in_danger_the_numbers_come_first_and_then_that_it_is_closed(text: str, number: str) -> None:
    words = said(text)
    assert number in words.split("\n\n")[0]
    assert words.split("\n\n")[0] != words
    assert words.split("\n\n")[-1] in {closing(language).closed.format(until="") for language in ("nb", "en")}


@pytest.fixture
async def connector() -> AsyncIterator[FakeConnector]:
    fake = FakeConnector()
    async with fake.server:
        yield fake


async def test_a_running_bot_closes_and_opens_without_a_restart(
    office_index: Path, file: Path, connector: FakeConnector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closed to group chats it answers in private; readiness tells what is closed."""
    monkeypatch.setattr(module, "LOOK_EVERY", 0.01)
    settings = Settings(index=office_index, anonymous=True, closing=file)
    client: TestClient[web.Request, web.Application]
    async with TestClient(TestServer(create_app(settings))) as client:

        async def ask(kind: str) -> str:
            place = {"id": f"19:{kind}", "conversationType": kind, "tenantId": "t"}
            body = message("Hvem følger opp ansatte etter vold og trusler?", connector.url, conversation=place)
            await client.post("/api/messages", json=body)
            return str(connector.texts[-1])

        async def until_closed_are(*scopes: str) -> None:
            while (await (await client.get("/readyz")).json())["closed"] != list(scopes):
                pass

        write_closing(file, OPEN.with_closed([Scope.GROUP], None))
        await until_closed_are("groupChat")
        assert await ask("groupChat") == closing("nb").closed.format(until="")
        assert "Arbeidsgiver skal følge opp" in await ask("personal")
        write_closing(file, OPEN)
        await until_closed_are()
        assert "Arbeidsgiver skal følge opp" in await ask("groupChat")
