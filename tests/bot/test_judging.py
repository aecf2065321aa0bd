"""Whether what was found answers. The thresholds are tuned by data: these tests hold whatever their values are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.judging import ENOUGH, MAYBE, Verdict, evidence, judge
from knowledge.language.asking import Want
from knowledge.types import Hit, Question, Status
from tests.bot.making import hit, inquiry, paragraph, source

EVIDENCE = ("question", "words", "coverage", "wants", "length", "answered", "answered_words", "written")


ASKED = inquiry()


def weighing(target: float, **changes: object) -> Hit:
    """Make a hit for which as much speaks as is wanted: evidence grows with its parts, so halving finds it."""

    def with_parts(share: float) -> Hit:
        return hit(parts=dict.fromkeys(EVIDENCE, share), **changes)  # type: ignore[arg-type]

    low, high = -2.0, 2.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if evidence(ASKED, with_parts(middle)) < target else (low, middle)
    return with_parts(high)


def strong(**changes: object) -> Hit:
    """Make a hit that answers as far as its words go."""
    return weighing(ENOUGH + 1, **changes)


def test_nothing_found_is_said_to_be_nothing() -> None:
    assert judge(inquiry(), []) is Verdict.NOTHING_FOUND


@pytest.mark.parametrize(
    ("weight", "verdict"),
    [
        (MAYBE - 0.1, Verdict.TOO_LITTLE),
        (MAYBE + 0.01, Verdict.AMBIGUOUS),
        (ENOUGH - 0.01, Verdict.AMBIGUOUS),
        (ENOUGH + 0.01, Verdict.ANSWERED),
    ],
)
@pytest.mark.parametrize("questions", [(), (Question("nb", "Hvordan lyses det ut?"),)])
def test_two_thresholds_part_answers_from_near_misses_from_nothing(
    weight: float, verdict: Verdict, questions: tuple[Question, ...]
) -> None:
    """With typical questions in the section and, in an organisation's own documents, without."""
    assert judge(inquiry(), [weighing(weight, questions=questions)]) is verdict


TYPICAL = (Question("nb", "Hvordan lyses det ut?"),)


@pytest.mark.parametrize("part", ["question", "words", "coverage", "wants"])
def test_each_kind_of_evidence_speaks_for_a_passage(part: str) -> None:
    assert evidence(ASKED, hit(questions=TYPICAL)) > evidence(ASKED, hit(questions=TYPICAL, parts={part: 0.0}))


@pytest.mark.parametrize("part", ["unanswered", "unanswered_words", "share"])
def test_a_question_like_one_that_no_source_answers_speaks_against_it(part: str) -> None:
    """Also where the section has everything else that is asked about."""
    assert evidence(ASKED, hit(questions=TYPICAL, parts={part: 1.0})) < evidence(ASKED, hit(questions=TYPICAL))


def test_far_from_all_known_questions_a_passage_must_still_hold_what_is_asked() -> None:
    """That no question without an answer is near says little of something else altogether."""
    alone = hit(questions=TYPICAL, parts=dict.fromkeys(("question", "words", "coverage"), 0.0) | {"answered": 5.0})
    assert judge(ASKED, [alone]) is Verdict.TOO_LITTLE


def test_what_is_not_in_the_sources_may_be_like_a_question_without_an_answer() -> None:
    """Such a section says just that."""
    missing = hit(
        questions=TYPICAL, status=Status.MISSING, parts={"unanswered": 1.0, "unanswered_words": 1.0, "share": 1.0}
    )
    assert judge(ASKED, [missing]) is Verdict.NOT_IN_SOURCES


def test_where_the_nearest_questions_have_no_answer_the_asker_is_told_so() -> None:
    """Elsewhere it is open what was meant."""
    doubtful = weighing(ENOUGH - 0.1)
    unanswered = replace(doubtful, parts=doubtful.parts | {"share": 0.9})
    assert judge(ASKED, [doubtful]) is Verdict.AMBIGUOUS
    assert judge(ASKED, [unanswered]) is Verdict.UNANSWERED


