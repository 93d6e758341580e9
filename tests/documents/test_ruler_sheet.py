"""The test sheet of a printer: true to the millimetre, its cross where it is said to be, its labels moved."""

from dataclasses import replace

import pytest
from PIL.Image import Image

from depot_app.documents.label_stocks import stock, stocks
from depot_app.documents.press import press
from depot_app.domain.label_stocks import Shift, StockKind, StockMeasures, correction, cross_of
from depot_app.domain.papers import RulerSheetContent
from depot_app.domain.refusals import UnknownStock
from depot_app.domain.refusals_stocks import ShiftTooFarAcross
from tests.documents.reading import DPI, pictures, sizes, texts, words
from tests.documents.samples import DUTCH, ENGLISH, labels_of

PLAIN = RulerSheetContent("nl", "HP LaserJet", "avery-l7160")
DOTS = DPI / 25.4


def dark_across(picture: Image, y_mm: float, from_mm: float, to_mm: float) -> tuple[float, float]:
    """Where the first and the last dark spot lie on a level line, in millimetres from the left."""
    y = round(y_mm * DOTS)
    line = picture.crop((round(from_mm * DOTS), y, round(to_mm * DOTS), y + 1)).tobytes()
    dark = [from_mm + at / DOTS for at, shade in enumerate(line) if shade < 128]
    return dark[0], dark[-1]


@pytest.mark.parametrize("code", stocks())
def test_it_is_printed_in_true_size_on_the_stock_itself(code: str) -> None:
    pdf = press(replace(PLAIN, stock=code), DUTCH)
    assert sizes(pdf) == [pytest.approx(stock(code).page, abs=0.01)]
    assert b"/PrintScaling /None" in pdf


def test_the_line_is_a_hundred_millimetres_and_the_cross_is_where_it_is_said_to_be() -> None:
    (picture,) = pictures(press(PLAIN, DUTCH))
    left, right = dark_across(picture, 221, 54, 156)
    assert right - left == pytest.approx(100, abs=0.4)
    left, right = dark_across(picture, 45, 45, 55)
    assert (left + right) / 2 == pytest.approx(50, abs=0.15)
    left, right = dark_across(picture, 50, 36, 64)
    assert [left, right] == pytest.approx([40, 60], abs=0.2)


def test_the_cross_stays_when_the_labels_move() -> None:
    (picture,) = pictures(press(replace(PLAIN, shift=Shift(300, -200)), DUTCH))
    left, right = dark_across(picture, 45, 45, 55)
    assert (left + right) / 2 == pytest.approx(50, abs=0.15)


def test_what_is_measured_on_it_brings_labels_back_to_where_they_were_meant() -> None:
    lies = stock("avery-l7160").measures
    assert correction(lies, 5000, 5000) == Shift(0, 0)
    assert correction(lies, 5150, 4960) == Shift(-150, 40)
    roll = StockMeasures("Rol", StockKind.ROLL, 5700, 3200)
    assert cross_of(roll) == (2850, 1600)
    assert correction(roll, 2800, 1650) == Shift(50, -50)


def test_it_says_for_what_it_is_and_what_to_do_in_both_languages() -> None:
    moved = replace(PLAIN, shift=Shift(150, -40))
    dutch = words(press(moved, DUTCH))
    for said in ("HP LaserJet", "Avery L7160", "1,5 mm naar rechts en 0,4 mm omhoog", "50 mm is goed", "100 %"):
        assert said in dutch
    english = words(press(replace(moved, language="en"), ENGLISH))
    assert "1.5 mm to the right and 0.4 mm up" in english
    assert "50 mm is right" in english


def test_a_roll_says_where_its_own_cross_stands() -> None:
    page = words(press(replace(PLAIN, stock="dymo-11354"), DUTCH))
    assert "28,5 mm van links" in page
    assert "16 mm van boven" in page


def test_labels_that_would_fall_off_are_refused_and_so_is_an_unknown_stock() -> None:
    with pytest.raises(ShiftTooFarAcross):
        press(replace(PLAIN, shift=Shift(2000, 0)), DUTCH)
    with pytest.raises(UnknownStock):
        press(replace(PLAIN, stock="x"), DUTCH)


def test_labels_are_printed_as_far_to_the_right_and_down_as_the_printer_needs_them() -> None:
    meant = labels_of("avery-l7160", 21)
    moved = replace(meant, shift=Shift(250, 400))
    (before, *_), (after, *_) = pictures(press(meant, DUTCH)), pictures(press(moved, DUTCH))
    right, down = round(2.5 * DOTS), round(4 * DOTS)
    top, room = round(15.5 * DOTS), round(260 * DOTS)
    was = before.crop((0, top, before.width - right, room)).point(lambda shade: 255 * (shade > 128))
    now = after.crop((right, top + down, after.width, room + down)).point(lambda shade: 255 * (shade > 128))
    different = sum(1 for one, other in zip(was.tobytes(), now.tobytes(), strict=True) if one != other)
    assert different < 0.02 * len(was.tobytes())
    assert texts(press(meant, DUTCH)) == texts(press(moved, DUTCH))
