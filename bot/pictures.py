"""Figures as a picture, offered beside an answer that rests on a table of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.answer import Answer
from bot.cards import figure
from bot.cards.passage import LANGUAGE, PLACES
from bot.figures import figures_of
from bot.places import Place, read, write
from bot.texts.figures import figures
from bot.turn import Button, Message, Notice, Reply, Turn
from knowledge.search import KnowledgeBase

# Sections of which it is remembered whether they have figures.
_MOST_SECTIONS = 10_000


class Pictures:
    """Draws tables of figures."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        # Every answer asks this of what it cites, and a section costs a millisecond to read.
        self._has_figures = lru_cache(_MOST_SECTIONS)(self._look_for_figures)

    async def offer(self, turn: Turn, answer: Answer) -> Sequence[Button]:
        """Offer the first table of figures that an answer cites."""
        for cited in answer.citations:
            if self._has_figures(cited.document, cited.section_id):
                values = {PLACES: write([Place(cited.document, cited.section_id)]), LANGUAGE: answer.language}
                return [Button(figures(answer.language).offer, figure.SHOW, values)]
        return []

    async def show(self, turn: Turn) -> Sequence[Reply]:
        """Draw the table that a button names."""
        words = figures(turn.values.get(LANGUAGE, ""))
        for place in read(turn.values.get(PLACES, "")):
            reading = self._knowledge.section(place.document, place.section)
            drawn = figures_of(reading.section) if reading is not None else None
            if reading is not None and drawn is not None:
                return [Message(card=figure.figure_card(reading, drawn, words))]
        return [Notice(words.gone)]

    def _look_for_figures(self, document: str, section: str) -> bool:
        reading = self._knowledge.section(document, section)
        return reading is not None and figures_of(reading.section) is not None
