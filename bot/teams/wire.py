"""From a `Message` to the activity that Teams draws; every limit of Teams that applies has its name here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from bot.teams.sdk import Activity, Attachment, OpenEntity
from bot.teams.turns import ASK
from bot.turn import Message, Suggestion
from knowledge.types import Citation

# https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/integrate-ai/ai-content-labels
MAX_NAME = 80
MAX_ABSTRACT = 160
MAX_KEYWORDS = 3
MAX_KEYWORD = 28
# Teams takes 20; Microsoft's Playground refuses more than 10, and a reader has no use for more.
MAX_CITATIONS = 10
# More buttons than three do not fit beside one another on a phone.
MAX_SUGGESTIONS = 3
# https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference: what bots may send.
CARD_VERSION = "1.5"
_CARD_SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"
# UTF-16 units of two bytes: half of what a whole message may have (see `calls.MAX_BODY`).
MAX_TEXT = 20_000
# Ten links of this length leave room for the text.
MAX_URL = 1000

_MARK = re.compile(r"\[(\d{1,3})\]")
_WEB = re.compile(r"https?://[^\s\"<>]+")


def to_activity(message: Message) -> Activity:
    """Write a message as Teams wants it. The text is Markdown and is sent as it is, shortened where it is too long."""
    text = shortened(message.text, MAX_TEXT)
    claims = [_claim(each) for each in _cited(message.citations, text)]
    return Activity(
        type="message",
        text=text,
        text_format="markdown",
        entities=[_entity(claims)] if claims else None,
        attachments=_buttons(message.suggestions),
        # https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/integrate-ai/user-feedback-controls
        channel_data={"feedbackLoop": {"type": "default"}} if claims else None,
    )


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


def _claim(citation: Citation) -> dict[str, Any]:
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


def _buttons(suggestions: Iterable[Suggestion]) -> list[Attachment] | None:
    """Draw suggestions as a card of buttons.

    Teams' own suggested actions would do for Teams; but they cannot stand beside citations, and other clients send what
    the button shows instead of the question behind it. A submitted card sends its data everywhere.
    """
    actions = [
        {"type": "Action.Submit", "title": each.title, "data": {ASK: each.question}}
        for each in list(suggestions)[:MAX_SUGGESTIONS]
    ]
    if not actions:
        return None
    card = {"type": "AdaptiveCard", "$schema": _CARD_SCHEMA, "version": CARD_VERSION, "body": [], "actions": actions}
    return [Attachment(content_type="application/vnd.microsoft.card.adaptive", content=card)]
