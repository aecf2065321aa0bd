"""The experts' card of a case: the text, how far the case has come, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never

from bot.cards import form, parts
from bot.storage.cases import Case, CaseState, Delivery
from bot.texts.cases import CaseTexts
from bot.turn import Button, Card

TAKE = "case.take"
ANSWER = "case.answer"
CLOSE = "case.close"
# What an expert writes is a message, not a document.
LONGEST_ANSWER = 4000


def expert_card(words: CaseTexts, case: Case, group: str, *, urgent: bool, note: str = "") -> Card:
    """Make the card in the experts' chat: the text, how far the case has come, and what can be done with it."""
    draft = case.draft
    facts = {
        words.from_label: parts.plain(draft.name) or words.unnamed,
        words.day_label: f"{case.opened_at:%Y-%m-%d}",
        words.state_label: _state(words, case),
    }
    notices = [words.may_be_urgent] if urgent else []
    notices += [note] if note else []
    answer = [parts.text(words.the_answer, weight="bolder"), form.quoted(case.answer)] if case.answer else []
    return parts.card(
        [
            parts.heading(words.expert_title.format(number=case.number, group=group)),
            *(form.notice("attention", each) for each in notices),
            *form.said(draft.text),
            parts.facts(facts),
            *answer,
            *_delivery(words, case),
        ],
        _expert_actions(words, case),
    )


def _expert_actions(words: CaseTexts, case: Case) -> Iterable[Card]:
    press = {"case": str(case.number)}
    close = parts.action(Button(words.close, CLOSE, press))
    match case.state:
        case CaseState.OPEN:
            return [parts.action(Button(words.take, TAKE, press)), _answer_form(words, press), close]
        case CaseState.TAKEN:
            return [_answer_form(words, press), close]
        case CaseState.ANSWERED:
            return [close]
        case CaseState.CLOSED:
            return []
        case _:
            assert_never(case.state)


def _answer_form(words: CaseTexts, press: Mapping[str, str]) -> Card:
    asked = parts.card(
        [form.box("answer", words.answer_label, LONGEST_ANSWER)],
        [parts.action(Button(words.send_answer, ANSWER, press))],
    )
    return {"type": "Action.ShowCard", "title": words.answer, "card": asked}


def _state(words: CaseTexts, case: Case) -> str:
    name = parts.plain(case.handler)
    match case.state:
        case CaseState.OPEN:
            return words.state_open
        case CaseState.TAKEN:
            return words.state_taken.format(name=name)
        case CaseState.ANSWERED:
            return words.state_answered.format(name=name)
        case CaseState.CLOSED:
            return words.state_closed.format(name=name)
        case _:
            assert_never(case.state)


def _delivery(words: CaseTexts, case: Case) -> Sequence[Card]:
    if case.state in (CaseState.OPEN, CaseState.TAKEN):
        return []
    match case.delivery:
        case Delivery.PENDING:
            return [form.notice("warning", words.undelivered)]
        case Delivery.DELIVERED:
            return [form.notice("good", words.delivered)]
        case Delivery.IMPOSSIBLE:
            return [form.notice("attention", words.undeliverable)]
        case _:
            assert_never(case.delivery)
