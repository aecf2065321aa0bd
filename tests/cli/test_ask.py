"""`trygg ask` and `trygg chat`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.answer import Outcome
from bot.conversation import LONGEST_QUESTION
from bot.settings import HOME
from bot.texts import EN, NB, NN
from tests.cli.command import QUESTION, Command

KEYS = ["outcome", "reason", "language", "text", "citations", "ms"]
CITED = ["n", "document", "title", "section", "page", "quote", "url"]
SHOWN = "Arbeidsgiver skal følge opp ansatte som er utsatt for vold og trusler, både fysisk og psykisk."


def lines(*rows: object) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def test_an_answer_is_shown_with_its_sources(office: Command) -> None:
    said = office("ask", QUESTION)
    assert (said.code, said.err) == (0, "")
    assert f"{SHOWN} [1]" in said.flat
    assert f"{NB.sources} ({NB.verbatim}): [1] Oppfølging etter vold (2026)" in said.flat


def test_without_an_answer_it_shows_what_can_be_asked(office: Command) -> None:
    said = office("ask", "Hvilken farge har månen?")
    assert said.code == 0
    assert NB.none in said.flat
    assert all(f"• {starter.question}" in said.out for starter in NB.starters)


def test_json_is_one_object_for_programs(office: Command) -> None:
    said = office("ask", "--json", QUESTION)
    assert (said.code, said.err) == (0, "")
    (answer,) = said.objects
    assert list(answer) == KEYS
    assert (answer["outcome"], answer["reason"], answer["language"]) == ("answer", "answered", "nb")
    assert answer["text"].endswith(f"{SHOWN} [1]")
    assert answer["ms"] > 0
    (citation,) = answer["citations"]
    assert list(citation) == CITED
    assert citation == {
        "n": 1,
        "document": "vold",
        "title": "Oppfølging etter vold",
        "section": "Oppfølging etter vold og trusler",
        "page": None,
        "quote": SHOWN,
        "url": "https://example.org/vold",
    }


def test_json_keeps_its_keys_without_an_answer(office: Command) -> None:
    (answer,) = office("ask", "--json", "Hvilken farge har månen?").objects
    assert list(answer) == KEYS
    assert (answer["outcome"], answer["citations"]) == ("none", [])


def test_a_page_is_a_number(office: Command) -> None:
    (answer,) = office("ask", "--json", "Hva er målet for andelen kvinner blant betjentene?").objects
    assert answer["citations"][0]["page"] == 3


def test_jsonl_answers_each_line_in_order(office: Command) -> None:
    """Empty lines are no questions; other keys of a row are left alone."""
    questions = ["Hvilken farge har månen?", QUESTION, "", "How do I report wrongdoing?", QUESTION]
    rows = lines(*({"q": question, "id": n, "lang": "nb"} for n, question in enumerate(questions)))
    said = office("ask", "--jsonl", stdin=b"\n" + rows + b"  \n")
    assert (said.code, said.err) == (0, "")
    assert [list(answer) for answer in said.objects] == [KEYS] * 5
    assert [answer["reason"] for answer in said.objects][:3] == ["too-little", "answered", "empty"]
    assert said.objects[3]["language"] == "en"
    assert said.objects[4]["text"] == said.objects[1]["text"]


def test_jsonl_takes_the_language_of_the_row_where_the_words_do_not_tell(office: Command) -> None:
    rows = [{"q": "😀", "lang": "nn"}, {"q": "😀", "lang": "en-US"}, {"q": "😀", "lang": None}, {"q": "😀"}]
    answers = office("ask", "--jsonl", stdin=lines(*rows)).objects
    assert [answer["text"] for answer in answers] == [NN.empty, EN.empty, NB.empty, NB.empty]
    assert [answer["language"] for answer in answers] == ["nn", "en", "nb", "nb"]


def test_jsonl_reads_utf_8_with_a_byte_order_mark(office: Command) -> None:
    row = json.dumps({"q": QUESTION}, ensure_ascii=False)
    (answer,) = office("ask", "--jsonl", stdin=row.encode("utf-8-sig")).objects
    assert answer["outcome"] == "answer"


@pytest.mark.parametrize(
    "bad",
    [
        b"feil", b"[]", b"5", b"null", b"{}", b'{"q": "x"', b'{"question": "x"}', b'{"q": 5}', b'{"q": null}',
        b'{"q": "x", "lang": 7}', b"\xff\xfe",
    ],
)  # fmt: skip
def test_jsonl_names_the_number_of_a_bad_line(bad: bytes, office: Command) -> None:
    """What stood before it is answered."""
    said = office("ask", "--jsonl", stdin=lines({"q": QUESTION}) + b"\n" + bad + b"\n" + lines({"q": QUESTION}))
    assert said.is_refused("line 3: ", '{"q": "…", "lang": "nb"}')
    assert [answer["outcome"] for answer in said.objects] == ["answer"]


def test_jsonl_without_input_says_nothing(office: Command) -> None:
    said = office("ask", "--jsonl")
    assert (said.code, said.out, said.err) == (0, "", "")


def test_explain_shows_what_was_considered(office: Command) -> None:
    said = office("ask", QUESTION, "--explain")
    assert said.code == 0
    assert f"{SHOWN} [1]" in said.flat
    assert f"{Outcome.ANSWER}: answered" in said.out
    assert all(name in said.out for name in ("Score", "Coverage", "Words", "Vectors"))
    assert said.out.count("vold Oppfølging etter vold og trusler") >= 1
    assert "Kantinen" in said.out


def test_brackets_in_a_document_are_shown_as_they_stand(trygg: Command, tmp_path: Path) -> None:
    """They mean styles to the terminal's library, and would vanish or break it."""
    note = tmp_path / "[b]notat.md"
    note.write_text("# Reiser [utkast] [/slutt]\n\nReiseregningen leveres på skjema [skjema] innen en måned.\n")
    index = str(tmp_path / "index")
    built = trygg("index", "--no-pack", str(note), "--out", index)
    assert built.code == 0
    said = trygg("inspect", index)
    assert "[b]notat.md" in said.out
    assert "Traceback" not in said.err


