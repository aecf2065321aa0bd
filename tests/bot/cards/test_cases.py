"""Cards of cases: within Teams' limits, whatever people write."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from bot.cards import cases as cards
from bot.cards.desk import LONGEST_ANSWER, expert_card
from bot.cases.draft import Draft
from bot.cases.screening import LONGEST_TEXT
from bot.storage import cases as storage
from bot.storage.cases import Case, CaseState, Delivery
from bot.teams.calls import MAX_BODY
from bot.texts.cases import cases
from bot.texts.languages import LANGUAGES
from tests.microsoft.judges import card_complaints, need_judges

DAY = datetime(2026, 11, 26, tzinfo=UTC)
# Signs that Markdown and JSON both escape make a text longest on the wire.
WORST = "\\"


def case(state: CaseState = CaseState.OPEN, text: str = "Hva nå?", answer: str = "", **changes: Any) -> Case:
    draft = storage.Draft("hr", "annet", "nb", text, "{}")
    return Case(17, draft, state, DAY, DAY, **{"handler": "Per Lie", "answer": answer} | changes)


def every_card(text: str, answer: str) -> list[Any]:
    groups = {f"gruppe-{number}": "Gruppe" for number in range(20)}
    return [
        card
        for language in LANGUAGES
        for words in [cases(language)]
        for card in (
            cards.draft_card(
                words, Draft("x", language, text), groups, name="Kari", note=words.personal, can_take_out=True
            ),
            cards.sent_card(words, case(text=text), "HR"),
            cards.told_card(words, case(CaseState.ANSWERED, text, answer), "HR"),
            cards.told_card(words, case(CaseState.CLOSED, text), "HR"),
            cards.gone_card(words, 17),
            *(
                expert_card(words, case(state, text, answer, delivery=each), "HR", urgent=True, note=words.answer_empty)
                for state in CaseState
                for each in Delivery
            ),
        )
    ]


def test_the_longest_texts_fit_into_a_message() -> None:
    for card in every_card(WORST * LONGEST_TEXT, WORST * LONGEST_ANSWER):
        assert len(json.dumps(card, ensure_ascii=False).encode("utf-16-le")) < MAX_BODY
        assert card["version"] == "1.5"


def test_microsofts_parser_reads_every_card_without_a_word() -> None:
    need_judges()
    complaints = card_complaints(every_card("Hva nå?", "Dette."))
    assert [each for card in complaints for each in card] == []


def test_inputs_have_labels() -> None:
    """A screen reader says what a box is for."""
    found = [each for card in every_card("Hva?", "Ja.") for each in card["body"] if each["type"].startswith("Input.")]
    assert found
    assert all(each.get("label") or each.get("title") for each in found)
