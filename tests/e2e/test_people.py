"""From somebody who asks to people who know, and back, in the Microsoft 365 Agents Playground and a real browser."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from bot.texts.cases import EN, NB
from bot.texts.feedback import NB as FEEDBACK
from tests.e2e.chat import answer, bubbles, card, mention, open_chat
from tests.e2e.conftest import Playground

pytestmark = pytest.mark.e2e

Keep = Callable[[str], None]

QUESTION = "Hvor mange uniformsskjorter får jeg?"
REPLY = "Du får fire. Spør uniformslageret om størrelser."


def test_a_question_without_an_answer_is_answered_by_people(
    page: Page, playground: Playground, photograph: Keep, picture: Keep
) -> None:
    """No answer, a card to approve, a case in the experts' chat, and their answer back in the asker's."""
    connect = re.search(r"@Trygg (koble til hr \S+)", playground.trygg("cases", "connect", "hr"))
    assert connect is not None
    page.get_by_title("Hide log panel").click()
    open_chat(page, "Group Chat")
    mention(page, playground.bot_name, connect[1])
    expect(bubbles(page).last).to_contain_text(EN.connected.format(group="HR", id="hr"))
    open_chat(page, "Personal Chat")

    answer(page, QUESTION)
    page.get_by_role("button", name=NB.ask_people).last.click()
    draft = card(page, NB.draft_title)
    expect(draft.get_by_role("textbox")).to_have_value(QUESTION)
    photograph("case-draft")
    picture("case-draft")
    draft.get_by_role("textbox").fill(f"{QUESTION} Spør kollegaen min Ola Hansen.")
    draft.get_by_role("button", name=NB.send).click()
    expect(page.get_by_role("button", name=NB.send_anyway)).to_be_visible()
    photograph("case-personal")
    page.get_by_role("button", name=NB.take_out).click()
    expect(page.get_by_role("textbox", name=NB.text_label)).to_have_value(f"{QUESTION} Spør kollegaen min [navn].")
    page.get_by_role("textbox", name=NB.text_label).fill(QUESTION)
    page.get_by_role("button", name=NB.send, exact=True).click()
    sent = card(page, NB.sent_title.format(number=1, group="HR"))
    expect(sent).to_contain_text(NB.sent_unnamed)
    photograph("case-sent")

    open_chat(page, "Group Chat")
    case = card(page, NB.expert_title.format(number=1, group="HR"))
    expect(case).to_contain_text(QUESTION)
    expect(case).to_contain_text(NB.unnamed)
    photograph("case-experts")
    picture("case-experts")
    case.get_by_role("button", name=NB.take).click()
    expect(card(page, NB.expert_title.format(number=1, group="HR"))).to_contain_text(NB.state_taken.split(" {")[0])
    page.get_by_role("button", name=NB.answer, exact=True).last.click()
    page.get_by_role("textbox", name=NB.answer_label).fill(REPLY)
    photograph("case-answering")
    page.get_by_role("button", name=NB.send_answer).click()
    expect(card(page, NB.expert_title.format(number=1, group="HR"))).to_contain_text(NB.delivered)
    photograph("case-answered")

    open_chat(page, "Personal Chat")
    told = card(page, NB.answered_title.format(number=1, group="HR"))
    expect(told).to_contain_text(REPLY)
    photograph("case-told")
    [row] = [json.loads(line) for line in playground.trygg("cases", "--json").splitlines()]
    assert (row["state"], row["group"], row["told"]) == ("answered", "hr", "delivered")


def test_a_thumb_down_is_asked_why(page: Page, playground: Playground, photograph: Keep) -> None:
    """The form that Teams shows, then a card with reasons; HR reads both, and the section that the answer rested on."""
    answer(page, "Hva er SEB?")
    page.get_by_role("button", name="Dislike", exact=True).first.click()
    form = page.get_by_role("dialog")
    form.get_by_role("button", name="Submit").click()
    form.get_by_role("button", name="Close").first.click()
    asked = card(page, FEEDBACK.what_was_wrong)
    asked.get_by_text(FEEDBACK.outdated).click()
    asked.get_by_role("textbox").fill("Kurset heter noe annet nå.")
    photograph("feedback-reasons")
    asked.get_by_role("button", name=FEEDBACK.send).click()
    expect(card(page, FEEDBACK.thanks)).to_be_visible()
    photograph("feedback-thanks")
    [row] = [json.loads(line) for line in playground.trygg("feedback", "--json").splitlines()]
    assert (row["thumb"], row["reason"], row["comment"]) == ("down", "outdated", "Kurset heter noe annet nå.")
    assert row["document"] == "seb-seminar-2025"


def test_whistleblowing_is_led_to_its_channels(page: Page, photograph: Keep) -> None:
    """Whoever asks for people about it is shown where to report, with sources."""
    answer(page, "Spør HR om å varsle om korrupsjon")
    expect(bubbles(page).nth(1)).to_contain_text(NB.reporting[:60])
    expect(bubbles(page).nth(2).locator("a.fai-Citation").first).to_be_visible()
    photograph("case-reporting")
