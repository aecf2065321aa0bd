from __future__ import annotations

from typing import Any

import pytest

from bot.teams.feedback import MAX_TEXT, Feedback, feedback_of
from bot.teams.inbound import to_activity
from tests.bot.teams.fakes import activity


def given(feedback: Any = "", reaction: Any = "like", **changes: Any) -> Feedback | None:
    value = {"actionName": "feedback", "actionValue": {"reaction": reaction, "feedback": feedback}}
    return feedback_of(to_activity(activity("invoke", name="message/submitAction", value=value) | changes))


def test_teams_writes_the_words_as_json_in_a_string() -> None:
    assert given('{"feedbackText":"Bra!"}', replyToId="7") == Feedback("7", "a:personal", "29:kari", True, "Bra!")


@pytest.mark.parametrize("words", ["Bra!", '"', "[" * 5000])
def test_the_playground_writes_the_bare_words(words: str) -> None:
    got = given(words, "dislike")
    assert got is not None
    assert (got.message_id, got.liked, got.text) == ("", False, words[:MAX_TEXT])


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
