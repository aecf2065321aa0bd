from __future__ import annotations

from typing import Any

import pytest

from bot.teams.inbound import to_activity
from bot.teams.turns import event_turn, is_arrival, is_departure, message_turn, place_of
from bot.turn import Address, Scope, Turn, TurnKind
from tests.bot.teams.fakes import BOT, TEAMS, TENANT, USER, activity, message

CHANNEL = {"id": "19:abc@thread.tacv2;messageid=1", "conversationType": "channel", "isGroup": True}


def test_a_message_becomes_a_turn() -> None:
    assert message_turn(to_activity(message("Hva er lønn?", id="1"))) == Turn(
        kind=TurnKind.MESSAGE,
        activity_id="1",
        conversation_id="a:personal",
        user_id="29:kari",
        scope=Scope.PERSONAL,
        locale="nb-NO",
        text="Hva er lønn?",
        user_name="Kari",
        tenant_id=TENANT,
        address=Address(TEAMS, "a:personal", TENANT, BOT["id"], "29:kari"),
    )


@pytest.mark.parametrize(
    ("conversation", "scope"),
    [
        ({"id": "a", "conversationType": "personal"}, Scope.PERSONAL),
        ({"id": "a", "conversationType": "groupChat"}, Scope.GROUP),
        (CHANNEL, Scope.CHANNEL),
        ({"id": "a"}, Scope.PERSONAL),
        ({"id": "a", "isGroup": True}, Scope.GROUP),
        ({"id": "a", "conversationType": "new", "isGroup": True}, Scope.GROUP),
    ],
)
def test_the_scope_says_who_can_see_it(conversation: dict[str, Any], scope: Scope) -> None:
    turn = message_turn(to_activity(message(conversation=conversation)))
    assert turn is not None
    assert turn.scope is scope


def test_what_may_be_missing_may_be_missing() -> None:
    turn = message_turn(to_activity({"type": "message", "conversation": {"id": "a"}}))
    assert turn == Turn(TurnKind.MESSAGE, "", "a", "", Scope.PERSONAL, "nb-NO", "", address=Address("", "a"))


@pytest.mark.parametrize("text", [None, "", " "])
def test_a_button_asks_a_question(text: str | None) -> None:
    turn = message_turn(to_activity(message(text, value={"action": "ask", "question": " Hva er lønn? "})))
    assert turn is not None
    assert (turn.kind, turn.text, turn.pressed) == (TurnKind.MESSAGE, "Hva er lønn?", True)


def test_a_button_of_a_feature_is_a_press_with_its_values() -> None:
    """What a form holds comes as text; what is no single value is left out."""
    value = {"action": "case.send", "number": 7, "named": True, "text": "Hei", "msteams": {"type": "task/fetch"}}
    turn = message_turn(to_activity(message(None, value=value, replyToId="42")))
    assert turn is not None
    assert (turn.kind, turn.action, turn.reply_to_id) == (TurnKind.PRESSED, "case.send", "42")
    assert turn.values == {"number": "7", "named": "true", "text": "Hei"}


def test_files_are_counted_and_the_formatted_message_itself_is_none() -> None:
    attached = [
        {"contentType": "text/html", "content": "<p>x</p>"},
        {"contentType": "image/png", "contentUrl": "https://a.no"},
    ]
    turn = message_turn(to_activity(message(attachments=attached)))
    assert turn is not None
    assert turn.attached == 1


def test_a_channels_thread_is_named_and_no_person_belongs_to_its_address() -> None:
    turn = message_turn(to_activity(message(conversation=CHANNEL)))
    assert turn is not None
    assert (turn.thread, turn.address.user_id) == ("1", "")


@pytest.mark.parametrize(("event", "kind"), [("editMessage", TurnKind.EDITED), ("undeleteMessage", None), (None, None)])
def test_an_edited_message_is_a_turn(event: str | None, kind: TurnKind | None) -> None:
    turn = event_turn(to_activity(activity("messageUpdate", text="Ny tekst", channelData={"eventType": event})))
    assert (turn.kind if turn else None) is kind


def test_words_count_more_than_a_buttons_value() -> None:
    turn = message_turn(to_activity(message("Ord", value={"action": "ask", "question": "Knapp"})))
    assert turn is not None
    assert turn.text == "Ord"


@pytest.mark.parametrize(
    "value", [{"other": 1}, {"action": "ask"}, {"action": "ask", "question": " "}, {"action": []}, "ask", [], 0]
)
def test_a_button_that_asks_nothing_is_no_turn(value: Any) -> None:
    assert message_turn(to_activity(message(None, value=value))) is None


def test_an_installation_is_a_turn_without_words() -> None:
    turn = event_turn(to_activity(activity("installationUpdate", action="add")))
    assert turn is not None
    assert (turn.kind, turn.text) == (TurnKind.INSTALLED, "")


def update(scope: str, *added: dict[str, str]) -> dict[str, Any]:
    return activity("conversationUpdate", conversation={"id": "a", "conversationType": scope}, membersAdded=list(added))


@pytest.mark.parametrize(
    ("body", "arrived"),
    [
        (activity("installationUpdate", action="add"), True),
        (activity("installationUpdate", action="remove"), False),
        (activity("installationUpdate", action="add-upgrade"), False),
        (activity("installationUpdate"), False),
        (update("personal", USER, BOT), True),
        (update("personal", USER), True),
        (update("channel", BOT), True),
        (update("channel", USER), False),
        (update("groupChat", USER), False),
        (update("groupChat", USER, BOT), True),
        (activity("conversationUpdate", channelData={"eventType": "channelRenamed"}), False),
        (activity("conversationUpdate", membersRemoved=[USER]), False),
    ],
)
def test_when_the_bot_has_arrived(body: dict[str, Any], arrived: bool) -> None:
    assert is_arrival(to_activity(body)) is arrived


def test_when_the_bot_has_gone() -> None:
    gone = to_activity(activity("installationUpdate", action="remove"))
    assert is_departure(gone)
    turn = event_turn(gone)
    assert turn is not None
    assert turn.kind is TurnKind.REMOVED
    assert not is_departure(to_activity(activity("installationUpdate", action="add")))


def test_a_team_is_one_place_however_many_threads_it_has() -> None:
    team = {"team": {"id": "19:team"}, "tenant": {"id": "t"}}
    assert place_of(to_activity(message(conversation=CHANNEL, channelData=team))) == "19:team"
    assert place_of(to_activity(message(conversation=CHANNEL))) == "19:abc@thread.tacv2"
