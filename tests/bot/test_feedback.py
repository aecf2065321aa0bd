"""Thumbs and their reasons: kept without who, with what the answer rested on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from bot.cards.feedback import EXPLAIN, Reason
from bot.feedback import Rated, Ratings
from bot.storage.errors import StorageUnavailable
from bot.storage.feedback import Feedback
from bot.storage.storage import Storage
from bot.texts.feedback import EN, NB
from bot.turn import Message, Reply, Scope, TurnKind
from knowledge.types import Citation
from tests.bot.cases.conftest import filled, react, shown, turn

CITED = Citation(
    n=1, document="varsling", title="Varsling", section="Frister", section_id="frister", place="", quote="To uker.",
    url="", published="2026", page=None,
)  # fmt: skip


@dataclass
class Box:
    """The feature, and what it keeps."""

    ratings: Ratings
    rated: Rated
    storage: Storage

    async def rate(self, thumb: str, text: str = "", **changes: Any) -> list[Reply]:
        given = turn(text, thumb, kind=TurnKind.FEEDBACK, **{"reply_to_id": "answer-1"} | changes)
        return list(await self.ratings.rate(given))

    async def kept(self) -> list[Feedback]:
        return [given.feedback for given in await self.storage.feedback.list()]


@pytest.fixture
def box(storage: Storage) -> Box:
    rated = Rated()
    rated.remember(turn("Hvilke frister gjelder?"), Message("Svar [1]", (CITED,)), "answer-1")
    return Box(Ratings(storage.feedback, rated, react), rated, storage)


async def test_a_thumb_up_is_kept_with_what_the_answer_rested_on(box: Box) -> None:
    assert await box.rate("like", "Nyttig!") == []
    assert await box.kept() == [Feedback(True, "nb", "", "Nyttig!", "varsling", "frister")]


async def test_a_thumb_down_is_kept_at_once_and_asked_why(box: Box) -> None:
    """Who gives no reason has still been heard."""
    [asked] = await box.rate("dislike")
    assert await box.kept() == [Feedback(False, "nb", "", "", "varsling", "frister")]
    assert NB.what_was_wrong in shown(asked)
    [choice] = [each for each in asked.card["body"] if each["type"] == "Input.ChoiceSet"]
    assert [each["value"] for each in choice["choices"]] == list(Reason)


async def test_the_reason_completes_the_thumb_and_the_last_one_counts(box: Box) -> None:
    [asked] = await box.rate("dislike")
    for reason, comment in (("missing", "Hva med helg?"), ("outdated", "Fristen er ny.")):
        press = {**filled(asked), "reason": reason, "comment": comment}
        [thanks] = await box.ratings.explain(turn(action=EXPLAIN, values=press))
        assert thanks.replaces
        assert NB.thanks in shown(thanks)
    assert await box.kept() == [Feedback(False, "nb", "outdated", "Fristen er ny.", "varsling", "frister")]


async def test_nobody_else_can_give_the_reason(box: Box) -> None:
    [asked] = await box.rate("dislike")
    press = {**filled(asked), "reason": "missing", "comment": "Tull"}
    await box.ratings.explain(turn(action=EXPLAIN, values=press, user_id="29:ola"))
    assert [each.reason for each in await box.kept()] == [""]


@pytest.mark.parametrize(
    "values", [{}, {"number": "x", "reason": "missing"}, {"number": "1"}, {"number": "1", "reason": "?"}]
)
async def test_a_press_without_a_reason_leaves_the_card(box: Box, values: dict[str, str]) -> None:
    await box.rate("dislike")
    assert list(await box.ratings.explain(turn(action=EXPLAIN, values=values))) == []
    assert [each.reason for each in await box.kept()] == [""]


async def test_in_a_group_a_thumb_is_nobody_elses_business(box: Box) -> None:
    assert await box.rate("dislike", scope=Scope.GROUP) == []
    assert len(await box.kept()) == 1


@pytest.mark.parametrize("message", ["", "answer-9"])
async def test_where_the_rated_message_is_not_known_the_thumb_stands_alone(box: Box, message: str) -> None:
    """The Playground names no message: then it is the last answer. An id that nobody knows is another answer."""
    await box.rate("like", reply_to_id=message)
    assert [each.document for each in await box.kept()] == ["varsling" if not message else ""]


async def test_only_so_many_answers_are_remembered() -> None:
    rated = Rated(most=2)
    for number in range(5):
        rated.remember(turn("Hva?"), Message("Svar [1]", (CITED,)), str(number))
    assert rated.of(turn(reply_to_id="4")).document == "varsling"
    assert rated.of(turn(reply_to_id="0")).document == ""


async def test_what_cites_nothing_is_no_answer() -> None:
    rated = Rated()
    rated.remember(turn("Hei"), Message("Hei!"), "1")
    assert rated.of(turn(reply_to_id="1")).document == ""


async def test_people_are_taken_out_of_a_comment(box: Box) -> None:
    await box.rate("like", "Takk, hilsen Kari Moen, 91 23 45 67")
    assert [each.comment for each in await box.kept()] == ["Takk, hilsen [navn], [telefonnummer]"]


async def test_a_report_in_a_comment_is_not_kept_and_led_to_its_channels(box: Box) -> None:
    said, channels, _ = await box.rate("dislike", "Jeg vil varsle om korrupsjon på avdelingen")
    assert said.text == NB.not_a_report
    assert channels.text == f"(nb) {NB.reporting_question}"
    assert [each.comment for each in await box.kept()] == [""]


async def test_danger_in_a_comment_is_answered_first(box: Box) -> None:
    [asked] = await box.rate("dislike")
    press = {**filled(asked), "reason": "other", "comment": "Jeg orker ikke å leve lenger"}
    first, _ = await box.ratings.explain(turn(action=EXPLAIN, values=press))
    assert first.text == "(nb) Jeg orker ikke å leve lenger"
    assert [each.comment for each in await box.kept()] == [""]


async def test_the_card_comes_in_the_language_of_the_question(box: Box) -> None:
    box.rated.remember(turn("What are the deadlines?"), Message("Answer [1]", (CITED,)), "answer-1")
    [asked] = await box.rate("dislike")
    assert EN.what_was_wrong in shown(asked)


async def test_a_thumb_that_cannot_be_kept_troubles_nobody(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    [asked] = await box.rate("dislike")

    async def unavailable(*_: object) -> None:
        raise StorageUnavailable("down")

    monkeypatch.setattr(box.storage.feedback, "add", unavailable)
    monkeypatch.setattr(box.storage.feedback, "explain", unavailable)
    assert await box.rate("dislike") == []
    press = {**filled(asked), "reason": "missing"}
    assert [each.text for each in await box.ratings.explain(turn(action=EXPLAIN, values=press))] == [NB.not_kept]
