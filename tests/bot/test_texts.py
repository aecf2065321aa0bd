"""What the bot says in its own name: the same in three languages, and nothing left to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from string import Formatter

import pytest

from bot.texts import EN, NB, NN, Texts, language_of, texts
from bot.turn import Suggestion

LANGUAGES = {"nb": NB, "nn": NN, "en": EN}
# What the bot fills in.
FILLED = {"length": 2001, "limit": 2000, "day": "2026-12-31", "unit": "KRUS"}


def sentences(words: Texts) -> Iterator[tuple[str, str]]:
    """Give each text with its name; a suggestion has two."""
    for field in fields(words):
        value = getattr(words, field.name)
        for each in value if isinstance(value, tuple) else (value,):
            for text in (each.title, each.question) if isinstance(each, Suggestion) else (each,):
                yield field.name, text


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


every_language = pytest.mark.parametrize("words", LANGUAGES.values(), ids=LANGUAGES)


@every_language
def test_every_text_is_there(words: Texts) -> None:
    assert [name for name, text in sentences(words) if not text.strip() or text != text.strip()] == []


@pytest.mark.parametrize(("one", "other"), [(NB, NN), (NB, EN), (NN, EN)])
def test_a_language_does_not_borrow_from_another(one: Texts, other: Texts) -> None:
    """Single words and short phrases may be the same in both."""
    alike = {text for _, text in sentences(one)} & {text for _, text in sentences(other)}
    assert {text for text in alike if len(text.split()) > 4} == set()


@every_language
def test_only_what_the_bot_fills_in_is_left_open(words: Texts) -> None:
    """The same in each language: a forgotten day or number would be shown as a name in braces."""
    for (name, text), (_, bokmaal) in zip(sentences(words), sentences(NB), strict=True):
        assert placeholders(text) == placeholders(bokmaal), name
        assert placeholders(text) <= set(FILLED), name


@every_language
def test_nothing_is_left_open_once_it_is_filled_in(words: Texts) -> None:
    for _, text in sentences(words):
        filled = text.format(**FILLED)
        assert not re.search(r"[{}]", filled)
        assert all(str(FILLED[name]) in filled for name in placeholders(text))


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
def test_the_welcome_says_what_the_bot_does_not_do_and_where_help_is(words: Texts) -> None:
    assert all(number in words.welcome for number in ("113", "112", "110"))
    assert "Trygg" in words.welcome


@every_language
def test_three_starters_fit_on_their_buttons(words: Texts) -> None:
    """Teams shows three suggested actions, and cuts long titles."""
    assert len(words.starters) == 3
    assert all(len(starter.title) <= 25 for starter in words.starters)
    assert all(starter.question.endswith("?") for starter in words.starters)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("nb-NO", "nb"), ("nb", "nb"), ("no", "nb"), ("nn-NO", "nn"), ("nn", "nn"), ("NN_no", "nn"), ("en-US", "en"),
        ("en", "en"), ("EN-gb", "en"), ("sv-SE", "nb"), ("de-DE", "nb"), ("", "nb"), ("-", "nb"), ("english", "nb"),
    ],
)  # fmt: skip
def test_a_locale_stands_for_a_language_and_bokmaal_for_the_rest(locale: str, language: str) -> None:
    assert language_of(locale) == language


@pytest.mark.parametrize(("language", "words"), [*LANGUAGES.items(), ("sv", NB), ("", NB)])
def test_texts_come_in_the_language_asked_for_or_in_bokmaal(language: str, words: Texts) -> None:
    assert texts(language) is words
