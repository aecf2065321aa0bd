"""Guides as cards, from the first to the last step; the real guides over the real index's sections are in tests/e2e."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bot.answer import Answer, Outcome
from bot.cards import guide as cards
from bot.cards import passage
from bot.commands import COMMANDS, Name
from bot.conversation import Conversation
from bot.guides import OF_COMMANDS, OPEN, Guides
from bot.settings import GUIDES
from bot.texts.guides import EN, NB, NN, guides
from bot.turn import Card, Message, Notice, Scope, Turn, TurnKind
from knowledge.guide import Guide, Phase, Step, read_guides
from knowledge.search import KnowledgeBase
from tests.bot.test_passages import texts_in

SHIPPED = read_guides([GUIDES])
VIOLENCE = "Hvem følger opp ansatte etter vold og trusler?"


def said(text: str, locale: str = "nb-NO") -> Turn:
    return Turn(TurnKind.MESSAGE, "1", "c", "29:kari", Scope.PERSONAL, locale, text)


def pressed(values: Mapping[str, str], *, automatic: bool = False) -> Turn:
    return Turn(
        TurnKind.PRESSED,
        "1",
        "c",
        "29:kari",
        Scope.PERSONAL,
        "nb-NO",
        action=cards.SHOW,
        values=values,
        automatic=automatic,
    )


def ways(card: Card) -> dict[str, dict[str, str]]:
    """What the card's buttons carry, by their titles."""
    return {each["title"]: each["data"] for each in card["actions"]}


@pytest.fixture(scope="module")
def office_guides(office: KnowledgeBase) -> Guides:
    return Guides(SHIPPED, office)


async def card_of(made: Guides, turn: Turn) -> Card:
    (reply,) = await (made.lead(turn) if turn.kind is TurnKind.MESSAGE else made.show(turn))
    assert isinstance(reply, Message)
    assert reply.card is not None
    return reply.card


@pytest.mark.parametrize("name", OF_COMMANDS)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
async def test_a_command_leads_to_its_guides(name: Name, language: str, office_guides: Guides) -> None:
    """In the language of the person's Teams, for a command has none of its own."""
    (command,) = [each for each in COMMANDS if each.name is name]
    turn = said(f"/{command.written[language]}", f"{language}-NO")
    assert office_guides.are_asked_for(turn)
    card = await card_of(office_guides, turn)
    words = guides(language)
    if len(OF_COMMANDS[name]) > 1:
        assert list(ways(card)) == [words.for_you, words.for_leader]
    else:
        assert words.start in ways(card)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Gi meg en sjekkliste etter vold", [NB.for_you, NB.for_leader]),
        ("Eg vil ha ei hugseliste etter vald og truslar", [NN.for_you, NN.for_leader]),
        ("checklist for leaders after an incident", [EN.start, EN.for_you]),
        ("steg for steg når jeg er ny", [NB.start]),
        ("sjekkliste for den som blir trakassert", [NB.start]),
    ],
)
async def test_plain_words_for_steps_lead_to_a_guide(text: str, titles: list[str], office_guides: Guides) -> None:
    """To the leader's own where a leader asks, else to the choice."""
    assert office_guides.are_asked_for(said(text))
    assert list(ways(await card_of(office_guides, said(text)))) == titles


@pytest.mark.parametrize(
    "text",
    [
        "Hva er SEB?",
        VIOLENCE,
        "huskeliste for bilferie",
        "steg for steg",
        "",
        "hjelp",
        "start på nytt",
        "Hva er en veileder?",
    ],
)
def test_other_messages_are_no_request_for_a_guide(text: str, office_guides: Guides) -> None:
    assert not office_guides.are_asked_for(said(text))


@pytest.mark.parametrize("found", SHIPPED, ids=lambda each: each.id)
async def test_a_guide_goes_from_its_overview_over_every_step_to_its_end(found: Guide, office_guides: Guides) -> None:
    """By «Neste» alone, and every step is shown once, as it is written."""
    card = await card_of(office_guides, pressed(cards.Stand(found.id).values()))
    data = ways(card)[NB.start]
    for number, (phase, step) in enumerate(found.steps, start=1):
        card = await card_of(office_guides, pressed(data))
        shown = " ".join(texts_in(card["body"])).replace("\\", "").replace("**", "")
        assert NB.step.format(number=number, steps=len(found.steps)) in shown
        assert phase.title in shown
        assert step.text in shown
        data = ways(card)[NB.onward]
    end = await card_of(office_guides, pressed(data))
    assert NB.end in texts_in(end["body"])


