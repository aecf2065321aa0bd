"""The card that asks what was wrong."""

from __future__ import annotations

import pytest

from bot.cards.feedback import Reason, closing_card, reasons_card, said
from bot.texts.feedback import feedback
from bot.texts.languages import LANGUAGES
from tests.microsoft.judges import card_complaints, need_judges


def test_microsofts_parser_reads_the_cards_without_a_word() -> None:
    need_judges()
    made = [reasons_card(feedback(language), {"number": "7"}) for language in LANGUAGES]
    complaints = card_complaints([*made, closing_card("Takk!")])
    assert [each for card in complaints for each in card] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_has_its_own_words(language: str) -> None:
    assert len({said(feedback(language), reason) for reason in Reason}) == len(Reason)
