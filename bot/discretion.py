"""Where others read along: no content for a sensitive question, but an offer to go on in private."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer import Answer, Outcome
from bot.cards import parts
from bot.crisis import numbers_first
from bot.sensitive import theme_of
from bot.texts import language_of, texts
from bot.texts.sensitive import sensitive
from bot.triage import danger
from bot.turn import Message, Reply, Scope, Turn
from knowledge.language import words
from knowledge.language.detection import detect

# A bot's id in Teams is its application's, behind this.
_BOT = "28:"
_PRIVATE_CHAT = "https://teams.microsoft.com/l/chat/0/0?users="


def is_out_of_place(turn: Turn) -> bool:
    """Tell whether a message is too personal for those who can read it."""
    return turn.scope is not Scope.PERSONAL and theme_of(turn.text) is not None


def without_content(turn: Turn, answer: Answer) -> Answer:
    """Leave someone in danger the numbers to call, and no more, where others read along."""
    urgent = danger(turn.text) if answer.outcome is Outcome.CRISIS and turn.scope is not Scope.PERSONAL else None
    if urgent is None:
        return answer
    return replace(answer, text=numbers_first(urgent, texts(answer.language)), citations=())


async def offer_private(turn: Turn) -> Sequence[Reply]:
    """Offer to go on in private. What was asked is not repeated, and goes nowhere."""
    said = sensitive(detect(words(turn.text), otherwise=language_of(turn.locale)))
    bot = turn.address.bot_id
    if not bot.startswith(_BOT):  # the Playground has no such link
        return [Message(said.in_private)]
    link = parts.link(said.open_chat, f"{_PRIVATE_CHAT}{bot}")
    return [Message(said.in_private, card=parts.card([], [link], fallbackText=said.open_chat))]
