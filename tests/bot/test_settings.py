"""The settings: read once from the environment, checked, frozen, and silent about secrets."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import TERMS, LogFormat, Settings, SettingsError, read_settings


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what the machine may have set."""
    for name in [name for name in os.environ if name.upper().startswith("TRYGG_")]:
        monkeypatch.delenv(name)


def test_without_an_environment_the_defaults_serve_this_machine_only() -> None:
    settings = read_settings()
    assert (settings.host, settings.port, settings.index) == ("127.0.0.1", 3978, Path("var/index"))
    assert (settings.documents, settings.terms, settings.anonymous) == (None, None, False)


@pytest.mark.parametrize(
    ("variable", "value", "name", "meant"),
    [
        ("TRYGG_INDEX", "/srv/index", "index", Path("/srv/index")),
        ("TRYGG_DOCUMENTS", "egne", "documents", Path("egne")),
        ("TRYGG_TERMS", "egne.toml", "terms", Path("egne.toml")),
        ("TRYGG_HOST", "0.0.0.0", "host", "0.0.0.0"),
        ("TRYGG_PORT", "80", "port", 80),
        ("TRYGG_APP_ID", "abc", "app_id", "abc"),
        ("TRYGG_APP_TYPE", "UserAssignedMSI", "app_type", "UserAssignedMSI"),
        ("TRYGG_TENANT_ID", "def", "tenant_id", "def"),
        ("TRYGG_ALLOWED_TENANTS", "a,b", "allowed_tenants", "a,b"),
        ("TRYGG_ANONYMOUS", "true", "anonymous", True),
        ("TRYGG_CLOSING", "/srv/closed.json", "closing", Path("/srv/closed.json")),
        ("TRYGG_LOG_FORMAT", "console", "log_format", LogFormat.CONSOLE),
        ("TRYGG_METRICS_PORT", "9464", "metrics_port", 9464),
        ("TRYGG_METRICS_HOST", "10.0.0.1", "metrics_host", "10.0.0.1"),
        ("trygg_port", "81", "port", 81),
    ],
)
def test_each_setting_has_its_variable(
    variable: str, value: str, name: str, meant: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    assert getattr(read_settings(), name) == meant


@pytest.mark.parametrize("name", Settings.model_fields)
def test_a_variable_that_is_set_to_nothing_is_not_set(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compose files hand on empty variables; an empty folder name would mean the current folder."""
    default = getattr(read_settings(), name)
    monkeypatch.setenv(f"TRYGG_{name.upper()}", "")
    assert getattr(read_settings(), name) == default


def test_variables_of_other_programs_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "99")
    monkeypatch.setenv("TRYGG_UNKNOWN", "1")
    assert read_settings().port == 3978


@pytest.mark.parametrize(
    ("variable", "value"),
    [("TRYGG_PORT", "hunter2"), ("TRYGG_PORT", "70000"), ("TRYGG_PORT", "-17"), ("TRYGG_ANONYMOUS", "perhaps")],
)
def test_a_value_that_does_not_fit_is_refused_by_the_name_of_its_variable(
    variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The value is not repeated: someone may have pasted a secret into the wrong variable."""
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError) as refusal:
        read_settings()
    assert str(refusal.value).startswith(f"{variable}: ")
    assert value not in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_the_client_secret_is_hidden_wherever_settings_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRYGG_APP_PASSWORD", "hunter2")
    settings = read_settings()
    assert settings.app_password.get_secret_value() == "hunter2"
    for shown in (repr(settings), str(settings), settings.model_dump_json(), f"{settings.app_password!r}"):
        assert "hunter2" not in shown


def test_the_client_secret_may_lie_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As container platforms mount it, with a line end behind it."""
    file = tmp_path / "secret"
    file.write_text("hunter2\n")
    monkeypatch.setenv("TRYGG_APP_PASSWORD_FILE", str(file))
    settings = read_settings()
    assert settings.app_password.get_secret_value() == "hunter2"
    assert "hunter2" not in repr(settings)


@pytest.mark.parametrize(
    ("content", "password", "reason"),
    [
        (None, "", "cannot be read"),
        (b"\xff\xfe", "", "no text"),
        (b" \n", "", "is empty"),
        (b"hunter2", "hunter3", "both set"),
    ],
)
def test_a_secrets_file_that_is_no_use_is_refused_without_showing_it(
    content: bytes | None, password: str, reason: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "secret"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setenv("TRYGG_APP_PASSWORD_FILE", str(file))
    monkeypatch.setenv("TRYGG_APP_PASSWORD", password)
    with pytest.raises(SettingsError, match=f"TRYGG_APP_PASSWORD_FILE.*{reason}") as refusal:
        read_settings()
    assert "hunter" not in str(refusal.value)


def test_settings_are_frozen() -> None:
    settings = read_settings()
    with pytest.raises(ValidationError):
        settings.port = 80  # type: ignore[misc]


def test_own_words_are_added_to_those_that_ship(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_settings().term_files() == [TERMS]
    monkeypatch.setenv("TRYGG_TERMS", "egne.toml")
    assert read_settings().term_files() == [TERMS, Path("egne.toml")]


def test_every_setting_says_what_it_is_for() -> None:
    """The operators' documentation is made of these."""
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []
