"""What an answer rests on, a press away from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.answer import Answer
from bot.cards import considered, passage
from bot.cards.passage import LONGEST
from bot.conversation import Conversation
from bot.passages import Passages
from bot.places import Place, place_of, write
from bot.texts.passages import EN, NB, NN
from bot.turn import Button, Dialog, Message, Notice, Press, Scope, Turn, TurnKind
from knowledge.search import KnowledgeBase
from knowledge.types import Citation, Reading, Status
from tests.bot.making import hit, paragraph, source, translation

QUESTION = "Hvem følger opp ansatte etter vold og trusler?"


def pressed(action: str, values: Mapping[str, str], kind: TurnKind = TurnKind.PRESSED) -> Turn:
    return Turn(kind, "1", "c", "u", Scope.PERSONAL, "nb-NO", action=action, values=values)


def texts_in(element: Any) -> list[str]:
    """All that a card says, in order."""
    if isinstance(element, dict):
        own = [element["text"]] if element.get("type") == "TextBlock" else []
        return own + [text for value in element.values() for text in texts_in(value)]
    return [text for each in element for text in texts_in(each)] if isinstance(element, list) else []


@pytest.fixture
def passages(office: KnowledgeBase) -> Passages:
    return Passages(office)


@pytest.fixture
def answer(conversation: Conversation) -> Answer:
    return conversation.reply(QUESTION)


async def offered(passages: Passages, answer: Answer) -> dict[str, Button]:
    turn = Turn(TurnKind.MESSAGE, "1", "c", "u", Scope.PERSONAL, "nb-NO", QUESTION)
    return {button.action: button for button in await passages.offer(turn, answer)}


async def test_an_answer_with_sources_has_both_buttons(passages: Passages, answer: Answer) -> None:
    buttons = await offered(passages, answer)
    assert [(each.title, each.press) for each in buttons.values()] == [
        (NB.show, Press.DIALOG),
        (NB.considered, Press.DIALOG),
    ]


async def test_an_answer_without_sources_has_none(passages: Passages, conversation: Conversation) -> None:
    assert await offered(passages, conversation.reply("😀")) == {}


async def test_the_cited_passage_is_marked_in_its_section(passages: Passages, answer: Answer) -> None:
    """With the document's facts, and the way to the sections beside it."""
    button = (await offered(passages, answer))[passage.SHOW]
    (dialog,) = await passages.show(pressed(button.action, button.values, TurnKind.DIALOG_OPENED))
    assert isinstance(dialog, Dialog)
    cited = answer.citations[0]
    assert dialog.title.startswith(cited.title)
    (marked,) = [each for each in dialog.card["body"] if each.get("style") == "emphasis"]
    shown = " ".join(texts_in(marked))
    assert NB.cited in shown
    assert " ".join(cited.quote.split()[:3]) in shown
    facts = {each["title"] for element in dialog.card["body"] for each in element.get("facts", ())}
    assert {NB.publisher, NB.published, NB.applies_to} <= facts
    titles = [each["title"] for each in dialog.card["actions"]]
    assert any(title.startswith(NB.after.split("{")[0]) for title in titles)


async def test_one_turns_to_the_neighbour_and_back(passages: Passages, office: KnowledgeBase) -> None:
    """In a dialog the dialog changes; in the chat the card does."""
    document = office.sources()[0].id
    first, second = list(office._contents.sections(document))[:2]
    values = {passage.PLACES: write([Place(document, first.id)])}
    (dialog,) = await passages.show(pressed(passage.SHOW, values))
    assert isinstance(dialog, Dialog)
    onward = next(each for each in dialog.card["actions"] if each["title"].startswith(NB.after.split("{")[0]))
    data = onward["data"]
    (there,) = await passages.turn_to(pressed(data.pop("action"), data, TurnKind.DIALOG_SUBMITTED))
    assert isinstance(there, Dialog)
    assert second.title in texts_in(there.card["body"])[0]
    (in_chat,) = await passages.turn_to(pressed(passage.TURN, data))
    assert isinstance(in_chat, Message)
    assert in_chat.replaces
    assert in_chat.card is not None
    assert texts_in(in_chat.card["body"])[0].startswith(there.title.split(" (")[0])


