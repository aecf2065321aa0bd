"""How the server and a thinker speak: one pickled value after another, each with its length before it.

Pickle is safe here alone: both ends are the same program, and nobody else holds the socket between them.
"""

from __future__ import annotations

import asyncio
import pickle  # nosec B403
import socket
import struct
from typing import Any

_LENGTH = struct.Struct("!I")


def pack(value: object) -> bytes:
    """Write a value as a frame."""
    raw = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(raw)) + raw


async def read(stream: asyncio.StreamReader) -> Any:
    """Read the next value; raises `asyncio.IncompleteReadError` where the other end has gone."""
    (length,) = _LENGTH.unpack(await stream.readexactly(_LENGTH.size))
    return pickle.loads(await stream.readexactly(length))  # noqa: S301 - see the module  # nosec B301


def receive(connection: socket.socket) -> Any:
    """Read the next value, waiting for it; raises `EOFError` where the other end has gone."""
    (length,) = _LENGTH.unpack(_exactly(connection, _LENGTH.size))
    return pickle.loads(_exactly(connection, length))  # noqa: S301 - see the module  # nosec B301


def _exactly(connection: socket.socket, size: int) -> bytes:
    raw = bytearray()
    while len(raw) < size:
        part = connection.recv(size - len(raw))
        if not part:
            raise EOFError
        raw += part
    return bytes(raw)
