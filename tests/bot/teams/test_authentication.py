from __future__ import annotations

import aiohttp
import pytest

from bot.teams.auth import AdmissionError, TeamsGate
from bot.teams.authentication import Authentication
from bot.teams.calls import Calls
from bot.teams.connector import Connectors
from bot.teams.credentials import Credentials
from bot.teams.keys import SigningKeys
from bot.teams.sdk import Activity, ClaimsIdentity
from tests.bot.teams.fakes import TEAMS, FakeIdentity, message


@pytest.fixture
def authentication(credentials: Credentials, session: aiohttp.ClientSession, identity: FakeIdentity) -> Authentication:
    gate = TeamsGate(credentials, SigningKeys(session, identity.url))
    return Authentication(gate, Connectors(Calls(session, None), gate))


async def test_botbuilder_itself_asks_the_same_gate(authentication: Authentication, identity: FakeIdentity) -> None:
    activity = Activity.deserialize(message())
    result = await authentication.authenticate_request(activity, f"Bearer {identity.token()}")
    assert result.claims_identity.claims["serviceurl"] == TEAMS
    assert await result.connector_factory.create(TEAMS)
    with pytest.raises(AdmissionError):
        await authentication.authenticate_request(activity, "")


async def test_a_message_that_answers_nothing_goes_the_same_way(authentication: Authentication) -> None:
    connectors = authentication.create_connector_factory(ClaimsIdentity({}, True))
    with pytest.raises(AdmissionError):
        await connectors.create("https://example.org/", authentication.get_originating_audience())


async def test_streaming_connections_are_off(authentication: Authentication) -> None:
    with pytest.raises(AdmissionError):
        await authentication.authenticate_streaming_request("", "msteams")
