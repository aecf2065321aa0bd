"""What Alembic runs: the steps that are missing, in the transaction it is given."""

from __future__ import annotations

from alembic import context

from bot.storage.schema import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
context.run_migrations()