async def test_marks_live_in_the_card(office_guides: Guides) -> None:
    """«Gjort» goes on to the next step; the overview counts it; it can be taken back; and the end counts them all."""
    stand = cards.Stand("nyansatt", 0).values()
    second = await card_of(office_guides, pressed(ways(await card_of(office_guides, pressed(stand)))[NB.done]))
    assert NB.is_done not in texts_in(second["body"])
    first = await card_of(office_guides, pressed(ways(second)[NB.back]))
    assert NB.is_done in texts_in(first["body"])
    overview = await card_of(office_guides, pressed(ways(first)[NB.overview]))
    assert any(" (1 av " in text for text in texts_in(overview["body"]))
    assert ways(overview)[NB.carry_on]["step"] == "1"
    undone = await card_of(office_guides, pressed(ways(first)[NB.undo]))
    assert NB.is_done not in texts_in(undone["body"])


async def test_a_card_that_is_fetched_anew_is_the_same(office_guides: Guides) -> None:
    """Its refresh is its own state, for its reader's client alone."""
    stand = cards.Stand("nyansatt", 3, frozenset({1, 2})).values()
    card = await card_of(office_guides, pressed(stand))
    refresh = card["refresh"]
    assert refresh["userIds"] == ["29:kari"]
    assert await card_of(office_guides, pressed(refresh["action"]["data"], automatic=True)) == card


async def test_a_part_of_the_overview_leads_to_its_first_step(office_guides: Guides) -> None:
    (found,) = [each for each in SHIPPED if each.id == "nyansatt"]
    overview = await card_of(office_guides, pressed(cards.Stand("nyansatt").values()))
    steps = [each["selectAction"]["data"]["step"] for each in overview["body"] if "selectAction" in each]
    assert steps[:2] == ["0", str(len(found.phases[0].steps))]
    assert len(steps) == sum(bool(each.steps) for each in found.phases)


async def test_an_english_reader_gets_the_summary_in_english(office_guides: Guides) -> None:
    (found,) = [each for each in SHIPPED if each.id == "nyansatt"]
    card = await card_of(office_guides, pressed(cards.Stand("nyansatt", language="en").values()))
    shown = " ".join(texts_in(card["body"])).replace("\\", "")
    assert found.english in shown
    assert EN.language in shown


async def test_a_step_opens_the_sections_it_rests_on(office: KnowledgeBase) -> None:
    """Sections that an own index does not have are left out."""
    document = office.sources()[0].id
    section = next(iter(office._contents.sections(document)))
    step = Step("Ikke i kildene: rutinen.", ((document, section.id), ("gone", "gone")))
    own = Guides([Guide("g", "G", "ansatt", "nb", "For alle.", "", (Phase("P", (step,)),))], office)
    card = await card_of(own, pressed(cards.Stand("g", 0).values()))
    (row,) = [each for each in card["body"] if each["type"] == "ActionSet"]
    assert row["actions"][0]["data"][passage.PLACES] == f"{document}#{section.id}"
    (caveat,) = [each for each in card["body"] if each.get("style") == "warning"]
    assert texts_in(caveat) == ["**Ikke i kildene:** rutinen."]


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"guide": "gone"},
        {"guide": "nyansatt", "step": "9999999", "done": "x.-1..99999"},
        {"guide": "nyansatt", "step": "999", "done": "0.999"},
        {"guide": "nyansatt", "step": "-1"},
    ],
)
async def test_forged_or_outdated_values_do_no_harm(values: dict[str, str], office_guides: Guides) -> None:
    (reply,) = await office_guides.show(pressed(values))
    assert isinstance(reply, Message) if values.get("guide") == "nyansatt" else reply == Notice(NB.gone)
    assert await office_guides.show(pressed({}, automatic=True)) == []


async def test_a_question_near_a_guide_is_offered_it(office_guides: Guides, conversation: Conversation) -> None:
    """Beside its answer; a press opens the guide below, and leaves the answer as it is."""
    answer = conversation.reply(VIOLENCE)
    (button,) = await office_guides.offer(said(VIOLENCE), answer)
    assert (button.title, button.action) == (NB.offer, OPEN)
    (opened,) = await office_guides.open(pressed(button.values))
    assert isinstance(opened, Message)
    assert not opened.replaces


@pytest.mark.parametrize("outcome", [Outcome.NONE, Outcome.CRISIS])
async def test_nothing_is_offered_where_there_is_no_answer(outcome: Outcome, office_guides: Guides) -> None:
    assert await office_guides.offer(said(VIOLENCE), Answer(outcome, "x", "nb", "Tekst")) == []


async def test_a_bot_without_guides_has_none(office: KnowledgeBase, conversation: Conversation) -> None:
    bare = Guides([], office)
    assert not bare.are_asked_for(said("/seb"))
    assert not bare.are_asked_for(said("sjekkliste etter vold"))
    assert await bare.offer(said(VIOLENCE), conversation.reply(VIOLENCE)) == []
