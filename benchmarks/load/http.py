"""As much of HTTP/1.1 as the benchmark needs, and no more: what measures must cost little beside what is measured."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import TypeAlias, cast

_END = b"\r\n\r\n"
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)

Take: TypeAlias = Callable[["Connection", str, bytes], None]
"""Is given each message that comes, whole: its first line and its body."""


class Connection(asyncio.Protocol):
    """One end of a connection over which requests or responses with a length come, one after another."""

    def __init__(self, take: Take, lost: Callable[[], None] = lambda: None) -> None:
        self._take = take
        self._lost = lost
        self._raw = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        """Take what came, and give what is whole."""
        self._raw += data
        while (end := self._raw.find(_END)) >= 0:
            length = _LENGTH.search(self._raw, 0, end)
            whole = end + len(_END) + (int(length[1]) if length else 0)
            if len(self._raw) < whole:
                return
            first = self._raw[: self._raw.find(b"\r\n")].decode("latin-1")
            body = bytes(self._raw[end + len(_END) : whole])
            del self._raw[:whole]
            self._take(self, first, body)

    def connection_lost(self, _: Exception | None) -> None:
        """End."""
        self._transport = None
        self._lost()

    def send(self, head: bytes, body: bytes) -> None:
        """Send a message whose first line and headers are `head`; raises ConnectionError where the other end has gone."""
        if self._transport is None:
            raise ConnectionResetError
        self._transport.write(b"%b\r\nContent-Length: %d\r\n\r\n%b" % (head, len(body), body))

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.close()


class Line:
    """A client's end: one request at a time."""

    def __init__(self) -> None:
        self._connection = Connection(self._come, self._gone)
        self._answer: asyncio.Future[tuple[str, bytes]] | None = None

    @classmethod
    async def open(cls, port: int) -> Line:
        """Connect to a port of this machine."""
        line = cls()
        await asyncio.get_running_loop().create_connection(lambda: line._connection, "127.0.0.1", port)
        return line

    async def ask(self, head: bytes, body: bytes) -> tuple[str, bytes]:
        """Send a request; gives the first line and the body of what comes back. Raises ConnectionError."""
        self._answer = asyncio.get_running_loop().create_future()
        self._connection.send(head, body)
        return await self._answer

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def _come(self, _: Connection, first: str, body: bytes) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result((first, body))

    def _gone(self) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(ConnectionResetError())
