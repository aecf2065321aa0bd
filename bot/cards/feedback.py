"""The card that asks what was wrong with an answer."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import assert_never

from bot.cards import form, parts
from bot.texts.feedback import FeedbackTexts
from bot.turn import Button, Card

EXPLAIN = "feedback.explain"
LONGEST_COMMENT = 500


class Reason(StrEnum):
    """Why an answer was no good."""

    WRONG_SOURCE = "wrong-source"
    NO_QUOTE = "no-quote"
    OUTDATED = "outdated"
    NOT_UNDERSTOOD = "not-understood"
    MISSING = "missing"
    OTHER = "other"


def reasons_card(words: FeedbackTexts, values: Mapping[str, str]) -> Card:
    """Ask for a reason; `values` go with the press."""
    reasons = {reason.value: said(words, reason) for reason in Reason}
    return parts.card(
        [
            form.choice("reason", words.what_was_wrong, reasons, style="expanded"),
            form.box("comment", words.comment_label, LONGEST_COMMENT),
            parts.text(words.kept_without_who, isSubtle=True),
        ],
        [parts.action(Button(words.send, EXPLAIN, values))],
    )


def closing_card(words: str) -> Card:
    """Say what became of it, in the place of the question."""
    return parts.card([parts.text(words)])


def said(words: FeedbackTexts, reason: Reason) -> str:
    """Say a reason."""
    match reason:
        case Reason.WRONG_SOURCE:
            return words.wrong_source
        case Reason.NO_QUOTE:
            return words.no_quote
        case Reason.OUTDATED:
            return words.outdated
        case Reason.NOT_UNDERSTOOD:
            return words.not_understood
        case Reason.MISSING:
            return words.missing
        case Reason.OTHER:
            return words.other
        case _:
            assert_never(reason)
