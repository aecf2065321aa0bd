"""Whether two stems are one word."""

from __future__ import annotations

import pytest

from knowledge.language.spelling import same_word


@pytest.mark.parametrize(("stem", "other"), [("forskar", "forsk"), ("tilsett", "tilsetting"), ("museum", "museum")])
def test_stems_that_differ_in_a_short_ending_are_one_word(stem: str, other: str) -> None:
    """The stemmer knows bokmål's endings best; whichever of the two is the longer."""
    assert same_word(stem, other) == same_word(other, stem) > 0.8


@pytest.mark.parametrize(("stem", "other"), [("verneobud", "verneombud"), ("resieregning", "reiseregning")])
def test_stems_spelt_nearly_alike_are_probably_one_word(stem: str, other: str) -> None:
    """Less surely than with another ending."""
    assert 0 < same_word(stem, other) < same_word("forskar", "forsk")


@pytest.mark.parametrize(
    ("stem", "other"), [("sjakk", "sjokk"), ("led", "lede"), ("bil", "bilde"), ("forsk", "forskningspark"), ("", "")]
)
def test_short_and_different_stems_are_two_words(stem: str, other: str) -> None:
    """One letter makes another word of a short one, and a long ending another meaning."""
    assert same_word(stem, other) == 0
