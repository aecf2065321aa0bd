from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from bot.teams.credentials import AppType, Credentials
from tests.bot.teams.fakes import APP, TENANT, FakeConnector, FakeIdentity


@pytest.fixture(scope="session")
def private_keys() -> tuple[RSAPrivateKey, RSAPrivateKey]:
    return generate_private_key(65537, 2048), generate_private_key(65537, 2048)


@pytest.fixture
def credentials() -> Credentials:
    return Credentials(APP, TENANT, AppType.SINGLE_TENANT, "s3cret")


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def connector() -> AsyncIterator[FakeConnector]:
    fake = FakeConnector()
    async with fake.server:
        yield fake


@pytest.fixture
async def identity(private_keys: tuple[RSAPrivateKey, RSAPrivateKey]) -> AsyncIterator[FakeIdentity]:
    fake = FakeIdentity(*private_keys)
    async with fake.server:
        yield fake
