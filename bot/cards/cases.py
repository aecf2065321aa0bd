"""The asker's cards of a case: the text to approve, what became of it, and the answer. `desk.py` has the experts' card."""

from __future__ import annotations

from collections.abc import Mapping

from bot.cards import form, parts
from bot.cases.draft import Draft
from bot.cases.screening import LONGEST_TEXT
from bot.storage.cases import Case
from bot.texts.cases import CaseTexts
from bot.turn import Button, Card

WRITE = "case.write"
SEND = "case.send"
TAKE_OUT = "case.take-out"


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
    notice = [form.notice("warning", note)] if note else []
    buttons = [Button(words.send_anyway if anyway else words.send, SEND, draft.values)]
    if can_take_out:
        buttons.insert(0, Button(words.take_out, TAKE_OUT, draft.values))
    return parts.card(
        [
            parts.heading(words.draft_title),
            *notice,
            parts.text(words.draft_intro),
            form.box("text", words.text_label, LONGEST_TEXT, draft.text),
            form.choice("group", words.group_label, groups, draft.group),
            *([form.switch("named", words.name_label.format(name=parts.plain(name)), on=draft.named)] if name else []),
        ],
        map(parts.action, buttons),
    )


def sent_card(words: CaseTexts, case: Case, group: str) -> Card:
    """Make the card that takes the place of the draft once it is sent."""
    named = words.sent_named if case.draft.name else words.sent_unnamed
    waiting = [] if case.expert_messages else [form.notice("warning", words.waiting.format(group=group))]
    return parts.card(
        [
            parts.heading(words.sent_title.format(number=case.number, group=group)),
            parts.text(f"{named} {words.sent_body}"),
            *waiting,
            form.quoted(case.draft.text),
        ]
    )


def told_card(words: CaseTexts, case: Case, group: str) -> Card:
    """Make the card with which the asker hears of a case: its answer, or that it was closed without one."""
    more = [parts.action(Button(words.ask_more, WRITE, {"language": case.draft.language, "group": case.draft.group}))]
    if not case.answer:
        title, body = words.closed_title.format(number=case.number), words.closed_body.format(group=group)
        return parts.card([parts.heading(title), parts.text(body), form.quoted(case.draft.text)], more)
    title = words.answered_title.format(number=case.number, group=group)
    answer = form.said(case.answer)
    source = parts.text(words.answered_body, isSubtle=True)
    return parts.card([parts.heading(title), *answer, source, form.quoted(case.draft.text)], more)


def notice_card(words: str) -> Card:
    """Make a card that takes the place of another one and says why."""
    return parts.card([parts.text(words)])


def gone_card(words: CaseTexts, number: int) -> Card:
    """Make the card of a case that was deleted."""
    return notice_card(words.case_gone.format(number=number))
