"""What an index holds besides its rankings: documents, sections, passages and questions, in SQLite.

Keys are the database's own: a passage's and a question's key are what the rankings know them by.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from knowledge.errors import IndexDamaged
from knowledge.types import Passage, PassageKind, Question, Section, Source, Status

# As much as SQLite maps unless it is built otherwise: just under 2 GB. All of Norwegian law takes some 200 MB.
_MAPPED = 0x7FFF0000
_SCHEMA = """
CREATE TABLE documents (id TEXT PRIMARY KEY, facts TEXT NOT NULL, hash TEXT NOT NULL, origin TEXT NOT NULL);
CREATE TABLE sections (key INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL REFERENCES documents(id),
                       name TEXT NOT NULL, facts TEXT NOT NULL);
CREATE TABLE passages (key INTEGER PRIMARY KEY AUTOINCREMENT, section INTEGER NOT NULL REFERENCES sections(key), facts TEXT NOT NULL);
CREATE TABLE questions (key INTEGER PRIMARY KEY AUTOINCREMENT, section INTEGER NOT NULL REFERENCES sections(key),
                        language TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX sections_by_document ON sections(document, name);
CREATE INDEX passages_by_section ON passages(section);
CREATE INDEX questions_by_section ON questions(section);
"""


@dataclass(frozen=True, slots=True)
class Stored:
    """A document in the index: its facts, the hash of what it was built from, and where that lay."""

    source: Source
    hash: str
    origin: str


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of a document's parts."""

    passages: tuple[int, ...]
    questions: tuple[int, ...]


class Contents:
    """The database of an index. Opened for reading unless `writable`."""

    def __init__(self, path: Path, *, writable: bool = False) -> None:
        try:
            if writable:
                new = not path.exists()
                self._db = sqlite3.connect(path)
                if new:
                    self._db.executescript(_SCHEMA)
            else:
                # A published index never changes, so SQLite may skip its locks; any thread may read. Mapped into memory it is
                # also read without a place in the file, which copies of this process would share (`bot/thinking/`).
                self._db = sqlite3.connect(
                    f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
                )
                self._db.execute(f"PRAGMA mmap_size = {_MAPPED}")
            self._db.execute("SELECT count(*) FROM documents").fetchone()
            _demand_whole_pages(self._db, path)
        except sqlite3.Error as error:
            raise IndexDamaged(
                f"{path}: the contents cannot be read ({error}). Build the index again: trygg index."
            ) from error

    def close(self) -> None:
        """Close the database; what was written is kept."""
        if self._db.in_transaction:
            self._db.commit()
        self._db.close()

    def documents(self) -> list[Stored]:
        """List the documents, by id."""
        rows = self._db.execute("SELECT facts, hash, origin FROM documents ORDER BY id")
        return [Stored(_source(json.loads(facts)), content, origin) for facts, content, origin in rows]

    def counts(self) -> dict[str, int]:
        """Count what is in it."""
        tables = ("documents", "sections", "passages", "questions")
        return {table: int(self._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in tables}  # noqa: S608 - fixed names

    def keys(self, document: str) -> Keys:
        """Find the keys of a document's passages and questions."""
        return Keys(self._keys_of("passages", document), self._keys_of("questions", document))

    def _keys_of(self, table: str, document: str) -> tuple[int, ...]:
        sql = f"SELECT {table}.key FROM {table} JOIN sections ON sections.key = section WHERE document = ?"  # noqa: S608 - fixed names
        return tuple(key for (key,) in self._db.execute(sql, (document,)))

    def remove(self, document: str) -> None:
        """Take a document out, with all its parts."""
        for table in ("passages", "questions"):
            sql = f"DELETE FROM {table} WHERE section IN (SELECT key FROM sections WHERE document = ?)"  # noqa: S608 - fixed names
            self._db.execute(sql, (document,))
        self._db.execute("DELETE FROM sections WHERE document = ?", (document,))
        self._db.execute("DELETE FROM documents WHERE id = ?", (document,))

    def add(self, stored: Stored, sections: Sequence[Section]) -> Keys:
        """Put a document in; gives the keys of its passages and questions, in the sections' order."""
        row = (
            stored.source.id,
            json.dumps(asdict(stored.source), default=str, ensure_ascii=False),
            stored.hash,
            stored.origin,
        )
        self._db.execute("INSERT INTO documents VALUES (?, ?, ?, ?)", row)
        passages: list[int] = []
        questions: list[int] = []
        for section in sections:
            key = self._insert("sections(document, name, facts)", stored.source.id, section.id, _section_facts(section))
            passages += [self._insert("passages(section, facts)", key, _passage_facts(p)) for p in section.passages]
            questions += [
                self._insert("questions(section, language, text)", key, q.language, q.text) for q in section.questions
            ]
        return Keys(tuple(passages), tuple(questions))

    def _insert(self, target: str, *values: object) -> int:
        cursor = self._db.execute(f"INSERT INTO {target} VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608 - fixed names
        return int(cursor.lastrowid or 0)

    def source(self, document: str) -> Source:
        """Look a document's facts up."""
        (facts,) = self._db.execute("SELECT facts FROM documents WHERE id = ?", (document,)).fetchone()
        return _source(json.loads(facts))

    def section_of_question(self, key: int) -> int:
        """Tell which section a typical question belongs to."""
        return int(self._db.execute("SELECT section FROM questions WHERE key = ?", (key,)).fetchone()[0])

    def question(self, key: int) -> Question:
        """Look a typical question up."""
        return Question(*self._db.execute("SELECT language, text FROM questions WHERE key = ?", (key,)).fetchone())

    def questions_of(self, section: int) -> list[int]:
        """List the keys of a section's typical questions."""
        return [key for (key,) in self._db.execute("SELECT key FROM questions WHERE section = ?", (section,))]

    def find_section(self, document: str, section: str) -> int | None:
        """Find a section's key by its document's id and its own; `None` where it is no longer there."""
        sql = "SELECT key FROM sections WHERE document = ? AND name = ?"
        row = self._db.execute(sql, (document, section)).fetchone()
        return int(row[0]) if row else None

    def passages_of(self, section: int) -> list[int]:
        """List the keys of a section's passages, in order."""
        return [
            key for (key,) in self._db.execute("SELECT key FROM passages WHERE section = ? ORDER BY key", (section,))
        ]

    def has_passage(self, key: int) -> bool:
        """Tell whether there is a passage under `key`."""
        return self._db.execute("SELECT 1 FROM passages WHERE key = ?", (key,)).fetchone() is not None

    def passage(self, key: int) -> tuple[int, Passage]:
        """Look a passage up: the key of its section, and the passage."""
        section, facts = self._db.execute("SELECT section, facts FROM passages WHERE key = ?", (key,)).fetchone()
        return int(section), _passage(json.loads(facts))

    def section(self, key: int) -> tuple[str, Section]:
        """Look a section up, with all its passages and questions: its document's id, and the section."""
        document, facts = self._db.execute("SELECT document, facts FROM sections WHERE key = ?", (key,)).fetchone()
        passages = tuple(self.passage(p)[1] for p in self.passages_of(key))
        questions = tuple(self.question(q) for q in self.questions_of(key))
        return document, _section(json.loads(facts), passages, questions)

    def beside(self, section: int) -> tuple[int | None, int | None]:
        """Find the sections before and after a section of the same document."""
        document = "document = (SELECT document FROM sections WHERE key = :key)"
        sql = (
            f"SELECT (SELECT max(key) FROM sections WHERE {document} AND key < :key), "  # noqa: S608 - fixed text
            f"(SELECT min(key) FROM sections WHERE {document} AND key > :key)"
        )
        before, after = self._db.execute(sql, {"key": section}).fetchone()
        return before, after

    def sections(self, document: str) -> Iterator[Section]:
        """Walk through a document's sections, in order."""
        for (key,) in self._db.execute(
            "SELECT key FROM sections WHERE document = ? ORDER BY key", (document,)
        ).fetchall():
            yield self.section(key)[1]


def _demand_whole_pages(db: sqlite3.Connection, path: Path) -> None:
    """Refuse a file whose last page was cut short: SQLite reads what is missing as zeros, without a word."""
    size = int(db.execute("PRAGMA page_size").fetchone()[0]) * int(db.execute("PRAGMA page_count").fetchone()[0])
    if path.stat().st_size < size:
        raise sqlite3.DatabaseError("the file was cut short")


def _source(facts: dict[str, Any]) -> Source:
    days = {
        key: date.fromisoformat(facts[key]) if facts[key] else None for key in ("valid_from", "valid_to", "reviewed")
    }
    return Source(**{**facts, **days})


def _section_facts(section: Section) -> str:
    facts = {"id": section.id, "path": section.path, "text": section.text, "page": section.page, "place": section.place}
    return json.dumps({**facts, "status": section.status}, ensure_ascii=False)


def _section(facts: dict[str, Any], passages: tuple[Passage, ...], questions: tuple[Question, ...]) -> Section:
    rest = {**facts, "path": tuple(facts["path"]), "status": Status(facts["status"])}
    return Section(passages=passages, questions=questions, **rest)


def _passage_facts(passage: Passage) -> str:
    return json.dumps(asdict(passage), ensure_ascii=False)


def _passage(facts: dict[str, Any]) -> Passage:
    lists = {key: tuple(facts[key]) for key in ("header", "cells", "items")}
    return Passage(**{**facts, **lists, "kind": PassageKind(facts["kind"])})
