"""Every card that can come of the pack and the guides that ship: read by Microsoft's parser, and small enough for Teams."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cards import considered, figure, guide, passage, quote
from bot.figures import figures_of
from bot.places import Place
from bot.settings import GUIDES, TERMS
from bot.texts.figures import figures
from bot.texts.guides import guides
from bot.texts.passages import passages
from bot.texts.quotes import quotes
from bot.turn import Card
from knowledge.guide import read_guides
from knowledge.search import KnowledgeBase
from knowledge.types import Hit, Reading
from tests.microsoft.judges import card_complaints, need_judges

LANGUAGE = "nn"
# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages: 100 KB as UTF-16; we stay below 80.
LARGEST = 80 * 1024


@pytest.fixture(scope="module")
def pack(pack_index: Path) -> Iterator[KnowledgeBase]:
    opened = KnowledgeBase.open(pack_index, [TERMS])
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def cards(pack: KnowledgeBase) -> list[Card]:
    readings = list(all_readings(pack))
    return [*of_passages(readings), *of_figures(readings), *of_guides(pack)]


def all_readings(pack: KnowledgeBase) -> Iterator[Reading]:
    hits = (pack.passage(key) for key in range(1, 5000))
    sections = dict.fromkeys((hit.source.id, hit.section.id) for hit in hits if hit)
    return (found for document, section in sections if (found := pack.section(document, section)))


def of_passages(readings: list[Reading]) -> Iterator[Card]:
    for each in readings:
        place = Place(each.source.id, each.section.id)
        hit = Hit(1, each.section.passages[0], each.section, each.source, 1.0)
        yield passage.passage_card(each, place, passages(LANGUAGE), "en", [place] * 3)
        yield quote.quote_card(hit, quotes(LANGUAGE))
    yield considered.considered_card([(hit, 1.0)] * 6, passages(LANGUAGE))


def of_figures(readings: list[Reading]) -> Iterator[Card]:
    drawn = ((each, figures_of(each.section)) for each in readings)
    return (figure.figure_card(each, found, figures(LANGUAGE)) for each, found in drawn if found)


def of_guides(pack: KnowledgeBase) -> Iterator[Card]:
    words, found = guides(LANGUAGE), read_guides([GUIDES])
    yield guide.choice_card(found[:2], words, LANGUAGE, "29:kari")
    for each in found:
        for at in (None, *range(len(each.steps))):
            stand = guide.Stand(each.id, at, frozenset(range(0, len(each.steps), 2)), LANGUAGE)
            if at is None:
                yield guide.overview_card(each, stand, words, "29:kari", found[:2])
                continue
            sources = (pack.section(*place) for place in each.steps[at][1].sources)
            yield guide.step_card(each, stand, [source for source in sources if source], words, "29:kari")
        yield guide.end_card(each, guide.Stand(each.id, len(each.steps), frozenset({1})), words, "29:kari")


def test_microsofts_parser_reads_every_card_without_a_word(cards: list[Card]) -> None:
    """But for charts, which are newer than it is: there it takes the fallback, as a client does that draws none."""
    need_judges()
    assert len(cards) > 900
    complaints = Counter(each for card in card_complaints(cards) for each in card)
    assert complaints == {}


def test_every_card_is_small_enough_for_teams(cards: list[Card]) -> None:
    assert max(len(json.dumps(card, ensure_ascii=False).encode("utf-16-le")) for card in cards) < LARGEST
    assert {card["version"] for card in cards} == {"1.5"}


def test_every_card_says_what_it_is_where_no_cards_are_drawn(cards: list[Card]) -> None:
    """In a notification, for one."""
    assert [card for card in cards if not card.get("fallbackText")] == []


def test_every_step_of_every_guide_rests_on_a_section_that_is_there(pack: KnowledgeBase) -> None:
    places = [place for each in read_guides([GUIDES]) for _, step in each.steps for place in step.sources]
    assert [place for place in places if pack.section(*place) is None] == []
