"""The pages that the app package points to."""

from __future__ import annotations

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.pages import PAGES, add_pages
from bot.settings import Settings
from manifest.package import DEFAULT_PAGES


async def page(path: str, settings: Settings) -> str:
    app = web.Application()
    add_pages(app, settings)
    async with TestClient(TestServer(app)) as client, client.get(path) as answer:
        assert answer.status == 200
        assert answer.content_type == "text/html"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        return await answer.text()


@pytest.mark.parametrize("path", PAGES)
async def test_each_page_has_a_title_and_leaves_nothing_unfilled(path: str) -> None:
    html = await page(path, Settings())
    assert "<title>" in html
    assert "{keep" not in html


async def test_the_privacy_notice_says_how_long_this_bot_keeps_things() -> None:
    html = await page("/personvern", Settings(keep_cases_days=17))
    assert "17 dager etter at saken er besvart" in html


def test_the_app_package_points_to_pages_that_are_served() -> None:
    assert set(DEFAULT_PAGES) <= set(PAGES)
