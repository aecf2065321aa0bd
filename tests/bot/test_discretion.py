"""Where others read along."""

from __future__ import annotations

import pytest

from bot.answering import Answering
from bot.conversation import Conversation
from bot.discretion import is_out_of_place, offer_private
from bot.texts.sensitive import EN, NB, NN, Texts
from bot.turn import Address, Message, Scope, Turn, TurnKind

QUESTION = "Jeg blir mobbet på jobben"


def turn(text: str, scope: Scope = Scope.GROUP, bot: str = "28:app") -> Turn:
    return Turn(TurnKind.MESSAGE, "1", "c", "u", scope, "nb-NO", text, address=Address("", "c", bot_id=bot))


@pytest.mark.parametrize(("scope", "out"), [(Scope.GROUP, True), (Scope.CHANNEL, True), (Scope.PERSONAL, False)])
def test_a_sensitive_question_is_out_of_place_where_others_read(scope: Scope, out: bool) -> None:
    assert is_out_of_place(turn(QUESTION, scope)) is out
    assert not is_out_of_place(turn("Hva er SEB?", scope))


@pytest.mark.parametrize(
    ("text", "words"), [(QUESTION, NB), ("Eg blir mobba på jobben", NN), ("I am being bullied at work", EN)]
)
async def test_it_gets_an_offer_in_its_language_and_no_content(text: str, words: Texts) -> None:
    """Nothing of the question is repeated; the button opens a chat with the bot alone."""
    (said,) = await offer_private(turn(text))
    assert isinstance(said, Message)
    assert said.text == words.in_private
    assert said.citations == ()
    assert said.card is not None
    assert said.card["actions"][0]["url"].endswith("?users=28:app")


async def test_a_client_without_such_links_gets_the_words_alone() -> None:
    assert await offer_private(turn(QUESTION, bot="bot-id")) == [Message(NB.in_private)]


@pytest.mark.parametrize(("scope", "cited"), [(Scope.PERSONAL, True), (Scope.GROUP, False), (Scope.CHANNEL, False)])
async def test_someone_in_danger_gets_the_numbers_alone_where_others_read(
    scope: Scope, cited: bool, conversation: Conversation
) -> None:
    """In private the sources follow; the numbers come first everywhere."""
    urgent = "En innsatt truer en kollega med kniv nå, hvem følger opp ansatte etter vold og trusler?"
    (said,) = await Answering(conversation)(turn(urgent, scope))
    assert said.text.startswith("**Pågår det vold")
    assert bool(said.citations) is cited
    assert ("[1]" in said.text) is cited


@pytest.mark.parametrize("words", [NB, NN, EN])
def test_the_offer_names_the_numbers_to_call(words: Texts) -> None:
    assert all(number in words.in_private for number in ("113", "112", "110", "116 123"))
