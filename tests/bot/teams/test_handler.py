"""What the bot does with what Teams sends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from structlog.contextvars import merge_contextvars
from structlog.testing import capture_logs

from bot.cards import parts
from bot.reception import Unhandled
from bot.turn import Button, Dialog, Message, Notice, Press, Suggestion, TurnKind
from tests.bot.teams.fakes import (
    BOT,
    USER,
    FakeConnector,
    FakeConversation,
    FakeSleep,
    Reply,
    activity,
    mention,
    message,
)
from tests.bot.teams.serving import Rim, over, serve
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
    await over(rim.adapter)
    assert connector.texts == ["En [1]", "To"]
    assert connector.messages[0]["entities"][0]["citation"][0]["position"] == 1
    assert connector.cards[0]["actions"][0]["data"] == {"action": "ask", "question": "Tre?"}
    assert [each["type"] for each in connector.messages] == ["message"] * 3


async def test_each_message_is_told_of_with_the_id_that_teams_gave_its_text(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.messages = [Message("En", buttons=(Button("Vis", "show"),)), Message("To")]
    connector.script = [Reply(body='{"id": "1"}'), Reply(body='{"id": "2"}'), Reply(body="")]
    await rim.post(message(service_url=connector.url))
    assert [(each.text, message_id) for each, message_id in conversation.noted] == [("En", "1"), ("To", "")]


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
    assert [turn.kind for turn in conversation.turns] == [TurnKind.INSTALLED, TurnKind.REMOVED, TurnKind.INSTALLED]


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
        {"type": "messageUpdate", "channelData": {"eventType": "undeleteMessage"}},
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


@pytest.mark.parametrize("name", ["application/search", "signin/verifyState", "fileConsent/invoke", "", None])
async def test_an_invoke_that_the_bot_does_not_know_is_501(
    rim: Rim, connector: FakeConnector, name: str | None
) -> None:
    answer = await rim.post(activity("invoke", connector.url, name=name, value={"commandId": "x"}))
    assert answer.status == 501


async def test_an_edited_message_is_answered(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    edited = activity("messageUpdate", connector.url, text="Ny?", channelData={"eventType": "editMessage"})
    assert (await rim.post(edited)).status == 202
    assert [turn.kind for turn in conversation.turns] == [TurnKind.EDITED]
    assert connector.texts == ["Svar."]


async def test_whoever_removes_the_bot_is_told_of_and_hears_nothing(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    await rim.post(activity("installationUpdate", connector.url, action="remove"))
    assert [turn.kind for turn in conversation.turns] == [TurnKind.REMOVED]
    assert connector.sent == []


CARD = parts.card([parts.text("Kort")])


def pressed(url: str, **changes: Any) -> dict[str, Any]:
    """A press of a plain button: a message without text."""
    return message(None, url, value={"action": "turn.page"}, replyToId="7", **changes)


def executed(url: str, **changes: Any) -> dict[str, Any]:
    value = {"action": {"type": "Action.Execute", "verb": "turn.page", "data": {"page": "2"}}, "trigger": "manual"}
    return activity("invoke", url, name="adaptiveCard/action", value=value | changes, replyToId="7")


def fetched(url: str) -> dict[str, Any]:
    value = {"data": {"action": "show", "n": "1", "msteams": {"type": "task/fetch"}}}
    return activity("invoke", url, name="task/fetch", value=value)


async def test_a_press_may_change_the_card_it_is_on(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.messages = [Message(card=CARD, replaces=True)]
    await rim.post(pressed(connector.url))
    [sent] = connector.sent
    assert (sent.method, sent.path) == ("PUT", "/v3/conversations/a:personal/activities/7")
    assert sent.body["attachments"][0]["content"] == CARD


async def test_a_card_that_is_gone_comes_anew(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.messages = [Message(card=CARD, replaces=True)]
    connector.script = [Reply(status=404, body="{}")]
    await rim.post(pressed(connector.url))
    assert [each.method for each in connector.sent] == ["PUT", "POST"]


async def test_an_executed_action_is_answered_with_the_new_card(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    """It stays when the chat is opened again; what else is said comes into the chat."""
    conversation.messages = [Message(card=CARD, replaces=True), Message("Og dette.")]
    answer = await rim.post(executed(connector.url))
    assert (answer.status, (await answer.json())["value"]) == (200, CARD)
    assert [(each.method, each.path) for each in connector.sent[:1]] == [
        ("PUT", "/v3/conversations/a:personal/activities/7")
    ]
    assert connector.texts == ["Og dette."]
    [turn] = conversation.turns
    assert (turn.action, turn.values, turn.automatic) == ("turn.page", {"page": "2"}, False)


async def test_a_card_that_refreshes_itself_says_so(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    """The card comes back, and nothing is sent."""
    conversation.messages = [Message(card=CARD, replaces=True)]
    await rim.post(executed(connector.url, trigger="automatic"))
    assert [turn.automatic for turn in conversation.turns] == [True]
    assert connector.sent == []


async def test_among_others_a_press_changes_the_card_for_who_pressed_alone(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.messages = [Message(card=CARD, replaces=True)]
    answer = await rim.post(executed(connector.url) | {"conversation": {"id": "19:x", "conversationType": "groupChat"}})
    assert (await answer.json())["value"] == CARD
    assert connector.sent == []


async def test_a_dialog_is_the_answer_to_who_opens_it(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.messages = [Dialog("Tittel", CARD)]
    answer = await rim.post(fetched(connector.url))
    task = (await answer.json())["task"]
    assert (task["type"], task["value"]["title"], task["value"]["card"]["content"]) == ("continue", "Tittel", CARD)
    assert connector.sent == []


async def test_a_dialog_comes_into_the_chat_where_a_plain_button_asked_for_it(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.messages = [Dialog("Tittel", CARD)]
    await rim.post(pressed(connector.url))
    assert [each["text"] for each in connector.cards[0]["body"]] == ["Tittel", "Kort"]


async def test_a_client_without_dialogs_is_offered_none(
    conversation: FakeConversation, connector: FakeConnector
) -> None:
    conversation.messages = [Message(buttons=(Button("Vis", "show", press=Press.DIALOG),))]
    async with serve(conversation, dialogs=False) as rim:
        await rim.post(message(service_url=connector.url))
    assert connector.cards[0]["actions"][0]["data"] == {"action": "show"}


@pytest.mark.parametrize("body", [executed, fetched], ids=["execute", "dialog"])
async def test_a_feature_that_fails_in_an_invoke_is_excused_where_the_press_was(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation, body: Any
) -> None:
    conversation.error = ValueError("hemmelig")
    with capture_logs() as logs:
        answer = await rim.post(body(connector.url))
    assert answer.status == 200
    assert "Beklager." in await answer.text()
    assert "hemmelig" not in str(logs)


@pytest.mark.parametrize("body", [executed, fetched, pressed], ids=["execute", "dialog", "submit"])
async def test_an_action_that_nobody_handles_is_no_fault(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation, body: Any
) -> None:
    """Such as a button on an old card, of a feature that is no more."""
    conversation.error = Unhandled()
    assert (await rim.post(body(connector.url))).status in (200, 202)
    assert connector.sent == []


@pytest.mark.parametrize("name", ["adaptiveCard/action", "task/fetch", "task/submit", "message/fetchTask"])
@pytest.mark.parametrize("value", [None, "x", [], {"data": []}, {"action": {"verb": 1}}])
async def test_an_invoke_of_a_wrong_shape_is_200(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation, name: str, value: Any
) -> None:
    assert (await rim.post(activity("invoke", connector.url, name=name, value=value))).status == 200
    assert conversation.turns == []


async def test_a_short_word_after_a_press_is_said_where_the_press_was(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    """A plain button has no place for it: it comes into the chat."""
    conversation.messages = [Notice("Sendt.")]
    assert (await (await rim.post(executed(connector.url))).json())["value"] == "Sendt."
    await rim.post(pressed(connector.url))
    assert connector.texts == ["Sendt."]


def thumb(url: str) -> dict[str, Any]:
    value = {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": '{"feedbackText":"hemmelig"}'}}
    return activity("invoke", url, name="message/submitAction", value=value, replyToId="7")


async def test_feedback_is_answered_with_an_empty_object_and_passed_on(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    """What is said to it comes into the chat."""
    answer = await rim.post(thumb(connector.url))
    assert (answer.status, await answer.json()) == (200, {})
    [turn] = conversation.turns
    assert (turn.kind, turn.action, turn.reply_to_id, turn.text) == (TurnKind.FEEDBACK, "like", "7", "hemmelig")
    assert connector.texts == ["Svar."]


async def test_feedback_is_answered_where_nobody_wants_it(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.error = Unhandled()
    answer = await rim.post(thumb(connector.url))
    assert (answer.status, await answer.json()) == (200, {})


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