def test_a_question_known_to_have_no_answer_is_no_unknown_one() -> None:
    """However much speaks against the passage, it is what the question is about."""
    against = {"unanswered": 1.0, "unanswered_words": 1.0, "share": 1.0}
    assert judge(ASKED, [hit(questions=TYPICAL, parts=against)]) is Verdict.UNANSWERED
    nothing = dict.fromkeys(("question", "words", "coverage"), 0.0)
    assert judge(ASKED, [hit(questions=TYPICAL, parts=against | nothing)]) is Verdict.TOO_LITTLE


def test_only_the_best_passage_is_judged() -> None:
    assert judge(inquiry(), [weighing(MAYBE - 1), strong()]) is Verdict.TOO_LITTLE


def test_a_section_that_says_what_is_not_known_is_no_answer() -> None:
    """It says so itself: the bot shows it as what it is."""
    assert judge(inquiry(), [strong(status=Status.MISSING)]) is Verdict.NOT_IN_SOURCES


@pytest.mark.parametrize("status", [Status.CONFIRMED, Status.UNCONFIRMED, Status.DISPUTED])
def test_other_sections_answer_however_sure_they_are(status: Status) -> None:
    assert judge(inquiry(), [strong(status=status)]) is Verdict.ANSWERED


PLAN = source(published="2023", valid_from=date(2023, 1, 1), valid_to=date(2026, 12, 31))


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Hva var målet i 2019?", Verdict.WRONG_YEAR),
        ("Hva var målet i 1998 og 2023?", Verdict.WRONG_YEAR),
        ("Hva er målet i 2023?", Verdict.ANSWERED),
        ("Hva er målet i 2025?", Verdict.ANSWERED),
        ("Hva er målet i 2031?", Verdict.ANSWERED),
        ("Hva er målet i 2032?", Verdict.WRONG_YEAR),
        ("Hva gjelder for post 12019 og § 20231?", Verdict.ANSWERED),
    ],
)
def test_figures_of_another_year_are_no_answer(question: str, verdict: Verdict) -> None:
    """A year counts as known where the source applies in it, or its section names it."""
    found = strong(passage=paragraph("Målet er 40 prosent innen 2031."), of=PLAN)
    assert judge(inquiry(question), [found]) is verdict


@pytest.mark.parametrize(
    "question",
    ["Hva ble målet i 2025?", "What was the goal in 2025?", "Hvor mange er de i 2025?", "Hva er kvinneandelen i 2025?"],
)
def test_what_a_year_brought_must_be_told(question: str) -> None:
    """A plan in force in a year does not say what became of it then; its title's years do not either."""
    plan = source(
        title="Handlingsplan 2023–2025", published="2023", valid_from=date(2023, 1, 1), valid_to=date(2026, 12, 31)
    )
    assert judge(inquiry(question), [strong(of=plan)]) is Verdict.WRONG_YEAR
    assert judge(inquiry("Hva er målet i 2025?"), [strong(of=plan)]) is Verdict.ANSWERED
    counting = strong(passage=paragraph("Planen skal gi 40 søkere."), of=plan)
    assert judge(inquiry("Hvor mange søkere skal det være i 2025?"), [counting]) is Verdict.ANSWERED


@pytest.mark.parametrize("question", ["Hvor mange søkte i fjor?", "How many applied last year?"])
def test_no_source_counts_what_was_last_year(question: str) -> None:
    """What the asker calls last year is another year each year."""
    counting = strong(passage=paragraph("Det er 40 som søkte."))
    assert judge(inquiry(question), [counting]) is Verdict.WRONG_YEAR


def test_how_many_is_not_answered_by_a_passage_that_counts_nothing() -> None:
    """The passage that is nearest speaks of applicants, and says no number of them."""
    asked = inquiry("Hvor mange søkere er det?")
    assert judge(asked, [strong()]) is Verdict.NO_SUCH_KIND
    assert judge(asked, [strong(passage=paragraph("Det er 40 søkere."))]) is Verdict.ANSWERED


