"""Who the bot is towards Entra ID and Teams."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

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

    `allowed_tenants` may talk to the bot; left empty, only its own tenant may.
    """

    app_id: str
    tenant_id: str
    app_type: AppType
    secret: str = field(default="", repr=False)
    allowed_tenants: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Refuse at once what would only fail, or be let through, later."""
        # botbuilder takes an app type it does not know for an anonymous bot: here it is refused.
        app_type = _app_type(self.app_type)
        tenants = self.allowed_tenants or {self.tenant_id}
        object.__setattr__(self, "app_type", app_type)
        object.__setattr__(self, "app_id", _guid("app id", self.app_id))
        object.__setattr__(self, "tenant_id", _guid("tenant id", self.tenant_id))
        object.__setattr__(self, "allowed_tenants", frozenset(_guid("allowed tenant", each) for each in tenants))
        if app_type is AppType.SINGLE_TENANT and not self.secret.strip():
            raise CredentialsError(f"App type {app_type} needs a client secret, and there is none.")
        if app_type is AppType.MANAGED_IDENTITY and self.secret:
            raise CredentialsError(f"App type {app_type} has no client secret, and one is given: choose one of them.")


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
