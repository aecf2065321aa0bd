"""The order that a slide's text lost: a PDF tells the parts of a slide in the order they were drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.readers.chunks import Chunk, Kind
from indexer.readers.leads import introduces


def in_order(pages: Sequence[list[Chunk]]) -> list[list[Chunk]]:
    """Return the slides with their title first, and what was cut apart put together."""
    return [_title_first(page) for page in _joined(pages)]


def _joined(pages: Sequence[list[Chunk]]) -> list[list[Chunk]]:
    """Join a slide that opens with the line that introduces a list to the one before, whose title it needs."""
    joined: list[list[Chunk]] = []
    for page in pages:
        opening = page[0].kind is Kind.TEXT and introduces(page[0].text)
        if joined and opening and page[1:2] and page[1].kind is Kind.ITEM:
            joined[-1] = joined[-1] + page
        else:
            joined.append(page)
    return joined


def _title_first(page: list[Chunk]) -> list[Chunk]:
    """Move a title that was drawn last to the front, where the slide has none there."""
    end = len(page)
    while end and page[end - 1].kind is Kind.TITLE:
        end -= 1
    if page[0].kind is Kind.TITLE or end == len(page):
        return page
    return [page[end], *page[:end], *page[end + 1 :]]


def untitled(pages: Sequence[list[Chunk]]) -> Iterator[int]:
    """Yield the numbers of the slides that have no title and do not go on from the slide before."""
    for number, page in enumerate(pages):
        before = pages[number - 1] if number else []
        # A picture leaves nothing but its title; a title after text is that of what follows on the next slide.
        goes_on = bool(before) and before[-1].kind is Kind.TITLE and any(c.kind is not Kind.TITLE for c in before)
        if page[0].kind is not Kind.TITLE and number and not goes_on:
            yield number
