"""What the bot does with what Teams sends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from structlog.contextvars import merge_contextvars
from structlog.testing import capture_logs

from bot.teams.feedback import Feedback
from bot.turn import Message, Suggestion, TurnKind
from tests.bot.teams.fakes import BOT, USER, FakeConnector, FakeConversation, FakeSleep, activity, mention, message
from tests.bot.teams.serving import Rim, serve
from tests.bot.teams.test_wire import CITATION


@pytest.fixture
def conversation() -> FakeConversation:
    return FakeConversation(Message("Svar."))


@pytest.fixture
async def rim(conversation: FakeConversation) -> AsyncIterator[Rim]:
    async with serve(conversation) as rim:
        yield rim


def installed(url: str, **changes: Any) -> dict[str, Any]:
    return activity("installationUpdate", url, action="add", **changes)


def added(url: str, *members: dict[str, str], **changes: Any) -> dict[str, Any]:
    return activity("conversationUpdate", url, membersAdded=list(members), **changes)


def channel(name: str = "19:general@thread.tacv2", selected: str | None = None) -> dict[str, Any]:
    settings = {"settings": {"selectedChannel": {"id": selected}}} if selected else {}
    return {
        "conversation": {"id": name, "conversationType": "channel", "isGroup": True},
        "channelData": {"team": {"id": "19:team"}} | settings,
    }


async def test_the_conversation_gets_the_question_without_the_mention(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    await rim.post(message("<at>Trygg</at>&nbsp;hva er lønn?", connector.url, entities=[mention()]))
    assert [turn.text for turn in conversation.turns] == ["hva er lønn?"]


async def test_messages_are_sent_in_their_order(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.messages = [Message("En [1]", (CITATION,)), Message("To", suggestions=(Suggestion("Tre", "Tre?"),))]
    await rim.post(message(service_url=connector.url))
    assert connector.texts == ["En [1]", "To"]
    assert connector.messages[0]["entities"][0]["citation"][0]["position"] == 1
    assert connector.messages[1]["attachments"][0]["content"]["actions"][0]["data"] == {"ask": "Tre?"}


async def test_a_conversation_may_say_nothing(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.messages = []
    assert (await rim.post(message(service_url=connector.url))).status == 202
    assert connector.sent == []


async def test_a_button_that_asks_nothing_is_not_a_question(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    await rim.post(message(None, connector.url, value={"other": 1}))
    assert conversation.turns == []


@pytest.mark.parametrize("turned", [False, True], ids=["installation first", "members first"])
async def test_a_person_is_welcomed_once(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation, turned: bool
) -> None:
    events = [installed(connector.url), added(connector.url, USER, BOT)]
    for event in reversed(events) if turned else events:
        assert (await rim.post(event)).status == 202
    assert [turn.kind for turn in conversation.turns] == [TurnKind.INSTALLED]
    assert connector.texts == ["Svar."]


async def test_two_events_at_once_are_one_welcome(rim: Rim, connector: FakeConnector) -> None:
    await asyncio.gather(rim.post(installed(connector.url)), rim.post(added(connector.url, BOT)))
    assert connector.texts == ["Svar."]


async def test_a_team_is_welcomed_once_in_the_channel_that_was_chosen(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    await rim.post(installed(connector.url, **channel(selected="19:chosen")))
    await rim.post(added(connector.url, BOT, **channel()))
    assert [turn.conversation_id for turn in conversation.turns] == ["19:chosen"]
    assert connector.sent[0].path == "/v3/conversations/19:chosen/activities"
    assert "replyToId" not in connector.messages[0]


async def test_a_colleague_who_comes_into_a_team_is_not_welcomed(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    await rim.post(added(connector.url, USER, **channel()))
    assert conversation.turns == []


async def test_whoever_removes_the_bot_and_takes_it_back_is_welcomed_again(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    await rim.post(installed(connector.url))
    await rim.post(activity("installationUpdate", connector.url, action="remove"))
    await rim.post(installed(connector.url))
    assert len(conversation.turns) == 2


async def test_a_welcome_that_failed_is_tried_with_the_second_event(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.error = KeyError("x")
    assert (await rim.post(installed(connector.url))).status == 202
    conversation.error = None
    await rim.post(added(connector.url, BOT))
    assert connector.texts == ["Svar."]


@pytest.mark.parametrize(
    "body",
    [
        {"type": "messageUpdate", "channelData": {"eventType": "editMessage"}},
        {"type": "messageDelete", "channelData": {"eventType": "softDeleteMessage"}},
        {"type": "messageReaction", "reactionsAdded": [{"type": "like"}]},
        {"type": "typing"},
        {"type": "endOfConversation"},
        {"type": "event", "name": "application/vnd.microsoft.readReceipt"},
        {"type": "conversationUpdate", "membersRemoved": [USER]},
        {"type": "installationUpdate", "action": "add-upgrade"},
        {"type": "somethingNew"},
    ],
    ids=lambda body: body["type"],
)
async def test_other_events_are_accepted_and_nothing_happens(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation, body: dict[str, Any]
) -> None:
    assert (await rim.post(activity(service_url=connector.url, kind=body["type"]) | body)).status == 202
    assert conversation.turns == []
    assert connector.sent == []


@pytest.mark.parametrize(
    "name",
    [
        "composeExtension/query",
        "task/fetch",
        "adaptiveCard/action",
        "message/fetchTask",
        "application/search",
        "suggestedActions/submit",
        "signin/verifyState",
        "",
        None,
    ],
)
async def test_an_invoke_that_the_bot_does_not_know_is_501(
    rim: Rim, connector: FakeConnector, name: str | None
) -> None:
    answer = await rim.post(activity("invoke", connector.url, name=name, value={"commandId": "x"}))
    assert answer.status == 501


def thumb(url: str) -> dict[str, Any]:
    value = {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": '{"feedbackText":"hemmelig"}'}}
    return activity("invoke", url, name="message/submitAction", value=value, replyToId="7")


async def test_feedback_is_answered_with_an_empty_object_and_passed_on(
    conversation: FakeConversation, connector: FakeConnector
) -> None:
    taken: list[Feedback] = []

    async def rate(feedback: Feedback) -> None:
        taken.append(feedback)

    async with serve(conversation, rate=rate) as rim:
        answer = await rim.post(thumb(connector.url))
        assert (answer.status, await answer.json()) == (200, {})
    assert taken == [Feedback("7", "a:personal", "29:kari", True, "hemmelig")]


async def test_feedback_is_answered_where_nobody_wants_it(rim: Rim, connector: FakeConnector) -> None:
    assert (await rim.post(thumb(connector.url))).status == 200


async def test_feedback_that_cannot_be_stored_is_answered_all_the_same(
    conversation: FakeConversation, connector: FakeConnector
) -> None:
    async def rate(feedback: Feedback) -> None:
        raise OSError(feedback.text)

    async with serve(conversation, rate=rate) as rim:
        with capture_logs() as logs:
            answer = await rim.post(thumb(connector.url))
        assert (answer.status, await answer.json()) == (200, {})
    assert [each["event"] for each in logs] == ["feedback_given", "feedback_lost"]
    assert "hemmelig" not in str(logs)


@pytest.mark.parametrize("value", [None, "x", [], {"actionName": "other"}])
async def test_feedback_of_a_wrong_shape_is_200_too(rim: Rim, connector: FakeConnector, value: Any) -> None:
    answer = await rim.post(activity("invoke", connector.url, name="message/submitAction", value=value))
    assert (answer.status, await answer.json()) == (200, {})


@pytest.mark.parametrize(("locale", "words"), [("nb-NO", "Beklager."), ("en-US", "Sorry."), (None, "Beklager.")])
async def test_a_failing_conversation_is_excused_in_the_persons_language(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation, locale: str | None, words: str
) -> None:
    conversation.error = ValueError("hemmelig")
    with capture_logs([merge_contextvars]) as logs:
        assert (await rim.post(message("hemmelig", connector.url, locale=locale))).status == 202
    assert connector.texts == [words]
    [line] = logs
    assert (line["event"], line["error"]) == ("conversation_failed", "ValueError")
    assert len(line["request_id"]) == 32
    assert "hemmelig" not in str(logs)


async def test_a_conversation_that_hangs_is_excused(conversation: FakeConversation, connector: FakeConnector) -> None:
    conversation.may_answer.clear()
    async with serve(conversation, converse_within=0.01) as rim:
        await rim.post(message(service_url=connector.url))
    assert connector.texts == ["Beklager."]


async def test_a_quick_answer_shows_no_dots(rim: Rim, connector: FakeConnector) -> None:
    await rim.post(message(service_url=connector.url))
    assert connector.typing == 0


async def test_a_slow_answer_shows_dots_until_it_comes(
    conversation: FakeConversation, connector: FakeConnector
) -> None:
    conversation.may_answer.clear()
    async with serve(conversation, sleep=FakeSleep()) as rim:
        posting = asyncio.create_task(rim.post(message(service_url=connector.url)))
        await connector.until_typing(2)
        conversation.may_answer.set()
        await posting
        assert connector.sent[-1].body["text"] == "Svar."


async def test_the_dots_end_when_the_conversation_fails(
    conversation: FakeConversation, connector: FakeConnector
) -> None:
    conversation.may_answer.clear()
    conversation.error = KeyError()
    async with serve(conversation, sleep=FakeSleep()) as rim:
        posting = asyncio.create_task(rim.post(message(service_url=connector.url)))
        await connector.until_typing(1)
        conversation.may_answer.set()
        await posting
        sent = len(connector.sent)
        await asyncio.sleep(0.02)
        assert len(connector.sent) == sent
    assert connector.texts == ["Beklager."]
