"""The cards of a case: the text to approve, what became of it, the answer, and the card of those who answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, assert_never

from bot.cards import parts
from bot.cases.screening import LONGEST_TEXT
from bot.storage.cases import Case, CaseState, Delivery
from bot.texts.cases import CaseTexts
from bot.turn import Button, Card

WRITE = "case.write"
SEND = "case.send"
TAKE_OUT = "case.take-out"
TAKE = "case.take"
ANSWER = "case.answer"
CLOSE = "case.close"
# What an expert writes is a message, not a document.
LONGEST_ANSWER = 4000


@dataclass(frozen=True, slots=True)
class Draft:
    """A text in the making. It lives in the card alone: `id` makes two presses one case, `seen` what was looked at before."""

    id: str
    language: str
    text: str = ""
    group: str = ""
    named: bool = False
    seen: frozenset[str] = frozenset()

    @property
    def values(self) -> Mapping[str, str]:
        """What the card's buttons carry besides its inputs."""
        return {"draft": self.id, "language": self.language, "seen": ",".join(sorted(self.seen))}


def draft_card(
    words: CaseTexts,
    draft: Draft,
    groups: Mapping[str, str],
    *,
    name: str,
    note: str = "",
    anyway: bool = False,
    can_take_out: bool = False,
) -> Card:
    """Make the card with the text to approve; `groups` are the names of those who can have it.

    `note` says what to look at, and with `anyway` the text may go all the same.
    """
    notice = [_notice("warning", note)] if note else []
    buttons = [Button(words.send_anyway if anyway else words.send, SEND, draft.values)]
    if can_take_out:
        buttons.insert(0, Button(words.take_out, TAKE_OUT, draft.values))
    return parts.card(
        [
            parts.heading(words.draft_title),
            *notice,
            parts.text(words.draft_intro),
            _box("text", words.text_label, draft.text, LONGEST_TEXT),
            _choice("group", words.group_label, groups, draft.group),
            *([_switch("named", words.name_label.format(name=parts.plain(name)), on=draft.named)] if name else []),
        ],
        map(parts.action, buttons),
    )


def sent_card(words: CaseTexts, case: Case, group: str) -> Card:
    """Make the card that takes the place of the draft once it is sent."""
    named = words.sent_named if case.draft.name else words.sent_unnamed
    waiting = [] if case.expert_messages else [_notice("warning", words.waiting.format(group=group))]
    return parts.card(
        [
            parts.heading(words.sent_title.format(number=case.number, group=group)),
            parts.text(f"{named} {words.sent_body}"),
            *waiting,
            _quoted(case.draft.text),
        ]
    )


def told_card(words: CaseTexts, case: Case, group: str) -> Card:
    """Make the card with which the asker hears of a case: its answer, or that it was closed without one."""
    more = [parts.action(Button(words.ask_more, WRITE, {"language": case.draft.language, "group": case.draft.group}))]
    if not case.answer:
        title, body = words.closed_title.format(number=case.number), words.closed_body.format(group=group)
        return parts.card([parts.heading(title), parts.text(body), _quoted(case.draft.text)], more)
    title = words.answered_title.format(number=case.number, group=group)
    answer = [parts.text(parts.plain(line)) for line in _paragraphs(case.answer)]
    source = parts.text(words.answered_body, isSubtle=True)
    return parts.card([parts.heading(title), *answer, source, _quoted(case.draft.text)], more)


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
    answer = [parts.text(words.the_answer, weight="bolder"), _quoted(case.answer)] if case.answer else []
    return parts.card(
        [
            parts.heading(words.expert_title.format(number=case.number, group=group)),
            *(_notice("attention", each) for each in notices),
            *(parts.text(parts.plain(line)) for line in _paragraphs(draft.text)),
            parts.facts(facts),
            *answer,
            *_delivery(words, case),
        ],
        _expert_actions(words, case),
    )


def notice_card(words: str) -> Card:
    """Make a card that takes the place of another one and says why."""
    return parts.card([parts.text(words)])


def gone_card(words: CaseTexts, number: int) -> Card:
    """Make the card of a case that was deleted."""
    return notice_card(words.case_gone.format(number=number))


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
    form = parts.card(
        [_box("answer", words.answer_label, "", LONGEST_ANSWER)],
        [parts.action(Button(words.send_answer, ANSWER, press))],
    )
    return {"type": "Action.ShowCard", "title": words.answer, "card": form}


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
            return [_notice("warning", words.undelivered)]
        case Delivery.DELIVERED:
            return [_notice("good", words.delivered)]
        case Delivery.IMPOSSIBLE:
            return [_notice("attention", words.undeliverable)]
        case _:
            assert_never(case.delivery)


def _paragraphs(text: str) -> list[str]:
    """Split a text at its line breaks: Markdown would run the lines together."""
    return [line for line in text.splitlines() if line.strip()]


def _notice(style: str, words: str) -> Card:
    """Make a line that stands out by its ground: coloured letters are hard to read."""
    return {"type": "Container", "style": style, "items": [parts.text(words)]}


def _quoted(text: str) -> Card:
    lines = [parts.text(parts.plain(line)) for line in _paragraphs(text)]
    return {"type": "Container", "style": "emphasis", "items": lines}


def _box(name: str, label: str, value: str, longest: int) -> Card:
    return {"type": "Input.Text", "id": name, "label": label, "isMultiline": True, "maxLength": longest, "value": value}


def _choice(name: str, label: str, titles: Mapping[str, str], value: str) -> Card:
    choices = [{"title": title, "value": each} for each, title in titles.items()]
    return {
        "type": "Input.ChoiceSet",
        "id": name,
        "label": label,
        "style": "compact",
        "choices": choices,
        "value": value,
    }


def _switch(name: str, title: str, *, on: bool) -> dict[str, Any]:
    return {"type": "Input.Toggle", "id": name, "title": title, "value": str(on).lower()}
