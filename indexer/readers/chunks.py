"""Lines of flattened text -> chunks: what is a title, an item of a list, a table or running text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from indexer.document import Row
from indexer.readable import BULLETS, readable
from indexer.readers.flattened import Stretch
from indexer.readers.pages import Layout, Line
from indexer.readers.titles import MOST_LINES, ends_sentence, is_title, number_of
from indexer.readers.words import is_unfinished

# A line at least this full goes on in the next, unless it ends a sentence; a short one is full on no page.
_FULL, _SHORTEST_FULL = 0.85, 60
# A paragraph goes on over so many blank lines: some PDFs set every line apart.
_WIDEST_GAP = 2
# Where a line is longer than this, the text was never wrapped, and every line is a paragraph.
_WIDEST_WRAPPED = 160
_BULLET = re.compile(rf"[{BULLETS}]\s*|[*–-]\s+(?=\S)|o\s+(?=[A-ZÆØÅ])")
_LABEL = re.compile(r"(?P<label>\d{1,3}|[a-zæøå])(?P<style>[.)]| [–-])\s+(?=\S)")


class Kind(Enum):
    """What a chunk is to its reader."""

    TITLE = auto()
    ITEM = auto()
    TEXT = auto()
    TABLE = auto()


@dataclass(frozen=True, slots=True)
class Chunk:
    """Neighbouring lines that belong together; `first` is the number of the first.

    `text` is the chunk as one reads it, an item without its bullet. `label` is the number or letter of an item.
    """

    kind: Kind
    first: int
    lines: tuple[Line, ...]
    text: str = ""
    label: str = ""
    rows: tuple[Row, ...] = ()

    @property
    def number(self) -> str:
        """The number of a numbered title, such as "4.1"; "" for any other chunk."""
        return number_of(self.text) if self.kind is Kind.TITLE else ""


def chunks(layout: Layout, tables: Sequence[Stretch]) -> list[Chunk]:
    """Divide all lines into chunks, in order; page headers are left out."""
    found: list[Chunk] = []
    place = 0
    for table in [*tables, None]:
        end = table.first if table else len(layout.lines)
        found += _prose(layout.lines, range(place, end))
        if table:
            found.append(Chunk(Kind.TABLE, table.first, layout.lines[table.first : table.last], rows=table.rows))
            found += _prose(layout.lines, table.left)
            place = table.last
    return found


def _prose(lines: Sequence[Line], numbers: Sequence[int]) -> list[Chunk]:
    groups = _groups(lines, numbers)
    found = [_chunk(group, lines) for group in groups]
    return [_without_false_label(found, index) for index in range(len(found))]


def _groups(lines: Sequence[Line], numbers: Sequence[int]) -> list[list[int]]:
    """Group line numbers: those of one group are one paragraph, title or item."""
    groups: list[list[int]] = []
    width = max((len(lines[number].text) for number in numbers), default=0)
    for number in numbers:
        line = lines[number]
        if line.furniture:
            continue
        # The beginning of what stands above tells what it is, and its last line whether it is finished.
        near = groups[-1] if groups and groups[-1][-1] == number - 1 else []
        above = [lines[n] for n in near[:MOST_LINES] + (near[-1:] if len(near) > MOST_LINES else [])]
        if above and not _begins_item(line, above) and _goes_on(above, line, width):
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _begins_item(line: Line, above: Sequence[Line]) -> bool:
    if line.bulleted or line.text[0] in BULLETS:
        return True
    found = _BULLET.match(line.text) or _LABEL.match(line.text)
    if found is None:
        return False
    # A dash or "2. desember" in the middle of a paragraph begins a line, too.
    in_text = line.gap == 0 and not _is_item(above[0]) and not above[-1].text.endswith(":")
    return not (in_text and line.text[found.end()].islower())


def _is_item(line: Line) -> bool:
    return line.bulleted or bool(_BULLET.match(line.text) or _LABEL.match(line.text))


def _goes_on(above: Sequence[Line], line: Line, width: int) -> bool:
    """Tell whether `line` continues what stands above it."""
    last = above[-1]
    unfinished = is_unfinished(last.text) or line.text[0].islower()
    if line.opens or line.gap:
        full = len(last.text) >= max(_FULL * width, _SHORTEST_FULL) and not ends_sentence(last.text)
        if number_of(line.text):
            return False
        return line.gap <= _WIDEST_GAP and (unfinished or (full and not line.opens and not _is_title([line])))
    wrapped = width <= _WIDEST_WRAPPED
    return unfinished or (wrapped and (_is_item(above[0]) or not _is_title_over(above, line)))


def _is_title_over(above: Sequence[Line], line: Line) -> bool:
    """Tell whether the lines above are a title and `line`, directly below, begins its text."""
    return len(line.text) > len(above[-1].text) and not line.text[0].islower() and _is_title(above)


def _is_title(lines: Sequence[Line]) -> bool:
    text = "\n".join(line.text for line in lines[: MOST_LINES + 1])
    return is_title(text) and (bool(number_of(text)) or not _is_item(lines[0]))


def _chunk(group: Sequence[int], lines: Sequence[Line]) -> Chunk:
    own = tuple(lines[number] for number in group)
    text = "\n".join(line.text for line in own)
    bullet, label = _BULLET.match(text), _LABEL.match(text)
    if own[0].bulleted or bullet:
        return Chunk(Kind.ITEM, group[0], own, readable(text[bullet.end() :] if bullet else text))
    if label:  # it stays, as the text may refer to it
        return Chunk(Kind.ITEM, group[0], own, readable(text), label["label"])
    return Chunk(Kind.TITLE if _is_title(own) else Kind.TEXT, group[0], own, readable(text))


def _without_false_label(found: Sequence[Chunk], index: int) -> Chunk:
    """A single "1. Innledning" is a title, or text; an item has a neighbour with the label before or after its own."""
    chunk = found[index]
    if not chunk.label:
        return chunk
    neighbours = {other.label for other in found[max(index - 1, 0) : index + 2] if other is not chunk}
    if neighbours & {_beside(chunk.label, -1), _beside(chunk.label, 1)}:
        return chunk
    return replace(chunk, kind=Kind.TITLE if _is_title(chunk.lines) else Kind.TEXT, label="")


def _beside(label: str, step: int) -> str:
    return str(int(label) + step) if label.isdigit() else chr(ord(label) + step)


def by_page(found: Sequence[Chunk]) -> Iterator[list[Chunk]]:
    """Group chunks by the page or slide they stand on."""
    page: list[Chunk] = []
    for chunk in found:
        if page and chunk.lines[0].opens:
            yield page
            page = []
        page.append(chunk)
    if page:
        yield page
