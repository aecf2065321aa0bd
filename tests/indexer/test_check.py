"""What `trygg check` finds: a small knowledge base in good order, and one change to it in each test."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from typer.testing import CliRunner

from bot.settings import GUIDES, HOME, PACK, TERMS
from cli.main import app
from indexer.catalogue import find
from indexer.check import Fault, Knowledge, Severity, check
from indexer.check.opening import files
from knowledge.errors import KnowledgeError

TODAY = date(2026, 11, 22)

case = pytest.param

PLAN = """\
---
id: plan
title: "Plan for mangfold"
publisher: KDI
kind: handlingsplan
language: nb
published: 2023
valid_from: 2023-01-01
valid_to: 2026-12-31
applies_to: kriminalomsorgen
url: ikke publisert
reviewed: 2026-11-20
---

## Rekruttering {#rekruttering page=3 source="Planen punkt 2"}

Planen skal gi flere søkere.

| Mål | Ansvarlig |
|---|---|
| 40 prosent kvinner | Enhetsleder |
| Kurs for alle | KDI |

- Lyse ut bredt.
- Kalle inn flere.

Merk: Tabellen er fra 2023.

::: questions
- nb: Hvem har ansvaret for rekruttering?
- nb: Hva er målet for andelen kvinner?
- nb: Hvem skal ha kurs?
- nb: kvinneandel mål hva
- nn: Kven har ansvaret for rekruttering?
- nn: Kva er målet for delen kvinner?
- en: Who is responsible for recruitment?
- en: What is the goal for women?
:::

::: english
The plan aims for 40 per cent women.
:::

### Ikke i planen: frister {#frister source="Planen (nevner ingen)" status=missing}

Planen oppgir ingen frister.

::: questions
- nb: Når er fristen?
- nb: Hvor lang tid har vi?
- nb: frist plan
- nb: Står det en dato i planen?
- nn: Når er fristen sett?
- nn: Kor lang tid har vi?
- en: When is the deadline?
- en: How much time is there?
:::

::: english
The plan gives no deadlines.
:::
"""

GUIDE = """\
---
id: leder
title: "Leder etter en hendelse"
audience: leder
language: nb
reviewed: 2026-11-20
summary: "For ledere."
---

## Med en gang {#med-en-gang}

1. Ring 112. {source="plan#rekruttering"}
2. Ikke i kildene: fristen. Spør nærmeste leder. {source="plan#frister plan#rekruttering"}

## Om veilederen {#om}

Veilederen bygger på planen.

::: questions
- nb: Hva gjør jeg som leder?
- nb: sjekkliste leder
- nb: Hvor begynner jeg?
- nb: Hva er første steg?
- nn: Kva gjer eg som leiar?
- nn: Kvar byrjar eg?
- en: What do I do as a manager?
- en: Where do I begin?
:::

::: english
Call 112.
:::
"""

TERMS_FILE = """\
[[term]]
nb = ["leder", "sjef"]
nn = ["leiar"]
en = ["manager"]
short = []

