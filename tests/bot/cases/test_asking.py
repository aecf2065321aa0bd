"""From a question without an answer to a case: nothing leaves before it is approved, and nobody is told who asks."""

from __future__ import annotations

import pytest

from bot.answer import Answer, Outcome
from bot.cards.cases import SEND, TAKE_OUT, WRITE
from bot.judging import Verdict
from bot.outbox import UndeliveredError
from bot.storage.cases import CaseState
from bot.storage.errors import StorageUnavailable
from bot.texts.cases import EN, NB, NN
from bot.turn import Scope
from tests.bot.cases.conftest import ASKER, EXPERTS, Office, expert, filled, shown, turn

QUESTION = "Kan jeg få permisjon ved flytting?"
NO_ANSWER = Answer(Outcome.NONE, Verdict.TOO_LITTLE.value, "nb", "Det finner jeg ikke.")


async def test_people_are_offered_beside_a_choice(office: Office) -> None:
    """What was meant may be none of the sections offered."""
    choice = Answer(Outcome.CLARIFY, Verdict.AMBIGUOUS.value, "nb", "Er det noe av dette?")
    assert [button.action for button in await office.asking.offer(turn(QUESTION), choice)] == [WRITE]


async def test_people_are_offered_where_the_sources_have_no_answer(office: Office) -> None:
    """The question goes into the button; the card it opens is filled in with it."""
    [button] = await office.asking.offer(turn(QUESTION), NO_ANSWER)
    assert (button.title, button.action, button.values) == (NB.ask_people, WRITE, {"text": QUESTION, "language": "nb"})
    await office.connect()
    [draft] = await office.asking.write(turn(action=WRITE, values=button.values))
    assert filled(draft)["text"] == QUESTION


@pytest.mark.parametrize(
    ("said", "answer", "changes"),
    [
        (QUESTION, Answer(Outcome.ANSWER, "answered", "nb", "Ja."), {}),
        (QUESTION, Answer(Outcome.NONE, Verdict.A_TASK.value, "nb", "Nei."), {}),
        (QUESTION, Answer(Outcome.NONE, "empty", "nb", "Skriv."), {}),
        (QUESTION, NO_ANSWER, {"scope": Scope.GROUP}),
        ("Hvordan varsler jeg om korrupsjon hos oss?", NO_ANSWER, {}),
    ],
    ids=["answered", "a task", "nothing asked", "in a group", "whistleblowing"],
)
async def test_people_are_not_offered_elsewhere(
    office: Office, said: str, answer: Answer, changes: dict[str, Scope]
) -> None:
    assert list(await office.asking.offer(turn(said, **changes), answer)) == []


async def test_a_case_reaches_the_experts_without_a_name(office: Office) -> None:
    """They see the text and a number, and nothing of who asks; the asker sees the number and that no name is given."""
    await office.connect()
    values = await office.draft(QUESTION)
    assert office.outbox.sent == []
    assert await office.storage.cases.list() == []
    [sent] = await office.asking.send(turn(action=SEND, values=values))
    [case] = await office.storage.cases.list()
    [posted] = office.outbox.to(EXPERTS)
    assert NB.sent_title.format(number=case.number, group="HR") in shown(sent)
    assert NB.sent_unnamed in shown(sent)
    assert sent.replaces
    assert QUESTION in posted
    assert NB.unnamed in posted
    assert not [who for who in ("Kari", "Moen", "29:kari", "a:kari") if who in posted]


async def test_the_name_goes_along_only_where_it_is_given(office: Office) -> None:
    await office.connect()
    await office.case(named="true")
    [posted] = office.outbox.to(EXPERTS)
    assert "Kari Moen" in posted


async def test_a_card_that_is_pressed_twice_is_one_case(office: Office) -> None:
    """Also when the second press comes days later."""
    await office.connect()
    values = await office.draft(QUESTION)
    first = await office.asking.send(turn(action=SEND, values=values))
    office.clock.forward(days=3)
    second = await office.asking.send(turn(action=SEND, values=values))
    assert shown(first[0]) == shown(second[0])
    assert len(await office.storage.cases.list()) == len(office.outbox.sent) == 1


