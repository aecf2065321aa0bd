"""«Slett mine data»: understood in three languages, done at once, and told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.commands import COMMANDS, Name
from bot.erasing import Erasing, is_asked_for
from bot.followup import Thread
from bot.storage.cases import Case, Draft
from bot.storage.database import Database
from bot.storage.feedback import Feedback
from bot.storage.storage import Storage
from bot.texts.erasing import EN, NB, NN, Texts
from bot.turn import Scope, Turn, TurnKind
from tests.bot.storing import Clock

WRITTEN = next(each.written for each in COMMANDS if each.name is Name.DELETE_MINE)


def turn(text: str = "slett mine data", *, scope: Scope = Scope.PERSONAL, locale: str = "nb-NO") -> Turn:
    return Turn(TurnKind.MESSAGE, "1", "19:ola", "29:ola", scope, locale, text)


async def keep(_: Sequence[Case]) -> None:
    """Leave the experts' chats as they are."""


async def fill(storage: Storage, owner: str = "29:ola", *, cases: int = 2) -> None:
    await storage.conversations.change(f"19:{owner}", owner, lambda _: Thread(places=(("etat", "vold"),)))
    for number in range(cases):
        await storage.cases.open(Draft("hr", "ferie", "nb", "Hvor lenge?", "{}"), owner, f"{owner} {number}")
    await storage.feedback.add(Feedback(True, "nb"), owner)


@pytest.mark.parametrize(
    "text",
    [
        *WRITTEN.values(),
        *(
            "/slett mine data",
            "Slett mine data!",
            "Kan du slette mine data?",
            "slett dataene mine",
            "Slett alt om meg, takk",
        ),
        *("Slett alt dere har lagret om meg", "Kan du slette dataa mine?", "Can you delete all my data, please?"),
    ],
)
def test_the_wish_is_recognised(text: str) -> None:
    assert is_asked_for(turn(text))


@pytest.mark.parametrize(
    "text",
    [
        *("Hvordan sletter jeg mine data?", "Hvor lenge lagres mine data?", "Hvem kan slette data om innsatte?"),
        *("slett", "mine data", "delete", "", "Kan du slette saken min?", "slett ikke mine data"),
    ],
)
def test_a_question_about_it_is_no_wish(text: str) -> None:
    """To delete what somebody still waits for would do harm."""
    assert not is_asked_for(turn(text))


async def test_everything_of_theirs_is_deleted_and_told(storage: Storage) -> None:
    await fill(storage)
    await fill(storage, "29:kari")
    (said,) = await Erasing(storage, keep).delete(turn())
    assert said.text.startswith("Slettet nå: 1 samtale, 2 saker, 1 tilbakemelding.")
    assert NB.cases_remain in said.text
    assert NB.remains in said.text
    assert len(await storage.cases.list()) == 2
    assert len(await storage.feedback.list()) == 1


async def test_the_texts_of_their_cases_are_taken_from_the_experts(storage: Storage) -> None:
    """Once they are deleted, and no others."""
    await fill(storage)
    await fill(storage, "29:kari", cases=1)
    withdrawn: list[Case] = []

    async def withdraw(cases: Sequence[Case]) -> None:
        assert len(await storage.cases.list()) == 1
        withdrawn.extend(cases)

    await Erasing(storage, withdraw).delete(turn())
    assert len(withdrawn) == 2


async def test_who_has_nothing_stored_is_told_so(storage: Storage) -> None:
    (said,) = await Erasing(storage, keep).delete(turn())
    assert said.text == f"{NB.nothing}\n\n{NB.remains}"


async def test_a_single_case_is_told_of_in_the_singular(storage: Storage) -> None:
    await fill(storage, cases=1)
    (said,) = await Erasing(storage, keep).delete(turn())
    assert ", 1 sak, " in said.text


@pytest.mark.parametrize("scope", [Scope.GROUP, Scope.CHANNEL])
async def test_where_others_read_along_nothing_is_told_of_what_there_was(scope: Scope, storage: Storage) -> None:
    """That somebody has a case is nobody else's business."""
    await fill(storage)
    (said,) = await Erasing(storage, keep).delete(turn(scope=scope))
    assert said.text == NB.in_public
    assert await storage.cases.list() == []


@pytest.mark.parametrize(
    ("text", "locale", "words"),
    [
        ("slett mine data", "nn-NO", NN),
        ("slett dataa mine", "nb-NO", NN),
        ("delete my data", "nb-NO", EN),
        ("slett dataene mine", "en-US", NB),
        ("slett mine data", "en-US", NB),
    ],
)
async def test_the_answer_is_in_the_language_of_the_wish(
    text: str, locale: str, words: Texts, storage: Storage
) -> None:
    """And where two languages say it alike, in that of the person's Teams."""
    (said,) = await Erasing(storage, keep).delete(turn(text, locale=locale))
    assert said.text.startswith(words.nothing)


async def test_when_the_storage_is_gone_the_person_is_told(storage: Storage, clock: Clock) -> None:
    """Silence would let them believe that it was done."""
    gone = Storage.over(Database("postgresql://postgres@127.0.0.1:1/none"), storage.key, clock)
    (said,) = await Erasing(gone, keep).delete(replace(turn(), locale="nn-NO"))
    assert said.text == NN.failed
