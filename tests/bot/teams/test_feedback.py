from __future__ import annotations

from typing import Any

import pytest

from bot.teams.feedback import MAX_TEXT, feedback_turn, form_turn
from bot.teams.inbound import to_activity
from bot.turn import Turn, TurnKind
from tests.bot.teams.fakes import activity


def given(feedback: Any = "", reaction: Any = "like", **changes: Any) -> Turn | None:
    value = {"actionName": "feedback", "actionValue": {"reaction": reaction, "feedback": feedback}}
    return feedback_turn(to_activity(activity("invoke", name="message/submitAction", value=value) | changes))


def test_teams_writes_the_words_as_json_in_a_string() -> None:
    got = given('{"feedbackText":"Bra!"}', replyToId="7")
    assert got is not None
    assert (got.kind, got.action, got.text, got.reply_to_id) == (TurnKind.FEEDBACK, "like", "Bra!", "7")


@pytest.mark.parametrize("words", ["Bra!", '"', "[" * 5000])
def test_the_playground_writes_the_bare_words(words: str) -> None:
    got = given(words, "dislike")
    assert got is not None
    assert (got.reply_to_id, got.action, got.text) == ("", "dislike", words[:MAX_TEXT])


@pytest.mark.parametrize("feedback", [None, 1, {}, "{}", '{"feedbackText": 1}', "[]"])
def test_a_thumb_without_words_is_a_thumb(feedback: Any) -> None:
    got = given(feedback)
    assert got is not None
    assert got.text == ""


@pytest.mark.parametrize(
    "changes",
    [{"value": None}, {"value": "x"}, {"value": {}}, {"value": {"actionName": "feedback", "actionValue": []}}],
)
def test_anything_else_is_no_feedback(changes: dict[str, Any]) -> None:
    assert given(**changes) is None


@pytest.mark.parametrize("reaction", [None, "", "love", 1, ["like"]])
def test_there_are_two_thumbs(reaction: Any) -> None:
    assert given(reaction=reaction) is None


def test_a_thumb_may_ask_for_the_bots_own_form() -> None:
    """Where the feedback loop is "custom"."""
    value = {"data": {"actionName": "feedback", "actionValue": {"reaction": "dislike"}}}
    turn = form_turn(to_activity(activity("invoke", name="message/fetchTask", value=value)))
    assert turn is not None
    assert (turn.kind, turn.action, turn.values) == (TurnKind.DIALOG_OPENED, "feedback", {"reaction": "dislike"})
    assert form_turn(to_activity(activity("invoke", name="message/fetchTask", value={}))) is None
