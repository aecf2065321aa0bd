"""Trygg as `trygg serve` runs it, except for what cannot be had here: Entra ID, and Microsoft's hosts.

    python -m benchmarks.load.trygg_bot PORT CONNECTOR APP TENANT

Every token is validated in full, with keys fetched from the stand-in; only the address that replies go to may be loopback, and
the bot's own token comes from nowhere. The settings come from the environment, as always.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from typing import Any

import aiohttp
from pydantic import SecretStr

from bot.metrics import Metrics
from bot.server import serve_until_stopped
from bot.settings import read_settings
from bot.teams.auth import Gate, TeamsGate
from bot.teams.calls import Token
from bot.teams.credentials import AppType, Credentials
from bot.teams.keys import SigningKeys
from bot.teams.loopback import LoopbackGate
from bot.teams.tokens import OutboundToken
from cli.log import set_up_log


class LoopbackTeamsGate(TeamsGate):
    """The gate of production, except that replies go to this machine."""

    def check_service_url(self, url: str) -> None:
        """Allow this machine only."""
        LoopbackGate().check_service_url(url)


def main(port: int, connector: str, app: str, tenant: str) -> None:
    """Serve until stopped."""
    credentials = Credentials(app, tenant, AppType.SINGLE_TENANT, "none")

    def acquire() -> Mapping[str, Any]:
        return {"access_token": "x" * 1500, "expires_in": 3600}

    def trust(session: aiohttp.ClientSession) -> tuple[Gate, Token | None]:
        return LoopbackTeamsGate(credentials, SigningKeys(session, f"{connector}/openid")), OutboundToken(acquire)

    set_up_log(as_json=True)
    settings = read_settings()
    workers = len(os.sched_getaffinity(0)) if settings.workers is None else settings.workers
    changed = {"port": port, "workers": workers, "app_id": app, "tenant_id": tenant, "app_password": SecretStr("none")}
    asyncio.run(serve_until_stopped(settings.model_copy(update=changed), Metrics(), trust))


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])
