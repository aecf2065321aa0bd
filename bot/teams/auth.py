"""Who may come in: the token of a request, and whether its body agrees with it.

botbuilder 4.17 accepts tokens without an expiry and bodies without a service URL, and answers 500 to a forged token.
Therefore none of its validation is used.
"""

from __future__ import annotations

import re
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Protocol

import jwt

from bot.teams.credentials import Credentials
from bot.teams.keys import SigningKey, SigningKeys
from bot.teams.nested import at

# https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
# #authenticate-requests-from-the-bot-connector-service-to-your-bot
ISSUER = "https://api.botframework.com"
CLOCK_SKEW = 300
# Tokens remembered, as digests. Microsoft's live for about an hour and serve many messages; a few are in use at a time.
_MOST_CHECKED = 256
CHANNEL = "msteams"
# Where Teams' replies go; a leading dot allows the subdomains. Any other host would be given the bot's token.
SERVICE_HOSTS = ("smba.trafficmanager.net", ".botframework.com", ".teams.microsoft.com")

_SERVICE_URL = re.compile(r"https://(?P<host>[a-z0-9.-]+)(?::443)?(?:/[\w.~/-]*)?", re.ASCII | re.IGNORECASE)


class AdmissionError(Exception):
    """The request may not come in. The text is a reason for the log, with nothing of the token in it."""


@dataclass(frozen=True, slots=True)
class Caller:
    """What a valid token says about the one who sent it."""

    claims: Mapping[str, Any] = field(default_factory=dict)
    endorsements: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Checked:
    """What was found about a token: good until then, while this key is published under its id."""

    caller: Caller
    kid: str
    key: SigningKey
    until: float


class Gate(Protocol):
    """Decides who may come in, and where answers may go."""

    async def caller(self, authorization: str, remote: str) -> Caller:
        """Validate the header `Authorization`; raises `AdmissionError`."""
        ...

    def check(self, caller: Caller, body: Mapping[str, Any]) -> None:
        """Compare an activity with the token it came with; raises `AdmissionError`."""
        ...

    def check_service_url(self, url: str) -> None:
        """Refuse to answer to a stranger's address; raises `AdmissionError`."""
        ...


class TeamsGate:
    """Lets in what the Bot Connector signed for this bot, from Teams, for an allowed tenant."""

    def __init__(self, credentials: Credentials, keys: SigningKeys, clock: Callable[[], float] = time.time) -> None:
        self._credentials = credentials
        self._keys = keys
        self._clock = clock
        self._checked: OrderedDict[bytes, _Checked] = OrderedDict()

    async def caller(self, authorization: str, remote: str) -> Caller:
        """Validate signature, issuer, audience and times.

        Microsoft uses a token for many messages: one that was found valid is not taken apart again, until it expires or
        its key is withdrawn.
        """
        token = _bearer(authorization)
        digest = sha256(token.encode()).digest()
        known = self._checked.get(digest)
        if known is not None and self._clock() < known.until and await self._keys.get(known.kid) is known.key:
            return known.caller
        kid, key = await self._key(token)
        caller = Caller(self._claims(token, key), key.endorsements)
        self._checked[digest] = _Checked(caller, kid, key, float(caller.claims["exp"]) + CLOCK_SKEW)
        if len(self._checked) > _MOST_CHECKED:
            self._checked.popitem(last=False)
        return caller

    def _claims(self, token: str, key: SigningKey) -> Mapping[str, Any]:
        try:
            claims: Mapping[str, Any] = jwt.decode(
                token,
                key.key,
                algorithms=["RS256"],
                audience=self._credentials.app_id,
                issuer=ISSUER,
                leeway=CLOCK_SKEW,
                options={"require": ["exp", "iss", "aud"], "strict_aud": True},
            )
        except jwt.PyJWTError as error:
            raise AdmissionError(type(error).__name__) from None
        return claims

    async def _key(self, token: str) -> tuple[str, SigningKey]:
        try:
            kid = jwt.get_unverified_header(token).get("kid")
        except (jwt.PyJWTError, RecursionError) as error:  # the header is the stranger's own JSON
            raise AdmissionError(type(error).__name__) from None
        if not kid:
            raise AdmissionError("the token names no key")
        key = await self._keys.get(kid)
        if key is None:
            raise AdmissionError("the token names an unknown key")
        return kid, key

    def check(self, caller: Caller, body: Mapping[str, Any]) -> None:
        """Demand the channel, the service URL of the token and an allowed tenant."""
        if body.get("channelId") != CHANNEL or CHANNEL not in caller.endorsements:
            raise AdmissionError("the channel is not Teams, or the key may not speak for it")
        claimed, url = caller.claims.get("serviceurl"), body.get("serviceUrl")
        if not isinstance(claimed, str) or not isinstance(url, str) or claimed.rstrip("/") != url.rstrip("/"):
            raise AdmissionError("the service URL is not the token's")
        self.check_service_url(url)
        # "Always validate the tenant ID of incoming activity payloads in application code":
        # https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/agent-tenancy
        tenants = _tenants(body)
        if not tenants or not tenants <= self._credentials.allowed_tenants:
            raise AdmissionError("the tenant is not allowed")

    def check_service_url(self, url: str) -> None:
        """Allow Microsoft's hosts only, over TLS."""
        match = _SERVICE_URL.fullmatch(url)
        host = match["host"].lower() if match else ""
        if not any(host.endswith(each) if each.startswith(".") else host == each for each in SERVICE_HOSTS):
            raise AdmissionError("the service URL's host is not allowed")


def _bearer(authorization: str) -> str:
    parts = authorization.split()
    if len(parts) != 2 or parts[0].lower() != "bearer":
        raise AdmissionError("no bearer token")
    return parts[1]


def _tenants(body: Mapping[str, Any]) -> set[str]:
    """Every tenant that the activity names: in the channel's data, and in the conversation."""
    found = (at(body, "channelData", "tenant", "id"), at(body, "conversation", "tenantId"))
    return {each.lower() for each in found if isinstance(each, str)}
