"""The bot's address as a stranger sees it: a real server on loopback."""

from __future__ import annotations

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from cli.doctor.endpoint import look_at_endpoint
from cli.doctor.finding import Finding, State


async def knock(alive: int, stranger: int) -> Finding:
    async def healthz(_: web.Request) -> web.Response:
        return web.Response(status=alive)

    async def messages(_: web.Request) -> web.Response:
        return web.Response(status=stranger)

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    app.router.add_post("/api/messages", messages)
    async with TestServer(app) as server:
        return await look_at_endpoint(str(server.make_url("")).rstrip("/"))


async def test_a_bot_that_is_up_and_refuses_strangers_is_good() -> None:
    assert (await knock(200, 401)).state is State.GOOD


@pytest.mark.parametrize(("alive", "stranger", "named"), [(502, 401, "healthz"), (200, 202, "401"), (200, 404, "404")])
async def test_anything_else_is_a_fault_that_names_what_was_answered(alive: int, stranger: int, named: str) -> None:
    found = await knock(alive, stranger)
    assert found.state is State.FAULT
    assert named in found.said
    assert found.remedy


async def test_a_bot_that_is_not_reached_is_a_fault() -> None:
    found = await look_at_endpoint("http://127.0.0.1:9")
    assert found.state is State.FAULT
    assert "not reached" in found.said