[[term]]
nb = ["ansatt"]
nn = ["tilsett"]
en = ["employee"]
short = []
"""


@pytest.fixture
def knowledge(tmp_path: Path) -> Knowledge:
    """A document, a guide and two words, all in good order."""
    (tmp_path / "pack").mkdir()
    (tmp_path / "guides").mkdir()
    (tmp_path / "own").mkdir()
    (tmp_path / "pack" / "plan.md").write_text(PLAN, encoding="utf-8")
    (tmp_path / "guides" / "leder.md").write_text(GUIDE, encoding="utf-8")
    (tmp_path / "terms.toml").write_text(TERMS_FILE, encoding="utf-8")
    return Knowledge(tmp_path / "pack", [tmp_path / "guides"], [tmp_path / "terms.toml"])


@pytest.fixture
def overlaid(knowledge: Knowledge) -> Callable[..., Knowledge]:
    """Lay own documents, named with their content, over the small pack."""

    def lay(**documents: str) -> Knowledge:
        folder = knowledge.pack.with_name("own")
        for name, content in documents.items():
            (folder / name.replace("_", ".")).write_text(content, encoding="utf-8")
        return Knowledge(knowledge.pack, knowledge.guides, knowledge.terms, [folder])

    return lay


def lines(knowledge: Knowledge) -> list[str]:
    """What a check of `knowledge` finds, as `file:line: message`."""
    return [written(fault) for fault in check(knowledge, TODAY).faults]


def written(fault: Fault) -> str:
    return f"{fault.path.name}:{fault.line}: {fault.message}"


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} must stand in the file exactly once"
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_knowledge_in_good_order_has_no_faults(knowledge: Knowledge) -> None:
    """A small pack that keeps every rule passes, so that each fault below comes from its one change."""
    report = check(knowledge, TODAY)
    assert report.faults == ()
    assert (report.documents, report.guides, report.terms) == (1, 1, 1)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        case(PLAN.split("\n\n")[0] + "\n", "", "1: no front matter;", id="none at all"),
        case("publisher: KDI\n", "", "1: the front matter has no publisher;", id="a key is missing"),
        case("publisher: KDI", "publisher:", "4: publisher is empty;", id="a fact is missing"),
        case("reviewed: 2026-11-20", "reviewed:", "12: reviewed is empty;", id="the review is missing"),
        case(
            "kind: handlingsplan", "kind: handlingsplan\nforfatter: KDI", "6: unknown key 'forfatter'", id="unknown key"
        ),
        case("id: plan", "id: Plan A", "2: the id 'Plan A' is not one;", id="an id with a space"),
        case("id: plan", "id: planen", "2: the id 'planen' is not the file's name; write plan", id="another id"),
        case("kind: handlingsplan", "kind: brev", "5: kind is 'brev'; use handlingsplan,", id="unknown kind"),
        case("language: nb", "language: no", "6: language is 'no'; use nb, nn or en", id="unknown language"),
        case("applies_to: kri", "applies_to: Kri", "10: applies_to is 'Kriminalomsorgen';", id="applies to"),
        case("published: 2023", "published: i fjor", "7: published is 'i fjor'; write a year", id="published"),
        case("to: 2026-12-31", "to: 2026-13-31", "9: valid_to is '2026-13-31', which is no day;", id="no such day"),
        case("to: 2026-12-31", "to: 2022-12-31", "9: valid_to (2022-12-31) is before valid_from", id="backwards"),
        case("reviewed: 2026-11-20", "reviewed: i dag", "12: reviewed is 'i dag', which is no day;", id="review"),
        case("reviewed: 2026-11-20", "reviewed: 2026-11-23", "12: reviewed is 2026-11-23, which is in", id="tomorrow"),
        case("url: ikke publisert", "url: på intranettet", "11: url is 'på intranettet'; write an add", id="url"),
        case("publisher: KDI", "publisher: [KDI", "5: the front matter is not valid YAML", id="not YAML"),
        case("publisher: KDI", "publisher: 112", "4: front matter: publisher is 112, but must be text.", id="a number"),
    ],
)
def test_front_matter_is_checked_key_by_key(knowledge: Knowledge, old: str, new: str, fault: str) -> None:
    """Each fact of a document must be there, have its form and agree with the others; the fault names its line."""
    (knowledge.guides[0] / "leder.md").unlink()  # it cites the id that is changed here
    changed(knowledge.pack / "plan.md", old, new)
    assert one(lines(knowledge)).startswith(f"plan.md:{fault}")


def one(found: list[str]) -> str:
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        case("## Rekruttering {", "# Rekruttering {", "15: a heading of level 1; use level 2 to 4", id="level"),
        case(
            ' {#frister source="Planen (nevner ingen)" status=missing}',
            "",
            "44: the heading 'Ikke i planen: frister' has no attributes",
            id="no braces",
        ),
        case(
            "page=3 source",
            "page = 3 source",
            "15: the heading 'Rekruttering' has no attributes that can be",
            id="spaces",
        ),
        case("#frister source", "source", "44: the heading 'Ikke i planen: frister' has no id;", id="no id"),
        case("#frister source", "#Frister_1 source", "44: the section id 'Frister_1' is not one;", id="form of the id"),
        case(
            "#frister source",
            "#rekruttering source",
            "44: the section id 'rekruttering' stands on line 15 too;",
            id="id twice",
        ),
        case("page=3", "side=3", "15: unknown attribute 'side' in the heading; use id, source, page,", id="attribute"),
        case("page=3", "page=iii", "15: page=iii is no page; write a number from 1 upwards", id="page"),
        case("page=3", "page=0", "15: page=0 is no page;", id="page zero"),
        case(
            "status=missing", "status=usikker", "44: unknown status 'usikker'; use confirmed, unconfirmed,", id="status"
        ),
        case(' source="Planen punkt 2"', "", "15: the section 'Rekruttering' has no source;", id="no source"),
        case(
            'source="Planen punkt 2"',
            'source=""',
            "15: the section 'Rekruttering' has no source;",
            id="an empty source",
        ),
    ],
)
def test_headings_carry_readable_attributes(knowledge: Knowledge, old: str, new: str, fault: str) -> None:
    """A heading has a level from 2 to 4, an id of its own, a source, and no attribute that is unknown or misspelt."""
    (knowledge.guides[0] / "leder.md").unlink()  # it cites the ids that are changed here
    changed(knowledge.pack / "plan.md", old, new)
    assert one(lines(knowledge)).startswith(f"plan.md:{fault}")


LONG = "Planen skal gi flere søkere. " * 18


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        case("Planen skal gi flere søkere.", LONG, "17: a paragraph of 521 characters; divide it,", id="paragraph"),
        case("- Lyse ut bredt.", f"- {LONG}", "24: a paragraph of 521 characters; divide it,", id="list item"),
        case("flere søkere", "**flere** søkere", "17: bold in the text; write it as plain text", id="bold"),
        case("flere søkere", "*flere* søkere", "17: italics in the text;", id="italics"),
        case("flere søkere", "[flere](https://krus.no) søkere", "17: a link in the text;", id="link"),
        case("flere søkere", "![flere](bilde.png) søkere", "17: an image in the text;", id="image"),
        case("flere søkere", "<u>flere</u> søkere", "17: HTML in the text;", id="HTML in a line"),
        case("Planen skal gi flere søkere.", "<p>Planen.</p>", "17: HTML in the text;", id="HTML block"),
        case("flere søkere", "`flere` søkere", "17: code in the text;", id="code"),
        case("Planen skal gi", "    Planen skal gi", "17: an indented block (code) in the text;", id="indented"),
        case("Planen skal gi", "> Planen skal gi", "17: a quotation block in the text;", id="quotation"),
        case("Planen skal gi flere søkere.", "***", "17: a rule in the text;", id="rule"),
        case("flere søkere.", "flere søkere.[^1]", "17: a footnote ([^1]) in the text;", id="footnote"),
        case("Kurs for alle", "**Kurs** for alle", "22: bold in the text;", id="bold in a table"),
        case("## Rekruttering", "## *Rekruttering*", "15: italics in the text;", id="italics in a heading"),
        case("aims for 40", "aims for **40**", "41: bold in the text;", id="bold in the English"),
        case(
            "Planen skal gi", "Søk. Merk: Planen skal gi", "17: 'Merk:' inside a text; give it a paragraph", id="notice"
        ),
        case(
            "| Kurs for", "| Ikke bekreftet: Kurs for", "22: 'Ikke bekreftet:' inside a text;", id="notice in a table"
        ),
        case(
            "## Rekruttering {", "Ingress.\n\n## Rekruttering {", "15: text before the first heading;", id="no heading"
        ),
        case("| Mål | Ansvarlig |\n|---|---|\n", "", "19: a table without a header row;", id="no header row"),
        case("| Mål | Ansvarlig |", "| Mål | |", "19: a column without a name;", id="a nameless column"),
        case(
            "| Kurs for alle | KDI |",
            "| Kurs for alle |",
            "22: a row of 1 cells in a table of 2 columns;",
            id="a cell short",
        ),
        case(
            "| Kurs for alle | KDI |",
            "| Kurs | alle | KDI |",
            "22: a row of 3 cells in a table of 2 columns;",
            id="a cell more",
        ),
        case("| Kurs for alle | KDI |", "| | |", "22: an empty row; take it out", id="an empty row"),
        case(
            "| 40 prosent kvinner | Enhetsleder |\n| Kurs for alle | KDI |\n",
            "",
            "19: a table without rows;",
            id="no rows",
        ),
    ],
)
def test_text_is_short_and_plain(knowledge: Knowledge, old: str, new: str, fault: str) -> None:
    """What is quoted reads the same in the file and in an answer: no marks, short paragraphs, whole tables."""
    changed(knowledge.pack / "plan.md", old, new)
    assert one(lines(knowledge)).startswith(f"plan.md:{fault}")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        case(
            "- nb: kvinneandel mål hva\n",
            "",
            "plan.md:15: 'Rekruttering' has 3 questions in bokmål; write at least 4",
            id="nb",
        ),
        case(
            "- nn: Kva er målet for delen kvinner?\n",
            "",
            "plan.md:15: 'Rekruttering' has 1 questions in nynorsk;",
            id="nn",
        ),
        case(
            "- en: What is the goal for women?\n", "", "plan.md:15: 'Rekruttering' has 1 questions in English;", id="en"
        ),
        case(
            "- nb: kvinneandel mål hva",
            "- nb: kvinneandel mål hva\n- kor mange?",
            "plan.md:34: the question 'kor mange?' names no language;",
            id="language",
        ),
        case(
            "- nb: kvinneandel mål hva",
            "- nb: kvinneandel mål hva\n- sv: Hur många?",
            "plan.md:34: the question 'sv: Hur många?' names no",
            id="swedish",
        ),
        case(
            "::: english\nThe plan gives no deadlines.\n:::\n",
            "",
            "plan.md:44: 'Ikke i planen: frister' has no English;",
            id="no English",
        ),
        case("The plan gives no deadlines.\n", "", "plan.md:59: an empty ::: english block;", id="empty English"),
        case(
            "- nb: frist plan",
            "- nb: kvinneandel, MÅL – hva?",
            "plan.md:51: the question 'kvinneandel, MÅL – hva?' stands on line 33 too;",
            id="asked twice",
        ),
        case(
            "- nb: frist plan",
            "- nb: Sjekkliste leder!",
            "leder.md:21: the question 'sjekkliste leder' stands on plan.md:51 too;",
            id="asked in a guide",
        ),
        case(
            "Planen oppgir ingen frister.\n",
            "",
            "plan.md:44: the section 'Ikke i planen: frister' has questions but no text;",
            id="no text",
        ),
        case(
            "deadlines.\n:::\n",
            "deadlines.\n\n#### Mer {#mer}\n",
            "plan.md:59: the block is not closed; end it with",
            id="an open block",
        ),
    ],
)
def test_each_section_has_its_own_questions_and_its_english(
    knowledge: Knowledge, old: str, new: str, fault: str
) -> None:
    """A section with text has four questions in bokmål, two in nynorsk, two in English, and no one else's."""
    changed(knowledge.pack / "plan.md", old, new)
    assert one(lines(knowledge)).startswith(fault)


