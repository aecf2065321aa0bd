"""Document -> sections: the parts under one heading each, with the path of headings that leads to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from indexer.document import Block, Document, Heading, ItemList, Paragraph, Questions, Row, Translation
from indexer.passages import passages
from indexer.slug import slug
from knowledge.errors import DocumentUnreadable
from knowledge.types import Question, Section, Status


@dataclass(slots=True)
class _Part:
    """A heading with what stands under it, before it becomes a section."""

    path: tuple[str, ...]
    heading: Heading | None = None
    blocks: list[Block] = field(default_factory=list)


def sections(document: Document) -> list[Section]:
    """Divide a document into its sections, each with its passages; parts that say nothing are left out.

    Raises `DocumentUnreadable` for an attribute of a heading that cannot be understood.
    """
    parts = [part for part in _parts(document) if part.blocks]
    ids = _ids(parts)
    return [_section(part, id_, document) for part, id_ in zip(parts, ids, strict=True)]


def _parts(document: Document) -> list[_Part]:
    """Group the blocks by heading. What stands before the first one belongs to the document as a whole."""
    parts = [_Part((document.source.title,))]
    above: list[Heading] = []
    for block in document.blocks:
        if isinstance(block, Heading):
            above = [*(heading for heading in above if heading.level < block.level), block]
            parts.append(_Part(tuple(heading.text for heading in above), block))
        else:
            parts[-1].blocks.append(block)
    return parts


def _ids(parts: Sequence[_Part]) -> list[str]:
    """Give each part its own id or one made from its path, with a number after it where two would be alike."""
    wanted = [_attribute(part, "id") or slug(" ".join(part.path)) or "del" for part in parts]
    own = {_attribute(part, "id") for part in parts}
    taken: set[str] = set()
    ids = []
    for part, want in zip(parts, wanted, strict=True):
        reserved = taken if _attribute(part, "id") else taken | own
        ids.append(_free(want, reserved))
        taken.add(ids[-1])
    return ids


def _free(want: str, taken: set[str]) -> str:
    number, name = 1, want
    while name in taken:
        number += 1
        name = f"{want}-{number}"
    return name


def _section(part: _Part, id_: str, document: Document) -> Section:
    return Section(
        id=id_,
        path=part.path,
        text="\n\n".join(_texts(part.blocks)),
        passages=tuple(passages(part.blocks, document.source.language)),
        page=_page(part),
        place=_attribute(part, "source"),
        status=_status(part),
        questions=tuple(_questions(part.blocks, answered=True)),
        unanswered=tuple(_questions(part.blocks, answered=False)),
    )


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph | ItemList | Row):
            yield block.quote
        elif isinstance(block, Translation):
            yield block.text


def _questions(blocks: Sequence[Block], *, answered: bool) -> Iterator[Question]:
    for block in blocks:
        if isinstance(block, Questions) and block.answered is answered:
            yield from block.questions


def _attribute(part: _Part, name: str) -> str:
    return part.heading.attributes.get(name, "") if part.heading else ""


def _page(part: _Part) -> int | None:
    """Return the page that the heading names, or the one it stands on, or that of the first text."""
    if said := _attribute(part, "page"):
        if said.isascii() and said.isdigit():
            return int(said)
        raise _misread(part, f"page={said}", "a whole number")
    places = [part.heading, *part.blocks] if part.heading else part.blocks
    pages = (place.page for place in places if isinstance(place, Heading | Paragraph | ItemList | Row))
    return next((page for page in pages if page is not None), None)


def _status(part: _Part) -> Status:
    said = _attribute(part, "status")
    if said and said not in set(Status):
        raise _misread(part, f"status={said}", " or ".join(Status))
    return Status(said) if said else Status.CONFIRMED


def _misread(part: _Part, said: str, wanted: str) -> DocumentUnreadable:
    line = f"line {part.heading.line}: " if part.heading and part.heading.line else ""
    return DocumentUnreadable(f"{line}the heading {part.path[-1]!r} says {said}, which must be {wanted}")
