"""The thinkers as the server sees them: ask, and one that is free answers."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import suppress
from typing import Any

import structlog

from bot.thinking.frames import pack, read
from bot.thinking.host import Host, HostGoneError

# A question takes milliseconds; the longest that is let in, built to be slow, takes less than one second.
THINK_WITHIN = 10.0
# Half a minute of work for one core: whoever comes later is told so, for they would wait in vain.
MOST_WAITING = 5000
# A thinker that dies takes its question with it; another one may try it once, made for it: where one was killed, those that wait
# may have been as well, which is not seen at once.
_ATTEMPTS = 2

_log = structlog.get_logger(__name__)


class ThinkingError(Exception):
    """A question could not be answered; the text is the type of the error, with nothing of the question."""


class _Thinker:
    """One process, and the connection to it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, pid: int) -> None:
        self._reader = reader
        self._writer = writer
        self.pid = pid

    @classmethod
    async def connect(cls, host: Host) -> _Thinker:
        reader, writer = await asyncio.open_connection(sock=host.thinker())
        try:
            return cls(reader, writer, await read(reader))
        except BaseException as error:
            writer.close()
            if isinstance(error, asyncio.IncompleteReadError | OSError):
                raise HostGoneError from error
            raise

    @property
    def gone(self) -> bool:
        """Whether it ended while it had no question."""
        return self._reader.at_eof()

    async def ask(self, question: tuple[Any, ...]) -> Any:
        self._writer.write(pack(question))
        answer, error = await read(self._reader)
        if error:
            raise ThinkingError(error)
        return answer

    def close(self) -> None:
        """Let it go; it ends when its question is answered."""
        self._writer.close()

    def kill(self) -> None:
        """End it in the middle of its question."""
        self.close()
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)


class Thinkers:
    """Some thinkers over one host. Each question goes to one that is free; one that dies or hangs is replaced."""

    def __init__(self, host: Host, count: int, *, within: float = THINK_WITHIN) -> None:
        self._host = host
        self._within = within
        # A thinker that is not there yet is made when its turn comes.
        self._free: asyncio.Queue[_Thinker | None] = asyncio.Queue()
        for _ in range(count):
            self._free.put_nowait(None)
        self._waiting = 0

    @property
    def waiting(self) -> int:
        """How many questions wait for a thinker, or are being answered."""
        return self._waiting

    async def start(self) -> None:
        """Make all thinkers now, so that the first questions do not wait for them."""
        for _ in range(self._free.qsize()):
            self._free.put_nowait(self._free.get_nowait() or await _Thinker.connect(self._host))

    async def think(self, *question: Any) -> Any:
        """Have a question answered.

        Raises:
            ThinkingError: answering it failed, or too many are waiting.
            HostGoneError: there is no thinker, and none can be made.
            TimeoutError: it takes too long.
        """
        if self._waiting >= MOST_WAITING:
            raise ThinkingError("too many questions are waiting")
        self._waiting += 1
        try:
            async with asyncio.timeout(self._within):
                for attempt in range(_ATTEMPTS):
                    with suppress(asyncio.IncompleteReadError, ConnectionError):
                        return await self._ask(question, anew=attempt > 0)
                raise ThinkingError("the thinkers died")
        finally:
            self._waiting -= 1

    async def _ask(self, question: tuple[Any, ...], *, anew: bool) -> Any:
        thinker = await self._free.get()
        try:
            if thinker is not None and (anew or thinker.gone):
                thinker.close()
                thinker = None
            thinker = thinker or await _Thinker.connect(self._host)
            return await thinker.ask(question)
        except ThinkingError:
            raise
        except BaseException as error:  # dead, too slow, or nobody wants the answer any more: it cannot go on
            if thinker is not None:
                _log.warning("thinker_replaced", error=type(error).__name__)
                thinker.kill()
                thinker = None
            raise
        finally:
            self._free.put_nowait(thinker)

    def close(self) -> None:
        """Let the thinkers and their host go; each ends when its question is answered."""
        while not self._free.empty():
            if thinker := self._free.get_nowait():
                thinker.close()
        self._host.close()
