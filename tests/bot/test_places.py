"""Where a passage stands, on a button."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.places import Place, place_of, read, write
from knowledge.types import Citation
from tests.bot.making import paragraph

CITED = Citation(1, "plan", "Planen", "Mål", 8, "Målet er nådd.", "", "2023", section_id="maal")


def test_a_citation_leads_back_to_its_passage() -> None:
    """By its words: a new index may know the passage under another key."""
    place = place_of(CITED)
    assert (place.document, place.section) == ("plan", "maal")
    assert place.marks(paragraph("Målet er nådd."))
    assert not place.marks(paragraph("Målet er ikke nådd."))
    assert place_of(replace(CITED, quote="Annet.")) != place


def test_a_section_as_a_whole_marks_nothing() -> None:
    assert not Place("plan", "maal").marks(paragraph())


def test_places_can_be_written_and_read() -> None:
    places = [place_of(CITED), Place("lov", "kap-1")]
    assert read(write(places)) == places


@pytest.mark.parametrize("written", ["", " ", "plan", "#maal", "plan#", "a b c"])
def test_what_is_no_place_is_left_out(written: str) -> None:
    assert read(written) == []
