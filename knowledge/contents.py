"""What an index holds besides its rankings: documents, sections, passages and questions, in SQLite.

Keys are the database's own: a passage's and a question's key are what the rankings know them by.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import IndexDamaged
from knowledge.known import Known
from knowledge.language.form import Form, form
from knowledge.rows import (
    PASSAGE_COLUMNS,
    SECTION_COLUMNS,
    ids_row,
    passage_row,
    read_ids,
    read_passage,
    read_section,
    read_source,
    section_row,
    source_row,
)
from knowledge.types import Passage, Question, Section, Source, Status
from knowledge.vocabulary import Ids

# As much as SQLite maps unless it is built otherwise: just under 2 GB. All of Norwegian law takes some 200 MB.
_MAPPED = 0x7FFF0000
_SCHEMA = """
CREATE TABLE documents (id TEXT PRIMARY KEY, facts TEXT NOT NULL, hash TEXT NOT NULL, origin TEXT NOT NULL);
CREATE TABLE sections (key INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL REFERENCES documents(id),
                       stems BLOB NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL, text TEXT NOT NULL,
                       page INTEGER, place TEXT NOT NULL, status TEXT NOT NULL);
CREATE TABLE passages (key INTEGER PRIMARY KEY AUTOINCREMENT, section INTEGER NOT NULL REFERENCES sections(key),
                       stems BLOB NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, quote TEXT,
                       language TEXT NOT NULL, parts TEXT);
CREATE TABLE questions (key INTEGER PRIMARY KEY AUTOINCREMENT, section INTEGER NOT NULL REFERENCES sections(key),
                        stems BLOB NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL, answered INTEGER NOT NULL,
                        form INTEGER NOT NULL);
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
class Stems:
    """The ids of a document's stems: of the words that each section stands under, of each passage, of each question."""

    sections: Sequence[Ids]
    passages: Sequence[Ids]
    questions: Sequence[Ids]


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
        return [Stored(read_source(facts), content, origin) for facts, content, origin in rows]

    def hashes(self) -> dict[str, str]:
        """Give the hash of what each document was built from, by the document's id and in this order."""
        return dict(self._db.execute("SELECT id, hash FROM documents ORDER BY id"))

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

    def add(self, stored: Stored, sections: Sequence[Section], stems: Stems) -> Keys:
        """Put a document in; gives the keys of its passages and questions, in the sections' order."""
        document = (stored.source.id, source_row(stored.source), stored.hash, stored.origin)
        self._db.execute("INSERT INTO documents VALUES (?, ?, ?, ?)", document)
        places = self._new_keys("sections", len(sections))
        passages = [(place, passage) for place, each in zip(places, sections, strict=True) for passage in each.passages]
        questions = [
            (place, asked, answered)
            for place, each in zip(places, sections, strict=True)
            for answered, part in ((True, each.questions), (False, each.unanswered))
            for asked in part
        ]
        keys = Keys(
            *(tuple(self._new_keys(*each)) for each in (("passages", len(passages)), ("questions", len(questions))))
        )
        self._db.executemany(
            "INSERT INTO sections VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (key, stored.source.id, ids_row(ids), *section_row(each))
                for key, each, ids in zip(places, sections, stems.sections, strict=True)
            ],
        )
        self._db.executemany(
            "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (key, place, ids_row(ids), *passage_row(passage))
                for key, (place, passage), ids in zip(keys.passages, passages, stems.passages, strict=True)
            ],
        )
        self._db.executemany(
            "INSERT INTO questions VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (key, place, ids_row(ids), asked.language, asked.text, answered, form(asked.text))
                for key, (place, asked, answered), ids in zip(keys.questions, questions, stems.questions, strict=True)
            ],
        )
        return keys

    def _new_keys(self, table: str, number: int) -> range:
        """Give keys that no row of `table` has or ever had."""
        row = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        first = int(row[0]) + 1 if row else 1
        return range(first, first + number)

    def source(self, document: str) -> Source:
        """Look a document's facts up."""
        (facts,) = self._db.execute("SELECT facts FROM documents WHERE id = ?", (document,)).fetchone()
        return read_source(facts)

    def section_of_question(self, key: int) -> int:
        """Tell which section a question belongs to."""
        return int(self._db.execute("SELECT section FROM questions WHERE key = ?", (key,)).fetchone()[0])

    def known(self, key: int) -> Known:
        """Look a question up. What leads to a section that says that it is not in the sources is not answered."""
        sql = (
            "SELECT answered AND status != ?, form, questions.stems FROM questions JOIN sections ON sections.key = section "
            "WHERE questions.key = ?"
        )
        answered, put, stems = self._db.execute(sql, (Status.MISSING, key)).fetchone()
        return Known(bool(answered), Form(put), read_ids(stems))

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

    def passage(self, key: int) -> tuple[int, Passage, Ids]:
        """Look a passage up: the key of its section, the passage, and the ids of its stems."""
        sql = f"SELECT section, stems, {PASSAGE_COLUMNS} FROM passages WHERE key = ?"  # noqa: S608 - fixed names
        section, stems, *row = self._db.execute(sql, (key,)).fetchone()
        return section, read_passage(row), read_ids(stems)

    def stems(self, keys: Sequence[int]) -> dict[int, tuple[int, Ids]]:
        """Look the stems of many passages up: for each key that of its section, and their ids."""
        sql = f"SELECT key, section, stems FROM passages WHERE key IN ({', '.join('?' * len(keys))})"  # noqa: S608 - only marks
        return {key: (section, read_ids(stems)) for key, section, stems in self._db.execute(sql, keys)}

    def heading(self, key: int) -> tuple[str, Status, Ids]:
        """Look up what a section stands under: its document's id, its status, and the ids of its headings' stems."""
        sql = "SELECT document, status, stems FROM sections WHERE key = ?"
        document, status, stems = self._db.execute(sql, (key,)).fetchone()
        return document, Status(status), read_ids(stems)

    def asked(self, section: int, *, answered: bool = True) -> dict[int, Ids]:
        """Look up the ids of the stems of each of a section's typical questions, by the question's key, in order; with
        `answered=False` of those that no source answers.
        """
        sql = "SELECT key, stems FROM questions WHERE section = ? AND answered = ? ORDER BY key"
        return {key: read_ids(stems) for key, stems in self._db.execute(sql, (section, answered))}

    def section(self, key: int) -> tuple[str, Section]:
        """Look a section up, with all its passages and questions: its document's id, and the section."""
        sql = f"SELECT document, {SECTION_COLUMNS} FROM sections WHERE key = ?"  # noqa: S608 - fixed names
        document, *row = self._db.execute(sql, (key,)).fetchone()
        sql = f"SELECT {PASSAGE_COLUMNS} FROM passages WHERE section = ? ORDER BY key"  # noqa: S608 - fixed names
        passages = tuple(map(read_passage, self._db.execute(sql, (key,))))
        return document, read_section(row, passages, self._questions(key, True), self._questions(key, False))

    def _questions(self, section: int, answered: bool) -> tuple[Question, ...]:
        sql = "SELECT language, text FROM questions WHERE section = ? AND answered = ? ORDER BY key"
        return tuple(Question(*each) for each in self._db.execute(sql, (section, answered)))

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
