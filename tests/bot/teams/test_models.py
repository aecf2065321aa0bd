"""Our reading and writing of botbuilder's models, against botbuilder's own."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import pytest

from bot.teams import models
from bot.teams.sdk import Activity, Attachment, BotbuilderActivity, ChannelAccount, InvokeResponse, OpenEntity
from tests.bot.teams.fakes import TEAMS, activity, mention, message

BODIES: list[dict[str, Any]] = [
    message("Hvem følger opp?"),
    message(entities=[mention(), {"type": "clientInfo", "locale": "nb-NO"}], importance="high", replyToId="1"),
    message(None, value={"action": "case.take", "deep": [{"a": None}]}, attachments=[{"contentType": "text/html", "content": "<p>"}]),
    activity("conversationUpdate", membersAdded=[{"id": "28:bot", "unknown": 1}, {"id": "29:kari"}]),
    activity("messageReaction", reactionsAdded=[{"type": "like"}], unknown={"a": [1]}),
    activity("invoke", name="composeExtension/query", value={"queryOptions": {"count": 25}}),
    activity("message", suggestedActions={"actions": [{"type": "imBack", "title": "Ja", "value": "ja"}], "to": ["29:kari"]}),
    activity("event", semanticAction={"id": "1", "entities": {"a": {"type": "b", "more": 1}}}, historyDisclosed=True),
]  # fmt: skip


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body["type"])
def test_an_activity_reads_as_botbuilder_reads_it(body: dict[str, Any]) -> None:
    ours, theirs = Activity.deserialize(body), BotbuilderActivity.deserialize(body)
    for name in BotbuilderActivity._attribute_map:
        assert _told(getattr(ours, name)) == _told(getattr(theirs, name)), name


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body["type"])
def test_an_activity_is_written_as_botbuilder_writes_it(body: dict[str, Any]) -> None:
    """Except for times, which are written with an offset instead of a Z, and for what botbuilder drops: see below."""
    ours, theirs = Activity.deserialize(body).serialize(), BotbuilderActivity.deserialize(body).serialize()
    assert _without_times(ours) == _without_times(theirs)
    assert json.loads(json.dumps(ours)) == ours


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body["type"])
def test_what_is_encoded_is_what_is_written(body: dict[str, Any]) -> None:
    activity = Activity.deserialize(body)
    assert _without_times(json.loads(models.encoded(activity))) == _without_times(activity.serialize())


def test_half_a_character_is_encoded_as_a_question_mark() -> None:
    """A person's text may hold one, and comes back in an answer that repeats it."""
    half = Activity(type="message", text="en \ud83d halv", attachments=[Attachment(content=MappingProxyType({"å": 1}))])
    whole = Activity(type="message", text="en ? halv", attachments=[Attachment(content={"å": 1})])
    assert models.encoded(half) == models.encoded(whole)


def test_what_is_sent_is_whole() -> None:
    sent = Activity(
        type="message",
        text="Svar [1]",
        from_property=ChannelAccount(id="28:bot", aad_object_id="a"),
        entities=[OpenEntity.of("https://schema.org/Message", {"@type": "Message", "citation": [{"position": 1}]})],
        attachments=[Attachment(content_type="card", content={"body": [None, 1, "å"]})],
        timestamp=datetime(2026, 11, 26, 8, 0, tzinfo=UTC),
    ).serialize()
    assert sent == {
        "type": "message",
        "text": "Svar [1]",
        "from": {"id": "28:bot", "aadObjectId": "a"},
        "entities": [{"type": "https://schema.org/Message", "@type": "Message", "citation": [{"position": 1}]}],
        "attachments": [{"contentType": "card", "content": {"body": [None, 1, "å"]}}],
        "timestamp": "2026-11-26T08:00:00+00:00",
    }


def test_an_invokes_answer_is_written_too() -> None:
    answer = Activity(type="invokeResponse", value=InvokeResponse(status=200, body={"task": {}}))
    assert answer.value.status == 200


def test_what_has_no_attribute_is_kept_beside() -> None:
    assert Activity.deserialize(message(serviceUrl=TEAMS, news={"a": 1})).additional_properties == {"news": {"a": 1}}


@pytest.mark.parametrize(
    "changes",
    [
        {"from": "bob"},
        {"membersAdded": ["x"]},
        {"membersAdded": {}},
        {"timestamp": "yesterday"},
        {"timestamp": 12},
        {"topicName": ["a"]},
        {"historyDisclosed": "yes"},
        {"textHighlights": [{"occurrence": "many"}]},
        {"semanticAction": {"entities": []}},
    ],
    ids=str,
)
def test_what_is_not_what_it_promises_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"no |[Ii]nvalid"):
        Activity.deserialize(message() | changes)


def _told(value: Any) -> Any:
    """Say what a value holds, whatever class it has."""
    if isinstance(value, list):
        return [_told(each) for each in value]
    return models.written(value) | value.additional_properties if hasattr(value, "_attribute_map") else value


def _without_times(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if not name.lower().endswith("timestamp")}
