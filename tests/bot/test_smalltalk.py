"""Greetings, thanks and chat, and messages that only begin so."""

from __future__ import annotations

import pytest

from bot.smalltalk import is_small_talk


@pytest.mark.parametrize(
    "text",
    [
        "Hei!",
        "hei hvordan går det med deg a",
        "god dag du",
        "God morgen Trygg, har du det bra?",
        "how old are you",
        "Hei Trygg, korleis går det?",
        "hello there, what's up",
        "How are you doing?",
        "Tusen takk for hjelpen!",
        "Thank you so much",
        "Hvem er du?",
        "kven er du, da?",
        "Who are you?",
        "fortell en vits",
        "Hi, can you tell me a joke?",
    ],
)
def test_knows_small_talk(text: str) -> None:
    """In bokmål, nynorsk and English, alone or several at once."""
    assert is_small_talk(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "du",
        "Hei, hva er SEB?",
        "Takk, men når må jeg melde skaden?",
        "Hvem er du ansatt av?",
        "Who are you supposed to tell after a threat?",
        "Farvel alle sammen",
        "Goodbye",
        "I love you all",
        "Hei, jeg orker ikke mer",
        "hei " * 15,
    ],
)
def test_leaves_what_says_more(text: str) -> None:
    """A question behind a greeting, a farewell, and a long row of words."""
    assert not is_small_talk(text)
