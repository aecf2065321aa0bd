"""What can be expected to go wrong. Each message says what, where and the way out; one edge shows it to the user."""

from __future__ import annotations


class TryggError(Exception):
    """The base of all expected faults. Its text is fit for a user."""


class KnowledgeError(TryggError):
    """A fault in what is known: documents, words, the index."""


class IndexMissing(KnowledgeError):
    """There is no index where one was asked for."""


class IndexMismatch(KnowledgeError):
    """The index was built otherwise than this program reads it."""


class IndexDamaged(KnowledgeError):
    """The index has a passport, but its parts do not hold what the passport says."""


class DocumentUnreadable(KnowledgeError):
    """A document cannot be read; the message is the reason, without the path."""


class ModelUnavailable(KnowledgeError):
    """The embedding model that was asked for cannot be loaded."""
