"""No quote without its source: everything that is cited stands in the document, at the section that is named.

Asked are all questions of all sets, of the pack that ships and of the original documents as they came out of their PDFs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from bot.answer import LONGEST, Answer, Outcome
from bot.conversation import Conversation
from bot.settings import HOME, PACK, TERMS
from bot.texts import EN, NB, NN
from indexer.build import build
from indexer.catalogue import find
from knowledge.contents import Contents
from knowledge.folder import IndexFolder
from knowledge.search import KnowledgeBase
from knowledge.types import Citation

SHARED = HOME.parent / "shared"
ORIGINALS = SHARED / "documents"
BESIDE = SHARED / "eval" / "questions.jsonl"
QUESTIONS = [*sorted((HOME / "tests" / "quality").glob("*.jsonl")), *([BESIDE] if BESIDE.is_file() else [])]

# A paragraph ends with its source; a remark of the bot's own may follow, in italics.
MARK = re.compile(r" \[(\d+)\](?: \*\([^)]+\)\*)?$")
# Teams does not draw a mark within the last item of a list, so it stands below.
BELOW = re.compile(r"\n\n\[(\d+)\]")
# What the bot says in its own name beside the sources' words.
OWN = {
    part
    for words in (NB, NN, EN)
    for field in fields(words)
    if isinstance(text := getattr(words, field.name), str)
    for part in text.split("\n\n")
}


of_the_originals = (
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.is_dir(), reason="the originals are not beside the checkout"),
)
BOTH = ["pack", pytest.param("raw", marks=of_the_originals)]


def needs_the_originals(test: Callable[..., None]) -> Callable[..., None]:
    for mark in of_the_originals:
        test = mark(test)
    return test


class Asked:
    """An index with the answers to all questions, and its documents read back."""

    def __init__(self, documents: Path, index: Path) -> None:
        self.files = {entry.facts.id: entry.path for entry in find([documents])}
        self.index = index
        self.report = build(find([documents]), index)
        knowledge = KnowledgeBase.open(index, [TERMS])
        conversation = Conversation(knowledge)
        self.answers: list[tuple[str, Answer]] = [
            (question, conversation.reply(question, language)) for question, language in questions()
        ]
        knowledge.close()
        contents = Contents(IndexFolder(index).current().contents)
        self.sections = {
            document: {section.id: (section.title, squeezed(section.text)) for section in contents.sections(document)}
            for document in self.files
        }
        contents.close()

    def citations(self) -> Iterator[tuple[str, Citation]]:
        """Give every citation of every answer, with the question."""
        return ((question, citation) for question, answer in self.answers for citation in answer.citations)


def questions() -> Iterator[tuple[str, str]]:
    for path in QUESTIONS:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield row["q"], row["lang"]


def squeezed(text: str) -> str:
    """Take all white space out."""
    return "".join(text.split())


def spoken(text: str) -> str:
    """Keep letters and digits only: what Markdown writes around cells and items is no part of a quote."""
    return "".join(sign for sign in text if sign.isalnum())


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    return Asked(PACK, tmp_path_factory.mktemp("pack") / "index")


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    """The five originals without the pack, as `trygg index --no-pack` takes them in."""
    return Asked(ORIGINALS, tmp_path_factory.mktemp("raw") / "index")


def misplaced(asked: Asked) -> list[tuple[str, str]]:
    """Find quotes that do not stand in the section that they are said to stand in."""
    found = []
    for question, citation in asked.citations():
        title, text = asked.sections[citation.document].get(citation.section_id, ("", ""))
        if squeezed(citation.quote) not in text or citation.section not in (title, citation.title):
            found.append((question, citation.quote))
    return found


@pytest.mark.parametrize("index", BOTH)
def test_every_question_was_asked_and_many_were_answered(index: str, request: pytest.FixtureRequest) -> None:
    """What follows would be true of silence, too."""
    asked: Asked = request.getfixturevalue(index)
    assert not asked.report.failed
    assert len(asked.answers) > 1000
    assert sum(answer.outcome is Outcome.ANSWER for _, answer in asked.answers) > 100


def test_quotes_from_the_pack_stand_in_the_section_that_is_cited(pack: Asked) -> None:
    assert misplaced(pack) == []


@needs_the_originals
def test_quotes_from_the_originals_stand_in_the_section_that_is_cited(raw: Asked) -> None:
    assert misplaced(raw) == []


@needs_the_originals
def test_quotes_from_the_originals_stand_in_the_files_word_for_word(raw: Asked) -> None:
    """Up to white space: the text of a PDF breaks lines where it likes."""
    files = {document: squeezed(path.read_text(encoding="utf-8")) for document, path in raw.files.items()}
    assert [
        (question, citation.document, citation.quote)
        for question, citation in raw.citations()
        if squeezed(citation.quote) not in files[citation.document]
    ] == []


def test_quotes_from_the_pack_stand_in_the_files_word_for_word(pack: Asked) -> None:
    """Up to white space and the signs of Markdown; a table's row is quoted as its cells with bars between them."""
    files = {document: spoken(path.read_text(encoding="utf-8")) for document, path in pack.files.items()}
    assert [
        (question, citation.document, citation.quote)
        for question, citation in pack.citations()
        if spoken(citation.quote) not in files[citation.document]
    ] == []


@pytest.mark.parametrize("index", BOTH)
def test_every_answer_keeps_its_form(index: str, request: pytest.FixtureRequest) -> None:
    """It fits on a phone, has a source for each paragraph of a source's words, and uses each source that it lists."""
    asked: Asked = request.getfixturevalue(index)
    for question, answer in asked.answers:
        assert 0 < len(answer.text) <= LONGEST, question
        numbers = [citation.n for citation in answer.citations]
        assert numbers == list(range(1, len(numbers) + 1)), question
        if not numbers:
            assert answer.outcome is not Outcome.ANSWER, question
            continue
        parts = BELOW.sub(r" [\1]", answer.text).split("\n\n")
        shown = [part for part in parts if part not in OWN and not part.startswith("**")]
        marks = [int(mark[1]) if (mark := MARK.search(part)) else 0 for part in shown]
        assert sorted(set(marks)) == numbers, (question, answer.text)


@pytest.mark.parametrize("index", BOTH)
def test_norwegian_questions_never_get_english(index: str, request: pytest.FixtureRequest) -> None:
    """The pack's English is for those who ask in English."""
    asked: Asked = request.getfixturevalue(index)
    for question, answer in asked.answers:
        if answer.language != "en":
            assert f"{EN.translation}:" not in answer.text, question


def test_the_questions_that_the_bot_proposes_itself_are_answered(pack: Asked) -> None:
    """A button that leads to "I do not know" would be a poor welcome."""
    knowledge = KnowledgeBase.open(pack.index, [TERMS])
    conversation = Conversation(knowledge)
    for starter in (*NB.starters, *NN.starters, *EN.starters):
        assert conversation.reply(starter.question).outcome is Outcome.ANSWER, starter.question
    knowledge.close()
