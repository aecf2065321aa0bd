"""The token matrix. botbuilder answers 500 to a third of it, and lets in another part."""

from __future__ import annotations

import base64
import hmac
import json
import time
from dataclasses import replace
from typing import Any

import aiohttp
import jwt
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bot.teams.auth import CLOCK_SKEW, AdmissionError, TeamsGate
from bot.teams.credentials import Credentials
from bot.teams.keys import KEEP_FOR, LOOK_AGAIN_AFTER, SigningKeys
from tests.bot.teams.fakes import APP, TEAMS, TENANT, FakeClock, FakeIdentity, message


def at(seconds: int) -> int:
    """Give the time so many seconds from now. Asked within a test: a long run collects its tests minutes before."""
    return int(time.time()) + seconds


STRANGER = "99999999-9999-9999-9999-999999999999"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def gate(
    credentials: Credentials, session: aiohttp.ClientSession, identity: FakeIdentity, clock: FakeClock
) -> TeamsGate:
    return TeamsGate(credentials, SigningKeys(session, identity.url, clock))


class Wall(FakeClock):
    """The clock on the wall, which a test sets forward."""

    def __init__(self) -> None:
        self.now = time.time()


async def admit(gate: TeamsGate, token: str, **changes: Any) -> None:
    caller = await gate.caller(f"Bearer {token}", "203.0.113.1")
    gate.check(caller, message(**changes))


async def admitted(gate: TeamsGate, token: str, **changes: Any) -> bool:
    try:
        await admit(gate, token, **changes)
    except AdmissionError:
        return False
    return True


def goes_to(gate: TeamsGate, url: str) -> bool:
    try:
        gate.check_service_url(url)
    except AdmissionError:
        return False
    return True


async def test_a_message_of_teams_comes_in(gate: TeamsGate, identity: FakeIdentity) -> None:
    assert await admitted(gate, identity.token())


async def test_the_slash_behind_a_service_url_does_not_matter(gate: TeamsGate, identity: FakeIdentity) -> None:
    assert await admitted(gate, identity.token(serviceurl=TEAMS.rstrip("/")))


async def test_clocks_may_differ_by_five_minutes(gate: TeamsGate, identity: FakeIdentity) -> None:
    assert await admitted(gate, identity.token(exp=at(-200), nbf=at(200)))


@pytest.mark.parametrize("header", ["", "Basic dXNlcjpwYXNz", "Bearer", "Bearer a b", "Bearer garbage", "Bearer a.b.c"])
async def test_no_token_is_no_entrance(gate: TeamsGate, header: str) -> None:
    with pytest.raises(AdmissionError):
        await gate.caller(header, "127.0.0.1")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"exp": -600}, "ExpiredSignatureError"),
        ({"nbf": 600}, "ImmatureSignatureError"),
        ({"exp": None}, "MissingRequiredClaimError"),
        ({"iss": None}, "MissingRequiredClaimError"),
        ({"aud": None}, "MissingRequiredClaimError"),
        ({"aud": STRANGER}, "InvalidAudienceError"),
        ({"aud": [APP, STRANGER]}, "InvalidAudienceError"),
        ({"iss": "https://sts.windows.net/"}, "InvalidIssuerError"),
        ({"signed_by": "second"}, "InvalidSignatureError"),
        ({"kid": None}, "names no key"),
        ({"kid": "second"}, "unknown key"),
    ],
    ids=lambda value: str(value),
)
async def test_a_token_that_is_not_right_is_refused(
    gate: TeamsGate, identity: FakeIdentity, changes: dict[str, Any], reason: str
) -> None:
    claims = {name: at(value) if isinstance(value, int) else value for name, value in changes.items()}
    with pytest.raises(AdmissionError, match=reason):
        await admit(gate, identity.token(**claims))


@pytest.mark.parametrize("algorithm", ["HS256", "none"])
async def test_only_rs256_is_trusted(gate: TeamsGate, algorithm: str) -> None:
    claims = {"iss": "https://api.botframework.com", "aud": APP, "exp": at(60)}
    key = "k" * 64 if algorithm == "HS256" else ""
    forged = jwt.encode(claims, key, algorithm=algorithm, headers={"kid": "first"})
    with pytest.raises(AdmissionError, match="InvalidAlgorithmError"):
        await admit(gate, forged)


