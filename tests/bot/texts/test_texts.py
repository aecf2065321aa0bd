"""What the bot says in its own name: the same in three languages, and nothing left to fill in. For every file of texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from importlib import import_module
from pkgutil import iter_modules
from string import Formatter
from typing import Any

import pytest

import bot.texts
from bot.texts.languages import InThree, language_of
from bot.turn import Suggestion

FILES = {each.name: import_module(f"bot.texts.{each.name}") for each in iter_modules(bot.texts.__path__)}
OF_FEATURES = {name: module for name, module in FILES.items() if name != "languages"}


def sentences(words: Any) -> Iterator[tuple[str, str]]:
    """Give each text with its name; a suggestion has two."""
    for field in fields(words):
        value = getattr(words, field.name)
        for each in value if isinstance(value, tuple) else (value,):
            for text in (each.title, each.question) if isinstance(each, Suggestion) else (each,):
                yield field.name, text


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


every_file = pytest.mark.parametrize("file", OF_FEATURES.values(), ids=OF_FEATURES)
every_language = pytest.mark.parametrize("language", ["NB", "NN", "EN"])


@every_file
@every_language
def test_every_text_is_there(file: Any, language: str) -> None:
    """A text that is put into another one may begin with a blank."""
    found = list(sentences(getattr(file, language)))
    assert found
    assert [name for name, text in found if not text.strip() or text != text.rstrip()] == []


@every_file
@pytest.mark.parametrize(("one", "other"), [("NB", "NN"), ("NB", "EN"), ("NN", "EN")])
def test_a_language_does_not_borrow_from_another(file: Any, one: str, other: str) -> None:
    """Single words and short phrases may be the same in both."""
    ours, theirs = (dict(sentences(getattr(file, each))).values() for each in (one, other))
    assert {text for text in set(ours) & set(theirs) if len(text.split()) > 4} == set()


@every_file
@every_language
def test_the_same_is_left_open_in_each_language(file: Any, language: str) -> None:
    """A forgotten day or number would be shown as a name in braces."""
    for (name, text), (_, bokmaal) in zip(sentences(getattr(file, language)), sentences(file.NB), strict=True):
        assert placeholders(text) == placeholders(bokmaal), name


@every_file
@every_language
def test_nothing_is_left_open_once_it_is_filled_in(file: Any, language: str) -> None:
    for _, text in sentences(getattr(file, language)):
        filled = text.format(**dict.fromkeys(placeholders(text), "7"))
        assert not re.search(r"[{}]", filled)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("nb-NO", "nb"), ("nb", "nb"), ("no", "nb"), ("nn-NO", "nn"), ("nn", "nn"), ("NN_no", "nn"), ("en-US", "en"),
        ("en", "en"), ("EN-gb", "en"), ("sv-SE", "nb"), ("de-DE", "nb"), ("", "nb"), ("-", "nb"), ("english", "nb"),
    ],
)  # fmt: skip
def test_a_locale_stands_for_a_language_and_bokmaal_for_the_rest(locale: str, language: str) -> None:
    assert language_of(locale) == language


@pytest.mark.parametrize(("language", "word"), [("nb", "og"), ("nn", "og òg"), ("en", "and"), ("sv", "og"), ("", "og")])
def test_texts_come_in_the_language_asked_for_or_in_bokmaal(language: str, word: str) -> None:
    assert InThree("og", "og òg", "and")(language) == word
