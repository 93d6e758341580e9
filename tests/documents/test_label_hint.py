"""The hint to print in true size: beside the labels of every sheet where any margin has room, never on a label."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from depot_app.documents.label_hint import draw_hint
from depot_app.documents.label_margins import hint_on
from depot_app.documents.label_stocks import Stock, stock, stocks
from depot_app.documents.labels import labels
from depot_app.documents.pen import Pen
from depot_app.domain.label_stocks import Shift, StockKind, StockMeasures, may_measure, may_shift, settled
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import LabelContent, LabelSheetContent
from tests.documents.reading import pictures, sizes, texts
from tests.documents.samples import DUTCH, labels_of

A4_MM = (210.0, 297.0)
SHEETS = [code for code, on in stocks().items() if on.kind is StockKind.SHEET]
FULL = StockMeasures("Vol vel", StockKind.SHEET, 10500, 9900, 2, 3, 0, 0, 10500, 9900)


@pytest.mark.parametrize("code", SHEETS)
def test_every_sheet_says_on_every_page_that_it_must_be_printed_at_a_hundred_percent(code: str) -> None:
    for page in texts(labels(labels_of(code, 3, start=stock(code).positions), DUTCH)):
        assert "100 %" in page


@pytest.mark.parametrize(
    ("changes", "edge"),
    [
        ({"top": 1500}, "top"),
        ({"height": 9300, "pitch_y": 9300}, "bottom"),
        ({"width": 9800, "pitch_x": 9800}, "right"),
        ({"width": 9800, "pitch_x": 9800, "left": 1300}, "left"),
        ({}, None),
    ],
)
def test_it_stands_in_the_margin_that_has_room(changes: dict[str, Any], edge: str | None) -> None:
    lies = replace(FULL, **changes) if "top" not in changes else replace(FULL, **changes, rows=2)
    assert may_measure(lies) is None
    hint = hint_on(Stock("own", lies))
    assert (hint and hint.edge) == edge


def test_a_sheet_without_a_margin_says_nothing_and_neither_does_a_roll() -> None:
    number = LabelContent(Number.of(Kind.INSTRUMENT, 12), "Viool")
    assert "100 %" not in texts(labels(LabelSheetContent("own", (number,), own=FULL), DUTCH))[0]
    assert hint_on(stock("dymo-11354")) is None


@settings(max_examples=30, deadline=None)
@given(
    st.integers(2700, 9900),
    st.integers(2000, 9000),
    st.integers(0, 1600),
    st.integers(0, 1600),
    st.tuples(st.integers(-200, 200), st.integers(-200, 200)),
)
def test_it_never_touches_a_label_and_stays_off_the_edge(
    width: int, height: int, left: int, top: int, moved: tuple[int, int]
) -> None:
    lies = settled(StockMeasures("Vel " * 20, StockKind.SHEET, width, height, 2, 3, left, top))
    assume(may_measure(lies) is None)
    assume(may_shift(lies, Shift(*moved)) is None)
    on = Stock("own", lies, Shift(*moved))
    assume(hint_on(on) is not None)
    pen = Pen(*on.page, title="", author="", language="nl")
    draw_hint(pen, on, DUTCH)
    picture = pictures(pen.finished(), 200)[0].point(lambda shade: 255 if shade > 250 else 0)
    dots = 200 / 72
    for position in range(on.positions):
        (x, y), (across, down) = on.corner(position), on.size
        left, right = round(x * dots) + 1, round((x + across) * dots) - 1
        top, low = (round(picture.height - side * dots) for side in (y + down, y))
        box = (left, top + 1, right, low - 1)
        assert picture.crop(box).getextrema() == (255, 255)
    white, edge = 4 / 25.4 * 200 - 2, picture.point(lambda shade: 255 - shade).getbbox()
    assert edge is not None
    assert min(edge[0], edge[1], picture.width - edge[2], picture.height - edge[3]) >= white


@pytest.mark.parametrize("code", stocks())
def test_whatever_the_start_and_the_copies_each_page_is_the_stock_in_true_size(code: str) -> None:
    on = stock(code)
    content = labels_of(code, 4, start=on.positions, copies=3)
    pdf = labels(content, DUTCH)
    assert b"/PrintScaling /None" in pdf
    wanted = 15 if on.kind is StockKind.ROLL else 1 + -(-14 // on.positions)
    assert len(sizes(pdf)) == wanted
    page = A4_MM if on.kind is StockKind.SHEET else (on.width_mm, on.height_mm)
    for size in sizes(pdf):
        assert size == pytest.approx(tuple(side * 72 / 25.4 for side in page), abs=0.01)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 21), st.integers(1, 4), st.integers(1, 12))
def test_labels_follow_each_other_from_any_start_over_as_many_sheets_as_they_need(start: int, copies: int, count: int):
    made = tuple(LabelContent(Number.of(Kind.INSTRUMENT, at), f"Viool {at}") for at in range(1, count + 1))
    pages = texts(labels(LabelSheetContent("avery-l7160", made, start, copies), DUTCH))
    assert len(pages) == -(-(start - 1 + count * copies) // 21)
    told = "".join(pages)
    assert [told.count(label.number.printed) for label in made] == [copies] * count
