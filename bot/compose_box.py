"""The search from the compose box of any chat: passages to be quoted there."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.cards import parts
from bot.cards.quote import quote_card
from bot.judging import MAYBE, evidence
from bot.texts import language_of, texts
from bot.texts.quotes import quotes
from bot.triage import danger
from bot.turn import Found, Reply, Results, Turn
from knowledge.search import KnowledgeBase
from knowledge.types import Hit, PassageKind

# A list that one looks through at a glance.
MOST = 8
# Passages that score less than this share of the best are about something else.
_NEAR = 0.5
_LONGEST_TITLE = 60
_LONGEST_EXTRACT = 140


class ComposeBox:
    """Searches for passages."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge

    async def search(self, turn: Turn) -> Sequence[Reply]:
        """Search for what is written in the box. Of an emergency the numbers come first, here too."""
        language = language_of(turn.locale)
        hits = await asyncio.to_thread(self._find, turn.text, language)
        found = [Found(_title(hit), _extract(hit.passage.text), quote_card(hit, quotes(language))) for hit in hits]
        return [Results((*_numbers(turn.text, language), *found))]

    def _find(self, text: str, language: str) -> list[Hit]:
        inquiry = self._knowledge.understand(text, language)
        hits = self._knowledge.search(inquiry)
        if not hits or evidence(inquiry, hits[0]) < MAYBE:
            return []
        english = inquiry.language == "en"
        near = [hit for hit in hits if hit.score >= _NEAR * hits[0].score]
        return [hit for hit in near if english or hit.passage.kind is not PassageKind.TRANSLATION][:MOST]


def _numbers(text: str, language: str) -> list[Found]:
    if danger(text) is None:
        return []
    said = texts(language)
    card = parts.card([parts.text(said.crisis_life), parts.text(said.crisis_numbers)], fallbackText=said.crisis_numbers)
    return [Found(quotes(language).urgent, said.crisis_numbers, card)]


def _title(hit: Hit) -> str:
    return _short(hit.section.title or hit.source.title, _LONGEST_TITLE)


def _extract(text: str) -> str:
    return _short(" ".join(text.split()), _LONGEST_EXTRACT)


def _short(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rsplit(maxsplit=1)[0] + "…"
