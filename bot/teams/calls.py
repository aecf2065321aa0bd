"""One call to the Bot Connector: time-outs, retries, size, and errors that keep their status."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.meter import UNMETERED, Meter, Stage
from bot.teams.lanes import Bulkheads, Full
from bot.teams.models import encoded
from bot.teams.retry import UNREACHABLE, Answer, ConnectorError, pause_before_next, retry_after

# "Ensure that the size of the message itself is within 80 KB to guarantee successful message delivery", as UTF-16:
# https://github.com/MicrosoftDocs/msteams-docs/blob/main/msteams-platform/bots/how-to/includes/agent-message-size-limit.md
MAX_BODY = 80 * 1024
ATTEMPT_WITHIN = 10.0
# Calls under way to one host: as many as come in ten seconds at fifty a second, the longest that one attempt may take.
MOST_TO_A_HOST = 500
CALL_WITHIN = 60.0

Token = Callable[[], Awaitable[str]]
Sleep = Callable[[float], Awaitable[object]]


class MessageSizeError(ConnectorError):
    """The message is larger than Teams takes; it was not sent."""

    def __init__(self, size: int) -> None:
        super().__init__(413, "MessageSizeTooBig", f"{size} bytes as UTF-16, and Teams takes {MAX_BODY}: shorten it")


class Calls:
    """Calls over one pooled session, with the bot's token where it has one."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        token: Token | None,
        *,
        sleep: Sleep = asyncio.sleep,
        attempt_within: float = ATTEMPT_WITHIN,
        meter: Meter = UNMETERED,
    ) -> None:
        self._meter = meter
        self._bulkheads = Bulkheads(MOST_TO_A_HOST)
        self._session = session
        self._token = token
        self._sleep = sleep
        self._attempt_within = aiohttp.ClientTimeout(total=attempt_within)

    async def call(self, method: str, url: str, body: Any = None) -> Mapping[str, Any]:
        """Send a JSON value or a model until Teams takes it or further tries are of no use; raises `ConnectorError`."""
        data = encode(body)
        try:
            with self._bulkheads.place(urlsplit(url).netloc), self._meter.stage(Stage.SEND):
                async with asyncio.timeout(CALL_WITHIN):
                    return await self._persist(method, url, data)
        except Full:
            raise ConnectorError(UNREACHABLE, "Busy", f"{MOST_TO_A_HOST} calls to this host are under way") from None
        except TimeoutError:
            raise ConnectorError(UNREACHABLE, "TimeoutError", f"no success within {CALL_WITHIN:.0f} s") from None

    async def _persist(self, method: str, url: str, data: bytes | None) -> Mapping[str, Any]:
        attempt = 1
        while (answer := await self._attempt(method, url, data)).status not in range(200, 300):
            pause = pause_before_next(answer, attempt)
            if pause is None:
                raise answer.error
            await self._sleep(pause)
            attempt += 1
        return answer.content

    async def _attempt(self, method: str, url: str, data: bytes | None) -> Answer:
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if self._token is not None:
            headers["Authorization"] = f"Bearer {await self._token()}"
        try:
            async with self._session.request(
                method,
                url,
                data=data,
                headers=headers,
                timeout=self._attempt_within,
                allow_redirects=False,  # a redirect would carry the token to another host
            ) as response:
                content = read_object(await response.read())
                return Answer(response.status, content, retry_after(response.headers.get("Retry-After", "")))
        except (aiohttp.ClientError, TimeoutError) as error:
            return Answer(UNREACHABLE, failure=type(error).__name__)


def encode(body: Any) -> bytes | None:
    """Write a body as JSON, and refuse one that Teams would refuse."""
    if body is None:
        return None
    raw = encoded(body)
    # No text takes more than twice as much in UTF-16 as in UTF-8; most are far from the limit.
    if 2 * len(raw) > MAX_BODY and (size := len(raw.decode().encode("utf-16-le"))) > MAX_BODY:
        raise MessageSizeError(size)
    return raw


def read_object(raw: bytes) -> Mapping[str, Any]:
    """Read a JSON object; anything else (a gateway's HTML page, an empty answer) counts as an empty one."""
    try:
        content = json.loads(raw)
    except (ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}
