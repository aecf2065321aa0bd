"""A quoted passage with its source: what the search from the compose box puts into a chat."""

from __future__ import annotations

from bot.cards import parts
from bot.texts.quotes import Texts
from bot.turn import Card
from knowledge.types import Hit

# Longer quotes are read in the source.
_LONGEST = 1500


def quote_card(hit: Hit, words: Texts) -> Card:
    """Quote a passage."""
    lines = [
        parts.text(parts.plain(line), spacing="small") for line in _cut(hit.passage.text).splitlines() if line.strip()
    ]
    body = [
        parts.text(parts.plain(hit.section.title or hit.source.title), weight="bolder"),
        parts.box(lines, style="emphasis"),
        parts.text(parts.plain(f"{source_line(hit)} · {words.verbatim}"), isSubtle=True, size="small"),
    ]
    links = [parts.link(words.open, hit.source.url)] if hit.source.url.startswith("https://") else []
    return parts.card(body, links, fallbackText=hit.source.title)


def source_line(hit: Hit) -> str:
    """Name where a passage stands."""
    year = f" ({hit.source.published})" if hit.source.published else ""
    page = f"s. {hit.section.page}" if hit.section.page else ""
    return ", ".join(filter(None, (f"{hit.source.title}{year}", hit.section.title, hit.section.place, page)))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rsplit(maxsplit=1)[0] + "…"
