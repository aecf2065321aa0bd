"""Teams, as the bot sees it: conversations that write, over connections that stay open."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.load.http import Line

# A turn that takes longer counts as an error.
_PATIENCE = 30.0


@dataclass(slots=True)
class Tally:
    """What came of some turns: seconds each, and how many were not accepted."""

    seconds: list[float] = field(default_factory=list)
    errors: int = 0
    lasted: float = 0.0

    @property
    def rate(self) -> float:
        """Turns a second."""
        return len(self.seconds) / self.lasted

    def within(self, share: float) -> float:
        """Say within how many milliseconds this share of the turns was over."""
        ordered = sorted(self.seconds)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Client:
    """Sends messages to one bot."""

    def __init__(self, port: int, service_url: str, tenant: str, token: str) -> None:
        self._port = port
        self._service_url = service_url
        self._tenant = tenant
        lines = ["POST /api/messages HTTP/1.1", f"Host: 127.0.0.1:{port}", "Content-Type: application/json"]
        if token:
            lines.append(f"Authorization: Bearer {token}")
        self._head = "\r\n".join(lines).encode()
        self._ids = itertools.count(1)
        self._idle: list[Line] = []

    async def closed_loop(self, questions: Iterator[str], conversations: int, seconds: float) -> Tally:
        """Let each conversation write its next message when the turn before is over."""
        tally = Tally()
        begun = time.perf_counter()

        async def converse(number: int) -> None:
            while time.perf_counter() < begun + seconds:
                await self._turn(number, next(questions), time.perf_counter(), tally)

        await asyncio.gather(*(converse(number) for number in range(conversations)))
        tally.lasted = time.perf_counter() - begun
        self._hang_up()
        return tally

    async def steady(self, questions: Iterator[str], conversations: int, rate: float, seconds: float) -> Tally:
        """Send so many messages a second, whether or not those before are answered.

        A turn's time counts from when it was due, so that a bot that stalls cannot slow the clock down with it.
        """
        tally = Tally()
        begun = time.perf_counter()
        turns = []
        for number in range(int(rate * seconds)):
            due = begun + number / rate
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            turns.append(asyncio.create_task(self._turn(number % conversations, next(questions), due, tally)))
        await asyncio.gather(*turns)
        tally.lasted = time.perf_counter() - begun
        self._hang_up()
        return tally

    def _hang_up(self) -> None:
        while self._idle:
            self._idle.pop().close()

    async def _turn(self, conversation: int, question: str, since: float, tally: Tally) -> None:
        try:
            async with asyncio.timeout(_PATIENCE):
                status = await self._post(self._message(conversation, question))
        except (OSError, TimeoutError):
            status = 0
        tally.errors += status not in (200, 201, 202)
        tally.seconds.append(time.perf_counter() - since)

    async def _post(self, body: bytes) -> int:
        line = self._idle.pop() if self._idle else await Line.open(self._port)
        first, _ = await line.ask(self._head, body)
        self._idle.append(line)
        return int(first.split(" ")[1])

    def _message(self, conversation: int, question: str) -> bytes:
        """Write a message as Teams sends it in a personal chat, each from somebody else."""
        number = next(self._ids)
        person = {"id": f"29:person-{number}", "name": "Kari Nordmann", "aadObjectId": f"{number:032x}"}
        body = {
            "type": "message",
            "id": f"{number}",
            "timestamp": "2026-11-26T08:00:00.000Z",
            "localTimestamp": "2026-11-26T09:00:00.000+01:00",
            "localTimezone": "Europe/Oslo",
            "serviceUrl": self._service_url,
            "channelId": "msteams",
            "from": person,
            "conversation": {
                "conversationType": "personal", "tenantId": self._tenant, "id": f"a:conversation-{conversation}"
            },
            "recipient": {"id": "28:bot", "name": "Trygg"},
            "entities": [
                {"locale": "nb-NO", "country": "NO", "platform": "Windows", "timezone": "Europe/Oslo", "type": "clientInfo"}
            ],
            "channelData": {"tenant": {"id": self._tenant}},
            "locale": "nb-NO",
            "textFormat": "plain",
            "text": question,
            "attachments": [{"contentType": "text/html", "content": f"<p>{question}</p>"}],
        }  # fmt: skip
        return json.dumps(body).encode()
