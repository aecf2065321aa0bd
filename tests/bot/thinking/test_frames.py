from __future__ import annotations

import asyncio
import socket

import pytest

from bot.thinking.frames import pack, read, receive


def test_values_come_out_one_by_one_as_they_went_in() -> None:
    here, there = socket.socketpair()
    with here, there:
        here.sendall(pack(("spørsmål", 1)) + pack(None))
        assert receive(there) == ("spørsmål", 1)
        assert receive(there) is None


def test_a_large_value_comes_in_pieces_and_is_put_together() -> None:
    here, there = socket.socketpair()
    here.settimeout(10)
    with here, there:
        value = "x" * 50_000
        here.sendall(pack(value))
        assert receive(there) == value


def test_an_end_in_the_middle_of_a_value_is_an_end() -> None:
    here, there = socket.socketpair()
    with there:
        with here:
            here.sendall(pack("half")[:-1])
        with pytest.raises(EOFError):
            receive(there)


async def test_the_server_reads_the_same_frames() -> None:
    here, there = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=there)
    with here:
        here.sendall(pack({"a": [1]}))
        assert await read(reader) == {"a": [1]}
    with pytest.raises(asyncio.IncompleteReadError):
        await read(reader)
    writer.close()
    await writer.wait_closed()
