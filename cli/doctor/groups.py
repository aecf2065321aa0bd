"""Does anybody get cases? Without a group, whoever asks for people is told that nobody is there."""

from __future__ import annotations

from bot.cases.groups import read_groups
from bot.settings import Settings, SettingsError
from bot.storage.errors import StorageError
from bot.storage.opening import open_storage
from cli.doctor.finding import Finding, State

SUBJECT = "groups"
_REMEDY = "trygg cases connect {group}; docs/saker.md says how a group's chat is connected."


async def look_at_groups(settings: Settings) -> Finding:
    """Read the groups' file, and see which of them have a chat."""
    try:
        groups = read_groups(settings.groups)
    except SettingsError as error:
        return Finding(SUBJECT, State.FAULT, str(error), "docs/saker.md shows the file.")
    try:
        connected = await _connected(settings)
    except (StorageError, SettingsError, OSError):
        return Finding(SUBJECT, State.UNKNOWN, "which are connected stands in the storage", "Mend the storage first.")
    waiting = [group.id for group in groups if group.address is None and group.id not in connected]
    there = [group.id for group in groups if group.id not in waiting]
    said = f"connected: {', '.join(there) or 'none'}" + (f"; not connected: {', '.join(waiting)}" if waiting else "")
    if waiting:
        return Finding(SUBJECT, State.WARNING, said, _REMEDY.format(group=waiting[0]))
    return Finding(SUBJECT, State.GOOD, said)


async def _connected(settings: Settings) -> list[str]:
    storage = open_storage(settings)
    try:
        await storage.prepare()
        return await storage.addresses.names()
    finally:
        await storage.close()
