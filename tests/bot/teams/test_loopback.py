from __future__ import annotations

import pytest

from bot.teams.auth import AdmissionError, Caller
from bot.teams.credentials import Credentials, CredentialsError
from bot.teams.loopback import LoopbackGate, check_mode
from tests.bot.teams.fakes import TEAMS, message


@pytest.mark.parametrize("remote", ["127.0.0.1", "::1"])
async def test_this_machine_comes_in(remote: str) -> None:
    assert await LoopbackGate().caller("", remote) == Caller()


@pytest.mark.parametrize("remote", ["192.168.1.2", "203.0.113.1", "", "localhost.example.org"])
async def test_others_do_not(remote: str) -> None:
    with pytest.raises(AdmissionError):
        await LoopbackGate().caller("", remote)


@pytest.mark.parametrize("url", ["http://127.0.0.1:56150/_connector", "http://localhost:1/", "http://[::1]:3978"])
def test_answers_stay_on_this_machine(url: str) -> None:
    try:
        LoopbackGate().check(Caller(), message(service_url=url))
    except AdmissionError as refused:
        pytest.fail(f"{url} is this machine, and was refused: {refused}")


@pytest.mark.parametrize(
    "url", [TEAMS, "http://localhost@example.org/", "http://127.0.0.1.example.org/", "http://10.0.0.1/"]
)
def test_answers_never_leave_it(url: str) -> None:
    with pytest.raises(AdmissionError):
        LoopbackGate().check(Caller(), message(service_url=url))


def test_a_body_without_a_service_url_is_refused() -> None:
    with pytest.raises(AdmissionError):
        LoopbackGate().check(Caller(), {})


def test_a_bot_is_anonymous_only_when_asked_for(credentials: Credentials) -> None:
    check_mode(None, anonymous=True)
    check_mode(credentials, anonymous=False)
    with pytest.raises(CredentialsError, match="no credentials"):
        check_mode(None, anonymous=False)
    with pytest.raises(CredentialsError, match="choose one"):
        check_mode(credentials, anonymous=True)
