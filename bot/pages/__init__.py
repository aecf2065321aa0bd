"""The few pages that a Teams app must point to: what Trygg is, its privacy notice, its terms. An agency may point to its own instead."""

from __future__ import annotations

from html import escape
from pathlib import Path

from aiohttp import web
from aiohttp.typedefs import Handler
from markdown_it import MarkdownIt

from bot.settings import Settings

_HERE = Path(__file__).parent
PAGES = {"/": "forside.md", "/personvern": "personvern.md", "/vilkar": "vilkar.md"}
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
}
_FRAME = """<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 "Segoe UI", system-ui, sans-serif; color: #1b1b1b }}
h1, h2 {{ line-height: 1.25; color: #0b5563 }} table {{ border-collapse: collapse }}
th, td {{ text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #ccc }}
@media (prefers-color-scheme: dark) {{ body {{ background: #1b1b1b; color: #eee }} h1, h2, a {{ color: #7fd1de }} }}
</style></head><body><main>
{body}</main></body></html>
"""


def add_pages(app: web.Application, settings: Settings) -> None:
    """Serve the pages; how long things are kept is filled in from the settings."""
    for path, name in PAGES.items():
        app.router.add_get(path, _page(render(_HERE / name, settings)))


def render(page: Path, settings: Settings) -> str:
    """Write a page as HTML; its first heading is its title."""
    text = page.read_text(encoding="utf-8").format(keep=settings)
    title = text.partition("\n")[0].removeprefix("# ")
    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
    return _FRAME.format(title=escape(title), body=body)


def _page(html: str) -> Handler:
    async def give(_: web.Request) -> web.Response:
        return web.Response(text=html, content_type="text/html", headers=_HEADERS)

    return give
