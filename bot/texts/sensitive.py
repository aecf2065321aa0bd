"""What the bot says where others read along, and the question is nobody else's business."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class Texts:
    """The offer to go on in private, in one language."""

    in_private: str
    open_chat: str


NB = Texts(
    in_private=(
        "Dette kan være personlig, så jeg svarer ikke her, der andre kan lese det. Skriv til meg i en privat chat, så svarer jeg der. "
        "Haster det: ring 113, 112 eller 110. Trenger du noen å snakke med: 116 123."
    ),
    open_chat="Åpne privat chat",
)

NN = Texts(
    in_private=(
        "Dette kan vere personleg, så eg svarar ikkje her, der andre kan lese det. Skriv til meg i ein privat chat, så svarar eg der. "
        "Hastar det: ring 113, 112 eller 110. Treng du nokon å snakke med: 116 123."
    ),
    open_chat="Opne privat chat",
)

EN = Texts(
    in_private=(
        "This may be personal, so I do not answer here, where others can read it. Write to me in a private chat, and I will answer there. "
        "If it is urgent: call 113, 112 or 110. If you need someone to talk to: 116 123."
    ),
    open_chat="Open a private chat",
)

sensitive = InThree(NB, NN, EN)
