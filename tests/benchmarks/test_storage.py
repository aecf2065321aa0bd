"""The storage's benchmark runs from end to end. The figures mean nothing here."""

from __future__ import annotations

from pathlib import Path

from benchmarks.storage import measure


async def test_each_number_of_turns_at_once_is_measured(tmp_path: Path) -> None:
    costs = await measure(str(tmp_path / "trygg.sqlite"), turns=100)
    assert [at_once for at_once, _ in costs] == [1, 32]
    assert all(0 < cost.p50 <= cost.p99 and cost.processor > 0 and cost.rate > 0 for _, cost in costs)