def test_a_misspelt_block_is_told_apart_from_text(knowledge: Knowledge) -> None:
    """`::: spørsmål` would be shown as text, and its questions would be missed."""
    changed(knowledge.pack / "plan.md", "::: questions\n- nb: Når", "::: spørsmål\n- nb: Når")
    assert "plan.md:48: an unknown block; use ::: questions, ::: unanswered or ::: english" in lines(knowledge)


def test_a_question_cannot_be_answered_and_unanswered(knowledge: Knowledge) -> None:
    """One of the two is wrong."""
    block = "::: unanswered\n- nb: hvem skal ha kurs\n:::\n\n::: english\nThe plan aims"
    changed(knowledge.pack / "plan.md", "::: english\nThe plan aims", block)
    assert one(lines(knowledge)).startswith("plan.md:41: the question 'hvem skal ha kurs' stands on line 32 too;")


def test_what_asks_the_same_again_is_looked_at_like_any_question(knowledge: Knowledge) -> None:
    """It must not stand elsewhere, and names its language."""
    block = "::: unanswered\n- nb: hvor lenge varer kurset\n  - nb: hvem skal ha kurs\n  - kor lenge\n:::\n\n::: english\nThe plan aims"
    changed(knowledge.pack / "plan.md", "::: english\nThe plan aims", block)
    found = lines(knowledge)
    assert any("'hvem skal ha kurs' stands on line 32 too" in line for line in found)
    assert any("'kor lenge' names no language" in line for line in found)
    assert len(found) == 2


