"""Carries cases to the experts and answers back, and tries again until they have arrived."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import structlog

from bot.cards.cases import gone_card, told_card
from bot.cards.desk import expert_card
from bot.cases.groups import Group
from bot.cases.posted import Posted
from bot.outbox import ConversationGoneError, Outbox, UndeliveredError
from bot.storage.cases import DONE, Case, CaseState, CaseStore, Delivery
from bot.storage.errors import StorageError
from bot.storage.storage import Storage
from bot.texts.cases import cases
from bot.triage import danger
from bot.turn import Address, Message

# So long one replica has the delivery to itself; then the next one may try.
TRY_AGAIN_AFTER = timedelta(minutes=2)

Sleep = Callable[[float], Awaitable[object]]

_log = structlog.get_logger(__name__)


class Courier:
    """Delivers. Everything it does may be asked for again: what has arrived is not sent twice."""

    def __init__(self, storage: Storage, groups: Sequence[Group], outbox: Outbox) -> None:
        self._storage = storage
        self._groups = {group.id: group for group in groups}
        self._outbox = outbox

    @property
    def _store(self) -> CaseStore:
        return self._storage.cases

    async def address_of(self, group: Group) -> Address | None:
        """Tell where a group is reached: as its file says, else where it was connected; None where it is not."""
        if group.address is not None:
            return group.address
        written = await self._storage.addresses.get(group.id)
        return None if written is None else Address.from_json(written)

    def experts_card(self, case: Case, note: str = "") -> Message:
        """Give the card of a case as it is now, in the language of the experts."""
        group = self._group(case)
        urgent = danger(case.draft.text) is not None
        called = group.called(group.language)
        return Message(card=expert_card(cases(group.language), case, called, urgent=urgent, note=note), replaces=True)

    async def post(self, case: Case) -> Case:
        """Put a new case before the experts, once; gives the case as it then is."""
        if case.expert_messages or case.state in DONE:
            return case
        address = await self.address_of(self._group(case))
        if address is None or not await self._mine("post", case):
            return case
        case = await self._store.get(case.number)  # another replica may have been faster
        if case.expert_messages:
            return case
        try:
            message_id = await self._outbox.send(address, self.experts_card(case))
        except UndeliveredError as error:
            _log.warning("case_not_posted", error=type(error).__name__)
            return case
        posted = Posted(address, message_id).to_json()
        return await self._store.change(case.number, lambda now: replace(now, expert_messages=(posted,)))

    async def tell(self, case: Case) -> Case:
        """Tell the asker of the answer, or that the case was closed; gives the case as it then is."""
        if case.state not in DONE or case.delivery is not Delivery.PENDING or not await self._mine("tell", case):
            return case
        case = await self._store.get(case.number)  # another replica may have been faster
        if case.delivery is not Delivery.PENDING:
            return case
        language = case.draft.language
        card = told_card(cases(language), case, self._group(case).called(language))
        try:
            await self._outbox.send(Address.from_json(case.draft.asker), Message(card=card))
        except ConversationGoneError:
            return await self._delivered(case, Delivery.IMPOSSIBLE)
        except UndeliveredError as error:
            _log.warning("answer_not_delivered", error=type(error).__name__)
            return case
        return await self._delivered(case, Delivery.DELIVERED)

    async def refresh(self, case: Case) -> None:
        """Show the experts how far a case has come, on the card they have."""
        for posted in map(Posted.from_json, case.expert_messages):
            if posted.message_id:
                await self._update(posted, self.experts_card(case))

    async def withdraw(self, deleted: Sequence[Case]) -> None:
        """Take the texts of deleted cases out of the experts' chats."""
        for case in deleted:
            card = gone_card(cases(self._group(case).language), case.number)
            for posted in map(Posted.from_json, case.expert_messages):
                if posted.message_id:
                    await self._update(posted, Message(card=card))

    async def round(self) -> None:
        """Deliver all that waits."""
        for case in await self._store.list(CaseState.OPEN, CaseState.TAKEN):
            await self.post(case)
        for case in await self._store.list(*DONE):
            told = await self.tell(case)
            if told != case:
                await self.refresh(told)

    async def rounds(self, sleep: Sleep = asyncio.sleep) -> None:
        """Deliver for ever what could not be delivered at once, also what was left when the bot stopped."""
        while True:
            try:
                await self.round()
            except StorageError as error:
                _log.warning("cases_not_looked_through", error=type(error).__name__)
            await sleep(TRY_AGAIN_AFTER.total_seconds())

    async def _update(self, posted: Posted, message: Message) -> None:
        try:
            await self._outbox.update(posted.address, posted.message_id, message)
        except UndeliveredError as error:  # a card that is behind is mended by the next press on it
            _log.info("case_card_not_updated", error=type(error).__name__)

    async def _delivered(self, case: Case, delivery: Delivery) -> Case:
        return await self._store.change(case.number, lambda now: replace(now, delivery=delivery))

    async def _mine(self, deed: str, case: Case) -> bool:
        """Tell whether this replica is the one to try now. A delivery that fails is tried again when the time is over."""
        return await self._storage.once.first(f"case {deed}", str(case.number), keep=TRY_AGAIN_AFTER)

    def _group(self, case: Case) -> Group:
        """Give a case's group; where it is no longer in the file, the one that gets what no theme leads."""
        group = self._groups.get(case.draft.group)
        return group or next(each for each in self._groups.values() if each.default)
