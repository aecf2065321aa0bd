"""Faults in headings: their levels, ids and attributes."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from indexer.check.fault import Fault
from indexer.check.sheet import Part, Sheet
from indexer.slug import slug
from knowledge.types import Status

_LEVELS = (2, 3, 4)
_ATTRIBUTES = ("id", "source", "page", "status")


def section_headings(sheet: Sheet) -> Iterator[Fault]:
    """Check the headings of a document."""
    for part in sheet.sections:
        if part.level not in _LEVELS:
            yield sheet.fault(part.line, f"a heading of level {part.level}; use level 2 to 4 (## to ####)")
        yield from braces(sheet, part, _ATTRIBUTES)
        yield from _source(sheet, part)
        yield from _page(sheet, part)
        yield from _status(sheet, part)


def ids(sheet: Sheet) -> Iterator[Fault]:
    """Check that ids have their form and that none stands twice."""
    first: dict[str, int] = {}
    for part in sheet.sections:
        if not part.id:
            continue
        if part.id != slug(part.id):
            yield sheet.fault(part.line, f"the section id {part.id!r} is not one; use a-z, digits and single hyphens")
        if (line := first.setdefault(part.id, part.line)) != part.line:
            yield sheet.fault(part.line, f"the section id {part.id!r} stands on line {line} too; rename one of them")


def braces(sheet: Sheet, part: Part, known: Collection[str]) -> Iterator[Fault]:
    """Check that a heading ends in attributes that can be read: an id, and no unknown ones."""
    if part.attributes is None:
        yield sheet.fault(
            part.line, f"the heading {part.title!r} has no attributes that can be read; end it with {{#id …}}"
        )
        return
    if not part.id:
        yield sheet.fault(part.line, f"the heading {part.title!r} has no id; write #id in its braces")
    for name in part.attributes:
        if name not in known:
            yield sheet.fault(part.line, f"unknown attribute {name!r} in the heading; use {', '.join(known)}")


def _source(sheet: Sheet, part: Part) -> Iterator[Fault]:
    if part.attributes is not None and part.text and not part.attributes.get("source", "").strip():
        yield sheet.fault(part.line, f'the section {part.title!r} has no source; say where it stands: source="…"')


def _page(sheet: Sheet, part: Part) -> Iterator[Fault]:
    said = (part.attributes or {}).get("page", "1")
    if not (said.isascii() and said.isdigit() and int(said) > 0):
        yield sheet.fault(part.line, f"page={said} is no page; write a number from 1 upwards")


def _status(sheet: Sheet, part: Part) -> Iterator[Fault]:
    said = (part.attributes or {}).get("status", Status.CONFIRMED)
    if said not in set(Status):
        yield sheet.fault(part.line, f"unknown status {said!r}; use {', '.join(Status)}")
