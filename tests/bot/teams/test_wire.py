from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.cards import parts
from bot.teams.calls import MAX_BODY, encode
from bot.teams.wire import (
    MAX_ABSTRACT,
    MAX_BUTTONS,
    MAX_CITATIONS,
    MAX_KEYWORD,
    MAX_NAME,
    MAX_TEXT,
    MAX_URL,
    shortened,
    to_activities,
)
from bot.turn import Button, Dialog, Message, Press, Suggestion
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
    """What goes over the wire, as JSON: the one activity of a message that has one part."""
    (activity,) = to_activities(message)
    return dict(json.loads(json.dumps(activity.serialize())))


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
    """A button shows its short title, a press sends the whole question, and four fit."""
    offered = tuple(Suggestion(each, f"{each}?") for each in ("En", "To", "Tre", "Fire", "Fem"))
    (card,) = sent(Message(suggestions=offered))["attachments"]
    assert card["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert card["content"]["version"] == "1.5"
    assert [(each["type"], each["title"], each["data"]) for each in card["content"]["actions"]] == [
        ("Action.Submit", each, {"action": "ask", "question": f"{each}?"}) for each in ("En", "To", "Tre", "Fire")
    ]


def test_text_card_and_buttons_are_activities_of_their_own() -> None:
    """Teams draws no citation beside a card, and gives a split message no id."""
    said = Message("Svar [1]", (CITATION,), buttons=(Button("Vis", "show"),), card=parts.card([parts.text("Kort")]))
    text, card, buttons = (each.serialize() for each in to_activities(said))
    assert "attachments" not in text
    assert len(text["entities"]) == 1
    assert card["attachments"][0]["content"]["body"][0]["text"] == "Kort"
    assert buttons["attachments"][0]["content"]["actions"][0]["data"] == {"action": "show"}
    assert "text" not in card
    assert "text" not in buttons


def test_never_more_buttons_than_teams_shows() -> None:
    (card,) = sent(Message(buttons=(Button("x", "y"),) * 9))["attachments"]
    assert len(card["content"]["actions"]) == MAX_BUTTONS


@pytest.mark.parametrize("dialogs", [True, False])
def test_a_client_without_dialogs_gets_buttons_that_submit(dialogs: bool) -> None:
    """Also where a card holds the button deep in itself."""
    button = parts.action(Button("Vis", "show", {"n": "1"}, Press.DIALOG))
    card = parts.card([{"type": "Container", "items": [{"type": "ActionSet", "actions": [button]}]}])
    (activity,) = to_activities(Message(card=card), dialogs=dialogs)
    found = activity.attachments[0].content["body"][0]["items"][0]["actions"][0]
    assert found["data"] == {"action": "show", "n": "1"} | ({"msteams": {"type": "task/fetch"}} if dialogs else {})


@pytest.mark.parametrize("dialogs", [True, False])
def test_a_client_without_views_of_ones_own_is_not_asked_for_one(dialogs: bool) -> None:
    (activity,) = to_activities(Message(card=parts.card([], refresh={"userIds": ["29:kari"]})), dialogs=dialogs)
    assert ("refresh" in activity.attachments[0].content) is dialogs


def test_a_dialog_in_the_chat_carries_its_title() -> None:
    (activity,) = to_activities(Dialog("I <sammenheng>", parts.card([parts.text("Avsnitt")])))
    assert [each["text"] for each in activity.attachments[0].content["body"]] == ["I \\<sammenheng\\>", "Avsnitt"]


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
    (activity,) = to_activities(Message(text, largest))
    assert len(activity.text) == MAX_TEXT
    assert len((encode(activity.serialize()) or b"").decode().encode("utf-16-le")) <= MAX_BODY
