"""What Trygg sends is what Teams takes: every answer to every question of every set, judged by Microsoft's own types and parser.

The limits stand in `bot/teams/wire.py` with their sources; they are written here once more, so that a slip there is seen.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from microsoft_teams.api import ActivityTypeAdapter

from bot.app import create_app
from bot.settings import HOME, Settings
from bot.teams.routes import ADAPTER
from tests.bot.teams.fakes import FakeConnector, activity, message
from tests.bot.teams.serving import over
from tests.microsoft.judges import card_complaints, need_judges

_SETS = [*sorted((HOME / "tests" / "quality").glob("*.jsonl")), HOME.parent / "shared" / "eval" / "questions.jsonl"]
_CARD = "application/vnd.microsoft.card.adaptive"
_MARK = re.compile(r"\[(\d+)\]")


@dataclass
class Said:
    """The bodies that the bot sent, by the question they answer."""

    to: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return (body for bodies in self.to.values() for body in bodies)

    @property
    def cards(self) -> list[dict[str, Any]]:
        attached = (each for body in self for each in body.get("attachments", ()))
        return [each["content"] for each in attached if each["contentType"] == _CARD]


@pytest.fixture(scope="module")
def questions() -> list[str]:
    lines = [line for path in _SETS if path.is_file() for line in path.read_text(encoding="utf-8").splitlines() if line]
    return list(dict.fromkeys(json.loads(line)["q"] for line in lines))


@pytest.fixture(scope="module")
def said(questions: list[str], pack_index: Path) -> Said:
    """Ask everything, each question in a conversation of its own and by another person."""
    return asyncio.run(ask_all(questions, Settings(index=pack_index, anonymous=True)))


async def ask_all(questions: list[str], settings: Settings) -> Said:
    connector, said = FakeConnector(), Said()
    app = create_app(settings)
    async with (
        connector.server,
        TestClient(TestServer(app)) as client,
    ):
        for number, question in enumerate(questions):
            who = {"id": f"29:{number}", "name": "Kari"}
            where = {"id": f"a:{number}", "conversationType": "personal"}
            body = message(question, connector.url, **{"from": who, "conversation": where})
            response = await client.post("/api/messages", json=body)
            assert response.status == 202, question
            await over(app[ADAPTER])
            said.to[question] = connector.messages
            connector.sent.clear()
        for scope in ("personal", "groupChat", "channel"):
            where = {"id": f"a:welcome-{scope}", "conversationType": scope}
            await client.post(
                "/api/messages", json=activity("installationUpdate", connector.url, action="add", conversation=where)
            )
            said.to[f"(installed, {scope})"] = connector.messages
            connector.sent.clear()
    return said


def test_every_question_is_answered(said: Said, questions: list[str]) -> None:
    assert len(questions) > 800
    assert set(questions) < set(said.to)
    assert [question for question, bodies in said.to.items() if not bodies] == []


def test_microsofts_types_accept_every_activity(said: Said) -> None:
    for body in said:
        assert ActivityTypeAdapter.validate_python({"id": "1", **body}).type == body["type"]


def test_the_types_would_notice_a_fault(said: Said) -> None:
    body = next(body for body in said if body.get("entities"))
    broken = json.loads(json.dumps(body))
    broken["entities"][0]["citation"][0]["position"] = "first"
    with pytest.raises(ValueError, match="position"):
        ActivityTypeAdapter.validate_python({"id": "1", **broken})


def test_microsofts_parser_reads_every_card_without_a_word(said: Said) -> None:
    need_judges()
    assert said.cards
    complaints = Counter(each for card in card_complaints(said.cards) for each in card)
    assert complaints == {}


def test_a_card_is_of_a_version_that_teams_draws(said: Said) -> None:
    assert {card["version"] for card in said.cards} <= {"1.2", "1.3", "1.4", "1.5"}


def test_a_message_is_small_enough_for_teams(said: Said) -> None:
    # https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages: 100 KB as UTF-16; we stay below 80.
    longest = max(len(json.dumps(body, ensure_ascii=False).encode("utf-16-le")) for body in said)
    assert longest <= 80 * 1024


def test_text_and_card_are_messages_of_their_own(said: Said) -> None:
    assert not [body for body in said if body.get("text") and body.get("attachments")]


def test_citations_are_numbered_as_in_the_text_and_within_the_limits(said: Said) -> None:
    cited = [body for body in said if body.get("entities")]
    assert len(cited) > 500
    for body in cited:
        (entity,) = body["entities"]
        assert "additionalType" not in entity, "nothing here is generated by AI"
        positions = [each["position"] for each in entity["citation"]]
        marks = {int(mark) for mark in _MARK.findall(body["text"])}
        assert len(positions) == len(set(positions)) <= 10
        assert set(positions) == marks, body["text"]
        for each in entity["citation"]:
            appearance = each["appearance"]
            assert 0 < len(appearance["name"]) <= 80
            assert 0 < len(appearance["abstract"]) <= 160
            keywords = appearance.get("keywords", [])
            assert len(keywords) <= 3
            assert all(len(word) <= 28 for word in keywords)


def test_every_source_stands_in_the_text_too(said: Said) -> None:
    """A client that draws no citations shows them all the same."""
    for body in said:
        for entity in body.get("entities", ()):
            for each in entity["citation"]:
                assert body["text"].count(f"[{each['position']}]") >= 2, body["text"]


def test_an_answer_asks_for_thumbs_and_no_more_buttons_than_teams_shows(said: Said) -> None:
    assert all(body["channelData"]["feedbackLoop"]["type"] == "default" for body in said if body.get("entities"))
    assert max(len(card.get("actions", ())) for card in said.cards) <= 6