def test_brackets_in_what_was_considered_are_shown_as_they_stand(
    trygg: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = tmp_path / "notat.md"
    note.write_text("# Reiser [utkast] [/slutt]\n\nReiseregningen leveres på skjema [skjema] innen en måned.\n")
    index = str(tmp_path / "index")
    trygg("index", "--no-pack", str(note), "--out", index)
    monkeypatch.setenv("TRYGG_INDEX", index)
    said = trygg("ask", "Når leveres reiseregningen?", "--explain")
    assert said.code == 0
    assert "[utkast] [/slutt]: Reiseregningen leveres på skjema [skjema]" in said.out


@pytest.mark.parametrize("arguments", [(), ("",), (" \t\n",), ("", "--json"), ("", "--explain")])
def test_without_a_question_it_says_how_to_ask(arguments: tuple[str, ...], office: Command) -> None:
    said = office("ask", *arguments)
    assert said.is_refused("There is no question", "trygg ask")
    assert said.out == ""


@pytest.mark.parametrize(
    ("question", "reason", "text"),
    [
        ("a" * 10_000, "too-long", NB.too_long.format(length=10_000, limit=LONGEST_QUESTION)),
        ("😀🎉", "empty", NB.empty),
        ("\x01\x07\x1b", "empty", NB.empty),
        ("?!", "empty", NB.empty),
        ("\udcff", "empty", NB.empty),
    ],
    ids=["ten thousand characters", "only emoji", "control characters", "only signs", "not UTF-8"],
)
def test_a_strange_question_gets_a_plain_answer(question: str, reason: str, text: str, office: Command) -> None:
    """It is no fault: the command did what it was asked for."""
    said = office("ask", "--json", question)
    assert (said.code, said.err) == (0, "")
    assert [(each["outcome"], each["reason"], each["text"]) for each in said.objects] == [("none", reason, text)]
    shown = office("ask", question)
    assert (shown.code, shown.err) == (0, "")
    assert " ".join(text.split()) in shown.flat


def test_html_in_a_question_is_never_echoed(office: Command) -> None:
    said = office("ask", f"<script>alert(1)</script><b>{QUESTION}</b>")
    assert (said.code, said.err) == (0, "")
    assert "<" not in said.out
    assert "alert" not in said.out


def test_a_missing_index_is_named_with_the_way_to_build_it(
    trygg: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRYGG_INDEX", str(tmp_path / "nowhere"))
    assert trygg("ask", QUESTION).is_refused(str(tmp_path / "nowhere"), "no index here", "trygg index --out")


def test_the_index_is_looked_for_in_var_where_nothing_else_is_set(trygg: Command) -> None:
    assert trygg("ask", QUESTION).is_refused("var/index")


@pytest.mark.parametrize("foreign", ["folder", "file"])
def test_what_is_no_index_is_refused(
    foreign: str, trygg: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program's folder, or a file."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "notes.txt").write_text("other")
    (tmp_path / "file").write_text("other")
    monkeypatch.setenv("TRYGG_INDEX", str(tmp_path / foreign))
    assert trygg("ask", QUESTION).is_refused(str(tmp_path / foreign), "no index here")


@pytest.mark.parametrize("how", ["removed", "overwritten"])
@pytest.mark.parametrize("part", ["passport.json", "contents.sqlite", "vocabulary.npz", "passages.vectors/vectors.npy"])
def test_a_damaged_index_is_named_with_the_way_to_mend_it(
    part: str, how: str, trygg: Command, office_index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(office_index, tmp_path / "index")
    (damaged,) = (tmp_path / "index").glob(f"g-*/{part}")
    damaged.unlink()
    if how == "overwritten":
        damaged.write_text("rubbish")
    monkeypatch.setenv("TRYGG_INDEX", str(tmp_path / "index"))
    assert trygg("ask", QUESTION).is_refused(str(tmp_path / "index"), "trygg index")


@pytest.mark.parametrize(
    ("variable", "value"), [("TRYGG_PORT", "hunter2"), ("TRYGG_TERMS", "nowhere.toml"), ("TRYGG_ANONYMOUS", "hunter2")]
)
def test_a_setting_that_does_not_fit_is_one_line(
    variable: str, value: str, office: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    said = office("ask", QUESTION)
    assert said.is_refused(variable if value == "hunter2" else value)
    assert "hunter2" not in said.err


def test_the_real_command_speaks_utf_8_and_keeps_standard_error_clean(office_index: Path) -> None:
    """From the start of Python to the last byte."""
    done = subprocess.run(
        [sys.executable, "-c", "from cli.main import main; main()", "ask", "--jsonl"],
        input=lines({"q": QUESTION}) + json.dumps({"q": "Kven følgjer opp?"}, ensure_ascii=False).encode(),
        env=os.environ | {"TRYGG_INDEX": str(office_index), "LC_ALL": "C"},
        cwd=HOME,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert [json.loads(line)["language"] for line in done.stdout.decode("utf-8").splitlines()] == ["nb", "nn"]


def test_the_real_command_fails_with_one_line(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from cli.main import main; main()", "ask", QUESTION],
        env=os.environ | {"TRYGG_INDEX": str(tmp_path)},
        cwd=HOME,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [done.stderr.strip()]
    assert "no index here" in done.stderr


def test_a_chat_goes_on_until_an_empty_line(office: Command) -> None:
    said = office("chat", stdin=f"{QUESTION}\nHvilken farge har månen?\n\n{QUESTION}\n".encode())
    assert (said.code, said.err) == (0, "")
    assert "Trygg" in said.out
    assert said.flat.count(SHOWN) == 1
    assert NB.none in said.flat


@pytest.mark.parametrize("stdin", [b"", b"\n", b"  \n"])
def test_a_chat_ends_with_its_input(stdin: bytes, office: Command) -> None:
    said = office("chat", stdin=stdin)
    assert (said.code, said.err) == (0, "")


def test_a_chat_without_an_index_is_refused_like_a_question(trygg: Command) -> None:
    assert trygg("chat").is_refused("no index here")
