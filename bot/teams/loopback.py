"""A bot without credentials, for development: it serves this machine and nobody else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from ipaddress import ip_address
from typing import Any

from bot.teams.auth import AdmissionError, Caller
from bot.teams.credentials import Credentials, CredentialsError

_URL = re.compile(r"http://(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:/[\w.~/-]*)?", re.ASCII | re.IGNORECASE)


class LoopbackGate:
    """Lets in everyone on this machine."""

    async def caller(self, authorization: str, remote: str) -> Caller:
        """Look at the address only."""
        if not _is_loopback(remote):
            raise AdmissionError("an anonymous bot serves this machine only")
        return Caller()

    def check(self, caller: Caller, body: Mapping[str, Any]) -> None:
        """Demand that the answer stays on this machine."""
        self.check_service_url(str(body.get("serviceUrl")))

    def check_service_url(self, url: str) -> None:
        """Allow this machine only."""
        if not _URL.fullmatch(url):
            raise AdmissionError("an anonymous bot answers to this machine only")


def check_mode(credentials: Credentials | None, *, anonymous: bool) -> None:
    """Refuse a bot that would be anonymous by omission, or that cannot know which it is."""
    if credentials is None and not anonymous:
        raise CredentialsError("There are no credentials: give them, or ask for an anonymous bot on this machine.")
    if credentials is not None and anonymous:
        raise CredentialsError("An anonymous bot has no credentials, and some are given: choose one of them.")


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
