"""Documents, sections, passages and questions in the index."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from bot.settings import PACK
from indexer.catalogue import find
from indexer.readers import read
from indexer.sections import sections as sections_of
from knowledge.contents import Contents, Keys, Stems, Stored
from knowledge.errors import IndexDamaged
from knowledge.folder import IndexFolder
from knowledge.language.form import Form
from knowledge.types import Passage, PassageKind, Question, Section, Source, Status
from knowledge.vocabulary import Ids

SOURCE = Source("vern", "Vern", "Fjordvik museum", "roller", "nb", "2022", "alle", "ikke publisert", date(2022, 1, 1))
PASSAGES = (
    Passage(PassageKind.PARAGRAPH, "Meld fra.", "Meld\nfra.", "nb"),
    Passage(PassageKind.LIST, "Si:\n• hvem\n• når", "Si:\n- hvem\n- når", "nb", lead="Si:", items=("hvem", "når")),
    Passage(PassageKind.ROW, "Rolle: VO.", "VO | Kari", "nb", header=("Rolle", "Navn"), cells=("VO", "Kari")),
    Passage(PassageKind.TRANSLATION, "Report it.", "Report it.", "en"),
)
QUESTIONS = (Question("nb", "Hvem melder jeg til?"), Question("nn", "Kven melder eg til?"))
UNANSWERED = (Question("nb", "Hvor ofte meldes det?"),)
FIRST = Section(
    "melde", ("Vern", "Melde"), "Meld\nfra.", PASSAGES, 4, "Punkt 1", Status.DISPUTED, QUESTIONS, UNANSWERED
)
SECOND = Section("ovelse", ("Øvelse",), "Hvert år.", (replace(PASSAGES[0], text="Hvert år."),))


def stored(document: str = "vern") -> Stored:
    """A document by this name."""
    return Stored(replace(SOURCE, id=document), f"hash of {document}", f"docs/{document}.md")


def numbers(first: int, texts: int) -> list[Ids]:
    """Ids of stems, others for each text."""
    return [np.array([first, first + number], dtype=np.int32) for number in range(texts)]


def put(contents: Contents, document: Stored, sections: list[Section]) -> Keys:
    """Put a document in, with made-up stems."""
    stems = Stems(
        numbers(100, len(sections)),
        numbers(200, sum(len(section.passages) for section in sections)),
        numbers(300, sum(len(section.questions) + len(section.unanswered) for section in sections)),
    )
    return contents.add(document, sections, stems)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database lies."""
    return tmp_path / "contents.sqlite"


@pytest.fixture
def contents(path: Path) -> Iterator[Contents]:
    """An empty database, open for writing."""
    opened = Contents(path, writable=True)
    yield opened
    opened.close()


def test_a_document_comes_back_as_it_was_put_in(contents: Contents) -> None:
    """Facts, dates, texts, rows, lists, questions: all of it."""
    put(contents, stored(), [FIRST, SECOND])
    assert contents.documents() == [stored()]
    assert contents.source("vern") == SOURCE
    assert list(contents.sections("vern")) == [FIRST, SECOND]


def test_what_is_closed_is_kept(path: Path) -> None:
    """A reader finds what a writer left."""
    writer = Contents(path, writable=True)
    keys = put(writer, stored(), [FIRST])
    writer.close()
    reader = Contents(path)
    assert reader.passage(keys.passages[2])[1] == PASSAGES[2]
    assert reader.counts() == {"documents": 1, "sections": 1, "passages": 4, "questions": 3}
    reader.close()


def test_a_key_leads_to_the_passage_its_section_and_its_document(contents: Contents) -> None:
    """It is what the rankings know it by."""
    keys = put(contents, stored(), [FIRST, SECOND])
    section, passage, stems = contents.passage(keys.passages[-1])
    assert passage.text == "Hvert år."
    assert stems.tolist() == [200, 204]
    assert contents.section(section) == ("vern", SECOND)


def test_a_question_s_key_leads_to_its_section(contents: Contents) -> None:
    """And the section to its questions and passages, in order."""
    keys = put(contents, stored(), [SECOND, FIRST])
    section = contents.section_of_question(keys.questions[0])
    assert contents.section(section)[1].questions == QUESTIONS
    assert contents.passages_of(section) == list(keys.passages[1:])


def test_a_question_is_known_by_its_form_and_whether_it_is_answered(contents: Contents) -> None:
    """That is what another one is compared by."""
    keys = put(contents, stored(), [FIRST])
    known = [contents.known(key) for key in keys.questions]
    assert [(each.answered, each.form) for each in known] == [
        (True, Form.WHO), (True, Form.WHO), (False, Form.HOW_OFTEN),
    ]  # fmt: skip
    assert [each.stems.tolist() for each in known] == [[300, 300], [300, 301], [300, 302]]


def test_the_stems_of_all_parts_are_kept(contents: Contents) -> None:
    """In reading order, so that no text is analysed again to answer a question."""
    keys = put(contents, stored(), [FIRST, SECOND])
    found = contents.stems(keys.passages[:2])
    assert {key: ids.tolist() for key, (_, ids) in found.items()} == dict(
        zip(keys.passages[:2], ([200, 200], [200, 201]), strict=True)
    )
    section = found[keys.passages[0]][0]
    document, status, headings = contents.heading(section)
    assert (document, status, headings.tolist()) == ("vern", Status.DISPUTED, [100, 100])
    asked = {key: ids.tolist() for key, ids in contents.asked(section).items()}
    assert asked == dict(zip(keys.questions[:2], ([300, 300], [300, 301]), strict=True))
    unanswered = {key: ids.tolist() for key, ids in contents.asked(section, answered=False).items()}
    assert unanswered == {keys.questions[2]: [300, 302]}
    assert contents.stems([]) == {}


