"""The laws as material: what a section is, what its prose is, which acts are kept from training."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from tests.training.making import BOATS, HENS, held_out, trained_on
from training.laws import HELD_OUT_OF, read_laws, sections_of


def test_a_section_knows_where_it_stands() -> None:
    """Its act's short name, the chapters above it, its number and its bare heading."""
    vests, repealed, speed, force = sections_of("baat.md", BOATS)
    assert (vests.short_title, vests.number, vests.heading) == ("Båtloven", "1", "Flytevest")
    assert vests.chapters == ("Kapittel 1. Alminnelige regler",)
    assert (speed.number, speed.heading, speed.chapters) == ("3 a", "Fartsgrenser", ("Kapittel 2. Fart",))
    assert (force.number, force.heading, force.text) == ("4", "", "Loven gjelder fra 2020.")
    assert [each.repealed for each in (vests, repealed, speed, force)] == [False, True, False, False]


def test_without_a_short_name_the_title_stands_in() -> None:
    assert {each.short_title for each in sections_of("hoens.md", HENS)} == {"Forskrift om hold av høns"}


def test_prose_is_without_marks_and_amendments() -> None:
    """What a section says, not who changed it when; its text stays as it is."""
    vests = next(iter(sections_of("baat.md", BOATS)))
    assert "*flytevest*" in vests.text
    assert vests.prose.startswith("Alle om bord skal bære flytevest . Barn")
    assert "Endret" not in vests.prose


def test_only_sections_of_some_length_at_one_level_are_indexed() -> None:
    assert [each.is_indexed for each in sections_of("baat.md", BOATS)] == [True, False, True, False]


def test_whole_acts_are_held_out() -> None:
    """By their name alone, so that every run and every measurement agrees on which."""
    assert all(each.held_out for each in sections_of(held_out("x"), BOATS))
    assert not any(each.held_out for each in sections_of(trained_on("x"), BOATS))
    held = sum(next(iter(sections_of(f"lover/{n}.md", HENS))).held_out for n in range(400))
    assert 400 / HELD_OUT_OF / 2 < held < 400 / HELD_OUT_OF * 2


def test_an_archive_is_read_in_its_order(tmp_path: Path) -> None:
    """Other files than Markdown are passed over."""
    archive = tmp_path / "laws.tar.xz"
    with tarfile.open(archive, "w:xz") as files:
        for name, text in (("lover/b.md", BOATS), ("README.txt", "#### § 1. No"), ("forskrifter/a.md", HENS)):
            content = text.encode()
            info = tarfile.TarInfo(name)
            info.size = len(content)
            files.addfile(info, io.BytesIO(content))
    read = list(read_laws(archive))
    assert [each.act for each in read] == ["lover/b.md"] * 4 + ["forskrifter/a.md"] * 2


def test_a_missing_archive_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"none\.tar\.xz"):
        list(read_laws(tmp_path / "none.tar.xz"))
