"""What stands around a picture of figures."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of the figure card, in one language."""

    offer: str
    largest: str
    source: str
    gone: str


NB = Texts(
    offer="Vis tallene som bilde",
    largest="De {shown} største av {all} er tegnet.",
    source="Kilde: {source}. Tallene er ordrett fra kilden.",
    gone="Denne tabellen finnes ikke lenger i kildene. Still spørsmålet på nytt.",
)

NN = Texts(
    offer="Vis tala som bilete",
    largest="Dei {shown} største av {all} er teikna.",
    source="Kjelde: {source}. Tala er ordrett frå kjelda.",
    gone="Denne tabellen finst ikkje lenger i kjeldene. Still spørsmålet på nytt.",
)

EN = Texts(
    offer="Show the figures",
    largest="The {shown} largest of {all} are drawn.",
    source="Source: {source}. The figures are word for word from the source.",
    gone="This table is no longer in the sources. Please ask again.",
)

figures = InThree(NB, NN, EN)