def test_unanswered_questions_name_their_language(knowledge: Knowledge) -> None:
    """As all others do."""
    block = "::: unanswered\n- hvor lenge varer kurset\n:::\n\n::: english\nThe plan aims"
    changed(knowledge.pack / "plan.md", "::: english\nThe plan aims", block)
    assert any("'hvor lenge varer kurset' names no language" in line for line in lines(knowledge))


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        case(GUIDE.split("\n\n")[0] + "\n", "", "1: no front matter;", id="none at all"),
        case("audience: leder", "audience: [leder", "1: the front matter is not valid YAML;", id="not YAML"),
        case("audience: leder\n", "", "1: the front matter has no audience;", id="no audience"),
        case(
            "audience: leder", "audience: alle", "4: audience is 'alle'; use leder, ansatt or nyansatt", id="audience"
        ),
        case("reviewed: 2026-11-20", "reviewed:", "6: reviewed is empty;", id="no review"),
        case("reviewed: 2026-11-20", "reviewed: 2027-01-01", "6: reviewed is 2027-01-01, which is in the", id="review"),
        case('summary: "For ledere."', "summary:", "7: summary is empty; fill it in", id="no summary"),
        case("## Med en gang", "### Med en gang", "10: a heading of level 3; a phase has level 2", id="level"),
        case(" {#med-en-gang}", "", "10: the heading 'Med en gang' has no attributes", id="no id"),
        case(
            "{#med-en-gang}", "{#med-en-gang page=2}", "10: unknown attribute 'page' in the heading; use id", id="page"
        ),
        case("{#med-en-gang}", "{#om}", "15: the section id 'om' stands on line 10 too;", id="id twice"),
        case("## Om veil", "## Så {#saa}\n\n## Om veil", "15: the phase 'Så' is empty;", id="an empty phase"),
        case(' {source="plan#rekruttering"}\n', "\n", "12: step 1 has no source; end it with", id="no source"),
        case('"plan#rekruttering"', '""', "12: step 1 has no source; end it with", id="an empty source"),
        case(
            '"plan#rekruttering"',
            '"plan"',
            "12: the source 'plan' is not written as document#section;",
            id="no section",
        ),
        case(
            '"plan#rekruttering"',
            '"lov#rekruttering"',
            "12: the source 'lov#rekruttering' names the document 'lov',",
            id="no such document",
        ),
        case(
            '"plan#rekruttering"',
            '"plan#lonn"',
            "12: the source 'plan#lonn' names a section that plan",
            id="no such section",
        ),
        case(
            '"plan#frister plan#rek',
            '"plan#frister plan#lonn plan#rek',
            "13: the source 'plan#lonn' names a section",
            id="one of several",
        ),
        case("2. Ikke i kildene", "3. Ikke i kildene", "13: step 3 stands where 2 belongs;", id="numbers"),
        case("Veilederen bygger på planen.", "- Ring lederen.", "17: steps with bullets; number them", id="bullets"),
        case("Ring 112.", "Ring **112**.", "12: bold in the text;", id="bold"),
        case("- nb: sjekkliste leder\n", "", "1: the guide has 3 questions in bokmål;", id="questions"),
        case("::: english\nCall 112.\n:::\n", "", "1: the guide has no English summary;", id="no English"),
    ],
)
def test_each_step_of_a_guide_rests_on_a_section(knowledge: Knowledge, old: str, new: str, fault: str) -> None:
    """A guide says for whom it is and when it was reviewed; its steps are numbered and cite sections that exist."""
    changed(knowledge.guides[0] / "leder.md", old, new)
    assert one(lines(knowledge)).startswith(f"leder.md:{fault}")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        case('nb = ["leder", "sjef"]', 'nb = ["leder", "sjef"', "3: the words cannot be read (", id="not TOML"),
        case('nb = ["ansatt"]\n', "", "7: the entry has no words in bokmål;", id="no nb"),
        case('nb = ["ansatt"]', "nb = []", "7: the entry has no words in bokmål;", id="an empty nb"),
        case(
            'nb = ["ansatt"]',
            'nb = ["SJEF", "leder"]',
            "7: the entry ['SJEF', 'leder'] stands on line 1 too;",
            id="an entry twice",
        ),
        case(
            'nb = ["ansatt"]',
            'nb = ["ansatt", "Ansatt"]',
            "7: 'Ansatt' stands twice in nb; keep one",
            id="a word twice",
        ),
        case('nn = ["tilsett"]', 'nn = "tilsett"', "7: nn is 'tilsett'; write a list of words:", id="not a list"),
        case(
            'nn = ["tilsett"]', 'nn = ["tilsett", 3]', "7: nn is ['tilsett', 3]; write a list of words:", id="a number"
        ),
        case(
            'nn = ["tilsett"]',
            'nn = ["tilsett", "–"]',
            "1: [[term]] number 2: 'nn' must be a list of words.",
            id="no word",
        ),
        case(
            'nn = ["tilsett"]',
            'sv = ["anställd"]',
            "7: unknown key 'sv' in the entry; use nb, nn, en, short",
            id="unknown key",
        ),
        case(
            '[[term]]\nnb = ["ansatt"]',
            '[[terms]]\nnb = ["ansatt"]',
            "7: 'terms' is not read; put each",
            id="another table",
        ),
    ],
)
def test_words_are_lists_that_stand_once(knowledge: Knowledge, old: str, new: str, fault: str) -> None:
    """Each entry of the terms has words in bokmål, lists only, and stands once."""
    changed(knowledge.terms[0], old, new)
    assert one(lines(knowledge)).startswith(f"terms.toml:{fault}")


