"""What the sources lack: themes that could not be answered, counted by week, so that HR sees what to add."""

from __future__ import annotations

from collections.abc import Sequence

import structlog

from bot.answer import Answer
from bot.judging import Verdict
from bot.storage.errors import StorageUnavailable
from bot.storage.gaps import Gap, GapStore
from bot.themes import theme_of
from bot.turn import Button, Turn
from knowledge.search import KnowledgeBase

# A passage below this score shares a word or two with the question and tells HR nothing. Of the 32 questions without an answer
# in tests/quality/questions.jsonl eleven lie below: sums, sports, recipes. It is a hint where to add, and no judgement.
_NEAR = 0.9
# What is missing in the sources, and what people may know. Another person's affairs, opinions, the future, other agencies and
# tasks are none of it.
MISSING = frozenset(
    {
        Verdict.NOT_IN_SOURCES,
        Verdict.UNANSWERED,
        Verdict.WRONG_YEAR,
        Verdict.NO_CONTACT,
        Verdict.NO_PRICE,
        Verdict.NO_SUCH_KIND,
        Verdict.TIMETABLE,
        Verdict.OWN_CASE,
        Verdict.TOO_LITTLE,
        Verdict.NOTHING_FOUND,
    }
)

_log = structlog.get_logger(__name__)


class Gaps:
    """Counts questions without an answer by theme, language, reason and nearest section; the question is not kept."""

    def __init__(self, store: GapStore, knowledge: KnowledgeBase) -> None:
        self._store = store
        self._knowledge = knowledge

    async def count(self, turn: Turn, answer: Answer) -> Sequence[Button]:
        """Count an answer that was none; puts no button beside it."""
        if answer.reason not in MISSING:
            return ()
        document, section = self._nearest(answer)
        place = f"{document}#{section}" if document else ""
        gap = Gap(theme_of(turn.text, document), answer.language, answer.reason, place)
        try:
            await self._store.add(gap)
        except StorageUnavailable as error:
            _log.warning("gap_not_counted", error=type(error).__name__)
        return ()

    def _nearest(self, answer: Answer) -> tuple[str, str]:
        """Name the document and section that came nearest; blank where none came near."""
        if answer.citations:
            return answer.citations[0].document, answer.citations[0].section_id
        best = next(iter(answer.thread.considered), None)
        hit = self._knowledge.passage(best.key) if best and best.score >= _NEAR else None
        return (hit.source.id, hit.section.id) if hit else ("", "")
