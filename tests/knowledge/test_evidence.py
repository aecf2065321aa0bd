"""How well a text answers to a question, concept by concept."""

from __future__ import annotations

import numpy as np
import pytest

from knowledge.evidence import Ask
from knowledge.language import Concept
from knowledge.vocabulary import Ids, Vocabulary, VocabularyReader

COMMON = "reise"
TEXTS = ("reise drosje kvittering", "reise fly billett", "reise drosjekvittering", "reise", "museum eksport lisens")


def counted() -> Vocabulary:
    """Five short texts; "reise" stands in four of them."""
    vocabulary = Vocabulary()
    for text in TEXTS:
        vocabulary.count(vocabulary.ids(text.split()))
    return vocabulary


@pytest.fixture(scope="module")
def words() -> VocabularyReader:
    """Their stems, for looking up."""
    return counted().reader()


def ids(words: VocabularyReader, *texts: str) -> list[Ids]:
    """The texts as a search holds them."""
    vocabulary = counted()
    assert all(stem in words for text in texts for stem in text.split())
    return [vocabulary.ids(text.split()) for text in texts]


def about(words: VocabularyReader, *concepts: Concept) -> Ask:
    """A question about these concepts."""
    return Ask(concepts, words)


def test_a_text_matches_the_concepts_it_holds(words: VocabularyReader) -> None:
    """One row for each concept, one column for each text."""
    ask = about(words, Concept(("drosje",)), Concept(("fly",)))
    assert ask.matches(ids(words, TEXTS[0], TEXTS[1], "museum")).tolist() == [[1, 0, 0], [0, 1, 0]]


def test_a_text_must_hold_all_stems_of_a_form(words: VocabularyReader) -> None:
    """Half an expression is none."""
    ask = about(words, Concept(("eksport", "lisens")))
    assert ask.matches(ids(words, "museum eksport lisens", "museum eksport", "")).tolist() == [[1, 0, 0]]


def test_another_form_counts_a_little_less(words: VocabularyReader) -> None:
    """The word as written is the surest."""
    ask = about(words, Concept(("taxi",), (("drosje",),)))
    ((other,),) = ask.matches(ids(words, "drosje")).tolist()
    assert 0.5 < other < 1


def test_a_compound_counts_less_than_the_word(words: VocabularyReader) -> None:
    """ "Drosjekvittering" is about taxis, probably."""
    ((whole, part),) = about(words, Concept(("drosje",))).matches(ids(words, "drosje", "drosjekvittering")).tolist()
    assert 0 < part < whole == 1


def test_the_share_covered_goes_by_weight(words: VocabularyReader) -> None:
    """A rare word says more than one that stands everywhere."""
    ask = about(words, Concept((COMMON,)), Concept(("fly",)))
    shares = ask.shares(ask.matches(ids(words, "reise fly", "fly", "reise", "museum"))).tolist()
    assert shares[0] == pytest.approx(1)
    assert shares == sorted(shares, reverse=True)
    assert shares[3] == 0


def test_a_question_without_concepts_of_weight_is_not_covered(words: VocabularyReader) -> None:
    """Nothing is divided by nothing."""
    ask = about(words, Concept(("fly",)))
    ask.weights[:] = 0
    assert ask.shares(ask.matches(ids(words, "fly"))).tolist() == [0]


def test_questions_are_alike_by_what_each_covers_of_the_other(words: VocabularyReader) -> None:
    """A longer question that asks more is less alike, and so is a shorter one that asks less."""
    ask = about(words, Concept(("drosje",)), Concept(("kvittering",)))
    same, more, less, other = ask.likenesses(
        ids(words, "drosje kvittering", "drosje kvittering fly billett", "drosje", "museum lisens")
    ).tolist()
    assert same == pytest.approx(1)
    assert 0 < more < same
    assert 0 < less < same
    assert other == 0


def test_a_question_of_unknown_words_is_like_none(words: VocabularyReader) -> None:
    """An empty question is like none either, and every figure stays between 0 and 1."""
    ask = about(words, Concept(("ukjent",)))
    found = ask.likenesses(ids(words, "", "drosje"))
    assert found.tolist() == [0, 0]
    assert np.isfinite(ask.matches(ids(words, "", "drosje"))).all()


def test_a_word_of_everyday_talk_says_less(words: VocabularyReader) -> None:
    """A text without it covers most of the question all the same."""
    matter, chat = Concept(("museum",)), Concept(("fly",))
    talk = Concept(("fly",), everyday=True)
    held = ids(words, "museum")
    (told,), (silent,) = (
        ask.shares(ask.matches(held)) for ask in (about(words, matter, talk), about(words, matter, chat))
    )
    assert silent < told < 1


def test_a_word_that_is_only_told_says_less(words: VocabularyReader) -> None:
    """What stands in a story beside the question may be missing where the answer is."""
    matter, asked = Concept(("museum",)), Concept(("fly",))
    aside = Concept(("fly",), aside=True)
    held = ids(words, "museum")
    (told,), (silent,) = (
        ask.shares(ask.matches(held)) for ask in (about(words, matter, aside), about(words, matter, asked))
    )
    assert silent < told < 1
