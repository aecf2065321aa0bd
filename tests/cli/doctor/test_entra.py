"""Credentials and clock. Entra ID cannot be had here: a small fake answers as msal passes its answers on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.settings import Settings
from bot.teams.credentials import Credentials
from bot.teams.tokens import Acquire
from cli.doctor.entra import look_at_clock, look_at_credentials
from cli.doctor.finding import State

SETTINGS = Settings(
    app_id="11111111-2222-3333-4444-555555555555",
    tenant_id="99999999-2222-3333-4444-555555555555",
    app_password="a-secret-nobody-may-see",
)


class FakeEntra:
    """Answers every request for a token with one answer, or is not there."""

    def __init__(self, answer: Mapping[str, Any] | Exception) -> None:
        self._answer = answer

    def __call__(self, _: Credentials) -> Acquire:
        def acquire() -> Mapping[str, Any]:
            if isinstance(self._answer, Exception):
                raise self._answer
            return self._answer

        return acquire


async def test_a_token_is_good() -> None:
    found = await look_at_credentials(SETTINGS, FakeEntra({"access_token": "t", "expires_in": 3600}))
    assert found.state is State.GOOD
    assert SETTINGS.app_id in found.said


@pytest.mark.parametrize(
    ("code", "named"),
    [(7000215, "TRYGG_APP_PASSWORD"), (7000222, "new secret"), (700016, "TRYGG_APP_ID"), (90002, "TRYGG_TENANT_ID")],
)
async def test_a_refusal_is_said_in_words_with_the_variable_to_change(code: int, named: str) -> None:
    found = await look_at_credentials(SETTINGS, FakeEntra({"error": "invalid_client", "error_codes": [code]}))
    assert found.state is State.FAULT
    assert named in found.remedy
    assert "a-secret" not in found.said + found.remedy


async def test_an_unknown_code_is_shown_with_the_page_that_explains_it() -> None:
    found = await look_at_credentials(SETTINGS, FakeEntra({"error": "odd", "error_codes": [50001]}))
    assert found.state is State.FAULT
    assert "50001" in found.remedy


async def test_where_entra_is_not_reached_nothing_is_claimed() -> None:
    found = await look_at_credentials(SETTINGS, FakeEntra(ConnectionError("no route")))
    assert found.state is State.UNKNOWN


async def test_missing_and_impossible_credentials_are_faults() -> None:
    assert (await look_at_credentials(Settings())).state is State.FAULT
    found = await look_at_credentials(Settings(app_id="my-bot", tenant_id="x"))
    assert found.state is State.FAULT
    assert "my-bot" in found.said


@pytest.mark.parametrize(
    ("off", "state"),
    [(0, State.GOOD), (-30, State.GOOD), (120, State.WARNING), (400, State.FAULT), (-4000, State.FAULT)],
)
async def test_the_clock_is_compared_with_the_date_of_an_answer(off: int, state: State) -> None:
    async def hello(_: web.Request) -> web.Response:
        return web.Response()

    app = web.Application()
    app.router.add_get("/", hello)
    async with TestServer(app) as server:
        found = await look_at_clock(datetime.now(UTC) + timedelta(seconds=off), str(server.make_url("/")))
    assert found.state is state, found


async def test_without_an_answer_the_clock_is_not_judged() -> None:
    found = await look_at_clock(datetime.now(UTC), "http://127.0.0.1:9")
    assert found.state is State.UNKNOWN
