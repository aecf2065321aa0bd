"""What an answer looks like: the documents' own words, each paragraph with its source."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.answer import LONGEST, choices, cite, compose
from bot.texts import EN, NB, NN, Texts
from knowledge.language.asking import Want
from knowledge.types import Hit, Question
from tests.bot.making import TODAY, hit, inquiry, items, paragraph, row, source, translation

# A paragraph ends with its source; a remark of the bot's own may follow, in italics.
MARK = re.compile(r"\[(\d+)\](?: \*\([^)]+\)\*)?$")
# Teams does not draw a mark within the last item of a list, so it stands below.
BELOW = re.compile(r"\n\n\[(\d+)\]")
KRUS = source("krus", applies_to="KRUS")
SERVICE = source("etat", applies_to="kriminalomsorgen")
MEASURE = row(Tiltak="Opplæring av ledere", Ansvarlig="KDI", Tidspunkt="Innen 2024")


def written(*hits: Hit, **changes: Any) -> str:
    """Compose an answer of hits; gives its text."""
    return compose(inquiry(**changes), hits, TODAY)[0]


def paragraphs(text: str) -> list[str]:
    """Divide an answer into what it shows, without the headings over it; the mark below a list belongs to the list."""
    parts = BELOW.sub(r" [\1]", text).split("\n\n")
    return [part for part in parts if not part.startswith("**")]


def test_what_is_shown_is_the_passage_under_its_heading_with_its_source() -> None:
    assert written(hit(paragraph("Alle skal høres."))) == "**Rekruttering**\n\nAlle skal høres. [1]"


def test_a_citation_says_where_the_words_stand() -> None:
    """Document, title, section, page, place, address and year come with the verbatim quote."""
    found = hit(paragraph("Lest sam-\nmen.", text="Lest sammen."), page=8, place="Planen punkt 2")
    _, (citation,) = compose(inquiry(), [found], TODAY)
    assert (citation.n, citation.document, citation.title) == (1, "plan", "Kilden plan")
    assert (citation.section, citation.page, citation.place) == ("Rekruttering", 8, "Planen punkt 2")
    assert (citation.quote, citation.url, citation.published) == (
        "Lest sam-\nmen.",
        "https://example.org/plan",
        "2023",
    )


def test_a_document_without_headings_is_cited_by_its_title() -> None:
    assert cite(1, hit(path=())).section == "Kilden plan"
    assert written(hit(path=())).startswith("**Kilden plan**")


def test_several_passages_are_numbered_as_they_stand() -> None:
    """The second passage of one section needs no second heading."""
    shown = [hit(paragraph("Første.")), hit(paragraph("Andre.")), hit(paragraph("Tredje."), "Lønn")]
    assert written(*shown) == "**Rekruttering**\n\nFørste. [1]\n\nAndre. [2]\n\n**Lønn**\n\nTredje. [3]"


def test_what_says_the_same_twice_is_shown_once() -> None:
    """Two documents may hold the very same sentence."""
    assert len(compose(inquiry(), [hit(of=KRUS), hit(of=SERVICE)], TODAY)[1]) == 1


def test_a_passage_that_fits_far_less_well_is_left_out() -> None:
    assert "[2]" not in written(hit(score=2.0), hit(paragraph("Noe annet."), "Lønn", score=0.2))


def test_at_most_five_passages_are_shown() -> None:
    """The asker wants an answer, not a list of results."""
    _, citations = compose(inquiry(), [hit(paragraph(f"Nummer {n}."), f"Del {n}") for n in range(9)], TODAY)
    assert len(citations) == 5


def test_rows_of_a_table_are_short_so_more_of_them_are_shown() -> None:
    _, citations = compose(inquiry(), [hit(row(Tiltak=f"Nummer {n}", Ansvarlig="HR")) for n in range(9)], TODAY)
    assert len(citations) == 5


@pytest.mark.parametrize(
    ("wants", "first"),
    [
        (Want.WHO, "Ansvarlig: KDI."),
        (Want.WHEN, "Tidspunkt: Innen 2024."),
        (Want.HOW_OFTEN, "Tidspunkt: Innen 2024."),
        (Want.ANYTHING, "Tiltak: Opplæring av ledere."),
        (Want.HOW_MANY, "Tiltak: Opplæring av ledere."),
    ],
)
def test_a_row_begins_with_the_cell_that_is_asked_for(wants: Want, first: str) -> None:
    """Who is responsible, or when it is due; the other cells follow in the table's order."""
    (shown,) = paragraphs(written(hit(MEASURE), wants=wants))
    assert shown.startswith(first)
    assert all(cell in shown for cell in MEASURE.cells)