def test_single_words_count_for_nothing_in_a_question_that_is_known_to_be_answered() -> None:
    """ "Er det et varsel når jeg skrev det på mail?" asks for no address; in a document without known questions it may."""
    asked = inquiry("Hva slags mail er det?", wants=Want.CONTACT)
    known = {"question": 1.0, "words": 1.0, "coverage": 1.0, "answered": 1.0, "answered_words": 1.0}
    assert judge(asked, [hit(questions=TYPICAL, parts=known)]) is Verdict.ANSWERED
    lone = weighing(ENOUGH + 8)
    assert judge(asked, [replace(lone, parts=lone.parts | {"compared": 0.0})]) is Verdict.NO_CONTACT


def test_the_part_of_a_document_that_is_pointed_to_must_be_there() -> None:
    """The passage has no appendix."""
    assert judge(inquiry("Hvilke søkere står i vedlegg 2?"), [strong()]) is Verdict.NO_SUCH_KIND


def test_what_the_passage_says_is_not_told_is_no_answer() -> None:
    found = strong(passage=paragraph("Noen er valgt ut. Kilden sier ikke hvilke."))
    assert judge(inquiry("Hvilke er valgt ut?"), [found]) is Verdict.NOT_IN_SOURCES
    assert judge(inquiry("Hvilke er valgt ut, og hvordan?"), [found]) is Verdict.ANSWERED


def test_a_source_without_end_covers_no_year_that_it_does_not_name() -> None:
    assert judge(inquiry("Hva gjelder i 2030?"), [strong(of=source(valid_from=date(2023, 1, 1)))]) is Verdict.WRONG_YEAR


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ring 55 55 33 33.", Verdict.ANSWERED),
        ("Skriv til post@example.org.", Verdict.ANSWERED),
        ("Ring legevakten på 116 117.", Verdict.ANSWERED),
        ("Ring sentralbordet.", Verdict.NO_CONTACT),
    ],
)
def test_a_number_or_address_that_is_asked_for_must_be_there(text: str, verdict: Verdict) -> None:
    """A passage about the right office without its number would be a false trail."""
    asked = inquiry("Hva er nummeret til legevakten?", wants=Want.CONTACT)
    assert judge(asked, [strong(passage=paragraph(text))]) is verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Gebyret er 50 G.", Verdict.ANSWERED),
        ("Behandlingen er gratis.", Verdict.ANSWERED),
        ("Rapporten har 21 råd.", Verdict.NO_PRICE),
    ],
)
def test_a_price_that_is_asked_for_must_be_there(text: str, verdict: Verdict) -> None:
    """A passage about the right thing with another number would be taken for the price."""
    found = strong(passage=paragraph(text))
    assert judge(inquiry("Hva koster rapporten?", wants=Want.PRICE), [found]) is verdict


def test_too_little_is_said_before_a_wrong_year() -> None:
    """A passage that has nothing to do with the question says nothing about its year."""
    assert judge(inquiry("Hvem vant i 1998?"), [weighing(MAYBE - 1)]) is Verdict.TOO_LITTLE


def test_a_task_is_not_done_however_well_the_words_fit() -> None:
    """The bot shows what sources say; it writes no letters and forgets no rules."""
    assert judge(inquiry("Skriv en plan for rekruttering", wants=Want.TASK), [strong()]) is Verdict.A_TASK
    assert judge(inquiry("Skriv en plan for rekruttering", wants=Want.TASK), []) is Verdict.A_TASK


@pytest.mark.parametrize("question", ["Hvem har ansvaret?", "Når?", "Hvor mange 2024?"])
def test_a_question_about_nothing_is_asked_back(question: str) -> None:
    """It says what it wants to know, and not of what."""
    found = strong(passage=paragraph("Tallet gjelder 2024."))
    assert judge(inquiry(question), [found]) is Verdict.AMBIGUOUS