async def test_anothers_draft_opens_no_case_of_theirs(office: Office) -> None:
    await office.connect()
    values = await office.draft("Noe hemmelig")
    await office.asking.send(turn(action=SEND, values=values))
    forged = {**values, "text": "Hei", "language": "en; DROP"}
    [sent] = await office.asking.send(turn(action=SEND, values=forged, user_id="29:ola"))
    assert "hemmelig" not in shown(sent)
    assert len(await office.storage.cases.list()) == 2


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Kan jeg få ferie i mai?", "hr"),
        ("Hvem måler inneklima og støy?", "hms"),
        ("Hvem velger verneombud?", "verneombud"),
    ],
)
async def test_the_theme_leads_to_the_group(office: Office, text: str, group: str) -> None:
    for each in ("hr", "hms", "verneombud"):
        await office.connect(each)
    assert (await office.draft(text))["group"] == group


async def test_only_groups_that_are_connected_can_be_chosen(office: Office) -> None:
    await office.connect("verneombud")
    [draft] = await office.asking.write(turn(action=WRITE, values={"text": QUESTION}))
    [choice] = [each for each in draft.card["body"] if each["type"] == "Input.ChoiceSet"]
    assert choice["choices"] == [{"title": "verneombudet", "value": "verneombud"}]
    assert choice["value"] == "verneombud"


async def test_without_any_group_the_bot_says_whom_to_ask(office: Office) -> None:
    assert [each.text for each in await office.asking.requested(turn("Spør HR"))] == [NB.no_group]


@pytest.mark.parametrize(("said", "words"), [("Spør HR", NB), ("kan eg få spørje HR", NN), ("ask HR", EN)])
async def test_a_request_opens_the_card_in_its_language(office: Office, said: str, words: object) -> None:
    await office.connect()
    assert office.asking.is_asked_for(turn(said))
    [draft] = await office.asking.requested(turn(said))
    assert getattr(words, "draft_intro") in shown(draft)  # noqa: B009 - the texts have one class, mypy does not know which


async def test_a_request_brings_what_it_is_about(office: Office) -> None:
    await office.connect()
    [draft] = await office.asking.requested(turn("spør HR om jeg kan få ferie i mai"))
    assert filled(draft)["text"] == "jeg kan få ferie i mai"


async def test_others_do_not_see_who_asks(office: Office) -> None:
    """In a group there is no card, and a card that got there sends nothing."""
    await office.connect()
    values = await office.draft(QUESTION)
    for replies in (
        await office.asking.requested(turn("Spør HR", scope=Scope.GROUP)),
        await office.asking.send(turn(action=SEND, values=values, scope=Scope.CHANNEL)),
    ):
        assert [each.text for each in replies] == [NB.private_only]
    assert await office.storage.cases.list() == []


async def test_whistleblowing_is_led_to_its_channels(office: Office) -> None:
    """Whether it is asked for, stands in the question, or came in while the text was edited; and whatever was seen before."""
    await office.connect()
    edited = {**await office.draft(QUESTION), "text": "Jeg vil varsle om korrupsjon", "seen": "urgent,name"}
    for replies in (
        await office.asking.requested(turn("Spør HR om å varsle om korrupsjon")),
        await office.asking.write(turn(action=WRITE, values={"text": "Jeg vil varsle om at sjefen stjeler"})),
        await office.asking.send(turn(action=SEND, values=edited)),
    ):
        said, channels = replies
        assert NB.reporting in shown(said)
        assert channels.text == f"(nb) {NB.reporting_question}"
    assert await office.storage.cases.list() == []
    assert office.outbox.sent == []


