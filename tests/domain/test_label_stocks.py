"""Label stocks by their measures: what can be printed at all, what a pitch left open becomes, how far all may move."""

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from depot_app.documents.label_stocks import Stock, stocks
from depot_app.domain.label_stocks import (
    A4,
    Shift,
    StockKind,
    StockMeasures,
    faults,
    may_call,
    may_measure,
    may_shift,
    settled,
)
from depot_app.domain.lengths import Length
from depot_app.domain.refusals_stocks import (
    CodeUnfit,
    HigherThanPage,
    LabelsOverlap,
    MarginBelowNothing,
    NoPositions,
    ShiftTooFarAcross,
    ShiftTooFarDown,
    SizeOutOfRange,
    WiderThanPage,
)

GOOD = StockMeasures("Own", StockKind.SHEET, 6350, 3810, 3, 7, 720, 1510, 6604, 3810)
ROLL = StockMeasures("Roll", StockKind.ROLL, 5700, 3200)
sides = st.integers(-100, 22000)
measured = st.builds(
    StockMeasures,
    st.just("Own"),
    st.sampled_from(StockKind),
    st.integers(500, 22000),
    st.integers(500, 31000),
    st.integers(0, 12),
    st.integers(0, 30),
    st.integers(-100, 3000),
    st.integers(-100, 3000),
    st.one_of(st.just(0), sides),
    st.one_of(st.just(0), sides),
).map(settled)
"""Stocks as people would type them, most of them with something wrong."""


@pytest.mark.parametrize(
    ("changes", "kind", "key"),
    [
        ({"width": 500}, SizeOutOfRange, "width"),
        ({"height": 700}, SizeOutOfRange, "height"),
        ({"columns": 0}, NoPositions, "columns"),
        ({"rows": 0}, NoPositions, "rows"),
        ({"left": -100}, MarginBelowNothing, "left"),
        ({"top": -1}, MarginBelowNothing, "top"),
        ({"pitch_x": 6000}, LabelsOverlap, "pitch_x"),
        ({"pitch_y": 3000}, LabelsOverlap, "pitch_y"),
        ({"columns": 4}, WiderThanPage, "columns"),
        ({"rows": 8}, HigherThanPage, "rows"),
    ],
)
def test_what_is_wrong_with_measures_is_said_at_the_field(changes: dict[str, Any], kind: type, key: str) -> None:
    assert may_measure(GOOD) is None
    refusal = may_measure(replace(GOOD, **changes))
    assert refusal is not None
    assert (type(refusal), refusal.key) == (kind, key)
    with pytest.raises(kind):
        Stock("own", replace(GOOD, **changes))


def test_all_that_is_wrong_is_said_at_once() -> None:
    assert [fault.key for fault in faults(replace(GOOD, width=500, pitch_y=10, rows=9))] == ["width", "pitch_y"]


@given(measured)
def test_labels_of_any_stock_that_may_be_measured_lie_on_the_page_and_never_on_each_other(lies: StockMeasures) -> None:
    assume(may_measure(lies) is None)
    on = Stock("own", lies)
    (width, height), (across, down) = on.size, on.page
    corners = [on.corner(position) for position in range(min(on.positions, 60))]
    slack = 1e-6
    for x, y in (*corners, on.corner(on.positions - 1)):
        assert -slack <= x <= across - width + slack
        assert -slack <= y <= down - height + slack
    for (x, y), (other_x, other_y) in combinations(corners, 2):
        assert abs(x - other_x) >= width - slack or abs(y - other_y) >= height - slack


@given(measured, st.integers(-400, 400), st.integers(-400, 400))
def test_a_correction_moves_every_label_by_exactly_that_or_is_refused(lies: StockMeasures, right: int, down: int):
    assume(may_measure(lies) is None)
    shift = Shift(right, down)
    if refusal := may_shift(lies, shift):
        with pytest.raises(type(refusal)):
            Stock("own", lies, shift)
        return
    meant, moved = Stock("own", lies), Stock("own", lies, shift)
    unit = 72 / 25.4 / 100
    for position in {0, meant.positions - 1, meant.positions // 2}:
        (x, y), (moved_x, moved_y) = meant.corner(position), moved.corner(position)
        assert moved_x - x == pytest.approx(right * unit, abs=1e-6)
        assert moved_y - y == pytest.approx(-down * unit, abs=1e-6)


def test_labels_are_moved_as_far_as_they_stay_on_the_paper() -> None:
    assert may_shift(GOOD, Shift(-720, -1510)) is None
    left = may_shift(GOOD, Shift(-721, 0))
    assert isinstance(left, ShiftTooFarAcross)
    assert (left.left, left.right) == (720, A4[0] - 720 - 2 * 6604 - 6350)
    up = may_shift(GOOD, Shift(0, -1511))
    assert isinstance(up, ShiftTooFarDown)
    assert may_shift(ROLL, Shift(150, -150)) is None
    assert isinstance(may_shift(ROLL, Shift(151, 0)), ShiftTooFarAcross)
    assert isinstance(may_shift(ROLL, Shift(0, 151)), ShiftTooFarDown)


def test_a_pitch_that_was_left_open_spreads_labels_evenly() -> None:
    opened = settled(replace(GOOD, pitch_x=0, pitch_y=0))
    assert (opened.pitch_x, opened.pitch_y) == (6605, 3811)
    assert may_measure(opened) is None
    assert settled(replace(GOOD, columns=1, pitch_x=77)).pitch_x == 0
    assert settled(replace(GOOD, width=9000, pitch_x=0)).pitch_x == 9000


def test_a_roll_has_one_label_whatever_was_typed() -> None:
    assert settled(replace(GOOD, kind=StockKind.ROLL)) == StockMeasures("Own", StockKind.ROLL, 6350, 3810)


def test_every_stock_that_comes_with_the_program_may_be_copied_and_settles_as_it_is() -> None:
    for one in stocks().values():
        assert may_call(f"{one.code}-2", one.name) is None
        assert settled(one.measures) == one.measures


@pytest.mark.parametrize("code", ["Herma", "a", "-a", "vel 1", "é1", "a" * 41])
def test_a_code_that_cannot_be_typed_at_a_command_is_refused(code: str) -> None:
    assert isinstance(may_call(code, "Herma"), CodeUnfit)


@pytest.mark.parametrize(
    ("typed", "length"),
    [("38,1", 3810), ("66.04", 6604), ("5", 500), ("-1,5 mm", -150), ("+0.05", 5), ("", None), ("1,234", None)],
)
def test_a_length_is_read_as_people_type_it(typed: str, length: int | None) -> None:
    assert Length.typed(typed) == length


def test_a_label_that_is_too_small_is_no_stock() -> None:
    good = StockMeasures("Rol", StockKind.ROLL, 5700, 3200)
    assert may_measure(good) is None
    assert isinstance(may_measure(replace(good, height=100)), SizeOutOfRange)
