"""`trygg gaps`: what the sources lack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from cli.stored import AsJson, Since, day_of, from_storage, show

if TYPE_CHECKING:
    from bot.storage.gaps import GapCount
    from bot.storage.storage import Storage


def gaps(since: Since = None, as_json: AsJson = False) -> None:
    """List the themes that could not be answered, by week; the questions are not kept."""

    async def read(storage: Storage) -> Sequence[GapCount]:
        return await storage.gaps.list(day_of(since))

    show(map(_row, from_storage(read)), "No gaps.", as_json=as_json)


def _row(counted: GapCount) -> dict[str, Any]:
    from bot.themes import Theme

    gap = counted.gap
    return {
        "week": f"{counted.week:%G-W%V}",
        "times": counted.count,
        "theme": Theme(gap.theme).label if gap.theme in list(Theme) else gap.theme,
        "language": gap.language,
        "reason": gap.reason,
        "nearest": gap.section,
    }
