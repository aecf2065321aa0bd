"""What time it is, passed in so that tests can set it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]
"""Gives an aware datetime."""


def utc_now() -> datetime:
    """Read this machine's clock."""
    return datetime.now(UTC)


def before(now: datetime, days: int) -> datetime:
    """Tell when something must have been touched last to be older than `days`."""
    return now - timedelta(days=days)
