"""Any question at all: nothing raises, and nonsense is not answered.

`make fuzz` asks 10,000; a run of the tests asks fewer.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answer import LONGEST, Outcome
from bot.conversation import Conversation
from bot.settings import PACK, TERMS
from indexer.build import build
from indexer.catalogue import find
from knowledge.search import KnowledgeBase

# The profile of `make fuzz` is meant for many cheap cases: a question takes ten times as long as an activity.
PROFILE = settings.default.max_examples if settings.default else 0
MANY = settings(
    max_examples=max(250, PROFILE // 10),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
PLANES = range(17)
PLANE = 0x10000


@pytest.fixture(scope="module")
def conversation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Conversation]:
    index = tmp_path_factory.mktemp("fuzz") / "index"
    build(find([PACK]), index)
    knowledge = KnowledgeBase.open(index, [TERMS])
    yield Conversation(knowledge)
    knowledge.close()


def of_plane(plane: int) -> st.SearchStrategy[str]:
    """Characters of one of Unicode's planes, assigned or not; lone surrogates too."""
    first = plane * PLANE
    return st.characters(min_codepoint=first, max_codepoint=first + PLANE - 1)


ANYTHING = st.text(st.one_of(*map(of_plane, PLANES)), max_size=80)
# Runs of consonants are no words in any of the three languages, and a slip away from none.
NONSENSE = st.lists(st.text("bcdfghjkmpqvwxz", min_size=6, max_size=12), min_size=1, max_size=8).map(" ".join)
# Signs and letters of scripts that the documents do not have.
ELSEWHERE = st.text(st.one_of(*(of_plane(plane) for plane in PLANES if plane)), min_size=1, max_size=40)


@MANY
@given(question=ANYTHING, language=st.sampled_from(["nb", "nn", "en", ""]))
def test_no_question_raises(conversation: Conversation, question: str, language: str) -> None:
    answer = conversation.reply(question, language)
    assert answer.text
    assert len(answer.text) <= LONGEST
    assert bool(answer.citations) >= (answer.outcome is Outcome.ANSWER)


@MANY
@given(
    question=st.one_of(NONSENSE, ELSEWHERE), asked=st.sampled_from(["{}", "hva er {}?", "kven er {}", "what is {}?"])
)
def test_nonsense_is_not_answered(conversation: Conversation, question: str, asked: str) -> None:
    """However it is framed, no source is cited for it."""
    answer = conversation.reply(asked.format(question))
    assert answer.outcome is not Outcome.ANSWER
    assert answer.citations == ()
