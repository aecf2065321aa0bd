"""Is there an index, does it answer, and how old is it?"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.conversation import Conversation
from bot.settings import Settings
from bot.texts import texts
from cli.doctor.finding import Finding, State
from knowledge.errors import KnowledgeError
from knowledge.search import KnowledgeBase

SUBJECT = "index"
# Sources change by the year; a plan's new edition should not wait for two months.
OLD_AFTER = timedelta(days=60)
_REMEDY = "Build it: trygg index"


def look_at_index(settings: Settings, now: datetime) -> Finding:
    """Open the index and ask it what the bot itself suggests to ask."""
    try:
        knowledge = KnowledgeBase.open(settings.index, settings.term_files())
    except KnowledgeError as error:
        return Finding(SUBJECT, State.FAULT, str(error), _REMEDY)
    try:
        conversation = Conversation(knowledge)
        passport = knowledge.passport
        unanswered = [each.question for each in texts("nb").starters if not conversation.reply(each.question).citations]
    finally:
        knowledge.close()
    age = now - datetime.fromisoformat(passport.built)
    said = f"{passport.documents} documents, {passport.passages} passages, built {passport.built[:10]} ({age.days} days ago)"
    if unanswered:
        remedy = "Look at the documents (trygg check) and build it again: trygg index --rebuild"
        return Finding(SUBJECT, State.WARNING, f"{said}; finds no answer to: {'; '.join(unanswered)}", remedy)
    if age > OLD_AFTER:
        return Finding(
            SUBJECT, State.WARNING, f"{said}: old", "Are the documents still the ones in force? Then: trygg index"
        )
    return Finding(SUBJECT, State.GOOD, said)
