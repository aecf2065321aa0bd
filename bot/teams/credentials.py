"""Who the bot is towards Entra ID and Teams."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class AppType(StrEnum):
    """How the bot proves who it is; the values are those of the Azure portal."""

    SINGLE_TENANT = "SingleTenant"
    MANAGED_IDENTITY = "UserAssignedMSI"


class CredentialsError(ValueError):
    """The credentials cannot work; the message names the value and the way out, never the secret."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What the rim needs to know about the bot's registration.

    `allowed_tenants` may talk to the bot; left empty, only its own tenant may. `assertion_file` holds, instead of a secret, a
    token of an issuer that the registration trusts (a federated identity credential); whoever writes it keeps it fresh.
    """

    app_id: str
    tenant_id: str
    app_type: AppType
    secret: str = field(default="", repr=False)
    allowed_tenants: frozenset[str] = frozenset()
    assertion_file: Path | None = None

    def __post_init__(self) -> None:
        """Refuse at once what would only fail, or be let through, later."""
        # botbuilder takes an app type it does not know for an anonymous bot: here it is refused.
        app_type = _app_type(self.app_type)
        tenants = self.allowed_tenants or {self.tenant_id}
        object.__setattr__(self, "app_type", app_type)
        object.__setattr__(self, "app_id", _guid("app id", self.app_id))
        object.__setattr__(self, "tenant_id", _guid("tenant id", self.tenant_id))
        object.__setattr__(self, "allowed_tenants", frozenset(_guid("allowed tenant", each) for each in tenants))
        self._demand_one_proof(app_type)

    def _demand_one_proof(self, app_type: AppType) -> None:
        secret, assertion = bool(self.secret.strip()), self.assertion_file is not None
        if app_type is AppType.MANAGED_IDENTITY and (secret or assertion):
            raise CredentialsError(f"App type {app_type} has no client secret, and one is given: choose one of them.")
        if app_type is AppType.SINGLE_TENANT and not (secret or assertion):
            raise CredentialsError(f"App type {app_type} needs a client secret, and there is none.")
        if secret and assertion:
            raise CredentialsError("There are a client secret and a federated token: choose one of them.")


def _app_type(value: str) -> AppType:
    try:
        return AppType(value)
    except ValueError:
        known = " or ".join(AppType)
        raise CredentialsError(f"Unknown app type {value!r}: it is {known}, spelt exactly so.") from None


def _guid(what: str, value: str) -> str:
    if not _GUID.fullmatch(value):
        raise CredentialsError(f"The {what} {value!r} is no GUID: copy it from the app registration in Entra ID.")
    return value.lower()
