"""The settings: the only place that reads the environment. Read once, checked, then frozen."""

from __future__ import annotations

import ipaddress
from enum import StrEnum
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from knowledge.errors import TryggError

HOME = Path(__file__).parent.parent
PACK = HOME / "knowledge" / "pack"
TERMS = HOME / "knowledge" / "terms.toml"
GROUPS = HOME / "bot" / "cases" / "groups.toml"
GUIDES = HOME / "knowledge" / "guides"


class SettingsError(TryggError):
    """A setting does not fit; the message names the variable."""


class LogFormat(StrEnum):
    """How the lines of the log look."""

    JSON = "json"
    CONSOLE = "console"


class Settings(BaseSettings):
    """What an operator may set, each as `TRYGG_<NAME>`."""

    model_config = SettingsConfigDict(env_prefix="TRYGG_", env_ignore_empty=True, frozen=True, extra="ignore")

    index: Path = Field(Path("var/index"), description="folder of the index")
    documents: Path | None = Field(None, description="folder of the organisation's own documents, laid over the pack")
    terms: Path | None = Field(None, description="the organisation's own words, added to knowledge/terms.toml")
    guides: Path | None = Field(None, description="folder of the organisation's own guides, laid over knowledge/guides")
    groups: Path = Field(GROUPS, description="which groups of experts get cases, and about what")
    host: str = Field("127.0.0.1", description="address to listen on")
    port: int = Field(3978, ge=0, le=65535, description="port to listen on")
    app_id: str = Field("", description="the bot's application (client) id")
    app_type: str = Field("SingleTenant", description="SingleTenant or UserAssignedMSI")
    tenant_id: str = Field("", description="the directory (tenant) id")
    app_password: SecretStr = Field(SecretStr(""), description="the client secret, with SingleTenant")
    app_password_file: Path | None = Field(None, description="a file that holds the client secret instead")
    federated_token_file: Path | None = Field(
        None, description="a file with a token that Entra ID trusts instead of a secret, kept fresh by others"
    )
    allowed_tenants: str = Field("", description="further tenants that may talk to the bot, separated by commas")
    closing: Path = Field(Path("var/closed.json"), description="file in which `trygg close` writes what is closed")
    drain: float = Field(
        0,
        ge=0,
        le=60,
        description="seconds to listen on, but not ready, after a stop is asked for, until a balancer notices",
    )
    log_format: LogFormat = Field(LogFormat.JSON, description="how the running bot logs: json or console")
    metrics_host: str = Field("127.0.0.1", description="address on which Prometheus may ask for figures")
    metrics_port: int | None = Field(
        None, ge=0, le=65535, description="port on which Prometheus may ask for figures; none by default"
    )
    storage: str = Field(
        "var/trygg.sqlite", description="where conversations and cases are kept: a file, or postgresql://…"
    )
    hash_key: SecretStr = Field(SecretStr(""), description="the storage's key: 32 characters or more, drawn by chance")
    hash_key_file: Path | None = Field(None, description="a file that holds it instead")
    workers: int | None = Field(
        None, ge=0, le=256, description="processes that answer questions; one per core by default, 0: the server itself"
    )
    answers_kept: int = Field(
        5000, ge=0, description="answers that are remembered, in memory alone, in case the same is asked again"
    )
    user_rate: float = Field(30, gt=0, description="messages a minute that one person may go on writing")
    total_rate: float = Field(1000, gt=0, description="messages a second that all together may go on writing")
    keep_conversations_days: int = Field(
        30, ge=1, description="days until a conversation is forgotten after its last turn"
    )
    keep_cases_days: int = Field(30, ge=1, description="days until a case is deleted after it was answered or closed")
    keep_feedback_days: int = Field(30, ge=1, description="days until feedback is deleted")
    keep_gaps_days: int = Field(30, ge=1, description="days until counts of what could not be answered are deleted")
    anonymous: bool = Field(False, description="run without credentials, on loopback only")

    @property
    def is_local(self) -> bool:
        """Tell whether the bot can be reached from this machine only."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    def term_files(self) -> list[Path]:
        """List the lexicon's files, the shipped one first."""
        return [TERMS, *([self.terms] if self.terms else [])]

    def guide_folders(self) -> list[Path]:
        """List the folders of guides, the shipped one first."""
        return [GUIDES, *([self.guides] if self.guides else [])]


def read_settings() -> Settings:
    """Read the settings from the environment.

    Raises:
        SettingsError: a value does not fit.
    """
    try:
        settings = Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "_".join(str(part) for part in first["loc"])
        # The value itself is not shown: it may be a secret.
        raise SettingsError(f"TRYGG_{name.upper()}: {first['msg']}.") from error
    return settings.model_copy(update={"app_password": _app_password(settings)})


def _app_password(settings: Settings) -> SecretStr:
    """Give the client secret, from its file where it has one; a line end behind it is none of it."""
    file = settings.app_password_file
    if file is None:
        return settings.app_password
    if settings.app_password.get_secret_value():
        raise SettingsError("TRYGG_APP_PASSWORD and TRYGG_APP_PASSWORD_FILE are both set: choose one of them.")
    try:
        secret = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no text"
        raise SettingsError(f"TRYGG_APP_PASSWORD_FILE: {file} cannot be read ({reason}).") from None
    if not secret:
        raise SettingsError(f"TRYGG_APP_PASSWORD_FILE: {file} is empty.")
    return SecretStr(secret)
