"""A table of figures as a chart, where the client can draw one, and as a table where it cannot.

Charts are elements of their own inside a card of version 1.5, with a `fallback`:
https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards
"""

from __future__ import annotations

from bot.cards import parts
from bot.cards.passage import title_of
from bot.figures import Figures
from bot.texts.figures import Texts
from bot.turn import Card
from knowledge.types import Reading

SHOW = "figure.show"
# More bars than this are not told apart on a phone.
_MOST_BARS = 12
_COLOURS = ("categoricalBlue", "categoricalMarigold", "categoricalTeal", "categoricalPurple")


def figure_card(reading: Reading, figures: Figures, words: Texts) -> Card:
    """Draw a section's figures, with the source below them."""
    shown = figures.largest(_MOST_BARS)
    left_out = len(figures.labels) - len(shown)
    notes = [words.largest.format(shown=len(shown), all=len(figures.labels))] if left_out else []
    body = [
        parts.heading(parts.plain(reading.section.title)),
        {**_chart(figures, shown), "fallback": _table(figures)},
        parts.text(
            parts.plain(" ".join([*notes, words.source.format(source=title_of(reading))])), isSubtle=True, size="small"
        ),
    ]
    return parts.card(body, fallbackText=reading.section.title)


def _chart(figures: Figures, rows: list[int]) -> Card:
    """Draw one bar a row, with its figures beside its name: a phone has no pointer to show them with."""
    if len(figures.series) == 1:
        values = figures.series[0].values
        data = [{"x": _name(figures, row), "y": values[row] or 0.0} for row in rows]
        return {"type": "Chart.HorizontalBar", "title": figures.series[0].name, "colorSet": "categorical", "data": data}
    bars = [{"title": _name(figures, row), "data": _parts(figures, row)} for row in rows]
    return {"type": "Chart.HorizontalBar.Stacked", "title": " / ".join(s.name for s in figures.series), "data": bars}


def _parts(figures: Figures, row: int) -> list[Card]:
    """Give the parts of a bar; what the source leaves open has none."""
    return [
        {"legend": series.name, "value": value, "color": _COLOURS[number % len(_COLOURS)]}
        for number, series in enumerate(figures.series)
        if (value := series.values[row]) is not None
    ]


def _name(figures: Figures, row: int) -> str:
    """Name a row with its figures as the source writes them: «Fengselsbetjent (981 / 1309)»."""
    written = [figures.rows[row][figures.header.index(series.name)].strip() or "–" for series in figures.series]
    return f"{figures.labels[row]} ({' / '.join(written)})"


def _table(figures: Figures) -> Card:
    rows = [[parts.plain(cell) for cell in row] for row in figures.rows]
    widths = [3 if any(len(row[column]) > 12 for row in figures.rows) else 1 for column in range(len(figures.header))]
    return parts.table([parts.plain(name) for name in figures.header], rows, widths)
