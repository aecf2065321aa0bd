"""The card that shows a passage where it stands: marked in its section, with its neighbours and its document's facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from bot.cards import parts
from bot.places import Place, write
from bot.texts.passages import Texts
from bot.turn import Button, Card
from knowledge.types import Passage, PassageKind, Reading, Status

# What a card shows of a section, in characters: three pages on a phone. The rest is in the source.
LONGEST = 5000
_LONGEST_TITLE = 32
SHOW, TURN = "passage.show", "passage.turn"
PLACES, LANGUAGE, AT = "places", "language", "at"


def passage_card(
    reading: Reading, place: Place, words: Texts, language: str, others: Sequence[Place] = (), at: int = 0
) -> Card:
    """Show a section with its marked passage; `others` are all places that the answer cites, of which this is number `at`."""
    body = [
        parts.text(parts.plain(" › ".join(reading.section.path) or reading.source.title), weight="bolder"),
        *_warning(reading.section.status, words),
        *_passages(reading.section.passages, place, words, language),
        parts.text(words.verbatim, isSubtle=True, size="small"),
        parts.facts(_facts(reading, words)),
    ]
    return parts.card(body, _actions(reading, words, language, others, at), fallbackText=reading.source.title)


def title_of(reading: Reading) -> str:
    """Name the document, with its year."""
    source = reading.source
    return f"{source.title} ({source.published})" if source.published else source.title


def _facts(reading: Reading, words: Texts) -> dict[str, str]:
    source, section = reading.source, reading.section
    page = f"s. {section.page}" if section.page else ""
    return {
        words.publisher: source.publisher,
        words.published: source.published,
        words.applies_to: source.applies_to,
        words.valid_to: source.valid_to.isoformat() if source.valid_to else "",
        words.place: ", ".join(filter(None, (section.place, page))),
        words.reviewed: source.reviewed.isoformat() if source.reviewed else "",
    }


def _warning(status: Status, words: Texts) -> list[Card]:
    note = _note(status, words)
    return [parts.box([parts.text(note)], style="warning")] if note else []


def _note(status: Status, words: Texts) -> str:
    match status:
        case Status.CONFIRMED:
            return ""
        case Status.UNCONFIRMED:
            return words.unconfirmed
        case Status.DISPUTED:
            return words.disputed
        case Status.MISSING:
            return words.missing
        case Status.ACCOUNT:
            return words.account
        case _:
            assert_never(status)


def _passages(passages: Sequence[Passage], place: Place, words: Texts, language: str) -> Iterator[Card]:
    """Show the section from its start, or from where the marked passage still fits."""
    shown = [each for each in passages if each.kind is not PassageKind.TRANSLATION or language == "en"]
    marked = next((number for number, each in enumerate(shown) if place.marks(each)), 0)
    first, last = _window([len(each.text) for each in shown], marked)
    if first:
        yield parts.text(words.shortened, isSubtle=True)
    for each in shown[first : last + 1]:
        lines = _lines(each, words)
        cited = parts.text(f"**{words.cited}**", spacing="none")
        yield parts.box([cited, *lines], style="emphasis") if place.marks(each) else parts.box(lines)
    if last < len(shown) - 1:
        yield parts.text(words.shortened, isSubtle=True)


def _window(lengths: Sequence[int], marked: int) -> tuple[int, int]:
    """Choose the first and the last passage to show: as many around the marked one as fit, the ones before it first."""
    first = last = marked
    left = LONGEST - (lengths[marked] if lengths else 0)
    while first > 0 and lengths[first - 1] <= left:
        first -= 1
        left -= lengths[first]
    while last < len(lengths) - 1 and lengths[last + 1] <= left:
        last += 1
        left -= lengths[last]
    return first, last


def _lines(passage: Passage, words: Texts) -> list[Card]:
    """Write a passage line by line: a text block would run the lines together."""
    lines = [
        parts.text(parts.plain(each), spacing="small") for each in passage.text[:LONGEST].splitlines() if each.strip()
    ]
    translated = (
        [parts.text(f"*{words.translation}*", spacing="small")] if passage.kind is PassageKind.TRANSLATION else []
    )
    return translated + lines


def _actions(reading: Reading, words: Texts, language: str, others: Sequence[Place], at: int) -> list[Card]:
    def turn(title: str, places: Sequence[Place], number: int = 0) -> Card:
        values = {PLACES: write(places), AT: str(number), LANGUAGE: language}
        return parts.action(Button(title, TURN, values))

    document = reading.source.id
    actions = [turn(f"[{number + 1}]", others, number) for number in range(len(others)) if number != at]
    for title, beside in ((words.before, reading.before), (words.after, reading.after)):
        if beside is not None:
            actions.append(turn(title.format(title=_short(beside.title)), [Place(document, beside.id)]))
    if reading.source.url.startswith("https://"):
        actions.append(parts.link(words.open, reading.source.url))
    return actions


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
