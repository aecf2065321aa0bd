"""The card that shows which passages were considered for an answer, with their scores."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards import parts
from bot.texts.passages import Texts
from bot.turn import Card
from knowledge.types import Hit

SHOW = "considered.show"


def considered_card(considered: Sequence[tuple[Hit, float]], words: Texts) -> Card:
    """List passages with their scores, best first."""
    rows = [
        [f"{score:.2f}", parts.plain(f"{hit.source.title}: {hit.section.title}"), parts.plain(_start(hit.passage.text))]
        for hit, score in considered
    ]
    table = parts.table([words.score, words.passage, ""], rows, widths=(1, 3, 4))
    return parts.card([parts.text(words.considered_note), table], fallbackText=words.considered_title)


def _start(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 120 else flat[:119].rsplit(maxsplit=1)[0] + "…"
