"""Everything that Teams sends gets the right answer: activities recorded from the Playground, and those that Teams documents.

`recorded/playground.jsonl` holds what the Microsoft 365 Agents Playground 0.2.28 posted; `recorded/teams.jsonl` holds an
activity of our own for each kind that Teams' documentation names, with the page (below
https://learn.microsoft.com/microsoftteams/platform/), and some that it does not name yet.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.app import create_app
from bot.settings import Settings
from bot.teams.routes import ADAPTER
from tests.bot.teams.fakes import FakeConnector
from tests.bot.teams.serving import over

Client = TestClient[web.Request, web.Application]
_HERE = Path(__file__).parent / "recorded"
# Of invokes the bot knows these; what it does not know it says that it has not implemented.
_KNOWN_INVOKES = {
    *("message/submitAction", "adaptiveCard/action", "task/fetch", "task/submit", "composeExtension/query"),
    *("suggestedAction/submit", "suggestedActions/submit"),
}
_ANSWERED_FROM_THE_PLAYGROUND = ("message,", "messageUpdate", "installed,", "members added,")


def recorded(name: str) -> list[Any]:
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    return [pytest.param(row, id=row["what"]) for row in map(json.loads, lines)]


@pytest.fixture
async def connector() -> AsyncIterator[FakeConnector]:
    fake = FakeConnector()
    async with fake.server:
        yield fake


@pytest.fixture
async def client(office_index: Path, tmp_path: Path) -> AsyncIterator[Client]:
    async with TestClient(TestServer(create_app(Settings(index=office_index, anonymous=True)))) as client:
        yield client


async def replay(row: dict[str, Any], client: Client, connector: FakeConnector) -> tuple[int, str]:
    """Post an activity; gives the status and the body of the answer."""
    body = json.dumps(row["activity"]).replace("{serviceUrl}", connector.url)
    headers = {"Content-Type": "application/json"}
    async with client.post("/api/messages", data=body, headers=headers) as answer:
        assert client.app is not None
        await over(client.app[ADAPTER])
        return answer.status, await answer.text()


def is_right(row: dict[str, Any], status: int, body: str) -> bool:
    """Tell whether the status is the one for this kind, and whether an invoke has a body of JSON where it is answered."""
    activity = row["activity"]
    if activity["type"] != "invoke":
        return status in (200, 201, 202)
    if activity["name"] not in _KNOWN_INVOKES:
        return status == 501
    return status == 200 and isinstance(json.loads(body), dict)


@pytest.mark.parametrize("row", recorded("teams.jsonl"))
async def test_what_teams_documents_is_answered(row: dict[str, Any], client: Client, connector: FakeConnector) -> None:
    status, body = await replay(row, client, connector)
    assert is_right(row, status, body), (status, body)
    assert bool(connector.messages) == row["answered"], connector.sent


@pytest.mark.parametrize("row", recorded("playground.jsonl"))
async def test_what_the_playground_sends_is_answered(
    row: dict[str, Any], client: Client, connector: FakeConnector
) -> None:
    status, body = await replay(row, client, connector)
    assert is_right(row, status, body), (status, body)
    assert bool(connector.messages) == row["what"].startswith(_ANSWERED_FROM_THE_PLAYGROUND), connector.sent


@pytest.mark.parametrize("row", recorded("teams.jsonl"))
async def test_a_repetition_is_answered_once(row: dict[str, Any], client: Client, connector: FakeConnector) -> None:
    """Teams sends an activity again when it has waited too long for the answer."""
    await replay(row, client, connector)
    once = len(connector.messages)
    status, _ = await replay(row, client, connector)
    assert status < 500
    assert len(connector.messages) == once
