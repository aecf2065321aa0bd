from __future__ import annotations

from typing import Any

import pytest

from bot.teams.inbound import to_activity
from bot.teams.mention import text_of
from tests.bot.teams.fakes import mention, message

GOV = mention("Gov Bot")
A = mention("A")


def text_after(text: str, *entities: Any, **changes: Any) -> str:
    return text_of(to_activity(message(text, entities=list(entities), **changes)))


@pytest.mark.parametrize(
    ("text", "entities", "expected"),
    [
        ("<at>Gov Bot</at> what is Gov Bot?", [GOV], "what is Gov Bot?"),
        ("<at>A</at> A fast car", [A], "A fast car"),
        ('<at id="0">Gov Bot</at> hei', [GOV], "hei"),
        ("<at>Gov Bot</at>&nbsp;hva er lønn?\n", [GOV], "hva er lønn?"),
        ("\r\n<at>Gov Bot</at>\u00a0hva?\r\n", [GOV], "hva?"),
        ("spør <at>Gov Bot</at> om dette", [GOV], "spør om dette"),
        ("<at>Gov Bot</at> <at>Gov Bot</at> hei", [GOV, GOV], "hei"),
        ("<at>Gov Bot</at> skriv <at>Gov Bot</at>", [GOV], "skriv <at>Gov Bot</at>"),
        ("<at>R&amp;D</at> hei", [mention("R&D", text="<at>R&amp;D</at>")], "hei"),
        ("<at>R&D</at> hei", [{"type": "mention", "mentioned": GOV["mentioned"] | {"name": "R&D"}}], "hei"),
        ("<at>A.*</at> <at>Abc</at>", [mention("A.*")], "<at>Abc</at>"),
        ("<at>Gov Bot</at>", [GOV], ""),
    ],
)
def test_the_bots_own_mention_goes_and_nothing_else(text: str, entities: list[Any], expected: str) -> None:
    assert text_after(text, *entities) == expected


def test_a_colleagues_mention_becomes_the_name() -> None:
    kari = mention("Kari Nordmann", account="29:kari")
    assert text_after("<at>Gov Bot</at> hvem er <at>Kari Nordmann</at>?", GOV, kari) == "hvem er Kari Nordmann?"


@pytest.mark.parametrize(
    "entity",
    [
        None,
        "text",
        {},
        {"text": "<at>Gov Bot</at>"},
        {"type": "mention"},
        {"type": "mention", "mentioned": None},
        {"type": "mention", "mentioned": "x", "text": 1},
        {"type": "mention", "mentioned": {"id": 1, "name": 2}, "text": []},
        {"type": "clientInfo", "locale": "nb-NO"},
    ],
)
def test_an_incomplete_mention_does_no_harm(entity: Any) -> None:
    assert text_after("hei der", entity) == "hei der"


def test_without_a_recipient_nothing_is_the_bots() -> None:
    assert text_after("<at>Gov Bot</at> hei", GOV, recipient=None) == "Gov Bot hei"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a &lt; b &amp;&#160;c", "a < b & c"),
        ("https://a.no/?x=1&para=2&copy", "https://a.no/?x=1&para=2&copy"),
        ("&bogus; &#x41;", "&bogus; A"),
        ("&amp;lt;", "&lt;"),
        ("første\nandre", "første\nandre"),
        ("halv \ud83d", "halv \ufffd"),
        ("hel \ud83d\ude00", "hel 😀"),
    ],
)
def test_html_is_read_once(text: str, expected: str) -> None:
    assert text_after(text) == expected


def test_a_message_may_have_no_text() -> None:
    assert text_of(to_activity(message(None))) == ""
