"""The index on disk: a folder with generations of the index and a file that names the current one.

    index/
      CURRENT                name of the generation that readers open
      BUILDING               locked while a build writes
      g-20261122T101500-ab12/
        passport.json        how, when and from what it was built
        sums.json            the check sum of every other file
        contents.sqlite      documents, sections, passages, typical questions
        vocabulary.npz       all stems and how many passages hold each
        passages.words/      lexical index of the passages
        passages.vectors/    dense index of the passages
        questions.words/     the same for the typical questions
        questions.vectors/

A generation is written beside the current one and becomes it by one atomic rename of `CURRENT`, so a reader sees a whole
index or the old one. The generation before is kept: a reader may be opening it.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from zlib import crc32

from knowledge.errors import IndexDamaged, IndexMismatch, IndexMissing, KnowledgeError
from knowledge.language import ANALYSER

FORMAT = 6
_CURRENT = "CURRENT"
_PASSPORT = "passport.json"
_SUMS = "sums.json"
_DATABASE = "contents.sqlite"
_LOCK = "BUILDING"
_CHUNK = 1 << 20
# What builds leave in the folder; anything else there is somebody's own.
_OURS = re.compile(r"g-\d{8}T\d{6}-[0-9a-f]{8}|CURRENT\..*|BUILDING")
# A build that was killed leaves its generation behind; a day later no build can still be writing it.
_ABANDONED_SECONDS = 24 * 3600


@dataclass(frozen=True, slots=True)
class Passport:
    """How an index was built. An index opens only where format, analyser and encoder are this program's.

    `ranking` is the kind of the passages' dense index: "exact", or an approximate one as FAISS names it.
    """

    format: int
    analyser: str
    model: str
    encoder: str
    dimension: int
    built: str
    documents: int
    sections: int
    passages: int
    questions: int
    content: str
    ranking: str


@dataclass(frozen=True, slots=True)
class Generation:
    """One whole index: the places of its parts."""

    path: Path

    @property
    def contents(self) -> Path:
        """The database."""
        return self.path / _DATABASE

    @property
    def vocabulary(self) -> Path:
        """The vocabulary."""
        return self.path / "vocabulary.npz"

    def words(self, what: str) -> Path:
        """Give the place of the lexical index of "passages" or "questions"."""
        return self.path / f"{what}.words"

    def vectors(self, what: str) -> Path:
        """Give the place of the dense index of "passages" or "questions"."""
        return self.path / f"{what}.vectors"

    def passport(self) -> Passport:
        """Read the passport.

        Raises:
            IndexDamaged: it is missing or not readable.
            IndexMismatch: the index has another format or analyser than this program.
        """
        try:
            facts = json.loads((self.path / _PASSPORT).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise IndexDamaged(
                f"{self.path}: the passport cannot be read. Build the index again: trygg index."
            ) from error
        if not isinstance(facts, dict):
            raise IndexDamaged(f"{self.path}: the passport is no table of facts. Build the index again: trygg index.")
        _demand(self.path, "format", facts.get("format"), FORMAT)
        _demand(self.path, "analyser", facts.get("analyser"), ANALYSER)
        try:
            return Passport(**{field.name: facts[field.name] for field in fields(Passport)})
        except KeyError as error:
            raise IndexDamaged(
                f"{self.path}: the passport lacks {error}. Build the index again: trygg index."
            ) from error

    def demand_whole(self) -> None:
        """Compare every file with the sum that was taken when it was built: some hundred megabytes a second.

        A byte that has changed on the disk would otherwise show in some answer, or in none.

        Raises:
            IndexDamaged: a file is missing or has changed; the message names it.
        """
        try:
            sums = json.loads((self.path / _SUMS).read_text(encoding="utf-8"))
            found = _sums([self.path / name for name in sums])
            changed = next((name for name, each in zip(sums, found, strict=True) if each != sums[name]), None)
        except (OSError, ValueError, AttributeError) as error:
            raise IndexDamaged(
                f"{self.path}: a file is missing or cannot be read ({type(error).__name__}). Build the index again: trygg index."
            ) from error
        if changed is not None:
            raise IndexDamaged(
                f"{self.path}: {changed} is not as it was built. Check the disk, and build the index again: trygg index."
            )

    def write_passport(self, passport: Passport) -> None:
        """Write the sums of all files, and the passport; the last thing a build does before it publishes."""
        every = (file for file in self.path.rglob("*") if file.is_file() and file.suffix != ".lock")
        files = [file for file in every if file.name not in (_SUMS, _PASSPORT)]
        names = [file.relative_to(self.path).as_posix() for file in files]
        sums = dict(zip(names, _sums(files), strict=True))
        (self.path / _SUMS).write_text(json.dumps(sums, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        text = json.dumps(asdict(passport), indent=2, ensure_ascii=False)
        (self.path / _PASSPORT).write_text(text + "\n", encoding="utf-8")


def _sums(files: Sequence[Path]) -> list[int]:
    """Take the sums of files, on all cores."""
    with ThreadPoolExecutor() as pool:
        return list(pool.map(_sum, files))


def _sum(file: Path) -> int:
    """Take a file's CRC-32: it finds the faults of a disk, and is not meant to find a forger."""
    found = 0
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            found = crc32(chunk, found)
    return found


