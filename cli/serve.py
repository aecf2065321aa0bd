"""`trygg serve`."""

from __future__ import annotations


def serve() -> None:
    """Answer in Teams: listens for the Bot Service on /api/messages."""
