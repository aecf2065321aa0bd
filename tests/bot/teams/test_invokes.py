"""What is asked in one call and answered in it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cards import parts
from bot.teams.inbound import to_activity
from bot.teams.invokes import MOST_RESULTS, Invoke, answer, answers_itself, invoke_of, invoke_turn
from bot.turn import Dialog, Found, Message, Notice, Reply, Results, Turn, TurnKind
from tests.bot.teams.fakes import activity

CARD = parts.card([parts.text("Kort")])


def turn(invoke: Invoke, value: Any) -> Turn | None:
    return invoke_turn(invoke, to_activity(activity("invoke", name=invoke.value, value=value)))


@pytest.mark.parametrize("invoke", Invoke)
def test_an_invoke_is_known_by_its_name(invoke: Invoke) -> None:
    assert invoke_of(to_activity(activity("invoke", name=invoke.value))) is invoke
    assert invoke_of(to_activity(activity("invoke", name="signin/verifyState"))) is None


@pytest.mark.parametrize("invoke", Invoke)
@pytest.mark.parametrize(
    "value", [None, 1, "x", [], {}, {"data": {"action": ["x"]}}, {"action": []}, {"parameters": 1}]
)
def test_a_value_of_any_shape_is_read_without_a_fault(invoke: Invoke, value: Any) -> None:
    found = turn(invoke, value)
    assert found is None or (found.kind, found.text) == (TurnKind.SEARCHED, "")


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ([{"name": "q", "value": " varsling "}], "varsling"),
        ([{"value": "varsling"}], "varsling"),
        ([{"name": "initialRun", "value": "true"}], ""),
        ([None, 1, {"name": "q"}], ""),
    ],
)
def test_a_search_is_read_with_and_without_the_parameters_name(parameters: list[Any], text: str) -> None:
    """The Playground leaves the name out; Teams opens the box with a parameter of its own."""
    found = turn(Invoke.SEARCH, {"commandId": "search", "parameters": parameters})
    assert found is not None
    assert (found.kind, found.text, found.action) == (TurnKind.SEARCHED, text, "search")


def test_a_form_of_a_dialog_comes_with_what_was_written() -> None:
    found = turn(Invoke.FORM, {"data": {"action": "case.send", "text": "Hei"}})
    assert found is not None
    assert (found.kind, found.action, found.values) == (TurnKind.DIALOG_SUBMITTED, "case.send", {"text": "Hei"})


@pytest.mark.parametrize("invoke", [Invoke.SUGGESTED, Invoke.SUGGESTED_TOO])
def test_both_names_of_a_suggested_action_are_presses(invoke: Invoke) -> None:
    found = turn(invoke, {"action": "guide.open"})
    assert found is not None
    assert (found.kind, found.action) == (TurnKind.PRESSED, "guide.open")


def test_search_results_are_a_list_with_a_card_behind_each() -> None:
    found = Results((Found("Tittel", "Utdrag", CARD),) * (MOST_RESULTS + 1))
    body = answer(Invoke.SEARCH, [found])["composeExtension"]
    assert (body["type"], body["attachmentLayout"], len(body["attachments"])) == ("result", "list", MOST_RESULTS)
    assert body["attachments"][0]["content"] == CARD
    assert body["attachments"][0]["preview"]["content"] == {"title": "Tittel", "text": "Utdrag"}


def test_a_search_that_failed_shows_an_empty_list() -> None:
    assert answer(Invoke.SEARCH, [Notice("Beklager.")])["composeExtension"]["attachments"] == []


@pytest.mark.parametrize(
    ("replies", "body"),
    [
        ([Message(card=CARD, replaces=True)], {"type": "application/vnd.microsoft.card.adaptive", "value": CARD}),
        ([Notice("Sendt.")], {"type": "application/vnd.microsoft.activity.message", "value": "Sendt."}),
        ([Message("Svar.")], {"type": "application/vnd.microsoft.activity.message", "value": ""}),
        ([], {"type": "application/vnd.microsoft.activity.message", "value": ""}),
    ],
)
def test_an_executed_action_is_always_answered(replies: list[Reply], body: dict[str, Any]) -> None:
    assert answer(Invoke.EXECUTE, replies) == {"statusCode": 200} | body


@pytest.mark.parametrize(
    ("replies", "body"),
    [([Notice("Sendt.")], {"task": {"type": "message", "value": "Sendt."}}), ([Message("Svar.")], {}), ([], {})],
)
def test_a_dialog_closes_with_a_word_or_without(replies: list[Reply], body: dict[str, Any]) -> None:
    assert answer(Invoke.FORM, replies) == body


@pytest.mark.parametrize(
    ("invoke", "reply", "itself"),
    [
        (Invoke.EXECUTE, Message(card=CARD, replaces=True), True),
        (Invoke.EXECUTE, Message("Svar."), False),
        (Invoke.EXECUTE, Dialog("T", CARD), False),
        (Invoke.DIALOG, Dialog("T", CARD), True),
        (Invoke.FORM, Message("Svar."), False),
        (Invoke.SEARCH, Results(), True),
        (Invoke.FEEDBACK, Message("Takk."), False),
    ],
)
def test_what_the_answer_does_not_hold_is_sent(invoke: Invoke, reply: Reply, itself: bool) -> None:
    assert answers_itself(invoke, reply) is itself
