"""What the bot says where it is closed."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class Texts:
    """In one language; `closed` leaves room for `until`."""

    closed: str
    until: str


NB = Texts(
    closed=(
        "Trygg er stengt for vedlikehold{until} og svarer ikke på spørsmål nå. Er det fare for liv: ring 113, 112 eller 110. "
        "Haster det uten å være livstruende: legevakten 116 117. Trenger du noen å snakke med: 116 123. "
        "Ellers kan nærmeste leder, HR, verneombud eller tillitsvalgt hjelpe deg."
    ),
    until=" til {day} kl. {time}",
)

NN = Texts(
    closed=(
        "Trygg er stengt for vedlikehald{until} og svarar ikkje på spørsmål no. Er det fare for liv: ring 113, 112 eller 110. "
        "Hastar det utan å vere livstruande: legevakta 116 117. Treng du nokon å snakke med: 116 123. "
        "Elles kan næraste leiar, HR, verneombod eller tillitsvald hjelpe deg."
    ),
    until=" til {day} kl. {time}",
)

EN = Texts(
    closed=(
        "Trygg is closed for maintenance{until} and answers no questions now. If a life is in danger: call 113, 112 or 110. "
        "If it is urgent but not life-threatening: the out-of-hours doctor, 116 117. If you need someone to talk to: 116 123. "
        "Otherwise your manager, HR, the safety representative or your union can help you."
    ),
    until=" until {day} at {time}",
)

closing = InThree(NB, NN, EN)
