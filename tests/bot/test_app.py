"""The bot put together: its addresses, and what it refuses to start with."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from bot import app as module
from bot.app import LIVE, create_app
from bot.settings import Settings, SettingsError
from bot.teams.routes import ADAPTER
from bot.texts.passages import passages
from knowledge.errors import IndexMissing
from tests.bot.storing import SECRET
from tests.bot.teams.fakes import APP, TENANT, FakeConnector, activity, message
from tests.bot.teams.serving import over

Client = TestClient[web.Request, web.Application]
OTHER = "44444444-4444-4444-4444-444444444444"


@pytest.fixture
def settings(office_index: Path) -> Settings:
    return Settings(index=office_index, anonymous=True)


@pytest.fixture
def known(settings: Settings) -> Settings:
    """With credentials, as in production."""
    secret = SecretStr("hunter2")
    return settings.model_copy(update={"anonymous": False, "app_id": APP, "tenant_id": TENANT, "app_password": secret})


@pytest.fixture
async def client(settings: Settings) -> AsyncIterator[Client]:
    async with TestClient(TestServer(create_app(settings))) as client:
        yield client


@pytest.fixture
async def connector() -> AsyncIterator[FakeConnector]:
    fake = FakeConnector()
    async with fake.server:
        yield fake


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/admin", 404), ("GET", "/api/messages", 405)])
async def test_there_is_nothing_else(method: str, path: str, status: int, client: Client) -> None:
    assert (await client.request(method, path)).status == status


async def test_a_message_is_answered_in_the_conversation_it_came_from(client: Client, connector: FakeConnector) -> None:
    """The whole way: HTTP in, search, answer, and out to the Bot Connector."""
    question = message("Hvem følger opp ansatte etter vold og trusler?", connector.url)
    response = await client.post("/api/messages", json=question)
    assert response.status == 202
    assert client.app is not None
    await over(client.app[ADAPTER])
    said, buttons = connector.messages
    assert "Arbeidsgiver skal følge opp ansatte som er utsatt for vold og trusler" in said["text"]
    assert said["entities"][0]["citation"][0]["position"] == 1
    assert buttons["attachments"][0]["content"]["actions"][0]["title"] == passages("nb").show


async def test_an_installation_is_welcomed(client: Client, connector: FakeConnector) -> None:
    await client.post("/api/messages", json=activity("installationUpdate", connector.url, action="add", locale="nn-NO"))
    assert [text[:15] for text in connector.texts] == ["Hei! Eg er Tryg"]


async def test_when_answering_fails_the_person_is_told_in_their_language(
    client: Client, connector: FakeConnector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as when the disk under the index has gone."""
    assert client.app is not None

    def fail(*_: object, **__: object) -> None:
        raise OSError("the disk has gone")

    monkeypatch.setattr(client.app[LIVE].value.knowledge, "understand", fail)
    await client.post("/api/messages", json=message("Kven følgjer opp etter vald?", connector.url, locale="nn-NO"))
    assert [text[:7] for text in connector.texts] == ["Orsak, "]


async def test_with_credentials_nobody_comes_in_without_a_token(known: Settings) -> None:
    async with TestClient(TestServer(create_app(known))) as client:
        assert (await client.post("/api/messages", json=message())).status == 401
        assert (await client.get("/healthz")).status == 200


async def test_the_index_is_closed_with_the_bot(settings: Settings) -> None:
    app = create_app(settings)
    async with TestClient(TestServer(app)):
        assert len(app[LIVE].value.knowledge.sources()) == 5
    with pytest.raises(sqlite3.ProgrammingError):
        app[LIVE].value.knowledge.sources()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"anonymous": False}, "no credentials"),
        ({"app_id": APP, "tenant_id": TENANT, "app_password": SecretStr("hunter2")}, "anonymous"),
        ({"anonymous": False, "app_id": "abc", "tenant_id": TENANT, "app_password": SecretStr("hunter2")}, "app id"),
        ({"anonymous": False, "app_id": APP}, "tenant id"),
        ({"anonymous": False, "app_id": APP, "tenant_id": TENANT}, "client secret"),
        ({"anonymous": False, "app_id": APP, "tenant_id": TENANT, "app_type": "MultiTenant"}, "app type"),
    ],
)
def test_credentials_that_do_not_fit_are_refused_at_once(
    changes: dict[str, Any], reason: str, settings: Settings
) -> None:
    """The message names the variables to look at, and never the secret."""
    with pytest.raises(SettingsError) as refusal:
        create_app(settings.model_copy(update=changes))
    assert reason in str(refusal.value)
    assert "TRYGG_APP_ID" in str(refusal.value)
    assert "hunter2" not in str(refusal.value)


def test_credentials_are_looked_at_before_anything_is_opened(settings: Settings, tmp_path: Path) -> None:
    """What had been opened for nothing would have to be closed again: the index, and the process for thinkers."""
    with pytest.raises(SettingsError, match="no credentials"):
        create_app(settings.model_copy(update={"anonymous": False, "index": tmp_path}))


def test_without_an_index_there_is_no_bot(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(IndexMissing, match="trygg index"):
        create_app(settings.model_copy(update={"index": tmp_path}))


@pytest.mark.parametrize(
    ("further", "allowed"), [("", {TENANT}), (OTHER, {TENANT, OTHER}), (f" {OTHER} , ,{TENANT}", {TENANT, OTHER})]
)
def test_further_tenants_are_added_to_its_own(further: str, allowed: set[str], known: Settings) -> None:
    """To let a partner in must not shut the own organisation out."""
    credentials = module.credentials_of(known.model_copy(update={"allowed_tenants": further}))
    assert credentials is not None
    assert credentials.allowed_tenants == allowed


async def test_a_conversation_goes_on_after_a_restart(settings: Settings, connector: FakeConnector) -> None:
    """What it was about is in the storage: «og når?» means the measure that was shown before."""
    for question in ("Hvem har ansvaret for opplæring i nulltoleranse?", "og når?"):
        async with TestClient(TestServer(create_app(settings))) as client:
            await client.post("/api/messages", json=message(question, connector.url))
    cited = [said["entities"][0]["citation"][0] for said in connector.messages if "entities" in said]
    assert len(cited) == 2
    assert cited[0]["appearance"]["name"] == cited[1]["appearance"]["name"]


async def test_without_its_storage_the_bot_answers_all_the_same(settings: Settings, connector: FakeConnector) -> None:
    """The database may be down when the bot starts, and the night something happened."""
    gone = {"storage": "postgresql://trygg@127.0.0.1:1/trygg", "hash_key": SecretStr(SECRET)}
    async with TestClient(TestServer(create_app(settings.model_copy(update=gone)))) as client:
        await client.post("/api/messages", json=message("Hvem følger opp ansatte etter vold?", connector.url))
        assert (await client.get("/healthz")).status == 200
    assert "Arbeidsgiver skal følge opp" in connector.texts[0]
