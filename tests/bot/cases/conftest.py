"""The desk and those who ask, over a real storage; Teams is a fake that notes what it is sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.cases.asking import Asking
from bot.cases.connecting import Connecting, code_of
from bot.cases.courier import Courier
from bot.cases.desk import Desk
from bot.cases.groups import read_groups
from bot.outbox import UndeliveredError
from bot.settings import GROUPS
from bot.storage.storage import Storage
from bot.turn import Address, Message, Scope, Turn, TurnKind
from tests.bot.storing import Clock

ASKER = Address("http://127.0.0.1/", "a:kari", "tenant", "28:bot", "29:kari")
EXPERTS = Address("http://127.0.0.1/", "19:hr", "tenant", "28:bot")


@dataclass
class FakeOutbox:
    """Teams: takes everything, or fails as it is told."""

    sent: list[tuple[Address, Message]] = field(default_factory=list)
    updated: list[tuple[str, Message]] = field(default_factory=list)
    error: UndeliveredError | None = None

    async def send(self, address: Address, message: Message) -> str:
        if self.error:
            raise self.error
        self.sent.append((address, message))
        return f"card-{len(self.sent)}"

    async def update(self, address: Address, message_id: str, message: Message) -> None:
        if self.error:
            raise self.error
        self.updated.append((message_id, message))

    def to(self, address: Address) -> list[str]:
        """What an address was sent, as the text of its cards."""
        return [shown(message) for to, message in self.sent if to == address]


def shown(reply: Any) -> str:
    """Write down all that a message says and carries."""
    return json.dumps([reply.text, reply.card], ensure_ascii=False)


async def react(text: str, language: str) -> Message:
    return Message(f"({language}) {text}")


def turn(text: str = "", action: str = "", values: Mapping[str, str] | None = None, **changes: Any) -> Turn:
    """Make a turn of the asker's, in their private chat."""
    facts: dict[str, Any] = {
        "kind": TurnKind.PRESSED if action else TurnKind.MESSAGE,
        "activity_id": "press",
        "conversation_id": "a:kari",
        "user_id": "29:kari",
        "user_name": "Kari Moen",
        "scope": Scope.PERSONAL,
        "locale": "nb-NO",
        "text": text,
        "action": action,
        "values": values or {},
        "address": ASKER,
    }
    return Turn(**facts | changes)


def expert(values: Mapping[str, str], name: str = "Per Lie", **changes: Any) -> Turn:
    """Make a press of an expert's, in the group's chat."""
    facts: dict[str, Any] = {"user_name": name, "user_id": f"29:{name}", "scope": Scope.GROUP, "address": EXPERTS}
    return turn(action="case.press", values=values, **facts | {"conversation_id": "19:hr"} | changes)


@dataclass
class Office:
    """Everything together."""

    storage: Storage
    clock: Clock
    outbox: FakeOutbox
    courier: Courier
    asking: Asking
    desk: Desk
    connecting: Connecting

    async def connect(self, group: str = "hr", **changes: Any) -> str:
        """Connect a group as an expert does, with today's code; gives what the bot says."""
        code = code_of(self.storage.key, group, self.clock().date(), group)
        [said] = await self.connecting.handle(expert({}, text=f"koble til {group} {code}", **changes))
        return shown(said)

    async def draft(self, text: str, **values: str) -> Mapping[str, str]:
        """Open a draft, and give what its Send button and inputs send."""
        [message] = await self.asking.write(turn(action="case.write", values={"text": text, **values}))
        return filled(message)

    async def case(self, text: str = "Kan jeg få permisjon ved flytting?", **values: str) -> int:
        """Send a case; gives its number."""
        await self.asking.send(turn(action="case.send", values={**await self.draft(text), **values}))
        return (await self.storage.cases.list())[-1].number


def filled(message: Any, button: int = -1) -> dict[str, str]:
    """Give what a card's button sends when nothing more is filled in: its data, and the inputs' values."""
    inputs = {each["id"]: each["value"] for each in message.card["body"] if "value" in each}
    data = {key: value for key, value in message.card["actions"][button]["data"].items() if key != "action"}
    return inputs | data


@pytest.fixture
def office(storage: Storage, clock: Clock) -> Office:
    """The desk, over SQLite and over a real PostgreSQL."""
    outbox, groups = FakeOutbox(), read_groups(GROUPS)
    courier = Courier(storage, groups, outbox)
    return Office(
        storage,
        clock,
        outbox,
        courier,
        Asking(courier, storage.cases, groups, react),
        Desk(courier, storage.cases),
        Connecting(storage, groups, clock),
    )
