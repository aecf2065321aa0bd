"""What a person does in the Playground: write, read the answer, press a button."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

# The Playground draws with Fluent; these names of its parts are stable, the others are generated.
BUBBLE = ".fai-OutputCard"
CITATION = "a.fai-Citation"
PREVIEW = ".fai-PreviewSurface"
CARD = ".ac-adaptiveCard"
# The Playground has a second box, for replies, where a channel is open.
_BOX = "[role=textbox][contenteditable=true]"


def bubbles(page: Page) -> Locator:
    """Give what the bot has said in the open conversation. A card of buttons has a bubble of its own, and says nothing."""
    return page.locator(BUBBLE).filter(has_not=page.locator(CARD))


def box(page: Page) -> Locator:
    """Give the box to write in."""
    return page.locator(_BOX).first


def say(page: Page, text: str) -> None:
    """Write a message and send it."""
    box(page).click()
    page.keyboard.insert_text(text)
    _send(page)


def mention(page: Page, name: str, text: str) -> None:
    """Write a message that begins with a mention, and send it. The list of names opens only at a typed @."""
    box(page).click()
    page.keyboard.type("@")
    page.get_by_role("menu").get_by_text(name, exact=True).click()
    page.keyboard.insert_text(f" {text}")
    _send(page)


def answer(page: Page, question: str) -> Locator:
    """Ask, and give the bubble that answers."""
    before = bubbles(page).count()
    say(page, question)
    return bubble(page, before)


def press(page: Page, button: str) -> Locator:
    """Press a button that asks something, and give the bubble that answers."""
    before = bubbles(page).count()
    page.get_by_role("button", name=button, exact=True).click()
    return bubble(page, before)


def bubble(page: Page, number: int) -> Locator:
    """Wait for the bot's bubble of that number, counted from 0, and for its text."""
    found = bubbles(page).nth(number)
    expect(found).to_have_text(re.compile(r"\w"))
    return found


def card(page: Page, title: str) -> Locator:
    """Wait for the card with that heading; the last one, where there are several."""
    found = page.locator(CARD).filter(has_text=title).last
    expect(found).to_be_visible()
    return found


def open_chat(page: Page, name: str) -> None:
    """Go to another of the Playground's conversations."""
    page.get_by_role("treeitem", name=name).click()
    expect(box(page)).to_be_visible()


def source_list(bubble: Locator, heading: str) -> Locator:
    """Find the paragraphs of the source list, which follow its heading."""
    title = bubble.get_by_role("paragraph").filter(has=bubble.page.get_by_text(heading, exact=True))
    expect(title).to_be_visible()
    return title.locator("xpath=following-sibling::p")


def _send(page: Page) -> None:
    page.get_by_role("button", name="Send Message").last.click()
