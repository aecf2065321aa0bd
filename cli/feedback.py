"""`trygg feedback`: what people think of the answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from cli.stored import AsJson, Since, day_of, from_storage, show

if TYPE_CHECKING:
    from bot.storage.feedback import GivenFeedback
    from bot.storage.storage import Storage


def feedback(since: Since = None, as_json: AsJson = False) -> None:
    """List thumbs up and down with their reasons; who gave them is not kept."""

    async def read(storage: Storage) -> Sequence[GivenFeedback]:
        return await storage.feedback.list(day_of(since))

    show(map(_row, from_storage(read)), "No feedback.", as_json=as_json)


def _row(given: GivenFeedback) -> dict[str, Any]:
    said = given.feedback
    return {
        "day": given.on.isoformat(),
        "thumb": "up" if said.liked else "down",
        "reason": said.reason,
        "document": said.document,
        "section": said.section,
        "language": said.language,
        "comment": said.comment,
    }
