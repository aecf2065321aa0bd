"""How often a theme could not be answered, by week. The questions themselves are not kept, and no count is anybody's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import delete, select

from bot.storage.clock import Clock
from bot.storage.database import Database
from bot.storage.schema import GAPS


@dataclass(frozen=True, slots=True)
class Gap:
    """What was missing: a theme of a closed list, why there was no answer, and the section that came nearest."""

    theme: str
    language: str
    reason: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class GapCount:
    """How often a gap was met in the week that began on that Monday."""

    week: date
    gap: Gap
    count: int


class GapStore:
    """Counts of gaps."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        new = database.insert(GAPS)
        self._again = new.on_conflict_do_update(index_elements=list(GAPS.primary_key), set_={"times": GAPS.c.times + 1})

    async def add(self, gap: Gap) -> None:
        """Count a gap once more."""
        row = {**asdict(gap), "week": _monday(self._clock().date()), "times": 1}
        await self._database.write(lambda connection: connection.execute(self._again, row))

    async def list(self, since: date = date.min) -> Sequence[GapCount]:
        """List the counts of the weeks that began on that day or after it; the newest week and the most frequent first."""
        wanted = (
            select(GAPS).where(GAPS.c.week >= since).order_by(GAPS.c.week.desc(), GAPS.c.times.desc(), GAPS.c.theme)
        )
        rows = await self._database.read(lambda connection: connection.execute(wanted).all())
        return [GapCount(row.week, Gap(row.theme, row.language, row.reason, row.section), row.times) for row in rows]

    async def purge(self, before: datetime) -> int:
        """Delete the counts of weeks that ended before that moment; tells how many."""
        old = delete(GAPS).where(GAPS.c.week < _monday(before.date()))
        return await self._database.write(lambda connection: connection.execute(old).rowcount)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
