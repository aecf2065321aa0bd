"""Draw the app's icons: `python -m manifest.icons.draw`. A speech bubble with a tick: what is said here is checked.

Teams wants a colour icon of 192 × 192 pixels whose symbol lies within the middle 120, and an outline of 32 × 32 in white alone
on a transparent ground: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

from manifest.words import ACCENT

HERE = Path(__file__).parent
_WHITE = (255, 255, 255, 255)
_CLEAR = (255, 255, 255, 0)
# Drawn so many times larger and then reduced: Pillow's lines have no soft edges of their own.
_FINER = 8
# Corners of the tick, in shares of the bubble's box.
_TICK = ((0.27, 0.40), (0.44, 0.58), (0.75, 0.23))


_Box = tuple[float, float, float, float]
_Fill = str | int | tuple[int, int, int, int]


def draw_icons(folder: Path = HERE) -> None:
    """Write `color.png`, `color32x32.png` and `outline.png` into `folder`."""
    _colour(192, ground=ACCENT, symbol=_WHITE, margin=0.23).save(folder / "color.png", optimize=True)
    _colour(32, ground=_CLEAR, symbol=ACCENT, margin=0.05).save(folder / "color32x32.png", optimize=True)
    _outline(32).save(folder / "outline.png", optimize=True)


def _colour(size: int, ground: _Fill, symbol: _Fill, margin: float) -> Image.Image:
    side = size * _FINER
    image = Image.new("RGBA", (side, side), ground)
    pen = ImageDraw.Draw(image)
    box = _box(side, margin)
    _bubble(pen, box, fill=symbol)
    _tick(pen, box, _WHITE if ground == _CLEAR else ground, 0.11)
    return image.resize((size, size), Image.Resampling.LANCZOS)


def _outline(size: int) -> Image.Image:
    """Draw white strokes; white under the transparent parts too, so that reducing mixes no other colour in."""
    side = size * _FINER
    strokes = Image.new("L", (side, side), 0)
    pen = ImageDraw.Draw(strokes)
    box = _box(side, 0.05)
    _bubble(pen, box, fill=255)
    width = side * 0.07
    inner = (box[0] + width, box[1] + width, box[2] - width, box[3] - width)
    _bubble(pen, inner, fill=0)
    _tick(pen, box, 255, 0.085)
    image = Image.new("RGBA", (size, size), _WHITE)
    image.putalpha(strokes.resize((size, size), Image.Resampling.LANCZOS))
    return image


def _box(side: int, margin: float) -> _Box:
    return (side * margin, side * margin, side * (1 - margin), side * (1 - margin))


def _bubble(pen: ImageDraw.ImageDraw, box: _Box, fill: _Fill) -> None:
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    foot = top + height * 0.80
    pen.rounded_rectangle((left, top, right, foot), radius=width * 0.2, fill=fill)
    pen.polygon(
        [(left + width * 0.18, foot - height * 0.05), (left + width * 0.22, bottom), (left + width * 0.5, foot - 1)],
        fill=fill,
    )


def _tick(pen: ImageDraw.ImageDraw, box: _Box, fill: _Fill, share: float) -> None:
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    corners = [(left + x * width, top + y * height) for x, y in _TICK]
    stroke = round(width * share)
    pen.line(corners, fill=fill, width=stroke, joint="curve")
    for x, y in corners:
        pen.ellipse((x - stroke / 2, y - stroke / 2, x + stroke / 2, y + stroke / 2), fill=fill)


if __name__ == "__main__":
    draw_icons()
