from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.teams.calls import MAX_BODY, encode
from bot.teams.wire import MAX_ABSTRACT, MAX_CITATIONS, MAX_KEYWORD, MAX_NAME, MAX_TEXT, MAX_URL, shortened, to_activity
from bot.turn import Message, Suggestion
from knowledge.types import Citation

CITATION = Citation(
    n=1,
    document="straffegjennomforingsloven",
    title="Straffegjennomføringsloven",
    section="§ 2 Formål",
    page=4,
    quote="Straffen skal gjennomføres\n  på en måte som tar hensyn til formålet.",
    url="https://lovdata.no/lov/2001-05-18-21/§2",
    published="2001-05-18",
    place="side 4",
)


def sent(message: Message) -> dict[str, Any]:
    """What goes over the wire, as JSON."""
    return dict(json.loads(json.dumps(to_activity(message).serialize())))


def test_a_plain_message_is_a_plain_activity() -> None:
    assert sent(Message("**Hei** [1]")) == {"type": "message", "text": "**Hei** [1]", "textFormat": "markdown"}


def test_a_citation_is_one_entity_of_schema_org_without_the_label_of_ai() -> None:
    assert sent(Message("Formålet er dette [1].", (CITATION,)))["entities"] == [
        {
            "type": "https://schema.org/Message",
            "@type": "Message",
            "@context": "https://schema.org",
            "@id": "",
            "citation": [
                {
                    "@type": "Claim",
                    "position": 1,
                    "appearance": {
                        "@type": "DigitalDocument",
                        "name": "Straffegjennomføringsloven",
                        "abstract": "Straffen skal gjennomføres på en måte som tar hensyn til formålet.",
                        "keywords": ["§ 2 Formål", "side 4", "2001-05-18"],
                        "url": "https://lovdata.no/lov/2001-05-18-21/§2",
                    },
                }
            ],
        }
    ]


def test_an_answer_with_sources_can_be_rated() -> None:
    assert sent(Message("[1]", (CITATION,)))["channelData"] == {"feedbackLoop": {"type": "default"}}
    assert "channelData" not in sent(Message("Hei"))


def positions(text: str, *numbers: int) -> list[int]:
    entities = sent(Message(text, tuple(replace(CITATION, n=n) for n in numbers))).get("entities", [])
    return [claim["position"] for entity in entities for claim in entity["citation"]]


def test_only_what_the_text_cites_is_a_citation_and_each_once() -> None:
    assert positions("b [3] a [1] b [3]", 3, 1, 2, 3) == [1, 3]
    assert positions("ingen", 1, 2) == []


def test_there_are_never_more_citations_than_both_clients_draw() -> None:
    text = " ".join(f"[{n}]" for n in range(1, 26))
    assert positions(text, *range(1, 26)) == list(range(1, MAX_CITATIONS + 1))


def appearance(**changes: Any) -> dict[str, Any]:
    entity = sent(Message("[1]", (replace(CITATION, **changes),)))["entities"][0]
    return dict(entity["citation"][0]["appearance"])


def test_the_limits_of_a_citation_are_kept() -> None:
    shown = appearance(title="å" * 200, quote="ord " * 200, section="s" * 50, place="", published="")
    assert len(shown["name"]) == MAX_NAME
    assert len(shown["abstract"]) <= MAX_ABSTRACT
    assert shown["abstract"].endswith("ord…")
    assert [len(each) for each in shown["keywords"]] == [MAX_KEYWORD]


def test_a_name_and_an_abstract_are_never_missing() -> None:
    shown = appearance(title=" ", quote="", section="", place="", published="")
    assert shown["name"] == shown["abstract"] == CITATION.document
    assert "keywords" not in shown


@pytest.mark.parametrize(
    "url",
    [
        "",
        "lov.pdf",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "se https://a.no",
        'https://a.no/"x',
        "https://a.no/" + "x" * MAX_URL,
    ],
)
def test_only_a_web_address_is_a_link(url: str) -> None:
    assert "url" not in appearance(url=url)


def test_suggestions_are_buttons_that_send_the_question_behind_them() -> None:
    """A button shows its short title, a press sends the whole question, and three fit."""
    offered = tuple(Suggestion(each, f"{each}?") for each in ("En", "To", "Tre", "Fire"))
    (card,) = sent(Message("Hei", suggestions=offered))["attachments"]
    assert card["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert card["content"]["version"] == "1.5"
    assert [(each["type"], each["title"], each["data"]) for each in card["content"]["actions"]] == [
        ("Action.Submit", each, {"ask": f"{each}?"}) for each in ("En", "To", "Tre")
    ]


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("kort", 10, "kort"),
        ("ett to tre fire", 12, "ett to tre…"),
        ("e" * 20, 10, "e" * 9 + "…"),
        ("a bbbbbbbbbbbbbbb", 10, "a bbbbbbb…"),
        ("😀😀😀", 6, "😀😀😀"),
        ("😀😀😀😀", 6, "😀😀…"),
    ],
)
def test_a_text_is_cut_between_words_and_never_within_a_character(text: str, limit: int, expected: str) -> None:
    assert shortened(text, limit) == expected
    assert len(shortened(text, limit).encode("utf-16-le")) <= 2 * limit


def test_the_largest_message_fits() -> None:
    text = "".join(f"[{n}]" for n in range(1, 11)) + "æ" * 2 * MAX_TEXT
    largest = tuple(
        replace(CITATION, n=n, title="ø" * 200, quote="å" * 500, url="https://a.no/" + "x" * (MAX_URL - 13))
        for n in range(1, 11)
    )
    activity = to_activity(Message(text, largest, (Suggestion("s" * 200, "s" * 200),) * 3))
    assert len(activity.text) == MAX_TEXT
    assert len((encode(activity.serialize()) or b"").decode().encode("utf-16-le")) <= MAX_BODY
