"""The rim, put together: from credentials to `POST /api/messages`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import aiohttp
from aiohttp import web

from bot.meter import UNMETERED, Meter
from bot.storage.deeds import Deeds
from bot.teams.adapter import TeamsAdapter
from bot.teams.auth import Gate, TeamsGate
from bot.teams.authentication import Authentication
from bot.teams.calls import Calls, Token
from bot.teams.connector import Connectors
from bot.teams.credentials import Credentials
from bot.teams.handler import Apology, Receive, Sent, TeamsHandler
from bot.teams.keys import OPENID_METADATA, SigningKeys
from bot.teams.loopback import LoopbackGate, check_mode
from bot.teams.outbox import TeamsOutbox
from bot.teams.tokens import OutboundToken, acquirer

MESSAGES = "/api/messages"
# Says, over the session of the application, who may come in and which token goes out with the answers.
Trust = Callable[[aiohttp.ClientSession], tuple[Gate, Token | None]]
ADAPTER = web.AppKey("teams_adapter", TeamsAdapter)
# Names of hosts change seldom; connections are kept as long as Teams keeps them.
_NAMES_KEPT_FOR = 300


def add_routes(
    app: web.Application,
    trust: Trust,
    *,
    receive: Receive,
    apology: Apology,
    outbox: TeamsOutbox,
    sent: Sent | None = None,
    deeds: Deeds | None = None,
    dialogs: bool = True,
    meter: Meter = UNMETERED,
) -> None:
    """Let Teams talk to an application, as far as it is trusted.

    The connections open and close with the application; on stop it waits for the turns that are under way. The Playground
    has no `dialogs`. Without `deeds`, other replicas do not know what this one has done.
    """
    handler = TeamsHandler(receive, apology, sent, deeds, dialogs=dialogs)

    async def rim(app: web.Application) -> AsyncIterator[None]:
        async with _session() as session:
            gate, token = trust(session)
            connectors = Connectors(Calls(session, token, meter=meter), gate)
            outbox.open(connectors)
            app[ADAPTER] = TeamsAdapter(gate, Authentication(gate, connectors), handler.on_turn, deeds)
            yield
            await app[ADAPTER].close()

    app.cleanup_ctx.append(rim)
    app.router.add_post(MESSAGES, _messages)


async def _messages(request: web.Request) -> web.Response:
    return await request.app[ADAPTER].handle(request)


def trust_in(
    credentials: Credentials | None, *, anonymous: bool = False, openid_metadata: str = OPENID_METADATA
) -> Trust:
    """Say who may come in, and with which token the bot answers.

    Without credentials the bot is anonymous, which must be asked for, and serves this machine only. Raises
    `CredentialsError` where it is not clear which of them is meant.
    """
    check_mode(credentials, anonymous=anonymous)

    def trust(session: aiohttp.ClientSession) -> tuple[Gate, Token | None]:
        if credentials is None:
            return LoopbackGate(), None
        return TeamsGate(credentials, SigningKeys(session, openid_metadata)), OutboundToken(acquirer(credentials))

    return trust


def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        # No limit for all hosts together: one that hangs must not keep the others' connections (`calls.MOST_TO_A_HOST`).
        connector=aiohttp.TCPConnector(limit=0, ttl_dns_cache=_NAMES_KEPT_FOR),
        cookie_jar=aiohttp.DummyCookieJar(),  # conversations share the session, and must not share cookies
    )
