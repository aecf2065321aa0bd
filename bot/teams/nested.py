"""Careful looking into JSON that strangers wrote."""

from __future__ import annotations

from typing import Any


def at(value: Any, *path: str) -> Any:
    """Follow names through nested objects; None where one of them is missing or is no object."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value
