"""What stands on a passage that somebody inserts into another chat."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of the quote card, in one language."""

    verbatim: str
    open: str
    urgent: str


NB = Texts(
    verbatim="Ordrett fra kilden, hentet av Trygg",
    open="Åpne kilden",
    urgent="Er det fare for liv: ring 113, 112 eller 110",
)
NN = Texts(
    verbatim="Ordrett frå kjelda, henta av Trygg",
    open="Opne kjelda",
    urgent="Er det fare for liv: ring 113, 112 eller 110 no",
)
EN = Texts(
    verbatim="Word for word from the source, found by Trygg",
    open="Open the source",
    urgent="If a life is in danger: call 113, 112 or 110",
)

quotes = InThree(NB, NN, EN)
