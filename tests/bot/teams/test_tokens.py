from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import msal  # type: ignore[import-untyped]  # no types shipped
import pytest
import requests

from bot.teams import tokens
from bot.teams.credentials import AppType, Credentials
from bot.teams.tokens import REFRESH_BEFORE, RETRY_AFTER, OutboundToken, TokenError, acquirer
from tests.bot.teams.fakes import APP, TENANT, FakeClock


class FakeEntra:
    """Counts how often it is asked, and answers like msal."""

    def __init__(self) -> None:
        self.asked = 0
        self.error: Exception | None = None
        self.refusal: dict[str, Any] | None = None

    def __call__(self) -> dict[str, Any]:
        self.asked += 1
        if self.error:
            raise self.error
        return self.refusal or {"access_token": f"token {self.asked}", "expires_in": 3600}


@pytest.fixture
def entra() -> FakeEntra:
    return FakeEntra()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def token(entra: FakeEntra, clock: FakeClock) -> OutboundToken:
    return OutboundToken(entra, clock)


async def test_many_turns_share_one_token(token: OutboundToken, entra: FakeEntra) -> None:
    assert set(await asyncio.gather(*(token() for _ in range(20)))) == {"token 1"}
    assert entra.asked == 1


async def test_the_token_is_renewed_before_it_expires(token: OutboundToken, clock: FakeClock) -> None:
    await token()
    clock.now += 3600 - REFRESH_BEFORE - 1
    assert await token() == "token 1"
    clock.now += 1
    assert await token() == "token 2"


async def test_a_valid_token_serves_while_no_new_one_comes(
    token: OutboundToken, entra: FakeEntra, clock: FakeClock
) -> None:
    await token()
    entra.error = ConnectionError()
    clock.now += 3600 - REFRESH_BEFORE
    assert await token() == "token 1"
    assert await token() == "token 1"
    assert entra.asked == 2
    clock.now += REFRESH_BEFORE
    with pytest.raises(TokenError, match="ConnectionError"):
        await token()


async def test_a_failed_renewal_is_tried_again(token: OutboundToken, entra: FakeEntra, clock: FakeClock) -> None:
    await token()
    entra.error = ConnectionError()
    clock.now += 3600 - REFRESH_BEFORE
    await token()
    entra.error = None
    clock.now += RETRY_AFTER
    assert await token() == "token 3"


async def test_a_refusal_shows_its_codes_and_not_its_words(token: OutboundToken, entra: FakeEntra) -> None:
    entra.refusal = {"error": "invalid_client", "error_codes": [7000215], "error_description": "the secret is …"}
    with pytest.raises(TokenError) as refused:
        await token()
    assert str(refused.value) == "invalid_client [7000215]"


def test_a_client_secret_is_sent_to_the_own_tenant(credentials: Credentials, monkeypatch: pytest.MonkeyPatch) -> None:
    http = FakeMicrosoft()
    real = msal.ConfidentialClientApplication

    def offline(*args: Any, timeout: float, **kwargs: Any) -> Any:
        return real(*args, http_client=http, **kwargs)

    monkeypatch.setattr(msal, "ConfidentialClientApplication", offline)
    acquire = acquirer(credentials)
    assert http.asked == []
    assert acquire()["access_token"] == "abc"
    assert all(url.startswith(f"https://login.microsoftonline.com/{TENANT}/") for url, _ in http.asked)
    assert http.asked[-1][1]["scope"] == "https://api.botframework.com/.default"


def test_a_federated_token_is_sent_instead_as_it_is_now(
    credentials: Credentials, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is read each time: whoever writes it replaces the token before it expires."""
    http = FakeMicrosoft()
    real = msal.ConfidentialClientApplication
    monkeypatch.setattr(
        msal, "ConfidentialClientApplication", lambda *args, timeout, **more: real(*args, http_client=http, **more)
    )
    file = tmp_path / "token"
    acquire = acquirer(replace(credentials, secret="", assertion_file=file))
    http.lifetime = 0  # so that msal asks anew
    for token in ("first", "second"):
        file.write_text(f"{token}\n")
        assert acquire()["access_token"] == "abc"
        assert http.asked[-1][1]["client_assertion"] == token
        assert "client_secret" not in http.asked[-1][1]


def test_a_managed_identity_needs_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    def acquire_token_for_client(self: object, **kwargs: Any) -> dict[str, Any]:
        asked.update(kwargs)
        return {"access_token": "abc", "expires_in": 3600}

    monkeypatch.setattr(msal.ManagedIdentityClient, "acquire_token_for_client", acquire_token_for_client)
    assert acquirer(Credentials(APP, TENANT, AppType.MANAGED_IDENTITY))()["access_token"] == "abc"
    assert asked == {"resource": "https://api.botframework.com"}


def test_a_managed_identity_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr(requests.Session, "request", lambda self, *args, **kwargs: waits.append(kwargs["timeout"]))
    tokens.Session().get("http://169.254.169.254/metadata")
    assert waits == [tokens.HTTP_WITHIN]


class FakeMicrosoft:
    """login.microsoftonline.com, as msal's transport sees it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.lifetime = 3600

    def get(self, url: str, **kwargs: Any) -> FakeMicrosoft.Answer:
        root = f"https://login.microsoftonline.com/{TENANT}"
        return self._answer(
            url,
            {},
            {
                "issuer": f"{root}/v2.0",
                "authorization_endpoint": f"{root}/oauth2/v2.0/authorize",
                "token_endpoint": f"{root}/oauth2/v2.0/token",
            },
        )

    def post(self, url: str, data: dict[str, Any], **kwargs: Any) -> FakeMicrosoft.Answer:
        return self._answer(url, data, {"access_token": "abc", "expires_in": self.lifetime, "token_type": "Bearer"})

    def _answer(self, url: str, data: dict[str, Any], body: dict[str, Any]) -> FakeMicrosoft.Answer:
        self.asked.append((url, data))
        return self.Answer(json.dumps(body))

    class Answer:
        status_code = 200
        headers: dict[str, str] = {}  # noqa: RUF012  # empty, and stays so

        def __init__(self, text: str) -> None:
            self.text = text

        def raise_for_status(self) -> None:
            pass