async def test_in_danger_the_numbers_come_first_and_the_press_after_sends(office: Office) -> None:
    await office.connect()
    values = {**await office.draft(QUESTION), "text": "Jeg orker ikke å leve lenger"}
    crisis, again = await office.asking.send(turn(action=SEND, values=values))
    assert crisis.text == "(nb) Jeg orker ikke å leve lenger"
    assert NB.urgent in shown(again)
    assert await office.storage.cases.list() == []
    await office.asking.send(turn(action=SEND, values=filled(again)))
    assert len(await office.storage.cases.list()) == 1
    assert NB.may_be_urgent in office.outbox.to(EXPERTS)[0]


async def test_personal_data_is_asked_to_be_left_out_and_may_be_waved_through(office: Office) -> None:
    await office.connect()
    values = {**await office.draft(QUESTION), "text": "Innsatt Ola Hansen ringte 91 23 45 67"}
    [again] = await office.asking.send(turn(action=SEND, values=values))
    assert NB.personal.format(found="navn, telefonnummer") in shown(again)
    assert [each["title"] for each in again.card["actions"]] == [NB.take_out, NB.send_anyway]
    assert await office.storage.cases.list() == []
    await office.asking.send(turn(action=SEND, values=filled(again)))
    [case] = await office.storage.cases.list()
    assert case.draft.text == "Innsatt Ola Hansen ringte 91 23 45 67"


async def test_the_bot_takes_personal_data_out_where_it_is_asked_to(office: Office) -> None:
    """The text is shown once more: what was not seen is not approved."""
    await office.connect()
    values = {**await office.draft(QUESTION), "text": "Innsatt Ola Hansen ringte 91 23 45 67"}
    [again] = await office.asking.send(turn(action=SEND, values=values))
    [bare] = await office.asking.take_out(turn(action=TAKE_OUT, values=filled(again)))
    assert filled(bare)["text"] == "Innsatt [navn] ringte [telefonnummer]"
    await office.asking.send(turn(action=SEND, values=filled(bare)))
    [case] = await office.storage.cases.list()
    assert case.draft.text == "Innsatt [navn] ringte [telefonnummer]"


@pytest.mark.parametrize(
    ("text", "note"), [("  ", NB.empty), ("a" * 2001, NB.too_long.format(length=2001, limit=2000))]
)
async def test_what_cannot_be_sent_stays_on_the_card(office: Office, text: str, note: str) -> None:
    await office.connect()
    [again] = await office.asking.send(turn(action=SEND, values={**await office.draft(QUESTION), "text": text}))
    assert note in shown(again)
    assert await office.storage.cases.list() == []


async def test_what_the_experts_cannot_get_now_they_get_later(office: Office) -> None:
    """The asker is told; a later round delivers, once."""
    await office.connect()
    office.outbox.error = UndeliveredError("503")
    values = await office.draft(QUESTION)
    [sent] = await office.asking.send(turn(action=SEND, values=values))
    assert NB.waiting.format(group="HR") in shown(sent)
    office.outbox.error = None
    await office.courier.round()
    assert office.outbox.sent == []  # another replica may be at it
    office.clock.forward(minutes=3)
    await office.courier.round()
    await office.courier.round()
    assert len(office.outbox.to(EXPERTS)) == 1


async def test_when_nothing_can_be_kept_nothing_is_sent_and_the_card_stays(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await office.connect()
    values = await office.draft(QUESTION)

    async def unavailable(*_: object) -> None:
        raise StorageUnavailable("down")

    monkeypatch.setattr(office.storage.cases, "open", unavailable)
    assert [each.text for each in await office.asking.send(turn(action=SEND, values=values))] == [NB.unavailable]
    assert office.outbox.sent == []


async def test_the_answer_finds_the_asker_after_a_restart(office: Office) -> None:
    """All that is needed lies in the storage: the desk of another replica answers, in the asker's language."""
    await office.connect()
    number = await office.case("Can I have leave when I move?", language="en")
    await office.desk.answer(expert({"case": str(number), "answer": "Yes, one day."}))
    [told] = office.outbox.to(ASKER)
    assert EN.answered_title.format(number=number, group="HR") in told
    assert "Yes, one day." in told
    assert (await office.storage.cases.get(number)).state is CaseState.ANSWERED
