"""Thumbs under answers, and why: kept without who, with the section that the answer rested on."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from bot.cards.feedback import LONGEST_COMMENT, Reason, closing_card, reasons_card
from bot.personal.finder import find, without
from bot.reaction import Reaction
from bot.storage.errors import StorageUnavailable
from bot.storage.feedback import Feedback, FeedbackStore
from bot.texts.feedback import feedback as texts
from bot.texts.languages import language_of
from bot.texts.personal import personal
from bot.triage import danger, is_reporting
from bot.turn import Message, Reply, Scope, Turn
from knowledge.language import words as words_of
from knowledge.language.detection import detect

# Answers whose sections are remembered, in memory only: a thumb comes soon, or hardly ever.
_MOST_REMEMBERED = 10_000

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Rested:
    """What an answer rested on."""

    document: str
    section: str
    language: str


class Rated:
    """Remembers what the answers of late rested on. After a restart, and in another replica, a thumb has no section."""

    def __init__(self, most: int = _MOST_REMEMBERED) -> None:
        self._rested: OrderedDict[tuple[str, str], _Rested] = OrderedDict()
        self._most = most

    def remember(self, turn: Turn, message: Message, message_id: str) -> None:
        """Remember an answer that was sent."""
        if not message.citations:
            return
        first = message.citations[0]
        language = detect(words_of(turn.text), language_of(turn.locale))
        # The Playground does not say which message was rated: then it is the last one.
        for name in (message_id, ""):
            self._rested[turn.conversation_id, name] = _Rested(first.document, first.section_id, language)
            self._rested.move_to_end((turn.conversation_id, name))
        while len(self._rested) > self._most:
            self._rested.popitem(last=False)

    def of(self, turn: Turn) -> _Rested:
        """Tell what the rated answer rested on; blank where that is not known."""
        nothing = _Rested("", "", language_of(turn.locale))
        return self._rested.get((turn.conversation_id, turn.reply_to_id), nothing)


class Ratings:
    """Takes thumbs, and asks why where one points down."""

    def __init__(self, store: FeedbackStore, rated: Rated, react: Reaction) -> None:
        self._store = store
        self._rated = rated
        self._react = react

    async def rate(self, turn: Turn) -> Sequence[Reply]:
        """Keep a thumb. Only in a private chat is a question asked in return: the others did not see the thumb."""
        rested = self._rated.of(turn)
        liked = turn.action == "like"
        comment, replies = await self._screened(turn.text, rested.language)
        given = Feedback(liked, rested.language, "", comment, rested.document, rested.section)
        try:
            number = await self._store.add(given, turn.user_id)
        except StorageUnavailable as error:  # the person has done their part; the fault is ours, and for the log
            _log.warning("feedback_lost", error=type(error).__name__)
            return replies
        _log.info("feedback_given", liked=liked)
        if liked or turn.scope is not Scope.PERSONAL:
            return replies
        values = {"number": str(number), "language": rested.language}
        return [*replies, Message(card=reasons_card(texts(rested.language), values))]

    async def explain(self, turn: Turn) -> Sequence[Reply]:
        """Keep why. Pressed again, the new reason takes the place of the first."""
        language = language_of(turn.values.get("language") or turn.locale)
        words = texts(language)
        number, reason = turn.number("number"), turn.values.get("reason", "")
        comment, replies = await self._screened(turn.values.get("comment", ""), language)
        if number is None or (reason not in list(Reason) and not comment):
            return replies  # nothing was chosen: the card stays
        kept = reason if reason in list(Reason) else Reason.OTHER.value
        try:
            await self._store.explain(number, turn.user_id, kept, comment)
        except StorageUnavailable as error:
            _log.warning("feedback_lost", error=type(error).__name__)
            return [*replies, Message(words.not_kept)]
        return [*replies, Message(card=closing_card(words.thanks), replaces=True)]

    async def _screened(self, comment: str, language: str) -> tuple[str, Sequence[Reply]]:
        """Give what may be kept of a comment, and what must be said to it first: help, or the channels for a report."""
        if danger(comment) is not None:
            return "", [await self._react(comment, language)]
        if is_reporting(words_of(comment)):
            words = texts(language)
            return "", [Message(words.not_a_report), await self._react(words.reporting_question, language)]
        bare = without(comment, find(comment), personal(language).called)
        return bare.strip()[:LONGEST_COMMENT], []