async def test_a_header_that_is_very_deep_is_refused(gate: TeamsGate) -> None:
    deep = base64.urlsafe_b64encode(b"[" * 3000 + b"]" * 3000).decode().rstrip("=")
    with pytest.raises(AdmissionError):
        await admit(gate, f"{deep}.e30.e30")


async def test_a_header_whose_key_is_no_text_is_refused(gate: TeamsGate) -> None:
    header = base64.urlsafe_b64encode(json.dumps({"alg": "RS256", "kid": ["first"]}).encode()).decode().rstrip("=")
    with pytest.raises(AdmissionError):
        await admit(gate, f"{header}.e30.e30")


@pytest.mark.parametrize(
    "changes",
    [
        {"serviceUrl": None},
        {"serviceUrl": "https://smba.trafficmanager.net/other/"},
        {"channelId": None},
        {"channelId": "directline"},
        {"channelData": {"tenant": {"id": STRANGER}}},
        {"channelData": {"tenant": {"id": TENANT}}, "conversation": {"id": "a", "tenantId": STRANGER}},
        {"channelData": None, "conversation": {"id": "a"}},
        {"channelData": "x", "conversation": ["a"]},
    ],
    ids=str,
)
async def test_a_body_that_does_not_fit_its_token_is_refused(
    gate: TeamsGate, identity: FakeIdentity, changes: dict[str, Any]
) -> None:
    caller = await gate.caller(f"Bearer {identity.token()}", "")
    body = {name: value for name, value in (message() | changes).items() if value is not None}
    with pytest.raises(AdmissionError):
        gate.check(caller, body)


async def test_a_token_without_a_service_url_is_refused(gate: TeamsGate, identity: FakeIdentity) -> None:
    with pytest.raises(AdmissionError, match="service URL"):
        await admit(gate, identity.token(serviceurl=None))


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/",
        "http://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net.example.org/",
        "https://smba.trafficmanager.net@example.org/",
        "https://example.org\\@smba.trafficmanager.net/",
        "https://notbotframework.com/",
        "https://smba.trafficmanager.net:8443/",
        "https://127.0.0.1/",
        "",
    ],
)
async def test_answers_go_to_microsofts_hosts_only(gate: TeamsGate, identity: FakeIdentity, url: str) -> None:
    with pytest.raises(AdmissionError):
        await admit(gate, identity.token(serviceurl=url), service_url=url)


@pytest.mark.parametrize("url", ["https://europe.botframework.com/x", "https://SMBA.trafficmanager.net:443/emea/x-y/"])
async def test_every_host_of_teams_is_known(gate: TeamsGate, url: str) -> None:
    assert goes_to(gate, url)


async def test_a_key_that_may_not_speak_for_teams_is_refused(gate: TeamsGate, identity: FakeIdentity) -> None:
    identity.published["first"] = ["webchat"]
    with pytest.raises(AdmissionError, match="channel"):
        await admit(gate, identity.token())


async def test_another_tenant_comes_in_when_it_is_allowed(
    credentials: Credentials, session: aiohttp.ClientSession, identity: FakeIdentity
) -> None:
    allowed = replace(credentials, allowed_tenants=frozenset({STRANGER}))
    gate = TeamsGate(allowed, SigningKeys(session, identity.url))
    assert await admitted(
        gate,
        identity.token(),
        channelData={"tenant": {"id": STRANGER.upper()}},
        conversation={"id": "a", "tenantId": STRANGER},
    )


async def test_a_new_signing_key_is_found(gate: TeamsGate, identity: FakeIdentity, clock: FakeClock) -> None:
    await admit(gate, identity.token())
    identity.published = {"second": ["msteams"]}
    clock.now += LOOK_AGAIN_AFTER
    assert await admitted(gate, identity.token(kid="second"))


async def test_no_keys_are_no_entrance(gate: TeamsGate, identity: FakeIdentity) -> None:
    identity.broken = True
    with pytest.raises(AdmissionError, match="unknown key"):
        await admit(gate, identity.token())