@pytest.mark.parametrize(
    ("deadline", "over"),
    [("2025", True), ("2026", False), ("2027", False), ("Løpende", False), ("2024 eller 2025", False)],
)
@pytest.mark.parametrize("column", ["Tidspunkt", "Frist"])
def test_a_deadline_in_a_year_that_is_over_is_remarked_upon(column: str, deadline: str, over: bool) -> None:
    """After the source's mark, for these are not the source's words."""
    text = written(hit(row(**{"Tiltak": "Kurs", column: deadline})))
    assert text.endswith(f". [1] *({NB.past})*" if over else ". [1]")


def test_a_year_in_another_column_is_no_deadline() -> None:
    assert written(hit(row(Tiltak="Kurs", Vedtatt="2019"))).endswith("Vedtatt: 2019. [1]")


def test_an_empty_cell_is_left_out_and_a_full_stop_not_doubled() -> None:
    assert written(hit(row(Tiltak="Kurs holdes.", Ansvarlig="", Frist="Når?"))).endswith(
        "Tiltak: Kurs holdes. Frist: Når? [1]"
    )


def test_a_list_is_a_list() -> None:
    """Each item has a line of its own below the line that introduces it; the source's mark stands below."""
    text = written(hit(items("Du kan si fra til:", "lederen din", "verneombudet")))
    assert text.endswith("\n\nDu kan si fra til:\n- lederen din\n- verneombudet\n\n[1]")


def test_a_list_that_counts_keeps_its_numbers() -> None:
    """Dots before numbers would be two lists in one."""
    assert paragraphs(written(hit(items("Slik gjør du:", "1. Si fra.", "2. Vent.")))) == [
        "Slik gjør du:\n1. Si fra.\n2. Vent. [1]"
    ]


@pytest.mark.parametrize("item", ["4. Vent.", "12. Vent.", "1.5 prosent", "2023 var det første året."])
def test_a_list_that_does_not_count_from_one_has_dots(item: str) -> None:
    """Chat clients would run a list that begins later into the line above it."""
    assert f"\n- {item}\n\n[1]" in written(hit(items("Slik gjør du:", item)))


def test_a_list_without_introduction_begins_with_its_first_item() -> None:
    assert paragraphs(written(hit(items("", "lederen din", "verneombudet")))) == ["- lederen din\n- verneombudet [1]"]


def test_a_question_in_english_gets_the_translation_marked_as_such_before_the_verbatim_text() -> None:
    shown = paragraphs(written(hit(beside=(translation("The plan brings more applicants."),)), language="en"))
    assert shown == [
        f"{EN.translation}: The plan brings more applicants. [1]",
        "Planen skal gi flere søkere. [1]",
    ]


def test_a_translation_that_was_itself_found_is_shown_once() -> None:
    english = translation("The plan brings more applicants.")
    text = written(hit(english), hit(beside=(english,)), language="en")
    assert text.count("The plan brings more applicants.") == 1
    assert f"{EN.translation}: The plan brings more applicants." in text


def test_a_section_without_translation_is_shown_in_its_own_language() -> None:
    assert written(hit(), language="en") == "**Rekruttering**\n\nPlanen skal gi flere søkere. [1]"


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_question_in_norwegian_never_gets_english(language: str) -> None:
    """Not even where the translation is what the search found first."""
    english = translation("The plan brings more applicants.")
    text = written(hit(english, score=2.0, beside=(paragraph(),)), hit(beside=(english,)), language=language)
    assert paragraphs(text) == ["Planen skal gi flere søkere. [1]"]


@pytest.mark.parametrize(("language", "words"), [("nb", NB), ("nn", NN), ("en", EN)])
def test_passages_for_different_units_say_whom_they_apply_to(language: str, words: Texts) -> None:
    """A rule of the school beside one of the whole service would mislead otherwise."""
    text = written(hit(of=KRUS), hit(paragraph("Etaten gjør det annerledes."), of=SERVICE), language=language)
    heads = [part for part in text.split("\n\n") if part.startswith("**")]
    units = ("KRUS", words.every_unit)
    assert heads == [f"**Rekruttering** ({words.for_whom.format(unit=unit)})" for unit in units]


def test_what_applies_to_everyone_does_not_say_so() -> None:
    text = written(hit(of=KRUS), hit(paragraph("Gjelder overalt."), "Lønn", of=source(applies_to="alle")))
    assert "**Lønn**\n\n" in text


def test_what_applies_to_one_unit_always_says_so() -> None:
    """Who works elsewhere must not take the school's rule for their own."""
    assert f"**Rekruttering** ({NB.for_whom.format(unit='KRUS')})" in written(hit(of=KRUS))


def test_what_applies_to_the_whole_service_says_so_only_beside_something_else() -> None:
    assert "jelder" not in written(hit(of=SERVICE), hit(paragraph("Noe annet."), of=SERVICE))


