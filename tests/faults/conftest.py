from __future__ import annotations

from tests.bot.conftest import office_index

__all__ = ["office_index"]
