"""The experts' card: what it shows of a case, and what can be done."""

from __future__ import annotations

import json

import pytest

from bot.cards.desk import expert_card
from bot.storage.cases import CaseState
from bot.texts.cases import NB
from tests.bot.cards.test_cases import case


@pytest.mark.parametrize(
    ("state", "buttons"),
    [
        (CaseState.OPEN, [NB.take, NB.answer, NB.close]),
        (CaseState.TAKEN, [NB.answer, NB.close]),
        (CaseState.ANSWERED, [NB.close]),
        (CaseState.CLOSED, []),
    ],
)
def test_each_state_offers_what_can_be_done(state: CaseState, buttons: list[str]) -> None:
    card = expert_card(NB, case(state), "HR", urgent=False)
    assert [each["title"] for each in card.get("actions", ())] == buttons


def test_lines_stay_lines() -> None:
    """Markdown would run them together."""
    card = expert_card(NB, case(text="Først dette.\n\nSå dette."), "HR", urgent=False)
    assert [each["text"] for each in card["body"][1:3]] == ["Først dette.", "Så dette."]


def test_danger_is_marked_for_the_experts() -> None:
    assert NB.may_be_urgent in json.dumps(expert_card(NB, case(), "HR", urgent=True), ensure_ascii=False)
    assert NB.may_be_urgent not in json.dumps(expert_card(NB, case(), "HR", urgent=False), ensure_ascii=False)
