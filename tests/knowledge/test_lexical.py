"""Ranking by words."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from knowledge import lexical
from knowledge.errors import IndexDamaged
from knowledge.language import Concept, analyse
from knowledge.lexical import LexicalIndex, LexicalWriter

TEXTS = {
    1: "Lever reiseregningen innen 30 dager.",
    2: "Verneombudet leder brannøvelsen.",
    3: "Lønnskartleggingen gjøres hvert år.",
    4: "Lønnen utbetales hver måned.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An index of four texts."""
    writer = LexicalWriter(tmp_path / "words")
    for key, text in TEXTS.items():
        writer.add(key, analyse(text))
    writer.commit()
    return tmp_path / "words"


def found(folder: Path, *concepts: Concept, limit: int = 10) -> list[int]:
    """The keys that a search finds, best first."""
    return [key for key, _ in LexicalIndex(folder).search(concepts, limit)]


def test_a_text_is_found_by_its_words(folder: Path) -> None:
    """The others are not found at all."""
    assert found(folder, Concept(("verneombud",))) == [2]


def test_a_text_is_found_by_a_part_of_a_compound(folder: Path) -> None:
    """After the one that holds the word itself."""
    assert found(folder, Concept(("lønn",))) == [4, 3]


def test_a_text_is_found_though_the_question_is_misspelt(folder: Path) -> None:
    """By the runs of letters that are right."""
    assert found(folder, Concept(("verneobud",)))[0] == 2


def test_a_text_that_holds_more_of_the_concepts_is_better(folder: Path) -> None:
    """All of them are looked for, none is demanded."""
    assert found(folder, Concept(("verneombud",)), Concept(("brannøv",)), Concept(("dag",)))[0] == 2


def test_the_best_form_of_a_concept_counts(folder: Path) -> None:
    """A text need not hold more than one of them; the written form counts most."""
    index = LexicalIndex(folder)
    ((_, written),) = index.search([Concept(("verneombud",), (("vo",),))], 10)
    ((_, other),) = index.search([Concept(("vo",), (("verneombud",),))], 10)
    assert 0 < other < written


def test_headings_count_less_than_the_text_itself(tmp_path: Path) -> None:
    """A passage is about its heading, but one that says it is better."""
    writer = LexicalWriter(tmp_path / "words")
    writer.add(1, analyse("Be om kvittering i bilen."), analyse("Drosje"))
    writer.add(2, analyse("Be om drosje i bilen."), analyse("Kvittering"))
    writer.commit()
    assert found(tmp_path / "words", Concept(("drosj",))) == [2, 1]