@pytest.mark.parametrize("values", [{}, {"places": "x"}, {"places": "gone#gone"}, {"places": "a#b", "at": "9" * 5000}])
async def test_a_passage_that_is_gone_is_said_to_be(passages: Passages, values: dict[str, str]) -> None:
    assert await passages.show(pressed(passage.SHOW, values)) == [Notice(NB.gone)]
    assert await passages.turn_to(pressed(passage.TURN, values)) == [Notice(NB.gone)]


async def test_what_was_considered_is_listed_with_its_scores(passages: Passages, answer: Answer) -> None:
    button = (await offered(passages, answer))[considered.SHOW]
    (dialog,) = await passages.show_considered(pressed(button.action, button.values))
    assert isinstance(dialog, Dialog)
    rows = dialog.card["body"][1]["rows"]
    assert len(rows) == 1 + len(answer.thread.considered)
    assert texts_in(rows[1])[0] == f"{answer.thread.considered[0].score:.2f}"


async def test_after_a_change_of_index_nothing_wrong_is_listed(passages: Passages, answer: Answer) -> None:
    """The keys on the button are those of the index that was."""
    button = (await offered(passages, answer))[considered.SHOW]
    old = {**button.values, "generation": "generation-0"}
    assert await passages.show_considered(pressed(button.action, old)) == [Notice(NB.exchanged)]


async def test_a_forged_list_is_an_empty_one(passages: Passages, office: KnowledgeBase) -> None:
    values = {"generation": office.generation, "weighed": "x:1 1: 99999:0.5 -1:1 1:nan " + "9" * 30 + ":1"}
    (dialog,) = await passages.show_considered(pressed(considered.SHOW, values))
    assert isinstance(dialog, Dialog)
    assert len(dialog.card["body"][1]["rows"]) == 1


def reading(*passages: Any, **changes: Any) -> Reading:
    return Reading(source(), hit(passages[0], beside=passages[1:], **changes).section)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.UNCONFIRMED, NB.unconfirmed),
        (Status.DISPUTED, NB.disputed),
        (Status.MISSING, NB.missing),
        (Status.ACCOUNT, NB.account),
    ],
)
def test_a_section_that_is_not_sure_says_so_first(status: Status, words: str) -> None:
    card = passage.passage_card(reading(paragraph(), status=status), Place("plan", "x"), NB, "nb")
    assert texts_in(card["body"][1]) == [words]
    assert card["body"][1]["style"] == "warning"


def test_a_long_section_is_shown_around_the_mark() -> None:
    """And says where it was shortened."""
    many = [paragraph(f"{number} " + "ord " * 200) for number in range(20)]
    place = place_of(Citation(1, "plan", "", "", None, many[12].quote, "", "", section_id="x"))
    body = passage.passage_card(reading(*many), place, NN, "nn")["body"]
    shown = "\n".join(texts_in(body))
    assert many[12].text.strip() in shown
    assert shown.count(NN.shortened) == 2
    assert len(shown) < LONGEST + 1500


@pytest.mark.parametrize(("language", "times"), [("nb", 0), ("nn", 0), ("en", 1)])
def test_a_translation_is_shown_to_who_reads_english(language: str, times: int) -> None:
    section = reading(paragraph(), translation("More applicants."))
    shown = texts_in(passage.passage_card(section, Place("plan", "x"), EN, language)["body"])
    assert shown.count("More applicants.") == times


def test_what_a_document_says_is_shown_as_it_is_and_never_as_markup() -> None:
    card = passage.passage_card(reading(paragraph("<b>*a*</b>\n• [x](y)")), Place("plan", "x"), NB, "nb")
    assert r"\<b\>\*a\*\</b\>" in texts_in(card["body"])
    assert r"• \[x\](y)" in texts_in(card["body"])
