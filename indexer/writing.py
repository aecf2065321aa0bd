"""A build under way: the parts of the staged generation, written together."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from indexer.preparing import Prepared
from knowledge.contents import Contents, Keys, Stems, Stored
from knowledge.dense import DenseIndex
from knowledge.folder import FORMAT, Generation, Passport
from knowledge.language import ANALYSER
from knowledge.lexical import LexicalWriter
from knowledge.search import PASSAGES, QUESTIONS
from knowledge.types import Encoder
from knowledge.vocabulary import Vocabulary


class Work:
    """Takes documents into the staged generation and out of it."""

    def __init__(self, staged: Generation, encoder: Encoder) -> None:
        self._staged = staged
        self._encoder = encoder
        self.contents = Contents(staged.contents, writable=True)
        self._vocabulary = Vocabulary.open(staged.vocabulary) if staged.vocabulary.exists() else Vocabulary()
        self._words = {what: LexicalWriter(staged.words(what)) for what in (PASSAGES, QUESTIONS)}
        self._vectors = {what: self._open_vectors(what) for what in (PASSAGES, QUESTIONS)}

    def _open_vectors(self, what: str) -> DenseIndex:
        path = self._staged.vectors(what)
        if path.exists():
            return DenseIndex.open(path, self._encoder.dimension)
        return DenseIndex(self._encoder.dimension, self._staged.path)

    def add(self, document: Prepared, content: str, origin: str) -> None:
        """Put a document in; `content` is the hash of what it was made from, `origin` where that lies."""
        passages = [self._vocabulary.ids(each.stems) for each in document.passages]
        for ids in passages:
            self._vocabulary.count(ids)
        stems = Stems(
            [self._vocabulary.ids(each.stems) for each in document.headings],
            passages,
            [self._vocabulary.ids(tuple(dict.fromkeys(each.stems))) for each in document.questions],
        )
        keys = self.contents.add(Stored(document.source, content, origin), document.sections, stems)
        self._add_words(keys, document)
        self._vectors[PASSAGES].add(keys.passages, document.passage_vectors)
        self._vectors[QUESTIONS].add(keys.questions, document.question_vectors)

    def _add_words(self, keys: Keys, document: Prepared) -> None:
        above = [
            heading
            for heading, section in zip(document.headings, document.sections, strict=True)
            for _ in section.passages
        ]
        for key, own, context in zip(keys.passages, document.passages, above, strict=True):
            self._words[PASSAGES].add(key, own, context)
        for key, own in zip(keys.questions, document.questions, strict=True):
            self._words[QUESTIONS].add(key, own)

    def remove(self, document: str) -> None:
        """Take a document out of all parts."""
        keys = self.contents.keys(document)
        for _, ids in self.contents.stems(keys.passages).values():
            self._vocabulary.count(ids, times=-1)
        for what, gone in ((PASSAGES, keys.passages), (QUESTIONS, keys.questions)):
            self._words[what].delete(gone)
            self._vectors[what].delete(gone)
        self.contents.remove(document)

    def abandon(self) -> None:
        """Stop writing, so that the staged generation can be removed."""
        for writer in self._words.values():
            writer.abandon()
        for vectors in self._vectors.values():
            vectors.abandon()

    def finish(self, model: str) -> Passport:
        """Write everything out, the passport last."""
        counts = self.contents.counts()
        hashes = self.contents.hashes()
        with ThreadPoolExecutor() as pool:
            # The engine needs no lock of Python's while it writes.
            committed = [pool.submit(words.commit) for words in self._words.values()]
            self.contents.close()
            self._vocabulary.write(self._staged.vocabulary)
            for what in (PASSAGES, QUESTIONS):
                self._vectors[what].write(self._staged.vectors(what))
            for each in committed:
                each.result()
        passport = Passport(
            format=FORMAT,
            analyser=ANALYSER,
            model=model,
            encoder=self._encoder.name,
            dimension=self._encoder.dimension,
            built=datetime.now(UTC).isoformat(timespec="seconds"),
            content=hashlib.sha256("".join(hashes.values()).encode()).hexdigest()[:16],
            ranking=self._vectors[PASSAGES].kind,
            documents=counts["documents"],
            sections=counts["sections"],
            passages=counts["passages"],
            questions=counts["questions"],
        )
        self._staged.write_passport(passport)
        return passport
