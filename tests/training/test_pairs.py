"""Which texts are shown to the model as belonging together."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from knowledge.types import Question
from tests.training.making import BOATS, held_out, law_sections, trained_on
from training.laws import sections_of
from training.matching import Matcher
from training.pack import PackPassage, PackSection, read_pack
from training.pairs import law_pairs, pack_pairs, term_pairs
from training.recipe import SHARES, Kind
from training.synonyms import Lexicon, Synonyms, read_lexicon

TERMS = Lexicon([Synonyms(("flytevest", "redningsvest"), ("life jacket",)), Synonyms(("båt",), ())])
SECTION = PackSection(
    "havn#vest",
    "havn",
    ("Trygt på vannet", "Vester"),
    (
        PackPassage("Flytevest lånes hos havnevakten.", "nb", translation=False),
        PackPassage("Vesten leveres tilbake innen klokken åtte.", "nb", translation=False),
        PackPassage("Life jackets are lent by the harbour guard.", "en", translation=True),
    ),
    (
        Question("nb", "Hvor får jeg flytevest?"),
        Question("en", "Where do I get a life jacket?", again=True),
        Question("nb", "Når skal vesten leveres?"),
    ),
    (
        Question("nb", "Hva koster det?"),
        Question("nn", "Kva er prisen?", again=True),
        Question("en", "How much is it?", again=True),
        Question("nb", "Hvem vasker vestene?"),
    ),
)


def rng() -> random.Random:
    return random.Random(0)


def test_headings_ask_for_their_sections() -> None:
    """With and without the act's name; a repealed section and one without a heading are asked for by nothing."""
    pairs = law_pairs(law_sections(), rng())
    assert [pair.anchor for pair in pairs[Kind.HEADING]] == ["Flytevest", "Fartsgrenser", "Vann og fôr", "Lys i fjøset"]
    assert pairs[Kind.HEADING_AND_ACT][1].anchor == "Fartsgrenser Båtloven"
    assert pairs[Kind.HEADING][0].positive.startswith("Alle om bord")
    assert [pair.anchor for pair in pairs[Kind.CHAPTER]] == [
        "Kapittel 1. Alminnelige regler Båtloven",
        "Kapittel 2. Fart Båtloven",
    ]


def test_a_sentence_asks_for_the_rest_and_never_for_itself() -> None:
    pairs = law_pairs(law_sections(), rng())[Kind.SENTENCE]
    assert len(pairs) == 3 + 2 + 2 + 2
    assert all(pair.anchor not in pair.positive for pair in pairs)
    assert all(pair.anchor in pair.meaning for pair in pairs)


def test_acts_that_are_held_out_give_no_pair() -> None:
    """Whatever is measured on them was never seen."""
    kept = law_pairs([*sections_of(held_out("baat"), BOATS)], rng())
    assert not any(kept.values())
    assert any(law_pairs([*sections_of(trained_on("baat"), BOATS)], rng()).values())


def test_a_question_asks_for_the_passage_it_is_about() -> None:
    """The pack only says which section; an English question is about the translation."""
    pairs = pack_pairs([SECTION], TERMS, rng())
    assert [(pair.anchor, pair.positive) for pair in pairs[Kind.QUESTION_PASSAGE]] == [
        ("Hvor får jeg flytevest?", "Vester\nFlytevest lånes hos havnevakten."),
        ("Where do I get a life jacket?", "Vester\nLife jackets are lent by the harbour guard."),
        ("Når skal vesten leveres?", "Vester\nVesten leveres tilbake innen klokken åtte."),
    ]
    assert {pair.positive for pair in pairs[Kind.QUESTION_SECTION]} == {
        "Vester\nFlytevest lånes hos havnevakten.\nVesten leveres tilbake innen klokken åtte."
    }


def test_questions_that_ask_the_same_are_paired_with_each_other() -> None:
    """Those that are answered, and those that are not; neighbours that ask something else are to be told from them."""
    pairs = pack_pairs([SECTION], TERMS, rng())[Kind.SAME]
    assert [(pair.anchor, pair.positive) for pair in pairs] == [
        ("Hvor får jeg flytevest?", "Where do I get a life jacket?"),
        ("Hva koster det?", "Kva er prisen?"),
        ("Hva koster det?", "How much is it?"),
        ("Kva er prisen?", "How much is it?"),
    ]
    assert len({pair.meaning for pair in pairs}) == 2
    assert {pair.neighbourhood for pair in pairs} == {SECTION.id}


def test_translations_lead_to_the_norwegian_passages() -> None:
    pairs = pack_pairs([SECTION], TERMS, rng())[Kind.TRANSLATION]
    assert {pair.anchor for pair in pairs} == {"Life jackets are lent by the harbour guard."}
    assert len(pairs) == 2


def test_words_of_the_lexicon_are_exchanged() -> None:
    """Within a question's own language; a word that has no other in it stays."""
    pairs = pack_pairs([SECTION], TERMS, rng())[Kind.SYNONYM]
    assert {pair.anchor for pair in pairs} == {"Hvor får jeg redningsvest"}


def test_words_of_one_meaning_are_paired_across_languages() -> None:
    pairs = term_pairs(TERMS, rng())[Kind.TERM]
    assert {word for pair in pairs for word in (pair.anchor, pair.positive)} == {
        "flytevest",
        "redningsvest",
        "life jacket",
    }
    assert all(pair.anchor != pair.positive for pair in pairs)


def test_where_nothing_is_shared_some_passage_is_taken() -> None:
    best = Matcher(["Noe annet"]).best(Question("nb", "Xyz?"), SECTION)
    assert best in SECTION.passages


def test_the_lexicon_is_read_as_written(tmp_path: Path) -> None:
    """In lower case, without repeats."""
    path = tmp_path / "terms.toml"
    path.write_text('[[term]]\nnb = ["Leder", "sjef"]\nnn = ["sjef"]\nen = ["boss"]\nshort = []\n', encoding="utf-8")
    assert read_lexicon(path).terms == (Synonyms(("leder", "sjef"), ("boss",)),)


def test_a_document_can_be_left_out() -> None:
    """To measure on it; the others are read as the index has them."""
    corpus = Path(__file__).parent.parent / "corpus"
    every = read_pack(corpus)
    some = read_pack(corpus, {every[0].document})
    assert {each.document for each in every} - {each.document for each in some} == {every[0].document}
    assert all(section.passages for section in every)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_pair_has_its_share(kind: Kind) -> None:
    assert SHARES[kind] > 0
