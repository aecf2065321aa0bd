"""Blocks -> passages: pieces small enough to be shown, whole enough to stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import assert_never

from indexer.document import Block, Heading, ItemList, Paragraph, Questions, Row, Translation
from indexer.readable import readable, sentences
from knowledge.types import Passage, PassageKind

__all__ = ["passages", "readable"]

# What one takes in at a glance, in characters; the pack is written for at most 500 to a paragraph.
LONGEST_PARAGRAPH = 600
# A list is skimmed rather than read, so it may be longer before it is divided.
LONGEST_LIST = 900

_LETTERS = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"[-–]?\d[\d\s.,]*%?")
_ENUMERATED = re.compile(r"(?:\d+|[a-zA-ZæøåÆØÅ])[.)]\s")
_CODED = re.compile(r"(\d{3,})\s+(\D.*)")


def passages(blocks: Sequence[Block], language: str) -> list[Passage]:
    """Divide the blocks of one section, written in `language`, into passages."""
    return [passage for block in blocks for passage in _of(block, language)]


def _of(block: Block, language: str) -> Iterator[Passage]:
    match block:
        case Paragraph():
            for quote in _runs(sentences(block.quote), LONGEST_PARAGRAPH):
                yield Passage(PassageKind.PARAGRAPH, readable(quote), quote, language)
        case ItemList():
            yield from _list(block, language)
        case Row():
            yield Passage(PassageKind.ROW, _row(block), block.quote, language, block.header, block.cells)
        case Translation():
            yield Passage(PassageKind.TRANSLATION, readable(block.text), block.text, block.language)
        case Heading() | Questions():
            return
        case _:
            assert_never(block)


def _runs(pieces: Sequence[str], longest: int) -> list[str]:
    """Join neighbouring pieces as long as they stay within `longest`."""
    runs: list[str] = []
    for piece in (part for whole in pieces for part in _cut(whole, longest)):
        if runs and len(runs[-1]) + 1 + len(piece) <= longest:
            runs[-1] += " " + piece
        else:
            runs.append(piece)
    return runs


def _cut(piece: str, longest: int) -> Iterator[str]:
    """Cut a sentence that is too long, or no sentence at all, where a word ends."""
    start = 0
    while len(piece) - start > longest:
        space = max(piece.rfind(" ", start, start + longest), piece.rfind("\n", start, start + longest))
        end = space if space > start else start + longest
        yield piece[start:end].strip()
        start = end
    yield piece[start:].strip()


def _list(block: ItemList, language: str) -> Iterator[Passage]:
    runs = list(_item_runs(block))
    # Only a list that is divided has to be looked through for where.
    inner = _item_starts(block)[1:] if len(runs) > 1 else [0] * (len(block.items) - 1)
    starts = [0, *inner, len(block.quote)]
    for first, last in runs:
        items = block.items[first:last]
        quote = block.quote[starts[first] : starts[last]].strip()
        if last - first == 1 and len(items[0]) > LONGEST_LIST:  # an item as long as a chapter is running text
            yield from _of(Paragraph(quote), language)
        else:
            yield Passage(PassageKind.LIST, _set_out(block.lead, items), quote, language, lead=block.lead, items=items)


def _item_runs(block: ItemList) -> Iterator[tuple[int, int]]:
    """Yield the runs of items, as (first, one past the last), that each fit into one passage with the lead."""
    first, length = 0, len(block.lead)
    for index, item in enumerate(block.items):
        if index > first and length + len(item) > LONGEST_LIST:
            yield first, index
            first, length = index, len(block.lead)
        length += len(item) + 3  # the bullet and the line end
    yield first, len(block.items)


def _set_out(lead: str, items: Sequence[str]) -> str:
    lines = [lead] if lead else []
    return "\n".join(lines + [item if _ENUMERATED.match(item) else f"• {item}" for item in items])


def _item_starts(block: ItemList) -> list[int]:
    """Find where each item begins in the quote. Only letters and digits are compared: the rest was made readable."""
    places = [place for found in _LETTERS.finditer(block.quote) for place in range(*found.span())]
    letters = "".join(_LETTERS.findall(block.quote))
    starts, after = [], 0
    for item in block.items:
        wanted = "".join(_LETTERS.findall(item))
        found = letters.find(wanted, after)
        if found < 0:  # cannot be, unless a reader made up an item
            found = after
        after = found + len(wanted)
        starts.append(_with_bullet(block.quote, places[found] if found < len(places) else len(block.quote)))
    return starts


def _with_bullet(quote: str, place: int) -> int:
    """Step back over the bullet before `place`, which stands on the same line."""
    line = quote.rfind("\n", 0, place) + 1
    return line if not any(sign.isalnum() for sign in quote[line:place]) else place


def _row(row: Row) -> str:
    """Say a row in words: figures after what they count, other cells after their column's name."""
    first, *rest = row.cells
    figures = [(name, cell) for name, cell in zip(row.header[1:], rest, strict=False) if cell]
    if first and figures and all(_NUMBER.fullmatch(cell) for _, cell in figures):
        counts = ", ".join(f"{name} {cell}".strip() for name, cell in figures)
        if coded := _CODED.fullmatch(first):
            return f"{coded[2]}: {counts} ({row.header[0].lower()} {coded[1]})"
        return f"{first}: {counts}"
    return " ".join(_cell(name, cell) for name, cell in zip(row.header, row.cells, strict=False) if cell)


def _cell(name: str, cell: str) -> str:
    text = f"{name}: {cell}" if name else cell
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."
