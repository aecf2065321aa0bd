"""Guides as cards: which guide words lead to, and one step at a time."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from bot.answer import Answer, Outcome
from bot.cards import guide as cards
from bot.commands import Name, command
from bot.texts import language_of
from bot.texts.guides import Texts, guides
from bot.turn import Button, Card, Message, Notice, Reply, Turn
from knowledge.guide import Guide, Step
from knowledge.language import Concept, analyse, words
from knowledge.search import KnowledgeBase
from knowledge.types import Reading

# A command leads to these guides: the one for the person concerned, and the one for their leader where there is one.
OF_COMMANDS = {
    Name.AFTER_EVENT: ("ansatt-etter-hendelse", "leder-etter-hendelse"),
    Name.REPORT: ("vurderer-a-varsle", "leder-mottar-varsel"),
    Name.NEW_HERE: ("nyansatt",),
}
# Who writes one of these wants steps, not a passage.
_STEP_BY_STEP = ("steg for steg", "trinn for trinn", "punkt for punkt", "step by step")
_STEP_WORDS = frozenset("steg trinn punkt step".split())
_LISTS = frozenset(
    "sjekkliste sjekklista sjekklisten huskeliste huskelista hugseliste hugselista checklist veileder veilederen rettleiar".split()
)
_LEADERS = frozenset("leder lederen ledere leiar leiaren leiarar leader leaders manager managers sjef sjefen".split())
# Which share of a message's words, weighed by rarity, a guide must hold to be led to when steps are asked for …
LEADS = 0.3
# … and how alike a question must be to one that a guide was written for, to offer the guide beside the answer.
OFFERS = 0.45
OPEN = "guide.open"


class Guides:
    """Leads to guides, and turns their pages."""

    def __init__(self, found: Sequence[Guide], knowledge: KnowledgeBase) -> None:
        self._guides = {guide.id: guide for guide in found}
        self._knowledge = knowledge
        self._stems = {g.id: _stems_of(g) for g in found}
        counts = Counter(stem for stems in self._stems.values() for stem in stems)
        self._rarity = {stem: math.log(1 + len(found) / count) for stem, count in counts.items()}
        self._rarest = math.log(1 + len(found))
        self._asked = {
            g.id: [
                (stems, self._weight(stems))
                for q in g.questions
                if (stems := frozenset(analyse(q.text, q.language).stems))
            ]
            for g in found
        }

    def are_asked_for(self, turn: Turn) -> bool:
        """Tell whether a message is a command for a guide, or asks for steps that one of them has."""
        return bool(self._wanted(turn.text))

    async def lead(self, turn: Turn) -> Sequence[Reply]:
        """Show the guide that a message asks for; where there are two, ask for whom it is."""
        language = self._language(turn)
        wanted = self._wanted(turn.text)
        if len(wanted) > 1:
            return [Message(card=cards.choice_card(wanted, guides(language), language, turn.user_id))]
        return [Message(card=self._card(wanted[0], cards.Stand(wanted[0].id, language=language), turn.user_id))]

    async def show(self, turn: Turn) -> Sequence[Reply]:
        """Turn to where a button leads. It changes nothing but the card, so that it can be pressed or refreshed at will."""
        guide = self._guides.get(cards.guide_of(turn.values))
        if guide is None or not guide.steps:
            return [] if turn.automatic else [Notice(guides(language_of(turn.locale)).gone)]
        stand = cards.read_stand(turn.values, len(guide.steps))
        return [Message(card=self._card(guide, stand, turn.user_id), replaces=True)]

    async def open(self, turn: Turn) -> Sequence[Reply]:
        """Open a guide below an answer that offered it."""
        return [Message(card=reply.card) if isinstance(reply, Message) else reply for reply in await self.show(turn)]

    async def offer(self, turn: Turn, answer: Answer) -> Sequence[Button]:
        """Offer the guide that a question comes close to, beside its answer."""
        if answer.outcome is Outcome.CRISIS or not answer.citations:
            return []
        guide = self._most_alike(turn.text, answer.language)
        if guide is None:
            return []
        stand = cards.Stand(guide.id, language=answer.language)
        return [Button(guides(answer.language).offer, OPEN, stand.values())]

    def _card(self, guide: Guide, stand: cards.Stand, user: str) -> Card:
        said: Texts = guides(stand.language)
        if stand.step is None:
            return cards.overview_card(guide, stand, said, user, self._on_the_same(guide))
        if stand.step >= len(guide.steps):
            return cards.end_card(guide, stand, said, user)
        _, step = guide.steps[stand.step]
        return cards.step_card(guide, stand, self._readings(step), said, user)

    def _readings(self, step: Step) -> list[Reading]:
        found = (self._knowledge.section(document, section) for document, section in step.sources)
        return [reading for reading in found if reading is not None]

    def _wanted(self, text: str) -> list[Guide]:
        name = command(text)
        if name is not None:
            return [self._guides[each] for each in OF_COMMANDS.get(name, ()) if each in self._guides]
        guide = self._with_steps_for(text) if _asks_for_steps(text) else None
        if guide is None:
            return []
        both = self._on_the_same(guide)
        leaders = [each for each in both if each.audience == "leder"]
        return leaders if leaders and _LEADERS & set(words(text)) else both

    def _with_steps_for(self, text: str) -> Guide | None:
        """Find the guide that speaks most of what a message is about."""
        about = " ".join(word for word in words(text) if word not in _LISTS | _LEADERS | _STEP_WORDS)
        inquiry = self._knowledge.understand(about)
        if not inquiry.concepts or not self._stems:
            return None
        told = {name: [_told(concept, stems) for concept in inquiry.concepts] for name, stems in self._stems.items()}
        weights = [self._weight(concept.written) for concept in inquiry.concepts]
        best = max(told, key=lambda name: sum(w * math.log1p(n) for w, n in zip(weights, told[name], strict=True)))
        held = sum(weight for weight, times in zip(weights, told[best], strict=True) if times)
        return self._guides[best] if held >= LEADS * sum(weights) else None

    def _most_alike(self, text: str, language: str) -> Guide | None:
        """Find the guide that was written for a question like this one: a weighted Jaccard index of their words."""
        asked = frozenset(analyse(text, language).stems)
        own = self._weight(asked)
        likenesses = {
            name: max((self._likeness(asked & q, own, weight) for q, weight in questions), default=0.0)
            for name, questions in self._asked.items()
        }
        best = max(likenesses, key=likenesses.__getitem__, default="")
        return self._guides[best] if likenesses and likenesses[best] >= OFFERS else None

    def _likeness(self, common: frozenset[str], own: float, other: float) -> float:
        """Weigh what two questions share by all that they hold; `own` and `other` are their weights, each by itself."""
        shared = self._weight(common) if common else 0.0
        return shared / (own + other - shared) if shared else 0.0

    def _weight(self, stems: Iterable[str]) -> float:
        """Add up how rare words are among the guides; one that no guide has weighs as the rarest."""
        return sum(self._rarity.get(stem, self._rarest) for stem in stems)

    def _on_the_same(self, guide: Guide) -> list[Guide]:
        """List the guides on the same matter, for the person concerned and for their leader; this one among them."""
        names = next((names for names in OF_COMMANDS.values() if guide.id in names), (guide.id,))
        return [self._guides[each] for each in names if each in self._guides]

    def _language(self, turn: Turn) -> str:
        assumed = language_of(turn.locale)
        return assumed if command(turn.text) else self._knowledge.understand(turn.text, assumed).language


def _told(concept: Concept, stems: Counter[str]) -> int:
    """Count how often a guide speaks of a concept, in whichever of its forms."""
    return max(min(stems[stem] for stem in form) for form in concept.forms)


def _stems_of(guide: Guide) -> Counter[str]:
    """Count the words of what a guide says it is about, in each of its languages."""
    own = " ".join([guide.title, guide.summary, *(phase.title for phase in guide.phases)])
    texts = [(guide.language, own), ("en", guide.english), *((q.language, q.text) for q in guide.questions)]
    return Counter(stem for language, text in texts for stem in analyse(text, language).stems)


def _asks_for_steps(text: str) -> bool:
    said = words(text)
    return any(each in " ".join(said) for each in _STEP_BY_STEP) or bool(_LISTS & set(said))
