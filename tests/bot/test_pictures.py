"""Figures as a picture, beside an answer that rests on them. The office's table has to be the pack's: it is small."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.answer import Answer, Outcome
from bot.cards import figure
from bot.pictures import Pictures
from bot.settings import TERMS
from bot.texts.figures import NB
from bot.turn import Message, Notice, Scope, Turn, TurnKind
from indexer.build import build
from indexer.catalogue import find
from knowledge.search import KnowledgeBase
from knowledge.types import Citation

STAFF = "# Ansatte\n\n| Stilling | Kvinne | Mann |\n|---|---|---|\n" + "".join(
    f"| Stilling {n} | {n} | {2 * n} |\n" for n in range(1, 15)
)


@pytest.fixture(scope="module")
def staff(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KnowledgeBase]:
    folder = tmp_path_factory.mktemp("staff")
    (folder / "own").mkdir()
    (folder / "own" / "ansatte.md").write_text(STAFF)
    build(find([folder / "own"]), folder / "index")
    opened = KnowledgeBase.open(folder / "index", [TERMS])
    yield opened
    opened.close()


def turn(**values: str) -> Turn:
    return Turn(TurnKind.PRESSED, "1", "c", "u", Scope.PERSONAL, "nb-NO", action=figure.SHOW, values=values)


async def test_a_table_of_figures_is_drawn_with_itself_as_fallback(staff: KnowledgeBase) -> None:
    """The twelve largest as bars; a client that draws no charts shows all rows; and the source is named."""
    pictures = Pictures(staff)
    document = staff.sources()[0].id
    (section,) = [each for each in staff._contents.sections(document) if each.passages]
    cited = Citation(1, document, "Ansatte", "Ansatte", None, "1", "", "", section_id=section.id)
    (button,) = await pictures.offer(turn(), Answer(Outcome.ANSWER, "x", "nb", "[1]", (cited,)))
    assert (button.title, button.action) == (NB.offer, figure.SHOW)
    (reply,) = await pictures.show(turn(**button.values))
    assert isinstance(reply, Message)
    assert reply.card is not None
    _, chart, note = reply.card["body"]
    assert reply.card["version"] == "1.5"
    assert chart["type"] == "Chart.HorizontalBar.Stacked"
    assert [each["title"] for each in chart["data"]] == [f"Stilling {n} ({n} / {2 * n})" for n in range(3, 15)]
    assert [part["value"] for part in chart["data"][0]["data"]] == [3.0, 6.0]
    assert len(chart["fallback"]["rows"]) == 15
    assert NB.largest.format(shown=12, all=14) in note["text"]


@pytest.mark.parametrize("values", [{}, {"places": "gone#gone"}, {"places": "x"}])
async def test_a_table_that_is_gone_is_said_to_be(values: dict[str, str], office: KnowledgeBase) -> None:
    assert await Pictures(office).show(turn(**values)) == [Notice(NB.gone)]


async def test_an_answer_without_figures_is_offered_none(office: KnowledgeBase) -> None:
    gone = Citation(1, "gone", "", "", None, "", "", "", section_id="gone")
    assert await Pictures(office).offer(turn(), Answer(Outcome.ANSWER, "x", "nb", "[1]", (gone,))) == []
