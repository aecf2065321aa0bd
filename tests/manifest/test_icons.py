"""Teams' rules for the icons: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons"""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from manifest.icons.draw import HERE, draw_icons
from manifest.words import ACCENT


def icon(name: str) -> Image.Image:
    with Image.open(HERE / name) as opened:
        assert opened.format == "PNG"
        return opened.convert("RGBA")


@pytest.mark.parametrize(("name", "size"), [("color.png", 192), ("color32x32.png", 32), ("outline.png", 32)])
def test_an_icon_has_its_size(name: str, size: int) -> None:
    assert icon(name).size == (size, size)


def test_the_colour_icon_is_opaque_on_the_accent_colour_with_its_symbol_in_the_middle() -> None:
    image = icon("color.png")
    assert image.getchannel("A").getextrema() == (255, 255)
    ground = Image.new("RGBA", image.size, ACCENT)
    assert image.getpixel((0, 0)) == ground.getpixel((0, 0))
    box = ImageChops.difference(image.convert("RGB"), ground.convert("RGB")).getbbox()
    assert box is not None
    assert min(box[0], box[1]) >= 36
    assert max(box[2], box[3]) <= 192 - 36


def test_the_outline_is_white_alone_on_a_transparent_ground() -> None:
    image = icon("outline.png")
    assert [band.getextrema() for band in image.split()[:3]] == [(255, 255)] * 3
    assert image.getchannel("A").getextrema() == (0, 255)
    assert image.getpixel((0, 0)) == (255, 255, 255, 0)


def test_the_small_colour_icon_stands_on_a_transparent_ground() -> None:
    assert icon("color32x32.png").getchannel("A").getextrema() == (0, 255)


def test_the_icons_are_those_that_the_program_draws(tmp_path: Path) -> None:
    draw_icons(tmp_path)
    for name in ("color.png", "color32x32.png", "outline.png"):
        with Image.open(tmp_path / name) as drawn:
            difference = ImageChops.difference(drawn.convert("RGBA"), icon(name))
        # Another release of Pillow may round a pixel otherwise.
        assert max(high for _, high in difference.getextrema()) <= 8, name
