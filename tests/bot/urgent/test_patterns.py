"""The language the rules are written in."""

from __future__ import annotations

import pytest

from bot.urgent.rulebook import RULES
from bot.urgent.table import Table, struck

LISTS = {"PERSON": "jeg hun\n- en innsatt", "SOON": "til å bare", "EVERYONE": "PERSON alle"}


def stands(pattern: str, sentence: str) -> bool:
    return bool(Table([pattern], LISTS).find(sentence.split()))


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("vil dø", "jeg vil dø nå"),
        ("vil dø", "jeg vil do"),
        ("vil dø", "jeg vil doe"),
        ("vil dø", "vil , dø"),
        ("vil|skal dø", "hun skal dø"),
        ("vil (bare) dø", "vil dø"),
        ("vil (bare) dø", "vil bare dø"),
        ("vil {SOON} dø", "vil til å bare dø"),
        ("vil .. dø", "vil ikke alltid helst dø"),
        ("kniv*", "knivstikking"),
        ("PERSON vil dø", "en innsatt vil dø"),
        ("EVERYONE vil dø", "hun vil dø"),
        ("mer $", "orker ikke mer"),
        ("mer $", "orker ikke mer , sa hun"),
        ("mer nå|$", "orker ikke mer ?"),
        ("^ brann", "hjelp , brann"),
        ("kniv & meg", "har kniv og truer meg"),
        ("kniv & meg", "truer meg med kniv"),
        ("vil\n    |skal dø", "hun skal dø"),
    ],
)
def test_a_pattern_stands_in_a_sentence(pattern: str, sentence: str) -> None:
    """Words, spellings, choices, options, gaps, stems, lists, ends, order and long lines."""
    assert stands(pattern, sentence)


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("vil dø", "dø vil"),
        ("vil dø", "vil ikke dø"),
        ("=dø", "do"),
        ("vil {SOON} dø", "vil helst dø"),
        ("vil .. dø", "vil a b c d dø"),
        ("mer $", "mer papirarbeid"),
        ("^ brann", "etter brann"),
        ("kniv & meg", "kniv a b c d e f g h i j k l m meg"),
    ],
)
def test_a_pattern_does_not_stand_in_a_sentence(pattern: str, sentence: str) -> None:
    """Order counts, and so does distance."""
    assert not stands(pattern, sentence)


def test_a_stem_that_would_begin_too_many_words_is_refused() -> None:
    """Three letters begin almost anything; the message says what to write instead."""
    with pytest.raises(ValueError, match="write whole words"):
        Table(["dø*"])


def test_a_list_nobody_wrote_is_refused() -> None:
    """A name that is misspelt in a table is found when the table is read."""
    with pytest.raises(KeyError, match="NOBODY"):
        Table(["NOBODY vil dø"], LISTS)


def test_an_idiom_is_struck_out_but_not_across_a_comma() -> None:
    """ "No, fire!" is not "no fire"."""
    table = Table(["no fire"])

    assert struck(["there", "is", "no", "fire"], table) == ["there", "is", "·", "·"]
    assert struck(["no", ",", "fire"], table) == ["no", ",", "fire"]


def test_every_rule_can_be_read() -> None:
    """All tables are in the language of the patterns."""
    assert len(Table(rule.patterns for rule in RULES).vocabulary) > 1000