def test_a_single_term_table_is_not_a_row_of_entries(knowledge: Knowledge) -> None:
    """`[term]` for `[[term]]` is a mistake that TOML accepts."""
    knowledge.terms[0].write_text('[term]\nnb = ["leder"]\n', encoding="utf-8")
    assert one(lines(knowledge)).startswith("terms.toml:1: the words are not a row of [[term]] tables;")


def test_words_that_are_not_there_are_a_fault(knowledge: Knowledge) -> None:
    """A file of words that an operator names must exist."""
    knowledge.terms[0].unlink()
    assert one(lines(knowledge)).startswith("terms.toml:1: the words cannot be read (")


def test_a_question_is_asked_once_in_the_whole_pack(knowledge: Knowledge) -> None:
    """The same question in two documents, whatever its case and punctuation, is a fault of the second."""
    twin = (
        PLAN.replace("id: plan", "id: strategi")
        .replace("- nb: ", "- nb: etter strategien ")
        .replace("- en: ", "- en: So ")
    )
    twin = twin.replace("- nn: ", "- nn: no ").replace("etter strategien frist plan", "Frist, plan?")
    (knowledge.pack / "strategi.md").write_text(twin, encoding="utf-8")
    assert one(lines(knowledge)).startswith("strategi.md:51: the question 'Frist, plan?' stands on plan.md:51 too;")


