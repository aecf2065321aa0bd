"""The rules by which quality is counted."""

from __future__ import annotations

import importlib.util
import random
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import pytest

from bot.answer import LONGEST as SHOWN
from bot.answer import Answer, Outcome
from knowledge.types import Citation, Hit, Passage, PassageKind, Section, Source
from tests.quality.measure import FLOORS
from tests.quality.places import SHARED, question_sets
from tests.quality.report import TITLES
from tests.quality.scoring import LONGEST, Asked, Kind, calls_the_right_one, is_right, place_of_right, read_questions

ANSWERABLE = Asked("q1", Kind.ANSWER, "nb", "Hvem feier?", ("lov", "roller"), (r"\bfeier(en)?\b", "tirsdag"))
UNANSWERABLE = Asked("q2", Kind.NONE, "nb", "Hva er klokka?", (), ())
URGENT = Asked("q3", Kind.CRISIS, "nb", "Det brenner", (), (r"\b110\b",))


def cited(document: str) -> Citation:
    return Citation(1, document, "Tittel", "Avsnitt", None, "ord", "", "2026")


def answer(outcome: Outcome, text: str = "", documents: Sequence[str] = ()) -> Answer:
    return Answer(outcome, "", "nb", text, tuple(map(cited, documents)))


def hit(text: str, document: str = "roller", kind: PassageKind = PassageKind.PARAGRAPH, english: str = "") -> Hit:
    passage = Passage(kind, text, text, "nb")
    translation = Passage(PassageKind.TRANSLATION, english, english, "en")
    section = Section("feiing", ("Feiing",), text, (passage, translation))
    return Hit(1, passage, section, Source(document, "Roller", "", "roller", "nb", "2026", "alle", ""), 1.0)


def test_an_answer_is_right_when_it_says_all_that_it_must_from_one_of_the_sources() -> None:
    assert is_right(ANSWERABLE, answer(Outcome.ANSWER, "Feieren kommer TIRSDAG [1]", ["roller"]))


def test_a_source_stands_for_every_document_whose_id_begins_with_it() -> None:
    """ "lov" is "lov-feiing" too, and not "lovsamling"."""
    assert is_right(ANSWERABLE, answer(Outcome.ANSWER, "Feieren, tirsdag", ["lov-feiing"]))
    assert not is_right(ANSWERABLE, answer(Outcome.ANSWER, "Feieren, tirsdag", ["lovsamling"]))


@pytest.mark.parametrize(
    "given",
    [
        answer(Outcome.ANSWER, "Feieren kommer.", ["roller"]),
        answer(Outcome.ANSWER, "Feieren kommer tirsdag.", ["hjelp"]),
        answer(Outcome.ANSWER, "Feieren kommer tirsdag."),
        answer(Outcome.ANSWER, "Feieren kommer tirsdag." + " " * LONGEST, ["roller"]),
        answer(Outcome.CLARIFY, "Feieren kommer tirsdag.", ["roller"]),
        answer(Outcome.NONE, "Feieren kommer tirsdag.", ["roller"]),
    ],
    ids=["says too little", "cites another source", "cites nothing", "too long", "only asks back", "refuses"],
)
def test_an_answer_is_wrong_when_anything_is_amiss(given: Answer) -> None:
    assert not is_right(ANSWERABLE, given)


def test_what_cannot_be_answered_must_not_be_answered() -> None:
    """Refusing and offering a choice are both right."""
    assert is_right(UNANSWERABLE, answer(Outcome.NONE))
    assert is_right(UNANSWERABLE, answer(Outcome.CLARIFY))
    assert not is_right(UNANSWERABLE, answer(Outcome.ANSWER, "12", ["roller"]))


def test_an_emergency_needs_its_own_number() -> None:
    assert is_right(URGENT, answer(Outcome.CRISIS, "Ring 110"))
    assert not is_right(URGENT, answer(Outcome.CRISIS, "Ring 112"))
    assert not is_right(URGENT, answer(Outcome.ANSWER, "Ring 110", ["hjelp"]))


def test_an_emergency_calls_the_right_one_when_its_own_number_comes_first() -> None:
    """All numbers stand in every emergency text; the first is the one that will be called."""
    assert calls_the_right_one(URGENT, answer(Outcome.CRISIS, "Ring 110. Politi 112, Mental Helse 116 123"))
    assert not calls_the_right_one(URGENT, answer(Outcome.CRISIS, "Ring 116 123. Brann 110"))
    assert not calls_the_right_one(URGENT, answer(Outcome.NONE, "Ring 110"))


def test_the_right_passage_says_all_by_itself() -> None:
    hits = [hit("Feieren kommer."), hit("Feieren kommer tirsdag.", "hjelp"), hit("Feieren kommer tirsdag.")]
    assert place_of_right(ANSWERABLE, hits, "nb") == 3
    assert place_of_right(ANSWERABLE, hits[:2], "nb") is None


def test_translations_count_for_english_questions_only() -> None:
    """To others they are not shown, so they take no place either."""
    hits = [hit("The sweep", kind=PassageKind.TRANSLATION), hit("Feieren", english="tirsdag"), hit("Feieren tirsdag")]
    assert place_of_right(ANSWERABLE, hits, "en") == 2
    assert place_of_right(ANSWERABLE, hits, "nb") == 2
    assert place_of_right(ANSWERABLE, hits[1:], "nb") == 2


def test_the_bot_shows_no_more_than_counts_as_right() -> None:
    assert SHOWN <= LONGEST


def test_every_set_has_a_title_and_floors() -> None:
    """The report names it, and a fall under its floor is seen."""
    assert question_sets().keys() - {"shared"} == TITLES.keys() - {"shared"} == FLOORS.keys() - {"shared"}


def test_every_question_has_an_id_of_its_own() -> None:
    ids = [asked.id for path in question_sets().values() for asked in read_questions(path)]
    assert len(ids) == len(set(ids))


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the scorer is not beside the checkout")
def test_these_rules_are_those_of_the_scorer_beside_the_checkout() -> None:
    """Made-up answers to its own questions, right and wrong in every way, are judged alike."""
    theirs = _their_scorer()
    dice = random.Random(0)
    for asked in read_questions(SHARED / "eval" / "questions.jsonl"):
        row = {**asdict(asked), "kind": asked.kind.value}
        for _ in range(40):
            given = _made_up(asked, dice)
            citations = [{"document": citation.document} for citation in given.citations]
            assert is_right(asked, given) == theirs.right(
                row, {"outcome": given.outcome.value, "text": given.text, "citations": citations}
            )


def _their_scorer() -> Any:
    spec = importlib.util.spec_from_file_location("their_scorer", SHARED / "eval" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _made_up(asked: Asked, dice: random.Random) -> Answer:
    """Make an answer up that often, not always, says what it must."""
    said = " ".join(pattern.split("|")[0].replace(r"\b", "").replace(r"\s?", " ") for pattern in asked.must)
    text = dice.choice([said, said.upper(), "", f"113 110 112 {said}"]) + " " * dice.choice([0, 0, LONGEST])
    documents = dice.sample([*asked.sources, *(f"{each}-x" for each in asked.sources), "annet"], k=1)
    return answer(dice.choice(list(Outcome)), text, documents if dice.random() < 0.8 else [])