def _demand(where: Path, what: str, found: object, wanted: object) -> None:
    if found != wanted:
        raise IndexMismatch(
            f"{where}: the index was built with {what} {found!r}, this program reads {wanted!r}. "
            "Build it again: trygg index --rebuild."
        )


def _share(source: str, target: str) -> None:
    """Copy the database, which a build changes in place; give all other files a second name, which costs nothing.

    They are never changed: the parts of an index write new files, under names that no other generation sees.
    """
    if not source.endswith(_DATABASE):
        with suppress(OSError):  # a file system without second names
            os.link(source, target)
            return
    shutil.copy2(source, target)


@dataclass(frozen=True, slots=True)
class IndexFolder:
    """The folder that `trygg index --out` writes and everything else reads."""

    path: Path

    def current(self) -> Generation:
        """Find the generation to read.

        Raises:
            IndexMissing: there is no index here.
        """
        try:
            name = (self.path / _CURRENT).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise IndexMissing(
                f"{self.path}: there is no index here. Build one: trygg index --out {self.path}"
            ) from error
        generation = Generation(self.path / name)
        if not name.startswith("g-") or not generation.path.is_dir():
            raise IndexMissing(
                f"{self.path}: names an index that is not there. Build it again: trygg index --out {self.path}"
            )
        return generation

    @contextmanager
    def building(self) -> Iterator[None]:
        """Keep other builds out: two at once would take each other's finished work for leftovers.

        Raises:
            KnowledgeError: another build is writing here, the folder holds something else, or it cannot be written.
        """
        self._refuse_foreign()
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            lock = (self.path / _LOCK).open("a")
        except OSError as error:
            raise self._unwritable(error) from error
        with lock:  # the system lets go of it however this process ends
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise KnowledgeError(f"{self.path}: another build is writing here. Wait until it is done.") from error
            yield

    def _unwritable(self, error: OSError) -> KnowledgeError:
        return KnowledgeError(f"{self.path}: the index cannot be written here ({error.strerror or error}).")

    def begin(self, base: Generation | None) -> Generation:
        """Start a new generation beside the current one, as a copy of `base` or empty.

        Raises:
            KnowledgeError: the folder holds something else than an index, or cannot be written.
        """
        self._refuse_foreign()
        staged = Generation(self.path / f"g-{datetime.now(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(4)}")
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            self._sweep()
            if base is None:
                staged.path.mkdir()
            else:
                left_out = shutil.ignore_patterns(_PASSPORT, _SUMS, "*.lock")
                shutil.copytree(base.path, staged.path, ignore=left_out, copy_function=_share)
        except OSError as error:
            self.discard(staged)
            raise self._unwritable(error) from error
        return staged

    def publish(self, staged: Generation) -> None:
        """Make `staged` the current generation, at once and for good, and remove those before the last."""
        before = self.current_name()
        beside = self.path / f"{_CURRENT}.{staged.path.name}"
        with beside.open("w", encoding="utf-8") as file:
            file.write(staged.path.name + "\n")
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self.path / _CURRENT)
        for old in self.path.glob("g-*"):
            if old.name not in (before, staged.path.name) and (old / _PASSPORT).exists():
                shutil.rmtree(old, ignore_errors=True)

    def discard(self, staged: Generation) -> None:
        """Remove a generation that will not be published; one that was, before its build was broken off, stays."""
        if staged.path.name != self.current_name():
            shutil.rmtree(staged.path, ignore_errors=True)
            with suppress(OSError):
                (self.path / f"{_CURRENT}.{staged.path.name}").unlink()

    def current_name(self) -> str:
        """Name the current generation; "" where there is none."""
        try:
            return (self.path / _CURRENT).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""

    def _refuse_foreign(self) -> None:
        if self.path.exists() and not self.path.is_dir():
            raise KnowledgeError(f"{self.path} is a file; an index needs a folder of its own.")
        if self.path.is_dir() and not (self.path / _CURRENT).exists():
            foreign = [entry.name for entry in self.path.iterdir() if not _OURS.fullmatch(entry.name)]
            if foreign:
                raise KnowledgeError(
                    f"{self.path} holds other files ({foreign[0]}, …); an index needs a folder of its own."
                )

    def _sweep(self) -> None:
        """Remove what killed builds left behind."""
        for left in self.path.glob("g-*"):
            unfinished = not (left / _PASSPORT).exists()
            if unfinished and time.time() - left.stat().st_mtime > _ABANDONED_SECONDS:
                shutil.rmtree(left, ignore_errors=True)
