"""The search over the museum's index: a question in, the passages that may answer it out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from indexer.build import build
from indexer.catalogue import find
from knowledge.errors import IndexDamaged, IndexMismatch, IndexMissing, KnowledgeError, ModelUnavailable
from knowledge.folder import IndexFolder
from knowledge.search import WEIGHTS, Favour, KnowledgeBase, context_of
from knowledge.types import Encoder, Hit, PassageKind
from tests.conftest import LEXICON

QUESTIONS = [
    "Når må jeg levere reiseregning?",
    "Kor mange dagar kan eg ha heimekontor?",
    "Who is the safety representative?",
    "hva gjør jeg når alarmen går",
]


def hits(museum: KnowledgeBase, question: str, limit: int = 20) -> list[Hit]:
    """Ask the museum."""
    return museum.search(museum.understand(question), limit=limit)


def best(museum: KnowledgeBase, question: str) -> Hit:
    """The first passage found."""
    return hits(museum, question, 1)[0]


@pytest.fixture
def copy(museum_index: Path, tmp_path: Path) -> Path:
    """A copy of the museum's index, to be damaged."""
    return Path(shutil.copytree(museum_index, tmp_path / "index"))


@pytest.fixture
def read_once(monkeypatch: pytest.MonkeyPatch, encoder: Encoder) -> None:
    """The model that ships is loaded once a run, not once an index."""
    monkeypatch.setattr("knowledge.search.load_encoder", lambda _: encoder)


def change_passport(index: Path, **facts: object) -> None:
    """Let an index say that it was built otherwise."""
    path = IndexFolder(index).current().path / "passport.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **facts}))


# --- What is found ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "beginning"),
    [
        pytest.param("Når må jeg levere reiseregning?", "Lever reiseregningen senest 30 dager", id="words"),
        pytest.param("bestille flybilletter", "Du bestiller flybilletter", id="endings"),
        pytest.param("fly billett", "Du bestiller flybilletter", id="written apart"),
        pytest.param("resieregningen frist", "Lever reiseregningen", id="misspelt"),
        pytest.param("Kven er verneombod?", "Rolle: Verneombud. Navn: Kari Vik.", id="nynorsk finds bokmål"),
        pytest.param("Hvor mye for egen bil?", "Utgift: Egen bil. Sats: 5 kroner", id="a table row"),
        pytest.param("VO", "Rolle: Verneombud", id="an abbreviation"),
        pytest.param("Må sjefen vite om en yrkesskade?", "Meld en arbeidsulykke til nærmeste leder", id="lexicon"),
        pytest.param("How much for my own car?", "Own car: 5 kroner", id="a translation"),
    ],
)
def test_the_passage_that_answers_comes_first(museum: KnowledgeBase, question: str, beginning: str) -> None:
    """Asked in any of the three languages, in everyday words, with errors."""
    assert best(museum, question).passage.text.startswith(beginning)


def test_english_finds_norwegian_through_the_lexicon(museum: KnowledgeBase) -> None:
    """An English question leads to the section that says it, whichever of its languages comes first."""
    assert best(museum, "What must I do after a work accident?").section.id == "skader"


def test_a_typical_question_leads_to_its_section_though_the_text_has_none_of_its_words(museum: KnowledgeBase) -> None:
    """ "Alarm" stands only in a typical question of the fire drill."""
    found = best(museum, "hva når alarmen går")
    assert found.section.id == "ovelse"
    assert "alarm" not in found.section.text.lower()
    assert found.parts["question"] > 0


def test_a_passage_that_holds_the_kind_of_thing_that_is_wanted_comes_before_its_neighbours(
    museum: KnowledgeBase,
) -> None:
    """ "Når" wants a time; the list beside it has none."""
    deadline, *_ = found = hits(museum, "Når leverer jeg reiseregningen?")
    enclosures = next(hit for hit in found if hit.passage.kind is PassageKind.LIST and hit.section.id == "reiseregning")
    assert (deadline.parts["wants"], enclosures.parts["wants"]) == (1, 0)


def test_a_caveat_comes_after_the_passage_it_qualifies(museum: KnowledgeBase) -> None:
    """ "Merk:" is no answer."""
    section = [hit for hit in hits(museum, "reisebyrå") if hit.section.id == "bestilling"]
    assert section[0].passage.text.startswith("Du bestiller")
    assert [hit.parts["caveat"] for hit in section if hit.passage.text.startswith("Merk:")] == [1]


