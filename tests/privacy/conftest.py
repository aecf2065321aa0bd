"""The index of the made-up office."""

from __future__ import annotations

from tests.bot.conftest import office_index as office_index
