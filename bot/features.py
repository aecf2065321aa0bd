"""The features, a line or two each: what every turn leads to, and what is put beside an answer."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering import Answering, greet
from bot.cards import considered, guide, passage
from bot.conversation import Conversation
from bot.guides import OPEN, Guides
from bot.passages import Passages
from bot.reception import Reception
from bot.turn import TurnKind
from knowledge.guide import Guide
from knowledge.search import KnowledgeBase


def features(knowledge: KnowledgeBase, conversation: Conversation, found: Sequence[Guide]) -> Reception:
    """Put together all that answers from one generation of the index."""
    passages, guides = Passages(knowledge), Guides(found, knowledge)
    reception = Reception(Answering(conversation, [passages.offer, guides.offer]))
    reception.on(TurnKind.INSTALLED, greet)
    for opened in (TurnKind.PRESSED, TurnKind.DIALOG_OPENED):
        reception.on(opened, passages.show, passage.SHOW)
        reception.on(opened, passages.show_considered, considered.SHOW)
    for turned in (TurnKind.PRESSED, TurnKind.DIALOG_SUBMITTED):
        reception.on(turned, passages.turn_to, passage.TURN)
    reception.on(TurnKind.PRESSED, guides.show, guide.SHOW)
    reception.on(TurnKind.PRESSED, guides.open, OPEN)
    reception.when(guides.are_asked_for, guides.lead)
    return reception
