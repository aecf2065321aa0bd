"""The conversation: a question in, an answer out. It thinks; it does no input or output of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import assert_never

from bot.answer import EVERY_UNIT, EVERYONE, LONGEST, Answer, Outcome, choices, compose, readable
from bot.crisis import numbers_first
from bot.followup import Link, Memory, Thread, asked_language, link, named_unit, told_unit
from bot.judging import Verdict, judge
from bot.meter import UNMETERED, Meter, Stage
from bot.smalltalk import is_small_talk
from bot.texts import language_of, texts
from bot.triage import Danger, danger, is_reporting
from bot.turn import Scope, Turn
from knowledge.language import Inquiry
from knowledge.language.asking import Want, has_topic, is_question
from knowledge.search import Favour, KnowledgeBase
from knowledge.types import Citation, Hit

# A question is a sentence or two. Beyond this it is a pasted document, and no passage answers that.
LONGEST_QUESTION = 2000
# A message of so few concepts that tells where the asker works asks nothing else.
_ONLY_UNIT = 2
NOTHING_SAID = Thread()
# Answers a question in its thread and language, wherever that happens (`bot/thinking/`).
Think = Callable[[str, Thread, str], Awaitable[Answer]]
# Numbers to call and whom to tell come first and take up to 750 characters.
_LONGEST_IN_CRISIS = LONGEST - 800


class Conversation:
    """Answers questions from a knowledge base; without a `memory`, each by itself."""

    def __init__(
        self,
        knowledge: KnowledgeBase,
        today: Callable[[], date] = date.today,
        *,
        memory: Memory | None = None,
        meter: Meter = UNMETERED,
        think: Think | None = None,
    ) -> None:
        self._knowledge = knowledge
        self._today = today
        self._memory = memory
        self._meter = meter
        self._think = think or self._in_a_thread
        everyone = {EVERYONE, EVERY_UNIT}
        self._units = sorted({source.applies_to for source in knowledge.sources()} - everyone)

    async def answer(self, turn: Turn) -> Answer:
        """Answer one turn. Only in a private chat does a message go on from the one before."""
        memory = self._memory if turn.scope is Scope.PERSONAL else None
        thread = await memory.recall(turn.conversation_id) if memory else Thread()
        answer = await self._think(turn.text, thread, language_of(turn.locale))
        self._meter.answered(answer.outcome, answer.language)
        if memory:
            await memory.remember(turn.conversation_id, turn.user_id, thread, answer.thread)
        return answer

    async def _in_a_thread(self, question: str, thread: Thread, language: str) -> Answer:
        """Think here: searching keeps a core busy for some milliseconds; other conversations go on meanwhile."""
        return await asyncio.to_thread(self.go_on, question, thread, language)

    def reply(self, question: str, language: str = "nb") -> Answer:
        """Answer one question that stands alone. `language` is assumed where its words do not tell."""
        return self.explain(question, language)[0]

    def go_on(self, question: str, thread: Thread, language: str = "nb") -> Answer:
        """Answer one question that may go on from what was said before."""
        return self.explain(question, language, thread)[0]

    def explain(self, question: str, language: str = "nb", thread: Thread = NOTHING_SAID) -> tuple[Answer, list[Hit]]:
        """Answer one question, and show the passages that were considered, best first."""
        urgent = danger(question)
        if len(question) > LONGEST_QUESTION:
            if urgent is None:
                said = texts(language).too_long.format(length=len(question), limit=LONGEST_QUESTION)
                return Answer(Outcome.NONE, "too-long", language, said, thread=thread), []
            return self._crisis(urgent, question, Answer(Outcome.NONE, "too-long", language, "", thread=thread)), []
        with self._meter.stage(Stage.UNDERSTAND):
            inquiry = self._knowledge.understand(question, language)
        if urgent is not None:
            answer, hits = self._find(inquiry, thread, _LONGEST_IN_CRISIS)
            return self._crisis(urgent, question, answer), hits
        if not inquiry.words:
            words = texts(language)
            return Answer(Outcome.NONE, "empty", language, words.empty, suggestions=words.starters, thread=thread), []
        if is_small_talk(question):
            words = texts(inquiry.language)
            said = words.small_talk
            return Answer(
                Outcome.NONE, "small-talk", inquiry.language, said, suggestions=words.starters, thread=thread
            ), []
        return self._follow(inquiry, thread)

    def _follow(self, inquiry: Inquiry, thread: Thread) -> tuple[Answer, list[Hit]]:
        """Answer in the light of what was said before."""
        words = texts(inquiry.language)
        match link(inquiry.words, thread):
            case Link.START_OVER:
                return Answer(Outcome.NONE, "start-over", inquiry.language, words.started_over), []
            case Link.OTHER_LANGUAGE:
                return self._again(asked_language(inquiry.words), thread)
            case Link.CONTINUES:
                return self._go_on_about(inquiry, thread)
            case Link.CONSIDERED:
                return self._considered(thread, inquiry.language)
            case Link.NEW:
                pass
            case other:
                assert_never(other)
        unit = told_unit(inquiry.words, self._units)
        if not unit:
            return self._find(inquiry, thread, LONGEST)
        thread = replace(thread, unit=unit)
        answer, hits = self._find(inquiry, thread, LONGEST)
        if answer.outcome is not Outcome.ANSWER or len(inquiry.concepts) <= _ONLY_UNIT:
            said = words.unit_noted.format(unit=unit)
            return Answer(Outcome.NONE, "unit-noted", inquiry.language, said, thread=thread), hits
        return answer, hits

    def _go_on_about(self, inquiry: Inquiry, thread: Thread) -> tuple[Answer, list[Hit]]:
        """Answer a message that leans on what was just shown.

        What it says itself comes first: another unit ("hva med KRUS?") or another matter ("hva med media?") leads away from
        the sections just shown, and only where it says neither ("og når?") do those stay in front.
        """
        about = f"{inquiry.text} {self._topic(thread, inquiry.language)}"
        continued = replace(self._knowledge.understand(about, inquiry.language), wants=inquiry.wants)
        unit = named_unit(inquiry.words, self._units, EVERY_UNIT)
        stays = not unit and not has_topic(inquiry.words, inquiry.language)
        favour = Favour(unit or thread.unit, thread.places if stays else (), self._today())
        return self._find(continued, thread, LONGEST, favour, only=unit)

    def _topic(self, thread: Thread, language: str) -> str:
        """Say in words what was last spoken of: the heading, or in English a question that leads to it."""
        last = self._knowledge.passages(thread.places[:1])
        if not last:
            return ""
        asked = [question.text for question in last[0].section.questions if question.language == language]
        return asked[0] if language == "en" and asked else last[0].section.title

    def _considered(self, thread: Thread, language: str) -> tuple[Answer, list[Hit]]:
        """Show which passages were weighed for the last answer, with their scores."""
        words = texts(language)
        lines = []
        for number, each in enumerate(thread.considered, start=1):
            hit = self._knowledge.passage(each.key)
            if hit is not None:
                lines.append(f"{number}. {each.score:.2f} – {hit.source.title}, {hit.section.title}")
        text = "\n".join((words.considered, "", *lines))
        return Answer(Outcome.NONE, "considered", language, text, thread=thread), []

    def _again(self, language: str, thread: Thread) -> tuple[Answer, list[Hit]]:
        """Give the last answer once more, in another language."""
        hits = self._knowledge.passages(thread.places)
        inquiry = Inquiry(text="", language=language, words=(), wants=Want.ANYTHING, concepts=())
        text, citations = self._compose(inquiry, readable(inquiry, hits))
        return Answer(Outcome.ANSWER, "other-language", language, text, citations, thread=thread), hits

    def _find(
        self, inquiry: Inquiry, thread: Thread, longest: int, favour: Favour | None = None, only: str = ""
    ) -> tuple[Answer, list[Hit]]:
        """Search and answer; `only` names a unit whose own sources, and those for all, are to be kept."""
        favour = favour or Favour(thread.unit, (), self._today())
        with self._meter.stage(Stage.SEARCH):
            hits = self._knowledge.search(inquiry, favour=favour)
        if only:
            hits = [hit for hit in hits if hit.source.applies_to in (only, EVERYONE)] or hits
        answer = self._answer(inquiry, hits, longest)
        return replace(answer, thread=thread.after(answer.citations, hits)), hits

    def _answer(self, inquiry: Inquiry, hits: list[Hit], longest: int) -> Answer:
        shown = readable(inquiry, hits)
        with self._meter.stage(Stage.JUDGE):
            verdict = judge(inquiry, hits) if shown else Verdict.NOTHING_FOUND
        words = texts(inquiry.language)
        match verdict:
            case Verdict.ANSWERED:
                preface = f"{words.report_preface}\n\n" if is_reporting(inquiry.words) else ""
                text, citations = self._compose(inquiry, shown, longest - len(preface))
                text = preface + text
                return Answer(Outcome.ANSWER, verdict.value, inquiry.language, text, citations)
            case Verdict.NOT_IN_SOURCES:
                text, citations = self._compose(inquiry, shown[:1])
                return Answer(Outcome.NONE, verdict.value, inquiry.language, text, citations)
            case Verdict.AMBIGUOUS | Verdict.UNANSWERED:
                offered = choices(inquiry, hits)
                listed = "\n".join(f"{each.title}. {each.question}" for each in offered)
                text = f"{words.clarify if verdict is Verdict.AMBIGUOUS else words.unanswered}\n\n{listed}"
                return Answer(Outcome.CLARIFY, verdict.value, inquiry.language, text, suggestions=offered)
            case _:  # all others refuse, as will one that is added until it is given something to say
                return Answer(Outcome.NONE, verdict.value, inquiry.language, words.none, suggestions=words.starters)

    def _compose(
        self, inquiry: Inquiry, shown: Sequence[Hit], longest: int = LONGEST
    ) -> tuple[str, tuple[Citation, ...]]:
        with self._meter.stage(Stage.COMPOSE):
            return compose(inquiry, shown, self._today(), longest)

    def _crisis(self, urgent: Danger, text: str, answer: Answer) -> Answer:
        """The numbers come first, then people nearby, then what the sources say."""
        words = texts(answer.language)
        # Who asks nothing needs the numbers alone.
        found = answer.outcome is Outcome.ANSWER and is_question(text)
        parts = [numbers_first(urgent, words), *([words.and_answer, answer.text] if found else [])]
        citations = answer.citations if found else ()
        return replace(
            answer,
            outcome=Outcome.CRISIS,
            reason=f"urgent-{urgent.value}",
            text="\n\n".join(parts),
            citations=citations,
            suggestions=(),
        )
