"""Cases: a text that somebody approved and sent to a group of experts, and what became of it. People's words are sealed."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, Select, Update, delete, func, select, update

from bot.storage.clock import Clock
from bot.storage.database import Database
from bot.storage.errors import StorageError, StorageUnavailable
from bot.storage.key import OperatorKey
from bot.storage.schema import CASES

_KIND = "case"
_OWNER = "case owner"
# So many presses on one case in the same moment are no group's.
_MOST_TRIES = 20


class CaseState(StrEnum):
    """How far a case has come."""

    OPEN = "open"
    TAKEN = "taken"
    ANSWERED = "answered"
    CLOSED = "closed"


# In these nobody waits any more, so the case's lifetime runs.
DONE = (CaseState.ANSWERED, CaseState.CLOSED)


class Delivery(StrEnum):
    """Whether the asker has heard of the answer, or that there will be none."""

    PENDING = "pending"
    DELIVERED = "delivered"
    IMPOSSIBLE = "impossible"


class CaseMissing(StorageError):
    """There is no case of that number, or not any more."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody sends: the text they approved, where to answer them, and their name only if they gave it.

    `asker` and `expert_messages` are the rim's own JSON, opaque here.
    """

    group: str
    theme: str
    language: str
    text: str
    asker: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A draft that was sent. `handler` is the expert who took it, as the group sees them."""

    number: int
    draft: Draft
    state: CaseState
    opened_at: datetime
    changed_at: datetime
    handler: str = ""
    answer: str = ""
    expert_messages: tuple[str, ...] = ()
    delivery: Delivery = Delivery.PENDING


class CaseStore:
    """Cases by their number. Two experts who press at once never overwrite one another."""

    def __init__(self, database: Database, key: OperatorKey, clock: Clock) -> None:
        self._database = database
        self._key = key
        self._clock = clock

    async def open(self, draft: Draft, owner: str, origin: str) -> Case:
        """Open a case for `owner`. The same `origin` (the press that sends it) twice gives the same case."""
        hashed = self._key.identify("case origin", origin)
        now = self._clock()
        new = self._database.insert(CASES).values(
            origin=hashed,
            owner=self._key.mark(_OWNER, owner),
            group=draft.group,
            theme=draft.theme,
            language=draft.language,
            opened_at=now,
            **self._changing(hashed, Case(0, draft, CaseState.OPEN, now, now), 1),
        )

        def work(connection: Connection) -> Row[Any]:
            connection.execute(new.on_conflict_do_nothing(index_elements=[CASES.c.origin]))
            return connection.execute(select(CASES).where(CASES.c.origin == hashed)).one()

        return self._case(await self._database.write(work))

    async def get(self, number: int) -> Case:
        """Look a case up.

        Raises:
            CaseMissing: there is none.
        """
        return self._case(await self._row(number))

    async def change(self, number: int, change: Callable[[Case], Case]) -> Case:
        """Change a case, and give it back as it was written; unchanged, nothing is written.

        `change` gets what is stored and gives what shall be; it is asked again when somebody else wrote meanwhile.
        Of what it gives, the state, the handler, the answer, the experts' messages and the delivery are kept.
        """
        for _ in range(_MOST_TRIES):
            row = await self._row(number)
            case = self._case(row)
            changed = change(case)
            if changed == case:
                return case
            changed = replace(changed, changed_at=self._clock())
            same = (CASES.c.number == number) & (CASES.c.version == row.version)
            values = self._changing(row.origin, changed, row.version + 1)
            if await self._write(update(CASES).where(same).values(values)) == 1:
                return changed
        raise StorageUnavailable("A case has too many writers at once.")

    async def list(self, *states: CaseState) -> Sequence[Case]:
        """List the cases in these states, or all of them; the oldest first."""
        wanted = select(CASES).where(CASES.c.state.in_(states or tuple(CaseState))).order_by(CASES.c.number)
        return [self._case(row) for row in await self._rows(wanted)]

    async def of(self, owner: str) -> Sequence[Case]:
        """List a person's cases."""
        rows = await self._rows(select(CASES).order_by(CASES.c.number))
        return [self._case(row) for row in rows if self._key.is_marked(_OWNER, owner, row.owner)]

    async def counts(self) -> dict[CaseState, int]:
        """Count the cases by state; needs no look into any."""
        counted = select(CASES.c.state, func.count().label("times")).group_by(CASES.c.state)
        found = {CaseState(row.state): row.times for row in await self._rows(counted)}
        return {state: found.get(state, 0) for state in CaseState}

    async def forget(self, owner: str) -> int:
        """Delete a person's cases, whatever their state; tells how many."""

        def work(connection: Connection) -> int:
            rows = connection.execute(select(CASES.c.number, CASES.c.owner))
            theirs = [row.number for row in rows if self._key.is_marked(_OWNER, owner, row.owner)]
            connection.execute(delete(CASES).where(CASES.c.number.in_(theirs)))
            return len(theirs)

        return await self._database.write(work)

    async def purge(self, before: datetime) -> int:
        """Delete cases that are answered or closed and were last touched before `before`; tells how many."""
        old = CASES.c.state.in_(DONE) & (CASES.c.changed_at < before)
        return await self._database.delete(CASES, old)

    async def _row(self, number: int) -> Row[Any]:
        rows = await self._rows(select(CASES).where(CASES.c.number == number))
        if not rows:
            raise CaseMissing(f"There is no case number {number}; it may have been deleted.")
        return rows[0]

    async def _rows(self, wanted: Select[Any]) -> Sequence[Row[Any]]:
        return await self._database.read(lambda connection: connection.execute(wanted).all())

    async def _write(self, change: Update) -> int:
        return await self._database.write(lambda connection: connection.execute(change).rowcount)

    def _changing(self, origin: str, case: Case, version: int) -> dict[str, Any]:
        draft = case.draft
        about_answer = [case.handler, case.answer, case.expert_messages, case.delivery]
        content = [draft.text, draft.asker, draft.name, *about_answer]
        return {
            "state": case.state.value,
            "content": self._key.seal(_KIND + origin, json.dumps(content)),
            "version": version,
            "changed_at": case.changed_at,
        }

    def _case(self, row: Row[Any]) -> Case:
        content = json.loads(self._key.unseal(_KIND + row.origin, row.content))
        text, asker, name, handler, answer, messages, delivery = content
        draft = Draft(row.group, row.theme, row.language, text, asker, name)
        state = CaseState(row.state)
        opened, changed = row.opened_at, row.changed_at
        return Case(row.number, draft, state, opened, changed, handler, answer, tuple(messages), Delivery(delivery))
