"""`trygg doctor` as typed."""

from __future__ import annotations

from tests.cli.command import Command


def test_faults_end_it_with_one_and_each_has_its_remedy(trygg: Command) -> None:
    said = trygg("doctor")
    assert said.code == 1
    assert said.err == ""
    for subject in ("credentials", "endpoint", "app package", "index", "storage", "groups", "clock"):
        assert subject in said.out
    assert "TRYGG_APP_ID" in said.out
    assert "trygg index" in said.out
    assert "--domain was not given" in said.flat
