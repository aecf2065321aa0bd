"""A message that goes on from the one before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import Conversation
from bot.followup import Considered, Link, Thread, asked_language, link, merged, named_unit, told_unit
from bot.turn import Scope, Turn, TurnKind

NOTHING = Thread()
SHOWN = Thread(places=(("etat", "vold"),), considered=(Considered(1, 1.0),))
OTHER = Thread(places=(("krus", "kurs"),), considered=(Considered(2, 0.5),))


@pytest.mark.parametrize(
    "message",
    [
        "og hvem har ansvaret",
        "hva med krus",
        "kva med fristen",
        "and who is responsible",
        "what about the deadline",
        "enn om natta",
    ],
)
def test_a_message_that_opens_with_a_joining_word_continues(message: str) -> None:
    """«Og hvem har ansvaret?» asks about what was just shown."""
    assert link(message.split(), SHOWN) is Link.CONTINUES


@pytest.mark.parametrize(
    "message",
    [
        "hvem har ansvaret",
        "når er fristen",
        "who is responsible",
        "kven har ansvaret",
        "hvem leder det",
        "mer om dette",
    ],
)
def test_a_question_about_nothing_or_about_it_continues(message: str) -> None:
    """It leans on what was just shown without a joining word."""
    assert link(message.split(), SHOWN) is Link.CONTINUES


@pytest.mark.parametrize("message", ["takk", "tusen takk", "thank you very much", "ok"])
def test_thanks_ask_nothing(message: str) -> None:
    assert link(message.split(), SHOWN) is Link.NEW


@pytest.mark.parametrize(
    ("message", "unit"),
    [("hva med krus", "KRUS"), ("og i etaten", "all"), ("what about the agency", "all"), ("hva med ledere", "")],
)
def test_another_unit_is_named(message: str, unit: str) -> None:
    """«Hva med KRUS?» asks the same of another unit."""
    assert named_unit(message.split(), ["KRUS"], "all") == unit


@pytest.mark.parametrize("message", ["og hvem har ansvaret", "and in english", "hva vurderte du"])
def test_nothing_continues_where_nothing_was_said(message: str) -> None:
    """The first message of a conversation stands alone."""
    assert link(message.split(), Thread()) is Link.NEW


@pytest.mark.parametrize("message", ["hvem følger opp ansatte", "what is seb", "kan jeg ta med meg en tillitsvalgt"])
def test_a_whole_question_stands_alone(message: str) -> None:
    """A question that does not lean on the one before is a new one."""
    assert link(message.split(), SHOWN) is Link.NEW


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("and in english", "en"),
        ("kan du si det på engelsk", "en"),
        ("på nynorsk takk", "nn"),
        ("på norsk", "nb"),
        ("finnes planen på engelsk", ""),
        ("hvilke kurs er på nynorsk", ""),
    ],
)
def test_the_same_answer_can_be_asked_for_in_another_language(message: str, language: str) -> None:
    """Only a message that asks for nothing but the language does so."""
    assert asked_language(message.split()) == language


@pytest.mark.parametrize("message", ["start på nytt", "byrj på nytt", "start over"])
def test_one_can_start_over(message: str) -> None:
    """Starting over is understood also where nothing was said."""
    assert link(message.split(), SHOWN) is Link.START_OVER
    assert link(message.split(), Thread()) is Link.START_OVER


@pytest.mark.parametrize(
    ("message", "unit"),
    [
        ("jeg jobber på krus", "KRUS"),
        ("eg arbeider ved krus", "KRUS"),
        ("i work at krus", "KRUS"),
        ("hva er krus", ""),
        ("krus jobber", ""),
    ],
)
def test_the_askers_unit_is_told_in_so_many_words(message: str, unit: str) -> None:
    """Speaking of a unit is not yet working there."""
    assert told_unit(message.split(), ["KRUS"]) == unit


@pytest.mark.parametrize(
    ("after", "now", "then"),
    [
        (SHOWN, NOTHING, SHOWN),
        (SHOWN, replace(NOTHING, unit="KRUS"), replace(SHOWN, unit="KRUS")),
        (replace(NOTHING, unit="KRUS"), SHOWN, replace(SHOWN, unit="KRUS")),
        (SHOWN, OTHER, SHOWN),
        (NOTHING, OTHER, OTHER),
    ],
)
def test_what_two_turns_changed_at_once_is_laid_together(after: Thread, now: Thread, then: Thread) -> None:
    """Both began with nothing: what only one of them changed stays; of what both did, the later counts."""
    assert merged(NOTHING, after, now) == then


def test_who_starts_over_clears_everything_that_was_there() -> None:
    assert merged(replace(SHOWN, unit="KRUS"), NOTHING, replace(SHOWN, unit="KRUS")) == NOTHING


def test_what_is_remembered_holds_nothing_that_was_written(conversation: Conversation) -> None:
    """A thread keeps names of sections and keys of passages, never words of the question."""
    answer = conversation.go_on("Hvem følger opp ansatte etter vold, sa Kari Nordmann?", Thread())
    assert "Kari" not in repr(answer.thread)
    assert "følger" not in repr(answer.thread)


def _turn(text: str, scope: Scope = Scope.PERSONAL) -> Turn:
    return Turn(
        TurnKind.MESSAGE, activity_id=text, conversation_id="c", user_id="u", scope=scope, locale="nb-NO", text=text
    )


async def test_a_group_chat_has_no_memory(conversation: Conversation) -> None:
    """What one person asked does not colour what the next one gets."""
    await conversation.answer(_turn("Hvem følger opp ansatte etter vold og trusler?", Scope.GROUP))
    first = await conversation.answer(_turn("og når?", Scope.GROUP))
    alone = await conversation.answer(_turn("og når?", Scope.CHANNEL))
    assert first.text == alone.text


def test_a_follow_up_asks_of_what_was_just_shown(conversation: Conversation) -> None:
    """«Og når?» after a measure gives the measure's deadline first."""
    first = conversation.go_on("Hvem har ansvaret for opplæring i nulltoleranse?", Thread())
    then = conversation.go_on("og når?", first.thread)
    assert then.citations[0].section_id == first.citations[0].section_id == "tiltak"
    assert "Tidspunkt:" in then.text.splitlines()[2]


