"""What comes first when someone is in danger: the number that fits, all the others, people nearby."""

from __future__ import annotations

import pytest

from bot.crisis import numbers_first
from bot.texts import texts
from bot.urgent.rules import Danger

FITS = {Danger.LIFE: "113", Danger.FIRE: "110", Danger.VIOLENCE: "112", Danger.INJURY: "113"}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("urgent", Danger)
def test_the_number_that_fits_comes_first_then_all_numbers_then_people(urgent: Danger, language: str) -> None:
    words = texts(language)
    first, *rest = numbers_first(urgent, words).split("\n\n")
    assert FITS[urgent] in first
    assert rest == [words.crisis_numbers, words.crisis_people]
