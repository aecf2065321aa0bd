"""Guides as the bot reads them, held against the checker's own reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import HOME
from indexer.check.guides import cited
from indexer.check.sheet import parse
from knowledge.guide import GuideUnreadable, Step, read_guides
from knowledge.types import Question

SHIPPED = HOME / "knowledge" / "guides"
GUIDE = """---
id: brann
title: "Ved brann"
audience: ansatt
language: nb
reviewed: 2026-11-22
summary: "For alle."
---

## Med en gang {#med-en-gang}

1. Ring 110. {source="hjelp#nodnumre"}
2. Gå ut, og bli
   stående ute. {source="hjelp#nodnumre hjelp#brann"}

## Om {#om}

Gjennomgått i dag.

::: questions
- nb: Hva gjør jeg ved brann?
- en: What do I do in a fire?
:::

::: english
Call 110
and get out.
:::
"""


def test_a_guide_is_read_with_its_steps_and_their_sources(tmp_path: Path) -> None:
    """A step may go over several lines."""
    (tmp_path / "brann.md").write_text(GUIDE)
    (guide,) = read_guides([tmp_path])
    first, about = guide.phases
    assert (guide.title, guide.summary, guide.english) == ("Ved brann", "For alle.", "Call 110 and get out.")
    assert first.steps[1] == Step("Gå ut, og bli stående ute.", (("hjelp", "nodnumre"), ("hjelp", "brann")))
    assert (about.title, about.steps, about.note) == ("Om", (), "Gjennomgått i dag.")
    assert guide.questions == (Question("nb", "Hva gjør jeg ved brann?"), Question("en", "What do I do in a fire?"))
    assert [step for _, step in guide.steps] == list(first.steps)


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.md")), ids=lambda path: path.stem)
def test_every_shipped_guide_is_read_as_the_checker_reads_it(path: Path) -> None:
    (guide,) = [each for each in read_guides([SHIPPED]) if each.id == path.stem]
    sheet = parse(path, path.read_text(encoding="utf-8"))
    ours = [f"{document}#{section}" for _, step in guide.steps for document, section in step.sources]
    assert ours == [reference for _, reference in cited(sheet)]
    assert guide.english
    assert all(step.sources for _, step in guide.steps)


def test_an_organisations_own_guide_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "nyansatt.md").write_text(GUIDE)
    titles = [guide.title for guide in read_guides([SHIPPED, tmp_path])]
    assert "Ved brann" in titles
    assert "Ny i kriminalomsorgen" not in titles


@pytest.mark.parametrize("text", ["", "no front matter", "---\nid: a\n---\n", "---\n- a\n---\n", "---\nid: [\n---\n"])
def test_what_is_no_guide_is_refused_with_its_name(text: str, tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text(text)
    with pytest.raises(GuideUnreadable, match=r"x\.md.*trygg check"):
        read_guides([tmp_path])
