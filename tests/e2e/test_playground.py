"""What a person sees of Trygg, in the Microsoft 365 Agents Playground and a real browser."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from bot.texts import EN, NB, texts
from tests.e2e.chat import CITATION, PREVIEW, answer, bubbles, mention, press, say, source_list
from tests.e2e.conftest import Playground

pytestmark = pytest.mark.e2e

Keep = Callable[[str], None]

QUESTION = "Hvem følger opp ansatte etter vold og trusler?"
IN_THREE_LANGUAGES = {
    "nb": QUESTION,
    "nn": "Korleis varslar eg om kritikkverdige forhold?",
    "en": "Who follows up staff after violence and threats?",
}
ANSWERED_WITH_A_LIST = "Kva kan eg varsle om?"
URGENT = {
    "Jeg orker ikke å leve lenger": "113",
    "Det brenner på celle 4!": "110",
    "En innsatt truer en kollega med kniv nå!": "112",
}
NEAR_THE_SOURCES = "Hvem leser det jeg skriver i KIKS?"
OUTSIDE_THE_SOURCES = "Hva er hovedstaden i Peru?"
SMALL_LAPTOP: ViewportSize = {"width": 1280, "height": 720}


def test_opening_the_chat_shows_one_welcome(page: Page, photograph: Keep) -> None:
    """The Playground announces a new conversation twice, as Teams does; the bot greets once, and offers what to ask."""
    expect(bubbles(page).first).to_contain_text("Trygg")
    expect(page.get_by_role("button", name=EN.starters[0].title)).to_be_visible()
    photograph("welcome")
    # Once this is answered, both announcements have been.
    answer(page, "👍")
    expect(bubbles(page)).to_have_count(2)


@pytest.mark.parametrize("language", IN_THREE_LANGUAGES)
def test_a_question_is_answered_with_citations_and_a_source_list(
    page: Page, photograph: Keep, picture: Keep, language: str
) -> None:
    """In each language: what the sources say, a badge for each source, and the sources as text in the same language."""
    given = answer(page, IN_THREE_LANGUAGES[language])
    sources = source_list(given, texts(language).sources)
    expect(sources.first).to_have_text(re.compile(r"\b20\d\d\b"))
    listed = sources.locator(CITATION).all_inner_texts()
    assert listed, "every source has its number"
    assert sorted(listed) == sorted(set(given.locator(CITATION).all_inner_texts())), "each number is explained once"
    photograph(f"answer-{language}")
    if language == "nb":
        page.get_by_title("Hide log panel").click()
        picture("playground")


def test_pointing_at_a_badge_shows_the_quotation_and_its_source(page: Page, photograph: Keep) -> None:
    """The preview holds the words that the answer quotes, and the title that the source list names."""
    given = answer(page, "Hva er SEB?")
    given.locator(CITATION).first.hover()
    preview = page.locator(PREVIEW)
    expect(preview).to_be_visible()
    photograph("citation")
    _, quotation, title = (line for line in preview.inner_text().splitlines() if line.strip())
    assert quotation.rstrip("…") in given.inner_text()
    expect(source_list(given, NB.sources).first).to_contain_text(title.rstrip("…"))


def test_an_urgent_message_shows_the_right_number_first(page: Page, photograph: Keep) -> None:
    """Someone in danger reads one number before any other, without scrolling up: a chat shows the end of what was said last."""
    page.set_viewport_size(SMALL_LAPTOP)
    for message, number in URGENT.items():
        given = answer(page, message)
        first = re.search(r"\d{3}", given.inner_text())
        assert first is not None
        assert first[0] == number
        expect(given.get_by_text(re.compile(rf"\b{number}\b")).first).to_be_in_viewport()
        photograph(f"urgent-{number}")


def test_every_mark_is_drawn_as_a_badge(page: Page) -> None:
    """A mark is a badge in a paragraph or a block quotation, and nothing but brackets in a list, a table or bold type."""
    given = answer(page, ANSWERED_WITH_A_LIST)
    expect(given.locator("li").first).to_be_visible()
    assert not re.search(r"\[\d+\]", given.inner_text())


def test_a_question_outside_the_sources_is_refused_with_questions_to_press(page: Page, photograph: Keep) -> None:
    """The bot says that it does not know, offers questions as buttons, and a press asks one of them."""
    given = answer(page, OUTSIDE_THE_SOURCES)
    expect(given).to_contain_text(NB.none)
    expect(given.locator(CITATION)).to_have_count(0)
    photograph("refusal")
    expect(press(page, NB.starters[-1].title).locator(CITATION).first).to_be_visible()
    photograph("refusal-pressed")


def test_what_no_source_answers_is_said_with_what_can_be_asked_instead(page: Page, photograph: Keep) -> None:
    """The section near the matter is not shown as if it were the answer."""
    given = answer(page, NEAR_THE_SOURCES)
    expect(given).to_contain_text(NB.unanswered)
    expect(given.locator(CITATION)).to_have_count(0)
    photograph("unanswered")
    expect(press(page, "1").locator(CITATION).first).to_be_visible()


def test_a_press_asks_the_whole_question(page: Page) -> None:
    """What a button is called is too short to be answered; a press is answered as its question is."""
    answer(page, OUTSIDE_THE_SOURCES)
    pressed = press(page, NB.starters[0].title).inner_text()
    typed = answer(page, NB.starters[0].question).inner_text()
    assert pressed.startswith(NB.starters[0].question)
    assert typed in pressed


def test_html_in_a_question_comes_back_harmless(page: Page, photograph: Keep) -> None:
    """Markup in a question is neither run nor repeated as markup, and the question is still met."""
    given = answer(
        page, f'<b>{QUESTION}</b> <img src="data:," onerror="window.harmed=1"><script>window.harmed=1</script>'
    )
    photograph("html")
    expect(given.locator("b, img, script, iframe")).to_have_count(0)
    assert "<" not in given.inner_text()
    assert page.evaluate("window.harmed") is None


def test_a_message_without_words_is_answered_with_how_to_ask(page: Page, photograph: Keep) -> None:
    """A thumb alone is no question; the bot kindly says what it needs. The Playground's own language is English."""
    given = answer(page, "👍")
    expect(given).to_contain_text(EN.empty)
    photograph("emoji")


