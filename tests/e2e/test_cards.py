"""What a person does with Trygg's cards, in the Microsoft 365 Agents Playground and a real browser."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from bot.settings import GUIDES
from bot.texts.figures import figures
from bot.texts.guides import guides
from bot.texts.passages import passages
from bot.texts.quotes import quotes
from bot.texts.sensitive import sensitive
from knowledge.guide import read_guides
from tests.e2e.chat import CITATION, answer, bubbles, mention, say
from tests.e2e.conftest import Playground

pytestmark = pytest.mark.e2e

Keep = Callable[[str], None]

QUESTION = "Hvem følger opp ansatte etter vold og trusler?"
SENSITIVE = "Jeg blir trakassert av lederen min, hva gjør jeg?"
# The Playground's own language is English, and a command has none of its own.
STEPS, SHOWN, DRAWN = guides("en"), passages("nb"), figures("nb")
CARD = ".ac-adaptiveCard"


def cards(page: Page) -> Locator:
    """Give the cards in the open conversation, those of buttons alone among them."""
    return page.locator(CARD)


def press(page: Page, button: str) -> None:
    """Press the newest button of that name."""
    page.get_by_role("button", name=button, exact=True).last.click()


def test_a_passage_is_shown_where_it_stands(page: Page, photograph: Keep) -> None:
    """The Playground has no dialogs: the card comes into the chat, and turns to the neighbour in its place."""
    given = answer(page, QUESTION)
    expect(given.locator(CITATION).first).to_be_visible()
    press(page, SHOWN.show)
    shown = cards(page).filter(has_text=SHOWN.cited)
    expect(shown).to_contain_text(SHOWN.publisher)
    photograph("in-context")
    before = cards(page).count()
    page.get_by_role("button", name=SHOWN.after.format(title="")).last.click()
    expect(shown).to_have_count(0)
    expect(cards(page)).to_have_count(before)
    photograph("in-context-next")


def test_what_was_considered_is_listed_with_its_scores(page: Page, photograph: Keep) -> None:
    answer(page, QUESTION)
    press(page, SHOWN.considered)
    expect(cards(page).last).to_contain_text(SHOWN.considered_note)
    photograph("considered")


def test_figures_are_drawn(page: Page, photograph: Keep, picture: Callable[..., None]) -> None:
    answer(page, "Hvor mange kvinner er fengselsbetjent?")
    press(page, DRAWN.offer)
    expect(cards(page).last).to_contain_text("Fengselsbetjent")
    photograph("figures")
    picture("figures", cards(page).last)


def test_a_guide_goes_from_start_to_end(page: Page, photograph: Keep) -> None:
    """One card, whatever is pressed: the overview, each step, a mark, and the end."""
    (guide,) = [each for each in read_guides([GUIDES]) if each.id == "nyansatt"]
    say(page, "/ny")
    expect(cards(page).last).to_contain_text(guide.title)
    photograph("guide-overview")
    number = cards(page).count()
    press(page, STEPS.start)
    for at in range(1, len(guide.steps) + 1):
        expect(cards(page).last).to_contain_text(STEPS.step.format(number=at, steps=len(guide.steps)))
        if at == 3:
            photograph("guide-step")
        press(page, STEPS.done if at == 1 else STEPS.onward)
    expect(cards(page).last).to_contain_text(STEPS.end_count.format(done=1, steps=len(guide.steps)))
    photograph("guide-end")
    expect(cards(page)).to_have_count(number)


def test_a_guide_is_for_the_person_or_for_the_leader(page: Page, photograph: Keep) -> None:
    say(page, "/seb")
    expect(page.get_by_role("button", name=STEPS.for_leader, exact=True)).to_be_visible()
    press(page, STEPS.for_leader)
    expect(cards(page).last).to_contain_text("Leder etter en alvorlig hendelse")
    photograph("guide-leader")


def test_plain_words_lead_to_a_guide_in_their_language(
    page: Page, photograph: Keep, picture: Callable[..., None]
) -> None:
    """A leader who asks for a checklist gets the leader's own."""
    say(page, "Jeg er leder og vil ha en sjekkliste etter vold")
    expect(cards(page).last).to_contain_text("Leder etter en alvorlig hendelse")
    press(page, guides("nb").start)
    expect(cards(page).last).to_contain_text("Steg 1 av")
    photograph("guide-nb")
    picture("guide", cards(page).last)


def test_a_sensitive_question_in_a_group_gets_an_offer_and_no_content(
    page: Page, photograph: Keep, playground: Playground
) -> None:
    page.get_by_role("treeitem", name="Group Chat").click()
    mention(page, playground.bot_name, SENSITIVE)
    expect(bubbles(page).filter(has_text=sensitive("nb").in_private)).to_have_count(1)
    expect(page.locator(CITATION)).to_have_count(0)
    photograph("group-sensitive")


def test_a_passage_is_found_from_the_compose_box_and_inserted(page: Page, photograph: Keep) -> None:
    page.get_by_role("button", name="Trigger Message Extension App").first.click()
    page.get_by_role("menuitem", name="Search Command").click()
    box = page.get_by_placeholder("Enter a search term")
    box.fill("oppfølging etter vold og trusler")
    box.press("Enter")
    page.get_by_text("Oppfølging av den som er utsatt for vold eller trusler").first.click()
    quoted = cards(page).filter(has_text=quotes("en").verbatim)
    expect(quoted).to_contain_text("Er du utsatt for vold eller trusler på jobb")
    photograph("compose-box")
