"""The tables. Who and what are stored as hashes and seals only (`key.py`); migrations bring a database here."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Integer, LargeBinary, MetaData, String, Table

from bot.storage.columns import Instant

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
# A keyed hash, or a salted one.
_HASH = String(64)
_MARK = String(97)
_WORD = String(200)

# With which key this database is written.
KEYS = Table("keys", METADATA, Column("fingerprint", _HASH, primary_key=True))

# What a follow-up question needs. `state` is sealed; `owner` finds a person's conversations when they ask to be forgotten.
CONVERSATIONS = Table(
    "conversations",
    METADATA,
    Column("id", _HASH, primary_key=True),
    Column("owner", _HASH, nullable=False, index=True),
    Column("state", LargeBinary, nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed_at", Instant, nullable=False, index=True),
)

# Where to write to a group of experts, by the group's name. Of people, only the case has an address.
ADDRESSES = Table(
    "addresses",
    METADATA,
    Column("name", _WORD, primary_key=True),
    Column("address", LargeBinary, nullable=False),
    Column("changed_at", Instant, nullable=False),
)

CASES = Table(
    "cases",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    # The press that opened it: pressed twice, it is one case.
    Column("origin", _HASH, nullable=False, unique=True),
    Column("owner", _MARK, nullable=False),
    Column("group", _WORD, nullable=False),
    Column("theme", _WORD, nullable=False),
    Column("language", String(2), nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("content", LargeBinary, nullable=False),
    Column("version", Integer, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    # A number that was used is not used again, even when the case is gone.
    sqlite_autoincrement=True,
)

FEEDBACK = Table(
    "feedback",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("given_on", Date, nullable=False, index=True),
    Column("owner", _MARK, nullable=False),
    Column("liked", Boolean, nullable=False),
    Column("reason", _WORD, nullable=False),
    Column("comment", LargeBinary, nullable=False),
    Column("document", _WORD, nullable=False),
    Column("section", _WORD, nullable=False),
    Column("language", String(2), nullable=False),
)

# How often a theme could not be answered. No row is anybody's.
GAPS = Table(
    "gaps",
    METADATA,
    Column("week", Date, primary_key=True),
    Column("theme", _WORD, primary_key=True),
    Column("language", String(2), primary_key=True),
    Column("reason", _WORD, primary_key=True),
    Column("section", _WORD, primary_key=True),
    Column("times", Integer, nullable=False),
)

# What is done once only: an activity is handled, a place is welcomed.
ONCE = Table(
    "once",
    METADATA,
    Column("id", _HASH, primary_key=True),
    Column("until", Instant, nullable=False, index=True),
)
