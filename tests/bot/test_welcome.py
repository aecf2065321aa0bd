"""What the bot says of itself."""

from __future__ import annotations

import pytest

from bot.commands import COMMANDS
from bot.sensitive import theme_of
from bot.texts import EN, NB, NN, Texts, texts
from bot.texts.welcome import welcome
from bot.turn import Scope, Turn, TurnKind
from bot.welcome import Welcome, help_is_asked_for

LOCALES = {"nb-NO": NB, "nn-NO": NN, "en-US": EN, "sv-SE": NB}


def turn(text: str = "", locale: str = "nb-NO", scope: Scope = Scope.PERSONAL) -> Turn:
    return Turn(TurnKind.INSTALLED, "1", "c", "u", scope, locale, text)


@pytest.mark.parametrize(("locale", "words"), LOCALES.items())
async def test_whoever_has_just_got_the_bot_is_welcomed_in_their_language(locale: str, words: Texts) -> None:
    """What it is, what it does not do, what is stored and for how long, where help is, and four questions to begin with."""
    (said,) = await Welcome(30).greet(turn(locale=locale))
    ours = welcome(locale[:2])
    assert [each in said.text for each in (ours.hello, ours.limits, ours.emergency)] == [True] * 3
    assert " 30 " in said.text
    assert all(number in said.text for number in ("113", "112", "110"))
    assert said.suggestions == words.starters
    assert len(said.text) < 1000


@pytest.mark.parametrize("scope", [Scope.GROUP, Scope.CHANNEL])
async def test_among_others_it_says_how_to_ask_and_what_not_to_ask(scope: Scope) -> None:
    (said,) = await Welcome(30).greet(turn(scope=scope))
    assert welcome("nb").among_others in said.text
    assert welcome("nb").hello in said.text


@pytest.mark.parametrize("words", [NB, NN, EN])
def test_no_starter_is_too_personal_for_a_group(words: Texts) -> None:
    assert [each.question for each in words.starters if theme_of(each.question)] == []


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
async def test_help_names_the_numbers_first_and_every_command(language: str) -> None:
    (said,) = await Welcome(30).help(turn("/hjelp", f"{language}-NO"))
    assert said.text.startswith(welcome(language).emergency)
    assert all(f"`/{each.written[language]}`" in said.text for each in COMMANDS)
    assert said.suggestions == texts(language).starters


@pytest.mark.parametrize(
    "text", ["/hjelp", "Hjelp", "help", "Hva kan du?", "Kva kan du gjere?", "What can you do?", "hjelp meg!"]
)
def test_help_is_known_by_a_command_and_by_plain_words(text: str) -> None:
    assert help_is_asked_for(turn(text))


@pytest.mark.parametrize("text", ["", "Hvem kan hjelpe meg?", "Hva kan du si om SEB?", "/seb"])
def test_a_question_is_no_call_for_help(text: str) -> None:
    assert not help_is_asked_for(turn(text))
