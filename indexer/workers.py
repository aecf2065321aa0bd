"""Preparing many documents on all cores."""

from __future__ import annotations

import gc
import os
import signal
import warnings
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from contextvars import ContextVar
from itertools import islice
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeAlias

from indexer.catalogue import Entry
from indexer.preparing import Prepared, prepare
from indexer.readers.apart import Apart
from knowledge.encoder import StaticEncoder
from knowledge.errors import DocumentUnreadable, KnowledgeError
from knowledge.types import Encoder

# A document and the pack's in whose place it comes.
Job: TypeAlias = tuple[Entry, Entry | None]

# Files of so many bytes in all are prepared faster than further processes start and hand over what they made: a fifth of a second's
# work.
_WORTH_PROCESSES = 250_000
# How many documents are under way for each process. They are taken in in their order: with fewer, all wait behind a document that
# is as long as a hundred others (a quarter of the time over all of Norwegian law, with four); these are still few megabytes.
_UNDER_WAY = 32
# A parsed document is many objects that soon go all at once, and what is remembered of words stays for good: looking
# through them as often as Python does by itself takes a third of the time.
_RARE_COLLECTION = (50_000, 10, 100)

# What a process that prepares documents does it with.
_TOOLS: ContextVar[tuple[Encoder, Apart]] = ContextVar("tools")


@contextmanager
def collecting_rarely() -> Iterator[None]:
    """Let Python look for garbage as seldom as a build wants it."""
    before = gc.get_threshold()
    gc.set_threshold(*_RARE_COLLECTION)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def preparing(jobs: Sequence[Job], encoder: Encoder) -> Iterator[Iterator[Prepared | DocumentUnreadable]]:
    """Prepare documents and give them in their order; one that cannot be read is given as its error.

    Many are prepared in copies of this process, which begin at once. A model that uses all cores as it is stays in this one.
    Enter it before other threads are at work: a copy has none of them, and what one of them held would stay locked there.
    """
    if isinstance(encoder, StaticEncoder) and sum(map(_size, jobs)) > _WORTH_PROCESSES:
        with _executor(encoder) as executor:
            under_way = deque(_begin(executor, job) for job in jobs[: _number() * _UNDER_WAY])
            yield _in_processes(executor, under_way, islice(jobs, len(under_way), None))
    else:
        with closing(Apart()) as apart:
            yield (_attempt(job, encoder, apart) for job in jobs)


def _size(job: Job) -> int:
    try:
        return job[0].path.stat().st_size
    except OSError:  # whoever reads it says so
        return 0


def _attempt(job: Job, encoder: Encoder, apart: Apart) -> Prepared | DocumentUnreadable:
    try:
        return prepare(*job, encoder, apart)
    except DocumentUnreadable as error:
        return error


def _number() -> int:
    return os.cpu_count() or 1


@contextmanager
def _executor(encoder: Encoder) -> Iterator[ProcessPoolExecutor]:
    # A copy starts in some milliseconds and shares the libraries, the model and their memory with this process.
    executor = ProcessPoolExecutor(_number(), mp_context=get_context("fork"), initializer=_start, initargs=(encoder,))
    try:
        yield executor
    finally:
        executor.shutdown(cancel_futures=True)


def _begin(executor: ProcessPoolExecutor, job: Job) -> Future[Prepared | DocumentUnreadable]:
    with warnings.catch_warnings():
        # Python 3.12 warns of threads. Those there are belong to native libraries or draw the progress, and are of no use to a copy.
        warnings.simplefilter("ignore", DeprecationWarning)
        return executor.submit(_attempt_here, job)


def _in_processes(
    executor: ProcessPoolExecutor, under_way: deque[Future[Prepared | DocumentUnreadable]], jobs: Iterator[Job]
) -> Iterator[Prepared | DocumentUnreadable]:
    try:
        while under_way:
            found = under_way.popleft().result()
            under_way.extend(_begin(executor, job) for job in islice(jobs, 1))
            yield found
    except BrokenProcessPool as error:
        raise KnowledgeError("A process that was reading documents was ended. Is there enough memory?") from error


def _start(encoder: Encoder) -> None:
    """Set a process up: it ends with the one that started it, however that ends, and leaves Ctrl-C to it."""
    _TOOLS.set((encoder, Apart()))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    gc.freeze()  # what is shared stays shared, and is not looked through
    gc.set_threshold(*_RARE_COLLECTION)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _attempt_here(job: Job) -> Prepared | DocumentUnreadable:
    return _attempt(job, *_TOOLS.get())
