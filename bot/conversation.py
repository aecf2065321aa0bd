"""The conversation: a turn in, messages out. It thinks; it does no input or output of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import date
from typing import assert_never

from bot.answer import LONGEST, Answer, Outcome, choices, compose, readable
from bot.judging import Verdict, judge
from bot.texts import Texts, language_of, texts
from bot.triage import Danger, danger, is_reporting
from bot.turn import Message, Turn, TurnKind
from knowledge.language import Inquiry
from knowledge.search import KnowledgeBase
from knowledge.types import Citation, Hit

# A question is a sentence or two. Beyond this it is a pasted document, and no passage answers that.
LONGEST_QUESTION = 2000
# Numbers to call and whom to tell come first and take up to 450 characters.
_LONGEST_IN_CRISIS = LONGEST - 500


class Conversation:
    """Answers questions from a knowledge base."""

    def __init__(self, knowledge: KnowledgeBase, today: Callable[[], date] = date.today) -> None:
        self._knowledge = knowledge
        self._today = today

    async def converse(self, turn: Turn) -> Sequence[Message]:
        """Answer one turn."""
        language = language_of(turn.locale)
        if turn.kind is TurnKind.INSTALLED:
            return [welcome(language)]
        # Searching keeps a core busy for some milliseconds; other conversations go on meanwhile.
        answer = await asyncio.to_thread(self.reply, turn.text, language)
        return [message(answer)]

    def reply(self, question: str, language: str = "nb") -> Answer:
        """Answer one question. `language` is assumed where its words do not tell."""
        return self.explain(question, language)[0]

    def explain(self, question: str, language: str = "nb") -> tuple[Answer, list[Hit]]:
        """Answer one question, and show the passages that were considered, best first."""
        # JSON can hold half a character (a lone surrogate), which no model can read.
        question = question.encode(errors="replace").decode()
        urgent = danger(question)
        if len(question) > LONGEST_QUESTION:
            if urgent is None:
                said = texts(language).too_long.format(length=len(question), limit=LONGEST_QUESTION)
                return Answer(Outcome.NONE, "too-long", language, said), []
            return self._crisis(urgent, language, None), []
        inquiry = self._knowledge.understand(question, language)
        if not inquiry.words:
            return Answer(
                Outcome.NONE, "empty", language, texts(language).empty, suggestions=texts(language).starters
            ), []
        hits = self._knowledge.search(inquiry)
        if urgent is None:
            return self._answer(inquiry, hits, LONGEST), hits
        return self._crisis(urgent, inquiry.language, self._answer(inquiry, hits, _LONGEST_IN_CRISIS)), hits

    def _answer(self, inquiry: Inquiry, hits: list[Hit], longest: int) -> Answer:
        shown = readable(inquiry, hits)
        verdict = judge(inquiry, hits) if shown else Verdict.NOTHING_FOUND
        words = texts(inquiry.language)
        match verdict:
            case Verdict.ANSWERED:
                preface = f"{words.report_preface}\n\n" if is_reporting(inquiry.words) else ""
                text, citations = compose(inquiry, shown, self._today(), longest - len(preface))
                text = preface + text
                return Answer(Outcome.ANSWER, verdict.value, inquiry.language, text, citations)
            case Verdict.NOT_IN_SOURCES:
                text, citations = compose(inquiry, shown[:1], self._today())
                return Answer(Outcome.NONE, verdict.value, inquiry.language, text, citations)
            case Verdict.AMBIGUOUS:
                offered = choices(inquiry, hits)
                listed = "\n".join(f"{each.title}. {each.question}" for each in offered)
                text = f"{words.clarify}\n\n{listed}"
                return Answer(Outcome.CLARIFY, verdict.value, inquiry.language, text, suggestions=offered)
            case Verdict.TOO_LITTLE | Verdict.NOTHING_FOUND | Verdict.WRONG_YEAR | Verdict.NO_CONTACT | Verdict.A_TASK:
                return Answer(Outcome.NONE, verdict.value, inquiry.language, words.none, suggestions=words.starters)
            case _:
                assert_never(verdict)

    def _crisis(self, urgent: Danger, language: str, answer: Answer | None) -> Answer:
        """The numbers come first, then people nearby, then what the sources say."""
        words = texts(language)
        first = {
            Danger.LIFE: words.crisis_life,
            Danger.FIRE: words.crisis_fire,
            Danger.VIOLENCE: words.crisis_violence,
            Danger.INJURY: words.crisis_injury,
        }[urgent]
        parts = [first, words.crisis_people]
        citations: tuple[Citation, ...] = ()
        if answer is not None and answer.outcome is Outcome.ANSWER:
            parts += [words.and_answer, answer.text]
            citations = answer.citations
        return Answer(Outcome.CRISIS, f"urgent-{urgent.value}", language, "\n\n".join(parts), citations)


def welcome(language: str) -> Message:
    """Greet someone who has just got the bot."""
    words = texts(language)
    return Message(words.welcome, suggestions=words.starters)


def message(answer: Answer) -> Message:
    """Make a chat message of an answer: its text, and its sources as text for clients that do not draw citations."""
    words = texts(answer.language)
    parts = [answer.text]
    if answer.citations:
        parts.append(source_list(answer.citations, words))
    elif answer.outcome is Outcome.NONE and answer.suggestions:
        parts.append(words.none_starters)
    return Message("\n\n".join(parts), answer.citations, answer.suggestions)


def source_list(citations: Sequence[Citation], words: Texts) -> str:
    """Write the sources of an answer as text, a line for each place cited."""
    places: dict[str, list[int]] = {}
    for citation in citations:
        places.setdefault(_line(citation, words), []).append(citation.n)
    lines = [f"{' '.join(f'[{n}]' for n in numbers)} {place}" for place, numbers in places.items()]
    return f"**{words.sources}** ({words.verbatim}):\n\n" + "\n\n".join(lines)


def _line(citation: Citation, words: Texts) -> str:
    page = f"{words.page} {citation.page}" if citation.page else ""
    section = citation.section if citation.section != citation.title else ""
    facts = [f"{citation.title} ({citation.published})", section, citation.place, page]
    return ", ".join(fact for fact in facts if fact)