def test_in_a_group_the_bot_answers_only_when_mentioned(page: Page, photograph: Keep, playground: Playground) -> None:
    """The others' talk is left alone, and the bot's own name is no part of the question."""
    page.get_by_role("treeitem", name="Group Chat").click()
    cited = bubbles(page).filter(has=page.locator(CITATION))
    say(page, QUESTION)
    mention(page, playground.bot_name, "Hva er SEB?")
    expect(cited).to_have_count(1)
    # A name that stays in the question turns this answer into a request to say what is meant.
    expect(cited).to_contain_text("SEB")
    photograph("group")


def test_thumbs_up_is_taken_without_an_error(page: Page, photograph: Keep) -> None:
    """The form that Teams shows is sent, and the bot's answer to it is one that Teams shows no error for."""
    answer(page, QUESTION)
    page.get_by_role("button", name="Like", exact=True).first.click()
    form = page.get_by_role("dialog")
    form.locator("textarea").fill("Nyttig")
    photograph("feedback")
    with page.expect_response("**/_conversation/v1/invoke") as response:
        form.get_by_role("button", name="Submit").click()
    assert response.value.status == 200
    expect(form).to_contain_text("Thank you")
    # The Playground's log of what the bot itself answered.
    expect(page.get_by_text("invoke 200")).to_be_visible()


def test_the_playground_leaves_the_null_device_alone(playground: Playground) -> None:
    """The Playground removes its log file before it starts; for root, that must not be the device that all programs share."""
    assert Path(os.devnull).is_char_device()
