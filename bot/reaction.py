"""What the bot itself answers to a text, for features that lead to an answer: help in danger, the channels for a report."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.answering import message
from bot.conversation import Conversation
from bot.turn import Message

Reaction = Callable[[str, str], Awaitable[Message]]
"""Answers a text in a language, as if it had been asked alone."""


def reaction_of(conversation: Conversation) -> Reaction:
    """Make the reaction of a conversation."""

    async def react(text: str, language: str) -> Message:
        return message(await asyncio.to_thread(conversation.reply, text, language))

    return react
