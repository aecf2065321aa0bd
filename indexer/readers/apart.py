"""Reading documents that others made in a process of its own, whose time and memory are bounded.

A file of some kilobytes can hold gigabytes, or a page tree without end, and the libraries that read such formats are written
in C. Whatever a document does there, the build goes on, and the message names the document and what it asked for.
"""

from __future__ import annotations

import contextlib
import math
import resource
import signal
import time
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from indexer.catalogue import Entry
from indexer.document import Document
from indexer.readers import read
from knowledge.errors import DocumentUnreadable

# Formats that only a great deal of foreign code can read; the others are text, and as large as they look.
FOREIGN = frozenset({".pdf", ".docx", ".pptx", ".html", ".htm"})
# A report of a thousand pages takes some ten seconds and 300 MB.
SECONDS = 60
MEGABYTES = 1024
# For a process that hangs without working; it is never reached by one that works.
_HANGS_AFTER = 900.0
# What Linux says of a process to itself.
_OWN = Path("/proc/self")


def is_foreign(entry: Entry) -> bool:
    """Tell whether a document should be read apart."""
    return entry.path.suffix.lower() in FOREIGN


@dataclass
class Apart:
    """Reads documents in another process, which is started with the first one and again after one that broke it.

    `seconds` of processor time and `megabytes` of memory are what one document may take.
    """

    seconds: int = SECONDS
    megabytes: int = MEGABYTES
    _process: SpawnProcess | None = field(default=None, init=False)
    _connection: Connection | None = field(default=None, init=False)

    def read(self, entry: Entry) -> Document:
        """Read a document; raises `DocumentUnreadable` with the reason, nothing else."""
        if self._process is not None and not self._process.is_alive():
            self.close()
        connection = self._connection or self._start()
        try:
            connection.send(entry)
            if not connection.poll(_HANGS_AFTER):
                self.close()
                raise DocumentUnreadable("reading it does not come to an end")
            found: Document | DocumentUnreadable = connection.recv()
        except (EOFError, OSError):
            raise DocumentUnreadable(self._why_it_ended()) from None
        if isinstance(found, DocumentUnreadable):
            raise found
        return found

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None

    def _start(self) -> Connection:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_read_on, args=(theirs, self.seconds, self.megabytes), daemon=True)
        self._process.start()
        theirs.close()
        self._connection = ours
        return ours

    def _why_it_ended(self) -> str:
        assert self._process is not None  # noqa: S101 - it has just been read from  # nosec B101
        self._process.join()
        code = self._process.exitcode
        self.close()
        if code == -signal.SIGXCPU:
            return f"reading it takes more than {self.seconds} seconds of processor time"
        return f"the program that reads it broke off (exit code {code}); it may need more than {self.megabytes} MB of memory"


def _read_on(connection: Connection, seconds: int, megabytes: int) -> None:
    """Read one document after another, until the other end has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (megabytes << 20, megabytes << 20))
    with contextlib.suppress(EOFError, OSError):
        while True:
            entry = connection.recv()
            # The limit is on all that the process ever takes: so much more than until now.
            until = math.ceil(time.process_time()) + seconds
            resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))
            connection.send(_attempt(entry, megabytes))


def _attempt(entry: Entry, megabytes: int) -> Document | DocumentUnreadable:
    too_large = DocumentUnreadable(f"reading it takes more than {megabytes} MB of memory")
    _OWN.joinpath("clear_refs").write_text("5")  # forget the most that was used until now
    try:
        return read(entry)
    except DocumentUnreadable as error:
        if error.__cause__ is None:  # a reader's own reason
            return DocumentUnreadable(str(error))
        # Where there is no memory left, libxml2 speaks of an unknown error, as it does of damage.
        return DocumentUnreadable(f"{error}, or {too_large}" if _most_used() > megabytes // 2 else str(error))
    except MemoryError:
        return too_large


def _most_used() -> int:
    """Tell how many megabytes were in use at most."""
    lines = _OWN.joinpath("status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) >> 10 for line in lines if line.startswith("VmHWM:"))
