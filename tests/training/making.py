"""A small training set: two made-up acts in the form of the laws, and a recipe that takes seconds."""

from __future__ import annotations

from training.laws import LawSection, sections_of
from training.recipe import Recipe

BOATS = """---
tittel: "Lov om båter på innsjøer (båtloven)"
korttittel: "Båtloven"
---

# Lov om båter på innsjøer (båtloven)

## Kapittel 1. Alminnelige regler

#### § 1. (Flytevest).

Alle om bord skal bære *flytevest*. Barn under tolv år skal alltid ha vesten på seg. Båtføreren har ansvaret for at det er nok vester.

*Endret ved lov 1 jan 2020 nr. 1.*

#### § 2. (Opphevet)

*Opphevet ved lov 2 feb 2021 nr. 2.*

## Kapittel 2. Fart

#### § 3 a. Fartsgrenser

Fra land og femti meter ut er høyeste fart fem knop. Kommunen kan sette grensen lavere der det er mange badende.

### § 4

Loven gjelder fra 2020.
"""
HENS = """---
tittel: "Forskrift om hold av høns"
---

#### § 1. Vann og fôr

Høns skal ha tilgang til rent vann hele døgnet. Fôret skal oppbevares tørt og være fritt for mugg.

#### § 2. Lys i fjøset

Lyset skal være slukket i minst seks timer hver natt. Overgangen skal være gradvis, slik at dyrene finner vaglene.
"""

SMALL = Recipe(
    vocabulary=400, dimension=16, gram_pieces=2, batch=8, neighbours=2, steps=12, warmup=2, checkpoint_every=4
)


def law_sections() -> list[LawSection]:
    """The sections of both acts, under names that are not held out."""
    return [*sections_of(trained_on("baat"), BOATS), *sections_of(trained_on("hoens"), HENS)]


def trained_on(name: str) -> str:
    """Name an act so that it is not held out."""
    return _named(name, held_out=False)


def held_out(name: str) -> str:
    """Name an act so that it is held out."""
    return _named(name, held_out=True)


def _named(name: str, *, held_out: bool) -> str:
    names = (f"lover/{name}-{number}.md" for number in range(1000))
    return next(act for act in names if LawSection(act, "", (), 4, "", "", "").held_out is held_out)
