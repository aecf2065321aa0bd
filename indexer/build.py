"""From documents to an index: the only place that knows the order of the steps."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import structlog

from indexer.catalogue import Entry
from indexer.overlay import with_questions_of
from indexer.readers import read
from indexer.sections import sections as sections_of
from knowledge.contents import Contents, Keys, Stored
from knowledge.dense import DenseIndex
from knowledge.encoder import load_encoder
from knowledge.errors import DocumentUnreadable, IndexDamaged, IndexMismatch, IndexMissing
from knowledge.folder import FORMAT, Generation, IndexFolder, Passport
from knowledge.language import ANALYSER, analyse
from knowledge.lexical import LexicalIndex, LexicalWriter
from knowledge.search import PASSAGES, QUESTIONS, context_of
from knowledge.types import Encoder, Section, Source
from knowledge.vocabulary import Vocabulary

log = structlog.get_logger(__name__)

# Part of every document's hash: raise it when readers, sections or passages come out otherwise, and all are read again.
PREPARATION = "1"


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
    base = None if rebuild else _usable_base(folder, encoder)
    staged = folder.begin(base)
    work = None
    try:
        work = _Work(staged, encoder)
        known = {stored.source.id: stored for stored in work.contents.documents()}
        outcomes = []
        for entry in entries:
            outcomes.append(work.take(entry, known.get(entry.facts.id), replaced.get(entry.facts.id)))
            done(outcomes[-1])
        wanted = {outcome.document for outcome in outcomes}
        removed = tuple(sorted(set(known) - wanted))
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


def _usable_base(folder: IndexFolder, encoder: Encoder) -> Generation | None:
    """Find the index that can be built upon; one built otherwise, or damaged, is built anew."""
    try:
        current = folder.current()
        passport = current.passport()
        if (passport.encoder, passport.dimension) != (encoder.name, encoder.dimension):
            return None
        _open_every_part(current, passport.dimension)
    except (IndexMissing, IndexMismatch):
        return None
    except IndexDamaged as error:
        log.warning("index damaged, every document is read again", reason=str(error))
        return None
    return current


def _open_every_part(generation: Generation, dimension: int) -> None:
    Contents(generation.contents).close()
    Vocabulary.open(generation.vocabulary)
    for what in (PASSAGES, QUESTIONS):
        LexicalIndex(generation.words(what))
        DenseIndex.open(generation.vectors(what), dimension)


class _Work:
    """A build under way: the parts of the staged generation, written together."""

    def __init__(self, staged: Generation, encoder: Encoder) -> None:
        self._staged = staged
        self._encoder = encoder
        self.contents = Contents(staged.contents, writable=True)
        self._vocabulary = Vocabulary.open(staged.vocabulary) if staged.vocabulary.exists() else Vocabulary()
        self._words = {what: LexicalWriter(staged.words(what)) for what in (PASSAGES, QUESTIONS)}
        self._vectors = {what: self._open_vectors(what) for what in (PASSAGES, QUESTIONS)}

    def _open_vectors(self, what: str) -> DenseIndex:
        path = self._staged.vectors(what)
        return DenseIndex.open(path, self._encoder.dimension) if path.exists() else DenseIndex(self._encoder.dimension)

    def take(self, entry: Entry, known: Stored | None, replaced: Entry | None) -> Outcome:
        """Put one document in, unless the index has it as it is."""
        document = entry.facts.id
        try:
            content = _fingerprint(entry, replaced)
            if known is not None and known.hash == content:
                return Outcome(entry.path, document, kept=True)
            read_document = read(entry)
            sections = sections_of(read_document)
            if replaced is not None:
                sections = with_questions_of(sections_of(read(replaced)), sections, entry.facts.language)
        except DocumentUnreadable as error:
            reason = f"{error}; the version read before stays in the index" if known else str(error)
            log.warning("document unreadable", path=str(entry.path), reason=reason)
            return Outcome(entry.path, document, kept=known is not None, reason=reason)
        for note in read_document.notes:
            log.warning("document partly understood", document=document, note=note)
        if known is not None:
            self.remove(document)
        self._add(Stored(read_document.source, content, str(entry.path)), sections)
        passages = sum(len(section.passages) for section in sections)
        return Outcome(entry.path, document, len(sections), passages, notes=read_document.notes)

    def _add(self, stored: Stored, sections: Sequence[Section]) -> None:
        keys = self.contents.add(stored, sections)
        self._add_passages(keys, stored.source, sections)
        self._add_questions(keys, sections)

    def _add_passages(self, keys: Keys, source: Source, sections: Sequence[Section]) -> None:
        placed = [(section, passage) for section in sections for passage in section.passages]
        for key, (section, passage) in zip(keys.passages, placed, strict=True):
            own = analyse(passage.text, passage.language)
            context = analyse(context_of(source, section), source.language)
            self._vocabulary.count(own.stems)
            self._vocabulary.ids(context.stems)
            self._words[PASSAGES].add(key, own, context)
        texts = [f"{section.title}\n{passage.text}" for section, passage in placed]
        self._vectors[PASSAGES].add(keys.passages, self._encoder.encode_passages(texts))

    def _add_questions(self, keys: Keys, sections: Sequence[Section]) -> None:
        questions = [question for section in sections for question in section.questions]
        for key, question in zip(keys.questions, questions, strict=True):
            own = analyse(question.text, question.language)
            self._vocabulary.ids(own.stems)
            self._words[QUESTIONS].add(key, own)
        self._vectors[QUESTIONS].add(keys.questions, self._encoder.encode_passages([q.text for q in questions]))

    def remove(self, document: str) -> None:
        """Take a document out of all parts."""
        keys = self.contents.keys(document)
        for key in keys.passages:
            _, passage = self.contents.passage(key)
            self._vocabulary.count(analyse(passage.text, passage.language).stems, times=-1)
        for what, gone in ((PASSAGES, keys.passages), (QUESTIONS, keys.questions)):
            self._words[what].delete(gone)
            self._vectors[what].delete(gone)
        self.contents.remove(document)

    def abandon(self) -> None:
        """Stop writing, so that the staged generation can be removed."""
        for writer in self._words.values():
            writer.abandon()

    def finish(self, model: str) -> Passport:
        """Write everything out, the passport last."""
        counts = self.contents.counts()
        hashes = [stored.hash for stored in self.contents.documents()]
        self.contents.close()
        self._vocabulary.write(self._staged.vocabulary)
        for what in (PASSAGES, QUESTIONS):
            self._words[what].commit()
            self._vectors[what].write(self._staged.vectors(what))
        passport = Passport(
            format=FORMAT,
            analyser=ANALYSER,
            model=model,
            encoder=self._encoder.name,
            dimension=self._encoder.dimension,
            built=datetime.now(UTC).isoformat(timespec="seconds"),
            content=hashlib.sha256("".join(hashes).encode()).hexdigest()[:16],
            **counts,
        )
        self._staged.write_passport(passport)
        return passport


def _fingerprint(entry: Entry, replaced: Entry | None) -> str:
    """Hash all that a document's part of the index is made from: bytes, facts, what it replaces, the readers' version."""
    content = hashlib.sha256(PREPARATION.encode())
    for each in filter(None, (entry, replaced)):
        try:
            with each.path.open("rb") as file:
                content.update(hashlib.file_digest(file, "sha256").digest())
        except OSError as error:
            raise DocumentUnreadable(f"it cannot be opened ({error.strerror})") from error
        content.update(json.dumps(asdict(each.facts), default=str, sort_keys=True).encode())
    return content.hexdigest()