def test_the_pack_is_markdown_in_utf_8(knowledge: Knowledge) -> None:
    """Another format, or Markdown in another encoding, does not belong in the pack."""
    (knowledge.pack / "notat.txt").write_text("Et notat.", encoding="utf-8")
    (knowledge.pack / "plan.md").write_bytes(PLAN.encode("latin-1"))
    assert [line for line in lines(knowledge) if "UTF-8" in line] == [
        "notat.txt:1: this is not Markdown in UTF-8; save it so, or move it to a folder of its own",
        "plan.md:1: this is not Markdown in UTF-8; save it so, or move it to a folder of its own",
    ]


def test_a_guide_that_is_no_text_is_a_fault(knowledge: Knowledge) -> None:
    """A guide in another encoding is reported and the rest is checked all the same."""
    (knowledge.guides[0] / "leder.md").write_bytes(GUIDE.replace("bygger", "står").encode("latin-1"))
    assert lines(knowledge) == ["leder.md:1: the guide cannot be read; save it as text in UTF-8"]


OWN = PLAN.replace("id: plan", "id: rutine").replace("- nb: ", "- nb: hos oss ").replace("- nn: ", "- nn: hos oss ")
OWN = OWN.replace("- en: ", "- en: here ")


def test_an_own_document_in_the_packs_form_keeps_the_packs_rules(overlaid: Callable[..., Knowledge]) -> None:
    """Front matter with an id says that a document wants to be as good as the pack."""
    assert lines(overlaid(rutine_md=OWN)) == []
    assert one(lines(overlaid(rutine_md=OWN.replace(' source="Planen punkt 2"', "")))).startswith(
        "rutine.md:15: the section 'Rekruttering' has no source;"
    )


def test_the_example_of_an_own_document_keeps_the_rules(overlaid: Callable[..., Knowledge]) -> None:
    """Who copies the example in docs/innhold.md begins with a document in good order."""
    page = (HOME / "docs" / "innhold.md").read_text(encoding="utf-8")
    example = re.search(r"^    ---\n(?:(?:    .*)?\n)+", page, re.MULTILINE)
    assert example is not None
    assert lines(overlaid(oppfolging_md=dedent(example[0]))) == []


def test_an_own_document_replaces_the_packs_own(overlaid: Callable[..., Knowledge]) -> None:
    """With the same id its questions are no twins, but a guide may come to cite a section that is gone."""
    assert lines(overlaid(plan_md=PLAN)) == []
    assert one(lines(overlaid(plan_md=PLAN.replace("{#frister", "{#tidsfrister")))).startswith(
        "leder.md:13: the source 'plan#frister' names a section that plan does not have;"
    )


