"""What stands around the steps of a guide."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of the step cards, in one language."""

    offer: str
    which: str
    for_leader: str
    for_you: str
    overview_facts: str
    marks: str
    language: str
    start: str
    carry_on: str
    step: str
    phase: str
    phase_done: str
    sources: str
    read_source: str
    back: str
    done: str
    undo: str
    is_done: str
    onward: str
    overview: str
    end: str
    end_count: str
    restart: str
    gone: str


NB = Texts(
    offer="Steg for steg",
    which="Hvem gjelder det?",
    for_leader="For leder",
    for_you="For deg",
    overview_facts="{steps} steg i {phases} deler. Hvert steg viser kilden det bygger på.",
    marks="Merkene du setter, ligger bare i dette kortet. Ingenting av det lagres hos Trygg.",
    language="Stegene er på bokmål.",
    start="Start",
    carry_on="Fortsett",
    step="Steg {number} av {steps}",
    phase="{title} ({steps} steg)",
    phase_done="{title} ({done} av {steps} gjort)",
    sources="Bygger på:",
    read_source="Les kilden",
    back="Tilbake",
    done="Gjort",
    undo="Ikke gjort likevel",
    is_done="✓ Merket som gjort",
    onward="Neste",
    overview="Oversikt",
    end="Det var siste steg",
    end_count="Du har merket {done} av {steps} steg som gjort.",
    restart="Fjern alle merker",
    gone="Denne veilederen finnes ikke lenger.",
)

NN = Texts(
    offer="Steg for steg",
    which="Kven gjeld det?",
    for_leader="For leiar",
    for_you="For deg",
    overview_facts="{steps} steg i {phases} delar. Kvart steg viser kjelda det byggjer på.",
    marks="Merka du set, ligg berre i dette kortet. Ingenting av det blir lagra hos Trygg.",
    language="Stega er på bokmål.",
    start="Start",
    carry_on="Hald fram",
    step="Steg {number} av {steps}",
    phase="{title} ({steps} steg)",
    phase_done="{title} ({done} av {steps} er gjorde)",
    sources="Byggjer på:",
    read_source="Les kjelda",
    back="Tilbake",
    done="Gjort",
    undo="Ikkje gjort likevel",
    is_done="✓ Merkt som gjort",
    onward="Neste",
    overview="Oversyn",
    end="Det var siste steg",
    end_count="Du har merkt {done} av {steps} steg som gjort.",
    restart="Fjern alle merke",
    gone="Denne rettleiaren finst ikkje lenger.",
)

EN = Texts(
    offer="Step by step",
    which="Whom is it about?",
    for_leader="For leaders",
    for_you="For you",
    overview_facts="{steps} steps in {phases} parts. Each step shows the source it rests on.",
    marks="The marks you set stay in this card. Trygg stores none of it.",
    language="The steps are in Norwegian (bokmål).",
    start="Start",
    carry_on="Carry on",
    step="Step {number} of {steps}",
    phase="{title} ({steps} steps)",
    phase_done="{title} ({done} of {steps} done)",
    sources="Rests on:",
    read_source="Read the source",
    back="Back",
    done="Done",
    undo="Not done after all",
    is_done="✓ Marked as done",
    onward="Next",
    overview="Overview",
    end="That was the last step",
    end_count="You have marked {done} of {steps} steps as done.",
    restart="Remove all marks",
    gone="This guide is no longer here.",
)

guides = InThree(NB, NN, EN)
