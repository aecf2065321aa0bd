"""What is said to a message: the conversation's answer with its sources, and the buttons that features put beside it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.answer import Answer, Outcome
from bot.cards.parts import plain
from bot.conversation import Conversation
from bot.discretion import without_content
from bot.texts import Texts, texts
from bot.turn import Button, Message, Turn, TurnKind
from knowledge.types import Citation

Addition = Callable[[Turn, Answer], Awaitable[Sequence[Button]]]
"""Is told of each answer, and may put buttons beside it."""


class Answering:
    """Answers messages from the conversation."""

    def __init__(self, conversation: Conversation, additions: Sequence[Addition] = ()) -> None:
        self._conversation = conversation
        self._additions = additions

    async def __call__(self, turn: Turn) -> Sequence[Message]:
        """Answer one message."""
        answer = without_content(turn, await self._conversation.answer(turn))
        said = message(answer)
        buttons = [button for addition in self._additions for button in await addition(turn, answer)]
        # A press leaves no trace in the chat, and an edit stands far above: what was asked is said before what is answered.
        repeated = turn.pressed or turn.kind is TurnKind.EDITED
        text = f"*{' '.join(plain(turn.text).split())}*\n\n{said.text}" if repeated else said.text
        text += f"\n\n*{texts(answer.language).no_files}*" if turn.attached else ""
        return [replace(said, text=text, buttons=tuple(buttons))]


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
    title = f"{citation.title} ({citation.published})" if citation.published else citation.title
    facts = [title, section, citation.place, page]
    return ", ".join(fact for fact in facts if fact)
