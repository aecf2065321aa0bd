"""The welcome, by who can read it, and the help."""

from __future__ import annotations

from collections.abc import Sequence

from bot.commands import COMMANDS, Name, command
from bot.texts import language_of, texts
from bot.texts.welcome import welcome
from bot.turn import Message, Scope, Turn
from knowledge.language import words

# What people write who want to know what they can ask, besides the command.
_PLAIN = frozenset(
    {
        *("hva kan du", "hva kan du gjøre", "hva kan jeg spørre om", "hvem er du", "hjelp meg"),
        *("kva kan du", "kva kan du gjere", "kva kan eg spørje om", "kven er du", "hjelp meg du"),
        *("what can you do", "what can i ask", "who are you", "help me"),
    }
)


class Welcome:
    """Says what the bot is for; `days` is how long it remembers which passages it showed."""

    def __init__(self, days: int) -> None:
        self._days = days

    async def greet(self, turn: Turn) -> Sequence[Message]:
        """Welcome those who have just got the bot."""
        language = language_of(turn.locale)
        said = welcome(language)
        about = [said.hello, said.limits, said.stored.format(days=self._days), said.emergency]
        if turn.scope is not Scope.PERSONAL:
            about = [said.hello, said.among_others, said.emergency]
        return [Message("\n\n".join(about), suggestions=texts(language).starters)]

    async def help(self, turn: Turn) -> Sequence[Message]:
        """Say what one can write. Whoever asks for help may need it at once: the numbers come first."""
        language = language_of(turn.locale)
        said = welcome(language)
        commands = [f"- `/{each.written[language]}`: {each.does[language]}" for each in COMMANDS]
        parts = [f"{said.emergency} {said.talk}", said.hello, said.limits, said.commands, "\n".join(commands)]
        return [Message("\n\n".join(parts), suggestions=texts(language).starters)]


def help_is_asked_for(turn: Turn) -> bool:
    """Tell whether somebody asks what the bot can do."""
    return command(turn.text) is Name.HELP or " ".join(words(turn.text)) in _PLAIN
