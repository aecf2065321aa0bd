"""Stand-ins for what lies outside the rim: real servers on 127.0.0.1, small enough to read."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from bot.turn import Message, Turn
from bot.turn import Reply as Said

APP = "11111111-1111-1111-1111-111111111111"
TENANT = "22222222-2222-2222-2222-222222222222"
BOT = {"id": f"28:{APP}", "name": "Trygg"}
USER = {"id": "29:kari", "name": "Kari", "aadObjectId": "33333333-3333-3333-3333-333333333333"}
TEAMS = "https://smba.trafficmanager.net/emea/"


@dataclass
class Reply:
    """One scripted answer of the fake connector."""

    status: int = 201
    body: str = '{"id": "reply"}'
    headers: dict[str, str] | None = None
    delay: float = 0.0
    reset: bool = False
    after: asyncio.Event | None = None


@dataclass
class Sent:
    """One request that the bot made."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


class FakeConnector:
    """The Bot Connector: notes what it is sent, and answers from a script, or with success."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.script: list[Reply] = []
        self.peers: set[Any] = set()
        self._news = asyncio.Condition()
        app = web.Application()
        app.router.add_route("*", "/{rest:.*}", self._answer)
        self.server = TestServer(app)

    @property
    def url(self) -> str:
        return str(self.server.make_url("/"))

    @property
    def messages(self) -> list[Any]:
        """The bodies of the messages it was sent, without the typing indicators."""
        return [each.body for each in self.sent if each.body and each.body.get("type") == "message"]

    @property
    def texts(self) -> list[str]:
        return [each["text"] for each in self.messages if "text" in each]

    @property
    def cards(self) -> list[Any]:
        """The cards it was sent."""
        return [each["content"] for message in self.messages for each in message.get("attachments", ())]

    @property
    def typing(self) -> int:
        """How many typing indicators it was sent."""
        return sum(each.body["type"] == "typing" for each in self.sent)

    async def until_typing(self, times: int) -> None:
        """Wait for typing indicators."""
        async with self._news:
            await self._news.wait_for(lambda: self.typing >= times)

    async def _answer(self, request: web.Request) -> web.Response:
        raw = await request.text()
        self.sent.append(
            Sent(request.method, request.raw_path, dict(request.headers), json.loads(raw) if raw else None)
        )
        async with self._news:
            self._news.notify_all()
        assert request.transport is not None
        self.peers.add(request.transport.get_extra_info("peername"))
        reply = self.script.pop(0) if self.script else Reply()
        await asyncio.sleep(reply.delay)
        if reply.after:
            await reply.after.wait()
        if reply.reset:
            request.transport.close()
        return web.Response(status=reply.status, text=reply.body, headers=reply.headers)


class FakeIdentity:
    """login.botframework.com: publishes keys, and signs what a test wants signed."""

    def __init__(self, first: RSAPrivateKey, second: RSAPrivateKey) -> None:
        self._private = {"first": first, "second": second}
        self.published = {"first": ["msteams"]}
        self.fetched = 0
        self.broken = False
        self.damaged = False
        app = web.Application()
        app.router.add_get("/openid", self._metadata)
        app.router.add_get("/keys", self._keys)
        self.server = TestServer(app)

    @property
    def url(self) -> str:
        return str(self.server.make_url("/openid"))

    def token(self, *, kid: str | None = "first", signed_by: str | None = None, **changes: Any) -> str:
        """Sign a token as the Bot Connector does; `None` leaves a claim out."""
        now = int(time.time())
        claims = {"iss": "https://api.botframework.com", "aud": APP, "exp": now + 3600, "nbf": now, "serviceurl": TEAMS}
        claims = {name: value for name, value in (claims | changes).items() if value is not None}
        key = self._private[signed_by or kid or "first"]
        return jwt.encode(claims, key, algorithm="RS256", headers={"kid": kid} if kid else None)

    async def _metadata(self, request: web.Request) -> web.Response:
        self.fetched += 1
        if self.broken:
            raise web.HTTPServiceUnavailable
        return web.json_response({"jwks_uri": str(self.server.make_url("/keys"))})

    async def _keys(self, request: web.Request) -> web.Response:
        keys = [{"kty": "RSA", "kid": "damaged", "n": "!"}] if self.damaged else []
        for kid, endorsements in self.published.items():
            public = jwt.algorithms.RSAAlgorithm.to_jwk(self._private[kid].public_key(), as_dict=True)
            keys.append(public | {"kid": kid, "endorsements": endorsements})
        return web.json_response({"keys": [{"kty": "EC", "kid": "other"}, *keys]})


class FakeConversation:
    """A conversation that notes its turns and says what it is told to say."""

    def __init__(self, *messages: Said) -> None:
        self.messages: Sequence[Said] = messages or (Message("Svar."),)
        self.turns: list[Turn] = []
        self.noted: list[tuple[Message, str]] = []
        self.error: Exception | None = None
        self.was_asked = asyncio.Event()
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    def note(self, turn: Turn, message: Message, message_id: str) -> None:
        self.noted.append((message, message_id))

    async def __call__(self, turn: Turn) -> Sequence[Said]:
        self.turns.append(turn)
        self.was_asked.set()
        await self.may_answer.wait()
        if self.error:
            raise self.error
        return self.messages


class FakeSleep:
    """Sleeps no time, and notes how long it should have slept."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(0)


class FakeClock:
    """A clock that a test sets forward."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


_ids = itertools.count(1)


def activity(kind: str, service_url: str = TEAMS, **changes: Any) -> dict[str, Any]:
    """Build an activity as Teams sends it in a personal chat; `None` leaves a property out."""
    body = {
        "type": kind,
        "id": f"f:{next(_ids)}",
        "timestamp": "2026-11-20T09:00:00.000Z",
        "channelId": "msteams",
        "serviceUrl": service_url,
        "from": USER,
        "recipient": BOT,
        "conversation": {"id": "a:personal", "conversationType": "personal", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "locale": "nb-NO",
    }
    return {name: value for name, value in (body | changes).items() if value is not None}


def message(
    text: str | None = "Hva er skiftleders oppgave?", service_url: str = TEAMS, **changes: Any
) -> dict[str, Any]:
    """Build a message as Teams sends it."""
    return activity("message", service_url, text=text, textFormat="plain", **changes)


def mention(name: str = "Trygg", account: str = BOT["id"], text: str | None = None) -> dict[str, Any]:
    """Build a mention entity."""
    return {"type": "mention", "mentioned": {"id": account, "name": name}, "text": text or f"<at>{name}</at>"}
