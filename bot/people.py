"""The features that lead to people and hear from them, put together: cases, feedback, gaps."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering import Addition
from bot.cards import cases, desk
from bot.cards.feedback import EXPLAIN
from bot.cases.asking import Asking
from bot.cases.connecting import Connecting
from bot.cases.courier import Courier
from bot.cases.desk import Desk
from bot.cases.groups import Group
from bot.conversation import Conversation
from bot.feedback import Rated, Ratings
from bot.gaps import Gaps
from bot.outbox import Outbox
from bot.reaction import reaction_of
from bot.reception import Reception
from bot.storage.clock import Clock, utc_now
from bot.storage.storage import Storage
from bot.turn import TurnKind
from knowledge.search import KnowledgeBase


class People:
    """What lasts while generations of the index come and go."""

    def __init__(self, storage: Storage, groups: Sequence[Group], outbox: Outbox, clock: Clock = utc_now) -> None:
        self.courier = Courier(storage, groups, outbox)
        self.rated = Rated()
        self._storage = storage
        self._groups = groups
        self._desk = Desk(self.courier, storage.cases)
        self._connecting = Connecting(storage, groups, clock)

    def asking(self, conversation: Conversation) -> Asking:
        """Make the asker's side; what it says of danger and of whistleblowing comes from the conversation."""
        return Asking(self.courier, self._storage.cases, self._groups, reaction_of(conversation))

    def additions(self, asking: Asking, knowledge: KnowledgeBase) -> Sequence[Addition]:
        """Give what is done beside each answer."""
        return [asking.offer, Gaps(self._storage.gaps, knowledge).count]

    def join(self, reception: Reception, asking: Asking, conversation: Conversation) -> None:
        """Let the reception lead here."""
        ratings = Ratings(self._storage.feedback, self.rated, reaction_of(conversation))
        reception.on(TurnKind.FEEDBACK, ratings.rate)
        presses = {
            EXPLAIN: ratings.explain,
            cases.WRITE: asking.write,
            cases.TAKE_OUT: asking.take_out,
            cases.SEND: asking.send,
            desk.TAKE: self._desk.take,
            desk.ANSWER: self._desk.answer,
            desk.CLOSE: self._desk.close,
        }
        for action, feature in presses.items():
            reception.on(TurnKind.PRESSED, feature, action)
        reception.when(asking.is_asked_for, asking.requested)
        reception.when(self._connecting.is_asked_for, self._connecting.handle)
        reception.on(TurnKind.REMOVED, self._connecting.removed)