async def test_a_token_that_was_found_valid_is_not_taken_apart_again(
    gate: TeamsGate, identity: FakeIdentity, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = identity.token()
    first = await gate.caller(f"Bearer {token}", "")
    monkeypatch.setattr(jwt, "decode", None)
    assert await gate.caller(f"Bearer {token}", "") is first


async def test_a_token_that_is_known_still_expires(
    credentials: Credentials, session: aiohttp.ClientSession, identity: FakeIdentity
) -> None:
    wall = Wall()
    gate = TeamsGate(credentials, SigningKeys(session, identity.url), wall)
    token = identity.token(exp=at(30 - CLOCK_SKEW))
    await admit(gate, token)
    wall.now += 31
    with pytest.raises(AdmissionError, match="ExpiredSignatureError"):
        await _as_if_later(gate, token, 31)


async def _as_if_later(gate: TeamsGate, token: str, seconds: float) -> None:
    """Let PyJWT, which looks at the wall itself, see a later time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.teams.auth.CLOCK_SKEW", CLOCK_SKEW - seconds)
        await admit(gate, token)


async def test_a_token_that_is_known_goes_with_its_key(
    gate: TeamsGate, identity: FakeIdentity, clock: FakeClock
) -> None:
    await admit(gate, identity.token())
    identity.published = {"second": ["msteams"]}
    clock.now += KEEP_FOR
    with pytest.raises(AdmissionError, match="unknown key"):
        await admit(gate, identity.token())


async def test_a_token_that_resembles_a_known_one_is_checked_anew(gate: TeamsGate, identity: FakeIdentity) -> None:
    token = identity.token()
    await admit(gate, token)
    changed = token[:-5] + ("A" if token[-5] != "A" else "B") + token[-4:]
    with pytest.raises(AdmissionError, match="InvalidSignatureError"):
        await admit(gate, changed)


async def test_strangers_tokens_are_not_remembered(gate: TeamsGate, identity: FakeIdentity) -> None:
    """Neither a refused one, nor more valid ones than Microsoft uses at a time."""
    with pytest.raises(AdmissionError):
        await admit(gate, identity.token(signed_by="second"))
    assert len(gate._checked) == 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.teams.auth._MOST_CHECKED", 2)
        for number in range(4):
            await admit(gate, identity.token(nonce=number))
    assert len(gate._checked) == 2


@pytest.mark.parametrize("algorithm", ["RS384", "RS512", "PS256"])
async def test_the_right_key_with_another_algorithm_is_refused(
    gate: TeamsGate, private_keys: tuple[Any, Any], algorithm: str
) -> None:
    claims = {"iss": "https://api.botframework.com", "aud": APP, "exp": at(60), "serviceurl": TEAMS}
    forged = jwt.encode(claims, private_keys[0], algorithm=algorithm, headers={"kid": "first"})
    with pytest.raises(AdmissionError, match="InvalidAlgorithmError"):
        await admit(gate, forged)


async def test_a_public_key_used_as_a_secret_is_refused(
    gate: TeamsGate, private_keys: tuple[Any, Any], identity: FakeIdentity
) -> None:
    """The classic confusion: HS256 with the published key, which everybody knows."""
    pem = private_keys[0].public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    head, body = (_part(each) for each in ({"alg": "HS256", "typ": "JWT", "kid": "first"}, {"aud": APP, "exp": at(60)}))
    mark = hmac.digest(pem, f"{head}.{body}".encode(), "sha256")
    with pytest.raises(AdmissionError, match="InvalidAlgorithmError"):
        await admit(gate, f"{head}.{body}.{base64.urlsafe_b64encode(mark).decode().rstrip('=')}")


def _part(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


async def test_a_token_of_another_bot_framework_channel_is_refused(gate: TeamsGate, identity: FakeIdentity) -> None:
    """Issued for this bot by Entra ID or by the emulator: those are for other purposes."""
    for issuer in (f"https://sts.windows.net/{TENANT}/", f"https://login.microsoftonline.com/{TENANT}/v2.0"):
        with pytest.raises(AdmissionError, match="InvalidIssuerError"):
            await admit(gate, identity.token(iss=issuer))
