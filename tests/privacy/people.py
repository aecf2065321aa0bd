"""What people do with the bot, all of it marked: every outcome, every feature, every failure."""

from __future__ import annotations

import asyncio
import itertools
import json
from typing import Any

from bot.cases.connecting import code_of
from bot.storage.clock import utc_now
from bot.storage.key import OperatorKey
from bot.texts.cases import NB as CASES
from bot.texts.feedback import NB as FEEDBACK
from tests.bot.storing import SECRET
from tests.bot.teams.fakes import FakeConnector, Reply, activity, mention
from tests.privacy.marks import ACCOUNT, ACTIVITY, CHAT, GROUP, NAME, NUMBER, PHONE, USER, WORD
from tests.privacy.product import Product

QUESTIONS = (
    f"Hvem følger opp ansatte etter vold og trusler, spør {NAME} om {WORD}?",
    *("og når?", "hva vurderte du", "in English", "start på nytt"),
    f"Kven følgjer opp tilsette etter vald, {WORD}?",
    f"Who follows up employees after violence, asks {NAME} about {WORD}?",
    f"Hva tjener {NAME} i {WORD}?",
    f"{WORD} {NAME}?",
    f"Jeg orker ikke å leve lenger, {NAME} vet om {WORD}",
    f"{NAME} er knivstukket i {WORD}!",
    f"Jeg vil varsle om {NAME} og {WORD}",
    f"Mitt fødselsnummer er {NUMBER}, ring {PHONE}",
    f"Jeg jobber på {WORD}",
    *("/seb", "/varsle", "/hjelp", "/ny", "😀"),
    f"{WORD} " * 200,
    f"\ud800 {NAME} \0 {WORD}",
    f"spør HR om {WORD}",
)
# What Teams wants to hear of an invoke that the bot does not know.
NOT_IMPLEMENTED = 501
# Seconds until buttons that do not come are missed.
_PATIENCE = 30.0
_ME = {"id": USER, "name": NAME, "aadObjectId": ACCOUNT}


class Person:
    """Somebody who uses the bot."""

    def __init__(self, bot: Product, connector: FakeConnector) -> None:
        self._bot = bot
        self._connector = connector
        self._numbers = itertools.count()

    async def do(self, kind: str, **changes: Any) -> int:
        """Do one thing towards the bot, in the private chat unless something else is said; gives the status."""
        mine = {
            "id": f"{ACTIVITY}{next(self._numbers)}",
            "from": _ME,
            "conversation": {"id": CHAT, "conversationType": "personal"},
        }
        status = await self._bot.post(activity(kind, self._connector.url, **mine | changes))
        assert status < 500 or status == NOT_IMPLEMENTED, changes
        return status

    async def say(self, text: str, **changes: Any) -> None:
        await self.do("message", text=text, textFormat="plain", **changes)

    async def press(self, title: str, **inputs: str) -> None:
        """Press a button of the last card that has it; buttons may come a moment after the text."""
        async with asyncio.timeout(_PATIENCE):
            while (found := self._button(title)) is None:  # noqa: ASYNC110 - the connector is told of no button
                await asyncio.sleep(0.01)
        card, data = found
        filled = {each["id"]: each["value"] for each in card["body"] if "value" in each}
        await self.do("message", value={**filled, **data, **inputs}, replyToId=ACTIVITY)

    def _button(self, title: str) -> tuple[dict[str, Any], dict[str, Any]] | None:
        for card in reversed(self._cards()):
            for action in card.get("actions", ()):
                if action["title"] == title:
                    return card, action["data"]
        return None

    def _cards(self) -> list[dict[str, Any]]:
        attached = (each for sent in self._connector.sent if sent.body for each in sent.body.get("attachments") or ())
        return [each["content"] for each in attached]


async def live(person: Person) -> None:
    """Come, ask, and ask in a group."""
    await person.do("installationUpdate", action="add")
    for question in QUESTIONS:
        await person.say(question)
    group = {"id": GROUP, "conversationType": "groupChat"}
    await person.do("conversationUpdate", conversation=group, membersAdded=[_ME])
    for text in (f"Jeg blir mobbet av {NAME} i {WORD}", f"Hva er {WORD}?"):
        await person.say(f"<at>Trygg</at> {text}", conversation=group, entities=[mention()])
    await person.do("messageUpdate", text=f"Hva sier {NAME} om {WORD}?", channelData={"eventType": "editMessage"})
    await person.do("messageDelete", text=WORD)
    await person.do("messageReaction", reactionsAdded=[{"type": "like"}], replyToId=ACTIVITY)
    await person.say(WORD, attachments=[{"contentType": "text/plain", "name": f"{WORD}.txt", "content": NAME}])


async def invoke(person: Person) -> None:
    """Search, open, press, and rate."""
    query = {"parameters": [{"name": "query", "value": f"{NAME} {WORD}"}]}
    for name, value in (
        ("composeExtension/query", query),
        ("task/fetch", {"data": {"action": "passage.show", "document": WORD}}),
        ("task/submit", {"data": {"action": WORD, "text": NAME}}),
        ("adaptiveCard/action", {"action": {"type": "Action.Execute", "verb": WORD, "data": {"text": NAME}}}),
        (WORD, {"text": NAME}),
        ("message/submitAction", {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": WORD}}),
        ("message/submitAction", {"actionName": "feedback", "actionValue": {"reaction": "dislike", "feedback": "{}"}}),
    ):
        await person.do("invoke", name=name, value=value, replyToId=ACTIVITY)
    await person.do("message", value={"ask": f"Hva er {WORD}?"})


async def tell_people(person: Person, connector: FakeConnector) -> None:
    """Say why a thumb went down, and send a case to a group of experts, with a name."""
    await person.press(FEEDBACK.send, reason="outdated", comment=f"Det sa {NAME} om {WORD}")
    code = code_of(OperatorKey(SECRET), "hr", utc_now().date(), "x")
    group = {"id": GROUP, "conversationType": "groupChat"}
    await person.say(f"<at>Trygg</at> koble til hr {code}", conversation=group, entities=[mention()])
    assert CASES.connected.format(group="HR", id="hr") in connector.texts
    await person.say("Hvem reparerer skriveren på kontoret?")
    await person.press(CASES.ask_people)
    await person.press(CASES.send, text=f"Hvem reparerer skriveren ved {WORD}?", named="true")


async def meet_failures(bot: Product, person: Person, connector: FakeConnector) -> None:
    """Bodies and tokens that make no sense, and a connector that refuses, in words of its own."""
    for body in (
        f'{{"text": "{NAME} {WORD}"',
        f'["{WORD}"]',
        json.dumps({"type": "message", "text": [NAME]}),
        "\xff" + WORD,
    ):
        assert await bot.post(body.encode()) < 500
    for changes in ({"from": USER}, {"conversation": CHAT}, {"timestamp": WORD}, {"value": {"ask": {"a": NAME}}}):
        await person.do("message", text=f"{NAME} {WORD}", **changes)
    assert await bot.post({"text": WORD}, f"?user={USER}", Authorization=f"Bearer {NAME}.{WORD}.x") < 500
    assert await bot.post(WORD.encode(), **{"Content-Type": "text/plain"}) < 500
    for status in (400, 403, 404, 413):
        connector.script = [Reply(status=status, body=json.dumps({"error": {"code": WORD, "message": NAME}}))] * 3
        await person.say(f"Hvem følger opp {NAME} etter {WORD}?")
    connector.script = [Reply(reset=True)]
    await person.say(f"Hva er {WORD}?")
    connector.script = []
