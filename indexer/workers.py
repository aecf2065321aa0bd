"""Preparing many documents on all cores."""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from functools import cache
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeAlias

from indexer.catalogue import Entry
from indexer.preparing import Prepared, prepare
from indexer.readers.apart import Apart
from knowledge.encoder import StaticEncoder, load_encoder
from knowledge.errors import DocumentUnreadable, KnowledgeError
from knowledge.types import Encoder

# A document and the pack's in whose place it comes.
Job: TypeAlias = tuple[Entry, Entry | None]

# Files of so many bytes in all are prepared faster than further processes start: a few seconds' work.
_WORTH_PROCESSES = 4_000_000
# How many documents are under way for each process. They are taken in in their order: with fewer, all wait behind a document that
# is as long as a hundred others (a quarter of the time over all of Norwegian law, with four); these are still few megabytes.
_UNDER_WAY = 32
# A parsed document is many objects that soon go all at once, and what is remembered of words stays for good: looking
# through them as often as Python does by itself takes a third of the time.
_RARE_COLLECTION = (50_000, 10, 100)


@contextmanager
def collecting_rarely() -> Iterator[None]:
    """Let Python look for garbage as seldom as a build wants it."""
    before = gc.get_threshold()
    gc.set_threshold(*_RARE_COLLECTION)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def prepared(jobs: Sequence[Job], encoder: Encoder, model: str) -> Generator[Prepared | DocumentUnreadable, None, None]:
    """Prepare documents and give them in their order; one that cannot be read is given as its error.

    Many are prepared in processes of their own, which load `model` themselves; a model that takes long to load, or all cores
    as it is, stays in this one.
    """
    if isinstance(encoder, StaticEncoder) and sum(map(_size, jobs)) > _WORTH_PROCESSES:
        return _in_processes(jobs, model)
    return _here(jobs, encoder)


def _here(jobs: Sequence[Job], encoder: Encoder) -> Generator[Prepared | DocumentUnreadable, None, None]:
    with closing(Apart()) as apart:
        for job in jobs:
            yield _attempt(job, encoder, apart)


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


def _in_processes(jobs: Sequence[Job], model: str) -> Generator[Prepared | DocumentUnreadable, None, None]:
    number = os.cpu_count() or 1
    under_way: deque[Future[Prepared | DocumentUnreadable]] = deque()
    # All of them come from one process that has read the libraries in, and share that memory with it.
    context = get_context("forkserver")
    context.set_forkserver_preload([prepare.__module__])
    executor = ProcessPoolExecutor(number, mp_context=context, initializer=_start)
    try:
        for job in jobs:
            under_way.append(executor.submit(_attempt_here, job, model))
            if len(under_way) >= number * _UNDER_WAY:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    except BrokenProcessPool as error:
        raise KnowledgeError("A process that was reading documents was ended. Is there enough memory?") from error
    finally:
        executor.shutdown(cancel_futures=True)


def _start() -> None:
    """Set a process up: it ends with the one that started it, however that ends, and leaves Ctrl-C to it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    gc.set_threshold(*_RARE_COLLECTION)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _attempt_here(job: Job, model: str) -> Prepared | DocumentUnreadable:
    return _attempt(job, _encoder(model), _apart())


@cache
def _apart() -> Apart:
    return Apart()


@cache
def _encoder(model: str) -> Encoder:
    return load_encoder(model)
