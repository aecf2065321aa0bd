"""The asker's side: a card with the text to approve, a last look at it, and a case with a number."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Sequence
from dataclasses import replace
from typing import assert_never

import structlog

from bot.answer import Answer, Outcome
from bot.cards import cases as cards
from bot.cases.courier import Courier
from bot.cases.draft import Draft
from bot.cases.groups import Group, route
from bot.cases.request import request_in
from bot.cases.screening import LONGEST_TEXT, Look, Screened, screen
from bot.gaps import MISSING
from bot.personal.finder import find, without
from bot.personal.finding import Finding, Kind
from bot.reaction import Reaction
from bot.storage import cases as storage
from bot.storage.errors import StorageUnavailable
from bot.texts.cases import CaseTexts, cases
from bot.texts.languages import language_of
from bot.texts.personal import personal
from bot.themes import theme_of
from bot.triage import is_reporting
from bot.turn import Button, Card, Message, Reply, Scope, Turn
from knowledge.language import words as words_of
from knowledge.language.detection import detect

_log = structlog.get_logger(__name__)


class Asking:
    """Lets somebody ask people. Until they press Send, their text is in the card alone."""

    def __init__(self, courier: Courier, store: storage.CaseStore, groups: Sequence[Group], react: Reaction) -> None:
        self._courier = courier
        self._store = store
        self._groups = groups
        self._react = react

    async def offer(self, turn: Turn, answer: Answer) -> Sequence[Button]:
        """Offer people where the sources had no answer, or perhaps one; whistleblowing is not offered this way."""
        fitting = answer.outcome is Outcome.CLARIFY or (answer.outcome is Outcome.NONE and answer.reason in MISSING)
        if turn.scope is not Scope.PERSONAL or not fitting or is_reporting(words_of(turn.text)):
            return ()
        values = {"text": turn.text[:LONGEST_TEXT], "language": answer.language}
        return [Button(cases(answer.language).ask_people, cards.WRITE, values)]

    @staticmethod
    def is_asked_for(turn: Turn) -> bool:
        """Tell whether a message asks for people."""
        return request_in(turn.text) is not None

    async def requested(self, turn: Turn) -> Sequence[Reply]:
        """Answer "spør HR" and the like."""
        request = request_in(turn.text)
        otherwise = "en" if request and request.in_english else language_of(turn.locale)
        language = detect(words_of(turn.text), otherwise)
        return await _unless_down(turn, self._begin(turn, request.about if request else "", language))

    async def write(self, turn: Turn) -> Sequence[Reply]:
        """Show the card with the text to approve."""
        language = language_of(turn.values.get("language") or turn.locale)
        return await _unless_down(turn, self._begin(turn, turn.values.get("text", ""), language))

    async def take_out(self, turn: Turn) -> Sequence[Reply]:
        """Show the text again without what tells who somebody is; nothing is sent."""
        return await _unless_down(turn, self._without_people(turn))

    async def send(self, turn: Turn) -> Sequence[Reply]:
        """Look at the text once more, and send it. The same card pressed twice is one case."""
        return await _unless_down(turn, self._send(turn))

    async def _without_people(self, turn: Turn) -> Sequence[Reply]:
        draft = Draft.of(turn)
        bare = without(draft.text, find(draft.text), personal(draft.language).called)
        return [Message(card=await self._card(turn, replace(draft, text=bare)), replaces=True)]

    async def _send(self, turn: Turn) -> Sequence[Reply]:
        draft = Draft.of(turn)
        words = cases(draft.language)
        if turn.scope is not Scope.PERSONAL:
            return [Message(words.private_only)]
        looked = screen(draft.text, draft.seen)
        match looked.look:
            case Look.CLEAR:
                return await self._open(turn, draft, words)
            case Look.REPORTING:
                return await self._channels(draft.language, words, replaces=True)
            case Look.URGENT:
                first = await self._react(draft.text, draft.language)
                return [first, await self._once_more(turn, draft, looked, words.urgent)]
            case Look.PERSONAL:
                found = ", ".join(map(personal(draft.language).called, _kinds(looked.findings)))
                return [await self._once_more(turn, draft, looked, words.personal.format(found=found))]
            case Look.EMPTY:
                return [Message(card=await self._card(turn, draft, words.empty), replaces=True)]
            case Look.TOO_LONG:
                note = words.too_long.format(length=len(draft.text), limit=LONGEST_TEXT)
                return [Message(card=await self._card(turn, draft, note), replaces=True)]
            case _:
                assert_never(looked.look)

    async def _begin(self, turn: Turn, text: str, language: str) -> Sequence[Reply]:
        """Begin a draft. Help comes first where there is danger, and whistleblowing is led to its channels."""
        words = cases(language)
        if turn.scope is not Scope.PERSONAL:
            return [Message(words.private_only)]
        if is_reporting(words_of(text)):
            return await self._channels(language, words, replaces=False)
        reachable = await self._reachable()
        if not reachable:
            return [Message(words.no_group)]
        wished = [group for group in reachable if group.id == turn.values.get("group")]
        group = (wished or [route(reachable, theme_of(text))])[0].id
        draft = Draft(secrets.token_urlsafe(12), language, text[:LONGEST_TEXT], group)
        return [Message(card=await self._card(turn, draft))]

    async def _open(self, turn: Turn, draft: Draft, words: CaseTexts) -> Sequence[Reply]:
        theme = theme_of(draft.text)
        chosen = [group for group in self._groups if group.id == draft.group]
        group = (chosen or [route(self._groups, theme)])[0]
        approved = storage.Draft(
            group=group.id,
            theme=theme,
            language=draft.language,
            text=draft.text,
            asker=turn.address.to_json(),
            name=turn.user_name if draft.named else "",
        )
        # Whoever knows the id of another's draft must not be shown their case.
        origin = f"{turn.user_id} {draft.id or turn.activity_id}"
        case = await self._store.open(approved, turn.user_id, origin)
        case = await self._courier.post(case)
        _log.info("case_opened")
        return [Message(card=cards.sent_card(words, case, group.called(draft.language)), replaces=True)]

    async def _channels(self, language: str, words: CaseTexts, *, replaces: bool) -> Sequence[Reply]:
        """Show the proper channels, with their source, in the place of the card."""
        channels = await self._react(words.reporting_question, language)
        said = Message(card=cards.notice_card(words.reporting), replaces=True) if replaces else Message(words.reporting)
        return [said, channels]

    async def _once_more(self, turn: Turn, draft: Draft, looked: Screened, note: str) -> Message:
        seen = replace(draft, seen=looked.seen)
        of_people = looked.look is Look.PERSONAL
        return Message(card=await self._card(turn, seen, note, anyway=True, can_take_out=of_people), replaces=True)

    async def _card(self, turn: Turn, draft: Draft, note: str = "", **offered: bool) -> Card:
        names = {group.id: group.called(draft.language) for group in await self._reachable()}
        return cards.draft_card(cases(draft.language), draft, names, name=turn.user_name, note=note, **offered)

    async def _reachable(self) -> Sequence[Group]:
        return [group for group in self._groups if await self._courier.address_of(group) is not None]


async def _unless_down(turn: Turn, replies: Awaitable[Sequence[Reply]]) -> Sequence[Reply]:
    """Say so where nothing can be kept now; the card and its text stay where they are."""
    try:
        return await replies
    except StorageUnavailable as error:
        _log.warning("case_not_kept", error=type(error).__name__)
        return [Message(cases(language_of(turn.values.get("language") or turn.locale)).unavailable)]


def _kinds(findings: Sequence[Finding]) -> list[Kind]:
    return list(dict.fromkeys(each.kind for each in findings))
