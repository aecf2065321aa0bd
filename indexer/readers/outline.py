"""Chunks -> blocks: headings with their levels, lists with what introduces them, paragraphs and rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from indexer.document import Block, Heading, ItemList, Paragraph
from indexer.readers.chunks import Chunk, Kind, by_page
from indexer.readers.leads import with_late_leads, with_leads
from indexer.readers.pages import Layout
from indexer.readers.slides import in_order, untitled

# So many titles in a row are the labels of a figure, or words set out on a slide.
_LABELS = 4
_FOOTNOTE = re.compile(r"(?<=[a-zæøå])(\d{1,2})$")


def blocks(layout: Layout, found: Sequence[Chunk], title: str) -> list[Block]:
    """Put chunks in order as the blocks of a document called `title`."""
    pages = list(by_page(found))
    pages = in_order(pages) if layout.slides else [*pages[:-1], *map(_without_last_titles, pages[-1:])]
    resets = set(untitled(pages)) if layout.slides else set()
    footnotes = {chunk.text.split()[0] for chunk in found if re.match(r"\d{1,2} [A-ZÆØÅ].*\.$", chunk.text)}
    outline = _Outline(layout, footnotes)
    result: list[Block] = []
    for number, page in enumerate(pages):
        if number in resets:
            result.append(outline.again(title, page))
        result += outline.page(page)
    return result


def _without_last_titles(page: list[Chunk]) -> list[Chunk]:
    """Turn titles with nothing after them into text: the names below a letter."""
    end = len(page)
    while end and _is_plain_title(page[end - 1]):
        end -= 1
    return page[:end] + [replace(chunk, kind=Kind.TEXT) for chunk in page[end:]] if end else page


class _Outline:
    """Gives headings their levels, as they come."""

    def __init__(self, layout: Layout, footnotes: set[str]) -> None:
        self._layout, self._footnotes = layout, footnotes
        self._chapter: Heading | None = None  # the last numbered heading

    def again(self, title: str, page: Sequence[Chunk]) -> Heading:
        """Return the heading for a slide without a title: its chapter's, else that of the document."""
        above = self._chapter or Heading(title, 1)
        return replace(above, page=page[0].lines[0].page)

    def page(self, page: Sequence[Chunk]) -> Iterator[Block]:
        holder, directly = False, False  # a title that holds others; the chunk before was a title
        for kind, group in groupby(_with_labels(page, self._layout.slides), key=lambda chunk: chunk.kind is Kind.TITLE):
            if not kind:
                yield from _body(list(group), self._layout)
                directly = False
                continue
            for chunk in group:
                holder = (holder or directly) and not chunk.number
                yield self._heading(chunk, holder)
                directly = not chunk.number

    def _heading(self, chunk: Chunk, held: bool) -> Heading:
        text = _FOOTNOTE.sub(lambda found: "" if found[1] in self._footnotes else found[1], chunk.text)
        if chunk.number:
            self._chapter = Heading(text, chunk.number.count(".") + 1, chunk.lines[0].page)
            return self._chapter
        level = self._chapter.level if self._chapter else 0
        return Heading(text, level + (2 if held else 1), chunk.lines[0].page)


def _with_labels(page: Sequence[Chunk], slides: bool) -> list[Chunk]:
    """Turn titles that hold no text of their own into what they are: labels of a figure, words set out on a slide."""
    result: list[Chunk] = []
    groups = [list(group) for _, group in groupby(page, key=_is_plain_title)]
    for index, group in enumerate(groups):
        followed = index + 1 < len(groups)
        alone = slides and len(groups) == 1
        figure = _is_plain_title(group[0]) and (alone or len(group) >= _LABELS)
        result += _labels(group, followed) if figure else group
    return result


def _is_plain_title(chunk: Chunk) -> bool:
    return chunk.kind is Kind.TITLE and not chunk.number


def _labels(group: Sequence[Chunk], followed: bool) -> Iterator[Chunk]:
    """Keep the first title, those in capitals, and the last if text follows; the rest becomes items, or one a text."""
    titles = {0, *(n for n, chunk in enumerate(group) if chunk.text.isupper()), *([len(group) - 1] if followed else [])}
    kind = Kind.TEXT if len(group) - len(titles) == 1 else Kind.ITEM
    for number, chunk in enumerate(group):
        yield chunk if number in titles else replace(chunk, kind=kind)


def _body(chunks: Sequence[Chunk], layout: Layout) -> Iterator[Block]:
    """Yield what stands under one heading. Only neighbours in the text may share a quote."""
    for run in _split(chunks, _adjoins):
        own: list[Block] = []
        for group in _split(run, _same_list):
            own += _blocks(group, layout)
        yield from with_late_leads(with_leads(own), closing=layout.slides)


def _blocks(group: Sequence[Chunk], layout: Layout) -> Iterator[Block]:
    lines = [line for chunk in group for line in chunk.lines]
    match group[0].kind:
        case Kind.ITEM:
            yield ItemList("", tuple(chunk.text for chunk in group), layout.quote(lines), lines[0].page)
        case Kind.TABLE:
            yield from group[0].rows
        case Kind.TEXT | Kind.TITLE:
            yield Paragraph(layout.quote(lines), lines[0].page)


def _split(chunks: Sequence[Chunk], together: Callable[[Chunk, Chunk], bool]) -> Iterator[list[Chunk]]:
    """Divide chunks wherever two neighbours do not belong together."""
    run: list[Chunk] = []
    for chunk in chunks:
        if run and not together(run[-1], chunk):
            yield run
            run = []
        run.append(chunk)
    if run:
        yield run


def _adjoins(above: Chunk, below: Chunk) -> bool:
    return above.first + len(above.lines) == below.first and Kind.TABLE not in (above.kind, below.kind)


def _same_list(above: Chunk, below: Chunk) -> bool:
    return above.kind is below.kind is Kind.ITEM and _style(above) == _style(below)


def _style(item: Chunk) -> str:
    return "bullet" if not item.label else "number" if item.label.isdigit() else "letter"
