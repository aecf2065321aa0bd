"""What is said to a message: the answer, its sources as text, and the buttons beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.answer import Answer, Outcome
from bot.answering import Answering, message, source_list
from bot.conversation import Conversation
from bot.texts import EN, NB, NN
from bot.turn import Button, Message, Scope, Suggestion, Turn, TurnKind
from knowledge.types import Citation

WORDS = {"nb": NB, "nn": NN, "en": EN}
QUESTION = "Hvem følger opp ansatte etter vold og trusler?"
CITED = Citation(1, "plan", "Planen", "Mål", 8, "Målet er nådd.", "https://example.org", "2023", "punkt 2")


def turn(text: str = "", locale: str = "nb-NO", kind: TurnKind = TurnKind.MESSAGE, *, pressed: bool = False) -> Turn:
    return Turn(kind, "activity", "conversation", "user", Scope.PERSONAL, locale, text, pressed)


async def test_a_turn_is_answered_with_one_message(conversation: Conversation) -> None:
    """Its text holds the answer and, for clients that do not draw citations, the list of its sources."""
    (said,) = await Answering(conversation)(turn(QUESTION))
    answer = conversation.reply(QUESTION)
    assert said == message(answer)
    assert said.text.startswith(answer.text)
    assert said.citations == answer.citations


@pytest.mark.parametrize(
    "said", [turn(QUESTION, pressed=True), turn(QUESTION, kind=TurnKind.EDITED)], ids=["pressed", "edited"]
)
async def test_what_the_chat_does_not_show_is_repeated(said: Turn, conversation: Conversation) -> None:
    (answer,) = await Answering(conversation)(said)
    assert answer.text.startswith(f"*{QUESTION}*\n\n")


async def test_what_is_repeated_is_no_markup(conversation: Conversation) -> None:
    (answer,) = await Answering(conversation)(turn("<b>Hva**\n# er\n[x](y) SEB?", pressed=True))
    assert answer.text.splitlines()[0] == r"*\<b\>Hva\*\* \# er \[x\](y) SEB?*"


async def test_files_are_not_read_and_it_says_so(conversation: Conversation) -> None:
    (answer,) = await Answering(conversation)(replace(turn(QUESTION), attached=1))
    assert answer.text.endswith(f"*{NB.no_files}*")
    (answer,) = await Answering(conversation)(turn(QUESTION))
    assert NB.no_files not in answer.text


async def test_features_put_their_buttons_beside_an_answer(conversation: Conversation) -> None:
    """Each is told what was asked and what became of it."""

    async def offer(turn: Turn, answer: Answer) -> Sequence[Button]:
        return [Button(f"{turn.text} {answer.outcome}", "show")]

    (said,) = await Answering(conversation, [offer, offer])(turn("😀"))
    assert said.buttons == (Button("😀 none", "show"),) * 2


def test_a_source_is_listed_with_title_year_section_place_and_page() -> None:
    assert source_list([CITED], NB) == (
        f"**{NB.sources}** ({NB.verbatim}):\n\n[1] Planen (2023), Mål, punkt 2, {NB.page} 8"
    )


def test_what_a_source_does_not_say_is_left_out_of_the_list() -> None:
    """A document without headings has its title for a section; many have no pages."""
    bare = replace(CITED, section="Planen", page=None, place="")
    assert source_list([bare], NB).endswith("\n\n[1] Planen (2023)")


def test_a_place_that_is_cited_twice_is_listed_once() -> None:
    listed = source_list([CITED, replace(CITED, n=2, quote="Et annet."), replace(CITED, n=3, section="Lønn")], NB)
    assert listed.count("Planen (2023), Mål") == 1
    assert "[1] [2] Planen" in listed
    assert "[3] Planen (2023), Lønn" in listed


def test_a_message_without_sources_lists_none() -> None:
    said = message(Answer(Outcome.NONE, "too-long", "nb", "For langt."))
    assert said == Message("For langt.")


def test_a_message_without_answer_introduces_the_questions_under_it() -> None:
    said = message(Answer(Outcome.NONE, "too-little", "en", EN.none, suggestions=EN.starters))
    assert said == Message(f"{EN.none}\n\n{EN.none_starters}", suggestions=EN.starters)


def test_a_choice_comes_with_its_buttons() -> None:
    choice = (Suggestion("1", "Hvordan lyses det ut?"),)
    assert (
        message(Answer(Outcome.CLARIFY, "ambiguous", "nb", "Hva mener du?", suggestions=choice)).suggestions == choice
    )
