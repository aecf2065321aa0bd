"""The experts' side: take, answer, close. Every press may come twice, late, or from two people at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import structlog

from bot.cards.cases import gone_card
from bot.cards.desk import LONGEST_ANSWER
from bot.cases.courier import Courier
from bot.cases.posted import Posted
from bot.storage.cases import DONE, Case, CaseMissing, CaseState, CaseStore
from bot.texts.cases import cases
from bot.texts.languages import language_of
from bot.turn import Message, Reply, Turn

Change = Callable[[Case], Case]

_log = structlog.get_logger(__name__)


class Desk:
    """Handles presses on the experts' card. Only the chat in which a case stands may touch it."""

    def __init__(self, courier: Courier, store: CaseStore) -> None:
        self._courier = courier
        self._store = store

    async def take(self, turn: Turn) -> Sequence[Reply]:
        """Let the others know who sees to it."""

        def taken(case: Case) -> Case:
            new = case.state is CaseState.OPEN
            return replace(case, state=CaseState.TAKEN, handler=turn.user_name) if new else case

        return await self._handle(turn, taken)

    async def answer(self, turn: Turn) -> Sequence[Reply]:
        """Send the answer to the asker. The first answer counts; whoever presses later sees it."""
        text = turn.values.get("answer", "").strip()[:LONGEST_ANSWER]
        if not text:
            return await self._handle(turn, lambda case: case, empty=True)

        def answered(case: Case) -> Case:
            if case.state in DONE:
                return case
            return replace(case, state=CaseState.ANSWERED, handler=turn.user_name, answer=text)

        return await self._handle(turn, answered)

    async def close(self, turn: Turn) -> Sequence[Reply]:
        """Close a case; the asker is told where there was no answer."""

        def closed(case: Case) -> Case:
            if case.state is CaseState.CLOSED:
                return case
            return replace(case, state=CaseState.CLOSED, handler=turn.user_name)

        return await self._handle(turn, closed)

    async def _handle(self, turn: Turn, change: Change, *, empty: bool = False) -> Sequence[Reply]:
        words = cases(language_of(turn.locale))
        number = turn.number("case")
        if number is None:
            return [Message(words.not_here)]
        try:
            case = await self._store.get(number)
            if not await self._belongs(turn, case):
                _log.warning("case_pressed_elsewhere")
                return [Message(words.not_here)]
            case = await self._courier.tell(await self._store.change(case.number, change))
        except CaseMissing:
            return [Message(card=gone_card(words, number), replaces=True)]
        return [self._courier.experts_card(case, words.answer_empty if empty else "")]

    async def _belongs(self, turn: Turn, case: Case) -> bool:
        """Tell whether a press comes from the experts' chat: what a button sends can be forged, where it comes from cannot."""
        posted = (Posted.from_json(each).address.conversation_id for each in case.expert_messages)
        return channel_of(turn) in {each.partition(";")[0] for each in posted}


def channel_of(turn: Turn) -> str:
    """Name the chat or channel of a turn, whichever of its threads it is in."""
    return turn.address.conversation_id.partition(";")[0]
