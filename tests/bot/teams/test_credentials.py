from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.teams.credentials import AppType, Credentials, CredentialsError
from tests.bot.teams.fakes import APP, TENANT


def test_the_secret_is_not_shown(credentials: Credentials) -> None:
    assert "s3cret" not in repr(credentials)


def test_only_the_own_tenant_is_allowed_unless_others_are_named(credentials: Credentials) -> None:
    other = "44444444-4444-4444-4444-444444444444"
    assert credentials.allowed_tenants == {TENANT}
    assert replace(credentials, allowed_tenants=frozenset({other})).allowed_tenants == {other}


def test_ids_are_compared_in_lower_case() -> None:
    upper = "ABCDEF00-0000-0000-0000-000000000000"
    made = Credentials(upper, upper, AppType.MANAGED_IDENTITY)
    assert made.app_id == made.tenant_id == upper.lower()
    assert made.allowed_tenants == {upper.lower()}


def test_the_app_type_may_be_written_as_in_the_portal() -> None:
    made = Credentials(APP, TENANT, "UserAssignedMSI")  # type: ignore[arg-type]  # as it comes from the environment
    assert made.app_type is AppType.MANAGED_IDENTITY


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"app_type": "singletenant "}, "Unknown app type 'singletenant '"),
        ({"app_type": "MultiTenant"}, "SingleTenant or UserAssignedMSI"),
        ({"app_type": ""}, "Unknown app type"),
        ({"app_id": ""}, "app id"),
        ({"tenant_id": "common"}, "tenant id 'common'"),
        ({"allowed_tenants": frozenset({"*"})}, "allowed tenant"),
        ({"secret": " "}, "needs a client secret"),
        ({"app_type": AppType.MANAGED_IDENTITY}, "has no client secret"),
    ],
)
def test_what_cannot_work_is_refused_with_the_reason(
    credentials: Credentials, changes: dict[str, Any], words: str
) -> None:
    with pytest.raises(CredentialsError, match=words.replace("*", r"\*")) as refused:
        replace(credentials, **changes)
    assert "s3cret" not in str(refused.value)


def test_a_federated_token_takes_the_place_of_a_secret(credentials: Credentials, tmp_path: Path) -> None:
    federated = replace(credentials, secret="", assertion_file=tmp_path / "token")
    assert federated.app_type is AppType.SINGLE_TENANT
    with pytest.raises(CredentialsError, match="choose one"):
        replace(federated, secret="s3cret")
    with pytest.raises(CredentialsError, match="choose one"):
        replace(federated, app_type=AppType.MANAGED_IDENTITY)
