"""«Slett mine data»: deletes everything that is tied to the asker, at once, and says what that was."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.commands import Name, command
from bot.storage.cases import Case
from bot.storage.deeds import Deed
from bot.storage.errors import StorageUnavailable
from bot.storage.retention import Deleted, forget
from bot.storage.storage import Storage
from bot.texts.erasing import Texts, erasing
from bot.texts.languages import language_of
from bot.turn import Message, Scope, Turn
from knowledge.language import words

# Beside the command itself: what people write for it, the words of politeness left out.
_ASKED = {
    "nb": (
        *("slett dataene mine", "slett alle mine data", "slett mine opplysninger", "slett opplysningene mine"),
        *(
            "slett alt om meg",
            "slett alt dere har om meg",
            "slett alt du har lagret om meg",
            "slett det dere har lagret om meg",
        ),
    ),
    "nn": (
        *("slett dataa mine", "slett opplysningane mine", "slett alt de har om meg"),
        "slett alt du har lagra om meg",
    ),
    "en": (
        *("delete my data", "delete all my data", "erase my data", "remove my data", "delete my information"),
        *("delete everything about me", "delete everything you have about me", "forget everything about me"),
    ),
}
_POLITE = frozenset(
    "kan kunne du dere vil jeg eg hei vær ver så snill vennligst takk please can could you i want to".split()
)
_LANGUAGE_OF = {
    " ".join(word for word in phrase.split() if word not in _POLITE): language
    for language, phrases in _ASKED.items()
    for phrase in phrases
}

_log = structlog.get_logger(__name__)


def is_asked_for(turn: Turn) -> bool:
    """Tell whether a message asks to have one's own data deleted, and says nothing else."""
    asked = _asked(turn.text)
    return command(asked) is Name.DELETE_MINE or asked in _LANGUAGE_OF


class Erasing:
    """Deletes what is tied to a person; `withdraw` takes the texts of deleted cases out of the experts' chats."""

    def __init__(self, storage: Storage, withdraw: Callable[[Sequence[Case]], Awaitable[None]]) -> None:
        self._storage = storage
        self._withdraw = withdraw

    async def delete(self, turn: Turn) -> Sequence[Message]:
        """Delete, and say what was deleted; where others read along, only that it was."""
        text = erasing(_language(turn))
        try:
            cases = await self._storage.cases.of(turn.user_id)
            deleted = await forget(self._storage, turn.user_id)
            if turn.scope is Scope.PERSONAL:
                await self._storage.once.undo(Deed.WELCOME, turn.conversation_id)
        except StorageUnavailable as error:
            _log.warning("not_erased", reason=str(error))
            return [Message(text.failed)]
        _log.info("erased")
        await self._withdraw(cases)
        if turn.scope is not Scope.PERSONAL:
            return [Message(text.in_public)]
        parts = [_what(deleted, text), *([text.cases_remain] if deleted.cases else []), text.remains]
        return [Message("\n\n".join(parts))]


def _language(turn: Turn) -> str:
    """What bokmål and nynorsk say alike is answered in the one that the person's Teams is in."""
    norwegian = "nn" if language_of(turn.locale) == "nn" else "nb"
    return _LANGUAGE_OF.get(_asked(turn.text), norwegian)


def _asked(text: str) -> str:
    said = ["slett" if word == "slette" else word for word in words(text) if word not in _POLITE]
    return " ".join(said)


def _what(deleted: Deleted, text: Texts) -> str:
    counts = (
        (deleted.conversations, text.conversations),
        (deleted.cases, text.cases),
        (deleted.feedback, text.feedback),
    )
    listed = [(one if count == 1 else several).format(count=count) for count, (one, several) in counts if count]
    return text.deleted.format(what=", ".join(listed)) if listed else text.nothing
