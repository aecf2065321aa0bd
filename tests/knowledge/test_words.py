"""How text is cut into words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.language.words import normalise, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meld fra, straks!", ["meld", "fra", "straks"]),
        ("e-post", ["e", "post"]),
        ("AML § 2 A-1 (1)–(3)", ["aml", "2", "a", "1", "1", "3"]),
        ("snake_case", ["snake", "case"]),
        ("55 00 11 22", ["55", "00", "11", "22"]),
        ("§ … – «»", []),
        ("", []),
    ],
)
def test_words_are_runs_of_letters_and_digits_in_lower_case(text: str, expected: list[str]) -> None:
    """Every other sign parts two words."""
    assert words(text) == expected


def test_norwegian_letters_are_kept() -> None:
    """ "Får" and "far" are two words."""
    assert words("FÅR far bør bor lære") == ["får", "far", "bør", "bor", "lære"]


def test_other_accents_are_folded() -> None:
    """A caller who writes "cafe" finds "café"."""
    assert words("Café à la André, naïve Ærø") == ["cafe", "a", "la", "andre", "naive", "ærø"]


def test_composed_and_decomposed_letters_are_the_same() -> None:
    """A PDF or a Mac may write å as a and a ring."""
    assert words(unicodedata.normalize("NFD", "Pålæring på café")) == words("Pålæring på café")


def test_compatibility_forms_are_folded() -> None:
    """Ligatures and wide digits are the letters they stand for."""
    assert words("ﬁnne １１２") == ["finne", "112"]


@pytest.mark.parametrize("invisible", ["\u00ad", "\u200b", "\u200d", "\ufeff"], ids=ascii)
def test_invisible_characters_do_not_part_a_word(invisible: str) -> None:
    """Soft hyphens and zero-width spaces come with text that was pasted."""
    assert words(f"arbeids{invisible}miljø") == ["arbeidsmiljø"]


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters()))
def test_any_text_has_words_without_blanks(text: str) -> None:
    """No text raises; a word is never empty and is the same however it is cased in the plain alphabet."""
    found = words(text)
    assert all(word and not any(sign.isspace() for sign in word) for word in found)
    assert words(" ".join(found)) == found


@settings(max_examples=200, deadline=None)
@given(st.text("aåæøéäöABCÅÆØ –-_.\u00ad", max_size=30))
def test_normalising_twice_changes_nothing(text: str) -> None:
    """Questions and documents may pass through more than one door."""
    assert normalise(normalise(text)) == normalise(text)
