"""What must stand in what the bot says."""

from __future__ import annotations

import re

import pytest

from bot.texts import EN, NB, NN, Texts

LANGUAGES = {"nb": NB, "nn": NN, "en": EN}

every_language = pytest.mark.parametrize("words", LANGUAGES.values(), ids=LANGUAGES)


@every_language
def test_each_danger_names_the_numbers_to_call(words: Texts) -> None:
    """113 ambulance, 110 fire, 112 police; 116 117 doctor on call, 116 123 Mental Helse, 116 006 violence at home."""
    numbers = {
        words.crisis_life: ("113", "116 117", "116 123"),
        words.crisis_fire: ("110",),
        words.crisis_violence: ("112", "113", "116 006"),
        words.crisis_injury: ("113", "116 117"),
    }
    for text, wanted in numbers.items():
        assert all(re.search(rf"\b{number}\b", text) for number in wanted), text
        assert wanted[0] in text.split(".")[0]  # the first sentence is what one reads in a hurry


@every_language
def test_in_every_danger_all_numbers_are_at_hand(words: Texts) -> None:
    """Whoever calls may see better than the bot what is going on."""
    for number in ("110", "112", "113", "116 117", "116 123", "116 006"):
        assert re.search(rf"\b{number}\b", words.crisis_numbers)


@every_language
def test_four_starters_fit_on_their_buttons(words: Texts) -> None:
    """One for each role: employee, new hire, leader, safety representative. Teams cuts long titles."""
    assert len(words.starters) == 4
    assert all(len(starter.title) <= 25 for starter in words.starters)
    assert all(starter.question.endswith("?") for starter in words.starters)
