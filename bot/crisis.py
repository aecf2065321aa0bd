"""What is said first when someone is in danger, whatever else the bot can or cannot do. Pure."""

from __future__ import annotations

from typing import assert_never

from bot.texts import Texts
from bot.urgent.rules import Danger


def numbers_first(urgent: Danger, words: Texts) -> str:
    """Write the number to call for this danger, then the others, then whom to tell nearby."""
    return "\n\n".join((_call(urgent, words), words.crisis_numbers, words.crisis_people))


def _call(urgent: Danger, words: Texts) -> str:
    match urgent:
        case Danger.LIFE:
            return words.crisis_life
        case Danger.FIRE:
            return words.crisis_fire
        case Danger.VIOLENCE:
            return words.crisis_violence
        case Danger.INJURY:
            return words.crisis_injury
        case _:
            assert_never(urgent)
