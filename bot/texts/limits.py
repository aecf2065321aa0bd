"""What the bot says to someone who writes faster than it answers."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class Texts:
    """In one language: to one who writes much, and where everybody does."""

    slower: str
    busy: str


NB = Texts(
    slower=(
        "Nå kom det mange meldinger på kort tid. Vent et par minutter, så svarer jeg igjen. Er det fare for liv: ring 113, 112 eller "
        "110. Trenger du noen å snakke med: 116 123."
    ),
    busy=(
        "Det er svært mange som spør akkurat nå, så jeg rakk ikke å svare. Prøv igjen om et minutt. Er det fare for liv: ring 113, "
        "112 eller 110. Trenger du noen å snakke med: 116 123."
    ),
)

NN = Texts(
    slower=(
        "No kom det mange meldingar på kort tid. Vent eit par minutt, så svarar eg igjen. Er det fare for liv: ring 113, 112 eller "
        "110. Treng du nokon å snakke med: 116 123."
    ),
    busy=(
        "Det er svært mange som spør akkurat no, så eg rakk ikkje å svare. Prøv igjen om eit minutt. Er det fare for liv: ring 113, "
        "112 eller 110. Treng du nokon å snakke med: 116 123."
    ),
)

EN = Texts(
    slower=(
        "Many messages came in a short time. Wait a couple of minutes, and I will answer again. If a life is in danger: call 113, 112 "
        "or 110. If you need someone to talk to: 116 123."
    ),
    busy=(
        "A great many people are asking just now, so I could not answer in time. Try again in a minute. If a life is in danger: call "
        "113, 112 or 110. If you need someone to talk to: 116 123."
    ),
)

limits = InThree(NB, NN, EN)