def test_one_person_s_story_comes_after_a_rule_that_shares_as_much_with_the_question(
    tmp_path: Path, read_once: None
) -> None:
    """An account is an example; who asks for a rule does not want it first."""
    head = "---\nid: turnus\ntitle: Turnus\npublisher: Museet\nkind: roller\nlanguage: nb\npublished: 2022\nvalid_from:\nvalid_to:\n"
    facts = "applies_to: alle\nurl: ikke publisert\nreviewed: 2024-06-01\n---\n\n"
    rule = '## Regel {#regel source="Instruksen"}\n\nDen som går turnus, skal ha nattvakter i puljer.\n\n'
    account = '## Historie {#historie status=account source="Intervju"}\n\nEn ansatt sier at turnus og nattvakter var tungt.\n'
    (tmp_path / "turnus.md").write_text(head + facts + rule + account)
    build(find([tmp_path / "turnus.md"]), tmp_path / "index")
    knowledge = KnowledgeBase.open(tmp_path / "index", [LEXICON])
    found = hits(knowledge, "turnus nattvakter")
    knowledge.close()
    assert [hit.section.id for hit in found] == ["regel", "historie"]
    assert found[1].parts["caveat"] == 1


def test_a_section_without_typical_questions_is_near_by_what_it_says_itself(tmp_path: Path, read_once: None) -> None:
    """An organisation's own documents have none; one with some is near by those."""
    (tmp_path / "vakt.md").write_text(
        "# Vakt\n\n## Natt\n\nVakten begynner klokken ti om kvelden.\n\n## Dag\n\nVakten varer.\n"
    )
    build(find([tmp_path / "vakt.md"]), tmp_path / "index")
    knowledge = KnowledgeBase.open(tmp_path / "index", [LEXICON])
    found = hits(knowledge, "Når begynner vakten om kvelden?")
    knowledge.close()
    assert len(found) == 2
    assert [hit.parts["meaning"] for hit in found] == [hit.parts["vectors"] for hit in found]


def test_a_section_that_says_what_is_missing_is_found_and_known_for_it(museum: KnowledgeBase) -> None:
    """Its status goes with it."""
    found = best(museum, "Hvem betaler strømmen?")
    assert (found.section.id, found.section.status, found.parts["caveat"]) == ("straum", "missing", 1)


def test_a_hit_tells_its_passage_its_section_and_its_source(museum: KnowledgeBase) -> None:
    """All that a citation needs."""
    hit = best(museum, "kilometer egen bil")
    assert hit.passage.cells == ("Egen bil", "5 kroner per kilometer", "Lønnskontoret")
    assert hit.passage in hit.section.passages
    assert (hit.section.path, hit.section.page, hit.section.place) == (
        ("2 Reiseregning", "2.1 Satser"), 4, "Reisehåndboka punkt 2.1",
    )  # fmt: skip
    assert (hit.source.id, hit.source.published) == ("reiser", "2024")


FOR_THE_JUDGE = {
    "answered", "answered_words", "unanswered", "unanswered_words", "share", "written", "brief", "compared",
}  # fmt: skip


def test_hits_are_ordered_by_score_and_each_passage_comes_once(museum: KnowledgeBase) -> None:
    """The score is the weighted sum of its parts."""
    found = hits(museum, QUESTIONS[0])
    assert len({hit.id for hit in found}) == len(found) > 5
    assert [hit.score for hit in found] == sorted((hit.score for hit in found), reverse=True)
    for hit in found:
        assert hit.parts.keys() == WEIGHTS.keys() | {"question", "length"} | FOR_THE_JUDGE
        assert hit.score == pytest.approx(sum(weight * hit.parts[name] for name, weight in WEIGHTS.items()))


def test_no_more_are_found_than_asked_for(museum: KnowledgeBase) -> None:
    """The best ones."""
    assert [hit.id for hit in hits(museum, QUESTIONS[0], 3)] == [hit.id for hit in hits(museum, QUESTIONS[0])][:3]


@pytest.mark.parametrize("question", ["", "?", "hva er det", "what is it"])
def test_a_question_about_nothing_finds_nothing(museum: KnowledgeBase, question: str) -> None:
    """There is nothing to look for."""
    assert hits(museum, question) == []


def test_a_question_about_something_else_is_not_covered(museum: KnowledgeBase) -> None:
    """The hits say so, and the bot will refuse."""
    found = hits(museum, "skattefradrag for pendlere")
    assert max(hit.parts["coverage"] for hit in found) < max(hit.parts["coverage"] for hit in hits(museum, "drosje"))


def test_a_question_is_understood_with_the_words_of_the_documents(museum: KnowledgeBase) -> None:
    """ "Reise byrå" is one word there, though not in the lexicon."""
    assert [concept.written for concept in museum.understand("reise byrået").concepts] == [("reisebyrå",)]


def test_the_locale_is_the_language_where_the_words_do_not_tell(museum: KnowledgeBase) -> None:
    """Bokmål unless said otherwise."""
    assert [museum.understand("diett", *given).language for given in ([], ["nn"], ["en"])] == ["nb", "nn", "en"]


