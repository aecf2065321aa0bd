"""How a question is put."""

from __future__ import annotations

import pytest

from knowledge.language.form import Form, form


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Hvor ofte møtes AMU?", Form.HOW_OFTEN),
        ("kor ofte har vi øving", Form.HOW_OFTEN),
        ("Hvor lenge varer kurset?", Form.HOW_LONG),
        ("How many weeks does it take?", Form.HOW_LONG),
        ("Hvor mange weekender?", Form.HOW_MANY),
        ("Hvor mange ansatte har KRUS?", Form.HOW_MANY),
        ("Hva koster det?", Form.COST),
        ("får eg tillegg for å vere mentor", Form.COST),
        ("What did the agency spend on it?", Form.COST),
        ("Which prisons have a psychologist?", Form.WHICH),
        ("Must the state pay for my glasses?", Form.COST),
        ("Kor raskt kjem svaret?", Form.HOW_LONG),
        ("How far ahead must I ask?", Form.HOW_LONG),
        ("Når kom planen?", Form.WHEN),
        ("Kva år kom planen?", Form.WHEN),
        ("What will the next strategy be about?", Form.WHAT),
        ("kva står det i planen om mangfald", Form.WHAT),
        ("What measures does the plan have?", Form.WHICH),
        ("Gjelder straffegjennomføringsloven?", Form.WHETHER),
        ("Dekker forsikringen briller?", Form.WHETHER),
        ("finnes planen på engelsk", Form.EXISTS),
        ("Når er fristen?", Form.HOW_LONG),
        ("Kva skjer om eininga ikkje når målet på 40 prosent?", Form.CONSEQUENCE),
        ("Which room is it in?", Form.WHERE),
        ("Kven leier utvalet?", Form.WHO),
        ("Hvor finner jeg skjemaet?", Form.WHERE),
        ("Kvifor vart det slik?", Form.WHY),
        ("Korleis melder eg frå?", Form.HOW),
        ("Which form do I use?", Form.WHICH),
        ("Kva er SEB?", Form.WHAT),
        ("Kan vikarer få det?", Form.WHETHER),
        ("Kan jeg få det?", Form.MAY),
        ("Finnes det et bønnerom?", Form.EXISTS),
        ("skjema for permisjon", Form.OTHER),
        ("", Form.OTHER),
    ],
)
def test_the_words_show_what_a_question_asks_for(question: str, expected: Form) -> None:
    """In bokmål, nynorsk, English and as people type; the first form that fits decides."""
    assert form(question) is expected
