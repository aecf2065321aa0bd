"""The gate in the shape in which botbuilder asks for it."""

from __future__ import annotations

from bot.teams.auth import AdmissionError, Caller, Gate
from bot.teams.connector import Connectors
from bot.teams.sdk import (
    Activity,
    AuthenticateRequestResult,
    AuthenticationConstants,
    BotFrameworkAuthentication,
    CallerIdConstants,
    ClaimsIdentity,
)


class Authentication(BotFrameworkAuthentication):  # type: ignore[misc]  # botbuilder's classes are Any to mypy
    """Puts our own gate and connectors where botbuilder has its own."""

    def __init__(self, gate: Gate, connectors: Connectors) -> None:
        self._gate = gate
        self._connectors = connectors

    def admitted(self, caller: Caller) -> AuthenticateRequestResult:
        """Tell botbuilder about a caller whom the gate has let in."""
        result = AuthenticateRequestResult()
        result.claims_identity = ClaimsIdentity(dict(caller.claims), True)
        result.audience = AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE
        result.caller_id = CallerIdConstants.public_azure_channel
        result.connector_factory = self._connectors
        return result

    async def authenticate_request(self, activity: Activity, auth_header: str) -> AuthenticateRequestResult:
        """Ask the gate; the adapter does so itself, earlier, before it reads the body."""
        caller = await self._gate.caller(auth_header, remote="")
        self._gate.check(caller, activity.serialize())
        return self.admitted(caller)

    async def authenticate_streaming_request(
        self, auth_header: str, channel_id_header: str
    ) -> AuthenticateRequestResult:
        """Refuse: Teams does not use streaming connections."""
        raise AdmissionError("streaming connections are off")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> Connectors:
        """Give the connectors to a message that answers nothing."""
        return self._connectors

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        """Give none: nobody signs in to the bot, and botbuilder would build one for every turn."""

    def get_originating_audience(self) -> str:
        """Name the Bot Connector."""
        return str(AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE)
