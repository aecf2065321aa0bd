"""Faults in front matter."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import fields
from datetime import date

from indexer.check.fault import Fault
from indexer.check.sheet import Sheet
from indexer.slug import slug
from knowledge.types import Source

LANGUAGES = ("nb", "nn", "en")
KINDS = ("handlingsplan", "strategi", "presentasjon", "veiledning", "lov", "roller", "hjelp")
APPLIES_TO = ("kriminalomsorgen", "KRUS", "alle")
AUDIENCES = ("leder", "ansatt", "nyansatt")
NO_ADDRESS = ("ikke publisert", "ikke funnet")

_DOCUMENT_KEYS = tuple(field.name for field in fields(Source))
_GUIDE_KEYS = ("id", "title", "audience", "language", "reviewed", "summary")
_MAY_BE_EMPTY = ("published", "valid_from", "valid_to")

_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]+")
_YEAR = re.compile(r"\d{4}")
_A_DAY = "write it as 2023-12-31"


def document_facts(sheet: Sheet, today: date) -> Iterator[Fault]:
    """Check the front matter of a document."""
    yield from _keys(sheet, _DOCUMENT_KEYS)
    yield from _id(sheet)
    yield from _one_of(sheet, "kind", KINDS)
    yield from _one_of(sheet, "language", LANGUAGES)
    yield from _one_of(sheet, "applies_to", APPLIES_TO)
    yield from _published(sheet)
    yield from _period(sheet)
    yield from _reviewed(sheet, today)
    yield from _url(sheet)


def guide_facts(sheet: Sheet, today: date) -> Iterator[Fault]:
    """Check the front matter of a guide."""
    if sheet.facts is None:
        yield sheet.fault(1, "the front matter is not valid YAML; write each line as key: value")
    yield from _keys(sheet, _GUIDE_KEYS)
    yield from _id(sheet)
    yield from _one_of(sheet, "audience", AUDIENCES)
    yield from _one_of(sheet, "language", LANGUAGES)
    yield from _reviewed(sheet, today)


def _keys(sheet: Sheet, keys: Collection[str]) -> Iterator[Fault]:
    if sheet.facts is None:
        return
    if not sheet.facts:
        yield sheet.fault(1, "no front matter; begin the file with its facts between two lines of ---")
        return
    for key in keys:
        if key not in sheet.facts:
            yield sheet.fault(1, f"the front matter has no {key}; add the line {key}:")
        elif not sheet.facts[key].text.strip() and key not in _MAY_BE_EMPTY:
            yield sheet.fault(sheet.facts[key].line, f"{key} is empty; fill it in")
    for key, fact in sheet.facts.items():
        if key not in keys:
            yield sheet.fault(fact.line, f"unknown key {key!r} in the front matter; use {', '.join(keys)}")


def _id(sheet: Sheet) -> Iterator[Fault]:
    text, line = _fact(sheet, "id")
    if not text:
        return
    if text != slug(text):
        yield sheet.fault(line, f"the id {text!r} is not one; use a-z, digits and single hyphens")
    elif text != sheet.path.stem:
        yield sheet.fault(line, f"the id {text!r} is not the file's name; write {sheet.path.stem} or rename the file")


def _one_of(sheet: Sheet, key: str, allowed: Collection[str]) -> Iterator[Fault]:
    text, line = _fact(sheet, key)
    if text and text not in allowed:
        yield sheet.fault(line, f"{key} is {text!r}; use {_either(allowed)}")


def _published(sheet: Sheet) -> Iterator[Fault]:
    text, line = _fact(sheet, "published")
    if text and not _YEAR.fullmatch(text) and _day(text) is None:
        yield sheet.fault(line, f"published is {text!r}; write a year (2023) or a day (2023-12-31)")


def _period(sheet: Sheet) -> Iterator[Fault]:
    days = {key: _fact(sheet, key) for key in ("valid_from", "valid_to")}
    for key, (text, line) in days.items():
        if text and _day(text) is None:
            yield sheet.fault(line, f"{key} is {text!r}, which is no day; {_A_DAY}")
    first, last = (_day(text) for text, _ in days.values())
    if first and last and first > last:
        yield sheet.fault(days["valid_to"][1], f"valid_to ({last}) is before valid_from ({first}); correct one of them")


def _reviewed(sheet: Sheet, today: date) -> Iterator[Fault]:
    text, line = _fact(sheet, "reviewed")
    if not text:
        return
    day = _day(text)
    if day is None:
        yield sheet.fault(line, f"reviewed is {text!r}, which is no day; {_A_DAY}")
    elif day > today:
        yield sheet.fault(line, f"reviewed is {day}, which is in the future; write the day the source was last read")


def _url(sheet: Sheet) -> Iterator[Fault]:
    text, line = _fact(sheet, "url")
    if text and text not in NO_ADDRESS and not _ADDRESS.fullmatch(text):
        yield sheet.fault(line, f"url is {text!r}; write an address (https://…), or {_either(NO_ADDRESS)}")


def _fact(sheet: Sheet, key: str) -> tuple[str, int]:
    fact = (sheet.facts or {}).get(key)
    return (fact.text.strip(), fact.line) if fact else ("", 1)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _either(choices: Collection[str]) -> str:
    *most, last = choices
    return f"{', '.join(most)} or {last}"
