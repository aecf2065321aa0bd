"""A stand-in for Microsoft's side, on loopback: it takes the bot's messages, publishes signing keys, and signs tokens.

    python -m benchmarks.load.connector PORT

`POST /v3/…` takes a message, after the latency set by `GET /latency/MS`. `GET /taken` tells what was taken since the last time
it was asked. `GET /openid` and `/keys` are what login.botframework.com has; `GET /token/APP` signs a token for a bot.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import sys
import time
from contextlib import suppress
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from benchmarks.load.http import Connection

_LIFETIME = 24 * 3600
# To read each message as JSON would take longer than all else here.
_ANSWERED = re.compile(rb'"replyToId": ?"([^"]*)"')
_MESSAGE = re.compile(rb'"type": ?"message"')


class Connector:
    """The stand-in."""

    def __init__(self, port: int) -> None:
        self._root = f"http://127.0.0.1:{port}"
        self._private = generate_private_key(65537, 2048)
        self._latency = 0.0
        self._ids = itertools.count(1)
        self._messages = self._cited = self._connections = 0
        self._answered: set[bytes | None] = set()

    def connect(self) -> Connection:
        """Take a connection."""
        self._connections += 1
        return Connection(self._serve)

    def _serve(self, connection: Connection, first: str, body: bytes) -> None:
        """Answer a request; a message after the latency."""
        path = first.split(" ")[1]
        answer = json.dumps(self._answer(path, body)).encode()
        wait = self._latency if path.startswith("/v3/") else 0.0
        asyncio.get_running_loop().call_later(wait, _say, connection, answer)

    def _answer(self, path: str, body: bytes) -> Any:
        match path.split("/")[1:]:
            case ["v3", *_]:
                # Text, buttons and cards are activities of their own, which answer the same one.
                answered = _ANSWERED.search(body)
                self._answered.add(answered[1] if answered else None)
                self._messages += _MESSAGE.search(body) is not None
                self._cited += b'"citation"' in body
                return {"id": str(next(self._ids))}
            case ["latency", milliseconds]:
                self._latency = float(milliseconds) / 1000
                return {}
            case ["taken"]:
                taken = {"answers": len(self._answered), "messages": self._messages, "cited": self._cited}
                taken["connections"] = self._connections
                self._messages = self._cited = self._connections = 0
                self._answered.clear()
                return taken
            case ["openid"]:
                return {"jwks_uri": f"{self._root}/keys"}
            case ["keys"]:
                public = jwt.algorithms.RSAAlgorithm.to_jwk(self._private.public_key(), as_dict=True)
                return {"keys": [public | {"kid": "load", "endorsements": ["msteams"]}]}
            case ["token", app]:
                return {"token": self._token(app)}
            case _:
                return {}

    def _token(self, app: str) -> str:
        now = int(time.time())
        claims = {"iss": "https://api.botframework.com", "aud": app, "nbf": now, "exp": now + _LIFETIME}
        claims["serviceurl"] = f"{self._root}/"
        return jwt.encode(claims, self._private, algorithm="RS256", headers={"kid": "load"})


def _say(connection: Connection, answer: bytes) -> None:
    with suppress(ConnectionError):  # the bot has hung up meanwhile
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json", answer)


async def _run(port: int) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connector(port).connect, "127.0.0.1", port, backlog=1000)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_run(int(sys.argv[1])))
