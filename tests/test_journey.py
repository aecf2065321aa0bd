"""One journey through the whole house: from files in a folder to the same cited answer in the terminal and in Teams."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from aiohttp.test_utils import TestClient, TestServer
from docx import Document

from bot.app import create_app
from bot.settings import Settings
from cli.main import main
from tests.bot.teams.fakes import FakeConnector, message

PAGE = """<!doctype html><html lang="nb"><title>Parkering</title><body><nav>Hjem Om oss</nav>
<h1>Parkering</h1><p>Ansatte parkerer bak verkstedet, og gjester parkerer foran porten.</p></body></html>"""
NOTICE = """Garderober

Garderobeskap deles ut av vaktleder første arbeidsdag.
"""
PLAN = """---
id: reiser
title: Rutine for reiser
published: 2025
url: https://example.org/reiser
---

## Reiseregning {#regning page=2 source="Rutinen punkt 4"}

Reiseregningen leveres innen en måned etter reisen.

| Reise | Godkjenner | Frist |
|---|---|---|
| Utlandet | Direktøren | To uker før avreise |
"""
JOURNEY = {
    "Når leveres reiseregningen etter reisen?": ("reiser", "Reiseregningen leveres innen en måned etter reisen."),
    "Hvem deler ut garderobeskap første arbeidsdag?": (
        "garderober",
        "Garderobeskap deles ut av vaktleder første arbeidsdag.",
    ),
    "Hvor parkerer ansatte og gjester?": (
        "parkering",
        "Ansatte parkerer bak verkstedet, og gjester parkerer foran porten.",
    ),
    "Hvem låner ut hengelås til sykkelskuret?": ("sykler", "Resepsjonen låner ut hengelås til sykkelskuret."),
}


@pytest.fixture(autouse=True)
def log() -> Iterator[None]:
    """The command sets the log up for the process; afterwards it is as it was."""
    yield
    structlog.reset_defaults()


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """Four documents, each in a format of its own."""
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "reiser.md").write_text(PLAN, encoding="utf-8")
    (folder / "garderober.txt").write_text(NOTICE, encoding="utf-8")
    (folder / "parkering.html").write_text(PAGE, encoding="utf-8")
    letter = Document()
    letter.add_heading("Sykler", level=1)
    letter.add_paragraph("Resepsjonen låner ut hengelås til sykkelskuret.")
    letter.save(str(folder / "sykler.docx"))
    return folder


def trygg(*arguments: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """Run the command line; gives what it prints."""
    monkeypatch.setattr(sys, "argv", ["trygg", *arguments])
    with pytest.raises(SystemExit) as end:
        main()
    said = capsys.readouterr()
    assert end.value.code == 0, said.err
    return said.out


async def test_from_files_to_the_same_cited_answer_in_the_terminal_and_in_teams(
    documents: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Index a folder, ask by the command line, ask as Teams does: text, quote, page and address are the same."""
    index = tmp_path / "index"
    monkeypatch.setenv("TRYGG_INDEX", str(index))
    trygg("index", "--no-pack", str(documents), monkeypatch=monkeypatch, capsys=capsys)
    connector = FakeConnector()
    app = create_app(Settings(index=index, anonymous=True))
    async with connector.server, TestClient(TestServer(app)) as teams:
        for question, (document, quote) in JOURNEY.items():
            answer = json.loads(trygg("ask", "--json", question, monkeypatch=monkeypatch, capsys=capsys))
            assert (answer["outcome"], answer["citations"][0]["document"]) == ("answer", document)
            assert answer["citations"][0]["quote"] == quote
            assert f"{quote} [1]" in answer["text"]

            # A conversation of its own for each question: none goes on from the one before.
            chat = {"id": f"a:{document}", "conversationType": "personal"}
            response = await teams.post("/api/messages", json=message(question, connector.url, conversation=chat))
            assert response.status == 202
            said = next(each for each in reversed(connector.messages) if "text" in each)  # buttons follow
            assert said["text"].startswith(answer["text"])
            (entity,) = said["entities"]
            claims = entity["citation"]
            assert [claim["position"] for claim in claims] == [each["n"] for each in answer["citations"]]
            assert claims[0]["appearance"]["abstract"] == quote
            assert claims[0]["appearance"]["name"] == answer["citations"][0]["title"]

        plan = json.loads(trygg("ask", "--json", next(iter(JOURNEY)), monkeypatch=monkeypatch, capsys=capsys))
        cited = plan["citations"][0]
        assert (cited["title"], cited["section"], cited["page"]) == ("Rutine for reiser", "Reiseregning", 2)
        assert cited["url"] == "https://example.org/reiser"
        assert sum("text" in each for each in connector.messages) == len(JOURNEY)
