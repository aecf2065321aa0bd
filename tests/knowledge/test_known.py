"""How a question stands to those that are known."""

from __future__ import annotations

import pytest

from knowledge.evidence import Ask
from knowledge.known import Known, compare
from knowledge.language import Concept
from knowledge.language.form import Form
from knowledge.vocabulary import Vocabulary

VOCABULARY = Vocabulary()


def known(words: str, form: Form = Form.HOW_OFTEN, *, answered: bool = True) -> Known:
    """A known question of these stems."""
    return Known(answered, form, VOCABULARY.ids(words.split()))


def asked() -> Ask:
    """A question about the meetings of a committee, to be made when all stems are in the vocabulary."""
    return Ask((Concept(("amu",)), Concept(("møt",))), VOCABULARY.reader())


def test_what_is_answered_and_what_is_not_are_told_apart() -> None:
    """Each by the best of its kind, in meaning and in words."""
    nearest = [(known("amu møt", answered=False), 0.8), (known("amu"), 0.6), (known("krus", answered=False), 0.2)]
    found = compare(asked(), Form.HOW_OFTEN, nearest, 5)
    assert (found["unanswered"], found["answered"]) == (0.8, 0.6)
    assert found["unanswered_words"] == pytest.approx(1.0)
    assert 0 < found["answered_words"] < 1


def test_a_question_that_is_put_otherwise_counts_less() -> None:
    """ "Who sits on it?" does not say that "how often does it meet?" is answered."""
    found = compare(asked(), Form.HOW_OFTEN, [(known("amu", Form.WHO), 0.9), (known("amu"), 0.4)], 5)
    assert found["answered"] == 0.4
    assert compare(asked(), Form.WHY, [(known("amu"), 0.9)], 5)["answered"] == 0.0


def test_the_share_of_the_unanswered_counts_the_nearest_most() -> None:
    """Two that are far weigh less than one that is near."""
    near, far = known("amu", answered=False), known("amu")
    assert compare(asked(), Form.WHO, [(near, 0.9), (far, 0.5), (far, 0.5)], 5)["share"] > 0.9
    assert compare(asked(), Form.WHO, [(far, 0.9), (near, 0.5), (near, 0.5)], 5)["share"] < 0.1


def test_where_no_question_is_known_nothing_is_like() -> None:
    """As in an index of plain documents."""
    found = compare(asked(), Form.WHO, [], 5)
    assert {value for name, value in found.items() if name not in ("written", "brief")} == {0.0}


def test_a_word_or_three_are_brief() -> None:
    """Who types no more wants what is there on the matter."""
    assert [compare(asked(), Form.OTHER, [], words)["brief"] for words in (1, 3, 4)] == [1.0, 1.0, 0.0]


def test_more_words_make_a_question_no_longer_than_long() -> None:
    """A story about nothing would seem known."""
    assert compare(asked(), Form.WHO, [], 1000)["written"] == compare(asked(), Form.WHO, [], 25)["written"] == 1.0
