"""What can go wrong with the database, in words for an operator."""

from __future__ import annotations

from knowledge.errors import TryggError


class StorageError(TryggError):
    """What is stored cannot be used as it is; the message names the way out."""


class StorageUnavailable(StorageError):
    """The database does not answer now. Whoever catches this goes on without memory and tries again later."""