def test_a_section_is_found_by_its_document_s_id_and_its_own(contents: Contents) -> None:
    """A conversation remembers it so: keys change when a document does."""
    put(contents, stored(), [FIRST, SECOND])
    put(contents, stored("arbeid"), [SECOND])
    found = contents.find_section("vern", "ovelse")
    assert found is not None
    assert contents.section(found) == ("vern", SECOND)
    assert contents.find_section("arbeid", "melde") is None
    assert contents.find_section("gone", "melde") is None


def test_a_section_s_neighbours_stand_in_its_document(contents: Contents) -> None:
    """In the order of the document, and never in the next one."""
    for stored in contents.documents():
        keys = [contents.find_section(stored.source.id, each.id) for each in contents.sections(stored.source.id)]
        beside = [contents.beside(key) for key in keys if key is not None]
        assert beside == list(zip([None, *keys[:-1]], [*keys[1:], None], strict=True))


def test_documents_are_listed_by_id(contents: Contents) -> None:
    """Whatever order they came in."""
    for name in ("vern", "arbeid", "reiser"):
        put(contents, stored(name), [])
    assert [each.source.id for each in contents.documents()] == ["arbeid", "reiser", "vern"]


def test_a_removed_document_leaves_nothing(contents: Contents) -> None:
    """The others stay as they are."""
    put(contents, stored("arbeid"), [FIRST])
    kept = put(contents, stored(), [SECOND])
    contents.remove("arbeid")
    contents.remove("never there")
    assert contents.keys("arbeid") == Keys((), ())
    assert contents.keys("vern") == kept
    assert contents.counts() == {"documents": 1, "sections": 1, "passages": 1, "questions": 0}


def test_keys_are_never_used_again(path: Path) -> None:
    """Not even those of the last document, and not by another program: a stale ranking must not lead to other words."""
    writer = Contents(path, writable=True)
    gone = put(writer, stored(), [FIRST, SECOND])
    section = writer.passage(gone.passages[-1])[0]
    writer.remove("vern")
    writer.close()
    writer = Contents(path, writable=True)
    new = put(writer, stored("ny"), [FIRST])
    assert min(new.passages) > max(gone.passages)
    assert min(new.questions) > max(gone.questions)
    assert writer.passage(new.passages[0])[0] > section
    writer.close()


def test_a_reader_writes_nothing(path: Path) -> None:
    """An index that was published does not change."""
    Contents(path, writable=True).close()
    reader = Contents(path)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        put(reader, stored(), [])
    reader.close()


def test_several_threads_may_read_at_once(path: Path) -> None:
    """Each gets what it asked for."""
    writer = Contents(path, writable=True)
    keys = put(writer, stored(), [FIRST, SECOND] * 20)
    writer.close()
    reader = Contents(path)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda key: reader.passage(key)[1], keys.passages * 10))
    assert found == [*PASSAGES, *SECOND.passages] * 200
    reader.close()


@pytest.mark.parametrize("content", [None, b"", b"SQLite format 3\x00", b"not a database" * 100])
def test_a_database_that_is_none_is_said_to_be_damaged(path: Path, content: bytes | None) -> None:
    """Missing, empty, or something else; reading makes no file."""
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(IndexDamaged, match=r"contents\.sqlite: the contents cannot be read .*trygg index"):
        Contents(path)
    assert path.exists() == (content is not None)


@pytest.mark.parametrize("lost", [1, 100, 5000])
def test_a_database_that_was_cut_short_is_said_to_be_damaged(path: Path, lost: int) -> None:
    """Even by one byte, which SQLite would read as zero."""
    writer = Contents(path, writable=True)
    put(writer, stored(), [FIRST, SECOND])
    writer.close()
    path.write_bytes(path.read_bytes()[:-lost])
    with pytest.raises(IndexDamaged):
        Contents(path)


# --- Quotes -------------------------------------------------------------------------------------------------------


def without_blanks(text: str) -> str:
    """A text with its white space left aside."""
    return "".join(text.split())


def strangers(sections: list[Section]) -> list[str]:
    """The quotes that do not stand in their section."""
    return [
        passage.quote
        for section in sections
        for passage in section.passages
        if not passage.quote.strip() or without_blanks(passage.quote) not in without_blanks(section.text)
    ]


def test_every_quote_in_an_index_stands_in_its_section(museum_index: Path) -> None:
    """What the bot cites can be found in the document, white space aside."""
    contents = Contents(IndexFolder(museum_index).current().contents)
    sections = [section for each in contents.documents() for section in contents.sections(each.source.id)]
    contents.close()
    assert {passage.kind for section in sections for passage in section.passages} == set(PassageKind)
    assert strangers(sections) == []


def test_every_quote_of_the_shipped_pack_stands_in_its_section() -> None:
    """All of its passages."""
    sections = [section for entry in find([PACK]) for section in sections_of(read(entry))]
    assert sum(len(section.passages) for section in sections) > 1000
    assert strangers(sections) == []
