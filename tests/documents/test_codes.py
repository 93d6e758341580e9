"""Bars and squares, read back by a reader."""

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from depot_app.documents import code128, data_matrix
from depot_app.domain.numbers import Kind, Number

KINDS = st.sampled_from(Kind)
RUNNING = st.one_of(st.integers(min_value=0, max_value=999_999), st.integers(min_value=1_000_000, max_value=99_999_999))
SCALE = 4


def drawn(shape: str, width: int, height: int, up: int, quiet: int) -> Image.Image:
    """A shape of rectangles as a picture, so many dots to a unit across."""
    picture = Image.new("L", ((width + 2 * quiet) * SCALE, height + 2 * quiet * SCALE), 255)
    pen = ImageDraw.Draw(picture)
    numbers = [int(word) for word in shape.replace(" re", "").split()]
    for at in range(0, len(numbers), 4):
        x, y, across, high = numbers[at : at + 4]
        left, top = (x + quiet) * SCALE, height - (y + high) * up + quiet * SCALE
        pen.rectangle((left, top, left + across * SCALE - 1, top + high * up - 1), fill=0)
    return picture


@given(KINDS, RUNNING)
def test_the_bars_of_any_number_are_read(kind: Kind, running: int) -> None:
    digits = Number.of(kind, running).digits
    picture = drawn(code128.bars(digits), code128.modules(digits), 60, 60, code128.QUIET)
    assert [(found.text, found.format) for found in zxingcpp.read_barcodes(picture)] == [
        (digits, zxingcpp.BarcodeFormat.Code128)
    ]


@given(KINDS, RUNNING)
def test_the_squares_of_any_number_are_read(kind: Kind, running: int) -> None:
    digits = Number.of(kind, running).digits
    side = data_matrix.SIDE
    picture = drawn(data_matrix.modules(digits), side, side * SCALE, SCALE, data_matrix.QUIET)
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [digits]


def test_eight_digits_are_seventy_nine_modules_and_ten_are_ninety() -> None:
    for digits, modules in (("10000127", 79), ("1010000006", 90)):
        assert code128.modules(digits) == modules
        assert sum(map(int, code128.elements(digits))) == modules


@pytest.mark.parametrize("digits", ["123", "12a4", "١٢", "12 4"])
def test_anything_but_pairs_of_digits_is_our_own_fault(digits: str) -> None:
    with pytest.raises(ValueError, match=digits):
        code128.bars(digits)
    with pytest.raises(ValueError, match=digits):
        data_matrix.modules(digits)


def test_twelve_digits_do_not_fit_the_squares() -> None:
    with pytest.raises(ValueError, match="123456789012"):
        data_matrix.modules("123456789012")