def test_scores_fall_and_lie_between_0_and_1(folder: Path) -> None:
    """They can be compared between questions."""
    scores = [score for _, score in LexicalIndex(folder).search([Concept(("lønn",)), Concept(("dag",))], 10)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_no_more_are_found_than_asked_for(folder: Path) -> None:
    """The best ones."""
    assert found(folder, Concept(("lønn",)), limit=1) == [4]


def test_nothing_is_found_for_no_concept_and_in_an_empty_index(tmp_path: Path, folder: Path) -> None:
    """An index may hold no typical questions."""
    LexicalWriter(tmp_path / "empty").commit()
    assert found(folder) == []
    assert found(tmp_path / "empty", Concept(("lønn",))) == []
    assert len(LexicalIndex(tmp_path / "empty")) == 0


def test_a_rare_term_is_worth_more(folder: Path) -> None:
    """One that does not occur is worth most."""
    index = LexicalIndex(folder)
    assert index.rarity("stems", "lønn") < index.rarity("stems", "ukjent")


def test_in_a_large_index_n_grams_of_many_texts_are_not_looked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here two of four texts hold those of "lønn"; the word itself is found all the same."""
    assert found(folder, Concept(("lønn",))) == [4, 3]
    monkeypatch.setattr(lexical, "LARGEST_WHOLE", 3)
    assert found(folder, Concept(("lønn",))) == [4]


def test_in_a_large_index_other_forms_are_looked_for_by_their_stems_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A concept may have a dozen, and the n-grams of all take most of the time; those of the written form are looked for."""
    misspelt = [Concept(("verneobud",)), Concept(("vo",), (("verneobud",),)), Concept(("vo",), (("verneombud",),))]
    assert [found(folder, each)[:1] for each in misspelt] == [[2], [2], [2]]
    monkeypatch.setattr(lexical, "LARGEST_WHOLE", 3)
    monkeypatch.setattr(lexical, "_LEAST_RARITY", {})  # of four texts, one is many
    assert [found(folder, each)[:1] for each in misspelt] == [[2], [], [2]]


def test_in_a_large_index_a_word_is_looked_for_by_its_rarest_n_grams(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here by "ønn_" alone, which no compound holds; a word that no text holds may be misspelt, and is looked for by all."""
    monkeypatch.setattr(lexical, "_LEAST_RARITY", {})  # of four texts, one is many
    monkeypatch.setattr(lexical, "_RAREST", 0.3)
    monkeypatch.setattr(lexical, "_FEWEST", 1)
    assert found(folder, Concept(("lønn",))) == [4, 3]
    monkeypatch.setattr(lexical, "LARGEST_WHOLE", 3)
    assert found(folder, Concept(("lønn",))) == [4]
    assert found(folder, Concept(("lønnskartlag",))) == [3, 4]


def test_a_ranking_may_be_begun_and_waited_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a large index it is made in a thread of its own; it is the same ranking."""
    concepts = [Concept(("verneombud",)), Concept(("dag",))]
    for largest in (lexical.LARGEST_WHOLE, 3):
        monkeypatch.setattr(lexical, "LARGEST_WHOLE", largest)
        index = LexicalIndex(folder)
        assert index.begin(concepts, 10)() == index.search(concepts, 10) != []
        assert index.begin([], 10)() == []


def test_a_ranking_may_be_begun_in_a_process_that_was_forked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread that the index had before does not go along."""
    monkeypatch.setattr(lexical, "LARGEST_WHOLE", 3)
    index = LexicalIndex(folder)
    concepts = [Concept(("verneombud",))]
    expected = index.begin(concepts, 10)()
    child = os.fork()
    if child == 0:
        signal.alarm(20)  # rather than wait for ever
        os._exit(0 if index.begin(concepts, 10)() == expected else 1)
    assert os.waitpid(child, 0)[1] == 0


def test_a_text_that_was_taken_out_is_not_found(folder: Path) -> None:
    """Nor counted."""
    writer = LexicalWriter(folder)
    writer.delete([2, 3])
    writer.commit()
    assert found(folder, Concept(("verneombud",)), Concept(("lønn",))) == [4]
    assert len(LexicalIndex(folder)) == 2


def test_a_text_may_be_put_in_under_the_key_of_one_taken_out(folder: Path) -> None:
    """In one go, as when a document has changed."""
    writer = LexicalWriter(folder)
    writer.delete([2])
    writer.add(2, analyse("Sjøvann"))
    writer.commit()
    assert found(folder, Concept(("sjøvann",))) == [2]
    assert found(folder, Concept(("verneombud",))) == []


def test_nothing_is_seen_before_it_is_committed(folder: Path) -> None:
    """And a reader that was opened before does not see it afterwards either."""
    writer = LexicalWriter(folder)
    writer.add(9, analyse("Sjøvann"))
    early = LexicalIndex(folder)
    assert early.search([Concept(("sjøvann",))], 10) == []
    writer.commit()
    assert early.search([Concept(("sjøvann",))], 10) == []
    assert found(folder, Concept(("sjøvann",))) == [9]


def test_an_abandoned_writer_has_stopped_and_written_nothing(folder: Path) -> None:
    """Its lock is free, and the folder may be removed; after a commit there is nothing left to stop."""
    writer = LexicalWriter(folder)
    writer.add(9, analyse("Sjøvann"))
    writer.abandon()
    writer.abandon()
    after = LexicalWriter(folder)
    after.commit()
    after.abandon()
    assert found(folder, Concept(("sjøvann",))) == []


def test_a_folder_without_an_index_is_said_to_be_damaged(tmp_path: Path) -> None:
    """Missing, or empty."""
    for place in (tmp_path / "none", tmp_path):
        with pytest.raises(IndexDamaged, match="word index cannot be opened"):
            LexicalIndex(place)


def test_a_part_that_is_lost_is_noticed_before_the_first_question(folder: Path) -> None:
    """Though the engine opens some parts late."""
    next(folder.glob("*.pos")).unlink()
    with pytest.raises(IndexDamaged):
        LexicalIndex(folder)


def test_an_index_that_may_not_be_written_to_is_read_all_the_same(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as on a volume mounted read-only. The engine's lock goes elsewhere, and nothing is left there."""
    for lock in folder.glob("*.lock"):
        lock.unlink()
    monkeypatch.setattr("knowledge.lexical.os.access", lambda *_: False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    index = LexicalIndex(folder)
    assert not list(folder.glob("*.lock"))
    assert not list(tmp_path.glob("trygg-*"))
    assert [key for key, _ in index.search([Concept(("verneombud",))], 10)] == [2]
