"""What `trygg ask` and `trygg chat` do, and how they show it."""

from __future__ import annotations

import json
import sys
import time

from rich.console import Console
from rich.markdown import Markdown
from rich.markup import escape
from rich.table import Table

from bot.answer import Answer, Outcome
from bot.answering import message
from bot.conversation import Conversation
from bot.followup import Thread
from bot.settings import read_settings
from bot.texts import language_of
from bot.texts.welcome import welcome
from knowledge.errors import KnowledgeError
from knowledge.search import KnowledgeBase
from knowledge.types import Hit


def answer_one(question: str | None, *, as_json: bool, explain: bool) -> None:
    """Answer one question, as text, or as an object of JSON; with `explain` also what was considered."""
    if question is None or not question.strip():
        raise KnowledgeError('There is no question. Write one: trygg ask "Hvem følger opp ansatte etter vold?"')
    conversation = _open()
    started = time.perf_counter()
    answer, considered = conversation.explain(question)
    elapsed = time.perf_counter() - started
    if as_json:
        print(json.dumps(_record(answer, elapsed), ensure_ascii=False))  # noqa: T201 - the command's output
        return
    console = Console()
    console.print(Markdown(message(answer).text))
    _print_suggestions(answer, console)
    if explain:
        _print_considered(answer, considered, console)


def converse() -> None:
    """Answer what is typed, until an empty line."""
    conversation = _open()
    console = Console()
    hello = welcome("nb")
    console.print(Markdown(f"{hello.hello}\n\n{hello.limits} {hello.emergency}"))
    offered: dict[str, str] = {}
    thread = Thread()
    while True:
        try:
            question = console.input("\n[bold]>[/bold] ")
        except (EOFError, KeyboardInterrupt):
            return
        if not question.strip():
            return
        answer = conversation.go_on(offered.get(question.strip(), question), thread)
        thread = answer.thread
        offered = {each.title: each.question for each in answer.suggestions}
        console.print(Markdown(message(answer).text))
        _print_suggestions(answer, console)


def _open() -> Conversation:
    settings = read_settings()
    return Conversation(KnowledgeBase.open(settings.index, settings.term_files()))


def answer_lines() -> None:
    """Answer each line of standard input, an object such as {"q": …}, with a line on standard output."""
    conversation = _open()
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            question, language = row["q"], row.get("lang") or "nb"
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise KnowledgeError(_bad_line(number)) from error
        if not isinstance(question, str) or not isinstance(language, str):
            raise KnowledgeError(_bad_line(number))
        started = time.perf_counter()
        answer = conversation.reply(question, language_of(language))
        sys.stdout.write(json.dumps(_record(answer, time.perf_counter() - started), ensure_ascii=False) + "\n")


def _bad_line(number: int) -> str:
    return f'line {number}: not an object like {{"q": "…", "lang": "nb"}}.'


def _record(answer: Answer, seconds: float) -> dict[str, object]:
    shown = ("n", "document", "title", "section", "page", "quote", "url")
    return {
        "outcome": answer.outcome.value,
        "reason": answer.reason,
        "language": answer.language,
        "text": answer.text,
        "citations": [{key: getattr(citation, key) for key in shown} for citation in answer.citations],
        "ms": round(seconds * 1000, 2),
    }


def _print_suggestions(answer: Answer, console: Console) -> None:
    if answer.outcome is Outcome.CLARIFY:
        return  # they stand in the answer, numbered
    for suggestion in answer.suggestions:
        console.print(f"  • {suggestion.question}", highlight=False, markup=False)


def _print_considered(answer: Answer, hits: list[Hit], console: Console) -> None:
    table = Table(
        "Score", "Coverage", "Question", "Words", "Vectors", "Passage", title=f"{answer.outcome}: {answer.reason}"
    )
    for hit in hits:
        scores = [f"{hit.parts[name]:.2f}" for name in ("coverage", "question", "words", "vectors")]
        where = f"[bold]{hit.source.id}[/bold] {escape(hit.section.title)}"
        table.add_row(f"{hit.score:.2f}", *scores, f"{where}: {escape(hit.passage.text[:110])}")
    console.print(table)
