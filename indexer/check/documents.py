"""Faults in documents of an organisation's own, in whatever format, and between documents."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from indexer.check.facts import LANGUAGES
from indexer.check.fault import Fault, Severity
from indexer.check.opening import Opened
from indexer.check.sidecar import table_line
from indexer.facts import SIDECAR
from knowledge.types import PassageKind, Section, Source


def twins(opened: Sequence[Opened]) -> Iterator[Fault]:
    """Check that no two documents have one id."""
    first: dict[str, Opened] = {}
    for document in opened:
        if document.source is None:
            continue
        twin = first.setdefault(document.id, document)
        if twin is not document:
            message = f"the id {document.id!r} is that of {twin.path} too; rename one, or leave one out"
            yield Fault(document.path, 1, message)


def foreign(document: Opened, today: date) -> Iterator[Fault]:
    """Check what can be checked of a document that is not in the pack's own form."""
    if document.source is None:
        return
    yield from _facts(document, document.source, today)
    texts = [section for section in document.sections if section.text]
    wanted = {
        "typical questions": all(section.questions for section in texts),
        "English": all(_has_english(section) for section in texts),
        "source=": all(section.place or section.page for section in texts),
    }
    if missing := [name for name, there in wanted.items() if not there]:
        message = f"not all sections have {', '.join(missing)}; see docs/innhold.md for what each of them is good for"
        yield Fault(document.path, 1, message, Severity.WARNING)


def unmet(document: Opened, wanted: Collection[str]) -> Iterator[Fault]:
    """Warn that a document takes the place of one whose sections the guides cite; `wanted` is all that they cite."""
    has = {f"{document.id}#{section.id}" for section in document.sections}
    missing = {reference for reference in wanted if reference.startswith(f"{document.id}#")} - has
    if missing and not document.problem:
        message = f"steps of the guides cite {len(missing)} sections that this document replaces; name it otherwise to keep them"
        yield Fault(document.path, 1, message, Severity.WARNING)


def _has_english(section: Section) -> bool:
    return any(passage.kind is PassageKind.TRANSLATION for passage in section.passages)


def _facts(document: Opened, source: Source, today: date) -> Iterator[Fault]:
    if source.language not in LANGUAGES:
        yield _fact(document, "language", f"language is {source.language!r}; use {', '.join(LANGUAGES)}")
    if source.valid_from and source.valid_to and source.valid_from > source.valid_to:
        message = f"valid_to ({source.valid_to}) is before valid_from ({source.valid_from}); correct one of them"
        yield _fact(document, "valid_to", message)
    if source.reviewed and source.reviewed > today:
        message = f"reviewed is {source.reviewed}, which is in the future; write the day the source was last read"
        yield _fact(document, "reviewed", message)


def _fact(document: Opened, key: str, message: str) -> Fault:
    """Place a fault in a fact where the fact stands: in the front matter, or in the sidecar's table."""
    facts = (document.sheet.facts or {}) if document.sheet else {}
    if key in facts:
        return Fault(document.path, facts[key].line, message)
    beside = document.path.with_name(SIDECAR)
    return Fault(beside, table_line(beside, document.path.stem), message)