def test_a_foreign_document_in_the_place_of_the_packs_own_is_warned_about(overlaid: Callable[..., Knowledge]) -> None:
    """A text or a PDF has other sections than the guides cite; that is one warning, not a fault of each step."""
    warning = one([line for line in lines(overlaid(plan_txt="En plan.")) if "guides" in line])
    assert warning.startswith("plan.txt:1: steps of the guides cite 2 sections that this document replaces;")


def test_other_documents_are_only_warned_about(overlaid: Callable[..., Knowledge]) -> None:
    """Plain Markdown or text needs no questions, no English and no source; that they help is a warning."""
    report = check(
        overlaid(rutine_md="# Rutine\n\nSi **fra** til lederen.\n", notat_txt="Et notat om varsling.\n"), TODAY
    )
    assert [written(fault) for fault in report.faults] == [
        f"{name}:1: not all sections have typical questions, English, source=; "
        "see docs/innhold.md for what each of them is good for"
        for name in ("notat.txt", "rutine.md")
    ]
    assert report.count(Severity.WARNING) == 2
    assert report.count(Severity.FAULT) == 0


def test_an_own_document_that_cannot_be_read_is_a_fault(overlaid: Callable[..., Knowledge]) -> None:
    """What the indexer would refuse, the check refuses too, with the reason."""
    bilde, rutine, tom = lines(
        overlaid(bilde_png="PNG", tom_md="", rutine_md="## A\n\n::: questions\n- Hva nå?\n:::\n")
    )
    assert bilde.startswith("bilde.png:1: the document cannot be read: files of type .png")
    assert rutine.startswith("rutine.md:4: the document cannot be read: line 4: a question must begin with")
    assert tom.startswith("tom.md:1: the document cannot be read: ")


@pytest.mark.parametrize(
    ("sidecar", "fault"),
    [
        case("[notat]\ntitle = Notat", "documents.toml:2: this is not valid TOML", id="not TOML"),
        case('[notat]\nforfatter = "KDI"', "documents.toml:1: [notat]: unknown key 'forfatter'.", id="unknown key"),
        case('title = "Notat"', "documents.toml:1: 'title' stands outside a table.", id="outside a table"),
        case('\n[notat]\nlanguage = "no"', "documents.toml:2: language is 'no'; use nb, nn, en", id="language"),
        case("[notat]\nreviewed = 2027-01-01", "documents.toml:1: reviewed is 2027-01-01, which is in", id="review"),
        case(
            "[notat]\nvalid_from = 2026-01-01\nvalid_to = 2025-01-01",
            "documents.toml:1: valid_to (2025-01-01) is before valid_from",
            id="backwards",
        ),
        case("[notater]\n", "documents.toml:1: [notater] names no document in this folder;", id="no document"),
    ],
)
def test_the_sidecar_is_checked(overlaid: Callable[..., Knowledge], sidecar: str, fault: str) -> None:
    """The facts of PDF and Office files stand in documents.toml; a fault there is told once, with its line."""
    found = lines(overlaid(notat_txt="Et notat.", annet_txt="Et annet.", documents_toml=sidecar))
    assert one([line for line in found if line.startswith("documents.toml")]).startswith(fault)


def test_facts_in_foreign_front_matter_are_checked_where_they_stand(overlaid: Callable[..., Knowledge]) -> None:
    """Front matter without an id is no promise to keep all rules, but what it says must make sense."""
    found = lines(overlaid(rutine_md="---\ntitle: Rutine\nlanguage: norsk\n---\n\nSi fra.\n"))
    assert "rutine.md:3: language is 'norsk'; use nb, nn, en" in found


def test_two_own_documents_with_one_id_are_a_fault(overlaid: Callable[..., Knowledge]) -> None:
    """The indexer would not know which to take."""
    found = lines(overlaid(rutine_txt="En rutine.", rutine_md="# Rutine\n\nSi fra.\n"))
    assert one([line for line in found if "the id" in line]).startswith("rutine.txt:1: the id 'rutine' is that of")


def test_the_check_and_the_index_see_the_same_documents(tmp_path: Path) -> None:
    """Lock files, hidden files, the sidecar and files about the folder are no documents for either of them."""
    (tmp_path / "under").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b.md", "a.txt", ".skjult.md", "~$a.docx", "documents.toml", "README.md", "under/c.md", ".git/d.md"):
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "LICENSE.md").write_text("---\ntitle: En lisens å svare fra\n---\n", encoding="utf-8")
    assert list(files(tmp_path)) == [entry.path for entry in find([tmp_path])]


