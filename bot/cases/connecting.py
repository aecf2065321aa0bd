"""Connects a group of experts to the chat it reads its cases in: by a word to the bot there, and a code from the operator."""

from __future__ import annotations

import hmac
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import structlog

from bot.cases.desk import channel_of
from bot.cases.groups import Group
from bot.storage.clock import Clock
from bot.storage.key import OperatorKey
from bot.storage.storage import Storage
from bot.texts.cases import CaseTexts, cases
from bot.texts.languages import language_of
from bot.turn import Address, Message, Reply, Scope, Turn

# Whoever could connect a chat of their own would read what others ask HR: 48 bits, for two days, and each code once, since
# all who are in a chat see the code that connected it.
_PROOF_LENGTH = 12
_DAY = timedelta(days=1)
_CODES_HOLD = 2 * _DAY
_CONNECT = re.compile(r"/?(?:koble|kople|kobl) til (\S+)(?: (\S+))?|/?connect (?:to )?(\S+)(?: (\S+))?", re.IGNORECASE)
_DISCONNECT = re.compile(r"/?(?:koble|kople|kobl) (?:fra|frå) (\S+)|/?disconnect (?:from )?(\S+)", re.IGNORECASE)

_log = structlog.get_logger(__name__)


def code_of(key: OperatorKey, group: str, day: date, chance: str) -> str:
    """Make a code with which a group is connected on a day; it takes the operator's key, and `chance` tells codes apart."""
    return f"{chance}-{key.identify('connect group', group, day.isoformat(), chance)[:_PROOF_LENGTH]}"


class Connecting:
    """Connects and disconnects groups. A code holds on its day and the day after, and once."""

    def __init__(self, storage: Storage, groups: Sequence[Group], clock: Clock) -> None:
        self._storage = storage
        self._addresses = storage.addresses
        self._groups = {group.id: group for group in groups}
        self._clock = clock

    @staticmethod
    def is_asked_for(turn: Turn) -> bool:
        """Tell whether a message connects or disconnects."""
        said = " ".join(turn.text.split())
        return bool(_CONNECT.fullmatch(said) or _DISCONNECT.fullmatch(said))

    async def handle(self, turn: Turn) -> Sequence[Reply]:
        """Connect the chat that this was written in, or disconnect it."""
        words = cases(language_of(turn.locale))
        said = " ".join(turn.text.split())
        connect = _CONNECT.fullmatch(said)
        name, code = _parts(connect or _DISCONNECT.fullmatch(said))
        group = self._groups.get(name.casefold())
        if group is None:
            return [Message(words.unknown_group.format(groups=", ".join(self._groups)))]
        if turn.scope is Scope.PERSONAL:
            return [Message(words.connect_in_group)]
        return await (self._connect(turn, group, code, words) if connect else self._disconnect(turn, group, words))

    async def removed(self, turn: Turn) -> Sequence[Reply]:
        """Forget a chat that the bot was taken out of."""
        for group in self._groups.values():
            if await self._is_here(turn, group):
                await self._addresses.remove(group.id)
                _log.warning("group_disconnected", reason="the bot was removed from its chat")
        return ()

    async def _connect(self, turn: Turn, group: Group, code: str, words: CaseTexts) -> Sequence[Reply]:
        if not self._fits(code, group) or not await self._storage.once.first("connect", code, keep=_CODES_HOLD):
            _log.warning("group_not_connected", reason="a wrong code")
            return [Message(words.wrong_code.format(id=group.id))]
        # Each case begins a thread of its own.
        address = replace(turn.address, conversation_id=channel_of(turn))
        await self._addresses.put(group.id, address.to_json())
        _log.info("group_connected")
        return [Message(words.connected.format(group=group.called(language_of(turn.locale)), id=group.id))]

    def _fits(self, code: str, group: Group) -> bool:
        today, chance = self._clock().date(), code.partition("-")[0]
        fitting = (code_of(self._storage.key, group.id, day, chance) for day in (today, today - _DAY))
        return any(hmac.compare_digest(code.encode(), each.encode()) for each in fitting)

    async def _disconnect(self, turn: Turn, group: Group, words: CaseTexts) -> Sequence[Reply]:
        here = await self._is_here(turn, group)
        if here:
            await self._addresses.remove(group.id)
            _log.info("group_disconnected")
        said = words.disconnected if here else words.not_connected
        return [Message(said.format(group=group.called(language_of(turn.locale))))]

    async def _is_here(self, turn: Turn, group: Group) -> bool:
        written = await self._addresses.get(group.id)
        return written is not None and Address.from_json(written).conversation_id == channel_of(turn)


def _parts(match: re.Match[str] | None) -> tuple[str, str]:
    """Give the group's name and the code that were written."""
    found = [each for each in match.groups() if each] if match else []
    return found[0] if found else "", found[1] if len(found) > 1 else ""