def test_the_documents_are_listed(museum: KnowledgeBase) -> None:
    """By id."""
    assert [source.id for source in museum.sources()] == ["heimekontor", "reiser", "vern"]


def test_headings_the_title_and_whom_it_applies_to_are_a_passage_s_context(museum: KnowledgeBase) -> None:
    """Their words count for the passages beneath them."""
    hit = best(museum, "kilometer")
    assert context_of(hit.source, hit.section) == "Reiser i tjenesten\nalle\n2 Reiseregning\n2.1 Satser"


# --- What is favoured ---------------------------------------------------------------------------------------------


def favoured(museum: KnowledgeBase, question: str, favour: Favour) -> dict[int, Hit]:
    """What is found when something is favoured, by key."""
    return {hit.id: hit for hit in museum.search(museum.understand(question), favour=favour)}


def test_a_source_of_the_asker_s_own_unit_is_favoured(museum: KnowledgeBase) -> None:
    """And nothing else changes."""
    found = favoured(museum, "nærmeste leder", Favour(unit="Nordbygget"))
    assert {hit.source.id for hit in found.values() if hit.parts["unit"]} == {"vern"}
    for hit in hits(museum, "nærmeste leder"):
        assert found[hit.id].score == pytest.approx(hit.score + WEIGHTS["unit"] * (hit.source.id == "vern"))


def test_a_section_that_was_just_shown_is_favoured(museum: KnowledgeBase) -> None:
    """ "Og hvor lenge?" goes on about it, though no word of it is there; a section that is gone is no obstacle."""
    shown = Favour(sections=(("vern", "ovelse"), ("vern", "gone"), ("gone", "ovelse")))
    found = favoured(museum, "flybilletter", shown)
    assert {hit.section.id for hit in found.values() if hit.parts["thread"]} == {"ovelse"}
    assert {passage for hit in found.values() for passage in [hit.passage] if hit.parts["thread"]} == set(
        next(hit for hit in found.values() if hit.parts["thread"]).section.passages
    )


@pytest.mark.parametrize(("today", "expired"), [("2025-12-31", 0), ("2026-01-01", 1)])
def test_a_source_that_has_expired_comes_after_those_in_force(museum: KnowledgeBase, today: str, expired: int) -> None:
    """Its last day is its last; without a day nothing expires."""
    question = "avtale om heimekontor"
    found = favoured(museum, question, Favour(today=date.fromisoformat(today)))
    assert {hit.parts["caveat"] for hit in found.values() if hit.section.id == "avtale"} == {expired}
    assert {hit.parts["caveat"] for hit in hits(museum, question) if hit.section.id == "avtale"} == {0}


def test_all_passages_of_a_section_can_be_asked_for(museum: KnowledgeBase) -> None:
    """In order; a section that is gone is left out."""
    found = museum.passages([("vern", "ovelse"), ("gone", "x"), ("reiser", "satser")])
    assert [hit.section.id for hit in found] == ["ovelse"] * 2 + ["satser"] * 4
    assert tuple(hit.passage for hit in found[2:]) == found[2].section.passages


# --- Always alike, whatever is asked ------------------------------------------------------------------------------


def test_a_search_is_always_alike(museum: KnowledgeBase, museum_index: Path, read_once: None) -> None:
    """Asked again, and in an index that was just opened."""
    fresh = KnowledgeBase.open(museum_index, [LEXICON])
    for question in QUESTIONS:
        assert hits(museum, question) == hits(museum, question) == hits(fresh, question)
    fresh.close()


def test_several_threads_may_search_at_once(museum_index: Path, read_once: None) -> None:
    """Each gets the answer to its own question."""
    base = KnowledgeBase.open(museum_index, [LEXICON])
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda question: hits(base, question), QUESTIONS * 10))
    assert found == [hits(base, question) for question in QUESTIONS] * 10
    base.close()


WORDS = (
    "hvem er verneombud egen bil 112 reise regning heimekontor si fra work from home the manager å , ? straum".split()
)


@settings(max_examples=200, deadline=None)
@given(
    question=st.one_of(st.text(st.characters()), st.lists(st.sampled_from(WORDS)).map(" ".join)),
    locale=st.sampled_from(["nb", "nn", "en"]),
)
@example(question="egen bil \ud83d", locale="nb")
@example(question="a" * 20_000, locale="nb")
@example(question="verneombud " * 2_000, locale="en")
def test_any_question_is_answered_without_an_error(museum: KnowledgeBase, question: str, locale: str) -> None:
    """Nothing that a person can send raises."""
    inquiry = museum.understand(question, locale)
    found = museum.search(inquiry, limit=5)
    assert len(found) <= 5
    assert bool(found) == bool(inquiry.concepts)


# --- Indexes that cannot be opened --------------------------------------------------------------------------------


