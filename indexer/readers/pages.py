"""Pages of text taken out of a PDF -> lines that know where they stood."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from indexer.readable import BULLETS

# Page headers and footers, and the outline numbers beside slides: "Side 4 av 9", "Page 2", "2.1".
_FURNITURE = re.compile(
    rf"(side|page|s\.)\s*\d+(\s*(av|of|/)\s*\d+)?|\d{{1,2}}\.\d{{1,2}}|[{BULLETS}]|-\s*\d+\s*-", re.IGNORECASE
)
# "Innledning ........ 3": a line of a table of contents.
_LEADERS = re.compile(r"(?:\. ?){6}\s*\d*$|\.{6}.{0,6}\d$")
# A bare number is a page number where a page begins or ends; elsewhere it may be a figure.
_BARE_NUMBER = re.compile(r"\d{1,3}")
# Headers and footers are among so many lines at the edges of a page, and alike on so many pages at least.
# On a page with few lines, only the outermost are at its edges.
_EDGE, _FEWEST_HEADS, _SHORT_PAGE = 2, 3, 6
# So many blank lines are never between paragraphs: a slide or a page ends there.
_SLIDE_GAP = 3
# Where more of the lines than this begin with a space below one that does, the text is indented and it says nothing.
_INDENTED = 0.1
# A slide has fewer lines of text than this on average; a page of a report has twice as many.
_SLIDE_LINES = 20
# A letter is short, too, but a presentation has several slides.
_FEWEST_SLIDES = 3
# A bullet that no letter stands for leaves its space.
_AFTER_BULLET, _AFTER_BREAK = re.compile(r" \S"), re.compile(r"  \S")
_INNER_BULLET = re.compile(rf"(?<=\S)\s+(?=[{BULLETS}]\s)")


@dataclass(frozen=True, slots=True)
class Page:
    """The text of one page and its number, where the format tells it."""

    text: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank. `start` and `end` are its place in the whole text, without white space around it.

    `gap` counts the blank lines before it. `opens` marks the first line of a page or slide, `bulleted` one whose
    bullet was lost on the way, `furniture` one that belongs to the page and not to the text.
    """

    text: str
    start: int
    end: int
    gap: int
    page: int | None = None
    opens: bool = False
    bulleted: bool = False
    furniture: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """All pages as one text and its lines; `slides` tells whether each page is a slide."""

    text: str
    lines: tuple[Line, ...]
    slides: bool

    def quote(self, lines: Sequence[Line]) -> str:
        """Return the text from the first of `lines` to the last, verbatim."""
        return self.text[lines[0].start : lines[-1].end]


def lay_out(pages: Sequence[Page], slides: bool | None = None) -> Layout:
    """Divide pages into lines and find what the extraction left of bullets, page breaks and page headers.

    Where nobody knows whether the pages are `slides`, the number of lines on them tells.
    """
    text = "\n".join(page.text for page in pages)
    lines = tuple(_lines(pages, _is_indented(text), _running_heads(pages, slides)))
    shown = [line for line in lines if not line.furniture]
    if slides is None:
        opened = sum(line.opens for line in shown)
        slides = opened >= _FEWEST_SLIDES and len(shown) <= _SLIDE_LINES * opened
    return Layout(text, lines, slides)


def _is_indented(text: str) -> bool:
    inset = [row.startswith(" ") and bool(row.strip()) for row in text.split("\n")]
    return sum(above and below for above, below in pairwise(inset)) > _INDENTED * len(inset)


def _lines(pages: Sequence[Page], indented: bool, running: set[str]) -> Iterator[Line]:
    offset = 0
    for page in pages:
        rows = page.text.split("\n")
        shown = [index for index, row in enumerate(rows) if row.strip()]
        depth = _EDGE if len(shown) > _SHORT_PAGE else 1
        edges = {*shown[:depth], *shown[-depth:]}
        gap, empty, fresh = 0, 0, True
        for index, row in enumerate(rows):
            text = row.strip()
            if text:
                # What is left of a form feed: a space before the first line of a page, with no blank line above.
                broken = fresh or (gap == 0 and row.startswith(" ") and not indented)
                opens = broken or empty >= _SLIDE_GAP
                furniture = _is_furniture(text, index in edges, running)
                bulleted = not indented and bool((_AFTER_BREAK if broken else _AFTER_BULLET).match(row))
                start = offset + len(row) - len(row.lstrip())
                yield from _divided(Line(text, start, start + len(text), gap, page.number, opens, bulleted, furniture))
                # A page header does not use up the beginning of its page.
                fresh, gap, empty = furniture and opens, 0, 0
            else:
                gap, empty = gap + 1, empty + 1 if row == "" else 0
            offset += len(row) + 1


def _divided(line: Line) -> Iterator[Line]:
    """Divide a line in which a list begins: "Lederevaluering • Gir ledere ..."."""
    start = 0
    for found in [*_INNER_BULLET.finditer(line.text), None]:
        end = found.start() if found else len(line.text)
        part = replace(line, text=line.text[start:end], start=line.start + start, end=line.start + end)
        yield replace(part, gap=0, opens=False, bulleted=False) if start else part
        start = found.end() if found else end


def _is_furniture(text: str, edge: bool, running: set[str]) -> bool:
    if _FURNITURE.fullmatch(text) or _LEADERS.search(text):
        return True
    return edge and (bool(_BARE_NUMBER.fullmatch(text)) or _nameless(text) in running)


def _running_heads(pages: Sequence[Page], slides: bool | None) -> set[str]:
    """Find lines that stand at the edges of many pages, page numbers aside; several slides may share a title."""
    heads: Counter[str] = Counter()
    for page in pages:
        rows = [row.strip() for row in page.text.split("\n") if row.strip()]
        heads.update({_nameless(row) for row in rows[:_EDGE] + rows[-_EDGE:]})
    fewest = max(_FEWEST_HEADS, len(pages) // 2 + 1 if slides else 0)
    return {text for text, count in heads.items() if count >= fewest}


def _nameless(text: str) -> str:
    return re.sub(r"\d+", "#", text)
