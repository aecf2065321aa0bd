"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.storage.columns import Instant

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table("keys", sa.Column("fingerprint", sa.String(64), primary_key=True))
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("owner", sa.String(64), nullable=False),
        sa.Column("state", sa.LargeBinary, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("changed_at", Instant, nullable=False),
    )
    op.create_index("ix_conversations_owner", "conversations", ["owner"])
    op.create_index("ix_conversations_changed_at", "conversations", ["changed_at"])
    op.create_table(
        "addresses",
        sa.Column("name", sa.String(200), primary_key=True),
        sa.Column("address", sa.LargeBinary, nullable=False),
        sa.Column("changed_at", Instant, nullable=False),
    )
    op.create_table(
        "cases",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("origin", sa.String(64), nullable=False, unique=True),
        sa.Column("owner", sa.String(97), nullable=False),
        sa.Column("group", sa.String(200), nullable=False),
        sa.Column("theme", sa.String(200), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("opened_at", Instant, nullable=False),
        sa.Column("changed_at", Instant, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_cases_state", "cases", ["state"])
    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("given_on", sa.Date, nullable=False),
        sa.Column("owner", sa.String(97), nullable=False),
        sa.Column("liked", sa.Boolean, nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.Column("comment", sa.LargeBinary, nullable=False),
        sa.Column("document", sa.String(200), nullable=False),
        sa.Column("section", sa.String(200), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
    )
    op.create_index("ix_feedback_given_on", "feedback", ["given_on"])
    op.create_table(
        "gaps",
        sa.Column("week", sa.Date, primary_key=True),
        sa.Column("theme", sa.String(200), primary_key=True),
        sa.Column("language", sa.String(2), primary_key=True),
        sa.Column("reason", sa.String(200), primary_key=True),
        sa.Column("section", sa.String(200), primary_key=True),
        sa.Column("times", sa.Integer, nullable=False),
    )
    op.create_table(
        "once",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("until", Instant, nullable=False),
    )
    op.create_index("ix_once_until", "once", ["until"])
