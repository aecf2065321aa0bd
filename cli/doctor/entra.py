"""Are the credentials the ones that Entra ID knows, and does the clock agree with Microsoft's?"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from datetime import datetime
from email.utils import parsedate_to_datetime

import aiohttp

from bot.app import credentials_of
from bot.settings import Settings
from bot.teams.credentials import Credentials, CredentialsError
from bot.teams.tokens import Acquire, OutboundToken, TokenError, acquirer
from cli.doctor.finding import Finding, State

CREDENTIALS, CLOCK = "credentials", "clock"
LOGIN = "https://login.microsoftonline.com"
WITHIN = 10.0
# Tokens are read with five minutes of leeway (`bot/teams/auth.py`); a clock that is off by one is on its way there.
OFF_BY_MUCH, OFF_BY_LITTLE = 300.0, 60.0

# https://learn.microsoft.com/entra/identity-platform/reference-error-codes
_REASONS = {
    "7000215": ("the client secret is wrong", "Copy the secret's value, not its id, into TRYGG_APP_PASSWORD."),
    "7000222": ("the client secret has expired", "Make a new secret in the app registration: TRYGG_APP_PASSWORD."),
    "700016": (
        "the tenant knows no such application",
        "TRYGG_APP_ID and TRYGG_TENANT_ID must be of one app registration.",
    ),
    "90002": ("there is no such tenant", "Copy the directory (tenant) id from the app registration: TRYGG_TENANT_ID."),
}
_CODE = re.compile(r"\d{5,7}")


async def look_at_credentials(settings: Settings, acquirer: Callable[[Credentials], Acquire] = acquirer) -> Finding:
    """Get a token as the bot would."""
    try:
        credentials = credentials_of(settings)
    except CredentialsError as error:
        return Finding(CREDENTIALS, State.FAULT, str(error), "docs/teams.md, step 1")
    if credentials is None:
        remedy = "Set TRYGG_APP_ID, TRYGG_TENANT_ID and TRYGG_APP_PASSWORD (docs/teams.md, step 1)."
        return Finding(CREDENTIALS, State.FAULT, "none are set: the bot would run on this machine only", remedy)
    try:
        await OutboundToken(acquirer(credentials))()
    except TokenError as error:
        return _refused(str(error))
    return Finding(CREDENTIALS, State.GOOD, f"Entra ID gives a token to {credentials.app_id} ({credentials.app_type})")


def _refused(reason: str) -> Finding:
    """Say in words what Entra ID's error code means; without a code nobody was reached."""
    codes = _CODE.findall(reason)
    known = next((_REASONS[code] for code in codes if code in _REASONS), None)
    if known:
        return Finding(CREDENTIALS, State.FAULT, known[0], known[1])
    if codes:
        return Finding(
            CREDENTIALS, State.FAULT, f"Entra ID refuses: {reason}", f"Look the code up: {LOGIN}/error?code={codes[0]}"
        )
    return Finding(
        CREDENTIALS,
        State.UNKNOWN,
        f"Entra ID was not reached ({reason})",
        f"Open {LOGIN} on port 443 for this machine.",
    )


async def look_at_clock(now: datetime, url: str = LOGIN) -> Finding:
    """Compare this machine's clock with the date in an answer of `url`."""
    try:
        async with asyncio.timeout(WITHIN), aiohttp.ClientSession() as session, session.head(url) as answer:
            theirs = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError) as error:
        return Finding(CLOCK, State.UNKNOWN, f"{url} was not reached ({type(error).__name__})", "timedatectl status")
    off = (now - theirs).total_seconds()
    said = f"{abs(off):.0f} seconds {'ahead of' if off > 0 else 'behind'} {url}"
    if abs(off) > OFF_BY_MUCH:
        return Finding(
            CLOCK,
            State.FAULT,
            f"{said}: every token would be refused",
            "Set it by the network: timedatectl set-ntp true",
        )
    if abs(off) > OFF_BY_LITTLE:
        return Finding(CLOCK, State.WARNING, said, "Set it by the network: timedatectl set-ntp true")
    return Finding(CLOCK, State.GOOD, said)