def test_a_path_that_does_not_exist_is_named(knowledge: Knowledge) -> None:
    """A misspelt folder is an error of the command, not a clean bill."""
    missing = knowledge.pack / "nei"
    with pytest.raises(KnowledgeError, match="nei: there is no such document or folder"):
        check(Knowledge(knowledge.pack, knowledge.guides, knowledge.terms, [missing]), TODAY)


def test_the_knowledge_that_ships_is_in_order() -> None:
    """The pack, the guides and the words of this checkout keep every rule."""
    report = check(Knowledge(PACK, [GUIDES], [TERMS]), date.today())
    assert [written(fault) for fault in report.faults] == []
    assert report.documents >= 14
    assert report.guides > 0


@pytest.fixture
def small(knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch) -> Knowledge:
    """The command with the small pack in the place of the one that ships."""
    monkeypatch.setattr("cli.check.PACK", knowledge.pack)
    monkeypatch.setattr("bot.settings.GUIDES", knowledge.guides[0])
    for name in ("TRYGG_DOCUMENTS", "TRYGG_TERMS"):
        monkeypatch.delenv(name, raising=False)
    return knowledge


def test_the_command_prints_a_line_for_each_fault_and_exits_1(
    small: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Faults go to standard output as `path:line: message`, below the current folder by their short path."""
    changed(small.pack / "plan.md", "page=3", "page=0")
    monkeypatch.chdir(small.pack.parent)
    result = CliRunner().invoke(app, ["check"])
    assert result.stdout.splitlines() == [
        "pack/plan.md:15: page=0 is no page; write a number from 1 upwards",
        "1 documents, 1 guides, 1 lists of words: 1 faults, 0 warnings.",
    ]
    assert result.exit_code == 1


def test_the_command_checks_what_the_settings_name(small: Knowledge, monkeypatch: pytest.MonkeyPatch) -> None:
    """TRYGG_DOCUMENTS and TRYGG_TERMS are checked besides the pack; a warning alone exits 0."""
    own = small.pack.with_name("own")
    (own / "notat.txt").write_text("Et notat om varsling.", encoding="utf-8")
    monkeypatch.setenv("TRYGG_DOCUMENTS", str(own))
    monkeypatch.setenv("TRYGG_TERMS", str(small.terms[0]))
    result = CliRunner().invoke(app, ["check"])
    first, summary = result.stdout.splitlines()
    assert first.startswith(f"{own / 'notat.txt'}:1: warning: not all sections have")
    assert summary == "2 documents, 1 guides, 2 lists of words: 0 faults, 1 warnings."
    assert result.exit_code == 0


def test_the_command_checks_what_it_is_given(small: Knowledge) -> None:
    """A folder or a file on the command line takes the place of TRYGG_DOCUMENTS."""
    note = small.pack.with_name("own") / "notat.txt"
    note.write_text("Et notat om varsling.", encoding="utf-8")
    assert "notat.txt:1: warning" in CliRunner().invoke(app, ["check", str(note)]).stdout
    assert "notat.txt:1: warning" in CliRunner().invoke(app, ["check", str(note.parent)]).stdout


def test_a_guide_of_ones_own_takes_the_place_of_the_shipped_one(knowledge: Knowledge, tmp_path: Path) -> None:
    """The guide of the same name is checked, and the one it replaces is not."""
    (shipped,) = knowledge.guides[0].glob("*.md")
    own = tmp_path / "own guides"
    own.mkdir()
    text = shipped.read_text(encoding="utf-8")
    (own / shipped.name).write_text(text.replace("audience:", "audience: nobody #"), encoding="utf-8")
    report = check(replace(knowledge, guides=[*knowledge.guides, own]), TODAY)
    assert report.guides == 1
    assert {fault.path for fault in report.faults} == {own / shipped.name}


def test_a_folder_of_guides_that_is_not_there_is_named(knowledge: Knowledge, tmp_path: Path) -> None:
    """A wrong path is a fault of its own, not an empty list of guides."""
    with pytest.raises(KnowledgeError, match="no such folder of guides"):
        check(replace(knowledge, guides=[tmp_path / "nowhere"]), TODAY)
