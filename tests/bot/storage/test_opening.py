"""From the settings to a storage: where the key comes from."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.settings import Settings, SettingsError
from bot.storage.opening import open_storage
from tests.bot.storing import SECRET


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(storage=str(tmp_path / "trygg.sqlite"))


def test_a_local_run_draws_a_key_and_keeps_it(settings: Settings, tmp_path: Path) -> None:
    """In a file beside the database that its owner alone can read."""
    first = open_storage(settings).key
    file = tmp_path / "trygg.key"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert open_storage(settings).key.fingerprint == first.fingerprint
    assert sorted(each.name for each in tmp_path.iterdir()) == ["trygg.key", "trygg.sqlite"]


@pytest.mark.parametrize(
    "changes", [{"host": "0.0.0.0"}, {"host": "bot.example"}, {"storage": "postgresql://u@127.0.0.1/x"}]
)
def test_a_bot_that_others_reach_or_share_needs_the_operators_own(changes: dict[str, Any], settings: Settings) -> None:
    """Replicas that each drew one could not read what the others wrote."""
    asked = settings.model_copy(update=changes)
    with pytest.raises(SettingsError, match="TRYGG_HASH_KEY"):
        open_storage(asked)
    assert open_storage(asked.model_copy(update={"hash_key": SecretStr(SECRET)})).key is not None


def test_the_key_may_lie_in_a_file(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text(f"{SECRET}\n")
    from_file = open_storage(settings.model_copy(update={"hash_key_file": file})).key
    from_setting = open_storage(settings.model_copy(update={"hash_key": SecretStr(SECRET)})).key
    assert from_file.fingerprint == from_setting.fingerprint
    assert not (tmp_path / "trygg.key").exists()


def test_a_key_file_that_is_missing_is_named(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="nowhere"):
        open_storage(settings.model_copy(update={"hash_key_file": tmp_path / "nowhere"}))


def test_the_key_is_not_shown_with_the_settings(settings: Settings) -> None:
    assert SECRET not in repr(settings.model_copy(update={"hash_key": SecretStr(SECRET)}))
