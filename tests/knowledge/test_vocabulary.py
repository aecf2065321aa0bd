"""The stems of an index, and which of them a question's stem may mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import IndexDamaged
from knowledge.vocabulary import Vocabulary, VocabularyReader

STEMS = ("lønn", "lønnskartlegg", "kartlegg", "verneombud", "forsk", "ferie", "feriepeng", "112", "1123")


def reading(*texts: str) -> VocabularyReader:
    """A vocabulary of texts, each given as its stems."""
    vocabulary = Vocabulary()
    for text in texts:
        vocabulary.count(vocabulary.ids(text.split()))
    return vocabulary.reader()


def meanings(stem: str, *among: str) -> dict[str, float]:
    """What a stem may mean among others, and how surely."""
    ids, sure = reading(*(among or STEMS)).meanings(stem)
    return {(among or STEMS)[number]: round(float(s), 2) for number, s in zip(ids, sure, strict=True)}


def test_stems_keep_their_ids() -> None:
    """New ones come after; they are given in the order of the text."""
    vocabulary = Vocabulary()
    assert vocabulary.ids(["sol", "regn", "sol"]).tolist() == [0, 1, 0]
    assert vocabulary.ids(["vind", "regn"]).tolist() == [2, 1]
    assert len(vocabulary) == 3


def test_a_written_vocabulary_is_read_as_it_was(tmp_path: Path) -> None:
    """With its counts, so that a build can go on from there."""
    vocabulary = Vocabulary()
    vocabulary.count(vocabulary.ids(["sol", "blåbær"]))
    vocabulary.count(vocabulary.ids(["sol"]))
    vocabulary.ids(["vind"])
    vocabulary.write(tmp_path / "v.npz")
    read = Vocabulary.open(tmp_path / "v.npz")
    assert read.ids(["blåbær", "vind", "ny"]).tolist() == [1, 2, 3]
    assert read.reader().rarity("sol") == vocabulary.reader().rarity("sol")


def test_an_empty_vocabulary_is_written_and_read(tmp_path: Path) -> None:
    """An index may hold no document yet."""
    Vocabulary().write(tmp_path / "v.npz")
    read = Vocabulary.open(tmp_path / "v.npz")
    assert len(read) == 0
    assert read.reader().meanings("sol")[0].tolist() == []


def test_a_stem_in_few_texts_is_rarer() -> None:
    """One that no text holds is the rarest of all."""
    words = reading("sol regn", "sol vind", "sol")
    assert 0 < words.rarity("sol") < words.rarity("regn") == words.rarity("vind") < words.rarity("snø")


def test_a_text_that_is_taken_out_no_longer_counts() -> None:
    """As if it had never been there."""
    vocabulary = Vocabulary()
    for text in ("sol regn", "sol vind", "regn vind"):
        vocabulary.count(vocabulary.ids(text.split()))
    vocabulary.count(vocabulary.ids(["regn", "vind"]), times=-1)
    expected = reading("sol regn", "sol vind")
    assert vocabulary.reader().rarities.tolist() == expected.rarities.tolist()


def test_a_stem_that_only_questions_and_headings_hold_is_known() -> None:
    """It counts as one that no text holds."""
    vocabulary = Vocabulary()
    vocabulary.count(vocabulary.ids(["sol"]))
    vocabulary.ids(["regn"])
    words = vocabulary.reader()
    assert "regn" in words
    assert words.rarity("regn") == pytest.approx(words.rarity("snø"))


def test_a_text_counts_once_however_often_it_holds_a_stem() -> None:
    """Rarity goes by texts."""
    assert reading("sol sol", "regn").rarity("sol") == reading("sol", "regn").rarity("sol")


def test_a_stem_means_itself_before_all() -> None:
    """Surely."""
    assert meanings("ferie")["ferie"] == 1.0


def test_a_stem_may_mean_a_compound_that_holds_it() -> None:
    """ "Lønn" is in "lønnskartlegging", but chance makes such matches too."""
    found = meanings("kartlegg")
    assert found.keys() == {"kartlegg", "lønnskartlegg"}
    assert 0 < found["lønnskartlegg"] < 1


def test_a_stem_may_be_a_misspelling() -> None:
    """One letter in five or six may be wrong."""
    assert 0 < meanings("verneobud")["verneombud"] < 1


def test_a_stem_may_have_an_ending_that_the_stemmer_does_not_know() -> None:
    """The stemmer knows bokmål best."""
    assert 0 < meanings("forskar")["forsk"] < 1


@pytest.mark.parametrize("stem", ["112", "lø", "xyz"])
def test_numbers_and_short_stems_mean_only_themselves(stem: str) -> None:
    """ "112" must not find "1123"."""
    assert meanings(stem).keys() <= {stem}


def test_a_stem_that_nothing_is_like_means_nothing() -> None:
    """No guess is better than a wild one."""
    assert meanings("skattefradrag") == {}


@pytest.mark.parametrize("content", [b"", b"P", b"PK\x03\x04 and no more", b"\x00" * 500])
def test_a_damaged_vocabulary_is_said_to_be_damaged(tmp_path: Path, content: bytes) -> None:
    """Whatever is wrong with it."""
    (tmp_path / "v.npz").write_bytes(content)
    with pytest.raises(IndexDamaged, match=r"v\.npz: the vocabulary cannot be read.*trygg index"):
        Vocabulary.open(tmp_path / "v.npz")


def test_a_missing_vocabulary_is_said_to_be_damaged(tmp_path: Path) -> None:
    """An index without one is not whole."""
    with pytest.raises(IndexDamaged):
        Vocabulary.open(tmp_path / "v.npz")
