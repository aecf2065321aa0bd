"""Faults in guides: step-by-step lists, each step resting on a section of the pack."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from markdown_it.tree import SyntaxTreeNode

from indexer.check.fault import Fault
from indexer.check.headings import braces
from indexer.check.questions import asked, enough, unreadable
from indexer.check.sheet import Part, Sheet, line_of, plain, read_attributes, within

_PHASE = 2
_BRACES = re.compile(r"\s*\{([^{}]*)\}$")


def phases(sheet: Sheet) -> Iterator[Fault]:
    """Check that each heading is a phase with an id and something in it."""
    for part in sheet.sections:
        if part.level != _PHASE:
            yield sheet.fault(part.line, f"a heading of level {part.level}; a phase has level 2 (##)")
        yield from braces(sheet, part, ("id",))
        if not part.text:
            yield sheet.fault(part.line, f"the phase {part.title!r} is empty; give it steps or take it out")


def steps(sheet: Sheet) -> Iterator[Fault]:
    """Check that steps are numbered from 1 and that each ends with its source."""
    for part in sheet.sections:
        for node in within(part.text, "bullet_list"):
            yield sheet.fault(line_of(node), "steps with bullets; number them (1., 2., 3.)")
        for number, item in enumerate(_steps(part), start=1):
            if item.info != str(number):
                yield sheet.fault(
                    line_of(item), f"step {item.info} stands where {number} belongs; number the steps from 1"
                )
            if not _sources(item):
                message = f'step {item.info} has no source; end it with {{source="document#section"}}'
                yield sheet.fault(line_of(item), message)


def references(sheet: Sheet, sections: Mapping[str, Collection[str]], unsure: Collection[str]) -> Iterator[Fault]:
    """Check that each section a step cites exists.

    `sections` holds the ids of each document's sections; the documents in `unsure` are not asked.
    """
    for line, reference in cited(sheet):
        if reference.partition("#")[0] not in unsure and (problem := _dead(reference, sections)):
            yield sheet.fault(line, f"{problem}; cite one that exists")


def cited(sheet: Sheet) -> Iterator[tuple[int, str]]:
    """Yield what the steps cite, each with its line."""
    for part in sheet.sections:
        for item in _steps(part):
            yield from ((line_of(item), reference) for reference in _sources(item))


def guide_questions(sheet: Sheet) -> Iterator[Fault]:
    """Check that the guide as a whole has enough questions."""
    for part in sheet.sections:
        yield from unreadable(sheet, part)
    found = [question for part in sheet.sections for question in asked(sheet, part, "questions")]
    yield from enough(sheet.path, 1, "the guide", found)


def guide_english(sheet: Sheet) -> Iterator[Fault]:
    """Check that the guide has an English summary."""
    summaries = [node for part in sheet.sections for node in part.blocks("english")]
    if not any(plain(node) for node in summaries):
        yield sheet.fault(1, "the guide has no English summary; add a ::: english block at its end")


def _steps(part: Part) -> Iterator[SyntaxTreeNode]:
    return (item for node in within(part.text, "ordered_list") for item in node.children)


def _sources(item: SyntaxTreeNode) -> list[str]:
    found = _BRACES.search(plain(item))
    attributes = read_attributes(found[1]) if found else None
    return (attributes or {}).get("source", "").split()


def _dead(reference: str, sections: Mapping[str, Collection[str]]) -> str:
    document, mark, section = reference.partition("#")
    if not mark or not section:
        return f"the source {reference!r} is not written as document#section"
    if document not in sections:
        return f"the source {reference!r} names the document {document!r}, which does not exist"
    return (
        ""
        if section in sections[document]
        else f"the source {reference!r} names a section that {document} does not have"
    )
