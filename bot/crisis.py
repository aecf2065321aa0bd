"""What is said first when someone is in danger, whatever else the bot can or cannot do. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from bot.texts import Texts, language_of, texts
from bot.triage import danger
from bot.turn import Turn
from bot.urgent.rules import Danger
from knowledge.language import words as words_of
from knowledge.language.detection import detect


def numbers_first(urgent: Danger, words: Texts) -> str:
    """Write the number to call for this danger, then the others, then whom to tell nearby."""
    return "\n\n".join((_call(urgent, words), words.crisis_numbers, words.crisis_people))


def said_to(turn: Turn, say: Callable[[str], str]) -> str:
    """Say something that is no answer, in the asker's language; to someone in danger the numbers to call come first.

    `say` gives it in a language.
    """
    written = " ".join((turn.text, *turn.values.values())).strip()
    locale = language_of(turn.locale)
    language = detect(words_of(written), otherwise=locale) if written else locale
    urgent = danger(written)
    return f"{numbers_first(urgent, texts(language))}\n\n{say(language)}" if urgent else say(language)


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
