"""As much of HTTP/1.1 as the benchmark needs, and no more: what measures must cost little beside what is measured."""

from __future__ import annotations

import asyncio


async def read_message(reader: asyncio.StreamReader) -> tuple[str, bytes]:
    """Read a request or a response with a length; gives its first line and its body."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *headers = head.split("\r\n")
    lengths = [line.partition(":")[2] for line in headers if line.lower().startswith("content-length:")]
    return first, await reader.readexactly(int(lengths[0]) if lengths else 0)


def write_message(first: str, headers: dict[str, str], body: bytes) -> bytes:
    """Write a request or a response."""
    lines = [first, *(f"{name}: {value}" for name, value in headers.items()), f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body
