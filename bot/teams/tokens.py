"""The one token with which the bot speaks to the Bot Connector."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any, assert_never

import msal  # type: ignore[import-untyped]  # no types shipped
import requests
import structlog

from bot.teams.credentials import AppType, Credentials

# https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
RESOURCE = "https://api.botframework.com"
REFRESH_BEFORE = 300.0
# After a failed refresh the old token serves on, and the next try waits a little.
RETRY_AFTER = 30.0
ACQUIRE_WITHIN = 15.0
HTTP_WITHIN = 10.0

Acquire = Callable[[], Mapping[str, Any]]

_log = structlog.get_logger(__name__)


class TokenError(Exception):
    """Entra ID gave no token; the text holds its error codes, and nothing secret."""


def since_boot() -> float:
    """Give the seconds since the machine started, asleep or awake: no correction of the clock makes a token last longer."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


class OutboundToken:
    """One token for all turns: acquired in a thread, by one turn while the others wait, renewed before it expires."""

    def __init__(self, acquire: Acquire, clock: Callable[[], float] = since_boot) -> None:
        self._acquire = acquire
        self._clock = clock
        self._token = ""  # there is none yet  # nosec B105
        self._expires = self._renew_at = float("-inf")
        self._lock = asyncio.Lock()

    async def __call__(self) -> str:
        """Give a token that is valid for some minutes yet."""
        if self._clock() >= self._renew_at:
            async with self._lock:
                if self._clock() >= self._renew_at:
                    await self._renew()
        return self._token

    async def _renew(self) -> None:
        try:
            async with asyncio.timeout(ACQUIRE_WITHIN):
                answer = await asyncio.to_thread(self._acquire)
            token, lifetime = _read(answer)
        except Exception as error:  # msal and its transport raise many kinds; all mean the same: no token
            if self._clock() >= self._expires:
                raise TokenError(_reason(error)) from error
            _log.warning("token_not_renewed", reason=_reason(error))
            self._renew_at = self._clock() + RETRY_AFTER
            return
        self._token = token
        self._expires = self._clock() + lifetime
        self._renew_at = self._expires - REFRESH_BEFORE


def acquirer(credentials: Credentials) -> Acquire:
    """Say how a bot with these credentials gets a token; the first call of the result goes to the network."""
    match credentials.app_type:
        case AppType.SINGLE_TENANT:
            return _WithSecret(credentials)
        case AppType.MANAGED_IDENTITY:
            return _WithManagedIdentity(credentials)
        case _:
            assert_never(credentials.app_type)


class _WithSecret:
    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self._app: Any = None

    def __call__(self) -> Mapping[str, Any]:
        if self._app is None:  # msal asks Entra ID about the tenant while it is built: not before it is needed
            self._app = msal.ConfidentialClientApplication(
                self._credentials.app_id,
                client_credential=self._proof(),
                authority=f"https://login.microsoftonline.com/{self._credentials.tenant_id}",
                timeout=HTTP_WITHIN,
            )
        answer: Mapping[str, Any] = self._app.acquire_token_for_client(scopes=[f"{RESOURCE}/.default"])
        return answer

    def _proof(self) -> str | dict[str, Callable[[], str]]:
        """Give the secret, or what reads the federated token anew each time: it is valid for an hour or so."""
        file = self._credentials.assertion_file
        return (
            {"client_assertion": lambda: file.read_text(encoding="ascii").strip()} if file else self._credentials.secret
        )


class Session(requests.Session):
    """A session with a time-out: requests waits for ever unless told otherwise, and msal does not tell it here."""

    def request(self, *args: Any, **kwargs: Any) -> requests.Response:
        """Send a request."""
        kwargs.setdefault("timeout", HTTP_WITHIN)
        return super().request(*args, **kwargs)


class _WithManagedIdentity:
    def __init__(self, credentials: Credentials) -> None:
        identity = msal.UserAssignedManagedIdentity(client_id=credentials.app_id)
        self._client = msal.ManagedIdentityClient(identity, http_client=Session())

    def __call__(self) -> Mapping[str, Any]:
        answer: Mapping[str, Any] = self._client.acquire_token_for_client(resource=RESOURCE)
        return answer


def _read(answer: Mapping[str, Any]) -> tuple[str, float]:
    if "access_token" not in answer:
        raise TokenError(f"{answer.get('error', 'no token')} {answer.get('error_codes', '')}".strip())
    return str(answer["access_token"]), float(answer.get("expires_in", 0))


def _reason(error: Exception) -> str:
    return str(error) if isinstance(error, TokenError) else type(error).__name__
