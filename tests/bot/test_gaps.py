"""What could not be answered is counted by theme; nothing of the question is kept."""

from __future__ import annotations

import pytest

from bot.answer import Answer, Outcome
from bot.conversation import Conversation
from bot.gaps import Gaps
from bot.judging import Verdict
from bot.storage.errors import StorageUnavailable
from bot.storage.gaps import Gap
from bot.storage.storage import Storage
from bot.themes import Theme
from knowledge.search import KnowledgeBase
from tests.bot.cases.conftest import turn


async def counted(storage: Storage, knowledge: KnowledgeBase, text: str, answer: Answer) -> list[tuple[Gap, int]]:
    assert list(await Gaps(storage.gaps, knowledge).count(turn(text), answer)) == []
    return [(each.gap, each.count) for each in await storage.gaps.list()]


async def test_a_refusal_is_counted_with_its_theme_and_reason(
    storage: Storage, office: KnowledgeBase, conversation: Conversation
) -> None:
    """A question far from everything has no nearest section."""
    question = "Hvem reparerer skriveren?"
    answer = conversation.reply(question)
    [(gap, count)] = await counted(storage, office, question, answer)
    assert (gap.theme, gap.language, gap.reason, gap.section, count) == (Theme.SYSTEMS, "nb", answer.reason, "", 1)
    [(_, again)] = await counted(storage, office, question, answer)
    assert again == 2


async def test_the_nearest_section_shows_where_to_add(
    storage: Storage, office: KnowledgeBase, conversation: Conversation
) -> None:
    near = conversation.reply("Hvem følger opp ansatte etter vold og trusler?")
    refused = Answer(Outcome.NONE, Verdict.WRONG_YEAR.value, "nb", "Nei.", thread=near.thread)
    [(gap, _)] = await counted(storage, office, "Hva gjaldt i 1987?", refused)
    document, _, section = gap.section.partition("#")
    assert office.passages([(document, section)])
    [(named, _), _] = await counted(
        storage, office, "Hva?", Answer(Outcome.NONE, Verdict.NOT_IN_SOURCES.value, "en", "", near.citations)
    )
    assert named.section == f"{near.citations[0].document}#{near.citations[0].section_id}"


@pytest.mark.parametrize(
    "answer",
    [
        Answer(Outcome.ANSWER, "answered", "nb", "Ja."),
        Answer(Outcome.CLARIFY, "ambiguous", "nb", "Hva?"),
        Answer(Outcome.CRISIS, "urgent-life", "nb", "Ring 113."),
        Answer(Outcome.NONE, Verdict.OPINION.value, "nb", "Det mener jeg ikke noe om."),
        Answer(Outcome.NONE, "empty", "nb", "Skriv."),
        Answer(Outcome.NONE, "start-over", "nb", "Vi begynner på nytt."),
    ],
    ids=lambda answer: answer.reason,
)
async def test_what_was_answered_or_asked_nothing_is_no_gap(
    storage: Storage, office: KnowledgeBase, answer: Answer
) -> None:
    assert await counted(storage, office, "Når kommer lønna?", answer) == []


async def test_an_answer_does_not_wait_for_a_count_that_fails(
    storage: Storage, office: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unavailable(_: Gap) -> None:
        raise StorageUnavailable("down")

    monkeypatch.setattr(storage.gaps, "add", unavailable)
    answer = Answer(Outcome.NONE, Verdict.TOO_LITTLE.value, "nb", "Nei.")
    assert list(await Gaps(storage.gaps, office).count(turn("Når kommer lønna?"), answer)) == []