def test_an_index_that_is_not_there_is_missing(tmp_path: Path) -> None:
    """The message says how to build one."""
    with pytest.raises(IndexMissing, match="trygg index --out"):
        KnowledgeBase.open(tmp_path / "none", [])


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"format": 99}, "format 99"),
        ({"analyser": "nb/0"}, "analyser 'nb/0'"),
        ({"encoder": "nb-trygg@0123"}, "model 'nb-trygg@0123' (256 numbers), here is 'nb-trygg@"),
        ({"dimension": 128}, "(128 numbers), here is 'nb-trygg@"),
    ],
)
def test_an_index_that_was_built_otherwise_is_refused(
    copy: Path, read_once: None, facts: dict[str, object], said: str
) -> None:
    """The message says what differs, and the command that mends it."""
    change_passport(copy, **facts)
    with pytest.raises(IndexMismatch) as refusal:
        KnowledgeBase.open(copy, [])
    assert said in str(refusal.value)
    assert str(copy) in str(refusal.value)
    assert "trygg index --rebuild" in str(refusal.value)


def test_an_index_whose_model_is_not_here_is_refused(copy: Path, tmp_path: Path) -> None:
    """The message names the model."""
    change_passport(copy, model=str(tmp_path / "none"))
    with pytest.raises(ModelUnavailable, match="none"):
        KnowledgeBase.open(copy, [])


def test_a_lexicon_that_cannot_be_read_is_refused(museum_index: Path, tmp_path: Path, read_once: None) -> None:
    """By the operator's own file, say."""
    with pytest.raises(KnowledgeError, match=r"none\.toml: the terms cannot be read"):
        KnowledgeBase.open(museum_index, [LEXICON, tmp_path / "none.toml"])


PARTS = ["passport.json", "sums.json", "contents.sqlite", "vocabulary.npz"]
PARTS += [f"{what}.vectors/{part}" for what in ("passages", "questions") for part in ("keys.npy", "vectors.npy")]
PARTS += [
    f"{what}.words/{part}"
    for what in ("passages", "questions")
    for part in ("meta.json", ".managed.json", "*.fast", "*.fieldnorm", "*.idx", "*.pos", "*.store", "*.term")
]


def part_of(index: Path, name: str) -> Path:
    """The one file of an index that goes by this name."""
    (found,) = IndexFolder(index).current().path.glob(name)
    return found


def test_the_parts_of_an_index_are_all_known(museum_index: Path) -> None:
    """The next tests damage each of them; empty files cannot be damaged."""
    files = {file for file in IndexFolder(museum_index).current().path.rglob("*") if file.is_file()}
    assert {file for file in files if file.stat().st_size} == {part_of(museum_index, name) for name in PARTS}


def emptied(content: bytes) -> bytes:
    return b""


def halved(content: bytes) -> bytes:
    return content[: len(content) // 2]


def blanked(content: bytes) -> bytes:
    return bytes(len(content))


def flipped(content: bytes) -> bytes:
    """Change one bit in the middle: nothing but its sum tells."""
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


@pytest.mark.parametrize("part", PARTS[1:])
def test_one_changed_bit_is_noticed_and_its_file_named(copy: Path, read_once: None, part: str) -> None:
    file = part_of(copy, part)
    file.write_bytes(flipped(file.read_bytes()))
    with pytest.raises(
        IndexDamaged, match="trygg index" if part == "sums.json" else f"{file.name} is not as it was built"
    ):
        KnowledgeBase.open(copy, [])


@pytest.mark.parametrize("damage", [emptied, halved, blanked])
@pytest.mark.parametrize("part", PARTS)
def test_a_damaged_part_is_noticed_when_the_index_is_opened(
    copy: Path, read_once: None, part: str, damage: Callable[[bytes], bytes]
) -> None:
    """A copy that was broken off, or a disk that lost it: not one of them is found out by the first question."""
    file = part_of(copy, part)
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(IndexDamaged) as refusal:
        KnowledgeBase.open(copy, [])
    assert str(copy) in str(refusal.value)
    assert "trygg index" in str(refusal.value)


@pytest.mark.parametrize("part", PARTS)
def test_a_lost_part_is_noticed_when_the_index_is_opened(copy: Path, read_once: None, part: str) -> None:
    part_of(copy, part).unlink()
    with pytest.raises(IndexDamaged):
        KnowledgeBase.open(copy, [])


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[KnowledgeBase]:
    """An index of no document at all."""
    build([], tmp_path / "index")
    opened = KnowledgeBase.open(tmp_path / "index", [LEXICON])
    yield opened
    opened.close()


def test_an_empty_index_finds_nothing(empty: KnowledgeBase) -> None:
    """All its documents may have been taken out."""
    assert empty.sources() == []
    assert [hits(empty, question) for question in QUESTIONS] == [[]] * 4
