"""From documents to an index: the only place that knows the order of the steps."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType

import structlog

from indexer.catalogue import Entry
from indexer.preparing import Prepared
from indexer.workers import collecting_rarely, preparing
from indexer.writing import Work
from knowledge.contents import Contents
from knowledge.encoder import load_encoder
from knowledge.errors import DocumentUnreadable, IndexDamaged, IndexMismatch, IndexMissing
from knowledge.folder import Generation, IndexFolder, Passport
from knowledge.types import Encoder, Source

log = structlog.get_logger(__name__)

# Part of every document's hash: raise it when readers, sections or passages come out otherwise, and all are read again.
PREPARATION = "2"
_FACTS = tuple(field.name for field in fields(Source))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document: read anew, kept as it was, or not readable for `reason`.

    Both `kept` and a `reason`: it can no longer be read, and the version that was read before stays in the index.
    """

    path: Path
    document: str
    sections: int = 0
    passages: int = 0
    kept: bool = False
    reason: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did."""

    outcomes: tuple[Outcome, ...]
    removed: tuple[str, ...]
    passport: Passport

    @property
    def failed(self) -> bool:
        """Whether any document could not be read."""
        return any(outcome.reason for outcome in self.outcomes)


def build(
    entries: Sequence[Entry],
    out: Path,
    model: str = "",
    *,
    replaced: Mapping[str, Entry] = MappingProxyType({}),
    rebuild: bool = False,
    done: Callable[[Outcome], None] = lambda _: None,
) -> Report:
    """Bring the index in `out` in step with `entries` and publish it whole.

    Documents that did not change are taken over from the index that is there, unless `rebuild`. `replaced` are documents of
    the pack, by id, whose place a document of the organisation takes. `done` is called as each document is finished. When
    anything but a single document fails, the index that was there is left as it was.

    Raises:
        KnowledgeError: the folder cannot be written, or the model is not here.
    """
    encoder = load_encoder(model)
    folder = IndexFolder(out)
    with folder.building(), collecting_rarely():
        return _build(entries, folder, encoder, model, replaced=replaced, rebuild=rebuild, done=done)


def _build(
    entries: Sequence[Entry],
    folder: IndexFolder,
    encoder: Encoder,
    model: str,
    *,
    replaced: Mapping[str, Entry],
    rebuild: bool,
    done: Callable[[Outcome], None],
) -> Report:
    base = None if rebuild else _usable_base(folder, encoder)
    staged = folder.begin(base)
    work = None
    try:
        known = _known(staged)
        plans = [_plan(entry, known.get(entry.facts.id), replaced.get(entry.facts.id)) for entry in entries]
        outcomes = []
        with preparing([(plan.entry, plan.replaced) for plan in plans if plan.to_read], encoder) as ready:
            work = Work(staged, encoder)
            for plan in plans:
                outcomes.append(_take(plan, next(ready), work) if plan.to_read else plan.outcome())
                done(outcomes[-1])
        removed = tuple(sorted(set(known) - {outcome.document for outcome in outcomes}))
        for document in removed:
            work.remove(document)
        passport = work.finish(model)
        folder.publish(staged)
    except BaseException:
        if work is not None:
            work.abandon()
        folder.discard(staged)
        raise
    return Report(tuple(outcomes), removed, passport)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to become of one document: `content` is the hash of all its part of the index is made from, `known` that of the
    version in the index.
    """

    entry: Entry
    known: str | None
    replaced: Entry | None
    content: str = ""
    reason: str = ""

    @property
    def to_read(self) -> bool:
        """Whether it is new or has changed."""
        return not self.reason and self.known != self.content

    def outcome(self, reason: str = "") -> Outcome:
        """Tell what became of it where it was not taken in."""
        why = reason or self.reason
        if why:
            why = f"{why}; the version read before stays in the index" if self.known is not None else why
            log.warning("document unreadable", path=str(self.entry.path), reason=why)
        return Outcome(self.entry.path, self.entry.facts.id, kept=self.known is not None, reason=why)


def _plan(entry: Entry, known: str | None, replaced: Entry | None) -> _Plan:
    try:
        return _Plan(entry, known, replaced, content=_fingerprint(entry, replaced))
    except DocumentUnreadable as error:
        return _Plan(entry, known, replaced, reason=str(error))


def _known(staged: Generation) -> dict[str, str]:
    """Give the hash of what each document in the index was built from."""
    if not staged.contents.exists():
        return {}
    with closing(Contents(staged.contents)) as contents:
        return contents.hashes()


def _take(plan: _Plan, found: Prepared | DocumentUnreadable, work: Work) -> Outcome:
    """Put one document in, in the place of the version before."""
    if isinstance(found, DocumentUnreadable):
        return plan.outcome(str(found))
    for note in found.notes:
        log.warning("document partly understood", document=plan.entry.facts.id, note=note)
    if plan.known is not None:
        work.remove(plan.entry.facts.id)
    work.add(found, plan.content, str(plan.entry.path))
    passages = len(found.passages)
    return Outcome(plan.entry.path, plan.entry.facts.id, len(found.sections), passages, notes=found.notes)


def _usable_base(folder: IndexFolder, encoder: Encoder) -> Generation | None:
    """Find the index that can be built upon; one built otherwise, or damaged, is built anew.

    Every byte being as it was when it was built, its parts open as they did then: opening them here would open them twice.
    """
    try:
        current = folder.current()
        passport = current.passport()
        if (passport.encoder, passport.dimension) != (encoder.name, encoder.dimension):
            return None
        current.demand_whole()
    except (IndexMissing, IndexMismatch):
        return None
    except IndexDamaged as error:
        log.warning("index damaged, every document is read again", reason=str(error))
        return None
    return current


def _fingerprint(entry: Entry, replaced: Entry | None) -> str:
    """Hash all that a document's part of the index is made from: bytes, facts, what it replaces, the readers' version."""
    content = hashlib.sha256(PREPARATION.encode())
    for each in filter(None, (entry, replaced)):
        try:
            with each.path.open("rb") as file:
                content.update(hashlib.file_digest(file, "sha256").digest())
        except OSError as error:
            raise DocumentUnreadable(f"it cannot be opened ({error.strerror})") from error
        facts = {name: getattr(each.facts, name) for name in _FACTS}
        content.update(json.dumps(facts, default=str, sort_keys=True).encode())
    return content.hexdigest()
