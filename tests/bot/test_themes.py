"""What a text is about, of a closed list."""

from __future__ import annotations

import pytest

from bot.settings import PACK
from bot.themes import Theme, theme_of


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Når kommer lønna denne måneden?", Theme.PAY),
        ("Kva er nattillegget i turnus?", Theme.PAY),
        ("Hvor parkerer jeg ved Oslo fengsel?", Theme.PREMISES),
        ("How many days of holiday do I have?", Theme.LEAVE),
        ("Eg har gløymt passordet mitt", Theme.SYSTEMS),
        ("Hvilken uniform skal aspiranter ha?", Theme.TRAINING),
        ("Kan jeg få nye sko til uniformen?", Theme.EQUIPMENT),
        ("Hvem slo alarm etter truslene?", Theme.VIOLENCE),
        ("Hvordan varsler jeg om korrupsjon?", Theme.REPORTING),
        ("Har halden fengsel besøkstid for innsatte?", Theme.INMATES),
        ("Hva er fjorårets budsjett i regionen?", Theme.ORGANISATION),
        ("Når er neste brannøvelse?", Theme.SAFETY),
        ("Hva er hovedstaden i Peru?", Theme.OTHER),
        ("", Theme.OTHER),
    ],
)
def test_the_words_tell(text: str, theme: Theme) -> None:
    assert theme_of(text) is theme


def test_words_come_before_the_nearest_document() -> None:
    assert theme_of("Kan jeg ta med hunden?", "lov-permisjon") is Theme.LEAVE
    assert theme_of("Hva er passordet?", "lov-permisjon") is Theme.SYSTEMS
    assert theme_of("Kan jeg ta med hunden?", "en-egen-rutine") is Theme.OTHER


def test_every_document_of_the_pack_has_a_theme() -> None:
    documents = [path.stem for path in PACK.glob("*.md")]
    assert documents
    assert [each for each in documents if theme_of("", each) is Theme.OTHER] == []


def test_a_theme_reads_as_words() -> None:
    assert [Theme.SAFETY.label, Theme.SYSTEMS.label, Theme.PAY.label] == [
        "arbeidsmiljø og HMS",
        "IT og tilganger",
        "lønn og pensjon",
    ]
