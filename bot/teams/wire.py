"""From a `Message` to the activity that Teams draws; every limit of Teams that applies has its name here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from bot.cards import parts
from bot.teams.sdk import Activity, Attachment, OpenEntity
from bot.teams.turns import ASK, QUESTION
from bot.turn import Button, Card, Dialog, Message
from knowledge.types import Citation

# https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/integrate-ai/ai-content-labels
MAX_NAME = 80
MAX_ABSTRACT = 160
MAX_KEYWORDS = 3
MAX_KEYWORD = 28
# Teams takes 20; Microsoft's Playground refuses more than 10, and a reader has no use for more.
MAX_CITATIONS = 10
# More suggestions than four crowd a phone's screen; of buttons in all, Teams shows six before it hides the rest.
MAX_SUGGESTIONS = 4
MAX_BUTTONS = 6
CARD = "application/vnd.microsoft.card.adaptive"
# UTF-16 units of two bytes: half of what a whole message may have (see `calls.MAX_BODY`).
MAX_TEXT = 20_000
# Ten links of this length leave room for the text.
MAX_URL = 1000

# The sources' words in memory: some two thousand answers' worth.
_MOST_CLAIMS = 8192

_MARK = re.compile(r"\[(\d{1,3})\]")
_WEB = re.compile(r"https?://[^\s\"<>]+")


def to_activities(said: Message | Dialog, *, dialogs: bool = True) -> list[Activity]:
    """Write a message as Teams wants it: its text, then its card, then its buttons, each an activity of its own.

    Teams would itself split a text and a card that come together, and give no id for either; and no citation is drawn
    beside a card. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages

    A client without `dialogs` gets buttons that bring the dialog's card into the chat.
    """
    if isinstance(said, Dialog):
        return [_card(fitted(parts.titled(said.title, said.card), dialogs=dialogs))]
    buttons = _buttons(said)
    cards = ([said.card] if said.card is not None else []) + ([parts.card([], buttons)] if buttons else [])
    return ([_text(said)] if said.text else []) + [_card(fitted(each, dialogs=dialogs)) for each in cards]


def fitted(card: Card, *, dialogs: bool) -> Card:
    """Fit a card to the client.

    Where it has no dialogs, a button that would open one submits its data instead. Such a client (the Playground) cannot
    refresh a card for one reader either, and complains of the wish.
    """
    return card if dialogs else {name: _without_dialogs(each) for name, each in card.items() if name != "refresh"}


def shortened(text: str, limit: int) -> str:
    """Cut a text to so many UTF-16 units, at a blank where there is one near, and show that it was cut."""
    units = text.encode("utf-16-le", "replace")
    if len(units) <= 2 * limit:
        return text
    cut = units[: 2 * (limit - 1)].decode("utf-16-le", "ignore")
    blank = max(cut.rfind(" "), cut.rfind("\n"))
    return (cut[:blank] if blank > len(cut) * 0.7 else cut).rstrip() + "…"


def _cited(citations: Iterable[Citation], text: str) -> list[Citation]:
    """Choose the citations whose number stands in the text: each number once, and not more than Teams draws."""
    marks = {int(number) for number in _MARK.findall(text)}
    chosen: dict[int, Citation] = {}
    for each in citations:
        if each.n in marks:
            chosen.setdefault(each.n, each)
    return [chosen[n] for n in sorted(chosen)][:MAX_CITATIONS]


def _entity(claims: list[dict[str, Any]]) -> OpenEntity:
    """Build the one root entity. It has no `additionalType`: that is the label of AI, and nothing here is generated."""
    properties = {"@type": "Message", "@context": "https://schema.org", "@id": "", "citation": claims}
    return OpenEntity.of("https://schema.org/Message", properties)


@lru_cache(_MOST_CLAIMS)
def _claim(citation: Citation) -> dict[str, Any]:
    """Write a citation. What a remembered answer cites is written once, and only ever sent."""
    name = citation.title.strip() or citation.document
    appearance: dict[str, Any] = {
        "@type": "DigitalDocument",
        "name": shortened(name, MAX_NAME),
        # Optional for Teams; the Playground refuses a citation without it.
        "abstract": shortened(" ".join(citation.quote.split()) or name, MAX_ABSTRACT),
    }
    if keywords := _keywords(citation):
        appearance["keywords"] = keywords
    if len(citation.url) <= MAX_URL and _WEB.fullmatch(citation.url):
        appearance["url"] = citation.url
    return {"@type": "Claim", "position": citation.n, "appearance": appearance}


def _keywords(citation: Citation) -> list[str]:
    """Show where in the document, and how old it is."""
    words = (citation.section, citation.place, citation.published)
    return [shortened(each.strip(), MAX_KEYWORD) for each in words if each.strip()][:MAX_KEYWORDS]


def _text(message: Message) -> Activity:
    """Write the text. It is Markdown and is sent as it is, shortened where it is too long."""
    text = shortened(message.text, MAX_TEXT)
    claims = [_claim(each) for each in _cited(message.citations, text)]
    return Activity(
        type="message",
        text=text,
        text_format="markdown",
        entities=[_entity(claims)] if claims else None,
        # https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/integrate-ai/user-feedback-controls
        channel_data={"feedbackLoop": {"type": "default"}} if claims else None,
    )


def _card(card: Card) -> Activity:
    """Send a card; what a notification shows of it is what a client shows that draws no cards."""
    attachment = Attachment(content_type=CARD, content=card)
    return Activity(type="message", summary=card.get("fallbackText"), attachments=[attachment])


def _buttons(message: Message) -> list[Card]:
    """Draw suggestions and buttons.

    Teams' own suggested actions would do for Teams; but they cannot stand beside citations, and other clients send what
    the button shows instead of the question behind it. A submitted card sends its data everywhere.
    """
    asking = [Button(each.title, ASK, {QUESTION: each.question}) for each in message.suggestions[:MAX_SUGGESTIONS]]
    return [parts.action(each) for each in (*asking, *message.buttons)][:MAX_BUTTONS]


def _without_dialogs(value: Any) -> Any:
    """Take the mark that asks for a dialog out of a card's buttons, however deep they lie."""
    if isinstance(value, dict):
        return {name: _without_dialogs(each) for name, each in value.items() if not _asks_for_dialog(name, each)}
    return [_without_dialogs(each) for each in value] if isinstance(value, list) else value


def _asks_for_dialog(name: str, value: Any) -> bool:
    return name == "msteams" and isinstance(value, dict) and value.get("type") == "task/fetch"
