"""The features, a line or two each: what every turn leads to, and what is put beside an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answering import Answering
from bot.cards import considered, figure, guide, passage
from bot.compose_box import ComposeBox
from bot.conversation import Conversation
from bot.discretion import is_out_of_place, offer_private
from bot.erasing import Erasing, is_asked_for
from bot.guides import OPEN, Guides
from bot.passages import Passages
from bot.people import People
from bot.pictures import Pictures
from bot.reception import Reception
from bot.storage.storage import Storage
from bot.turn import TurnKind
from bot.welcome import Welcome, help_is_asked_for
from knowledge.guide import Guide
from knowledge.search import KnowledgeBase


@dataclass(frozen=True, slots=True)
class Lasting:
    """What features share, whichever generation of the index they answer from."""

    guides: Sequence[Guide]
    welcome: Welcome
    people: People
    storage: Storage


def features(knowledge: KnowledgeBase, conversation: Conversation, lasting: Lasting) -> Reception:
    """Put together all that answers from one generation of the index."""
    people, welcome = lasting.people, lasting.welcome
    passages, pictures, guides = Passages(knowledge), Pictures(knowledge), Guides(lasting.guides, knowledge)
    asking = people.asking(conversation)
    # Of too many buttons the last are left out; whoever got no answer must see that there are people.
    beside = [*people.additions(asking, knowledge), passages.offer, pictures.offer, guides.offer]
    reception = Reception(Answering(conversation, beside))
    reception.on(TurnKind.INSTALLED, welcome.greet)
    for opened in (TurnKind.PRESSED, TurnKind.DIALOG_OPENED):
        reception.on(opened, passages.show, passage.SHOW)
        reception.on(opened, passages.show_considered, considered.SHOW)
    for turned in (TurnKind.PRESSED, TurnKind.DIALOG_SUBMITTED):
        reception.on(turned, passages.turn_to, passage.TURN)
    reception.on(TurnKind.PRESSED, pictures.show, figure.SHOW)
    reception.on(TurnKind.PRESSED, guides.show, guide.SHOW)
    reception.on(TurnKind.PRESSED, guides.open, OPEN)
    reception.on(TurnKind.SEARCHED, ComposeBox(knowledge).search)
    reception.when(help_is_asked_for, welcome.help)
    reception.when(is_out_of_place, offer_private)
    reception.when(is_asked_for, Erasing(lasting.storage, people.courier.withdraw).delete)
    reception.when(guides.are_asked_for, guides.lead)
    people.join(reception, asking, conversation)
    return reception
