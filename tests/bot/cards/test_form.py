"""What people write is shown as it stands, and inputs say what they ask for."""

from __future__ import annotations

from bot.cards import form


def test_each_line_is_a_paragraph_and_no_sign_is_markup() -> None:
    shown = [each["text"] for each in form.said("# Hei\n\n[klikk](http://example.com)\n")]
    assert shown == ["\\# Hei", "\\[klikk\\](http://example.com)"]
    assert form.quoted("Hei")["items"] == form.said("Hei")


def test_a_choice_has_a_value_only_where_one_is_chosen() -> None:
    """A client refuses a value that is not among the choices."""
    titles = {"hr": "HR", "hms": "HMS"}
    assert form.choice("group", "Hvem?", titles, "hms")["value"] == "hms"
    assert "value" not in form.choice("group", "Hvem?", titles)


def test_a_switch_sends_words() -> None:
    assert [form.switch("named", "Navn", on=on)["value"] for on in (True, False)] == ["true", "false"]
