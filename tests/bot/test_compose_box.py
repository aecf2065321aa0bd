"""The search from the compose box."""

from __future__ import annotations

import pytest

from bot.compose_box import MOST, ComposeBox
from bot.texts.quotes import EN, NB
from bot.turn import Found, Results, Scope, Turn, TurnKind
from knowledge.search import KnowledgeBase
from tests.bot.test_passages import texts_in


async def search(office: KnowledgeBase, text: str, locale: str = "nb-NO") -> tuple[Found, ...]:
    turn = Turn(TurnKind.SEARCHED, "1", "c", "u", Scope.GROUP, locale, text, action="search")
    (results,) = await ComposeBox(office).search(turn)
    assert isinstance(results, Results)
    return results.found


async def test_a_passage_is_found_with_a_card_that_quotes_it(office: KnowledgeBase) -> None:
    """Word for word, with its source and a link to it."""
    found = await search(office, "Hvem følger opp ansatte etter vold og trusler?")
    assert 0 < len(found) <= MOST
    first = found[0]
    assert "Arbeidsgiver skal følge opp" in first.text
    shown = texts_in(first.card["body"])
    assert "Arbeidsgiver skal følge opp ansatte" in " ".join(shown)
    assert NB.verbatim in shown[-1]
    assert first.card["version"] == "1.5"
    assert all(action["type"] == "Action.OpenUrl" for action in first.card.get("actions", ()))


@pytest.mark.parametrize("text", ["", "  ", "😀", "Hva er hovedstaden i Peru?"])
async def test_nothing_is_found_where_there_is_nothing(text: str, office: KnowledgeBase) -> None:
    assert await search(office, text) == ()


async def test_the_words_around_a_quote_are_in_the_language_of_the_client(office: KnowledgeBase) -> None:
    (first, *_) = await search(office, "Who follows up staff after violence and threats?", "en-US")
    assert EN.verbatim in texts_in(first.card["body"])[-1]


async def test_in_an_emergency_the_numbers_come_first(office: KnowledgeBase) -> None:
    first = (await search(office, "jeg orker ikke å leve lenger"))[0]
    assert first.title == NB.urgent
    assert "113" in first.text
