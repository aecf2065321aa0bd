"""The public keys with which the Bot Connector signs what it sends."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
import jwt
import structlog

# https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
OPENID_METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
# The same page: fetch the keys anew at least every 24 hours.
KEEP_FOR = 24 * 3600.0
# A key that we do not know may be a new one, or a stranger's invention: look at most this often.
LOOK_AGAIN_AFTER = 300.0
# A fetch that failed may be tried again sooner.
RETRY_AFTER = 10.0
FETCH_WITHIN = 5.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One public key, and the channels for which it may speak."""

    key: jwt.PyJWK
    endorsements: frozenset[str]


class SigningKeys:
    """A cache: filled on first use, kept for a day, refreshed when a token names a key that is not in it.

    Keys that are too old stay in use while their refresh fails: old keys answer better than none.
    """

    def __init__(
        self, session: aiohttp.ClientSession, url: str = OPENID_METADATA, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._session = session
        self._url = url
        self._clock = clock
        self._keys: dict[str, SigningKey] = {}
        self._stale_from = self._rest_until = float("-inf")
        self._lock = asyncio.Lock()

    async def get(self, kid: str) -> SigningKey | None:
        """Find a key by its id, asking the Bot Connector when that may help."""
        if self._due(kid):
            async with self._lock:
                if self._due(kid):
                    await self._refresh()
        return self._keys.get(kid)

    def _due(self, kid: str) -> bool:
        now = self._clock()
        return now >= self._rest_until and (kid not in self._keys or now >= self._stale_from)

    async def _refresh(self) -> None:
        try:
            async with asyncio.timeout(FETCH_WITHIN):
                metadata = await self._fetch(self._url)
                keys = _keys_of(await self._fetch(metadata["jwks_uri"]))
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError, AttributeError) as error:
            self._rest_until = self._clock() + RETRY_AFTER
            _log.warning("signing_keys_not_fetched", error=type(error).__name__, kept=len(self._keys))
            return
        self._keys = keys
        self._stale_from = self._clock() + KEEP_FOR
        self._rest_until = self._clock() + LOOK_AGAIN_AFTER

    async def _fetch(self, url: str) -> Mapping[str, Any]:
        async with self._session.get(url, raise_for_status=True) as answer:
            value = json.loads(await answer.read())
        if not isinstance(value, dict):
            raise TypeError("not an object")
        return value


def _keys_of(answer: Mapping[str, Any]) -> dict[str, SigningKey]:
    keys = {each["kid"]: key for each in answer["keys"] if (key := _key_of(each))}
    if not keys:
        raise ValueError("no keys")
    return keys


def _key_of(entry: Mapping[str, Any]) -> SigningKey | None:
    if entry.get("kty") != "RSA" or not isinstance(entry.get("kid"), str):
        return None
    try:
        return SigningKey(jwt.PyJWK(dict(entry), algorithm="RS256"), frozenset(entry.get("endorsements", ())))
    except jwt.PyJWTError:  # one damaged key must not hide the others
        return None
