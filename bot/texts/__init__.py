"""Every sentence the bot says in its own name, in bokmål, nynorsk and English: a file for each feature.

Each file has a class of texts, and its three instances `NB`, `NN` and `EN`. What the sources say is not here.
"""

from bot.texts.answers import EN, NB, NN, Texts, texts
from bot.texts.languages import language_of

__all__ = ["EN", "NB", "NN", "Texts", "language_of", "texts"]
