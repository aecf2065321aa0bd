"""Does Teams reach the bot, and does the bot let nobody else in?"""

from __future__ import annotations

import asyncio

import aiohttp

from cli.doctor.finding import Finding, State

SUBJECT = "endpoint"
WITHIN = 10.0
_MESSAGES = "/api/messages"


async def look_at_endpoint(site: str) -> Finding:
    """Knock at the bot's address as a stranger: it must be up, and must turn a message without a token away."""
    try:
        async with asyncio.timeout(WITHIN), aiohttp.ClientSession() as session:
            async with session.get(f"{site}/healthz", allow_redirects=False) as answer:
                alive = answer.status
            async with session.post(f"{site}{_MESSAGES}", json={}, allow_redirects=False) as answer:
                stranger = answer.status
    except aiohttp.ClientConnectorCertificateError as error:
        remedy = "Teams wants a certificate that is publicly trusted, with its whole chain."
        return Finding(
            SUBJECT, State.FAULT, f"{site}: the certificate is not trusted ({error.certificate_error})", remedy
        )
    except (aiohttp.ClientError, TimeoutError) as error:
        remedy = "Look at DNS, the firewall and the proxy: Teams must reach it on port 443 (docs/teams.md, step 3)."
        return Finding(SUBJECT, State.FAULT, f"{site} was not reached ({type(error).__name__})", remedy)
    if alive != 200:
        remedy = "Does the proxy send everything below the address on to trygg serve?"
        return Finding(SUBJECT, State.FAULT, f"{site}/healthz answers {alive} instead of 200", remedy)
    if stranger != 401:
        remedy = "Set the credentials (docs/teams.md, step 1): the bot must not be reached without them."
        said = f"{site}{_MESSAGES} answers {stranger} to a message without a token, instead of 401"
        return Finding(SUBJECT, State.FAULT, said, remedy)
    return Finding(SUBJECT, State.GOOD, f"{site}{_MESSAGES} is up and turns strangers away")
