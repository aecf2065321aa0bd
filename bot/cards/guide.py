"""The cards of a guide: an overview, one step at a time, and the end. Where one is, and what is done, stands in the card alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.cards import parts, passage
from bot.places import Place, write
from bot.texts.guides import Texts
from bot.turn import Button, Card, Press
from knowledge.guide import Guide, Phase, Step
from knowledge.types import Reading

SHOW = "guide.show"
_GUIDE, _STEP, _DONE, _LANGUAGE = "guide", "step", "done", "language"
# Steps begin with these words where no source carries them, or none confirms them.
_CAVEATS = ("Ikke i kildene:", "Ikke bekreftet:")
# Of the sources a step rests on, so many can be opened from its card.
_MOST_SOURCES = 3


@dataclass(frozen=True, slots=True)
class Stand:
    """Where somebody is in a guide: `step` counts from 0, None is the overview; `done` holds the steps marked as done."""

    guide: str
    step: int | None = None
    done: frozenset[int] = frozenset()
    language: str = "nb"

    def values(self) -> dict[str, str]:
        """Write it, as a button carries it."""
        step = "" if self.step is None else str(self.step)
        return {
            _GUIDE: self.guide,
            _STEP: step,
            _DONE: ".".join(map(str, sorted(self.done))),
            _LANGUAGE: self.language,
        }


def read_stand(values: Mapping[str, str], steps: int) -> Stand:
    """Read what a button carried; what does not fit a guide of so many steps is left out."""
    done = frozenset(
        each for each in map(_number, values.get(_DONE, "").split(".")) if each is not None and each < steps
    )
    step = _number(values.get(_STEP, ""))
    at = None if step is None else min(step, steps)
    return Stand(values.get(_GUIDE, ""), at, done, values.get(_LANGUAGE, "nb"))


def guide_of(values: Mapping[str, str]) -> str:
    """Tell which guide a button is about."""
    return values.get(_GUIDE, "")


def choice_card(guides: Iterable[Guide], words: Texts, language: str, user: str) -> Card:
    """Ask for whom the guide should be: there is one for the person concerned, and one for their leader."""
    buttons = [_button(for_whom(guide, words), Stand(guide.id, language=language)) for guide in guides]
    return parts.card([parts.heading(words.which)], buttons, fallbackText=words.which, **_refresh(None, user))


def overview_card(guide: Guide, stand: Stand, words: Texts, user: str, others: Iterable[Guide] = ()) -> Card:
    """Show what the guide is about, its parts to go to, and the guides on the same matter for `others`."""
    counted = words.overview_facts.format(steps=len(guide.steps), phases=sum(bool(each.steps) for each in guide.phases))
    summary = guide.english if stand.language == "en" and guide.english else guide.summary
    foreign = [] if stand.language == guide.language else [words.language]
    body = [
        parts.heading(parts.plain(guide.title)),
        parts.text(parts.plain(summary)),
        *_phases(guide, stand, words),
        parts.text(" ".join([counted, words.marks, *foreign]), isSubtle=True, size="small"),
    ]
    first_open = next((n for n in range(len(guide.steps)) if n not in stand.done), 0)
    buttons = [_button(words.carry_on if stand.done else words.start, replace(stand, step=first_open))]
    buttons += [
        _button(for_whom(each, words), Stand(each.id, language=stand.language))
        for each in others
        if each.id != guide.id
    ]
    return parts.card(body, buttons, fallbackText=guide.title, **_refresh(stand, user))


def step_card(guide: Guide, stand: Stand, readings: Sequence[Reading], words: Texts, user: str) -> Card:
    """Show one step, with the sections it rests on."""
    at = stand.step or 0
    phase, step = guide.steps[at]
    count = words.step.format(number=at + 1, steps=len(guide.steps))
    caveat = {"style": "warning"} if step.text.startswith(_CAVEATS) else {}
    body = [
        parts.text(f"{parts.plain(guide.title)} · {count}", isSubtle=True, size="small"),
        parts.heading(parts.plain(phase.title)),
        parts.box([parts.text(_step_text(step))], **caveat),
        *([parts.text(words.is_done, color="good", weight="bolder")] if at in stand.done else []),
        *_sources(readings, words, stand.language),
    ]
    return parts.card(body, _ways(stand, at, words), fallbackText=f"{guide.title}: {count}", **_refresh(stand, user))


def end_card(guide: Guide, stand: Stand, words: Texts, user: str) -> Card:
    """Say that the guide is at its end, and how much is marked as done."""
    notes = [parts.text(parts.plain(each.note), isSubtle=True, size="small") for each in guide.phases if each.note]
    body = [
        parts.text(parts.plain(guide.title), isSubtle=True, size="small"),
        parts.heading(words.end),
        parts.text(words.end_count.format(done=len(stand.done), steps=len(guide.steps))),
        *notes,
    ]
    buttons = [
        _button(words.back, replace(stand, step=len(guide.steps) - 1)),
        _button(words.overview, replace(stand, step=None)),
        *([_button(words.restart, replace(stand, step=None, done=frozenset()))] if stand.done else []),
    ]
    return parts.card(body, buttons, fallbackText=guide.title, **_refresh(stand, user))


def for_whom(guide: Guide, words: Texts) -> str:
    """Say for whom a guide is."""
    return words.for_leader if guide.audience == "leder" else words.for_you


def _step_text(step: Step) -> str:
    """Write a step, with what it warns of in bold."""
    caveat = next((each for each in _CAVEATS if step.text.startswith(each)), "")
    return f"**{caveat}**{parts.plain(step.text.removeprefix(caveat))}" if caveat else parts.plain(step.text)


def _phases(guide: Guide, stand: Stand, words: Texts) -> Iterator[Card]:
    """List the parts; each can be pressed, and leads to its first step."""
    first = 0
    for phase in guide.phases:
        if not phase.steps:
            continue
        label = _phase_label(phase, range(first, first + len(phase.steps)), stand, words)
        open_it = _button(phase.title, replace(stand, step=first))
        yield parts.box([parts.text(label, color="accent")], selectAction=open_it, spacing="small")
        first += len(phase.steps)


def _phase_label(phase: Phase, numbers: range, stand: Stand, words: Texts) -> str:
    done = sum(number in stand.done for number in numbers)
    form = words.phase_done if done else words.phase
    return form.format(title=parts.plain(phase.title), steps=len(numbers), done=done)


def _sources(readings: Sequence[Reading], words: Texts, language: str) -> Iterator[Card]:
    if not readings:
        return
    yield parts.text(f"**{words.sources}**", spacing="medium")
    for reading in readings[:_MOST_SOURCES]:
        named = parts.plain(f"{passage.title_of(reading)}, {reading.section.title}")
        values = {passage.PLACES: write([Place(reading.source.id, reading.section.id)]), passage.LANGUAGE: language}
        show = parts.action(Button(words.read_source, passage.SHOW, values, Press.DIALOG))
        yield parts.text(named, spacing="small")
        yield {"type": "ActionSet", "actions": [show], "spacing": "small"}


def _ways(stand: Stand, at: int, words: Texts) -> list[Card]:
    marked = at in stand.done
    toggled = replace(stand, done=stand.done ^ {at}, step=at if marked else at + 1)
    back = [_button(words.back, replace(stand, step=at - 1))] if at else []
    mark = _button(words.undo if marked else words.done, toggled)
    onward = _button(words.onward, replace(stand, step=at + 1))
    return [*back, mark, onward, _button(words.overview, replace(stand, step=None))]


def _button(title: str, stand: Stand) -> Card:
    return parts.action(Button(title, SHOW, stand.values(), Press.EXECUTE))


def _refresh(stand: Stand | None, user: str) -> Mapping[str, Card]:
    """Let the reader's own client fetch the card anew when it is looked at again: an old card gets today's steps.

    https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/up-to-date-views
    """
    if stand is None or not user:
        return {}
    return {"refresh": {"action": _button("", stand), "userIds": [user]}}


def _number(written: str) -> int | None:
    return int(written) if written.isdecimal() and len(written) < 4 else None