def test_the_same_answer_comes_in_english(conversation: Conversation) -> None:
    """«And in English?» shows the translation of the section just shown."""
    first = conversation.go_on("Hva er målet for andelen kvinner blant betjentene?", Thread())
    then = conversation.go_on("and in English?", first.thread)
    assert then.language == "en"
    assert then.citations[0].section_id == first.citations[0].section_id
    assert "Translation:" in then.text


def test_the_askers_unit_comes_first(conversation: Conversation) -> None:
    """Who says to work at KRUS gets what applies to KRUS before what applies to the agency."""
    told = conversation.go_on("Jeg jobber på KRUS", Thread())
    assert told.thread.unit == "KRUS"
    assert "KRUS" in told.text
    answer = conversation.go_on("Hvor ofte kartlegges lønn?", told.thread)
    assert answer.citations[0].document == "krus"


def test_starting_over_forgets_everything(conversation: Conversation) -> None:
    """After it nothing of what was said colours an answer."""
    told = conversation.go_on("Jeg jobber på KRUS", Thread())
    assert conversation.go_on("start på nytt", told.thread).thread == Thread()


def test_one_can_see_what_was_considered(conversation: Conversation) -> None:
    """The passages that were weighed are listed with their scores."""
    answer = conversation.go_on("Hvor ofte kartlegges lønn?", Thread())
    shown = conversation.go_on("Hva vurderte du?", answer.thread)
    assert len([line for line in shown.text.splitlines() if line[:1].isdigit()]) == len(answer.thread.considered)
    assert "Lønnskartlegging" in shown.text
