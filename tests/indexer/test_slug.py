"""Ids made from names."""

from __future__ import annotations

import pytest

from indexer.slug import slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4.1.5 Trakassering, vold og trusler", "4-1-5-trakassering-vold-og-trusler"),
        ("Ærlig ØVING på skjær", "aerlig-oving-pa-skjaer"),
        ("komitéer – čuovvu", "komiteer-cuovvu"),
        ("«…»", ""),
    ],
)
def test_a_slug_has_lower_case_digits_and_single_hyphens(text: str, expected: str) -> None:
    """Norwegian letters become their nearest in a-z; signs become hyphens."""
    assert slug(text) == expected


def test_a_long_slug_ends_with_a_whole_word() -> None:
    """A name too long for an id loses its last words, not half a word."""
    assert slug("rekruttering " * 20, longest=30) == "rekruttering-rekruttering"


def test_a_word_longer_than_an_id_is_cut() -> None:
    """A single word without end still gives an id of the right length."""
    assert slug("a" * 500, longest=80) == "a" * 80