@pytest.mark.parametrize(
    ("last_day", "labelled"),
    [(date(2026, 11, 21), True), (TODAY, False), (date(2026, 11, 23), False), (None, False)],
)
def test_a_source_that_no_longer_applies_is_labelled(last_day: date | None, labelled: bool) -> None:
    """On its last day it still applies."""
    text = written(hit(of=source(valid_to=last_day)))
    assert (f"({NB.expired.format(day='2026-11-21')})" in text) is labelled
    assert ("(" in text) is labelled


def test_both_notes_stand_together() -> None:
    old = source("gammel", applies_to="KRUS", valid_to=date(2020, 12, 31))
    notes = f"({NB.for_whom.format(unit='KRUS')}, {NB.expired.format(day='2020-12-31')})"
    assert notes in written(hit(of=old), hit(paragraph("Noe annet."), of=SERVICE))


def test_a_passage_that_no_longer_fits_is_left_out_but_the_next_may_fit() -> None:
    """What is left out leaves no heading behind, and takes none from the passage after it."""
    long, short = hit(paragraph("Langt. " * 150)), hit(paragraph("Kort."), "Lønn")
    too_much = hit(paragraph("For mye. " * 150), "Lønn")
    text = written(long, too_much, short)
    assert "For mye" not in text
    assert text.endswith("**Lønn**\n\nKort. [2]")


def test_a_first_passage_that_is_too_long_is_cut_and_shows_it() -> None:
    """Better than no answer; the citation keeps the quote whole."""
    text, (citation,) = compose(inquiry(), [hit(paragraph("Ordene fortsetter " * 200))], TODAY)
    assert len(text) <= LONGEST
    assert text.endswith("… [1]")
    assert citation.quote == "Ordene fortsetter " * 200


passages = some.one_of(
    some.builds(
        lambda word, times, language: paragraph((word + " ") * times, language=language),
        some.sampled_from(["Ansatte", "skal", "høres.", "Arbeidsmiljøutvalget"]),
        some.integers(1, 200),
        some.just("nb"),
    ),
    some.builds(
        lambda lead, n: items(lead, *["punkt " * 5] * n), some.sampled_from(["", "Dette er:"]), some.integers(1, 60)
    ),
    some.builds(lambda n: row(Tiltak="kurs " * n, Ansvarlig="HR", Frist="2020"), some.integers(1, 400)),
    some.builds(lambda n: translation("word " * n), some.integers(1, 400)),
)
hits = some.builds(
    hit,
    passages,
    some.sampled_from(["Rekruttering", "Lønn", "En svært lang overskrift " * 8]),
    some.sampled_from([source(), KRUS, SERVICE, source("gammel", valid_to=date(2020, 1, 1))]),
    some.floats(0.5, 1.0),
    beside=some.sampled_from([(), (translation("The English of it. " * 10),)]),
)


@given(
    some.lists(hits, min_size=1, max_size=8),
    some.sampled_from(["nb", "nn", "en"]),
    some.sampled_from(list(Want)),
    some.integers(1000, LONGEST),
)
def test_whatever_is_found_the_answer_keeps_its_form(found: list[Hit], language: str, wants: Want, room: int) -> None:
    """It fits, every paragraph ends with its source, every source is used, and each quote is a passage that was found."""
    if language != "en" and all(each.passage.language == "en" for each in found):
        found = [*found, hit(score=1.0)]
    text, citations = compose(inquiry(language=language, wants=wants), found, TODAY, room)
    assert 0 < len(text) <= room
    marks = [int(mark[1]) for part in paragraphs(text) if (mark := MARK.search(part))]
    assert len(marks) == len(paragraphs(text))
    assert sorted(set(marks)) == [citation.n for citation in citations] == list(range(1, len(citations) + 1))
    assert {citation.quote for citation in citations} <= {each.passage.quote for each in found}
    if language != "en":
        assert "word word" not in text
        assert "English" not in text


def offered(*hits: Hit, language: str = "nb") -> list[str]:
    """Give the questions that are offered."""
    return [each.question for each in choices(inquiry(language=language), hits)]


def test_near_misses_are_offered_as_questions_in_the_language_of_the_asker() -> None:
    """A section without typical questions in that language is offered by its heading, or its document's title."""
    asked = (Question("nb", "Hvordan lyses det ut?"), Question("nn", "Korleis blir det lyst ut?"))
    found = [hit(questions=asked), hit(heading="Lønn"), hit(path=())]
    assert offered(*found) == ["Hvordan lyses det ut?", "Lønn", "Kilden plan"]
    assert offered(*found, language="nn")[0] == "Korleis blir det lyst ut?"


def test_at_most_three_different_choices_are_offered() -> None:
    """More buttons are not shown side by side; the same section twice is no choice."""
    assert offered(*[hit(heading=f"Del {n // 2}") for n in range(12)]) == ["Del 0", "Del 1", "Del 2"]
