"""«Vis i sammenheng» and «Hva ble vurdert?»: what an answer rests on, a press away from it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer import Answer
from bot.cards import considered, parts, passage
from bot.followup import Considered
from bot.places import Place, place_of, read, write
from bot.texts.passages import Texts, passages
from bot.turn import Button, Dialog, Message, Notice, Press, Reply, Turn, TurnKind
from knowledge.search import KnowledgeBase

_GENERATION, _WEIGHED = "generation", "weighed"


class Passages:
    """Shows passages where they stand."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge

    async def offer(self, turn: Turn, answer: Answer) -> Sequence[Button]:
        """Put the buttons beside an answer that has sources."""
        if not answer.citations:
            return []
        words = passages(answer.language)
        shown = {passage.PLACES: write(map(place_of, answer.citations)), passage.LANGUAGE: answer.language}
        weighed = " ".join(f"{each.key}:{each.score:.2f}" for each in answer.thread.considered)
        known = {_GENERATION: self._knowledge.generation, _WEIGHED: weighed, passage.LANGUAGE: answer.language}
        buttons = [Button(words.show, passage.SHOW, shown, Press.DIALOG)]
        return [*buttons, Button(words.considered, considered.SHOW, known, Press.DIALOG)] if weighed else buttons

    async def show(self, turn: Turn) -> Sequence[Reply]:
        """Show the passage that a button names; in a dialog, or in the chat."""
        words = passages(turn.values.get(passage.LANGUAGE, ""))
        found = self._find(turn, words)
        return [Notice(words.gone)] if found is None else [found]

    async def turn_to(self, turn: Turn) -> Sequence[Reply]:
        """Turn to another passage within a card that is shown already: what was there gives way to it."""
        (reply,) = await self.show(turn)
        if turn.kind is TurnKind.PRESSED and isinstance(reply, Dialog):
            return [Message(card=parts.titled(reply.title, reply.card), replaces=True)]
        return [reply]

    async def show_considered(self, turn: Turn) -> Sequence[Reply]:
        """List what was considered. After a change of index the keys stand for something else, or for nothing."""
        words = passages(turn.values.get(passage.LANGUAGE, ""))
        if turn.values.get(_GENERATION) != self._knowledge.generation:
            return [Notice(words.exchanged)]
        hits = [(self._knowledge.passage(each.key), each.score) for each in _weighed(turn.values.get(_WEIGHED, ""))]
        card = considered.considered_card([(hit, score) for hit, score in hits if hit is not None], words)
        return [Dialog(words.considered_title, card)]

    def _find(self, turn: Turn, words: Texts) -> Dialog | None:
        places = read(turn.values.get(passage.PLACES, ""))
        number = turn.values.get(passage.AT, "0")
        at = int(number) if number.isdecimal() and len(number) < 3 and int(number) < len(places) else 0
        place = places[at] if places else Place("", "")
        reading = self._knowledge.section(place.document, place.section)
        if reading is None:
            return None
        language = turn.values.get(passage.LANGUAGE, "nb")
        card = passage.passage_card(reading, place, words, language, places, at)
        return Dialog(passage.title_of(reading), card)


def _weighed(written: str) -> list[Considered]:
    pairs = (each.partition(":") for each in written.split())
    return [
        Considered(int(key), float(score))
        for key, _, score in pairs
        if key.isdecimal() and len(key) < 19 and score.replace(".", "", 1).isdecimal()
    ]
