"""The load benchmark runs from end to end: two bots, a connector and a client, each a process. The figures mean nothing here."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.load.__main__ import main
from benchmarks.load.client import Tally
from benchmarks.load.questions import all_questions, as_people_ask, each_once


def test_both_bots_are_measured_without_an_error(museum_index: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(
        ["--seconds", "0.6", "--minutes", "0.01", "--rate", "20", "--conversations", "4", "--index", str(museum_index)]
    )
    rows = [line.split("|")[1:-1] for line in capsys.readouterr().out.splitlines() if line.startswith("| ")]
    measured = {name.strip(): [cell.strip() for cell in cells] for name, *cells in rows if not name.startswith(" ---")}
    assert {name for name in measured if "connector" in name} == {
        f"{bot}, connector {latency} ms"
        for bot in ("botbuilder's echo", "Trygg, each question once", "Trygg, as people ask")
        for latency in (0, 200)
    }
    for name, cells in measured.items():
        if name:
            assert cells[-1] == "0", (name, cells)


def test_each_question_comes_once_before_one_comes_again(museum_index: Path) -> None:
    questions = all_questions(museum_index)
    assert len(set(questions)) == len(questions) > 400
    assert list(islice(each_once(questions), len(questions))) == questions


def test_people_ask_some_questions_often_and_most_seldom() -> None:
    questions = [str(number) for number in range(1000)]
    asked = Counter(islice(as_people_ask(questions), 10_000))
    assert asked["0"] > asked["9"] > asked["99"]
    assert 500 < len(asked) < 1000


def test_a_tally_counts_from_its_own_seconds() -> None:
    tally = Tally([0.001 * number for number in range(1, 101)], lasted=2.0)
    assert tally.rate == 50
    assert round(tally.within(0.5)) == 51
    assert round(tally.within(0.99)) == 100
