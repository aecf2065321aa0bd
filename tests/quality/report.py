"""The figures as tables, as JSON for machines, and as Markdown for people."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.settings import HOME
from knowledge.folder import Passport
from tests.quality.ablation import AS_IT_IS, Effect
from tests.quality.figures import Figures, Share
from tests.quality.grids import Grid
from tests.quality.places import RESULTS

_LANGUAGES = {"": "all", "/nb": "bokmål", "/nn": "nynorsk", "/en": "English"}
TITLES = {
    "questions": "questions.jsonl (by the house)",
    "heldout": "heldout.jsonl (by a second author)",
    "measured-once": "measured-once.jsonl (by a third author)",
    "outsider": "outsider.jsonl (by an author who knew the sources alone)",
    "second-outsider": "second-outsider.jsonl (the other half of that author's)",
    "third-outsider": "third-outsider.jsonl (by another author who knew the sources alone)",
    "fourth-outsider": "fourth-outsider.jsonl (by one more)",
    "fifth-outsider": "fifth-outsider.jsonl (by one more)",
    "sixth-outsider": "sixth-outsider.jsonl (by one asked for near-misses)",
    "seventh-outsider": "seventh-outsider.jsonl (likewise)",
    "eighth-outsider": "eighth-outsider.jsonl (likewise)",
    "ninth-outsider": "ninth-outsider.jsonl (by one more)",
    "tenth-outsider": "tenth-outsider.jsonl (by one more)",
    "eleventh-outsider": "eleventh-outsider.jsonl (by one more)",
    "twelfth-outsider": "twelfth-outsider.jsonl (by one more)",
    "thirteenth-outsider": "thirteenth-outsider.jsonl (by one more)",
    "fourteenth-outsider": "fourteenth-outsider.jsonl (by one more)",
    "fifteenth-outsider": "fifteenth-outsider.jsonl (by one more)",
    "sixteenth-outsider": "sixteenth-outsider.jsonl (by one more)",
    "shared": "the questions beside the checkout",
}


@dataclass(frozen=True, slots=True)
class Report:
    """All that was measured. `misses` are the ids of each set's questions that were not answered right."""

    circumstances: dict[str, str]
    figures: Mapping[str, Figures]
    ablation: Sequence[Effect]
    misses: Mapping[str, Sequence[str]]


def circumstances(passport: Passport) -> dict[str, str]:
    """Say what was measured, where and when."""
    return {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "commit": git("rev-parse", "--short", "HEAD") or "none",
        "changed since": "yes" if git("status", "--porcelain", "--", ".", ":!tests/quality/results") else "no",
        "documents, passages, typical questions": f"{passport.documents}, {passport.passages}, {passport.questions}",
        "content": passport.content,
        "encoder": passport.encoder,
        "analyser": passport.analyser,
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}",
        "load": f"{os.getloadavg()[0]:.1f}",
    }


def git(*words: str) -> str:
    """Ask git; without git or outside a checkout there is nothing to say."""
    command = ["git", "--no-optional-locks", *words]
    try:
        return subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def grids(report: Report) -> list[Grid]:
    """Lay the figures out as tables."""
    return [
        *(_right(name, figures) for name, figures in report.figures.items()),
        _outcomes(report.figures),
        _around(report.figures),
        _effects(report.ablation),
    ]


def _right(name: str, figures: Figures) -> Grid:
    kinds = [group for group in figures.shares if "/" not in group]
    rows = [
        (kind, *(str(figures.shares.get(f"{kind}{language}", Share(0, 0))) for language in _LANGUAGES))
        for kind in kinds
    ]
    return Grid(f"Right: {TITLES[name]}", ("kind", *_LANGUAGES.values()), rows)


def _outcomes(figures: Mapping[str, Figures]) -> Grid:
    rows = [
        (f"{name}, {kind}", *(str(count) for count in counts.values()))
        for name, each in figures.items()
        for kind, counts in each.outcomes.items()
    ]
    return Grid("What the bot did", ("set, kind", "answered", "offered a choice", "refused", "emergency"), rows)


def _around(figures: Mapping[str, Figures]) -> Grid:
    rows: dict[str, list[str]] = {}
    for each in figures.values():
        facts = {
            "right passage first": str(each.first),
            "right passage among three": str(each.three),
            "an emergency's own number first": str(each.called),
            "answers with a citation": str(each.cited),
            "… to an answerable question, citing a right source": str(each.cited_right),
            "citations an answer": f"{each.citations:.1f}",
            **{f"characters of an answer, {name}": f"{value:.0f}" for name, value in each.length.items()},
            **{f"milliseconds, {name}": f"{value:.1f}" for name, value in each.milliseconds.items()},
        }
        for fact, value in facts.items():
            rows.setdefault(fact, []).append(value)
    return Grid("Search, citations, lengths, time", ("", *figures), [(fact, *values) for fact, values in rows.items()])


def _effects(effects: Sequence[Effect]) -> Grid:
    header = ("variant", "first", "among three", "composed", "gained, lost", "answered", "refused")
    base = next(effect for effect in effects if effect.name == AS_IT_IS)
    return Grid("Ablation, over all of the project's own sets", header, [_row(effect, base) for effect in effects])


def _row(effect: Effect, base: Effect) -> list[str]:
    first, three, composed, answered, refused = (
        _against(getattr(effect, figure), None if effect is base else getattr(base, figure))
        for figure in ("first", "three", "composed", "answered", "refused")
    )
    return [effect.name, first, three, composed, f"+{effect.gained} −{effect.lost}", answered, refused]


def _against(share: Share, before: Share | None) -> str:
    """Write a share in percent, and how many points that is more or less than before."""
    change = "" if before is None else f" ({100 * (share.value - before.value):+.1f})"
    return f"{100 * share.value:.1f}{change}"


def write(report: Report) -> Path:
    """Write the figures as JSON and Markdown; gives the place of the JSON."""
    RESULTS.mkdir(exist_ok=True)
    facts = report.circumstances
    path = RESULTS / f"{facts['date']}-{facts['commit']}.json"
    path.write_text(json.dumps(asdict(report), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (RESULTS / "latest.md").write_text(_markdown(report), encoding="utf-8")
    return path


def _markdown(report: Report) -> str:
    told = "\n".join(f"- {name}: {value}" for name, value in report.circumstances.items())
    tables = "\n".join(grid.markdown() for grid in grids(report))
    return (
        f"# Quality, as measured last\n\nWritten by `make quality`; docs/quality.md explains it.\n\n{told}\n\n{tables}"
    )
