"""A stand-in for Microsoft's side, on loopback: it takes the bot's messages, publishes signing keys, and signs tokens.

    python -m benchmarks.load.connector PORT

`POST /v3/…` takes a message, after the latency set by `GET /latency/MS`. `GET /taken` tells what was taken since the last time
it was asked. `GET /openid` and `/keys` are what login.botframework.com has; `GET /token/APP` signs a token for a bot.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import time
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from benchmarks.load.http import read_message, write_message

_LIFETIME = 24 * 3600


class Connector:
    """The stand-in."""

    def __init__(self, port: int) -> None:
        self._root = f"http://127.0.0.1:{port}"
        self._private = generate_private_key(65537, 2048)
        self._latency = 0.0
        self._ids = itertools.count(1)
        self._messages = self._cited = self._connections = 0
        self._answered: set[str | None] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        self._connections += 1
        try:
            while True:
                first, body = await read_message(reader)
                answer = await self._answer(first.split(" ")[1], body)
                headers = {"Content-Type": "application/json"}
                writer.write(write_message("HTTP/1.1 200 OK", headers, json.dumps(answer).encode()))
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def _answer(self, path: str, body: bytes) -> Any:
        match path.split("/")[1:]:
            case ["v3", *_]:
                # Text, buttons and cards are activities of their own, which answer the same one.
                self._answered.add(json.loads(body).get("replyToId"))
                self._messages += b'"type": "message"' in body or b'"type":"message"' in body
                self._cited += b'"citation"' in body
                if self._latency:
                    await asyncio.sleep(self._latency)
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


async def _run(port: int) -> None:
    server = await asyncio.start_server(Connector(port).serve, "127.0.0.1", port, backlog=1000)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_run(int(sys.argv[1])))
